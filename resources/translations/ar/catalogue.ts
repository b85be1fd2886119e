<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A refresh token that can be prolonged</source>
        <translation type="unfinished">رمز تحديث قابل للتمديد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">الحساب</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished">معرّف الحساب</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation type="unfinished">عنوان الحساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">الحسابات</translation>
    </message>
    <message>
        <source>Accounts and transactions</source>
        <translation type="unfinished">الحسابات والمعاملات المالية</translation>
    </message>
    <message>
        <source>Act for a user without a log-in</source>
        <translation type="unfinished">التصرف نيابة عن مستخدم دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Act for the person</source>
        <translation type="unfinished">التصرف نيابة عن الشخص</translation>
    </message>
    <message>
        <source>Act in one role; its name stands behind the second colon</source>
        <translation type="unfinished">التصرف ضمن دور؛ يأتي اسمه بعد النقطتين الثانيتين</translation>
    </message>
    <message>
        <source>Add a bot to a server</source>
        <translation type="unfinished">إضافة روبوت إلى خادم</translation>
    </message>
    <message>
        <source>Add and change activities</source>
        <translation type="unfinished">إضافة الأنشطة وتغييرها</translation>
    </message>
    <message>
        <source>Add and remove people</source>
        <translation type="unfinished">إضافة أشخاص وإزالتهم</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation type="unfinished">إضافة مرفقات</translation>
    </message>
    <message>
        <source>Add calls</source>
        <translation type="unfinished">إضافة مكالمات</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation type="unfinished">إضافة أوامر إلى خادم</translation>
    </message>
    <message>
        <source>Add people to a group chat</source>
        <translation type="unfinished">إضافة أشخاص إلى محادثة جماعية</translation>
    </message>
    <message>
        <source>Add people to a server</source>
        <translation type="unfinished">إضافة أشخاص إلى خادم</translation>
    </message>
    <message>
        <source>Add reactions</source>
        <translation type="unfinished">إضافة تفاعلات</translation>
    </message>
    <message>
        <source>Add tasks only</source>
        <translation type="unfinished">إضافة مهام فقط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Addresses of recordings</source>
        <translation type="unfinished">عناوين التسجيلات</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation type="unfinished">الإدارة</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation type="unfinished">إدارة المستودعات</translation>
    </message>
    <message>
        <source>Administer the chosen workspaces</source>
        <translation type="unfinished">إدارة مساحات العمل المختارة</translation>
    </message>
    <message>
        <source>All of the account</source>
        <translation type="unfinished">كل ما في الحساب</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished">كل المواقع</translation>
    </message>
    <message>
        <source>All that the employee may do</source>
        <translation type="unfinished">كل ما يجوز للموظف</translation>
    </message>
    <message>
        <source>All that the owner may do</source>
        <translation type="unfinished">كل ما يجوز للمالك</translation>
    </message>
    <message>
        <source>All that the user may do</source>
        <translation type="unfinished">كل ما يجوز للمستخدم</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished">التحليلات</translation>
    </message>
    <message>
        <source>App name</source>
        <translation type="unfinished">اسم التطبيق</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished">معرّف التطبيق</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">الأرجنتين</translation>
    </message>
    <message>
        <source>As in the address of your app&apos;s page in Rippling, after PLATFORM/.</source>
        <translation type="unfinished">كما يرد في عنوان صفحة تطبيقك في Rippling، بعد PLATFORM مباشرةً.</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation type="unfinished">آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">أستراليا</translation>
    </message>
    <message>
        <source>Australia (.com.au)</source>
        <translation type="unfinished">أستراليا (com.au)</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation type="unfinished">مجال Auth0 (domain)</translation>
    </message>
    <message>
        <source>Basic access, asked of every app</source>
        <translation type="unfinished">وصول أساسي، يُطلب من كل تطبيق</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished">بلجيكا</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished">نسخة تجريبية</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished">البرازيل</translation>
    </message>
    <message>
        <source>Call Photoshop and Lightroom</source>
        <translation type="unfinished">استدعاء Photoshop وLightroom</translation>
    </message>
    <message>
        <source>Call the Inference API</source>
        <translation type="unfinished">استدعاء Inference API</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished">الحملات</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished">كندا</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation type="unfinished">كندا (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Canvas address</source>
        <translation type="unfinished">عنوان Canvas</translation>
    </message>
    <message>
        <source>Categories and tags</source>
        <translation type="unfinished">الفئات والوسوم</translation>
    </message>
    <message>
        <source>Change accounts</source>
        <translation type="unfinished">تغيير الحسابات</translation>
    </message>
    <message>
        <source>Change alerts</source>
        <translation type="unfinished">تغيير التنبيهات</translation>
    </message>
    <message>
        <source>Change automations</source>
        <translation type="unfinished">تغيير الأتمتة</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation type="unfinished">تغيير أوقات التوفر</translation>
    </message>
    <message>
        <source>Change boards and items</source>
        <translation type="unfinished">تغيير اللوحات والعناصر</translation>
    </message>
    <message>
        <source>Change bookings</source>
        <translation type="unfinished">تغيير الحجوزات</translation>
    </message>
    <message>
        <source>Change bookmarks</source>
        <translation type="unfinished">تغيير الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Change cards</source>
        <translation type="unfinished">تغيير البطاقات</translation>
    </message>
    <message>
        <source>Change checkouts</source>
        <translation type="unfinished">تغيير عمليات الدفع</translation>
    </message>
    <message>
        <source>Change collections</source>
        <translation type="unfinished">تغيير المجموعات</translation>
    </message>
    <message>
        <source>Change collectors</source>
        <translation type="unfinished">تغيير أدوات جمع الردود</translation>
    </message>
    <message>
        <source>Change columns and publishing</source>
        <translation type="unfinished">تغيير الأعمدة والنشر</translation>
    </message>
    <message>
        <source>Change companies</source>
        <translation type="unfinished">تغيير الشركات</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation type="unfinished">تغيير جهات الاتصال</translation>
    </message>
    <message>
        <source>Change custom fields</source>
        <translation type="unfinished">تغيير الحقول المخصصة</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation type="unfinished">تغيير العملاء</translation>
    </message>
    <message>
        <source>Change data</source>
        <translation type="unfinished">تغيير البيانات</translation>
    </message>
    <message>
        <source>Change data of a team</source>
        <translation type="unfinished">تغيير بيانات فريق</translation>
    </message>
    <message>
        <source>Change databases</source>
        <translation type="unfinished">تغيير قواعد البيانات</translation>
    </message>
    <message>
        <source>Change deals</source>
        <translation type="unfinished">تغيير الصفقات</translation>
    </message>
    <message>
        <source>Change dev resources</source>
        <translation type="unfinished">تغيير موارد المطوّرين</translation>
    </message>
    <message>
        <source>Change devices and organizations</source>
        <translation type="unfinished">تغيير الأجهزة والمؤسسات</translation>
    </message>
    <message>
        <source>Change docs</source>
        <translation type="unfinished">تغيير المستندات</translation>
    </message>
    <message>
        <source>Change domains</source>
        <translation type="unfinished">تغيير المجالات (domains)</translation>
    </message>
    <message>
        <source>Change draft orders</source>
        <translation type="unfinished">تغيير مسودّات الطلبيات</translation>
    </message>
    <message>
        <source>Change event types</source>
        <translation type="unfinished">تغيير أنواع المواعيد</translation>
    </message>
    <message>
        <source>Change everything</source>
        <translation type="unfinished">تغيير كل شيء</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation type="unfinished">تغيير الملفات</translation>
    </message>
    <message>
        <source>Change folders</source>
        <translation type="unfinished">تغيير المجلدات</translation>
    </message>
    <message>
        <source>Change forms</source>
        <translation type="unfinished">تغيير النماذج</translation>
    </message>
    <message>
        <source>Change galleries</source>
        <translation type="unfinished">تغيير المعارض</translation>
    </message>
    <message>
        <source>Change invoices</source>
        <translation type="unfinished">تغيير الفواتير</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation type="unfinished">تغيير المشكلات</translation>
    </message>
    <message>
        <source>Change links</source>
        <translation type="unfinished">تغيير الروابط</translation>
    </message>
    <message>
        <source>Change listings</source>
        <translation type="unfinished">تغيير المعروضات</translation>
    </message>
    <message>
        <source>Change lists</source>
        <translation type="unfinished">تغيير القوائم</translation>
    </message>
    <message>
        <source>Change one&apos;s data</source>
        <translation type="unfinished">تغيير البيانات الشخصية</translation>
    </message>
    <message>
        <source>Change opportunities</source>
        <translation type="unfinished">تغيير الفرص</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation type="unfinished">تغيير الطلبيات</translation>
    </message>
    <message>
        <source>Change organisations</source>
        <translation type="unfinished">تغيير المؤسسات</translation>
    </message>
    <message>
        <source>Change organizations</source>
        <translation type="unfinished">تغيير المؤسسات</translation>
    </message>
    <message>
        <source>Change own posts and comments</source>
        <translation type="unfinished">تغيير المنشورات والتعليقات الخاصة بالشخص</translation>
    </message>
    <message>
        <source>Change polls</source>
        <translation type="unfinished">تغيير الاستطلاعات</translation>
    </message>
    <message>
        <source>Change private playlists</source>
        <translation type="unfinished">تغيير قوائم التشغيل الخاصة</translation>
    </message>
    <message>
        <source>Change products</source>
        <translation type="unfinished">تغيير المنتجات</translation>
    </message>
    <message>
        <source>Change projects</source>
        <translation type="unfinished">تغيير المشاريع</translation>
    </message>
    <message>
        <source>Change public playlists</source>
        <translation type="unfinished">تغيير قوائم التشغيل العامة</translation>
    </message>
    <message>
        <source>Change public repositories</source>
        <translation type="unfinished">تغيير المستودعات العامة</translation>
    </message>
    <message>
        <source>Change publications</source>
        <translation type="unfinished">تغيير المنشورات</translation>
    </message>
    <message>
        <source>Change pull requests</source>
        <translation type="unfinished">تغيير طلبات السحب</translation>
    </message>
    <message>
        <source>Change repositories</source>
        <translation type="unfinished">تغيير المستودعات</translation>
    </message>
    <message>
        <source>Change schedules</source>
        <translation type="unfinished">تغيير الجداول الزمنية</translation>
    </message>
    <message>
        <source>Change segments</source>
        <translation type="unfinished">تغيير الشرائح</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation type="unfinished">تغيير المقتطفات</translation>
    </message>
    <message>
        <source>Change spaces</source>
        <translation type="unfinished">تغيير المساحات</translation>
    </message>
    <message>
        <source>Change subscribers</source>
        <translation type="unfinished">تغيير المشتركين</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation type="unfinished">تغيير الاشتراكات</translation>
    </message>
    <message>
        <source>Change surveys</source>
        <translation type="unfinished">تغيير الاستبيانات</translation>
    </message>
    <message>
        <source>Change tables and fields</source>
        <translation type="unfinished">تغيير الجداول والحقول</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished">تغيير الوسوم</translation>
    </message>
    <message>
        <source>Change tags and properties</source>
        <translation type="unfinished">تغيير الوسوم والخصائص</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation type="unfinished">تغيير المهام</translation>
    </message>
    <message>
        <source>Change teams</source>
        <translation type="unfinished">تغيير الفرق</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation type="unfinished">تغيير الحساب</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation type="unfinished">تغيير الكتالوج</translation>
    </message>
    <message>
        <source>Change the organization</source>
        <translation type="unfinished">تغيير المؤسسة</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation type="unfinished">تغيير الملف الشخصي</translation>
    </message>
    <message>
        <source>Change the referral program</source>
        <translation type="unfinished">تغيير برنامج الإحالة</translation>
    </message>
    <message>
        <source>Change the repositories</source>
        <translation type="unfinished">تغيير المستودعات</translation>
    </message>
    <message>
        <source>Change the stock</source>
        <translation type="unfinished">تغيير المخزون</translation>
    </message>
    <message>
        <source>Change the store&apos;s settings</source>
        <translation type="unfinished">تغيير إعدادات المتجر</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation type="unfinished">تغيير المستخدم</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation type="unfinished">تغييرها</translation>
    </message>
    <message>
        <source>Change things for the person</source>
        <translation type="unfinished">التغيير نيابة عن الشخص</translation>
    </message>
    <message>
        <source>Change tiers</source>
        <translation type="unfinished">تغيير المستويات</translation>
    </message>
    <message>
        <source>Change time entries</source>
        <translation type="unfinished">تغيير سجلّات الوقت</translation>
    </message>
    <message>
        <source>Change title and category of a channel</source>
        <translation type="unfinished">تغيير عنوان قناة وفئتها</translation>
    </message>
    <message>
        <source>Change videos and albums</source>
        <translation type="unfinished">تغيير الفيديوهات والألبومات</translation>
    </message>
    <message>
        <source>Change webhooks</source>
        <translation type="unfinished">تغيير webhooks</translation>
    </message>
    <message>
        <source>Change weight and FTP</source>
        <translation type="unfinished">تغيير الوزن وFTP</translation>
    </message>
    <message>
        <source>Change what is in sheets</source>
        <translation type="unfinished">تغيير محتوى الجداول</translation>
    </message>
    <message>
        <source>Change what is saved</source>
        <translation type="unfinished">تغيير المحفوظات</translation>
    </message>
    <message>
        <source>Change what may be seen</source>
        <translation type="unfinished">تغيير ما يمكن رؤيته</translation>
    </message>
    <message>
        <source>Change workflows</source>
        <translation type="unfinished">تغيير سير العمل</translation>
    </message>
    <message>
        <source>Change workspaces</source>
        <translation type="unfinished">تغيير مساحات العمل</translation>
    </message>
    <message>
        <source>Change your user</source>
        <translation type="unfinished">تغيير مستخدمك</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation type="unfinished">Chatter</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished">تشيلي</translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished">الصين</translation>
    </message>
    <message>
        <source>China (.com.cn)</source>
        <translation type="unfinished">الصين (com.cn)</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished">كولومبيا</translation>
    </message>
    <message>
        <source>Command vehicles</source>
        <translation type="unfinished">إرسال الأوامر إلى المركبات</translation>
    </message>
    <message>
        <source>Commands of the channel</source>
        <translation type="unfinished">أوامر القناة</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished">التعليقات</translation>
    </message>
    <message>
        <source>Confluence: change pages</source>
        <translation type="unfinished">تغيير صفحات Confluence</translation>
    </message>
    <message>
        <source>Confluence: read attachments</source>
        <translation type="unfinished">قراءة مرفقات Confluence</translation>
    </message>
    <message>
        <source>Confluence: read comments</source>
        <translation type="unfinished">قراءة تعليقات Confluence</translation>
    </message>
    <message>
        <source>Confluence: read pages</source>
        <translation type="unfinished">قراءة صفحات Confluence</translation>
    </message>
    <message>
        <source>Confluence: read spaces</source>
        <translation type="unfinished">قراءة مساحات Confluence</translation>
    </message>
    <message>
        <source>Confluence: write comments</source>
        <translation type="unfinished">كتابة تعليقات Confluence</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">جهات الاتصال</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished">المساهمات</translation>
    </message>
    <message>
        <source>Control charging</source>
        <translation type="unfinished">التحكم في الشحن</translation>
    </message>
    <message>
        <source>Control what is playing</source>
        <translation type="unfinished">التحكم فيما يُشغَّل</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished">المحادثات</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished">كوستاريكا</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">البلد</translation>
    </message>
    <message>
        <source>Create buckets</source>
        <translation type="unfinished">إنشاء حاويات</translation>
    </message>
    <message>
        <source>Create campaigns</source>
        <translation type="unfinished">إنشاء حملات</translation>
    </message>
    <message>
        <source>Create comments</source>
        <translation type="unfinished">إنشاء تعليقات</translation>
    </message>
    <message>
        <source>Create data</source>
        <translation type="unfinished">إنشاء بيانات</translation>
    </message>
    <message>
        <source>Create databases</source>
        <translation type="unfinished">إنشاء قواعد بيانات</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation type="unfinished">إنشاء مشكلات</translation>
    </message>
    <message>
        <source>Create organizations</source>
        <translation type="unfinished">إنشاء مؤسسات</translation>
    </message>
    <message>
        <source>Create projects</source>
        <translation type="unfinished">إنشاء مشاريع</translation>
    </message>
    <message>
        <source>Create, change and delete records</source>
        <translation type="unfinished">إنشاء السجلات وتغييرها وحذفها</translation>
    </message>
    <message>
        <source>Create, change and delete the personal repositories</source>
        <translation type="unfinished">إنشاء المستودعات الشخصية وتغييرها وحذفها</translation>
    </message>
    <message>
        <source>Custom permissions</source>
        <translation type="unfinished">أذونات مخصّصة</translation>
    </message>
    <message>
        <source>Customer Integration Environment</source>
        <translation type="unfinished">بيئة تكامل العملاء (CIE)</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished">مركز البيانات</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation type="unfinished">الأوامر الافتراضية</translation>
    </message>
    <message>
        <source>Delete meetings</source>
        <translation type="unfinished">حذف الاجتماعات</translation>
    </message>
    <message>
        <source>Delete organizations</source>
        <translation type="unfinished">حذف المؤسسات</translation>
    </message>
    <message>
        <source>Delete projects</source>
        <translation type="unfinished">حذف المشاريع</translation>
    </message>
    <message>
        <source>Delete sheets</source>
        <translation type="unfinished">حذف الجداول</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation type="unfinished">حذف المهام</translation>
    </message>
    <message>
        <source>Delete tasks and projects</source>
        <translation type="unfinished">حذف المهام والمشاريع</translation>
    </message>
    <message>
        <source>Delete videos and albums</source>
        <translation type="unfinished">حذف الفيديوهات والألبومات</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">عرض تجريبي</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished">النشر (deployment)</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">التطوير</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">المستندات</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">المجال (domain)</translation>
    </message>
    <message>
        <source>Download video files</source>
        <translation type="unfinished">تنزيل ملفات الفيديو</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>E-mail address, name, picture</source>
        <translation type="unfinished">عنوان البريد والاسم والصورة</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">الإكوادور</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">البيئة</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation type="unfinished">معرّف البيئة</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished">أوروبا</translation>
    </message>
    <message>
        <source>Europe (.eu)</source>
        <translation type="unfinished">أوروبا (eu)</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished">الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>Everything but a refresh token</source>
        <translation type="unfinished">كل شيء إلا رمز التحديث</translation>
    </message>
    <message>
        <source>Everything in the organisation</source>
        <translation type="unfinished">كل شيء في المؤسسة</translation>
    </message>
    <message>
        <source>Everything of the API</source>
        <translation type="unfinished">كل ما في API</translation>
    </message>
    <message>
        <source>Everything that the person may do</source>
        <translation type="unfinished">كل ما يجوز للشخص</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation type="unfinished">المصروفات</translation>
    </message>
    <message>
        <source>Files that the app made or was given</source>
        <translation type="unfinished">ملفات أنشأها التطبيق أو أُعطيت له</translation>
    </message>
    <message>
        <source>Filters against spam</source>
        <translation type="unfinished">مرشّحات الرسائل المزعجة (spam)</translation>
    </message>
    <message>
        <source>Financial data</source>
        <translation type="unfinished">البيانات المالية</translation>
    </message>
    <message>
        <source>Follow and unfollow</source>
        <translation type="unfinished">المتابعة وإلغاؤها</translation>
    </message>
    <message>
        <source>Follow sites</source>
        <translation type="unfinished">متابعة المواقع</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">فرنسا</translation>
    </message>
    <message>
        <source>FranceConnect+</source>
        <translation type="unfinished">FranceConnect Plus</translation>
    </message>
    <message>
        <source>FranceConnect+ integration</source>
        <translation type="unfinished">بيئة التكامل في FranceConnect Plus</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">ألمانيا</translation>
    </message>
    <message>
        <source>Get a refresh token</source>
        <translation type="unfinished">الحصول على رمز التحديث (refresh token)</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation type="unfinished">خادم GitLab</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished">اسم المضيف</translation>
    </message>
    <message>
        <source>Import subscribers</source>
        <translation type="unfinished">استيراد المشتركين</translation>
    </message>
    <message>
        <source>India (.in)</source>
        <translation type="unfinished">الهند (in)</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished">المثيل (instance)</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished">تكامل</translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished">دولي</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">العناصر</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">اليابان</translation>
    </message>
    <message>
        <source>Japan (.jp)</source>
        <translation type="unfinished">اليابان (jp)</translation>
    </message>
    <message>
        <source>Jira: change issues</source>
        <translation type="unfinished">تغيير مشكلات Jira</translation>
    </message>
    <message>
        <source>Jira: read issues and projects</source>
        <translation type="unfinished">قراءة مشكلات Jira ومشاريعها</translation>
    </message>
    <message>
        <source>Jira: read users</source>
        <translation type="unfinished">قراءة مستخدمي Jira</translation>
    </message>
    <message>
        <source>Jira: webhooks</source>
        <translation type="unfinished">Jira: webhooks</translation>
    </message>
    <message>
        <source>Keep cards, after SumUp has allowed it</source>
        <translation type="unfinished">حفظ البطاقات، بعد سماح SumUp بذلك</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">المفتاح</translation>
    </message>
    <message>
        <source>Labels of mail</source>
        <translation type="unfinished">تصنيفات البريد</translation>
    </message>
    <message>
        <source>Like and follow</source>
        <translation type="unfinished">الإعجاب والمتابعة</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation type="unfinished">الإعجاب وإلغاؤه</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation type="unfinished">سرد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>List files and folders</source>
        <translation type="unfinished">سرد الملفات والمجلدات</translation>
    </message>
    <message>
        <source>List pages</source>
        <translation type="unfinished">سرد الصفحات</translation>
    </message>
    <message>
        <source>List people</source>
        <translation type="unfinished">سرد الأشخاص</translation>
    </message>
    <message>
        <source>List private channels</source>
        <translation type="unfinished">سرد القنوات الخاصة</translation>
    </message>
    <message>
        <source>List projects and files</source>
        <translation type="unfinished">سرد المشاريع والملفات</translation>
    </message>
    <message>
        <source>List public channels</source>
        <translation type="unfinished">سرد القنوات العامة</translation>
    </message>
    <message>
        <source>List public videos</source>
        <translation type="unfinished">سرد الفيديوهات العامة</translation>
    </message>
    <message>
        <source>List subscribers</source>
        <translation type="unfinished">سرد المشتركين</translation>
    </message>
    <message>
        <source>List the own subreddits</source>
        <translation type="unfinished">سرد subreddits الخاصة بالشخص</translation>
    </message>
    <message>
        <source>List the servers</source>
        <translation type="unfinished">سرد الخوادم</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation type="unfinished">القفل والفتح</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished">تسجيل الدخول</translation>
    </message>
    <message>
        <source>Log-in alone</source>
        <translation type="unfinished">تسجيل الدخول وحده</translation>
    </message>
    <message>
        <source>Make a webhook for a channel</source>
        <translation type="unfinished">إنشاء webhook لقناة</translation>
    </message>
    <message>
        <source>Make albums and channels</source>
        <translation type="unfinished">إنشاء ألبومات وقنوات</translation>
    </message>
    <message>
        <source>Make and change own meetings</source>
        <translation type="unfinished">إنشاء اجتماعات الشخص وتغييرها</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation type="unfinished">إنشاء طلبات ملفات</translation>
    </message>
    <message>
        <source>Make new sheets</source>
        <translation type="unfinished">إنشاء جداول جديدة</translation>
    </message>
    <message>
        <source>Mall ID</source>
        <translation type="unfinished">معرّف المتجر (mall ID)</translation>
    </message>
    <message>
        <source>Manage Ads</source>
        <translation type="unfinished">إدارة الإعلانات</translation>
    </message>
    <message>
        <source>Manage SharePoint sites</source>
        <translation type="unfinished">إدارة مواقع SharePoint</translation>
    </message>
    <message>
        <source>Manage ads of pages</source>
        <translation type="unfinished">إدارة إعلانات الصفحات</translation>
    </message>
    <message>
        <source>Manage app users</source>
        <translation type="unfinished">إدارة مستخدمي التطبيق</translation>
    </message>
    <message>
        <source>Manage comments</source>
        <translation type="unfinished">إدارة التعليقات</translation>
    </message>
    <message>
        <source>Manage groups</source>
        <translation type="unfinished">إدارة المجموعات</translation>
    </message>
    <message>
        <source>Manage legal holds</source>
        <translation type="unfinished">إدارة الحجز القانوني</translation>
    </message>
    <message>
        <source>Manage lists</source>
        <translation type="unfinished">إدارة القوائم</translation>
    </message>
    <message>
        <source>Manage messages</source>
        <translation type="unfinished">إدارة الرسائل</translation>
    </message>
    <message>
        <source>Manage pages and their webhooks</source>
        <translation type="unfinished">إدارة الصفحات وwebhooks الخاصة بها</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation type="unfinished">إدارة الأشخاص</translation>
    </message>
    <message>
        <source>Manage properties of the enterprise</source>
        <translation type="unfinished">إدارة خصائص المنشأة</translation>
    </message>
    <message>
        <source>Manage releases</source>
        <translation type="unfinished">إدارة الإصدارات</translation>
    </message>
    <message>
        <source>Manage replies</source>
        <translation type="unfinished">إدارة الردود</translation>
    </message>
    <message>
        <source>Manage retention</source>
        <translation type="unfinished">إدارة الاحتفاظ بالبيانات</translation>
    </message>
    <message>
        <source>Manage templates</source>
        <translation type="unfinished">إدارة القوالب</translation>
    </message>
    <message>
        <source>Manage the YouTube account</source>
        <translation type="unfinished">إدارة حساب YouTube</translation>
    </message>
    <message>
        <source>Manage the business</source>
        <translation type="unfinished">إدارة النشاط التجاري</translation>
    </message>
    <message>
        <source>Manage users as well</source>
        <translation type="unfinished">إدارة المستخدمين أيضًا</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation type="unfinished">إدارة webhooks</translation>
    </message>
    <message>
        <source>Manage webhooks of repositories</source>
        <translation type="unfinished">إدارة webhooks للمستودعات</translation>
    </message>
    <message>
        <source>Manage workspaces and folders</source>
        <translation type="unfinished">إدارة مساحات العمل والمجلدات</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation type="unfinished">التعليم كمفضّل</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished">السوق (marketplace)</translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished">الوسائط</translation>
    </message>
    <message>
        <source>Meetings, recordings and what was said</source>
        <translation type="unfinished">الاجتماعات والتسجيلات وما قيل فيها</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished">القوائم</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">المكسيك</translation>
    </message>
    <message>
        <source>Monthly sandbox</source>
        <translation type="unfinished">بيئة Sandbox شهرية</translation>
    </message>
    <message>
        <source>Move between the user&apos;s cards</source>
        <translation type="unfinished">التحويل بين بطاقات المستخدم</translation>
    </message>
    <message>
        <source>Move between user and app</source>
        <translation type="unfinished">التحويل بين المستخدم والتطبيق</translation>
    </message>
    <message>
        <source>Move between users</source>
        <translation type="unfinished">التحويل بين المستخدمين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Name and e-mail address</source>
        <translation type="unfinished">الاسم وعنوان البريد</translation>
    </message>
    <message>
        <source>Name and picture</source>
        <translation type="unfinished">الاسم والصورة</translation>
    </message>
    <message>
        <source>Name, login, sex</source>
        <translation type="unfinished">الاسم واسم الدخول والجنس</translation>
    </message>
    <message>
        <source>Names and folders of files</source>
        <translation type="unfinished">أسماء الملفات ومجلداتها</translation>
    </message>
    <message>
        <source>Names of employees</source>
        <translation type="unfinished">أسماء الموظفين</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">هولندا</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">الاسم المستعار</translation>
    </message>
    <message>
        <source>North America</source>
        <translation type="unfinished">أمريكا الشمالية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">الملاحظات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">الإشعارات</translation>
    </message>
    <message>
        <source>OAuth 2</source>
        <translation type="unfinished">OAuth 2</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation type="unfinished">أوقيانوسيا</translation>
    </message>
    <message>
        <source>Of your app in the developer console; it is no client ID.</source>
        <translation type="unfinished">معرّف تطبيقك في وحدة تحكم المطوّرين؛ وهو ليس معرّف العميل (client ID).</translation>
    </message>
    <message>
        <source>Of your project in the Device Access Console; it is no client ID.</source>
        <translation type="unfinished">معرّف مشروعك في Device Access Console؛ وهو ليس معرّف العميل (client ID).</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation type="unfinished">مجال Okta (domain)</translation>
    </message>
    <message>
        <source>Open and change discussions and pull requests</source>
        <translation type="unfinished">فتح المناقشات وطلبات السحب وتغييرها</translation>
    </message>
    <message>
        <source>Open direct messages</source>
        <translation type="unfinished">فتح رسائل مباشرة</translation>
    </message>
    <message>
        <source>Open the web pages</source>
        <translation type="unfinished">فتح صفحات الويب</translation>
    </message>
    <message>
        <source>Orders, payments, floors and menus</source>
        <translation type="unfinished">الطلبيات والمدفوعات والصالات والقوائم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">المؤسسة</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation type="unfinished">مؤسسات المستخدم</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation type="unfinished">إيداع الأموال</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished">سحب الأموال</translation>
    </message>
    <message>
        <source>Permissions of organizations</source>
        <translation type="unfinished">أذونات المؤسسات</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished">شخصية</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished">رقم الهاتف</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">الصورة</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation type="unfinished">تقديم أوامر التداول</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">التشغيل</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished">البوابة</translation>
    </message>
    <message>
        <source>Post for pages</source>
        <translation type="unfinished">النشر باسم الصفحات</translation>
    </message>
    <message>
        <source>Post for the member</source>
        <translation type="unfinished">النشر باسم العضو</translation>
    </message>
    <message>
        <source>Post on pages</source>
        <translation type="unfinished">النشر على الصفحات</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished">المنشورات</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished">معرّف المشروع</translation>
    </message>
    <message>
        <source>Property management systems</source>
        <translation type="unfinished">أنظمة إدارة الفنادق (PMS)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished">النشر</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation type="unfinished">نشر الحزم</translation>
    </message>
    <message>
        <source>Publish videos</source>
        <translation type="unfinished">نشر الفيديوهات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">قراءة</translation>
    </message>
    <message>
        <source>Read Analytics</source>
        <translation type="unfinished">قراءة Analytics</translation>
    </message>
    <message>
        <source>Read Spaces</source>
        <translation type="unfinished">قراءة Spaces</translation>
    </message>
    <message>
        <source>Read accounts</source>
        <translation type="unfinished">قراءة الحسابات</translation>
    </message>
    <message>
        <source>Read activities that others see</source>
        <translation type="unfinished">قراءة الأنشطة التي يراها الآخرون</translation>
    </message>
    <message>
        <source>Read alerts</source>
        <translation type="unfinished">قراءة التنبيهات</translation>
    </message>
    <message>
        <source>Read all activities</source>
        <translation type="unfinished">قراءة كل الأنشطة</translation>
    </message>
    <message>
        <source>Read all files and folders</source>
        <translation type="unfinished">قراءة كل الملفات والمجلدات</translation>
    </message>
    <message>
        <source>Read analytics of games</source>
        <translation type="unfinished">قراءة تحليلات الألعاب</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation type="unfinished">القراءة والتغيير</translation>
    </message>
    <message>
        <source>Read and change BigQuery</source>
        <translation type="unfinished">قراءة BigQuery وتغييره</translation>
    </message>
    <message>
        <source>Read and change all files and folders</source>
        <translation type="unfinished">قراءة كل الملفات والمجلدات وتغييرها</translation>
    </message>
    <message>
        <source>Read and change all files of Drive</source>
        <translation type="unfinished">قراءة كل ملفات Drive وتغييرها</translation>
    </message>
    <message>
        <source>Read and change calendars</source>
        <translation type="unfinished">قراءة التقاويم وتغييرها</translation>
    </message>
    <message>
        <source>Read and change card expenses</source>
        <translation type="unfinished">قراءة مصروفات البطاقات وتغييرها</translation>
    </message>
    <message>
        <source>Read and change cards</source>
        <translation type="unfinished">قراءة البطاقات وتغييرها</translation>
    </message>
    <message>
        <source>Read and change contacts</source>
        <translation type="unfinished">قراءة جهات الاتصال وتغييرها</translation>
    </message>
    <message>
        <source>Read and change content</source>
        <translation type="unfinished">قراءة المحتوى وتغييره</translation>
    </message>
    <message>
        <source>Read and change data</source>
        <translation type="unfinished">قراءة البيانات وتغييرها</translation>
    </message>
    <message>
        <source>Read and change documents</source>
        <translation type="unfinished">قراءة المستندات وتغييرها</translation>
    </message>
    <message>
        <source>Read and change events</source>
        <translation type="unfinished">قراءة المواعيد وتغييرها</translation>
    </message>
    <message>
        <source>Read and change everything</source>
        <translation type="unfinished">قراءة كل شيء وتغييره</translation>
    </message>
    <message>
        <source>Read and change everything in Books</source>
        <translation type="unfinished">قراءة كل شيء في Books وتغييره</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation type="unfinished">قراءة الملفات وتغييرها</translation>
    </message>
    <message>
        <source>Read and change forms</source>
        <translation type="unfinished">قراءة النماذج وتغييرها</translation>
    </message>
    <message>
        <source>Read and change groups</source>
        <translation type="unfinished">قراءة المجموعات وتغييرها</translation>
    </message>
    <message>
        <source>Read and change mail</source>
        <translation type="unfinished">قراءة البريد وتغييره</translation>
    </message>
    <message>
        <source>Read and change people of the CRM</source>
        <translation type="unfinished">قراءة أشخاص CRM وتغييرهم</translation>
    </message>
    <message>
        <source>Read and change presentations</source>
        <translation type="unfinished">قراءة العروض التقديمية وتغييرها</translation>
    </message>
    <message>
        <source>Read and change projects</source>
        <translation type="unfinished">قراءة المشاريع وتغييرها</translation>
    </message>
    <message>
        <source>Read and change records of the CRM</source>
        <translation type="unfinished">قراءة سجلات CRM وتغييرها</translation>
    </message>
    <message>
        <source>Read and change repositories</source>
        <translation type="unfinished">قراءة المستودعات وتغييرها</translation>
    </message>
    <message>
        <source>Read and change settings of the CRM</source>
        <translation type="unfinished">قراءة إعدادات CRM وتغييرها</translation>
    </message>
    <message>
        <source>Read and change spreadsheets</source>
        <translation type="unfinished">قراءة جداول البيانات وتغييرها</translation>
    </message>
    <message>
        <source>Read and change tasks</source>
        <translation type="unfinished">قراءة المهام وتغييرها</translation>
    </message>
    <message>
        <source>Read and change tasks and projects</source>
        <translation type="unfinished">قراءة المهام والمشاريع وتغييرها</translation>
    </message>
    <message>
        <source>Read and change the personal repositories</source>
        <translation type="unfinished">قراءة المستودعات الشخصية وتغييرها</translation>
    </message>
    <message>
        <source>Read and change tickets</source>
        <translation type="unfinished">قراءة التذاكر وتغييرها</translation>
    </message>
    <message>
        <source>Read and change translation memories</source>
        <translation type="unfinished">قراءة ذاكرات الترجمة وتغييرها</translation>
    </message>
    <message>
        <source>Read and change users</source>
        <translation type="unfinished">قراءة المستخدمين وتغييرهم</translation>
    </message>
    <message>
        <source>Read and change webhooks</source>
        <translation type="unfinished">قراءة webhooks وتغييرها</translation>
    </message>
    <message>
        <source>Read and change what the person reads</source>
        <translation type="unfinished">قراءة ما يقرؤه الشخص وتغييره</translation>
    </message>
    <message>
        <source>Read and change wikis</source>
        <translation type="unfinished">قراءة صفحات wiki وتغييرها</translation>
    </message>
    <message>
        <source>Read and send faxes</source>
        <translation type="unfinished">قراءة الفاكسات وإرسالها</translation>
    </message>
    <message>
        <source>Read and write chats</source>
        <translation type="unfinished">قراءة المحادثات والكتابة فيها</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation type="unfinished">قراءة الإجابات</translation>
    </message>
    <message>
        <source>Read attachments</source>
        <translation type="unfinished">قراءة المرفقات</translation>
    </message>
    <message>
        <source>Read automations</source>
        <translation type="unfinished">قراءة الأتمتة</translation>
    </message>
    <message>
        <source>Read availability</source>
        <translation type="unfinished">قراءة أوقات التوفر</translation>
    </message>
    <message>
        <source>Read benefits</source>
        <translation type="unfinished">قراءة المزايا</translation>
    </message>
    <message>
        <source>Read bills</source>
        <translation type="unfinished">قراءة فواتير الموردين</translation>
    </message>
    <message>
        <source>Read bits</source>
        <translation type="unfinished">قراءة Bits</translation>
    </message>
    <message>
        <source>Read boards and items</source>
        <translation type="unfinished">قراءة اللوحات والعناصر</translation>
    </message>
    <message>
        <source>Read bookings</source>
        <translation type="unfinished">قراءة الحجوزات</translation>
    </message>
    <message>
        <source>Read bookings of teams</source>
        <translation type="unfinished">قراءة حجوزات الفرق</translation>
    </message>
    <message>
        <source>Read bookmarks</source>
        <translation type="unfinished">قراءة الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Read buckets</source>
        <translation type="unfinished">قراءة الحاويات</translation>
    </message>
    <message>
        <source>Read budgets</source>
        <translation type="unfinished">قراءة الميزانيات</translation>
    </message>
    <message>
        <source>Read call logs</source>
        <translation type="unfinished">قراءة سجلّات المكالمات</translation>
    </message>
    <message>
        <source>Read campaigns</source>
        <translation type="unfinished">قراءة الحملات</translation>
    </message>
    <message>
        <source>Read card expenses</source>
        <translation type="unfinished">قراءة مصروفات البطاقات</translation>
    </message>
    <message>
        <source>Read cards</source>
        <translation type="unfinished">قراءة البطاقات</translation>
    </message>
    <message>
        <source>Read cash accounts</source>
        <translation type="unfinished">قراءة الحسابات النقدية</translation>
    </message>
    <message>
        <source>Read channel listings</source>
        <translation type="unfinished">قراءة معروضات القنوات</translation>
    </message>
    <message>
        <source>Read chat</source>
        <translation type="unfinished">قراءة المحادثة</translation>
    </message>
    <message>
        <source>Read checkouts</source>
        <translation type="unfinished">قراءة عمليات الدفع</translation>
    </message>
    <message>
        <source>Read collections</source>
        <translation type="unfinished">قراءة المجموعات</translation>
    </message>
    <message>
        <source>Read collectors</source>
        <translation type="unfinished">قراءة أدوات جمع الردود</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation type="unfinished">قراءة التعليقات</translation>
    </message>
    <message>
        <source>Read companies</source>
        <translation type="unfinished">قراءة الشركات</translation>
    </message>
    <message>
        <source>Read connected apps</source>
        <translation type="unfinished">قراءة التطبيقات المتصلة</translation>
    </message>
    <message>
        <source>Read contacts</source>
        <translation type="unfinished">قراءة جهات الاتصال</translation>
    </message>
    <message>
        <source>Read content</source>
        <translation type="unfinished">قراءة المحتوى</translation>
    </message>
    <message>
        <source>Read counts of followers and likes</source>
        <translation type="unfinished">قراءة أعداد المتابعين والإعجابات</translation>
    </message>
    <message>
        <source>Read custom fields</source>
        <translation type="unfinished">قراءة الحقول المخصّصة</translation>
    </message>
    <message>
        <source>Read customers</source>
        <translation type="unfinished">قراءة العملاء</translation>
    </message>
    <message>
        <source>Read data</source>
        <translation type="unfinished">قراءة البيانات</translation>
    </message>
    <message>
        <source>Read data of a team</source>
        <translation type="unfinished">قراءة بيانات فريق</translation>
    </message>
    <message>
        <source>Read data of vehicles</source>
        <translation type="unfinished">قراءة بيانات المركبات</translation>
    </message>
    <message>
        <source>Read deals</source>
        <translation type="unfinished">قراءة الصفقات</translation>
    </message>
    <message>
        <source>Read departments</source>
        <translation type="unfinished">قراءة الأقسام</translation>
    </message>
    <message>
        <source>Read dev resources</source>
        <translation type="unfinished">قراءة موارد المطوّرين</translation>
    </message>
    <message>
        <source>Read direct messages</source>
        <translation type="unfinished">قراءة الرسائل المباشرة</translation>
    </message>
    <message>
        <source>Read discounts</source>
        <translation type="unfinished">قراءة الخصومات</translation>
    </message>
    <message>
        <source>Read docs</source>
        <translation type="unfinished">قراءة المستندات</translation>
    </message>
    <message>
        <source>Read draft orders</source>
        <translation type="unfinished">قراءة مسودّات الطلبيات</translation>
    </message>
    <message>
        <source>Read e-mail addresses</source>
        <translation type="unfinished">قراءة عناوين البريد</translation>
    </message>
    <message>
        <source>Read e-mails</source>
        <translation type="unfinished">قراءة رسائل البريد</translation>
    </message>
    <message>
        <source>Read event types</source>
        <translation type="unfinished">قراءة أنواع المواعيد</translation>
    </message>
    <message>
        <source>Read event types of teams</source>
        <translation type="unfinished">قراءة أنواع مواعيد الفرق</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation type="unfinished">قراءة الأحداث</translation>
    </message>
    <message>
        <source>Read events and issues</source>
        <translation type="unfinished">قراءة الأحداث والمشكلات</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">قراءة كل شيء</translation>
    </message>
    <message>
        <source>Read file requests</source>
        <translation type="unfinished">قراءة طلبات الملفات</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation type="unfinished">قراءة الملفات</translation>
    </message>
    <message>
        <source>Read followers</source>
        <translation type="unfinished">قراءة المتابعين</translation>
    </message>
    <message>
        <source>Read forms</source>
        <translation type="unfinished">قراءة النماذج</translation>
    </message>
    <message>
        <source>Read goals</source>
        <translation type="unfinished">قراءة الأهداف</translation>
    </message>
    <message>
        <source>Read hype trains</source>
        <translation type="unfinished">قراءة Hype Trains</translation>
    </message>
    <message>
        <source>Read insights</source>
        <translation type="unfinished">قراءة الإحصاءات التحليلية</translation>
    </message>
    <message>
        <source>Read invoices</source>
        <translation type="unfinished">قراءة الفواتير</translation>
    </message>
    <message>
        <source>Read issues</source>
        <translation type="unfinished">قراءة المشكلات</translation>
    </message>
    <message>
        <source>Read landing pages</source>
        <translation type="unfinished">قراءة صفحات الهبوط</translation>
    </message>
    <message>
        <source>Read leads</source>
        <translation type="unfinished">قراءة العملاء المحتملين</translation>
    </message>
    <message>
        <source>Read license keys</source>
        <translation type="unfinished">قراءة مفاتيح التراخيص</translation>
    </message>
    <message>
        <source>Read likes</source>
        <translation type="unfinished">قراءة الإعجابات</translation>
    </message>
    <message>
        <source>Read linked accounts</source>
        <translation type="unfinished">قراءة الحسابات المرتبطة</translation>
    </message>
    <message>
        <source>Read listings</source>
        <translation type="unfinished">قراءة المعروضات</translation>
    </message>
    <message>
        <source>Read lists</source>
        <translation type="unfinished">قراءة القوائم</translation>
    </message>
    <message>
        <source>Read make, model and year</source>
        <translation type="unfinished">قراءة الصانع والطراز والسنة</translation>
    </message>
    <message>
        <source>Read members</source>
        <translation type="unfinished">قراءة الأعضاء</translation>
    </message>
    <message>
        <source>Read members of teams</source>
        <translation type="unfinished">قراءة أعضاء الفرق</translation>
    </message>
    <message>
        <source>Read memberships</source>
        <translation type="unfinished">قراءة العضويات</translation>
    </message>
    <message>
        <source>Read messages of public channels</source>
        <translation type="unfinished">قراءة رسائل القنوات العامة</translation>
    </message>
    <message>
        <source>Read metrics</source>
        <translation type="unfinished">قراءة المقاييس</translation>
    </message>
    <message>
        <source>Read name and picture</source>
        <translation type="unfinished">قراءة الاسم والصورة</translation>
    </message>
    <message>
        <source>Read name, e-mail and picture</source>
        <translation type="unfinished">قراءة الاسم والبريد والصورة</translation>
    </message>
    <message>
        <source>Read names and dates of files</source>
        <translation type="unfinished">قراءة أسماء الملفات وتواريخها</translation>
    </message>
    <message>
        <source>Read notifications</source>
        <translation type="unfinished">قراءة الإشعارات</translation>
    </message>
    <message>
        <source>Read one&apos;s data</source>
        <translation type="unfinished">قراءة البيانات الشخصية</translation>
    </message>
    <message>
        <source>Read opportunities</source>
        <translation type="unfinished">قراءة الفرص</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation type="unfinished">قراءة الطلبيات</translation>
    </message>
    <message>
        <source>Read organisations</source>
        <translation type="unfinished">قراءة المؤسسات</translation>
    </message>
    <message>
        <source>Read organisations and teams</source>
        <translation type="unfinished">قراءة المؤسسات والفرق</translation>
    </message>
    <message>
        <source>Read organizations</source>
        <translation type="unfinished">قراءة المؤسسات</translation>
    </message>
    <message>
        <source>Read own meetings</source>
        <translation type="unfinished">قراءة اجتماعات الشخص</translation>
    </message>
    <message>
        <source>Read own recordings</source>
        <translation type="unfinished">قراءة تسجيلات الشخص</translation>
    </message>
    <message>
        <source>Read owners</source>
        <translation type="unfinished">قراءة المالكين</translation>
    </message>
    <message>
        <source>Read packages</source>
        <translation type="unfinished">قراءة الحزم</translation>
    </message>
    <message>
        <source>Read payments</source>
        <translation type="unfinished">قراءة المدفوعات</translation>
    </message>
    <message>
        <source>Read payouts</source>
        <translation type="unfinished">قراءة الدفعات المحوّلة</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation type="unfinished">قراءة الأشخاص</translation>
    </message>
    <message>
        <source>Read people and groups of the organisation</source>
        <translation type="unfinished">قراءة أشخاص المؤسسة ومجموعاتها</translation>
    </message>
    <message>
        <source>Read pipelines</source>
        <translation type="unfinished">قراءة خطوط المعالجة</translation>
    </message>
    <message>
        <source>Read polls</source>
        <translation type="unfinished">قراءة الاستطلاعات</translation>
    </message>
    <message>
        <source>Read posts</source>
        <translation type="unfinished">قراءة المنشورات</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation type="unfinished">قراءة المنشورات والتعليقات</translation>
    </message>
    <message>
        <source>Read private playlists</source>
        <translation type="unfinished">قراءة قوائم التشغيل الخاصة</translation>
    </message>
    <message>
        <source>Read private routes and events</source>
        <translation type="unfinished">قراءة المسارات والمواعيد الخاصة</translation>
    </message>
    <message>
        <source>Read products</source>
        <translation type="unfinished">قراءة المنتجات</translation>
    </message>
    <message>
        <source>Read projects</source>
        <translation type="unfinished">قراءة المشاريع</translation>
    </message>
    <message>
        <source>Read properties of contacts</source>
        <translation type="unfinished">قراءة خصائص جهات الاتصال</translation>
    </message>
    <message>
        <source>Read publications</source>
        <translation type="unfinished">قراءة المنشورات</translation>
    </message>
    <message>
        <source>Read published components of a file</source>
        <translation type="unfinished">قراءة المكوّنات المنشورة لملف</translation>
    </message>
    <message>
        <source>Read published components of a team</source>
        <translation type="unfinished">قراءة المكوّنات المنشورة لفريق</translation>
    </message>
    <message>
        <source>Read pull requests</source>
        <translation type="unfinished">قراءة طلبات السحب</translation>
    </message>
    <message>
        <source>Read reactions</source>
        <translation type="unfinished">قراءة التفاعلات</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation type="unfinished">قراءة الإيصالات</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation type="unfinished">قراءة السجلات</translation>
    </message>
    <message>
        <source>Read refunds</source>
        <translation type="unfinished">قراءة المبالغ المستردة</translation>
    </message>
    <message>
        <source>Read reimbursements</source>
        <translation type="unfinished">قراءة تعويضات المصروفات</translation>
    </message>
    <message>
        <source>Read replies</source>
        <translation type="unfinished">قراءة الردود</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation type="unfinished">قراءة المستودعات</translation>
    </message>
    <message>
        <source>Read responses</source>
        <translation type="unfinished">قراءة الاستجابات</translation>
    </message>
    <message>
        <source>Read runners</source>
        <translation type="unfinished">قراءة المشغّلات</translation>
    </message>
    <message>
        <source>Read segments</source>
        <translation type="unfinished">قراءة الشرائح</translation>
    </message>
    <message>
        <source>Read shared links and members</source>
        <translation type="unfinished">قراءة الروابط المشتركة والأعضاء</translation>
    </message>
    <message>
        <source>Read shared playlists</source>
        <translation type="unfinished">قراءة قوائم التشغيل المشتركة</translation>
    </message>
    <message>
        <source>Read sheets, with comments and attachments</source>
        <translation type="unfinished">قراءة الجداول مع التعليقات والمرفقات</translation>
    </message>
    <message>
        <source>Read sites</source>
        <translation type="unfinished">قراءة المواقع</translation>
    </message>
    <message>
        <source>Read snippets</source>
        <translation type="unfinished">قراءة المقتطفات</translation>
    </message>
    <message>
        <source>Read spaces</source>
        <translation type="unfinished">قراءة المساحات</translation>
    </message>
    <message>
        <source>Read staff</source>
        <translation type="unfinished">قراءة الموظفين</translation>
    </message>
    <message>
        <source>Read statistics</source>
        <translation type="unfinished">قراءة الإحصاءات</translation>
    </message>
    <message>
        <source>Read subscribers</source>
        <translation type="unfinished">قراءة المشتركين</translation>
    </message>
    <message>
        <source>Read subscriptions</source>
        <translation type="unfinished">قراءة الاشتراكات</translation>
    </message>
    <message>
        <source>Read surveys</source>
        <translation type="unfinished">قراءة الاستبيانات</translation>
    </message>
    <message>
        <source>Read tables and fields</source>
        <translation type="unfinished">قراءة الجداول والحقول</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation type="unfinished">قراءة الوسوم</translation>
    </message>
    <message>
        <source>Read tasks</source>
        <translation type="unfinished">قراءة المهام</translation>
    </message>
    <message>
        <source>Read tasks, projects and the profile</source>
        <translation type="unfinished">قراءة المهام والمشاريع والملف الشخصي</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation type="unfinished">قراءة الفرق</translation>
    </message>
    <message>
        <source>Read the Adobe account</source>
        <translation type="unfinished">قراءة حساب Adobe</translation>
    </message>
    <message>
        <source>Read the account</source>
        <translation type="unfinished">قراءة الحساب</translation>
    </message>
    <message>
        <source>Read the business</source>
        <translation type="unfinished">قراءة النشاط التجاري</translation>
    </message>
    <message>
        <source>Read the catalogue</source>
        <translation type="unfinished">قراءة الكتالوج</translation>
    </message>
    <message>
        <source>Read the change log</source>
        <translation type="unfinished">قراءة سجلّ التغييرات</translation>
    </message>
    <message>
        <source>Read the contents of files</source>
        <translation type="unfinished">قراءة محتوى الملفات</translation>
    </message>
    <message>
        <source>Read the country</source>
        <translation type="unfinished">قراءة البلد</translation>
    </message>
    <message>
        <source>Read the current track</source>
        <translation type="unfinished">قراءة المقطع الحالي</translation>
    </message>
    <message>
        <source>Read the e-mail address</source>
        <translation type="unfinished">قراءة عنوان البريد</translation>
    </message>
    <message>
        <source>Read the favourites</source>
        <translation type="unfinished">قراءة المفضّلات</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation type="unfinished">قراءة السجلّ الزمني</translation>
    </message>
    <message>
        <source>Read the history of files</source>
        <translation type="unfinished">قراءة السجلّ الزمني للملفات</translation>
    </message>
    <message>
        <source>Read the library</source>
        <translation type="unfinished">قراءة المكتبة</translation>
    </message>
    <message>
        <source>Read the location</source>
        <translation type="unfinished">قراءة الموقع الجغرافي</translation>
    </message>
    <message>
        <source>Read the membership in a server</source>
        <translation type="unfinished">قراءة العضوية في خادم</translation>
    </message>
    <message>
        <source>Read the name</source>
        <translation type="unfinished">قراءة الاسم</translation>
    </message>
    <message>
        <source>Read the odometer</source>
        <translation type="unfinished">قراءة عدّاد المسافة</translation>
    </message>
    <message>
        <source>Read the organization</source>
        <translation type="unfinished">قراءة المؤسسة</translation>
    </message>
    <message>
        <source>Read the organizations</source>
        <translation type="unfinished">قراءة المؤسسات</translation>
    </message>
    <message>
        <source>Read the own account</source>
        <translation type="unfinished">قراءة حساب الشخص</translation>
    </message>
    <message>
        <source>Read the own identity</source>
        <translation type="unfinished">قراءة هوية الشخص</translation>
    </message>
    <message>
        <source>Read the own profile</source>
        <translation type="unfinished">قراءة الملف الشخصي للشخص</translation>
    </message>
    <message>
        <source>Read the personal repositories</source>
        <translation type="unfinished">قراءة المستودعات الشخصية</translation>
    </message>
    <message>
        <source>Read the phone number, beside the profile</source>
        <translation type="unfinished">قراءة رقم الهاتف إلى جانب الملف الشخصي</translation>
    </message>
    <message>
        <source>Read the position</source>
        <translation type="unfinished">قراءة الموضع</translation>
    </message>
    <message>
        <source>Read the postal code</source>
        <translation type="unfinished">قراءة الرمز البريدي</translation>
    </message>
    <message>
        <source>Read the profile</source>
        <translation type="unfinished">قراءة الملف الشخصي</translation>
    </message>
    <message>
        <source>Read the profile and what was posted</source>
        <translation type="unfinished">قراءة الملف الشخصي وما نُشر</translation>
    </message>
    <message>
        <source>Read the profile without e-mail</source>
        <translation type="unfinished">قراءة الملف الشخصي دون البريد</translation>
    </message>
    <message>
        <source>Read the referral program</source>
        <translation type="unfinished">قراءة برنامج الإحالة</translation>
    </message>
    <message>
        <source>Read the repositories</source>
        <translation type="unfinished">قراءة المستودعات</translation>
    </message>
    <message>
        <source>Read the resources that the app sent</source>
        <translation type="unfinished">قراءة الموارد التي أرسلها التطبيق</translation>
    </message>
    <message>
        <source>Read the shop</source>
        <translation type="unfinished">قراءة المتجر</translation>
    </message>
    <message>
        <source>Read the stock</source>
        <translation type="unfinished">قراءة المخزون</translation>
    </message>
    <message>
        <source>Read the store&apos;s settings</source>
        <translation type="unfinished">قراءة إعدادات المتجر</translation>
    </message>
    <message>
        <source>Read the subscription</source>
        <translation type="unfinished">قراءة الاشتراك</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation type="unfinished">قراءة المستخدم</translation>
    </message>
    <message>
        <source>Read the whole profile</source>
        <translation type="unfinished">قراءة الملف الشخصي كله</translation>
    </message>
    <message>
        <source>Read tiers</source>
        <translation type="unfinished">قراءة المستويات</translation>
    </message>
    <message>
        <source>Read time entries</source>
        <translation type="unfinished">قراءة سجلّات الوقت</translation>
    </message>
    <message>
        <source>Read transactions</source>
        <translation type="unfinished">قراءة المعاملات المالية</translation>
    </message>
    <message>
        <source>Read transcripts of calls</source>
        <translation type="unfinished">قراءة نصوص المكالمات</translation>
    </message>
    <message>
        <source>Read updates</source>
        <translation type="unfinished">قراءة التحديثات</translation>
    </message>
    <message>
        <source>Read user</source>
        <translation type="unfinished">قراءة المستخدم</translation>
    </message>
    <message>
        <source>Read user name and biography</source>
        <translation type="unfinished">قراءة اسم المستخدم والنبذة</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation type="unfinished">قراءة المستخدمين</translation>
    </message>
    <message>
        <source>Read vendors</source>
        <translation type="unfinished">قراءة الموردين</translation>
    </message>
    <message>
        <source>Read views</source>
        <translation type="unfinished">قراءة طرق العرض</translation>
    </message>
    <message>
        <source>Read webhooks</source>
        <translation type="unfinished">قراءة webhooks</translation>
    </message>
    <message>
        <source>Read what is playing and where</source>
        <translation type="unfinished">قراءة ما يُشغَّل وأين</translation>
    </message>
    <message>
        <source>Read what is private</source>
        <translation type="unfinished">قراءة ما هو خاص</translation>
    </message>
    <message>
        <source>Read what is public</source>
        <translation type="unfinished">قراءة ما هو عام</translation>
    </message>
    <message>
        <source>Read what is saved</source>
        <translation type="unfinished">قراءة المحفوظات</translation>
    </message>
    <message>
        <source>Read what pages post</source>
        <translation type="unfinished">قراءة ما تنشره الصفحات</translation>
    </message>
    <message>
        <source>Read what users write on pages</source>
        <translation type="unfinished">قراءة ما يكتبه المستخدمون على الصفحات</translation>
    </message>
    <message>
        <source>Read what was voted and saved</source>
        <translation type="unfinished">قراءة ما صُوّت له وحُفظ</translation>
    </message>
    <message>
        <source>Read who authorized</source>
        <translation type="unfinished">قراءة من أعطى التفويض</translation>
    </message>
    <message>
        <source>Read who the user is</source>
        <translation type="unfinished">قراءة من هو المستخدم</translation>
    </message>
    <message>
        <source>Read whom one follows</source>
        <translation type="unfinished">قراءة من يتابعهم الشخص</translation>
    </message>
    <message>
        <source>Read workspaces</source>
        <translation type="unfinished">قراءة مساحات العمل</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation type="unfinished">قراءة البريد وكتابته وإرساله</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished">المجال (realm)</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation type="unfinished">رموز التحديث</translation>
    </message>
    <message>
        <source>Refuse and refund transactions</source>
        <translation type="unfinished">رفض المعاملات المالية وردّ مبالغها</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation type="unfinished">المتابعون الدائمون (regulars)</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished">الحجوزات</translation>
    </message>
    <message>
        <source>RuName</source>
        <translation type="unfinished">اسم RuName</translation>
    </message>
    <message>
        <source>Run pipelines</source>
        <translation type="unfinished">تشغيل خطوط المعالجة</translation>
    </message>
    <message>
        <source>Run scenarios</source>
        <translation type="unfinished">تشغيل السيناريوهات</translation>
    </message>
    <message>
        <source>Run scripts and remote actions</source>
        <translation type="unfinished">تشغيل السكربتات والإجراءات عن بُعد</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished">روسيا</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">بيئة تجريبية (sandbox)</translation>
    </message>
    <message>
        <source>Saudi Arabia (.sa)</source>
        <translation type="unfinished">السعودية (sa)</translation>
    </message>
    <message>
        <source>Save posts and comments</source>
        <translation type="unfinished">حفظ المنشورات والتعليقات</translation>
    </message>
    <message>
        <source>Screen pops</source>
        <translation type="unfinished">النوافذ المنبثقة للمكالمات (screen pops)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>Search data</source>
        <translation type="unfinished">البحث في البيانات</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation type="unfinished">رؤية الحسابات</translation>
    </message>
    <message>
        <source>See also what is protected, such as config variables</source>
        <translation type="unfinished">رؤية المحمي أيضًا، مثل متغيرات الإعداد</translation>
    </message>
    <message>
        <source>See and change also what is protected</source>
        <translation type="unfinished">رؤية المحمي أيضًا وتغييره</translation>
    </message>
    <message>
        <source>See and change apps and settings, without what is protected</source>
        <translation type="unfinished">رؤية التطبيقات والإعدادات وتغييرها، دون المحمي</translation>
    </message>
    <message>
        <source>See and change attachments</source>
        <translation type="unfinished">رؤية المرفقات وتغييرها</translation>
    </message>
    <message>
        <source>See and change bank transactions</source>
        <translation type="unfinished">رؤية المعاملات البنكية وتغييرها</translation>
    </message>
    <message>
        <source>See and change collections</source>
        <translation type="unfinished">رؤية المجموعات وتغييرها</translation>
    </message>
    <message>
        <source>See and change contacts</source>
        <translation type="unfinished">رؤية جهات الاتصال وتغييرها</translation>
    </message>
    <message>
        <source>See and change employees</source>
        <translation type="unfinished">رؤية الموظفين وتغييرهم</translation>
    </message>
    <message>
        <source>See and change everything in the account</source>
        <translation type="unfinished">رؤية كل ما في الحساب وتغييره</translation>
    </message>
    <message>
        <source>See and change files</source>
        <translation type="unfinished">رؤية الملفات وتغييرها</translation>
    </message>
    <message>
        <source>See and change fixed assets</source>
        <translation type="unfinished">رؤية الأصول الثابتة وتغييرها</translation>
    </message>
    <message>
        <source>See and change invoices</source>
        <translation type="unfinished">رؤية الفواتير وتغييرها</translation>
    </message>
    <message>
        <source>See and change it</source>
        <translation type="unfinished">رؤيته وتغييره</translation>
    </message>
    <message>
        <source>See and change manual journals</source>
        <translation type="unfinished">رؤية القيود اليدوية وتغييرها</translation>
    </message>
    <message>
        <source>See and change mind maps</source>
        <translation type="unfinished">رؤية الخرائط الذهنية وتغييرها</translation>
    </message>
    <message>
        <source>See and change payments</source>
        <translation type="unfinished">رؤية المدفوعات وتغييرها</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation type="unfinished">رؤية المشاريع وتغييرها</translation>
    </message>
    <message>
        <source>See and change ratings</source>
        <translation type="unfinished">رؤية التقييمات وتغييرها</translation>
    </message>
    <message>
        <source>See and change settings of the organisation</source>
        <translation type="unfinished">رؤية إعدادات المؤسسة وتغييرها</translation>
    </message>
    <message>
        <source>See and change smart locks</source>
        <translation type="unfinished">رؤية الأقفال الذكية وتغييرها</translation>
    </message>
    <message>
        <source>See and change tags</source>
        <translation type="unfinished">رؤية الوسوم وتغييرها</translation>
    </message>
    <message>
        <source>See and change the books</source>
        <translation type="unfinished">رؤية الدفاتر وتغييرها</translation>
    </message>
    <message>
        <source>See and change the profile</source>
        <translation type="unfinished">رؤية الملف الشخصي وتغييره</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation type="unfinished">رؤية ملفك الشخصي وتغييره</translation>
    </message>
    <message>
        <source>See and control the lights</source>
        <translation type="unfinished">رؤية الأضواء والتحكم فيها</translation>
    </message>
    <message>
        <source>See apps and settings, without what is protected</source>
        <translation type="unfinished">رؤية التطبيقات والإعدادات، دون المحمي</translation>
    </message>
    <message>
        <source>See balances</source>
        <translation type="unfinished">رؤية الأرصدة</translation>
    </message>
    <message>
        <source>See body measurements</source>
        <translation type="unfinished">رؤية قياسات الجسم</translation>
    </message>
    <message>
        <source>See cards</source>
        <translation type="unfinished">رؤية البطاقات</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation type="unfinished">رؤية جهات الاتصال</translation>
    </message>
    <message>
        <source>See cycles</source>
        <translation type="unfinished">رؤية الدورات</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation type="unfinished">رؤية قواعد البيانات</translation>
    </message>
    <message>
        <source>See deviations</source>
        <translation type="unfinished">رؤية Deviations</translation>
    </message>
    <message>
        <source>See devices and what happens on them</source>
        <translation type="unfinished">رؤية الأجهزة وما يحدث عليها</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation type="unfinished">رؤية المجالات (domains)</translation>
    </message>
    <message>
        <source>See feeds and articles</source>
        <translation type="unfinished">رؤية الخلاصات (feeds) والمقالات</translation>
    </message>
    <message>
        <source>See files</source>
        <translation type="unfinished">رؤية الملفات</translation>
    </message>
    <message>
        <source>See folders</source>
        <translation type="unfinished">رؤية المجلدات</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation type="unfinished">رؤية المشكلات</translation>
    </message>
    <message>
        <source>See links</source>
        <translation type="unfinished">رؤية الروابط</translation>
    </message>
    <message>
        <source>See mind maps</source>
        <translation type="unfinished">رؤية الخرائط الذهنية</translation>
    </message>
    <message>
        <source>See notifications</source>
        <translation type="unfinished">رؤية الإشعارات</translation>
    </message>
    <message>
        <source>See one&apos;s user name and kind of account</source>
        <translation type="unfinished">رؤية اسم المستخدم ونوع الحساب</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation type="unfinished">رؤية أوامر التداول</translation>
    </message>
    <message>
        <source>See organisations</source>
        <translation type="unfinished">رؤية المؤسسات</translation>
    </message>
    <message>
        <source>See organizations</source>
        <translation type="unfinished">رؤية المؤسسات</translation>
    </message>
    <message>
        <source>See payments of the past</source>
        <translation type="unfinished">رؤية المدفوعات السابقة</translation>
    </message>
    <message>
        <source>See products</source>
        <translation type="unfinished">رؤية المنتجات</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation type="unfinished">رؤية المشاريع</translation>
    </message>
    <message>
        <source>See purchases</source>
        <translation type="unfinished">رؤية المشتريات</translation>
    </message>
    <message>
        <source>See recovery</source>
        <translation type="unfinished">رؤية التعافي</translation>
    </message>
    <message>
        <source>See repositories</source>
        <translation type="unfinished">رؤية المستودعات</translation>
    </message>
    <message>
        <source>See scenarios</source>
        <translation type="unfinished">رؤية السيناريوهات</translation>
    </message>
    <message>
        <source>See settings of the organisation</source>
        <translation type="unfinished">رؤية إعدادات المؤسسة</translation>
    </message>
    <message>
        <source>See sleep</source>
        <translation type="unfinished">رؤية النوم</translation>
    </message>
    <message>
        <source>See smart locks</source>
        <translation type="unfinished">رؤية الأقفال الذكية</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation type="unfinished">رؤية الإحصاءات</translation>
    </message>
    <message>
        <source>See subscribers in reports</source>
        <translation type="unfinished">رؤية المشتركين في التقارير</translation>
    </message>
    <message>
        <source>See tags</source>
        <translation type="unfinished">رؤية الوسوم</translation>
    </message>
    <message>
        <source>See templates</source>
        <translation type="unfinished">رؤية القوالب</translation>
    </message>
    <message>
        <source>See the account&apos;s transactions</source>
        <translation type="unfinished">رؤية المعاملات المالية للحساب</translation>
    </message>
    <message>
        <source>See the app</source>
        <translation type="unfinished">رؤية التطبيق</translation>
    </message>
    <message>
        <source>See the chosen projects</source>
        <translation type="unfinished">رؤية المشاريع المختارة</translation>
    </message>
    <message>
        <source>See the chosen workspaces</source>
        <translation type="unfinished">رؤية مساحات العمل المختارة</translation>
    </message>
    <message>
        <source>See the company&apos;s users</source>
        <translation type="unfinished">رؤية مستخدمي الشركة</translation>
    </message>
    <message>
        <source>See the company&apos;s workspaces</source>
        <translation type="unfinished">رؤية مساحات عمل الشركة</translation>
    </message>
    <message>
        <source>See the configuration of the dashboard</source>
        <translation type="unfinished">رؤية إعدادات لوحة المعلومات</translation>
    </message>
    <message>
        <source>See the email address</source>
        <translation type="unfinished">رؤية عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>See the list of calls</source>
        <translation type="unfinished">رؤية قائمة المكالمات</translation>
    </message>
    <message>
        <source>See the organisation</source>
        <translation type="unfinished">رؤية المؤسسة</translation>
    </message>
    <message>
        <source>See the organization</source>
        <translation type="unfinished">رؤية المؤسسة</translation>
    </message>
    <message>
        <source>See the profile</source>
        <translation type="unfinished">رؤية الملف الشخصي</translation>
    </message>
    <message>
        <source>See the user&apos;s name and picture</source>
        <translation type="unfinished">رؤية اسم المستخدم وصورته</translation>
    </message>
    <message>
        <source>See transactions</source>
        <translation type="unfinished">رؤية المعاملات المالية</translation>
    </message>
    <message>
        <source>See users</source>
        <translation type="unfinished">رؤية المستخدمين</translation>
    </message>
    <message>
        <source>See what is known of a call, with who took part</source>
        <translation type="unfinished">رؤية ما يُعرف عن مكالمة ومن شارك فيها</translation>
    </message>
    <message>
        <source>See what the person sees in the workspace</source>
        <translation type="unfinished">رؤية ما يراه الشخص في مساحة العمل</translation>
    </message>
    <message>
        <source>See whether a payment method is set up</source>
        <translation type="unfinished">معرفة ما إذا كانت وسيلة دفع مُعدّة</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation type="unfinished">معرفة صاحب الحساب</translation>
    </message>
    <message>
        <source>See whose account it is</source>
        <translation type="unfinished">رؤية صاحب الحساب</translation>
    </message>
    <message>
        <source>See workouts</source>
        <translation type="unfinished">رؤية التمارين</translation>
    </message>
    <message>
        <source>See workspaces</source>
        <translation type="unfinished">رؤية مساحات العمل</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation type="unfinished">رؤية حسابك</translation>
    </message>
    <message>
        <source>See your account and settings</source>
        <translation type="unfinished">رؤية حسابك وإعداداتك</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation type="unfinished">رؤية ملفك الشخصي</translation>
    </message>
    <message>
        <source>Send and sign documents</source>
        <translation type="unfinished">إرسال المستندات وتوقيعها</translation>
    </message>
    <message>
        <source>Send campaigns</source>
        <translation type="unfinished">إرسال حملات</translation>
    </message>
    <message>
        <source>Send direct messages</source>
        <translation type="unfinished">إرسال رسائل مباشرة</translation>
    </message>
    <message>
        <source>Send e-mails</source>
        <translation type="unfinished">إرسال رسائل بريد</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation type="unfinished">إرسال البريد</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation type="unfinished">إرسال رسائل</translation>
    </message>
    <message>
        <source>Send messages to the channel</source>
        <translation type="unfinished">إرسال رسائل إلى القناة</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation type="unfinished">إرسال إشعارات</translation>
    </message>
    <message>
        <source>Send resources to Vanta</source>
        <translation type="unfinished">إرسال الموارد إلى Vanta</translation>
    </message>
    <message>
        <source>Send transactional mail</source>
        <translation type="unfinished">إرسال بريد المعاملات</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">الخادم</translation>
    </message>
    <message>
        <source>Settings of song requests</source>
        <translation type="unfinished">إعدادات طلبات الأغاني</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation type="unfinished">إعدادات التطبيق</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished">الجزء (shard)</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation type="unfinished">مشاركة الملفات</translation>
    </message>
    <message>
        <source>Share projects</source>
        <translation type="unfinished">مشاركة المشاريع</translation>
    </message>
    <message>
        <source>Share sheets</source>
        <translation type="unfinished">مشاركة الجداول</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished">المشاركة</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished">المتجر</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in with an ID token</source>
        <translation type="unfinished">تسجيل الدخول برمز ID token</translation>
    </message>
    <message>
        <source>Sign in; name, e-mail address, picture, roles</source>
        <translation type="unfinished">تسجيل الدخول؛ الاسم وعنوان البريد والصورة والأدوار</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">سنغافورة</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished">المواقع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>Sourcegraph server</source>
        <translation type="unfinished">خادم Sourcegraph</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">إسبانيا</translation>
    </message>
    <message>
        <source>Staff and shifts</source>
        <translation type="unfinished">الموظفون والورديات</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished">Staging</translation>
    </message>
    <message>
        <source>Start commercials</source>
        <translation type="unfinished">بدء إعلانات تجارية</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">الإحصاءات</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation type="unfinished">البقاء متصلًا</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation type="unfinished">المجال الفرعي (subdomain)</translation>
    </message>
    <message>
        <source>Submit ISRCs</source>
        <translation type="unfinished">تقديم أكواد ISRC</translation>
    </message>
    <message>
        <source>Submit barcodes</source>
        <translation type="unfinished">تقديم باركود</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation type="unfinished">تلقي المدفوعات</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">المهام</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished">الضرائب</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished">رقم الهاتف</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished">المستأجر (tenant)</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation type="unfinished">نصوص الرسائل</translation>
    </message>
    <message>
        <source>The ID of the WorkOS organization whose people log in.</source>
        <translation type="unfinished">معرّف المؤسسة في WorkOS التي يسجّل أشخاصها الدخول.</translation>
    </message>
    <message>
        <source>The ID of your PingOne environment, as it stands in its settings.</source>
        <translation type="unfinished">معرّف بيئتك في PingOne كما يرد في إعداداتها.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation type="unfinished">الحساب</translation>
    </message>
    <message>
        <source>The account identifier, as it stands before {host}.</source>
        <translation type="unfinished">معرّف الحساب كما يرد قبل {host}.</translation>
    </message>
    <message>
        <source>The account, its collectives and organizations</source>
        <translation type="unfinished">الحساب ومجموعاته (collectives) ومؤسساته</translation>
    </message>
    <message>
        <source>The address where you sign in, without https://.</source>
        <translation type="unfinished">العنوان الذي تسجّل الدخول عنده، دون https في أوله.</translation>
    </message>
    <message>
        <source>The devices</source>
        <translation type="unfinished">الأجهزة</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation type="unfinished">عنوان البريد</translation>
    </message>
    <message>
        <source>The first part of the address that ends in {host}.</source>
        <translation type="unfinished">الجزء الأول من العنوان الذي ينتهي بـ {host}.</translation>
    </message>
    <message>
        <source>The fiscal host</source>
        <translation type="unfinished">المضيف المالي (fiscal host)</translation>
    </message>
    <message>
        <source>The history</source>
        <translation type="unfinished">السجلّ الزمني</translation>
    </message>
    <message>
        <source>The host name of your account; Kommo names it in the redirect as referer.</source>
        <translation type="unfinished">اسم مضيف حسابك؛ يذكره Kommo عند إعادة التوجيه باسم referer.</translation>
    </message>
    <message>
        <source>The incognito account</source>
        <translation type="unfinished">الحساب المتخفّي (incognito)</translation>
    </message>
    <message>
        <source>The inventory</source>
        <translation type="unfinished">المخزون</translation>
    </message>
    <message>
        <source>The log of smart locks</source>
        <translation type="unfinished">سجلّ الأقفال الذكية</translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>The name of your deployment, as it stands before {host} in its address.</source>
        <translation type="unfinished">اسم النشر (deployment) لديك كما يرد قبل {host} في عنوانه.</translation>
    </message>
    <message>
        <source>The name of your tenant, as it stands before {host}.</source>
        <translation type="unfinished">اسم المستأجر (tenant) لديك كما يرد قبل {host}.</translation>
    </message>
    <message>
        <source>The part before {host}.</source>
        <translation type="unfinished">الجزء الذي يرد قبل {host}.</translation>
    </message>
    <message>
        <source>The playlist</source>
        <translation type="unfinished">قائمة التشغيل</translation>
    </message>
    <message>
        <source>The queue of song requests</source>
        <translation type="unfinished">قائمة انتظار طلبات الأغاني</translation>
    </message>
    <message>
        <source>The register</source>
        <translation type="unfinished">صندوق البيع</translation>
    </message>
    <message>
        <source>The settings of the channel</source>
        <translation type="unfinished">إعدادات القناة</translation>
    </message>
    <message>
        <source>The user&apos;s own files</source>
        <translation type="unfinished">ملفات المستخدم نفسه</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished">المؤقّتات</translation>
    </message>
    <message>
        <source>Trade on the person&apos;s account</source>
        <translation type="unfinished">التداول من حساب الشخص</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished">نسخة للتجربة (trial)</translation>
    </message>
    <message>
        <source>US3</source>
        <translation type="unfinished">US3</translation>
    </message>
    <message>
        <source>US5</source>
        <translation type="unfinished">US5</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished">المملكة المتحدة</translation>
    </message>
    <message>
        <source>United Kingdom (.uk)</source>
        <translation type="unfinished">المملكة المتحدة (uk)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished">الولايات المتحدة</translation>
    </message>
    <message>
        <source>United States 2</source>
        <translation type="unfinished">الولايات المتحدة 2</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished">التحديثات</translation>
    </message>
    <message>
        <source>Upload and change videos</source>
        <translation type="unfinished">رفع الفيديوهات وتغييرها</translation>
    </message>
    <message>
        <source>Use the accounts until further notice</source>
        <translation type="unfinished">استخدام الحسابات حتى إشعار آخر</translation>
    </message>
    <message>
        <source>View journeys</source>
        <translation type="unfinished">رؤية الرحلات (journeys)</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation type="unfinished">رؤية التقارير</translation>
    </message>
    <message>
        <source>View transactional mail</source>
        <translation type="unfinished">رؤية بريد المعاملات</translation>
    </message>
    <message>
        <source>Virtual cards</source>
        <translation type="unfinished">البطاقات الافتراضية</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished">Webhooks</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your API.</source>
        <translation type="unfinished">ما يرد قبل {host} في عنوان واجهة API لديك.</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your account.</source>
        <translation type="unfinished">ما يرد قبل {host} في عنوان حسابك.</translation>
    </message>
    <message>
        <source>What stands before {host} in the addresses of your package.</source>
        <translation type="unfinished">ما يرد قبل {host} في عناوين حزمتك (package).</translation>
    </message>
    <message>
        <source>What stands before {host} in the authorization endpoint that “View API Clients” shows.</source>
        <translation type="unfinished">ما يأتي قبل {host} في نقطة التفويض التي يعرضها «View API Clients».</translation>
    </message>
    <message>
        <source>What stands before {host} where you log in: that of customers, or the one to develop in.</source>
        <translation type="unfinished">ما يرد قبل {host} حيث تسجّل الدخول: بيئة العملاء، أو بيئة التطوير.</translation>
    </message>
    <message>
        <source>What stands first in the address of your account, behind secure: na1, eu1.</source>
        <translation type="unfinished">أول ما يرد في عنوان حسابك بعد secure، مثل na1 أو eu1.</translation>
    </message>
    <message>
        <source>Where the account is: each country has a host of its own.</source>
        <translation type="unfinished">مكان وجود الحساب: لكل بلد مضيف خاص به.</translation>
    </message>
    <message>
        <source>Where the account lives.</source>
        <translation type="unfinished">مكان وجود الحساب.</translation>
    </message>
    <message>
        <source>Where the account lives; the app has to be open to that data centre, in its settings.</source>
        <translation type="unfinished">مكان وجود الحساب؛ ويجب أن يكون التطبيق متاحًا لمركز البيانات ذاك في إعداداته.</translation>
    </message>
    <message>
        <source>Where the seller has the account.</source>
        <translation type="unfinished">مكان وجود حساب البائع.</translation>
    </message>
    <message>
        <source>Where the seller logs in.</source>
        <translation type="unfinished">مكان تسجيل دخول البائع.</translation>
    </message>
    <message>
        <source>Where you log in, without https:// and without a path.</source>
        <translation type="unfinished">مكان تسجيل دخولك، دون https في أوله ودون مسار.</translation>
    </message>
    <message>
        <source>Where you sign in.</source>
        <translation type="unfinished">حيث تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Where your Frontify is, such as {host}.</source>
        <translation type="unfinished">مكان Frontify لديك، مثل {host}.</translation>
    </message>
    <message>
        <source>Who may lock and unlock</source>
        <translation type="unfinished">من يجوز له القفل والفتح</translation>
    </message>
    <message>
        <source>Work e-mail addresses of employees</source>
        <translation type="unfinished">عناوين بريد العمل للموظفين</translation>
    </message>
    <message>
        <source>Work in the chosen projects</source>
        <translation type="unfinished">العمل في المشاريع المختارة</translation>
    </message>
    <message>
        <source>Work in the chosen workspaces</source>
        <translation type="unfinished">العمل في مساحات العمل المختارة</translation>
    </message>
    <message>
        <source>Workday log-in host</source>
        <translation type="unfinished">مضيف تسجيل الدخول في Workday</translation>
    </message>
    <message>
        <source>Your own name for the account of the customer that is connected.</source>
        <translation type="unfinished">اسم تختاره أنت لحساب العميل المتصل.</translation>
    </message>
    <message>
        <source>refresh tokens</source>
        <translation type="unfinished">رموز التحديث</translation>
    </message>
    <message>
        <source>{host}, or the host name of your own server.</source>
        <translation type="unfinished">اسم المضيف {host} أو اسم مضيف خادمك الخاص.</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation type="unfinished">رمز تحديث (refresh token)</translation>
    </message>
    <message>
        <source>A token that lasts</source>
        <translation type="unfinished">رمز لا تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>AP1</source>
        <translation type="unfinished">AP1</translation>
    </message>
    <message>
        <source>See reports of what is owed</source>
        <translation type="unfinished">رؤية تقارير المستحقات</translation>
    </message>
    <message>
        <source>The host name of the Okta organisation, without -admin.</source>
        <translation type="unfinished">اسم المضيف لمؤسسة Okta، دون admin في آخره.</translation>
    </message>
    <message>
        <source>The host name of the server where the account lives; the app has to be registered there.</source>
        <translation type="unfinished">اسم مضيف الخادم الذي يوجد عليه الحساب؛ يجب تسجيل التطبيق هناك.</translation>
    </message>
    <message>
        <source>The host name of the service, as it stands as url in the service key.</source>
        <translation type="unfinished">اسم مضيف الخدمة كما يرد تحت url في مفتاح الخدمة (service key).</translation>
    </message>
    <message>
        <source>The host name of the tenant, as in the settings of the application.</source>
        <translation type="unfinished">اسم مضيف المستأجر (tenant) كما في إعدادات التطبيق.</translation>
    </message>
    <message>
        <source>The host name of your Bitrix24 portal.</source>
        <translation type="unfinished">اسم مضيف بوابتك في Bitrix24.</translation>
    </message>
    <message>
        <source>The host name of your Canvas.</source>
        <translation type="unfinished">اسم مضيف Canvas لديك.</translation>
    </message>
    <message>
        <source>The host name of your workspace, without https:// and without a path.</source>
        <translation type="unfinished">اسم مضيف مساحة العمل، دون https في أوله ودون مسار.</translation>
    </message>
    <message>
        <source>The key of the app, shown beside its client ID.</source>
        <translation type="unfinished">مفتاح التطبيق المعروض بجانب معرّف العميل (client ID).</translation>
    </message>
    <message>
        <source>The name of the realm that people log in to.</source>
        <translation type="unfinished">اسم المجال (realm) الذي يسجّل الناس الدخول إليه.</translation>
    </message>
    <message>
        <source>The name of the user flow or policy.</source>
        <translation type="unfinished">اسم تدفّق المستخدم (user flow) أو السياسة.</translation>
    </message>
    <message>
        <source>The name of your Seismic tenant.</source>
        <translation type="unfinished">اسم المستأجر (tenant) لديك في Seismic.</translation>
    </message>
    <message>
        <source>The name of your Workday tenant.</source>
        <translation type="unfinished">اسم المستأجر (tenant) لديك في Workday.</translation>
    </message>
    <message>
        <source>The name that eBay&apos;s portal gave the redirect URL, beside the app&apos;s keys: it is sent in place of the address.</source>
        <translation type="unfinished">الاسم الذي أعطته بوابة eBay لعنوان إعادة التوجيه، بجانب مفاتيح التطبيق: يُرسل بدلًا من العنوان.</translation>
    </message>
    <message>
        <source>The number of your NetSuite account, as it stands in its address.</source>
        <translation type="unfinished">رقم حسابك في NetSuite كما يرد في عنوانه.</translation>
    </message>
    <message>
        <source>The organisation that is chosen</source>
        <translation type="unfinished">المؤسسة المختارة</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished">الملف الشخصي</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation type="unfinished">القارئ</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation type="unfinished">حكومة الولايات المتحدة</translation>
    </message>
    <message>
        <source>United States (.com)</source>
        <translation type="unfinished">الولايات المتحدة (com)</translation>
    </message>
    <message>
        <source>Upload drafts</source>
        <translation type="unfinished">رفع المسودّات</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished">رفع الملفات</translation>
    </message>
    <message>
        <source>Upload images</source>
        <translation type="unfinished">رفع الصور</translation>
    </message>
    <message>
        <source>Upload media</source>
        <translation type="unfinished">رفع الوسائط</translation>
    </message>
    <message>
        <source>Upload pictures, by agreement only</source>
        <translation type="unfinished">رفع الصور، باتفاق فقط</translation>
    </message>
    <message>
        <source>Upload videos</source>
        <translation type="unfinished">رفع الفيديوهات</translation>
    </message>
    <message>
        <source>Use Sta.sh</source>
        <translation type="unfinished">استعمال Sta.sh</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation type="unfinished">تدفّق المستخدم</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">المستخدمون</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished">الفيديوهات</translation>
    </message>
    <message>
        <source>Visualforce pages</source>
        <translation type="unfinished">صفحات Visualforce</translation>
    </message>
    <message>
        <source>What everybody may see</source>
        <translation type="unfinished">ما يجوز للجميع رؤيته</translation>
    </message>
    <message>
        <source>Where your application lives, as it was told to you with its client ID.</source>
        <translation type="unfinished">مكان تطبيقك كما أُبلغت به مع معرّف العميل.</translation>
    </message>
    <message>
        <source>Where your organization is kept.</source>
        <translation type="unfinished">مكان حفظ مؤسستك.</translation>
    </message>
    <message>
        <source>Where your own installation runs, without https:// and without a path.</source>
        <translation type="unfinished">مكان تشغيل نسختك الخاصة، دون https في أوله ودون مسار.</translation>
    </message>
    <message>
        <source>Which accounts may log in; it has to fit what the app was registered for.</source>
        <translation type="unfinished">أيّ الحسابات يجوز لها تسجيل الدخول؛ يجب أن يوافق ما سُجّل التطبيق لأجله.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished">من هو</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation type="unfinished">من يسجّل الدخول</translation>
    </message>
    <message>
        <source>Work or school</source>
        <translation type="unfinished">العمل أو الدراسة</translation>
    </message>
    <message>
        <source>Work, school and personal</source>
        <translation type="unfinished">العمل والدراسة والشخصية</translation>
    </message>
    <message>
        <source>Workday host</source>
        <translation type="unfinished">مضيف Workday</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished">مساحة العمل</translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished">الكتابة</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation type="unfinished">كتابة التعليقات وحذفها</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation type="unfinished">كتابة التعليقات</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation type="unfinished">كتابة gists</translation>
    </message>
    <message>
        <source>Write in chat</source>
        <translation type="unfinished">الكتابة في المحادثة</translation>
    </message>
    <message>
        <source>Write posts</source>
        <translation type="unfinished">كتابة المنشورات</translation>
    </message>
    <message>
        <source>Write posts and comments</source>
        <translation type="unfinished">كتابة المنشورات والتعليقات</translation>
    </message>
    <message>
        <source>Write updates</source>
        <translation type="unfinished">كتابة التحديثات</translation>
    </message>
    <message>
        <source>XSUAA host</source>
        <translation type="unfinished">مضيف XSUAA</translation>
    </message>
    <message>
        <source>Zendesk sub-domain</source>
        <translation type="unfinished">المجال الفرعي في Zendesk (subdomain)</translation>
    </message>
</context>
</TS>
