<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{count} scopes</source>
        <comment>{count} scope</comment>
        <translation type="unfinished">
            <numerusform>{count} escopo</numerusform>
            <numerusform>{count} escopos</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449): beyond the platform.</source>
        <translation type="unfinished">O provedor quer uma prova assinada com cada requisição (DPoP, RFC 9449): a plataforma não oferece isso.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand (PAR, RFC 9126): beyond the platform.</source>
        <translation type="unfinished">O provedor só aceita logins enviados a ele de antemão (PAR, RFC 9126): a plataforma não oferece isso.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins in a signed request (JAR, RFC 9101): beyond the platform.</source>
        <translation type="unfinished">O provedor só aceita logins em uma requisição assinada (JAR, RFC 9101): a plataforma não oferece isso.</translation>
    </message>
    <message>
        <source>The app can prove itself only by a certificate (mutual TLS, RFC 8705): beyond the platform.</source>
        <translation type="unfinished">O aplicativo só pode se identificar por um certificado (mutual TLS, RFC 8705): a plataforma não oferece isso.</translation>
    </message>
    <message>
        <source>Ask the provider for an app without it. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Peça ao provedor um aplicativo sem isso. Do contrário, ninguém pode se conectar pela plataforma.</translation>
    </message>
    <message>
        <source>parameters in the address</source>
        <translation type="unfinished">parâmetros no endereço</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation type="unfinished">credenciais do cliente</translation>
    </message>
    <message>
        <source>client credentials in the body</source>
        <translation type="unfinished">credenciais do cliente no corpo</translation>
    </message>
    <message>
        <source>client credentials as Basic</source>
        <translation type="unfinished">credenciais do cliente como Basic</translation>
    </message>
    <message>
        <source>the body as JSON</source>
        <translation type="unfinished">corpo como JSON</translation>
    </message>
    <message>
        <source>the body as a form</source>
        <translation type="unfinished">corpo como formulário</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">corpo</translation>
    </message>
    <message>
        <source>It describes OAuth 1, which signs each request, and not OAuth 2.0.</source>
        <translation type="unfinished">Descreve OAuth 1, que assina cada requisição, e não OAuth 2.0.</translation>
    </message>
    <message>
        <source>Take the page on OAuth, authorization or access tokens, a request, or a file with both addresses.</source>
        <translation type="unfinished">Use a página sobre OAuth, autorização ou tokens de acesso, uma requisição, ou um arquivo com os dois endereços.</translation>
    </message>
    <message>
        <source>All its addresses are those of samples, and nobody&apos;s.</source>
        <translation type="unfinished">Todos os endereços dele são de amostras, e não são de ninguém.</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">Nada de uma conexão OAuth foi encontrado nisso.</translation>
    </message>
    <message>
        <source>This is far too large to be read.</source>
        <translation type="unfinished">Isto é grande demais para ser lido.</translation>
    </message>
    <message>
        <source>Take the page or the part on OAuth alone.</source>
        <translation type="unfinished">Use só a página ou a parte sobre OAuth.</translation>
    </message>
    <message>
        <source>This is a PDF, and a PDF cannot be read here.</source>
        <translation type="unfinished">Isto é um PDF, e um PDF não pode ser lido aqui.</translation>
    </message>
    <message>
        <source>This is a picture, and pictures cannot be read here.</source>
        <translation type="unfinished">Isto é uma imagem, e imagens não podem ser lidas aqui.</translation>
    </message>
    <message>
        <source>This is a packed file, and it cannot be read here.</source>
        <translation type="unfinished">Isto é um arquivo compactado, e não pode ser lido aqui.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation type="unfinished">Isto não é texto.</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">Abra-o, selecione o texto com os endereços e cole isso.</translation>
    </message>
    <message>
        <source>It does not say where people log in.</source>
        <translation type="unfinished">Não diz onde as pessoas entram.</translation>
    </message>
    <message>
        <source>It names its server alone, and that says where people log in when it is asked.</source>
        <translation type="unfinished">Indica só o servidor dele, e este diz, quando consultado, onde as pessoas entram.</translation>
    </message>
    <message>
        <source>It does not say where a code is exchanged.</source>
        <translation type="unfinished">Não diz onde um código é trocado.</translation>
    </message>
    <message>
        <source>It shows no call that says who is connected.</source>
        <translation type="unfinished">Não mostra nenhuma chamada que diga quem está conectado.</translation>
    </message>
    <message>
        <source>a record of the platform</source>
        <translation type="unfinished">um registro da plataforma</translation>
    </message>
    <message>
        <source>what the server says of itself</source>
        <translation type="unfinished">o que o servidor diz de si mesmo</translation>
    </message>
    <message>
        <source>an OpenAPI document</source>
        <translation type="unfinished">um documento OpenAPI</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation type="unfinished">uma gravação de requisições (HAR)</translation>
    </message>
    <message>
        <source>a file of Postman</source>
        <translation type="unfinished">um arquivo do Postman</translation>
    </message>
    <message>
        <source>a file of Insomnia</source>
        <translation type="unfinished">um arquivo do Insomnia</translation>
    </message>
    <message>
        <source>a file of Hoppscotch</source>
        <translation type="unfinished">um arquivo do Hoppscotch</translation>
    </message>
    <message>
        <source>a file of Google&apos;s console</source>
        <translation type="unfinished">um arquivo do console do Google</translation>
    </message>
    <message>
        <source>a file of n8n</source>
        <translation type="unfinished">um arquivo do n8n</translation>
    </message>
    <message>
        <source>a connector of Airbyte</source>
        <translation type="unfinished">um conector do Airbyte</translation>
    </message>
    <message>
        <source>an app of Zapier</source>
        <translation type="unfinished">um aplicativo do Zapier</translation>
    </message>
    <message>
        <source>an app of Pipedream</source>
        <translation type="unfinished">um aplicativo do Pipedream</translation>
    </message>
    <message>
        <source>a connection of Make</source>
        <translation type="unfinished">uma conexão do Make</translation>
    </message>
    <message>
        <source>a provider of Nango</source>
        <translation type="unfinished">um provedor do Nango</translation>
    </message>
    <message>
        <source>a connector of Power Automate</source>
        <translation type="unfinished">um conector do Power Automate</translation>
    </message>
    <message>
        <source>a file of Bruno</source>
        <translation type="unfinished">um arquivo do Bruno</translation>
    </message>
    <message>
        <source>a file of Bruno (OpenCollection)</source>
        <translation type="unfinished">um arquivo do Bruno (OpenCollection)</translation>
    </message>
    <message>
        <source>configuration of GitLab</source>
        <translation type="unfinished">configuração do GitLab</translation>
    </message>
    <message>
        <source>a log-in of an app in Ruby (OmniAuth)</source>
        <translation type="unfinished">um login de um aplicativo em Ruby (OmniAuth)</translation>
    </message>
    <message>
        <source>a file of Home Assistant</source>
        <translation type="unfinished">um arquivo do Home Assistant</translation>
    </message>
    <message>
        <source>configuration of oauth2-proxy</source>
        <translation type="unfinished">configuração do oauth2-proxy</translation>
    </message>
    <message>
        <source>a program in Python</source>
        <translation type="unfinished">um programa em Python</translation>
    </message>
    <message>
        <source>configuration of Spring</source>
        <translation type="unfinished">configuração do Spring</translation>
    </message>
    <message>
        <source>a program in JavaScript</source>
        <translation type="unfinished">um programa em JavaScript</translation>
    </message>
    <message>
        <source>values of an environment</source>
        <translation type="unfinished">valores de um ambiente</translation>
    </message>
    <message>
        <source>the address that a log-in came back to</source>
        <translation type="unfinished">o endereço para onde um login voltou</translation>
    </message>
    <message>
        <source>the answer of a token request</source>
        <translation type="unfinished">a resposta de uma requisição de token</translation>
    </message>
    <message>
        <source>settings of another tool</source>
        <translation type="unfinished">configurações de outra ferramenta</translation>
    </message>
    <message>
        <source>a request</source>
        <translation type="unfinished">uma requisição</translation>
    </message>
    <message>
        <source>an answer that says who is connected</source>
        <translation type="unfinished">uma resposta que diz quem está conectado</translation>
    </message>
    <message>
        <source>a page of documentation</source>
        <translation type="unfinished">uma página de documentação</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished">Aproveitar</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">Aproveitado: {parts}.</translation>
    </message>
    <message>
        <source>Taken over: the path. Write the address of the API before it: another page has it.</source>
        <translation type="unfinished">Aproveitado: caminho. Escreva antes dele o endereço da API: está em outra página.</translation>
    </message>
    <message>
        <source>secret: no file may hold it</source>
        <translation type="unfinished">segredo: nenhum arquivo pode contê-lo</translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished">amostra</translation>
    </message>
    <message>
        <source>sent anyway</source>
        <translation type="unfinished">enviado de qualquer forma</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation type="unfinished">não está neste texto</translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>No longer sent: {parts}.</source>
        <translation type="unfinished">Não é mais enviado: {parts}.</translation>
    </message>
    <message>
        <source>This is a page of documentation, and no call was found in it. Paste only what is to be sent, such as the JSON of its example.</source>
        <translation type="unfinished">Isto é uma página de documentação, e nenhuma chamada foi encontrada nela. Cole apenas o que deve ser enviado, como o JSON do exemplo dela.</translation>
    </message>
    <message>
        <source>The page has queries, but none that asks who is connected. Write that one below, or paste it alone.</source>
        <translation type="unfinished">A página tem consultas, mas nenhuma que pergunte quem está conectado. Escreva-a abaixo, ou cole-a sozinha.</translation>
    </message>
    <message>
        <source>The page does not say where a token is refreshed. Mostly it is where it came from: leave this empty then.</source>
        <translation type="unfinished">A página não diz onde um token é renovado. Quase sempre é de onde ele veio: nesse caso, deixe isto vazio.</translation>
    </message>
    <message>
        <source>The page does not say where a token is revoked.</source>
        <translation type="unfinished">A página não diz onde um token é revogado.</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation type="unfinished">Não há nenhum endereço nisso.</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation type="unfinished">Omitido: {parts}.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished">mais {count}</translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished">endereço</translation>
    </message>
    <message>
        <source>a key of the app, often the client ID: where the call is refused without it, add it under Advanced</source>
        <translation type="unfinished">uma chave do aplicativo, muitas vezes o ID do cliente: se a chamada for recusada sem ela, adicione-a em “Avançado”</translation>
    </message>
    <message>
        <source>{name} for {standard}</source>
        <translation type="unfinished">{name} para {standard}</translation>
    </message>
    <message>
        <source>This is an answer alone: it does not say which call it came from.</source>
        <translation type="unfinished">Isto é só uma resposta: não diz de que chamada veio.</translation>
    </message>
    <message>
        <source>It logs in with a key or a password, and not by OAuth.</source>
        <translation type="unfinished">O login é por chave ou senha, e não por OAuth.</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to. Its code was good once, and for one program alone.</source>
        <translation type="unfinished">Este é o endereço para onde um login voltou. O código dele valeu uma vez, e para um só programa.</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to, and the provider refused it.</source>
        <translation type="unfinished">Este é o endereço para onde um login voltou, e o provedor o recusou.</translation>
    </message>
    <message>
        <source>The tokens came back in the address itself. That is the implicit flow.</source>
        <translation type="unfinished">Os tokens voltaram no próprio endereço. Esse é o fluxo implícito (implicit flow).</translation>
    </message>
    <message>
        <source>Its revocation has to be signed, which cannot be done here: answer No in step {step}.</source>
        <translation type="unfinished">A revogação dele precisa ser assinada, o que não pode ser feito aqui: responda “Não” na etapa {step}.</translation>
    </message>
    <message>
        <source>The page does not say where people log in.</source>
        <translation type="unfinished">A página não diz onde as pessoas entram.</translation>
    </message>
    <message>
        <source>The page shows where people log in to the app of its example: yours stands in the portal.</source>
        <translation type="unfinished">A página mostra onde as pessoas entram no aplicativo do exemplo: o endereço do seu está no portal.</translation>
    </message>
    <message>
        <source>The page wants scopes and names none: they stand in the portal, or on another page.</source>
        <translation type="unfinished">A página exige escopos e não cita nenhum: eles estão no portal, ou em outra página.</translation>
    </message>
    <message>
        <source>The page names only the scope that brings a refresh token: the others stand on another page.</source>
        <translation type="unfinished">A página cita só o escopo que traz um token de atualização: os outros estão em outra página.</translation>
    </message>
    <message>
        <source>The page does not say where a code is exchanged for a token.</source>
        <translation type="unfinished">A página não diz onde um código é trocado por um token.</translation>
    </message>
    <message>
        <source>The page shows no call that says who is connected.</source>
        <translation type="unfinished">A página não mostra nenhuma chamada que diga quem está conectado.</translation>
    </message>
    <message>
        <source>The addresses lie in another file, mostly const.py: paste that one, too.</source>
        <translation type="unfinished">Os endereços estão em outro arquivo, quase sempre const.py: cole esse também.</translation>
    </message>
    <message>
        <source>It is about a resource, whose server is {server}. Paste that address.</source>
        <translation type="unfinished">É sobre um recurso, cujo servidor é {server}. Cole esse endereço.</translation>
    </message>
    <message>
        <source>{name} is no address that can be called.</source>
        <translation type="unfinished">{name} não é um endereço que se possa chamar.</translation>
    </message>
    <message>
        <source>Ask the provider for an app that logs people in by a code. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Peça ao provedor um aplicativo em que as pessoas entrem por um código. Do contrário, ninguém pode se conectar pela plataforma.</translation>
    </message>
    <message>
        <source>Ask the provider for an app that gets it in the address. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Peça ao provedor um aplicativo que receba o código no endereço. Do contrário, ninguém pode se conectar pela plataforma.</translation>
    </message>
    <message>
        <source>Ask the provider for an app with a client secret. Otherwise the token call needs code of yours in step {step}.</source>
        <translation type="unfinished">Peça ao provedor um aplicativo com um segredo do cliente. Do contrário, a chamada do token precisa de código seu na etapa {step}.</translation>
    </message>
    <message>
        <source>The server offers other grants only: {grants}.</source>
        <translation type="unfinished">O servidor só oferece outros tipos de concessão (grants): {grants}.</translation>
    </message>
    <message>
        <source>The server sends the code in another way than in the address: {ways}.</source>
        <translation type="unfinished">O servidor envia o código de outra forma que não no endereço: {ways}.</translation>
    </message>
    <message>
        <source>Clients have to authenticate in a way that needs code of yours: {ways}.</source>
        <translation type="unfinished">Os clientes têm de se autenticar de uma forma que precisa de código seu: {ways}.</translation>
    </message>
    <message>
        <source>It takes the address of a document for a client ID (CIMD). Bring a client ID of its portal instead.</source>
        <translation type="unfinished">Aceita o endereço de um documento como ID do cliente (CIMD). Use em vez disso um ID do cliente do portal dele.</translation>
    </message>
    <message>
        <source>The server names no address that revokes tokens.</source>
        <translation type="unfinished">O servidor não informa nenhum endereço que revogue tokens.</translation>
    </message>
    <message>
        <source>The server names no call that says who is connected.</source>
        <translation type="unfinished">O servidor não informa nenhuma chamada que diga quem está conectado.</translation>
    </message>
    <message>
        <source>An MCP server has no call that says who is connected: it is asked what it is.</source>
        <translation type="unfinished">Um servidor MCP não tem nenhuma chamada que diga quem está conectado: pergunta-se a ele o que ele é.</translation>
    </message>
    <message>
        <source>It takes its log-in from “{other}”, which is another file of n8n&apos;s: paste that one, too.</source>
        <translation type="unfinished">Ele pega o login de “{other}”, que é outro arquivo do n8n: cole esse também.</translation>
    </message>
    <message>
        <source>These credentials were exported as they are kept: encrypted. Export them decrypted, without their secret.</source>
        <translation type="unfinished">Estas credenciais foram exportadas como são guardadas: criptografadas. Exporte-as descriptografadas, sem o segredo.</translation>
    </message>
    <message>
        <source>Such an export has what somebody typed in, and not the addresses: n8n has them itself.</source>
        <translation type="unfinished">Uma exportação dessas tem o que alguém digitou, e não os endereços: o próprio n8n os tem.</translation>
    </message>
    <message>
        <source>n8n keeps the log-in apart: export the credential “{name}” decrypted, and bring it, too.</source>
        <translation type="unfinished">O n8n guarda o login à parte: exporte a credencial “{name}” descriptografada e traga-a também.</translation>
    </message>
    <message>
        <source>It describes another way to log in than by an authorization code.</source>
        <translation type="unfinished">Descreve outra forma de entrar que não por um código de autorização.</translation>
    </message>
    <message>
        <source>It describes no OAuth 2.0 log-in.</source>
        <translation type="unfinished">Não descreve nenhum login por OAuth 2.0.</translation>
    </message>
    <message>
        <source>It does not say how client ID and secret are sent.</source>
        <translation type="unfinished">Não diz como o ID e o segredo do cliente são enviados.</translation>
    </message>
    <message>
        <source>Such an app says nothing of how people log in: that lies with Pipedream.</source>
        <translation type="unfinished">Um aplicativo assim não diz nada sobre como as pessoas entram: isso fica com o Pipedream.</translation>
    </message>
    <message>
        <source>This is an answer with tokens: it says where they stand in it, and not where anything is sent.</source>
        <translation type="unfinished">Esta é uma resposta com tokens: diz onde eles estão nela, e não para onde algo é enviado.</translation>
    </message>
    <message>
        <source>{hint} It says: “{said}”</source>
        <translation type="unfinished">{hint} Diz: “{said}”</translation>
    </message>
    <message>
        <source>Register the app in the provider&apos;s portal instead, and fill in its client ID.</source>
        <translation type="unfinished">Em vez disso, registre o aplicativo no portal do provedor e preencha o ID do cliente dele.</translation>
    </message>
    <message>
        <source>The server does not take one of the redirect URIs.</source>
        <translation type="unfinished">O servidor não aceita um dos redirect URIs.</translation>
    </message>
    <message>
        <source>Choose another way to receive the redirect in step {step}, or register the app in the provider&apos;s portal.</source>
        <translation type="unfinished">Escolha outra forma de receber o redirecionamento na etapa {step}, ou registre o aplicativo no portal do provedor.</translation>
    </message>
    <message>
        <source>The server does not take the app as it was described.</source>
        <translation type="unfinished">O servidor não aceita o aplicativo como foi descrito.</translation>
    </message>
    <message>
        <source>The server registers only apps that somebody whom it trusts has vouched for.</source>
        <translation type="unfinished">O servidor só registra aplicativos atestados por alguém em quem confia.</translation>
    </message>
    <message>
        <source>The server registers an app only for who brings an initial access token.</source>
        <translation type="unfinished">O servidor só registra um aplicativo para quem traz um token de acesso inicial.</translation>
    </message>
    <message>
        <source>Its portal or its administrator gives out one. Or register the app there by hand.</source>
        <translation type="unfinished">O portal ou o administrador dele fornece um. Ou registre o aplicativo lá à mão.</translation>
    </message>
    <message>
        <source>The server does not take this initial access token.</source>
        <translation type="unfinished">O servidor não aceita este token de acesso inicial.</translation>
    </message>
    <message>
        <source>It may be used up or of another server: ask for a new one.</source>
        <translation type="unfinished">Pode já ter sido usado ou ser de outro servidor: peça um novo.</translation>
    </message>
    <message>
        <source>The server registers no apps of people whom it does not know.</source>
        <translation type="unfinished">O servidor não registra aplicativos de pessoas que não conhece.</translation>
    </message>
    <message>
        <source>The server registers no apps at the address that it names for it.</source>
        <translation type="unfinished">O servidor não registra aplicativos no endereço que ele indica para isso.</translation>
    </message>
    <message>
        <source>The server has registered too many apps of late, and takes no more now.</source>
        <translation type="unfinished">O servidor registrou aplicativos demais ultimamente e não aceita mais agora.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server could not register the app: something is wrong with it.</source>
        <translation type="unfinished">O servidor não conseguiu registrar o aplicativo: há algo errado com ele.</translation>
    </message>
    <message>
        <source>The server answered without a client ID, so nothing is known of the app.</source>
        <translation type="unfinished">O servidor respondeu sem um ID do cliente, então nada se sabe do aplicativo.</translation>
    </message>
    <message>
        <source>The server registered no app.</source>
        <translation type="unfinished">O servidor não registrou nenhum aplicativo.</translation>
    </message>
    <message>
        <source>It logs in a program, and no person: such a connection has nothing to ask anybody for.</source>
        <translation type="unfinished">É o login de um programa, e não de uma pessoa: uma conexão assim não tem nada a pedir a ninguém.</translation>
    </message>
    <message>
        <source>It describes the device flow alone, for televisions and programs without a browser.</source>
        <translation type="unfinished">Descreve apenas o fluxo de dispositivos (device flow), para televisores e programas sem navegador.</translation>
    </message>
    <message>
        <source>It describes the password flow alone: people would tell the app their passwords.</source>
        <translation type="unfinished">Descreve apenas o fluxo de senha (password flow): as pessoas teriam de dizer a senha ao aplicativo.</translation>
    </message>
    <message>
        <source>It describes the implicit flow alone, which gives tokens to a browser.</source>
        <translation type="unfinished">Descreve só o fluxo implícito (implicit flow), que dá tokens a um navegador.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {file}, too.</source>
        <translation type="unfinished">“{name}” também é o nome de {file}.</translation>
    </message>
    <message>
        <source>{domain} is a domain of {file}, too.</source>
        <translation type="unfinished">{domain} também é um domínio de {file}.</translation>
    </message>
    <message>
        <source>A file is named in lower-case letters, digits and hyphens: {name}.</source>
        <translation type="unfinished">Um arquivo recebe um nome em letras minúsculas, dígitos e hifens: {name}.</translation>
    </message>
    <message>
        <source>The provider has no name.</source>
        <translation type="unfinished">O provedor não tem nome.</translation>
    </message>
    <message>
        <source>“{host}” is no domain in lower-case letters.</source>
        <translation type="unfinished">“{host}” não é um domínio em letras minúsculas.</translation>
    </message>
    <message>
        <source>“{address}” is no web address.</source>
        <translation type="unfinished">“{address}” não é um endereço web.</translation>
    </message>
    <message>
        <source>“{address}” is no web address, and no file of a package in a version.</source>
        <translation type="unfinished">“{address}” não é um endereço web, nem um arquivo de um pacote em uma versão.</translation>
    </message>
    <message>
        <source>Coverage is measured against this catalogue: it cannot be a source.</source>
        <translation type="unfinished">A cobertura é medida contra este catálogo: ele não pode ser uma fonte.</translation>
    </message>
    <message>
        <source>“{date}” is no day as {example} is.</source>
        <translation type="unfinished">“{date}” não é um dia como {example}.</translation>
    </message>
    <message>
        <source>{date} is still to come.</source>
        <translation type="unfinished">{date} ainda está por vir.</translation>
    </message>
    <message>
        <source>No source says “{place}”.</source>
        <translation type="unfinished">Nenhuma fonte informa “{place}”.</translation>
    </message>
    <message>
        <source>A source says “{place}”, and there is nothing at this place.</source>
        <translation type="unfinished">Uma fonte informa “{place}”, e não há nada nesse lugar.</translation>
    </message>
    <message>
        <source>Only the provider’s own source can be silent of “{place}”, and only where the draft has null.</source>
        <translation type="unfinished">Só a fonte do próprio provedor pode silenciar sobre “{place}”, e só onde o rascunho tem null.</translation>
    </message>
    <message>
        <source>The newest official source says otherwise of “{place}”: the draft has to follow.</source>
        <translation type="unfinished">A fonte oficial mais nova diz outra coisa sobre “{place}”: o rascunho tem de acompanhar.</translation>
    </message>
    <message>
        <source>What the source says of “{place}” is what the draft says.</source>
        <translation type="unfinished">O que a fonte diz sobre “{place}” é o que o rascunho diz.</translation>
    </message>
    <message>
        <source>“{scope}” is needed for the test call, and the draft does not ask for it.</source>
        <translation type="unfinished">“{scope}” é necessário para a chamada de teste, e o rascunho não o pede.</translation>
    </message>
    <message>
        <source>“{scope}” is no scope.</source>
        <translation type="unfinished">“{scope}” não é um escopo.</translation>
    </message>
    <message>
        <source>“{name}” stands here twice.</source>
        <translation type="unfinished">“{name}” aparece aqui duas vezes.</translation>
    </message>
    <message>
        <source>This looks like a secret. Write {sample} where a token or a secret stands.</source>
        <translation type="unfinished">Isto parece um segredo. Escreva {sample} onde houver um token ou um segredo.</translation>
    </message>
    <message>
        <source>“{name}” is no fact about the provider.</source>
        <translation type="unfinished">“{name}” não é um fato sobre o provedor.</translation>
    </message>
    <message>
        <source>{code}: {message} {hint}</source>
        <translation type="unfinished">{code}: {message} {hint}</translation>
    </message>
    <message>
        <source>Each environment has a name of its own.</source>
        <translation type="unfinished">Cada ambiente tem um nome próprio.</translation>
    </message>
    <message>
        <source>“{name}” changes nothing.</source>
        <translation type="unfinished">“{name}” não muda nada.</translation>
    </message>
    <message>
        <source>In “{name}”: {message}</source>
        <translation type="unfinished">Em “{name}”: {message}</translation>
    </message>
    <message>
        <source>The sample does not fit the draft. {what}</source>
        <translation type="unfinished">A amostra não combina com o rascunho. {what}</translation>
    </message>
    <message>
        <source>“{path}” is not in the sample answers.</source>
        <translation type="unfinished">“{path}” não está nas respostas de amostra.</translation>
    </message>
    <message>
        <source>From the samples, {first} would be proposed first, and not {path}.</source>
        <translation type="unfinished">Pelas amostras, {first} seria proposto primeiro, e não {path}.</translation>
    </message>
    <message>
        <source>It is larger than {kilobytes} KB.</source>
        <translation type="unfinished">É maior que {kilobytes} KB.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation type="unfinished">Não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>It holds JSON, but no entry: it must start with {.</source>
        <translation type="unfinished">Contém JSON, mas nenhuma entrada: tem de começar com {.</translation>
    </message>
    <message>
        <source>No entry has the key “{name}”.</source>
        <translation type="unfinished">Nenhuma entrada tem a chave “{name}”.</translation>
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
        <translation type="unfinished">Lido em {day}. Se agora houver um login com OAuth 2.0, cole a documentação.</translation>
    </message>
    <message>
        <source>{name} is connected with an API key, which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} se conecta com uma chave de API, o que uma conexão deste tipo não consegue fazer.</translation>
    </message>
    <message>
        <source>{name} logs in with OAuth 1.0, which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} faz login com OAuth 1.0, o que uma conexão deste tipo não consegue fazer.</translation>
    </message>
    <message>
        <source>{name} gives an app a token of its own, without anybody&apos;s log-in (client credentials), which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} dá ao aplicativo um token próprio, sem o login de ninguém (client credentials), o que uma conexão deste tipo não consegue fazer.</translation>
    </message>
    <message>
        <source>{name} wants a signature on each request, which a connection of this kind cannot make.</source>
        <translation type="unfinished">{name} quer uma assinatura em cada requisição, que uma conexão deste tipo não consegue fazer.</translation>
    </message>
    <message>
        <source>Make keeps the scopes in a list of their own, which is no part of this text.</source>
        <translation type="unfinished">O Make guarda os escopos em uma lista à parte, que não faz parte deste texto.</translation>
    </message>
    <message>
        <source>It names “{provider}” as who logs people in, and no addresses: those lie with Microsoft.</source>
        <translation type="unfinished">Indica “{provider}” para o login, mas nenhum endereço: eles ficam com a Microsoft.</translation>
    </message>
    <message>
        <source>It has values alone: bring the collection that they are for, too.</source>
        <translation type="unfinished">Contém apenas valores: traga também a coleção a que se destinam.</translation>
    </message>
    <message>
        <source>It describes many providers: paste the one that is meant.</source>
        <translation type="unfinished">Descreve muitos provedores: cole apenas o que interessa.</translation>
    </message>
    <message>
        <source>It describes API keys, or tokens that people make in their account, and no log-in by OAuth 2.0.</source>
        <translation type="unfinished">Descreve chaves de API, ou tokens que as pessoas criam na própria conta, e nenhum login por OAuth 2.0.</translation>
    </message>
    <message>
        <source>It describes how a company sets up its own log-in (SAML, SCIM, single sign-on), and not how apps are connected.</source>
        <translation type="unfinished">Descreve como uma empresa configura o próprio login (SAML, SCIM, single sign-on), e não como aplicativos são conectados.</translation>
    </message>
    <message>
        <source>It shows how to write a server that people log in at, and no provider&apos;s.</source>
        <translation type="unfinished">Mostra como escrever um servidor em que as pessoas entram, e nenhum provedor.</translation>
    </message>
    <message>
        <source>It describes how messages of the provider are signed (webhooks), and no log-in.</source>
        <translation type="unfinished">Descreve como as mensagens do provedor são assinadas (webhooks), e nenhum login.</translation>
    </message>
    <message numerus="yes">
        <source>What {names} stand for is in its environment: bring that file, too.</source>
        <comment>What {names} stands for is in its environment: bring that file, too.</comment>
        <translation type="unfinished">
            <numerusform>O que {names} significa está no ambiente dela: traga também esse arquivo.</numerusform>
            <numerusform>O que {names} significam está no ambiente dela: traga também esse arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes its log-in from its collection: bring that file, or the folder with all of them.</source>
        <translation type="unfinished">Ele pega o login da coleção dele: traga esse arquivo, ou a pasta com todos eles.</translation>
    </message>
    <message>
        <source>It has the name of a collection alone: bring the folder that it is in.</source>
        <translation type="unfinished">Contém apenas o nome de uma coleção: traga a pasta em que ele está.</translation>
    </message>
    <message>
        <source>Its people log in by another way than OAuth.</source>
        <translation type="unfinished">As pessoas dele entram por outro meio que não OAuth.</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: GitLab has these itself.</source>
        <translation type="unfinished">Diz qual é o aplicativo, e não os endereços: o próprio GitLab os tem.</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: the package of its log-in has these itself.</source>
        <translation type="unfinished">Diz qual é o aplicativo, e não os endereços: o próprio pacote do login dele os tem.</translation>
    </message>
    <message numerus="yes">
        <source>The app keeps its servers apart, as {names}: write their addresses in place of these fields.</source>
        <comment>The app keeps its server apart, as {names}: write its address in place of this field.</comment>
        <translation type="unfinished">
            <numerusform>O aplicativo guarda o servidor à parte, como {names}: escreva o endereço dele no lugar deste campo.</numerusform>
            <numerusform>O aplicativo guarda os servidores à parte, como {names}: escreva os endereços deles no lugar destes campos.</numerusform>
        </translation>
    </message>
</context>
</TS>
