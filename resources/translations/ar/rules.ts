<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is larger than {megabytes} MB: it is no connection spec.</source>
        <translation type="unfinished">الملف «{name}» أكبر من {megabytes} م.بايت: ليس مواصفة اتصال.</translation>
    </message>
    <message>
        <source>Choose the file that the wizard saved.</source>
        <translation type="unfinished">اختر الملف الذي حفظه المعالج.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished">النص</translation>
    </message>
    <message>
        <source>{named} is no text in UTF-8 (see line {line}), so it is no connection spec.</source>
        <translation type="unfinished">هذا ليس نصًا بترميز UTF-8 (انظر السطر {line})، فليس مواصفة اتصال: {named}.</translation>
    </message>
    <message>
        <source>{named} is no complete JSON file: {what}.</source>
        <translation type="unfinished">هذا ليس ملف JSON كاملًا ({named}): {what}.</translation>
    </message>
    <message>
        <source>{named} cannot be used: {what}.</source>
        <translation type="unfinished">لا يمكن استعمال {named}: {what}.</translation>
    </message>
    <message>
        <source>{named} holds JSON, but no connection spec: it must start with {.</source>
        <translation type="unfinished">في {named} JSON لكن لا مواصفة اتصال: يجب أن يبدأ بقوس معقوص مفتوح.</translation>
    </message>
    <message>
        <source>{named} is JSON, but nothing in it belongs to a connection spec.</source>
        <translation type="unfinished">هذا JSON، لكن لا شيء فيه ينتمي إلى مواصفة اتصال: {named}.</translation>
    </message>
    <message>
        <source>{named} was written by a newer version of this program (spec version {version}; this one knows up to {known}).</source>
        <translation type="unfinished">كُتب {named} بإصدار أحدث من هذا البرنامج (إصدار المواصفة {version}؛ ويعرف هذا البرنامج حتى {known}).</translation>
    </message>
    <message>
        <source>Update the program, then open the file again. It was not changed.</source>
        <translation type="unfinished">حدّث البرنامج، ثم افتح الملف من جديد. لم يُغيَّر.</translation>
    </message>
    <message>
        <source>Finish the merge: keep one side and take the lines with the marks out.</source>
        <translation type="unfinished">أكمل الدمج: أبقِ جانبًا واحدًا وأخرج الأسطر التي فيها العلامات.</translation>
    </message>
    <message>
        <source>The file is empty: choose the file that the wizard saved.</source>
        <translation type="unfinished">الملف فارغ: اختر الملف الذي حفظه المعالج.</translation>
    </message>
    <message>
        <source>Its end seems to be missing: copy or download it again.</source>
        <translation type="unfinished">يبدو أن آخره ناقص: انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>Mend that place, or choose the file that the wizard saved.</source>
        <translation type="unfinished">أصلح ذلك الموضع، أو اختر الملف الذي حفظه المعالج.</translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished">البداية</translation>
    </message>
    <message numerus="yes">
        <source>{count} things must be mended before the connection is ready.</source>
        <comment>One thing must be mended before the connection is ready.</comment>
        <translation type="unfinished">
            <numerusform>لا شيء يجب إصلاحه قبل أن يكون الاتصال جاهزًا.</numerusform>
            <numerusform>يجب إصلاح شيء واحد قبل أن يكون الاتصال جاهزًا.</numerusform>
            <numerusform>يجب إصلاح شيئين قبل أن يكون الاتصال جاهزًا.</numerusform>
            <numerusform>يجب إصلاح {count} أشياء قبل أن يكون الاتصال جاهزًا.</numerusform>
            <numerusform>يجب إصلاح {count} شيئًا قبل أن يكون الاتصال جاهزًا.</numerusform>
            <numerusform>يجب إصلاح {count} شيء قبل أن يكون الاتصال جاهزًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the pages of step {steps}.</source>
        <comment>Look at the page of step {steps}.</comment>
        <translation type="unfinished">
            <numerusform>انظر صفحات الخطوات {steps}.</numerusform>
            <numerusform>انظر صفحة الخطوة {steps}.</numerusform>
            <numerusform>انظر صفحتي الخطوتين {steps}.</numerusform>
            <numerusform>انظر صفحات الخطوات {steps}.</numerusform>
            <numerusform>انظر صفحات الخطوات {steps}.</numerusform>
            <numerusform>انظر صفحات الخطوات {steps}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon&apos;s APIs have a host for each region (na, eu, fe): the account&apos;s region has to be that of the address.</source>
        <translation type="unfinished">لواجهات Amazon مضيف لكل منطقة (na، eu، fe): يجب أن تكون منطقة الحساب منطقة العنوان.</translation>
    </message>
    <message>
        <source>With OAuth, calls go to https://api.atlassian.com/ex/jira/ (or /ex/confluence/) and the site&apos;s id, and not to the site&apos;s own address. A look-up call in step {step} to https://api.atlassian.com/oauth/token/accessible-resources gives the ids.</source>
        <translation type="unfinished">مع OAuth تذهب الاستدعاءات إلى https://api.atlassian.com/ex/jira (أو https://api.atlassian.com/ex/confluence) يليه معرّف الموقع (id)، لا إلى عنوان الموقع نفسه. استدعاء بحث في الخطوة {step} إلى https://api.atlassian.com/oauth/token/accessible-resources يعطي المعرّفات.</translation>
    </message>
    <message>
        <source>DocuSign keeps its demo apart: account-d.docusign.com is for keys of the demo, account.docusign.com for those that went live.</source>
        <translation type="unfinished">يفصل DocuSign بيئته التجريبية: account-d.docusign.com لمفاتيح البيئة التجريبية، وaccount.docusign.com لما انتقل إلى الإنتاج.</translation>
    </message>
    <message>
        <source>Mailchimp keeps each account in one data centre: a look-up call in step {step} to https://login.mailchimp.com/oauth2/metadata gives it as dc, for addresses such as https://us6.api.mailchimp.com.</source>
        <translation type="unfinished">يحفظ Mailchimp كل حساب في مركز بيانات واحد: استدعاء بحث في الخطوة {step} إلى https://login.mailchimp.com/oauth2/metadata يعطيه باسم dc، لعناوين مثل https://us6.api.mailchimp.com.</translation>
    </message>
    <message>
        <source>The word after login.microsoftonline.com is the tenant: common takes all accounts, organizations those of work or school, consumers personal ones. It has to fit the account types that the app was registered for.</source>
        <translation type="unfinished">الكلمة بعد login.microsoftonline.com هي المستأجر (tenant): common يقبل كل الحسابات، وorganizations حسابات العمل أو الدراسة، وconsumers الشخصية. يجب أن تناسب أنواع الحسابات التي سُجّل لها التطبيق.</translation>
    </message>
    <message>
        <source>Intuit keeps sandbox and production apart: keys of the one are unknown to the other, and the sandbox&apos;s API has a host of its own. The company&apos;s id comes with the redirect as realmId: keep it in step {step} under Advanced.</source>
        <translation type="unfinished">يفصل Intuit بين sandbox والإنتاج: مفاتيح أحدهما غير معروفة للآخر، ولـ API في sandbox مضيف خاص بها. يأتي معرّف الشركة مع إعادة التوجيه باسم realmId: احفظه في الخطوة {step} ضمن «متقدّم».</translation>
    </message>
    <message>
        <source>Salesforce keeps sandboxes apart: test.salesforce.com for them, login.salesforce.com for production, or the organisation&apos;s own domain. After the log-in, calls go to the address that comes back as instance_url.</source>
        <translation type="unfinished">يفصل Salesforce بيئات sandbox: test.salesforce.com لها، وlogin.salesforce.com للإنتاج، أو المجال الخاص بالمؤسسة. بعد تسجيل الدخول تذهب الاستدعاءات إلى العنوان الذي يعود باسم instance_url.</translation>
    </message>
    <message>
        <source>Shopify has an address for each shop, such as acme.myshopify.com: the log-in, the token and the API are all there. Make the shop a field of step {step}, and install the app in that shop.</source>
        <translation type="unfinished">لدى Shopify عنوان لكل متجر، مثل acme.myshopify.com: تسجيل الدخول والرمز والـ API كلها هناك. اجعل المتجر حقلًا من الخطوة {step}، وثبّت التطبيق في ذلك المتجر.</translation>
    </message>
    <message>
        <source>Xero wants the id of an organisation with each call. A look-up call in step {step} to https://api.xero.com/connections gives it as tenantId; only the call to connections does without.</source>
        <translation type="unfinished">يريد Xero معرّف مؤسسة مع كل استدعاء. استدعاء بحث في الخطوة {step} إلى https://api.xero.com/connections يعطيه باسم tenantId؛ ولا يستغني عنه إلا استدعاء connections.</translation>
    </message>
    <message>
        <source>Zendesk has an address for each account, such as acme.zendesk.com: make the sub-domain a field of step {step}.</source>
        <translation type="unfinished">لدى Zendesk عنوان لكل حساب، مثل acme.zendesk.com: اجعل المجال الفرعي حقلًا من الخطوة {step}.</translation>
    </message>
    <message>
        <source>Zoho keeps every app and account in one data centre: .com, .eu, .in, .com.au, .jp, .ca, .sa or .com.cn. Take the addresses of the one where the app was registered, or make the region a field of step {step}.</source>
        <translation type="unfinished">يحفظ Zoho كل تطبيق وحساب في مركز بيانات واحد، وتدل عليه اللاحقة: com أو eu أو in أو com.au أو jp أو ca أو sa أو com.cn. خذ عناوين المركز الذي سُجّل فيه التطبيق، أو اجعل المنطقة حقلًا من الخطوة {step}.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">استعمال عنوان إعادة التوجيه للمنصّة ولصق العنوان الأخير</translation>
    </message>
    <message>
        <source>Receive it at {address}</source>
        <translation type="unfinished">الاستقبال على {address}</translation>
    </message>
    <message>
        <source>This is no JSON Patch: it has to be a list of operations.</source>
        <translation type="unfinished">هذا ليس JSON Patch: يجب أن يكون قائمة عمليات.</translation>
    </message>
    <message>
        <source>Take “edits” as “--json” prints it.</source>
        <translation type="unfinished">خذ «edits» كما يطبعها «--json».</translation>
    </message>
    <message>
        <source>Operation {number} of the patch cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة العملية {number} من الرقعة.</translation>
    </message>
    <message>
        <source>It needs “op” (add, replace or remove), “path” such as /authorization/pkce, and mostly “value”.</source>
        <translation type="unfinished">تحتاج إلى «op» (add أو replace أو remove)، و«path» مثل شرطة مائلة ثم authorization/pkce، وغالبًا «value».</translation>
    </message>
    <message>
        <source>Operation {number} of the patch changes what is not there: {path}.</source>
        <translation type="unfinished">تغيّر العملية {number} من الرقعة ما ليس موجودًا: {path}.</translation>
    </message>
    <message>
        <source>The document is another one than the patch was made for, or was changed since. Ask for it anew.</source>
        <translation type="unfinished">المستند غير الذي صُنعت له الرقعة، أو تغيّر بعد ذلك. اطلبها من جديد.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch: a spec has no such place: {path}.</source>
        <translation type="unfinished">العملية {number} من الرقعة: ليس في المواصفة موضع كهذا: {path}.</translation>
    </message>
    <message>
        <source>“connection-wizard schema” prints the places that there are.</source>
        <translation type="unfinished">يطبع «connection-wizard schema» المواضع الموجودة.</translation>
    </message>
    <message>
        <source>The path stops making sense at character {position}: “{text}”.</source>
        <translation type="unfinished">يفقد المسار معناه عند الحرف {position}: «{text}».</translation>
    </message>
    <message>
        <source>Join names by dots, as in user.name; put odd names in brackets: [&quot;odd name&quot;].</source>
        <translation type="unfinished">اربط الأسماء بنقاط، كما في user.name؛ وضع الأسماء الغريبة بين أقواس: [&quot;odd name&quot;].</translation>
    </message>
    <message>
        <source>There is a space inside {where}.</source>
        <translation type="unfinished">توجد مسافة داخل {where}.</translation>
    </message>
    <message>
        <source>An address has no spaces. Remove it; the method (GET, POST) has a field of its own.</source>
        <translation type="unfinished">ليس في العنوان مسافات. أزلها؛ وللطريقة (GET، POST) حقل خاص بها.</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation type="unfinished">إزالة المسافة</translation>
    </message>
    <message>
        <source>Leave away the brackets or quotation marks around it.</source>
        <translation type="unfinished">اترك الأقواس أو علامات الاقتباس التي حوله.</translation>
    </message>
    <message>
        <source>Remove what is around it</source>
        <translation type="unfinished">إزالة ما حوله</translation>
    </message>
    <message>
        <source>There are brackets or quotation marks around {where}.</source>
        <translation type="unfinished">توجد أقواس أو علامات اقتباس حول {where}.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">بدء العنوان بـ https</translation>
    </message>
    <message>
        <source>What stands in {where} is no web address.</source>
        <translation type="unfinished">ما في {where} ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>Copy the whole address, from https:// on: https://api.acme.com/oauth/token.</source>
        <translation type="unfinished">انسخ العنوان كله، من https فصاعدًا: https://api.acme.com/oauth/token.</translation>
    </message>
    <message>
        <source>There is a user name or a password in {where}, before the @.</source>
        <translation type="unfinished">يوجد اسم مستخدم أو كلمة مرور في {where}، قبل @.</translation>
    </message>
    <message>
        <source>Take it out: addresses are stored and shown openly. Client credentials are sent as chosen in step {step}.</source>
        <translation type="unfinished">أخرجها: تُخزّن العناوين وتُعرض علنًا. تُرسل بيانات اعتماد العميل كما اختير في الخطوة {step}.</translation>
    </message>
    <message>
        <source>Remove what stands before the @</source>
        <translation type="unfinished">إزالة ما قبل @</translation>
    </message>
    <message>
        <source>{where} leads to this computer.</source>
        <translation type="unfinished">يؤدي هذا إلى هذا الحاسوب: {where}.</translation>
    </message>
    <message>
        <source>That is right for practice. The platform cannot reach it: use the provider&apos;s address for the real one.</source>
        <translation type="unfinished">هذا صحيح للتدريب. لا تستطيع المنصّة الوصول إليه: استعمل عنوان المزوّد للحقيقي.</translation>
    </message>
    <message>
        <source>{where} begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">يبدأ هذا بـ http لا بـ https، فستنتقل الأسرار بلا تشفير: {where}.</translation>
    </message>
    <message>
        <source>Use https:// instead. Every OAuth provider offers it.</source>
        <translation type="unfinished">استعمل https بدلًا منه. كل مزوّد OAuth يقدّمه.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation type="unfinished">استعمال https</translation>
    </message>
    <message>
        <source>{where} leads to {host}, which is no public name of a server.</source>
        <translation type="unfinished">يؤدي هذا إلى {host}، وهو ليس اسمًا عامًا لخادم: {where}.</translation>
    </message>
    <message>
        <source>The platform must be able to reach it: use the provider&apos;s public address.</source>
        <translation type="unfinished">يجب أن تستطيع المنصّة الوصول إليه: استعمل عنوان المزوّد العام.</translation>
    </message>
    <message>
        <source>The server in {where} ends with “.{ending}”, which is no known ending.</source>
        <translation type="unfinished">ينتهي الخادم في {where} بـ«{ending}»، وهي ليست لاحقة معروفة.</translation>
    </message>
    <message>
        <source>Check the spelling: is it .com, .io or the ending of a country?</source>
        <translation type="unfinished">تحقق من التهجئة: هل هي com أو io أو لاحقة بلد؟</translation>
    </message>
    <message>
        <source>There is a # in {where}; what stands after it is never sent.</source>
        <translation type="unfinished">توجد # في {where}؛ وما بعدها لا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Remove the # and what follows (RFC 6749 section 3.2). It usually comes from the address of a help page.</source>
        <translation type="unfinished">أزل # وما بعدها (RFC 6749 section 3.2). تأتي عادةً من عنوان صفحة مساعدة.</translation>
    </message>
    <message>
        <source>Remove the # part</source>
        <translation type="unfinished">إزالة جزء #</translation>
    </message>
    <message>
        <source>{where} looks like a page of the documentation.</source>
        <translation type="unfinished">يبدو هذا صفحة من الوثائق: {where}.</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint that the page describes, not the page&apos;s own address.</source>
        <translation type="unfinished">أدخل عنوان نقطة النهاية (endpoint) التي تصفها الصفحة، لا عنوان الصفحة نفسها.</translation>
    </message>
    <message>
        <source>{where} ends after the name of the server.</source>
        <translation type="unfinished">ينتهي هذا بعد اسم الخادم: {where}.</translation>
    </message>
    <message>
        <source>Endpoints nearly always have a path, such as /oauth/token. Check that the address was copied as a whole.</source>
        <translation type="unfinished">لنقاط النهاية في الغالب الأعم مسار، مثل https://…/oauth/token. تحقق من أن العنوان نُسخ كاملًا.</translation>
    </message>
    <message>
        <source>Step {authorization} and step {access_token} have the same URL.</source>
        <translation type="unfinished">للخطوة {authorization} والخطوة {access_token} العنوان نفسه.</translation>
    </message>
    <message>
        <source>Providers have two: one where people log in (step {authorization}, …/authorize), one for tokens (step {access_token}, …/token).</source>
        <translation type="unfinished">لدى المزوّدين عنوانان: واحد يسجّل الناس الدخول عنده (الخطوة {authorization}، https://…/authorize)، وواحد للرموز (الخطوة {access_token}، https://…/token).</translation>
    </message>
    <message>
        <source>Swap the two URLs</source>
        <translation type="unfinished">تبديل العنوانين أحدهما بالآخر</translation>
    </message>
    <message>
        <source>The URLs of step {authorization} and step {access_token} seem to be swapped.</source>
        <translation type="unfinished">يبدو أن عنواني الخطوة {authorization} والخطوة {access_token} مبدّلان.</translation>
    </message>
    <message>
        <source>Step {authorization} wants the address where people log in (…/authorize), step {access_token} the one for tokens (…/token).</source>
        <translation type="unfinished">تريد الخطوة {authorization} العنوان الذي يسجّل الناس الدخول عنده (https://…/authorize)، والخطوة {access_token} عنوان الرموز (https://…/token).</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one for tokens.</source>
        <translation type="unfinished">يبدو عنوان الخطوة {step} عنوان الرموز.</translation>
    </message>
    <message>
        <source>Enter the address where people log in and approve, often …/authorize.</source>
        <translation type="unfinished">أدخل العنوان الذي يسجّل الناس الدخول عنده ويوافقون، غالبًا https://…/authorize.</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one where people log in.</source>
        <translation type="unfinished">يبدو عنوان الخطوة {step} العنوان الذي يسجّل الناس الدخول عنده.</translation>
    </message>
    <message>
        <source>A few providers call it so. Otherwise enter the address that answers with tokens, often …/token.</source>
        <translation type="unfinished">قلّة من المزوّدين تسمّيه هكذا. وإلا فأدخل العنوان الذي يردّ برموز، غالبًا https://…/token.</translation>
    </message>
    <message>
        <source>No status is named in a rule of {step}, so it can never apply.</source>
        <translation type="unfinished">لا حالة مسمّاة في قاعدة من {step}، فلا يمكن أن تسري أبدًا.</translation>
    </message>
    <message>
        <source>The usual one is {usual}.</source>
        <translation type="unfinished">المعتاد {usual}.</translation>
    </message>
    <message>
        <source>Use {usual}</source>
        <translation type="unfinished">استعمال {usual}</translation>
    </message>
    <message>
        <source>A rule of {step} compares a value of the answer, but does not say which.</source>
        <translation type="unfinished">تقارن قاعدة من {step} قيمة من الردّ، لكنها لا تقول أيها.</translation>
    </message>
    <message>
        <source>Enter the path of the value, for example ok.</source>
        <translation type="unfinished">أدخل مسار القيمة، مثلًا ok.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation type="unfinished">عدم المقارنة</translation>
    </message>
    <message>
        <source>{text} is no path ({place}).</source>
        <translation type="unfinished">هذا ليس مسارًا: {text} ({place}).</translation>
    </message>
    <message>
        <source>{text} ({place}) starts at authData, but is looked up in the answer itself.</source>
        <translation type="unfinished">يبدأ {text} ({place}) بـ authData، لكن يُبحث عنه في الردّ نفسه.</translation>
    </message>
    <message>
        <source>Write {inside} alone.</source>
        <translation type="unfinished">اكتب {inside} وحده.</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">استعمال {inside}</translation>
    </message>
    <message>
        <source>{step} does not say where the access token is in the answer.</source>
        <translation type="unfinished">لا يُذكر موضع رمز الوصول في الردّ: {step}.</translation>
    </message>
    <message>
        <source>Nearly always it is access_token.</source>
        <translation type="unfinished">هو في الغالب الأعم access_token.</translation>
    </message>
    <message>
        <source>Use access_token</source>
        <translation type="unfinished">استعمال access_token</translation>
    </message>
    <message>
        <source>Nothing tells when the access token expires, so the platform may never refresh it.</source>
        <translation type="unfinished">لا شيء يدل على وقت انتهاء صلاحية رمز الوصول، فقد لا تحدّثه المنصّة أبدًا.</translation>
    </message>
    <message>
        <source>Say where the expiry stands in the answer, or assume one, for example 3600 seconds.</source>
        <translation type="unfinished">اذكر موضع انتهاء الصلاحية في الردّ، أو افترض مدة، مثلًا 3600 ثانية.</translation>
    </message>
    <message>
        <source>Assume 3600 seconds</source>
        <translation type="unfinished">افتراض 3600 ثانية</translation>
    </message>
    <message>
        <source>Step {refresh_token} sends the refresh token, but step {access_token} does not say where it stands in the answer.</source>
        <translation type="unfinished">ترسل الخطوة {refresh_token} رمز التحديث، لكن الخطوة {access_token} لا تذكر موضعه في الردّ.</translation>
    </message>
    <message>
        <source>Nearly always it is refresh_token.</source>
        <translation type="unfinished">هو في الغالب الأعم refresh_token.</translation>
    </message>
    <message>
        <source>Use refresh_token</source>
        <translation type="unfinished">استعمال refresh_token</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">إضافة {parameter}</translation>
    </message>
    <message>
        <source>The authorization URL is missing.</source>
        <translation type="unfinished">عنوان التفويض ناقص.</translation>
    </message>
    <message>
        <source>Copy the authorization endpoint from the provider&apos;s documentation; it often ends with /authorize.</source>
        <translation type="unfinished">انسخ نقطة التفويض (authorization endpoint) من وثائق المزوّد؛ كثيرًا ما تنتهي بكلمة authorize.</translation>
    </message>
    <message>
        <source>OAuth adds {names} by itself, but the URL holds it already.</source>
        <translation type="unfinished">يضيف OAuth {names} من تلقاء نفسه، لكن ذلك في العنوان بالفعل.</translation>
    </message>
    <message>
        <source>Leave these out of the URL; scopes have a field of their own.</source>
        <translation type="unfinished">اتركه خارج العنوان؛ وللنطاقات (scopes) حقل خاص بها.</translation>
    </message>
    <message>
        <source>Take them out of the URL</source>
        <translation type="unfinished">إخراجه من العنوان</translation>
    </message>
    <message>
        <source>The response type asks for the token in the browser&apos;s address: that is the implicit grant.</source>
        <translation type="unfinished">يطلب response type الرمز في عنوان المتصفّح: هذا هو implicit grant.</translation>
    </message>
    <message>
        <source>Here the provider sends a code, which step {step} exchanges for a token. Leave response_type out: it is “code”.</source>
        <translation type="unfinished">هنا يرسل المزوّد رمز تفويض، تبادله الخطوة {step} برمز وصول. اترك response_type: قيمته «code».</translation>
    </message>
    <message>
        <source>Remove the parameter</source>
        <translation type="unfinished">إزالة المعامل</translation>
    </message>
    <message>
        <source>The code challenge is typed in by hand.</source>
        <translation type="unfinished">القيمة code challenge مكتوبة يدويًا.</translation>
    </message>
    <message>
        <source>It must be a new one for every sign-in. Remove it and choose S256 as the PKCE setting.</source>
        <translation type="unfinished">يجب أن تكون جديدة لكل تسجيل دخول. أزلها واختر S256 في إعداد PKCE.</translation>
    </message>
    <message>
        <source>OAuth adds {name} by itself.</source>
        <translation type="unfinished">يضيف OAuth {name} من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Remove it from the extra parameters; scopes and PKCE have fields of their own in this step.</source>
        <translation type="unfinished">أزله من المعاملات الإضافية؛ للنطاقات (scopes) وPKCE حقول خاصة بها في هذه الخطوة.</translation>
    </message>
    <message>
        <source>Call it {name} again</source>
        <translation type="unfinished">تسميته {name} من جديد</translation>
    </message>
    <message>
        <source>The new name of {name} is empty.</source>
        <translation type="unfinished">الاسم الجديد لـ {name} فارغ.</translation>
    </message>
    <message>
        <source>Enter the name that this provider uses, or remove the renaming.</source>
        <translation type="unfinished">أدخل الاسم الذي يستعمله هذا المزوّد، أو أزل تغيير الاسم.</translation>
    </message>
    <message>
        <source>Two parameters are sent as {sent_as}.</source>
        <translation type="unfinished">يُرسل معاملان باسم {sent_as}.</translation>
    </message>
    <message>
        <source>Only one of them would arrive. Give each a name of its own.</source>
        <translation type="unfinished">لن يصل إلا أحدهما. أعطِ كلًّا اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>{name} is to be sent unencoded, but no such parameter is sent.</source>
        <translation type="unfinished">يُراد إرسال {name} بلا ترميز، لكن لا يُرسل معامل كهذا.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the entry.</source>
        <translation type="unfinished">صحّح الاسم، أو أزل المدخلة.</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished">إزالة المدخلة</translation>
    </message>
    <message>
        <source>The provider names itself in every callback, but its name to compare with is missing.</source>
        <translation type="unfinished">يسمّي المزوّد نفسه في كل عودة (callback)، لكن الاسم الذي يُقارن به ناقص.</translation>
    </message>
    <message>
        <source>Copy the “issuer” from the provider&apos;s metadata document.</source>
        <translation type="unfinished">انسخ «issuer» من وثيقة البيانات الوصفية للمزوّد.</translation>
    </message>
    <message>
        <source>The issuer is no web address.</source>
        <translation type="unfinished">المُصدِر ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no ? or #. Copy it from the provider&apos;s metadata document (RFC 8414).</source>
        <translation type="unfinished">يبدأ بـ https وليس فيه علامة استفهام ولا #. انسخه من وثيقة البيانات الوصفية للمزوّد (RFC 8414).</translation>
    </message>
    <message>
        <source>The name of the callback&apos;s {name} parameter is empty.</source>
        <translation type="unfinished">اسم معامل العودة (callback) لـ {name} فارغ.</translation>
    </message>
    <message>
        <source>Nearly every provider calls it “{name}”.</source>
        <translation type="unfinished">يسمّيه كل المزوّدين تقريبًا «{name}».</translation>
    </message>
    <message>
        <source>Call it “{name}”</source>
        <translation type="unfinished">تسميته «{name}»</translation>
    </message>
    <message>
        <source>The state is not expected back, so nobody can tell whether a callback belongs to this sign-in.</source>
        <translation type="unfinished">لا يُتوقع عودة state، فلا يستطيع أحد معرفة إن كانت العودة (callback) تخص تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>Leave this on unless the provider really sends no state: it protects against forged callbacks.</source>
        <translation type="unfinished">اتركه مفعّلًا ما لم يكن المزوّد لا يرسل state حقًا: يحمي من عمليات عودة مزوّرة.</translation>
    </message>
    <message>
        <source>Expect the state back</source>
        <translation type="unfinished">توقّع عودة state</translation>
    </message>
    <message>
        <source>{name} is kept from the callback anyway.</source>
        <translation type="unfinished">يُحفظ {name} من العودة (callback) على أي حال.</translation>
    </message>
    <message>
        <source>An entry to keep is empty.</source>
        <translation type="unfinished">مدخلة للحفظ فارغة.</translation>
    </message>
    <message>
        <source>Remove the entry.</source>
        <translation type="unfinished">أزل المدخلة.</translation>
    </message>
    <message>
        <source>Copy the token endpoint from the provider&apos;s documentation (…/token).</source>
        <translation type="unfinished">انسخ نقطة الرمز (token endpoint) من وثائق المزوّد (https://…/token).</translation>
    </message>
    <message>
        <source>Copy the revocation endpoint, or do without step {step} if the provider has none.</source>
        <translation type="unfinished">انسخ نقطة الإبطال (revocation endpoint)، أو استغنِ عن الخطوة {step} إن لم تكن لدى المزوّد.</translation>
    </message>
    <message>
        <source>Find a GET call that needs no input and tells who is connected, such as /me, /user or /profile.</source>
        <translation type="unfinished">ابحث عن استدعاء GET لا يحتاج إلى مدخلات ويقول من المتصل، مثل GET /me أو GET /user أو GET /profile.</translation>
    </message>
    <message>
        <source>Enter the address to call, or remove the follow-up.</source>
        <translation type="unfinished">أدخل العنوان الذي يُستدعى، أو أزل استدعاء المتابعة.</translation>
    </message>
    <message>
        <source>Do without step {step}</source>
        <translation type="unfinished">الاستغناء عن الخطوة {step}</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation type="unfinished">هذا ناقص: {place}.</translation>
    </message>
    <message>
        <source>{step} uses GET: secrets would travel in the address.</source>
        <translation type="unfinished">تُستعمل GET، فستنتقل الأسرار في العنوان: {step}.</translation>
    </message>
    <message>
        <source>Use POST, unless the provider&apos;s documentation shows GET only.</source>
        <translation type="unfinished">استعمل POST، ما لم تعرض وثائق المزوّد GET فقط.</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation type="unfinished">استعمال POST</translation>
    </message>
    <message>
        <source>The test call uses {method}, which changes something at the provider.</source>
        <translation type="unfinished">يستعمل استدعاء الاختبار {method}، وهي تغيّر شيئًا لدى المزوّد.</translation>
    </message>
    <message>
        <source>Choose a call that only reads: it runs again and again.</source>
        <translation type="unfinished">اختر استدعاءً يقرأ فقط: يُجرى مرة بعد مرة.</translation>
    </message>
    <message>
        <source>The test call is a POST without anything to send.</source>
        <translation type="unfinished">استدعاء الاختبار هو POST بلا شيء يُرسل.</translation>
    </message>
    <message>
        <source>If the provider needs values, send harmless ones, for example https://viasocket.com/ as an address.</source>
        <translation type="unfinished">إن كان المزوّد يحتاج إلى قيم فأرسل قيمًا غير ضارة، مثل https://viasocket.com عنوانًا.</translation>
    </message>
    <message>
        <source>{step} sends a body with GET; most servers ignore it.</source>
        <translation type="unfinished">يُرسل متن مع GET، وتتجاهله معظم الخوادم: {step}.</translation>
    </message>
    <message>
        <source>Remove the body, put the values into the query, or use POST.</source>
        <translation type="unfinished">أزل المتن، أو ضع القيم في الاستعلام، أو استعمل POST.</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation type="unfinished">إزالة المتن</translation>
    </message>
    <message>
        <source>{step} sends parameters in the body of a GET; most servers ignore them.</source>
        <translation type="unfinished">تُرسل معاملات في متن GET، وتتجاهلها معظم الخوادم: {step}.</translation>
    </message>
    <message>
        <source>Send them in the query, or use POST.</source>
        <translation type="unfinished">أرسلها في الاستعلام، أو استعمل POST.</translation>
    </message>
    <message>
        <source>Send them in the query</source>
        <translation type="unfinished">إرسالها في الاستعلام</translation>
    </message>
    <message>
        <source>The body of {step} takes no parameters.</source>
        <translation type="unfinished">لا يقبل المتن معاملات: {step}.</translation>
    </message>
    <message>
        <source>Send a form, a JSON object, or the parameters in the query.</source>
        <translation type="unfinished">أرسل نموذجًا، أو كائن JSON، أو المعاملات في الاستعلام.</translation>
    </message>
    <message>
        <source>{where} sends a form, not its own body.</source>
        <translation type="unfinished">يُرسل هنا نموذج، لا المتن الخاص: {where}.</translation>
    </message>
    <message>
        <source>Choose JSON or text, or write parameters.</source>
        <translation type="unfinished">اختر JSON أو نصًا، أو اكتب معاملات.</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">إرسال المتن نصًا</translation>
    </message>
    <message>
        <source>{where} sends text, not its JSON body.</source>
        <translation type="unfinished">يُرسل هنا نص، لا متن JSON: {where}.</translation>
    </message>
    <message>
        <source>Choose JSON as the format.</source>
        <translation type="unfinished">اختر JSON صيغةً.</translation>
    </message>
    <message>
        <source>Send JSON</source>
        <translation type="unfinished">إرسال JSON</translation>
    </message>
    <message>
        <source>The body of {where} looks like JSON, but cannot be sent as it: {what}.</source>
        <translation type="unfinished">يبدو المتن هنا JSON، لكن لا يمكن إرساله كذلك ({where}): {what}.</translation>
    </message>
    <message>
        <source>Change that place. As it stands, the body is a text.</source>
        <translation type="unfinished">غيّر ذلك الموضع. المتن كما هو الآن نص.</translation>
    </message>
    <message>
        <source>The body of {where} is a text, but is sent as JSON: it would arrive in quotation marks.</source>
        <translation type="unfinished">المتن هنا نص، لكنه يُرسل بصيغة JSON، فسيصل بين علامات اقتباس: {where}.</translation>
    </message>
    <message>
        <source>Write the body as JSON, or choose text as the format.</source>
        <translation type="unfinished">اكتب المتن بصيغة JSON، أو اختر النص صيغةً.</translation>
    </message>
    <message>
        <source>Read it as JSON</source>
        <translation type="unfinished">قراءته بصيغة JSON</translation>
    </message>
    <message>
        <source>The test call needs {key}, which only the person who connects knows.</source>
        <translation type="unfinished">يحتاج استدعاء الاختبار إلى {key}، ولا يعرفه إلا من يتصل.</translation>
    </message>
    <message>
        <source>Choose a call that needs no input, or give the field a default value.</source>
        <translation type="unfinished">اختر استدعاءً لا يحتاج إلى مدخلات، أو أعطِ الحقل قيمة افتراضية.</translation>
    </message>
    <message>
        <source>The drop-down {named} has no choices.</source>
        <translation type="unfinished">ليس في القائمة المنسدلة {named} اختيارات.</translation>
    </message>
    <message>
        <source>Add the choices, or make it a text field.</source>
        <translation type="unfinished">أضف الاختيارات، أو اجعلها حقل نص.</translation>
    </message>
    <message>
        <source>The field {named} has choices, but it is no drop-down.</source>
        <translation type="unfinished">للحقل {named} اختيارات، لكنه ليس قائمة منسدلة.</translation>
    </message>
    <message>
        <source>Make it a drop-down, or remove the choices.</source>
        <translation type="unfinished">اجعله قائمة منسدلة، أو أزل الاختيارات.</translation>
    </message>
    <message>
        <source>Make it a drop-down</source>
        <translation type="unfinished">جعله قائمة منسدلة</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no value.</source>
        <translation type="unfinished">ليس للاختيار {number} من {named} قيمة.</translation>
    </message>
    <message>
        <source>Enter what is filled in when people choose it, or remove the choice.</source>
        <translation type="unfinished">أدخل ما يُملأ حين يختاره الناس، أو أزل الاختيار.</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation type="unfinished">إزالة الاختيار</translation>
    </message>
    <message>
        <source>Two choices of {named} have the value {value}.</source>
        <translation type="unfinished">لاختيارين من {named} القيمة {value}.</translation>
    </message>
    <message>
        <source>Give each choice a value of its own, or remove one.</source>
        <translation type="unfinished">أعطِ كل اختيار قيمة خاصة به، أو أزل واحدًا.</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no label.</source>
        <translation type="unfinished">ليس للاختيار {number} من {named} تسمية.</translation>
    </message>
    <message>
        <source>Enter what people see in the list.</source>
        <translation type="unfinished">أدخل ما يراه الناس في القائمة.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished">استعمال {value}</translation>
    </message>
    <message>
        <source>The default of {named} is none of its choices.</source>
        <translation type="unfinished">القيمة الافتراضية لـ {named} ليست من اختياراته.</translation>
    </message>
    <message>
        <source>Choose one of the choices as the default.</source>
        <translation type="unfinished">اختر أحد الاختيارات قيمةً افتراضية.</translation>
    </message>
    <message>
        <source>Use the first choice</source>
        <translation type="unfinished">استعمال الاختيار الأول</translation>
    </message>
    <message>
        <source>The pattern of {named} is no regular expression.</source>
        <translation type="unfinished">نمط {named} ليس تعبيرًا نمطيًا.</translation>
    </message>
    <message>
        <source>Correct it or leave it empty. For example, [a-z0-9-]+ allows small letters, digits and hyphens.</source>
        <translation type="unfinished">صحّحه أو اتركه فارغًا. مثلًا يسمح [a-z0-9-]+ بأحرف صغيرة وأرقام وواصلات.</translation>
    </message>
    <message>
        <source>The pattern of {named} cannot be tried here: it holds what only browsers run.</source>
        <translation type="unfinished">لا يمكن تجربة نمط {named} هنا: فيه ما لا تشغّله إلا المتصفّحات.</translation>
    </message>
    <message>
        <source>Write it without (?=, (?!, (?&lt;= and \1 and shorter than 2,000 signs, or try it in a browser with the values that people enter.</source>
        <translation type="unfinished">اكتبه بلا نظر إلى الأمام أو الخلف (lookahead, lookbehind) وبلا إحالة إلى الخلف (backreference) وأقصر من 2000 علامة، أو جرّبه في متصفّح بالقيم التي يُدخلها الناس.</translation>
    </message>
    <message>
        <source>The default of {named} does not fit its own pattern.</source>
        <translation type="unfinished">القيمة الافتراضية لـ {named} لا تناسب نمطه نفسه.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation type="unfinished">غيّر أحد الاثنين.</translation>
    </message>
    <message>
        <source>{place} leads to a sandbox, but step {step} says production.</source>
        <translation type="unfinished">يؤدي هذا إلى sandbox، لكن الخطوة {step} تقول الإنتاج: {place}.</translation>
    </message>
    <message>
        <source>Use the production address, or say in step {step} that the credentials are for the sandbox.</source>
        <translation type="unfinished">استعمل عنوان الإنتاج، أو قل في الخطوة {step} إن بيانات الاعتماد لـ sandbox.</translation>
    </message>
    <message>
        <source>Step {step} says sandbox, but no address looks like one.</source>
        <translation type="unfinished">تقول الخطوة {step} إنها sandbox، لكن لا عنوان يبدو كذلك.</translation>
    </message>
    <message>
        <source>Check whether the provider has other addresses for its sandbox. If not, all is well.</source>
        <translation type="unfinished">تحقق إن كان لدى المزوّد عناوين أخرى لـ sandbox. وإلا فكل شيء سليم.</translation>
    </message>
    <message>
        <source>{step} sends a secret in the address.</source>
        <translation type="unfinished">يُرسل سرّ في العنوان: {step}.</translation>
    </message>
    <message>
        <source>Send it in the body or in a header, unless the provider&apos;s documentation says otherwise: addresses are logged.</source>
        <translation type="unfinished">أرسله في المتن أو في ترويسة، ما لم تقل وثائق المزوّد غير ذلك: تُسجَّل العناوين في السجلات.</translation>
    </message>
    <message>
        <source>Field {number} has no key.</source>
        <translation type="unfinished">ليس للحقل {number} مفتاح.</translation>
    </message>
    <message>
        <source>Give it a short name, such as region: URLs use the value under it.</source>
        <translation type="unfinished">أعطه اسمًا قصيرًا، مثل region: تستعمل العناوين القيمة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Two fields have the key {key}.</source>
        <translation type="unfinished">لحقلين المفتاح {key}.</translation>
    </message>
    <message>
        <source>Give each its own, or one value replaces the other.</source>
        <translation type="unfinished">أعطِ كلًّا مفتاحه، وإلا حلّت قيمة محل الأخرى.</translation>
    </message>
    <message>
        <source>{key} is a name of the platform&apos;s own.</source>
        <translation type="unfinished">المفتاح {key} اسم من أسماء المنصّة نفسها.</translation>
    </message>
    <message>
        <source>Give the field another key.</source>
        <translation type="unfinished">أعطِ الحقل مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The key {key} of field {number} is no plain name.</source>
        <translation type="unfinished">المفتاح {key} للحقل {number} ليس اسمًا بسيطًا.</translation>
    </message>
    <message>
        <source>Use letters, digits and _, as in account_region.</source>
        <translation type="unfinished">استعمل أحرفًا وأرقامًا والشرطة السفلية، كما في account_region.</translation>
    </message>
    <message>
        <source>Field {number} asks for {field}.</source>
        <translation type="unfinished">يسأل الحقل {number} عن {field}.</translation>
    </message>
    <message>
        <source>Remove it: people sign in at the provider, which sends the tokens.</source>
        <translation type="unfinished">أزله: يسجّل الناس الدخول لدى المزوّد، وهو يرسل الرموز.</translation>
    </message>
    <message>
        <source>Field {number} asks who people are ({field}).</source>
        <translation type="unfinished">يسأل الحقل {number} عن هوية الناس ({field}).</translation>
    </message>
    <message>
        <source>Remove it: steps {label} and {identifier} take that from the test call.</source>
        <translation type="unfinished">أزله: تأخذ الخطوتان {label} و{identifier} ذلك من استدعاء الاختبار.</translation>
    </message>
    <message numerus="yes">
        <source>People are asked for {count} values before they can connect.</source>
        <comment>People are asked for {count} value before they can connect.</comment>
        <translation type="unfinished">
            <numerusform>لا يُسأل الناس عن قيم قبل أن يستطيعوا الاتصال.</numerusform>
            <numerusform>يُسأل الناس عن قيمة واحدة قبل أن يستطيعوا الاتصال.</numerusform>
            <numerusform>يُسأل الناس عن قيمتين قبل أن يستطيعوا الاتصال.</numerusform>
            <numerusform>يُسأل الناس عن {count} قيم قبل أن يستطيعوا الاتصال.</numerusform>
            <numerusform>يُسأل الناس عن {count} قيمة قبل أن يستطيعوا الاتصال.</numerusform>
            <numerusform>يُسأل الناس عن {count} قيمة قبل أن يستطيعوا الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only those without which no address can be built.</source>
        <translation type="unfinished">أبقِ فقط ما لا يمكن بناء عنوان دونه.</translation>
    </message>
    <message>
        <source>The field {named} is required, but nothing in this connection needs it.</source>
        <translation type="unfinished">الحقل {named} إلزامي، لكن لا شيء في هذا الاتصال يحتاج إليه.</translation>
    </message>
    <message>
        <source>Make it optional, unless the actions need it: every required field keeps people from connecting.</source>
        <translation type="unfinished">اجعله اختياريًا، ما لم تحتج إليه الإجراءات: كل حقل إلزامي يمنع أناسًا من الاتصال.</translation>
    </message>
    <message>
        <source>Make it optional</source>
        <translation type="unfinished">جعله اختياريًا</translation>
    </message>
    <message>
        <source>{field} is used nowhere in this connection.</source>
        <translation type="unfinished">هذا غير مستعمل في أي مكان من هذا الاتصال: {field}.</translation>
    </message>
    <message>
        <source>Use or remove it, unless the actions need it.</source>
        <translation type="unfinished">استعمله أو أزله، ما لم تحتج إليه الإجراءات.</translation>
    </message>
    <message>
        <source>A URL is built from {named}, which may be left blank.</source>
        <translation type="unfinished">يُبنى عنوان من {named}، وهو قد يُترك فارغًا.</translation>
    </message>
    <message>
        <source>Give the field a default value, or make it required.</source>
        <translation type="unfinished">أعطِ الحقل قيمة افتراضية، أو اجعله إلزاميًا.</translation>
    </message>
    <message>
        <source>Make it required</source>
        <translation type="unfinished">جعله إلزاميًا</translation>
    </message>
    <message>
        <source>The field {named} is required because a URL is built from it.</source>
        <translation type="unfinished">الحقل {named} إلزامي لأن عنوانًا يُبنى منه.</translation>
    </message>
    <message>
        <source>That is right if no value fits most people. Otherwise set a default and make it optional.</source>
        <translation type="unfinished">هذا صحيح إن لم تناسب قيمة معظم الناس. وإلا فاضبط قيمة افتراضية واجعله اختياريًا.</translation>
    </message>
    <message>
        <source>The field {key} has no label: people would not know what to enter.</source>
        <translation type="unfinished">ليس للحقل {key} تسمية: لن يعرف الناس ما يُدخلونه.</translation>
    </message>
    <message>
        <source>Write what they see above the field, for example {label}.</source>
        <translation type="unfinished">اكتب ما يرونه فوق الحقل، مثلًا {label}.</translation>
    </message>
    <message>
        <source>Use {label}</source>
        <translation type="unfinished">استعمال {label}</translation>
    </message>
    <message>
        <source>{name} is always taken of the first entry of a list.</source>
        <translation type="unfinished">يؤخذ {name} دائمًا من أول مدخلة في قائمة.</translation>
    </message>
    <message>
        <source>Say which entry is meant: by a field that a person with several fills in, or by what the entry says of itself.</source>
        <translation type="unfinished">اذكر أي مدخلة هي المقصودة: بحقل يملؤه من له عدة مدخلات، أو بما تقوله المدخلة عن نفسها.</translation>
    </message>
    <message>
        <source>Pick it by its name, in a field that may stay blank</source>
        <translation type="unfinished">اختيارها باسمها، في حقل قد يبقى فارغًا</translation>
    </message>
    <message>
        <source>A value to keep in {step} has no name.</source>
        <translation type="unfinished">ليس لقيمة تُحفظ اسم: {step}.</translation>
    </message>
    <message>
        <source>Give it a name; later calls find it as authData.accesstokencode and this name.</source>
        <translation type="unfinished">أعطها اسمًا؛ تجدها الاستدعاءات اللاحقة في authData.accesstokencode وهذا الاسم.</translation>
    </message>
    <message>
        <source>Remove the empty row</source>
        <translation type="unfinished">إزالة الصف الفارغ</translation>
    </message>
    <message>
        <source>{name} is kept anyway and would be overwritten.</source>
        <translation type="unfinished">يُحفظ {name} على أي حال وسيُكتب فوقه.</translation>
    </message>
    <message>
        <source>Give the value another name. Where the tokens stand in the answer is said above.</source>
        <translation type="unfinished">أعطِ القيمة اسمًا آخر. موضع الرموز في الردّ مذكور أعلاه.</translation>
    </message>
    <message>
        <source>Two values are kept as {name}.</source>
        <translation type="unfinished">تُحفظ قيمتان باسم {name}.</translation>
    </message>
    <message>
        <source>Give each a name of its own: the later one overwrites the earlier.</source>
        <translation type="unfinished">أعطِ كلًّا اسمًا خاصًا بها: تُكتب اللاحقة فوق السابقة.</translation>
    </message>
    <message>
        <source>It is not said where the value {name} stands in the answer.</source>
        <translation type="unfinished">لا يُذكر موضع القيمة {name} في الردّ.</translation>
    </message>
    <message>
        <source>Enter its path, for example team.id.</source>
        <translation type="unfinished">أدخل مسارها، مثلًا team.id.</translation>
    </message>
    <message>
        <source>Later calls need {name}, and no call says where it comes from.</source>
        <translation type="unfinished">تحتاج استدعاءات لاحقة إلى {name}، ولا استدعاء يقول من أين يأتي.</translation>
    </message>
    <message>
        <source>If this look-up brings it, say where in its answer it stands. If the answer with the token does, all is well.</source>
        <translation type="unfinished">إن كان هذا البحث يجلبه فاذكر موضعه في ردّه. وإن كان ردّ الرمز يجلبه فكل شيء سليم.</translation>
    </message>
    <message>
        <source>Keep {name} of this answer</source>
        <translation type="unfinished">حفظ {name} من هذا الردّ</translation>
    </message>
    <message>
        <source>A look-up keeps none of the values that it brings.</source>
        <translation type="unfinished">لا يحفظ بحث أيًا من القيم التي يجلبها.</translation>
    </message>
    <message>
        <source>Name the value that later calls need and where it stands, or remove the call.</source>
        <translation type="unfinished">سمّ القيمة التي تحتاج إليها الاستدعاءات اللاحقة وموضعها، أو أزل الاستدعاء.</translation>
    </message>
    <message>
        <source>{where} says {written}; the value is called {right}.</source>
        <translation type="unfinished">المكتوب هنا {written}، واسم القيمة {right}: {where}.</translation>
    </message>
    <message>
        <source>Write the same name where the value is kept and where it is needed, or nothing is filled in.</source>
        <translation type="unfinished">اكتب الاسم نفسه حيث تُحفظ القيمة وحيث تلزم، وإلا لم يُملأ شيء.</translation>
    </message>
    <message>
        <source>Write {right}</source>
        <translation type="unfinished">كتابة {right}</translation>
    </message>
    <message>
        <source>Step {authorization} asks for a refresh token, but step {refresh_token} is empty.</source>
        <translation type="unfinished">تطلب الخطوة {authorization} رمز تحديث، لكن الخطوة {refresh_token} فارغة.</translation>
    </message>
    <message>
        <source>Set up step {step}, or people have to sign in again whenever the access token expires.</source>
        <translation type="unfinished">أعدّ الخطوة {step}، وإلا فعلى الناس تسجيل الدخول من جديد كلما انتهت صلاحية رمز الوصول.</translation>
    </message>
    <message>
        <source>Step {refresh_token} needs a refresh token, but nothing in step {authorization} asks for one.</source>
        <translation type="unfinished">تحتاج الخطوة {refresh_token} إلى رمز تحديث، لكن لا شيء في الخطوة {authorization} يطلبه.</translation>
    </message>
    <message>
        <source>With OpenID Connect the scope offline_access usually does (OpenID Connect Core section 11). Look it up; some providers send a refresh token anyway.</source>
        <translation type="unfinished">مع OpenID Connect يفعل ذلك عادةً النطاق (scope) offline_access (OpenID Connect Core section 11). ابحث عنه؛ يرسل بعض المزوّدين رمز تحديث على أي حال.</translation>
    </message>
    <message>
        <source>Add offline_access</source>
        <translation type="unfinished">إضافة offline_access</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when asked with {parameter}.</source>
        <translation type="unfinished">لا يرسل {provider} رمز تحديث إلا عند طلبه بـ {parameter}.</translation>
    </message>
    <message>
        <source>Add the parameter in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">أضف المعامل في الخطوة {authorization}، وإلا لم يكن لدى الخطوة {refresh_token} ما تُحدّث به.</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token at an account&apos;s first log-in only, unless asked with {parameter}.</source>
        <translation type="unfinished">لا يرسل {provider} رمز تحديث إلا عند أول تسجيل دخول للحساب، ما لم يُطلب بـ {parameter}.</translation>
    </message>
    <message>
        <source>Add it, or whoever connects the same account again has a connection that ends with its first token.</source>
        <translation type="unfinished">أضفه، وإلا كان لمن يربط الحساب نفسه من جديد اتصال ينتهي برمزه الأول.</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when the scope {scopes} is asked for.</source>
        <translation type="unfinished">لا يرسل {provider} رمز تحديث إلا عند طلب النطاق (scope) {scopes}.</translation>
    </message>
    <message>
        <source>Add the scope in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">أضف النطاق (scope) في الخطوة {authorization}، وإلا لم يكن لدى الخطوة {refresh_token} ما تُحدّث به.</translation>
    </message>
    <message>
        <source>Add {scopes}</source>
        <translation type="unfinished">إضافة {scopes}</translation>
    </message>
    <message>
        <source>{name} belongs to steps {access_token} and {refresh_token}, not to the requests of actions.</source>
        <translation type="unfinished">ينتمي {name} إلى الخطوتين {access_token} و{refresh_token}، لا إلى طلبات الإجراءات.</translation>
    </message>
    <message>
        <source>Remove it: actions need the access token only.</source>
        <translation type="unfinished">أزله: لا تحتاج الإجراءات إلا إلى رمز الوصول.</translation>
    </message>
    <message>
        <source>{name} has a value and JavaScript; only the JavaScript counts.</source>
        <translation type="unfinished">لـ {name} قيمة وJavaScript؛ ولا يسري إلا JavaScript.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">أبقِ أحد الاثنين.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation type="unfinished">ليس لـ {name} قيمة.</translation>
    </message>
    <message>
        <source>Enter the value, or remove the parameter.</source>
        <translation type="unfinished">أدخل القيمة، أو أزل المعامل.</translation>
    </message>
    <message>
        <source>Make it JavaScript</source>
        <translation type="unfinished">جعله JavaScript</translation>
    </message>
    <message>
        <source>There is JavaScript in {place}; it would be sent as it is written.</source>
        <translation type="unfinished">يوجد JavaScript في {place}؛ وسيُرسل كما هو مكتوب.</translation>
    </message>
    <message>
        <source>Write the value itself, for example Bearer ${context.authData.accesstokencode.access_token}.</source>
        <translation type="unfinished">اكتب القيمة نفسها، مثلًا الكلمة Bearer ثم مسافة ثم رمز الوصول من قائمة الإدراج.</translation>
    </message>
    <message>
        <source>The label path</source>
        <translation type="unfinished">مسار التسمية</translation>
    </message>
    <message>
        <source>The picture path</source>
        <translation type="unfinished">مسار الصورة</translation>
    </message>
    <message>
        <source>The identifier path</source>
        <translation type="unfinished">مسار المعرّف</translation>
    </message>
    <message>
        <source>No label is chosen yet: the platform refuses a connection without one.</source>
        <translation type="unfinished">لم تُختر تسمية بعد: ترفض المنصّة اتصالًا بلا تسمية.</translation>
    </message>
    <message>
        <source>Run the live test and click a name in its answer.</source>
        <translation type="unfinished">شغّل الاختبار المباشر وانقر اسمًا في ردّه.</translation>
    </message>
    <message>
        <source>{what} starts at {area}, which this connection does not have.</source>
        <translation type="unfinished">{what} يبدأ بـ {area}، وهو ليس لدى هذا الاتصال.</translation>
    </message>
    <message>
        <source>Probably {near} is meant.</source>
        <translation type="unfinished">ربما كان المقصود {near}.</translation>
    </message>
    <message>
        <source>Values of the test call start with authData.testcode.</source>
        <translation type="unfinished">تبدأ قيم استدعاء الاختبار بـ authData.testcode.</translation>
    </message>
    <message>
        <source>Use {near}</source>
        <translation type="unfinished">استعمال {near}</translation>
    </message>
    <message>
        <source>{what} leads to a secret.</source>
        <translation type="unfinished">{what} يؤدي إلى سرّ.</translation>
    </message>
    <message>
        <source>Choose a harmless value: labels and identifiers are stored and shown openly.</source>
        <translation type="unfinished">اختر قيمة غير ضارة: تُخزّن التسميات والمعرّفات وتُعرض علنًا.</translation>
    </message>
    <message>
        <source>{what} leads to the whole answer, not to one value in it.</source>
        <translation type="unfinished">{what} يؤدي إلى الردّ كله، لا إلى قيمة واحدة فيه.</translation>
    </message>
    <message>
        <source>Click the value itself, for example authData.testcode.profile.name.</source>
        <translation type="unfinished">انقر القيمة نفسها، مثلًا authData.testcode.profile.name.</translation>
    </message>
    <message>
        <source>{what} takes a fixed position of a list.</source>
        <translation type="unfinished">{what} يأخذ موضعًا ثابتًا من قائمة.</translation>
    </message>
    <message>
        <source>Is the wanted entry always there? A value outside of a list is safer.</source>
        <translation type="unfinished">هل المدخلة المطلوبة هناك دائمًا؟ القيمة خارج قائمة أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Use {first}</source>
        <translation type="unfinished">استعمال {first}</translation>
    </message>
    <message>
        <source>{what} cannot be read.</source>
        <translation type="unfinished">{what}: لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Write one path alone, without ${ }, return or ||. {said_of}</source>
        <translation type="unfinished">اكتب مسارًا واحدًا وحده، بلا قوسين معقوصين أو return أو خطين عموديين. {said_of}</translation>
    </message>
    <message>
        <source>{what} must begin with authData.</source>
        <translation type="unfinished">{what} يجب أن يبدأ بـ authData.</translation>
    </message>
    <message>
        <source>Values of the test call are found as authData.testcode and the rest: {right}.</source>
        <translation type="unfinished">توجد قيم استدعاء الاختبار في authData.testcode وما بعده: {right}.</translation>
    </message>
    <message>
        <source>Click the value.</source>
        <translation type="unfinished">انقر القيمة.</translation>
    </message>
    <message>
        <source>Use {right}</source>
        <translation type="unfinished">استعمال {right}</translation>
    </message>
    <message>
        <source>It is not said what this name is.</source>
        <translation type="unfinished">لا يُذكر ما يمثّله هذا الاسم.</translation>
    </message>
    <message>
        <source>A word is enough, for example {word}.</source>
        <translation type="unfinished">تكفي كلمة، مثلًا {word}.</translation>
    </message>
    <message>
        <source>Use {word}</source>
        <translation type="unfinished">استعمال {word}</translation>
    </message>
    <message>
        <source>The label is an email address, which everybody in the workspace would see.</source>
        <translation type="unfinished">التسمية عنوان بريد سيراه كل من في مساحة العمل.</translation>
    </message>
    <message>
        <source>Show its first letter only, or choose a name instead.</source>
        <translation type="unfinished">أظهر حرفه الأول فقط، أو اختر اسمًا بدلًا منه.</translation>
    </message>
    <message>
        <source>Show the first letter only</source>
        <translation type="unfinished">إظهار الحرف الأول فقط</translation>
    </message>
    <message>
        <source>No unique identifier is chosen: connecting the same account again makes another connection.</source>
        <translation type="unfinished">لم يُختر معرّف فريد: ربط الحساب نفسه من جديد ينشئ اتصالًا آخر.</translation>
    </message>
    <message>
        <source>Choose the account&apos;s id from the test response, if there is one. It may stay blank.</source>
        <translation type="unfinished">اختر معرّف الحساب من ردّ الاختبار، إن وُجد. يجوز أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>{name} changes, so every sign-in would look like another account.</source>
        <translation type="unfinished">يتغيّر {name}، فسيبدو كل تسجيل دخول حسابًا آخر.</translation>
    </message>
    <message>
        <source>Choose a value that stays the same, such as an id.</source>
        <translation type="unfinished">اختر قيمة تبقى كما هي، مثل معرّف (id).</translation>
    </message>
    <message>
        <source>{name} is a date or a time: it tells no accounts apart.</source>
        <translation type="unfinished">القيمة {name} تاريخ أو وقت: لا تميّز الحسابات.</translation>
    </message>
    <message>
        <source>Two accounts can have the same one, and its form can change. Choose an id.</source>
        <translation type="unfinished">قد تكون لحسابين القيمة نفسها، وقد يتغيّر شكلها. اختر معرّفًا (id).</translation>
    </message>
    <message>
        <source>The unique identifier is the same value as the label.</source>
        <translation type="unfinished">المعرّف الفريد هو القيمة نفسها التي للتسمية.</translation>
    </message>
    <message>
        <source>Names can change or occur twice. Choose an id, if the answer has one.</source>
        <translation type="unfinished">قد تتغيّر الأسماء أو تتكرر. اختر معرّفًا (id)، إن كان في الردّ.</translation>
    </message>
    <message>
        <source>{name} can be changed by its owner.</source>
        <translation type="unfinished">يستطيع صاحب {name} تغييره.</translation>
    </message>
    <message>
        <source>Choose an id, if the answer has one: after a change the same account would connect a second time.</source>
        <translation type="unfinished">اختر معرّفًا (id)، إن كان في الردّ: بعد تغيير سيتصل الحساب نفسه مرة ثانية.</translation>
    </message>
    <message>
        <source>Neither a client secret nor PKCE protects the authorization code.</source>
        <translation type="unfinished">لا سرّ عميل ولا PKCE يحمي رمز التفويض.</translation>
    </message>
    <message>
        <source>Choose S256 (RFC 9700 section 2.1.1). If the app has a client secret, say in step {step} how it is sent.</source>
        <translation type="unfinished">اختر S256 (RFC 9700 section 2.1.1). إن كان للتطبيق سرّ عميل فاذكر في الخطوة {step} كيف يُرسل.</translation>
    </message>
    <message>
        <source>Use S256</source>
        <translation type="unfinished">استعمال S256</translation>
    </message>
    <message>
        <source>PKCE with the method “plain” protects little: the challenge is the verifier itself.</source>
        <translation type="unfinished">الطريقة «plain» في PKCE لا تحمي إلا قليلًا: فيها challenge هو verifier نفسه.</translation>
    </message>
    <message>
        <source>Choose S256, unless the provider&apos;s documentation says that it knows only plain.</source>
        <translation type="unfinished">اختر S256، ما لم تقل وثائق المزوّد إنه لا يعرف إلا plain.</translation>
    </message>
    <message>
        <source>Step {authorization} uses PKCE, but step {access_token} does not send the code verifier.</source>
        <translation type="unfinished">تستعمل الخطوة {authorization} PKCE، لكن الخطوة {access_token} لا ترسل code verifier.</translation>
    </message>
    <message>
        <source>The provider refuses the code without it. Send it, or turn PKCE off in step {step}.</source>
        <translation type="unfinished">يرفض المزوّد رمز التفويض دونه. أرسله، أو أوقف PKCE في الخطوة {step}.</translation>
    </message>
    <message>
        <source>Send the code verifier</source>
        <translation type="unfinished">إرسال code verifier</translation>
    </message>
    <message>
        <source>The code verifier is sent under another name.</source>
        <translation type="unfinished">يُرسل code verifier باسم آخر.</translation>
    </message>
    <message>
        <source>RFC 7636 knows only code_verifier. Keep this only if the provider&apos;s documentation says so.</source>
        <translation type="unfinished">لا يعرف RFC 7636 إلا code_verifier. أبقِ هذا فقط إن قالت وثائق المزوّد ذلك.</translation>
    </message>
    <message>
        <source>Send it as code_verifier</source>
        <translation type="unfinished">إرساله باسم code_verifier</translation>
    </message>
    <message>
        <source>Step {authorization} sends the redirect URI, step {access_token} does not.</source>
        <translation type="unfinished">ترسل الخطوة {authorization} عنوان إعادة التوجيه (redirect URI)، ولا ترسله الخطوة {access_token}.</translation>
    </message>
    <message>
        <source>Right only if this provider does not want it there.</source>
        <translation type="unfinished">صحيح فقط إن كان هذا المزوّد لا يريده هناك.</translation>
    </message>
    <message>
        <source>Step {access_token} sends the redirect URI, step {authorization} does not.</source>
        <translation type="unfinished">ترسل الخطوة {access_token} عنوان إعادة التوجيه (redirect URI)، ولا ترسله الخطوة {authorization}.</translation>
    </message>
    <message>
        <source>Providers compare: send it in both, or in neither.</source>
        <translation type="unfinished">يقارن المزوّدون: أرسله في كلتيهما، أو لا ترسله في أي منهما.</translation>
    </message>
    <message>
        <source>the start page</source>
        <translation type="unfinished">صفحة البداية</translation>
    </message>
    <message>
        <source>step {number} “{name}”</source>
        <translation type="unfinished">الخطوة {number} «{name}»</translation>
    </message>
    <message>
        <source>the field {name}</source>
        <translation type="unfinished">الحقل {name}</translation>
    </message>
    <message>
        <source>the choice {name}</source>
        <translation type="unfinished">الاختيار {name}</translation>
    </message>
    <message>
        <source>the scope {name}</source>
        <translation type="unfinished">النطاق (scope) {name}</translation>
    </message>
    <message>
        <source>the parameter {name}</source>
        <translation type="unfinished">المعامل {name}</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation type="unfinished">الترويسة {name}</translation>
    </message>
    <message>
        <source>the query parameter {name}</source>
        <translation type="unfinished">معامل الاستعلام {name}</translation>
    </message>
    <message>
        <source>the follow-up call {name}</source>
        <translation type="unfinished">استدعاء المتابعة {name}</translation>
    </message>
    <message>
        <source>the kept value {name}</source>
        <translation type="unfinished">القيمة المحفوظة {name}</translation>
    </message>
    <message>
        <source>the condition {name}</source>
        <translation type="unfinished">الشرط {name}</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <translation type="unfinished">الاسم {name}</translation>
    </message>
    <message>
        <source>the domain {name}</source>
        <translation type="unfinished">المجال (domain) {name}</translation>
    </message>
    <message>
        <source>the status {name}</source>
        <translation type="unfinished">الحالة {name}</translation>
    </message>
    <message>
        <source>the body value {name}</source>
        <translation type="unfinished">قيمة المتن {name}</translation>
    </message>
    <message>
        <source>the mark of the finding {name}</source>
        <translation type="unfinished">علامة الملاحظة {name}</translation>
    </message>
    <message>
        <source>the URL</source>
        <translation type="unfinished">العنوان (URL)</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>the redirect of the live run</source>
        <translation type="unfinished">إعادة التوجيه للتشغيل المباشر</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation type="unfinished">معرّف العميل</translation>
    </message>
    <message>
        <source>the PKCE setting</source>
        <translation type="unfinished">إعداد PKCE</translation>
    </message>
    <message>
        <source>the service domain</source>
        <translation type="unfinished">مجال الخدمة</translation>
    </message>
    <message>
        <source>the spec version</source>
        <translation type="unfinished">إصدار المواصفة</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>the path</source>
        <translation type="unfinished">المسار</translation>
    </message>
    <message>
        <source>the path of the picture</source>
        <translation type="unfinished">مسار الصورة</translation>
    </message>
    <message>
        <source>the code for the choices</source>
        <translation type="unfinished">شيفرة الاختيارات</translation>
    </message>
    <message>
        <source>the code for when it is shown</source>
        <translation type="unfinished">شيفرة وقت الظهور</translation>
    </message>
    <message>
        <source>the JavaScript</source>
        <translation type="unfinished">شيفرة JavaScript</translation>
    </message>
    <message>
        <source>the default value</source>
        <translation type="unfinished">القيمة الافتراضية</translation>
    </message>
    <message>
        <source>the value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation type="unfinished">رمز الوصول</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">التفويض</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">المتن</translation>
    </message>
    <message>
        <source>the body format</source>
        <translation type="unfinished">صيغة المتن</translation>
    </message>
    <message>
        <source>the callback</source>
        <translation type="unfinished">العودة (callback)</translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished">العميل</translation>
    </message>
    <message>
        <source>the client authentication</source>
        <translation type="unfinished">مصادقة العميل</translation>
    </message>
    <message>
        <source>the code</source>
        <translation type="unfinished">الشيفرة</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation type="unfinished">الشرط</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">تسمية الاتصال</translation>
    </message>
    <message>
        <source>the default expiry</source>
        <translation type="unfinished">انتهاء الصلاحية الافتراضي</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished">البيئة</translation>
    </message>
    <message>
        <source>the error message</source>
        <translation type="unfinished">رسالة الخطأ</translation>
    </message>
    <message>
        <source>the rule for an expired token</source>
        <translation type="unfinished">قاعدة الرمز المنتهي</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation type="unfinished">انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>the unit of the expiry</source>
        <translation type="unfinished">وحدة انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">الحقول</translation>
    </message>
    <message>
        <source>the follow-up calls</source>
        <translation type="unfinished">استدعاءات المتابعة</translation>
    </message>
    <message>
        <source>the format</source>
        <translation type="unfinished">الصيغة</translation>
    </message>
    <message>
        <source>the headers</source>
        <translation type="unfinished">الترويسات</translation>
    </message>
    <message>
        <source>the help text</source>
        <translation type="unfinished">نص المساعدة</translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished">المضيف</translation>
    </message>
    <message>
        <source>the rule for the issuer</source>
        <translation type="unfinished">قاعدة المُصدِر</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation type="unfinished">المُصدِر</translation>
    </message>
    <message>
        <source>the kept values</source>
        <translation type="unfinished">القيم المحفوظة</translation>
    </message>
    <message>
        <source>the key</source>
        <translation type="unfinished">المفتاح</translation>
    </message>
    <message>
        <source>the label</source>
        <translation type="unfinished">التسمية</translation>
    </message>
    <message>
        <source>the masking of the label</source>
        <translation type="unfinished">إخفاء التسمية</translation>
    </message>
    <message>
        <source>the method</source>
        <translation type="unfinished">الطريقة</translation>
    </message>
    <message>
        <source>the list of what is left out</source>
        <translation type="unfinished">قائمة ما يُترك</translation>
    </message>
    <message>
        <source>the list of what is left out where it is blank</source>
        <translation type="unfinished">قائمة ما يُترك إن كان فارغًا</translation>
    </message>
    <message>
        <source>the choice of an entry</source>
        <translation type="unfinished">اختيار مدخلة</translation>
    </message>
    <message>
        <source>the list of entries</source>
        <translation type="unfinished">قائمة المدخلات</translation>
    </message>
    <message>
        <source>the conditions</source>
        <translation type="unfinished">الشروط</translation>
    </message>
    <message>
        <source>the name of an entry</source>
        <translation type="unfinished">اسم مدخلة</translation>
    </message>
    <message>
        <source>the repeating after a refresh</source>
        <translation type="unfinished">التكرار بعد تحديث</translation>
    </message>
    <message>
        <source>the prolonging</source>
        <translation type="unfinished">التمديد</translation>
    </message>
    <message>
        <source>the other place of the tokens</source>
        <translation type="unfinished">الموضع الآخر للرموز</translation>
    </message>
    <message>
        <source>the options</source>
        <translation type="unfinished">الخيارات</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">المالك</translation>
    </message>
    <message>
        <source>the parameters</source>
        <translation type="unfinished">المعاملات</translation>
    </message>
    <message>
        <source>the place of the parameters</source>
        <translation type="unfinished">موضع المعاملات</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation type="unfinished">النمط</translation>
    </message>
    <message>
        <source>the placeholder</source>
        <translation type="unfinished">النص النائب</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation type="unfinished">المنصّة</translation>
    </message>
    <message>
        <source>the plug id</source>
        <translation type="unfinished">معرّف الإضافة (plug id)</translation>
    </message>
    <message>
        <source>the port</source>
        <translation type="unfinished">المنفذ</translation>
    </message>
    <message>
        <source>the prefix</source>
        <translation type="unfinished">البادئة</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation type="unfinished">الغرض</translation>
    </message>
    <message>
        <source>the query</source>
        <translation type="unfinished">الاستعلام</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation type="unfinished">المستقبِل</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation type="unfinished">رمز التحديث</translation>
    </message>
    <message>
        <source>the renamed parameters</source>
        <translation type="unfinished">المعاملات المعاد تسميتها</translation>
    </message>
    <message>
        <source>the request parameters</source>
        <translation type="unfinished">معاملات الطلب</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>the required</source>
        <translation type="unfinished">الإلزام</translation>
    </message>
    <message>
        <source>the response</source>
        <translation type="unfinished">الردّ</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished">الباقي</translation>
    </message>
    <message>
        <source>the revoke token</source>
        <translation type="unfinished">إبطال الرمز</translation>
    </message>
    <message>
        <source>the root</source>
        <translation type="unfinished">الجذر</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation type="unfinished">العيّنة</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation type="unfinished">المخطط</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation type="unfinished">النطاق (scope)</translation>
    </message>
    <message>
        <source>the scope separator</source>
        <translation type="unfinished">فاصل النطاقات (scopes)</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">النطاقات (scopes)</translation>
    </message>
    <message>
        <source>the skipped whitelist check</source>
        <translation type="unfinished">تخطي فحص المجالات المسموح بها</translation>
    </message>
    <message>
        <source>the marks of findings</source>
        <translation type="unfinished">علامات الملاحظات</translation>
    </message>
    <message>
        <source>the state</source>
        <translation type="unfinished">state</translation>
    </message>
    <message>
        <source>the rule for the state</source>
        <translation type="unfinished">قاعدة state</translation>
    </message>
    <message>
        <source>the statuses</source>
        <translation type="unfinished">الحالات</translation>
    </message>
    <message>
        <source>the success</source>
        <translation type="unfinished">النجاح</translation>
    </message>
    <message>
        <source>the suffix</source>
        <translation type="unfinished">اللاحقة</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">استدعاء الاختبار</translation>
    </message>
    <message>
        <source>the type</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>the list of what is not encoded</source>
        <translation type="unfinished">قائمة ما لا يُرمَّز</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">المعرّف الفريد</translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished">الإصدار</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">المجالات المسموح بها</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">فاصلة</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">علامة زائد</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation type="unfinished">خط عمودي</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished">فاصلة منقوطة</translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished">نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>the entry {name}</source>
        <translation type="unfinished">المدخلة {name}</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation type="unfinished">{name}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part} من {whole}</translation>
    </message>
    <message>
        <source>{what} on {page}</source>
        <translation type="unfinished">{what} في {page}</translation>
    </message>
    <message>
        <source>{what} in step {step}</source>
        <translation type="unfinished">{what} في الخطوة {step}</translation>
    </message>
    <message>
        <source>the item {name}</source>
        <translation type="unfinished">العنصر {name}</translation>
    </message>
    <message>
        <source>{left} in {place} is from a sample.</source>
        <translation type="unfinished">في {place} بقي {left} من عيّنة.</translation>
    </message>
    <message>
        <source>Write this provider&apos;s own. What came with the log-in is under Insert value; what differs for each customer is a field of step {step}.</source>
        <translation type="unfinished">اكتب ما يخصّ هذا المزوّد. ما جاء مع تسجيل الدخول تجده تحت «إدراج قيمة»؛ وما يختلف من عميل إلى آخر هو حقل في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The state is to be sent as {name}, but the platform always calls it “state”.</source>
        <translation type="unfinished">يُراد إرسال state باسم {name}، لكن المنصّة تسمّيها دائمًا «state».</translation>
    </message>
    <message>
        <source>Ask the provider whether it takes “state”, too. If it does not, the platform cannot log people in there.</source>
        <translation type="unfinished">اسأل المزوّد إن كان يقبل «state» أيضًا. إن لم يقبل فلا تستطيع المنصّة تسجيل دخول الناس هناك.</translation>
    </message>
    <message>
        <source>Call it “state”</source>
        <translation type="unfinished">تسميتها «state»</translation>
    </message>
    <message>
        <source>The log-in page stands behind the # of its address.</source>
        <translation type="unfinished">تقع صفحة تسجيل الدخول بعد # في عنوانها.</translation>
    </message>
    <message>
        <source>Try the log-in once on the platform. An address of the provider&apos;s without # is safer, if there is one.</source>
        <translation type="unfinished">جرّب تسجيل الدخول مرة على المنصّة. عنوان للمزوّد بلا # أكثر أمانًا، إن وُجد.</translation>
    </message>
    <message>
        <source>{provider} wants {parameter} with the log-in.</source>
        <translation type="unfinished">يريد {provider} {parameter} مع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Add it to the extra parameters, or the access token that comes is good for nothing, if one comes at all.</source>
        <translation type="unfinished">أضفه إلى المعاملات الإضافية، وإلا كان رمز الوصول الذي يأتي لا يصلح لشيء، إن أتى أصلًا.</translation>
    </message>
    <message>
        <source>{provider} knows {name} under the name {own} only.</source>
        <translation type="unfinished">لا يعرف {provider} {name} إلا بالاسم {own}.</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">أرسله بالاسم الذي لدى المزوّد.</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">إرساله باسم {name}</translation>
    </message>
    <message>
        <source>{provider} no longer gives out the scope {scope}.</source>
        <translation type="unfinished">لم يعد {provider} يمنح النطاق (scope) {scope}.</translation>
    </message>
    <message>
        <source>{new} took its place. It may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">حلّ {new} محله. ربما وجب تفعيله لتطبيقك في البوابة.</translation>
    </message>
    <message>
        <source>Remove {scope}</source>
        <translation type="unfinished">إزالة {scope}</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">طلب {scopes} بدلًا منه</translation>
    </message>
    <message>
        <source>The API of {provider} wants the header {name} with every call.</source>
        <translation type="unfinished">تريد الـ API لدى {provider} الترويسة {name} مع كل استدعاء.</translation>
    </message>
    <message>
        <source>Add it here and to the request parameters.</source>
        <translation type="unfinished">أضفها هنا وإلى معاملات الطلب.</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">إضافة الترويسة {name}</translation>
    </message>
    <message>
        <source>{provider} writes {word} before the token, not Bearer.</source>
        <translation type="unfinished">يكتب {provider} {word} قبل الرمز، لا Bearer.</translation>
    </message>
    <message>
        <source>Write it as its documentation does, here and in the request parameters.</source>
        <translation type="unfinished">اكتبها كما تكتبها وثائقه، هنا وفي معاملات الطلب.</translation>
    </message>
    <message>
        <source>Write {word}</source>
        <translation type="unfinished">كتابة {word}</translation>
    </message>
    <message>
        <source>The documentation of {provider} names another address by now.</source>
        <translation type="unfinished">تسمّي وثائق {provider} الآن عنوانًا آخر.</translation>
    </message>
    <message>
        <source>It is {address}. What comes back may look different, too.</source>
        <translation type="unfinished">هو {address}. وقد يبدو ما يعود مختلفًا أيضًا.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation type="unfinished">استعمال {address}</translation>
    </message>
    <message>
        <source>{provider} is not known to have this address.</source>
        <translation type="unfinished">لا يُعرف أن لدى {provider} هذا العنوان.</translation>
    </message>
    <message>
        <source>The one that is known is {address}. Where yours is of another product or place of theirs, leave it.</source>
        <translation type="unfinished">المعروف {address}. إن كان عنوانك لمنتج أو مكان آخر لديه فاتركه.</translation>
    </message>
    <message>
        <source>{place} is of another place of {provider} than {other}.</source>
        <translation type="unfinished">هذا لمكان من {provider} غير مكان {other}: {place}.</translation>
    </message>
    <message>
        <source>Both have to be of one: sandbox and production, and regions, are kept apart there.</source>
        <translation type="unfinished">يجب أن يكونا لمكان واحد: تُفصل هناك sandbox عن الإنتاج، والمناطق بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL</source>
        <translation type="unfinished">استعمال عنوان إعادة التوجيه للمنصّة</translation>
    </message>
    <message>
        <source>Use port {fixed_port}</source>
        <translation type="unfinished">استعمال المنفذ {fixed_port}</translation>
    </message>
    <message>
        <source>This is the redirect URL of the platform&apos;s environment “{name}”.</source>
        <translation type="unfinished">هذا عنوان إعادة التوجيه لبيئة المنصّة «{name}».</translation>
    </message>
    <message>
        <source>Right for trying it out there. What customers use has that of production.</source>
        <translation type="unfinished">صحيح للتجريب هناك. ما يستعمله الزبائن فيه عنوان الإنتاج.</translation>
    </message>
    <message>
        <source>The redirect URL is missing.</source>
        <translation type="unfinished">عنوان إعادة التوجيه ناقص.</translation>
    </message>
    <message>
        <source>It is {platform_redirect_url}; some plugs have one of their own.</source>
        <translation type="unfinished">هو {platform_redirect_url}؛ ولبعض الإضافات (plugs) عنوان خاص بها.</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s but for a slash, capital letters or spaces.</source>
        <translation type="unfinished">عنوان إعادة التوجيه هو عنوان المنصّة إلا شرطة مائلة أو أحرفًا كبيرة أو مسافات.</translation>
    </message>
    <message>
        <source>Providers compare it character by character: use exactly the platform&apos;s.</source>
        <translation type="unfinished">يقارنه المزوّدون حرفًا بحرف: استعمل عنوان المنصّة تمامًا.</translation>
    </message>
    <message>
        <source>The redirect URL is no web address.</source>
        <translation type="unfinished">عنوان إعادة التوجيه ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s: {platform_redirect_url}.</source>
        <translation type="unfinished">استعمل عنوان المنصّة: {platform_redirect_url}.</translation>
    </message>
    <message>
        <source>The redirect URL is not encrypted.</source>
        <translation type="unfinished">عنوان إعادة التوجيه غير مشفّر.</translation>
    </message>
    <message>
        <source>It must begin with https://: the authorization code travels with it. For live runs on this computer the wizard has a redirect of its own, which needs no entry here.</source>
        <translation type="unfinished">يجب أن يبدأ بـ https: ينتقل رمز التفويض معه. للتشغيل المباشر على هذا الحاسوب لدى المعالج إعادة توجيه خاصة به، لا تحتاج إلى إدخال هنا.</translation>
    </message>
    <message>
        <source>There is a # in the redirect URL.</source>
        <translation type="unfinished">توجد # في عنوان إعادة التوجيه.</translation>
    </message>
    <message>
        <source>A redirect URL must have none (RFC 6749 section 3.1.2). Tokens after a # belong to the implicit grant, which this is not.</source>
        <translation type="unfinished">لا يجوز أن تكون في عنوان إعادة توجيه (RFC 6749 section 3.1.2). الرموز بعد # تخص implicit grant، وهذا ليس كذلك.</translation>
    </message>
    <message>
        <source>The redirect URL is not the platform&apos;s.</source>
        <translation type="unfinished">عنوان إعادة التوجيه ليس عنوان المنصّة.</translation>
    </message>
    <message>
        <source>After approval people must come back to the platform: {platform_redirect_url}, perhaps with a suffix.</source>
        <translation type="unfinished">بعد الموافقة يجب أن يعود الناس إلى المنصّة: {platform_redirect_url}، وربما بلاحقة.</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s with a suffix.</source>
        <translation type="unfinished">عنوان إعادة التوجيه هو عنوان المنصّة بلاحقة.</translation>
    </message>
    <message>
        <source>Some plugs have one. Make sure that the provider&apos;s app has exactly the same.</source>
        <translation type="unfinished">لبعض الإضافات (plugs) لاحقة. تأكد من أن لدى تطبيق المزوّد العنوان نفسه تمامًا.</translation>
    </message>
    <message>
        <source>Port {port} is reserved: a program may listen there only with special rights.</source>
        <translation type="unfinished">المنفذ {port} محجوز: لا يجوز لبرنامج الاستماع عليه إلا بحقوق خاصة.</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, or 0 for any free one.</source>
        <translation type="unfinished">استعمل منفذًا من 1024 فصاعدًا، أو 0 لأي منفذ متاح.</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation type="unfinished">استعمال أي منفذ متاح</translation>
    </message>
    <message>
        <source>Browsers refuse to open port {port}.</source>
        <translation type="unfinished">ترفض المتصفّحات فتح المنفذ {port}.</translation>
    </message>
    <message>
        <source>It belongs to another service. Use another one, and register that at the provider.</source>
        <translation type="unfinished">ينتمي إلى خدمة أخرى. استعمل غيره، وسجّله لدى المزوّد.</translation>
    </message>
    <message>
        <source>The live run takes any free port, but providers that want https compare the port as well.</source>
        <translation type="unfinished">يأخذ التشغيل المباشر أي منفذ متاح، لكن المزوّدين الذين يريدون https يقارنون المنفذ أيضًا.</translation>
    </message>
    <message>
        <source>Use a port of your own, such as {fixed_port}, and register the address with it.</source>
        <translation type="unfinished">استعمل منفذًا خاصًا بك، مثل {fixed_port}، وسجّل العنوان معه.</translation>
    </message>
    <message>
        <source>The path of the live run is no path.</source>
        <translation type="unfinished">مسار التشغيل المباشر ليس مسارًا.</translation>
    </message>
    <message>
        <source>It begins with / and has no ?, # or space, as in /callback.</source>
        <translation type="unfinished">يبدأ بشرطة مائلة (/) وليس فيه علامة استفهام ولا # ولا مسافة، كما في localhost/callback.</translation>
    </message>
    <message>
        <source>Put / before it</source>
        <translation type="unfinished">وضع شرطة مائلة (/) قبله</translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished">ترويسة</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">معامل</translation>
    </message>
    <message>
        <source>The {kind} {name} is there twice in {step}.</source>
        <translation type="unfinished">تكرر {name} مرتين ({kind}) في {step}.</translation>
    </message>
    <message>
        <source>Remove one: only one of them would arrive.</source>
        <translation type="unfinished">أزل واحدًا: لن يصل إلا أحدهما.</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished">إزالة هذا</translation>
    </message>
    <message>
        <source>A {kind} in {step} has no name.</source>
        <translation type="unfinished">بلا اسم في {step}: {kind}.</translation>
    </message>
    <message>
        <source>Remove the empty row.</source>
        <translation type="unfinished">أزل الصف الفارغ.</translation>
    </message>
    <message>
        <source>Enter its name as the documentation spells it, or remove it.</source>
        <translation type="unfinished">أدخل اسمه كما تكتبه الوثائق، أو أزله.</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished">إزالة الصف</translation>
    </message>
    <message>
        <source>No header can be called {name}.</source>
        <translation type="unfinished">لا يمكن أن تُسمّى ترويسة {name}.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, without a colon, for example Notion-Version.</source>
        <translation type="unfinished">استعمل أحرفًا وأرقامًا وواصلات، بلا نقطتين رأسيتين، مثلًا Notion-Version.</translation>
    </message>
    <message>
        <source>Use {bare}</source>
        <translation type="unfinished">استعمال {bare}</translation>
    </message>
    <message>
        <source>The header {name} is set by the program that sends the request.</source>
        <translation type="unfinished">الترويسة {name} يضبطها البرنامج الذي يرسل الطلب.</translation>
    </message>
    <message>
        <source>Remove it: a value of your own can only be wrong.</source>
        <translation type="unfinished">أزلها: لا يمكن لقيمة منك إلا أن تكون خاطئة.</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation type="unfinished">إزالة الترويسة</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that no header can carry.</source>
        <translation type="unfinished">في قيمة الترويسة {name} فاصل أسطر أو حرف لا تستطيع ترويسة حمله.</translation>
    </message>
    <message>
        <source>Write it on one line, in plain letters, digits and signs.</source>
        <translation type="unfinished">اكتبها في سطر واحد، بأحرف وأرقام وعلامات بسيطة.</translation>
    </message>
    <message>
        <source>Write it on one line</source>
        <translation type="unfinished">كتابتها في سطر واحد</translation>
    </message>
    <message>
        <source>The Content-Type of {step} says something else than the body is.</source>
        <translation type="unfinished">تقول Content-Type غير ما هو عليه المتن: {step}.</translation>
    </message>
    <message>
        <source>The body is sent as {content_type}. Remove the header, or choose the other body format.</source>
        <translation type="unfinished">يُرسل المتن بصيغة {content_type}. أزل الترويسة، أو اختر صيغة المتن الأخرى.</translation>
    </message>
    <message>
        <source>The value of {name} in {step} is typed in by hand.</source>
        <translation type="unfinished">قيمة {name} في {step} مكتوبة يدويًا.</translation>
    </message>
    <message>
        <source>Remove it: OAuth fills it in afresh each time.</source>
        <translation type="unfinished">أزلها: يملؤها OAuth من جديد كل مرة.</translation>
    </message>
    <message>
        <source>Step {step} asks for a token with {value}: that is another grant.</source>
        <translation type="unfinished">تطلب الخطوة {step} رمزًا بـ {value}: هذه منحة (grant) أخرى.</translation>
    </message>
    <message>
        <source>Remove it: here the code is exchanged, which is authorization_code.</source>
        <translation type="unfinished">أزلها: هنا يُبادل رمز التفويض، وذلك authorization_code.</translation>
    </message>
    <message>
        <source>The refresh is made with {value}: that is the grant of a log-in.</source>
        <translation type="unfinished">يُجرى التحديث بـ {value}: هذه منحة (grant) تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Remove it: here a refresh token is sent, which is refresh_token.</source>
        <translation type="unfinished">أزلها: هنا يُرسل رمز تحديث، وذلك refresh_token.</translation>
    </message>
    <message>
        <source>Step {step} refreshes with {value} instead of refresh_token.</source>
        <translation type="unfinished">تُحدّث الخطوة {step} بـ {value} بدل refresh_token.</translation>
    </message>
    <message>
        <source>Right for a few providers, such as Facebook and Instagram. Otherwise remove it.</source>
        <translation type="unfinished">صحيح لقلّة من المزوّدين، مثل Facebook وInstagram. وإلا فأزله.</translation>
    </message>
    <message>
        <source>A scope is empty.</source>
        <translation type="unfinished">نطاق (scope) فارغ.</translation>
    </message>
    <message>
        <source>Remove the empty entry.</source>
        <translation type="unfinished">أزل المدخلة الفارغة.</translation>
    </message>
    <message>
        <source>Remove the repetition</source>
        <translation type="unfinished">إزالة التكرار</translation>
    </message>
    <message>
        <source>The scope {scope} is there twice.</source>
        <translation type="unfinished">النطاق (scope) {scope} مكرر مرتين.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation type="unfinished">أزل التكرار.</translation>
    </message>
    <message>
        <source>Write the scope alone, without quotation marks.</source>
        <translation type="unfinished">اكتب النطاق (scope) وحده، بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation type="unfinished">إزالة علامات الاقتباس</translation>
    </message>
    <message>
        <source>There are quotation marks around a scope.</source>
        <translation type="unfinished">توجد علامات اقتباس حول نطاق (scope).</translation>
    </message>
    <message>
        <source>Write it as the documentation names it: it is encoded when it is sent.</source>
        <translation type="unfinished">اكتبه كما تسمّيه الوثائق: يُرمَّز عند إرساله.</translation>
    </message>
    <message>
        <source>Decode it</source>
        <translation type="unfinished">فك ترميزه</translation>
    </message>
    <message>
        <source>The scope {scope} is encoded already.</source>
        <translation type="unfinished">النطاق (scope) {scope} مرمَّز بالفعل.</translation>
    </message>
    <message>
        <source>The scope {scope} holds characters that no scope has.</source>
        <translation type="unfinished">في النطاق (scope) {scope} أحرف لا تكون في أي نطاق.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s documentation: letters, digits and simple signs only.</source>
        <translation type="unfinished">انسخه من جديد من وثائق المزوّد: أحرف وأرقام وعلامات بسيطة فقط.</translation>
    </message>
    <message>
        <source>The scope {scope} asks for very much.</source>
        <translation type="unfinished">يطلب النطاق (scope) {scope} كثيرًا جدًا.</translation>
    </message>
    <message>
        <source>Ask only for what the connection needs; people see the list and may refuse.</source>
        <translation type="unfinished">اطلب فقط ما يحتاج إليه الاتصال؛ يرى الناس القائمة وقد يرفضون.</translation>
    </message>
    <message numerus="yes">
        <source>Entry {number} holds {count} scopes in one text.</source>
        <comment>Entry {number} holds {count} scope in one text.</comment>
        <translation type="unfinished">
            <numerusform>لا نطاق في المدخلة {number}.</numerusform>
            <numerusform>في المدخلة {number} نطاق واحد في نص واحد.</numerusform>
            <numerusform>في المدخلة {number} نطاقان في نص واحد.</numerusform>
            <numerusform>في المدخلة {number} {count} نطاقات في نص واحد.</numerusform>
            <numerusform>في المدخلة {number} {count} نطاقًا في نص واحد.</numerusform>
            <numerusform>في المدخلة {number} {count} نطاق في نص واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make each scope an entry of its own. They are sent joined by “{separator}”: check that this is right.</source>
        <translation type="unfinished">اجعل كل نطاق مدخلة مستقلة. تُرسل مفصولة بـ«{separator}»: تحقق من أن ذلك صحيح.</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation type="unfinished">تقسيمها</translation>
    </message>
    <message>
        <source>No scope is asked for.</source>
        <translation type="unfinished">لا يُطلب أي نطاق (scope).</translation>
    </message>
    <message>
        <source>Many providers then allow nothing. Look up which scopes the test call needs.</source>
        <translation type="unfinished">كثير من المزوّدين لا يسمحون عندها بشيء. ابحث عن النطاقات التي يحتاج إليها استدعاء الاختبار.</translation>
    </message>
    <message numerus="yes">
        <source>{count} scopes are asked for.</source>
        <comment>{count} scope is asked for.</comment>
        <translation type="unfinished">
            <numerusform>لا يُطلب أي نطاق.</numerusform>
            <numerusform>يُطلب نطاق واحد.</numerusform>
            <numerusform>يُطلب نطاقان.</numerusform>
            <numerusform>تُطلب {count} نطاقات.</numerusform>
            <numerusform>يُطلب {count} نطاقًا.</numerusform>
            <numerusform>يُطلب {count} نطاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection needs only those that its calls need. Each further one gives people a reason to refuse.</source>
        <translation type="unfinished">لا يحتاج الاتصال إلا إلى ما تحتاج إليه استدعاءاته. كل نطاق زائد يعطي الناس سببًا للرفض.</translation>
    </message>
    <message>
        <source>There are scopes, but they are not sent.</source>
        <translation type="unfinished">توجد نطاقات (scopes)، لكنها لا تُرسل.</translation>
    </message>
    <message>
        <source>Send the scope parameter, or empty the list.</source>
        <translation type="unfinished">أرسل المعامل scope، أو أفرغ القائمة.</translation>
    </message>
    <message>
        <source>Send the scopes</source>
        <translation type="unfinished">إرسال النطاقات (scopes)</translation>
    </message>
    <message>
        <source>Scopes are joined by {separator}, which the platform does not offer.</source>
        <translation type="unfinished">تُفصل النطاقات (scopes) بـ {separator}، وهو ما لا تقدّمه المنصّة.</translation>
    </message>
    <message>
        <source>They are exported as one: check this.</source>
        <translation type="unfinished">تُصدَّر نطاقًا واحدًا: تحقق من ذلك.</translation>
    </message>
    <message>
        <source>Use the connection&apos;s access token</source>
        <translation type="unfinished">استعمال رمز الوصول للاتصال</translation>
    </message>
    <message>
        <source>Remove the parameter: OAuth adds the client secret</source>
        <translation type="unfinished">إزالة المعامل: يضيف OAuth سرّ العميل</translation>
    </message>
    <message>
        <source>Use the connection&apos;s own token</source>
        <translation type="unfinished">استعمال رمز الاتصال نفسه</translation>
    </message>
    <message>
        <source>The client ID looks like a secret.</source>
        <translation type="unfinished">يبدو معرّف العميل سرًّا.</translation>
    </message>
    <message>
        <source>Enter the public client ID here. The secret goes into the field for the client secret, which is never written to a file. If this one was shared already, make a new one at the provider.</source>
        <translation type="unfinished">أدخل هنا معرّف العميل العلني. أما السرّ فمكانه حقل سرّ العميل، ولا يُكتب أبدًا في ملف. إن كان هذا قد شُورك فأنشئ جديدًا لدى المزوّد.</translation>
    </message>
    <message>
        <source>{place} would be readable by everyone who gets the file.</source>
        <translation type="unfinished">سيقرأ هذا كل من يحصل على الملف: {place}.</translation>
    </message>
    <message>
        <source>Leave the default of such a field empty: whoever connects enters the value.</source>
        <translation type="unfinished">اترك القيمة الافتراضية لحقل كهذا فارغة: من يتصل يُدخل القيمة.</translation>
    </message>
    <message>
        <source>Empty the default</source>
        <translation type="unfinished">إفراغ القيمة الافتراضية</translation>
    </message>
    <message>
        <source>There seems to be a real secret in {place}.</source>
        <translation type="unfinished">يبدو أن في {place} سرًّا حقيقيًا.</translation>
    </message>
    <message>
        <source>Take it out: this file is shared. If it was shared already, make a new secret at the provider. A key that each customer has is a field of step {step}.</source>
        <translation type="unfinished">أخرجه: هذا الملف يُشارك. إن كان قد شُورك فأنشئ سرًّا جديدًا لدى المزوّد. المفتاح الذي لكل زبون هو حقل من الخطوة {step}.</translation>
    </message>
    <message>
        <source>Remove the row, or enter the value.</source>
        <translation type="unfinished">أزل الصف، أو أدخل القيمة.</translation>
    </message>
    <message>
        <source>Enter the value, or remove the row.</source>
        <translation type="unfinished">أدخل القيمة، أو أزل الصف.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty.</source>
        <translation type="unfinished">ليس لـ {name} في {step} قيمة: يُرسل فارغًا.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of the credentials.</source>
        <translation type="unfinished">ليس لـ {name} في {step} قيمة: يُرسل فارغًا، مكان بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of what OAuth fills in.</source>
        <translation type="unfinished">ليس لـ {name} في {step} قيمة: يُرسل فارغًا، مكان ما يملؤه OAuth.</translation>
    </message>
    <message>
        <source>{where} never returns anything.</source>
        <translation type="unfinished">لا يُعاد شيء أبدًا هنا: {where}.</translation>
    </message>
    <message>
        <source>End it with return and the value: the platform uses what the code returns, and nothing else.</source>
        <translation type="unfinished">أنهها بـ return والقيمة: تستعمل المنصّة ما تعيده الشيفرة، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>{where} uses {names}, which the platform does not have.</source>
        <translation type="unfinished">يُستعمل هنا {names}، وهو ليس لدى المنصّة: {where}.</translation>
    </message>
    <message>
        <source>Use what is there: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt.</source>
        <translation type="unfinished">استعمل الموجود: axios وfetch وURLSearchParams وBuffer وcrypto وmoment وjwt.</translation>
    </message>
    <message>
        <source>{where} names {name}, which this connection does not have.</source>
        <translation type="unfinished">يُسمّى هنا {name}، وهو ليس لدى هذا الاتصال: {where}.</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}.</source>
        <translation type="unfinished">أضف حقلًا بهذا المفتاح في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The connection has no name yet.</source>
        <translation type="unfinished">ليس للاتصال اسم بعد.</translation>
    </message>
    <message>
        <source>Give it the name of the service, for example “Acme CRM”.</source>
        <translation type="unfinished">أعطه اسم الخدمة، مثلًا «Acme CRM».</translation>
    </message>
    <message>
        <source>The service domain holds more than a domain, such as https:// or a path.</source>
        <translation type="unfinished">في مجال الخدمة أكثر من مجال، مثل https أو مسار.</translation>
    </message>
    <message>
        <source>The domain alone is enough: {domain}.</source>
        <translation type="unfinished">يكفي المجال وحده: {domain}.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation type="unfinished">استعمال {domain}</translation>
    </message>
    <message>
        <source>{written} is no domain.</source>
        <translation type="unfinished">هذا ليس مجالًا (domain): {written}.</translation>
    </message>
    <message>
        <source>Write that of the web site, such as acme.com, or nothing.</source>
        <translation type="unfinished">اكتب مجال موقع الويب، مثل acme.com، أو لا شيء.</translation>
    </message>
    <message>
        <source>There are invisible characters in {place}.</source>
        <translation type="unfinished">توجد أحرف غير مرئية في {place}.</translation>
    </message>
    <message>
        <source>They probably came with copying. Remove them, or type the value by hand.</source>
        <translation type="unfinished">ربما جاءت مع النسخ. أزلها، أو اكتب القيمة يدويًا.</translation>
    </message>
    <message>
        <source>Remove the invisible characters</source>
        <translation type="unfinished">إزالة الأحرف غير المرئية</translation>
    </message>
    <message>
        <source>There is a space too many in {place}.</source>
        <translation type="unfinished">توجد مسافة زائدة في {place}.</translation>
    </message>
    <message>
        <source>Remove the space: HTTP drops it on the way, so what arrives is something else than what stands here.</source>
        <translation type="unfinished">أزل المسافة: يُسقطها HTTP في الطريق، فيصل غير ما هو هنا.</translation>
    </message>
    <message>
        <source>Remove the space: it probably came with copying.</source>
        <translation type="unfinished">أزل المسافة: ربما جاءت مع النسخ.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation type="unfinished">نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished">قائمة بين [ ]</translation>
    </message>
    <message>
        <source>a group of named values in { }</source>
        <translation type="unfinished">مجموعة قيم مسمّاة بين { }</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">إحدى القيمتين true أو false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished">عددًا صحيحًا</translation>
    </message>
    <message>
        <source>The document as a whole cannot be read as a connection.</source>
        <translation type="unfinished">لا يمكن قراءة المستند كله اتصالًا.</translation>
    </message>
    <message>
        <source>Open the file that the wizard saved, or start a new connection.</source>
        <translation type="unfinished">افتح الملف الذي حفظه المعالج، أو ابدأ اتصالًا جديدًا.</translation>
    </message>
    <message>
        <source>in {step}</source>
        <translation type="unfinished">في {step}</translation>
    </message>
    <message>
        <source>at the top of the document</source>
        <translation type="unfinished">في أعلى المستند</translation>
    </message>
    <message>
        <source>{name} {where} holds a real secret.</source>
        <translation type="unfinished">في {name} {where} سرّ حقيقي.</translation>
    </message>
    <message>
        <source>Take it out: this file is shared, and the wizard asks for secrets by itself. If the file was shared already, make a new secret at the provider.</source>
        <translation type="unfinished">أخرجه: هذا الملف يُشارك، والمعالج يسأل عن الأسرار بنفسه. إن كان الملف قد شُورك فأنشئ سرًّا جديدًا لدى المزوّد.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">إخراجه</translation>
    </message>
    <message>
        <source>The document says {name} {where}; no such key is known.</source>
        <translation type="unfinished">يذكر المستند {name} {where}؛ ولا مفتاح معروفًا كهذا.</translation>
    </message>
    <message>
        <source>Rename it to {near}</source>
        <translation type="unfinished">تغيير اسمه إلى {near}</translation>
    </message>
    <message>
        <source>Probably “{near}” is meant.</source>
        <translation type="unfinished">ربما كان المقصود «{near}».</translation>
    </message>
    <message>
        <source>“{taken}” is there already: remove this one.</source>
        <translation type="unfinished">الاسم «{taken}» موجود بالفعل: أزل هذا.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation type="unfinished">أزله، أو صحّح تهجئته.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">إزالة {name}</translation>
    </message>
    <message>
        <source>a text, a number, true, false or null</source>
        <translation type="unfinished">نصًا أو عددًا أو true أو false أو null</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">شيئًا آخر</translation>
    </message>
    <message>
        <source>{where} must be {expected}, but it is {kind_of}.</source>
        <translation type="unfinished">يجب أن يكون هذا {expected}، وقد كان {kind_of}: {where}.</translation>
    </message>
    <message>
        <source>Write {expected} there, or take the entry out.</source>
        <translation type="unfinished">اكتب هناك {expected}، أو أخرج المدخلة.</translation>
    </message>
    <message>
        <source>Use “{near}”</source>
        <translation type="unfinished">استعمال «{near}»</translation>
    </message>
    <message>
        <source>{where} has a value that is not offered.</source>
        <translation type="unfinished">القيمة هنا ليست من المعروض: {where}.</translation>
    </message>
    <message>
        <source>Choose {offered}.</source>
        <translation type="unfinished">اختر {offered}.</translation>
    </message>
    <message>
        <source>{where} has a value that is not possible.</source>
        <translation type="unfinished">القيمة هنا غير ممكنة: {where}.</translation>
    </message>
    <message>
        <source>Write one status, such as 200, or a class of them, such as 2xx.</source>
        <translation type="unfinished">اكتب حالة واحدة، مثل 200، أو صنفًا منها، مثل 2xx.</translation>
    </message>
    <message>
        <source>It must be {expected}.</source>
        <translation type="unfinished">يجب أن تكون {expected}.</translation>
    </message>
    <message>
        <source>null (empty)</source>
        <translation type="unfinished">القيمة null (فارغ)</translation>
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
        <source>a group of named values</source>
        <translation type="unfinished">مجموعة قيم مسمّاة</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation type="unfinished">كتابته نصًا</translation>
    </message>
    <message>
        <source>Use {value} without quotation marks</source>
        <translation type="unfinished">استعمال {value} بلا علامات اقتباس</translation>
    </message>
    <message>
        <source>Write it as a number</source>
        <translation type="unfinished">كتابته عددًا</translation>
    </message>
    <message>
        <source>Write it as a list</source>
        <translation type="unfinished">كتابته قائمة</translation>
    </message>
    <message>
        <source>A placeholder in {place} cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة موضع قيمة (placeholder) في {place}.</translation>
    </message>
    <message>
        <source>No value is filled in for {names} in {place}.</source>
        <translation type="unfinished">لا تُملأ قيمة لـ {names} في {place}.</translation>
    </message>
    <message>
        <source>Values are filled in where it says ${context.authData.…}. Choose the value from the insert menu.</source>
        <translation type="unfinished">تُملأ القيم حيث تُكتب علامة الدولار ثم context.authData واسم القيمة بين قوسين معقوصين. اختر القيمة من قائمة الإدراج.</translation>
    </message>
    <message>
        <source>Write the placeholder rightly</source>
        <translation type="unfinished">كتابة موضع القيمة على نحو صحيح</translation>
    </message>
    <message>
        <source>{named} in {where} would be shown in the browser&apos;s address bar.</source>
        <translation type="unfinished">سيظهر {named} في {where} ضمن شريط العنوان في المتصفّح.</translation>
    </message>
    <message>
        <source>Remove it: secrets belong into step {step} only, where OAuth adds them by itself.</source>
        <translation type="unfinished">أزله: مكان الأسرار الخطوة {step} وحدها، حيث يضيفها OAuth من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>{named} in {where} does not exist yet at that time.</source>
        <translation type="unfinished">لا يوجد {named} في {where} بعد في ذلك الوقت.</translation>
    </message>
    <message>
        <source>{named} in {where} comes only with a later call.</source>
        <translation type="unfinished">لا يأتي {named} في {where} إلا مع استدعاء لاحق.</translation>
    </message>
    <message>
        <source>Move call {number} further up.</source>
        <translation type="unfinished">انقل الاستدعاء {number} إلى أعلى.</translation>
    </message>
    <message>
        <source>{named} in {where} no longer exists at that time.</source>
        <translation type="unfinished">لم يعد {named} في {where} موجودًا في ذلك الوقت.</translation>
    </message>
    <message>
        <source>It is made for one sign-in and used once, in step {step}. Use a value of the token response instead.</source>
        <translation type="unfinished">يُنشأ لتسجيل دخول واحد ويُستعمل مرة واحدة، في الخطوة {step}. استعمل قيمة من ردّ الرمز بدلًا منه.</translation>
    </message>
    <message>
        <source>{where} needs {name} from the callback, which is not kept.</source>
        <translation type="unfinished">يُحتاج هنا إلى {name} من العودة (callback)، وهو لا يُحفظ: {where}.</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">أدرجه في الخطوة {step} بين القيم التي تُحفظ من العودة (callback).</translation>
    </message>
    <message>
        <source>Keep {name} in step {step}</source>
        <translation type="unfinished">حفظ {name} في الخطوة {step}</translation>
    </message>
    <message>
        <source>{named} in {where} is filled in by this program only: the platform has no such value.</source>
        <translation type="unfinished">لا يملأ {named} في {where} إلا هذا البرنامج: ليس لدى المنصّة قيمة كهذه.</translation>
    </message>
    <message>
        <source>If the provider takes the request without it, remove it. Otherwise write a fixed text of your own.</source>
        <translation type="unfinished">إن كان المزوّد يقبل الطلب دونه فأزله. وإلا فاكتب نصًا ثابتًا خاصًا بك.</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}, or choose another value.</source>
        <translation type="unfinished">أضف حقلًا بهذا المفتاح في الخطوة {step}، أو اختر قيمة أخرى.</translation>
    </message>
    <message>
        <source>{path} in {place} is no value of this connection.</source>
        <translation type="unfinished">القيمة {path} في {place} ليست من هذا الاتصال.</translation>
    </message>
    <message>
        <source>It comes with the callback, after people have approved.</source>
        <translation type="unfinished">يأتي مع العودة (callback)، بعد أن يوافق الناس.</translation>
    </message>
    <message>
        <source>It comes with the token response, the answer to step {step}.</source>
        <translation type="unfinished">يأتي مع ردّ الرمز، أي ردّ الخطوة {step}.</translation>
    </message>
    <message>
        <source>It comes with the answer to the test call, step {step}.</source>
        <translation type="unfinished">يأتي مع ردّ استدعاء الاختبار، الخطوة {step}.</translation>
    </message>
    <message>
        <source>The placeholder in {place} is never filled in.</source>
        <translation type="unfinished">لا يُملأ موضع القيمة (placeholder) في {place} أبدًا.</translation>
    </message>
    <message>
        <source>Write the value itself: only URLs, parameters, headers and bodies are filled in.</source>
        <translation type="unfinished">اكتب القيمة نفسها: لا يُملأ إلا ما في العناوين والمعاملات والترويسات والمتون.</translation>
    </message>
    <message>
        <source>The test call does not send the access token.</source>
        <translation type="unfinished">لا يرسل استدعاء الاختبار رمز الوصول.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, or what the documentation says.</source>
        <translation type="unfinished">أضف الترويسة Authorization وفيها Bearer ورمز الوصول، أو ما تقوله الوثائق.</translation>
    </message>
    <message>
        <source>Step {step} does not send the refresh token.</source>
        <translation type="unfinished">لا ترسل الخطوة {step} رمز التحديث.</translation>
    </message>
    <message>
        <source>Send the refresh token: without it the provider cannot know whose access to renew.</source>
        <translation type="unfinished">أرسل رمز التحديث: دونه لا يستطيع المزوّد معرفة وصول مَن يجدّده.</translation>
    </message>
    <message>
        <source>Step {step} sends no token.</source>
        <translation type="unfinished">لا ترسل الخطوة {step} رمزًا.</translation>
    </message>
    <message>
        <source>Send the active one, or the provider cannot know what to revoke.</source>
        <translation type="unfinished">أرسل الفعّال، وإلا لم يستطع المزوّد معرفة ما يبطله.</translation>
    </message>
    <message>
        <source>{place} does not send the access token.</source>
        <translation type="unfinished">لا يُرسل رمز الوصول هنا: {place}.</translation>
    </message>
    <message>
        <source>Send the access token</source>
        <translation type="unfinished">إرسال رمز الوصول</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished">إرساله</translation>
    </message>
    <message>
        <source>The word before the token is missing in {place}.</source>
        <translation type="unfinished">الكلمة التي قبل الرمز ناقصة في {place}.</translation>
    </message>
    <message>
        <source>Most providers want “Bearer” and a space before the token. Look it up in the documentation.</source>
        <translation type="unfinished">يريد معظم المزوّدين «Bearer» ومسافة قبل الرمز. ابحث عن ذلك في الوثائق.</translation>
    </message>
    <message>
        <source>Put Bearer before it</source>
        <translation type="unfinished">وضع Bearer قبله</translation>
    </message>
    <message>
        <source>The word before the token is there twice in {place}.</source>
        <translation type="unfinished">الكلمة التي قبل الرمز مكررة مرتين في {place}.</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation type="unfinished">إزالة واحدة</translation>
    </message>
    <message>
        <source>Nothing is added to the requests of actions, so they would be refused.</source>
        <translation type="unfinished">لا يُضاف شيء إلى طلبات الإجراءات، فستُرفض.</translation>
    </message>
    <message>
        <source>Send the same as the test call: usually the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">أرسل ما يرسله استدعاء الاختبار: عادةً الترويسة Authorization وفيها Bearer ورمز الوصول.</translation>
    </message>
    <message>
        <source>Nothing that is added to the requests of actions holds the access token.</source>
        <translation type="unfinished">لا شيء مما يُضاف إلى طلبات الإجراءات يحمل رمز الوصول.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, as in the test call.</source>
        <translation type="unfinished">أضف الترويسة Authorization وفيها Bearer ورمز الوصول، كما في استدعاء الاختبار.</translation>
    </message>
    <message>
        <source>Send the same as the test call</source>
        <translation type="unfinished">إرسال ما يرسله استدعاء الاختبار</translation>
    </message>
    <message>
        <source>{name} is sent with another word before the token than in the test call.</source>
        <translation type="unfinished">يُرسل {name} وقبل الرمز كلمة غير التي في استدعاء الاختبار.</translation>
    </message>
    <message>
        <source>The test call shows what works: send the same here.</source>
        <translation type="unfinished">يُظهر استدعاء الاختبار ما يعمل: أرسل هنا ما يرسله.</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation type="unfinished">معامل الاستعلام</translation>
    </message>
    <message>
        <source>body value</source>
        <translation type="unfinished">قيمة المتن</translation>
    </message>
    <message>
        <source>Actions send the token in the {kind} {name}, the test call in the {other_kind} {other_name}.</source>
        <translation type="unfinished">ترسل الإجراءات الرمز بطريقة ({kind} {name})، ويرسله استدعاء الاختبار بأخرى ({other_kind} {other_name}).</translation>
    </message>
    <message>
        <source>The test call shows what works: send the token in the same way here.</source>
        <translation type="unfinished">يُظهر استدعاء الاختبار ما يعمل: أرسل الرمز هنا بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>The test call sends {name} besides, and actions do not.</source>
        <translation type="unfinished">يرسل استدعاء الاختبار {name} أيضًا، ولا ترسله الإجراءات.</translation>
    </message>
    <message>
        <source>Remove it: no parameter may be there twice.</source>
        <translation type="unfinished">أزله: لا يجوز أن يتكرر معامل مرتين.</translation>
    </message>
    <message>
        <source>{name} is in the address of {step}, and is sent anyway.</source>
        <translation type="unfinished">المعامل {name} موجود في العنوان، ويُرسل على أي حال: {step}.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">إزالته</translation>
    </message>
    <message>
        <source>{name} is in the query of {step}, and is sent anyway.</source>
        <translation type="unfinished">المعامل {name} موجود في الاستعلام، ويُرسل على أي حال: {step}.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">معرّف العميل ناقص.</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s page in the provider&apos;s developer portal.</source>
        <translation type="unfinished">انسخه من صفحة التطبيق في بوابة المطوّرين لدى المزوّد.</translation>
    </message>
    <message>
        <source>The client ID is a web address.</source>
        <translation type="unfinished">معرّف العميل عنوان ويب.</translation>
    </message>
    <message>
        <source>The client ID is an email address.</source>
        <translation type="unfinished">معرّف العميل عنوان بريد.</translation>
    </message>
    <message>
        <source>The client ID is one of the redirect URLs.</source>
        <translation type="unfinished">معرّف العميل هو أحد عناوين إعادة التوجيه.</translation>
    </message>
    <message>
        <source>There is a client ID, but each user brings an app of their own.</source>
        <translation type="unfinished">يوجد معرّف عميل، لكن كل مستخدم يأتي بتطبيق خاص به.</translation>
    </message>
    <message>
        <source>Remove it: each user enters the client ID of their own app.</source>
        <translation type="unfinished">أزله: يُدخل كل مستخدم معرّف العميل لتطبيقه.</translation>
    </message>
    <message>
        <source>Empty the client ID</source>
        <translation type="unfinished">إفراغ معرّف العميل</translation>
    </message>
    <message>
        <source>Add the missing fields</source>
        <translation type="unfinished">إضافة الحقول الناقصة</translation>
    </message>
    <message>
        <source>Add the missing field</source>
        <translation type="unfinished">إضافة الحقل الناقص</translation>
    </message>
    <message>
        <source>Each user brings an app of their own, but there is no field {keys}.</source>
        <translation type="unfinished">يأتي كل مستخدم بتطبيق خاص به، لكن لا حقل {keys}.</translation>
    </message>
    <message>
        <source>The platform needs exactly these keys: clientid, clientsecret and redirectUrl.</source>
        <translation type="unfinished">تحتاج المنصّة إلى هذه المفاتيح تمامًا: clientid وclientsecret وredirectUrl.</translation>
    </message>
    <message>
        <source>The field {key} asks for what the builder&apos;s app has.</source>
        <translation type="unfinished">يسأل الحقل {key} عما لدى تطبيق المُنشئ.</translation>
    </message>
    <message>
        <source>Remove it, or let users bring their own app in step {step}.</source>
        <translation type="unfinished">أزله، أو دع المستخدمين يأتون بتطبيقهم في الخطوة {step}.</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation type="unfinished">إزالة الحقل</translation>
    </message>
    <message>
        <source>Write {right}: the platform knows no other spelling.</source>
        <translation type="unfinished">اكتب {right}: لا تعرف المنصّة تهجئة أخرى.</translation>
    </message>
    <message>
        <source>That field is there already.</source>
        <translation type="unfinished">ذلك الحقل موجود بالفعل.</translation>
    </message>
    <message>
        <source>Rename it to {right} everywhere</source>
        <translation type="unfinished">تغيير اسمه إلى {right} في كل مكان</translation>
    </message>
    <message>
        <source>{key} is not how the platform spells this field.</source>
        <translation type="unfinished">ليست {key} تهجئة المنصّة لهذا الحقل.</translation>
    </message>
    <message>
        <source>The redirect URL that people are shown is not the one of step {step}.</source>
        <translation type="unfinished">عنوان إعادة التوجيه الذي يُعرض للناس ليس عنوان الخطوة {step}.</translation>
    </message>
    <message>
        <source>They register what they see with their app; it must be the same, character by character.</source>
        <translation type="unfinished">يسجّلون لدى تطبيقهم ما يرونه؛ يجب أن يكون نفسه، حرفًا بحرف.</translation>
    </message>
    <message>
        <source>Use the redirect URL of step {step}</source>
        <translation type="unfinished">استعمال عنوان إعادة التوجيه للخطوة {step}</translation>
    </message>
    <message>
        <source>The field {key} may be left blank, but nobody can connect without it.</source>
        <translation type="unfinished">قد يُترك الحقل {key} فارغًا، لكن لا يستطيع أحد الاتصال دونه.</translation>
    </message>
    <message>
        <source>Make it required.</source>
        <translation type="unfinished">اجعله إلزاميًا.</translation>
    </message>
    <message>
        <source>The client secret is shown while people type it.</source>
        <translation type="unfinished">يظهر سرّ العميل أثناء كتابة الناس له.</translation>
    </message>
    <message>
        <source>Make it a password field.</source>
        <translation type="unfinished">اجعله حقل كلمة مرور.</translation>
    </message>
    <message>
        <source>Make it a password field</source>
        <translation type="unfinished">جعله حقل كلمة مرور</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation type="unfinished">مدخلة فارغة.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished">أزلها.</translation>
    </message>
    <message>
        <source>“*” lets credentials go to every server in the world.</source>
        <translation type="unfinished">«*» تدع بيانات الاعتماد تذهب إلى كل خادم في العالم.</translation>
    </message>
    <message>
        <source>Name the domains of the provider, such as acme.com. For customers&apos; own domains there is a switch.</source>
        <translation type="unfinished">سمّ مجالات المزوّد، مثل acme.com. لمجالات الزبائن الخاصة يوجد مفتاح تبديل.</translation>
    </message>
    <message>
        <source>{domain} is there twice.</source>
        <translation type="unfinished">المجال {domain} مكرر مرتين.</translation>
    </message>
    <message>
        <source>{domain} is no public domain.</source>
        <translation type="unfinished">المجال {domain} ليس عامًا.</translation>
    </message>
    <message>
        <source>Good for practice. The platform cannot reach it: name the provider&apos;s domain for the real connection.</source>
        <translation type="unfinished">جيد للتدريب. لا تستطيع المنصّة الوصول إليه: سمّ مجال المزوّد للاتصال الحقيقي.</translation>
    </message>
    <message>
        <source>{entry} is no domain.</source>
        <translation type="unfinished">هذا ليس مجالًا (domain): {entry}.</translation>
    </message>
    <message>
        <source>Write the domain alone, for example acme.com.</source>
        <translation type="unfinished">اكتب المجال وحده، مثلًا acme.com.</translation>
    </message>
    <message>
        <source>{domain} is no domain of a provider: anybody can register a name below it.</source>
        <translation type="unfinished">المجال {domain} ليس مجال مزوّد: يستطيع أي أحد تسجيل اسم تحته.</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own domain in front of it, for example acme.co.uk.</source>
        <translation type="unfinished">سمّ مجال المزوّد نفسه قبله، مثلًا acme.co.uk.</translation>
    </message>
    <message>
        <source>Below {domain} everybody can have a site: credentials could go to strangers.</source>
        <translation type="unfinished">تحت {domain} يستطيع أي أحد أن يكون له موقع: قد تذهب بيانات الاعتماد إلى غرباء.</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own part of it, for example acme.github.io.</source>
        <translation type="unfinished">سمّ الجزء الخاص بالمزوّد منه، مثلًا acme.github.io.</translation>
    </message>
    <message>
        <source>Use {registrable}</source>
        <translation type="unfinished">استعمال {registrable}</translation>
    </message>
    <message>
        <source>{entry} is more than a domain.</source>
        <translation type="unfinished">هذا أكثر من مجال: {entry}.</translation>
    </message>
    <message>
        <source>The domain alone is wanted: {registrable}.</source>
        <translation type="unfinished">المطلوب المجال وحده: {registrable}.</translation>
    </message>
    <message>
        <source>{domain} is only a part of {registrable}.</source>
        <translation type="unfinished">المجال {domain} جزء فقط من {registrable}.</translation>
    </message>
    <message>
        <source>The platform compares registrable domains: name the whole one.</source>
        <translation type="unfinished">تقارن المنصّة المجالات القابلة للتسجيل: سمّ المجال كله.</translation>
    </message>
    <message>
        <source>{entry} is not written as domains are.</source>
        <translation type="unfinished">هذا ليس مكتوبًا كما تُكتب المجالات: {entry}.</translation>
    </message>
    <message>
        <source>Write it in small letters, without a dot at the end.</source>
        <translation type="unfinished">اكتبه بأحرف صغيرة، بلا نقطة في آخره.</translation>
    </message>
    <message>
        <source>No domain is listed, and none can be: everybody has a server of their own.</source>
        <translation type="unfinished">لا مجال مُدرج، ولا يمكن إدراج أي مجال: لكل شخص خادمه الخاص.</translation>
    </message>
    <message>
        <source>Switch the check of domains off: it is for such connections.</source>
        <translation type="unfinished">أوقف فحص المجالات: هذا الخيار مخصّص لاتصالات كهذه.</translation>
    </message>
    <message>
        <source>Do not check domains</source>
        <translation type="unfinished">عدم فحص المجالات</translation>
    </message>
    <message>
        <source>No domain is listed: actions would send their requests without credentials.</source>
        <translation type="unfinished">لا مجال مُدرج: سترسل الإجراءات طلباتها بلا بيانات اعتماد.</translation>
    </message>
    <message>
        <source>List the domains of the API, for example acme.com.</source>
        <translation type="unfinished">أدرج مجالات الـ API، مثلًا acme.com.</translation>
    </message>
    <message>
        <source>The API</source>
        <translation type="unfinished">واجهة API</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation type="unfinished">نقطة الرمز (token endpoint)</translation>
    </message>
    <message>
        <source>{what} is at {domains}, which is not listed.</source>
        <translation type="unfinished">{what} على {domains}، وهو غير مُدرج.</translation>
    </message>
    <message>
        <source>Add it. To a domain that is not listed the platform sends requests without credentials, and says nothing.</source>
        <translation type="unfinished">أضفه. ترسل المنصّة الطلبات إلى مجال غير مُدرج بلا بيانات اعتماد، ولا تقول شيئًا.</translation>
    </message>
    <message>
        <source>Add {domains}</source>
        <translation type="unfinished">إضافة {domains}</translation>
    </message>
    <message>
        <source>The check of domains is switched off, although all domains are known.</source>
        <translation type="unfinished">فحص المجالات متوقف، مع أن كل المجالات معروفة.</translation>
    </message>
    <message>
        <source>Switch it on and list them. Off is only for connections whose domain is each customer&apos;s own.</source>
        <translation type="unfinished">فعّله وأدرجها. الإيقاف فقط لاتصالات مجالها خاص بكل زبون.</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation type="unfinished">تفعيل الفحص</translation>
    </message>
    <message>
        <source>No address of this connection is at {domain}.</source>
        <translation type="unfinished">لا عنوان لهذا الاتصال على {domain}.</translation>
    </message>
    <message>
        <source>Keep it if an action calls it or a redirect leads there: the live test shows where redirects lead. Otherwise remove it: the fewer domains, the safer.</source>
        <translation type="unfinished">أبقه إن كان إجراء يستدعيه أو إعادة توجيه تؤدي إليه: يُظهر الاختبار المباشر إلى أين تؤدي عمليات إعادة التوجيه. وإلا فأزله: كلما قلّت المجالات زاد الأمان.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">اطُّلع عليه</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">ذكره من جديد</translation>
    </message>
    <message>
        <source>There is no finding of this name. Correct it as docs/findings.md has it, or remove the mark.</source>
        <translation type="unfinished">لا ملاحظة بهذا الاسم. صحّحه كما في docs/findings.md، أو أزل العلامة.</translation>
    </message>
    <message>
        <source>An error cannot be marked: it has to be mended. Remove the mark.</source>
        <translation type="unfinished">لا يمكن وضع علامة على خطأ: يجب إصلاحه. أزل العلامة.</translation>
    </message>
    <message>
        <source>Nothing of the kind is found at this place any more. Remove the mark.</source>
        <translation type="unfinished">لم يعد شيء من هذا النوع في هذا الموضع. أزل العلامة.</translation>
    </message>
    <message>
        <source>The mark for {code} is left over.</source>
        <translation type="unfinished">بقيت علامة {code} بلا حاجة.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished">إزالة العلامة</translation>
    </message>
    <message>
        <source>The finding {code} is marked as seen, but not why.</source>
        <translation type="unfinished">الملاحظة {code} عليها علامة الاطلاع، لكن بلا سبب.</translation>
    </message>
    <message>
        <source>Write the reason in a few words, or remove the mark: the next person has nothing else to go by.</source>
        <translation type="unfinished">اكتب السبب في كلمات قليلة، أو أزل العلامة: ليس لمن بعدك ما يستند إليه غيره.</translation>
    </message>
    <message>
        <source>A placeholder is opened with ${ but never closed.</source>
        <translation type="unfinished">فُتح موضع قيمة (placeholder) بعلامة الدولار وقوس معقوص ولم يُغلق.</translation>
    </message>
    <message>
        <source>Add the missing } or choose the value from the insert menu.</source>
        <translation type="unfinished">أضف القوس المعقوص الناقص أو اختر القيمة من قائمة الإدراج.</translation>
    </message>
    <message>
        <source>A placeholder ${…} does not name a value of the connection.</source>
        <translation type="unfinished">لا يسمّي موضع القيمة (placeholder) أي قيمة من الاتصال.</translation>
    </message>
    <message>
        <source>Inside ${ } write context.authData. and its name, for example ${context.authData.region}.</source>
        <translation type="unfinished">اكتب بين القوسين المعقوصين context.authData ثم نقطة ثم اسمها، مثل context.authData.region.</translation>
    </message>
    <message>
        <source>{place} is on {host}, but people log in on a server of their own.</source>
        <translation type="unfinished">{place} على {host}، لكن كل شخص يسجّل الدخول على خادمه.</translation>
    </message>
    <message>
        <source>Put the server of whoever connects there, unless this provider has one server for all.</source>
        <translation type="unfinished">ضع هناك خادم من يتصل، ما لم يكن لهذا المزوّد خادم واحد للجميع.</translation>
    </message>
    <message>
        <source>Use the server of the log-in</source>
        <translation type="unfinished">استعمال خادم تسجيل الدخول</translation>
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
        <source>Redirect URL</source>
        <translation type="unfinished">عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Code verifier (PKCE)</source>
        <translation type="unfinished">Code verifier (PKCE)</translation>
    </message>
    <message>
        <source>Random value</source>
        <translation type="unfinished">قيمة عشوائية</translation>
    </message>
    <message>
        <source>Random UUID, a fresh one each time</source>
        <translation type="unfinished">معرّف UUID عشوائي، جديد كل مرة</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation type="unfinished">رمز التفويض</translation>
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
        <source>token answer</source>
        <translation type="unfinished">ردّ الرمز</translation>
    </message>
    <message>
        <source>test answer</source>
        <translation type="unfinished">ردّ الاختبار</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">إعادة التوجيه</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>In {where}, the letter {letter} of the server&apos;s name only looks like the one that people read.</source>
        <translation type="unfinished">في {where} لا يعدو الحرف {letter} من اسم الخادم أن يشبه الحرف الذي يقرؤه الناس.</translation>
    </message>
    <message>
        <source>Type the name of the server anew; do not copy it.</source>
        <translation type="unfinished">اكتب اسم الخادم من جديد ولا تنسخه.</translation>
    </message>
</context>
</TS>
