<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>✓  The same in {count} calls.</source>
        <comment>Seen in one call so far.</comment>
        <translation type="unfinished">
            <numerusform>Visto en una llamada hasta ahora.</numerusform>
            <numerusform>✓  Lo mismo en {count} llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names} y {count} más</numerusform>
            <numerusform>{names} y {count} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessTokenPage</name>
    <message>
        <source>Token &amp;URL</source>
        <translation type="unfinished">&amp;URL del token</translation>
    </message>
    <message>
        <source>The documentation calls it token endpoint.</source>
        <translation type="unfinished">La documentación lo llama “token endpoint”.</translation>
    </message>
    <message>
        <source>The token answer</source>
        <translation type="unfinished">La respuesta con el token</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">Avanzado: parámetros, encabezados, la respuesta</translation>
    </message>
    <message>
        <source>Advanced: calls after the token</source>
        <translation type="unfinished">Avanzado: llamadas después del token</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Parámetros adicionales</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Encabezados</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">{0} se llama</translation>
    </message>
    <message>
        <source>Values that later calls need, such as instance_url.</source>
        <translation type="unfinished">Valores que necesitan llamadas posteriores, como instance_url.</translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>Authorization &amp;URL</source>
        <translation type="unfinished">&amp;URL de autorización</translation>
    </message>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">Escribe un scope y pulsa Intro, o pega una lista</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation type="unfinished">S&amp;copes</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">Espacios</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">Comas</translation>
    </message>
    <message>
        <source>Plus signs</source>
        <translation type="unfinished">Signos más</translation>
    </message>
    <message>
        <source>Bars |</source>
        <translation type="unfinished">Barras |</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation type="unfinished">Puntos y comas</translation>
    </message>
    <message>
        <source>Colons</source>
        <translation type="unfinished">Dos puntos</translation>
    </message>
    <message>
        <source>&amp;Join scopes with</source>
        <translation type="unfinished">U&amp;nir los scopes con</translation>
    </message>
    <message>
        <source>S256, recommended</source>
        <translation type="unfinished">S256, recomendado</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished">Plain</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Desactivada</translation>
    </message>
    <message>
        <source>Extra &amp;protection (PKCE)</source>
        <translation type="unfinished">&amp;Protección adicional (PKCE)</translation>
    </message>
    <message>
        <source>Turn it off only if the provider refuses it.</source>
        <translation type="unfinished">Desactívala solo si el proveedor la rechaza.</translation>
    </message>
    <message>
        <source>E&amp;xtra parameters</source>
        <translation type="unfinished">Parámetros a&amp;dicionales</translation>
    </message>
    <message>
        <source>Such as access_type = offline. What OAuth itself needs, such as state, is added for you.</source>
        <translation type="unfinished">Por ejemplo, access_type = offline. Lo que necesita el propio OAuth, como state, se añade solo.</translation>
    </message>
    <message>
        <source>Advanced: other names, what comes back</source>
        <translation type="unfinished">Avanzado: otros nombres, lo que vuelve</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">{0} se llama</translation>
    </message>
    <message>
        <source>Code comes back as</source>
        <translation type="unfinished">El código vuelve como</translation>
    </message>
    <message>
        <source>State comes back as</source>
        <translation type="unfinished">El state vuelve como</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Omitir</translation>
    </message>
    <message>
        <source>Only what this provider refuses.</source>
        <translation type="unfinished">Solo lo que este proveedor rechaza.</translation>
    </message>
    <message>
        <source>Send unencoded</source>
        <translation type="unfinished">Enviar sin codificar</translation>
    </message>
    <message>
        <source>Names whose value goes into the address as written.</source>
        <translation type="unfinished">Nombres cuyo valor entra en la dirección tal como está escrito.</translation>
    </message>
    <message>
        <source>The provider sends state back</source>
        <translation type="unfinished">El proveedor devuelve el state</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>It is always sent and always compared. Off only for a provider that drops it.</source>
        <translation type="unfinished">Siempre se envía y siempre se compara. Desactívalo solo si el proveedor lo descarta.</translation>
    </message>
    <message>
        <source>Keep from the redirect</source>
        <translation type="unfinished">Guardar de la redirección</translation>
    </message>
    <message>
        <source>Name of a value that later calls need, such as realmId</source>
        <translation type="unfinished">Nombre de un valor que necesitan llamadas posteriores, como realmId</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">Emisor (issuer)</translation>
    </message>
    <message>
        <source>The provider&apos;s own name in its metadata; compared with iss in the redirect if it is sent.</source>
        <translation type="unfinished">El nombre del proveedor en sus metadatos; se compara con iss en la redirección, si se envía.</translation>
    </message>
    <message>
        <source>Where the person is sent to log in and approve.</source>
        <translation type="unfinished">Adonde se envía a la persona para que inicie sesión y dé su aprobación.</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">Se envía como</translation>
    </message>
    <message>
        <source>Ask only for what you need.</source>
        <translation type="unfinished">Pide solo lo que necesitas.</translation>
    </message>
</context>
<context>
    <name>CallRows</name>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">&amp;Método</translation>
    </message>
    <message>
        <source>As in step {step}</source>
        <translation type="unfinished">Como en el paso {step}</translation>
    </message>
    <message>
        <source>In the body (usual)</source>
        <translation type="unfinished">En el cuerpo (lo habitual)</translation>
    </message>
    <message>
        <source>Form (usual)</source>
        <translation type="unfinished">Formulario (lo habitual)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Bod&amp;y format</source>
        <translation type="unfinished">&amp;Formato del cuerpo</translation>
    </message>
    <message>
        <source>In the Authorization header (Basic)</source>
        <translation type="unfinished">En el encabezado Authorization (Basic)</translation>
    </message>
    <message>
        <source>Basic, sent without encoding</source>
        <translation type="unfinished">Basic, enviado sin codificar</translation>
    </message>
    <message>
        <source>Basic, the secret as user name</source>
        <translation type="unfinished">Basic, el secreto como nombre de usuario</translation>
    </message>
    <message>
        <source>A public app: the client ID, no secret</source>
        <translation type="unfinished">Una aplicación pública: el ID de cliente, sin secreto</translation>
    </message>
    <message>
        <source>Not needed here: no ID, no secret</source>
        <translation type="unfinished">No hace falta aquí: ni ID ni secreto</translation>
    </message>
    <message>
        <source>Send client &amp;credentials</source>
        <translation type="unfinished">Enviar las &amp;credenciales de cliente</translation>
    </message>
    <message>
        <source>“Basic” means the header.</source>
        <translation type="unfinished">“Basic” significa el encabezado.</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished">Añadir encabezado</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation type="unfinished">Añadir un estado</translation>
    </message>
    <message>
        <source>Status of success</source>
        <translation type="unfinished">Estado de éxito</translation>
    </message>
    <message>
        <source>2xx stands for 200 to 299.</source>
        <translation type="unfinished">2xx significa de 200 a 299.</translation>
    </message>
    <message>
        <source>The error text is at</source>
        <translation type="unfinished">El texto del error está en</translation>
    </message>
    <message>
        <source>Such as error.message; empty where it is in the usual place.</source>
        <translation type="unfinished">Por ejemplo, error.message; vacío si está en el lugar habitual.</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Parámetros de consulta</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">Solo si está relleno</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">Añadir un nombre</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">Encabezados y parámetros que se omiten cuando un valor en ellos está vacío.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Omitir</translation>
    </message>
    <message>
        <source>Only what this provider refuses, of what is added for you.</source>
        <translation type="unfinished">De lo que se añade automáticamente, solo lo que este proveedor rechaza.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished">Lo habitual</translation>
    </message>
    <message>
        <source>Always in the body</source>
        <translation type="unfinished">Siempre en el cuerpo</translation>
    </message>
    <message>
        <source>In the address (query)</source>
        <translation type="unfinished">En la dirección (consulta)</translation>
    </message>
    <message>
        <source>Parameters travel</source>
        <translation type="unfinished">Los parámetros van</translation>
    </message>
    <message>
        <source>As usual for {0}: in the address</source>
        <translation type="unfinished">Lo habitual con {0}: en la dirección</translation>
    </message>
    <message>
        <source>As usual for {0}: in the body</source>
        <translation type="unfinished">Lo habitual con {0}: en el cuerpo</translation>
    </message>
    <message>
        <source>In the address, with the rest</source>
        <translation type="unfinished">En la dirección, con lo demás</translation>
    </message>
    <message>
        <source>Everything is in the address, nothing in a body.</source>
        <translation type="unfinished">Todo va en la dirección, nada en un cuerpo.</translation>
    </message>
    <message>
        <source>Access token is at</source>
        <translation type="unfinished">El token de acceso está en</translation>
    </message>
    <message>
        <source>Refresh token is at</source>
        <translation type="unfinished">El token de renovación está en</translation>
    </message>
    <message>
        <source>Expiry is at</source>
        <translation type="unfinished">La caducidad está en</translation>
    </message>
    <message>
        <source>Seconds from now (usual)</source>
        <translation type="unfinished">Segundos desde ahora (lo habitual)</translation>
    </message>
    <message>
        <source>Milliseconds from now</source>
        <translation type="unfinished">Milisegundos desde ahora</translation>
    </message>
    <message>
        <source>A date and time</source>
        <translation type="unfinished">Una fecha y hora</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished">Segundos desde 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished">Milisegundos desde 1970</translation>
    </message>
    <message>
        <source>Expiry is given as</source>
        <translation type="unfinished">La caducidad se indica como</translation>
    </message>
    <message>
        <source>Or all of these below</source>
        <translation type="unfinished">O todo esto, debajo de</translation>
    </message>
    <message>
        <source>Such as authed_user: looked at where the access token is not at its place above.</source>
        <translation type="unfinished">Por ejemplo, authed_user: se mira ahí si el token de acceso no está en el lugar indicado arriba.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">no se sabe</translation>
    </message>
    <message>
        <source>Seconds, where the answer names no expiry: the documentation says how long.</source>
        <translation type="unfinished">Segundos, si la respuesta no indica caducidad: la documentación dice cuánto dura.</translation>
    </message>
    <message>
        <source>Otherwise it lasts</source>
        <translation type="unfinished">Si no, dura</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished">Token de acceso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished">Token de renovación</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished">Caducidad</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation type="unfinished">Guardado para después</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">Indica el éxito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Place in the answer</source>
        <translation type="unfinished">Lugar en la respuesta</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation type="unfinished">Añadir valor</translation>
    </message>
    <message>
        <source>Keep from the answer</source>
        <translation type="unfinished">Guardar de la respuesta</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">Parámetros del cuerpo</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation type="unfinished">Tal como está escrito</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulario</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>Body of your own</source>
        <translation type="unfinished">Cuerpo propio</translation>
    </message>
    <message>
        <source>JSON or text, as the documentation shows it. Parameters above are added to an object.</source>
        <translation type="unfinished">JSON o texto, como lo muestra la documentación. Los parámetros de arriba se añaden a un objeto.</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">Código propio (JavaScript)</translation>
    </message>
    <message>
        <source>Replaces the request above on the platform, for example for signed requests. Kept as it is.</source>
        <translation type="unfinished">Sustituye la solicitud de arriba en la plataforma, por ejemplo para solicitudes firmadas. Se conserva tal cual.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>My app: one for everybody who connects</source>
        <translation type="unfinished">Mi aplicación: una para todos los que se conectan</translation>
    </message>
    <message>
        <source>Their own app: everybody brings a client ID and secret</source>
        <translation type="unfinished">Su propia aplicación: cada uno trae su ID y su secreto de cliente</translation>
    </message>
    <message>
        <source>&amp;Whose app is it?</source>
        <translation type="unfinished">¿&amp;De quién es la aplicación?</translation>
    </message>
    <message>
        <source>Almost always yours. Some providers make every customer register an app of their own.</source>
        <translation type="unfinished">Casi siempre tuya. Algunos proveedores obligan a cada cliente a registrar su propia aplicación.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation type="unfinished">&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Public. Also called app ID or consumer key.</source>
        <translation type="unfinished">Público. También se llama app ID o consumer key.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished">Secret&amp;o de cliente</translation>
    </message>
    <message>
        <source>Advanced: whose app, and its environment</source>
        <translation type="unfinished">Avanzado: de quién es la aplicación, y su entorno</translation>
    </message>
    <message>
        <source>Production: real accounts</source>
        <translation type="unfinished">Producción: cuentas reales</translation>
    </message>
    <message>
        <source>Sandbox: the provider&apos;s test system</source>
        <translation type="unfinished">Sandbox: el sistema de pruebas del proveedor</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished">E&amp;ntorno</translation>
    </message>
    <message>
        <source>Client ID, secret and addresses must all belong to the same one.</source>
        <translation type="unfinished">El ID de cliente, el secreto y las direcciones deben pertenecer todos al mismo entorno.</translation>
    </message>
    <message>
        <source>Not needed: no step sends one, as step {step} says.</source>
        <translation type="unfinished">No hace falta: ningún paso lo envía, como dice el paso {step}.</translation>
    </message>
    <message>
        <source>Client ID and secret above are then those of your own test app, for the live test only. The fields {0} in step {step} ask everybody else for theirs.</source>
        <translation type="unfinished">El ID de cliente y el secreto de arriba son entonces los de tu propia aplicación de prueba, solo para la prueba en vivo. Los campos {0} del paso {step} piden los suyos a los demás.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Most connections need no extra field. If yours is one of them, press Next.</source>
        <translation type="unfinished">La mayoría de las conexiones no necesita más campos. Si la tuya es una de ellas, pulsa Siguiente.</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished">Añadir campo</translation>
    </message>
    <message>
        <source>Add a region choice</source>
        <translation type="unfinished">Añadir elección de región</translation>
    </message>
    <message>
        <source>What you fill in here is used by the live test, and kept nowhere.</source>
        <translation type="unfinished">Lo que rellenas aquí lo usa la prueba en vivo y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Field&amp;s</source>
        <translation type="unfinished">Ca&amp;mpos</translation>
    </message>
    <message>
        <source>Ask only for what logging in does not tell, such as a region.</source>
        <translation type="unfinished">Pide solo lo que no se sabe al iniciar sesión, como una región.</translation>
    </message>
    <message>
        <source>The same for everybody: write it into the addresses</source>
        <translation type="unfinished">Igual para todos: escribirlo en las direcciones</translation>
    </message>
    <message>
        <source>Takes what is filled in below. Nobody is asked for it then.</source>
        <translation type="unfinished">Toma lo que se rellena abajo. Entonces no se le pide a nadie.</translation>
    </message>
    <message>
        <source>This is what people will see</source>
        <translation type="unfinished">Esto es lo que verá quien se conecte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>(no label yet)</source>
        <translation type="unfinished">(aún sin etiqueta)</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>≈  Rehearsal: the provider is played on this computer, the client ID is made up. It proves nothing.</source>
        <translation type="unfinished">≈  Ensayo: el proveedor se simula en este equipo y el ID de cliente es inventado. No demuestra nada.</translation>
    </message>
    <message>
        <source>!  It is not proved yet.</source>
        <translation type="unfinished">!  Aún no está comprobada.</translation>
    </message>
    <message>
        <source>!  It is not handed over yet.</source>
        <translation type="unfinished">!  Aún no está entregada.</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>Looks up values, such as the id of a site</source>
        <translation type="unfinished">Consulta valores, como el id de un sitio</translation>
    </message>
    <message>
        <source>Exchanges the token for another one</source>
        <translation type="unfinished">Intercambia el token por otro</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Lo que hace</translation>
    </message>
    <message>
        <source>An exchange brings a token that takes the first one&apos;s place.</source>
        <translation type="unfinished">Un intercambio trae un token que ocupa el lugar del primero.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Dirección</translation>
    </message>
    <message>
        <source>The token is there by now: it can be inserted.</source>
        <translation type="unfinished">El token ya existe en este punto: se puede insertar.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Encabezados</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation type="unfinished">Su respuesta</translation>
    </message>
    <message>
        <source>Such as site_id at id, seen from the entry that is picked. Later steps can insert it by this name.</source>
        <translation type="unfinished">Por ejemplo, site_id en id, a partir de la entrada elegida. Los pasos posteriores pueden insertarlo con ese nombre.</translation>
    </message>
    <message>
        <source>Each time somebody connects</source>
        <translation type="unfinished">Cada vez que alguien se conecta</translation>
    </message>
    <message>
        <source>Then, and after each refresh</source>
        <translation type="unfinished">Entonces y después de cada renovación</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation type="unfinished">Se envía</translation>
    </message>
    <message>
        <source>After each refresh, too, where what it brings lives no longer than the token, such as a session.</source>
        <translation type="unfinished">También después de cada renovación, si lo que trae no dura más que el token, como una sesión.</translation>
    </message>
    <message>
        <source>More: credentials, body, success</source>
        <translation type="unfinished">Más: credenciales, cuerpo, éxito</translation>
    </message>
    <message>
        <source>Not at all: the token is enough</source>
        <translation type="unfinished">No se envían: basta el token</translation>
    </message>
    <message>
        <source>As parameters, client_id and client_secret</source>
        <translation type="unfinished">Como parámetros, client_id y client_secret</translation>
    </message>
    <message>
        <source>Sent in the body; with GET they are added to the address.</source>
        <translation type="unfinished">Se envían en el cuerpo; con GET se añaden a la dirección.</translation>
    </message>
    <message>
        <source>List to pick from</source>
        <translation type="unfinished">Lista de la que elegir</translation>
    </message>
    <message>
        <source>Such as accounts; empty where the whole answer is a list.</source>
        <translation type="unfinished">Por ejemplo, accounts; vacío si toda la respuesta es una lista.</translation>
    </message>
    <message>
        <source>An entry is called</source>
        <translation type="unfinished">Nombre de cada entrada</translation>
    </message>
    <message>
        <source>Such as name: told to the person where the choice is not plain.</source>
        <translation type="unfinished">Por ejemplo, name: se muestra a la persona cuando la elección no está clara.</translation>
    </message>
    <message>
        <source>Place in the entry</source>
        <translation type="unfinished">Lugar en la entrada</translation>
    </message>
    <message>
        <source>Has to be</source>
        <translation type="unfinished">Tiene que ser</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished">Añadir condición</translation>
    </message>
    <message>
        <source>Pick the entry whose</source>
        <translation type="unfinished">Elegir la entrada cuyo</translation>
    </message>
    <message>
        <source>A field of step {step} or a text. What is kept is then read in this one entry.</source>
        <translation type="unfinished">Un campo del paso {step} o un texto. Lo que se guarda se lee después en esta única entrada.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Some providers need one more request before the token can be used: to look up a value, such as the id of a site, or to exchange the token for one that lasts longer. Most need none.</source>
        <translation type="unfinished">Algunos proveedores necesitan una solicitud más antes de poder usar el token: para consultar un valor, como el id de un sitio, o para intercambiar el token por otro que dure más. La mayoría no necesita ninguna.</translation>
    </message>
    <message>
        <source>Add a look-up</source>
        <translation type="unfinished">Añadir una consulta</translation>
    </message>
    <message>
        <source>Add an exchange</source>
        <translation type="unfinished">Añadir un intercambio</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation type="unfinished">Llamadas posteriores</translation>
    </message>
    <message>
        <source>They are sent in this order, each time somebody connects; some after each refresh, too.</source>
        <translation type="unfinished">Se envían en este orden, cada vez que alguien se conecta; algunas también después de cada renovación.</translation>
    </message>
    <message>
        <source>{0} · Exchange: {1}</source>
        <translation type="unfinished">{0} · Intercambio: {1}</translation>
    </message>
    <message>
        <source>{0} · Look-up: {1}</source>
        <translation type="unfinished">{0} · Consulta: {1}</translation>
    </message>
    <message>
        <source>(no address yet)</source>
        <translation type="unfinished">(aún sin dirección)</translation>
    </message>
</context>
<context>
    <name>HostGrid</name>
    <message>
        <source>known when somebody connects</source>
        <translation type="unfinished">se sabrá cuando alguien se conecte</translation>
    </message>
    <message>
        <source>contacted by the live test</source>
        <translation type="unfinished">contactado por la prueba en vivo</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished">En la lista</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Falta</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">Aún no se sabe</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>&amp;Identifier path</source>
        <translation type="unfinished">Ruta del &amp;identificador</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands. Not sure? Leave it blank.</source>
        <translation type="unfinished">Haz clic en un valor de arriba o escribe dónde está. ¿No lo sabes? Déjalo en blanco.</translation>
    </message>
    <message>
        <source>&amp;Leave it blank</source>
        <translation type="unfinished">&amp;Dejarlo en blanco</translation>
    </message>
    <message>
        <source>Each connect then makes a new connection.</source>
        <translation type="unfinished">Así, cada vez que alguien se conecta se crea una conexión nueva.</translation>
    </message>
    <message>
        <source>Call again and compare</source>
        <translation type="unfinished">Llamar otra vez y comparar</translation>
    </message>
    <message>
        <source>Sends the test call once more: the value has to stay the same.</source>
        <translation type="unfinished">Envía la llamada de prueba una vez más: el valor tiene que seguir igual.</translation>
    </message>
    <message>
        <source>For this account it is:</source>
        <translation type="unfinished">Para esta cuenta es:</translation>
    </message>
    <message>
        <source>Left blank on purpose.</source>
        <translation type="unfinished">Se dejó en blanco a propósito.</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">Ejecuta primero la prueba en vivo.</translation>
    </message>
    <message>
        <source>✕  It changed.</source>
        <translation type="unfinished">✕  Ha cambiado.</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>The test call asks for chosen fields alone. Add the one that holds the name, as the documentation calls it, and send it again.</source>
        <translation type="unfinished">La llamada de prueba pide solo los campos elegidos. Añade el que contiene el nombre, tal como lo llama la documentación, y envíala otra vez.</translation>
    </message>
    <message>
        <source>&amp;Label path</source>
        <translation type="unfinished">Ruta de la eti&amp;queta</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands.</source>
        <translation type="unfinished">Haz clic en un valor de arriba o escribe dónde está.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>What t&amp;his name is</source>
        <translation type="unfinished">Qué es este &amp;nombre</translation>
    </message>
    <message>
        <source>In a word: E-mail, Workspace.</source>
        <translation type="unfinished">En pocas palabras: Correo, Espacio de trabajo.</translation>
    </message>
    <message>
        <source>Show the first letter &amp;only, then dots</source>
        <translation type="unfinished">M&amp;ostrar solo la primera letra y después puntos</translation>
    </message>
    <message>
        <source>On the platform it reads:</source>
        <translation type="unfinished">En la plataforma se lee:</translation>
    </message>
    <message>
        <source>Advanced: a picture of the account</source>
        <translation type="unfinished">Avanzado: una imagen de la cuenta</translation>
    </message>
    <message>
        <source>Pict&amp;ure path</source>
        <translation type="unfinished">R&amp;uta de la imagen</translation>
    </message>
    <message>
        <source>Where the address of a picture stands.</source>
        <translation type="unfinished">Dónde está la dirección de una imagen.</translation>
    </message>
    <message>
        <source>No name came. Ask for one in “{0}”</source>
        <translation type="unfinished">No llegó ningún nombre. Pedir uno en “{0}”</translation>
    </message>
</context>
<context>
    <name>PageBody</name>
    <message>
        <source>On the platform: {0}</source>
        <translation type="unfinished">En la plataforma: {0}</translation>
    </message>
</context>
<context>
    <name>ParametersPage</name>
    <message>
        <source>Add header</source>
        <translation type="unfinished">Añadir encabezado</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">Enca&amp;bezados</translation>
    </message>
    <message>
        <source>The latest access token is put in each time, also after a refresh.</source>
        <translation type="unfinished">Cada vez se pone el token de acceso más reciente, también después de una renovación.</translation>
    </message>
    <message>
        <source>Advanced: query, body, own code</source>
        <translation type="unfinished">Avanzado: consulta, cuerpo, código propio</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Parámetros de consulta</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">Parámetros del cuerpo</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">Solo si está relleno</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">Añadir un nombre</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">Encabezados y parámetros que se omiten cuando un valor en ellos está vacío.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished">Encabezado</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">Código propio (JavaScript)</translation>
    </message>
    <message>
        <source>Add header with code</source>
        <translation type="unfinished">Añadir encabezado con código</translation>
    </message>
    <message>
        <source>Own code for headers</source>
        <translation type="unfinished">Código propio para encabezados</translation>
    </message>
    <message>
        <source>The headers above once more. Code is needed only where a value must be computed: the platform runs it in place of the value.</source>
        <translation type="unfinished">Otra vez los encabezados de arriba. Solo hace falta código si hay que calcular un valor: la plataforma lo ejecuta en lugar del valor.</translation>
    </message>
    <message>
        <source>These are the same already.</source>
        <translation type="unfinished">Ya son iguales.</translation>
    </message>
    <message>
        <source>Step {step} sends nothing of its own yet.</source>
        <translation type="unfinished">El paso {step} aún no envía nada propio.</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>✕  It changed between two calls for the same account, from {0} to {1}. Choose another value.</source>
        <translation type="unfinished">✕  Cambió entre dos llamadas para la misma cuenta, de {0} a {1}. Elige otro valor.</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Redirect &amp;URL</source>
        <translation type="unfinished">&amp;URL de redirección</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">la URL de redirección</translation>
    </message>
    <message>
        <source>Copy it into the provider&apos;s developer portal, character for character.</source>
        <translation type="unfinished">Cópiala en el portal de desarrolladores del proveedor, carácter por carácter.</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">Pega la URL de redirección que muestra el portal</translation>
    </message>
    <message>
        <source>&amp;Compare with the portal</source>
        <translation type="unfinished">&amp;Comparar con el portal</translation>
    </message>
    <message>
        <source>Advanced: another environment of the platform</source>
        <translation type="unfinished">Avanzado: otro entorno de la plataforma</translation>
    </message>
    <message>
        <source>For your live test, register this, too</source>
        <translation type="unfinished">Registra también la de la prueba en vivo</translation>
    </message>
    <message>
        <source>In the same list of the portal: the live test runs on this computer.</source>
        <translation type="unfinished">En la misma lista del portal: la prueba en vivo se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>Advanced: another address of this computer</source>
        <translation type="unfinished">Avanzado: otra dirección de este equipo</translation>
    </message>
    <message>
        <source>The p&amp;ortal accepts</source>
        <translation type="unfinished">El &amp;portal acepta</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">la URL de redirección de la prueba en vivo</translation>
    </message>
    <message>
        <source>Nothing more to register: the log-in uses the redirect URL above; you paste where it ends up.</source>
        <translation type="unfinished">No hay nada más que registrar: el inicio de sesión usa la URL de redirección de arriba; tú pegas la dirección en la que termina.</translation>
    </message>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">Tu navegador te avisará una vez</translation>
    </message>
    <message>
        <source>The portal takes no such address, or only one</source>
        <translation type="unfinished">El portal no acepta una dirección así, o solo acepta una</translation>
    </message>
    <message>
        <source>Where the connection is tried out. Redirect URL and Developer Hub follow; publishing does, too.</source>
        <translation type="unfinished">Dónde se prueba la conexión. La URL de redirección y Developer Hub dependen de ello; la publicación también.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Entorno</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation type="unfinished">Es&amp;quema</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished">&amp;Host</translation>
    </message>
    <message>
        <source>Exactly as registered.</source>
        <translation type="unfinished">Exactamente como está registrada.</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation type="unfinished">cualquier puerto libre</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished">Puert&amp;o</translation>
    </message>
    <message>
        <source>1024 or higher.</source>
        <translation type="unfinished">1024 o superior.</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation type="unfinished">Ru&amp;ta</translation>
    </message>
    <message>
        <source>it wants https</source>
        <translation type="unfinished">exige https</translation>
    </message>
    <message>
        <source>it wants no address of a computer of one&apos;s own</source>
        <translation type="unfinished">no acepta la dirección de un equipo propio</translation>
    </message>
    <message>
        <source>it is not registered there, or not like this</source>
        <translation type="unfinished">no está registrada allí, o no así</translation>
    </message>
    <message>
        <source>✕  The provider did not take {0}: {1}.</source>
        <translation type="unfinished">✕  El proveedor no aceptó {0}: {1}.</translation>
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
        <source>Live test:</source>
        <translation type="unfinished">Prueba en vivo:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">la dirección de tu prueba en vivo</translation>
    </message>
</context>
<context>
    <name>RefreshTokenPage</name>
    <message>
        <source>Does this provider refresh tokens?</source>
        <translation type="unfinished">¿Permite este proveedor renovar tokens?</translation>
    </message>
    <message>
        <source>Then people log in again when access runs out.</source>
        <translation type="unfinished">Entonces hay que iniciar sesión de nuevo cuando caduca el acceso.</translation>
    </message>
    <message>
        <source>Look for “refresh token” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">Busca “refresh token” en su documentación. Este paso queda abierto hasta que lo digas.</translation>
    </message>
    <message>
        <source>Refresh &amp;URL</source>
        <translation type="unfinished">&amp;URL de renovación</translation>
    </message>
    <message>
        <source>Empty: the token URL of step {step}, as usual.</source>
        <translation type="unfinished">Vacío: la URL del token del paso {step}, como es habitual.</translation>
    </message>
    <message>
        <source>The refresh answer</source>
        <translation type="unfinished">La respuesta de la renovación</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">Avanzado: parámetros, encabezados, la respuesta</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Parámetros adicionales</translation>
    </message>
    <message>
        <source>Some providers want scope here as well.</source>
        <translation type="unfinished">Algunos proveedores quieren scope también aquí.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Encabezados</translation>
    </message>
    <message>
        <source>Brings another token (usual)</source>
        <translation type="unfinished">Trae otro token (lo habitual)</translation>
    </message>
    <message>
        <source>Only prolongs the token that there is</source>
        <translation type="unfinished">Solo prolonga el token que ya hay</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished">La respuesta</translation>
    </message>
    <message>
        <source>A few providers answer without a token: the one that was given is good for longer.</source>
        <translation type="unfinished">Unos pocos proveedores responden sin token: el que se dio vale más tiempo.</translation>
    </message>
    <message>
        <source>The token answer of the live test brought no refresh token. Some providers give one only for a scope such as offline_access, or a parameter such as access_type=offline: add it in step {0}, and log in again.</source>
        <translation type="unfinished">La respuesta con el token de la prueba en vivo no trajo ningún token de renovación. Algunos proveedores solo dan uno con un scope como offline_access o con un parámetro como access_type=offline: añádelo en el paso {0} e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>It does: the token answer of the live test brought a refresh token.</source>
        <translation type="unfinished">Sí: la respuesta con el token de la prueba en vivo trajo un token de renovación.</translation>
    </message>
</context>
<context>
    <name>RevokeTokenPage</name>
    <message>
        <source>Can this provider revoke tokens?</source>
        <translation type="unfinished">¿Puede este proveedor revocar tokens?</translation>
    </message>
    <message>
        <source>Then a token works until it runs out, also when somebody has disconnected.</source>
        <translation type="unfinished">Entonces un token funciona hasta que caduca, aunque alguien se haya desconectado.</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">Busca “revoke” o “disconnect” en su documentación. Este paso queda abierto hasta que lo digas.</translation>
    </message>
    <message>
        <source>Revoke &amp;URL</source>
        <translation type="unfinished">&amp;URL de revocación</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect”.</source>
        <translation type="unfinished">Busca “revoke” o “disconnect”.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished">Lo que se recibió</translation>
    </message>
    <message>
        <source>The revocation answer</source>
        <translation type="unfinished">La respuesta de la revocación</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, success</source>
        <translation type="unfinished">Avanzado: parámetros, encabezados, éxito</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Parámetros adicionales</translation>
    </message>
    <message>
        <source>Such as token_type_hint = access_token.</source>
        <translation type="unfinished">Por ejemplo, token_type_hint = access_token.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Encabezados</translation>
    </message>
    <message>
        <source>The answer holds no values: its status tells.</source>
        <translation type="unfinished">La respuesta no contiene valores: lo dice su estado.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished">Nueva conexión</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished">Practicar primero</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished">Abrir un archivo…</translation>
    </message>
    <message>
        <source>A connection, or another tool&apos;s.</source>
        <translation type="unfinished">Una conexión, o de otra herramienta.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation type="unfinished">Esta conexión</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation type="unfinished">Acme CRM</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished">No&amp;mbre</translation>
    </message>
    <message>
        <source>Ser&amp;vice domain</source>
        <translation type="unfinished">Dominio del ser&amp;vicio</translation>
    </message>
    <message>
        <source>Connection Wizard {0} has come out</source>
        <translation type="unfinished">Ha salido Connection Wizard {0}</translation>
    </message>
    <message>
        <source>All files (*);;Connections (*.json)</source>
        <translation type="unfinished">Todos los archivos (*);;Conexiones (*.json)</translation>
    </message>
    <message>
        <source>Step by step, by hand.</source>
        <translation type="unfinished">Paso a paso, a mano.</translation>
    </message>
    <message>
        <source>Built in: no account, no internet.</source>
        <translation type="unfinished">Ya incluido: sin cuenta ni internet.</translation>
    </message>
    <message>
        <source>The app&apos;s own web address.</source>
        <translation type="unfinished">La dirección web de la propia aplicación.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished">Lo que se ha entendido</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation type="unfinished">Sigue donde lo dejaste</translation>
    </message>
    <message>
        <source>{0} of {1} done, on a provider built into this program.</source>
        <translation type="unfinished">{0} de {1} tareas hechas, con un proveedor integrado en este programa.</translation>
    </message>
    <message>
        <source>Go on with the guided run</source>
        <translation type="unfinished">Seguir con el recorrido guiado</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation type="unfinished">Primer recorrido guiado</translation>
    </message>
    <message>
        <source>Click by click, in five minutes.</source>
        <translation type="unfinished">Clic a clic, en cinco minutos.</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">Abrir una conexión</translation>
    </message>
</context>
<context>
    <name>SuggestionCards</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished">Sugerencias</translation>
    </message>
    <message>
        <source>No value stands out. Click the right one in the answer. Does nothing there tell whose account it is? Then choose another call in step {0}.</source>
        <translation type="unfinished">Ningún valor destaca. Haz clic en el correcto en la respuesta. ¿Nada dice ahí de quién es la cuenta? Entonces elige otra llamada en el paso {0}.</translation>
    </message>
    <message>
        <source>They appear with the first answer.</source>
        <translation type="unfinished">Aparecen con la primera respuesta.</translation>
    </message>
</context>
<context>
    <name>TestCallPage</name>
    <message>
        <source>Test &amp;URL</source>
        <translation type="unfinished">&amp;URL de prueba</translation>
    </message>
    <message>
        <source>A call that needs no input: /me, /user, /profile.</source>
        <translation type="unfinished">Una llamada que no necesita datos: /me, /user, /profile.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">Enca&amp;bezados</translation>
    </message>
    <message>
        <source>What the POST sends</source>
        <translation type="unfinished">Lo que envía el POST</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">Indica el éxito</translation>
    </message>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">Respuesta de prueba</translation>
    </message>
    <message>
        <source>Advanced: query, part of the answer, own code</source>
        <translation type="unfinished">Avanzado: consulta, parte de la respuesta, código propio</translation>
    </message>
    <message>
        <source>For a POST that needs values: harmless ones, such as a website&apos;s address.</source>
        <translation type="unfinished">Para un POST que necesita valores: inofensivos, como la dirección de un sitio web.</translation>
    </message>
    <message>
        <source>Keep only this part</source>
        <translation type="unfinished">Guardar solo esta parte</translation>
    </message>
    <message>
        <source>Empty: the whole answer.</source>
        <translation type="unfinished">Vacío: toda la respuesta.</translation>
    </message>
    <message>
        <source>Begins with what most providers want: Bearer and the access token. Change it where yours differs.</source>
        <translation type="unfinished">Empieza con lo que quiere la mayoría de los proveedores: Bearer y el token de acceso. Cámbialo si el tuyo es distinto.</translation>
    </message>
    <message>
        <source>Most providers want: Authorization = Bearer, a space, and the access token.</source>
        <translation type="unfinished">La mayoría de los proveedores quiere: Authorization = Bearer, un espacio y el token de acceso.</translation>
    </message>
</context>
<context>
    <name>WhitelistPage</name>
    <message>
        <source>Type a domain or paste an address, and press Enter</source>
        <translation type="unfinished">Escribe un dominio o pega una dirección, y pulsa Intro</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished">&amp;Dominios</translation>
    </message>
    <message>
        <source>https://api.example.com/v1/users becomes example.com: sub-domains are included.</source>
        <translation type="unfinished">https://api.example.com/v1/users se convierte en example.com: los subdominios están incluidos.</translation>
    </message>
    <message>
        <source>Add the domains that this connection uses</source>
        <translation type="unfinished">Añadir los dominios que usa esta conexión</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">Quitarlos</translation>
    </message>
    <message>
        <source>No address is filled in yet: steps {authorization} to {test_call} bring them.</source>
        <translation type="unfinished">Aún no hay ninguna dirección rellenada: vienen con los pasos {authorization} a {test_call}.</translation>
    </message>
    <message>
        <source>Where this connection sends something</source>
        <translation type="unfinished">Adónde envía algo esta conexión</translation>
    </message>
    <message>
        <source>Advanced: domains known only later</source>
        <translation type="unfinished">Avanzado: dominios que solo se saben después</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Comprobación</translation>
    </message>
    <message>
        <source>Only where every customer has a domain of their own: credentials could then be sent anywhere.</source>
        <translation type="unfinished">Solo si cada cliente tiene un dominio propio: así, las credenciales podrían enviarse a cualquier sitio.</translation>
    </message>
    <message>
        <source>All of them are listed.</source>
        <translation type="unfinished">Todos están en la lista.</translation>
    </message>
    <message>
        <source>It uses none yet: see steps {authorization} to {test_call}.</source>
        <translation type="unfinished">Aún no usa ninguno: mira los pasos {authorization} a {test_call}.</translation>
    </message>
    <message>
        <source>Adds {0}</source>
        <translation type="unfinished">Añade {0}</translation>
    </message>
    <message>
        <source>Nothing here leads to {0}.</source>
        <translation type="unfinished">Nada de aquí lleva a {0}.</translation>
    </message>
    <message>
        <source>No address here is at {0}. Whether a redirect leads there, the live test shows.</source>
        <translation type="unfinished">Ninguna dirección de aquí está en {0}. La prueba en vivo muestra si una redirección lleva hasta allí.</translation>
    </message>
</context>
</TS>
