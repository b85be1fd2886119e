<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is larger than {megabytes} MB: it is no connection spec.</source>
        <translation type="unfinished">“{name}” é maior que {megabytes} MB: não é uma especificação de conexão.</translation>
    </message>
    <message>
        <source>Choose the file that the wizard saved.</source>
        <translation type="unfinished">Escolha o arquivo que o assistente salvou.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished">O texto</translation>
    </message>
    <message>
        <source>{named} is no text in UTF-8 (see line {line}), so it is no connection spec.</source>
        <translation type="unfinished">{named} não é texto em UTF-8 (veja a linha {line}), então não é uma especificação de conexão.</translation>
    </message>
    <message>
        <source>{named} is no complete JSON file: {what}.</source>
        <translation type="unfinished">{named} não é um arquivo JSON completo: {what}.</translation>
    </message>
    <message>
        <source>{named} cannot be used: {what}.</source>
        <translation type="unfinished">{named} não pode ser usado: {what}.</translation>
    </message>
    <message>
        <source>{named} holds JSON, but no connection spec: it must start with {.</source>
        <translation type="unfinished">{named} contém JSON, mas nenhuma especificação de conexão: tem de começar com {.</translation>
    </message>
    <message>
        <source>{named} is JSON, but nothing in it belongs to a connection spec.</source>
        <translation type="unfinished">{named} é JSON, mas nada nele pertence a uma especificação de conexão.</translation>
    </message>
    <message>
        <source>{named} was written by a newer version of this program (spec version {version}; this one knows up to {known}).</source>
        <translation type="unfinished">{named} foi gravado por uma versão mais nova deste programa (versão da especificação {version}; este conhece até {known}).</translation>
    </message>
    <message>
        <source>Update the program, then open the file again. It was not changed.</source>
        <translation type="unfinished">Atualize o programa e abra o arquivo de novo. Ele não foi alterado.</translation>
    </message>
    <message>
        <source>Finish the merge: keep one side and take the lines with the marks out.</source>
        <translation type="unfinished">Termine o merge: mantenha um lado e retire as linhas com as marcas.</translation>
    </message>
    <message>
        <source>The file is empty: choose the file that the wizard saved.</source>
        <translation type="unfinished">O arquivo está vazio: escolha o arquivo que o assistente salvou.</translation>
    </message>
    <message>
        <source>Its end seems to be missing: copy or download it again.</source>
        <translation type="unfinished">O fim dele parece faltar: copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>Mend that place, or choose the file that the wizard saved.</source>
        <translation type="unfinished">Corrija esse ponto, ou escolha o arquivo que o assistente salvou.</translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished">início</translation>
    </message>
    <message numerus="yes">
        <source>{count} things must be mended before the connection is ready.</source>
        <comment>One thing must be mended before the connection is ready.</comment>
        <translation type="unfinished">
            <numerusform>Uma coisa precisa ser corrigida antes que a conexão esteja pronta.</numerusform>
            <numerusform>{count} coisas precisam ser corrigidas antes que a conexão esteja pronta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the pages of step {steps}.</source>
        <comment>Look at the page of step {steps}.</comment>
        <translation type="unfinished">
            <numerusform>Olhe a página da etapa {steps}.</numerusform>
            <numerusform>Olhe as páginas das etapas {steps}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon&apos;s APIs have a host for each region (na, eu, fe): the account&apos;s region has to be that of the address.</source>
        <translation type="unfinished">As APIs da Amazon têm um host para cada região (na, eu, fe): a região da conta tem de ser a do endereço.</translation>
    </message>
    <message>
        <source>With OAuth, calls go to https://api.atlassian.com/ex/jira/ (or /ex/confluence/) and the site&apos;s id, and not to the site&apos;s own address. A look-up call in step {step} to https://api.atlassian.com/oauth/token/accessible-resources gives the ids.</source>
        <translation type="unfinished">Com OAuth, as chamadas vão para https://api.atlassian.com/ex/jira/ (ou /ex/confluence/) e o id do site, e não para o endereço do próprio site. Uma chamada de consulta na etapa {step} a https://api.atlassian.com/oauth/token/accessible-resources dá os ids.</translation>
    </message>
    <message>
        <source>DocuSign keeps its demo apart: account-d.docusign.com is for keys of the demo, account.docusign.com for those that went live.</source>
        <translation type="unfinished">O DocuSign mantém a demo separada: account-d.docusign.com é para chaves da demo, account.docusign.com para as que entraram em produção.</translation>
    </message>
    <message>
        <source>Mailchimp keeps each account in one data centre: a look-up call in step {step} to https://login.mailchimp.com/oauth2/metadata gives it as dc, for addresses such as https://us6.api.mailchimp.com.</source>
        <translation type="unfinished">O Mailchimp mantém cada conta em um data center: uma chamada de consulta na etapa {step} a https://login.mailchimp.com/oauth2/metadata o dá como dc, para endereços como https://us6.api.mailchimp.com.</translation>
    </message>
    <message>
        <source>The word after login.microsoftonline.com is the tenant: common takes all accounts, organizations those of work or school, consumers personal ones. It has to fit the account types that the app was registered for.</source>
        <translation type="unfinished">A palavra depois de login.microsoftonline.com é o tenant: common aceita todas as contas, organizations as de trabalho ou escola, consumers as pessoais. Tem de corresponder aos tipos de conta para os quais o aplicativo foi registrado.</translation>
    </message>
    <message>
        <source>Intuit keeps sandbox and production apart: keys of the one are unknown to the other, and the sandbox&apos;s API has a host of its own. The company&apos;s id comes with the redirect as realmId: keep it in step {step} under Advanced.</source>
        <translation type="unfinished">A Intuit mantém sandbox e produção separados: as chaves de um são desconhecidas no outro, e a API do sandbox tem um host próprio. O id da empresa vem com o redirecionamento como realmId: guarde-o na etapa {step}, em Avançado.</translation>
    </message>
    <message>
        <source>Salesforce keeps sandboxes apart: test.salesforce.com for them, login.salesforce.com for production, or the organisation&apos;s own domain. After the log-in, calls go to the address that comes back as instance_url.</source>
        <translation type="unfinished">O Salesforce mantém os sandboxes separados: test.salesforce.com para eles, login.salesforce.com para produção, ou o domínio da própria organização. Depois do login, as chamadas vão para o endereço que volta como instance_url.</translation>
    </message>
    <message>
        <source>Shopify has an address for each shop, such as acme.myshopify.com: the log-in, the token and the API are all there. Make the shop a field of step {step}, and install the app in that shop.</source>
        <translation type="unfinished">O Shopify tem um endereço para cada loja, como acme.myshopify.com: o login, o token e a API estão todos lá. Faça da loja um campo da etapa {step} e instale o aplicativo nessa loja.</translation>
    </message>
    <message>
        <source>Xero wants the id of an organisation with each call. A look-up call in step {step} to https://api.xero.com/connections gives it as tenantId; only the call to connections does without.</source>
        <translation type="unfinished">O Xero quer o id de uma organização com cada chamada. Uma chamada de consulta na etapa {step} a https://api.xero.com/connections o dá como tenantId; só a chamada a connections o dispensa.</translation>
    </message>
    <message>
        <source>Zendesk has an address for each account, such as acme.zendesk.com: make the sub-domain a field of step {step}.</source>
        <translation type="unfinished">O Zendesk tem um endereço para cada conta, como acme.zendesk.com: faça do subdomínio um campo da etapa {step}.</translation>
    </message>
    <message>
        <source>Zoho keeps every app and account in one data centre: .com, .eu, .in, .com.au, .jp, .ca, .sa or .com.cn. Take the addresses of the one where the app was registered, or make the region a field of step {step}.</source>
        <translation type="unfinished">O Zoho mantém cada aplicativo e cada conta em um data center: .com, .eu, .in, .com.au, .jp, .ca, .sa ou .com.cn. Use os endereços daquele em que o aplicativo foi registrado, ou faça da região um campo da etapa {step}.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">Usar a URL de redirecionamento da plataforma e colar o endereço final</translation>
    </message>
    <message>
        <source>Receive it at {address}</source>
        <translation type="unfinished">Receber em {address}</translation>
    </message>
    <message>
        <source>This is no JSON Patch: it has to be a list of operations.</source>
        <translation type="unfinished">Isto não é um JSON Patch: tem de ser uma lista de operações.</translation>
    </message>
    <message>
        <source>Take “edits” as “--json” prints it.</source>
        <translation type="unfinished">Use “edits” como “--json” o imprime.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch cannot be read.</source>
        <translation type="unfinished">A operação {number} do patch não pode ser lida.</translation>
    </message>
    <message>
        <source>It needs “op” (add, replace or remove), “path” such as /authorization/pkce, and mostly “value”.</source>
        <translation type="unfinished">Ela precisa de “op” (add, replace ou remove), de “path”, como /authorization/pkce, e quase sempre de “value”.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch changes what is not there: {path}.</source>
        <translation type="unfinished">A operação {number} do patch muda o que não existe: {path}.</translation>
    </message>
    <message>
        <source>The document is another one than the patch was made for, or was changed since. Ask for it anew.</source>
        <translation type="unfinished">O documento é outro que não aquele para o qual o patch foi feito, ou foi alterado desde então. Peça-o de novo.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch: a spec has no such place: {path}.</source>
        <translation type="unfinished">Operação {number} do patch: uma especificação não tem esse lugar: {path}.</translation>
    </message>
    <message>
        <source>“connection-wizard schema” prints the places that there are.</source>
        <translation type="unfinished">“connection-wizard schema” imprime os lugares que existem.</translation>
    </message>
    <message>
        <source>The path stops making sense at character {position}: “{text}”.</source>
        <translation type="unfinished">O caminho deixa de fazer sentido no caractere {position}: “{text}”.</translation>
    </message>
    <message>
        <source>Join names by dots, as in user.name; put odd names in brackets: [&quot;odd name&quot;].</source>
        <translation type="unfinished">Una nomes com pontos, como em user.name; coloque nomes incomuns entre colchetes: [&quot;odd name&quot;].</translation>
    </message>
    <message>
        <source>There is a space inside {where}.</source>
        <translation type="unfinished">Há um espaço no meio disto: {where}.</translation>
    </message>
    <message>
        <source>An address has no spaces. Remove it; the method (GET, POST) has a field of its own.</source>
        <translation type="unfinished">Um endereço não tem espaços. Remova-o; o método (GET, POST) tem um campo próprio.</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation type="unfinished">Remover o espaço</translation>
    </message>
    <message>
        <source>Leave away the brackets or quotation marks around it.</source>
        <translation type="unfinished">Tire os colchetes ou as aspas em volta.</translation>
    </message>
    <message>
        <source>Remove what is around it</source>
        <translation type="unfinished">Remover o que está em volta</translation>
    </message>
    <message>
        <source>There are brackets or quotation marks around {where}.</source>
        <translation type="unfinished">Há colchetes ou aspas em volta disto: {where}.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">Colocar https:// antes</translation>
    </message>
    <message>
        <source>What stands in {where} is no web address.</source>
        <translation type="unfinished">O que está aqui não é um endereço web: {where}.</translation>
    </message>
    <message>
        <source>Copy the whole address, from https:// on: https://api.acme.com/oauth/token.</source>
        <translation type="unfinished">Copie o endereço inteiro, a partir de https://: https://api.acme.com/oauth/token.</translation>
    </message>
    <message>
        <source>There is a user name or a password in {where}, before the @.</source>
        <translation type="unfinished">Há um nome de usuário ou uma senha antes do @: {where}.</translation>
    </message>
    <message>
        <source>Take it out: addresses are stored and shown openly. Client credentials are sent as chosen in step {step}.</source>
        <translation type="unfinished">Retire-o: endereços são guardados e mostrados abertamente. As credenciais do cliente são enviadas como escolhido na etapa {step}.</translation>
    </message>
    <message>
        <source>Remove what stands before the @</source>
        <translation type="unfinished">Remover o que está antes do @</translation>
    </message>
    <message>
        <source>{where} leads to this computer.</source>
        <translation type="unfinished">{where}: leva a este computador.</translation>
    </message>
    <message>
        <source>That is right for practice. The platform cannot reach it: use the provider&apos;s address for the real one.</source>
        <translation type="unfinished">Isso está certo para a prática. A plataforma não pode alcançá-lo: use o endereço do provedor para a conexão real.</translation>
    </message>
    <message>
        <source>{where} begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">{where}: começa com http://, e os segredos viajariam sem criptografia.</translation>
    </message>
    <message>
        <source>Use https:// instead. Every OAuth provider offers it.</source>
        <translation type="unfinished">Use https:// em vez disso. Todo provedor OAuth o oferece.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation type="unfinished">Usar https://</translation>
    </message>
    <message>
        <source>{where} leads to {host}, which is no public name of a server.</source>
        <translation type="unfinished">{where}: leva a {host}, que não é um nome público de servidor.</translation>
    </message>
    <message>
        <source>The platform must be able to reach it: use the provider&apos;s public address.</source>
        <translation type="unfinished">A plataforma precisa poder alcançá-lo: use o endereço público do provedor.</translation>
    </message>
    <message>
        <source>The server in {where} ends with “.{ending}”, which is no known ending.</source>
        <translation type="unfinished">A terminação “.{ending}” do servidor não é conhecida: {where}.</translation>
    </message>
    <message>
        <source>Check the spelling: is it .com, .io or the ending of a country?</source>
        <translation type="unfinished">Confira a grafia: é .com, .io ou a terminação de um país?</translation>
    </message>
    <message>
        <source>There is a # in {where}; what stands after it is never sent.</source>
        <translation type="unfinished">Há um #, e o que está depois dele nunca é enviado: {where}.</translation>
    </message>
    <message>
        <source>Remove the # and what follows (RFC 6749 section 3.2). It usually comes from the address of a help page.</source>
        <translation type="unfinished">Remova o # e o que segue (RFC 6749 seção 3.2). Em geral vem do endereço de uma página de ajuda.</translation>
    </message>
    <message>
        <source>Remove the # part</source>
        <translation type="unfinished">Remover a parte do #</translation>
    </message>
    <message>
        <source>{where} looks like a page of the documentation.</source>
        <translation type="unfinished">{where}: parece uma página da documentação.</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint that the page describes, not the page&apos;s own address.</source>
        <translation type="unfinished">Digite o endereço do endpoint que a página descreve, não o da própria página.</translation>
    </message>
    <message>
        <source>{where} ends after the name of the server.</source>
        <translation type="unfinished">{where}: termina depois do nome do servidor.</translation>
    </message>
    <message>
        <source>Endpoints nearly always have a path, such as /oauth/token. Check that the address was copied as a whole.</source>
        <translation type="unfinished">Endpoints quase sempre têm um caminho, como /oauth/token. Confira se o endereço foi copiado inteiro.</translation>
    </message>
    <message>
        <source>Step {authorization} and step {access_token} have the same URL.</source>
        <translation type="unfinished">A etapa {authorization} e a etapa {access_token} têm a mesma URL.</translation>
    </message>
    <message>
        <source>Providers have two: one where people log in (step {authorization}, …/authorize), one for tokens (step {access_token}, …/token).</source>
        <translation type="unfinished">Os provedores têm duas: uma onde as pessoas entram (etapa {authorization}, …/authorize), uma para tokens (etapa {access_token}, …/token).</translation>
    </message>
    <message>
        <source>Swap the two URLs</source>
        <translation type="unfinished">Trocar as duas URLs entre si</translation>
    </message>
    <message>
        <source>The URLs of step {authorization} and step {access_token} seem to be swapped.</source>
        <translation type="unfinished">As URLs da etapa {authorization} e da etapa {access_token} parecem estar trocadas.</translation>
    </message>
    <message>
        <source>Step {authorization} wants the address where people log in (…/authorize), step {access_token} the one for tokens (…/token).</source>
        <translation type="unfinished">A etapa {authorization} quer o endereço onde as pessoas entram (…/authorize), a etapa {access_token} o dos tokens (…/token).</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one for tokens.</source>
        <translation type="unfinished">A URL da etapa {step} parece a dos tokens.</translation>
    </message>
    <message>
        <source>Enter the address where people log in and approve, often …/authorize.</source>
        <translation type="unfinished">Digite o endereço onde as pessoas entram e aprovam, muitas vezes …/authorize.</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one where people log in.</source>
        <translation type="unfinished">A URL da etapa {step} parece aquela onde as pessoas entram.</translation>
    </message>
    <message>
        <source>A few providers call it so. Otherwise enter the address that answers with tokens, often …/token.</source>
        <translation type="unfinished">Alguns provedores a chamam assim. Caso contrário, digite o endereço que responde com tokens, muitas vezes …/token.</translation>
    </message>
    <message>
        <source>No status is named in a rule of {step}, so it can never apply.</source>
        <translation type="unfinished">Uma regra não indica nenhum status, então ela nunca pode valer: {step}.</translation>
    </message>
    <message>
        <source>The usual one is {usual}.</source>
        <translation type="unfinished">O usual é {usual}.</translation>
    </message>
    <message>
        <source>Use {usual}</source>
        <translation type="unfinished">Usar {usual}</translation>
    </message>
    <message>
        <source>A rule of {step} compares a value of the answer, but does not say which.</source>
        <translation type="unfinished">Uma regra compara um valor da resposta, mas não diz qual: {step}.</translation>
    </message>
    <message>
        <source>Enter the path of the value, for example ok.</source>
        <translation type="unfinished">Digite o caminho do valor, por exemplo ok.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation type="unfinished">Não comparar</translation>
    </message>
    <message>
        <source>{text} is no path ({place}).</source>
        <translation type="unfinished">{text} não é um caminho ({place}).</translation>
    </message>
    <message>
        <source>{text} ({place}) starts at authData, but is looked up in the answer itself.</source>
        <translation type="unfinished">{text} ({place}) começa em authData, mas é procurado na própria resposta.</translation>
    </message>
    <message>
        <source>Write {inside} alone.</source>
        <translation type="unfinished">Escreva só {inside}.</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">Usar {inside}</translation>
    </message>
    <message>
        <source>{step} does not say where the access token is in the answer.</source>
        <translation type="unfinished">{step}: não diz onde o token de acesso está na resposta.</translation>
    </message>
    <message>
        <source>Nearly always it is access_token.</source>
        <translation type="unfinished">Quase sempre é access_token.</translation>
    </message>
    <message>
        <source>Use access_token</source>
        <translation type="unfinished">Usar access_token</translation>
    </message>
    <message>
        <source>Nothing tells when the access token expires, so the platform may never refresh it.</source>
        <translation type="unfinished">Nada diz quando o token de acesso expira, então a plataforma talvez nunca o renove.</translation>
    </message>
    <message>
        <source>Say where the expiry stands in the answer, or assume one, for example 3600 seconds.</source>
        <translation type="unfinished">Diga onde a validade está na resposta, ou suponha uma, por exemplo 3600 segundos.</translation>
    </message>
    <message>
        <source>Assume 3600 seconds</source>
        <translation type="unfinished">Supor 3600 segundos</translation>
    </message>
    <message>
        <source>Step {refresh_token} sends the refresh token, but step {access_token} does not say where it stands in the answer.</source>
        <translation type="unfinished">A etapa {refresh_token} envia o token de atualização, mas a etapa {access_token} não diz onde ele está na resposta.</translation>
    </message>
    <message>
        <source>Nearly always it is refresh_token.</source>
        <translation type="unfinished">Quase sempre é refresh_token.</translation>
    </message>
    <message>
        <source>Use refresh_token</source>
        <translation type="unfinished">Usar refresh_token</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">Adicionar {parameter}</translation>
    </message>
    <message>
        <source>The authorization URL is missing.</source>
        <translation type="unfinished">Falta a URL de autorização.</translation>
    </message>
    <message>
        <source>Copy the authorization endpoint from the provider&apos;s documentation; it often ends with /authorize.</source>
        <translation type="unfinished">Copie o endpoint de autorização da documentação do provedor; muitas vezes termina com /authorize.</translation>
    </message>
    <message>
        <source>OAuth adds {names} by itself, but the URL holds it already.</source>
        <translation type="unfinished">O OAuth adiciona {names} automaticamente, mas a URL já contém isso.</translation>
    </message>
    <message>
        <source>Leave these out of the URL; scopes have a field of their own.</source>
        <translation type="unfinished">Deixe-os fora da URL; os escopos têm um campo próprio.</translation>
    </message>
    <message>
        <source>Take them out of the URL</source>
        <translation type="unfinished">Tirá-los da URL</translation>
    </message>
    <message>
        <source>The response type asks for the token in the browser&apos;s address: that is the implicit grant.</source>
        <translation type="unfinished">O response type pede o token no endereço do navegador: essa é a concessão implícita (implicit grant).</translation>
    </message>
    <message>
        <source>Here the provider sends a code, which step {step} exchanges for a token. Leave response_type out: it is “code”.</source>
        <translation type="unfinished">Aqui o provedor envia um código, que a etapa {step} troca por um token. Omita response_type: é “code”.</translation>
    </message>
    <message>
        <source>Remove the parameter</source>
        <translation type="unfinished">Remover o parâmetro</translation>
    </message>
    <message>
        <source>The code challenge is typed in by hand.</source>
        <translation type="unfinished">O code challenge está digitado à mão.</translation>
    </message>
    <message>
        <source>It must be a new one for every sign-in. Remove it and choose S256 as the PKCE setting.</source>
        <translation type="unfinished">Ele tem de ser novo a cada login. Remova-o e escolha S256 como configuração do PKCE.</translation>
    </message>
    <message>
        <source>OAuth adds {name} by itself.</source>
        <translation type="unfinished">O OAuth adiciona {name} automaticamente.</translation>
    </message>
    <message>
        <source>Remove it from the extra parameters; scopes and PKCE have fields of their own in this step.</source>
        <translation type="unfinished">Remova-o dos parâmetros extras; escopos e PKCE têm campos próprios nesta etapa.</translation>
    </message>
    <message>
        <source>Call it {name} again</source>
        <translation type="unfinished">Chamar de {name} de novo</translation>
    </message>
    <message>
        <source>The new name of {name} is empty.</source>
        <translation type="unfinished">O novo nome de {name} está vazio.</translation>
    </message>
    <message>
        <source>Enter the name that this provider uses, or remove the renaming.</source>
        <translation type="unfinished">Digite o nome que este provedor usa, ou remova a renomeação.</translation>
    </message>
    <message>
        <source>Two parameters are sent as {sent_as}.</source>
        <translation type="unfinished">Dois parâmetros são enviados como {sent_as}.</translation>
    </message>
    <message>
        <source>Only one of them would arrive. Give each a name of its own.</source>
        <translation type="unfinished">Só um deles chegaria. Dê a cada um um nome próprio.</translation>
    </message>
    <message>
        <source>{name} is to be sent unencoded, but no such parameter is sent.</source>
        <translation type="unfinished">{name} deve ser enviado sem codificação, mas esse parâmetro não é enviado.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the entry.</source>
        <translation type="unfinished">Corrija o nome, ou remova a entrada.</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished">Remover a entrada</translation>
    </message>
    <message>
        <source>The provider names itself in every callback, but its name to compare with is missing.</source>
        <translation type="unfinished">O provedor se identifica em cada callback, mas falta o nome dele para comparar.</translation>
    </message>
    <message>
        <source>Copy the “issuer” from the provider&apos;s metadata document.</source>
        <translation type="unfinished">Copie o “issuer” do documento de metadados do provedor.</translation>
    </message>
    <message>
        <source>The issuer is no web address.</source>
        <translation type="unfinished">O emissor não é um endereço web.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no ? or #. Copy it from the provider&apos;s metadata document (RFC 8414).</source>
        <translation type="unfinished">Ele começa com https:// e não tem ? nem #. Copie-o do documento de metadados do provedor (RFC 8414).</translation>
    </message>
    <message>
        <source>The name of the callback&apos;s {name} parameter is empty.</source>
        <translation type="unfinished">O nome do parâmetro {name} do callback está vazio.</translation>
    </message>
    <message>
        <source>Nearly every provider calls it “{name}”.</source>
        <translation type="unfinished">Quase todo provedor o chama de “{name}”.</translation>
    </message>
    <message>
        <source>Call it “{name}”</source>
        <translation type="unfinished">Chamar de “{name}”</translation>
    </message>
    <message>
        <source>The state is not expected back, so nobody can tell whether a callback belongs to this sign-in.</source>
        <translation type="unfinished">O state não é esperado de volta, então ninguém pode saber se um callback pertence a este login.</translation>
    </message>
    <message>
        <source>Leave this on unless the provider really sends no state: it protects against forged callbacks.</source>
        <translation type="unfinished">Deixe isto ativado, a menos que o provedor realmente não envie state: protege contra callbacks forjados.</translation>
    </message>
    <message>
        <source>Expect the state back</source>
        <translation type="unfinished">Esperar o state de volta</translation>
    </message>
    <message>
        <source>{name} is kept from the callback anyway.</source>
        <translation type="unfinished">{name} já é guardado do callback.</translation>
    </message>
    <message>
        <source>An entry to keep is empty.</source>
        <translation type="unfinished">Uma entrada a guardar está vazia.</translation>
    </message>
    <message>
        <source>Remove the entry.</source>
        <translation type="unfinished">Remova a entrada.</translation>
    </message>
    <message>
        <source>Copy the token endpoint from the provider&apos;s documentation (…/token).</source>
        <translation type="unfinished">Copie o endpoint do token da documentação do provedor (…/token).</translation>
    </message>
    <message>
        <source>Copy the revocation endpoint, or do without step {step} if the provider has none.</source>
        <translation type="unfinished">Copie o endpoint de revogação, ou dispense a etapa {step} se o provedor não tiver um.</translation>
    </message>
    <message>
        <source>Find a GET call that needs no input and tells who is connected, such as /me, /user or /profile.</source>
        <translation type="unfinished">Encontre uma chamada GET que não precise de dados de entrada e diga quem está conectado, como /me, /user ou /profile.</translation>
    </message>
    <message>
        <source>Enter the address to call, or remove the follow-up.</source>
        <translation type="unfinished">Digite o endereço a chamar, ou remova a chamada seguinte.</translation>
    </message>
    <message>
        <source>Do without step {step}</source>
        <translation type="unfinished">Dispensar a etapa {step}</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation type="unfinished">Falta: {place}.</translation>
    </message>
    <message>
        <source>{step} uses GET: secrets would travel in the address.</source>
        <translation type="unfinished">{step}: usa GET, e os segredos viajariam no endereço.</translation>
    </message>
    <message>
        <source>Use POST, unless the provider&apos;s documentation shows GET only.</source>
        <translation type="unfinished">Use POST, a menos que a documentação do provedor só mostre GET.</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation type="unfinished">Usar POST</translation>
    </message>
    <message>
        <source>The test call uses {method}, which changes something at the provider.</source>
        <translation type="unfinished">A chamada de teste usa {method}, que muda algo no provedor.</translation>
    </message>
    <message>
        <source>Choose a call that only reads: it runs again and again.</source>
        <translation type="unfinished">Escolha uma chamada que só leia: ela é executada repetidamente.</translation>
    </message>
    <message>
        <source>The test call is a POST without anything to send.</source>
        <translation type="unfinished">A chamada de teste é um POST sem nada a enviar.</translation>
    </message>
    <message>
        <source>If the provider needs values, send harmless ones, for example https://viasocket.com/ as an address.</source>
        <translation type="unfinished">Se o provedor precisa de valores, envie valores inofensivos, por exemplo https://viasocket.com/ como endereço.</translation>
    </message>
    <message>
        <source>{step} sends a body with GET; most servers ignore it.</source>
        <translation type="unfinished">{step}: envia um corpo com GET; a maioria dos servidores o ignora.</translation>
    </message>
    <message>
        <source>Remove the body, put the values into the query, or use POST.</source>
        <translation type="unfinished">Remova o corpo, coloque os valores na query ou use POST.</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation type="unfinished">Remover o corpo</translation>
    </message>
    <message>
        <source>{step} sends parameters in the body of a GET; most servers ignore them.</source>
        <translation type="unfinished">{step}: envia parâmetros no corpo de um GET; a maioria dos servidores os ignora.</translation>
    </message>
    <message>
        <source>Send them in the query, or use POST.</source>
        <translation type="unfinished">Envie-os na query, ou use POST.</translation>
    </message>
    <message>
        <source>Send them in the query</source>
        <translation type="unfinished">Enviá-los na query</translation>
    </message>
    <message>
        <source>The body of {step} takes no parameters.</source>
        <translation type="unfinished">O corpo não aceita parâmetros: {step}.</translation>
    </message>
    <message>
        <source>Send a form, a JSON object, or the parameters in the query.</source>
        <translation type="unfinished">Envie um formulário, um objeto JSON ou os parâmetros na query.</translation>
    </message>
    <message>
        <source>{where} sends a form, not its own body.</source>
        <translation type="unfinished">{where}: envia um formulário, não o próprio corpo.</translation>
    </message>
    <message>
        <source>Choose JSON or text, or write parameters.</source>
        <translation type="unfinished">Escolha JSON ou texto, ou escreva parâmetros.</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">Enviar o corpo como texto</translation>
    </message>
    <message>
        <source>{where} sends text, not its JSON body.</source>
        <translation type="unfinished">{where}: envia texto, não o próprio corpo JSON.</translation>
    </message>
    <message>
        <source>Choose JSON as the format.</source>
        <translation type="unfinished">Escolha JSON como formato.</translation>
    </message>
    <message>
        <source>Send JSON</source>
        <translation type="unfinished">Enviar JSON</translation>
    </message>
    <message>
        <source>The body of {where} looks like JSON, but cannot be sent as it: {what}.</source>
        <translation type="unfinished">O corpo parece JSON, mas não pode ser enviado como tal ({where}): {what}.</translation>
    </message>
    <message>
        <source>Change that place. As it stands, the body is a text.</source>
        <translation type="unfinished">Mude esse ponto. Como está, o corpo é um texto.</translation>
    </message>
    <message>
        <source>The body of {where} is a text, but is sent as JSON: it would arrive in quotation marks.</source>
        <translation type="unfinished">O corpo é um texto, mas é enviado como JSON ({where}): chegaria entre aspas.</translation>
    </message>
    <message>
        <source>Write the body as JSON, or choose text as the format.</source>
        <translation type="unfinished">Escreva o corpo como JSON, ou escolha texto como formato.</translation>
    </message>
    <message>
        <source>Read it as JSON</source>
        <translation type="unfinished">Lê-lo como JSON</translation>
    </message>
    <message>
        <source>The test call needs {key}, which only the person who connects knows.</source>
        <translation type="unfinished">A chamada de teste precisa de {key}, que só a pessoa que se conecta sabe.</translation>
    </message>
    <message>
        <source>Choose a call that needs no input, or give the field a default value.</source>
        <translation type="unfinished">Escolha uma chamada que não precise de dados de entrada, ou dê ao campo um valor padrão.</translation>
    </message>
    <message>
        <source>The drop-down {named} has no choices.</source>
        <translation type="unfinished">A lista suspensa {named} não tem opções.</translation>
    </message>
    <message>
        <source>Add the choices, or make it a text field.</source>
        <translation type="unfinished">Adicione as opções, ou faça dela um campo de texto.</translation>
    </message>
    <message>
        <source>The field {named} has choices, but it is no drop-down.</source>
        <translation type="unfinished">O campo {named} tem opções, mas não é uma lista suspensa.</translation>
    </message>
    <message>
        <source>Make it a drop-down, or remove the choices.</source>
        <translation type="unfinished">Faça dele uma lista suspensa, ou remova as opções.</translation>
    </message>
    <message>
        <source>Make it a drop-down</source>
        <translation type="unfinished">Fazer dele uma lista suspensa</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no value.</source>
        <translation type="unfinished">A opção {number} de {named} não tem valor.</translation>
    </message>
    <message>
        <source>Enter what is filled in when people choose it, or remove the choice.</source>
        <translation type="unfinished">Digite o que é preenchido quando as pessoas a escolhem, ou remova a opção.</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation type="unfinished">Remover a opção</translation>
    </message>
    <message>
        <source>Two choices of {named} have the value {value}.</source>
        <translation type="unfinished">Duas opções de {named} têm o valor {value}.</translation>
    </message>
    <message>
        <source>Give each choice a value of its own, or remove one.</source>
        <translation type="unfinished">Dê a cada opção um valor próprio, ou remova uma.</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no label.</source>
        <translation type="unfinished">A opção {number} de {named} não tem rótulo.</translation>
    </message>
    <message>
        <source>Enter what people see in the list.</source>
        <translation type="unfinished">Digite o que as pessoas veem na lista.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished">Usar {value}</translation>
    </message>
    <message>
        <source>The default of {named} is none of its choices.</source>
        <translation type="unfinished">O valor padrão de {named} não é nenhuma das opções dele.</translation>
    </message>
    <message>
        <source>Choose one of the choices as the default.</source>
        <translation type="unfinished">Escolha uma das opções como valor padrão.</translation>
    </message>
    <message>
        <source>Use the first choice</source>
        <translation type="unfinished">Usar a primeira opção</translation>
    </message>
    <message>
        <source>The pattern of {named} is no regular expression.</source>
        <translation type="unfinished">O padrão de texto (pattern) de {named} não é uma expressão regular.</translation>
    </message>
    <message>
        <source>Correct it or leave it empty. For example, [a-z0-9-]+ allows small letters, digits and hyphens.</source>
        <translation type="unfinished">Corrija-o ou deixe-o vazio. Por exemplo, [a-z0-9-]+ permite letras minúsculas, dígitos e hifens.</translation>
    </message>
    <message>
        <source>The pattern of {named} cannot be tried here: it holds what only browsers run.</source>
        <translation type="unfinished">O padrão de texto (pattern) de {named} não pode ser testado aqui: contém o que só navegadores executam.</translation>
    </message>
    <message>
        <source>Write it without (?=, (?!, (?&lt;= and \1 and shorter than 2,000 signs, or try it in a browser with the values that people enter.</source>
        <translation type="unfinished">Escreva-o sem (?=, (?!, (?&lt;= e \1 e com menos de 2.000 caracteres, ou teste-o em um navegador com os valores que as pessoas digitam.</translation>
    </message>
    <message>
        <source>The default of {named} does not fit its own pattern.</source>
        <translation type="unfinished">O valor padrão de {named} não corresponde ao próprio padrão de texto (pattern).</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation type="unfinished">Mude um dos dois.</translation>
    </message>
    <message>
        <source>{place} leads to a sandbox, but step {step} says production.</source>
        <translation type="unfinished">{place}: leva a um sandbox, mas a etapa {step} diz produção.</translation>
    </message>
    <message>
        <source>Use the production address, or say in step {step} that the credentials are for the sandbox.</source>
        <translation type="unfinished">Use o endereço de produção, ou diga na etapa {step} que as credenciais são do sandbox.</translation>
    </message>
    <message>
        <source>Step {step} says sandbox, but no address looks like one.</source>
        <translation type="unfinished">A etapa {step} diz sandbox, mas nenhum endereço parece ser de um.</translation>
    </message>
    <message>
        <source>Check whether the provider has other addresses for its sandbox. If not, all is well.</source>
        <translation type="unfinished">Confira se o provedor tem outros endereços para o sandbox. Se não tiver, está tudo certo.</translation>
    </message>
    <message>
        <source>{step} sends a secret in the address.</source>
        <translation type="unfinished">{step}: envia um segredo no endereço.</translation>
    </message>
    <message>
        <source>Send it in the body or in a header, unless the provider&apos;s documentation says otherwise: addresses are logged.</source>
        <translation type="unfinished">Envie-o no corpo ou em um cabeçalho, a menos que a documentação do provedor diga outra coisa: endereços são registrados em logs.</translation>
    </message>
    <message>
        <source>Field {number} has no key.</source>
        <translation type="unfinished">O campo {number} não tem chave.</translation>
    </message>
    <message>
        <source>Give it a short name, such as region: URLs use the value under it.</source>
        <translation type="unfinished">Dê a ele um nome curto, como region: as URLs usam o valor sob esse nome.</translation>
    </message>
    <message>
        <source>Two fields have the key {key}.</source>
        <translation type="unfinished">Dois campos têm a chave {key}.</translation>
    </message>
    <message>
        <source>Give each its own, or one value replaces the other.</source>
        <translation type="unfinished">Dê a cada um a sua, ou um valor substitui o outro.</translation>
    </message>
    <message>
        <source>{key} is a name of the platform&apos;s own.</source>
        <translation type="unfinished">{key} é um nome da própria plataforma.</translation>
    </message>
    <message>
        <source>Give the field another key.</source>
        <translation type="unfinished">Dê ao campo outra chave.</translation>
    </message>
    <message>
        <source>The key {key} of field {number} is no plain name.</source>
        <translation type="unfinished">A chave {key} do campo {number} não é um nome simples.</translation>
    </message>
    <message>
        <source>Use letters, digits and _, as in account_region.</source>
        <translation type="unfinished">Use letras, dígitos e _, como em account_region.</translation>
    </message>
    <message>
        <source>Field {number} asks for {field}.</source>
        <translation type="unfinished">O campo {number} pede {field}.</translation>
    </message>
    <message>
        <source>Remove it: people sign in at the provider, which sends the tokens.</source>
        <translation type="unfinished">Remova-o: as pessoas entram no provedor, que envia os tokens.</translation>
    </message>
    <message>
        <source>Field {number} asks who people are ({field}).</source>
        <translation type="unfinished">O campo {number} pergunta quem são as pessoas ({field}).</translation>
    </message>
    <message>
        <source>Remove it: steps {label} and {identifier} take that from the test call.</source>
        <translation type="unfinished">Remova-o: as etapas {label} e {identifier} pegam isso da chamada de teste.</translation>
    </message>
    <message numerus="yes">
        <source>People are asked for {count} values before they can connect.</source>
        <comment>People are asked for {count} value before they can connect.</comment>
        <translation type="unfinished">
            <numerusform>Pede-se às pessoas {count} valor antes que possam se conectar.</numerusform>
            <numerusform>Pedem-se às pessoas {count} valores antes que possam se conectar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only those without which no address can be built.</source>
        <translation type="unfinished">Mantenha só aqueles sem os quais nenhum endereço pode ser montado.</translation>
    </message>
    <message>
        <source>The field {named} is required, but nothing in this connection needs it.</source>
        <translation type="unfinished">O campo {named} é obrigatório, mas nada nesta conexão precisa dele.</translation>
    </message>
    <message>
        <source>Make it optional, unless the actions need it: every required field keeps people from connecting.</source>
        <translation type="unfinished">Torne-o opcional, a menos que as ações precisem dele: cada campo obrigatório impede pessoas de se conectar.</translation>
    </message>
    <message>
        <source>Make it optional</source>
        <translation type="unfinished">Torná-lo opcional</translation>
    </message>
    <message>
        <source>{field} is used nowhere in this connection.</source>
        <translation type="unfinished">{field} não é usado em lugar nenhum nesta conexão.</translation>
    </message>
    <message>
        <source>Use or remove it, unless the actions need it.</source>
        <translation type="unfinished">Use-o ou remova-o, a menos que as ações precisem dele.</translation>
    </message>
    <message>
        <source>A URL is built from {named}, which may be left blank.</source>
        <translation type="unfinished">Uma URL é montada com {named}, que pode ficar em branco.</translation>
    </message>
    <message>
        <source>Give the field a default value, or make it required.</source>
        <translation type="unfinished">Dê ao campo um valor padrão, ou torne-o obrigatório.</translation>
    </message>
    <message>
        <source>Make it required</source>
        <translation type="unfinished">Torná-lo obrigatório</translation>
    </message>
    <message>
        <source>The field {named} is required because a URL is built from it.</source>
        <translation type="unfinished">O campo {named} é obrigatório porque uma URL é montada com ele.</translation>
    </message>
    <message>
        <source>That is right if no value fits most people. Otherwise set a default and make it optional.</source>
        <translation type="unfinished">Isso está certo se nenhum valor serve para a maioria. Caso contrário, defina um valor padrão e torne-o opcional.</translation>
    </message>
    <message>
        <source>The field {key} has no label: people would not know what to enter.</source>
        <translation type="unfinished">O campo {key} não tem rótulo: as pessoas não saberiam o que digitar.</translation>
    </message>
    <message>
        <source>Write what they see above the field, for example {label}.</source>
        <translation type="unfinished">Escreva o que elas veem acima do campo, por exemplo {label}.</translation>
    </message>
    <message>
        <source>Use {label}</source>
        <translation type="unfinished">Usar {label}</translation>
    </message>
    <message>
        <source>{name} is always taken of the first entry of a list.</source>
        <translation type="unfinished">{name} é sempre pego do primeiro item de uma lista.</translation>
    </message>
    <message>
        <source>Say which entry is meant: by a field that a person with several fills in, or by what the entry says of itself.</source>
        <translation type="unfinished">Diga qual item é o certo: por um campo que uma pessoa com vários preenche, ou pelo que o item diz de si mesmo.</translation>
    </message>
    <message>
        <source>Pick it by its name, in a field that may stay blank</source>
        <translation type="unfinished">Escolhê-lo pelo nome, em um campo que pode ficar em branco</translation>
    </message>
    <message>
        <source>A value to keep in {step} has no name.</source>
        <translation type="unfinished">Um valor a guardar não tem nome: {step}.</translation>
    </message>
    <message>
        <source>Give it a name; later calls find it as authData.accesstokencode and this name.</source>
        <translation type="unfinished">Dê a ele um nome; chamadas posteriores o encontram como authData.accesstokencode e esse nome.</translation>
    </message>
    <message>
        <source>Remove the empty row</source>
        <translation type="unfinished">Remover a linha vazia</translation>
    </message>
    <message>
        <source>{name} is kept anyway and would be overwritten.</source>
        <translation type="unfinished">{name} já é guardado e seria sobrescrito.</translation>
    </message>
    <message>
        <source>Give the value another name. Where the tokens stand in the answer is said above.</source>
        <translation type="unfinished">Dê ao valor outro nome. O lugar dos tokens na resposta é indicado acima.</translation>
    </message>
    <message>
        <source>Two values are kept as {name}.</source>
        <translation type="unfinished">Dois valores são guardados como {name}.</translation>
    </message>
    <message>
        <source>Give each a name of its own: the later one overwrites the earlier.</source>
        <translation type="unfinished">Dê a cada um um nome próprio: o posterior sobrescreve o anterior.</translation>
    </message>
    <message>
        <source>It is not said where the value {name} stands in the answer.</source>
        <translation type="unfinished">Não foi informado onde o valor {name} está na resposta.</translation>
    </message>
    <message>
        <source>Enter its path, for example team.id.</source>
        <translation type="unfinished">Digite o caminho dele, por exemplo team.id.</translation>
    </message>
    <message>
        <source>Later calls need {name}, and no call says where it comes from.</source>
        <translation type="unfinished">Chamadas posteriores precisam de {name}, e nenhuma chamada diz de onde ele vem.</translation>
    </message>
    <message>
        <source>If this look-up brings it, say where in its answer it stands. If the answer with the token does, all is well.</source>
        <translation type="unfinished">Se esta consulta o traz, diga onde ele está na resposta dela. Se a resposta com o token o traz, está tudo certo.</translation>
    </message>
    <message>
        <source>Keep {name} of this answer</source>
        <translation type="unfinished">Guardar {name} desta resposta</translation>
    </message>
    <message>
        <source>A look-up keeps none of the values that it brings.</source>
        <translation type="unfinished">Uma consulta não guarda nenhum dos valores que traz.</translation>
    </message>
    <message>
        <source>Name the value that later calls need and where it stands, or remove the call.</source>
        <translation type="unfinished">Indique o valor de que chamadas posteriores precisam e onde ele está, ou remova a chamada.</translation>
    </message>
    <message>
        <source>{where} says {written}; the value is called {right}.</source>
        <translation type="unfinished">{where}: aqui se lê {written}, mas o valor se chama {right}.</translation>
    </message>
    <message>
        <source>Write the same name where the value is kept and where it is needed, or nothing is filled in.</source>
        <translation type="unfinished">Escreva o mesmo nome onde o valor é guardado e onde é necessário, ou nada é preenchido.</translation>
    </message>
    <message>
        <source>Write {right}</source>
        <translation type="unfinished">Escrever {right}</translation>
    </message>
    <message>
        <source>Step {authorization} asks for a refresh token, but step {refresh_token} is empty.</source>
        <translation type="unfinished">A etapa {authorization} pede um token de atualização, mas a etapa {refresh_token} está vazia.</translation>
    </message>
    <message>
        <source>Set up step {step}, or people have to sign in again whenever the access token expires.</source>
        <translation type="unfinished">Configure a etapa {step}, ou as pessoas terão de entrar de novo sempre que o token de acesso expirar.</translation>
    </message>
    <message>
        <source>Step {refresh_token} needs a refresh token, but nothing in step {authorization} asks for one.</source>
        <translation type="unfinished">A etapa {refresh_token} precisa de um token de atualização, mas nada na etapa {authorization} pede um.</translation>
    </message>
    <message>
        <source>With OpenID Connect the scope offline_access usually does (OpenID Connect Core section 11). Look it up; some providers send a refresh token anyway.</source>
        <translation type="unfinished">Com OpenID Connect, o escopo offline_access em geral resolve (OpenID Connect Core seção 11). Confira; alguns provedores enviam um token de atualização de qualquer forma.</translation>
    </message>
    <message>
        <source>Add offline_access</source>
        <translation type="unfinished">Adicionar offline_access</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when asked with {parameter}.</source>
        <translation type="unfinished">{provider} só envia um token de atualização quando pedido com {parameter}.</translation>
    </message>
    <message>
        <source>Add the parameter in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">Adicione o parâmetro na etapa {authorization}, ou a etapa {refresh_token} não tem com que renovar.</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token at an account&apos;s first log-in only, unless asked with {parameter}.</source>
        <translation type="unfinished">{provider} só envia um token de atualização no primeiro login de uma conta, a menos que pedido com {parameter}.</translation>
    </message>
    <message>
        <source>Add it, or whoever connects the same account again has a connection that ends with its first token.</source>
        <translation type="unfinished">Adicione-o, ou quem conectar a mesma conta de novo terá uma conexão que termina com o primeiro token.</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when the scope {scopes} is asked for.</source>
        <translation type="unfinished">{provider} só envia um token de atualização quando o escopo {scopes} é pedido.</translation>
    </message>
    <message>
        <source>Add the scope in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">Adicione o escopo na etapa {authorization}, ou a etapa {refresh_token} não tem com que renovar.</translation>
    </message>
    <message>
        <source>Add {scopes}</source>
        <translation type="unfinished">Adicionar {scopes}</translation>
    </message>
    <message>
        <source>{name} belongs to steps {access_token} and {refresh_token}, not to the requests of actions.</source>
        <translation type="unfinished">{name} pertence às etapas {access_token} e {refresh_token}, não às requisições das ações.</translation>
    </message>
    <message>
        <source>Remove it: actions need the access token only.</source>
        <translation type="unfinished">Remova-o: as ações só precisam do token de acesso.</translation>
    </message>
    <message>
        <source>{name} has a value and JavaScript; only the JavaScript counts.</source>
        <translation type="unfinished">{name} tem um valor e JavaScript; só o JavaScript vale.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Mantenha um dos dois.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation type="unfinished">{name} não tem valor.</translation>
    </message>
    <message>
        <source>Enter the value, or remove the parameter.</source>
        <translation type="unfinished">Digite o valor, ou remova o parâmetro.</translation>
    </message>
    <message>
        <source>Make it JavaScript</source>
        <translation type="unfinished">Torná-lo JavaScript</translation>
    </message>
    <message>
        <source>There is JavaScript in {place}; it would be sent as it is written.</source>
        <translation type="unfinished">Há JavaScript aqui, e seria enviado como está escrito: {place}.</translation>
    </message>
    <message>
        <source>Write the value itself, for example Bearer ${context.authData.accesstokencode.access_token}.</source>
        <translation type="unfinished">Escreva o próprio valor, por exemplo Bearer ${context.authData.accesstokencode.access_token}.</translation>
    </message>
    <message>
        <source>The label path</source>
        <translation type="unfinished">O caminho do rótulo</translation>
    </message>
    <message>
        <source>The picture path</source>
        <translation type="unfinished">O caminho da imagem</translation>
    </message>
    <message>
        <source>The identifier path</source>
        <translation type="unfinished">O caminho do identificador</translation>
    </message>
    <message>
        <source>No label is chosen yet: the platform refuses a connection without one.</source>
        <translation type="unfinished">Nenhum rótulo foi escolhido ainda: a plataforma recusa uma conexão sem rótulo.</translation>
    </message>
    <message>
        <source>Run the live test and click a name in its answer.</source>
        <translation type="unfinished">Execute o teste ao vivo e clique em um nome na resposta dele.</translation>
    </message>
    <message>
        <source>{what} starts at {area}, which this connection does not have.</source>
        <translation type="unfinished">{what} começa em {area}, que esta conexão não tem.</translation>
    </message>
    <message>
        <source>Probably {near} is meant.</source>
        <translation type="unfinished">Provavelmente o certo é {near}.</translation>
    </message>
    <message>
        <source>Values of the test call start with authData.testcode.</source>
        <translation type="unfinished">Valores da chamada de teste começam com authData.testcode.</translation>
    </message>
    <message>
        <source>Use {near}</source>
        <translation type="unfinished">Usar {near}</translation>
    </message>
    <message>
        <source>{what} leads to a secret.</source>
        <translation type="unfinished">{what} leva a um segredo.</translation>
    </message>
    <message>
        <source>Choose a harmless value: labels and identifiers are stored and shown openly.</source>
        <translation type="unfinished">Escolha um valor inofensivo: rótulos e identificadores são guardados e mostrados abertamente.</translation>
    </message>
    <message>
        <source>{what} leads to the whole answer, not to one value in it.</source>
        <translation type="unfinished">{what} leva à resposta inteira, não a um valor nela.</translation>
    </message>
    <message>
        <source>Click the value itself, for example authData.testcode.profile.name.</source>
        <translation type="unfinished">Clique no próprio valor, por exemplo authData.testcode.profile.name.</translation>
    </message>
    <message>
        <source>{what} takes a fixed position of a list.</source>
        <translation type="unfinished">{what} usa uma posição fixa de uma lista.</translation>
    </message>
    <message>
        <source>Is the wanted entry always there? A value outside of a list is safer.</source>
        <translation type="unfinished">O item desejado está sempre lá? Um valor fora de uma lista é mais seguro.</translation>
    </message>
    <message>
        <source>Use {first}</source>
        <translation type="unfinished">Usar {first}</translation>
    </message>
    <message>
        <source>{what} cannot be read.</source>
        <translation type="unfinished">{what} não pode ser lido.</translation>
    </message>
    <message>
        <source>Write one path alone, without ${ }, return or ||. {said_of}</source>
        <translation type="unfinished">Escreva um só caminho, sem ${ }, return ou ||. {said_of}</translation>
    </message>
    <message>
        <source>{what} must begin with authData.</source>
        <translation type="unfinished">{what} tem de começar com authData.</translation>
    </message>
    <message>
        <source>Values of the test call are found as authData.testcode and the rest: {right}.</source>
        <translation type="unfinished">Valores da chamada de teste se encontram como authData.testcode e o resto: {right}.</translation>
    </message>
    <message>
        <source>Click the value.</source>
        <translation type="unfinished">Clique no valor.</translation>
    </message>
    <message>
        <source>Use {right}</source>
        <translation type="unfinished">Usar {right}</translation>
    </message>
    <message>
        <source>It is not said what this name is.</source>
        <translation type="unfinished">Não foi informado o que é este nome.</translation>
    </message>
    <message>
        <source>A word is enough, for example {word}.</source>
        <translation type="unfinished">Uma palavra basta, por exemplo {word}.</translation>
    </message>
    <message>
        <source>Use {word}</source>
        <translation type="unfinished">Usar {word}</translation>
    </message>
    <message>
        <source>The label is an email address, which everybody in the workspace would see.</source>
        <translation type="unfinished">O rótulo é um endereço de e-mail, que todos no espaço de trabalho veriam.</translation>
    </message>
    <message>
        <source>Show its first letter only, or choose a name instead.</source>
        <translation type="unfinished">Mostre só a primeira letra dele, ou escolha um nome em vez disso.</translation>
    </message>
    <message>
        <source>Show the first letter only</source>
        <translation type="unfinished">Mostrar só a primeira letra</translation>
    </message>
    <message>
        <source>No unique identifier is chosen: connecting the same account again makes another connection.</source>
        <translation type="unfinished">Nenhum identificador único foi escolhido: conectar a mesma conta de novo cria outra conexão.</translation>
    </message>
    <message>
        <source>Choose the account&apos;s id from the test response, if there is one. It may stay blank.</source>
        <translation type="unfinished">Escolha o id da conta na resposta do teste, se houver um. Pode ficar em branco.</translation>
    </message>
    <message>
        <source>{name} changes, so every sign-in would look like another account.</source>
        <translation type="unfinished">{name} muda, então cada login pareceria outra conta.</translation>
    </message>
    <message>
        <source>Choose a value that stays the same, such as an id.</source>
        <translation type="unfinished">Escolha um valor que continue o mesmo, como um id.</translation>
    </message>
    <message>
        <source>{name} is a date or a time: it tells no accounts apart.</source>
        <translation type="unfinished">{name} é uma data ou hora: não distingue contas.</translation>
    </message>
    <message>
        <source>Two accounts can have the same one, and its form can change. Choose an id.</source>
        <translation type="unfinished">Duas contas podem ter a mesma, e a forma dela pode mudar. Escolha um id.</translation>
    </message>
    <message>
        <source>The unique identifier is the same value as the label.</source>
        <translation type="unfinished">O identificador único é o mesmo valor que o rótulo.</translation>
    </message>
    <message>
        <source>Names can change or occur twice. Choose an id, if the answer has one.</source>
        <translation type="unfinished">Nomes podem mudar ou se repetir. Escolha um id, se a resposta tiver um.</translation>
    </message>
    <message>
        <source>{name} can be changed by its owner.</source>
        <translation type="unfinished">{name} pode ser mudado pelo dono.</translation>
    </message>
    <message>
        <source>Choose an id, if the answer has one: after a change the same account would connect a second time.</source>
        <translation type="unfinished">Escolha um id, se a resposta tiver um: depois de uma mudança, a mesma conta se conectaria uma segunda vez.</translation>
    </message>
    <message>
        <source>Neither a client secret nor PKCE protects the authorization code.</source>
        <translation type="unfinished">Nem um segredo do cliente nem o PKCE protege o código de autorização.</translation>
    </message>
    <message>
        <source>Choose S256 (RFC 9700 section 2.1.1). If the app has a client secret, say in step {step} how it is sent.</source>
        <translation type="unfinished">Escolha S256 (RFC 9700 seção 2.1.1). Se o aplicativo tem um segredo do cliente, diga na etapa {step} como ele é enviado.</translation>
    </message>
    <message>
        <source>Use S256</source>
        <translation type="unfinished">Usar S256</translation>
    </message>
    <message>
        <source>PKCE with the method “plain” protects little: the challenge is the verifier itself.</source>
        <translation type="unfinished">O PKCE com o método “plain” protege pouco: o challenge é o próprio verifier.</translation>
    </message>
    <message>
        <source>Choose S256, unless the provider&apos;s documentation says that it knows only plain.</source>
        <translation type="unfinished">Escolha S256, a menos que a documentação do provedor diga que ele só conhece plain.</translation>
    </message>
    <message>
        <source>Step {authorization} uses PKCE, but step {access_token} does not send the code verifier.</source>
        <translation type="unfinished">A etapa {authorization} usa PKCE, mas a etapa {access_token} não envia o code verifier.</translation>
    </message>
    <message>
        <source>The provider refuses the code without it. Send it, or turn PKCE off in step {step}.</source>
        <translation type="unfinished">O provedor recusa o código sem ele. Envie-o, ou desative o PKCE na etapa {step}.</translation>
    </message>
    <message>
        <source>Send the code verifier</source>
        <translation type="unfinished">Enviar o code verifier</translation>
    </message>
    <message>
        <source>The code verifier is sent under another name.</source>
        <translation type="unfinished">O code verifier é enviado sob outro nome.</translation>
    </message>
    <message>
        <source>RFC 7636 knows only code_verifier. Keep this only if the provider&apos;s documentation says so.</source>
        <translation type="unfinished">A RFC 7636 só conhece code_verifier. Mantenha isto só se a documentação do provedor disser isso.</translation>
    </message>
    <message>
        <source>Send it as code_verifier</source>
        <translation type="unfinished">Enviá-lo como code_verifier</translation>
    </message>
    <message>
        <source>Step {authorization} sends the redirect URI, step {access_token} does not.</source>
        <translation type="unfinished">A etapa {authorization} envia o redirect URI, a etapa {access_token} não.</translation>
    </message>
    <message>
        <source>Right only if this provider does not want it there.</source>
        <translation type="unfinished">Certo só se este provedor não o quer ali.</translation>
    </message>
    <message>
        <source>Step {access_token} sends the redirect URI, step {authorization} does not.</source>
        <translation type="unfinished">A etapa {access_token} envia o redirect URI, a etapa {authorization} não.</translation>
    </message>
    <message>
        <source>Providers compare: send it in both, or in neither.</source>
        <translation type="unfinished">Os provedores comparam: envie-o nas duas, ou em nenhuma.</translation>
    </message>
    <message>
        <source>the start page</source>
        <translation type="unfinished">página inicial</translation>
    </message>
    <message>
        <source>step {number} “{name}”</source>
        <translation type="unfinished">etapa {number} “{name}”</translation>
    </message>
    <message>
        <source>the field {name}</source>
        <translation type="unfinished">campo {name}</translation>
    </message>
    <message>
        <source>the choice {name}</source>
        <translation type="unfinished">opção {name}</translation>
    </message>
    <message>
        <source>the scope {name}</source>
        <translation type="unfinished">escopo {name}</translation>
    </message>
    <message>
        <source>the parameter {name}</source>
        <translation type="unfinished">parâmetro {name}</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation type="unfinished">cabeçalho {name}</translation>
    </message>
    <message>
        <source>the query parameter {name}</source>
        <translation type="unfinished">parâmetro de query {name}</translation>
    </message>
    <message>
        <source>the follow-up call {name}</source>
        <translation type="unfinished">chamada seguinte {name}</translation>
    </message>
    <message>
        <source>the kept value {name}</source>
        <translation type="unfinished">valor guardado {name}</translation>
    </message>
    <message>
        <source>the condition {name}</source>
        <translation type="unfinished">condição {name}</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <translation type="unfinished">nome {name}</translation>
    </message>
    <message>
        <source>the domain {name}</source>
        <translation type="unfinished">domínio {name}</translation>
    </message>
    <message>
        <source>the status {name}</source>
        <translation type="unfinished">status {name}</translation>
    </message>
    <message>
        <source>the body value {name}</source>
        <translation type="unfinished">valor do corpo {name}</translation>
    </message>
    <message>
        <source>the mark of the finding {name}</source>
        <translation type="unfinished">marca do achado {name}</translation>
    </message>
    <message>
        <source>the URL</source>
        <translation type="unfinished">URL</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">a URL de redirecionamento</translation>
    </message>
    <message>
        <source>the redirect of the live run</source>
        <translation type="unfinished">redirecionamento da execução ao vivo</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation type="unfinished">ID do cliente</translation>
    </message>
    <message>
        <source>the PKCE setting</source>
        <translation type="unfinished">configuração do PKCE</translation>
    </message>
    <message>
        <source>the service domain</source>
        <translation type="unfinished">domínio do serviço</translation>
    </message>
    <message>
        <source>the spec version</source>
        <translation type="unfinished">versão da especificação</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">nome</translation>
    </message>
    <message>
        <source>the path</source>
        <translation type="unfinished">caminho</translation>
    </message>
    <message>
        <source>the path of the picture</source>
        <translation type="unfinished">caminho da imagem</translation>
    </message>
    <message>
        <source>the code for the choices</source>
        <translation type="unfinished">código das opções</translation>
    </message>
    <message>
        <source>the code for when it is shown</source>
        <translation type="unfinished">código de quando é mostrado</translation>
    </message>
    <message>
        <source>the JavaScript</source>
        <translation type="unfinished">JavaScript</translation>
    </message>
    <message>
        <source>the default value</source>
        <translation type="unfinished">valor padrão</translation>
    </message>
    <message>
        <source>the value</source>
        <translation type="unfinished">valor</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation type="unfinished">token de acesso</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">autorização</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">corpo</translation>
    </message>
    <message>
        <source>the body format</source>
        <translation type="unfinished">formato do corpo</translation>
    </message>
    <message>
        <source>the callback</source>
        <translation type="unfinished">callback</translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished">cliente</translation>
    </message>
    <message>
        <source>the client authentication</source>
        <translation type="unfinished">autenticação do cliente</translation>
    </message>
    <message>
        <source>the code</source>
        <translation type="unfinished">código</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation type="unfinished">condição</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">rótulo da conexão</translation>
    </message>
    <message>
        <source>the default expiry</source>
        <translation type="unfinished">validade padrão</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished">ambiente</translation>
    </message>
    <message>
        <source>the error message</source>
        <translation type="unfinished">mensagem de erro</translation>
    </message>
    <message>
        <source>the rule for an expired token</source>
        <translation type="unfinished">regra para um token expirado</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation type="unfinished">validade</translation>
    </message>
    <message>
        <source>the unit of the expiry</source>
        <translation type="unfinished">unidade da validade</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">campos</translation>
    </message>
    <message>
        <source>the follow-up calls</source>
        <translation type="unfinished">chamadas seguintes</translation>
    </message>
    <message>
        <source>the format</source>
        <translation type="unfinished">formato</translation>
    </message>
    <message>
        <source>the headers</source>
        <translation type="unfinished">cabeçalhos</translation>
    </message>
    <message>
        <source>the help text</source>
        <translation type="unfinished">texto de ajuda</translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished">host</translation>
    </message>
    <message>
        <source>the rule for the issuer</source>
        <translation type="unfinished">regra do emissor</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation type="unfinished">emissor</translation>
    </message>
    <message>
        <source>the kept values</source>
        <translation type="unfinished">valores guardados</translation>
    </message>
    <message>
        <source>the key</source>
        <translation type="unfinished">chave</translation>
    </message>
    <message>
        <source>the label</source>
        <translation type="unfinished">rótulo</translation>
    </message>
    <message>
        <source>the masking of the label</source>
        <translation type="unfinished">ocultação do rótulo</translation>
    </message>
    <message>
        <source>the method</source>
        <translation type="unfinished">método</translation>
    </message>
    <message>
        <source>the list of what is left out</source>
        <translation type="unfinished">lista do que é omitido</translation>
    </message>
    <message>
        <source>the list of what is left out where it is blank</source>
        <translation type="unfinished">lista do que é omitido quando está em branco</translation>
    </message>
    <message>
        <source>the choice of an entry</source>
        <translation type="unfinished">escolha de um item</translation>
    </message>
    <message>
        <source>the list of entries</source>
        <translation type="unfinished">lista de itens</translation>
    </message>
    <message>
        <source>the conditions</source>
        <translation type="unfinished">condições</translation>
    </message>
    <message>
        <source>the name of an entry</source>
        <translation type="unfinished">nome de um item</translation>
    </message>
    <message>
        <source>the repeating after a refresh</source>
        <translation type="unfinished">repetição após uma renovação</translation>
    </message>
    <message>
        <source>the prolonging</source>
        <translation type="unfinished">prolongamento</translation>
    </message>
    <message>
        <source>the other place of the tokens</source>
        <translation type="unfinished">outro lugar dos tokens</translation>
    </message>
    <message>
        <source>the options</source>
        <translation type="unfinished">opções</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">dono</translation>
    </message>
    <message>
        <source>the parameters</source>
        <translation type="unfinished">parâmetros</translation>
    </message>
    <message>
        <source>the place of the parameters</source>
        <translation type="unfinished">lugar dos parâmetros</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation type="unfinished">padrão de texto</translation>
    </message>
    <message>
        <source>the placeholder</source>
        <translation type="unfinished">exemplo no campo</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation type="unfinished">plataforma</translation>
    </message>
    <message>
        <source>the plug id</source>
        <translation type="unfinished">id do plug</translation>
    </message>
    <message>
        <source>the port</source>
        <translation type="unfinished">porta</translation>
    </message>
    <message>
        <source>the prefix</source>
        <translation type="unfinished">prefixo</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation type="unfinished">finalidade</translation>
    </message>
    <message>
        <source>the query</source>
        <translation type="unfinished">query</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation type="unfinished">forma de receber</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation type="unfinished">token de atualização</translation>
    </message>
    <message>
        <source>the renamed parameters</source>
        <translation type="unfinished">parâmetros renomeados</translation>
    </message>
    <message>
        <source>the request parameters</source>
        <translation type="unfinished">parâmetros de requisição</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished">motivo</translation>
    </message>
    <message>
        <source>the required</source>
        <translation type="unfinished">obrigatoriedade</translation>
    </message>
    <message>
        <source>the response</source>
        <translation type="unfinished">resposta</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished">resto</translation>
    </message>
    <message>
        <source>the revoke token</source>
        <translation type="unfinished">revogação do token</translation>
    </message>
    <message>
        <source>the root</source>
        <translation type="unfinished">raiz</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation type="unfinished">amostra</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation type="unfinished">esquema</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation type="unfinished">escopo</translation>
    </message>
    <message>
        <source>the scope separator</source>
        <translation type="unfinished">separador de escopos</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">escopos</translation>
    </message>
    <message>
        <source>the skipped whitelist check</source>
        <translation type="unfinished">verificação de domínios omitida</translation>
    </message>
    <message>
        <source>the marks of findings</source>
        <translation type="unfinished">marcas de achados</translation>
    </message>
    <message>
        <source>the state</source>
        <translation type="unfinished">state</translation>
    </message>
    <message>
        <source>the rule for the state</source>
        <translation type="unfinished">regra do state</translation>
    </message>
    <message>
        <source>the statuses</source>
        <translation type="unfinished">status</translation>
    </message>
    <message>
        <source>the success</source>
        <translation type="unfinished">sucesso</translation>
    </message>
    <message>
        <source>the suffix</source>
        <translation type="unfinished">sufixo</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">a chamada de teste</translation>
    </message>
    <message>
        <source>the type</source>
        <translation type="unfinished">tipo</translation>
    </message>
    <message>
        <source>the list of what is not encoded</source>
        <translation type="unfinished">lista do que não é codificado</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">identificador único</translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished">versão</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">domínios permitidos</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">espaço</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">vírgula</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">sinal de mais</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation type="unfinished">barra vertical</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished">ponto e vírgula</translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished">dois-pontos</translation>
    </message>
    <message>
        <source>the entry {name}</source>
        <translation type="unfinished">entrada {name}</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation type="unfinished">{name}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part} ({whole})</translation>
    </message>
    <message>
        <source>{what} on {page}</source>
        <translation type="unfinished">{what} ({page})</translation>
    </message>
    <message>
        <source>{what} in step {step}</source>
        <translation type="unfinished">{what} na etapa {step}</translation>
    </message>
    <message>
        <source>the item {name}</source>
        <translation type="unfinished">item {name}</translation>
    </message>
    <message>
        <source>{left} in {place} is from a sample.</source>
        <translation type="unfinished">{left} vem de um exemplo: {place}.</translation>
    </message>
    <message>
        <source>Write this provider&apos;s own. What came with the log-in is under Insert value; what differs for each customer is a field of step {step}.</source>
        <translation type="unfinished">Escreva o que vale para este provedor. O que veio com o login está em “Inserir valor”; o que muda de cliente para cliente é um campo da etapa {step}.</translation>
    </message>
    <message>
        <source>The state is to be sent as {name}, but the platform always calls it “state”.</source>
        <translation type="unfinished">O state deve ser enviado como {name}, mas a plataforma sempre o chama de “state”.</translation>
    </message>
    <message>
        <source>Ask the provider whether it takes “state”, too. If it does not, the platform cannot log people in there.</source>
        <translation type="unfinished">Pergunte ao provedor se ele também aceita “state”. Se não aceitar, a plataforma não consegue fazer o login das pessoas lá.</translation>
    </message>
    <message>
        <source>Call it “state”</source>
        <translation type="unfinished">Chamar de “state”</translation>
    </message>
    <message>
        <source>The log-in page stands behind the # of its address.</source>
        <translation type="unfinished">A página de login está depois do # do endereço dela.</translation>
    </message>
    <message>
        <source>Try the log-in once on the platform. An address of the provider&apos;s without # is safer, if there is one.</source>
        <translation type="unfinished">Experimente o login uma vez na plataforma. Um endereço do provedor sem # é mais seguro, se houver.</translation>
    </message>
    <message>
        <source>{provider} wants {parameter} with the log-in.</source>
        <translation type="unfinished">{provider} quer {parameter} no login.</translation>
    </message>
    <message>
        <source>Add it to the extra parameters, or the access token that comes is good for nothing, if one comes at all.</source>
        <translation type="unfinished">Adicione-o aos parâmetros extras, ou o token de acesso que vier não serve para nada, se é que vem algum.</translation>
    </message>
    <message>
        <source>{provider} knows {name} under the name {own} only.</source>
        <translation type="unfinished">{provider} só conhece {name} sob o nome {own}.</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">Envie-o sob o nome do provedor.</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">Enviá-lo como {name}</translation>
    </message>
    <message>
        <source>{provider} no longer gives out the scope {scope}.</source>
        <translation type="unfinished">{provider} não concede mais o escopo {scope}.</translation>
    </message>
    <message>
        <source>{new} took its place. It may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">{new} tomou o lugar dele. Talvez tenha de ser ativado para o seu aplicativo no portal.</translation>
    </message>
    <message>
        <source>Remove {scope}</source>
        <translation type="unfinished">Remover {scope}</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">Pedir {scopes} em vez disso</translation>
    </message>
    <message>
        <source>The API of {provider} wants the header {name} with every call.</source>
        <translation type="unfinished">A API de {provider} quer o cabeçalho {name} com cada chamada.</translation>
    </message>
    <message>
        <source>Add it here and to the request parameters.</source>
        <translation type="unfinished">Adicione-o aqui e aos parâmetros de requisição.</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">Adicionar o cabeçalho {name}</translation>
    </message>
    <message>
        <source>{provider} writes {word} before the token, not Bearer.</source>
        <translation type="unfinished">{provider} escreve {word} antes do token, não Bearer.</translation>
    </message>
    <message>
        <source>Write it as its documentation does, here and in the request parameters.</source>
        <translation type="unfinished">Escreva como a documentação dele, aqui e nos parâmetros de requisição.</translation>
    </message>
    <message>
        <source>Write {word}</source>
        <translation type="unfinished">Escrever {word}</translation>
    </message>
    <message>
        <source>The documentation of {provider} names another address by now.</source>
        <translation type="unfinished">A documentação de {provider} já indica outro endereço.</translation>
    </message>
    <message>
        <source>It is {address}. What comes back may look different, too.</source>
        <translation type="unfinished">É {address}. O que volta também pode ser diferente.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation type="unfinished">Usar {address}</translation>
    </message>
    <message>
        <source>{provider} is not known to have this address.</source>
        <translation type="unfinished">Este endereço não é conhecido como sendo de {provider}.</translation>
    </message>
    <message>
        <source>The one that is known is {address}. Where yours is of another product or place of theirs, leave it.</source>
        <translation type="unfinished">O conhecido é {address}. Se o seu é de outro produto ou lugar deles, deixe-o como está.</translation>
    </message>
    <message>
        <source>{place} is of another place of {provider} than {other}.</source>
        <translation type="unfinished">Aqui o endereço é de outro lugar de {provider} que não o de {other}: {place}.</translation>
    </message>
    <message>
        <source>Both have to be of one: sandbox and production, and regions, are kept apart there.</source>
        <translation type="unfinished">Ambos têm de ser de um só: sandbox e produção, e as regiões, são mantidos separados lá.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL</source>
        <translation type="unfinished">Usar a URL de redirecionamento da plataforma</translation>
    </message>
    <message>
        <source>Use port {fixed_port}</source>
        <translation type="unfinished">Usar a porta {fixed_port}</translation>
    </message>
    <message>
        <source>This is the redirect URL of the platform&apos;s environment “{name}”.</source>
        <translation type="unfinished">Esta é a URL de redirecionamento do ambiente “{name}” da plataforma.</translation>
    </message>
    <message>
        <source>Right for trying it out there. What customers use has that of production.</source>
        <translation type="unfinished">Certo para experimentar lá. O que os clientes usam tem a de produção.</translation>
    </message>
    <message>
        <source>The redirect URL is missing.</source>
        <translation type="unfinished">Falta a URL de redirecionamento.</translation>
    </message>
    <message>
        <source>It is {platform_redirect_url}; some plugs have one of their own.</source>
        <translation type="unfinished">É {platform_redirect_url}; alguns plugs têm uma própria.</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s but for a slash, capital letters or spaces.</source>
        <translation type="unfinished">A URL de redirecionamento é a da plataforma, exceto por uma barra, maiúsculas ou espaços.</translation>
    </message>
    <message>
        <source>Providers compare it character by character: use exactly the platform&apos;s.</source>
        <translation type="unfinished">Os provedores a comparam caractere por caractere: use exatamente a da plataforma.</translation>
    </message>
    <message>
        <source>The redirect URL is no web address.</source>
        <translation type="unfinished">A URL de redirecionamento não é um endereço web.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s: {platform_redirect_url}.</source>
        <translation type="unfinished">Use a da plataforma: {platform_redirect_url}.</translation>
    </message>
    <message>
        <source>The redirect URL is not encrypted.</source>
        <translation type="unfinished">A URL de redirecionamento não é criptografada.</translation>
    </message>
    <message>
        <source>It must begin with https://: the authorization code travels with it. For live runs on this computer the wizard has a redirect of its own, which needs no entry here.</source>
        <translation type="unfinished">Tem de começar com https://: o código de autorização viaja com ela. Para execuções ao vivo neste computador, o assistente tem um redirecionamento próprio, que não precisa de entrada aqui.</translation>
    </message>
    <message>
        <source>There is a # in the redirect URL.</source>
        <translation type="unfinished">Há um # na URL de redirecionamento.</translation>
    </message>
    <message>
        <source>A redirect URL must have none (RFC 6749 section 3.1.2). Tokens after a # belong to the implicit grant, which this is not.</source>
        <translation type="unfinished">Uma URL de redirecionamento não pode ter nenhum (RFC 6749 seção 3.1.2). Tokens depois de um # pertencem à concessão implícita (implicit grant), que não é esta.</translation>
    </message>
    <message>
        <source>The redirect URL is not the platform&apos;s.</source>
        <translation type="unfinished">A URL de redirecionamento não é a da plataforma.</translation>
    </message>
    <message>
        <source>After approval people must come back to the platform: {platform_redirect_url}, perhaps with a suffix.</source>
        <translation type="unfinished">Depois de aprovar, as pessoas têm de voltar à plataforma: {platform_redirect_url}, talvez com um sufixo.</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s with a suffix.</source>
        <translation type="unfinished">A URL de redirecionamento é a da plataforma com um sufixo.</translation>
    </message>
    <message>
        <source>Some plugs have one. Make sure that the provider&apos;s app has exactly the same.</source>
        <translation type="unfinished">Alguns plugs têm um. Certifique-se de que o aplicativo do provedor tenha exatamente a mesma URL.</translation>
    </message>
    <message>
        <source>Port {port} is reserved: a program may listen there only with special rights.</source>
        <translation type="unfinished">A porta {port} é reservada: um programa só pode escutar nela com direitos especiais.</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, or 0 for any free one.</source>
        <translation type="unfinished">Use uma porta a partir de 1024, ou 0 para qualquer uma livre.</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation type="unfinished">Usar qualquer porta livre</translation>
    </message>
    <message>
        <source>Browsers refuse to open port {port}.</source>
        <translation type="unfinished">Os navegadores se recusam a abrir a porta {port}.</translation>
    </message>
    <message>
        <source>It belongs to another service. Use another one, and register that at the provider.</source>
        <translation type="unfinished">Ela pertence a outro serviço. Use outra, e registre essa no provedor.</translation>
    </message>
    <message>
        <source>The live run takes any free port, but providers that want https compare the port as well.</source>
        <translation type="unfinished">A execução ao vivo usa qualquer porta livre, mas provedores que querem https comparam também a porta.</translation>
    </message>
    <message>
        <source>Use a port of your own, such as {fixed_port}, and register the address with it.</source>
        <translation type="unfinished">Use uma porta própria, como {fixed_port}, e registre o endereço com ela.</translation>
    </message>
    <message>
        <source>The path of the live run is no path.</source>
        <translation type="unfinished">O caminho da execução ao vivo não é um caminho.</translation>
    </message>
    <message>
        <source>It begins with / and has no ?, # or space, as in /callback.</source>
        <translation type="unfinished">Ele começa com / e não tem ?, # nem espaço, como em /callback.</translation>
    </message>
    <message>
        <source>Put / before it</source>
        <translation type="unfinished">Colocar / antes</translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished">cabeçalho</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">parâmetro</translation>
    </message>
    <message>
        <source>The {kind} {name} is there twice in {step}.</source>
        <translation type="unfinished">O {kind} {name} aparece duas vezes: {step}.</translation>
    </message>
    <message>
        <source>Remove one: only one of them would arrive.</source>
        <translation type="unfinished">Remova um: só um deles chegaria.</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished">Remover este</translation>
    </message>
    <message>
        <source>A {kind} in {step} has no name.</source>
        <translation type="unfinished">Um {kind} não tem nome: {step}.</translation>
    </message>
    <message>
        <source>Remove the empty row.</source>
        <translation type="unfinished">Remova a linha vazia.</translation>
    </message>
    <message>
        <source>Enter its name as the documentation spells it, or remove it.</source>
        <translation type="unfinished">Digite o nome dele como a documentação o escreve, ou remova-o.</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished">Remover a linha</translation>
    </message>
    <message>
        <source>No header can be called {name}.</source>
        <translation type="unfinished">Nenhum cabeçalho pode se chamar {name}.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, without a colon, for example Notion-Version.</source>
        <translation type="unfinished">Use letras, dígitos e hifens, sem dois-pontos, por exemplo Notion-Version.</translation>
    </message>
    <message>
        <source>Use {bare}</source>
        <translation type="unfinished">Usar {bare}</translation>
    </message>
    <message>
        <source>The header {name} is set by the program that sends the request.</source>
        <translation type="unfinished">O cabeçalho {name} é definido pelo programa que envia a requisição.</translation>
    </message>
    <message>
        <source>Remove it: a value of your own can only be wrong.</source>
        <translation type="unfinished">Remova-o: um valor próprio só pode estar errado.</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation type="unfinished">Remover o cabeçalho</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that no header can carry.</source>
        <translation type="unfinished">O valor do cabeçalho {name} contém uma quebra de linha ou um caractere que nenhum cabeçalho pode levar.</translation>
    </message>
    <message>
        <source>Write it on one line, in plain letters, digits and signs.</source>
        <translation type="unfinished">Escreva-o em uma só linha, com letras simples, dígitos e sinais.</translation>
    </message>
    <message>
        <source>Write it on one line</source>
        <translation type="unfinished">Escrevê-lo em uma só linha</translation>
    </message>
    <message>
        <source>The Content-Type of {step} says something else than the body is.</source>
        <translation type="unfinished">O Content-Type não corresponde ao que o corpo é: {step}.</translation>
    </message>
    <message>
        <source>The body is sent as {content_type}. Remove the header, or choose the other body format.</source>
        <translation type="unfinished">O corpo é enviado como {content_type}. Remova o cabeçalho, ou escolha o outro formato do corpo.</translation>
    </message>
    <message>
        <source>The value of {name} in {step} is typed in by hand.</source>
        <translation type="unfinished">O valor de {name} está digitado à mão: {step}.</translation>
    </message>
    <message>
        <source>Remove it: OAuth fills it in afresh each time.</source>
        <translation type="unfinished">Remova-o: o OAuth o preenche de novo a cada vez.</translation>
    </message>
    <message>
        <source>Step {step} asks for a token with {value}: that is another grant.</source>
        <translation type="unfinished">A etapa {step} pede um token com {value}: essa é outra concessão (grant).</translation>
    </message>
    <message>
        <source>Remove it: here the code is exchanged, which is authorization_code.</source>
        <translation type="unfinished">Remova-o: aqui o código é trocado, o que é authorization_code.</translation>
    </message>
    <message>
        <source>The refresh is made with {value}: that is the grant of a log-in.</source>
        <translation type="unfinished">A renovação é feita com {value}: essa é a concessão (grant) de um login.</translation>
    </message>
    <message>
        <source>Remove it: here a refresh token is sent, which is refresh_token.</source>
        <translation type="unfinished">Remova-o: aqui é enviado um token de atualização, o que é refresh_token.</translation>
    </message>
    <message>
        <source>Step {step} refreshes with {value} instead of refresh_token.</source>
        <translation type="unfinished">A etapa {step} renova com {value} em vez de refresh_token.</translation>
    </message>
    <message>
        <source>Right for a few providers, such as Facebook and Instagram. Otherwise remove it.</source>
        <translation type="unfinished">Certo para alguns provedores, como Facebook e Instagram. Caso contrário, remova-o.</translation>
    </message>
    <message>
        <source>A scope is empty.</source>
        <translation type="unfinished">Um escopo está vazio.</translation>
    </message>
    <message>
        <source>Remove the empty entry.</source>
        <translation type="unfinished">Remova a entrada vazia.</translation>
    </message>
    <message>
        <source>Remove the repetition</source>
        <translation type="unfinished">Remover a repetição</translation>
    </message>
    <message>
        <source>The scope {scope} is there twice.</source>
        <translation type="unfinished">O escopo {scope} aparece duas vezes.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation type="unfinished">Remova a repetição.</translation>
    </message>
    <message>
        <source>Write the scope alone, without quotation marks.</source>
        <translation type="unfinished">Escreva só o escopo, sem aspas.</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation type="unfinished">Remover as aspas</translation>
    </message>
    <message>
        <source>There are quotation marks around a scope.</source>
        <translation type="unfinished">Há aspas em volta de um escopo.</translation>
    </message>
    <message>
        <source>Write it as the documentation names it: it is encoded when it is sent.</source>
        <translation type="unfinished">Escreva-o como a documentação o nomeia: ele é codificado ao ser enviado.</translation>
    </message>
    <message>
        <source>Decode it</source>
        <translation type="unfinished">Decodificá-lo</translation>
    </message>
    <message>
        <source>The scope {scope} is encoded already.</source>
        <translation type="unfinished">O escopo {scope} já está codificado.</translation>
    </message>
    <message>
        <source>The scope {scope} holds characters that no scope has.</source>
        <translation type="unfinished">O escopo {scope} contém caracteres que nenhum escopo tem.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s documentation: letters, digits and simple signs only.</source>
        <translation type="unfinished">Copie-o de novo da documentação do provedor: só letras, dígitos e sinais simples.</translation>
    </message>
    <message>
        <source>The scope {scope} asks for very much.</source>
        <translation type="unfinished">O escopo {scope} pede demais.</translation>
    </message>
    <message>
        <source>Ask only for what the connection needs; people see the list and may refuse.</source>
        <translation type="unfinished">Peça só o que a conexão precisa; as pessoas veem a lista e podem recusar.</translation>
    </message>
    <message numerus="yes">
        <source>Entry {number} holds {count} scopes in one text.</source>
        <comment>Entry {number} holds {count} scope in one text.</comment>
        <translation type="unfinished">
            <numerusform>A entrada {number} contém {count} escopo em um só texto.</numerusform>
            <numerusform>A entrada {number} contém {count} escopos em um só texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make each scope an entry of its own. They are sent joined by “{separator}”: check that this is right.</source>
        <translation type="unfinished">Faça de cada escopo uma entrada própria. Eles são enviados unidos por “{separator}”: confira se está certo.</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation type="unfinished">Dividir</translation>
    </message>
    <message>
        <source>No scope is asked for.</source>
        <translation type="unfinished">Nenhum escopo é pedido.</translation>
    </message>
    <message>
        <source>Many providers then allow nothing. Look up which scopes the test call needs.</source>
        <translation type="unfinished">Muitos provedores então não permitem nada. Procure de quais escopos a chamada de teste precisa.</translation>
    </message>
    <message numerus="yes">
        <source>{count} scopes are asked for.</source>
        <comment>{count} scope is asked for.</comment>
        <translation type="unfinished">
            <numerusform>{count} escopo é pedido.</numerusform>
            <numerusform>{count} escopos são pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection needs only those that its calls need. Each further one gives people a reason to refuse.</source>
        <translation type="unfinished">A conexão só precisa dos que suas chamadas exigem. Cada um a mais dá às pessoas um motivo para recusar.</translation>
    </message>
    <message>
        <source>There are scopes, but they are not sent.</source>
        <translation type="unfinished">Há escopos, mas eles não são enviados.</translation>
    </message>
    <message>
        <source>Send the scope parameter, or empty the list.</source>
        <translation type="unfinished">Envie o parâmetro scope, ou esvazie a lista.</translation>
    </message>
    <message>
        <source>Send the scopes</source>
        <translation type="unfinished">Enviar os escopos</translation>
    </message>
    <message>
        <source>Scopes are joined by {separator}, which the platform does not offer.</source>
        <translation type="unfinished">Os escopos são unidos por {separator}, o que a plataforma não oferece.</translation>
    </message>
    <message>
        <source>They are exported as one: check this.</source>
        <translation type="unfinished">São exportados como um só: confira isto.</translation>
    </message>
    <message>
        <source>Use the connection&apos;s access token</source>
        <translation type="unfinished">Usar o token de acesso da conexão</translation>
    </message>
    <message>
        <source>Remove the parameter: OAuth adds the client secret</source>
        <translation type="unfinished">Remover o parâmetro: o OAuth adiciona o segredo do cliente</translation>
    </message>
    <message>
        <source>Use the connection&apos;s own token</source>
        <translation type="unfinished">Usar o token da própria conexão</translation>
    </message>
    <message>
        <source>The client ID looks like a secret.</source>
        <translation type="unfinished">O ID do cliente parece um segredo.</translation>
    </message>
    <message>
        <source>Enter the public client ID here. The secret goes into the field for the client secret, which is never written to a file. If this one was shared already, make a new one at the provider.</source>
        <translation type="unfinished">Digite aqui o ID do cliente, que é público. O segredo vai no campo do segredo do cliente, que nunca é gravado em um arquivo. Se este já foi compartilhado, crie um novo no provedor.</translation>
    </message>
    <message>
        <source>{place} would be readable by everyone who gets the file.</source>
        <translation type="unfinished">Isto seria legível por todos que receberem o arquivo: {place}.</translation>
    </message>
    <message>
        <source>Leave the default of such a field empty: whoever connects enters the value.</source>
        <translation type="unfinished">Deixe vazio o valor padrão de um campo assim: quem se conecta digita o valor.</translation>
    </message>
    <message>
        <source>Empty the default</source>
        <translation type="unfinished">Esvaziar o valor padrão</translation>
    </message>
    <message>
        <source>There seems to be a real secret in {place}.</source>
        <translation type="unfinished">Parece haver um segredo real aqui: {place}.</translation>
    </message>
    <message>
        <source>Take it out: this file is shared. If it was shared already, make a new secret at the provider. A key that each customer has is a field of step {step}.</source>
        <translation type="unfinished">Retire-o: este arquivo é compartilhado. Se já foi compartilhado, crie um novo segredo no provedor. Uma chave que cada cliente tem é um campo da etapa {step}.</translation>
    </message>
    <message>
        <source>Remove the row, or enter the value.</source>
        <translation type="unfinished">Remova a linha, ou digite o valor.</translation>
    </message>
    <message>
        <source>Enter the value, or remove the row.</source>
        <translation type="unfinished">Digite o valor, ou remova a linha.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty.</source>
        <translation type="unfinished">{name} não tem valor e é enviado vazio: {step}.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of the credentials.</source>
        <translation type="unfinished">{name} não tem valor e é enviado vazio, no lugar das credenciais: {step}.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of what OAuth fills in.</source>
        <translation type="unfinished">{name} não tem valor e é enviado vazio, no lugar do que o OAuth preenche: {step}.</translation>
    </message>
    <message>
        <source>{where} never returns anything.</source>
        <translation type="unfinished">{where}: nunca retorna nada.</translation>
    </message>
    <message>
        <source>End it with return and the value: the platform uses what the code returns, and nothing else.</source>
        <translation type="unfinished">Termine-o com return e o valor: a plataforma usa o que o código retorna, e nada mais.</translation>
    </message>
    <message>
        <source>{where} uses {names}, which the platform does not have.</source>
        <translation type="unfinished">{where}: usa {names}, que a plataforma não tem.</translation>
    </message>
    <message>
        <source>Use what is there: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt.</source>
        <translation type="unfinished">Use o que existe lá: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt.</translation>
    </message>
    <message>
        <source>{where} names {name}, which this connection does not have.</source>
        <translation type="unfinished">{where}: cita {name}, que esta conexão não tem.</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}.</source>
        <translation type="unfinished">Adicione um campo com esta chave na etapa {step}.</translation>
    </message>
    <message>
        <source>The connection has no name yet.</source>
        <translation type="unfinished">A conexão ainda não tem nome.</translation>
    </message>
    <message>
        <source>Give it the name of the service, for example “Acme CRM”.</source>
        <translation type="unfinished">Dê a ela o nome do serviço, por exemplo “Acme CRM”.</translation>
    </message>
    <message>
        <source>The service domain holds more than a domain, such as https:// or a path.</source>
        <translation type="unfinished">O domínio do serviço contém mais que um domínio, como https:// ou um caminho.</translation>
    </message>
    <message>
        <source>The domain alone is enough: {domain}.</source>
        <translation type="unfinished">Só o domínio basta: {domain}.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation type="unfinished">Usar {domain}</translation>
    </message>
    <message>
        <source>{written} is no domain.</source>
        <translation type="unfinished">{written} não é um domínio.</translation>
    </message>
    <message>
        <source>Write that of the web site, such as acme.com, or nothing.</source>
        <translation type="unfinished">Escreva o do site, como acme.com, ou nada.</translation>
    </message>
    <message>
        <source>There are invisible characters in {place}.</source>
        <translation type="unfinished">Há caracteres invisíveis aqui: {place}.</translation>
    </message>
    <message>
        <source>They probably came with copying. Remove them, or type the value by hand.</source>
        <translation type="unfinished">Provavelmente vieram com a cópia. Remova-os, ou digite o valor à mão.</translation>
    </message>
    <message>
        <source>Remove the invisible characters</source>
        <translation type="unfinished">Remover os caracteres invisíveis</translation>
    </message>
    <message>
        <source>There is a space too many in {place}.</source>
        <translation type="unfinished">Há um espaço a mais aqui: {place}.</translation>
    </message>
    <message>
        <source>Remove the space: HTTP drops it on the way, so what arrives is something else than what stands here.</source>
        <translation type="unfinished">Remova o espaço: o HTTP o descarta no caminho, então o que chega é diferente do que está aqui.</translation>
    </message>
    <message>
        <source>Remove the space: it probably came with copying.</source>
        <translation type="unfinished">Remova o espaço: provavelmente veio com a cópia.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation type="unfinished">um texto entre aspas</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished">uma lista entre [ ]</translation>
    </message>
    <message>
        <source>a group of named values in { }</source>
        <translation type="unfinished">um grupo de valores nomeados entre { }</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished">um número inteiro</translation>
    </message>
    <message>
        <source>The document as a whole cannot be read as a connection.</source>
        <translation type="unfinished">O documento como um todo não pode ser lido como uma conexão.</translation>
    </message>
    <message>
        <source>Open the file that the wizard saved, or start a new connection.</source>
        <translation type="unfinished">Abra o arquivo que o assistente salvou, ou comece uma nova conexão.</translation>
    </message>
    <message>
        <source>in {step}</source>
        <translation type="unfinished">{step}</translation>
    </message>
    <message>
        <source>at the top of the document</source>
        <translation type="unfinished">no topo do documento</translation>
    </message>
    <message>
        <source>{name} {where} holds a real secret.</source>
        <translation type="unfinished">{name} contém um segredo real ({where}).</translation>
    </message>
    <message>
        <source>Take it out: this file is shared, and the wizard asks for secrets by itself. If the file was shared already, make a new secret at the provider.</source>
        <translation type="unfinished">Retire-o: este arquivo é compartilhado, e o assistente pede os segredos por conta própria. Se o arquivo já foi compartilhado, crie um novo segredo no provedor.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>The document says {name} {where}; no such key is known.</source>
        <translation type="unfinished">O documento diz {name} ({where}); essa chave não é conhecida.</translation>
    </message>
    <message>
        <source>Rename it to {near}</source>
        <translation type="unfinished">Renomear para {near}</translation>
    </message>
    <message>
        <source>Probably “{near}” is meant.</source>
        <translation type="unfinished">Provavelmente o certo é “{near}”.</translation>
    </message>
    <message>
        <source>“{taken}” is there already: remove this one.</source>
        <translation type="unfinished">“{taken}” já existe: remova esta.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation type="unfinished">Remova-a, ou corrija a grafia dela.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">Remover {name}</translation>
    </message>
    <message>
        <source>a text, a number, true, false or null</source>
        <translation type="unfinished">um texto, um número, true, false ou null</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">outra coisa</translation>
    </message>
    <message>
        <source>{where} must be {expected}, but it is {kind_of}.</source>
        <translation type="unfinished">{where}: deve ser {expected}, mas é {kind_of}.</translation>
    </message>
    <message>
        <source>Write {expected} there, or take the entry out.</source>
        <translation type="unfinished">Escreva ali {expected}, ou retire a entrada.</translation>
    </message>
    <message>
        <source>Use “{near}”</source>
        <translation type="unfinished">Usar “{near}”</translation>
    </message>
    <message>
        <source>{where} has a value that is not offered.</source>
        <translation type="unfinished">{where}: o valor não é um dos oferecidos.</translation>
    </message>
    <message>
        <source>Choose {offered}.</source>
        <translation type="unfinished">Escolha {offered}.</translation>
    </message>
    <message>
        <source>{where} has a value that is not possible.</source>
        <translation type="unfinished">{where}: o valor não é possível.</translation>
    </message>
    <message>
        <source>Write one status, such as 200, or a class of them, such as 2xx.</source>
        <translation type="unfinished">Escreva um status, como 200, ou uma classe deles, como 2xx.</translation>
    </message>
    <message>
        <source>It must be {expected}.</source>
        <translation type="unfinished">Deve ser {expected}.</translation>
    </message>
    <message>
        <source>null (empty)</source>
        <translation type="unfinished">null (vazio)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">um texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">um número</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">uma lista</translation>
    </message>
    <message>
        <source>a group of named values</source>
        <translation type="unfinished">um grupo de valores nomeados</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation type="unfinished">Escrevê-lo como texto</translation>
    </message>
    <message>
        <source>Use {value} without quotation marks</source>
        <translation type="unfinished">Usar {value} sem aspas</translation>
    </message>
    <message>
        <source>Write it as a number</source>
        <translation type="unfinished">Escrevê-lo como número</translation>
    </message>
    <message>
        <source>Write it as a list</source>
        <translation type="unfinished">Escrevê-lo como lista</translation>
    </message>
    <message>
        <source>A placeholder in {place} cannot be read.</source>
        <translation type="unfinished">Um marcador de valor não pode ser lido: {place}.</translation>
    </message>
    <message>
        <source>No value is filled in for {names} in {place}.</source>
        <translation type="unfinished">Nenhum valor é inserido para {names}: {place}.</translation>
    </message>
    <message>
        <source>Values are filled in where it says ${context.authData.…}. Choose the value from the insert menu.</source>
        <translation type="unfinished">Valores são inseridos onde está escrito ${context.authData.…}. Escolha o valor no menu de inserção.</translation>
    </message>
    <message>
        <source>Write the placeholder rightly</source>
        <translation type="unfinished">Escrever o marcador corretamente</translation>
    </message>
    <message>
        <source>{named} in {where} would be shown in the browser&apos;s address bar.</source>
        <translation type="unfinished">{named} seria mostrado na barra de endereços do navegador: {where}.</translation>
    </message>
    <message>
        <source>Remove it: secrets belong into step {step} only, where OAuth adds them by itself.</source>
        <translation type="unfinished">Remova-o: segredos só cabem na etapa {step}, onde o OAuth os adiciona automaticamente.</translation>
    </message>
    <message>
        <source>{named} in {where} does not exist yet at that time.</source>
        <translation type="unfinished">{named} ainda não existe nesse momento: {where}.</translation>
    </message>
    <message>
        <source>{named} in {where} comes only with a later call.</source>
        <translation type="unfinished">{named} só vem com uma chamada posterior: {where}.</translation>
    </message>
    <message>
        <source>Move call {number} further up.</source>
        <translation type="unfinished">Mova a chamada {number} mais para cima.</translation>
    </message>
    <message>
        <source>{named} in {where} no longer exists at that time.</source>
        <translation type="unfinished">{named} não existe mais nesse momento: {where}.</translation>
    </message>
    <message>
        <source>It is made for one sign-in and used once, in step {step}. Use a value of the token response instead.</source>
        <translation type="unfinished">Ele é criado para um só login e usado uma vez, na etapa {step}. Use em vez disso um valor da resposta do token.</translation>
    </message>
    <message>
        <source>{where} needs {name} from the callback, which is not kept.</source>
        <translation type="unfinished">{where}: precisa de {name} do callback, que não é guardado.</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">Inclua-o na etapa {step} entre os valores a guardar do callback.</translation>
    </message>
    <message>
        <source>Keep {name} in step {step}</source>
        <translation type="unfinished">Guardar {name} na etapa {step}</translation>
    </message>
    <message>
        <source>{named} in {where} is filled in by this program only: the platform has no such value.</source>
        <translation type="unfinished">{named} só é preenchido por este programa, a plataforma não tem esse valor: {where}.</translation>
    </message>
    <message>
        <source>If the provider takes the request without it, remove it. Otherwise write a fixed text of your own.</source>
        <translation type="unfinished">Se o provedor aceita a requisição sem ele, remova-o. Caso contrário, escreva um texto fixo próprio.</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}, or choose another value.</source>
        <translation type="unfinished">Adicione um campo com esta chave na etapa {step}, ou escolha outro valor.</translation>
    </message>
    <message>
        <source>{path} in {place} is no value of this connection.</source>
        <translation type="unfinished">{path} não é um valor desta conexão: {place}.</translation>
    </message>
    <message>
        <source>It comes with the callback, after people have approved.</source>
        <translation type="unfinished">Ele vem com o callback, depois que as pessoas aprovaram.</translation>
    </message>
    <message>
        <source>It comes with the token response, the answer to step {step}.</source>
        <translation type="unfinished">Ele vem com a resposta do token, a resposta à etapa {step}.</translation>
    </message>
    <message>
        <source>It comes with the answer to the test call, step {step}.</source>
        <translation type="unfinished">Ele vem com a resposta à chamada de teste, etapa {step}.</translation>
    </message>
    <message>
        <source>The placeholder in {place} is never filled in.</source>
        <translation type="unfinished">Este marcador de valor nunca é preenchido: {place}.</translation>
    </message>
    <message>
        <source>Write the value itself: only URLs, parameters, headers and bodies are filled in.</source>
        <translation type="unfinished">Escreva o próprio valor: só URLs, parâmetros, cabeçalhos e corpos são preenchidos.</translation>
    </message>
    <message>
        <source>The test call does not send the access token.</source>
        <translation type="unfinished">A chamada de teste não envia o token de acesso.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, or what the documentation says.</source>
        <translation type="unfinished">Adicione o cabeçalho Authorization com Bearer e o token de acesso, ou o que a documentação diz.</translation>
    </message>
    <message>
        <source>Step {step} does not send the refresh token.</source>
        <translation type="unfinished">A etapa {step} não envia o token de atualização.</translation>
    </message>
    <message>
        <source>Send the refresh token: without it the provider cannot know whose access to renew.</source>
        <translation type="unfinished">Envie o token de atualização: sem ele, o provedor não pode saber de quem é o acesso a renovar.</translation>
    </message>
    <message>
        <source>Step {step} sends no token.</source>
        <translation type="unfinished">A etapa {step} não envia nenhum token.</translation>
    </message>
    <message>
        <source>Send the active one, or the provider cannot know what to revoke.</source>
        <translation type="unfinished">Envie o ativo, ou o provedor não pode saber o que revogar.</translation>
    </message>
    <message>
        <source>{place} does not send the access token.</source>
        <translation type="unfinished">{place}: não envia o token de acesso.</translation>
    </message>
    <message>
        <source>Send the access token</source>
        <translation type="unfinished">Enviar o token de acesso</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished">Enviá-lo</translation>
    </message>
    <message>
        <source>The word before the token is missing in {place}.</source>
        <translation type="unfinished">Falta a palavra antes do token: {place}.</translation>
    </message>
    <message>
        <source>Most providers want “Bearer” and a space before the token. Look it up in the documentation.</source>
        <translation type="unfinished">A maioria dos provedores quer “Bearer” e um espaço antes do token. Confira na documentação.</translation>
    </message>
    <message>
        <source>Put Bearer before it</source>
        <translation type="unfinished">Colocar Bearer antes</translation>
    </message>
    <message>
        <source>The word before the token is there twice in {place}.</source>
        <translation type="unfinished">A palavra antes do token aparece duas vezes: {place}.</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation type="unfinished">Remover uma</translation>
    </message>
    <message>
        <source>Nothing is added to the requests of actions, so they would be refused.</source>
        <translation type="unfinished">Nada é adicionado às requisições das ações, então elas seriam recusadas.</translation>
    </message>
    <message>
        <source>Send the same as the test call: usually the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">Envie o mesmo que a chamada de teste: em geral o cabeçalho Authorization com Bearer e o token de acesso.</translation>
    </message>
    <message>
        <source>Nothing that is added to the requests of actions holds the access token.</source>
        <translation type="unfinished">Nada do que é adicionado às requisições das ações contém o token de acesso.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, as in the test call.</source>
        <translation type="unfinished">Adicione o cabeçalho Authorization com Bearer e o token de acesso, como na chamada de teste.</translation>
    </message>
    <message>
        <source>Send the same as the test call</source>
        <translation type="unfinished">Enviar o mesmo que a chamada de teste</translation>
    </message>
    <message>
        <source>{name} is sent with another word before the token than in the test call.</source>
        <translation type="unfinished">{name} é enviado com uma palavra antes do token diferente da que está na chamada de teste.</translation>
    </message>
    <message>
        <source>The test call shows what works: send the same here.</source>
        <translation type="unfinished">A chamada de teste mostra o que funciona: envie o mesmo aqui.</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation type="unfinished">parâmetro de query</translation>
    </message>
    <message>
        <source>body value</source>
        <translation type="unfinished">valor do corpo</translation>
    </message>
    <message>
        <source>Actions send the token in the {kind} {name}, the test call in the {other_kind} {other_name}.</source>
        <translation type="unfinished">As ações enviam o token no {kind} {name}, a chamada de teste no {other_kind} {other_name}.</translation>
    </message>
    <message>
        <source>The test call shows what works: send the token in the same way here.</source>
        <translation type="unfinished">A chamada de teste mostra o que funciona: envie o token da mesma forma aqui.</translation>
    </message>
    <message>
        <source>The test call sends {name} besides, and actions do not.</source>
        <translation type="unfinished">A chamada de teste envia também {name}, e as ações não.</translation>
    </message>
    <message>
        <source>Remove it: no parameter may be there twice.</source>
        <translation type="unfinished">Remova-o: nenhum parâmetro pode aparecer duas vezes.</translation>
    </message>
    <message>
        <source>{name} is in the address of {step}, and is sent anyway.</source>
        <translation type="unfinished">{name} está no endereço, e já é enviado de qualquer forma: {step}.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>{name} is in the query of {step}, and is sent anyway.</source>
        <translation type="unfinished">{name} está na query, e já é enviado de qualquer forma: {step}.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">Falta o ID do cliente.</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s page in the provider&apos;s developer portal.</source>
        <translation type="unfinished">Copie-o da página do aplicativo no portal do desenvolvedor do provedor.</translation>
    </message>
    <message>
        <source>The client ID is a web address.</source>
        <translation type="unfinished">O ID do cliente é um endereço web.</translation>
    </message>
    <message>
        <source>The client ID is an email address.</source>
        <translation type="unfinished">O ID do cliente é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The client ID is one of the redirect URLs.</source>
        <translation type="unfinished">O ID do cliente é uma das URLs de redirecionamento.</translation>
    </message>
    <message>
        <source>There is a client ID, but each user brings an app of their own.</source>
        <translation type="unfinished">Há um ID do cliente, mas cada usuário traz um aplicativo próprio.</translation>
    </message>
    <message>
        <source>Remove it: each user enters the client ID of their own app.</source>
        <translation type="unfinished">Remova-o: cada usuário digita o ID do cliente do próprio aplicativo.</translation>
    </message>
    <message>
        <source>Empty the client ID</source>
        <translation type="unfinished">Esvaziar o ID do cliente</translation>
    </message>
    <message>
        <source>Add the missing fields</source>
        <translation type="unfinished">Adicionar os campos que faltam</translation>
    </message>
    <message>
        <source>Add the missing field</source>
        <translation type="unfinished">Adicionar o campo que falta</translation>
    </message>
    <message>
        <source>Each user brings an app of their own, but there is no field {keys}.</source>
        <translation type="unfinished">Cada usuário traz um aplicativo próprio, mas não há campo {keys}.</translation>
    </message>
    <message>
        <source>The platform needs exactly these keys: clientid, clientsecret and redirectUrl.</source>
        <translation type="unfinished">A plataforma precisa exatamente destas chaves: clientid, clientsecret e redirectUrl.</translation>
    </message>
    <message>
        <source>The field {key} asks for what the builder&apos;s app has.</source>
        <translation type="unfinished">O campo {key} pede o que o aplicativo de quem cria a conexão já tem.</translation>
    </message>
    <message>
        <source>Remove it, or let users bring their own app in step {step}.</source>
        <translation type="unfinished">Remova-o, ou deixe que os usuários tragam o próprio aplicativo na etapa {step}.</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation type="unfinished">Remover o campo</translation>
    </message>
    <message>
        <source>Write {right}: the platform knows no other spelling.</source>
        <translation type="unfinished">Escreva {right}: a plataforma não conhece outra grafia.</translation>
    </message>
    <message>
        <source>That field is there already.</source>
        <translation type="unfinished">Esse campo já existe.</translation>
    </message>
    <message>
        <source>Rename it to {right} everywhere</source>
        <translation type="unfinished">Renomear para {right} em todo lugar</translation>
    </message>
    <message>
        <source>{key} is not how the platform spells this field.</source>
        <translation type="unfinished">{key} não é como a plataforma escreve este campo.</translation>
    </message>
    <message>
        <source>The redirect URL that people are shown is not the one of step {step}.</source>
        <translation type="unfinished">A URL de redirecionamento mostrada às pessoas não é a da etapa {step}.</translation>
    </message>
    <message>
        <source>They register what they see with their app; it must be the same, character by character.</source>
        <translation type="unfinished">Elas registram o que veem no aplicativo delas; tem de ser a mesma, caractere por caractere.</translation>
    </message>
    <message>
        <source>Use the redirect URL of step {step}</source>
        <translation type="unfinished">Usar a URL de redirecionamento da etapa {step}</translation>
    </message>
    <message>
        <source>The field {key} may be left blank, but nobody can connect without it.</source>
        <translation type="unfinished">O campo {key} pode ficar em branco, mas ninguém pode se conectar sem ele.</translation>
    </message>
    <message>
        <source>Make it required.</source>
        <translation type="unfinished">Torne-o obrigatório.</translation>
    </message>
    <message>
        <source>The client secret is shown while people type it.</source>
        <translation type="unfinished">O segredo do cliente é mostrado enquanto as pessoas o digitam.</translation>
    </message>
    <message>
        <source>Make it a password field.</source>
        <translation type="unfinished">Faça dele um campo de senha.</translation>
    </message>
    <message>
        <source>Make it a password field</source>
        <translation type="unfinished">Fazer dele um campo de senha</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation type="unfinished">Uma entrada está vazia.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished">Remova-a.</translation>
    </message>
    <message>
        <source>“*” lets credentials go to every server in the world.</source>
        <translation type="unfinished">“*” permite que as credenciais vão para qualquer servidor do mundo.</translation>
    </message>
    <message>
        <source>Name the domains of the provider, such as acme.com. For customers&apos; own domains there is a switch.</source>
        <translation type="unfinished">Indique os domínios do provedor, como acme.com. Para domínios próprios de clientes há uma opção.</translation>
    </message>
    <message>
        <source>{domain} is there twice.</source>
        <translation type="unfinished">{domain} aparece duas vezes.</translation>
    </message>
    <message>
        <source>{domain} is no public domain.</source>
        <translation type="unfinished">{domain} não é um domínio público.</translation>
    </message>
    <message>
        <source>Good for practice. The platform cannot reach it: name the provider&apos;s domain for the real connection.</source>
        <translation type="unfinished">Bom para a prática. A plataforma não pode alcançá-lo: indique o domínio do provedor para a conexão real.</translation>
    </message>
    <message>
        <source>{entry} is no domain.</source>
        <translation type="unfinished">{entry} não é um domínio.</translation>
    </message>
    <message>
        <source>Write the domain alone, for example acme.com.</source>
        <translation type="unfinished">Escreva só o domínio, por exemplo acme.com.</translation>
    </message>
    <message>
        <source>{domain} is no domain of a provider: anybody can register a name below it.</source>
        <translation type="unfinished">{domain} não é um domínio de um provedor: qualquer um pode registrar um nome abaixo dele.</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own domain in front of it, for example acme.co.uk.</source>
        <translation type="unfinished">Indique o domínio do próprio provedor na frente dele, por exemplo acme.co.uk.</translation>
    </message>
    <message>
        <source>Below {domain} everybody can have a site: credentials could go to strangers.</source>
        <translation type="unfinished">Abaixo de {domain} todos podem ter um site: as credenciais poderiam ir a estranhos.</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own part of it, for example acme.github.io.</source>
        <translation type="unfinished">Indique a parte do próprio provedor, por exemplo acme.github.io.</translation>
    </message>
    <message>
        <source>Use {registrable}</source>
        <translation type="unfinished">Usar {registrable}</translation>
    </message>
    <message>
        <source>{entry} is more than a domain.</source>
        <translation type="unfinished">{entry} é mais que um domínio.</translation>
    </message>
    <message>
        <source>The domain alone is wanted: {registrable}.</source>
        <translation type="unfinished">Basta o domínio: {registrable}.</translation>
    </message>
    <message>
        <source>{domain} is only a part of {registrable}.</source>
        <translation type="unfinished">{domain} é só uma parte de {registrable}.</translation>
    </message>
    <message>
        <source>The platform compares registrable domains: name the whole one.</source>
        <translation type="unfinished">A plataforma compara domínios registráveis: indique-o inteiro.</translation>
    </message>
    <message>
        <source>{entry} is not written as domains are.</source>
        <translation type="unfinished">{entry} não está escrito como se escrevem domínios.</translation>
    </message>
    <message>
        <source>Write it in small letters, without a dot at the end.</source>
        <translation type="unfinished">Escreva-o em letras minúsculas, sem ponto no fim.</translation>
    </message>
    <message>
        <source>No domain is listed, and none can be: everybody has a server of their own.</source>
        <translation type="unfinished">Nenhum domínio está na lista, nem pode estar: cada pessoa tem um servidor próprio.</translation>
    </message>
    <message>
        <source>Switch the check of domains off: it is for such connections.</source>
        <translation type="unfinished">Desative a verificação de domínios: essa opção é para conexões assim.</translation>
    </message>
    <message>
        <source>Do not check domains</source>
        <translation type="unfinished">Não verificar domínios</translation>
    </message>
    <message>
        <source>No domain is listed: actions would send their requests without credentials.</source>
        <translation type="unfinished">Nenhum domínio está na lista: as ações enviariam suas requisições sem credenciais.</translation>
    </message>
    <message>
        <source>List the domains of the API, for example acme.com.</source>
        <translation type="unfinished">Inclua os domínios da API, por exemplo acme.com.</translation>
    </message>
    <message>
        <source>The API</source>
        <translation type="unfinished">A API</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation type="unfinished">O endpoint do token</translation>
    </message>
    <message>
        <source>{what} is at {domains}, which is not listed.</source>
        <translation type="unfinished">{what} está em {domains}, que não está na lista.</translation>
    </message>
    <message>
        <source>Add it. To a domain that is not listed the platform sends requests without credentials, and says nothing.</source>
        <translation type="unfinished">Adicione-o. A um domínio que não está na lista, a plataforma envia requisições sem credenciais, e não diz nada.</translation>
    </message>
    <message>
        <source>Add {domains}</source>
        <translation type="unfinished">Adicionar {domains}</translation>
    </message>
    <message>
        <source>The check of domains is switched off, although all domains are known.</source>
        <translation type="unfinished">A verificação de domínios está desativada, embora todos os domínios sejam conhecidos.</translation>
    </message>
    <message>
        <source>Switch it on and list them. Off is only for connections whose domain is each customer&apos;s own.</source>
        <translation type="unfinished">Ative-a e inclua-os na lista. Desativada, só para conexões cujo domínio é próprio de cada cliente.</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation type="unfinished">Ativar a verificação</translation>
    </message>
    <message>
        <source>No address of this connection is at {domain}.</source>
        <translation type="unfinished">Nenhum endereço desta conexão está em {domain}.</translation>
    </message>
    <message>
        <source>Keep it if an action calls it or a redirect leads there: the live test shows where redirects lead. Otherwise remove it: the fewer domains, the safer.</source>
        <translation type="unfinished">Mantenha-o se uma ação o chama ou um redirecionamento leva até lá: o teste ao vivo mostra aonde os redirecionamentos levam. Caso contrário, remova-o: quanto menos domínios, mais seguro.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Visto</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">Avisar de novo</translation>
    </message>
    <message>
        <source>There is no finding of this name. Correct it as docs/findings.md has it, or remove the mark.</source>
        <translation type="unfinished">Não há achado com este nome. Corrija-o como está em docs/findings.md, ou remova a marca.</translation>
    </message>
    <message>
        <source>An error cannot be marked: it has to be mended. Remove the mark.</source>
        <translation type="unfinished">Um erro não pode ser marcado: tem de ser corrigido. Remova a marca.</translation>
    </message>
    <message>
        <source>Nothing of the kind is found at this place any more. Remove the mark.</source>
        <translation type="unfinished">Nada do tipo é encontrado mais neste lugar. Remova a marca.</translation>
    </message>
    <message>
        <source>The mark for {code} is left over.</source>
        <translation type="unfinished">A marca de {code} ficou sobrando.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished">Remover a marca</translation>
    </message>
    <message>
        <source>The finding {code} is marked as seen, but not why.</source>
        <translation type="unfinished">O achado {code} está marcado como visto, mas não por quê.</translation>
    </message>
    <message>
        <source>Write the reason in a few words, or remove the mark: the next person has nothing else to go by.</source>
        <translation type="unfinished">Escreva o motivo em poucas palavras, ou remova a marca: a próxima pessoa não tem mais nada em que se basear.</translation>
    </message>
    <message>
        <source>A placeholder is opened with ${ but never closed.</source>
        <translation type="unfinished">Um marcador de valor é aberto com ${ mas nunca fechado.</translation>
    </message>
    <message>
        <source>Add the missing } or choose the value from the insert menu.</source>
        <translation type="unfinished">Adicione o } que falta ou escolha o valor no menu de inserção.</translation>
    </message>
    <message>
        <source>A placeholder ${…} does not name a value of the connection.</source>
        <translation type="unfinished">Um marcador ${…} não indica um valor da conexão.</translation>
    </message>
    <message>
        <source>Inside ${ } write context.authData. and its name, for example ${context.authData.region}.</source>
        <translation type="unfinished">Dentro de ${ } escreva context.authData. e o nome dele, por exemplo ${context.authData.region}.</translation>
    </message>
    <message>
        <source>{place} is on {host}, but people log in on a server of their own.</source>
        <translation type="unfinished">{place}: está em {host}, mas cada pessoa entra em um servidor próprio.</translation>
    </message>
    <message>
        <source>Put the server of whoever connects there, unless this provider has one server for all.</source>
        <translation type="unfinished">Coloque ali o servidor de quem se conecta, a menos que este provedor tenha um só servidor para todos.</translation>
    </message>
    <message>
        <source>Use the server of the log-in</source>
        <translation type="unfinished">Usar o servidor do login</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">ID do cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Segredo do cliente</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirecionamento</translation>
    </message>
    <message>
        <source>Code verifier (PKCE)</source>
        <translation type="unfinished">Code verifier (PKCE)</translation>
    </message>
    <message>
        <source>Random value</source>
        <translation type="unfinished">Valor aleatório</translation>
    </message>
    <message>
        <source>Random UUID, a fresh one each time</source>
        <translation type="unfinished">UUID aleatório, um novo a cada vez</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation type="unfinished">Código de autorização</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished">Token de acesso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished">Token de atualização</translation>
    </message>
    <message>
        <source>token answer</source>
        <translation type="unfinished">resposta do token</translation>
    </message>
    <message>
        <source>test answer</source>
        <translation type="unfinished">resposta do teste</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">redirecionamento</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>In {where}, the letter {letter} of the server&apos;s name only looks like the one that people read.</source>
        <translation type="unfinished">Em {where}, a letra {letter} do nome do servidor apenas se parece com a que se lê.</translation>
    </message>
    <message>
        <source>Type the name of the server anew; do not copy it.</source>
        <translation type="unfinished">Digite o nome do servidor de novo; não o copie.</translation>
    </message>
</context>
</TS>
