<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This is far too large to be a record.</source>
        <translation type="unfinished">Isto é grande demais para ser um registro.</translation>
    </message>
    <message>
        <source>Choose the record of one connection.</source>
        <translation type="unfinished">Escolha o registro de uma só conexão.</translation>
    </message>
    <message>
        <source>This is no JSON, so it is no record of the platform: {what}.</source>
        <translation type="unfinished">Isto não é JSON, então não é um registro da plataforma: {what}.</translation>
    </message>
    <message>
        <source>Copy the whole record, from its first { on.</source>
        <translation type="unfinished">Copie o registro inteiro, a partir do primeiro {.</translation>
    </message>
    <message>
        <source>This record cannot be used: {what}.</source>
        <translation type="unfinished">Este registro não pode ser usado: {what}.</translation>
    </message>
    <message>
        <source>Change that place, or copy the record again.</source>
        <translation type="unfinished">Mude esse ponto, ou copie o registro de novo.</translation>
    </message>
    <message>
        <source>This is JSON, but no record of a connection of the platform.</source>
        <translation type="unfinished">Isto é JSON, mas não um registro de uma conexão da plataforma.</translation>
    </message>
    <message>
        <source>Choose a record with keys like authrequrl and accesstokencode.</source>
        <translation type="unfinished">Escolha um registro com chaves como authrequrl e accesstokencode.</translation>
    </message>
    <message>
        <source>This record is of another kind: {key} is {given}.</source>
        <translation type="unfinished">Este registro é de outro tipo: {key} é {given}.</translation>
    </message>
    <message>
        <source>This program sets up OAuth 2.0 connections with an authorization code.</source>
        <translation type="unfinished">Este programa configura conexões OAuth 2.0 com um código de autorização.</translation>
    </message>
    <message>
        <source>For a draft of each: connection-wizard import FILE -o FOLDER</source>
        <translation type="unfinished">Para um rascunho de cada: connection-wizard import FILE -o FOLDER</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. The first one was read. {others}</source>
        <comment>There is {count} connection in it. The first one was read. {others}</comment>
        <translation type="unfinished">
            <numerusform>Há {count} conexão nele. A primeira foi lida. {others}</numerusform>
            <numerusform>Há {count} conexões nele. A primeira foi lida. {others}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</source>
        <comment>There is {count} connection in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</comment>
        <translation type="unfinished">
            <numerusform>Há {count} conexão nele. A de número {number} foi lida, a primeira do tipo deste programa. {others}</numerusform>
            <numerusform>Há {count} conexões nele. A de número {number} foi lida, a primeira do tipo deste programa. {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read another one, copy its record alone.</source>
        <translation type="unfinished">Para ler outra, copie só o registro dela.</translation>
    </message>
    <message>
        <source>The time-out in the code of step {step} falls away.</source>
        <translation type="unfinished">O tempo limite no código da etapa {step} deixa de existir.</translation>
    </message>
    <message>
        <source>The request of step {step} has no body. Its Content-Type falls away.</source>
        <translation type="unfinished">A requisição da etapa {step} não tem corpo. O Content-Type dela deixa de existir.</translation>
    </message>
    <message>
        <source>Values that the code of step {step} put into a text as they are, are encoded from now on.</source>
        <translation type="unfinished">Valores que o código da etapa {step} colocava em um texto como estão passam a ser codificados.</translation>
    </message>
    <message>
        <source>The code of step {step} took a refusal for an answer. From now on it is a failure.</source>
        <translation type="unfinished">O código da etapa {step} tomava uma recusa por resposta. A partir de agora, ela é uma falha.</translation>
    </message>
    <message>
        <source>The code of step {step} returned some values of the answer. From now on all of it is kept.</source>
        <translation type="unfinished">O código da etapa {step} retornava alguns valores da resposta. A partir de agora, ela é guardada inteira.</translation>
    </message>
    <message>
        <source>What the code of step {step} kept of the answers has to be there from now on.</source>
        <translation type="unfinished">O que o código da etapa {step} guardava das respostas tem de existir a partir de agora.</translation>
    </message>
    <message>
        <source>The code of step {step} returned something of its own. From now on that is the answer.</source>
        <translation type="unfinished">O código da etapa {step} retornava algo próprio. A partir de agora, isso é a resposta.</translation>
    </message>
    <message>
        <source>The code of step {step} was changed by hand since it was exported.</source>
        <translation type="unfinished">O código da etapa {step} foi alterado à mão desde que foi exportado.</translation>
    </message>
    <message>
        <source>It is kept as it is, as your own code.</source>
        <translation type="unfinished">Ele é mantido como está, como código seu.</translation>
    </message>
    <message>
        <source>The code of step {step} stays your own, word for word: what it sends is not certain enough to read.</source>
        <translation type="unfinished">O código da etapa {step} continua seu, palavra por palavra: o que ele envia não é certo o bastante para ser lido.</translation>
    </message>
    <message>
        <source>You can change it in the wizard, and the live test can run it.</source>
        <translation type="unfinished">Você pode mudá-lo no assistente, e o teste ao vivo pode executá-lo.</translation>
    </message>
    <message>
        <source>The code of step {step} was read as the request that it sends.</source>
        <translation type="unfinished">O código da etapa {step} foi lido como a requisição que ele envia.</translation>
    </message>
    <message>
        <source>From now on the wizard writes it. Compare it before you publish.</source>
        <translation type="unfinished">A partir de agora, o assistente o escreve. Compare-o antes de publicar.</translation>
    </message>
    <message>
        <source>{key} held bare code. It is read as it was meant.</source>
        <translation type="unfinished">{key} continha código puro. É lido como se pretendia.</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation type="unfinished">entrada {number}</translation>
    </message>
    <message>
        <source>The code of step {step} is written anew, from the description in its comment.</source>
        <translation type="unfinished">O código da etapa {step} é escrito de novo, a partir da descrição no comentário dele.</translation>
    </message>
    <message>
        <source>The authorization URL loses the parameters that are sent anyway: none may be there twice.</source>
        <translation type="unfinished">A URL de autorização perde os parâmetros que já são enviados: nenhum pode aparecer duas vezes.</translation>
    </message>
    <message>
        <source>{where} held {kind} that has no place there. It is left out.</source>
        <translation type="unfinished">{where} continha {kind} que não cabe ali. Foi omitido.</translation>
    </message>
    <message>
        <source>{where} had spaces too many. They fall away.</source>
        <translation type="unfinished">{where} tinha espaços a mais. Eles foram retirados.</translation>
    </message>
    <message>
        <source>{where} was {kind}. It is written as a text.</source>
        <translation type="unfinished">{where} era {kind}. É escrito como texto.</translation>
    </message>
    <message>
        <source>{where} held something else than a connection can say. It is written otherwise from now on.</source>
        <translation type="unfinished">{where} continha algo diferente do que uma conexão pode dizer. É escrito de outra forma a partir de agora.</translation>
    </message>
    <message>
        <source>what the platform has</source>
        <translation type="unfinished">o que a plataforma tem</translation>
    </message>
    <message>
        <source>the plug</source>
        <translation type="unfinished">o plug</translation>
    </message>
    <message>
        <source>the plugs of the organisation</source>
        <translation type="unfinished">os plugs da organização</translation>
    </message>
    <message>
        <source>where the connections are used</source>
        <translation type="unfinished">onde as conexões são usadas</translation>
    </message>
    <message>
        <source>create the connection</source>
        <translation type="unfinished">criar a conexão</translation>
    </message>
    <message>
        <source>update {part}</source>
        <translation type="unfinished">atualizar {part}</translation>
    </message>
    <message>
        <source>update the plug</source>
        <translation type="unfinished">atualizar o plug</translation>
    </message>
    <message>
        <source>The plug that this connection belongs to is not known.</source>
        <translation type="unfinished">O plug a que esta conexão pertence não é conhecido.</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs, or give its id.</source>
        <translation type="unfinished">Escolha-o na lista dos seus plugs, ou forneça o id dele.</translation>
    </message>
    <message>
        <source>The platform has another value, or none, where it takes no change: {keys}.</source>
        <translation type="unfinished">A plataforma tem outro valor, ou nenhum, onde não aceita mudança: {keys}.</translation>
    </message>
    <message>
        <source>Take these out of the spec (platform.rest), or have a new version made.</source>
        <translation type="unfinished">Retire-os da especificação (platform.rest), ou escolha criar uma nova versão.</translation>
    </message>
    <message>
        <source>--- on the platform</source>
        <translation type="unfinished">--- na plataforma</translation>
    </message>
    <message>
        <source>+++ in the spec</source>
        <translation type="unfinished">+++ na especificação</translation>
    </message>
    <message>
        <source>--- plug on the platform</source>
        <translation type="unfinished">--- plug na plataforma</translation>
    </message>
    <message>
        <source>+++ plug afterwards</source>
        <translation type="unfinished">+++ plug depois</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more lines</source>
        <comment>… and {count} more line</comment>
        <translation type="unfinished">
            <numerusform>… e mais {count} linha</numerusform>
            <numerusform>… e mais {count} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>queryparams was a query string. It is read as it was meant.</source>
        <translation type="unfinished">queryparams era uma query string. É lido como se pretendia.</translation>
    </message>
    <message>
        <source> in {key}</source>
        <translation type="unfinished"> em {key}</translation>
    </message>
    <message>
        <source>queryparams held nothing that can be read. There are none.</source>
        <translation type="unfinished">queryparams não continha nada que possa ser lido. Não há nenhum.</translation>
    </message>
    <message>
        <source>The scopes were a list. They are joined.</source>
        <translation type="unfinished">Os escopos eram uma lista. Foram unidos.</translation>
    </message>
    <message>
        <source>The PKCE method was written otherwise. It is “{known}”.</source>
        <translation type="unfinished">O método do PKCE estava escrito de outra forma. É “{known}”.</translation>
    </message>
    <message>
        <source>The separator was written as {given}; the platform knows “space” and “comma”.</source>
        <translation type="unfinished">O separador estava escrito como {given}; a plataforma conhece “space” e “comma”.</translation>
    </message>
    <message>
        <source>The record does not say how scopes are joined. Theirs are joined by commas, so they stay so.</source>
        <translation type="unfinished">O registro não diz como os escopos são unidos. Os dele estão unidos por vírgulas, então continuam assim.</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">campos</translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished">campo</translation>
    </message>
    <message>
        <source>The record has no list of fields. It is read as an empty one.</source>
        <translation type="unfinished">O registro não tem lista de campos. É lida como vazia.</translation>
    </message>
    <message>
        <source>The list of fields was in another place. It is read all the same.</source>
        <translation type="unfinished">A lista de campos estava em outro lugar. É lida mesmo assim.</translation>
    </message>
    <message>
        <source>The field “{key}” is called “{name}” on the platform. It is renamed.</source>
        <translation type="unfinished">O campo “{key}” se chama “{name}” na plataforma. Foi renomeado.</translation>
    </message>
    <message>
        <source>A field has the type “{type}”. It is read as text.</source>
        <translation type="unfinished">Um campo tem o tipo “{type}”. É lido como texto.</translation>
    </message>
    <message>
        <source>A field has a type that is no text. It is read as text.</source>
        <translation type="unfinished">Um campo tem um tipo que não é texto. É lido como texto.</translation>
    </message>
    <message>
        <source>A choice of “{key}” was a bare text. It is its label and its value.</source>
        <translation type="unfinished">Uma opção de “{key}” era um texto puro. Ele é o rótulo e o valor dela.</translation>
    </message>
    <message>
        <source>the choices of “{key}”</source>
        <translation type="unfinished">opções de “{key}”</translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished">opção</translation>
    </message>
    <message>
        <source>The record held the client secret. It is not in the draft.</source>
        <translation type="unfinished">O registro continha o segredo do cliente. Ele não está no rascunho.</translation>
    </message>
    <message>
        <source>Paste it in step {step}, which says where it is kept.</source>
        <translation type="unfinished">Cole-o na etapa {step}, que diz onde ele é guardado.</translation>
    </message>
    <message>
        <source>There was half a character in the record, {where}. A � takes its place.</source>
        <translation type="unfinished">Havia meio caractere no registro, {where}. Um � toma o lugar dele.</translation>
    </message>
    <message>
        <source>{key} was escaped once too often. It is read as it was meant.</source>
        <translation type="unfinished">{key} tinha um escape a mais. É lido como se pretendia.</translation>
    </message>
    <message>
        <source>{key} was a string of JSON. It is read as it was meant.</source>
        <translation type="unfinished">{key} era uma string de JSON. É lido como se pretendia.</translation>
    </message>
    <message>
        <source>{key} was an object, where the platform wants a string.</source>
        <translation type="unfinished">{key} era um objeto, onde a plataforma quer uma string.</translation>
    </message>
    <message>
        <source>“{name}” was there twice{where}. The last one is taken.</source>
        <translation type="unfinished">“{name}” aparecia duas vezes{where}. Vale o último.</translation>
    </message>
    <message>
        <source>Entry {number} of {list} is {kind}, no {one}. It is left out.</source>
        <translation type="unfinished">A entrada {number} é {kind}, não {one} ({list}). Foi omitida.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">não</translation>
    </message>
    <message>
        <source>{key} was neither true nor false. It is read as “{answer}”.</source>
        <translation type="unfinished">{key} não era true nem false. É lido como “{answer}”.</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read as a path. It is left out.</source>
        <translation type="unfinished">{name} não contém nada que possa ser lido como caminho. Foi omitido.</translation>
    </message>
    <message>
        <source>The path of step {step} was code. Its first value is taken: {path}.</source>
        <translation type="unfinished">O caminho da etapa {step} era código. Vale o primeiro valor dele: {path}.</translation>
    </message>
    <message>
        <source>{key} and {twin} are two different paths. The first one is taken: {path}.</source>
        <translation type="unfinished">{key} e {twin} são dois caminhos diferentes. Vale o primeiro: {path}.</translation>
    </message>
    <message>
        <source>The path of step {step} is written as the platform does it: {path}.</source>
        <translation type="unfinished">O caminho da etapa {step} é escrito como a plataforma faz: {path}.</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation type="unfinished">em {place}</translation>
    </message>
    <message>
        <source>in a text</source>
        <translation type="unfinished">em um texto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">vazio</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true ou false</translation>
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
        <source>an object</source>
        <translation type="unfinished">um objeto</translation>
    </message>
    <message>
        <source>whitelistdomains was a text. It is read as a list of domains.</source>
        <translation type="unfinished">whitelistdomains era um texto. É lido como lista de domínios.</translation>
    </message>
    <message>
        <source>whitelistdomains was missing. It is an empty list.</source>
        <translation type="unfinished">whitelistdomains faltava. É uma lista vazia.</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">domínios permitidos</translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished">domínio</translation>
    </message>
    <message>
        <source>uniquekeytostoreauth was a text. It is read as the path that it is.</source>
        <translation type="unfinished">uniquekeytostoreauth era um texto. É lido como o caminho que é.</translation>
    </message>
    <message>
        <source>{key} was missing. It is an empty list.</source>
        <translation type="unfinished">{key} faltava. É uma lista vazia.</translation>
    </message>
    <message>
        <source>{key} was an object. Its names and values are read as a list.</source>
        <translation type="unfinished">{key} era um objeto. Os nomes e valores dele são lidos como lista.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">parâmetro</translation>
    </message>
    <message>
        <source>A parameter was named by “key”, which the platform ignores: {key}.</source>
        <translation type="unfinished">Um parâmetro era nomeado por “key”, que a plataforma ignora: {key}.</translation>
    </message>
    <message>
        <source>The value of {name} was no code that returns. It is read as a text.</source>
        <translation type="unfinished">O valor de {name} não era código que retorna algo. É lido como texto.</translation>
    </message>
    <message>
        <source>the extra fields</source>
        <translation type="unfinished">os campos extras</translation>
    </message>
    <message>
        <source>redirect URL and app</source>
        <translation type="unfinished">URL de redirecionamento e aplicativo</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">autorização</translation>
    </message>
    <message>
        <source>the code for the access token</source>
        <translation type="unfinished">o código do token de acesso</translation>
    </message>
    <message>
        <source>the code that refreshes</source>
        <translation type="unfinished">o código que renova</translation>
    </message>
    <message>
        <source>the code that revokes</source>
        <translation type="unfinished">o código que revoga</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">a chamada de teste</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">rótulo da conexão</translation>
    </message>
    <message>
        <source>the icon</source>
        <translation type="unfinished">o ícone</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">identificador único</translation>
    </message>
    <message>
        <source>request parameters and whitelist</source>
        <translation type="unfinished">parâmetros de requisição e domínios permitidos</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation type="unfinished">Cabeçalho {name}</translation>
    </message>
    <message>
        <source>Query {name}</source>
        <translation type="unfinished">Query {name}</translation>
    </message>
    <message>
        <source>Body {name}</source>
        <translation type="unfinished">Corpo {name}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation type="unfinished">Grant type</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versão</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished">Campos</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirecionamento</translation>
    </message>
    <message>
        <source>Whose app</source>
        <translation type="unfinished">De quem é o aplicativo</translation>
    </message>
    <message>
        <source>Each user&apos;s own</source>
        <translation type="unfinished">Próprio de cada usuário</translation>
    </message>
    <message>
        <source>Yours, for everybody</source>
        <translation type="unfinished">Seu, para todos</translation>
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
        <source>Authorization URL</source>
        <translation type="unfinished">URL de autorização</translation>
    </message>
    <message>
        <source>Scope separator</source>
        <translation type="unfinished">Separador de escopos</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Rótulo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Caminho</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished">Oculto</translation>
    </message>
    <message>
        <source>Icon path</source>
        <translation type="unfinished">Caminho do ícone</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">Domínios</translation>
    </message>
    <message>
        <source>Skip whitelist validation</source>
        <translation type="unfinished">Omitir a verificação de domínios</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>The record does not say which one it is.</source>
        <translation type="unfinished">O registro não diz qual ele é.</translation>
    </message>
    <message>
        <source>Take the record as the platform gives it, with rowid and plug id, or give them: --row-id, --plug-id.</source>
        <translation type="unfinished">Use o registro como a plataforma o dá, com rowid e id do plug, ou forneça-os: --row-id, --plug-id.</translation>
    </message>
</context>
</TS>
