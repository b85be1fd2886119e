<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It was left out when this program was packed: get the program anew.</source>
        <translation type="unfinished">इस प्रोग्राम को पैक करते समय यह छूट गया: प्रोग्राम नए सिरे से लें।</translation>
    </message>
    <message>
        <source>python3 packaging/bootstrap.py demo brings what is missing, or names the command that does.</source>
        <translation type="unfinished">python3 packaging/bootstrap.py demo छूटी चीज़ें लाता है, या वह कमांड बताता है जो लाती है।</translation>
    </message>
    <message>
        <source>Install connection-wizard anew, with all that it needs.</source>
        <translation type="unfinished">connection-wizard नए सिरे से इंस्टॉल करें, उसकी ज़रूरत की हर चीज़ के साथ।</translation>
    </message>
    <message>
        <source>Install it with the packages of your system.</source>
        <translation type="unfinished">उसे अपने सिस्टम के पैकेजों से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">शुरुआत</translation>
    </message>
    <message>
        <source>Begin with what you have.</source>
        <translation type="unfinished">जो आपके पास है, उसी से शुरू करें।</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">अतिरिक्त फ़ील्ड</translation>
    </message>
    <message>
        <source>What people are asked for when they connect, because logging in does not tell it.</source>
        <translation type="unfinished">कनेक्ट करते समय लोगों से क्या पूछा जाता है, क्योंकि लॉग इन वह नहीं बताता।</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished">सेट अप</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Where the provider sends people back after they approved.</source>
        <translation type="unfinished">मंज़ूरी देने के बाद प्रदाता लोगों को जहाँ वापस भेजता है।</translation>
    </message>
    <message>
        <source>App credentials</source>
        <translation type="unfinished">ऐप क्रेडेंशियल</translation>
    </message>
    <message>
        <source>Client ID and client secret from the provider&apos;s developer portal.</source>
        <translation type="unfinished">प्रदाता के डेवलपर पोर्टल से क्लाइंट ID और क्लाइंट सीक्रेट।</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation type="unfinished">ऑथराइज़ेशन एंडपॉइंट</translation>
    </message>
    <message>
        <source>Where your users log in and approve access.</source>
        <translation type="unfinished">जहाँ आपके उपयोगकर्ता लॉग इन करते और पहुँच की मंज़ूरी देते हैं।</translation>
    </message>
    <message>
        <source>Access token API</source>
        <translation type="unfinished">ऐक्सेस टोकन API</translation>
    </message>
    <message>
        <source>How the code becomes an access token.</source>
        <translation type="unfinished">कोड ऐक्सेस टोकन कैसे बनता है।</translation>
    </message>
    <message>
        <source>Refresh token API</source>
        <translation type="unfinished">रीफ़्रेश टोकन API</translation>
    </message>
    <message>
        <source>How an expired token is replaced without asking the user again.</source>
        <translation type="unfinished">उपयोगकर्ता से फिर पूछे बिना समाप्त टोकन कैसे बदला जाता है।</translation>
    </message>
    <message>
        <source>Revoke token API</source>
        <translation type="unfinished">टोकन रद्द करने की API</translation>
    </message>
    <message>
        <source>How access ends when somebody disconnects.</source>
        <translation type="unfinished">किसी के कनेक्शन हटाने पर पहुँच कैसे समाप्त होती है।</translation>
    </message>
    <message>
        <source>Test (Me) API</source>
        <translation type="unfinished">टेस्ट (Me) API</translation>
    </message>
    <message>
        <source>A harmless call that shows that the connection works, and who is connected.</source>
        <translation type="unfinished">एक हानिरहित कॉल जो दिखाता है कि कनेक्शन काम करता है, और कौन जुड़ा है।</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">कनेक्शन लेबल</translation>
    </message>
    <message>
        <source>The name under which people recognise this connection.</source>
        <translation type="unfinished">वह नाम जिससे लोग इस कनेक्शन को पहचानते हैं।</translation>
    </message>
    <message>
        <source>Identify and secure</source>
        <translation type="unfinished">पहचान और सुरक्षा</translation>
    </message>
    <message>
        <source>URLs to whitelist</source>
        <translation type="unfinished">अनुमत URL</translation>
    </message>
    <message>
        <source>The only places that may ever receive this connection&apos;s credentials.</source>
        <translation type="unfinished">केवल वे जगहें जिन्हें इस कनेक्शन के क्रेडेंशियल कभी मिल सकते हैं।</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">अद्वितीय पहचान</translation>
    </message>
    <message>
        <source>The value that stays the same when the same account connects again.</source>
        <translation type="unfinished">वह मान जो वही खाता फिर कनेक्ट होने पर वही रहता है।</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation type="unfinished">अनुरोध पैरामीटर</translation>
    </message>
    <message>
        <source>What is added to every request so that it is authenticated.</source>
        <translation type="unfinished">हर अनुरोध में क्या जोड़ा जाता है ताकि वह प्रमाणीकृत हो।</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">समापन</translation>
    </message>
    <message>
        <source>One stage at a time.</source>
        <translation type="unfinished">एक बार में एक पड़ाव।</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">सौंपें</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished">“{text}”</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished">{first} या {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} और {last}</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <comment>{count} second</comment>
        <translation type="unfinished">
            <numerusform>{count} सेकंड</numerusform>
            <numerusform>{count} सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>There is white space before the address.</source>
        <translation type="unfinished">पते से पहले ख़ाली जगह है।</translation>
    </message>
    <message>
        <source>There is white space after the address.</source>
        <translation type="unfinished">पते के बाद ख़ाली जगह है।</translation>
    </message>
    <message>
        <source>There is a slash too many at the end.</source>
        <translation type="unfinished">अंत में एक स्लैश ज़्यादा है।</translation>
    </message>
    <message>
        <source>The slash at the end is missing.</source>
        <translation type="unfinished">अंत का स्लैश नहीं है।</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: “www.” makes it another one.</source>
        <translation type="unfinished">सर्वर {given} है; उसे {wanted} होना चाहिए: “www.” से वह दूसरा बन जाता है।</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: to a provider these are two addresses.</source>
        <translation type="unfinished">सर्वर {given} है; उसे {wanted} होना चाहिए: प्रदाता के लिए ये दो पते हैं।</translation>
    </message>
    <message>
        <source>Capital and small letters count: it has to be {wanted}, not {given}.</source>
        <translation type="unfinished">बड़े और छोटे अक्षर मायने रखते हैं: {wanted} होना चाहिए, {given} नहीं।</translation>
    </message>
    <message>
        <source>It is written with other percent signs: {given}; it has to be {wanted}.</source>
        <translation type="unfinished">वह दूसरे प्रतिशत चिह्नों से लिखा है: {given}; {wanted} होना चाहिए।</translation>
    </message>
    <message>
        <source>It begins with {given}; it has to be {wanted}.</source>
        <translation type="unfinished">वह {given} से शुरू होता है; {wanted} होना चाहिए।</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">सर्वर {given} है; {wanted} होना चाहिए।</translation>
    </message>
    <message>
        <source>The port is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">पोर्ट {given} है; {wanted} होना चाहिए।</translation>
    </message>
    <message>
        <source>The path is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">पथ {given} है; {wanted} होना चाहिए।</translation>
    </message>
    <message>
        <source>It has {given} where {wanted} belongs.</source>
        <translation type="unfinished">जहाँ {wanted} होना चाहिए वहाँ {given} है।</translation>
    </message>
    <message>
        <source>{wanted} is missing at the beginning.</source>
        <translation type="unfinished">शुरुआत में {wanted} नहीं है।</translation>
    </message>
    <message>
        <source>The name of the server is missing: {wanted}.</source>
        <translation type="unfinished">सर्वर का नाम नहीं है: {wanted}।</translation>
    </message>
    <message>
        <source>The port is missing: {wanted}.</source>
        <translation type="unfinished">पोर्ट नहीं है: {wanted}।</translation>
    </message>
    <message>
        <source>The path is missing: {wanted}.</source>
        <translation type="unfinished">पथ नहीं है: {wanted}।</translation>
    </message>
    <message>
        <source>{wanted} is missing.</source>
        <translation type="unfinished">{wanted} नहीं है।</translation>
    </message>
    <message>
        <source>There is a port too many: {given}.</source>
        <translation type="unfinished">एक पोर्ट ज़्यादा है: {given}।</translation>
    </message>
    <message>
        <source>There is a path too many: {given}.</source>
        <translation type="unfinished">एक पथ ज़्यादा है: {given}।</translation>
    </message>
    <message>
        <source>There is something too many at the end: {given}.</source>
        <translation type="unfinished">अंत में कुछ ज़्यादा है: {given}।</translation>
    </message>
    <message>
        <source>There is something too many: {given}.</source>
        <translation type="unfinished">कुछ ज़्यादा है: {given}।</translation>
    </message>
    <message>
        <source>The address is too long for any server. Check what was pasted.</source>
        <translation type="unfinished">पता किसी भी सर्वर के लिए बहुत लंबा है। जाँचें कि क्या चिपकाया गया।</translation>
    </message>
    <message>
        <source>Check the address for typing errors: it holds a character that no address has.</source>
        <translation type="unfinished">पते में लिखने की ग़लती जाँचें: उसमें ऐसा अक्षर है जो किसी पते में नहीं होता।</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http:// for a server on this computer).</source>
        <translation type="unfinished">पता https:// से शुरू होता है (या इस कंप्यूटर के सर्वर के लिए http:// से)।</translation>
    </message>
    <message>
        <source>After https:// comes the name of a server, for example api.example.com.</source>
        <translation type="unfinished">https:// के बाद सर्वर का नाम आता है, जैसे api.example.com।</translation>
    </message>
    <message>
        <source>The number after the colon is a port: it lies between 1 and 65535.</source>
        <translation type="unfinished">कोलन के बाद की संख्या पोर्ट है: वह 1 और 65535 के बीच होती है।</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address; send them in a header instead.</source>
        <translation type="unfinished">पते से यूज़र नाम और पासवर्ड हटाएँ; उन्हें हेडर में भेजें।</translation>
    </message>
    <message>
        <source>it is a pipe, and what fills it comes to no end</source>
        <translation type="unfinished">यह पाइप है, और उसे भरने वाला रुकता नहीं</translation>
    </message>
    <message>
        <source>Write it into a file first.</source>
        <translation type="unfinished">पहले उसे फ़ाइल में लिखें।</translation>
    </message>
    <message>
        <source>it is a pipe, and nobody writes to it</source>
        <translation type="unfinished">यह पाइप है, और कोई उसमें नहीं लिखता</translation>
    </message>
    <message>
        <source>Start what fills it first, or give a file.</source>
        <translation type="unfinished">पहले उसे भरने वाला शुरू करें, या फ़ाइल दें।</translation>
    </message>
    <message>
        <source>it is no file but a device, a pipe or a socket</source>
        <translation type="unfinished">यह फ़ाइल नहीं, डिवाइस, पाइप या सॉकेट है</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">“{name}” नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">“{name}” को पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>a file cannot have that name</source>
        <translation type="unfinished">फ़ाइल का यह नाम नहीं हो सकता</translation>
    </message>
    <message>
        <source>Choose another name, without signs that cannot be seen.</source>
        <translation type="unfinished">दूसरा नाम चुनें, बिना अदृश्य चिह्नों के।</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}.</source>
        <translation type="unfinished">“{name}” को सहेजा नहीं जा सका: {reason}।</translation>
    </message>
    <message>
        <source>Make room, then start this again.</source>
        <translation type="unfinished">जगह बनाएँ, फिर इसे दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Look where its output goes, then start it again.</source>
        <translation type="unfinished">देखें कि उसका आउटपुट कहाँ जाता है, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Stopped: {reason}.</source>
        <translation type="unfinished">रुक गया: {reason}।</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation type="unfinished">ऐसी कोई फ़ाइल या फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">नाम और फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may open it.</source>
        <translation type="unfinished">जाँचें कि वह फ़ाइल है और आपको उसे खोलने की अनुमति है।</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation type="unfinished">वह किसी दूसरे प्रोग्राम में खुली है</translation>
    </message>
    <message>
        <source>Close it there, or wait until a scanner or a cloud folder has let go of it, and try again.</source>
        <translation type="unfinished">उसे वहाँ बंद करें, या स्कैनर या क्लाउड फ़ोल्डर के छोड़ने तक रुकें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation type="unfinished">डिवाइस पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>Choose another folder, or make room and try again.</source>
        <translation type="unfinished">दूसरा फ़ोल्डर चुनें, या जगह बनाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished">अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whose it is.</source>
        <translation type="unfinished">दूसरा फ़ोल्डर चुनें, या पूछें कि वह किसका है।</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation type="unfinished">यह नहीं हो सका</translation>
    </message>
    <message>
        <source>Choose another folder, and try again.</source>
        <translation type="unfinished">दूसरा फ़ोल्डर चुनें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation type="unfinished">डिस्क में आपका हिस्सा भर गया है</translation>
    </message>
    <message>
        <source>the file would be larger than it may be</source>
        <translation type="unfinished">फ़ाइल अनुमति से बड़ी हो जाएगी</translation>
    </message>
    <message>
        <source>that disk can only be read</source>
        <translation type="unfinished">वह डिस्क केवल पढ़ी जा सकती है</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation type="unfinished">दूसरी डिस्क का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished">ऐसा कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation type="unfinished">पहले फ़ोल्डर बनाएँ, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>what stands for a folder in its path is a file</source>
        <translation type="unfinished">उसके पथ में फ़ोल्डर की जगह एक फ़ाइल है</translation>
    </message>
    <message>
        <source>Check the folder, or choose another.</source>
        <translation type="unfinished">फ़ोल्डर जाँचें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished">वह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation type="unfinished">उसमें किसी फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle</source>
        <translation type="unfinished">वह ऐसा लिंक है जो गोल-गोल घूमता है</translation>
    </message>
    <message>
        <source>Choose another name, or remove the link.</source>
        <translation type="unfinished">दूसरा नाम चुनें, या लिंक हटाएँ।</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished">उसका नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation type="unfinished">छोटा नाम चुनें, या ऐसा फ़ोल्डर जो कम गहरा हो।</translation>
    </message>
    <message>
        <source>nobody is at the other end of it</source>
        <translation type="unfinished">उसके दूसरे सिरे पर कोई नहीं है</translation>
    </message>
    <message>
        <source>Start what reads from it first, or choose a file.</source>
        <translation type="unfinished">पहले उससे पढ़ने वाला शुरू करें, या फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>whoever read from it has stopped before the end</source>
        <translation type="unfinished">उससे पढ़ने वाला अंत से पहले रुक गया</translation>
    </message>
    <message>
        <source>Start what reads from it again, or choose a file.</source>
        <translation type="unfinished">उससे पढ़ने वाला फिर शुरू करें, या फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>the other end of it does not move</source>
        <translation type="unfinished">उसका दूसरा सिरा आगे नहीं बढ़ रहा</translation>
    </message>
    <message>
        <source>Look at the program at its other end, or choose a file.</source>
        <translation type="unfinished">उसके दूसरे सिरे का प्रोग्राम देखें, या फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>the disk, or the way to it, is broken</source>
        <translation type="unfinished">डिस्क, या उस तक का रास्ता, ख़राब है</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation type="unfinished">दूसरी डिस्क चुनें।</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the program made a mistake.</source>
        <translation type="unfinished">“{name}” को सहेजा नहीं जा सका: प्रोग्राम से ग़लती हुई।</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation type="unfinished">वहाँ पहले जो था वह वैसा ही है।</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: Windows keeps that name for a device.</source>
        <translation type="unfinished">“{name}” को सहेजा नहीं जा सका: Windows यह नाम एक डिवाइस के लिए रखता है।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished">फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>it holds something that is no JSON at all</source>
        <translation type="unfinished">इसमें कुछ ऐसा है जो JSON है ही नहीं</translation>
    </message>
    <message>
        <source>it holds a name that is no text</source>
        <translation type="unfinished">इसमें ऐसा नाम है जो टेक्स्ट नहीं</translation>
    </message>
    <message>
        <source>it holds the marks of a merge that was not finished</source>
        <translation type="unfinished">इसमें अधूरे मर्ज के चिह्न हैं</translation>
    </message>
    <message>
        <source>it holds what strict JSON cannot</source>
        <translation type="unfinished">इसमें ऐसा कुछ है जो सख़्त JSON में नहीं हो सकता</translation>
    </message>
    <message>
        <source>the name “{name}” stands twice in one object</source>
        <translation type="unfinished">नाम “{name}” एक ऑब्जेक्ट में दो बार है</translation>
    </message>
    <message>
        <source>This cannot be kept as JSON: {what}.</source>
        <translation type="unfinished">यह JSON के रूप में नहीं रखा जा सकता: {what}।</translation>
    </message>
    <message>
        <source>Change that place.</source>
        <translation type="unfinished">वह जगह बदलें।</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation type="unfinished">इसमें आधा अक्षर है (lone surrogate)</translation>
    </message>
    <message>
        <source>a number in it has hundreds of digits</source>
        <translation type="unfinished">इसमें एक संख्या के सैकड़ों अंक हैं</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation type="unfinished">इसमें एक संख्या के हज़ारों अंक हैं</translation>
    </message>
    <message>
        <source>it holds {name}, which is no JSON number</source>
        <translation type="unfinished">इसमें {name} है, जो JSON संख्या नहीं है</translation>
    </message>
    <message>
        <source>it holds the number {number}, which is larger than programs can keep</source>
        <translation type="unfinished">इसमें संख्या {number} है, जो प्रोग्रामों के रखने की सीमा से बड़ी है</translation>
    </message>
    <message>
        <source>it is nested too deeply, in more than {levels} levels</source>
        <translation type="unfinished">यह बहुत गहराई तक नेस्टेड है, {levels} से ज़्यादा स्तरों में</translation>
    </message>
    <message>
        <source>{what}, at {place}</source>
        <translation type="unfinished">{what}, {place} पर</translation>
    </message>
    <message>
        <source>it stops making sense at line {line}, column {column}</source>
        <translation type="unfinished">यह पंक्ति {line}, स्तंभ {column} पर समझ में नहीं आता</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column}</source>
        <translation type="unfinished">{what}, पंक्ति {line}, स्तंभ {column} पर</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column} ({place})</source>
        <translation type="unfinished">{what}, पंक्ति {line}, स्तंभ {column} ({place}) पर</translation>
    </message>
</context>
</TS>
