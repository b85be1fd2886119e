<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A refresh token that can be prolonged</source>
        <translation type="unfinished">रीफ़्रेश टोकन जिसकी अवधि बढ़ सकती है</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">खाता</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished">खाता ID</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation type="unfinished">खाते का पता</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">खाते</translation>
    </message>
    <message>
        <source>Accounts and transactions</source>
        <translation type="unfinished">खाते और लेन-देन</translation>
    </message>
    <message>
        <source>Act for a user without a log-in</source>
        <translation type="unfinished">लॉग इन के बिना उपयोगकर्ता की ओर से काम करना</translation>
    </message>
    <message>
        <source>Act for the person</source>
        <translation type="unfinished">व्यक्ति की ओर से काम करना</translation>
    </message>
    <message>
        <source>Act in one role; its name stands behind the second colon</source>
        <translation type="unfinished">किसी भूमिका में काम करना; उसका नाम दूसरे कोलन के बाद आता है</translation>
    </message>
    <message>
        <source>Add a bot to a server</source>
        <translation type="unfinished">सर्वर में बॉट जोड़ना</translation>
    </message>
    <message>
        <source>Add and change activities</source>
        <translation type="unfinished">गतिविधियाँ जोड़ना और बदलना</translation>
    </message>
    <message>
        <source>Add and remove people</source>
        <translation type="unfinished">लोगों को जोड़ना और हटाना</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation type="unfinished">अटैचमेंट जोड़ना</translation>
    </message>
    <message>
        <source>Add calls</source>
        <translation type="unfinished">कॉल जोड़ना</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation type="unfinished">सर्वर में कमांड जोड़ना</translation>
    </message>
    <message>
        <source>Add people to a group chat</source>
        <translation type="unfinished">समूह चैट में लोगों को जोड़ना</translation>
    </message>
    <message>
        <source>Add people to a server</source>
        <translation type="unfinished">सर्वर में लोगों को जोड़ना</translation>
    </message>
    <message>
        <source>Add reactions</source>
        <translation type="unfinished">प्रतिक्रियाएँ जोड़ना</translation>
    </message>
    <message>
        <source>Add tasks only</source>
        <translation type="unfinished">केवल टास्क जोड़ना</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">पता</translation>
    </message>
    <message>
        <source>Addresses of recordings</source>
        <translation type="unfinished">रिकॉर्डिंग के पते</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation type="unfinished">प्रबंधन करना</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation type="unfinished">रिपॉज़िटरी का प्रबंधन करना</translation>
    </message>
    <message>
        <source>Administer the chosen workspaces</source>
        <translation type="unfinished">चुने हुए वर्कस्पेस का प्रबंधन करना</translation>
    </message>
    <message>
        <source>All of the account</source>
        <translation type="unfinished">खाते का सब कुछ</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished">सभी साइटें</translation>
    </message>
    <message>
        <source>All that the employee may do</source>
        <translation type="unfinished">वह सब जो कर्मचारी कर सकता है</translation>
    </message>
    <message>
        <source>All that the owner may do</source>
        <translation type="unfinished">वह सब जो स्वामी कर सकता है</translation>
    </message>
    <message>
        <source>All that the user may do</source>
        <translation type="unfinished">वह सब जो उपयोगकर्ता कर सकता है</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished">विश्लेषण (Analytics)</translation>
    </message>
    <message>
        <source>App name</source>
        <translation type="unfinished">ऐप का नाम</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished">ऐप ID</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">अर्जेंटीना</translation>
    </message>
    <message>
        <source>As in the address of your app&apos;s page in Rippling, after PLATFORM/.</source>
        <translation type="unfinished">जैसा Rippling में आपके ऐप के पृष्ठ के पते में PLATFORM/ के बाद लिखा है।</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation type="unfinished">एशिया-प्रशांत</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">ऑस्ट्रेलिया</translation>
    </message>
    <message>
        <source>Australia (.com.au)</source>
        <translation type="unfinished">ऑस्ट्रेलिया (.com.au)</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation type="unfinished">Auth0 डोमेन</translation>
    </message>
    <message>
        <source>Basic access, asked of every app</source>
        <translation type="unfinished">बुनियादी पहुँच, हर ऐप से माँगी जाती है</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished">बेल्जियम</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished">बीटा</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished">ब्राज़ील</translation>
    </message>
    <message>
        <source>Call Photoshop and Lightroom</source>
        <translation type="unfinished">Photoshop और Lightroom को कॉल करना</translation>
    </message>
    <message>
        <source>Call the Inference API</source>
        <translation type="unfinished">Inference API को कॉल करना</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished">अभियान</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished">कनाडा</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation type="unfinished">कनाडा (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Canvas address</source>
        <translation type="unfinished">Canvas का पता</translation>
    </message>
    <message>
        <source>Categories and tags</source>
        <translation type="unfinished">श्रेणियाँ और टैग</translation>
    </message>
    <message>
        <source>Change accounts</source>
        <translation type="unfinished">खाते बदलना</translation>
    </message>
    <message>
        <source>Change alerts</source>
        <translation type="unfinished">अलर्ट बदलना</translation>
    </message>
    <message>
        <source>Change automations</source>
        <translation type="unfinished">ऑटोमेशन बदलना</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation type="unfinished">उपलब्धता बदलना</translation>
    </message>
    <message>
        <source>Change boards and items</source>
        <translation type="unfinished">बोर्ड और आइटम बदलना</translation>
    </message>
    <message>
        <source>Change bookings</source>
        <translation type="unfinished">बुकिंग बदलना</translation>
    </message>
    <message>
        <source>Change bookmarks</source>
        <translation type="unfinished">बुकमार्क बदलना</translation>
    </message>
    <message>
        <source>Change cards</source>
        <translation type="unfinished">कार्ड बदलना</translation>
    </message>
    <message>
        <source>Change checkouts</source>
        <translation type="unfinished">चेकआउट बदलना</translation>
    </message>
    <message>
        <source>Change collections</source>
        <translation type="unfinished">संग्रह बदलना</translation>
    </message>
    <message>
        <source>Change collectors</source>
        <translation type="unfinished">कलेक्टर बदलना</translation>
    </message>
    <message>
        <source>Change columns and publishing</source>
        <translation type="unfinished">कॉलम और प्रकाशन बदलना</translation>
    </message>
    <message>
        <source>Change companies</source>
        <translation type="unfinished">कंपनियाँ बदलना</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation type="unfinished">संपर्क बदलना</translation>
    </message>
    <message>
        <source>Change custom fields</source>
        <translation type="unfinished">कस्टम फ़ील्ड बदलना</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation type="unfinished">ग्राहक बदलना</translation>
    </message>
    <message>
        <source>Change data</source>
        <translation type="unfinished">डेटा बदलना</translation>
    </message>
    <message>
        <source>Change data of a team</source>
        <translation type="unfinished">टीम का डेटा बदलना</translation>
    </message>
    <message>
        <source>Change databases</source>
        <translation type="unfinished">डेटाबेस बदलना</translation>
    </message>
    <message>
        <source>Change deals</source>
        <translation type="unfinished">सौदे (deals) बदलना</translation>
    </message>
    <message>
        <source>Change dev resources</source>
        <translation type="unfinished">डेवलपर संसाधन बदलना</translation>
    </message>
    <message>
        <source>Change devices and organizations</source>
        <translation type="unfinished">डिवाइस और संगठन बदलना</translation>
    </message>
    <message>
        <source>Change docs</source>
        <translation type="unfinished">दस्तावेज़ बदलना</translation>
    </message>
    <message>
        <source>Change domains</source>
        <translation type="unfinished">डोमेन बदलना</translation>
    </message>
    <message>
        <source>Change draft orders</source>
        <translation type="unfinished">ड्राफ़्ट ऑर्डर बदलना</translation>
    </message>
    <message>
        <source>Change event types</source>
        <translation type="unfinished">इवेंट के प्रकार बदलना</translation>
    </message>
    <message>
        <source>Change everything</source>
        <translation type="unfinished">सब कुछ बदलना</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation type="unfinished">फ़ाइलें बदलना</translation>
    </message>
    <message>
        <source>Change folders</source>
        <translation type="unfinished">फ़ोल्डर बदलना</translation>
    </message>
    <message>
        <source>Change forms</source>
        <translation type="unfinished">फ़ॉर्म बदलना</translation>
    </message>
    <message>
        <source>Change galleries</source>
        <translation type="unfinished">गैलरी बदलना</translation>
    </message>
    <message>
        <source>Change invoices</source>
        <translation type="unfinished">इनवॉइस बदलना</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation type="unfinished">इशू बदलना</translation>
    </message>
    <message>
        <source>Change links</source>
        <translation type="unfinished">लिंक बदलना</translation>
    </message>
    <message>
        <source>Change listings</source>
        <translation type="unfinished">लिस्टिंग बदलना</translation>
    </message>
    <message>
        <source>Change lists</source>
        <translation type="unfinished">सूचियाँ बदलना</translation>
    </message>
    <message>
        <source>Change one&apos;s data</source>
        <translation type="unfinished">अपना डेटा बदलना</translation>
    </message>
    <message>
        <source>Change opportunities</source>
        <translation type="unfinished">अवसर (opportunities) बदलना</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation type="unfinished">ऑर्डर बदलना</translation>
    </message>
    <message>
        <source>Change organisations</source>
        <translation type="unfinished">संगठन बदलना</translation>
    </message>
    <message>
        <source>Change organizations</source>
        <translation type="unfinished">संगठन बदलना</translation>
    </message>
    <message>
        <source>Change own posts and comments</source>
        <translation type="unfinished">अपनी पोस्ट और टिप्पणियाँ बदलना</translation>
    </message>
    <message>
        <source>Change polls</source>
        <translation type="unfinished">पोल बदलना</translation>
    </message>
    <message>
        <source>Change private playlists</source>
        <translation type="unfinished">निजी प्लेलिस्ट बदलना</translation>
    </message>
    <message>
        <source>Change products</source>
        <translation type="unfinished">उत्पाद बदलना</translation>
    </message>
    <message>
        <source>Change projects</source>
        <translation type="unfinished">प्रोजेक्ट बदलना</translation>
    </message>
    <message>
        <source>Change public playlists</source>
        <translation type="unfinished">सार्वजनिक प्लेलिस्ट बदलना</translation>
    </message>
    <message>
        <source>Change public repositories</source>
        <translation type="unfinished">सार्वजनिक रिपॉज़िटरी बदलना</translation>
    </message>
    <message>
        <source>Change publications</source>
        <translation type="unfinished">प्रकाशन बदलना</translation>
    </message>
    <message>
        <source>Change pull requests</source>
        <translation type="unfinished">पुल रिक्वेस्ट बदलना</translation>
    </message>
    <message>
        <source>Change repositories</source>
        <translation type="unfinished">रिपॉज़िटरी बदलना</translation>
    </message>
    <message>
        <source>Change schedules</source>
        <translation type="unfinished">शेड्यूल बदलना</translation>
    </message>
    <message>
        <source>Change segments</source>
        <translation type="unfinished">सेगमेंट बदलना</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation type="unfinished">स्निपेट बदलना</translation>
    </message>
    <message>
        <source>Change spaces</source>
        <translation type="unfinished">स्पेस बदलना</translation>
    </message>
    <message>
        <source>Change subscribers</source>
        <translation type="unfinished">सदस्य (subscribers) बदलना</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation type="unfinished">सदस्यताएँ बदलना</translation>
    </message>
    <message>
        <source>Change surveys</source>
        <translation type="unfinished">सर्वेक्षण बदलना</translation>
    </message>
    <message>
        <source>Change tables and fields</source>
        <translation type="unfinished">टेबल और फ़ील्ड बदलना</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished">टैग बदलना</translation>
    </message>
    <message>
        <source>Change tags and properties</source>
        <translation type="unfinished">टैग और गुण बदलना</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation type="unfinished">टास्क बदलना</translation>
    </message>
    <message>
        <source>Change teams</source>
        <translation type="unfinished">टीमें बदलना</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation type="unfinished">खाता बदलना</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation type="unfinished">कैटलॉग बदलना</translation>
    </message>
    <message>
        <source>Change the organization</source>
        <translation type="unfinished">संगठन बदलना</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation type="unfinished">प्रोफ़ाइल बदलना</translation>
    </message>
    <message>
        <source>Change the referral program</source>
        <translation type="unfinished">रेफ़रल कार्यक्रम बदलना</translation>
    </message>
    <message>
        <source>Change the repositories</source>
        <translation type="unfinished">रिपॉज़िटरी बदलना</translation>
    </message>
    <message>
        <source>Change the stock</source>
        <translation type="unfinished">स्टॉक बदलना</translation>
    </message>
    <message>
        <source>Change the store&apos;s settings</source>
        <translation type="unfinished">स्टोर की सेटिंग बदलना</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation type="unfinished">उपयोगकर्ता बदलना</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation type="unfinished">इन्हें बदलना</translation>
    </message>
    <message>
        <source>Change things for the person</source>
        <translation type="unfinished">व्यक्ति की ओर से बदलाव करना</translation>
    </message>
    <message>
        <source>Change tiers</source>
        <translation type="unfinished">स्तर बदलना</translation>
    </message>
    <message>
        <source>Change time entries</source>
        <translation type="unfinished">समय प्रविष्टियाँ बदलना</translation>
    </message>
    <message>
        <source>Change title and category of a channel</source>
        <translation type="unfinished">चैनल का शीर्षक और श्रेणी बदलना</translation>
    </message>
    <message>
        <source>Change videos and albums</source>
        <translation type="unfinished">वीडियो और ऐल्बम बदलना</translation>
    </message>
    <message>
        <source>Change webhooks</source>
        <translation type="unfinished">वेबहुक बदलना</translation>
    </message>
    <message>
        <source>Change weight and FTP</source>
        <translation type="unfinished">वज़न और FTP बदलना</translation>
    </message>
    <message>
        <source>Change what is in sheets</source>
        <translation type="unfinished">शीटों की सामग्री बदलना</translation>
    </message>
    <message>
        <source>Change what is saved</source>
        <translation type="unfinished">सहेजी हुई चीज़ें बदलना</translation>
    </message>
    <message>
        <source>Change what may be seen</source>
        <translation type="unfinished">जो देखा जा सकता है उसे बदलना</translation>
    </message>
    <message>
        <source>Change workflows</source>
        <translation type="unfinished">वर्कफ़्लो बदलना</translation>
    </message>
    <message>
        <source>Change workspaces</source>
        <translation type="unfinished">वर्कस्पेस बदलना</translation>
    </message>
    <message>
        <source>Change your user</source>
        <translation type="unfinished">आपके उपयोगकर्ता का विवरण बदलना</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation type="unfinished">Chatter</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished">चिली</translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished">चीन</translation>
    </message>
    <message>
        <source>China (.com.cn)</source>
        <translation type="unfinished">चीन (.com.cn)</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished">कोलंबिया</translation>
    </message>
    <message>
        <source>Command vehicles</source>
        <translation type="unfinished">वाहनों को कमांड देना</translation>
    </message>
    <message>
        <source>Commands of the channel</source>
        <translation type="unfinished">चैनल के कमांड</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished">टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Confluence: change pages</source>
        <translation type="unfinished">Confluence: पृष्ठ बदलना</translation>
    </message>
    <message>
        <source>Confluence: read attachments</source>
        <translation type="unfinished">Confluence: अटैचमेंट पढ़ना</translation>
    </message>
    <message>
        <source>Confluence: read comments</source>
        <translation type="unfinished">Confluence: टिप्पणियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Confluence: read pages</source>
        <translation type="unfinished">Confluence: पृष्ठ पढ़ना</translation>
    </message>
    <message>
        <source>Confluence: read spaces</source>
        <translation type="unfinished">Confluence: स्पेस पढ़ना</translation>
    </message>
    <message>
        <source>Confluence: write comments</source>
        <translation type="unfinished">Confluence: टिप्पणियाँ लिखना</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">संपर्क</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished">योगदान</translation>
    </message>
    <message>
        <source>Control charging</source>
        <translation type="unfinished">चार्जिंग नियंत्रित करना</translation>
    </message>
    <message>
        <source>Control what is playing</source>
        <translation type="unfinished">जो चल रहा है उसे नियंत्रित करना</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished">बातचीत</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished">कोस्टा रिका</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">देश</translation>
    </message>
    <message>
        <source>Create buckets</source>
        <translation type="unfinished">बकेट बनाना</translation>
    </message>
    <message>
        <source>Create campaigns</source>
        <translation type="unfinished">अभियान बनाना</translation>
    </message>
    <message>
        <source>Create comments</source>
        <translation type="unfinished">टिप्पणियाँ बनाना</translation>
    </message>
    <message>
        <source>Create data</source>
        <translation type="unfinished">डेटा बनाना</translation>
    </message>
    <message>
        <source>Create databases</source>
        <translation type="unfinished">डेटाबेस बनाना</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation type="unfinished">इशू बनाना</translation>
    </message>
    <message>
        <source>Create organizations</source>
        <translation type="unfinished">संगठन बनाना</translation>
    </message>
    <message>
        <source>Create projects</source>
        <translation type="unfinished">प्रोजेक्ट बनाना</translation>
    </message>
    <message>
        <source>Create, change and delete records</source>
        <translation type="unfinished">रिकॉर्ड बनाना, बदलना और मिटाना</translation>
    </message>
    <message>
        <source>Create, change and delete the personal repositories</source>
        <translation type="unfinished">निजी रिपॉज़िटरी बनाना, बदलना और मिटाना</translation>
    </message>
    <message>
        <source>Custom permissions</source>
        <translation type="unfinished">कस्टम अनुमतियाँ</translation>
    </message>
    <message>
        <source>Customer Integration Environment</source>
        <translation type="unfinished">ग्राहक इंटीग्रेशन परिवेश (CIE)</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished">डेटा सेंटर</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">जन्मतिथि</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation type="unfinished">डिफ़ॉल्ट कमांड</translation>
    </message>
    <message>
        <source>Delete meetings</source>
        <translation type="unfinished">मीटिंग मिटाना</translation>
    </message>
    <message>
        <source>Delete organizations</source>
        <translation type="unfinished">संगठन मिटाना</translation>
    </message>
    <message>
        <source>Delete projects</source>
        <translation type="unfinished">प्रोजेक्ट मिटाना</translation>
    </message>
    <message>
        <source>Delete sheets</source>
        <translation type="unfinished">शीटें मिटाना</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation type="unfinished">टास्क मिटाना</translation>
    </message>
    <message>
        <source>Delete tasks and projects</source>
        <translation type="unfinished">टास्क और प्रोजेक्ट मिटाना</translation>
    </message>
    <message>
        <source>Delete videos and albums</source>
        <translation type="unfinished">वीडियो और ऐल्बम मिटाना</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">डेमो</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished">डिप्लॉयमेंट</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">डेवलपमेंट</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">दस्तावेज़</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">डोमेन</translation>
    </message>
    <message>
        <source>Download video files</source>
        <translation type="unfinished">वीडियो फ़ाइलें डाउनलोड करना</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">ई-मेल पता</translation>
    </message>
    <message>
        <source>E-mail address, name, picture</source>
        <translation type="unfinished">ई-मेल पता, नाम, चित्र</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">इक्वाडोर</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">परिवेश</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation type="unfinished">परिवेश ID</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished">यूरोप</translation>
    </message>
    <message>
        <source>Europe (.eu)</source>
        <translation type="unfinished">यूरोप (.eu)</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished">यूरोपीय संघ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">सब कुछ</translation>
    </message>
    <message>
        <source>Everything but a refresh token</source>
        <translation type="unfinished">रीफ़्रेश टोकन छोड़कर सब कुछ</translation>
    </message>
    <message>
        <source>Everything in the organisation</source>
        <translation type="unfinished">संगठन में सब कुछ</translation>
    </message>
    <message>
        <source>Everything of the API</source>
        <translation type="unfinished">API का सब कुछ</translation>
    </message>
    <message>
        <source>Everything that the person may do</source>
        <translation type="unfinished">वह सब जो व्यक्ति कर सकता है</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation type="unfinished">खर्च</translation>
    </message>
    <message>
        <source>Files that the app made or was given</source>
        <translation type="unfinished">ऐप की बनाई या उसे दी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Filters against spam</source>
        <translation type="unfinished">स्पैम रोकने वाले फ़िल्टर</translation>
    </message>
    <message>
        <source>Financial data</source>
        <translation type="unfinished">वित्तीय डेटा</translation>
    </message>
    <message>
        <source>Follow and unfollow</source>
        <translation type="unfinished">फ़ॉलो और अनफ़ॉलो करना</translation>
    </message>
    <message>
        <source>Follow sites</source>
        <translation type="unfinished">साइटें फ़ॉलो करना</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">फ़्रांस</translation>
    </message>
    <message>
        <source>FranceConnect+</source>
        <translation type="unfinished">FranceConnect+</translation>
    </message>
    <message>
        <source>FranceConnect+ integration</source>
        <translation type="unfinished">FranceConnect+ (इंटीग्रेशन)</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">जर्मनी</translation>
    </message>
    <message>
        <source>Get a refresh token</source>
        <translation type="unfinished">रीफ़्रेश टोकन पाना</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation type="unfinished">GitLab सर्वर</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished">होस्ट का नाम</translation>
    </message>
    <message>
        <source>Import subscribers</source>
        <translation type="unfinished">सदस्य (subscribers) आयात करना</translation>
    </message>
    <message>
        <source>India (.in)</source>
        <translation type="unfinished">भारत (.in)</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished">इंस्टेंस</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished">इंटीग्रेशन</translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished">अंतरराष्ट्रीय</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">आइटम</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">जापान</translation>
    </message>
    <message>
        <source>Japan (.jp)</source>
        <translation type="unfinished">जापान (.jp)</translation>
    </message>
    <message>
        <source>Jira: change issues</source>
        <translation type="unfinished">Jira: इशू बदलना</translation>
    </message>
    <message>
        <source>Jira: read issues and projects</source>
        <translation type="unfinished">Jira: इशू और प्रोजेक्ट पढ़ना</translation>
    </message>
    <message>
        <source>Jira: read users</source>
        <translation type="unfinished">Jira: उपयोगकर्ता पढ़ना</translation>
    </message>
    <message>
        <source>Jira: webhooks</source>
        <translation type="unfinished">Jira: वेबहुक</translation>
    </message>
    <message>
        <source>Keep cards, after SumUp has allowed it</source>
        <translation type="unfinished">कार्ड सहेजना, SumUp की अनुमति के बाद</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">कुंजी</translation>
    </message>
    <message>
        <source>Labels of mail</source>
        <translation type="unfinished">मेल के लेबल</translation>
    </message>
    <message>
        <source>Like and follow</source>
        <translation type="unfinished">लाइक और फ़ॉलो करना</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation type="unfinished">लाइक करना और हटाना</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation type="unfinished">बैकअप की सूची देखना</translation>
    </message>
    <message>
        <source>List files and folders</source>
        <translation type="unfinished">फ़ाइलों और फ़ोल्डरों की सूची देखना</translation>
    </message>
    <message>
        <source>List pages</source>
        <translation type="unfinished">पृष्ठों की सूची देखना</translation>
    </message>
    <message>
        <source>List people</source>
        <translation type="unfinished">लोगों की सूची देखना</translation>
    </message>
    <message>
        <source>List private channels</source>
        <translation type="unfinished">निजी चैनलों की सूची देखना</translation>
    </message>
    <message>
        <source>List projects and files</source>
        <translation type="unfinished">प्रोजेक्ट और फ़ाइलों की सूची देखना</translation>
    </message>
    <message>
        <source>List public channels</source>
        <translation type="unfinished">सार्वजनिक चैनलों की सूची देखना</translation>
    </message>
    <message>
        <source>List public videos</source>
        <translation type="unfinished">सार्वजनिक वीडियो की सूची देखना</translation>
    </message>
    <message>
        <source>List subscribers</source>
        <translation type="unfinished">सदस्यों (subscribers) की सूची देखना</translation>
    </message>
    <message>
        <source>List the own subreddits</source>
        <translation type="unfinished">अपने subreddits की सूची देखना</translation>
    </message>
    <message>
        <source>List the servers</source>
        <translation type="unfinished">सर्वरों की सूची देखना</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation type="unfinished">लॉक और अनलॉक करना</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished">लॉग इन करना</translation>
    </message>
    <message>
        <source>Log-in alone</source>
        <translation type="unfinished">केवल लॉग इन</translation>
    </message>
    <message>
        <source>Make a webhook for a channel</source>
        <translation type="unfinished">चैनल के लिए वेबहुक बनाना</translation>
    </message>
    <message>
        <source>Make albums and channels</source>
        <translation type="unfinished">ऐल्बम और चैनल बनाना</translation>
    </message>
    <message>
        <source>Make and change own meetings</source>
        <translation type="unfinished">अपनी मीटिंग बनाना और बदलना</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation type="unfinished">फ़ाइल अनुरोध बनाना</translation>
    </message>
    <message>
        <source>Make new sheets</source>
        <translation type="unfinished">नई शीटें बनाना</translation>
    </message>
    <message>
        <source>Mall ID</source>
        <translation type="unfinished">मॉल ID (mall ID)</translation>
    </message>
    <message>
        <source>Manage Ads</source>
        <translation type="unfinished">विज्ञापनों का प्रबंधन (Ads)</translation>
    </message>
    <message>
        <source>Manage SharePoint sites</source>
        <translation type="unfinished">SharePoint साइटों का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage ads of pages</source>
        <translation type="unfinished">पेजों के विज्ञापनों का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage app users</source>
        <translation type="unfinished">ऐप उपयोगकर्ताओं का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage comments</source>
        <translation type="unfinished">टिप्पणियों का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage groups</source>
        <translation type="unfinished">समूहों का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage legal holds</source>
        <translation type="unfinished">क़ानूनी रोक (legal holds) का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage lists</source>
        <translation type="unfinished">सूचियों का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage messages</source>
        <translation type="unfinished">संदेशों का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage pages and their webhooks</source>
        <translation type="unfinished">पेजों और उनके वेबहुक का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation type="unfinished">लोगों का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage properties of the enterprise</source>
        <translation type="unfinished">एंटरप्राइज़ के गुणों का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage releases</source>
        <translation type="unfinished">रिलीज़ का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage replies</source>
        <translation type="unfinished">जवाबों का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage retention</source>
        <translation type="unfinished">प्रतिधारण (retention) का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage templates</source>
        <translation type="unfinished">टेम्प्लेट का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage the YouTube account</source>
        <translation type="unfinished">YouTube खाते का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage the business</source>
        <translation type="unfinished">व्यवसाय का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage users as well</source>
        <translation type="unfinished">उपयोगकर्ताओं का प्रबंधन भी</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation type="unfinished">वेबहुक का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage webhooks of repositories</source>
        <translation type="unfinished">रिपॉज़िटरी के वेबहुक का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage workspaces and folders</source>
        <translation type="unfinished">वर्कस्पेस और फ़ोल्डर प्रबंधित करना</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation type="unfinished">पसंदीदा चिह्नित करना</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished">मार्केटप्लेस</translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished">मीडिया</translation>
    </message>
    <message>
        <source>Meetings, recordings and what was said</source>
        <translation type="unfinished">मीटिंग, रिकॉर्डिंग और जो कहा गया</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished">मेनू</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">मेक्सिको</translation>
    </message>
    <message>
        <source>Monthly sandbox</source>
        <translation type="unfinished">मासिक सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Move between the user&apos;s cards</source>
        <translation type="unfinished">उपयोगकर्ता के कार्डों के बीच ट्रांसफ़र करना</translation>
    </message>
    <message>
        <source>Move between user and app</source>
        <translation type="unfinished">उपयोगकर्ता और ऐप के बीच ट्रांसफ़र करना</translation>
    </message>
    <message>
        <source>Move between users</source>
        <translation type="unfinished">उपयोगकर्ताओं के बीच ट्रांसफ़र करना</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>Name and e-mail address</source>
        <translation type="unfinished">नाम और ई-मेल पता</translation>
    </message>
    <message>
        <source>Name and picture</source>
        <translation type="unfinished">नाम और चित्र</translation>
    </message>
    <message>
        <source>Name, login, sex</source>
        <translation type="unfinished">नाम, लॉगिन, लिंग</translation>
    </message>
    <message>
        <source>Names and folders of files</source>
        <translation type="unfinished">फ़ाइलों के नाम और फ़ोल्डर</translation>
    </message>
    <message>
        <source>Names of employees</source>
        <translation type="unfinished">कर्मचारियों के नाम</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">नीदरलैंड</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">निकनेम</translation>
    </message>
    <message>
        <source>North America</source>
        <translation type="unfinished">उत्तरी अमेरिका</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">नोट</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">सूचनाएँ</translation>
    </message>
    <message>
        <source>OAuth 2</source>
        <translation type="unfinished">OAuth 2</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation type="unfinished">ओशिआनिया</translation>
    </message>
    <message>
        <source>Of your app in the developer console; it is no client ID.</source>
        <translation type="unfinished">डेवलपर कंसोल में आपके ऐप की ID; यह क्लाइंट ID नहीं है।</translation>
    </message>
    <message>
        <source>Of your project in the Device Access Console; it is no client ID.</source>
        <translation type="unfinished">Device Access Console में आपके प्रोजेक्ट की ID; यह क्लाइंट ID नहीं है।</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation type="unfinished">Okta डोमेन</translation>
    </message>
    <message>
        <source>Open and change discussions and pull requests</source>
        <translation type="unfinished">चर्चाएँ और पुल रिक्वेस्ट खोलना और बदलना</translation>
    </message>
    <message>
        <source>Open direct messages</source>
        <translation type="unfinished">सीधे संदेश खोलना</translation>
    </message>
    <message>
        <source>Open the web pages</source>
        <translation type="unfinished">वेब पेज खोलना</translation>
    </message>
    <message>
        <source>Orders, payments, floors and menus</source>
        <translation type="unfinished">ऑर्डर, भुगतान, फ़्लोर और मेनू</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">संगठन</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation type="unfinished">उपयोगकर्ता के संगठन</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation type="unfinished">पैसे जमा करना</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished">पैसे निकालना</translation>
    </message>
    <message>
        <source>Permissions of organizations</source>
        <translation type="unfinished">संगठनों की अनुमतियाँ</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished">निजी</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished">फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">चित्र</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation type="unfinished">ऑर्डर देना</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">चलाना</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished">पोर्टल</translation>
    </message>
    <message>
        <source>Post for pages</source>
        <translation type="unfinished">पेजों की ओर से पोस्ट करना</translation>
    </message>
    <message>
        <source>Post for the member</source>
        <translation type="unfinished">सदस्य की ओर से पोस्ट करना</translation>
    </message>
    <message>
        <source>Post on pages</source>
        <translation type="unfinished">पेजों पर पोस्ट करना</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished">पोस्ट</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished">प्रोजेक्ट ID</translation>
    </message>
    <message>
        <source>Property management systems</source>
        <translation type="unfinished">प्रॉपर्टी मैनेजमेंट सिस्टम (PMS)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished">प्रकाशित करना</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation type="unfinished">पैकेज प्रकाशित करना</translation>
    </message>
    <message>
        <source>Publish videos</source>
        <translation type="unfinished">वीडियो प्रकाशित करना</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">पढ़ना</translation>
    </message>
    <message>
        <source>Read Analytics</source>
        <translation type="unfinished">Analytics पढ़ना</translation>
    </message>
    <message>
        <source>Read Spaces</source>
        <translation type="unfinished">Spaces पढ़ना</translation>
    </message>
    <message>
        <source>Read accounts</source>
        <translation type="unfinished">खाते पढ़ना</translation>
    </message>
    <message>
        <source>Read activities that others see</source>
        <translation type="unfinished">दूसरों को दिखने वाली गतिविधियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Read alerts</source>
        <translation type="unfinished">अलर्ट पढ़ना</translation>
    </message>
    <message>
        <source>Read all activities</source>
        <translation type="unfinished">सभी गतिविधियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Read all files and folders</source>
        <translation type="unfinished">सभी फ़ाइलें और फ़ोल्डर पढ़ना</translation>
    </message>
    <message>
        <source>Read analytics of games</source>
        <translation type="unfinished">गेम का विश्लेषण पढ़ना</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation type="unfinished">पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change BigQuery</source>
        <translation type="unfinished">BigQuery पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change all files and folders</source>
        <translation type="unfinished">सभी फ़ाइलें और फ़ोल्डर पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change all files of Drive</source>
        <translation type="unfinished">Drive की सभी फ़ाइलें पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change calendars</source>
        <translation type="unfinished">कैलेंडर पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change card expenses</source>
        <translation type="unfinished">कार्ड के खर्च पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change cards</source>
        <translation type="unfinished">कार्ड पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change contacts</source>
        <translation type="unfinished">संपर्क पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change content</source>
        <translation type="unfinished">सामग्री पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change data</source>
        <translation type="unfinished">डेटा पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change documents</source>
        <translation type="unfinished">दस्तावेज़ पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change events</source>
        <translation type="unfinished">इवेंट पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change everything</source>
        <translation type="unfinished">सब कुछ पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change everything in Books</source>
        <translation type="unfinished">Books में सब कुछ पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation type="unfinished">फ़ाइलें पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change forms</source>
        <translation type="unfinished">फ़ॉर्म पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change groups</source>
        <translation type="unfinished">समूह पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change mail</source>
        <translation type="unfinished">मेल पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change people of the CRM</source>
        <translation type="unfinished">CRM के लोग पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change presentations</source>
        <translation type="unfinished">प्रेज़ेंटेशन पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change projects</source>
        <translation type="unfinished">प्रोजेक्ट पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change records of the CRM</source>
        <translation type="unfinished">CRM के रिकॉर्ड पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change repositories</source>
        <translation type="unfinished">रिपॉज़िटरी पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change settings of the CRM</source>
        <translation type="unfinished">CRM की सेटिंग पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change spreadsheets</source>
        <translation type="unfinished">स्प्रेडशीट पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change tasks</source>
        <translation type="unfinished">टास्क पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change tasks and projects</source>
        <translation type="unfinished">टास्क और प्रोजेक्ट पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change the personal repositories</source>
        <translation type="unfinished">निजी रिपॉज़िटरी पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change tickets</source>
        <translation type="unfinished">टिकट पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change translation memories</source>
        <translation type="unfinished">अनुवाद मेमोरी पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change users</source>
        <translation type="unfinished">उपयोगकर्ता पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change webhooks</source>
        <translation type="unfinished">वेबहुक पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change what the person reads</source>
        <translation type="unfinished">व्यक्ति जो पढ़ता है उसे पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and change wikis</source>
        <translation type="unfinished">विकी पढ़ना और बदलना</translation>
    </message>
    <message>
        <source>Read and send faxes</source>
        <translation type="unfinished">फ़ैक्स पढ़ना और भेजना</translation>
    </message>
    <message>
        <source>Read and write chats</source>
        <translation type="unfinished">चैट पढ़ना और लिखना</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation type="unfinished">जवाब पढ़ना</translation>
    </message>
    <message>
        <source>Read attachments</source>
        <translation type="unfinished">अटैचमेंट पढ़ना</translation>
    </message>
    <message>
        <source>Read automations</source>
        <translation type="unfinished">ऑटोमेशन पढ़ना</translation>
    </message>
    <message>
        <source>Read availability</source>
        <translation type="unfinished">उपलब्धता पढ़ना</translation>
    </message>
    <message>
        <source>Read benefits</source>
        <translation type="unfinished">लाभ (benefits) पढ़ना</translation>
    </message>
    <message>
        <source>Read bills</source>
        <translation type="unfinished">बिल पढ़ना</translation>
    </message>
    <message>
        <source>Read bits</source>
        <translation type="unfinished">बिट्स पढ़ना</translation>
    </message>
    <message>
        <source>Read boards and items</source>
        <translation type="unfinished">बोर्ड और आइटम पढ़ना</translation>
    </message>
    <message>
        <source>Read bookings</source>
        <translation type="unfinished">बुकिंग पढ़ना</translation>
    </message>
    <message>
        <source>Read bookings of teams</source>
        <translation type="unfinished">टीमों की बुकिंग पढ़ना</translation>
    </message>
    <message>
        <source>Read bookmarks</source>
        <translation type="unfinished">बुकमार्क पढ़ना</translation>
    </message>
    <message>
        <source>Read buckets</source>
        <translation type="unfinished">बकेट पढ़ना</translation>
    </message>
    <message>
        <source>Read budgets</source>
        <translation type="unfinished">बजट पढ़ना</translation>
    </message>
    <message>
        <source>Read call logs</source>
        <translation type="unfinished">कॉल लॉग पढ़ना</translation>
    </message>
    <message>
        <source>Read campaigns</source>
        <translation type="unfinished">अभियान पढ़ना</translation>
    </message>
    <message>
        <source>Read card expenses</source>
        <translation type="unfinished">कार्ड के खर्च पढ़ना</translation>
    </message>
    <message>
        <source>Read cards</source>
        <translation type="unfinished">कार्ड पढ़ना</translation>
    </message>
    <message>
        <source>Read cash accounts</source>
        <translation type="unfinished">नकद खाते पढ़ना</translation>
    </message>
    <message>
        <source>Read channel listings</source>
        <translation type="unfinished">चैनल की लिस्टिंग पढ़ना</translation>
    </message>
    <message>
        <source>Read chat</source>
        <translation type="unfinished">चैट पढ़ना</translation>
    </message>
    <message>
        <source>Read checkouts</source>
        <translation type="unfinished">चेकआउट पढ़ना</translation>
    </message>
    <message>
        <source>Read collections</source>
        <translation type="unfinished">संग्रह पढ़ना</translation>
    </message>
    <message>
        <source>Read collectors</source>
        <translation type="unfinished">कलेक्टर पढ़ना</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation type="unfinished">टिप्पणियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Read companies</source>
        <translation type="unfinished">कंपनियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Read connected apps</source>
        <translation type="unfinished">जुड़े हुए ऐप पढ़ना</translation>
    </message>
    <message>
        <source>Read contacts</source>
        <translation type="unfinished">संपर्क पढ़ना</translation>
    </message>
    <message>
        <source>Read content</source>
        <translation type="unfinished">सामग्री पढ़ना</translation>
    </message>
    <message>
        <source>Read counts of followers and likes</source>
        <translation type="unfinished">फ़ॉलोअर और लाइक की संख्या पढ़ना</translation>
    </message>
    <message>
        <source>Read custom fields</source>
        <translation type="unfinished">कस्टम फ़ील्ड पढ़ना</translation>
    </message>
    <message>
        <source>Read customers</source>
        <translation type="unfinished">ग्राहक पढ़ना</translation>
    </message>
    <message>
        <source>Read data</source>
        <translation type="unfinished">डेटा पढ़ना</translation>
    </message>
    <message>
        <source>Read data of a team</source>
        <translation type="unfinished">टीम का डेटा पढ़ना</translation>
    </message>
    <message>
        <source>Read data of vehicles</source>
        <translation type="unfinished">वाहनों का डेटा पढ़ना</translation>
    </message>
    <message>
        <source>Read deals</source>
        <translation type="unfinished">सौदे (deals) पढ़ना</translation>
    </message>
    <message>
        <source>Read departments</source>
        <translation type="unfinished">विभाग पढ़ना</translation>
    </message>
    <message>
        <source>Read dev resources</source>
        <translation type="unfinished">डेवलपर संसाधन पढ़ना</translation>
    </message>
    <message>
        <source>Read direct messages</source>
        <translation type="unfinished">सीधे संदेश पढ़ना</translation>
    </message>
    <message>
        <source>Read discounts</source>
        <translation type="unfinished">छूट पढ़ना</translation>
    </message>
    <message>
        <source>Read docs</source>
        <translation type="unfinished">दस्तावेज़ पढ़ना</translation>
    </message>
    <message>
        <source>Read draft orders</source>
        <translation type="unfinished">ड्राफ़्ट ऑर्डर पढ़ना</translation>
    </message>
    <message>
        <source>Read e-mail addresses</source>
        <translation type="unfinished">ई-मेल पते पढ़ना</translation>
    </message>
    <message>
        <source>Read e-mails</source>
        <translation type="unfinished">ई-मेल पढ़ना</translation>
    </message>
    <message>
        <source>Read event types</source>
        <translation type="unfinished">इवेंट के प्रकार पढ़ना</translation>
    </message>
    <message>
        <source>Read event types of teams</source>
        <translation type="unfinished">टीमों के इवेंट के प्रकार पढ़ना</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation type="unfinished">इवेंट पढ़ना</translation>
    </message>
    <message>
        <source>Read events and issues</source>
        <translation type="unfinished">इवेंट और इशू पढ़ना</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">सब कुछ पढ़ना</translation>
    </message>
    <message>
        <source>Read file requests</source>
        <translation type="unfinished">फ़ाइल अनुरोध पढ़ना</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation type="unfinished">फ़ाइलें पढ़ना</translation>
    </message>
    <message>
        <source>Read followers</source>
        <translation type="unfinished">फ़ॉलोअर पढ़ना</translation>
    </message>
    <message>
        <source>Read forms</source>
        <translation type="unfinished">फ़ॉर्म पढ़ना</translation>
    </message>
    <message>
        <source>Read goals</source>
        <translation type="unfinished">लक्ष्य पढ़ना</translation>
    </message>
    <message>
        <source>Read hype trains</source>
        <translation type="unfinished">हाइप ट्रेन पढ़ना</translation>
    </message>
    <message>
        <source>Read insights</source>
        <translation type="unfinished">इनसाइट पढ़ना</translation>
    </message>
    <message>
        <source>Read invoices</source>
        <translation type="unfinished">इनवॉइस पढ़ना</translation>
    </message>
    <message>
        <source>Read issues</source>
        <translation type="unfinished">इशू पढ़ना</translation>
    </message>
    <message>
        <source>Read landing pages</source>
        <translation type="unfinished">लैंडिंग पेज पढ़ना</translation>
    </message>
    <message>
        <source>Read leads</source>
        <translation type="unfinished">लीड पढ़ना</translation>
    </message>
    <message>
        <source>Read license keys</source>
        <translation type="unfinished">लाइसेंस कुंजियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Read likes</source>
        <translation type="unfinished">लाइक पढ़ना</translation>
    </message>
    <message>
        <source>Read linked accounts</source>
        <translation type="unfinished">लिंक किए गए खाते पढ़ना</translation>
    </message>
    <message>
        <source>Read listings</source>
        <translation type="unfinished">लिस्टिंग पढ़ना</translation>
    </message>
    <message>
        <source>Read lists</source>
        <translation type="unfinished">सूचियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Read make, model and year</source>
        <translation type="unfinished">निर्माता, मॉडल और साल पढ़ना</translation>
    </message>
    <message>
        <source>Read members</source>
        <translation type="unfinished">सदस्य पढ़ना</translation>
    </message>
    <message>
        <source>Read members of teams</source>
        <translation type="unfinished">टीमों के सदस्य पढ़ना</translation>
    </message>
    <message>
        <source>Read memberships</source>
        <translation type="unfinished">मेंबरशिप पढ़ना</translation>
    </message>
    <message>
        <source>Read messages of public channels</source>
        <translation type="unfinished">सार्वजनिक चैनलों के संदेश पढ़ना</translation>
    </message>
    <message>
        <source>Read metrics</source>
        <translation type="unfinished">मेट्रिक पढ़ना</translation>
    </message>
    <message>
        <source>Read name and picture</source>
        <translation type="unfinished">नाम और चित्र पढ़ना</translation>
    </message>
    <message>
        <source>Read name, e-mail and picture</source>
        <translation type="unfinished">नाम, ई-मेल और चित्र पढ़ना</translation>
    </message>
    <message>
        <source>Read names and dates of files</source>
        <translation type="unfinished">फ़ाइलों के नाम और तारीख़ें पढ़ना</translation>
    </message>
    <message>
        <source>Read notifications</source>
        <translation type="unfinished">सूचनाएँ पढ़ना</translation>
    </message>
    <message>
        <source>Read one&apos;s data</source>
        <translation type="unfinished">अपना डेटा पढ़ना</translation>
    </message>
    <message>
        <source>Read opportunities</source>
        <translation type="unfinished">अवसर (opportunities) पढ़ना</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation type="unfinished">ऑर्डर पढ़ना</translation>
    </message>
    <message>
        <source>Read organisations</source>
        <translation type="unfinished">संगठन पढ़ना</translation>
    </message>
    <message>
        <source>Read organisations and teams</source>
        <translation type="unfinished">संगठन और टीमें पढ़ना</translation>
    </message>
    <message>
        <source>Read organizations</source>
        <translation type="unfinished">संगठन पढ़ना</translation>
    </message>
    <message>
        <source>Read own meetings</source>
        <translation type="unfinished">अपनी मीटिंग पढ़ना</translation>
    </message>
    <message>
        <source>Read own recordings</source>
        <translation type="unfinished">अपनी रिकॉर्डिंग पढ़ना</translation>
    </message>
    <message>
        <source>Read owners</source>
        <translation type="unfinished">स्वामी पढ़ना</translation>
    </message>
    <message>
        <source>Read packages</source>
        <translation type="unfinished">पैकेज पढ़ना</translation>
    </message>
    <message>
        <source>Read payments</source>
        <translation type="unfinished">भुगतान पढ़ना</translation>
    </message>
    <message>
        <source>Read payouts</source>
        <translation type="unfinished">पेआउट पढ़ना</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation type="unfinished">लोग पढ़ना</translation>
    </message>
    <message>
        <source>Read people and groups of the organisation</source>
        <translation type="unfinished">संगठन के लोगों और समूहों को पढ़ना</translation>
    </message>
    <message>
        <source>Read pipelines</source>
        <translation type="unfinished">पाइपलाइन पढ़ना</translation>
    </message>
    <message>
        <source>Read polls</source>
        <translation type="unfinished">पोल पढ़ना</translation>
    </message>
    <message>
        <source>Read posts</source>
        <translation type="unfinished">पोस्ट पढ़ना</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation type="unfinished">पोस्ट और टिप्पणियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Read private playlists</source>
        <translation type="unfinished">निजी प्लेलिस्ट पढ़ना</translation>
    </message>
    <message>
        <source>Read private routes and events</source>
        <translation type="unfinished">निजी रूट और इवेंट पढ़ना</translation>
    </message>
    <message>
        <source>Read products</source>
        <translation type="unfinished">उत्पाद पढ़ना</translation>
    </message>
    <message>
        <source>Read projects</source>
        <translation type="unfinished">प्रोजेक्ट पढ़ना</translation>
    </message>
    <message>
        <source>Read properties of contacts</source>
        <translation type="unfinished">संपर्कों के गुण पढ़ना</translation>
    </message>
    <message>
        <source>Read publications</source>
        <translation type="unfinished">प्रकाशन पढ़ना</translation>
    </message>
    <message>
        <source>Read published components of a file</source>
        <translation type="unfinished">फ़ाइल के प्रकाशित कंपोनेंट पढ़ना</translation>
    </message>
    <message>
        <source>Read published components of a team</source>
        <translation type="unfinished">टीम के प्रकाशित कंपोनेंट पढ़ना</translation>
    </message>
    <message>
        <source>Read pull requests</source>
        <translation type="unfinished">पुल रिक्वेस्ट पढ़ना</translation>
    </message>
    <message>
        <source>Read reactions</source>
        <translation type="unfinished">प्रतिक्रियाएँ पढ़ना</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation type="unfinished">रसीदें पढ़ना</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation type="unfinished">रिकॉर्ड पढ़ना</translation>
    </message>
    <message>
        <source>Read refunds</source>
        <translation type="unfinished">रिफ़ंड पढ़ना</translation>
    </message>
    <message>
        <source>Read reimbursements</source>
        <translation type="unfinished">प्रतिपूर्तियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Read replies</source>
        <translation type="unfinished">जवाब पढ़ना</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation type="unfinished">रिपॉज़िटरी पढ़ना</translation>
    </message>
    <message>
        <source>Read responses</source>
        <translation type="unfinished">प्रतिसाद (responses) पढ़ना</translation>
    </message>
    <message>
        <source>Read runners</source>
        <translation type="unfinished">रनर पढ़ना</translation>
    </message>
    <message>
        <source>Read segments</source>
        <translation type="unfinished">सेगमेंट पढ़ना</translation>
    </message>
    <message>
        <source>Read shared links and members</source>
        <translation type="unfinished">साझा लिंक और सदस्य पढ़ना</translation>
    </message>
    <message>
        <source>Read shared playlists</source>
        <translation type="unfinished">साझा प्लेलिस्ट पढ़ना</translation>
    </message>
    <message>
        <source>Read sheets, with comments and attachments</source>
        <translation type="unfinished">शीटें पढ़ना, टिप्पणियों और अटैचमेंट सहित</translation>
    </message>
    <message>
        <source>Read sites</source>
        <translation type="unfinished">साइटें पढ़ना</translation>
    </message>
    <message>
        <source>Read snippets</source>
        <translation type="unfinished">स्निपेट पढ़ना</translation>
    </message>
    <message>
        <source>Read spaces</source>
        <translation type="unfinished">स्पेस पढ़ना</translation>
    </message>
    <message>
        <source>Read staff</source>
        <translation type="unfinished">कर्मचारी पढ़ना</translation>
    </message>
    <message>
        <source>Read statistics</source>
        <translation type="unfinished">आँकड़े पढ़ना</translation>
    </message>
    <message>
        <source>Read subscribers</source>
        <translation type="unfinished">सदस्य (subscribers) पढ़ना</translation>
    </message>
    <message>
        <source>Read subscriptions</source>
        <translation type="unfinished">सदस्यताएँ पढ़ना</translation>
    </message>
    <message>
        <source>Read surveys</source>
        <translation type="unfinished">सर्वेक्षण पढ़ना</translation>
    </message>
    <message>
        <source>Read tables and fields</source>
        <translation type="unfinished">टेबल और फ़ील्ड पढ़ना</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation type="unfinished">टैग पढ़ना</translation>
    </message>
    <message>
        <source>Read tasks</source>
        <translation type="unfinished">टास्क पढ़ना</translation>
    </message>
    <message>
        <source>Read tasks, projects and the profile</source>
        <translation type="unfinished">टास्क, प्रोजेक्ट और प्रोफ़ाइल पढ़ना</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation type="unfinished">टीमें पढ़ना</translation>
    </message>
    <message>
        <source>Read the Adobe account</source>
        <translation type="unfinished">Adobe खाता पढ़ना</translation>
    </message>
    <message>
        <source>Read the account</source>
        <translation type="unfinished">खाता पढ़ना</translation>
    </message>
    <message>
        <source>Read the business</source>
        <translation type="unfinished">व्यवसाय पढ़ना</translation>
    </message>
    <message>
        <source>Read the catalogue</source>
        <translation type="unfinished">कैटलॉग पढ़ना</translation>
    </message>
    <message>
        <source>Read the change log</source>
        <translation type="unfinished">बदलावों का लॉग पढ़ना</translation>
    </message>
    <message>
        <source>Read the contents of files</source>
        <translation type="unfinished">फ़ाइलों की सामग्री पढ़ना</translation>
    </message>
    <message>
        <source>Read the country</source>
        <translation type="unfinished">देश पढ़ना</translation>
    </message>
    <message>
        <source>Read the current track</source>
        <translation type="unfinished">मौजूदा ट्रैक पढ़ना</translation>
    </message>
    <message>
        <source>Read the e-mail address</source>
        <translation type="unfinished">ई-मेल पता पढ़ना</translation>
    </message>
    <message>
        <source>Read the favourites</source>
        <translation type="unfinished">पसंदीदा पढ़ना</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation type="unfinished">इतिहास पढ़ना</translation>
    </message>
    <message>
        <source>Read the history of files</source>
        <translation type="unfinished">फ़ाइलों का इतिहास पढ़ना</translation>
    </message>
    <message>
        <source>Read the library</source>
        <translation type="unfinished">लाइब्रेरी पढ़ना</translation>
    </message>
    <message>
        <source>Read the location</source>
        <translation type="unfinished">स्थान पढ़ना</translation>
    </message>
    <message>
        <source>Read the membership in a server</source>
        <translation type="unfinished">सर्वर में सदस्यता पढ़ना</translation>
    </message>
    <message>
        <source>Read the name</source>
        <translation type="unfinished">नाम पढ़ना</translation>
    </message>
    <message>
        <source>Read the odometer</source>
        <translation type="unfinished">ओडोमीटर पढ़ना</translation>
    </message>
    <message>
        <source>Read the organization</source>
        <translation type="unfinished">संगठन पढ़ना</translation>
    </message>
    <message>
        <source>Read the organizations</source>
        <translation type="unfinished">संगठन पढ़ना</translation>
    </message>
    <message>
        <source>Read the own account</source>
        <translation type="unfinished">अपना खाता पढ़ना</translation>
    </message>
    <message>
        <source>Read the own identity</source>
        <translation type="unfinished">अपनी पहचान पढ़ना</translation>
    </message>
    <message>
        <source>Read the own profile</source>
        <translation type="unfinished">अपनी प्रोफ़ाइल पढ़ना</translation>
    </message>
    <message>
        <source>Read the personal repositories</source>
        <translation type="unfinished">निजी रिपॉज़िटरी पढ़ना</translation>
    </message>
    <message>
        <source>Read the phone number, beside the profile</source>
        <translation type="unfinished">प्रोफ़ाइल के साथ फ़ोन नंबर भी पढ़ना</translation>
    </message>
    <message>
        <source>Read the position</source>
        <translation type="unfinished">स्थिति (position) पढ़ना</translation>
    </message>
    <message>
        <source>Read the postal code</source>
        <translation type="unfinished">पोस्टल कोड पढ़ना</translation>
    </message>
    <message>
        <source>Read the profile</source>
        <translation type="unfinished">प्रोफ़ाइल पढ़ना</translation>
    </message>
    <message>
        <source>Read the profile and what was posted</source>
        <translation type="unfinished">प्रोफ़ाइल और पोस्ट की गई चीज़ें पढ़ना</translation>
    </message>
    <message>
        <source>Read the profile without e-mail</source>
        <translation type="unfinished">ई-मेल के बिना प्रोफ़ाइल पढ़ना</translation>
    </message>
    <message>
        <source>Read the referral program</source>
        <translation type="unfinished">रेफ़रल कार्यक्रम पढ़ना</translation>
    </message>
    <message>
        <source>Read the repositories</source>
        <translation type="unfinished">रिपॉज़िटरी पढ़ना</translation>
    </message>
    <message>
        <source>Read the resources that the app sent</source>
        <translation type="unfinished">ऐप के भेजे संसाधन पढ़ना</translation>
    </message>
    <message>
        <source>Read the shop</source>
        <translation type="unfinished">दुकान पढ़ना</translation>
    </message>
    <message>
        <source>Read the stock</source>
        <translation type="unfinished">स्टॉक पढ़ना</translation>
    </message>
    <message>
        <source>Read the store&apos;s settings</source>
        <translation type="unfinished">स्टोर की सेटिंग पढ़ना</translation>
    </message>
    <message>
        <source>Read the subscription</source>
        <translation type="unfinished">सदस्यता पढ़ना</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation type="unfinished">उपयोगकर्ता पढ़ना</translation>
    </message>
    <message>
        <source>Read the whole profile</source>
        <translation type="unfinished">पूरी प्रोफ़ाइल पढ़ना</translation>
    </message>
    <message>
        <source>Read tiers</source>
        <translation type="unfinished">स्तर पढ़ना</translation>
    </message>
    <message>
        <source>Read time entries</source>
        <translation type="unfinished">समय प्रविष्टियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Read transactions</source>
        <translation type="unfinished">लेन-देन पढ़ना</translation>
    </message>
    <message>
        <source>Read transcripts of calls</source>
        <translation type="unfinished">कॉल के ट्रांसक्रिप्ट पढ़ना</translation>
    </message>
    <message>
        <source>Read updates</source>
        <translation type="unfinished">अपडेट पढ़ना</translation>
    </message>
    <message>
        <source>Read user</source>
        <translation type="unfinished">उपयोगकर्ता पढ़ना</translation>
    </message>
    <message>
        <source>Read user name and biography</source>
        <translation type="unfinished">यूज़र नाम और परिचय पढ़ना</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation type="unfinished">उपयोगकर्ता पढ़ना</translation>
    </message>
    <message>
        <source>Read vendors</source>
        <translation type="unfinished">विक्रेता (vendors) पढ़ना</translation>
    </message>
    <message>
        <source>Read views</source>
        <translation type="unfinished">व्यू पढ़ना</translation>
    </message>
    <message>
        <source>Read webhooks</source>
        <translation type="unfinished">वेबहुक पढ़ना</translation>
    </message>
    <message>
        <source>Read what is playing and where</source>
        <translation type="unfinished">क्या और कहाँ चल रहा है, पढ़ना</translation>
    </message>
    <message>
        <source>Read what is private</source>
        <translation type="unfinished">जो निजी है वह पढ़ना</translation>
    </message>
    <message>
        <source>Read what is public</source>
        <translation type="unfinished">जो सार्वजनिक है वह पढ़ना</translation>
    </message>
    <message>
        <source>Read what is saved</source>
        <translation type="unfinished">सहेजी हुई चीज़ें पढ़ना</translation>
    </message>
    <message>
        <source>Read what pages post</source>
        <translation type="unfinished">पेजों की पोस्ट पढ़ना</translation>
    </message>
    <message>
        <source>Read what users write on pages</source>
        <translation type="unfinished">पेजों पर उपयोगकर्ताओं का लिखा पढ़ना</translation>
    </message>
    <message>
        <source>Read what was voted and saved</source>
        <translation type="unfinished">वोट की और सहेजी हुई चीज़ें पढ़ना</translation>
    </message>
    <message>
        <source>Read who authorized</source>
        <translation type="unfinished">किसने अनुमति दी, पढ़ना</translation>
    </message>
    <message>
        <source>Read who the user is</source>
        <translation type="unfinished">उपयोगकर्ता कौन है, पढ़ना</translation>
    </message>
    <message>
        <source>Read whom one follows</source>
        <translation type="unfinished">किसे फ़ॉलो किया जाता है, पढ़ना</translation>
    </message>
    <message>
        <source>Read workspaces</source>
        <translation type="unfinished">वर्कस्पेस पढ़ना</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation type="unfinished">मेल पढ़ना, लिखना और भेजना</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished">रियल्म (realm)</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation type="unfinished">रीफ़्रेश टोकन</translation>
    </message>
    <message>
        <source>Refuse and refund transactions</source>
        <translation type="unfinished">लेन-देन अस्वीकार और रिफ़ंड करना</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">क्षेत्र</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation type="unfinished">नियमित दर्शक (regulars)</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished">आरक्षण</translation>
    </message>
    <message>
        <source>RuName</source>
        <translation type="unfinished">RuName</translation>
    </message>
    <message>
        <source>Run pipelines</source>
        <translation type="unfinished">पाइपलाइन चलाना</translation>
    </message>
    <message>
        <source>Run scenarios</source>
        <translation type="unfinished">सिनेरियो (scenarios) चलाना</translation>
    </message>
    <message>
        <source>Run scripts and remote actions</source>
        <translation type="unfinished">स्क्रिप्ट और रिमोट कार्रवाइयाँ चलाना</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished">रूस</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Saudi Arabia (.sa)</source>
        <translation type="unfinished">सऊदी अरब (.sa)</translation>
    </message>
    <message>
        <source>Save posts and comments</source>
        <translation type="unfinished">पोस्ट और टिप्पणियाँ सहेजना</translation>
    </message>
    <message>
        <source>Screen pops</source>
        <translation type="unfinished">कॉल पर पॉप-अप (screen pops)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">खोजना</translation>
    </message>
    <message>
        <source>Search data</source>
        <translation type="unfinished">डेटा खोजना</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation type="unfinished">खाते देखना</translation>
    </message>
    <message>
        <source>See also what is protected, such as config variables</source>
        <translation type="unfinished">सुरक्षित चीज़ें भी देखना, जैसे कॉन्फ़िगरेशन वेरिएबल</translation>
    </message>
    <message>
        <source>See and change also what is protected</source>
        <translation type="unfinished">सुरक्षित चीज़ें भी देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change apps and settings, without what is protected</source>
        <translation type="unfinished">ऐप और सेटिंग देखना और बदलना, सुरक्षित चीज़ों के बिना</translation>
    </message>
    <message>
        <source>See and change attachments</source>
        <translation type="unfinished">अटैचमेंट देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change bank transactions</source>
        <translation type="unfinished">बैंक लेन-देन देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change collections</source>
        <translation type="unfinished">संग्रह देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change contacts</source>
        <translation type="unfinished">संपर्क देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change employees</source>
        <translation type="unfinished">कर्मचारी देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change everything in the account</source>
        <translation type="unfinished">खाते में सब कुछ देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change files</source>
        <translation type="unfinished">फ़ाइलें देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change fixed assets</source>
        <translation type="unfinished">अचल संपत्तियाँ देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change invoices</source>
        <translation type="unfinished">इनवॉइस देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change it</source>
        <translation type="unfinished">इसे देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change manual journals</source>
        <translation type="unfinished">मैनुअल जर्नल देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change mind maps</source>
        <translation type="unfinished">माइंड मैप देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change payments</source>
        <translation type="unfinished">भुगतान देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation type="unfinished">प्रोजेक्ट देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change ratings</source>
        <translation type="unfinished">रेटिंग देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change settings of the organisation</source>
        <translation type="unfinished">संगठन की सेटिंग देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change smart locks</source>
        <translation type="unfinished">स्मार्ट लॉक देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change tags</source>
        <translation type="unfinished">टैग देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change the books</source>
        <translation type="unfinished">बही-खाते देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change the profile</source>
        <translation type="unfinished">प्रोफ़ाइल देखना और बदलना</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation type="unfinished">आपकी प्रोफ़ाइल देखना और बदलना</translation>
    </message>
    <message>
        <source>See and control the lights</source>
        <translation type="unfinished">लाइटें देखना और नियंत्रित करना</translation>
    </message>
    <message>
        <source>See apps and settings, without what is protected</source>
        <translation type="unfinished">ऐप और सेटिंग देखना, सुरक्षित चीज़ों के बिना</translation>
    </message>
    <message>
        <source>See balances</source>
        <translation type="unfinished">बैलेंस देखना</translation>
    </message>
    <message>
        <source>See body measurements</source>
        <translation type="unfinished">शरीर के माप देखना</translation>
    </message>
    <message>
        <source>See cards</source>
        <translation type="unfinished">कार्ड देखना</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation type="unfinished">संपर्क देखना</translation>
    </message>
    <message>
        <source>See cycles</source>
        <translation type="unfinished">चक्र (cycles) देखना</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation type="unfinished">डेटाबेस देखना</translation>
    </message>
    <message>
        <source>See deviations</source>
        <translation type="unfinished">deviations देखना</translation>
    </message>
    <message>
        <source>See devices and what happens on them</source>
        <translation type="unfinished">डिवाइस और उन पर जो होता है, देखना</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation type="unfinished">डोमेन देखना</translation>
    </message>
    <message>
        <source>See feeds and articles</source>
        <translation type="unfinished">फ़ीड और लेख देखना</translation>
    </message>
    <message>
        <source>See files</source>
        <translation type="unfinished">फ़ाइलें देखना</translation>
    </message>
    <message>
        <source>See folders</source>
        <translation type="unfinished">फ़ोल्डर देखना</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation type="unfinished">इशू देखना</translation>
    </message>
    <message>
        <source>See links</source>
        <translation type="unfinished">लिंक देखना</translation>
    </message>
    <message>
        <source>See mind maps</source>
        <translation type="unfinished">माइंड मैप देखना</translation>
    </message>
    <message>
        <source>See notifications</source>
        <translation type="unfinished">सूचनाएँ देखना</translation>
    </message>
    <message>
        <source>See one&apos;s user name and kind of account</source>
        <translation type="unfinished">अपना उपयोगकर्ता नाम और खाते का प्रकार देखना</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation type="unfinished">ऑर्डर देखना</translation>
    </message>
    <message>
        <source>See organisations</source>
        <translation type="unfinished">संगठन देखना</translation>
    </message>
    <message>
        <source>See organizations</source>
        <translation type="unfinished">संगठन देखना</translation>
    </message>
    <message>
        <source>See payments of the past</source>
        <translation type="unfinished">पिछले भुगतान देखना</translation>
    </message>
    <message>
        <source>See products</source>
        <translation type="unfinished">उत्पाद देखना</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation type="unfinished">प्रोजेक्ट देखना</translation>
    </message>
    <message>
        <source>See purchases</source>
        <translation type="unfinished">ख़रीदारी देखना</translation>
    </message>
    <message>
        <source>See recovery</source>
        <translation type="unfinished">रिकवरी देखना</translation>
    </message>
    <message>
        <source>See repositories</source>
        <translation type="unfinished">रिपॉज़िटरी देखना</translation>
    </message>
    <message>
        <source>See scenarios</source>
        <translation type="unfinished">सिनेरियो (scenarios) देखना</translation>
    </message>
    <message>
        <source>See settings of the organisation</source>
        <translation type="unfinished">संगठन की सेटिंग देखना</translation>
    </message>
    <message>
        <source>See sleep</source>
        <translation type="unfinished">नींद देखना</translation>
    </message>
    <message>
        <source>See smart locks</source>
        <translation type="unfinished">स्मार्ट लॉक देखना</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation type="unfinished">आँकड़े देखना</translation>
    </message>
    <message>
        <source>See subscribers in reports</source>
        <translation type="unfinished">रिपोर्ट में सदस्य (subscribers) देखना</translation>
    </message>
    <message>
        <source>See tags</source>
        <translation type="unfinished">टैग देखना</translation>
    </message>
    <message>
        <source>See templates</source>
        <translation type="unfinished">टेम्प्लेट देखना</translation>
    </message>
    <message>
        <source>See the account&apos;s transactions</source>
        <translation type="unfinished">खाते के लेन-देन देखना</translation>
    </message>
    <message>
        <source>See the app</source>
        <translation type="unfinished">ऐप देखना</translation>
    </message>
    <message>
        <source>See the chosen projects</source>
        <translation type="unfinished">चुने हुए प्रोजेक्ट देखना</translation>
    </message>
    <message>
        <source>See the chosen workspaces</source>
        <translation type="unfinished">चुने हुए वर्कस्पेस देखना</translation>
    </message>
    <message>
        <source>See the company&apos;s users</source>
        <translation type="unfinished">कंपनी के उपयोगकर्ताओं को देखना</translation>
    </message>
    <message>
        <source>See the company&apos;s workspaces</source>
        <translation type="unfinished">कंपनी के वर्कस्पेस देखना</translation>
    </message>
    <message>
        <source>See the configuration of the dashboard</source>
        <translation type="unfinished">डैशबोर्ड का कॉन्फ़िगरेशन देखना</translation>
    </message>
    <message>
        <source>See the email address</source>
        <translation type="unfinished">ईमेल पता देखना</translation>
    </message>
    <message>
        <source>See the list of calls</source>
        <translation type="unfinished">कॉल की सूची देखना</translation>
    </message>
    <message>
        <source>See the organisation</source>
        <translation type="unfinished">संगठन देखना</translation>
    </message>
    <message>
        <source>See the organization</source>
        <translation type="unfinished">संगठन देखना</translation>
    </message>
    <message>
        <source>See the profile</source>
        <translation type="unfinished">प्रोफ़ाइल देखना</translation>
    </message>
    <message>
        <source>See the user&apos;s name and picture</source>
        <translation type="unfinished">उपयोगकर्ता का नाम और चित्र देखना</translation>
    </message>
    <message>
        <source>See transactions</source>
        <translation type="unfinished">लेन-देन देखना</translation>
    </message>
    <message>
        <source>See users</source>
        <translation type="unfinished">उपयोगकर्ता देखना</translation>
    </message>
    <message>
        <source>See what is known of a call, with who took part</source>
        <translation type="unfinished">कॉल के बारे में जो पता है और उसमें कौन था, देखना</translation>
    </message>
    <message>
        <source>See what the person sees in the workspace</source>
        <translation type="unfinished">वर्कस्पेस में जो व्यक्ति को दिखता है, वह देखना</translation>
    </message>
    <message>
        <source>See whether a payment method is set up</source>
        <translation type="unfinished">देखना कि भुगतान का तरीका सेट है या नहीं</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation type="unfinished">देखना कि कौन है</translation>
    </message>
    <message>
        <source>See whose account it is</source>
        <translation type="unfinished">खाता किसका है, यह देखना</translation>
    </message>
    <message>
        <source>See workouts</source>
        <translation type="unfinished">वर्कआउट देखना</translation>
    </message>
    <message>
        <source>See workspaces</source>
        <translation type="unfinished">वर्कस्पेस देखना</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation type="unfinished">आपका खाता देखना</translation>
    </message>
    <message>
        <source>See your account and settings</source>
        <translation type="unfinished">आपका खाता और सेटिंग देखना</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation type="unfinished">आपकी प्रोफ़ाइल देखना</translation>
    </message>
    <message>
        <source>Send and sign documents</source>
        <translation type="unfinished">दस्तावेज़ भेजना और उन पर हस्ताक्षर करना</translation>
    </message>
    <message>
        <source>Send campaigns</source>
        <translation type="unfinished">अभियान भेजना</translation>
    </message>
    <message>
        <source>Send direct messages</source>
        <translation type="unfinished">सीधे संदेश भेजना</translation>
    </message>
    <message>
        <source>Send e-mails</source>
        <translation type="unfinished">ई-मेल भेजना</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation type="unfinished">मेल भेजना</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation type="unfinished">संदेश भेजना</translation>
    </message>
    <message>
        <source>Send messages to the channel</source>
        <translation type="unfinished">चैनल पर संदेश भेजना</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation type="unfinished">सूचनाएँ भेजना</translation>
    </message>
    <message>
        <source>Send resources to Vanta</source>
        <translation type="unfinished">Vanta को संसाधन भेजना</translation>
    </message>
    <message>
        <source>Send transactional mail</source>
        <translation type="unfinished">ट्रांज़ैक्शनल मेल भेजना</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">सर्वर</translation>
    </message>
    <message>
        <source>Settings of song requests</source>
        <translation type="unfinished">गानों के अनुरोधों की सेटिंग</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation type="unfinished">ऐप की सेटिंग</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished">शार्ड (shard)</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation type="unfinished">फ़ाइलें साझा करना</translation>
    </message>
    <message>
        <source>Share projects</source>
        <translation type="unfinished">प्रोजेक्ट साझा करना</translation>
    </message>
    <message>
        <source>Share sheets</source>
        <translation type="unfinished">शीटें साझा करना</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished">साझा करना</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished">दुकान</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">साइन इन</translation>
    </message>
    <message>
        <source>Sign in with an ID token</source>
        <translation type="unfinished">ID टोकन के साथ साइन इन</translation>
    </message>
    <message>
        <source>Sign in; name, e-mail address, picture, roles</source>
        <translation type="unfinished">साइन इन; नाम, ई-मेल पता, चित्र, भूमिकाएँ</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">सिंगापुर</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished">साइटें</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>Sourcegraph server</source>
        <translation type="unfinished">Sourcegraph सर्वर</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">स्पेन</translation>
    </message>
    <message>
        <source>Staff and shifts</source>
        <translation type="unfinished">कर्मचारी और शिफ़्ट</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished">स्टेजिंग</translation>
    </message>
    <message>
        <source>Start commercials</source>
        <translation type="unfinished">विज्ञापन शुरू करना</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">आँकड़े</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation type="unfinished">जुड़े रहना</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation type="unfinished">उप-डोमेन</translation>
    </message>
    <message>
        <source>Submit ISRCs</source>
        <translation type="unfinished">ISRC जमा करना</translation>
    </message>
    <message>
        <source>Submit barcodes</source>
        <translation type="unfinished">बारकोड जमा करना</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation type="unfinished">भुगतान लेना</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">टास्क</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished">कर</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished">टेलीफ़ोन नंबर</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished">टेनेंट</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation type="unfinished">संदेशों के टेक्स्ट</translation>
    </message>
    <message>
        <source>The ID of the WorkOS organization whose people log in.</source>
        <translation type="unfinished">उस WorkOS संगठन की ID जिसके लोग लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>The ID of your PingOne environment, as it stands in its settings.</source>
        <translation type="unfinished">आपके PingOne परिवेश की ID, जैसी उसकी सेटिंग में लिखी है।</translation>
    </message>
    <message>
        <source>The account</source>
        <translation type="unfinished">खाता</translation>
    </message>
    <message>
        <source>The account identifier, as it stands before {host}.</source>
        <translation type="unfinished">खाते की पहचान, जैसी वह {host} से पहले लिखी है।</translation>
    </message>
    <message>
        <source>The account, its collectives and organizations</source>
        <translation type="unfinished">खाता, उसके समूह (collectives) और संगठन</translation>
    </message>
    <message>
        <source>The address where you sign in, without https://.</source>
        <translation type="unfinished">वह पता जहाँ आप साइन इन करते हैं, https:// के बिना।</translation>
    </message>
    <message>
        <source>The devices</source>
        <translation type="unfinished">डिवाइस</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation type="unfinished">ई-मेल पता</translation>
    </message>
    <message>
        <source>The first part of the address that ends in {host}.</source>
        <translation type="unfinished">उस पते का पहला हिस्सा जो {host} पर ख़त्म होता है।</translation>
    </message>
    <message>
        <source>The fiscal host</source>
        <translation type="unfinished">वित्तीय होस्ट (fiscal host)</translation>
    </message>
    <message>
        <source>The history</source>
        <translation type="unfinished">इतिहास</translation>
    </message>
    <message>
        <source>The host name of your account; Kommo names it in the redirect as referer.</source>
        <translation type="unfinished">आपके खाते का होस्ट नाम; Kommo रीडायरेक्ट में इसे referer नाम से बताता है।</translation>
    </message>
    <message>
        <source>The incognito account</source>
        <translation type="unfinished">गुप्त खाता (incognito)</translation>
    </message>
    <message>
        <source>The inventory</source>
        <translation type="unfinished">इन्वेंटरी</translation>
    </message>
    <message>
        <source>The log of smart locks</source>
        <translation type="unfinished">स्मार्ट लॉक का लॉग</translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>The name of your deployment, as it stands before {host} in its address.</source>
        <translation type="unfinished">आपके डिप्लॉयमेंट का नाम, जैसा उसके पते में {host} से पहले लिखा है।</translation>
    </message>
    <message>
        <source>The name of your tenant, as it stands before {host}.</source>
        <translation type="unfinished">आपके टेनेंट का नाम, जैसा वह {host} से पहले लिखा है।</translation>
    </message>
    <message>
        <source>The part before {host}.</source>
        <translation type="unfinished">{host} से पहले वाला हिस्सा।</translation>
    </message>
    <message>
        <source>The playlist</source>
        <translation type="unfinished">प्लेलिस्ट</translation>
    </message>
    <message>
        <source>The queue of song requests</source>
        <translation type="unfinished">गानों के अनुरोधों की कतार</translation>
    </message>
    <message>
        <source>The register</source>
        <translation type="unfinished">कैश रजिस्टर</translation>
    </message>
    <message>
        <source>The settings of the channel</source>
        <translation type="unfinished">चैनल की सेटिंग</translation>
    </message>
    <message>
        <source>The user&apos;s own files</source>
        <translation type="unfinished">उपयोगकर्ता की अपनी फ़ाइलें</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished">टाइमर</translation>
    </message>
    <message>
        <source>Trade on the person&apos;s account</source>
        <translation type="unfinished">व्यक्ति के खाते पर ट्रेड करना</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished">ट्रायल</translation>
    </message>
    <message>
        <source>US3</source>
        <translation type="unfinished">US3</translation>
    </message>
    <message>
        <source>US5</source>
        <translation type="unfinished">US5</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished">यूनाइटेड किंगडम</translation>
    </message>
    <message>
        <source>United Kingdom (.uk)</source>
        <translation type="unfinished">यूनाइटेड किंगडम (.uk)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished">संयुक्त राज्य अमेरिका</translation>
    </message>
    <message>
        <source>United States 2</source>
        <translation type="unfinished">संयुक्त राज्य अमेरिका 2</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished">अपडेट</translation>
    </message>
    <message>
        <source>Upload and change videos</source>
        <translation type="unfinished">वीडियो अपलोड करना और बदलना</translation>
    </message>
    <message>
        <source>Use the accounts until further notice</source>
        <translation type="unfinished">अगली सूचना तक खातों का उपयोग करना</translation>
    </message>
    <message>
        <source>View journeys</source>
        <translation type="unfinished">जर्नी (journeys) देखना</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation type="unfinished">रिपोर्ट देखना</translation>
    </message>
    <message>
        <source>View transactional mail</source>
        <translation type="unfinished">ट्रांज़ैक्शनल मेल देखना</translation>
    </message>
    <message>
        <source>Virtual cards</source>
        <translation type="unfinished">वर्चुअल कार्ड</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished">वेबहुक</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your API.</source>
        <translation type="unfinished">आपके API के पते में {host} से पहले जो लिखा है।</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your account.</source>
        <translation type="unfinished">आपके खाते के पते में {host} से पहले जो लिखा है।</translation>
    </message>
    <message>
        <source>What stands before {host} in the addresses of your package.</source>
        <translation type="unfinished">आपके पैकेज के पतों में {host} से पहले जो लिखा है।</translation>
    </message>
    <message>
        <source>What stands before {host} in the authorization endpoint that “View API Clients” shows.</source>
        <translation type="unfinished">“View API Clients” में दिखने वाले ऑथराइज़ेशन एंडपॉइंट में {host} से पहले जो लिखा है।</translation>
    </message>
    <message>
        <source>What stands before {host} where you log in: that of customers, or the one to develop in.</source>
        <translation type="unfinished">जहाँ आप लॉग इन करते हैं वहाँ {host} से पहले जो लिखा है: ग्राहकों वाला, या वह जिसमें डेवलप किया जाता है।</translation>
    </message>
    <message>
        <source>What stands first in the address of your account, behind secure: na1, eu1.</source>
        <translation type="unfinished">आपके खाते के पते में secure के ठीक बाद जो लिखा है: na1, eu1।</translation>
    </message>
    <message>
        <source>Where the account is: each country has a host of its own.</source>
        <translation type="unfinished">जहाँ खाता है: हर देश का अपना होस्ट होता है।</translation>
    </message>
    <message>
        <source>Where the account lives.</source>
        <translation type="unfinished">जहाँ खाता है।</translation>
    </message>
    <message>
        <source>Where the account lives; the app has to be open to that data centre, in its settings.</source>
        <translation type="unfinished">जहाँ खाता है; ऐप अपनी सेटिंग में उस डेटा सेंटर के लिए खुला होना चाहिए।</translation>
    </message>
    <message>
        <source>Where the seller has the account.</source>
        <translation type="unfinished">जहाँ विक्रेता का खाता है।</translation>
    </message>
    <message>
        <source>Where the seller logs in.</source>
        <translation type="unfinished">जहाँ विक्रेता लॉग इन करता है।</translation>
    </message>
    <message>
        <source>Where you log in, without https:// and without a path.</source>
        <translation type="unfinished">जहाँ आप लॉग इन करते हैं, https:// और पाथ के बिना।</translation>
    </message>
    <message>
        <source>Where you sign in.</source>
        <translation type="unfinished">जहाँ आप साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>Where your Frontify is, such as {host}.</source>
        <translation type="unfinished">आपका Frontify कहाँ है, जैसे {host}।</translation>
    </message>
    <message>
        <source>Who may lock and unlock</source>
        <translation type="unfinished">कौन लॉक और अनलॉक कर सकता है</translation>
    </message>
    <message>
        <source>Work e-mail addresses of employees</source>
        <translation type="unfinished">कर्मचारियों के काम के ई-मेल पते</translation>
    </message>
    <message>
        <source>Work in the chosen projects</source>
        <translation type="unfinished">चुने हुए प्रोजेक्ट में काम करना</translation>
    </message>
    <message>
        <source>Work in the chosen workspaces</source>
        <translation type="unfinished">चुने हुए वर्कस्पेस में काम करना</translation>
    </message>
    <message>
        <source>Workday log-in host</source>
        <translation type="unfinished">Workday का लॉग इन होस्ट</translation>
    </message>
    <message>
        <source>Your own name for the account of the customer that is connected.</source>
        <translation type="unfinished">जुड़े हुए ग्राहक के खाते के लिए आपका चुना हुआ नाम।</translation>
    </message>
    <message>
        <source>refresh tokens</source>
        <translation type="unfinished">रीफ़्रेश टोकन</translation>
    </message>
    <message>
        <source>{host}, or the host name of your own server.</source>
        <translation type="unfinished">{host}, या आपके अपने सर्वर के होस्ट का नाम।</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation type="unfinished">एक रीफ़्रेश टोकन</translation>
    </message>
    <message>
        <source>A token that lasts</source>
        <translation type="unfinished">टोकन जो समाप्त नहीं होता</translation>
    </message>
    <message>
        <source>AP1</source>
        <translation type="unfinished">AP1</translation>
    </message>
    <message>
        <source>See reports of what is owed</source>
        <translation type="unfinished">बकाया रकम की रिपोर्ट देखना</translation>
    </message>
    <message>
        <source>The host name of the Okta organisation, without -admin.</source>
        <translation type="unfinished">Okta संगठन के होस्ट का नाम, -admin के बिना।</translation>
    </message>
    <message>
        <source>The host name of the server where the account lives; the app has to be registered there.</source>
        <translation type="unfinished">उस सर्वर के होस्ट का नाम जहाँ खाता है; ऐप को वहीं रजिस्टर करना होता है।</translation>
    </message>
    <message>
        <source>The host name of the service, as it stands as url in the service key.</source>
        <translation type="unfinished">सेवा के होस्ट का नाम, जैसा वह service key में url के रूप में लिखा है।</translation>
    </message>
    <message>
        <source>The host name of the tenant, as in the settings of the application.</source>
        <translation type="unfinished">टेनेंट के होस्ट का नाम, जैसा ऐप की सेटिंग में है।</translation>
    </message>
    <message>
        <source>The host name of your Bitrix24 portal.</source>
        <translation type="unfinished">आपके Bitrix24 पोर्टल के होस्ट का नाम।</translation>
    </message>
    <message>
        <source>The host name of your Canvas.</source>
        <translation type="unfinished">आपके Canvas के होस्ट का नाम।</translation>
    </message>
    <message>
        <source>The host name of your workspace, without https:// and without a path.</source>
        <translation type="unfinished">आपके वर्कस्पेस के होस्ट का नाम, https:// और पाथ के बिना।</translation>
    </message>
    <message>
        <source>The key of the app, shown beside its client ID.</source>
        <translation type="unfinished">ऐप की कुंजी, जो उसके क्लाइंट ID के पास दिखती है।</translation>
    </message>
    <message>
        <source>The name of the realm that people log in to.</source>
        <translation type="unfinished">उस रियल्म (realm) का नाम जिसमें लोग लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>The name of the user flow or policy.</source>
        <translation type="unfinished">यूज़र फ़्लो या पॉलिसी का नाम।</translation>
    </message>
    <message>
        <source>The name of your Seismic tenant.</source>
        <translation type="unfinished">आपके Seismic टेनेंट का नाम।</translation>
    </message>
    <message>
        <source>The name of your Workday tenant.</source>
        <translation type="unfinished">आपके Workday टेनेंट का नाम।</translation>
    </message>
    <message>
        <source>The name that eBay&apos;s portal gave the redirect URL, beside the app&apos;s keys: it is sent in place of the address.</source>
        <translation type="unfinished">वह नाम जो eBay के पोर्टल ने रीडायरेक्ट URL को दिया है, ऐप की कुंजियों के पास: पते की जगह यही भेजा जाता है।</translation>
    </message>
    <message>
        <source>The number of your NetSuite account, as it stands in its address.</source>
        <translation type="unfinished">आपके NetSuite खाते की संख्या, जैसी उसके पते में लिखी है।</translation>
    </message>
    <message>
        <source>The organisation that is chosen</source>
        <translation type="unfinished">चुना हुआ संगठन</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished">प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation type="unfinished">रीडर</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation type="unfinished">अमेरिकी सरकार (US Government)</translation>
    </message>
    <message>
        <source>United States (.com)</source>
        <translation type="unfinished">संयुक्त राज्य अमेरिका (.com)</translation>
    </message>
    <message>
        <source>Upload drafts</source>
        <translation type="unfinished">ड्राफ़्ट अपलोड करना</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished">फ़ाइलें अपलोड करना</translation>
    </message>
    <message>
        <source>Upload images</source>
        <translation type="unfinished">इमेज अपलोड करना</translation>
    </message>
    <message>
        <source>Upload media</source>
        <translation type="unfinished">मीडिया अपलोड करना</translation>
    </message>
    <message>
        <source>Upload pictures, by agreement only</source>
        <translation type="unfinished">चित्र अपलोड करना, केवल समझौते से</translation>
    </message>
    <message>
        <source>Upload videos</source>
        <translation type="unfinished">वीडियो अपलोड करना</translation>
    </message>
    <message>
        <source>Use Sta.sh</source>
        <translation type="unfinished">Sta.sh इस्तेमाल करना</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation type="unfinished">यूज़र फ़्लो</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished">वीडियो</translation>
    </message>
    <message>
        <source>Visualforce pages</source>
        <translation type="unfinished">Visualforce पेज</translation>
    </message>
    <message>
        <source>What everybody may see</source>
        <translation type="unfinished">जो हर कोई देख सकता है</translation>
    </message>
    <message>
        <source>Where your application lives, as it was told to you with its client ID.</source>
        <translation type="unfinished">आपका ऐप कहाँ है, जैसा आपको उसकी क्लाइंट आईडी के साथ बताया गया था।</translation>
    </message>
    <message>
        <source>Where your organization is kept.</source>
        <translation type="unfinished">जहाँ आपका संगठन रखा गया है।</translation>
    </message>
    <message>
        <source>Where your own installation runs, without https:// and without a path.</source>
        <translation type="unfinished">जहाँ आपका अपना इंस्टॉलेशन चलता है, https:// और पाथ के बिना।</translation>
    </message>
    <message>
        <source>Which accounts may log in; it has to fit what the app was registered for.</source>
        <translation type="unfinished">कौन-से खाते लॉग इन कर सकते हैं; यह उससे मेल खाना चाहिए जिसके लिए ऐप रजिस्टर हुआ था।</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished">कौन है</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation type="unfinished">कौन लॉग इन करता है</translation>
    </message>
    <message>
        <source>Work or school</source>
        <translation type="unfinished">काम या स्कूल के</translation>
    </message>
    <message>
        <source>Work, school and personal</source>
        <translation type="unfinished">काम, स्कूल के और निजी</translation>
    </message>
    <message>
        <source>Workday host</source>
        <translation type="unfinished">Workday होस्ट</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished">वर्कस्पेस</translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished">लिखना</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation type="unfinished">टिप्पणियाँ लिखना और मिटाना</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation type="unfinished">टिप्पणियाँ लिखना</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation type="unfinished">gists लिखना</translation>
    </message>
    <message>
        <source>Write in chat</source>
        <translation type="unfinished">चैट में लिखना</translation>
    </message>
    <message>
        <source>Write posts</source>
        <translation type="unfinished">पोस्ट लिखना</translation>
    </message>
    <message>
        <source>Write posts and comments</source>
        <translation type="unfinished">पोस्ट और टिप्पणियाँ लिखना</translation>
    </message>
    <message>
        <source>Write updates</source>
        <translation type="unfinished">अपडेट लिखना</translation>
    </message>
    <message>
        <source>XSUAA host</source>
        <translation type="unfinished">XSUAA होस्ट</translation>
    </message>
    <message>
        <source>Zendesk sub-domain</source>
        <translation type="unfinished">Zendesk उप-डोमेन</translation>
    </message>
</context>
</TS>
