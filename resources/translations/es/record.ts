<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This is far too large to be a record.</source>
        <translation type="unfinished">Esto es demasiado grande para ser un registro.</translation>
    </message>
    <message>
        <source>Choose the record of one connection.</source>
        <translation type="unfinished">Elige el registro de una sola conexión.</translation>
    </message>
    <message>
        <source>This is no JSON, so it is no record of the platform: {what}.</source>
        <translation type="unfinished">Esto no es JSON, así que no es un registro de la plataforma: {what}.</translation>
    </message>
    <message>
        <source>Copy the whole record, from its first { on.</source>
        <translation type="unfinished">Copia el registro entero, desde su primer {.</translation>
    </message>
    <message>
        <source>This record cannot be used: {what}.</source>
        <translation type="unfinished">Este registro no se puede usar: {what}.</translation>
    </message>
    <message>
        <source>Change that place, or copy the record again.</source>
        <translation type="unfinished">Cambia ese lugar, o copia el registro otra vez.</translation>
    </message>
    <message>
        <source>This is JSON, but no record of a connection of the platform.</source>
        <translation type="unfinished">Esto es JSON, pero no un registro de una conexión de la plataforma.</translation>
    </message>
    <message>
        <source>Choose a record with keys like authrequrl and accesstokencode.</source>
        <translation type="unfinished">Elige un registro con claves como authrequrl y accesstokencode.</translation>
    </message>
    <message>
        <source>This record is of another kind: {key} is {given}.</source>
        <translation type="unfinished">Este registro es de otra clase: {key} es {given}.</translation>
    </message>
    <message>
        <source>This program sets up OAuth 2.0 connections with an authorization code.</source>
        <translation type="unfinished">Este programa configura conexiones OAuth 2.0 con un código de autorización.</translation>
    </message>
    <message>
        <source>For a draft of each: connection-wizard import FILE -o FOLDER</source>
        <translation type="unfinished">Para un borrador de cada una: connection-wizard import FILE -o FOLDER</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. The first one was read. {others}</source>
        <comment>There is {count} connection in it. The first one was read. {others}</comment>
        <translation type="unfinished">
            <numerusform>Contiene {count} conexión. Se leyó la primera. {others}</numerusform>
            <numerusform>Contiene {count} conexiones. Se leyó la primera. {others}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</source>
        <comment>There is {count} connection in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</comment>
        <translation type="unfinished">
            <numerusform>Contiene {count} conexión. Se leyó la número {number}, la primera de la clase de este programa. {others}</numerusform>
            <numerusform>Contiene {count} conexiones. Se leyó la número {number}, la primera de la clase de este programa. {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read another one, copy its record alone.</source>
        <translation type="unfinished">Para leer otra, copia solo su registro.</translation>
    </message>
    <message>
        <source>The time-out in the code of step {step} falls away.</source>
        <translation type="unfinished">El límite de tiempo en el código del paso {step} desaparece.</translation>
    </message>
    <message>
        <source>The request of step {step} has no body. Its Content-Type falls away.</source>
        <translation type="unfinished">La solicitud del paso {step} no tiene cuerpo. Su Content-Type desaparece.</translation>
    </message>
    <message>
        <source>Values that the code of step {step} put into a text as they are, are encoded from now on.</source>
        <translation type="unfinished">Los valores que el código del paso {step} ponía en un texto tal cual se codifican desde ahora.</translation>
    </message>
    <message>
        <source>The code of step {step} took a refusal for an answer. From now on it is a failure.</source>
        <translation type="unfinished">El código del paso {step} tomaba un rechazo por una respuesta. Desde ahora es un fallo.</translation>
    </message>
    <message>
        <source>The code of step {step} returned some values of the answer. From now on all of it is kept.</source>
        <translation type="unfinished">El código del paso {step} devolvía algunos valores de la respuesta. Desde ahora se conserva entera.</translation>
    </message>
    <message>
        <source>What the code of step {step} kept of the answers has to be there from now on.</source>
        <translation type="unfinished">Lo que el código del paso {step} guardaba de las respuestas tiene que estar desde ahora.</translation>
    </message>
    <message>
        <source>The code of step {step} returned something of its own. From now on that is the answer.</source>
        <translation type="unfinished">El código del paso {step} devolvía algo propio. Desde ahora eso es la respuesta.</translation>
    </message>
    <message>
        <source>The code of step {step} was changed by hand since it was exported.</source>
        <translation type="unfinished">El código del paso {step} se cambió a mano después de exportarse.</translation>
    </message>
    <message>
        <source>It is kept as it is, as your own code.</source>
        <translation type="unfinished">Se conserva tal cual, como tu propio código.</translation>
    </message>
    <message>
        <source>The code of step {step} stays your own, word for word: what it sends is not certain enough to read.</source>
        <translation type="unfinished">El código del paso {step} sigue siendo tuyo, palabra por palabra: lo que envía no es lo bastante seguro como para leerlo.</translation>
    </message>
    <message>
        <source>You can change it in the wizard, and the live test can run it.</source>
        <translation type="unfinished">Puedes cambiarlo en el asistente, y la prueba en vivo puede ejecutarlo.</translation>
    </message>
    <message>
        <source>The code of step {step} was read as the request that it sends.</source>
        <translation type="unfinished">El código del paso {step} se leyó como la solicitud que envía.</translation>
    </message>
    <message>
        <source>From now on the wizard writes it. Compare it before you publish.</source>
        <translation type="unfinished">Desde ahora lo escribe el asistente. Compáralo antes de publicar.</translation>
    </message>
    <message>
        <source>{key} held bare code. It is read as it was meant.</source>
        <translation type="unfinished">{key} contenía código suelto. Se lee como se quiso decir.</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation type="unfinished">entrada {number}</translation>
    </message>
    <message>
        <source>The code of step {step} is written anew, from the description in its comment.</source>
        <translation type="unfinished">El código del paso {step} se escribe de nuevo, según la descripción de su comentario.</translation>
    </message>
    <message>
        <source>The authorization URL loses the parameters that are sent anyway: none may be there twice.</source>
        <translation type="unfinished">La URL de autorización pierde los parámetros que se envían de todos modos: ninguno puede estar dos veces.</translation>
    </message>
    <message>
        <source>{where} held {kind} that has no place there. It is left out.</source>
        <translation type="unfinished">{where} contenía {kind} que no tiene lugar ahí. Se omite.</translation>
    </message>
    <message>
        <source>{where} had spaces too many. They fall away.</source>
        <translation type="unfinished">{where} tenía espacios de más. Desaparecen.</translation>
    </message>
    <message>
        <source>{where} was {kind}. It is written as a text.</source>
        <translation type="unfinished">{where} era {kind}. Se escribe como texto.</translation>
    </message>
    <message>
        <source>{where} held something else than a connection can say. It is written otherwise from now on.</source>
        <translation type="unfinished">{where} contenía algo distinto de lo que puede decir una conexión. Desde ahora se escribe de otra forma.</translation>
    </message>
    <message>
        <source>what the platform has</source>
        <translation type="unfinished">lo que tiene la plataforma</translation>
    </message>
    <message>
        <source>the plug</source>
        <translation type="unfinished">el plug</translation>
    </message>
    <message>
        <source>the plugs of the organisation</source>
        <translation type="unfinished">los plugs de la organización</translation>
    </message>
    <message>
        <source>where the connections are used</source>
        <translation type="unfinished">dónde se usan las conexiones</translation>
    </message>
    <message>
        <source>create the connection</source>
        <translation type="unfinished">crear la conexión</translation>
    </message>
    <message>
        <source>update {part}</source>
        <translation type="unfinished">actualizar {part}</translation>
    </message>
    <message>
        <source>update the plug</source>
        <translation type="unfinished">actualizar el plug</translation>
    </message>
    <message>
        <source>The plug that this connection belongs to is not known.</source>
        <translation type="unfinished">No se sabe a qué plug pertenece esta conexión.</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs, or give its id.</source>
        <translation type="unfinished">Elígelo en la lista de tus plugs, o da su id.</translation>
    </message>
    <message>
        <source>The platform has another value, or none, where it takes no change: {keys}.</source>
        <translation type="unfinished">La plataforma tiene otro valor, o ninguno, donde no admite cambios: {keys}.</translation>
    </message>
    <message>
        <source>Take these out of the spec (platform.rest), or have a new version made.</source>
        <translation type="unfinished">Quítalos de la especificación (platform.rest), o haz que se cree una versión nueva.</translation>
    </message>
    <message>
        <source>--- on the platform</source>
        <translation type="unfinished">--- en la plataforma</translation>
    </message>
    <message>
        <source>+++ in the spec</source>
        <translation type="unfinished">+++ en la especificación</translation>
    </message>
    <message>
        <source>--- plug on the platform</source>
        <translation type="unfinished">--- plug en la plataforma</translation>
    </message>
    <message>
        <source>+++ plug afterwards</source>
        <translation type="unfinished">+++ plug después</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more lines</source>
        <comment>… and {count} more line</comment>
        <translation type="unfinished">
            <numerusform>… y {count} línea más</numerusform>
            <numerusform>… y {count} líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>queryparams was a query string. It is read as it was meant.</source>
        <translation type="unfinished">queryparams era una cadena de consulta. Se lee como se quiso decir.</translation>
    </message>
    <message>
        <source> in {key}</source>
        <translation type="unfinished"> en {key}</translation>
    </message>
    <message>
        <source>queryparams held nothing that can be read. There are none.</source>
        <translation type="unfinished">queryparams no contenía nada que se pueda leer. No hay ninguno.</translation>
    </message>
    <message>
        <source>The scopes were a list. They are joined.</source>
        <translation type="unfinished">Los scopes eran una lista. Se unen.</translation>
    </message>
    <message>
        <source>The PKCE method was written otherwise. It is “{known}”.</source>
        <translation type="unfinished">El método de PKCE estaba escrito de otra forma. Es “{known}”.</translation>
    </message>
    <message>
        <source>The separator was written as {given}; the platform knows “space” and “comma”.</source>
        <translation type="unfinished">El separador estaba escrito como {given}; la plataforma conoce “space” y “comma”.</translation>
    </message>
    <message>
        <source>The record does not say how scopes are joined. Theirs are joined by commas, so they stay so.</source>
        <translation type="unfinished">El registro no dice cómo se unen los scopes. Los suyos están unidos con comas, así que siguen así.</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">los campos</translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished">campo</translation>
    </message>
    <message>
        <source>The record has no list of fields. It is read as an empty one.</source>
        <translation type="unfinished">El registro no tiene lista de campos. Se lee como una vacía.</translation>
    </message>
    <message>
        <source>The list of fields was in another place. It is read all the same.</source>
        <translation type="unfinished">La lista de campos estaba en otro lugar. Se lee igualmente.</translation>
    </message>
    <message>
        <source>The field “{key}” is called “{name}” on the platform. It is renamed.</source>
        <translation type="unfinished">El campo “{key}” se llama “{name}” en la plataforma. Se le cambia el nombre.</translation>
    </message>
    <message>
        <source>A field has the type “{type}”. It is read as text.</source>
        <translation type="unfinished">Un campo tiene el tipo “{type}”. Se lee como texto.</translation>
    </message>
    <message>
        <source>A field has a type that is no text. It is read as text.</source>
        <translation type="unfinished">Un campo tiene un tipo que no es texto. Se lee como texto.</translation>
    </message>
    <message>
        <source>A choice of “{key}” was a bare text. It is its label and its value.</source>
        <translation type="unfinished">Una opción de “{key}” era un simple texto. Es su etiqueta y su valor.</translation>
    </message>
    <message>
        <source>the choices of “{key}”</source>
        <translation type="unfinished">las opciones de “{key}”</translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished">opción</translation>
    </message>
    <message>
        <source>The record held the client secret. It is not in the draft.</source>
        <translation type="unfinished">El registro contenía el secreto de cliente. No está en el borrador.</translation>
    </message>
    <message>
        <source>Paste it in step {step}, which says where it is kept.</source>
        <translation type="unfinished">Pégalo en el paso {step}, que dice dónde se guarda.</translation>
    </message>
    <message>
        <source>There was half a character in the record, {where}. A � takes its place.</source>
        <translation type="unfinished">Había medio carácter en el registro, {where}. Un � ocupa su lugar.</translation>
    </message>
    <message>
        <source>{key} was escaped once too often. It is read as it was meant.</source>
        <translation type="unfinished">{key} estaba escapado una vez de más. Se lee como se quiso decir.</translation>
    </message>
    <message>
        <source>{key} was a string of JSON. It is read as it was meant.</source>
        <translation type="unfinished">{key} era una cadena de JSON. Se lee como se quiso decir.</translation>
    </message>
    <message>
        <source>{key} was an object, where the platform wants a string.</source>
        <translation type="unfinished">{key} era un objeto, donde la plataforma quiere una cadena.</translation>
    </message>
    <message>
        <source>“{name}” was there twice{where}. The last one is taken.</source>
        <translation type="unfinished">“{name}” estaba dos veces{where}. Se toma el último.</translation>
    </message>
    <message>
        <source>Entry {number} of {list} is {kind}, no {one}. It is left out.</source>
        <translation type="unfinished">La entrada {number} de {list} es {kind} y no sirve como {one}. Se omite.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>{key} was neither true nor false. It is read as “{answer}”.</source>
        <translation type="unfinished">{key} no era ni true ni false. Se lee como “{answer}”.</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read as a path. It is left out.</source>
        <translation type="unfinished">{name} no contiene nada que se pueda leer como ruta. Se omite.</translation>
    </message>
    <message>
        <source>The path of step {step} was code. Its first value is taken: {path}.</source>
        <translation type="unfinished">La ruta del paso {step} era código. Se toma su primer valor: {path}.</translation>
    </message>
    <message>
        <source>{key} and {twin} are two different paths. The first one is taken: {path}.</source>
        <translation type="unfinished">{key} y {twin} son dos rutas distintas. Se toma la primera: {path}.</translation>
    </message>
    <message>
        <source>The path of step {step} is written as the platform does it: {path}.</source>
        <translation type="unfinished">La ruta del paso {step} se escribe como lo hace la plataforma: {path}.</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation type="unfinished">en {place}</translation>
    </message>
    <message>
        <source>in a text</source>
        <translation type="unfinished">en un texto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">vacío</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true o false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">un número</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished">un objeto</translation>
    </message>
    <message>
        <source>whitelistdomains was a text. It is read as a list of domains.</source>
        <translation type="unfinished">whitelistdomains era un texto. Se lee como una lista de dominios.</translation>
    </message>
    <message>
        <source>whitelistdomains was missing. It is an empty list.</source>
        <translation type="unfinished">Faltaba whitelistdomains. Es una lista vacía.</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">los dominios permitidos</translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished">dominio</translation>
    </message>
    <message>
        <source>uniquekeytostoreauth was a text. It is read as the path that it is.</source>
        <translation type="unfinished">uniquekeytostoreauth era un texto. Se lee como la ruta que es.</translation>
    </message>
    <message>
        <source>{key} was missing. It is an empty list.</source>
        <translation type="unfinished">Faltaba {key}. Es una lista vacía.</translation>
    </message>
    <message>
        <source>{key} was an object. Its names and values are read as a list.</source>
        <translation type="unfinished">{key} era un objeto. Sus nombres y valores se leen como una lista.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">parámetro</translation>
    </message>
    <message>
        <source>A parameter was named by “key”, which the platform ignores: {key}.</source>
        <translation type="unfinished">Un parámetro se nombraba con “key”, que la plataforma ignora: {key}.</translation>
    </message>
    <message>
        <source>The value of {name} was no code that returns. It is read as a text.</source>
        <translation type="unfinished">El valor de {name} no era código que devuelva algo. Se lee como texto.</translation>
    </message>
    <message>
        <source>the extra fields</source>
        <translation type="unfinished">los campos adicionales</translation>
    </message>
    <message>
        <source>redirect URL and app</source>
        <translation type="unfinished">la URL de redirección y la aplicación</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">la autorización</translation>
    </message>
    <message>
        <source>the code for the access token</source>
        <translation type="unfinished">el código del token de acceso</translation>
    </message>
    <message>
        <source>the code that refreshes</source>
        <translation type="unfinished">el código que renueva</translation>
    </message>
    <message>
        <source>the code that revokes</source>
        <translation type="unfinished">el código que revoca</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">la llamada de prueba</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">la etiqueta de la conexión</translation>
    </message>
    <message>
        <source>the icon</source>
        <translation type="unfinished">el icono</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">el identificador único</translation>
    </message>
    <message>
        <source>request parameters and whitelist</source>
        <translation type="unfinished">los parámetros de las solicitudes y los dominios permitidos</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation type="unfinished">Encabezado {name}</translation>
    </message>
    <message>
        <source>Query {name}</source>
        <translation type="unfinished">Consulta {name}</translation>
    </message>
    <message>
        <source>Body {name}</source>
        <translation type="unfinished">Cuerpo {name}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation type="unfinished">Tipo de concesión (grant type)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versión</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished">Campos</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirección</translation>
    </message>
    <message>
        <source>Whose app</source>
        <translation type="unfinished">De quién es la aplicación</translation>
    </message>
    <message>
        <source>Each user&apos;s own</source>
        <translation type="unfinished">La propia de cada usuario</translation>
    </message>
    <message>
        <source>Yours, for everybody</source>
        <translation type="unfinished">La tuya, para todos</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Secreto de cliente</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">URL de autorización</translation>
    </message>
    <message>
        <source>Scope separator</source>
        <translation type="unfinished">Separador de scopes</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Ninguno</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Etiqueta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Ruta</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished">Enmascarada</translation>
    </message>
    <message>
        <source>Icon path</source>
        <translation type="unfinished">Ruta del icono</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">Dominios</translation>
    </message>
    <message>
        <source>Skip whitelist validation</source>
        <translation type="unfinished">Omitir la comprobación de dominios</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>The record does not say which one it is.</source>
        <translation type="unfinished">El registro no dice cuál es.</translation>
    </message>
    <message>
        <source>Take the record as the platform gives it, with rowid and plug id, or give them: --row-id, --plug-id.</source>
        <translation type="unfinished">Toma el registro como lo da la plataforma, con rowid y el id del plug, o dalos: --row-id, --plug-id.</translation>
    </message>
</context>
</TS>
