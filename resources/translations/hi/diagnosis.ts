<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Switch to HTTP Basic</source>
        <translation type="unfinished">HTTP Basic पर जाएँ</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, not encoded first</source>
        <translation type="unfinished">HTTP Basic पर जाएँ, पहले एन्कोड किए बिना</translation>
    </message>
    <message>
        <source>Send the credentials in the body</source>
        <translation type="unfinished">क्रेडेंशियल बॉडी में भेजें</translation>
    </message>
    <message>
        <source>Send the secret as the user name of HTTP Basic</source>
        <translation type="unfinished">सीक्रेट को HTTP Basic के यूज़र नाम के रूप में भेजें</translation>
    </message>
    <message>
        <source>Send no client secret</source>
        <translation type="unfinished">क्लाइंट सीक्रेट न भेजें</translation>
    </message>
    <message>
        <source>Send the request as JSON</source>
        <translation type="unfinished">अनुरोध JSON के रूप में भेजें</translation>
    </message>
    <message>
        <source>Send the request as a form</source>
        <translation type="unfinished">अनुरोध फ़ॉर्म के रूप में भेजें</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">बॉडी टेक्स्ट के रूप में भेजें</translation>
    </message>
    <message>
        <source>Send it as {method}</source>
        <translation type="unfinished">{method} से भेजें</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">हेडर {name} जोड़ें</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation type="unfinished">{name} भेजें</translation>
    </message>
    <message>
        <source>Send response_type=code</source>
        <translation type="unfinished">response_type=code भेजें</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">{parameter} जोड़ें</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">{named} हटाएँ</translation>
    </message>
    <message>
        <source>Join the scopes with a {separator}</source>
        <translation type="unfinished">स्कोप को {separator} से जोड़ें</translation>
    </message>
    <message>
        <source>Ask for the scopes {scopes}</source>
        <translation type="unfinished">स्कोप {scopes} माँगें</translation>
    </message>
    <message>
        <source>Ask for the scope {scopes}</source>
        <translation type="unfinished">स्कोप {scopes} माँगें</translation>
    </message>
    <message>
        <source>Take out {scopes}</source>
        <translation type="unfinished">{scopes} हटाएँ</translation>
    </message>
    <message>
        <source>Revoke the access token</source>
        <translation type="unfinished">ऐक्सेस टोकन रद्द करें</translation>
    </message>
    <message>
        <source>Revoke the refresh token</source>
        <translation type="unfinished">रीफ़्रेश टोकन रद्द करें</translation>
    </message>
    <message>
        <source>Or {cause}</source>
        <translation type="unfinished">या {cause}</translation>
    </message>
    <message>
        <source>Most likely {cause}</source>
        <translation type="unfinished">सबसे अधिक संभव: {cause}</translation>
    </message>
    <message>
        <source>Perhaps {cause}</source>
        <translation type="unfinished">शायद {cause}</translation>
    </message>
    <message>
        <source>Drop the slash at the end of the address</source>
        <translation type="unfinished">पते के अंत का स्लैश हटाएँ</translation>
    </message>
    <message>
        <source>Add a slash at the end of the address</source>
        <translation type="unfinished">पते के अंत में स्लैश जोड़ें</translation>
    </message>
    <message>
        <source>Use the address that it points to</source>
        <translation type="unfinished">वह पता लें जिसकी ओर यह इशारा करता है</translation>
    </message>
    <message>
        <source>Use the address that it was sent on to</source>
        <translation type="unfinished">वह पता लें जिस पर इसे आगे भेजा गया</translation>
    </message>
    <message>
        <source>Add {domain} to the whitelist</source>
        <translation type="unfinished">{domain} को अनुमत डोमेन में जोड़ें</translation>
    </message>
    <message>
        <source>{sample_place} still holds {sample} from the documentation, and was sent like that.</source>
        <translation type="unfinished">{sample_place} में दस्तावेज़ का {sample} अब भी है, और वैसे ही भेजा गया।</translation>
    </message>
    <message>
        <source>Your own code wants to send a request to a host that is not on the whitelist. The platform would not send it, either.</source>
        <translation type="unfinished">आपका अपना कोड ऐसे होस्ट को अनुरोध भेजना चाहता है जो अनुमत डोमेन में नहीं है। प्लैटफ़ॉर्म भी उसे नहीं भेजेगा।</translation>
    </message>
    <message>
        <source>Add its domain in step {step}, if that host is the provider&apos;s.</source>
        <translation type="unfinished">यदि वह होस्ट प्रदाता का है, तो उसका डोमेन चरण {step} में जोड़ें।</translation>
    </message>
    <message>
        <source>The address sends the request on to another server, and secrets are never sent on to one that was not named.</source>
        <translation type="unfinished">पता अनुरोध को दूसरे सर्वर पर आगे भेजता है, और सीक्रेट ऐसे सर्वर पर कभी आगे नहीं भेजे जाते जिसका नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Put the final address into the field, if it is the provider&apos;s own.</source>
        <translation type="unfinished">यदि अंतिम पता प्रदाता का अपना है, तो उसे फ़ील्ड में डालें।</translation>
    </message>
    <message>
        <source>The address sends the request on to {target} instead of answering it.</source>
        <translation type="unfinished">पता उत्तर देने के बजाय अनुरोध को {target} पर आगे भेजता है।</translation>
    </message>
    <message>
        <source>Put the final address into the field, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">फ़ील्ड में अंतिम पता डालें, जैसा प्रदाता का दस्तावेज़ लिखता है।</translation>
    </message>
    <message>
        <source>The address answers with a redirect that leads nowhere instead of an answer.</source>
        <translation type="unfinished">पता उत्तर के बजाय ऐसा रीडायरेक्ट देता है जो कहीं नहीं ले जाता।</translation>
    </message>
    <message>
        <source>Look the address up in the provider&apos;s documentation again.</source>
        <translation type="unfinished">प्रदाता के दस्तावेज़ में पता फिर देखें।</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): to many servers a slash at the end makes another address of it.</source>
        <translation type="unfinished">इस पते पर कुछ नहीं है (स्टेटस {status}): कई सर्वरों के लिए अंत का स्लैश इसे दूसरा पता बना देता है।</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, to the letter.</source>
        <translation type="unfinished">इसे अक्षर-दर-अक्षर वैसे लिखें जैसे प्रदाता का दस्तावेज़ लिखता है।</translation>
    </message>
    <message>
        <source>The address does not take {method}, and says in its answer what it takes (status 405).</source>
        <translation type="unfinished">पता {method} नहीं लेता, और अपने उत्तर में बताता है कि क्या लेता है (स्टेटस 405)।</translation>
    </message>
    <message>
        <source>Send it as the answer&apos;s header Allow says.</source>
        <translation type="unfinished">इसे वैसे भेजें जैसा उत्तर का हेडर Allow बताता है।</translation>
    </message>
    <message>
        <source>There is nothing at this address, or it does not take {method} (status {status}).</source>
        <translation type="unfinished">इस पते पर कुछ नहीं है, या यह {method} नहीं लेता (स्टेटस {status})।</translation>
    </message>
    <message>
        <source>Check the address of the call: its path and its version.</source>
        <translation type="unfinished">कॉल का पता जाँचें: उसका पथ और संस्करण।</translation>
    </message>
    <message>
        <source>The provider wants another token than this one: it has to be exchanged first.</source>
        <translation type="unfinished">प्रदाता इससे अलग टोकन चाहता है: पहले इसका विनिमय करना होगा।</translation>
    </message>
    <message>
        <source>Look for “exchange” or “long-lived” in its documentation, and add an exchange in step {step}: under Advanced, calls after the token.</source>
        <translation type="unfinished">उसके दस्तावेज़ में “exchange” या “long-lived” खोजें, और चरण {step} में विनिमय जोड़ें: “उन्नत” के नीचे, टोकन के बाद के कॉल।</translation>
    </message>
    <message>
        <source>The token&apos;s scopes do not reach this far; the provider says so in a header of its answer.</source>
        <translation type="unfinished">टोकन के स्कोप यहाँ तक नहीं पहुँचते; प्रदाता अपने उत्तर के हेडर में यह बताता है।</translation>
    </message>
    <message>
        <source>Ask for the scope in step {step} and log in again.</source>
        <translation type="unfinished">चरण {step} में स्कोप माँगें और फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>The provider granted fewer scopes than were asked for: {ungranted} is missing.</source>
        <translation type="unfinished">प्रदाता ने माँगे गए से कम स्कोप दिए: {ungranted} नहीं मिला।</translation>
    </message>
    <message>
        <source>Log in again and leave everything ticked; or allow the scope for your app at the provider.</source>
        <translation type="unfinished">फिर लॉग इन करें और सब पर टिक रहने दें; या प्रदाता के यहाँ अपने ऐप को यह स्कोप दें।</translation>
    </message>
    <message>
        <source>The token may not do this: a scope is missing.</source>
        <translation type="unfinished">टोकन को इसकी अनुमति नहीं: एक स्कोप नहीं है।</translation>
    </message>
    <message>
        <source>The token is good, but for another API than this one (another audience).</source>
        <translation type="unfinished">टोकन ठीक है, पर इससे अलग API के लिए (दूसरी audience)।</translation>
    </message>
    <message>
        <source>What a token is for is said at the log-in: by the scopes of this API, or by a parameter such as audience or resource. Compare them with its documentation.</source>
        <translation type="unfinished">टोकन किसके लिए है, यह लॉग इन पर बताया जाता है: इस API के स्कोप से, या audience या resource जैसे पैरामीटर से। उन्हें इसके दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>The provider knows the token, but does not allow this call: a scope or a right of the account is missing.</source>
        <translation type="unfinished">प्रदाता टोकन को जानता है, पर इस कॉल की अनुमति नहीं देता: कोई स्कोप या खाते का कोई अधिकार नहीं है।</translation>
    </message>
    <message>
        <source>Ask for the scope that its documentation names for this call, or use a simpler one, such as “me”.</source>
        <translation type="unfinished">वह स्कोप माँगें जो उसका दस्तावेज़ इस कॉल के लिए बताता है, या सरल कॉल लें, जैसे “me”।</translation>
    </message>
    <message>
        <source>Take the code from {names}</source>
        <translation type="unfinished">कोड {names} से लें</translation>
    </message>
    <message>
        <source>Take the state from {name}</source>
        <translation type="unfinished">State {name} से लें</translation>
    </message>
    <message>
        <source>Send and expect it as {name}</source>
        <translation type="unfinished">इसे {name} नाम से भेजें और अपेक्षा करें</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a #: your app is registered for the old implicit grant, which no server can read.</source>
        <translation type="unfinished">प्रदाता ने # के पीछे सीधे टोकन भेजा: आपका ऐप पुराने implicit grant के लिए रजिस्टर है, जिसे कोई सर्वर पढ़ नहीं सकता।</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant; response_type has to be code.</source>
        <translation type="unfinished">प्रदाता के यहाँ उसे authorization code grant वाला वेब ऐप्लिकेशन बनाएँ; response_type को code होना चाहिए।</translation>
    </message>
    <message>
        <source>The provider put its answer behind a #, where no server can read it.</source>
        <translation type="unfinished">प्रदाता ने अपना उत्तर # के पीछे रखा, जहाँ कोई सर्वर उसे पढ़ नहीं सकता।</translation>
    </message>
    <message>
        <source>Ask for the answer in the address: response_mode=query, under Extra parameters.</source>
        <translation type="unfinished">उत्तर पते में माँगें: response_mode=query, “अतिरिक्त पैरामीटर” के नीचे।</translation>
    </message>
    <message>
        <source>The provider sent no issuer (iss) with its answer, and this connection demands one. The answer was not believed.</source>
        <translation type="unfinished">प्रदाता ने अपने उत्तर के साथ issuer (iss) नहीं भेजा, और यह कनेक्शन उसे माँगता है। उत्तर पर भरोसा नहीं किया गया।</translation>
    </message>
    <message>
        <source>Look at authorization_response_iss_parameter_supported in the provider&apos;s metadata: it sends one only where that is true (RFC 9207). Otherwise demand none.</source>
        <translation type="unfinished">प्रदाता के मेटाडेटा में authorization_response_iss_parameter_supported देखें: वह उसे तभी भेजता है जब यह true हो (RFC 9207)। नहीं तो न माँगें।</translation>
    </message>
    <message>
        <source>Demand no issuer</source>
        <translation type="unfinished">Issuer न माँगें</translation>
    </message>
    <message>
        <source>The answer names another provider than the one that was asked. It was not believed.</source>
        <translation type="unfinished">उत्तर में उस प्रदाता का नाम नहीं जिससे पूछा गया, किसी दूसरे का है। उस पर भरोसा नहीं किया गया।</translation>
    </message>
    <message>
        <source>If it is the right provider, correct its issuer, under Advanced. Otherwise stop: somebody may be interfering.</source>
        <translation type="unfinished">यदि यही सही प्रदाता है, तो “उन्नत” के नीचे उसका issuer ठीक करें। नहीं तो रुकें: कोई दख़ल दे रहा हो सकता है।</translation>
    </message>
    <message>
        <source>The answer holds the same parameter twice, so it is not clear which one counts.</source>
        <translation type="unfinished">उत्तर में एक ही पैरामीटर दो बार है, इसलिए स्पष्ट नहीं कि कौन-सा मान्य है।</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">फिर लॉग इन करें। ऐसा ही रहे तो प्रदाता को बताएँ।</translation>
    </message>
    <message>
        <source>The provider sent the browser back, but without a code under the name that was expected.</source>
        <translation type="unfinished">प्रदाता ने ब्राउज़र वापस भेजा, पर अपेक्षित नाम से कोई कोड नहीं।</translation>
    </message>
    <message>
        <source>If its documentation calls it otherwise, set that name, under Advanced: “Code comes back as”.</source>
        <translation type="unfinished">यदि उसके दस्तावेज़ में दूसरा नाम है, तो वह नाम “उन्नत” के नीचे सेट करें: “कोड इस नाम से लौटता है”।</translation>
    </message>
    <message>
        <source>The redirect did not bring a parameter that is to be kept.</source>
        <translation type="unfinished">रीडायरेक्ट वह पैरामीटर नहीं लाया जिसे रखना है।</translation>
    </message>
    <message>
        <source>Correct its name, under Advanced, or remove it there.</source>
        <translation type="unfinished">उसका नाम “उन्नत” के नीचे ठीक करें, या वहाँ से हटाएँ।</translation>
    </message>
    <message>
        <source>The state that was sent came back, under another name than the standard&apos;s.</source>
        <translation type="unfinished">भेजा गया state लौट आया, पर मानक से अलग नाम से।</translation>
    </message>
    <message>
        <source>Take it from there: it is compared as ever.</source>
        <translation type="unfinished">उसे वहीं से लें: मिलान पहले की तरह होता है।</translation>
    </message>
    <message>
        <source>An answer came without the state that was sent: it is sent, or looked for, under another name than the standard&apos;s.</source>
        <translation type="unfinished">एक उत्तर भेजे गए state के बिना आया: वह मानक से अलग नाम से भेजा, या खोजा, जाता है।</translation>
    </message>
    <message>
        <source>Send it as state and expect it as state, unless the provider&apos;s documentation has another name.</source>
        <translation type="unfinished">उसे state नाम से भेजें और state नाम से ही अपेक्षा करें, जब तक प्रदाता के दस्तावेज़ में दूसरा नाम न हो।</translation>
    </message>
    <message>
        <source>An answer came, but with another state than was sent, or with none. It proves nothing, so it was not believed.</source>
        <translation type="unfinished">उत्तर आया, पर भेजे गए से अलग state के साथ, या बिना state के। इससे कुछ साबित नहीं होता, इसलिए उस पर भरोसा नहीं किया गया।</translation>
    </message>
    <message>
        <source>Log in again, in the same browser window. If the provider never returns the state, say so under Advanced.</source>
        <translation type="unfinished">उसी ब्राउज़र विंडो में फिर लॉग इन करें। यदि प्रदाता state कभी नहीं लौटाता, तो “उन्नत” के नीचे बताएँ।</translation>
    </message>
    <message>
        <source>Turn PKCE on</source>
        <translation type="unfinished">PKCE चालू करें</translation>
    </message>
    <message>
        <source>Turn PKCE off</source>
        <translation type="unfinished">PKCE बंद करें</translation>
    </message>
    <message>
        <source>The provider takes PKCE, the extra protection of the log-in, but not with the method plain.</source>
        <translation type="unfinished">प्रदाता PKCE (लॉग इन की अतिरिक्त सुरक्षा) लेता है, पर मेथड plain के साथ नहीं।</translation>
    </message>
    <message>
        <source>Use S256, which no provider refuses that knows PKCE (RFC 7636 section 4.2).</source>
        <translation type="unfinished">S256 लें, जिसे PKCE जानने वाला कोई प्रदाता अस्वीकार नहीं करता (RFC 7636 section 4.2)।</translation>
    </message>
    <message>
        <source>Use PKCE with S256</source>
        <translation type="unfinished">S256 के साथ PKCE इस्तेमाल करें</translation>
    </message>
    <message>
        <source>The provider wants the scopes joined in another way.</source>
        <translation type="unfinished">प्रदाता स्कोप को दूसरे तरीक़े से जुड़ा चाहता है।</translation>
    </message>
    <message>
        <source>Choose how the scopes are joined.</source>
        <translation type="unfinished">चुनें कि स्कोप कैसे जोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>The provider names all scopes as one: it wants them joined in another way.</source>
        <translation type="unfinished">प्रदाता सभी स्कोप को एक ही बताता है: वह उन्हें दूसरे तरीक़े से जुड़ा चाहता है।</translation>
    </message>
    <message>
        <source>Choose how they are joined.</source>
        <translation type="unfinished">चुनें कि वे कैसे जोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>The provider does not know or does not allow a scope that is asked for: {scope}.</source>
        <translation type="unfinished">प्रदाता माँगे गए एक स्कोप को नहीं जानता या उसकी अनुमति नहीं देता: {scope}।</translation>
    </message>
    <message>
        <source>Take it out, or allow it for your app at the provider.</source>
        <translation type="unfinished">उसे हटाएँ, या प्रदाता के यहाँ अपने ऐप को उसकी अनुमति दें।</translation>
    </message>
    <message>
        <source>The provider refuses the scopes: one is unknown, or not allowed for your app.</source>
        <translation type="unfinished">प्रदाता स्कोप अस्वीकार करता है: कोई एक अज्ञात है, या आपके ऐप को उसकी अनुमति नहीं।</translation>
    </message>
    <message>
        <source>Compare them with the provider&apos;s documentation, and with what is switched on for your app there.</source>
        <translation type="unfinished">उन्हें प्रदाता के दस्तावेज़ से मिलाएँ, और उससे जो वहाँ आपके ऐप के लिए चालू है।</translation>
    </message>
    <message>
        <source>The provider reads the scopes as one, because it wants them joined in another way.</source>
        <translation type="unfinished">प्रदाता सभी स्कोप को एक मानकर पढ़ता है, क्योंकि वह उन्हें दूसरे तरीक़े से जुड़ा चाहता है।</translation>
    </message>
    <message>
        <source>Try the other way; it changes nothing else.</source>
        <translation type="unfinished">दूसरा तरीक़ा आज़माएँ; इससे और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>The provider takes the simple method of PKCE only.</source>
        <translation type="unfinished">प्रदाता केवल PKCE का सरल मेथड लेता है।</translation>
    </message>
    <message>
        <source>Choose “plain”.</source>
        <translation type="unfinished">“plain” चुनें।</translation>
    </message>
    <message>
        <source>Use PKCE with the method plain</source>
        <translation type="unfinished">मेथड plain के साथ PKCE इस्तेमाल करें</translation>
    </message>
    <message>
        <source>The provider speaks of PKCE, the extra protection of the log-in: it wants it, or does not take it.</source>
        <translation type="unfinished">प्रदाता PKCE (लॉग इन की अतिरिक्त सुरक्षा) की बात करता है: वह उसे चाहता है, या नहीं लेता।</translation>
    </message>
    <message>
        <source>Try it the other way.</source>
        <translation type="unfinished">दूसरे तरीक़े से आज़माएँ।</translation>
    </message>
    <message>
        <source>The provider demands PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">प्रदाता PKCE (लॉग इन की अतिरिक्त सुरक्षा) माँगता है, और वह बंद है।</translation>
    </message>
    <message>
        <source>Turn it on.</source>
        <translation type="unfinished">उसे चालू करें।</translation>
    </message>
    <message>
        <source>The provider may want PKCE, the extra protection of the log-in, in the form that the standard now asks for.</source>
        <translation type="unfinished">प्रदाता शायद PKCE (लॉग इन की अतिरिक्त सुरक्षा) उस रूप में चाहता है जो मानक अब माँगता है।</translation>
    </message>
    <message>
        <source>Try it with S256; providers that do not know it mostly let it pass.</source>
        <translation type="unfinished">S256 के साथ आज़माएँ; जो प्रदाता उसे नहीं जानते वे अक्सर उसे जाने देते हैं।</translation>
    </message>
    <message>
        <source>The provider does not take PKCE.</source>
        <translation type="unfinished">प्रदाता PKCE नहीं लेता।</translation>
    </message>
    <message>
        <source>Turn it off. The state still protects the log-in.</source>
        <translation type="unfinished">उसे बंद करें। लॉग इन की सुरक्षा state फिर भी करता है।</translation>
    </message>
    <message>
        <source>Somebody chose not to allow access, or the account may not allow it.</source>
        <translation type="unfinished">किसी ने पहुँच न देना चुना, या खाता उसकी अनुमति नहीं दे सकता।</translation>
    </message>
    <message>
        <source>Log in again and choose Allow. If you did, an administrator of that account may have to approve the app first.</source>
        <translation type="unfinished">फिर लॉग इन करें और Allow चुनें। यदि वही चुना था, तो उस खाते के व्यवस्थापक को पहले ऐप मंज़ूर करना पड़ सकता है।</translation>
    </message>
    <message>
        <source>The log-in began at another version of the provider&apos;s authorization URL than the token belongs to.</source>
        <translation type="unfinished">लॉग इन प्रदाता के ऑथराइज़ेशन URL के ऐसे संस्करण पर शुरू हुआ जो टोकन वाले से अलग है।</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its version has to be the one of the token URL.</source>
        <translation type="unfinished">ऑथराइज़ेशन URL प्रदाता के दस्तावेज़ से फिर कॉपी करें: उसका संस्करण टोकन URL वाला ही होना चाहिए।</translation>
    </message>
    <message>
        <source>There is no log-in page at this address: the server knows no such page.</source>
        <translation type="unfinished">इस पते पर लॉग इन पृष्ठ नहीं है: सर्वर ऐसा कोई पृष्ठ नहीं जानता।</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its path and its version.</source>
        <translation type="unfinished">ऑथराइज़ेशन URL प्रदाता के दस्तावेज़ से फिर कॉपी करें: उसका पथ और संस्करण।</translation>
    </message>
    <message>
        <source>The log-in page wants a mark at the end of its address, after a #.</source>
        <translation type="unfinished">लॉग इन पृष्ठ अपने पते के अंत में # के बाद एक चिह्न चाहता है।</translation>
    </message>
    <message>
        <source>Write it behind the authorization URL, as the provider does.</source>
        <translation type="unfinished">उसे ऑथराइज़ेशन URL के पीछे वैसे ही लिखें जैसे प्रदाता लिखता है।</translation>
    </message>
    <message>
        <source>The provider misses a parameter of the log-in, or wants it with another value.</source>
        <translation type="unfinished">प्रदाता को लॉग इन का कोई पैरामीटर नहीं मिला, या वह उसे दूसरे मान के साथ चाहता है।</translation>
    </message>
    <message>
        <source>Send it as the provider says.</source>
        <translation type="unfinished">उसे वैसे भेजें जैसा प्रदाता बताता है।</translation>
    </message>
    <message>
        <source>The provider misses a parameter, or does not take one that is sent.</source>
        <translation type="unfinished">प्रदाता को कोई पैरामीटर नहीं मिला, या वह भेजे गए किसी को नहीं लेता।</translation>
    </message>
    <message>
        <source>Its words name it. Add it or take it out, under Extra parameters.</source>
        <translation type="unfinished">उसके शब्द उसका नाम बताते हैं। उसे “अतिरिक्त पैरामीटर” के नीचे जोड़ें या हटाएँ।</translation>
    </message>
    <message>
        <source>The provider speaks of state, the random value that ties its answer to this log-in.</source>
        <translation type="unfinished">प्रदाता state की बात करता है, उस यादृच्छिक मान की जो उसके उत्तर को इस लॉग इन से बाँधता है।</translation>
    </message>
    <message>
        <source>The wizard sends a fresh one each time: see that state is neither left out nor among the extra parameters, and log in again.</source>
        <translation type="unfinished">विज़ार्ड हर बार नया भेजता है: देख लें कि state न छोड़ा गया हो, न अतिरिक्त पैरामीटर में हो, और फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>The provider wants a nonce with the log-in: a random value that it puts into its ID token.</source>
        <translation type="unfinished">प्रदाता लॉग इन के साथ nonce चाहता है: एक यादृच्छिक मान जिसे वह अपने ID टोकन में रखता है।</translation>
    </message>
    <message>
        <source>Add the parameter nonce; the wizard makes a fresh value for each log-in.</source>
        <translation type="unfinished">पैरामीटर nonce जोड़ें; विज़ार्ड हर लॉग इन के लिए नया मान बनाता है।</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand or that are signed (PAR, RFC 9126; JAR, RFC 9101), which is beyond the platform.</source>
        <translation type="unfinished">प्रदाता केवल वे लॉग इन लेता है जो उसे पहले से भेजे गए हों या हस्ताक्षरित हों (PAR, RFC 9126; JAR, RFC 9101), जो प्लैटफ़ॉर्म के बस से बाहर है।</translation>
    </message>
    <message>
        <source>At the provider, choose an app that needs neither. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">प्रदाता के यहाँ ऐसा ऐप चुनें जिसे इनमें से कोई नहीं चाहिए। नहीं तो प्लैटफ़ॉर्म से कोई कनेक्ट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The provider wants you to log in by hand, and the request does not let it ask.</source>
        <translation type="unfinished">प्रदाता चाहता है कि आप हाथ से लॉग इन करें, और अनुरोध उसे पूछने नहीं देता।</translation>
    </message>
    <message>
        <source>Take prompt=none out, or let the provider ask.</source>
        <translation type="unfinished">prompt=none हटाएँ, या प्रदाता को पूछने दें।</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment.</source>
        <translation type="unfinished">प्रदाता में अभी अपनी ही कोई समस्या है।</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished">कुछ मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Some providers answer like this where the request lacks a parameter that they count on, such as resource or audience.</source>
        <translation type="unfinished">कुछ प्रदाता ऐसा उत्तर तब देते हैं जब अनुरोध में वह पैरामीटर न हो जिसकी वे अपेक्षा करते हैं, जैसे resource या audience।</translation>
    </message>
    <message>
        <source>If it stays so, compare the authorization request with the provider&apos;s documentation, and add what it lists to the extra parameters.</source>
        <translation type="unfinished">ऐसा ही रहे तो ऑथराइज़ेशन अनुरोध को प्रदाता के दस्तावेज़ से मिलाएँ, और वहाँ बताए पैरामीटर अतिरिक्त पैरामीटर में जोड़ें।</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in: the provider showed an error page of its own, or the page was left open.</source>
        <translation type="unfinished">लॉग इन से कोई नहीं लौटा: प्रदाता ने अपना त्रुटि पृष्ठ दिखाया, या पृष्ठ खुला छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Paste the words or the address of its error page here: they say what to mend. Check also that this redirect URI is registered.</source>
        <translation type="unfinished">उसके त्रुटि पृष्ठ के शब्द या पता यहाँ चिपकाएँ: वे बताते हैं कि क्या ठीक करना है। यह भी जाँचें कि यह रीडायरेक्ट URI रजिस्टर है।</translation>
    </message>
    <message>
        <source>The server says that there is nothing at this address, and no more.</source>
        <translation type="unfinished">सर्वर कहता है कि इस पते पर कुछ नहीं है, और इससे ज़्यादा कुछ नहीं।</translation>
    </message>
    <message>
        <source>Compare the authorization URL with the provider&apos;s documentation, its path above all: a part may be missing.</source>
        <translation type="unfinished">ऑथराइज़ेशन URL को प्रदाता के दस्तावेज़ से मिलाएँ, ख़ासकर उसका पथ: कोई हिस्सा छूटा हो सकता है।</translation>
    </message>
    <message>
        <source>The provider&apos;s page does not say what is wrong. Nearly always it is the redirect URI, which is not registered as it is sent.</source>
        <translation type="unfinished">प्रदाता का पृष्ठ नहीं बताता कि क्या ग़लत है। लगभग हमेशा बात रीडायरेक्ट URI की होती है, जो वैसे रजिस्टर नहीं जैसे भेजा जाता है।</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal, letter by letter.</source>
        <translation type="unfinished">उसे प्रदाता के पोर्टल वाले से अक्षर-दर-अक्षर मिलाएँ।</translation>
    </message>
    <message>
        <source>The client ID may not be known there: a provider that does not know the app sends nobody back, and often says nothing.</source>
        <translation type="unfinished">शायद क्लाइंट ID वहाँ ज्ञात नहीं: जो प्रदाता ऐप को नहीं जानता वह किसी को वापस नहीं भेजता, और अक्सर कुछ नहीं कहता।</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal.</source>
        <translation type="unfinished">उसे प्रदाता के पोर्टल वाले से मिलाएँ।</translation>
    </message>
    <message>
        <source>The browser came back to this computer, and nobody listened there any more, or not at this port.</source>
        <translation type="unfinished">ब्राउज़र इस कंप्यूटर पर लौटा, और वहाँ अब कोई सुन नहीं रहा था, या इस पोर्ट पर नहीं।</translation>
    </message>
    <message>
        <source>Log in again, and leave the wizard open meanwhile; the redirect URI names the port.</source>
        <translation type="unfinished">फिर लॉग इन करें, और इस बीच विज़ार्ड खुला रखें; पोर्ट रीडायरेक्ट URI में लिखा है।</translation>
    </message>
    <message>
        <source>The browser finds no server of the name in the authorization URL.</source>
        <translation type="unfinished">ब्राउज़र को ऑथराइज़ेशन URL में दिए नाम का कोई सर्वर नहीं मिलता।</translation>
    </message>
    <message>
        <source>Check the spelling of its host, and what is filled in for it (a sub-domain, a region).</source>
        <translation type="unfinished">उसके होस्ट की वर्तनी जाँचें, और वह जो उसके लिए भरा है (उप-डोमेन, क्षेत्र)।</translation>
    </message>
    <message>
        <source>The provider&apos;s log-in sends the browser round in a circle.</source>
        <translation type="unfinished">प्रदाता का लॉग इन ब्राउज़र को गोल-गोल घुमाता है।</translation>
    </message>
    <message>
        <source>Check the authorization URL; then try in a private window, since an old cookie can do this, too.</source>
        <translation type="unfinished">ऑथराइज़ेशन URL जाँचें; फिर निजी विंडो में आज़माएँ, क्योंकि पुरानी कुकी से भी ऐसा हो सकता है।</translation>
    </message>
    <message>
        <source>The browser does not trust the certificate of the page: the provider&apos;s own, or that of the redirect to this computer.</source>
        <translation type="unfinished">ब्राउज़र पृष्ठ के प्रमाणपत्र पर भरोसा नहीं करता: प्रदाता के अपने, या इस कंप्यूटर पर रीडायरेक्ट के।</translation>
    </message>
    <message>
        <source>Where the address is of this computer, go on: the wizard made that certificate. Otherwise check the authorization URL.</source>
        <translation type="unfinished">यदि पता इस कंप्यूटर का है, तो आगे बढ़ें: वह प्रमाणपत्र विज़ार्ड ने बनाया। नहीं तो ऑथराइज़ेशन URL जाँचें।</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">इसे {name} नाम से भेजें</translation>
    </message>
    <message>
        <source>The client secret holds signs that read differently once they are form-encoded, as HTTP Basic wants it (RFC 6749 section 2.3.1), and the provider reads another secret than the one that was sent.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट में ऐसे चिह्न हैं जो form-encoded होने पर बदल जाते हैं, जैसा HTTP Basic चाहता है (RFC 6749 section 2.3.1), और प्रदाता भेजे गए से अलग सीक्रेट पढ़ता है।</translation>
    </message>
    <message>
        <source>Send it the other way. If that changes nothing, it is the secret itself.</source>
        <translation type="unfinished">उसे दूसरे तरीक़े से भेजें। उससे कुछ न बदले तो बात ख़ुद सीक्रेट की है।</translation>
    </message>
    <message>
        <source>The provider does not take the client secret: it is mistyped, was replaced, has expired, or belongs to another app.</source>
        <translation type="unfinished">प्रदाता क्लाइंट सीक्रेट नहीं लेता: वह ग़लत लिखा है, बदला जा चुका है, समाप्त हो चुका है, या दूसरे ऐप का है।</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. Check that it is the secret, and not its ID.</source>
        <translation type="unfinished">सीक्रेट प्रदाता से फिर कॉपी करें और चरण {step} में चिपकाएँ। जाँचें कि वह सीक्रेट ही है, उसकी ID नहीं।</translation>
    </message>
    <message>
        <source>ID and secret belong to another environment or region than the address that was asked (sandbox and production have their own).</source>
        <translation type="unfinished">ID और सीक्रेट उस पते से अलग परिवेश या क्षेत्र के हैं जिससे पूछा गया (सैंडबॉक्स और प्रोडक्शन के अपने-अपने होते हैं)।</translation>
    </message>
    <message>
        <source>Take ID and secret of the environment that the address belongs to, or change the address in this step.</source>
        <translation type="unfinished">उस परिवेश के ID और सीक्रेट लें जिसका पता है, या इस चरण में पता बदलें।</translation>
    </message>
    <message>
        <source>The code was given to another app than the one whose ID and secret were sent.</source>
        <translation type="unfinished">कोड उस ऐप को नहीं दिया गया जिसके ID और सीक्रेट भेजे गए, दूसरे को दिया गया।</translation>
    </message>
    <message>
        <source>Check in step {step} that client ID and secret belong together, and to the environment of the log-in.</source>
        <translation type="unfinished">चरण {step} में जाँचें कि क्लाइंट ID और सीक्रेट एक-दूसरे के और लॉग इन के परिवेश के हैं।</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled the app.</source>
        <translation type="unfinished">प्रदाता ने ऐप को निलंबित या अक्षम कर दिया है।</translation>
    </message>
    <message>
        <source>Look at the app in the provider&apos;s portal; its support says why, and what lifts it.</source>
        <translation type="unfinished">प्रदाता के पोर्टल में ऐप देखें; उसका सपोर्ट बताता है कि क्यों, और रोक कैसे हटेगी।</translation>
    </message>
    <message>
        <source>The provider does not know this client ID here.</source>
        <translation type="unfinished">प्रदाता यहाँ यह क्लाइंट ID नहीं जानता।</translation>
    </message>
    <message>
        <source>Copy it from the provider again; check that ID and token address are of the same environment (sandbox or production).</source>
        <translation type="unfinished">उसे प्रदाता से फिर कॉपी करें; जाँचें कि ID और टोकन का पता एक ही परिवेश के हैं (सैंडबॉक्स या प्रोडक्शन)।</translation>
    </message>
    <message>
        <source>The provider looked for the app or the account in the tenant (directory, realm) that the address names, and it is not there.</source>
        <translation type="unfinished">प्रदाता ने ऐप या खाते को पते में दिए tenant (directory, realm) में खोजा, और वह वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Put the tenant into the address in which the app was registered; or register the app for accounts of any tenant.</source>
        <translation type="unfinished">पते में वह tenant डालें जिसमें ऐप रजिस्टर हुआ था; या ऐप को किसी भी tenant के खातों के लिए रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The client secret begins or ends with a space or an invisible character: it was copied with it, and the provider takes it for another secret.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट स्पेस या अदृश्य अक्षर से शुरू या समाप्त होता है: वह उसके साथ कॉपी हो गया, और प्रदाता उसे दूसरा सीक्रेट मानता है।</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again, from its first letter to its last, and paste it in step {step}.</source>
        <translation type="unfinished">सीक्रेट प्रदाता से फिर कॉपी करें, पहले अक्षर से अंतिम तक, और चरण {step} में चिपकाएँ।</translation>
    </message>
    <message>
        <source>The client secret holds characters that no secret is made of (RFC 6749 appendix A.2), or one character alone: what was copied is perhaps the row of dots that hides it.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट में ऐसे अक्षर हैं जिनसे कोई सीक्रेट नहीं बनता (RFC 6749 appendix A.2), या केवल एक अक्षर: शायद उसे छिपाने वाले बिंदु कॉपी हो गए।</translation>
    </message>
    <message>
        <source>Have the provider show the secret, copy it, and paste it in step {step}.</source>
        <translation type="unfinished">प्रदाता में सीक्रेट दिखवाएँ, कॉपी करें, और चरण {step} में चिपकाएँ।</translation>
    </message>
    <message>
        <source>The client secret is the client ID once more: the provider has another value for it.</source>
        <translation type="unfinished">क्लाइंट सीक्रेट में क्लाइंट ID ही दोबारा है: प्रदाता के पास उसका दूसरा मान है।</translation>
    </message>
    <message>
        <source>Copy the secret from the provider, and paste it in step {step}. Some show one only after it was made in their portal.</source>
        <translation type="unfinished">सीक्रेट प्रदाता से कॉपी करें, और चरण {step} में चिपकाएँ। कुछ उसे तभी दिखाते हैं जब वह उनके पोर्टल में बना लिया जाए।</translation>
    </message>
    <message>
        <source>The header Authorization of this call holds the credentials and no word before them; HTTP Basic has one there, and encodes what follows (RFC 7617).</source>
        <translation type="unfinished">इस कॉल के हेडर Authorization में क्रेडेंशियल हैं और उनसे पहले कोई शब्द नहीं; HTTP Basic में वहाँ एक शब्द होता है, और उसके बाद का एन्कोड होता है (RFC 7617)।</translation>
    </message>
    <message>
        <source>Take the header out and let the wizard make it, unless the provider&apos;s documentation has it like this.</source>
        <translation type="unfinished">हेडर हटाएँ और विज़ार्ड को बनाने दें, जब तक प्रदाता के दस्तावेज़ में ऐसा ही न हो।</translation>
    </message>
    <message>
        <source>The provider refused the app&apos;s credentials in every way in which they can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">प्रदाता ने ऐप के क्रेडेंशियल हर संभव तरीक़े से भेजे जाने पर भी अस्वीकार किए: बात ख़ुद क्लाइंट सीक्रेट की है, या क्लाइंट ID की।</translation>
    </message>
    <message>
        <source>Copy both from the provider again, and paste them in step {step}. A secret is often shown once only: make a new one if in doubt.</source>
        <translation type="unfinished">दोनों प्रदाता से फिर कॉपी करें, और चरण {step} में चिपकाएँ। सीक्रेट अक्सर एक ही बार दिखाया जाता है: संदेह हो तो नया बनाएँ।</translation>
    </message>
    <message>
        <source>The provider refused the app with status {status} in every way in which its credentials can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">प्रदाता ने ऐप को स्टेटस {status} के साथ अस्वीकार किया, क्रेडेंशियल हर संभव तरीक़े से भेजे जाने पर भी: बात ख़ुद क्लाइंट सीक्रेट की है, या क्लाइंट ID की।</translation>
    </message>
    <message>
        <source>The app&apos;s credentials were sent under another name than the standard&apos;s, and the provider does not take them.</source>
        <translation type="unfinished">ऐप के क्रेडेंशियल मानक से अलग नाम से भेजे गए, और प्रदाता उन्हें नहीं लेता।</translation>
    </message>
    <message>
        <source>Send them under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">उन्हें मानक के नाम से भेजें, जब तक प्रदाता के दस्तावेज़ में दूसरा नाम न हो।</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials. They are sent as its documentation or the standard has it, so most likely it is the client secret: it is mistyped, was replaced, or belongs to another app.</source>
        <translation type="unfinished">प्रदाता ऐप के क्रेडेंशियल स्वीकार नहीं करता। वे उसके दस्तावेज़ या मानक के अनुसार ही भेजे जाते हैं, इसलिए गड़बड़ क्लाइंट सीक्रेट में लगती है: वह ग़लत लिखा है, बदला जा चुका है, या दूसरे ऐप का है।</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. If that changes nothing, send it the other way.</source>
        <translation type="unfinished">सीक्रेट प्रदाता से फिर कॉपी करें और चरण {step} में चिपकाएँ। उससे कुछ न बदले तो उसे दूसरे तरीक़े से भेजें।</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials, or not in the way in which they are sent.</source>
        <translation type="unfinished">प्रदाता ऐप के क्रेडेंशियल स्वीकार नहीं करता, या उस तरीक़े से नहीं जिससे वे भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>First try the other way (HTTP Basic or body). If that changes nothing, copy ID and secret from the provider again; sandbox and production often have their own.</source>
        <translation type="unfinished">पहले दूसरा तरीक़ा आज़माएँ (HTTP Basic या बॉडी)। उससे कुछ न बदले तो ID और सीक्रेट प्रदाता से फिर कॉपी करें; सैंडबॉक्स और प्रोडक्शन के अक्सर अपने-अपने होते हैं।</translation>
    </message>
    <message>
        <source>The provider refuses the app (status {status}): its credentials are wrong, or it wants them in another way.</source>
        <translation type="unfinished">प्रदाता ऐप को अस्वीकार करता है (स्टेटस {status}): उसके क्रेडेंशियल ग़लत हैं, या वह उन्हें दूसरे तरीक़े से चाहता है।</translation>
    </message>
    <message>
        <source>Refresh where the token came from</source>
        <translation type="unfinished">वहीं रीफ़्रेश करें जहाँ से टोकन आया</translation>
    </message>
    <message>
        <source>Send {parameter}</source>
        <translation type="unfinished">{parameter} भेजें</translation>
    </message>
    <message>
        <source>Send the credentials as for the token</source>
        <translation type="unfinished">क्रेडेंशियल वैसे भेजें जैसे टोकन के लिए</translation>
    </message>
    <message>
        <source>This request sends a value that is written down in place of one that each log-in makes anew, or asks for another grant than this one.</source>
        <translation type="unfinished">यह अनुरोध उस मान की जगह लिखा हुआ मान भेजता है जिसे हर लॉग इन नया बनाता है, या इससे अलग grant माँगता है।</translation>
    </message>
    <message>
        <source>Take it out: what belongs there is filled in by itself.</source>
        <translation type="unfinished">उसे हटाएँ: जो वहाँ चाहिए वह अपने आप भरा जाता है।</translation>
    </message>
    <message>
        <source>The revocation sends a token that is written down, and not the one that this log-in brought.</source>
        <translation type="unfinished">रद्द करने का अनुरोध लिखा हुआ टोकन भेजता है, इस लॉग इन का लाया हुआ नहीं।</translation>
    </message>
    <message>
        <source>The token was asked for with another grant than the log-in&apos;s: it is not the token of whoever logged in.</source>
        <translation type="unfinished">टोकन लॉग इन से अलग grant से माँगा गया: वह लॉग इन करने वाले का टोकन नहीं है।</translation>
    </message>
    <message>
        <source>Take the grant type out of the extra parameters of step {step}.</source>
        <translation type="unfinished">चरण {step} के अतिरिक्त पैरामीटर से grant type हटाएँ।</translation>
    </message>
    <message>
        <source>The authorization request sends a value of its own for what OAuth fills in: response_type has to ask for a code, response_mode for one in the query, and state and code challenge are made anew for each log-in.</source>
        <translation type="unfinished">ऑथराइज़ेशन अनुरोध वहाँ अपना मान भेजता है जिसे OAuth भरता है: response_type को कोड माँगना होता है, response_mode को क्वेरी वाला, और state व code challenge हर लॉग इन के लिए नए बनते हैं।</translation>
    </message>
    <message>
        <source>Take it out of the extra parameters.</source>
        <translation type="unfinished">उसे अतिरिक्त पैरामीटर से हटाएँ।</translation>
    </message>
    <message>
        <source>The authorization request sends a code challenge, or a method for it, that is written down; the verifier of this request belongs to another one.</source>
        <translation type="unfinished">ऑथराइज़ेशन अनुरोध लिखा हुआ code challenge या उसका मेथड भेजता है; इस अनुरोध का verifier दूसरे का है।</translation>
    </message>
    <message>
        <source>The addresses of the log-in and of the token seem to have changed places.</source>
        <translation type="unfinished">लगता है लॉग इन और टोकन के पते आपस में बदल गए हैं।</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation type="unfinished">उनकी अदला-बदली करें।</translation>
    </message>
    <message>
        <source>The address is the same as the one in step {other_step}, which is for something else.</source>
        <translation type="unfinished">पता वही है जो चरण {other_step} में है, जो किसी और काम के लिए है।</translation>
    </message>
    <message>
        <source>Copy the address of this step from the provider&apos;s documentation.</source>
        <translation type="unfinished">इस चरण का पता प्रदाता के दस्तावेज़ से कॉपी करें।</translation>
    </message>
    <message>
        <source>The refresh goes to another address than the request for the token, and there it is not understood; the standard has both at one address (RFC 6749 section 6).</source>
        <translation type="unfinished">रीफ़्रेश टोकन के अनुरोध से अलग पते पर जाता है, और वहाँ समझा नहीं जाता; मानक में दोनों एक ही पते पर हैं (RFC 6749 section 6)।</translation>
    </message>
    <message>
        <source>Refresh where the token came from, unless the provider&apos;s documentation has another address.</source>
        <translation type="unfinished">वहीं रीफ़्रेश करें जहाँ से टोकन आया, जब तक प्रदाता के दस्तावेज़ में दूसरा पता न हो।</translation>
    </message>
    <message>
        <source>The provider misses a parameter that is sent under another name here than the standard&apos;s.</source>
        <translation type="unfinished">प्रदाता को वह पैरामीटर नहीं मिला जो यहाँ मानक से अलग नाम से भेजा जाता है।</translation>
    </message>
    <message>
        <source>Send it under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">उसे मानक के नाम से भेजें, जब तक प्रदाता के दस्तावेज़ में दूसरा नाम न हो।</translation>
    </message>
    <message>
        <source>The provider says that it does not accept the app. Some say so of any request that they do not understand, and this one is not as the standard has it.</source>
        <translation type="unfinished">प्रदाता कहता है कि वह ऐप को स्वीकार नहीं करता। कुछ प्रदाता न समझे गए किसी भी अनुरोध पर ऐसा कहते हैं, और यह अनुरोध मानक जैसा नहीं है।</translation>
    </message>
    <message>
        <source>Send it as the standard has it, unless the provider&apos;s documentation says otherwise.</source>
        <translation type="unfinished">उसे मानक के अनुसार भेजें, जब तक प्रदाता का दस्तावेज़ कुछ और न कहे।</translation>
    </message>
    <message>
        <source>A parameter is sent under another name than the standard&apos;s, and the provider does not say what it misses.</source>
        <translation type="unfinished">एक पैरामीटर मानक से अलग नाम से भेजा जाता है, और प्रदाता नहीं बताता कि उसे क्या नहीं मिला।</translation>
    </message>
    <message>
        <source>The revocation says that it sends the other kind of token than it does (token_type_hint).</source>
        <translation type="unfinished">रद्द करने का अनुरोध जो टोकन भेजता है, उससे दूसरे प्रकार का बताता है (token_type_hint)।</translation>
    </message>
    <message>
        <source>Send the kind that it names, or let it name the other one (RFC 7009 section 2.1).</source>
        <translation type="unfinished">वही प्रकार भेजें जो वह बताता है, या उसमें दूसरा प्रकार बताएँ (RFC 7009 section 2.1)।</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, and it still works: the revocation says otherwise who the app is than the request for the token does.</source>
        <translation type="unfinished">प्रदाता ने कहा कि टोकन रद्द हो गया, और वह अब भी चलता है: रद्द करने का अनुरोध ऐप की पहचान टोकन के अनुरोध से अलग तरह बताता है।</translation>
    </message>
    <message>
        <source>Send the credentials as for the token.</source>
        <translation type="unfinished">क्रेडेंशियल वैसे भेजें जैसे टोकन के लिए।</translation>
    </message>
    <message>
        <source>The request was sent with {method}; the standard has POST here (RFC 6749 section 3.2, RFC 7009 section 2.1).</source>
        <translation type="unfinished">अनुरोध {method} से भेजा गया; मानक में यहाँ POST है (RFC 6749 section 3.2, RFC 7009 section 2.1)।</translation>
    </message>
    <message>
        <source>Send it with POST.</source>
        <translation type="unfinished">उसे POST से भेजें।</translation>
    </message>
    <message>
        <source>This call leaves out what the standard demands in it.</source>
        <translation type="unfinished">यह कॉल वह छोड़ देता है जो मानक इसमें माँगता है।</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation type="unfinished">उसे फिर से भेजें।</translation>
    </message>
    <message>
        <source>The provider misses what this call leaves out on purpose.</source>
        <translation type="unfinished">प्रदाता को वह नहीं मिला जो यह कॉल जान-बूझकर छोड़ता है।</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and it was sent in a form: the provider does not read forms.</source>
        <translation type="unfinished">प्रदाता को {parameter} नहीं मिला, और वह फ़ॉर्म में भेजा गया: प्रदाता फ़ॉर्म नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation type="unfinished">अनुरोध JSON के रूप में भेजें।</translation>
    </message>
    <message>
        <source>The provider has no answer in a format that this request accepts (status 406).</source>
        <translation type="unfinished">प्रदाता के पास ऐसे फ़ॉर्मैट में उत्तर नहीं जिसे यह अनुरोध स्वीकार करता है (स्टेटस 406)।</translation>
    </message>
    <message>
        <source>Say in the header Accept what its documentation names, mostly application/json.</source>
        <translation type="unfinished">हेडर Accept में वह लिखें जो उसका दस्तावेज़ बताता है, अक्सर application/json।</translation>
    </message>
    <message>
        <source>The provider does not read the format of the request (status 415).</source>
        <translation type="unfinished">प्रदाता अनुरोध का फ़ॉर्मैट नहीं पढ़ता (स्टेटस 415)।</translation>
    </message>
    <message>
        <source>Send it in the other format.</source>
        <translation type="unfinished">उसे दूसरे फ़ॉर्मैट में भेजें।</translation>
    </message>
    <message>
        <source>The provider wants the request as JSON.</source>
        <translation type="unfinished">प्रदाता अनुरोध JSON के रूप में चाहता है।</translation>
    </message>
    <message>
        <source>Send it as JSON.</source>
        <translation type="unfinished">उसे JSON के रूप में भेजें।</translation>
    </message>
    <message>
        <source>The provider wants the request as a form.</source>
        <translation type="unfinished">प्रदाता अनुरोध फ़ॉर्म के रूप में चाहता है।</translation>
    </message>
    <message>
        <source>Send it as a form.</source>
        <translation type="unfinished">उसे फ़ॉर्म के रूप में भेजें।</translation>
    </message>
    <message>
        <source>The request was sent as JSON, and the provider misses in it what it holds: it reads forms only.</source>
        <translation type="unfinished">अनुरोध JSON के रूप में भेजा गया, और प्रदाता को उसमें वह नहीं मिला जो उसमें है: वह केवल फ़ॉर्म पढ़ता है।</translation>
    </message>
    <message>
        <source>Send it as a form, as the standard has it (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">उसे फ़ॉर्म के रूप में भेजें, जैसा मानक में है (RFC 6749 section 4.1.3)।</translation>
    </message>
    <message>
        <source>The parameters travel in the address, and the provider misses them: it reads the body, where the standard has them (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">पैरामीटर पते में जाते हैं, और प्रदाता को नहीं मिलते: वह बॉडी पढ़ता है, जहाँ मानक उन्हें रखता है (RFC 6749 section 4.1.3)।</translation>
    </message>
    <message>
        <source>Send them in the body.</source>
        <translation type="unfinished">उन्हें बॉडी में भेजें।</translation>
    </message>
    <message>
        <source>Send the parameters in the body</source>
        <translation type="unfinished">पैरामीटर बॉडी में भेजें</translation>
    </message>
    <message>
        <source>The provider takes POST only at this address.</source>
        <translation type="unfinished">प्रदाता इस पते पर केवल POST लेता है।</translation>
    </message>
    <message>
        <source>Send it as POST.</source>
        <translation type="unfinished">उसे POST से भेजें।</translation>
    </message>
    <message>
        <source>This request was sent as JSON. The one for the token was a form, and the provider understood it.</source>
        <translation type="unfinished">यह अनुरोध JSON के रूप में भेजा गया। टोकन वाला फ़ॉर्म था, और प्रदाता ने उसे समझा।</translation>
    </message>
    <message>
        <source>Send this one as a form, too.</source>
        <translation type="unfinished">इसे भी फ़ॉर्म के रूप में भेजें।</translation>
    </message>
    <message>
        <source>The parameters were sent in the body. For the token they were in the address, and the provider read them.</source>
        <translation type="unfinished">पैरामीटर बॉडी में भेजे गए। टोकन के लिए वे पते में थे, और प्रदाता ने उन्हें पढ़ा।</translation>
    </message>
    <message>
        <source>Send them in the address here, too.</source>
        <translation type="unfinished">यहाँ भी उन्हें पते में भेजें।</translation>
    </message>
    <message>
        <source>The provider says nothing, and the request was sent as JSON: it may read forms only.</source>
        <translation type="unfinished">प्रदाता कुछ नहीं कहता, और अनुरोध JSON के रूप में भेजा गया: शायद वह केवल फ़ॉर्म पढ़ता है।</translation>
    </message>
    <message>
        <source>Send redirect_uri at the log-in, too</source>
        <translation type="unfinished">redirect_uri लॉग इन पर भी भेजें</translation>
    </message>
    <message>
        <source>The redirect URI that stands among this call&apos;s parameters is another than the one of the log-in; both have to be the same (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">इस कॉल के पैरामीटर में जो रीडायरेक्ट URI है वह लॉग इन वाले से अलग है; दोनों एक होने चाहिए (RFC 6749 section 4.1.3)।</translation>
    </message>
    <message>
        <source>Take it out: the wizard sends the one of the log-in by itself.</source>
        <translation type="unfinished">उसे हटाएँ: लॉग इन वाला विज़ार्ड अपने आप भेजता है।</translation>
    </message>
    <message>
        <source>The redirect URI of the token request is not the one of the log-in, or is not registered.</source>
        <translation type="unfinished">टोकन अनुरोध का रीडायरेक्ट URI लॉग इन वाला नहीं है, या रजिस्टर नहीं है।</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, and send it in both requests.</source>
        <translation type="unfinished">ठीक यही पता प्रदाता के यहाँ रजिस्टर करें, और दोनों अनुरोधों में भेजें।</translation>
    </message>
    <message>
        <source>The provider refuses the code verifier of PKCE: it wants none, or one of the other kind.</source>
        <translation type="unfinished">प्रदाता PKCE का code verifier अस्वीकार करता है: वह कोई नहीं चाहता, या दूसरे प्रकार का चाहता है।</translation>
    </message>
    <message>
        <source>Turn PKCE off in step {step}, or choose the other method.</source>
        <translation type="unfinished">चरण {step} में PKCE बंद करें, या दूसरा मेथड चुनें।</translation>
    </message>
    <message>
        <source>The provider wants PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">प्रदाता PKCE (लॉग इन की अतिरिक्त सुरक्षा) चाहता है, और वह बंद है।</translation>
    </message>
    <message>
        <source>Turn it on in step {step} and log in again.</source>
        <translation type="unfinished">उसे चरण {step} में चालू करें और फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>The code was used already, or came too late: it works once, and often for a minute only.</source>
        <translation type="unfinished">कोड पहले ही इस्तेमाल हो चुका था, या बहुत देर से आया: वह एक बार चलता है, और अक्सर केवल एक मिनट।</translation>
    </message>
    <message>
        <source>Log in again: that brings a fresh code.</source>
        <translation type="unfinished">फिर लॉग इन करें: उससे नया कोड आता है।</translation>
    </message>
    <message>
        <source>The provider refuses the code: it was used or too old, the redirect URI differs from the log-in&apos;s, or it belongs to another app.</source>
        <translation type="unfinished">प्रदाता कोड अस्वीकार करता है: वह इस्तेमाल हो चुका या बहुत पुराना था, रीडायरेक्ट URI लॉग इन वाले से अलग है, या वह दूसरे ऐप का है।</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare redirect URI and client ID with the provider&apos;s.</source>
        <translation type="unfinished">तुरंत फिर लॉग इन करें। ऐसा ही रहे तो रीडायरेक्ट URI और क्लाइंट ID को प्रदाता वाले से मिलाएँ।</translation>
    </message>
    <message>
        <source>The provider refuses the request (status {status}) and does not say why: mostly it is the code, which was used or is too old, or something that is sent otherwise than at the log-in.</source>
        <translation type="unfinished">प्रदाता अनुरोध अस्वीकार करता है (स्टेटस {status}) और कारण नहीं बताता: अक्सर बात कोड की होती है, जो इस्तेमाल हो चुका या बहुत पुराना है, या किसी ऐसी चीज़ की जो लॉग इन से अलग भेजी जाती है।</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">तुरंत फिर लॉग इन करें। ऐसा ही रहे तो इस कॉल को प्रदाता के दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>The provider does not know this kind of request under this name, or does not allow it for the app.</source>
        <translation type="unfinished">प्रदाता इस प्रकार के अनुरोध को इस नाम से नहीं जानता, या ऐप को इसकी अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Check the address of the call; at the provider, allow the grant for your app.</source>
        <translation type="unfinished">कॉल का पता जाँचें; प्रदाता के यहाँ अपने ऐप को यह grant दें।</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}.</source>
        <translation type="unfinished">प्रदाता को पैरामीटर {parameter} नहीं मिला।</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters.</source>
        <translation type="unfinished">उसे “अतिरिक्त पैरामीटर” के नीचे कॉल में जोड़ें।</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}, which OAuth does not send by itself here.</source>
        <translation type="unfinished">प्रदाता को पैरामीटर {parameter} नहीं मिला, जिसे OAuth यहाँ अपने आप नहीं भेजता।</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters; its documentation says with which value.</source>
        <translation type="unfinished">उसे “अतिरिक्त पैरामीटर” के नीचे कॉल में जोड़ें; किस मान के साथ, यह उसका दस्तावेज़ बताता है।</translation>
    </message>
    <message>
        <source>A parameter reaches the provider twice: in the address and in the body, say, or in two ways of saying who the app is.</source>
        <translation type="unfinished">एक पैरामीटर प्रदाता तक दो बार पहुँचता है: जैसे पते में और बॉडी में, या ऐप की पहचान बताने के दो तरीक़ों में।</translation>
    </message>
    <message>
        <source>Take one of the two out. What OAuth itself sends ({sent}) need not stand among the extra parameters or in the address.</source>
        <translation type="unfinished">दोनों में से एक हटाएँ। जो OAuth ख़ुद भेजता है ({sent}), वह न अतिरिक्त पैरामीटर में चाहिए, न पते में।</translation>
    </message>
    <message>
        <source>The provider refuses the scope of this request.</source>
        <translation type="unfinished">प्रदाता इस अनुरोध का स्कोप अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Compare the scopes with those that you asked for in step {step}; a refresh may not ask for more.</source>
        <translation type="unfinished">स्कोप को उनसे मिलाएँ जो आपने चरण {step} में माँगे; रीफ़्रेश उनसे ज़्यादा नहीं माँग सकता।</translation>
    </message>
    <message>
        <source>The provider does not know the API that the token is to be for (RFC 8707 calls it resource, RFC 9396 authorization_details, others audience).</source>
        <translation type="unfinished">प्रदाता वह API नहीं जानता जिसके लिए टोकन होना है (RFC 8707 उसे resource कहता है, RFC 9396 authorization_details, दूसरे audience)।</translation>
    </message>
    <message>
        <source>Copy its exact value from the documentation, into the extra parameters of step {step} and of this one.</source>
        <translation type="unfinished">उसका सटीक मान दस्तावेज़ से कॉपी करके चरण {step} और इस चरण के अतिरिक्त पैरामीटर में डालें।</translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449), which this version of the platform cannot make.</source>
        <translation type="unfinished">प्रदाता हर अनुरोध के साथ हस्ताक्षरित प्रमाण चाहता है (DPoP, RFC 9449), जो प्लैटफ़ॉर्म का यह संस्करण नहीं बना सकता।</translation>
    </message>
    <message>
        <source>At the provider, set the app to plain bearer tokens.</source>
        <translation type="unfinished">प्रदाता के यहाँ ऐप को सादे bearer टोकन पर सेट करें।</translation>
    </message>
    <message>
        <source>At the log-in the client ID is sent as {own_name}; this request sends it as client_id.</source>
        <translation type="unfinished">लॉग इन पर क्लाइंट ID {own_name} नाम से भेजी जाती है; यह अनुरोध उसे client_id नाम से भेजता है।</translation>
    </message>
    <message>
        <source>Give it the same name here: {own_name}.</source>
        <translation type="unfinished">उसे यहाँ भी वही नाम दें: {own_name}।</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the request: a parameter is missing or unknown, or it wants another format.</source>
        <translation type="unfinished">प्रदाता अनुरोध समझ नहीं पाता: कोई पैरामीटर नहीं है या अज्ञात है, या वह दूसरा फ़ॉर्मैट चाहता है।</translation>
    </message>
    <message>
        <source>These were sent: {sent}. Compare their names with the provider&apos;s documentation, and add what it lists besides.</source>
        <translation type="unfinished">ये भेजे गए: {sent}। उनके नाम प्रदाता के दस्तावेज़ से मिलाएँ, और वहाँ बताए बाक़ी भी जोड़ें।</translation>
    </message>
    <message>
        <source>The app, or its redirect URI, is registered there as one of another kind: for a single-page or a mobile app, and not for a web server.</source>
        <translation type="unfinished">ऐप, या उसका रीडायरेक्ट URI, वहाँ दूसरे प्रकार का रजिस्टर है: सिंगल-पेज या मोबाइल ऐप के लिए, वेब सर्वर के लिए नहीं।</translation>
    </message>
    <message>
        <source>At the provider, register the redirect URI for a web application (platform “Web”), whose code a server redeems with the secret.</source>
        <translation type="unfinished">प्रदाता के यहाँ रीडायरेक्ट URI वेब ऐप्लिकेशन (platform “Web”) के लिए रजिस्टर करें, जिसका सर्वर सीक्रेट के साथ कोड के बदले टोकन लेता है।</translation>
    </message>
    <message>
        <source>The app is registered as a public one, which sends no client secret; this request holds one.</source>
        <translation type="unfinished">ऐप सार्वजनिक के रूप में रजिस्टर है, जो क्लाइंट सीक्रेट नहीं भेजता; इस अनुरोध में एक है।</translation>
    </message>
    <message>
        <source>Send none; or make the app a confidential one (a web application) at the provider.</source>
        <translation type="unfinished">न भेजें; या प्रदाता के यहाँ ऐप को confidential (वेब ऐप्लिकेशन) बनाएँ।</translation>
    </message>
    <message>
        <source>The provider wants the app to prove itself by a signed statement or a certificate (private_key_jwt, mutual TLS), and not by a secret.</source>
        <translation type="unfinished">प्रदाता चाहता है कि ऐप अपनी पहचान हस्ताक्षरित कथन या प्रमाणपत्र (private_key_jwt, mutual TLS) से साबित करे, सीक्रेट से नहीं।</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, choose a client secret for the app, sent by HTTP Basic or in the body.</source>
        <translation type="unfinished">प्रदाता के पोर्टल में ऐप के लिए क्लाइंट सीक्रेट चुनें, जो HTTP Basic से या बॉडी में भेजा जाता है।</translation>
    </message>
    <message>
        <source>The app is not allowed this kind of request (grant) at the provider.</source>
        <translation type="unfinished">प्रदाता के यहाँ ऐप को इस प्रकार के अनुरोध (grant) की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, allow the authorization code grant for the app, and refresh tokens; or register it as a web application.</source>
        <translation type="unfinished">प्रदाता के पोर्टल में ऐप को authorization code grant और रीफ़्रेश टोकन की अनुमति दें; या उसे वेब ऐप्लिकेशन के रूप में रजिस्टर करें।</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">इसकी जगह {scopes} माँगें</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation type="unfinished">{url} इस्तेमाल करें</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): {provider} is known to have another one.</source>
        <translation type="unfinished">इस पते पर कुछ नहीं है (स्टेटस {status}): {provider} का दूसरा पता ज्ञात है।</translation>
    </message>
    <message>
        <source>Use that, unless yours is a place of its own: a sandbox, a region, a server of a customer.</source>
        <translation type="unfinished">उसे इस्तेमाल करें, जब तक आपका अलग न हो: सैंडबॉक्स, क्षेत्र, किसी ग्राहक का सर्वर।</translation>
    </message>
    <message>
        <source>{provider} is known to have another address for the log-in.</source>
        <translation type="unfinished">लॉग इन के लिए {provider} का दूसरा पता ज्ञात है।</translation>
    </message>
    <message>
        <source>{provider} has moved this address: its documentation names another one.</source>
        <translation type="unfinished">{provider} ने यह पता बदल दिया है: उसका दस्तावेज़ दूसरा बताता है।</translation>
    </message>
    <message>
        <source>Use the new one; an app that is registered for the old may have to be made anew.</source>
        <translation type="unfinished">नया इस्तेमाल करें; पुराने के लिए रजिस्टर ऐप को शायद नए सिरे से बनाना पड़े।</translation>
    </message>
    <message>
        <source>{provider} wants a parameter at the log-in that is not sent.</source>
        <translation type="unfinished">{provider} लॉग इन पर ऐसा पैरामीटर चाहता है जो नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Add it, under Extra parameters.</source>
        <translation type="unfinished">उसे “अतिरिक्त पैरामीटर” के नीचे जोड़ें।</translation>
    </message>
    <message>
        <source>{provider} has a name of its own for a parameter of OAuth that is sent under its usual name.</source>
        <translation type="unfinished">OAuth के एक पैरामीटर के लिए {provider} का अपना नाम है, जबकि वह सामान्य नाम से भेजा जाता है।</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">उसे प्रदाता वाले नाम से भेजें।</translation>
    </message>
    <message>
        <source>{provider} no longer gives out a scope that is asked for.</source>
        <translation type="unfinished">{provider} माँगा गया एक स्कोप अब नहीं देता।</translation>
    </message>
    <message>
        <source>Ask for what took its place; it may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">जो उसकी जगह आया, वह माँगें; शायद उसे पोर्टल में अपने ऐप के लिए चालू करना पड़े।</translation>
    </message>
    <message>
        <source>{provider} wants a header with each call of its API that was not sent.</source>
        <translation type="unfinished">{provider} अपनी API के हर कॉल के साथ ऐसा हेडर चाहता है जो नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}; its documentation says which value.</source>
        <translation type="unfinished">उसे यहाँ जोड़ें, और चरण {parameters} में; मान उसका दस्तावेज़ बताता है।</translation>
    </message>
    <message>
        <source>{provider} has a word of its own before the token; the call sends another.</source>
        <translation type="unfinished">टोकन से पहले {provider} का अपना शब्द है; कॉल दूसरा भेजता है।</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, here and in the request parameters.</source>
        <translation type="unfinished">उसे प्रदाता के दस्तावेज़ जैसा लिखें, यहाँ और अनुरोध पैरामीटर में।</translation>
    </message>
    <message>
        <source>What belongs to one part of {provider} is unknown in another.</source>
        <translation type="unfinished">जो {provider} के एक हिस्से का है, वह दूसरे में अज्ञात है।</translation>
    </message>
    <message>
        <source>{apart}</source>
        <translation type="unfinished">{apart}</translation>
    </message>
    <message>
        <source>The log-in did not end with a code. What exactly went wrong is in the provider&apos;s words.</source>
        <translation type="unfinished">लॉग इन कोड के साथ समाप्त नहीं हुआ। ठीक-ठीक क्या गड़बड़ हुई, यह प्रदाता के शब्दों में है।</translation>
    </message>
    <message>
        <source>Compare what is filled in with the provider&apos;s documentation.</source>
        <translation type="unfinished">जो भरा है उसे प्रदाता के दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>It is not clear whether the token is revoked.</source>
        <translation type="unfinished">स्पष्ट नहीं कि टोकन रद्द हुआ या नहीं।</translation>
    </message>
    <message>
        <source>Try again, and compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">फिर कोशिश करें, और कॉल को प्रदाता के दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>The provider did not do what was asked for; its words, if there are any, say why.</source>
        <translation type="unfinished">प्रदाता ने वह नहीं किया जो माँगा गया; उसके शब्द, यदि हों, कारण बताते हैं।</translation>
    </message>
    <message>
        <source>Compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">कॉल को प्रदाता के दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, so there is nothing to refresh with. Most give one only where it is asked for.</source>
        <translation type="unfinished">प्रदाता ने रीफ़्रेश टोकन नहीं दिया, इसलिए रीफ़्रेश करने को कुछ नहीं है। अधिकतर उसे माँगने पर ही देते हैं।</translation>
    </message>
    <message>
        <source>Ask for it in step {step} (access_type=offline, or the scope offline_access), and log in again. Some want prompt=consent, too.</source>
        <translation type="unfinished">उसे चरण {step} में माँगें (access_type=offline, या स्कोप offline_access), और फिर लॉग इन करें। कुछ prompt=consent भी चाहते हैं।</translation>
    </message>
    <message>
        <source>The provider gives one to those alone who ask for a scope of its own.</source>
        <translation type="unfinished">प्रदाता उसे केवल उन्हें देता है जो इसके लिए अलग स्कोप माँगते हैं।</translation>
    </message>
    <message>
        <source>Look up what it is called: offline_access, offline, or the like.</source>
        <translation type="unfinished">देखें कि उसका नाम क्या है: offline_access, offline, या ऐसा ही कुछ।</translation>
    </message>
    <message>
        <source>The provider does not say that its access tokens expire: then there is nothing to refresh.</source>
        <translation type="unfinished">प्रदाता नहीं कहता कि उसके ऐक्सेस टोकन समाप्त होते हैं: तब रीफ़्रेश करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>If its documentation says the same, switch this step off.</source>
        <translation type="unfinished">यदि उसका दस्तावेज़ भी यही कहता है, तो यह चरण बंद करें।</translation>
    </message>
    <message>
        <source>Go without a refresh</source>
        <translation type="unfinished">रीफ़्रेश के बिना आगे बढ़ें</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, though it was asked for in the usual ways.</source>
        <translation type="unfinished">प्रदाता ने रीफ़्रेश टोकन नहीं दिया, हालाँकि उसे सामान्य तरीक़ों से माँगा गया।</translation>
    </message>
    <message>
        <source>Allow refresh tokens for the app in the provider&apos;s portal, and log in again. Or go without a refresh.</source>
        <translation type="unfinished">प्रदाता के पोर्टल में ऐप के लिए रीफ़्रेश टोकन की अनुमति दें, और फिर लॉग इन करें। या रीफ़्रेश के बिना आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The refresh token worked once and is refused the second time, and the first refresh brought no new one.</source>
        <translation type="unfinished">रीफ़्रेश टोकन एक बार चला और दूसरी बार अस्वीकार किया जाता है, और पहला रीफ़्रेश नया नहीं लाया।</translation>
    </message>
    <message>
        <source>Look at the answer of the first refresh: if a new refresh token stands in it, set its place in step {step} under Advanced. If there is none, this connection ends with its second token: ask the provider.</source>
        <translation type="unfinished">पहले रीफ़्रेश का उत्तर देखें: यदि उसमें नया रीफ़्रेश टोकन है, तो उसकी जगह चरण {step} में “उन्नत” के नीचे बताएँ। यदि नहीं है, तो यह कनेक्शन अपने दूसरे टोकन के साथ समाप्त होता है: प्रदाता से पूछें।</translation>
    </message>
    <message>
        <source>The provider wants the scopes again when a token is refreshed.</source>
        <translation type="unfinished">टोकन रीफ़्रेश करते समय प्रदाता स्कोप फिर चाहता है।</translation>
    </message>
    <message>
        <source>Add the parameter scope.</source>
        <translation type="unfinished">पैरामीटर scope जोड़ें।</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the redirect URI again.</source>
        <translation type="unfinished">टोकन का अनुरोध समझा गया, यह नहीं: शायद प्रदाता रीडायरेक्ट URI फिर चाहता है।</translation>
    </message>
    <message>
        <source>Try it with the parameter redirect_uri; a provider that does not need it lets it pass.</source>
        <translation type="unfinished">पैरामीटर redirect_uri के साथ आज़माएँ; जिस प्रदाता को इसकी ज़रूरत नहीं वह इसे जाने देता है।</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the scopes again.</source>
        <translation type="unfinished">टोकन का अनुरोध समझा गया, यह नहीं: शायद प्रदाता स्कोप फिर चाहता है।</translation>
    </message>
    <message>
        <source>Try it with the parameter scope; a provider that does not need it lets it pass (RFC 6749 section 6).</source>
        <translation type="unfinished">पैरामीटर scope के साथ आज़माएँ; जिस प्रदाता को इसकी ज़रूरत नहीं वह इसे जाने देता है (RFC 6749 section 6)।</translation>
    </message>
    <message>
        <source>The provider refuses the refresh token: it was used already (some give a new one each time), revoked, or has expired.</source>
        <translation type="unfinished">प्रदाता रीफ़्रेश टोकन अस्वीकार करता है: वह इस्तेमाल हो चुका है (कुछ हर बार नया देते हैं), रद्द हो गया, या समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, check that the refresh token is sent to the right address.</source>
        <translation type="unfinished">फिर लॉग इन करें। हर बार ऐसा हो तो जाँचें कि रीफ़्रेश टोकन सही पते पर भेजा जाता है।</translation>
    </message>
    <message>
        <source>The provider refuses to refresh (status {status}) and does not say why: mostly the refresh token was revoked, was used already, or has expired.</source>
        <translation type="unfinished">प्रदाता रीफ़्रेश करने से मना करता है (स्टेटस {status}) और कारण नहीं बताता: अक्सर रीफ़्रेश टोकन रद्द हुआ, इस्तेमाल हो चुका, या समाप्त हो चुका होता है।</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">फिर लॉग इन करें। हर बार ऐसा हो तो इस कॉल को प्रदाता के दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>The provider revokes the other kind of token only.</source>
        <translation type="unfinished">प्रदाता केवल दूसरे प्रकार का टोकन रद्द करता है।</translation>
    </message>
    <message>
        <source>Send the refresh token.</source>
        <translation type="unfinished">रीफ़्रेश टोकन भेजें।</translation>
    </message>
    <message>
        <source>The provider looks for a refresh token here, and the access token was sent.</source>
        <translation type="unfinished">प्रदाता यहाँ रीफ़्रेश टोकन ढूँढता है, और ऐक्सेस टोकन भेजा गया।</translation>
    </message>
    <message>
        <source>The provider does not take {method} at this address (status 405).</source>
        <translation type="unfinished">प्रदाता इस पते पर {method} नहीं लेता (स्टेटस 405)।</translation>
    </message>
    <message>
        <source>Send it with the method that the provider names.</source>
        <translation type="unfinished">उसे उस मेथड से भेजें जो प्रदाता बताता है।</translation>
    </message>
    <message>
        <source>There is nothing at this address (status 404).</source>
        <translation type="unfinished">इस पते पर कुछ नहीं है (स्टेटस 404)।</translation>
    </message>
    <message>
        <source>Check the address. Not every provider has one: then switch this step off.</source>
        <translation type="unfinished">पता जाँचें। हर प्रदाता के पास ऐसा पता नहीं होता: तब यह चरण बंद करें।</translation>
    </message>
    <message>
        <source>The provider does not know this token, or no longer: it was revoked already, or is not the kind that it wants here.</source>
        <translation type="unfinished">प्रदाता यह टोकन नहीं जानता, या अब नहीं जानता: वह रद्द हो चुका है, या उस प्रकार का नहीं जो वह यहाँ चाहता है।</translation>
    </message>
    <message>
        <source>Get a new token and try again. If it stays so, compare with its documentation which token has to be sent.</source>
        <translation type="unfinished">नया टोकन लें और फिर कोशिश करें। ऐसा ही रहे तो उसके दस्तावेज़ में देखें कि कौन-सा टोकन भेजना है।</translation>
    </message>
    <message>
        <source>The provider wants the access token in the Authorization header of this call.</source>
        <translation type="unfinished">प्रदाता इस कॉल के Authorization हेडर में ऐक्सेस टोकन चाहता है।</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">हेडर Authorization को Bearer और ऐक्सेस टोकन के साथ जोड़ें।</translation>
    </message>
    <message>
        <source>The provider found no token that it takes. It may want it in the Authorization header, as the test call sends it.</source>
        <translation type="unfinished">प्रदाता को ऐसा कोई टोकन नहीं मिला जिसे वह स्वीकार करे। शायद वह उसे Authorization हेडर में चाहता है, जैसा टेस्ट कॉल भेजता है।</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, if its documentation has it so.</source>
        <translation type="unfinished">यदि उसका दस्तावेज़ ऐसा बताता है, तो Bearer और ऐक्सेस टोकन के साथ Authorization हेडर जोड़ें।</translation>
    </message>
    <message>
        <source>The provider refuses the revocation: it wants the app&apos;s credentials in another way, or does not allow it to this app.</source>
        <translation type="unfinished">प्रदाता रद्द करने का अनुरोध अस्वीकार करता है: वह ऐप के क्रेडेंशियल दूसरे तरीक़े से चाहता है, या इस ऐप को इसकी अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Try the other way to send the credentials; otherwise ask the provider, or switch this step off.</source>
        <translation type="unfinished">क्रेडेंशियल भेजने का दूसरा तरीक़ा आज़माएँ; नहीं तो प्रदाता से पूछें, या यह चरण बंद करें।</translation>
    </message>
    <message>
        <source>The provider calls the parameter with the token by another name.</source>
        <translation type="unfinished">प्रदाता टोकन वाले पैरामीटर को दूसरे नाम से बुलाता है।</translation>
    </message>
    <message>
        <source>The provider looks for the token in the address of the call.</source>
        <translation type="unfinished">प्रदाता टोकन को कॉल के पते में ढूँढता है।</translation>
    </message>
    <message>
        <source>The revocation did not say which token is meant: the parameter token is left out.</source>
        <translation type="unfinished">रद्द करने के अनुरोध ने नहीं बताया कि कौन-सा टोकन: पैरामीटर token छोड़ा गया है।</translation>
    </message>
    <message>
        <source>Send it (RFC 7009 section 2.1).</source>
        <translation type="unfinished">उसे भेजें (RFC 7009 section 2.1)।</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, but it still works.</source>
        <translation type="unfinished">प्रदाता ने कहा कि टोकन रद्द हो गया, पर वह अब भी चलता है।</translation>
    </message>
    <message>
        <source>Revoke the other token: some providers end a connection only with its refresh token, and let access tokens live until they expire.</source>
        <translation type="unfinished">दूसरा टोकन रद्द करें: कुछ प्रदाता कनेक्शन केवल उसके रीफ़्रेश टोकन से समाप्त करते हैं, और ऐक्सेस टोकन को समाप्त होने तक चलने देते हैं।</translation>
    </message>
    <message>
        <source>The provider does not answer in the format that the header Accept asks for.</source>
        <translation type="unfinished">प्रदाता उस फ़ॉर्मैट में उत्तर नहीं देता जो हेडर Accept माँगता है।</translation>
    </message>
    <message>
        <source>Change the header Accept to what it names.</source>
        <translation type="unfinished">हेडर Accept को उसके बताए मान में बदलें।</translation>
    </message>
    <message>
        <source>The provider wants to know who calls: the header User-Agent has to name your app and a way to reach you.</source>
        <translation type="unfinished">प्रदाता जानना चाहता है कि कॉल कौन करता है: हेडर User-Agent में आपके ऐप का नाम और आप तक पहुँचने का तरीक़ा होना चाहिए।</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}.</source>
        <translation type="unfinished">उसे यहाँ जोड़ें, और चरण {parameters} में।</translation>
    </message>
    <message>
        <source>Add it to this call.</source>
        <translation type="unfinished">उसे इस कॉल में जोड़ें।</translation>
    </message>
    <message>
        <source>The provider wants one more header: {header}.</source>
        <translation type="unfinished">प्रदाता एक और हेडर चाहता है: {header}।</translation>
    </message>
    <message>
        <source>Add it to this call; its documentation says which value.</source>
        <translation type="unfinished">उसे इस कॉल में जोड़ें; मान उसका दस्तावेज़ बताता है।</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID, and this call does not send it: it may be wanted besides the token.</source>
        <translation type="unfinished">प्रदाता क्लाइंट ID की बात करता है, और यह कॉल उसे नहीं भेजता: शायद वह टोकन के साथ चाहिए।</translation>
    </message>
    <message>
        <source>Add it as a header, here and to the request parameters; its documentation says under which name.</source>
        <translation type="unfinished">उसे हेडर के रूप में जोड़ें, यहाँ और अनुरोध पैरामीटर में; किस नाम से, यह उसका दस्तावेज़ बताता है।</translation>
    </message>
    <message>
        <source>The header {header} was sent; the provider wants another value in it.</source>
        <translation type="unfinished">हेडर {header} भेजा गया; प्रदाता उसमें दूसरा मान चाहता है।</translation>
    </message>
    <message>
        <source>Its words say what is missing in it. Change the value here, and in step {parameters}.</source>
        <translation type="unfinished">उसके शब्द बताते हैं कि उसमें क्या नहीं है। मान यहाँ और चरण {parameters} में बदलें।</translation>
    </message>
    <message>
        <source>The call names a version of the API that the provider does not serve, or not any more.</source>
        <translation type="unfinished">कॉल में API का ऐसा संस्करण है जिसे प्रदाता नहीं चलाता, या अब नहीं चलाता।</translation>
    </message>
    <message>
        <source>Take one that its documentation lists as current: here, and with every request.</source>
        <translation type="unfinished">वह लें जिसे उसका दस्तावेज़ मौजूदा बताता है: यहाँ, और हर अनुरोध के साथ।</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent.</source>
        <translation type="unfinished">प्रदाता Content-Type चाहता है, तब भी जब कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json.</source>
        <translation type="unfinished">हेडर Content-Type: application/json जोड़ें।</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent (status 415).</source>
        <translation type="unfinished">प्रदाता Content-Type चाहता है, तब भी जब कुछ नहीं भेजा जाता (स्टेटस 415)।</translation>
    </message>
    <message>
        <source>The address does not take {method} (status 405).</source>
        <translation type="unfinished">पता {method} नहीं लेता (स्टेटस 405)।</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many (status 429).</source>
        <translation type="unfinished">प्रदाता एक समय में सीमित अनुरोध ही लेता है, और यह एक ज़्यादा था (स्टेटस 429)।</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long. If the very first request is answered like this, name your app in a header User-Agent: providers slow down those that many programs send.</source>
        <translation type="unfinished">रुकें, फिर कोशिश करें। उत्तर बता सकता है कि कितना रुकना है। यदि पहला ही अनुरोध ऐसा उत्तर पाए, तो हेडर User-Agent में अपने ऐप का नाम दें: जिसे बहुत-से प्रोग्राम भेजते हैं, प्रदाता उसे धीमा करते हैं।</translation>
    </message>
    <message>
        <source>There is nothing to {method} at this address (status {status}); a call that only reads is a GET.</source>
        <translation type="unfinished">इस पते पर {method} करने को कुछ नहीं है (स्टेटस {status}); केवल पढ़ने वाला कॉल GET होता है।</translation>
    </message>
    <message>
        <source>Send it as GET, unless the provider&apos;s documentation has another method.</source>
        <translation type="unfinished">उसे GET से भेजें, जब तक प्रदाता के दस्तावेज़ में दूसरा मेथड न हो।</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}).</source>
        <translation type="unfinished">इस पते पर कुछ नहीं है (स्टेटस {status})।</translation>
    </message>
    <message>
        <source>Check the address: its path, its version, and the values in it.</source>
        <translation type="unfinished">पता जाँचें: उसका पथ, संस्करण, और उसमें के मान।</translation>
    </message>
    <message>
        <source>The address belongs to another environment or region than the token (sandbox and production have their own).</source>
        <translation type="unfinished">पता टोकन से अलग परिवेश या क्षेत्र का है (सैंडबॉक्स और प्रोडक्शन के अपने-अपने होते हैं)।</translation>
    </message>
    <message>
        <source>Change the address to the one of the account&apos;s environment.</source>
        <translation type="unfinished">पता खाते के परिवेश वाले में बदलें।</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many.</source>
        <translation type="unfinished">प्रदाता एक समय में सीमित अनुरोध ही लेता है, और यह एक ज़्यादा था।</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long.</source>
        <translation type="unfinished">रुकें, फिर कोशिश करें। उत्तर बता सकता है कि कितना रुकना है।</translation>
    </message>
    <message>
        <source>The address belongs to the provider&apos;s web pages, which want a sign of their own forms (CSRF).</source>
        <translation type="unfinished">पता प्रदाता के वेब पृष्ठों का है, जो अपने ही फ़ॉर्म का चिह्न चाहते हैं (CSRF)।</translation>
    </message>
    <message>
        <source>Use the API&apos;s address from the provider&apos;s documentation.</source>
        <translation type="unfinished">प्रदाता के दस्तावेज़ से API का पता लें।</translation>
    </message>
    <message>
        <source>The account, or the app, is suspended or has no access to this API.</source>
        <translation type="unfinished">खाता, या ऐप, निलंबित है या उसे इस API की पहुँच नहीं है।</translation>
    </message>
    <message>
        <source>Look into the account&apos;s plan and its state at the provider; or use another account for the test.</source>
        <translation type="unfinished">प्रदाता के यहाँ खाते का प्लान और स्थिति देखें; या टेस्ट के लिए दूसरा खाता लें।</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call: a parameter is missing, or the token is sent in two ways.</source>
        <translation type="unfinished">प्रदाता कॉल समझ नहीं पाता: कोई पैरामीटर नहीं है, या टोकन दो तरीक़ों से भेजा जाता है।</translation>
    </message>
    <message>
        <source>Its words say which. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">उसके शब्द बताते हैं कि कौन-सा। पता, क्वेरी और हेडर उसके दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>The provider misses something in the call, such as an id of the account or of a tenant.</source>
        <translation type="unfinished">प्रदाता को कॉल में कुछ नहीं मिला, जैसे खाते या tenant की id।</translation>
    </message>
    <message>
        <source>Its words name it. If another call gives that value, add a follow-up call in step {step}, under Advanced.</source>
        <translation type="unfinished">उसके शब्द उसका नाम बताते हैं। यदि कोई दूसरा कॉल वह मान देता है, तो चरण {step} में “उन्नत” के नीचे फ़ॉलो-अप कॉल जोड़ें।</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call (status {status}).</source>
        <translation type="unfinished">प्रदाता कॉल समझ नहीं पाता (स्टेटस {status})।</translation>
    </message>
    <message>
        <source>Its words say why. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">उसके शब्द कारण बताते हैं। पता, क्वेरी और हेडर उसके दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>The provider answers with status 200 and an error in it.</source>
        <translation type="unfinished">प्रदाता स्टेटस 200 से उत्तर देता है और उसमें त्रुटि है।</translation>
    </message>
    <message>
        <source>Its words say what is wrong; mend that.</source>
        <translation type="unfinished">उसके शब्द बताते हैं कि क्या ग़लत है; उसे ठीक करें।</translation>
    </message>
    <message>
        <source>Send {known} as {name}</source>
        <translation type="unfinished">{known} को {name} नाम से भेजें</translation>
    </message>
    <message>
        <source>Send the refresh token as {name}</source>
        <translation type="unfinished">रीफ़्रेश टोकन {name} नाम से भेजें</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation type="unfinished">{name} छोड़ दें</translation>
    </message>
    <message>
        <source>Send the parameters in the address</source>
        <translation type="unfinished">पैरामीटर पते में भेजें</translation>
    </message>
    <message>
        <source>Send the token in the header Authorization</source>
        <translation type="unfinished">टोकन हेडर Authorization में भेजें</translation>
    </message>
    <message>
        <source>Take any good status as success</source>
        <translation type="unfinished">हर अच्छे स्टेटस को सफलता मानें</translation>
    </message>
    <message>
        <source>The provider misses {parameter}; what it means was sent, under the name that the standard has.</source>
        <translation type="unfinished">प्रदाता को {parameter} नहीं मिला; उसका जो अर्थ है वह मानक वाले नाम से भेजा गया।</translation>
    </message>
    <message>
        <source>The provider does not take {parameter} in this request.</source>
        <translation type="unfinished">प्रदाता इस अनुरोध में {parameter} नहीं लेता।</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>The answer holds the token, but the spec says that it is written in another format than it is.</source>
        <translation type="unfinished">उत्तर में टोकन है, पर स्पेक उसका फ़ॉर्मैट वास्तविक से अलग बताता है।</translation>
    </message>
    <message>
        <source>Let the format be found by itself.</source>
        <translation type="unfinished">फ़ॉर्मैट अपने आप पता चलने दें।</translation>
    </message>
    <message>
        <source>Find the format of the answer by itself</source>
        <translation type="unfinished">उत्तर का फ़ॉर्मैट अपने आप पता करें</translation>
    </message>
    <message>
        <source>The answer holds the token, and yet the success rule of this step does not hold for it.</source>
        <translation type="unfinished">उत्तर में टोकन है, फिर भी इस चरण का सफलता नियम उस पर पूरा नहीं होता।</translation>
    </message>
    <message>
        <source>Compare the rule with the answer, or do without one.</source>
        <translation type="unfinished">नियम को उत्तर से मिलाएँ, या नियम न रखें।</translation>
    </message>
    <message>
        <source>The provider misses the header Authorization, and this call sends the token nowhere.</source>
        <translation type="unfinished">प्रदाता को हेडर Authorization नहीं मिला, और यह कॉल टोकन कहीं नहीं भेजता।</translation>
    </message>
    <message>
        <source>Send the token in that header.</source>
        <translation type="unfinished">टोकन उस हेडर में भेजें।</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, which was sent in the body: it may read the address alone.</source>
        <translation type="unfinished">प्रदाता को {parameter} नहीं मिला, जो बॉडी में भेजा गया: शायद वह केवल पता पढ़ता है।</translation>
    </message>
    <message>
        <source>Send the parameters in the address.</source>
        <translation type="unfinished">पैरामीटर पते में भेजें।</translation>
    </message>
    <message>
        <source>The provider knew the app at the log-in, and not in this call: it may read the address alone.</source>
        <translation type="unfinished">प्रदाता लॉग इन पर ऐप को जानता था, पर इस कॉल में नहीं: शायद वह केवल पता पढ़ता है।</translation>
    </message>
    <message>
        <source>The provider misses {parameter} in this call.</source>
        <translation type="unfinished">प्रदाता को इस कॉल में {parameter} नहीं मिला।</translation>
    </message>
    <message>
        <source>Add it: to the query of a GET, to the body of a POST. Its documentation says with which value.</source>
        <translation type="unfinished">उसे जोड़ें: GET की क्वेरी में, POST की बॉडी में। किस मान के साथ, यह उसका दस्तावेज़ बताता है।</translation>
    </message>
    <message>
        <source>Use http://</source>
        <translation type="unfinished">http:// लिखें</translation>
    </message>
    <message>
        <source>Another page answered in the provider&apos;s place: the network that this computer is in wants a log-in first.</source>
        <translation type="unfinished">प्रदाता की जगह किसी दूसरे पृष्ठ ने उत्तर दिया: यह कंप्यूटर जिस नेटवर्क में है उसमें पहले लॉग इन करना होगा।</translation>
    </message>
    <message>
        <source>Open any page in your browser, log in to the network, and try again.</source>
        <translation type="unfinished">अपने ब्राउज़र में कोई भी पृष्ठ खोलें, नेटवर्क में लॉग इन करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No server of this name can be found: {host}.</source>
        <translation type="unfinished">इस नाम का कोई सर्वर नहीं मिलता: {host}।</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check this computer&apos;s connection to the internet.</source>
        <translation type="unfinished">पते की वर्तनी जाँचें। वह सही हो तो इस कंप्यूटर का इंटरनेट कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>Nothing listens at {host}.</source>
        <translation type="unfinished">{host} पर कोई प्रोग्राम नहीं सुन रहा।</translation>
    </message>
    <message>
        <source>Check host and port of the address.</source>
        <translation type="unfinished">पते का होस्ट और पोर्ट जाँचें।</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent: its certificate does not prove who it is.</source>
        <translation type="unfinished">{host} से कनेक्शन सुरक्षित नहीं है, इसलिए कुछ नहीं भेजा गया: उसका प्रमाणपत्र साबित नहीं करता कि वह कौन है।</translation>
    </message>
    <message>
        <source>Check the address. If a program on this network looks into connections, have its certificate added to the system.</source>
        <translation type="unfinished">पता जाँचें। यदि इस नेटवर्क का कोई प्रोग्राम कनेक्शनों के भीतर देखता है, तो उसका प्रमाणपत्र सिस्टम में जुड़वाएँ।</translation>
    </message>
    <message>
        <source>The server at {host} speaks no https there, or none that is safe today: nothing was sent.</source>
        <translation type="unfinished">{host} का सर्वर वहाँ https नहीं बोलता, या ऐसा नहीं जो आज सुरक्षित हो: कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Check the address and its port. A server on this computer is often reached with http://.</source>
        <translation type="unfinished">पता और उसका पोर्ट जाँचें। इस कंप्यूटर का सर्वर अक्सर http:// से मिलता है।</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let the request through.</source>
        <translation type="unfinished">इस कंप्यूटर का प्रॉक्सी अनुरोध को जाने नहीं देता।</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation type="unfinished">सिस्टम की प्रॉक्सी सेटिंग जाँचें, या नेटवर्क चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished">{host} ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">थोड़ी देर में फिर कोशिश करें। ऐसा ही रहे तो पता जाँचें: ग़लत पोर्ट या पथ कहीं नहीं पहुँचाता।</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation type="unfinished">{host} ने बिना उत्तर कनेक्शन समाप्त कर दिया।</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the address: https:// where http:// is spoken ends like this.</source>
        <translation type="unfinished">फिर कोशिश करें। ऐसा ही रहे तो पता जाँचें: जहाँ http:// बोला जाता है वहाँ https:// का अंत ऐसा ही होता है।</translation>
    </message>
    <message>
        <source>The answer is far too large for a call of this kind.</source>
        <translation type="unfinished">उत्तर इस प्रकार के कॉल के लिए बहुत ज़्यादा बड़ा है।</translation>
    </message>
    <message>
        <source>Use a call that answers with one account, such as “me”, or ask for fewer values.</source>
        <translation type="unfinished">ऐसा कॉल लें जो एक खाते से उत्तर दे, जैसे “me”, या कम मान माँगें।</translation>
    </message>
    <message>
        <source>The address sends the request on again and again, or to a place that is not safe.</source>
        <translation type="unfinished">पता अनुरोध को बार-बार आगे भेजता है, या ऐसी जगह जो सुरक्षित नहीं।</translation>
    </message>
    <message>
        <source>Nothing was sent: on the way to {host} secrets could be read, for the address begins with http://.</source>
        <translation type="unfinished">कुछ नहीं भेजा गया: {host} के रास्ते में सीक्रेट पढ़े जा सकते थे, क्योंकि पता http:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>Use the https:// address of the provider&apos;s documentation.</source>
        <translation type="unfinished">प्रदाता के दस्तावेज़ का https:// पता इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} is this computer or one of its network, and nobody said that requests may go there.</source>
        <translation type="unfinished">कुछ नहीं भेजा गया: {host} यही कंप्यूटर या इसके नेटवर्क का है, और किसी ने नहीं कहा कि अनुरोध वहाँ जा सकते हैं।</translation>
    </message>
    <message>
        <source>Try again and say yes when you are asked, if that is where the request is to go. Otherwise check the address.</source>
        <translation type="unfinished">यदि अनुरोध वहीं जाना है, तो फिर कोशिश करें और पूछे जाने पर हाँ कहें। नहीं तो पता जाँचें।</translation>
    </message>
    <message>
        <source>The request cannot be sent as it stands.</source>
        <translation type="unfinished">अनुरोध इस रूप में नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>Check the address and the headers of the call.</source>
        <translation type="unfinished">कॉल का पता और हेडर जाँचें।</translation>
    </message>
    <message>
        <source>The provider wants https:// here.</source>
        <translation type="unfinished">प्रदाता यहाँ https:// चाहता है।</translation>
    </message>
    <message>
        <source>Begin the address with https://. Where the server is one&apos;s own, its proxy has to tell it that the request came by https.</source>
        <translation type="unfinished">पता https:// से शुरू करें। सर्वर अपना हो तो उसके प्रॉक्सी को उसे बताना होगा कि अनुरोध https से आया।</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment (status {status}).</source>
        <translation type="unfinished">प्रदाता में अभी अपनी ही कोई समस्या है (स्टेटस {status})।</translation>
    </message>
    <message>
        <source>Ask {host} for the token</source>
        <translation type="unfinished">टोकन {host} से माँगें</translation>
    </message>
    <message>
        <source>The account lives in another region than the address that was asked; the provider says so.</source>
        <translation type="unfinished">खाता उस पते से अलग क्षेत्र में है जिससे पूछा गया; प्रदाता यही कहता है।</translation>
    </message>
    <message>
        <source>Use the address of that region here; where customers of several are to connect, make the region a field.</source>
        <translation type="unfinished">यहाँ उस क्षेत्र का पता लें; जहाँ कई क्षेत्रों के ग्राहक कनेक्ट करें, वहाँ क्षेत्र को फ़ील्ड बनाएँ।</translation>
    </message>
    <message>
        <source>The log-in was at another region or data centre than the address that was asked for the token.</source>
        <translation type="unfinished">लॉग इन दूसरे क्षेत्र या डेटा सेंटर में हुआ, और टोकन दूसरे पते से माँगा गया।</translation>
    </message>
    <message>
        <source>Use one server for both: a code is known where the person logged in, and nowhere else.</source>
        <translation type="unfinished">दोनों के लिए एक ही सर्वर लें: कोड वहीं पहचाना जाता है जहाँ व्यक्ति ने लॉग इन किया, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>This call goes to {host}, and the token came from another environment: one of the two is a sandbox, the other is not.</source>
        <translation type="unfinished">यह कॉल {host} पर जाती है, और टोकन दूसरे परिवेश से आया: दोनों में से एक सैंडबॉक्स है, दूसरा नहीं।</translation>
    </message>
    <message>
        <source>Look up the API&apos;s address in the environment of the log-in, and write it here.</source>
        <translation type="unfinished">लॉग इन वाले परिवेश में API का पता देखें, और उसे यहाँ लिखें।</translation>
    </message>
    <message>
        <source>The account may live in another region or data centre than the address that was asked: the log-in came back with {places}.</source>
        <translation type="unfinished">खाता शायद उस पते से अलग क्षेत्र या डेटा सेंटर में है जिससे पूछा गया: लॉग इन {places} के साथ लौटा।</translation>
    </message>
    <message>
        <source>Use the address of that region in this step. Where accounts of several regions are to be connected, keep that value in step {step} under Advanced, and build the address from it.</source>
        <translation type="unfinished">इस चरण में उस क्षेत्र का पता लें। जहाँ कई क्षेत्रों के खाते कनेक्ट होने हैं, वहाँ वह मान चरण {step} में “उन्नत” के नीचे रखें, और पता उसी से बनाएँ।</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">उसके पहले https:// लगाएँ</translation>
    </message>
    <message>
        <source>This step has no address yet: nothing was sent.</source>
        <translation type="unfinished">इस चरण में अभी कोई पता नहीं है: कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Fill it in, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">उसे भरें, जैसा प्रदाता का दस्तावेज़ लिखता है।</translation>
    </message>
    <message>
        <source>The request needs a value that is not there: {path}. Nothing was sent.</source>
        <translation type="unfinished">अनुरोध को ऐसा मान चाहिए जो मौजूद नहीं: {path}। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">उसे चरण {step} में कॉलबैक से रखे जाने वाले मानों में जोड़ें।</translation>
    </message>
    <message>
        <source>{hint}</source>
        <translation type="unfinished">{hint}</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port of the redirect, so that no log-in could begin.</source>
        <translation type="unfinished">इस कंप्यूटर का कोई दूसरा प्रोग्राम रीडायरेक्ट का पोर्ट इस्तेमाल कर रहा है, इसलिए लॉग इन शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>End that program; or choose another port in step {step}, and register the new address at the provider.</source>
        <translation type="unfinished">वह प्रोग्राम बंद करें; या चरण {step} में दूसरा पोर्ट चुनें, और नया पता प्रदाता के यहाँ रजिस्टर करें।</translation>
    </message>
    <message>
        <source>You revoked this access yourself in this session: nothing is wrong with the provider or the spec.</source>
        <translation type="unfinished">यह पहुँच आपने इसी सेशन में ख़ुद रद्द की: प्रदाता या स्पेक में कुछ ग़लत नहीं है।</translation>
    </message>
    <message>
        <source>Log in again to get another token.</source>
        <translation type="unfinished">दूसरा टोकन पाने के लिए फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>{summary}</source>
        <translation type="unfinished">{summary}</translation>
    </message>
    <message>
        <source>The provider takes no redirect URI with a number for a host, such as 127.0.0.1.</source>
        <translation type="unfinished">प्रदाता ऐसा रीडायरेक्ट URI नहीं लेता जिसका होस्ट संख्या हो, जैसे 127.0.0.1।</translation>
    </message>
    <message>
        <source>Receive it at localhost. Register that address at the provider first, as step {step} shows it.</source>
        <translation type="unfinished">उत्तर localhost पर लें। पहले वह पता प्रदाता के यहाँ रजिस्टर करें, जैसा चरण {step} दिखाता है।</translation>
    </message>
    <message>
        <source>The provider wants a redirect URI that begins with https://. The one that was sent does not.</source>
        <translation type="unfinished">प्रदाता ऐसा रीडायरेक्ट URI चाहता है जो https:// से शुरू हो। भेजा गया वैसा नहीं है।</translation>
    </message>
    <message>
        <source>Receive it over https: register exactly this address at the provider first. Or log in with the platform&apos;s redirect URL and paste the final address.</source>
        <translation type="unfinished">उत्तर https से लें: पहले ठीक यही पता प्रदाता के यहाँ रजिस्टर करें। या प्लैटफ़ॉर्म के रीडायरेक्ट URL से लॉग इन करके अंतिम पता चिपकाएँ।</translation>
    </message>
    <message>
        <source>The provider sends nobody to an address of their own computer.</source>
        <translation type="unfinished">प्रदाता किसी को उसके अपने कंप्यूटर के पते पर नहीं भेजता।</translation>
    </message>
    <message>
        <source>Log in with the platform&apos;s redirect URL and paste the final address here; register that URL at the provider.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म के रीडायरेक्ट URL से लॉग इन करें और अंतिम पता यहाँ चिपकाएँ; वह URL प्रदाता के यहाँ रजिस्टर करें।</translation>
    </message>
    <message>
        <source>Drop the slash at its end</source>
        <translation type="unfinished">इसके अंत का स्लैश हटाएँ</translation>
    </message>
    <message>
        <source>Add a slash at its end</source>
        <translation type="unfinished">इसके अंत में स्लैश जोड़ें</translation>
    </message>
    <message>
        <source>The provider does not know the redirect URI that was sent. It compares every character, the slash at the end too.</source>
        <translation type="unfinished">प्रदाता भेजे गए रीडायरेक्ट URI को नहीं जानता। वह हर अक्षर मिलाता है, अंत का स्लैश भी।</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app.</source>
        <translation type="unfinished">ठीक यही पता प्रदाता के यहाँ, अपने ऐप की सेटिंग में रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The provider does not take client ID and redirect URI together. Many say the same of both, and mostly it is the redirect URI, which is not registered as it was sent.</source>
        <translation type="unfinished">प्रदाता क्लाइंट ID और रीडायरेक्ट URI को साथ में स्वीकार नहीं करता। कई प्रदाता दोनों के लिए एक ही संदेश देते हैं, और अक्सर गड़बड़ रीडायरेक्ट URI में होती है: वह वैसा रजिस्टर नहीं है जैसा भेजा गया।</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app. Else copy the client ID again.</source>
        <translation type="unfinished">ठीक यही पता प्रदाता के यहाँ, अपने ऐप की सेटिंग में रजिस्टर करें। इससे काम न बने तो क्लाइंट ID फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>The authorization request leaves out response_type, which the standard demands (RFC 6749 section 4.1.1).</source>
        <translation type="unfinished">ऑथराइज़ेशन अनुरोध response_type छोड़ देता है, जिसे मानक माँगता है (RFC 6749 section 4.1.1)।</translation>
    </message>
    <message>
        <source>The provider does not know this client ID.</source>
        <translation type="unfinished">प्रदाता यह क्लाइंट ID नहीं जानता।</translation>
    </message>
    <message>
        <source>Copy the client ID from the provider again. Check that it is of the environment and region that the address asks: sandbox and production, and many regions, have apps of their own.</source>
        <translation type="unfinished">क्लाइंट ID प्रदाता से फिर कॉपी करें। जाँचें कि वह उसी परिवेश और क्षेत्र का है जो पता माँगता है: सैंडबॉक्स और प्रोडक्शन, और कई क्षेत्रों, के अपने ऐप होते हैं।</translation>
    </message>
    <message>
        <source>The app is registered there as one of a kind that cannot log people in like this.</source>
        <translation type="unfinished">ऐप वहाँ ऐसे प्रकार का रजिस्टर है जो लोगों को इस तरह लॉग इन नहीं करा सकता।</translation>
    </message>
    <message>
        <source>At the provider, register an app that may use OAuth with the authorization code grant: often it is called a web, a public or a partner app.</source>
        <translation type="unfinished">प्रदाता के यहाँ ऐसा ऐप रजिस्टर करें जो authorization code grant के साथ OAuth इस्तेमाल कर सके: अक्सर उसे web, public या partner app कहते हैं।</translation>
    </message>
    <message>
        <source>The account belongs to an organisation whose administrator has to approve the app first.</source>
        <translation type="unfinished">खाता ऐसे संगठन का है जिसके व्यवस्थापक को पहले ऐप मंज़ूर करना होगा।</translation>
    </message>
    <message>
        <source>Ask an administrator to approve it, or log in with an account of your own for the test.</source>
        <translation type="unfinished">किसी व्यवस्थापक से मंज़ूरी माँगें, या टेस्ट के लिए अपने खाते से लॉग इन करें।</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled your app.</source>
        <translation type="unfinished">प्रदाता ने आपके ऐप को निलंबित या अक्षम कर दिया है।</translation>
    </message>
    <message>
        <source>Your app is still in its test phase at the provider, and this account is not among its testers.</source>
        <translation type="unfinished">आपका ऐप प्रदाता के यहाँ अभी परीक्षण के दौर में है, और यह खाता उसके परीक्षकों में नहीं है।</translation>
    </message>
    <message>
        <source>Add the account as a test user at the provider, or have the app verified or published.</source>
        <translation type="unfinished">खाते को प्रदाता के यहाँ परीक्षण उपयोगकर्ता के रूप में जोड़ें, या ऐप को सत्यापित या प्रकाशित करवाएँ।</translation>
    </message>
    <message>
        <source>The provider speaks of the redirect URI: it is not registered, or not written as it is registered.</source>
        <translation type="unfinished">प्रदाता रीडायरेक्ट URI की बात करता है: वह रजिस्टर नहीं है, या वैसे नहीं लिखा जैसे रजिस्टर है।</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID: it is not the one that it gave to your app, or not of this environment.</source>
        <translation type="unfinished">प्रदाता क्लाइंट ID की बात करता है: वह नहीं जो उसने आपके ऐप को दी, या इस परिवेश की नहीं।</translation>
    </message>
    <message>
        <source>The provider does not give a code to this kind of app.</source>
        <translation type="unfinished">प्रदाता इस प्रकार के ऐप को कोड नहीं देता।</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant.</source>
        <translation type="unfinished">प्रदाता के यहाँ उसे authorization code grant वाला वेब ऐप्लिकेशन बनाएँ।</translation>
    </message>
    <message>
        <source>A firewall in front of the provider answered, not its API: it took the request for one of a robot, or does not let this network in.</source>
        <translation type="unfinished">उत्तर प्रदाता के आगे लगे फ़ायरवॉल ने दिया, उसकी API ने नहीं: उसने अनुरोध को रोबोट का माना, या इस नेटवर्क को आने नहीं देता।</translation>
    </message>
    <message>
        <source>Check the address. Add a User-Agent header that names your app; if it stays so, the provider has to let the platform through.</source>
        <translation type="unfinished">पता जाँचें। अपने ऐप का नाम बताने वाला User-Agent हेडर जोड़ें; ऐसा ही रहे तो प्रदाता को प्लैटफ़ॉर्म को आने देना होगा।</translation>
    </message>
    <message>
        <source>Nobody has agreed yet to what the app asks for: whoever logged in, or an administrator of the account.</source>
        <translation type="unfinished">ऐप जो माँगता है उसकी सहमति अभी किसी ने नहीं दी: न लॉग इन करने वाले ने, न खाते के व्यवस्थापक ने।</translation>
    </message>
    <message>
        <source>Have an administrator approve the app, or log in anew and agree to all that is asked for.</source>
        <translation type="unfinished">किसी व्यवस्थापक से ऐप मंज़ूर करवाएँ, या नए सिरे से लॉग इन करके माँगी गई सब चीज़ों पर सहमति दें।</translation>
    </message>
    <message>
        <source>The provider lets in certain networks only, and this computer&apos;s address is not among them.</source>
        <translation type="unfinished">प्रदाता केवल कुछ नेटवर्क को आने देता है, और इस कंप्यूटर का पता उनमें नहीं है।</translation>
    </message>
    <message>
        <source>Allow the address in the provider&apos;s settings, or lift the restriction for your app. The platform has other addresses than this computer.</source>
        <translation type="unfinished">प्रदाता की सेटिंग में पते को अनुमति दें, या अपने ऐप के लिए रोक हटाएँ। प्लैटफ़ॉर्म के पते इस कंप्यूटर से अलग हैं।</translation>
    </message>
    <message>
        <source>A policy of the account&apos;s organisation does not let this app, or this person, in.</source>
        <translation type="unfinished">खाते के संगठन की कोई नीति इस ऐप को, या इस व्यक्ति को, आने नहीं देती।</translation>
    </message>
    <message>
        <source>Ask its administrator to allow the app for this account; or log in with an account that is under no such policy.</source>
        <translation type="unfinished">उसके व्यवस्थापक से इस खाते के लिए ऐप को अनुमति देने को कहें; या ऐसे खाते से लॉग इन करें जिस पर ऐसी नीति नहीं।</translation>
    </message>
    <message>
        <source>The person who logged in lacks a right for this in the account: a role, or what an administrator has to give.</source>
        <translation type="unfinished">लॉग इन करने वाले व्यक्ति के पास खाते में इसका अधिकार नहीं है: कोई भूमिका, या वह जो व्यवस्थापक देता है।</translation>
    </message>
    <message>
        <source>Ask an administrator of the account for it, or log in as somebody who has it.</source>
        <translation type="unfinished">खाते के व्यवस्थापक से वह माँगें, या ऐसे व्यक्ति के रूप में लॉग इन करें जिसके पास वह है।</translation>
    </message>
    <message>
        <source>The account that logs in is not usable at the provider: suspended, locked, deactivated or not confirmed yet.</source>
        <translation type="unfinished">लॉग इन करने वाला खाता प्रदाता के यहाँ काम का नहीं: निलंबित, लॉक, निष्क्रिय या अभी पुष्ट नहीं।</translation>
    </message>
    <message>
        <source>Log in to the provider&apos;s own pages with it and see what they say; or use another account.</source>
        <translation type="unfinished">उससे प्रदाता के अपने पृष्ठों पर लॉग इन करें और देखें कि वे क्या कहते हैं; या दूसरा खाता लें।</translation>
    </message>
    <message>
        <source>The app may be connected by only so many accounts until the provider has reviewed it, and that number is reached.</source>
        <translation type="unfinished">प्रदाता की समीक्षा होने तक ऐप से सीमित खाते ही कनेक्ट हो सकते हैं, और वह संख्या पूरी हो गई है।</translation>
    </message>
    <message>
        <source>Disconnect accounts that are no longer needed, or ask the provider to review the app.</source>
        <translation type="unfinished">जिन खातों की अब ज़रूरत नहीं उन्हें हटाएँ, या प्रदाता से ऐप की समीक्षा करने को कहें।</translation>
    </message>
    <message>
        <source>The API that is called is not switched on for your app at the provider.</source>
        <translation type="unfinished">जिस API को कॉल किया जाता है वह प्रदाता के यहाँ आपके ऐप के लिए चालू नहीं है।</translation>
    </message>
    <message>
        <source>Switch it on in the provider&apos;s portal, where the app is registered; it may take some minutes to count.</source>
        <translation type="unfinished">उसे प्रदाता के पोर्टल में चालू करें, जहाँ ऐप रजिस्टर है; लागू होने में कुछ मिनट लग सकते हैं।</translation>
    </message>
    <message>
        <source>The provider takes the log-in, but not for this API: a scope for the API is missing, or a policy of the account (its profile, its IP addresses, an administrator&apos;s setting) forbids it.</source>
        <translation type="unfinished">प्रदाता लॉग इन लेता है, पर इस API के लिए नहीं: API का कोई स्कोप नहीं है, या खाते की कोई नीति (उसकी प्रोफ़ाइल, IP पते, व्यवस्थापक की सेटिंग) रोकती है।</translation>
    </message>
    <message>
        <source>Ask for the API&apos;s scope in step {step}, and have an administrator of the account allow API access and the app&apos;s network.</source>
        <translation type="unfinished">API का स्कोप चरण {step} में माँगें, और खाते के व्यवस्थापक से API की पहुँच और ऐप के नेटवर्क की अनुमति दिलवाएँ।</translation>
    </message>
    <message>
        <source>The provider knows who is calling, but the account has no right to what is asked for: the id in the address, or what is asked of it, belongs to another account, or was not chosen at the log-in.</source>
        <translation type="unfinished">प्रदाता जानता है कि कॉल कौन कर रहा है, पर खाते को माँगी गई चीज़ का अधिकार नहीं: पते की id, या उससे जो माँगा गया, दूसरे खाते का है, या लॉग इन पर नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Check the id in the address of this call. If it is a value of yours, take the one of the account that logs in; some providers ask at the log-in which one the app may see.</source>
        <translation type="unfinished">इस कॉल के पते में id जाँचें। यदि वह आपका अपना मान है, तो लॉग इन करने वाले खाते का लें; कुछ प्रदाता लॉग इन पर पूछते हैं कि ऐप कौन-सा देख सकता है।</translation>
    </message>
    <message>
        <source>The account that logged in does not have what the call asks for: a mailbox, a licence, a feature.</source>
        <translation type="unfinished">लॉग इन करने वाले खाते के पास वह नहीं जो कॉल माँगता है: मेलबॉक्स, लाइसेंस, कोई सुविधा।</translation>
    </message>
    <message>
        <source>Log in with an account that has it, or use a call that every account answers, such as “me”.</source>
        <translation type="unfinished">ऐसे खाते से लॉग इन करें जिसके पास वह है, या ऐसा कॉल लें जिसका उत्तर हर खाता देता है, जैसे “me”।</translation>
    </message>
    <message>
        <source>The provider does not let the app into this account, shop or organisation: it is not installed or approved there, or not of a kind that may use it.</source>
        <translation type="unfinished">प्रदाता ऐप को इस खाते, दुकान या संगठन में नहीं आने देता: वह वहाँ इंस्टॉल या मंज़ूर नहीं है, या ऐसे प्रकार का नहीं जो उसे इस्तेमाल कर सके।</translation>
    </message>
    <message>
        <source>Check in step {step} and at the log-in that it is the right account, and in the provider&apos;s portal that the app may be used with it.</source>
        <translation type="unfinished">चरण {step} में और लॉग इन पर जाँचें कि खाता सही है, और प्रदाता के पोर्टल में कि ऐप उसके साथ चल सकता है।</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include this.</source>
        <translation type="unfinished">खाते के प्लान में यह शामिल नहीं है।</translation>
    </message>
    <message>
        <source>Use an account whose plan has API access, or ask the provider to open it for the test.</source>
        <translation type="unfinished">ऐसा खाता लें जिसके प्लान में API की पहुँच है, या प्रदाता से टेस्ट के लिए उसे खोलने को कहें।</translation>
    </message>
    <message>
        <source>The provider wants payment first (status 402): the account&apos;s plan does not include this.</source>
        <translation type="unfinished">प्रदाता पहले भुगतान चाहता है (स्टेटस 402): खाते के प्लान में यह शामिल नहीं है।</translation>
    </message>
    <message>
        <source>The provider has not approved your app for this yet: such rights come after a review, or for test users only.</source>
        <translation type="unfinished">प्रदाता ने आपके ऐप को अभी इसकी मंज़ूरी नहीं दी: ऐसे अधिकार समीक्षा के बाद, या केवल परीक्षण उपयोगकर्ताओं के लिए मिलते हैं।</translation>
    </message>
    <message>
        <source>Ask for the review in the provider&apos;s portal, or add the account as a test user there.</source>
        <translation type="unfinished">प्रदाता के पोर्टल में समीक्षा माँगें, या वहाँ खाते को परीक्षण उपयोगकर्ता के रूप में जोड़ें।</translation>
    </message>
    <message>
        <source>Take the token from {places}</source>
        <translation type="unfinished">टोकन {places} से लें</translation>
    </message>
    <message>
        <source>The answer holds more than one token, none at the usual place: one for the app and one for the person, for example.</source>
        <translation type="unfinished">उत्तर में एक से ज़्यादा टोकन हैं, सामान्य जगह पर कोई नहीं: उदाहरण के लिए एक ऐप का और एक व्यक्ति का।</translation>
    </message>
    <message>
        <source>Take the one that the API&apos;s documentation speaks of.</source>
        <translation type="unfinished">वह लें जिसकी बात API का दस्तावेज़ करता है।</translation>
    </message>
    <message>
        <source>The answer holds the token at another place than the usual one.</source>
        <translation type="unfinished">उत्तर में टोकन सामान्य से अलग जगह पर है।</translation>
    </message>
    <message>
        <source>Take it from there: the wizard has found it.</source>
        <translation type="unfinished">उसे वहीं से लें: विज़ार्ड ने उसे खोज लिया है।</translation>
    </message>
    <message>
        <source>The answer holds one more token: providers give one for the app and one for the person, for example.</source>
        <translation type="unfinished">उत्तर में एक और टोकन है: उदाहरण के लिए प्रदाता एक ऐप का और एक व्यक्ति का देते हैं।</translation>
    </message>
    <message>
        <source>Take this one if the API&apos;s documentation speaks of it.</source>
        <translation type="unfinished">यदि API का दस्तावेज़ इसकी बात करता है, तो इसे लें।</translation>
    </message>
    <message>
        <source>The answer holds yet another token.</source>
        <translation type="unfinished">उत्तर में एक और टोकन भी है।</translation>
    </message>
    <message>
        <source>Only an ID token came, which says who logged in; no access token: no scope of an API was asked for.</source>
        <translation type="unfinished">केवल ID टोकन आया, जो बताता है कि किसने लॉग इन किया; ऐक्सेस टोकन नहीं: API का कोई स्कोप नहीं माँगा गया।</translation>
    </message>
    <message>
        <source>Ask for a scope of the API besides openid, as its documentation writes it.</source>
        <translation type="unfinished">openid के साथ API का भी कोई स्कोप माँगें, जैसा उसका दस्तावेज़ लिखता है।</translation>
    </message>
    <message>
        <source>The web server in front answers with a page of its own (status {status}), not the provider&apos;s OAuth: it does not let requests like this through to the address.</source>
        <translation type="unfinished">आगे का वेब सर्वर अपने ही पृष्ठ से उत्तर देता है (स्टेटस {status}), प्रदाता का OAuth नहीं: वह ऐसे अनुरोधों को उस पते तक जाने नहीं देता।</translation>
    </message>
    <message>
        <source>Check the address to the letter. If it is right, a rule of that server or of a firewall refuses programs.</source>
        <translation type="unfinished">पता अक्षर-दर-अक्षर जाँचें। वह सही हो तो उस सर्वर या फ़ायरवॉल का कोई नियम प्रोग्रामों को रोकता है।</translation>
    </message>
    <message>
        <source>The answer counts as a success, but there is no access token in it.</source>
        <translation type="unfinished">उत्तर सफलता माना जाता है, पर उसमें ऐक्सेस टोकन नहीं है।</translation>
    </message>
    <message>
        <source>Look at the answer. If the provider names the token otherwise, set its place under Advanced; if it is a failure, set the success rule.</source>
        <translation type="unfinished">उत्तर देखें। यदि प्रदाता टोकन को दूसरा नाम देता है, तो उसकी जगह “उन्नत” के नीचे बताएँ; यदि यह विफलता है, तो सफलता नियम सेट करें।</translation>
    </message>
    <message>
        <source>The address answered in XML, and values can be taken from JSON or a form only.</source>
        <translation type="unfinished">पते ने XML में उत्तर दिया, और मान केवल JSON या फ़ॉर्म से लिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Ask for JSON as the provider&apos;s documentation says: with the header Accept, with a parameter such as format, or at another address.</source>
        <translation type="unfinished">JSON वैसे माँगें जैसे प्रदाता का दस्तावेज़ बताता है: हेडर Accept से, format जैसे पैरामीटर से, या दूसरे पते पर।</translation>
    </message>
    <message>
        <source>The answer is one signed token (JWT), not data: the provider signs it, or encrypts it, for your app.</source>
        <translation type="unfinished">उत्तर एक हस्ताक्षरित टोकन (JWT) है, डेटा नहीं: प्रदाता आपके ऐप के लिए उस पर हस्ताक्षर करता है, या उसे एन्क्रिप्ट करता है।</translation>
    </message>
    <message>
        <source>At the provider, have this answer sent unsigned for your app; or use another call that shows the account.</source>
        <translation type="unfinished">प्रदाता के यहाँ अपने ऐप के लिए यह उत्तर बिना हस्ताक्षर भिजवाएँ; या खाता दिखाने वाला दूसरा कॉल लें।</translation>
    </message>
    <message>
        <source>The address answered with a web page, not with data: it is a page for people, or it wants a log-in.</source>
        <translation type="unfinished">पते ने वेब पेज से उत्तर दिया, डेटा से नहीं: वह लोगों के लिए बना पेज है, या लॉग इन चाहता है।</translation>
    </message>
    <message>
        <source>The server answers with a stream of events (text/event-stream), which the platform does not take for data.</source>
        <translation type="unfinished">सर्वर इवेंट की स्ट्रीम (text/event-stream) से उत्तर देता है, जिसे प्लैटफ़ॉर्म डेटा नहीं मानता।</translation>
    </message>
    <message>
        <source>Use a call that is answered in JSON. Ask the provider of an MCP server whether it can answer so.</source>
        <translation type="unfinished">ऐसा कॉल लें जिसका उत्तर JSON में आता है। MCP सर्वर हो तो उसके प्रदाता से पूछें कि क्या वह ऐसे उत्तर दे सकता है।</translation>
    </message>
    <message>
        <source>The answer holds no data that a program can read.</source>
        <translation type="unfinished">उत्तर में ऐसा डेटा नहीं जिसे प्रोग्राम पढ़ सके।</translation>
    </message>
    <message>
        <source>Check the address of the call, and ask for JSON.</source>
        <translation type="unfinished">कॉल का पता जाँचें, और JSON माँगें।</translation>
    </message>
    <message>
        <source>The provider answers failures with status {status}: its own words say what is wrong.</source>
        <translation type="unfinished">प्रदाता विफलताओं का उत्तर स्टेटस {status} से देता है: क्या ग़लत है, यह उसके अपने शब्द बताते हैं।</translation>
    </message>
    <message>
        <source>Mend what they name.</source>
        <translation type="unfinished">वे जो बताते हैं उसे ठीक करें।</translation>
    </message>
    <message>
        <source>Send the token in the header</source>
        <translation type="unfinished">टोकन हेडर में भेजें</translation>
    </message>
    <message>
        <source>Send the token in the query, too</source>
        <translation type="unfinished">टोकन क्वेरी में भी भेजें</translation>
    </message>
    <message>
        <source>Send the token in the body, too</source>
        <translation type="unfinished">टोकन बॉडी में भी भेजें</translation>
    </message>
    <message>
        <source>The test call does not send the access token at all.</source>
        <translation type="unfinished">टेस्ट कॉल ऐक्सेस टोकन भेजता ही नहीं।</translation>
    </message>
    <message>
        <source>The provider wants another word before the token than Bearer.</source>
        <translation type="unfinished">प्रदाता टोकन से पहले Bearer से अलग शब्द चाहता है।</translation>
    </message>
    <message>
        <source>Change the header Authorization here, and in step {parameters}.</source>
        <translation type="unfinished">हेडर Authorization यहाँ बदलें, और चरण {parameters} में।</translation>
    </message>
    <message>
        <source>The provider wants the word Bearer before the token; another one was sent.</source>
        <translation type="unfinished">प्रदाता टोकन से पहले शब्द Bearer चाहता है; दूसरा भेजा गया।</translation>
    </message>
    <message>
        <source>The header Authorization holds the token and no word before it; the standard has Bearer there (RFC 6750).</source>
        <translation type="unfinished">हेडर Authorization में टोकन है और उससे पहले कोई शब्द नहीं; मानक में वहाँ Bearer है (RFC 6750)।</translation>
    </message>
    <message>
        <source>Write Bearer before it, here and in step {parameters}, unless the provider&apos;s documentation has it without.</source>
        <translation type="unfinished">उसके पहले Bearer लिखें, यहाँ और चरण {parameters} में, जब तक प्रदाता के दस्तावेज़ में वह उसके बिना न हो।</translation>
    </message>
    <message>
        <source>The token was sent with another word before it than Bearer, which is the usual one (RFC 6750 section 2.1).</source>
        <translation type="unfinished">टोकन अपने पहले Bearer से अलग शब्द के साथ भेजा गया, जो सामान्य शब्द है (RFC 6750 section 2.1)।</translation>
    </message>
    <message>
        <source>The provider takes a token with a signed proof alone (DPoP, RFC 9449), which the platform cannot make.</source>
        <translation type="unfinished">प्रदाता टोकन केवल हस्ताक्षरित प्रमाण के साथ लेता है (DPoP, RFC 9449), जो प्लैटफ़ॉर्म नहीं बना सकता।</translation>
    </message>
    <message>
        <source>The provider asks for another kind of Authorization than Bearer.</source>
        <translation type="unfinished">प्रदाता Bearer से अलग प्रकार का Authorization माँगता है।</translation>
    </message>
    <message>
        <source>Use the word that it names, here and in step {parameters}.</source>
        <translation type="unfinished">उसका बताया शब्द लें, यहाँ और चरण {parameters} में।</translation>
    </message>
    <message>
        <source>The provider&apos;s clock and this computer&apos;s differ: the token is not valid yet, or not any more.</source>
        <translation type="unfinished">प्रदाता की और इस कंप्यूटर की घड़ी अलग हैं: टोकन अभी मान्य नहीं, या अब नहीं रहा।</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock (best: by the internet). If it is right, wait a moment or tell the provider.</source>
        <translation type="unfinished">इस कंप्यूटर की घड़ी ठीक करें (बेहतर: इंटरनेट से)। वह सही हो तो थोड़ा रुकें या प्रदाता को बताएँ।</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation type="unfinished">ऐक्सेस टोकन समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>Refresh it, or log in again.</source>
        <translation type="unfinished">उसे रीफ़्रेश करें, या फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>The access was taken back: somebody disconnected the app, or the account was closed to it.</source>
        <translation type="unfinished">पहुँच वापस ले ली गई: किसी ने ऐप का कनेक्शन हटाया, या खाता उसके लिए बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation type="unfinished">फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>This call wants a token of another kind: one of a person in place of one of the app, or the other way round.</source>
        <translation type="unfinished">यह कॉल दूसरे प्रकार का टोकन चाहता है: ऐप के बजाय व्यक्ति का, या इसका उलटा।</translation>
    </message>
    <message>
        <source>Use a call that takes this kind of token, or ask for the other kind at the log-in; its documentation says which.</source>
        <translation type="unfinished">ऐसा कॉल लें जो इस प्रकार का टोकन लेता है, या लॉग इन पर दूसरा प्रकार माँगें; कौन-सा, यह उसका दस्तावेज़ बताता है।</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and the token was sent in the header: it reads the query of the address.</source>
        <translation type="unfinished">प्रदाता को {parameter} नहीं मिला, और टोकन हेडर में भेजा गया: वह पते की क्वेरी पढ़ता है।</translation>
    </message>
    <message>
        <source>Send it there as {parameter}, here and with every request.</source>
        <translation type="unfinished">उसे वहाँ {parameter} नाम से भेजें, यहाँ और हर अनुरोध के साथ।</translation>
    </message>
    <message>
        <source>The provider does not take what is sent as an access token: another kind is wanted, or it is sent in another way.</source>
        <translation type="unfinished">जो भेजा जाता है उसे प्रदाता ऐक्सेस टोकन के रूप में नहीं लेता: दूसरा प्रकार चाहिए, या उसे दूसरे तरीक़े से भेजना है।</translation>
    </message>
    <message>
        <source>Compare the header with the provider&apos;s documentation: the word before the token may be another one than Bearer, or it wants a header of its own.</source>
        <translation type="unfinished">हेडर को प्रदाता के दस्तावेज़ से मिलाएँ: टोकन से पहले का शब्द Bearer से अलग हो सकता है, या वह अपना अलग हेडर चाहता है।</translation>
    </message>
    <message>
        <source>The header Authorization was sent, and the provider says that none came: something on the way drops it, or it looks for the token elsewhere.</source>
        <translation type="unfinished">हेडर Authorization भेजा गया, और प्रदाता कहता है कि वह नहीं आया: रास्ते में कुछ उसे हटा देता है, या वह टोकन कहीं और खोजता है।</translation>
    </message>
    <message>
        <source>Check the address to the letter, since a redirect loses the header. Where the server is one&apos;s own, its web server or proxy has to pass the header on (Apache: CGIPassAuth On). Otherwise look up where this API wants the token.</source>
        <translation type="unfinished">पता अक्षर-दर-अक्षर जाँचें, क्योंकि रीडायरेक्ट में हेडर खो जाता है। सर्वर अपना हो तो उसके वेब सर्वर या प्रॉक्सी को हेडर आगे देना होगा (Apache: CGIPassAuth On)। नहीं तो देखें कि यह API टोकन कहाँ चाहती है।</translation>
    </message>
    <message>
        <source>The token was sent in the query of the address, and many providers read it in the header Authorization alone.</source>
        <translation type="unfinished">टोकन पते की क्वेरी में भेजा गया, और कई प्रदाता उसे केवल हेडर Authorization में पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Send it there, after the word Bearer (RFC 6750 section 2.1).</source>
        <translation type="unfinished">उसे वहाँ शब्द Bearer के बाद भेजें (RFC 6750 section 2.1)।</translation>
    </message>
    <message>
        <source>The provider wants a stronger or a more recent log-in for this call (RFC 9470).</source>
        <translation type="unfinished">प्रदाता इस कॉल के लिए ज़्यादा मज़बूत या ज़्यादा हाल का लॉग इन चाहता है (RFC 9470)।</translation>
    </message>
    <message>
        <source>Add what it names to step {step}, under Extra parameters (acr_values or max_age), and log in again.</source>
        <translation type="unfinished">वह जो बताता है उसे चरण {step} में “अतिरिक्त पैरामीटर” के नीचे जोड़ें (acr_values या max_age), और फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>The provider refuses the access token: it is sent in a way that it does not read, the API is another one, or the token is of another kind.</source>
        <translation type="unfinished">प्रदाता ऐक्सेस टोकन अस्वीकार करता है: वह ऐसे तरीक़े से भेजा जाता है जिसे वह नहीं पढ़ता, API दूसरी है, या टोकन दूसरे प्रकार का है।</translation>
    </message>
    <message>
        <source>Compare the header of this call with the provider&apos;s documentation, and the address with that of the token (sandbox or production).</source>
        <translation type="unfinished">इस कॉल का हेडर प्रदाता के दस्तावेज़ से, और पता टोकन वाले पते से मिलाएँ (सैंडबॉक्स या प्रोडक्शन)।</translation>
    </message>
    <message>
        <source>Some providers refuse a token in these words, too, where only a scope is missing that this call needs (Discord does).</source>
        <translation type="unfinished">कुछ प्रदाता टोकन को इन्हीं शब्दों में तब भी अस्वीकार करते हैं जब केवल इस कॉल के लिए ज़रूरी स्कोप नहीं होता (Discord ऐसा करता है)।</translation>
    </message>
    <message>
        <source>Look up in the provider&apos;s documentation which scope the call needs, and ask for it.</source>
        <translation type="unfinished">प्रदाता के दस्तावेज़ में देखें कि कॉल को कौन-सा स्कोप चाहिए, और उसे माँगें।</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">उसे {place} से लें</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">रीडायरेक्ट</translation>
    </message>
    <message>
        <source>The answer is an empty list: the account that logged in has nothing of this kind, or did not let the app see any of it.</source>
        <translation type="unfinished">उत्तर ख़ाली सूची है: लॉग इन करने वाले खाते के पास इस प्रकार का कुछ नहीं, या उसने ऐप को कुछ देखने नहीं दिया।</translation>
    </message>
    <message>
        <source>Log in again with an account that has one, and choose it where the provider asks. The path itself may be right.</source>
        <translation type="unfinished">ऐसे खाते से फिर लॉग इन करें जिसके पास ऐसा कुछ है, और प्रदाता के पूछने पर उसे चुनें। पथ ख़ुद सही हो सकता है।</translation>
    </message>
    <message>
        <source>There is nothing at {path} in the answer. What it holds at its top: {keys}.</source>
        <translation type="unfinished">उत्तर में {path} पर कुछ नहीं है। उसमें सबसे ऊपर है: {keys}।</translation>
    </message>
    <message>
        <source>Look at the answer, and choose the place of the value again.</source>
        <translation type="unfinished">उत्तर देखें, और मान की जगह फिर चुनें।</translation>
    </message>
    <message>
        <source>The answer lists what this account has, and what the connection asks for fits not exactly one entry.</source>
        <translation type="unfinished">उत्तर में इस खाते की चीज़ों की सूची है, और कनेक्शन जो माँगता है वह ठीक एक प्रविष्टि से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Log in again, with one of the names above in the field by which the entry is picked.</source>
        <translation type="unfinished">फिर लॉग इन करें, और जिस फ़ील्ड से प्रविष्टि चुनी जाती है उसमें ऊपर के नामों में से एक रखें।</translation>
    </message>
    <message>
        <source>The answer came (status {status}), but the success rule of this step does not hold for it.</source>
        <translation type="unfinished">उत्तर आया (स्टेटस {status}), पर इस चरण का सफलता नियम उस पर पूरा नहीं होता।</translation>
    </message>
    <message>
        <source>Compare the rule with the answer: its path, and the value that it wants.</source>
        <translation type="unfinished">नियम को उत्तर से मिलाएँ: उसका पथ, और वह मान जो वह चाहता है।</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, with client_id in the body</source>
        <translation type="unfinished">HTTP Basic पर जाएँ, client_id बॉडी में रखकर</translation>
    </message>
    <message>
        <source>The provider asks for the app&apos;s credentials in the Authorization header (HTTP Basic); they were sent in the body.</source>
        <translation type="unfinished">प्रदाता ऐप के क्रेडेंशियल Authorization हेडर में (HTTP Basic) माँगता है; वे बॉडी में भेजे गए।</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic. If that changes nothing, it is the client secret itself.</source>
        <translation type="unfinished">उन्हें HTTP Basic से भेजें। उससे कुछ न बदले तो बात ख़ुद क्लाइंट सीक्रेट की है।</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the Authorization header (HTTP Basic).</source>
        <translation type="unfinished">प्रदाता ऐप के क्रेडेंशियल Authorization हेडर में (HTTP Basic) चाहता है।</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic.</source>
        <translation type="unfinished">उन्हें HTTP Basic से भेजें।</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the body of the request.</source>
        <translation type="unfinished">प्रदाता ऐप के क्रेडेंशियल अनुरोध की बॉडी में चाहता है।</translation>
    </message>
    <message>
        <source>The request holds no client secret, and the provider does not accept the app without it.</source>
        <translation type="unfinished">अनुरोध में क्लाइंट सीक्रेट नहीं है, और प्रदाता उसके बिना ऐप को स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Send it in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">उसे बॉडी में भेजें। वह अभी न हो तो चरण {step} में चिपकाएँ।</translation>
    </message>
    <message>
        <source>This request says otherwise who the app is than the one for the token, which the provider understood.</source>
        <translation type="unfinished">यह अनुरोध ऐप की पहचान टोकन वाले अनुरोध से अलग तरह बताता है, जिसे प्रदाता ने समझा था।</translation>
    </message>
    <message>
        <source>The request does not say who the app is: it holds no client secret, and the provider does not take it so.</source>
        <translation type="unfinished">अनुरोध नहीं बताता कि ऐप कौन है: उसमें क्लाइंट सीक्रेट नहीं है, और प्रदाता उसे ऐसे नहीं लेता।</translation>
    </message>
    <message>
        <source>Send the secret in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">सीक्रेट बॉडी में भेजें। वह अभी न हो तो चरण {step} में चिपकाएँ।</translation>
    </message>
    <message>
        <source>The provider misses something and does not say what; ID and secret travel in a header that it may not read.</source>
        <translation type="unfinished">प्रदाता को कुछ नहीं मिला और वह नहीं बताता कि क्या; ID और सीक्रेट ऐसे हेडर में जाते हैं जिसे शायद वह नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>The provider asks for another method than {method}.</source>
        <translation type="unfinished">प्रदाता {method} के बजाय दूसरा मेथड माँगता है।</translation>
    </message>
    <message>
        <source>Add it to this call, with the access token.</source>
        <translation type="unfinished">उसे इस कॉल में ऐक्सेस टोकन के साथ जोड़ें।</translation>
    </message>
    <message>
        <source>The provider wants a query (GraphQL), and the call sends none.</source>
        <translation type="unfinished">प्रदाता एक क्वेरी (GraphQL) चाहता है, और कॉल कोई नहीं भेजती।</translation>
    </message>
    <message>
        <source>Write the one that asks who is connected, or paste it alone: {example}.</source>
        <translation type="unfinished">वह क्वेरी लिखें जो पूछती है कि कौन जुड़ा है, या उसे अकेले पेस्ट करें: {example}।</translation>
    </message>
    <message>
        <source>Paste the page of its documentation that shows one into the address, or write it below.</source>
        <translation type="unfinished">उसके दस्तावेज़ का वह पेज जिसमें क्वेरी दिखती है पते में पेस्ट करें, या उसे नीचे लिखें।</translation>
    </message>
</context>
</TS>
