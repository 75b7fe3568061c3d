"""How each language says that another outlet reported something. A new language is one entry of `PATTERNS`.

A phrase is a regular expression in which a space stands for white space and these stand for more:

``{outlet}``  the name, with the language's articles before it and a kind noun ('newspaper') on either side
``{say}``     one of the language's verbs of reporting
``{gap}``     up to six words of the same sentence
``{clause}``  up to fourteen, for languages that end with the verb
``{few}``     up to three words without a comma
``{begin}``   where a sentence or clause begins
``<...>``     the words of reporting, kept as the verb of the mention; in ``{say}`` they are all of it or what is
              marked there. In a phrase with neither they are all words before the name, or else behind it

Words are matched whatever their case. Phrases are kept in tables by how much they prove:

``sure``    speak of an earlier report: a name that nobody knows counts ('Previously, Kursor reported that')
``quoted``  an unknown name counts when it stands in quotation marks ('пишет «Сноб»', 'laut „Bild“')
``known``   only names of `outlets`, the site's own, names that look like an outlet's ('Springfield Herald')
            and those beside a kind noun ('the newspaper Kursor') count: 'according to X' may be anybody
``sources`` likewise; they say where the text itself comes from ('Source: X', 'with material from X')

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
    earlier: str
    #: words that make of a report an earlier one, alternatives: within the phrase, or beside it
    sure: tuple[str, ...]
    quoted: tuple[str, ...]
    known: tuple[str, ...]
    sources: tuple[str, ...]


PATTERNS: dict[str, Patterns] = {
    "en": Patterns(
        articles="the|a|an",
        kinds="(?:[\\w’'-]{2,15} )?(?:news agency|news wire|newswire|site|news outlet|news site|news website|news portal|news channel"
        "|news magazine|news service|media outlet|newspaper|daily|weekly|magazine|tabloid|broadcaster|wire service"
        "|tv channel|television channel|tv station|television station|radio station|television network|tv network"
        "|news network|cable network|telegram channel|outlet|publication|state tv|state television|state radio|state media outlet|local paper"
        "|sports daily|business daily|news programme|news program|radio programme|radio show|podcast|talk show|public broadcaster|trade publication|newsletter)",
        say="<(?:(?:has|had|have|is|are|was|were) )?(?:(?:also|first|exclusively|already|since|later|now|then) )?"
        "(?:reported(?! (?:an? |its |record |higher |lower |strong |net |quarterly ){0,2}(?:\\w+ )?(?:profits?|loss|losses|revenues?|earnings|results|sales|subscribers))|written|revealed|learned|published|reporting|reports?|wrote|writes|noted|notes|claimed|claims|quoted|quotes"
        "|cited|cites|broke the news|broke the story|first to report|the first to report|confirmed|confirms|disclosed|found|described"
        "|describes|suggests|suggested|estimates|estimated|puts? the|spoke of|speaks of|called the|called it|asserts|asserted|insists|insisted|maintains|maintained|details|detailed|understands|understood|has seen|have seen"
        "|carried the|carries the|posted (?:footage|video|photos|images|the|a)|showed|documented|obtained|recalled|quotes an?|argues|argued|adds|added"
        "|says|said(?! (?:it|they|in a statement|its|he|she)\\b))>",
        earlier="previously|earlier|already|recently|last (?:week|month|year)",
        sure=(
            "(?:previously|earlier|recently)(?: today| on \\w+| this \\w+)?,? {outlet} (?:(?:has|had) )?(?:also )?"
            "<reported|wrote|written|informed|published>",
            "(?:as )?{outlet} (?:(?:has|had|have) )?(?:previously|earlier|already) <reported|wrote|written|informed|published>",
            "as {outlet} <reported|wrote> (?:earlier|previously)",
            "(?:previously|earlier) <reported|published> (?:by|in|on) {outlet}",
            "first <reported> by {outlet}",
        ),
        quoted=(
            "<according to> {outlet}",
            "{outlet} (?:has )?<reported>",
            "<told|tells> {outlet}",
            "(?:as )?<reported> by {outlet}",
            "<quoted as saying> (?:by|in) {outlet}",
        ),
        known=(
            "\\({outlet},? (?:v\\.|vom|of|du|del|of)? ?<>(?=\\d{1,2}\\. ?[\\dA-Z])",
            "{outlet} {say}",
            "{outlet}['’]s (?:[A-Z][\\w'’-]{1,20} ){1,3}{say}",
            "{outlet}(?:['’]s)? (?:\\w+ ){0,2}<report|reporting|investigation|article|scoop|(?:story|stories)(?=,? (?:that|about|said|says|published|claimed|claiming|claims|alleging|in which|on|quoting|citing))>",
            "(?:[A-Z][\\w'’-]{1,20} ){1,3}of {outlet} (?:{say}|recalled|told)",
            "{outlet},? <citing|quoting> ",
            "{outlet},? (?:which|who) (?:\\w+ )?{say}",
            "{outlet}, (?:an?|the) (?:[^\\s.!?;,]{1,20} ){0,4}(?:daily|weekly|newspaper|paper|tabloid|(?:web)?site|magazine|broadcaster|agency|outlet|station|channel), {say}",
            "{outlet} (?:has|have|had) (?:also |since |already |not )?<seen|obtained|viewed|verified>",
            "<denied|confirmed|admitted|conceded|explained|disclosed|repeated|acknowledged|complained|recalled|described> {gap} ?to {outlet}",
            "<said|denied|repeated|insisted|argued|claimed|warned|explained|admitted> {few}on {outlet}",
            "<reports?|says|said|wrote|writes> {outlet}",
            "<according to> (?:(?:a|the|an|new|recent|exclusive|initial|earlier)\\s){0,2}{outlet}",
            "<according to> {gap} (?:by|in|from|with|obtained by|cited by|quoted by|compiled by) {outlet}",
            "as (?:(?:first|previously|initially) )?<reported> (?:by|in|on) {outlet}",
            "<reported|published|aired|broadcast> (?:exclusively |first |\\w+day )?(?:by|in|on) {outlet}",
            "<obtained|seen|reviewed|quoted|revealed|confirmed|interviewed|posted|shared|verified|recorded|filmed|compiled|released|broken|conducted"
            "|commissioned|carried|viewed|uncovered|leaked|asked|contacted|questioned|approached> (?:exclusively |first )?by {outlet}",
            "(?!been )\\w+,? <cited> by {outlet}",
            "<asked|quoted as saying|quoted> (?:by|in) {outlet}",
            "<on> {outlet}['’]s (?:\\w+ ){0,3}(?:programme|program|show|podcast|breakfast)",
            "{outlet},? (?:(?:on|in|this|last|late|early|earlier) \\w+ |\\w+ly |meanwhile,? |also |too,? ){1,2}{say}",
            "<told> (?:(?!group|meeting|gathering|conference|audience|room|convention|dinner)\\w+ ){0,3}(?:from|at|of|with) {outlet}",
            "<piece|op-ed|essay|column|article|interview> (?:\\w+ )?(?:for|to|with|published by|published in) {outlet}",
            "<(?:questions|inquiries|queries) from> {outlet}",
            "<speaking|appearing|interviewed|appearance|appeared|told viewers|said> on {outlet}",
            "<quotes?|quoted|citing|cites?|via|per> (?:a |an |the )?(?:\\w+ ){0,3}(?:report|reporting|article|story) (?:by|in|from|on) {outlet}",
            "(?:on|in the pages of|in comments to|in remarks to|in an email to|in a statement to|on the air of) {outlet},? {gap} ?<said|told|argued|wrote|added>",
            "<citing|quoting|per|via|quotes|quoted|cited> {outlet}",
            "<told|tells|telling|informed|emailed> {outlet}",
            "<spoke|speaking|speaks|talking|talked|spoken|confirmed|statement|comments?|remarks|explains?|explained> "
            "(?:to|with) {outlet}",
            "<interview(?:s|ed)?> (?:\\w+day )?(?:with|to|by|in|for|published in) {outlet}",
            "<report|reports|revelations?|disclosures?|leaks?|coverage|claims|accounts?|series|story|stories|article|articles|investigation|op-ed|analysis|essay|column|editorial|profile"
            "|exposé|scoop|piece|survey|poll> (?:published |released |broadcast )?(?:\\w+day )?(?:by|in|from) {outlet}",
            "(?:a|an|the|this|recent|exclusive|earlier|that|another) {outlet} (?:\\w+ )?"
            "<report|investigation|article|interview|op-ed|analysis|exclusive|poll|survey|exposé|piece"
            "|explainer|column|profile|reports|(?:story|stories|feature|documentary)(?=,? (?:that|about|said|says|published|claimed|claiming|claims|alleging|in which|on|quoting|citing))>",
            "(?:an? )?(?:reporter|correspondent|journalist|columnist)s? (?:for|from|at|with|of) {outlet} {gap} ?{say}",
            "<writing|wrote|writes> in {outlet}",
            "<asked|asked about \\w+|pressed|challenged|quizzed|grilled> (?:(?:on|about) [^\\s,.;:!?]{1,25} )?(?:on|by) {outlet}",
            "<follow-up|obituary|dispatch|feature|podcast|documentary|broadcast|segment|fact-check|review|letter|commentary|bulletin> (?:\\w+ )?(?:in|by|from|on|for) {outlet}",
            "<shared|provided|leaked|disclosed|given|handed|supplied|revealed|confided|conceded> (?:exclusively |anonymously )?(?:to|with) {outlet}",
            "<published|aired|broadcast|surfaced|printed|first appeared|originally appeared> (?:\\w+ ){0,2}(?:in|on|by) {outlet}",
            "{outlet} (?:columnist|reporter|journalist|correspondent|analyst|commentator|editor|critic|pundit|host)s? (?:[A-Z][\\w'’-]{1,20} ){1,3}{say}",
            "{outlet} <was told|has been told|understands|can reveal|can report|was able to (?:confirm|verify)|could not (?:independently |immediately )?(?:verify|confirm)|(?:has|had) (?:reached out|spoken) to|spoke (?:to|with)|interviewed|contacted|approached>",
            "<tally|count|analysis|poll|survey|review|calculations?|data|footage|figures|estimates?|database|documents|leak|emails|records|recordings?> (?:\\w+ ){0,2}(?:compiled|conducted|carried out|obtained|seen|reviewed|published|aired|broadcast|gathered|collected|viewed) (?:\\w+ )?(?:by|in|on|for) {outlet}",
            "<interview|conversation|q&a|appearance|phone call|telephone interview> (?:\\w+ )?(?:with|on|for|in) {outlet}",
            "<writing|wrote|writes|argued|argues|warned> (?:\\w+ )?(?:in|for) {outlet}",
            "<remarks|comments|statement|emails?|letter|message|response|reply|answers?|text> (?:made |given |provided |sent |released )?(?:exclusively )?to {outlet}",
        ),
        sources=(
            "{outlet} (?:writers? |reporters? )?(?:contributed|contributing) to this",
            "(?:files|reporting|material|information|inputs?|additional reporting) (?:from|by) {outlet}",
            "sources?: {outlet}",
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
        "|website|webseite|plattform|podcast[s]?|telegram-kanal[s]?|lokalblatt(?:es|s)?|lokalzeitung|regionalzeitung|fachzeitschrift|sendung|talkshow|politmagazin[s]?|onlinedienst(?:es)?|branchendienst(?:es)?|recherchenetzwerk[s]?|newsportal[s]?|radio|lokalradio[s]?|infodienst(?:es)?|blog[s]?|nachrichtendienst(?:es)?)",
        say="<berichtete?n?|meldete?n?(?! sich)|schreib(?:t|en)|schrieb(?:en)?|zitierte?n?|enthüllte?n?|vermeldete?n?|verbreitete?n?"
        "|erfuhr|erfährt|spr(?:icht|echen|ach|achen) von|nannte|nennt|behauptete?n?|veröffentlichte?n?|machte das publik|erklärt|hei(?:ß|ss)t es (?:bei|in|im)"
        "|will erfahren haben|beziffer(?:t|te|n)|kommentierte?|schildere?te?n?|schildert|beschreibt|beschrieb|rechnete vor|bestätigte|ergänzte|wies darauf hin|zeigte>",
        earlier="zuvor|bereits|früher|schon|vorher|kürzlich|(?:vergangene|letzte|vorige)n? (?:Woche|Monat|Jahr)",
        sure=(
            "(?:zuvor|zuerst|zunächst|bereits|früher|schon|als erste[rs]?) (?:hatten?|haben|hat) {outlet} (?:darüber |davon )?"
            "(?:{gap} )?<berichtet|geschrieben|gemeldet>",
            "{outlet} hatten? (?:{gap} )?(?:zuvor|zuerst|zunächst|bereits|als erste[rs]?) (?:{gap} )?"
            "<berichtet|geschrieben|gemeldet>",
            "wie {outlet} (?:bereits|zuvor|schon|zuerst) (?:{gap} )?<berichtete?n?|meldete?n?|schrieb>",
            "(?:früher|zuvor) <berichteten?|meldeten?|schrieb(?:en)?> {outlet}",
        ),
        quoted=(
            "{outlet} <zufolge>",
            "<gegenüber|zitiert|zitierte> {outlet}",
            "<sagte|sagten|sagt|erklärte|bestätigte|erzählte|verriet|teilte> {gap}(?:der|dem|den) {outlet}",
            "<interview|gespräch> (?:mit|in) {outlet}",
            "{outlet} {few}<berichtete|berichtet|zitierte|zitiert|enthüllte|veröffentlichte|verbreitete>(?! (?:er|sie|es) )",
            "(?:hatten?|haben|hat) {outlet} {gap} ?<berichtet|gemeldet|geschrieben|enthüllt|aufgedeckt>",
            "<nach> {outlet}-(?:informationen|angaben|recherchen)",
            "<nach informationen|nach recherchen|nach angaben> (?:der|des|von|vom)? ?{outlet}",
            "(?:wie|so) (?:es )?{outlet} {few}<berichtet|berichtete|berichteten|meldet|meldete|schreibt|schrieb>",
            "<berichtet|berichtete|berichteten|meldet|meldete|schreibt|schrieb|so> {outlet}",
            "{outlet} <berichtet|berichtete|meldet|meldete|schreibt|schrieb>(?! (?:sich|er sich|sie sich)\\b)",
            "<berichts?|berichten?|artikels?|meldung|meldungen|recherchen> (?:der|des|von|in der|im|aus der|aus dem) {outlet}",
            "<unter berufung> auf {outlet}",
            "<unter verweis|mit verweis|mit bezug|unter bezug(?:nahme)?|berief(?:en)? sich|beruft sich|berufen sich> {few}auf {outlet}",
        ),
        known=(
            "\\({outlet},? (?:v\\.|vom|of|du|del|of)? ?<>(?=\\d{1,2}\\. ?[\\dA-Z])",
            "<laut> {outlet}",
            "{outlet} <zufolge>",
            "<berichts?> {outlet}",
            "(?:wie|so) (?:es )?{outlet} {gap} {say}",
            "{say} {few} {outlet}",
            "{outlet} {say}",
            "{outlet} (?:hatten?|haben|hat) {gap} ?<berichtet|gemeldet|vermeldet|geschrieben|enthüllt|veröffentlicht|erfahren|aufgedeckt|bestätigt|gezeigt>",
            "{outlet},? (?:der|die|das|welche[rs]?) {gap} ?<berichtete?n?|berichtet hatten?|gemeldet hatten?|aufgedeckt hatten?|enthüllt hatten?|enthüllte>",
            "(?:hatten?|haben|hat) {outlet} {gap} ?<berichtet|gemeldet|geschrieben|enthüllt>",
            "(?:wie|so) {outlet} {gap} ?<erfahren|erfuhr|herausgefunden|berichtet|meldet|schreibt|erfährt>",
            "(?:darunter|unter anderem|etwa|auch) {outlet},? (?:und \\w+ )?<berichte(?:t|te|ten|n)|melde(?:t|te|ten|n)>",
            "<aus> (?:\\w+ )?(?:kreisen|quellen),? (?:\\w+ )?{outlet}",
            "<lässt|ließ|ließen> {few}{outlet} (?:wissen|verlauten)",
            "<am mikrofon|vor der kamera|in der sendung> (?:von |der |des )?{outlet}",
            "<nach informationen> (?:der|des|von|vom)? ?{outlet}",
            "<auf (?:an|nach)frage> (?:der|des|von|vom) {outlet}",
            "<recherchen|enthüllungen|informationen|enthüllung|interview|gespräch|bericht(?:en|s|e)?|artikel[ns]?|in der \\w{0,20}ausgabe> {few}(?:mit|von|in|der|des|im) {outlet}",
            "<hei(?:ß|ss)t es> (?:bei|in|im|in einem bericht|in einem artikel) (?:der |des |von )?{outlet}",
            "<im|in der> {outlet}(?:-interview)? (?:sagte|erklärte|betonte|schloss|kündigte|warnte|sprach)",
            "<von> {outlet} (?:befragt|zitiert|interviewt|kontaktiert|angefragt)",
            "<von> {outlet} {few}(?:befragte|zitierte|interviewte)[rns]?",
            "<sagte|sagten|sagt|erklärte|erklärten|teilte|bestätigte|erzählte|verriet|erläuterte|betonte> (?:(?!für\\s)[^\\s.!?;]{1,30} ){0,6}?{outlet}",
            "<angaben|informationen|umfrage|anfrage|auskunft|bericht|gastbeitrag> (?:der|des|von|in der|im|für die|für den) "
            "{outlet}",
            "<gegenüber|zitiert|zitierte> {outlet}",
            "<interview|gespräch|podcast> (?:mit|in|von) {outlet}",
            "(?:nach|laut|einem|ein|eines|der|die|durch|von) {outlet}-"
            "<informationen|angaben|berichts?|berichten?|recherchen?|interview|umfrage|reporter|korrespondent(?:en)?>",
            "<so> {outlet}",
            "dem {outlet} <sagte|gesagt|erklärte|berichtete|bestätigte>",
            "der {outlet} <sagte|gesagt|erklärte|berichtete|bestätigte>",
            "{outlet} <vorliegt|vorliegen>",
            "<so> (?:[^\\s.!?;:,]{1,25} ){1,5}?(?:in|bei|gegenüber|auf|im|beim) {outlet}",
            "<sagte|sagt|erklärte|betonte|erzählte|erzählt|meinte|kritisierte|warnte|forderte|fordert|kündigte|räumte|gestand|verteidigte|bekräftigte|äußerte sich>{gap}(?:in|bei|gegenüber|auf|im|beim) {outlet}",
            "<gastbeitrag|kolumne|leitartikel|kommentar|essay|beitrag|reportage|live-?ticker|newsletter|dokumentation|doku|sendung> {few}(?:in|im|für|bei|von|auf) {outlet}",
            "auf {outlet}-<anfrage|nachfrage>",
            "{outlet}-<interview|gespräch|sommerinterview|podcast|talk> ",
            "{outlet} <titelte?|kommt (?:in|zu)|beruft sich|berief sich|deckte|stützt sich|rechnet vor|erfuhr|lie(?:gt|gen|ß) {few}vor|vorlieg\\w{1,3}|(?:einsehen|bestätigen) konnte|eingesehen hat|aufgedeckt hat>",
            "<einsicht|exklusiv> {few}(?:in|im|bei) {outlet}",
        ),
        sources=(
            "quellen?: {outlet}",
            "mit material (?:der|von) {outlet}",
        ),
    ),
    "fr": Patterns(
        articles="le |la |les |l['’]|au |aux |du |des |de |d['’]|de la |de l['’]|à la |à l['’]|à ",
        kinds="(?:agence de presse|agence|chaîne telegram|télévision|télé|quotidien|hebdomadaire|hebdo|magazine|journal|mensuel|site d['’]information"
        "|site d['’]actualités?|site internet|site|média|chaîne d['’]information|chaîne de télévision|chaîne|radio"
        "|station|tabloïd|portail|revue|confrères|émission|podcast|titre|bihebdomadaire|canal telegram|compte telegram)(?: (?:américain|britannique|allemand|français|italien|espagnol"
        "|russe|local|régional|économique|sportif|officiel|chinois|israélien|belge|suisse|public|publique|\\w{2,}(?:aise?|ienn?e?|aine?|oise?)))?(?: (?:\\w{2,}(?:aise?|ienn?e?|aine?|oise?|ique)))?",
        say="<(?:(?:a|ont|avait|avaient) )?(?:déjà |également |aussi )?(?:faits? état|faisait état|font état|parle(?:nt)? de|parlait de|évoque(?:nt)?|évoqué|croit savoir|croit savoir|avance|avançait|dévoile|dévoilé|soutient|assurait"
        "|explique|détaille|décrit|estime|confirme|confirmé|apprend|signalé|mentionne|mentionné|démontre|montre|rappelle|pointe|documente|chiffre|table sur|publie|rapporte(?:nt)?|rapportait|rapporté|révélé|indiqué|annoncé|écri(?:t|vent)|écrivait"
        "|précisé|publié|affirmé|appris|indique(?:nt)?|indiquait|affirme(?:nt)?|révèle(?:nt)?|révélait|annonce|annonçait|signale|signalait|précise|souligne"
        "|relate|relatait|relaie|raconte|racontait|assure|cite)>",
        earlier="précédemment|auparavant|plus tôt|récemment|déjà|la semaine dernière|le mois dernier|l['’]an dernier",
        sure=(
            "(?:précédemment|auparavant|plus tôt|récemment),? {outlet} (?:a|avait|ont|avaient) "
            "(?:déjà )?<rapporté|écrit|révélé|annoncé|indiqué|informé>",
            "comme {outlet} l['’](?:avait|a|ont|avaient) (?:déjà )?<rapporté|écrit|révélé|annoncé|indiqué>",
            "comme l['’](?:avait|a|ont|avaient) (?:déjà |précédemment )<rapporté|écrit|révélé|annoncé|indiqué> {outlet}",
            "{outlet} (?:avait|a) (?:déjà|précédemment) <rapporté|écrit|révélé|annoncé|indiqué>",
            "{outlet} <rapportait|écrivait|révélait|annonçait|indiquait> (?:déjà|précédemment)",
        ),
        quoted=("<rapporte|rapportait|écrit|écrivait|révèle|révélait|indique(?:nt)?|indiquait|relate|relatait> {outlet}", "<selon> {outlet}"),
        known=(
            "<selon> (?:(?:les informations|une information|des informations|un article|une enquête|un sondage"
            "|un décompte|un journaliste|une journaliste|des journalistes) )?{outlet}",
            "<d['’]après> (?:(?:les informations|un article|une enquête) )?{outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "comme (?:l['’]a |l['’]ont |le |l['’]avait )?{say} {outlet}",
            "<déclaré|confié|dit|expliqué|indiqué|affirmé|précisé|confirmé|assuré|raconté|réagi|témoigné|estimé|répondu"
            "|lancé|souligné|regretté|détaillé|lâché|martelé|ajouté|promis|admis|reconnu|plaidé|défendu|insisté|prévenu|averti|livré|confiée?|dénoncé|rappelé>{gap} (?:à|auprès de|auprès du|dans|sur|devant|au|aux) {outlet}",
            "<explique|confie|raconte|déclare|affirme|assure|estime|précise|indique|confirme|témoigne>(?:-t-(?:il|elle|on))? {gap} "
            "(?:à|auprès de|auprès du|dans|sur|au|aux) {outlet}",
            "<auprès|au micro|à l['’]antenne|sur l['’]antenne|dans les colonnes|sur le plateau|dans une interview|"
            "dans un entretien|interview|entretien> (?:accordée? )?{outlet}",
            "<citant|citée?s? par|relayée?s? par|révélée?s? par|rapportée?s? par|interrogée?s? par|contactée?s? par"
            "|sollicitée?s? par|publiée?s? par|publiée?s? dans|consultée?s? par|obtenue?s? par|jointe?s? par> {outlet}",
            "(?:un|une|le|la|les|l['’]|d['’]un|d['’]une|l) ?<dépêche|enquête|article|décompte|reportage|révélations?|informations?|sondage> {gap}(?:de |du |d['’]|par |dans )?{outlet}",
            "<constaté|appris|indiqué|rapporté|raconté>{gap} (?:un|une|des) (?:journalistes?|correspondante?|photographe) {outlet}",
            "<interrogée?s?|questionnée?s?|contactée?s?|sollicitée?s?|citée?s?|invitée?s?|jointe?s?|relayée?s?> (?:par|sur|de) {outlet}",
            "<(?:diffusé|donné|publié|révélé|relayé|confirmé|rapporté|évoqué|dévoilé|recueilli|annoncé|avancé|partagé|repris|démenti|obtenu|consulté)e?s?> (?:\\w+ )?(?:par|dans|sur) {outlet}",
            "<invitée?s?|hôte> (?:de|sur) {outlet}",
            "{begin}<sur> {outlet},(?= )",
            "{begin}<à|au|dans> {outlet}, {gap} ?(?:a|ont|avait|avaient) (?:\\w+ )?(?:dit|confirmé|assuré|affirmé|déclaré|expliqué|nié|démenti|raconté|reconnu|admis|indiqué|précisé|confié|répondu)",
            "{outlet},? qui (?:\\w+ )?{say}",
            "<selon|d['’]après> (?:nos )?(?:\\w+ ){0,4}(?:de |du |d['’])?{outlet}",
            "<que|qu['’]> ?{outlet} (?:a|avait) (?:pu )?(?:interrogée?s?|rencontrée?s?|contactée?s?|jointe?s?)(?=[ ,.])",
            "{outlet},? (?:qui )?<citant|citait|s['’]appuyant|se fonde|se fondant>",
            "<(?:a|ont) (?:déclaré|expliqué|affirmé|assuré|confié|dit|reconnu|indiqué|raconté)>{gap} (?:au micro de|à l['’]antenne de|sur|à|au|dans) {outlet}",
            "<au micro|à l['’]antenne|sur l['’]antenne|dans les colonnes|sur le plateau|un entretien|une interview|une tribune> {few}{outlet}",
            "<s['’]est(?:-(?:il|elle))? (?:défendu|justifié|réjoui|indigné|félicité|agacé|emporté|inquiété|étonné|alarmé|expliqué|exprimé|confié)e?>{gap} (?:à|au|aux|sur|dans|auprès de|auprès du|au micro de|devant) {outlet}",
            "<(?:a|ont|avait|avaient) (?:également |aussi )?(?:fait savoir|fait part|glissé|soufflé|tranché|tempéré|nuancé|résumé|balayé|commenté|analysé|argumenté|prédit|révélé|annoncé|démenti|prévenu|critiqué|fustigé|accusé|exigé|jugé|réclamé|certifié)>{gap} (?:à|auprès de|auprès du|sur|dans|au|aux) {outlet}",
            "<glisse|souffle|tranche|tempère|nuance|résume|lâche|commente|analyse|détaille|martèle|insiste|regrette|déplore|se défend|s['’]indigne|s['’]étonne|se réjouit|poursuit|rappelle|soupire|prévient|avertit|dénonce|répond|réagit|reconnaît|admet|justifie|plaide|se souvient|dit>(?:-t-(?:il|elle|on)|-(?:il|elle))? {gap} ?(?:à|auprès de|auprès du|dans|sur|au|aux|au micro de) {outlet}",
            "{outlet} <a pu (?:consulter|vérifier|confirmer|voir|lire|rencontrer)|a consulté|s['’]est procurée?|a eu (?:accès|connaissance|copie)|a obtenu|a interrogé|a recueilli|a rencontré|a constaté|a contacté>",
            "<à en croire|aux dires|à la une|lecteurs|sources|selon nos confrères|nos confrères> {outlet}(?= )",
            "<invitée?s?|intervenante?|passage|en direct|à l['’]écran|en plateau> (?:ce \\w+ )?(?:de|sur|dans|au) {outlet}",
            "<tribune|chronique|éditorial|billet|dépêche|infographie|entretien|interview|portrait|reportage|newsletter> {few}(?:de|du|dans|par|pour|à|au|avec|sur) ?{outlet}",
        ),
        sources=(
            "avec {outlet}(?=[.)\\s]*$)",
            "sources? ?: {outlet}",
        ),
    ),
    "es": Patterns(
        articles="el|la|los|las|al|del|lo|de la|de el|de los",
        kinds="(?:agencia de noticias|agencia|canal de telegram|diario|periódico|rotativo|semanario|revista|cadena|canal|emisora|portal"
        "|medio|sitio web|sitio|web|podcast|noticiario|informativo|boletín|suplemento|televisión|televisora|radio|tabloide|noticiero|programa)"
        "(?: (?:estadounidense|británico|británica|alemán|alemana|francés|francesa|italiano|italiana|español|española"
        "|ruso|rusa|local|deportivo|deportiva|económico|oficial|estatal|digital|argentino|catalán|pública|público|\\w{2,}(?:ense|eñ[oa]|esa|an[oa]|in[oa]|í)))?",
        say="<(?:ya )?(?:(?:ha|han|había|habían) )?(?:ya |también )?(?:habla de|hablan de|habló de|sostiene|sostuvo|afirma|afirmó|afirmaba|dice|dijo|dicen|anticipó|anticipado"
        "|anticipa|desveló|desvela|desvelado|destapó|explica|explicó|relata|relató|describe|eleva|cifra|cifró|estima|contó|contaba|dio cuenta|da cuenta|confirma|confirmó|divulgó|muestra|mostró|dio a conocer|da a conocer|difunde|recuerda|recordó|contado|avisado|explicado|descrito|destapado|contaban?|documenta|documentó|describió|ofrece|calcula|alertó|informó|informa|informan|informaron|informaba|informado|reportó|reporta|reportaba"
        "|reportado|publicó|publica|publicaba|publicado|reveló|revela|revelaba|revelado|señaló|señala|señalado|recoge|recogió|recogido"
        "|apunta|apuntó|indicó|indica|asegura|aseguró|adelantó|adelanta|adelantado|avanzó|avanza|avanzado|escribió|escribe|cuenta|detalló"
        "|detalla|citó|cita|difundió|podido saber)>",
        earlier="anteriormente|previamente|antes|recientemente|ya|días atrás|la semana pasada|el mes pasado|el año pasado",
        sure=(
            "(?:anteriormente|previamente|antes|recientemente),? {outlet} (?:ya )?(?:había |ha )?<informó|publicó|reportó|reveló"
            "|informado|publicado|reportado|revelado>",
            "como (?:ya )?<informó|publicó|reportó|reveló|adelantó|avanzó|informaba|publicaba|contó> {outlet}",
            "(?:tal y )?como {outlet} (?:ya )?(?:había )?<informó|publicó|reportó|adelantó|informado|publicado>",
            "{outlet} (?:ya )?(?:había )?(?:ya )?(?:anteriormente |previamente )<informó|publicó|reportó|informado|publicado>",
            "{outlet} ya (?:había )?<informó|publicó|reportó|informado|publicado>",
            "(?:anteriormente|previamente),? <informó|publicó|reportó|reveló> {outlet}",
        ),
        quoted=("<informó|publicó|reveló|recoge|adelantó|según> {outlet}",),
        known=(
            "<según> (?:(?:ha |han )?(?:informó|informa|informado|publicó|publica|publicado|recoge|recogió|reveló|señaló|indicó"
            "|apunta|adelantó|adelanta|avanza|avanzó|adelantado|avanzado|reportó|cita|cuenta|asegura|ha podido saber"
            "|un recuento de|datos de|fuentes de|una encuesta de|una investigación de|un informe de) )?{outlet}",
            "<de acuerdo (?:con|a)> (?:(?:una?|la|el|los|las) (?:investigación|informaci(?:ón|ones)|informe|reporte|nota|reportaje|publicación|artículo|encuesta|sondeo) (?:publicad[oa] (?:en|por) |de )?)?{outlet}",
            "<con (?:quien(?:es)?|(?:el|la|los|las) (?:que|cuales)) (?:ha |pudo )?(?:habl|convers)(?:ó|ado|ar)(?: con)?> {outlet}",
            "<indican?|confirman|apuntan|afirman|señalan|cuentan|relatan|admiten|reconocen|precisan|detallan|trasladan|confiesan> {few}(?:a|al) {outlet}",
            "{outlet} {say}",
            "{say} {outlet}",
            "<(?:dij|declar|explic|confirm|asegur|señal|indic|afirm|cont|relat|coment)(?:e|a)ron|dijo|declaró|negó|desmintió|reconoció|admitió|insistió|lamentó|advirtió|reiteró|defendió|explicó|afirmó|comentó|aseguró|confirmó|contó|relató|señaló|indicó|explica|afirma|asegura"
            "|cuenta|dicho|declarado|explicado|asegurado|confirmado>{gap} (?:a|al|en) {outlet}",
            "<entrevista|declaraciones|conversación> (?:con|a|en|concedida a|para|de) {outlet}",
            "<citando|citado por|citada por|citados por|publicado por|publicado en|publicada por|difundido por"
            "|consultado por|consultados por|consultada por|recogidas por|recogido por|obtenido por|entrevistado por> {outlet}",
            "<preguntad[oa]s?|consultad[oa]s?|citad[oa]s?|entrevistad[oa]s?|publicad[oa]s?|difundid[oa]s?|adelantad[oa]s?|recogid[oa]s?|revelad[oa]s?|obtenid[oa]s?> (?:por|en) {outlet}",
            "<micrófonos|declaraciones|entrevista|conversación|información|informaciones|exclusiva|investigación|reportaje|artículo|entrevistas|antena|páginas> {few}{outlet}",
            "{say} (?:este |el |ayer|hoy|anoche|en exclusiva|hace |la )(?:\\w+ )?{outlet}",
            "<según> (?:\\w+ ){0,4}{outlet}",
            "<fuentes|testigos|expertos|periodistas?> (?:consultad[oa]s|entrevistad[oa]s|citad[oa]s) por {outlet}",
            "{outlet},? <citando|que cita>",
            "{outlet},? que (?:\\w+ )?{say}",
            "{begin}<a|al|en> {outlet}, {gap} ?(?:dijo|declaró|contó|explicó|negó|aseguró|afirmó|confirmó|admitió|reconoció|dio)",
            "<(?:ha|han) tenido acceso|tuvo acceso|tiene acceso|accedió> (?:en exclusiva )?{outlet}",
            "<invitad[oa]|entrevistad[oa]|entrevista> (?:en|por|con) {outlet}",
            "<con información|vía|información de|un reporte de|un informe de> (?:de )?{outlet}",
            "<en (?:diálogo|conversación|charla|entrevista|contacto|declaraciones|comunicación|una entrevista|una charla|una conversación)> (?:\\w+ )?(?:con|a|para|por|en) {outlet}",
            "<(?:denunci|revel|anunci|adelant|precis|agreg|manifest|expres|detall|subray|critic|record|respond|justific|garantiz|apunt|lament|neg|reiter|admit|reconoc|insist|sostuv|advirt|añad|describ)(?:ó|ió|o|aron|ieron)> {few}(?:a|al|en|ante) {outlet}",
            "<(?:ha|han|había|habían) (?:confirmado|negado|admitido|reconocido|denunciado|revelado|asegurado|declarado|explicado|dicho|defendido|criticado|lamentado|avanzado|anunciado|reiterado|advertido|señalado|relatado|contado)> {few}(?:a|al|en|ante) {outlet}",
            "<denuncia|advierte|sostiene|señala|lamenta|recuerda|admite|reconoce|insiste|niega|detalla|relata|comenta|responde|critica|apunta|precisa|dice|dicen|explican|aseguran|denuncian>{gap} (?:a|al|ante) {outlet}",
            "<nota|columna|crónica|publicación|editorial|tribuna|sondeo|encuesta|adelanto|primicia> {few}(?:de|del|en|para|con) {outlet}",
            "{outlet} <(?:tuvo|ha tenido) acceso|pudo (?:saber|confirmar|constatar|verificar|comprobar)|ha podido (?:saber|confirmar|comprobar|verificar|leer|ver)|supo|ha sabido|consultó|obtuvo|ha consultado|contactó|conversó|habló|entrevistó|(?:había|ha) advertido>",
            "<(?:vist|revisad|obtenid|analizad|cotejad|consultad|recabad|contad|facilitad|filtrad|publicad)[oa]s? (?:\\w+ )?(?:por|a|en)> {outlet}",
            "<al aire|en antena|en directo|al micrófono|a los micrófonos|en los micrófonos|ante las cámaras|desde los micrófonos> (?:de|en|por|con) {outlet}",
        ),
        sources=("fuentes?: {outlet}",),
    ),
    "it": Patterns(
        articles="il |la |lo |le |gli |i |l['’]|al |alla |all['’]|dal |dalla |dall['’]|del |della |dell['’]|sul |sulla "
        "|sull['’]|nel |nella |ad |a |di |da |su |con |con il |con la |col ",
        kinds="(?:agenzia di stampa|agenzia|quotidiano|giornale|settimanale|rivista|mensile|tabloid|emittente|rete|canale"
        "|sito|portale|radio|tv|televisione|magazine|testata|canale telegram|telegiornale|trasmissione|programma|podcast|periodico|mensile|bisettimanale)(?: (?:di stato|americano|americana|britannico|britannica|tedesco"
        "|tedesca|francese|spagnolo|russo|russa|locale|sportivo|economico|ufficiale|statale|israeliano|pubblica|pubblico|\\w{2,}(?:an[oa]|ese|ense|in[oa]|ol[oa])))?(?: \\w{2,}(?:an[oa]|ese))?",
        say="<(?:(?:ha|hanno|aveva|avevano) )?(?:già |anche )?(?:assicura|sostiene|sosteneva|sostenuto|parla di|parlano di|parlava di|afferma|affermato|dato notizia|dato conto|dà conto|dà notizia|lo dà|dice|informa|informato|diffuso|diffonde"
        "|ricostruisce|svela|svelato|conferma|confermato|titola|mostra|mostrato|fa sapere|aveva fatto sapere|ricorda|documenta|documentato|quantifica|smentisce|smentito|segnalato|spiegato|annunciato|stima|indica|calcola|descrive|precisa|scriveva|riportava|riferiva|raccontava|spiegava|rivelava|riporta|riportano|riportato"
        "|riferisce|riferiscono|riferito|scrive|scrivono|scritto|rivela|rivelato|segnala|annuncia|spiega|racconta|raccontato|pubblicato"
        "|pubblica|sottolinea|aggiunge|aggiungeva|aggiunto|precisato|ricostruito|anticipava|chiarisce|ipotizza|anticipato|anticipa|cita|apprende)>",
        earlier="in precedenza|precedentemente|recentemente|già|nei giorni scorsi|la (?:scorsa settimana|settimana scorsa)|il mese scorso",
        sure=(
            "(?:in precedenza|precedentemente|recentemente),? {outlet} (?:aveva|ha) (?:già )?"
            "<riportato|riferito|scritto|rivelato|pubblicato>",
            "come {outlet} (?:aveva|ha) (?:già )?<riportato|riferito|scritto|rivelato|anticipato>",
            "come (?:già )(?:<riportato|riferito|scritto|rivelato|anticipato|pubblicato> )(?:da |dal |dalla |dall['’]|su |sul )?{outlet}",
            "{outlet} (?:aveva|ha) già <riportato|riferito|scritto|rivelato|anticipato>",
        ),
        quoted=("<riporta|scrive|riferisce|rivela|secondo> {outlet}",),
        known=(
            "<secondo> (?:(?:quanto )?(?:riporta|riportato|riferisce|riferito|scrive|rivela|rivelato|appreso|appreso da|riportato da"
            "|riferito da|un'inchiesta|un sondaggio|le informazioni|un articolo) )?{outlet}",
            "(?:come|lo|la notizia|è quanto|stando a quanto|a) (?:{gap} )?<riportato|riferito|rivelato|scritto|anticipato|appreso"
            "|confermato> (?:da |dal |dalla |dall['’])?{outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "<detto|dichiarato|spiegato|raccontato|affermato|confermato>{gap} (?:a|ad|al|alla|all['’]|su|sul|in) ?{outlet}",
            "<intervista|interviste|intervistat[oaie]|parlando|colloquio|microfoni|dichiarazioni|articolo|inchiesta|rivelazioni|indiscrezioni|notizia|pagine|colonne|esclusiva|servizio> {few}{outlet}",
            "<citat[oaie]|interpellat[oaie]|sentit[oaie]|intervistat[oaie]|interrogat[oaie]|contattat[oaie]|rivelat[oaie]|diffus[oaie]|pubblicat[oaie]|ottenut[oaie]|anticipat[oaie]|consultat[oaie]|raccolt[oaie]> {outlet}",
            "<per> {outlet}(?= (?:mancano|manca|è|sono|si|la|il|non|invece|ci))",
            "<(?:ha|hanno) (?:detto|dichiarato|spiegato|raccontato|affermato|confermato|ammesso|ribadito)>{gap} {outlet}",
            "{outlet},? <citando|che cita>",
            "{outlet},? che (?:\\w+ )?{say}",
            "{say} (?:oggi|ieri|stamattina|stamane|questa mattina|in esclusiva|anche|sempre|tra gli altri) {outlet}",
            "<stando> (?:a quanto \\w+ )?(?:da |dal |dalla )?{outlet}",
            "<con (?:cui|il quale|la quale|i quali|le quali)> {outlet} (?:ha|aveva) parlato",
            "a <riportarlo|riferirlo|scriverlo|dirlo|rivelarlo|svelarlo|raccontarlo|darne notizia|confermarlo> (?:è|è stat[oa]|sono) {outlet}",
            "<si legge|si apprende|lo si legge> {outlet}",
            "{begin}<al|alla|all['’]|a> {outlet},? {few}(?:ha|hanno|aveva) (?:detto|dichiarato|spiegato|raccontato|confermato|smentito|negato|precisato|ammesso|parlato)",
            "{begin}<per> {outlet} (?:il|la|i|le|gli|l['’]|non|sono|è|lo|un|una)",
            "<raggiunt[oaie]|ospit[ei]|sentit[oaie]> {outlet}",
            "{outlet},? (?:invece|però|oggi|ieri|anche|intanto|dal canto suo|inoltre|poi|per prima|per primo),? {say}",
            "<lancio|dispaccio|nota|flash|fonti|rivelazione|ricostruzione|retroscena|articolo> {outlet}",
            "<secondo|come> (?:\\w+ ){0,4}{outlet}",
            "<citando|citato|citata|citati|citate|pubblicato|pubblicata|diffuso|diffusa|riportato|riportata|riferito> {outlet}",
            "<assicurato|ammesso|ribadito|rivelato|confidato|commentato|sottolineato|precisato|annunciato|denunciato|lamentato|smentito|negato|garantito|replicato|risposto|ricordato|osservato|ipotizzato|chiarito|riconosciuto|attaccato|sfogat[oa]> {few}(?:a|ad|al|alla|all['’]|ai|su|in) ?{outlet}",
            "<dice|spiega|racconta|conferma|afferma|assicura|commenta|sottolinea|confida|ammette|ribadisce|denuncia|rivela|annuncia|dichiara|replica|risponde|disse|dichiarò|spiegò|raccontò|affermò|confermò|si sfoga>{gap} (?:a|ad|al|alla|all['’]|ai|su) ?{outlet}",
            "<in diretta|in onda|in collegamento|in studio|intervenut[oa]|intervenendo|ai taccuini|dalle colonne|dalle pagine|dai microfoni|ai microfoni|ospite|collegat[oa]> {few}{outlet}",
            "<visionat[oaie]|vist[oaie]|esaminat[oaie]|acquisit[oaie]|lett[oaie]|raccolt[oaie]|analizzat[oaie]> (?:in esclusiva )?(?:da|dal|dalla|dall['’]) ?{outlet}",
            "{outlet} <è (?:venut[oa] )?(?:a conoscenza|in possesso)|è in grado di|ha potuto (?:vedere|visionare|leggere|consultare|verificare)|ha visionato|ha ottenuto|ha appreso|ha raccolto|ha contattato|ha intervistato|ha sentito|ha verificato>",
            "<editoriale|commento|lettera|sondaggio|analisi|reportage|approfondimento|podcast|puntata> {few}{outlet}",
        ),
        sources=("font[ei]: {outlet}",),
    ),
    "pt": Patterns(
        articles="o|a|os|as|ao|à|aos|do|da|dos|das|no|na|pelo|pela|de|em|num|numa",
        kinds="(?:agência de notícias|agência noticiosa|canal (?:de|do|no) telegram|agência|jornal|diário|semanário|revista|emissora|rede|canal|portal"
        "|site|televisão|tv|rádio|podcast|telejornal|programa|tabloide|veículo|publicação|estação)(?: (?:americano|americana|norte-americano"
        "|norte-americana|britânico|britânica|alemão|alemã|francês|francesa|italiano|italiana|espanhol|espanhola|russo|russa"
        "|local|desportivo|económico|estatal|oficial|português|brasileiro|pública|público|\\w{2,}(?:ense|es[a]|an[oa]|in[oa])))?(?: \\w{2,}(?:ense|ana|ano))?",
        say="<(?:(?:tinha|havia|já|também) ){0,2}(?:crava|cravou|diz|disse|dizia|fala em|falam em|falou em|afirma|afirmou|antecipado|antecipa|antecipou|garante|assegura|sustenta|conta|mostrou|mostra|explica|aponta|apontou"
        "|estima|descreve|descreveu|avançado|contado|escrito|adiantado|noticiam|mostram|relata|lembra|registra|narra|calcula|mostrava|dava conta|dá conta|deu conta|detalhou|confirmou|confirma|indicou|indica|avançava|noticiava|informou|informa|informado|noticiou|noticia|noticiado|reportou|publicou|publica|publicado"
        "|revelou|revela|revelado|escreve|escreveu|divulgou|divulga|apurou|adiantou|adianta|avança|avançou|destacou|relatou|cita|citou"
        "|refere|referiu)>",
        earlier="anteriormente|antes|recentemente|já|previamente|mais cedo|na semana passada|no mês passado",
        sure=(
            "(?:anteriormente|antes|recentemente|mais cedo),? {outlet} (?:já )?(?:havia |tinha )?<informou|noticiou|publicou|revelou"
            "|informado|noticiado|publicado|revelado>",
            "como (?:já )?{outlet} (?:já )?(?:havia |tinha )?<noticiou|informou|noticiado|informado|adiantou>",
            "como (?:já )?<noticiou|informou|publicou|revelou|adiantou|avançou|mostrou> {outlet}",
            "{outlet} (?:já (?:havia |tinha )|(?:havia |tinha )(?:já |anteriormente ))<noticiado|informado|publicado>",
            "{outlet} já <noticiou|informou|publicou|revelou>",
        ),
        quoted=("<informou|noticiou|revelou|publicou|segundo> {outlet}",),
        known=(
            "<segundo|conforme|de acordo com> (?:(?:informações|informação|informou|noticiou|publicou|revelou|apurou|apuração"
            "|reportagem|dados|um levantamento|uma reportagem|fontes|divulgado|noticiado|publicado|uma notícia) )?"
            "(?:de |do |da |pelo |pela |d[oa] )?{outlet}",
            "{outlet} {say}",
            "{say} {outlet}",
            "<disse|declarou|afirmou|explicou|contou|confirmou|relatou|garantiu|disseram|diz|conta|explica|adiantou>{gap} "
            "(?:a|à|ao|em|para) (?:a |o )?{outlet}",
            "<entrevista|declarações|depoimento|conversa> (?:a|à|ao|com|com a|com o|exclusiva à|exclusiva ao|para a|para o"
            "|concedida a|concedida ao|concedida à) {outlet}",
            "<declarações|entrevista|entrevistas|depoimento|conversa|microfones?|antena|reportagem|investigação|levantamento|páginas|notícia|artigo|apuração|exclusivo> {few}{outlet}",
            "<ouvid[oa]s?|citad[oa]s?|questionad[oa]s?|consultad[oa]s?|contactad[oa]s?|procurad[oa]s?|entrevistad[oa]s?|perguntad[oa]s?|publicad[oa]s?|divulgad[oa]s?|revelad[oa]s?|obtid[oa]s?|noticiad[oa]s?|avançad[oa]s?"
            "|antecipad[oa]s?> {few}{outlet}",
            "<segundo|conforme|de acordo com> (?:\\w+ ){0,4}{outlet}",
            "{begin}<à|ao> {outlet},(?= )",
            "{begin}<na|no> {outlet}, {gap} ?(?:disse|negou|afirmou|garantiu|confirmou|admitiu|explicou|contou|recuou|declarou|assegurou|reconheceu)",
            "<informaç(?:ão|ões)|notícia|dados> (?:é|são|foi|foram) (?:\\w+ )?{outlet}",
            "<teve acesso|tiveram acesso> {outlet}",
            "<com quem|com os quais|com as quais> {outlet} (?:falou|conversou)",
            "<com quem (?:falou|conversou)> {outlet}",
            "<nota|comunicado|resposta|e-?mail|mensagem> (?:enviad[oa] |à redação )?{outlet}",
            "{outlet},? <citando|que cita>",
            "{outlet},? que (?:\\w+ )?{say}",
            "{say} {gap} ?foi (?:[oa] )?(?:\\w+ )?{outlet}",
            "<citando|citado|citada|citados|citadas|publicado|publicada|divulgado|divulgada|ouvido|ouvida|ouvidos"
            "|consultado|consultados|obtido|obtida|avançada|avançado|noticiada|noticiado> {outlet}",
            "<revelou|admitiu|denunciou|reconheceu|lamentou|criticou|comentou|ressaltou|destacou|desabafou|alegou|informou|negou|detalhou|acrescentou|reforçou|respondeu|assumiu|frisou|sublinhou|referiu|assegurou|recordou|avisou|defendeu|alertou|confirmaram|contaram|afirmaram|explicaram|relataram|revelaram|garantiram> {gap} ?(?:a|à|ao|aos|em entrevista a|em entrevista à|em entrevista ao) {outlet}",
            "<admite|revela|afirma|garante|lamenta|critica|comenta|alerta|relata|reconhece|denuncia|recorda|confessa|desabafa|detalha|sublinha|contam|dizem> {few}(?:a|à|ao) {outlet}",
            "<ao vivo|aos microfones|em direc?to|no ar|em conversa|em declarações|à conversa|em entrevista|em nota|em resposta> {few}{outlet}",
            "{outlet} <teve acesso|obteve|apurou|sabe que|sabe|ouviu|procurou|questionou|conversou|analisou|consultou|verificou|entrevistou|contactou|conseguiu (?:confirmar|apurar)>",
            "<coluna|editorial|crónica|crônica|sondagem|pesquisa|podcast|manchete|furo|peça> {few}(?:d[oae]|n[oa]|para|pel[oa]|publicad[oa] n[oa]) {outlet}",
            "<(?:vist|analisad|obtid|consultad|reportad|relatad|confirmad|adiantad|recolhid)[oa]s?> (?:\\w+ )?(?:pel[oa]|por|n[oa]|à|ao) {outlet}",
        ),
        sources=("fontes?: ?{outlet}", "(?:com )?informações d[aeo]:? ?{outlet}"),
    ),
    "nl": Patterns(
        articles="de|het|een",
        kinds="(?:[a-z]{3,20}(?:se|e) )?(?:persbureau|nieuwsagentschap|krant|dagblad|weekblad|tijdschrift|magazine|omroep|zender|nieuwszender|nieuwssite"
        "|website|site|tabloid|nieuwsmedium|zakenkrant|sportkrant)",
        say="meldt|meldde|melden|meldden|schrijft|schreef|bericht|berichtte|berichten|onthulde|onthult|heeft gemeld",
        earlier="eerder|onlangs|al|vorige (?:week|maand)",
        sure=(
            "(?:eerder|onlangs) <meldde|berichtte|schreef> {outlet}",
            "zoals {outlet} eerder <meldde|berichtte|schreef>",
            "{outlet} <meldde|berichtte|schreef> eerder",
        ),
        quoted=(),
        known=(
            "<volgens> (?:bronnen van )?{outlet}",
            "aldus {outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "zo {say} {outlet}",
            "<zegt|zei|vertelt|vertelde|laat|liet|verklaarde|bevestigde>{gap} (?:tegen|aan|in) {outlet}",
            "<interview|gesprek> met {outlet}",
            "(?:in|tegenover|op basis van) {outlet} <zegt|zei|vertelt|vertelde>",
        ),
        sources=("bron: {outlet}",),
    ),
    "pl": Patterns(
        articles="",
        kinds="(?:\\w{3,20}(?:sk|ck|zk)(?:a|i|iej|ą|iego|iemu|im) )?(?:agencj[aieęą]{1,2}(?: prasow[aeją]{1,2}| informacyjn[aeją]{1,2})?|dziennik(?:a|owi|iem)?|gazet[aeyęą]"
        "|tygodnik(?:a|owi|iem)?|portal(?:u|owi|em)?|serwis(?:u|owi|em)?|stacj[aięą]{1,2}|telewizj[aięą]{1,2}|radi[aou]"
        "|magazyn(?:u|owi|em)?|miesięcznik(?:a|owi|iem)?|tabloid(?:u|owi|em)?|pism[oau]|program(?:u|ie)?|audycj[aięą]{1,2}|kanał(?:u|owi|em)?|nadawc[aęyą]|rozgłośni[aęią]{0,2}|radi[aou]|radiem|telewizj[aęiąo]{1,2})(?: (?:informacyjn(?:y|ego|ym)|na telegramie))?",
        say="poda[łl][ao]?|podaje|podają|podali|podawał[ao]?|poinformował[ao]?|informuje|informują|informował[ao]?|donosi|donoszą|donosił[ao]?"
        "|doniósł|doniosł[ao]|pisze|piszą|pisał[ao]?|napisał[ao]?|przekazał[ao]?|przekazuje|relacjonuje|relacjonował[ao]?|ujawnił[ao]?|cytuje"
        "|opisuje|opisał[ao]?|ustalił[ao]?|zauważa|twierdz[iąa]{1,2}|twierdził[ao]?|utrzymuje|utrzymywał[ao]?|opublikował[ao]?|publikuje|ogłosił[ao]?|dowiedział[ao]? się|przekonuj[eą]"
        "|mówi o|dotarł[ao]?|dotarli|wylicza|szacuje|potwierdził[ao]?|potwierdza|wspomina|zaznacza|stwierdził[ao]?|przypomina|alarmuje|pokazał[ao]?|rozmawiał[ao]?|cytował[ao]?|nadał[ao]?",
        earlier="wcześniej|niedawno|już|poprzednio|uprzednio|w (?:zeszłym|ubiegłym) (?:tygodniu|miesiącu|roku)",
        sure=(
            "(?:wcześniej|niedawno) {outlet} <podał[ao]?|podawał[ao]?|informował[ao]?|poinformował[ao]?|pisał[ao]?|donosił[ao]?|napisał[ao]?>",
            "(?:wcześniej|niedawno) <podał[ao]?|podawał[ao]?|informował[ao]?|poinformował[ao]?|pisał[ao]?|donosił[ao]?> (?:o tym )?{outlet}",
            "jak (?:wcześniej|już) <informował[ao]?|pisał[ao]?|podawał[ao]?|podał[ao]?|donosił[ao]?> {outlet}",
            "jak {outlet} (?:wcześniej|już) <informował[ao]?|pisał[ao]?|podawał[ao]?|podał[ao]?|donosił[ao]?>",
            "{outlet} (?:wcześniej|już wcześniej) <informował[ao]?|pisał[ao]?|podawał[ao]?|podał[ao]?|donosił[ao]?>",
        ),
        quoted=(
            "(?:jak )?<podaje|podał|podała|poinformował|poinformowała|informuje|donosi|pisze|napisał|napisała|ujawnił|ujawniła|opisuje"
            "|ustalił|ustaliła|relacjonuje> {outlet}",
            "<powołując się> na {outlet}",
            "<mówi|powiedział[ao]?|opowiada|opowiedział[ao]?|przyznał[ao]?|wyznał[ao]?|tłumaczy> {outlet}",
            "<źródła|rozmówc[yaóo]\\w{0,2}> {outlet}",
            "<(?:za|po)?cytowan[yae]{1,2}|zapytan[yae]|pytan[yae]> (?:przez|w) {outlet}",
            "<(?:poinformował|napisał|podał|donosił|opisał|ujawnił)[ao]?|informuje|donosi|pisze> (?:\\w+ ){0,2}{outlet}",
            "{outlet} <donosi|pisze|podaje|donosiła|napisał|napisała|ujawnił|ujawniła>",
            "<według> {outlet}",
            "<w wywiadzie|w rozmowie|wywiad> (?:z|ze|dla) {outlet}",
            "<(?:twierdzą|ustalili|piszą|informują|ujawnili|opisali) (?:dziennikarze|reporterzy)> {outlet}",
            "{outlet} (?:\\w+ ){0,2}<informował[ao]?|informuje|poinformował[ao]?|twierdzi|utrzymuje|donosił[ao]?|opisuje|opisał[ao]?|ujawnia|relacjonuje"
            "|opublikował[ao]?|przypomina|podał[ao]?|podawał[ao]?|wylicza> ",
            "<usłysz(?:ał[ao]?|eli)|dowiedział[ao]? się|dowiedzieli się|ustalił[ao]?|dotarł[ao]?|wynika z (?:ustaleń|informacji|publikacji)> {few}{outlet}",
            "<w rozmowie|w wywiadzie|rozmowie|wywiadzie> {few}(?:z|ze|dla) {outlet}",
        ),
        known=(
            "<według|zdaniem> (?:informacji |ustaleń |doniesień )?{outlet}",
            "{say} (?:(?:o tym|w \\w+|\\w+) )?{outlet}",
            "{outlet} {say}",
            "<informacji|ustaleń|doniesień|źródeł|źródła|rozmówc[ayo]\\w{0,2}|dziennikarz[eay]?|reporterzy|informator\\w{0,3}|publikacji|materiał\\w{0,3}|artykuł\\w{0,3}|tekście|sondażu|śledztw\\w{1,2}> {outlet}(?![»”\"]? ?(?:został|zostali|usłyszał|był|trafił|zaprotest|protest|strajk|odeszł|odesz|odchodz|strac|zwolni|otrzyma|dosta))",
            "<(?:w )?wywiadzie|(?:w )?rozmowie|wywiad|rozmowa|rozmów> (?:\\w+ )?(?:z|ze|dla) {outlet}",
            "<na antenie|na łamach|w programie|w studiu|przed kamerami|w audycji|w porannej rozmowie> {outlet}",
            "<pytan[yae]|zapytan[yae]|cytowan[yaeych]{1,3}|opublikowan[yae]|ujawnion[yae]|opisan[yae]|nagłośnion[yae]> (?:przez|w|na) {outlet}",
            "{outlet} (?:\\w+ ){0,3}{say}",
            "jak (?:\\w+ ){0,2}{say} (?:\\w+ )?{outlet}",
            "{say} (?:\\w+ ){0,3}{outlet}",
            "(?:według|zdaniem|z|od) (?:\\w+ ){0,2}<informacji|ustaleń|doniesień|dziennikarzy|źródeł> {outlet}",
            "<w (?:artykule|felietonie|tekście|materiale|reportażu|publikacji|komentarzu)> (?:dla |w |na )?{outlet}",
            "<powiedział[ao]?|mówi|mówił[ao]?|przekazał[ao]?|wyjaśnił[ao]?|dodał[ao]?|odparł[ao]?|stwierdził[ao]?|przyznał[ao]?|ocenił[ao]?|tłumaczył[ao]?"
            "|zapewnił[ao]?|opowiadał[ao]?|opowiedział[ao]?|komentował[ao]?|skomentował[ao]?|zapowiedział[ao]?>{gap} {outlet}",
            "<rozmowie|rozmowa|wywiadzie|wywiad> (?:z|ze|dla) {outlet}",
            "<(?:za)?cytowan[yaie]{1,2}> przez {outlet}",
            "<powołując się|powołuje się|powołał[ao]? się> na {outlet}",
            "<za> {outlet}",
            "<z któr(?:ym|ą|ymi) (?:\\w+ ){0,2}(?:po)?rozmawia(?:ł[ao]?|li)> {outlet}",
            "{begin}<w|na antenie> {outlet} {few}(?:powiedział|mówił|zaprzecz|przyzna|tłumacz|zapowiedział|stwierdził|ocenił)\\w{0,4}",
            "{outlet}, któr[aeyo]\\w{0,3} (?:\\w+ )?{say}",
            "<(?:powiedzieli|opowiedzieli|przyznali|przekazali|wyjaśnili|potwierdzili|mówią|mówili|opowiadają|żalą się|skarżą się|zdradził[ao]?|wyznał[ao]?|odpowiedział[ao]?|tłumaczy|wyjaśnia|ocenia|przyznaje|potwierdza|komentuje|żalił[ao]? się|pokazali|wskazał[ao]?|oświadczył[ao]?|pochwalił[ao]? się)> {few}{outlet}",
            "<reporterce|reporterowi|reporterom|dziennikarce|dziennikarzowi|dziennikarzom|korespondentowi|korespondentce> {outlet} (?:\\w+ ){0,2}(?:pokaz|powiedz|opowi|mówi|tłumacz|wyjaśni|przyzna|zdradz|potwierdz|przekaz|usłysz|dowiedz|ustali|rozmawia)\\w{0,6}",
            "<usłysz(?:ał[ao]?|eli)|z ustaleń|z informacji|z nagrań|z dokumentów> {few}{outlet}",
            "<przesłan[yae]{1,2}|udostępnion[yae]{1,2}|udzielon[yae]\\w{0,2}|pokazan[yae]{1,2}|wyemitowan[yae]{1,2}> {few}{outlet}",
            "<gościem|gość|gościni[ąa]> (?:programu |audycji )?{outlet} {gap} ?(?:mówi|powiedz|stwierdzi|oceni|przyzna)\\w{0,4}",
            "{outlet} <(?:ma|posiada|poznał[ao]?|widział[ao]?|zapytał[ao]?|zapytali|przeanalizował[ao]?|sprawdził[ao]?) (?:\\w+ )?(?:dokument|nagrani|treść|pism|rzeczni|o |dane|jak|czy)\\w{0,5}>",
        ),
        sources=("źródł[oa]: {outlet}",),
    ),
    "cs": Patterns(
        articles="",
        kinds="(?:tiskov(?:á|é|ou) )?(?:agentur(?:a|y|ě|u|ou)|deník(?:u|em|ů)?|list(?:u|em|ů)?|server(?:u|em)?|web(?:u|em)?|portál(?:u|em)?"
        "|týdeník(?:u|em)?|časopis(?:u|em)?|stanice|stanici|televize|televizi|televizí|rozhlas(?:u)?|magazín(?:u|em)?)",
        say="uvedl[aoy]?|uvádí|informoval[ao]?|informuje|informují|napsal[ao]?|píše|píší|oznámil[ao]?|sdělil[ao]?|hlásí|upozornil[ao]?"
        "|citoval[ao]?|cituje|popsal[aoy]?|zjistil[ao]?|přinesl[ao]?",
        earlier="dříve|předtím|nedávno|už|již|minulý (?:týden|měsíc|rok)",
        sure=(
            "(?:dříve|předtím|nedávno) {outlet} <informoval[ao]?|napsal[ao]?|uvedl[ao]?>",
            "(?:dříve|předtím|nedávno|jako první) (?:o tom |na to )?<informoval[ao]?|napsal[ao]?|uvedl[ao]?|upozornil[ao]?|psal[ao]?> {outlet}",
            "{outlet} (?:už |již )?dříve <informoval[ao]?|napsal[ao]?|uvedl[ao]?>",
        ),
        quoted=(),
        known=(
            "<podle> (?:informací |zjištění |zpráv )?{outlet}",
            "{say} (?:to |o tom |dnes |v \\w+ )?{outlet}",
            "{outlet} (?:to |o tom )?{say}",
            "<řekl[ai]?|uvedl[ai]?|sdělil[ai]?|potvrdil[ai]?|dodal[ai]?|prohlásil[ai]?|vysvětlil[ai]?>{gap} {outlet}",
            "<rozhovoru|rozhovor> (?:pro|s) {outlet}",
            "<s odvoláním> na {outlet}",
            "<s odkazem> na {outlet}",
            "<cituje|citoval[ai]?> {outlet}",
        ),
        sources=("zdroj: {outlet}",),
    ),
    "ru": Patterns(
        articles="",
        kinds="(?:\\w{3,20}(?:ск|цк)[а-я]{2,3} |информационн[а-я]{2,3} |государственн[а-я]{2,3} |российск[а-я]{2,3} |новостн[а-я]{2,3} |местн[а-я]{2,3}"
        " |американск[а-я]{2,3} |британск[а-я]{2,3} |немецк[а-я]{2,3} |израильск[а-я]{2,3} |украинск[а-я]{2,3} |французск[а-я]{2,3} "
        "|турецк[а-я]{2,3} |иранск[а-я]{2,3} )?"
        "(?:агентств[а-я]{1,2}|информагентств[а-я]{1,2}|госагентств[а-я]{1,2}|газет[а-я]{1,2}|журнал[а-я]{0,2}|издани[а-я]{1,2}"
        "|таблоид[а-я]{0,2}|портал[а-я]{0,2}|сайт[а-я]{0,2}|телеканал[а-я]{0,2}|канал[а-я]{0,2}|радио|радиостанци[а-я]{1,2}"
        "|(?:telegram|телеграм|телеграмм|тг)-канал[а-я]{0,2}|интернет-издани[а-я]{1,2}|интернет-портал[а-я]{0,2}|телекомпани[а-я]{1,2}|еженедельник[а-я]{0,2}|медиа|ресурс[а-я]{0,2}|программ[а-я]{1,2}|подкаст[а-я]{0,2}|передач[а-я]{1,2}|паблик[а-я]{0,2}|проект[а-я]{0,2}"
        "|гостелевидени[а-я]{1,2}|телевидени[а-я]{1,2}|телерадиокомпани[а-я]{1,2}|радиостанци[а-я]{1,2}|СМИ|ТРК|ИА)(?: новостей)?",
        say="сообщае?ю?т|сообщил[аои]?|сообщал[аои]?|пишу?е?т|написал[аои]?|писал[аои]?|передае?ё?ю?т|передал[аои]?|передавал[аои]?"
        "|рассказал[аои]?|рассказывал[аои]?|рассказывае?ю?т|уточняе?ю?т|отмечае?ю?т|информируе?ю?т|информировал[аои]?|цитируе?ю?т"
        "|публикуе?ю?т|опубликовал[аои]?|выяснил[аои]?|узнал[аои]?|подчеркивае?ю?т|утверждае?ю?т|утверждал[аои]?|говори?я?т о|говорил[аои]? о|приводи?я?т|приводил[аои]?"
        "|ссылае?ю?тся|указывае?ю?т|добавляе?ю?т|констатируе?ю?т|поясняе?ю?т|описывае?ю?т|раскрыл[аои]?|показал[аои]?|обнародовал[аои]?|процитировал[аои]?|отметил[аои]?|уточнил[аои]?|оценивае?ю?т|заявил[аои]?|заявляе?ю?т",
        earlier="ранее|раньше|уже|прежде|до этого|недавно|накануне|на прошлой неделе|в прошлом (?:месяце|году)",
        sure=(
            "(?:ранее|раньше|накануне),? {outlet} (?:уже )?<сообщал[аои]?|писал[аои]?|сообщил[аои]?|информировал[аои]?|рассказывал[аои]?|передавал[аои]?"
            "|написал[аои]?|рассказал[аои]?>",
            "(?:как )?(?:ранее|раньше|уже|до этого) <сообщал[аои]?|писал[аои]?|сообщил[аои]?|информировал[аои]?|рассказывал[аои]?|передавал[аои]?> {outlet}",
            "как {outlet} (?:уже |ранее )<сообщал[аои]?|писал[аои]?|информировал[аои]?|рассказывал[аои]?>",
            "{outlet} (?:ранее|раньше) <сообщал[аои]?|писал[аои]?|информировал[аои]?|рассказывал[аои]?>",
            "{outlet} <сообщал[аои]?|писал[аои]?|рассказывал[аои]?> (?:ранее|раньше)",
        ),
        quoted=(
            "<пишет|пишут|написал[аои]?|передаёт|передает|передают|сообщает|сообщил[аои]?|сообщают|рассказал[аои]?|цитирует> "
            "(?:в \\w+ )?{outlet}",
            "{outlet} <пишет|пишут|передает|передаёт|сообщает|сообщил[ао]?|написал[ао]?>",
            "<со ссылкой|ссылаясь> на {outlet}",
            "<интервью> {outlet}",
            "<приводит|приводят|цитирует> {outlet}",
            "<(?:по|согласно) (?:информации|сведениям)> {outlet}",
            "<(?:источник|собеседник)[а-я]{0,3}> {outlet}",
            "<сообщили|рассказали|уточнили> журналистам {outlet}",
            "{outlet} <первой|первым|первыми> {say}",
            "как (?:\\w+ ){0,2}{say} {outlet}",
            "{outlet} (?:\\w+ ){0,2}<пишет|писал[аои]?|написал[аои]?|узнал[аои]?|выяснил[аои]?|опубликовал[аои]?|рассказал[ао]?|цитирует|процитировал[аои]?|обнаружил[аои]?"
            "|приводит|уточняет|передает|передаёт|передал[аои]?|сообщал[ао]?|рассказывал[ао]?>",
            "<писал[аои]?|написал[аои]?|пишет|передает|передаёт> (?:\\w+ ){0,2}{outlet}",
            "<сообщал[аои]?|рассказал[аои]?|рассказывал[аои]?> (?:(?!во? )\\w+ ){0,2}{outlet}",
            "<(?:подтвердил|рассказал|сообщил|заявил|пояснил|сказал|уточнил|объяснил)[аио]?> (?:это|об этом) {outlet}",
            "<по (?:данным|словам|версии)> (?:источник[а-я]{1,3}|собеседник[а-я]{1,3}|корреспондент[а-я]{1,3}|журналист[а-я]{1,3}) {outlet}",
            "<(?:сказал|заявил|пояснил|рассказал|сообщил|подтвердил|признался)[аи]?> (?:\\w+ ){0,3}(?:в (?:интервью|беседе с|разговоре с|эфире|комментарии) ){outlet}",
            "<(?:стало )?известно> {outlet}",
            "<(?:корреспондент|журналист)(?:у|ам|ом|ами)> {outlet}",
            "<журналисты|корреспонденты|расследователи> {outlet} (?:\\w+ )?(?:нашли|выяснили|обнаружили|узнали|установили|подсчитали|рассказали|сообщили|поговорили|изучили)",
            "<в эфире> {outlet}",
            "<узнал[аои]?|выяснил[аои]?|обнаружил[аои]?|подсчитал[аои]?|установил[аои]?> (?:\\w+ ){0,2}{outlet}",
            "<в (?:интервью|беседе|разговоре|комментарии|эфире)> (?:с |для )?{outlet}",
        ),
        known=(
            "<(?:по|согласно) (?:\\w+ )?(?:данным|информации|сведениям|сообщени[а-я]{1,2}|подсчетам|подсчётам|материалам|версии|словам|расследовани[а-я]{1,2}|публикаци[а-я]{1,2}|источникам|оценкам|опросу)> {outlet}",
            "<(?:в|из) (?:\\w+ )?(?:интервью|эфире?|беседе|разговоре|комментарии|материале|статье|публикации|расследовании|репортаже|сюжете|колонке)> (?:с |для |на |в )?{outlet}",
            "<с которы[а-я]{1,2} (?:\\w+ ){0,2}(?:пообщал|поговорил|побеседовал|разговаривал|общал|беседовал)[а-я]{1,3}> {outlet}",
            "{outlet} (?:со ссылкой|ссылаясь){gap} {gap} ?{say}",
            "{outlet} <со ссылкой|ссылаясь> на",
            "{outlet}, котор[а-я]{2,3} (?:\\w+ ){0,2}{say}",
            "{outlet} (?:\\w+ ){0,3}{say}",
            "{say} (?:\\w+ ){0,2}(?:в )?{outlet}",
            "<данные|сведения|информаци[а-я]{1,2}|публикаци[а-я]{1,2}|материал[а-я]{0,2}|расследовани[а-я]{1,2}|стать[а-я]{1,2}> {outlet}",
            "<цитиру[а-я]{2,3}|процитированн[а-я]{2,3}|опубликованн[а-я]{2,3}|показанн[а-я]{2,3}|опрошенн[а-я]{2,3}> {outlet}",
            "(?:как )?{say} (?:\\w+ )?{outlet}",
            "{outlet} (?:\\w+ )?{say}",
            "<сказал[аи]?|рассказал[аи]?|заявил[аи]?|сообщил[аи]?|пояснил[аи]?|подтвердил[аи]?|ответил[аи]?|рассказали?|добавил[аи]?>"
            "{gap} {outlet}",
            "<интервью|беседе с|беседе|комментарии|разговоре с|эфире|комментарий|эфир|материале|статье|сюжете|публикации> {outlet}",
            "<(?:источник|собеседник)[а-я]{0,3}> {outlet}",
            "<(?:корреспондент|журналист)(?:у|ам|ом|ами)> {outlet}",
            "(?:корреспондент|журналист)[а-я]{0,3} {outlet} (?:\\w+ )?{say}",
            "{say} (?:\\w+ )?(?:корреспондент|журналист)[а-я]{0,3} {outlet}",
            "<со ссылкой|ссылаясь|ссылается|ссылаются> на {outlet}",
            "<цитата по|цитирует|цитируют|цит\\. по|приводит|приводят> {outlet}",
            "об этом {gap} {outlet}",
            "{outlet} (?:\\w+ ){0,3}<рассказали|сообщили|подтвердили|опровергли|пояснили|ответили|заявили|уточнили|объяснили|сказали|признались|прокомментировали|не ответили|подтвердил[аи]?|пояснил[аи]?|опроверг(?:ла|ло)?|сказал[аи]?|объяснил[аи]?>",
            "{outlet} (?:\\w+ )?<подсчитал[аои]?|обнаружил[аои]?|установил[аои]?|наш(?:ел|ёл|ла|ло|ли)|изучил[аои]?|напомнил[аои]?|напоминае?ю?т|убедил[аои]?с[ья]|ознакомил[аои]?с[ья]|поговорил[аои]?|предполагае?ю?т|рассчитал[аои]?>",
            "<(?:говори|сообщае|рассказывае|отмечае|уточняе)тся> (?:во?|на) (?:\\w+ ){0,2}{outlet}",
            "<в распоряжени[еи]|стало известно|известно|призна(?:лся|лась|лись)|поделил(?:ся|ась|ись)> (?:с )?{outlet}",
            "<опроверг(?:ли|ла)?|объяснил[аи]?|сказали|прокомментировал[аи]?|призналс[яь]|призналась|уточнил[аи]?|рассказыва[ею]т> {few}{outlet}",
            "<с которым[аи]?|с которой> (?:\\w+ )?(?:по)?говорил[аи]? {outlet}",
        ),
        sources=("источники?: ?{outlet}",),
    ),
    "uk": Patterns(
        articles="",
        kinds="(?:\\w{3,20}(?:ськ|цьк)[а-яіїє]{1,3} |інформаційн[а-яіїє]{1,3} |державн[а-яіїє]{1,3} |російськ[а-яіїє]{1,3} |американськ[а-яіїє]{1,3} |британськ[а-яіїє]{1,3} "
        "|німецьк[а-яіїє]{1,3} )?"
        "(?:агентств[а-яіїє]{1,2}|інформагентств[а-яіїє]{1,2}|агенці[а-яіїє]{1,2}|газет[а-яіїє]{1,2}|журнал[а-яіїє]{0,2}|видання|виданн[яюі]м?"
        "|портал[а-яіїє]{0,2}|сайт[а-яіїє]{0,2}|телеканал[а-яіїє]{0,2}|канал[а-яіїє]{0,2}|радіо|(?:telegram|телеграм)-канал[а-яіїє]{0,2}"
        "|таблоїд[а-яіїє]{0,2}|телебачення|телебаченню|інтернет-видання|тижневик[а-яіїє]{0,2}|медіа|ресурс[а-яіїє]{0,2}|програм[а-яіїє]{1,2}|подкаст[а-яіїє]{0,2}|інтернет-портал[а-яіїє]{0,2}|радіостанці[а-яіїє]{1,2}|ЗМІ)(?: новин)?",
        say="повідомля[єю]ть?|повідомля[єю]|повідоми(?:в|ла|ло|ли)|повідомля(?:в|ла|ло|ли)|пише|пишуть|написа(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли)"
        "|переда[єю]ть?|переда[єю]|переда(?:в|ла|ло|ли)|розпові(?:в|ла|ло|ли)|розповіда(?:в|ла|ло|ли)|інформу[єю]ть?|інформу[єю]"
        "|інформува(?:в|ла|ло|ли)|зазнача[єю]ть?|зазнача[єю]|цитує|опублікува(?:в|ла|ло|ли)|дізна(?:вся|лася|лося|лися)|стверджу[єю]ть?|стверджу[єю]|опублікува(?:в|ла|ло|ли)|публіку[єю]|наводить|наводять|уточню[єю]ть?|уточню[єю]|додає|каже|"
        "розкри(?:в|ла|ло|ли)|показа(?:в|ла|ло|ли)|оприлюдни(?:в|ла|ло|ли)|посилається|запевня[єю]ть?|запевня[єю]|говорить про|говорять про|заяви(?:в|ла|ло|ли)|з['’]ясува(?:в|ла|ло|ли)",
        earlier="раніше|вже|уже|до цього|нещодавно|напередодні|минулого (?:тижня|місяця|року)",
        sure=(
            "(?:раніше|напередодні),? {outlet} (?:вже )?<повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли)|розповіда(?:в|ла|ло|ли)|інформува(?:в|ла|ло|ли)>",
            "(?:як )?(?:раніше|вже|уже) <повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли)|інформува(?:в|ла|ло|ли)|розповіда(?:в|ла|ло|ли)> {outlet}",
            "як {outlet} (?:вже |уже |раніше )?<повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли)|інформува(?:в|ла|ло|ли)>",
            "{outlet} раніше <повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли)|інформува(?:в|ла|ло|ли)>",
            "{outlet} <повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли)|інформува(?:в|ла|ло|ли)> раніше",
        ),
        quoted=(
            "<пише|пишуть|передає|передають|повідомляє|повідомляють|повідоми(?:в|ла|ло|ли)|написа(?:в|ла|ло|ли)|цитує> (?:\\w+ )?{outlet}",
            "{outlet} <пише|передає|повідомляє|написа(?:в|ла|ло)>",
            "<з посиланням|посилаючись> на {outlet}",
            "<інтерв['’]ю> {outlet}",
            "<(?:за|згідно з) (?:інформацією|відомостями)> {outlet}",
            "<(?:джерел|співрозмовник)[а-яіїє]{0,3}> {outlet}",
            "<журналіст(?:у|ам|ові)> {outlet}",
            "як (?:\\w+ ){0,2}{say} {outlet}",
            "{outlet} (?:\\w+ ){0,2}<пише|писа(?:в|ла|ло|ли)|написа(?:в|ла|ло|ли)|дізна(?:вся|лася|лося|лися)|з['’]ясува(?:в|ла|ло|ли)|опублікува(?:в|ла|ло|ли)|розпові(?:в|ла|ло)"
            "|цитує|наводить|уточнює|передає|повідомля(?:в|ла|ло)>",
            "<писа(?:в|ла|ло|ли)|написа(?:в|ла|ло|ли)|пише|передає> (?:\\w+ ){0,2}{outlet}",
            "<повідомля(?:в|ла|ло|ли)|розпові(?:в|ла|ло|ли)|розповіда(?:в|ла|ло|ли)> (?:(?![ву] )\\w+ ){0,2}{outlet}",
            "<(?:сказа|заяви|поясни|розпові|повідоми|підтверди|уточни)(?:в|ла|ло|ли)> (?:це|про це) {outlet}",
            "<(?:сказа|заяви|поясни|розпові|повідоми|підтверди)(?:в|ла|ли)> (?:\\w+ ){0,3}(?:(?:в|у) (?:інтерв['’]ю|розмові з|ефірі|коментарі) ){outlet}",
            "<журналісти|кореспонденти|розслідувачі> {outlet} (?:\\w+ )?(?:знайшли|з['’]ясували|виявили|дізналися|встановили|підрахували|розповіли|повідомили)",
            "<стало відомо|розповіл[иа]|розповів|підтвердил[иа]|підтвердив> (?:журналістам )?{outlet}",
            "<(?:в|у) (?:ефірі|коментарі)> {outlet}",
            "<дізна(?:вся|лася|лося|лися)|з['’]ясува(?:в|ла|ло|ли)|виявил[аои]|виявив|підрахува(?:в|ла|ло|ли)|встанови(?:в|ла|ло|ли)> (?:\\w+ ){0,2}{outlet}",
        ),
        known=(
            "<(?:за|згідно з) (?:\\w+ )?(?:даними|інформацією|повідомленням|словами|матеріалами|підрахунками|версією|відомостями|розслідуванням|джерелами|оцінками|опитуванням)> {outlet}",
            "<(?:в|у|із?) (?:\\w+ )?(?:інтерв['’]ю|ефірі|розмові|коментарі|матеріалі|статті|публікації|розслідуванні|репортажі|сюжеті|колонці)> (?:з |із |для |на |в |у )?{outlet}",
            "{outlet} (?:із? |з )?(?:посиланням|посилаючись){gap} {gap} ?{say}",
            "{outlet} <із? посиланням|з посиланням|посилаючись> на",
            "{outlet}, як[а-яіїє]{1,2} (?:\\w+ ){0,2}{say}",
            "<із посиланням> на {outlet}",
            "<з(?:і)? як[а-яіїє]{1,3} (?:\\w+ ){0,2}(?:поспілкува|поговори|розмовля|спілкува|говори)[а-яіїє]{1,4}> {outlet}",
            "{outlet} (?:\\w+ ){0,3}{say}",
            "{say} (?:\\w+ ){0,4}(?:в |у )?{outlet}",
            "(?:як )?{say} (?:\\w+ )?{outlet}",
            "{outlet} (?:\\w+ )?{say}",
            "<сказа(?:в|ла|ли)|розпові(?:в|ла|ли)|заяви(?:в|ла|ли)|поясни(?:в|ла|ли)|підтверди(?:в|ла|ли)|повідоми(?:в|ла|ли)>{gap} {outlet}",
            "<інтерв['’]ю|коментарі|ефірі|розмові з|коментар|матеріалі|статті> {outlet}",
            "<з посиланням|посилаючись|посилається> на {outlet}",
            "про це {gap} {outlet}",
            "<(?:джерел|співрозмовник)[а-яіїє]{0,3}> {outlet}",
            "<(?:кореспондент|журналіст)(?:у|ам|ові|ом|ами)> {outlet}",
            "(?:кореспондент|журналіст)[а-яіїє]{0,3} {outlet} (?:\\w+ )?{say}",
            "{say} (?:\\w+ )?(?:кореспондент|журналіст)[а-яіїє]{0,3} {outlet}",
            "{outlet} (?:\\w+ ){0,3}<розповіли|повідомили|підтвердили|спростували|пояснили|відповіли|заявили|уточнили|сказали|зізналися|прокоментували|сказа(?:в|ла)|поясни(?:в|ла)|підтверди(?:в|ла)>",
            "{outlet} (?:\\w+ )?<підрахува(?:в|ла|ло|ли)|вияви(?:в|ла|ло|ли)|встанови(?:в|ла|ло|ли)|знайш(?:ов|ла|ло|ли)|вивчи(?:в|ла|ло|ли)|нагада(?:в|ла|ло|ли)|нагадує|поговори(?:в|ла|ло|ли)|поспілкува(?:вся|лася|лося|лися)|переконал(?:ася|ося|ися)|зверну(?:вся|лася|лося|лися)>",
            "<(?:йде|йдеться|мовиться|розповідається|зазначається|повідомляється)> (?:в|у|на) (?:\\w+ ){0,2}{outlet}",
            "<у розпорядженні|в розпорядженні|стало відомо|зізна(?:вся|лася|лися)|поділи(?:вся|лася|лися)> (?:з |із )?{outlet}",
            "<спростува(?:в|ла|ли)|сказали|прокоментува(?:в|ла|ли)|уточни(?:в|ла|ли)|відпові(?:в|ла|ли)|розповіда[єю]ть?> {few}{outlet}",
        ),
        sources=("джерел[оа]: ?{outlet}",),
    ),
    "tr": Patterns(
        articles="",
        kinds="(?:adlı )?(?:haber ajansı|yerel gazete|gazete|haber sitesi|televizyonu|haber sitesi|gazetesi|televizyonu|dergisi|kanalı|internet sitesi|ajansı|haber kanalı|radyosu"
        "|muhabiri|radyosu|haber portalı|portalı|sitesi|telegram kanalı|haber kanalı|programı|yayın organı|gazetesi yazarı|muhabiri)(?:n[aeıi]n?|n[dt][ae]n?|ne|na|yla|yle)?",
        say="bildirdi|bildiriyor|yazdı|duyurdu|aktardı|haberleştirdi|belirtti|açıkladı|geçti|iddia etti|öne sürdü|haber verdi|ifade etti"
        "|kaydetti|yazıyor|aktarıyor|dedi|söyledi|ileri sürdü|ortaya çıkardı|gündeme getirdi|yayımladı|yayınladı|paylaştı|ortaya koydu|iddia ediyor"
        "|(?:yaz|duyur|bildir|aktar|açıkla|yayımla|yayınla|haberleştir|paylaş|ortaya çıkar|iddia et|öne sür)m[ıiuü]şt[ıiuü]|doğruladı|yalanladı",
        earlier="daha önce|önceden|daha evvel|geçen (?:hafta|ay|yıl)|geçtiğimiz (?:hafta|ay|yıl|günlerde)",
        sure=(
            "(?:daha önce|önceden),? {outlet},? (?:{gap} )?<\\w{2,20}m[ıiuü]şt[ıiuü]>",
            "{outlet},? (?:{gap} )?daha önce (?:{gap} )?<yazmıştı|duyurmuştu|bildirmişti|aktarmıştı|haber vermişti|haberleştirmişti|yazdı|duyurdu>",
        ),
        quoted=(),
        known=(
            "{outlet}(?:['’]?[nıiuüdaey]{1,4})? <(?:haberine|aktardığına|bildirdiğine|verilerine|haberinde|edindiği bilgiye|geçtiği habere"
            "|yazdığına|duyurduğuna|aktardığı habere|muhabirinin aktardığına|iddiasına) ?(?:göre)?>",
            "{outlet}['’][yaeodnıiuü]{1,4} <göre>",
            "{outlet}['’]?[nıiuü]{1,3} {gap} ?<(?:haber|bildir|aktar|yaz|duyur|edindi|iddia|ulaş|elde et|geç|araştır)\\w*(?: (?:göre|belge\\w*|bilgi\\w*|haber\\w*))?>",
            "{outlet}['’](?:[dt][ae]n?) {gap} ?<aktarılan habere göre|yer alan habere göre|yer alan \\w+|yayımlanan \\w+|yayınlanan \\w+|alınan \\w+|çıkan \\w+>",
            "{outlet}['’](?:y?[aeıiuü]|n[ae]),? {gap} ?<açıklama(?:da|larda|sında)?|konuş\\w*|söyle\\w*|anlat\\w*|demeç\\w*|değerlendir\\w*|dedi|açıkla\\w*|bilgi veren|röportaj\\w*|yanıt\\w*>,?",
            "{outlet} {few}<konuşan|konuştu|demeç ver\\w*|açıklama yap\\w*|açıklamalarda bulun\\w*|anlattı|bilgi ver\\w*>",
            "{outlet} <(?:alınan|aktarılan|edinilen|çıkan|yer alan|yayımlanan) (?:\\w+ )?(?:bilgi|haber)\\w*(?: göre)?>",
            "{outlet} {few}<(?:haberin|bildirdiğin|aktardığın|yazdığın|duyurduğun|geçtiğ|iddiasın|ulaştığ|verdiğ|yayımladığ|yaptığ|edindiğ)\\w*(?: \\w+){0,2}>",
            "{outlet}['’][dt][ae]n? {gap} ?<katıldığı|konuşan|konuştu|yayımlanan|yayınlanan|yer alan|çıkan|yazan>",
            "{outlet} <muhabiri(?:ne|nin)|yazarı> {gap} ?{say}",
            "{outlet}['’][nıiuü]{1,3} <soru\\w*>",
            "{outlet}['’][dt][ae]n (?:bir )?<gazeteci\\w*|muhabir\\w*>",
            "{outlet}(?:['’]\\w{1,4})? <canlı yayın\\w*|ekranların\\w*|mikrofon\\w*>",
            "<ileri süren|öne süren|iddia eden|aktaran|yazan|bildiren|duyuran> {outlet}",
            "{outlet}['’][yaeodnıiuü]{1,4} {few}<konuşan|konuştu|demeç|verdiği demeçte|açıklama|değerlendirmelerde|yaptığı|anlattı|konuşarak|dayandırdı>",
            "{outlet}['’](?:dan|den|ten|tan) (?:{gap} )?<haberine|haberi|aktardığına>",
            "{outlet}(?:['’]?[nıiuüsy]{0,3})?,? {clause}{say}",
            "{outlet}['’]?[nıiuü]{2} {gap} <haber(?:ine göre|inde|i)>",
            "{outlet}['’](?:y?[ae]|n[ae]) {few}<verdi(?:ği|kleri)?\\w{0,4}(?: \\w+){0,2}|konuş\\w{1,8}|açıklama\\w{0,6}|anlat\\w{1,8}|röportaj\\w{0,4}|yaz\\w{1,8}|bilgi\\w{0,5}>",
            "{outlet} {gap} ?<sordu|dert yandı|yakındı|seslendi|içini döktü|demeç verdi|konuştu|anlattı>",
            "{outlet}['’](?:[nıiuü]{1,3}|y?[ae]) {few}<edindi(?:ği|kleri)\\w{0,4}(?: \\w+){0,2}|ulaştığı\\w{0,4}|gördüğü\\w{0,4}|incelediği\\w{0,4}|aktardıkları\\w{0,4}>",
            "{outlet}['’][dt][ae]ki <(?:haber|yazı|köşe|röportaj|söyleşi|makale)\\w{0,8}>",
            "{outlet}['’][dt][ae] {few}<yazdı\\w{0,3}|yayımlan\\w{1,6}|yayınlan\\w{1,6}|söyledi|anlattı|değerlendirdi>",
        ),
        sources=("kaynak: {outlet}",),
    ),
    "sv": Patterns(
        articles="",
        kinds="(?:[a-zåäö-]{3,20}(?:ska|iska|a|e) )?(?:nyhetsbyrån|nyhetssajten|dagstidningen|kvällstidningen|affärstidningen|tv-bolaget|public service-bolaget|mediet|podden|programmet|tidningen|tidskriften|sajten|nyhetssajten|kanalen|tv-kanalen|radion|magasinet)",
        say="rapporterar|rapporterade|skriver|skrev|uppger|uppgav|meddelar|avslöjade|avslöjar|har rapporterat|har skrivit",
        earlier="tidigare|nyligen|redan|förra (?:veckan|månaden|året)",
        sure=("(?:tidigare|nyligen) <rapporterade|skrev|har> {outlet}", "som {outlet} tidigare <rapporterat|skrivit|berättat>"),
        quoted=(),
        known=(
            "<enligt> (?:uppgifter (?:till|i) )?{outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "<säger|sade|sa|berättar|berättade|bekräftar|skriver|uppger|förklarar|menar|medger>{gap} (?:till|för|i) {outlet}",
            "<intervju|intervjun> (?:med|i) {outlet}",
        ),
        sources=("källa: {outlet}",),
    ),
    "no": Patterns(
        articles="den|det|de",
        kinds="(?:[a-zæøå-]{3,20}(?:ske|te|e|a) ){0,2}(?:nyhetsbyrået|nyhetsnettstedet,?|nyhetsbyrå|nettavis|avis|lokalavisen|lokalavisa|dagsavisen|næringslivsavisa|mediet|medie|podkasten|programmet|tv-stasjonen|avisen|avisa|tidsskriftet|nettstedet|nettavisen|kanalen|tv-kanalen|magasinet|kringkasteren)",
        say="rapporterer|rapporterte|skriver|skrev|melder|meldte|opplyser|avslørte|har skrevet|omtalte",
        earlier="tidligere|nylig|allerede|forrige uke|i fjor",
        sure=("(?:tidligere|nylig) <rapporterte|skrev|meldte|har> {outlet}",
              "som {outlet} tidligere (?:har )?<skrevet|skrev|omtalt|meldt>"),
        quoted=(),
        known=(
            "<ifølge> {outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "<sier|sa|forteller|fortalte|bekrefter|opplyser|skriver|uttaler|uttalte|forklarer|forklarte|innrømmer|mener|understreker>{gap} (?:til|i) {outlet}",
            "<intervju|intervjuet> (?:med|i) {outlet}",
        ),
        sources=("kilder?: {outlet}",),
    ),
    "da": Patterns(
        articles="den|det|de",
        kinds="(?:[a-zæøå-]{3,20}(?:ske|te|e|a) ){0,2}(?:nyhedsbureauet|nyhedsbureau|nyhedssitet|nyhedsmediet|erhvervsmediet|erhvervsmedie|erhvervsavisen|avis|medie|dagblad|lokalavisen|podcasten|programmet|tidsskriftet|avisen|dagbladet|netavisen|mediet|kanalen|tv-stationen|magasinet|tv-kanalen)",
        say="rapporterer|rapporterede|skriver|skrev|oplyser|melder|meldte|afslørede|har skrevet|beretter",
        earlier="tidligere|for nylig|allerede|i sidste uge",
        sure=("(?:tidligere|for nylig) <rapporterede|skrev|har> {outlet}",
              "som {outlet} tidligere (?:har )?<skrevet|skrev|omtalt>"),
        quoted=(),
        known=(
            "<ifølge> {outlet}",
            "{say} {outlet}",
            "{outlet} {say}",
            "<siger|sagde|fortæller|fortalte|bekræfter|oplyser|skriver|udtaler|forklarer|forklarede|erkender|mener|understreger>{gap} (?:til|i) {outlet}",
            "<interview|interviewet> (?:med|i|til) {outlet}",
        ),
        sources=("kilder?: {outlet}",),
    ),
    "ar": Patterns(
        articles="",
        kinds="(?:[بلو])?(?:وكالة الأنباء|وكالة أنباء|وكالة|صحيفة|قناة|موقع|شبكة|إذاعة|مجلة|هيئة البث|تلفزيون|جريدة|منصة|برنامج|راديو|قناة تلغرام|قناة تيليغرام)"
        "(?: (?:الأنباء|الصحافة|الإعلام|التلفزيون))?(?: ال\\w{3,20}ية){0,2}",
        say="و?<أفادت?|ذكرت?|نقلت?|قالت?|أوردت?|كشفت?|أعلنت?|نشرت?|أكدت?|أشارت?|كتبت?|أوضحت?|بثت?|تحدثت?>",
        earlier="سابقا|سابقاً|سابقًا|في وقت سابق|من قبل|قبل ذلك|سبق(?: و?أن)?|الأسبوع الماضي|الشهر الماضي",
        sure=(),
        quoted=(
            "و?(?:كانت? )?(?:قد )?<أفادت?|ذكرت?|نقلت?|قالت?|أوردت?|كشفت?|نشرت?|كتبت?> (?:\\w+ )?{outlet}",
            "و?كانت? {outlet} (?:قد )?<أفادت?|ذكرت?|نقلت?|قالت?|أوردت?|كشفت?|نشرت?|كتبت?>",
            "<نقلا|نقلاً|نقلًا> عن {outlet}",
            "<بحسب|وفق|وفقا|وفقاً|وفقًا|حسب> (?:ل|ما (?:ذكرت|أوردت|نقلت|أفادت|نشرت) )?{outlet}",
            "<مقابلة|حديث|تصريحات?|حوار|لقاء> (?:مع |ل ?)?{outlet}",
            "<تقول|تذكر|أشارت|لفتت|تفيد|أوضحت|أضافت> {outlet}",
        ),
        known=(
            "{say} (?:عن )?{outlet}",
            "{outlet} (?:قد )?<أفادت?|ذكرت?|نقلت?|أوردت?|كشفت?|نشرت?|كتبت?>",
            "<بحسب|وفق|وفقا|وفقاً|وفقًا|حسب|حسبما|نقلا|نقلاً|نقلًا|كما|حسبما ذكرت|حسبما أفادت|بحسب ما> (?:ل|عن |ذكرت |أفادت |نقلت |أوردت |نشرت )?{outlet}",
            "<مقابلة|حديث|تصريح|تصريحات|لقاء> (?:مع|ل|مع قناة)? ?{outlet}",
            "<لمراسل> {outlet}",
            "<قال|قالت|صرح|صرحت|أكد|أكدت|أكدته|كشف|كشفت|أوضح|أوضحت|روى|روت|أعلن|ذكر>{gap} (?:في (?:مقابلة|حديث|تصريح|تصريحات|لقاء) )?(?:مع |ل ?|إلى )?{outlet}",
            "<مقابلة|حديث|حوار|تصريحات?|لقاء|رد[ًاا]{0,2} على سؤال|سؤال|اتصال|مداخلة|تحقيق|تقرير|خبر|مقال>{gap} (?:مع |ل ?|في |إلى |عبر |نشرته |أجرته |بثته |أعدته )?{outlet}",
            "<و?نسبت|و?تقول|و?تذكر|و?تشير|و?تؤكد|و?تتحدث|و?أشارت|و?لفتت|و?كشفت|و?تفيد|و?أوردت|و?بثت|و?رجحت|و?زعمت> {outlet}",
            "و?كانت? {outlet} (?:قد |أول ){0,2}<\\w+ ?(?:تحدث\\w*|كشف\\w*)?>",
            "<وفق[اًا]{0,2}|بحسب|حسب|نقل[اًا]{0,2} عن|استناد[اًا]{0,2} إلى|بناء على> {gap}ل?{outlet}",
            "<و?(?:قال|قالت|يقول|تقول|صرح|صرحت|أكد|أكدت|كشف|كشفت|أوضح|أوضحت|روى|روت|ذكر|ذكرت|أضاف|أضافت|أفاد|أفادت|نفى|نفت|اعتبر|اعتبرت|أشار|أشارت|تحدث|تحدثت|علق|قالوا|تحكي|يحكي|يروي|تروي|شكا|تشكو|يشكو|يوضح|توضح|يؤكد|تؤكد|يضيف|تضيف)> {clause}ل ?{outlet}",
            "{outlet} <أن|إن|عن>",
            "<على شاشة|عبر شاشة|عبر أثير|على قناة|عبر> {outlet}",
            "<أبلغ|أبلغت|أخبر|أخبرت|أبلغوا> {outlet}",
            "<تصريح\\w{0,3}|حديث\\w{0,2}|مقابلة|حوار|لقاء|اتصال|مداخلة|إفادة|شهادة|تصريحات> (?:\\w+ ){0,2}(?:ل|مع|إلى) ?{outlet}",
            "<اطلع(?:ت)? علي(?:ه|ها|هما)|حصل(?:ت)? علي(?:ه|ها)|اطلعت على \\w+> {outlet}",
            "{outlet} <علم(?:ت)?|اطلع(?:ت)?|حصل(?:ت)?|رصد(?:ت)?|تواصل(?:ت)?|التق(?:ى|ت)|قال(?:ت)? إن|أضاف(?:ت)?|أشار(?:ت)?> ",
            "<نقلت عنه(?:ا|م)?|نقلت عن \\w+> {outlet}",
        ),
        sources=("المصدر ?: ?{outlet}",),
    ),
    "zh": Patterns(
        articles="",
        kinds="(?:美国|英国|法国|德国|日本|韩国|俄罗斯|官方|国家|當地|当地|香港|台湾|本地)?(?:通讯社|報紙|报纸|媒体|媒體|杂志|雜誌|電視台|电视台|新闻网站|网站|網站|新闻频道|频道|公众号|通讯社|新闻社|日报|周刊|月刊|电台|广播电台|节目|门户网站|客户端)",
        say="报道|報道|報導|报导|消息|称|稱|披露|刊文|发文|援引|报导称|指出",
        earlier="此前|早前|先前|早些时候|稍早|之前|日前|曾|上周|上个月",
        sure=(),
        quoted=(
            "<[据據]>{outlet}\\S{0,12}?(?:报道|消息|報道|報導|披露|刊登|援引)",
            "{outlet}\\S{0,12}?<率先报道|报道|報道|報導|报导|援引|披露|刊登|刊发|刊文>",
            "<告诉|告訴|接受|对|對|向> ?{outlet}(?:记者|記者)?(?:采访|專訪|专访|说|表示|说道|透露|称|記者|记者)",
            "<根据|根據> ?{outlet}",
        ),
        known=(
            "<[据據]>(?:了解，)?{outlet}",
            "{outlet}[^\\s，。；、！？]{0,14}?<率先报道|报道|報道|報導|报导|消息显示|消息|援引|披露|刊文|刊登|刊发|发文|指出|了解到|获悉|獲悉|转述|轉述|写道|調查發現|调查发现|发现|称|稱|说|指|透露|表示|引述|证实|認為|认为|分析称|评论称|获悉>",
            "<援引|引述|引用|转引|轉引|引自|接受|告诉|告訴|对|對|向|根据|根據|来自|依据|按照|综合> ?{outlet}",
            "<在> ?{outlet}的?\\S{0,8}?(?:节目|采访|专访|访谈|專訪|文章)",
            "{outlet}[^\\s，。；、！？]{0,20}?<播出|曝光|刊出|公布|发布|发表|提到|援引|报道|评论|爆料>",
            "{outlet}(?:记者|記者)[^。；]{0,30}?<获悉|獲悉|了解到|采访|採訪|看到|注意到|发现|發現|证实|證實>",
            "<转载|轉載|摘自|见于|刊于|发表于|发表在|刊登于|刊登在|载于|致函|回复|回應|回应|答复> ?{outlet}",
            "<参加|做客|出席|登上|上> ?{outlet}的?\\S{0,6}?(?:节目|節目|直播|访谈|专访)",
        ),
        sources=("(?:消息|新闻|文章|资料|稿件)?[来來]源[:：] ?{outlet}",),
    ),
    "ja": Patterns(
        articles="",
        kinds="(?:米紙|英紙|仏紙|独紙|米メディア|英メディア|国営|公共放送|国営放送|国営通信|通信社|米誌|地元紙|米テレビ局|韓国紙)の?",
        say="報じ|伝え|報道|によると|によれば",
        earlier="以前|先に|先日|これまでに|既に|すでに",
        sure=(),
        quoted=(),
        known=(
            "{outlet}(?:通信|紙|（電子版）|\\(電子版\\)|放送|テレビ|ニュース)?(?:によると|によれば|は\\S{0,30}(?:報じ|伝え)|が\\S{0,30}(?:報じ|伝え)"
            "|の(?:報道|取材|インタビュー|調査))",
        ),
        sources=(),
    ),
    "ko": Patterns(
        articles="",
        kinds="(?:관영|국영|현지|미국|영국|일본|중국)?\\s?(?:매체|언론|일간지|방송|통신|신문)",
        say="보도",
        earlier="앞서|이전에|지난주",
        sure=(),
        quoted=(),
        known=(
            "{outlet}(?:\\s?통신|\\s?방송|\\s?신문|\\s?TV|\\s?뉴스)?(?:\\([^()]{1,20}\\))?(?:에 따르면|에 의하면|[은는이가과와]? [^.]{0,60}?보도|[은는이가]? [^.]{0,40}?전했"
            "|[을를] 인용|의 보도|와의 인터뷰|과의 인터뷰|과 인터뷰|와 인터뷰)",
        ),
        sources=(),
    ),
    "he": Patterns(
        articles="",
        kinds="(?:ב|ל|מ)?(?:סוכנות הידיעות|עיתון|אתר|רשת|ערוץ|תאגיד)",
        say="דיווח|דיווחה|פרסם|מדווח|מדווחת|נמסר",
        earlier="קודם לכן|מוקדם יותר|לאחרונה|כבר",
        sure=(),
        quoted=(),
        known=("{outlet} (?:דיווח|דיווחה|פרסם|פרסמה|מדווח|מדווחת)", "<על פי|לפי|לדברי|כך> ?(?:דיווח |דיווח ב|פרסום ב)?{outlet}",
               "(?:דיווח|פורסם) ?ב?{outlet}"),
        sources=(),
    ),
}  # fmt: skip

#: Words after a known name that make it somebody else's, or none of its reports: 'Reuters Institute'.
NOT_ITS_REPORT: frozenset[str] = frozenset(
    """president ceo chairman executives editors staff employees shareholders readers viewers listeners bühne zentrale
    gelände stage inc corp corporation co company ltd group holdings holding foundation institute university bank fund center
    centre school council councils intelligence philanthropies economics functions advisor select wirecutter research
    awards award prize bestseller bestselling best-selling studios pictures entertainment records store shop events
    festival home rankings ranking list building tower headquarters lp terminal businessweek expo media-gruppe verlag
    gmbh ag se stiftung geschäftsführer chefredakteur chef host anchor""".split()
)
#: Words of names that say 'outlet': a name that ends (or, in some languages, begins) with one looks like one.
LAST_WORDS: frozenset[str] = frozenset(
    """news times post herald tribune gazette journal daily weekly observer chronicle telegraph press tv radio
    magazine examiner courier dispatch inquirer sentinel bulletin mirror reporter newspaper newswire media
    broadcasting television today wire ledger fm argus echo newswire gleaner
    tagespost volksfreund landbote wochenblatt kreiszeitung landeszeitung volkszeitung tageszeitung stadtanzeiger
    kreisblatt kreisbote sonntagsblatt generalanzeiger mittagsmagazin morgenmagazin politmagazin rundfunks funk
    hebdo infos télégramme éclair notícia noticia informativo gazzettino messaggero tirreno quotidiano
    kurier kuriera głos gazeta deník večerník
    курьер курьера курьеру вестник вестника кур'єр кур’єр кур'єра кур’єра вісник вісника
    sesi gündem gündemi manşet ekspres haberci ajans
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
    """courrier écho dépêche gazette heraldo correo messaggero correio folha tribuna kurier вестник вісник вечерняя
    radiu radii radyosu rozgłośnia telediario noticiero semanario periódico voz diari correios portal
    gazzettino quotidiano eco voix télégramme nouvelliste progrès messager réveil éveil
    głos głosu głosowi głosem kuriera kurierowi kurierem gazety gazecie gazetą gazetę dziennika dziennikowi
    dziennikiem tygodnika tygodnikowi tygodnikiem nowiny przegląd przeglądu telewizji telewizją trybuna trybuny
    deníku deníkem večerník
    голос голоса голосу голосом вестника вестнику вестником вечерний вечернего вечернему вечерней вечернюю
    новости курьер курьера курьеру известия газеты газете газету газетой телеканала телеканалу гтрк
    кур'єр кур’єр кур'єра кур’єра кур'єру вісника віснику вечірній вечірня газеті газету телеканалі суспільне
    gazete haber
    radio rádio radyo radia radiem радио радіо gazeta газета diario diário jornal giornale gazzetta corriere canal kanal
    canale channel telewizja televisión revista rivista dziennik deník noticias daily
    tygodnik tv journal агентство телеканал hlas""".split()
)
#: English last words that make a name look so only behind 'the', since they are surnames or more besides.
WITH_ARTICLE: frozenset[str] = frozenset(
    """cable messenger advertiser advocate enquirer clarion independent voice bee beacon transcript sun telegram
    reflector mercury-news standard-examiner informer expositor""".split()
)
#: What persons are called, before their names: 'deputy Ray Herald'.
PERSONS: frozenset[str] = frozenset(
    """mr mrs ms miss dr prof sir lord lady deputy sheriff officer sergeant sgt detective lieutenant lt captain capt
    constable spokesman spokeswoman spokesperson director professor teacher neighbour neighbor resident lawyer
    attorney senator mayor coach analyst minister manager owner farmer driver author actor actress singer
    herr frau professor sprecher sprecherin bürgermeister trainer monsieur madame m mme député députée maire
    señor señora alcalde alcaldesa diputado diputada portavoz signor signora sindaco senhor senhora pan pani poseł
    posłanka burmistrz avvocato avvocata avv dottor dottoressa professore allenatore attaccante portiere pugile
    procuratore abogado abogada doctor doctora profesor profesora entrenador entrenadora delantero delantera portero
    futbolista boxeador boxeadora peleador peleadora tenista ciclista cantante actor actriz escritor concejal
    advogado advogada treinador jogador atacante goleiro zagueiro cantor cantora vereador vereadora
    avocat avocate maître entraîneur attaquant joueur boxeur sénateur
    rechtsanwalt anwalt anwältin spieler stürmer torwart
    trener trenera piłkarz bramkarz napastnik adwokat prokurator radny radna rzecznik rzeczniczka prezes
    тренер тренера адвокат футболист нападающий вратарь боксер боксёр певец певица актер актёр режиссер режиссёр
    футболіст нападник воротар боксер співак співачка актор режисер господин депутат мэр адвокат пан пані депутатка мер sayın""".split()
)
#: Broadcasters whose regional stations add a place to the name: 'France Bleu Isère', 'Cadena SER Málaga'.
WITH_REGIONS: frozenset[str] = frozenset(
    """bbc radio|france bleu|france 3|tvp3|polskie radio|polskiego radia|cadena ser|onda cero|cope|radio nacional|rne
    |itv|суспільне|суспільного|суспільному|гтрк|вести|radio maria|cbn|bandnews|jovem pan|rádio clube|rádio renascença|tgr|abc radio|cbc radio
    |radio marca|canal sur|radio cooperativa|eska|radio eska|radio plus|radio zet""".replace("\n    ", "").split("|")
)
#: Broadcasters whose channels follow the name in capitals: 'MDR SACHSEN-ANHALT'.
WITH_CHANNELS: frozenset[str] = frozenset("mdr ndr swr wdr br rbb hr sr orf srf".split())
#: Words that may follow a known name without making it another's: 'BBC Verify', 'CNN Türk'.
EXTENSIONS: frozenset[str] = frozenset(
    """news online digital radio tv international world sport sports business politics türk turk arabic persian
    russian ukraine verify live morning magazine newspaper agency service brasil brazil mundo deutschland italia
    italy uk us website portal newswire ajansı nachrichtenagentur zeitung usa europe asia africa india japan china wire reporter reporters correspondent journalist
    journalists weekend sunday opinion investigates network channel español en web plus exclusive report
    scotland wales ulster cymru spor esporte esportes deportes новости украина казахстан""".split()
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
    onu ue unrwa oms bce fmi estatal tributaria meteorología medicamentos espacial federal
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
    united
    facebook instagram tiktok youtube twitter linkedin whatsapp snapchat reddit bluesky mastodon twitch spotify
    netflix google amazon wikipedia фейсбук ютуб инстаграм вконтакте фейсбуці""".split()
)
#: Adjectives of nationality, which stand where a name might: 'told the Swiss weekly'.
NATIONALITIES: frozenset[str] = frozenset(
    """american british english scottish welsh irish french german austrian swiss italian spanish portuguese dutch
    belgian danish swedish norwegian finnish polish czech slovak hungarian romanian bulgarian greek turkish russian
    ukrainian belarusian israeli palestinian lebanese syrian iraqi iranian saudi emirati qatari egyptian jordanian
    libyan tunisian algerian moroccan sudanese ethiopian kenyan nigerian ghanaian south african indian pakistani
    afghan bangladeshi chinese japanese korean taiwanese vietnamese thai indonesian malaysian filipino australian
    yerel rus alman fransız ingiliz amerikan abd çin japon iran i̇ran israil i̇srail ukrayna italyan i̇talyan ispanyol türk yunan mısır
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
    à ao aos aux au sur por para per da dal dalla in nel via sul sulla podle podľa według jak za w na
    в на и но а по об как ранее также у за з та але раніше про також""".split()
)
