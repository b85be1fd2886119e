<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This path does not lead into the answer of the test call or of the token request.</source>
        <translation type="unfinished">यह पथ टेस्ट कॉल या टोकन अनुरोध के उत्तर में नहीं जाता।</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">उत्तर में ऐसा कोई मान नहीं है: पथ कहीं नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>This is a whole list. Pick one plain value inside it.</source>
        <translation type="unfinished">यह पूरी सूची है। इसके भीतर का एक सादा मान चुनें।</translation>
    </message>
    <message>
        <source>This is a group of values. Pick one plain value inside it.</source>
        <translation type="unfinished">यह मानों का समूह है। इसके भीतर का एक सादा मान चुनें।</translation>
    </message>
    <message>
        <source>There is nothing in this field, at least for this account.</source>
        <translation type="unfinished">इस फ़ील्ड में कुछ नहीं है, कम से कम इस खाते के लिए।</translation>
    </message>
    <message>
        <source>This looks like a stand-in for “nothing”, not like a value of this account.</source>
        <translation type="unfinished">यह “कुछ नहीं” की जगह लिखा हुआ लगता है, इस खाते का मान नहीं।</translation>
    </message>
    <message>
        <source>This is only yes or no, the same for a great many accounts.</source>
        <translation type="unfinished">यह केवल हाँ या नहीं है, जो बहुत-से खातों के लिए एक जैसा होता है।</translation>
    </message>
    <message>
        <source>This looks like a token or a password. It is secret and is replaced again and again.</source>
        <translation type="unfinished">यह टोकन या पासवर्ड जैसा दिखता है। यह गुप्त है और बार-बार बदला जाता है।</translation>
    </message>
    <message>
        <source>This looks like a date or a time, which says nothing about the account.</source>
        <translation type="unfinished">यह तारीख़ या समय जैसा दिखता है, जो खाते के बारे में कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>This looks like a language, country, currency or time zone, which many accounts share.</source>
        <translation type="unfinished">यह भाषा, देश, मुद्रा या समय क्षेत्र जैसा दिखता है, जो कई खातों में एक जैसा होता है।</translation>
    </message>
    <message>
        <source>This looks like a number of things or a status, which changes.</source>
        <translation type="unfinished">यह चीज़ों की संख्या या कोई स्थिति जैसा दिखता है, जो बदलती है।</translation>
    </message>
    <message>
        <source>This looks like the address of a picture, which changes with the picture.</source>
        <translation type="unfinished">यह चित्र के पते जैसा दिखता है, जो चित्र के साथ बदलता है।</translation>
    </message>
    <message>
        <source>This is a web address; people recognise a name more easily.</source>
        <translation type="unfinished">यह वेब पता है; लोग नाम को ज़्यादा आसानी से पहचानते हैं।</translation>
    </message>
    <message>
        <source>This is a technical id; people recognise a name or an email address more easily.</source>
        <translation type="unfinished">यह तकनीकी id है; लोग नाम या ई-मेल पते को ज़्यादा आसानी से पहचानते हैं।</translation>
    </message>
    <message>
        <source>This text is very long.</source>
        <translation type="unfinished">यह टेक्स्ट बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This is only a part of a name; two accounts can easily share it.</source>
        <translation type="unfinished">यह नाम का केवल एक हिस्सा है; दो खातों में आसानी से एक जैसा हो सकता है।</translation>
    </message>
    <message>
        <source>This number is too long: the platform may change its last digits. Pick the same id as text.</source>
        <translation type="unfinished">यह संख्या बहुत लंबी है: प्लैटफ़ॉर्म इसके अंतिम अंक बदल सकता है। यही id टेक्स्ट के रूप में चुनें।</translation>
    </message>
    <message>
        <source>This is a number with decimals, which is hardly ever an id.</source>
        <translation type="unfinished">यह दशमलव वाली संख्या है, जो शायद ही कभी id होती है।</translation>
    </message>
    <message>
        <source>This is a very small number; check with a second account that it gets another one.</source>
        <translation type="unfinished">यह बहुत छोटी संख्या है; दूसरे खाते से जाँचें कि उसे दूसरी मिलती है।</translation>
    </message>
    <message>
        <source>This is picked by its position in a list; if the order changes, it becomes another value.</source>
        <translation type="unfinished">यह सूची में अपने स्थान से चुना गया है; क्रम बदले तो यह दूसरा मान बन जाता है।</translation>
    </message>
    <message>
        <source>This belongs to one of several listed things, not to the account itself.</source>
        <translation type="unfinished">यह सूची की कई चीज़ों में से एक का है, ख़ुद खाते का नहीं।</translation>
    </message>
    <message>
        <source>The way to this value contains an id itself; for another account it will not be there.</source>
        <translation type="unfinished">इस मान के रास्ते में ही एक id है; दूसरे खाते के लिए वह वहाँ नहीं होगी।</translation>
    </message>
    <message>
        <source>This is an email address: if it is changed, the account counts as a new one.</source>
        <translation type="unfinished">यह ई-मेल पता है: बदला जाए तो खाता नया माना जाता है।</translation>
    </message>
    <message>
        <source>This is a name: it can be changed, and perhaps two accounts can have the same.</source>
        <translation type="unfinished">यह नाम है: इसे बदला जा सकता है, और शायद दो खातों का एक ही हो।</translation>
    </message>
    <message>
        <source>This belongs to the app, not to the account: it may be the same for everybody.</source>
        <translation type="unfinished">यह ऐप का है, खाते का नहीं: सबके लिए एक जैसा हो सकता है।</translation>
    </message>
    <message>
        <source>This belongs to a single request or sign-in: it will be another one next time.</source>
        <translation type="unfinished">यह एक ही अनुरोध या लॉग इन का है: अगली बार दूसरा होगा।</translation>
    </message>
    <message>
        <source>This marks a state or counts something: it becomes another value with every change.</source>
        <translation type="unfinished">यह कोई स्थिति बताता या कुछ गिनता है: हर बदलाव के साथ दूसरा मान बन जाता है।</translation>
    </message>
    <message>
        <source>The way to this value contains a language: for an account in another language it will not be there.</source>
        <translation type="unfinished">इस मान के रास्ते में एक भाषा है: दूसरी भाषा वाले खाते के लिए वह वहाँ नहीं होगा।</translation>
    </message>
    <message>
        <source>This seems to belong to something else than the account, like a role, a plan or a setting.</source>
        <translation type="unfinished">यह खाते से अलग किसी चीज़ का लगता है, जैसे भूमिका, प्लान या सेटिंग।</translation>
    </message>
    <message>
        <source>the subject, which is the standard&apos;s name for the id of a user</source>
        <translation type="unfinished">subject, जो उपयोगकर्ता की id के लिए मानक का नाम है</translation>
    </message>
    <message>
        <source>the id{of}</source>
        <translation type="unfinished">id{of}</translation>
    </message>
    <message>
        <source>the id of the user</source>
        <translation type="unfinished">उपयोगकर्ता की id</translation>
    </message>
    <message>
        <source>the id of the account or workspace</source>
        <translation type="unfinished">खाते या वर्कस्पेस की id</translation>
    </message>
    <message>
        <source>the id of a record about the user</source>
        <translation type="unfinished">उपयोगकर्ता से जुड़े रिकॉर्ड की id</translation>
    </message>
    <message>
        <source>some id{of}</source>
        <translation type="unfinished">कोई id{of}</translation>
    </message>
    <message>
        <source>the address that stands for an id{of}</source>
        <translation type="unfinished">वह पता जो id की जगह है{of}</translation>
    </message>
    <message>
        <source>the address of this very entry{of}</source>
        <translation type="unfinished">इसी प्रविष्टि का पता{of}</translation>
    </message>
    <message>
        <source>the address{of}</source>
        <translation type="unfinished">पता{of}</translation>
    </message>
    <message>
        <source>the key{of}</source>
        <translation type="unfinished">कुंजी{of}</translation>
    </message>
    <message>
        <source>the id of what this answer is about</source>
        <translation type="unfinished">जिसके बारे में यह उत्तर है, उसकी id</translation>
    </message>
    <message>
        <source>the number in an official register</source>
        <translation type="unfinished">किसी सरकारी रजिस्टर का नंबर</translation>
    </message>
    <message>
        <source>the reference{of}</source>
        <translation type="unfinished">संदर्भ (reference){of}</translation>
    </message>
    <message>
        <source>the number or code of the account</source>
        <translation type="unfinished">खाते का नंबर या कोड</translation>
    </message>
    <message>
        <source>the number or code of the user</source>
        <translation type="unfinished">उपयोगकर्ता का नंबर या कोड</translation>
    </message>
    <message>
        <source>the email address{of}</source>
        <translation type="unfinished">ई-मेल पता{of}</translation>
    </message>
    <message>
        <source>the user name{of}</source>
        <translation type="unfinished">यूज़र नाम{of}</translation>
    </message>
    <message>
        <source>the short name{of} in addresses</source>
        <translation type="unfinished">पतों में छोटा नाम{of}</translation>
    </message>
    <message>
        <source>the name in one word{of}</source>
        <translation type="unfinished">एक शब्द में नाम{of}</translation>
    </message>
    <message>
        <source>the domain{of}</source>
        <translation type="unfinished">डोमेन{of}</translation>
    </message>
    <message>
        <source>some domain{of}</source>
        <translation type="unfinished">कोई डोमेन{of}</translation>
    </message>
    <message>
        <source>what the answer calls its user or account</source>
        <translation type="unfinished">जिसे उत्तर अपना user या account कहता है</translation>
    </message>
    <message>
        <source>the full name{of}</source>
        <translation type="unfinished">पूरा नाम{of}</translation>
    </message>
    <message>
        <source>the name{of}</source>
        <translation type="unfinished">नाम{of}</translation>
    </message>
    <message>
        <source>the name of the account</source>
        <translation type="unfinished">खाते का नाम</translation>
    </message>
    <message>
        <source>some name{of}</source>
        <translation type="unfinished">कोई नाम{of}</translation>
    </message>
    <message>
        <source>the title{of}</source>
        <translation type="unfinished">शीर्षक{of}</translation>
    </message>
    <message>
        <source>the caption{of}</source>
        <translation type="unfinished">कैप्शन{of}</translation>
    </message>
    <message>
        <source>the description{of}</source>
        <translation type="unfinished">विवरण{of}</translation>
    </message>
    <message>
        <source>a part of the name{of}</source>
        <translation type="unfinished">नाम का एक हिस्सा{of}</translation>
    </message>
    <message>
        <source>a text beside the id{of}</source>
        <translation type="unfinished">id के पास का टेक्स्ट{of}</translation>
    </message>
    <message>
        <source> of the user</source>
        <translation type="unfinished"> (उपयोगकर्ता)</translation>
    </message>
    <message>
        <source> of a record about the user</source>
        <translation type="unfinished"> (उपयोगकर्ता से जुड़ा रिकॉर्ड)</translation>
    </message>
    <message>
        <source> of the account or workspace</source>
        <translation type="unfinished"> (खाता या वर्कस्पेस)</translation>
    </message>
    <message>
        <source>personal: show its first letter only</source>
        <translation type="unfinished">व्यक्तिगत: केवल पहला अक्षर दिखाएँ</translation>
    </message>
    <message>
        <source>its place in the list can change</source>
        <translation type="unfinished">सूची में इसका स्थान बदल सकता है</translation>
    </message>
    <message>
        <source>only for accounts in this language</source>
        <translation type="unfinished">केवल इस भाषा वाले खातों के लिए</translation>
    </message>
    <message>
        <source>for people with several workspaces</source>
        <translation type="unfinished">कई वर्कस्पेस वाले लोगों के लिए</translation>
    </message>
    <message>
        <source>people can change it: rather take an id</source>
        <translation type="unfinished">लोग इसे बदल सकते हैं: id लेना बेहतर है</translation>
    </message>
    <message>
        <source>an email address: people can change it</source>
        <translation type="unfinished">ई-मेल पता: लोग इसे बदल सकते हैं</translation>
    </message>
    <message>
        <source>so large that digits may get lost</source>
        <translation type="unfinished">इतना बड़ा कि अंक खो सकते हैं</translation>
    </message>
    <message>
        <source>one connection for each workspace</source>
        <translation type="unfinished">हर वर्कस्पेस के लिए एक कनेक्शन</translation>
    </message>
    <message>
        <source>one connection for each person</source>
        <translation type="unfinished">हर व्यक्ति के लिए एक कनेक्शन</translation>
    </message>
    <message>
        <source>one part of a name; the other is apart</source>
        <translation type="unfinished">नाम का एक हिस्सा; दूसरा अलग है</translation>
    </message>
    <message>
        <source>people can change it; there is no id</source>
        <translation type="unfinished">लोग इसे बदल सकते हैं; कोई id नहीं है</translation>
    </message>
    <message>
        <source>an id: names lie elsewhere for each account</source>
        <translation type="unfinished">एक आईडी: हर खाते के नाम अलग जगह होते हैं</translation>
    </message>
    <message>
        <source>an id: there is no name in the answer</source>
        <translation type="unfinished">id: उत्तर में कोई नाम नहीं</translation>
    </message>
    <message>
        <source>there is no name in the answer</source>
        <translation type="unfinished">उत्तर में कोई नाम नहीं</translation>
    </message>
    <message>
        <source>This answer is a list of several things, none of which is the account itself. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">यह उत्तर कई चीज़ों की सूची है, जिनमें से कोई ख़ुद खाता नहीं है। दूसरा टेस्ट कॉल चुनें, जैसे “me”, “user” या “account” वाला।</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names or identifies the account. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">इस उत्तर में ऐसा कुछ नहीं जो खाते का नाम या पहचान बताए। दूसरा टेस्ट कॉल चुनें, जैसे “me”, “user” या “account” वाला।</translation>
    </message>
    <message>
        <source>There is no value in this answer that identifies the account. Leave the unique identifier blank, or choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">इस उत्तर में खाते की पहचान कराने वाला कोई मान नहीं। अद्वितीय पहचान ख़ाली छोड़ें, या दूसरा टेस्ट कॉल चुनें, जैसे “me”, “user” या “account” वाला।</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names the account for people.</source>
        <translation type="unfinished">इस उत्तर में ऐसा कुछ नहीं जिससे लोग खाते का नाम जानें।</translation>
    </message>
    <message>
        <source>This is the id as text, so that no digit gets lost.</source>
        <translation type="unfinished">यह id टेक्स्ट के रूप में है, ताकि कोई अंक न खोए।</translation>
    </message>
    <message>
        <source>Every entry of the list says the same here, so it stands for the whole account.</source>
        <translation type="unfinished">यह सूची की हर प्रविष्टि में एक जैसा है, इसलिए पूरे खाते को दर्शाता है।</translation>
    </message>
    <message>
        <source>This belongs to one of several in a list.</source>
        <translation type="unfinished">यह सूची की कई प्रविष्टियों में से एक का है।</translation>
    </message>
    <message>
        <source>Both answers hold this value, so it belongs to the account.</source>
        <translation type="unfinished">यह मान दोनों उत्तरों में है, इसलिए खाते का है।</translation>
    </message>
    <message>
        <source>This is the id of the user.</source>
        <translation type="unfinished">यह उपयोगकर्ता की id है।</translation>
    </message>
    <message>
        <source>This is the account&apos;s own id.</source>
        <translation type="unfinished">यह ख़ुद खाते की id है।</translation>
    </message>
    <message>
        <source>This is the id of the account or workspace.</source>
        <translation type="unfinished">यह खाते या वर्कस्पेस की id है।</translation>
    </message>
    <message>
        <source>This is the id of a record about the user.</source>
        <translation type="unfinished">यह उपयोगकर्ता से जुड़े रिकॉर्ड की id है।</translation>
    </message>
    <message>
        <source>This is an id, but the answer does not say whose.</source>
        <translation type="unfinished">यह id है, पर उत्तर नहीं बताता कि किसकी।</translation>
    </message>
    <message>
        <source>This address stands for the account, as an id does.</source>
        <translation type="unfinished">यह पता id की तरह ही खाते को दर्शाता है।</translation>
    </message>
    <message>
        <source>This is the address of the account in the provider&apos;s system.</source>
        <translation type="unfinished">यह प्रदाता के सिस्टम में खाते का पता है।</translation>
    </message>
    <message>
        <source>This is the web address of the account, which no other account has.</source>
        <translation type="unfinished">यह खाते का वेब पता है, जो किसी और खाते का नहीं होता।</translation>
    </message>
    <message>
        <source>This is a short key, which no other account has.</source>
        <translation type="unfinished">यह छोटी कुंजी है, जो किसी और खाते की नहीं होती।</translation>
    </message>
    <message>
        <source>This is the number or code of the account.</source>
        <translation type="unfinished">यह खाते का नंबर या कोड है।</translation>
    </message>
    <message>
        <source>This is the number or code of the user.</source>
        <translation type="unfinished">यह उपयोगकर्ता का नंबर या कोड है।</translation>
    </message>
    <message>
        <source>This is the number of the company in an official register.</source>
        <translation type="unfinished">यह किसी सरकारी रजिस्टर में कंपनी का नंबर है।</translation>
    </message>
    <message>
        <source>This is the provider&apos;s reference for the account.</source>
        <translation type="unfinished">यह खाते के लिए प्रदाता का संदर्भ (reference) है।</translation>
    </message>
    <message>
        <source>This is the full name.</source>
        <translation type="unfinished">यह पूरा नाम है।</translation>
    </message>
    <message>
        <source>This is the account&apos;s own name.</source>
        <translation type="unfinished">यह ख़ुद खाते का नाम है।</translation>
    </message>
    <message>
        <source>This is the name of the account or workspace.</source>
        <translation type="unfinished">यह खाते या वर्कस्पेस का नाम है।</translation>
    </message>
    <message>
        <source>This is a name, but the answer does not say whose.</source>
        <translation type="unfinished">यह नाम है, पर उत्तर नहीं बताता कि किसका।</translation>
    </message>
    <message>
        <source>This is the title of the account.</source>
        <translation type="unfinished">यह खाते का शीर्षक है।</translation>
    </message>
    <message>
        <source>This is how the account is described.</source>
        <translation type="unfinished">यह खाते का विवरण है।</translation>
    </message>
    <message>
        <source>This is one part of a name.</source>
        <translation type="unfinished">यह नाम का एक हिस्सा है।</translation>
    </message>
    <message>
        <source>This is a text beside the id.</source>
        <translation type="unfinished">यह id के साथ दिया गया टेक्स्ट है।</translation>
    </message>
    <message>
        <source>This is the email address of the account.</source>
        <translation type="unfinished">यह खाते का ई-मेल पता है।</translation>
    </message>
    <message>
        <source>This is the user name.</source>
        <translation type="unfinished">यह यूज़र नाम है।</translation>
    </message>
    <message>
        <source>This is the short name of the account in web addresses.</source>
        <translation type="unfinished">यह वेब पतों में खाते का छोटा नाम है।</translation>
    </message>
    <message>
        <source>This is the name of the account, in one word.</source>
        <translation type="unfinished">यह एक शब्द में खाते का नाम है।</translation>
    </message>
    <message>
        <source>This is the web domain of the account.</source>
        <translation type="unfinished">यह खाते का वेब डोमेन है।</translation>
    </message>
    <message>
        <source>This is a web domain that the answer names.</source>
        <translation type="unfinished">यह उत्तर में आया एक वेब डोमेन है।</translation>
    </message>
    <message>
        <source>This is the web address of the account.</source>
        <translation type="unfinished">यह खाते का वेब पता है।</translation>
    </message>
    <message>
        <source>This is what the answer gives as its user or account.</source>
        <translation type="unfinished">यह वही है जिसे उत्तर अपना उपयोगकर्ता या खाता बताता है।</translation>
    </message>
    <message>
        <source>This is the name of the user.</source>
        <translation type="unfinished">यह उपयोगकर्ता का नाम है।</translation>
    </message>
    <message>
        <source>This is the email address of the user.</source>
        <translation type="unfinished">यह उपयोगकर्ता का ई-मेल पता है।</translation>
    </message>
    <message>
        <source>This can change, but there is no id in the answer.</source>
        <translation type="unfinished">यह बदल सकता है, पर उत्तर में कोई id नहीं है।</translation>
    </message>
    <message>
        <source>There is no name in the answer, so this must do.</source>
        <translation type="unfinished">उत्तर में कोई नाम नहीं है, इसलिए इसी से काम चलाना होगा।</translation>
    </message>
    <message>
        <source>The names stand below an id of this account: no other account has them there.</source>
        <translation type="unfinished">नाम इस खाते की एक आईडी के नीचे हैं: किसी और खाते में वे वहाँ नहीं होते।</translation>
    </message>
    <message>
        <source>This is one part of a name; the other one is “{path}”.</source>
        <translation type="unfinished">यह नाम का एक हिस्सा है; दूसरा हिस्सा “{path}” है।</translation>
    </message>
</context>
</TS>
