<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The live run came to no end.</source>
        <translation type="unfinished">La ejecución en vivo no llegó a terminar.</translation>
    </message>
    <message>
        <source>The practice provider could not be reached.</source>
        <translation type="unfinished">No se pudo contactar con el proveedor de práctica.</translation>
    </message>
    <message>
        <source>The practice provider does not answer.</source>
        <translation type="unfinished">El proveedor de práctica no responde.</translation>
    </message>
    <message>
        <source>Try again; a firewall may block it.</source>
        <translation type="unfinished">Prueba otra vez; quizá lo bloquea un cortafuegos.</translation>
    </message>
    <message>
        <source>The window was closed before the demo was over.</source>
        <translation type="unfinished">La ventana se cerró antes de que terminara la demostración.</translation>
    </message>
    <message>
        <source>Run it again, and let it finish.</source>
        <translation type="unfinished">Ejecútala otra vez y déjala terminar.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be made.</source>
        <translation type="unfinished">No se puede crear la imagen “{path}”.</translation>
    </message>
    <message>
        <source>Run the demo again.</source>
        <translation type="unfinished">Ejecuta la demostración otra vez.</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation type="unfinished">Eso era todo</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} done, about {minutes} minutes left.</source>
        <comment>{done} of {all} done, about a minute left.</comment>
        <translation type="unfinished">
            <numerusform>{done} de {all} hechas, queda un minuto más o menos.</numerusform>
            <numerusform>{done} de {all} hechas, quedan unos {minutes} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Keep the English word in brackets: who cannot read the window looks for it</extracomment>
        <translation type="unfinished">&amp;Idioma</translation>
    </message>
    <message>
        <source>translated by a machine, {share} % reviewed</source>
        <translation type="unfinished">traducido por una máquina, {share} % revisado</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, report this: {error} at {place}</source>
        <translation type="unfinished">Puedes seguir. Si vuelve a ocurrir, comunica esto: {error} en {place}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, and what you typed is not saved: {problem} “Save as …” in the menu may still work.</source>
        <translation type="unfinished">Algo falló dentro del programa y lo que escribiste no está guardado: {problem} Quizá aún funcione “Guardar como…” en el menú.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was typed yet.</source>
        <translation type="unfinished">Algo falló dentro del programa. Aún no se había escrito nada.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is saved.</source>
        <translation type="unfinished">Algo falló dentro del programa. Lo que escribiste está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more files come after this one.</source>
        <comment>One more file comes after this one.</comment>
        <translation type="unfinished">
            <numerusform>Después viene un archivo más.</numerusform>
            <numerusform>Después vienen {count} archivos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <comment>One field</comment>
        <translation type="unfinished">
            <numerusform>Un campo</numerusform>
            <numerusform>{count} campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fields} in {count} steps</source>
        <comment>{fields} in {count} step</comment>
        <translation type="unfinished">
            <numerusform>{fields} en {count} paso</numerusform>
            <numerusform>{fields} en {count} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply {count} fields</source>
        <comment>Apply one field</comment>
        <translation type="unfinished">
            <numerusform>Aplicar un campo</numerusform>
            <numerusform>Aplicar {count} campos</numerusform>
        </translation>
    </message>
    <message>
        <source>What this holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">Lo que contiene ocuparía más de {size} de memoria, así que el asistente no lo leyó.</translation>
    </message>
    <message>
        <source>Cut it to one account&apos;s answer and bring that.</source>
        <translation type="unfinished">Redúcelo a la respuesta de una sola cuenta y tráelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the whole answer of the test call, from its first { or [ to its last.</source>
        <translation type="unfinished">Copia toda la respuesta de la llamada de prueba, desde su primer { o [ hasta el último.</translation>
    </message>
    <message>
        <source>This cannot be read as JSON: {what}.</source>
        <translation type="unfinished">No se puede leer como JSON: {what}.</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">No se encontró en ello nada de una conexión OAuth.</translation>
    </message>
    <message>
        <source>All that it says stands in the connection already.</source>
        <translation type="unfinished">Todo lo que dice ya está en la conexión.</translation>
    </message>
    <message>
        <source>Paste another page of its documentation, or start empty.</source>
        <translation type="unfinished">Pega otra página de su documentación, o empieza desde cero.</translation>
    </message>
    <message>
        <source>Apps that it names are known here, though. Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">Sin embargo, aquí se conocen aplicaciones que menciona. Arriba y Abajo eligen, Intro toma la que está marcada.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>{app} is known here, though: Enter fills in what is known of it.</source>
        <translation type="unfinished">Sin embargo, {app} se conoce aquí: Intro rellena lo que se sabe de ella.</translation>
    </message>
    <message numerus="yes">
        <source>changes in {count} steps</source>
        <comment>changes in {count} step</comment>
        <translation type="unfinished">
            <numerusform>cambios en {count} paso</numerusform>
            <numerusform>cambios en {count} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation type="unfinished">“{name}” está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>That window has come to the front.</source>
        <translation type="unfinished">Esa ventana ha pasado al frente.</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹oculto›</translation>
    </message>
    <message>
        <source>(the id of the new connection)</source>
        <translation type="unfinished">(el id de la conexión nueva)</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation type="unfinished">(secreto)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>kept on {0}</source>
        <translation type="unfinished">guardado el {0}</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">“{0}” ya no está.</translation>
    </message>
    <message>
        <source>It was removed or renamed outside this window. What you have here is not lost.</source>
        <translation type="unfinished">Se quitó o se le cambió el nombre fuera de esta ventana. Lo que tienes aquí no se ha perdido.</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation type="unfinished">Guardarlo allí otra vez</translation>
    </message>
    <message>
        <source>“{0}” was changed outside this window.</source>
        <translation type="unfinished">“{0}” se cambió fuera de esta ventana.</translation>
    </message>
    <message>
        <source>Read it again: what you have here comes back with “Undo”. Or keep what is here: it goes on as a draft of its own, and the file stays as it is.</source>
        <translation type="unfinished">Léelo otra vez: lo que tienes aquí vuelve con “Deshacer”. O conserva lo de aquí: sigue como un borrador propio y el archivo queda como está.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished">Leer el archivo otra vez</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished">Conservar lo de aquí</translation>
    </message>
    <message>
        <source>“Save as …” in the menu puts it somewhere else.</source>
        <translation type="unfinished">“Guardar como…” en el menú lo pone en otro sitio.</translation>
    </message>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">del ensayo, no se guarda</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">de la prueba en vivo</translation>
    </message>
    <message>
        <source>It came with a client secret, which is not in the draft: step {step} says where it is kept.</source>
        <translation type="unfinished">Venía con un secreto de cliente, que no está en el borrador: el paso {step} dice dónde se guarda.</translation>
    </message>
    <message>
        <source>This is a record of the platform. It was read into a new draft.</source>
        <translation type="unfinished">Este es un registro de la plataforma. Se leyó en un borrador nuevo.</translation>
    </message>
    <message>
        <source>… and {0} more: see the details.</source>
        <translation type="unfinished">… y {0} más: mira los detalles.</translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation type="unfinished">No hubo que reparar nada.</translation>
    </message>
    <message>
        <source>So that nothing is lost, it stays as it is, and what you type here goes on as a draft of its own. “Save as …” in the menu gives it a file.</source>
        <translation type="unfinished">Para que no se pierda nada, queda como está, y lo que escribes aquí sigue como un borrador propio. “Guardar como…” en el menú le da un archivo.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Archivo</translation>
    </message>
    <message>
        <source>File and edit menu</source>
        <translation type="unfinished">Menú Archivo y edición</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">At&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished">&amp;Guía</translation>
    </message>
    <message>
        <source>Shows or hides the guide to this step (F1).</source>
        <translation type="unfinished">Muestra u oculta la guía de este paso (F1).</translation>
    </message>
    <message>
        <source>Everything is saved by itself. Click to give it a file of its own.</source>
        <translation type="unfinished">Todo se guarda solo. Haz clic para darle un archivo propio.</translation>
    </message>
    <message>
        <source>Not saved. Click to try again, or choose “Save as …” in the menu.</source>
        <translation type="unfinished">No guardado. Haz clic para probar otra vez, o elige “Guardar como…” en el menú.</translation>
    </message>
    <message>
        <source>A connection for practice is not kept. Click to give it a file all the same.</source>
        <translation type="unfinished">Una conexión de práctica no se guarda. Haz clic para darle un archivo de todos modos.</translation>
    </message>
    <message>
        <source>Makes again: {0}</source>
        <translation type="unfinished">Rehace: {0}</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">del ensayo, no se guarda</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">de la prueba en vivo</translation>
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
        <translation type="unfinished">este borrador</translation>
    </message>
    <message>
        <source>It is in no file of yours, and cannot be brought back.</source>
        <translation type="unfinished">No está en ningún archivo tuyo y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation type="unfinished">Eliminar el borrador</translation>
    </message>
    <message>
        <source>Kept for it in this computer&apos;s password store, and needed by no other connection: {0}.</source>
        <translation type="unfinished">Guardado para ella en el almacén de contraseñas de este equipo, y ninguna otra conexión lo necesita: {0}.</translation>
    </message>
    <message>
        <source>Delete both</source>
        <translation type="unfinished">Eliminar ambos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation type="unfinished">¿Eliminar {0}?</translation>
    </message>
    <message>
        <source>The draft could not be deleted.</source>
        <translation type="unfinished">No se pudo eliminar el borrador.</translation>
    </message>
    <message>
        <source>Its file may not be removed. It stays.</source>
        <translation type="unfinished">No se permite eliminar su archivo. Se queda.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Here you see what would change, before anything is sent.</source>
        <translation type="unfinished">Aquí ves lo que cambiaría, antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>Lines with + are of the new version alone, lines with - of the old one, which stays.</source>
        <translation type="unfinished">Las líneas con + son solo de la versión nueva, las líneas con - de la antigua, que se queda.</translation>
    </message>
    <message>
        <source>Lines with + would be new on the platform, lines with - would go.</source>
        <translation type="unfinished">Las líneas con + serían nuevas en la plataforma, las líneas con - desaparecerían.</translation>
    </message>
    <message>
        <source>Taken: {0}. It answers: {1}</source>
        <translation type="unfinished">Aceptado: {0}. Responde: {1}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished">Lo que cambiaría</translation>
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
        <translation type="unfinished">El proveedor de práctica no pudo iniciarse.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Guardando…</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation type="unfinished">Guardado en {0}</translation>
    </message>
    <message>
        <source>Practice, not saved</source>
        <translation type="unfinished">Práctica, no se guarda</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished">Borrador guardado</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation type="unfinished">Aún no hay nada que guardar</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">“{0}” ya no está.</translation>
    </message>
    <message>
        <source>Save what is open somewhere else first: “Save as …” in the menu.</source>
        <translation type="unfinished">Guarda primero en otro sitio lo que está abierto: “Guardar como…” en el menú.</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New connection</source>
        <translation type="unfinished">&amp;Nueva conexión</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished">&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished">Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Deshacer</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished">Re&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Delete this draft …</source>
        <translation type="unfinished">&amp;Eliminar este borrador…</translation>
    </message>
    <message>
        <source>Se&amp;crets on this computer …</source>
        <translation type="unfinished">Secre&amp;tos en este equipo…</translation>
    </message>
    <message>
        <source>Say when there is a newer &amp;version</source>
        <translation type="unfinished">Avisar cuando haya una &amp;versión nueva</translation>
    </message>
    <message>
        <source>Once a day the place where it is published is asked. Nothing of yours is sent, nothing is loaded.</source>
        <translation type="unfinished">Una vez al día se pregunta en el lugar donde se publica. No se envía nada tuyo ni se descarga nada.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where it is published.</source>
        <translation type="unfinished">Esta copia del programa no sabe dónde se publica.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">Aún no hay archivos</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">Abrir una conexión</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation type="unfinished">Guardar la conexión</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation type="unfinished">Conexiones (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>GuidedRun</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} de {1}</translation>
    </message>
    <message>
        <source>Next is a connection of your own: “New connection” on the start page, or in the menu.</source>
        <translation type="unfinished">Ahora sigue una conexión propia: “Nueva conexión” en la página de inicio, o en el menú.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Look around as long as you like: the task waits on its page.</source>
        <translation type="unfinished">Mira alrededor todo lo que quieras: la tarea espera en su página.</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation type="unfinished">Volver a la tarea</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Seguir</translation>
    </message>
    <message>
        <source>The provider shows an error page.</source>
        <translation type="unfinished">El proveedor muestra una página de error.</translation>
    </message>
    <message>
        <source>Waiting for you to log in.</source>
        <translation type="unfinished">Esperando a que inicies sesión.</translation>
    </message>
    <message>
        <source>All {0} done.</source>
        <translation type="unfinished">Las {0} tareas están hechas.</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">{0} de {1} hechas</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished">Como en este equipo</translation>
    </message>
</context>
<context>
    <name>NamedUndo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished">Deshacer: {0}</translation>
    </message>
    <message>
        <source>Takes back the last change: {0}</source>
        <translation type="unfinished">Deshace el último cambio: {0}</translation>
    </message>
</context>
<context>
    <name>NotApplied</name>
    <message>
        <source>Not applied yet</source>
        <translation type="unfinished">Aún no aplicado</translation>
    </message>
    <message>
        <source>Nothing that you typed is overwritten. Undo takes all of it back.</source>
        <translation type="unfinished">Nada tuyo se sobrescribe. Deshacer lo retira todo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">Aplicar</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished">No hay nada marcado</translation>
    </message>
</context>
<context>
    <name>PracticeHost</name>
    <message>
        <source>Made up by the practice provider; kept nowhere.</source>
        <translation type="unfinished">Inventado por el proveedor de práctica; no se guarda en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish to the platform</source>
        <translation type="unfinished">Publicar en la plataforma</translation>
    </message>
    <message>
        <source>Open in the Developer Hub</source>
        <translation type="unfinished">Abrir en Developer Hub</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation type="unfinished">Mostrar la &amp;diferencia</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished">&amp;Publicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Creates the connection on the platform, or updates it, in place of pasting it by hand. Whoever runs the platform for your team knows these values. Plugs come as a list; of organisations the platform has none for programs: copy the id from the address of your Developer Hub, behind “developer/”.</source>
        <translation type="unfinished">Crea la conexión en la plataforma, o la actualiza, en lugar de pegarla a mano. Quien lleva la plataforma en tu equipo conoce estos valores. Los plugs llegan como lista; de organizaciones, la plataforma no ofrece ninguna lista a los programas: copia el id de la dirección de tu Developer Hub, detrás de “developer/”.</translation>
    </message>
    <message>
        <source>Keep the token until you close the program: there is no password store here</source>
        <translation type="unfinished">Guardar el token hasta que cierres el programa: aquí no hay almacén de contraseñas</translation>
    </message>
    <message>
        <source>Publishing was broken off.</source>
        <translation type="unfinished">La publicación se interrumpió.</translation>
    </message>
    <message>
        <source>What was sent may be on the platform: it was not read back. Show the difference to see it.</source>
        <translation type="unfinished">Lo enviado puede estar en la plataforma: no se volvió a leer. Muestra la diferencia para verlo.</translation>
    </message>
    <message>
        <source>No browser could be opened. The connection is at {0}</source>
        <translation type="unfinished">No se pudo abrir ningún navegador. La conexión está en {0}</translation>
    </message>
    <message>
        <source>This organisation has no plugs yet.</source>
        <translation type="unfinished">Esta organización aún no tiene plugs.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Un momento…</translation>
    </message>
    <message>
        <source>✓  The platform has exactly this already.</source>
        <translation type="unfinished">✓  La plataforma ya tiene exactamente esto.</translation>
    </message>
    <message>
        <source>This would: {0}.</source>
        <translation type="unfinished">Esto haría lo siguiente: {0}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">No se escribió nada.</translation>
    </message>
    <message>
        <source>✓  Published as {0}, and read back. The platform&apos;s cache is cleared: it counts from now on.</source>
        <translation type="unfinished">✓  Publicada como {0} y leída de nuevo. La caché de la plataforma se ha vaciado: vale desde ahora.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile, and nothing was written. Show the difference again.</source>
        <translation type="unfinished">Algo cambió entretanto y no se escribió nada. Muestra la diferencia otra vez.</translation>
    </message>
    <message>
        <source>The token was not kept: {0}</source>
        <translation type="unfinished">El token no se guardó: {0}</translation>
    </message>
</context>
<context>
    <name>PublishForm</name>
    <message>
        <source>Where the platform takes requests of programs</source>
        <translation type="unfinished">Donde la plataforma recibe solicitudes de programas</translation>
    </message>
    <message>
        <source>Its id, as in the platform&apos;s address</source>
        <translation type="unfinished">Su id, como en la dirección de la plataforma</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation type="unfinished">Su ID</translation>
    </message>
    <message>
        <source>The id of the plug that the connection belongs to</source>
        <translation type="unfinished">El id del plug al que pertenece la conexión</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Elegir…</translation>
    </message>
    <message>
        <source>Lists the plugs of the organisation</source>
        <translation type="unfinished">Muestra la lista de plugs de la organización</translation>
    </message>
    <message>
        <source>Blank: the one that is kept</source>
        <translation type="unfinished">En blanco: el que está guardado</translation>
    </message>
    <message>
        <source>If left blank, the one in this computer&apos;s password store</source>
        <translation type="unfinished">Si se deja en blanco, el del almacén de contraseñas de este equipo</translation>
    </message>
    <message>
        <source>Keep the token in this computer&apos;s password store</source>
        <translation type="unfinished">Guardar el token en el almacén de contraseñas de este equipo</translation>
    </message>
    <message>
        <source>As the platform&apos;s rule says</source>
        <translation type="unfinished">Como dice la regla de la plataforma</translation>
    </message>
    <message>
        <source>A new version in any case</source>
        <translation type="unfinished">Siempre una versión nueva</translation>
    </message>
    <message>
        <source>Change it in place, even against the rule</source>
        <translation type="unfinished">Cambiarla en su sitio, incluso contra la regla</translation>
    </message>
    <message>
        <source>New users of the plug get this connection from now on</source>
        <translation type="unfinished">Los nuevos usuarios del plug reciben esta conexión desde ahora</translation>
    </message>
    <message>
        <source>Send the client secret, too</source>
        <translation type="unfinished">Enviar también el secreto de cliente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Entorno</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation type="unfinished">Dirección base</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organización</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation type="unfinished">Plug</translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished">Token</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versión</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Your secret is {0}, never in the spec.</source>
        <translation type="unfinished">Tu secreto está {0}, nunca en la especificación.</translation>
    </message>
    <message>
        <source>No longer here: without a password store it lasts until the window is closed. Paste it again.</source>
        <translation type="unfinished">Ya no está aquí: sin almacén de contraseñas dura hasta que se cierra la ventana. Pégalo otra vez.</translation>
    </message>
    <message>
        <source>This computer has no password store to use: once pasted, the secret is {0}.</source>
        <translation type="unfinished">Este equipo no tiene un almacén de contraseñas que se pueda usar: una vez pegado, el secreto está {0}.</translation>
    </message>
    <message>
        <source>There is none on this computer yet. Once you paste it, it is {0}, never in the spec.</source>
        <translation type="unfinished">Aún no hay ninguno en este equipo. Cuando lo pegues, estará {0}, nunca en la especificación.</translation>
    </message>
    <message>
        <source>Like a password. It is never written into the spec.</source>
        <translation type="unfinished">Como una contraseña. Nunca se escribe en la especificación.</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Secrets on this computer</source>
        <translation type="unfinished">Secretos en este equipo</translation>
    </message>
    <message>
        <source>What this program keeps for you, so that you need not paste it again. It is in none of your files, and not shown here either.</source>
        <translation type="unfinished">Lo que este programa guarda para ti, para que no tengas que pegarlo otra vez. No está en ninguno de tus archivos, y tampoco se muestra aquí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished">Buscando…</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation type="unfinished">No hay nada guardado en este equipo.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished">Aún sin conexión</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a secret, and whose it is</comment>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation type="unfinished">Sustituir…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">Eliminar…</translation>
    </message>
    <message>
        <source>Paste the new one here</source>
        <translation type="unfinished">Pega aquí el nuevo</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation type="unfinished">Nuevo valor: {0}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Conservar este</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation type="unfinished">¿Borrarlo para siempre?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished">Dejarlo ahí</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Requests of the live test</source>
        <translation type="unfinished">Solicitudes de la prueba en vivo</translation>
    </message>
    <message>
        <source>Requests, oldest first</source>
        <translation type="unfinished">Solicitudes, la más antigua primero</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished">S&amp;olicitud</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished">Res&amp;puesta</translation>
    </message>
    <message>
        <source>the request as cURL</source>
        <translation type="unfinished">la solicitud como cURL</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished">Copiar como cURL</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Secrets are hidden here, and in what you copy.</source>
        <translation type="unfinished">Los secretos están ocultos aquí y en lo que copias.</translation>
    </message>
    <message>
        <source>Requests of the rehearsal: none of them left this computer</source>
        <translation type="unfinished">Solicitudes del ensayo: ninguna salió de este equipo</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sin respuesta</translation>
    </message>
    <message>
        <source>, first byte after {0} ms</source>
        <translation type="unfinished">, primer byte después de {0} ms</translation>
    </message>
    <message>
        <source>{0} UTC, took {1} ms{2}; {3} bytes sent, {4} received</source>
        <translation type="unfinished">{0} UTC, tardó {1} ms{2}; {3} bytes enviados, {4} recibidos</translation>
    </message>
</context>
<context>
    <name>UnderstoodRun</name>
    <message>
        <source>Takes over what is ticked, as one change (Ctrl+Enter)</source>
        <translation type="unfinished">Aplica lo marcado, como un solo cambio (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <translation type="unfinished">De {0}: {1}</translation>
    </message>
    <message>
        <source>From {0}.</source>
        <translation type="unfinished">De {0}.</translation>
    </message>
    <message>
        <source>Of no use was {0}.</source>
        <translation type="unfinished">No sirvió: {0}.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished">Descartarlo</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished">Seguir aquí</translation>
    </message>
    <message>
        <source>You changed values here.</source>
        <translation type="unfinished">Cambiaste valores aquí.</translation>
    </message>
    <message>
        <source>Nothing is applied yet: they are gone with the rest.</source>
        <translation type="unfinished">Aún no se ha aplicado nada: se pierden con lo demás.</translation>
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
