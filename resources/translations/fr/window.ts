<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The live run came to no end.</source>
        <translation type="unfinished">L&apos;exécution en direct n&apos;est pas arrivée à sa fin.</translation>
    </message>
    <message>
        <source>The practice provider could not be reached.</source>
        <translation type="unfinished">Le fournisseur d&apos;entraînement n&apos;a pas pu être atteint.</translation>
    </message>
    <message>
        <source>The practice provider does not answer.</source>
        <translation type="unfinished">Le fournisseur d&apos;entraînement ne répond pas.</translation>
    </message>
    <message>
        <source>Try again; a firewall may block it.</source>
        <translation type="unfinished">Réessayez&#xa0;; un pare-feu le bloque peut-être.</translation>
    </message>
    <message>
        <source>The window was closed before the demo was over.</source>
        <translation type="unfinished">La fenêtre a été fermée avant la fin de la démo.</translation>
    </message>
    <message>
        <source>Run it again, and let it finish.</source>
        <translation type="unfinished">Relancez-la, et laissez-la finir.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be made.</source>
        <translation type="unfinished">L&apos;image «&#xa0;{path}&#xa0;» ne peut pas être créée.</translation>
    </message>
    <message>
        <source>Run the demo again.</source>
        <translation type="unfinished">Relancez la démo.</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation type="unfinished">C&apos;était tout</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} done, about {minutes} minutes left.</source>
        <comment>{done} of {all} done, about a minute left.</comment>
        <translation type="unfinished">
            <numerusform>{done} sur {all} faites, encore une minute environ.</numerusform>
            <numerusform>{done} sur {all} faites, encore {minutes} minutes environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Keep the English word in brackets: who cannot read the window looks for it</extracomment>
        <translation type="unfinished">&amp;Langue</translation>
    </message>
    <message>
        <source>translated by a machine, {share} % reviewed</source>
        <translation type="unfinished">traduit par une machine, relu à {share}&#xa0;%</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, report this: {error} at {place}</source>
        <translation type="unfinished">Vous pouvez continuer. Si cela se reproduit, signalez ceci&#xa0;: {error} à {place}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, and what you typed is not saved: {problem} “Save as …” in the menu may still work.</source>
        <translation type="unfinished">Un problème est survenu dans le programme, et ce que vous avez tapé n&apos;est pas enregistré&#xa0;: {problem} «&#xa0;Enregistrer sous…&#xa0;» dans le menu peut encore fonctionner.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was typed yet.</source>
        <translation type="unfinished">Un problème est survenu dans le programme. Rien n&apos;avait encore été tapé.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is saved.</source>
        <translation type="unfinished">Un problème est survenu dans le programme. Ce que vous avez tapé est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more files come after this one.</source>
        <comment>One more file comes after this one.</comment>
        <translation type="unfinished">
            <numerusform>Un autre fichier vient après celui-ci.</numerusform>
            <numerusform>{count} autres fichiers viennent après celui-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <comment>One field</comment>
        <translation type="unfinished">
            <numerusform>Un champ</numerusform>
            <numerusform>{count} champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fields} in {count} steps</source>
        <comment>{fields} in {count} step</comment>
        <translation type="unfinished">
            <numerusform>{fields} dans {count} étape</numerusform>
            <numerusform>{fields} dans {count} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply {count} fields</source>
        <comment>Apply one field</comment>
        <translation type="unfinished">
            <numerusform>Appliquer un champ</numerusform>
            <numerusform>Appliquer {count} champs</numerusform>
        </translation>
    </message>
    <message>
        <source>What this holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">Ce que cela contient occuperait plus de {size} de mémoire, l&apos;assistant ne l&apos;a donc pas lu.</translation>
    </message>
    <message>
        <source>Cut it to one account&apos;s answer and bring that.</source>
        <translation type="unfinished">Réduisez-le à la réponse d&apos;un seul compte, puis apportez-la.</translation>
    </message>
    <message>
        <source>Copy the whole answer of the test call, from its first { or [ to its last.</source>
        <translation type="unfinished">Copiez la réponse entière de l&apos;appel de test, du premier { ou [ au dernier.</translation>
    </message>
    <message>
        <source>This cannot be read as JSON: {what}.</source>
        <translation type="unfinished">Impossible de lire ceci comme du JSON&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">On n&apos;y a rien trouvé d&apos;une connexion OAuth.</translation>
    </message>
    <message>
        <source>All that it says stands in the connection already.</source>
        <translation type="unfinished">Tout ce qui y est dit figure déjà dans la connexion.</translation>
    </message>
    <message>
        <source>Paste another page of its documentation, or start empty.</source>
        <translation type="unfinished">Collez une autre page de sa documentation, ou partez de zéro.</translation>
    </message>
    <message>
        <source>Apps that it names are known here, though. Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">Des applications qu&apos;elle cite sont pourtant connues ici. Haut et Bas choisissent, Entrée prend celle qui est marquée.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{app} is known here, though: Enter fills in what is known of it.</source>
        <translation type="unfinished">{app} est pourtant connue ici&#xa0;: Entrée remplit ce qu&apos;on en sait.</translation>
    </message>
    <message numerus="yes">
        <source>changes in {count} steps</source>
        <comment>changes in {count} step</comment>
        <translation type="unfinished">
            <numerusform>modifications dans {count} étape</numerusform>
            <numerusform>modifications dans {count} étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>That window has come to the front.</source>
        <translation type="unfinished">Cette fenêtre est passée au premier plan.</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹masqué›</translation>
    </message>
    <message>
        <source>(the id of the new connection)</source>
        <translation type="unfinished">(l&apos;id de la nouvelle connexion)</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation type="unfinished">(secret)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>kept on {0}</source>
        <translation type="unfinished">gardée le {0}</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">«&#xa0;{0}&#xa0;» n&apos;est plus là.</translation>
    </message>
    <message>
        <source>It was removed or renamed outside this window. What you have here is not lost.</source>
        <translation type="unfinished">Le fichier a été supprimé ou renommé hors de cette fenêtre. Ce que vous avez ici n&apos;est pas perdu.</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation type="unfinished">L&apos;enregistrer de nouveau là</translation>
    </message>
    <message>
        <source>“{0}” was changed outside this window.</source>
        <translation type="unfinished">«&#xa0;{0}&#xa0;» a été modifié hors de cette fenêtre.</translation>
    </message>
    <message>
        <source>Read it again: what you have here comes back with “Undo”. Or keep what is here: it goes on as a draft of its own, and the file stays as it is.</source>
        <translation type="unfinished">Relisez le fichier&#xa0;: ce que vous avez ici revient avec «&#xa0;Annuler&#xa0;». Ou gardez ce qui est ici&#xa0;: cela continue comme un brouillon à part, et le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished">Relire le fichier</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished">Garder ce qui est ici</translation>
    </message>
    <message>
        <source>“Save as …” in the menu puts it somewhere else.</source>
        <translation type="unfinished">«&#xa0;Enregistrer sous…&#xa0;» dans le menu l&apos;enregistre ailleurs.</translation>
    </message>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">de la simulation, non gardée</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">du test en direct</translation>
    </message>
    <message>
        <source>It came with a client secret, which is not in the draft: step {step} says where it is kept.</source>
        <translation type="unfinished">Il contenait un secret client, qui n&apos;est pas dans le brouillon&#xa0;: l&apos;étape {step} dit où il est gardé.</translation>
    </message>
    <message>
        <source>This is a record of the platform. It was read into a new draft.</source>
        <translation type="unfinished">C&apos;est un enregistrement de la plateforme. Il a été lu dans un nouveau brouillon.</translation>
    </message>
    <message>
        <source>… and {0} more: see the details.</source>
        <translation type="unfinished">… et {0} de plus&#xa0;: voir les détails.</translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation type="unfinished">Rien n&apos;était à réparer.</translation>
    </message>
    <message>
        <source>So that nothing is lost, it stays as it is, and what you type here goes on as a draft of its own. “Save as …” in the menu gives it a file.</source>
        <translation type="unfinished">Pour que rien ne se perde, il reste tel quel, et ce que vous tapez ici continue comme un brouillon à part. «&#xa0;Enregistrer sous…&#xa0;» dans le menu lui donne un fichier.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Fichier</translation>
    </message>
    <message>
        <source>File and edit menu</source>
        <translation type="unfinished">Menu Fichier et Édition</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished">&amp;Guide</translation>
    </message>
    <message>
        <source>Shows or hides the guide to this step (F1).</source>
        <translation type="unfinished">Affiche ou masque le guide de cette étape (F1).</translation>
    </message>
    <message>
        <source>Everything is saved by itself. Click to give it a file of its own.</source>
        <translation type="unfinished">Tout s&apos;enregistre automatiquement. Cliquez pour lui donner un fichier à part.</translation>
    </message>
    <message>
        <source>Not saved. Click to try again, or choose “Save as …” in the menu.</source>
        <translation type="unfinished">Non enregistré. Cliquez pour réessayer, ou choisissez «&#xa0;Enregistrer sous…&#xa0;» dans le menu.</translation>
    </message>
    <message>
        <source>A connection for practice is not kept. Click to give it a file all the same.</source>
        <translation type="unfinished">Une connexion d&apos;entraînement n&apos;est pas gardée. Cliquez pour lui donner un fichier quand même.</translation>
    </message>
    <message>
        <source>Makes again: {0}</source>
        <translation type="unfinished">Refait&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">de la simulation, non gardée</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">du test en direct</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished">«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation type="unfinished">ce brouillon</translation>
    </message>
    <message>
        <source>It is in no file of yours, and cannot be brought back.</source>
        <translation type="unfinished">Il n&apos;est dans aucun de vos fichiers, et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation type="unfinished">Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Kept for it in this computer&apos;s password store, and needed by no other connection: {0}.</source>
        <translation type="unfinished">Gardé pour lui dans le coffre de mots de passe de cet ordinateur, et utile à aucune autre connexion&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Delete both</source>
        <translation type="unfinished">Supprimer les deux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation type="unfinished">Supprimer {0}&#xa0;?</translation>
    </message>
    <message>
        <source>The draft could not be deleted.</source>
        <translation type="unfinished">Le brouillon n&apos;a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Its file may not be removed. It stays.</source>
        <translation type="unfinished">Son fichier ne peut pas être supprimé. Il reste.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Here you see what would change, before anything is sent.</source>
        <translation type="unfinished">Vous voyez ici ce qui changerait, avant tout envoi.</translation>
    </message>
    <message>
        <source>Lines with + are of the new version alone, lines with - of the old one, which stays.</source>
        <translation type="unfinished">Les lignes avec + sont propres à la nouvelle version, celles avec - à l&apos;ancienne, qui reste.</translation>
    </message>
    <message>
        <source>Lines with + would be new on the platform, lines with - would go.</source>
        <translation type="unfinished">Les lignes avec + seraient nouvelles sur la plateforme, celles avec - disparaîtraient.</translation>
    </message>
    <message>
        <source>Taken: {0}. It answers: {1}</source>
        <translation type="unfinished">Accepté&#xa0;: {0}. Réponse&#xa0;: {1}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished">Ce qui changerait</translation>
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
        <translation type="unfinished">Le fournisseur d&apos;entraînement n&apos;a pas pu démarrer.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Enregistrement…</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation type="unfinished">Enregistré dans {0}</translation>
    </message>
    <message>
        <source>Practice, not saved</source>
        <translation type="unfinished">Entraînement, non enregistré</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished">Enregistré</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation type="unfinished">Rien à enregistrer</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">«&#xa0;{0}&#xa0;» n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Save what is open somewhere else first: “Save as …” in the menu.</source>
        <translation type="unfinished">Enregistrez d&apos;abord ailleurs ce qui est ouvert&#xa0;: «&#xa0;Enregistrer sous…&#xa0;» dans le menu.</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New connection</source>
        <translation type="unfinished">&amp;Nouvelle connexion</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished">&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished">Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Annuler</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished">Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Delete this draft …</source>
        <translation type="unfinished">Su&amp;pprimer ce brouillon…</translation>
    </message>
    <message>
        <source>Se&amp;crets on this computer …</source>
        <translation type="unfinished">Se&amp;crets sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Say when there is a newer &amp;version</source>
        <translation type="unfinished">Signaler une nouvelle &amp;version</translation>
    </message>
    <message>
        <source>Once a day the place where it is published is asked. Nothing of yours is sent, nothing is loaded.</source>
        <translation type="unfinished">Une fois par jour, l&apos;adresse où elle paraît est interrogée. Rien de vous n&apos;est envoyé, rien n&apos;est téléchargé.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where it is published.</source>
        <translation type="unfinished">Cette copie du programme ne sait pas où elle est publiée.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">Pas encore de fichiers</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">Ouvrir une connexion</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation type="unfinished">Enregistrer la connexion</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation type="unfinished">Connexions (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>GuidedRun</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} sur {1}</translation>
    </message>
    <message>
        <source>Next is a connection of your own: “New connection” on the start page, or in the menu.</source>
        <translation type="unfinished">Vient ensuite une connexion à vous&#xa0;: «&#xa0;Nouvelle connexion&#xa0;» sur la page d&apos;accueil, ou dans le menu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Look around as long as you like: the task waits on its page.</source>
        <translation type="unfinished">Regardez autour de vous aussi longtemps que vous voulez&#xa0;: la tâche attend sur sa page.</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation type="unfinished">Retour à la tâche</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>The provider shows an error page.</source>
        <translation type="unfinished">Le fournisseur affiche une page d&apos;erreur.</translation>
    </message>
    <message>
        <source>Waiting for you to log in.</source>
        <translation type="unfinished">Attend que vous vous connectiez.</translation>
    </message>
    <message>
        <source>All {0} done.</source>
        <translation type="unfinished">Les {0} sont faites.</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">{0} sur {1} faites</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished">Comme sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>NamedUndo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished">Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Takes back the last change: {0}</source>
        <translation type="unfinished">Annule la dernière modification&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>NotApplied</name>
    <message>
        <source>Not applied yet</source>
        <translation type="unfinished">Non appliqué</translation>
    </message>
    <message>
        <source>Nothing that you typed is overwritten. Undo takes all of it back.</source>
        <translation type="unfinished">Vos saisies restent&#xa0;; tout est réversible.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">Appliquer</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished">Rien n&apos;est coché</translation>
    </message>
</context>
<context>
    <name>PracticeHost</name>
    <message>
        <source>Made up by the practice provider; kept nowhere.</source>
        <translation type="unfinished">Inventé par le fournisseur d&apos;entraînement&#xa0;; gardé nulle part.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish to the platform</source>
        <translation type="unfinished">Publier sur la plateforme</translation>
    </message>
    <message>
        <source>Open in the Developer Hub</source>
        <translation type="unfinished">Ouvrir dans le Developer Hub</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation type="unfinished">Afficher la &amp;différence</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished">&amp;Publier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Creates the connection on the platform, or updates it, in place of pasting it by hand. Whoever runs the platform for your team knows these values. Plugs come as a list; of organisations the platform has none for programs: copy the id from the address of your Developer Hub, behind “developer/”.</source>
        <translation type="unfinished">Crée la connexion sur la plateforme, ou la met à jour, au lieu de la coller à la main. La personne qui gère la plateforme pour votre équipe connaît ces valeurs. Les plugs viennent en liste&#xa0;; pour les organisations, la plateforme n&apos;en offre aucune aux programmes&#xa0;: copiez l&apos;id depuis l&apos;adresse de votre Developer Hub, derrière «&#xa0;developer/&#xa0;».</translation>
    </message>
    <message>
        <source>Keep the token until you close the program: there is no password store here</source>
        <translation type="unfinished">Garder le jeton jusqu&apos;à la fermeture du programme&#xa0;: il n&apos;y a pas de coffre de mots de passe ici</translation>
    </message>
    <message>
        <source>Publishing was broken off.</source>
        <translation type="unfinished">La publication a été interrompue.</translation>
    </message>
    <message>
        <source>What was sent may be on the platform: it was not read back. Show the difference to see it.</source>
        <translation type="unfinished">Ce qui a été envoyé est peut-être sur la plateforme&#xa0;: cela n&apos;a pas été relu. Affichez la différence pour le voir.</translation>
    </message>
    <message>
        <source>No browser could be opened. The connection is at {0}</source>
        <translation type="unfinished">Aucun navigateur n&apos;a pu être ouvert. La connexion est à {0}</translation>
    </message>
    <message>
        <source>This organisation has no plugs yet.</source>
        <translation type="unfinished">Cette organisation n&apos;a pas encore de plugs.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Un instant…</translation>
    </message>
    <message>
        <source>✓  The platform has exactly this already.</source>
        <translation type="unfinished">✓  La plateforme a déjà exactement ceci.</translation>
    </message>
    <message>
        <source>This would: {0}.</source>
        <translation type="unfinished">Étapes prévues&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>✓  Published as {0}, and read back. The platform&apos;s cache is cleared: it counts from now on.</source>
        <translation type="unfinished">✓  Publié sous {0}, et relu. Le cache de la plateforme est vidé&#xa0;: cela vaut dès maintenant.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile, and nothing was written. Show the difference again.</source>
        <translation type="unfinished">Quelque chose a été modifié entre-temps, et rien n&apos;a été écrit. Affichez de nouveau la différence.</translation>
    </message>
    <message>
        <source>The token was not kept: {0}</source>
        <translation type="unfinished">Le jeton n&apos;a pas été gardé&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>PublishForm</name>
    <message>
        <source>Where the platform takes requests of programs</source>
        <translation type="unfinished">L&apos;adresse où la plateforme reçoit les requêtes des programmes</translation>
    </message>
    <message>
        <source>Its id, as in the platform&apos;s address</source>
        <translation type="unfinished">Son id, comme dans l&apos;adresse de la plateforme</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation type="unfinished">Son ID</translation>
    </message>
    <message>
        <source>The id of the plug that the connection belongs to</source>
        <translation type="unfinished">L&apos;id du plug auquel appartient la connexion</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
    <message>
        <source>Lists the plugs of the organisation</source>
        <translation type="unfinished">Liste les plugs de l&apos;organisation</translation>
    </message>
    <message>
        <source>Blank: the one that is kept</source>
        <translation type="unfinished">Vide&#xa0;: celui qui est conservé</translation>
    </message>
    <message>
        <source>If left blank, the one in this computer&apos;s password store</source>
        <translation type="unfinished">Si laissé vide, celui du coffre de mots de passe de cet ordinateur</translation>
    </message>
    <message>
        <source>Keep the token in this computer&apos;s password store</source>
        <translation type="unfinished">Garder le jeton dans le coffre de mots de passe de cet ordinateur</translation>
    </message>
    <message>
        <source>As the platform&apos;s rule says</source>
        <translation type="unfinished">Selon la règle de la plateforme</translation>
    </message>
    <message>
        <source>A new version in any case</source>
        <translation type="unfinished">Toujours une nouvelle version</translation>
    </message>
    <message>
        <source>Change it in place, even against the rule</source>
        <translation type="unfinished">Sur place, malgré la règle</translation>
    </message>
    <message>
        <source>New users of the plug get this connection from now on</source>
        <translation type="unfinished">Les nouveaux utilisateurs du plug reçoivent cette connexion dès maintenant</translation>
    </message>
    <message>
        <source>Send the client secret, too</source>
        <translation type="unfinished">Envoyer aussi le secret client</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Environnement</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation type="unfinished">Adresse de base</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation type="unfinished">Plug</translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished">Jeton</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Your secret is {0}, never in the spec.</source>
        <translation type="unfinished">Votre secret est {0}, jamais dans la spécification.</translation>
    </message>
    <message>
        <source>No longer here: without a password store it lasts until the window is closed. Paste it again.</source>
        <translation type="unfinished">N&apos;est plus ici&#xa0;: sans coffre de mots de passe, il dure jusqu&apos;à la fermeture de la fenêtre. Collez-le de nouveau.</translation>
    </message>
    <message>
        <source>This computer has no password store to use: once pasted, the secret is {0}.</source>
        <translation type="unfinished">Cet ordinateur n&apos;a pas de coffre de mots de passe utilisable&#xa0;: une fois collé, le secret est {0}.</translation>
    </message>
    <message>
        <source>There is none on this computer yet. Once you paste it, it is {0}, never in the spec.</source>
        <translation type="unfinished">Il n&apos;y en a pas encore sur cet ordinateur. Une fois collé, il est {0}, jamais dans la spécification.</translation>
    </message>
    <message>
        <source>Like a password. It is never written into the spec.</source>
        <translation type="unfinished">Comme un mot de passe. Il n&apos;est jamais écrit dans la spécification.</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Secrets on this computer</source>
        <translation type="unfinished">Secrets sur cet ordinateur</translation>
    </message>
    <message>
        <source>What this program keeps for you, so that you need not paste it again. It is in none of your files, and not shown here either.</source>
        <translation type="unfinished">Ce que ce programme garde pour vous, afin que vous n&apos;ayez pas à le coller de nouveau. Ce n&apos;est dans aucun de vos fichiers, et ce n&apos;est pas montré ici non plus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished">Recherche…</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation type="unfinished">Rien n&apos;est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished">Pas encore de connexion</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a secret, and whose it is</comment>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation type="unfinished">Remplacer…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">Supprimer…</translation>
    </message>
    <message>
        <source>Paste the new one here</source>
        <translation type="unfinished">Collez le nouveau ici</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation type="unfinished">Nouvelle valeur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Garder celui-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation type="unfinished">Le supprimer définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished">Le laisser</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Requests of the live test</source>
        <translation type="unfinished">Requêtes du test en direct</translation>
    </message>
    <message>
        <source>Requests, oldest first</source>
        <translation type="unfinished">Requêtes, les plus anciennes d&apos;abord</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished">Re&amp;quête</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished">Ré&amp;ponse</translation>
    </message>
    <message>
        <source>the request as cURL</source>
        <translation type="unfinished">la requête en cURL</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished">Copier en cURL</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Secrets are hidden here, and in what you copy.</source>
        <translation type="unfinished">Les secrets sont masqués ici, et dans ce que vous copiez.</translation>
    </message>
    <message>
        <source>Requests of the rehearsal: none of them left this computer</source>
        <translation type="unfinished">Requêtes de la simulation&#xa0;: aucune n&apos;a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">aucune réponse</translation>
    </message>
    <message>
        <source>, first byte after {0} ms</source>
        <translation type="unfinished">, premier octet après {0} ms</translation>
    </message>
    <message>
        <source>{0} UTC, took {1} ms{2}; {3} bytes sent, {4} received</source>
        <translation type="unfinished">{0} UTC, durée {1} ms{2}&#xa0;; {3} octets envoyés, {4} reçus</translation>
    </message>
</context>
<context>
    <name>UnderstoodRun</name>
    <message>
        <source>Takes over what is ticked, as one change (Ctrl+Enter)</source>
        <translation type="unfinished">Reprend ce qui est coché, en une seule modification (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <translation type="unfinished">Source&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>From {0}.</source>
        <translation type="unfinished">Source&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Of no use was {0}.</source>
        <translation type="unfinished">Sans utilité&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished">L&apos;abandonner</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished">Continuer ici</translation>
    </message>
    <message>
        <source>You changed values here.</source>
        <translation type="unfinished">Vous avez modifié des valeurs ici.</translation>
    </message>
    <message>
        <source>Nothing is applied yet: they are gone with the rest.</source>
        <translation type="unfinished">Rien n&apos;est encore appliqué&#xa0;: elles disparaîtront avec le reste.</translation>
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
