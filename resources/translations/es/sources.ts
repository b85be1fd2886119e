<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{count} scopes</source>
        <comment>{count} scope</comment>
        <translation type="unfinished">
            <numerusform>{count} scope</numerusform>
            <numerusform>{count} scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449): beyond the platform.</source>
        <translation type="unfinished">El proveedor quiere una prueba firmada con cada solicitud (DPoP, RFC 9449): fuera del alcance de la plataforma.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand (PAR, RFC 9126): beyond the platform.</source>
        <translation type="unfinished">El proveedor solo acepta inicios de sesión que se le hayan enviado de antemano (PAR, RFC 9126): fuera del alcance de la plataforma.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins in a signed request (JAR, RFC 9101): beyond the platform.</source>
        <translation type="unfinished">El proveedor solo acepta inicios de sesión en una solicitud firmada (JAR, RFC 9101): fuera del alcance de la plataforma.</translation>
    </message>
    <message>
        <source>The app can prove itself only by a certificate (mutual TLS, RFC 8705): beyond the platform.</source>
        <translation type="unfinished">La aplicación solo puede acreditarse con un certificado (mutual TLS, RFC 8705): fuera del alcance de la plataforma.</translation>
    </message>
    <message>
        <source>Ask the provider for an app without it. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Pide al proveedor una aplicación sin eso. De lo contrario, nadie puede conectarse a través de la plataforma.</translation>
    </message>
    <message>
        <source>parameters in the address</source>
        <translation type="unfinished">parámetros en la dirección</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation type="unfinished">credenciales de cliente</translation>
    </message>
    <message>
        <source>client credentials in the body</source>
        <translation type="unfinished">credenciales de cliente en el cuerpo</translation>
    </message>
    <message>
        <source>client credentials as Basic</source>
        <translation type="unfinished">credenciales de cliente como Basic</translation>
    </message>
    <message>
        <source>the body as JSON</source>
        <translation type="unfinished">el cuerpo como JSON</translation>
    </message>
    <message>
        <source>the body as a form</source>
        <translation type="unfinished">el cuerpo como formulario</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">el cuerpo</translation>
    </message>
    <message>
        <source>It describes OAuth 1, which signs each request, and not OAuth 2.0.</source>
        <translation type="unfinished">Describe OAuth 1, que firma cada solicitud, y no OAuth 2.0.</translation>
    </message>
    <message>
        <source>Take the page on OAuth, authorization or access tokens, a request, or a file with both addresses.</source>
        <translation type="unfinished">Toma la página sobre OAuth, autorización o tokens de acceso, una solicitud, o un archivo con ambas direcciones.</translation>
    </message>
    <message>
        <source>All its addresses are those of samples, and nobody&apos;s.</source>
        <translation type="unfinished">Todas sus direcciones son de muestra, y no son de nadie.</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">No se encontró en ello nada de una conexión OAuth.</translation>
    </message>
    <message>
        <source>This is far too large to be read.</source>
        <translation type="unfinished">Esto es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>Take the page or the part on OAuth alone.</source>
        <translation type="unfinished">Toma solo la página o la parte sobre OAuth.</translation>
    </message>
    <message>
        <source>This is a PDF, and a PDF cannot be read here.</source>
        <translation type="unfinished">Esto es un PDF, y aquí no se puede leer un PDF.</translation>
    </message>
    <message>
        <source>This is a picture, and pictures cannot be read here.</source>
        <translation type="unfinished">Esto es una imagen, y aquí no se pueden leer imágenes.</translation>
    </message>
    <message>
        <source>This is a packed file, and it cannot be read here.</source>
        <translation type="unfinished">Esto es un archivo comprimido, y aquí no se puede leer.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation type="unfinished">Esto no es texto.</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">Ábrelo, selecciona el texto con las direcciones y pégalo.</translation>
    </message>
    <message>
        <source>It does not say where people log in.</source>
        <translation type="unfinished">No dice dónde se inicia sesión.</translation>
    </message>
    <message>
        <source>It names its server alone, and that says where people log in when it is asked.</source>
        <translation type="unfinished">Solo indica su servidor, y este dice dónde se inicia sesión cuando se le pregunta.</translation>
    </message>
    <message>
        <source>It does not say where a code is exchanged.</source>
        <translation type="unfinished">No dice dónde se intercambia un código.</translation>
    </message>
    <message>
        <source>It shows no call that says who is connected.</source>
        <translation type="unfinished">No muestra ninguna llamada que diga quién está conectado.</translation>
    </message>
    <message>
        <source>a record of the platform</source>
        <translation type="unfinished">un registro de la plataforma</translation>
    </message>
    <message>
        <source>what the server says of itself</source>
        <translation type="unfinished">lo que el servidor dice de sí mismo</translation>
    </message>
    <message>
        <source>an OpenAPI document</source>
        <translation type="unfinished">un documento OpenAPI</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation type="unfinished">una grabación de solicitudes (HAR)</translation>
    </message>
    <message>
        <source>a file of Postman</source>
        <translation type="unfinished">un archivo de Postman</translation>
    </message>
    <message>
        <source>a file of Insomnia</source>
        <translation type="unfinished">un archivo de Insomnia</translation>
    </message>
    <message>
        <source>a file of Hoppscotch</source>
        <translation type="unfinished">un archivo de Hoppscotch</translation>
    </message>
    <message>
        <source>a file of Google&apos;s console</source>
        <translation type="unfinished">un archivo de la consola de Google</translation>
    </message>
    <message>
        <source>a file of n8n</source>
        <translation type="unfinished">un archivo de n8n</translation>
    </message>
    <message>
        <source>a connector of Airbyte</source>
        <translation type="unfinished">un conector de Airbyte</translation>
    </message>
    <message>
        <source>an app of Zapier</source>
        <translation type="unfinished">una aplicación de Zapier</translation>
    </message>
    <message>
        <source>an app of Pipedream</source>
        <translation type="unfinished">una aplicación de Pipedream</translation>
    </message>
    <message>
        <source>a connection of Make</source>
        <translation type="unfinished">una conexión de Make</translation>
    </message>
    <message>
        <source>a provider of Nango</source>
        <translation type="unfinished">un proveedor de Nango</translation>
    </message>
    <message>
        <source>a connector of Power Automate</source>
        <translation type="unfinished">un conector de Power Automate</translation>
    </message>
    <message>
        <source>a file of Bruno</source>
        <translation type="unfinished">un archivo de Bruno</translation>
    </message>
    <message>
        <source>a file of Bruno (OpenCollection)</source>
        <translation type="unfinished">un archivo de Bruno (OpenCollection)</translation>
    </message>
    <message>
        <source>configuration of GitLab</source>
        <translation type="unfinished">configuración de GitLab</translation>
    </message>
    <message>
        <source>a log-in of an app in Ruby (OmniAuth)</source>
        <translation type="unfinished">un inicio de sesión de una aplicación en Ruby (OmniAuth)</translation>
    </message>
    <message>
        <source>a file of Home Assistant</source>
        <translation type="unfinished">un archivo de Home Assistant</translation>
    </message>
    <message>
        <source>configuration of oauth2-proxy</source>
        <translation type="unfinished">configuración de oauth2-proxy</translation>
    </message>
    <message>
        <source>a program in Python</source>
        <translation type="unfinished">un programa en Python</translation>
    </message>
    <message>
        <source>configuration of Spring</source>
        <translation type="unfinished">configuración de Spring</translation>
    </message>
    <message>
        <source>a program in JavaScript</source>
        <translation type="unfinished">un programa en JavaScript</translation>
    </message>
    <message>
        <source>values of an environment</source>
        <translation type="unfinished">valores de un entorno</translation>
    </message>
    <message>
        <source>the address that a log-in came back to</source>
        <translation type="unfinished">la dirección a la que volvió un inicio de sesión</translation>
    </message>
    <message>
        <source>the answer of a token request</source>
        <translation type="unfinished">la respuesta de una solicitud de token</translation>
    </message>
    <message>
        <source>settings of another tool</source>
        <translation type="unfinished">ajustes de otra herramienta</translation>
    </message>
    <message>
        <source>a request</source>
        <translation type="unfinished">una solicitud</translation>
    </message>
    <message>
        <source>an answer that says who is connected</source>
        <translation type="unfinished">una respuesta que dice quién está conectado</translation>
    </message>
    <message>
        <source>a page of documentation</source>
        <translation type="unfinished">una página de documentación</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished">Tomarlo</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">Tomado: {parts}.</translation>
    </message>
    <message>
        <source>Taken over: the path. Write the address of the API before it: another page has it.</source>
        <translation type="unfinished">Tomado: la ruta. Escribe delante de ella la dirección de la API: está en otra página.</translation>
    </message>
    <message>
        <source>secret: no file may hold it</source>
        <translation type="unfinished">secreto: ningún archivo puede contenerlo</translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished">muestra</translation>
    </message>
    <message>
        <source>sent anyway</source>
        <translation type="unfinished">se envía de todos modos</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation type="unfinished">no está en este texto</translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>No longer sent: {parts}.</source>
        <translation type="unfinished">Ya no se envía: {parts}.</translation>
    </message>
    <message>
        <source>This is a page of documentation, and no call was found in it. Paste only what is to be sent, such as the JSON of its example.</source>
        <translation type="unfinished">Esto es una página de documentación, y no se encontró ninguna llamada en ella. Pega solo lo que se ha de enviar, como el JSON de su ejemplo.</translation>
    </message>
    <message>
        <source>The page has queries, but none that asks who is connected. Write that one below, or paste it alone.</source>
        <translation type="unfinished">La página tiene consultas, pero ninguna que pregunte quién está conectado. Escríbela abajo, o pégala sola.</translation>
    </message>
    <message>
        <source>The page does not say where a token is refreshed. Mostly it is where it came from: leave this empty then.</source>
        <translation type="unfinished">La página no dice dónde se renueva un token. Casi siempre es donde se obtuvo: en ese caso, deja esto vacío.</translation>
    </message>
    <message>
        <source>The page does not say where a token is revoked.</source>
        <translation type="unfinished">La página no dice dónde se revoca un token.</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation type="unfinished">No hay ninguna dirección en ello.</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation type="unfinished">Omitido: {parts}.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished">{count} más</translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished">la dirección</translation>
    </message>
    <message>
        <source>a key of the app, often the client ID: where the call is refused without it, add it under Advanced</source>
        <translation type="unfinished">una clave de la aplicación, a menudo el ID de cliente: si la llamada se rechaza sin ella, añádela en “Avanzado”</translation>
    </message>
    <message>
        <source>{name} for {standard}</source>
        <translation type="unfinished">{name} para {standard}</translation>
    </message>
    <message>
        <source>This is an answer alone: it does not say which call it came from.</source>
        <translation type="unfinished">Esto es solo una respuesta: no dice de qué llamada vino.</translation>
    </message>
    <message>
        <source>It logs in with a key or a password, and not by OAuth.</source>
        <translation type="unfinished">Inicia sesión con una clave o una contraseña, y no con OAuth.</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to. Its code was good once, and for one program alone.</source>
        <translation type="unfinished">Esta es la dirección a la que volvió un inicio de sesión. Su código valía una vez, y para un solo programa.</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to, and the provider refused it.</source>
        <translation type="unfinished">Esta es la dirección a la que volvió un inicio de sesión, y el proveedor lo rechazó.</translation>
    </message>
    <message>
        <source>The tokens came back in the address itself. That is the implicit flow.</source>
        <translation type="unfinished">Los tokens volvieron en la propia dirección. Eso es el flujo implícito.</translation>
    </message>
    <message>
        <source>Its revocation has to be signed, which cannot be done here: answer No in step {step}.</source>
        <translation type="unfinished">Su revocación tiene que ir firmada, y eso no se puede hacer aquí: responde “No” en el paso {step}.</translation>
    </message>
    <message>
        <source>The page does not say where people log in.</source>
        <translation type="unfinished">La página no dice dónde se inicia sesión.</translation>
    </message>
    <message>
        <source>The page shows where people log in to the app of its example: yours stands in the portal.</source>
        <translation type="unfinished">La página muestra dónde se inicia sesión en la aplicación de su ejemplo: la dirección para la tuya está en el portal.</translation>
    </message>
    <message>
        <source>The page wants scopes and names none: they stand in the portal, or on another page.</source>
        <translation type="unfinished">La página exige scopes y no nombra ninguno: están en el portal, o en otra página.</translation>
    </message>
    <message>
        <source>The page names only the scope that brings a refresh token: the others stand on another page.</source>
        <translation type="unfinished">La página solo nombra el scope que trae un token de renovación: los demás están en otra página.</translation>
    </message>
    <message>
        <source>The page does not say where a code is exchanged for a token.</source>
        <translation type="unfinished">La página no dice dónde se intercambia un código por un token.</translation>
    </message>
    <message>
        <source>The page shows no call that says who is connected.</source>
        <translation type="unfinished">La página no muestra ninguna llamada que diga quién está conectado.</translation>
    </message>
    <message>
        <source>The addresses lie in another file, mostly const.py: paste that one, too.</source>
        <translation type="unfinished">Las direcciones están en otro archivo, casi siempre const.py: pega también ese.</translation>
    </message>
    <message>
        <source>It is about a resource, whose server is {server}. Paste that address.</source>
        <translation type="unfinished">Trata de un recurso cuyo servidor es {server}. Pega esa dirección.</translation>
    </message>
    <message>
        <source>{name} is no address that can be called.</source>
        <translation type="unfinished">{name} no es una dirección que se pueda llamar.</translation>
    </message>
    <message>
        <source>Ask the provider for an app that logs people in by a code. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Pide al proveedor una aplicación en la que se inicie sesión con un código. De lo contrario, nadie puede conectarse a través de la plataforma.</translation>
    </message>
    <message>
        <source>Ask the provider for an app that gets it in the address. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Pide al proveedor una aplicación que lo reciba en la dirección. De lo contrario, nadie puede conectarse a través de la plataforma.</translation>
    </message>
    <message>
        <source>Ask the provider for an app with a client secret. Otherwise the token call needs code of yours in step {step}.</source>
        <translation type="unfinished">Pide al proveedor una aplicación con un secreto de cliente. De lo contrario, la llamada del token necesita código propio en el paso {step}.</translation>
    </message>
    <message>
        <source>The server offers other grants only: {grants}.</source>
        <translation type="unfinished">El servidor solo ofrece otros tipos de concesión (grants): {grants}.</translation>
    </message>
    <message>
        <source>The server sends the code in another way than in the address: {ways}.</source>
        <translation type="unfinished">El servidor envía el código de otra forma que en la dirección: {ways}.</translation>
    </message>
    <message>
        <source>Clients have to authenticate in a way that needs code of yours: {ways}.</source>
        <translation type="unfinished">Los clientes tienen que autenticarse de una forma que necesita código propio: {ways}.</translation>
    </message>
    <message>
        <source>It takes the address of a document for a client ID (CIMD). Bring a client ID of its portal instead.</source>
        <translation type="unfinished">Acepta la dirección de un documento como ID de cliente (CIMD). Usa en su lugar un ID de cliente de su portal.</translation>
    </message>
    <message>
        <source>The server names no address that revokes tokens.</source>
        <translation type="unfinished">El servidor no indica ninguna dirección que revoque tokens.</translation>
    </message>
    <message>
        <source>The server names no call that says who is connected.</source>
        <translation type="unfinished">El servidor no indica ninguna llamada que diga quién está conectado.</translation>
    </message>
    <message>
        <source>An MCP server has no call that says who is connected: it is asked what it is.</source>
        <translation type="unfinished">Un servidor MCP no tiene ninguna llamada que diga quién está conectado: se le pregunta qué es.</translation>
    </message>
    <message>
        <source>It takes its log-in from “{other}”, which is another file of n8n&apos;s: paste that one, too.</source>
        <translation type="unfinished">Toma su inicio de sesión de “{other}”, que es otro archivo de n8n: pega también ese.</translation>
    </message>
    <message>
        <source>These credentials were exported as they are kept: encrypted. Export them decrypted, without their secret.</source>
        <translation type="unfinished">Estas credenciales se exportaron como se guardan: cifradas. Expórtalas descifradas, sin su secreto.</translation>
    </message>
    <message>
        <source>Such an export has what somebody typed in, and not the addresses: n8n has them itself.</source>
        <translation type="unfinished">Una exportación así tiene lo que alguien escribió, y no las direcciones: esas las tiene el propio n8n.</translation>
    </message>
    <message>
        <source>n8n keeps the log-in apart: export the credential “{name}” decrypted, and bring it, too.</source>
        <translation type="unfinished">n8n guarda aparte el inicio de sesión: exporta la credencial “{name}” descifrada, y tráela también.</translation>
    </message>
    <message>
        <source>It describes another way to log in than by an authorization code.</source>
        <translation type="unfinished">Describe otra forma de iniciar sesión que con un código de autorización.</translation>
    </message>
    <message>
        <source>It describes no OAuth 2.0 log-in.</source>
        <translation type="unfinished">No describe ningún inicio de sesión OAuth 2.0.</translation>
    </message>
    <message>
        <source>It does not say how client ID and secret are sent.</source>
        <translation type="unfinished">No dice cómo se envían el ID y el secreto de cliente.</translation>
    </message>
    <message>
        <source>Such an app says nothing of how people log in: that lies with Pipedream.</source>
        <translation type="unfinished">Una aplicación así no dice nada de cómo se inicia sesión: de eso se encarga Pipedream.</translation>
    </message>
    <message>
        <source>This is an answer with tokens: it says where they stand in it, and not where anything is sent.</source>
        <translation type="unfinished">Esto es una respuesta con tokens: dice dónde están en ella, y no adónde se envía algo.</translation>
    </message>
    <message>
        <source>{hint} It says: “{said}”</source>
        <translation type="unfinished">{hint} Dice: “{said}”</translation>
    </message>
    <message>
        <source>Register the app in the provider&apos;s portal instead, and fill in its client ID.</source>
        <translation type="unfinished">Registra en su lugar la aplicación en el portal del proveedor y rellena su ID de cliente.</translation>
    </message>
    <message>
        <source>The server does not take one of the redirect URIs.</source>
        <translation type="unfinished">El servidor no acepta uno de los URI de redirección.</translation>
    </message>
    <message>
        <source>Choose another way to receive the redirect in step {step}, or register the app in the provider&apos;s portal.</source>
        <translation type="unfinished">Elige otra forma de recibir la redirección en el paso {step}, o registra la aplicación en el portal del proveedor.</translation>
    </message>
    <message>
        <source>The server does not take the app as it was described.</source>
        <translation type="unfinished">El servidor no acepta la aplicación tal como se describió.</translation>
    </message>
    <message>
        <source>The server registers only apps that somebody whom it trusts has vouched for.</source>
        <translation type="unfinished">El servidor solo registra aplicaciones avaladas por alguien en quien confía.</translation>
    </message>
    <message>
        <source>The server registers an app only for who brings an initial access token.</source>
        <translation type="unfinished">El servidor solo registra una aplicación a quien trae un token de acceso inicial.</translation>
    </message>
    <message>
        <source>Its portal or its administrator gives out one. Or register the app there by hand.</source>
        <translation type="unfinished">Su portal o su administrador entrega uno. O registra allí la aplicación a mano.</translation>
    </message>
    <message>
        <source>The server does not take this initial access token.</source>
        <translation type="unfinished">El servidor no acepta este token de acceso inicial.</translation>
    </message>
    <message>
        <source>It may be used up or of another server: ask for a new one.</source>
        <translation type="unfinished">Puede estar gastado o ser de otro servidor: pide uno nuevo.</translation>
    </message>
    <message>
        <source>The server registers no apps of people whom it does not know.</source>
        <translation type="unfinished">El servidor no registra aplicaciones de personas que no conoce.</translation>
    </message>
    <message>
        <source>The server registers no apps at the address that it names for it.</source>
        <translation type="unfinished">El servidor no registra aplicaciones en la dirección que indica para ello.</translation>
    </message>
    <message>
        <source>The server has registered too many apps of late, and takes no more now.</source>
        <translation type="unfinished">El servidor ha registrado demasiadas aplicaciones últimamente y ahora no acepta más.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">Prueba otra vez más tarde.</translation>
    </message>
    <message>
        <source>The server could not register the app: something is wrong with it.</source>
        <translation type="unfinished">El servidor no pudo registrar la aplicación: algo falla en él.</translation>
    </message>
    <message>
        <source>The server answered without a client ID, so nothing is known of the app.</source>
        <translation type="unfinished">El servidor respondió sin ID de cliente, así que no se sabe nada de la aplicación.</translation>
    </message>
    <message>
        <source>The server registered no app.</source>
        <translation type="unfinished">El servidor no registró ninguna aplicación.</translation>
    </message>
    <message>
        <source>It logs in a program, and no person: such a connection has nothing to ask anybody for.</source>
        <translation type="unfinished">Inicia la sesión de un programa, y no de una persona: en una conexión así no hay nada que preguntar a nadie.</translation>
    </message>
    <message>
        <source>It describes the device flow alone, for televisions and programs without a browser.</source>
        <translation type="unfinished">Solo describe el flujo de dispositivos (device flow), para televisores y programas sin navegador.</translation>
    </message>
    <message>
        <source>It describes the password flow alone: people would tell the app their passwords.</source>
        <translation type="unfinished">Solo describe el flujo de contraseña (password flow): las personas tendrían que dar su contraseña a la aplicación.</translation>
    </message>
    <message>
        <source>It describes the implicit flow alone, which gives tokens to a browser.</source>
        <translation type="unfinished">Describe solo el flujo implícito, que da los tokens a un navegador.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {file}, too.</source>
        <translation type="unfinished">“{name}” es también el nombre de {file}.</translation>
    </message>
    <message>
        <source>{domain} is a domain of {file}, too.</source>
        <translation type="unfinished">{domain} es también un dominio de {file}.</translation>
    </message>
    <message>
        <source>A file is named in lower-case letters, digits and hyphens: {name}.</source>
        <translation type="unfinished">El nombre de un archivo se escribe con minúsculas, cifras y guiones: {name}.</translation>
    </message>
    <message>
        <source>The provider has no name.</source>
        <translation type="unfinished">El proveedor no tiene nombre.</translation>
    </message>
    <message>
        <source>“{host}” is no domain in lower-case letters.</source>
        <translation type="unfinished">“{host}” no es un dominio en minúsculas.</translation>
    </message>
    <message>
        <source>“{address}” is no web address.</source>
        <translation type="unfinished">“{address}” no es una dirección web.</translation>
    </message>
    <message>
        <source>“{address}” is no web address, and no file of a package in a version.</source>
        <translation type="unfinished">“{address}” no es una dirección web, ni un archivo de un paquete en una versión.</translation>
    </message>
    <message>
        <source>Coverage is measured against this catalogue: it cannot be a source.</source>
        <translation type="unfinished">La cobertura se mide con este catálogo: no puede ser una fuente.</translation>
    </message>
    <message>
        <source>“{date}” is no day as {example} is.</source>
        <translation type="unfinished">“{date}” no es una fecha con la forma de {example}.</translation>
    </message>
    <message>
        <source>{date} is still to come.</source>
        <translation type="unfinished">{date} aún está por llegar.</translation>
    </message>
    <message>
        <source>No source says “{place}”.</source>
        <translation type="unfinished">Ninguna fuente dice “{place}”.</translation>
    </message>
    <message>
        <source>A source says “{place}”, and there is nothing at this place.</source>
        <translation type="unfinished">Una fuente dice “{place}”, y en este lugar no hay nada.</translation>
    </message>
    <message>
        <source>Only the provider’s own source can be silent of “{place}”, and only where the draft has null.</source>
        <translation type="unfinished">Solo una fuente del propio proveedor puede callar sobre “{place}”, y solo donde el borrador tiene null.</translation>
    </message>
    <message>
        <source>The newest official source says otherwise of “{place}”: the draft has to follow.</source>
        <translation type="unfinished">La fuente oficial más nueva dice otra cosa de “{place}”: el borrador tiene que seguirla.</translation>
    </message>
    <message>
        <source>What the source says of “{place}” is what the draft says.</source>
        <translation type="unfinished">Lo que la fuente dice de “{place}” es lo que dice el borrador.</translation>
    </message>
    <message>
        <source>“{scope}” is needed for the test call, and the draft does not ask for it.</source>
        <translation type="unfinished">“{scope}” hace falta para la llamada de prueba, y el borrador no lo pide.</translation>
    </message>
    <message>
        <source>“{scope}” is no scope.</source>
        <translation type="unfinished">“{scope}” no es un scope.</translation>
    </message>
    <message>
        <source>“{name}” stands here twice.</source>
        <translation type="unfinished">“{name}” aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>This looks like a secret. Write {sample} where a token or a secret stands.</source>
        <translation type="unfinished">Esto parece un secreto. Escribe {sample} donde haya un token o un secreto.</translation>
    </message>
    <message>
        <source>“{name}” is no fact about the provider.</source>
        <translation type="unfinished">“{name}” no es un dato del proveedor.</translation>
    </message>
    <message>
        <source>{code}: {message} {hint}</source>
        <translation type="unfinished">{code}: {message} {hint}</translation>
    </message>
    <message>
        <source>Each environment has a name of its own.</source>
        <translation type="unfinished">Cada entorno tiene un nombre propio.</translation>
    </message>
    <message>
        <source>“{name}” changes nothing.</source>
        <translation type="unfinished">“{name}” no cambia nada.</translation>
    </message>
    <message>
        <source>In “{name}”: {message}</source>
        <translation type="unfinished">En “{name}”: {message}</translation>
    </message>
    <message>
        <source>The sample does not fit the draft. {what}</source>
        <translation type="unfinished">La muestra no encaja con el borrador. {what}</translation>
    </message>
    <message>
        <source>“{path}” is not in the sample answers.</source>
        <translation type="unfinished">“{path}” no está en las respuestas de muestra.</translation>
    </message>
    <message>
        <source>From the samples, {first} would be proposed first, and not {path}.</source>
        <translation type="unfinished">Según las muestras, se propondría primero {first}, y no {path}.</translation>
    </message>
    <message>
        <source>It is larger than {kilobytes} KB.</source>
        <translation type="unfinished">Ocupa más de {kilobytes} KB.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation type="unfinished">No es texto en UTF-8.</translation>
    </message>
    <message>
        <source>It holds JSON, but no entry: it must start with {.</source>
        <translation type="unfinished">Contiene JSON, pero ninguna entrada: debe empezar con {.</translation>
    </message>
    <message>
        <source>No entry has the key “{name}”.</source>
        <translation type="unfinished">Ninguna entrada tiene la clave “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation type="unfinished">Falta “{name}”.</translation>
    </message>
    <message>
        <source>“{name}”: {said}.</source>
        <translation type="unfinished">“{name}”: {said}.</translation>
    </message>
    <message>
        <source>Read on {day}. If it has a log-in with OAuth 2.0 by now, paste its documentation.</source>
        <translation type="unfinished">Leído el {day}. Si ahora tiene un inicio de sesión con OAuth 2.0, pega su documentación.</translation>
    </message>
    <message>
        <source>{name} is connected with an API key, which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} se conecta con una clave de API, y eso no lo puede hacer una conexión de este tipo.</translation>
    </message>
    <message>
        <source>{name} logs in with OAuth 1.0, which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} inicia sesión con OAuth 1.0, y eso no lo puede hacer una conexión de este tipo.</translation>
    </message>
    <message>
        <source>{name} gives an app a token of its own, without anybody&apos;s log-in (client credentials), which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} da a la aplicación un token propio, sin que nadie inicie sesión (client credentials), y eso no lo puede hacer una conexión de este tipo.</translation>
    </message>
    <message>
        <source>{name} wants a signature on each request, which a connection of this kind cannot make.</source>
        <translation type="unfinished">{name} quiere una firma en cada solicitud, que una conexión de este tipo no puede crear.</translation>
    </message>
    <message>
        <source>Make keeps the scopes in a list of their own, which is no part of this text.</source>
        <translation type="unfinished">Make guarda los scopes en una lista aparte, que no forma parte de este texto.</translation>
    </message>
    <message>
        <source>It names “{provider}” as who logs people in, and no addresses: those lie with Microsoft.</source>
        <translation type="unfinished">Indica que “{provider}” inicia la sesión, pero no da direcciones: las tiene Microsoft.</translation>
    </message>
    <message>
        <source>It has values alone: bring the collection that they are for, too.</source>
        <translation type="unfinished">Solo contiene valores: trae también la colección para la que son.</translation>
    </message>
    <message>
        <source>It describes many providers: paste the one that is meant.</source>
        <translation type="unfinished">Describe muchos proveedores: pega solo el que corresponde.</translation>
    </message>
    <message>
        <source>It describes API keys, or tokens that people make in their account, and no log-in by OAuth 2.0.</source>
        <translation type="unfinished">Describe claves de API, o tokens que cada persona crea en su cuenta, y ningún inicio de sesión con OAuth 2.0.</translation>
    </message>
    <message>
        <source>It describes how a company sets up its own log-in (SAML, SCIM, single sign-on), and not how apps are connected.</source>
        <translation type="unfinished">Describe cómo una empresa configura su propio inicio de sesión (SAML, SCIM, inicio de sesión único), y no cómo se conectan las aplicaciones.</translation>
    </message>
    <message>
        <source>It shows how to write a server that people log in at, and no provider&apos;s.</source>
        <translation type="unfinished">Muestra cómo escribir un servidor en el que la gente inicia sesión, y ningún proveedor.</translation>
    </message>
    <message>
        <source>It describes how messages of the provider are signed (webhooks), and no log-in.</source>
        <translation type="unfinished">Describe cómo se firman los mensajes del proveedor (webhooks), y ningún inicio de sesión.</translation>
    </message>
    <message numerus="yes">
        <source>What {names} stand for is in its environment: bring that file, too.</source>
        <comment>What {names} stands for is in its environment: bring that file, too.</comment>
        <translation type="unfinished">
            <numerusform>Lo que significa {names} está en su entorno: trae también ese archivo.</numerusform>
            <numerusform>Lo que significan {names} está en su entorno: trae también ese archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes its log-in from its collection: bring that file, or the folder with all of them.</source>
        <translation type="unfinished">Toma su inicio de sesión de su colección: trae ese archivo, o la carpeta con todos ellos.</translation>
    </message>
    <message>
        <source>It has the name of a collection alone: bring the folder that it is in.</source>
        <translation type="unfinished">Solo contiene el nombre de una colección: trae la carpeta en la que está.</translation>
    </message>
    <message>
        <source>Its people log in by another way than OAuth.</source>
        <translation type="unfinished">Sus usuarios inician sesión de otra forma que con OAuth.</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: GitLab has these itself.</source>
        <translation type="unfinished">Dice quién es la aplicación, y no las direcciones: esas las tiene el propio GitLab.</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: the package of its log-in has these itself.</source>
        <translation type="unfinished">Dice quién es la aplicación, y no las direcciones: esas las tiene el propio paquete de su inicio de sesión.</translation>
    </message>
    <message numerus="yes">
        <source>The app keeps its servers apart, as {names}: write their addresses in place of these fields.</source>
        <comment>The app keeps its server apart, as {names}: write its address in place of this field.</comment>
        <translation type="unfinished">
            <numerusform>La aplicación guarda su servidor aparte, como {names}: escribe su dirección en lugar de este campo.</numerusform>
            <numerusform>La aplicación guarda sus servidores aparte, como {names}: escribe sus direcciones en lugar de estos campos.</numerusform>
        </translation>
    </message>
</context>
</TS>
