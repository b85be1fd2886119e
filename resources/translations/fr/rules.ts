<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is larger than {megabytes} MB: it is no connection spec.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» dépasse {megabytes} Mo&#xa0;: ce n&apos;est pas une spécification de connexion.</translation>
    </message>
    <message>
        <source>Choose the file that the wizard saved.</source>
        <translation type="unfinished">Choisissez le fichier que l&apos;assistant a enregistré.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished">Le texte</translation>
    </message>
    <message>
        <source>{named} is no text in UTF-8 (see line {line}), so it is no connection spec.</source>
        <translation type="unfinished">{named} n&apos;est pas un texte en UTF-8 (voir ligne {line}), ce n&apos;est donc pas une spécification de connexion.</translation>
    </message>
    <message>
        <source>{named} is no complete JSON file: {what}.</source>
        <translation type="unfinished">{named} n&apos;est pas un fichier JSON complet&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{named} cannot be used: {what}.</source>
        <translation type="unfinished">{named} ne peut pas être utilisé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{named} holds JSON, but no connection spec: it must start with {.</source>
        <translation type="unfinished">{named} contient du JSON, mais pas de spécification de connexion&#xa0;: il doit commencer par {.</translation>
    </message>
    <message>
        <source>{named} is JSON, but nothing in it belongs to a connection spec.</source>
        <translation type="unfinished">{named} est du JSON, mais rien n&apos;y relève d&apos;une spécification de connexion.</translation>
    </message>
    <message>
        <source>{named} was written by a newer version of this program (spec version {version}; this one knows up to {known}).</source>
        <translation type="unfinished">{named} a été écrit par une version plus récente de ce programme (version de spécification {version}&#xa0;; celui-ci connaît jusqu&apos;à {known}).</translation>
    </message>
    <message>
        <source>Update the program, then open the file again. It was not changed.</source>
        <translation type="unfinished">Mettez le programme à jour, puis rouvrez le fichier. Il n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Finish the merge: keep one side and take the lines with the marks out.</source>
        <translation type="unfinished">Terminez la fusion&#xa0;: gardez un côté et retirez les lignes avec les marques.</translation>
    </message>
    <message>
        <source>The file is empty: choose the file that the wizard saved.</source>
        <translation type="unfinished">Le fichier est vide&#xa0;: choisissez le fichier que l&apos;assistant a enregistré.</translation>
    </message>
    <message>
        <source>Its end seems to be missing: copy or download it again.</source>
        <translation type="unfinished">Sa fin semble manquer&#xa0;: copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Mend that place, or choose the file that the wizard saved.</source>
        <translation type="unfinished">Corrigez cet endroit, ou choisissez le fichier que l&apos;assistant a enregistré.</translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished">début</translation>
    </message>
    <message numerus="yes">
        <source>{count} things must be mended before the connection is ready.</source>
        <comment>One thing must be mended before the connection is ready.</comment>
        <translation type="unfinished">
            <numerusform>Une chose doit être corrigée avant que la connexion soit prête.</numerusform>
            <numerusform>{count} choses doivent être corrigées avant que la connexion soit prête.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the pages of step {steps}.</source>
        <comment>Look at the page of step {steps}.</comment>
        <translation type="unfinished">
            <numerusform>Regardez la page de l&apos;étape {steps}.</numerusform>
            <numerusform>Regardez les pages des étapes {steps}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon&apos;s APIs have a host for each region (na, eu, fe): the account&apos;s region has to be that of the address.</source>
        <translation type="unfinished">Les API d&apos;Amazon ont un hôte par région (na, eu, fe)&#xa0;: la région du compte doit être celle de l&apos;adresse.</translation>
    </message>
    <message>
        <source>With OAuth, calls go to https://api.atlassian.com/ex/jira/ (or /ex/confluence/) and the site&apos;s id, and not to the site&apos;s own address. A look-up call in step {step} to https://api.atlassian.com/oauth/token/accessible-resources gives the ids.</source>
        <translation type="unfinished">Avec OAuth, les appels vont à https://api.atlassian.com/ex/jira/ (ou /ex/confluence/) et à l&apos;id du site, et non à l&apos;adresse du site lui-même. Un appel de recherche à l&apos;étape {step} vers https://api.atlassian.com/oauth/token/accessible-resources donne les id.</translation>
    </message>
    <message>
        <source>DocuSign keeps its demo apart: account-d.docusign.com is for keys of the demo, account.docusign.com for those that went live.</source>
        <translation type="unfinished">DocuSign sépare sa démo&#xa0;: account-d.docusign.com est pour les clés de la démo, account.docusign.com pour celles passées en production.</translation>
    </message>
    <message>
        <source>Mailchimp keeps each account in one data centre: a look-up call in step {step} to https://login.mailchimp.com/oauth2/metadata gives it as dc, for addresses such as https://us6.api.mailchimp.com.</source>
        <translation type="unfinished">Mailchimp garde chaque compte dans un seul centre de données&#xa0;: un appel de recherche à l&apos;étape {step} vers https://login.mailchimp.com/oauth2/metadata le donne sous le nom dc, pour des adresses comme https://us6.api.mailchimp.com.</translation>
    </message>
    <message>
        <source>The word after login.microsoftonline.com is the tenant: common takes all accounts, organizations those of work or school, consumers personal ones. It has to fit the account types that the app was registered for.</source>
        <translation type="unfinished">Le mot après login.microsoftonline.com est le tenant&#xa0;: common prend tous les comptes, organizations ceux du travail ou de l&apos;école, consumers les personnels. Il doit convenir aux types de comptes pour lesquels l&apos;application a été enregistrée.</translation>
    </message>
    <message>
        <source>Intuit keeps sandbox and production apart: keys of the one are unknown to the other, and the sandbox&apos;s API has a host of its own. The company&apos;s id comes with the redirect as realmId: keep it in step {step} under Advanced.</source>
        <translation type="unfinished">Intuit sépare sandbox et production&#xa0;: les clés de l&apos;une sont inconnues de l&apos;autre, et l&apos;API de la sandbox a son propre hôte. L&apos;id de l&apos;entreprise vient avec la redirection sous le nom realmId&#xa0;: gardez-le à l&apos;étape {step} sous Avancé.</translation>
    </message>
    <message>
        <source>Salesforce keeps sandboxes apart: test.salesforce.com for them, login.salesforce.com for production, or the organisation&apos;s own domain. After the log-in, calls go to the address that comes back as instance_url.</source>
        <translation type="unfinished">Salesforce sépare les sandboxes&#xa0;: test.salesforce.com pour elles, login.salesforce.com pour la production, ou le domaine propre à l&apos;organisation. Après la connexion, les appels vont à l&apos;adresse qui revient sous le nom instance_url.</translation>
    </message>
    <message>
        <source>Shopify has an address for each shop, such as acme.myshopify.com: the log-in, the token and the API are all there. Make the shop a field of step {step}, and install the app in that shop.</source>
        <translation type="unfinished">Shopify a une adresse par boutique, comme acme.myshopify.com&#xa0;: la connexion, le jeton et l&apos;API sont tous là. Faites de la boutique un champ de l&apos;étape {step}, et installez l&apos;application dans cette boutique.</translation>
    </message>
    <message>
        <source>Xero wants the id of an organisation with each call. A look-up call in step {step} to https://api.xero.com/connections gives it as tenantId; only the call to connections does without.</source>
        <translation type="unfinished">Xero veut l&apos;id d&apos;une organisation à chaque appel. Un appel de recherche à l&apos;étape {step} vers https://api.xero.com/connections le donne sous le nom tenantId&#xa0;; seul l&apos;appel à connections s&apos;en passe.</translation>
    </message>
    <message>
        <source>Zendesk has an address for each account, such as acme.zendesk.com: make the sub-domain a field of step {step}.</source>
        <translation type="unfinished">Zendesk a une adresse par compte, comme acme.zendesk.com&#xa0;: faites du sous-domaine un champ de l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Zoho keeps every app and account in one data centre: .com, .eu, .in, .com.au, .jp, .ca, .sa or .com.cn. Take the addresses of the one where the app was registered, or make the region a field of step {step}.</source>
        <translation type="unfinished">Zoho garde chaque application et chaque compte dans un seul centre de données&#xa0;: .com, .eu, .in, .com.au, .jp, .ca, .sa ou .com.cn. Prenez les adresses de celui où l&apos;application a été enregistrée, ou faites de la région un champ de l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">Utiliser l&apos;URL de redirection de la plateforme et coller l&apos;adresse finale</translation>
    </message>
    <message>
        <source>Receive it at {address}</source>
        <translation type="unfinished">Recevoir à {address}</translation>
    </message>
    <message>
        <source>This is no JSON Patch: it has to be a list of operations.</source>
        <translation type="unfinished">Ce n&apos;est pas un JSON Patch&#xa0;: ce doit être une liste d&apos;opérations.</translation>
    </message>
    <message>
        <source>Take “edits” as “--json” prints it.</source>
        <translation type="unfinished">Prenez «&#xa0;edits&#xa0;» tel que «&#xa0;--json&#xa0;» l&apos;affiche.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch cannot be read.</source>
        <translation type="unfinished">L&apos;opération {number} du patch ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It needs “op” (add, replace or remove), “path” such as /authorization/pkce, and mostly “value”.</source>
        <translation type="unfinished">Il lui faut «&#xa0;op&#xa0;» (add, replace ou remove), «&#xa0;path&#xa0;» comme /authorization/pkce, et le plus souvent «&#xa0;value&#xa0;».</translation>
    </message>
    <message>
        <source>Operation {number} of the patch changes what is not there: {path}.</source>
        <translation type="unfinished">L&apos;opération {number} du patch modifie ce qui n&apos;est pas là&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The document is another one than the patch was made for, or was changed since. Ask for it anew.</source>
        <translation type="unfinished">Le document n&apos;est pas celui pour lequel le patch a été fait, ou a été modifié depuis. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch: a spec has no such place: {path}.</source>
        <translation type="unfinished">Opération {number} du patch&#xa0;: une spécification n&apos;a pas d&apos;emplacement de ce nom&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>“connection-wizard schema” prints the places that there are.</source>
        <translation type="unfinished">«&#xa0;connection-wizard schema&#xa0;» affiche les emplacements qui existent.</translation>
    </message>
    <message>
        <source>The path stops making sense at character {position}: “{text}”.</source>
        <translation type="unfinished">Le chemin cesse d&apos;avoir un sens au caractère {position}&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Join names by dots, as in user.name; put odd names in brackets: [&quot;odd name&quot;].</source>
        <translation type="unfinished">Joignez les noms par des points, comme dans user.name&#xa0;; mettez les noms inhabituels entre crochets&#xa0;: [&quot;odd name&quot;].</translation>
    </message>
    <message>
        <source>There is a space inside {where}.</source>
        <translation type="unfinished">Il y a un espace dans {where}.</translation>
    </message>
    <message>
        <source>An address has no spaces. Remove it; the method (GET, POST) has a field of its own.</source>
        <translation type="unfinished">Une adresse n&apos;a pas d&apos;espaces. Retirez-le&#xa0;; la méthode (GET, POST) a son propre champ.</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation type="unfinished">Retirer l&apos;espace</translation>
    </message>
    <message>
        <source>Leave away the brackets or quotation marks around it.</source>
        <translation type="unfinished">Enlevez les crochets ou les guillemets qui l&apos;entourent.</translation>
    </message>
    <message>
        <source>Remove what is around it</source>
        <translation type="unfinished">Retirer ce qui l&apos;entoure</translation>
    </message>
    <message>
        <source>There are brackets or quotation marks around {where}.</source>
        <translation type="unfinished">Il y a des crochets ou des guillemets autour de {where}.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">Mettre https:// devant</translation>
    </message>
    <message>
        <source>What stands in {where} is no web address.</source>
        <translation type="unfinished">Ce qui figure dans {where} n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>Copy the whole address, from https:// on: https://api.acme.com/oauth/token.</source>
        <translation type="unfinished">Copiez l&apos;adresse entière, à partir de https://&#xa0;: https://api.acme.com/oauth/token.</translation>
    </message>
    <message>
        <source>There is a user name or a password in {where}, before the @.</source>
        <translation type="unfinished">Il y a un nom d&apos;utilisateur ou un mot de passe dans {where}, devant le @.</translation>
    </message>
    <message>
        <source>Take it out: addresses are stored and shown openly. Client credentials are sent as chosen in step {step}.</source>
        <translation type="unfinished">Retirez-le&#xa0;: les adresses sont stockées et montrées en clair. Les identifiants client sont envoyés comme choisi à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Remove what stands before the @</source>
        <translation type="unfinished">Retirer ce qui est devant le @</translation>
    </message>
    <message>
        <source>{where} leads to this computer.</source>
        <translation type="unfinished">{where} mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>That is right for practice. The platform cannot reach it: use the provider&apos;s address for the real one.</source>
        <translation type="unfinished">C&apos;est bien ainsi pour l&apos;entraînement. La plateforme ne peut pas l&apos;atteindre&#xa0;: utilisez l&apos;adresse du fournisseur pour la vraie connexion.</translation>
    </message>
    <message>
        <source>{where} begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">{where} commence par http://&#xa0;: les secrets voyageraient sans chiffrement.</translation>
    </message>
    <message>
        <source>Use https:// instead. Every OAuth provider offers it.</source>
        <translation type="unfinished">Utilisez plutôt https://. Tout fournisseur OAuth l&apos;offre.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation type="unfinished">Utiliser https://</translation>
    </message>
    <message>
        <source>{where} leads to {host}, which is no public name of a server.</source>
        <translation type="unfinished">{where} mène à {host}, qui n&apos;est pas un nom public de serveur.</translation>
    </message>
    <message>
        <source>The platform must be able to reach it: use the provider&apos;s public address.</source>
        <translation type="unfinished">La plateforme doit pouvoir l&apos;atteindre&#xa0;: utilisez l&apos;adresse publique du fournisseur.</translation>
    </message>
    <message>
        <source>The server in {where} ends with “.{ending}”, which is no known ending.</source>
        <translation type="unfinished">Le serveur dans {where} se termine par «&#xa0;.{ending}&#xa0;», qui n&apos;est pas une terminaison connue.</translation>
    </message>
    <message>
        <source>Check the spelling: is it .com, .io or the ending of a country?</source>
        <translation type="unfinished">Vérifiez l&apos;orthographe&#xa0;: est-ce .com, .io ou la terminaison d&apos;un pays&#xa0;?</translation>
    </message>
    <message>
        <source>There is a # in {where}; what stands after it is never sent.</source>
        <translation type="unfinished">Il y a un # dans {where}&#xa0;; ce qui le suit n&apos;est jamais envoyé.</translation>
    </message>
    <message>
        <source>Remove the # and what follows (RFC 6749 section 3.2). It usually comes from the address of a help page.</source>
        <translation type="unfinished">Retirez le # et ce qui suit (RFC 6749 section 3.2). Il vient d&apos;habitude de l&apos;adresse d&apos;une page d&apos;aide.</translation>
    </message>
    <message>
        <source>Remove the # part</source>
        <translation type="unfinished">Retirer la partie #</translation>
    </message>
    <message>
        <source>{where} looks like a page of the documentation.</source>
        <translation type="unfinished">{where} ressemble à une page de la documentation.</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint that the page describes, not the page&apos;s own address.</source>
        <translation type="unfinished">Saisissez l&apos;adresse de l&apos;endpoint que la page décrit, et non l&apos;adresse de la page elle-même.</translation>
    </message>
    <message>
        <source>{where} ends after the name of the server.</source>
        <translation type="unfinished">{where} s&apos;arrête après le nom du serveur.</translation>
    </message>
    <message>
        <source>Endpoints nearly always have a path, such as /oauth/token. Check that the address was copied as a whole.</source>
        <translation type="unfinished">Les endpoints ont presque toujours un chemin, comme /oauth/token. Vérifiez que l&apos;adresse a été copiée en entier.</translation>
    </message>
    <message>
        <source>Step {authorization} and step {access_token} have the same URL.</source>
        <translation type="unfinished">L&apos;étape {authorization} et l&apos;étape {access_token} ont la même URL.</translation>
    </message>
    <message>
        <source>Providers have two: one where people log in (step {authorization}, …/authorize), one for tokens (step {access_token}, …/token).</source>
        <translation type="unfinished">Les fournisseurs en ont deux&#xa0;: une où les gens se connectent (étape {authorization}, …/authorize), une pour les jetons (étape {access_token}, …/token).</translation>
    </message>
    <message>
        <source>Swap the two URLs</source>
        <translation type="unfinished">Intervertir les deux URL</translation>
    </message>
    <message>
        <source>The URLs of step {authorization} and step {access_token} seem to be swapped.</source>
        <translation type="unfinished">Les URL de l&apos;étape {authorization} et de l&apos;étape {access_token} semblent interverties.</translation>
    </message>
    <message>
        <source>Step {authorization} wants the address where people log in (…/authorize), step {access_token} the one for tokens (…/token).</source>
        <translation type="unfinished">L&apos;étape {authorization} veut l&apos;adresse où les gens se connectent (…/authorize), l&apos;étape {access_token} celle des jetons (…/token).</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one for tokens.</source>
        <translation type="unfinished">L&apos;URL de l&apos;étape {step} ressemble à celle des jetons.</translation>
    </message>
    <message>
        <source>Enter the address where people log in and approve, often …/authorize.</source>
        <translation type="unfinished">Saisissez l&apos;adresse où les gens se connectent et approuvent, souvent …/authorize.</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one where people log in.</source>
        <translation type="unfinished">L&apos;URL de l&apos;étape {step} ressemble à celle où les gens se connectent.</translation>
    </message>
    <message>
        <source>A few providers call it so. Otherwise enter the address that answers with tokens, often …/token.</source>
        <translation type="unfinished">Quelques fournisseurs l&apos;appellent ainsi. Sinon, saisissez l&apos;adresse qui répond par des jetons, souvent …/token.</translation>
    </message>
    <message>
        <source>No status is named in a rule of {step}, so it can never apply.</source>
        <translation type="unfinished">Aucun statut n&apos;est nommé dans une règle de {step}, elle ne peut donc jamais s&apos;appliquer.</translation>
    </message>
    <message>
        <source>The usual one is {usual}.</source>
        <translation type="unfinished">L&apos;habituel est {usual}.</translation>
    </message>
    <message>
        <source>Use {usual}</source>
        <translation type="unfinished">Utiliser {usual}</translation>
    </message>
    <message>
        <source>A rule of {step} compares a value of the answer, but does not say which.</source>
        <translation type="unfinished">Une règle de {step} compare une valeur de la réponse, mais ne dit pas laquelle.</translation>
    </message>
    <message>
        <source>Enter the path of the value, for example ok.</source>
        <translation type="unfinished">Saisissez le chemin de la valeur, par exemple ok.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation type="unfinished">Ne pas comparer</translation>
    </message>
    <message>
        <source>{text} is no path ({place}).</source>
        <translation type="unfinished">{text} n&apos;est pas un chemin ({place}).</translation>
    </message>
    <message>
        <source>{text} ({place}) starts at authData, but is looked up in the answer itself.</source>
        <translation type="unfinished">{text} ({place}) commence à authData, mais est cherché dans la réponse elle-même.</translation>
    </message>
    <message>
        <source>Write {inside} alone.</source>
        <translation type="unfinished">Écrivez {inside} seul.</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">Utiliser {inside}</translation>
    </message>
    <message>
        <source>{step} does not say where the access token is in the answer.</source>
        <translation type="unfinished">{step} ne dit pas où est le jeton d&apos;accès dans la réponse.</translation>
    </message>
    <message>
        <source>Nearly always it is access_token.</source>
        <translation type="unfinished">C&apos;est presque toujours access_token.</translation>
    </message>
    <message>
        <source>Use access_token</source>
        <translation type="unfinished">Utiliser access_token</translation>
    </message>
    <message>
        <source>Nothing tells when the access token expires, so the platform may never refresh it.</source>
        <translation type="unfinished">Rien ne dit quand le jeton d&apos;accès expire, la plateforme risque donc de ne jamais l&apos;actualiser.</translation>
    </message>
    <message>
        <source>Say where the expiry stands in the answer, or assume one, for example 3600 seconds.</source>
        <translation type="unfinished">Dites où se trouve l&apos;expiration dans la réponse, ou supposez-en une, par exemple 3600 secondes.</translation>
    </message>
    <message>
        <source>Assume 3600 seconds</source>
        <translation type="unfinished">Supposer 3600 secondes</translation>
    </message>
    <message>
        <source>Step {refresh_token} sends the refresh token, but step {access_token} does not say where it stands in the answer.</source>
        <translation type="unfinished">L&apos;étape {refresh_token} envoie le jeton d&apos;actualisation, mais l&apos;étape {access_token} ne dit pas où il se trouve dans la réponse.</translation>
    </message>
    <message>
        <source>Nearly always it is refresh_token.</source>
        <translation type="unfinished">C&apos;est presque toujours refresh_token.</translation>
    </message>
    <message>
        <source>Use refresh_token</source>
        <translation type="unfinished">Utiliser refresh_token</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">Ajouter {parameter}</translation>
    </message>
    <message>
        <source>The authorization URL is missing.</source>
        <translation type="unfinished">L&apos;URL d&apos;autorisation manque.</translation>
    </message>
    <message>
        <source>Copy the authorization endpoint from the provider&apos;s documentation; it often ends with /authorize.</source>
        <translation type="unfinished">Copiez l&apos;endpoint d&apos;autorisation (authorization endpoint) depuis la documentation du fournisseur&#xa0;; il se termine souvent par /authorize.</translation>
    </message>
    <message>
        <source>OAuth adds {names} by itself, but the URL holds it already.</source>
        <translation type="unfinished">OAuth ajoute {names} de lui-même, mais l&apos;URL contient déjà cela.</translation>
    </message>
    <message>
        <source>Leave these out of the URL; scopes have a field of their own.</source>
        <translation type="unfinished">Omettez-les de l&apos;URL&#xa0;; les scopes ont leur propre champ.</translation>
    </message>
    <message>
        <source>Take them out of the URL</source>
        <translation type="unfinished">Les retirer de l&apos;URL</translation>
    </message>
    <message>
        <source>The response type asks for the token in the browser&apos;s address: that is the implicit grant.</source>
        <translation type="unfinished">Le response type demande le jeton dans l&apos;adresse du navigateur&#xa0;: c&apos;est le flux implicite.</translation>
    </message>
    <message>
        <source>Here the provider sends a code, which step {step} exchanges for a token. Leave response_type out: it is “code”.</source>
        <translation type="unfinished">Ici, le fournisseur envoie un code, que l&apos;étape {step} échange contre un jeton. Omettez response_type&#xa0;: c&apos;est «&#xa0;code&#xa0;».</translation>
    </message>
    <message>
        <source>Remove the parameter</source>
        <translation type="unfinished">Retirer le paramètre</translation>
    </message>
    <message>
        <source>The code challenge is typed in by hand.</source>
        <translation type="unfinished">Le code challenge est tapé à la main.</translation>
    </message>
    <message>
        <source>It must be a new one for every sign-in. Remove it and choose S256 as the PKCE setting.</source>
        <translation type="unfinished">Il doit être nouveau à chaque connexion. Retirez-le et choisissez S256 comme réglage PKCE.</translation>
    </message>
    <message>
        <source>OAuth adds {name} by itself.</source>
        <translation type="unfinished">OAuth ajoute {name} de lui-même.</translation>
    </message>
    <message>
        <source>Remove it from the extra parameters; scopes and PKCE have fields of their own in this step.</source>
        <translation type="unfinished">Retirez-le des paramètres supplémentaires&#xa0;; les scopes et PKCE ont leurs propres champs dans cette étape.</translation>
    </message>
    <message>
        <source>Call it {name} again</source>
        <translation type="unfinished">L&apos;appeler de nouveau {name}</translation>
    </message>
    <message>
        <source>The new name of {name} is empty.</source>
        <translation type="unfinished">Le nouveau nom de {name} est vide.</translation>
    </message>
    <message>
        <source>Enter the name that this provider uses, or remove the renaming.</source>
        <translation type="unfinished">Saisissez le nom que ce fournisseur utilise, ou retirez le changement de nom.</translation>
    </message>
    <message>
        <source>Two parameters are sent as {sent_as}.</source>
        <translation type="unfinished">Deux paramètres sont envoyés sous le nom {sent_as}.</translation>
    </message>
    <message>
        <source>Only one of them would arrive. Give each a name of its own.</source>
        <translation type="unfinished">Un seul des deux arriverait. Donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>{name} is to be sent unencoded, but no such parameter is sent.</source>
        <translation type="unfinished">{name} doit être envoyé sans encodage, mais aucun paramètre de ce nom n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the entry.</source>
        <translation type="unfinished">Corrigez le nom, ou retirez l&apos;entrée.</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished">Retirer l&apos;entrée</translation>
    </message>
    <message>
        <source>The provider names itself in every callback, but its name to compare with is missing.</source>
        <translation type="unfinished">Le fournisseur se nomme dans chaque retour, mais le nom auquel le comparer manque.</translation>
    </message>
    <message>
        <source>Copy the “issuer” from the provider&apos;s metadata document.</source>
        <translation type="unfinished">Copiez l&apos;«&#xa0;issuer&#xa0;» depuis le document de métadonnées du fournisseur.</translation>
    </message>
    <message>
        <source>The issuer is no web address.</source>
        <translation type="unfinished">L&apos;émetteur n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no ? or #. Copy it from the provider&apos;s metadata document (RFC 8414).</source>
        <translation type="unfinished">Il commence par https:// et n&apos;a ni&#xa0;? ni #. Copiez-le depuis le document de métadonnées du fournisseur (RFC 8414).</translation>
    </message>
    <message>
        <source>The name of the callback&apos;s {name} parameter is empty.</source>
        <translation type="unfinished">Le nom du paramètre {name} du retour est vide.</translation>
    </message>
    <message>
        <source>Nearly every provider calls it “{name}”.</source>
        <translation type="unfinished">Presque tous les fournisseurs l&apos;appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Call it “{name}”</source>
        <translation type="unfinished">L&apos;appeler «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The state is not expected back, so nobody can tell whether a callback belongs to this sign-in.</source>
        <translation type="unfinished">Le state n&apos;est pas attendu en retour, personne ne peut donc dire si un retour appartient à cette connexion.</translation>
    </message>
    <message>
        <source>Leave this on unless the provider really sends no state: it protects against forged callbacks.</source>
        <translation type="unfinished">Laissez ceci activé, sauf si le fournisseur n&apos;envoie vraiment pas de state&#xa0;: il protège contre les retours falsifiés.</translation>
    </message>
    <message>
        <source>Expect the state back</source>
        <translation type="unfinished">Attendre le state en retour</translation>
    </message>
    <message>
        <source>{name} is kept from the callback anyway.</source>
        <translation type="unfinished">{name} est gardé du retour de toute façon.</translation>
    </message>
    <message>
        <source>An entry to keep is empty.</source>
        <translation type="unfinished">Une entrée à garder est vide.</translation>
    </message>
    <message>
        <source>Remove the entry.</source>
        <translation type="unfinished">Retirez l&apos;entrée.</translation>
    </message>
    <message>
        <source>Copy the token endpoint from the provider&apos;s documentation (…/token).</source>
        <translation type="unfinished">Copiez l&apos;endpoint des jetons (token endpoint) depuis la documentation du fournisseur (…/token).</translation>
    </message>
    <message>
        <source>Copy the revocation endpoint, or do without step {step} if the provider has none.</source>
        <translation type="unfinished">Copiez l&apos;endpoint de révocation (revocation endpoint), ou passez-vous de l&apos;étape {step} si le fournisseur n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Find a GET call that needs no input and tells who is connected, such as /me, /user or /profile.</source>
        <translation type="unfinished">Trouvez un appel GET qui ne demande aucune saisie et dit qui est connecté, comme /me, /user ou /profile.</translation>
    </message>
    <message>
        <source>Enter the address to call, or remove the follow-up.</source>
        <translation type="unfinished">Saisissez l&apos;adresse à appeler, ou retirez l&apos;appel complémentaire.</translation>
    </message>
    <message>
        <source>Do without step {step}</source>
        <translation type="unfinished">Se passer de l&apos;étape {step}</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation type="unfinished">{place}&#xa0;: à remplir.</translation>
    </message>
    <message>
        <source>{step} uses GET: secrets would travel in the address.</source>
        <translation type="unfinished">{step} utilise GET&#xa0;: les secrets voyageraient dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>Use POST, unless the provider&apos;s documentation shows GET only.</source>
        <translation type="unfinished">Utilisez POST, sauf si la documentation du fournisseur ne montre que GET.</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation type="unfinished">Utiliser POST</translation>
    </message>
    <message>
        <source>The test call uses {method}, which changes something at the provider.</source>
        <translation type="unfinished">L&apos;appel de test utilise {method}, qui modifie quelque chose chez le fournisseur.</translation>
    </message>
    <message>
        <source>Choose a call that only reads: it runs again and again.</source>
        <translation type="unfinished">Choisissez un appel qui ne fait que lire&#xa0;: il s&apos;exécute encore et encore.</translation>
    </message>
    <message>
        <source>The test call is a POST without anything to send.</source>
        <translation type="unfinished">L&apos;appel de test est un POST sans rien à envoyer.</translation>
    </message>
    <message>
        <source>If the provider needs values, send harmless ones, for example https://viasocket.com/ as an address.</source>
        <translation type="unfinished">Si le fournisseur exige des valeurs, envoyez-en d&apos;inoffensives, par exemple https://viasocket.com/ comme adresse.</translation>
    </message>
    <message>
        <source>{step} sends a body with GET; most servers ignore it.</source>
        <translation type="unfinished">{step} envoie un corps avec GET&#xa0;; la plupart des serveurs l&apos;ignorent.</translation>
    </message>
    <message>
        <source>Remove the body, put the values into the query, or use POST.</source>
        <translation type="unfinished">Retirez le corps, mettez les valeurs dans la query, ou utilisez POST.</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation type="unfinished">Retirer le corps</translation>
    </message>
    <message>
        <source>{step} sends parameters in the body of a GET; most servers ignore them.</source>
        <translation type="unfinished">{step} envoie des paramètres dans le corps d&apos;un GET&#xa0;; la plupart des serveurs les ignorent.</translation>
    </message>
    <message>
        <source>Send them in the query, or use POST.</source>
        <translation type="unfinished">Envoyez-les dans la query, ou utilisez POST.</translation>
    </message>
    <message>
        <source>Send them in the query</source>
        <translation type="unfinished">Les envoyer dans la query</translation>
    </message>
    <message>
        <source>The body of {step} takes no parameters.</source>
        <translation type="unfinished">Le corps de {step} n&apos;accepte pas de paramètres.</translation>
    </message>
    <message>
        <source>Send a form, a JSON object, or the parameters in the query.</source>
        <translation type="unfinished">Envoyez un formulaire, un objet JSON, ou les paramètres dans la query.</translation>
    </message>
    <message>
        <source>{where} sends a form, not its own body.</source>
        <translation type="unfinished">{where} envoie un formulaire, et non son propre corps.</translation>
    </message>
    <message>
        <source>Choose JSON or text, or write parameters.</source>
        <translation type="unfinished">Choisissez JSON ou texte, ou écrivez des paramètres.</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">Envoyer le corps en texte</translation>
    </message>
    <message>
        <source>{where} sends text, not its JSON body.</source>
        <translation type="unfinished">{where} envoie du texte, et non son corps JSON.</translation>
    </message>
    <message>
        <source>Choose JSON as the format.</source>
        <translation type="unfinished">Choisissez JSON comme format.</translation>
    </message>
    <message>
        <source>Send JSON</source>
        <translation type="unfinished">Envoyer en JSON</translation>
    </message>
    <message>
        <source>The body of {where} looks like JSON, but cannot be sent as it: {what}.</source>
        <translation type="unfinished">Le corps de {where} ressemble à du JSON, mais ne peut pas être envoyé ainsi&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Change that place. As it stands, the body is a text.</source>
        <translation type="unfinished">Changez cet endroit. Tel quel, le corps est un texte.</translation>
    </message>
    <message>
        <source>The body of {where} is a text, but is sent as JSON: it would arrive in quotation marks.</source>
        <translation type="unfinished">Le corps de {where} est un texte, mais est envoyé en JSON&#xa0;: il arriverait entre guillemets.</translation>
    </message>
    <message>
        <source>Write the body as JSON, or choose text as the format.</source>
        <translation type="unfinished">Écrivez le corps en JSON, ou choisissez texte comme format.</translation>
    </message>
    <message>
        <source>Read it as JSON</source>
        <translation type="unfinished">Le lire comme JSON</translation>
    </message>
    <message>
        <source>The test call needs {key}, which only the person who connects knows.</source>
        <translation type="unfinished">L&apos;appel de test a besoin de {key}, que seule connaît la personne qui se connecte.</translation>
    </message>
    <message>
        <source>Choose a call that needs no input, or give the field a default value.</source>
        <translation type="unfinished">Choisissez un appel qui ne demande aucune saisie, ou donnez au champ une valeur par défaut.</translation>
    </message>
    <message>
        <source>The drop-down {named} has no choices.</source>
        <translation type="unfinished">La liste déroulante {named} n&apos;a pas de choix.</translation>
    </message>
    <message>
        <source>Add the choices, or make it a text field.</source>
        <translation type="unfinished">Ajoutez les choix, ou faites-en un champ de texte.</translation>
    </message>
    <message>
        <source>The field {named} has choices, but it is no drop-down.</source>
        <translation type="unfinished">Le champ {named} a des choix, mais ce n&apos;est pas une liste déroulante.</translation>
    </message>
    <message>
        <source>Make it a drop-down, or remove the choices.</source>
        <translation type="unfinished">Faites-en une liste déroulante, ou retirez les choix.</translation>
    </message>
    <message>
        <source>Make it a drop-down</source>
        <translation type="unfinished">En faire une liste déroulante</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no value.</source>
        <translation type="unfinished">Le choix {number} de {named} n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>Enter what is filled in when people choose it, or remove the choice.</source>
        <translation type="unfinished">Saisissez ce qui est rempli quand les gens le choisissent, ou retirez le choix.</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation type="unfinished">Retirer le choix</translation>
    </message>
    <message>
        <source>Two choices of {named} have the value {value}.</source>
        <translation type="unfinished">Deux choix de {named} ont la valeur {value}.</translation>
    </message>
    <message>
        <source>Give each choice a value of its own, or remove one.</source>
        <translation type="unfinished">Donnez à chaque choix sa propre valeur, ou retirez-en un.</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no label.</source>
        <translation type="unfinished">Le choix {number} de {named} n&apos;a pas de libellé.</translation>
    </message>
    <message>
        <source>Enter what people see in the list.</source>
        <translation type="unfinished">Saisissez ce que les gens voient dans la liste.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished">Utiliser {value}</translation>
    </message>
    <message>
        <source>The default of {named} is none of its choices.</source>
        <translation type="unfinished">La valeur par défaut de {named} n&apos;est aucun de ses choix.</translation>
    </message>
    <message>
        <source>Choose one of the choices as the default.</source>
        <translation type="unfinished">Choisissez l&apos;un des choix comme valeur par défaut.</translation>
    </message>
    <message>
        <source>Use the first choice</source>
        <translation type="unfinished">Utiliser le premier choix</translation>
    </message>
    <message>
        <source>The pattern of {named} is no regular expression.</source>
        <translation type="unfinished">Le motif de {named} n&apos;est pas une expression régulière.</translation>
    </message>
    <message>
        <source>Correct it or leave it empty. For example, [a-z0-9-]+ allows small letters, digits and hyphens.</source>
        <translation type="unfinished">Corrigez-le ou laissez-le vide. Par exemple, [a-z0-9-]+ permet des minuscules, des chiffres et des traits d&apos;union.</translation>
    </message>
    <message>
        <source>The pattern of {named} cannot be tried here: it holds what only browsers run.</source>
        <translation type="unfinished">Le motif de {named} ne peut pas être essayé ici&#xa0;: il contient ce que seuls les navigateurs exécutent.</translation>
    </message>
    <message>
        <source>Write it without (?=, (?!, (?&lt;= and \1 and shorter than 2,000 signs, or try it in a browser with the values that people enter.</source>
        <translation type="unfinished">Écrivez-le sans (?=, (?!, (?&lt;= et \1 et en moins de 2 000 signes, ou essayez-le dans un navigateur avec les valeurs que les gens saisissent.</translation>
    </message>
    <message>
        <source>The default of {named} does not fit its own pattern.</source>
        <translation type="unfinished">La valeur par défaut de {named} ne correspond pas à son propre motif.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation type="unfinished">Changez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>{place} leads to a sandbox, but step {step} says production.</source>
        <translation type="unfinished">{place} mène à une sandbox, mais l&apos;étape {step} dit production.</translation>
    </message>
    <message>
        <source>Use the production address, or say in step {step} that the credentials are for the sandbox.</source>
        <translation type="unfinished">Utilisez l&apos;adresse de production, ou dites à l&apos;étape {step} que les identifiants sont pour la sandbox.</translation>
    </message>
    <message>
        <source>Step {step} says sandbox, but no address looks like one.</source>
        <translation type="unfinished">L&apos;étape {step} dit sandbox, mais aucune adresse n&apos;y ressemble.</translation>
    </message>
    <message>
        <source>Check whether the provider has other addresses for its sandbox. If not, all is well.</source>
        <translation type="unfinished">Vérifiez si le fournisseur a d&apos;autres adresses pour sa sandbox. Sinon, tout va bien.</translation>
    </message>
    <message>
        <source>{step} sends a secret in the address.</source>
        <translation type="unfinished">{step} envoie un secret dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>Send it in the body or in a header, unless the provider&apos;s documentation says otherwise: addresses are logged.</source>
        <translation type="unfinished">Envoyez-le dans le corps ou dans un en-tête, sauf si la documentation du fournisseur dit autre chose&#xa0;: les adresses sont consignées dans des journaux.</translation>
    </message>
    <message>
        <source>Field {number} has no key.</source>
        <translation type="unfinished">Le champ {number} n&apos;a pas de clé.</translation>
    </message>
    <message>
        <source>Give it a short name, such as region: URLs use the value under it.</source>
        <translation type="unfinished">Donnez-lui un nom court, comme region&#xa0;: les URL utilisent la valeur sous ce nom.</translation>
    </message>
    <message>
        <source>Two fields have the key {key}.</source>
        <translation type="unfinished">Deux champs ont la clé {key}.</translation>
    </message>
    <message>
        <source>Give each its own, or one value replaces the other.</source>
        <translation type="unfinished">Donnez à chacun la sienne, sinon une valeur remplace l&apos;autre.</translation>
    </message>
    <message>
        <source>{key} is a name of the platform&apos;s own.</source>
        <translation type="unfinished">{key} est un nom réservé à la plateforme.</translation>
    </message>
    <message>
        <source>Give the field another key.</source>
        <translation type="unfinished">Donnez une autre clé au champ.</translation>
    </message>
    <message>
        <source>The key {key} of field {number} is no plain name.</source>
        <translation type="unfinished">La clé {key} du champ {number} n&apos;est pas un nom simple.</translation>
    </message>
    <message>
        <source>Use letters, digits and _, as in account_region.</source>
        <translation type="unfinished">Utilisez des lettres, des chiffres et _, comme dans account_region.</translation>
    </message>
    <message>
        <source>Field {number} asks for {field}.</source>
        <translation type="unfinished">Le champ {number} demande {field}.</translation>
    </message>
    <message>
        <source>Remove it: people sign in at the provider, which sends the tokens.</source>
        <translation type="unfinished">Retirez-le&#xa0;: les gens se connectent chez le fournisseur, qui envoie les jetons.</translation>
    </message>
    <message>
        <source>Field {number} asks who people are ({field}).</source>
        <translation type="unfinished">Le champ {number} demande qui sont les gens ({field}).</translation>
    </message>
    <message>
        <source>Remove it: steps {label} and {identifier} take that from the test call.</source>
        <translation type="unfinished">Retirez-le&#xa0;: les étapes {label} et {identifier} le prennent de l&apos;appel de test.</translation>
    </message>
    <message numerus="yes">
        <source>People are asked for {count} values before they can connect.</source>
        <comment>People are asked for {count} value before they can connect.</comment>
        <translation type="unfinished">
            <numerusform>On demande {count} valeur aux gens avant qu&apos;ils puissent se connecter.</numerusform>
            <numerusform>On demande {count} valeurs aux gens avant qu&apos;ils puissent se connecter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only those without which no address can be built.</source>
        <translation type="unfinished">Ne gardez que celles sans lesquelles aucune adresse ne peut être construite.</translation>
    </message>
    <message>
        <source>The field {named} is required, but nothing in this connection needs it.</source>
        <translation type="unfinished">Le champ {named} est obligatoire, mais rien dans cette connexion n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>Make it optional, unless the actions need it: every required field keeps people from connecting.</source>
        <translation type="unfinished">Rendez-le facultatif, sauf si les actions en ont besoin&#xa0;: chaque champ obligatoire retient les gens de se connecter.</translation>
    </message>
    <message>
        <source>Make it optional</source>
        <translation type="unfinished">Le rendre facultatif</translation>
    </message>
    <message>
        <source>{field} is used nowhere in this connection.</source>
        <translation type="unfinished">{field} n&apos;est utilisé nulle part dans cette connexion.</translation>
    </message>
    <message>
        <source>Use or remove it, unless the actions need it.</source>
        <translation type="unfinished">Utilisez-le ou retirez-le, sauf si les actions en ont besoin.</translation>
    </message>
    <message>
        <source>A URL is built from {named}, which may be left blank.</source>
        <translation type="unfinished">Une URL est construite à partir de {named}, qui peut rester vide.</translation>
    </message>
    <message>
        <source>Give the field a default value, or make it required.</source>
        <translation type="unfinished">Donnez une valeur par défaut au champ, ou rendez-le obligatoire.</translation>
    </message>
    <message>
        <source>Make it required</source>
        <translation type="unfinished">Le rendre obligatoire</translation>
    </message>
    <message>
        <source>The field {named} is required because a URL is built from it.</source>
        <translation type="unfinished">Le champ {named} est obligatoire parce qu&apos;il sert à construire une URL.</translation>
    </message>
    <message>
        <source>That is right if no value fits most people. Otherwise set a default and make it optional.</source>
        <translation type="unfinished">C&apos;est correct si aucune valeur ne convient à la plupart des gens. Sinon, donnez une valeur par défaut et rendez-le facultatif.</translation>
    </message>
    <message>
        <source>The field {key} has no label: people would not know what to enter.</source>
        <translation type="unfinished">Le champ {key} n&apos;a pas de libellé&#xa0;: les gens ne sauraient pas quoi saisir.</translation>
    </message>
    <message>
        <source>Write what they see above the field, for example {label}.</source>
        <translation type="unfinished">Écrivez ce qu&apos;ils voient au-dessus du champ, par exemple {label}.</translation>
    </message>
    <message>
        <source>Use {label}</source>
        <translation type="unfinished">Utiliser {label}</translation>
    </message>
    <message>
        <source>{name} is always taken of the first entry of a list.</source>
        <translation type="unfinished">{name} est toujours pris de la première entrée d&apos;une liste.</translation>
    </message>
    <message>
        <source>Say which entry is meant: by a field that a person with several fills in, or by what the entry says of itself.</source>
        <translation type="unfinished">Dites quelle entrée est visée&#xa0;: par un champ que remplit une personne qui en a plusieurs, ou par ce que l&apos;entrée dit d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Pick it by its name, in a field that may stay blank</source>
        <translation type="unfinished">La choisir par son nom, dans un champ qui peut rester vide</translation>
    </message>
    <message>
        <source>A value to keep in {step} has no name.</source>
        <translation type="unfinished">Une valeur à garder dans {step} n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Give it a name; later calls find it as authData.accesstokencode and this name.</source>
        <translation type="unfinished">Donnez-lui un nom&#xa0;; les appels suivants la trouvent sous authData.accesstokencode et ce nom.</translation>
    </message>
    <message>
        <source>Remove the empty row</source>
        <translation type="unfinished">Retirer la ligne vide</translation>
    </message>
    <message>
        <source>{name} is kept anyway and would be overwritten.</source>
        <translation type="unfinished">{name} est gardé de toute façon et serait écrasé.</translation>
    </message>
    <message>
        <source>Give the value another name. Where the tokens stand in the answer is said above.</source>
        <translation type="unfinished">Donnez un autre nom à la valeur. L&apos;emplacement des jetons dans la réponse est indiqué plus haut.</translation>
    </message>
    <message>
        <source>Two values are kept as {name}.</source>
        <translation type="unfinished">Deux valeurs sont gardées sous le nom {name}.</translation>
    </message>
    <message>
        <source>Give each a name of its own: the later one overwrites the earlier.</source>
        <translation type="unfinished">Donnez à chacune son propre nom&#xa0;: la seconde écrase la première.</translation>
    </message>
    <message>
        <source>It is not said where the value {name} stands in the answer.</source>
        <translation type="unfinished">Il n&apos;est pas dit où se trouve la valeur {name} dans la réponse.</translation>
    </message>
    <message>
        <source>Enter its path, for example team.id.</source>
        <translation type="unfinished">Saisissez son chemin, par exemple team.id.</translation>
    </message>
    <message>
        <source>Later calls need {name}, and no call says where it comes from.</source>
        <translation type="unfinished">Des appels suivants ont besoin de {name}, et aucun appel ne dit d&apos;où il vient.</translation>
    </message>
    <message>
        <source>If this look-up brings it, say where in its answer it stands. If the answer with the token does, all is well.</source>
        <translation type="unfinished">Si cette recherche l&apos;apporte, dites où il se trouve dans sa réponse. Si la réponse avec le jeton l&apos;apporte, tout va bien.</translation>
    </message>
    <message>
        <source>Keep {name} of this answer</source>
        <translation type="unfinished">Garder {name} de cette réponse</translation>
    </message>
    <message>
        <source>A look-up keeps none of the values that it brings.</source>
        <translation type="unfinished">Une recherche ne garde aucune des valeurs qu&apos;elle apporte.</translation>
    </message>
    <message>
        <source>Name the value that later calls need and where it stands, or remove the call.</source>
        <translation type="unfinished">Nommez la valeur dont des appels suivants ont besoin et son emplacement, ou retirez l&apos;appel.</translation>
    </message>
    <message>
        <source>{where} says {written}; the value is called {right}.</source>
        <translation type="unfinished">{where} dit {written}&#xa0;; la valeur s&apos;appelle {right}.</translation>
    </message>
    <message>
        <source>Write the same name where the value is kept and where it is needed, or nothing is filled in.</source>
        <translation type="unfinished">Écrivez le même nom là où la valeur est gardée et là où elle sert, sinon rien n&apos;est inséré.</translation>
    </message>
    <message>
        <source>Write {right}</source>
        <translation type="unfinished">Écrire {right}</translation>
    </message>
    <message>
        <source>Step {authorization} asks for a refresh token, but step {refresh_token} is empty.</source>
        <translation type="unfinished">L&apos;étape {authorization} demande un jeton d&apos;actualisation, mais l&apos;étape {refresh_token} est vide.</translation>
    </message>
    <message>
        <source>Set up step {step}, or people have to sign in again whenever the access token expires.</source>
        <translation type="unfinished">Configurez l&apos;étape {step}, sinon les gens devront se reconnecter chaque fois que le jeton d&apos;accès expire.</translation>
    </message>
    <message>
        <source>Step {refresh_token} needs a refresh token, but nothing in step {authorization} asks for one.</source>
        <translation type="unfinished">L&apos;étape {refresh_token} a besoin d&apos;un jeton d&apos;actualisation, mais rien à l&apos;étape {authorization} n&apos;en demande un.</translation>
    </message>
    <message>
        <source>With OpenID Connect the scope offline_access usually does (OpenID Connect Core section 11). Look it up; some providers send a refresh token anyway.</source>
        <translation type="unfinished">Avec OpenID Connect, le scope offline_access suffit d&apos;habitude (OpenID Connect Core section 11). Vérifiez-le&#xa0;; certains fournisseurs envoient un jeton d&apos;actualisation de toute façon.</translation>
    </message>
    <message>
        <source>Add offline_access</source>
        <translation type="unfinished">Ajouter offline_access</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when asked with {parameter}.</source>
        <translation type="unfinished">{provider} n&apos;envoie un jeton d&apos;actualisation que si on le demande avec {parameter}.</translation>
    </message>
    <message>
        <source>Add the parameter in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">Ajoutez le paramètre à l&apos;étape {authorization}, sinon l&apos;étape {refresh_token} n&apos;a rien avec quoi actualiser.</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token at an account&apos;s first log-in only, unless asked with {parameter}.</source>
        <translation type="unfinished">{provider} n&apos;envoie un jeton d&apos;actualisation qu&apos;à la première connexion d&apos;un compte, sauf si on le demande avec {parameter}.</translation>
    </message>
    <message>
        <source>Add it, or whoever connects the same account again has a connection that ends with its first token.</source>
        <translation type="unfinished">Ajoutez-le, sinon qui connecte de nouveau le même compte a une connexion qui prend fin avec son premier jeton.</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when the scope {scopes} is asked for.</source>
        <translation type="unfinished">{provider} n&apos;envoie un jeton d&apos;actualisation que si le scope {scopes} est demandé.</translation>
    </message>
    <message>
        <source>Add the scope in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">Ajoutez le scope à l&apos;étape {authorization}, sinon l&apos;étape {refresh_token} n&apos;a rien avec quoi actualiser.</translation>
    </message>
    <message>
        <source>Add {scopes}</source>
        <translation type="unfinished">Ajouter {scopes}</translation>
    </message>
    <message>
        <source>{name} belongs to steps {access_token} and {refresh_token}, not to the requests of actions.</source>
        <translation type="unfinished">{name} relève des étapes {access_token} et {refresh_token}, et non des requêtes des actions.</translation>
    </message>
    <message>
        <source>Remove it: actions need the access token only.</source>
        <translation type="unfinished">Retirez-le&#xa0;: les actions n&apos;ont besoin que du jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>{name} has a value and JavaScript; only the JavaScript counts.</source>
        <translation type="unfinished">{name} a une valeur et du JavaScript&#xa0;; seul le JavaScript compte.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Gardez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation type="unfinished">{name} n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>Enter the value, or remove the parameter.</source>
        <translation type="unfinished">Saisissez la valeur, ou retirez le paramètre.</translation>
    </message>
    <message>
        <source>Make it JavaScript</source>
        <translation type="unfinished">En faire du JavaScript</translation>
    </message>
    <message>
        <source>There is JavaScript in {place}; it would be sent as it is written.</source>
        <translation type="unfinished">Il y a du JavaScript dans {place}&#xa0;; il serait envoyé tel qu&apos;il est écrit.</translation>
    </message>
    <message>
        <source>Write the value itself, for example Bearer ${context.authData.accesstokencode.access_token}.</source>
        <translation type="unfinished">Écrivez la valeur elle-même, par exemple Bearer ${context.authData.accesstokencode.access_token}.</translation>
    </message>
    <message>
        <source>The label path</source>
        <translation type="unfinished">Le chemin du libellé</translation>
    </message>
    <message>
        <source>The picture path</source>
        <translation type="unfinished">Le chemin de l&apos;image</translation>
    </message>
    <message>
        <source>The identifier path</source>
        <translation type="unfinished">Le chemin de l&apos;identifiant</translation>
    </message>
    <message>
        <source>No label is chosen yet: the platform refuses a connection without one.</source>
        <translation type="unfinished">Aucun libellé n&apos;est encore choisi&#xa0;: la plateforme refuse une connexion sans libellé.</translation>
    </message>
    <message>
        <source>Run the live test and click a name in its answer.</source>
        <translation type="unfinished">Lancez le test en direct et cliquez sur un nom dans sa réponse.</translation>
    </message>
    <message>
        <source>{what} starts at {area}, which this connection does not have.</source>
        <translation type="unfinished">{what} commence à {area}, que cette connexion n&apos;a pas.</translation>
    </message>
    <message>
        <source>Probably {near} is meant.</source>
        <translation type="unfinished">On pense sans doute à {near}.</translation>
    </message>
    <message>
        <source>Values of the test call start with authData.testcode.</source>
        <translation type="unfinished">Les valeurs de l&apos;appel de test commencent par authData.testcode.</translation>
    </message>
    <message>
        <source>Use {near}</source>
        <translation type="unfinished">Utiliser {near}</translation>
    </message>
    <message>
        <source>{what} leads to a secret.</source>
        <translation type="unfinished">{what} mène à un secret.</translation>
    </message>
    <message>
        <source>Choose a harmless value: labels and identifiers are stored and shown openly.</source>
        <translation type="unfinished">Choisissez une valeur anodine&#xa0;: les libellés et les identifiants sont stockés et montrés en clair.</translation>
    </message>
    <message>
        <source>{what} leads to the whole answer, not to one value in it.</source>
        <translation type="unfinished">{what} mène à toute la réponse, et non à une seule valeur.</translation>
    </message>
    <message>
        <source>Click the value itself, for example authData.testcode.profile.name.</source>
        <translation type="unfinished">Cliquez sur la valeur elle-même, par exemple authData.testcode.profile.name.</translation>
    </message>
    <message>
        <source>{what} takes a fixed position of a list.</source>
        <translation type="unfinished">{what} prend une position fixe d&apos;une liste.</translation>
    </message>
    <message>
        <source>Is the wanted entry always there? A value outside of a list is safer.</source>
        <translation type="unfinished">L&apos;entrée voulue y est-elle toujours&#xa0;? Une valeur hors d&apos;une liste est plus sûre.</translation>
    </message>
    <message>
        <source>Use {first}</source>
        <translation type="unfinished">Utiliser {first}</translation>
    </message>
    <message>
        <source>{what} cannot be read.</source>
        <translation type="unfinished">{what} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Write one path alone, without ${ }, return or ||. {said_of}</source>
        <translation type="unfinished">Écrivez un seul chemin, sans ${ }, return ni ||. {said_of}</translation>
    </message>
    <message>
        <source>{what} must begin with authData.</source>
        <translation type="unfinished">{what} doit commencer par authData.</translation>
    </message>
    <message>
        <source>Values of the test call are found as authData.testcode and the rest: {right}.</source>
        <translation type="unfinished">Les valeurs de l&apos;appel de test se trouvent sous authData.testcode et la suite&#xa0;: {right}.</translation>
    </message>
    <message>
        <source>Click the value.</source>
        <translation type="unfinished">Cliquez sur la valeur.</translation>
    </message>
    <message>
        <source>Use {right}</source>
        <translation type="unfinished">Utiliser {right}</translation>
    </message>
    <message>
        <source>It is not said what this name is.</source>
        <translation type="unfinished">On ne sait pas à quoi correspond ce nom.</translation>
    </message>
    <message>
        <source>A word is enough, for example {word}.</source>
        <translation type="unfinished">Un mot suffit, par exemple {word}.</translation>
    </message>
    <message>
        <source>Use {word}</source>
        <translation type="unfinished">Utiliser {word}</translation>
    </message>
    <message>
        <source>The label is an email address, which everybody in the workspace would see.</source>
        <translation type="unfinished">Le libellé est une adresse e-mail, que verrait toute personne de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Show its first letter only, or choose a name instead.</source>
        <translation type="unfinished">N&apos;en montrez que la première lettre, ou choisissez plutôt un nom.</translation>
    </message>
    <message>
        <source>Show the first letter only</source>
        <translation type="unfinished">Montrer seulement la première lettre</translation>
    </message>
    <message>
        <source>No unique identifier is chosen: connecting the same account again makes another connection.</source>
        <translation type="unfinished">Aucun identifiant unique n&apos;est choisi&#xa0;: connecter de nouveau le même compte crée une autre connexion.</translation>
    </message>
    <message>
        <source>Choose the account&apos;s id from the test response, if there is one. It may stay blank.</source>
        <translation type="unfinished">Choisissez l&apos;id du compte dans la réponse de test, s&apos;il y en a un. Il peut rester vide.</translation>
    </message>
    <message>
        <source>{name} changes, so every sign-in would look like another account.</source>
        <translation type="unfinished">{name} change, chaque connexion ressemblerait donc à un autre compte.</translation>
    </message>
    <message>
        <source>Choose a value that stays the same, such as an id.</source>
        <translation type="unfinished">Choisissez une valeur qui reste la même, comme un id.</translation>
    </message>
    <message>
        <source>{name} is a date or a time: it tells no accounts apart.</source>
        <translation type="unfinished">{name} est une date ou une heure&#xa0;: cela ne distingue pas les comptes.</translation>
    </message>
    <message>
        <source>Two accounts can have the same one, and its form can change. Choose an id.</source>
        <translation type="unfinished">Deux comptes peuvent avoir la même, et sa forme peut changer. Choisissez un id.</translation>
    </message>
    <message>
        <source>The unique identifier is the same value as the label.</source>
        <translation type="unfinished">L&apos;identifiant unique est la même valeur que le libellé.</translation>
    </message>
    <message>
        <source>Names can change or occur twice. Choose an id, if the answer has one.</source>
        <translation type="unfinished">Les noms peuvent changer ou exister deux fois. Choisissez un id, si la réponse en a un.</translation>
    </message>
    <message>
        <source>{name} can be changed by its owner.</source>
        <translation type="unfinished">{name} peut être modifié par son propriétaire.</translation>
    </message>
    <message>
        <source>Choose an id, if the answer has one: after a change the same account would connect a second time.</source>
        <translation type="unfinished">Choisissez un id, si la réponse en a un&#xa0;: après une modification, le même compte se connecterait une seconde fois.</translation>
    </message>
    <message>
        <source>Neither a client secret nor PKCE protects the authorization code.</source>
        <translation type="unfinished">Ni un secret client ni PKCE ne protège le code d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Choose S256 (RFC 9700 section 2.1.1). If the app has a client secret, say in step {step} how it is sent.</source>
        <translation type="unfinished">Choisissez S256 (RFC 9700 section 2.1.1). Si l&apos;application a un secret client, dites à l&apos;étape {step} comment il est envoyé.</translation>
    </message>
    <message>
        <source>Use S256</source>
        <translation type="unfinished">Utiliser S256</translation>
    </message>
    <message>
        <source>PKCE with the method “plain” protects little: the challenge is the verifier itself.</source>
        <translation type="unfinished">PKCE avec la méthode «&#xa0;plain&#xa0;» protège peu&#xa0;: le challenge est le verifier lui-même.</translation>
    </message>
    <message>
        <source>Choose S256, unless the provider&apos;s documentation says that it knows only plain.</source>
        <translation type="unfinished">Choisissez S256, sauf si la documentation du fournisseur dit qu&apos;il ne connaît que plain.</translation>
    </message>
    <message>
        <source>Step {authorization} uses PKCE, but step {access_token} does not send the code verifier.</source>
        <translation type="unfinished">L&apos;étape {authorization} utilise PKCE, mais l&apos;étape {access_token} n&apos;envoie pas le code verifier.</translation>
    </message>
    <message>
        <source>The provider refuses the code without it. Send it, or turn PKCE off in step {step}.</source>
        <translation type="unfinished">Sans lui, le fournisseur refuse le code. Envoyez-le, ou désactivez PKCE à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Send the code verifier</source>
        <translation type="unfinished">Envoyer le code verifier</translation>
    </message>
    <message>
        <source>The code verifier is sent under another name.</source>
        <translation type="unfinished">Le code verifier est envoyé sous un autre nom.</translation>
    </message>
    <message>
        <source>RFC 7636 knows only code_verifier. Keep this only if the provider&apos;s documentation says so.</source>
        <translation type="unfinished">RFC 7636 ne connaît que code_verifier. Ne gardez ceci que si la documentation du fournisseur le dit.</translation>
    </message>
    <message>
        <source>Send it as code_verifier</source>
        <translation type="unfinished">L&apos;envoyer sous le nom code_verifier</translation>
    </message>
    <message>
        <source>Step {authorization} sends the redirect URI, step {access_token} does not.</source>
        <translation type="unfinished">L&apos;étape {authorization} envoie l&apos;URI de redirection, l&apos;étape {access_token} non.</translation>
    </message>
    <message>
        <source>Right only if this provider does not want it there.</source>
        <translation type="unfinished">Correct seulement si ce fournisseur n&apos;en veut pas là.</translation>
    </message>
    <message>
        <source>Step {access_token} sends the redirect URI, step {authorization} does not.</source>
        <translation type="unfinished">L&apos;étape {access_token} envoie l&apos;URI de redirection, l&apos;étape {authorization} non.</translation>
    </message>
    <message>
        <source>Providers compare: send it in both, or in neither.</source>
        <translation type="unfinished">Les fournisseurs comparent&#xa0;: envoyez-la dans les deux, ou dans aucune.</translation>
    </message>
    <message>
        <source>the start page</source>
        <translation type="unfinished">la page d&apos;accueil</translation>
    </message>
    <message>
        <source>step {number} “{name}”</source>
        <translation type="unfinished">l&apos;étape {number} «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the field {name}</source>
        <translation type="unfinished">le champ {name}</translation>
    </message>
    <message>
        <source>the choice {name}</source>
        <translation type="unfinished">le choix {name}</translation>
    </message>
    <message>
        <source>the scope {name}</source>
        <translation type="unfinished">le scope {name}</translation>
    </message>
    <message>
        <source>the parameter {name}</source>
        <translation type="unfinished">le paramètre {name}</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation type="unfinished">l&apos;en-tête {name}</translation>
    </message>
    <message>
        <source>the query parameter {name}</source>
        <translation type="unfinished">le paramètre de requête {name}</translation>
    </message>
    <message>
        <source>the follow-up call {name}</source>
        <translation type="unfinished">l&apos;appel complémentaire {name}</translation>
    </message>
    <message>
        <source>the kept value {name}</source>
        <translation type="unfinished">la valeur gardée {name}</translation>
    </message>
    <message>
        <source>the condition {name}</source>
        <translation type="unfinished">la condition {name}</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <translation type="unfinished">le nom {name}</translation>
    </message>
    <message>
        <source>the domain {name}</source>
        <translation type="unfinished">le domaine {name}</translation>
    </message>
    <message>
        <source>the status {name}</source>
        <translation type="unfinished">le statut {name}</translation>
    </message>
    <message>
        <source>the body value {name}</source>
        <translation type="unfinished">la valeur du corps {name}</translation>
    </message>
    <message>
        <source>the mark of the finding {name}</source>
        <translation type="unfinished">la marque du constat {name}</translation>
    </message>
    <message>
        <source>the URL</source>
        <translation type="unfinished">l&apos;URL</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">l&apos;URL de redirection</translation>
    </message>
    <message>
        <source>the redirect of the live run</source>
        <translation type="unfinished">la redirection de l&apos;exécution en direct</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation type="unfinished">l&apos;ID client</translation>
    </message>
    <message>
        <source>the PKCE setting</source>
        <translation type="unfinished">le réglage PKCE</translation>
    </message>
    <message>
        <source>the service domain</source>
        <translation type="unfinished">le domaine du service</translation>
    </message>
    <message>
        <source>the spec version</source>
        <translation type="unfinished">la version de la spécification</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">le nom</translation>
    </message>
    <message>
        <source>the path</source>
        <translation type="unfinished">le chemin</translation>
    </message>
    <message>
        <source>the path of the picture</source>
        <translation type="unfinished">le chemin de l&apos;image</translation>
    </message>
    <message>
        <source>the code for the choices</source>
        <translation type="unfinished">le code pour les choix</translation>
    </message>
    <message>
        <source>the code for when it is shown</source>
        <translation type="unfinished">le code pour la condition d&apos;affichage</translation>
    </message>
    <message>
        <source>the JavaScript</source>
        <translation type="unfinished">le JavaScript</translation>
    </message>
    <message>
        <source>the default value</source>
        <translation type="unfinished">la valeur par défaut</translation>
    </message>
    <message>
        <source>the value</source>
        <translation type="unfinished">la valeur</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation type="unfinished">le jeton d&apos;accès</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">l&apos;autorisation</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">le corps</translation>
    </message>
    <message>
        <source>the body format</source>
        <translation type="unfinished">le format du corps</translation>
    </message>
    <message>
        <source>the callback</source>
        <translation type="unfinished">le retour (callback)</translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished">le client</translation>
    </message>
    <message>
        <source>the client authentication</source>
        <translation type="unfinished">l&apos;authentification du client</translation>
    </message>
    <message>
        <source>the code</source>
        <translation type="unfinished">le code</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation type="unfinished">la condition</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">le libellé de la connexion</translation>
    </message>
    <message>
        <source>the default expiry</source>
        <translation type="unfinished">l&apos;expiration par défaut</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished">l&apos;environnement</translation>
    </message>
    <message>
        <source>the error message</source>
        <translation type="unfinished">le message d&apos;erreur</translation>
    </message>
    <message>
        <source>the rule for an expired token</source>
        <translation type="unfinished">la règle pour un jeton expiré</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation type="unfinished">l&apos;expiration</translation>
    </message>
    <message>
        <source>the unit of the expiry</source>
        <translation type="unfinished">l&apos;unité de l&apos;expiration</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">les champs</translation>
    </message>
    <message>
        <source>the follow-up calls</source>
        <translation type="unfinished">les appels complémentaires</translation>
    </message>
    <message>
        <source>the format</source>
        <translation type="unfinished">le format</translation>
    </message>
    <message>
        <source>the headers</source>
        <translation type="unfinished">les en-têtes</translation>
    </message>
    <message>
        <source>the help text</source>
        <translation type="unfinished">le texte d&apos;aide</translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished">l&apos;hôte</translation>
    </message>
    <message>
        <source>the rule for the issuer</source>
        <translation type="unfinished">la règle pour l&apos;émetteur</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation type="unfinished">l&apos;émetteur</translation>
    </message>
    <message>
        <source>the kept values</source>
        <translation type="unfinished">les valeurs gardées</translation>
    </message>
    <message>
        <source>the key</source>
        <translation type="unfinished">la clé</translation>
    </message>
    <message>
        <source>the label</source>
        <translation type="unfinished">le libellé</translation>
    </message>
    <message>
        <source>the masking of the label</source>
        <translation type="unfinished">le masquage du libellé</translation>
    </message>
    <message>
        <source>the method</source>
        <translation type="unfinished">la méthode</translation>
    </message>
    <message>
        <source>the list of what is left out</source>
        <translation type="unfinished">la liste de ce qui est omis</translation>
    </message>
    <message>
        <source>the list of what is left out where it is blank</source>
        <translation type="unfinished">la liste de ce qui est omis si c&apos;est vide</translation>
    </message>
    <message>
        <source>the choice of an entry</source>
        <translation type="unfinished">le choix d&apos;une entrée</translation>
    </message>
    <message>
        <source>the list of entries</source>
        <translation type="unfinished">la liste des entrées</translation>
    </message>
    <message>
        <source>the conditions</source>
        <translation type="unfinished">les conditions</translation>
    </message>
    <message>
        <source>the name of an entry</source>
        <translation type="unfinished">le nom d&apos;une entrée</translation>
    </message>
    <message>
        <source>the repeating after a refresh</source>
        <translation type="unfinished">la répétition après une actualisation</translation>
    </message>
    <message>
        <source>the prolonging</source>
        <translation type="unfinished">la prolongation</translation>
    </message>
    <message>
        <source>the other place of the tokens</source>
        <translation type="unfinished">l&apos;autre emplacement des jetons</translation>
    </message>
    <message>
        <source>the options</source>
        <translation type="unfinished">les options</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">le propriétaire</translation>
    </message>
    <message>
        <source>the parameters</source>
        <translation type="unfinished">les paramètres</translation>
    </message>
    <message>
        <source>the place of the parameters</source>
        <translation type="unfinished">l&apos;emplacement des paramètres</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation type="unfinished">le motif</translation>
    </message>
    <message>
        <source>the placeholder</source>
        <translation type="unfinished">le texte indicatif</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation type="unfinished">la plateforme</translation>
    </message>
    <message>
        <source>the plug id</source>
        <translation type="unfinished">l&apos;id du plug</translation>
    </message>
    <message>
        <source>the port</source>
        <translation type="unfinished">le port</translation>
    </message>
    <message>
        <source>the prefix</source>
        <translation type="unfinished">le préfixe</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation type="unfinished">le but</translation>
    </message>
    <message>
        <source>the query</source>
        <translation type="unfinished">la query</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation type="unfinished">le récepteur</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation type="unfinished">le jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>the renamed parameters</source>
        <translation type="unfinished">les paramètres renommés</translation>
    </message>
    <message>
        <source>the request parameters</source>
        <translation type="unfinished">les paramètres de requête</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished">la raison</translation>
    </message>
    <message>
        <source>the required</source>
        <translation type="unfinished">l&apos;obligation</translation>
    </message>
    <message>
        <source>the response</source>
        <translation type="unfinished">la réponse</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished">le reste</translation>
    </message>
    <message>
        <source>the revoke token</source>
        <translation type="unfinished">la révocation du jeton</translation>
    </message>
    <message>
        <source>the root</source>
        <translation type="unfinished">la racine</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation type="unfinished">l&apos;exemple</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation type="unfinished">le schéma</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation type="unfinished">le scope</translation>
    </message>
    <message>
        <source>the scope separator</source>
        <translation type="unfinished">le séparateur des scopes</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">les scopes</translation>
    </message>
    <message>
        <source>the skipped whitelist check</source>
        <translation type="unfinished">la vérification des domaines omise</translation>
    </message>
    <message>
        <source>the marks of findings</source>
        <translation type="unfinished">les marques des constats</translation>
    </message>
    <message>
        <source>the state</source>
        <translation type="unfinished">le state</translation>
    </message>
    <message>
        <source>the rule for the state</source>
        <translation type="unfinished">la règle pour le state</translation>
    </message>
    <message>
        <source>the statuses</source>
        <translation type="unfinished">les statuts</translation>
    </message>
    <message>
        <source>the success</source>
        <translation type="unfinished">le succès</translation>
    </message>
    <message>
        <source>the suffix</source>
        <translation type="unfinished">le suffixe</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">l&apos;appel de test</translation>
    </message>
    <message>
        <source>the type</source>
        <translation type="unfinished">le type</translation>
    </message>
    <message>
        <source>the list of what is not encoded</source>
        <translation type="unfinished">la liste de ce qui n&apos;est pas encodé</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">l&apos;identifiant unique</translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished">la version</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">les domaines autorisés</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">espace</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">virgule</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">signe plus</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation type="unfinished">barre verticale</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished">point-virgule</translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished">deux-points</translation>
    </message>
    <message>
        <source>the entry {name}</source>
        <translation type="unfinished">l&apos;entrée {name}</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation type="unfinished">{name}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part} ({whole})</translation>
    </message>
    <message>
        <source>{what} on {page}</source>
        <translation type="unfinished">{what} sur {page}</translation>
    </message>
    <message>
        <source>{what} in step {step}</source>
        <translation type="unfinished">{what} à l&apos;étape {step}</translation>
    </message>
    <message>
        <source>the item {name}</source>
        <translation type="unfinished">l&apos;élément {name}</translation>
    </message>
    <message>
        <source>{left} in {place} is from a sample.</source>
        <translation type="unfinished">{left} dans {place} vient d&apos;un exemple.</translation>
    </message>
    <message>
        <source>Write this provider&apos;s own. What came with the log-in is under Insert value; what differs for each customer is a field of step {step}.</source>
        <translation type="unfinished">Écrivez ce qui vaut chez ce fournisseur. Ce qui est venu avec la connexion est sous «&#xa0;Insérer&#xa0;»&#xa0;; ce qui diffère pour chaque client est un champ de l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The state is to be sent as {name}, but the platform always calls it “state”.</source>
        <translation type="unfinished">Le state doit être envoyé sous le nom {name}, mais la plateforme l&apos;appelle toujours «&#xa0;state&#xa0;».</translation>
    </message>
    <message>
        <source>Ask the provider whether it takes “state”, too. If it does not, the platform cannot log people in there.</source>
        <translation type="unfinished">Demandez au fournisseur s&apos;il accepte aussi «&#xa0;state&#xa0;». Sinon, la plateforme ne peut pas y connecter les gens.</translation>
    </message>
    <message>
        <source>Call it “state”</source>
        <translation type="unfinished">L&apos;appeler «&#xa0;state&#xa0;»</translation>
    </message>
    <message>
        <source>The log-in page stands behind the # of its address.</source>
        <translation type="unfinished">La page de connexion est derrière le # de son adresse.</translation>
    </message>
    <message>
        <source>Try the log-in once on the platform. An address of the provider&apos;s without # is safer, if there is one.</source>
        <translation type="unfinished">Essayez la connexion une fois sur la plateforme. Une adresse du fournisseur sans # est plus sûre, s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>{provider} wants {parameter} with the log-in.</source>
        <translation type="unfinished">{provider} veut {parameter} à la connexion.</translation>
    </message>
    <message>
        <source>Add it to the extra parameters, or the access token that comes is good for nothing, if one comes at all.</source>
        <translation type="unfinished">Ajoutez-le aux paramètres supplémentaires, sinon le jeton d&apos;accès qui arrive ne vaut rien, s&apos;il en arrive un.</translation>
    </message>
    <message>
        <source>{provider} knows {name} under the name {own} only.</source>
        <translation type="unfinished">{provider} ne connaît {name} que sous le nom {own}.</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">Envoyez-le sous le nom du fournisseur.</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">L&apos;envoyer sous le nom {name}</translation>
    </message>
    <message>
        <source>{provider} no longer gives out the scope {scope}.</source>
        <translation type="unfinished">{provider} ne délivre plus le scope {scope}.</translation>
    </message>
    <message>
        <source>{new} took its place. It may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">{new} l&apos;a remplacé. Il faut peut-être l&apos;activer pour votre application dans le portail.</translation>
    </message>
    <message>
        <source>Remove {scope}</source>
        <translation type="unfinished">Retirer {scope}</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">Demander plutôt {scopes}</translation>
    </message>
    <message>
        <source>The API of {provider} wants the header {name} with every call.</source>
        <translation type="unfinished">L&apos;API de {provider} veut l&apos;en-tête {name} à chaque appel.</translation>
    </message>
    <message>
        <source>Add it here and to the request parameters.</source>
        <translation type="unfinished">Ajoutez-le ici et aux paramètres de requête.</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">Ajouter l&apos;en-tête {name}</translation>
    </message>
    <message>
        <source>{provider} writes {word} before the token, not Bearer.</source>
        <translation type="unfinished">{provider} écrit {word} devant le jeton, et non Bearer.</translation>
    </message>
    <message>
        <source>Write it as its documentation does, here and in the request parameters.</source>
        <translation type="unfinished">Écrivez-le comme sa documentation, ici et dans les paramètres de requête.</translation>
    </message>
    <message>
        <source>Write {word}</source>
        <translation type="unfinished">Écrire {word}</translation>
    </message>
    <message>
        <source>The documentation of {provider} names another address by now.</source>
        <translation type="unfinished">La documentation de {provider} nomme désormais une autre adresse.</translation>
    </message>
    <message>
        <source>It is {address}. What comes back may look different, too.</source>
        <translation type="unfinished">C&apos;est {address}. Ce qui revient peut aussi avoir une autre forme.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation type="unfinished">Utiliser {address}</translation>
    </message>
    <message>
        <source>{provider} is not known to have this address.</source>
        <translation type="unfinished">On ne connaît pas cette adresse à {provider}.</translation>
    </message>
    <message>
        <source>The one that is known is {address}. Where yours is of another product or place of theirs, leave it.</source>
        <translation type="unfinished">Celle que l&apos;on connaît est {address}. Si la vôtre relève d&apos;un autre de ses produits ou sites, laissez-la.</translation>
    </message>
    <message>
        <source>{place} is of another place of {provider} than {other}.</source>
        <translation type="unfinished">{place} relève d&apos;une autre partie de {provider} que {other}.</translation>
    </message>
    <message>
        <source>Both have to be of one: sandbox and production, and regions, are kept apart there.</source>
        <translation type="unfinished">Les deux doivent être de la même&#xa0;: sandbox et production, et les régions, y sont séparées.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL</source>
        <translation type="unfinished">Utiliser l&apos;URL de redirection de la plateforme</translation>
    </message>
    <message>
        <source>Use port {fixed_port}</source>
        <translation type="unfinished">Utiliser le port {fixed_port}</translation>
    </message>
    <message>
        <source>This is the redirect URL of the platform&apos;s environment “{name}”.</source>
        <translation type="unfinished">C&apos;est l&apos;URL de redirection de l&apos;environnement «&#xa0;{name}&#xa0;» de la plateforme.</translation>
    </message>
    <message>
        <source>Right for trying it out there. What customers use has that of production.</source>
        <translation type="unfinished">Correct pour l&apos;y essayer. Ce que les clients utilisent a celle de production.</translation>
    </message>
    <message>
        <source>The redirect URL is missing.</source>
        <translation type="unfinished">L&apos;URL de redirection manque.</translation>
    </message>
    <message>
        <source>It is {platform_redirect_url}; some plugs have one of their own.</source>
        <translation type="unfinished">C&apos;est {platform_redirect_url}&#xa0;; certains plugs ont la leur.</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s but for a slash, capital letters or spaces.</source>
        <translation type="unfinished">L&apos;URL de redirection est celle de la plateforme, à une barre oblique, des majuscules ou des espaces près.</translation>
    </message>
    <message>
        <source>Providers compare it character by character: use exactly the platform&apos;s.</source>
        <translation type="unfinished">Les fournisseurs la comparent caractère par caractère&#xa0;: utilisez exactement celle de la plateforme.</translation>
    </message>
    <message>
        <source>The redirect URL is no web address.</source>
        <translation type="unfinished">L&apos;URL de redirection n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s: {platform_redirect_url}.</source>
        <translation type="unfinished">Utilisez celle de la plateforme&#xa0;: {platform_redirect_url}.</translation>
    </message>
    <message>
        <source>The redirect URL is not encrypted.</source>
        <translation type="unfinished">L&apos;URL de redirection n&apos;est pas chiffrée.</translation>
    </message>
    <message>
        <source>It must begin with https://: the authorization code travels with it. For live runs on this computer the wizard has a redirect of its own, which needs no entry here.</source>
        <translation type="unfinished">Elle doit commencer par https://&#xa0;: le code d&apos;autorisation voyage avec elle. Pour les exécutions en direct sur cet ordinateur, l&apos;assistant a sa propre redirection, qui n&apos;a pas besoin d&apos;entrée ici.</translation>
    </message>
    <message>
        <source>There is a # in the redirect URL.</source>
        <translation type="unfinished">Il y a un # dans l&apos;URL de redirection.</translation>
    </message>
    <message>
        <source>A redirect URL must have none (RFC 6749 section 3.1.2). Tokens after a # belong to the implicit grant, which this is not.</source>
        <translation type="unfinished">Une URL de redirection ne doit pas en avoir (RFC 6749 section 3.1.2). Les jetons derrière un # relèvent du flux implicite, ce qui n&apos;est pas le cas ici.</translation>
    </message>
    <message>
        <source>The redirect URL is not the platform&apos;s.</source>
        <translation type="unfinished">L&apos;URL de redirection n&apos;est pas celle de la plateforme.</translation>
    </message>
    <message>
        <source>After approval people must come back to the platform: {platform_redirect_url}, perhaps with a suffix.</source>
        <translation type="unfinished">Après leur accord, les gens doivent revenir à la plateforme&#xa0;: {platform_redirect_url}, peut-être avec un suffixe.</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s with a suffix.</source>
        <translation type="unfinished">L&apos;URL de redirection est celle de la plateforme avec un suffixe.</translation>
    </message>
    <message>
        <source>Some plugs have one. Make sure that the provider&apos;s app has exactly the same.</source>
        <translation type="unfinished">Certains plugs en ont un. Assurez-vous que l&apos;application du fournisseur a exactement la même URL.</translation>
    </message>
    <message>
        <source>Port {port} is reserved: a program may listen there only with special rights.</source>
        <translation type="unfinished">Le port {port} est réservé&#xa0;: un programme ne peut y écouter qu&apos;avec des droits spéciaux.</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, or 0 for any free one.</source>
        <translation type="unfinished">Utilisez un port à partir de 1024, ou 0 pour n&apos;importe quel port libre.</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation type="unfinished">Utiliser n&apos;importe quel port libre</translation>
    </message>
    <message>
        <source>Browsers refuse to open port {port}.</source>
        <translation type="unfinished">Les navigateurs refusent d&apos;ouvrir le port {port}.</translation>
    </message>
    <message>
        <source>It belongs to another service. Use another one, and register that at the provider.</source>
        <translation type="unfinished">Il appartient à un autre service. Utilisez-en un autre, et enregistrez-le chez le fournisseur.</translation>
    </message>
    <message>
        <source>The live run takes any free port, but providers that want https compare the port as well.</source>
        <translation type="unfinished">L&apos;exécution en direct prend n&apos;importe quel port libre, mais les fournisseurs qui veulent https comparent aussi le port.</translation>
    </message>
    <message>
        <source>Use a port of your own, such as {fixed_port}, and register the address with it.</source>
        <translation type="unfinished">Utilisez un port à vous, comme {fixed_port}, et enregistrez l&apos;adresse avec lui.</translation>
    </message>
    <message>
        <source>The path of the live run is no path.</source>
        <translation type="unfinished">Le chemin de l&apos;exécution en direct n&apos;est pas un chemin.</translation>
    </message>
    <message>
        <source>It begins with / and has no ?, # or space, as in /callback.</source>
        <translation type="unfinished">Il commence par / et n&apos;a ni&#xa0;?, ni #, ni espace, comme dans /callback.</translation>
    </message>
    <message>
        <source>Put / before it</source>
        <translation type="unfinished">Mettre / devant</translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished">en-tête</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">paramètre</translation>
    </message>
    <message>
        <source>The {kind} {name} is there twice in {step}.</source>
        <translation type="unfinished">Présent deux fois dans {step}&#xa0;: {kind} {name}.</translation>
    </message>
    <message>
        <source>Remove one: only one of them would arrive.</source>
        <translation type="unfinished">Retirez-en un&#xa0;: un seul des deux arriverait.</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished">Retirer celui-ci</translation>
    </message>
    <message>
        <source>A {kind} in {step} has no name.</source>
        <translation type="unfinished">Sans nom dans {step}&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>Remove the empty row.</source>
        <translation type="unfinished">Retirez la ligne vide.</translation>
    </message>
    <message>
        <source>Enter its name as the documentation spells it, or remove it.</source>
        <translation type="unfinished">Saisissez son nom tel que l&apos;écrit la documentation, ou retirez-le.</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished">Retirer la ligne</translation>
    </message>
    <message>
        <source>No header can be called {name}.</source>
        <translation type="unfinished">Aucun en-tête ne peut s&apos;appeler {name}.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, without a colon, for example Notion-Version.</source>
        <translation type="unfinished">Utilisez des lettres, des chiffres et des traits d&apos;union, sans deux-points, par exemple Notion-Version.</translation>
    </message>
    <message>
        <source>Use {bare}</source>
        <translation type="unfinished">Utiliser {bare}</translation>
    </message>
    <message>
        <source>The header {name} is set by the program that sends the request.</source>
        <translation type="unfinished">L&apos;en-tête {name} est mis par le programme qui envoie la requête.</translation>
    </message>
    <message>
        <source>Remove it: a value of your own can only be wrong.</source>
        <translation type="unfinished">Retirez-le&#xa0;: votre propre valeur ne peut qu&apos;être fausse.</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation type="unfinished">Retirer l&apos;en-tête</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that no header can carry.</source>
        <translation type="unfinished">La valeur de l&apos;en-tête {name} contient un saut de ligne ou une lettre qu&apos;aucun en-tête ne peut porter.</translation>
    </message>
    <message>
        <source>Write it on one line, in plain letters, digits and signs.</source>
        <translation type="unfinished">Écrivez-la sur une seule ligne, en lettres simples, chiffres et signes.</translation>
    </message>
    <message>
        <source>Write it on one line</source>
        <translation type="unfinished">L&apos;écrire sur une seule ligne</translation>
    </message>
    <message>
        <source>The Content-Type of {step} says something else than the body is.</source>
        <translation type="unfinished">Le Content-Type de {step} ne correspond pas au corps.</translation>
    </message>
    <message>
        <source>The body is sent as {content_type}. Remove the header, or choose the other body format.</source>
        <translation type="unfinished">Le corps est envoyé comme {content_type}. Retirez l&apos;en-tête, ou choisissez l&apos;autre format du corps.</translation>
    </message>
    <message>
        <source>The value of {name} in {step} is typed in by hand.</source>
        <translation type="unfinished">La valeur de {name} dans {step} est tapée à la main.</translation>
    </message>
    <message>
        <source>Remove it: OAuth fills it in afresh each time.</source>
        <translation type="unfinished">Retirez-la&#xa0;: OAuth la remplit de nouveau à chaque fois.</translation>
    </message>
    <message>
        <source>Step {step} asks for a token with {value}: that is another grant.</source>
        <translation type="unfinished">L&apos;étape {step} demande un jeton avec {value}&#xa0;: c&apos;est un autre grant.</translation>
    </message>
    <message>
        <source>Remove it: here the code is exchanged, which is authorization_code.</source>
        <translation type="unfinished">Retirez-le&#xa0;: ici, on échange le code, donc avec authorization_code.</translation>
    </message>
    <message>
        <source>The refresh is made with {value}: that is the grant of a log-in.</source>
        <translation type="unfinished">L&apos;actualisation se fait avec {value}&#xa0;: c&apos;est le grant d&apos;une connexion.</translation>
    </message>
    <message>
        <source>Remove it: here a refresh token is sent, which is refresh_token.</source>
        <translation type="unfinished">Retirez-le&#xa0;: ici, on envoie un jeton d&apos;actualisation, donc avec refresh_token.</translation>
    </message>
    <message>
        <source>Step {step} refreshes with {value} instead of refresh_token.</source>
        <translation type="unfinished">L&apos;étape {step} actualise avec {value} au lieu de refresh_token.</translation>
    </message>
    <message>
        <source>Right for a few providers, such as Facebook and Instagram. Otherwise remove it.</source>
        <translation type="unfinished">Correct pour quelques fournisseurs, comme Facebook et Instagram. Sinon, retirez-le.</translation>
    </message>
    <message>
        <source>A scope is empty.</source>
        <translation type="unfinished">Un scope est vide.</translation>
    </message>
    <message>
        <source>Remove the empty entry.</source>
        <translation type="unfinished">Retirez l&apos;entrée vide.</translation>
    </message>
    <message>
        <source>Remove the repetition</source>
        <translation type="unfinished">Retirer la répétition</translation>
    </message>
    <message>
        <source>The scope {scope} is there twice.</source>
        <translation type="unfinished">Le scope {scope} est présent deux fois.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation type="unfinished">Retirez-en un.</translation>
    </message>
    <message>
        <source>Write the scope alone, without quotation marks.</source>
        <translation type="unfinished">Écrivez le scope seul, sans guillemets.</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation type="unfinished">Retirer les guillemets</translation>
    </message>
    <message>
        <source>There are quotation marks around a scope.</source>
        <translation type="unfinished">Il y a des guillemets autour d&apos;un scope.</translation>
    </message>
    <message>
        <source>Write it as the documentation names it: it is encoded when it is sent.</source>
        <translation type="unfinished">Écrivez-le comme la documentation le nomme&#xa0;: il est encodé à l&apos;envoi.</translation>
    </message>
    <message>
        <source>Decode it</source>
        <translation type="unfinished">Le décoder</translation>
    </message>
    <message>
        <source>The scope {scope} is encoded already.</source>
        <translation type="unfinished">Le scope {scope} est déjà encodé.</translation>
    </message>
    <message>
        <source>The scope {scope} holds characters that no scope has.</source>
        <translation type="unfinished">Le scope {scope} contient des caractères qu&apos;aucun scope n&apos;a.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s documentation: letters, digits and simple signs only.</source>
        <translation type="unfinished">Copiez-le de nouveau depuis la documentation du fournisseur&#xa0;: lettres, chiffres et signes simples seulement.</translation>
    </message>
    <message>
        <source>The scope {scope} asks for very much.</source>
        <translation type="unfinished">Le scope {scope} demande beaucoup.</translation>
    </message>
    <message>
        <source>Ask only for what the connection needs; people see the list and may refuse.</source>
        <translation type="unfinished">Ne demandez que ce dont la connexion a besoin&#xa0;; les gens voient la liste et peuvent refuser.</translation>
    </message>
    <message numerus="yes">
        <source>Entry {number} holds {count} scopes in one text.</source>
        <comment>Entry {number} holds {count} scope in one text.</comment>
        <translation type="unfinished">
            <numerusform>L&apos;entrée {number} contient {count} scope dans un seul texte.</numerusform>
            <numerusform>L&apos;entrée {number} contient {count} scopes dans un seul texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make each scope an entry of its own. They are sent joined by “{separator}”: check that this is right.</source>
        <translation type="unfinished">Faites de chaque scope une entrée à part. Ils sont envoyés joints par «&#xa0;{separator}&#xa0;»&#xa0;: vérifiez que c&apos;est juste.</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation type="unfinished">La diviser</translation>
    </message>
    <message>
        <source>No scope is asked for.</source>
        <translation type="unfinished">Aucun scope n&apos;est demandé.</translation>
    </message>
    <message>
        <source>Many providers then allow nothing. Look up which scopes the test call needs.</source>
        <translation type="unfinished">Beaucoup de fournisseurs ne permettent alors rien. Cherchez de quels scopes l&apos;appel de test a besoin.</translation>
    </message>
    <message numerus="yes">
        <source>{count} scopes are asked for.</source>
        <comment>{count} scope is asked for.</comment>
        <translation type="unfinished">
            <numerusform>{count} scope est demandé.</numerusform>
            <numerusform>{count} scopes sont demandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection needs only those that its calls need. Each further one gives people a reason to refuse.</source>
        <translation type="unfinished">La connexion n&apos;a besoin que de ceux qu&apos;exigent ses appels. Chaque scope de plus donne aux gens une raison de refuser.</translation>
    </message>
    <message>
        <source>There are scopes, but they are not sent.</source>
        <translation type="unfinished">Il y a des scopes, mais ils ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>Send the scope parameter, or empty the list.</source>
        <translation type="unfinished">Envoyez le paramètre scope, ou videz la liste.</translation>
    </message>
    <message>
        <source>Send the scopes</source>
        <translation type="unfinished">Envoyer les scopes</translation>
    </message>
    <message>
        <source>Scopes are joined by {separator}, which the platform does not offer.</source>
        <translation type="unfinished">Les scopes sont joints par {separator}, que la plateforme n&apos;offre pas.</translation>
    </message>
    <message>
        <source>They are exported as one: check this.</source>
        <translation type="unfinished">Ils sont exportés comme un seul&#xa0;: vérifiez cela.</translation>
    </message>
    <message>
        <source>Use the connection&apos;s access token</source>
        <translation type="unfinished">Utiliser le jeton d&apos;accès de la connexion</translation>
    </message>
    <message>
        <source>Remove the parameter: OAuth adds the client secret</source>
        <translation type="unfinished">Retirer le paramètre&#xa0;: OAuth ajoute le secret client</translation>
    </message>
    <message>
        <source>Use the connection&apos;s own token</source>
        <translation type="unfinished">Utiliser le jeton de la connexion elle-même</translation>
    </message>
    <message>
        <source>The client ID looks like a secret.</source>
        <translation type="unfinished">L&apos;ID client ressemble à un secret.</translation>
    </message>
    <message>
        <source>Enter the public client ID here. The secret goes into the field for the client secret, which is never written to a file. If this one was shared already, make a new one at the provider.</source>
        <translation type="unfinished">Saisissez ici l&apos;ID client, qui est public. Le secret va dans le champ du secret client, qui n&apos;est jamais écrit dans un fichier. Si celui-ci a déjà été partagé, créez-en un nouveau chez le fournisseur.</translation>
    </message>
    <message>
        <source>{place} would be readable by everyone who gets the file.</source>
        <translation type="unfinished">{place}&#xa0;: lisible par quiconque reçoit le fichier.</translation>
    </message>
    <message>
        <source>Leave the default of such a field empty: whoever connects enters the value.</source>
        <translation type="unfinished">Laissez vide la valeur par défaut d&apos;un tel champ&#xa0;: la personne qui se connecte saisit la valeur.</translation>
    </message>
    <message>
        <source>Empty the default</source>
        <translation type="unfinished">Vider la valeur par défaut</translation>
    </message>
    <message>
        <source>There seems to be a real secret in {place}.</source>
        <translation type="unfinished">Il semble y avoir un vrai secret dans {place}.</translation>
    </message>
    <message>
        <source>Take it out: this file is shared. If it was shared already, make a new secret at the provider. A key that each customer has is a field of step {step}.</source>
        <translation type="unfinished">Retirez-le&#xa0;: ce fichier est partagé. S&apos;il a déjà été partagé, créez un nouveau secret chez le fournisseur. Une clé propre à chaque client est un champ de l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Remove the row, or enter the value.</source>
        <translation type="unfinished">Retirez la ligne, ou saisissez la valeur.</translation>
    </message>
    <message>
        <source>Enter the value, or remove the row.</source>
        <translation type="unfinished">Saisissez la valeur, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty.</source>
        <translation type="unfinished">{name} dans {step} n&apos;a pas de valeur&#xa0;: il est envoyé vide.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of the credentials.</source>
        <translation type="unfinished">{name} dans {step} n&apos;a pas de valeur&#xa0;: il est envoyé vide, à la place des identifiants.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of what OAuth fills in.</source>
        <translation type="unfinished">{name} dans {step} n&apos;a pas de valeur&#xa0;: il est envoyé vide, à la place de ce qu&apos;OAuth remplit.</translation>
    </message>
    <message>
        <source>{where} never returns anything.</source>
        <translation type="unfinished">{where} ne retourne jamais rien.</translation>
    </message>
    <message>
        <source>End it with return and the value: the platform uses what the code returns, and nothing else.</source>
        <translation type="unfinished">Terminez par return et la valeur&#xa0;: la plateforme utilise ce que le code retourne, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>{where} uses {names}, which the platform does not have.</source>
        <translation type="unfinished">{where} utilise {names}, que la plateforme n&apos;a pas.</translation>
    </message>
    <message>
        <source>Use what is there: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt.</source>
        <translation type="unfinished">Utilisez ce qui existe&#xa0;: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt.</translation>
    </message>
    <message>
        <source>{where} names {name}, which this connection does not have.</source>
        <translation type="unfinished">{where} nomme {name}, que cette connexion n&apos;a pas.</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}.</source>
        <translation type="unfinished">Ajoutez un champ avec cette clé à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The connection has no name yet.</source>
        <translation type="unfinished">La connexion n&apos;a pas encore de nom.</translation>
    </message>
    <message>
        <source>Give it the name of the service, for example “Acme CRM”.</source>
        <translation type="unfinished">Donnez-lui le nom du service, par exemple «&#xa0;Acme CRM&#xa0;».</translation>
    </message>
    <message>
        <source>The service domain holds more than a domain, such as https:// or a path.</source>
        <translation type="unfinished">Le domaine du service contient plus qu&apos;un domaine, comme https:// ou un chemin.</translation>
    </message>
    <message>
        <source>The domain alone is enough: {domain}.</source>
        <translation type="unfinished">Le domaine seul suffit&#xa0;: {domain}.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation type="unfinished">Utiliser {domain}</translation>
    </message>
    <message>
        <source>{written} is no domain.</source>
        <translation type="unfinished">{written} n&apos;est pas un domaine.</translation>
    </message>
    <message>
        <source>Write that of the web site, such as acme.com, or nothing.</source>
        <translation type="unfinished">Écrivez celui du site web, comme acme.com, ou rien.</translation>
    </message>
    <message>
        <source>There are invisible characters in {place}.</source>
        <translation type="unfinished">Il y a des caractères invisibles dans {place}.</translation>
    </message>
    <message>
        <source>They probably came with copying. Remove them, or type the value by hand.</source>
        <translation type="unfinished">Ils sont sans doute venus avec la copie. Retirez-les, ou tapez la valeur à la main.</translation>
    </message>
    <message>
        <source>Remove the invisible characters</source>
        <translation type="unfinished">Retirer les caractères invisibles</translation>
    </message>
    <message>
        <source>There is a space too many in {place}.</source>
        <translation type="unfinished">Il y a un espace de trop dans {place}.</translation>
    </message>
    <message>
        <source>Remove the space: HTTP drops it on the way, so what arrives is something else than what stands here.</source>
        <translation type="unfinished">Retirez l&apos;espace&#xa0;: HTTP le perd en route, ce qui arrive est donc autre chose que ce qui figure ici.</translation>
    </message>
    <message>
        <source>Remove the space: it probably came with copying.</source>
        <translation type="unfinished">Retirez l&apos;espace&#xa0;: il est sans doute venu avec la copie.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation type="unfinished">un texte entre guillemets</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished">une liste entre [ ]</translation>
    </message>
    <message>
        <source>a group of named values in { }</source>
        <translation type="unfinished">un groupe de valeurs nommées entre { }</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished">un nombre entier</translation>
    </message>
    <message>
        <source>The document as a whole cannot be read as a connection.</source>
        <translation type="unfinished">Le document dans son ensemble ne peut pas être lu comme une connexion.</translation>
    </message>
    <message>
        <source>Open the file that the wizard saved, or start a new connection.</source>
        <translation type="unfinished">Ouvrez le fichier que l&apos;assistant a enregistré, ou commencez une nouvelle connexion.</translation>
    </message>
    <message>
        <source>in {step}</source>
        <translation type="unfinished">dans {step}</translation>
    </message>
    <message>
        <source>at the top of the document</source>
        <translation type="unfinished">tout en haut du document</translation>
    </message>
    <message>
        <source>{name} {where} holds a real secret.</source>
        <translation type="unfinished">{name} {where} contient un vrai secret.</translation>
    </message>
    <message>
        <source>Take it out: this file is shared, and the wizard asks for secrets by itself. If the file was shared already, make a new secret at the provider.</source>
        <translation type="unfinished">Retirez-le&#xa0;: ce fichier est partagé, et l&apos;assistant demande les secrets de lui-même. Si le fichier a déjà été partagé, créez un nouveau secret chez le fournisseur.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Le retirer</translation>
    </message>
    <message>
        <source>The document says {name} {where}; no such key is known.</source>
        <translation type="unfinished">Le document dit {name} {where}&#xa0;; aucune clé de ce nom n&apos;est connue.</translation>
    </message>
    <message>
        <source>Rename it to {near}</source>
        <translation type="unfinished">Renommer en {near}</translation>
    </message>
    <message>
        <source>Probably “{near}” is meant.</source>
        <translation type="unfinished">On pense sans doute à «&#xa0;{near}&#xa0;».</translation>
    </message>
    <message>
        <source>“{taken}” is there already: remove this one.</source>
        <translation type="unfinished">«&#xa0;{taken}&#xa0;» est déjà là&#xa0;: retirez celle-ci.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation type="unfinished">Retirez-la, ou corrigez son orthographe.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">Retirer {name}</translation>
    </message>
    <message>
        <source>a text, a number, true, false or null</source>
        <translation type="unfinished">un texte, un nombre, true, false ou null</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">autre chose</translation>
    </message>
    <message>
        <source>{where} must be {expected}, but it is {kind_of}.</source>
        <translation type="unfinished">{where}&#xa0;: il faut {expected}, mais c&apos;est {kind_of}.</translation>
    </message>
    <message>
        <source>Write {expected} there, or take the entry out.</source>
        <translation type="unfinished">Écrivez-y {expected}, ou retirez l&apos;entrée.</translation>
    </message>
    <message>
        <source>Use “{near}”</source>
        <translation type="unfinished">Utiliser «&#xa0;{near}&#xa0;»</translation>
    </message>
    <message>
        <source>{where} has a value that is not offered.</source>
        <translation type="unfinished">{where} a une valeur qui n&apos;est pas offerte.</translation>
    </message>
    <message>
        <source>Choose {offered}.</source>
        <translation type="unfinished">Choisissez {offered}.</translation>
    </message>
    <message>
        <source>{where} has a value that is not possible.</source>
        <translation type="unfinished">{where} a une valeur qui n&apos;est pas possible.</translation>
    </message>
    <message>
        <source>Write one status, such as 200, or a class of them, such as 2xx.</source>
        <translation type="unfinished">Écrivez un statut, comme 200, ou une classe de statuts, comme 2xx.</translation>
    </message>
    <message>
        <source>It must be {expected}.</source>
        <translation type="unfinished">Ce doit être {expected}.</translation>
    </message>
    <message>
        <source>null (empty)</source>
        <translation type="unfinished">null (vide)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">un nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">une liste</translation>
    </message>
    <message>
        <source>a group of named values</source>
        <translation type="unfinished">un groupe de valeurs nommées</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation type="unfinished">L&apos;écrire comme texte</translation>
    </message>
    <message>
        <source>Use {value} without quotation marks</source>
        <translation type="unfinished">Utiliser {value} sans guillemets</translation>
    </message>
    <message>
        <source>Write it as a number</source>
        <translation type="unfinished">L&apos;écrire comme nombre</translation>
    </message>
    <message>
        <source>Write it as a list</source>
        <translation type="unfinished">L&apos;écrire comme liste</translation>
    </message>
    <message>
        <source>A placeholder in {place} cannot be read.</source>
        <translation type="unfinished">Une valeur à insérer dans {place} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>No value is filled in for {names} in {place}.</source>
        <translation type="unfinished">Aucune valeur n&apos;est insérée pour {names} dans {place}.</translation>
    </message>
    <message>
        <source>Values are filled in where it says ${context.authData.…}. Choose the value from the insert menu.</source>
        <translation type="unfinished">Les valeurs sont insérées là où il est écrit ${context.authData.…}. Choisissez la valeur dans le menu d&apos;insertion.</translation>
    </message>
    <message>
        <source>Write the placeholder rightly</source>
        <translation type="unfinished">Écrire correctement la valeur à insérer</translation>
    </message>
    <message>
        <source>{named} in {where} would be shown in the browser&apos;s address bar.</source>
        <translation type="unfinished">{named} dans {where} serait montré dans la barre d&apos;adresse du navigateur.</translation>
    </message>
    <message>
        <source>Remove it: secrets belong into step {step} only, where OAuth adds them by itself.</source>
        <translation type="unfinished">Retirez-le&#xa0;: la place des secrets est à l&apos;étape {step} seulement, où OAuth les ajoute de lui-même.</translation>
    </message>
    <message>
        <source>{named} in {where} does not exist yet at that time.</source>
        <translation type="unfinished">{named} dans {where} n&apos;existe pas encore à ce moment.</translation>
    </message>
    <message>
        <source>{named} in {where} comes only with a later call.</source>
        <translation type="unfinished">{named} dans {where} ne vient qu&apos;avec un appel suivant.</translation>
    </message>
    <message>
        <source>Move call {number} further up.</source>
        <translation type="unfinished">Montez l&apos;appel {number} plus haut.</translation>
    </message>
    <message>
        <source>{named} in {where} no longer exists at that time.</source>
        <translation type="unfinished">{named} dans {where} n&apos;existe plus à ce moment.</translation>
    </message>
    <message>
        <source>It is made for one sign-in and used once, in step {step}. Use a value of the token response instead.</source>
        <translation type="unfinished">Il est créé pour une seule connexion et sert une fois, à l&apos;étape {step}. Utilisez plutôt une valeur de la réponse du jeton.</translation>
    </message>
    <message>
        <source>{where} needs {name} from the callback, which is not kept.</source>
        <translation type="unfinished">{where} a besoin de {name} du retour, qui n&apos;est pas gardé.</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">Mettez-le à l&apos;étape {step} parmi les valeurs à garder du retour.</translation>
    </message>
    <message>
        <source>Keep {name} in step {step}</source>
        <translation type="unfinished">Garder {name} à l&apos;étape {step}</translation>
    </message>
    <message>
        <source>{named} in {where} is filled in by this program only: the platform has no such value.</source>
        <translation type="unfinished">{named} dans {where} n&apos;est rempli que par ce programme&#xa0;: la plateforme n&apos;a pas de telle valeur.</translation>
    </message>
    <message>
        <source>If the provider takes the request without it, remove it. Otherwise write a fixed text of your own.</source>
        <translation type="unfinished">Si le fournisseur accepte la requête sans cela, retirez-le. Sinon, écrivez un texte fixe à vous.</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}, or choose another value.</source>
        <translation type="unfinished">Ajoutez un champ avec cette clé à l&apos;étape {step}, ou choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>{path} in {place} is no value of this connection.</source>
        <translation type="unfinished">{path} dans {place} n&apos;est pas une valeur de cette connexion.</translation>
    </message>
    <message>
        <source>It comes with the callback, after people have approved.</source>
        <translation type="unfinished">Elle vient avec le retour, après que les gens ont approuvé.</translation>
    </message>
    <message>
        <source>It comes with the token response, the answer to step {step}.</source>
        <translation type="unfinished">Elle vient avec la réponse du jeton, celle de l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>It comes with the answer to the test call, step {step}.</source>
        <translation type="unfinished">Elle vient avec la réponse à l&apos;appel de test, étape {step}.</translation>
    </message>
    <message>
        <source>The placeholder in {place} is never filled in.</source>
        <translation type="unfinished">La valeur à insérer dans {place} n&apos;est jamais remplie.</translation>
    </message>
    <message>
        <source>Write the value itself: only URLs, parameters, headers and bodies are filled in.</source>
        <translation type="unfinished">Écrivez la valeur elle-même&#xa0;: seuls les URL, les paramètres, les en-têtes et les corps sont remplis.</translation>
    </message>
    <message>
        <source>The test call does not send the access token.</source>
        <translation type="unfinished">L&apos;appel de test n&apos;envoie pas le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, or what the documentation says.</source>
        <translation type="unfinished">Ajoutez l&apos;en-tête Authorization avec Bearer et le jeton d&apos;accès, ou ce que dit la documentation.</translation>
    </message>
    <message>
        <source>Step {step} does not send the refresh token.</source>
        <translation type="unfinished">L&apos;étape {step} n&apos;envoie pas le jeton d&apos;actualisation.</translation>
    </message>
    <message>
        <source>Send the refresh token: without it the provider cannot know whose access to renew.</source>
        <translation type="unfinished">Envoyez le jeton d&apos;actualisation&#xa0;: sans lui, le fournisseur ne peut pas savoir quel accès renouveler.</translation>
    </message>
    <message>
        <source>Step {step} sends no token.</source>
        <translation type="unfinished">L&apos;étape {step} n&apos;envoie pas de jeton.</translation>
    </message>
    <message>
        <source>Send the active one, or the provider cannot know what to revoke.</source>
        <translation type="unfinished">Envoyez le jeton actif, sinon le fournisseur ne peut pas savoir quoi révoquer.</translation>
    </message>
    <message>
        <source>{place} does not send the access token.</source>
        <translation type="unfinished">{place} n&apos;envoie pas le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Send the access token</source>
        <translation type="unfinished">Envoyer le jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished">L&apos;envoyer</translation>
    </message>
    <message>
        <source>The word before the token is missing in {place}.</source>
        <translation type="unfinished">Le mot devant le jeton manque dans {place}.</translation>
    </message>
    <message>
        <source>Most providers want “Bearer” and a space before the token. Look it up in the documentation.</source>
        <translation type="unfinished">La plupart des fournisseurs veulent «&#xa0;Bearer&#xa0;» et un espace devant le jeton. Cherchez-le dans la documentation.</translation>
    </message>
    <message>
        <source>Put Bearer before it</source>
        <translation type="unfinished">Mettre Bearer devant</translation>
    </message>
    <message>
        <source>The word before the token is there twice in {place}.</source>
        <translation type="unfinished">Le mot devant le jeton est présent deux fois dans {place}.</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation type="unfinished">En retirer un</translation>
    </message>
    <message>
        <source>Nothing is added to the requests of actions, so they would be refused.</source>
        <translation type="unfinished">Rien n&apos;est ajouté aux requêtes des actions, elles seraient donc refusées.</translation>
    </message>
    <message>
        <source>Send the same as the test call: usually the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">Envoyez la même chose que l&apos;appel de test&#xa0;: d&apos;habitude, l&apos;en-tête Authorization avec Bearer et le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Nothing that is added to the requests of actions holds the access token.</source>
        <translation type="unfinished">Rien de ce qui est ajouté aux requêtes des actions ne contient le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, as in the test call.</source>
        <translation type="unfinished">Ajoutez l&apos;en-tête Authorization avec Bearer et le jeton d&apos;accès, comme dans l&apos;appel de test.</translation>
    </message>
    <message>
        <source>Send the same as the test call</source>
        <translation type="unfinished">Envoyer comme l&apos;appel de test</translation>
    </message>
    <message>
        <source>{name} is sent with another word before the token than in the test call.</source>
        <translation type="unfinished">{name} est envoyé avec un autre mot devant le jeton que dans l&apos;appel de test.</translation>
    </message>
    <message>
        <source>The test call shows what works: send the same here.</source>
        <translation type="unfinished">L&apos;appel de test montre ce qui fonctionne&#xa0;: envoyez la même chose ici.</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation type="unfinished">paramètre de requête</translation>
    </message>
    <message>
        <source>body value</source>
        <translation type="unfinished">valeur du corps</translation>
    </message>
    <message>
        <source>Actions send the token in the {kind} {name}, the test call in the {other_kind} {other_name}.</source>
        <translation type="unfinished">Les actions envoient le jeton dans&#xa0;: {kind} {name}, l&apos;appel de test dans&#xa0;: {other_kind} {other_name}.</translation>
    </message>
    <message>
        <source>The test call shows what works: send the token in the same way here.</source>
        <translation type="unfinished">L&apos;appel de test montre ce qui fonctionne&#xa0;: envoyez ici le jeton de la même façon.</translation>
    </message>
    <message>
        <source>The test call sends {name} besides, and actions do not.</source>
        <translation type="unfinished">L&apos;appel de test envoie en plus {name}, mais pas les actions.</translation>
    </message>
    <message>
        <source>Remove it: no parameter may be there twice.</source>
        <translation type="unfinished">Retirez-le&#xa0;: aucun paramètre ne peut être présent deux fois.</translation>
    </message>
    <message>
        <source>{name} is in the address of {step}, and is sent anyway.</source>
        <translation type="unfinished">{name} est dans l&apos;adresse de {step}, et est envoyé de toute façon.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">Le retirer</translation>
    </message>
    <message>
        <source>{name} is in the query of {step}, and is sent anyway.</source>
        <translation type="unfinished">{name} est dans la query de {step}, et est envoyé de toute façon.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">L&apos;ID client manque.</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s page in the provider&apos;s developer portal.</source>
        <translation type="unfinished">Copiez-le depuis la page de l&apos;application dans le portail développeur du fournisseur.</translation>
    </message>
    <message>
        <source>The client ID is a web address.</source>
        <translation type="unfinished">L&apos;ID client est une adresse web.</translation>
    </message>
    <message>
        <source>The client ID is an email address.</source>
        <translation type="unfinished">L&apos;ID client est une adresse e-mail.</translation>
    </message>
    <message>
        <source>The client ID is one of the redirect URLs.</source>
        <translation type="unfinished">L&apos;ID client est l&apos;une des URL de redirection.</translation>
    </message>
    <message>
        <source>There is a client ID, but each user brings an app of their own.</source>
        <translation type="unfinished">Il y a un ID client, mais chaque utilisateur apporte sa propre application.</translation>
    </message>
    <message>
        <source>Remove it: each user enters the client ID of their own app.</source>
        <translation type="unfinished">Retirez-le&#xa0;: chaque utilisateur saisit l&apos;ID client de sa propre application.</translation>
    </message>
    <message>
        <source>Empty the client ID</source>
        <translation type="unfinished">Vider l&apos;ID client</translation>
    </message>
    <message>
        <source>Add the missing fields</source>
        <translation type="unfinished">Ajouter les champs manquants</translation>
    </message>
    <message>
        <source>Add the missing field</source>
        <translation type="unfinished">Ajouter le champ manquant</translation>
    </message>
    <message>
        <source>Each user brings an app of their own, but there is no field {keys}.</source>
        <translation type="unfinished">Chaque utilisateur apporte sa propre application, mais il n&apos;y a pas de champ {keys}.</translation>
    </message>
    <message>
        <source>The platform needs exactly these keys: clientid, clientsecret and redirectUrl.</source>
        <translation type="unfinished">La plateforme a besoin exactement de ces clés&#xa0;: clientid, clientsecret et redirectUrl.</translation>
    </message>
    <message>
        <source>The field {key} asks for what the builder&apos;s app has.</source>
        <translation type="unfinished">Le champ {key} demande ce qu&apos;a l&apos;application du concepteur.</translation>
    </message>
    <message>
        <source>Remove it, or let users bring their own app in step {step}.</source>
        <translation type="unfinished">Retirez-le, ou laissez les utilisateurs apporter leur propre application à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation type="unfinished">Retirer le champ</translation>
    </message>
    <message>
        <source>Write {right}: the platform knows no other spelling.</source>
        <translation type="unfinished">Écrivez {right}&#xa0;: la plateforme ne connaît pas d&apos;autre orthographe.</translation>
    </message>
    <message>
        <source>That field is there already.</source>
        <translation type="unfinished">Ce champ est déjà là.</translation>
    </message>
    <message>
        <source>Rename it to {right} everywhere</source>
        <translation type="unfinished">Le renommer partout en {right}</translation>
    </message>
    <message>
        <source>{key} is not how the platform spells this field.</source>
        <translation type="unfinished">{key} n&apos;est pas l&apos;orthographe de ce champ sur la plateforme.</translation>
    </message>
    <message>
        <source>The redirect URL that people are shown is not the one of step {step}.</source>
        <translation type="unfinished">L&apos;URL de redirection que voient les gens n&apos;est pas celle de l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>They register what they see with their app; it must be the same, character by character.</source>
        <translation type="unfinished">Ils enregistrent dans leur application ce qu&apos;ils voient&#xa0;; cela doit être identique, caractère par caractère.</translation>
    </message>
    <message>
        <source>Use the redirect URL of step {step}</source>
        <translation type="unfinished">Utiliser l&apos;URL de redirection de l&apos;étape {step}</translation>
    </message>
    <message>
        <source>The field {key} may be left blank, but nobody can connect without it.</source>
        <translation type="unfinished">Le champ {key} peut rester vide, mais personne ne peut se connecter sans lui.</translation>
    </message>
    <message>
        <source>Make it required.</source>
        <translation type="unfinished">Rendez-le obligatoire.</translation>
    </message>
    <message>
        <source>The client secret is shown while people type it.</source>
        <translation type="unfinished">Le secret client est visible pendant que les gens le tapent.</translation>
    </message>
    <message>
        <source>Make it a password field.</source>
        <translation type="unfinished">Faites-en un champ de mot de passe.</translation>
    </message>
    <message>
        <source>Make it a password field</source>
        <translation type="unfinished">En faire un champ de mot de passe</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation type="unfinished">Une entrée est vide.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished">Retirez-la.</translation>
    </message>
    <message>
        <source>“*” lets credentials go to every server in the world.</source>
        <translation type="unfinished">«&#xa0;*&#xa0;» laisse aller les identifiants vers tout serveur du monde.</translation>
    </message>
    <message>
        <source>Name the domains of the provider, such as acme.com. For customers&apos; own domains there is a switch.</source>
        <translation type="unfinished">Nommez les domaines du fournisseur, comme acme.com. Pour les domaines propres aux clients, il y a un réglage.</translation>
    </message>
    <message>
        <source>{domain} is there twice.</source>
        <translation type="unfinished">{domain} est présent deux fois.</translation>
    </message>
    <message>
        <source>{domain} is no public domain.</source>
        <translation type="unfinished">{domain} n&apos;est pas un domaine public.</translation>
    </message>
    <message>
        <source>Good for practice. The platform cannot reach it: name the provider&apos;s domain for the real connection.</source>
        <translation type="unfinished">Bien pour l&apos;entraînement. La plateforme ne peut pas l&apos;atteindre&#xa0;: nommez le domaine du fournisseur pour la vraie connexion.</translation>
    </message>
    <message>
        <source>{entry} is no domain.</source>
        <translation type="unfinished">{entry} n&apos;est pas un domaine.</translation>
    </message>
    <message>
        <source>Write the domain alone, for example acme.com.</source>
        <translation type="unfinished">Écrivez le domaine seul, par exemple acme.com.</translation>
    </message>
    <message>
        <source>{domain} is no domain of a provider: anybody can register a name below it.</source>
        <translation type="unfinished">{domain} n&apos;est pas le domaine d&apos;un fournisseur&#xa0;: n&apos;importe qui peut enregistrer un nom en dessous.</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own domain in front of it, for example acme.co.uk.</source>
        <translation type="unfinished">Nommez devant lui le domaine propre au fournisseur, par exemple acme.co.uk.</translation>
    </message>
    <message>
        <source>Below {domain} everybody can have a site: credentials could go to strangers.</source>
        <translation type="unfinished">Sous {domain}, tout le monde peut avoir un site&#xa0;: les identifiants pourraient aller à des inconnus.</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own part of it, for example acme.github.io.</source>
        <translation type="unfinished">Nommez la partie propre au fournisseur, par exemple acme.github.io.</translation>
    </message>
    <message>
        <source>Use {registrable}</source>
        <translation type="unfinished">Utiliser {registrable}</translation>
    </message>
    <message>
        <source>{entry} is more than a domain.</source>
        <translation type="unfinished">{entry} est plus qu&apos;un domaine.</translation>
    </message>
    <message>
        <source>The domain alone is wanted: {registrable}.</source>
        <translation type="unfinished">Il faut le domaine seul&#xa0;: {registrable}.</translation>
    </message>
    <message>
        <source>{domain} is only a part of {registrable}.</source>
        <translation type="unfinished">{domain} n&apos;est qu&apos;une partie de {registrable}.</translation>
    </message>
    <message>
        <source>The platform compares registrable domains: name the whole one.</source>
        <translation type="unfinished">La plateforme compare les domaines enregistrables&#xa0;: nommez le domaine entier.</translation>
    </message>
    <message>
        <source>{entry} is not written as domains are.</source>
        <translation type="unfinished">{entry} n&apos;est pas écrit comme un domaine.</translation>
    </message>
    <message>
        <source>Write it in small letters, without a dot at the end.</source>
        <translation type="unfinished">Écrivez-le en minuscules, sans point à la fin.</translation>
    </message>
    <message>
        <source>No domain is listed, and none can be: everybody has a server of their own.</source>
        <translation type="unfinished">Aucun domaine n&apos;est listé, et aucun ne peut l&apos;être&#xa0;: chacun a son propre serveur.</translation>
    </message>
    <message>
        <source>Switch the check of domains off: it is for such connections.</source>
        <translation type="unfinished">Désactivez la vérification des domaines&#xa0;: c&apos;est prévu pour de telles connexions.</translation>
    </message>
    <message>
        <source>Do not check domains</source>
        <translation type="unfinished">Ne pas vérifier les domaines</translation>
    </message>
    <message>
        <source>No domain is listed: actions would send their requests without credentials.</source>
        <translation type="unfinished">Aucun domaine n&apos;est listé&#xa0;: les actions enverraient leurs requêtes sans identifiants.</translation>
    </message>
    <message>
        <source>List the domains of the API, for example acme.com.</source>
        <translation type="unfinished">Listez les domaines de l&apos;API, par exemple acme.com.</translation>
    </message>
    <message>
        <source>The API</source>
        <translation type="unfinished">L&apos;API</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation type="unfinished">L&apos;endpoint des jetons</translation>
    </message>
    <message>
        <source>{what} is at {domains}, which is not listed.</source>
        <translation type="unfinished">{what} est sur {domains}, qui n&apos;est pas listé.</translation>
    </message>
    <message>
        <source>Add it. To a domain that is not listed the platform sends requests without credentials, and says nothing.</source>
        <translation type="unfinished">Ajoutez-le. À un domaine qui n&apos;est pas listé, la plateforme envoie les requêtes sans identifiants, et ne dit rien.</translation>
    </message>
    <message>
        <source>Add {domains}</source>
        <translation type="unfinished">Ajouter {domains}</translation>
    </message>
    <message>
        <source>The check of domains is switched off, although all domains are known.</source>
        <translation type="unfinished">La vérification des domaines est désactivée, alors que tous les domaines sont connus.</translation>
    </message>
    <message>
        <source>Switch it on and list them. Off is only for connections whose domain is each customer&apos;s own.</source>
        <translation type="unfinished">Activez-la et listez-les. Ne la désactivez que pour des connexions dont le domaine est propre à chaque client.</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation type="unfinished">Activer la vérification</translation>
    </message>
    <message>
        <source>No address of this connection is at {domain}.</source>
        <translation type="unfinished">Aucune adresse de cette connexion n&apos;est sur {domain}.</translation>
    </message>
    <message>
        <source>Keep it if an action calls it or a redirect leads there: the live test shows where redirects lead. Otherwise remove it: the fewer domains, the safer.</source>
        <translation type="unfinished">Gardez-le si une action l&apos;appelle ou si une redirection y mène&#xa0;: le test en direct montre où mènent les redirections. Sinon, retirez-le&#xa0;: moins il y a de domaines, plus c&apos;est sûr.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Vu</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">Le signaler de nouveau</translation>
    </message>
    <message>
        <source>There is no finding of this name. Correct it as docs/findings.md has it, or remove the mark.</source>
        <translation type="unfinished">Il n&apos;y a pas de constat de ce nom. Corrigez-le comme l&apos;écrit docs/findings.md, ou retirez la marque.</translation>
    </message>
    <message>
        <source>An error cannot be marked: it has to be mended. Remove the mark.</source>
        <translation type="unfinished">Une erreur ne peut pas être marquée&#xa0;: elle doit être corrigée. Retirez la marque.</translation>
    </message>
    <message>
        <source>Nothing of the kind is found at this place any more. Remove the mark.</source>
        <translation type="unfinished">On ne trouve plus rien de tel à cet endroit. Retirez la marque.</translation>
    </message>
    <message>
        <source>The mark for {code} is left over.</source>
        <translation type="unfinished">La marque pour {code} est devenue sans objet.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished">Retirer la marque</translation>
    </message>
    <message>
        <source>The finding {code} is marked as seen, but not why.</source>
        <translation type="unfinished">Le constat {code} est marqué comme vu, mais sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Write the reason in a few words, or remove the mark: the next person has nothing else to go by.</source>
        <translation type="unfinished">Écrivez la raison en quelques mots, ou retirez la marque&#xa0;: la personne suivante n&apos;a rien d&apos;autre pour en juger.</translation>
    </message>
    <message>
        <source>A placeholder is opened with ${ but never closed.</source>
        <translation type="unfinished">Une valeur à insérer est ouverte par ${ mais jamais fermée.</translation>
    </message>
    <message>
        <source>Add the missing } or choose the value from the insert menu.</source>
        <translation type="unfinished">Ajoutez le } manquant ou choisissez la valeur dans le menu d&apos;insertion.</translation>
    </message>
    <message>
        <source>A placeholder ${…} does not name a value of the connection.</source>
        <translation type="unfinished">Une valeur à insérer ${…} ne nomme pas une valeur de la connexion.</translation>
    </message>
    <message>
        <source>Inside ${ } write context.authData. and its name, for example ${context.authData.region}.</source>
        <translation type="unfinished">Entre ${ }, écrivez context.authData. et son nom, par exemple ${context.authData.region}.</translation>
    </message>
    <message>
        <source>{place} is on {host}, but people log in on a server of their own.</source>
        <translation type="unfinished">{place} est sur {host}, mais chacun se connecte sur son propre serveur.</translation>
    </message>
    <message>
        <source>Put the server of whoever connects there, unless this provider has one server for all.</source>
        <translation type="unfinished">Mettez-y le serveur de la personne qui se connecte, sauf si ce fournisseur a un seul serveur pour tous.</translation>
    </message>
    <message>
        <source>Use the server of the log-in</source>
        <translation type="unfinished">Utiliser le serveur où l&apos;on se connecte</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Secret client</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirection</translation>
    </message>
    <message>
        <source>Code verifier (PKCE)</source>
        <translation type="unfinished">Code verifier (PKCE)</translation>
    </message>
    <message>
        <source>Random value</source>
        <translation type="unfinished">Valeur aléatoire</translation>
    </message>
    <message>
        <source>Random UUID, a fresh one each time</source>
        <translation type="unfinished">UUID aléatoire, nouveau à chaque fois</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation type="unfinished">Code d&apos;autorisation</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished">Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished">Jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>token answer</source>
        <translation type="unfinished">réponse du jeton</translation>
    </message>
    <message>
        <source>test answer</source>
        <translation type="unfinished">réponse de test</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">redirection</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>In {where}, the letter {letter} of the server&apos;s name only looks like the one that people read.</source>
        <translation type="unfinished">Dans {where}, la lettre {letter} du nom du serveur ressemble seulement à celle qu&apos;on lit.</translation>
    </message>
    <message>
        <source>Type the name of the server anew; do not copy it.</source>
        <translation type="unfinished">Retapez le nom du serveur, sans le copier.</translation>
    </message>
</context>
</TS>
