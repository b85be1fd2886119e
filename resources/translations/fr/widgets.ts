<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Put in for you: {values}.</source>
        <translation type="unfinished">Inséré pour vous&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>Shortened to {host}: more is not needed.</source>
        <translation type="unfinished">Raccourci en {host}&#xa0;: il n&apos;en faut pas plus.</translation>
    </message>
    <message>
        <source>Choose another name: what is written here is no connection that could be opened again.</source>
        <translation type="unfinished">Choisissez un autre nom&#xa0;: ce qui serait écrit ici n&apos;est pas une connexion qu&apos;on pourrait rouvrir.</translation>
    </message>
    <message>
        <source>“{name}” is the file of the open connection.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» est le fichier de la connexion ouverte.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>What you typed is still here. Save it somewhere else, or it is lost when you close.</source>
        <translation type="unfinished">Ce que vous avez tapé est encore ici. Enregistrez-le ailleurs, sinon il sera perdu à la fermeture.</translation>
    </message>
    <message>
        <source>Save somewhere else …</source>
        <translation type="unfinished">Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished">Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Rester ici</translation>
    </message>
    <message>
        <source>Seen, and why</source>
        <translation type="unfinished">Vu, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Why is it right as it is?</source>
        <translation type="unfinished">&amp;Pourquoi est-ce bien ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>For whoever reads the spec next</source>
        <translation type="unfinished">Pour la prochaine personne qui lira la spécification</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished">Marquer comme vu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">Non collé&#xa0;: c&apos;est bien plus long que tout ce qui a sa place ici.</translation>
    </message>
    <message>
        <source>Not pasted: there is no text in what was copied.</source>
        <translation type="unfinished">Non collé&#xa0;: il n&apos;y a pas de texte dans ce qui a été copié.</translation>
    </message>
    <message>
        <source>Not taken: only a whole number belongs here.</source>
        <translation type="unfinished">Non repris&#xa0;: seul un nombre entier a sa place ici.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of code</source>
        <comment>{count} line of code</comment>
        <translation type="unfinished">
            <numerusform>{count} ligne de code</numerusform>
            <numerusform>{count} lignes de code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <comment>{count} value</comment>
        <translation type="unfinished">
            <numerusform>{count} valeur</numerusform>
            <numerusform>{count} valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>list of {count}</source>
        <translation type="unfinished">liste de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {count} steps</source>
        <comment>{known} of {count} step</comment>
        <translation type="unfinished">
            <numerusform>{known} sur {count} étape</numerusform>
            <numerusform>{known} sur {count} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps are not known yet.</source>
        <comment>{count} step is not known yet.</comment>
        <translation type="unfinished">
            <numerusform>{count} étape n&apos;est pas encore connue.</numerusform>
            <numerusform>{count} étapes ne sont pas encore connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>spaces before it: {count}</source>
        <translation type="unfinished">espaces avant&#xa0;: {count}</translation>
    </message>
    <message>
        <source>spaces after it: {count}</source>
        <translation type="unfinished">espaces après&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation type="unfinished">{name} = {value}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">Devient</translation>
    </message>
    <message>
        <source>With {values}:</source>
        <translation type="unfinished">Avec {values}&#xa0;:</translation>
    </message>
    <message>
        <source>What most portals accept for tests</source>
        <translation type="unfinished">Ce que la plupart des portails acceptent pour les tests</translation>
    </message>
    <message>
        <source>The same, by this computer&apos;s number</source>
        <translation type="unfinished">La même, par le numéro de cet ordinateur</translation>
    </message>
    <message>
        <source>Any port: for apps of the kind “desktop” or “native”</source>
        <translation type="unfinished">Tout port&#xa0;: applications de type «&#xa0;desktop&#xa0;» ou «&#xa0;native&#xa0;»</translation>
    </message>
    <message>
        <source>Where only https is accepted; your browser warns once</source>
        <translation type="unfinished">Là où seul https est accepté&#xa0;; votre navigateur avertit une fois</translation>
    </message>
    <message>
        <source>https by this computer&apos;s number; your browser warns once</source>
        <translation type="unfinished">https par le numéro de cet ordinateur&#xa0;; votre navigateur avertit une fois</translation>
    </message>
    <message>
        <source>This computer&apos;s newer number (IPv6)</source>
        <translation type="unfinished">Le numéro plus récent de cet ordinateur (IPv6)</translation>
    </message>
    <message>
        <source>Or one address only: log in with the redirect URL above, and paste the final address here</source>
        <translation type="unfinished">Une seule adresse&#xa0;: connectez-vous par celle du haut, collez ici la finale</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Seen …</source>
        <translation type="unfinished">Vu…</translation>
    </message>
    <message>
        <source>It is right as it is: tell it no more, and say why</source>
        <translation type="unfinished">C&apos;est bien ainsi&#xa0;: ne plus le signaler, et dire pourquoi</translation>
    </message>
    <message>
        <source>Seen, and why: {finding}</source>
        <translation type="unfinished">Vu, et pourquoi&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">Quelque chose a été modifié depuis.</translation>
    </message>
    <message>
        <source>{name} was changed since.</source>
        <translation type="unfinished">{name}&#xa0;: modifié depuis.</translation>
    </message>
    <message>
        <source>{first} and {second} were changed since.</source>
        <translation type="unfinished">{first} et {second}&#xa0;: modifiés depuis.</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {more} more were changed since.</source>
        <comment>{first}, {second} and one more were changed since.</comment>
        <translation type="unfinished">
            <numerusform>{first}, {second} et un de plus&#xa0;: modifiés depuis.</numerusform>
            <numerusform>{first}, {second} et {more} de plus&#xa0;: modifiés depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation type="unfinished">Enregistré sous {name} dans {folder}</translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps are copied.</source>
        <comment>The one step is copied.</comment>
        <translation type="unfinished">
            <numerusform>L&apos;unique étape est copiée.</numerusform>
            <numerusform>Les {count} étapes sont toutes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points are worth a look.</source>
        <comment>One point is worth a look.</comment>
        <translation type="unfinished">
            <numerusform>Un point mérite un coup d&apos;œil.</numerusform>
            <numerusform>{count} points méritent un coup d&apos;œil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points have to be mended.</source>
        <comment>One point has to be mended.</comment>
        <translation type="unfinished">
            <numerusform>Un point doit être corrigé.</numerusform>
            <numerusform>{count} points doivent être corrigés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}. All {count} checks passed.</source>
        <comment>{when}. One check passed.</comment>
        <translation type="unfinished">
            <numerusform>{when}. Un contrôle réussi.</numerusform>
            <numerusform>{when}. Les {count} contrôles ont tous réussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides {count} fields</source>
        <comment>Decides one field</comment>
        <translation type="unfinished">
            <numerusform>Détermine un champ</numerusform>
            <numerusform>Détermine {count} champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} are certain</source>
        <comment>It is certain</comment>
        <translation type="unfinished">
            <numerusform>Il est certain</numerusform>
            <numerusform>Les {count} sont certains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more are certain</source>
        <comment>One more is certain</comment>
        <translation type="unfinished">
            <numerusform>{count} autre est certain</numerusform>
            <numerusform>{count} autres sont certains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields understood</source>
        <comment>One field understood</comment>
        <translation type="unfinished">
            <numerusform>Un champ compris</numerusform>
            <numerusform>{count} champs compris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are filled in from what is known of {name}.</source>
        <comment>One of them is filled in from what is known of {name}.</comment>
        <translation type="unfinished">
            <numerusform>L&apos;un d&apos;eux provient de ce que l&apos;on connaît de {name}.</numerusform>
            <numerusform>{count} d&apos;entre eux proviennent de ce que l&apos;on connaît de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>{count} de plus</numerusform>
            <numerusform>{count} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apps are known</source>
        <comment>{count} app is known</comment>
        <translation type="unfinished">
            <numerusform>{count} application est connue</numerusform>
            <numerusform>{count} applications sont connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others are left out, too.</source>
        <comment>{count} other is left out, too.</comment>
        <translation type="unfinished">
            <numerusform>{count} autre est omis aussi.</numerusform>
            <numerusform>{count} autres sont omis aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">Repris&#xa0;: {parts}.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">Réponse test</translation>
    </message>
    <message>
        <source>Token answer</source>
        <translation type="unfinished">Réponse jeton</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished">Brut</translation>
    </message>
    <message>
        <source>Show the answer as raw text</source>
        <translation type="unfinished">Afficher la réponse en texte brut</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished">Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished">Copier le chemin</translation>
    </message>
    <message>
        <source>A secret is not copied</source>
        <translation type="unfinished">Un secret n&apos;est pas copié</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">Copié ✓</translation>
    </message>
</context>
<context>
    <name>AnswerPlaces</name>
    <message>
        <source>Click a value to say what it is:</source>
        <translation type="unfinished">Cliquez sur une valeur pour dire ce qu&apos;elle est&#xa0;:</translation>
    </message>
    <message>
        <source>{0} is:</source>
        <translation type="unfinished">{0} est&#xa0;:</translation>
    </message>
</context>
<context>
    <name>AnswerSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Rechercher</translation>
    </message>
    <message>
        <source>Search in the answer</source>
        <translation type="unfinished">Rechercher dans la réponse</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Introuvable</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Do it for me</source>
        <translation type="unfinished">À ma place</translation>
    </message>
    <message>
        <source>One back</source>
        <translation type="unfinished">Reculer</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">Reprendre plus tard</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Échap</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">{0} sur {1} faites</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">Votre navigateur vous avertira une fois</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation type="unfinished">Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
    <message>
        <source>After you approve, the provider sends your browser to an https address on this computer. Your browser does not know its certificate and warns you of it.</source>
        <translation type="unfinished">Après votre accord, le fournisseur envoie votre navigateur à une adresse https de cet ordinateur. Votre navigateur n&apos;en connaît pas le certificat et vous avertit.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>It looks like this:</source>
        <translation type="unfinished">Cela ressemble à ceci&#xa0;:</translation>
    </message>
    <message>
        <source>⚠  Your connection is not private</source>
        <translation type="unfinished">⚠  Votre connexion n&apos;est pas privée</translation>
    </message>
    <message>
        <source>Firefox: “Warning: Potential Security Risk Ahead”. Safari: “This Connection Is Not Private”.</source>
        <translation type="unfinished">Firefox&#xa0;: «&#xa0;Attention&#xa0;: risque probable de sécurité&#xa0;». Safari&#xa0;: «&#xa0;Cette connexion n&apos;est pas privée&#xa0;».</translation>
    </message>
    <message>
        <source>Why it is safe here:</source>
        <translation type="unfinished">Pourquoi c&apos;est sans danger ici&#xa0;:</translation>
    </message>
    <message>
        <source>What to press:</source>
        <translation type="unfinished">Sur quoi appuyer&#xa0;:</translation>
    </message>
    <message>
        <source>Chrome, Edge: Advanced, then Proceed to localhost (Continue to localhost).
Firefox: Advanced, then Accept the Risk and Continue.
Safari: Show Details, then visit this website.</source>
        <translation type="unfinished">Chrome, Edge&#xa0;: Paramètres avancés, puis Continuer vers le site localhost.
Firefox&#xa0;: Avancé, puis Accepter le risque et poursuivre.
Safari&#xa0;: Afficher les détails, puis visiter ce site web.</translation>
    </message>
    <message>
        <source>Is there no such button? Then your computer&apos;s rules forbid it: choose another way in step {step}.</source>
        <translation type="unfinished">Ce bouton n&apos;existe pas&#xa0;? Alors les règles de votre ordinateur l&apos;interdisent&#xa0;: choisissez une autre voie à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The page is on your own computer. No authority may vouch for such addresses, so the wizard made the certificate itself. Go on only where the address begins with {0}</source>
        <translation type="unfinished">La page est sur votre propre ordinateur. Aucune autorité ne peut garantir de telles adresses&#xa0;: l&apos;assistant a donc fait le certificat lui-même. Ne continuez que si l&apos;adresse commence par {0}</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>and {0} more …</source>
        <translation type="unfinished">et {0} de plus…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished">Retirer {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>✓  The same as {0}, character for character.</source>
        <translation type="unfinished">✓  Identique à {0}, au caractère près.</translation>
    </message>
    <message>
        <source>✕  This is another address than {0}.</source>
        <translation type="unfinished">✕  C&apos;est une autre adresse que {0}.</translation>
    </message>
    <message>
        <source>What it is compared with is below.</source>
        <translation type="unfinished">Ce à quoi on la compare est ci-dessous.</translation>
    </message>
    <message>
        <source>✕  Not yet the same as {0}. {1} Change it in the portal.</source>
        <translation type="unfinished">✕  Pas encore identique à {0}. {1} Corrigez l&apos;adresse dans le portail.</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation type="unfinished">Portail&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">Copié ✓</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation type="unfinished">Rien à copier</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">Copier {0}</translation>
    </message>
</context>
<context>
    <name>EnvironmentChoice</name>
    <message>
        <source>Production</source>
        <translation type="unfinished">Production</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">Développement</translation>
    </message>
    <message>
        <source>Local, on this computer</source>
        <translation type="unfinished">Local, sur cet ordinateur</translation>
    </message>
    <message>
        <source>None: the redirect URL is another</source>
        <translation type="unfinished">Aucun&#xa0;: autre URL de redirection</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Afficher</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">Montrer quoi faire</translation>
    </message>
    <message>
        <source>The provider shows an error</source>
        <translation type="unfinished">Le fournisseur affiche une erreur</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">Statut {0}</translation>
    </message>
</context>
<context>
    <name>ErrorPageCard</name>
    <message>
        <source>What the provider&apos;s page says, or its address</source>
        <translation type="unfinished">Ce que dit la page du fournisseur, ou son adresse</translation>
    </message>
    <message>
        <source>the redirect URL that was sent</source>
        <translation type="unfinished">l&apos;URL de redirection envoyée</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation type="unfinished">Envoyée</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">Collez l&apos;URL de redirection que le portail affiche</translation>
    </message>
    <message>
        <source>Redirect URL in the portal</source>
        <translation type="unfinished">URL de redirection dans le portail</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Se reconnecter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Was sent:</source>
        <translation type="unfinished">Envoyée&#xa0;:</translation>
    </message>
    <message>
        <source>the address that this log-in sent</source>
        <translation type="unfinished">l&apos;adresse que cette connexion a envoyée</translation>
    </message>
    <message>
        <source>Without port:</source>
        <translation type="unfinished">Sans port&#xa0;:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">l&apos;adresse de votre test en direct</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation type="unfinished">Plateforme&#xa0;:</translation>
    </message>
    <message>
        <source>the redirect URL of the platform</source>
        <translation type="unfinished">l&apos;URL de redirection de la plateforme</translation>
    </message>
    <message>
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} et se reconnecter</translation>
    </message>
    <message>
        <source>The portal holds another redirect URL.</source>
        <translation type="unfinished">Le portail contient une autre URL de redirection.</translation>
    </message>
    <message>
        <source>They are the same. Is it saved in the portal?</source>
        <translation type="unfinished">Elles sont identiques. Est-elle enregistrée dans le portail&#xa0;?</translation>
    </message>
    <message>
        <source>That is the platform&apos;s entry. The one that this log-in sent has to be there, too.</source>
        <translation type="unfinished">C&apos;est l&apos;entrée de la plateforme. Celle que cette connexion a envoyée doit y être aussi.</translation>
    </message>
    <message>
        <source>Save it there, then log in again.</source>
        <translation type="unfinished">Enregistrez-la là-bas, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The next log-in takes another port. Receive at this one, and it stays the same.</source>
        <translation type="unfinished">La prochaine connexion prendra un autre port. Recevez sur celui-ci, et il restera le même.</translation>
    </message>
    <message>
        <source>This computer can receive at the portal&apos;s. Or save the address that was sent there.</source>
        <translation type="unfinished">Cet ordinateur peut recevoir à l&apos;adresse du portail. Ou enregistrez là-bas celle qui a été envoyée.</translation>
    </message>
    <message>
        <source>What does the provider&apos;s page say?</source>
        <translation type="unfinished">Que dit la page du fournisseur&#xa0;?</translation>
    </message>
    <message>
        <source>Copy its words, or the address from the browser. Both help.</source>
        <translation type="unfinished">Copiez son texte, ou l&apos;adresse depuis le navigateur. Les deux aident.</translation>
    </message>
    <message>
        <source>Understood: it is about the redirect URL of this log-in.</source>
        <translation type="unfinished">Compris&#xa0;: il s&apos;agit de l&apos;URL de redirection de cette connexion.</translation>
    </message>
    <message>
        <source>Understood: it is about {0}.</source>
        <translation type="unfinished">Compris, cela concerne&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>ExportStage</name>
    <message>
        <source>&amp;Export the spec …</source>
        <translation type="unfinished">E&amp;xporter la spécification…</translation>
    </message>
    <message>
        <source>the spec as JSON</source>
        <translation type="unfinished">la spécification en JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished">Copier en JSON</translation>
    </message>
    <message>
        <source>One JSON file with all steps, without the client ID: “check” calls it unfinished until it is there.</source>
        <translation type="unfinished">Un fichier JSON avec toutes les étapes, sans l&apos;ID client&#xa0;: «&#xa0;check&#xa0;» le dit inachevé tant qu&apos;il n&apos;y est pas.</translation>
    </message>
    <message>
        <source>One JSON file, with no secret in it.</source>
        <translation type="unfinished">Un fichier JSON, sans aucun secret.</translation>
    </message>
    <message>
        <source>Re&amp;hearse the export …</source>
        <translation type="unfinished">Si&amp;muler l&apos;export…</translation>
    </message>
    <message>
        <source>What was made up is left out.</source>
        <translation type="unfinished">Ce qui a été inventé est omis.</translation>
    </message>
    <message>
        <source>Export rehearsed</source>
        <translation type="unfinished">Export simulé</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">Simuler l&apos;export</translation>
    </message>
    <message>
        <source>Rehearse it now</source>
        <translation type="unfinished">Le simuler maintenant</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">Exporté</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Export for your team</source>
        <translation type="unfinished">Exporter pour votre équipe</translation>
    </message>
    <message>
        <source>&amp;Export now</source>
        <translation type="unfinished">E&amp;xporter maintenant</translation>
    </message>
    <message>
        <source>The spec and its proof, no secret in them.</source>
        <translation type="unfinished">La spécification et sa preuve, sans aucun secret.</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished">Connexions (*.json)</translation>
    </message>
    <message>
        <source>Export the spec</source>
        <translation type="unfinished">Exporter la spécification</translation>
    </message>
    <message>
        <source>≈  Rehearsed: saved as {0}</source>
        <translation type="unfinished">≈  Simulé&#xa0;: enregistré sous {0}</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Enregistré sous {0}</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with its proof beside it</source>
        <translation type="unfinished">✓  Enregistré sous {0}, avec sa preuve à côté</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished">Li&amp;bellé</translation>
    </message>
    <message>
        <source>What people read above the field.</source>
        <translation type="unfinished">Ce que les gens lisent au-dessus du champ.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished">C&amp;lé</translation>
    </message>
    <message>
        <source>Its name in addresses.</source>
        <translation type="unfinished">Son nom dans les adresses.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation type="unfinished">Choix dans une liste</translation>
    </message>
    <message>
        <source>Secret text</source>
        <translation type="unfinished">Texte secret</translation>
    </message>
    <message>
        <source>Only a text to read</source>
        <translation type="unfinished">Seulement un texte à lire</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished">T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished">Par &amp;défaut</translation>
    </message>
    <message>
        <source>Used where nothing is filled in.</source>
        <translation type="unfinished">Utilisé là où rien n&apos;est rempli.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">Choix</translation>
    </message>
    <message>
        <source>People read</source>
        <translation type="unfinished">Les gens lisent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valeur</translation>
    </message>
    <message>
        <source>Add choice</source>
        <translation type="unfinished">Ajouter un choix</translation>
    </message>
    <message>
        <source>Such as EU = eu, US = us.</source>
        <translation type="unfinished">Par exemple UE = eu, États-Unis = us.</translation>
    </message>
    <message>
        <source>People must fill it in</source>
        <translation type="unfinished">Les gens doivent le remplir</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished">Obligatoire</translation>
    </message>
    <message>
        <source>Leave it off: a required field makes people give up, and a default does the same job.</source>
        <translation type="unfinished">Laissez désactivé&#xa0;: un champ obligatoire fait abandonner les gens, et une valeur par défaut rend le même service.</translation>
    </message>
    <message>
        <source>More: help text, what may be typed, when it is shown</source>
        <translation type="unfinished">Plus&#xa0;: texte d&apos;aide, saisie permise, condition d&apos;affichage</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">Texte d&apos;aide</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation type="unfinished">Texte indicatif</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation type="unfinished">Affiché avant</translation>
    </message>
    <message>
        <source>Shown after</source>
        <translation type="unfinished">Affiché après</translation>
    </message>
    <message>
        <source>What fits into this field. Of an address, a host name keeps what it needs.</source>
        <translation type="unfinished">Ce qui convient à ce champ. D&apos;une adresse collée, un nom d&apos;hôte ne garde que ce qu&apos;il lui faut.</translation>
    </message>
    <message>
        <source>People enter</source>
        <translation type="unfinished">Les gens saisissent</translation>
    </message>
    <message>
        <source>A regular expression for the whole of it: this one allows small letters, digits and -.</source>
        <translation type="unfinished">Une expression régulière pour le tout&#xa0;: celle-ci autorise les minuscules, les chiffres et -.</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation type="unfinished">Doit correspondre à</translation>
    </message>
    <message>
        <source>Shown when (code)</source>
        <translation type="unfinished">Affiché quand (code)</translation>
    </message>
    <message>
        <source>Choices from code</source>
        <translation type="unfinished">Choix issus de code</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">Non collé&#xa0;: c&apos;est bien plus long que tout ce qui a sa place ici.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Nothing is asked: they press Connect, and log in at the provider.</source>
        <translation type="unfinished">Rien n&apos;est demandé&#xa0;: les gens appuient sur Connecter et se connectent chez le fournisseur.</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation type="unfinished">(sans libellé)</translation>
    </message>
    <message>
        <source>{0} for the live test</source>
        <translation type="unfinished">{0} pour le test en direct</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Any text</source>
        <translation type="unfinished">Tout texte</translation>
    </message>
    <message>
        <source>Host name, such as acme.example.com</source>
        <translation type="unfinished">Nom d&apos;hôte, comme acme.example.com</translation>
    </message>
    <message>
        <source>Web address, such as https://acme.com</source>
        <translation type="unfinished">Adresse web, comme https://acme.com</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">Adresse e-mail</translation>
    </message>
    <message>
        <source>UUID (long id with hyphens)</source>
        <translation type="unfinished">UUID (long identifiant avec traits d&apos;union)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>A pattern of your own</source>
        <translation type="unfinished">Votre propre motif</translation>
    </message>
</context>
<context>
    <name>FoundCauses</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation type="unfinished">Afficher la requête</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation type="unfinished">Autres causes</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Se reconnecter</translation>
    </message>
    <message>
        <source>Tried:</source>
        <translation type="unfinished">Essayé&#xa0;:</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">aucune réponse</translation>
    </message>
    <message>
        <source>✕  {what}, {result}</source>
        <translation type="unfinished">✕  {what}, {result}</translation>
    </message>
    <message>
        <source>{what}: refused, {result}</source>
        <translation type="unfinished">{what}&#xa0;: refusé, {result}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">L&apos;annuler</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation type="unfinished">C&apos;est annulé.</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">Copier {0}</translation>
    </message>
    <message>
        <source>Makes this change, and shows the address to register at the provider first.</source>
        <translation type="unfinished">Fait ce changement, et montre d&apos;abord l&apos;adresse à enregistrer chez le fournisseur.</translation>
    </message>
    <message>
        <source>Makes this change. Nothing of this step is sent then.</source>
        <translation type="unfinished">Fait ce changement. Rien de cette étape n&apos;est alors envoyé.</translation>
    </message>
    <message>
        <source>Two changes were tried already. This makes the change; look at it before you try again.</source>
        <translation type="unfinished">Deux changements ont déjà été essayés. Ce bouton fait le changement&#xa0;; regardez-le avant de réessayer.</translation>
    </message>
    <message>
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} et se reconnecter</translation>
    </message>
    <message>
        <source>Makes this change, then opens your browser to log in: a code is good for one try.</source>
        <translation type="unfinished">Fait ce changement, puis ouvre votre navigateur pour la connexion&#xa0;: un code ne vaut que pour un essai.</translation>
    </message>
    <message>
        <source>{0} and try again</source>
        <translation type="unfinished">{0} et réessayer</translation>
    </message>
    <message>
        <source>Makes this change, then sends the request again.</source>
        <translation type="unfinished">Fait ce changement, puis renvoie la requête.</translation>
    </message>
    <message>
        <source>Makes this change, then reads the answer again. Nobody has to log in.</source>
        <translation type="unfinished">Fait ce changement, puis relit la réponse. Personne n&apos;a à se connecter.</translation>
    </message>
    <message>
        <source>What was added before, and did not help, goes.</source>
        <translation type="unfinished">Ce qui a été ajouté avant et n&apos;a pas aidé est retiré.</translation>
    </message>
    <message>
        <source>Go to the field in {0}</source>
        <translation type="unfinished">Aller au champ dans «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Guide</translation>
    </message>
    <message>
        <source>More about this step</source>
        <translation type="unfinished">En savoir plus sur cette étape</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The connection itself</source>
        <translation type="unfinished">La connexion elle-même</translation>
    </message>
    <message>
        <source>Copy {0} again</source>
        <translation type="unfinished">Copier de nouveau {0}</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">Copier {0}</translation>
    </message>
    <message>
        <source>It is chosen there: go on</source>
        <translation type="unfinished">C&apos;est choisi là-bas&#xa0;: continuer</translation>
    </message>
    <message>
        <source>Copy each into the platform&apos;s form, beside this window.</source>
        <translation type="unfinished">Copiez chaque élément dans le formulaire de la plateforme, à côté de cette fenêtre.</translation>
    </message>
    <message>
        <source>Copy the last one again</source>
        <translation type="unfinished">Copier de nouveau le dernier</translation>
    </message>
    <message>
        <source>The platform has the secret</source>
        <translation type="unfinished">La plateforme a le secret</translation>
    </message>
    <message>
        <source>Copy the client secret</source>
        <translation type="unfinished">Copier le secret client</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>This waits until the points marked ✕ above are mended.</source>
        <translation type="unfinished">Ceci attend que les points marqués ✕ ci-dessus soient corrigés.</translation>
    </message>
    <message>
        <source>All steps are copied. This computer has no client secret: see that the platform has it.</source>
        <translation type="unfinished">Toutes les étapes sont copiées. Cet ordinateur n&apos;a pas de secret client&#xa0;: veillez à ce que la plateforme l&apos;ait.</translation>
    </message>
    <message>
        <source>✓  All steps are copied.</source>
        <translation type="unfinished">✓  Toutes les étapes sont copiées.</translation>
    </message>
    <message>
        <source>A minute after it was copied, the clipboard is emptied.</source>
        <translation type="unfinished">Une minute après la copie, le presse-papiers est vidé.</translation>
    </message>
    <message>
        <source>The provider&apos;s portal has to hold it, too: you tested with an address of this computer.</source>
        <translation type="unfinished">Cette URL doit aussi figurer dans le portail du fournisseur&#xa0;: vous avez testé avec une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>choose “{0}”</source>
        <translation type="unfinished">choisir «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>no longer on this computer: paste it in step {step}</source>
        <translation type="unfinished">n&apos;est plus sur cet ordinateur&#xa0;: collez-le à l&apos;étape {step}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">masqué</translation>
    </message>
    <message>
        <source>hidden, until you close the window</source>
        <translation type="unfinished">masqué, jusqu&apos;à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>not on this computer: paste it in step {step}</source>
        <translation type="unfinished">absent de cet ordinateur&#xa0;: collez-le à l&apos;étape {step}</translation>
    </message>
    <message>
        <source>hidden, looked for when you copy it</source>
        <translation type="unfinished">masqué, recherché au moment de la copie</translation>
    </message>
</context>
<context>
    <name>HandOverStage</name>
    <message>
        <source>Other ways</source>
        <translation type="unfinished">Autres voies</translation>
    </message>
    <message>
        <source>Export for the platform …</source>
        <translation type="unfinished">Exporter pour la plateforme…</translation>
    </message>
    <message>
        <source>The record that the platform&apos;s own interface takes</source>
        <translation type="unfinished">L&apos;enregistrement que prend l&apos;interface de la plateforme elle-même</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation type="unfinished">Publier…</translation>
    </message>
    <message>
        <source>For teams: create or update it on the platform; the difference is shown first</source>
        <translation type="unfinished">Pour les équipes&#xa0;: la créer ou la mettre à jour sur la plateforme&#xa0;; la différence est montrée d&apos;abord</translation>
    </message>
    <message>
        <source>One file with all steps, as viaSocket keeps it; or sent there with the platform&apos;s key.</source>
        <translation type="unfinished">Un fichier avec toutes les étapes, comme viaSocket le garde&#xa0;; ou envoyé là-bas avec la clé de la plateforme.</translation>
    </message>
    <message>
        <source>Hand over to viaSocket</source>
        <translation type="unfinished">Transmettre à viaSocket</translation>
    </message>
    <message>
        <source>Once an app is registered.</source>
        <translation type="unfinished">Une fois une application enregistrée.</translation>
    </message>
    <message>
        <source>{0} of {1} copied</source>
        <translation type="unfinished">{0} sur {1} copiées</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation type="unfinished">Publié.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Transmis</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Step after step, by copying.</source>
        <translation type="unfinished">Étape après étape, par copie.</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished">Transmettre maintenant</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation type="unfinished">Enregistrements (*.json)</translation>
    </message>
    <message>
        <source>Export with the client secret</source>
        <translation type="unfinished">Exporter avec le secret client</translation>
    </message>
    <message>
        <source>Export for the platform</source>
        <translation type="unfinished">Exporter pour la plateforme</translation>
    </message>
    <message>
        <source>Paste it in step {step}, or export without it. Nothing was written.</source>
        <translation type="unfinished">Collez-le à l&apos;étape {step}, ou exportez sans lui. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The client secret is not on this computer.</source>
        <translation type="unfinished">Le secret client n&apos;est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with the client secret: for you alone.</source>
        <translation type="unfinished">✓  Enregistré sous {0}, avec le secret client&#xa0;: pour vous seul.</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Enregistré sous {0}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Retirer</translation>
    </message>
</context>
<context>
    <name>KeptLines</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Plus</translation>
    </message>
</context>
<context>
    <name>LegLines</name>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">Statut {0}</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">Pas encore exécuté.</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>The provider shows an &amp;error</source>
        <translation type="unfinished">Le fournisseur affiche une &amp;erreur</translation>
    </message>
    <message>
        <source>Show &amp;requests</source>
        <translation type="unfinished">Afficher les re&amp;quêtes</translation>
    </message>
    <message>
        <source>the log-in link</source>
        <translation type="unfinished">le lien de connexion</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">Copier le lien</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished">Actualiser maintenant</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation type="unfinished">Révoquer maintenant</translation>
    </message>
    <message>
        <source>Send test call</source>
        <translation type="unfinished">Envoyer l&apos;appel de test</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">Simuler</translation>
    </message>
    <message>
        <source>Before an app is registered: the provider is played on this computer. It proves nothing</source>
        <translation type="unfinished">Avant d&apos;enregistrer une application&#xa0;: le fournisseur est simulé sur cet ordinateur. Cela ne prouve rien</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation type="unfinished">&amp;Autoriser maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Plus</translation>
    </message>
    <message>
        <source>Runs against the provider, from this computer</source>
        <translation type="unfinished">S&apos;exécute auprès du fournisseur, depuis cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Authorize again</source>
        <translation type="unfinished">&amp;Autoriser à nouveau</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation type="unfinished">Simuler à nouveau</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished">encore {0}</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>{0}, also “{1}”</source>
        <translation type="unfinished">{0}, aussi «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>{0}, your own entry</source>
        <translation type="unfinished">{0}, votre propre entrée</translation>
    </message>
    <message>
        <source>All steps are known.</source>
        <translation type="unfinished">Toutes les étapes sont connues.</translation>
    </message>
    <message>
        <source>Not known yet: {0}.</source>
        <translation type="unfinished">Pas encore connu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>client ID and secret</source>
        <translation type="unfinished">ID client et secret</translation>
    </message>
    <message>
        <source>You bring: {0}.</source>
        <translation type="unfinished">Vous apportez&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">Production</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished">Utiliser {0}</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Afficher les {0}</translation>
    </message>
</context>
<context>
    <name>MendStage</name>
    <message>
        <source>No app yet? Rehearse the rest</source>
        <translation type="unfinished">Pas encore d&apos;application&#xa0;? Simuler le reste</translation>
    </message>
    <message>
        <source>All that comes next, the export with it, with the provider played on this computer</source>
        <translation type="unfinished">Tout ce qui suit, export compris, avec le fournisseur simulé sur cet ordinateur</translation>
    </message>
    <message>
        <source>The client ID is made up, until an app is registered.</source>
        <translation type="unfinished">L&apos;ID client est inventé, jusqu&apos;à ce qu&apos;une application soit enregistrée.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished">Corriger</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Y jeter un œil</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Y jeter un œil</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation type="unfinished">Corrigé</translation>
    </message>
    <message>
        <source>has to be mended</source>
        <translation type="unfinished">doit être corrigé</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished">mérite un coup d&apos;œil</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation type="unfinished">bon à savoir</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Afficher les {0}</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished">Aller à «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>✓  Nothing has to be mended. Worth a look:</source>
        <translation type="unfinished">✓  Rien n&apos;est à corriger. Mérite un coup d&apos;œil&#xa0;:</translation>
    </message>
    <message>
        <source>✓  Nothing is missing.</source>
        <translation type="unfinished">✓  Rien ne manque.</translation>
    </message>
    <message>
        <source>✓  The spec is complete.</source>
        <translation type="unfinished">✓  La spécification est complète.</translation>
    </message>
    <message>
        <source>✓  The spec is complete. The client secret is not on this computer: see step {step}.</source>
        <translation type="unfinished">✓  La spécification est complète. Le secret client n&apos;est pas sur cet ordinateur&#xa0;: voir l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Go to {0}: {1}</source>
        <translation type="unfinished">Aller à «&#xa0;{0}&#xa0;»&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>{0}: changed by you since</source>
        <translation type="unfinished">{0}&#xa0;: modifié par vous depuis</translation>
    </message>
    <message>
        <source>{0}: read from {1}</source>
        <translation type="unfinished">{0}&#xa0;: lu dans {1}</translation>
    </message>
    <message>
        <source>Origin of {0}</source>
        <translation type="unfinished">Origine&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Changed by you since it was read</source>
        <translation type="unfinished">Modifié par vous depuis la lecture</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">Où cela a été lu</translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  Certain</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  Votre choix</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  Probable</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished">{0}, ligne {1}</translation>
    </message>
    <message>
        <source>{0}Line {1}</source>
        <translation type="unfinished">{0}Ligne {1}</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Endroit</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Lu le</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation type="unfinished">Revenir à ce qui a été lu</translation>
    </message>
    <message>
        <source>You changed it. It was read as: {0}</source>
        <translation type="unfinished">Vous l&apos;avez modifié. Il avait été lu ainsi&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Known of this provider</source>
        <translation type="unfinished">Connu de ce fournisseur</translation>
    </message>
    <message>
        <source>Chosen for this provider</source>
        <translation type="unfinished">Choisi pour ce fournisseur</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">Où cela a été lu</translation>
    </message>
    <message>
        <source>Concluded from what was read</source>
        <translation type="unfinished">Déduit de ce qui a été lu</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Receive it another way</source>
        <translation type="unfinished">Recevoir d&apos;une autre façon</translation>
    </message>
    <message>
        <source>Paste the final address  ·  with the platform&apos;s redirect URL</source>
        <translation type="unfinished">Coller l&apos;adresse finale  ·  avec l&apos;URL de redirection de la plateforme</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">Les mots du fournisseur</translation>
    </message>
</context>
<context>
    <name>ParameterPreview</name>
    <message>
        <source>Run my own code</source>
        <translation type="unfinished">Exécuter mon code</translation>
    </message>
    <message>
        <source>With the values of the live test, in an engine that can send nothing</source>
        <translation type="unfinished">Avec les valeurs du test en direct, dans un moteur qui ne peut rien envoyer</translation>
    </message>
    <message>
        <source>As the platform will send it</source>
        <translation type="unfinished">Tel que la plateforme l&apos;enverra</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation type="unfinished">dans l&apos;adresse (query)</translation>
    </message>
    <message>
        <source>in the body</source>
        <translation type="unfinished">dans le corps</translation>
    </message>
    <message>
        <source>With the values of the last live test. What is secret is hidden here; the platform sends it.</source>
        <translation type="unfinished">Avec les valeurs du dernier test en direct. Ce qui est secret est masqué ici&#xa0;; la plateforme l&apos;envoie.</translation>
    </message>
    <message>
        <source>Run the live test to see the real values.</source>
        <translation type="unfinished">Lancez le test en direct pour voir les vraies valeurs.</translation>
    </message>
    <message>
        <source>computed by your own code</source>
        <translation type="unfinished">calculé par votre propre code</translation>
    </message>
</context>
<context>
    <name>ParameterTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valeur</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation type="unfinished">Ajouter un paramètre</translation>
    </message>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">Insérer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Retirer</translation>
    </message>
</context>
<context>
    <name>PortalRedirects</name>
    <message>
        <source>It takes one only? Say so in step {step}.</source>
        <translation type="unfinished">Il n&apos;en accepte qu&apos;une&#xa0;? Dites-le à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Sent when it was registered: there is nothing to enter. After a change register another app.</source>
        <translation type="unfinished">Envoyée lors de l&apos;enregistrement&#xa0;: il n&apos;y a rien à saisir. Après un changement, enregistrez une autre application.</translation>
    </message>
    <message>
        <source>For the portal</source>
        <translation type="unfinished">Pour le portail</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">l&apos;URL de redirection</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">l&apos;URL de redirection du test en direct</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished">Plateforme</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation type="unfinished">Test en direct</translation>
    </message>
    <message>
        <source>It lists scopes? Choose these.</source>
        <translation type="unfinished">Le portail liste des scopes&#xa0;? Choisissez ceux-ci.</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">les scopes</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">Scopes</translation>
    </message>
    <message>
        <source>It asks for redirect URLs: enter both, to the letter.</source>
        <translation type="unfinished">Le portail demande des URL de redirection&#xa0;: saisissez les deux, au caractère près.</translation>
    </message>
    <message>
        <source>It asks for a redirect URL: enter this one, to the letter.</source>
        <translation type="unfinished">Le portail demande une URL de redirection&#xa0;: saisissez celle-ci, au caractère près.</translation>
    </message>
    <message>
        <source>Registered with the app</source>
        <translation type="unfinished">Enregistrée avec l&apos;application</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">Parcours guidé</translation>
    </message>
    <message>
        <source>On purpose</source>
        <translation type="unfinished">Exprès</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">Reprendre plus tard</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>✓  The calls were made by the code that the platform will run.</source>
        <translation type="unfinished">✓  Les appels ont été faits par le code que la plateforme exécutera.</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">Ce que cela montre du fournisseur</translation>
    </message>
    <message>
        <source>≈  Rehearsed on this computer: it proves nothing.</source>
        <translation type="unfinished">≈  Simulé sur cet ordinateur&#xa0;: cela ne prouve rien.</translation>
    </message>
    <message>
        <source>!  Out of date: this was tried on {0}. {1} Prove it again before you hand it over.</source>
        <translation type="unfinished">!  Périmé&#xa0;: essayé le {0}. {1} Prouvez-la de nouveau avant de la transmettre.</translation>
    </message>
    <message>
        <source>✓  Proved on {0}.</source>
        <translation type="unfinished">✓  Prouvé le {0}.</translation>
    </message>
    <message>
        <source>✕  Not proved: the run of {0} found what has to be mended.</source>
        <translation type="unfinished">✕  Non prouvé&#xa0;: l&apos;exécution du {0} a trouvé ce qui doit être corrigé.</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">Quelque chose a été modifié depuis.</translation>
    </message>
    <message>
        <source>It is about the spec with the SHA-256 {0}, by version {1} of this program.</source>
        <translation type="unfinished">Cela concerne la spécification de SHA-256 {0}, par la version {1} de ce programme.</translation>
    </message>
    <message>
        <source>This provider has none.</source>
        <translation type="unfinished">Ce fournisseur n&apos;en a pas.</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">non configuré</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished">pas encore exécuté</translation>
    </message>
</context>
<context>
    <name>ProveStage</name>
    <message>
        <source>&amp;Prove the whole connection</source>
        <translation type="unfinished">Pr&amp;ouver toute la connexion</translation>
    </message>
    <message>
        <source>Run the test with the exported code</source>
        <translation type="unfinished">Lancer le test avec le code exporté</translation>
    </message>
    <message>
        <source>The same, with the calls made by the code that the platform will run</source>
        <translation type="unfinished">Pareil, avec les appels faits par le code que la plateforme exécutera</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">Ouvrir le rapport</translation>
    </message>
    <message>
        <source>The proof as a page to read, to print and to sign off, in your browser</source>
        <translation type="unfinished">La preuve comme page à lire, à imprimer et à signer, dans votre navigateur</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation type="unfinished">Enregistrer la preuve…</translation>
    </message>
    <message>
        <source>The same on this computer, with the provider played: it proves nothing</source>
        <translation type="unfinished">Pareil sur cet ordinateur, avec le fournisseur simulé&#xa0;: cela ne prouve rien</translation>
    </message>
    <message>
        <source>Rehearse it first</source>
        <translation type="unfinished">La simuler d&apos;abord</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">Simuler avec le code exporté</translation>
    </message>
    <message>
        <source>Re&amp;hearse the exported code</source>
        <translation type="unfinished">Si&amp;muler avec le code exporté</translation>
    </message>
    <message>
        <source>Re&amp;hearse the whole connection</source>
        <translation type="unfinished">Si&amp;muler toute la connexion</translation>
    </message>
    <message>
        <source>Rehearse the calls again</source>
        <translation type="unfinished">Simuler encore les appels</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished">Prouvé</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation type="unfinished">Prouver à nouveau</translation>
    </message>
    <message>
        <source>✕  The run of {0} stopped at {1}.</source>
        <translation type="unfinished">✕  L&apos;exécution du {0} s&apos;est arrêtée à «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>✕  It stopped at {0}.</source>
        <translation type="unfinished">✕  Arrêté à «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation type="unfinished">Prouver</translation>
    </message>
    <message>
        <source>✕  The last run found what has to be mended.</source>
        <translation type="unfinished">✕  La dernière exécution a trouvé ce qui doit être corrigé.</translation>
    </message>
    <message>
        <source>The live test is under way.</source>
        <translation type="unfinished">Le test en direct est en cours.</translation>
    </message>
    <message>
        <source>By the live test, from the log-in to the revocation.</source>
        <translation type="unfinished">Par le test en direct, de la connexion à la révocation.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">Simuler</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation type="unfinished">Simulé</translation>
    </message>
    <message>
        <source>The exported code, too. It proves nothing.</source>
        <translation type="unfinished">Le code exporté aussi. Cela ne prouve rien.</translation>
    </message>
    <message>
        <source>The rehearsal is under way.</source>
        <translation type="unfinished">La simulation est en cours.</translation>
    </message>
    <message>
        <source>From the log-in to the revocation, then with the exported code.</source>
        <translation type="unfinished">De la connexion à la révocation, puis avec le code exporté.</translation>
    </message>
    <message>
        <source>Proofs (*.proof.json)</source>
        <translation type="unfinished">Preuves (*.proof.json)</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation type="unfinished">Enregistrer la preuve</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Enregistré sous {0}</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Open the documentation</source>
        <translation type="unfinished">Ouvrir la documentation</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation type="unfinished">Ouvrir le portail développeur</translation>
    </message>
</context>
<context>
    <name>ProviderSays</name>
    <message>
        <source>the provider&apos;s own words</source>
        <translation type="unfinished">les mots du fournisseur</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">Les mots du fournisseur</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer begins:</source>
        <translation type="unfinished">Le fournisseur n&apos;a envoyé aucune explication. Sa réponse commence ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>The provider sent no explanation: its answer is empty.</source>
        <translation type="unfinished">Le fournisseur n&apos;a envoyé aucune explication&#xa0;: sa réponse est vide.</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer is not shown here, it may hold a token.</source>
        <translation type="unfinished">Le fournisseur n&apos;a envoyé aucune explication. Sa réponse n&apos;est pas montrée ici, elle peut contenir un jeton.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished">Afficher moins</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Tout afficher</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>Answer as raw text</source>
        <translation type="unfinished">Réponse en texte brut</translation>
    </message>
    <message>
        <source>… The answer is longer: its beginning is shown here, the tree shows all of it.</source>
        <translation type="unfinished">… La réponse est plus longue&#xa0;: son début est montré ici, l&apos;arborescence la montre en entier.</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>May this connection&apos;s own code run?</source>
        <translation type="unfinished">Le code de cette connexion peut-il s&apos;exécuter&#xa0;?</translation>
    </message>
    <message>
        <source>Some steps of this connection are code that this program did not make. It gets this connection&apos;s credentials, no files of yours, and can send requests to these servers alone:</source>
        <translation type="unfinished">Certaines étapes de cette connexion sont du code que ce programme n&apos;a pas écrit. Il reçoit les identifiants de cette connexion, aucun de vos fichiers, et ne peut envoyer de requêtes qu&apos;à ces serveurs&#xa0;:</translation>
    </message>
    <message>
        <source>Say yes only if you know whose servers these are, and trust whoever wrote the code.</source>
        <translation type="unfinished">Ne dites oui que si vous savez à qui sont ces serveurs, et si vous faites confiance à l&apos;auteur du code.</translation>
    </message>
    <message>
        <source>Yes, run it</source>
        <translation type="unfinished">Oui, l&apos;exécuter</translation>
    </message>
    <message>
        <source>May a request go to your own network?</source>
        <translation type="unfinished">Une requête peut-elle aller vers votre propre réseau&#xa0;?</translation>
    </message>
    <message>
        <source>This connection wants to send a request to this computer, or to one that only your network reaches:</source>
        <translation type="unfinished">Cette connexion veut envoyer une requête à cet ordinateur, ou à un autre que seul votre réseau atteint&#xa0;:</translation>
    </message>
    <message>
        <source>Providers are on the internet. Say yes only if this server is the one that you mean.</source>
        <translation type="unfinished">Les fournisseurs sont sur internet. Ne dites oui que si ce serveur est bien celui que vous visez.</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation type="unfinished">Oui, l&apos;envoyer</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Register an app</source>
        <translation type="unfinished">Enregistrer une application</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation type="unfinished">Jeton d&apos;accès initial</translation>
    </message>
    <message>
        <source>Register an app there now?</source>
        <translation type="unfinished">Y enregistrer une application maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>✓  An app is registered</source>
        <translation type="unfinished">✓  Une application est enregistrée</translation>
    </message>
    <message>
        <source>Its client ID comes into the rows below, its secret where your secrets are kept: into no file.</source>
        <translation type="unfinished">Son ID client arrive dans les lignes ci-dessous, son secret là où vos secrets sont gardés&#xa0;: dans aucun fichier.</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation type="unfinished">Enregistrement…</translation>
    </message>
    <message>
        <source>The server does that by itself, without its portal. Asked is {0}, and sent are {1}.</source>
        <translation type="unfinished">Le serveur fait cela de lui-même, sans son portail. On interroge {0}, et on envoie {1}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">&#xa0;; </translation>
    </message>
    <message>
        <source>the name {0}</source>
        <translation type="unfinished">le nom {0}</translation>
    </message>
    <message>
        <source>the redirect URIs {0}</source>
        <translation type="unfinished">les URI de redirection {0}</translation>
    </message>
    <message>
        <source>the scopes {0}</source>
        <translation type="unfinished">les scopes {0}</translation>
    </message>
    <message>
        <source>the secret in the header (Basic)</source>
        <translation type="unfinished">le secret dans l&apos;en-tête (Basic)</translation>
    </message>
    <message>
        <source>the secret in the body</source>
        <translation type="unfinished">le secret dans le corps</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation type="unfinished">pas de secret</translation>
    </message>
    <message>
        <source>log-in by code, with refresh tokens</source>
        <translation type="unfinished">connexion par code, avec jetons d&apos;actualisation</translation>
    </message>
    <message>
        <source>log-in by code</source>
        <translation type="unfinished">connexion par code</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished">{0}&#xa0;; {1}</translation>
    </message>
    <message>
        <source>Its client ID is in the rows below, and is filled in with them.</source>
        <translation type="unfinished">Son ID client est dans les lignes ci-dessous, et sera rempli avec elles.</translation>
    </message>
    <message>
        <source>This computer has no password store: its secret is kept until you close the window.</source>
        <translation type="unfinished">Cet ordinateur n&apos;a pas de coffre de mots de passe&#xa0;: son secret est gardé jusqu&apos;à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Its secret is kept with it, in no file.</source>
        <translation type="unfinished">Son secret est gardé avec lui, dans aucun fichier.</translation>
    </message>
    <message>
        <source>The secret ends on {0}: then register another app.</source>
        <translation type="unfinished">Le secret expire le {0}&#xa0;: enregistrez alors une autre application.</translation>
    </message>
    <message>
        <source>The server left out where people come back to: {0}.</source>
        <translation type="unfinished">Le serveur a omis ces adresses de retour&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>Open a JSON file …</source>
        <translation type="unfinished">Ouvrir un fichier JSON…</translation>
    </message>
    <message>
        <source>Paste an answer</source>
        <translation type="unfinished">Coller une réponse</translation>
    </message>
    <message>
        <source>Open another answer …</source>
        <translation type="unfinished">Ouvrir une autre réponse…</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation type="unfinished">En coller une autre</translation>
    </message>
    <message>
        <source>Keep it, without secrets</source>
        <translation type="unfinished">La garder, sans les secrets</translation>
    </message>
    <message>
        <source>On this computer alone, readable by you alone. Without the tick, what is kept is deleted.</source>
        <translation type="unfinished">Sur cet ordinateur seulement, lisible par vous seul. Sans la coche, ce qui est gardé est supprimé.</translation>
    </message>
    <message>
        <source>No answer yet. Run the live test below, or bring an answer you saved.</source>
        <translation type="unfinished">Pas encore de réponse. Lancez le test en direct ci-dessous, ou apportez une réponse que vous avez enregistrée.</translation>
    </message>
    <message>
        <source>Open an answer</source>
        <translation type="unfinished">Ouvrir une réponse</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished">JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file is too large. Cut it to one answer.</source>
        <translation type="unfinished">Le fichier est trop grand. Réduisez-le à une seule réponse.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation type="unfinished">«&#xa0;{0}&#xa0;» ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose the JSON file that you saved.</source>
        <translation type="unfinished">Le fichier ne peut pas être lu. Choisissez le fichier JSON que vous avez enregistré.</translation>
    </message>
    <message>
        <source>What you copied is too large. Save it as a file, and cut it to one answer.</source>
        <translation type="unfinished">Ce que vous avez copié est trop grand. Enregistrez-le dans un fichier, et réduisez-le à une seule réponse.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished">collé</translation>
    </message>
</context>
<context>
    <name>SavedAs</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>SavedConnections</name>
    <message>
        <source>Draft without a name</source>
        <translation type="unfinished">Brouillon sans nom</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation type="unfinished">Continuer avec {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}. The last answer is kept.</source>
        <translation type="unfinished">{0}, {1}. La dernière réponse est gardée.</translation>
    </message>
    <message>
        <source>○  Not run yet</source>
        <translation type="unfinished">○  Pas encore exécuté</translation>
    </message>
    <message>
        <source>✓  Exported</source>
        <translation type="unfinished">✓  Exportée</translation>
    </message>
    <message>
        <source>✓  Handed over</source>
        <translation type="unfinished">✓  Transmise</translation>
    </message>
    <message>
        <source>✓  Logged in</source>
        <translation type="unfinished">✓  Connecté</translation>
    </message>
    <message>
        <source>✓  Proved</source>
        <translation type="unfinished">✓  Prouvée</translation>
    </message>
    <message>
        <source>✕  Stopped</source>
        <translation type="unfinished">✕  Arrêté</translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation type="unfinished">Chercher un scope</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Afficher les {0}</translation>
    </message>
    <message>
        <source>test call</source>
        <translation type="unfinished">appel de test</translation>
    </message>
    <message>
        <source>The test call needs it</source>
        <translation type="unfinished">L&apos;appel de test en a besoin</translation>
    </message>
    <message>
        <source>! very wide</source>
        <translation type="unfinished">! très large</translation>
    </message>
    <message>
        <source>It allows far more than the test call needs. Ask for it only if an action uses it.</source>
        <translation type="unfinished">Il permet bien plus que ce dont l&apos;appel de test a besoin. Ne le demandez que si une action l&apos;utilise.</translation>
    </message>
    <message>
        <source>and {0} more: type a part of a name to find them</source>
        <translation type="unfinished">et {0} de plus&#xa0;: tapez une partie du nom pour les trouver</translation>
    </message>
    <message>
        <source>None of them has that in its name.</source>
        <translation type="unfinished">Aucun n&apos;a cela dans son nom.</translation>
    </message>
</context>
<context>
    <name>SecondAccount</name>
    <message>
        <source>Connect a second account and compare</source>
        <translation type="unfinished">Connecter un second compte et comparer</translation>
    </message>
    <message>
        <source>Log in once more, as somebody else. The first account stays connected.</source>
        <translation type="unfinished">Connectez-vous encore une fois, comme quelqu&apos;un d&apos;autre. Le premier compte reste connecté.</translation>
    </message>
    <message>
        <source>Take {0} instead</source>
        <translation type="unfinished">Prendre plutôt {0}</translation>
    </message>
    <message>
        <source>✕  The second account was not connected. {0}</source>
        <translation type="unfinished">✕  Le second compte n&apos;a pas été connecté. {0}</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">Lancez d&apos;abord le test en direct.</translation>
    </message>
    <message>
        <source>Log in as somebody else: in a private window, or after logging out at the provider.</source>
        <translation type="unfinished">Connectez-vous comme quelqu&apos;un d&apos;autre&#xa0;: dans une fenêtre privée, ou après vous être déconnecté chez le fournisseur.</translation>
    </message>
    <message>
        <source>✓  It tells the two accounts apart: {0} and {1}.</source>
        <translation type="unfinished">✓  Elle distingue les deux comptes&#xa0;: {0} et {1}.</translation>
    </message>
    <message>
        <source>This seems to be the same account again, {0}. Log out at the provider, or use a private window, and try again.</source>
        <translation type="unfinished">On dirait de nouveau le même compte, {0}. Déconnectez-vous chez le fournisseur, ou utilisez une fenêtre privée, et réessayez.</translation>
    </message>
    <message>
        <source>✕  Not both accounts have this value: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  L&apos;un des deux comptes n&apos;a pas cette valeur&#xa0;: {0} et {1}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>✕  Nobody can tell these accounts apart: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  Personne ne peut distinguer ces comptes&#xa0;: {0} et {1}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>✕  Both would be taken for one account: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  Les deux passeraient pour un seul compte&#xa0;: {0} et {1}. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>SecondScopes</name>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">Tapez un scope et appuyez sur Entrée, ou collez une liste</translation>
    </message>
    <message>
        <source>Second list of scopes: {0}</source>
        <translation type="unfinished">Seconde liste de scopes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">Virgules</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">Espaces</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Remove the list {0}</source>
        <translation type="unfinished">Retirer la liste {0}</translation>
    </message>
    <message>
        <source>Join them with</source>
        <translation type="unfinished">Les joindre par</translation>
    </message>
    <message>
        <source>user_scope: for the person, as Slack has it</source>
        <translation type="unfinished">user_scope&#xa0;: pour la personne, comme chez Slack</translation>
    </message>
    <message>
        <source>optional_scope: what not every account has, as HubSpot has it</source>
        <translation type="unfinished">optional_scope&#xa0;: ce que tous les comptes n&apos;ont pas, comme chez HubSpot</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">Envoyé ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>Add another list</source>
        <translation type="unfinished">Ajouter une autre liste</translation>
    </message>
    <message>
        <source>Add a second list of scopes</source>
        <translation type="unfinished">Ajouter une seconde liste de scopes</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Afficher</translation>
    </message>
    <message>
        <source>Hold to see the secret</source>
        <translation type="unfinished">Maintenir pour voir le secret</translation>
    </message>
    <message>
        <source>Show {0} while held</source>
        <translation type="unfinished">Maintenir pour afficher {0}</translation>
    </message>
</context>
<context>
    <name>SecretExport</name>
    <message>
        <source>This time with the client secret</source>
        <translation type="unfinished">Cette fois avec le secret client</translation>
    </message>
    <message>
        <source>This computer has no client secret of this app yet. Paste it in step {step}, then tick this again.</source>
        <translation type="unfinished">Cet ordinateur n&apos;a pas encore de secret client de cette application. Collez-le à l&apos;étape {step}, puis cochez de nouveau ceci.</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. Whoever may read the folder that you save it in can read it, too: choose one of your own, that no cloud keeps a copy of. Send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">Quiconque a l&apos;enregistrement exporté peut agir au nom de votre application. Quiconque peut lire le dossier où vous l&apos;enregistrez peut le lire aussi&#xa0;: choisissez un dossier à vous, dont aucun cloud ne garde de copie. Ne l&apos;envoyez à personne, et supprimez-le dès que la plateforme l&apos;a. Le prochain export sera de nouveau sans le secret.</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. On this computer only you will be able to read it: send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">Quiconque a l&apos;enregistrement exporté peut agir au nom de votre application. Sur cet ordinateur, vous seul pourrez le lire&#xa0;: ne l&apos;envoyez à personne, et supprimez-le dès que la plateforme l&apos;a. Le prochain export sera de nouveau sans le secret.</translation>
    </message>
    <message>
        <source>Counts for the next “Export for the platform” alone. Usually not needed: you can paste the secret into the platform&apos;s form, see below.</source>
        <translation type="unfinished">Ne vaut que pour le prochain «&#xa0;Exporter pour la plateforme&#xa0;». Rarement nécessaire&#xa0;: vous pouvez coller le secret dans le formulaire de la plateforme, voir plus bas.</translation>
    </message>
</context>
<context>
    <name>SecretOffer</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Le garder</translation>
    </message>
    <message>
        <source>Keep the client secret that was pasted</source>
        <translation type="unfinished">Garder le secret client collé</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Do not keep the client secret that was pasted</source>
        <translation type="unfinished">Ne pas garder le secret client collé</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it instead of the one that is there, for the live test?</source>
        <translation type="unfinished">Il y avait un secret client dedans. Le garder à la place de celui qui est là, pour le test en direct&#xa0;?</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it on this computer, for the live test? No file gets it.</source>
        <translation type="unfinished">Il y avait un secret client dedans. Le garder sur cet ordinateur, pour le test en direct&#xa0;? Aucun fichier ne le reçoit.</translation>
    </message>
    <message>
        <source>A client secret was in it. Use it for the live test, until you close the window?</source>
        <translation type="unfinished">Il y avait un secret client dedans. L&apos;utiliser pour le test en direct, jusqu&apos;à la fermeture de la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>✓  It is the client secret in step {step}.</source>
        <translation type="unfinished">✓  C&apos;est le secret client de l&apos;étape {step}.</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>next</source>
        <translation type="unfinished">suivant</translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished">copié</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation type="unfinished">pas encore copié</translation>
    </message>
</context>
<context>
    <name>SeenList</name>
    <message>
        <source>Marked as seen</source>
        <translation type="unfinished">Marqué comme vu</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">Le signaler de nouveau</translation>
    </message>
    <message>
        <source>Tell it again: {0}</source>
        <translation type="unfinished">Le signaler de nouveau&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>What is sent</source>
        <translation type="unfinished">Ce qui est envoyé</translation>
    </message>
    <message>
        <source>{0}: in the address, after the question mark</source>
        <translation type="unfinished">{0}&#xa0;: dans l&apos;adresse, après le point d&apos;interrogation</translation>
    </message>
    <message>
        <source>In the headers</source>
        <translation type="unfinished">Dans les en-têtes</translation>
    </message>
    <message>
        <source>{0}: in the body, as a form</source>
        <translation type="unfinished">{0}&#xa0;: dans le corps, comme formulaire</translation>
    </message>
    <message>
        <source>{0}: in the body, as JSON</source>
        <translation type="unfinished">{0}&#xa0;: dans le corps, en JSON</translation>
    </message>
    <message>
        <source>{0}: in the body, as text</source>
        <translation type="unfinished">{0}&#xa0;: dans le corps, comme texte</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <translation type="unfinished">(en entier)</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Also a cURL line, or a file of another tool. You can drop it here.</source>
        <translation type="unfinished">Également une ligne cURL, ou le fichier d&apos;un autre outil. Vous pouvez le déposer ici.</translation>
    </message>
    <message>
        <source>An address. Nothing has been sent yet.</source>
        <translation type="unfinished">Une adresse. Rien n&apos;a encore été envoyé.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Interroger</translation>
    </message>
    <message>
        <source>Ask {0}</source>
        <translation type="unfinished">Interroger {0}</translation>
    </message>
    <message>
        <source>Left out of your own entries: {0}, line {1}: {2}</source>
        <translation type="unfinished">Omis de vos propres entrées&#xa0;: {0}, ligne {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>No app of this name is known. Paste its documentation, or start with New connection.</source>
        <translation type="unfinished">Aucune application de ce nom n&apos;est connue. Collez sa documentation, ou commencez par Nouvelle connexion.</translation>
    </message>
    <message>
        <source>Only take the address</source>
        <translation type="unfinished">Reprendre seulement l&apos;adresse</translation>
    </message>
    <message>
        <source>Press Enter to have it read.</source>
        <translation type="unfinished">Appuyez sur Entrée pour lancer la lecture.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">Lecture…</translation>
    </message>
    <message>
        <source>The app&apos;s name, its documentation or an address</source>
        <translation type="unfinished">Le nom de l&apos;application, sa documentation ou une adresse</translation>
    </message>
    <message>
        <source>The file of this app cannot be read any more.</source>
        <translation type="unfinished">Le fichier de cette application ne peut plus être lu.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">Haut et Bas choisissent, Entrée prend celle qui est marquée.</translation>
    </message>
    <message>
        <source>Which a&amp;pp, or paste anything</source>
        <translation type="unfinished">Quelle a&amp;pplication&#xa0;? Ou collez ici</translation>
    </message>
    <message>
        <source>Which app, or paste anything</source>
        <translation type="unfinished">Quelle application&#xa0;? Ou collez ici</translation>
    </message>
    <message>
        <source>{0} may say itself where its OAuth addresses are. It is asked at this and at well-known addresses, and so is a server that it names. Nothing of yours is sent.</source>
        <translation type="unfinished">{0} peut indiquer lui-même où sont ses adresses OAuth. On l&apos;interroge à cette adresse et à des adresses bien connues, de même qu&apos;un serveur qu&apos;il nomme. Aucune de vos données n&apos;est envoyée.</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Where it was read</source>
        <translation type="unfinished">Où cela a été lu</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Non trouvé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Omis</translation>
    </message>
    <message>
        <source>Client ID and client secret</source>
        <translation type="unfinished">ID client et secret client</translation>
    </message>
    <message>
        <source>The redirect URL, entered in the provider&apos;s portal</source>
        <translation type="unfinished">L&apos;URL de redirection, saisie dans le portail du fournisseur</translation>
    </message>
    <message>
        <source>You still bring</source>
        <translation type="unfinished">Il vous reste à apporter</translation>
    </message>
    <message>
        <source>The client secret</source>
        <translation type="unfinished">Le secret client</translation>
    </message>
    <message>
        <source>Client ID: no secret is sent</source>
        <translation type="unfinished">ID client&#xa0;: aucun secret n&apos;est envoyé</translation>
    </message>
    <message>
        <source>The client ID</source>
        <translation type="unfinished">L&apos;ID client</translation>
    </message>
    <message>
        <source>{0}: sent by itself</source>
        <translation type="unfinished">{0}&#xa0;: envoyé automatiquement</translation>
    </message>
    <message>
        <source>{0}: a placeholder</source>
        <translation type="unfinished">{0}&#xa0;: une valeur fictive</translation>
    </message>
    <message>
        <source>{0}: a secret, which no file may hold</source>
        <translation type="unfinished">{0}&#xa0;: un secret, qu&apos;aucun fichier ne peut contenir</translation>
    </message>
    <message>
        <source>{0}: what it stands for is not in this text</source>
        <translation type="unfinished">{0}&#xa0;: ce que cela représente n&apos;est pas dans ce texte</translation>
    </message>
    <message>
        <source>No line says so: it follows from the rest.</source>
        <translation type="unfinished">Aucune ligne ne le dit&#xa0;: cela découle du reste.</translation>
    </message>
    <message>
        <source>Line {0} of {1}</source>
        <translation type="unfinished">Ligne {0} sur {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished">{0}. {1}</translation>
    </message>
    <message>
        <source>No line says so: it was chosen for {0}.</source>
        <translation type="unfinished">Aucune ligne ne le dit&#xa0;: cela a été choisi pour {0}.</translation>
    </message>
    <message>
        <source>No line says so: it is known of {0}. Source: {1} ({2})</source>
        <translation type="unfinished">Aucune ligne ne le dit&#xa0;: on le sait de {0}. Source&#xa0;: {1} ({2})</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished">fait</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation type="unfinished">simulé</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">maintenant</translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished">plus tard</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, {2}: {3}. {4}</source>
        <translation type="unfinished">Phase {0} sur {1}, {2}&#xa0;: {3}. {4}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished">pas encore remplie</translation>
    </message>
    <message>
        <source>needs attention, something has to be filled in</source>
        <translation type="unfinished">demande attention, quelque chose doit être rempli</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">complète</translation>
    </message>
    <message>
        <source>the live test waits for you</source>
        <translation type="unfinished">le test en direct vous attend</translation>
    </message>
    <message>
        <source>the live test is here</source>
        <translation type="unfinished">le test en direct en est ici</translation>
    </message>
    <message>
        <source>proved by the live test</source>
        <translation type="unfinished">prouvée par le test en direct</translation>
    </message>
    <message>
        <source>was proved, but something was changed since</source>
        <translation type="unfinished">était prouvée, mais quelque chose a été modifié depuis</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished">demande attention</translation>
    </message>
    <message>
        <source>the live test stopped because of this step</source>
        <translation type="unfinished">le test en direct s&apos;est arrêté à cause de cette étape</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Étapes</translation>
    </message>
</context>
<context>
    <name>SuccessRule</name>
    <message>
        <source>The status alone (usual)</source>
        <translation type="unfinished">Le statut seul (habituel)</translation>
    </message>
    <message>
        <source>The status and a value of the answer</source>
        <translation type="unfinished">Le statut et une valeur de la réponse</translation>
    </message>
    <message>
        <source>Success is told by</source>
        <translation type="unfinished">Succès indiqué par</translation>
    </message>
    <message>
        <source>The value at</source>
        <translation type="unfinished">La valeur à</translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished">est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished">n&apos;est pas</translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished">est présente</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished">est absente</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">Condition</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished">Comparée à</translation>
    </message>
    <message>
        <source>Success when the status is {0}.</source>
        <translation type="unfinished">Succès quand le statut est {0}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is {2}.</source>
        <translation type="unfinished">Succès quand le statut est {0} et que «&#xa0;{1}&#xa0;» est {2}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not {2}.</source>
        <translation type="unfinished">Succès quand le statut est {0} et que «&#xa0;{1}&#xa0;» n&apos;est pas {2}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not there.</source>
        <translation type="unfinished">Succès quand le statut est {0} et que «&#xa0;{1}&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is there.</source>
        <translation type="unfinished">Succès quand le statut est {0} et que «&#xa0;{1}&#xa0;» est présent.</translation>
    </message>
    <message>
        <source>Say which value it is, or click it in the answer.</source>
        <translation type="unfinished">Dites de quelle valeur il s&apos;agit, ou cliquez dessus dans la réponse.</translation>
    </message>
    <message>
        <source>200 to 299</source>
        <translation type="unfinished">200 à 299</translation>
    </message>
</context>
<context>
    <name>SupportedQuestion</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>I don’t know yet</source>
        <translation type="unfinished">Je ne sais pas encore</translation>
    </message>
    <message>
        <source>Its documentation names none (read on {0}); there may be one all the same.</source>
        <translation type="unfinished">Sa documentation ne nomme aucun appel pour cela (lue le {0})&#xa0;; il peut y en avoir un malgré tout.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>Shortened. Undo</source>
        <translation type="unfinished">Raccourci. Annuler</translation>
    </message>
    <message>
        <source>More than the server&apos;s name is not needed. A press brings back what was entered.</source>
        <translation type="unfinished">Il ne faut que le nom du serveur. Un clic rétablit ce qui avait été saisi.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">Parcours guidé</translation>
    </message>
    <message>
        <source>On the practice provider: no account, no internet, nothing to break.</source>
        <translation type="unfinished">Chez le fournisseur d&apos;entraînement&#xa0;: sans compte, sans internet, rien à casser.</translation>
    </message>
    <message>
        <source>Guided run: {0} of {1} done</source>
        <translation type="unfinished">Parcours guidé&#xa0;: {0} sur {1} faites</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">Insérer</translation>
    </message>
    <message>
        <source>Insert a value of the connection at the cursor</source>
        <translation type="unfinished">Insérer une valeur de la connexion au curseur</translation>
    </message>
    <message>
        <source>Insert value into {0}</source>
        <translation type="unfinished">Insérer une valeur dans {0}</translation>
    </message>
</context>
<context>
    <name>UnderstoodRow</name>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Space ticks it, Enter changes the value</source>
        <translation type="unfinished">Espace coche, Entrée modifie la valeur</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation type="unfinished">Actuellement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Afficher les {0}</translation>
    </message>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  Certain</translation>
    </message>
    <message>
        <source>●  Known</source>
        <translation type="unfinished">●  Connu</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  Probable</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  Votre choix</translation>
    </message>
    <message>
        <source>✎  Another is there</source>
        <translation type="unfinished">✎  Il y a autre chose</translation>
    </message>
    <message>
        <source>✎  You changed it</source>
        <translation type="unfinished">✎  Vous l&apos;avez modifié</translation>
    </message>
    <message>
        <source>?  Waits for your answer</source>
        <translation type="unfinished">?  Attend votre réponse</translation>
    </message>
    <message>
        <source>?  Choose what you need</source>
        <translation type="unfinished">?  Choisissez ce qu&apos;il vous faut</translation>
    </message>
</context>
<context>
    <name>UnderstoodView</name>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished">Tout décocher</translation>
    </message>
    <message>
        <source>Keep the client secret that is in it, for the live test. No file gets it.</source>
        <translation type="unfinished">Garder le secret client qui s&apos;y trouve, pour le test en direct. Aucun fichier ne le reçoit.</translation>
    </message>
    <message>
        <source>Each person who connects chooses: it becomes a field</source>
        <translation type="unfinished">Chaque personne qui se connecte choisit&#xa0;: cela devient un champ</translation>
    </message>
    <message>
        <source>{0}, all ticked</source>
        <translation type="unfinished">{0}, tous cochés</translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation type="unfinished">{0}, dont {1} cochés</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Also in this step</source>
        <translation type="unfinished">Aussi dans cette étape</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>From the answers so far, kept once you choose it:</source>
        <translation type="unfinished">Valeurs des réponses reçues jusqu&apos;ici&#xa0;; celle que vous choisissez est gardée&#xa0;:</translation>
    </message>
    <message>
        <source>Add a field in step {step} first</source>
        <translation type="unfinished">Ajoutez d&apos;abord un champ à l&apos;étape {step}</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Paste the final address here</source>
        <translation type="unfinished">Collez ici l&apos;adresse finale</translation>
    </message>
    <message>
        <source>Final address of the browser</source>
        <translation type="unfinished">Adresse finale du navigateur</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It ends up on a page whose address begins with {0}. The page may show an error: that does not matter here.
3.  Click into the browser&apos;s address bar, select all of it and copy it. If the page moved on, go back first.
4.  Paste it below and press Enter.</source>
        <translation type="unfinished">1.  Connectez-vous et approuvez dans votre navigateur.
2.  Il arrive sur une page dont l&apos;adresse commence par {0}. La page peut afficher une erreur&#xa0;: cela n&apos;a pas d&apos;importance ici.
3.  Cliquez dans la barre d&apos;adresse du navigateur, sélectionnez tout et copiez. Si la page a changé, revenez d&apos;abord en arrière.
4.  Collez ci-dessous et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It warns: “Your connection is not private”. On this computer&apos;s own address that is right.
3.  Press Advanced, then Proceed (in Firefox: Accept the Risk and Continue; in Safari: Show Details, then visit this website).</source>
        <translation type="unfinished">1.  Connectez-vous et approuvez dans votre navigateur.
2.  Il avertit&#xa0;: «&#xa0;Votre connexion n&apos;est pas privée&#xa0;». À l&apos;adresse de cet ordinateur, c&apos;est normal.
3.  Appuyez sur Paramètres avancés, puis Continuer (dans Firefox&#xa0;: Accepter le risque et poursuivre&#xa0;; dans Safari&#xa0;: Afficher les détails, puis visiter ce site web).</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>As set under Advanced</source>
        <translation type="unfinished">Comme réglé sous Avancé</translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished">Fonctionne</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Refusé</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation type="unfinished">À essayer</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished">Probable</translation>
    </message>
</context>
</TS>
