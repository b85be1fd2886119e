<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Not started.</source>
        <translation type="unfinished">शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation type="unfinished">क्लाइंट ID</translation>
    </message>
    <message>
        <source>authorization URL</source>
        <translation type="unfinished">ऑथराइज़ेशन URL</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation type="unfinished">टोकन URL</translation>
    </message>
    <message>
        <source>No browser opened by itself.</source>
        <translation type="unfinished">कोई ब्राउज़र अपने आप नहीं खुला।</translation>
    </message>
    <message>
        <source>Copy the link and open it.</source>
        <translation type="unfinished">लिंक कॉपी करके खोलें।</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>There are other ways to receive the redirect.</source>
        <translation type="unfinished">रीडायरेक्ट पाने के दूसरे तरीक़े भी हैं।</translation>
    </message>
    <message>
        <source>Show the ways</source>
        <translation type="unfinished">तरीक़े दिखाएँ</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट नहीं है।</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation type="unfinished">वह इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation type="unfinished">चिपकाएँ</translation>
    </message>
    <message>
        <source>The client secret is no longer here.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट अब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Without a password store it lasts until the window is closed.</source>
        <translation type="unfinished">पासवर्ड भंडार के बिना वह विंडो बंद होने तक ही रहता है।</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation type="unfinished">फिर चिपकाएँ</translation>
    </message>
    <message>
        <source>First enter the redirect URLs in the provider&apos;s portal.</source>
        <translation type="unfinished">पहले रीडायरेक्ट URL प्रदाता के पोर्टल में डालें।</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished">उन्हें दिखाएँ</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">अभी चलाया नहीं गया।</translation>
    </message>
    <message>
        <source>Proof out of date.</source>
        <translation type="unfinished">प्रमाण पुराना है।</translation>
    </message>
    <message>
        <source>Changed since: run it again.</source>
        <translation type="unfinished">उसके बाद बदला गया: फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Still needed to log in: {fields}.</source>
        <translation type="unfinished">लॉग इन के लिए अभी चाहिए: {fields}।</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished">भरें</translation>
    </message>
    <message>
        <source>This has to be mended first: {fields}.</source>
        <translation type="unfinished">पहले यह ठीक करना है: {fields}।</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">दिखाएँ</translation>
    </message>
    <message>
        <source>The last proof stopped at {step}.</source>
        <translation type="unfinished">पिछला प्रमाण यहाँ रुका: {step}।</translation>
    </message>
    <message>
        <source>Log in and try it.</source>
        <translation type="unfinished">लॉग इन करके आज़माएँ।</translation>
    </message>
    <message>
        <source>Everything is there: log in and try it.</source>
        <translation type="unfinished">सब कुछ है: लॉग इन करके आज़माएँ।</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">प्रोडक्शन</translation>
    </message>
    <message>
        <source>The server says that it is “{other}”, not the one that was asked.</source>
        <translation type="unfinished">सर्वर कहता है कि वह “{other}” है, वह नहीं जिससे पूछा गया।</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, ask that address, or paste what {where} shows.</source>
        <translation type="unfinished">कुछ लिया नहीं गया। यदि यह सही है, तो उस पते से पूछें, या {where} जो दिखाता है वह चिपकाएँ।</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, paste what {where} shows.</source>
        <translation type="unfinished">कुछ लिया नहीं गया। यदि यह सही है, तो {where} जो दिखाता है वह चिपकाएँ।</translation>
    </message>
    <message>
        <source>“{host}” does not say where its OAuth addresses are.</source>
        <translation type="unfinished">“{host}” नहीं बताता कि उसके OAuth पते कहाँ हैं।</translation>
    </message>
    <message>
        <source>Paste the page of its documentation on OAuth instead.</source>
        <translation type="unfinished">इसकी जगह उसके दस्तावेज़ का OAuth वाला पृष्ठ चिपकाएँ।</translation>
    </message>
    <message>
        <source>Its issuer may have a path, such as a tenant&apos;s name. Or paste its documentation on OAuth instead.</source>
        <translation type="unfinished">उसके जारीकर्ता (issuer) में पथ हो सकता है, जैसे टेनेंट का नाम। या इसकी जगह उसका OAuth वाला दस्तावेज़ चिपकाएँ।</translation>
    </message>
    <message>
        <source>This connection has no field “{key}”.</source>
        <translation type="unfinished">इस कनेक्शन में “{key}” फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>The value of “{key}” is no text in UTF-8. Type it anew.</source>
        <translation type="unfinished">“{key}” का मान UTF-8 टेक्स्ट नहीं है। उसे नए सिरे से लिखें।</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">फ़ील्ड “{key}” को एक मान चाहिए।</translation>
    </message>
    <message>
        <source>The field “{key}” takes one of: {choices}.</source>
        <translation type="unfinished">फ़ील्ड “{key}” इनमें से एक लेता है: {choices}।</translation>
    </message>
    <message>
        <source>The value of “{key}” does not have the form that the field asks for ({pattern}).</source>
        <translation type="unfinished">“{key}” का मान उस रूप में नहीं है जो फ़ील्ड माँगता है ({pattern})।</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation type="unfinished">इसमें कोई नहीं है।</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation type="unfinished">क्या आपका मतलब “{near}” था?</translation>
    </message>
    <message>
        <source>Its fields:</source>
        <translation type="unfinished">इसके फ़ील्ड:</translation>
    </message>
    <message>
        <source>Pick the label</source>
        <translation type="unfinished">लेबल चुनें</translation>
    </message>
    <message>
        <source>Pick the label in the answer above.</source>
        <translation type="unfinished">ऊपर के उत्तर में लेबल चुनें।</translation>
    </message>
    <message>
        <source>Pick the unique identifier</source>
        <translation type="unfinished">अद्वितीय पहचान चुनें</translation>
    </message>
    <message>
        <source>Pick the unique identifier in the answer above.</source>
        <translation type="unfinished">ऊपर के उत्तर में अद्वितीय पहचान चुनें।</translation>
    </message>
    <message>
        <source>List its domains</source>
        <translation type="unfinished">इसके डोमेन जोड़ें</translation>
    </message>
    <message>
        <source>Add the domains above.</source>
        <translation type="unfinished">ऊपर डोमेन जोड़ें।</translation>
    </message>
    <message>
        <source>Send the same as the test call, above.</source>
        <translation type="unfinished">टेस्ट कॉल जैसा ही भेजें, ऊपर।</translation>
    </message>
    <message>
        <source>Prove the whole connection</source>
        <translation type="unfinished">पूरा कनेक्शन प्रमाणित करें</translation>
    </message>
    <message>
        <source>Prove the whole connection above.</source>
        <translation type="unfinished">ऊपर पूरा कनेक्शन प्रमाणित करें।</translation>
    </message>
    <message>
        <source>Mend what is open</source>
        <translation type="unfinished">जो बाक़ी है उसे ठीक करें</translation>
    </message>
    <message>
        <source>Mend the points above.</source>
        <translation type="unfinished">ऊपर की बातें ठीक करें।</translation>
    </message>
    <message>
        <source>Rehearse the whole connection</source>
        <translation type="unfinished">पूरे कनेक्शन का पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>Rehearse the whole connection above.</source>
        <translation type="unfinished">ऊपर पूरे कनेक्शन का पूर्वाभ्यास करें।</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">निर्यात किए गए कोड का पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>Rehearse the exported code above.</source>
        <translation type="unfinished">ऊपर निर्यात किए गए कोड का पूर्वाभ्यास करें।</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">निर्यात का पूर्वाभ्यास</translation>
    </message>
    <message>
        <source>Rehearse the export above.</source>
        <translation type="unfinished">ऊपर निर्यात का पूर्वाभ्यास करें।</translation>
    </message>
    <message>
        <source>Bring the app&apos;s client ID</source>
        <translation type="unfinished">ऐप की क्लाइंट ID डालें</translation>
    </message>
    <message>
        <source>Register an app, and bring its client ID above.</source>
        <translation type="unfinished">ऐप रजिस्टर करें, और ऊपर उसकी क्लाइंट ID डालें।</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished">सौंपें</translation>
    </message>
    <message>
        <source>Hand it over above.</source>
        <translation type="unfinished">ऊपर सौंपें।</translation>
    </message>
    <message>
        <source>Export it for your team</source>
        <translation type="unfinished">टीम के लिए निर्यात करें</translation>
    </message>
    <message>
        <source>Export it for your team above.</source>
        <translation type="unfinished">ऊपर टीम के लिए निर्यात करें।</translation>
    </message>
    <message>
        <source>Say whether it refreshes tokens</source>
        <translation type="unfinished">बताएँ कि टोकन रीफ़्रेश होते हैं या नहीं</translation>
    </message>
    <message>
        <source>Say above whether this provider refreshes tokens.</source>
        <translation type="unfinished">ऊपर बताएँ कि यह प्रदाता टोकन रीफ़्रेश करता है या नहीं।</translation>
    </message>
    <message>
        <source>Say whether it revokes tokens</source>
        <translation type="unfinished">बताएँ कि टोकन रद्द होते हैं या नहीं</translation>
    </message>
    <message>
        <source>Say above whether this provider revokes tokens.</source>
        <translation type="unfinished">ऊपर बताएँ कि यह प्रदाता टोकन रद्द करता है या नहीं।</translation>
    </message>
    <message>
        <source>Your browser shows the practice provider. Log in as Maya, approve, and come back here.</source>
        <translation type="unfinished">आपका ब्राउज़र अभ्यास प्रदाता दिखा रहा है। Maya के रूप में लॉग इन करें, मंज़ूरी दें, और यहाँ लौट आएँ।</translation>
    </message>
    <message>
        <source>The answer of before is gone, it is kept nowhere. Press “Authorize” for another.</source>
        <translation type="unfinished">पहले का उत्तर चला गया, वह कहीं रखा नहीं जाता। दूसरे के लिए “अनुमति दें” दबाएँ।</translation>
    </message>
    <message>
        <source>A mistake on purpose</source>
        <translation type="unfinished">जान-बूझकर की गई ग़लती</translation>
    </message>
    <message>
        <source>Make a connection</source>
        <translation type="unfinished">कनेक्शन बनाएँ</translation>
    </message>
    <message>
        <source>It connects you with a provider for practice. Give it a name, such as “Practice”.</source>
        <translation type="unfinished">यह आपको अभ्यास के लिए एक प्रदाता से जोड़ता है। इसे कोई नाम दें, जैसे “अभ्यास”।</translation>
    </message>
    <message>
        <source>Register the redirect</source>
        <translation type="unfinished">रीडायरेक्ट रजिस्टर करें</translation>
    </message>
    <message>
        <source>In the practice portal this address is registered, the one with localhost. Choose it.</source>
        <translation type="unfinished">अभ्यास पोर्टल में यह पता रजिस्टर है, localhost वाला। इसे चुनें।</translation>
    </message>
    <message>
        <source>Fill in the client ID</source>
        <translation type="unfinished">क्लाइंट ID भरें</translation>
    </message>
    <message>
        <source>The practice portal calls your app {client_id}. Type that here.</source>
        <translation type="unfinished">अभ्यास पोर्टल में आपके ऐप का नाम {client_id} है। उसे यहाँ लिखें।</translation>
    </message>
    <message>
        <source>Use a wrong secret</source>
        <translation type="unfinished">ग़लत सीक्रेट इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Type one letter more at the end of the secret. It will fail, and you see how it is mended.</source>
        <translation type="unfinished">सीक्रेट के अंत में एक अक्षर और लिखें। यह विफल होगा, और आप देखेंगे कि ठीक कैसे करते हैं।</translation>
    </message>
    <message>
        <source>Now press “Authorize” and log in. The secret is only looked at after that.</source>
        <translation type="unfinished">अब “अनुमति दें” दबाकर लॉग इन करें। सीक्रेट उसके बाद ही देखा जाता है।</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished">इसे ठीक करें</translation>
    </message>
    <message>
        <source>Failed, as it should. See the provider&apos;s own words and the likely causes: here it is the secret.</source>
        <translation type="unfinished">विफल हुआ, जैसा होना था। प्रदाता के अपने शब्द और संभावित कारण देखें: यहाँ कारण सीक्रेट है।</translation>
    </message>
    <message>
        <source>Take the letter at the end away again, so that the secret is the right one.</source>
        <translation type="unfinished">अंत का अक्षर फिर हटा दें, ताकि सीक्रेट सही हो जाए।</translation>
    </message>
    <message>
        <source>Press “Authorize” once more: now it works.</source>
        <translation type="unfinished">एक बार और “अनुमति दें” दबाएँ: अब यह काम करेगा।</translation>
    </message>
    <message>
        <source>Meet a second mistake</source>
        <translation type="unfinished">दूसरी ग़लती देखें</translation>
    </message>
    <message>
        <source>Choose 127.0.0.1. It is the same computer; to a provider it is another address.</source>
        <translation type="unfinished">127.0.0.1 चुनें। यह वही कंप्यूटर है; प्रदाता के लिए यह दूसरा पता है।</translation>
    </message>
    <message>
        <source>Press “Authorize”. The provider will not know this address, and say so in your browser.</source>
        <translation type="unfinished">“अनुमति दें” दबाएँ। प्रदाता यह पता नहीं जानेगा, और आपके ब्राउज़र में यही कहेगा।</translation>
    </message>
    <message>
        <source>Mend that, too</source>
        <translation type="unfinished">इसे भी ठीक करें</translation>
    </message>
    <message>
        <source>See your browser: such an error is never sent back here. So nothing comes: press “Cancel”.</source>
        <translation type="unfinished">अपना ब्राउज़र देखें: ऐसी त्रुटि यहाँ कभी वापस नहीं भेजी जाती। इसलिए कुछ नहीं आता: “रोकें” दबाएँ।</translation>
    </message>
    <message>
        <source>Choose the address that is registered, the one with localhost.</source>
        <translation type="unfinished">रजिस्टर किया हुआ पता चुनें, localhost वाला।</translation>
    </message>
    <message>
        <source>Pick the name</source>
        <translation type="unfinished">नाम चुनें</translation>
    </message>
    <message>
        <source>This is what the test call brought. Click the value that people know the account by.</source>
        <translation type="unfinished">टेस्ट कॉल यह लाया। उस मान पर क्लिक करें जिससे लोग खाते को जानते हैं।</translation>
    </message>
    <message>
        <source>Whitelist the hosts</source>
        <translation type="unfinished">होस्ट को अनुमति दें</translation>
    </message>
    <message>
        <source>Tokens are sent to the listed places only. Add those that this connection uses.</source>
        <translation type="unfinished">टोकन केवल सूची वाली जगहों पर भेजे जाते हैं। वे जोड़ें जो यह कनेक्शन इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>Pick what identifies it</source>
        <translation type="unfinished">पहचान कराने वाला मान चुनें</translation>
    </message>
    <message>
        <source>A name can change. Click the id of the workspace: it stays the same.</source>
        <translation type="unfinished">नाम बदल सकता है। वर्कस्पेस की id पर क्लिक करें: वह वही रहती है।</translation>
    </message>
    <message>
        <source>Compare two accounts</source>
        <translation type="unfinished">दो खाते मिलाएँ</translation>
    </message>
    <message>
        <source>Does it tell accounts apart? Connect a second one and see.</source>
        <translation type="unfinished">क्या यह खातों में अंतर करता है? दूसरा कनेक्ट करें और देखें।</translation>
    </message>
    <message>
        <source>Log in as Tomás this time, approve, and come back here.</source>
        <translation type="unfinished">इस बार Tomás के रूप में लॉग इन करें, मंज़ूरी दें, और यहाँ लौट आएँ।</translation>
    </message>
    <message>
        <source>Prove all of it</source>
        <translation type="unfinished">सब कुछ प्रमाणित करें</translation>
    </message>
    <message>
        <source>Log in, test, refresh, revoke: the whole life of a connection, with a proof at the end.</source>
        <translation type="unfinished">लॉग इन, टेस्ट, रीफ़्रेश, रद्द करना: कनेक्शन का पूरा जीवन, अंत में प्रमाण के साथ।</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished">ऐक्सेस टोकन</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished">रीफ़्रेश टोकन</translation>
    </message>
    <message>
        <source>Publishing token</source>
        <translation type="unfinished">प्रकाशन टोकन</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation type="unfinished">रजिस्ट्रेशन कुंजी</translation>
    </message>
    <message>
        <source>You can copy it again from the provider&apos;s portal, or have a new one made there.</source>
        <translation type="unfinished">आप इसे प्रदाता के पोर्टल से फिर कॉपी कर सकते हैं, या वहाँ नया बनवा सकते हैं।</translation>
    </message>
    <message>
        <source>The next log-in brings a new one.</source>
        <translation type="unfinished">अगला लॉग इन नया लाता है।</translation>
    </message>
    <message>
        <source>You can have a new one made on the platform.</source>
        <translation type="unfinished">आप प्लैटफ़ॉर्म पर नया बनवा सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing brings it back: what the provider registered for you can then be changed and removed only there.</source>
        <translation type="unfinished">इसे कुछ वापस नहीं लाता: प्रदाता ने आपके लिए जो रजिस्टर किया, वह फिर केवल वहीं बदला और हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>organisation “{app}” on {where}</source>
        <translation type="unfinished">{where} पर संगठन “{app}”</translation>
    </message>
    <message>
        <source>{where}, without a client ID</source>
        <translation type="unfinished">{where}, क्लाइंट ID के बिना</translation>
    </message>
    <message>
        <source>no app yet</source>
        <translation type="unfinished">अभी कोई ऐप नहीं</translation>
    </message>
    <message>
        <source>app “{app}” at {where}</source>
        <translation type="unfinished">{where} पर ऐप “{app}”</translation>
    </message>
    <message>
        <source>Used to publish any connection.</source>
        <translation type="unfinished">किसी भी कनेक्शन को प्रकाशित करने में काम आता है।</translation>
    </message>
    <message>
        <source>Belongs to {connections}.</source>
        <translation type="unfinished">{connections} का है।</translation>
    </message>
    <message>
        <source>Belongs to no connection that was opened here lately.</source>
        <translation type="unfinished">हाल में यहाँ खोले गए किसी कनेक्शन का नहीं है।</translation>
    </message>
    <message>
        <source>Kept in {place}.</source>
        <translation type="unfinished">{place} में रखा है।</translation>
    </message>
    <message>
        <source>Kept in {place}, which does not answer now.</source>
        <translation type="unfinished">{place} में रखा है, जो अभी उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>This secret is kept in {place}, which does not answer now.</source>
        <translation type="unfinished">यह सीक्रेट {place} में रखा है, जो अभी उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Start that password store, or remove the secret there by hand.</source>
        <translation type="unfinished">वह पासवर्ड भंडार शुरू करें, या वहाँ सीक्रेट हाथ से हटाएँ।</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">“{name}” नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">नाम और फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>The spec that “{name}” is about is not beside it: there is no “{spec}”.</source>
        <translation type="unfinished">“{name}” जिस स्पेक के बारे में है वह उसके साथ नहीं है: “{spec}” नहीं है।</translation>
    </message>
    <message>
        <source>Put the spec into the same folder, under that name.</source>
        <translation type="unfinished">स्पेक को उसी फ़ोल्डर में, उसी नाम से रखें।</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation type="unfinished">लॉग इन हो गया।</translation>
    </message>
    <message>
        <source>Test call works.</source>
        <translation type="unfinished">टेस्ट कॉल काम करता है।</translation>
    </message>
    <message>
        <source>Refresh works.</source>
        <translation type="unfinished">रीफ़्रेश काम करता है।</translation>
    </message>
    <message>
        <source>Refresh works twice.</source>
        <translation type="unfinished">रीफ़्रेश दो बार काम करता है।</translation>
    </message>
    <message>
        <source>Revocation works.</source>
        <translation type="unfinished">रद्द करना काम करता है।</translation>
    </message>
    <message>
        <source>Stopped at the log-in.</source>
        <translation type="unfinished">लॉग इन पर रुका।</translation>
    </message>
    <message>
        <source>Logged in, then stopped at the access token.</source>
        <translation type="unfinished">लॉग इन हुआ, फिर ऐक्सेस टोकन पर रुका।</translation>
    </message>
    <message>
        <source>Then the test call failed.</source>
        <translation type="unfinished">फिर टेस्ट कॉल विफल हुआ।</translation>
    </message>
    <message>
        <source>Then the refresh failed.</source>
        <translation type="unfinished">फिर रीफ़्रेश विफल हुआ।</translation>
    </message>
    <message>
        <source>Then the new token did not work.</source>
        <translation type="unfinished">फिर नया टोकन नहीं चला।</translation>
    </message>
    <message>
        <source>Then the second refresh failed.</source>
        <translation type="unfinished">फिर दूसरा रीफ़्रेश विफल हुआ।</translation>
    </message>
    <message>
        <source>Then the newest token did not work.</source>
        <translation type="unfinished">फिर सबसे नया टोकन नहीं चला।</translation>
    </message>
    <message>
        <source>Then the revocation failed.</source>
        <translation type="unfinished">फिर रद्द करना विफल हुआ।</translation>
    </message>
    <message>
        <source>Then the token still worked.</source>
        <translation type="unfinished">फिर भी टोकन चलता रहा।</translation>
    </message>
    <message>
        <source>The organisation is missing.</source>
        <translation type="unfinished">संगठन नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Its id is in the platform&apos;s address.</source>
        <translation type="unfinished">उसकी id प्लैटफ़ॉर्म के पते में है।</translation>
    </message>
    <message>
        <source>The plug has no connection {id}.</source>
        <translation type="unfinished">प्लग में कनेक्शन {id} नहीं है।</translation>
    </message>
    <message>
        <source>Its id is at the end of the connection&apos;s address in the Developer Hub. Nothing was written.</source>
        <translation type="unfinished">उसकी id Developer Hub में कनेक्शन के पते के अंत में है। कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>Paste it; it is in no file.</source>
        <translation type="unfinished">इसे चिपकाएँ; यह किसी फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>The platform&apos;s token is missing.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म का टोकन नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to rehearse yet.</source>
        <translation type="unfinished">अभी पूर्वाभ्यास करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Fill in the authorization URL and the token URL: any that look right will do.</source>
        <translation type="unfinished">ऑथराइज़ेशन URL और टोकन URL भरें: सही दिखने वाले कोई भी चलेंगे।</translation>
    </message>
    <message>
        <source>Fill in the token URL: any that looks right will do.</source>
        <translation type="unfinished">टोकन URL भरें: सही दिखने वाला कोई भी चलेगा।</translation>
    </message>
    <message>
        <source>This connection cannot be rehearsed.</source>
        <translation type="unfinished">इस कनेक्शन का पूर्वाभ्यास नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A step of it is code of your own, and what that sends is described nowhere.</source>
        <translation type="unfinished">इसका एक चरण आपका अपना कोड है, और वह क्या भेजता है यह कहीं बताया नहीं गया है।</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">बॉडी</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished">Basic</translation>
    </message>
    <message>
        <source>Basic, not encoded</source>
        <translation type="unfinished">Basic, बिना एन्कोड किए</translation>
    </message>
    <message>
        <source>Secret as user name</source>
        <translation type="unfinished">सीक्रेट यूज़र नाम के रूप में</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation type="unfinished">बिना सीक्रेट</translation>
    </message>
    <message>
        <source>Another way of sending is not tried yet.</source>
        <translation type="unfinished">भेजने का दूसरा तरीक़ा अभी आज़माया नहीं गया।</translation>
    </message>
    <message>
        <source>Both refused, so the way of sending is not the cause.</source>
        <translation type="unfinished">दोनों अस्वीकार किए गए, इसलिए भेजने का तरीक़ा कारण नहीं है।</translation>
    </message>
    <message>
        <source>All refused: it is not how it is sent. Another secret is sent as at first.</source>
        <translation type="unfinished">सब अस्वीकार किए गए: कारण भेजने का तरीक़ा नहीं है। दूसरा सीक्रेट पहले जैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>Refused all the same: that alone is not the cause.</source>
        <translation type="unfinished">फिर भी अस्वीकार किया गया: अकेला यही कारण नहीं है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>Service domain</source>
        <translation type="unfinished">सेवा का डोमेन</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">अतिरिक्त फ़ील्ड</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished">रीफ़्रेश करना</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation type="unfinished">रद्द करना</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Redirect URL of the live test</source>
        <translation type="unfinished">लाइव टेस्ट का रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">क्लाइंट ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">परिवेश</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">ऑथराइज़ेशन URL</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">स्कोप</translation>
    </message>
    <message>
        <source>Between scopes</source>
        <translation type="unfinished">स्कोप के बीच</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation type="unfinished">PKCE</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">पैरामीटर</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">जारीकर्ता (issuer)</translation>
    </message>
    <message>
        <source>Issuer in each redirect</source>
        <translation type="unfinished">हर रीडायरेक्ट में जारीकर्ता</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished">कोड का नाम</translation>
    </message>
    <message>
        <source>Kept from the redirect</source>
        <translation type="unfinished">रीडायरेक्ट से रखा गया</translation>
    </message>
    <message>
        <source>Kept from the answer</source>
        <translation type="unfinished">उत्तर से रखा गया</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished">टोकन URL</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">रीफ़्रेश</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation type="unfinished">रीफ़्रेश URL</translation>
    </message>
    <message>
        <source>Revoke URL</source>
        <translation type="unfinished">रद्द करने का URL</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">टेस्ट कॉल</translation>
    </message>
    <message>
        <source>What this name is</source>
        <translation type="unfinished">यह नाम क्या है</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">कनेक्शन लेबल</translation>
    </message>
    <message>
        <source>Where the picture is</source>
        <translation type="unfinished">चित्र कहाँ है</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">अद्वितीय पहचान</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">डोमेन</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">मेथड</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished">क्लाइंट क्रेडेंशियल</translation>
    </message>
    <message>
        <source>Body format</source>
        <translation type="unfinished">बॉडी का फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Where parameters travel</source>
        <translation type="unfinished">पैरामीटर कहाँ जाते हैं</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">हेडर</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">क्वेरी पैरामीटर</translation>
    </message>
    <message>
        <source>Parameters by other names</source>
        <translation type="unfinished">दूसरे नामों वाले पैरामीटर</translation>
    </message>
    <message>
        <source>Parameters left out</source>
        <translation type="unfinished">छोड़े गए पैरामीटर</translation>
    </message>
    <message>
        <source>Calls after the token</source>
        <translation type="unfinished">टोकन के बाद के कॉल</translation>
    </message>
    <message>
        <source>When it counts as success</source>
        <translation type="unfinished">सफलता कब मानी जाए</translation>
    </message>
    <message>
        <source>Where the access token is</source>
        <translation type="unfinished">ऐक्सेस टोकन कहाँ है</translation>
    </message>
    <message>
        <source>Where the refresh token is</source>
        <translation type="unfinished">रीफ़्रेश टोकन कहाँ है</translation>
    </message>
    <message>
        <source>Where the lifetime is</source>
        <translation type="unfinished">अवधि कहाँ है</translation>
    </message>
    <message>
        <source>Unit of the lifetime</source>
        <translation type="unfinished">अवधि की इकाई</translation>
    </message>
    <message>
        <source>Lifetime where none is told</source>
        <translation type="unfinished">अवधि, जब कोई न बताई जाए</translation>
    </message>
    <message>
        <source>Where its values begin</source>
        <translation type="unfinished">इसके मान कहाँ से शुरू होते हैं</translation>
    </message>
    <message>
        <source>Where else its values are</source>
        <translation type="unfinished">इसके मान और कहाँ हैं</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation type="unfinished">हेडर में (Basic)</translation>
    </message>
    <message>
        <source>In the header (Basic), not encoded</source>
        <translation type="unfinished">हेडर में (Basic), बिना एन्कोड किए</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation type="unfinished">बॉडी में</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished">नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation type="unfinished">पते में</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">फ़ॉर्म</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">सैंडबॉक्स</translation>
    </message>
    <message>
        <source>On (S256)</source>
        <translation type="unfinished">चालू (S256)</translation>
    </message>
    <message>
        <source>On (plain)</source>
        <translation type="unfinished">चालू (plain)</translation>
    </message>
    <message>
        <source>A space</source>
        <translation type="unfinished">स्पेस</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation type="unfinished">अल्पविराम</translation>
    </message>
    <message>
        <source>A plus sign</source>
        <translation type="unfinished">प्लस चिह्न</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished">मिलीसेकंड</translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished">तारीख़</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished">1970 से बीते सेकंड</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished">1970 से बीते मिलीसेकंड</translation>
    </message>
    <message>
        <source>Which region?</source>
        <translation type="unfinished">कौन-सा क्षेत्र?</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation type="unfinished">कौन-सा संस्करण?</translation>
    </message>
    <message>
        <source>Production, or a place to try things?</source>
        <translation type="unfinished">प्रोडक्शन, या आज़माने की जगह?</translation>
    </message>
    <message>
        <source>Which of these addresses?</source>
        <translation type="unfinished">इनमें से कौन-सा पता?</translation>
    </message>
    <message>
        <source>How are client ID and secret sent?</source>
        <translation type="unfinished">क्लाइंट ID और सीक्रेट कैसे भेजे जाते हैं?</translation>
    </message>
    <message>
        <source>Which of these values?</source>
        <translation type="unfinished">इनमें से कौन सा मान?</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation type="unfinished">कैटलॉग</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">प्लैटफ़ॉर्म का रीडायरेक्ट URL लें और अंतिम पता चिपकाएँ</translation>
    </message>
    <message>
        <source>“{path}” is {value}</source>
        <translation type="unfinished">“{path}” {value} है</translation>
    </message>
    <message>
        <source>“{path}” is not {value}</source>
        <translation type="unfinished">“{path}” {value} नहीं है</translation>
    </message>
    <message>
        <source>“{path}” is not there</source>
        <translation type="unfinished">“{path}” मौजूद नहीं है</translation>
    </message>
    <message>
        <source>“{path}” is there</source>
        <translation type="unfinished">“{path}” मौजूद है</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">कोई नहीं</translation>
    </message>
    <message>
        <source>As OAuth has it</source>
        <translation type="unfinished">जैसा OAuth में है</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished">कोई नहीं है</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>Whatever you change later is to be proved again.</source>
        <translation type="unfinished">बाद में आप जो भी बदलें, उसे फिर प्रमाणित करना होगा।</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">उत्तर में ऐसा कोई मान नहीं है: पथ कहीं नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>It was another one for the same account, or the same one for two.</source>
        <translation type="unfinished">एक ही खाते के लिए वह अलग थी, या दो खातों के लिए एक ही थी।</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation type="unfinished">पूर्वाभ्यास।</translation>
    </message>
    <message>
        <source>{leg} …</source>
        <translation type="unfinished">{leg} …</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished">तैयारी हो रही है</translation>
    </message>
    <message>
        <source>Waiting for the log-in of the second account</source>
        <translation type="unfinished">दूसरे खाते के लॉग इन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting for your log-in</source>
        <translation type="unfinished">आपके लॉग इन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Log in and approve in your browser.</source>
        <translation type="unfinished">अपने ब्राउज़र में लॉग इन करें और मंज़ूरी दें।</translation>
    </message>
    <message>
        <source>Did the provider show an error?</source>
        <translation type="unfinished">क्या प्रदाता ने त्रुटि दिखाई?</translation>
    </message>
    <message>
        <source>The log-in was cancelled.</source>
        <translation type="unfinished">लॉग इन रोक दिया गया।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Cancelled: {leg}.</source>
        <translation type="unfinished">रोका गया: {leg}।</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">फिर से लॉग इन करें</translation>
    </message>
    <message>
        <source>Changed since: the proof shows whether a refresh token comes.</source>
        <translation type="unfinished">उसके बाद बदला गया: प्रमाण दिखाता है कि रीफ़्रेश टोकन आता है या नहीं।</translation>
    </message>
    <message>
        <source>It proves nothing.</source>
        <translation type="unfinished">इससे कुछ प्रमाणित नहीं होता।</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation type="unfinished">सभी जाँचें सफल रहीं।</translation>
    </message>
    <message>
        <source>Each call worked, but the unique identifier does not hold.</source>
        <translation type="unfinished">हर कॉल सफल रही, पर अद्वितीय पहचान खरी नहीं उतरी।</translation>
    </message>
    <message>
        <source>All is done: proved, handed over and exported.</source>
        <translation type="unfinished">सब हो गया: प्रमाणित किया, सौंपा और निर्यात किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <comment>{count} request</comment>
        <translation type="unfinished">
            <numerusform>{count} अनुरोध</numerusform>
            <numerusform>{count} अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} is not filled in yet, so nothing was sent.</source>
        <translation type="unfinished">{step} अभी भरा नहीं है, इसलिए कुछ भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">क्या करना है, दिखाएँ</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation type="unfinished">क्लाइंट सीक्रेट दिखाएँ</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation type="unfinished">{field} दिखाएँ</translation>
    </message>
    <message>
        <source>Show “{step}”</source>
        <translation type="unfinished">“{step}” दिखाएँ</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation type="unfinished">क्या आपका मतलब {near} था?</translation>
    </message>
    <message>
        <source>The faults are: {faults}.</source>
        <translation type="unfinished">त्रुटियाँ हैं: {faults}।</translation>
    </message>
    <message>
        <source>The practice provider has no fault named “{name}”.</source>
        <translation type="unfinished">अभ्यास प्रदाता में “{name}” नाम की त्रुटि नहीं है।</translation>
    </message>
    <message>
        <source>The client secret is one of the redirect URLs.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट रीडायरेक्ट URL में से एक है।</translation>
    </message>
    <message>
        <source>The client secret is a web address.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट एक वेब पता है।</translation>
    </message>
    <message>
        <source>The client secret is an email address.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट एक ई-मेल पता है।</translation>
    </message>
    <message>
        <source>The client secret is the same as the client ID.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट और क्लाइंट ID एक ही हैं।</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">{inside} लिखें</translation>
    </message>
    <message>
        <source>Added in vain, and still sent: {named}.</source>
        <translation type="unfinished">बेकार में जोड़ा गया, और अब भी भेजा जाता है: {named}।</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">{named} हटाएँ</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">उसे खोलें, पतों वाला टेक्स्ट चुनें, और वह चिपकाएँ।</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">उसे {place} से लें</translation>
    </message>
    <message>
        <source>Use it for the live test alone</source>
        <translation type="unfinished">केवल लाइव टेस्ट के लिए इस्तेमाल करें</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: it came with the log-in. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} केवल इसी खाते का है: यह लॉगिन के साथ आया। ऐसे ही रहा, तो बाक़ी सबको आपका मिलेगा, या कुछ नहीं।</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: the answer names it. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} केवल इसी खाते का है: उत्तर में यही है। ऐसे ही रहा, तो बाक़ी सबको आपका मिलेगा, या कुछ नहीं।</translation>
    </message>
    <message>
        <source>Ask whoever connects for it</source>
        <translation type="unfinished">इसे कनेक्ट करने वाले से पूछें</translation>
    </message>
    <message>
        <source>The test call asks for this very account by it.</source>
        <translation type="unfinished">टेस्ट कॉल इसी से ठीक यही खाता माँगता है।</translation>
    </message>
    <message>
        <source>what the test call asks by</source>
        <translation type="unfinished">जिससे टेस्ट कॉल पूछता है</translation>
    </message>
    <message>
        <source>Ask each person for a name</source>
        <translation type="unfinished">हर व्यक्ति से एक नाम पूछें</translation>
    </message>
</context>
</TS>
