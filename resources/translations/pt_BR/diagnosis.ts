<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Switch to HTTP Basic</source>
        <translation type="unfinished">Mudar para HTTP Basic</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, not encoded first</source>
        <translation type="unfinished">Mudar para HTTP Basic, sem codificar antes</translation>
    </message>
    <message>
        <source>Send the credentials in the body</source>
        <translation type="unfinished">Enviar as credenciais no corpo</translation>
    </message>
    <message>
        <source>Send the secret as the user name of HTTP Basic</source>
        <translation type="unfinished">Enviar o segredo como nome de usuário do HTTP Basic</translation>
    </message>
    <message>
        <source>Send no client secret</source>
        <translation type="unfinished">Não enviar segredo do cliente</translation>
    </message>
    <message>
        <source>Send the request as JSON</source>
        <translation type="unfinished">Enviar a requisição como JSON</translation>
    </message>
    <message>
        <source>Send the request as a form</source>
        <translation type="unfinished">Enviar a requisição como formulário</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">Enviar o corpo como texto</translation>
    </message>
    <message>
        <source>Send it as {method}</source>
        <translation type="unfinished">Enviar como {method}</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">Adicionar o cabeçalho {name}</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation type="unfinished">Enviar {name}</translation>
    </message>
    <message>
        <source>Send response_type=code</source>
        <translation type="unfinished">Enviar response_type=code</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">Adicionar {parameter}</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">Retirar {named}</translation>
    </message>
    <message>
        <source>Join the scopes with a {separator}</source>
        <translation type="unfinished">Juntar os escopos com {separator}</translation>
    </message>
    <message>
        <source>Ask for the scopes {scopes}</source>
        <translation type="unfinished">Pedir os escopos {scopes}</translation>
    </message>
    <message>
        <source>Ask for the scope {scopes}</source>
        <translation type="unfinished">Pedir o escopo {scopes}</translation>
    </message>
    <message>
        <source>Take out {scopes}</source>
        <translation type="unfinished">Retirar {scopes}</translation>
    </message>
    <message>
        <source>Revoke the access token</source>
        <translation type="unfinished">Revogar o token de acesso</translation>
    </message>
    <message>
        <source>Revoke the refresh token</source>
        <translation type="unfinished">Revogar o token de atualização</translation>
    </message>
    <message>
        <source>Or {cause}</source>
        <translation type="unfinished">Ou: {cause}</translation>
    </message>
    <message>
        <source>Most likely {cause}</source>
        <translation type="unfinished">Muito provavelmente: {cause}</translation>
    </message>
    <message>
        <source>Perhaps {cause}</source>
        <translation type="unfinished">Talvez: {cause}</translation>
    </message>
    <message>
        <source>Drop the slash at the end of the address</source>
        <translation type="unfinished">Tirar a barra do fim do endereço</translation>
    </message>
    <message>
        <source>Add a slash at the end of the address</source>
        <translation type="unfinished">Adicionar uma barra no fim do endereço</translation>
    </message>
    <message>
        <source>Use the address that it points to</source>
        <translation type="unfinished">Usar o endereço para o qual ele aponta</translation>
    </message>
    <message>
        <source>Use the address that it was sent on to</source>
        <translation type="unfinished">Usar o endereço para onde foi reenviado</translation>
    </message>
    <message>
        <source>Add {domain} to the whitelist</source>
        <translation type="unfinished">Adicionar {domain} aos domínios permitidos</translation>
    </message>
    <message>
        <source>{sample_place} still holds {sample} from the documentation, and was sent like that.</source>
        <translation type="unfinished">{sample_place} ainda contém {sample} da documentação e foi enviado assim.</translation>
    </message>
    <message>
        <source>Your own code wants to send a request to a host that is not on the whitelist. The platform would not send it, either.</source>
        <translation type="unfinished">Seu próprio código quer enviar uma requisição a um host que não está entre os domínios permitidos. A plataforma também não a enviaria.</translation>
    </message>
    <message>
        <source>Add its domain in step {step}, if that host is the provider&apos;s.</source>
        <translation type="unfinished">Adicione o domínio dele na etapa {step}, se esse host for do provedor.</translation>
    </message>
    <message>
        <source>The address sends the request on to another server, and secrets are never sent on to one that was not named.</source>
        <translation type="unfinished">O endereço reenvia a requisição a outro servidor, e segredos nunca são reenviados a um servidor que não foi informado.</translation>
    </message>
    <message>
        <source>Put the final address into the field, if it is the provider&apos;s own.</source>
        <translation type="unfinished">Coloque o endereço final no campo, se for do próprio provedor.</translation>
    </message>
    <message>
        <source>The address sends the request on to {target} instead of answering it.</source>
        <translation type="unfinished">O endereço reenvia a requisição a {target} em vez de respondê-la.</translation>
    </message>
    <message>
        <source>Put the final address into the field, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Coloque o endereço final no campo, como a documentação do provedor o escreve.</translation>
    </message>
    <message>
        <source>The address answers with a redirect that leads nowhere instead of an answer.</source>
        <translation type="unfinished">O endereço responde com um redirecionamento que não leva a lugar nenhum, em vez de uma resposta.</translation>
    </message>
    <message>
        <source>Look the address up in the provider&apos;s documentation again.</source>
        <translation type="unfinished">Procure o endereço de novo na documentação do provedor.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): to many servers a slash at the end makes another address of it.</source>
        <translation type="unfinished">Não há nada neste endereço (status {status}): para muitos servidores, uma barra no fim faz dele outro endereço.</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, to the letter.</source>
        <translation type="unfinished">Escreva-o como a documentação do provedor, letra por letra.</translation>
    </message>
    <message>
        <source>The address does not take {method}, and says in its answer what it takes (status 405).</source>
        <translation type="unfinished">O endereço não aceita {method}, e diz na resposta o que aceita (status 405).</translation>
    </message>
    <message>
        <source>Send it as the answer&apos;s header Allow says.</source>
        <translation type="unfinished">Envie como diz o cabeçalho Allow da resposta.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or it does not take {method} (status {status}).</source>
        <translation type="unfinished">Não há nada neste endereço, ou ele não aceita {method} (status {status}).</translation>
    </message>
    <message>
        <source>Check the address of the call: its path and its version.</source>
        <translation type="unfinished">Confira o endereço da chamada: o caminho e a versão.</translation>
    </message>
    <message>
        <source>The provider wants another token than this one: it has to be exchanged first.</source>
        <translation type="unfinished">O provedor quer outro token que não este: ele tem de ser trocado antes.</translation>
    </message>
    <message>
        <source>Look for “exchange” or “long-lived” in its documentation, and add an exchange in step {step}: under Advanced, calls after the token.</source>
        <translation type="unfinished">Procure “exchange” ou “long-lived” na documentação dele e adicione uma troca na etapa {step}: em Avançado, chamadas depois do token.</translation>
    </message>
    <message>
        <source>The token&apos;s scopes do not reach this far; the provider says so in a header of its answer.</source>
        <translation type="unfinished">Os escopos do token não chegam até aqui; o provedor diz isso em um cabeçalho da resposta.</translation>
    </message>
    <message>
        <source>Ask for the scope in step {step} and log in again.</source>
        <translation type="unfinished">Peça o escopo na etapa {step} e entre de novo.</translation>
    </message>
    <message>
        <source>The provider granted fewer scopes than were asked for: {ungranted} is missing.</source>
        <translation type="unfinished">O provedor concedeu menos escopos do que foram pedidos: falta {ungranted}.</translation>
    </message>
    <message>
        <source>Log in again and leave everything ticked; or allow the scope for your app at the provider.</source>
        <translation type="unfinished">Entre de novo e deixe tudo marcado; ou permita o escopo para o seu aplicativo no provedor.</translation>
    </message>
    <message>
        <source>The token may not do this: a scope is missing.</source>
        <translation type="unfinished">O token não pode fazer isto: falta um escopo.</translation>
    </message>
    <message>
        <source>The token is good, but for another API than this one (another audience).</source>
        <translation type="unfinished">O token é válido, mas para outra API que não esta (outra audience).</translation>
    </message>
    <message>
        <source>What a token is for is said at the log-in: by the scopes of this API, or by a parameter such as audience or resource. Compare them with its documentation.</source>
        <translation type="unfinished">A finalidade de um token é definida no login: pelos escopos desta API, ou por um parâmetro como audience ou resource. Compare-os com a documentação dela.</translation>
    </message>
    <message>
        <source>The provider knows the token, but does not allow this call: a scope or a right of the account is missing.</source>
        <translation type="unfinished">O provedor conhece o token, mas não permite esta chamada: falta um escopo ou um direito da conta.</translation>
    </message>
    <message>
        <source>Ask for the scope that its documentation names for this call, or use a simpler one, such as “me”.</source>
        <translation type="unfinished">Peça o escopo que a documentação dele indica para esta chamada, ou use uma mais simples, como “me”.</translation>
    </message>
    <message>
        <source>Take the code from {names}</source>
        <translation type="unfinished">Pegar o código de {names}</translation>
    </message>
    <message>
        <source>Take the state from {name}</source>
        <translation type="unfinished">Pegar o state de {name}</translation>
    </message>
    <message>
        <source>Send and expect it as {name}</source>
        <translation type="unfinished">Enviá-lo e esperá-lo como {name}</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a #: your app is registered for the old implicit grant, which no server can read.</source>
        <translation type="unfinished">O provedor enviou o próprio token depois de um #: seu aplicativo está registrado para a antiga concessão implícita (implicit grant), que nenhum servidor pode ler.</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant; response_type has to be code.</source>
        <translation type="unfinished">No provedor, faça dele um aplicativo web com a concessão por código de autorização (authorization code grant); response_type tem de ser code.</translation>
    </message>
    <message>
        <source>The provider put its answer behind a #, where no server can read it.</source>
        <translation type="unfinished">O provedor colocou sua resposta depois de um #, onde nenhum servidor pode lê-la.</translation>
    </message>
    <message>
        <source>Ask for the answer in the address: response_mode=query, under Extra parameters.</source>
        <translation type="unfinished">Peça a resposta no endereço: response_mode=query, em Parâmetros extras.</translation>
    </message>
    <message>
        <source>The provider sent no issuer (iss) with its answer, and this connection demands one. The answer was not believed.</source>
        <translation type="unfinished">O provedor não enviou emissor (iss) com a resposta, e esta conexão exige um. A resposta não foi aceita.</translation>
    </message>
    <message>
        <source>Look at authorization_response_iss_parameter_supported in the provider&apos;s metadata: it sends one only where that is true (RFC 9207). Otherwise demand none.</source>
        <translation type="unfinished">Veja authorization_response_iss_parameter_supported nos metadados do provedor: ele só envia um quando isso é true (RFC 9207). Caso contrário, não exija nenhum.</translation>
    </message>
    <message>
        <source>Demand no issuer</source>
        <translation type="unfinished">Não exigir emissor</translation>
    </message>
    <message>
        <source>The answer names another provider than the one that was asked. It was not believed.</source>
        <translation type="unfinished">A resposta indica outro provedor que não o consultado. Ela não foi aceita.</translation>
    </message>
    <message>
        <source>If it is the right provider, correct its issuer, under Advanced. Otherwise stop: somebody may be interfering.</source>
        <translation type="unfinished">Se for o provedor certo, corrija o emissor dele, em Avançado. Caso contrário, pare: alguém pode estar interferindo.</translation>
    </message>
    <message>
        <source>The answer holds the same parameter twice, so it is not clear which one counts.</source>
        <translation type="unfinished">A resposta contém o mesmo parâmetro duas vezes, então não está claro qual vale.</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">Entre de novo. Se continuar assim, avise o provedor.</translation>
    </message>
    <message>
        <source>The provider sent the browser back, but without a code under the name that was expected.</source>
        <translation type="unfinished">O provedor mandou o navegador de volta, mas sem um código sob o nome esperado.</translation>
    </message>
    <message>
        <source>If its documentation calls it otherwise, set that name, under Advanced: “Code comes back as”.</source>
        <translation type="unfinished">Se a documentação dele o chama de outra forma, defina esse nome, em Avançado: “O código volta como”.</translation>
    </message>
    <message>
        <source>The redirect did not bring a parameter that is to be kept.</source>
        <translation type="unfinished">O redirecionamento não trouxe um parâmetro que deve ser guardado.</translation>
    </message>
    <message>
        <source>Correct its name, under Advanced, or remove it there.</source>
        <translation type="unfinished">Corrija o nome dele, em Avançado, ou remova-o lá.</translation>
    </message>
    <message>
        <source>The state that was sent came back, under another name than the standard&apos;s.</source>
        <translation type="unfinished">O state enviado voltou sob um nome diferente do padrão.</translation>
    </message>
    <message>
        <source>Take it from there: it is compared as ever.</source>
        <translation type="unfinished">Pegue-o de lá: ele é comparado como sempre.</translation>
    </message>
    <message>
        <source>An answer came without the state that was sent: it is sent, or looked for, under another name than the standard&apos;s.</source>
        <translation type="unfinished">Veio uma resposta sem o state enviado: ele é enviado, ou procurado, sob um nome diferente do padrão.</translation>
    </message>
    <message>
        <source>Send it as state and expect it as state, unless the provider&apos;s documentation has another name.</source>
        <translation type="unfinished">Envie-o como state e espere-o como state, a menos que a documentação do provedor tenha outro nome.</translation>
    </message>
    <message>
        <source>An answer came, but with another state than was sent, or with none. It proves nothing, so it was not believed.</source>
        <translation type="unfinished">Veio uma resposta, mas com um state diferente do enviado, ou sem nenhum. Ela não prova nada, então não foi aceita.</translation>
    </message>
    <message>
        <source>Log in again, in the same browser window. If the provider never returns the state, say so under Advanced.</source>
        <translation type="unfinished">Entre de novo, na mesma janela do navegador. Se o provedor nunca devolve o state, diga isso em Avançado.</translation>
    </message>
    <message>
        <source>Turn PKCE on</source>
        <translation type="unfinished">Ativar o PKCE</translation>
    </message>
    <message>
        <source>Turn PKCE off</source>
        <translation type="unfinished">Desativar o PKCE</translation>
    </message>
    <message>
        <source>The provider takes PKCE, the extra protection of the log-in, but not with the method plain.</source>
        <translation type="unfinished">O provedor aceita o PKCE, a proteção extra do login, mas não com o método plain.</translation>
    </message>
    <message>
        <source>Use S256, which no provider refuses that knows PKCE (RFC 7636 section 4.2).</source>
        <translation type="unfinished">Use S256, que nenhum provedor que conheça o PKCE recusa (RFC 7636 seção 4.2).</translation>
    </message>
    <message>
        <source>Use PKCE with S256</source>
        <translation type="unfinished">Usar PKCE com S256</translation>
    </message>
    <message>
        <source>The provider wants the scopes joined in another way.</source>
        <translation type="unfinished">O provedor quer os escopos unidos de outra forma.</translation>
    </message>
    <message>
        <source>Choose how the scopes are joined.</source>
        <translation type="unfinished">Escolha como os escopos são unidos.</translation>
    </message>
    <message>
        <source>The provider names all scopes as one: it wants them joined in another way.</source>
        <translation type="unfinished">O provedor cita todos os escopos como um só: ele os quer unidos de outra forma.</translation>
    </message>
    <message>
        <source>Choose how they are joined.</source>
        <translation type="unfinished">Escolha como eles são unidos.</translation>
    </message>
    <message>
        <source>The provider does not know or does not allow a scope that is asked for: {scope}.</source>
        <translation type="unfinished">O provedor não conhece ou não permite um escopo pedido: {scope}.</translation>
    </message>
    <message>
        <source>Take it out, or allow it for your app at the provider.</source>
        <translation type="unfinished">Retire-o, ou permita-o para o seu aplicativo no provedor.</translation>
    </message>
    <message>
        <source>The provider refuses the scopes: one is unknown, or not allowed for your app.</source>
        <translation type="unfinished">O provedor recusa os escopos: um é desconhecido ou não permitido para o seu aplicativo.</translation>
    </message>
    <message>
        <source>Compare them with the provider&apos;s documentation, and with what is switched on for your app there.</source>
        <translation type="unfinished">Compare-os com a documentação do provedor e com o que está ativado lá para o seu aplicativo.</translation>
    </message>
    <message>
        <source>The provider reads the scopes as one, because it wants them joined in another way.</source>
        <translation type="unfinished">O provedor lê os escopos como um só, porque os quer unidos de outra forma.</translation>
    </message>
    <message>
        <source>Try the other way; it changes nothing else.</source>
        <translation type="unfinished">Tente a outra forma; ela não muda mais nada.</translation>
    </message>
    <message>
        <source>The provider takes the simple method of PKCE only.</source>
        <translation type="unfinished">O provedor só aceita o método simples do PKCE.</translation>
    </message>
    <message>
        <source>Choose “plain”.</source>
        <translation type="unfinished">Escolha “plain”.</translation>
    </message>
    <message>
        <source>Use PKCE with the method plain</source>
        <translation type="unfinished">Usar PKCE com o método plain</translation>
    </message>
    <message>
        <source>The provider speaks of PKCE, the extra protection of the log-in: it wants it, or does not take it.</source>
        <translation type="unfinished">O provedor menciona o PKCE, a proteção extra do login: ele o exige, ou não o aceita.</translation>
    </message>
    <message>
        <source>Try it the other way.</source>
        <translation type="unfinished">Tente do outro jeito.</translation>
    </message>
    <message>
        <source>The provider demands PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">O provedor exige o PKCE, a proteção extra do login, e ele está desativado.</translation>
    </message>
    <message>
        <source>Turn it on.</source>
        <translation type="unfinished">Ative-o.</translation>
    </message>
    <message>
        <source>The provider may want PKCE, the extra protection of the log-in, in the form that the standard now asks for.</source>
        <translation type="unfinished">O provedor talvez queira o PKCE, a proteção extra do login, na forma que o padrão hoje pede.</translation>
    </message>
    <message>
        <source>Try it with S256; providers that do not know it mostly let it pass.</source>
        <translation type="unfinished">Tente com S256; provedores que não o conhecem quase sempre o deixam passar.</translation>
    </message>
    <message>
        <source>The provider does not take PKCE.</source>
        <translation type="unfinished">O provedor não aceita o PKCE.</translation>
    </message>
    <message>
        <source>Turn it off. The state still protects the log-in.</source>
        <translation type="unfinished">Desative-o. O state ainda protege o login.</translation>
    </message>
    <message>
        <source>Somebody chose not to allow access, or the account may not allow it.</source>
        <translation type="unfinished">Alguém escolheu não permitir o acesso, ou a conta não pode permiti-lo.</translation>
    </message>
    <message>
        <source>Log in again and choose Allow. If you did, an administrator of that account may have to approve the app first.</source>
        <translation type="unfinished">Entre de novo e escolha Permitir. Se você já fez isso, um administrador dessa conta talvez tenha de aprovar o aplicativo antes.</translation>
    </message>
    <message>
        <source>The log-in began at another version of the provider&apos;s authorization URL than the token belongs to.</source>
        <translation type="unfinished">O login começou em uma versão da URL de autorização do provedor diferente daquela a que o token pertence.</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its version has to be the one of the token URL.</source>
        <translation type="unfinished">Copie a URL de autorização da documentação do provedor de novo: a versão dela tem de ser a da URL do token.</translation>
    </message>
    <message>
        <source>There is no log-in page at this address: the server knows no such page.</source>
        <translation type="unfinished">Não há página de login neste endereço: o servidor não conhece essa página.</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its path and its version.</source>
        <translation type="unfinished">Copie a URL de autorização da documentação do provedor de novo: o caminho e a versão.</translation>
    </message>
    <message>
        <source>The log-in page wants a mark at the end of its address, after a #.</source>
        <translation type="unfinished">A página de login quer uma marca no fim do endereço, depois de um #.</translation>
    </message>
    <message>
        <source>Write it behind the authorization URL, as the provider does.</source>
        <translation type="unfinished">Escreva-a depois da URL de autorização, como faz o provedor.</translation>
    </message>
    <message>
        <source>The provider misses a parameter of the log-in, or wants it with another value.</source>
        <translation type="unfinished">O provedor diz que falta um parâmetro do login, ou ele o quer com outro valor.</translation>
    </message>
    <message>
        <source>Send it as the provider says.</source>
        <translation type="unfinished">Envie-o como o provedor diz.</translation>
    </message>
    <message>
        <source>The provider misses a parameter, or does not take one that is sent.</source>
        <translation type="unfinished">O provedor diz que falta um parâmetro, ou não aceita um que é enviado.</translation>
    </message>
    <message>
        <source>Its words name it. Add it or take it out, under Extra parameters.</source>
        <translation type="unfinished">As palavras dele dizem qual é. Adicione-o ou retire-o, em Parâmetros extras.</translation>
    </message>
    <message>
        <source>The provider speaks of state, the random value that ties its answer to this log-in.</source>
        <translation type="unfinished">O provedor menciona o state, o valor aleatório que liga a resposta dele a este login.</translation>
    </message>
    <message>
        <source>The wizard sends a fresh one each time: see that state is neither left out nor among the extra parameters, and log in again.</source>
        <translation type="unfinished">O assistente envia um novo a cada vez: veja se state não está omitido nem entre os parâmetros extras, e entre de novo.</translation>
    </message>
    <message>
        <source>The provider wants a nonce with the log-in: a random value that it puts into its ID token.</source>
        <translation type="unfinished">O provedor quer um nonce no login: um valor aleatório que ele coloca no ID token.</translation>
    </message>
    <message>
        <source>Add the parameter nonce; the wizard makes a fresh value for each log-in.</source>
        <translation type="unfinished">Adicione o parâmetro nonce; o assistente cria um novo valor para cada login.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand or that are signed (PAR, RFC 9126; JAR, RFC 9101), which is beyond the platform.</source>
        <translation type="unfinished">O provedor só aceita logins enviados a ele de antemão ou assinados (PAR, RFC 9126; JAR, RFC 9101), e a plataforma não oferece isso.</translation>
    </message>
    <message>
        <source>At the provider, choose an app that needs neither. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">No provedor, escolha um aplicativo que não precise de nenhum dos dois. Do contrário, ninguém pode se conectar pela plataforma.</translation>
    </message>
    <message>
        <source>The provider wants you to log in by hand, and the request does not let it ask.</source>
        <translation type="unfinished">O provedor quer que você faça login manualmente, e a requisição não o deixa perguntar.</translation>
    </message>
    <message>
        <source>Take prompt=none out, or let the provider ask.</source>
        <translation type="unfinished">Retire prompt=none, ou deixe o provedor perguntar.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment.</source>
        <translation type="unfinished">O provedor está com um problema próprio no momento.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished">Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Some providers answer like this where the request lacks a parameter that they count on, such as resource or audience.</source>
        <translation type="unfinished">Alguns provedores respondem assim quando falta na requisição um parâmetro com que contam, como resource ou audience.</translation>
    </message>
    <message>
        <source>If it stays so, compare the authorization request with the provider&apos;s documentation, and add what it lists to the extra parameters.</source>
        <translation type="unfinished">Se continuar assim, compare a requisição de autorização com a documentação do provedor e adicione o que ela lista aos parâmetros extras.</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in: the provider showed an error page of its own, or the page was left open.</source>
        <translation type="unfinished">Ninguém voltou do login: o provedor mostrou uma página de erro própria, ou a página ficou aberta.</translation>
    </message>
    <message>
        <source>Paste the words or the address of its error page here: they say what to mend. Check also that this redirect URI is registered.</source>
        <translation type="unfinished">Cole aqui as palavras ou o endereço da página de erro dele: elas dizem o que corrigir. Confira também se este redirect URI está registrado.</translation>
    </message>
    <message>
        <source>The server says that there is nothing at this address, and no more.</source>
        <translation type="unfinished">O servidor diz que não há nada neste endereço, e mais nada.</translation>
    </message>
    <message>
        <source>Compare the authorization URL with the provider&apos;s documentation, its path above all: a part may be missing.</source>
        <translation type="unfinished">Compare a URL de autorização com a documentação do provedor, sobretudo o caminho: uma parte pode estar faltando.</translation>
    </message>
    <message>
        <source>The provider&apos;s page does not say what is wrong. Nearly always it is the redirect URI, which is not registered as it is sent.</source>
        <translation type="unfinished">A página do provedor não diz o que está errado. Quase sempre é o redirect URI, que não está registrado como é enviado.</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal, letter by letter.</source>
        <translation type="unfinished">Compare-o com o do portal do provedor, letra por letra.</translation>
    </message>
    <message>
        <source>The client ID may not be known there: a provider that does not know the app sends nobody back, and often says nothing.</source>
        <translation type="unfinished">O ID do cliente talvez não seja conhecido lá: um provedor que não conhece o aplicativo não manda ninguém de volta, e muitas vezes não diz nada.</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal.</source>
        <translation type="unfinished">Compare-o com o do portal do provedor.</translation>
    </message>
    <message>
        <source>The browser came back to this computer, and nobody listened there any more, or not at this port.</source>
        <translation type="unfinished">O navegador voltou a este computador, e ninguém mais escutava lá, ou não nesta porta.</translation>
    </message>
    <message>
        <source>Log in again, and leave the wizard open meanwhile; the redirect URI names the port.</source>
        <translation type="unfinished">Entre de novo e deixe o assistente aberto enquanto isso; o redirect URI indica a porta.</translation>
    </message>
    <message>
        <source>The browser finds no server of the name in the authorization URL.</source>
        <translation type="unfinished">O navegador não encontra um servidor com o nome que está na URL de autorização.</translation>
    </message>
    <message>
        <source>Check the spelling of its host, and what is filled in for it (a sub-domain, a region).</source>
        <translation type="unfinished">Confira a grafia do host e o que está preenchido para ele (um subdomínio, uma região).</translation>
    </message>
    <message>
        <source>The provider&apos;s log-in sends the browser round in a circle.</source>
        <translation type="unfinished">O login do provedor manda o navegador em círculos.</translation>
    </message>
    <message>
        <source>Check the authorization URL; then try in a private window, since an old cookie can do this, too.</source>
        <translation type="unfinished">Confira a URL de autorização; depois tente em uma janela privada, pois um cookie antigo também pode causar isso.</translation>
    </message>
    <message>
        <source>The browser does not trust the certificate of the page: the provider&apos;s own, or that of the redirect to this computer.</source>
        <translation type="unfinished">O navegador não confia no certificado da página: o do próprio provedor, ou o do redirecionamento a este computador.</translation>
    </message>
    <message>
        <source>Where the address is of this computer, go on: the wizard made that certificate. Otherwise check the authorization URL.</source>
        <translation type="unfinished">Se o endereço é deste computador, continue: o assistente fez esse certificado. Caso contrário, confira a URL de autorização.</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">Enviá-lo como {name}</translation>
    </message>
    <message>
        <source>The client secret holds signs that read differently once they are form-encoded, as HTTP Basic wants it (RFC 6749 section 2.3.1), and the provider reads another secret than the one that was sent.</source>
        <translation type="unfinished">O segredo do cliente contém caracteres que se leem de outra forma depois de codificados como formulário, como o HTTP Basic quer (RFC 6749 seção 2.3.1), e o provedor lê um segredo diferente do enviado.</translation>
    </message>
    <message>
        <source>Send it the other way. If that changes nothing, it is the secret itself.</source>
        <translation type="unfinished">Envie-o da outra forma. Se isso não mudar nada, é o próprio segredo.</translation>
    </message>
    <message>
        <source>The provider does not take the client secret: it is mistyped, was replaced, has expired, or belongs to another app.</source>
        <translation type="unfinished">O provedor não aceita o segredo do cliente: foi digitado errado, foi substituído, expirou ou pertence a outro aplicativo.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. Check that it is the secret, and not its ID.</source>
        <translation type="unfinished">Copie o segredo do provedor de novo e cole-o na etapa {step}. Confira se é o segredo, e não o ID dele.</translation>
    </message>
    <message>
        <source>ID and secret belong to another environment or region than the address that was asked (sandbox and production have their own).</source>
        <translation type="unfinished">O ID e o segredo pertencem a outro ambiente ou região que não o do endereço consultado (sandbox e produção têm os seus).</translation>
    </message>
    <message>
        <source>Take ID and secret of the environment that the address belongs to, or change the address in this step.</source>
        <translation type="unfinished">Use o ID e o segredo do ambiente a que o endereço pertence, ou mude o endereço nesta etapa.</translation>
    </message>
    <message>
        <source>The code was given to another app than the one whose ID and secret were sent.</source>
        <translation type="unfinished">O código foi dado a outro aplicativo que não aquele cujos ID e segredo foram enviados.</translation>
    </message>
    <message>
        <source>Check in step {step} that client ID and secret belong together, and to the environment of the log-in.</source>
        <translation type="unfinished">Confira na etapa {step} se o ID do cliente e o segredo correspondem um ao outro e ao ambiente do login.</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled the app.</source>
        <translation type="unfinished">O provedor suspendeu ou desativou o aplicativo.</translation>
    </message>
    <message>
        <source>Look at the app in the provider&apos;s portal; its support says why, and what lifts it.</source>
        <translation type="unfinished">Veja o aplicativo no portal do provedor; o suporte dele diz por quê, e o que resolve.</translation>
    </message>
    <message>
        <source>The provider does not know this client ID here.</source>
        <translation type="unfinished">O provedor não conhece este ID do cliente aqui.</translation>
    </message>
    <message>
        <source>Copy it from the provider again; check that ID and token address are of the same environment (sandbox or production).</source>
        <translation type="unfinished">Copie-o do provedor de novo; confira se o ID e o endereço do token são do mesmo ambiente (sandbox ou produção).</translation>
    </message>
    <message>
        <source>The provider looked for the app or the account in the tenant (directory, realm) that the address names, and it is not there.</source>
        <translation type="unfinished">O provedor procurou o aplicativo ou a conta no tenant (diretório, realm) que o endereço indica, e não está lá.</translation>
    </message>
    <message>
        <source>Put the tenant into the address in which the app was registered; or register the app for accounts of any tenant.</source>
        <translation type="unfinished">Coloque no endereço o tenant em que o aplicativo foi registrado; ou registre o aplicativo para contas de qualquer tenant.</translation>
    </message>
    <message>
        <source>The client secret begins or ends with a space or an invisible character: it was copied with it, and the provider takes it for another secret.</source>
        <translation type="unfinished">O segredo do cliente começa ou termina com um espaço ou um caractere invisível: foi copiado com ele, e o provedor o toma por outro segredo.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again, from its first letter to its last, and paste it in step {step}.</source>
        <translation type="unfinished">Copie o segredo do provedor de novo, da primeira à última letra, e cole-o na etapa {step}.</translation>
    </message>
    <message>
        <source>The client secret holds characters that no secret is made of (RFC 6749 appendix A.2), or one character alone: what was copied is perhaps the row of dots that hides it.</source>
        <translation type="unfinished">O segredo do cliente contém caracteres de que nenhum segredo é feito (RFC 6749 apêndice A.2), ou um só caractere repetido: o que foi copiado é talvez a fileira de pontos que o oculta.</translation>
    </message>
    <message>
        <source>Have the provider show the secret, copy it, and paste it in step {step}.</source>
        <translation type="unfinished">Faça o provedor mostrar o segredo, copie-o e cole-o na etapa {step}.</translation>
    </message>
    <message>
        <source>The client secret is the client ID once more: the provider has another value for it.</source>
        <translation type="unfinished">O segredo do cliente é o ID do cliente outra vez: o provedor tem outro valor para ele.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider, and paste it in step {step}. Some show one only after it was made in their portal.</source>
        <translation type="unfinished">Copie o segredo do provedor e cole-o na etapa {step}. Alguns só mostram um depois que ele foi criado no portal deles.</translation>
    </message>
    <message>
        <source>The header Authorization of this call holds the credentials and no word before them; HTTP Basic has one there, and encodes what follows (RFC 7617).</source>
        <translation type="unfinished">O cabeçalho Authorization desta chamada contém as credenciais e nenhuma palavra antes delas; o HTTP Basic tem uma ali, e codifica o que segue (RFC 7617).</translation>
    </message>
    <message>
        <source>Take the header out and let the wizard make it, unless the provider&apos;s documentation has it like this.</source>
        <translation type="unfinished">Retire o cabeçalho e deixe o assistente fazê-lo, a menos que a documentação do provedor o tenha assim.</translation>
    </message>
    <message>
        <source>The provider refused the app&apos;s credentials in every way in which they can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">O provedor recusou as credenciais do aplicativo de todas as formas em que podem ser enviadas: é o próprio segredo do cliente, ou o ID do cliente.</translation>
    </message>
    <message>
        <source>Copy both from the provider again, and paste them in step {step}. A secret is often shown once only: make a new one if in doubt.</source>
        <translation type="unfinished">Copie ambos do provedor de novo e cole-os na etapa {step}. Um segredo muitas vezes só é mostrado uma vez: na dúvida, crie um novo.</translation>
    </message>
    <message>
        <source>The provider refused the app with status {status} in every way in which its credentials can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">O provedor recusou o aplicativo com status {status} de todas as formas em que as credenciais dele podem ser enviadas: é o próprio segredo do cliente, ou o ID do cliente.</translation>
    </message>
    <message>
        <source>The app&apos;s credentials were sent under another name than the standard&apos;s, and the provider does not take them.</source>
        <translation type="unfinished">As credenciais do aplicativo foram enviadas sob um nome diferente do padrão, e o provedor não as aceita.</translation>
    </message>
    <message>
        <source>Send them under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">Envie-as sob o nome do padrão, a menos que a documentação do provedor tenha o outro.</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials. They are sent as its documentation or the standard has it, so most likely it is the client secret: it is mistyped, was replaced, or belongs to another app.</source>
        <translation type="unfinished">O provedor não aceita as credenciais do aplicativo. Elas são enviadas como manda a documentação dele ou o padrão, então tudo aponta para o segredo do cliente: foi digitado errado, foi substituído ou pertence a outro aplicativo.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. If that changes nothing, send it the other way.</source>
        <translation type="unfinished">Copie o segredo do provedor de novo e cole-o na etapa {step}. Se isso não mudar nada, envie-o da outra forma.</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials, or not in the way in which they are sent.</source>
        <translation type="unfinished">O provedor não aceita as credenciais do aplicativo, ou não da forma em que são enviadas.</translation>
    </message>
    <message>
        <source>First try the other way (HTTP Basic or body). If that changes nothing, copy ID and secret from the provider again; sandbox and production often have their own.</source>
        <translation type="unfinished">Tente primeiro a outra forma (HTTP Basic ou corpo). Se isso não mudar nada, copie o ID e o segredo do provedor de novo; sandbox e produção muitas vezes têm os seus.</translation>
    </message>
    <message>
        <source>The provider refuses the app (status {status}): its credentials are wrong, or it wants them in another way.</source>
        <translation type="unfinished">O provedor recusa o aplicativo (status {status}): as credenciais dele estão erradas, ou ele as quer de outra forma.</translation>
    </message>
    <message>
        <source>Refresh where the token came from</source>
        <translation type="unfinished">Renovar no endereço de onde veio o token</translation>
    </message>
    <message>
        <source>Send {parameter}</source>
        <translation type="unfinished">Enviar {parameter}</translation>
    </message>
    <message>
        <source>Send the credentials as for the token</source>
        <translation type="unfinished">Enviar as credenciais como para o token</translation>
    </message>
    <message>
        <source>This request sends a value that is written down in place of one that each log-in makes anew, or asks for another grant than this one.</source>
        <translation type="unfinished">Esta requisição envia um valor fixo no lugar de um que cada login cria de novo, ou pede outra concessão (grant) que não esta.</translation>
    </message>
    <message>
        <source>Take it out: what belongs there is filled in by itself.</source>
        <translation type="unfinished">Retire-o: o que deve ficar ali é preenchido automaticamente.</translation>
    </message>
    <message>
        <source>The revocation sends a token that is written down, and not the one that this log-in brought.</source>
        <translation type="unfinished">A revogação envia um token fixo, e não o que este login trouxe.</translation>
    </message>
    <message>
        <source>The token was asked for with another grant than the log-in&apos;s: it is not the token of whoever logged in.</source>
        <translation type="unfinished">O token foi pedido com outra concessão (grant) que não a do login: não é o token de quem entrou.</translation>
    </message>
    <message>
        <source>Take the grant type out of the extra parameters of step {step}.</source>
        <translation type="unfinished">Retire o grant type dos parâmetros extras da etapa {step}.</translation>
    </message>
    <message>
        <source>The authorization request sends a value of its own for what OAuth fills in: response_type has to ask for a code, response_mode for one in the query, and state and code challenge are made anew for each log-in.</source>
        <translation type="unfinished">A requisição de autorização envia um valor próprio para o que o OAuth preenche: response_type tem de pedir um código, response_mode um na query, e state e code challenge são criados de novo a cada login.</translation>
    </message>
    <message>
        <source>Take it out of the extra parameters.</source>
        <translation type="unfinished">Retire-o dos parâmetros extras.</translation>
    </message>
    <message>
        <source>The authorization request sends a code challenge, or a method for it, that is written down; the verifier of this request belongs to another one.</source>
        <translation type="unfinished">A requisição de autorização envia um code challenge, ou um método para ele, que está fixo; o verifier desta requisição pertence a outro.</translation>
    </message>
    <message>
        <source>The addresses of the log-in and of the token seem to have changed places.</source>
        <translation type="unfinished">Os endereços do login e do token parecem ter trocado de lugar.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation type="unfinished">Troque-os.</translation>
    </message>
    <message>
        <source>The address is the same as the one in step {other_step}, which is for something else.</source>
        <translation type="unfinished">O endereço é o mesmo da etapa {other_step}, que serve para outra coisa.</translation>
    </message>
    <message>
        <source>Copy the address of this step from the provider&apos;s documentation.</source>
        <translation type="unfinished">Copie o endereço desta etapa da documentação do provedor.</translation>
    </message>
    <message>
        <source>The refresh goes to another address than the request for the token, and there it is not understood; the standard has both at one address (RFC 6749 section 6).</source>
        <translation type="unfinished">A renovação vai para outro endereço que não o da requisição do token, e lá não é entendida; o padrão tem as duas no mesmo endereço (RFC 6749 seção 6).</translation>
    </message>
    <message>
        <source>Refresh where the token came from, unless the provider&apos;s documentation has another address.</source>
        <translation type="unfinished">Renove no endereço de onde veio o token, a menos que a documentação do provedor tenha outro.</translation>
    </message>
    <message>
        <source>The provider misses a parameter that is sent under another name here than the standard&apos;s.</source>
        <translation type="unfinished">O provedor diz que falta um parâmetro que aqui é enviado sob um nome diferente do padrão.</translation>
    </message>
    <message>
        <source>Send it under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">Envie-o sob o nome do padrão, a menos que a documentação do provedor tenha o outro.</translation>
    </message>
    <message>
        <source>The provider says that it does not accept the app. Some say so of any request that they do not understand, and this one is not as the standard has it.</source>
        <translation type="unfinished">O provedor diz que não aceita o aplicativo. Alguns dizem isso de qualquer requisição que não entendem, e esta não está como manda o padrão.</translation>
    </message>
    <message>
        <source>Send it as the standard has it, unless the provider&apos;s documentation says otherwise.</source>
        <translation type="unfinished">Envie-a como manda o padrão, a menos que a documentação do provedor diga outra coisa.</translation>
    </message>
    <message>
        <source>A parameter is sent under another name than the standard&apos;s, and the provider does not say what it misses.</source>
        <translation type="unfinished">Um parâmetro é enviado sob um nome diferente do padrão, e o provedor não diz o que falta.</translation>
    </message>
    <message>
        <source>The revocation says that it sends the other kind of token than it does (token_type_hint).</source>
        <translation type="unfinished">A revogação diz que envia o outro tipo de token, e não o que envia (token_type_hint).</translation>
    </message>
    <message>
        <source>Send the kind that it names, or let it name the other one (RFC 7009 section 2.1).</source>
        <translation type="unfinished">Envie o tipo que ela indica, ou faça-a indicar o outro (RFC 7009 seção 2.1).</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, and it still works: the revocation says otherwise who the app is than the request for the token does.</source>
        <translation type="unfinished">O provedor disse que o token está revogado, e ele ainda funciona: a revogação identifica o aplicativo de outra forma que a requisição do token.</translation>
    </message>
    <message>
        <source>Send the credentials as for the token.</source>
        <translation type="unfinished">Envie as credenciais como para o token.</translation>
    </message>
    <message>
        <source>The request was sent with {method}; the standard has POST here (RFC 6749 section 3.2, RFC 7009 section 2.1).</source>
        <translation type="unfinished">A requisição foi enviada com {method}; o padrão usa POST aqui (RFC 6749 seção 3.2, RFC 7009 seção 2.1).</translation>
    </message>
    <message>
        <source>Send it with POST.</source>
        <translation type="unfinished">Envie-a com POST.</translation>
    </message>
    <message>
        <source>This call leaves out what the standard demands in it.</source>
        <translation type="unfinished">Esta chamada omite o que o padrão exige nela.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation type="unfinished">Volte a enviá-lo.</translation>
    </message>
    <message>
        <source>The provider misses what this call leaves out on purpose.</source>
        <translation type="unfinished">O provedor diz que falta o que esta chamada omite de propósito.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and it was sent in a form: the provider does not read forms.</source>
        <translation type="unfinished">O provedor diz que falta {parameter}, que foi enviado em um formulário: o provedor não lê formulários.</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation type="unfinished">Envie a requisição como JSON.</translation>
    </message>
    <message>
        <source>The provider has no answer in a format that this request accepts (status 406).</source>
        <translation type="unfinished">O provedor não tem resposta em um formato que esta requisição aceite (status 406).</translation>
    </message>
    <message>
        <source>Say in the header Accept what its documentation names, mostly application/json.</source>
        <translation type="unfinished">Diga no cabeçalho Accept o que a documentação dele indica, quase sempre application/json.</translation>
    </message>
    <message>
        <source>The provider does not read the format of the request (status 415).</source>
        <translation type="unfinished">O provedor não lê o formato da requisição (status 415).</translation>
    </message>
    <message>
        <source>Send it in the other format.</source>
        <translation type="unfinished">Envie-a no outro formato.</translation>
    </message>
    <message>
        <source>The provider wants the request as JSON.</source>
        <translation type="unfinished">O provedor quer a requisição como JSON.</translation>
    </message>
    <message>
        <source>Send it as JSON.</source>
        <translation type="unfinished">Envie-a como JSON.</translation>
    </message>
    <message>
        <source>The provider wants the request as a form.</source>
        <translation type="unfinished">O provedor quer a requisição como formulário.</translation>
    </message>
    <message>
        <source>Send it as a form.</source>
        <translation type="unfinished">Envie-a como formulário.</translation>
    </message>
    <message>
        <source>The request was sent as JSON, and the provider misses in it what it holds: it reads forms only.</source>
        <translation type="unfinished">A requisição foi enviada como JSON, e o provedor diz que falta o que ela contém: ele só lê formulários.</translation>
    </message>
    <message>
        <source>Send it as a form, as the standard has it (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">Envie-a como formulário, como manda o padrão (RFC 6749 seção 4.1.3).</translation>
    </message>
    <message>
        <source>The parameters travel in the address, and the provider misses them: it reads the body, where the standard has them (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">Os parâmetros vão no endereço, e o provedor diz que eles faltam: ele lê o corpo, onde o padrão os coloca (RFC 6749 seção 4.1.3).</translation>
    </message>
    <message>
        <source>Send them in the body.</source>
        <translation type="unfinished">Envie isso no corpo.</translation>
    </message>
    <message>
        <source>Send the parameters in the body</source>
        <translation type="unfinished">Enviar os parâmetros no corpo</translation>
    </message>
    <message>
        <source>The provider takes POST only at this address.</source>
        <translation type="unfinished">O provedor só aceita POST neste endereço.</translation>
    </message>
    <message>
        <source>Send it as POST.</source>
        <translation type="unfinished">Envie como POST.</translation>
    </message>
    <message>
        <source>This request was sent as JSON. The one for the token was a form, and the provider understood it.</source>
        <translation type="unfinished">Esta requisição foi enviada como JSON. A do token era um formulário, e o provedor a entendeu.</translation>
    </message>
    <message>
        <source>Send this one as a form, too.</source>
        <translation type="unfinished">Envie esta também como formulário.</translation>
    </message>
    <message>
        <source>The parameters were sent in the body. For the token they were in the address, and the provider read them.</source>
        <translation type="unfinished">Os parâmetros foram enviados no corpo. Para o token eles estavam no endereço, e o provedor os leu.</translation>
    </message>
    <message>
        <source>Send them in the address here, too.</source>
        <translation type="unfinished">Envie-os também aqui no endereço.</translation>
    </message>
    <message>
        <source>The provider says nothing, and the request was sent as JSON: it may read forms only.</source>
        <translation type="unfinished">O provedor não diz nada, e a requisição foi enviada como JSON: talvez ele só leia formulários.</translation>
    </message>
    <message>
        <source>Send redirect_uri at the log-in, too</source>
        <translation type="unfinished">Enviar redirect_uri também no login</translation>
    </message>
    <message>
        <source>The redirect URI that stands among this call&apos;s parameters is another than the one of the log-in; both have to be the same (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">O redirect URI que está entre os parâmetros desta chamada não é o mesmo do login; os dois têm de ser iguais (RFC 6749 seção 4.1.3).</translation>
    </message>
    <message>
        <source>Take it out: the wizard sends the one of the log-in by itself.</source>
        <translation type="unfinished">Retire-o: o assistente envia o do login automaticamente.</translation>
    </message>
    <message>
        <source>The redirect URI of the token request is not the one of the log-in, or is not registered.</source>
        <translation type="unfinished">O redirect URI da requisição do token não é o do login, ou não está registrado.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, and send it in both requests.</source>
        <translation type="unfinished">Registre exatamente este endereço no provedor e envie-o nas duas requisições.</translation>
    </message>
    <message>
        <source>The provider refuses the code verifier of PKCE: it wants none, or one of the other kind.</source>
        <translation type="unfinished">O provedor recusa o code verifier do PKCE: não quer nenhum, ou quer um do outro tipo.</translation>
    </message>
    <message>
        <source>Turn PKCE off in step {step}, or choose the other method.</source>
        <translation type="unfinished">Desative o PKCE na etapa {step}, ou escolha o outro método.</translation>
    </message>
    <message>
        <source>The provider wants PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">O provedor quer o PKCE, a proteção extra do login, e ele está desativado.</translation>
    </message>
    <message>
        <source>Turn it on in step {step} and log in again.</source>
        <translation type="unfinished">Ative-o na etapa {step} e entre de novo.</translation>
    </message>
    <message>
        <source>The code was used already, or came too late: it works once, and often for a minute only.</source>
        <translation type="unfinished">O código já foi usado, ou chegou tarde demais: funciona uma vez, e muitas vezes só por um minuto.</translation>
    </message>
    <message>
        <source>Log in again: that brings a fresh code.</source>
        <translation type="unfinished">Entre de novo: isso traz um novo código.</translation>
    </message>
    <message>
        <source>The provider refuses the code: it was used or too old, the redirect URI differs from the log-in&apos;s, or it belongs to another app.</source>
        <translation type="unfinished">O provedor recusa o código: foi usado ou é antigo demais, o redirect URI difere do que o login usou, ou pertence a outro aplicativo.</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare redirect URI and client ID with the provider&apos;s.</source>
        <translation type="unfinished">Entre de novo agora mesmo. Se continuar assim, compare o redirect URI e o ID do cliente com os do provedor.</translation>
    </message>
    <message>
        <source>The provider refuses the request (status {status}) and does not say why: mostly it is the code, which was used or is too old, or something that is sent otherwise than at the log-in.</source>
        <translation type="unfinished">O provedor recusa a requisição (status {status}) e não diz por quê: quase sempre é o código, que foi usado ou é antigo demais, ou algo que é enviado de forma diferente do login.</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Entre de novo agora mesmo. Se continuar assim, compare esta chamada com a documentação do provedor.</translation>
    </message>
    <message>
        <source>The provider does not know this kind of request under this name, or does not allow it for the app.</source>
        <translation type="unfinished">O provedor não conhece este tipo de requisição sob este nome, ou não o permite para o aplicativo.</translation>
    </message>
    <message>
        <source>Check the address of the call; at the provider, allow the grant for your app.</source>
        <translation type="unfinished">Confira o endereço da chamada; no provedor, permita a concessão (grant) para o seu aplicativo.</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}.</source>
        <translation type="unfinished">O provedor diz que falta o parâmetro {parameter}.</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters.</source>
        <translation type="unfinished">Adicione-o à chamada, em Parâmetros extras.</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}, which OAuth does not send by itself here.</source>
        <translation type="unfinished">O provedor diz que falta o parâmetro {parameter}, que o OAuth não envia automaticamente aqui.</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters; its documentation says with which value.</source>
        <translation type="unfinished">Adicione-o à chamada, em Parâmetros extras; a documentação dele diz com que valor.</translation>
    </message>
    <message>
        <source>A parameter reaches the provider twice: in the address and in the body, say, or in two ways of saying who the app is.</source>
        <translation type="unfinished">Um parâmetro chega ao provedor duas vezes: no endereço e no corpo, por exemplo, ou em duas formas de dizer quem é o aplicativo.</translation>
    </message>
    <message>
        <source>Take one of the two out. What OAuth itself sends ({sent}) need not stand among the extra parameters or in the address.</source>
        <translation type="unfinished">Retire um dos dois. O que o próprio OAuth envia ({sent}) não precisa estar entre os parâmetros extras nem no endereço.</translation>
    </message>
    <message>
        <source>The provider refuses the scope of this request.</source>
        <translation type="unfinished">O provedor recusa o escopo desta requisição.</translation>
    </message>
    <message>
        <source>Compare the scopes with those that you asked for in step {step}; a refresh may not ask for more.</source>
        <translation type="unfinished">Compare os escopos com os que você pediu na etapa {step}; uma renovação não pode pedir mais.</translation>
    </message>
    <message>
        <source>The provider does not know the API that the token is to be for (RFC 8707 calls it resource, RFC 9396 authorization_details, others audience).</source>
        <translation type="unfinished">O provedor não conhece a API para a qual o token deve servir (a RFC 8707 a chama de resource, a RFC 9396 de authorization_details, outros de audience).</translation>
    </message>
    <message>
        <source>Copy its exact value from the documentation, into the extra parameters of step {step} and of this one.</source>
        <translation type="unfinished">Copie o valor exato dela da documentação para os parâmetros extras da etapa {step} e desta.</translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449), which this version of the platform cannot make.</source>
        <translation type="unfinished">O provedor quer uma prova assinada com cada requisição (DPoP, RFC 9449), que esta versão da plataforma não pode fazer.</translation>
    </message>
    <message>
        <source>At the provider, set the app to plain bearer tokens.</source>
        <translation type="unfinished">No provedor, configure o aplicativo para tokens bearer simples.</translation>
    </message>
    <message>
        <source>At the log-in the client ID is sent as {own_name}; this request sends it as client_id.</source>
        <translation type="unfinished">No login, o ID do cliente é enviado como {own_name}; esta requisição o envia como client_id.</translation>
    </message>
    <message>
        <source>Give it the same name here: {own_name}.</source>
        <translation type="unfinished">Dê a ele o mesmo nome aqui: {own_name}.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the request: a parameter is missing or unknown, or it wants another format.</source>
        <translation type="unfinished">O provedor não entende a requisição: um parâmetro falta ou é desconhecido, ou ele quer outro formato.</translation>
    </message>
    <message>
        <source>These were sent: {sent}. Compare their names with the provider&apos;s documentation, and add what it lists besides.</source>
        <translation type="unfinished">Estes foram enviados: {sent}. Compare os nomes com a documentação do provedor e adicione o que mais ela lista.</translation>
    </message>
    <message>
        <source>The app, or its redirect URI, is registered there as one of another kind: for a single-page or a mobile app, and not for a web server.</source>
        <translation type="unfinished">O aplicativo, ou o redirect URI dele, está registrado lá como de outro tipo: para um aplicativo de página única ou móvel, e não para um servidor web.</translation>
    </message>
    <message>
        <source>At the provider, register the redirect URI for a web application (platform “Web”), whose code a server redeems with the secret.</source>
        <translation type="unfinished">No provedor, registre o redirect URI para um aplicativo web (plataforma “Web”), cujo código um servidor resgata com o segredo.</translation>
    </message>
    <message>
        <source>The app is registered as a public one, which sends no client secret; this request holds one.</source>
        <translation type="unfinished">O aplicativo está registrado como público, que não envia segredo do cliente; esta requisição contém um.</translation>
    </message>
    <message>
        <source>Send none; or make the app a confidential one (a web application) at the provider.</source>
        <translation type="unfinished">Não envie nenhum; ou faça do aplicativo um confidencial (um aplicativo web) no provedor.</translation>
    </message>
    <message>
        <source>The provider wants the app to prove itself by a signed statement or a certificate (private_key_jwt, mutual TLS), and not by a secret.</source>
        <translation type="unfinished">O provedor quer que o aplicativo se identifique por uma declaração assinada ou um certificado (private_key_jwt, mutual TLS), e não por um segredo.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, choose a client secret for the app, sent by HTTP Basic or in the body.</source>
        <translation type="unfinished">No portal do provedor, escolha um segredo do cliente para o aplicativo, enviado por HTTP Basic ou no corpo.</translation>
    </message>
    <message>
        <source>The app is not allowed this kind of request (grant) at the provider.</source>
        <translation type="unfinished">O aplicativo não tem permissão para este tipo de requisição (grant) no provedor.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, allow the authorization code grant for the app, and refresh tokens; or register it as a web application.</source>
        <translation type="unfinished">No portal do provedor, permita ao aplicativo a concessão por código de autorização (authorization code grant) e tokens de atualização; ou registre-o como aplicativo web.</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">Pedir {scopes} em vez disso</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation type="unfinished">Usar {url}</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): {provider} is known to have another one.</source>
        <translation type="unfinished">Não há nada neste endereço (status {status}): sabe-se que {provider} tem outro.</translation>
    </message>
    <message>
        <source>Use that, unless yours is a place of its own: a sandbox, a region, a server of a customer.</source>
        <translation type="unfinished">Use esse, a menos que o seu seja um lugar próprio: um sandbox, uma região, um servidor de um cliente.</translation>
    </message>
    <message>
        <source>{provider} is known to have another address for the log-in.</source>
        <translation type="unfinished">Sabe-se que {provider} tem outro endereço para o login.</translation>
    </message>
    <message>
        <source>{provider} has moved this address: its documentation names another one.</source>
        <translation type="unfinished">{provider} mudou este endereço: a documentação dele indica outro.</translation>
    </message>
    <message>
        <source>Use the new one; an app that is registered for the old may have to be made anew.</source>
        <translation type="unfinished">Use o novo; um aplicativo registrado para o antigo talvez tenha de ser criado de novo.</translation>
    </message>
    <message>
        <source>{provider} wants a parameter at the log-in that is not sent.</source>
        <translation type="unfinished">{provider} quer no login um parâmetro que não é enviado.</translation>
    </message>
    <message>
        <source>Add it, under Extra parameters.</source>
        <translation type="unfinished">Adicione-o, em Parâmetros extras.</translation>
    </message>
    <message>
        <source>{provider} has a name of its own for a parameter of OAuth that is sent under its usual name.</source>
        <translation type="unfinished">{provider} tem um nome próprio para um parâmetro do OAuth que é enviado sob o nome usual.</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">Envie-o sob o nome do provedor.</translation>
    </message>
    <message>
        <source>{provider} no longer gives out a scope that is asked for.</source>
        <translation type="unfinished">{provider} não concede mais um escopo que é pedido.</translation>
    </message>
    <message>
        <source>Ask for what took its place; it may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">Peça o que tomou o lugar dele; talvez tenha de ser ativado para o seu aplicativo no portal.</translation>
    </message>
    <message>
        <source>{provider} wants a header with each call of its API that was not sent.</source>
        <translation type="unfinished">{provider} quer, em cada chamada à API dele, um cabeçalho que não foi enviado.</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}; its documentation says which value.</source>
        <translation type="unfinished">Adicione-o aqui e na etapa {parameters}; a documentação dele diz com que valor.</translation>
    </message>
    <message>
        <source>{provider} has a word of its own before the token; the call sends another.</source>
        <translation type="unfinished">{provider} tem uma palavra própria antes do token; a chamada envia outra.</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, here and in the request parameters.</source>
        <translation type="unfinished">Escreva-a como a documentação do provedor, aqui e nos parâmetros de requisição.</translation>
    </message>
    <message>
        <source>What belongs to one part of {provider} is unknown in another.</source>
        <translation type="unfinished">O que pertence a uma parte de {provider} é desconhecido em outra.</translation>
    </message>
    <message>
        <source>{apart}</source>
        <translation type="unfinished">{apart}</translation>
    </message>
    <message>
        <source>The log-in did not end with a code. What exactly went wrong is in the provider&apos;s words.</source>
        <translation type="unfinished">O login não terminou com um código. O que exatamente deu errado está nas palavras do provedor.</translation>
    </message>
    <message>
        <source>Compare what is filled in with the provider&apos;s documentation.</source>
        <translation type="unfinished">Compare o que está preenchido com a documentação do provedor.</translation>
    </message>
    <message>
        <source>It is not clear whether the token is revoked.</source>
        <translation type="unfinished">Não está claro se o token está revogado.</translation>
    </message>
    <message>
        <source>Try again, and compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Tente de novo e compare a chamada com a documentação do provedor.</translation>
    </message>
    <message>
        <source>The provider did not do what was asked for; its words, if there are any, say why.</source>
        <translation type="unfinished">O provedor não fez o que foi pedido; as palavras dele, se houver, dizem por quê.</translation>
    </message>
    <message>
        <source>Compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Compare a chamada com a documentação do provedor.</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, so there is nothing to refresh with. Most give one only where it is asked for.</source>
        <translation type="unfinished">O provedor não deu token de atualização, então não há com que renovar. A maioria só dá um quando pedido.</translation>
    </message>
    <message>
        <source>Ask for it in step {step} (access_type=offline, or the scope offline_access), and log in again. Some want prompt=consent, too.</source>
        <translation type="unfinished">Peça-o na etapa {step} (access_type=offline, ou o escopo offline_access) e entre de novo. Alguns também querem prompt=consent.</translation>
    </message>
    <message>
        <source>The provider gives one to those alone who ask for a scope of its own.</source>
        <translation type="unfinished">O provedor só dá um a quem pede um escopo próprio para isso.</translation>
    </message>
    <message>
        <source>Look up what it is called: offline_access, offline, or the like.</source>
        <translation type="unfinished">Procure como ele se chama: offline_access, offline ou algo parecido.</translation>
    </message>
    <message>
        <source>The provider does not say that its access tokens expire: then there is nothing to refresh.</source>
        <translation type="unfinished">O provedor não diz que seus tokens de acesso expiram: então não há nada a renovar.</translation>
    </message>
    <message>
        <source>If its documentation says the same, switch this step off.</source>
        <translation type="unfinished">Se a documentação dele diz o mesmo, desative esta etapa.</translation>
    </message>
    <message>
        <source>Go without a refresh</source>
        <translation type="unfinished">Continuar sem renovação</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, though it was asked for in the usual ways.</source>
        <translation type="unfinished">O provedor não forneceu nenhum token de atualização, embora ele tenha sido pedido das formas habituais.</translation>
    </message>
    <message>
        <source>Allow refresh tokens for the app in the provider&apos;s portal, and log in again. Or go without a refresh.</source>
        <translation type="unfinished">Permita tokens de atualização para o aplicativo no portal do provedor e entre de novo. Ou continue sem renovação.</translation>
    </message>
    <message>
        <source>The refresh token worked once and is refused the second time, and the first refresh brought no new one.</source>
        <translation type="unfinished">O token de atualização funcionou uma vez e é recusado na segunda, e a primeira renovação não trouxe um novo.</translation>
    </message>
    <message>
        <source>Look at the answer of the first refresh: if a new refresh token stands in it, set its place in step {step} under Advanced. If there is none, this connection ends with its second token: ask the provider.</source>
        <translation type="unfinished">Olhe a resposta da primeira renovação: se houver nela um novo token de atualização, defina o lugar dele na etapa {step}, em Avançado. Se não houver, esta conexão termina com o segundo token: pergunte ao provedor.</translation>
    </message>
    <message>
        <source>The provider wants the scopes again when a token is refreshed.</source>
        <translation type="unfinished">O provedor quer os escopos de novo quando um token é renovado.</translation>
    </message>
    <message>
        <source>Add the parameter scope.</source>
        <translation type="unfinished">Adicione o parâmetro scope.</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the redirect URI again.</source>
        <translation type="unfinished">A requisição do token foi entendida, esta não: o provedor talvez queira o URI de redirecionamento de novo.</translation>
    </message>
    <message>
        <source>Try it with the parameter redirect_uri; a provider that does not need it lets it pass.</source>
        <translation type="unfinished">Tente com o parâmetro redirect_uri; um provedor que não precisa dele o deixa passar.</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the scopes again.</source>
        <translation type="unfinished">A requisição do token foi entendida, esta não: o provedor talvez queira os escopos de novo.</translation>
    </message>
    <message>
        <source>Try it with the parameter scope; a provider that does not need it lets it pass (RFC 6749 section 6).</source>
        <translation type="unfinished">Tente com o parâmetro scope; um provedor que não precisa dele o deixa passar (RFC 6749 seção 6).</translation>
    </message>
    <message>
        <source>The provider refuses the refresh token: it was used already (some give a new one each time), revoked, or has expired.</source>
        <translation type="unfinished">O provedor recusa o token de atualização: já foi usado (alguns dão um novo a cada vez), foi revogado ou expirou.</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, check that the refresh token is sent to the right address.</source>
        <translation type="unfinished">Entre de novo. Se acontecer toda vez, confira se o token de atualização é enviado ao endereço certo.</translation>
    </message>
    <message>
        <source>The provider refuses to refresh (status {status}) and does not say why: mostly the refresh token was revoked, was used already, or has expired.</source>
        <translation type="unfinished">O provedor se recusa a renovar (status {status}) e não diz por quê: quase sempre o token de atualização foi revogado, já foi usado ou expirou.</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Entre de novo. Se acontecer toda vez, compare esta chamada com a documentação do provedor.</translation>
    </message>
    <message>
        <source>The provider revokes the other kind of token only.</source>
        <translation type="unfinished">O provedor só revoga o outro tipo de token.</translation>
    </message>
    <message>
        <source>Send the refresh token.</source>
        <translation type="unfinished">Envie o token de atualização.</translation>
    </message>
    <message>
        <source>The provider looks for a refresh token here, and the access token was sent.</source>
        <translation type="unfinished">O provedor procura aqui um token de atualização, e foi enviado o token de acesso.</translation>
    </message>
    <message>
        <source>The provider does not take {method} at this address (status 405).</source>
        <translation type="unfinished">O provedor não aceita {method} neste endereço (status 405).</translation>
    </message>
    <message>
        <source>Send it with the method that the provider names.</source>
        <translation type="unfinished">Envie com o método que o provedor indica.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status 404).</source>
        <translation type="unfinished">Não há nada neste endereço (status 404).</translation>
    </message>
    <message>
        <source>Check the address. Not every provider has one: then switch this step off.</source>
        <translation type="unfinished">Confira o endereço. Nem todo provedor tem um: nesse caso, desative esta etapa.</translation>
    </message>
    <message>
        <source>The provider does not know this token, or no longer: it was revoked already, or is not the kind that it wants here.</source>
        <translation type="unfinished">O provedor não conhece este token, ou não conhece mais: já foi revogado, ou não é do tipo que ele quer aqui.</translation>
    </message>
    <message>
        <source>Get a new token and try again. If it stays so, compare with its documentation which token has to be sent.</source>
        <translation type="unfinished">Obtenha um novo token e tente de novo. Se continuar assim, confira na documentação dele qual token tem de ser enviado.</translation>
    </message>
    <message>
        <source>The provider wants the access token in the Authorization header of this call.</source>
        <translation type="unfinished">O provedor quer o token de acesso no cabeçalho Authorization desta chamada.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">Adicione o cabeçalho Authorization com Bearer e o token de acesso.</translation>
    </message>
    <message>
        <source>The provider found no token that it takes. It may want it in the Authorization header, as the test call sends it.</source>
        <translation type="unfinished">O provedor não encontrou nenhum token que aceite. Talvez ele o queira no cabeçalho Authorization, como a chamada de teste o envia.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, if its documentation has it so.</source>
        <translation type="unfinished">Adicione o cabeçalho Authorization com Bearer e o token de acesso, se a documentação dele mostrar assim.</translation>
    </message>
    <message>
        <source>The provider refuses the revocation: it wants the app&apos;s credentials in another way, or does not allow it to this app.</source>
        <translation type="unfinished">O provedor recusa a revogação: quer as credenciais do aplicativo de outra forma, ou não a permite a este aplicativo.</translation>
    </message>
    <message>
        <source>Try the other way to send the credentials; otherwise ask the provider, or switch this step off.</source>
        <translation type="unfinished">Tente a outra forma de enviar as credenciais; se não, pergunte ao provedor ou desative esta etapa.</translation>
    </message>
    <message>
        <source>The provider calls the parameter with the token by another name.</source>
        <translation type="unfinished">O provedor dá outro nome ao parâmetro com o token.</translation>
    </message>
    <message>
        <source>The provider looks for the token in the address of the call.</source>
        <translation type="unfinished">O provedor procura o token no endereço da chamada.</translation>
    </message>
    <message>
        <source>The revocation did not say which token is meant: the parameter token is left out.</source>
        <translation type="unfinished">A revogação não disse de qual token se trata: o parâmetro token é omitido.</translation>
    </message>
    <message>
        <source>Send it (RFC 7009 section 2.1).</source>
        <translation type="unfinished">Envie-o (RFC 7009 seção 2.1).</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, but it still works.</source>
        <translation type="unfinished">O provedor disse que o token está revogado, mas ele ainda funciona.</translation>
    </message>
    <message>
        <source>Revoke the other token: some providers end a connection only with its refresh token, and let access tokens live until they expire.</source>
        <translation type="unfinished">Revogue o outro token: alguns provedores só encerram uma conexão com o token de atualização dela, e deixam os tokens de acesso viver até expirar.</translation>
    </message>
    <message>
        <source>The provider does not answer in the format that the header Accept asks for.</source>
        <translation type="unfinished">O provedor não responde no formato que o cabeçalho Accept pede.</translation>
    </message>
    <message>
        <source>Change the header Accept to what it names.</source>
        <translation type="unfinished">Mude o cabeçalho Accept para o que ele indica.</translation>
    </message>
    <message>
        <source>The provider wants to know who calls: the header User-Agent has to name your app and a way to reach you.</source>
        <translation type="unfinished">O provedor quer saber quem chama: o cabeçalho User-Agent tem de nomear seu aplicativo e uma forma de contatar você.</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}.</source>
        <translation type="unfinished">Adicione-o aqui e na etapa {parameters}.</translation>
    </message>
    <message>
        <source>Add it to this call.</source>
        <translation type="unfinished">Adicione-o a esta chamada.</translation>
    </message>
    <message>
        <source>The provider wants one more header: {header}.</source>
        <translation type="unfinished">O provedor quer mais um cabeçalho: {header}.</translation>
    </message>
    <message>
        <source>Add it to this call; its documentation says which value.</source>
        <translation type="unfinished">Adicione-o a esta chamada; a documentação dele diz com que valor.</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID, and this call does not send it: it may be wanted besides the token.</source>
        <translation type="unfinished">O provedor fala do ID do cliente, e esta chamada não o envia: ele talvez seja exigido além do token.</translation>
    </message>
    <message>
        <source>Add it as a header, here and to the request parameters; its documentation says under which name.</source>
        <translation type="unfinished">Adicione-o como cabeçalho, aqui e nos parâmetros de requisição; a documentação dele diz sob que nome.</translation>
    </message>
    <message>
        <source>The header {header} was sent; the provider wants another value in it.</source>
        <translation type="unfinished">O cabeçalho {header} foi enviado; o provedor quer outro valor nele.</translation>
    </message>
    <message>
        <source>Its words say what is missing in it. Change the value here, and in step {parameters}.</source>
        <translation type="unfinished">As palavras dele dizem o que falta nele. Mude o valor aqui e na etapa {parameters}.</translation>
    </message>
    <message>
        <source>The call names a version of the API that the provider does not serve, or not any more.</source>
        <translation type="unfinished">A chamada indica uma versão da API que o provedor não oferece, ou não oferece mais.</translation>
    </message>
    <message>
        <source>Take one that its documentation lists as current: here, and with every request.</source>
        <translation type="unfinished">Use uma que a documentação dele liste como atual: aqui, e com cada requisição.</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent.</source>
        <translation type="unfinished">O provedor quer um Content-Type, mesmo quando nada é enviado.</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json.</source>
        <translation type="unfinished">Adicione o cabeçalho Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent (status 415).</source>
        <translation type="unfinished">O provedor quer um Content-Type, mesmo quando nada é enviado (status 415).</translation>
    </message>
    <message>
        <source>The address does not take {method} (status 405).</source>
        <translation type="unfinished">O endereço não aceita {method} (status 405).</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many (status 429).</source>
        <translation type="unfinished">O provedor só aceita um certo número de requisições por tempo, e esta passou do limite (status 429).</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long. If the very first request is answered like this, name your app in a header User-Agent: providers slow down those that many programs send.</source>
        <translation type="unfinished">Espere e tente de novo. A resposta pode dizer quanto tempo. Se já a primeira requisição recebe esta resposta, nomeie seu aplicativo em um cabeçalho User-Agent: os provedores freiam os que muitos programas enviam.</translation>
    </message>
    <message>
        <source>There is nothing to {method} at this address (status {status}); a call that only reads is a GET.</source>
        <translation type="unfinished">Não há nada que aceite {method} neste endereço (status {status}); uma chamada que só lê é um GET.</translation>
    </message>
    <message>
        <source>Send it as GET, unless the provider&apos;s documentation has another method.</source>
        <translation type="unfinished">Envie como GET, a menos que a documentação do provedor tenha outro método.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}).</source>
        <translation type="unfinished">Não há nada neste endereço (status {status}).</translation>
    </message>
    <message>
        <source>Check the address: its path, its version, and the values in it.</source>
        <translation type="unfinished">Confira o endereço: o caminho, a versão e os valores nele.</translation>
    </message>
    <message>
        <source>The address belongs to another environment or region than the token (sandbox and production have their own).</source>
        <translation type="unfinished">O endereço pertence a outro ambiente ou região que não o do token (sandbox e produção têm os seus).</translation>
    </message>
    <message>
        <source>Change the address to the one of the account&apos;s environment.</source>
        <translation type="unfinished">Mude o endereço para o do ambiente da conta.</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many.</source>
        <translation type="unfinished">O provedor só aceita um certo número de requisições por tempo, e esta passou do limite.</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long.</source>
        <translation type="unfinished">Espere e tente de novo. A resposta pode dizer quanto tempo.</translation>
    </message>
    <message>
        <source>The address belongs to the provider&apos;s web pages, which want a sign of their own forms (CSRF).</source>
        <translation type="unfinished">O endereço pertence às páginas web do provedor, que exigem uma marca dos próprios formulários (CSRF).</translation>
    </message>
    <message>
        <source>Use the API&apos;s address from the provider&apos;s documentation.</source>
        <translation type="unfinished">Use o endereço da API que está na documentação do provedor.</translation>
    </message>
    <message>
        <source>The account, or the app, is suspended or has no access to this API.</source>
        <translation type="unfinished">A conta ou o aplicativo está suspenso, ou não tem acesso a esta API.</translation>
    </message>
    <message>
        <source>Look into the account&apos;s plan and its state at the provider; or use another account for the test.</source>
        <translation type="unfinished">Veja o plano da conta e o estado dela no provedor; ou use outra conta para o teste.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call: a parameter is missing, or the token is sent in two ways.</source>
        <translation type="unfinished">O provedor não entende a chamada: falta um parâmetro, ou o token é enviado de duas formas.</translation>
    </message>
    <message>
        <source>Its words say which. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">As palavras dele dizem qual. Compare endereço, query e cabeçalhos com a documentação dele.</translation>
    </message>
    <message>
        <source>The provider misses something in the call, such as an id of the account or of a tenant.</source>
        <translation type="unfinished">O provedor diz que falta algo na chamada, como um id da conta ou de um tenant.</translation>
    </message>
    <message>
        <source>Its words name it. If another call gives that value, add a follow-up call in step {step}, under Advanced.</source>
        <translation type="unfinished">As palavras dele dizem o quê. Se outra chamada dá esse valor, adicione uma chamada seguinte na etapa {step}, em Avançado.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call (status {status}).</source>
        <translation type="unfinished">O provedor não entende a chamada (status {status}).</translation>
    </message>
    <message>
        <source>Its words say why. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">As palavras dele dizem por quê. Compare endereço, query e cabeçalhos com a documentação dele.</translation>
    </message>
    <message>
        <source>The provider answers with status 200 and an error in it.</source>
        <translation type="unfinished">O provedor responde com status 200 e um erro na resposta.</translation>
    </message>
    <message>
        <source>Its words say what is wrong; mend that.</source>
        <translation type="unfinished">As palavras dele dizem o que está errado; corrija isso.</translation>
    </message>
    <message>
        <source>Send {known} as {name}</source>
        <translation type="unfinished">Enviar {known} como {name}</translation>
    </message>
    <message>
        <source>Send the refresh token as {name}</source>
        <translation type="unfinished">Enviar o token de atualização como {name}</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation type="unfinished">Omitir {name}</translation>
    </message>
    <message>
        <source>Send the parameters in the address</source>
        <translation type="unfinished">Enviar os parâmetros no endereço</translation>
    </message>
    <message>
        <source>Send the token in the header Authorization</source>
        <translation type="unfinished">Enviar o token no cabeçalho Authorization</translation>
    </message>
    <message>
        <source>Take any good status as success</source>
        <translation type="unfinished">Aceitar qualquer status bom como sucesso</translation>
    </message>
    <message>
        <source>The provider misses {parameter}; what it means was sent, under the name that the standard has.</source>
        <translation type="unfinished">O provedor diz que falta {parameter}; o que isso significa foi enviado, sob o nome que o padrão usa.</translation>
    </message>
    <message>
        <source>The provider does not take {parameter} in this request.</source>
        <translation type="unfinished">O provedor não aceita {parameter} nesta requisição.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">Omita-o.</translation>
    </message>
    <message>
        <source>The answer holds the token, but the spec says that it is written in another format than it is.</source>
        <translation type="unfinished">A resposta contém o token, mas a especificação diz que ela está escrita em outro formato que não o dela.</translation>
    </message>
    <message>
        <source>Let the format be found by itself.</source>
        <translation type="unfinished">Deixe que o formato seja detectado automaticamente.</translation>
    </message>
    <message>
        <source>Find the format of the answer by itself</source>
        <translation type="unfinished">Detectar o formato da resposta automaticamente</translation>
    </message>
    <message>
        <source>The answer holds the token, and yet the success rule of this step does not hold for it.</source>
        <translation type="unfinished">A resposta contém o token, e mesmo assim a regra de sucesso desta etapa não vale para ela.</translation>
    </message>
    <message>
        <source>Compare the rule with the answer, or do without one.</source>
        <translation type="unfinished">Compare a regra com a resposta, ou dispense a regra.</translation>
    </message>
    <message>
        <source>The provider misses the header Authorization, and this call sends the token nowhere.</source>
        <translation type="unfinished">O provedor diz que falta o cabeçalho Authorization, e esta chamada não envia o token em lugar nenhum.</translation>
    </message>
    <message>
        <source>Send the token in that header.</source>
        <translation type="unfinished">Envie o token nesse cabeçalho.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, which was sent in the body: it may read the address alone.</source>
        <translation type="unfinished">O provedor diz que falta {parameter}, que foi enviado no corpo: talvez ele só leia o endereço.</translation>
    </message>
    <message>
        <source>Send the parameters in the address.</source>
        <translation type="unfinished">Envie os parâmetros no endereço.</translation>
    </message>
    <message>
        <source>The provider knew the app at the log-in, and not in this call: it may read the address alone.</source>
        <translation type="unfinished">O provedor conhecia o aplicativo no login, mas não nesta chamada: talvez leia só o endereço.</translation>
    </message>
    <message>
        <source>The provider misses {parameter} in this call.</source>
        <translation type="unfinished">O provedor diz que falta {parameter} nesta chamada.</translation>
    </message>
    <message>
        <source>Add it: to the query of a GET, to the body of a POST. Its documentation says with which value.</source>
        <translation type="unfinished">Adicione-o: à query de um GET, ao corpo de um POST. A documentação dele diz com que valor.</translation>
    </message>
    <message>
        <source>Use http://</source>
        <translation type="unfinished">Usar http://</translation>
    </message>
    <message>
        <source>Another page answered in the provider&apos;s place: the network that this computer is in wants a log-in first.</source>
        <translation type="unfinished">Outra página respondeu no lugar do provedor: a rede em que este computador está quer antes um login.</translation>
    </message>
    <message>
        <source>Open any page in your browser, log in to the network, and try again.</source>
        <translation type="unfinished">Abra qualquer página no seu navegador, faça login na rede e tente de novo.</translation>
    </message>
    <message>
        <source>No server of this name can be found: {host}.</source>
        <translation type="unfinished">Nenhum servidor com este nome foi encontrado: {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check this computer&apos;s connection to the internet.</source>
        <translation type="unfinished">Confira a grafia do endereço. Se estiver certa, confira a conexão deste computador com a internet.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}.</source>
        <translation type="unfinished">Nada escuta em {host}.</translation>
    </message>
    <message>
        <source>Check host and port of the address.</source>
        <translation type="unfinished">Confira o host e a porta do endereço.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent: its certificate does not prove who it is.</source>
        <translation type="unfinished">A conexão com {host} não é segura, então nada foi enviado: o certificado dele não prova quem ele é.</translation>
    </message>
    <message>
        <source>Check the address. If a program on this network looks into connections, have its certificate added to the system.</source>
        <translation type="unfinished">Confira o endereço. Se um programa nesta rede inspeciona as conexões, peça que o certificado dele seja adicionado ao sistema.</translation>
    </message>
    <message>
        <source>The server at {host} speaks no https there, or none that is safe today: nothing was sent.</source>
        <translation type="unfinished">O servidor em {host} não usa https ali, ou nenhum que hoje seja seguro: nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the address and its port. A server on this computer is often reached with http://.</source>
        <translation type="unfinished">Confira o endereço e a porta dele. Um servidor neste computador costuma ser alcançado com http://.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let the request through.</source>
        <translation type="unfinished">O proxy deste computador não deixa a requisição passar.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation type="unfinished">Confira as configurações de proxy do sistema, ou pergunte a quem cuida da rede.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished">{host} não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">Tente de novo daqui a pouco. Se continuar assim, confira o endereço: uma porta ou um caminho errado pode não levar a lugar nenhum.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation type="unfinished">{host} encerrou a conexão sem resposta.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the address: https:// where http:// is spoken ends like this.</source>
        <translation type="unfinished">Tente de novo. Se continuar assim, confira o endereço: https:// onde se usa http:// termina assim.</translation>
    </message>
    <message>
        <source>The answer is far too large for a call of this kind.</source>
        <translation type="unfinished">A resposta é grande demais para uma chamada deste tipo.</translation>
    </message>
    <message>
        <source>Use a call that answers with one account, such as “me”, or ask for fewer values.</source>
        <translation type="unfinished">Use uma chamada que responda com uma só conta, como “me”, ou peça menos valores.</translation>
    </message>
    <message>
        <source>The address sends the request on again and again, or to a place that is not safe.</source>
        <translation type="unfinished">O endereço reenvia a requisição repetidamente, ou para um lugar que não é seguro.</translation>
    </message>
    <message>
        <source>Nothing was sent: on the way to {host} secrets could be read, for the address begins with http://.</source>
        <translation type="unfinished">Nada foi enviado: no caminho até {host}, segredos poderiam ser lidos, pois o endereço começa com http://.</translation>
    </message>
    <message>
        <source>Use the https:// address of the provider&apos;s documentation.</source>
        <translation type="unfinished">Use o endereço https:// da documentação do provedor.</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} is this computer or one of its network, and nobody said that requests may go there.</source>
        <translation type="unfinished">Nada foi enviado: {host} é este computador ou um da rede dele, e ninguém disse que requisições podem ir para lá.</translation>
    </message>
    <message>
        <source>Try again and say yes when you are asked, if that is where the request is to go. Otherwise check the address.</source>
        <translation type="unfinished">Tente de novo e diga sim quando o programa perguntar, se é para lá que a requisição deve ir. Caso contrário, confira o endereço.</translation>
    </message>
    <message>
        <source>The request cannot be sent as it stands.</source>
        <translation type="unfinished">A requisição não pode ser enviada como está.</translation>
    </message>
    <message>
        <source>Check the address and the headers of the call.</source>
        <translation type="unfinished">Confira o endereço e os cabeçalhos da chamada.</translation>
    </message>
    <message>
        <source>The provider wants https:// here.</source>
        <translation type="unfinished">O provedor quer https:// aqui.</translation>
    </message>
    <message>
        <source>Begin the address with https://. Where the server is one&apos;s own, its proxy has to tell it that the request came by https.</source>
        <translation type="unfinished">Comece o endereço com https://. Se o servidor é próprio, o proxy dele tem de informar que a requisição veio por https.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment (status {status}).</source>
        <translation type="unfinished">O provedor está com um problema próprio no momento (status {status}).</translation>
    </message>
    <message>
        <source>Ask {host} for the token</source>
        <translation type="unfinished">Pedir o token a {host}</translation>
    </message>
    <message>
        <source>The account lives in another region than the address that was asked; the provider says so.</source>
        <translation type="unfinished">A conta fica em outra região que não a do endereço consultado; o provedor diz isso.</translation>
    </message>
    <message>
        <source>Use the address of that region here; where customers of several are to connect, make the region a field.</source>
        <translation type="unfinished">Use aqui o endereço dessa região; se clientes de várias devem se conectar, faça da região um campo.</translation>
    </message>
    <message>
        <source>The log-in was at another region or data centre than the address that was asked for the token.</source>
        <translation type="unfinished">O login foi em outra região ou em outro data center que não o do endereço ao qual o token foi pedido.</translation>
    </message>
    <message>
        <source>Use one server for both: a code is known where the person logged in, and nowhere else.</source>
        <translation type="unfinished">Use um só servidor para os dois: um código é conhecido onde a pessoa entrou, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>This call goes to {host}, and the token came from another environment: one of the two is a sandbox, the other is not.</source>
        <translation type="unfinished">Esta chamada vai para {host}, e o token veio de outro ambiente: um dos dois é de testes (sandbox), o outro não.</translation>
    </message>
    <message>
        <source>Look up the API&apos;s address in the environment of the log-in, and write it here.</source>
        <translation type="unfinished">Procure o endereço da API no ambiente do login e escreva-o aqui.</translation>
    </message>
    <message>
        <source>The account may live in another region or data centre than the address that was asked: the log-in came back with {places}.</source>
        <translation type="unfinished">A conta talvez fique em outra região ou outro data center que não o do endereço consultado: o login voltou com {places}.</translation>
    </message>
    <message>
        <source>Use the address of that region in this step. Where accounts of several regions are to be connected, keep that value in step {step} under Advanced, and build the address from it.</source>
        <translation type="unfinished">Use o endereço dessa região nesta etapa. Se contas de várias regiões devem ser conectadas, guarde esse valor na etapa {step}, em Avançado, e monte o endereço a partir dele.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">Colocar https:// antes</translation>
    </message>
    <message>
        <source>This step has no address yet: nothing was sent.</source>
        <translation type="unfinished">Esta etapa ainda não tem endereço: nada foi enviado.</translation>
    </message>
    <message>
        <source>Fill it in, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Preencha-o, como a documentação do provedor o escreve.</translation>
    </message>
    <message>
        <source>The request needs a value that is not there: {path}. Nothing was sent.</source>
        <translation type="unfinished">A requisição precisa de um valor que não existe: {path}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">Inclua-o na etapa {step} entre os valores a guardar do callback.</translation>
    </message>
    <message>
        <source>{hint}</source>
        <translation type="unfinished">{hint}</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port of the redirect, so that no log-in could begin.</source>
        <translation type="unfinished">Outro programa neste computador usa a porta do redirecionamento, então nenhum login pôde começar.</translation>
    </message>
    <message>
        <source>End that program; or choose another port in step {step}, and register the new address at the provider.</source>
        <translation type="unfinished">Encerre esse programa; ou escolha outra porta na etapa {step} e registre o novo endereço no provedor.</translation>
    </message>
    <message>
        <source>You revoked this access yourself in this session: nothing is wrong with the provider or the spec.</source>
        <translation type="unfinished">Foi você que revogou este acesso nesta sessão: não há nada errado com o provedor nem com a especificação.</translation>
    </message>
    <message>
        <source>Log in again to get another token.</source>
        <translation type="unfinished">Entre de novo para obter outro token.</translation>
    </message>
    <message>
        <source>{summary}</source>
        <translation type="unfinished">{summary}</translation>
    </message>
    <message>
        <source>The provider takes no redirect URI with a number for a host, such as 127.0.0.1.</source>
        <translation type="unfinished">O provedor não aceita um redirect URI com um número como host, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>Receive it at localhost. Register that address at the provider first, as step {step} shows it.</source>
        <translation type="unfinished">Receba em localhost. Registre antes esse endereço no provedor, como a etapa {step} o mostra.</translation>
    </message>
    <message>
        <source>The provider wants a redirect URI that begins with https://. The one that was sent does not.</source>
        <translation type="unfinished">O provedor quer um redirect URI que comece com https://. O que foi enviado não começa.</translation>
    </message>
    <message>
        <source>Receive it over https: register exactly this address at the provider first. Or log in with the platform&apos;s redirect URL and paste the final address.</source>
        <translation type="unfinished">Receba por https: registre antes exatamente este endereço no provedor. Ou entre com a URL de redirecionamento da plataforma e cole o endereço final.</translation>
    </message>
    <message>
        <source>The provider sends nobody to an address of their own computer.</source>
        <translation type="unfinished">O provedor não manda ninguém a um endereço do próprio computador.</translation>
    </message>
    <message>
        <source>Log in with the platform&apos;s redirect URL and paste the final address here; register that URL at the provider.</source>
        <translation type="unfinished">Entre com a URL de redirecionamento da plataforma e cole aqui o endereço final; registre essa URL no provedor.</translation>
    </message>
    <message>
        <source>Drop the slash at its end</source>
        <translation type="unfinished">Tirar a barra do fim dele</translation>
    </message>
    <message>
        <source>Add a slash at its end</source>
        <translation type="unfinished">Adicionar uma barra no fim dele</translation>
    </message>
    <message>
        <source>The provider does not know the redirect URI that was sent. It compares every character, the slash at the end too.</source>
        <translation type="unfinished">O provedor não conhece o redirect URI que foi enviado. Ele compara cada caractere, a barra do fim também.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app.</source>
        <translation type="unfinished">Registre exatamente este endereço no provedor, nas configurações do seu aplicativo.</translation>
    </message>
    <message>
        <source>The provider does not take client ID and redirect URI together. Many say the same of both, and mostly it is the redirect URI, which is not registered as it was sent.</source>
        <translation type="unfinished">O provedor não aceita essa combinação de ID do cliente e redirect URI. Muitos dão a mesma mensagem para um e para outro, e quase sempre a causa é o redirect URI, que não está registrado como foi enviado.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app. Else copy the client ID again.</source>
        <translation type="unfinished">Registre exatamente este endereço no provedor, nas configurações do seu aplicativo. Se não for isso, copie o ID do cliente de novo.</translation>
    </message>
    <message>
        <source>The authorization request leaves out response_type, which the standard demands (RFC 6749 section 4.1.1).</source>
        <translation type="unfinished">A requisição de autorização omite response_type, que o padrão exige (RFC 6749 seção 4.1.1).</translation>
    </message>
    <message>
        <source>The provider does not know this client ID.</source>
        <translation type="unfinished">O provedor não conhece este ID do cliente.</translation>
    </message>
    <message>
        <source>Copy the client ID from the provider again. Check that it is of the environment and region that the address asks: sandbox and production, and many regions, have apps of their own.</source>
        <translation type="unfinished">Copie o ID do cliente do provedor de novo. Confira se é do ambiente e da região que o endereço pede: sandbox e produção, e muitas regiões, têm aplicativos próprios.</translation>
    </message>
    <message>
        <source>The app is registered there as one of a kind that cannot log people in like this.</source>
        <translation type="unfinished">O aplicativo está registrado lá como de um tipo que não permite este login.</translation>
    </message>
    <message>
        <source>At the provider, register an app that may use OAuth with the authorization code grant: often it is called a web, a public or a partner app.</source>
        <translation type="unfinished">No provedor, registre um aplicativo que possa usar OAuth com a concessão por código de autorização (authorization code grant): muitas vezes ele se chama aplicativo web, público ou de parceiro.</translation>
    </message>
    <message>
        <source>The account belongs to an organisation whose administrator has to approve the app first.</source>
        <translation type="unfinished">A conta pertence a uma organização cujo administrador tem de aprovar o aplicativo antes.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve it, or log in with an account of your own for the test.</source>
        <translation type="unfinished">Peça a um administrador que o aprove, ou entre com uma conta sua para o teste.</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled your app.</source>
        <translation type="unfinished">O provedor suspendeu ou desativou seu aplicativo.</translation>
    </message>
    <message>
        <source>Your app is still in its test phase at the provider, and this account is not among its testers.</source>
        <translation type="unfinished">Seu aplicativo ainda está na fase de testes no provedor, e esta conta não está entre os testadores dele.</translation>
    </message>
    <message>
        <source>Add the account as a test user at the provider, or have the app verified or published.</source>
        <translation type="unfinished">Adicione a conta como usuário de teste no provedor, ou faça com que o aplicativo seja verificado ou publicado.</translation>
    </message>
    <message>
        <source>The provider speaks of the redirect URI: it is not registered, or not written as it is registered.</source>
        <translation type="unfinished">O provedor menciona o redirect URI: não está registrado, ou não está escrito como foi registrado.</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID: it is not the one that it gave to your app, or not of this environment.</source>
        <translation type="unfinished">O provedor menciona o ID do cliente: não é o que ele deu ao seu aplicativo, ou não é deste ambiente.</translation>
    </message>
    <message>
        <source>The provider does not give a code to this kind of app.</source>
        <translation type="unfinished">O provedor não dá um código a este tipo de aplicativo.</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant.</source>
        <translation type="unfinished">No provedor, faça dele um aplicativo web com a concessão por código de autorização (authorization code grant).</translation>
    </message>
    <message>
        <source>A firewall in front of the provider answered, not its API: it took the request for one of a robot, or does not let this network in.</source>
        <translation type="unfinished">Um firewall na frente do provedor respondeu, não a API dele: tomou a requisição por uma de robô, ou não deixa esta rede entrar.</translation>
    </message>
    <message>
        <source>Check the address. Add a User-Agent header that names your app; if it stays so, the provider has to let the platform through.</source>
        <translation type="unfinished">Confira o endereço. Adicione um cabeçalho User-Agent que nomeie seu aplicativo; se continuar assim, o provedor tem de deixar a plataforma passar.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet to what the app asks for: whoever logged in, or an administrator of the account.</source>
        <translation type="unfinished">Ninguém concordou ainda com o que o aplicativo pede: quem entrou, ou um administrador da conta.</translation>
    </message>
    <message>
        <source>Have an administrator approve the app, or log in anew and agree to all that is asked for.</source>
        <translation type="unfinished">Peça a um administrador que aprove o aplicativo, ou entre de novo e concorde com tudo o que é pedido.</translation>
    </message>
    <message>
        <source>The provider lets in certain networks only, and this computer&apos;s address is not among them.</source>
        <translation type="unfinished">O provedor só deixa entrar certas redes, e o endereço deste computador não está entre elas.</translation>
    </message>
    <message>
        <source>Allow the address in the provider&apos;s settings, or lift the restriction for your app. The platform has other addresses than this computer.</source>
        <translation type="unfinished">Permita o endereço nas configurações do provedor, ou retire a restrição para o seu aplicativo. A plataforma tem outros endereços que não os deste computador.</translation>
    </message>
    <message>
        <source>A policy of the account&apos;s organisation does not let this app, or this person, in.</source>
        <translation type="unfinished">Uma política da organização da conta não deixa este aplicativo, ou esta pessoa, entrar.</translation>
    </message>
    <message>
        <source>Ask its administrator to allow the app for this account; or log in with an account that is under no such policy.</source>
        <translation type="unfinished">Peça ao administrador dela que permita o aplicativo para esta conta; ou entre com uma conta que não esteja sob essa política.</translation>
    </message>
    <message>
        <source>The person who logged in lacks a right for this in the account: a role, or what an administrator has to give.</source>
        <translation type="unfinished">A pessoa que entrou não tem um direito para isto na conta: uma função, ou o que um administrador tem de dar.</translation>
    </message>
    <message>
        <source>Ask an administrator of the account for it, or log in as somebody who has it.</source>
        <translation type="unfinished">Peça-o a um administrador da conta, ou entre como alguém que o tenha.</translation>
    </message>
    <message>
        <source>The account that logs in is not usable at the provider: suspended, locked, deactivated or not confirmed yet.</source>
        <translation type="unfinished">A conta do login não pode ser usada no provedor: está suspensa, bloqueada, desativada ou ainda não confirmada.</translation>
    </message>
    <message>
        <source>Log in to the provider&apos;s own pages with it and see what they say; or use another account.</source>
        <translation type="unfinished">Entre com ela nas páginas do próprio provedor e veja o que dizem; ou use outra conta.</translation>
    </message>
    <message>
        <source>The app may be connected by only so many accounts until the provider has reviewed it, and that number is reached.</source>
        <translation type="unfinished">O aplicativo só pode ser conectado por um certo número de contas até o provedor o ter avaliado, e esse número foi atingido.</translation>
    </message>
    <message>
        <source>Disconnect accounts that are no longer needed, or ask the provider to review the app.</source>
        <translation type="unfinished">Desconecte contas que não são mais necessárias, ou peça ao provedor que avalie o aplicativo.</translation>
    </message>
    <message>
        <source>The API that is called is not switched on for your app at the provider.</source>
        <translation type="unfinished">A API chamada não está ativada para o seu aplicativo no provedor.</translation>
    </message>
    <message>
        <source>Switch it on in the provider&apos;s portal, where the app is registered; it may take some minutes to count.</source>
        <translation type="unfinished">Ative-a no portal do provedor, onde o aplicativo está registrado; pode levar alguns minutos para valer.</translation>
    </message>
    <message>
        <source>The provider takes the log-in, but not for this API: a scope for the API is missing, or a policy of the account (its profile, its IP addresses, an administrator&apos;s setting) forbids it.</source>
        <translation type="unfinished">O provedor aceita o login, mas não para esta API: falta um escopo para a API, ou uma política da conta (o perfil dela, os endereços IP, uma configuração do administrador) a proíbe.</translation>
    </message>
    <message>
        <source>Ask for the API&apos;s scope in step {step}, and have an administrator of the account allow API access and the app&apos;s network.</source>
        <translation type="unfinished">Peça o escopo da API na etapa {step}, e peça a um administrador da conta que permita o acesso à API e a rede do aplicativo.</translation>
    </message>
    <message>
        <source>The provider knows who is calling, but the account has no right to what is asked for: the id in the address, or what is asked of it, belongs to another account, or was not chosen at the log-in.</source>
        <translation type="unfinished">O provedor sabe quem chama, mas a conta não tem direito ao que é pedido: o id no endereço, ou o que se pede dele, pertence a outra conta, ou não foi escolhido no login.</translation>
    </message>
    <message>
        <source>Check the id in the address of this call. If it is a value of yours, take the one of the account that logs in; some providers ask at the log-in which one the app may see.</source>
        <translation type="unfinished">Confira o id no endereço desta chamada. Se é um valor seu, use o da conta que entra; alguns provedores perguntam no login qual deles o aplicativo pode ver.</translation>
    </message>
    <message>
        <source>The account that logged in does not have what the call asks for: a mailbox, a licence, a feature.</source>
        <translation type="unfinished">A conta que entrou não tem o que a chamada pede: uma caixa de correio, uma licença, um recurso.</translation>
    </message>
    <message>
        <source>Log in with an account that has it, or use a call that every account answers, such as “me”.</source>
        <translation type="unfinished">Entre com uma conta que o tenha, ou use uma chamada que toda conta responda, como “me”.</translation>
    </message>
    <message>
        <source>The provider does not let the app into this account, shop or organisation: it is not installed or approved there, or not of a kind that may use it.</source>
        <translation type="unfinished">O provedor não deixa o aplicativo entrar nesta conta, loja ou organização: não está instalado ou aprovado lá, ou não é de um tipo que possa usá-la.</translation>
    </message>
    <message>
        <source>Check in step {step} and at the log-in that it is the right account, and in the provider&apos;s portal that the app may be used with it.</source>
        <translation type="unfinished">Confira na etapa {step} e no login se é a conta certa, e no portal do provedor se o aplicativo pode ser usado com ela.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include this.</source>
        <translation type="unfinished">O plano da conta não inclui isto.</translation>
    </message>
    <message>
        <source>Use an account whose plan has API access, or ask the provider to open it for the test.</source>
        <translation type="unfinished">Use uma conta cujo plano tenha acesso à API, ou peça ao provedor que o abra para o teste.</translation>
    </message>
    <message>
        <source>The provider wants payment first (status 402): the account&apos;s plan does not include this.</source>
        <translation type="unfinished">O provedor quer antes um pagamento (status 402): o plano da conta não inclui isto.</translation>
    </message>
    <message>
        <source>The provider has not approved your app for this yet: such rights come after a review, or for test users only.</source>
        <translation type="unfinished">O provedor ainda não aprovou seu aplicativo para isto: esses direitos vêm depois de uma avaliação, ou só para usuários de teste.</translation>
    </message>
    <message>
        <source>Ask for the review in the provider&apos;s portal, or add the account as a test user there.</source>
        <translation type="unfinished">Peça a avaliação no portal do provedor, ou adicione lá a conta como usuário de teste.</translation>
    </message>
    <message>
        <source>Take the token from {places}</source>
        <translation type="unfinished">Pegar o token de {places}</translation>
    </message>
    <message>
        <source>The answer holds more than one token, none at the usual place: one for the app and one for the person, for example.</source>
        <translation type="unfinished">A resposta contém mais de um token, nenhum no lugar usual: um para o aplicativo e um para a pessoa, por exemplo.</translation>
    </message>
    <message>
        <source>Take the one that the API&apos;s documentation speaks of.</source>
        <translation type="unfinished">Use aquele de que fala a documentação da API.</translation>
    </message>
    <message>
        <source>The answer holds the token at another place than the usual one.</source>
        <translation type="unfinished">A resposta contém o token em outro lugar que não o usual.</translation>
    </message>
    <message>
        <source>Take it from there: the wizard has found it.</source>
        <translation type="unfinished">Pegue-o de lá: o assistente o encontrou.</translation>
    </message>
    <message>
        <source>The answer holds one more token: providers give one for the app and one for the person, for example.</source>
        <translation type="unfinished">A resposta contém mais um token: provedores dão um para o aplicativo e um para a pessoa, por exemplo.</translation>
    </message>
    <message>
        <source>Take this one if the API&apos;s documentation speaks of it.</source>
        <translation type="unfinished">Use este, se a documentação da API fala dele.</translation>
    </message>
    <message>
        <source>The answer holds yet another token.</source>
        <translation type="unfinished">A resposta contém ainda outro token.</translation>
    </message>
    <message>
        <source>Only an ID token came, which says who logged in; no access token: no scope of an API was asked for.</source>
        <translation type="unfinished">Só veio um ID token, que diz quem entrou; nenhum token de acesso: nenhum escopo de uma API foi pedido.</translation>
    </message>
    <message>
        <source>Ask for a scope of the API besides openid, as its documentation writes it.</source>
        <translation type="unfinished">Peça um escopo da API além de openid, como a documentação dela o escreve.</translation>
    </message>
    <message>
        <source>The web server in front answers with a page of its own (status {status}), not the provider&apos;s OAuth: it does not let requests like this through to the address.</source>
        <translation type="unfinished">O servidor web da frente responde com uma página própria (status {status}), não o OAuth do provedor: ele não deixa requisições como esta chegar ao endereço.</translation>
    </message>
    <message>
        <source>Check the address to the letter. If it is right, a rule of that server or of a firewall refuses programs.</source>
        <translation type="unfinished">Confira o endereço letra por letra. Se estiver certo, uma regra desse servidor ou de um firewall recusa programas.</translation>
    </message>
    <message>
        <source>The answer counts as a success, but there is no access token in it.</source>
        <translation type="unfinished">A resposta conta como sucesso, mas não há token de acesso nela.</translation>
    </message>
    <message>
        <source>Look at the answer. If the provider names the token otherwise, set its place under Advanced; if it is a failure, set the success rule.</source>
        <translation type="unfinished">Olhe a resposta. Se o provedor chama o token de outra forma, defina o lugar dele em Avançado; se é uma falha, defina a regra de sucesso.</translation>
    </message>
    <message>
        <source>The address answered in XML, and values can be taken from JSON or a form only.</source>
        <translation type="unfinished">O endereço respondeu em XML, e valores só podem ser tirados de JSON ou de um formulário.</translation>
    </message>
    <message>
        <source>Ask for JSON as the provider&apos;s documentation says: with the header Accept, with a parameter such as format, or at another address.</source>
        <translation type="unfinished">Peça JSON como diz a documentação do provedor: com o cabeçalho Accept, com um parâmetro como format, ou em outro endereço.</translation>
    </message>
    <message>
        <source>The answer is one signed token (JWT), not data: the provider signs it, or encrypts it, for your app.</source>
        <translation type="unfinished">A resposta é um só token assinado (JWT), não dados: o provedor a assina, ou a criptografa, para o seu aplicativo.</translation>
    </message>
    <message>
        <source>At the provider, have this answer sent unsigned for your app; or use another call that shows the account.</source>
        <translation type="unfinished">No provedor, faça com que esta resposta seja enviada sem assinatura ao seu aplicativo; ou use outra chamada que mostre a conta.</translation>
    </message>
    <message>
        <source>The address answered with a web page, not with data: it is a page for people, or it wants a log-in.</source>
        <translation type="unfinished">O endereço respondeu com uma página web, não com dados: é uma página para pessoas, ou quer um login.</translation>
    </message>
    <message>
        <source>The server answers with a stream of events (text/event-stream), which the platform does not take for data.</source>
        <translation type="unfinished">O servidor responde com um fluxo de eventos (text/event-stream), que a plataforma não aceita como dados.</translation>
    </message>
    <message>
        <source>Use a call that is answered in JSON. Ask the provider of an MCP server whether it can answer so.</source>
        <translation type="unfinished">Use uma chamada que seja respondida em JSON. Se for um servidor MCP, pergunte ao provedor dele se pode responder assim.</translation>
    </message>
    <message>
        <source>The answer holds no data that a program can read.</source>
        <translation type="unfinished">A resposta não contém dados que um programa possa ler.</translation>
    </message>
    <message>
        <source>Check the address of the call, and ask for JSON.</source>
        <translation type="unfinished">Confira o endereço da chamada e peça JSON.</translation>
    </message>
    <message>
        <source>The provider answers failures with status {status}: its own words say what is wrong.</source>
        <translation type="unfinished">O provedor responde falhas com status {status}: as palavras dele dizem o que está errado.</translation>
    </message>
    <message>
        <source>Mend what they name.</source>
        <translation type="unfinished">Corrija o que elas indicam.</translation>
    </message>
    <message>
        <source>Send the token in the header</source>
        <translation type="unfinished">Enviar o token no cabeçalho</translation>
    </message>
    <message>
        <source>Send the token in the query, too</source>
        <translation type="unfinished">Enviar o token também na query</translation>
    </message>
    <message>
        <source>Send the token in the body, too</source>
        <translation type="unfinished">Enviar o token também no corpo</translation>
    </message>
    <message>
        <source>The test call does not send the access token at all.</source>
        <translation type="unfinished">A chamada de teste não envia o token de acesso de modo nenhum.</translation>
    </message>
    <message>
        <source>The provider wants another word before the token than Bearer.</source>
        <translation type="unfinished">O provedor quer outra palavra antes do token que não Bearer.</translation>
    </message>
    <message>
        <source>Change the header Authorization here, and in step {parameters}.</source>
        <translation type="unfinished">Mude o cabeçalho Authorization aqui e na etapa {parameters}.</translation>
    </message>
    <message>
        <source>The provider wants the word Bearer before the token; another one was sent.</source>
        <translation type="unfinished">O provedor quer a palavra Bearer antes do token; foi enviada outra.</translation>
    </message>
    <message>
        <source>The header Authorization holds the token and no word before it; the standard has Bearer there (RFC 6750).</source>
        <translation type="unfinished">O cabeçalho Authorization contém o token e nenhuma palavra antes dele; o padrão tem Bearer ali (RFC 6750).</translation>
    </message>
    <message>
        <source>Write Bearer before it, here and in step {parameters}, unless the provider&apos;s documentation has it without.</source>
        <translation type="unfinished">Escreva Bearer antes dele, aqui e na etapa {parameters}, a menos que a documentação do provedor o tenha sem.</translation>
    </message>
    <message>
        <source>The token was sent with another word before it than Bearer, which is the usual one (RFC 6750 section 2.1).</source>
        <translation type="unfinished">O token foi enviado com outra palavra antes dele que não Bearer, que é a usual (RFC 6750 seção 2.1).</translation>
    </message>
    <message>
        <source>The provider takes a token with a signed proof alone (DPoP, RFC 9449), which the platform cannot make.</source>
        <translation type="unfinished">O provedor só aceita um token com uma prova assinada (DPoP, RFC 9449), que a plataforma não consegue fazer.</translation>
    </message>
    <message>
        <source>The provider asks for another kind of Authorization than Bearer.</source>
        <translation type="unfinished">O provedor pede outro tipo de Authorization que não Bearer.</translation>
    </message>
    <message>
        <source>Use the word that it names, here and in step {parameters}.</source>
        <translation type="unfinished">Use a palavra que ele indica, aqui e na etapa {parameters}.</translation>
    </message>
    <message>
        <source>The provider&apos;s clock and this computer&apos;s differ: the token is not valid yet, or not any more.</source>
        <translation type="unfinished">O relógio do provedor e o deste computador diferem: o token ainda não é válido, ou não é mais.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock (best: by the internet). If it is right, wait a moment or tell the provider.</source>
        <translation type="unfinished">Acerte o relógio deste computador (melhor: pela internet). Se estiver certo, espere um momento ou avise o provedor.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation type="unfinished">O token de acesso expirou.</translation>
    </message>
    <message>
        <source>Refresh it, or log in again.</source>
        <translation type="unfinished">Renove-o, ou entre de novo.</translation>
    </message>
    <message>
        <source>The access was taken back: somebody disconnected the app, or the account was closed to it.</source>
        <translation type="unfinished">O acesso foi retirado: alguém desconectou o aplicativo, ou a conta foi fechada para ele.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation type="unfinished">Entre de novo.</translation>
    </message>
    <message>
        <source>This call wants a token of another kind: one of a person in place of one of the app, or the other way round.</source>
        <translation type="unfinished">Esta chamada quer um token de outro tipo: um de uma pessoa no lugar de um do aplicativo, ou o contrário.</translation>
    </message>
    <message>
        <source>Use a call that takes this kind of token, or ask for the other kind at the log-in; its documentation says which.</source>
        <translation type="unfinished">Use uma chamada que aceite este tipo de token, ou peça o outro tipo no login; a documentação dela diz qual.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and the token was sent in the header: it reads the query of the address.</source>
        <translation type="unfinished">O provedor diz que falta {parameter}, e o token foi enviado no cabeçalho: ele lê a query do endereço.</translation>
    </message>
    <message>
        <source>Send it there as {parameter}, here and with every request.</source>
        <translation type="unfinished">Envie-o ali como {parameter}, aqui e com cada requisição.</translation>
    </message>
    <message>
        <source>The provider does not take what is sent as an access token: another kind is wanted, or it is sent in another way.</source>
        <translation type="unfinished">O provedor não aceita o que é enviado como token de acesso: quer outro tipo, ou quer que seja enviado de outra forma.</translation>
    </message>
    <message>
        <source>Compare the header with the provider&apos;s documentation: the word before the token may be another one than Bearer, or it wants a header of its own.</source>
        <translation type="unfinished">Compare o cabeçalho com a documentação do provedor: a palavra antes do token pode ser outra que não Bearer, ou ele quer um cabeçalho próprio.</translation>
    </message>
    <message>
        <source>The header Authorization was sent, and the provider says that none came: something on the way drops it, or it looks for the token elsewhere.</source>
        <translation type="unfinished">O cabeçalho Authorization foi enviado, e o provedor diz que não chegou nenhum: algo no caminho o descarta, ou ele procura o token em outro lugar.</translation>
    </message>
    <message>
        <source>Check the address to the letter, since a redirect loses the header. Where the server is one&apos;s own, its web server or proxy has to pass the header on (Apache: CGIPassAuth On). Otherwise look up where this API wants the token.</source>
        <translation type="unfinished">Confira o endereço letra por letra, pois um redirecionamento perde o cabeçalho. Se o servidor é próprio, o servidor web ou o proxy dele tem de repassar o cabeçalho (Apache: CGIPassAuth On). Caso contrário, procure onde esta API quer o token.</translation>
    </message>
    <message>
        <source>The token was sent in the query of the address, and many providers read it in the header Authorization alone.</source>
        <translation type="unfinished">O token foi enviado na query do endereço, e muitos provedores só o leem no cabeçalho Authorization.</translation>
    </message>
    <message>
        <source>Send it there, after the word Bearer (RFC 6750 section 2.1).</source>
        <translation type="unfinished">Envie-o ali, depois da palavra Bearer (RFC 6750 seção 2.1).</translation>
    </message>
    <message>
        <source>The provider wants a stronger or a more recent log-in for this call (RFC 9470).</source>
        <translation type="unfinished">O provedor quer um login mais forte ou mais recente para esta chamada (RFC 9470).</translation>
    </message>
    <message>
        <source>Add what it names to step {step}, under Extra parameters (acr_values or max_age), and log in again.</source>
        <translation type="unfinished">Adicione o que ele indica à etapa {step}, em Parâmetros extras (acr_values ou max_age), e entre de novo.</translation>
    </message>
    <message>
        <source>The provider refuses the access token: it is sent in a way that it does not read, the API is another one, or the token is of another kind.</source>
        <translation type="unfinished">O provedor recusa o token de acesso: é enviado de uma forma que ele não lê, a API é outra, ou o token é de outro tipo.</translation>
    </message>
    <message>
        <source>Compare the header of this call with the provider&apos;s documentation, and the address with that of the token (sandbox or production).</source>
        <translation type="unfinished">Compare o cabeçalho desta chamada com a documentação do provedor, e o endereço com o do token (sandbox ou produção).</translation>
    </message>
    <message>
        <source>Some providers refuse a token in these words, too, where only a scope is missing that this call needs (Discord does).</source>
        <translation type="unfinished">Alguns provedores recusam um token com estas palavras também quando só falta um escopo de que esta chamada precisa (o Discord faz isso).</translation>
    </message>
    <message>
        <source>Look up in the provider&apos;s documentation which scope the call needs, and ask for it.</source>
        <translation type="unfinished">Procure na documentação do provedor de qual escopo a chamada precisa, e peça-o.</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">Pegar de {place}</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">redirecionamento</translation>
    </message>
    <message>
        <source>The answer is an empty list: the account that logged in has nothing of this kind, or did not let the app see any of it.</source>
        <translation type="unfinished">A resposta é uma lista vazia: a conta que entrou não tem nada deste tipo, ou não deixou o aplicativo ver nada disso.</translation>
    </message>
    <message>
        <source>Log in again with an account that has one, and choose it where the provider asks. The path itself may be right.</source>
        <translation type="unfinished">Entre de novo com uma conta que tenha um, e escolha-o onde o provedor pergunta. O próprio caminho pode estar certo.</translation>
    </message>
    <message>
        <source>There is nothing at {path} in the answer. What it holds at its top: {keys}.</source>
        <translation type="unfinished">Não há nada em {path} na resposta. O que ela contém no topo: {keys}.</translation>
    </message>
    <message>
        <source>Look at the answer, and choose the place of the value again.</source>
        <translation type="unfinished">Olhe a resposta e escolha de novo o lugar do valor.</translation>
    </message>
    <message>
        <source>The answer lists what this account has, and what the connection asks for fits not exactly one entry.</source>
        <translation type="unfinished">A resposta lista o que esta conta tem, e o que a conexão pede não corresponde a exatamente um item.</translation>
    </message>
    <message>
        <source>Log in again, with one of the names above in the field by which the entry is picked.</source>
        <translation type="unfinished">Entre de novo, com um dos nomes acima no campo pelo qual o item é escolhido.</translation>
    </message>
    <message>
        <source>The answer came (status {status}), but the success rule of this step does not hold for it.</source>
        <translation type="unfinished">A resposta veio (status {status}), mas a regra de sucesso desta etapa não vale para ela.</translation>
    </message>
    <message>
        <source>Compare the rule with the answer: its path, and the value that it wants.</source>
        <translation type="unfinished">Compare a regra com a resposta: o caminho e o valor que ela quer.</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, with client_id in the body</source>
        <translation type="unfinished">Mudar para HTTP Basic, com client_id no corpo</translation>
    </message>
    <message>
        <source>The provider asks for the app&apos;s credentials in the Authorization header (HTTP Basic); they were sent in the body.</source>
        <translation type="unfinished">O provedor pede as credenciais do aplicativo no cabeçalho Authorization (HTTP Basic); elas foram enviadas no corpo.</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic. If that changes nothing, it is the client secret itself.</source>
        <translation type="unfinished">Envie-as por HTTP Basic. Se isso não mudar nada, é o próprio segredo do cliente.</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the Authorization header (HTTP Basic).</source>
        <translation type="unfinished">O provedor quer as credenciais do aplicativo no cabeçalho Authorization (HTTP Basic).</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic.</source>
        <translation type="unfinished">Envie-as por HTTP Basic.</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the body of the request.</source>
        <translation type="unfinished">O provedor quer as credenciais do aplicativo no corpo da requisição.</translation>
    </message>
    <message>
        <source>The request holds no client secret, and the provider does not accept the app without it.</source>
        <translation type="unfinished">A requisição não contém segredo do cliente, e o provedor não aceita o aplicativo sem ele.</translation>
    </message>
    <message>
        <source>Send it in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">Envie-o no corpo. Se ainda não estiver lá, cole-o na etapa {step}.</translation>
    </message>
    <message>
        <source>This request says otherwise who the app is than the one for the token, which the provider understood.</source>
        <translation type="unfinished">Esta requisição identifica o aplicativo de outra forma que a do token, que o provedor entendeu.</translation>
    </message>
    <message>
        <source>The request does not say who the app is: it holds no client secret, and the provider does not take it so.</source>
        <translation type="unfinished">A requisição não diz quem é o aplicativo: não contém segredo do cliente, e o provedor não o aceita assim.</translation>
    </message>
    <message>
        <source>Send the secret in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">Envie o segredo no corpo. Se ainda não estiver lá, cole-o na etapa {step}.</translation>
    </message>
    <message>
        <source>The provider misses something and does not say what; ID and secret travel in a header that it may not read.</source>
        <translation type="unfinished">O provedor diz que falta algo, mas não o quê; o ID e o segredo vão em um cabeçalho que ele talvez não leia.</translation>
    </message>
    <message>
        <source>The provider asks for another method than {method}.</source>
        <translation type="unfinished">O provedor pede outro método em vez de {method}.</translation>
    </message>
    <message>
        <source>Add it to this call, with the access token.</source>
        <translation type="unfinished">Adicione-o a esta chamada, com o token de acesso.</translation>
    </message>
    <message>
        <source>The provider wants a query (GraphQL), and the call sends none.</source>
        <translation type="unfinished">O provedor quer uma consulta (GraphQL), e a chamada não envia nenhuma.</translation>
    </message>
    <message>
        <source>Write the one that asks who is connected, or paste it alone: {example}.</source>
        <translation type="unfinished">Escreva a que pergunta quem está conectado, ou cole-a sozinha: {example}.</translation>
    </message>
    <message>
        <source>Paste the page of its documentation that shows one into the address, or write it below.</source>
        <translation type="unfinished">Cole no endereço a página da documentação dele que mostra uma, ou escreva-a abaixo.</translation>
    </message>
</context>
</TS>
