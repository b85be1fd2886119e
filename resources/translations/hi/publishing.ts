<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the kind of log-in changes</source>
        <translation type="unfinished">लॉग इन का प्रकार बदलता है</translation>
    </message>
    <message>
        <source>the grant type changes</source>
        <translation type="unfinished">grant का प्रकार बदलता है</translation>
    </message>
    <message>
        <source>the scopes change</source>
        <translation type="unfinished">स्कोप बदलते हैं</translation>
    </message>
    <message>
        <source>keys of extra fields change</source>
        <translation type="unfinished">अतिरिक्त फ़ील्ड की कुंजियाँ बदलती हैं</translation>
    </message>
    <message>
        <source>the token address changes</source>
        <translation type="unfinished">टोकन का पता बदलता है</translation>
    </message>
    <message>
        <source>the way requests authenticate changes</source>
        <translation type="unfinished">अनुरोधों के प्रमाणीकरण का तरीक़ा बदलता है</translation>
    </message>
    <message>
        <source>This plug has no connection yet: its first one, {version}, is created.</source>
        <translation type="unfinished">इस प्लग का अभी कोई कनेक्शन नहीं: उसका पहला, {version}, बनाया जाता है।</translation>
    </message>
    <message>
        <source>This plug has no connection of that version yet: a new one, {version}, is created.</source>
        <translation type="unfinished">इस प्लग का अभी उस संस्करण का कनेक्शन नहीं: नया, {version}, बनाया जाता है।</translation>
    </message>
    <message>
        <source>The platform has this connection already, as {version}: it is left as it is.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म के पास यह कनेक्शन पहले से है, {version} के रूप में: उसे वैसा ही छोड़ा जाता है।</translation>
    </message>
    <message>
        <source>A new version, {version}, is made and {old} stays as it is, because {why}.</source>
        <translation type="unfinished">नया संस्करण, {version}, बनाया जाता है और {old} वैसा ही रहता है, क्योंकि {why}।</translation>
    </message>
    <message>
        <source>A new version, {version}, is made because you chose so; by the platform&apos;s rule {old} could be changed in place.</source>
        <translation type="unfinished">नया संस्करण, {version}, बनाया जाता है क्योंकि आपने यही चुना; प्लैटफ़ॉर्म के नियम से {old} उसी में बदला जा सकता था।</translation>
    </message>
    <message>
        <source>{version} is changed in place because you chose so, against the platform&apos;s rule: {why}. Whoever uses it gets the change at once, and may have to connect anew.</source>
        <translation type="unfinished">{version} उसी में बदला जाता है क्योंकि आपने यही चुना, प्लैटफ़ॉर्म के नियम के विपरीत: {why}। जो उसे इस्तेमाल करते हैं उन्हें बदलाव तुरंत मिलता है, और शायद नए सिरे से कनेक्ट करना पड़े।</translation>
    </message>
    <message>
        <source>{version} stands there already, begun and not finished: it is completed in place.</source>
        <translation type="unfinished">{version} वहाँ पहले से है, शुरू हुआ पर पूरा नहीं: उसे उसी में पूरा किया जाता है।</translation>
    </message>
    <message>
        <source>{version} is changed in place: nothing uses it, its plug is not published, and nothing changes that would break it.</source>
        <translation type="unfinished">{version} उसी में बदला जाता है: कोई उसे इस्तेमाल नहीं करता, उसका प्लग प्रकाशित नहीं, और ऐसा कुछ नहीं बदलता जो उसे तोड़े।</translation>
    </message>
    <message>
        <source>{version} is changed in place: only its client secret is sent again.</source>
        <translation type="unfinished">{version} उसी में बदला जाता है: केवल उसका क्लाइंट सीक्रेट फिर भेजा जाता है।</translation>
    </message>
    <message>
        <source>New users of the plug get this connection.</source>
        <translation type="unfinished">प्लग के नए उपयोगकर्ताओं को यह कनेक्शन मिलता है।</translation>
    </message>
    <message>
        <source>The plug is updated after it, which clears the platform&apos;s cache: without that, old request parameters and domains could stay in use for up to 30 days.</source>
        <translation type="unfinished">उसके बाद प्लग अपडेट होता है, जिससे प्लैटफ़ॉर्म का कैश ख़ाली होता है: उसके बिना पुराने अनुरोध पैरामीटर और डोमेन 30 दिन तक इस्तेमाल में रह सकते हैं।</translation>
    </message>
    <message>
        <source>the platform does not say whether {old} is in use</source>
        <translation type="unfinished">प्लैटफ़ॉर्म नहीं बताता कि {old} इस्तेमाल में है या नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{old} is used in {count} places</source>
        <comment>{old} is used in one place</comment>
        <translation type="unfinished">
            <numerusform>{old} एक जगह इस्तेमाल में है</numerusform>
            <numerusform>{old} {count} जगह इस्तेमाल में है</numerusform>
        </translation>
    </message>
    <message>
        <source>the platform does not say whether the plug is published</source>
        <translation type="unfinished">प्लैटफ़ॉर्म नहीं बताता कि प्लग प्रकाशित है या नहीं</translation>
    </message>
    <message>
        <source>the plug is published</source>
        <translation type="unfinished">प्लग प्रकाशित है</translation>
    </message>
    <message>
        <source>the platform takes no change of {keys}</source>
        <translation type="unfinished">प्लैटफ़ॉर्म {keys} में बदलाव नहीं लेता</translation>
    </message>
    <message>
        <source>The base address is no web address.</source>
        <translation type="unfinished">मूल पता वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>The base address must begin with https://: a token would travel unencrypted.</source>
        <translation type="unfinished">मूल पता https:// से शुरू होना चाहिए: टोकन बिना एन्क्रिप्शन जाएगा।</translation>
    </message>
    <message>
        <source>The platform does not take the token (status {status}).</source>
        <translation type="unfinished">प्लैटफ़ॉर्म टोकन नहीं लेता (स्टेटस {status})।</translation>
    </message>
    <message>
        <source>Log in to the platform again and copy the token anew. Its words: {words}</source>
        <translation type="unfinished">प्लैटफ़ॉर्म में फिर लॉग इन करें और टोकन नए सिरे से कॉपी करें। उसके शब्द: {words}</translation>
    </message>
    <message>
        <source>The platform does not say {what} (status {status}).</source>
        <translation type="unfinished">प्लैटफ़ॉर्म यह नहीं बताता: {what} (स्टेटस {status})।</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation type="unfinished">उसके शब्द: {words}</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation type="unfinished">उसने कुछ नहीं कहा।</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more: {id}.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म पर ऐसा प्लग नहीं है, या अब नहीं है: {id}।</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म पर ऐसा प्लग नहीं है, या अब नहीं है।</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs.</source>
        <translation type="unfinished">उसे अपने प्लग की सूची से चुनें।</translation>
    </message>
    <message>
        <source>Done: the platform has it as in the spec, key by key, as {version}.</source>
        <translation type="unfinished">हो गया: प्लैटफ़ॉर्म के पास वह स्पेक जैसा ही है, हर कुंजी में, {version} के रूप में।</translation>
    </message>
    <message>
        <source>The plug has all domains, and the platform&apos;s cache is cleared: the change counts from now on.</source>
        <translation type="unfinished">प्लग में सभी डोमेन हैं, और प्लैटफ़ॉर्म का कैश ख़ाली है: बदलाव अब से लागू है।</translation>
    </message>
    <message>
        <source>Nothing was changed on the platform.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म पर कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Until the plug is updated, the platform may go on with the old request parameters and domains for up to 30 days.</source>
        <translation type="unfinished">प्लग अपडेट होने तक प्लैटफ़ॉर्म पुराने अनुरोध पैरामीटर और डोमेन 30 दिन तक चला सकता है।</translation>
    </message>
    <message>
        <source>Publish again: it goes on from what is there, and makes nothing twice.</source>
        <translation type="unfinished">फिर प्रकाशित करें: वह मौजूदा से आगे बढ़ता है, और कुछ दो बार नहीं बनाता।</translation>
    </message>
    <message>
        <source>It is not known whether the platform did this: {do}.</source>
        <translation type="unfinished">ज्ञात नहीं कि प्लैटफ़ॉर्म ने यह किया या नहीं: {do}।</translation>
    </message>
    <message>
        <source>This did not get to the platform: {do}.</source>
        <translation type="unfinished">यह प्लैटफ़ॉर्म तक नहीं पहुँचा: {do}।</translation>
    </message>
    <message>
        <source>The platform refused to {do} (status {status}).</source>
        <translation type="unfinished">प्लैटफ़ॉर्म ने इससे मना किया: {do} (स्टेटस {status})।</translation>
    </message>
    <message>
        <source>The platform says yes, and not under which id it keeps the connection.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म हाँ कहता है, पर यह नहीं बताता कि कनेक्शन किस id से रखता है।</translation>
    </message>
    <message>
        <source>The platform does not say that it did this: {do} (status {status}).</source>
        <translation type="unfinished">प्लैटफ़ॉर्म नहीं कहता कि उसने यह किया: {do} (स्टेटस {status})।</translation>
    </message>
    <message>
        <source>Written: {what}.</source>
        <translation type="unfinished">लिखा गया: {what}।</translation>
    </message>
    <message>
        <source>Not known: {what}.</source>
        <translation type="unfinished">ज्ञात नहीं: {what}।</translation>
    </message>
    <message>
        <source>Not written: {what}.</source>
        <translation type="unfinished">नहीं लिखा गया: {what}।</translation>
    </message>
    <message>
        <source>Reading back did not work: nobody knows what the platform has now.</source>
        <translation type="unfinished">वापस पढ़ना नहीं चला: अभी प्लैटफ़ॉर्म के पास क्या है, कोई नहीं जानता।</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the connection.</source>
        <translation type="unfinished">वापस पढ़ने पर: प्लैटफ़ॉर्म के पास कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Read back, the platform has all of the connection, as {version} ({id}).</source>
        <translation type="unfinished">वापस पढ़ने पर: प्लैटफ़ॉर्म के पास पूरा कनेक्शन है, {version} के रूप में ({id})।</translation>
    </message>
    <message>
        <source>Read back, this was done: {do}.</source>
        <translation type="unfinished">वापस पढ़ने पर: यह हुआ है: {do}।</translation>
    </message>
    <message>
        <source>Read back, this was not done: {do}.</source>
        <translation type="unfinished">वापस पढ़ने पर: यह नहीं हुआ है: {do}।</translation>
    </message>
    <message>
        <source>Read back, the platform dropped what it took: {keys}.</source>
        <translation type="unfinished">वापस पढ़ने पर: प्लैटफ़ॉर्म ने लिए हुए मान हटा दिए: {keys}।</translation>
    </message>
    <message>
        <source>Read back, the platform has another value: {keys}.</source>
        <translation type="unfinished">वापस पढ़ने पर: प्लैटफ़ॉर्म के पास दूसरा मान है: {keys}।</translation>
    </message>
    <message>
        <source>Reading the plug back did not work: nobody knows what it has now.</source>
        <translation type="unfinished">प्लग वापस पढ़ना नहीं चला: अभी उसमें क्या है, कोई नहीं जानता।</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the plug any more.</source>
        <translation type="unfinished">वापस पढ़ने पर: प्लैटफ़ॉर्म के पास प्लग अब नहीं है।</translation>
    </message>
    <message>
        <source>Read back, the plug is not as it should be: {keys}.</source>
        <translation type="unfinished">वापस पढ़ने पर: प्लग वैसा नहीं जैसा होना चाहिए: {keys}।</translation>
    </message>
</context>
</TS>
