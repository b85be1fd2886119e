<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The live run came to no end.</source>
        <translation type="unfinished">लाइव टेस्ट पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>The practice provider could not be reached.</source>
        <translation type="unfinished">अभ्यास प्रदाता तक पहुँचा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The practice provider does not answer.</source>
        <translation type="unfinished">अभ्यास प्रदाता उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Try again; a firewall may block it.</source>
        <translation type="unfinished">फिर कोशिश करें; फ़ायरवॉल उसे रोक रहा हो सकता है।</translation>
    </message>
    <message>
        <source>The window was closed before the demo was over.</source>
        <translation type="unfinished">डेमो पूरा होने से पहले विंडो बंद हो गई।</translation>
    </message>
    <message>
        <source>Run it again, and let it finish.</source>
        <translation type="unfinished">इसे फिर चलाएँ, और पूरा होने दें।</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be made.</source>
        <translation type="unfinished">चित्र “{path}” बनाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Run the demo again.</source>
        <translation type="unfinished">डेमो फिर चलाएँ।</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation type="unfinished">बस इतना ही था</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} done, about {minutes} minutes left.</source>
        <comment>{done} of {all} done, about a minute left.</comment>
        <translation type="unfinished">
            <numerusform>{all} में से {done} पूरे, लगभग एक मिनट बाक़ी।</numerusform>
            <numerusform>{all} में से {done} पूरे, लगभग {minutes} मिनट बाक़ी।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Keep the English word in brackets: who cannot read the window looks for it</extracomment>
        <translation type="unfinished">भाषा (&amp;Language)</translation>
    </message>
    <message>
        <source>translated by a machine, {share} % reviewed</source>
        <translation type="unfinished">मशीन से अनूदित, {share}% की समीक्षा हुई</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, report this: {error} at {place}</source>
        <translation type="unfinished">आप आगे बढ़ सकते हैं। फिर ऐसा हो तो इसकी सूचना दें: {place} पर {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, and what you typed is not saved: {problem} “Save as …” in the menu may still work.</source>
        <translation type="unfinished">प्रोग्राम के भीतर कुछ गड़बड़ हुई, और आपने जो लिखा वह सहेजा नहीं गया: {problem} मेनू का “इस रूप में सहेजें …” अब भी काम कर सकता है।</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was typed yet.</source>
        <translation type="unfinished">प्रोग्राम के भीतर कुछ गड़बड़ हुई। अभी कुछ लिखा नहीं गया था।</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is saved.</source>
        <translation type="unfinished">प्रोग्राम के भीतर कुछ गड़बड़ हुई। आपने जो लिखा वह सहेजा हुआ है।</translation>
    </message>
    <message numerus="yes">
        <source>{count} more files come after this one.</source>
        <comment>One more file comes after this one.</comment>
        <translation type="unfinished">
            <numerusform>इसके बाद {count} और फ़ाइल है।</numerusform>
            <numerusform>इसके बाद {count} और फ़ाइलें हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <comment>One field</comment>
        <translation type="unfinished">
            <numerusform>{count} फ़ील्ड</numerusform>
            <numerusform>{count} फ़ील्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fields} in {count} steps</source>
        <comment>{fields} in {count} step</comment>
        <translation type="unfinished">
            <numerusform>{count} चरण में {fields}</numerusform>
            <numerusform>{count} चरणों में {fields}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply {count} fields</source>
        <comment>Apply one field</comment>
        <translation type="unfinished">
            <numerusform>{count} फ़ील्ड लागू करें</numerusform>
            <numerusform>{count} फ़ील्ड लागू करें</numerusform>
        </translation>
    </message>
    <message>
        <source>What this holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">इसमें जो है वह {size} से ज़्यादा मेमोरी भर देता, इसलिए विज़ार्ड ने इसे नहीं पढ़ा।</translation>
    </message>
    <message>
        <source>Cut it to one account&apos;s answer and bring that.</source>
        <translation type="unfinished">इसे एक ही खाते के उत्तर तक छोटा करें और फिर लाएँ।</translation>
    </message>
    <message>
        <source>Copy the whole answer of the test call, from its first { or [ to its last.</source>
        <translation type="unfinished">टेस्ट कॉल का पूरा उत्तर कॉपी करें, उसके पहले { या [ से अंतिम तक।</translation>
    </message>
    <message>
        <source>This cannot be read as JSON: {what}.</source>
        <translation type="unfinished">इसे JSON के रूप में नहीं पढ़ा जा सकता: {what}।</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">इसमें किसी OAuth कनेक्शन का कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>All that it says stands in the connection already.</source>
        <translation type="unfinished">इसमें जो कुछ है, वह कनेक्शन में पहले से है।</translation>
    </message>
    <message>
        <source>Paste another page of its documentation, or start empty.</source>
        <translation type="unfinished">उसके दस्तावेज़ का दूसरा पृष्ठ चिपकाएँ, या ख़ाली से शुरू करें।</translation>
    </message>
    <message>
        <source>Apps that it names are known here, though. Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">फिर भी, इसमें नामित ऐप यहाँ ज्ञात हैं। ऊपर और नीचे के तीर से चुनें, Enter चिह्नित प्रविष्टि को लेता है।</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">यह फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>{app} is known here, though: Enter fills in what is known of it.</source>
        <translation type="unfinished">फिर भी, {app} यहाँ ज्ञात है: Enter उसके बारे में जो ज्ञात है उसे भर देता है।</translation>
    </message>
    <message numerus="yes">
        <source>changes in {count} steps</source>
        <comment>changes in {count} step</comment>
        <translation type="unfinished">
            <numerusform>{count} चरण में बदलाव</numerusform>
            <numerusform>{count} चरणों में बदलाव</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation type="unfinished">“{name}” दूसरी विंडो में खुला है।</translation>
    </message>
    <message>
        <source>That window has come to the front.</source>
        <translation type="unfinished">वह विंडो सामने आ गई है।</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹छिपा हुआ›</translation>
    </message>
    <message>
        <source>(the id of the new connection)</source>
        <translation type="unfinished">(नए कनेक्शन का id)</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation type="unfinished">(सीक्रेट)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>kept on {0}</source>
        <translation type="unfinished">{0} को रखा गया</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">“{0}” अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>It was removed or renamed outside this window. What you have here is not lost.</source>
        <translation type="unfinished">इसे इस विंडो के बाहर हटाया या नया नाम दिया गया। यहाँ जो है वह खोया नहीं है।</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation type="unfinished">वहाँ फिर सहेजें</translation>
    </message>
    <message>
        <source>“{0}” was changed outside this window.</source>
        <translation type="unfinished">“{0}” को इस विंडो के बाहर बदला गया।</translation>
    </message>
    <message>
        <source>Read it again: what you have here comes back with “Undo”. Or keep what is here: it goes on as a draft of its own, and the file stays as it is.</source>
        <translation type="unfinished">इसे फिर पढ़ें: यहाँ जो है वह “पूर्ववत करें” से लौट आता है। या यहाँ का रखें: वह अलग ड्राफ़्ट के रूप में चलता है, और फ़ाइल वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished">फ़ाइल फिर पढ़ें</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished">यहाँ का रखें</translation>
    </message>
    <message>
        <source>“Save as …” in the menu puts it somewhere else.</source>
        <translation type="unfinished">मेनू का “इस रूप में सहेजें …” इसे कहीं और रखता है।</translation>
    </message>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">पूर्वाभ्यास से, रखा नहीं गया</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">लाइव टेस्ट से</translation>
    </message>
    <message>
        <source>It came with a client secret, which is not in the draft: step {step} says where it is kept.</source>
        <translation type="unfinished">इसके साथ एक क्लाइंट सीक्रेट आया, जो ड्राफ़्ट में नहीं है: वह कहाँ रखा है, चरण {step} बताता है।</translation>
    </message>
    <message>
        <source>This is a record of the platform. It was read into a new draft.</source>
        <translation type="unfinished">यह प्लैटफ़ॉर्म का रिकॉर्ड है। इसे नए ड्राफ़्ट में पढ़ा गया।</translation>
    </message>
    <message>
        <source>… and {0} more: see the details.</source>
        <translation type="unfinished">… और {0} अन्य: विवरण देखें।</translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation type="unfinished">कुछ सुधारना नहीं पड़ा।</translation>
    </message>
    <message>
        <source>So that nothing is lost, it stays as it is, and what you type here goes on as a draft of its own. “Save as …” in the menu gives it a file.</source>
        <translation type="unfinished">ताकि कुछ न खोए, यह वैसा ही रहता है, और आप यहाँ जो लिखते हैं वह अलग ड्राफ़्ट के रूप में चलता है। मेनू का “इस रूप में सहेजें …” उसे फ़ाइल देता है।</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">फ़ाइल&#xa0;(&amp;F)</translation>
    </message>
    <message>
        <source>File and edit menu</source>
        <translation type="unfinished">फ़ाइल और संपादन मेनू</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">फिर से करें</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">पीछे&#xa0;(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">आगे&#xa0;(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">हो गया&#xa0;(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished">गाइड&#xa0;(&amp;G)</translation>
    </message>
    <message>
        <source>Shows or hides the guide to this step (F1).</source>
        <translation type="unfinished">इस चरण की गाइड दिखाता या छिपाता है (F1)।</translation>
    </message>
    <message>
        <source>Everything is saved by itself. Click to give it a file of its own.</source>
        <translation type="unfinished">सब अपने आप सहेजा जाता है। अपनी फ़ाइल देने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Not saved. Click to try again, or choose “Save as …” in the menu.</source>
        <translation type="unfinished">सहेजा नहीं गया। फिर कोशिश के लिए क्लिक करें, या मेनू में “इस रूप में सहेजें …” चुनें।</translation>
    </message>
    <message>
        <source>A connection for practice is not kept. Click to give it a file all the same.</source>
        <translation type="unfinished">अभ्यास का कनेक्शन रखा नहीं जाता। फिर भी फ़ाइल देनी हो तो क्लिक करें।</translation>
    </message>
    <message>
        <source>Makes again: {0}</source>
        <translation type="unfinished">फिर करता है: {0}</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">पूर्वाभ्यास से, रखा नहीं गया</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">लाइव टेस्ट से</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished">“{0}”</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation type="unfinished">यह ड्राफ़्ट</translation>
    </message>
    <message>
        <source>It is in no file of yours, and cannot be brought back.</source>
        <translation type="unfinished">यह आपकी किसी फ़ाइल में नहीं है, और वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation type="unfinished">ड्राफ़्ट मिटाएँ</translation>
    </message>
    <message>
        <source>Kept for it in this computer&apos;s password store, and needed by no other connection: {0}.</source>
        <translation type="unfinished">इस कंप्यूटर के पासवर्ड भंडार में इसके लिए रखा हुआ, जिसकी किसी और कनेक्शन को ज़रूरत नहीं: {0}।</translation>
    </message>
    <message>
        <source>Delete both</source>
        <translation type="unfinished">दोनों मिटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation type="unfinished">{0} मिटाएँ?</translation>
    </message>
    <message>
        <source>The draft could not be deleted.</source>
        <translation type="unfinished">ड्राफ़्ट मिटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Its file may not be removed. It stays.</source>
        <translation type="unfinished">उसकी फ़ाइल हटाने की अनुमति नहीं है। वह बनी रहती है।</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Here you see what would change, before anything is sent.</source>
        <translation type="unfinished">यहाँ कुछ भी भेजने से पहले आप देखते हैं कि क्या बदलेगा।</translation>
    </message>
    <message>
        <source>Lines with + are of the new version alone, lines with - of the old one, which stays.</source>
        <translation type="unfinished">+ वाली पंक्तियाँ केवल नए संस्करण की हैं, - वाली पुराने की, जो बना रहता है।</translation>
    </message>
    <message>
        <source>Lines with + would be new on the platform, lines with - would go.</source>
        <translation type="unfinished">+ वाली पंक्तियाँ प्लैटफ़ॉर्म पर नई होंगी, - वाली हट जाएँगी।</translation>
    </message>
    <message>
        <source>Taken: {0}. It answers: {1}</source>
        <translation type="unfinished">स्वीकार किया गया: {0}। उत्तर: {1}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished">क्या बदलेगा</translation>
    </message>
    <message>
        <source>{0} ({1} {2})</source>
        <translation type="unfinished">{0} ({1} {2})</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The practice provider could not start.</source>
        <translation type="unfinished">अभ्यास प्रदाता शुरू नहीं हो सका।</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">सहेजा जा रहा है …</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation type="unfinished">{0} में सहेजा गया</translation>
    </message>
    <message>
        <source>Practice, not saved</source>
        <translation type="unfinished">अभ्यास, सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished">ड्राफ़्ट सहेजा गया</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation type="unfinished">अभी सहेजने को कुछ नहीं</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">“{0}” अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Save what is open somewhere else first: “Save as …” in the menu.</source>
        <translation type="unfinished">पहले खुले हुए को कहीं और सहेजें: मेनू में “इस रूप में सहेजें …”।</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New connection</source>
        <translation type="unfinished">नया कनेक्शन&#xa0;(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished">खोलें&#xa0;(&amp;O) …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">हाल के खोलें&#xa0;(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">सहेजें&#xa0;(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished">इस रूप में सहेजें&#xa0;(&amp;A) …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">पूर्ववत करें&#xa0;(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished">फिर से करें&#xa0;(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete this draft …</source>
        <translation type="unfinished">यह ड्राफ़्ट मिटाएँ&#xa0;(&amp;D) …</translation>
    </message>
    <message>
        <source>Se&amp;crets on this computer …</source>
        <translation type="unfinished">इस कंप्यूटर के सीक्रेट&#xa0;(&amp;C) …</translation>
    </message>
    <message>
        <source>Say when there is a newer &amp;version</source>
        <translation type="unfinished">नया संस्करण आने पर बताएँ (&amp;V)</translation>
    </message>
    <message>
        <source>Once a day the place where it is published is asked. Nothing of yours is sent, nothing is loaded.</source>
        <translation type="unfinished">जहाँ यह प्रकाशित होता है, वहाँ दिन में एक बार पूछा जाता है। आपका कुछ भी नहीं भेजा जाता, कुछ डाउनलोड नहीं होता।</translation>
    </message>
    <message>
        <source>This copy of the program does not know where it is published.</source>
        <translation type="unfinished">प्रोग्राम की यह प्रति नहीं जानती कि वह कहाँ प्रकाशित होती है।</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">अभी कोई फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">कनेक्शन खोलें</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation type="unfinished">कनेक्शन सहेजें</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation type="unfinished">कनेक्शन (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>GuidedRun</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{1} में से {0}</translation>
    </message>
    <message>
        <source>Next is a connection of your own: “New connection” on the start page, or in the menu.</source>
        <translation type="unfinished">अब आपके अपने कनेक्शन की बारी है: शुरुआती पृष्ठ पर या मेनू में “नया कनेक्शन”।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Look around as long as you like: the task waits on its page.</source>
        <translation type="unfinished">जब तक चाहें आराम से देखें: काम अपने पृष्ठ पर आपकी प्रतीक्षा करेगा।</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation type="unfinished">काम पर लौटें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">आगे बढ़ें</translation>
    </message>
    <message>
        <source>The provider shows an error page.</source>
        <translation type="unfinished">प्रदाता त्रुटि का पृष्ठ दिखा रहा है।</translation>
    </message>
    <message>
        <source>Waiting for you to log in.</source>
        <translation type="unfinished">आपके लॉग इन करने की प्रतीक्षा है।</translation>
    </message>
    <message>
        <source>All {0} done.</source>
        <translation type="unfinished">सभी {0} पूरे।</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">{1} में से {0} पूरे</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished">जैसी इस कंप्यूटर पर</translation>
    </message>
</context>
<context>
    <name>NamedUndo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished">पूर्ववत करें: {0}</translation>
    </message>
    <message>
        <source>Takes back the last change: {0}</source>
        <translation type="unfinished">पिछला बदलाव वापस लेता है: {0}</translation>
    </message>
</context>
<context>
    <name>NotApplied</name>
    <message>
        <source>Not applied yet</source>
        <translation type="unfinished">अभी लागू नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing that you typed is overwritten. Undo takes all of it back.</source>
        <translation type="unfinished">आपका लिखा कुछ भी नहीं बदला जाता। “पूर्ववत करें” से सब वापस हो जाता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">लागू करें</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished">किसी पर टिक नहीं</translation>
    </message>
</context>
<context>
    <name>PracticeHost</name>
    <message>
        <source>Made up by the practice provider; kept nowhere.</source>
        <translation type="unfinished">अभ्यास प्रदाता का काल्पनिक मान; कहीं रखा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish to the platform</source>
        <translation type="unfinished">प्लैटफ़ॉर्म पर प्रकाशित करें</translation>
    </message>
    <message>
        <source>Open in the Developer Hub</source>
        <translation type="unfinished">Developer Hub में खोलें</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation type="unfinished">अंतर दिखाएँ&#xa0;(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished">प्रकाशित करें&#xa0;(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Creates the connection on the platform, or updates it, in place of pasting it by hand. Whoever runs the platform for your team knows these values. Plugs come as a list; of organisations the platform has none for programs: copy the id from the address of your Developer Hub, behind “developer/”.</source>
        <translation type="unfinished">हाथ से चिपकाने की जगह प्लैटफ़ॉर्म पर कनेक्शन बनाता या अपडेट करता है। आपकी टीम के लिए जो प्लैटफ़ॉर्म सँभालता है, वह ये मान जानता है। प्लग सूची में आते हैं; संगठनों की सूची प्लैटफ़ॉर्म प्रोग्रामों को नहीं देता: id अपने Developer Hub के पते से कॉपी करें, “developer/” के बाद से।</translation>
    </message>
    <message>
        <source>Keep the token until you close the program: there is no password store here</source>
        <translation type="unfinished">प्रोग्राम बंद होने तक टोकन रखें: यहाँ पासवर्ड भंडार नहीं है</translation>
    </message>
    <message>
        <source>Publishing was broken off.</source>
        <translation type="unfinished">प्रकाशन बीच में टूट गया।</translation>
    </message>
    <message>
        <source>What was sent may be on the platform: it was not read back. Show the difference to see it.</source>
        <translation type="unfinished">जो भेजा गया वह प्लैटफ़ॉर्म पर हो सकता है: उसे वापस पढ़ा नहीं गया। देखने के लिए अंतर दिखाएँ।</translation>
    </message>
    <message>
        <source>No browser could be opened. The connection is at {0}</source>
        <translation type="unfinished">कोई ब्राउज़र नहीं खुल सका। कनेक्शन {0} पर है</translation>
    </message>
    <message>
        <source>This organisation has no plugs yet.</source>
        <translation type="unfinished">इस संगठन में अभी कोई प्लग नहीं है।</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">एक क्षण …</translation>
    </message>
    <message>
        <source>✓  The platform has exactly this already.</source>
        <translation type="unfinished">✓  प्लैटफ़ॉर्म पर पहले से ठीक यही है।</translation>
    </message>
    <message>
        <source>This would: {0}.</source>
        <translation type="unfinished">इससे यह होगा: {0}।</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>✓  Published as {0}, and read back. The platform&apos;s cache is cleared: it counts from now on.</source>
        <translation type="unfinished">✓  {0} के रूप में प्रकाशित, और वापस पढ़ा गया। प्लैटफ़ॉर्म का कैश ख़ाली कर दिया गया: यह अब से लागू है।</translation>
    </message>
    <message>
        <source>Something was changed meanwhile, and nothing was written. Show the difference again.</source>
        <translation type="unfinished">इस बीच कुछ बदल गया, और कुछ लिखा नहीं गया। अंतर फिर दिखाएँ।</translation>
    </message>
    <message>
        <source>The token was not kept: {0}</source>
        <translation type="unfinished">टोकन रखा नहीं गया: {0}</translation>
    </message>
</context>
<context>
    <name>PublishForm</name>
    <message>
        <source>Where the platform takes requests of programs</source>
        <translation type="unfinished">जहाँ प्लैटफ़ॉर्म प्रोग्रामों के अनुरोध लेता है</translation>
    </message>
    <message>
        <source>Its id, as in the platform&apos;s address</source>
        <translation type="unfinished">इसकी id, जैसी प्लैटफ़ॉर्म के पते में है</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation type="unfinished">इसकी ID</translation>
    </message>
    <message>
        <source>The id of the plug that the connection belongs to</source>
        <translation type="unfinished">उस प्लग की id जिसका यह कनेक्शन है</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">चुनें …</translation>
    </message>
    <message>
        <source>Lists the plugs of the organisation</source>
        <translation type="unfinished">संगठन के प्लग दिखाता है</translation>
    </message>
    <message>
        <source>Blank: the one that is kept</source>
        <translation type="unfinished">ख़ाली: जो सहेजा हुआ है</translation>
    </message>
    <message>
        <source>If left blank, the one in this computer&apos;s password store</source>
        <translation type="unfinished">ख़ाली छोड़ें तो इस कंप्यूटर के पासवर्ड भंडार वाला</translation>
    </message>
    <message>
        <source>Keep the token in this computer&apos;s password store</source>
        <translation type="unfinished">टोकन इस कंप्यूटर के पासवर्ड भंडार में रखें</translation>
    </message>
    <message>
        <source>As the platform&apos;s rule says</source>
        <translation type="unfinished">जैसा प्लैटफ़ॉर्म का नियम कहे</translation>
    </message>
    <message>
        <source>A new version in any case</source>
        <translation type="unfinished">हर हाल में नया संस्करण</translation>
    </message>
    <message>
        <source>Change it in place, even against the rule</source>
        <translation type="unfinished">उसी में बदलें, नियम के विपरीत भी</translation>
    </message>
    <message>
        <source>New users of the plug get this connection from now on</source>
        <translation type="unfinished">प्लग के नए उपयोगकर्ताओं को अब से यह कनेक्शन मिलता है</translation>
    </message>
    <message>
        <source>Send the client secret, too</source>
        <translation type="unfinished">क्लाइंट सीक्रेट भी भेजें</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">परिवेश</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation type="unfinished">मूल पता</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">संगठन</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation type="unfinished">प्लग</translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished">टोकन</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">संस्करण</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Your secret is {0}, never in the spec.</source>
        <translation type="unfinished">आपका सीक्रेट {0} है, स्पेक में कभी नहीं।</translation>
    </message>
    <message>
        <source>No longer here: without a password store it lasts until the window is closed. Paste it again.</source>
        <translation type="unfinished">अब यहाँ नहीं: पासवर्ड भंडार के बिना वह विंडो बंद होने तक ही रहता है। उसे फिर चिपकाएँ।</translation>
    </message>
    <message>
        <source>This computer has no password store to use: once pasted, the secret is {0}.</source>
        <translation type="unfinished">इस कंप्यूटर पर इस्तेमाल करने लायक़ पासवर्ड भंडार नहीं है: चिपकाने के बाद सीक्रेट {0} रहता है।</translation>
    </message>
    <message>
        <source>There is none on this computer yet. Once you paste it, it is {0}, never in the spec.</source>
        <translation type="unfinished">इस कंप्यूटर पर अभी कोई नहीं है। चिपकाने के बाद वह {0} रहता है, स्पेक में कभी नहीं।</translation>
    </message>
    <message>
        <source>Like a password. It is never written into the spec.</source>
        <translation type="unfinished">पासवर्ड की तरह। यह स्पेक में कभी नहीं लिखा जाता।</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Secrets on this computer</source>
        <translation type="unfinished">इस कंप्यूटर के सीक्रेट</translation>
    </message>
    <message>
        <source>What this program keeps for you, so that you need not paste it again. It is in none of your files, and not shown here either.</source>
        <translation type="unfinished">यह प्रोग्राम आपके लिए जो रखता है, ताकि आपको फिर न चिपकाना पड़े। यह आपकी किसी फ़ाइल में नहीं है, और यहाँ भी नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished">देखा जा रहा है …</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation type="unfinished">इस कंप्यूटर पर कुछ नहीं रखा है।</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished">अभी कोई कनेक्शन नहीं</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a secret, and whose it is</comment>
        <translation type="unfinished">{0} – {1}</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation type="unfinished">बदलें …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">मिटाएँ …</translation>
    </message>
    <message>
        <source>Paste the new one here</source>
        <translation type="unfinished">नया यहाँ चिपकाएँ</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation type="unfinished">नया मान: {0}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">इसे रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation type="unfinished">इसे हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">मिटाएँ</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished">वहीं रहने दें</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Requests of the live test</source>
        <translation type="unfinished">लाइव टेस्ट के अनुरोध</translation>
    </message>
    <message>
        <source>Requests, oldest first</source>
        <translation type="unfinished">अनुरोध, सबसे पुराना पहले</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">अनुरोध</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">उत्तर</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished">अनुरोध&#xa0;(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished">उत्तर&#xa0;(&amp;A)</translation>
    </message>
    <message>
        <source>the request as cURL</source>
        <translation type="unfinished">अनुरोध cURL के रूप में</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished">cURL के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Secrets are hidden here, and in what you copy.</source>
        <translation type="unfinished">सीक्रेट यहाँ छिपे हैं, और जो आप कॉपी करते हैं उसमें भी।</translation>
    </message>
    <message>
        <source>Requests of the rehearsal: none of them left this computer</source>
        <translation type="unfinished">पूर्वाभ्यास के अनुरोध: इनमें से कोई इस कंप्यूटर से बाहर नहीं गया</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>, first byte after {0} ms</source>
        <translation type="unfinished">, पहला बाइट {0} ms बाद</translation>
    </message>
    <message>
        <source>{0} UTC, took {1} ms{2}; {3} bytes sent, {4} received</source>
        <translation type="unfinished">{0} UTC, {1} ms लगे{2}; {3} बाइट भेजे, {4} मिले</translation>
    </message>
</context>
<context>
    <name>UnderstoodRun</name>
    <message>
        <source>Takes over what is ticked, as one change (Ctrl+Enter)</source>
        <translation type="unfinished">जिन पर टिक है उन्हें एक बदलाव के रूप में ले लेता है (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <translation type="unfinished">स्रोत: {0}, {1}</translation>
    </message>
    <message>
        <source>From {0}.</source>
        <translation type="unfinished">स्रोत: {0}।</translation>
    </message>
    <message>
        <source>Of no use was {0}.</source>
        <translation type="unfinished">काम का नहीं था: {0}।</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished">छोड़ दें</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished">यहाँ आगे बढ़ें</translation>
    </message>
    <message>
        <source>You changed values here.</source>
        <translation type="unfinished">आपने यहाँ मान बदले हैं।</translation>
    </message>
    <message>
        <source>Nothing is applied yet: they are gone with the rest.</source>
        <translation type="unfinished">अभी कुछ लागू नहीं हुआ: बाक़ी के साथ वे भी चले जाएँगे।</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>{0} – Connection Wizard</source>
        <translation type="unfinished">{0} – Connection Wizard</translation>
    </message>
    <message>
        <source>Connection Wizard</source>
        <translation type="unfinished">Connection Wizard</translation>
    </message>
</context>
</TS>
