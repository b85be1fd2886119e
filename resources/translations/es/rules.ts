<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is larger than {megabytes} MB: it is no connection spec.</source>
        <translation type="unfinished">“{name}” ocupa más de {megabytes} MB: no es una especificación de conexión.</translation>
    </message>
    <message>
        <source>Choose the file that the wizard saved.</source>
        <translation type="unfinished">Elige el archivo que guardó el asistente.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished">El texto</translation>
    </message>
    <message>
        <source>{named} is no text in UTF-8 (see line {line}), so it is no connection spec.</source>
        <translation type="unfinished">{named} no es texto en UTF-8 (mira la línea {line}), así que no es una especificación de conexión.</translation>
    </message>
    <message>
        <source>{named} is no complete JSON file: {what}.</source>
        <translation type="unfinished">{named} no es un archivo JSON completo: {what}.</translation>
    </message>
    <message>
        <source>{named} cannot be used: {what}.</source>
        <translation type="unfinished">{named} no se puede usar: {what}.</translation>
    </message>
    <message>
        <source>{named} holds JSON, but no connection spec: it must start with {.</source>
        <translation type="unfinished">{named} contiene JSON, pero no una especificación de conexión: debe empezar con {.</translation>
    </message>
    <message>
        <source>{named} is JSON, but nothing in it belongs to a connection spec.</source>
        <translation type="unfinished">{named} es JSON, pero nada en ello pertenece a una especificación de conexión.</translation>
    </message>
    <message>
        <source>{named} was written by a newer version of this program (spec version {version}; this one knows up to {known}).</source>
        <translation type="unfinished">{named} se escribió con una versión más nueva de este programa (versión de la especificación {version}; esta conoce hasta la {known}).</translation>
    </message>
    <message>
        <source>Update the program, then open the file again. It was not changed.</source>
        <translation type="unfinished">Actualiza el programa y después abre otra vez el archivo. No se ha cambiado.</translation>
    </message>
    <message>
        <source>Finish the merge: keep one side and take the lines with the marks out.</source>
        <translation type="unfinished">Termina la fusión: conserva un lado y quita las líneas con las marcas.</translation>
    </message>
    <message>
        <source>The file is empty: choose the file that the wizard saved.</source>
        <translation type="unfinished">El archivo está vacío: elige el archivo que guardó el asistente.</translation>
    </message>
    <message>
        <source>Its end seems to be missing: copy or download it again.</source>
        <translation type="unfinished">Parece que falta el final: cópialo o descárgalo otra vez.</translation>
    </message>
    <message>
        <source>Mend that place, or choose the file that the wizard saved.</source>
        <translation type="unfinished">Corrige ese lugar, o elige el archivo que guardó el asistente.</translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished">inicio</translation>
    </message>
    <message numerus="yes">
        <source>{count} things must be mended before the connection is ready.</source>
        <comment>One thing must be mended before the connection is ready.</comment>
        <translation type="unfinished">
            <numerusform>Hay que corregir una cosa antes de que la conexión esté lista.</numerusform>
            <numerusform>Hay que corregir {count} cosas antes de que la conexión esté lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the pages of step {steps}.</source>
        <comment>Look at the page of step {steps}.</comment>
        <translation type="unfinished">
            <numerusform>Mira la página del paso {steps}.</numerusform>
            <numerusform>Mira las páginas de los pasos {steps}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon&apos;s APIs have a host for each region (na, eu, fe): the account&apos;s region has to be that of the address.</source>
        <translation type="unfinished">Las API de Amazon tienen un host por región (na, eu, fe): la región de la cuenta tiene que ser la de la dirección.</translation>
    </message>
    <message>
        <source>With OAuth, calls go to https://api.atlassian.com/ex/jira/ (or /ex/confluence/) and the site&apos;s id, and not to the site&apos;s own address. A look-up call in step {step} to https://api.atlassian.com/oauth/token/accessible-resources gives the ids.</source>
        <translation type="unfinished">Con OAuth, las llamadas van a https://api.atlassian.com/ex/jira/ (o /ex/confluence/) y el id del sitio, y no a la dirección propia del sitio. Una consulta en el paso {step} a https://api.atlassian.com/oauth/token/accessible-resources da los id.</translation>
    </message>
    <message>
        <source>DocuSign keeps its demo apart: account-d.docusign.com is for keys of the demo, account.docusign.com for those that went live.</source>
        <translation type="unfinished">DocuSign tiene su demo aparte: account-d.docusign.com es para claves de la demo, account.docusign.com para las que pasaron a producción.</translation>
    </message>
    <message>
        <source>Mailchimp keeps each account in one data centre: a look-up call in step {step} to https://login.mailchimp.com/oauth2/metadata gives it as dc, for addresses such as https://us6.api.mailchimp.com.</source>
        <translation type="unfinished">Mailchimp tiene cada cuenta en un centro de datos: una consulta en el paso {step} a https://login.mailchimp.com/oauth2/metadata lo da como dc, para direcciones como https://us6.api.mailchimp.com.</translation>
    </message>
    <message>
        <source>The word after login.microsoftonline.com is the tenant: common takes all accounts, organizations those of work or school, consumers personal ones. It has to fit the account types that the app was registered for.</source>
        <translation type="unfinished">La palabra detrás de login.microsoftonline.com es el tenant: common acepta todas las cuentas, organizations las de trabajo o escuela, consumers las personales. Tiene que encajar con los tipos de cuenta para los que se registró la aplicación.</translation>
    </message>
    <message>
        <source>Intuit keeps sandbox and production apart: keys of the one are unknown to the other, and the sandbox&apos;s API has a host of its own. The company&apos;s id comes with the redirect as realmId: keep it in step {step} under Advanced.</source>
        <translation type="unfinished">Intuit tiene aparte sandbox y producción: las claves de uno son desconocidas para el otro, y la API del sandbox tiene un host propio. El id de la empresa viene con la redirección como realmId: guárdalo en el paso {step}, en Avanzado.</translation>
    </message>
    <message>
        <source>Salesforce keeps sandboxes apart: test.salesforce.com for them, login.salesforce.com for production, or the organisation&apos;s own domain. After the log-in, calls go to the address that comes back as instance_url.</source>
        <translation type="unfinished">Salesforce tiene aparte los sandboxes: test.salesforce.com para ellos, login.salesforce.com para producción, o el dominio propio de la organización. Después del inicio de sesión, las llamadas van a la dirección que vuelve como instance_url.</translation>
    </message>
    <message>
        <source>Shopify has an address for each shop, such as acme.myshopify.com: the log-in, the token and the API are all there. Make the shop a field of step {step}, and install the app in that shop.</source>
        <translation type="unfinished">Shopify tiene una dirección por tienda, como acme.myshopify.com: el inicio de sesión, el token y la API están todos allí. Convierte la tienda en un campo del paso {step}, e instala la aplicación en esa tienda.</translation>
    </message>
    <message>
        <source>Xero wants the id of an organisation with each call. A look-up call in step {step} to https://api.xero.com/connections gives it as tenantId; only the call to connections does without.</source>
        <translation type="unfinished">Xero quiere el id de una organización con cada llamada. Una consulta en el paso {step} a https://api.xero.com/connections lo da como tenantId; solo la llamada a connections no lo necesita.</translation>
    </message>
    <message>
        <source>Zendesk has an address for each account, such as acme.zendesk.com: make the sub-domain a field of step {step}.</source>
        <translation type="unfinished">Zendesk tiene una dirección por cuenta, como acme.zendesk.com: convierte el subdominio en un campo del paso {step}.</translation>
    </message>
    <message>
        <source>Zoho keeps every app and account in one data centre: .com, .eu, .in, .com.au, .jp, .ca, .sa or .com.cn. Take the addresses of the one where the app was registered, or make the region a field of step {step}.</source>
        <translation type="unfinished">Zoho tiene cada aplicación y cada cuenta en un centro de datos: .com, .eu, .in, .com.au, .jp, .ca, .sa o .com.cn. Toma las direcciones de aquel en el que se registró la aplicación, o convierte la región en un campo del paso {step}.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">Usar la URL de redirección de la plataforma y pegar la dirección final</translation>
    </message>
    <message>
        <source>Receive it at {address}</source>
        <translation type="unfinished">Recibirlo en {address}</translation>
    </message>
    <message>
        <source>This is no JSON Patch: it has to be a list of operations.</source>
        <translation type="unfinished">Esto no es un JSON Patch: tiene que ser una lista de operaciones.</translation>
    </message>
    <message>
        <source>Take “edits” as “--json” prints it.</source>
        <translation type="unfinished">Toma “edits” como lo imprime “--json”.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch cannot be read.</source>
        <translation type="unfinished">La operación {number} del parche no se puede leer.</translation>
    </message>
    <message>
        <source>It needs “op” (add, replace or remove), “path” such as /authorization/pkce, and mostly “value”.</source>
        <translation type="unfinished">Necesita “op” (add, replace o remove), “path” como /authorization/pkce, y casi siempre “value”.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch changes what is not there: {path}.</source>
        <translation type="unfinished">La operación {number} del parche cambia lo que no está: {path}.</translation>
    </message>
    <message>
        <source>The document is another one than the patch was made for, or was changed since. Ask for it anew.</source>
        <translation type="unfinished">El parche se hizo para otro documento, o este ha cambiado desde entonces. Pídelo de nuevo.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch: a spec has no such place: {path}.</source>
        <translation type="unfinished">Operación {number} del parche: una especificación no tiene ese lugar: {path}.</translation>
    </message>
    <message>
        <source>“connection-wizard schema” prints the places that there are.</source>
        <translation type="unfinished">“connection-wizard schema” imprime los lugares que hay.</translation>
    </message>
    <message>
        <source>The path stops making sense at character {position}: “{text}”.</source>
        <translation type="unfinished">La ruta deja de tener sentido en el carácter {position}: “{text}”.</translation>
    </message>
    <message>
        <source>Join names by dots, as in user.name; put odd names in brackets: [&quot;odd name&quot;].</source>
        <translation type="unfinished">Une los nombres con puntos, como en user.name; pon los nombres raros entre corchetes: [&quot;odd name&quot;].</translation>
    </message>
    <message>
        <source>There is a space inside {where}.</source>
        <translation type="unfinished">Hay un espacio en {where}.</translation>
    </message>
    <message>
        <source>An address has no spaces. Remove it; the method (GET, POST) has a field of its own.</source>
        <translation type="unfinished">Una dirección no tiene espacios. Quítalo; el método (GET, POST) tiene un campo propio.</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation type="unfinished">Quitar el espacio</translation>
    </message>
    <message>
        <source>Leave away the brackets or quotation marks around it.</source>
        <translation type="unfinished">Omite los corchetes o las comillas que la rodean.</translation>
    </message>
    <message>
        <source>Remove what is around it</source>
        <translation type="unfinished">Quitar lo que la rodea</translation>
    </message>
    <message>
        <source>There are brackets or quotation marks around {where}.</source>
        <translation type="unfinished">Hay corchetes o comillas que rodean {where}.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">Poner https:// delante</translation>
    </message>
    <message>
        <source>What stands in {where} is no web address.</source>
        <translation type="unfinished">Lo que está en {where} no es una dirección web.</translation>
    </message>
    <message>
        <source>Copy the whole address, from https:// on: https://api.acme.com/oauth/token.</source>
        <translation type="unfinished">Copia la dirección entera, desde https://: https://api.acme.com/oauth/token.</translation>
    </message>
    <message>
        <source>There is a user name or a password in {where}, before the @.</source>
        <translation type="unfinished">Hay un nombre de usuario o una contraseña en {where}, delante de la @.</translation>
    </message>
    <message>
        <source>Take it out: addresses are stored and shown openly. Client credentials are sent as chosen in step {step}.</source>
        <translation type="unfinished">Quítalo: las direcciones se guardan y se muestran abiertamente. Las credenciales de cliente se envían como se eligió en el paso {step}.</translation>
    </message>
    <message>
        <source>Remove what stands before the @</source>
        <translation type="unfinished">Quitar lo que está delante de la @</translation>
    </message>
    <message>
        <source>{where} leads to this computer.</source>
        <translation type="unfinished">{where} lleva a este equipo.</translation>
    </message>
    <message>
        <source>That is right for practice. The platform cannot reach it: use the provider&apos;s address for the real one.</source>
        <translation type="unfinished">Eso es correcto para practicar. La plataforma no puede llegar a él: usa la dirección del proveedor para la conexión de verdad.</translation>
    </message>
    <message>
        <source>{where} begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">{where} empieza por http://: los secretos viajarían sin cifrar.</translation>
    </message>
    <message>
        <source>Use https:// instead. Every OAuth provider offers it.</source>
        <translation type="unfinished">Usa https:// en su lugar. Todos los proveedores de OAuth lo ofrecen.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation type="unfinished">Usar https://</translation>
    </message>
    <message>
        <source>{where} leads to {host}, which is no public name of a server.</source>
        <translation type="unfinished">{where} lleva a {host}, que no es un nombre público de un servidor.</translation>
    </message>
    <message>
        <source>The platform must be able to reach it: use the provider&apos;s public address.</source>
        <translation type="unfinished">La plataforma tiene que poder llegar a él: usa la dirección pública del proveedor.</translation>
    </message>
    <message>
        <source>The server in {where} ends with “.{ending}”, which is no known ending.</source>
        <translation type="unfinished">El servidor en {where} termina en “.{ending}”, que no es una terminación conocida.</translation>
    </message>
    <message>
        <source>Check the spelling: is it .com, .io or the ending of a country?</source>
        <translation type="unfinished">Comprueba cómo está escrito: ¿es .com, .io o la terminación de un país?</translation>
    </message>
    <message>
        <source>There is a # in {where}; what stands after it is never sent.</source>
        <translation type="unfinished">Hay un # en {where}; lo que está detrás nunca se envía.</translation>
    </message>
    <message>
        <source>Remove the # and what follows (RFC 6749 section 3.2). It usually comes from the address of a help page.</source>
        <translation type="unfinished">Quita el # y lo que sigue (RFC 6749, sección 3.2). Suele venir de la dirección de una página de ayuda.</translation>
    </message>
    <message>
        <source>Remove the # part</source>
        <translation type="unfinished">Quitar la parte del #</translation>
    </message>
    <message>
        <source>{where} looks like a page of the documentation.</source>
        <translation type="unfinished">{where} parece una página de la documentación.</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint that the page describes, not the page&apos;s own address.</source>
        <translation type="unfinished">Introduce la dirección del punto de acceso (endpoint) que describe la página, no la dirección de la propia página.</translation>
    </message>
    <message>
        <source>{where} ends after the name of the server.</source>
        <translation type="unfinished">{where} termina después del nombre del servidor.</translation>
    </message>
    <message>
        <source>Endpoints nearly always have a path, such as /oauth/token. Check that the address was copied as a whole.</source>
        <translation type="unfinished">Los puntos de acceso casi siempre tienen una ruta, como /oauth/token. Comprueba que la dirección se copió entera.</translation>
    </message>
    <message>
        <source>Step {authorization} and step {access_token} have the same URL.</source>
        <translation type="unfinished">El paso {authorization} y el paso {access_token} tienen la misma URL.</translation>
    </message>
    <message>
        <source>Providers have two: one where people log in (step {authorization}, …/authorize), one for tokens (step {access_token}, …/token).</source>
        <translation type="unfinished">Los proveedores tienen dos: una donde se inicia sesión (paso {authorization}, …/authorize), otra para los tokens (paso {access_token}, …/token).</translation>
    </message>
    <message>
        <source>Swap the two URLs</source>
        <translation type="unfinished">Intercambiar las dos URL</translation>
    </message>
    <message>
        <source>The URLs of step {authorization} and step {access_token} seem to be swapped.</source>
        <translation type="unfinished">Las URL del paso {authorization} y del paso {access_token} parecen estar intercambiadas.</translation>
    </message>
    <message>
        <source>Step {authorization} wants the address where people log in (…/authorize), step {access_token} the one for tokens (…/token).</source>
        <translation type="unfinished">El paso {authorization} quiere la dirección donde se inicia sesión (…/authorize), el paso {access_token} la de los tokens (…/token).</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one for tokens.</source>
        <translation type="unfinished">La URL del paso {step} parece la de los tokens.</translation>
    </message>
    <message>
        <source>Enter the address where people log in and approve, often …/authorize.</source>
        <translation type="unfinished">Introduce la dirección donde se inicia sesión y se da la aprobación, a menudo …/authorize.</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one where people log in.</source>
        <translation type="unfinished">La URL del paso {step} parece la de iniciar sesión.</translation>
    </message>
    <message>
        <source>A few providers call it so. Otherwise enter the address that answers with tokens, often …/token.</source>
        <translation type="unfinished">Unos pocos proveedores la llaman así. De lo contrario, introduce la dirección que responde con tokens, a menudo …/token.</translation>
    </message>
    <message>
        <source>No status is named in a rule of {step}, so it can never apply.</source>
        <translation type="unfinished">Una regla en {step} no indica ningún estado, así que nunca se puede aplicar.</translation>
    </message>
    <message>
        <source>The usual one is {usual}.</source>
        <translation type="unfinished">El habitual es {usual}.</translation>
    </message>
    <message>
        <source>Use {usual}</source>
        <translation type="unfinished">Usar {usual}</translation>
    </message>
    <message>
        <source>A rule of {step} compares a value of the answer, but does not say which.</source>
        <translation type="unfinished">Una regla en {step} compara un valor de la respuesta, pero no dice cuál.</translation>
    </message>
    <message>
        <source>Enter the path of the value, for example ok.</source>
        <translation type="unfinished">Introduce la ruta del valor, por ejemplo ok.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation type="unfinished">No comparar</translation>
    </message>
    <message>
        <source>{text} is no path ({place}).</source>
        <translation type="unfinished">{text} no es una ruta ({place}).</translation>
    </message>
    <message>
        <source>{text} ({place}) starts at authData, but is looked up in the answer itself.</source>
        <translation type="unfinished">{text} ({place}) empieza en authData, pero se busca en la propia respuesta.</translation>
    </message>
    <message>
        <source>Write {inside} alone.</source>
        <translation type="unfinished">Escribe solo {inside}.</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">Usar {inside}</translation>
    </message>
    <message>
        <source>{step} does not say where the access token is in the answer.</source>
        <translation type="unfinished">{step} no dice dónde está el token de acceso en la respuesta.</translation>
    </message>
    <message>
        <source>Nearly always it is access_token.</source>
        <translation type="unfinished">Casi siempre es access_token.</translation>
    </message>
    <message>
        <source>Use access_token</source>
        <translation type="unfinished">Usar access_token</translation>
    </message>
    <message>
        <source>Nothing tells when the access token expires, so the platform may never refresh it.</source>
        <translation type="unfinished">Nada dice cuándo caduca el token de acceso, así que la plataforma quizá nunca lo renueve.</translation>
    </message>
    <message>
        <source>Say where the expiry stands in the answer, or assume one, for example 3600 seconds.</source>
        <translation type="unfinished">Di dónde está la caducidad en la respuesta, o supón una, por ejemplo 3600 segundos.</translation>
    </message>
    <message>
        <source>Assume 3600 seconds</source>
        <translation type="unfinished">Suponer 3600 segundos</translation>
    </message>
    <message>
        <source>Step {refresh_token} sends the refresh token, but step {access_token} does not say where it stands in the answer.</source>
        <translation type="unfinished">El paso {refresh_token} envía el token de renovación, pero el paso {access_token} no dice dónde está en la respuesta.</translation>
    </message>
    <message>
        <source>Nearly always it is refresh_token.</source>
        <translation type="unfinished">Casi siempre es refresh_token.</translation>
    </message>
    <message>
        <source>Use refresh_token</source>
        <translation type="unfinished">Usar refresh_token</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">Añadir {parameter}</translation>
    </message>
    <message>
        <source>The authorization URL is missing.</source>
        <translation type="unfinished">Falta la URL de autorización.</translation>
    </message>
    <message>
        <source>Copy the authorization endpoint from the provider&apos;s documentation; it often ends with /authorize.</source>
        <translation type="unfinished">Copia el punto de autorización (authorization endpoint) de la documentación del proveedor; suele terminar en /authorize.</translation>
    </message>
    <message>
        <source>OAuth adds {names} by itself, but the URL holds it already.</source>
        <translation type="unfinished">OAuth añade {names} por sí mismo, pero la URL ya contiene eso.</translation>
    </message>
    <message>
        <source>Leave these out of the URL; scopes have a field of their own.</source>
        <translation type="unfinished">Omítelos en la URL; los scopes tienen un campo propio.</translation>
    </message>
    <message>
        <source>Take them out of the URL</source>
        <translation type="unfinished">Quitarlos de la URL</translation>
    </message>
    <message>
        <source>The response type asks for the token in the browser&apos;s address: that is the implicit grant.</source>
        <translation type="unfinished">El response type pide el token en la dirección del navegador: esa es la concesión implícita.</translation>
    </message>
    <message>
        <source>Here the provider sends a code, which step {step} exchanges for a token. Leave response_type out: it is “code”.</source>
        <translation type="unfinished">Aquí el proveedor envía un código, que el paso {step} intercambia por un token. Omite response_type: es “code”.</translation>
    </message>
    <message>
        <source>Remove the parameter</source>
        <translation type="unfinished">Quitar el parámetro</translation>
    </message>
    <message>
        <source>The code challenge is typed in by hand.</source>
        <translation type="unfinished">El code challenge está escrito a mano.</translation>
    </message>
    <message>
        <source>It must be a new one for every sign-in. Remove it and choose S256 as the PKCE setting.</source>
        <translation type="unfinished">Debe ser uno nuevo en cada inicio de sesión. Quítalo y elige S256 como ajuste de PKCE.</translation>
    </message>
    <message>
        <source>OAuth adds {name} by itself.</source>
        <translation type="unfinished">OAuth añade {name} por sí mismo.</translation>
    </message>
    <message>
        <source>Remove it from the extra parameters; scopes and PKCE have fields of their own in this step.</source>
        <translation type="unfinished">Quítalo de los parámetros adicionales; los scopes y PKCE tienen campos propios en este paso.</translation>
    </message>
    <message>
        <source>Call it {name} again</source>
        <translation type="unfinished">Volver a llamarlo {name}</translation>
    </message>
    <message>
        <source>The new name of {name} is empty.</source>
        <translation type="unfinished">El nuevo nombre de {name} está vacío.</translation>
    </message>
    <message>
        <source>Enter the name that this provider uses, or remove the renaming.</source>
        <translation type="unfinished">Introduce el nombre que usa este proveedor, o quita el cambio de nombre.</translation>
    </message>
    <message>
        <source>Two parameters are sent as {sent_as}.</source>
        <translation type="unfinished">Dos parámetros se envían como {sent_as}.</translation>
    </message>
    <message>
        <source>Only one of them would arrive. Give each a name of its own.</source>
        <translation type="unfinished">Solo llegaría uno de ellos. Da a cada uno un nombre propio.</translation>
    </message>
    <message>
        <source>{name} is to be sent unencoded, but no such parameter is sent.</source>
        <translation type="unfinished">{name} debe enviarse sin codificar, pero no se envía ese parámetro.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the entry.</source>
        <translation type="unfinished">Corrige el nombre, o quita la entrada.</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished">Quitar la entrada</translation>
    </message>
    <message>
        <source>The provider names itself in every callback, but its name to compare with is missing.</source>
        <translation type="unfinished">El proveedor se nombra a sí mismo en cada retorno (callback), pero falta el nombre con el que compararlo.</translation>
    </message>
    <message>
        <source>Copy the “issuer” from the provider&apos;s metadata document.</source>
        <translation type="unfinished">Copia el “issuer” del documento de metadatos del proveedor.</translation>
    </message>
    <message>
        <source>The issuer is no web address.</source>
        <translation type="unfinished">El emisor no es una dirección web.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no ? or #. Copy it from the provider&apos;s metadata document (RFC 8414).</source>
        <translation type="unfinished">Empieza por https:// y no tiene ? ni #. Cópialo del documento de metadatos del proveedor (RFC 8414).</translation>
    </message>
    <message>
        <source>The name of the callback&apos;s {name} parameter is empty.</source>
        <translation type="unfinished">El nombre del parámetro {name} del retorno está vacío.</translation>
    </message>
    <message>
        <source>Nearly every provider calls it “{name}”.</source>
        <translation type="unfinished">Casi todos los proveedores lo llaman “{name}”.</translation>
    </message>
    <message>
        <source>Call it “{name}”</source>
        <translation type="unfinished">Llamarlo “{name}”</translation>
    </message>
    <message>
        <source>The state is not expected back, so nobody can tell whether a callback belongs to this sign-in.</source>
        <translation type="unfinished">No se espera que vuelva el state, así que nadie puede saber si un retorno pertenece a este inicio de sesión.</translation>
    </message>
    <message>
        <source>Leave this on unless the provider really sends no state: it protects against forged callbacks.</source>
        <translation type="unfinished">Déjalo activado salvo que el proveedor realmente no envíe state: protege contra retornos falsificados.</translation>
    </message>
    <message>
        <source>Expect the state back</source>
        <translation type="unfinished">Esperar que vuelva el state</translation>
    </message>
    <message>
        <source>{name} is kept from the callback anyway.</source>
        <translation type="unfinished">{name} se guarda del retorno de todos modos.</translation>
    </message>
    <message>
        <source>An entry to keep is empty.</source>
        <translation type="unfinished">Una entrada que guardar está vacía.</translation>
    </message>
    <message>
        <source>Remove the entry.</source>
        <translation type="unfinished">Quita la entrada.</translation>
    </message>
    <message>
        <source>Copy the token endpoint from the provider&apos;s documentation (…/token).</source>
        <translation type="unfinished">Copia el punto de acceso del token (token endpoint) de la documentación del proveedor (…/token).</translation>
    </message>
    <message>
        <source>Copy the revocation endpoint, or do without step {step} if the provider has none.</source>
        <translation type="unfinished">Copia el punto de acceso de revocación (revocation endpoint), o prescinde del paso {step} si el proveedor no tiene ninguno.</translation>
    </message>
    <message>
        <source>Find a GET call that needs no input and tells who is connected, such as /me, /user or /profile.</source>
        <translation type="unfinished">Busca una llamada GET que no necesite datos y diga quién está conectado, como /me, /user o /profile.</translation>
    </message>
    <message>
        <source>Enter the address to call, or remove the follow-up.</source>
        <translation type="unfinished">Introduce la dirección a la que llamar, o quita la llamada posterior.</translation>
    </message>
    <message>
        <source>Do without step {step}</source>
        <translation type="unfinished">Prescindir del paso {step}</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation type="unfinished">{place} aún falta.</translation>
    </message>
    <message>
        <source>{step} uses GET: secrets would travel in the address.</source>
        <translation type="unfinished">{step} usa GET: los secretos viajarían en la dirección.</translation>
    </message>
    <message>
        <source>Use POST, unless the provider&apos;s documentation shows GET only.</source>
        <translation type="unfinished">Usa POST, salvo que la documentación del proveedor solo muestre GET.</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation type="unfinished">Usar POST</translation>
    </message>
    <message>
        <source>The test call uses {method}, which changes something at the provider.</source>
        <translation type="unfinished">La llamada de prueba usa {method}, que cambia algo en el proveedor.</translation>
    </message>
    <message>
        <source>Choose a call that only reads: it runs again and again.</source>
        <translation type="unfinished">Elige una llamada que solo lea: se ejecuta una y otra vez.</translation>
    </message>
    <message>
        <source>The test call is a POST without anything to send.</source>
        <translation type="unfinished">La llamada de prueba es un POST sin nada que enviar.</translation>
    </message>
    <message>
        <source>If the provider needs values, send harmless ones, for example https://viasocket.com/ as an address.</source>
        <translation type="unfinished">Si el proveedor necesita valores, envía unos inofensivos, por ejemplo https://viasocket.com/ como dirección.</translation>
    </message>
    <message>
        <source>{step} sends a body with GET; most servers ignore it.</source>
        <translation type="unfinished">{step} envía un cuerpo con GET; la mayoría de los servidores lo ignora.</translation>
    </message>
    <message>
        <source>Remove the body, put the values into the query, or use POST.</source>
        <translation type="unfinished">Quita el cuerpo, pon los valores en la consulta, o usa POST.</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation type="unfinished">Quitar el cuerpo</translation>
    </message>
    <message>
        <source>{step} sends parameters in the body of a GET; most servers ignore them.</source>
        <translation type="unfinished">{step} envía parámetros en el cuerpo de un GET; la mayoría de los servidores los ignora.</translation>
    </message>
    <message>
        <source>Send them in the query, or use POST.</source>
        <translation type="unfinished">Envíalos en la consulta, o usa POST.</translation>
    </message>
    <message>
        <source>Send them in the query</source>
        <translation type="unfinished">Enviarlos en la consulta</translation>
    </message>
    <message>
        <source>The body of {step} takes no parameters.</source>
        <translation type="unfinished">El cuerpo en {step} no admite parámetros.</translation>
    </message>
    <message>
        <source>Send a form, a JSON object, or the parameters in the query.</source>
        <translation type="unfinished">Envía un formulario, un objeto JSON, o los parámetros en la consulta.</translation>
    </message>
    <message>
        <source>{where} sends a form, not its own body.</source>
        <translation type="unfinished">{where} envía un formulario, no su propio cuerpo.</translation>
    </message>
    <message>
        <source>Choose JSON or text, or write parameters.</source>
        <translation type="unfinished">Elige JSON o texto, o escribe parámetros.</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">Enviar el cuerpo como texto</translation>
    </message>
    <message>
        <source>{where} sends text, not its JSON body.</source>
        <translation type="unfinished">{where} envía texto, no su cuerpo JSON.</translation>
    </message>
    <message>
        <source>Choose JSON as the format.</source>
        <translation type="unfinished">Elige JSON como formato.</translation>
    </message>
    <message>
        <source>Send JSON</source>
        <translation type="unfinished">Enviar JSON</translation>
    </message>
    <message>
        <source>The body of {where} looks like JSON, but cannot be sent as it: {what}.</source>
        <translation type="unfinished">El cuerpo en {where} parece JSON, pero no se puede enviar como tal: {what}.</translation>
    </message>
    <message>
        <source>Change that place. As it stands, the body is a text.</source>
        <translation type="unfinished">Cambia ese lugar. Tal como está, el cuerpo es un texto.</translation>
    </message>
    <message>
        <source>The body of {where} is a text, but is sent as JSON: it would arrive in quotation marks.</source>
        <translation type="unfinished">El cuerpo en {where} es un texto, pero se envía como JSON: llegaría entre comillas.</translation>
    </message>
    <message>
        <source>Write the body as JSON, or choose text as the format.</source>
        <translation type="unfinished">Escribe el cuerpo como JSON, o elige texto como formato.</translation>
    </message>
    <message>
        <source>Read it as JSON</source>
        <translation type="unfinished">Leerlo como JSON</translation>
    </message>
    <message>
        <source>The test call needs {key}, which only the person who connects knows.</source>
        <translation type="unfinished">La llamada de prueba necesita {key}, que solo conoce la persona que se conecta.</translation>
    </message>
    <message>
        <source>Choose a call that needs no input, or give the field a default value.</source>
        <translation type="unfinished">Elige una llamada que no necesite datos, o da al campo un valor por defecto.</translation>
    </message>
    <message>
        <source>The drop-down {named} has no choices.</source>
        <translation type="unfinished">La lista desplegable {named} no tiene opciones.</translation>
    </message>
    <message>
        <source>Add the choices, or make it a text field.</source>
        <translation type="unfinished">Añade las opciones, o conviértela en un campo de texto.</translation>
    </message>
    <message>
        <source>The field {named} has choices, but it is no drop-down.</source>
        <translation type="unfinished">El campo {named} tiene opciones, pero no es una lista desplegable.</translation>
    </message>
    <message>
        <source>Make it a drop-down, or remove the choices.</source>
        <translation type="unfinished">Conviértelo en una lista desplegable, o quita las opciones.</translation>
    </message>
    <message>
        <source>Make it a drop-down</source>
        <translation type="unfinished">Convertirlo en lista desplegable</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no value.</source>
        <translation type="unfinished">La opción {number} de {named} no tiene valor.</translation>
    </message>
    <message>
        <source>Enter what is filled in when people choose it, or remove the choice.</source>
        <translation type="unfinished">Introduce lo que se rellena cuando se elige, o quita la opción.</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation type="unfinished">Quitar la opción</translation>
    </message>
    <message>
        <source>Two choices of {named} have the value {value}.</source>
        <translation type="unfinished">Dos opciones de {named} tienen el valor {value}.</translation>
    </message>
    <message>
        <source>Give each choice a value of its own, or remove one.</source>
        <translation type="unfinished">Da a cada opción un valor propio, o quita una.</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no label.</source>
        <translation type="unfinished">La opción {number} de {named} no tiene etiqueta.</translation>
    </message>
    <message>
        <source>Enter what people see in the list.</source>
        <translation type="unfinished">Introduce lo que se ve en la lista.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished">Usar {value}</translation>
    </message>
    <message>
        <source>The default of {named} is none of its choices.</source>
        <translation type="unfinished">El valor por defecto de {named} no es ninguna de sus opciones.</translation>
    </message>
    <message>
        <source>Choose one of the choices as the default.</source>
        <translation type="unfinished">Elige una de las opciones como valor por defecto.</translation>
    </message>
    <message>
        <source>Use the first choice</source>
        <translation type="unfinished">Usar la primera opción</translation>
    </message>
    <message>
        <source>The pattern of {named} is no regular expression.</source>
        <translation type="unfinished">El patrón de {named} no es una expresión regular.</translation>
    </message>
    <message>
        <source>Correct it or leave it empty. For example, [a-z0-9-]+ allows small letters, digits and hyphens.</source>
        <translation type="unfinished">Corrígelo o déjalo vacío. Por ejemplo, [a-z0-9-]+ permite minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>The pattern of {named} cannot be tried here: it holds what only browsers run.</source>
        <translation type="unfinished">El patrón de {named} no se puede probar aquí: contiene algo que solo ejecutan los navegadores.</translation>
    </message>
    <message>
        <source>Write it without (?=, (?!, (?&lt;= and \1 and shorter than 2,000 signs, or try it in a browser with the values that people enter.</source>
        <translation type="unfinished">Escríbelo sin (?=, (?!, (?&lt;= ni \1 y con menos de 2000 caracteres, o pruébalo en un navegador con los valores que se escriben.</translation>
    </message>
    <message>
        <source>The default of {named} does not fit its own pattern.</source>
        <translation type="unfinished">El valor por defecto de {named} no cumple su propio patrón.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation type="unfinished">Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>{place} leads to a sandbox, but step {step} says production.</source>
        <translation type="unfinished">{place} lleva a un sandbox, pero el paso {step} dice producción.</translation>
    </message>
    <message>
        <source>Use the production address, or say in step {step} that the credentials are for the sandbox.</source>
        <translation type="unfinished">Usa la dirección de producción, o di en el paso {step} que las credenciales son para el sandbox.</translation>
    </message>
    <message>
        <source>Step {step} says sandbox, but no address looks like one.</source>
        <translation type="unfinished">El paso {step} dice sandbox, pero ninguna dirección lo parece.</translation>
    </message>
    <message>
        <source>Check whether the provider has other addresses for its sandbox. If not, all is well.</source>
        <translation type="unfinished">Comprueba si el proveedor tiene otras direcciones para su sandbox. Si no, todo está bien.</translation>
    </message>
    <message>
        <source>{step} sends a secret in the address.</source>
        <translation type="unfinished">{step} envía un secreto en la dirección.</translation>
    </message>
    <message>
        <source>Send it in the body or in a header, unless the provider&apos;s documentation says otherwise: addresses are logged.</source>
        <translation type="unfinished">Envíalo en el cuerpo o en un encabezado, salvo que la documentación del proveedor diga otra cosa: las direcciones quedan registradas.</translation>
    </message>
    <message>
        <source>Field {number} has no key.</source>
        <translation type="unfinished">El campo {number} no tiene clave.</translation>
    </message>
    <message>
        <source>Give it a short name, such as region: URLs use the value under it.</source>
        <translation type="unfinished">Dale un nombre corto, como region: las URL usan el valor con ese nombre.</translation>
    </message>
    <message>
        <source>Two fields have the key {key}.</source>
        <translation type="unfinished">Dos campos tienen la clave {key}.</translation>
    </message>
    <message>
        <source>Give each its own, or one value replaces the other.</source>
        <translation type="unfinished">Da a cada uno la suya, o un valor sustituye al otro.</translation>
    </message>
    <message>
        <source>{key} is a name of the platform&apos;s own.</source>
        <translation type="unfinished">{key} es un nombre propio de la plataforma.</translation>
    </message>
    <message>
        <source>Give the field another key.</source>
        <translation type="unfinished">Da al campo otra clave.</translation>
    </message>
    <message>
        <source>The key {key} of field {number} is no plain name.</source>
        <translation type="unfinished">La clave {key} del campo {number} no es un nombre simple.</translation>
    </message>
    <message>
        <source>Use letters, digits and _, as in account_region.</source>
        <translation type="unfinished">Usa letras, cifras y _, como en account_region.</translation>
    </message>
    <message>
        <source>Field {number} asks for {field}.</source>
        <translation type="unfinished">El campo {number} pide {field}.</translation>
    </message>
    <message>
        <source>Remove it: people sign in at the provider, which sends the tokens.</source>
        <translation type="unfinished">Quítalo: se inicia sesión en el proveedor, y él envía los tokens.</translation>
    </message>
    <message>
        <source>Field {number} asks who people are ({field}).</source>
        <translation type="unfinished">El campo {number} pregunta quién es la persona ({field}).</translation>
    </message>
    <message>
        <source>Remove it: steps {label} and {identifier} take that from the test call.</source>
        <translation type="unfinished">Quítalo: los pasos {label} y {identifier} lo toman de la llamada de prueba.</translation>
    </message>
    <message numerus="yes">
        <source>People are asked for {count} values before they can connect.</source>
        <comment>People are asked for {count} value before they can connect.</comment>
        <translation type="unfinished">
            <numerusform>Se pide {count} valor antes de poder conectarse.</numerusform>
            <numerusform>Se piden {count} valores antes de poder conectarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only those without which no address can be built.</source>
        <translation type="unfinished">Conserva solo aquellos sin los que no se puede formar ninguna dirección.</translation>
    </message>
    <message>
        <source>The field {named} is required, but nothing in this connection needs it.</source>
        <translation type="unfinished">El campo {named} es obligatorio, pero nada en esta conexión lo necesita.</translation>
    </message>
    <message>
        <source>Make it optional, unless the actions need it: every required field keeps people from connecting.</source>
        <translation type="unfinished">Hazlo opcional, salvo que las acciones lo necesiten: cada campo obligatorio frena a quien quiere conectarse.</translation>
    </message>
    <message>
        <source>Make it optional</source>
        <translation type="unfinished">Hacerlo opcional</translation>
    </message>
    <message>
        <source>{field} is used nowhere in this connection.</source>
        <translation type="unfinished">{field} no se usa en ningún sitio de esta conexión.</translation>
    </message>
    <message>
        <source>Use or remove it, unless the actions need it.</source>
        <translation type="unfinished">Úsalo o quítalo, salvo que las acciones lo necesiten.</translation>
    </message>
    <message>
        <source>A URL is built from {named}, which may be left blank.</source>
        <translation type="unfinished">Una URL se forma con {named}, que puede dejarse en blanco.</translation>
    </message>
    <message>
        <source>Give the field a default value, or make it required.</source>
        <translation type="unfinished">Da al campo un valor por defecto, o hazlo obligatorio.</translation>
    </message>
    <message>
        <source>Make it required</source>
        <translation type="unfinished">Hacerlo obligatorio</translation>
    </message>
    <message>
        <source>The field {named} is required because a URL is built from it.</source>
        <translation type="unfinished">El campo {named} es obligatorio porque una URL se forma con él.</translation>
    </message>
    <message>
        <source>That is right if no value fits most people. Otherwise set a default and make it optional.</source>
        <translation type="unfinished">Eso es correcto si ningún valor sirve a la mayoría. De lo contrario, pon un valor por defecto y hazlo opcional.</translation>
    </message>
    <message>
        <source>The field {key} has no label: people would not know what to enter.</source>
        <translation type="unfinished">El campo {key} no tiene etiqueta: no se sabría qué introducir.</translation>
    </message>
    <message>
        <source>Write what they see above the field, for example {label}.</source>
        <translation type="unfinished">Escribe lo que se ve encima del campo, por ejemplo {label}.</translation>
    </message>
    <message>
        <source>Use {label}</source>
        <translation type="unfinished">Usar {label}</translation>
    </message>
    <message>
        <source>{name} is always taken of the first entry of a list.</source>
        <translation type="unfinished">{name} se toma siempre de la primera entrada de una lista.</translation>
    </message>
    <message>
        <source>Say which entry is meant: by a field that a person with several fills in, or by what the entry says of itself.</source>
        <translation type="unfinished">Di de qué entrada se trata: con un campo que rellena quien tiene varias, o con lo que la entrada dice de sí misma.</translation>
    </message>
    <message>
        <source>Pick it by its name, in a field that may stay blank</source>
        <translation type="unfinished">Elegirla por su nombre, en un campo que puede quedar en blanco</translation>
    </message>
    <message>
        <source>A value to keep in {step} has no name.</source>
        <translation type="unfinished">Un valor que guardar en {step} no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it a name; later calls find it as authData.accesstokencode and this name.</source>
        <translation type="unfinished">Dale un nombre; las llamadas posteriores lo encuentran como authData.accesstokencode y este nombre.</translation>
    </message>
    <message>
        <source>Remove the empty row</source>
        <translation type="unfinished">Quitar la fila vacía</translation>
    </message>
    <message>
        <source>{name} is kept anyway and would be overwritten.</source>
        <translation type="unfinished">{name} se guarda de todos modos y se sobrescribiría.</translation>
    </message>
    <message>
        <source>Give the value another name. Where the tokens stand in the answer is said above.</source>
        <translation type="unfinished">Da al valor otro nombre. Dónde están los tokens en la respuesta se dice arriba.</translation>
    </message>
    <message>
        <source>Two values are kept as {name}.</source>
        <translation type="unfinished">Dos valores se guardan como {name}.</translation>
    </message>
    <message>
        <source>Give each a name of its own: the later one overwrites the earlier.</source>
        <translation type="unfinished">Da a cada uno un nombre propio: el posterior sobrescribe al anterior.</translation>
    </message>
    <message>
        <source>It is not said where the value {name} stands in the answer.</source>
        <translation type="unfinished">No se dice dónde está el valor {name} en la respuesta.</translation>
    </message>
    <message>
        <source>Enter its path, for example team.id.</source>
        <translation type="unfinished">Introduce su ruta, por ejemplo team.id.</translation>
    </message>
    <message>
        <source>Later calls need {name}, and no call says where it comes from.</source>
        <translation type="unfinished">Llamadas posteriores necesitan {name}, y ninguna llamada dice de dónde viene.</translation>
    </message>
    <message>
        <source>If this look-up brings it, say where in its answer it stands. If the answer with the token does, all is well.</source>
        <translation type="unfinished">Si lo trae esta consulta, di en qué lugar de su respuesta está. Si lo trae la respuesta con el token, todo está bien.</translation>
    </message>
    <message>
        <source>Keep {name} of this answer</source>
        <translation type="unfinished">Guardar {name} de esta respuesta</translation>
    </message>
    <message>
        <source>A look-up keeps none of the values that it brings.</source>
        <translation type="unfinished">Una consulta no guarda ninguno de los valores que trae.</translation>
    </message>
    <message>
        <source>Name the value that later calls need and where it stands, or remove the call.</source>
        <translation type="unfinished">Da nombre al valor que necesitan llamadas posteriores y di dónde está, o quita la llamada.</translation>
    </message>
    <message>
        <source>{where} says {written}; the value is called {right}.</source>
        <translation type="unfinished">{where} dice {written}; el valor se llama {right}.</translation>
    </message>
    <message>
        <source>Write the same name where the value is kept and where it is needed, or nothing is filled in.</source>
        <translation type="unfinished">Escribe el mismo nombre donde se guarda el valor y donde se necesita, o no se rellena nada.</translation>
    </message>
    <message>
        <source>Write {right}</source>
        <translation type="unfinished">Escribir {right}</translation>
    </message>
    <message>
        <source>Step {authorization} asks for a refresh token, but step {refresh_token} is empty.</source>
        <translation type="unfinished">El paso {authorization} pide un token de renovación, pero el paso {refresh_token} está vacío.</translation>
    </message>
    <message>
        <source>Set up step {step}, or people have to sign in again whenever the access token expires.</source>
        <translation type="unfinished">Configura el paso {step}, o habrá que iniciar sesión otra vez siempre que caduque el token de acceso.</translation>
    </message>
    <message>
        <source>Step {refresh_token} needs a refresh token, but nothing in step {authorization} asks for one.</source>
        <translation type="unfinished">El paso {refresh_token} necesita un token de renovación, pero nada en el paso {authorization} lo pide.</translation>
    </message>
    <message>
        <source>With OpenID Connect the scope offline_access usually does (OpenID Connect Core section 11). Look it up; some providers send a refresh token anyway.</source>
        <translation type="unfinished">Con OpenID Connect suele bastar el scope offline_access (OpenID Connect Core, sección 11). Búscalo; algunos proveedores envían un token de renovación de todos modos.</translation>
    </message>
    <message>
        <source>Add offline_access</source>
        <translation type="unfinished">Añadir offline_access</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when asked with {parameter}.</source>
        <translation type="unfinished">{provider} solo envía un token de renovación si se pide con {parameter}.</translation>
    </message>
    <message>
        <source>Add the parameter in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">Añade el parámetro en el paso {authorization}, o el paso {refresh_token} no tiene nada con que renovar.</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token at an account&apos;s first log-in only, unless asked with {parameter}.</source>
        <translation type="unfinished">{provider} solo envía un token de renovación en el primer inicio de sesión de una cuenta, salvo que se pida con {parameter}.</translation>
    </message>
    <message>
        <source>Add it, or whoever connects the same account again has a connection that ends with its first token.</source>
        <translation type="unfinished">Añádelo, o quien vuelva a conectar la misma cuenta tendrá una conexión que termina con su primer token.</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when the scope {scopes} is asked for.</source>
        <translation type="unfinished">{provider} solo envía un token de renovación si se pide el scope {scopes}.</translation>
    </message>
    <message>
        <source>Add the scope in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">Añade el scope en el paso {authorization}, o el paso {refresh_token} no tiene nada con que renovar.</translation>
    </message>
    <message>
        <source>Add {scopes}</source>
        <translation type="unfinished">Añadir {scopes}</translation>
    </message>
    <message>
        <source>{name} belongs to steps {access_token} and {refresh_token}, not to the requests of actions.</source>
        <translation type="unfinished">{name} pertenece a los pasos {access_token} y {refresh_token}, no a las solicitudes de las acciones.</translation>
    </message>
    <message>
        <source>Remove it: actions need the access token only.</source>
        <translation type="unfinished">Quítalo: las acciones solo necesitan el token de acceso.</translation>
    </message>
    <message>
        <source>{name} has a value and JavaScript; only the JavaScript counts.</source>
        <translation type="unfinished">{name} tiene un valor y JavaScript; solo cuenta el JavaScript.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Conserva uno de los dos.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation type="unfinished">{name} no tiene valor.</translation>
    </message>
    <message>
        <source>Enter the value, or remove the parameter.</source>
        <translation type="unfinished">Introduce el valor, o quita el parámetro.</translation>
    </message>
    <message>
        <source>Make it JavaScript</source>
        <translation type="unfinished">Convertirlo en JavaScript</translation>
    </message>
    <message>
        <source>There is JavaScript in {place}; it would be sent as it is written.</source>
        <translation type="unfinished">Hay JavaScript en {place}; se enviaría tal como está escrito.</translation>
    </message>
    <message>
        <source>Write the value itself, for example Bearer ${context.authData.accesstokencode.access_token}.</source>
        <translation type="unfinished">Escribe el propio valor, por ejemplo Bearer ${context.authData.accesstokencode.access_token}.</translation>
    </message>
    <message>
        <source>The label path</source>
        <translation type="unfinished">La ruta de la etiqueta</translation>
    </message>
    <message>
        <source>The picture path</source>
        <translation type="unfinished">La ruta de la imagen</translation>
    </message>
    <message>
        <source>The identifier path</source>
        <translation type="unfinished">La ruta del identificador</translation>
    </message>
    <message>
        <source>No label is chosen yet: the platform refuses a connection without one.</source>
        <translation type="unfinished">Aún no hay etiqueta elegida: la plataforma rechaza una conexión sin ella.</translation>
    </message>
    <message>
        <source>Run the live test and click a name in its answer.</source>
        <translation type="unfinished">Ejecuta la prueba en vivo y haz clic en un nombre de su respuesta.</translation>
    </message>
    <message>
        <source>{what} starts at {area}, which this connection does not have.</source>
        <translation type="unfinished">{what} empieza en {area}, que esta conexión no tiene.</translation>
    </message>
    <message>
        <source>Probably {near} is meant.</source>
        <translation type="unfinished">Probablemente se quiso decir {near}.</translation>
    </message>
    <message>
        <source>Values of the test call start with authData.testcode.</source>
        <translation type="unfinished">Los valores de la llamada de prueba empiezan por authData.testcode.</translation>
    </message>
    <message>
        <source>Use {near}</source>
        <translation type="unfinished">Usar {near}</translation>
    </message>
    <message>
        <source>{what} leads to a secret.</source>
        <translation type="unfinished">{what} lleva a un secreto.</translation>
    </message>
    <message>
        <source>Choose a harmless value: labels and identifiers are stored and shown openly.</source>
        <translation type="unfinished">Elige un valor inofensivo: las etiquetas y los identificadores se guardan y se muestran abiertamente.</translation>
    </message>
    <message>
        <source>{what} leads to the whole answer, not to one value in it.</source>
        <translation type="unfinished">{what} lleva a toda la respuesta, no a un valor de ella.</translation>
    </message>
    <message>
        <source>Click the value itself, for example authData.testcode.profile.name.</source>
        <translation type="unfinished">Haz clic en el propio valor, por ejemplo authData.testcode.profile.name.</translation>
    </message>
    <message>
        <source>{what} takes a fixed position of a list.</source>
        <translation type="unfinished">{what} toma una posición fija de una lista.</translation>
    </message>
    <message>
        <source>Is the wanted entry always there? A value outside of a list is safer.</source>
        <translation type="unfinished">¿Está siempre ahí la entrada deseada? Es más seguro un valor fuera de una lista.</translation>
    </message>
    <message>
        <source>Use {first}</source>
        <translation type="unfinished">Usar {first}</translation>
    </message>
    <message>
        <source>{what} cannot be read.</source>
        <translation type="unfinished">{what} no se puede leer.</translation>
    </message>
    <message>
        <source>Write one path alone, without ${ }, return or ||. {said_of}</source>
        <translation type="unfinished">Escribe una sola ruta, sin ${ }, return ni ||. {said_of}</translation>
    </message>
    <message>
        <source>{what} must begin with authData.</source>
        <translation type="unfinished">{what} debe empezar por authData.</translation>
    </message>
    <message>
        <source>Values of the test call are found as authData.testcode and the rest: {right}.</source>
        <translation type="unfinished">Los valores de la llamada de prueba se encuentran como authData.testcode y lo demás: {right}.</translation>
    </message>
    <message>
        <source>Click the value.</source>
        <translation type="unfinished">Haz clic en el valor.</translation>
    </message>
    <message>
        <source>Use {right}</source>
        <translation type="unfinished">Usar {right}</translation>
    </message>
    <message>
        <source>It is not said what this name is.</source>
        <translation type="unfinished">No se dice qué es este nombre.</translation>
    </message>
    <message>
        <source>A word is enough, for example {word}.</source>
        <translation type="unfinished">Basta una palabra, por ejemplo {word}.</translation>
    </message>
    <message>
        <source>Use {word}</source>
        <translation type="unfinished">Usar {word}</translation>
    </message>
    <message>
        <source>The label is an email address, which everybody in the workspace would see.</source>
        <translation type="unfinished">La etiqueta es una dirección de correo, que verían todos en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Show its first letter only, or choose a name instead.</source>
        <translation type="unfinished">Muestra solo su primera letra, o elige un nombre en su lugar.</translation>
    </message>
    <message>
        <source>Show the first letter only</source>
        <translation type="unfinished">Mostrar solo la primera letra</translation>
    </message>
    <message>
        <source>No unique identifier is chosen: connecting the same account again makes another connection.</source>
        <translation type="unfinished">No hay identificador único elegido: conectar otra vez la misma cuenta crea otra conexión.</translation>
    </message>
    <message>
        <source>Choose the account&apos;s id from the test response, if there is one. It may stay blank.</source>
        <translation type="unfinished">Elige el id de la cuenta en la respuesta de prueba, si lo hay. Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>{name} changes, so every sign-in would look like another account.</source>
        <translation type="unfinished">{name} cambia, así que cada inicio de sesión parecería otra cuenta.</translation>
    </message>
    <message>
        <source>Choose a value that stays the same, such as an id.</source>
        <translation type="unfinished">Elige un valor que siga siendo el mismo, como un id.</translation>
    </message>
    <message>
        <source>{name} is a date or a time: it tells no accounts apart.</source>
        <translation type="unfinished">{name} es una fecha o una hora: no distingue cuentas.</translation>
    </message>
    <message>
        <source>Two accounts can have the same one, and its form can change. Choose an id.</source>
        <translation type="unfinished">Dos cuentas pueden tener la misma, y su forma puede cambiar. Elige un id.</translation>
    </message>
    <message>
        <source>The unique identifier is the same value as the label.</source>
        <translation type="unfinished">El identificador único es el mismo valor que la etiqueta.</translation>
    </message>
    <message>
        <source>Names can change or occur twice. Choose an id, if the answer has one.</source>
        <translation type="unfinished">Los nombres pueden cambiar o repetirse. Elige un id, si la respuesta lo tiene.</translation>
    </message>
    <message>
        <source>{name} can be changed by its owner.</source>
        <translation type="unfinished">Su dueño puede cambiar {name}.</translation>
    </message>
    <message>
        <source>Choose an id, if the answer has one: after a change the same account would connect a second time.</source>
        <translation type="unfinished">Elige un id, si la respuesta lo tiene: después de un cambio, la misma cuenta se conectaría por segunda vez.</translation>
    </message>
    <message>
        <source>Neither a client secret nor PKCE protects the authorization code.</source>
        <translation type="unfinished">Ni un secreto de cliente ni PKCE protegen el código de autorización.</translation>
    </message>
    <message>
        <source>Choose S256 (RFC 9700 section 2.1.1). If the app has a client secret, say in step {step} how it is sent.</source>
        <translation type="unfinished">Elige S256 (RFC 9700, sección 2.1.1). Si la aplicación tiene un secreto de cliente, di en el paso {step} cómo se envía.</translation>
    </message>
    <message>
        <source>Use S256</source>
        <translation type="unfinished">Usar S256</translation>
    </message>
    <message>
        <source>PKCE with the method “plain” protects little: the challenge is the verifier itself.</source>
        <translation type="unfinished">PKCE con el método “plain” protege poco: el challenge es el propio verificador.</translation>
    </message>
    <message>
        <source>Choose S256, unless the provider&apos;s documentation says that it knows only plain.</source>
        <translation type="unfinished">Elige S256, salvo que la documentación del proveedor diga que solo conoce plain.</translation>
    </message>
    <message>
        <source>Step {authorization} uses PKCE, but step {access_token} does not send the code verifier.</source>
        <translation type="unfinished">El paso {authorization} usa PKCE, pero el paso {access_token} no envía el verificador del código.</translation>
    </message>
    <message>
        <source>The provider refuses the code without it. Send it, or turn PKCE off in step {step}.</source>
        <translation type="unfinished">El proveedor rechaza el código sin él. Envíalo, o desactiva PKCE en el paso {step}.</translation>
    </message>
    <message>
        <source>Send the code verifier</source>
        <translation type="unfinished">Enviar el verificador del código</translation>
    </message>
    <message>
        <source>The code verifier is sent under another name.</source>
        <translation type="unfinished">El verificador del código se envía con otro nombre.</translation>
    </message>
    <message>
        <source>RFC 7636 knows only code_verifier. Keep this only if the provider&apos;s documentation says so.</source>
        <translation type="unfinished">RFC 7636 solo conoce code_verifier. Consérvalo solo si la documentación del proveedor lo dice.</translation>
    </message>
    <message>
        <source>Send it as code_verifier</source>
        <translation type="unfinished">Enviarlo como code_verifier</translation>
    </message>
    <message>
        <source>Step {authorization} sends the redirect URI, step {access_token} does not.</source>
        <translation type="unfinished">El paso {authorization} envía el URI de redirección, el paso {access_token} no.</translation>
    </message>
    <message>
        <source>Right only if this provider does not want it there.</source>
        <translation type="unfinished">Solo es correcto si este proveedor no lo quiere ahí.</translation>
    </message>
    <message>
        <source>Step {access_token} sends the redirect URI, step {authorization} does not.</source>
        <translation type="unfinished">El paso {access_token} envía el URI de redirección, el paso {authorization} no.</translation>
    </message>
    <message>
        <source>Providers compare: send it in both, or in neither.</source>
        <translation type="unfinished">Los proveedores comparan: envíalo en ambos, o en ninguno.</translation>
    </message>
    <message>
        <source>the start page</source>
        <translation type="unfinished">la página de inicio</translation>
    </message>
    <message>
        <source>step {number} “{name}”</source>
        <translation type="unfinished">el paso {number} “{name}”</translation>
    </message>
    <message>
        <source>the field {name}</source>
        <translation type="unfinished">el campo {name}</translation>
    </message>
    <message>
        <source>the choice {name}</source>
        <translation type="unfinished">la opción {name}</translation>
    </message>
    <message>
        <source>the scope {name}</source>
        <translation type="unfinished">el scope {name}</translation>
    </message>
    <message>
        <source>the parameter {name}</source>
        <translation type="unfinished">el parámetro {name}</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation type="unfinished">el encabezado {name}</translation>
    </message>
    <message>
        <source>the query parameter {name}</source>
        <translation type="unfinished">el parámetro de consulta {name}</translation>
    </message>
    <message>
        <source>the follow-up call {name}</source>
        <translation type="unfinished">la llamada posterior {name}</translation>
    </message>
    <message>
        <source>the kept value {name}</source>
        <translation type="unfinished">el valor guardado {name}</translation>
    </message>
    <message>
        <source>the condition {name}</source>
        <translation type="unfinished">la condición {name}</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <translation type="unfinished">el nombre {name}</translation>
    </message>
    <message>
        <source>the domain {name}</source>
        <translation type="unfinished">el dominio {name}</translation>
    </message>
    <message>
        <source>the status {name}</source>
        <translation type="unfinished">el estado {name}</translation>
    </message>
    <message>
        <source>the body value {name}</source>
        <translation type="unfinished">el valor del cuerpo {name}</translation>
    </message>
    <message>
        <source>the mark of the finding {name}</source>
        <translation type="unfinished">la marca del hallazgo {name}</translation>
    </message>
    <message>
        <source>the URL</source>
        <translation type="unfinished">la URL</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">la URL de redirección</translation>
    </message>
    <message>
        <source>the redirect of the live run</source>
        <translation type="unfinished">la redirección de la ejecución en vivo</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation type="unfinished">el ID de cliente</translation>
    </message>
    <message>
        <source>the PKCE setting</source>
        <translation type="unfinished">el ajuste de PKCE</translation>
    </message>
    <message>
        <source>the service domain</source>
        <translation type="unfinished">el dominio del servicio</translation>
    </message>
    <message>
        <source>the spec version</source>
        <translation type="unfinished">la versión de la especificación</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">el nombre</translation>
    </message>
    <message>
        <source>the path</source>
        <translation type="unfinished">la ruta</translation>
    </message>
    <message>
        <source>the path of the picture</source>
        <translation type="unfinished">la ruta de la imagen</translation>
    </message>
    <message>
        <source>the code for the choices</source>
        <translation type="unfinished">el código de las opciones</translation>
    </message>
    <message>
        <source>the code for when it is shown</source>
        <translation type="unfinished">el código de cuándo se muestra</translation>
    </message>
    <message>
        <source>the JavaScript</source>
        <translation type="unfinished">el JavaScript</translation>
    </message>
    <message>
        <source>the default value</source>
        <translation type="unfinished">el valor por defecto</translation>
    </message>
    <message>
        <source>the value</source>
        <translation type="unfinished">el valor</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation type="unfinished">el token de acceso</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">la autorización</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">el cuerpo</translation>
    </message>
    <message>
        <source>the body format</source>
        <translation type="unfinished">el formato del cuerpo</translation>
    </message>
    <message>
        <source>the callback</source>
        <translation type="unfinished">el retorno (callback)</translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished">el cliente</translation>
    </message>
    <message>
        <source>the client authentication</source>
        <translation type="unfinished">la autenticación del cliente</translation>
    </message>
    <message>
        <source>the code</source>
        <translation type="unfinished">el código</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation type="unfinished">la condición</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">la etiqueta de la conexión</translation>
    </message>
    <message>
        <source>the default expiry</source>
        <translation type="unfinished">la caducidad por defecto</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished">el entorno</translation>
    </message>
    <message>
        <source>the error message</source>
        <translation type="unfinished">el mensaje de error</translation>
    </message>
    <message>
        <source>the rule for an expired token</source>
        <translation type="unfinished">la regla para un token caducado</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation type="unfinished">la caducidad</translation>
    </message>
    <message>
        <source>the unit of the expiry</source>
        <translation type="unfinished">la unidad de la caducidad</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">los campos</translation>
    </message>
    <message>
        <source>the follow-up calls</source>
        <translation type="unfinished">las llamadas posteriores</translation>
    </message>
    <message>
        <source>the format</source>
        <translation type="unfinished">el formato</translation>
    </message>
    <message>
        <source>the headers</source>
        <translation type="unfinished">los encabezados</translation>
    </message>
    <message>
        <source>the help text</source>
        <translation type="unfinished">el texto de ayuda</translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished">el host</translation>
    </message>
    <message>
        <source>the rule for the issuer</source>
        <translation type="unfinished">la regla para el emisor</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation type="unfinished">el emisor</translation>
    </message>
    <message>
        <source>the kept values</source>
        <translation type="unfinished">los valores guardados</translation>
    </message>
    <message>
        <source>the key</source>
        <translation type="unfinished">la clave</translation>
    </message>
    <message>
        <source>the label</source>
        <translation type="unfinished">la etiqueta</translation>
    </message>
    <message>
        <source>the masking of the label</source>
        <translation type="unfinished">el enmascaramiento de la etiqueta</translation>
    </message>
    <message>
        <source>the method</source>
        <translation type="unfinished">el método</translation>
    </message>
    <message>
        <source>the list of what is left out</source>
        <translation type="unfinished">la lista de lo que se omite</translation>
    </message>
    <message>
        <source>the list of what is left out where it is blank</source>
        <translation type="unfinished">la lista de lo que se omite si está vacío</translation>
    </message>
    <message>
        <source>the choice of an entry</source>
        <translation type="unfinished">la elección de una entrada</translation>
    </message>
    <message>
        <source>the list of entries</source>
        <translation type="unfinished">la lista de entradas</translation>
    </message>
    <message>
        <source>the conditions</source>
        <translation type="unfinished">las condiciones</translation>
    </message>
    <message>
        <source>the name of an entry</source>
        <translation type="unfinished">el nombre de una entrada</translation>
    </message>
    <message>
        <source>the repeating after a refresh</source>
        <translation type="unfinished">la repetición después de una renovación</translation>
    </message>
    <message>
        <source>the prolonging</source>
        <translation type="unfinished">la prolongación</translation>
    </message>
    <message>
        <source>the other place of the tokens</source>
        <translation type="unfinished">el otro lugar de los tokens</translation>
    </message>
    <message>
        <source>the options</source>
        <translation type="unfinished">las opciones</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">el dueño</translation>
    </message>
    <message>
        <source>the parameters</source>
        <translation type="unfinished">los parámetros</translation>
    </message>
    <message>
        <source>the place of the parameters</source>
        <translation type="unfinished">el lugar de los parámetros</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation type="unfinished">el patrón</translation>
    </message>
    <message>
        <source>the placeholder</source>
        <translation type="unfinished">el texto de ejemplo</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation type="unfinished">la plataforma</translation>
    </message>
    <message>
        <source>the plug id</source>
        <translation type="unfinished">el id del plug</translation>
    </message>
    <message>
        <source>the port</source>
        <translation type="unfinished">el puerto</translation>
    </message>
    <message>
        <source>the prefix</source>
        <translation type="unfinished">el prefijo</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation type="unfinished">el propósito</translation>
    </message>
    <message>
        <source>the query</source>
        <translation type="unfinished">la consulta</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation type="unfinished">el receptor</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation type="unfinished">el token de renovación</translation>
    </message>
    <message>
        <source>the renamed parameters</source>
        <translation type="unfinished">los parámetros con otro nombre</translation>
    </message>
    <message>
        <source>the request parameters</source>
        <translation type="unfinished">los parámetros de las solicitudes</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished">el motivo</translation>
    </message>
    <message>
        <source>the required</source>
        <translation type="unfinished">la obligatoriedad</translation>
    </message>
    <message>
        <source>the response</source>
        <translation type="unfinished">la respuesta</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished">lo demás</translation>
    </message>
    <message>
        <source>the revoke token</source>
        <translation type="unfinished">la revocación del token</translation>
    </message>
    <message>
        <source>the root</source>
        <translation type="unfinished">la raíz</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation type="unfinished">la muestra</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation type="unfinished">el esquema</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation type="unfinished">el scope</translation>
    </message>
    <message>
        <source>the scope separator</source>
        <translation type="unfinished">el separador de scopes</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">los scopes</translation>
    </message>
    <message>
        <source>the skipped whitelist check</source>
        <translation type="unfinished">la comprobación omitida de dominios permitidos</translation>
    </message>
    <message>
        <source>the marks of findings</source>
        <translation type="unfinished">las marcas de los hallazgos</translation>
    </message>
    <message>
        <source>the state</source>
        <translation type="unfinished">el state</translation>
    </message>
    <message>
        <source>the rule for the state</source>
        <translation type="unfinished">la regla para el state</translation>
    </message>
    <message>
        <source>the statuses</source>
        <translation type="unfinished">los estados</translation>
    </message>
    <message>
        <source>the success</source>
        <translation type="unfinished">el éxito</translation>
    </message>
    <message>
        <source>the suffix</source>
        <translation type="unfinished">el sufijo</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">la llamada de prueba</translation>
    </message>
    <message>
        <source>the type</source>
        <translation type="unfinished">el tipo</translation>
    </message>
    <message>
        <source>the list of what is not encoded</source>
        <translation type="unfinished">la lista de lo que no se codifica</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">el identificador único</translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished">la versión</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">los dominios permitidos</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">espacio</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">coma</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">signo más</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation type="unfinished">barra vertical</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished">punto y coma</translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished">dos puntos</translation>
    </message>
    <message>
        <source>the entry {name}</source>
        <translation type="unfinished">la entrada {name}</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation type="unfinished">el elemento {name}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part} en {whole}</translation>
    </message>
    <message>
        <source>{what} on {page}</source>
        <translation type="unfinished">{what} en {page}</translation>
    </message>
    <message>
        <source>{what} in step {step}</source>
        <translation type="unfinished">{what} del paso {step}</translation>
    </message>
    <message>
        <source>the item {name}</source>
        <translation type="unfinished">el elemento {name}</translation>
    </message>
    <message>
        <source>{left} in {place} is from a sample.</source>
        <translation type="unfinished">{left} en {place} es de una muestra.</translation>
    </message>
    <message>
        <source>Write this provider&apos;s own. What came with the log-in is under Insert value; what differs for each customer is a field of step {step}.</source>
        <translation type="unfinished">Escribe lo que vale para este proveedor. Lo que vino con el inicio de sesión está en “Insertar valor”; lo que cambia con cada cliente es un campo del paso {step}.</translation>
    </message>
    <message>
        <source>The state is to be sent as {name}, but the platform always calls it “state”.</source>
        <translation type="unfinished">El state debe enviarse como {name}, pero la plataforma siempre lo llama “state”.</translation>
    </message>
    <message>
        <source>Ask the provider whether it takes “state”, too. If it does not, the platform cannot log people in there.</source>
        <translation type="unfinished">Pregunta al proveedor si acepta también “state”. Si no, nadie puede iniciar sesión allí a través de la plataforma.</translation>
    </message>
    <message>
        <source>Call it “state”</source>
        <translation type="unfinished">Llamarlo “state”</translation>
    </message>
    <message>
        <source>The log-in page stands behind the # of its address.</source>
        <translation type="unfinished">La página de inicio de sesión está detrás del # de su dirección.</translation>
    </message>
    <message>
        <source>Try the log-in once on the platform. An address of the provider&apos;s without # is safer, if there is one.</source>
        <translation type="unfinished">Prueba el inicio de sesión una vez en la plataforma. Es más segura una dirección del proveedor sin #, si la hay.</translation>
    </message>
    <message>
        <source>{provider} wants {parameter} with the log-in.</source>
        <translation type="unfinished">{provider} quiere {parameter} con el inicio de sesión.</translation>
    </message>
    <message>
        <source>Add it to the extra parameters, or the access token that comes is good for nothing, if one comes at all.</source>
        <translation type="unfinished">Añádelo a los parámetros adicionales, o el token de acceso que llegue no servirá para nada, si es que llega alguno.</translation>
    </message>
    <message>
        <source>{provider} knows {name} under the name {own} only.</source>
        <translation type="unfinished">{provider} solo conoce {name} con el nombre {own}.</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">Envíalo con el nombre del proveedor.</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">Enviarlo como {name}</translation>
    </message>
    <message>
        <source>{provider} no longer gives out the scope {scope}.</source>
        <translation type="unfinished">{provider} ya no concede el scope {scope}.</translation>
    </message>
    <message>
        <source>{new} took its place. It may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">{new} ocupó su lugar. Quizá haya que activarlo para tu aplicación en el portal.</translation>
    </message>
    <message>
        <source>Remove {scope}</source>
        <translation type="unfinished">Quitar {scope}</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">Pedir {scopes} en su lugar</translation>
    </message>
    <message>
        <source>The API of {provider} wants the header {name} with every call.</source>
        <translation type="unfinished">La API de {provider} quiere el encabezado {name} con cada llamada.</translation>
    </message>
    <message>
        <source>Add it here and to the request parameters.</source>
        <translation type="unfinished">Añádelo aquí y en los parámetros de las solicitudes.</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">Añadir el encabezado {name}</translation>
    </message>
    <message>
        <source>{provider} writes {word} before the token, not Bearer.</source>
        <translation type="unfinished">{provider} escribe {word} delante del token, no Bearer.</translation>
    </message>
    <message>
        <source>Write it as its documentation does, here and in the request parameters.</source>
        <translation type="unfinished">Escríbelo como su documentación, aquí y en los parámetros de las solicitudes.</translation>
    </message>
    <message>
        <source>Write {word}</source>
        <translation type="unfinished">Escribir {word}</translation>
    </message>
    <message>
        <source>The documentation of {provider} names another address by now.</source>
        <translation type="unfinished">La documentación de {provider} indica ya otra dirección.</translation>
    </message>
    <message>
        <source>It is {address}. What comes back may look different, too.</source>
        <translation type="unfinished">Es {address}. Lo que vuelve también puede tener otro aspecto.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation type="unfinished">Usar {address}</translation>
    </message>
    <message>
        <source>{provider} is not known to have this address.</source>
        <translation type="unfinished">No se sabe que {provider} tenga esta dirección.</translation>
    </message>
    <message>
        <source>The one that is known is {address}. Where yours is of another product or place of theirs, leave it.</source>
        <translation type="unfinished">La conocida es {address}. Si la tuya es de otro producto o entorno suyo, déjala.</translation>
    </message>
    <message>
        <source>{place} is of another place of {provider} than {other}.</source>
        <translation type="unfinished">{place} y {other} son de lugares distintos de {provider}.</translation>
    </message>
    <message>
        <source>Both have to be of one: sandbox and production, and regions, are kept apart there.</source>
        <translation type="unfinished">Ambas tienen que ser del mismo lugar: sandbox y producción, y las regiones, están separados allí.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL</source>
        <translation type="unfinished">Usar la URL de redirección de la plataforma</translation>
    </message>
    <message>
        <source>Use port {fixed_port}</source>
        <translation type="unfinished">Usar el puerto {fixed_port}</translation>
    </message>
    <message>
        <source>This is the redirect URL of the platform&apos;s environment “{name}”.</source>
        <translation type="unfinished">Esta es la URL de redirección del entorno “{name}” de la plataforma.</translation>
    </message>
    <message>
        <source>Right for trying it out there. What customers use has that of production.</source>
        <translation type="unfinished">Es correcta para probar allí. Lo que usan los clientes lleva la de producción.</translation>
    </message>
    <message>
        <source>The redirect URL is missing.</source>
        <translation type="unfinished">Falta la URL de redirección.</translation>
    </message>
    <message>
        <source>It is {platform_redirect_url}; some plugs have one of their own.</source>
        <translation type="unfinished">Es {platform_redirect_url}; algunos plugs tienen una propia.</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s but for a slash, capital letters or spaces.</source>
        <translation type="unfinished">La URL de redirección es la de la plataforma, salvo por una barra, mayúsculas o espacios.</translation>
    </message>
    <message>
        <source>Providers compare it character by character: use exactly the platform&apos;s.</source>
        <translation type="unfinished">Los proveedores la comparan carácter por carácter: usa exactamente la de la plataforma.</translation>
    </message>
    <message>
        <source>The redirect URL is no web address.</source>
        <translation type="unfinished">La URL de redirección no es una dirección web.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s: {platform_redirect_url}.</source>
        <translation type="unfinished">Usa la de la plataforma: {platform_redirect_url}.</translation>
    </message>
    <message>
        <source>The redirect URL is not encrypted.</source>
        <translation type="unfinished">La URL de redirección no está cifrada.</translation>
    </message>
    <message>
        <source>It must begin with https://: the authorization code travels with it. For live runs on this computer the wizard has a redirect of its own, which needs no entry here.</source>
        <translation type="unfinished">Debe empezar por https://: con ella viaja el código de autorización. Para ejecuciones en vivo en este equipo el asistente tiene una redirección propia, que no necesita nada aquí.</translation>
    </message>
    <message>
        <source>There is a # in the redirect URL.</source>
        <translation type="unfinished">Hay un # en la URL de redirección.</translation>
    </message>
    <message>
        <source>A redirect URL must have none (RFC 6749 section 3.1.2). Tokens after a # belong to the implicit grant, which this is not.</source>
        <translation type="unfinished">Una URL de redirección no puede tenerlo (RFC 6749, sección 3.1.2). Los tokens detrás de un # son de la concesión implícita, y esta no lo es.</translation>
    </message>
    <message>
        <source>The redirect URL is not the platform&apos;s.</source>
        <translation type="unfinished">La URL de redirección no es la de la plataforma.</translation>
    </message>
    <message>
        <source>After approval people must come back to the platform: {platform_redirect_url}, perhaps with a suffix.</source>
        <translation type="unfinished">Después de la aprobación hay que volver a la plataforma: {platform_redirect_url}, quizá con un sufijo.</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s with a suffix.</source>
        <translation type="unfinished">La URL de redirección es la de la plataforma con un sufijo.</translation>
    </message>
    <message>
        <source>Some plugs have one. Make sure that the provider&apos;s app has exactly the same.</source>
        <translation type="unfinished">Algunos plugs tienen uno. Asegúrate de que la aplicación del proveedor tenga exactamente la misma URL.</translation>
    </message>
    <message>
        <source>Port {port} is reserved: a program may listen there only with special rights.</source>
        <translation type="unfinished">El puerto {port} está reservado: un programa solo puede escuchar ahí con derechos especiales.</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, or 0 for any free one.</source>
        <translation type="unfinished">Usa un puerto a partir de 1024, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation type="unfinished">Usar cualquier puerto libre</translation>
    </message>
    <message>
        <source>Browsers refuse to open port {port}.</source>
        <translation type="unfinished">Los navegadores se niegan a abrir el puerto {port}.</translation>
    </message>
    <message>
        <source>It belongs to another service. Use another one, and register that at the provider.</source>
        <translation type="unfinished">Pertenece a otro servicio. Usa otro y regístralo en el proveedor.</translation>
    </message>
    <message>
        <source>The live run takes any free port, but providers that want https compare the port as well.</source>
        <translation type="unfinished">La ejecución en vivo toma cualquier puerto libre, pero los proveedores que quieren https comparan también el puerto.</translation>
    </message>
    <message>
        <source>Use a port of your own, such as {fixed_port}, and register the address with it.</source>
        <translation type="unfinished">Usa un puerto propio, como {fixed_port}, y registra la dirección con él.</translation>
    </message>
    <message>
        <source>The path of the live run is no path.</source>
        <translation type="unfinished">La ruta de la ejecución en vivo no es una ruta.</translation>
    </message>
    <message>
        <source>It begins with / and has no ?, # or space, as in /callback.</source>
        <translation type="unfinished">Empieza por / y no tiene ?, # ni espacio, como en /callback.</translation>
    </message>
    <message>
        <source>Put / before it</source>
        <translation type="unfinished">Poner / delante</translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished">encabezado</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">parámetro</translation>
    </message>
    <message>
        <source>The {kind} {name} is there twice in {step}.</source>
        <translation type="unfinished">El {kind} {name} está dos veces en {step}.</translation>
    </message>
    <message>
        <source>Remove one: only one of them would arrive.</source>
        <translation type="unfinished">Quita uno: solo llegaría uno de ellos.</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished">Quitar este</translation>
    </message>
    <message>
        <source>A {kind} in {step} has no name.</source>
        <translation type="unfinished">Un {kind} en {step} no tiene nombre.</translation>
    </message>
    <message>
        <source>Remove the empty row.</source>
        <translation type="unfinished">Quita la fila vacía.</translation>
    </message>
    <message>
        <source>Enter its name as the documentation spells it, or remove it.</source>
        <translation type="unfinished">Introduce su nombre como lo escribe la documentación, o quítalo.</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished">Quitar la fila</translation>
    </message>
    <message>
        <source>No header can be called {name}.</source>
        <translation type="unfinished">Ningún encabezado puede llamarse {name}.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, without a colon, for example Notion-Version.</source>
        <translation type="unfinished">Usa letras, cifras y guiones, sin dos puntos, por ejemplo Notion-Version.</translation>
    </message>
    <message>
        <source>Use {bare}</source>
        <translation type="unfinished">Usar {bare}</translation>
    </message>
    <message>
        <source>The header {name} is set by the program that sends the request.</source>
        <translation type="unfinished">El encabezado {name} lo pone el programa que envía la solicitud.</translation>
    </message>
    <message>
        <source>Remove it: a value of your own can only be wrong.</source>
        <translation type="unfinished">Quítalo: un valor propio solo puede ser incorrecto.</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation type="unfinished">Quitar el encabezado</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that no header can carry.</source>
        <translation type="unfinished">El valor del encabezado {name} contiene un salto de línea o un carácter que ningún encabezado puede llevar.</translation>
    </message>
    <message>
        <source>Write it on one line, in plain letters, digits and signs.</source>
        <translation type="unfinished">Escríbelo en una sola línea, con letras, cifras y signos simples.</translation>
    </message>
    <message>
        <source>Write it on one line</source>
        <translation type="unfinished">Escribirlo en una sola línea</translation>
    </message>
    <message>
        <source>The Content-Type of {step} says something else than the body is.</source>
        <translation type="unfinished">El Content-Type en {step} no corresponde a lo que es el cuerpo.</translation>
    </message>
    <message>
        <source>The body is sent as {content_type}. Remove the header, or choose the other body format.</source>
        <translation type="unfinished">El cuerpo se envía como {content_type}. Quita el encabezado, o elige el otro formato del cuerpo.</translation>
    </message>
    <message>
        <source>The value of {name} in {step} is typed in by hand.</source>
        <translation type="unfinished">El valor de {name} en {step} está escrito a mano.</translation>
    </message>
    <message>
        <source>Remove it: OAuth fills it in afresh each time.</source>
        <translation type="unfinished">Quítalo: OAuth lo rellena de nuevo cada vez.</translation>
    </message>
    <message>
        <source>Step {step} asks for a token with {value}: that is another grant.</source>
        <translation type="unfinished">El paso {step} pide un token con {value}: esa es otra concesión.</translation>
    </message>
    <message>
        <source>Remove it: here the code is exchanged, which is authorization_code.</source>
        <translation type="unfinished">Quítalo: aquí se intercambia el código, que es authorization_code.</translation>
    </message>
    <message>
        <source>The refresh is made with {value}: that is the grant of a log-in.</source>
        <translation type="unfinished">La renovación se hace con {value}: esa es la concesión de un inicio de sesión.</translation>
    </message>
    <message>
        <source>Remove it: here a refresh token is sent, which is refresh_token.</source>
        <translation type="unfinished">Quítalo: aquí se envía un token de renovación, que es refresh_token.</translation>
    </message>
    <message>
        <source>Step {step} refreshes with {value} instead of refresh_token.</source>
        <translation type="unfinished">El paso {step} renueva con {value} en lugar de refresh_token.</translation>
    </message>
    <message>
        <source>Right for a few providers, such as Facebook and Instagram. Otherwise remove it.</source>
        <translation type="unfinished">Es correcto para unos pocos proveedores, como Facebook e Instagram. De lo contrario, quítalo.</translation>
    </message>
    <message>
        <source>A scope is empty.</source>
        <translation type="unfinished">Un scope está vacío.</translation>
    </message>
    <message>
        <source>Remove the empty entry.</source>
        <translation type="unfinished">Quita la entrada vacía.</translation>
    </message>
    <message>
        <source>Remove the repetition</source>
        <translation type="unfinished">Quitar la repetición</translation>
    </message>
    <message>
        <source>The scope {scope} is there twice.</source>
        <translation type="unfinished">El scope {scope} está dos veces.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation type="unfinished">Quita la repetición.</translation>
    </message>
    <message>
        <source>Write the scope alone, without quotation marks.</source>
        <translation type="unfinished">Escribe solo el scope, sin comillas.</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation type="unfinished">Quitar las comillas</translation>
    </message>
    <message>
        <source>There are quotation marks around a scope.</source>
        <translation type="unfinished">Hay comillas alrededor de un scope.</translation>
    </message>
    <message>
        <source>Write it as the documentation names it: it is encoded when it is sent.</source>
        <translation type="unfinished">Escríbelo como lo nombra la documentación: se codifica al enviarlo.</translation>
    </message>
    <message>
        <source>Decode it</source>
        <translation type="unfinished">Decodificarlo</translation>
    </message>
    <message>
        <source>The scope {scope} is encoded already.</source>
        <translation type="unfinished">El scope {scope} ya está codificado.</translation>
    </message>
    <message>
        <source>The scope {scope} holds characters that no scope has.</source>
        <translation type="unfinished">El scope {scope} contiene caracteres que no tiene ningún scope.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s documentation: letters, digits and simple signs only.</source>
        <translation type="unfinished">Cópialo otra vez de la documentación del proveedor: solo letras, cifras y signos simples.</translation>
    </message>
    <message>
        <source>The scope {scope} asks for very much.</source>
        <translation type="unfinished">El scope {scope} pide muchísimo.</translation>
    </message>
    <message>
        <source>Ask only for what the connection needs; people see the list and may refuse.</source>
        <translation type="unfinished">Pide solo lo que la conexión necesita; quien se conecta ve la lista y puede negarse.</translation>
    </message>
    <message numerus="yes">
        <source>Entry {number} holds {count} scopes in one text.</source>
        <comment>Entry {number} holds {count} scope in one text.</comment>
        <translation type="unfinished">
            <numerusform>La entrada {number} contiene {count} scope en un solo texto.</numerusform>
            <numerusform>La entrada {number} contiene {count} scopes en un solo texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make each scope an entry of its own. They are sent joined by “{separator}”: check that this is right.</source>
        <translation type="unfinished">Convierte cada scope en una entrada propia. Se envían unidos con “{separator}”: comprueba que es correcto.</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation type="unfinished">Dividirla</translation>
    </message>
    <message>
        <source>No scope is asked for.</source>
        <translation type="unfinished">No se pide ningún scope.</translation>
    </message>
    <message>
        <source>Many providers then allow nothing. Look up which scopes the test call needs.</source>
        <translation type="unfinished">Muchos proveedores no permiten entonces nada. Busca qué scopes necesita la llamada de prueba.</translation>
    </message>
    <message numerus="yes">
        <source>{count} scopes are asked for.</source>
        <comment>{count} scope is asked for.</comment>
        <translation type="unfinished">
            <numerusform>Se pide {count} scope.</numerusform>
            <numerusform>Se piden {count} scopes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection needs only those that its calls need. Each further one gives people a reason to refuse.</source>
        <translation type="unfinished">La conexión solo necesita los que necesitan sus llamadas. Cada uno de más es otro motivo para que alguien se niegue.</translation>
    </message>
    <message>
        <source>There are scopes, but they are not sent.</source>
        <translation type="unfinished">Hay scopes, pero no se envían.</translation>
    </message>
    <message>
        <source>Send the scope parameter, or empty the list.</source>
        <translation type="unfinished">Envía el parámetro scope, o vacía la lista.</translation>
    </message>
    <message>
        <source>Send the scopes</source>
        <translation type="unfinished">Enviar los scopes</translation>
    </message>
    <message>
        <source>Scopes are joined by {separator}, which the platform does not offer.</source>
        <translation type="unfinished">Los scopes se unen con {separator}, que la plataforma no ofrece.</translation>
    </message>
    <message>
        <source>They are exported as one: check this.</source>
        <translation type="unfinished">Se exportan como uno solo: compruébalo.</translation>
    </message>
    <message>
        <source>Use the connection&apos;s access token</source>
        <translation type="unfinished">Usar el token de acceso de la conexión</translation>
    </message>
    <message>
        <source>Remove the parameter: OAuth adds the client secret</source>
        <translation type="unfinished">Quitar el parámetro: OAuth añade el secreto de cliente</translation>
    </message>
    <message>
        <source>Use the connection&apos;s own token</source>
        <translation type="unfinished">Usar el token propio de la conexión</translation>
    </message>
    <message>
        <source>The client ID looks like a secret.</source>
        <translation type="unfinished">El ID de cliente parece un secreto.</translation>
    </message>
    <message>
        <source>Enter the public client ID here. The secret goes into the field for the client secret, which is never written to a file. If this one was shared already, make a new one at the provider.</source>
        <translation type="unfinished">Introduce aquí el ID de cliente público. El secreto va al campo del secreto de cliente, que nunca se escribe en un archivo. Si este ya se compartió, crea uno nuevo en el proveedor.</translation>
    </message>
    <message>
        <source>{place} would be readable by everyone who gets the file.</source>
        <translation type="unfinished">{place} lo podría leer cualquiera que reciba el archivo.</translation>
    </message>
    <message>
        <source>Leave the default of such a field empty: whoever connects enters the value.</source>
        <translation type="unfinished">Deja vacío el valor por defecto de un campo así: quien se conecta introduce el valor.</translation>
    </message>
    <message>
        <source>Empty the default</source>
        <translation type="unfinished">Vaciar el valor por defecto</translation>
    </message>
    <message>
        <source>There seems to be a real secret in {place}.</source>
        <translation type="unfinished">Parece que hay un secreto real en {place}.</translation>
    </message>
    <message>
        <source>Take it out: this file is shared. If it was shared already, make a new secret at the provider. A key that each customer has is a field of step {step}.</source>
        <translation type="unfinished">Quítalo: este archivo se comparte. Si ya se compartió, crea un secreto nuevo en el proveedor. Una clave que tiene cada cliente es un campo del paso {step}.</translation>
    </message>
    <message>
        <source>Remove the row, or enter the value.</source>
        <translation type="unfinished">Quita la fila, o introduce el valor.</translation>
    </message>
    <message>
        <source>Enter the value, or remove the row.</source>
        <translation type="unfinished">Introduce el valor, o quita la fila.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty.</source>
        <translation type="unfinished">{name} en {step} no tiene valor: se envía vacío.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of the credentials.</source>
        <translation type="unfinished">{name} en {step} no tiene valor: se envía vacío, en lugar de las credenciales.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of what OAuth fills in.</source>
        <translation type="unfinished">{name} en {step} no tiene valor: se envía vacío, en lugar de lo que rellena OAuth.</translation>
    </message>
    <message>
        <source>{where} never returns anything.</source>
        <translation type="unfinished">{where} nunca devuelve nada.</translation>
    </message>
    <message>
        <source>End it with return and the value: the platform uses what the code returns, and nothing else.</source>
        <translation type="unfinished">Termínalo con return y el valor: la plataforma usa lo que devuelve el código, y nada más.</translation>
    </message>
    <message>
        <source>{where} uses {names}, which the platform does not have.</source>
        <translation type="unfinished">{where} usa {names}, que la plataforma no tiene.</translation>
    </message>
    <message>
        <source>Use what is there: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt.</source>
        <translation type="unfinished">Usa lo que hay: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt.</translation>
    </message>
    <message>
        <source>{where} names {name}, which this connection does not have.</source>
        <translation type="unfinished">{where} nombra {name}, que esta conexión no tiene.</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}.</source>
        <translation type="unfinished">Añade un campo con esta clave en el paso {step}.</translation>
    </message>
    <message>
        <source>The connection has no name yet.</source>
        <translation type="unfinished">La conexión aún no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it the name of the service, for example “Acme CRM”.</source>
        <translation type="unfinished">Dale el nombre del servicio, por ejemplo “Acme CRM”.</translation>
    </message>
    <message>
        <source>The service domain holds more than a domain, such as https:// or a path.</source>
        <translation type="unfinished">El dominio del servicio contiene más que un dominio, como https:// o una ruta.</translation>
    </message>
    <message>
        <source>The domain alone is enough: {domain}.</source>
        <translation type="unfinished">Basta el dominio: {domain}.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation type="unfinished">Usar {domain}</translation>
    </message>
    <message>
        <source>{written} is no domain.</source>
        <translation type="unfinished">{written} no es un dominio.</translation>
    </message>
    <message>
        <source>Write that of the web site, such as acme.com, or nothing.</source>
        <translation type="unfinished">Escribe el del sitio web, como acme.com, o nada.</translation>
    </message>
    <message>
        <source>There are invisible characters in {place}.</source>
        <translation type="unfinished">Hay caracteres invisibles en {place}.</translation>
    </message>
    <message>
        <source>They probably came with copying. Remove them, or type the value by hand.</source>
        <translation type="unfinished">Probablemente vinieron al copiar. Quítalos, o escribe el valor a mano.</translation>
    </message>
    <message>
        <source>Remove the invisible characters</source>
        <translation type="unfinished">Quitar los caracteres invisibles</translation>
    </message>
    <message>
        <source>There is a space too many in {place}.</source>
        <translation type="unfinished">Hay un espacio de más en {place}.</translation>
    </message>
    <message>
        <source>Remove the space: HTTP drops it on the way, so what arrives is something else than what stands here.</source>
        <translation type="unfinished">Quita el espacio: HTTP lo descarta en el camino, así que lo que llega no es lo que está aquí.</translation>
    </message>
    <message>
        <source>Remove the space: it probably came with copying.</source>
        <translation type="unfinished">Quita el espacio: probablemente vino al copiar.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation type="unfinished">un texto entre comillas</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished">una lista entre [ ]</translation>
    </message>
    <message>
        <source>a group of named values in { }</source>
        <translation type="unfinished">un grupo de valores con nombre entre { }</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished">un número entero</translation>
    </message>
    <message>
        <source>The document as a whole cannot be read as a connection.</source>
        <translation type="unfinished">El documento en conjunto no se puede leer como una conexión.</translation>
    </message>
    <message>
        <source>Open the file that the wizard saved, or start a new connection.</source>
        <translation type="unfinished">Abre el archivo que guardó el asistente, o empieza una conexión nueva.</translation>
    </message>
    <message>
        <source>in {step}</source>
        <translation type="unfinished">en {step}</translation>
    </message>
    <message>
        <source>at the top of the document</source>
        <translation type="unfinished">al principio del documento</translation>
    </message>
    <message>
        <source>{name} {where} holds a real secret.</source>
        <translation type="unfinished">{name} {where} contiene un secreto real.</translation>
    </message>
    <message>
        <source>Take it out: this file is shared, and the wizard asks for secrets by itself. If the file was shared already, make a new secret at the provider.</source>
        <translation type="unfinished">Quítalo: este archivo se comparte, y el asistente pide los secretos por sí mismo. Si el archivo ya se compartió, crea un secreto nuevo en el proveedor.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Quitarlo</translation>
    </message>
    <message>
        <source>The document says {name} {where}; no such key is known.</source>
        <translation type="unfinished">El documento dice {name} {where}; no se conoce esa clave.</translation>
    </message>
    <message>
        <source>Rename it to {near}</source>
        <translation type="unfinished">Cambiar su nombre a {near}</translation>
    </message>
    <message>
        <source>Probably “{near}” is meant.</source>
        <translation type="unfinished">Probablemente se quiso decir “{near}”.</translation>
    </message>
    <message>
        <source>“{taken}” is there already: remove this one.</source>
        <translation type="unfinished">“{taken}” ya está ahí: quita esta.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation type="unfinished">Quítala, o corrige cómo está escrita.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">Quitar {name}</translation>
    </message>
    <message>
        <source>a text, a number, true, false or null</source>
        <translation type="unfinished">un texto, un número, true, false o null</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">otra cosa</translation>
    </message>
    <message>
        <source>{where} must be {expected}, but it is {kind_of}.</source>
        <translation type="unfinished">{where}: debe haber {expected}, pero hay {kind_of}.</translation>
    </message>
    <message>
        <source>Write {expected} there, or take the entry out.</source>
        <translation type="unfinished">Escribe ahí {expected}, o quita la entrada.</translation>
    </message>
    <message>
        <source>Use “{near}”</source>
        <translation type="unfinished">Usar “{near}”</translation>
    </message>
    <message>
        <source>{where} has a value that is not offered.</source>
        <translation type="unfinished">{where} tiene un valor que no se ofrece.</translation>
    </message>
    <message>
        <source>Choose {offered}.</source>
        <translation type="unfinished">Elige {offered}.</translation>
    </message>
    <message>
        <source>{where} has a value that is not possible.</source>
        <translation type="unfinished">{where} tiene un valor que no es posible.</translation>
    </message>
    <message>
        <source>Write one status, such as 200, or a class of them, such as 2xx.</source>
        <translation type="unfinished">Escribe un estado, como 200, o una clase de ellos, como 2xx.</translation>
    </message>
    <message>
        <source>It must be {expected}.</source>
        <translation type="unfinished">Debe ser {expected}.</translation>
    </message>
    <message>
        <source>null (empty)</source>
        <translation type="unfinished">null (vacío)</translation>
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
        <source>a group of named values</source>
        <translation type="unfinished">un grupo de valores con nombre</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation type="unfinished">Escribirlo como texto</translation>
    </message>
    <message>
        <source>Use {value} without quotation marks</source>
        <translation type="unfinished">Usar {value} sin comillas</translation>
    </message>
    <message>
        <source>Write it as a number</source>
        <translation type="unfinished">Escribirlo como número</translation>
    </message>
    <message>
        <source>Write it as a list</source>
        <translation type="unfinished">Escribirlo como lista</translation>
    </message>
    <message>
        <source>A placeholder in {place} cannot be read.</source>
        <translation type="unfinished">Un marcador en {place} no se puede leer.</translation>
    </message>
    <message>
        <source>No value is filled in for {names} in {place}.</source>
        <translation type="unfinished">No se rellena ningún valor para {names} en {place}.</translation>
    </message>
    <message>
        <source>Values are filled in where it says ${context.authData.…}. Choose the value from the insert menu.</source>
        <translation type="unfinished">Los valores se rellenan donde dice ${context.authData.…}. Elige el valor en el menú de inserción.</translation>
    </message>
    <message>
        <source>Write the placeholder rightly</source>
        <translation type="unfinished">Escribir bien el marcador</translation>
    </message>
    <message>
        <source>{named} in {where} would be shown in the browser&apos;s address bar.</source>
        <translation type="unfinished">{named} en {where} se mostraría en la barra de direcciones del navegador.</translation>
    </message>
    <message>
        <source>Remove it: secrets belong into step {step} only, where OAuth adds them by itself.</source>
        <translation type="unfinished">Quítalo: los secretos solo van en el paso {step}, donde OAuth los añade por sí mismo.</translation>
    </message>
    <message>
        <source>{named} in {where} does not exist yet at that time.</source>
        <translation type="unfinished">{named} en {where} aún no existe en ese momento.</translation>
    </message>
    <message>
        <source>{named} in {where} comes only with a later call.</source>
        <translation type="unfinished">{named} en {where} solo llega con una llamada posterior.</translation>
    </message>
    <message>
        <source>Move call {number} further up.</source>
        <translation type="unfinished">Mueve la llamada {number} más arriba.</translation>
    </message>
    <message>
        <source>{named} in {where} no longer exists at that time.</source>
        <translation type="unfinished">{named} en {where} ya no existe en ese momento.</translation>
    </message>
    <message>
        <source>It is made for one sign-in and used once, in step {step}. Use a value of the token response instead.</source>
        <translation type="unfinished">Se crea para un solo inicio de sesión y se usa una vez, en el paso {step}. Usa en su lugar un valor de la respuesta con el token.</translation>
    </message>
    <message>
        <source>{where} needs {name} from the callback, which is not kept.</source>
        <translation type="unfinished">{where} necesita {name} del retorno, que no se guarda.</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">Ponlo en el paso {step} entre los valores que guardar del retorno.</translation>
    </message>
    <message>
        <source>Keep {name} in step {step}</source>
        <translation type="unfinished">Guardar {name} en el paso {step}</translation>
    </message>
    <message>
        <source>{named} in {where} is filled in by this program only: the platform has no such value.</source>
        <translation type="unfinished">{named} en {where} lo rellena solo este programa: la plataforma no tiene ese valor.</translation>
    </message>
    <message>
        <source>If the provider takes the request without it, remove it. Otherwise write a fixed text of your own.</source>
        <translation type="unfinished">Si el proveedor acepta la solicitud sin él, quítalo. De lo contrario, escribe un texto fijo propio.</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}, or choose another value.</source>
        <translation type="unfinished">Añade un campo con esta clave en el paso {step}, o elige otro valor.</translation>
    </message>
    <message>
        <source>{path} in {place} is no value of this connection.</source>
        <translation type="unfinished">{path} en {place} no es un valor de esta conexión.</translation>
    </message>
    <message>
        <source>It comes with the callback, after people have approved.</source>
        <translation type="unfinished">Viene con el retorno, después de la aprobación.</translation>
    </message>
    <message>
        <source>It comes with the token response, the answer to step {step}.</source>
        <translation type="unfinished">Viene con la respuesta con el token, la del paso {step}.</translation>
    </message>
    <message>
        <source>It comes with the answer to the test call, step {step}.</source>
        <translation type="unfinished">Viene con la respuesta a la llamada de prueba, paso {step}.</translation>
    </message>
    <message>
        <source>The placeholder in {place} is never filled in.</source>
        <translation type="unfinished">El marcador en {place} nunca se rellena.</translation>
    </message>
    <message>
        <source>Write the value itself: only URLs, parameters, headers and bodies are filled in.</source>
        <translation type="unfinished">Escribe el propio valor: solo se rellenan las URL, los parámetros, los encabezados y los cuerpos.</translation>
    </message>
    <message>
        <source>The test call does not send the access token.</source>
        <translation type="unfinished">La llamada de prueba no envía el token de acceso.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, or what the documentation says.</source>
        <translation type="unfinished">Añade el encabezado Authorization con Bearer y el token de acceso, o lo que diga la documentación.</translation>
    </message>
    <message>
        <source>Step {step} does not send the refresh token.</source>
        <translation type="unfinished">El paso {step} no envía el token de renovación.</translation>
    </message>
    <message>
        <source>Send the refresh token: without it the provider cannot know whose access to renew.</source>
        <translation type="unfinished">Envía el token de renovación: sin él, el proveedor no puede saber de quién es el acceso que hay que renovar.</translation>
    </message>
    <message>
        <source>Step {step} sends no token.</source>
        <translation type="unfinished">El paso {step} no envía ningún token.</translation>
    </message>
    <message>
        <source>Send the active one, or the provider cannot know what to revoke.</source>
        <translation type="unfinished">Envía el activo, o el proveedor no puede saber qué revocar.</translation>
    </message>
    <message>
        <source>{place} does not send the access token.</source>
        <translation type="unfinished">{place} no envía el token de acceso.</translation>
    </message>
    <message>
        <source>Send the access token</source>
        <translation type="unfinished">Enviar el token de acceso</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished">Enviarlo</translation>
    </message>
    <message>
        <source>The word before the token is missing in {place}.</source>
        <translation type="unfinished">Falta la palabra delante del token en {place}.</translation>
    </message>
    <message>
        <source>Most providers want “Bearer” and a space before the token. Look it up in the documentation.</source>
        <translation type="unfinished">La mayoría de los proveedores quiere “Bearer” y un espacio delante del token. Búscalo en la documentación.</translation>
    </message>
    <message>
        <source>Put Bearer before it</source>
        <translation type="unfinished">Poner Bearer delante</translation>
    </message>
    <message>
        <source>The word before the token is there twice in {place}.</source>
        <translation type="unfinished">La palabra delante del token está dos veces en {place}.</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation type="unfinished">Quitar una</translation>
    </message>
    <message>
        <source>Nothing is added to the requests of actions, so they would be refused.</source>
        <translation type="unfinished">No se añade nada a las solicitudes de las acciones, así que se rechazarían.</translation>
    </message>
    <message>
        <source>Send the same as the test call: usually the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">Envía lo mismo que la llamada de prueba: normalmente el encabezado Authorization con Bearer y el token de acceso.</translation>
    </message>
    <message>
        <source>Nothing that is added to the requests of actions holds the access token.</source>
        <translation type="unfinished">Nada de lo que se añade a las solicitudes de las acciones contiene el token de acceso.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, as in the test call.</source>
        <translation type="unfinished">Añade el encabezado Authorization con Bearer y el token de acceso, como en la llamada de prueba.</translation>
    </message>
    <message>
        <source>Send the same as the test call</source>
        <translation type="unfinished">Enviar lo mismo que la llamada de prueba</translation>
    </message>
    <message>
        <source>{name} is sent with another word before the token than in the test call.</source>
        <translation type="unfinished">{name} se envía con otra palabra delante del token que en la llamada de prueba.</translation>
    </message>
    <message>
        <source>The test call shows what works: send the same here.</source>
        <translation type="unfinished">La llamada de prueba muestra lo que funciona: envía aquí lo mismo.</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation type="unfinished">parámetro de consulta</translation>
    </message>
    <message>
        <source>body value</source>
        <translation type="unfinished">valor del cuerpo</translation>
    </message>
    <message>
        <source>Actions send the token in the {kind} {name}, the test call in the {other_kind} {other_name}.</source>
        <translation type="unfinished">Las acciones envían el token en el {kind} {name}, la llamada de prueba en el {other_kind} {other_name}.</translation>
    </message>
    <message>
        <source>The test call shows what works: send the token in the same way here.</source>
        <translation type="unfinished">La llamada de prueba muestra lo que funciona: envía aquí el token de la misma forma.</translation>
    </message>
    <message>
        <source>The test call sends {name} besides, and actions do not.</source>
        <translation type="unfinished">La llamada de prueba envía además {name}, y las acciones no.</translation>
    </message>
    <message>
        <source>Remove it: no parameter may be there twice.</source>
        <translation type="unfinished">Quítalo: ningún parámetro puede estar dos veces.</translation>
    </message>
    <message>
        <source>{name} is in the address of {step}, and is sent anyway.</source>
        <translation type="unfinished">{name} está en la dirección en {step}, y se envía de todos modos.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">Quitarlo</translation>
    </message>
    <message>
        <source>{name} is in the query of {step}, and is sent anyway.</source>
        <translation type="unfinished">{name} está en la consulta en {step}, y se envía de todos modos.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">Falta el ID de cliente.</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s page in the provider&apos;s developer portal.</source>
        <translation type="unfinished">Cópialo de la página de la aplicación en el portal de desarrolladores del proveedor.</translation>
    </message>
    <message>
        <source>The client ID is a web address.</source>
        <translation type="unfinished">El ID de cliente es una dirección web.</translation>
    </message>
    <message>
        <source>The client ID is an email address.</source>
        <translation type="unfinished">El ID de cliente es una dirección de correo.</translation>
    </message>
    <message>
        <source>The client ID is one of the redirect URLs.</source>
        <translation type="unfinished">El ID de cliente es una de las URL de redirección.</translation>
    </message>
    <message>
        <source>There is a client ID, but each user brings an app of their own.</source>
        <translation type="unfinished">Hay un ID de cliente, pero cada usuario trae una aplicación propia.</translation>
    </message>
    <message>
        <source>Remove it: each user enters the client ID of their own app.</source>
        <translation type="unfinished">Quítalo: cada usuario introduce el ID de cliente de su propia aplicación.</translation>
    </message>
    <message>
        <source>Empty the client ID</source>
        <translation type="unfinished">Vaciar el ID de cliente</translation>
    </message>
    <message>
        <source>Add the missing fields</source>
        <translation type="unfinished">Añadir los campos que faltan</translation>
    </message>
    <message>
        <source>Add the missing field</source>
        <translation type="unfinished">Añadir el campo que falta</translation>
    </message>
    <message>
        <source>Each user brings an app of their own, but there is no field {keys}.</source>
        <translation type="unfinished">Cada usuario trae una aplicación propia, pero no hay ningún campo {keys}.</translation>
    </message>
    <message>
        <source>The platform needs exactly these keys: clientid, clientsecret and redirectUrl.</source>
        <translation type="unfinished">La plataforma necesita exactamente estas claves: clientid, clientsecret y redirectUrl.</translation>
    </message>
    <message>
        <source>The field {key} asks for what the builder&apos;s app has.</source>
        <translation type="unfinished">El campo {key} pide lo que tiene la aplicación de quien crea la conexión.</translation>
    </message>
    <message>
        <source>Remove it, or let users bring their own app in step {step}.</source>
        <translation type="unfinished">Quítalo, o deja que los usuarios traigan su propia aplicación en el paso {step}.</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation type="unfinished">Quitar el campo</translation>
    </message>
    <message>
        <source>Write {right}: the platform knows no other spelling.</source>
        <translation type="unfinished">Escribe {right}: la plataforma no conoce otra grafía.</translation>
    </message>
    <message>
        <source>That field is there already.</source>
        <translation type="unfinished">Ese campo ya está.</translation>
    </message>
    <message>
        <source>Rename it to {right} everywhere</source>
        <translation type="unfinished">Cambiar su nombre a {right} en todas partes</translation>
    </message>
    <message>
        <source>{key} is not how the platform spells this field.</source>
        <translation type="unfinished">{key} no es como la plataforma escribe este campo.</translation>
    </message>
    <message>
        <source>The redirect URL that people are shown is not the one of step {step}.</source>
        <translation type="unfinished">La URL de redirección que se muestra no es la del paso {step}.</translation>
    </message>
    <message>
        <source>They register what they see with their app; it must be the same, character by character.</source>
        <translation type="unfinished">Se registra en la aplicación lo que se ve; debe ser igual, carácter por carácter.</translation>
    </message>
    <message>
        <source>Use the redirect URL of step {step}</source>
        <translation type="unfinished">Usar la URL de redirección del paso {step}</translation>
    </message>
    <message>
        <source>The field {key} may be left blank, but nobody can connect without it.</source>
        <translation type="unfinished">El campo {key} puede dejarse en blanco, pero nadie puede conectarse sin él.</translation>
    </message>
    <message>
        <source>Make it required.</source>
        <translation type="unfinished">Hazlo obligatorio.</translation>
    </message>
    <message>
        <source>The client secret is shown while people type it.</source>
        <translation type="unfinished">El secreto de cliente se muestra mientras se escribe.</translation>
    </message>
    <message>
        <source>Make it a password field.</source>
        <translation type="unfinished">Conviértelo en un campo de contraseña.</translation>
    </message>
    <message>
        <source>Make it a password field</source>
        <translation type="unfinished">Convertirlo en campo de contraseña</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation type="unfinished">Una entrada está vacía.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished">Quítala.</translation>
    </message>
    <message>
        <source>“*” lets credentials go to every server in the world.</source>
        <translation type="unfinished">“*” deja que las credenciales vayan a cualquier servidor del mundo.</translation>
    </message>
    <message>
        <source>Name the domains of the provider, such as acme.com. For customers&apos; own domains there is a switch.</source>
        <translation type="unfinished">Indica los dominios del proveedor, como acme.com. Para los dominios propios de los clientes hay un interruptor.</translation>
    </message>
    <message>
        <source>{domain} is there twice.</source>
        <translation type="unfinished">{domain} está dos veces.</translation>
    </message>
    <message>
        <source>{domain} is no public domain.</source>
        <translation type="unfinished">{domain} no es un dominio público.</translation>
    </message>
    <message>
        <source>Good for practice. The platform cannot reach it: name the provider&apos;s domain for the real connection.</source>
        <translation type="unfinished">Sirve para practicar. La plataforma no puede llegar a él: indica el dominio del proveedor para la conexión de verdad.</translation>
    </message>
    <message>
        <source>{entry} is no domain.</source>
        <translation type="unfinished">{entry} no es un dominio.</translation>
    </message>
    <message>
        <source>Write the domain alone, for example acme.com.</source>
        <translation type="unfinished">Escribe solo el dominio, por ejemplo acme.com.</translation>
    </message>
    <message>
        <source>{domain} is no domain of a provider: anybody can register a name below it.</source>
        <translation type="unfinished">{domain} no es un dominio de un proveedor: cualquiera puede registrar un nombre por debajo.</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own domain in front of it, for example acme.co.uk.</source>
        <translation type="unfinished">Indica delante el dominio propio del proveedor, por ejemplo acme.co.uk.</translation>
    </message>
    <message>
        <source>Below {domain} everybody can have a site: credentials could go to strangers.</source>
        <translation type="unfinished">Por debajo de {domain} cualquiera puede tener un sitio: las credenciales podrían ir a extraños.</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own part of it, for example acme.github.io.</source>
        <translation type="unfinished">Indica la parte propia del proveedor, por ejemplo acme.github.io.</translation>
    </message>
    <message>
        <source>Use {registrable}</source>
        <translation type="unfinished">Usar {registrable}</translation>
    </message>
    <message>
        <source>{entry} is more than a domain.</source>
        <translation type="unfinished">{entry} es más que un dominio.</translation>
    </message>
    <message>
        <source>The domain alone is wanted: {registrable}.</source>
        <translation type="unfinished">Solo hace falta el dominio: {registrable}.</translation>
    </message>
    <message>
        <source>{domain} is only a part of {registrable}.</source>
        <translation type="unfinished">{domain} es solo una parte de {registrable}.</translation>
    </message>
    <message>
        <source>The platform compares registrable domains: name the whole one.</source>
        <translation type="unfinished">La plataforma compara dominios registrables: indícalo entero.</translation>
    </message>
    <message>
        <source>{entry} is not written as domains are.</source>
        <translation type="unfinished">{entry} no está escrito como se escriben los dominios.</translation>
    </message>
    <message>
        <source>Write it in small letters, without a dot at the end.</source>
        <translation type="unfinished">Escríbelo en minúsculas, sin punto al final.</translation>
    </message>
    <message>
        <source>No domain is listed, and none can be: everybody has a server of their own.</source>
        <translation type="unfinished">No hay ningún dominio en la lista, ni puede haberlo: cada persona tiene su propio servidor.</translation>
    </message>
    <message>
        <source>Switch the check of domains off: it is for such connections.</source>
        <translation type="unfinished">Desactiva la comprobación de dominios: esa opción es para conexiones así.</translation>
    </message>
    <message>
        <source>Do not check domains</source>
        <translation type="unfinished">No comprobar los dominios</translation>
    </message>
    <message>
        <source>No domain is listed: actions would send their requests without credentials.</source>
        <translation type="unfinished">No hay ningún dominio en la lista: las acciones enviarían sus solicitudes sin credenciales.</translation>
    </message>
    <message>
        <source>List the domains of the API, for example acme.com.</source>
        <translation type="unfinished">Añade a la lista los dominios de la API, por ejemplo acme.com.</translation>
    </message>
    <message>
        <source>The API</source>
        <translation type="unfinished">La API</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation type="unfinished">El punto de acceso del token</translation>
    </message>
    <message>
        <source>{what} is at {domains}, which is not listed.</source>
        <translation type="unfinished">{what} está en {domains}, que falta en la lista.</translation>
    </message>
    <message>
        <source>Add it. To a domain that is not listed the platform sends requests without credentials, and says nothing.</source>
        <translation type="unfinished">Añádelo. A un dominio que no está en la lista la plataforma envía solicitudes sin credenciales, y no dice nada.</translation>
    </message>
    <message>
        <source>Add {domains}</source>
        <translation type="unfinished">Añadir {domains}</translation>
    </message>
    <message>
        <source>The check of domains is switched off, although all domains are known.</source>
        <translation type="unfinished">La comprobación de dominios está desactivada, aunque se conocen todos los dominios.</translation>
    </message>
    <message>
        <source>Switch it on and list them. Off is only for connections whose domain is each customer&apos;s own.</source>
        <translation type="unfinished">Actívala y ponlos en la lista. Desactivada es solo para conexiones cuyo dominio es propio de cada cliente.</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation type="unfinished">Activar la comprobación</translation>
    </message>
    <message>
        <source>No address of this connection is at {domain}.</source>
        <translation type="unfinished">Ninguna dirección de esta conexión está en {domain}.</translation>
    </message>
    <message>
        <source>Keep it if an action calls it or a redirect leads there: the live test shows where redirects lead. Otherwise remove it: the fewer domains, the safer.</source>
        <translation type="unfinished">Consérvalo si lo llama una acción o lleva allí una redirección: la prueba en vivo muestra adónde llevan las redirecciones. De lo contrario, quítalo: cuantos menos dominios, más seguro.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Visto</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">Avisar otra vez</translation>
    </message>
    <message>
        <source>There is no finding of this name. Correct it as docs/findings.md has it, or remove the mark.</source>
        <translation type="unfinished">No hay ningún hallazgo con este nombre. Corrígelo como está en docs/findings.md, o quita la marca.</translation>
    </message>
    <message>
        <source>An error cannot be marked: it has to be mended. Remove the mark.</source>
        <translation type="unfinished">Un error no se puede marcar: hay que corregirlo. Quita la marca.</translation>
    </message>
    <message>
        <source>Nothing of the kind is found at this place any more. Remove the mark.</source>
        <translation type="unfinished">En este lugar ya no se encuentra nada de eso. Quita la marca.</translation>
    </message>
    <message>
        <source>The mark for {code} is left over.</source>
        <translation type="unfinished">La marca de {code} ha quedado sin uso.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished">Quitar la marca</translation>
    </message>
    <message>
        <source>The finding {code} is marked as seen, but not why.</source>
        <translation type="unfinished">El hallazgo {code} está marcado como visto, pero no dice por qué.</translation>
    </message>
    <message>
        <source>Write the reason in a few words, or remove the mark: the next person has nothing else to go by.</source>
        <translation type="unfinished">Escribe el motivo en pocas palabras, o quita la marca: la siguiente persona no tiene otra cosa en la que basarse.</translation>
    </message>
    <message>
        <source>A placeholder is opened with ${ but never closed.</source>
        <translation type="unfinished">Un marcador se abre con ${ pero nunca se cierra.</translation>
    </message>
    <message>
        <source>Add the missing } or choose the value from the insert menu.</source>
        <translation type="unfinished">Añade la } que falta o elige el valor en el menú de inserción.</translation>
    </message>
    <message>
        <source>A placeholder ${…} does not name a value of the connection.</source>
        <translation type="unfinished">Un marcador ${…} no nombra ningún valor de la conexión.</translation>
    </message>
    <message>
        <source>Inside ${ } write context.authData. and its name, for example ${context.authData.region}.</source>
        <translation type="unfinished">Dentro de ${ } escribe context.authData. y su nombre, por ejemplo ${context.authData.region}.</translation>
    </message>
    <message>
        <source>{place} is on {host}, but people log in on a server of their own.</source>
        <translation type="unfinished">{place} está en {host}, pero cada persona inicia sesión en su propio servidor.</translation>
    </message>
    <message>
        <source>Put the server of whoever connects there, unless this provider has one server for all.</source>
        <translation type="unfinished">Pon ahí el servidor de quien se conecta, salvo que este proveedor tenga un solo servidor para todos.</translation>
    </message>
    <message>
        <source>Use the server of the log-in</source>
        <translation type="unfinished">Usar el servidor del inicio de sesión</translation>
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
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirección</translation>
    </message>
    <message>
        <source>Code verifier (PKCE)</source>
        <translation type="unfinished">Verificador del código (PKCE)</translation>
    </message>
    <message>
        <source>Random value</source>
        <translation type="unfinished">Valor aleatorio</translation>
    </message>
    <message>
        <source>Random UUID, a fresh one each time</source>
        <translation type="unfinished">UUID aleatorio, uno nuevo cada vez</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation type="unfinished">Código de autorización</translation>
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
        <source>token answer</source>
        <translation type="unfinished">respuesta con el token</translation>
    </message>
    <message>
        <source>test answer</source>
        <translation type="unfinished">respuesta de prueba</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">redirección</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>In {where}, the letter {letter} of the server&apos;s name only looks like the one that people read.</source>
        <translation type="unfinished">En {where}, la letra {letter} del nombre del servidor solo se parece a la que se lee.</translation>
    </message>
    <message>
        <source>Type the name of the server anew; do not copy it.</source>
        <translation type="unfinished">Escribe de nuevo el nombre del servidor; no lo copies.</translation>
    </message>
</context>
</TS>
