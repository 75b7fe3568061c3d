"""Names of months."""

from __future__ import annotations


def month_of(word: str, language: str) -> int | None:
    """The month that a lower-case word without its full stop names, in any language; ``language`` settles doubts.

    >>> month_of("listopada", "pl"), month_of("listopada", "hr")
    (11, 10)
    """
    if language[:2] == "hr" and (month := _CROATIAN.get(word)):
        return month
    return MONTHS.get(word)


def is_month_word(word: str) -> bool:
    """Whether a lower-case word without its full stop names a month in some language."""
    return word in MONTHS


#: January to December in 76 languages, with genitives and abbreviations, lower case, without full stops; taken
#: from dateparser's language data (BSD). Croatian uses four of the words for another month: see `_CROATIAN`.
_MONTH_WORDS: tuple[str, ...] = (
    "jan january januar jänner janv janvier ene enero gen gennaio janeiro januari sty styczeń stycznia "
    "styczen styczniu led leden ledna lednu január januára sij siječanj siječnja siječnju siječnjem јан "
    "јануар јануари яну януари ян янв январь января січ січень січня сту студзень студзеня стд tammi tammik "
    "tammikuu tammikuuta tammikuussa jaan jaanuar janvāris saus sausio sausis ian ianuarie ιαν ιανουάριος "
    "ιανουαρίου oca ocak oc yan yanvar janar gener xan xaneiro urt urtarrila djan djanuari januarie janúar "
    "ean eanáir ion ionawr ژانویه ژانویهٔ جنوری يناير ינואר לינואר בינואר ינו जनवरी জানু জানুয়ারী জানুয়ারি "
    "ஜன ஜனவரி జన జనవరి ജനു ജനുവരി जाने जानेवारी જાન્યુ જાન્યુઆરી ಜನ ಜನವರಿ ਜਨ ਜਨਵਰੀ มกราคม มค เดือนมกราคม "
    "มกรา 一月 იან იანვარი հնվ հունվար հունվարի қаң қаңтар ጃን ጃንዋሪ ጃንዩ ጃንዩወሪ jannaayo kob ဇန် ဇန်နဝါရီ មករា "
    "ມກ ມັງກອນ ජන ජනවාරි",
    "feb february februar feber févr février fév febrero febbraio fev fevereiro februari lut lutego luty "
    "lutym úno únor února únr únoru február februára velj veljača veljače veljači veljačom феб фебруар фев "
    "февруари фв февр февраль февраля лют лютий лютого лютага люты helmi helmik helmikuu helmikuuta "
    "helmikuussa veebr veebruar febr februāris vas vasario vasaris ii februarie φεβ φεβρουάριος φεβρουαρίου "
    "şub şubat şu fevral shk shkurt febrer febreiro ots otsaila peb pebruari febrúar feabh feabhra chw "
    "chwef chwefror فوریه فوریهٔ فبروری فبراير פברואר בפברואר לפברואר פבר फ़रवरी ফেব ফেব্রুয়ারী ফেব্রুয়ারি "
    "فروری பிப் பிப்ரவரி ఫిబ్ర ఫిబ్రవరి ഫെബ്രു ഫെബ്രുവരി फेब्रु फेब्रुवारी ફેબ્રુ ફેબ્રુઆરી ಫೆಬ್ರ ಫೆಬ್ರವರಿ "
    "ਫ਼ਰ ਫ਼ਰਵਰੀ फेब्रुअरी กพ กุมภาพันธ์ เดือนกุมภาพันธ์ กุมภา 二月 თებ თებერვალი փետրվար փետրվարի փտվ ақп "
    "ақпан ፌብ ፌብሩዋሪ ፌብሩ ፌብሩወሪ febraayo lab pebrero ဖေ ဖေဖော်ဝါရီ កុម្ភៈ ກພ ກຸມພາ පෙබ පෙබරවාරි",
    "mar march mär märz mrz mars marzo março maart mrt marca marzec marcu bře březen března březnu marec "
    "ožu ožujak ožujka ožujku ožujkom мар март mart марта бер березень березня берез сак сакавік сакавіка "
    "marts maalis maalisk maaliskuu maaliskuuta maaliskuussa märts kov kovas kovo márc március már iii "
    "martie μάρ μάρτιος μαρ μαρτίου març martxoa maret mac machi márta maw mawrth mäe mäerz مارس مارچ מרץ "
    "במרץ למרץ מרס במרס למרס מארס במארס למארס मार्च মার্চ மார் மார்ச் మార్చి മാർ മാർച്ച് માર્ચ ಮಾರ್ಚ್ ਮਾਰਚ "
    "มีค มีนาคม เดือนมีนาคม มีนา 三月 მარ მარტი մարտ մարտի մրտ нау наурыз ማርች maarso sad marso မတ် មីនា ມນ "
    "ມີນາ මාර් මාර්තු",
    "apr april avr avril abr abril aprile kwi kwiecień kwietnia kwiecien kwietniu kwie dub duben dubna "
    "dubnu apríl apríla tra travanj travnja travnju travnjem апр април ап апрель апреля квіт квітень квітня "
    "кві кра красавік красавіка крс huhti huhtik huhtikuu huhtikuuta huhtikuussa aprill aprīlis bal "
    "balandis balandžio ápr április iv aprilie απρ απρίλιος απριλίου nis nisan ni aprel pri prill api "
    "apirila aprili aib aibreán ebr ebrill abrëll آوریل اپریل أبريل אפריל באפריל לאפריל אפר अप्रैल এপ্রি "
    "এপ্রিল ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్ ഏപ്രി ഏപ്രിൽ एप्रि एप्रिल એપ્રિલ ಏಪ್ರಿ ಏಪ್ರಿಲ್ ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ अप्रिल เมย "
    "เมษายน เมษา เดือนเมษายน 四月 აპრ აპრილი ապր ապրիլ ապրիլի сәу сәуір ኤፕሪ ኤፕሪል abriil afr ဧပြီ មេសា ມສ ເມສາ",
    "may mai mayo mag maggio maio mei maj maja maju kvě květen května květnu máj mája svi svibanj svibnja "
    "svibnju svibnjem мај май мая трав травень травня тра траўня touko toukok toukokuu toukokuuta "
    "toukokuussa maijs geg gegužė gegužės május μάι μάιος μαΐ μαΐου mayıs maig maiatza maí beal bealtaine "
    "mee مه مهٔ می مايو מאי במאי למאי मई মে مئی மே మే മേയ് मे મે ಮೇ ਮਈ พค พฤษภาคม เดือนพฤษภาคม พฤษภา 五月 მაი "
    "მაისი մայիս մայիսի մյս мам мамыр ሜይ sha မေ ឧសភា ພພ ພຶດສະພາ මැයි",
    "jun june juni juin junio giu giugno junho cze czerwca czerwiec czerwcu červen června čvn čer červnu "
    "jún júna junij lipanj lipnja lipnju lipnjem јун јуни юни юн июн июнь июня черв червень червня чер чэр "
    "чэрвень чэрвеня kesä kesäk kesäkuu kesäkuuta kesäkuussa juuni jūn jūnijs birž birželio birželis június "
    "vi iun iunie ιουν ιουνίου ιούν ιούνιος haz haziran ha iyn iyun i̇yun qer qershor juny xuño eka ekaina "
    "djuni junie júní meith meitheamh meh mehefin ژوئن جون يونيو يونيه يونية יוני ביוני ליוני יונ जून জুন "
    "ஜூன் జూన్ ജൂൺ જૂન ಜೂನ್ ਜੂਨ जुन มิถุนายน มิย เดือนมิถุนายน มิถุนา 六月 ივნ ივნისი հնս հունիս հունիսի мау "
    "маусым ጁን juun lix hun hunyo ဇွန် មិថុនា ມິຖ ມິຖຸນາ ජූනි",
    "jul july juli juil juillet julio lug luglio julho lip lipca lipiec lipcu července červenec čvc črc "
    "červenci črv júl júla julij srpanj srpnja srpnju srpnjem јул јули юли юл июл июль июля лип липень "
    "липня ліп ліпень ліпеня heinä heinäk heinäkuu heinäkuuta heinäkuussa juuli jūl jūlijs liep liepa "
    "liepos július vii iul iulie ιουλ ιουλίου ιούλ ιούλιος tem temmuz te iyl iyul i̇yul korr korrik kor "
    "juliol xul xullo uzt uztaila djuli julai julie júlí iúil gor gorff gorffennaf ژوئیه ژوئیهٔ جولای يوليو "
    "يوليه يولية יולי ביולי ליולי יול जुलाई জুল জুলাই جولائی ஜூலை జులై ജൂലൈ जुलै જુલાઈ ಜುಲೈ ਜੁਲਾ ਜੁਲਾਈ กค "
    "กรกฎาคม เดือนกรกฏาคม กรกฎา 七月 ივლ ივლისი հլս հուլիս հուլիսի шіл шілде ጁላይ lul luuliyo tod hul hulyo ဇူ "
    "ဇူလိုင် កក្កដា ກລ ກໍລະກົດ ජූලි",
    "aug august août aoû ago agosto augustus sie sierpień sierpnia sierpien sierpniu srp srpen srpna srpnu "
    "augusta avg avgust kol kolovoz kolovoza kolovozu kolovozom авг август августа серп серпень серпня сер "
    "жні жнівень жніўня жнівеня жнв augusti elo elok elokuu elokuuta elokuussa augusts rugp rugpjūtis "
    "rugpjūčio augusztus viii αυγ αυγούστου αύγ αύγουστος ağu ağustos ağ avq avqust gush gusht gsh ag agost "
    "abu abuztua agu agustus agt ogo ogos agosti ágú ágúst lún lúnasa awst اوت آگست أغسطس אוגוסט באוגוסט "
    "לאוגוסט אוג अगस्त আগ আগস্ট اگست ஆக ஆகஸ்ட் ఆగ ఆగస్టు ഓഗ ഓഗസ്റ്റ് ऑग ऑगस्ट ઑગસ્ટ ಆಗ ಆಗಸ್ಟ್ ਅਗ ਅਗਸਤ अगस्ट "
    "สค สิงหาคม สิงหา เดือนสิงหาคม 八月 აგვ აგვისტო օգոստոս օգոստոսի օգս там тамыз ኦገስ ኦገስት ogosto ogs sid "
    "ဩဂုတ် សីហា ສຫ ສິງຫາ අගෝ අගෝස්තු",
    "sep september sept septembre septiembre setiembre set settembre setembro septembro wrz wrzesień "
    "września wrzesien wrzesnia wrześniu wrzesniu zář září septembra ruj rujan rujna rujnu rujnom сеп "
    "септембар septembar септември септ септм сент сентябрь сентября сен вер вересень вересня верес "
    "верасень верасня врс syys syysk syyskuu syyskuuta syyskuussa septembris rugs rugsėjis rugsėjo szept "
    "szeptember ix septembrie σεπ σεπτέμβριος σεπτεμβρίου eyl eylül ey sen sentyabr sht shtator setembre "
    "ira iraila septemba mfómh medi سپتامبر سپتمبر سبتمبر ספטמבר בספטמבר לספטמבר ספט सितंबर सितम्बर সেপ "
    "সেপ্টেম্বর ستمبر செப் செப்டம்பர் సెప్టెం సెప్టెంబర్ സെപ്റ്റം സെപ്റ്റംബർ सप्टें सप्टेंबर સપ્ટે "
    "સપ્ટેમ્બર ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ ਸਤੰ ਸਤੰਬਰ सेप्टेम्बर กย กันยายน กันยา เดือนกันยายน 九月 სექ სექტემბერი սեպ "
    "սեպտեմբեր սեպտեմբերի қыр қыркүйек sentabr ሴፕቴ ሴፕቴምበር seb sebteembar sag setyembre စက် စက်တင်ဘာ កញ្ញា "
    "ກຍ ກັນຍາ සැප් සැප්තැම්බර්",
    "oct october okt oktober octobre octubre ott ottobre out outubro paź październik października "
    "pazdziernik pazdziernika październiku pazdzierniku paz říj říjen října říjnu október októbra "
    "listopadom окт октобар oktobar октомври октябрь октября жовт жовтень жовтня жов кас кастрычнік "
    "кастрычніка кст loka lokak lokakuu lokakuuta lokakuussa oktoober oktobris spal spalio spalis octombrie "
    "οκτ οκτωβρίου οκτώβριος eki ekim ek oktyabr tet tetor urr urria oktoba dfómh hyd hydref اکتبر اکتوبر "
    "أكتوبر אוקטובר באוקטובר לאוקטובר אוק अक्तूबर अक्टूबर অক্টো অক্টোবর அக் அக்டோபர் అక్టో అక్టోబర్ ഒക്ടോ "
    "ऑक्टो ऑक्टोबर ઑક્ટો ઑક્ટોબર ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್ ਅਕਤੂ ਅਕਤੂਬਰ अक्टोबर ตค ตุลาคม เดือนตุลาคม ตุลา 十月 ოქტ "
    "ოქტომბერი հոկ հոկտեմբեր հոկտեմբերի қаз қазан oktabr ኦክቶ ኦክቶበር oktoobar tob oktubre အောက် အောက်တိုဘာ "
    "តុលា ຕລ ຕຸລາ ඔක් ඔක්තෝබර්",
    "nov november novembre noviembre novembro lis listopad listopada listopadzie listopadu novembra stu "
    "studeni studenoga studenom studenomu studenome studenog studenim нов новембар novembar ное ноември "
    "ноем нояб ноябрь ноября ноя лист листопад листопада листоп лис ліс лістапад лістапада marras marrask "
    "marraskuu marraskuuta marraskuussa novembris lapkr lapkritis lapkričio xi noiembrie noiem νοέ "
    "νοέμβριος νοε νοεμβρίου kas kasım ka noy noyabr nën nëntor aza azaroa nop nopember novemba nóv "
    "nóvember samh samhain tach tachwedd نوامبر نومبر نوفمبر נובמבר בנובמבר לנובמבר נוב नवंबर नवम्बर নভে "
    "নভেম্বর நவ நவம்பர் నవం నవంబర్ നവം നവംബർ नोव्हें नोव्हेंबर નવે નવેમ્બર ನವೆಂ ನವೆಂಬರ್ ਨਵੰ ਨਵੰਬਰ नोभेम्बर "
    "พย พฤศจิกายน เดือนพฤศจิกายน พฤศจิ 十一月 ნოე ნოემბერი նոյ նոյեմբեր նոյեմբերի қар қараша ኖቬም ኖቬምበር nof "
    "noofeembar kit nob nobyembre နို နိုဝင်ဘာ វិច្ឆិកា ພຈ ພະຈິກ නොවැ නොවැම්බර්",
    "dec december dez dezember déc décembre dic diciembre dicembre dezembro gru grudnia grudzień grudzien "
    "grudniu pro prosince prosinec prosinci decembra prosinac prosinca prosincu prosincem дец децембар "
    "decembar дек декември декабрь декабря груд грудень грудня гру сне снежань снежня снж des desember "
    "joulu jouluk joulukuu joulukuuta joulukuussa dets detsember decembris gruod gruodis gruodžio xii "
    "decembrie δεκ δεκέμβριος δεκεμβρίου ara aralık ar dek dekabr dhj dhjetor desembre decembro abe abendua "
    "dis disember desemba noll nollaig rhag rhagfyr دسامبر دسمبر ديسمبر דצמבר בדצמבר לדצמבר דצמ दिसंबर "
    "दिसम्बर ডিসে ডিসেম্বর டிச டிசம்பர் డిసెం డిసెంబర్ ഡിസം ഡിസംബർ डिसें डिसेंबर ડિસે ડિસેમ્બર ಡಿಸೆಂ "
    "ಡಿಸೆಂಬರ್ ਦਸੰ ਦਸੰਬਰ डिसेम्बर ธค ธันวาคม เดือนธันวาคม ธันวา 十二月 დეკ დეკემბერი դեկ դեկտեմբեր դեկտեմբերի "
    "жел желтоқсан ዲሴም ዲሴምበር diseembar lit disyembre ဒီ ဒီဇင်ဘာ ធ្នូ ທວ ທັນວາ දෙසැ දෙසැම්බර්",
)  # fmt: skip
#: Such a word -> 1..12.
MONTHS: dict[str, int] = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words.split()}
MONTHS |= {"listopad": 11, "listopada": 11, "listopadu": 11, "lis": 11, "srp": 8, "lip": 7}
#: Of Syria, Iraq, Lebanon, Jordan and Palestine; of Algeria and Tunisia; of Morocco. Names of two words are not among
#: those above.
_ARABIC_NAMES = (
    "كانون الثاني|جانفي", "شباط|فيفري", "آذار", "نيسان|أفريل", "أيار|ماي", "حزيران|جوان", "تموز|جويلية|يوليوز",
    "آب|أوت|غشت", "أيلول|شتنبر", "تشرين الأول", "تشرين الثاني|نونبر", "كانون الأول|دجنبر",
)  # fmt: skip
MONTHS |= {name: number for number, names in enumerate(_ARABIC_NAMES, 1) for name in names.split("|")}
MONTHS |= {"أبريل": 4, "ابريل": 4, "إبريل": 4, "اغسطس": 8, "اكتوبر": 10}
_CROATIAN = {"lip": 6, "srp": 7, "lis": 10, "listopad": 10, "listopada": 10, "listopadu": 10}
