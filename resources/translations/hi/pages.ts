<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>✓  The same in {count} calls.</source>
        <comment>Seen in one call so far.</comment>
        <translation type="unfinished">
            <numerusform>✓  अब तक एक कॉल में दिखा।</numerusform>
            <numerusform>✓  {count} कॉल में वही।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names} और {count} अन्य</numerusform>
            <numerusform>{names} और {count} अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessTokenPage</name>
    <message>
        <source>Token &amp;URL</source>
        <translation type="unfinished">टोकन &amp;URL</translation>
    </message>
    <message>
        <source>The documentation calls it token endpoint.</source>
        <translation type="unfinished">दस्तावेज़ में इसे token endpoint कहा जाता है।</translation>
    </message>
    <message>
        <source>The token answer</source>
        <translation type="unfinished">टोकन उत्तर</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">उन्नत: पैरामीटर, हेडर, उत्तर</translation>
    </message>
    <message>
        <source>Advanced: calls after the token</source>
        <translation type="unfinished">उन्नत: टोकन के बाद के कॉल</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">अतिरिक्त पैरामीटर</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">हेडर</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">{0} का नाम</translation>
    </message>
    <message>
        <source>Values that later calls need, such as instance_url.</source>
        <translation type="unfinished">वे मान जो बाद के कॉल को चाहिए, जैसे instance_url।</translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>Authorization &amp;URL</source>
        <translation type="unfinished">ऑथराइज़ेशन &amp;URL</translation>
    </message>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">स्कोप लिखकर Enter दबाएँ, या सूची चिपकाएँ</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation type="unfinished">स्कोप&#xa0;(&amp;C)</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">स्पेस</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">अल्पविराम</translation>
    </message>
    <message>
        <source>Plus signs</source>
        <translation type="unfinished">प्लस चिह्न</translation>
    </message>
    <message>
        <source>Bars |</source>
        <translation type="unfinished">खड़ी रेखाएँ |</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation type="unfinished">अर्धविराम</translation>
    </message>
    <message>
        <source>Colons</source>
        <translation type="unfinished">कोलन</translation>
    </message>
    <message>
        <source>&amp;Join scopes with</source>
        <translation type="unfinished">स्कोप जोड़ने का चिह्न&#xa0;(&amp;J)</translation>
    </message>
    <message>
        <source>S256, recommended</source>
        <translation type="unfinished">S256, अनुशंसित</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished">सादा (plain)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">बंद</translation>
    </message>
    <message>
        <source>Extra &amp;protection (PKCE)</source>
        <translation type="unfinished">अतिरिक्त सुरक्षा (&amp;PKCE)</translation>
    </message>
    <message>
        <source>Turn it off only if the provider refuses it.</source>
        <translation type="unfinished">इसे तभी बंद करें जब प्रदाता इसे अस्वीकार करे।</translation>
    </message>
    <message>
        <source>E&amp;xtra parameters</source>
        <translation type="unfinished">अतिरिक्त पैरामीटर&#xa0;(&amp;X)</translation>
    </message>
    <message>
        <source>Such as access_type = offline. What OAuth itself needs, such as state, is added for you.</source>
        <translation type="unfinished">जैसे access_type = offline। OAuth को ख़ुद जो चाहिए, जैसे state, वह अपने आप जुड़ता है।</translation>
    </message>
    <message>
        <source>Advanced: other names, what comes back</source>
        <translation type="unfinished">उन्नत: दूसरे नाम, क्या लौटता है</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">{0} का नाम</translation>
    </message>
    <message>
        <source>Code comes back as</source>
        <translation type="unfinished">कोड इस नाम से लौटता है</translation>
    </message>
    <message>
        <source>State comes back as</source>
        <translation type="unfinished">State इस नाम से लौटता है</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">छोड़ दें</translation>
    </message>
    <message>
        <source>Only what this provider refuses.</source>
        <translation type="unfinished">केवल वही जिसे यह प्रदाता अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Send unencoded</source>
        <translation type="unfinished">बिना एन्कोड किए भेजें</translation>
    </message>
    <message>
        <source>Names whose value goes into the address as written.</source>
        <translation type="unfinished">वे नाम जिनका मान पते में ठीक वैसा ही जाता है जैसा लिखा है।</translation>
    </message>
    <message>
        <source>The provider sends state back</source>
        <translation type="unfinished">प्रदाता state वापस भेजता है</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>It is always sent and always compared. Off only for a provider that drops it.</source>
        <translation type="unfinished">यह हमेशा भेजा और हमेशा मिलाया जाता है। केवल उस प्रदाता के लिए बंद करें जो इसे नहीं लौटाता।</translation>
    </message>
    <message>
        <source>Keep from the redirect</source>
        <translation type="unfinished">रीडायरेक्ट से रखें</translation>
    </message>
    <message>
        <source>Name of a value that later calls need, such as realmId</source>
        <translation type="unfinished">उस मान का नाम जो बाद के कॉल को चाहिए, जैसे realmId</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">जारीकर्ता (issuer)</translation>
    </message>
    <message>
        <source>The provider&apos;s own name in its metadata; compared with iss in the redirect if it is sent.</source>
        <translation type="unfinished">प्रदाता के मेटाडेटा में उसका अपना नाम; रीडायरेक्ट में iss आए तो उससे मिलाया जाता है।</translation>
    </message>
    <message>
        <source>Where the person is sent to log in and approve.</source>
        <translation type="unfinished">जहाँ व्यक्ति को लॉग इन करने और मंज़ूरी देने भेजा जाता है।</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">ऐसे भेजे जाते हैं</translation>
    </message>
    <message>
        <source>Ask only for what you need.</source>
        <translation type="unfinished">केवल वही माँगें जो आपको चाहिए।</translation>
    </message>
</context>
<context>
    <name>CallRows</name>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">मेथड&#xa0;(&amp;M)</translation>
    </message>
    <message>
        <source>As in step {step}</source>
        <translation type="unfinished">जैसा चरण {step} में</translation>
    </message>
    <message>
        <source>In the body (usual)</source>
        <translation type="unfinished">बॉडी में (सामान्य)</translation>
    </message>
    <message>
        <source>Form (usual)</source>
        <translation type="unfinished">फ़ॉर्म (सामान्य)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Bod&amp;y format</source>
        <translation type="unfinished">बॉडी का फ़ॉर्मैट&#xa0;(&amp;Y)</translation>
    </message>
    <message>
        <source>In the Authorization header (Basic)</source>
        <translation type="unfinished">Authorization हेडर में (Basic)</translation>
    </message>
    <message>
        <source>Basic, sent without encoding</source>
        <translation type="unfinished">Basic, बिना एन्कोडिंग भेजा गया</translation>
    </message>
    <message>
        <source>Basic, the secret as user name</source>
        <translation type="unfinished">Basic, सीक्रेट यूज़र नाम के रूप में</translation>
    </message>
    <message>
        <source>A public app: the client ID, no secret</source>
        <translation type="unfinished">सार्वजनिक ऐप: क्लाइंट ID, सीक्रेट नहीं</translation>
    </message>
    <message>
        <source>Not needed here: no ID, no secret</source>
        <translation type="unfinished">यहाँ ज़रूरी नहीं: न ID, न सीक्रेट</translation>
    </message>
    <message>
        <source>Send client &amp;credentials</source>
        <translation type="unfinished">क्लाइंट क्रेडेंशियल भेजें&#xa0;(&amp;C)</translation>
    </message>
    <message>
        <source>“Basic” means the header.</source>
        <translation type="unfinished">“Basic” का मतलब हेडर है।</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished">हेडर जोड़ें</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation type="unfinished">स्टेटस जोड़ें</translation>
    </message>
    <message>
        <source>Status of success</source>
        <translation type="unfinished">सफलता का स्टेटस</translation>
    </message>
    <message>
        <source>2xx stands for 200 to 299.</source>
        <translation type="unfinished">2xx का अर्थ है 200 से 299।</translation>
    </message>
    <message>
        <source>The error text is at</source>
        <translation type="unfinished">त्रुटि का पाठ यहाँ है</translation>
    </message>
    <message>
        <source>Such as error.message; empty where it is in the usual place.</source>
        <translation type="unfinished">जैसे error.message; सामान्य जगह पर हो तो ख़ाली।</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">क्वेरी पैरामीटर</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">केवल भरे होने पर</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">नाम जोड़ें</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">वे हेडर और पैरामीटर जो अपना कोई मान ख़ाली होने पर छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">छोड़ दें</translation>
    </message>
    <message>
        <source>Only what this provider refuses, of what is added for you.</source>
        <translation type="unfinished">जो आपके लिए जोड़ा जाता है, उसमें से केवल वही जिसे यह प्रदाता अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished">सामान्य रूप से</translation>
    </message>
    <message>
        <source>Always in the body</source>
        <translation type="unfinished">हमेशा बॉडी में</translation>
    </message>
    <message>
        <source>In the address (query)</source>
        <translation type="unfinished">पते में (क्वेरी)</translation>
    </message>
    <message>
        <source>Parameters travel</source>
        <translation type="unfinished">पैरामीटर कहाँ जाते हैं</translation>
    </message>
    <message>
        <source>As usual for {0}: in the address</source>
        <translation type="unfinished">{0} के लिए सामान्य: पते में</translation>
    </message>
    <message>
        <source>As usual for {0}: in the body</source>
        <translation type="unfinished">{0} के लिए सामान्य: बॉडी में</translation>
    </message>
    <message>
        <source>In the address, with the rest</source>
        <translation type="unfinished">पते में, बाक़ी के साथ</translation>
    </message>
    <message>
        <source>Everything is in the address, nothing in a body.</source>
        <translation type="unfinished">सब कुछ पते में है, बॉडी में कुछ नहीं।</translation>
    </message>
    <message>
        <source>Access token is at</source>
        <translation type="unfinished">ऐक्सेस टोकन यहाँ है</translation>
    </message>
    <message>
        <source>Refresh token is at</source>
        <translation type="unfinished">रीफ़्रेश टोकन यहाँ है</translation>
    </message>
    <message>
        <source>Expiry is at</source>
        <translation type="unfinished">समाप्ति यहाँ है</translation>
    </message>
    <message>
        <source>Seconds from now (usual)</source>
        <translation type="unfinished">अब से इतने सेकंड (सामान्य)</translation>
    </message>
    <message>
        <source>Milliseconds from now</source>
        <translation type="unfinished">अब से इतने मिलीसेकंड</translation>
    </message>
    <message>
        <source>A date and time</source>
        <translation type="unfinished">तारीख़ और समय</translation>
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
        <source>Expiry is given as</source>
        <translation type="unfinished">समाप्ति का रूप</translation>
    </message>
    <message>
        <source>Or all of these below</source>
        <translation type="unfinished">या ये सब इसके भीतर</translation>
    </message>
    <message>
        <source>Such as authed_user: looked at where the access token is not at its place above.</source>
        <translation type="unfinished">जैसे authed_user: ऐक्सेस टोकन ऊपर बताई जगह पर न हो तो यहाँ देखा जाता है।</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Seconds, where the answer names no expiry: the documentation says how long.</source>
        <translation type="unfinished">सेकंड, जब उत्तर समाप्ति न बताए: अवधि दस्तावेज़ में लिखी होती है।</translation>
    </message>
    <message>
        <source>Otherwise it lasts</source>
        <translation type="unfinished">नहीं तो अवधि</translation>
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
        <source>Expiry</source>
        <translation type="unfinished">समाप्ति</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation type="unfinished">बाद के लिए रखा गया</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">सफलता बताता है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>Place in the answer</source>
        <translation type="unfinished">उत्तर में जगह</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation type="unfinished">मान जोड़ें</translation>
    </message>
    <message>
        <source>Keep from the answer</source>
        <translation type="unfinished">उत्तर से रखें</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">बॉडी पैरामीटर</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation type="unfinished">जैसा लिखा है</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">फ़ॉर्म</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">टेक्स्ट</translation>
    </message>
    <message>
        <source>Body of your own</source>
        <translation type="unfinished">अपनी बॉडी</translation>
    </message>
    <message>
        <source>JSON or text, as the documentation shows it. Parameters above are added to an object.</source>
        <translation type="unfinished">JSON या टेक्स्ट, जैसा दस्तावेज़ दिखाता है। ऊपर के पैरामीटर ऑब्जेक्ट में जोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">अपना कोड (JavaScript)</translation>
    </message>
    <message>
        <source>Replaces the request above on the platform, for example for signed requests. Kept as it is.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म पर ऊपर के अनुरोध की जगह लेता है, जैसे हस्ताक्षरित अनुरोधों के लिए। जैसा है वैसा ही रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>My app: one for everybody who connects</source>
        <translation type="unfinished">मेरा ऐप: कनेक्ट करने वाले सभी के लिए एक</translation>
    </message>
    <message>
        <source>Their own app: everybody brings a client ID and secret</source>
        <translation type="unfinished">उनका अपना ऐप: हर कोई क्लाइंट ID और सीक्रेट लाता है</translation>
    </message>
    <message>
        <source>&amp;Whose app is it?</source>
        <translation type="unfinished">ऐप किसका है?&#xa0;(&amp;W)</translation>
    </message>
    <message>
        <source>Almost always yours. Some providers make every customer register an app of their own.</source>
        <translation type="unfinished">लगभग हमेशा आपका। कुछ प्रदाता हर ग्राहक से अपना ऐप रजिस्टर करवाते हैं।</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation type="unfinished">क्लाइंट &amp;ID</translation>
    </message>
    <message>
        <source>Public. Also called app ID or consumer key.</source>
        <translation type="unfinished">सार्वजनिक। इसे app ID या consumer key भी कहते हैं।</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished">क्लाइंट सीक्रेट&#xa0;(&amp;S)</translation>
    </message>
    <message>
        <source>Advanced: whose app, and its environment</source>
        <translation type="unfinished">उन्नत: ऐप किसका है, और उसका परिवेश</translation>
    </message>
    <message>
        <source>Production: real accounts</source>
        <translation type="unfinished">प्रोडक्शन: असली खाते</translation>
    </message>
    <message>
        <source>Sandbox: the provider&apos;s test system</source>
        <translation type="unfinished">सैंडबॉक्स: प्रदाता का परीक्षण सिस्टम</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished">परिवेश&#xa0;(&amp;E)</translation>
    </message>
    <message>
        <source>Client ID, secret and addresses must all belong to the same one.</source>
        <translation type="unfinished">क्लाइंट ID, सीक्रेट और पते, सब एक ही परिवेश के होने चाहिए।</translation>
    </message>
    <message>
        <source>Not needed: no step sends one, as step {step} says.</source>
        <translation type="unfinished">ज़रूरी नहीं: कोई चरण इसे नहीं भेजता, जैसा चरण {step} बताता है।</translation>
    </message>
    <message>
        <source>Client ID and secret above are then those of your own test app, for the live test only. The fields {0} in step {step} ask everybody else for theirs.</source>
        <translation type="unfinished">तब ऊपर के क्लाइंट ID और सीक्रेट आपके अपने परीक्षण ऐप के हैं, केवल लाइव टेस्ट के लिए। बाक़ी सबसे उनके अपने मान चरण {step} के फ़ील्ड {0} माँगते हैं।</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Most connections need no extra field. If yours is one of them, press Next.</source>
        <translation type="unfinished">अधिकतर कनेक्शनों को कोई अतिरिक्त फ़ील्ड नहीं चाहिए। आपका भी ऐसा ही हो तो “आगे” दबाएँ।</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished">फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>Add a region choice</source>
        <translation type="unfinished">क्षेत्र का विकल्प जोड़ें</translation>
    </message>
    <message>
        <source>What you fill in here is used by the live test, and kept nowhere.</source>
        <translation type="unfinished">आप यहाँ जो भरते हैं वह लाइव टेस्ट में काम आता है, और कहीं रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Field&amp;s</source>
        <translation type="unfinished">फ़ील्ड&#xa0;(&amp;S)</translation>
    </message>
    <message>
        <source>Ask only for what logging in does not tell, such as a region.</source>
        <translation type="unfinished">केवल वही पूछें जो लॉग इन से पता नहीं चलता, जैसे क्षेत्र।</translation>
    </message>
    <message>
        <source>The same for everybody: write it into the addresses</source>
        <translation type="unfinished">सबके लिए एक ही: पतों में लिखें</translation>
    </message>
    <message>
        <source>Takes what is filled in below. Nobody is asked for it then.</source>
        <translation type="unfinished">नीचे जो भरा है उसे लेता है। फिर वह किसी से नहीं माँगा जाता।</translation>
    </message>
    <message>
        <source>This is what people will see</source>
        <translation type="unfinished">लोगों को यह दिखेगा</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">क्षेत्र</translation>
    </message>
    <message>
        <source>(no label yet)</source>
        <translation type="unfinished">(अभी लेबल नहीं)</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>≈  Rehearsal: the provider is played on this computer, the client ID is made up. It proves nothing.</source>
        <translation type="unfinished">≈  पूर्वाभ्यास: प्रदाता की भूमिका इसी कंप्यूटर पर निभाई जाती है, क्लाइंट ID काल्पनिक है। इससे कुछ प्रमाणित नहीं होता।</translation>
    </message>
    <message>
        <source>!  It is not proved yet.</source>
        <translation type="unfinished">!  यह अभी प्रमाणित नहीं हुआ है।</translation>
    </message>
    <message>
        <source>!  It is not handed over yet.</source>
        <translation type="unfinished">!  यह अभी सौंपा नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>Looks up values, such as the id of a site</source>
        <translation type="unfinished">मान खोजता है, जैसे किसी साइट की id</translation>
    </message>
    <message>
        <source>Exchanges the token for another one</source>
        <translation type="unfinished">टोकन देकर दूसरा टोकन लेता है</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">यह क्या करता है</translation>
    </message>
    <message>
        <source>An exchange brings a token that takes the first one&apos;s place.</source>
        <translation type="unfinished">विनिमय से आया टोकन पहले टोकन की जगह लेता है।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">पता</translation>
    </message>
    <message>
        <source>The token is there by now: it can be inserted.</source>
        <translation type="unfinished">तब तक टोकन आ चुका होता है: उसे डाला जा सकता है।</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">हेडर</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation type="unfinished">इसका उत्तर</translation>
    </message>
    <message>
        <source>Such as site_id at id, seen from the entry that is picked. Later steps can insert it by this name.</source>
        <translation type="unfinished">जैसे id पर site_id, चुनी गई प्रविष्टि के भीतर से देखा हुआ। बाद के चरण इसे इसी नाम से डाल सकते हैं।</translation>
    </message>
    <message>
        <source>Each time somebody connects</source>
        <translation type="unfinished">हर बार जब कोई कनेक्ट करे</translation>
    </message>
    <message>
        <source>Then, and after each refresh</source>
        <translation type="unfinished">तब, और हर रीफ़्रेश के बाद</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation type="unfinished">कब भेजा जाता है</translation>
    </message>
    <message>
        <source>After each refresh, too, where what it brings lives no longer than the token, such as a session.</source>
        <translation type="unfinished">हर रीफ़्रेश के बाद भी, यदि इससे आया मान टोकन से कम समय चलता है, जैसे सेशन।</translation>
    </message>
    <message>
        <source>More: credentials, body, success</source>
        <translation type="unfinished">और: क्रेडेंशियल, बॉडी, सफलता</translation>
    </message>
    <message>
        <source>Not at all: the token is enough</source>
        <translation type="unfinished">बिल्कुल नहीं: टोकन काफ़ी है</translation>
    </message>
    <message>
        <source>As parameters, client_id and client_secret</source>
        <translation type="unfinished">पैरामीटर के रूप में, client_id और client_secret</translation>
    </message>
    <message>
        <source>Sent in the body; with GET they are added to the address.</source>
        <translation type="unfinished">बॉडी में भेजे जाते हैं; GET में पते में जोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>List to pick from</source>
        <translation type="unfinished">चुनने की सूची</translation>
    </message>
    <message>
        <source>Such as accounts; empty where the whole answer is a list.</source>
        <translation type="unfinished">जैसे accounts; पूरा उत्तर ही सूची हो तो ख़ाली।</translation>
    </message>
    <message>
        <source>An entry is called</source>
        <translation type="unfinished">प्रविष्टि का नाम</translation>
    </message>
    <message>
        <source>Such as name: told to the person where the choice is not plain.</source>
        <translation type="unfinished">जैसे name: जहाँ चुनाव स्पष्ट न हो, वहाँ व्यक्ति को बताया जाता है।</translation>
    </message>
    <message>
        <source>Place in the entry</source>
        <translation type="unfinished">प्रविष्टि में जगह</translation>
    </message>
    <message>
        <source>Has to be</source>
        <translation type="unfinished">होना चाहिए</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished">शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Pick the entry whose</source>
        <translation type="unfinished">वह प्रविष्टि चुनें जिसका</translation>
    </message>
    <message>
        <source>A field of step {step} or a text. What is kept is then read in this one entry.</source>
        <translation type="unfinished">चरण {step} का फ़ील्ड या कोई टेक्स्ट। जो रखना है, वह फिर इसी प्रविष्टि में पढ़ा जाता है।</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Some providers need one more request before the token can be used: to look up a value, such as the id of a site, or to exchange the token for one that lasts longer. Most need none.</source>
        <translation type="unfinished">कुछ प्रदाताओं को टोकन इस्तेमाल होने से पहले एक और अनुरोध चाहिए: कोई मान खोजने के लिए, जैसे साइट की id, या टोकन देकर ज़्यादा चलने वाला टोकन लेने के लिए। अधिकतर को नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Add a look-up</source>
        <translation type="unfinished">खोज जोड़ें</translation>
    </message>
    <message>
        <source>Add an exchange</source>
        <translation type="unfinished">विनिमय जोड़ें</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation type="unfinished">फ़ॉलो-अप कॉल</translation>
    </message>
    <message>
        <source>They are sent in this order, each time somebody connects; some after each refresh, too.</source>
        <translation type="unfinished">ये इसी क्रम में भेजे जाते हैं, हर बार जब कोई कनेक्ट करे; कुछ हर रीफ़्रेश के बाद भी।</translation>
    </message>
    <message>
        <source>{0} · Exchange: {1}</source>
        <translation type="unfinished">{0} · विनिमय: {1}</translation>
    </message>
    <message>
        <source>{0} · Look-up: {1}</source>
        <translation type="unfinished">{0} · खोज: {1}</translation>
    </message>
    <message>
        <source>(no address yet)</source>
        <translation type="unfinished">(अभी पता नहीं)</translation>
    </message>
</context>
<context>
    <name>HostGrid</name>
    <message>
        <source>known when somebody connects</source>
        <translation type="unfinished">कनेक्ट करने पर पता चलता है</translation>
    </message>
    <message>
        <source>contacted by the live test</source>
        <translation type="unfinished">लाइव टेस्ट इससे संपर्क करता है</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished">सूची में</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">ग़ायब</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">अभी ज्ञात नहीं</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>&amp;Identifier path</source>
        <translation type="unfinished">पहचान का पथ&#xa0;(&amp;I)</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands. Not sure? Leave it blank.</source>
        <translation type="unfinished">ऊपर किसी मान पर क्लिक करें, या लिखें कि वह कहाँ है। पक्का नहीं? ख़ाली छोड़ दें।</translation>
    </message>
    <message>
        <source>&amp;Leave it blank</source>
        <translation type="unfinished">ख़ाली छोड़ें&#xa0;(&amp;L)</translation>
    </message>
    <message>
        <source>Each connect then makes a new connection.</source>
        <translation type="unfinished">तब हर बार कनेक्ट करने पर नया कनेक्शन बनता है।</translation>
    </message>
    <message>
        <source>Call again and compare</source>
        <translation type="unfinished">फिर कॉल करके मिलाएँ</translation>
    </message>
    <message>
        <source>Sends the test call once more: the value has to stay the same.</source>
        <translation type="unfinished">टेस्ट कॉल एक बार और भेजता है: मान वही रहना चाहिए।</translation>
    </message>
    <message>
        <source>For this account it is:</source>
        <translation type="unfinished">इस खाते के लिए यह है:</translation>
    </message>
    <message>
        <source>Left blank on purpose.</source>
        <translation type="unfinished">जान-बूझकर ख़ाली छोड़ा गया।</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">पहले लाइव टेस्ट चलाएँ।</translation>
    </message>
    <message>
        <source>✕  It changed.</source>
        <translation type="unfinished">✕  यह बदल गया।</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>The test call asks for chosen fields alone. Add the one that holds the name, as the documentation calls it, and send it again.</source>
        <translation type="unfinished">टेस्ट कॉल सिर्फ़ चुने हुए फ़ील्ड माँगता है। जिस फ़ील्ड में नाम है उसे जोड़ें, जैसा दस्तावेज़ उसे कहता है, और दोबारा भेजें।</translation>
    </message>
    <message>
        <source>&amp;Label path</source>
        <translation type="unfinished">लेबल का पथ&#xa0;(&amp;L)</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands.</source>
        <translation type="unfinished">ऊपर किसी मान पर क्लिक करें, या लिखें कि वह कहाँ है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>What t&amp;his name is</source>
        <translation type="unfinished">यह नाम क्या है&#xa0;(&amp;H)</translation>
    </message>
    <message>
        <source>In a word: E-mail, Workspace.</source>
        <translation type="unfinished">एक शब्द में: ई-मेल, वर्कस्पेस।</translation>
    </message>
    <message>
        <source>Show the first letter &amp;only, then dots</source>
        <translation type="unfinished">केवल पहला अक्षर दिखाएँ, फिर बिंदु&#xa0;(&amp;O)</translation>
    </message>
    <message>
        <source>On the platform it reads:</source>
        <translation type="unfinished">प्लैटफ़ॉर्म पर यह ऐसा दिखता है:</translation>
    </message>
    <message>
        <source>Advanced: a picture of the account</source>
        <translation type="unfinished">उन्नत: खाते का चित्र</translation>
    </message>
    <message>
        <source>Pict&amp;ure path</source>
        <translation type="unfinished">चित्र का पथ&#xa0;(&amp;U)</translation>
    </message>
    <message>
        <source>Where the address of a picture stands.</source>
        <translation type="unfinished">जहाँ चित्र का पता है।</translation>
    </message>
    <message>
        <source>No name came. Ask for one in “{0}”</source>
        <translation type="unfinished">कोई नाम नहीं आया। “{0}” में एक माँगें</translation>
    </message>
</context>
<context>
    <name>PageBody</name>
    <message>
        <source>On the platform: {0}</source>
        <translation type="unfinished">प्लैटफ़ॉर्म पर: {0}</translation>
    </message>
</context>
<context>
    <name>ParametersPage</name>
    <message>
        <source>Add header</source>
        <translation type="unfinished">हेडर जोड़ें</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">हेडर&#xa0;(&amp;H)</translation>
    </message>
    <message>
        <source>The latest access token is put in each time, also after a refresh.</source>
        <translation type="unfinished">हर बार सबसे नया ऐक्सेस टोकन डाला जाता है, रीफ़्रेश के बाद भी।</translation>
    </message>
    <message>
        <source>Advanced: query, body, own code</source>
        <translation type="unfinished">उन्नत: क्वेरी, बॉडी, अपना कोड</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">क्वेरी पैरामीटर</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">बॉडी पैरामीटर</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">केवल भरे होने पर</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">नाम जोड़ें</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">वे हेडर और पैरामीटर जो अपना कोई मान ख़ाली होने पर छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished">हेडर</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">अपना कोड (JavaScript)</translation>
    </message>
    <message>
        <source>Add header with code</source>
        <translation type="unfinished">कोड से हेडर जोड़ें</translation>
    </message>
    <message>
        <source>Own code for headers</source>
        <translation type="unfinished">हेडर के लिए अपना कोड</translation>
    </message>
    <message>
        <source>The headers above once more. Code is needed only where a value must be computed: the platform runs it in place of the value.</source>
        <translation type="unfinished">ऊपर के हेडर, एक बार और। कोड केवल वहाँ चाहिए जहाँ मान की गणना करनी हो: प्लैटफ़ॉर्म मान की जगह उसे चलाता है।</translation>
    </message>
    <message>
        <source>These are the same already.</source>
        <translation type="unfinished">ये पहले से एक जैसे हैं।</translation>
    </message>
    <message>
        <source>Step {step} sends nothing of its own yet.</source>
        <translation type="unfinished">चरण {step} अभी अपना कुछ नहीं भेजता।</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>✕  It changed between two calls for the same account, from {0} to {1}. Choose another value.</source>
        <translation type="unfinished">✕  एक ही खाते के लिए दो कॉल के बीच यह {0} से {1} में बदल गया। दूसरा मान चुनें।</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Redirect &amp;URL</source>
        <translation type="unfinished">रीडायरेक्ट &amp;URL</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Copy it into the provider&apos;s developer portal, character for character.</source>
        <translation type="unfinished">इसे प्रदाता के डेवलपर पोर्टल में अक्षर-दर-अक्षर कॉपी करें।</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">पोर्टल में दिखा रीडायरेक्ट URL चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Compare with the portal</source>
        <translation type="unfinished">पोर्टल से मिलाएँ&#xa0;(&amp;C)</translation>
    </message>
    <message>
        <source>Advanced: another environment of the platform</source>
        <translation type="unfinished">उन्नत: प्लैटफ़ॉर्म का दूसरा परिवेश</translation>
    </message>
    <message>
        <source>For your live test, register this, too</source>
        <translation type="unfinished">अपने लाइव टेस्ट के लिए इसे भी रजिस्टर करें</translation>
    </message>
    <message>
        <source>In the same list of the portal: the live test runs on this computer.</source>
        <translation type="unfinished">पोर्टल की उसी सूची में: लाइव टेस्ट इसी कंप्यूटर पर चलता है।</translation>
    </message>
    <message>
        <source>Advanced: another address of this computer</source>
        <translation type="unfinished">उन्नत: इस कंप्यूटर का दूसरा पता</translation>
    </message>
    <message>
        <source>The p&amp;ortal accepts</source>
        <translation type="unfinished">पोर्टल स्वीकार करता है&#xa0;(&amp;O)</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">लाइव टेस्ट का रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Nothing more to register: the log-in uses the redirect URL above; you paste where it ends up.</source>
        <translation type="unfinished">और कुछ रजिस्टर नहीं करना है: लॉग इन ऊपर का रीडायरेक्ट URL इस्तेमाल करता है; वह जहाँ पहुँचता है, वह पता आप चिपकाते हैं।</translation>
    </message>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">आपका ब्राउज़र एक बार चेतावनी देगा</translation>
    </message>
    <message>
        <source>The portal takes no such address, or only one</source>
        <translation type="unfinished">पोर्टल ऐसा पता नहीं लेता, या एक ही पता लेता है</translation>
    </message>
    <message>
        <source>Where the connection is tried out. Redirect URL and Developer Hub follow; publishing does, too.</source>
        <translation type="unfinished">जहाँ कनेक्शन आज़माया जाता है। रीडायरेक्ट URL और Developer Hub इसी के अनुसार चलते हैं; प्रकाशन भी।</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">परिवेश</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation type="unfinished">स्कीम&#xa0;(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished">होस्ट&#xa0;(&amp;H)</translation>
    </message>
    <message>
        <source>Exactly as registered.</source>
        <translation type="unfinished">ठीक वैसा जैसा रजिस्टर है।</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation type="unfinished">कोई भी ख़ाली पोर्ट</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished">पोर्ट&#xa0;(&amp;P)</translation>
    </message>
    <message>
        <source>1024 or higher.</source>
        <translation type="unfinished">1024 या उससे अधिक।</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation type="unfinished">पथ&#xa0;(&amp;T)</translation>
    </message>
    <message>
        <source>it wants https</source>
        <translation type="unfinished">वह https चाहता है</translation>
    </message>
    <message>
        <source>it wants no address of a computer of one&apos;s own</source>
        <translation type="unfinished">वह किसी निजी कंप्यूटर का पता नहीं लेता</translation>
    </message>
    <message>
        <source>it is not registered there, or not like this</source>
        <translation type="unfinished">वह वहाँ रजिस्टर नहीं है, या इस रूप में नहीं</translation>
    </message>
    <message>
        <source>✕  The provider did not take {0}: {1}.</source>
        <translation type="unfinished">✕  प्रदाता ने {0} नहीं लिया: {1}।</translation>
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
        <source>Live test:</source>
        <translation type="unfinished">लाइव टेस्ट:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">आपके लाइव टेस्ट का पता</translation>
    </message>
</context>
<context>
    <name>RefreshTokenPage</name>
    <message>
        <source>Does this provider refresh tokens?</source>
        <translation type="unfinished">क्या यह प्रदाता टोकन रीफ़्रेश करता है?</translation>
    </message>
    <message>
        <source>Then people log in again when access runs out.</source>
        <translation type="unfinished">तब ऐक्सेस समाप्त होने पर लोग फिर से लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>Look for “refresh token” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">उसके दस्तावेज़ में “refresh token” खोजें। जब तक आप नहीं बताते, यह चरण खुला रहता है।</translation>
    </message>
    <message>
        <source>Refresh &amp;URL</source>
        <translation type="unfinished">रीफ़्रेश &amp;URL</translation>
    </message>
    <message>
        <source>Empty: the token URL of step {step}, as usual.</source>
        <translation type="unfinished">ख़ाली: चरण {step} का टोकन URL, सामान्य रूप से।</translation>
    </message>
    <message>
        <source>The refresh answer</source>
        <translation type="unfinished">रीफ़्रेश का उत्तर</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">उन्नत: पैरामीटर, हेडर, उत्तर</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">अतिरिक्त पैरामीटर</translation>
    </message>
    <message>
        <source>Some providers want scope here as well.</source>
        <translation type="unfinished">कुछ प्रदाता यहाँ भी scope चाहते हैं।</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">हेडर</translation>
    </message>
    <message>
        <source>Brings another token (usual)</source>
        <translation type="unfinished">दूसरा टोकन लाता है (सामान्य)</translation>
    </message>
    <message>
        <source>Only prolongs the token that there is</source>
        <translation type="unfinished">मौजूद टोकन की अवधि ही बढ़ाता है</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished">उत्तर</translation>
    </message>
    <message>
        <source>A few providers answer without a token: the one that was given is good for longer.</source>
        <translation type="unfinished">कुछ प्रदाता बिना टोकन के उत्तर देते हैं: दिया हुआ टोकन ही और समय चलता है।</translation>
    </message>
    <message>
        <source>The token answer of the live test brought no refresh token. Some providers give one only for a scope such as offline_access, or a parameter such as access_type=offline: add it in step {0}, and log in again.</source>
        <translation type="unfinished">लाइव टेस्ट के टोकन उत्तर में कोई रीफ़्रेश टोकन नहीं आया। कुछ प्रदाता उसे केवल offline_access जैसे स्कोप या access_type=offline जैसे पैरामीटर के लिए देते हैं: उसे चरण {0} में जोड़ें, और फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>It does: the token answer of the live test brought a refresh token.</source>
        <translation type="unfinished">हाँ, करता है: लाइव टेस्ट का टोकन उत्तर रीफ़्रेश टोकन लाया।</translation>
    </message>
</context>
<context>
    <name>RevokeTokenPage</name>
    <message>
        <source>Can this provider revoke tokens?</source>
        <translation type="unfinished">क्या यह प्रदाता टोकन रद्द कर सकता है?</translation>
    </message>
    <message>
        <source>Then a token works until it runs out, also when somebody has disconnected.</source>
        <translation type="unfinished">तब टोकन समाप्त होने तक काम करता है, किसी के कनेक्शन हटाने के बाद भी।</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">उसके दस्तावेज़ में “revoke” या “disconnect” खोजें। जब तक आप नहीं बताते, यह चरण खुला रहता है।</translation>
    </message>
    <message>
        <source>Revoke &amp;URL</source>
        <translation type="unfinished">रद्द करने का &amp;URL</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect”.</source>
        <translation type="unfinished">“revoke” या “disconnect” खोजें।</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished">क्या लौटा</translation>
    </message>
    <message>
        <source>The revocation answer</source>
        <translation type="unfinished">रद्द करने का उत्तर</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, success</source>
        <translation type="unfinished">उन्नत: पैरामीटर, हेडर, सफलता</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">अतिरिक्त पैरामीटर</translation>
    </message>
    <message>
        <source>Such as token_type_hint = access_token.</source>
        <translation type="unfinished">जैसे token_type_hint = access_token।</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">हेडर</translation>
    </message>
    <message>
        <source>The answer holds no values: its status tells.</source>
        <translation type="unfinished">उत्तर में कोई मान नहीं: उसका स्टेटस ही बताता है।</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished">नया कनेक्शन</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished">पहले अभ्यास करें</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished">फ़ाइल खोलें …</translation>
    </message>
    <message>
        <source>A connection, or another tool&apos;s.</source>
        <translation type="unfinished">कनेक्शन की, या किसी दूसरे टूल की।</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation type="unfinished">यह कनेक्शन</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation type="unfinished">Acme CRM</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished">नाम&#xa0;(&amp;M)</translation>
    </message>
    <message>
        <source>Ser&amp;vice domain</source>
        <translation type="unfinished">सेवा का डोमेन&#xa0;(&amp;V)</translation>
    </message>
    <message>
        <source>Connection Wizard {0} has come out</source>
        <translation type="unfinished">Connection Wizard {0} आ गया है</translation>
    </message>
    <message>
        <source>All files (*);;Connections (*.json)</source>
        <translation type="unfinished">सभी फ़ाइलें (*);;कनेक्शन (*.json)</translation>
    </message>
    <message>
        <source>Step by step, by hand.</source>
        <translation type="unfinished">चरण-दर-चरण, ख़ुद भरकर।</translation>
    </message>
    <message>
        <source>Built in: no account, no internet.</source>
        <translation type="unfinished">इसी प्रोग्राम में: न खाता, न इंटरनेट।</translation>
    </message>
    <message>
        <source>The app&apos;s own web address.</source>
        <translation type="unfinished">ऐप का अपना वेब पता।</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished">क्या समझा गया</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation type="unfinished">जहाँ छोड़ा था वहाँ से आगे बढ़ें</translation>
    </message>
    <message>
        <source>{0} of {1} done, on a provider built into this program.</source>
        <translation type="unfinished">{1} में से {0} पूरे, इस प्रोग्राम में बने प्रदाता पर।</translation>
    </message>
    <message>
        <source>Go on with the guided run</source>
        <translation type="unfinished">निर्देशित अभ्यास आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation type="unfinished">पहला निर्देशित अभ्यास</translation>
    </message>
    <message>
        <source>Click by click, in five minutes.</source>
        <translation type="unfinished">एक-एक क्लिक करके, पाँच मिनट में।</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">कनेक्शन खोलें</translation>
    </message>
</context>
<context>
    <name>SuggestionCards</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished">सुझाव</translation>
    </message>
    <message>
        <source>No value stands out. Click the right one in the answer. Does nothing there tell whose account it is? Then choose another call in step {0}.</source>
        <translation type="unfinished">कोई मान अलग नहीं दिखता। उत्तर में सही मान पर क्लिक करें। क्या वहाँ कुछ नहीं बताता कि खाता किसका है? तो चरण {0} में दूसरा कॉल चुनें।</translation>
    </message>
    <message>
        <source>They appear with the first answer.</source>
        <translation type="unfinished">ये पहले उत्तर के साथ दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>TestCallPage</name>
    <message>
        <source>Test &amp;URL</source>
        <translation type="unfinished">टेस्ट &amp;URL</translation>
    </message>
    <message>
        <source>A call that needs no input: /me, /user, /profile.</source>
        <translation type="unfinished">ऐसा कॉल जिसे कोई इनपुट नहीं चाहिए: /me, /user, /profile।</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">हेडर&#xa0;(&amp;H)</translation>
    </message>
    <message>
        <source>What the POST sends</source>
        <translation type="unfinished">POST क्या भेजता है</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">सफलता बताता है</translation>
    </message>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">टेस्ट उत्तर</translation>
    </message>
    <message>
        <source>Advanced: query, part of the answer, own code</source>
        <translation type="unfinished">उन्नत: क्वेरी, उत्तर का हिस्सा, अपना कोड</translation>
    </message>
    <message>
        <source>For a POST that needs values: harmless ones, such as a website&apos;s address.</source>
        <translation type="unfinished">उस POST के लिए जिसे मान चाहिए: हानिरहित मान, जैसे किसी वेबसाइट का पता।</translation>
    </message>
    <message>
        <source>Keep only this part</source>
        <translation type="unfinished">केवल यह हिस्सा रखें</translation>
    </message>
    <message>
        <source>Empty: the whole answer.</source>
        <translation type="unfinished">ख़ाली: पूरा उत्तर।</translation>
    </message>
    <message>
        <source>Begins with what most providers want: Bearer and the access token. Change it where yours differs.</source>
        <translation type="unfinished">शुरू में वही है जो अधिकतर प्रदाता चाहते हैं: Bearer और ऐक्सेस टोकन। आपका अलग हो तो बदलें।</translation>
    </message>
    <message>
        <source>Most providers want: Authorization = Bearer, a space, and the access token.</source>
        <translation type="unfinished">अधिकतर प्रदाता चाहते हैं: Authorization = Bearer, एक स्पेस, और ऐक्सेस टोकन।</translation>
    </message>
</context>
<context>
    <name>WhitelistPage</name>
    <message>
        <source>Type a domain or paste an address, and press Enter</source>
        <translation type="unfinished">डोमेन लिखें या पता चिपकाएँ, और Enter दबाएँ</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished">डोमेन&#xa0;(&amp;D)</translation>
    </message>
    <message>
        <source>https://api.example.com/v1/users becomes example.com: sub-domains are included.</source>
        <translation type="unfinished">https://api.example.com/v1/users से example.com बनता है: उप-डोमेन शामिल हैं।</translation>
    </message>
    <message>
        <source>Add the domains that this connection uses</source>
        <translation type="unfinished">इस कनेक्शन के डोमेन जोड़ें</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">उन्हें हटाएँ</translation>
    </message>
    <message>
        <source>No address is filled in yet: steps {authorization} to {test_call} bring them.</source>
        <translation type="unfinished">अभी कोई पता भरा नहीं है: वे चरण {authorization} से {test_call} में आते हैं।</translation>
    </message>
    <message>
        <source>Where this connection sends something</source>
        <translation type="unfinished">यह कनेक्शन कहाँ-कहाँ कुछ भेजता है</translation>
    </message>
    <message>
        <source>Advanced: domains known only later</source>
        <translation type="unfinished">उन्नत: बाद में पता चलने वाले डोमेन</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">जाँच</translation>
    </message>
    <message>
        <source>Only where every customer has a domain of their own: credentials could then be sent anywhere.</source>
        <translation type="unfinished">केवल वहाँ जहाँ हर ग्राहक का अपना डोमेन हो: तब क्रेडेंशियल कहीं भी भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>All of them are listed.</source>
        <translation type="unfinished">सभी सूची में हैं।</translation>
    </message>
    <message>
        <source>It uses none yet: see steps {authorization} to {test_call}.</source>
        <translation type="unfinished">अभी यह किसी डोमेन का इस्तेमाल नहीं करता: चरण {authorization} से {test_call} देखें।</translation>
    </message>
    <message>
        <source>Adds {0}</source>
        <translation type="unfinished">{0} जोड़ता है</translation>
    </message>
    <message>
        <source>Nothing here leads to {0}.</source>
        <translation type="unfinished">यहाँ कुछ भी {0} तक नहीं जाता।</translation>
    </message>
    <message>
        <source>No address here is at {0}. Whether a redirect leads there, the live test shows.</source>
        <translation type="unfinished">यहाँ कोई पता {0} पर नहीं है। कोई रीडायरेक्ट वहाँ जाता है या नहीं, यह लाइव टेस्ट बताता है।</translation>
    </message>
</context>
</TS>
