<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It stands where an address begins, so it must look like https://eu.example.com.</source>
        <translation type="unfinished">यह वहाँ है जहाँ पता शुरू होता है, इसलिए यह https://eu.example.com जैसा होना चाहिए।</translation>
    </message>
    <message>
        <source>In the middle of an address it may hold letters, digits, dots and hyphens only, such as eu or acme.</source>
        <translation type="unfinished">पते के बीच में इसमें केवल अक्षर, अंक, बिंदु और हाइफ़न हो सकते हैं, जैसे eu या acme।</translation>
    </message>
    <message>
        <source>The value of {path} does not fit into an address.</source>
        <translation type="unfinished">{path} का मान पते में नहीं बैठता।</translation>
    </message>
    <message>
        <source>There is no address to call yet.</source>
        <translation type="unfinished">अभी कॉल करने को कोई पता नहीं है।</translation>
    </message>
    <message>
        <source>Fill in the URL.</source>
        <translation type="unfinished">URL भरें।</translation>
    </message>
    <message>
        <source>The address is no web address.</source>
        <translation type="unfinished">यह पता वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>The address begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">पता http:// से शुरू होता है: सीक्रेट बिना एन्क्रिप्शन जाएँगे।</translation>
    </message>
    <message>
        <source>Use https:// instead.</source>
        <translation type="unfinished">इसकी जगह https:// लिखें।</translation>
    </message>
    <message>
        <source>The path of the address holds “.” or “..”, which would lead elsewhere.</source>
        <translation type="unfinished">पते के पथ में “.” या “..” है, जो कहीं और ले जाएगा।</translation>
    </message>
    <message>
        <source>Write the path out, and check the values in it.</source>
        <translation type="unfinished">पथ पूरा लिखें, और उसमें के मान जाँचें।</translation>
    </message>
    <message>
        <source>The log-in address would show a secret in the browser: {name}.</source>
        <translation type="unfinished">लॉग इन का पता ब्राउज़र में एक सीक्रेट दिखा देगा: {name}।</translation>
    </message>
    <message>
        <source>Take it out of step {authorization}; secrets travel in the calls of steps {access_token} to {test_call} only.</source>
        <translation type="unfinished">इसे चरण {authorization} से हटाएँ; सीक्रेट केवल चरण {access_token} से {test_call} के कॉल में जाते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>({count} times so far)</source>
        <comment>(once so far)</comment>
        <translation type="unfinished">
            <numerusform>(अब तक एक बार)</numerusform>
            <numerusform>(अब तक {count} बार)</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation type="unfinished">आप यह टैब बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>The wizard shows what to do now. You can close this tab.</source>
        <translation type="unfinished">अब क्या करना है, यह विज़ार्ड दिखाता है। आप यह टैब बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>The log-in did not work</source>
        <translation type="unfinished">लॉग इन नहीं हो पाया</translation>
    </message>
    <message>
        <source>You are logged in</source>
        <translation type="unfinished">आप लॉग इन हो गए</translation>
    </message>
    <message>
        <source>The wizard has the answer and goes on.</source>
        <translation type="unfinished">विज़ार्ड को उत्तर मिल गया और वह आगे बढ़ रहा है।</translation>
    </message>
    <message>
        <source>The provider sent no state back, so that nothing shows that it belongs to your log-in.</source>
        <translation type="unfinished">प्रदाता ने state वापस नहीं भेजा, इसलिए कुछ नहीं दिखाता कि यह आपके लॉग इन का है।</translation>
    </message>
    <message>
        <source>This is not the answer</source>
        <translation type="unfinished">यह वह उत्तर नहीं है</translation>
    </message>
    <message>
        <source>The wizard is still waiting for the right answer: go on in the tab where you log in.</source>
        <translation type="unfinished">विज़ार्ड अब भी सही उत्तर की प्रतीक्षा में है: जिस टैब में लॉग इन कर रहे हैं, वहीं आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The redirect address was opened without an answer in it.</source>
        <translation type="unfinished">रीडायरेक्ट पता बिना किसी उत्तर के खोला गया।</translation>
    </message>
    <message>
        <source>The wizard is still waiting: go on in the tab where you log in.</source>
        <translation type="unfinished">विज़ार्ड अब भी प्रतीक्षा में है: जिस टैब में लॉग इन कर रहे हैं, वहीं आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">अभी यहाँ कुछ नहीं</translation>
    </message>
    <message>
        <source>It has its answer already, or no log-in was begun.</source>
        <translation type="unfinished">इसे उत्तर मिल चुका है, या कोई लॉग इन शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>The wizard is not waiting</source>
        <translation type="unfinished">विज़ार्ड प्रतीक्षा नहीं कर रहा</translation>
    </message>
    <message>
        <source>The code of step {step} was not run. {message}</source>
        <translation type="unfinished">चरण {step} का कोड नहीं चलाया गया। {message}</translation>
    </message>
    <message>
        <source>Step {step}: {message}</source>
        <translation type="unfinished">चरण {step}: {message}</translation>
    </message>
    <message>
        <source>Code of step {step}, {title}</source>
        <translation type="unfinished">चरण {step} का कोड, {title}</translation>
    </message>
    <message>
        <source>{code}: not run. {why}</source>
        <translation type="unfinished">{code}: नहीं चलाया गया। {why}</translation>
    </message>
    <message>
        <source>{code}: threw. {why}</source>
        <translation type="unfinished">{code}: त्रुटि आई। {why}</translation>
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
        <source>{code}: executed, {requests}. It returned {shape}.</source>
        <translation type="unfinished">{code}: चलाया गया, {requests}। इसने {shape} लौटाया।</translation>
    </message>
    <message>
        <source>This connection has no such step.</source>
        <translation type="unfinished">इस कनेक्शन में ऐसा कोई चरण नहीं है।</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation type="unfinished">{name} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>{count} और</numerusform>
            <numerusform>{count} और</numerusform>
        </translation>
    </message>
    <message>
        <source>an object with {names}</source>
        <translation type="unfinished">{names} वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation type="unfinished">ख़ाली ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation type="unfinished">{count} की सूची</translation>
    </message>
    <message>
        <source>a list of {count}, the first of them {kind}</source>
        <translation type="unfinished">{count} की सूची, जिसमें पहला: {kind}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">एक संख्या</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">एक टेक्स्ट</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished">हाँ या नहीं</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">संख्या</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">टेक्स्ट</translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished">ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished">सूची</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">कुछ नहीं</translation>
    </message>
    <message>
        <source>Log in and approve</source>
        <translation type="unfinished">लॉग इन करना और मंज़ूरी देना</translation>
    </message>
    <message>
        <source>Get the access token</source>
        <translation type="unfinished">ऐक्सेस टोकन पाना</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">टेस्ट कॉल</translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation type="unfinished">टोकन रीफ़्रेश करना</translation>
    </message>
    <message>
        <source>Test call with the new token</source>
        <translation type="unfinished">नए टोकन से टेस्ट कॉल</translation>
    </message>
    <message>
        <source>Refresh a second time</source>
        <translation type="unfinished">दूसरी बार रीफ़्रेश करना</translation>
    </message>
    <message>
        <source>Test call with the newest token</source>
        <translation type="unfinished">सबसे नए टोकन से टेस्ट कॉल</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation type="unfinished">टोकन रद्द करना</translation>
    </message>
    <message>
        <source>Test call with the revoked token</source>
        <translation type="unfinished">रद्द किए गए टोकन से टेस्ट कॉल</translation>
    </message>
    <message>
        <source>–  Not run. {why}</source>
        <translation type="unfinished">–  नहीं चलाया गया। {why}</translation>
    </message>
    <message>
        <source>✕  The code returned {shape}, where a text is needed.</source>
        <translation type="unfinished">✕  कोड ने {shape} लौटाया, जबकि टेक्स्ट चाहिए।</translation>
    </message>
    <message>
        <source>The code of a parameter cannot wait for a request.</source>
        <translation type="unfinished">पैरामीटर का कोड किसी अनुरोध की प्रतीक्षा नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Use values that are there already.</source>
        <translation type="unfinished">वे मान इस्तेमाल करें जो पहले से हैं।</translation>
    </message>
    <message>
        <source>every server on the internet</source>
        <translation type="unfinished">इंटरनेट का हर सर्वर</translation>
    </message>
    <message>
        <source>no server at all</source>
        <translation type="unfinished">कोई भी सर्वर नहीं</translation>
    </message>
    <message>
        <source>This code was not made by this program. It may reach: {places}.</source>
        <translation type="unfinished">यह कोड इस प्रोग्राम ने नहीं बनाया। यह इन तक पहुँच सकता है: {places}।</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs (or --allow-host &apos;*&apos;)</source>
        <translation type="unfinished">हर ज़रूरी होस्ट के लिए --allow-host HOST[:PORT] (या --allow-host &apos;*&apos;)</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs</source>
        <translation type="unfinished">हर ज़रूरी होस्ट के लिए --allow-host HOST[:PORT]</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add {flags}.</source>
        <translation type="unfinished">यदि यह सही है, तो पूछे जाने पर हाँ कहें; कमांड लाइन पर {flags} जोड़ें।</translation>
    </message>
    <message>
        <source>The second account was not connected. This failed: {leg}.</source>
        <translation type="unfinished">दूसरा खाता कनेक्ट नहीं हुआ। यह विफल हुआ: {leg}।</translation>
    </message>
    <message>
        <source>{name}: {verdict}.</source>
        <translation type="unfinished">{name}: {verdict}।</translation>
    </message>
    <message>
        <source>The label</source>
        <translation type="unfinished">लेबल</translation>
    </message>
    <message>
        <source>The unique identifier</source>
        <translation type="unfinished">अद्वितीय पहचान</translation>
    </message>
    <message>
        <source>{name} tells two accounts apart.</source>
        <translation type="unfinished">{name} से दो खाते अलग-अलग पहचाने जाते हैं।</translation>
    </message>
    <message>
        <source>{name} is the same for two accounts.</source>
        <translation type="unfinished">{name}: दो खातों में एक ही मान है।</translation>
    </message>
    <message>
        <source>{name} was not compared: the second log-in was the same account again.</source>
        <translation type="unfinished">{name}: मिलान नहीं हुआ, दूसरा लॉग इन फिर उसी खाते का था।</translation>
    </message>
    <message>
        <source>{name} is not there for both of two accounts.</source>
        <translation type="unfinished">{name}: दो में से किसी एक खाते में मौजूद नहीं।</translation>
    </message>
    <message>
        <source>The proof “{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">प्रमाण “{name}” पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>The proof “{name}” was written by a newer version of this program.</source>
        <translation type="unfinished">प्रमाण “{name}” इस प्रोग्राम के नए संस्करण ने लिखा है।</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation type="unfinished">प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>“{name}” is no proof: {what}.</source>
        <translation type="unfinished">“{name}” प्रमाण नहीं है: {what}।</translation>
    </message>
    <message>
        <source>“{name}” is no proof.</source>
        <translation type="unfinished">“{name}” प्रमाण नहीं है।</translation>
    </message>
    <message>
        <source>A rehearsal proves nothing, so it is not kept as a proof.</source>
        <translation type="unfinished">पूर्वाभ्यास से कुछ प्रमाणित नहीं होता, इसलिए वह प्रमाण के रूप में नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Register an app at the provider, and prove the connection there.</source>
        <translation type="unfinished">प्रदाता के यहाँ ऐप रजिस्टर करें, और कनेक्शन वहाँ प्रमाणित करें।</translation>
    </message>
    <message>
        <source>Prove the connection again, or delete that file.</source>
        <translation type="unfinished">कनेक्शन फिर प्रमाणित करें, या वह फ़ाइल मिटाएँ।</translation>
    </message>
    <message>
        <source>The address leads to {host}, which is not among the domains of this connection.</source>
        <translation type="unfinished">पता {host} तक ले जाता है, जो इस कनेक्शन के डोमेन में नहीं है।</translation>
    </message>
    <message>
        <source>If that is right, list it in step {step}. Nothing was sent there.</source>
        <translation type="unfinished">यदि यह सही है, तो इसे चरण {step} की सूची में जोड़ें। वहाँ कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>A header has a name that no header can have.</source>
        <translation type="unfinished">एक हेडर का नाम ऐसा है जो किसी हेडर का नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation type="unfinished">केवल अक्षर, अंक और हाइफ़न लिखें।</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that cannot travel in a header.</source>
        <translation type="unfinished">हेडर {name} के मान में पंक्ति-विराम या ऐसा अक्षर है जो हेडर में नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Copy the value again, without line breaks.</source>
        <translation type="unfinished">मान फिर कॉपी करें, बिना पंक्ति-विराम के।</translation>
    </message>
    <message>
        <source> (status {status})</source>
        <translation type="unfinished"> (स्टेटस {status})</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation type="unfinished">
            <numerusform>{count} मिनट</numerusform>
            <numerusform>{count} मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <comment>{count} hour</comment>
        <translation type="unfinished">
            <numerusform>{count} घंटे</numerusform>
            <numerusform>{count} घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <comment>{count} day</comment>
        <translation type="unfinished">
            <numerusform>{count} दिन</numerusform>
            <numerusform>{count} दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of the answer fit, where exactly one has to. There are: {names}.</source>
        <comment>{count} entry of the answer fits, where another one has to. There are: {names}.</comment>
        <translation type="unfinished">
            <numerusform>उत्तर की {count} प्रविष्टि मेल खाती है, जबकि ठीक एक को मेल खाना चाहिए। मौजूद हैं: {names}।</numerusform>
            <numerusform>उत्तर की {count} प्रविष्टियाँ मेल खाती हैं, जबकि ठीक एक को मेल खाना चाहिए। मौजूद हैं: {names}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one is meant: fill in the field by which it is picked, or change what it is picked by.</source>
        <translation type="unfinished">बताएँ कि कौन-सी चाहिए: वह फ़ील्ड भरें जिससे वह चुनी जाती है, या चुनने का आधार बदलें।</translation>
    </message>
    <message>
        <source>You logged in, and the provider sent a code.</source>
        <translation type="unfinished">आपने लॉग इन किया, और प्रदाता ने कोड भेजा।</translation>
    </message>
    <message>
        <source>The provider sent a code, but no state with it, so that the answer could not be verified.</source>
        <translation type="unfinished">प्रदाता ने कोड भेजा, पर उसके साथ state नहीं, इसलिए उत्तर जाँचा नहीं जा सका।</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation type="unfinished">ऐक्सेस टोकन</translation>
    </message>
    <message>
        <source>an access token, good for {duration}</source>
        <translation type="unfinished">{duration} तक मान्य ऐक्सेस टोकन</translation>
    </message>
    <message>
        <source>The provider sent {token}, and a refresh token.</source>
        <translation type="unfinished">प्रदाता ने {token} भेजा, और एक रीफ़्रेश टोकन भी।</translation>
    </message>
    <message>
        <source>The provider sent {token}, but no refresh token.</source>
        <translation type="unfinished">प्रदाता ने {token} भेजा, पर रीफ़्रेश टोकन नहीं।</translation>
    </message>
    <message>
        <source>The provider answered, with the same access token as before.</source>
        <translation type="unfinished">प्रदाता ने उत्तर दिया, पहले वाले ऐक्सेस टोकन के साथ ही।</translation>
    </message>
    <message>
        <source>A new access token came, with a new refresh token.</source>
        <translation type="unfinished">नया ऐक्सेस टोकन आया, नए रीफ़्रेश टोकन के साथ।</translation>
    </message>
    <message>
        <source>A new access token came; the refresh token stays.</source>
        <translation type="unfinished">नया ऐक्सेस टोकन आया; रीफ़्रेश टोकन वही रहता है।</translation>
    </message>
    <message>
        <source>A new access token came.</source>
        <translation type="unfinished">नया ऐक्सेस टोकन आया।</translation>
    </message>
    <message>
        <source>Not tried, because this did not work: {leg}.</source>
        <translation type="unfinished">आज़माया नहीं गया, क्योंकि यह नहीं चला: {leg}।</translation>
    </message>
    <message>
        <source>Not tried, because this was not tried either: {leg}.</source>
        <translation type="unfinished">आज़माया नहीं गया, क्योंकि यह भी नहीं आज़माया गया: {leg}।</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in within {duration}.</source>
        <translation type="unfinished">{duration} के भीतर लॉग इन से कोई नहीं लौटा।</translation>
    </message>
    <message>
        <source>Start again. If the provider showed an error page, its words say what to mend.</source>
        <translation type="unfinished">फिर शुरू करें। प्रदाता ने त्रुटि का पृष्ठ दिखाया हो तो उसके शब्द बताते हैं कि क्या ठीक करना है।</translation>
    </message>
    <message>
        <source>Correct the browser command, or leave it out and open the address by hand.</source>
        <translation type="unfinished">ब्राउज़र की कमांड ठीक करें, या उसे छोड़ दें और पता हाथ से खोलें।</translation>
    </message>
    <message>
        <source>The browser command “{command}” cannot be started.</source>
        <translation type="unfinished">ब्राउज़र की कमांड “{command}” शुरू नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The browser command “{command}” failed (exit code {exit_code}), and nobody has logged in.</source>
        <translation type="unfinished">ब्राउज़र की कमांड “{command}” विफल हुई (एग्ज़िट कोड {exit_code}), और किसी ने लॉग इन नहीं किया।</translation>
    </message>
    <message>
        <source>The whole run took longer than {duration}, so it was ended here.</source>
        <translation type="unfinished">पूरे लाइव टेस्ट में {duration} से ज़्यादा लगा, इसलिए उसे यहीं समाप्त किया गया।</translation>
    </message>
    <message>
        <source>Log in again and choose Allow; if you did, ask the provider why this app or account is refused.</source>
        <translation type="unfinished">फिर लॉग इन करें और Allow चुनें; यदि वही चुना था, तो प्रदाता से पूछें कि यह ऐप या खाता क्यों अस्वीकार किया जाता है।</translation>
    </message>
    <message>
        <source>The provider&apos;s own words say what it refuses; mend that in step {step} or at the provider.</source>
        <translation type="unfinished">प्रदाता के अपने शब्द बताते हैं कि वह क्या अस्वीकार करता है; उसे चरण {step} में या प्रदाता के यहाँ ठीक करें।</translation>
    </message>
    <message>
        <source>The provider did not give access.</source>
        <translation type="unfinished">प्रदाता ने पहुँच नहीं दी।</translation>
    </message>
    <message>
        <source>; it sent {names}</source>
        <translation type="unfinished">; उसने {names} भेजा</translation>
    </message>
    <message>
        <source>The provider sent the browser back without a code: “{code}” is missing{there}.</source>
        <translation type="unfinished">प्रदाता ने ब्राउज़र को बिना कोड के वापस भेजा: “{code}” नहीं है{there}।</translation>
    </message>
    <message>
        <source>Check in step {step} that this is the authorization URL, and whether the provider names the code differently.</source>
        <translation type="unfinished">चरण {step} में जाँचें कि यह ऑथराइज़ेशन URL ही है, और क्या प्रदाता कोड को दूसरा नाम देता है।</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(कुछ नहीं)</translation>
    </message>
    <message>
        <source>The answer holds no access token at “{value}”.</source>
        <translation type="unfinished">उत्तर में “{value}” पर कोई ऐक्सेस टोकन नहीं है।</translation>
    </message>
    <message>
        <source>Look at the answer, find the token in it, and set its place in step {step} under Advanced.</source>
        <translation type="unfinished">उत्तर देखें, उसमें टोकन खोजें, और उसकी जगह चरण {step} में “उन्नत” के नीचे बताएँ।</translation>
    </message>
    <message>
        <source>The answer holds no data at all: check the token URL in step {step}.</source>
        <translation type="unfinished">उत्तर में कोई डेटा ही नहीं है: चरण {step} में टोकन URL जाँचें।</translation>
    </message>
    <message>
        <source>The answer is a web page, not data: check that step {step} has the token URL, not a page for people.</source>
        <translation type="unfinished">उत्तर वेब पेज है, डेटा नहीं: जाँचें कि चरण {step} में टोकन URL है, लोगों के लिए बना पेज नहीं।</translation>
    </message>
    <message>
        <source>Where such an answer is no failure, set the success rule of step {step} under Advanced.</source>
        <translation type="unfinished">यदि ऐसा उत्तर विफलता नहीं है, तो चरण {step} का सफलता नियम “उन्नत” के नीचे सेट करें।</translation>
    </message>
    <message>
        <source>The provider answered{with_status}, but what it says is no success.</source>
        <translation type="unfinished">प्रदाता ने उत्तर दिया{with_status}, पर वह जो कहता है वह सफलता नहीं है।</translation>
    </message>
    <message>
        <source>the app&apos;s credentials</source>
        <translation type="unfinished">ऐप के क्रेडेंशियल</translation>
    </message>
    <message>
        <source>The provider refused {refused}{with_status}.</source>
        <translation type="unfinished">प्रदाता ने अस्वीकार कर दिया: {refused}{with_status}।</translation>
    </message>
    <message>
        <source>to give a token for the code</source>
        <translation type="unfinished">कोड के बदले टोकन देना</translation>
    </message>
    <message>
        <source>the follow-up call</source>
        <translation type="unfinished">फ़ॉलो-अप कॉल</translation>
    </message>
    <message>
        <source>to refresh the token</source>
        <translation type="unfinished">टोकन रीफ़्रेश करना</translation>
    </message>
    <message>
        <source>to revoke the token</source>
        <translation type="unfinished">टोकन रद्द करना</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">टेस्ट कॉल</translation>
    </message>
    <message>
        <source>Its own words say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">उसके अपने शब्द कारण बताते हैं; चरण {step} को प्रदाता के दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>It does not say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">वह कारण नहीं बताता; चरण {step} को प्रदाता के दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}, which shows nothing.</source>
        <translation type="unfinished">प्रदाता अभी उत्तर नहीं दे सका{with_status}, जिससे कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}.</source>
        <translation type="unfinished">प्रदाता अभी उत्तर नहीं दे सका{with_status}।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how.</source>
        <translation type="unfinished">चरण {step} में जाँचें कि प्रदाता कौन-सा टोकन चाहता है (ऐक्सेस या रीफ़्रेश टोकन) और कैसे।</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how; some providers let an access token live until it expires.</source>
        <translation type="unfinished">चरण {step} में जाँचें कि प्रदाता कौन-सा टोकन चाहता है (ऐक्सेस या रीफ़्रेश टोकन) और कैसे; कुछ प्रदाता ऐक्सेस टोकन को समाप्त होने तक चलने देते हैं।</translation>
    </message>
    <message>
        <source>The token still works: the provider accepted the revocation, but nothing came of it.</source>
        <translation type="unfinished">टोकन अब भी चलता है: प्रदाता ने रद्द करना स्वीकार किया, पर उससे कुछ हुआ नहीं।</translation>
    </message>
    <message>
        <source>The test call works{with_status}.</source>
        <translation type="unfinished">टेस्ट कॉल काम करता है{with_status}।</translation>
    </message>
    <message>
        <source>The provider accepted the revocation{with_status}.</source>
        <translation type="unfinished">प्रदाता ने रद्द करना स्वीकार किया{with_status}।</translation>
    </message>
    <message>
        <source>The refresh token is refused; the access token works until it expires, as this provider has it.</source>
        <translation type="unfinished">रीफ़्रेश टोकन अस्वीकार किया जाता है; ऐक्सेस टोकन समाप्त होने तक चलता है, इस प्रदाता का यही तरीक़ा है।</translation>
    </message>
    <message>
        <source>The revoked token is refused{with_status}.</source>
        <translation type="unfinished">रद्द किया गया टोकन अस्वीकार किया जाता है{with_status}।</translation>
    </message>
    <message>
        <source>This connection has no refresh step.</source>
        <translation type="unfinished">इस कनेक्शन में रीफ़्रेश का चरण नहीं है।</translation>
    </message>
    <message>
        <source>This connection has no revoke step.</source>
        <translation type="unfinished">इस कनेक्शन में रद्द करने का चरण नहीं है।</translation>
    </message>
    <message>
        <source>The test call did not work before, so it would show nothing now.</source>
        <translation type="unfinished">टेस्ट कॉल पहले नहीं चला था, इसलिए अब उससे कुछ पता नहीं चलेगा।</translation>
    </message>
    <message>
        <source>The test call was not made before, so it would show nothing now.</source>
        <translation type="unfinished">टेस्ट कॉल पहले नहीं किया गया था, इसलिए अब उससे कुछ पता नहीं चलेगा।</translation>
    </message>
    <message>
        <source>Not tried, because there was no time left.</source>
        <translation type="unfinished">आज़माया नहीं गया, क्योंकि समय नहीं बचा।</translation>
    </message>
    <message>
        <source>Not tried, because it was not asked for.</source>
        <translation type="unfinished">आज़माया नहीं गया, क्योंकि माँगा नहीं गया था।</translation>
    </message>
    <message>
        <source>There is no authorization URL yet.</source>
        <translation type="unfinished">अभी कोई ऑथराइज़ेशन URL नहीं है।</translation>
    </message>
    <message>
        <source>Fill it in in step {step}.</source>
        <translation type="unfinished">उसे चरण {step} में भरें।</translation>
    </message>
    <message>
        <source>Fill in the URL in step {step}.</source>
        <translation type="unfinished">चरण {step} में URL भरें।</translation>
    </message>
    <message>
        <source>None of {count} pasted addresses was the answer.</source>
        <translation type="unfinished">चिपकाए गए {count} पतों में से कोई उत्तर नहीं था।</translation>
    </message>
    <message>
        <source>Start the log-in again.</source>
        <translation type="unfinished">लॉग इन फिर शुरू करें।</translation>
    </message>
    <message>
        <source>You revoked this access yourself, so the provider is right to refuse it.</source>
        <translation type="unfinished">यह पहुँच आपने ख़ुद रद्द की, इसलिए प्रदाता का अस्वीकार करना सही है।</translation>
    </message>
    <message>
        <source>Log in again to go on.</source>
        <translation type="unfinished">आगे बढ़ने के लिए फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds “{name}” more than once, so it is not clear which one counts.</source>
        <translation type="unfinished">प्रदाता के उत्तर में “{name}” एक से ज़्यादा बार है, इसलिए स्पष्ट नहीं कि कौन-सा मान्य है।</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">फिर लॉग इन करें। ऐसा ही रहे तो प्रदाता को बताएँ।</translation>
    </message>
    <message>
        <source>The answer does not come from the provider that was asked (its issuer is another or missing).</source>
        <translation type="unfinished">उत्तर उस प्रदाता से नहीं आया जिससे पूछा गया था (उसका issuer दूसरा है या नहीं है)।</translation>
    </message>
    <message>
        <source>Compare the issuer in step {step} with the provider&apos;s documentation; do not go on if you cannot explain it.</source>
        <translation type="unfinished">चरण {step} के issuer को प्रदाता के दस्तावेज़ से मिलाएँ; कारण समझ न आए तो आगे न बढ़ें।</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a # (the implicit grant), not a code.</source>
        <translation type="unfinished">प्रदाता ने # के पीछे कोड नहीं, सीधे टोकन भेजा (implicit grant)।</translation>
    </message>
    <message>
        <source>In step {step} make sure that the response type is code; at the provider, choose a web application with the authorization code grant.</source>
        <translation type="unfinished">चरण {step} में देख लें कि response type code हो; प्रदाता के यहाँ authorization code grant वाला वेब ऐप्लिकेशन चुनें।</translation>
    </message>
    <message>
        <source>The provider put its answer behind a # where no server can read it.</source>
        <translation type="unfinished">प्रदाता ने अपना उत्तर # के पीछे रखा, जहाँ कोई सर्वर उसे पढ़ नहीं सकता।</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step} (expected: {code}).</source>
        <translation type="unfinished">चरण {step} में अतिरिक्त पैरामीटर response_mode को मान query के साथ जोड़ें (अपेक्षित: {code})।</translation>
    </message>
    <message>
        <source>The provider sent its answer as a form, not in the address.</source>
        <translation type="unfinished">प्रदाता ने उत्तर पते में नहीं, फ़ॉर्म के रूप में भेजा।</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step}.</source>
        <translation type="unfinished">चरण {step} में अतिरिक्त पैरामीटर response_mode को मान query के साथ जोड़ें।</translation>
    </message>
    <message>
        <source>The redirect did not bring “{name}”, which is to be kept.</source>
        <translation type="unfinished">रीडायरेक्ट “{name}” नहीं लाया, जिसे रखना है।</translation>
    </message>
    <message>
        <source>Correct the name in step {step} under Advanced, or remove it there.</source>
        <translation type="unfinished">नाम चरण {step} में “उन्नत” के नीचे ठीक करें, या वहाँ से हटाएँ।</translation>
    </message>
    <message>
        <source>The answer has no part “{path}”.</source>
        <translation type="unfinished">उत्तर में “{path}” हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>Look at the answer and choose the part again in Advanced.</source>
        <translation type="unfinished">उत्तर देखें और “उन्नत” में हिस्सा फिर चुनें।</translation>
    </message>
    <message>
        <source>The answer has no value at “{path}”, which is to be kept as “{name}”.</source>
        <translation type="unfinished">उत्तर में “{path}” पर कोई मान नहीं है, जिसे “{name}” के रूप में रखना है।</translation>
    </message>
    <message>
        <source>Look at the answer and correct the path.</source>
        <translation type="unfinished">उत्तर देखें और पथ ठीक करें।</translation>
    </message>
    <message>
        <source>The answer has no list at “{path}” to pick an entry from.</source>
        <translation type="unfinished">उत्तर में “{path}” पर कोई सूची नहीं है जिसमें से प्रविष्टि चुनी जाए।</translation>
    </message>
    <message>
        <source>Look at the answer and correct the place of the list; leave it empty where the whole answer is one.</source>
        <translation type="unfinished">उत्तर देखें और सूची की जगह ठीक करें; पूरा उत्तर ही सूची हो तो ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>The provider sent no refresh token, so there is nothing to refresh with.</source>
        <translation type="unfinished">प्रदाता ने रीफ़्रेश टोकन नहीं भेजा, इसलिए रीफ़्रेश करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Many providers send one only when it is asked for: look for access_type=offline or a scope like offline_access in its documentation and add it in step {step}.</source>
        <translation type="unfinished">कई प्रदाता माँगने पर ही भेजते हैं: उसके दस्तावेज़ में access_type=offline या offline_access जैसा स्कोप खोजें और उसे चरण {step} में जोड़ें।</translation>
    </message>
    <message>
        <source>The address answers with a redirect{with_status} instead of an answer.</source>
        <translation type="unfinished">पता उत्तर के बजाय रीडायरेक्ट देता है{with_status}।</translation>
    </message>
    <message>
        <source>Put the final address into step {step}, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">चरण {step} में अंतिम पता डालें, जैसा प्रदाता का दस्तावेज़ लिखता है।</translation>
    </message>
    <message>
        <source>The test call was answered with something that is no data.</source>
        <translation type="unfinished">टेस्ट कॉल के उत्तर में ऐसा कुछ आया जो डेटा नहीं है।</translation>
    </message>
    <message>
        <source>Check in step {step} that this is an API address, not a page for people.</source>
        <translation type="unfinished">चरण {step} में जाँचें कि यह API का पता है, लोगों के लिए बना पेज नहीं।</translation>
    </message>
    <message>
        <source>The provider sent an error back, and no state with it.</source>
        <translation type="unfinished">प्रदाता ने त्रुटि वापस भेजी, और उसके साथ state नहीं।</translation>
    </message>
    <message>
        <source>Its own words say what it refuses; mend that, and log in again.</source>
        <translation type="unfinished">उसके अपने शब्द बताते हैं कि वह क्या अस्वीकार करता है; उसे ठीक करें, और फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>The provider showed an error page.</source>
        <translation type="unfinished">प्रदाता ने त्रुटि का पृष्ठ दिखाया।</translation>
    </message>
    <message>
        <source>An answer came without the state that this log-in sent along; it cannot be trusted.</source>
        <translation type="unfinished">एक उत्तर उस state के बिना आया जो इस लॉग इन ने भेजा था; उस पर भरोसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>An answer that does not belong to this log-in was ignored.</source>
        <translation type="unfinished">जो उत्तर इस लॉग इन का नहीं है उसे अनदेखा किया गया।</translation>
    </message>
    <message>
        <source>The redirect address was opened without anything in it; it was ignored.</source>
        <translation type="unfinished">रीडायरेक्ट पता बिना किसी चीज़ के खोला गया; उसे अनदेखा किया गया।</translation>
    </message>
    <message>
        <source>The redirect address was opened without a code in it; it was ignored.</source>
        <translation type="unfinished">रीडायरेक्ट पता बिना कोड के खोला गया; उसे अनदेखा किया गया।</translation>
    </message>
    <message>
        <source>An address with far too many parameters was opened; it was ignored.</source>
        <translation type="unfinished">बहुत ज़्यादा पैरामीटर वाला पता खोला गया; उसे अनदेखा किया गया।</translation>
    </message>
    <message>
        <source>The redirect address was opened by a part of some page, such as a picture, and not as a page; it was ignored.</source>
        <translation type="unfinished">रीडायरेक्ट पता किसी पृष्ठ के हिस्से ने खोला, जैसे चित्र ने, पृष्ठ के रूप में नहीं; उसे अनदेखा किया गया।</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation type="unfinished">कुछ नहीं चिपकाया गया।</translation>
    </message>
    <message>
        <source>That is not the whole address: its state is missing.</source>
        <translation type="unfinished">यह पूरा पता नहीं है: इसका state नहीं है।</translation>
    </message>
    <message>
        <source>That address does not begin with {redirect_uri}.</source>
        <translation type="unfinished">वह पता {redirect_uri} से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>Your browser shows its warning about this computer&apos;s own certificate.</source>
        <translation type="unfinished">आपका ब्राउज़र इस कंप्यूटर के अपने प्रमाणपत्र की चेतावनी दिखा रहा है।</translation>
    </message>
    <message>
        <source>Something opened the redirect address with http://, but it begins with https://; it was ignored.</source>
        <translation type="unfinished">किसी ने रीडायरेक्ट पता http:// से खोला, पर वह https:// से शुरू होता है; उसे अनदेखा किया गया।</translation>
    </message>
    <message>
        <source>Copy all of it from the browser&apos;s address bar, after you have approved the access.</source>
        <translation type="unfinished">मंज़ूरी देने के बाद ब्राउज़र की पता पट्टी से पूरा पता कॉपी करें।</translation>
    </message>
    <message>
        <source>Go on there: Advanced, then Proceed (in Firefox: Accept the Risk and Continue).</source>
        <translation type="unfinished">वहाँ आगे बढ़ें: Advanced, फिर Proceed (Firefox में: Accept the Risk and Continue)।</translation>
    </message>
    <message>
        <source>Rotation of refresh tokens</source>
        <translation type="unfinished">रीफ़्रेश टोकन का बदलना</translation>
    </message>
    <message>
        <source>Using a refresh token again</source>
        <translation type="unfinished">रीफ़्रेश टोकन दोबारा इस्तेमाल करना</translation>
    </message>
    <message>
        <source>Expiry of access tokens</source>
        <translation type="unfinished">ऐक्सेस टोकन की समाप्ति</translation>
    </message>
    <message>
        <source>Scopes granted</source>
        <translation type="unfinished">दिए गए स्कोप</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished">रद्द करना</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">अद्वितीय पहचान</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">कनेक्शन लेबल</translation>
    </message>
    <message>
        <source>By what the provider sent, an access token never expires.</source>
        <translation type="unfinished">प्रदाता ने जो भेजा उसके अनुसार ऐक्सेस टोकन कभी समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>The provider sent an expiry that is not of the kind that step {step} names: choose its unit there.</source>
        <translation type="unfinished">प्रदाता ने ऐसी समाप्ति भेजी जो चरण {step} में बताए प्रकार की नहीं: उसकी इकाई वहाँ चुनें।</translation>
    </message>
    <message>
        <source>The provider does not say how long an access token is good for.</source>
        <translation type="unfinished">प्रदाता नहीं बताता कि ऐक्सेस टोकन कितने समय तक मान्य है।</translation>
    </message>
    <message>
        <source>The provider gave no refresh token: when the access token ends, the person has to log in again.</source>
        <translation type="unfinished">प्रदाता ने रीफ़्रेश टोकन नहीं दिया: ऐक्सेस टोकन समाप्त होने पर व्यक्ति को फिर लॉग इन करना होगा।</translation>
    </message>
    <message>
        <source>There is a refresh token; no refresh has shown whether it is replaced.</source>
        <translation type="unfinished">रीफ़्रेश टोकन है; किसी रीफ़्रेश ने नहीं दिखाया कि वह बदला जाता है या नहीं।</translation>
    </message>
    <message>
        <source>in both refreshes</source>
        <translation type="unfinished">दोनों रीफ़्रेश में</translation>
    </message>
    <message>
        <source>in one refresh</source>
        <translation type="unfinished">एक रीफ़्रेश में</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token {seen}: the newest one has to be kept each time.</source>
        <translation type="unfinished">प्रदाता ने {seen} नया रीफ़्रेश टोकन भेजा: हर बार सबसे नया रखना होगा।</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token in one of two refreshes: whenever one comes, it has to be kept.</source>
        <translation type="unfinished">प्रदाता ने दो में से एक रीफ़्रेश में नया रीफ़्रेश टोकन भेजा: जब भी आए, उसे रखना होगा।</translation>
    </message>
    <message>
        <source>The token is renewed without a refresh token.</source>
        <translation type="unfinished">टोकन बिना रीफ़्रेश टोकन के नया होता है।</translation>
    </message>
    <message>
        <source>The refresh token stayed the same {seen}.</source>
        <translation type="unfinished">रीफ़्रेश टोकन {seen} वही रहा।</translation>
    </message>
    <message>
        <source>Whether a refresh token can be used twice was not seen.</source>
        <translation type="unfinished">रीफ़्रेश टोकन दो बार इस्तेमाल हो सकता है या नहीं, यह नहीं दिखा।</translation>
    </message>
    <message>
        <source>Whether a replaced refresh token still works was not tried: many providers end the whole connection when one comes back.</source>
        <translation type="unfinished">बदला जा चुका रीफ़्रेश टोकन अब भी चलता है या नहीं, यह नहीं आज़माया गया: ऐसा टोकन लौटने पर कई प्रदाता पूरा कनेक्शन समाप्त कर देते हैं।</translation>
    </message>
    <message>
        <source>The same refresh token worked twice.</source>
        <translation type="unfinished">वही रीफ़्रेश टोकन दो बार चला।</translation>
    </message>
    <message>
        <source>The refresh token worked once and was refused the second time, and no new one had come.</source>
        <translation type="unfinished">रीफ़्रेश टोकन एक बार चला और दूसरी बार अस्वीकार किया गया, और कोई नया नहीं आया था।</translation>
    </message>
    <message>
        <source>The refresh token was used once; a second time was not seen.</source>
        <translation type="unfinished">रीफ़्रेश टोकन एक बार इस्तेमाल हुआ; दूसरी बार नहीं देखा गया।</translation>
    </message>
    <message>
        <source>Step {step} assumes {duration}.</source>
        <translation type="unfinished">चरण {step} में {duration} की अवधि मानी गई है।</translation>
    </message>
    <message>
        <source>Only a refused call will show when it has ended.</source>
        <translation type="unfinished">समाप्त होने का पता केवल अस्वीकार किए गए कॉल से चलेगा।</translation>
    </message>
    <message>
        <source>How long an access token is good for was not seen.</source>
        <translation type="unfinished">ऐक्सेस टोकन कितने समय तक मान्य है, यह नहीं दिखा।</translation>
    </message>
    <message>
        <source>The provider says that an access token is good for {duration}; that was not waited for.</source>
        <translation type="unfinished">प्रदाता कहता है कि ऐक्सेस टोकन {duration} तक मान्य है; उतनी प्रतीक्षा नहीं की गई।</translation>
    </message>
    <message>
        <source>So long a time is often another unit: look at it in step {step}.</source>
        <translation type="unfinished">इतना लंबा समय अक्सर दूसरी इकाई होता है: उसे चरण {step} में देखें।</translation>
    </message>
    <message>
        <source>good for {duration}</source>
        <translation type="unfinished">{duration} तक मान्य</translation>
    </message>
    <message>
        <source>given no expiry</source>
        <translation type="unfinished">बिना समाप्ति का</translation>
    </message>
    <message>
        <source>A refreshed one is {good}.</source>
        <translation type="unfinished">रीफ़्रेश किया हुआ टोकन {good} है।</translation>
    </message>
    <message>
        <source>all that was asked for</source>
        <translation type="unfinished">माँगे गए सभी</translation>
    </message>
    <message>
        <source>what it grants by default</source>
        <translation type="unfinished">जो वह अपने आप देता है</translation>
    </message>
    <message>
        <source>The provider names no scopes in its answer; by the standard that means {what}.</source>
        <translation type="unfinished">प्रदाता अपने उत्तर में कोई स्कोप नहीं बताता; मानक के अनुसार इसका अर्थ है: {what}।</translation>
    </message>
    <message>
        <source>The provider does not name {missing} among the scopes that it granted.</source>
        <translation type="unfinished">प्रदाता अपने दिए स्कोप में {missing} नहीं बताता।</translation>
    </message>
    <message>
        <source>besides those that were asked for</source>
        <translation type="unfinished">माँगे गए के अलावा</translation>
    </message>
    <message>
        <source>though none was asked for</source>
        <translation type="unfinished">जबकि कोई माँगा नहीं गया था</translation>
    </message>
    <message>
        <source>It granted {extra} {more}.</source>
        <translation type="unfinished">उसने {extra} दिया, {more}।</translation>
    </message>
    <message>
        <source>The provider granted exactly the scopes that were asked for.</source>
        <translation type="unfinished">प्रदाता ने ठीक वही स्कोप दिए जो माँगे गए थे।</translation>
    </message>
    <message>
        <source>After a refresh it no longer names {lost}.</source>
        <translation type="unfinished">रीफ़्रेश के बाद वह {lost} नहीं बताता।</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names} और {count} अन्य</numerusform>
            <numerusform>{names} और {count} अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection has no revoke step: access ends only at the provider.</source>
        <translation type="unfinished">इस कनेक्शन में रद्द करने का चरण नहीं है: पहुँच केवल प्रदाता के यहाँ समाप्त होती है।</translation>
    </message>
    <message>
        <source>The provider did not accept the revocation.</source>
        <translation type="unfinished">प्रदाता ने रद्द करना स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>After the revocation the token is refused.</source>
        <translation type="unfinished">रद्द करने के बाद टोकन अस्वीकार किया जाता है।</translation>
    </message>
    <message>
        <source>The provider accepted the revocation, but the token still works afterwards.</source>
        <translation type="unfinished">प्रदाता ने रद्द करना स्वीकार किया, पर टोकन उसके बाद भी चलता है।</translation>
    </message>
    <message>
        <source>What a revocation does was not seen.</source>
        <translation type="unfinished">रद्द करने से क्या होता है, यह नहीं दिखा।</translation>
    </message>
    <message>
        <source>No unique identifier is chosen in step {step}.</source>
        <translation type="unfinished">चरण {step} में अद्वितीय पहचान नहीं चुनी गई है।</translation>
    </message>
    <message>
        <source>The unique identifier changed within {calls} calls for the same account: choose another value in step {step}.</source>
        <translation type="unfinished">अद्वितीय पहचान एक ही खाते के लिए {calls} कॉल के भीतर बदल गई: चरण {step} में दूसरा मान चुनें।</translation>
    </message>
    <message>
        <source>The unique identifier is a group of values, which reads the same for every account: pick one value inside it in step {step}.</source>
        <translation type="unfinished">अद्वितीय पहचान मानों का समूह है, जो हर खाते के लिए एक-सा पढ़ा जाता है: चरण {step} में उसके भीतर का एक मान चुनें।</translation>
    </message>
    <message>
        <source>The unique identifier was not looked at: no call was made that brings it.</source>
        <translation type="unfinished">अद्वितीय पहचान नहीं देखी गई: उसे लाने वाला कोई कॉल नहीं किया गया।</translation>
    </message>
    <message>
        <source>There was no value for the unique identifier in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">किसी उत्तर में अद्वितीय पहचान का मान नहीं था: चरण {step} में उसका पथ देखें।</translation>
    </message>
    <message>
        <source>The unique identifier was seen in one call only, so it was not compared.</source>
        <translation type="unfinished">अद्वितीय पहचान केवल एक कॉल में दिखी, इसलिए मिलाई नहीं गई।</translation>
    </message>
    <message>
        <source>The unique identifier was the same in {calls} calls for the same account.</source>
        <translation type="unfinished">अद्वितीय पहचान एक ही खाते के लिए {calls} कॉल में वही रही।</translation>
    </message>
    <message>
        <source>There was no value for the connection label in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">किसी उत्तर में कनेक्शन लेबल का मान नहीं था: चरण {step} में उसका पथ देखें।</translation>
    </message>
    <message>
        <source>The value of {path} holds a character that cannot be sent.</source>
        <translation type="unfinished">{path} के मान में ऐसा अक्षर है जो भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Copy it again from where it is.</source>
        <translation type="unfinished">उसे वहाँ से फिर कॉपी करें जहाँ वह है।</translation>
    </message>
    <message>
        <source>It comes from the answer of the test call (step {step}).</source>
        <translation type="unfinished">यह टेस्ट कॉल के उत्तर से आता है (चरण {step})।</translation>
    </message>
    <message>
        <source>It comes from the token response (step {step}).</source>
        <translation type="unfinished">यह टोकन उत्तर से आता है (चरण {step})।</translation>
    </message>
    <message>
        <source>It comes with the redirect back from the provider (step {step}).</source>
        <translation type="unfinished">यह प्रदाता से लौटे रीडायरेक्ट के साथ आता है (चरण {step})।</translation>
    </message>
    <message>
        <source>Fill in the client ID in step {step}.</source>
        <translation type="unfinished">चरण {step} में क्लाइंट ID भरें।</translation>
    </message>
    <message>
        <source>Give the client secret in step {step}.</source>
        <translation type="unfinished">चरण {step} में क्लाइंट सीक्रेट दें।</translation>
    </message>
    <message>
        <source>It exists only where PKCE is on (step {step}).</source>
        <translation type="unfinished">यह केवल PKCE चालू होने पर होता है (चरण {step})।</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">क्लाइंट ID नहीं है।</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट नहीं है।</translation>
    </message>
    <message>
        <source>Give the field a value, or a default in step {step}.</source>
        <translation type="unfinished">फ़ील्ड को मान दें, या चरण {step} में डिफ़ॉल्ट।</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">फ़ील्ड “{key}” को एक मान चाहिए।</translation>
    </message>
    <message>
        <source>There is no value for {path}.</source>
        <translation type="unfinished">{path} के लिए कोई मान नहीं है।</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">ख़ाली</translation>
    </message>
    <message>
        <source>a list or an object, not a single value</source>
        <translation type="unfinished">सूची या ऑब्जेक्ट, एक मान नहीं</translation>
    </message>
    <message>
        <source>The value of {path} is {kind}.</source>
        <translation type="unfinished">{path} का मान: {kind}।</translation>
    </message>
    <message>
        <source>The code made more data than anybody can read.</source>
        <translation type="unfinished">कोड ने इतना डेटा बनाया जितना कोई पढ़ नहीं सकता।</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">उसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>The code computed for longer than {time}.</source>
        <translation type="unfinished">कोड की गणना {time} से ज़्यादा चली।</translation>
    </message>
    <message>
        <source>The code used more memory than it may.</source>
        <translation type="unfinished">कोड ने अनुमति से ज़्यादा मेमोरी ली।</translation>
    </message>
    <message>
        <source>There is no engine to run code with on this computer.</source>
        <translation type="unfinished">इस कंप्यूटर पर कोड चलाने का कोई इंजन नहीं है।</translation>
    </message>
    <message>
        <source>All the rest works without it; test the code on the platform.</source>
        <translation type="unfinished">बाक़ी सब इसके बिना चलता है; कोड को प्लैटफ़ॉर्म पर परखें।</translation>
    </message>
    <message>
        <source>The code broke the engine that it runs in.</source>
        <translation type="unfinished">कोड ने उस इंजन को तोड़ दिया जिसमें वह चलता है।</translation>
    </message>
    <message>
        <source>The code uses “{missing}”, which the platform has and this program has not.</source>
        <translation type="unfinished">कोड “{missing}” इस्तेमाल करता है, जो प्लैटफ़ॉर्म के पास है और इस प्रोग्राम के पास नहीं।</translation>
    </message>
    <message>
        <source>Test it on the platform.</source>
        <translation type="unfinished">इसे प्लैटफ़ॉर्म पर परखें।</translation>
    </message>
    <message>
        <source>The code waits for something that never comes.</source>
        <translation type="unfinished">कोड ऐसी चीज़ की प्रतीक्षा करता है जो कभी नहीं आती।</translation>
    </message>
    <message>
        <source>Await requests only.</source>
        <translation type="unfinished">केवल अनुरोधों की प्रतीक्षा (await) करें।</translation>
    </message>
    <message numerus="yes">
        <source>The code waits for more than {count} things at once.</source>
        <comment>The code waits for more than {count} thing at once.</comment>
        <translation type="unfinished">
            <numerusform>कोड एक साथ {count} से ज़्यादा चीज़ की प्रतीक्षा करता है।</numerusform>
            <numerusform>कोड एक साथ {count} से ज़्यादा चीज़ों की प्रतीक्षा करता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The code took longer than {time}.</source>
        <translation type="unfinished">कोड को {time} से ज़्यादा लगा।</translation>
    </message>
    <message numerus="yes">
        <source>The code sent more than {count} requests.</source>
        <comment>The code sent more than {count} request.</comment>
        <translation type="unfinished">
            <numerusform>कोड ने {count} से ज़्यादा अनुरोध भेजे।</numerusform>
            <numerusform>कोड ने {count} से ज़्यादा अनुरोध भेजे।</numerusform>
        </translation>
    </message>
    <message>
        <source>The code threw: {error}</source>
        <translation type="unfinished">कोड में त्रुटि आई: {error}</translation>
    </message>
    <message>
        <source>Its own words say why.</source>
        <translation type="unfinished">उसके अपने शब्द कारण बताते हैं।</translation>
    </message>
    <message>
        <source>What the code returned cannot be used: {what}.</source>
        <translation type="unfinished">कोड ने जो लौटाया वह काम का नहीं: {what}।</translation>
    </message>
    <message>
        <source>Return the parsed answer.</source>
        <translation type="unfinished">पार्स किया हुआ उत्तर लौटाएँ।</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged: it is not compressed in the way it says.</source>
        <translation type="unfinished">{host} का उत्तर ख़राब है: वह वैसे संपीड़ित नहीं जैसा बताता है।</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider has to mend it.</source>
        <translation type="unfinished">फिर कोशिश करें। ऐसा ही रहे तो प्रदाता को ठीक करना होगा।</translation>
    </message>
    <message>
        <source>The request to {host} cannot be sent as it stands.</source>
        <translation type="unfinished">{host} को अनुरोध इस रूप में नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>Check its headers: a Content-Length, for example, has to be that of the body. It is best left out.</source>
        <translation type="unfinished">उसके हेडर जाँचें: उदाहरण के लिए Content-Length बॉडी की होनी चाहिए। बेहतर है उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>{host} took the connection but was then silent for {time}.</source>
        <translation type="unfinished">{host} ने कनेक्शन लिया पर फिर {time} तक चुप रहा।</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">थोड़ी देर में फिर कोशिश करें। ऐसा ही रहे तो पता जाँचें: ग़लत पोर्ट या पथ कहीं नहीं पहुँचाता।</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not make a connection to {host}.</source>
        <translation type="unfinished">प्रॉक्सी {proxy} ने {host} से कनेक्शन नहीं बनाया।</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, and whether the proxy wants a user name or forbids this address.</source>
        <translation type="unfinished">सिस्टम की प्रॉक्सी सेटिंग जाँचें, और यह भी कि प्रॉक्सी यूज़र नाम चाहता है या इस पते को रोकता है।</translation>
    </message>
    <message>
        <source>{host} did not take the connection within {time}.</source>
        <translation type="unfinished">{host} ने {time} के भीतर कनेक्शन नहीं लिया।</translation>
    </message>
    <message>
        <source>Check the address and the internet connection; a firewall may be in between.</source>
        <translation type="unfinished">पता और इंटरनेट कनेक्शन जाँचें; बीच में फ़ायरवॉल हो सकता है।</translation>
    </message>
    <message>
        <source>What {host} sent is not a valid HTTP answer.</source>
        <translation type="unfinished">{host} ने जो भेजा वह मान्य HTTP उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://, and that its port is that of a web server.</source>
        <translation type="unfinished">जाँचें कि पता https:// और http:// में से सही वाले से शुरू होता है, और उसका पोर्ट वेब सर्वर का है।</translation>
    </message>
    <message>
        <source>{host} closed the connection before its answer was complete.</source>
        <translation type="unfinished">{host} ने उत्तर पूरा होने से पहले कनेक्शन बंद कर दिया।</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider refuses this request or has a fault.</source>
        <translation type="unfinished">फिर कोशिश करें। ऐसा ही रहे तो प्रदाता यह अनुरोध अस्वीकार करता है या उसमें कोई ख़राबी है।</translation>
    </message>
    <message>
        <source>This is not a web address that a request can go to.</source>
        <translation type="unfinished">यह ऐसा वेब पता नहीं जहाँ अनुरोध जा सके।</translation>
    </message>
    <message>
        <source>{host} is inside this computer or its network: it is no host of this connection unless you say so.</source>
        <translation type="unfinished">{host} इस कंप्यूटर या उसके नेटवर्क के भीतर है: आपके कहे बिना वह इस कनेक्शन का होस्ट नहीं।</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add --allow-host {place}.</source>
        <translation type="unfinished">यदि यह सही है, तो पूछे जाने पर हाँ कहें; कमांड लाइन पर --allow-host {place} जोड़ें।</translation>
    </message>
    <message>
        <source>The code wanted to send a request to {host}, which is no host of this connection.</source>
        <translation type="unfinished">कोड {host} को अनुरोध भेजना चाहता था, जो इस कनेक्शन का होस्ट नहीं है।</translation>
    </message>
    <message>
        <source>Add its domain in step {step} if that is right. A port has to stand in the URL of the step.</source>
        <translation type="unfinished">यदि यह सही है, तो उसका डोमेन चरण {step} में जोड़ें। पोर्ट चरण के URL में होना चाहिए।</translation>
    </message>
    <message>
        <source>{what} cannot be sent: it is empty or holds a line break or a character that HTTP does not allow there.</source>
        <translation type="unfinished">{what} नहीं भेजा जा सकता: वह ख़ाली है या उसमें पंक्ति-विराम या ऐसा अक्षर है जिसकी HTTP वहाँ अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Check that no line break or odd character was pasted with it.</source>
        <translation type="unfinished">जाँचें कि उसके साथ कोई पंक्ति-विराम या अजीब अक्षर न चिपक गया हो।</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of a kind that the wizard cannot use.</source>
        <translation type="unfinished">सिस्टम की सेटिंग ऐसे प्रकार का प्रॉक्सी बताती है जिसे विज़ार्ड इस्तेमाल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Set an http:// proxy, or add the address to the exceptions (NO_PROXY).</source>
        <translation type="unfinished">http:// प्रॉक्सी सेट करें, या पते को अपवादों में जोड़ें (NO_PROXY)।</translation>
    </message>
    <message>
        <source>The answer of {host} was not complete after {time}.</source>
        <translation type="unfinished">{host} का उत्तर {time} बाद भी पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, the provider is too slow or keeps the connection open without an end.</source>
        <translation type="unfinished">थोड़ी देर में फिर कोशिश करें। ऐसा ही रहे तो प्रदाता बहुत धीमा है या कनेक्शन बिना अंत के खुला रखता है।</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than {size}, so the wizard stopped reading.</source>
        <translation type="unfinished">{host} का उत्तर {size} से बड़ा है, इसलिए विज़ार्ड ने पढ़ना बंद किया।</translation>
    </message>
    <message>
        <source>Check the address: answers about a token or an account are small.</source>
        <translation type="unfinished">पता जाँचें: टोकन या खाते के उत्तर छोटे होते हैं।</translation>
    </message>
    <message>
        <source>The answer of {host} comes in more than {limit} parts, so the wizard stopped reading.</source>
        <translation type="unfinished">{host} का उत्तर {limit} से ज़्यादा टुकड़ों में आता है, इसलिए विज़ार्ड ने पढ़ना बंद किया।</translation>
    </message>
    <message>
        <source>What the answer of {host} holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">{host} के उत्तर में जो है वह {size} से ज़्यादा मेमोरी भर देता, इसलिए विज़ार्ड ने इसे नहीं पढ़ा।</translation>
    </message>
    <message numerus="yes">
        <source>The request was redirected more than {limit} times, last by {host}.</source>
        <comment>The request was redirected more than once, last by {host}.</comment>
        <translation type="unfinished">
            <numerusform>अनुरोध एक से ज़्यादा बार रीडायरेक्ट हुआ, आख़िरी बार {host} ने किया।</numerusform>
            <numerusform>अनुरोध {limit} से ज़्यादा बार रीडायरेक्ट हुआ, आख़िरी बार {host} ने किया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address: the servers seem to send it round in a circle.</source>
        <translation type="unfinished">पता जाँचें: लगता है सर्वर उसे गोल-गोल घुमाते हैं।</translation>
    </message>
    <message>
        <source>{host} redirects from https to an address without encryption, which the wizard does not follow.</source>
        <translation type="unfinished">{host} https से बिना एन्क्रिप्शन वाले पते पर रीडायरेक्ट करता है, जिसका विज़ार्ड अनुसरण नहीं करता।</translation>
    </message>
    <message>
        <source>Use the final https address of the provider&apos;s documentation.</source>
        <translation type="unfinished">प्रदाता के दस्तावेज़ का अंतिम https पता इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>There is no server named {host}, or this computer cannot look up names at the moment.</source>
        <translation type="unfinished">{host} नाम का कोई सर्वर नहीं है, या यह कंप्यूटर अभी नाम नहीं खोज पा रहा।</translation>
    </message>
    <message>
        <source>Check the spelling of the address and the internet connection.</source>
        <translation type="unfinished">पते की वर्तनी और इंटरनेट कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no program answers there.</source>
        <translation type="unfinished">{host} कनेक्शन अस्वीकार करता है: वहाँ कोई प्रोग्राम उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Check the address and its port, and that the server runs.</source>
        <translation type="unfinished">पता और उसका पोर्ट जाँचें, और यह कि सर्वर चल रहा है।</translation>
    </message>
    <message>
        <source>{host} closed the connection at once.</source>
        <translation type="unfinished">{host} ने कनेक्शन तुरंत बंद कर दिया।</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://.</source>
        <translation type="unfinished">जाँचें कि पता https:// और http:// में से सही वाले से शुरू होता है।</translation>
    </message>
    <message>
        <source>This computer cannot reach {host}.</source>
        <translation type="unfinished">यह कंप्यूटर {host} तक नहीं पहुँच सकता।</translation>
    </message>
    <message>
        <source>Check the internet connection, VPN and firewall.</source>
        <translation type="unfinished">इंटरनेट कनेक्शन, VPN और फ़ायरवॉल जाँचें।</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <translation type="unfinished">{host} से एन्क्रिप्टेड कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>Check that the server speaks https at this port; http:// is only for a server on this computer.</source>
        <translation type="unfinished">जाँचें कि सर्वर इस पोर्ट पर https बोलता है; http:// केवल इस कंप्यूटर के सर्वर के लिए है।</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation type="unfinished">{host} का प्रमाणपत्र समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, only the server&apos;s owner can renew the certificate.</source>
        <translation type="unfinished">इस कंप्यूटर की तारीख़ जाँचें। वह सही हो तो प्रमाणपत्र केवल सर्वर का स्वामी नया कर सकता है।</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation type="unfinished">{host} का प्रमाणपत्र अभी मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation type="unfinished">इस कंप्यूटर की तारीख़ और समय जाँचें।</translation>
    </message>
    <message>
        <source>The certificate shown is made out to another name than {host}.</source>
        <translation type="unfinished">दिखाया गया प्रमाणपत्र {host} के बजाय किसी और नाम का है।</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that no sign-in page of the network is in between.</source>
        <translation type="unfinished">पते की वर्तनी जाँचें, और यह कि बीच में नेटवर्क का कोई लॉग इन पृष्ठ न हो।</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an issuer that this computer does not know.</source>
        <translation type="unfinished">{host} का प्रमाणपत्र ऐसे जारीकर्ता का है जिसे यह कंप्यूटर नहीं जानता।</translation>
    </message>
    <message>
        <source>For a server of your own, add its certificate authority to the system&apos;s certificates; in a company&apos;s network, ask its administrator.</source>
        <translation type="unfinished">अपने सर्वर के लिए उसकी certificate authority सिस्टम के प्रमाणपत्रों में जोड़ें; कंपनी के नेटवर्क में उसके व्यवस्थापक से पूछें।</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified.</source>
        <translation type="unfinished">{host} का प्रमाणपत्र सत्यापित नहीं हो सका।</translation>
    </message>
    <message>
        <source>Open the address in a browser to see what is wrong with it.</source>
        <translation type="unfinished">उसमें क्या गड़बड़ है, यह देखने के लिए पता ब्राउज़र में खोलें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <comment>{count} byte</comment>
        <translation type="unfinished">
            <numerusform>{count} बाइट</numerusform>
            <numerusform>{count} बाइट</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no port {port}: port numbers go up to 65535.</source>
        <translation type="unfinished">पोर्ट {port} होता ही नहीं: पोर्ट संख्याएँ 65535 तक जाती हैं।</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535.</source>
        <translation type="unfinished">1024 और 65535 के बीच का पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Port {port} on {address} is already used by another program.</source>
        <translation type="unfinished">{address} पर पोर्ट {port} पहले से कोई दूसरा प्रोग्राम इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>Close that program, or choose another port (and register the new redirect URL with the provider).</source>
        <translation type="unfinished">वह प्रोग्राम बंद करें, या दूसरा पोर्ट चुनें (और नया रीडायरेक्ट URL प्रदाता के यहाँ रजिस्टर करें)।</translation>
    </message>
    <message>
        <source>This computer does not let the wizard listen on port {port}.</source>
        <translation type="unfinished">यह कंप्यूटर विज़ार्ड को पोर्ट {port} पर सुनने नहीं देता।</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535; ports below 1024 are kept for the system.</source>
        <translation type="unfinished">1024 और 65535 के बीच का पोर्ट चुनें; 1024 से नीचे के पोर्ट सिस्टम के लिए रखे हैं।</translation>
    </message>
    <message>
        <source>Choose another port: the system keeps this one for itself or for another program (Windows keeps whole ranges for virtual machines and containers).</source>
        <translation type="unfinished">दूसरा पोर्ट चुनें: सिस्टम इसे अपने या किसी दूसरे प्रोग्राम के लिए रखता है (Windows वर्चुअल मशीनों और कंटेनरों के लिए पूरी श्रेणियाँ रखता है)।</translation>
    </message>
    <message>
        <source>This computer cannot listen on its own address {address}.</source>
        <translation type="unfinished">यह कंप्यूटर अपने ही पते {address} पर नहीं सुन सकता।</translation>
    </message>
    <message>
        <source>Use {ipv4} instead.</source>
        <translation type="unfinished">इसकी जगह {ipv4} इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Check the computer&apos;s network settings or firewall.</source>
        <translation type="unfinished">कंप्यूटर की नेटवर्क सेटिंग या फ़ायरवॉल जाँचें।</translation>
    </message>
    <message>
        <source>The method</source>
        <translation type="unfinished">मेथड</translation>
    </message>
    <message>
        <source>The name of a header</source>
        <translation type="unfinished">एक हेडर का नाम</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation type="unfinished">हेडर {name}</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation type="unfinished">macOS कीचेन</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation type="unfinished">Windows Credential Manager</translation>
    </message>
    <message>
        <source>the password store of your desktop</source>
        <translation type="unfinished">डेस्कटॉप पासवर्ड भंडार</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <translation type="unfinished">इस प्रोग्राम की मेमोरी</translation>
    </message>
    <message>
        <source>kept only until you close the program</source>
        <translation type="unfinished">केवल प्रोग्राम बंद होने तक रखा</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation type="unfinished">{place} में रखा</translation>
    </message>
    <message>
        <source>The secret is not kept: the list of what is kept could not be written.</source>
        <translation type="unfinished">सीक्रेट नहीं रखा गया: रखी चीज़ों की सूची लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The password store of your system</source>
        <translation type="unfinished">सिस्टम पासवर्ड भंडार</translation>
    </message>
    <message>
        <source>This computer has no password store that answers.</source>
        <translation type="unfinished">इस कंप्यूटर पर उत्तर देने वाला पासवर्ड भंडार नहीं है।</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring or KWallet to keep secrets for the next time.</source>
        <translation type="unfinished">Linux पर, सीक्रेट अगली बार के लिए रखने को GNOME Keyring या KWallet इंस्टॉल करके शुरू करें।</translation>
    </message>
    <message>
        <source>The password store that this computer is set to use is not known to be safe: it may be a plain file.</source>
        <translation type="unfinished">यह कंप्यूटर जिस पासवर्ड भंडार पर सेट है वह सुरक्षित नहीं माना जाता: वह सादी फ़ाइल हो सकता है।</translation>
    </message>
    <message>
        <source>Set keyring to the password store of your system to keep secrets for the next time.</source>
        <translation type="unfinished">सीक्रेट अगली बार के लिए रखने को keyring को अपने सिस्टम के पासवर्ड भंडार पर सेट करें।</translation>
    </message>
    <message>
        <source>{subject} does not answer.</source>
        <translation type="unfinished">{subject} उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>It may be waiting for your password in another window: look for it, unlock the store, and try again.</source>
        <translation type="unfinished">वह किसी दूसरी विंडो में आपके पासवर्ड की प्रतीक्षा कर रहा हो सकता है: उसे खोजें, भंडार अनलॉक करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{subject} is locked.</source>
        <translation type="unfinished">{subject} लॉक है।</translation>
    </message>
    <message>
        <source>Unlock it with your password and try again.</source>
        <translation type="unfinished">उसे अपने पासवर्ड से अनलॉक करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{subject} refused to keep the secret.</source>
        <translation type="unfinished">{subject} ने सीक्रेट रखने से मना किया।</translation>
    </message>
    <message>
        <source>Check that it is unlocked and try again.</source>
        <translation type="unfinished">जाँचें कि वह अनलॉक है और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{subject} refused to remove the secret.</source>
        <translation type="unfinished">{subject} ने सीक्रेट हटाने से मना किया।</translation>
    </message>
    <message>
        <source>Remove it there by hand, or try again.</source>
        <translation type="unfinished">उसे वहाँ हाथ से हटाएँ, या फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{subject} could not be opened.</source>
        <translation type="unfinished">{subject} खोला नहीं जा सका।</translation>
    </message>
    <message>
        <source>Check that it is set up and unlocked, and try again.</source>
        <translation type="unfinished">जाँचें कि वह सेट और अनलॉक है, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{subject} reported an error.</source>
        <translation type="unfinished">{subject} ने त्रुटि बताई।</translation>
    </message>
    <message>
        <source>Check that it works and is unlocked, and try again.</source>
        <translation type="unfinished">जाँचें कि वह काम करता है और अनलॉक है, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished">प्रमाणित</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">विफल</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished">आज़माया नहीं गया</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished">समर्थित नहीं</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished">(बिना नाम)</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation type="unfinished">स्पेक</translation>
    </message>
    <message>
        <source>SHA-256 of the spec</source>
        <translation type="unfinished">स्पेक का SHA-256</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">तारीख़</translation>
    </message>
    <message>
        <source>Calls made by</source>
        <translation type="unfinished">कॉल किसने की</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">प्रोग्राम</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished">चरण {step}</translation>
    </message>
    <message>
        <source>{name} – proof</source>
        <translation type="unfinished">{name} – प्रमाण</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">इससे प्रदाता के बारे में क्या दिखता है</translation>
    </message>
    <message>
        <source>Code that was run</source>
        <translation type="unfinished">चलाया गया कोड</translation>
    </message>
    <message>
        <source>A second account</source>
        <translation type="unfinished">दूसरा खाता</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished">तुलना</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished">स्टेटस {status}</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished">{count} ms</translation>
    </message>
    <message>
        <source>The provider says: {words}</source>
        <translation type="unfinished">प्रदाता कहता है: {words}</translation>
    </message>
    <message>
        <source>Step {step} ({place}): {do}</source>
        <translation type="unfinished">चरण {step} ({place}): {do}</translation>
    </message>
    <message>
        <source>Step {step}: {do}</source>
        <translation type="unfinished">चरण {step}: {do}</translation>
    </message>
    <message>
        <source>Copy exactly</source>
        <translation type="unfinished">ठीक ऐसे ही कॉपी करें</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹छिपा हुआ›</translation>
    </message>
    <message>
        <source>Proof of a connection</source>
        <translation type="unfinished">एक कनेक्शन का प्रमाण</translation>
    </message>
    <message>
        <source>About this proof</source>
        <translation type="unfinished">इस प्रमाण के बारे में</translation>
    </message>
    <message>
        <source>It is about the spec with exactly this SHA-256 (the digest of the file as “Export the spec” writes it). A changed spec has another one, and needs another proof: “connection-wizard check” says so.</source>
        <translation type="unfinished">यह ठीक इसी SHA-256 वाले स्पेक के बारे में है (उस फ़ाइल का डाइजेस्ट, जैसी “स्पेक निर्यात करें” लिखता है)। बदले हुए स्पेक का डाइजेस्ट दूसरा होता है और उसे नया प्रमाण चाहिए: “connection-wizard check” यह बताता है।</translation>
    </message>
    <message>
        <source>The life of the connection</source>
        <translation type="unfinished">कनेक्शन का जीवन</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished">अनुमोदन</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished">अनुमोदनकर्ता</translation>
    </message>
    <message>
        <source>Secrets are hidden in this report, and it does not list the label and the identifier of the account that was used.</source>
        <translation type="unfinished">इस रिपोर्ट में सीक्रेट छिपे हैं, और इस्तेमाल किए गए खाते का लेबल और पहचान नहीं दी गई है।</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">क्लाइंट ID</translation>
    </message>
    <message>
        <source>each user’s own app</source>
        <translation type="unfinished">हर उपयोगकर्ता का अपना ऐप</translation>
    </message>
    <message>
        <source>The app is for</source>
        <translation type="unfinished">ऐप किसके लिए है</translation>
    </message>
    <message>
        <source>Scopes asked for</source>
        <translation type="unfinished">माँगे गए स्कोप</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no scopes</comment>
        <translation type="unfinished">कोई नहीं</translation>
    </message>
    <message>
        <source>{domains}: contacted, and the platform would send no credentials there</source>
        <translation type="unfinished">{domains}: संपर्क हुआ, और प्लैटफ़ॉर्म वहाँ क्रेडेंशियल नहीं भेजेगा</translation>
    </message>
    <message>
        <source>Not in the whitelist</source>
        <translation type="unfinished">अनुमत डोमेन में नहीं</translation>
    </message>
    <message>
        <source>real accounts (production)</source>
        <translation type="unfinished">असली खाते (प्रोडक्शन)</translation>
    </message>
    <message>
        <source>trying (sandbox)</source>
        <translation type="unfinished">परीक्षण (सैंडबॉक्स)</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation type="unfinished">रीफ़्रेश</translation>
    </message>
    <message>
        <source>revoking</source>
        <translation type="unfinished">रद्द करना</translation>
    </message>
    <message>
        <source>Not proved.</source>
        <translation type="unfinished">प्रमाणित नहीं।</translation>
    </message>
    <message>
        <source>Proved, without {what}.</source>
        <translation type="unfinished">प्रमाणित, इनके बिना: {what}।</translation>
    </message>
    <message>
        <source>Proved.</source>
        <translation type="unfinished">प्रमाणित।</translation>
    </message>
    <message>
        <source>the exported code, as the platform runs it</source>
        <translation type="unfinished">निर्यात किया गया कोड, जैसे प्लैटफ़ॉर्म उसे चलाता है</translation>
    </message>
    <message>
        <source>the program, as the spec describes them</source>
        <translation type="unfinished">प्रोग्राम, जैसे स्पेक में बताया गया है</translation>
    </message>
    <message>
        <source>Not part of it: {legs}.</source>
        <translation type="unfinished">इसमें शामिल नहीं: {legs}।</translation>
    </message>
    <message>
        <source>Every step of the connection’s life worked.</source>
        <translation type="unfinished">कनेक्शन के जीवन का हर चरण सफल रहा।</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation type="unfinished">दूसरा खाता</translation>
    </message>
    <message>
        <source>This failed: {what}.</source>
        <translation type="unfinished">यह विफल हुआ: {what}।</translation>
    </message>
    <message>
        <source>See below what stands in the way.</source>
        <translation type="unfinished">बाधा क्या है, नीचे देखें।</translation>
    </message>
</context>
</TS>
