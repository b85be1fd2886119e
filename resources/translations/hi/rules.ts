<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is larger than {megabytes} MB: it is no connection spec.</source>
        <translation type="unfinished">“{name}” {megabytes} MB से बड़ी है: यह कनेक्शन स्पेक नहीं है।</translation>
    </message>
    <message>
        <source>Choose the file that the wizard saved.</source>
        <translation type="unfinished">वह फ़ाइल चुनें जो विज़ार्ड ने सहेजी।</translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished">यह टेक्स्ट</translation>
    </message>
    <message>
        <source>{named} is no text in UTF-8 (see line {line}), so it is no connection spec.</source>
        <translation type="unfinished">{named} UTF-8 टेक्स्ट नहीं है (पंक्ति {line} देखें), इसलिए यह कनेक्शन स्पेक नहीं है।</translation>
    </message>
    <message>
        <source>{named} is no complete JSON file: {what}.</source>
        <translation type="unfinished">{named} पूरी JSON फ़ाइल नहीं है: {what}।</translation>
    </message>
    <message>
        <source>{named} cannot be used: {what}.</source>
        <translation type="unfinished">{named} का इस्तेमाल नहीं हो सकता: {what}।</translation>
    </message>
    <message>
        <source>{named} holds JSON, but no connection spec: it must start with {.</source>
        <translation type="unfinished">{named} में JSON है, पर कनेक्शन स्पेक नहीं: इसे { से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>{named} is JSON, but nothing in it belongs to a connection spec.</source>
        <translation type="unfinished">{named} JSON है, पर इसमें कुछ भी कनेक्शन स्पेक का नहीं है।</translation>
    </message>
    <message>
        <source>{named} was written by a newer version of this program (spec version {version}; this one knows up to {known}).</source>
        <translation type="unfinished">{named} इस प्रोग्राम के नए संस्करण ने लिखा है (स्पेक संस्करण {version}; यह {known} तक जानता है)।</translation>
    </message>
    <message>
        <source>Update the program, then open the file again. It was not changed.</source>
        <translation type="unfinished">प्रोग्राम अपडेट करें, फिर फ़ाइल दोबारा खोलें। उसे बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Finish the merge: keep one side and take the lines with the marks out.</source>
        <translation type="unfinished">मर्ज पूरा करें: एक पक्ष रखें और चिह्नों वाली पंक्तियाँ हटाएँ।</translation>
    </message>
    <message>
        <source>The file is empty: choose the file that the wizard saved.</source>
        <translation type="unfinished">फ़ाइल ख़ाली है: वह फ़ाइल चुनें जो विज़ार्ड ने सहेजी।</translation>
    </message>
    <message>
        <source>Its end seems to be missing: copy or download it again.</source>
        <translation type="unfinished">लगता है इसका अंत नहीं है: इसे फिर कॉपी या डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Mend that place, or choose the file that the wizard saved.</source>
        <translation type="unfinished">वह जगह ठीक करें, या वह फ़ाइल चुनें जो विज़ार्ड ने सहेजी।</translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished">शुरुआत</translation>
    </message>
    <message numerus="yes">
        <source>{count} things must be mended before the connection is ready.</source>
        <comment>One thing must be mended before the connection is ready.</comment>
        <translation type="unfinished">
            <numerusform>कनेक्शन तैयार होने से पहले एक बात ठीक करनी है।</numerusform>
            <numerusform>कनेक्शन तैयार होने से पहले {count} बातें ठीक करनी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the pages of step {steps}.</source>
        <comment>Look at the page of step {steps}.</comment>
        <translation type="unfinished">
            <numerusform>चरण {steps} का पृष्ठ देखें।</numerusform>
            <numerusform>चरण {steps} के पृष्ठ देखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon&apos;s APIs have a host for each region (na, eu, fe): the account&apos;s region has to be that of the address.</source>
        <translation type="unfinished">Amazon की API का हर क्षेत्र के लिए अलग होस्ट है (na, eu, fe): खाते का क्षेत्र पते वाला ही होना चाहिए।</translation>
    </message>
    <message>
        <source>With OAuth, calls go to https://api.atlassian.com/ex/jira/ (or /ex/confluence/) and the site&apos;s id, and not to the site&apos;s own address. A look-up call in step {step} to https://api.atlassian.com/oauth/token/accessible-resources gives the ids.</source>
        <translation type="unfinished">OAuth के साथ कॉल https://api.atlassian.com/ex/jira/ (या /ex/confluence/) और साइट की id पर जाते हैं, साइट के अपने पते पर नहीं। चरण {step} में https://api.atlassian.com/oauth/token/accessible-resources पर खोज कॉल id देता है।</translation>
    </message>
    <message>
        <source>DocuSign keeps its demo apart: account-d.docusign.com is for keys of the demo, account.docusign.com for those that went live.</source>
        <translation type="unfinished">DocuSign अपना डेमो अलग रखता है: account-d.docusign.com डेमो की कुंजियों के लिए है, account.docusign.com उनके लिए जो लाइव हो गईं।</translation>
    </message>
    <message>
        <source>Mailchimp keeps each account in one data centre: a look-up call in step {step} to https://login.mailchimp.com/oauth2/metadata gives it as dc, for addresses such as https://us6.api.mailchimp.com.</source>
        <translation type="unfinished">Mailchimp हर खाते को एक डेटा सेंटर में रखता है: चरण {step} में https://login.mailchimp.com/oauth2/metadata पर खोज कॉल उसे dc के रूप में देता है, https://us6.api.mailchimp.com जैसे पतों के लिए।</translation>
    </message>
    <message>
        <source>The word after login.microsoftonline.com is the tenant: common takes all accounts, organizations those of work or school, consumers personal ones. It has to fit the account types that the app was registered for.</source>
        <translation type="unfinished">login.microsoftonline.com के बाद का शब्द tenant है: common सभी खाते लेता है, organizations काम या स्कूल के, consumers व्यक्तिगत। उसे उन खाता प्रकारों से मेल खाना चाहिए जिनके लिए ऐप रजिस्टर हुआ।</translation>
    </message>
    <message>
        <source>Intuit keeps sandbox and production apart: keys of the one are unknown to the other, and the sandbox&apos;s API has a host of its own. The company&apos;s id comes with the redirect as realmId: keep it in step {step} under Advanced.</source>
        <translation type="unfinished">Intuit सैंडबॉक्स और प्रोडक्शन अलग रखता है: एक की कुंजियाँ दूसरे में अज्ञात हैं, और सैंडबॉक्स की API का अपना होस्ट है। कंपनी की id रीडायरेक्ट के साथ realmId के रूप में आती है: उसे चरण {step} में “उन्नत” के नीचे रखें।</translation>
    </message>
    <message>
        <source>Salesforce keeps sandboxes apart: test.salesforce.com for them, login.salesforce.com for production, or the organisation&apos;s own domain. After the log-in, calls go to the address that comes back as instance_url.</source>
        <translation type="unfinished">Salesforce सैंडबॉक्स अलग रखता है: उनके लिए test.salesforce.com, प्रोडक्शन के लिए login.salesforce.com, या संगठन का अपना डोमेन। लॉग इन के बाद कॉल उस पते पर जाते हैं जो instance_url के रूप में लौटता है।</translation>
    </message>
    <message>
        <source>Shopify has an address for each shop, such as acme.myshopify.com: the log-in, the token and the API are all there. Make the shop a field of step {step}, and install the app in that shop.</source>
        <translation type="unfinished">Shopify में हर दुकान का अपना पता है, जैसे acme.myshopify.com: लॉग इन, टोकन और API सब वहीं हैं। दुकान को चरण {step} का फ़ील्ड बनाएँ, और ऐप उस दुकान में इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Xero wants the id of an organisation with each call. A look-up call in step {step} to https://api.xero.com/connections gives it as tenantId; only the call to connections does without.</source>
        <translation type="unfinished">Xero हर कॉल के साथ संगठन की id चाहता है। चरण {step} में https://api.xero.com/connections पर खोज कॉल उसे tenantId के रूप में देता है; केवल connections का कॉल उसके बिना चलता है।</translation>
    </message>
    <message>
        <source>Zendesk has an address for each account, such as acme.zendesk.com: make the sub-domain a field of step {step}.</source>
        <translation type="unfinished">Zendesk में हर खाते का अपना पता है, जैसे acme.zendesk.com: उप-डोमेन को चरण {step} का फ़ील्ड बनाएँ।</translation>
    </message>
    <message>
        <source>Zoho keeps every app and account in one data centre: .com, .eu, .in, .com.au, .jp, .ca, .sa or .com.cn. Take the addresses of the one where the app was registered, or make the region a field of step {step}.</source>
        <translation type="unfinished">Zoho हर ऐप और खाते को एक डेटा सेंटर में रखता है: .com, .eu, .in, .com.au, .jp, .ca, .sa या .com.cn। उसके पते लें जहाँ ऐप रजिस्टर हुआ, या क्षेत्र को चरण {step} का फ़ील्ड बनाएँ।</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">प्लैटफ़ॉर्म का रीडायरेक्ट URL लें और अंतिम पता चिपकाएँ</translation>
    </message>
    <message>
        <source>Receive it at {address}</source>
        <translation type="unfinished">{address} पर प्राप्त करें</translation>
    </message>
    <message>
        <source>This is no JSON Patch: it has to be a list of operations.</source>
        <translation type="unfinished">यह JSON Patch नहीं है: इसे ऑपरेशनों की सूची होना चाहिए।</translation>
    </message>
    <message>
        <source>Take “edits” as “--json” prints it.</source>
        <translation type="unfinished">“edits” लें, जैसा “--json” छापता है।</translation>
    </message>
    <message>
        <source>Operation {number} of the patch cannot be read.</source>
        <translation type="unfinished">पैच का ऑपरेशन {number} पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It needs “op” (add, replace or remove), “path” such as /authorization/pkce, and mostly “value”.</source>
        <translation type="unfinished">उसे “op” (add, replace या remove), “path” जैसे /authorization/pkce, और अक्सर “value” चाहिए।</translation>
    </message>
    <message>
        <source>Operation {number} of the patch changes what is not there: {path}.</source>
        <translation type="unfinished">पैच का ऑपरेशन {number} वह बदलता है जो है ही नहीं: {path}।</translation>
    </message>
    <message>
        <source>The document is another one than the patch was made for, or was changed since. Ask for it anew.</source>
        <translation type="unfinished">दस्तावेज़ वह नहीं है जिसके लिए पैच बना, या बाद में बदल गया। उसे नए सिरे से माँगें।</translation>
    </message>
    <message>
        <source>Operation {number} of the patch: a spec has no such place: {path}.</source>
        <translation type="unfinished">पैच का ऑपरेशन {number}: स्पेक में ऐसी जगह नहीं होती: {path}।</translation>
    </message>
    <message>
        <source>“connection-wizard schema” prints the places that there are.</source>
        <translation type="unfinished">“connection-wizard schema” मौजूद जगहें छापता है।</translation>
    </message>
    <message>
        <source>The path stops making sense at character {position}: “{text}”.</source>
        <translation type="unfinished">पथ अक्षर {position} पर समझ में नहीं आता: “{text}”।</translation>
    </message>
    <message>
        <source>Join names by dots, as in user.name; put odd names in brackets: [&quot;odd name&quot;].</source>
        <translation type="unfinished">नामों को बिंदुओं से जोड़ें, जैसे user.name में; अजीब नाम कोष्ठक में रखें: [&quot;odd name&quot;]।</translation>
    </message>
    <message>
        <source>There is a space inside {where}.</source>
        <translation type="unfinished">{where} के भीतर एक स्पेस है।</translation>
    </message>
    <message>
        <source>An address has no spaces. Remove it; the method (GET, POST) has a field of its own.</source>
        <translation type="unfinished">पते में स्पेस नहीं होता। उसे हटाएँ; मेथड (GET, POST) का अपना फ़ील्ड है।</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation type="unfinished">स्पेस हटाएँ</translation>
    </message>
    <message>
        <source>Leave away the brackets or quotation marks around it.</source>
        <translation type="unfinished">उसके चारों ओर के कोष्ठक या उद्धरण चिह्न छोड़ दें।</translation>
    </message>
    <message>
        <source>Remove what is around it</source>
        <translation type="unfinished">चारों ओर का हटाएँ</translation>
    </message>
    <message>
        <source>There are brackets or quotation marks around {where}.</source>
        <translation type="unfinished">{where} के चारों ओर कोष्ठक या उद्धरण चिह्न हैं।</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">उसके पहले https:// लगाएँ</translation>
    </message>
    <message>
        <source>What stands in {where} is no web address.</source>
        <translation type="unfinished">{where} में जो है वह वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>Copy the whole address, from https:// on: https://api.acme.com/oauth/token.</source>
        <translation type="unfinished">पूरा पता कॉपी करें, https:// से: https://api.acme.com/oauth/token।</translation>
    </message>
    <message>
        <source>There is a user name or a password in {where}, before the @.</source>
        <translation type="unfinished">{where} में @ से पहले यूज़र नाम या पासवर्ड है।</translation>
    </message>
    <message>
        <source>Take it out: addresses are stored and shown openly. Client credentials are sent as chosen in step {step}.</source>
        <translation type="unfinished">उसे हटाएँ: पते खुले रूप में रखे और दिखाए जाते हैं। क्लाइंट क्रेडेंशियल वैसे भेजे जाते हैं जैसे चरण {step} में चुना गया।</translation>
    </message>
    <message>
        <source>Remove what stands before the @</source>
        <translation type="unfinished">@ से पहले का हटाएँ</translation>
    </message>
    <message>
        <source>{where} leads to this computer.</source>
        <translation type="unfinished">{where} इस कंप्यूटर तक ले जाता है।</translation>
    </message>
    <message>
        <source>That is right for practice. The platform cannot reach it: use the provider&apos;s address for the real one.</source>
        <translation type="unfinished">अभ्यास के लिए यह ठीक है। प्लैटफ़ॉर्म वहाँ नहीं पहुँच सकता: असली के लिए प्रदाता का पता लें।</translation>
    </message>
    <message>
        <source>{where} begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">{where} http:// से शुरू होता है: सीक्रेट बिना एन्क्रिप्शन जाएँगे।</translation>
    </message>
    <message>
        <source>Use https:// instead. Every OAuth provider offers it.</source>
        <translation type="unfinished">इसकी जगह https:// लिखें। हर OAuth प्रदाता उसे देता है।</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation type="unfinished">https:// लिखें</translation>
    </message>
    <message>
        <source>{where} leads to {host}, which is no public name of a server.</source>
        <translation type="unfinished">{where} {host} तक ले जाता है, जो किसी सर्वर का सार्वजनिक नाम नहीं है।</translation>
    </message>
    <message>
        <source>The platform must be able to reach it: use the provider&apos;s public address.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म को वहाँ पहुँचना होगा: प्रदाता का सार्वजनिक पता लें।</translation>
    </message>
    <message>
        <source>The server in {where} ends with “.{ending}”, which is no known ending.</source>
        <translation type="unfinished">{where} में सर्वर “.{ending}” से समाप्त होता है, जो ज्ञात अंतिम भाग नहीं है।</translation>
    </message>
    <message>
        <source>Check the spelling: is it .com, .io or the ending of a country?</source>
        <translation type="unfinished">वर्तनी जाँचें: क्या वह .com, .io या किसी देश का अंतिम भाग है?</translation>
    </message>
    <message>
        <source>There is a # in {where}; what stands after it is never sent.</source>
        <translation type="unfinished">{where} में # है; उसके बाद का कभी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Remove the # and what follows (RFC 6749 section 3.2). It usually comes from the address of a help page.</source>
        <translation type="unfinished"># और उसके बाद का हटाएँ (RFC 6749 section 3.2)। वह अक्सर सहायता पृष्ठ के पते से आता है।</translation>
    </message>
    <message>
        <source>Remove the # part</source>
        <translation type="unfinished"># वाला हिस्सा हटाएँ</translation>
    </message>
    <message>
        <source>{where} looks like a page of the documentation.</source>
        <translation type="unfinished">{where} दस्तावेज़ के पृष्ठ जैसा दिखता है।</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint that the page describes, not the page&apos;s own address.</source>
        <translation type="unfinished">उस एंडपॉइंट का पता डालें जिसका पृष्ठ वर्णन करता है, पृष्ठ का अपना पता नहीं।</translation>
    </message>
    <message>
        <source>{where} ends after the name of the server.</source>
        <translation type="unfinished">{where} सर्वर के नाम के बाद समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>Endpoints nearly always have a path, such as /oauth/token. Check that the address was copied as a whole.</source>
        <translation type="unfinished">एंडपॉइंट में लगभग हमेशा पथ होता है, जैसे /oauth/token। जाँचें कि पूरा पता कॉपी हुआ।</translation>
    </message>
    <message>
        <source>Step {authorization} and step {access_token} have the same URL.</source>
        <translation type="unfinished">चरण {authorization} और चरण {access_token} का URL एक ही है।</translation>
    </message>
    <message>
        <source>Providers have two: one where people log in (step {authorization}, …/authorize), one for tokens (step {access_token}, …/token).</source>
        <translation type="unfinished">प्रदाताओं के दो होते हैं: एक जहाँ लोग लॉग इन करते हैं (चरण {authorization}, …/authorize), एक टोकन के लिए (चरण {access_token}, …/token)।</translation>
    </message>
    <message>
        <source>Swap the two URLs</source>
        <translation type="unfinished">दोनों URL की अदला-बदली करें</translation>
    </message>
    <message>
        <source>The URLs of step {authorization} and step {access_token} seem to be swapped.</source>
        <translation type="unfinished">लगता है चरण {authorization} और चरण {access_token} के URL आपस में बदल गए हैं।</translation>
    </message>
    <message>
        <source>Step {authorization} wants the address where people log in (…/authorize), step {access_token} the one for tokens (…/token).</source>
        <translation type="unfinished">चरण {authorization} वह पता चाहता है जहाँ लोग लॉग इन करते हैं (…/authorize), चरण {access_token} टोकन वाला (…/token)।</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one for tokens.</source>
        <translation type="unfinished">चरण {step} का URL टोकन वाले जैसा दिखता है।</translation>
    </message>
    <message>
        <source>Enter the address where people log in and approve, often …/authorize.</source>
        <translation type="unfinished">वह पता डालें जहाँ लोग लॉग इन करते और मंज़ूरी देते हैं, अक्सर …/authorize।</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one where people log in.</source>
        <translation type="unfinished">चरण {step} का URL उस जैसा दिखता है जहाँ लोग लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>A few providers call it so. Otherwise enter the address that answers with tokens, often …/token.</source>
        <translation type="unfinished">कुछ प्रदाता उसे ऐसा कहते हैं। नहीं तो वह पता डालें जो टोकन से उत्तर देता है, अक्सर …/token।</translation>
    </message>
    <message>
        <source>No status is named in a rule of {step}, so it can never apply.</source>
        <translation type="unfinished">{step} के एक नियम में कोई स्टेटस नहीं, इसलिए वह कभी लागू नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The usual one is {usual}.</source>
        <translation type="unfinished">आमतौर पर {usual} होता है।</translation>
    </message>
    <message>
        <source>Use {usual}</source>
        <translation type="unfinished">{usual} इस्तेमाल करें</translation>
    </message>
    <message>
        <source>A rule of {step} compares a value of the answer, but does not say which.</source>
        <translation type="unfinished">{step} का एक नियम उत्तर का मान मिलाता है, पर नहीं बताता कि कौन-सा।</translation>
    </message>
    <message>
        <source>Enter the path of the value, for example ok.</source>
        <translation type="unfinished">मान का पथ डालें, जैसे ok।</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation type="unfinished">न मिलाएँ</translation>
    </message>
    <message>
        <source>{text} is no path ({place}).</source>
        <translation type="unfinished">{text} पथ नहीं है: {place}।</translation>
    </message>
    <message>
        <source>{text} ({place}) starts at authData, but is looked up in the answer itself.</source>
        <translation type="unfinished">{place}: {text} authData से शुरू होता है, पर उसे सीधे उत्तर में खोजा जाता है।</translation>
    </message>
    <message>
        <source>Write {inside} alone.</source>
        <translation type="unfinished">केवल {inside} लिखें।</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">{inside} लिखें</translation>
    </message>
    <message>
        <source>{step} does not say where the access token is in the answer.</source>
        <translation type="unfinished">{step} नहीं बताता कि उत्तर में ऐक्सेस टोकन कहाँ है।</translation>
    </message>
    <message>
        <source>Nearly always it is access_token.</source>
        <translation type="unfinished">लगभग हमेशा वह access_token होता है।</translation>
    </message>
    <message>
        <source>Use access_token</source>
        <translation type="unfinished">access_token लें</translation>
    </message>
    <message>
        <source>Nothing tells when the access token expires, so the platform may never refresh it.</source>
        <translation type="unfinished">ऐक्सेस टोकन कब समाप्त होता है, यह कहीं नहीं बताया, इसलिए प्लैटफ़ॉर्म शायद उसे कभी रीफ़्रेश न करे।</translation>
    </message>
    <message>
        <source>Say where the expiry stands in the answer, or assume one, for example 3600 seconds.</source>
        <translation type="unfinished">बताएँ कि उत्तर में समाप्ति कहाँ है, या कोई मान लें, जैसे 3600 सेकंड।</translation>
    </message>
    <message>
        <source>Assume 3600 seconds</source>
        <translation type="unfinished">3600 सेकंड मानें</translation>
    </message>
    <message>
        <source>Step {refresh_token} sends the refresh token, but step {access_token} does not say where it stands in the answer.</source>
        <translation type="unfinished">चरण {refresh_token} रीफ़्रेश टोकन भेजता है, पर चरण {access_token} नहीं बताता कि वह उत्तर में कहाँ है।</translation>
    </message>
    <message>
        <source>Nearly always it is refresh_token.</source>
        <translation type="unfinished">लगभग हमेशा वह refresh_token होता है।</translation>
    </message>
    <message>
        <source>Use refresh_token</source>
        <translation type="unfinished">refresh_token लें</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">{parameter} जोड़ें</translation>
    </message>
    <message>
        <source>The authorization URL is missing.</source>
        <translation type="unfinished">ऑथराइज़ेशन URL नहीं है।</translation>
    </message>
    <message>
        <source>Copy the authorization endpoint from the provider&apos;s documentation; it often ends with /authorize.</source>
        <translation type="unfinished">ऑथराइज़ेशन एंडपॉइंट प्रदाता के दस्तावेज़ से कॉपी करें; अंत में अक्सर /authorize होता है।</translation>
    </message>
    <message>
        <source>OAuth adds {names} by itself, but the URL holds it already.</source>
        <translation type="unfinished">OAuth {names} अपने आप जोड़ता है, पर URL में यह पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Leave these out of the URL; scopes have a field of their own.</source>
        <translation type="unfinished">इन्हें URL से छोड़ दें; स्कोप का अपना फ़ील्ड है।</translation>
    </message>
    <message>
        <source>Take them out of the URL</source>
        <translation type="unfinished">इन्हें URL से हटाएँ</translation>
    </message>
    <message>
        <source>The response type asks for the token in the browser&apos;s address: that is the implicit grant.</source>
        <translation type="unfinished">response type टोकन को ब्राउज़र के पते में माँगता है: यह implicit grant है।</translation>
    </message>
    <message>
        <source>Here the provider sends a code, which step {step} exchanges for a token. Leave response_type out: it is “code”.</source>
        <translation type="unfinished">यहाँ प्रदाता कोड भेजता है, जिसके बदले चरण {step} टोकन लेता है। response_type छोड़ दें: वह “code” है।</translation>
    </message>
    <message>
        <source>Remove the parameter</source>
        <translation type="unfinished">पैरामीटर हटाएँ</translation>
    </message>
    <message>
        <source>The code challenge is typed in by hand.</source>
        <translation type="unfinished">code challenge हाथ से लिखा गया है।</translation>
    </message>
    <message>
        <source>It must be a new one for every sign-in. Remove it and choose S256 as the PKCE setting.</source>
        <translation type="unfinished">उसे हर लॉग इन पर नया होना चाहिए। उसे हटाएँ और PKCE सेटिंग में S256 चुनें।</translation>
    </message>
    <message>
        <source>OAuth adds {name} by itself.</source>
        <translation type="unfinished">OAuth {name} अपने आप जोड़ता है।</translation>
    </message>
    <message>
        <source>Remove it from the extra parameters; scopes and PKCE have fields of their own in this step.</source>
        <translation type="unfinished">उसे अतिरिक्त पैरामीटर से हटाएँ; स्कोप और PKCE के इस चरण में अपने फ़ील्ड हैं।</translation>
    </message>
    <message>
        <source>Call it {name} again</source>
        <translation type="unfinished">फिर {name} नाम दें</translation>
    </message>
    <message>
        <source>The new name of {name} is empty.</source>
        <translation type="unfinished">{name} का नया नाम ख़ाली है।</translation>
    </message>
    <message>
        <source>Enter the name that this provider uses, or remove the renaming.</source>
        <translation type="unfinished">वह नाम डालें जो यह प्रदाता इस्तेमाल करता है, या नाम बदलना हटाएँ।</translation>
    </message>
    <message>
        <source>Two parameters are sent as {sent_as}.</source>
        <translation type="unfinished">दो पैरामीटर {sent_as} नाम से भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Only one of them would arrive. Give each a name of its own.</source>
        <translation type="unfinished">उनमें से केवल एक पहुँचेगा। हर एक को अपना नाम दें।</translation>
    </message>
    <message>
        <source>{name} is to be sent unencoded, but no such parameter is sent.</source>
        <translation type="unfinished">{name} को बिना एन्कोड किए भेजना है, पर ऐसा पैरामीटर भेजा ही नहीं जाता।</translation>
    </message>
    <message>
        <source>Correct the name, or remove the entry.</source>
        <translation type="unfinished">नाम ठीक करें, या प्रविष्टि हटाएँ।</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished">प्रविष्टि हटाएँ</translation>
    </message>
    <message>
        <source>The provider names itself in every callback, but its name to compare with is missing.</source>
        <translation type="unfinished">प्रदाता हर कॉलबैक में अपना नाम देता है, पर मिलाने के लिए उसका नाम नहीं है।</translation>
    </message>
    <message>
        <source>Copy the “issuer” from the provider&apos;s metadata document.</source>
        <translation type="unfinished">“issuer” प्रदाता के मेटाडेटा दस्तावेज़ से कॉपी करें।</translation>
    </message>
    <message>
        <source>The issuer is no web address.</source>
        <translation type="unfinished">issuer वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>It begins with https:// and has no ? or #. Copy it from the provider&apos;s metadata document (RFC 8414).</source>
        <translation type="unfinished">वह https:// से शुरू होता है और उसमें ? या # नहीं होता। उसे प्रदाता के मेटाडेटा दस्तावेज़ से कॉपी करें (RFC 8414)।</translation>
    </message>
    <message>
        <source>The name of the callback&apos;s {name} parameter is empty.</source>
        <translation type="unfinished">कॉलबैक के पैरामीटर {name} का नाम ख़ाली है।</translation>
    </message>
    <message>
        <source>Nearly every provider calls it “{name}”.</source>
        <translation type="unfinished">लगभग हर प्रदाता उसे “{name}” कहता है।</translation>
    </message>
    <message>
        <source>Call it “{name}”</source>
        <translation type="unfinished">उसे “{name}” नाम दें</translation>
    </message>
    <message>
        <source>The state is not expected back, so nobody can tell whether a callback belongs to this sign-in.</source>
        <translation type="unfinished">state के लौटने की अपेक्षा नहीं है, इसलिए कोई नहीं बता सकता कि कॉलबैक इस लॉग इन का है या नहीं।</translation>
    </message>
    <message>
        <source>Leave this on unless the provider really sends no state: it protects against forged callbacks.</source>
        <translation type="unfinished">इसे चालू रखें, सिवाय तब के जब प्रदाता सचमुच state नहीं भेजता: यह जाली कॉलबैक से बचाता है।</translation>
    </message>
    <message>
        <source>Expect the state back</source>
        <translation type="unfinished">state के लौटने की अपेक्षा करें</translation>
    </message>
    <message>
        <source>{name} is kept from the callback anyway.</source>
        <translation type="unfinished">{name} कॉलबैक से वैसे भी रखा जाता है।</translation>
    </message>
    <message>
        <source>An entry to keep is empty.</source>
        <translation type="unfinished">रखने की एक प्रविष्टि ख़ाली है।</translation>
    </message>
    <message>
        <source>Remove the entry.</source>
        <translation type="unfinished">प्रविष्टि हटाएँ।</translation>
    </message>
    <message>
        <source>Copy the token endpoint from the provider&apos;s documentation (…/token).</source>
        <translation type="unfinished">टोकन एंडपॉइंट प्रदाता के दस्तावेज़ से कॉपी करें (…/token)।</translation>
    </message>
    <message>
        <source>Copy the revocation endpoint, or do without step {step} if the provider has none.</source>
        <translation type="unfinished">रद्द करने का एंडपॉइंट कॉपी करें, या प्रदाता के पास न हो तो चरण {step} न रखें।</translation>
    </message>
    <message>
        <source>Find a GET call that needs no input and tells who is connected, such as /me, /user or /profile.</source>
        <translation type="unfinished">ऐसा GET कॉल खोजें जिसे कोई इनपुट नहीं चाहिए और जो बताए कि कौन जुड़ा है, जैसे /me, /user या /profile।</translation>
    </message>
    <message>
        <source>Enter the address to call, or remove the follow-up.</source>
        <translation type="unfinished">कॉल करने का पता डालें, या फ़ॉलो-अप कॉल हटाएँ।</translation>
    </message>
    <message>
        <source>Do without step {step}</source>
        <translation type="unfinished">चरण {step} न रखें</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation type="unfinished">{place} नहीं है।</translation>
    </message>
    <message>
        <source>{step} uses GET: secrets would travel in the address.</source>
        <translation type="unfinished">{step} GET इस्तेमाल करता है: सीक्रेट पते में जाएँगे।</translation>
    </message>
    <message>
        <source>Use POST, unless the provider&apos;s documentation shows GET only.</source>
        <translation type="unfinished">POST लें, जब तक प्रदाता का दस्तावेज़ केवल GET न दिखाए।</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation type="unfinished">POST लें</translation>
    </message>
    <message>
        <source>The test call uses {method}, which changes something at the provider.</source>
        <translation type="unfinished">टेस्ट कॉल {method} इस्तेमाल करता है, जो प्रदाता के यहाँ कुछ बदलता है।</translation>
    </message>
    <message>
        <source>Choose a call that only reads: it runs again and again.</source>
        <translation type="unfinished">ऐसा कॉल चुनें जो केवल पढ़े: वह बार-बार चलता है।</translation>
    </message>
    <message>
        <source>The test call is a POST without anything to send.</source>
        <translation type="unfinished">टेस्ट कॉल ऐसा POST है जिसमें भेजने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>If the provider needs values, send harmless ones, for example https://viasocket.com/ as an address.</source>
        <translation type="unfinished">प्रदाता को मान चाहिए हों तो हानिरहित मान भेजें, जैसे पते के रूप में https://viasocket.com/।</translation>
    </message>
    <message>
        <source>{step} sends a body with GET; most servers ignore it.</source>
        <translation type="unfinished">{step} GET के साथ बॉडी भेजता है; अधिकतर सर्वर उसे अनदेखा करते हैं।</translation>
    </message>
    <message>
        <source>Remove the body, put the values into the query, or use POST.</source>
        <translation type="unfinished">बॉडी हटाएँ, मान क्वेरी में रखें, या POST लें।</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation type="unfinished">बॉडी हटाएँ</translation>
    </message>
    <message>
        <source>{step} sends parameters in the body of a GET; most servers ignore them.</source>
        <translation type="unfinished">{step} GET की बॉडी में पैरामीटर भेजता है; अधिकतर सर्वर उन्हें अनदेखा करते हैं।</translation>
    </message>
    <message>
        <source>Send them in the query, or use POST.</source>
        <translation type="unfinished">उन्हें क्वेरी में भेजें, या POST लें।</translation>
    </message>
    <message>
        <source>Send them in the query</source>
        <translation type="unfinished">उन्हें क्वेरी में भेजें</translation>
    </message>
    <message>
        <source>The body of {step} takes no parameters.</source>
        <translation type="unfinished">{step} की बॉडी पैरामीटर नहीं लेती।</translation>
    </message>
    <message>
        <source>Send a form, a JSON object, or the parameters in the query.</source>
        <translation type="unfinished">फ़ॉर्म भेजें, JSON ऑब्जेक्ट, या पैरामीटर क्वेरी में।</translation>
    </message>
    <message>
        <source>{where} sends a form, not its own body.</source>
        <translation type="unfinished">{where} फ़ॉर्म भेजता है, अपनी बॉडी नहीं।</translation>
    </message>
    <message>
        <source>Choose JSON or text, or write parameters.</source>
        <translation type="unfinished">JSON या टेक्स्ट चुनें, या पैरामीटर लिखें।</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">बॉडी टेक्स्ट के रूप में भेजें</translation>
    </message>
    <message>
        <source>{where} sends text, not its JSON body.</source>
        <translation type="unfinished">{where} टेक्स्ट भेजता है, अपनी JSON बॉडी नहीं।</translation>
    </message>
    <message>
        <source>Choose JSON as the format.</source>
        <translation type="unfinished">फ़ॉर्मैट में JSON चुनें।</translation>
    </message>
    <message>
        <source>Send JSON</source>
        <translation type="unfinished">JSON भेजें</translation>
    </message>
    <message>
        <source>The body of {where} looks like JSON, but cannot be sent as it: {what}.</source>
        <translation type="unfinished">{where} की बॉडी JSON जैसी दिखती है, पर JSON के रूप में नहीं भेजी जा सकती: {what}।</translation>
    </message>
    <message>
        <source>Change that place. As it stands, the body is a text.</source>
        <translation type="unfinished">वह जगह बदलें। इस रूप में बॉडी टेक्स्ट है।</translation>
    </message>
    <message>
        <source>The body of {where} is a text, but is sent as JSON: it would arrive in quotation marks.</source>
        <translation type="unfinished">{where} की बॉडी टेक्स्ट है, पर JSON के रूप में भेजी जाती है: वह उद्धरण चिह्नों में पहुँचेगी।</translation>
    </message>
    <message>
        <source>Write the body as JSON, or choose text as the format.</source>
        <translation type="unfinished">बॉडी JSON में लिखें, या फ़ॉर्मैट में टेक्स्ट चुनें।</translation>
    </message>
    <message>
        <source>Read it as JSON</source>
        <translation type="unfinished">इसे JSON मानकर पढ़ें</translation>
    </message>
    <message>
        <source>The test call needs {key}, which only the person who connects knows.</source>
        <translation type="unfinished">टेस्ट कॉल को {key} चाहिए, जो केवल कनेक्ट करने वाला जानता है।</translation>
    </message>
    <message>
        <source>Choose a call that needs no input, or give the field a default value.</source>
        <translation type="unfinished">ऐसा कॉल चुनें जिसे कोई इनपुट नहीं चाहिए, या फ़ील्ड को डिफ़ॉल्ट मान दें।</translation>
    </message>
    <message>
        <source>The drop-down {named} has no choices.</source>
        <translation type="unfinished">ड्रॉप-डाउन {named} में कोई विकल्प नहीं।</translation>
    </message>
    <message>
        <source>Add the choices, or make it a text field.</source>
        <translation type="unfinished">विकल्प जोड़ें, या उसे टेक्स्ट फ़ील्ड बनाएँ।</translation>
    </message>
    <message>
        <source>The field {named} has choices, but it is no drop-down.</source>
        <translation type="unfinished">फ़ील्ड {named} में विकल्प हैं, पर वह ड्रॉप-डाउन नहीं है।</translation>
    </message>
    <message>
        <source>Make it a drop-down, or remove the choices.</source>
        <translation type="unfinished">उसे ड्रॉप-डाउन बनाएँ, या विकल्प हटाएँ।</translation>
    </message>
    <message>
        <source>Make it a drop-down</source>
        <translation type="unfinished">उसे ड्रॉप-डाउन बनाएँ</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no value.</source>
        <translation type="unfinished">{named} के विकल्प {number} का कोई मान नहीं।</translation>
    </message>
    <message>
        <source>Enter what is filled in when people choose it, or remove the choice.</source>
        <translation type="unfinished">वह डालें जो लोगों के उसे चुनने पर भरा जाता है, या विकल्प हटाएँ।</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation type="unfinished">विकल्प हटाएँ</translation>
    </message>
    <message>
        <source>Two choices of {named} have the value {value}.</source>
        <translation type="unfinished">{named} के दो विकल्पों का मान {value} है।</translation>
    </message>
    <message>
        <source>Give each choice a value of its own, or remove one.</source>
        <translation type="unfinished">हर विकल्प को अपना मान दें, या एक हटाएँ।</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no label.</source>
        <translation type="unfinished">{named} के विकल्प {number} का कोई लेबल नहीं।</translation>
    </message>
    <message>
        <source>Enter what people see in the list.</source>
        <translation type="unfinished">वह डालें जो लोग सूची में देखते हैं।</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished">{value} लें</translation>
    </message>
    <message>
        <source>The default of {named} is none of its choices.</source>
        <translation type="unfinished">{named} का डिफ़ॉल्ट उसके विकल्पों में से नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of the choices as the default.</source>
        <translation type="unfinished">विकल्पों में से एक को डिफ़ॉल्ट चुनें।</translation>
    </message>
    <message>
        <source>Use the first choice</source>
        <translation type="unfinished">पहला विकल्प लें</translation>
    </message>
    <message>
        <source>The pattern of {named} is no regular expression.</source>
        <translation type="unfinished">{named} का पैटर्न रेगुलर एक्सप्रेशन नहीं है।</translation>
    </message>
    <message>
        <source>Correct it or leave it empty. For example, [a-z0-9-]+ allows small letters, digits and hyphens.</source>
        <translation type="unfinished">उसे ठीक करें या ख़ाली छोड़ें। उदाहरण के लिए [a-z0-9-]+ छोटे अक्षर, अंक और हाइफ़न की अनुमति देता है।</translation>
    </message>
    <message>
        <source>The pattern of {named} cannot be tried here: it holds what only browsers run.</source>
        <translation type="unfinished">{named} का पैटर्न यहाँ आज़माया नहीं जा सकता: उसमें वह है जिसे केवल ब्राउज़र चलाते हैं।</translation>
    </message>
    <message>
        <source>Write it without (?=, (?!, (?&lt;= and \1 and shorter than 2,000 signs, or try it in a browser with the values that people enter.</source>
        <translation type="unfinished">उसे (?=, (?!, (?&lt;= और \1 के बिना और 2,000 चिह्नों से छोटा लिखें, या ब्राउज़र में उन मानों से आज़माएँ जो लोग डालते हैं।</translation>
    </message>
    <message>
        <source>The default of {named} does not fit its own pattern.</source>
        <translation type="unfinished">{named} का डिफ़ॉल्ट उसके अपने पैटर्न से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation type="unfinished">दोनों में से एक बदलें।</translation>
    </message>
    <message>
        <source>{place} leads to a sandbox, but step {step} says production.</source>
        <translation type="unfinished">{place} सैंडबॉक्स तक ले जाता है, पर चरण {step} में प्रोडक्शन लिखा है।</translation>
    </message>
    <message>
        <source>Use the production address, or say in step {step} that the credentials are for the sandbox.</source>
        <translation type="unfinished">प्रोडक्शन का पता लें, या चरण {step} में बताएँ कि क्रेडेंशियल सैंडबॉक्स के हैं।</translation>
    </message>
    <message>
        <source>Step {step} says sandbox, but no address looks like one.</source>
        <translation type="unfinished">चरण {step} में सैंडबॉक्स लिखा है, पर कोई पता उस जैसा नहीं दिखता।</translation>
    </message>
    <message>
        <source>Check whether the provider has other addresses for its sandbox. If not, all is well.</source>
        <translation type="unfinished">देखें कि क्या सैंडबॉक्स के लिए प्रदाता के दूसरे पते हैं। यदि नहीं, तो सब ठीक है।</translation>
    </message>
    <message>
        <source>{step} sends a secret in the address.</source>
        <translation type="unfinished">{step} पते में सीक्रेट भेजता है।</translation>
    </message>
    <message>
        <source>Send it in the body or in a header, unless the provider&apos;s documentation says otherwise: addresses are logged.</source>
        <translation type="unfinished">उसे बॉडी में या हेडर में भेजें, जब तक प्रदाता का दस्तावेज़ कुछ और न कहे: पते लॉग किए जाते हैं।</translation>
    </message>
    <message>
        <source>Field {number} has no key.</source>
        <translation type="unfinished">फ़ील्ड {number} की कोई कुंजी नहीं।</translation>
    </message>
    <message>
        <source>Give it a short name, such as region: URLs use the value under it.</source>
        <translation type="unfinished">उसे छोटा नाम दें, जैसे region: URL मान को उसी नाम से लेते हैं।</translation>
    </message>
    <message>
        <source>Two fields have the key {key}.</source>
        <translation type="unfinished">दो फ़ील्ड की कुंजी {key} है।</translation>
    </message>
    <message>
        <source>Give each its own, or one value replaces the other.</source>
        <translation type="unfinished">हर एक को अपनी दें, नहीं तो एक मान दूसरे की जगह ले लेता है।</translation>
    </message>
    <message>
        <source>{key} is a name of the platform&apos;s own.</source>
        <translation type="unfinished">{key} प्लैटफ़ॉर्म का अपना नाम है।</translation>
    </message>
    <message>
        <source>Give the field another key.</source>
        <translation type="unfinished">फ़ील्ड को दूसरी कुंजी दें।</translation>
    </message>
    <message>
        <source>The key {key} of field {number} is no plain name.</source>
        <translation type="unfinished">फ़ील्ड {number} की कुंजी {key} सादा नाम नहीं है।</translation>
    </message>
    <message>
        <source>Use letters, digits and _, as in account_region.</source>
        <translation type="unfinished">अक्षर, अंक और _ लिखें, जैसे account_region।</translation>
    </message>
    <message>
        <source>Field {number} asks for {field}.</source>
        <translation type="unfinished">फ़ील्ड {number} {field} माँगता है।</translation>
    </message>
    <message>
        <source>Remove it: people sign in at the provider, which sends the tokens.</source>
        <translation type="unfinished">उसे हटाएँ: लोग प्रदाता के यहाँ लॉग इन करते हैं, जो टोकन भेजता है।</translation>
    </message>
    <message>
        <source>Field {number} asks who people are ({field}).</source>
        <translation type="unfinished">फ़ील्ड {number} पूछता है कि लोग कौन हैं ({field})।</translation>
    </message>
    <message>
        <source>Remove it: steps {label} and {identifier} take that from the test call.</source>
        <translation type="unfinished">उसे हटाएँ: चरण {label} और {identifier} वह टेस्ट कॉल से लेते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>People are asked for {count} values before they can connect.</source>
        <comment>People are asked for {count} value before they can connect.</comment>
        <translation type="unfinished">
            <numerusform>कनेक्ट करने से पहले लोगों से {count} मान पूछा जाता है।</numerusform>
            <numerusform>कनेक्ट करने से पहले लोगों से {count} मान पूछे जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only those without which no address can be built.</source>
        <translation type="unfinished">केवल वे रखें जिनके बिना कोई पता नहीं बन सकता।</translation>
    </message>
    <message>
        <source>The field {named} is required, but nothing in this connection needs it.</source>
        <translation type="unfinished">फ़ील्ड {named} आवश्यक है, पर इस कनेक्शन में किसी को उसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Make it optional, unless the actions need it: every required field keeps people from connecting.</source>
        <translation type="unfinished">उसे वैकल्पिक बनाएँ, जब तक ऐक्शनों को उसकी ज़रूरत न हो: हर आवश्यक फ़ील्ड लोगों को कनेक्ट करने से रोकता है।</translation>
    </message>
    <message>
        <source>Make it optional</source>
        <translation type="unfinished">वैकल्पिक बनाएँ</translation>
    </message>
    <message>
        <source>{field} is used nowhere in this connection.</source>
        <translation type="unfinished">{field} इस कनेक्शन में कहीं काम नहीं आता।</translation>
    </message>
    <message>
        <source>Use or remove it, unless the actions need it.</source>
        <translation type="unfinished">उसे इस्तेमाल करें या हटाएँ, जब तक ऐक्शनों को उसकी ज़रूरत न हो।</translation>
    </message>
    <message>
        <source>A URL is built from {named}, which may be left blank.</source>
        <translation type="unfinished">एक URL {named} से बनता है, जिसे ख़ाली छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Give the field a default value, or make it required.</source>
        <translation type="unfinished">फ़ील्ड को डिफ़ॉल्ट मान दें, या उसे आवश्यक बनाएँ।</translation>
    </message>
    <message>
        <source>Make it required</source>
        <translation type="unfinished">आवश्यक बनाएँ</translation>
    </message>
    <message>
        <source>The field {named} is required because a URL is built from it.</source>
        <translation type="unfinished">फ़ील्ड {named} आवश्यक है क्योंकि उससे एक URL बनता है।</translation>
    </message>
    <message>
        <source>That is right if no value fits most people. Otherwise set a default and make it optional.</source>
        <translation type="unfinished">यदि कोई मान अधिकतर लोगों पर न बैठे तो यह सही है। नहीं तो डिफ़ॉल्ट दें और उसे वैकल्पिक बनाएँ।</translation>
    </message>
    <message>
        <source>The field {key} has no label: people would not know what to enter.</source>
        <translation type="unfinished">फ़ील्ड {key} का कोई लेबल नहीं: लोग नहीं जानेंगे कि क्या डालना है।</translation>
    </message>
    <message>
        <source>Write what they see above the field, for example {label}.</source>
        <translation type="unfinished">वह लिखें जो वे फ़ील्ड के ऊपर देखते हैं, जैसे {label}।</translation>
    </message>
    <message>
        <source>Use {label}</source>
        <translation type="unfinished">{label} लें</translation>
    </message>
    <message>
        <source>{name} is always taken of the first entry of a list.</source>
        <translation type="unfinished">{name} हमेशा सूची की पहली प्रविष्टि का लिया जाता है।</translation>
    </message>
    <message>
        <source>Say which entry is meant: by a field that a person with several fills in, or by what the entry says of itself.</source>
        <translation type="unfinished">बताएँ कि कौन-सी प्रविष्टि चाहिए: ऐसे फ़ील्ड से जिसे कई प्रविष्टियों वाला व्यक्ति भरता है, या उससे जो प्रविष्टि अपने बारे में कहती है।</translation>
    </message>
    <message>
        <source>Pick it by its name, in a field that may stay blank</source>
        <translation type="unfinished">उसे नाम से चुनें, ऐसे फ़ील्ड में जो ख़ाली रह सकता है</translation>
    </message>
    <message>
        <source>A value to keep in {step} has no name.</source>
        <translation type="unfinished">{step} में रखे जाने वाले एक मान का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Give it a name; later calls find it as authData.accesstokencode and this name.</source>
        <translation type="unfinished">उसे नाम दें; बाद के कॉल उसे authData.accesstokencode और इस नाम से पाते हैं।</translation>
    </message>
    <message>
        <source>Remove the empty row</source>
        <translation type="unfinished">ख़ाली पंक्ति हटाएँ</translation>
    </message>
    <message>
        <source>{name} is kept anyway and would be overwritten.</source>
        <translation type="unfinished">{name} वैसे भी रखा जाता है और बदल दिया जाएगा।</translation>
    </message>
    <message>
        <source>Give the value another name. Where the tokens stand in the answer is said above.</source>
        <translation type="unfinished">मान को दूसरा नाम दें। उत्तर में टोकन कहाँ हैं, यह ऊपर बताया जाता है।</translation>
    </message>
    <message>
        <source>Two values are kept as {name}.</source>
        <translation type="unfinished">दो मान {name} नाम से रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Give each a name of its own: the later one overwrites the earlier.</source>
        <translation type="unfinished">हर एक को अपना नाम दें: बाद वाला पहले वाले को बदल देता है।</translation>
    </message>
    <message>
        <source>It is not said where the value {name} stands in the answer.</source>
        <translation type="unfinished">यह नहीं बताया गया कि मान {name} उत्तर में कहाँ है।</translation>
    </message>
    <message>
        <source>Enter its path, for example team.id.</source>
        <translation type="unfinished">उसका पथ डालें, जैसे team.id।</translation>
    </message>
    <message>
        <source>Later calls need {name}, and no call says where it comes from.</source>
        <translation type="unfinished">बाद के कॉल को {name} चाहिए, और कोई कॉल नहीं बताता कि वह कहाँ से आता है।</translation>
    </message>
    <message>
        <source>If this look-up brings it, say where in its answer it stands. If the answer with the token does, all is well.</source>
        <translation type="unfinished">यदि यह खोज उसे लाती है, तो बताएँ कि वह उसके उत्तर में कहाँ है। यदि टोकन वाला उत्तर लाता है, तो सब ठीक है।</translation>
    </message>
    <message>
        <source>Keep {name} of this answer</source>
        <translation type="unfinished">इस उत्तर का {name} रखें</translation>
    </message>
    <message>
        <source>A look-up keeps none of the values that it brings.</source>
        <translation type="unfinished">एक खोज अपने लाए मानों में से कोई नहीं रखती।</translation>
    </message>
    <message>
        <source>Name the value that later calls need and where it stands, or remove the call.</source>
        <translation type="unfinished">बाद के कॉल के लिए ज़रूरी मान का नाम और जगह बताएँ, या कॉल हटाएँ।</translation>
    </message>
    <message>
        <source>{where} says {written}; the value is called {right}.</source>
        <translation type="unfinished">{where} में {written} लिखा है; मान का नाम {right} है।</translation>
    </message>
    <message>
        <source>Write the same name where the value is kept and where it is needed, or nothing is filled in.</source>
        <translation type="unfinished">जहाँ मान रखा जाता है और जहाँ उसकी ज़रूरत है, दोनों जगह एक ही नाम लिखें, नहीं तो कुछ नहीं भरा जाता।</translation>
    </message>
    <message>
        <source>Write {right}</source>
        <translation type="unfinished">{right} लिखें</translation>
    </message>
    <message>
        <source>Step {authorization} asks for a refresh token, but step {refresh_token} is empty.</source>
        <translation type="unfinished">चरण {authorization} रीफ़्रेश टोकन माँगता है, पर चरण {refresh_token} ख़ाली है।</translation>
    </message>
    <message>
        <source>Set up step {step}, or people have to sign in again whenever the access token expires.</source>
        <translation type="unfinished">चरण {step} सेट करें, नहीं तो ऐक्सेस टोकन समाप्त होने पर लोगों को हर बार फिर लॉग इन करना होगा।</translation>
    </message>
    <message>
        <source>Step {refresh_token} needs a refresh token, but nothing in step {authorization} asks for one.</source>
        <translation type="unfinished">चरण {refresh_token} को रीफ़्रेश टोकन चाहिए, पर चरण {authorization} में कुछ उसे नहीं माँगता।</translation>
    </message>
    <message>
        <source>With OpenID Connect the scope offline_access usually does (OpenID Connect Core section 11). Look it up; some providers send a refresh token anyway.</source>
        <translation type="unfinished">OpenID Connect में यह काम आमतौर पर स्कोप offline_access करता है (OpenID Connect Core section 11)। देख लें; कुछ प्रदाता रीफ़्रेश टोकन वैसे भी भेजते हैं।</translation>
    </message>
    <message>
        <source>Add offline_access</source>
        <translation type="unfinished">offline_access जोड़ें</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when asked with {parameter}.</source>
        <translation type="unfinished">{provider} रीफ़्रेश टोकन तभी भेजता है जब {parameter} से माँगा जाए।</translation>
    </message>
    <message>
        <source>Add the parameter in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">पैरामीटर चरण {authorization} में जोड़ें, नहीं तो चरण {refresh_token} के पास रीफ़्रेश करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token at an account&apos;s first log-in only, unless asked with {parameter}.</source>
        <translation type="unfinished">{provider} रीफ़्रेश टोकन केवल खाते के पहले लॉग इन पर भेजता है, जब तक {parameter} से न माँगा जाए।</translation>
    </message>
    <message>
        <source>Add it, or whoever connects the same account again has a connection that ends with its first token.</source>
        <translation type="unfinished">उसे जोड़ें, नहीं तो वही खाता फिर कनेक्ट करने वाले का कनेक्शन पहले टोकन के साथ समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when the scope {scopes} is asked for.</source>
        <translation type="unfinished">{provider} रीफ़्रेश टोकन तभी भेजता है जब स्कोप {scopes} माँगा जाए।</translation>
    </message>
    <message>
        <source>Add the scope in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">स्कोप चरण {authorization} में जोड़ें, नहीं तो चरण {refresh_token} के पास रीफ़्रेश करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Add {scopes}</source>
        <translation type="unfinished">{scopes} जोड़ें</translation>
    </message>
    <message>
        <source>{name} belongs to steps {access_token} and {refresh_token}, not to the requests of actions.</source>
        <translation type="unfinished">{name} चरण {access_token} और {refresh_token} का है, ऐक्शनों के अनुरोधों का नहीं।</translation>
    </message>
    <message>
        <source>Remove it: actions need the access token only.</source>
        <translation type="unfinished">उसे हटाएँ: ऐक्शनों को केवल ऐक्सेस टोकन चाहिए।</translation>
    </message>
    <message>
        <source>{name} has a value and JavaScript; only the JavaScript counts.</source>
        <translation type="unfinished">{name} में मान भी है और JavaScript भी; केवल JavaScript लागू होता है।</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">दोनों में से एक रखें।</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation type="unfinished">{name} का कोई मान नहीं।</translation>
    </message>
    <message>
        <source>Enter the value, or remove the parameter.</source>
        <translation type="unfinished">मान डालें, या पैरामीटर हटाएँ।</translation>
    </message>
    <message>
        <source>Make it JavaScript</source>
        <translation type="unfinished">JavaScript बनाएँ</translation>
    </message>
    <message>
        <source>There is JavaScript in {place}; it would be sent as it is written.</source>
        <translation type="unfinished">{place} में JavaScript है; वह जैसा लिखा है वैसा ही भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Write the value itself, for example Bearer ${context.authData.accesstokencode.access_token}.</source>
        <translation type="unfinished">सीधे मान लिखें, जैसे Bearer ${context.authData.accesstokencode.access_token}।</translation>
    </message>
    <message>
        <source>The label path</source>
        <translation type="unfinished">लेबल का पथ</translation>
    </message>
    <message>
        <source>The picture path</source>
        <translation type="unfinished">चित्र का पथ</translation>
    </message>
    <message>
        <source>The identifier path</source>
        <translation type="unfinished">पहचान का पथ</translation>
    </message>
    <message>
        <source>No label is chosen yet: the platform refuses a connection without one.</source>
        <translation type="unfinished">अभी कोई लेबल नहीं चुना गया: प्लैटफ़ॉर्म उसके बिना कनेक्शन नहीं लेता।</translation>
    </message>
    <message>
        <source>Run the live test and click a name in its answer.</source>
        <translation type="unfinished">लाइव टेस्ट चलाएँ और उसके उत्तर में किसी नाम पर क्लिक करें।</translation>
    </message>
    <message>
        <source>{what} starts at {area}, which this connection does not have.</source>
        <translation type="unfinished">{what} {area} से शुरू होता है, जो इस कनेक्शन में नहीं है।</translation>
    </message>
    <message>
        <source>Probably {near} is meant.</source>
        <translation type="unfinished">शायद {near} होना चाहिए।</translation>
    </message>
    <message>
        <source>Values of the test call start with authData.testcode.</source>
        <translation type="unfinished">टेस्ट कॉल के मान authData.testcode से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>Use {near}</source>
        <translation type="unfinished">{near} लें</translation>
    </message>
    <message>
        <source>{what} leads to a secret.</source>
        <translation type="unfinished">{what} सीक्रेट तक ले जाता है।</translation>
    </message>
    <message>
        <source>Choose a harmless value: labels and identifiers are stored and shown openly.</source>
        <translation type="unfinished">हानिरहित मान चुनें: लेबल और पहचान खुले रूप में रखे और दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>{what} leads to the whole answer, not to one value in it.</source>
        <translation type="unfinished">{what} पूरे उत्तर तक ले जाता है, उसके एक मान तक नहीं।</translation>
    </message>
    <message>
        <source>Click the value itself, for example authData.testcode.profile.name.</source>
        <translation type="unfinished">ख़ुद मान पर क्लिक करें, जैसे authData.testcode.profile.name।</translation>
    </message>
    <message>
        <source>{what} takes a fixed position of a list.</source>
        <translation type="unfinished">{what} सूची में एक तय स्थान लेता है।</translation>
    </message>
    <message>
        <source>Is the wanted entry always there? A value outside of a list is safer.</source>
        <translation type="unfinished">क्या जो प्रविष्टि चाहिए वह हमेशा वहीं होती है? सूची के बाहर का मान ज़्यादा सुरक्षित है।</translation>
    </message>
    <message>
        <source>Use {first}</source>
        <translation type="unfinished">{first} लें</translation>
    </message>
    <message>
        <source>{what} cannot be read.</source>
        <translation type="unfinished">{what} पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Write one path alone, without ${ }, return or ||. {said_of}</source>
        <translation type="unfinished">केवल एक पथ लिखें, ${ }, return या || के बिना। {said_of}</translation>
    </message>
    <message>
        <source>{what} must begin with authData.</source>
        <translation type="unfinished">{what} authData से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>Values of the test call are found as authData.testcode and the rest: {right}.</source>
        <translation type="unfinished">टेस्ट कॉल के मान authData.testcode और आगे के हिस्से से मिलते हैं: {right}।</translation>
    </message>
    <message>
        <source>Click the value.</source>
        <translation type="unfinished">मान पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Use {right}</source>
        <translation type="unfinished">{right} लें</translation>
    </message>
    <message>
        <source>It is not said what this name is.</source>
        <translation type="unfinished">यह नहीं बताया गया कि यह नाम क्या है।</translation>
    </message>
    <message>
        <source>A word is enough, for example {word}.</source>
        <translation type="unfinished">एक शब्द काफ़ी है, जैसे {word}।</translation>
    </message>
    <message>
        <source>Use {word}</source>
        <translation type="unfinished">{word} लें</translation>
    </message>
    <message>
        <source>The label is an email address, which everybody in the workspace would see.</source>
        <translation type="unfinished">लेबल ई-मेल पता है, जो वर्कस्पेस में सबको दिखेगा।</translation>
    </message>
    <message>
        <source>Show its first letter only, or choose a name instead.</source>
        <translation type="unfinished">केवल उसका पहला अक्षर दिखाएँ, या इसकी जगह नाम चुनें।</translation>
    </message>
    <message>
        <source>Show the first letter only</source>
        <translation type="unfinished">केवल पहला अक्षर दिखाएँ</translation>
    </message>
    <message>
        <source>No unique identifier is chosen: connecting the same account again makes another connection.</source>
        <translation type="unfinished">कोई अद्वितीय पहचान नहीं चुनी गई: वही खाता फिर कनेक्ट करने पर दूसरा कनेक्शन बनता है।</translation>
    </message>
    <message>
        <source>Choose the account&apos;s id from the test response, if there is one. It may stay blank.</source>
        <translation type="unfinished">टेस्ट उत्तर से खाते की id चुनें, यदि हो। इसे ख़ाली छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>{name} changes, so every sign-in would look like another account.</source>
        <translation type="unfinished">{name} बदलता है, इसलिए हर लॉग इन दूसरे खाते जैसा दिखेगा।</translation>
    </message>
    <message>
        <source>Choose a value that stays the same, such as an id.</source>
        <translation type="unfinished">ऐसा मान चुनें जो वही रहे, जैसे id।</translation>
    </message>
    <message>
        <source>{name} is a date or a time: it tells no accounts apart.</source>
        <translation type="unfinished">{name} तारीख़ या समय है: इससे खातों में अंतर नहीं होता।</translation>
    </message>
    <message>
        <source>Two accounts can have the same one, and its form can change. Choose an id.</source>
        <translation type="unfinished">दो खातों का एक ही हो सकता है, और उसका रूप बदल सकता है। id चुनें।</translation>
    </message>
    <message>
        <source>The unique identifier is the same value as the label.</source>
        <translation type="unfinished">अद्वितीय पहचान वही मान है जो लेबल है।</translation>
    </message>
    <message>
        <source>Names can change or occur twice. Choose an id, if the answer has one.</source>
        <translation type="unfinished">नाम बदल सकते हैं या दो बार हो सकते हैं। उत्तर में id हो तो वह चुनें।</translation>
    </message>
    <message>
        <source>{name} can be changed by its owner.</source>
        <translation type="unfinished">{name} को उसका स्वामी बदल सकता है।</translation>
    </message>
    <message>
        <source>Choose an id, if the answer has one: after a change the same account would connect a second time.</source>
        <translation type="unfinished">उत्तर में id हो तो वह चुनें: बदलने के बाद वही खाता दूसरी बार कनेक्ट हो जाएगा।</translation>
    </message>
    <message>
        <source>Neither a client secret nor PKCE protects the authorization code.</source>
        <translation type="unfinished">authorization code की रक्षा न क्लाइंट सीक्रेट करता है, न PKCE।</translation>
    </message>
    <message>
        <source>Choose S256 (RFC 9700 section 2.1.1). If the app has a client secret, say in step {step} how it is sent.</source>
        <translation type="unfinished">S256 चुनें (RFC 9700 section 2.1.1)। ऐप का क्लाइंट सीक्रेट हो तो चरण {step} में बताएँ कि वह कैसे भेजा जाता है।</translation>
    </message>
    <message>
        <source>Use S256</source>
        <translation type="unfinished">S256 लें</translation>
    </message>
    <message>
        <source>PKCE with the method “plain” protects little: the challenge is the verifier itself.</source>
        <translation type="unfinished">मेथड “plain” के साथ PKCE कम सुरक्षा देता है: challenge ही verifier है।</translation>
    </message>
    <message>
        <source>Choose S256, unless the provider&apos;s documentation says that it knows only plain.</source>
        <translation type="unfinished">S256 चुनें, जब तक प्रदाता का दस्तावेज़ न कहे कि वह केवल plain जानता है।</translation>
    </message>
    <message>
        <source>Step {authorization} uses PKCE, but step {access_token} does not send the code verifier.</source>
        <translation type="unfinished">चरण {authorization} PKCE इस्तेमाल करता है, पर चरण {access_token} code verifier नहीं भेजता।</translation>
    </message>
    <message>
        <source>The provider refuses the code without it. Send it, or turn PKCE off in step {step}.</source>
        <translation type="unfinished">प्रदाता उसके बिना कोड अस्वीकार करता है। उसे भेजें, या चरण {step} में PKCE बंद करें।</translation>
    </message>
    <message>
        <source>Send the code verifier</source>
        <translation type="unfinished">code verifier भेजें</translation>
    </message>
    <message>
        <source>The code verifier is sent under another name.</source>
        <translation type="unfinished">code verifier दूसरे नाम से भेजा जाता है।</translation>
    </message>
    <message>
        <source>RFC 7636 knows only code_verifier. Keep this only if the provider&apos;s documentation says so.</source>
        <translation type="unfinished">RFC 7636 केवल code_verifier जानता है। इसे तभी रखें जब प्रदाता का दस्तावेज़ ऐसा कहे।</translation>
    </message>
    <message>
        <source>Send it as code_verifier</source>
        <translation type="unfinished">code_verifier नाम से भेजें</translation>
    </message>
    <message>
        <source>Step {authorization} sends the redirect URI, step {access_token} does not.</source>
        <translation type="unfinished">चरण {authorization} रीडायरेक्ट URI भेजता है, चरण {access_token} नहीं।</translation>
    </message>
    <message>
        <source>Right only if this provider does not want it there.</source>
        <translation type="unfinished">तभी सही है जब यह प्रदाता उसे वहाँ न चाहे।</translation>
    </message>
    <message>
        <source>Step {access_token} sends the redirect URI, step {authorization} does not.</source>
        <translation type="unfinished">चरण {access_token} रीडायरेक्ट URI भेजता है, चरण {authorization} नहीं।</translation>
    </message>
    <message>
        <source>Providers compare: send it in both, or in neither.</source>
        <translation type="unfinished">प्रदाता मिलाते हैं: उसे दोनों में भेजें, या किसी में नहीं।</translation>
    </message>
    <message>
        <source>the start page</source>
        <translation type="unfinished">शुरुआती पृष्ठ</translation>
    </message>
    <message>
        <source>step {number} “{name}”</source>
        <translation type="unfinished">चरण {number} “{name}”</translation>
    </message>
    <message>
        <source>the field {name}</source>
        <translation type="unfinished">फ़ील्ड {name}</translation>
    </message>
    <message>
        <source>the choice {name}</source>
        <translation type="unfinished">विकल्प {name}</translation>
    </message>
    <message>
        <source>the scope {name}</source>
        <translation type="unfinished">स्कोप {name}</translation>
    </message>
    <message>
        <source>the parameter {name}</source>
        <translation type="unfinished">पैरामीटर {name}</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation type="unfinished">हेडर {name}</translation>
    </message>
    <message>
        <source>the query parameter {name}</source>
        <translation type="unfinished">क्वेरी पैरामीटर {name}</translation>
    </message>
    <message>
        <source>the follow-up call {name}</source>
        <translation type="unfinished">फ़ॉलो-अप कॉल {name}</translation>
    </message>
    <message>
        <source>the kept value {name}</source>
        <translation type="unfinished">मान {name}</translation>
    </message>
    <message>
        <source>the condition {name}</source>
        <translation type="unfinished">शर्त {name}</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <translation type="unfinished">नाम {name}</translation>
    </message>
    <message>
        <source>the domain {name}</source>
        <translation type="unfinished">डोमेन {name}</translation>
    </message>
    <message>
        <source>the status {name}</source>
        <translation type="unfinished">स्टेटस {name}</translation>
    </message>
    <message>
        <source>the body value {name}</source>
        <translation type="unfinished">बॉडी मान {name}</translation>
    </message>
    <message>
        <source>the mark of the finding {name}</source>
        <translation type="unfinished">चिह्न (निष्कर्ष {name})</translation>
    </message>
    <message>
        <source>the URL</source>
        <translation type="unfinished">URL</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>the redirect of the live run</source>
        <translation type="unfinished">लाइव टेस्ट रीडायरेक्ट</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation type="unfinished">क्लाइंट ID</translation>
    </message>
    <message>
        <source>the PKCE setting</source>
        <translation type="unfinished">PKCE सेटिंग</translation>
    </message>
    <message>
        <source>the service domain</source>
        <translation type="unfinished">सेवा डोमेन</translation>
    </message>
    <message>
        <source>the spec version</source>
        <translation type="unfinished">स्पेक संस्करण</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>the path</source>
        <translation type="unfinished">पथ</translation>
    </message>
    <message>
        <source>the path of the picture</source>
        <translation type="unfinished">चित्र पथ</translation>
    </message>
    <message>
        <source>the code for the choices</source>
        <translation type="unfinished">विकल्प कोड</translation>
    </message>
    <message>
        <source>the code for when it is shown</source>
        <translation type="unfinished">दृश्यता कोड</translation>
    </message>
    <message>
        <source>the JavaScript</source>
        <translation type="unfinished">JavaScript</translation>
    </message>
    <message>
        <source>the default value</source>
        <translation type="unfinished">डिफ़ॉल्ट मान</translation>
    </message>
    <message>
        <source>the value</source>
        <translation type="unfinished">मान</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation type="unfinished">ऐक्सेस टोकन</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">ऑथराइज़ेशन</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">बॉडी</translation>
    </message>
    <message>
        <source>the body format</source>
        <translation type="unfinished">बॉडी फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>the callback</source>
        <translation type="unfinished">कॉलबैक</translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished">क्लाइंट</translation>
    </message>
    <message>
        <source>the client authentication</source>
        <translation type="unfinished">क्लाइंट प्रमाणीकरण</translation>
    </message>
    <message>
        <source>the code</source>
        <translation type="unfinished">कोड</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation type="unfinished">शर्त</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">कनेक्शन लेबल</translation>
    </message>
    <message>
        <source>the default expiry</source>
        <translation type="unfinished">डिफ़ॉल्ट समाप्ति</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished">परिवेश</translation>
    </message>
    <message>
        <source>the error message</source>
        <translation type="unfinished">त्रुटि संदेश</translation>
    </message>
    <message>
        <source>the rule for an expired token</source>
        <translation type="unfinished">टोकन समाप्ति नियम</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation type="unfinished">समाप्ति</translation>
    </message>
    <message>
        <source>the unit of the expiry</source>
        <translation type="unfinished">समाप्ति की इकाई</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">फ़ील्ड</translation>
    </message>
    <message>
        <source>the follow-up calls</source>
        <translation type="unfinished">फ़ॉलो-अप कॉल</translation>
    </message>
    <message>
        <source>the format</source>
        <translation type="unfinished">फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>the headers</source>
        <translation type="unfinished">हेडर</translation>
    </message>
    <message>
        <source>the help text</source>
        <translation type="unfinished">सहायता पाठ</translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished">होस्ट</translation>
    </message>
    <message>
        <source>the rule for the issuer</source>
        <translation type="unfinished">issuer नियम</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation type="unfinished">issuer</translation>
    </message>
    <message>
        <source>the kept values</source>
        <translation type="unfinished">रखे गए मान</translation>
    </message>
    <message>
        <source>the key</source>
        <translation type="unfinished">कुंजी</translation>
    </message>
    <message>
        <source>the label</source>
        <translation type="unfinished">लेबल</translation>
    </message>
    <message>
        <source>the masking of the label</source>
        <translation type="unfinished">लेबल छिपाने की सेटिंग</translation>
    </message>
    <message>
        <source>the method</source>
        <translation type="unfinished">मेथड</translation>
    </message>
    <message>
        <source>the list of what is left out</source>
        <translation type="unfinished">छोड़े जाने वालों की सूची</translation>
    </message>
    <message>
        <source>the list of what is left out where it is blank</source>
        <translation type="unfinished">ख़ाली होने पर छोड़े जाने वालों की सूची</translation>
    </message>
    <message>
        <source>the choice of an entry</source>
        <translation type="unfinished">प्रविष्टि चयन</translation>
    </message>
    <message>
        <source>the list of entries</source>
        <translation type="unfinished">प्रविष्टियों की सूची</translation>
    </message>
    <message>
        <source>the conditions</source>
        <translation type="unfinished">शर्तें</translation>
    </message>
    <message>
        <source>the name of an entry</source>
        <translation type="unfinished">प्रविष्टि नाम</translation>
    </message>
    <message>
        <source>the repeating after a refresh</source>
        <translation type="unfinished">रीफ़्रेश के बाद दोहराव</translation>
    </message>
    <message>
        <source>the prolonging</source>
        <translation type="unfinished">अवधि बढ़ाने की सेटिंग</translation>
    </message>
    <message>
        <source>the other place of the tokens</source>
        <translation type="unfinished">टोकन की दूसरी जगह</translation>
    </message>
    <message>
        <source>the options</source>
        <translation type="unfinished">विकल्प</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">स्वामी</translation>
    </message>
    <message>
        <source>the parameters</source>
        <translation type="unfinished">पैरामीटर</translation>
    </message>
    <message>
        <source>the place of the parameters</source>
        <translation type="unfinished">पैरामीटर की जगह</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation type="unfinished">पैटर्न</translation>
    </message>
    <message>
        <source>the placeholder</source>
        <translation type="unfinished">प्लेसहोल्डर</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation type="unfinished">प्लैटफ़ॉर्म</translation>
    </message>
    <message>
        <source>the plug id</source>
        <translation type="unfinished">प्लग id</translation>
    </message>
    <message>
        <source>the port</source>
        <translation type="unfinished">पोर्ट</translation>
    </message>
    <message>
        <source>the prefix</source>
        <translation type="unfinished">उपसर्ग</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation type="unfinished">उद्देश्य</translation>
    </message>
    <message>
        <source>the query</source>
        <translation type="unfinished">क्वेरी</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation type="unfinished">उत्तर लेने की विधि</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation type="unfinished">रीफ़्रेश टोकन</translation>
    </message>
    <message>
        <source>the renamed parameters</source>
        <translation type="unfinished">बदले नाम वाले पैरामीटर</translation>
    </message>
    <message>
        <source>the request parameters</source>
        <translation type="unfinished">अनुरोध पैरामीटर</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished">कारण</translation>
    </message>
    <message>
        <source>the required</source>
        <translation type="unfinished">“आवश्यक” सेटिंग</translation>
    </message>
    <message>
        <source>the response</source>
        <translation type="unfinished">उत्तर</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished">बाक़ी</translation>
    </message>
    <message>
        <source>the revoke token</source>
        <translation type="unfinished">टोकन रद्दीकरण</translation>
    </message>
    <message>
        <source>the root</source>
        <translation type="unfinished">मूल</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation type="unfinished">नमूना</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation type="unfinished">स्कीम</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation type="unfinished">स्कोप</translation>
    </message>
    <message>
        <source>the scope separator</source>
        <translation type="unfinished">स्कोप विभाजक</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">स्कोप</translation>
    </message>
    <message>
        <source>the skipped whitelist check</source>
        <translation type="unfinished">अनुमत डोमेन की छोड़ी गई जाँच</translation>
    </message>
    <message>
        <source>the marks of findings</source>
        <translation type="unfinished">निष्कर्षों के चिह्न</translation>
    </message>
    <message>
        <source>the state</source>
        <translation type="unfinished">state</translation>
    </message>
    <message>
        <source>the rule for the state</source>
        <translation type="unfinished">state नियम</translation>
    </message>
    <message>
        <source>the statuses</source>
        <translation type="unfinished">स्टेटस</translation>
    </message>
    <message>
        <source>the success</source>
        <translation type="unfinished">सफलता</translation>
    </message>
    <message>
        <source>the suffix</source>
        <translation type="unfinished">प्रत्यय</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">टेस्ट कॉल</translation>
    </message>
    <message>
        <source>the type</source>
        <translation type="unfinished">प्रकार</translation>
    </message>
    <message>
        <source>the list of what is not encoded</source>
        <translation type="unfinished">एन्कोड न होने वालों की सूची</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">अद्वितीय पहचान</translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished">संस्करण</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">अनुमत डोमेन</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">स्पेस</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">अल्पविराम</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">प्लस चिह्न</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation type="unfinished">खड़ी रेखा</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished">अर्धविराम</translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished">कोलन</translation>
    </message>
    <message>
        <source>the entry {name}</source>
        <translation type="unfinished">प्रविष्टि {name}</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation type="unfinished">{name}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished">{whole} में {part}</translation>
    </message>
    <message>
        <source>{what} on {page}</source>
        <translation type="unfinished">{what} ({page})</translation>
    </message>
    <message>
        <source>{what} in step {step}</source>
        <translation type="unfinished">{what} (चरण {step})</translation>
    </message>
    <message>
        <source>the item {name}</source>
        <translation type="unfinished">आइटम {name}</translation>
    </message>
    <message>
        <source>{left} in {place} is from a sample.</source>
        <translation type="unfinished">{place} में {left} किसी नमूने का है।</translation>
    </message>
    <message>
        <source>Write this provider&apos;s own. What came with the log-in is under Insert value; what differs for each customer is a field of step {step}.</source>
        <translation type="unfinished">इस प्रदाता का अपना मान लिखें। जो लॉग इन के साथ आया वह “मान डालें” में है; जो हर ग्राहक के लिए अलग है वह चरण {step} का फ़ील्ड है।</translation>
    </message>
    <message>
        <source>The state is to be sent as {name}, but the platform always calls it “state”.</source>
        <translation type="unfinished">state को {name} नाम से भेजना है, पर प्लैटफ़ॉर्म उसे हमेशा “state” कहता है।</translation>
    </message>
    <message>
        <source>Ask the provider whether it takes “state”, too. If it does not, the platform cannot log people in there.</source>
        <translation type="unfinished">प्रदाता से पूछें कि क्या वह “state” भी लेता है। यदि नहीं, तो प्लैटफ़ॉर्म लोगों को वहाँ लॉग इन नहीं करा सकता।</translation>
    </message>
    <message>
        <source>Call it “state”</source>
        <translation type="unfinished">“state” नाम दें</translation>
    </message>
    <message>
        <source>The log-in page stands behind the # of its address.</source>
        <translation type="unfinished">लॉग इन पृष्ठ अपने पते के # के पीछे है।</translation>
    </message>
    <message>
        <source>Try the log-in once on the platform. An address of the provider&apos;s without # is safer, if there is one.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म पर लॉग इन एक बार आज़माएँ। प्रदाता का बिना # वाला पता हो तो वह ज़्यादा सुरक्षित है।</translation>
    </message>
    <message>
        <source>{provider} wants {parameter} with the log-in.</source>
        <translation type="unfinished">{provider} लॉग इन के साथ {parameter} चाहता है।</translation>
    </message>
    <message>
        <source>Add it to the extra parameters, or the access token that comes is good for nothing, if one comes at all.</source>
        <translation type="unfinished">उसे अतिरिक्त पैरामीटर में जोड़ें, नहीं तो आने वाला ऐक्सेस टोकन किसी काम का नहीं, यदि आए भी।</translation>
    </message>
    <message>
        <source>{provider} knows {name} under the name {own} only.</source>
        <translation type="unfinished">{provider} {name} को केवल {own} नाम से जानता है।</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">उसे प्रदाता वाले नाम से भेजें।</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">इसे {name} नाम से भेजें</translation>
    </message>
    <message>
        <source>{provider} no longer gives out the scope {scope}.</source>
        <translation type="unfinished">{provider} स्कोप {scope} अब नहीं देता।</translation>
    </message>
    <message>
        <source>{new} took its place. It may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">उसकी जगह {new} आया। शायद उसे पोर्टल में अपने ऐप के लिए चालू करना पड़े।</translation>
    </message>
    <message>
        <source>Remove {scope}</source>
        <translation type="unfinished">{scope} हटाएँ</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">इसकी जगह {scopes} माँगें</translation>
    </message>
    <message>
        <source>The API of {provider} wants the header {name} with every call.</source>
        <translation type="unfinished">{provider} की API हर कॉल के साथ हेडर {name} चाहती है।</translation>
    </message>
    <message>
        <source>Add it here and to the request parameters.</source>
        <translation type="unfinished">उसे यहाँ और अनुरोध पैरामीटर में जोड़ें।</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">हेडर {name} जोड़ें</translation>
    </message>
    <message>
        <source>{provider} writes {word} before the token, not Bearer.</source>
        <translation type="unfinished">{provider} टोकन से पहले {word} लिखता है, Bearer नहीं।</translation>
    </message>
    <message>
        <source>Write it as its documentation does, here and in the request parameters.</source>
        <translation type="unfinished">उसे उसके दस्तावेज़ जैसा लिखें, यहाँ और अनुरोध पैरामीटर में।</translation>
    </message>
    <message>
        <source>Write {word}</source>
        <translation type="unfinished">{word} लिखें</translation>
    </message>
    <message>
        <source>The documentation of {provider} names another address by now.</source>
        <translation type="unfinished">{provider} का दस्तावेज़ अब दूसरा पता बताता है।</translation>
    </message>
    <message>
        <source>It is {address}. What comes back may look different, too.</source>
        <translation type="unfinished">वह {address} है। जो लौटता है वह भी अलग दिख सकता है।</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation type="unfinished">{address} लें</translation>
    </message>
    <message>
        <source>{provider} is not known to have this address.</source>
        <translation type="unfinished">{provider} का यह पता ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The one that is known is {address}. Where yours is of another product or place of theirs, leave it.</source>
        <translation type="unfinished">ज्ञात पता {address} है। आपका उनके किसी दूसरे उत्पाद या जगह का हो तो रहने दें।</translation>
    </message>
    <message>
        <source>{place} is of another place of {provider} than {other}.</source>
        <translation type="unfinished">{place} {provider} की उस जगह का नहीं है जिसका {other} है।</translation>
    </message>
    <message>
        <source>Both have to be of one: sandbox and production, and regions, are kept apart there.</source>
        <translation type="unfinished">दोनों एक ही के होने चाहिए: वहाँ सैंडबॉक्स और प्रोडक्शन, और क्षेत्र, अलग रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL</source>
        <translation type="unfinished">प्लैटफ़ॉर्म का रीडायरेक्ट URL लें</translation>
    </message>
    <message>
        <source>Use port {fixed_port}</source>
        <translation type="unfinished">पोर्ट {fixed_port} लें</translation>
    </message>
    <message>
        <source>This is the redirect URL of the platform&apos;s environment “{name}”.</source>
        <translation type="unfinished">यह प्लैटफ़ॉर्म के परिवेश “{name}” का रीडायरेक्ट URL है।</translation>
    </message>
    <message>
        <source>Right for trying it out there. What customers use has that of production.</source>
        <translation type="unfinished">वहाँ आज़माने के लिए सही है। ग्राहक जो इस्तेमाल करते हैं उसमें प्रोडक्शन वाला होता है।</translation>
    </message>
    <message>
        <source>The redirect URL is missing.</source>
        <translation type="unfinished">रीडायरेक्ट URL नहीं है।</translation>
    </message>
    <message>
        <source>It is {platform_redirect_url}; some plugs have one of their own.</source>
        <translation type="unfinished">वह {platform_redirect_url} है; कुछ प्लग का अपना होता है।</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s but for a slash, capital letters or spaces.</source>
        <translation type="unfinished">रीडायरेक्ट URL प्लैटफ़ॉर्म का ही है, बस स्लैश, बड़े अक्षर या स्पेस का अंतर है।</translation>
    </message>
    <message>
        <source>Providers compare it character by character: use exactly the platform&apos;s.</source>
        <translation type="unfinished">प्रदाता उसे अक्षर-दर-अक्षर मिलाते हैं: ठीक प्लैटफ़ॉर्म वाला लें।</translation>
    </message>
    <message>
        <source>The redirect URL is no web address.</source>
        <translation type="unfinished">रीडायरेक्ट URL वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>Use the platform&apos;s: {platform_redirect_url}.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म वाला लें: {platform_redirect_url}।</translation>
    </message>
    <message>
        <source>The redirect URL is not encrypted.</source>
        <translation type="unfinished">रीडायरेक्ट URL एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>It must begin with https://: the authorization code travels with it. For live runs on this computer the wizard has a redirect of its own, which needs no entry here.</source>
        <translation type="unfinished">उसे https:// से शुरू होना चाहिए: authorization code उसके साथ जाता है। इस कंप्यूटर पर लाइव टेस्ट के लिए विज़ार्ड का अपना रीडायरेक्ट है, जिसकी यहाँ प्रविष्टि नहीं चाहिए।</translation>
    </message>
    <message>
        <source>There is a # in the redirect URL.</source>
        <translation type="unfinished">रीडायरेक्ट URL में # है।</translation>
    </message>
    <message>
        <source>A redirect URL must have none (RFC 6749 section 3.1.2). Tokens after a # belong to the implicit grant, which this is not.</source>
        <translation type="unfinished">रीडायरेक्ट URL में # नहीं हो सकता (RFC 6749 section 3.1.2)। # के बाद के टोकन implicit grant के होते हैं, जो यह नहीं है।</translation>
    </message>
    <message>
        <source>The redirect URL is not the platform&apos;s.</source>
        <translation type="unfinished">रीडायरेक्ट URL प्लैटफ़ॉर्म का नहीं है।</translation>
    </message>
    <message>
        <source>After approval people must come back to the platform: {platform_redirect_url}, perhaps with a suffix.</source>
        <translation type="unfinished">मंज़ूरी के बाद लोगों को प्लैटफ़ॉर्म पर लौटना चाहिए: {platform_redirect_url}, शायद प्रत्यय के साथ।</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s with a suffix.</source>
        <translation type="unfinished">रीडायरेक्ट URL प्लैटफ़ॉर्म का है, प्रत्यय के साथ।</translation>
    </message>
    <message>
        <source>Some plugs have one. Make sure that the provider&apos;s app has exactly the same.</source>
        <translation type="unfinished">कुछ प्लग का होता है। देख लें कि प्रदाता के ऐप में ठीक वही हो।</translation>
    </message>
    <message>
        <source>Port {port} is reserved: a program may listen there only with special rights.</source>
        <translation type="unfinished">पोर्ट {port} आरक्षित है: प्रोग्राम वहाँ केवल विशेष अधिकारों से सुन सकता है।</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, or 0 for any free one.</source>
        <translation type="unfinished">1024 या ऊपर का पोर्ट लें, या किसी भी ख़ाली के लिए 0।</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation type="unfinished">कोई भी ख़ाली पोर्ट लें</translation>
    </message>
    <message>
        <source>Browsers refuse to open port {port}.</source>
        <translation type="unfinished">ब्राउज़र पोर्ट {port} खोलने से मना करते हैं।</translation>
    </message>
    <message>
        <source>It belongs to another service. Use another one, and register that at the provider.</source>
        <translation type="unfinished">वह किसी दूसरी सेवा का है। दूसरा लें, और उसे प्रदाता के यहाँ रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The live run takes any free port, but providers that want https compare the port as well.</source>
        <translation type="unfinished">लाइव टेस्ट कोई भी ख़ाली पोर्ट लेता है, पर https चाहने वाले प्रदाता पोर्ट भी मिलाते हैं।</translation>
    </message>
    <message>
        <source>Use a port of your own, such as {fixed_port}, and register the address with it.</source>
        <translation type="unfinished">अपना पोर्ट लें, जैसे {fixed_port}, और पता उसी के साथ रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The path of the live run is no path.</source>
        <translation type="unfinished">लाइव टेस्ट का पथ मान्य पथ नहीं है।</translation>
    </message>
    <message>
        <source>It begins with / and has no ?, # or space, as in /callback.</source>
        <translation type="unfinished">वह / से शुरू होता है और उसमें ?, # या स्पेस नहीं होता, जैसे /callback।</translation>
    </message>
    <message>
        <source>Put / before it</source>
        <translation type="unfinished">उसके पहले / लगाएँ</translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished">हेडर</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">पैरामीटर</translation>
    </message>
    <message>
        <source>The {kind} {name} is there twice in {step}.</source>
        <translation type="unfinished">{step} में {kind} {name} दो बार है।</translation>
    </message>
    <message>
        <source>Remove one: only one of them would arrive.</source>
        <translation type="unfinished">एक हटाएँ: उनमें से केवल एक पहुँचेगा।</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished">यह हटाएँ</translation>
    </message>
    <message>
        <source>A {kind} in {step} has no name.</source>
        <translation type="unfinished">{step} में एक {kind} का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Remove the empty row.</source>
        <translation type="unfinished">ख़ाली पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Enter its name as the documentation spells it, or remove it.</source>
        <translation type="unfinished">उसका नाम डालें जैसा दस्तावेज़ लिखता है, या उसे हटाएँ।</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished">पंक्ति हटाएँ</translation>
    </message>
    <message>
        <source>No header can be called {name}.</source>
        <translation type="unfinished">किसी हेडर का नाम {name} नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, without a colon, for example Notion-Version.</source>
        <translation type="unfinished">अक्षर, अंक और हाइफ़न लिखें, कोलन के बिना, जैसे Notion-Version।</translation>
    </message>
    <message>
        <source>Use {bare}</source>
        <translation type="unfinished">{bare} लें</translation>
    </message>
    <message>
        <source>The header {name} is set by the program that sends the request.</source>
        <translation type="unfinished">हेडर {name} को अनुरोध भेजने वाला प्रोग्राम ही सेट करता है।</translation>
    </message>
    <message>
        <source>Remove it: a value of your own can only be wrong.</source>
        <translation type="unfinished">उसे हटाएँ: आपका अपना मान केवल ग़लत हो सकता है।</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation type="unfinished">हेडर हटाएँ</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that no header can carry.</source>
        <translation type="unfinished">हेडर {name} के मान में पंक्ति-विराम या ऐसा अक्षर है जो किसी हेडर में नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Write it on one line, in plain letters, digits and signs.</source>
        <translation type="unfinished">उसे एक पंक्ति में, सादे अक्षरों, अंकों और चिह्नों में लिखें।</translation>
    </message>
    <message>
        <source>Write it on one line</source>
        <translation type="unfinished">एक पंक्ति में लिखें</translation>
    </message>
    <message>
        <source>The Content-Type of {step} says something else than the body is.</source>
        <translation type="unfinished">{step} का Content-Type बॉडी से अलग कुछ बताता है।</translation>
    </message>
    <message>
        <source>The body is sent as {content_type}. Remove the header, or choose the other body format.</source>
        <translation type="unfinished">बॉडी {content_type} के रूप में भेजी जाती है। हेडर हटाएँ, या बॉडी का दूसरा फ़ॉर्मैट चुनें।</translation>
    </message>
    <message>
        <source>The value of {name} in {step} is typed in by hand.</source>
        <translation type="unfinished">{step} में {name} का मान हाथ से लिखा गया है।</translation>
    </message>
    <message>
        <source>Remove it: OAuth fills it in afresh each time.</source>
        <translation type="unfinished">उसे हटाएँ: OAuth उसे हर बार नए सिरे से भरता है।</translation>
    </message>
    <message>
        <source>Step {step} asks for a token with {value}: that is another grant.</source>
        <translation type="unfinished">चरण {step} {value} से टोकन माँगता है: यह दूसरा grant है।</translation>
    </message>
    <message>
        <source>Remove it: here the code is exchanged, which is authorization_code.</source>
        <translation type="unfinished">उसे हटाएँ: यहाँ कोड के बदले टोकन मिलता है, यानी authorization_code।</translation>
    </message>
    <message>
        <source>The refresh is made with {value}: that is the grant of a log-in.</source>
        <translation type="unfinished">रीफ़्रेश {value} से किया जाता है: यह लॉग इन का grant है।</translation>
    </message>
    <message>
        <source>Remove it: here a refresh token is sent, which is refresh_token.</source>
        <translation type="unfinished">उसे हटाएँ: यहाँ रीफ़्रेश टोकन भेजा जाता है, यानी refresh_token।</translation>
    </message>
    <message>
        <source>Step {step} refreshes with {value} instead of refresh_token.</source>
        <translation type="unfinished">चरण {step} refresh_token के बजाय {value} से रीफ़्रेश करता है।</translation>
    </message>
    <message>
        <source>Right for a few providers, such as Facebook and Instagram. Otherwise remove it.</source>
        <translation type="unfinished">कुछ प्रदाताओं के लिए सही है, जैसे Facebook और Instagram। नहीं तो उसे हटाएँ।</translation>
    </message>
    <message>
        <source>A scope is empty.</source>
        <translation type="unfinished">एक स्कोप ख़ाली है।</translation>
    </message>
    <message>
        <source>Remove the empty entry.</source>
        <translation type="unfinished">ख़ाली प्रविष्टि हटाएँ।</translation>
    </message>
    <message>
        <source>Remove the repetition</source>
        <translation type="unfinished">दोहराव हटाएँ</translation>
    </message>
    <message>
        <source>The scope {scope} is there twice.</source>
        <translation type="unfinished">स्कोप {scope} दो बार है।</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation type="unfinished">एक हटाएँ।</translation>
    </message>
    <message>
        <source>Write the scope alone, without quotation marks.</source>
        <translation type="unfinished">केवल स्कोप लिखें, उद्धरण चिह्नों के बिना।</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation type="unfinished">उद्धरण चिह्न हटाएँ</translation>
    </message>
    <message>
        <source>There are quotation marks around a scope.</source>
        <translation type="unfinished">एक स्कोप के चारों ओर उद्धरण चिह्न हैं।</translation>
    </message>
    <message>
        <source>Write it as the documentation names it: it is encoded when it is sent.</source>
        <translation type="unfinished">उसे वैसे लिखें जैसे दस्तावेज़ बताता है: भेजते समय वह एन्कोड होता है।</translation>
    </message>
    <message>
        <source>Decode it</source>
        <translation type="unfinished">डिकोड करें</translation>
    </message>
    <message>
        <source>The scope {scope} is encoded already.</source>
        <translation type="unfinished">स्कोप {scope} पहले से एन्कोड है।</translation>
    </message>
    <message>
        <source>The scope {scope} holds characters that no scope has.</source>
        <translation type="unfinished">स्कोप {scope} में ऐसे अक्षर हैं जो किसी स्कोप में नहीं होते।</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s documentation: letters, digits and simple signs only.</source>
        <translation type="unfinished">उसे प्रदाता के दस्तावेज़ से फिर कॉपी करें: केवल अक्षर, अंक और सरल चिह्न।</translation>
    </message>
    <message>
        <source>The scope {scope} asks for very much.</source>
        <translation type="unfinished">स्कोप {scope} बहुत ज़्यादा माँगता है।</translation>
    </message>
    <message>
        <source>Ask only for what the connection needs; people see the list and may refuse.</source>
        <translation type="unfinished">केवल वही माँगें जो कनेक्शन को चाहिए; लोग सूची देखते हैं और मना कर सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Entry {number} holds {count} scopes in one text.</source>
        <comment>Entry {number} holds {count} scope in one text.</comment>
        <translation type="unfinished">
            <numerusform>प्रविष्टि {number} में एक टेक्स्ट में {count} स्कोप है।</numerusform>
            <numerusform>प्रविष्टि {number} में एक टेक्स्ट में {count} स्कोप हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Make each scope an entry of its own. They are sent joined by “{separator}”: check that this is right.</source>
        <translation type="unfinished">हर स्कोप की अलग प्रविष्टि बनाएँ। वे “{separator}” से जोड़कर भेजे जाते हैं: जाँचें कि यह सही है।</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation type="unfinished">अलग करें</translation>
    </message>
    <message>
        <source>No scope is asked for.</source>
        <translation type="unfinished">कोई स्कोप नहीं माँगा जाता।</translation>
    </message>
    <message>
        <source>Many providers then allow nothing. Look up which scopes the test call needs.</source>
        <translation type="unfinished">तब कई प्रदाता कुछ भी करने नहीं देते। देखें कि टेस्ट कॉल को कौन-से स्कोप चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>{count} scopes are asked for.</source>
        <comment>{count} scope is asked for.</comment>
        <translation type="unfinished">
            <numerusform>{count} स्कोप माँगा जाता है।</numerusform>
            <numerusform>{count} स्कोप माँगे जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection needs only those that its calls need. Each further one gives people a reason to refuse.</source>
        <translation type="unfinished">कनेक्शन को केवल वे चाहिए जो उसके कॉल को चाहिए। हर और स्कोप लोगों को मना करने का कारण देता है।</translation>
    </message>
    <message>
        <source>There are scopes, but they are not sent.</source>
        <translation type="unfinished">स्कोप हैं, पर वे भेजे नहीं जाते।</translation>
    </message>
    <message>
        <source>Send the scope parameter, or empty the list.</source>
        <translation type="unfinished">पैरामीटर scope भेजें, या सूची ख़ाली करें।</translation>
    </message>
    <message>
        <source>Send the scopes</source>
        <translation type="unfinished">स्कोप भेजें</translation>
    </message>
    <message>
        <source>Scopes are joined by {separator}, which the platform does not offer.</source>
        <translation type="unfinished">स्कोप {separator} से जोड़े जाते हैं, जो प्लैटफ़ॉर्म में नहीं मिलता।</translation>
    </message>
    <message>
        <source>They are exported as one: check this.</source>
        <translation type="unfinished">वे एक के रूप में निर्यात होते हैं: इसे जाँचें।</translation>
    </message>
    <message>
        <source>Use the connection&apos;s access token</source>
        <translation type="unfinished">कनेक्शन का ऐक्सेस टोकन लें</translation>
    </message>
    <message>
        <source>Remove the parameter: OAuth adds the client secret</source>
        <translation type="unfinished">पैरामीटर हटाएँ: क्लाइंट सीक्रेट OAuth जोड़ता है</translation>
    </message>
    <message>
        <source>Use the connection&apos;s own token</source>
        <translation type="unfinished">कनेक्शन का अपना टोकन लें</translation>
    </message>
    <message>
        <source>The client ID looks like a secret.</source>
        <translation type="unfinished">क्लाइंट ID सीक्रेट जैसी दिखती है।</translation>
    </message>
    <message>
        <source>Enter the public client ID here. The secret goes into the field for the client secret, which is never written to a file. If this one was shared already, make a new one at the provider.</source>
        <translation type="unfinished">यहाँ सार्वजनिक क्लाइंट ID डालें। सीक्रेट क्लाइंट सीक्रेट के फ़ील्ड में जाता है, जो किसी फ़ाइल में नहीं लिखा जाता। यदि यह साझा हो चुका है, तो प्रदाता के यहाँ नया बनाएँ।</translation>
    </message>
    <message>
        <source>{place} would be readable by everyone who gets the file.</source>
        <translation type="unfinished">{place} उस हर व्यक्ति के पढ़ने में आएगा जिसे फ़ाइल मिले।</translation>
    </message>
    <message>
        <source>Leave the default of such a field empty: whoever connects enters the value.</source>
        <translation type="unfinished">ऐसे फ़ील्ड का डिफ़ॉल्ट ख़ाली छोड़ें: मान कनेक्ट करने वाला डालता है।</translation>
    </message>
    <message>
        <source>Empty the default</source>
        <translation type="unfinished">डिफ़ॉल्ट ख़ाली करें</translation>
    </message>
    <message>
        <source>There seems to be a real secret in {place}.</source>
        <translation type="unfinished">लगता है {place} में असली सीक्रेट है।</translation>
    </message>
    <message>
        <source>Take it out: this file is shared. If it was shared already, make a new secret at the provider. A key that each customer has is a field of step {step}.</source>
        <translation type="unfinished">उसे हटाएँ: यह फ़ाइल साझा होती है। यदि साझा हो चुकी है, तो प्रदाता के यहाँ नया सीक्रेट बनाएँ। जो कुंजी हर ग्राहक की अपनी है वह चरण {step} का फ़ील्ड है।</translation>
    </message>
    <message>
        <source>Remove the row, or enter the value.</source>
        <translation type="unfinished">पंक्ति हटाएँ, या मान डालें।</translation>
    </message>
    <message>
        <source>Enter the value, or remove the row.</source>
        <translation type="unfinished">मान डालें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty.</source>
        <translation type="unfinished">{step} में {name} का कोई मान नहीं: वह ख़ाली भेजा जाता है।</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of the credentials.</source>
        <translation type="unfinished">{step} में {name} का कोई मान नहीं: वह क्रेडेंशियल की जगह ख़ाली भेजा जाता है।</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of what OAuth fills in.</source>
        <translation type="unfinished">{step} में {name} का कोई मान नहीं: OAuth जो भरता है उसकी जगह वह ख़ाली भेजा जाता है।</translation>
    </message>
    <message>
        <source>{where} never returns anything.</source>
        <translation type="unfinished">{where} कभी कुछ नहीं लौटाता।</translation>
    </message>
    <message>
        <source>End it with return and the value: the platform uses what the code returns, and nothing else.</source>
        <translation type="unfinished">अंत में return और मान लिखें: प्लैटफ़ॉर्म वही लेता है जो कोड लौटाता है, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>{where} uses {names}, which the platform does not have.</source>
        <translation type="unfinished">{where} {names} इस्तेमाल करता है, जो प्लैटफ़ॉर्म में नहीं है।</translation>
    </message>
    <message>
        <source>Use what is there: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt.</source>
        <translation type="unfinished">जो है वह इस्तेमाल करें: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt।</translation>
    </message>
    <message>
        <source>{where} names {name}, which this connection does not have.</source>
        <translation type="unfinished">{where} में {name} लिखा है, जो इस कनेक्शन में नहीं है।</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}.</source>
        <translation type="unfinished">चरण {step} में इस कुंजी का फ़ील्ड जोड़ें।</translation>
    </message>
    <message>
        <source>The connection has no name yet.</source>
        <translation type="unfinished">कनेक्शन का अभी कोई नाम नहीं है।</translation>
    </message>
    <message>
        <source>Give it the name of the service, for example “Acme CRM”.</source>
        <translation type="unfinished">उसे सेवा का नाम दें, जैसे “Acme CRM”।</translation>
    </message>
    <message>
        <source>The service domain holds more than a domain, such as https:// or a path.</source>
        <translation type="unfinished">सेवा के डोमेन में डोमेन से ज़्यादा कुछ है, जैसे https:// या पथ।</translation>
    </message>
    <message>
        <source>The domain alone is enough: {domain}.</source>
        <translation type="unfinished">केवल डोमेन काफ़ी है: {domain}।</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation type="unfinished">{domain} लें</translation>
    </message>
    <message>
        <source>{written} is no domain.</source>
        <translation type="unfinished">{written} डोमेन नहीं है।</translation>
    </message>
    <message>
        <source>Write that of the web site, such as acme.com, or nothing.</source>
        <translation type="unfinished">वेबसाइट का डोमेन लिखें, जैसे acme.com, या कुछ नहीं।</translation>
    </message>
    <message>
        <source>There are invisible characters in {place}.</source>
        <translation type="unfinished">{place} में अदृश्य अक्षर हैं।</translation>
    </message>
    <message>
        <source>They probably came with copying. Remove them, or type the value by hand.</source>
        <translation type="unfinished">वे शायद कॉपी करने से आए। उन्हें हटाएँ, या मान हाथ से लिखें।</translation>
    </message>
    <message>
        <source>Remove the invisible characters</source>
        <translation type="unfinished">अदृश्य अक्षर हटाएँ</translation>
    </message>
    <message>
        <source>There is a space too many in {place}.</source>
        <translation type="unfinished">{place} में एक स्पेस ज़्यादा है।</translation>
    </message>
    <message>
        <source>Remove the space: HTTP drops it on the way, so what arrives is something else than what stands here.</source>
        <translation type="unfinished">स्पेस हटाएँ: HTTP उसे रास्ते में हटा देता है, इसलिए जो पहुँचता है वह यहाँ लिखे से अलग है।</translation>
    </message>
    <message>
        <source>Remove the space: it probably came with copying.</source>
        <translation type="unfinished">स्पेस हटाएँ: वह शायद कॉपी करने से आया।</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation type="unfinished">उद्धरण चिह्नों में टेक्स्ट</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished">[ ] में सूची</translation>
    </message>
    <message>
        <source>a group of named values in { }</source>
        <translation type="unfinished">{ } में नाम वाले मानों का समूह</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true या false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished">पूर्ण संख्या</translation>
    </message>
    <message>
        <source>The document as a whole cannot be read as a connection.</source>
        <translation type="unfinished">दस्तावेज़ पूरा का पूरा कनेक्शन के रूप में नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>Open the file that the wizard saved, or start a new connection.</source>
        <translation type="unfinished">वह फ़ाइल खोलें जो विज़ार्ड ने सहेजी, या नया कनेक्शन शुरू करें।</translation>
    </message>
    <message>
        <source>in {step}</source>
        <translation type="unfinished">{step} में</translation>
    </message>
    <message>
        <source>at the top of the document</source>
        <translation type="unfinished">दस्तावेज़ में सबसे ऊपर</translation>
    </message>
    <message>
        <source>{name} {where} holds a real secret.</source>
        <translation type="unfinished">{where} {name} में असली सीक्रेट है।</translation>
    </message>
    <message>
        <source>Take it out: this file is shared, and the wizard asks for secrets by itself. If the file was shared already, make a new secret at the provider.</source>
        <translation type="unfinished">उसे हटाएँ: यह फ़ाइल साझा होती है, और सीक्रेट विज़ार्ड ख़ुद माँगता है। यदि फ़ाइल साझा हो चुकी है, तो प्रदाता के यहाँ नया सीक्रेट बनाएँ।</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>The document says {name} {where}; no such key is known.</source>
        <translation type="unfinished">दस्तावेज़ में {where} {name} लिखा है; ऐसी कोई कुंजी ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Rename it to {near}</source>
        <translation type="unfinished">नाम बदलकर {near} करें</translation>
    </message>
    <message>
        <source>Probably “{near}” is meant.</source>
        <translation type="unfinished">शायद “{near}” होना चाहिए।</translation>
    </message>
    <message>
        <source>“{taken}” is there already: remove this one.</source>
        <translation type="unfinished">“{taken}” पहले से है: यह हटाएँ।</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation type="unfinished">उसे हटाएँ, या उसकी वर्तनी ठीक करें।</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">{name} हटाएँ</translation>
    </message>
    <message>
        <source>a text, a number, true, false or null</source>
        <translation type="unfinished">टेक्स्ट, संख्या, true, false या null</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">कुछ और</translation>
    </message>
    <message>
        <source>{where} must be {expected}, but it is {kind_of}.</source>
        <translation type="unfinished">{where}: यहाँ {expected} चाहिए, पर {kind_of} है।</translation>
    </message>
    <message>
        <source>Write {expected} there, or take the entry out.</source>
        <translation type="unfinished">वहाँ {expected} लिखें, या प्रविष्टि हटाएँ।</translation>
    </message>
    <message>
        <source>Use “{near}”</source>
        <translation type="unfinished">“{near}” लें</translation>
    </message>
    <message>
        <source>{where} has a value that is not offered.</source>
        <translation type="unfinished">{where} का मान ऐसा है जो उपलब्ध नहीं।</translation>
    </message>
    <message>
        <source>Choose {offered}.</source>
        <translation type="unfinished">{offered} चुनें।</translation>
    </message>
    <message>
        <source>{where} has a value that is not possible.</source>
        <translation type="unfinished">{where} का मान ऐसा है जो संभव नहीं।</translation>
    </message>
    <message>
        <source>Write one status, such as 200, or a class of them, such as 2xx.</source>
        <translation type="unfinished">एक स्टेटस लिखें, जैसे 200, या उनका वर्ग, जैसे 2xx।</translation>
    </message>
    <message>
        <source>It must be {expected}.</source>
        <translation type="unfinished">यहाँ {expected} चाहिए।</translation>
    </message>
    <message>
        <source>null (empty)</source>
        <translation type="unfinished">null (ख़ाली)</translation>
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
        <source>a group of named values</source>
        <translation type="unfinished">नाम वाले मानों का समूह</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation type="unfinished">टेक्स्ट के रूप में लिखें</translation>
    </message>
    <message>
        <source>Use {value} without quotation marks</source>
        <translation type="unfinished">उद्धरण चिह्नों के बिना {value} लें</translation>
    </message>
    <message>
        <source>Write it as a number</source>
        <translation type="unfinished">संख्या के रूप में लिखें</translation>
    </message>
    <message>
        <source>Write it as a list</source>
        <translation type="unfinished">सूची के रूप में लिखें</translation>
    </message>
    <message>
        <source>A placeholder in {place} cannot be read.</source>
        <translation type="unfinished">{place} में एक प्लेसहोल्डर पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>No value is filled in for {names} in {place}.</source>
        <translation type="unfinished">{place} में {names} के लिए कोई मान नहीं भरा जाता।</translation>
    </message>
    <message>
        <source>Values are filled in where it says ${context.authData.…}. Choose the value from the insert menu.</source>
        <translation type="unfinished">मान वहाँ भरे जाते हैं जहाँ ${context.authData.…} लिखा हो। मान डालने वाले मेनू से चुनें।</translation>
    </message>
    <message>
        <source>Write the placeholder rightly</source>
        <translation type="unfinished">प्लेसहोल्डर सही लिखें</translation>
    </message>
    <message>
        <source>{named} in {where} would be shown in the browser&apos;s address bar.</source>
        <translation type="unfinished">{where} में {named} ब्राउज़र की पता पट्टी में दिखेगा।</translation>
    </message>
    <message>
        <source>Remove it: secrets belong into step {step} only, where OAuth adds them by itself.</source>
        <translation type="unfinished">उसे हटाएँ: सीक्रेट केवल चरण {step} में होते हैं, जहाँ OAuth उन्हें अपने आप जोड़ता है।</translation>
    </message>
    <message>
        <source>{named} in {where} does not exist yet at that time.</source>
        <translation type="unfinished">{where} में {named} उस समय तक मौजूद नहीं होता।</translation>
    </message>
    <message>
        <source>{named} in {where} comes only with a later call.</source>
        <translation type="unfinished">{where} में {named} बाद के किसी कॉल के साथ ही आता है।</translation>
    </message>
    <message>
        <source>Move call {number} further up.</source>
        <translation type="unfinished">कॉल {number} को और ऊपर ले जाएँ।</translation>
    </message>
    <message>
        <source>{named} in {where} no longer exists at that time.</source>
        <translation type="unfinished">{where} में {named} उस समय मौजूद नहीं रहता।</translation>
    </message>
    <message>
        <source>It is made for one sign-in and used once, in step {step}. Use a value of the token response instead.</source>
        <translation type="unfinished">वह एक लॉग इन के लिए बनता है और चरण {step} में एक बार काम आता है। इसकी जगह टोकन उत्तर का कोई मान लें।</translation>
    </message>
    <message>
        <source>{where} needs {name} from the callback, which is not kept.</source>
        <translation type="unfinished">{where} को कॉलबैक का {name} चाहिए, जो रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">उसे चरण {step} में कॉलबैक से रखे जाने वाले मानों में जोड़ें।</translation>
    </message>
    <message>
        <source>Keep {name} in step {step}</source>
        <translation type="unfinished">चरण {step} में {name} रखें</translation>
    </message>
    <message>
        <source>{named} in {where} is filled in by this program only: the platform has no such value.</source>
        <translation type="unfinished">{where} में {named} केवल यह प्रोग्राम भरता है: प्लैटफ़ॉर्म में ऐसा मान नहीं है।</translation>
    </message>
    <message>
        <source>If the provider takes the request without it, remove it. Otherwise write a fixed text of your own.</source>
        <translation type="unfinished">यदि प्रदाता अनुरोध उसके बिना लेता है, तो उसे हटाएँ। नहीं तो अपना तय टेक्स्ट लिखें।</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}, or choose another value.</source>
        <translation type="unfinished">चरण {step} में इस कुंजी का फ़ील्ड जोड़ें, या दूसरा मान चुनें।</translation>
    </message>
    <message>
        <source>{path} in {place} is no value of this connection.</source>
        <translation type="unfinished">{place} में {path} इस कनेक्शन का मान नहीं है।</translation>
    </message>
    <message>
        <source>It comes with the callback, after people have approved.</source>
        <translation type="unfinished">वह लोगों के मंज़ूरी देने के बाद कॉलबैक के साथ आता है।</translation>
    </message>
    <message>
        <source>It comes with the token response, the answer to step {step}.</source>
        <translation type="unfinished">वह टोकन उत्तर, यानी चरण {step} के उत्तर के साथ आता है।</translation>
    </message>
    <message>
        <source>It comes with the answer to the test call, step {step}.</source>
        <translation type="unfinished">वह टेस्ट कॉल, यानी चरण {step} के उत्तर के साथ आता है।</translation>
    </message>
    <message>
        <source>The placeholder in {place} is never filled in.</source>
        <translation type="unfinished">{place} का प्लेसहोल्डर कभी नहीं भरा जाता।</translation>
    </message>
    <message>
        <source>Write the value itself: only URLs, parameters, headers and bodies are filled in.</source>
        <translation type="unfinished">सीधे मान लिखें: केवल URL, पैरामीटर, हेडर और बॉडी भरे जाते हैं।</translation>
    </message>
    <message>
        <source>The test call does not send the access token.</source>
        <translation type="unfinished">टेस्ट कॉल ऐक्सेस टोकन नहीं भेजता।</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, or what the documentation says.</source>
        <translation type="unfinished">हेडर Authorization को Bearer और ऐक्सेस टोकन के साथ जोड़ें, या जैसा दस्तावेज़ कहे।</translation>
    </message>
    <message>
        <source>Step {step} does not send the refresh token.</source>
        <translation type="unfinished">चरण {step} रीफ़्रेश टोकन नहीं भेजता।</translation>
    </message>
    <message>
        <source>Send the refresh token: without it the provider cannot know whose access to renew.</source>
        <translation type="unfinished">रीफ़्रेश टोकन भेजें: उसके बिना प्रदाता नहीं जान सकता कि किसकी पहुँच नई करनी है।</translation>
    </message>
    <message>
        <source>Step {step} sends no token.</source>
        <translation type="unfinished">चरण {step} कोई टोकन नहीं भेजता।</translation>
    </message>
    <message>
        <source>Send the active one, or the provider cannot know what to revoke.</source>
        <translation type="unfinished">सक्रिय टोकन भेजें, नहीं तो प्रदाता नहीं जान सकता कि क्या रद्द करना है।</translation>
    </message>
    <message>
        <source>{place} does not send the access token.</source>
        <translation type="unfinished">{place} ऐक्सेस टोकन नहीं भेजता।</translation>
    </message>
    <message>
        <source>Send the access token</source>
        <translation type="unfinished">ऐक्सेस टोकन भेजें</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished">भेजें</translation>
    </message>
    <message>
        <source>The word before the token is missing in {place}.</source>
        <translation type="unfinished">{place} में टोकन से पहले का शब्द नहीं है।</translation>
    </message>
    <message>
        <source>Most providers want “Bearer” and a space before the token. Look it up in the documentation.</source>
        <translation type="unfinished">अधिकतर प्रदाता टोकन से पहले “Bearer” और एक स्पेस चाहते हैं। दस्तावेज़ में देखें।</translation>
    </message>
    <message>
        <source>Put Bearer before it</source>
        <translation type="unfinished">उसके पहले Bearer लगाएँ</translation>
    </message>
    <message>
        <source>The word before the token is there twice in {place}.</source>
        <translation type="unfinished">{place} में टोकन से पहले का शब्द दो बार है।</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation type="unfinished">एक हटाएँ</translation>
    </message>
    <message>
        <source>Nothing is added to the requests of actions, so they would be refused.</source>
        <translation type="unfinished">ऐक्शनों के अनुरोधों में कुछ नहीं जोड़ा जाता, इसलिए वे अस्वीकार किए जाएँगे।</translation>
    </message>
    <message>
        <source>Send the same as the test call: usually the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">टेस्ट कॉल जैसा ही भेजें: आमतौर पर हेडर Authorization, Bearer और ऐक्सेस टोकन के साथ।</translation>
    </message>
    <message>
        <source>Nothing that is added to the requests of actions holds the access token.</source>
        <translation type="unfinished">ऐक्शनों के अनुरोधों में जो जोड़ा जाता है, उसमें ऐक्सेस टोकन नहीं है।</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, as in the test call.</source>
        <translation type="unfinished">हेडर Authorization को Bearer और ऐक्सेस टोकन के साथ जोड़ें, जैसे टेस्ट कॉल में।</translation>
    </message>
    <message>
        <source>Send the same as the test call</source>
        <translation type="unfinished">टेस्ट कॉल जैसा ही भेजें</translation>
    </message>
    <message>
        <source>{name} is sent with another word before the token than in the test call.</source>
        <translation type="unfinished">{name} में टोकन से पहले का शब्द टेस्ट कॉल से अलग है।</translation>
    </message>
    <message>
        <source>The test call shows what works: send the same here.</source>
        <translation type="unfinished">टेस्ट कॉल दिखाता है कि क्या चलता है: यहाँ वही भेजें।</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation type="unfinished">क्वेरी पैरामीटर</translation>
    </message>
    <message>
        <source>body value</source>
        <translation type="unfinished">बॉडी मान</translation>
    </message>
    <message>
        <source>Actions send the token in the {kind} {name}, the test call in the {other_kind} {other_name}.</source>
        <translation type="unfinished">ऐक्शन टोकन को {kind} {name} में भेजते हैं, टेस्ट कॉल {other_kind} {other_name} में।</translation>
    </message>
    <message>
        <source>The test call shows what works: send the token in the same way here.</source>
        <translation type="unfinished">टेस्ट कॉल दिखाता है कि क्या चलता है: यहाँ टोकन उसी तरीक़े से भेजें।</translation>
    </message>
    <message>
        <source>The test call sends {name} besides, and actions do not.</source>
        <translation type="unfinished">टेस्ट कॉल {name} भी भेजता है, पर ऐक्शन नहीं भेजते।</translation>
    </message>
    <message>
        <source>Remove it: no parameter may be there twice.</source>
        <translation type="unfinished">उसे हटाएँ: कोई पैरामीटर दो बार नहीं हो सकता।</translation>
    </message>
    <message>
        <source>{name} is in the address of {step}, and is sent anyway.</source>
        <translation type="unfinished">{name} {step} के पते में है, और वैसे भी भेजा जाता है।</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>{name} is in the query of {step}, and is sent anyway.</source>
        <translation type="unfinished">{name} {step} की क्वेरी में है, और वैसे भी भेजा जाता है।</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">क्लाइंट ID नहीं है।</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s page in the provider&apos;s developer portal.</source>
        <translation type="unfinished">उसे प्रदाता के डेवलपर पोर्टल में ऐप के पृष्ठ से कॉपी करें।</translation>
    </message>
    <message>
        <source>The client ID is a web address.</source>
        <translation type="unfinished">क्लाइंट ID एक वेब पता है।</translation>
    </message>
    <message>
        <source>The client ID is an email address.</source>
        <translation type="unfinished">क्लाइंट ID एक ई-मेल पता है।</translation>
    </message>
    <message>
        <source>The client ID is one of the redirect URLs.</source>
        <translation type="unfinished">क्लाइंट ID रीडायरेक्ट URL में से एक है।</translation>
    </message>
    <message>
        <source>There is a client ID, but each user brings an app of their own.</source>
        <translation type="unfinished">क्लाइंट ID है, पर हर उपयोगकर्ता अपना ऐप लाता है।</translation>
    </message>
    <message>
        <source>Remove it: each user enters the client ID of their own app.</source>
        <translation type="unfinished">उसे हटाएँ: हर उपयोगकर्ता अपने ऐप की क्लाइंट ID डालता है।</translation>
    </message>
    <message>
        <source>Empty the client ID</source>
        <translation type="unfinished">क्लाइंट ID ख़ाली करें</translation>
    </message>
    <message>
        <source>Add the missing fields</source>
        <translation type="unfinished">छूटे फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>Add the missing field</source>
        <translation type="unfinished">छूटा फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>Each user brings an app of their own, but there is no field {keys}.</source>
        <translation type="unfinished">हर उपयोगकर्ता अपना ऐप लाता है, पर ये फ़ील्ड मौजूद नहीं: {keys}।</translation>
    </message>
    <message>
        <source>The platform needs exactly these keys: clientid, clientsecret and redirectUrl.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म को ठीक ये कुंजियाँ चाहिए: clientid, clientsecret और redirectUrl।</translation>
    </message>
    <message>
        <source>The field {key} asks for what the builder&apos;s app has.</source>
        <translation type="unfinished">फ़ील्ड {key} वह माँगता है जो बनाने वाले के ऐप में है।</translation>
    </message>
    <message>
        <source>Remove it, or let users bring their own app in step {step}.</source>
        <translation type="unfinished">उसे हटाएँ, या चरण {step} में उपयोगकर्ताओं को अपना ऐप लाने दें।</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation type="unfinished">फ़ील्ड हटाएँ</translation>
    </message>
    <message>
        <source>Write {right}: the platform knows no other spelling.</source>
        <translation type="unfinished">{right} लिखें: प्लैटफ़ॉर्म दूसरी वर्तनी नहीं जानता।</translation>
    </message>
    <message>
        <source>That field is there already.</source>
        <translation type="unfinished">वह फ़ील्ड पहले से है।</translation>
    </message>
    <message>
        <source>Rename it to {right} everywhere</source>
        <translation type="unfinished">हर जगह नाम बदलकर {right} करें</translation>
    </message>
    <message>
        <source>{key} is not how the platform spells this field.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म इस फ़ील्ड को {key} नहीं लिखता।</translation>
    </message>
    <message>
        <source>The redirect URL that people are shown is not the one of step {step}.</source>
        <translation type="unfinished">लोगों को दिखाया जाने वाला रीडायरेक्ट URL चरण {step} वाला नहीं है।</translation>
    </message>
    <message>
        <source>They register what they see with their app; it must be the same, character by character.</source>
        <translation type="unfinished">वे जो देखते हैं उसी को अपने ऐप में रजिस्टर करते हैं; वह अक्षर-दर-अक्षर एक होना चाहिए।</translation>
    </message>
    <message>
        <source>Use the redirect URL of step {step}</source>
        <translation type="unfinished">चरण {step} का रीडायरेक्ट URL लें</translation>
    </message>
    <message>
        <source>The field {key} may be left blank, but nobody can connect without it.</source>
        <translation type="unfinished">फ़ील्ड {key} ख़ाली छोड़ा जा सकता है, पर उसके बिना कोई कनेक्ट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Make it required.</source>
        <translation type="unfinished">उसे आवश्यक बनाएँ।</translation>
    </message>
    <message>
        <source>The client secret is shown while people type it.</source>
        <translation type="unfinished">लिखते समय क्लाइंट सीक्रेट दिखता है।</translation>
    </message>
    <message>
        <source>Make it a password field.</source>
        <translation type="unfinished">उसे पासवर्ड फ़ील्ड बनाएँ।</translation>
    </message>
    <message>
        <source>Make it a password field</source>
        <translation type="unfinished">पासवर्ड फ़ील्ड बनाएँ</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation type="unfinished">एक प्रविष्टि ख़ाली है।</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished">उसे हटाएँ।</translation>
    </message>
    <message>
        <source>“*” lets credentials go to every server in the world.</source>
        <translation type="unfinished">“*” क्रेडेंशियल को दुनिया के हर सर्वर पर जाने देता है।</translation>
    </message>
    <message>
        <source>Name the domains of the provider, such as acme.com. For customers&apos; own domains there is a switch.</source>
        <translation type="unfinished">प्रदाता के डोमेन लिखें, जैसे acme.com। ग्राहकों के अपने डोमेन के लिए एक स्विच है।</translation>
    </message>
    <message>
        <source>{domain} is there twice.</source>
        <translation type="unfinished">{domain} दो बार है।</translation>
    </message>
    <message>
        <source>{domain} is no public domain.</source>
        <translation type="unfinished">{domain} सार्वजनिक डोमेन नहीं है।</translation>
    </message>
    <message>
        <source>Good for practice. The platform cannot reach it: name the provider&apos;s domain for the real connection.</source>
        <translation type="unfinished">अभ्यास के लिए ठीक है। प्लैटफ़ॉर्म वहाँ नहीं पहुँच सकता: असली कनेक्शन के लिए प्रदाता का डोमेन लिखें।</translation>
    </message>
    <message>
        <source>{entry} is no domain.</source>
        <translation type="unfinished">{entry} डोमेन नहीं है।</translation>
    </message>
    <message>
        <source>Write the domain alone, for example acme.com.</source>
        <translation type="unfinished">केवल डोमेन लिखें, जैसे acme.com।</translation>
    </message>
    <message>
        <source>{domain} is no domain of a provider: anybody can register a name below it.</source>
        <translation type="unfinished">{domain} किसी प्रदाता का डोमेन नहीं: उसके नीचे कोई भी नाम रजिस्टर कर सकता है।</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own domain in front of it, for example acme.co.uk.</source>
        <translation type="unfinished">उसके आगे प्रदाता का अपना डोमेन लिखें, जैसे acme.co.uk।</translation>
    </message>
    <message>
        <source>Below {domain} everybody can have a site: credentials could go to strangers.</source>
        <translation type="unfinished">{domain} के नीचे कोई भी साइट बना सकता है: क्रेडेंशियल अजनबियों तक जा सकते हैं।</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own part of it, for example acme.github.io.</source>
        <translation type="unfinished">उसमें प्रदाता का अपना हिस्सा लिखें, जैसे acme.github.io।</translation>
    </message>
    <message>
        <source>Use {registrable}</source>
        <translation type="unfinished">{registrable} लें</translation>
    </message>
    <message>
        <source>{entry} is more than a domain.</source>
        <translation type="unfinished">{entry} डोमेन से ज़्यादा है।</translation>
    </message>
    <message>
        <source>The domain alone is wanted: {registrable}.</source>
        <translation type="unfinished">केवल डोमेन चाहिए: {registrable}।</translation>
    </message>
    <message>
        <source>{domain} is only a part of {registrable}.</source>
        <translation type="unfinished">{domain} केवल {registrable} का हिस्सा है।</translation>
    </message>
    <message>
        <source>The platform compares registrable domains: name the whole one.</source>
        <translation type="unfinished">प्लैटफ़ॉर्म रजिस्टर होने योग्य डोमेन मिलाता है: पूरा लिखें।</translation>
    </message>
    <message>
        <source>{entry} is not written as domains are.</source>
        <translation type="unfinished">{entry} वैसे नहीं लिखा जैसे डोमेन लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Write it in small letters, without a dot at the end.</source>
        <translation type="unfinished">उसे छोटे अक्षरों में लिखें, अंत में बिंदु के बिना।</translation>
    </message>
    <message>
        <source>No domain is listed, and none can be: everybody has a server of their own.</source>
        <translation type="unfinished">सूची में कोई डोमेन नहीं, और हो भी नहीं सकता: हर किसी का अपना सर्वर है।</translation>
    </message>
    <message>
        <source>Switch the check of domains off: it is for such connections.</source>
        <translation type="unfinished">डोमेन की जाँच बंद करें: यह ऐसे ही कनेक्शन के लिए है।</translation>
    </message>
    <message>
        <source>Do not check domains</source>
        <translation type="unfinished">डोमेन न जाँचें</translation>
    </message>
    <message>
        <source>No domain is listed: actions would send their requests without credentials.</source>
        <translation type="unfinished">सूची में कोई डोमेन नहीं: ऐक्शन अपने अनुरोध बिना क्रेडेंशियल भेजेंगे।</translation>
    </message>
    <message>
        <source>List the domains of the API, for example acme.com.</source>
        <translation type="unfinished">API के डोमेन सूची में जोड़ें, जैसे acme.com।</translation>
    </message>
    <message>
        <source>The API</source>
        <translation type="unfinished">API</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation type="unfinished">टोकन एंडपॉइंट</translation>
    </message>
    <message>
        <source>{what} is at {domains}, which is not listed.</source>
        <translation type="unfinished">{what} {domains} पर है, जो सूची में नहीं है।</translation>
    </message>
    <message>
        <source>Add it. To a domain that is not listed the platform sends requests without credentials, and says nothing.</source>
        <translation type="unfinished">उसे जोड़ें। जो डोमेन सूची में नहीं, उस पर प्लैटफ़ॉर्म अनुरोध बिना क्रेडेंशियल भेजता है, और कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>Add {domains}</source>
        <translation type="unfinished">{domains} जोड़ें</translation>
    </message>
    <message>
        <source>The check of domains is switched off, although all domains are known.</source>
        <translation type="unfinished">डोमेन की जाँच बंद है, जबकि सभी डोमेन ज्ञात हैं।</translation>
    </message>
    <message>
        <source>Switch it on and list them. Off is only for connections whose domain is each customer&apos;s own.</source>
        <translation type="unfinished">उसे चालू करें और डोमेन जोड़ें। बंद केवल उन कनेक्शनों के लिए है जिनमें हर ग्राहक का अपना डोमेन हो।</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation type="unfinished">जाँच चालू करें</translation>
    </message>
    <message>
        <source>No address of this connection is at {domain}.</source>
        <translation type="unfinished">इस कनेक्शन का कोई पता {domain} पर नहीं है।</translation>
    </message>
    <message>
        <source>Keep it if an action calls it or a redirect leads there: the live test shows where redirects lead. Otherwise remove it: the fewer domains, the safer.</source>
        <translation type="unfinished">यदि कोई ऐक्शन उसे कॉल करता है या रीडायरेक्ट वहाँ ले जाता है, तो रखें: रीडायरेक्ट कहाँ जाते हैं, लाइव टेस्ट दिखाता है। नहीं तो हटाएँ: डोमेन जितने कम, उतना सुरक्षित।</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">देख लिया</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">फिर दिखाएँ</translation>
    </message>
    <message>
        <source>There is no finding of this name. Correct it as docs/findings.md has it, or remove the mark.</source>
        <translation type="unfinished">इस नाम का कोई निष्कर्ष नहीं है। उसे docs/findings.md के अनुसार ठीक करें, या चिह्न हटाएँ।</translation>
    </message>
    <message>
        <source>An error cannot be marked: it has to be mended. Remove the mark.</source>
        <translation type="unfinished">त्रुटि को देखा हुआ चिह्नित नहीं किया जा सकता: उसे ठीक करना होगा। चिह्न हटाएँ।</translation>
    </message>
    <message>
        <source>Nothing of the kind is found at this place any more. Remove the mark.</source>
        <translation type="unfinished">इस जगह पर अब ऐसा कुछ नहीं मिलता। चिह्न हटाएँ।</translation>
    </message>
    <message>
        <source>The mark for {code} is left over.</source>
        <translation type="unfinished">{code} का चिह्न बचा रह गया है।</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished">चिह्न हटाएँ</translation>
    </message>
    <message>
        <source>The finding {code} is marked as seen, but not why.</source>
        <translation type="unfinished">निष्कर्ष {code} देखा हुआ चिह्नित है, पर कारण नहीं लिखा।</translation>
    </message>
    <message>
        <source>Write the reason in a few words, or remove the mark: the next person has nothing else to go by.</source>
        <translation type="unfinished">कारण थोड़े शब्दों में लिखें, या चिह्न हटाएँ: अगले व्यक्ति के पास और कोई आधार नहीं होगा।</translation>
    </message>
    <message>
        <source>A placeholder is opened with ${ but never closed.</source>
        <translation type="unfinished">एक प्लेसहोल्डर ${ से खुलता है पर बंद नहीं होता।</translation>
    </message>
    <message>
        <source>Add the missing } or choose the value from the insert menu.</source>
        <translation type="unfinished">छूटा हुआ } जोड़ें या मान डालने वाले मेनू से मान चुनें।</translation>
    </message>
    <message>
        <source>A placeholder ${…} does not name a value of the connection.</source>
        <translation type="unfinished">एक प्लेसहोल्डर ${…} कनेक्शन के किसी मान का नाम नहीं देता।</translation>
    </message>
    <message>
        <source>Inside ${ } write context.authData. and its name, for example ${context.authData.region}.</source>
        <translation type="unfinished">${ } के भीतर context.authData. और उसका नाम लिखें, जैसे ${context.authData.region}।</translation>
    </message>
    <message>
        <source>{place} is on {host}, but people log in on a server of their own.</source>
        <translation type="unfinished">{place} {host} पर है, लेकिन लोग अपने-अपने सर्वर पर लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>Put the server of whoever connects there, unless this provider has one server for all.</source>
        <translation type="unfinished">वहाँ कनेक्ट करने वाले का सर्वर रखें; इस प्रदाता का सबके लिए एक ही सर्वर हो, तो इसे ऐसे ही रहने दें।</translation>
    </message>
    <message>
        <source>Use the server of the log-in</source>
        <translation type="unfinished">लॉग इन का सर्वर लें</translation>
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
        <source>Redirect URL</source>
        <translation type="unfinished">रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Code verifier (PKCE)</source>
        <translation type="unfinished">कोड वेरिफ़ायर (PKCE)</translation>
    </message>
    <message>
        <source>Random value</source>
        <translation type="unfinished">यादृच्छिक मान</translation>
    </message>
    <message>
        <source>Random UUID, a fresh one each time</source>
        <translation type="unfinished">यादृच्छिक UUID, हर बार नया</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation type="unfinished">ऑथराइज़ेशन कोड</translation>
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
        <source>token answer</source>
        <translation type="unfinished">टोकन उत्तर</translation>
    </message>
    <message>
        <source>test answer</source>
        <translation type="unfinished">टेस्ट उत्तर</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">रीडायरेक्ट</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>In {where}, the letter {letter} of the server&apos;s name only looks like the one that people read.</source>
        <translation type="unfinished">{where} में सर्वर के नाम का अक्षर {letter} केवल उस अक्षर जैसा दिखता है जो पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Type the name of the server anew; do not copy it.</source>
        <translation type="unfinished">सर्वर का नाम फिर से टाइप करें; कॉपी न करें।</translation>
    </message>
</context>
</TS>
