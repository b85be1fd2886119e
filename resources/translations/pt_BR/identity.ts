<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This path does not lead into the answer of the test call or of the token request.</source>
        <translation type="unfinished">Este caminho não leva à resposta da chamada de teste nem à da requisição do token.</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">Não há esse valor na resposta: o caminho não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>This is a whole list. Pick one plain value inside it.</source>
        <translation type="unfinished">Isto é uma lista inteira. Escolha um valor simples dentro dela.</translation>
    </message>
    <message>
        <source>This is a group of values. Pick one plain value inside it.</source>
        <translation type="unfinished">Isto é um grupo de valores. Escolha um valor simples dentro dele.</translation>
    </message>
    <message>
        <source>There is nothing in this field, at least for this account.</source>
        <translation type="unfinished">Não há nada neste campo, ao menos para esta conta.</translation>
    </message>
    <message>
        <source>This looks like a stand-in for “nothing”, not like a value of this account.</source>
        <translation type="unfinished">Isto parece um substituto de “nada”, não um valor desta conta.</translation>
    </message>
    <message>
        <source>This is only yes or no, the same for a great many accounts.</source>
        <translation type="unfinished">Isto é só sim ou não, igual para muitíssimas contas.</translation>
    </message>
    <message>
        <source>This looks like a token or a password. It is secret and is replaced again and again.</source>
        <translation type="unfinished">Isto parece um token ou uma senha. É secreto e é substituído repetidamente.</translation>
    </message>
    <message>
        <source>This looks like a date or a time, which says nothing about the account.</source>
        <translation type="unfinished">Isto parece uma data ou hora, o que não diz nada sobre a conta.</translation>
    </message>
    <message>
        <source>This looks like a language, country, currency or time zone, which many accounts share.</source>
        <translation type="unfinished">Isto parece um idioma, país, moeda ou fuso horário, que muitas contas compartilham.</translation>
    </message>
    <message>
        <source>This looks like a number of things or a status, which changes.</source>
        <translation type="unfinished">Isto parece uma quantidade ou um status, que muda.</translation>
    </message>
    <message>
        <source>This looks like the address of a picture, which changes with the picture.</source>
        <translation type="unfinished">Isto parece o endereço de uma imagem, que muda com a imagem.</translation>
    </message>
    <message>
        <source>This is a web address; people recognise a name more easily.</source>
        <translation type="unfinished">Isto é um endereço web; as pessoas reconhecem um nome mais facilmente.</translation>
    </message>
    <message>
        <source>This is a technical id; people recognise a name or an email address more easily.</source>
        <translation type="unfinished">Isto é um id técnico; as pessoas reconhecem um nome ou um endereço de e-mail mais facilmente.</translation>
    </message>
    <message>
        <source>This text is very long.</source>
        <translation type="unfinished">Este texto é muito longo.</translation>
    </message>
    <message>
        <source>This is only a part of a name; two accounts can easily share it.</source>
        <translation type="unfinished">Isto é só uma parte de um nome; duas contas podem facilmente ter a mesma.</translation>
    </message>
    <message>
        <source>This number is too long: the platform may change its last digits. Pick the same id as text.</source>
        <translation type="unfinished">Este número é longo demais: a plataforma pode mudar os últimos dígitos. Escolha o mesmo id como texto.</translation>
    </message>
    <message>
        <source>This is a number with decimals, which is hardly ever an id.</source>
        <translation type="unfinished">Este é um número com casas decimais, o que quase nunca é um id.</translation>
    </message>
    <message>
        <source>This is a very small number; check with a second account that it gets another one.</source>
        <translation type="unfinished">Este é um número muito pequeno; confira com uma segunda conta que ela recebe outro.</translation>
    </message>
    <message>
        <source>This is picked by its position in a list; if the order changes, it becomes another value.</source>
        <translation type="unfinished">Isto é escolhido pela posição em uma lista; se a ordem mudar, vira outro valor.</translation>
    </message>
    <message>
        <source>This belongs to one of several listed things, not to the account itself.</source>
        <translation type="unfinished">Isto pertence a uma de várias coisas listadas, não à própria conta.</translation>
    </message>
    <message>
        <source>The way to this value contains an id itself; for another account it will not be there.</source>
        <translation type="unfinished">O próprio caminho até este valor contém um id; para outra conta ele não existirá.</translation>
    </message>
    <message>
        <source>This is an email address: if it is changed, the account counts as a new one.</source>
        <translation type="unfinished">Isto é um endereço de e-mail: se for mudado, a conta passa a valer como nova.</translation>
    </message>
    <message>
        <source>This is a name: it can be changed, and perhaps two accounts can have the same.</source>
        <translation type="unfinished">Isto é um nome: pode ser mudado, e talvez duas contas tenham o mesmo.</translation>
    </message>
    <message>
        <source>This belongs to the app, not to the account: it may be the same for everybody.</source>
        <translation type="unfinished">Isto pertence ao aplicativo, não à conta: pode ser igual para todos.</translation>
    </message>
    <message>
        <source>This belongs to a single request or sign-in: it will be another one next time.</source>
        <translation type="unfinished">Isto pertence a uma única requisição ou login: será outro na próxima vez.</translation>
    </message>
    <message>
        <source>This marks a state or counts something: it becomes another value with every change.</source>
        <translation type="unfinished">Isto marca um estado ou conta algo: vira outro valor a cada mudança.</translation>
    </message>
    <message>
        <source>The way to this value contains a language: for an account in another language it will not be there.</source>
        <translation type="unfinished">O caminho até este valor contém um idioma: para uma conta em outro idioma ele não existirá.</translation>
    </message>
    <message>
        <source>This seems to belong to something else than the account, like a role, a plan or a setting.</source>
        <translation type="unfinished">Isto parece pertencer a outra coisa que não a conta, como uma função, um plano ou uma configuração.</translation>
    </message>
    <message>
        <source>the subject, which is the standard&apos;s name for the id of a user</source>
        <translation type="unfinished">o subject, que é o nome que o padrão dá ao id de um usuário</translation>
    </message>
    <message>
        <source>the id{of}</source>
        <translation type="unfinished">o id{of}</translation>
    </message>
    <message>
        <source>the id of the user</source>
        <translation type="unfinished">o id do usuário</translation>
    </message>
    <message>
        <source>the id of the account or workspace</source>
        <translation type="unfinished">o id da conta ou do espaço de trabalho</translation>
    </message>
    <message>
        <source>the id of a record about the user</source>
        <translation type="unfinished">o id de um registro sobre o usuário</translation>
    </message>
    <message>
        <source>some id{of}</source>
        <translation type="unfinished">algum id{of}</translation>
    </message>
    <message>
        <source>the address that stands for an id{of}</source>
        <translation type="unfinished">o endereço que serve de id{of}</translation>
    </message>
    <message>
        <source>the address of this very entry{of}</source>
        <translation type="unfinished">o endereço deste mesmo item{of}</translation>
    </message>
    <message>
        <source>the address{of}</source>
        <translation type="unfinished">o endereço{of}</translation>
    </message>
    <message>
        <source>the key{of}</source>
        <translation type="unfinished">a chave{of}</translation>
    </message>
    <message>
        <source>the id of what this answer is about</source>
        <translation type="unfinished">o id daquilo de que trata esta resposta</translation>
    </message>
    <message>
        <source>the number in an official register</source>
        <translation type="unfinished">o número em um registro oficial</translation>
    </message>
    <message>
        <source>the reference{of}</source>
        <translation type="unfinished">a referência{of}</translation>
    </message>
    <message>
        <source>the number or code of the account</source>
        <translation type="unfinished">o número ou código da conta</translation>
    </message>
    <message>
        <source>the number or code of the user</source>
        <translation type="unfinished">o número ou código do usuário</translation>
    </message>
    <message>
        <source>the email address{of}</source>
        <translation type="unfinished">o endereço de e-mail{of}</translation>
    </message>
    <message>
        <source>the user name{of}</source>
        <translation type="unfinished">o nome de usuário{of}</translation>
    </message>
    <message>
        <source>the short name{of} in addresses</source>
        <translation type="unfinished">o nome curto{of} em endereços</translation>
    </message>
    <message>
        <source>the name in one word{of}</source>
        <translation type="unfinished">o nome em uma só palavra{of}</translation>
    </message>
    <message>
        <source>the domain{of}</source>
        <translation type="unfinished">o domínio{of}</translation>
    </message>
    <message>
        <source>some domain{of}</source>
        <translation type="unfinished">algum domínio{of}</translation>
    </message>
    <message>
        <source>what the answer calls its user or account</source>
        <translation type="unfinished">o que a resposta chama de usuário ou conta</translation>
    </message>
    <message>
        <source>the full name{of}</source>
        <translation type="unfinished">o nome completo{of}</translation>
    </message>
    <message>
        <source>the name{of}</source>
        <translation type="unfinished">o nome{of}</translation>
    </message>
    <message>
        <source>the name of the account</source>
        <translation type="unfinished">o nome da conta</translation>
    </message>
    <message>
        <source>some name{of}</source>
        <translation type="unfinished">algum nome{of}</translation>
    </message>
    <message>
        <source>the title{of}</source>
        <translation type="unfinished">o título{of}</translation>
    </message>
    <message>
        <source>the caption{of}</source>
        <translation type="unfinished">a legenda{of}</translation>
    </message>
    <message>
        <source>the description{of}</source>
        <translation type="unfinished">a descrição{of}</translation>
    </message>
    <message>
        <source>a part of the name{of}</source>
        <translation type="unfinished">uma parte do nome{of}</translation>
    </message>
    <message>
        <source>a text beside the id{of}</source>
        <translation type="unfinished">um texto ao lado do id{of}</translation>
    </message>
    <message>
        <source> of the user</source>
        <translation type="unfinished"> do usuário</translation>
    </message>
    <message>
        <source> of a record about the user</source>
        <translation type="unfinished"> de um registro sobre o usuário</translation>
    </message>
    <message>
        <source> of the account or workspace</source>
        <translation type="unfinished"> da conta ou do espaço de trabalho</translation>
    </message>
    <message>
        <source>personal: show its first letter only</source>
        <translation type="unfinished">pessoal: mostre só a primeira letra</translation>
    </message>
    <message>
        <source>its place in the list can change</source>
        <translation type="unfinished">sua posição na lista pode mudar</translation>
    </message>
    <message>
        <source>only for accounts in this language</source>
        <translation type="unfinished">só para contas neste idioma</translation>
    </message>
    <message>
        <source>for people with several workspaces</source>
        <translation type="unfinished">para pessoas com vários espaços de trabalho</translation>
    </message>
    <message>
        <source>people can change it: rather take an id</source>
        <translation type="unfinished">as pessoas podem mudá-lo: prefira um id</translation>
    </message>
    <message>
        <source>an email address: people can change it</source>
        <translation type="unfinished">um endereço de e-mail: as pessoas podem mudá-lo</translation>
    </message>
    <message>
        <source>so large that digits may get lost</source>
        <translation type="unfinished">tão grande que dígitos podem se perder</translation>
    </message>
    <message>
        <source>one connection for each workspace</source>
        <translation type="unfinished">uma conexão para cada espaço de trabalho</translation>
    </message>
    <message>
        <source>one connection for each person</source>
        <translation type="unfinished">uma conexão para cada pessoa</translation>
    </message>
    <message>
        <source>one part of a name; the other is apart</source>
        <translation type="unfinished">uma parte de um nome; a outra está separada</translation>
    </message>
    <message>
        <source>people can change it; there is no id</source>
        <translation type="unfinished">as pessoas podem mudá-lo; não há id</translation>
    </message>
    <message>
        <source>an id: names lie elsewhere for each account</source>
        <translation type="unfinished">um ID: os nomes ficam em outro lugar para cada conta</translation>
    </message>
    <message>
        <source>an id: there is no name in the answer</source>
        <translation type="unfinished">um id: não há nome na resposta</translation>
    </message>
    <message>
        <source>there is no name in the answer</source>
        <translation type="unfinished">não há nome na resposta</translation>
    </message>
    <message>
        <source>This answer is a list of several things, none of which is the account itself. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">Esta resposta é uma lista de várias coisas, nenhuma das quais é a própria conta. Escolha outra chamada de teste, como uma de “me”, “user” ou “account”.</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names or identifies the account. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">Não há nada nesta resposta que dê nome à conta ou a identifique. Escolha outra chamada de teste, como uma de “me”, “user” ou “account”.</translation>
    </message>
    <message>
        <source>There is no value in this answer that identifies the account. Leave the unique identifier blank, or choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">Não há valor nesta resposta que identifique a conta. Deixe o identificador único em branco, ou escolha outra chamada de teste, como uma de “me”, “user” ou “account”.</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names the account for people.</source>
        <translation type="unfinished">Não há nada nesta resposta que dê à conta um nome para as pessoas.</translation>
    </message>
    <message>
        <source>This is the id as text, so that no digit gets lost.</source>
        <translation type="unfinished">É o id como texto, para que nenhum dígito se perca.</translation>
    </message>
    <message>
        <source>Every entry of the list says the same here, so it stands for the whole account.</source>
        <translation type="unfinished">Todos os itens da lista dizem o mesmo aqui, então este valor representa a conta inteira.</translation>
    </message>
    <message>
        <source>This belongs to one of several in a list.</source>
        <translation type="unfinished">Pertence a um só de vários itens de uma lista.</translation>
    </message>
    <message>
        <source>Both answers hold this value, so it belongs to the account.</source>
        <translation type="unfinished">As duas respostas contêm este valor, então ele pertence à conta.</translation>
    </message>
    <message>
        <source>This is the id of the user.</source>
        <translation type="unfinished">É o id do usuário.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own id.</source>
        <translation type="unfinished">É o id da própria conta.</translation>
    </message>
    <message>
        <source>This is the id of the account or workspace.</source>
        <translation type="unfinished">É o id da conta ou do espaço de trabalho.</translation>
    </message>
    <message>
        <source>This is the id of a record about the user.</source>
        <translation type="unfinished">É o id de um registro sobre o usuário.</translation>
    </message>
    <message>
        <source>This is an id, but the answer does not say whose.</source>
        <translation type="unfinished">É um id, mas a resposta não diz de quem.</translation>
    </message>
    <message>
        <source>This address stands for the account, as an id does.</source>
        <translation type="unfinished">É um endereço que representa a conta, como faz um id.</translation>
    </message>
    <message>
        <source>This is the address of the account in the provider&apos;s system.</source>
        <translation type="unfinished">É o endereço da conta no sistema do provedor.</translation>
    </message>
    <message>
        <source>This is the web address of the account, which no other account has.</source>
        <translation type="unfinished">É o endereço web da conta, que nenhuma outra conta tem.</translation>
    </message>
    <message>
        <source>This is a short key, which no other account has.</source>
        <translation type="unfinished">É uma chave curta, que nenhuma outra conta tem.</translation>
    </message>
    <message>
        <source>This is the number or code of the account.</source>
        <translation type="unfinished">É o número ou código da conta.</translation>
    </message>
    <message>
        <source>This is the number or code of the user.</source>
        <translation type="unfinished">É o número ou código do usuário.</translation>
    </message>
    <message>
        <source>This is the number of the company in an official register.</source>
        <translation type="unfinished">É o número da empresa em um registro oficial.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s reference for the account.</source>
        <translation type="unfinished">É a referência que o provedor dá à conta.</translation>
    </message>
    <message>
        <source>This is the full name.</source>
        <translation type="unfinished">É o nome completo.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own name.</source>
        <translation type="unfinished">É o nome da própria conta.</translation>
    </message>
    <message>
        <source>This is the name of the account or workspace.</source>
        <translation type="unfinished">É o nome da conta ou do espaço de trabalho.</translation>
    </message>
    <message>
        <source>This is a name, but the answer does not say whose.</source>
        <translation type="unfinished">É um nome, mas a resposta não diz de quem.</translation>
    </message>
    <message>
        <source>This is the title of the account.</source>
        <translation type="unfinished">É o título da conta.</translation>
    </message>
    <message>
        <source>This is how the account is described.</source>
        <translation type="unfinished">É a descrição da conta.</translation>
    </message>
    <message>
        <source>This is one part of a name.</source>
        <translation type="unfinished">É uma parte de um nome.</translation>
    </message>
    <message>
        <source>This is a text beside the id.</source>
        <translation type="unfinished">É um texto ao lado do id.</translation>
    </message>
    <message>
        <source>This is the email address of the account.</source>
        <translation type="unfinished">É o endereço de e-mail da conta.</translation>
    </message>
    <message>
        <source>This is the user name.</source>
        <translation type="unfinished">É o nome de usuário.</translation>
    </message>
    <message>
        <source>This is the short name of the account in web addresses.</source>
        <translation type="unfinished">É o nome curto da conta em endereços web.</translation>
    </message>
    <message>
        <source>This is the name of the account, in one word.</source>
        <translation type="unfinished">É o nome da conta, em uma só palavra.</translation>
    </message>
    <message>
        <source>This is the web domain of the account.</source>
        <translation type="unfinished">É o domínio web da conta.</translation>
    </message>
    <message>
        <source>This is a web domain that the answer names.</source>
        <translation type="unfinished">É um domínio web que a resposta menciona.</translation>
    </message>
    <message>
        <source>This is the web address of the account.</source>
        <translation type="unfinished">É o endereço web da conta.</translation>
    </message>
    <message>
        <source>This is what the answer gives as its user or account.</source>
        <translation type="unfinished">É o que a resposta informa como usuário ou conta.</translation>
    </message>
    <message>
        <source>This is the name of the user.</source>
        <translation type="unfinished">É o nome do usuário.</translation>
    </message>
    <message>
        <source>This is the email address of the user.</source>
        <translation type="unfinished">É o endereço de e-mail do usuário.</translation>
    </message>
    <message>
        <source>This can change, but there is no id in the answer.</source>
        <translation type="unfinished">Pode mudar, mas não há id na resposta.</translation>
    </message>
    <message>
        <source>There is no name in the answer, so this must do.</source>
        <translation type="unfinished">Não há nome na resposta, então este valor terá de servir.</translation>
    </message>
    <message>
        <source>The names stand below an id of this account: no other account has them there.</source>
        <translation type="unfinished">Os nomes ficam abaixo de um ID desta conta: nenhuma outra conta os tem ali.</translation>
    </message>
    <message>
        <source>This is one part of a name; the other one is “{path}”.</source>
        <translation type="unfinished">É uma parte de um nome; a outra é “{path}”.</translation>
    </message>
</context>
</TS>
