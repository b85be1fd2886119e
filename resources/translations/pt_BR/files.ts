<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It was left out when this program was packed: get the program anew.</source>
        <translation type="unfinished">Ficou de fora quando este programa foi empacotado: obtenha o programa de novo.</translation>
    </message>
    <message>
        <source>python3 packaging/bootstrap.py demo brings what is missing, or names the command that does.</source>
        <translation type="unfinished">python3 packaging/bootstrap.py demo traz o que falta, ou indica o comando que o faz.</translation>
    </message>
    <message>
        <source>Install connection-wizard anew, with all that it needs.</source>
        <translation type="unfinished">Instale connection-wizard de novo, com tudo de que precisa.</translation>
    </message>
    <message>
        <source>Install it with the packages of your system.</source>
        <translation type="unfinished">Instale-o com os pacotes do seu sistema.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Início</translation>
    </message>
    <message>
        <source>Begin with what you have.</source>
        <translation type="unfinished">Comece com o que você tem.</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">Campos extras</translation>
    </message>
    <message>
        <source>What people are asked for when they connect, because logging in does not tell it.</source>
        <translation type="unfinished">O que se pede às pessoas quando se conectam, porque o login não o informa.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished">Configurar</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirecionamento</translation>
    </message>
    <message>
        <source>Where the provider sends people back after they approved.</source>
        <translation type="unfinished">Para onde o provedor manda as pessoas de volta depois que aprovaram.</translation>
    </message>
    <message>
        <source>App credentials</source>
        <translation type="unfinished">Credenciais do app</translation>
    </message>
    <message>
        <source>Client ID and client secret from the provider&apos;s developer portal.</source>
        <translation type="unfinished">ID do cliente e segredo do cliente do portal do desenvolvedor do provedor.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation type="unfinished">Endpoint de autorização</translation>
    </message>
    <message>
        <source>Where your users log in and approve access.</source>
        <translation type="unfinished">Onde seus usuários entram e aprovam o acesso.</translation>
    </message>
    <message>
        <source>Access token API</source>
        <translation type="unfinished">Token de acesso</translation>
    </message>
    <message>
        <source>How the code becomes an access token.</source>
        <translation type="unfinished">Como o código se torna um token de acesso.</translation>
    </message>
    <message>
        <source>Refresh token API</source>
        <translation type="unfinished">Token de atualização</translation>
    </message>
    <message>
        <source>How an expired token is replaced without asking the user again.</source>
        <translation type="unfinished">Como um token expirado é substituído sem perguntar ao usuário de novo.</translation>
    </message>
    <message>
        <source>Revoke token API</source>
        <translation type="unfinished">Revogação do token</translation>
    </message>
    <message>
        <source>How access ends when somebody disconnects.</source>
        <translation type="unfinished">Como o acesso termina quando alguém se desconecta.</translation>
    </message>
    <message>
        <source>Test (Me) API</source>
        <translation type="unfinished">API de teste (Me)</translation>
    </message>
    <message>
        <source>A harmless call that shows that the connection works, and who is connected.</source>
        <translation type="unfinished">Uma chamada inofensiva que mostra que a conexão funciona e quem está conectado.</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Rótulo da conexão</translation>
    </message>
    <message>
        <source>The name under which people recognise this connection.</source>
        <translation type="unfinished">O nome sob o qual as pessoas reconhecem esta conexão.</translation>
    </message>
    <message>
        <source>Identify and secure</source>
        <translation type="unfinished">Identificar e proteger</translation>
    </message>
    <message>
        <source>URLs to whitelist</source>
        <translation type="unfinished">Domínios permitidos</translation>
    </message>
    <message>
        <source>The only places that may ever receive this connection&apos;s credentials.</source>
        <translation type="unfinished">Os únicos lugares que podem receber as credenciais desta conexão.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Identificador único</translation>
    </message>
    <message>
        <source>The value that stays the same when the same account connects again.</source>
        <translation type="unfinished">O valor que continua o mesmo quando a mesma conta se conecta de novo.</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation type="unfinished">Parâmetros de requisição</translation>
    </message>
    <message>
        <source>What is added to every request so that it is authenticated.</source>
        <translation type="unfinished">O que é adicionado a cada requisição para que ela seja autenticada.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Concluir</translation>
    </message>
    <message>
        <source>One stage at a time.</source>
        <translation type="unfinished">Uma fase de cada vez.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Entregar</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished">“{text}”</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished">{first} ou {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} e {last}</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <comment>{count} second</comment>
        <translation type="unfinished">
            <numerusform>{count} segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>There is white space before the address.</source>
        <translation type="unfinished">Há espaço em branco antes do endereço.</translation>
    </message>
    <message>
        <source>There is white space after the address.</source>
        <translation type="unfinished">Há espaço em branco depois do endereço.</translation>
    </message>
    <message>
        <source>There is a slash too many at the end.</source>
        <translation type="unfinished">Há uma barra a mais no fim.</translation>
    </message>
    <message>
        <source>The slash at the end is missing.</source>
        <translation type="unfinished">Falta a barra no fim.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: “www.” makes it another one.</source>
        <translation type="unfinished">O servidor é {given}; tem de ser {wanted}: “www.” faz dele outro.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: to a provider these are two addresses.</source>
        <translation type="unfinished">O servidor é {given}; tem de ser {wanted}: para um provedor, são dois endereços.</translation>
    </message>
    <message>
        <source>Capital and small letters count: it has to be {wanted}, not {given}.</source>
        <translation type="unfinished">Maiúsculas e minúsculas contam: tem de ser {wanted}, não {given}.</translation>
    </message>
    <message>
        <source>It is written with other percent signs: {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Está escrito com outros sinais de porcentagem: {given}; tem de ser {wanted}.</translation>
    </message>
    <message>
        <source>It begins with {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Começa com {given}; tem de ser {wanted}.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">O servidor é {given}; tem de ser {wanted}.</translation>
    </message>
    <message>
        <source>The port is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">A porta é {given}; tem de ser {wanted}.</translation>
    </message>
    <message>
        <source>The path is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">O caminho é {given}; tem de ser {wanted}.</translation>
    </message>
    <message>
        <source>It has {given} where {wanted} belongs.</source>
        <translation type="unfinished">Tem {given} onde deve ficar {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} is missing at the beginning.</source>
        <translation type="unfinished">Falta {wanted} no começo.</translation>
    </message>
    <message>
        <source>The name of the server is missing: {wanted}.</source>
        <translation type="unfinished">Falta o nome do servidor: {wanted}.</translation>
    </message>
    <message>
        <source>The port is missing: {wanted}.</source>
        <translation type="unfinished">Falta a porta: {wanted}.</translation>
    </message>
    <message>
        <source>The path is missing: {wanted}.</source>
        <translation type="unfinished">Falta o caminho: {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} is missing.</source>
        <translation type="unfinished">Falta {wanted}.</translation>
    </message>
    <message>
        <source>There is a port too many: {given}.</source>
        <translation type="unfinished">Há uma porta a mais: {given}.</translation>
    </message>
    <message>
        <source>There is a path too many: {given}.</source>
        <translation type="unfinished">Há um caminho a mais: {given}.</translation>
    </message>
    <message>
        <source>There is something too many at the end: {given}.</source>
        <translation type="unfinished">Há algo a mais no fim: {given}.</translation>
    </message>
    <message>
        <source>There is something too many: {given}.</source>
        <translation type="unfinished">Há algo a mais: {given}.</translation>
    </message>
    <message>
        <source>The address is too long for any server. Check what was pasted.</source>
        <translation type="unfinished">O endereço é longo demais para qualquer servidor. Confira o que foi colado.</translation>
    </message>
    <message>
        <source>Check the address for typing errors: it holds a character that no address has.</source>
        <translation type="unfinished">Confira se há erros de digitação no endereço: ele contém um caractere que nenhum endereço tem.</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http:// for a server on this computer).</source>
        <translation type="unfinished">Um endereço começa com https:// (ou http:// para um servidor neste computador).</translation>
    </message>
    <message>
        <source>After https:// comes the name of a server, for example api.example.com.</source>
        <translation type="unfinished">Depois de https:// vem o nome de um servidor, por exemplo api.example.com.</translation>
    </message>
    <message>
        <source>The number after the colon is a port: it lies between 1 and 65535.</source>
        <translation type="unfinished">O número depois dos dois-pontos é uma porta: fica entre 1 e 65535.</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address; send them in a header instead.</source>
        <translation type="unfinished">Retire o nome de usuário e a senha do endereço; envie-os em um cabeçalho em vez disso.</translation>
    </message>
    <message>
        <source>it is a pipe, and what fills it comes to no end</source>
        <translation type="unfinished">é um pipe, e o que o enche não chega ao fim</translation>
    </message>
    <message>
        <source>Write it into a file first.</source>
        <translation type="unfinished">Grave-o antes em um arquivo.</translation>
    </message>
    <message>
        <source>it is a pipe, and nobody writes to it</source>
        <translation type="unfinished">é um pipe, e ninguém escreve nele</translation>
    </message>
    <message>
        <source>Start what fills it first, or give a file.</source>
        <translation type="unfinished">Inicie antes o que o enche, ou forneça um arquivo.</translation>
    </message>
    <message>
        <source>it is no file but a device, a pipe or a socket</source>
        <translation type="unfinished">não é um arquivo, e sim um dispositivo, um pipe ou um socket</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">Escolha um arquivo.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">Não há arquivo “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">“{name}” não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>a file cannot have that name</source>
        <translation type="unfinished">um arquivo não pode ter esse nome</translation>
    </message>
    <message>
        <source>Choose another name, without signs that cannot be seen.</source>
        <translation type="unfinished">Escolha outro nome, sem caracteres invisíveis.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}.</source>
        <translation type="unfinished">“{name}” não pôde ser salvo: {reason}.</translation>
    </message>
    <message>
        <source>Make room, then start this again.</source>
        <translation type="unfinished">Libere espaço e inicie isto de novo.</translation>
    </message>
    <message>
        <source>Look where its output goes, then start it again.</source>
        <translation type="unfinished">Veja para onde vai a saída dele e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Stopped: {reason}.</source>
        <translation type="unfinished">Parou: {reason}.</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation type="unfinished">não existe esse arquivo ou diretório</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">Confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may open it.</source>
        <translation type="unfinished">Confira se é um arquivo e se você pode abri-lo.</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation type="unfinished">outro programa o mantém aberto</translation>
    </message>
    <message>
        <source>Close it there, or wait until a scanner or a cloud folder has let go of it, and try again.</source>
        <translation type="unfinished">Feche-o lá, ou espere até que um antivírus ou uma pasta na nuvem o solte, e tente de novo.</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation type="unfinished">não há espaço livre no dispositivo</translation>
    </message>
    <message>
        <source>Choose another folder, or make room and try again.</source>
        <translation type="unfinished">Escolha outra pasta, ou libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished">permissão negada</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whose it is.</source>
        <translation type="unfinished">Escolha outra pasta, ou pergunte de quem ela é.</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation type="unfinished">não funcionou</translation>
    </message>
    <message>
        <source>Choose another folder, and try again.</source>
        <translation type="unfinished">Escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation type="unfinished">sua cota do disco está esgotada</translation>
    </message>
    <message>
        <source>the file would be larger than it may be</source>
        <translation type="unfinished">o arquivo ficaria maior do que pode ser</translation>
    </message>
    <message>
        <source>that disk can only be read</source>
        <translation type="unfinished">esse disco só pode ser lido</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation type="unfinished">Escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished">não existe essa pasta</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation type="unfinished">Crie antes a pasta, ou escolha outra.</translation>
    </message>
    <message>
        <source>what stands for a folder in its path is a file</source>
        <translation type="unfinished">o que faz as vezes de pasta no caminho dele é um arquivo</translation>
    </message>
    <message>
        <source>Check the folder, or choose another.</source>
        <translation type="unfinished">Confira a pasta, ou escolha outra.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished">é uma pasta</translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation type="unfinished">Dê o nome de um arquivo nela.</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle</source>
        <translation type="unfinished">é um link que leva em círculo</translation>
    </message>
    <message>
        <source>Choose another name, or remove the link.</source>
        <translation type="unfinished">Escolha outro nome, ou remova o link.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished">o nome dele é longo demais</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation type="unfinished">Escolha um nome mais curto, ou uma pasta menos profunda.</translation>
    </message>
    <message>
        <source>nobody is at the other end of it</source>
        <translation type="unfinished">não há ninguém na outra ponta dele</translation>
    </message>
    <message>
        <source>Start what reads from it first, or choose a file.</source>
        <translation type="unfinished">Inicie antes o que lê dele, ou escolha um arquivo.</translation>
    </message>
    <message>
        <source>whoever read from it has stopped before the end</source>
        <translation type="unfinished">quem lia dele parou antes do fim</translation>
    </message>
    <message>
        <source>Start what reads from it again, or choose a file.</source>
        <translation type="unfinished">Inicie de novo o que lê dele, ou escolha um arquivo.</translation>
    </message>
    <message>
        <source>the other end of it does not move</source>
        <translation type="unfinished">a outra ponta dele está parada</translation>
    </message>
    <message>
        <source>Look at the program at its other end, or choose a file.</source>
        <translation type="unfinished">Veja o programa na outra ponta dele, ou escolha um arquivo.</translation>
    </message>
    <message>
        <source>the disk, or the way to it, is broken</source>
        <translation type="unfinished">o disco, ou o caminho até ele, está com defeito</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation type="unfinished">Escolha outro disco.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the program made a mistake.</source>
        <translation type="unfinished">“{name}” não pôde ser salvo: o programa cometeu um erro.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation type="unfinished">O que havia antes não foi alterado.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: Windows keeps that name for a device.</source>
        <translation type="unfinished">“{name}” não pôde ser salvo: o Windows reserva esse nome para um dispositivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Escolha outro nome.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished">Dê o nome de um arquivo.</translation>
    </message>
    <message>
        <source>it holds something that is no JSON at all</source>
        <translation type="unfinished">contém algo que não é JSON de modo nenhum</translation>
    </message>
    <message>
        <source>it holds a name that is no text</source>
        <translation type="unfinished">contém um nome que não é texto</translation>
    </message>
    <message>
        <source>it holds the marks of a merge that was not finished</source>
        <translation type="unfinished">contém as marcas de um merge que não foi terminado</translation>
    </message>
    <message>
        <source>it holds what strict JSON cannot</source>
        <translation type="unfinished">contém o que o JSON estrito não pode</translation>
    </message>
    <message>
        <source>the name “{name}” stands twice in one object</source>
        <translation type="unfinished">o nome “{name}” aparece duas vezes em um objeto</translation>
    </message>
    <message>
        <source>This cannot be kept as JSON: {what}.</source>
        <translation type="unfinished">Isto não pode ser guardado como JSON: {what}.</translation>
    </message>
    <message>
        <source>Change that place.</source>
        <translation type="unfinished">Mude esse ponto.</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation type="unfinished">contém meio caractere (um surrogate isolado)</translation>
    </message>
    <message>
        <source>a number in it has hundreds of digits</source>
        <translation type="unfinished">um número nele tem centenas de dígitos</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation type="unfinished">um número nele tem milhares de dígitos</translation>
    </message>
    <message>
        <source>it holds {name}, which is no JSON number</source>
        <translation type="unfinished">contém {name}, que não é um número JSON</translation>
    </message>
    <message>
        <source>it holds the number {number}, which is larger than programs can keep</source>
        <translation type="unfinished">contém o número {number}, que é maior do que programas podem guardar</translation>
    </message>
    <message>
        <source>it is nested too deeply, in more than {levels} levels</source>
        <translation type="unfinished">está aninhado fundo demais, em mais de {levels} níveis</translation>
    </message>
    <message>
        <source>{what}, at {place}</source>
        <translation type="unfinished">{what}, em {place}</translation>
    </message>
    <message>
        <source>it stops making sense at line {line}, column {column}</source>
        <translation type="unfinished">deixa de fazer sentido na linha {line}, coluna {column}</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column}</source>
        <translation type="unfinished">{what}, na linha {line}, coluna {column}</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column} ({place})</source>
        <translation type="unfinished">{what}, na linha {line}, coluna {column} ({place})</translation>
    </message>
</context>
</TS>
