<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Put in for you: {values}.</source>
        <translation type="unfinished">Rellenado automáticamente: {values}.</translation>
    </message>
    <message>
        <source>Shortened to {host}: more is not needed.</source>
        <translation type="unfinished">Acortado a {host}: no hace falta más.</translation>
    </message>
    <message>
        <source>Choose another name: what is written here is no connection that could be opened again.</source>
        <translation type="unfinished">Elige otro nombre: lo que se escribe aquí no es una conexión que se pueda volver a abrir.</translation>
    </message>
    <message>
        <source>“{name}” is the file of the open connection.</source>
        <translation type="unfinished">“{name}” es el archivo de la conexión abierta.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">Aceptar</translation>
    </message>
    <message>
        <source>What you typed is still here. Save it somewhere else, or it is lost when you close.</source>
        <translation type="unfinished">Lo que escribiste sigue aquí. Guárdalo en otro sitio o se perderá al cerrar.</translation>
    </message>
    <message>
        <source>Save somewhere else …</source>
        <translation type="unfinished">Guardar en otro sitio…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished">Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Quedarse aquí</translation>
    </message>
    <message>
        <source>Seen, and why</source>
        <translation type="unfinished">Visto, y por qué</translation>
    </message>
    <message>
        <source>&amp;Why is it right as it is?</source>
        <translation type="unfinished">¿&amp;Por qué está bien así?</translation>
    </message>
    <message>
        <source>For whoever reads the spec next</source>
        <translation type="unfinished">Para quien lea después la especificación</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished">Marcar como visto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">No se pegó: es mucho más largo que cualquier cosa que corresponda aquí.</translation>
    </message>
    <message>
        <source>Not pasted: there is no text in what was copied.</source>
        <translation type="unfinished">No se pegó: no hay texto en lo que se copió.</translation>
    </message>
    <message>
        <source>Not taken: only a whole number belongs here.</source>
        <translation type="unfinished">No se aceptó: aquí solo va un número entero.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of code</source>
        <comment>{count} line of code</comment>
        <translation type="unfinished">
            <numerusform>{count} línea de código</numerusform>
            <numerusform>{count} líneas de código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <comment>{count} value</comment>
        <translation type="unfinished">
            <numerusform>{count} valor</numerusform>
            <numerusform>{count} valores</numerusform>
        </translation>
    </message>
    <message>
        <source>list of {count}</source>
        <translation type="unfinished">lista de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {count} steps</source>
        <comment>{known} of {count} step</comment>
        <translation type="unfinished">
            <numerusform>{known} de {count} paso</numerusform>
            <numerusform>{known} de {count} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps are not known yet.</source>
        <comment>{count} step is not known yet.</comment>
        <translation type="unfinished">
            <numerusform>Aún no se conoce {count} paso.</numerusform>
            <numerusform>Aún no se conocen {count} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>spaces before it: {count}</source>
        <translation type="unfinished">espacios delante: {count}</translation>
    </message>
    <message>
        <source>spaces after it: {count}</source>
        <translation type="unfinished">espacios detrás: {count}</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation type="unfinished">{name} = {value}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">Se convierte en</translation>
    </message>
    <message>
        <source>With {values}:</source>
        <translation type="unfinished">Con {values}:</translation>
    </message>
    <message>
        <source>What most portals accept for tests</source>
        <translation type="unfinished">Lo que la mayoría de los portales acepta para pruebas</translation>
    </message>
    <message>
        <source>The same, by this computer&apos;s number</source>
        <translation type="unfinished">Lo mismo, con el número de este equipo</translation>
    </message>
    <message>
        <source>Any port: for apps of the kind “desktop” or “native”</source>
        <translation type="unfinished">Cualquier puerto: para aplicaciones del tipo “desktop” o “native”</translation>
    </message>
    <message>
        <source>Where only https is accepted; your browser warns once</source>
        <translation type="unfinished">Si solo se acepta https; tu navegador avisa una vez</translation>
    </message>
    <message>
        <source>https by this computer&apos;s number; your browser warns once</source>
        <translation type="unfinished">https con el número de este equipo; tu navegador avisa una vez</translation>
    </message>
    <message>
        <source>This computer&apos;s newer number (IPv6)</source>
        <translation type="unfinished">El número más nuevo de este equipo (IPv6)</translation>
    </message>
    <message>
        <source>Or one address only: log in with the redirect URL above, and paste the final address here</source>
        <translation type="unfinished">Solo una dirección: entra con la de arriba y pega aquí la final</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Ninguna de estas</translation>
    </message>
    <message>
        <source>Seen …</source>
        <translation type="unfinished">Visto…</translation>
    </message>
    <message>
        <source>It is right as it is: tell it no more, and say why</source>
        <translation type="unfinished">Está bien así: no avisar más, y decir por qué</translation>
    </message>
    <message>
        <source>Seen, and why: {finding}</source>
        <translation type="unfinished">Visto, y por qué: {finding}</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">Algo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>{name} was changed since.</source>
        <translation type="unfinished">{name} ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>{first} and {second} were changed since.</source>
        <translation type="unfinished">{first} y {second} han cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {more} more were changed since.</source>
        <comment>{first}, {second} and one more were changed since.</comment>
        <translation type="unfinished">
            <numerusform>{first}, {second} y uno más han cambiado desde entonces.</numerusform>
            <numerusform>{first}, {second} y {more} más han cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation type="unfinished">Guardado como {name} en {folder}</translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps are copied.</source>
        <comment>The one step is copied.</comment>
        <translation type="unfinished">
            <numerusform>El único paso está copiado.</numerusform>
            <numerusform>Los {count} pasos están copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points are worth a look.</source>
        <comment>One point is worth a look.</comment>
        <translation type="unfinished">
            <numerusform>Un punto merece un vistazo.</numerusform>
            <numerusform>{count} puntos merecen un vistazo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points have to be mended.</source>
        <comment>One point has to be mended.</comment>
        <translation type="unfinished">
            <numerusform>Hay que corregir un punto.</numerusform>
            <numerusform>Hay que corregir {count} puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}. All {count} checks passed.</source>
        <comment>{when}. One check passed.</comment>
        <translation type="unfinished">
            <numerusform>{when}. Se superó una prueba.</numerusform>
            <numerusform>{when}. Se superaron las {count} pruebas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides {count} fields</source>
        <comment>Decides one field</comment>
        <translation type="unfinished">
            <numerusform>Decide un campo</numerusform>
            <numerusform>Decide {count} campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} are certain</source>
        <comment>It is certain</comment>
        <translation type="unfinished">
            <numerusform>Es seguro</numerusform>
            <numerusform>Los {count} son seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more are certain</source>
        <comment>One more is certain</comment>
        <translation type="unfinished">
            <numerusform>Otro más es seguro</numerusform>
            <numerusform>Otros {count} son seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields understood</source>
        <comment>One field understood</comment>
        <translation type="unfinished">
            <numerusform>Un campo entendido</numerusform>
            <numerusform>{count} campos entendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are filled in from what is known of {name}.</source>
        <comment>One of them is filled in from what is known of {name}.</comment>
        <translation type="unfinished">
            <numerusform>Uno de ellos procede de lo que se conoce de {name}.</numerusform>
            <numerusform>{count} de ellos proceden de lo que se conoce de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>{count} más</numerusform>
            <numerusform>{count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apps are known</source>
        <comment>{count} app is known</comment>
        <translation type="unfinished">
            <numerusform>Se conoce {count} aplicación</numerusform>
            <numerusform>Se conocen {count} aplicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others are left out, too.</source>
        <comment>{count} other is left out, too.</comment>
        <translation type="unfinished">
            <numerusform>Se omite {count} más.</numerusform>
            <numerusform>Se omiten {count} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">Tomado: {parts}.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">Respuesta de prueba</translation>
    </message>
    <message>
        <source>Token answer</source>
        <translation type="unfinished">Respuesta con el token</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished">En bruto</translation>
    </message>
    <message>
        <source>Show the answer as raw text</source>
        <translation type="unfinished">Mostrar la respuesta como texto en bruto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished">Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished">Copiar ruta</translation>
    </message>
    <message>
        <source>A secret is not copied</source>
        <translation type="unfinished">Un secreto no se copia</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">Copiado ✓</translation>
    </message>
</context>
<context>
    <name>AnswerPlaces</name>
    <message>
        <source>Click a value to say what it is:</source>
        <translation type="unfinished">Haz clic en un valor para decir qué es:</translation>
    </message>
    <message>
        <source>{0} is:</source>
        <translation type="unfinished">{0} es:</translation>
    </message>
</context>
<context>
    <name>AnswerSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Search in the answer</source>
        <translation type="unfinished">Buscar en la respuesta</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">No se encontró</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Do it for me</source>
        <translation type="unfinished">Hazlo por mí</translation>
    </message>
    <message>
        <source>One back</source>
        <translation type="unfinished">Volver atrás</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">Salir y seguir después</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">{0} de {1} hechas</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">Tu navegador te avisará una vez</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation type="unfinished">Abrir el navegador</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
    <message>
        <source>After you approve, the provider sends your browser to an https address on this computer. Your browser does not know its certificate and warns you of it.</source>
        <translation type="unfinished">Después de tu aprobación, el proveedor envía tu navegador a una dirección https de este equipo. Tu navegador no conoce su certificado y te avisa de ello.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>It looks like this:</source>
        <translation type="unfinished">Tiene este aspecto:</translation>
    </message>
    <message>
        <source>⚠  Your connection is not private</source>
        <translation type="unfinished">⚠  La conexión no es privada</translation>
    </message>
    <message>
        <source>Firefox: “Warning: Potential Security Risk Ahead”. Safari: “This Connection Is Not Private”.</source>
        <translation type="unfinished">Firefox: “Advertencia: riesgo potencial de seguridad a continuación”. Safari: “Esta conexión no es privada”.</translation>
    </message>
    <message>
        <source>Why it is safe here:</source>
        <translation type="unfinished">Por qué es seguro aquí:</translation>
    </message>
    <message>
        <source>What to press:</source>
        <translation type="unfinished">Qué pulsar:</translation>
    </message>
    <message>
        <source>Chrome, Edge: Advanced, then Proceed to localhost (Continue to localhost).
Firefox: Advanced, then Accept the Risk and Continue.
Safari: Show Details, then visit this website.</source>
        <translation type="unfinished">Chrome, Edge: Configuración avanzada y después Acceder a localhost (Continuar a localhost).
Firefox: Avanzado y después Aceptar el riesgo y continuar.
Safari: Mostrar detalles y después visitar este sitio web.</translation>
    </message>
    <message>
        <source>Is there no such button? Then your computer&apos;s rules forbid it: choose another way in step {step}.</source>
        <translation type="unfinished">¿No aparece ese botón? Entonces lo prohíben las reglas de tu equipo: elige otra forma en el paso {step}.</translation>
    </message>
    <message>
        <source>The page is on your own computer. No authority may vouch for such addresses, so the wizard made the certificate itself. Go on only where the address begins with {0}</source>
        <translation type="unfinished">La página está en tu propio equipo. Ninguna autoridad puede dar fe de estas direcciones, así que el propio asistente creó el certificado. Sigue solo si la dirección empieza por {0}</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>and {0} more …</source>
        <translation type="unfinished">y {0} más…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished">Quitar {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>✓  The same as {0}, character for character.</source>
        <translation type="unfinished">✓  Igual que {0}, carácter por carácter.</translation>
    </message>
    <message>
        <source>✕  This is another address than {0}.</source>
        <translation type="unfinished">✕  Esta dirección es distinta de {0}.</translation>
    </message>
    <message>
        <source>What it is compared with is below.</source>
        <translation type="unfinished">Debajo está la dirección con la que se compara.</translation>
    </message>
    <message>
        <source>✕  Not yet the same as {0}. {1} Change it in the portal.</source>
        <translation type="unfinished">✕  Aún no es igual que {0}. {1} Cámbiala en el portal.</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation type="unfinished">Portal:</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">Copiado ✓</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation type="unfinished">No hay nada</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">Copiar {0}</translation>
    </message>
</context>
<context>
    <name>EnvironmentChoice</name>
    <message>
        <source>Production</source>
        <translation type="unfinished">Producción</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">Desarrollo</translation>
    </message>
    <message>
        <source>Local, on this computer</source>
        <translation type="unfinished">Local, en este equipo</translation>
    </message>
    <message>
        <source>None: the redirect URL is another</source>
        <translation type="unfinished">Ninguno: la URL de redirección es otra</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">Mostrar qué hacer</translation>
    </message>
    <message>
        <source>The provider shows an error</source>
        <translation type="unfinished">El proveedor muestra un error</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">Estado {0}</translation>
    </message>
</context>
<context>
    <name>ErrorPageCard</name>
    <message>
        <source>What the provider&apos;s page says, or its address</source>
        <translation type="unfinished">Lo que dice la página del proveedor, o su dirección</translation>
    </message>
    <message>
        <source>the redirect URL that was sent</source>
        <translation type="unfinished">la URL de redirección que se envió</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation type="unfinished">Se envió</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">Pega la URL de redirección que muestra el portal</translation>
    </message>
    <message>
        <source>Redirect URL in the portal</source>
        <translation type="unfinished">URL de redirección en el portal</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Was sent:</source>
        <translation type="unfinished">Se envió:</translation>
    </message>
    <message>
        <source>the address that this log-in sent</source>
        <translation type="unfinished">la dirección que envió este inicio de sesión</translation>
    </message>
    <message>
        <source>Without port:</source>
        <translation type="unfinished">Sin puerto:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">la dirección de tu prueba en vivo</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation type="unfinished">Plataforma:</translation>
    </message>
    <message>
        <source>the redirect URL of the platform</source>
        <translation type="unfinished">la URL de redirección de la plataforma</translation>
    </message>
    <message>
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} e iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>The portal holds another redirect URL.</source>
        <translation type="unfinished">El portal tiene otra URL de redirección.</translation>
    </message>
    <message>
        <source>They are the same. Is it saved in the portal?</source>
        <translation type="unfinished">Son iguales. ¿Está guardada en el portal?</translation>
    </message>
    <message>
        <source>That is the platform&apos;s entry. The one that this log-in sent has to be there, too.</source>
        <translation type="unfinished">Esa es la entrada de la plataforma. La que envió este inicio de sesión también tiene que estar allí.</translation>
    </message>
    <message>
        <source>Save it there, then log in again.</source>
        <translation type="unfinished">Guárdala allí y después inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>The next log-in takes another port. Receive at this one, and it stays the same.</source>
        <translation type="unfinished">El próximo inicio de sesión toma otro puerto. Recibe en este y seguirá siendo el mismo.</translation>
    </message>
    <message>
        <source>This computer can receive at the portal&apos;s. Or save the address that was sent there.</source>
        <translation type="unfinished">Este equipo puede recibir en la del portal. O guarda allí la dirección que se envió.</translation>
    </message>
    <message>
        <source>What does the provider&apos;s page say?</source>
        <translation type="unfinished">¿Qué dice la página del proveedor?</translation>
    </message>
    <message>
        <source>Copy its words, or the address from the browser. Both help.</source>
        <translation type="unfinished">Copia sus palabras, o la dirección del navegador. Las dos ayudan.</translation>
    </message>
    <message>
        <source>Understood: it is about the redirect URL of this log-in.</source>
        <translation type="unfinished">Entendido: se trata de la URL de redirección de este inicio de sesión.</translation>
    </message>
    <message>
        <source>Understood: it is about {0}.</source>
        <translation type="unfinished">Entendido: se trata de {0}.</translation>
    </message>
</context>
<context>
    <name>ExportStage</name>
    <message>
        <source>&amp;Export the spec …</source>
        <translation type="unfinished">E&amp;xportar la especificación…</translation>
    </message>
    <message>
        <source>the spec as JSON</source>
        <translation type="unfinished">la especificación como JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished">Copiar como JSON</translation>
    </message>
    <message>
        <source>One JSON file with all steps, without the client ID: “check” calls it unfinished until it is there.</source>
        <translation type="unfinished">Un archivo JSON con todos los pasos, sin el ID de cliente: “check” la considera sin terminar hasta que lo tenga.</translation>
    </message>
    <message>
        <source>One JSON file, with no secret in it.</source>
        <translation type="unfinished">Un archivo JSON, sin ningún secreto.</translation>
    </message>
    <message>
        <source>Re&amp;hearse the export …</source>
        <translation type="unfinished">E&amp;nsayar la exportación…</translation>
    </message>
    <message>
        <source>What was made up is left out.</source>
        <translation type="unfinished">Lo inventado se omite.</translation>
    </message>
    <message>
        <source>Export rehearsed</source>
        <translation type="unfinished">Exportación ensayada</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">Ensayar la exportación</translation>
    </message>
    <message>
        <source>Rehearse it now</source>
        <translation type="unfinished">Ensayarla ahora</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">Exportada</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export for your team</source>
        <translation type="unfinished">Exportar para tu equipo</translation>
    </message>
    <message>
        <source>&amp;Export now</source>
        <translation type="unfinished">E&amp;xportar ahora</translation>
    </message>
    <message>
        <source>The spec and its proof, no secret in them.</source>
        <translation type="unfinished">La especificación y su comprobación, sin ningún secreto.</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished">Conexiones (*.json)</translation>
    </message>
    <message>
        <source>Export the spec</source>
        <translation type="unfinished">Exportar la especificación</translation>
    </message>
    <message>
        <source>≈  Rehearsed: saved as {0}</source>
        <translation type="unfinished">≈  Ensayada: guardada como {0}</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Guardada como {0}</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with its proof beside it</source>
        <translation type="unfinished">✓  Guardada como {0}, junto con su comprobación</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Region</source>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished">Eti&amp;queta</translation>
    </message>
    <message>
        <source>What people read above the field.</source>
        <translation type="unfinished">Lo que se lee encima del campo.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished">&amp;Clave</translation>
    </message>
    <message>
        <source>Its name in addresses.</source>
        <translation type="unfinished">Su nombre en las direcciones.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation type="unfinished">Elección de una lista</translation>
    </message>
    <message>
        <source>Secret text</source>
        <translation type="unfinished">Texto secreto</translation>
    </message>
    <message>
        <source>Only a text to read</source>
        <translation type="unfinished">Solo un texto para leer</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished">Ti&amp;po</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished">Valor por &amp;defecto</translation>
    </message>
    <message>
        <source>Used where nothing is filled in.</source>
        <translation type="unfinished">Se usa si no se rellena nada.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">Opciones</translation>
    </message>
    <message>
        <source>People read</source>
        <translation type="unfinished">Se lee</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Add choice</source>
        <translation type="unfinished">Añadir opción</translation>
    </message>
    <message>
        <source>Such as EU = eu, US = us.</source>
        <translation type="unfinished">Por ejemplo, EU = eu, US = us.</translation>
    </message>
    <message>
        <source>People must fill it in</source>
        <translation type="unfinished">Hay que rellenarlo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished">Obligatorio</translation>
    </message>
    <message>
        <source>Leave it off: a required field makes people give up, and a default does the same job.</source>
        <translation type="unfinished">Déjalo sin marcar: un campo obligatorio hace que la gente abandone, y un valor por defecto logra lo mismo.</translation>
    </message>
    <message>
        <source>More: help text, what may be typed, when it is shown</source>
        <translation type="unfinished">Más: texto de ayuda, qué se puede escribir, cuándo se muestra</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">Texto de ayuda</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation type="unfinished">Texto de ejemplo</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation type="unfinished">Se muestra delante</translation>
    </message>
    <message>
        <source>Shown after</source>
        <translation type="unfinished">Se muestra detrás</translation>
    </message>
    <message>
        <source>What fits into this field. Of an address, a host name keeps what it needs.</source>
        <translation type="unfinished">Qué se admite en este campo. De una dirección, un nombre de host conserva solo lo necesario.</translation>
    </message>
    <message>
        <source>People enter</source>
        <translation type="unfinished">Se escribe</translation>
    </message>
    <message>
        <source>A regular expression for the whole of it: this one allows small letters, digits and -.</source>
        <translation type="unfinished">Una expresión regular para todo el valor: esta permite minúsculas, cifras y -.</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation type="unfinished">Debe coincidir con</translation>
    </message>
    <message>
        <source>Shown when (code)</source>
        <translation type="unfinished">Se muestra si (código)</translation>
    </message>
    <message>
        <source>Choices from code</source>
        <translation type="unfinished">Opciones desde código</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">No se pegó: es mucho más largo que cualquier cosa que corresponda aquí.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Nothing is asked: they press Connect, and log in at the provider.</source>
        <translation type="unfinished">No se pregunta nada: se pulsa Connect y se inicia sesión en el proveedor.</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation type="unfinished">(sin etiqueta)</translation>
    </message>
    <message>
        <source>{0} for the live test</source>
        <translation type="unfinished">{0} para la prueba en vivo</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Any text</source>
        <translation type="unfinished">Cualquier texto</translation>
    </message>
    <message>
        <source>Host name, such as acme.example.com</source>
        <translation type="unfinished">Nombre de host, como acme.example.com</translation>
    </message>
    <message>
        <source>Web address, such as https://acme.com</source>
        <translation type="unfinished">Dirección web, como https://acme.com</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">Dirección de correo</translation>
    </message>
    <message>
        <source>UUID (long id with hyphens)</source>
        <translation type="unfinished">UUID (id largo con guiones)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Número</translation>
    </message>
    <message>
        <source>A pattern of your own</source>
        <translation type="unfinished">Un patrón propio</translation>
    </message>
</context>
<context>
    <name>FoundCauses</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Probar otra vez</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation type="unfinished">Mostrar la solicitud</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation type="unfinished">Otras causas</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>Tried:</source>
        <translation type="unfinished">Probado:</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sin respuesta</translation>
    </message>
    <message>
        <source>✕  {what}, {result}</source>
        <translation type="unfinished">✕  {what}, {result}</translation>
    </message>
    <message>
        <source>{what}: refused, {result}</source>
        <translation type="unfinished">{what}: rechazado, {result}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Retirarlo</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation type="unfinished">Se ha retirado.</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">Copiar {0}</translation>
    </message>
    <message>
        <source>Makes this change, and shows the address to register at the provider first.</source>
        <translation type="unfinished">Hace este cambio y muestra primero la dirección que hay que registrar en el proveedor.</translation>
    </message>
    <message>
        <source>Makes this change. Nothing of this step is sent then.</source>
        <translation type="unfinished">Hace este cambio. Entonces no se envía nada de este paso.</translation>
    </message>
    <message>
        <source>Two changes were tried already. This makes the change; look at it before you try again.</source>
        <translation type="unfinished">Ya se probaron dos cambios. Esto hace el cambio; míralo antes de probar otra vez.</translation>
    </message>
    <message>
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} e iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>Makes this change, then opens your browser to log in: a code is good for one try.</source>
        <translation type="unfinished">Hace este cambio y después abre tu navegador para iniciar sesión: un código sirve para un solo intento.</translation>
    </message>
    <message>
        <source>{0} and try again</source>
        <translation type="unfinished">{0} y probar otra vez</translation>
    </message>
    <message>
        <source>Makes this change, then sends the request again.</source>
        <translation type="unfinished">Hace este cambio y después envía la solicitud otra vez.</translation>
    </message>
    <message>
        <source>Makes this change, then reads the answer again. Nobody has to log in.</source>
        <translation type="unfinished">Hace este cambio y luego lee otra vez la respuesta. Nadie tiene que iniciar sesión.</translation>
    </message>
    <message>
        <source>What was added before, and did not help, goes.</source>
        <translation type="unfinished">Lo que se añadió antes y no sirvió se quita.</translation>
    </message>
    <message>
        <source>Go to the field in {0}</source>
        <translation type="unfinished">Ir al campo en {0}</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Guía</translation>
    </message>
    <message>
        <source>More about this step</source>
        <translation type="unfinished">Más sobre este paso</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The connection itself</source>
        <translation type="unfinished">La propia conexión</translation>
    </message>
    <message>
        <source>Copy {0} again</source>
        <translation type="unfinished">Copiar {0} otra vez</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">Copiar {0}</translation>
    </message>
    <message>
        <source>It is chosen there: go on</source>
        <translation type="unfinished">Ya está elegido allí: seguir</translation>
    </message>
    <message>
        <source>Copy each into the platform&apos;s form, beside this window.</source>
        <translation type="unfinished">Copia cada dato en el formulario de la plataforma, junto a esta ventana.</translation>
    </message>
    <message>
        <source>Copy the last one again</source>
        <translation type="unfinished">Copiar el último otra vez</translation>
    </message>
    <message>
        <source>The platform has the secret</source>
        <translation type="unfinished">La plataforma tiene el secreto</translation>
    </message>
    <message>
        <source>Copy the client secret</source>
        <translation type="unfinished">Copiar el secreto de cliente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>This waits until the points marked ✕ above are mended.</source>
        <translation type="unfinished">Esto espera hasta que estén corregidos los puntos marcados arriba con ✕.</translation>
    </message>
    <message>
        <source>All steps are copied. This computer has no client secret: see that the platform has it.</source>
        <translation type="unfinished">Todos los pasos están copiados. Este equipo no tiene secreto de cliente: asegúrate de que la plataforma lo tenga.</translation>
    </message>
    <message>
        <source>✓  All steps are copied.</source>
        <translation type="unfinished">✓  Todos los pasos están copiados.</translation>
    </message>
    <message>
        <source>A minute after it was copied, the clipboard is emptied.</source>
        <translation type="unfinished">Un minuto después de copiarlo, se vacía el portapapeles.</translation>
    </message>
    <message>
        <source>The provider&apos;s portal has to hold it, too: you tested with an address of this computer.</source>
        <translation type="unfinished">Esta URL también tiene que estar en el portal del proveedor: probaste con una dirección de este equipo.</translation>
    </message>
    <message>
        <source>choose “{0}”</source>
        <translation type="unfinished">elige “{0}”</translation>
    </message>
    <message>
        <source>no longer on this computer: paste it in step {step}</source>
        <translation type="unfinished">ya no está en este equipo: pégalo en el paso {step}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">oculto</translation>
    </message>
    <message>
        <source>hidden, until you close the window</source>
        <translation type="unfinished">oculto, hasta que cierres la ventana</translation>
    </message>
    <message>
        <source>not on this computer: paste it in step {step}</source>
        <translation type="unfinished">no está en este equipo: pégalo en el paso {step}</translation>
    </message>
    <message>
        <source>hidden, looked for when you copy it</source>
        <translation type="unfinished">oculto, se busca al copiarlo</translation>
    </message>
</context>
<context>
    <name>HandOverStage</name>
    <message>
        <source>Other ways</source>
        <translation type="unfinished">Otras formas</translation>
    </message>
    <message>
        <source>Export for the platform …</source>
        <translation type="unfinished">Exportar para la plataforma…</translation>
    </message>
    <message>
        <source>The record that the platform&apos;s own interface takes</source>
        <translation type="unfinished">El registro que acepta la propia interfaz de la plataforma</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation type="unfinished">Publicar…</translation>
    </message>
    <message>
        <source>For teams: create or update it on the platform; the difference is shown first</source>
        <translation type="unfinished">Para equipos: crearla o actualizarla en la plataforma; primero se muestra la diferencia</translation>
    </message>
    <message>
        <source>One file with all steps, as viaSocket keeps it; or sent there with the platform&apos;s key.</source>
        <translation type="unfinished">Un archivo con todos los pasos, como lo guarda viaSocket; o enviado allí con la clave de la plataforma.</translation>
    </message>
    <message>
        <source>Hand over to viaSocket</source>
        <translation type="unfinished">Entregar a viaSocket</translation>
    </message>
    <message>
        <source>Once an app is registered.</source>
        <translation type="unfinished">Cuando haya una aplicación registrada.</translation>
    </message>
    <message>
        <source>{0} of {1} copied</source>
        <translation type="unfinished">{0} de {1} copiados</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation type="unfinished">Publicada.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Entregada</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Step after step, by copying.</source>
        <translation type="unfinished">Paso a paso, copiando.</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished">Entregar ahora</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation type="unfinished">Registros (*.json)</translation>
    </message>
    <message>
        <source>Export with the client secret</source>
        <translation type="unfinished">Exportar con el secreto de cliente</translation>
    </message>
    <message>
        <source>Export for the platform</source>
        <translation type="unfinished">Exportar para la plataforma</translation>
    </message>
    <message>
        <source>Paste it in step {step}, or export without it. Nothing was written.</source>
        <translation type="unfinished">Pégalo en el paso {step}, o exporta sin él. No se escribió nada.</translation>
    </message>
    <message>
        <source>The client secret is not on this computer.</source>
        <translation type="unfinished">El secreto de cliente no está en este equipo.</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with the client secret: for you alone.</source>
        <translation type="unfinished">✓  Guardado como {0}, con el secreto de cliente: solo para ti.</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Guardada como {0}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
</context>
<context>
    <name>KeptLines</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Más</translation>
    </message>
</context>
<context>
    <name>LegLines</name>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">Estado {0}</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">Aún sin ejecutar.</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>The provider shows an &amp;error</source>
        <translation type="unfinished">El proveedor muestra un &amp;error</translation>
    </message>
    <message>
        <source>Show &amp;requests</source>
        <translation type="unfinished">Mostrar so&amp;licitudes</translation>
    </message>
    <message>
        <source>the log-in link</source>
        <translation type="unfinished">el enlace de inicio de sesión</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">Copiar enlace</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished">Renovar ahora</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation type="unfinished">Revocar ahora</translation>
    </message>
    <message>
        <source>Send test call</source>
        <translation type="unfinished">Enviar llamada de prueba</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">Ensayar</translation>
    </message>
    <message>
        <source>Before an app is registered: the provider is played on this computer. It proves nothing</source>
        <translation type="unfinished">Antes de registrar una aplicación: el proveedor se simula en este equipo. No demuestra nada</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation type="unfinished">Autori&amp;zar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Más</translation>
    </message>
    <message>
        <source>Runs against the provider, from this computer</source>
        <translation type="unfinished">Se ejecuta contra el proveedor, desde este equipo</translation>
    </message>
    <message>
        <source>&amp;Authorize again</source>
        <translation type="unfinished">Autori&amp;zar otra vez</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation type="unfinished">Ensayar otra vez</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished">Quedan {0}</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>{0}, also “{1}”</source>
        <translation type="unfinished">{0}, también “{1}”</translation>
    </message>
    <message>
        <source>{0}, your own entry</source>
        <translation type="unfinished">{0}, tu propia entrada</translation>
    </message>
    <message>
        <source>All steps are known.</source>
        <translation type="unfinished">Se conocen todos los pasos.</translation>
    </message>
    <message>
        <source>Not known yet: {0}.</source>
        <translation type="unfinished">Aún no se conoce: {0}.</translation>
    </message>
    <message>
        <source>client ID and secret</source>
        <translation type="unfinished">ID y secreto de cliente</translation>
    </message>
    <message>
        <source>You bring: {0}.</source>
        <translation type="unfinished">Tú aportas: {0}.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">Producción</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished">Usar {0}</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Mostrar los {0}</translation>
    </message>
</context>
<context>
    <name>MendStage</name>
    <message>
        <source>No app yet? Rehearse the rest</source>
        <translation type="unfinished">¿Aún sin aplicación? Ensaya el resto</translation>
    </message>
    <message>
        <source>All that comes next, the export with it, with the provider played on this computer</source>
        <translation type="unfinished">Todo lo que sigue, incluida la exportación, con el proveedor simulado en este equipo</translation>
    </message>
    <message>
        <source>The client ID is made up, until an app is registered.</source>
        <translation type="unfinished">El ID de cliente es inventado hasta que se registre una aplicación.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished">Corregir</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Mirarlo</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Mirarlos</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation type="unfinished">Corregido</translation>
    </message>
    <message>
        <source>has to be mended</source>
        <translation type="unfinished">hay que corregirlo</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished">merece un vistazo</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation type="unfinished">conviene saberlo</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Mostrar los {0}</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished">Ir a {0}</translation>
    </message>
    <message>
        <source>✓  Nothing has to be mended. Worth a look:</source>
        <translation type="unfinished">✓  No hay que corregir nada. Merece un vistazo:</translation>
    </message>
    <message>
        <source>✓  Nothing is missing.</source>
        <translation type="unfinished">✓  No falta nada.</translation>
    </message>
    <message>
        <source>✓  The spec is complete.</source>
        <translation type="unfinished">✓  La especificación está completa.</translation>
    </message>
    <message>
        <source>✓  The spec is complete. The client secret is not on this computer: see step {step}.</source>
        <translation type="unfinished">✓  La especificación está completa. El secreto de cliente no está en este equipo: mira el paso {step}.</translation>
    </message>
    <message>
        <source>Go to {0}: {1}</source>
        <translation type="unfinished">Ir a {0}: {1}</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>{0}: changed by you since</source>
        <translation type="unfinished">{0}: lo cambiaste después</translation>
    </message>
    <message>
        <source>{0}: read from {1}</source>
        <translation type="unfinished">{0}: leído en {1}</translation>
    </message>
    <message>
        <source>Origin of {0}</source>
        <translation type="unfinished">Origen de {0}</translation>
    </message>
    <message>
        <source>Changed by you since it was read</source>
        <translation type="unfinished">Lo cambiaste después de que se leyera</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">Dónde se leyó esto</translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  Seguro</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  Elegido por ti</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  Probable</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished">{0}, línea {1}</translation>
    </message>
    <message>
        <source>{0}Line {1}</source>
        <translation type="unfinished">{0}Línea {1}</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Leído</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation type="unfinished">Volver a lo leído</translation>
    </message>
    <message>
        <source>You changed it. It was read as: {0}</source>
        <translation type="unfinished">Lo cambiaste. Se leyó como: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Known of this provider</source>
        <translation type="unfinished">Conocido de este proveedor</translation>
    </message>
    <message>
        <source>Chosen for this provider</source>
        <translation type="unfinished">Elegido para este proveedor</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">Dónde se leyó esto</translation>
    </message>
    <message>
        <source>Concluded from what was read</source>
        <translation type="unfinished">Deducido de lo que se leyó</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Receive it another way</source>
        <translation type="unfinished">Recibirlo de otra forma</translation>
    </message>
    <message>
        <source>Paste the final address  ·  with the platform&apos;s redirect URL</source>
        <translation type="unfinished">Pegar la dirección final  ·  con la URL de redirección de la plataforma</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">Las palabras del proveedor</translation>
    </message>
</context>
<context>
    <name>ParameterPreview</name>
    <message>
        <source>Run my own code</source>
        <translation type="unfinished">Ejecutar mi código</translation>
    </message>
    <message>
        <source>With the values of the live test, in an engine that can send nothing</source>
        <translation type="unfinished">Con los valores de la prueba en vivo, en un motor que no puede enviar nada</translation>
    </message>
    <message>
        <source>As the platform will send it</source>
        <translation type="unfinished">Como lo enviará la plataforma</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation type="unfinished">en la consulta</translation>
    </message>
    <message>
        <source>in the body</source>
        <translation type="unfinished">en el cuerpo</translation>
    </message>
    <message>
        <source>With the values of the last live test. What is secret is hidden here; the platform sends it.</source>
        <translation type="unfinished">Con los valores de la última prueba en vivo. Lo secreto está oculto aquí; la plataforma lo envía.</translation>
    </message>
    <message>
        <source>Run the live test to see the real values.</source>
        <translation type="unfinished">Ejecuta la prueba en vivo para ver los valores reales.</translation>
    </message>
    <message>
        <source>computed by your own code</source>
        <translation type="unfinished">calculado por tu propio código</translation>
    </message>
</context>
<context>
    <name>ParameterTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation type="unfinished">Añadir parámetro</translation>
    </message>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">Insertar valor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
</context>
<context>
    <name>PortalRedirects</name>
    <message>
        <source>It takes one only? Say so in step {step}.</source>
        <translation type="unfinished">¿Solo acepta una? Dilo en el paso {step}.</translation>
    </message>
    <message>
        <source>Sent when it was registered: there is nothing to enter. After a change register another app.</source>
        <translation type="unfinished">Enviado al registrarla: no hay nada que introducir. Tras un cambio, registra otra aplicación.</translation>
    </message>
    <message>
        <source>For the portal</source>
        <translation type="unfinished">Para el portal</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">la URL de redirección</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">la URL de redirección de la prueba en vivo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished">Plataforma</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation type="unfinished">Prueba en vivo</translation>
    </message>
    <message>
        <source>It lists scopes? Choose these.</source>
        <translation type="unfinished">¿El portal muestra scopes? Elige estos.</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">los scopes</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">Scopes</translation>
    </message>
    <message>
        <source>It asks for redirect URLs: enter both, to the letter.</source>
        <translation type="unfinished">El portal pide URL de redirección: pon ambas tal cual.</translation>
    </message>
    <message>
        <source>It asks for a redirect URL: enter this one, to the letter.</source>
        <translation type="unfinished">El portal pide una URL de redirección: pon esta tal cual.</translation>
    </message>
    <message>
        <source>Registered with the app</source>
        <translation type="unfinished">Registrado con la aplicación</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">Recorrido guiado</translation>
    </message>
    <message>
        <source>On purpose</source>
        <translation type="unfinished">A propósito</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">Salir y seguir después</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>✓  The calls were made by the code that the platform will run.</source>
        <translation type="unfinished">✓  Las llamadas las hizo el código que ejecutará la plataforma.</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">Lo que esto muestra del proveedor</translation>
    </message>
    <message>
        <source>≈  Rehearsed on this computer: it proves nothing.</source>
        <translation type="unfinished">≈  Ensayada en este equipo: no demuestra nada.</translation>
    </message>
    <message>
        <source>!  Out of date: this was tried on {0}. {1} Prove it again before you hand it over.</source>
        <translation type="unfinished">!  Desactualizada: se probó el {0}. {1} Compruébala otra vez antes de entregarla.</translation>
    </message>
    <message>
        <source>✓  Proved on {0}.</source>
        <translation type="unfinished">✓  Comprobada el {0}.</translation>
    </message>
    <message>
        <source>✕  Not proved: the run of {0} found what has to be mended.</source>
        <translation type="unfinished">✕  No comprobada: la ejecución del {0} encontró lo que hay que corregir.</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">Algo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>It is about the spec with the SHA-256 {0}, by version {1} of this program.</source>
        <translation type="unfinished">Se refiere a la especificación con el SHA-256 {0}, con la versión {1} de este programa.</translation>
    </message>
    <message>
        <source>This provider has none.</source>
        <translation type="unfinished">Este proveedor no tiene ninguna.</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">sin configurar</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished">aún sin ejecutar</translation>
    </message>
</context>
<context>
    <name>ProveStage</name>
    <message>
        <source>&amp;Prove the whole connection</source>
        <translation type="unfinished">&amp;Comprobar toda la conexión</translation>
    </message>
    <message>
        <source>Run the test with the exported code</source>
        <translation type="unfinished">Ejecutar la prueba con el código exportado</translation>
    </message>
    <message>
        <source>The same, with the calls made by the code that the platform will run</source>
        <translation type="unfinished">Lo mismo, con las llamadas hechas por el código que ejecutará la plataforma</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">Abrir el informe</translation>
    </message>
    <message>
        <source>The proof as a page to read, to print and to sign off, in your browser</source>
        <translation type="unfinished">La comprobación como página para leer, imprimir y firmar, en tu navegador</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation type="unfinished">Guardar la comprobación…</translation>
    </message>
    <message>
        <source>The same on this computer, with the provider played: it proves nothing</source>
        <translation type="unfinished">Lo mismo en este equipo, con el proveedor simulado: no demuestra nada</translation>
    </message>
    <message>
        <source>Rehearse it first</source>
        <translation type="unfinished">Ensayarla primero</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">Ensayar el código exportado</translation>
    </message>
    <message>
        <source>Re&amp;hearse the exported code</source>
        <translation type="unfinished">E&amp;nsayar el código exportado</translation>
    </message>
    <message>
        <source>Re&amp;hearse the whole connection</source>
        <translation type="unfinished">E&amp;nsayar toda la conexión</translation>
    </message>
    <message>
        <source>Rehearse the calls again</source>
        <translation type="unfinished">Ensayar las llamadas otra vez</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished">Comprobada</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation type="unfinished">Comprobarla otra vez</translation>
    </message>
    <message>
        <source>✕  The run of {0} stopped at {1}.</source>
        <translation type="unfinished">✕  La ejecución del {0} se detuvo en {1}.</translation>
    </message>
    <message>
        <source>✕  It stopped at {0}.</source>
        <translation type="unfinished">✕  Se detuvo en {0}.</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation type="unfinished">Comprobar</translation>
    </message>
    <message>
        <source>✕  The last run found what has to be mended.</source>
        <translation type="unfinished">✕  La última ejecución encontró lo que hay que corregir.</translation>
    </message>
    <message>
        <source>The live test is under way.</source>
        <translation type="unfinished">La prueba en vivo está en marcha.</translation>
    </message>
    <message>
        <source>By the live test, from the log-in to the revocation.</source>
        <translation type="unfinished">Con la prueba en vivo, desde el inicio de sesión hasta la revocación.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">Ensayar</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation type="unfinished">Ensayada</translation>
    </message>
    <message>
        <source>The exported code, too. It proves nothing.</source>
        <translation type="unfinished">También el código exportado. No demuestra nada.</translation>
    </message>
    <message>
        <source>The rehearsal is under way.</source>
        <translation type="unfinished">El ensayo está en marcha.</translation>
    </message>
    <message>
        <source>From the log-in to the revocation, then with the exported code.</source>
        <translation type="unfinished">Desde el inicio de sesión hasta la revocación, y después con el código exportado.</translation>
    </message>
    <message>
        <source>Proofs (*.proof.json)</source>
        <translation type="unfinished">Comprobaciones (*.proof.json)</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation type="unfinished">Guardar la comprobación</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Guardada como {0}</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Open the documentation</source>
        <translation type="unfinished">Abrir la documentación</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation type="unfinished">Abrir el portal de desarrolladores</translation>
    </message>
</context>
<context>
    <name>ProviderSays</name>
    <message>
        <source>the provider&apos;s own words</source>
        <translation type="unfinished">las palabras del proveedor</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">Las palabras del proveedor</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer begins:</source>
        <translation type="unfinished">El proveedor no envió ninguna explicación. Su respuesta empieza así:</translation>
    </message>
    <message>
        <source>The provider sent no explanation: its answer is empty.</source>
        <translation type="unfinished">El proveedor no envió ninguna explicación: su respuesta está vacía.</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer is not shown here, it may hold a token.</source>
        <translation type="unfinished">El proveedor no envió ninguna explicación. Su respuesta no se muestra aquí, podría contener un token.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished">Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Mostrar todo</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>Answer as raw text</source>
        <translation type="unfinished">Respuesta como texto en bruto</translation>
    </message>
    <message>
        <source>… The answer is longer: its beginning is shown here, the tree shows all of it.</source>
        <translation type="unfinished">… La respuesta es más larga: aquí se muestra el principio, el árbol la muestra entera.</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>May this connection&apos;s own code run?</source>
        <translation type="unfinished">¿Puede ejecutarse el código propio de esta conexión?</translation>
    </message>
    <message>
        <source>Some steps of this connection are code that this program did not make. It gets this connection&apos;s credentials, no files of yours, and can send requests to these servers alone:</source>
        <translation type="unfinished">Algunos pasos de esta conexión son código que no hizo este programa. Recibe las credenciales de esta conexión, ninguno de tus archivos, y solo puede enviar solicitudes a estos servidores:</translation>
    </message>
    <message>
        <source>Say yes only if you know whose servers these are, and trust whoever wrote the code.</source>
        <translation type="unfinished">Di que sí solo si sabes de quién son estos servidores y confías en quien escribió el código.</translation>
    </message>
    <message>
        <source>Yes, run it</source>
        <translation type="unfinished">Sí, ejecutarlo</translation>
    </message>
    <message>
        <source>May a request go to your own network?</source>
        <translation type="unfinished">¿Puede ir una solicitud a tu propia red?</translation>
    </message>
    <message>
        <source>This connection wants to send a request to this computer, or to one that only your network reaches:</source>
        <translation type="unfinished">Esta conexión quiere enviar una solicitud a este equipo, o a uno al que solo llega tu red:</translation>
    </message>
    <message>
        <source>Providers are on the internet. Say yes only if this server is the one that you mean.</source>
        <translation type="unfinished">Los proveedores están en internet. Di que sí solo si este servidor es el que quieres.</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation type="unfinished">Sí, enviarla</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Register an app</source>
        <translation type="unfinished">Registrar una aplicación</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation type="unfinished">Token de acceso inicial</translation>
    </message>
    <message>
        <source>Register an app there now?</source>
        <translation type="unfinished">¿Registrar allí una aplicación ahora?</translation>
    </message>
    <message>
        <source>✓  An app is registered</source>
        <translation type="unfinished">✓  Hay una aplicación registrada</translation>
    </message>
    <message>
        <source>Its client ID comes into the rows below, its secret where your secrets are kept: into no file.</source>
        <translation type="unfinished">Su ID de cliente pasa a las filas de abajo; su secreto, adonde se guardan tus secretos: a ningún archivo.</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation type="unfinished">Registrando…</translation>
    </message>
    <message>
        <source>The server does that by itself, without its portal. Asked is {0}, and sent are {1}.</source>
        <translation type="unfinished">El servidor lo hace por sí mismo, sin su portal. Se consulta {0} y se envía lo siguiente: {1}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>the name {0}</source>
        <translation type="unfinished">el nombre {0}</translation>
    </message>
    <message>
        <source>the redirect URIs {0}</source>
        <translation type="unfinished">los URI de redirección {0}</translation>
    </message>
    <message>
        <source>the scopes {0}</source>
        <translation type="unfinished">los scopes {0}</translation>
    </message>
    <message>
        <source>the secret in the header (Basic)</source>
        <translation type="unfinished">el secreto en el encabezado (Basic)</translation>
    </message>
    <message>
        <source>the secret in the body</source>
        <translation type="unfinished">el secreto en el cuerpo</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation type="unfinished">ningún secreto</translation>
    </message>
    <message>
        <source>log-in by code, with refresh tokens</source>
        <translation type="unfinished">inicio de sesión por código, con tokens de renovación</translation>
    </message>
    <message>
        <source>log-in by code</source>
        <translation type="unfinished">inicio de sesión por código</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished">{0}; {1}</translation>
    </message>
    <message>
        <source>Its client ID is in the rows below, and is filled in with them.</source>
        <translation type="unfinished">Su ID de cliente está en las filas de abajo y se rellena con ellas.</translation>
    </message>
    <message>
        <source>This computer has no password store: its secret is kept until you close the window.</source>
        <translation type="unfinished">Este equipo no tiene almacén de contraseñas: su secreto se guarda hasta que cierres la ventana.</translation>
    </message>
    <message>
        <source>Its secret is kept with it, in no file.</source>
        <translation type="unfinished">Su secreto se guarda con él, en ningún archivo.</translation>
    </message>
    <message>
        <source>The secret ends on {0}: then register another app.</source>
        <translation type="unfinished">El secreto caduca el {0}: registra entonces otra aplicación.</translation>
    </message>
    <message>
        <source>The server left out where people come back to: {0}.</source>
        <translation type="unfinished">El servidor omitió estas direcciones de vuelta: {0}.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>Open a JSON file …</source>
        <translation type="unfinished">Abrir un archivo JSON…</translation>
    </message>
    <message>
        <source>Paste an answer</source>
        <translation type="unfinished">Pegar una respuesta</translation>
    </message>
    <message>
        <source>Open another answer …</source>
        <translation type="unfinished">Abrir otra respuesta…</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation type="unfinished">Pegar otra</translation>
    </message>
    <message>
        <source>Keep it, without secrets</source>
        <translation type="unfinished">Guardarla, sin secretos</translation>
    </message>
    <message>
        <source>On this computer alone, readable by you alone. Without the tick, what is kept is deleted.</source>
        <translation type="unfinished">Solo en este equipo, y solo tú puedes leerla. Sin la marca, lo guardado se elimina.</translation>
    </message>
    <message>
        <source>No answer yet. Run the live test below, or bring an answer you saved.</source>
        <translation type="unfinished">Aún no hay respuesta. Ejecuta la prueba en vivo de abajo, o trae una respuesta que guardaste.</translation>
    </message>
    <message>
        <source>Open an answer</source>
        <translation type="unfinished">Abrir una respuesta</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished">JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file is too large. Cut it to one answer.</source>
        <translation type="unfinished">El archivo es demasiado grande. Recórtalo a una sola respuesta.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation type="unfinished">“{0}” no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose the JSON file that you saved.</source>
        <translation type="unfinished">El archivo no se puede leer. Elige el archivo JSON que guardaste.</translation>
    </message>
    <message>
        <source>What you copied is too large. Save it as a file, and cut it to one answer.</source>
        <translation type="unfinished">Lo que copiaste es demasiado grande. Guárdalo como archivo y recórtalo a una sola respuesta.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished">pegado</translation>
    </message>
</context>
<context>
    <name>SavedAs</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>SavedConnections</name>
    <message>
        <source>Draft without a name</source>
        <translation type="unfinished">Borrador sin nombre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Seguir</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation type="unfinished">Seguir con {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}. The last answer is kept.</source>
        <translation type="unfinished">{0}, {1}. Se conserva la última respuesta.</translation>
    </message>
    <message>
        <source>○  Not run yet</source>
        <translation type="unfinished">○  Aún no ejecutada</translation>
    </message>
    <message>
        <source>✓  Exported</source>
        <translation type="unfinished">✓  Exportada</translation>
    </message>
    <message>
        <source>✓  Handed over</source>
        <translation type="unfinished">✓  Entregada</translation>
    </message>
    <message>
        <source>✓  Logged in</source>
        <translation type="unfinished">✓  Sesión iniciada</translation>
    </message>
    <message>
        <source>✓  Proved</source>
        <translation type="unfinished">✓  Comprobada</translation>
    </message>
    <message>
        <source>✕  Stopped</source>
        <translation type="unfinished">✕  Detenida</translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation type="unfinished">Buscar un scope</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Mostrar los {0}</translation>
    </message>
    <message>
        <source>test call</source>
        <translation type="unfinished">llamada de prueba</translation>
    </message>
    <message>
        <source>The test call needs it</source>
        <translation type="unfinished">La llamada de prueba lo necesita</translation>
    </message>
    <message>
        <source>! very wide</source>
        <translation type="unfinished">! muy amplio</translation>
    </message>
    <message>
        <source>It allows far more than the test call needs. Ask for it only if an action uses it.</source>
        <translation type="unfinished">Permite mucho más de lo que necesita la llamada de prueba. Pídelo solo si alguna acción lo usa.</translation>
    </message>
    <message>
        <source>and {0} more: type a part of a name to find them</source>
        <translation type="unfinished">y {0} más: escribe parte del nombre para encontrarlos</translation>
    </message>
    <message>
        <source>None of them has that in its name.</source>
        <translation type="unfinished">Ninguno tiene eso en su nombre.</translation>
    </message>
</context>
<context>
    <name>SecondAccount</name>
    <message>
        <source>Connect a second account and compare</source>
        <translation type="unfinished">Conectar una segunda cuenta y comparar</translation>
    </message>
    <message>
        <source>Log in once more, as somebody else. The first account stays connected.</source>
        <translation type="unfinished">Inicia sesión una vez más, como otra persona. La primera cuenta sigue conectada.</translation>
    </message>
    <message>
        <source>Take {0} instead</source>
        <translation type="unfinished">Tomar {0} en su lugar</translation>
    </message>
    <message>
        <source>✕  The second account was not connected. {0}</source>
        <translation type="unfinished">✕  La segunda cuenta no se conectó. {0}</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">Ejecuta primero la prueba en vivo.</translation>
    </message>
    <message>
        <source>Log in as somebody else: in a private window, or after logging out at the provider.</source>
        <translation type="unfinished">Inicia sesión como otra persona: en una ventana privada, o después de cerrar la sesión en el proveedor.</translation>
    </message>
    <message>
        <source>✓  It tells the two accounts apart: {0} and {1}.</source>
        <translation type="unfinished">✓  Distingue las dos cuentas: {0} y {1}.</translation>
    </message>
    <message>
        <source>This seems to be the same account again, {0}. Log out at the provider, or use a private window, and try again.</source>
        <translation type="unfinished">Parece ser otra vez la misma cuenta, {0}. Cierra la sesión en el proveedor, o usa una ventana privada, y prueba otra vez.</translation>
    </message>
    <message>
        <source>✕  Not both accounts have this value: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  Este valor no está en las dos cuentas: {0} y {1}. Elige otro.</translation>
    </message>
    <message>
        <source>✕  Nobody can tell these accounts apart: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  Nadie puede distinguir estas cuentas: {0} y {1}. Elige otro.</translation>
    </message>
    <message>
        <source>✕  Both would be taken for one account: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  Las dos se tomarían por una sola cuenta: {0} y {1}. Elige otro.</translation>
    </message>
</context>
<context>
    <name>SecondScopes</name>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">Escribe un scope y pulsa Intro, o pega una lista</translation>
    </message>
    <message>
        <source>Second list of scopes: {0}</source>
        <translation type="unfinished">Segunda lista de scopes: {0}</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">Comas</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">Espacios</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Remove the list {0}</source>
        <translation type="unfinished">Quitar la lista {0}</translation>
    </message>
    <message>
        <source>Join them with</source>
        <translation type="unfinished">Unirlos con</translation>
    </message>
    <message>
        <source>user_scope: for the person, as Slack has it</source>
        <translation type="unfinished">user_scope: para la persona, como en Slack</translation>
    </message>
    <message>
        <source>optional_scope: what not every account has, as HubSpot has it</source>
        <translation type="unfinished">optional_scope: lo que no tienen todas las cuentas, como en HubSpot</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">Se envía como</translation>
    </message>
    <message>
        <source>Add another list</source>
        <translation type="unfinished">Añadir otra lista</translation>
    </message>
    <message>
        <source>Add a second list of scopes</source>
        <translation type="unfinished">Añadir una segunda lista de scopes</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Hold to see the secret</source>
        <translation type="unfinished">Mantén pulsado para ver el secreto</translation>
    </message>
    <message>
        <source>Show {0} while held</source>
        <translation type="unfinished">Mostrar {0} mientras se mantiene pulsado</translation>
    </message>
</context>
<context>
    <name>SecretExport</name>
    <message>
        <source>This time with the client secret</source>
        <translation type="unfinished">Esta vez con el secreto de cliente</translation>
    </message>
    <message>
        <source>This computer has no client secret of this app yet. Paste it in step {step}, then tick this again.</source>
        <translation type="unfinished">Este equipo aún no tiene ningún secreto de cliente de esta aplicación. Pégalo en el paso {step} y vuelve a marcar esto.</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. Whoever may read the folder that you save it in can read it, too: choose one of your own, that no cloud keeps a copy of. Send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">Quien tenga el registro exportado puede actuar como tu aplicación. Quien pueda leer la carpeta en la que lo guardes también puede leerlo: elige una tuya, de la que ninguna nube guarde una copia. No lo envíes a nadie y elimínalo en cuanto la plataforma lo tenga. La próxima exportación vuelve a ser sin el secreto.</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. On this computer only you will be able to read it: send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">Quien tenga el registro exportado puede actuar como tu aplicación. En este equipo solo tú podrás leerlo: no lo envíes a nadie y elimínalo en cuanto la plataforma lo tenga. La próxima exportación vuelve a ser sin el secreto.</translation>
    </message>
    <message>
        <source>Counts for the next “Export for the platform” alone. Usually not needed: you can paste the secret into the platform&apos;s form, see below.</source>
        <translation type="unfinished">Vale solo para el próximo “Exportar para la plataforma”. Normalmente no hace falta: puedes pegar el secreto en el formulario de la plataforma, mira más abajo.</translation>
    </message>
</context>
<context>
    <name>SecretOffer</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Guardarlo</translation>
    </message>
    <message>
        <source>Keep the client secret that was pasted</source>
        <translation type="unfinished">Guardar el secreto de cliente que se pegó</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Do not keep the client secret that was pasted</source>
        <translation type="unfinished">No guardar el secreto de cliente que se pegó</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it instead of the one that is there, for the live test?</source>
        <translation type="unfinished">Contenía un secreto de cliente. ¿Guardarlo en lugar del que hay, para la prueba en vivo?</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it on this computer, for the live test? No file gets it.</source>
        <translation type="unfinished">Contenía un secreto de cliente. ¿Guardarlo en este equipo, para la prueba en vivo? No pasa a ningún archivo.</translation>
    </message>
    <message>
        <source>A client secret was in it. Use it for the live test, until you close the window?</source>
        <translation type="unfinished">Contenía un secreto de cliente. ¿Usarlo para la prueba en vivo, hasta que cierres la ventana?</translation>
    </message>
    <message>
        <source>✓  It is the client secret in step {step}.</source>
        <translation type="unfinished">✓  Es el secreto de cliente del paso {step}.</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>next</source>
        <translation type="unfinished">siguiente</translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished">copiado</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation type="unfinished">aún no copiado</translation>
    </message>
</context>
<context>
    <name>SeenList</name>
    <message>
        <source>Marked as seen</source>
        <translation type="unfinished">Marcado como visto</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">Avisar otra vez</translation>
    </message>
    <message>
        <source>Tell it again: {0}</source>
        <translation type="unfinished">Avisar otra vez: {0}</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>What is sent</source>
        <translation type="unfinished">Lo que se envía</translation>
    </message>
    <message>
        <source>{0}: in the address, after the question mark</source>
        <translation type="unfinished">{0}: en la dirección, después del signo de interrogación</translation>
    </message>
    <message>
        <source>In the headers</source>
        <translation type="unfinished">En los encabezados</translation>
    </message>
    <message>
        <source>{0}: in the body, as a form</source>
        <translation type="unfinished">{0}: en el cuerpo, como formulario</translation>
    </message>
    <message>
        <source>{0}: in the body, as JSON</source>
        <translation type="unfinished">{0}: en el cuerpo, como JSON</translation>
    </message>
    <message>
        <source>{0}: in the body, as text</source>
        <translation type="unfinished">{0}: en el cuerpo, como texto</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <translation type="unfinished">(todo)</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Also a cURL line, or a file of another tool. You can drop it here.</source>
        <translation type="unfinished">También una línea de cURL o un archivo de otra herramienta. Puedes soltarlo aquí.</translation>
    </message>
    <message>
        <source>An address. Nothing has been sent yet.</source>
        <translation type="unfinished">Una dirección. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Preguntar</translation>
    </message>
    <message>
        <source>Ask {0}</source>
        <translation type="unfinished">Preguntar a {0}</translation>
    </message>
    <message>
        <source>Left out of your own entries: {0}, line {1}: {2}</source>
        <translation type="unfinished">Omitido de tus propias entradas: {0}, línea {1}: {2}</translation>
    </message>
    <message>
        <source>No app of this name is known. Paste its documentation, or start with New connection.</source>
        <translation type="unfinished">No se conoce ninguna aplicación con este nombre. Pega su documentación, o empieza con Nueva conexión.</translation>
    </message>
    <message>
        <source>Only take the address</source>
        <translation type="unfinished">Tomar solo la dirección</translation>
    </message>
    <message>
        <source>Press Enter to have it read.</source>
        <translation type="unfinished">Pulsa Intro para que se lea.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">Leyendo…</translation>
    </message>
    <message>
        <source>The app&apos;s name, its documentation or an address</source>
        <translation type="unfinished">El nombre de la aplicación, su documentación o una dirección</translation>
    </message>
    <message>
        <source>The file of this app cannot be read any more.</source>
        <translation type="unfinished">El archivo de esta aplicación ya no se puede leer.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">Arriba y Abajo eligen, Intro toma lo que está marcado.</translation>
    </message>
    <message>
        <source>Which a&amp;pp, or paste anything</source>
        <translation type="unfinished">¿Qué a&amp;plicación? O pega lo que tengas</translation>
    </message>
    <message>
        <source>Which app, or paste anything</source>
        <translation type="unfinished">¿Qué aplicación? O pega lo que tengas</translation>
    </message>
    <message>
        <source>{0} may say itself where its OAuth addresses are. It is asked at this and at well-known addresses, and so is a server that it names. Nothing of yours is sent.</source>
        <translation type="unfinished">{0} quizá diga por sí mismo dónde están sus direcciones de OAuth. Se le pregunta en esta y en otras direcciones conocidas, y también a un servidor que él indique. No se envía nada tuyo.</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Where it was read</source>
        <translation type="unfinished">Dónde se leyó</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">No se encontró</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Omitido</translation>
    </message>
    <message>
        <source>Client ID and client secret</source>
        <translation type="unfinished">ID de cliente y secreto de cliente</translation>
    </message>
    <message>
        <source>The redirect URL, entered in the provider&apos;s portal</source>
        <translation type="unfinished">La URL de redirección, introducida en el portal del proveedor</translation>
    </message>
    <message>
        <source>You still bring</source>
        <translation type="unfinished">Aún tienes que aportar</translation>
    </message>
    <message>
        <source>The client secret</source>
        <translation type="unfinished">El secreto de cliente</translation>
    </message>
    <message>
        <source>Client ID: no secret is sent</source>
        <translation type="unfinished">ID de cliente: no se envía ningún secreto</translation>
    </message>
    <message>
        <source>The client ID</source>
        <translation type="unfinished">El ID de cliente</translation>
    </message>
    <message>
        <source>{0}: sent by itself</source>
        <translation type="unfinished">{0}: se envía solo</translation>
    </message>
    <message>
        <source>{0}: a placeholder</source>
        <translation type="unfinished">{0}: un marcador</translation>
    </message>
    <message>
        <source>{0}: a secret, which no file may hold</source>
        <translation type="unfinished">{0}: un secreto, que ningún archivo puede contener</translation>
    </message>
    <message>
        <source>{0}: what it stands for is not in this text</source>
        <translation type="unfinished">{0}: lo que representa no está en este texto</translation>
    </message>
    <message>
        <source>No line says so: it follows from the rest.</source>
        <translation type="unfinished">Ninguna línea lo dice: se deduce del resto.</translation>
    </message>
    <message>
        <source>Line {0} of {1}</source>
        <translation type="unfinished">Línea {0} de {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished">{0}. {1}</translation>
    </message>
    <message>
        <source>No line says so: it was chosen for {0}.</source>
        <translation type="unfinished">Ninguna línea lo dice: se eligió para {0}.</translation>
    </message>
    <message>
        <source>No line says so: it is known of {0}. Source: {1} ({2})</source>
        <translation type="unfinished">Ninguna línea lo dice: se conoce de {0}. Fuente: {1} ({2})</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished">hecho</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation type="unfinished">ensayado</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">ahora</translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished">después</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, {2}: {3}. {4}</source>
        <translation type="unfinished">Etapa {0} de {1}, {2}: {3}. {4}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished">aún sin rellenar</translation>
    </message>
    <message>
        <source>needs attention, something has to be filled in</source>
        <translation type="unfinished">requiere atención, hay que rellenar algo</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">completo</translation>
    </message>
    <message>
        <source>the live test waits for you</source>
        <translation type="unfinished">la prueba en vivo te espera</translation>
    </message>
    <message>
        <source>the live test is here</source>
        <translation type="unfinished">la prueba en vivo está aquí</translation>
    </message>
    <message>
        <source>proved by the live test</source>
        <translation type="unfinished">comprobado con la prueba en vivo</translation>
    </message>
    <message>
        <source>was proved, but something was changed since</source>
        <translation type="unfinished">estaba comprobado, pero algo ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished">requiere atención</translation>
    </message>
    <message>
        <source>the live test stopped because of this step</source>
        <translation type="unfinished">la prueba en vivo se detuvo por este paso</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Pasos</translation>
    </message>
</context>
<context>
    <name>SuccessRule</name>
    <message>
        <source>The status alone (usual)</source>
        <translation type="unfinished">Solo el estado (lo habitual)</translation>
    </message>
    <message>
        <source>The status and a value of the answer</source>
        <translation type="unfinished">El estado y un valor de la respuesta</translation>
    </message>
    <message>
        <source>Success is told by</source>
        <translation type="unfinished">El éxito lo indica</translation>
    </message>
    <message>
        <source>The value at</source>
        <translation type="unfinished">El valor en</translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished">es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished">no es</translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished">está</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished">no está</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">Condición</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished">Comparado con</translation>
    </message>
    <message>
        <source>Success when the status is {0}.</source>
        <translation type="unfinished">Éxito si el estado es {0}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is {2}.</source>
        <translation type="unfinished">Éxito si el estado es {0} y “{1}” es {2}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not {2}.</source>
        <translation type="unfinished">Éxito si el estado es {0} y “{1}” no es {2}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not there.</source>
        <translation type="unfinished">Éxito si el estado es {0} y “{1}” no está.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is there.</source>
        <translation type="unfinished">Éxito si el estado es {0} y “{1}” está.</translation>
    </message>
    <message>
        <source>Say which value it is, or click it in the answer.</source>
        <translation type="unfinished">Di qué valor es, o haz clic en él en la respuesta.</translation>
    </message>
    <message>
        <source>200 to 299</source>
        <translation type="unfinished">200 a 299</translation>
    </message>
</context>
<context>
    <name>SupportedQuestion</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>I don’t know yet</source>
        <translation type="unfinished">Aún no lo sé</translation>
    </message>
    <message>
        <source>Its documentation names none (read on {0}); there may be one all the same.</source>
        <translation type="unfinished">Su documentación no nombra ninguna llamada para ello (leída el {0}); puede haber una de todos modos.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>Shortened. Undo</source>
        <translation type="unfinished">Acortado. Deshacer</translation>
    </message>
    <message>
        <source>More than the server&apos;s name is not needed. A press brings back what was entered.</source>
        <translation type="unfinished">Solo hace falta el nombre del servidor. Con una pulsación vuelve lo que se escribió.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">Recorrido guiado</translation>
    </message>
    <message>
        <source>On the practice provider: no account, no internet, nothing to break.</source>
        <translation type="unfinished">Con el proveedor de práctica: sin cuenta, sin internet, nada que romper.</translation>
    </message>
    <message>
        <source>Guided run: {0} of {1} done</source>
        <translation type="unfinished">Recorrido guiado: {0} de {1} tareas hechas</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">Insertar valor</translation>
    </message>
    <message>
        <source>Insert a value of the connection at the cursor</source>
        <translation type="unfinished">Insertar un valor de la conexión en el cursor</translation>
    </message>
    <message>
        <source>Insert value into {0}</source>
        <translation type="unfinished">Insertar un valor en {0}</translation>
    </message>
</context>
<context>
    <name>UnderstoodRow</name>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Space ticks it, Enter changes the value</source>
        <translation type="unfinished">Espacio lo marca, Intro cambia el valor</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation type="unfinished">Ahora: {0}</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Mostrar los {0}</translation>
    </message>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  Seguro</translation>
    </message>
    <message>
        <source>●  Known</source>
        <translation type="unfinished">●  Conocido</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  Probable</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  Elegido por ti</translation>
    </message>
    <message>
        <source>✎  Another is there</source>
        <translation type="unfinished">✎  Hay otro valor</translation>
    </message>
    <message>
        <source>✎  You changed it</source>
        <translation type="unfinished">✎  Lo cambiaste</translation>
    </message>
    <message>
        <source>?  Waits for your answer</source>
        <translation type="unfinished">?  Espera tu respuesta</translation>
    </message>
    <message>
        <source>?  Choose what you need</source>
        <translation type="unfinished">?  Elige lo que necesitas</translation>
    </message>
</context>
<context>
    <name>UnderstoodView</name>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished">No marcar nada</translation>
    </message>
    <message>
        <source>Keep the client secret that is in it, for the live test. No file gets it.</source>
        <translation type="unfinished">Guardar el secreto de cliente que contiene, para la prueba en vivo. No pasa a ningún archivo.</translation>
    </message>
    <message>
        <source>Each person who connects chooses: it becomes a field</source>
        <translation type="unfinished">Cada persona que se conecta elige: se convierte en un campo</translation>
    </message>
    <message>
        <source>{0}, all ticked</source>
        <translation type="unfinished">{0}, todos marcados</translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation type="unfinished">{0}, {1} marcados</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Also in this step</source>
        <translation type="unfinished">También en este paso</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>From the answers so far, kept once you choose it:</source>
        <translation type="unfinished">De las respuestas hasta ahora, se guarda cuando lo eliges:</translation>
    </message>
    <message>
        <source>Add a field in step {step} first</source>
        <translation type="unfinished">Añade primero un campo en el paso {step}</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Paste the final address here</source>
        <translation type="unfinished">Pega aquí la dirección final</translation>
    </message>
    <message>
        <source>Final address of the browser</source>
        <translation type="unfinished">Dirección final del navegador</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It ends up on a page whose address begins with {0}. The page may show an error: that does not matter here.
3.  Click into the browser&apos;s address bar, select all of it and copy it. If the page moved on, go back first.
4.  Paste it below and press Enter.</source>
        <translation type="unfinished">1.  Inicia sesión y da tu aprobación en el navegador.
2.  Termina en una página cuya dirección empieza por {0}. La página puede mostrar un error: aquí no importa.
3.  Haz clic en la barra de direcciones del navegador, selecciónala entera y cópiala. Si la página siguió adelante, vuelve atrás primero.
4.  Pégala abajo y pulsa Intro.</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It warns: “Your connection is not private”. On this computer&apos;s own address that is right.
3.  Press Advanced, then Proceed (in Firefox: Accept the Risk and Continue; in Safari: Show Details, then visit this website).</source>
        <translation type="unfinished">1.  Inicia sesión y da tu aprobación en el navegador.
2.  Te avisa: “La conexión no es privada”. En la propia dirección de este equipo eso es correcto.
3.  Pulsa Configuración avanzada y después Acceder o Continuar (en Firefox: Aceptar el riesgo y continuar; en Safari: Mostrar detalles y después visitar este sitio web).</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>As set under Advanced</source>
        <translation type="unfinished">Como está puesto en Avanzado</translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished">Funciona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Rechazado</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation type="unfinished">Probar esto</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished">Probable</translation>
    </message>
</context>
</TS>
