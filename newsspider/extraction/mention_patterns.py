"""How each language says that another outlet reported something. A new language is one entry of `PATTERNS`.

A phrase is a regular expression in which a space stands for white space and these stand for more:

``{outlet}``  the name, with the language's articles before it and a kind noun ('newspaper') on either side
``{say}``     one of the language's verbs of reporting
``{gap}``     up to six words of the same sentence
``{few}``     up to three words without a comma

Words are matched whatever their case. Phrases are kept in three tables by how much they prove:

``sure``    speak of an earlier report: a name that nobody knows counts ('Previously, Kursor reported that')
``quoted``  an unknown name counts when it stands in quotation marks ('пишет «Сноб»', 'laut „Bild“')
``known``   only names of `outlets`, the site's own, names that look like an outlet's ('Springfield Herald')
            and those beside a kind noun ('the newspaper Kursor') count: 'according to X' may be anybody

Repetition is bounded and never nested, so that a hostile text costs linear time.
"""

# ruff: noqa: E501
from __future__ import annotations

from typing import NamedTuple


class Patterns(NamedTuple):
    """The phrases of one language."""

    articles: str
    #: what may stand between a phrase and the name: 'the', "l'"
    kinds: str
    #: nouns for outlets, alternatives of a regular expression; a name beside one needs no other proof
    say: str
    #: verbs of reporting, alternatives of a regular expression
    sure: tuple[str, ...]
    quoted: tuple[str, ...]
    known: tuple[str, ...]


PATTERNS: dict[str, Patterns] = {
    "en": Patterns(
        articles="the|a|an",
        kinds="(?:[\\w’'-]{2,15} )?(?:news agency|news wire|newswire|news outlet|news site|news website|news portal|news channel"
        "|news magazine|news service|media outlet|newspaper|daily|weekly|magazine|tabloid|broadcaster|wire service"
        "|tv channel|television channel|tv station|television station|radio station|television network|tv network"
        "|news network|cable network|website|blog|telegram channel|outlet|publication)",
        say="(?:has |had |have )?(?:also |first |exclusively )?(?:reported|written|revealed|learned|published)"
        "|(?:is|are|was|were) reporting|reports?|wrote|writes|noted|notes|claimed|claims|quoted|quotes|cited|cites"
        "|broke the news|broke the story|says|said(?! (?:it|they|in a statement|its|he|she)\\b)",
        sure=(
            "(?:previously|earlier|recently),? {outlet} (?:has |had )?(?:also )?"
            "(?:reported|wrote|written|informed|published)",
            "(?:as )?{outlet} (?:has |had |have )?(?:previously|earlier|already) (?:reported|wrote|written|informed|published)",
            "as {outlet} (?:reported|wrote) (?:earlier|previously)",
            "(?:previously|earlier|first) (?:reported|published) (?:by|in|on) {outlet}",
        ),
        quoted=(
            "according to {outlet}",
            "{outlet} (?:has )?reported",
            "(?:told|tells) {outlet}",
            "(?:as )?reported by {outlet}",
        ),
        known=(
            "{outlet} {say}",
            "{outlet}['’]s (?:[A-Z][\\w'’-]{1,20} ){1,3}{say}",
            "{outlet}(?:['’]s)? (?:\\w+ ){0,2}(?:report|reporting|investigation|story|stories|article|scoop)",
            "(?:[A-Z][\\w'’-]{1,20} ){1,3}of {outlet} (?:{say}|recalled|told)",
            "{outlet},? (?:citing|quoting) ",
            "{outlet} (?:first )?(?:reported|reports?) (?:on|last|this) ",
            "(?:reports?|says|said|wrote|writes) {outlet}",
            "according to (?:(?:a|the|an|new|recent|exclusive|initial|earlier)\\s){0,2}{outlet}",
            "according to {gap} (?:by|in|from|with|obtained by|cited by|quoted by|compiled by) {outlet}",
            "as (?:(?:first|previously|initially) )?reported (?:by|in|on) {outlet}",
            "(?:reported|published|aired|broadcast) (?:exclusively |first |\\w+day )?(?:by|in|on) {outlet}",
            "(?:obtained|seen|reviewed|cited|quoted|revealed|confirmed|interviewed|compiled|released|broken|conducted"
            "|commissioned|carried|viewed|uncovered|leaked) (?:exclusively |first )?by {outlet}",
            "(?:citing|quoting|per|via|quotes|quoted) {outlet}",
            "(?:told|tells|telling|informed|emailed) {outlet}",
            "(?:spoke|speaking|speaks|talking|talked|spoken|confirmed|statement|comments?|remarks|explains?|explained) "
            "(?:to|with) {outlet}",
            "interview(?:s|ed)? (?:\\w+day )?(?:with|to|by|in|for|published in) {outlet}",
            "(?:report|reports|story|stories|article|articles|investigation|op-ed|analysis|essay|column|editorial|profile"
            "|exposé|scoop|piece|survey|poll) (?:published |released |broadcast )?(?:\\w+day )?(?:by|in|from) {outlet}",
            "(?:a|an|the|this|recent|exclusive|earlier|that|another) {outlet} (?:\\w+ )?"
            "(?:report|story|investigation|article|interview|op-ed|analysis|exclusive|poll|survey|exposé|piece|feature"
            "|explainer|column|profile|documentary|stories|reports)",
            "{outlet} (?:writers? |reporters? )?(?:contributed|contributing) to this",
            "(?:files|reporting|material|information|additional reporting) (?:from|by) {outlet}",
            "(?:an? )?(?:reporter|correspondent|journalist|columnist)s? (?:for|from|at|with|of) {outlet} {gap} ?{say}",
            "(?:writing|wrote|writes) in {outlet}",
            "(?:source|sources): {outlet}",
        ),
    ),
    "de": Patterns(
        articles="die|der|das|den|dem|des|dies|vom|beim|zum|zur|im",
        kinds="(?:[a-zäöüß-]{3,20}(?:e|en|er|em|es) )?(?:US-)?(?:nachrichtenagentur(?:en)?|agentur|presseagentur|staatsagentur|tageszeitung|wochenzeitung"
        "|sonntagszeitung|boulevardzeitung|boulevardblatt|wirtschaftszeitung|sportzeitung|zeitung|zeitungen|zeitschrift"
        "|magazin[s]?|nachrichtenmagazin[s]?|wochenmagazin[s]?|wirtschaftsmagazin[s]?|fachmagazin[s]?"
        "|onlinemagazin[s]?|blatt(?:es|s)?|fachblatt(?:es|s)?|sender[s]?|fernsehsender[s]?|tv-sender[s]?|radiosender[s]?"
        "|rundfunksender[s]?|nachrichtensender[s]?|staatssender[s]?|staatsfernsehen[s]?|portal[s]?"
        "|nachrichtenportal[s]?|onlineportal[s]?|online-portal[s]?|internetportal[s]?|nachrichtenseite"
        "|website|webseite|plattform|podcast[s]?|telegram-kanal[s]?|blog[s]?|nachrichtendienst(?:es)?)",
        say="berichtete?n?|meldete?n?|schreib(?:t|en)|schrieb(?:en)?|zitierte?n?|enthüllte?n?"
        "|erfuhr|erfährt",
        sure=(
            "(?:zuvor|zuerst|zunächst|bereits|früher|schon|als erste[rs]?) hatten? {outlet} (?:darüber |davon )?"
            "(?:{gap} )?(?:berichtet|geschrieben|gemeldet)",
            "{outlet} hatten? (?:{gap} )?(?:zuvor|zuerst|zunächst|bereits|als erste[rs]?) (?:{gap} )?"
            "(?:berichtet|geschrieben|gemeldet)",
            "wie {outlet} (?:bereits|zuvor|schon|zuerst) (?:{gap} )?(?:berichtete?n?|meldete?n?|schrieb)",
            "(?:früher|zuvor) berichteten? {outlet}",
        ),
        quoted=(
            "(?:wie|so) (?:es )?{outlet} {few}(?:berichtet|berichtete|berichteten|meldet|meldete|schreibt|schrieb)",
            "(?:berichtet|berichtete|berichteten|meldet|meldete|schreibt|schrieb|so) {outlet}",
            "{outlet} (?:berichtet|berichtete|meldet|meldete|schreibt|schrieb)(?! (?:sich|er sich|sie sich)\\b)",
            "(?:berichts?|berichten?|artikels?|meldung|meldungen|recherchen) (?:der|des|von|in der|im|aus der|aus dem) {outlet}",
            "unter berufung auf {outlet}",
            "(?:unter verweis|mit verweis|mit bezug) auf {outlet}",
        ),
        known=(
            "laut {outlet}",
            "{outlet} zufolge",
            "berichts? {outlet}",
            "(?:wie|so) (?:es )?{outlet} {gap} {say}",
            "{say} {few} {outlet}",
            "{outlet} {say}",
            "(?:sagte|sagten|sagt|erklärte|erklärten|teilte|bestätigte|erzählte|verriet|erläuterte|betonte){gap} {outlet}",
            "(?:angaben|informationen|umfrage|anfrage|auskunft|bericht|gastbeitrag) (?:der|des|von|in der|im|für die|für den) "
            "{outlet}",
            "(?:gegenüber|zitiert|zitierte) {outlet}",
            "(?:interview|gespräch|podcast) (?:mit|in|von) {outlet}",
            "(?:nach|laut|einem|ein|eines|der|die|durch|von) {outlet}-"
            "(?:informationen|angaben|berichts?|berichten?|recherchen?|interview|umfrage|reporter|korrespondent(?:en)?)",
            "so {outlet}",
            "berichtet,? so {outlet}",
            "dem {outlet}(?= (?:sagte|gesagt|erklärte|berichtete|bestätigte))",
            "der {outlet}(?= (?:sagte|gesagt|erklärte|berichtete|bestätigte))",
            "{outlet} (?:vorliegt|vorliegen)",
            "(?:quelle|quellen): {outlet}",
            "mit material (?:der|von) {outlet}",
        ),
    ),
    "fr": Patterns(
        articles="le |la |les |l['’]|au |aux |du |des |de |d['’]|de la |de l['’]|à la |à l['’]|à ",
        kinds="(?:agence de presse|agence|quotidien|hebdomadaire|hebdo|magazine|journal|mensuel|site d['’]information"
        "|site d['’]actualités?|site internet|site|média|chaîne d['’]information|chaîne de télévision|chaîne|radio"
        "|station|tabloïd|portail|revue|confrères)(?: (?:américain|britannique|allemand|français|italien|espagnol"
        "|russe|local|régional|économique|sportif|officiel|chinois|israélien|belge|suisse)e?)?",
        say="rapportent?|rapportait|(?:a|ont) (?:rapporté|révélé|indiqué|annoncé|écrit|précisé|publié|affirmé|appris)"
        "|écrit|indique|indiquait|affirme|révèle|révélait|annonce|signale|précise|souligne|relate|relaie|raconte|assure"
        "|cite",
        sure=(
            "(?:précédemment|auparavant|plus tôt|récemment),? {outlet} (?:a|avait|ont|avaient) "
            "(?:déjà )?(?:rapporté|écrit|révélé|annoncé|indiqué|informé)",
            "comme {outlet} l['’](?:avait|a|ont|avaient) (?:déjà )?(?:rapporté|écrit|révélé|annoncé|indiqué)",
            "{outlet} (?:avait|a) (?:déjà|précédemment) (?:rapporté|écrit|révélé|annoncé|indiqué)",
        ),
        quoted=("(?:rapporte|écrit|révèle|indique|relate) {outlet}",),
        known=(
            "selon (?:(?:les informations|une information|des informations|un article|une enquête|un sondage"
            "|un décompte|un journaliste|une journaliste|des journalistes) )?{outlet}",
            "d['’]après (?:(?:les informations|un article|une enquête) )?{outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "comme (?:l['’]a |l['’]ont |le |l['’]avait )?{say} {outlet}",
            "(?:déclaré|confié|dit|expliqué|indiqué|affirmé|précisé|confirmé|assuré|raconté|réagi|témoigné|estimé|répondu"
            "|lancé|souligné|regretté|détaillé){gap} (?:à|auprès de|auprès du|dans|sur|devant|au|aux) {outlet}",
            "(?:explique|confie|raconte|déclare|affirme|assure|estime|précise|indique|confirme|témoigne)(?:-t-(?:il|elle|on))? "
            "(?:à|auprès de|auprès du|dans|sur|au|aux) {outlet}",
            "(?:auprès|au micro|à l['’]antenne|sur l['’]antenne|dans les colonnes|sur le plateau|dans une interview|"
            "dans un entretien|interview|entretien) (?:accordée? )?{outlet}",
            "(?:citant|citée?s? par|relayée?s? par|révélée?s? par|rapportée?s? par|interrogée?s? par|contactée?s? par"
            "|sollicitée?s? par|publiée?s? par|publiée?s? dans|consultée?s? par|obtenue?s? par|jointe?s? par) {outlet}",
            "(?:un|une|le|la|d['’]un|d['’]une) (?:journaliste|correspondant|correspondante|photographe|dépêche|enquête"
            "|article|décompte|reportage|vidéaste) {outlet}",
            "avec {outlet}(?=[.)\\s]*$)",
            "(?:source|sources) ?: {outlet}",
        ),
    ),
    "es": Patterns(
        articles="el|la|los|las|al|del|lo|de la|de el|de los",
        kinds="(?:agencia de noticias|agencia|diario|periódico|rotativo|semanario|revista|cadena|canal|emisora|portal"
        "|medio|sitio web|sitio|web|televisión|televisora|radio|tabloide|noticiero|programa)"
        "(?: (?:estadounidense|británico|británica|alemán|alemana|francés|francesa|italiano|italiana|español|española"
        "|ruso|rusa|local|deportivo|deportiva|económico|oficial|estatal|digital|argentino|catalán))?",
        say="informó|informa|informan|informaron|informaba|reportó|reporta|publicó|publica|publicaba|reveló|revela|señaló"
        "|señala|recoge|recogió|apunta|apuntó|indicó|indica|asegura|aseguró|adelantó|adelanta|avanzó|avanza|escribió"
        "|escribe|cuenta|detalló|detalla|citó|cita|difundió|(?:ha|han|había|habían) "
        "(?:informado|publicado|revelado|adelantado|avanzado|podido saber|recogido|señalado)",
        sure=(
            "(?:anteriormente|previamente|antes|recientemente),? {outlet} (?:ya )?(?:informó|publicó|reportó|reveló"
            "|había informado|había publicado|ha informado)",
            "como (?:ya )?(?:informó|publicó|reportó|reveló|adelantó|avanzó|informaba|publicaba|contó) {outlet}",
            "(?:tal y )?como {outlet} (?:ya )?(?:informó|publicó|reportó|adelantó|había informado)",
            "{outlet} ya (?:informó|publicó|reportó|había informado|había publicado)",
        ),
        quoted=("(?:informó|publicó|reveló|recoge|adelantó) {outlet}",),
        known=(
            "según (?:(?:ha |han )?(?:informó|informa|informado|publicó|publica|publicado|recoge|recogió|reveló|señaló|indicó"
            "|apunta|adelantó|adelanta|avanza|avanzó|adelantado|avanzado|reportó|cita|cuenta|asegura|ha podido saber"
            "|un recuento de|datos de|fuentes de|una encuesta de|una investigación de|un informe de) )?{outlet}",
            "de acuerdo (?:con|a) {outlet}",
            "{outlet} {say}",
            "{say} {outlet}",
            "(?:dijo|declaró|explicó|afirmó|comentó|aseguró|confirmó|contó|relató|señaló|indicó|explica|afirma|asegura"
            "|cuenta|dicho|declarado|explicado|asegurado|confirmado){gap} (?:a|al|en) {outlet}",
            "(?:entrevista|declaraciones|conversación) (?:con|a|en|concedida a|para|de) {outlet}",
            "(?:citando|citado por|citada por|citados por|publicado por|publicado en|publicada por|difundido por"
            "|consultado por|consultados por|consultada por|recogidas por|recogido por|obtenido por|entrevistado por) {outlet}",
            "(?:con información de|vía|información de|un reporte de|un informe de) {outlet}",
            "(?:fuente|fuentes): {outlet}",
        ),
    ),
    "it": Patterns(
        articles="il |la |lo |le |gli |i |l['’]|al |alla |all['’]|dal |dalla |dall['’]|del |della |dell['’]|sul |sulla "
        "|sull['’]|nel |nella |ad |a |di |da |su |con |con il |con la |col ",
        kinds="(?:agenzia di stampa|agenzia|quotidiano|giornale|settimanale|rivista|mensile|tabloid|emittente|rete|canale"
        "|sito|portale|radio|tv|televisione|magazine|testata)(?: (?:di stato|americano|americana|britannico|britannica|tedesco"
        "|tedesca|francese|spagnolo|russo|russa|locale|sportivo|economico|ufficiale|statale|israeliano))?",
        say="scriveva|riportava|riferiva|raccontava|spiegava|rivelava|riporta|riportano|ha riportato|hanno riportato|riferisce|riferiscono|ha riferito|hanno riferito|scrive|scrivono"
        "|ha scritto|rivela|ha rivelato|segnala|annuncia|spiega|racconta|ha pubblicato|pubblica|sottolinea|aggiunge"
        "|ha anticipato|anticipa|cita|apprende",
        sure=(
            "(?:in precedenza|precedentemente|recentemente),? {outlet} (?:aveva|ha) (?:già )?"
            "(?:riportato|riferito|scritto|rivelato|pubblicato)",
            "come {outlet} (?:aveva|ha) (?:già )?(?:riportato|riferito|scritto|rivelato|anticipato)",
            "{outlet} (?:aveva|ha) già (?:riportato|riferito|scritto|rivelato|anticipato)",
        ),
        quoted=("(?:riporta|scrive|riferisce|rivela) {outlet}",),
        known=(
            "secondo (?:(?:quanto )?(?:riporta|riportato|riferisce|riferito|scrive|rivela|rivelato|appreso|appreso da|riportato da"
            "|riferito da|un'inchiesta|un sondaggio|le informazioni|un articolo) )?{outlet}",
            "(?:come|lo|la notizia|è quanto|stando a quanto|a) (?:{gap} )?(?:riportato|riferito|rivelato|scritto|anticipato|appreso"
            "|confermato) (?:da |dal |dalla |dall['’])?{outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "(?:detto|dichiarato|spiegato|raccontato|affermato|confermato){gap} (?:a|ad|al|alla|all['’]|su|sul|in) ?{outlet}",
            "(?:intervista|intervistato|intervistata|parlando|colloquio) {outlet}",
            "(?:citando|citato|citata|citati|citate|pubblicato|pubblicata|diffuso|diffusa|riportato|riportata|riferito) {outlet}",
            "(?:fonte|fonti): {outlet}",
        ),
    ),
    "pt": Patterns(
        articles="o|a|os|as|ao|à|aos|do|da|dos|das|no|na|pelo|pela|de|em|num|numa",
        kinds="(?:agência de notícias|agência noticiosa|agência|jornal|diário|semanário|revista|emissora|rede|canal|portal"
        "|site|televisão|tv|rádio|tabloide|veículo|publicação|estação)(?: (?:americano|americana|norte-americano"
        "|norte-americana|britânico|britânica|alemão|alemã|francês|francesa|italiano|italiana|espanhol|espanhola|russo|russa"
        "|local|desportivo|económico|estatal|oficial|português|brasileiro))?",
        say="informou|informa|noticiou|noticia|reportou|publicou|publica|revelou|revela|escreve|escreveu|divulgou|divulga"
        "|apurou|adiantou|adianta|avança|avançou|destacou|relatou|cita|citou|refere|referiu|(?:tinha|havia|já) "
        "(?:informado|noticiado|noticiou|informou|publicado|revelado)",
        sure=(
            "(?:anteriormente|antes|recentemente),? {outlet} (?:já )?(?:informou|noticiou|publicou|revelou"
            "|havia informado|havia noticiado|tinha noticiado)",
            "como (?:já )?{outlet} (?:já )?(?:noticiou|informou|havia noticiado|tinha noticiado|havia informado|adiantou)",
            "como (?:já )?(?:noticiou|informou|publicou|revelou|adiantou|avançou|mostrou) {outlet}",
            "{outlet} já (?:havia|tinha) (?:noticiado|informado|publicado)",
        ),
        quoted=("(?:informou|noticiou|revelou|publicou) {outlet}",),
        known=(
            "(?:segundo|conforme|de acordo com) (?:(?:informações|informação|informou|noticiou|publicou|revelou|apurou|apuração"
            "|reportagem|dados|um levantamento|uma reportagem|fontes|divulgado|noticiado|publicado|uma notícia) )?"
            "(?:de |do |da |pelo |pela |d[oa] )?{outlet}",
            "{outlet} {say}",
            "{say} {outlet}",
            "(?:disse|declarou|afirmou|explicou|contou|confirmou|relatou|garantiu|disseram|diz|conta|explica|adiantou){gap} "
            "(?:a|à|ao|em|para) (?:a |o )?{outlet}",
            "(?:entrevista|declarações|depoimento|conversa) (?:a|à|ao|com|com a|com o|exclusiva à|exclusiva ao|para a|para o"
            "|concedida a|concedida ao|concedida à) {outlet}",
            "(?:citando|citado|citada|citados|citadas|publicado|publicada|divulgado|divulgada|ouvido|ouvida|ouvidos"
            "|consultado|consultados|obtido|obtida|avançada|avançado|noticiada|noticiado) {outlet}",
            "(?:fonte|fontes|com informações d[aeo]|informações d[aeo]): ?{outlet}",
            "(?:com )?informações d[aeo] {outlet}",
        ),
    ),
    "nl": Patterns(
        articles="de|het|een",
        kinds="(?:persbureau|nieuwsagentschap|krant|dagblad|weekblad|tijdschrift|magazine|omroep|zender|nieuwszender|nieuwssite"
        "|website|site|tabloid|nieuwsmedium|zakenkrant|sportkrant)",
        say="meldt|meldde|melden|meldden|schrijft|schreef|bericht|berichtte|berichten|onthulde|onthult|heeft gemeld",
        sure=(
            "(?:eerder|onlangs) (?:meldde|berichtte|schreef) {outlet}",
            "zoals {outlet} eerder (?:meldde|berichtte|schreef)",
            "{outlet} (?:meldde|berichtte|schreef) eerder",
        ),
        quoted=(),
        known=(
            "volgens (?:bronnen van )?{outlet}",
            "aldus {outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "zo {say} {outlet}",
            "(?:zegt|zei|vertelt|vertelde|laat|liet|verklaarde|bevestigde){gap} (?:tegen|aan|in) {outlet}",
            "(?:interview|gesprek) met {outlet}",
            "(?:in|tegenover|op basis van) {outlet}(?= (?:zegt|zei|vertelt|vertelde))",
            "bron: {outlet}",
        ),
    ),
    "pl": Patterns(
        articles="",
        kinds="(?:agencj[aieęą]{1,2}(?: prasow[aeją]{1,2}| informacyjn[aeją]{1,2})?|dziennik(?:a|owi|iem)?|gazet[aeyęą]"
        "|tygodnik(?:a|owi|iem)?|portal(?:u|owi|em)?|serwis(?:u|owi|em)?|stacj[aięą]{1,2}|telewizj[aięą]{1,2}|radi[aou]"
        "|magazyn(?:u|owi|em)?|kanał(?:u|owi|em)?)(?: informacyjn(?:y|ego|ym))?",
        say="poda[łl][ao]?|podaje|podają|podali|poinformował[ao]?|informuje|informują|informował[ao]?|donosi|donoszą|doniósł"
        "|doniosł[ao]|pisze|piszą|napisał[ao]?|przekazał[ao]?|przekazuje|relacjonuje|relacjonował[ao]?|ujawnił[ao]?|cytuje"
        "|opisuje|ustalił[ao]?|zauważa",
        sure=(
            "(?:wcześniej|niedawno) {outlet} (?:podał[ao]?|informował[ao]?|poinformował[ao]?|pisał[ao]?|donosił[ao]?)",
            "(?:wcześniej|niedawno) (?:podał[ao]?|informował[ao]?|poinformował[ao]?|pisał[ao]?|donosił[ao]?) (?:o tym )?{outlet}",
            "jak (?:wcześniej|już) (?:informował[ao]?|pisał[ao]?|podawał[ao]?|podał[ao]?) {outlet}",
        ),
        quoted=(
            "(?:jak )?(?:podaje|podał|podała|poinformował|poinformowała|informuje|donosi|pisze|napisał|napisała|ujawnił|ujawniła|opisuje"
            "|ustalił|ustaliła|relacjonuje) {outlet}",
            "powołując się na {outlet}",
            "{outlet} (?:donosi|pisze|podaje|donosiła|napisał|napisała|ujawnił|ujawniła)",
            "według {outlet}",
        ),
        known=(
            "według (?:informacji |ustaleń |doniesień )?{outlet}",
            "{say} (?:w \\w+ )?{outlet}",
            "{outlet} {say}",
            "(?:informacji|ustaleń|doniesień|źródeł) {outlet}",
            "(?:powiedział[ao]?|mówi|mówił[ao]?|przekazał[ao]?|wyjaśnił[ao]?|dodał[ao]?){gap} {outlet}",
            "(?:rozmowie|rozmowa|wywiadzie|wywiad) (?:z|ze|dla) {outlet}",
            "(?:cytowany|cytowana|cytowani|cytowane) przez {outlet}",
            "powołując się na {outlet}",
            "za {outlet}",
            "źródło: {outlet}",
        ),
    ),
    "cs": Patterns(
        articles="",
        kinds="(?:tiskov(?:á|é|ou) )?(?:agentur(?:a|y|ě|u|ou)|deník(?:u|em|ů)?|list(?:u|em|ů)?|server(?:u|em)?|web(?:u|em)?|portál(?:u|em)?"
        "|týdeník(?:u|em)?|časopis(?:u|em)?|stanice|stanici|televize|televizi|televizí|rozhlas(?:u)?|magazín(?:u|em)?)",
        say="uvedl[aoy]?|uvádí|informoval[ao]?|informuje|informují|napsal[ao]?|píše|píší|oznámil[ao]?|sdělil[ao]?|hlásí|upozornil[ao]?"
        "|citoval[ao]?|cituje|popsal[aoy]?|zjistil[ao]?|přinesl[ao]?",
        sure=(
            "(?:dříve|předtím|nedávno) {outlet} (?:informoval[ao]?|napsal[ao]?|uvedl[ao]?)",
            "(?:dříve|předtím|nedávno|jako první) (?:o tom |na to )?(?:informoval[ao]?|napsal[ao]?|uvedl[ao]?|upozornil[ao]?|psal[ao]?) {outlet}",
            "{outlet} (?:už |již )?dříve (?:informoval[ao]?|napsal[ao]?|uvedl[ao]?)",
        ),
        quoted=(),
        known=(
            "podle (?:informací |zjištění |zpráv )?{outlet}",
            "{say} (?:to |o tom |dnes |v \\w+ )?{outlet}",
            "{outlet} (?:to |o tom )?{say}",
            "(?:řekl[ai]?|uvedl[ai]?|sdělil[ai]?|potvrdil[ai]?|dodal[ai]?|prohlásil[ai]?|vysvětlil[ai]?){gap} {outlet}",
            "(?:rozhovoru|rozhovor) (?:pro|s) {outlet}",
            "s odvoláním na {outlet}",
            "s odkazem na {outlet}",
            "cituje {outlet}",
            "citoval[ai]? {outlet}",
            "zdroj: {outlet}",
        ),
    ),
    "ru": Patterns(
        articles="",
        kinds="(?:информационн[а-я]{2,3} |государственн[а-я]{2,3} |российск[а-я]{2,3} |новостн[а-я]{2,3} |местн[а-я]{2,3}"
        " |американск[а-я]{2,3} |британск[а-я]{2,3} |немецк[а-я]{2,3} |израильск[а-я]{2,3} |украинск[а-я]{2,3} |французск[а-я]{2,3} "
        "|турецк[а-я]{2,3} |иранск[а-я]{2,3} )?"
        "(?:агентств[а-я]{1,2}|информагентств[а-я]{1,2}|госагентств[а-я]{1,2}|газет[а-я]{1,2}|журнал[а-я]{0,2}|издани[а-я]{1,2}"
        "|таблоид[а-я]{0,2}|портал[а-я]{0,2}|сайт[а-я]{0,2}|телеканал[а-я]{0,2}|канал[а-я]{0,2}|радио|радиостанци[а-я]{1,2}"
        "|(?:telegram|телеграм|телеграмм|тг)-канал[а-я]{0,2}|интернет-издани[а-я]{1,2}|телекомпани[а-я]{1,2}|еженедельник[а-я]{0,2}"
        "|ТРК|ИА)(?: новостей)?",
        say="сообщае?ю?т|сообщил[аои]?|сообщали?|сообщало|пишу?е?т|написал[аои]?|писал[аои]?|передае?ё?ю?т|передал[аои]?|рассказал[аои]?|рассказывал[аои]?"
        "|уточняе?ю?т|отмечае?ю?т|информируе?ю?т|цитируе?ю?т|публикуе?ю?т|опубликовал[аои]?|выяснил[аои]?|узнал[аои]?|подчеркивае?ю?т",
        sure=(
            "ранее,? {outlet} (?:уже )?(?:сообщал[аои]?|писал[аои]?|сообщил[аои]?|информировал[аои]?|рассказывал[аои]?|передавал[аои]?"
            "|написал[аои]?|рассказал[аои]?)",
            "(?:как )?(?:ранее|уже|до этого) (?:сообщал[аои]?|писал[аои]?|сообщил[аои]?|информировал[аои]?|рассказывал[аои]?) {outlet}",
            "как {outlet} (?:уже |ранее )(?:сообщал[аои]?|писал[аои]?|информировал[аои]?|рассказывал[аои]?)",
            "{outlet} ранее (?:сообщал[аои]?|писал[аои]?|информировал[аои]?|рассказывал[аои]?)",
            "{outlet} (?:сообщал[аои]?|писал[аои]?|рассказывал[аои]?) ранее",
        ),
        quoted=(
            "(?:пишет|пишут|написал[аои]?|передаёт|передает|передают|сообщает|сообщил[аои]?|сообщают|рассказал[аои]?|цитирует) "
            "(?:в \\w+ )?{outlet}",
            "{outlet} (?:пишет|пишут|передает|передаёт|сообщает|сообщил[аои]?|написал[аои]?)",
            "(?:со ссылкой|ссылаясь) на {outlet}",
            "интервью {outlet}",
        ),
        known=(
            "(?:по|согласно) (?:данным|информации|сведениям|сообщени[а-я]{1,2}|подсчетам|подсчётам|материалам) {outlet}",
            "(?:как )?{say} (?:\\w+ )?{outlet}",
            "{outlet} (?:\\w+ )?{say}",
            "(?:сказал[аи]?|рассказал[аи]?|заявил[аи]?|сообщил[аи]?|пояснил[аи]?|подтвердил[аи]?|ответил[аи]?|рассказали?|добавил[аи]?)"
            "{gap} {outlet}",
            "(?:интервью|беседе с|беседе|комментарии|разговоре с|эфире|комментарий|эфир|материале|статье|сюжете|публикации) {outlet}",
            "(?:источник|собеседник|корреспондент|журналист)[а-я]{0,3} {outlet}",
            "(?:со ссылкой|ссылаясь|ссылается|ссылаются) на {outlet}",
            "(?:цитата по|цитирует|цитируют|цит\\. по|приводит|приводят) {outlet}",
            "об этом {gap} {outlet}",
            "(?:источник|источники|фото|источник фото): ?{outlet}",
        ),
    ),
    "uk": Patterns(
        articles="",
        kinds="(?:інформаційн[а-яіїє]{1,3} |державн[а-яіїє]{1,3} |російськ[а-яіїє]{1,3} |американськ[а-яіїє]{1,3} |британськ[а-яіїє]{1,3} "
        "|німецьк[а-яіїє]{1,3} )?"
        "(?:агентств[а-яіїє]{1,2}|інформагентств[а-яіїє]{1,2}|агенці[а-яіїє]{1,2}|газет[а-яіїє]{1,2}|журнал[а-яіїє]{0,2}|видання|виданн[яюі]м?"
        "|портал[а-яіїє]{0,2}|сайт[а-яіїє]{0,2}|телеканал[а-яіїє]{0,2}|канал[а-яіїє]{0,2}|радіо|(?:telegram|телеграм)-канал[а-яіїє]{0,2}"
        "|таблоїд[а-яіїє]{0,2})(?: новин)?",
        say="повідомля[єю]ть?|повідомля[єю]|повідоми(?:в|ла|ло|ли)|повідомля(?:в|ла|ло|ли)|пише|пишуть|написа(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли)"
        "|переда[єю]ть?|переда[єю]|переда(?:в|ла|ло|ли)|розпові(?:в|ла|ло|ли)|інформу[єю]ть?|інформу[єю]|зазнача[єю]ть?|зазнача[єю]|цитує"
        "|опублікува(?:в|ла|ло|ли)|дізна(?:вся|лася|лося|лися)",
        sure=(
            "раніше,? {outlet} (?:вже )?(?:повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли)|розповіда(?:в|ла|ло|ли)|інформува(?:в|ла|ло|ли))",
            "(?:як )?(?:раніше|вже) (?:повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли)|інформува(?:в|ла|ло|ли)) {outlet}",
            "як {outlet} (?:вже |раніше )?(?:повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли))",
            "{outlet} раніше (?:повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли))",
        ),
        quoted=(
            "(?:пише|пишуть|передає|передають|повідомляє|повідомляють|повідоми(?:в|ла|ло|ли)|написа(?:в|ла|ло|ли)|цитує) (?:\\w+ )?{outlet}",
            "{outlet} (?:пише|передає|повідомляє|написа(?:в|ла|ло|ли))",
            "(?:з посиланням|посилаючись) на {outlet}",
            "інтерв['’]ю {outlet}",
        ),
        known=(
            "(?:за|згідно з) (?:даними|інформацією|повідомленням|словами|матеріалами|підрахунками) {outlet}",
            "(?:як )?{say} (?:\\w+ )?{outlet}",
            "{outlet} (?:\\w+ )?{say}",
            "(?:сказа(?:в|ла|ли)|розпові(?:в|ла|ли)|заяви(?:в|ла|ли)|поясни(?:в|ла|ли)|підтверди(?:в|ла|ли)|повідоми(?:в|ла|ли)){gap} {outlet}",
            "(?:інтерв['’]ю|коментарі|ефірі|розмові з|коментар|матеріалі|статті) {outlet}",
            "(?:з посиланням|посилаючись|посилається) на {outlet}",
            "про це {gap} {outlet}",
            "(?:джерело|фото): ?{outlet}",
        ),
    ),
    "tr": Patterns(
        articles="",
        kinds="(?:haber ajansı|haber sitesi|gazetesi|televizyonu|dergisi|kanalı|internet sitesi|ajansı|haber kanalı|radyosu"
        "|muhabiri)(?:n[aeıi]n?|n[dt][ae]n?|ne|na|yla|yle)?",
        say="bildirdi|bildiriyor|yazdı|duyurdu|aktardı|haberleştirdi|belirtti|açıkladı|geçti|iddia etti",
        sure=(
            "(?:daha önce|önceden),? {outlet} (?:{gap} )?(?:yazmıştı|duyurmuştu|bildirmişti|aktarmıştı|haber vermişti|haberleştirmişti)",
        ),
        quoted=(),
        known=(
            "{outlet}(?:['’]?[nıiuüdaey]{1,4})? (?:haberine|aktardığına|bildirdiğine|verilerine|haberinde|edindiği bilgiye|geçtiği habere"
            "|yazdığına|duyurduğuna|aktardığı habere|muhabirinin aktardığına) ?(?:göre)?",
            "{outlet}['’][yaeodnıiuü]{1,4} göre",
            "{outlet}['’][yaeodnıiuü]{1,4} (?:konuşan|konuştu|demeç|verdiği demeçte|açıklama|değerlendirmelerde|yaptığı|anlattı|konuşarak|dayandırdı)",
            "{outlet}['’](?:dan|den|ten|tan) (?:{gap} )?(?:haberine|haberi|aktardığına)",
            "{outlet}(?:['’]?[nıiuüsy]{0,3})? {say}",
            "{outlet}['’][nıiuü]{2} {gap} haber(?:ine göre|inde|i)",
            "kaynak: {outlet}",
        ),
    ),
    "sv": Patterns(
        articles="",
        kinds="(?:nyhetsbyrån|tidningen|tidskriften|sajten|nyhetssajten|kanalen|tv-kanalen|radion|magasinet)",
        say="rapporterar|rapporterade|skriver|skrev|uppger|uppgav|meddelar|avslöjade|avslöjar|har rapporterat|har skrivit",
        sure=("(?:tidigare|nyligen) (?:rapporterade|skrev|har) {outlet}", "som {outlet} tidigare (?:rapporterat|skrivit|berättat)"),
        quoted=(),
        known=(
            "enligt (?:uppgifter (?:till|i) )?{outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "(?:säger|sade|berättar|bekräftar){gap} (?:till|för|i) {outlet}",
            "(?:intervju|intervjun) (?:med|i) {outlet}",
            "källa: {outlet}",
        ),
    ),
    "no": Patterns(
        articles="",
        kinds="(?:nyhetsbyrået|avisen|avisa|tidsskriftet|nettstedet|nettavisen|kanalen|tv-kanalen|magasinet|kringkasteren)",
        say="rapporterer|rapporterte|skriver|skrev|melder|meldte|opplyser|avslørte|har skrevet|omtalte",
        sure=("(?:tidligere|nylig) (?:rapporterte|skrev|meldte|har) {outlet}",
              "som {outlet} tidligere (?:har )?(?:skrevet|skrev|omtalt|meldt)"),
        quoted=(),
        known=(
            "ifølge {outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "(?:sier|sa|forteller|fortalte|bekrefter|opplyser|skriver){gap} (?:til|i) {outlet}",
            "(?:intervju|intervjuet) (?:med|i) {outlet}",
            "(?:kilde|kilder): {outlet}",
        ),
    ),
    "da": Patterns(
        articles="",
        kinds="(?:nyhedsbureauet|avisen|dagbladet|netavisen|mediet|kanalen|tv-stationen|magasinet|tv-kanalen)",
        say="rapporterer|rapporterede|skriver|skrev|oplyser|melder|meldte|afslørede|har skrevet|beretter",
        sure=("(?:tidligere|for nylig) (?:rapporterede|skrev|har) {outlet}",
              "som {outlet} tidligere (?:har )?(?:skrevet|skrev|omtalt)"),
        quoted=(),
        known=(
            "ifølge {outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "(?:siger|sagde|fortæller|fortalte|bekræfter|oplyser|skriver){gap} (?:til|i) {outlet}",
            "(?:interview|interviewet) (?:med|i|til) {outlet}",
            "(?:kilde|kilder): {outlet}",
        ),
    ),
    "ar": Patterns(
        articles="",
        kinds="(?:[بلو])?(?:وكالة الأنباء|وكالة أنباء|وكالة|صحيفة|قناة|موقع|شبكة|إذاعة|مجلة|هيئة البث|تلفزيون)"
        "(?: (?:الأنباء|الصحافة|الإعلام|التلفزيون))?(?: (?:الأميركية|الأمريكية|البريطانية|الفرنسية|الألمانية|الروسية|الإسرائيلية|الإيرانية|الرسمية))?",
        say="أفادت?|ذكرت?|نقلت?|قالت?|أوردت?|كشفت?|أعلنت?|نشرت?|أكدت?|أشارت?|كتبت?",
        sure=(),
        quoted=(
            "(?:أفادت?|ذكرت?|نقلت?|قالت?|أوردت?|كشفت?|نشرت?|كتبت?) (?:\\w+ )?{outlet}",
            "(?:نقلا|نقلاً) عن {outlet}",
        ),
        known=(
            "{say} (?:عن )?{outlet}",
            "{outlet} (?:أن|إن|عن)",
            "(?:بحسب|وفق|وفقا|وفقاً|حسب|حسبما|نقلا|نقلاً|كما|حسبما ذكرت|حسبما أفادت|بحسب ما) (?:ل|عن |ذكرت |أفادت |نقلت |أوردت |نشرت )?{outlet}",
            "(?:مقابلة|حديث|تصريح|تصريحات|لقاء) (?:مع|ل|مع قناة)? ?{outlet}",
            "(?:لمراسل|مراسل) {outlet}",
            "المصدر: {outlet}",
        ),
    ),
    "zh": Patterns(
        articles="",
        kinds="(?:美国|英国|法国|德国|日本|韩国|俄罗斯|官方|国家|當地|当地|香港|台湾)?(?:通讯社|報紙|报纸|媒体|媒體|杂志|雜誌|電視台|电视台|网站|網站)",
        say="报道|報道|報導|报导|消息|称|稱|披露|刊文|发文|援引|报导称|指出",
        sure=(),
        quoted=("据{outlet}(?:\\d{1,2}[日月])?(?:报道|消息|報道|報導)?",),
        known=(
            "[据據](?:了解，)?{outlet}",
            "{outlet}(?:的|\\S{0,8})?(?:报道|報道|報導|报导|消息|称|稱|援引|披露|刊文|发文)",
            "(?:援引|引述|引用|转引|轉引|引自|来源[:：]|來源[:：]|接受|告诉|告訴|对|對|向) ?{outlet}",
        ),
    ),
    "ja": Patterns(
        articles="",
        kinds="(?:米紙|英紙|仏紙|独紙|米メディア|英メディア|国営|公共放送|国営放送|国営通信|通信社|米誌|地元紙|米テレビ局|韓国紙)の?",
        say="報じ|伝え|報道|によると|によれば",
        sure=(),
        quoted=(),
        known=(
            "{outlet}(?:通信|紙|（電子版）|\\(電子版\\)|放送|テレビ|ニュース)?(?:によると|によれば|は\\S{0,30}(?:報じ|伝え)|が\\S{0,30}(?:報じ|伝え)"
            "|の(?:報道|取材|インタビュー|調査))",
        ),
    ),
    "ko": Patterns(
        articles="",
        kinds="(?:관영|국영|현지|미국|영국|일본|중국)?\\s?(?:매체|언론|일간지|방송|통신|신문)",
        say="보도",
        sure=(),
        quoted=(),
        known=(
            "{outlet}(?:\\s?통신|\\s?방송|\\s?신문|\\s?TV|\\s?뉴스)?(?:\\([^()]{1,20}\\))?(?:에 따르면|에 의하면|[은는이가과와]? [^.]{0,60}?보도|[은는이가]? [^.]{0,40}?전했"
            "|[을를] 인용|의 보도|와의 인터뷰|과의 인터뷰|과 인터뷰|와 인터뷰)",
        ),
    ),
    "he": Patterns(
        articles="",
        kinds="(?:ב|ל|מ)?(?:סוכנות הידיעות|עיתון|אתר|רשת|ערוץ|תאגיד)",
        say="דיווח|דיווחה|פרסם|מדווח|מדווחת|נמסר",
        sure=(),
        quoted=(),
        known=("{outlet} (?:דיווח|דיווחה|פרסם|פרסמה|מדווח|מדווחת)", "(?:על פי|לפי|לדברי|כך) ?(?:דיווח |דיווח ב|פרסום ב)?{outlet}",
               "(?:דיווח|פורסם) ?ב?{outlet}"),
    ),
}  # fmt: skip

#: Words after a known name that make it somebody else's, or none of its reports: 'Reuters Institute'.
NOT_ITS_REPORT: frozenset[str] = frozenset(
    """inc corp corporation co company ltd group holdings holding foundation institute university bank fund center
    centre school council councils intelligence philanthropies economics functions advisor select wirecutter research
    awards award prize bestseller bestselling best-selling studios pictures entertainment records store shop events
    festival home rankings ranking list building tower headquarters lp terminal businessweek expo media-gruppe verlag
    gmbh ag se stiftung geschäftsführer chefredakteur chef host anchor""".split()
)
#: Words of names that say 'outlet': a name that ends (or, in some languages, begins) with one looks like one.
LAST_WORDS: frozenset[str] = frozenset(
    """news times post herald tribune gazette journal daily weekly observer chronicle telegraph press tv radio
    magazine examiner courier dispatch inquirer sentinel bulletin mirror reporter newspaper newswire media
    broadcasting television today wire ledger
    zeitung nachrichten rundfunk tageblatt anzeiger allgemeine allgemeinen rundschau tagblatt presse zeitschrift
    fernsehen blatt morgenpost volksblatt volksstimme kurier bote abendblatt abendzeitung
    новости новостей новостям новостями газета газеты газете газету известия известий правда правды правде вести тв
    новини новин газета правда тиждень вісті
    noticias notícias diario diário televisión prensa
    presse info matin dépêche
    notizie giornale gazzetta news24
    haber gazetesi ajansı televizyonu postası
    wiadomości noviny zprávy nieuws courant dagblad nyheter tidning avis bladet blad post-dispatch""".split()
)
FIRST_WORDS: frozenset[str] = frozenset(
    """radio rádio radyo радио радіо gazeta газета diario diário jornal giornale gazzetta corriere canal kanal
    canale channel telewizja televisión agencia agência agenzia agence revista rivista dziennik deník noticias daily
    tygodnik tv journal агентство телеканал hlas""".split()
)
#: Words that may follow a known name without making it another's: 'BBC Verify', 'CNN Türk'.
EXTENSIONS: frozenset[str] = frozenset(
    """news online digital radio tv international world sport sports business politics türk turk arabic persian
    russian ukraine verify live morning magazine newspaper agency service brasil brazil mundo deutschland italia
    italy uk us usa europe asia africa india japan china wire reporter reporters correspondent journalist
    journalists weekend sunday opinion investigates network channel español en web plus exclusive report
    новости украина казахстан""".split()
)
#: Words that no outlet's name holds, though capitals may make a name of them.
NOT_OUTLETS: frozenset[str] = frozenset(
    """i he she it we they you who this that these those his her their its one someone everyone nobody
    police officials authorities witnesses residents scientists researchers doctors experts analysts sources
    lawyers prosecutors investigators firefighters rescuers militants activists people users customers parents
    ministry minister president government court university college institute bank company department
    committee council parliament senate congress house commission office bureau administration organization
    organisation association federation union party army forces navy force guard corps pentagon kremlin
    white nations inc corp corporation ltd llc plc gmbh ag group holdings holding foundation fund center centre
    hospital school church club team agency agencies airlines airways bank's ceo cfo chief director editor
    spokesman spokesperson spokeswoman secretary general mr mrs ms dr prof professor sir lord senator governor
    mayor judge justice captain coach chairman king queen prince princess pope sheriff officer detective
    study report reports survey data statement documents statistics figures media newspapers press
    polizei ministerium minister ministerin präsident präsidentin regierung gericht universität institut bank
    partei behörde behörden experten forscher studie bericht medien medienberichten angaben umfrage sprecher
    sprecherin bundespolizei bundesregierung kanzler kanzlerin verband verein staatsanwaltschaft feuerwehr zeugen
    augenzeugen polizeiangaben zeitungen agenturen presseberichten medienbericht zeitungsbericht einem einer
    police ministère ministre président gouvernement tribunal parquet université préfecture préfet mairie
    policía ministerio ministro presidente gobierno tribunal universidad fiscalía
    polizia ministero governo procura carabinieri università questura comune
    polícia ministério governo universidade prefeitura
    policja minister prezydent rząd prokuratura policji ministerstwo
    policie ministr prezident vláda ministerstvo
    полиция полиции министерство министр президент правительство суд университет мвд минобороны мчс мид фсб
    кремль кремля госдума прокуратура следком губернатор мэр генштаб минздрав роспотребнадзор росстат всу сбу сми он она
    они мы я вы пресс-служба цб гур оон нато сша рф ск цру
    поліція поліції міністерство міністр президент уряд суд університет мзс моз дснс зсу генштаб омбудсмен зму
    polis bakanlık bakanlığı bakan cumhurbaşkanı hükümet mahkeme üniversite valilik valiliği emniyet
    who un eu nato fbi cia nasa cdc fda irgc idf imf wto opec fifa uefa unicef unesco unhcr iaea cnbs doj dhs sec
    united""".split()
)
#: Adjectives of nationality, which stand where a name might: 'told the Swiss weekly'.
NATIONALITIES: frozenset[str] = frozenset(
    """american british english scottish welsh irish french german austrian swiss italian spanish portuguese dutch
    belgian danish swedish norwegian finnish polish czech slovak hungarian romanian bulgarian greek turkish russian
    ukrainian belarusian israeli palestinian lebanese syrian iraqi iranian saudi emirati qatari egyptian jordanian
    libyan tunisian algerian moroccan sudanese ethiopian kenyan nigerian ghanaian south african indian pakistani
    afghan bangladeshi chinese japanese korean taiwanese vietnamese thai indonesian malaysian filipino australian
    canadian mexican brazilian argentine chilean colombian venezuelan cuban european asian arab arabic jewish muslim
    azerbaijani armenian georgian kazakh uzbek western eastern us uk""".split()
)
#: Countries and capitals, which speak but report nothing: the commonest in the news, by language.
PLACES: frozenset[str] = frozenset(
    """israel iran iraq syria lebanon jordan egypt turkey russia ukraine belarus poland germany france italy spain
    portugal britain england scotland wales ireland america canada mexico brazil argentina chile colombia venezuela
    peru cuba china japan korea taiwan india pakistan afghanistan bangladesh indonesia malaysia singapore thailand
    vietnam philippines australia zealand africa nigeria kenya ethiopia sudan libya algeria morocco tunisia yemen
    qatar kuwait bahrain oman uae palestine gaza azerbaijan armenia georgia kazakhstan uzbekistan sweden norway
    denmark finland netherlands belgium switzerland austria hungary romania bulgaria greece serbia croatia europe
    london paris berlin moscow kyiv kiev washington beijing tokyo seoul tehran jerusalem brussels ankara baku
    deutschland frankreich italien spanien russland polen österreich schweiz türkei griechenland ungarn ägypten
    großbritannien usa syrien libanon irak schweden norwegen dänemark finnland niederlande belgien europa moskau
    kiew kyjiw peking brüssel wien warschau prag
    allemagne espagne italie russie turquie suisse belgique chine japon inde iran israël ukraine grèce pologne
    égypte syrie liban brésil bruxelles moscou pékin londres
    españa francia alemania italia rusia turquía china japón méxico brasil argentina estados ucrania moscú pekín
    rússia alemanha frança espanha turquia japão ucrânia
    россия украина белоруссия беларусь польша германия франция италия испания турция израиль иран ирак сирия ливан
    китай япония индия сша великобритания азербайджан армения грузия казахстан москва киев минск вашингтон пекин
    тегеран баку ереван европа
    росія україна білорусь польща німеччина франція італія туреччина ізраїль іран китай москва київ вашингтон
    rosja ukraina niemcy francja włochy izrael chiny polska warszawa moskwa kijów
    rusya ukrayna almanya fransa israil çin türkiye amerika suriye mısır yunanistan""".split()
)
#: Months, days and openings that stand before a name at a sentence's start: 'Meanwhile Reuters reported'.
NOT_FIRST: frozenset[str] = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday meanwhile however also later earlier previously recently
    on in at as and but when while after before since though although if so then still now according last the a an
    for from with by of to
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
    die der das den dem des am im auch zuvor zuletzt wie laut und aber doch so nach
    lundi mardi mercredi jeudi vendredi samedi dimanche le la les l' selon et mais
    el la los las según y pero il lo gli secondo ma come o os as segundo e mas na no
    в на и но а по об как ранее также у за з та але раніше про також""".split()
)
