<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This is far too large to be a record.</source>
        <translation type="unfinished">यह रिकॉर्ड होने के लिए बहुत ज़्यादा बड़ा है।</translation>
    </message>
    <message>
        <source>Choose the record of one connection.</source>
        <translation type="unfinished">एक कनेक्शन का रिकॉर्ड चुनें।</translation>
    </message>
    <message>
        <source>This is no JSON, so it is no record of the platform: {what}.</source>
        <translation type="unfinished">यह JSON नहीं है, इसलिए प्लैटफ़ॉर्म का रिकॉर्ड भी नहीं: {what}।</translation>
    </message>
    <message>
        <source>Copy the whole record, from its first { on.</source>
        <translation type="unfinished">पूरा रिकॉर्ड कॉपी करें, उसके पहले { से।</translation>
    </message>
    <message>
        <source>This record cannot be used: {what}.</source>
        <translation type="unfinished">यह रिकॉर्ड इस्तेमाल नहीं हो सकता: {what}।</translation>
    </message>
    <message>
        <source>Change that place, or copy the record again.</source>
        <translation type="unfinished">वह जगह बदलें, या रिकॉर्ड फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This is JSON, but no record of a connection of the platform.</source>
        <translation type="unfinished">यह JSON है, पर प्लैटफ़ॉर्म के किसी कनेक्शन का रिकॉर्ड नहीं।</translation>
    </message>
    <message>
        <source>Choose a record with keys like authrequrl and accesstokencode.</source>
        <translation type="unfinished">ऐसा रिकॉर्ड चुनें जिसमें authrequrl और accesstokencode जैसी कुंजियाँ हों।</translation>
    </message>
    <message>
        <source>This record is of another kind: {key} is {given}.</source>
        <translation type="unfinished">यह रिकॉर्ड दूसरे प्रकार का है: {key} {given} है।</translation>
    </message>
    <message>
        <source>This program sets up OAuth 2.0 connections with an authorization code.</source>
        <translation type="unfinished">यह प्रोग्राम authorization code वाले OAuth 2.0 कनेक्शन बनाता है।</translation>
    </message>
    <message>
        <source>For a draft of each: connection-wizard import FILE -o FOLDER</source>
        <translation type="unfinished">हर एक के ड्राफ़्ट के लिए: connection-wizard import FILE -o FOLDER</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. The first one was read. {others}</source>
        <comment>There is {count} connection in it. The first one was read. {others}</comment>
        <translation type="unfinished">
            <numerusform>उसमें {count} कनेक्शन है। पहला पढ़ा गया। {others}</numerusform>
            <numerusform>उसमें {count} कनेक्शन हैं। पहला पढ़ा गया। {others}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</source>
        <comment>There is {count} connection in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</comment>
        <translation type="unfinished">
            <numerusform>उसमें {count} कनेक्शन है। नंबर {number} पढ़ा गया, जो इस प्रोग्राम के प्रकार का पहला है। {others}</numerusform>
            <numerusform>उसमें {count} कनेक्शन हैं। नंबर {number} पढ़ा गया, जो इस प्रोग्राम के प्रकार का पहला है। {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read another one, copy its record alone.</source>
        <translation type="unfinished">दूसरा पढ़ने के लिए केवल उसका रिकॉर्ड कॉपी करें।</translation>
    </message>
    <message>
        <source>The time-out in the code of step {step} falls away.</source>
        <translation type="unfinished">चरण {step} के कोड का टाइम-आउट हट जाता है।</translation>
    </message>
    <message>
        <source>The request of step {step} has no body. Its Content-Type falls away.</source>
        <translation type="unfinished">चरण {step} के अनुरोध में बॉडी नहीं है। उसका Content-Type हट जाता है।</translation>
    </message>
    <message>
        <source>Values that the code of step {step} put into a text as they are, are encoded from now on.</source>
        <translation type="unfinished">जो मान चरण {step} का कोड टेक्स्ट में वैसे ही डालता था, वे अब से एन्कोड होते हैं।</translation>
    </message>
    <message>
        <source>The code of step {step} took a refusal for an answer. From now on it is a failure.</source>
        <translation type="unfinished">चरण {step} का कोड अस्वीकृति को उत्तर मानता था। अब से वह विफलता है।</translation>
    </message>
    <message>
        <source>The code of step {step} returned some values of the answer. From now on all of it is kept.</source>
        <translation type="unfinished">चरण {step} का कोड उत्तर के कुछ मान लौटाता था। अब से पूरा उत्तर रखा जाता है।</translation>
    </message>
    <message>
        <source>What the code of step {step} kept of the answers has to be there from now on.</source>
        <translation type="unfinished">चरण {step} का कोड उत्तरों से जो रखता था, वह अब से मौजूद होना चाहिए।</translation>
    </message>
    <message>
        <source>The code of step {step} returned something of its own. From now on that is the answer.</source>
        <translation type="unfinished">चरण {step} का कोड अपना कुछ लौटाता था। अब से वही उत्तर है।</translation>
    </message>
    <message>
        <source>The code of step {step} was changed by hand since it was exported.</source>
        <translation type="unfinished">चरण {step} का कोड निर्यात के बाद हाथ से बदला गया।</translation>
    </message>
    <message>
        <source>It is kept as it is, as your own code.</source>
        <translation type="unfinished">वह वैसा ही रखा जाता है, आपके अपने कोड के रूप में।</translation>
    </message>
    <message>
        <source>The code of step {step} stays your own, word for word: what it sends is not certain enough to read.</source>
        <translation type="unfinished">चरण {step} का कोड अक्षरशः आपका अपना रहता है: वह क्या भेजता है, यह पढ़ने लायक़ निश्चित नहीं।</translation>
    </message>
    <message>
        <source>You can change it in the wizard, and the live test can run it.</source>
        <translation type="unfinished">आप उसे विज़ार्ड में बदल सकते हैं, और लाइव टेस्ट उसे चला सकता है।</translation>
    </message>
    <message>
        <source>The code of step {step} was read as the request that it sends.</source>
        <translation type="unfinished">चरण {step} का कोड उस अनुरोध के रूप में पढ़ा गया जो वह भेजता है।</translation>
    </message>
    <message>
        <source>From now on the wizard writes it. Compare it before you publish.</source>
        <translation type="unfinished">अब से उसे विज़ार्ड लिखता है। प्रकाशित करने से पहले मिलाएँ।</translation>
    </message>
    <message>
        <source>{key} held bare code. It is read as it was meant.</source>
        <translation type="unfinished">{key} में केवल कोड था। उसे उसके आशय के अनुसार पढ़ा गया।</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation type="unfinished">प्रविष्टि {number}</translation>
    </message>
    <message>
        <source>The code of step {step} is written anew, from the description in its comment.</source>
        <translation type="unfinished">चरण {step} का कोड उसकी टिप्पणी के विवरण से नए सिरे से लिखा जाता है।</translation>
    </message>
    <message>
        <source>The authorization URL loses the parameters that are sent anyway: none may be there twice.</source>
        <translation type="unfinished">ऑथराइज़ेशन URL से वे पैरामीटर हट जाते हैं जो वैसे भी भेजे जाते हैं: कोई दो बार नहीं हो सकता।</translation>
    </message>
    <message>
        <source>{where} held {kind} that has no place there. It is left out.</source>
        <translation type="unfinished">{where} में {kind} था जिसकी वहाँ जगह नहीं। उसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>{where} had spaces too many. They fall away.</source>
        <translation type="unfinished">{where} में ज़्यादा स्पेस थे। वे हट जाते हैं।</translation>
    </message>
    <message>
        <source>{where} was {kind}. It is written as a text.</source>
        <translation type="unfinished">{where} {kind} था। उसे टेक्स्ट के रूप में लिखा जाता है।</translation>
    </message>
    <message>
        <source>{where} held something else than a connection can say. It is written otherwise from now on.</source>
        <translation type="unfinished">{where} में कुछ ऐसा था जो कनेक्शन में नहीं कहा जा सकता। अब से वह दूसरी तरह लिखा जाता है।</translation>
    </message>
    <message>
        <source>what the platform has</source>
        <translation type="unfinished">प्लैटफ़ॉर्म के पास क्या है</translation>
    </message>
    <message>
        <source>the plug</source>
        <translation type="unfinished">प्लग</translation>
    </message>
    <message>
        <source>the plugs of the organisation</source>
        <translation type="unfinished">संगठन के प्लग</translation>
    </message>
    <message>
        <source>where the connections are used</source>
        <translation type="unfinished">कनेक्शन कहाँ इस्तेमाल होते हैं</translation>
    </message>
    <message>
        <source>create the connection</source>
        <translation type="unfinished">कनेक्शन बनाना</translation>
    </message>
    <message>
        <source>update {part}</source>
        <translation type="unfinished">{part} अपडेट करना</translation>
    </message>
    <message>
        <source>update the plug</source>
        <translation type="unfinished">प्लग अपडेट करना</translation>
    </message>
    <message>
        <source>The plug that this connection belongs to is not known.</source>
        <translation type="unfinished">यह कनेक्शन किस प्लग का है, ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs, or give its id.</source>
        <translation type="unfinished">उसे अपने प्लग की सूची से चुनें, या उसकी id दें।</translation>
    </message>
    <message>
        <source>The platform has another value, or none, where it takes no change: {keys}.</source>
        <translation type="unfinished">जहाँ प्लैटफ़ॉर्म बदलाव नहीं लेता, वहाँ उसके पास दूसरा मान है, या कोई नहीं: {keys}।</translation>
    </message>
    <message>
        <source>Take these out of the spec (platform.rest), or have a new version made.</source>
        <translation type="unfinished">इन्हें स्पेक से हटाएँ (platform.rest), या नया संस्करण बनवाएँ।</translation>
    </message>
    <message>
        <source>--- on the platform</source>
        <translation type="unfinished">--- प्लैटफ़ॉर्म पर</translation>
    </message>
    <message>
        <source>+++ in the spec</source>
        <translation type="unfinished">+++ स्पेक में</translation>
    </message>
    <message>
        <source>--- plug on the platform</source>
        <translation type="unfinished">--- प्लैटफ़ॉर्म पर plug</translation>
    </message>
    <message>
        <source>+++ plug afterwards</source>
        <translation type="unfinished">+++ बाद में plug</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more lines</source>
        <comment>… and {count} more line</comment>
        <translation type="unfinished">
            <numerusform>… और {count} अन्य पंक्ति</numerusform>
            <numerusform>… और {count} अन्य पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>queryparams was a query string. It is read as it was meant.</source>
        <translation type="unfinished">queryparams एक क्वेरी स्ट्रिंग था। उसे उसके आशय के अनुसार पढ़ा गया।</translation>
    </message>
    <message>
        <source> in {key}</source>
        <translation type="unfinished"> {key} में</translation>
    </message>
    <message>
        <source>queryparams held nothing that can be read. There are none.</source>
        <translation type="unfinished">queryparams में पढ़ने लायक़ कुछ नहीं था। कोई नहीं है।</translation>
    </message>
    <message>
        <source>The scopes were a list. They are joined.</source>
        <translation type="unfinished">स्कोप एक सूची थे। वे जोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>The PKCE method was written otherwise. It is “{known}”.</source>
        <translation type="unfinished">PKCE मेथड दूसरी तरह लिखा था। वह “{known}” है।</translation>
    </message>
    <message>
        <source>The separator was written as {given}; the platform knows “space” and “comma”.</source>
        <translation type="unfinished">विभाजक {given} लिखा था; प्लैटफ़ॉर्म “space” और “comma” जानता है।</translation>
    </message>
    <message>
        <source>The record does not say how scopes are joined. Theirs are joined by commas, so they stay so.</source>
        <translation type="unfinished">रिकॉर्ड नहीं बताता कि स्कोप कैसे जोड़े जाते हैं। उसके अल्पविराम से जुड़े हैं, इसलिए वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">फ़ील्ड</translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished">फ़ील्ड</translation>
    </message>
    <message>
        <source>The record has no list of fields. It is read as an empty one.</source>
        <translation type="unfinished">रिकॉर्ड में फ़ील्ड की सूची नहीं है। उसे ख़ाली सूची माना जाता है।</translation>
    </message>
    <message>
        <source>The list of fields was in another place. It is read all the same.</source>
        <translation type="unfinished">फ़ील्ड की सूची दूसरी जगह थी। फिर भी पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>The field “{key}” is called “{name}” on the platform. It is renamed.</source>
        <translation type="unfinished">फ़ील्ड “{key}” प्लैटफ़ॉर्म पर “{name}” कहलाता है। उसका नाम बदला जाता है।</translation>
    </message>
    <message>
        <source>A field has the type “{type}”. It is read as text.</source>
        <translation type="unfinished">एक फ़ील्ड का प्रकार “{type}” है। उसे टेक्स्ट माना जाता है।</translation>
    </message>
    <message>
        <source>A field has a type that is no text. It is read as text.</source>
        <translation type="unfinished">एक फ़ील्ड का प्रकार टेक्स्ट में नहीं लिखा। उसे टेक्स्ट माना जाता है।</translation>
    </message>
    <message>
        <source>A choice of “{key}” was a bare text. It is its label and its value.</source>
        <translation type="unfinished">“{key}” का एक विकल्प केवल टेक्स्ट था। वही उसका लेबल और मान है।</translation>
    </message>
    <message>
        <source>the choices of “{key}”</source>
        <translation type="unfinished">“{key}” के विकल्प</translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished">विकल्प</translation>
    </message>
    <message>
        <source>The record held the client secret. It is not in the draft.</source>
        <translation type="unfinished">रिकॉर्ड में क्लाइंट सीक्रेट था। वह ड्राफ़्ट में नहीं है।</translation>
    </message>
    <message>
        <source>Paste it in step {step}, which says where it is kept.</source>
        <translation type="unfinished">उसे चरण {step} में चिपकाएँ, जो बताता है कि वह कहाँ रखा जाता है।</translation>
    </message>
    <message>
        <source>There was half a character in the record, {where}. A � takes its place.</source>
        <translation type="unfinished">रिकॉर्ड में {where} आधा अक्षर था। उसकी जगह � आता है।</translation>
    </message>
    <message>
        <source>{key} was escaped once too often. It is read as it was meant.</source>
        <translation type="unfinished">{key} एक बार ज़्यादा escape किया था। उसे उसके आशय के अनुसार पढ़ा गया।</translation>
    </message>
    <message>
        <source>{key} was a string of JSON. It is read as it was meant.</source>
        <translation type="unfinished">{key} JSON की स्ट्रिंग था। उसे उसके आशय के अनुसार पढ़ा गया।</translation>
    </message>
    <message>
        <source>{key} was an object, where the platform wants a string.</source>
        <translation type="unfinished">{key} ऑब्जेक्ट था, जहाँ प्लैटफ़ॉर्म स्ट्रिंग चाहता है।</translation>
    </message>
    <message>
        <source>“{name}” was there twice{where}. The last one is taken.</source>
        <translation type="unfinished">“{name}”{where} दो बार था। अंतिम लिया जाता है।</translation>
    </message>
    <message>
        <source>Entry {number} of {list} is {kind}, no {one}. It is left out.</source>
        <translation type="unfinished">{list} की प्रविष्टि {number} {kind} है, {one} नहीं। उसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>{key} was neither true nor false. It is read as “{answer}”.</source>
        <translation type="unfinished">{key} न true था, न false। उसे “{answer}” पढ़ा गया।</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read as a path. It is left out.</source>
        <translation type="unfinished">{name} में पथ के रूप में पढ़ने लायक़ कुछ नहीं। उसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The path of step {step} was code. Its first value is taken: {path}.</source>
        <translation type="unfinished">चरण {step} का पथ कोड था। उसका पहला मान लिया जाता है: {path}।</translation>
    </message>
    <message>
        <source>{key} and {twin} are two different paths. The first one is taken: {path}.</source>
        <translation type="unfinished">{key} और {twin} दो अलग पथ हैं। पहला लिया जाता है: {path}।</translation>
    </message>
    <message>
        <source>The path of step {step} is written as the platform does it: {path}.</source>
        <translation type="unfinished">चरण {step} का पथ प्लैटफ़ॉर्म की तरह लिखा जाता है: {path}।</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation type="unfinished">{place} पर</translation>
    </message>
    <message>
        <source>in a text</source>
        <translation type="unfinished">एक टेक्स्ट में</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">ख़ाली</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true या false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">एक टेक्स्ट</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">एक संख्या</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">सूची</translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished">ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>whitelistdomains was a text. It is read as a list of domains.</source>
        <translation type="unfinished">whitelistdomains टेक्स्ट था। उसे डोमेन की सूची माना जाता है।</translation>
    </message>
    <message>
        <source>whitelistdomains was missing. It is an empty list.</source>
        <translation type="unfinished">whitelistdomains नहीं था। वह ख़ाली सूची है।</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">अनुमत डोमेन</translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished">डोमेन</translation>
    </message>
    <message>
        <source>uniquekeytostoreauth was a text. It is read as the path that it is.</source>
        <translation type="unfinished">uniquekeytostoreauth टेक्स्ट था। उसे वही पथ माना जाता है जो वह है।</translation>
    </message>
    <message>
        <source>{key} was missing. It is an empty list.</source>
        <translation type="unfinished">{key} नहीं था। वह ख़ाली सूची है।</translation>
    </message>
    <message>
        <source>{key} was an object. Its names and values are read as a list.</source>
        <translation type="unfinished">{key} ऑब्जेक्ट था। उसके नाम और मान सूची के रूप में पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">पैरामीटर</translation>
    </message>
    <message>
        <source>A parameter was named by “key”, which the platform ignores: {key}.</source>
        <translation type="unfinished">एक पैरामीटर का नाम “key” से दिया था, जिसे प्लैटफ़ॉर्म अनदेखा करता है: {key}।</translation>
    </message>
    <message>
        <source>The value of {name} was no code that returns. It is read as a text.</source>
        <translation type="unfinished">{name} का मान लौटाने वाला कोड नहीं था। उसे टेक्स्ट माना जाता है।</translation>
    </message>
    <message>
        <source>the extra fields</source>
        <translation type="unfinished">अतिरिक्त फ़ील्ड</translation>
    </message>
    <message>
        <source>redirect URL and app</source>
        <translation type="unfinished">रीडायरेक्ट URL और ऐप</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">ऑथराइज़ेशन</translation>
    </message>
    <message>
        <source>the code for the access token</source>
        <translation type="unfinished">ऐक्सेस टोकन का कोड</translation>
    </message>
    <message>
        <source>the code that refreshes</source>
        <translation type="unfinished">रीफ़्रेश करने वाला कोड</translation>
    </message>
    <message>
        <source>the code that revokes</source>
        <translation type="unfinished">रद्द करने वाला कोड</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">टेस्ट कॉल</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">कनेक्शन लेबल</translation>
    </message>
    <message>
        <source>the icon</source>
        <translation type="unfinished">आइकन</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">अद्वितीय पहचान</translation>
    </message>
    <message>
        <source>request parameters and whitelist</source>
        <translation type="unfinished">अनुरोध पैरामीटर और अनुमत डोमेन</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation type="unfinished">हेडर {name}</translation>
    </message>
    <message>
        <source>Query {name}</source>
        <translation type="unfinished">क्वेरी {name}</translation>
    </message>
    <message>
        <source>Body {name}</source>
        <translation type="unfinished">बॉडी {name}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">प्रकार</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation type="unfinished">Grant का प्रकार</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">संस्करण</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished">फ़ील्ड</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Whose app</source>
        <translation type="unfinished">किसका ऐप</translation>
    </message>
    <message>
        <source>Each user&apos;s own</source>
        <translation type="unfinished">हर उपयोगकर्ता का अपना</translation>
    </message>
    <message>
        <source>Yours, for everybody</source>
        <translation type="unfinished">आपका, सबके लिए</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">क्लाइंट ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">ऑथराइज़ेशन URL</translation>
    </message>
    <message>
        <source>Scope separator</source>
        <translation type="unfinished">स्कोप का विभाजक</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">कोई नहीं</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">कोड</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">लेबल</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">पथ</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished">छिपाया हुआ</translation>
    </message>
    <message>
        <source>Icon path</source>
        <translation type="unfinished">आइकन का पथ</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">डोमेन</translation>
    </message>
    <message>
        <source>Skip whitelist validation</source>
        <translation type="unfinished">अनुमत डोमेन की जाँच छोड़ें</translation>
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
        <source>The record does not say which one it is.</source>
        <translation type="unfinished">रिकॉर्ड नहीं बताता कि वह कौन-सा है।</translation>
    </message>
    <message>
        <source>Take the record as the platform gives it, with rowid and plug id, or give them: --row-id, --plug-id.</source>
        <translation type="unfinished">रिकॉर्ड वैसा लें जैसा प्लैटफ़ॉर्म देता है, rowid और plug id के साथ, या उन्हें दें: --row-id, --plug-id।</translation>
    </message>
</context>
</TS>
