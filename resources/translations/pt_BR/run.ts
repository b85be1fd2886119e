<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It stands where an address begins, so it must look like https://eu.example.com.</source>
        <translation type="unfinished">Está onde um endereço começa, então deve ser como https://eu.example.com.</translation>
    </message>
    <message>
        <source>In the middle of an address it may hold letters, digits, dots and hyphens only, such as eu or acme.</source>
        <translation type="unfinished">No meio de um endereço, só pode conter letras, dígitos, pontos e hifens, como eu ou acme.</translation>
    </message>
    <message>
        <source>The value of {path} does not fit into an address.</source>
        <translation type="unfinished">O valor de {path} não pode entrar em um endereço.</translation>
    </message>
    <message>
        <source>There is no address to call yet.</source>
        <translation type="unfinished">Ainda não há endereço para chamar.</translation>
    </message>
    <message>
        <source>Fill in the URL.</source>
        <translation type="unfinished">Preencha a URL.</translation>
    </message>
    <message>
        <source>The address is no web address.</source>
        <translation type="unfinished">O endereço não é um endereço web.</translation>
    </message>
    <message>
        <source>The address begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">O endereço começa com http://: os segredos viajariam sem criptografia.</translation>
    </message>
    <message>
        <source>Use https:// instead.</source>
        <translation type="unfinished">Use https:// em vez disso.</translation>
    </message>
    <message>
        <source>The path of the address holds “.” or “..”, which would lead elsewhere.</source>
        <translation type="unfinished">O caminho do endereço contém “.” ou “..”, o que levaria a outro lugar.</translation>
    </message>
    <message>
        <source>Write the path out, and check the values in it.</source>
        <translation type="unfinished">Escreva o caminho por extenso e confira os valores nele.</translation>
    </message>
    <message>
        <source>The log-in address would show a secret in the browser: {name}.</source>
        <translation type="unfinished">O endereço de login mostraria um segredo no navegador: {name}.</translation>
    </message>
    <message>
        <source>Take it out of step {authorization}; secrets travel in the calls of steps {access_token} to {test_call} only.</source>
        <translation type="unfinished">Retire-o da etapa {authorization}; segredos só viajam nas chamadas das etapas {access_token} a {test_call}.</translation>
    </message>
    <message numerus="yes">
        <source>({count} times so far)</source>
        <comment>(once so far)</comment>
        <translation type="unfinished">
            <numerusform>(uma vez até agora)</numerusform>
            <numerusform>({count} vezes até agora)</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation type="unfinished">Você pode fechar esta aba.</translation>
    </message>
    <message>
        <source>The wizard shows what to do now. You can close this tab.</source>
        <translation type="unfinished">O assistente mostra o que fazer agora. Você pode fechar esta aba.</translation>
    </message>
    <message>
        <source>The log-in did not work</source>
        <translation type="unfinished">O login não funcionou</translation>
    </message>
    <message>
        <source>You are logged in</source>
        <translation type="unfinished">Login concluído</translation>
    </message>
    <message>
        <source>The wizard has the answer and goes on.</source>
        <translation type="unfinished">O assistente tem a resposta e continua.</translation>
    </message>
    <message>
        <source>The provider sent no state back, so that nothing shows that it belongs to your log-in.</source>
        <translation type="unfinished">O provedor não devolveu o state, então nada mostra que isto pertence ao seu login.</translation>
    </message>
    <message>
        <source>This is not the answer</source>
        <translation type="unfinished">Esta não é a resposta</translation>
    </message>
    <message>
        <source>The wizard is still waiting for the right answer: go on in the tab where you log in.</source>
        <translation type="unfinished">O assistente ainda espera a resposta certa: continue na aba do login.</translation>
    </message>
    <message>
        <source>The redirect address was opened without an answer in it.</source>
        <translation type="unfinished">O endereço de redirecionamento foi aberto sem uma resposta nele.</translation>
    </message>
    <message>
        <source>The wizard is still waiting: go on in the tab where you log in.</source>
        <translation type="unfinished">O assistente ainda está esperando: continue na aba do login.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">Nada aqui ainda</translation>
    </message>
    <message>
        <source>It has its answer already, or no log-in was begun.</source>
        <translation type="unfinished">Ele já tem sua resposta, ou nenhum login foi iniciado.</translation>
    </message>
    <message>
        <source>The wizard is not waiting</source>
        <translation type="unfinished">O assistente não está esperando</translation>
    </message>
    <message>
        <source>The code of step {step} was not run. {message}</source>
        <translation type="unfinished">O código da etapa {step} não foi executado. {message}</translation>
    </message>
    <message>
        <source>Step {step}: {message}</source>
        <translation type="unfinished">Etapa {step}: {message}</translation>
    </message>
    <message>
        <source>Code of step {step}, {title}</source>
        <translation type="unfinished">Código da etapa {step}, {title}</translation>
    </message>
    <message>
        <source>{code}: not run. {why}</source>
        <translation type="unfinished">{code}: não executado. {why}</translation>
    </message>
    <message>
        <source>{code}: threw. {why}</source>
        <translation type="unfinished">{code}: lançou um erro. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <comment>{count} request</comment>
        <translation type="unfinished">
            <numerusform>{count} requisição</numerusform>
            <numerusform>{count} requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: executed, {requests}. It returned {shape}.</source>
        <translation type="unfinished">{code}: executado, {requests}. Retornou {shape}.</translation>
    </message>
    <message>
        <source>This connection has no such step.</source>
        <translation type="unfinished">Esta conexão não tem essa etapa.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation type="unfinished">{name} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>mais {count}</numerusform>
            <numerusform>mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>an object with {names}</source>
        <translation type="unfinished">um objeto com {names}</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation type="unfinished">um objeto vazio</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation type="unfinished">uma lista de {count}</translation>
    </message>
    <message>
        <source>a list of {count}, the first of them {kind}</source>
        <translation type="unfinished">uma lista de {count}, o primeiro deles {kind}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">um número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">um texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished">sim ou não</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">número</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">texto</translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished">objeto</translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished">lista</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nada</translation>
    </message>
    <message>
        <source>Log in and approve</source>
        <translation type="unfinished">Entrar e aprovar</translation>
    </message>
    <message>
        <source>Get the access token</source>
        <translation type="unfinished">Obter o token de acesso</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">Chamada de teste</translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation type="unfinished">Renovar o token</translation>
    </message>
    <message>
        <source>Test call with the new token</source>
        <translation type="unfinished">Chamada de teste com o novo token</translation>
    </message>
    <message>
        <source>Refresh a second time</source>
        <translation type="unfinished">Renovar uma segunda vez</translation>
    </message>
    <message>
        <source>Test call with the newest token</source>
        <translation type="unfinished">Chamada de teste com o token mais novo</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation type="unfinished">Revogar o token</translation>
    </message>
    <message>
        <source>Test call with the revoked token</source>
        <translation type="unfinished">Chamada de teste com o token revogado</translation>
    </message>
    <message>
        <source>–  Not run. {why}</source>
        <translation type="unfinished">–  Não executado. {why}</translation>
    </message>
    <message>
        <source>✕  The code returned {shape}, where a text is needed.</source>
        <translation type="unfinished">✕  O código retornou {shape}, onde é necessário um texto.</translation>
    </message>
    <message>
        <source>The code of a parameter cannot wait for a request.</source>
        <translation type="unfinished">O código de um parâmetro não pode esperar por uma requisição.</translation>
    </message>
    <message>
        <source>Use values that are there already.</source>
        <translation type="unfinished">Use valores que já existem.</translation>
    </message>
    <message>
        <source>every server on the internet</source>
        <translation type="unfinished">todos os servidores da internet</translation>
    </message>
    <message>
        <source>no server at all</source>
        <translation type="unfinished">nenhum servidor</translation>
    </message>
    <message>
        <source>This code was not made by this program. It may reach: {places}.</source>
        <translation type="unfinished">Este código não foi feito por este programa. Pode alcançar: {places}.</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs (or --allow-host &apos;*&apos;)</source>
        <translation type="unfinished">--allow-host HOST[:PORT] para cada host de que precisa (ou --allow-host &apos;*&apos;)</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs</source>
        <translation type="unfinished">--allow-host HOST[:PORT] para cada host de que precisa</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add {flags}.</source>
        <translation type="unfinished">Se estiver certo, diga sim quando o programa perguntar; na linha de comando, acrescente {flags}.</translation>
    </message>
    <message>
        <source>The second account was not connected. This failed: {leg}.</source>
        <translation type="unfinished">A segunda conta não foi conectada. Isto falhou: {leg}.</translation>
    </message>
    <message>
        <source>{name}: {verdict}.</source>
        <translation type="unfinished">{name}: {verdict}.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation type="unfinished">O rótulo</translation>
    </message>
    <message>
        <source>The unique identifier</source>
        <translation type="unfinished">O identificador único</translation>
    </message>
    <message>
        <source>{name} tells two accounts apart.</source>
        <translation type="unfinished">{name} distingue duas contas.</translation>
    </message>
    <message>
        <source>{name} is the same for two accounts.</source>
        <translation type="unfinished">{name} é o mesmo para duas contas.</translation>
    </message>
    <message>
        <source>{name} was not compared: the second log-in was the same account again.</source>
        <translation type="unfinished">{name} não foi comparado: o segundo login foi de novo da mesma conta.</translation>
    </message>
    <message>
        <source>{name} is not there for both of two accounts.</source>
        <translation type="unfinished">{name} não existe em ambas as contas.</translation>
    </message>
    <message>
        <source>The proof “{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">A comprovação “{name}” não pode ser lida: {reason}.</translation>
    </message>
    <message>
        <source>The proof “{name}” was written by a newer version of this program.</source>
        <translation type="unfinished">A comprovação “{name}” foi gravada por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation type="unfinished">Atualize o programa.</translation>
    </message>
    <message>
        <source>“{name}” is no proof: {what}.</source>
        <translation type="unfinished">“{name}” não é uma comprovação: {what}.</translation>
    </message>
    <message>
        <source>“{name}” is no proof.</source>
        <translation type="unfinished">“{name}” não é uma comprovação.</translation>
    </message>
    <message>
        <source>A rehearsal proves nothing, so it is not kept as a proof.</source>
        <translation type="unfinished">Um ensaio não comprova nada, então não é guardado como comprovação.</translation>
    </message>
    <message>
        <source>Register an app at the provider, and prove the connection there.</source>
        <translation type="unfinished">Registre um aplicativo no provedor e comprove a conexão lá.</translation>
    </message>
    <message>
        <source>Prove the connection again, or delete that file.</source>
        <translation type="unfinished">Comprove a conexão de novo, ou exclua esse arquivo.</translation>
    </message>
    <message>
        <source>The address leads to {host}, which is not among the domains of this connection.</source>
        <translation type="unfinished">O endereço leva a {host}, que não está entre os domínios desta conexão.</translation>
    </message>
    <message>
        <source>If that is right, list it in step {step}. Nothing was sent there.</source>
        <translation type="unfinished">Se estiver certo, inclua-o na lista da etapa {step}. Nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>A header has a name that no header can have.</source>
        <translation type="unfinished">Um cabeçalho tem um nome que nenhum cabeçalho pode ter.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation type="unfinished">Use só letras, dígitos e hifens.</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that cannot travel in a header.</source>
        <translation type="unfinished">O valor do cabeçalho {name} contém uma quebra de linha ou um caractere que não pode ir em um cabeçalho.</translation>
    </message>
    <message>
        <source>Copy the value again, without line breaks.</source>
        <translation type="unfinished">Copie o valor de novo, sem quebras de linha.</translation>
    </message>
    <message>
        <source> (status {status})</source>
        <translation type="unfinished"> (status {status})</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation type="unfinished">
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <comment>{count} hour</comment>
        <translation type="unfinished">
            <numerusform>{count} hora</numerusform>
            <numerusform>{count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <comment>{count} day</comment>
        <translation type="unfinished">
            <numerusform>{count} dia</numerusform>
            <numerusform>{count} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of the answer fit, where exactly one has to. There are: {names}.</source>
        <comment>{count} entry of the answer fits, where another one has to. There are: {names}.</comment>
        <translation type="unfinished">
            <numerusform>{count} item da resposta serve, onde outro tem de servir. Há: {names}.</numerusform>
            <numerusform>{count} itens da resposta servem, onde exatamente um tem de servir. Há: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one is meant: fill in the field by which it is picked, or change what it is picked by.</source>
        <translation type="unfinished">Diga qual é o certo: preencha o campo pelo qual ele é escolhido, ou mude o critério de escolha.</translation>
    </message>
    <message>
        <source>You logged in, and the provider sent a code.</source>
        <translation type="unfinished">Você entrou, e o provedor enviou um código.</translation>
    </message>
    <message>
        <source>The provider sent a code, but no state with it, so that the answer could not be verified.</source>
        <translation type="unfinished">O provedor enviou um código, mas sem state, então a resposta não pôde ser verificada.</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation type="unfinished">um token de acesso</translation>
    </message>
    <message>
        <source>an access token, good for {duration}</source>
        <translation type="unfinished">um token de acesso, válido por {duration}</translation>
    </message>
    <message>
        <source>The provider sent {token}, and a refresh token.</source>
        <translation type="unfinished">O provedor enviou {token} e um token de atualização.</translation>
    </message>
    <message>
        <source>The provider sent {token}, but no refresh token.</source>
        <translation type="unfinished">O provedor enviou {token}, mas nenhum token de atualização.</translation>
    </message>
    <message>
        <source>The provider answered, with the same access token as before.</source>
        <translation type="unfinished">O provedor respondeu com o mesmo token de acesso de antes.</translation>
    </message>
    <message>
        <source>A new access token came, with a new refresh token.</source>
        <translation type="unfinished">Veio um novo token de acesso, com um novo token de atualização.</translation>
    </message>
    <message>
        <source>A new access token came; the refresh token stays.</source>
        <translation type="unfinished">Veio um novo token de acesso; o token de atualização permanece.</translation>
    </message>
    <message>
        <source>A new access token came.</source>
        <translation type="unfinished">Veio um novo token de acesso.</translation>
    </message>
    <message>
        <source>Not tried, because this did not work: {leg}.</source>
        <translation type="unfinished">Não tentado, porque isto não funcionou: {leg}.</translation>
    </message>
    <message>
        <source>Not tried, because this was not tried either: {leg}.</source>
        <translation type="unfinished">Não tentado, porque isto também não foi tentado: {leg}.</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in within {duration}.</source>
        <translation type="unfinished">Ninguém voltou do login em {duration}.</translation>
    </message>
    <message>
        <source>Start again. If the provider showed an error page, its words say what to mend.</source>
        <translation type="unfinished">Comece de novo. Se o provedor mostrou uma página de erro, as palavras dela dizem o que corrigir.</translation>
    </message>
    <message>
        <source>Correct the browser command, or leave it out and open the address by hand.</source>
        <translation type="unfinished">Corrija o comando do navegador, ou omita-o e abra o endereço à mão.</translation>
    </message>
    <message>
        <source>The browser command “{command}” cannot be started.</source>
        <translation type="unfinished">O comando do navegador “{command}” não pode ser iniciado.</translation>
    </message>
    <message>
        <source>The browser command “{command}” failed (exit code {exit_code}), and nobody has logged in.</source>
        <translation type="unfinished">O comando do navegador “{command}” falhou (código de saída {exit_code}), e ninguém entrou.</translation>
    </message>
    <message>
        <source>The whole run took longer than {duration}, so it was ended here.</source>
        <translation type="unfinished">A execução inteira levou mais que {duration}, então foi encerrada aqui.</translation>
    </message>
    <message>
        <source>Log in again and choose Allow; if you did, ask the provider why this app or account is refused.</source>
        <translation type="unfinished">Entre de novo e escolha Permitir; se você já fez isso, pergunte ao provedor por que ele recusa este aplicativo ou esta conta.</translation>
    </message>
    <message>
        <source>The provider&apos;s own words say what it refuses; mend that in step {step} or at the provider.</source>
        <translation type="unfinished">As palavras do próprio provedor dizem o que ele recusa; corrija isso na etapa {step} ou no provedor.</translation>
    </message>
    <message>
        <source>The provider did not give access.</source>
        <translation type="unfinished">O provedor não deu acesso.</translation>
    </message>
    <message>
        <source>; it sent {names}</source>
        <translation type="unfinished">; ele enviou {names}</translation>
    </message>
    <message>
        <source>The provider sent the browser back without a code: “{code}” is missing{there}.</source>
        <translation type="unfinished">O provedor mandou o navegador de volta sem um código: falta “{code}”{there}.</translation>
    </message>
    <message>
        <source>Check in step {step} that this is the authorization URL, and whether the provider names the code differently.</source>
        <translation type="unfinished">Confira na etapa {step} se esta é a URL de autorização, e se o provedor dá outro nome ao código.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(nada)</translation>
    </message>
    <message>
        <source>The answer holds no access token at “{value}”.</source>
        <translation type="unfinished">A resposta não contém token de acesso em “{value}”.</translation>
    </message>
    <message>
        <source>Look at the answer, find the token in it, and set its place in step {step} under Advanced.</source>
        <translation type="unfinished">Olhe a resposta, encontre o token nela e defina o lugar dele na etapa {step}, em Avançado.</translation>
    </message>
    <message>
        <source>The answer holds no data at all: check the token URL in step {step}.</source>
        <translation type="unfinished">A resposta não contém dado nenhum: confira a URL do token na etapa {step}.</translation>
    </message>
    <message>
        <source>The answer is a web page, not data: check that step {step} has the token URL, not a page for people.</source>
        <translation type="unfinished">A resposta é uma página web, não dados: confira se a etapa {step} tem a URL do token, não uma página para pessoas.</translation>
    </message>
    <message>
        <source>Where such an answer is no failure, set the success rule of step {step} under Advanced.</source>
        <translation type="unfinished">Quando uma resposta assim não é falha, defina a regra de sucesso da etapa {step}, em Avançado.</translation>
    </message>
    <message>
        <source>The provider answered{with_status}, but what it says is no success.</source>
        <translation type="unfinished">O provedor respondeu{with_status}, mas o que ele diz não é sucesso.</translation>
    </message>
    <message>
        <source>the app&apos;s credentials</source>
        <translation type="unfinished">as credenciais do aplicativo</translation>
    </message>
    <message>
        <source>The provider refused {refused}{with_status}.</source>
        <translation type="unfinished">O provedor recusou {refused}{with_status}.</translation>
    </message>
    <message>
        <source>to give a token for the code</source>
        <translation type="unfinished">a troca do código por um token</translation>
    </message>
    <message>
        <source>the follow-up call</source>
        <translation type="unfinished">a chamada seguinte</translation>
    </message>
    <message>
        <source>to refresh the token</source>
        <translation type="unfinished">a renovação do token</translation>
    </message>
    <message>
        <source>to revoke the token</source>
        <translation type="unfinished">a revogação do token</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">a chamada de teste</translation>
    </message>
    <message>
        <source>Its own words say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">As palavras dele dizem por quê; compare a etapa {step} com a documentação do provedor.</translation>
    </message>
    <message>
        <source>It does not say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">Ele não diz por quê; compare a etapa {step} com a documentação do provedor.</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}, which shows nothing.</source>
        <translation type="unfinished">O provedor não pôde responder no momento{with_status}, o que não mostra nada.</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}.</source>
        <translation type="unfinished">O provedor não pôde responder no momento{with_status}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how.</source>
        <translation type="unfinished">Confira na etapa {step} qual token o provedor quer (token de acesso ou de atualização) e como.</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how; some providers let an access token live until it expires.</source>
        <translation type="unfinished">Confira na etapa {step} qual token o provedor quer (token de acesso ou de atualização) e como; alguns provedores deixam um token de acesso viver até expirar.</translation>
    </message>
    <message>
        <source>The token still works: the provider accepted the revocation, but nothing came of it.</source>
        <translation type="unfinished">O token ainda funciona: o provedor aceitou a revogação, mas ela não teve efeito.</translation>
    </message>
    <message>
        <source>The test call works{with_status}.</source>
        <translation type="unfinished">A chamada de teste funciona{with_status}.</translation>
    </message>
    <message>
        <source>The provider accepted the revocation{with_status}.</source>
        <translation type="unfinished">O provedor aceitou a revogação{with_status}.</translation>
    </message>
    <message>
        <source>The refresh token is refused; the access token works until it expires, as this provider has it.</source>
        <translation type="unfinished">O token de atualização é recusado; o token de acesso funciona até expirar, como é neste provedor.</translation>
    </message>
    <message>
        <source>The revoked token is refused{with_status}.</source>
        <translation type="unfinished">O token revogado é recusado{with_status}.</translation>
    </message>
    <message>
        <source>This connection has no refresh step.</source>
        <translation type="unfinished">Esta conexão não tem etapa de renovação.</translation>
    </message>
    <message>
        <source>This connection has no revoke step.</source>
        <translation type="unfinished">Esta conexão não tem etapa de revogação.</translation>
    </message>
    <message>
        <source>The test call did not work before, so it would show nothing now.</source>
        <translation type="unfinished">A chamada de teste não funcionou antes, então não mostraria nada agora.</translation>
    </message>
    <message>
        <source>The test call was not made before, so it would show nothing now.</source>
        <translation type="unfinished">A chamada de teste não foi feita antes, então não mostraria nada agora.</translation>
    </message>
    <message>
        <source>Not tried, because there was no time left.</source>
        <translation type="unfinished">Não tentado, porque não restava tempo.</translation>
    </message>
    <message>
        <source>Not tried, because it was not asked for.</source>
        <translation type="unfinished">Não tentado, porque não foi pedido.</translation>
    </message>
    <message>
        <source>There is no authorization URL yet.</source>
        <translation type="unfinished">Ainda não há URL de autorização.</translation>
    </message>
    <message>
        <source>Fill it in in step {step}.</source>
        <translation type="unfinished">Preencha-a na etapa {step}.</translation>
    </message>
    <message>
        <source>Fill in the URL in step {step}.</source>
        <translation type="unfinished">Preencha a URL na etapa {step}.</translation>
    </message>
    <message>
        <source>None of {count} pasted addresses was the answer.</source>
        <translation type="unfinished">Nenhum dos {count} endereços colados era a resposta.</translation>
    </message>
    <message>
        <source>Start the log-in again.</source>
        <translation type="unfinished">Inicie o login de novo.</translation>
    </message>
    <message>
        <source>You revoked this access yourself, so the provider is right to refuse it.</source>
        <translation type="unfinished">Foi você que revogou este acesso, então o provedor está certo em recusá-lo.</translation>
    </message>
    <message>
        <source>Log in again to go on.</source>
        <translation type="unfinished">Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds “{name}” more than once, so it is not clear which one counts.</source>
        <translation type="unfinished">A resposta do provedor contém “{name}” mais de uma vez, então não está claro qual vale.</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">Entre de novo. Se continuar assim, avise o provedor.</translation>
    </message>
    <message>
        <source>The answer does not come from the provider that was asked (its issuer is another or missing).</source>
        <translation type="unfinished">A resposta não vem do provedor que foi consultado (o emissor dela é outro ou falta).</translation>
    </message>
    <message>
        <source>Compare the issuer in step {step} with the provider&apos;s documentation; do not go on if you cannot explain it.</source>
        <translation type="unfinished">Compare o emissor na etapa {step} com a documentação do provedor; não continue se você não conseguir explicar isso.</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a # (the implicit grant), not a code.</source>
        <translation type="unfinished">O provedor enviou o próprio token depois de um # (a concessão implícita, implicit grant), não um código.</translation>
    </message>
    <message>
        <source>In step {step} make sure that the response type is code; at the provider, choose a web application with the authorization code grant.</source>
        <translation type="unfinished">Na etapa {step}, garanta que o response type seja code; no provedor, escolha um aplicativo web com a concessão por código de autorização (authorization code grant).</translation>
    </message>
    <message>
        <source>The provider put its answer behind a # where no server can read it.</source>
        <translation type="unfinished">O provedor colocou sua resposta depois de um #, onde nenhum servidor pode lê-la.</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step} (expected: {code}).</source>
        <translation type="unfinished">Adicione o parâmetro extra response_mode com o valor query na etapa {step} (esperado: {code}).</translation>
    </message>
    <message>
        <source>The provider sent its answer as a form, not in the address.</source>
        <translation type="unfinished">O provedor enviou sua resposta como formulário, não no endereço.</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step}.</source>
        <translation type="unfinished">Adicione o parâmetro extra response_mode com o valor query na etapa {step}.</translation>
    </message>
    <message>
        <source>The redirect did not bring “{name}”, which is to be kept.</source>
        <translation type="unfinished">O redirecionamento não trouxe “{name}”, que deve ser guardado.</translation>
    </message>
    <message>
        <source>Correct the name in step {step} under Advanced, or remove it there.</source>
        <translation type="unfinished">Corrija o nome na etapa {step}, em Avançado, ou remova-o lá.</translation>
    </message>
    <message>
        <source>The answer has no part “{path}”.</source>
        <translation type="unfinished">A resposta não tem a parte “{path}”.</translation>
    </message>
    <message>
        <source>Look at the answer and choose the part again in Advanced.</source>
        <translation type="unfinished">Olhe a resposta e escolha a parte de novo em Avançado.</translation>
    </message>
    <message>
        <source>The answer has no value at “{path}”, which is to be kept as “{name}”.</source>
        <translation type="unfinished">A resposta não tem valor em “{path}”, que deve ser guardado como “{name}”.</translation>
    </message>
    <message>
        <source>Look at the answer and correct the path.</source>
        <translation type="unfinished">Olhe a resposta e corrija o caminho.</translation>
    </message>
    <message>
        <source>The answer has no list at “{path}” to pick an entry from.</source>
        <translation type="unfinished">A resposta não tem lista em “{path}” de onde escolher um item.</translation>
    </message>
    <message>
        <source>Look at the answer and correct the place of the list; leave it empty where the whole answer is one.</source>
        <translation type="unfinished">Olhe a resposta e corrija o lugar da lista; deixe vazio quando a resposta inteira é uma lista.</translation>
    </message>
    <message>
        <source>The provider sent no refresh token, so there is nothing to refresh with.</source>
        <translation type="unfinished">O provedor não enviou token de atualização, então não há com que renovar.</translation>
    </message>
    <message>
        <source>Many providers send one only when it is asked for: look for access_type=offline or a scope like offline_access in its documentation and add it in step {step}.</source>
        <translation type="unfinished">Muitos provedores só enviam um quando pedido: procure access_type=offline ou um escopo como offline_access na documentação dele e adicione-o na etapa {step}.</translation>
    </message>
    <message>
        <source>The address answers with a redirect{with_status} instead of an answer.</source>
        <translation type="unfinished">O endereço responde com um redirecionamento{with_status} em vez de uma resposta.</translation>
    </message>
    <message>
        <source>Put the final address into step {step}, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Coloque o endereço final na etapa {step}, como a documentação do provedor o escreve.</translation>
    </message>
    <message>
        <source>The test call was answered with something that is no data.</source>
        <translation type="unfinished">A chamada de teste foi respondida com algo que não são dados.</translation>
    </message>
    <message>
        <source>Check in step {step} that this is an API address, not a page for people.</source>
        <translation type="unfinished">Confira na etapa {step} se este é um endereço de API, não uma página para pessoas.</translation>
    </message>
    <message>
        <source>The provider sent an error back, and no state with it.</source>
        <translation type="unfinished">O provedor devolveu um erro, e sem state.</translation>
    </message>
    <message>
        <source>Its own words say what it refuses; mend that, and log in again.</source>
        <translation type="unfinished">As palavras dele dizem o que ele recusa; corrija isso e entre de novo.</translation>
    </message>
    <message>
        <source>The provider showed an error page.</source>
        <translation type="unfinished">O provedor mostrou uma página de erro.</translation>
    </message>
    <message>
        <source>An answer came without the state that this log-in sent along; it cannot be trusted.</source>
        <translation type="unfinished">Veio uma resposta sem o state que este login enviou; ela não é confiável.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this log-in was ignored.</source>
        <translation type="unfinished">Uma resposta que não pertence a este login foi ignorada.</translation>
    </message>
    <message>
        <source>The redirect address was opened without anything in it; it was ignored.</source>
        <translation type="unfinished">O endereço de redirecionamento foi aberto sem nada nele; isso foi ignorado.</translation>
    </message>
    <message>
        <source>The redirect address was opened without a code in it; it was ignored.</source>
        <translation type="unfinished">O endereço de redirecionamento foi aberto sem um código nele; isso foi ignorado.</translation>
    </message>
    <message>
        <source>An address with far too many parameters was opened; it was ignored.</source>
        <translation type="unfinished">Foi aberto um endereço com parâmetros demais; isso foi ignorado.</translation>
    </message>
    <message>
        <source>The redirect address was opened by a part of some page, such as a picture, and not as a page; it was ignored.</source>
        <translation type="unfinished">O endereço de redirecionamento foi aberto por uma parte de alguma página, como uma imagem, e não como página; isso foi ignorado.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation type="unfinished">Nada foi colado.</translation>
    </message>
    <message>
        <source>That is not the whole address: its state is missing.</source>
        <translation type="unfinished">Esse não é o endereço inteiro: falta o state dele.</translation>
    </message>
    <message>
        <source>That address does not begin with {redirect_uri}.</source>
        <translation type="unfinished">Esse endereço não começa com {redirect_uri}.</translation>
    </message>
    <message>
        <source>Your browser shows its warning about this computer&apos;s own certificate.</source>
        <translation type="unfinished">Seu navegador mostra o aviso sobre o certificado deste próprio computador.</translation>
    </message>
    <message>
        <source>Something opened the redirect address with http://, but it begins with https://; it was ignored.</source>
        <translation type="unfinished">Algo abriu o endereço de redirecionamento com http://, mas ele começa com https://; isso foi ignorado.</translation>
    </message>
    <message>
        <source>Copy all of it from the browser&apos;s address bar, after you have approved the access.</source>
        <translation type="unfinished">Copie-o inteiro da barra de endereços do navegador, depois de ter aprovado o acesso.</translation>
    </message>
    <message>
        <source>Go on there: Advanced, then Proceed (in Firefox: Accept the Risk and Continue).</source>
        <translation type="unfinished">Continue lá: Avançado, depois Ir para o site (no Firefox: Aceitar o risco e continuar).</translation>
    </message>
    <message>
        <source>Rotation of refresh tokens</source>
        <translation type="unfinished">Rotação de tokens de atualização</translation>
    </message>
    <message>
        <source>Using a refresh token again</source>
        <translation type="unfinished">Uso repetido de um token de atualização</translation>
    </message>
    <message>
        <source>Expiry of access tokens</source>
        <translation type="unfinished">Validade dos tokens de acesso</translation>
    </message>
    <message>
        <source>Scopes granted</source>
        <translation type="unfinished">Escopos concedidos</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished">Revogação</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Identificador único</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Rótulo da conexão</translation>
    </message>
    <message>
        <source>By what the provider sent, an access token never expires.</source>
        <translation type="unfinished">Pelo que o provedor enviou, um token de acesso nunca expira.</translation>
    </message>
    <message>
        <source>The provider sent an expiry that is not of the kind that step {step} names: choose its unit there.</source>
        <translation type="unfinished">O provedor enviou uma validade que não é do tipo indicado na etapa {step}: escolha a unidade lá.</translation>
    </message>
    <message>
        <source>The provider does not say how long an access token is good for.</source>
        <translation type="unfinished">O provedor não diz por quanto tempo um token de acesso é válido.</translation>
    </message>
    <message>
        <source>The provider gave no refresh token: when the access token ends, the person has to log in again.</source>
        <translation type="unfinished">O provedor não deu token de atualização: quando o token de acesso acaba, a pessoa tem de entrar de novo.</translation>
    </message>
    <message>
        <source>There is a refresh token; no refresh has shown whether it is replaced.</source>
        <translation type="unfinished">Há um token de atualização; nenhuma renovação mostrou se ele é substituído.</translation>
    </message>
    <message>
        <source>in both refreshes</source>
        <translation type="unfinished">nas duas renovações</translation>
    </message>
    <message>
        <source>in one refresh</source>
        <translation type="unfinished">em uma renovação</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token {seen}: the newest one has to be kept each time.</source>
        <translation type="unfinished">O provedor enviou um novo token de atualização {seen}: o mais novo tem de ser guardado a cada vez.</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token in one of two refreshes: whenever one comes, it has to be kept.</source>
        <translation type="unfinished">O provedor enviou um novo token de atualização em uma de duas renovações: sempre que vier um, ele tem de ser guardado.</translation>
    </message>
    <message>
        <source>The token is renewed without a refresh token.</source>
        <translation type="unfinished">O token é renovado sem um token de atualização.</translation>
    </message>
    <message>
        <source>The refresh token stayed the same {seen}.</source>
        <translation type="unfinished">O token de atualização continuou o mesmo {seen}.</translation>
    </message>
    <message>
        <source>Whether a refresh token can be used twice was not seen.</source>
        <translation type="unfinished">Não foi visto se um token de atualização pode ser usado duas vezes.</translation>
    </message>
    <message>
        <source>Whether a replaced refresh token still works was not tried: many providers end the whole connection when one comes back.</source>
        <translation type="unfinished">Não foi testado se um token de atualização substituído ainda funciona: muitos provedores encerram a conexão inteira quando um deles volta.</translation>
    </message>
    <message>
        <source>The same refresh token worked twice.</source>
        <translation type="unfinished">O mesmo token de atualização funcionou duas vezes.</translation>
    </message>
    <message>
        <source>The refresh token worked once and was refused the second time, and no new one had come.</source>
        <translation type="unfinished">O token de atualização funcionou uma vez e foi recusado na segunda, e nenhum novo tinha vindo.</translation>
    </message>
    <message>
        <source>The refresh token was used once; a second time was not seen.</source>
        <translation type="unfinished">O token de atualização foi usado uma vez; uma segunda vez não foi vista.</translation>
    </message>
    <message>
        <source>Step {step} assumes {duration}.</source>
        <translation type="unfinished">A etapa {step} supõe {duration}.</translation>
    </message>
    <message>
        <source>Only a refused call will show when it has ended.</source>
        <translation type="unfinished">Só uma chamada recusada mostrará quando ele acabou.</translation>
    </message>
    <message>
        <source>How long an access token is good for was not seen.</source>
        <translation type="unfinished">Não foi visto por quanto tempo um token de acesso é válido.</translation>
    </message>
    <message>
        <source>The provider says that an access token is good for {duration}; that was not waited for.</source>
        <translation type="unfinished">O provedor diz que um token de acesso é válido por {duration}; esse prazo não foi aguardado.</translation>
    </message>
    <message>
        <source>So long a time is often another unit: look at it in step {step}.</source>
        <translation type="unfinished">Um tempo tão longo é muitas vezes outra unidade: veja na etapa {step}.</translation>
    </message>
    <message>
        <source>good for {duration}</source>
        <translation type="unfinished">válido por {duration}</translation>
    </message>
    <message>
        <source>given no expiry</source>
        <translation type="unfinished">sem validade indicada</translation>
    </message>
    <message>
        <source>A refreshed one is {good}.</source>
        <translation type="unfinished">Um token renovado vem {good}.</translation>
    </message>
    <message>
        <source>all that was asked for</source>
        <translation type="unfinished">tudo o que foi pedido</translation>
    </message>
    <message>
        <source>what it grants by default</source>
        <translation type="unfinished">o que ele concede por padrão</translation>
    </message>
    <message>
        <source>The provider names no scopes in its answer; by the standard that means {what}.</source>
        <translation type="unfinished">O provedor não informa escopos na resposta; pelo padrão, isso significa {what}.</translation>
    </message>
    <message>
        <source>The provider does not name {missing} among the scopes that it granted.</source>
        <translation type="unfinished">O provedor não informa {missing} entre os escopos que concedeu.</translation>
    </message>
    <message>
        <source>besides those that were asked for</source>
        <translation type="unfinished">além dos que foram pedidos</translation>
    </message>
    <message>
        <source>though none was asked for</source>
        <translation type="unfinished">embora nenhum tenha sido pedido</translation>
    </message>
    <message>
        <source>It granted {extra} {more}.</source>
        <translation type="unfinished">Ele concedeu {extra} {more}.</translation>
    </message>
    <message>
        <source>The provider granted exactly the scopes that were asked for.</source>
        <translation type="unfinished">O provedor concedeu exatamente os escopos que foram pedidos.</translation>
    </message>
    <message>
        <source>After a refresh it no longer names {lost}.</source>
        <translation type="unfinished">Depois de uma renovação, ele não informa mais {lost}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names} e mais {count}</numerusform>
            <numerusform>{names} e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection has no revoke step: access ends only at the provider.</source>
        <translation type="unfinished">Esta conexão não tem etapa de revogação: o acesso só termina no provedor.</translation>
    </message>
    <message>
        <source>The provider did not accept the revocation.</source>
        <translation type="unfinished">O provedor não aceitou a revogação.</translation>
    </message>
    <message>
        <source>After the revocation the token is refused.</source>
        <translation type="unfinished">Depois da revogação, o token é recusado.</translation>
    </message>
    <message>
        <source>The provider accepted the revocation, but the token still works afterwards.</source>
        <translation type="unfinished">O provedor aceitou a revogação, mas o token ainda funciona depois dela.</translation>
    </message>
    <message>
        <source>What a revocation does was not seen.</source>
        <translation type="unfinished">O que uma revogação faz não foi visto.</translation>
    </message>
    <message>
        <source>No unique identifier is chosen in step {step}.</source>
        <translation type="unfinished">Nenhum identificador único foi escolhido na etapa {step}.</translation>
    </message>
    <message>
        <source>The unique identifier changed within {calls} calls for the same account: choose another value in step {step}.</source>
        <translation type="unfinished">O identificador único mudou em {calls} chamadas para a mesma conta: escolha outro valor na etapa {step}.</translation>
    </message>
    <message>
        <source>The unique identifier is a group of values, which reads the same for every account: pick one value inside it in step {step}.</source>
        <translation type="unfinished">O identificador único é um grupo de valores, que é lido igual para todas as contas: escolha um valor dentro dele na etapa {step}.</translation>
    </message>
    <message>
        <source>The unique identifier was not looked at: no call was made that brings it.</source>
        <translation type="unfinished">O identificador único não foi examinado: não foi feita nenhuma chamada que o traga.</translation>
    </message>
    <message>
        <source>There was no value for the unique identifier in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">Não havia valor para o identificador único em nenhuma resposta: veja o caminho dele na etapa {step}.</translation>
    </message>
    <message>
        <source>The unique identifier was seen in one call only, so it was not compared.</source>
        <translation type="unfinished">O identificador único foi visto em uma só chamada, então não foi comparado.</translation>
    </message>
    <message>
        <source>The unique identifier was the same in {calls} calls for the same account.</source>
        <translation type="unfinished">O identificador único foi o mesmo em {calls} chamadas para a mesma conta.</translation>
    </message>
    <message>
        <source>There was no value for the connection label in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">Não havia valor para o rótulo da conexão em nenhuma resposta: veja o caminho dele na etapa {step}.</translation>
    </message>
    <message>
        <source>The value of {path} holds a character that cannot be sent.</source>
        <translation type="unfinished">O valor de {path} contém um caractere que não pode ser enviado.</translation>
    </message>
    <message>
        <source>Copy it again from where it is.</source>
        <translation type="unfinished">Copie-o de novo de onde ele está.</translation>
    </message>
    <message>
        <source>It comes from the answer of the test call (step {step}).</source>
        <translation type="unfinished">Ele vem da resposta da chamada de teste (etapa {step}).</translation>
    </message>
    <message>
        <source>It comes from the token response (step {step}).</source>
        <translation type="unfinished">Ele vem da resposta do token (etapa {step}).</translation>
    </message>
    <message>
        <source>It comes with the redirect back from the provider (step {step}).</source>
        <translation type="unfinished">Ele vem com o redirecionamento de volta do provedor (etapa {step}).</translation>
    </message>
    <message>
        <source>Fill in the client ID in step {step}.</source>
        <translation type="unfinished">Preencha o ID do cliente na etapa {step}.</translation>
    </message>
    <message>
        <source>Give the client secret in step {step}.</source>
        <translation type="unfinished">Forneça o segredo do cliente na etapa {step}.</translation>
    </message>
    <message>
        <source>It exists only where PKCE is on (step {step}).</source>
        <translation type="unfinished">Ele só existe com o PKCE ativado (etapa {step}).</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">Falta o ID do cliente.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">Falta o segredo do cliente.</translation>
    </message>
    <message>
        <source>Give the field a value, or a default in step {step}.</source>
        <translation type="unfinished">Dê um valor ao campo, ou um valor padrão na etapa {step}.</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">O campo “{key}” precisa de um valor.</translation>
    </message>
    <message>
        <source>There is no value for {path}.</source>
        <translation type="unfinished">Não há valor para {path}.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">vazio</translation>
    </message>
    <message>
        <source>a list or an object, not a single value</source>
        <translation type="unfinished">uma lista ou um objeto, não um valor único</translation>
    </message>
    <message>
        <source>The value of {path} is {kind}.</source>
        <translation type="unfinished">O valor de {path} é {kind}.</translation>
    </message>
    <message>
        <source>The code made more data than anybody can read.</source>
        <translation type="unfinished">O código produziu mais dados do que alguém possa ler.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Foi interrompido.</translation>
    </message>
    <message>
        <source>The code computed for longer than {time}.</source>
        <translation type="unfinished">O código calculou por mais de {time}.</translation>
    </message>
    <message>
        <source>The code used more memory than it may.</source>
        <translation type="unfinished">O código usou mais memória do que pode.</translation>
    </message>
    <message>
        <source>There is no engine to run code with on this computer.</source>
        <translation type="unfinished">Não há neste computador um motor para executar código.</translation>
    </message>
    <message>
        <source>All the rest works without it; test the code on the platform.</source>
        <translation type="unfinished">Todo o resto funciona sem ele; teste o código na plataforma.</translation>
    </message>
    <message>
        <source>The code broke the engine that it runs in.</source>
        <translation type="unfinished">O código quebrou o motor em que roda.</translation>
    </message>
    <message>
        <source>The code uses “{missing}”, which the platform has and this program has not.</source>
        <translation type="unfinished">O código usa “{missing}”, que a plataforma tem e este programa não.</translation>
    </message>
    <message>
        <source>Test it on the platform.</source>
        <translation type="unfinished">Teste-o na plataforma.</translation>
    </message>
    <message>
        <source>The code waits for something that never comes.</source>
        <translation type="unfinished">O código espera por algo que nunca vem.</translation>
    </message>
    <message>
        <source>Await requests only.</source>
        <translation type="unfinished">Use await só com requisições.</translation>
    </message>
    <message numerus="yes">
        <source>The code waits for more than {count} things at once.</source>
        <comment>The code waits for more than {count} thing at once.</comment>
        <translation type="unfinished">
            <numerusform>O código espera por mais de {count} coisa ao mesmo tempo.</numerusform>
            <numerusform>O código espera por mais de {count} coisas ao mesmo tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code took longer than {time}.</source>
        <translation type="unfinished">O código levou mais de {time}.</translation>
    </message>
    <message numerus="yes">
        <source>The code sent more than {count} requests.</source>
        <comment>The code sent more than {count} request.</comment>
        <translation type="unfinished">
            <numerusform>O código enviou mais de {count} requisição.</numerusform>
            <numerusform>O código enviou mais de {count} requisições.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code threw: {error}</source>
        <translation type="unfinished">O código lançou um erro: {error}</translation>
    </message>
    <message>
        <source>Its own words say why.</source>
        <translation type="unfinished">As palavras dele dizem por quê.</translation>
    </message>
    <message>
        <source>What the code returned cannot be used: {what}.</source>
        <translation type="unfinished">O que o código retornou não pode ser usado: {what}.</translation>
    </message>
    <message>
        <source>Return the parsed answer.</source>
        <translation type="unfinished">Retorne a resposta já interpretada.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged: it is not compressed in the way it says.</source>
        <translation type="unfinished">A resposta de {host} está danificada: não está compactada da forma que diz.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider has to mend it.</source>
        <translation type="unfinished">Tente de novo. Se continuar assim, o provedor tem de corrigir.</translation>
    </message>
    <message>
        <source>The request to {host} cannot be sent as it stands.</source>
        <translation type="unfinished">A requisição a {host} não pode ser enviada como está.</translation>
    </message>
    <message>
        <source>Check its headers: a Content-Length, for example, has to be that of the body. It is best left out.</source>
        <translation type="unfinished">Confira os cabeçalhos: um Content-Length, por exemplo, tem de ser o do corpo. É melhor omiti-lo.</translation>
    </message>
    <message>
        <source>{host} took the connection but was then silent for {time}.</source>
        <translation type="unfinished">{host} aceitou a conexão, mas depois ficou em silêncio por {time}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">Tente de novo daqui a pouco. Se continuar assim, confira o endereço: uma porta ou um caminho errado pode não levar a lugar nenhum.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not make a connection to {host}.</source>
        <translation type="unfinished">O proxy {proxy} não estabeleceu uma conexão com {host}.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, and whether the proxy wants a user name or forbids this address.</source>
        <translation type="unfinished">Confira as configurações de proxy do sistema, e se o proxy quer um nome de usuário ou proíbe este endereço.</translation>
    </message>
    <message>
        <source>{host} did not take the connection within {time}.</source>
        <translation type="unfinished">{host} não aceitou a conexão em {time}.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection; a firewall may be in between.</source>
        <translation type="unfinished">Confira o endereço e a conexão com a internet; pode haver um firewall no meio.</translation>
    </message>
    <message>
        <source>What {host} sent is not a valid HTTP answer.</source>
        <translation type="unfinished">O que {host} enviou não é uma resposta HTTP válida.</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://, and that its port is that of a web server.</source>
        <translation type="unfinished">Confira se o endereço começa com o certo entre https:// e http://, e se a porta é a de um servidor web.</translation>
    </message>
    <message>
        <source>{host} closed the connection before its answer was complete.</source>
        <translation type="unfinished">{host} fechou a conexão antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider refuses this request or has a fault.</source>
        <translation type="unfinished">Tente de novo. Se continuar assim, o provedor recusa esta requisição ou tem uma falha.</translation>
    </message>
    <message>
        <source>This is not a web address that a request can go to.</source>
        <translation type="unfinished">Este não é um endereço web a que uma requisição possa ir.</translation>
    </message>
    <message>
        <source>{host} is inside this computer or its network: it is no host of this connection unless you say so.</source>
        <translation type="unfinished">{host} está dentro deste computador ou da rede dele: não é um host desta conexão, a menos que você diga.</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add --allow-host {place}.</source>
        <translation type="unfinished">Se estiver certo, diga sim quando o programa perguntar; na linha de comando, acrescente --allow-host {place}.</translation>
    </message>
    <message>
        <source>The code wanted to send a request to {host}, which is no host of this connection.</source>
        <translation type="unfinished">O código quis enviar uma requisição a {host}, que não é um host desta conexão.</translation>
    </message>
    <message>
        <source>Add its domain in step {step} if that is right. A port has to stand in the URL of the step.</source>
        <translation type="unfinished">Adicione o domínio dele na etapa {step}, se estiver certo. Uma porta tem de estar na URL da etapa.</translation>
    </message>
    <message>
        <source>{what} cannot be sent: it is empty or holds a line break or a character that HTTP does not allow there.</source>
        <translation type="unfinished">{what} não pode ser enviado: está vazio ou contém uma quebra de linha ou um caractere que o HTTP não permite ali.</translation>
    </message>
    <message>
        <source>Check that no line break or odd character was pasted with it.</source>
        <translation type="unfinished">Confira se nenhuma quebra de linha ou caractere estranho foi colado junto.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of a kind that the wizard cannot use.</source>
        <translation type="unfinished">As configurações do sistema indicam um proxy de um tipo que o assistente não pode usar.</translation>
    </message>
    <message>
        <source>Set an http:// proxy, or add the address to the exceptions (NO_PROXY).</source>
        <translation type="unfinished">Defina um proxy http://, ou adicione o endereço às exceções (NO_PROXY).</translation>
    </message>
    <message>
        <source>The answer of {host} was not complete after {time}.</source>
        <translation type="unfinished">A resposta de {host} não estava completa após {time}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, the provider is too slow or keeps the connection open without an end.</source>
        <translation type="unfinished">Tente de novo daqui a pouco. Se continuar assim, o provedor é lento demais ou mantém a conexão aberta sem fim.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than {size}, so the wizard stopped reading.</source>
        <translation type="unfinished">A resposta de {host} é maior que {size}, então o assistente parou de ler.</translation>
    </message>
    <message>
        <source>Check the address: answers about a token or an account are small.</source>
        <translation type="unfinished">Confira o endereço: respostas sobre um token ou uma conta são pequenas.</translation>
    </message>
    <message>
        <source>The answer of {host} comes in more than {limit} parts, so the wizard stopped reading.</source>
        <translation type="unfinished">A resposta de {host} vem em mais de {limit} partes, então o assistente parou de ler.</translation>
    </message>
    <message>
        <source>What the answer of {host} holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">O que a resposta de {host} contém ocuparia mais de {size} de memória, então o assistente não a leu.</translation>
    </message>
    <message numerus="yes">
        <source>The request was redirected more than {limit} times, last by {host}.</source>
        <comment>The request was redirected more than once, last by {host}.</comment>
        <translation type="unfinished">
            <numerusform>A requisição foi redirecionada mais de uma vez, por último por {host}.</numerusform>
            <numerusform>A requisição foi redirecionada mais de {limit} vezes, por último por {host}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address: the servers seem to send it round in a circle.</source>
        <translation type="unfinished">Confira o endereço: os servidores parecem mandá-la em círculos.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an address without encryption, which the wizard does not follow.</source>
        <translation type="unfinished">{host} redireciona de https para um endereço sem criptografia, o que o assistente não segue.</translation>
    </message>
    <message>
        <source>Use the final https address of the provider&apos;s documentation.</source>
        <translation type="unfinished">Use o endereço https final da documentação do provedor.</translation>
    </message>
    <message>
        <source>There is no server named {host}, or this computer cannot look up names at the moment.</source>
        <translation type="unfinished">Não há servidor chamado {host}, ou este computador não consegue consultar nomes no momento.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and the internet connection.</source>
        <translation type="unfinished">Confira a grafia do endereço e a conexão com a internet.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no program answers there.</source>
        <translation type="unfinished">{host} recusa a conexão: nenhum programa responde lá.</translation>
    </message>
    <message>
        <source>Check the address and its port, and that the server runs.</source>
        <translation type="unfinished">Confira o endereço e a porta dele, e se o servidor está rodando.</translation>
    </message>
    <message>
        <source>{host} closed the connection at once.</source>
        <translation type="unfinished">{host} fechou a conexão de imediato.</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://.</source>
        <translation type="unfinished">Confira se o endereço começa com o certo entre https:// e http://.</translation>
    </message>
    <message>
        <source>This computer cannot reach {host}.</source>
        <translation type="unfinished">Este computador não consegue alcançar {host}.</translation>
    </message>
    <message>
        <source>Check the internet connection, VPN and firewall.</source>
        <translation type="unfinished">Confira a conexão com a internet, a VPN e o firewall.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <translation type="unfinished">Não foi possível fazer uma conexão criptografada com {host}.</translation>
    </message>
    <message>
        <source>Check that the server speaks https at this port; http:// is only for a server on this computer.</source>
        <translation type="unfinished">Confira se o servidor usa https nesta porta; http:// é só para um servidor neste computador.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation type="unfinished">O certificado de {host} expirou.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, only the server&apos;s owner can renew the certificate.</source>
        <translation type="unfinished">Confira a data deste computador. Se estiver certa, só o dono do servidor pode renovar o certificado.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation type="unfinished">O certificado de {host} ainda não é válido.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation type="unfinished">Confira a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>The certificate shown is made out to another name than {host}.</source>
        <translation type="unfinished">O certificado apresentado foi emitido para outro nome que não {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that no sign-in page of the network is in between.</source>
        <translation type="unfinished">Confira a grafia do endereço, e se não há uma página de login da rede no meio.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an issuer that this computer does not know.</source>
        <translation type="unfinished">O certificado de {host} vem de um emissor que este computador não conhece.</translation>
    </message>
    <message>
        <source>For a server of your own, add its certificate authority to the system&apos;s certificates; in a company&apos;s network, ask its administrator.</source>
        <translation type="unfinished">Para um servidor próprio, adicione a autoridade certificadora dele aos certificados do sistema; na rede de uma empresa, peça ao administrador.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified.</source>
        <translation type="unfinished">O certificado de {host} não pôde ser verificado.</translation>
    </message>
    <message>
        <source>Open the address in a browser to see what is wrong with it.</source>
        <translation type="unfinished">Abra o endereço em um navegador para ver o que há de errado com ele.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <comment>{count} byte</comment>
        <translation type="unfinished">
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no port {port}: port numbers go up to 65535.</source>
        <translation type="unfinished">Não existe a porta {port}: números de porta vão até 65535.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535.</source>
        <translation type="unfinished">Escolha uma porta entre 1024 e 65535.</translation>
    </message>
    <message>
        <source>Port {port} on {address} is already used by another program.</source>
        <translation type="unfinished">A porta {port} em {address} já é usada por outro programa.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port (and register the new redirect URL with the provider).</source>
        <translation type="unfinished">Feche esse programa, ou escolha outra porta (e registre a nova URL de redirecionamento no provedor).</translation>
    </message>
    <message>
        <source>This computer does not let the wizard listen on port {port}.</source>
        <translation type="unfinished">Este computador não deixa o assistente escutar na porta {port}.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535; ports below 1024 are kept for the system.</source>
        <translation type="unfinished">Escolha uma porta entre 1024 e 65535; portas abaixo de 1024 são reservadas ao sistema.</translation>
    </message>
    <message>
        <source>Choose another port: the system keeps this one for itself or for another program (Windows keeps whole ranges for virtual machines and containers).</source>
        <translation type="unfinished">Escolha outra porta: o sistema reserva esta para si ou para outro programa (o Windows reserva faixas inteiras para máquinas virtuais e contêineres).</translation>
    </message>
    <message>
        <source>This computer cannot listen on its own address {address}.</source>
        <translation type="unfinished">Este computador não pode escutar no próprio endereço {address}.</translation>
    </message>
    <message>
        <source>Use {ipv4} instead.</source>
        <translation type="unfinished">Use {ipv4} em vez disso.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s network settings or firewall.</source>
        <translation type="unfinished">Confira as configurações de rede ou o firewall do computador.</translation>
    </message>
    <message>
        <source>The method</source>
        <translation type="unfinished">O método</translation>
    </message>
    <message>
        <source>The name of a header</source>
        <translation type="unfinished">O nome de um cabeçalho</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation type="unfinished">O cabeçalho {name}</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation type="unfinished">o Acesso às Chaves do macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation type="unfinished">o Gerenciador de Credenciais do Windows</translation>
    </message>
    <message>
        <source>the password store of your desktop</source>
        <translation type="unfinished">o cofre de senhas do seu ambiente gráfico</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <translation type="unfinished">a memória deste programa</translation>
    </message>
    <message>
        <source>kept only until you close the program</source>
        <translation type="unfinished">guardado só até você fechar o programa</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation type="unfinished">guardado em: {place}</translation>
    </message>
    <message>
        <source>The secret is not kept: the list of what is kept could not be written.</source>
        <translation type="unfinished">O segredo não está guardado: a lista do que é guardado não pôde ser gravada.</translation>
    </message>
    <message>
        <source>The password store of your system</source>
        <translation type="unfinished">O cofre de senhas do seu sistema</translation>
    </message>
    <message>
        <source>This computer has no password store that answers.</source>
        <translation type="unfinished">Este computador não tem um cofre de senhas que responda.</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring or KWallet to keep secrets for the next time.</source>
        <translation type="unfinished">No Linux, instale e inicie o GNOME Keyring ou o KWallet para guardar segredos para a próxima vez.</translation>
    </message>
    <message>
        <source>The password store that this computer is set to use is not known to be safe: it may be a plain file.</source>
        <translation type="unfinished">Não se sabe se o cofre de senhas que este computador está configurado para usar é seguro: pode ser um simples arquivo.</translation>
    </message>
    <message>
        <source>Set keyring to the password store of your system to keep secrets for the next time.</source>
        <translation type="unfinished">Configure o keyring para o cofre de senhas do seu sistema, para guardar segredos para a próxima vez.</translation>
    </message>
    <message>
        <source>{subject} does not answer.</source>
        <translation type="unfinished">{subject} não responde.</translation>
    </message>
    <message>
        <source>It may be waiting for your password in another window: look for it, unlock the store, and try again.</source>
        <translation type="unfinished">Pode estar esperando sua senha em outra janela: procure-a, desbloqueie o cofre e tente de novo.</translation>
    </message>
    <message>
        <source>{subject} is locked.</source>
        <translation type="unfinished">{subject} está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with your password and try again.</source>
        <translation type="unfinished">Desbloqueie-o com sua senha e tente de novo.</translation>
    </message>
    <message>
        <source>{subject} refused to keep the secret.</source>
        <translation type="unfinished">{subject} se recusou a guardar o segredo.</translation>
    </message>
    <message>
        <source>Check that it is unlocked and try again.</source>
        <translation type="unfinished">Confira se está desbloqueado e tente de novo.</translation>
    </message>
    <message>
        <source>{subject} refused to remove the secret.</source>
        <translation type="unfinished">{subject} se recusou a remover o segredo.</translation>
    </message>
    <message>
        <source>Remove it there by hand, or try again.</source>
        <translation type="unfinished">Remova-o lá à mão, ou tente de novo.</translation>
    </message>
    <message>
        <source>{subject} could not be opened.</source>
        <translation type="unfinished">{subject} não pôde ser aberto.</translation>
    </message>
    <message>
        <source>Check that it is set up and unlocked, and try again.</source>
        <translation type="unfinished">Confira se está configurado e desbloqueado, e tente de novo.</translation>
    </message>
    <message>
        <source>{subject} reported an error.</source>
        <translation type="unfinished">{subject} informou um erro.</translation>
    </message>
    <message>
        <source>Check that it works and is unlocked, and try again.</source>
        <translation type="unfinished">Confira se funciona e está desbloqueado, e tente de novo.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished">comprovado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">falhou</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished">não tentado</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished">não oferecido</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished">(sem nome)</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation type="unfinished">Especificação</translation>
    </message>
    <message>
        <source>SHA-256 of the spec</source>
        <translation type="unfinished">SHA-256 da especificação</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>Calls made by</source>
        <translation type="unfinished">Chamadas feitas por</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">Programa</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished">Etapa {step}</translation>
    </message>
    <message>
        <source>{name} – proof</source>
        <translation type="unfinished">{name} – comprovação</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">O que isto mostra do provedor</translation>
    </message>
    <message>
        <source>Code that was run</source>
        <translation type="unfinished">Código executado</translation>
    </message>
    <message>
        <source>A second account</source>
        <translation type="unfinished">Uma segunda conta</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished">Comparado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sem resposta</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished">status {status}</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished">{count} ms</translation>
    </message>
    <message>
        <source>The provider says: {words}</source>
        <translation type="unfinished">O provedor diz: {words}</translation>
    </message>
    <message>
        <source>Step {step} ({place}): {do}</source>
        <translation type="unfinished">Etapa {step} ({place}): {do}</translation>
    </message>
    <message>
        <source>Step {step}: {do}</source>
        <translation type="unfinished">Etapa {step}: {do}</translation>
    </message>
    <message>
        <source>Copy exactly</source>
        <translation type="unfinished">Copiar exatamente</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹oculto›</translation>
    </message>
    <message>
        <source>Proof of a connection</source>
        <translation type="unfinished">Comprovação de uma conexão</translation>
    </message>
    <message>
        <source>About this proof</source>
        <translation type="unfinished">Sobre esta comprovação</translation>
    </message>
    <message>
        <source>It is about the spec with exactly this SHA-256 (the digest of the file as “Export the spec” writes it). A changed spec has another one, and needs another proof: “connection-wizard check” says so.</source>
        <translation type="unfinished">Vale para a especificação com exatamente este SHA-256 (o resumo do arquivo como “Exportar a especificação” o grava). Uma especificação alterada tem outro e precisa de outra comprovação: “connection-wizard check” avisa.</translation>
    </message>
    <message>
        <source>The life of the connection</source>
        <translation type="unfinished">A vida da conexão</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished">Aprovação</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished">Aprovado por</translation>
    </message>
    <message>
        <source>Secrets are hidden in this report, and it does not list the label and the identifier of the account that was used.</source>
        <translation type="unfinished">Os segredos ficam ocultos neste relatório, que também não mostra o rótulo nem o identificador da conta usada.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">ID do cliente</translation>
    </message>
    <message>
        <source>each user’s own app</source>
        <translation type="unfinished">aplicativo próprio de cada usuário</translation>
    </message>
    <message>
        <source>The app is for</source>
        <translation type="unfinished">O aplicativo é para</translation>
    </message>
    <message>
        <source>Scopes asked for</source>
        <translation type="unfinished">Escopos pedidos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no scopes</comment>
        <translation type="unfinished">nenhum</translation>
    </message>
    <message>
        <source>{domains}: contacted, and the platform would send no credentials there</source>
        <translation type="unfinished">{domains}: contatado, e a plataforma não enviaria credenciais para lá</translation>
    </message>
    <message>
        <source>Not in the whitelist</source>
        <translation type="unfinished">Fora dos domínios permitidos</translation>
    </message>
    <message>
        <source>real accounts (production)</source>
        <translation type="unfinished">contas reais (produção)</translation>
    </message>
    <message>
        <source>trying (sandbox)</source>
        <translation type="unfinished">testes (sandbox)</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation type="unfinished">renovar</translation>
    </message>
    <message>
        <source>revoking</source>
        <translation type="unfinished">revogar</translation>
    </message>
    <message>
        <source>Not proved.</source>
        <translation type="unfinished">Não comprovada.</translation>
    </message>
    <message>
        <source>Proved, without {what}.</source>
        <translation type="unfinished">Comprovada, sem {what}.</translation>
    </message>
    <message>
        <source>Proved.</source>
        <translation type="unfinished">Comprovada.</translation>
    </message>
    <message>
        <source>the exported code, as the platform runs it</source>
        <translation type="unfinished">o código exportado, como a plataforma o executa</translation>
    </message>
    <message>
        <source>the program, as the spec describes them</source>
        <translation type="unfinished">o programa, como a especificação as descreve</translation>
    </message>
    <message>
        <source>Not part of it: {legs}.</source>
        <translation type="unfinished">Não faz parte: {legs}.</translation>
    </message>
    <message>
        <source>Every step of the connection’s life worked.</source>
        <translation type="unfinished">Todas as etapas da vida da conexão funcionaram.</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation type="unfinished">Segunda conta</translation>
    </message>
    <message>
        <source>This failed: {what}.</source>
        <translation type="unfinished">Isto falhou: {what}.</translation>
    </message>
    <message>
        <source>See below what stands in the way.</source>
        <translation type="unfinished">Veja abaixo o que impede.</translation>
    </message>
</context>
</TS>
