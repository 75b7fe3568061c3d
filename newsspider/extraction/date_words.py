"""How each language writes a day within a sentence. A new language is one entry of `DATE_WORDS`.

A template is a regular expression over lower-case text in which a space stands for white space within the line, and
these stand for more:

``{weekday}``      a weekday's full name                  ``{wd}``        that or its abbreviation
``{day}``          day of the month                       ``{until}``     the same, as the last day of a range
``{month}``        a month's name or abbreviation         ``{month2}``    the same, for the last day of a range
``{mm}``           number of the month                    ``{mm2}``       the same, for the last day of a range
``{year}``         1900 to 2099                           ``{yy}``        that, or its last two digits
``{to}``           the words or dashes of a range         ``{weekday2}``  the last weekday of a range
``{last}``         'last': the nearest one before         ``{coming}``    'coming': the nearest one ahead
``{next}``         'next': the coming one, or next week's ``{this}``      'this'
``{second}``       the second one ahead                   ``{initial}``     sign of a weekday in Chinese
``{week}``         'last week', 'next week'               ``{monthword}`` 'last month'
``{yearword}``     'last year', 'this year'               ``{relative}``  'yesterday'
``{number}``       of days ago, 2 to 30                   ``{ahead}``     of days from now
``{later}``        of days from now where a verb says     ``{after:a|b}`` nothing, where one of these words stands before
                   so, else it is how long something takes
``{before}``       'earlier': days before that stated last ``{behind}``    'later': days behind it
``{shift}``        'the next day': next to the one stated last

The first template that matches at a place wins, so longer ones come first. Templates hold no unbounded repetition:
a hostile text costs linear time. Names of months get their numbers from `months`.
"""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class DateWords(NamedTuple):
    """The words of one language. Words are parted by spaces, phrases by ``|``."""

    weekdays: tuple[str, ...]
    #: full names in all their forms, Monday first
    months: str
    #: full names in all their forms; a space within a name is written ``_``
    templates: tuple[str, ...]
    future: str
    #: what says that something is still to come, alternatives of a regular expression
    expected: str
    #: what hints that it is, but may stand beside a past day as well: 'before', 'would'
    past: str
    #: what says that it has happened
    in_year: tuple[str, ...]
    #: templates of a year that is named without a day
    participle: str = ""
    #: what says that it has happened unless a verb says otherwise: participles, 'the night to Monday'
    until: str = ""
    #: what says that it is still to come unless a verb says otherwise
    since: str = ""
    #: what stands before a day that is past, whatever the verb: 'since'
    till: str = ""
    #: what stands before a day that is still to come, even beside a verb of the past: 'postponed until'
    till_behind: str = ""
    #: what stands behind one
    lasted: str = ""
    #: what was the case until such a day, which is past then: 'remained', 'did not'
    reader: str = ""
    #: words to the reader: in a sentence with one, 'tomorrow' and 'Monday' are those of any week
    to: str = "-|–|—"
    both: str = ""
    #: words between two days that are two rather than a range: 'and'
    between: str = ""
    #: what stands before two such days that are a range after all
    either: str = ""
    #: 'or', between two weekdays of any week
    last: str = ""
    coming: str = ""
    next: str = ""
    this: str = ""
    second: str = ""
    relative: Mapping[int, str] = {}
    #: days from today -> phrases
    before: str = ""
    behind: str = ""
    #: what counts days from the day that the text stated last: '3 days earlier'
    shift: Mapping[int, str] = {}
    #: days from that day -> phrases
    week: Mapping[int, str] = {}
    #: weeks from this one -> phrases
    monthword: Mapping[int, str] = {}
    yearword: Mapping[int, str] = {}
    numbers: str = ""
    #: from two on; a space within one is written ``_``, another word for the same ``|``
    short_weekdays: tuple[str, ...] = ()
    short_months: str = ""
    ordinals: str = ""
    #: what a day's number may be followed by, an alternative of a regular expression
    days: str = ""
    #: the first, second, ... of a month in words, as far as they are used; a space within one is written
    #: ``_``, another word for the same ``|``
    of: str = ""
    #: what stands between an event and its weekday: the storm 'of' Sunday
    event: str = ""
    #: what stands behind a weekday before its event: Sunday 's' storm
    said: str = "(?!)"
    #: who speaks before or behind quotation marks that are no title
    idioms: str = ""
    #: turns of phrase in which 'today' or a weekday is no day, as alternatives of a template
    not_before: str = ""
    #: behind these words stands no single day: 'every Monday', 'Black Friday'
    not_after: str = ""
    #: neither does it before these: 'Sunday Times'
    places: str = ""
    #: what stands before days that streets and places are named after
    places_after: str = ""
    #: what stands behind them
    after_names: bool = True
    #: whether a weekday may follow a name, as in 'in Kyiv Friday'; else 'Sonja Freitag,' is a name as a whole
    small_months: bool = False
    #: whether a month with a capital belongs to a name: 'via 25 Aprile'
    capital: bool = False
    #: whether weekdays and months begin with a capital
    month_first: bool = False
    #: whether 3/4/2025 is in March, unless a region says otherwise
    verbs_tell: bool = False
    #: whether a weekday in a sentence without any of these verbs is that of any week
    past_shows: bool = False
    #: whether a sentence without a form of the past is about what is to come
    words_apart: bool = True
    #: whether spaces part the words
    hints: str = ""
    #: what templates hold besides names of months and weekdays, and 'yesterday': a text without any is not read


_NUMERIC = ("(?<![/=.-]){year}-{mm}-{day}(?!/)", "{day}[./]{mm}[./]{year}")

DATE_WORDS: dict[str, DateWords] = {
    "en": DateWords(
        weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        short_weekdays=("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"),
        months="january february march april may june july august september october november december",
        short_months="jan feb mar apr jun jul aug sept sep oct nov dec",
        ordinals="st|nd|rd|th",
        capital=True,
        month_first=True,
        places="bridge|road|highway|brigade|circle|boulevard|plaza|every|each|street|avenue|square",
        places_after="youth movement|memorial|museum|commission|highway|road|stadium|hospital|park|coalition|brigades?|alliance|barracks|airport|university|district|parade|fireworks|uprising|movement|revolution|massacre|attacks?|street|avenue|square|bridge|boulevard|plaza",
        days="first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
        " sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth"
        " twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
        to="-|–|—|to|through|thru|until|till",
        both="and|and the",
        between="between|from",
        last="last|past|this past|this last",
        coming="until this|by this|coming|this coming|upcoming|this upcoming",
        next="next",
        this="this",
        second="week",
        verbs_tell=True,
        templates=(
            "(?:{wd},? )?{month} (?:the )?{day} ?{to} ?{month2} {until}(?:,? (?:in |of )?{year}|,? (?:of )?{yearword})?",
            "{day} (?:of )?{month} {to} ?{until} (?:of )?{month2}(?:,? (?:in |of )?{year}|,? (?:of )?{yearword})?",
            "(?:{wd},? )?{month},? (?:the )?{day}(?: ?{to} ?(?:the )?{until})?(?:,? ?(?:in |of )?{year}|,? (?:of )?{yearword})?",
            "(?:{wd},? (?:the )?)?{day}(?: ?{to} ?(?:the )?{until})? (?:of )?{month}(?:,? (?:in |of )?{year}|,? (?:of )?{yearword})?",
            "{weekday},? the {day}",
            "{after:until the|till the|by the|on the|from the|before the|after the|since the}{day}(?=[.,;])(?<=[a-z])",
            "{weekday} {day}(?=st|nd|rd|th|[,.;]| [a-z])(?! (?:people|percent|per|years?|minutes|hours|am|pm|million|billion)\\b)",
            "{week}(?:'s|’s| on)? {weekday}",
            "{weekday},? (?:of )?(?:the )?{week}",
            "(?:{last}|{coming}|{next}|{this}) {weekday}",
            "{weekday} (?:through|to|until|till) {weekday2}",
            "{weekday} {second}(?=[.,;])",
            "{weekday}",
            r"{shift}(?=[,.;:)\n]|$| (?:as|in|at|by|with|when|and|after|while|to|on|for)\b)",
            "{relative}",
            "{number} days? (?:ago|{before}|{behind})",
            "in {later} days(?=[,.;:)]|$| (?:time|with|at|when|on|to|as|and|but)\\b|['’] time)",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
            "{mm}/{day}/{year}",
            "{day}/{mm}/{year}",
        ),
        hints="days|previous day|next day|following day|day earlier|day later",
        relative={
            -2: "day before yesterday",
            -1: "(?<!of )yesterday|last night",
            0: "(?<!until )(?<!still )(?<!of )today(?!['’]s(?! (?:meeting|session|vote|hearing|press|briefing|match|game|race|event|announcement|decision|ruling"
            "|verdict|debate|summit|talks|attack|protest|strike|launch|release|report|statement|ceremony|election|news|shooting"
            "|march|rally|visit|final|trading|deadline)))|tonight|this morning|this afternoon|this evening|earlier today|later today",
            1: "(?<!of )tomorrow",
            2: "day after tomorrow",
        },
        before=r"earlier|previously",
        behind=r"later|afterwards",
        shift={
            -1: r"the previous day|a day earlier|one day earlier",
            1: r"the next day|the following day|a day later|one day later",
        },
        week={-1: "last week|the previous week", 0: "this week", 1: "next week|the following week"},
        yearword={-1: "last year", 0: "this year", 1: "next year"},
        numbers="two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty twenty[-_]one twenty[-_]two twenty[-_]three twenty[-_]four"
        " twenty[-_]five twenty[-_]six twenty[-_]seven twenty[-_]eight twenty[-_]nine thirty",
        future=r"(?:will|shall|\w{1,12}['’]ll|won['’]t|(?:is|are) (?:to|set to|due to|going to|scheduled|expected|slated|planned))"
        r"(?: (?:also|not|be|have|to|then|\w{2,14}ly|\w{2,14}ed|held|sent|begun|made|given|taken|put|for|on)){0,4}",
        expected=r"(?:extended|remanded|suspended|banned|barred|jailed|deferred|prolonged) (?:until|till|through)|put off (?:until|to)|(?:vote|hearing|meeting|match|game|trial|debate|deadline|session|summit|funeral|race) (?:is )?(?:set )?for|(?:(?:can|could|may|must|should|might) be|postponed (?:until|to)|moved to|should(?! have)|delayed until|rescheduled for|adjourned (?:until|to)|pushed (?:back )?to|resumes?|meets?|returns?|faces|hosts|takes place|kicks off|ends|gets under ?way|would|to be|plans? to|planned|planning|set to|due|scheduled|expected|slated|expects?|upcoming|begins?|opens?"
        r"|starts?|deadline)"
        r"(?: (?:also|not|be|have|to|then|\w{2,14}ly|\w{2,14}ed|held|sent|begun|made|given|taken|put|for|on)){0,4}",
        past=r"said|was|were|had|has|have been|told|began|took|met|came|went|held|made|found|left|died|won|lost|killed|wrote"
        r"|saw|gave|got|became|fell|rose|hit|struck|shot|fled|broke|led|ran|sent|cut|since|spoke|stood|brought|did|chose|\w{3,18}ed",
        until="until|till|before|ahead of|by",
        reader="you|your|yours|yourself|you['’]re|you['’]ll|you['’]ve",
        participle="overnight",
        since="since",
        in_year=(
            "(?:in|since|of|during|after|from|early|late|mid|by the end of) (?:{month},? )?{year}",
            "{month},? {year}",
        ),
        event="['’]s ",
        said=r"said|says|say|asked|told|shouted|wrote",
        idioms=r"{weekday} (?:to|through|till|until|-|–) {weekday},? (?:from |between |at )?\d|here today,? gone tomorrow|today or tomorrow|yesterday['’]s (?:news|man|men)|like there['’]s no tomorrow|no tomorrow",
        not_before=r"any given|an? \w{2,12}(?! of )|mr\.?|mrs\.?|ms\.?|dr\.?|judge|manic|that|taco|casual|throwback|meatless|ruby|every(?: \w{3,6})?|each|most|a|an|black|good|super|cyber|bloody|ash|sheffield|giving|palm|easter|maundy|shrove|fat|holy|on any|"
        "the sunday|wonderful",
        not_after="in the park|service|school|league|roundup|roundtable|newsletter|briefing|edition|inquirer|sun|digest|reads?|show|driver|best|ritual|school|dinner|lunch|evening post|before last|mornings|afternoons|evenings|nights|night lights|club|times|night live|night football|telegraph|mirror|mail|express|post|review|world|herald|tribune|prayers?|magazine|edition|morning quarterback|brunch|roast",
        till=r"until|till|(?:set|fixed|scheduled|planned|called|booked|listed|slated|convened|summoned|moved) (?:\w{1,14} ){1,3}for|(?:starting|beginning|effective|set for|planned for|reset for|slated for|penciled in for|scheduled for|rescheduled to|brought forward to|extended (?:to|until|through)|due on|due|deadline of|rain date of)(?: on)?",
        lasted="was|were|wasn['’]t|weren['’]t|stayed|remained|lasted|continued|did|didn['’]t|ran|waited|kept|not|never|worked|raged|stood|lived|held|went|only",
        either="or",
    ),
    "de": DateWords(
        weekdays=(
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag sonnabend",
            "sonntag",
        ),
        short_weekdays=("mo", "di", "mi", "do", "fr", "sa", "so"),
        months="januar jänner februar feber märz april mai juni juli august september oktober november dezember",
        short_months="jan feb apr aug sept sep okt nov dez",
        capital=True,
        after_names=False,
        to="-|–|—|bis|bis zum|bis einschließlich",
        both="und|und am|und dem",
        between="zwischen|zwischen dem",
        last="letzten|letzter|letztem|letzte|vergangenen|vergangener|vergangenem|vergangene|vorigen|voriger",
        coming="bis diesen|bis zu diesem|kommenden|kommender|kommendem|kommende|nächsten|nächster|nächstem|nächste",
        this="diesen|diesem|dieser",
        second="übernächsten|übernächster",
        verbs_tell=True,
        templates=(
            r"(?:{wd},? (?:(?:den|dem|der) )?)?{day}\. {month}(?: {year})?,? ?{to},? (?:(?:{wd},? )?(?:den |dem |zum )?)?{until}\. {month2}(?:,? (?:im jahr )?{year}| (?:im |des )?{yearword})?",
            r"(?:{wd}(?:abend|morgen|nacht|nachmittag|vormittag|mittag)?,? (?:(?:den|dem|der) )?\(?)?{day}\.(?: ?{to} ?(?:zum )?(?:den )?{until}\.)? {month}(?:,? (?:im jahr )?{year}| (?:im )?{yearword})?",
            r"{day}\. ?{mm}\.(?: ?{yy})? ?{to} ?(?:zum )?{until}\. ?{mm2}\.(?: ?{yy})?",
            r"{day}\. ?{to} ?{until}\. ?{mm}\.(?: ?{yy})?",
            r"(?:{wd}(?:abend|morgen|nacht|nachmittag|vormittag|mittag)?,? (?:(?:den|dem) )?\(?){day}\. ?{mm}\.(?: ?{yy})?\)?",
            r"{day}\. ?{mm}\. ?{year}",
            r"{after:am|vom|zum|ab|dem|den|bis|seit}{day}\. ?{mm}\.(?:{yy})?",
            r"{weekday},? (?:den|dem) {day}\.",
            r"{after:am|zum|vom|ab dem}{day}\.(?=$|,| und| bis)",
            "{weekday}(?:abend|morgen|nacht|nachmittag|vormittag|mittag)?,? (?:in )?(?:der )?{week}",
            "{week} {weekday}",
            "(?:{last}|{coming}|{this}|{second}) {weekday}(?:abend|morgen|nacht|nachmittag|vormittag|mittag)?",
            "{weekday}(?:abend|morgen|nacht|nachmittag|vormittag|mittag)? bis (?:zum |einschließlich )?{weekday2}",
            "{weekday}(?:abend|morgen|nacht|nachmittag|vormittag|mittag)?",
            r"{number} tage (?:{before}|{behind})",
            r"{shift}(?! (?:de[rsm]|von|eine[rs]?)\b)",
            "{relative},? {weekday}(?:abend|morgen|nacht|nachmittag|vormittag|mittag)?",
            "{relative}",
            "vor {number} tagen",
            "in {later} tagen(?! (?:nach|vor|bis|seit))",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
        ),
        hints="tage|vortag|tag zuvor|tag vorher|tags zuvor|tags darauf|tag darauf|tag später|nächsten tag|folgenden tag",
        relative={
            -2: "vorgestern",
            -1: "gestern|gestrige[nrms]?|gestern abend|letzte nacht|vergangene nacht",
            0: "(?<!bis )(?<!die )(?<!der )(?<!das )(?<!den )(?<!dem )heute|heute morgen|heute abend|heute früh",
            1: "(?<!heute )(?<!am )(?<!jeden )(?<!guten )morgen(?! ?(?:des|um))|morgen abend|morgen früh|morgige[nrms]?",
            2: "übermorgen",
        },
        before=r"zuvor|vorher|früher",
        behind=r"später|darauf",
        shift={
            -1: r"am vortag|tags zuvor|einen tag zuvor|einen tag vorher|am tag zuvor",
            1: r"tags darauf|am (?:nächsten|folgenden|darauffolgenden) tag|am tag darauf|einen tag später",
        },
        week={
            -1: "(?:letzte|letzter|vergangener|voriger|letzten|vergangenen|vorigen) woche|vorwoche",
            0: "(?:dieser|diese) woche",
            1: "(?:nächste|kommende|nächster|kommender|nächsten|kommenden) woche",
        },
        yearword={
            -1: "(?:des )?(?:letzten|vergangenen|vorigen) jahre?s?|vorjahres|des vorjahres",
            0: "(?:dieses|diesen) jahres|d\\. ?j\\.",
            1: "(?:des )?(?:nächsten|kommenden) jahre?s?",
        },
        numbers="zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
        " siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig"
        " fünfundzwanzig sechsundzwanzig siebenundzwanzig achtundzwanzig neunundzwanzig dreißig",
        future=r"wird|werden|werde|soll(?:en)?(?![^.!?\n]{0,160} (?:worden sein|gewesen sein|ge\w{2,16}en sein|haben)(?!\w))",
        expected=r"(?:verschoben|verlegt|vertagt|verlängert|unterbrochen|ausgesetzt|gesperrt|geschlossen) (?:auf|bis)|auf (?=\w+(?:abend|morgen|nachmittag|vormittag)?,? (?:\(?\d+\.|vertagt|verschoben|verlegt|angesetzt|terminiert))|(?:wurden?|werden|wird) auf|eröffnet|tagt|entscheidet|stimmt|geht es|endet|empfängt|reist|will|wollen|plant|planen|geplant|erwartet|angesetzt|vorgesehen|steht an|beginnt|startet|findet|finden|kommt|könnten?|dürften?|möchten?|sollten?|müssten?|muss|müssen|tritt",
        past=r"soll(?:en)?|wurden?|worden|war|waren|hatten?|hat|haben|sagten?|teilten?|kam|kamen|gab|gaben|ging|gingen|fand|fanden|starb|starben"
        r"|seit|begann|begannen|nahm|nahmen|schrieb|sprach|traf|trafen|verlor|gewann|fiel|stieg|(?:be|ver|er|ent|zer|über|unter|miss)?(?:brach|griff|brannte|zog|zogen|schoss|schossen|stieß|fuhr|fuhren|flog|flogen|lief|liefen|stand|standen|lag|lagen|rief|riefen|hielt|hielten|schied|schieden|schien|schienen|warf|warfen|half|halfen|schlug|schlugen|trat|traten|trug|trugen|wuchs|wuchsen|sank|sanken|bat|baten|bot|boten|floh|flohen|riss|rissen|schloss|schlossen|sah|sahen|sprang|tat|taten|brachen|griffen|schwand|fingen|fing|suchte|bekam|ließen|nannte|kannte|klang|rang|wies|wiesen|hob|hoben|litt|ritt|band|fielen|stiegen|trafen|verloren|gewannen|sprachen|schrieben)|ließ|ge\w{3,14}(?:t|en)|\w{3,18}(?:te|ten)",
        until="bis|ab",
        reader="du|dein|deine|deinen|deiner|dir|dich",
        participle="nacht",
        since="seit|seit dem|seit der",
        in_year=(
            "(?:im jahre?|seit|jahres|anfang|ende|mitte) {year}",
            "(?:im|seit|am|vom|bis|anfang|ende|mitte) {month} {year}",
            "{month} {year}",
        ),
        of=r"vom",
        said=r"sagte|sagt|rief|schrieb|heißt es|sagen",
        idioms=r"{weekday} bis {weekday},? (?:von|ab|zwischen|jeweils)? ?\d|von heute auf morgen|(?:rezepten?|ideen|antworten|schnee|leute|welt|technik|methoden|ist|sind) von gestern|heute oder morgen|hier und heute|gestern und heute",
        not_before="jedes jahr (?:\\w{2,12} ){0,2}am|(?:am )?(?:ersten|zweiten|dritten|vierten|fünften)|meist (?:\\w{2,12} )?am|jeweils(?: \\w{2,12})?|stets (?:\\w{2,12} )?am|meistens am|(?:frau|herrn?|familie|dr\\.|prof\\.)(?: \\w{2,12})?|schwarze|guten|vorletzten|vorletzter|vorvergangenen|jede[nrms]?(?: \\w{3,8})?|frei\\w{1,2}|immer|schwarzer|schwarzen|black|grüner|weißer|blauer|einem|einen|ein|langen|langer|verkaufsoffenen|verkaufsoffener",
        not_after="(?:vor|nach) (?:dem|ostern|pfingsten|weihnachten)|(?:im|des|eines|jedes) monats?|krimi|blatt|spiel|runde|zeitung",
        places="brücke|weg|kaserne|jeden|jedem|straße des|platz des|allee des|brücke des|straße|platz",
        till="bis|bis zum|bis einschließlich|bis mindestens|ab|ab dem|(?:verschoben|verlegt|vertagt|angesetzt|terminiert|festgesetzt) (?:auf|für)(?: den)?|für(?: den)?",
        lasted="blieb|blieben|dauerte|dauerten|hielt|lag|lagen|war|waren|lief|liefen|galt|galten|nicht|warteten|wartete|arbeitete|arbeiteten|erst|standen|stand",
        either="oder|sowie",
    ),
    "fr": DateWords(
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        short_weekdays=("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
        months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        short_months="janv févr avr juil sept oct nov déc",
        ordinals="er",
        days="premier",
        to="-|–|—|au",
        both="et le|et",
        between="entre le|entre",
        last="dernier|derniers|passé|écoulé",
        coming="prochain|prochains|à venir",
        this="ce",
        second="en huit",
        verbs_tell=True,
        small_months=True,
        templates=(
            "(?:{wd},? (?:le )?)?{day} {month}(?: {year})? {to} ?(?:{wd} )?{until} {month2}(?: (?:en )?{year}| (?:de )?{yearword})?",
            "(?:{this} )?(?:{wd},? (?:le )?)?{day}(?: ?{to} ?(?:{wd} )?{until})? {month}(?: (?:en )?{year}| {yearword})?(?: {last}| {coming})?",
            "{day}/{mm}/{yy}",
            "{after:le|au|du|jusqu'au|jusqu’au|dès le}{day}(?=[.,;]|$)",
            "{weekday} {day}(?! ?(?:heures?|h\\d*|%|ans|minutes|millions|km|euros))",
            "{weekday},? (?:de )?{week}",
            "{weekday}(?: soir| matin| après-midi)? (?:{last}|{coming})",
            "{weekday} {second}",
            "{this} {weekday}(?! \\d)",
            "{weekday} (?:au|à) {weekday2}",
            "{weekday}",
            r"{number} jours (?:{before}|{behind})",
            r"{shift}(?! (?:de|du|des)\b| d['’])",
            "{relative}",
            "il y a {number} jours",
            "dans {ahead} jours(?! (?:de|d['’]))",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
        ),
        hints="jours|veille|lendemain|jour plus",
        relative={
            -2: "avant-hier",
            -1: "hier|hier soir|la nuit dernière|d['’]hier",
            0: "aujourd['’]hui|ce matin|ce soir|cet après-midi|ce midi",
            1: "demain",
            2: "après-demain",
        },
        before=r"plus tôt|auparavant",
        behind=r"plus tard",
        shift={-1: r"la veille|un jour plus tôt", 1: r"le lendemain|un jour plus tard"},
        week={-1: "la semaine dernière|la semaine passée", 0: "cette semaine", 1: "la semaine prochaine"},
        yearword={
            -1: "(?:de )?l['’]an(?:née)? derni(?:er|ère)|l['’]an(?:née)? passée?",
            0: "de cette année|cette année",
            1: "(?:de )?l['’]année prochaine|(?:de )?l['’]an prochain",
        },
        numbers="deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"
        " dix-huit dix-neuf vingt vingt[-_]et[-_]un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six"
        " vingt-sept vingt-huit vingt-neuf trente",
        future=r"sera|seront|aura|auront|va|vont|\w{2,16}(?:era|eront|ira|iront|dra|dront|vra|vront)",
        expected=r"report\w{1,3} (?:à|au)|repouss\w{1,3} (?:à|au)|s['’]ouvre|commence|débute|démarre|se réuni(?:t|ssent)|se tient|reprend|s['’]achève|entre en vigueur|\w{2,14}(?:era|ira|dra)i(?:t|ent)|doit|doivent|devrait|devraient|prévue?s?|prévoit|compte|programmée?s?|attendue?s?|fixée?s?",
        past=r"a|ont|avait|avaient|était|étaient|fut|furent|est|sont|depuis|eu|été|dit|\w{3,16}(?:èrent|aient)",
        participle=r"nuit|\w{3,16}ée?s?",
        until=r"à partir|d['’]ici|jusqu['’]\w+",
        reader="vous|votre|vos|tu|ton|ta|tes",
        since="depuis|depuis le",
        in_year=("(?:en|depuis|année|fin|début|de|dès) {year}", "{month} {year}"),
        of=r"(?<!partir )(?<!compter )(?<!nuit )(?<!soirée )(?<!journée )(?<!matinée )(?<!lors )(?<!matin )de",
        said=r"dit|lance|déclare|écrit",
        idioms=r"né d['’]hier|aujourd['’]hui (?:plus que jamais|comme hier)|{weekday},? c['’]est",
        not_before="premier|deuxième|troisième|quatrième|chaque \\w{3,8}|monsieur|madame|mme|chaque|tous les|les|le|un|vendredi|black|bon|du",
        not_after="saint|noir|prochains|de pâques|gras|des cendres",
        places="chaque|rue du|place du|avenue du|boulevard du|pont du|quai du|rue|place",
        till=r"jusqu['’](?:à|au|en)|(?:report|repouss|ajourn|fix|renvoy|décal|convoqu)(?:é|és|ée|ées|e|ent|er) (?:\S{1,16} ){1,3}(?:à|au|pour)|à (?:partir|compter) (?:de|du)|d['’]ici(?: à| au)?|(?:reporté|repoussé|ajourné|fixé|prévu|programmé|renvoyé|décalé|prolongé|convoqué)e?s? (?:à|au|pour|pour le|jusqu['’](?:à|au))",
        lasted="était|étaient|restée?s?|resté|dur[ée]r?|a duré|demeurée?s?|attendu|fallu|pas|sont restés|continué|s['’]est poursuivie?|qu['’]à",
        either="ou",
    ),
    "es": DateWords(
        weekdays=("lunes", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sabado", "domingo"),
        short_weekdays=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
        months="enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
        short_months="ene feb mar abr may jun jul ago sept sep oct nov dic",
        ordinals="º|°",
        days="primero|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
        " dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
        " veintiocho veintinueve treinta treinta_y_uno",
        to="-|–|—|al",
        both="y el|y",
        between="entre el|entre",
        last="pasado|último",
        coming="hasta este|próximo|proximo|que viene",
        this="este",
        verbs_tell=True,
        templates=(
            "(?:{wd},? (?:el )?)?{day} de {month}(?: del? {year})? {to} ?(?:{wd},? )?{until} de {month2}(?:,? del? (?:año )?{year}| {yearword})?",
            "(?:(?:{last}|{coming}|{this}) )?(?:{wd},? (?:el )?(?:día )?)?{day}(?: ?{to} ?(?:{wd} )?{until})? de {month}(?:,? de(?:l(?: año)?)? {year}| {yearword})?(?: {last}| {coming})?",
            "{day} {month}(?: {year})",
            "{day}[/.-]{mm}[/.-]{year}",
            "(?:(?:{last}|{coming}|{this}) )?{weekday} {day}(?! ?(?:horas?|%|años|minutos|millones|km|euros|h))",
            "{weekday},? (?:de )?{week}",
            "(?:{last}|{coming}|{this}) {weekday}",
            "{weekday} (?:{last}|{coming})",
            "{weekday} (?:al|a) {weekday2}",
            "{after:el|al|del|hasta el|desde el}día {day}(?! de)",
            "{after:el|al|del|hasta el}{day}(?=[.,;]|$)",
            "{after:del|el|al|de|desde el|hasta el|y|para}{weekday}",
            r"{number} días (?:{before}|{behind})",
            r"{shift}",
            "{relative}",
            "hace {number} días",
            "dentro de {ahead} días",
            "en {later} días(?=[,.;:)]|$| (?:más|y|para|cuando)\\b)",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
        ),
        hints="día|hace",
        relative={
            -2: "antenoche|anteanoche|anteayer|antes de ayer|antier",
            -1: "(?<!antes de )ayer|anoche",
            0: "(?<!hasta )hoy|esta mañana|esta tarde|esta noche|esta madrugada|este mediodía",
            1: "(?<!el )(?<!la )(?<!esta )(?<!de )(?<!pasado )(?<!cada )(?<!una )mañana",
            2: "pasado mañana",
        },
        before=r"antes(?! de)",
        behind=r"después(?! de)|más tarde",
        shift={
            -1: r"el día anterior|un día antes(?! de)|el día previo(?! al?)",
            1: r"al día siguiente|un día después(?! de)|un día más tarde",
        },
        week={
            -1: "la semana pasada|la pasada semana",
            0: "esta semana",
            1: "la próxima semana|la semana próxima|la semana que viene",
        },
        yearword={
            -1: "del? (?:año pasado|pasado año)",
            0: "de este año|del presente año|del año en curso|de este mismo año",
            1: "del? (?:próximo año|año próximo|año que viene)",
        },
        numbers="dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
        " dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis"
        " veintisiete veintiocho veintinueve treinta",
        future=r"va a|van a|\w{2,16}(?:rá|rán)",
        expected=r"aplaz\w{1,4} (?:al|para|hasta)|pospu\w{2,5} (?:al|para|hasta)|comienzan?|empiezan?|arrancan?|se celebran?|se reúnen?|vence|concluye|entra en vigor|reanuda|prevista?o?s?|prevé|prevén|planea|programada?o?s?|debe|deben|espera",
        past=r"fue|fueron|había|habían|ha|han|era|eran|desde|dijo|hubo|hizo|murió|\w{2,16}(?:ó|aron|ieron|aba|aban)",
        participle=r"noche|madrugada|\w{2,16}[ai]d[oa]s?",
        until="a partir|hasta|antes del?",
        reader="usted|ustedes|tu|tus|te",
        in_year=("(?:en|desde|año|de|del|a finales de|a principios de) {year}", "{month} de(?:l)? {year}"),
        of=r"(?<!partir )(?<!antes )(?<!después )(?<!noche )(?<!mañana )(?<!tarde )(?<!madrugada )(?<!dentro )del",
        said=r"dijo|dice|escribió|gritó",
        idioms=r"hoy en día|hoy por hoy|de hoy a mañana|el ayer y el hoy|{weekday} es día de",
        not_before="primer|segundo|tercer|cuarto|cualquier|cada \\w{3,8}|los|cada|todos los|un|plácido|santo|black|buen",
        not_after="santo|negro|de ramos|de resurrección",
        places="monumento|revolución|golpe|cada|calle|avenida|av\\.|plaza|paseo|barrio|estación|parque|colegio|hospital|estadio|puente|glorieta|movimiento|autopista",
        till="hasta(?: el)?|a partir del|para(?: el)?|(?:fijad|programad|previst|convocad|agendad|prorrogad|ampliad)[oa]s? (?:al|el|hasta el)",
        lasted="estuvo|estuvieron|duró|duraron|permaneció|permanecieron|estaba|estaban|siguió|siguieron|quedó|quedaron|esperó|esperaron|no|continuó|mantuvo|mantuvieron|era|eran",
        either="o|u",
    ),
    "it": DateWords(
        weekdays=(
            "lunedì lunedí lunedi",
            "martedì martedí martedi",
            "mercoledì mercoledí mercoledi",
            "giovedì giovedí giovedi",
            "venerdì venerdí venerdi",
            "sabato",
            "domenica",
        ),
        short_weekdays=("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
        months="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        short_months="gen feb mar apr mag giu lug ago set ott nov dic",
        ordinals="º|°",
        days="primo",
        to="-|–|—|al|all['’]|a",
        both="e il|e",
        between="tra il|fra il|tra|fra",
        last="scorso|scorsa|passato|ultimo|ultima",
        coming="entro questo|fino a questo|prossimo|prossima",
        this="questo|questa",
        verbs_tell=True,
        small_months=True,
        templates=(
            "(?:{wd},? )?{day} {month}(?: {year})? {to} ?(?:{wd} )?{until} {month2}(?: (?:del )?{year}| {yearword})?",
            "(?:(?:{last}|{coming}) )?(?:{wd},? (?:il )?)?{day}(?: ?{to} ?(?:{wd} )?{until})? {month}(?: (?:del )?{year}|,? {yearword})?(?: {last}| {coming})?",
            "{day}[/.-]{mm}[/.-]{year}",
            "{weekday} {day}(?! ?(?:ore|%|anni|minuti|milioni|km|euro))",
            "{weekday},? (?:della )?{week}",
            "(?:{last}|{coming}|{this}) {weekday}",
            "{weekday} (?:{last}|{coming})",
            "{weekday} (?:al|a) {weekday2}",
            "{weekday}",
            "{after:il|al|dal|del|entro il}giorno {day}(?! {month})",
            "{after:il|al|del|dal}{day}(?=[.,;]|$)",
            r"{shift}(?! (?:la|il|le|i|gli|lo|l|aver)\b)",
            "{relative}",
            "{number} giorni (?:fa|{before}|{behind})",
            "(?:tra|fra) {ahead} giorni",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
        ),
        hints="giorno|giorni",
        relative={
            -2: "l['’]altro ieri|ieri l['’]altro|avantieri|altroieri",
            -1: "(?<!altro )ieri(?! l['’]altro)|ieri sera|ieri notte|la scorsa notte|la notte scorsa",
            0: "(?<!fino a )(?<!fino ad )(?<!ad )oggi|stamattina|stamane|stamani|stasera|questa mattina|questa sera|stanotte|questo pomeriggio|questa notte",
            1: "(?<!il )domani|domattina",
            2: "dopodomani",
        },
        before=r"prima(?! d)",
        behind=r"dopo(?! (?:la|il|l|le|i|gli|aver)\b)|più tardi",
        shift={
            -1: r"il giorno prima(?! d)|il giorno precedente|un giorno prima(?! d)",
            1: r"il giorno dopo|il giorno seguente|il giorno successivo|un giorno dopo",
        },
        week={
            -1: "(?:la )?(?:scorsa settimana|settimana scorsa)",
            0: "questa settimana",
            1: "(?:la )?(?:prossima settimana|settimana prossima)",
        },
        yearword={
            -1: "(?:del)?l['’](?:anno scorso|anno passato)|dello scorso anno|lo scorso anno",
            0: "di quest['’]anno|quest['’]anno",
            1: "(?:(?:del |il )?prossimo) anno|(?:del)?l['’]anno prossimo",
        },
        numbers="due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici"
        " diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei"
        " ventisette ventotto ventinove trenta",
        future=r"\w{2,16}(?:rà|ranno)",
        expected=r"(?:fissat|convocat|indett|calendarizzat|slittat|spostat|posticipat|confermat)[oaie] (?:per|a|al|il)|rinviat[oaie] al?|slitta|comincia|inizia|parte|si apre|si tiene|si vota|scade|riprende|si riunisce|entra in vigore|\w{2,14}rebbe(?:ro)?|prevista?o?i?e?|prevede|in programma|programmata?o?i?e?|dovrebbe|dovrebbero|deve|devono|attesa?o?i?e?",
        past=r"ha|hanno|aveva|avevano|era|erano|è|sono|fu|furono|stata?o?i?e?|dopo|\w{3,16}(?:arono|irono|erono)",
        participle=r"da|notte|\w{2,16}(?:at|ut|it)[oaie]",
        until="fino|entro|a partire|dal",
        reader="tu|tuo|tua|tuoi|vostro|vostra|voi",
        in_year=("(?:nel|dal|del|anno|fine|inizio) {year}", "{month} (?:del )?{year}"),
        of=r"(?<!partire )(?<!notte )(?<!sera )(?<!mattina )(?<!giornata )(?<!pomeriggio )(?<!prima )(?<!dopo )di",
        said=r"dice|detto|scrive|grida",
        idioms=r"dall['’]oggi al domani|oggi come oggi|giorno d['’]oggi|oggi o domani|{weekday} è giorno di",
        not_before="dal|primo|secondo|terzo|quarto|del|della|ogni \\w{3,8}|ogni|tutti i|tutte le|le|la|il|un|una|black|i",
        not_after="santo|nero|delle palme|di pasqua|grasso",
        places="ogni|via|viale|piazza|piazzale|corso|largo|ponte|via del|viale del|piazza del",
        till="fino(?: a| al)?|entro(?: il)?|a partire (?:da|dal)|per|(?:fissat|rinviat|convocat|programmat|previst|indett|calendarizzat|prorogat|slittat|aggiornat|spostat|posticipat|anticipat|confermat)[oaie] (?:a|al|per|per il)",
        lasted="era|erano|rimast[oaie]|restat[oaie]|durat[oaie]|stat[oaie] chius[oaie]|continuat[oaie]|non|rimase|rimasero|durò",
        either="o|oppure",
    ),
    "pt": DateWords(
        weekdays=(
            "segunda-feira",
            "terça-feira terca-feira",
            "quarta-feira",
            "quinta-feira",
            "sexta-feira",
            "sábado sabado",
            "domingo",
        ),
        short_weekdays=("segunda seg", "terça ter", "quarta qua", "quinta qui", "sexta sex", "sáb", "dom"),
        months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        short_months="jan fev mar abr mai jun jul ago set out nov dez",
        ordinals="º|°|o",
        days="primeiro|um dois três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze"
        " dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove vinte vinte_e_um vinte_e_dois vinte_e_três"
        " vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta trinta_e_um",
        to="-|–|—|a|ao|até",
        both="e o dia|e",
        between="entre o dia|entre os dias|entre",
        last="passado|passada|último|última|ultimo|ultima",
        coming="até este|até esta|próximo|próxima|proximo|proxima|que vem",
        this="neste|nesta|deste|desta|este|esta",
        verbs_tell=True,
        templates=(
            "(?:{wd},? )?{day} de {month}(?: de {year})? {to} ?(?:{wd},? )?{until} de {month2}(?:,? de {year}| {yearword})?",
            "(?:(?:{last}|{coming}|{this}) )?(?:(?:{wd},? (?:\\()?(?:o )?)?(?:dia )?){day}(?: ?{to} ?(?:{wd} )?{until})? de {month}(?:,? (?:de|do ano de) {year}| {yearword})?(?: {last}| {coming})?",
            "(?:(?:{last}|{coming}|{this}) )?{wd},? ?\\(?{day}/{mm}(?:/{yy})?\\)?(?![/\\d])",
            "{after:no|ao|do|o|desde o|até o|de}dia {day}/{mm}(?:/{yy})?(?![/\\d])",
            "(?:(?:{last}|{coming}|{this}) )?{wd},? ?\\((?:dia )?{day}\\)",
            "(?:(?:{last}|{coming}|{this}) )?{wd},? (?:dia )?{day}(?![./]\\d)(?! ?(?:horas?|h|%|anos|minutos|milhões|mil|km|euros))",
            "{day}[/.-]{mm}[/.-]{year}",
            "{wd} (?:a|à|até|para|e) (?:a )?{weekday2}",
            "{weekday},? (?:da )?{week}",
            "(?:{last}|{coming}|{this}) {weekday}",
            "{weekday} (?:{last}|{coming})",
            "(?:{last}|{coming}|{this}) {wd}(?=$|[,.;:)(]| (?:\\(|à |de manhã|a |o |as |os |que |em |no |na |com ))(?!-)",
            "{after:na|da|à|de|até|para}{wd}(?=[,.;:)]| (?:à noite|à tarde|de manhã|passada|que vem))(?!-)(?: {last}| {coming})?",
            "{weekday}",
            "(?:{last}|{coming}|{this}) dia {day}(?!/| de )",
            "{after:no|ao|do|o|desde o|até o}dia {day}(?!/| de )",
            r"{number} dias (?:{before}|{behind})",
            r"{shift}",
            "{relative}",
            "há {number} dias",
            "daqui a {ahead} dias|dentro de {ahead} dias",
            "em {later} dias(?=[,.;:)]|$)",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
        ),
        hints="dias|há|dia|segunda|terça|quarta|quinta|sexta",
        relative={
            -2: "anteontem|antes de ontem",
            -1: "(?<!antes de )ontem",
            0: "(?<!até )hoje|esta manhã|esta tarde|esta noite|nesta manhã|nesta tarde|nesta noite|esta madrugada|nesta madrugada",
            1: "(?<! o )amanhã",
            2: "depois de amanhã",
        },
        before=r"antes(?! d)",
        behind=r"depois(?! d)|mais tarde",
        shift={
            -1: r"no dia anterior|o dia anterior|um dia antes(?! d)",
            1: r"no dia seguinte|o dia seguinte|um dia depois(?! d)|um dia mais tarde",
        },
        week={
            -1: "(?:semana passada|última semana)",
            0: "(?:desta semana|nesta semana|esta semana)",
            1: "(?:próxima semana|semana que vem)",
        },
        yearword={-1: "d?o ano passado", 0: "deste ano", 1: "(?:d?o próximo ano|d?o ano que vem)"},
        numbers="dois três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze"
        " dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove vinte vinte_e_um vinte_e_dois"
        " vinte_e_três vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta",
        future=r"vai|vão|\w{2,16}(?:rá|rão)",
        expected=r"adiad[oa]s? para|remarcad[oa]s? para|começam?|arranca|acontece|realiza-se|vence|entra em vigor|reúne-se|retoma|prevista?o?s?|prevê|marcada?o?s?|agendada?o?s?|deve|devem|pretende",
        past=r"foi|foram|havia|tinha|era|eram|desde|disse|houve|fez|morreu|teve|\w{2,16}(?:ou|eu|iu|aram|eram|iram|ava|avam)",
        participle=r"noite|madrugada|\w{2,16}[ai]d[oa]s?",
        until="até|a partir",
        reader="você|vocês",
        in_year=("(?:em|desde|ano|de|no ano de) {year}", "{month} de {year}"),
        of=r"(?<!partir )(?<!antes )(?<!depois )(?<!noite )(?<!manhã )(?<!tarde )(?<!madrugada )(?<!dia )de",
        said=r"disse|diz|escreveu",
        idioms=r"hoje em dia|hoje ou amanhã|de hoje para amanhã|{weekday} é (?:sempre )?dia de",
        not_before="primeira|primeiro|qualquer|toda \\w{3,8}|à|cada|toda|todo|todos os|aos|às|um|uma|os|as|plácido|santo|black|são",
        not_after="santa|santo|de ramos|de páscoa|gorda",
        places="viaduto|viela|beco|alameda|rotunda|túnel|revolução|todo|rua|avenida|av\\.|praça|largo|ponte|estação|bairro|escola|hospital|rodovia|travessa",
        till="até(?: a| à| ao| o)?|a partir d[eao]|para(?: a| o)?|(?:marcad|agendad|previst|adiad|remarcad|convocad|prorrogad|fixad)[oa]s? (?:para|até)(?: a| o| à| ao)?",
        lasted="esteve|estiveram|durou|duraram|ficou|ficaram|permaneceu|permaneceram|estava|estavam|era|eram|não|continuou|seguiu|só",
        either="ou",
    ),
    "ru": DateWords(
        weekdays=(
            "понедельник понедельника понедельнику понедельником",
            "вторник вторника вторнику вторником",
            "среду среды",
            "четверг четверга четвергу четвергом",
            "пятница пятницу пятницы пятнице",
            "суббота субботу субботы субботе",
            "воскресенье воскресенья воскресенью",
        ),
        short_weekdays=("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
        months="января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        short_months="янв фев февр мар апр июн июл авг сен сент окт нояб ноя дек",
        ordinals="-го|-е|-ое|-му",
        days="первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого"
        " тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого"
        " двадцать_первого двадцать_второго двадцать_третьего двадцать_четвертого двадцать_пятого двадцать_шестого"
        " двадцать_седьмого двадцать_восьмого двадцать_девятого тридцатого тридцать_первого",
        past_shows=True,
        places="мост\\w{0,2}|набережн\\w{1,3}|шоссе|микрорайон\\w{0,2}|сквер\\w{0,2}|станци\\w{1,2}|метро|завод\\w{0,2}|улиц\\w{1,3}|площад\\w{1,3}|проспект\\w{0,2}|парк\\w{0,2}|переулк\\w{1,2}|бульвар\\w{0,2}|ул\\.|пл\\.|имени",
        to="-|–|—|по|до",
        both="и",
        between="между",
        last="прошлый|прошлую|прошлое|прошлой|прошлого|минувший|минувшую|минувшее|минувшей|минувшего|последний|последнюю",
        coming="ближайший|ближайшую|ближайшее|ближайшей|грядущий|грядущую",
        next="следующий|следующую|следующее|следующей|следующего|будущий|будущую",
        this="этот|эту|это|этой|нынешний|нынешнюю",
        small_months=True,
        templates=(
            "(?:{wd},? )?{day} {month}(?: {year} (?:года|г))? {to} ?(?:{wd},? )?{until} {month2}(?: {year}(?: года| г\\.?))?",
            "(?:(?:{last}|{coming}|{next}|{this}) )?(?:{wd},? )?{day}(?: ?{to} ?{until})? {month}(?:,? {year}(?: ?(?:года|году|год|г\\.?))?| {yearword})?(?:, (?:во? )?{wd}| \\({wd}\\))?",
            "{after:до|с|к}{day}(?=[,.;])(?<=го)",
            "{day}\\.{mm}\\.{year}",
            "{weekday},? {day}(?:-го)? числа",
            "{weekday},? {day}(?<=-го)",
            "{wd},? \\(?{day}\\.{mm}(?![\\d.])",
            "{weekday} на {week}|{weekday} {week}|{week},? в {weekday}",
            "(?:{last}|{coming}|{next}|{this}) {weekday}",
            "{weekday} (?:по|до) {weekday2}",
            "{after:в|во|на|с|со|до|к|утром|вечера|вечеру|вечер|утра|утру|утро|вечером|днем|днём|ночью|ночь на|это|и|,}{weekday}",
            r"{shift}",
            "{relative}",
            "{number} (?:дня|дней|суток|день) (?:(?:тому )?назад|{behind})",
            "через {later} (?:дня|дней|суток|день)(?! (?:после|с момента))",
            "{day}\\.{mm}\\.(?:{year})? ?{to} ?{until}\\.{mm2}\\.{year}",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
        ),
        hints="назад|числа|через|следующий день|днем ранее|днём ранее|днем позже|днём позже|предыдущий день|день до этого|другой день|спустя",
        relative={
            -2: "позавчера",
            -1: "прошлой ночью|минувшей ночью|вчера|вчерашн\\w{1,3}",
            0: "сегодня|сегодняшн\\w{1,3}(?! (?:мир|реал|услов|жизн|врем))",
            1: "завтра|завтрашн\\w{1,3}",
            2: "послезавтра",
        },
        behind=r"спустя",
        shift={
            -1: r"дн[её]м ранее|в предыдущий день|за день до этого",
            1: r"на следующий день(?! после)|дн[её]м позже|на другой день",
        },
        week={
            -1: "(?:на )?(?:прошлой|минувшей) недел[еи]",
            0: "(?:на )?(?:этой|текущей) недел[еи]",
            1: "(?:на )?(?:следующей|будущей) недел[еи]",
        },
        yearword={
            -1: "(?:прошлого|минувшего) года",
            0: "(?:этого|текущего|нынешнего|сего) года|с\\. ?г\\.",
            1: "(?:следующего|будущего) года",
        },
        numbers="два|двое три|трое четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
        " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать двадцать_один"
        " двадцать_два двадцать_три двадцать_четыре двадцать_пять двадцать_шесть двадцать_семь двадцать_восемь"
        " двадцать_девять тридцать",
        future=r"будет|будут|состоится|состоятся|пройд[её]т|пройдут|предстоит|начн[её]тся|начнутся|вступит|вступят|смогут|сможет",
        expected=r"продл\w{2,5} (?:на|до)|сдвин\w{2,5} на|перен\w{2,6} на|отлож\w{2,5} (?:на|до)|планиру\w{1,6}|намерен\w?|ожида\w{1,6}|должн[аоы]|должен|запланирован\w{0,2}|назначен\w{0,2}",
        past=r"ш[её]л|шл[аои]|(?!(?:\w+[иа]тели|недели|модели|доли|отели|рубли|корабли|автомобили|детали|если|или|дела|дело|школа|число|около|начало|финал|канал|сила|цели|роли|земли)\b)\w{2,18}(?:л|ла|ло|ли|лся|лась|лось|лись|вш\w{2,4})|после|\w{3,18}(?:ан|ана|ано|аны|ена|ено|ены)",
        in_year=("{year} (?:года|году|годом|год|г\\.)",),
        said=r"сказал\w?|говорит|пишет|написал\w?",
        idioms=r"с {weekday} по {weekday},? (?:с|в) \d|(?:о|об|в) завтрашн\w{2} дн\w|вчерашн\w{2} дн\w{1,2}|не сегодня[ -]завтра|сегодня[ -]завтра",
        not_before="чистый|прощёное|вербное|каждый|каждую|каждое|каждой|чёрная|черная|чёрную|черную|чёрной|черной|страстная|страстную|великая|великую|один",
        not_after="каждого месяца|месяца",
        till=r"до|(?:перенес\w{1,5}|отлож\w{2,5}|назнач\w{2,5}|заплан\w{4,9}|продл\w{2,5}) (?:на|до)|не позднее|не позже",
        lasted=r"длил\w{1,4}|был|была|было|были|продолжал\w{1,4}|оставал\w{1,4}|не|работал\w?|действовал\w?|находил\w{1,4}|жил\w?",
        either="или|либо",
    ),
    "uk": DateWords(
        weekdays=(
            "понеділок понеділка понеділку понеділком",
            "вівторок вівторка вівторку вівторком",
            "середа середу середи середі",
            "четвер четверга четвергу",
            "п'ятниця п'ятницю п'ятниці п’ятниця п’ятницю п’ятниці пʼятниця пʼятницю пʼятниці",
            "субота суботу суботи суботі",
            "неділя неділю неділі",
        ),
        short_weekdays=("пн", "вт", "ср", "чт", "пт", "сб", "нд"),
        months="січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        ordinals="-го|-е|-те|-ше|-му",
        days="першого другого третього четвертого п'ятого шостого сьомого восьмого дев'ятого десятого одинадцятого дванадцятого"
        " тринадцятого чотирнадцятого п'ятнадцятого шістнадцятого сімнадцятого вісімнадцятого дев'ятнадцятого двадцятого"
        " двадцять_першого двадцять_другого двадцять_третього двадцять_четвертого двадцять_п'ятого двадцять_шостого"
        " двадцять_сьомого двадцять_восьмого двадцять_дев'ятого тридцятого тридцять_першого",
        past_shows=True,
        places="мост\\w{0,2}|міст|набережн\\w{1,3}|шосе|мікрорайон\\w{0,2}|сквер\\w{0,2}|станці\\w{1,2}|метро|завод\\w{0,2}|вулиц\\w{1,3}|площ\\w{1,3}|проспект\\w{0,2}|парк\\w{0,2}|провулк\\w{1,2}|бульвар\\w{0,2}|вул\\.|пл\\.|імені",
        to="-|–|—|по|до",
        both="і|та|й",
        between="між",
        last="минулий|минулу|минулої|минулого",
        coming="найближчий|найближчу|найближчої|найближчого",
        next="наступний|наступну|наступної|наступного",
        this="цей|цю|цієї|цього",
        small_months=True,
        templates=(
            "(?:{wd},? )?{day} {month}(?: {year} року)? {to} ?(?:{wd},? )?{until} {month2}(?: {year}(?: року| р\\.?))?",
            "(?:(?:{last}|{coming}|{next}|{this}) )?(?:{wd},? )?{day}(?: ?{to} ?{until})? {month}(?:,? {year}(?: ?(?:року|році|рік|р\\.?))?| {yearword})?(?:, (?:[ув] )?{wd}| \\({wd}\\))?",
            "{day}\\.{mm}\\.{year}",
            "{weekday},? {day}(?:-го)? числа",
            "{weekday},? {day}(?<=-го)",
            "{wd},? \\(?{day}\\.{mm}(?![\\d.])",
            "{weekday} {week}|{week},? [ув] {weekday}",
            "(?:{last}|{coming}|{next}|{this}) {weekday}",
            "{weekday} (?:по|до) {weekday2}",
            "{after:в|у|на|з|із|до|до|вранці|вечора|вечір|ранку|ранок|ввечері|увечері|вдень|ніч на|це|і|та|,}{weekday}",
            r"{shift}",
            "{relative}",
            "{number} (?:дні|днів|доби|діб|день) (?:тому|{behind})",
            "через {later} (?:дні|днів|доби|діб)(?! (?:після|з моменту))",
            "{day}\\.{mm}\\.(?:{year})? ?{to} ?{until}\\.{mm2}\\.{year}",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
        ),
        hints="тому|числа|через|днем раніше|днем пізніше|попереднього дня|наступного дня|день до цього",
        relative={
            -2: "позавчора",
            -1: "минулої ночі|вчора|учора|вчорашн\\w{1,4}",
            0: "сьогодні|сьогоднішн\\w{1,4}(?! (?:світ|реал|умов|житт))",
            1: "завтра|завтрашн\\w{1,4}",
            2: "післязавтра",
        },
        behind=r"потому",
        shift={-1: r"днем раніше|попереднього дня|за день до цього", 1: r"наступного дня(?! після)|днем пізніше"},
        week={-1: "минулого тижня", 0: "цього тижня", 1: "наступного тижня"},
        yearword={
            -1: "(?:минулого|торішнього) року",
            0: "(?:цього|поточного|нинішнього) року|ц\\. ?р\\.",
            1: "наступного року",
        },
        numbers="два|дві три чотири п['’ʼ]ять шість сім вісім дев['’ʼ]ять десять одинадцять дванадцять тринадцять"
        " чотирнадцять п['’ʼ]ятнадцять шістнадцять сімнадцять вісімнадцять дев['’ʼ]ятнадцять двадцять"
        " двадцять_один двадцять_два двадцять_три двадцять_чотири двадцять_п['’ʼ]ять двадцять_шість"
        " двадцять_сім двадцять_вісім двадцять_дев['’ʼ]ять тридцять",
        future=r"буде|будуть|відбудеться|відбудуться|пройде|пройдуть|розпочнеться|почнеться|набуде|зможуть|зможе"
        r"|\w{3,16}тим(?:е|уть)(?:ться)?",
        expected=r"продовж\w{2,5} (?:на|до)|перен\w{2,6} на|відкла\w{2,5} (?:на|до)|плану\w{1,5}|очіку\w{1,6}|має|мають|повинн\w{1,3}|заплановано|запланован\w{0,2}|призначен\w{0,2}",
        past=r"йш(?:ов|л[аои])|(?!(?:коли|або|школа|біля|близько|чисто)\b)\w{2,18}(?:ав|яв|ив|ув|ла|ло|ли|вся|лася|лося|лися|ано|ено|ято|уто|ито)|після|був",
        in_year=("{year} (?:року|році|роком|рік|р\\.)",),
        said=r"сказа\w{1,2}|каже|пише|написа\w{1,2}",
        idioms=r"з {weekday} (?:по|до) {weekday},? (?:з|о|в|у) \d|(?:про|у|в|о) завтрашн\w{1,3} д\w{2,3}|учорашн\w{1,3} д(?:ень|ня)|не сьогодні[ -]завтра|сьогодні[ -]завтра",
        not_before="що\\w{4,10}(?: і| та| й|,)|вербна|кожен|кожний|кожну|кожної|щоп’ятниці|чорна|чорну|чорної|страсна|один",
        not_after="",
        till=r"до|(?:перен\w{2,6}|відкла\w{2,5}|признач\w{2,5}|заплан\w{4,9}|продовж\w{2,5}) (?:на|до)|не пізніше",
        lasted=r"трива\w{1,4}|був|була|було|були|продовжув\w{1,5}|залиша\w{2,5}|не|працюва\w{1,2}|діяв|діяла|діяло|діяли|перебува\w{1,2}",
        either="або|чи",
    ),
    "pl": DateWords(
        weekdays=(
            "poniedziałek poniedziałku poniedziałkiem poniedziałkowi poniedziałkowy poniedziałkowego poniedziałkowemu poniedziałkowym poniedziałkowa poniedziałkowej poniedziałkową poniedziałkowe",
            "wtorek wtorku wtorkiem wtorkowy wtorkowego wtorkowemu wtorkowym wtorkowa wtorkowej wtorkową wtorkowe",
            "środa środę środy środzie środowy środowego środowemu środowym środowa środowej środową środowe",
            "czwartek czwartku czwartkiem czwartkowy czwartkowego czwartkowemu czwartkowym czwartkowa czwartkowej czwartkową czwartkowe",
            "piątek piątku piątkiem piątkowy piątkowego piątkowemu piątkowym piątkowa piątkowej piątkową piątkowe",
            "sobota sobotę soboty sobocie sobotni sobotniego sobotnim sobotnia sobotniej sobotnią sobotnie",
            "niedziela niedzielę niedzieli niedzielą niedzielny niedzielnego niedzielnym niedzielna niedzielnej niedzielną niedzielne",
        ),
        short_weekdays=("pon", "wt", "śr", "czw", "pt", "sob", "nd niedz"),
        months="stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        short_months="sty lut mar kwi cze lip sie wrz paź lis gru",
        days="pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego jedenastego dwunastego"
        " trzynastego czternastego piętnastego szesnastego siedemnastego osiemnastego dziewiętnastego dwudziestego"
        " dwudziestego_pierwszego dwudziestego_drugiego dwudziestego_trzeciego dwudziestego_czwartego dwudziestego_piątego"
        " dwudziestego_szóstego dwudziestego_siódmego dwudziestego_ósmego dwudziestego_dziewiątego trzydziestego trzydziestego_pierwszego",
        past_shows=True,
        places="most\\w{0,3}|trasa|trasy|trasie|skwer\\w{0,3}|osiedl\\w{1,3}|pułk\\w{0,2}|bulwar\\w{0,3}|ulic\\w{0,3}|alej\\w{1,2}|plac\\w{0,3}|rond\\w{1,2}|ul\\.|al\\.|pl\\.|os\\.|im\\.",
        to="-|–|—|do|a",
        both="i",
        between="między|pomiędzy",
        last="zeszły|zeszłą|zeszłej|zeszłego|ubiegły|ubiegłą|ubiegłej|ubiegłego|miniony|minioną|minionej|ostatni|ostatnią",
        coming="najbliższy|najbliższą|najbliższej|nadchodzący|nadchodzącą",
        next="przyszły|przyszłą|przyszłej|następny|następną",
        this="ten|tę|ta",
        small_months=True,
        templates=(
            "(?:{wd},? )?{day} {month}(?: {year} (?:roku|r\\.?))? {to} ?(?:{wd},? )?{until} {month2}(?: {year}(?: roku| r\\.?)?)?",
            "(?:(?:{last}|{coming}|{next}|{this}) )?(?:{wd},? \\(?)?{day}(?: ?{to} ?{until})? {month}(?:,? {year}(?: ?(?:roku|rok|r\\.?))?| {yearword})?(?:, (?:we? )?{wd}| \\({wd}\\))?",
            "{day}\\.{mm}\\.{year}",
            "{wd},? \\(?{day}\\.{mm}\\.?(?!\\d)",
            "{after:dnia|dniu|do|od|z}{day}\\.{mm}\\.?(?!\\d)",
            "{weekday} (?:w )?{week}|{week},? we? {weekday}",
            "(?:{last}|{coming}|{next}|{this}) {weekday}",
            "{weekday} do {weekday2}",
            "{after:w|we|na|od|do|z|ze|po|przed|podczas|i|rano|wieczorem|,}{weekday}",
            r"{shift}",
            "{relative}",
            "{number} dni (?:temu|{before}|{behind})",
            "za {ahead} dni(?! (?:pracy|pobytu|urlopu|opóźnienia|zwłoki|roboc))",
            "{day}\\.{mm}\\.? ?{to} ?{until}\\.{mm2}\\.{year}",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
        ),
        hints="dni|dzień wcześniej|poprzedniego dnia|dnia poprzedniego|następnego dnia|dzień później|nazajutrz",
        relative={
            -2: "przedwczoraj",
            -1: "ubiegłej nocy|minionej nocy|zeszłej nocy|wczoraj|wczorajsz\\w{1,3}",
            0: "dziś|dzisiaj|dzisiejsz\\w{1,3}(?! (?:świat|czas|realia|standard|pojęc))",
            1: "jutro|jutrzejsz\\w{1,3}",
            2: "pojutrze",
        },
        before=r"wcześniej",
        behind=r"później",
        shift={
            -1: r"dzień wcześniej|poprzedniego dnia|dnia poprzedniego",
            1: r"następnego dnia(?! po)|dzień później|nazajutrz",
        },
        week={
            -1: "(?:zeszłego|ubiegłego|minionego|w zeszłym|w ubiegłym|w minionym) tygodni[au]",
            0: "(?:tego tygodnia|w tym tygodniu)",
            1: "(?:przyszłego|następnego|w przyszłym) tygodni[au]",
        },
        yearword={
            -1: "(?:zeszłego|ubiegłego|minionego) roku|ub\\. ?r\\.",
            0: "(?:tego|bieżącego|obecnego) roku|br\\.",
            1: "(?:przyszłego|następnego) roku",
        },
        numbers="dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście"
        " piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia dwadzieścia_jeden"
        " dwadzieścia_dwa dwadzieścia_trzy dwadzieścia_cztery dwadzieścia_pięć dwadzieścia_sześć"
        " dwadzieścia_siedem dwadzieścia_osiem dwadzieścia_dziewięć trzydzieści",
        future=r"będzie|będą|odbędzie|odbędą|rozpocznie|rozpoczną|ruszy|wejdzie|stanie|spotka|spotkają",
        expected=r"(?:wyznaczon|zapowiedzian|przedłużon|zwołan|odroczon|ustalon|wyznaczył|zwołał|odroczył|przełożył|zapowiedział)\w{0,3} (?:na|do)|przeło\w{2,5} na|przesuni\w{2,4} na|planuje|planują|planowan\w{1,3}|zaplanowan\w{1,3}|ma|mają|powinien|powinn\w|zamierza",
        past=r"(?!(?:jeżeli|jeśli|czyli|szkoła|siła|cała|mała|około|koło|cały|mały|stały|artykuł|zespół|udział)\b)\w{1,18}(?:ł|ła|ło|li|ły|łem|łam|ano|ono|ęto|yto)|po",
        in_year=("{year} (?:roku|rokiem|rok|r\\.)",),
        said=r"powiedzia\w{1,3}|mówi|mówił\w?|dodał\w?|napisał\w?",
        idioms=r"od {weekday} do {weekday},? (?:w godz|czynn|od godz|od \d|w \d)|dziś czy jutro|dziś lub jutro|niepewne jutro|lepsze jutro|lepszego jutra|{weekday} to dzień",
        not_before="(?:poniedziałki|wtorki|czwartki|piątki|niedziele)(?: i|,| oraz| lub)|w (?:środy|soboty)(?: i|,| oraz| lub)|lany|każdy|każdą|każda|każdej|czarny|czarnego|czarną|wielki|wielką|wielkiego|tłusty|tłustego|dobra|jeden",
        not_after="wielkanocn\\w{1,3}|palmow\\w{1,3}",
        till=r"do|(?:przełoż\w{2,4}|przesuni\w{2,4}|zaplanowan\w{1,3}|wyznaczon\w{1,3}|zapowiedzian\w{1,3}|przedłużon\w{1,3}|zwołan\w{1,3}|odroczon\w{1,3}|planowan\w{1,3}|ustalon\w{1,3}) (?:na|do)|najpóźniej (?:w|we)|nie później niż (?:w|we)",
        lasted=r"trwał\w{0,2}|był|była|było|były|byli|pozosta\w{1,3}|nie|obowiązywał\w{0,2}|czekał\w{0,2}|działał\w{0,2}|pracował\w{0,2}|aż",
        either="lub|albo|oraz|czy",
    ),
    "tr": DateWords(
        weekdays=("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
        short_weekdays=("pzt", "sal", "çar", "per", "cum", "cmt", "paz"),
        months="ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        to="-|–|—|ile|ila",
        both="ve",
        last="geçen|geçtiğimiz|geride kalan",
        coming="önümüzdeki|gelecek",
        next="haftaya",
        this="bu",
        templates=(
            "{day} {month}(?: {year})?(?:['’]\\w{1,4})? ?{to} ?{until} {month2}(?: {year})?(?: {wd})?",
            "(?:{yearword} |{this} ){day} {month}(?: {wd})?",
            "{day}(?: ?{to} ?{until})? {month}(?: {year})?,?(?: {wd})?",
            "(?:(?:{last}|{coming}|{this}) )?{wd},? {day} {month}(?: {year})?",
            "{day}[./]{mm}[./]{year}",
            "{week}(?:ki)? {weekday}",
            "(?:{last}|{coming}|{next}|{this}) {weekday}",
            "{weekday}y?[ıiuü] {weekday2}y?[ae](?= bağlayan)",
            "{weekday}y?[ae](?= (?:kadar|dek|değin)\\b)",
            "ayın {day}['’]\\w{1,4}",
            "{weekday}(?= (?:günü|gününe|gününden|gününde|akşamı|sabahı|gecesi|günkü|öğleden))",
            r"{shift}",
            "{relative}",
            "{number} gün önce",
            "{later} gün sonra",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
        ),
        hints="gün önce|gün sonra|ayın|ertesi gün",
        relative={
            -2: "evvelsi gün|evvelki gün|önceki gün",
            -1: "dün|dünkü|dün akşam|dün gece",
            0: "bugün|bugünkü|bu sabah|bu akşam|bu gece",
            1: "yarın|yarınki",
            2: "öbür gün|yarından sonra",
        },
        shift={1: r"ertesi gün"},
        week={-1: "geçen hafta(?:nın)?", 0: "bu hafta(?:nın)?", 1: "gelecek hafta(?:nın)?|önümüzdeki hafta(?:nın)?"},
        yearword={
            -1: "geçen yıl|geçtiğimiz yıl|geçen sene",
            0: "bu yıl|bu sene",
            1: "gelecek yıl|önümüzdeki yıl|gelecek sene",
        },
        numbers="iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz"
        " on_dokuz yirmi yirmi_bir yirmi_iki yirmi_üç yirmi_dört yirmi_beş yirmi_altı yirmi_yedi yirmi_sekiz"
        " yirmi_dokuz otuz",
        future=r"\w{1,16}(?:ecek|acak|eceğini|acağını|eceği|acağı|ecekler|acaklar|ecektir|acaktır)",
        expected=r"ertelen\w{1,6}|planlanıyor|bekleniyor|planlıyor",
        past=r"beri|bu yana|\w{1,16}(?:dı|di|du|dü|tı|ti|tu|tü|dığını|diğini|duğunu|düğünü|tığını|tiğini|tuğunu|tüğünü|dılar|diler|dular|düler|mıştı|mişti|muştu|müştü)",
        until="kadar",
        in_year=(
            "{year} (?:yılında|yılından|yılının|yılı)",
            "{year}['’](?:d[ae]n?|t[ae]n?|y[ae]|[ıiuü]n|[ae])",
            "{month} {year}",
        ),
        said=r"dedi|diye|diyen|diyerek|dediği|şeklinde|yazdı",
        idioms=r"bugün yarın|dünden bugüne|bugünden yarına",
        not_before="her|kara|bir",
        not_after="namazı|günleri|hutbesi",
        places_after=r"(?:\w{2,14} ){0,2}(?:mahalle\w{0,6}|cadde\w{0,6}|soka\w{0,6}|park\w{0,5}|meydan\w{0,5}|stad\w{0,7}|üniversite\w{0,6}|bulvar\w{0,5}|köprü\w{0,6}|şehitler|okul\w{0,5}|ilkokul\w{0,5}|lise\w{0,5}|bayram\w{0,5}|stat\w{0,5})",
        past_shows=True,
        till_behind=r"(?: (?:günü|akşamı|sabahı|gecesi)n?[ae])? (?:kadar|dek|değin|ertelen\w{1,6})",
        lasted="sürdü|devam etti|bekledi",
        either="veya|ya da",
    ),
    "ar": DateWords(
        weekdays=(
            "الاثنين الإثنين الأثنين",
            "الثلاثاء",
            "الأربعاء الاربعاء",
            "الخميس",
            "الجمعة",
            "السبت",
            "الأحد الاحد",
        ),
        months="يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر كانون_الثاني"
        " شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول جانفي فيفري أفريل جوان جويلية أوت نونبر دجنبر غشت",
        to="-|–|—|إلى|الى|حتى",
        both="و",
        between="بين|ما بين",
        last="الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة",
        coming="المقبل|المقبلة|القادم|القادمة",
        this="الجاري|الحالي",
        templates=(
            "(?:{wd},? )?{day}(?: من)? {month}(?:/{month})?(?: {year})? {to} ?{until}(?: من)? {month2}(?: {year})?",
            "(?:{wd}(?: {last}| {coming})?[,،]? ?(?:الموافق|الموافق في|الموافق ل|في)? ?\\(?)?{day}(?: ?{to} ?{until})?(?: من)?(?: شهر)? {month}(?: ?[/(] ?{month}\\)?)?(?:[,،]? (?:من )?(?:عام |سنة )?{year}| من {yearword}| {yearword})?(?: {last}| {coming})?",
            "{day}[/-]{mm}[/-]{year}",
            r"{shift}",
            "{relative}(?: {weekday})?",
            "{weekday} (?:من )?{week}",
            "{weekday} (?:{last}|{coming})",
            "{weekday} (?:إلى|الى|حتى) (?:يوم )?{weekday2}",
            "{weekday}",
            "قبل {number} (?:أيام|يوما|يوماً|يومًا)",
            "بعد {later} (?:أيام|يوما|يوماً|يومًا)(?! (?:من|على))",
            "(?<![/=.-]){year}-{mm}-{day}(?!/)",
        ),
        hints="قبل|بعد",
        relative={
            -2: "أول أمس|أول من أمس|أمس الأول|قبل يومين",
            -1: "أمس|امس|البارحة|الليلة الماضية",
            0: "(?<!في )(?<!ذلك )(?<!نفس )(?<!هذا )(?<!منذ )(?<!حتى )اليوم(?! (?:التالي|الأول|الثاني|الثالث|الرابع|السابق|نفسه|ذاته|الوطني|العالمي|الدولي|السابع|الأخير))|هذا اليوم|صباح اليوم|مساء اليوم|هذه الليلة|هذا المساء|هذا الصباح",
            1: "غدا|غدًا|غداً|يوم غد",
            2: "بعد غد",
        },
        shift={-1: r"في اليوم السابق(?! ل)", 1: r"في اليوم التالي(?! ل)"},
        week={
            -1: "الأسبوع الماضي",
            0: "الأسبوع الجاري|هذا الأسبوع|الأسبوع الحالي",
            1: "الأسبوع المقبل|الأسبوع القادم",
        },
        yearword={
            -1: "(?:العام|السنة) (?:الماضي|الماضية|الفائت|المنصرم)",
            0: "(?:العام|السنة) (?:الجاري|الحالي|الجارية|الحالية)|هذا العام",
            1: "(?:العام|السنة) (?:المقبل|القادم|المقبلة|القادمة)",
        },
        numbers="يومين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
        future="سوف|المقرر",
        expected=r"(?:تأجيل\w{0,3}|تأجلت?|إرجاء\w{0,2}|تمديد\w{0,2}) (?:\w{2,14} ){0,2}(?:إلى|الى|حتى)|تبدأ|يبدأ|تنطلق|ينطلق|يعقد|تعقد|يجتمع|تجتمع|سي\w{2,14}|ست\w{3,14}|المتوقع|ينتظر|يعتزم|تعتزم|المقبل|القادم",
        past=r"منذ|بعد|قال|قالت|أعلن|أعلنت|كان|كانت|وقد|وقع|بدأ|بدأت|أكد|أكدت|شهد|شهدت|قتل|توفي|التقى|أصدر|أصدرت|وصل|وصلت|أجرى|جرت|عقد|عقدت|تم",
        until="حتى",
        since="منذ|منذ يوم",
        in_year=("(?:عام|سنة|العام|منذ) {year}", "{month} {year}"),
        said="[وف]?(?:قال|قالت|يقول|تقول|قائلا|قائلاً|كتب)",
        idioms=r"اليوم أو غدا|غد أفضل",
        not_before="حي|سوق|مؤتمر|حزب|صحيفة|قناة|كل|صلاة|خطبة|أيام|كتاب|ملحق",
        not_after="الأسود|العظيمة|السوداء|البيضاء|الحزينة",
        days="الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر"
        " السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر العشرين الحادي_والعشرين الثاني_والعشرين الثالث_والعشرين الرابع_والعشرين"
        " الخامس_والعشرين السادس_والعشرين السابع_والعشرين الثامن_والعشرين التاسع_والعشرين الثلاثين الحادي_والثلاثين",
        places="كوبري|كبري|نفق|محور|طريق|حديقة|مدرسة|مستشفى|دوار|نادي|مطار|قاعدة|معسكر|كتيبة|لواء|ملعب|استاد|محطة|شهداء|ضاحية|شارع|ميدان|جسر|ساحة|حي|مدينة|جامعة|ثورة|حرب|حركة",
        till=r"حتى(?: يوم)?|لغاية(?: يوم)?|(?:تأجيل\w{0,3}|أجل\w{0,2}|تأجلت?|إرجاء\w{0,2}|حددت?|تمديد\w{0,2}|مددت?) (?:\w{2,14} ){0,2}(?:إلى|الى|حتى)(?: يوم)?",
        lasted="استمرت?|ظلت?|بقيت?|دامت?|لم|كان|كانت|تواصلت?",
        either="أو",
    ),
    "zh": DateWords(
        weekdays=(
            "星期一 周一 週一 礼拜一 禮拜一",
            "星期二 周二 週二 礼拜二 禮拜二",
            "星期三 周三 週三 礼拜三 禮拜三",
            "星期四 周四 週四 礼拜四 禮拜四",
            "星期五 周五 週五 礼拜五 禮拜五",
            "星期六 周六 週六 礼拜六 禮拜六",
            "星期日 星期天 周日 週日 周天 礼拜天 礼拜日 禮拜天 禮拜日",
        ),
        months="",
        days="一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五 二十六 二十七 二十八 二十九 三十 三十一",
        words_apart=False,
        to="-|–|—|——|至|到|~|～",
        both="和|及|与",
        templates=(
            # A year that is not read ('二〇一九年', '同年') is not this one.
            r"(?:{year} ?年|{yearword}|(?<![年\d一二三四五六七八九十])(?<!年 )(?<!农历)(?<!農曆)(?<!阴历)){mm} ?月 ?{day} ?[日号號]? ?{to} ?(?:{mm2} ?月 ?)?{until} ?[日号號](?![内內间間])",
            r"(?:{year} ?年 ?|{yearword}|(?<![年\d一二三四五六七八九十])(?<!年 )(?<!农历)(?<!農曆)(?<!阴历)){mm} ?月 ?{day} ?[日号號](?:[(（]?{weekday}[)）]?)?",
            r"{monthword} ?{day} ?[日号號] ?(?:{to} ?{until} ?[日号號])?(?:[(（]?{weekday}[)）]?)?",
            r"(?<![\d年月.,·])(?<!\d )(?<!第)(?<!近)(?<!过去)(?<!連續)(?<!连续){day} ?[日号號](?: ?{to} ?{until} ?[日号號])?(?:[(（]?{weekday}[)）]?)?(?![内內间間前后後游遊楼線线院机員员])",
            r"[昨今明][(（]{day}[)）] ?[日天晚早]",
            r"{week}的?(?:{weekday}|{initial}(?![次个個期周年天]))",
            r"{weekday}[至到]{weekday2}",
            r"(?<![一二三四五六七八九十两兩几幾每\d逢]){weekday}(?![一二三四五六七八九十])",
            r"{shift}",
            r"{relative}(?:[(（]?{day}[日号]?[)）])?",
            r"{number}[天日]前(?!后|後)",
            r"{later}[天日][后後]",
            r"{year}[-/.]{mm}[-/.]{day}",
        ),
        hints="月|日|号|號|周|週|星期|礼拜|禮拜|前|后|後|当天|當天|当晚|當晚",
        relative={
            -2: "前天|前日|前晚",
            -1: "昨天|昨日(?!之)|昨午|昨早|昨晚|昨夜|昨晨",
            0: "今天(?!的)|今日(?!的|头条|頭條|俄罗斯|俄羅斯|美国|亚洲|印度|说法|关注)|今晨|今早|今晚|今夜|今午",
            1: "明天|明日(?!之)|明晚|明早",
            2: "后天|後天",
        },
        shift={-1: r"前一天|前一日", 0: r"当天|當天|同日|当日|當日|当晚|當晚", 1: r"次日|翌日"},
        week={
            -1: "上周|上週|上星期|上个星期|上個星期|上礼拜|上周的|上个礼拜",
            0: "本周|本週|这周|這週|本星期|这个星期|這個星期|这星期",
            1: "下周|下週|下星期|下个星期|下個星期|下礼拜|下个礼拜",
        },
        monthword={-1: "上月|上个月|上個月", 0: "本月|这个月|這個月|当月|當月", 1: "下月|下个月|下個月"},
        yearword={-2: "前年", -1: "去年", 0: "今年|本年", 1: "明年"},
        numbers="两|兩 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五 二十六 二十七 二十八 二十九 三十",
        future="将|將|即将|即將",
        expected="延至|推迟至|推迟到|推遲至|推遲到|改至|改到|改期至|延期至|延期到|定在|訂於|定於|延长至|延長至|押后至|押後至|截止至|拟|擬|计划|計劃|预计|預計|预定|預定|定于",
        past="了|已|曾|表示|称|稱|报道|報道|宣布|发生|發生|自|举行|舉行|抵达|抵達|说|說|指出",
        until="起|截至|前",
        in_year=("{year} ?年",),
        said=r"说|說|称|稱|道|表示|喊",
        idioms=r"昨日[种種重]|昨天今天|今天明天|每(?:逢|个|個|到)?{weekday}[^。！？；\n]{0,14}?{weekday}",
        not_before="每|每个|每逢|黑色",
        not_after=r"(?<=(?:导演|演员|作家|诗人|画家|歌手|教授|教练|律师|选手)周[一二三四五六日])[^晚早上中下将已也就还再又曾则均都未不在对向从由](?=[凭在与和获说称介以因从为执是])",
        till="延至|推迟至|推迟到|改至|改到|延期至|延期到|持续到|直到|定在|定于|延长至|最晚",
        lasted="一直",
        either="或",
    ),
}
