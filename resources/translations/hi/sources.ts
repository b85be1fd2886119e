<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{count} scopes</source>
        <comment>{count} scope</comment>
        <translation type="unfinished">
            <numerusform>{count} स्कोप</numerusform>
            <numerusform>{count} स्कोप</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449): beyond the platform.</source>
        <translation type="unfinished">प्रदाता हर अनुरोध के साथ हस्ताक्षरित प्रमाण चाहता है (DPoP, RFC 9449): यह प्लैटफ़ॉर्म के बस से बाहर है।</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand (PAR, RFC 9126): beyond the platform.</source>
        <translation type="unfinished">प्रदाता केवल वे लॉग इन लेता है जो उसे पहले से भेजे गए हों (PAR, RFC 9126): यह प्लैटफ़ॉर्म के बस से बाहर है।</translation>
    </message>
    <message>
        <source>The provider takes only log-ins in a signed request (JAR, RFC 9101): beyond the platform.</source>
        <translation type="unfinished">प्रदाता केवल हस्ताक्षरित अनुरोध वाले लॉग इन लेता है (JAR, RFC 9101): यह प्लैटफ़ॉर्म के बस से बाहर है।</translation>
    </message>
    <message>
        <source>The app can prove itself only by a certificate (mutual TLS, RFC 8705): beyond the platform.</source>
        <translation type="unfinished">ऐप अपनी पहचान केवल प्रमाणपत्र से साबित कर सकता है (mutual TLS, RFC 8705): यह प्लैटफ़ॉर्म के बस से बाहर है।</translation>
    </message>
    <message>
        <source>Ask the provider for an app without it. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">प्रदाता से इसके बिना वाला ऐप माँगें। नहीं तो प्लैटफ़ॉर्म से कोई कनेक्ट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>parameters in the address</source>
        <translation type="unfinished">पते में पैरामीटर</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation type="unfinished">क्लाइंट क्रेडेंशियल</translation>
    </message>
    <message>
        <source>client credentials in the body</source>
        <translation type="unfinished">बॉडी में क्लाइंट क्रेडेंशियल</translation>
    </message>
    <message>
        <source>client credentials as Basic</source>
        <translation type="unfinished">Basic के रूप में क्लाइंट क्रेडेंशियल</translation>
    </message>
    <message>
        <source>the body as JSON</source>
        <translation type="unfinished">बॉडी JSON के रूप में</translation>
    </message>
    <message>
        <source>the body as a form</source>
        <translation type="unfinished">बॉडी फ़ॉर्म के रूप में</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">बॉडी</translation>
    </message>
    <message>
        <source>It describes OAuth 1, which signs each request, and not OAuth 2.0.</source>
        <translation type="unfinished">यह OAuth 1 का वर्णन करता है, जो हर अनुरोध पर हस्ताक्षर करता है, OAuth 2.0 का नहीं।</translation>
    </message>
    <message>
        <source>Take the page on OAuth, authorization or access tokens, a request, or a file with both addresses.</source>
        <translation type="unfinished">OAuth, authorization या access token वाला पृष्ठ लें, कोई अनुरोध, या दोनों पतों वाली फ़ाइल।</translation>
    </message>
    <message>
        <source>All its addresses are those of samples, and nobody&apos;s.</source>
        <translation type="unfinished">इसके सभी पते नमूनों के हैं, किसी के असली पते नहीं।</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">इसमें किसी OAuth कनेक्शन का कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>This is far too large to be read.</source>
        <translation type="unfinished">यह पढ़े जाने के लिए बहुत ज़्यादा बड़ा है।</translation>
    </message>
    <message>
        <source>Take the page or the part on OAuth alone.</source>
        <translation type="unfinished">केवल OAuth वाला पृष्ठ या हिस्सा लें।</translation>
    </message>
    <message>
        <source>This is a PDF, and a PDF cannot be read here.</source>
        <translation type="unfinished">यह PDF है, और PDF यहाँ पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>This is a picture, and pictures cannot be read here.</source>
        <translation type="unfinished">यह चित्र है, और चित्र यहाँ पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>This is a packed file, and it cannot be read here.</source>
        <translation type="unfinished">यह कंप्रेस की हुई फ़ाइल है, और यहाँ पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation type="unfinished">यह टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">उसे खोलें, पतों वाला टेक्स्ट चुनें, और वह चिपकाएँ।</translation>
    </message>
    <message>
        <source>It does not say where people log in.</source>
        <translation type="unfinished">इसमें नहीं लिखा कि लोग कहाँ लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>It names its server alone, and that says where people log in when it is asked.</source>
        <translation type="unfinished">इसमें केवल इसका सर्वर लिखा है, और पूछने पर वही बताता है कि लोग कहाँ लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>It does not say where a code is exchanged.</source>
        <translation type="unfinished">इसमें नहीं लिखा कि कोड कहाँ बदला जाता है।</translation>
    </message>
    <message>
        <source>It shows no call that says who is connected.</source>
        <translation type="unfinished">इसमें ऐसा कोई कॉल नहीं जो बताए कि कौन जुड़ा है।</translation>
    </message>
    <message>
        <source>a record of the platform</source>
        <translation type="unfinished">प्लैटफ़ॉर्म का रिकॉर्ड</translation>
    </message>
    <message>
        <source>what the server says of itself</source>
        <translation type="unfinished">सर्वर अपने बारे में जो कहता है</translation>
    </message>
    <message>
        <source>an OpenAPI document</source>
        <translation type="unfinished">OpenAPI दस्तावेज़</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation type="unfinished">अनुरोधों की रिकॉर्डिंग (HAR)</translation>
    </message>
    <message>
        <source>a file of Postman</source>
        <translation type="unfinished">Postman की फ़ाइल</translation>
    </message>
    <message>
        <source>a file of Insomnia</source>
        <translation type="unfinished">Insomnia की फ़ाइल</translation>
    </message>
    <message>
        <source>a file of Hoppscotch</source>
        <translation type="unfinished">Hoppscotch की फ़ाइल</translation>
    </message>
    <message>
        <source>a file of Google&apos;s console</source>
        <translation type="unfinished">Google के कंसोल की फ़ाइल</translation>
    </message>
    <message>
        <source>a file of n8n</source>
        <translation type="unfinished">n8n की फ़ाइल</translation>
    </message>
    <message>
        <source>a connector of Airbyte</source>
        <translation type="unfinished">Airbyte का कनेक्टर</translation>
    </message>
    <message>
        <source>an app of Zapier</source>
        <translation type="unfinished">Zapier का ऐप</translation>
    </message>
    <message>
        <source>an app of Pipedream</source>
        <translation type="unfinished">Pipedream का ऐप</translation>
    </message>
    <message>
        <source>a connection of Make</source>
        <translation type="unfinished">Make का कनेक्शन</translation>
    </message>
    <message>
        <source>a provider of Nango</source>
        <translation type="unfinished">Nango का प्रदाता</translation>
    </message>
    <message>
        <source>a connector of Power Automate</source>
        <translation type="unfinished">Power Automate का कनेक्टर</translation>
    </message>
    <message>
        <source>a file of Bruno</source>
        <translation type="unfinished">Bruno की फ़ाइल</translation>
    </message>
    <message>
        <source>a file of Bruno (OpenCollection)</source>
        <translation type="unfinished">Bruno की फ़ाइल (OpenCollection)</translation>
    </message>
    <message>
        <source>configuration of GitLab</source>
        <translation type="unfinished">GitLab का कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>a log-in of an app in Ruby (OmniAuth)</source>
        <translation type="unfinished">Ruby में किसी ऐप का लॉग-इन (OmniAuth)</translation>
    </message>
    <message>
        <source>a file of Home Assistant</source>
        <translation type="unfinished">Home Assistant की फ़ाइल</translation>
    </message>
    <message>
        <source>configuration of oauth2-proxy</source>
        <translation type="unfinished">oauth2-proxy का कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>a program in Python</source>
        <translation type="unfinished">Python का प्रोग्राम</translation>
    </message>
    <message>
        <source>configuration of Spring</source>
        <translation type="unfinished">Spring का कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>a program in JavaScript</source>
        <translation type="unfinished">JavaScript में लिखा प्रोग्राम</translation>
    </message>
    <message>
        <source>values of an environment</source>
        <translation type="unfinished">किसी परिवेश के मान</translation>
    </message>
    <message>
        <source>the address that a log-in came back to</source>
        <translation type="unfinished">वह पता जिस पर लॉग इन लौटा</translation>
    </message>
    <message>
        <source>the answer of a token request</source>
        <translation type="unfinished">टोकन अनुरोध का उत्तर</translation>
    </message>
    <message>
        <source>settings of another tool</source>
        <translation type="unfinished">दूसरे टूल की सेटिंग</translation>
    </message>
    <message>
        <source>a request</source>
        <translation type="unfinished">अनुरोध</translation>
    </message>
    <message>
        <source>an answer that says who is connected</source>
        <translation type="unfinished">ऐसा उत्तर जो बताता है कि कौन जुड़ा है</translation>
    </message>
    <message>
        <source>a page of documentation</source>
        <translation type="unfinished">दस्तावेज़ का पृष्ठ</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished">ले लें</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">लिया गया: {parts}।</translation>
    </message>
    <message>
        <source>Taken over: the path. Write the address of the API before it: another page has it.</source>
        <translation type="unfinished">लिया गया: पथ। उससे पहले API का पता लिखें: वह किसी दूसरे पृष्ठ पर है।</translation>
    </message>
    <message>
        <source>secret: no file may hold it</source>
        <translation type="unfinished">सीक्रेट: किसी फ़ाइल में नहीं रखा जा सकता</translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished">नमूना</translation>
    </message>
    <message>
        <source>sent anyway</source>
        <translation type="unfinished">वैसे भी भेजा जाता है</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation type="unfinished">इस टेक्स्ट में नहीं</translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>No longer sent: {parts}.</source>
        <translation type="unfinished">अब नहीं भेजा जाता: {parts}।</translation>
    </message>
    <message>
        <source>This is a page of documentation, and no call was found in it. Paste only what is to be sent, such as the JSON of its example.</source>
        <translation type="unfinished">यह दस्तावेज़ का एक पेज है, और इसमें कोई कॉल नहीं मिली। केवल वही पेस्ट करें जो भेजना है, जैसे इसके उदाहरण का JSON।</translation>
    </message>
    <message>
        <source>The page has queries, but none that asks who is connected. Write that one below, or paste it alone.</source>
        <translation type="unfinished">पेज में क्वेरी हैं, पर कोई यह नहीं पूछती कि कौन जुड़ा है। उसे नीचे लिखें, या अकेले पेस्ट करें।</translation>
    </message>
    <message>
        <source>The page does not say where a token is refreshed. Mostly it is where it came from: leave this empty then.</source>
        <translation type="unfinished">पृष्ठ में नहीं लिखा कि टोकन कहाँ नवीनीकृत होता है। ज़्यादातर वहीं, जहाँ से वह आया: तब इसे ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>The page does not say where a token is revoked.</source>
        <translation type="unfinished">पृष्ठ में नहीं लिखा कि टोकन कहाँ रद्द होता है।</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation type="unfinished">इसमें कोई पता नहीं है।</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation type="unfinished">छोड़ा गया: {parts}।</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished">{count} और</translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished">पता</translation>
    </message>
    <message>
        <source>a key of the app, often the client ID: where the call is refused without it, add it under Advanced</source>
        <translation type="unfinished">ऐप की एक कुंजी, अक्सर क्लाइंट ID: यदि उसके बिना कॉल ठुकराई जाए, तो उसे “उन्नत” में जोड़ें</translation>
    </message>
    <message>
        <source>{name} for {standard}</source>
        <translation type="unfinished">{standard} के लिए {name}</translation>
    </message>
    <message>
        <source>This is an answer alone: it does not say which call it came from.</source>
        <translation type="unfinished">यह केवल उत्तर है: इससे पता नहीं चलता कि यह किस कॉल से आया।</translation>
    </message>
    <message>
        <source>It logs in with a key or a password, and not by OAuth.</source>
        <translation type="unfinished">यह कुंजी या पासवर्ड से लॉग इन करता है, OAuth से नहीं।</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to. Its code was good once, and for one program alone.</source>
        <translation type="unfinished">यह वह पता है जिस पर लॉग इन लौटा। उसका कोड एक बार के लिए, और केवल एक प्रोग्राम के लिए था।</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to, and the provider refused it.</source>
        <translation type="unfinished">यह वह पता है जिस पर लॉग इन लौटा, और प्रदाता ने उसे अस्वीकार कर दिया।</translation>
    </message>
    <message>
        <source>The tokens came back in the address itself. That is the implicit flow.</source>
        <translation type="unfinished">टोकन सीधे पते में ही लौट आए। यह implicit flow है।</translation>
    </message>
    <message>
        <source>Its revocation has to be signed, which cannot be done here: answer No in step {step}.</source>
        <translation type="unfinished">इसके रद्दीकरण पर हस्ताक्षर (signature) चाहिए, जो यहाँ नहीं हो सकता: चरण {step} में “नहीं” चुनें।</translation>
    </message>
    <message>
        <source>The page does not say where people log in.</source>
        <translation type="unfinished">पृष्ठ में नहीं लिखा कि लोग कहाँ लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>The page shows where people log in to the app of its example: yours stands in the portal.</source>
        <translation type="unfinished">पृष्ठ में वह पता है जहाँ लोग उसके उदाहरण वाले ऐप में लॉग इन करते हैं: आपके ऐप का पता पोर्टल में है।</translation>
    </message>
    <message>
        <source>The page wants scopes and names none: they stand in the portal, or on another page.</source>
        <translation type="unfinished">पृष्ठ स्कोप माँगता है पर किसी का नाम नहीं बताता: वे पोर्टल में या किसी दूसरे पृष्ठ पर हैं।</translation>
    </message>
    <message>
        <source>The page names only the scope that brings a refresh token: the others stand on another page.</source>
        <translation type="unfinished">पेज केवल वह स्कोप बताता है जो रीफ़्रेश टोकन लाता है: बाकी दूसरे पेज पर हैं।</translation>
    </message>
    <message>
        <source>The page does not say where a code is exchanged for a token.</source>
        <translation type="unfinished">पृष्ठ में नहीं लिखा कि कोड के बदले टोकन कहाँ मिलता है।</translation>
    </message>
    <message>
        <source>The page shows no call that says who is connected.</source>
        <translation type="unfinished">पृष्ठ में ऐसा कोई कॉल नहीं जो बताए कि कौन जुड़ा है।</translation>
    </message>
    <message>
        <source>The addresses lie in another file, mostly const.py: paste that one, too.</source>
        <translation type="unfinished">पते दूसरी फ़ाइल में हैं, अक्सर const.py में: उसे भी चिपकाएँ।</translation>
    </message>
    <message>
        <source>It is about a resource, whose server is {server}. Paste that address.</source>
        <translation type="unfinished">यह एक संसाधन के बारे में है, जिसका सर्वर {server} है। वह पता चिपकाएँ।</translation>
    </message>
    <message>
        <source>{name} is no address that can be called.</source>
        <translation type="unfinished">{name} ऐसा पता नहीं जिसे कॉल किया जा सके।</translation>
    </message>
    <message>
        <source>Ask the provider for an app that logs people in by a code. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">प्रदाता से ऐसा ऐप माँगें जो लोगों को कोड से लॉग इन कराए। नहीं तो प्लैटफ़ॉर्म से कोई कनेक्ट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Ask the provider for an app that gets it in the address. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">प्रदाता से ऐसा ऐप माँगें जिसे कोड पते में मिले। नहीं तो प्लैटफ़ॉर्म से कोई कनेक्ट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Ask the provider for an app with a client secret. Otherwise the token call needs code of yours in step {step}.</source>
        <translation type="unfinished">प्रदाता से क्लाइंट सीक्रेट वाला ऐप माँगें। नहीं तो टोकन कॉल के लिए चरण {step} में आपका कोड चाहिए।</translation>
    </message>
    <message>
        <source>The server offers other grants only: {grants}.</source>
        <translation type="unfinished">सर्वर केवल दूसरे grant देता है: {grants}।</translation>
    </message>
    <message>
        <source>The server sends the code in another way than in the address: {ways}.</source>
        <translation type="unfinished">सर्वर कोड को पते के बजाय दूसरे तरीक़े से भेजता है: {ways}।</translation>
    </message>
    <message>
        <source>Clients have to authenticate in a way that needs code of yours: {ways}.</source>
        <translation type="unfinished">क्लाइंट को ऐसे तरीक़े से पहचान देनी होती है जिसके लिए आपका कोड चाहिए: {ways}।</translation>
    </message>
    <message>
        <source>It takes the address of a document for a client ID (CIMD). Bring a client ID of its portal instead.</source>
        <translation type="unfinished">यह क्लाइंट ID के रूप में किसी दस्तावेज़ का पता लेता है (CIMD)। उसकी जगह उसके पोर्टल की क्लाइंट ID लाइए।</translation>
    </message>
    <message>
        <source>The server names no address that revokes tokens.</source>
        <translation type="unfinished">सर्वर टोकन रद्द करने का कोई पता नहीं बताता।</translation>
    </message>
    <message>
        <source>The server names no call that says who is connected.</source>
        <translation type="unfinished">सर्वर ऐसा कोई कॉल नहीं बताता जिससे पता चले कि कौन जुड़ा है।</translation>
    </message>
    <message>
        <source>An MCP server has no call that says who is connected: it is asked what it is.</source>
        <translation type="unfinished">MCP सर्वर में ऐसा कोई कॉल नहीं जो बताए कि कौन जुड़ा है: उससे पूछा जाता है कि वह ख़ुद क्या है।</translation>
    </message>
    <message>
        <source>It takes its log-in from “{other}”, which is another file of n8n&apos;s: paste that one, too.</source>
        <translation type="unfinished">यह अपना लॉग इन “{other}” से लेता है, जो n8n की दूसरी फ़ाइल है: उसे भी चिपकाएँ।</translation>
    </message>
    <message>
        <source>These credentials were exported as they are kept: encrypted. Export them decrypted, without their secret.</source>
        <translation type="unfinished">ये क्रेडेंशियल वैसे ही निर्यात हुए जैसे रखे जाते हैं: एन्क्रिप्टेड। उन्हें डिक्रिप्ट करके, उनके सीक्रेट के बिना निर्यात करें।</translation>
    </message>
    <message>
        <source>Such an export has what somebody typed in, and not the addresses: n8n has them itself.</source>
        <translation type="unfinished">ऐसे निर्यात में वह होता है जो किसी ने लिखा, पते नहीं: वे n8n के अपने पास हैं।</translation>
    </message>
    <message>
        <source>n8n keeps the log-in apart: export the credential “{name}” decrypted, and bring it, too.</source>
        <translation type="unfinished">n8n लॉग इन को अलग रखता है: क्रेडेंशियल “{name}” को डिक्रिप्ट करके निर्यात करें, और उसे भी लाएँ।</translation>
    </message>
    <message>
        <source>It describes another way to log in than by an authorization code.</source>
        <translation type="unfinished">यह authorization code से अलग किसी लॉग इन का वर्णन करता है।</translation>
    </message>
    <message>
        <source>It describes no OAuth 2.0 log-in.</source>
        <translation type="unfinished">यह किसी OAuth 2.0 लॉग इन का वर्णन नहीं करता।</translation>
    </message>
    <message>
        <source>It does not say how client ID and secret are sent.</source>
        <translation type="unfinished">इसमें नहीं लिखा कि क्लाइंट ID और सीक्रेट कैसे भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Such an app says nothing of how people log in: that lies with Pipedream.</source>
        <translation type="unfinished">ऐसा ऐप नहीं बताता कि लोग कैसे लॉग इन करते हैं: वह Pipedream के पास है।</translation>
    </message>
    <message>
        <source>This is an answer with tokens: it says where they stand in it, and not where anything is sent.</source>
        <translation type="unfinished">यह टोकन वाला उत्तर है: इससे पता चलता है कि वे इसमें कहाँ हैं, यह नहीं कि कुछ कहाँ भेजा जाता है।</translation>
    </message>
    <message>
        <source>{hint} It says: “{said}”</source>
        <translation type="unfinished">{hint} वह कहता है: “{said}”</translation>
    </message>
    <message>
        <source>Register the app in the provider&apos;s portal instead, and fill in its client ID.</source>
        <translation type="unfinished">इसकी जगह ऐप को प्रदाता के पोर्टल में रजिस्टर करें, और उसकी क्लाइंट ID भरें।</translation>
    </message>
    <message>
        <source>The server does not take one of the redirect URIs.</source>
        <translation type="unfinished">सर्वर रीडायरेक्ट URI में से एक को नहीं लेता।</translation>
    </message>
    <message>
        <source>Choose another way to receive the redirect in step {step}, or register the app in the provider&apos;s portal.</source>
        <translation type="unfinished">चरण {step} में रीडायरेक्ट पाने का दूसरा तरीक़ा चुनें, या ऐप को प्रदाता के पोर्टल में रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The server does not take the app as it was described.</source>
        <translation type="unfinished">सर्वर ऐप को उस रूप में नहीं लेता जैसा बताया गया।</translation>
    </message>
    <message>
        <source>The server registers only apps that somebody whom it trusts has vouched for.</source>
        <translation type="unfinished">सर्वर केवल वे ऐप रजिस्टर करता है जिनकी गारंटी उसके भरोसे के किसी ने दी हो।</translation>
    </message>
    <message>
        <source>The server registers an app only for who brings an initial access token.</source>
        <translation type="unfinished">सर्वर ऐप केवल उसके लिए रजिस्टर करता है जो आरंभिक ऐक्सेस टोकन लाए।</translation>
    </message>
    <message>
        <source>Its portal or its administrator gives out one. Or register the app there by hand.</source>
        <translation type="unfinished">उसका पोर्टल या व्यवस्थापक वह देता है। या ऐप को वहाँ हाथ से रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The server does not take this initial access token.</source>
        <translation type="unfinished">सर्वर यह आरंभिक ऐक्सेस टोकन नहीं लेता।</translation>
    </message>
    <message>
        <source>It may be used up or of another server: ask for a new one.</source>
        <translation type="unfinished">वह इस्तेमाल हो चुका या किसी दूसरे सर्वर का हो सकता है: नया माँगें।</translation>
    </message>
    <message>
        <source>The server registers no apps of people whom it does not know.</source>
        <translation type="unfinished">सर्वर उन लोगों के ऐप रजिस्टर नहीं करता जिन्हें वह नहीं जानता।</translation>
    </message>
    <message>
        <source>The server registers no apps at the address that it names for it.</source>
        <translation type="unfinished">सर्वर उस पते पर ऐप रजिस्टर नहीं करता जो वह इसके लिए बताता है।</translation>
    </message>
    <message>
        <source>The server has registered too many apps of late, and takes no more now.</source>
        <translation type="unfinished">सर्वर ने हाल में बहुत ज़्यादा ऐप रजिस्टर किए हैं, और अभी और नहीं लेता।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server could not register the app: something is wrong with it.</source>
        <translation type="unfinished">सर्वर ऐप रजिस्टर नहीं कर सका: उसमें कुछ गड़बड़ है।</translation>
    </message>
    <message>
        <source>The server answered without a client ID, so nothing is known of the app.</source>
        <translation type="unfinished">सर्वर ने क्लाइंट ID के बिना उत्तर दिया, इसलिए ऐप के बारे में कुछ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The server registered no app.</source>
        <translation type="unfinished">सर्वर ने कोई ऐप रजिस्टर नहीं किया।</translation>
    </message>
    <message>
        <source>It logs in a program, and no person: such a connection has nothing to ask anybody for.</source>
        <translation type="unfinished">यह प्रोग्राम को लॉग इन कराता है, व्यक्ति को नहीं: ऐसे कनेक्शन को किसी से कुछ पूछना नहीं होता।</translation>
    </message>
    <message>
        <source>It describes the device flow alone, for televisions and programs without a browser.</source>
        <translation type="unfinished">इसमें केवल डिवाइस फ़्लो (device flow) है: टीवी और बिना ब्राउज़र वाले प्रोग्रामों के लिए।</translation>
    </message>
    <message>
        <source>It describes the password flow alone: people would tell the app their passwords.</source>
        <translation type="unfinished">इसमें केवल पासवर्ड फ़्लो (password flow) है: लोगों को ऐप को अपना पासवर्ड बताना पड़ता।</translation>
    </message>
    <message>
        <source>It describes the implicit flow alone, which gives tokens to a browser.</source>
        <translation type="unfinished">यह केवल implicit flow का वर्णन करता है, जो टोकन ब्राउज़र को देता है।</translation>
    </message>
    <message>
        <source>“{name}” is the name of {file}, too.</source>
        <translation type="unfinished">“{name}” {file} का भी नाम है।</translation>
    </message>
    <message>
        <source>{domain} is a domain of {file}, too.</source>
        <translation type="unfinished">{domain} {file} का भी डोमेन है।</translation>
    </message>
    <message>
        <source>A file is named in lower-case letters, digits and hyphens: {name}.</source>
        <translation type="unfinished">फ़ाइल का नाम छोटे अक्षरों, अंकों और हाइफ़न में होता है: {name}।</translation>
    </message>
    <message>
        <source>The provider has no name.</source>
        <translation type="unfinished">प्रदाता का कोई नाम नहीं है।</translation>
    </message>
    <message>
        <source>“{host}” is no domain in lower-case letters.</source>
        <translation type="unfinished">“{host}” छोटे अक्षरों वाला डोमेन नहीं है।</translation>
    </message>
    <message>
        <source>“{address}” is no web address.</source>
        <translation type="unfinished">“{address}” वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>“{address}” is no web address, and no file of a package in a version.</source>
        <translation type="unfinished">“{address}” न वेब पता है, न किसी संस्करण के पैकेज की फ़ाइल।</translation>
    </message>
    <message>
        <source>Coverage is measured against this catalogue: it cannot be a source.</source>
        <translation type="unfinished">कवरेज इसी कैटलॉग से नापा जाता है: यह स्रोत नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“{date}” is no day as {example} is.</source>
        <translation type="unfinished">“{date}” {example} जैसी तारीख़ नहीं है।</translation>
    </message>
    <message>
        <source>{date} is still to come.</source>
        <translation type="unfinished">{date} अभी आनी है।</translation>
    </message>
    <message>
        <source>No source says “{place}”.</source>
        <translation type="unfinished">कोई स्रोत “{place}” नहीं बताता।</translation>
    </message>
    <message>
        <source>A source says “{place}”, and there is nothing at this place.</source>
        <translation type="unfinished">एक स्रोत “{place}” बताता है, और उस जगह पर कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Only the provider’s own source can be silent of “{place}”, and only where the draft has null.</source>
        <translation type="unfinished">“{place}” पर केवल प्रदाता का अपना स्रोत ही चुप हो सकता है, और केवल वहाँ जहाँ ड्राफ़्ट में null है।</translation>
    </message>
    <message>
        <source>The newest official source says otherwise of “{place}”: the draft has to follow.</source>
        <translation type="unfinished">सबसे नया आधिकारिक स्रोत “{place}” के बारे में कुछ और कहता है: ड्राफ़्ट को उसके अनुसार होना चाहिए।</translation>
    </message>
    <message>
        <source>What the source says of “{place}” is what the draft says.</source>
        <translation type="unfinished">“{place}” के बारे में जो स्रोत कहता है वही ड्राफ़्ट कहता है।</translation>
    </message>
    <message>
        <source>“{scope}” is needed for the test call, and the draft does not ask for it.</source>
        <translation type="unfinished">टेस्ट कॉल के लिए “{scope}” चाहिए, और ड्राफ़्ट उसे नहीं माँगता।</translation>
    </message>
    <message>
        <source>“{scope}” is no scope.</source>
        <translation type="unfinished">“{scope}” कोई स्कोप नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” stands here twice.</source>
        <translation type="unfinished">“{name}” यहाँ दो बार है।</translation>
    </message>
    <message>
        <source>This looks like a secret. Write {sample} where a token or a secret stands.</source>
        <translation type="unfinished">यह सीक्रेट जैसा दिखता है। जहाँ टोकन या सीक्रेट हो वहाँ {sample} लिखें।</translation>
    </message>
    <message>
        <source>“{name}” is no fact about the provider.</source>
        <translation type="unfinished">“{name}” प्रदाता के बारे में कोई तथ्य नहीं है।</translation>
    </message>
    <message>
        <source>{code}: {message} {hint}</source>
        <translation type="unfinished">{code}: {message} {hint}</translation>
    </message>
    <message>
        <source>Each environment has a name of its own.</source>
        <translation type="unfinished">हर परिवेश का अपना नाम होता है।</translation>
    </message>
    <message>
        <source>“{name}” changes nothing.</source>
        <translation type="unfinished">“{name}” कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>In “{name}”: {message}</source>
        <translation type="unfinished">“{name}” में: {message}</translation>
    </message>
    <message>
        <source>The sample does not fit the draft. {what}</source>
        <translation type="unfinished">नमूना ड्राफ़्ट से मेल नहीं खाता। {what}</translation>
    </message>
    <message>
        <source>“{path}” is not in the sample answers.</source>
        <translation type="unfinished">“{path}” नमूना उत्तरों में नहीं है।</translation>
    </message>
    <message>
        <source>From the samples, {first} would be proposed first, and not {path}.</source>
        <translation type="unfinished">नमूनों से पहले {first} सुझाया जाएगा, {path} नहीं।</translation>
    </message>
    <message>
        <source>It is larger than {kilobytes} KB.</source>
        <translation type="unfinished">यह {kilobytes} KB से बड़ा है।</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation type="unfinished">यह UTF-8 टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>It holds JSON, but no entry: it must start with {.</source>
        <translation type="unfinished">इसमें JSON है, पर कोई प्रविष्टि नहीं: इसे { से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>No entry has the key “{name}”.</source>
        <translation type="unfinished">किसी प्रविष्टि की कुंजी “{name}” नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation type="unfinished">“{name}” नहीं है।</translation>
    </message>
    <message>
        <source>“{name}”: {said}.</source>
        <translation type="unfinished">“{name}”: {said}।</translation>
    </message>
    <message>
        <source>Read on {day}. If it has a log-in with OAuth 2.0 by now, paste its documentation.</source>
        <translation type="unfinished">{day} को पढ़ा गया। अगर अब इसमें OAuth 2.0 से लॉग इन है, तो इसका दस्तावेज़ चिपकाएँ।</translation>
    </message>
    <message>
        <source>{name} is connected with an API key, which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} को API कुंजी से जोड़ा जाता है, जो इस तरह का कनेक्शन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>{name} logs in with OAuth 1.0, which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} में OAuth 1.0 से लॉग इन होता है, जो इस तरह का कनेक्शन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>{name} gives an app a token of its own, without anybody&apos;s log-in (client credentials), which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} ऐप को उसका अपना टोकन देता है, बिना किसी के लॉग इन किए (client credentials), जो इस तरह का कनेक्शन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>{name} wants a signature on each request, which a connection of this kind cannot make.</source>
        <translation type="unfinished">{name} हर अनुरोध पर हस्ताक्षर चाहता है, जो इस तरह का कनेक्शन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Make keeps the scopes in a list of their own, which is no part of this text.</source>
        <translation type="unfinished">Make स्कोप एक अलग सूची में रखता है, जो इस टेक्स्ट का हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>It names “{provider}” as who logs people in, and no addresses: those lie with Microsoft.</source>
        <translation type="unfinished">इसमें लॉग इन के लिए “{provider}” लिखा है, पर पते नहीं: वे Microsoft के पास हैं।</translation>
    </message>
    <message>
        <source>It has values alone: bring the collection that they are for, too.</source>
        <translation type="unfinished">इसमें केवल मान हैं: वह संग्रह (collection) भी लाएँ जिसके लिए वे हैं।</translation>
    </message>
    <message>
        <source>It describes many providers: paste the one that is meant.</source>
        <translation type="unfinished">इसमें कई प्रदाता हैं: जो चाहिए, केवल वही पेस्ट करें।</translation>
    </message>
    <message>
        <source>It describes API keys, or tokens that people make in their account, and no log-in by OAuth 2.0.</source>
        <translation type="unfinished">यह API कुंजियों का, या उन टोकन का वर्णन करता है जो लोग अपने खाते में बनाते हैं, OAuth 2.0 लॉग इन का नहीं।</translation>
    </message>
    <message>
        <source>It describes how a company sets up its own log-in (SAML, SCIM, single sign-on), and not how apps are connected.</source>
        <translation type="unfinished">यह बताता है कि कोई कंपनी अपना लॉग इन कैसे सेट करती है (SAML, SCIM, single sign-on), यह नहीं कि ऐप कैसे जोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>It shows how to write a server that people log in at, and no provider&apos;s.</source>
        <translation type="unfinished">यह बताता है कि लोगों के लॉग इन का सर्वर कैसे लिखा जाता है, और किसी प्रदाता का नहीं।</translation>
    </message>
    <message>
        <source>It describes how messages of the provider are signed (webhooks), and no log-in.</source>
        <translation type="unfinished">यह बताता है कि प्रदाता के संदेशों (वेबहुक) पर हस्ताक्षर कैसे होते हैं, किसी लॉग इन का वर्णन नहीं करता।</translation>
    </message>
    <message numerus="yes">
        <source>What {names} stand for is in its environment: bring that file, too.</source>
        <comment>What {names} stands for is in its environment: bring that file, too.</comment>
        <translation type="unfinished">
            <numerusform>{names} का अर्थ इसके परिवेश (environment) में है: वह फ़ाइल भी लाएँ।</numerusform>
            <numerusform>{names} का अर्थ इसके परिवेश (environment) में है: वह फ़ाइल भी लाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes its log-in from its collection: bring that file, or the folder with all of them.</source>
        <translation type="unfinished">यह अपना लॉग इन अपने संग्रह (collection) से लेता है: वह फ़ाइल लाएँ, या वह फ़ोल्डर जिसमें सभी फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>It has the name of a collection alone: bring the folder that it is in.</source>
        <translation type="unfinished">इसमें केवल किसी संग्रह (collection) का नाम है: वह फ़ोल्डर लाएँ जिसमें यह है।</translation>
    </message>
    <message>
        <source>Its people log in by another way than OAuth.</source>
        <translation type="unfinished">इसके लोग OAuth से अलग तरीक़े से लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: GitLab has these itself.</source>
        <translation type="unfinished">इसमें लिखा है कि ऐप कौन सा है, पर पते नहीं: वे GitLab के अपने पास हैं।</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: the package of its log-in has these itself.</source>
        <translation type="unfinished">इसमें लिखा है कि ऐप कौन सा है, पर पते नहीं: वे उसके लॉग-इन के पैकेज के अपने पास हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The app keeps its servers apart, as {names}: write their addresses in place of these fields.</source>
        <comment>The app keeps its server apart, as {names}: write its address in place of this field.</comment>
        <translation type="unfinished">
            <numerusform>ऐप अपना सर्वर अलग रखता है, {names} के रूप में: इस फ़ील्ड की जगह उसका पता लिखें।</numerusform>
            <numerusform>ऐप अपने सर्वर अलग रखता है, {names} के रूप में: इन फ़ील्ड की जगह उनके पते लिखें।</numerusform>
        </translation>
    </message>
</context>
</TS>
