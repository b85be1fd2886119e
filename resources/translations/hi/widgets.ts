<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Put in for you: {values}.</source>
        <translation type="unfinished">आपके लिए डाला गया: {values}।</translation>
    </message>
    <message>
        <source>Shortened to {host}: more is not needed.</source>
        <translation type="unfinished">{host} तक छोटा किया गया: इससे ज़्यादा ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Choose another name: what is written here is no connection that could be opened again.</source>
        <translation type="unfinished">दूसरा नाम चुनें: यहाँ जो लिखा जा रहा है वह ऐसा कनेक्शन नहीं जो फिर खोला जा सके।</translation>
    </message>
    <message>
        <source>“{name}” is the file of the open connection.</source>
        <translation type="unfinished">“{name}” खुले हुए कनेक्शन की फ़ाइल है।</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">ठीक है</translation>
    </message>
    <message>
        <source>What you typed is still here. Save it somewhere else, or it is lost when you close.</source>
        <translation type="unfinished">आपने जो लिखा वह अब भी यहाँ है। उसे कहीं और सहेजें, नहीं तो बंद करने पर वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Save somewhere else …</source>
        <translation type="unfinished">कहीं और सहेजें …</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished">बिना सहेजे बंद करें</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">यहीं रहें</translation>
    </message>
    <message>
        <source>Seen, and why</source>
        <translation type="unfinished">देख लिया, और क्यों</translation>
    </message>
    <message>
        <source>&amp;Why is it right as it is?</source>
        <translation type="unfinished">यह जैसा है वैसा सही क्यों है?&#xa0;(&amp;W)</translation>
    </message>
    <message>
        <source>For whoever reads the spec next</source>
        <translation type="unfinished">उसके लिए जो स्पेक आगे पढ़ेगा</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished">देखा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">नहीं चिपकाया गया: यह यहाँ की किसी भी चीज़ से कहीं लंबा है।</translation>
    </message>
    <message>
        <source>Not pasted: there is no text in what was copied.</source>
        <translation type="unfinished">नहीं चिपकाया गया: कॉपी की गई चीज़ में कोई टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Not taken: only a whole number belongs here.</source>
        <translation type="unfinished">नहीं लिया गया: यहाँ केवल पूर्ण संख्या चलती है।</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of code</source>
        <comment>{count} line of code</comment>
        <translation type="unfinished">
            <numerusform>कोड की {count} पंक्ति</numerusform>
            <numerusform>कोड की {count} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <comment>{count} value</comment>
        <translation type="unfinished">
            <numerusform>{count} मान</numerusform>
            <numerusform>{count} मान</numerusform>
        </translation>
    </message>
    <message>
        <source>list of {count}</source>
        <translation type="unfinished">{count} की सूची</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {count} steps</source>
        <comment>{known} of {count} step</comment>
        <translation type="unfinished">
            <numerusform>{count} में से {known} चरण</numerusform>
            <numerusform>{count} में से {known} चरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps are not known yet.</source>
        <comment>{count} step is not known yet.</comment>
        <translation type="unfinished">
            <numerusform>{count} चरण अभी ज्ञात नहीं है।</numerusform>
            <numerusform>{count} चरण अभी ज्ञात नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>spaces before it: {count}</source>
        <translation type="unfinished">इसके पहले स्पेस: {count}</translation>
    </message>
    <message>
        <source>spaces after it: {count}</source>
        <translation type="unfinished">इसके बाद स्पेस: {count}</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation type="unfinished">{name} = {value}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">बनता है</translation>
    </message>
    <message>
        <source>With {values}:</source>
        <translation type="unfinished">{values} के साथ:</translation>
    </message>
    <message>
        <source>What most portals accept for tests</source>
        <translation type="unfinished">जो अधिकतर पोर्टल परीक्षण के लिए स्वीकार करते हैं</translation>
    </message>
    <message>
        <source>The same, by this computer&apos;s number</source>
        <translation type="unfinished">वही, इस कंप्यूटर के IP पते से</translation>
    </message>
    <message>
        <source>Any port: for apps of the kind “desktop” or “native”</source>
        <translation type="unfinished">कोई भी पोर्ट: “desktop” या “native” प्रकार के ऐप के लिए</translation>
    </message>
    <message>
        <source>Where only https is accepted; your browser warns once</source>
        <translation type="unfinished">जहाँ केवल https स्वीकार है; ब्राउज़र एक बार चेतावनी देता है</translation>
    </message>
    <message>
        <source>https by this computer&apos;s number; your browser warns once</source>
        <translation type="unfinished">इस कंप्यूटर के IP पते से https; ब्राउज़र एक बार चेतावनी देता है</translation>
    </message>
    <message>
        <source>This computer&apos;s newer number (IPv6)</source>
        <translation type="unfinished">इस कंप्यूटर का नया IP पता (IPv6)</translation>
    </message>
    <message>
        <source>Or one address only: log in with the redirect URL above, and paste the final address here</source>
        <translation type="unfinished">या सिर्फ़ एक पता: ऊपर के रीडायरेक्ट URL से लॉग इन करें और अंतिम पता यहाँ चिपकाएँ</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>Seen …</source>
        <translation type="unfinished">देख लिया …</translation>
    </message>
    <message>
        <source>It is right as it is: tell it no more, and say why</source>
        <translation type="unfinished">यह जैसा है वैसा सही है: इसे फिर न दिखाएँ, और कारण लिखें</translation>
    </message>
    <message>
        <source>Seen, and why: {finding}</source>
        <translation type="unfinished">देख लिया, और क्यों: {finding}</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">तब से कुछ बदला गया है।</translation>
    </message>
    <message>
        <source>{name} was changed since.</source>
        <translation type="unfinished">तब से बदला गया: {name}।</translation>
    </message>
    <message>
        <source>{first} and {second} were changed since.</source>
        <translation type="unfinished">तब से बदले गए: {first} और {second}।</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {more} more were changed since.</source>
        <comment>{first}, {second} and one more were changed since.</comment>
        <translation type="unfinished">
            <numerusform>तब से बदले गए: {first}, {second} और एक अन्य।</numerusform>
            <numerusform>तब से बदले गए: {first}, {second} और {more} अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation type="unfinished">{folder} में {name} के नाम से सहेजा गया</translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps are copied.</source>
        <comment>The one step is copied.</comment>
        <translation type="unfinished">
            <numerusform>एक चरण कॉपी हो गया।</numerusform>
            <numerusform>सभी {count} चरण कॉपी हो गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points are worth a look.</source>
        <comment>One point is worth a look.</comment>
        <translation type="unfinished">
            <numerusform>एक बात देखने लायक़ है।</numerusform>
            <numerusform>{count} बातें देखने लायक़ हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points have to be mended.</source>
        <comment>One point has to be mended.</comment>
        <translation type="unfinished">
            <numerusform>एक बात ठीक करनी है।</numerusform>
            <numerusform>{count} बातें ठीक करनी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}. All {count} checks passed.</source>
        <comment>{when}. One check passed.</comment>
        <translation type="unfinished">
            <numerusform>{when}। एक जाँच सफल रही।</numerusform>
            <numerusform>{when}। सभी {count} जाँचें सफल रहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides {count} fields</source>
        <comment>Decides one field</comment>
        <translation type="unfinished">
            <numerusform>{count} फ़ील्ड तय करता है</numerusform>
            <numerusform>{count} फ़ील्ड तय करता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} are certain</source>
        <comment>It is certain</comment>
        <translation type="unfinished">
            <numerusform>यह निश्चित है</numerusform>
            <numerusform>सभी {count} निश्चित हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more are certain</source>
        <comment>One more is certain</comment>
        <translation type="unfinished">
            <numerusform>एक और निश्चित है</numerusform>
            <numerusform>{count} और निश्चित हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields understood</source>
        <comment>One field understood</comment>
        <translation type="unfinished">
            <numerusform>{count} फ़ील्ड समझा गया</numerusform>
            <numerusform>{count} फ़ील्ड समझे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are filled in from what is known of {name}.</source>
        <comment>One of them is filled in from what is known of {name}.</comment>
        <translation type="unfinished">
            <numerusform>इनमें से एक {name} के बारे में ज्ञात बातों से भरा गया।</numerusform>
            <numerusform>इनमें से {count} {name} के बारे में ज्ञात बातों से भरे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>{count} और</numerusform>
            <numerusform>{count} और</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apps are known</source>
        <comment>{count} app is known</comment>
        <translation type="unfinished">
            <numerusform>{count} ऐप ज्ञात है</numerusform>
            <numerusform>{count} ऐप ज्ञात हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others are left out, too.</source>
        <comment>{count} other is left out, too.</comment>
        <translation type="unfinished">
            <numerusform>{count} और भी छोड़ा गया है।</numerusform>
            <numerusform>{count} और भी छोड़े गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">लिया गया: {parts}।</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">टेस्ट उत्तर</translation>
    </message>
    <message>
        <source>Token answer</source>
        <translation type="unfinished">टोकन उत्तर</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished">मूल रूप</translation>
    </message>
    <message>
        <source>Show the answer as raw text</source>
        <translation type="unfinished">उत्तर को मूल टेक्स्ट में दिखाएँ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">उत्तर</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished">मान कॉपी करें</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished">पथ कॉपी करें</translation>
    </message>
    <message>
        <source>A secret is not copied</source>
        <translation type="unfinished">सीक्रेट कॉपी नहीं किया जाता</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">कॉपी हुआ ✓</translation>
    </message>
</context>
<context>
    <name>AnswerPlaces</name>
    <message>
        <source>Click a value to say what it is:</source>
        <translation type="unfinished">किसी मान पर क्लिक करके बताएँ कि वह क्या है:</translation>
    </message>
    <message>
        <source>{0} is:</source>
        <translation type="unfinished">{0} यह है:</translation>
    </message>
</context>
<context>
    <name>AnswerSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">खोजें</translation>
    </message>
    <message>
        <source>Search in the answer</source>
        <translation type="unfinished">उत्तर में खोजें</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">नहीं मिला</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{1} में से {0}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Do it for me</source>
        <translation type="unfinished">मेरे लिए कर दें</translation>
    </message>
    <message>
        <source>One back</source>
        <translation type="unfinished">एक पीछे</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">छोड़ें, बाद में करें</translation>
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
        <translation type="unfinished">{1} में से {0} पूरे</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">आपका ब्राउज़र एक बार चेतावनी देगा</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation type="unfinished">ब्राउज़र खोलें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">अभी नहीं</translation>
    </message>
    <message>
        <source>After you approve, the provider sends your browser to an https address on this computer. Your browser does not know its certificate and warns you of it.</source>
        <translation type="unfinished">मंज़ूरी देने के बाद प्रदाता आपके ब्राउज़र को इस कंप्यूटर के एक https पते पर भेजता है। आपका ब्राउज़र उसका प्रमाणपत्र नहीं जानता और इसकी चेतावनी देता है।</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>It looks like this:</source>
        <translation type="unfinished">वह ऐसी दिखती है:</translation>
    </message>
    <message>
        <source>⚠  Your connection is not private</source>
        <translation type="unfinished">⚠  आपका कनेक्शन निजी नहीं है (Your connection is not private)</translation>
    </message>
    <message>
        <source>Firefox: “Warning: Potential Security Risk Ahead”. Safari: “This Connection Is Not Private”.</source>
        <translation type="unfinished">Firefox: “Warning: Potential Security Risk Ahead”। Safari: “This Connection Is Not Private”।</translation>
    </message>
    <message>
        <source>Why it is safe here:</source>
        <translation type="unfinished">यहाँ यह सुरक्षित क्यों है:</translation>
    </message>
    <message>
        <source>What to press:</source>
        <translation type="unfinished">क्या दबाएँ:</translation>
    </message>
    <message>
        <source>Chrome, Edge: Advanced, then Proceed to localhost (Continue to localhost).
Firefox: Advanced, then Accept the Risk and Continue.
Safari: Show Details, then visit this website.</source>
        <translation type="unfinished">Chrome, Edge: Advanced, फिर Proceed to localhost (Continue to localhost)।
Firefox: Advanced, फिर Accept the Risk and Continue।
Safari: Show Details, फिर visit this website।</translation>
    </message>
    <message>
        <source>Is there no such button? Then your computer&apos;s rules forbid it: choose another way in step {step}.</source>
        <translation type="unfinished">ऐसा कोई बटन नहीं? तब आपके कंप्यूटर के नियम इसे रोकते हैं: चरण {step} में दूसरा तरीक़ा चुनें।</translation>
    </message>
    <message>
        <source>The page is on your own computer. No authority may vouch for such addresses, so the wizard made the certificate itself. Go on only where the address begins with {0}</source>
        <translation type="unfinished">यह पृष्ठ आपके अपने कंप्यूटर पर है। ऐसे पतों की गारंटी कोई संस्था नहीं दे सकती, इसलिए विज़ार्ड ने प्रमाणपत्र ख़ुद बनाया। तभी आगे बढ़ें जब पता {0} से शुरू हो</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>and {0} more …</source>
        <translation type="unfinished">और {0} अन्य …</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished">{0} हटाएँ</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>✓  The same as {0}, character for character.</source>
        <translation type="unfinished">✓  अक्षर-दर-अक्षर वही: {0}।</translation>
    </message>
    <message>
        <source>✕  This is another address than {0}.</source>
        <translation type="unfinished">✕  यह कोई और पता है, {0} नहीं।</translation>
    </message>
    <message>
        <source>What it is compared with is below.</source>
        <translation type="unfinished">जिससे मिलाया जाता है, वह नीचे है।</translation>
    </message>
    <message>
        <source>✕  Not yet the same as {0}. {1} Change it in the portal.</source>
        <translation type="unfinished">✕  {0} और यह अभी एक जैसे नहीं। {1} इसे पोर्टल में बदलें।</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation type="unfinished">पोर्टल:</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">कॉपी करें</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">कॉपी हुआ ✓</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation type="unfinished">वहाँ कुछ नहीं</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">{0} कॉपी करें</translation>
    </message>
</context>
<context>
    <name>EnvironmentChoice</name>
    <message>
        <source>Production</source>
        <translation type="unfinished">प्रोडक्शन</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">डेवलपमेंट</translation>
    </message>
    <message>
        <source>Local, on this computer</source>
        <translation type="unfinished">लोकल, इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>None: the redirect URL is another</source>
        <translation type="unfinished">कोई नहीं: रीडायरेक्ट URL दूसरा है</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">दिखाएँ</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">क्या करना है, दिखाएँ</translation>
    </message>
    <message>
        <source>The provider shows an error</source>
        <translation type="unfinished">प्रदाता त्रुटि दिखा रहा है</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">स्टेटस {0}</translation>
    </message>
</context>
<context>
    <name>ErrorPageCard</name>
    <message>
        <source>What the provider&apos;s page says, or its address</source>
        <translation type="unfinished">प्रदाता का पृष्ठ क्या कहता है, या उसका पता</translation>
    </message>
    <message>
        <source>the redirect URL that was sent</source>
        <translation type="unfinished">भेजा गया रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation type="unfinished">भेजा गया</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">पोर्टल में दिखा रीडायरेक्ट URL चिपकाएँ</translation>
    </message>
    <message>
        <source>Redirect URL in the portal</source>
        <translation type="unfinished">पोर्टल में रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">फिर से लॉग इन करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Was sent:</source>
        <translation type="unfinished">भेजा गया:</translation>
    </message>
    <message>
        <source>the address that this log-in sent</source>
        <translation type="unfinished">इस लॉग इन का भेजा हुआ पता</translation>
    </message>
    <message>
        <source>Without port:</source>
        <translation type="unfinished">पोर्ट के बिना:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">आपके लाइव टेस्ट का पता</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation type="unfinished">प्लैटफ़ॉर्म:</translation>
    </message>
    <message>
        <source>the redirect URL of the platform</source>
        <translation type="unfinished">प्लैटफ़ॉर्म का रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} और फिर से लॉग इन करें</translation>
    </message>
    <message>
        <source>The portal holds another redirect URL.</source>
        <translation type="unfinished">पोर्टल में दूसरा रीडायरेक्ट URL है।</translation>
    </message>
    <message>
        <source>They are the same. Is it saved in the portal?</source>
        <translation type="unfinished">दोनों एक जैसे हैं। क्या वह पोर्टल में सहेजा गया है?</translation>
    </message>
    <message>
        <source>That is the platform&apos;s entry. The one that this log-in sent has to be there, too.</source>
        <translation type="unfinished">वह प्लैटफ़ॉर्म की प्रविष्टि है। जो इस लॉग इन ने भेजा, वह भी वहाँ होना चाहिए।</translation>
    </message>
    <message>
        <source>Save it there, then log in again.</source>
        <translation type="unfinished">उसे वहाँ सहेजें, फिर से लॉग इन करें।</translation>
    </message>
    <message>
        <source>The next log-in takes another port. Receive at this one, and it stays the same.</source>
        <translation type="unfinished">अगला लॉग इन दूसरा पोर्ट लेता है। इसी पर उत्तर लें, तो वह वही रहेगा।</translation>
    </message>
    <message>
        <source>This computer can receive at the portal&apos;s. Or save the address that was sent there.</source>
        <translation type="unfinished">यह कंप्यूटर पोर्टल वाले पते पर उत्तर ले सकता है। या जो पता भेजा गया उसे वहाँ सहेजें।</translation>
    </message>
    <message>
        <source>What does the provider&apos;s page say?</source>
        <translation type="unfinished">प्रदाता का पृष्ठ क्या कहता है?</translation>
    </message>
    <message>
        <source>Copy its words, or the address from the browser. Both help.</source>
        <translation type="unfinished">उसके शब्द कॉपी करें, या ब्राउज़र से पता। दोनों से मदद मिलती है।</translation>
    </message>
    <message>
        <source>Understood: it is about the redirect URL of this log-in.</source>
        <translation type="unfinished">समझ लिया: बात इस लॉग इन के रीडायरेक्ट URL की है।</translation>
    </message>
    <message>
        <source>Understood: it is about {0}.</source>
        <translation type="unfinished">समझ लिया, बात इसकी है: {0}।</translation>
    </message>
</context>
<context>
    <name>ExportStage</name>
    <message>
        <source>&amp;Export the spec …</source>
        <translation type="unfinished">स्पेक निर्यात करें&#xa0;(&amp;E) …</translation>
    </message>
    <message>
        <source>the spec as JSON</source>
        <translation type="unfinished">JSON के रूप में स्पेक</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished">JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>One JSON file with all steps, without the client ID: “check” calls it unfinished until it is there.</source>
        <translation type="unfinished">सभी चरणों वाली एक JSON फ़ाइल, क्लाइंट ID के बिना: उसके आने तक “check” इसे अधूरा कहता है।</translation>
    </message>
    <message>
        <source>One JSON file, with no secret in it.</source>
        <translation type="unfinished">एक JSON फ़ाइल, बिना किसी सीक्रेट के।</translation>
    </message>
    <message>
        <source>Re&amp;hearse the export …</source>
        <translation type="unfinished">निर्यात का पूर्वाभ्यास करें&#xa0;(&amp;H) …</translation>
    </message>
    <message>
        <source>What was made up is left out.</source>
        <translation type="unfinished">जो काल्पनिक था वह छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>Export rehearsed</source>
        <translation type="unfinished">निर्यात का पूर्वाभ्यास हुआ</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">निर्यात का पूर्वाभ्यास</translation>
    </message>
    <message>
        <source>Rehearse it now</source>
        <translation type="unfinished">अभी पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">निर्यात किया गया</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Export for your team</source>
        <translation type="unfinished">टीम के लिए निर्यात</translation>
    </message>
    <message>
        <source>&amp;Export now</source>
        <translation type="unfinished">अभी निर्यात करें&#xa0;(&amp;E)</translation>
    </message>
    <message>
        <source>The spec and its proof, no secret in them.</source>
        <translation type="unfinished">स्पेक और उसका प्रमाण, बिना किसी सीक्रेट के।</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished">कनेक्शन (*.json)</translation>
    </message>
    <message>
        <source>Export the spec</source>
        <translation type="unfinished">स्पेक निर्यात करें</translation>
    </message>
    <message>
        <source>≈  Rehearsed: saved as {0}</source>
        <translation type="unfinished">≈  पूर्वाभ्यास हुआ: {0} के नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  {0} के नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with its proof beside it</source>
        <translation type="unfinished">✓  {0} के नाम से सहेजा गया, प्रमाण उसके साथ</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Region</source>
        <translation type="unfinished">क्षेत्र</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished">लेबल&#xa0;(&amp;L)</translation>
    </message>
    <message>
        <source>What people read above the field.</source>
        <translation type="unfinished">जो लोग फ़ील्ड के ऊपर पढ़ते हैं।</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished">कुंजी&#xa0;(&amp;K)</translation>
    </message>
    <message>
        <source>Its name in addresses.</source>
        <translation type="unfinished">पतों में इसका नाम।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">टेक्स्ट</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation type="unfinished">सूची से चुनाव</translation>
    </message>
    <message>
        <source>Secret text</source>
        <translation type="unfinished">गुप्त टेक्स्ट</translation>
    </message>
    <message>
        <source>Only a text to read</source>
        <translation type="unfinished">केवल पढ़ने का टेक्स्ट</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished">प्रकार&#xa0;(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished">डिफ़ॉल्ट&#xa0;(&amp;D)</translation>
    </message>
    <message>
        <source>Used where nothing is filled in.</source>
        <translation type="unfinished">कुछ न भरा हो तो यह काम आता है।</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">विकल्प</translation>
    </message>
    <message>
        <source>People read</source>
        <translation type="unfinished">लोग पढ़ते हैं</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">मान</translation>
    </message>
    <message>
        <source>Add choice</source>
        <translation type="unfinished">विकल्प जोड़ें</translation>
    </message>
    <message>
        <source>Such as EU = eu, US = us.</source>
        <translation type="unfinished">जैसे EU = eu, US = us।</translation>
    </message>
    <message>
        <source>People must fill it in</source>
        <translation type="unfinished">लोगों को इसे भरना ही होगा</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished">आवश्यक</translation>
    </message>
    <message>
        <source>Leave it off: a required field makes people give up, and a default does the same job.</source>
        <translation type="unfinished">इसे बंद रखें: आवश्यक फ़ील्ड देखकर लोग छोड़ देते हैं, और डिफ़ॉल्ट वही काम करता है।</translation>
    </message>
    <message>
        <source>More: help text, what may be typed, when it is shown</source>
        <translation type="unfinished">और: सहायता पाठ, क्या लिखा जा सकता है, कब दिखता है</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">सहायता पाठ</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation type="unfinished">प्लेसहोल्डर</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation type="unfinished">मान के पहले दिखे</translation>
    </message>
    <message>
        <source>Shown after</source>
        <translation type="unfinished">मान के बाद दिखे</translation>
    </message>
    <message>
        <source>What fits into this field. Of an address, a host name keeps what it needs.</source>
        <translation type="unfinished">इस फ़ील्ड में क्या आ सकता है। होस्ट नाम में पूरा पता लिखने पर उसका ज़रूरी हिस्सा ही रखा जाता है।</translation>
    </message>
    <message>
        <source>People enter</source>
        <translation type="unfinished">लोग लिखते हैं</translation>
    </message>
    <message>
        <source>A regular expression for the whole of it: this one allows small letters, digits and -.</source>
        <translation type="unfinished">पूरे मान के लिए रेगुलर एक्सप्रेशन: यह छोटे अक्षर, अंक और - की अनुमति देता है।</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation type="unfinished">मेल खाना चाहिए</translation>
    </message>
    <message>
        <source>Shown when (code)</source>
        <translation type="unfinished">कब दिखे (कोड)</translation>
    </message>
    <message>
        <source>Choices from code</source>
        <translation type="unfinished">कोड से विकल्प</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">नहीं चिपकाया गया: यह यहाँ की किसी भी चीज़ से कहीं लंबा है।</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Nothing is asked: they press Connect, and log in at the provider.</source>
        <translation type="unfinished">कुछ नहीं पूछा जाता: वे “कनेक्ट करें” दबाते हैं, और प्रदाता के यहाँ लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation type="unfinished">(लेबल नहीं)</translation>
    </message>
    <message>
        <source>{0} for the live test</source>
        <translation type="unfinished">लाइव टेस्ट के लिए {0}</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Any text</source>
        <translation type="unfinished">कोई भी टेक्स्ट</translation>
    </message>
    <message>
        <source>Host name, such as acme.example.com</source>
        <translation type="unfinished">होस्ट नाम, जैसे acme.example.com</translation>
    </message>
    <message>
        <source>Web address, such as https://acme.com</source>
        <translation type="unfinished">वेब पता, जैसे https://acme.com</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">ई-मेल पता</translation>
    </message>
    <message>
        <source>UUID (long id with hyphens)</source>
        <translation type="unfinished">UUID (हाइफ़न वाली लंबी id)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">संख्या</translation>
    </message>
    <message>
        <source>A pattern of your own</source>
        <translation type="unfinished">अपना पैटर्न</translation>
    </message>
</context>
<context>
    <name>FoundCauses</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation type="unfinished">अनुरोध दिखाएँ</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation type="unfinished">दूसरे कारण</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">फिर से लॉग इन करें</translation>
    </message>
    <message>
        <source>Tried:</source>
        <translation type="unfinished">आज़माया:</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>✕  {what}, {result}</source>
        <translation type="unfinished">✕  {what}, {result}</translation>
    </message>
    <message>
        <source>{what}: refused, {result}</source>
        <translation type="unfinished">{what}: अस्वीकृत, {result}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">वापस लें</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation type="unfinished">वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">{0} कॉपी करें</translation>
    </message>
    <message>
        <source>Makes this change, and shows the address to register at the provider first.</source>
        <translation type="unfinished">यह बदलाव करता है, और पहले वह पता दिखाता है जो प्रदाता के यहाँ रजिस्टर करना है।</translation>
    </message>
    <message>
        <source>Makes this change. Nothing of this step is sent then.</source>
        <translation type="unfinished">यह बदलाव करता है। तब इस चरण का कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Two changes were tried already. This makes the change; look at it before you try again.</source>
        <translation type="unfinished">दो बदलाव आज़माए जा चुके हैं। यह बदलाव हो जाएगा; फिर कोशिश करने से पहले उसे देख लें।</translation>
    </message>
    <message>
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} और फिर से लॉग इन करें</translation>
    </message>
    <message>
        <source>Makes this change, then opens your browser to log in: a code is good for one try.</source>
        <translation type="unfinished">यह बदलाव करता है, फिर लॉग इन के लिए ब्राउज़र खोलता है: एक कोड एक ही कोशिश के लिए होता है।</translation>
    </message>
    <message>
        <source>{0} and try again</source>
        <translation type="unfinished">{0} और फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Makes this change, then sends the request again.</source>
        <translation type="unfinished">यह बदलाव करता है, फिर अनुरोध दोबारा भेजता है।</translation>
    </message>
    <message>
        <source>Makes this change, then reads the answer again. Nobody has to log in.</source>
        <translation type="unfinished">यह बदलाव करता है, फिर जवाब दोबारा पढ़ता है। किसी को लॉग इन नहीं करना पड़ता।</translation>
    </message>
    <message>
        <source>What was added before, and did not help, goes.</source>
        <translation type="unfinished">जो पहले जोड़ा गया और काम न आया, वह हट जाता है।</translation>
    </message>
    <message>
        <source>Go to the field in {0}</source>
        <translation type="unfinished">{0} के फ़ील्ड पर जाएँ</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">गाइड</translation>
    </message>
    <message>
        <source>More about this step</source>
        <translation type="unfinished">इस चरण के बारे में और जानकारी</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The connection itself</source>
        <translation type="unfinished">स्वयं कनेक्शन</translation>
    </message>
    <message>
        <source>Copy {0} again</source>
        <translation type="unfinished">{0} फिर से कॉपी करें</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">{0} कॉपी करें</translation>
    </message>
    <message>
        <source>It is chosen there: go on</source>
        <translation type="unfinished">वहाँ चुन लिया: आगे बढ़ें</translation>
    </message>
    <message>
        <source>Copy each into the platform&apos;s form, beside this window.</source>
        <translation type="unfinished">इस विंडो के साथ प्लैटफ़ॉर्म का फ़ॉर्म खोलें और हर चरण उसमें कॉपी करें।</translation>
    </message>
    <message>
        <source>Copy the last one again</source>
        <translation type="unfinished">पिछला फिर से कॉपी करें</translation>
    </message>
    <message>
        <source>The platform has the secret</source>
        <translation type="unfinished">सीक्रेट प्लैटफ़ॉर्म के पास है</translation>
    </message>
    <message>
        <source>Copy the client secret</source>
        <translation type="unfinished">क्लाइंट सीक्रेट कॉपी करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">कॉपी करें</translation>
    </message>
    <message>
        <source>This waits until the points marked ✕ above are mended.</source>
        <translation type="unfinished">ऊपर ✕ वाली बातें ठीक होने तक यह रुका रहता है।</translation>
    </message>
    <message>
        <source>All steps are copied. This computer has no client secret: see that the platform has it.</source>
        <translation type="unfinished">सभी चरण कॉपी हो गए। इस कंप्यूटर पर क्लाइंट सीक्रेट नहीं है: देख लें कि वह प्लैटफ़ॉर्म के पास हो।</translation>
    </message>
    <message>
        <source>✓  All steps are copied.</source>
        <translation type="unfinished">✓  सभी चरण कॉपी हो गए।</translation>
    </message>
    <message>
        <source>A minute after it was copied, the clipboard is emptied.</source>
        <translation type="unfinished">कॉपी होने के एक मिनट बाद क्लिपबोर्ड ख़ाली कर दिया जाता है।</translation>
    </message>
    <message>
        <source>The provider&apos;s portal has to hold it, too: you tested with an address of this computer.</source>
        <translation type="unfinished">यह प्रदाता के पोर्टल में भी होना चाहिए: आपने इस कंप्यूटर के पते से जाँचा है।</translation>
    </message>
    <message>
        <source>choose “{0}”</source>
        <translation type="unfinished">“{0}” चुनें</translation>
    </message>
    <message>
        <source>no longer on this computer: paste it in step {step}</source>
        <translation type="unfinished">अब इस कंप्यूटर पर नहीं: चरण {step} में चिपकाएँ</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">छिपा हुआ</translation>
    </message>
    <message>
        <source>hidden, until you close the window</source>
        <translation type="unfinished">छिपा हुआ, विंडो बंद होने तक</translation>
    </message>
    <message>
        <source>not on this computer: paste it in step {step}</source>
        <translation type="unfinished">इस कंप्यूटर पर नहीं: चरण {step} में चिपकाएँ</translation>
    </message>
    <message>
        <source>hidden, looked for when you copy it</source>
        <translation type="unfinished">छिपा हुआ, कॉपी करते समय खोजा जाता है</translation>
    </message>
</context>
<context>
    <name>HandOverStage</name>
    <message>
        <source>Other ways</source>
        <translation type="unfinished">दूसरे तरीक़े</translation>
    </message>
    <message>
        <source>Export for the platform …</source>
        <translation type="unfinished">प्लैटफ़ॉर्म के लिए निर्यात …</translation>
    </message>
    <message>
        <source>The record that the platform&apos;s own interface takes</source>
        <translation type="unfinished">वह रिकॉर्ड जो प्लैटफ़ॉर्म का अपना इंटरफ़ेस लेता है</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation type="unfinished">प्रकाशित करें …</translation>
    </message>
    <message>
        <source>For teams: create or update it on the platform; the difference is shown first</source>
        <translation type="unfinished">टीमों के लिए: प्लैटफ़ॉर्म पर बनाएँ या अपडेट करें; अंतर पहले दिखाया जाता है</translation>
    </message>
    <message>
        <source>One file with all steps, as viaSocket keeps it; or sent there with the platform&apos;s key.</source>
        <translation type="unfinished">सभी चरणों वाली एक फ़ाइल, जैसी viaSocket रखता है; या प्लैटफ़ॉर्म की कुंजी से वहाँ भेजी हुई।</translation>
    </message>
    <message>
        <source>Hand over to viaSocket</source>
        <translation type="unfinished">viaSocket को सौंपें</translation>
    </message>
    <message>
        <source>Once an app is registered.</source>
        <translation type="unfinished">ऐप रजिस्टर होने के बाद।</translation>
    </message>
    <message>
        <source>{0} of {1} copied</source>
        <translation type="unfinished">{1} में से {0} कॉपी हुए</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation type="unfinished">प्रकाशित हुआ।</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">सौंपा गया</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Step after step, by copying.</source>
        <translation type="unfinished">चरण-दर-चरण, कॉपी करके।</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished">अभी सौंपें</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation type="unfinished">रिकॉर्ड (*.json)</translation>
    </message>
    <message>
        <source>Export with the client secret</source>
        <translation type="unfinished">क्लाइंट सीक्रेट के साथ निर्यात करें</translation>
    </message>
    <message>
        <source>Export for the platform</source>
        <translation type="unfinished">प्लैटफ़ॉर्म के लिए निर्यात</translation>
    </message>
    <message>
        <source>Paste it in step {step}, or export without it. Nothing was written.</source>
        <translation type="unfinished">इसे चरण {step} में चिपकाएँ, या इसके बिना निर्यात करें। कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>The client secret is not on this computer.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with the client secret: for you alone.</source>
        <translation type="unfinished">✓  {0} के नाम से सहेजा गया, क्लाइंट सीक्रेट के साथ: केवल आपके लिए।</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  {0} के नाम से सहेजा गया</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished">ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
</context>
<context>
    <name>KeptLines</name>
    <message>
        <source>More</source>
        <translation type="unfinished">और देखें</translation>
    </message>
</context>
<context>
    <name>LegLines</name>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">स्टेटस {0}</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">अभी चलाया नहीं गया।</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>The provider shows an &amp;error</source>
        <translation type="unfinished">प्रदाता त्रुटि दिखा रहा है&#xa0;(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;requests</source>
        <translation type="unfinished">अनुरोध दिखाएँ&#xa0;(&amp;R)</translation>
    </message>
    <message>
        <source>the log-in link</source>
        <translation type="unfinished">लॉग इन का लिंक</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished">अभी रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation type="unfinished">अभी रद्द करें</translation>
    </message>
    <message>
        <source>Send test call</source>
        <translation type="unfinished">टेस्ट कॉल भेजें</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>Before an app is registered: the provider is played on this computer. It proves nothing</source>
        <translation type="unfinished">ऐप रजिस्टर होने से पहले: प्रदाता की भूमिका इसी कंप्यूटर पर निभाई जाती है। इससे कुछ प्रमाणित नहीं होता</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation type="unfinished">अभी अनुमति दें&#xa0;(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">और देखें</translation>
    </message>
    <message>
        <source>Runs against the provider, from this computer</source>
        <translation type="unfinished">इस कंप्यूटर से प्रदाता के साथ चलता है</translation>
    </message>
    <message>
        <source>&amp;Authorize again</source>
        <translation type="unfinished">फिर अनुमति दें&#xa0;(&amp;A)</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation type="unfinished">फिर पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished">{0} बाक़ी</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>{0}, also “{1}”</source>
        <translation type="unfinished">{0}, “{1}” भी</translation>
    </message>
    <message>
        <source>{0}, your own entry</source>
        <translation type="unfinished">{0}, आपकी अपनी प्रविष्टि</translation>
    </message>
    <message>
        <source>All steps are known.</source>
        <translation type="unfinished">सभी चरण ज्ञात हैं।</translation>
    </message>
    <message>
        <source>Not known yet: {0}.</source>
        <translation type="unfinished">अभी ज्ञात नहीं: {0}।</translation>
    </message>
    <message>
        <source>client ID and secret</source>
        <translation type="unfinished">क्लाइंट ID और सीक्रेट</translation>
    </message>
    <message>
        <source>You bring: {0}.</source>
        <translation type="unfinished">आपसे चाहिए: {0}।</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">प्रोडक्शन</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished">{0} इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">सभी {0} दिखाएँ</translation>
    </message>
</context>
<context>
    <name>MendStage</name>
    <message>
        <source>No app yet? Rehearse the rest</source>
        <translation type="unfinished">अभी ऐप नहीं? बाक़ी का पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>All that comes next, the export with it, with the provider played on this computer</source>
        <translation type="unfinished">आगे का सब कुछ, निर्यात भी, जिसमें प्रदाता की भूमिका इसी कंप्यूटर पर निभाई जाती है</translation>
    </message>
    <message>
        <source>The client ID is made up, until an app is registered.</source>
        <translation type="unfinished">ऐप रजिस्टर होने तक क्लाइंट ID काल्पनिक है।</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished">ठीक करें</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">इसे देखें</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">इन्हें देखें</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation type="unfinished">ठीक किया गया</translation>
    </message>
    <message>
        <source>has to be mended</source>
        <translation type="unfinished">ठीक करना है</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished">देखने लायक़</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation type="unfinished">जानकारी के लिए</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">सभी {0} दिखाएँ</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished">{0} पर जाएँ</translation>
    </message>
    <message>
        <source>✓  Nothing has to be mended. Worth a look:</source>
        <translation type="unfinished">✓  कुछ ठीक नहीं करना है। देखने लायक़:</translation>
    </message>
    <message>
        <source>✓  Nothing is missing.</source>
        <translation type="unfinished">✓  कुछ नहीं छूटा।</translation>
    </message>
    <message>
        <source>✓  The spec is complete.</source>
        <translation type="unfinished">✓  स्पेक पूरा है।</translation>
    </message>
    <message>
        <source>✓  The spec is complete. The client secret is not on this computer: see step {step}.</source>
        <translation type="unfinished">✓  स्पेक पूरा है। क्लाइंट सीक्रेट इस कंप्यूटर पर नहीं है: चरण {step} देखें।</translation>
    </message>
    <message>
        <source>Go to {0}: {1}</source>
        <translation type="unfinished">{0} पर जाएँ: {1}</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>{0}: changed by you since</source>
        <translation type="unfinished">{0}: बाद में आपने बदला</translation>
    </message>
    <message>
        <source>{0}: read from {1}</source>
        <translation type="unfinished">{0}: पढ़ा गया ({1})</translation>
    </message>
    <message>
        <source>Origin of {0}</source>
        <translation type="unfinished">स्रोत – {0}</translation>
    </message>
    <message>
        <source>Changed by you since it was read</source>
        <translation type="unfinished">पढ़े जाने के बाद आपने बदला</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">यह कहाँ पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  निश्चित</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  आपने चुना</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  संभावित</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished">{0}, पंक्ति {1}</translation>
    </message>
    <message>
        <source>{0}Line {1}</source>
        <translation type="unfinished">{0}पंक्ति {1}</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">जगह</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">पढ़ा गया</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation type="unfinished">पढ़े हुए पर लौटें</translation>
    </message>
    <message>
        <source>You changed it. It was read as: {0}</source>
        <translation type="unfinished">आपने इसे बदला। यह पढ़ा गया था: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Known of this provider</source>
        <translation type="unfinished">इस प्रदाता के बारे में ज्ञात</translation>
    </message>
    <message>
        <source>Chosen for this provider</source>
        <translation type="unfinished">इस प्रदाता के लिए चुना गया</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">यह कहाँ पढ़ा गया</translation>
    </message>
    <message>
        <source>Concluded from what was read</source>
        <translation type="unfinished">पढ़े हुए से निकाला गया</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Receive it another way</source>
        <translation type="unfinished">दूसरे तरीक़े से प्राप्त करें</translation>
    </message>
    <message>
        <source>Paste the final address  ·  with the platform&apos;s redirect URL</source>
        <translation type="unfinished">अंतिम पता चिपकाएँ  ·  प्लैटफ़ॉर्म के रीडायरेक्ट URL से</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">प्रदाता के अपने शब्द</translation>
    </message>
</context>
<context>
    <name>ParameterPreview</name>
    <message>
        <source>Run my own code</source>
        <translation type="unfinished">मेरा अपना कोड चलाएँ</translation>
    </message>
    <message>
        <source>With the values of the live test, in an engine that can send nothing</source>
        <translation type="unfinished">लाइव टेस्ट के मानों के साथ, ऐसे इंजन में जो कुछ नहीं भेज सकता</translation>
    </message>
    <message>
        <source>As the platform will send it</source>
        <translation type="unfinished">जैसा प्लैटफ़ॉर्म भेजेगा</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation type="unfinished">क्वेरी में</translation>
    </message>
    <message>
        <source>in the body</source>
        <translation type="unfinished">बॉडी में</translation>
    </message>
    <message>
        <source>With the values of the last live test. What is secret is hidden here; the platform sends it.</source>
        <translation type="unfinished">पिछले लाइव टेस्ट के मानों के साथ। जो गुप्त है वह यहाँ छिपा है; प्लैटफ़ॉर्म उसे भेजता है।</translation>
    </message>
    <message>
        <source>Run the live test to see the real values.</source>
        <translation type="unfinished">असली मान देखने के लिए लाइव टेस्ट चलाएँ।</translation>
    </message>
    <message>
        <source>computed by your own code</source>
        <translation type="unfinished">आपके अपने कोड से निकाला गया</translation>
    </message>
</context>
<context>
    <name>ParameterTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">मान</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation type="unfinished">पैरामीटर जोड़ें</translation>
    </message>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">मान डालें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
</context>
<context>
    <name>PortalRedirects</name>
    <message>
        <source>It takes one only? Say so in step {step}.</source>
        <translation type="unfinished">वह एक ही लेता है? तो चरण {step} में यह बताएँ।</translation>
    </message>
    <message>
        <source>Sent when it was registered: there is nothing to enter. After a change register another app.</source>
        <translation type="unfinished">पंजीकरण के समय भेजा गया: कुछ भरना नहीं है। बदलाव के बाद दूसरा ऐप पंजीकृत करें।</translation>
    </message>
    <message>
        <source>For the portal</source>
        <translation type="unfinished">पोर्टल के लिए</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">लाइव टेस्ट का रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished">प्लैटफ़ॉर्म</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation type="unfinished">लाइव टेस्ट</translation>
    </message>
    <message>
        <source>It lists scopes? Choose these.</source>
        <translation type="unfinished">पोर्टल में स्कोप की सूची है? ये चुनें।</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">स्कोप</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">स्कोप</translation>
    </message>
    <message>
        <source>It asks for redirect URLs: enter both, to the letter.</source>
        <translation type="unfinished">पोर्टल रीडायरेक्ट URL माँगता है: दोनों अक्षर-दर-अक्षर डालें।</translation>
    </message>
    <message>
        <source>It asks for a redirect URL: enter this one, to the letter.</source>
        <translation type="unfinished">पोर्टल रीडायरेक्ट URL माँगता है: यही अक्षर-दर-अक्षर डालें।</translation>
    </message>
    <message>
        <source>Registered with the app</source>
        <translation type="unfinished">ऐप के साथ पंजीकृत</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">निर्देशित अभ्यास</translation>
    </message>
    <message>
        <source>On purpose</source>
        <translation type="unfinished">जान-बूझकर</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">छोड़ें, बाद में करें</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>✓  The calls were made by the code that the platform will run.</source>
        <translation type="unfinished">✓  कॉल उसी कोड ने किए जिसे प्लैटफ़ॉर्म चलाएगा।</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">इससे प्रदाता के बारे में क्या दिखता है</translation>
    </message>
    <message>
        <source>≈  Rehearsed on this computer: it proves nothing.</source>
        <translation type="unfinished">≈  इस कंप्यूटर पर पूर्वाभ्यास हुआ: इससे कुछ प्रमाणित नहीं होता।</translation>
    </message>
    <message>
        <source>!  Out of date: this was tried on {0}. {1} Prove it again before you hand it over.</source>
        <translation type="unfinished">!  पुराना: यह {0} को आज़माया गया था। {1} सौंपने से पहले इसे फिर प्रमाणित करें।</translation>
    </message>
    <message>
        <source>✓  Proved on {0}.</source>
        <translation type="unfinished">✓  {0} को प्रमाणित हुआ।</translation>
    </message>
    <message>
        <source>✕  Not proved: the run of {0} found what has to be mended.</source>
        <translation type="unfinished">✕  प्रमाणित नहीं: {0} के लाइव टेस्ट में ऐसा कुछ मिला जिसे ठीक करना है।</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">तब से कुछ बदला गया है।</translation>
    </message>
    <message>
        <source>It is about the spec with the SHA-256 {0}, by version {1} of this program.</source>
        <translation type="unfinished">यह SHA-256 {0} वाले स्पेक के बारे में है, इस प्रोग्राम के संस्करण {1} से।</translation>
    </message>
    <message>
        <source>This provider has none.</source>
        <translation type="unfinished">इस प्रदाता के पास यह नहीं है।</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">सेट नहीं किया गया</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished">अभी चलाया नहीं गया</translation>
    </message>
</context>
<context>
    <name>ProveStage</name>
    <message>
        <source>&amp;Prove the whole connection</source>
        <translation type="unfinished">पूरा कनेक्शन प्रमाणित करें&#xa0;(&amp;P)</translation>
    </message>
    <message>
        <source>Run the test with the exported code</source>
        <translation type="unfinished">निर्यात किए गए कोड से टेस्ट चलाएँ</translation>
    </message>
    <message>
        <source>The same, with the calls made by the code that the platform will run</source>
        <translation type="unfinished">वही, पर कॉल वह कोड करता है जिसे प्लैटफ़ॉर्म चलाएगा</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">रिपोर्ट खोलें</translation>
    </message>
    <message>
        <source>The proof as a page to read, to print and to sign off, in your browser</source>
        <translation type="unfinished">प्रमाण एक पृष्ठ के रूप में, आपके ब्राउज़र में: पढ़ने, छापने और हस्ताक्षर करने के लिए</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation type="unfinished">प्रमाण सहेजें …</translation>
    </message>
    <message>
        <source>The same on this computer, with the provider played: it proves nothing</source>
        <translation type="unfinished">वही इस कंप्यूटर पर, प्रदाता की भूमिका निभाकर: इससे कुछ प्रमाणित नहीं होता</translation>
    </message>
    <message>
        <source>Rehearse it first</source>
        <translation type="unfinished">पहले पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">निर्यात किए गए कोड का पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>Re&amp;hearse the exported code</source>
        <translation type="unfinished">निर्यात किए गए कोड का पूर्वाभ्यास करें&#xa0;(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;hearse the whole connection</source>
        <translation type="unfinished">पूरे कनेक्शन का पूर्वाभ्यास करें&#xa0;(&amp;H)</translation>
    </message>
    <message>
        <source>Rehearse the calls again</source>
        <translation type="unfinished">कॉल का फिर पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished">प्रमाणित</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation type="unfinished">फिर प्रमाणित करें</translation>
    </message>
    <message>
        <source>✕  The run of {0} stopped at {1}.</source>
        <translation type="unfinished">✕  {0} का रन यहाँ रुका: {1}।</translation>
    </message>
    <message>
        <source>✕  It stopped at {0}.</source>
        <translation type="unfinished">✕  यहाँ रुका: {0}।</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation type="unfinished">प्रमाणित करें</translation>
    </message>
    <message>
        <source>✕  The last run found what has to be mended.</source>
        <translation type="unfinished">✕  पिछले लाइव टेस्ट में ऐसा कुछ मिला जिसे ठीक करना है।</translation>
    </message>
    <message>
        <source>The live test is under way.</source>
        <translation type="unfinished">लाइव टेस्ट चल रहा है।</translation>
    </message>
    <message>
        <source>By the live test, from the log-in to the revocation.</source>
        <translation type="unfinished">लाइव टेस्ट से, लॉग इन से लेकर रद्द करने तक।</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation type="unfinished">पूर्वाभ्यास हुआ</translation>
    </message>
    <message>
        <source>The exported code, too. It proves nothing.</source>
        <translation type="unfinished">निर्यात किए गए कोड का भी। इससे कुछ प्रमाणित नहीं होता।</translation>
    </message>
    <message>
        <source>The rehearsal is under way.</source>
        <translation type="unfinished">पूर्वाभ्यास चल रहा है।</translation>
    </message>
    <message>
        <source>From the log-in to the revocation, then with the exported code.</source>
        <translation type="unfinished">लॉग इन से लेकर रद्द करने तक, फिर निर्यात किए गए कोड से।</translation>
    </message>
    <message>
        <source>Proofs (*.proof.json)</source>
        <translation type="unfinished">प्रमाण (*.proof.json)</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation type="unfinished">प्रमाण सहेजें</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  {0} के नाम से सहेजा गया</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Open the documentation</source>
        <translation type="unfinished">दस्तावेज़ खोलें</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation type="unfinished">डेवलपर पोर्टल खोलें</translation>
    </message>
</context>
<context>
    <name>ProviderSays</name>
    <message>
        <source>the provider&apos;s own words</source>
        <translation type="unfinished">प्रदाता के अपने शब्द</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">प्रदाता के अपने शब्द</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer begins:</source>
        <translation type="unfinished">प्रदाता ने कोई स्पष्टीकरण नहीं भेजा। उसका उत्तर ऐसे शुरू होता है:</translation>
    </message>
    <message>
        <source>The provider sent no explanation: its answer is empty.</source>
        <translation type="unfinished">प्रदाता ने कोई स्पष्टीकरण नहीं भेजा: उसका उत्तर ख़ाली है।</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer is not shown here, it may hold a token.</source>
        <translation type="unfinished">प्रदाता ने कोई स्पष्टीकरण नहीं भेजा। उसका उत्तर यहाँ नहीं दिखाया जाता, उसमें टोकन हो सकता है।</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished">कम दिखाएँ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">पूरा दिखाएँ</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>Answer as raw text</source>
        <translation type="unfinished">उत्तर मूल टेक्स्ट में</translation>
    </message>
    <message>
        <source>… The answer is longer: its beginning is shown here, the tree shows all of it.</source>
        <translation type="unfinished">… उत्तर इससे लंबा है: यहाँ उसकी शुरुआत दिखती है, ट्री में पूरा दिखता है।</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>May this connection&apos;s own code run?</source>
        <translation type="unfinished">क्या इस कनेक्शन का अपना कोड चल सकता है?</translation>
    </message>
    <message>
        <source>Some steps of this connection are code that this program did not make. It gets this connection&apos;s credentials, no files of yours, and can send requests to these servers alone:</source>
        <translation type="unfinished">इस कनेक्शन के कुछ चरण ऐसा कोड हैं जो इस प्रोग्राम ने नहीं बनाया। उसे इस कनेक्शन के क्रेडेंशियल मिलते हैं, आपकी कोई फ़ाइल नहीं, और वह केवल इन सर्वरों को अनुरोध भेज सकता है:</translation>
    </message>
    <message>
        <source>Say yes only if you know whose servers these are, and trust whoever wrote the code.</source>
        <translation type="unfinished">हाँ तभी कहें जब आप जानते हों कि ये सर्वर किसके हैं, और कोड लिखने वाले पर भरोसा हो।</translation>
    </message>
    <message>
        <source>Yes, run it</source>
        <translation type="unfinished">हाँ, चलाएँ</translation>
    </message>
    <message>
        <source>May a request go to your own network?</source>
        <translation type="unfinished">क्या अनुरोध आपके अपने नेटवर्क में जा सकता है?</translation>
    </message>
    <message>
        <source>This connection wants to send a request to this computer, or to one that only your network reaches:</source>
        <translation type="unfinished">यह कनेक्शन इस कंप्यूटर को, या केवल आपके नेटवर्क से पहुँचे जाने वाले कंप्यूटर को अनुरोध भेजना चाहता है:</translation>
    </message>
    <message>
        <source>Providers are on the internet. Say yes only if this server is the one that you mean.</source>
        <translation type="unfinished">प्रदाता इंटरनेट पर होते हैं। हाँ तभी कहें जब आपका मतलब इसी सर्वर से हो।</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation type="unfinished">हाँ, भेजें</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">नहीं</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Register an app</source>
        <translation type="unfinished">ऐप रजिस्टर करें</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation type="unfinished">आरंभिक ऐक्सेस टोकन</translation>
    </message>
    <message>
        <source>Register an app there now?</source>
        <translation type="unfinished">वहाँ अभी ऐप रजिस्टर करें?</translation>
    </message>
    <message>
        <source>✓  An app is registered</source>
        <translation type="unfinished">✓  ऐप रजिस्टर हो गया</translation>
    </message>
    <message>
        <source>Its client ID comes into the rows below, its secret where your secrets are kept: into no file.</source>
        <translation type="unfinished">इसकी क्लाइंट ID नीचे की पंक्तियों में आती है, सीक्रेट वहाँ जहाँ आपके सीक्रेट रखे जाते हैं: किसी फ़ाइल में नहीं।</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation type="unfinished">रजिस्टर हो रहा है …</translation>
    </message>
    <message>
        <source>The server does that by itself, without its portal. Asked is {0}, and sent are {1}.</source>
        <translation type="unfinished">सर्वर यह ख़ुद करता है, अपने पोर्टल के बिना। {0} से पूछा जाता है, और ये भेजे जाते हैं: {1}।</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>the name {0}</source>
        <translation type="unfinished">नाम {0}</translation>
    </message>
    <message>
        <source>the redirect URIs {0}</source>
        <translation type="unfinished">रीडायरेक्ट URI {0}</translation>
    </message>
    <message>
        <source>the scopes {0}</source>
        <translation type="unfinished">स्कोप {0}</translation>
    </message>
    <message>
        <source>the secret in the header (Basic)</source>
        <translation type="unfinished">सीक्रेट हेडर में (Basic)</translation>
    </message>
    <message>
        <source>the secret in the body</source>
        <translation type="unfinished">सीक्रेट बॉडी में</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation type="unfinished">कोई सीक्रेट नहीं</translation>
    </message>
    <message>
        <source>log-in by code, with refresh tokens</source>
        <translation type="unfinished">कोड से लॉग इन, रीफ़्रेश टोकन के साथ</translation>
    </message>
    <message>
        <source>log-in by code</source>
        <translation type="unfinished">कोड से लॉग इन</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished">{0}; {1}</translation>
    </message>
    <message>
        <source>Its client ID is in the rows below, and is filled in with them.</source>
        <translation type="unfinished">इसकी क्लाइंट ID नीचे की पंक्तियों में है, और उन्हीं के साथ भरी जाती है।</translation>
    </message>
    <message>
        <source>This computer has no password store: its secret is kept until you close the window.</source>
        <translation type="unfinished">इस कंप्यूटर पर पासवर्ड भंडार नहीं है: इसका सीक्रेट विंडो बंद होने तक रखा जाता है।</translation>
    </message>
    <message>
        <source>Its secret is kept with it, in no file.</source>
        <translation type="unfinished">इसका सीक्रेट उसके साथ रखा जाता है, किसी फ़ाइल में नहीं।</translation>
    </message>
    <message>
        <source>The secret ends on {0}: then register another app.</source>
        <translation type="unfinished">सीक्रेट {0} को समाप्त होता है: तब दूसरा ऐप रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The server left out where people come back to: {0}.</source>
        <translation type="unfinished">सर्वर ने वह पता छोड़ दिया जहाँ लोग लौटते हैं: {0}।</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>Open a JSON file …</source>
        <translation type="unfinished">JSON फ़ाइल खोलें …</translation>
    </message>
    <message>
        <source>Paste an answer</source>
        <translation type="unfinished">उत्तर चिपकाएँ</translation>
    </message>
    <message>
        <source>Open another answer …</source>
        <translation type="unfinished">दूसरा उत्तर खोलें …</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation type="unfinished">दूसरा चिपकाएँ</translation>
    </message>
    <message>
        <source>Keep it, without secrets</source>
        <translation type="unfinished">इसे रखें, बिना सीक्रेट के</translation>
    </message>
    <message>
        <source>On this computer alone, readable by you alone. Without the tick, what is kept is deleted.</source>
        <translation type="unfinished">केवल इस कंप्यूटर पर, जिसे केवल आप पढ़ सकते हैं। टिक हटाने पर रखा हुआ मिटा दिया जाता है।</translation>
    </message>
    <message>
        <source>No answer yet. Run the live test below, or bring an answer you saved.</source>
        <translation type="unfinished">अभी कोई उत्तर नहीं। नीचे लाइव टेस्ट चलाएँ, या सहेजा हुआ उत्तर लाएँ।</translation>
    </message>
    <message>
        <source>Open an answer</source>
        <translation type="unfinished">उत्तर खोलें</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished">JSON (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The file is too large. Cut it to one answer.</source>
        <translation type="unfinished">फ़ाइल बहुत बड़ी है। उसे काटकर एक उत्तर तक सीमित करें।</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation type="unfinished">“{0}” को पढ़ा नहीं जा सकता: {1}।</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose the JSON file that you saved.</source>
        <translation type="unfinished">फ़ाइल पढ़ी नहीं जा सकती। वह JSON फ़ाइल चुनें जो आपने सहेजी थी।</translation>
    </message>
    <message>
        <source>What you copied is too large. Save it as a file, and cut it to one answer.</source>
        <translation type="unfinished">आपने जो कॉपी किया वह बहुत बड़ा है। उसे फ़ाइल में सहेजें, और काटकर एक उत्तर तक सीमित करें।</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished">चिपकाया गया</translation>
    </message>
</context>
<context>
    <name>SavedAs</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">फ़ोल्डर में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>SavedConnections</name>
    <message>
        <source>Draft without a name</source>
        <translation type="unfinished">बिना नाम का ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">आगे बढ़ें</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation type="unfinished">{0} आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}. The last answer is kept.</source>
        <translation type="unfinished">{0}, {1}। पिछला उत्तर रखा हुआ है।</translation>
    </message>
    <message>
        <source>○  Not run yet</source>
        <translation type="unfinished">○  अभी चलाया नहीं गया</translation>
    </message>
    <message>
        <source>✓  Exported</source>
        <translation type="unfinished">✓  निर्यात किया गया</translation>
    </message>
    <message>
        <source>✓  Handed over</source>
        <translation type="unfinished">✓  सौंपा गया</translation>
    </message>
    <message>
        <source>✓  Logged in</source>
        <translation type="unfinished">✓  लॉग इन हुआ</translation>
    </message>
    <message>
        <source>✓  Proved</source>
        <translation type="unfinished">✓  प्रमाणित</translation>
    </message>
    <message>
        <source>✕  Stopped</source>
        <translation type="unfinished">✕  रुक गया</translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation type="unfinished">स्कोप खोजें</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">सभी {0} दिखाएँ</translation>
    </message>
    <message>
        <source>test call</source>
        <translation type="unfinished">टेस्ट कॉल</translation>
    </message>
    <message>
        <source>The test call needs it</source>
        <translation type="unfinished">टेस्ट कॉल को यह चाहिए</translation>
    </message>
    <message>
        <source>! very wide</source>
        <translation type="unfinished">! बहुत व्यापक</translation>
    </message>
    <message>
        <source>It allows far more than the test call needs. Ask for it only if an action uses it.</source>
        <translation type="unfinished">यह टेस्ट कॉल की ज़रूरत से कहीं ज़्यादा अनुमति देता है। तभी माँगें जब कोई ऐक्शन इसे इस्तेमाल करे।</translation>
    </message>
    <message>
        <source>and {0} more: type a part of a name to find them</source>
        <translation type="unfinished">और {0} अन्य: खोजने के लिए नाम का एक भाग लिखें</translation>
    </message>
    <message>
        <source>None of them has that in its name.</source>
        <translation type="unfinished">इनमें से किसी के नाम में यह नहीं है।</translation>
    </message>
</context>
<context>
    <name>SecondAccount</name>
    <message>
        <source>Connect a second account and compare</source>
        <translation type="unfinished">दूसरा खाता कनेक्ट करके मिलाएँ</translation>
    </message>
    <message>
        <source>Log in once more, as somebody else. The first account stays connected.</source>
        <translation type="unfinished">एक बार और लॉग इन करें, किसी दूसरे व्यक्ति के रूप में। पहला खाता जुड़ा रहता है।</translation>
    </message>
    <message>
        <source>Take {0} instead</source>
        <translation type="unfinished">इसकी जगह {0} लें</translation>
    </message>
    <message>
        <source>✕  The second account was not connected. {0}</source>
        <translation type="unfinished">✕  दूसरा खाता कनेक्ट नहीं हुआ। {0}</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">पहले लाइव टेस्ट चलाएँ।</translation>
    </message>
    <message>
        <source>Log in as somebody else: in a private window, or after logging out at the provider.</source>
        <translation type="unfinished">किसी दूसरे व्यक्ति के रूप में लॉग इन करें: निजी विंडो में, या प्रदाता के यहाँ से लॉग आउट करके।</translation>
    </message>
    <message>
        <source>✓  It tells the two accounts apart: {0} and {1}.</source>
        <translation type="unfinished">✓  यह दोनों खातों में अंतर कर लेता है: {0} और {1}।</translation>
    </message>
    <message>
        <source>This seems to be the same account again, {0}. Log out at the provider, or use a private window, and try again.</source>
        <translation type="unfinished">लगता है यह फिर वही खाता है, {0}। प्रदाता के यहाँ से लॉग आउट करें, या निजी विंडो खोलें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>✕  Not both accounts have this value: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  दोनों में से किसी एक खाते के पास यह मान नहीं है: {0} और {1}। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>✕  Nobody can tell these accounts apart: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  कोई इन खातों में अंतर नहीं कर सकता: {0} और {1}। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>✕  Both would be taken for one account: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  दोनों एक ही खाता माने जाएँगे: {0} और {1}। दूसरा चुनें।</translation>
    </message>
</context>
<context>
    <name>SecondScopes</name>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">स्कोप लिखकर Enter दबाएँ, या सूची चिपकाएँ</translation>
    </message>
    <message>
        <source>Second list of scopes: {0}</source>
        <translation type="unfinished">स्कोप की दूसरी सूची: {0}</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">अल्पविराम</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">स्पेस</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>Remove the list {0}</source>
        <translation type="unfinished">सूची {0} हटाएँ</translation>
    </message>
    <message>
        <source>Join them with</source>
        <translation type="unfinished">इन्हें जोड़ने का चिह्न</translation>
    </message>
    <message>
        <source>user_scope: for the person, as Slack has it</source>
        <translation type="unfinished">user_scope: व्यक्ति के लिए, जैसा Slack में है</translation>
    </message>
    <message>
        <source>optional_scope: what not every account has, as HubSpot has it</source>
        <translation type="unfinished">optional_scope: जो हर खाते के पास नहीं, जैसा HubSpot में है</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">ऐसे भेजे जाते हैं</translation>
    </message>
    <message>
        <source>Add another list</source>
        <translation type="unfinished">एक और सूची जोड़ें</translation>
    </message>
    <message>
        <source>Add a second list of scopes</source>
        <translation type="unfinished">स्कोप की दूसरी सूची जोड़ें</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">दिखाएँ</translation>
    </message>
    <message>
        <source>Hold to see the secret</source>
        <translation type="unfinished">सीक्रेट देखने के लिए दबाए रखें</translation>
    </message>
    <message>
        <source>Show {0} while held</source>
        <translation type="unfinished">दबाए रखने तक {0} दिखाएँ</translation>
    </message>
</context>
<context>
    <name>SecretExport</name>
    <message>
        <source>This time with the client secret</source>
        <translation type="unfinished">इस बार क्लाइंट सीक्रेट के साथ</translation>
    </message>
    <message>
        <source>This computer has no client secret of this app yet. Paste it in step {step}, then tick this again.</source>
        <translation type="unfinished">इस कंप्यूटर पर अभी इस ऐप का क्लाइंट सीक्रेट नहीं है। उसे चरण {step} में चिपकाएँ, फिर यहाँ टिक करें।</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. Whoever may read the folder that you save it in can read it, too: choose one of your own, that no cloud keeps a copy of. Send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">निर्यात किया हुआ रिकॉर्ड जिसके पास हो, वह आपके ऐप के रूप में काम कर सकता है। जिस फ़ोल्डर में आप सहेजते हैं उसे जो पढ़ सके, वह इसे भी पढ़ सकता है: अपना फ़ोल्डर चुनें, जिसकी प्रति कोई क्लाउड न रखे। इसे किसी को न भेजें, और प्लैटफ़ॉर्म के पास पहुँचते ही मिटा दें। अगला निर्यात फिर सीक्रेट के बिना होता है।</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. On this computer only you will be able to read it: send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">निर्यात किया हुआ रिकॉर्ड जिसके पास हो, वह आपके ऐप के रूप में काम कर सकता है। इस कंप्यूटर पर इसे केवल आप पढ़ सकेंगे: किसी को न भेजें, और प्लैटफ़ॉर्म के पास पहुँचते ही मिटा दें। अगला निर्यात फिर सीक्रेट के बिना होता है।</translation>
    </message>
    <message>
        <source>Counts for the next “Export for the platform” alone. Usually not needed: you can paste the secret into the platform&apos;s form, see below.</source>
        <translation type="unfinished">केवल अगले “प्लैटफ़ॉर्म के लिए निर्यात” पर लागू। आमतौर पर ज़रूरी नहीं: आप सीक्रेट प्लैटफ़ॉर्म के फ़ॉर्म में चिपका सकते हैं, नीचे देखें।</translation>
    </message>
</context>
<context>
    <name>SecretOffer</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">इसे रखें</translation>
    </message>
    <message>
        <source>Keep the client secret that was pasted</source>
        <translation type="unfinished">चिपकाया हुआ क्लाइंट सीक्रेट रखें</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>Do not keep the client secret that was pasted</source>
        <translation type="unfinished">चिपकाया हुआ क्लाइंट सीक्रेट न रखें</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it instead of the one that is there, for the live test?</source>
        <translation type="unfinished">उसमें एक क्लाइंट सीक्रेट था। लाइव टेस्ट के लिए उसे मौजूदा की जगह रखें?</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it on this computer, for the live test? No file gets it.</source>
        <translation type="unfinished">उसमें एक क्लाइंट सीक्रेट था। लाइव टेस्ट के लिए उसे इस कंप्यूटर पर रखें? वह किसी फ़ाइल में नहीं जाता।</translation>
    </message>
    <message>
        <source>A client secret was in it. Use it for the live test, until you close the window?</source>
        <translation type="unfinished">उसमें एक क्लाइंट सीक्रेट था। विंडो बंद होने तक लाइव टेस्ट के लिए उसे इस्तेमाल करें?</translation>
    </message>
    <message>
        <source>✓  It is the client secret in step {step}.</source>
        <translation type="unfinished">✓  वह चरण {step} में क्लाइंट सीक्रेट है।</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>next</source>
        <translation type="unfinished">अगला</translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished">कॉपी हुआ</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation type="unfinished">अभी कॉपी नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>SeenList</name>
    <message>
        <source>Marked as seen</source>
        <translation type="unfinished">देखा हुआ चिह्नित</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Tell it again: {0}</source>
        <translation type="unfinished">फिर दिखाएँ: {0}</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>What is sent</source>
        <translation type="unfinished">क्या भेजा जाता है</translation>
    </message>
    <message>
        <source>{0}: in the address, after the question mark</source>
        <translation type="unfinished">{0}: पते में, प्रश्न चिह्न के बाद</translation>
    </message>
    <message>
        <source>In the headers</source>
        <translation type="unfinished">हेडर में</translation>
    </message>
    <message>
        <source>{0}: in the body, as a form</source>
        <translation type="unfinished">{0}: बॉडी में, फ़ॉर्म के रूप में</translation>
    </message>
    <message>
        <source>{0}: in the body, as JSON</source>
        <translation type="unfinished">{0}: बॉडी में, JSON के रूप में</translation>
    </message>
    <message>
        <source>{0}: in the body, as text</source>
        <translation type="unfinished">{0}: बॉडी में, टेक्स्ट के रूप में</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <translation type="unfinished">(पूरा)</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Also a cURL line, or a file of another tool. You can drop it here.</source>
        <translation type="unfinished">cURL पंक्ति या किसी दूसरे टूल की फ़ाइल भी चलेगी। आप उसे खींचकर यहाँ छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>An address. Nothing has been sent yet.</source>
        <translation type="unfinished">यह एक पता है। अभी कुछ नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">पूछें</translation>
    </message>
    <message>
        <source>Ask {0}</source>
        <translation type="unfinished">{0} से पूछें</translation>
    </message>
    <message>
        <source>Left out of your own entries: {0}, line {1}: {2}</source>
        <translation type="unfinished">आपकी अपनी प्रविष्टियों से छोड़ा गया: {0}, पंक्ति {1}: {2}</translation>
    </message>
    <message>
        <source>No app of this name is known. Paste its documentation, or start with New connection.</source>
        <translation type="unfinished">इस नाम का कोई ऐप ज्ञात नहीं। उसका दस्तावेज़ चिपकाएँ, या “नया कनेक्शन” से शुरू करें।</translation>
    </message>
    <message>
        <source>Only take the address</source>
        <translation type="unfinished">केवल पता लें</translation>
    </message>
    <message>
        <source>Press Enter to have it read.</source>
        <translation type="unfinished">इसे पढ़वाने के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>The app&apos;s name, its documentation or an address</source>
        <translation type="unfinished">ऐप का नाम, उसका दस्तावेज़ या कोई पता</translation>
    </message>
    <message>
        <source>The file of this app cannot be read any more.</source>
        <translation type="unfinished">इस ऐप की फ़ाइल अब पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">ऊपर और नीचे के तीर से चुनें, Enter चिह्नित प्रविष्टि को लेता है।</translation>
    </message>
    <message>
        <source>Which a&amp;pp, or paste anything</source>
        <translation type="unfinished">कौन-सा ऐप? या कुछ भी चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Which app, or paste anything</source>
        <translation type="unfinished">कौन-सा ऐप? या कुछ भी चिपकाएँ</translation>
    </message>
    <message>
        <source>{0} may say itself where its OAuth addresses are. It is asked at this and at well-known addresses, and so is a server that it names. Nothing of yours is sent.</source>
        <translation type="unfinished">{0} शायद ख़ुद बता दे कि उसके OAuth पते कहाँ हैं। उससे इस पते पर और मानक (well-known) पतों पर पूछा जाता है, और उस सर्वर से भी जिसका वह नाम ले। आपका कुछ नहीं भेजा जाता।</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Where it was read</source>
        <translation type="unfinished">कहाँ पढ़ा गया</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">नहीं मिला</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">छोड़ा गया</translation>
    </message>
    <message>
        <source>Client ID and client secret</source>
        <translation type="unfinished">क्लाइंट ID और क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>The redirect URL, entered in the provider&apos;s portal</source>
        <translation type="unfinished">रीडायरेक्ट URL, प्रदाता के पोर्टल में दर्ज</translation>
    </message>
    <message>
        <source>You still bring</source>
        <translation type="unfinished">अभी आपको लाना है</translation>
    </message>
    <message>
        <source>The client secret</source>
        <translation type="unfinished">क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Client ID: no secret is sent</source>
        <translation type="unfinished">क्लाइंट ID: कोई सीक्रेट नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>The client ID</source>
        <translation type="unfinished">क्लाइंट ID</translation>
    </message>
    <message>
        <source>{0}: sent by itself</source>
        <translation type="unfinished">{0}: अपने आप भेजा जाता है</translation>
    </message>
    <message>
        <source>{0}: a placeholder</source>
        <translation type="unfinished">{0}: प्लेसहोल्डर</translation>
    </message>
    <message>
        <source>{0}: a secret, which no file may hold</source>
        <translation type="unfinished">{0}: सीक्रेट, जो किसी फ़ाइल में नहीं रखा जा सकता</translation>
    </message>
    <message>
        <source>{0}: what it stands for is not in this text</source>
        <translation type="unfinished">{0}: इसकी जगह क्या है, वह इस टेक्स्ट में नहीं</translation>
    </message>
    <message>
        <source>No line says so: it follows from the rest.</source>
        <translation type="unfinished">किसी पंक्ति में यह नहीं लिखा: यह बाक़ी से निकलता है।</translation>
    </message>
    <message>
        <source>Line {0} of {1}</source>
        <translation type="unfinished">{1} में से पंक्ति {0}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished">{0}। {1}</translation>
    </message>
    <message>
        <source>No line says so: it was chosen for {0}.</source>
        <translation type="unfinished">किसी पंक्ति में यह नहीं लिखा: यह {0} के लिए चुना गया।</translation>
    </message>
    <message>
        <source>No line says so: it is known of {0}. Source: {1} ({2})</source>
        <translation type="unfinished">किसी पंक्ति में यह नहीं लिखा: {0} के बारे में यह ज्ञात है। स्रोत: {1} ({2})</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished">पूरा</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation type="unfinished">पूर्वाभ्यास हुआ</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">अभी</translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished">बाद में</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, {2}: {3}. {4}</source>
        <translation type="unfinished">पड़ाव {0}, कुल {1}, {2}: {3}। {4}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished">अभी भरा नहीं गया</translation>
    </message>
    <message>
        <source>needs attention, something has to be filled in</source>
        <translation type="unfinished">ध्यान चाहिए, कुछ भरना है</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">पूरा</translation>
    </message>
    <message>
        <source>the live test waits for you</source>
        <translation type="unfinished">लाइव टेस्ट आपकी प्रतीक्षा कर रहा है</translation>
    </message>
    <message>
        <source>the live test is here</source>
        <translation type="unfinished">लाइव टेस्ट यहाँ है</translation>
    </message>
    <message>
        <source>proved by the live test</source>
        <translation type="unfinished">लाइव टेस्ट से प्रमाणित</translation>
    </message>
    <message>
        <source>was proved, but something was changed since</source>
        <translation type="unfinished">प्रमाणित था, पर उसके बाद कुछ बदला गया</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished">ध्यान चाहिए</translation>
    </message>
    <message>
        <source>the live test stopped because of this step</source>
        <translation type="unfinished">लाइव टेस्ट इस चरण के कारण रुका</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished">चरण</translation>
    </message>
</context>
<context>
    <name>SuccessRule</name>
    <message>
        <source>The status alone (usual)</source>
        <translation type="unfinished">केवल स्टेटस (सामान्य)</translation>
    </message>
    <message>
        <source>The status and a value of the answer</source>
        <translation type="unfinished">स्टेटस और उत्तर का एक मान</translation>
    </message>
    <message>
        <source>Success is told by</source>
        <translation type="unfinished">सफलता इससे पता चलती है</translation>
    </message>
    <message>
        <source>The value at</source>
        <translation type="unfinished">यहाँ का मान</translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished">यह है</translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished">यह नहीं है</translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished">मौजूद है</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished">मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">शर्त</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished">इससे मिलाया जाता है</translation>
    </message>
    <message>
        <source>Success when the status is {0}.</source>
        <translation type="unfinished">सफलता जब स्टेटस {0} हो।</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is {2}.</source>
        <translation type="unfinished">सफलता जब स्टेटस {0} हो और “{1}” का मान {2} हो।</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not {2}.</source>
        <translation type="unfinished">सफलता जब स्टेटस {0} हो और “{1}” का मान {2} न हो।</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not there.</source>
        <translation type="unfinished">सफलता जब स्टेटस {0} हो और “{1}” मौजूद न हो।</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is there.</source>
        <translation type="unfinished">सफलता जब स्टेटस {0} हो और “{1}” मौजूद हो।</translation>
    </message>
    <message>
        <source>Say which value it is, or click it in the answer.</source>
        <translation type="unfinished">बताएँ कि कौन-सा मान है, या उत्तर में उस पर क्लिक करें।</translation>
    </message>
    <message>
        <source>200 to 299</source>
        <translation type="unfinished">200 से 299</translation>
    </message>
</context>
<context>
    <name>SupportedQuestion</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>I don’t know yet</source>
        <translation type="unfinished">मुझे अभी पता नहीं</translation>
    </message>
    <message>
        <source>Its documentation names none (read on {0}); there may be one all the same.</source>
        <translation type="unfinished">इसके दस्तावेज़ इसके लिए कोई कॉल नहीं बताते ({0} को पढ़े गए); फिर भी हो सकता है कि कोई हो।</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>Shortened. Undo</source>
        <translation type="unfinished">छोटा किया गया। पूर्ववत करें</translation>
    </message>
    <message>
        <source>More than the server&apos;s name is not needed. A press brings back what was entered.</source>
        <translation type="unfinished">सर्वर के नाम से ज़्यादा ज़रूरी नहीं। दबाने पर वही लौट आता है जो दर्ज किया था।</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">निर्देशित अभ्यास</translation>
    </message>
    <message>
        <source>On the practice provider: no account, no internet, nothing to break.</source>
        <translation type="unfinished">अभ्यास प्रदाता पर: न खाता, न इंटरनेट, न कुछ बिगड़ने का डर।</translation>
    </message>
    <message>
        <source>Guided run: {0} of {1} done</source>
        <translation type="unfinished">निर्देशित अभ्यास: {1} में से {0} पूरे</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">मान डालें</translation>
    </message>
    <message>
        <source>Insert a value of the connection at the cursor</source>
        <translation type="unfinished">कर्सर पर कनेक्शन का कोई मान डालें</translation>
    </message>
    <message>
        <source>Insert value into {0}</source>
        <translation type="unfinished">मान डालें: {0}</translation>
    </message>
</context>
<context>
    <name>UnderstoodRow</name>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Space ticks it, Enter changes the value</source>
        <translation type="unfinished">Space टिक करता है, Enter मान बदलता है</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation type="unfinished">अभी: {0}</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">सभी {0} दिखाएँ</translation>
    </message>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  निश्चित</translation>
    </message>
    <message>
        <source>●  Known</source>
        <translation type="unfinished">●  ज्ञात</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  संभावित</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  आपने चुना</translation>
    </message>
    <message>
        <source>✎  Another is there</source>
        <translation type="unfinished">✎  दूसरा मान मौजूद है</translation>
    </message>
    <message>
        <source>✎  You changed it</source>
        <translation type="unfinished">✎  आपने इसे बदला</translation>
    </message>
    <message>
        <source>?  Waits for your answer</source>
        <translation type="unfinished">?  आपके उत्तर की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>?  Choose what you need</source>
        <translation type="unfinished">?  जो चाहिए वह चुनें</translation>
    </message>
</context>
<context>
    <name>UnderstoodView</name>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">सब पर टिक करें</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished">सभी टिक हटाएँ</translation>
    </message>
    <message>
        <source>Keep the client secret that is in it, for the live test. No file gets it.</source>
        <translation type="unfinished">इसमें जो क्लाइंट सीक्रेट है उसे लाइव टेस्ट के लिए रखें। वह किसी फ़ाइल में नहीं जाता।</translation>
    </message>
    <message>
        <source>Each person who connects chooses: it becomes a field</source>
        <translation type="unfinished">जुड़ने वाला हर व्यक्ति चुनता है: यह एक फ़ील्ड बन जाता है</translation>
    </message>
    <message>
        <source>{0}, all ticked</source>
        <translation type="unfinished">{0}, सब पर टिक</translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation type="unfinished">{0}, {1} पर टिक</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Also in this step</source>
        <translation type="unfinished">इस चरण में यह भी</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>From the answers so far, kept once you choose it:</source>
        <translation type="unfinished">अब तक के उत्तरों से, आपके चुनने पर रखा जाता है:</translation>
    </message>
    <message>
        <source>Add a field in step {step} first</source>
        <translation type="unfinished">पहले चरण {step} में फ़ील्ड जोड़ें</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Paste the final address here</source>
        <translation type="unfinished">अंतिम पता यहाँ चिपकाएँ</translation>
    </message>
    <message>
        <source>Final address of the browser</source>
        <translation type="unfinished">ब्राउज़र का अंतिम पता</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It ends up on a page whose address begins with {0}. The page may show an error: that does not matter here.
3.  Click into the browser&apos;s address bar, select all of it and copy it. If the page moved on, go back first.
4.  Paste it below and press Enter.</source>
        <translation type="unfinished">1.  अपने ब्राउज़र में लॉग इन करें और मंज़ूरी दें।
2.  अंत में वह ऐसे पृष्ठ पर पहुँचता है जिसका पता {0} से शुरू होता है। पृष्ठ पर त्रुटि दिख सकती है: यहाँ उससे फ़र्क़ नहीं पड़ता।
3.  ब्राउज़र की पता पट्टी में क्लिक करें, पूरा पता चुनें और कॉपी करें। पृष्ठ आगे बढ़ गया हो तो पहले पीछे जाएँ।
4.  उसे नीचे चिपकाएँ और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It warns: “Your connection is not private”. On this computer&apos;s own address that is right.
3.  Press Advanced, then Proceed (in Firefox: Accept the Risk and Continue; in Safari: Show Details, then visit this website).</source>
        <translation type="unfinished">1.  अपने ब्राउज़र में लॉग इन करें और मंज़ूरी दें।
2.  वह चेतावनी देता है: “आपका कनेक्शन निजी नहीं है” (Your connection is not private)। इस कंप्यूटर के अपने पते पर यह ठीक है।
3.  Advanced दबाएँ, फिर Proceed (Firefox में: Accept the Risk and Continue; Safari में: Show Details, फिर visit this website)।</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>As set under Advanced</source>
        <translation type="unfinished">जैसा “उन्नत” में सेट है</translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished">चलता है</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">अस्वीकृत</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation type="unfinished">इसे आज़माएँ</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished">संभावित</translation>
    </message>
</context>
</TS>
