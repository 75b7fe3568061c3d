"""The outlets that articles name most: agencies, papers, broadcasters and sites of the world.

One line an outlet: ``name | other ways to write it, comma between | its domains``. ``~`` before a spelling
says that it is a common word or name as well (Focus, Sun) and counts only in quotation marks, beside a kind
noun ('newspaper') or in a phrase that speaks of an earlier report; ``@sv`` after one, that it counts only in
texts of that language. Case endings of Slavic languages and Turkish suffixes need no entry. A name that is missing here is still found where the words
around it leave no doubt ('the newspaper X', 'Previously, X reported that'); one that is here is also
found where they would ('according to X').
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsspider.urls import site_key


class Spelling(NamedTuple):
    """One way to write an outlet's name."""

    text: str
    common: bool = False
    #: also a common word or somebody's name
    language: str | None = None
    #: the only language in which it counts


class Outlet(NamedTuple):
    """One publisher."""

    name: str
    spellings: tuple[Spelling, ...]
    #: the name itself, short names, names in other scripts
    domains: tuple[str, ...]
    #: registrable domains

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other ways to write it, without what says when they count."""
        return tuple(spelling.text for spelling in self.spellings if spelling.text != self.name)


_TABLE = """
Reuters | Рейтер, Рейтерс, Ройтерс, رويترز, 路透社, 路透, ロイター, ロイター通信, 로이터, 로이터통신, רויטרס | reuters.com
Associated Press | AP, The Associated Press, Ассошиэйтед Пресс, أسوشيتد برس, أسوشييتد برس, 美联社, 美聯社, AP通信, AP통신 | apnews.com
Agence France-Presse | AFP, Afp, France-Presse, Франс Пресс, فرانس برس, 法新社, AFP通信, AFP통신, وكالة الصحافة الفرنسية | afp.com
dpa | DPA, Deutsche Presse-Agentur, Deutschen Presse-Agentur, Deutsche Presse Agentur, ДПА, 德新社 | dpa.com
APA@de | Austria Presse Agentur, Austria Presseagentur | apa.at
Keystone-SDA | SDA@de, sda@de, Nachrichtenagentur SDA | keystone-sda.ch
epd | Evangelischer Pressedienst, Evangelischen Pressedienst | epd.de
KNA | Katholische Nachrichten-Agentur, Katholischen Nachrichten-Agentur | kna.de
SID@de | Sport-Informations-Dienst | sid.de
AFX | dpa-AFX |
EFE | Agencia EFE, Efe, ЭФЭ, 埃菲社 | efe.com
Europa Press | | europapress.es
ANSA | Ansa, АНСА, 安莎社 | ansa.it
Adnkronos | AdnKronos | adnkronos.com
AGI@it | Agi@it | agi.it
LaPresse | Lapresse | lapresse.it
Lusa | LUSA, Agência Lusa | lusa.pt
Belga | | belga.be
ANP@nl | | anp.nl
Ritzau | | ritzau.dk
TT@sv | Tidningarnas Telegrambyrå | tt.se
NTB | | ntb.no
STT@fi | | stt.fi
PAP@pl | Polska Agencja Prasowa, Polskiej Agencji Prasowej, Polskiej Agencji Prasowej (PAP) | pap.pl
ČTK | CTK, Česká tisková kancelář, České tiskové kanceláře | ctk.cz, ceskenoviny.cz
TASR | | tasr.sk
SITA@sk | | sita.sk
MTI@hu | | mti.hu
Agerpres | AGERPRES | agerpres.ro
Mediafax | | mediafax.ro
BTA@bg | БТА@bg | bta.bg
Tanjug | Танјуг | tanjug.rs
~Beta | | beta.rs
HINA | Hina | hina.hr
TASS | Tass, ТАСС, Itar-Tass, ИТАР-ТАСС, تاس, 塔斯社, タス通信, 타스통신, 타스 | tass.ru, tass.com
RIA Novosti | RIA@de, РИА Новости, РИА «Новости», РИА, Ria Nowosti, ريا نوفوستي, 俄新社, リア通信, 리아노보스티 | ria.ru
Interfax | Интерфакс, إنترفاكس, 国际文传电讯社, インタファクス, 인테르팍스 | interfax.ru, interfax.com
Interfax-Ukraine | Интерфакс-Украина, Інтерфакс-Україна | interfax.com.ua
Ukrinform | Укринформ, Укрінформ | ukrinform.ua, ukrinform.net
UNIAN | УНИАН, УНІАН | unian.ua, unian.net
UNN | УНН | unn.ua
RBC-Ukraine | РБК-Украина, РБК-Україна, РБК Украина | rbc.ua
Ukrainska Pravda | Ukrayinska Pravda, Украинская правда, Українська правда, УП@uk | pravda.com.ua
Suspilne | Суспільне, Суспильне, ~Общественное | suspilne.media
Hromadske | Громадське, Громадское | hromadske.ua
Liga.net | ЛІГА.net, ЛИГА.net, ЛІГА, LIGA.net | liga.net
~NV | НВ@uk, Новое время | nv.ua
European Pravda | Європейська правда, Европейская правда, European Truth | eurointegration.com.ua
Kyiv Independent | The Kyiv Independent, Киев Индепендент | kyivindependent.com
Kyiv Post | | kyivpost.com
ZN.UA | Дзеркало тижня, Зеркало недели | zn.ua
~Babel | ~Бабель | babel.ua
Detector Media | Детектор медіа | detector.media
Strana.ua | Страна.ua | strana.news
Obozrevatel | Обозреватель | obozrevatel.com
Focus.ua | ~Фокус | focus.ua
BelTA | БелТА, БЕЛТА | belta.by
~Zerkalo | ~Зеркало | zerkalo.io
Nasha Niva | Наша Нива, Наша Ніва | nashaniva.com
Kommersant | Коммерсант, Коммерсантъ, ~Ъ | kommersant.ru
Vedomosti | Ведомости | vedomosti.ru
~RBC | РБК, RBK | rbc.ru
Izvestia | Известия, Iswestija | iz.ru
Rossiyskaya Gazeta | Российская газета, РГ@ru | rg.ru
Komsomolskaya Pravda | Комсомольская правда, КП@ru | kp.ru
Moskovsky Komsomolets | Московский комсомолец, МК@ru | mk.ru
Novaya Gazeta | Новая газета, Новая газета Европа, Novaya Gazeta Europe, Nowaja Gaseta | novayagazeta.eu, novayagazeta.ru
Nezavisimaya Gazeta | Независимая газета | ng.ru
Argumenty i Fakty | Аргументы и факты, АиФ | aif.ru
Lenta.ru | Лента.ру, ~Lenta, ~Лента | lenta.ru
Gazeta.Ru | Газета.Ru, Газета.ру | gazeta.ru
Meduza | Медуза, Медузе | meduza.io
Mediazona | Медиазона | zona.media
Fontanka | ~Фонтанка, Фонтанка.ру | fontanka.ru
The Insider | ~Инсайдер, ~Insider | theins.ru
Important Stories | Важные истории, iStories | istories.media
~The Bell | | thebell.io
~Baza | ~База | baza.io
~Mash | | mash.ru
~SHOT | | shot-media.ru
~112 | Telegram-канал 112 |
~Astra | ~Астра | astra.press
~Verstka | Вёрстка, Верстка | verstka.media
Agentstvo | ~Агентство |
Dozhd | Дождь, TV Rain, Телеканал Дождь | tvrain.tv
Echo of Moscow | Эхо Москвы, ~Эхо | echofm.online
NTV | НТВ | ntv.ru
Rossiya 24 | Россия 24, Россия-24 | vesti.ru
Vesti | Вести | vesti.ru
Zvezda | ~Звезда, телеканал Звезда | tvzvezda.ru
RT | Russia Today | rt.com
Sputnik | ~Спутник, سبوتنيك, スプートニク, 俄罗斯卫星通讯社, 卫星通讯社 | sputniknews.com
Radio Free Europe/Radio Liberty | RFE/RL, Radio Free Europe, Radio Liberty, Радио Свобода, Радіо Свобода, Svoboda, Сибирь.Реалии, Север.Реалии, Кавказ.Реалии, Идель.Реалии | rferl.org, svoboda.org
~Current Time | ~Настоящее время | currenttime.tv
Voice of America | VOA, Голос Америки, 美国之音, VOA Türkçe | voanews.com
Deutsche Welle | DW, Немецкая волна, Німецька хвиля, Deutschen Welle, 德国之声, Deutsche Welle Türkçe | dw.com
Euronews | Евроньюс, يورونيوز | euronews.com
BBC | Bbc@it, BBC News, Би-би-си, Бі-бі-сі, ВВС, BBC Russian, Русская служба Би-би-си, بي بي سي, 英国广播公司, 英国放送協会, BBC Scotland, BBC Wales, BBC World Service, BBC Radio 4, BBC Radio 5 Live, BBC Newsnight, BBC Two, BBC One, BBC中文, BBC中文网 | bbc.co.uk, bbc.com
Kazinform | Казинформ | inform.kz
Tengrinews | Тенгриньюс | tengrinews.kz
~Trend | ~Тренд, Trend News Agency | trend.az
APA.az | | apa.az
Azertac | AZERTAC, Азертадж, АЗЕРТАДЖ | azertag.az
Report.az | | report.az
Armenpress | Арменпресс | armenpress.am
News.am | NEWS.am | news.am
Xinhua | Xinhua News Agency, Синьхуа, شينخوا, 新华社, 新華社, 新华网, 신화통신, 신화사, Chine nouvelle, Chine Nouvelle | xinhuanet.com, news.cn
China Daily | 中国日报 | chinadaily.com.cn
Global Times | 环球时报, 環球時報, 環球時報, 환구시보 | globaltimes.cn
People's Daily | People’s Daily, 人民日报, 人民網, 人民网, 人民日報, 인민일보 | people.com.cn
CCTV@zh | 央视, 央视新闻, 中央电视台, 中央テレビ, CCTV新闻 | cctv.com
CGTN | | cgtn.com
~The Paper | 澎湃新闻, 澎湃 | thepaper.cn
Caixin | 财新, 财新网 | caixin.com
China News Service | 中新社, 中新网, 中国新闻网 | chinanews.com.cn
Hong Kong Free Press | | hongkongfp.com
South China Morning Post | SCMP, 南华早报, 南華早報, サウスチャイナ・モーニング・ポスト | scmp.com
Ming Pao | 明报, 明報 | mingpao.com
Central News Agency | ~CNA, 中央社 | cna.com.tw
Liberty Times | 自由时报, 自由時報 | ltn.com.tw
Lianhe Zaobao | 联合早报, 聯合早報 | zaobao.com.sg
Kyodo | Kyodo News, Киодо, 共同社, 共同通信, 共同通信社, 교도통신 | kyodonews.net
Jiji Press | Jiji, 时事社, 時事通信, 時事通信社, 지지통신 | jiji.com
NHK | | nhk.or.jp
Nikkei | Nikkei Asia, Никкэй, 日本経済新聞, 日経, 日経新聞, 日本经济新闻, 닛케이, 니혼게이자이신문, 日经中文网 | nikkei.com
Asahi Shimbun | 朝日新聞, 朝日新闻, Asahi, 아사히신문 | asahi.com
Yomiuri Shimbun | 読売新聞, 读卖新闻, Yomiuri, 요미우리신문 | yomiuri.co.jp
Mainichi Shimbun | 毎日新聞, 每日新闻, Mainichi, 마이니치신문 | mainichi.jp
Sankei Shimbun | 産経新聞, 产经新闻, Sankei, 산케이신문 | sankei.com
Japan Times | The Japan Times | japantimes.co.jp
Yonhap | Yonhap News Agency, Ёнхап, Рёнхап, 연합뉴스, 韩联社, 韓聯社, 聯合ニュース | yna.co.kr
KBS@ko | | kbs.co.kr
MBC@ko | |
SBS@ko | |
JTBC | | jtbc.co.kr
Chosun Ilbo | 조선일보, 朝鮮日報, 朝鲜日报 | chosun.com
JoongAng Ilbo | 중앙일보, 中央日報 | joongang.co.kr
Dong-A Ilbo | 동아일보, 東亜日報 | donga.com
Hankyoreh | 한겨레, 한겨레신문 | hani.co.kr
Kyunghyang Shinmun | 경향신문 | khan.co.kr
KCNA | Korean Central News Agency, ЦТАК, 조선중앙통신, 朝中社, 朝鮮中央通信 | kcna.kp
Korea Herald | The Korea Herald | koreaherald.com
Press Trust of India | PTI | ptinews.com
~ANI | Asian News International | aninews.in
IANS | |
The Hindu | | thehindu.com
Times of India | The Times of India, TOI | indiatimes.com
Hindustan Times | | hindustantimes.com
Indian Express | The Indian Express | indianexpress.com
NDTV | | ndtv.com
India Today | | indiatoday.in
~Dawn | Dawn.com | dawn.com
Geo News | Geo TV | geo.tv
Antara | | antaranews.com
Jakarta Post | The Jakarta Post | thejakartapost.com
Kompas | | kompas.com
Bernama | | bernama.com
Straits Times | The Straits Times | straitstimes.com
Channel NewsAsia | | channelnewsasia.com
Bangkok Post | | bangkokpost.com
Rappler | | rappler.com
Inquirer | Philippine Daily Inquirer | inquirer.net
VnExpress | | vnexpress.net
Anadolu | Anadolu Agency, Anadolu Ajansı, Anadolu Ajansi, AA, Анадолу, الأناضول, Anadolu Ajansının, Anadolu Ajansına | aa.com.tr
DHA | Demirören Haber Ajansı | dha.com.tr
İHA | İhlas Haber Ajansı, IHA | iha.com.tr
ANKA | ANKA Haber Ajansı | ankahaber.net
Hürriyet | Hurriyet | hurriyet.com.tr
Milliyet | | milliyet.com.tr
~Sabah | Daily Sabah | sabah.com.tr, dailysabah.com
Cumhuriyet | | cumhuriyet.com.tr
Sözcü | Sozcu | sozcu.com.tr
Yeni Şafak | | yenisafak.com
Habertürk | | haberturk.com
BirGün | | birgun.net
~Evrensel | | evrensel.net
T24 | | t24.com.tr
Gazete Duvar | | gazeteduvar.com.tr
Bianet | bianet | bianet.org
CNN Türk | CNN Turk | cnnturk.com
TRT | TRT Haber, TRT World, TRT Spor, TRT Türk, TRT 1, تي آر تي عربي | trthaber.com, trtworld.com
Halk TV | | halktv.com.tr
IRNA | ИРНА, إرنا, ایرنا, Irna | irna.ir
Fars | Fars News, Fars News Agency, ФАРС, ~فارس | farsnews.ir
Tasnim | Tasnim News Agency, Тасним, تسنيم, تسنیم | tasnimnews.com
~Mehr | Mehr News, Mehr News Agency, Мехр, ~مهر | mehrnews.com
ISNA | ИСНА, إيسنا, ایسنا | isna.ir
Press TV | PressTV | presstv.ir
Iran International | إيران إنترناشيونال | iranintl.com
Al Jazeera | Al-Jazeera, Al Dschasira, Al-Dschasira, Аль-Джазира, Аль-Джазіра, الجزيرة, 半岛电视台, アルジャジーラ, Al Jazira, Al-Jazira, El Cezire, Al Cezire | aljazeera.com, aljazeera.net
Al Arabiya | Al-Arabiya, Аль-Арабия, العربية, 阿拉比亚电视台 | alarabiya.net
Al Hadath | Al-Hadath, ~الحدث | alhadath.net
Sky News Arabia | سكاي نيوز عربية | skynewsarabia.com
Asharq Al-Awsat | Asharq al-Awsat, Аш-Шарк аль-Аусат, الشرق الأوسط | aawsat.com
Al Mayadeen | Al-Mayadeen, Аль-Маядин, الميادين | almayadeen.net
Al-Manar | Al Manar, المنار | almanar.com.lb
Al-Ahram | Al Ahram, Ahram, الأهرام | ahram.org.eg
Al-Quds Al-Arabi | القدس العربي | alquds.co.uk
~MENA | وكالة أنباء الشرق الأوسط | mena.org.eg
SANA | САНА, سانا, وكالة الأنباء السورية | sana.sy
WAFA | Wafa, ~وفا | wafa.ps
SPA@ar | Saudi Press Agency, ~واس | spa.gov.sa
WAM | ~وام, وكالة أنباء الإمارات | wam.ae
QNA | ~قنا, وكالة الأنباء القطرية | qna.org.qa
~Petra | ~بترا | petra.gov.jo
~The National | | thenationalnews.com
Middle East Eye | | middleeasteye.net
Times of Israel | The Times of Israel | timesofisrael.com
Jerusalem Post | The Jerusalem Post | jpost.com
Haaretz | Гаарец, Га-Арец, هآرتس, הארץ | haaretz.com, haaretz.co.il
Ynet | ynet, ynetnews | ynet.co.il, ynetnews.com
Yedioth Ahronoth | Yediot Ahronoth, Yediot Aharonot, Едиот Ахронот, يديعوت أحرونوت, ידיעות אחרונות | ynet.co.il
Maariv | Маарив, معاريف, מעריב | maariv.co.il
Israel Hayom | Исраэль ха-Йом, يسرائيل هيوم, ישראל היום | israelhayom.co.il
~Kan | Kan News, ~Кан, ~כאן | kan.org.il
Channel 12 | 12 канал, 12-й канал, Channel 12 News, القناة 12 | mako.co.il
Channel 13 | 13 канал, 13-й канал, القناة 13 | 13tv.co.il
Channel 14 | 14 канал, القناة 14 | c14.co.il
Walla | Walla News, Walla!, וואלה | walla.co.il
i24NEWS | i24 News, i24, i24News, i24 News | i24news.tv
Kursor | Курсор, ~Cursor | cursorinfo.co.il
New York Times | The New York Times, NYT, NY Times, Нью-Йорк Таймс, نيويورك تايمز, 纽约时报, 紐約時報, ニューヨーク・タイムズ, 뉴욕타임스 | nytimes.com
Washington Post | The Washington Post, WaPo, Вашингтон Пост, واشنطن بوست, 华盛顿邮报, 華盛頓郵報, ワシントン・ポスト, 워싱턴포스트 | washingtonpost.com
Wall Street Journal | The Wall Street Journal, WSJ, Уолл-стрит джорнэл, Уолл Стрит Джорнал, وول ستريت جورنال, 华尔街日报, 華爾街日報, ウォール・ストリート・ジャーナル, 월스트리트저널 | wsj.com
Financial Times | The Financial Times, FT, Файнэншл таймс, فايننشال تايمز, 金融时报, 金融時報, フィナンシャル・タイムズ, 파이낸셜타임스 | ft.com
Bloomberg | Bloomberg News, Блумберг, Bloomberga, بلومبرغ, بلومبيرغ, 彭博社, 彭博, ブルームバーグ, ブルームバーグ通信, 블룸버그, 블룸버그통신 | bloomberg.com
CNN | Cnn@it, Си-эн-эн, سي إن إن, 美国有线电视新闻网 | cnn.com
CNBC | | cnbc.com
MSNBC | | msnbc.com
NBC News | NBC, 美国全国广播公司 | nbcnews.com
ABC News | ABC | abcnews.go.com, abc.net.au, go.com
CBS News | CBS | cbsnews.com
Fox News | Fox News Channel, Фокс Ньюс, فوكس نيوز, 福克斯新闻, FOXニュース | foxnews.com
Fox Business | | foxbusiness.com
NPR | National Public Radio | npr.org
PBS | PBS NewsHour | pbs.org
Politico | POLITICO, Политико, بوليتيكو | politico.com, politico.eu
Axios | Аксиос, أكسيوس | axios.com
The Hill | | thehill.com
USA Today | USA TODAY | usatoday.com
Los Angeles Times | L.A. Times, LA Times, The Los Angeles Times | latimes.com
Chicago Tribune | | chicagotribune.com
Boston Globe | The Boston Globe | bostonglobe.com
Miami Herald | | miamiherald.com
San Francisco Chronicle | | sfchronicle.com
New York Post | The New York Post | nypost.com
Newsweek | | newsweek.com
~Time | TIME, Time magazine | time.com
The Atlantic | ~Atlantic | theatlantic.com
New Yorker | The New Yorker | newyorker.com
Vanity Fair | | vanityfair.com
Rolling Stone | | rollingstone.com
Forbes | Форбс | forbes.com
~Fortune | | fortune.com
Business Insider | | businessinsider.com
Barron's | Barron’s | barrons.com
MarketWatch | | marketwatch.com
~Wired | WIRED | wired.com
The Verge | ~Verge | theverge.com
TechCrunch | | techcrunch.com
Engadget | | engadget.com
Ars Technica | | arstechnica.com
~The Information | | theinformation.com
404 Media | | 404media.co
CNET | | cnet.com
ZDNet | ZDNET | zdnet.com
BuzzFeed News | BuzzFeed | buzzfeednews.com
HuffPost | Huffington Post, The Huffington Post | huffpost.com
Vox | | vox.com
~Slate | | slate.com
~Salon | | salon.com
Semafor | | semafor.com
ProPublica | | propublica.org
The Intercept | ~Intercept | theintercept.com
The Daily Beast | Daily Beast | thedailybeast.com
Breitbart | | breitbart.com
National Review | | nationalreview.com
Mother Jones | | motherjones.com
Washington Times | The Washington Times | washingtontimes.com
Washington Examiner | The Washington Examiner | washingtonexaminer.com
Foreign Policy | | foreignpolicy.com
Foreign Affairs | | foreignaffairs.com
Defense News | | defensenews.com
~Variety | | variety.com
The Hollywood Reporter | Hollywood Reporter, THR | hollywoodreporter.com
~Deadline | Deadline Hollywood | deadline.com
TMZ | | tmz.com
Page Six | | pagesix.com
ESPN | | espn.com
The Athletic | ~Athletic |
Sports Illustrated | | si.com
Canadian Press | The Canadian Press, La Presse Canadienne | thecanadianpress.com
CBC | CBC News, Radio-Canada | cbc.ca
CTV News | CTV | ctvnews.ca
Global News | | globalnews.ca
Globe and Mail | The Globe and Mail | theglobeandmail.com
Toronto Star | The Toronto Star | thestar.com
National Post | | nationalpost.com
La Presse | | lapresse.ca
Le Devoir | | ledevoir.com
Guardian | The Guardian, Гардиан, الغارديان, الجارديان, 卫报, 衛報, ガーディアン, 가디언 | theguardian.com
The Times | Times of London, The Times of London, Таймс, 泰晤士报 | thetimes.co.uk, thetimes.com
Sunday Times | The Sunday Times | thetimes.co.uk
Daily Telegraph | The Telegraph, Telegraph@en, The Daily Telegraph, Дейли телеграф, ديلي تلغراف, 每日电讯报 | telegraph.co.uk
The Independent | ~Independent, Индепендент, الإندبندنت | independent.co.uk
Daily Mail | The Daily Mail, MailOnline, Mail Online, Mail on Sunday, The Mail on Sunday, ديلي ميل | dailymail.co.uk
Daily Mirror | The Mirror, ~Mirror, The Daily Mirror | mirror.co.uk
The Sun | ~Sun | thesun.co.uk
Daily Express | The Daily Express, The Express | express.co.uk
Daily Star | The Daily Star |
Evening Standard | The Evening Standard | standard.co.uk
The Economist | Economist, Экономист, 经济学人, エコノミスト, 이코노미스트 | economist.com
The Observer | ~Observer |
The Spectator | | spectator.co.uk
New Statesman | The New Statesman | newstatesman.com
PA@en | PA news agency, Press Association, PA Media |
Sky News | ~Sky, Скай ньюс, سكاي نيوز | sky.com
ITV News | ITV | itv.com
Channel 4 News | Channel 4 | channel4.com
Irish Times | The Irish Times | irishtimes.com
Irish Independent | | independent.ie
RTÉ | RTE, RTÉ News | rte.ie
The Register | | theregister.com
Bellingcat | Беллингкэт | bellingcat.com
ICIJ | | icij.org
OCCRP | | occrp.org
EUobserver | | euobserver.com
Euractiv | EURACTIV | euractiv.com
Sydney Morning Herald | The Sydney Morning Herald | smh.com.au
~The Age | | theage.com.au
The Australian | | theaustralian.com.au
AAP | Australian Associated Press | aap.com.au
New Zealand Herald | The New Zealand Herald, NZ Herald | nzherald.co.nz
RNZ | Radio New Zealand | rnz.co.nz
News24 | | news24.com
Daily Maverick | | dailymaverick.co.za
Mail & Guardian | The Mail & Guardian, Mail and Guardian | mg.co.za
Sunday Times (South Africa) | TimesLIVE, TimesLive | timeslive.co.za
Daily Nation | ~Nation | nation.africa
The Namibian | Namibian | namibian.com.na
~Punch | The Punch | punchng.com
~Vanguard | | vanguardngr.com
Premium Times | | premiumtimesng.com
Der Spiegel | Spiegel, SPIEGEL, Spiegel Online, Шпигель, دير شبيغل, 明镜, 明镜周刊 | spiegel.de
Die Zeit | ~Zeit, ZEIT, Zeit Online, ZEIT ONLINE, Цайт | zeit.de
Süddeutsche Zeitung | SZ, Süddeutsche, Süddeutschen Zeitung, Süddeutschen, Зюддойче цайтунг, 南德意志报, Süddeutscher Zeitung, Süddeutscher | sueddeutsche.de
Frankfurter Allgemeine Zeitung | F.A.Z., FAZ, Frankfurter Allgemeine, Frankfurter Allgemeinen Zeitung, Frankfurter Allgemeine Sonntagszeitung, Frankfurter Allgemeinen Sonntagszeitung, FAS, 法兰克福汇报, Frankfurter Allgemeiner Zeitung, Frankfurter Allgemeiner | faz.net
Die Welt | ~Welt, WELT, Welt am Sonntag, WamS | welt.de
Bild | BILD, Bild-Zeitung, Bild am Sonntag, BamS, Бильд, Більд, 图片报 | bild.de
taz | die tageszeitung, tageszeitung | taz.de
Handelsblatt | Хандельсблатт | handelsblatt.com
Tagesspiegel | Der Tagesspiegel | tagesspiegel.de
~Stern | ~stern, Der Stern | stern.de
~Focus | Focus Online | focus.de
Frankfurter Rundschau | ~FR | fr.de
Berliner Zeitung | | berliner-zeitung.de
Berliner Morgenpost | Morgenpost | morgenpost.de
Hamburger Abendblatt | Abendblatt | abendblatt.de
Rheinische Post | Rheinischen Post | rp-online.de
Kölner Stadt-Anzeiger | | ksta.de
Stuttgarter Zeitung | | stuttgarter-zeitung.de
Augsburger Allgemeine | Augsburger Allgemeinen | augsburger-allgemeine.de
Neue Osnabrücker Zeitung | Neuen Osnabrücker Zeitung, NOZ | noz.de
RedaktionsNetzwerk Deutschland | RND, Redaktionsnetzwerk Deutschland | rnd.de
Funke Mediengruppe | Funke-Mediengruppe |
Correctiv | CORRECTIV | correctiv.org
Netzpolitik.org | Netzpolitik, netzpolitik.org | netzpolitik.org
Heise | heise online, Heise Online, heise | heise.de
Golem | Golem.de | golem.de
t-online | T-Online | t-online.de
n-tv | ntv | n-tv.de
Wirtschaftswoche | WirtschaftsWoche | wiwo.de
Manager Magazin | manager magazin | manager-magazin.de
Kicker | kicker | kicker.de
Sport Bild | | sportbild.bild.de
ARD | tagesschau, Tagesschau | tagesschau.de, ard.de
ZDF | | zdf.de
NDR | | ndr.de
WDR | | wdr.de
BR@de | Bayerischer Rundfunk, Bayerische Rundfunk, Bayerischen Rundfunk | br.de
SWR | | swr.de
MDR | | mdr.de
RBB | rbb | rbb24.de
~HR | Hessischer Rundfunk, Hessische Rundfunk, Hessischen Rundfunk | hr.de
Deutschlandfunk | Deutschlandfunks, Deutschlandfunk Kultur, DLF | deutschlandfunk.de
RTL | | rtl.de
Der Standard | ~Standard | derstandard.at
Die Presse | ~Presse | diepresse.com
~Kurier | | kurier.at
Kronen Zeitung | Krone, Kronen-Zeitung, ~Kronenzeitung | krone.at
Kleine Zeitung | Kleinen Zeitung | kleinezeitung.at
Salzburger Nachrichten | | sn.at
ORF | | orf.at
~Profil | ~profil | profil.at
~Falter | | falter.at
Neue Zürcher Zeitung | NZZ, Neuen Zürcher Zeitung, Neuer Zürcher Zeitung | nzz.ch
Tages-Anzeiger | Tagesanzeiger | tagesanzeiger.ch
~Blick | | blick.ch
SRF | Radio SRF, SRF News, Schweizer Radio und Fernsehen | srf.ch
20 Minuten | | 20min.ch
Le Monde | Монд, لوموند, 世界报, ~Monde | lemonde.fr
Le Figaro | Figaro, Фигаро, 费加罗报 | lefigaro.fr
Libération | Liberation | liberation.fr
Le Parisien | ~Parisien | leparisien.fr
Les Échos | Les Echos, ~Échos | lesechos.fr
L'Équipe | L’Équipe, L'Equipe, L’Equipe | lequipe.fr
L'Express | L’Express | lexpress.fr
L'Obs | L’Obs, Nouvel Obs, Le Nouvel Obs | nouvelobs.com
Le Point | | lepoint.fr
Mediapart | | mediapart.fr
Le Canard enchaîné | Canard enchaîné | lecanardenchaine.fr
L'Humanité | L’Humanité | humanite.fr
La Croix | | la-croix.com
Le JDD | JDD, Journal du dimanche, Le Journal du dimanche | lejdd.fr
Ouest-France | | ouest-france.fr
Sud Ouest | | sudouest.fr
La Voix du Nord | | lavoixdunord.fr
La Dépêche | La Dépêche du Midi | ladepeche.fr
Nice-Matin | | nicematin.com
La Provence | | laprovence.com
BFMTV | BFM TV, BFM@fr | bfmtv.com
Franceinfo | France Info, franceinfo | francetvinfo.fr
France Inter | | radiofrance.fr
France Bleu | ~ici |
France Télévisions | France 2, France 3, France 4, France 5 |
France 24 | FRANCE 24, فرانس 24 | france24.com
RFI | Radio France Internationale, 法广 | rfi.fr
TF1 | | tf1info.fr
CNews | CNEWS | cnews.fr
Europe 1 | | europe1.fr
RMC@fr | RMC Sport | rmc.bfmtv.com
Le Soir | ~Soir | lesoir.be
La Libre | La Libre Belgique | lalibre.be
RTBF | | rtbf.be
RTS@fr | | rts.ch
Le Temps | | letemps.ch
El País | El Pais | elpais.com
El Mundo | | elmundo.es
ABC (España) | diario ABC | abc.es
La Vanguardia | | lavanguardia.com
El Periódico | El Periódico de Catalunya | elperiodico.com
El Confidencial | | elconfidencial.com
elDiario.es | eldiario.es, ElDiario.es | eldiario.es
El Español | | elespanol.com
20minutos | 20 Minutos | 20minutos.es
~Público | | publico.es
~Marca | | marca.com
Diario AS | ~As | as.com
Mundo Deportivo | | mundodeportivo.com
Cadena SER | la SER@es, SER@es | cadenaser.com
~COPE | ~Cope | cope.es
Onda Cero | | ondacero.es
TVE | RTVE, Rtve | rtve.es
laSexta | La Sexta | lasexta.com
Clarín | Clarin | clarin.com
La Nación | La Nacion | lanacion.com.ar
Infobae | | infobae.com
Página/12 | Página 12 | pagina12.com.ar
Télam | Telam | telam.com.ar
~Reforma | | reforma.com
El Universal | | eluniversal.com.mx
La Jornada | | jornada.com.mx
Milenio | | milenio.com
~Proceso | |
Animal Político | | animalpolitico.com
El Tiempo | | eltiempo.com
El Espectador | | elespectador.com
~Semana | Revista Semana | semana.com
~Caracol | Caracol Radio, Noticias Caracol | caracol.com.co
Blu Radio | | bluradio.com
El Comercio | | elcomercio.pe
La República | La Republica |
La Tercera | | latercera.com
El Mercurio | | emol.com
BioBioChile | Radio Bío Bío, Radio Bio Bio | biobiochile.cl
El Nacional | | elnacional.com
Telesur | teleSUR, TeleSUR | telesurtv.net
Prensa Latina | | prensa-latina.cu
Univision | Univisión | univision.com
Telemundo | | telemundo.com
Corriere della Sera | Corriere, Il Corriere della Sera, Коррьере делла сера | corriere.it
La Repubblica | Repubblica, Репубблика | repubblica.it
La Stampa | ~Stampa | lastampa.it
Il Sole 24 Ore | Sole 24 Ore, Sole 24 Ore | ilsole24ore.com
Il Messaggero | ~Messaggero | ilmessaggero.it
Il Giornale | ~Giornale | ilgiornale.it
Il Fatto Quotidiano | Fatto Quotidiano | ilfattoquotidiano.it
Il Foglio | ~Foglio | ilfoglio.it
~Libero | Libero Quotidiano | liberoquotidiano.it
Il Post | | ilpost.it
~Domani | | editorialedomani.it
La Gazzetta dello Sport | Gazzetta dello Sport | gazzetta.it
Corriere dello Sport | | corrieredellosport.it
Tuttosport | | tuttosport.com
Fanpage | Fanpage.it | fanpage.it
Il Mattino | | ilmattino.it
L'Espresso | L’Espresso | lespresso.it
~Panorama | |
Rai | RAI, Rai News, RaiNews24, Rainews, Rai 1, Rai 2, Rai 3, Rai1, Rai2, Rai3, Rai Radio 1, Rai Sport | rainews.it
Mediaset | TgCom24, Tgcom24, Rete 4, Canale 5, Italia 1 | tgcom24.it
Sky TG24 | Sky Tg24, SkyTg24 | tg24.sky.it
La7 | | la7.it
Folha de S.Paulo | Folha de S. Paulo, Folha de São Paulo, Folha | uol.com.br
O Globo | ~Globo | globo.com
G1 | g1 | globo.com
GloboNews | Globonews, TV Globo, Rede Globo | globo.com
O Estado de S. Paulo | O Estado de S.Paulo, Estadão, Estado de S. Paulo | estadao.com.br
UOL | | uol.com.br
Valor Econômico | ~Valor | globo.com
Veja | VEJA | abril.com.br
Metrópoles | | metropoles.com
CNN Brasil | | cnnbrasil.com.br
Agência Brasil | | ebc.com.br
BBC News Brasil | BBC Brasil | bbc.com
Público (Portugal) | | publico.pt
~Expresso | | expresso.pt
Diário de Notícias | DN@sv | dn.pt
Jornal de Notícias | JN | jn.pt
Correio da Manhã | ~CM | cmjornal.pt
Observador | | observador.pt
SIC@pt | SIC Notícias | sicnoticias.pt
RTP | | rtp.pt
TVI | CNN Portugal | tvi.pt
Renascença | Rádio Renascença | rr.pt
TSF | | tsf.pt
A Bola | | abola.pt
~Record | O Record | record.pt
Gazeta Wyborcza | Wyborcza, Gazety Wyborczej, Gazecie Wyborczej | wyborcza.pl
Rzeczpospolita | Rz | rp.pl
Dziennik Gazeta Prawna | DGP, Dziennika Gazety Prawnej | gazetaprawna.pl
~Fakt | | fakt.pl
Super Express | | se.pl
Onet | | onet.pl
Wirtualna Polska | WP, Wirtualnej Polski, Wirtualnej Polsce, Wirtualną Polskę | wp.pl
Interia | | interia.pl
Polsat News | Polsat | polsatnews.pl
TVN24 | TVN | tvn24.pl
TVP | TVP Info, TVP3, TVP Sport | tvp.info
RMF FM | RMF | rmf24.pl
Radio Zet | Radia Zet, Radiu Zet | radiozet.pl
TOK FM | | tokfm.pl
Polskie Radio | Polskiego Radia, Polskiemu Radiu, Polskie Radio 24 | polskieradio.pl
Newsweek Polska | |
OKO.press | | oko.press
Defence24 | | defence24.pl
Money.pl | | money.pl
Česká televize | ČT, ČT24, České televize, České televizi | ceskatelevize.cz
Český rozhlas | iROZHLAS, iRozhlas, Radiožurnál, Českého rozhlasu, Českému rozhlasu | irozhlas.cz
Novinky.cz | ~Novinky | novinky.cz
Seznam Zprávy | Seznam Zpráv, Seznam Zprávám | seznamzpravy.cz
Aktuálně.cz | Aktuálně | aktualne.cz
iDNES.cz | iDNES, iDnes | idnes.cz
Deník N | Deníku N | denikn.cz
Hospodářské noviny | HN@cs, Hospodářských novin | hn.cz
Lidové noviny | LN@cs, Lidových novin | lidovky.cz
Mladá fronta Dnes | MF DNES, MF Dnes | idnes.cz
~Právo | |
Blesk | | blesk.cz
Denník N | | dennikn.sk
SME@sk | | sme.sk
Aktuality.sk | Aktuality | aktuality.sk
De Telegraaf | Telegraaf | telegraaf.nl
de Volkskrant | De Volkskrant, Volkskrant | volkskrant.nl
NRC | NRC Handelsblad | nrc.nl
AD@nl | Algemeen Dagblad, het AD | ad.nl
~Trouw | | trouw.nl
Het Parool | Parool | parool.nl
NOS | | nos.nl
RTL Nieuws | | rtl.nl
NU.nl | | nu.nl
De Standaard | | standaard.be
Het Laatste Nieuws | HLN | hln.be
VRT | VRT NWS | vrt.be
Follow the Money | | ftm.nl
Aftonbladet | | aftonbladet.se
Expressen | | expressen.se
Dagens Nyheter | DN@sv | dn.se
Svenska Dagbladet | SvD | svd.se
SVT | | svt.se
Sveriges Radio | | sverigesradio.se
VG@no | Verdens Gang | vg.no
Aftenposten | | aftenposten.no
NRK | | nrk.no
Dagbladet | | dagbladet.no
DR@da | Danmarks Radio | dr.dk
TV 2 | TV2 | tv2.dk, tv2.no
~Politiken | | politiken.dk
Berlingske | | berlingske.dk
Jyllands-Posten | | jyllands-posten.dk
Helsingin Sanomat | ~HS | hs.fi
Yle | YLE | yle.fi
Delfi | | delfi.ee, delfi.lv, delfi.lt
ERR@et | | err.ee
BNS | | bns.lt
LRT | | lrt.lt
Postimees | | postimees.ee
Telex | | telex.hu
~Index@hu | Index.hu | index.hu
444 | 444.hu | 444.hu
HVG | | hvg.hu
Digi24 | | digi24.ro
Hotnews | HotNews, HotNews.ro | hotnews.ro
G4Media | | g4media.ro
~N1 | | n1info.com
Jutarnji list | | jutarnji.hr
Index.hr | | index.hr
~Danas | | danas.rs
Kathimerini | Καθημερινή | kathimerini.gr
AMNA | ΑΠΕ-ΜΠΕ, ΑΠΕ | amna.gr
~Billboard | | billboard.com
The Lancet | Lancet | thelancet.com
~Vogue | | vogue.com
~Nature | | nature.com
Tg La7 | TgLa7 |
Tg2 | TG2 |
Tg3 | TG3 |
Radio Deejay | | deejay.it
Kanał Zero | Kanale Zero, Kanału Zero |
Radio Wnet | Radiu Wnet, Radia Wnet | wnet.fm
Gość Niedzielny | Gościa Niedzielnego, Gościu Niedzielnym | gosc.pl
Nefes | | nefes.com.tr
Independent Türkçe | | indyturk.com
Tsargrad | Царьград, Царьграда | tsargrad.tv
Vzglyad | ~Взгляд | vz.ru
Rádio Gaúcha | | gauchazh.com
Al-Mamlaka | المملكة@ar | almamlakatv.com
Radio Marca | |
Bloomberg Línea | | bloomberglinea.com
IRIB | Irib, إيريب | irib.ir
Esquire | | esquire.com
The Moscow Times | Moscow Times | themoscowtimes.com
Kholod | ~Холод | holod.media
Sobesednik | ~Собеседник | sobesednik.ru
Bumaga | ~Бумага | paperpaper.ru
Readovka | | readovka.news
Snob | ~Сноб | snob.ru
Sport-Express | Спорт-Экспресс, Спорт-экспресс | sport-express.ru
Championat | ~Чемпионат, Чемпионат.com | championat.com
Match TV | Матч ТВ | matchtv.ru
Channel One Russia | Первый канал, Первого канала, Первому каналу | 1tv.ru
Rossiya 1 | Россия 1, Россия-1 | russia.tv
REN TV | РЕН ТВ, РЕН-ТВ | ren.tv
360 | Телеканал 360 | 360.ru
Regnum | ИА Регнум, Регнум | regnum.ru
Rosbalt | Росбалт | rosbalt.ru
Pravda.ru | | pravda.ru
Left Bank | LB.ua, Лівий берег, Лівого берега, Левый берег | lb.ua
Glavcom | Главком | glavcom.ua
Censor.net | Цензор.НЕТ, Цензор.нет | censor.net
Gordon | ~Гордон | gordonua.com
Zaxid.net | ZAXID.NET | zaxid.net
TSN | ТСН | tsn.ua
Novynarnia | Новинарня | novynarnia.com
Skhemy | ~Схеми |
1+1 | | 1plus1.ua
Espreso | Еспресо, Эспрессо | espreso.tv
LCI | |
Charlie Hebdo | | charliehebdo.fr
Valeurs actuelles | | valeursactuelles.com
~Challenges | | challenges.fr
La Tribune | | latribune.fr
Capital.fr | ~Capital | capital.fr
Télérama | | telerama.fr
L'Opinion | | lopinion.fr
~Marianne | | marianne.net
~Blast | | blast-info.fr
StreetPress | | streetpress.com
Reporterre | | reporterre.net
Le Télégramme | | letelegramme.fr
L'Est Républicain | | estrepublicain.fr
Le Progrès | | leprogres.fr
Le Dauphiné libéré | Le Dauphiné Libéré, Dauphiné libéré | ledauphine.com
L'Alsace | | lalsace.fr
Midi libre | Midi Libre | midilibre.fr
France Culture | | franceculture.fr
France Télévisions info | |
Radio France | |
Arte | ARTE | arte.tv
Canal+ | | canalplus.com
M6 | | m6.fr
~Quotidien | |
L'Orient-Le Jour | | lorientlejour.com
Jeune Afrique | | jeuneafrique.com
Sud Radio | | sudradio.fr
So Foot | | sofoot.com
Numerama | | numerama.com
La Razón | | larazon.es
Antena 3 | | antena3.com
Telecinco | | telecinco.es
La Voz de Galicia | | lavozdegalicia.es
El Correo | | elcorreo.com
Heraldo de Aragón | | heraldo.es
Faro de Vigo | | farodevigo.es
El Diario Vasco | Diario Vasco | diariovasco.com
Diario Sur | | diariosur.es
Vozpópuli | | vozpopuli.com
Libertad Digital | | libertaddigital.com
OKdiario | Okdiario | okdiario.com
~Relevo | | relevo.com
~Expansión | | expansion.com
Cinco Días | |
El Economista | | eleconomista.es
Newtral | | newtral.es
Maldita | Maldita.es | maldita.es
infoLibre | Infolibre | infolibre.es
El Salto | | elsaltodiario.com
~Perfil | | perfil.com
~Ámbito | Ámbito Financiero | ambito.com
Todo Noticias | TN@es | tn.com.ar
C5N | | c5n.com
La Voz del Interior | | lavoz.com.ar
Excélsior | | excelsior.com.mx
Aristegui Noticias | | aristeguinoticias.com
El Financiero | | elfinanciero.com.mx
Noticias RCN | | noticiasrcn.com
La Silla Vacía | | lasillavacia.com
W Radio | La W | wradio.com.co
El Deber | | eldeber.com.bo
La Prensa | | laprensa.com
El Faro | | elfaro.net
~Confidencial | | confidencial.digital
CIPER | Ciper | ciperchile.cl
El Mostrador | | elmostrador.cl
Emol | |
RPP | RPP Noticias | rpp.pe
IDL-Reporteros | | idl-reporteros.pe
Ojo Público | OjoPúblico | ojo-publico.com
El Pitazo | | elpitazo.net
Efecto Cocuyo | | efectococuyo.com
El Universo | | eluniverso.com
Il Tempo | | iltempo.it
La Verità | | laverita.info
Open.online | ~Open | open.online
Il Secolo XIX | Secolo XIX | ilsecoloxix.it
Il Gazzettino | Gazzettino | ilgazzettino.it
Il Resto del Carlino | Resto del Carlino | ilrestodelcarlino.it
La Nazione | | lanazione.it
Il Giorno | | ilgiorno.it
~Avvenire | | avvenire.it
Il Manifesto | il manifesto, Manifesto@it | ilmanifesto.it
Milano Finanza | MF | milanofinanza.it
Tg1 | TG1 |
Tg5 | TG5 |
Rai News 24 | Rainews24 |
Radio Radicale | | radioradicale.it
Radio 24 | |
Askanews | askanews | askanews.it
Italpress | | italpress.com
Dagospia | | dagospia.com
Linkiesta | | linkiesta.it
~Internazionale | | internazionale.it
Gazzetta del Mezzogiorno | | lagazzettadelmezzogiorno.it
Jovem Pan | | jovempan.com.br
SBT | | sbt.com.br
CBN@pt | |
Record TV | Rede Record | recordtv.com.br
Poder360 | | poder360.com.br
Brasil de Fato | | brasildefato.com.br
Nexo Jornal | ~Nexo | nexojornal.com.br
~Exame | | exame.com
IstoÉ | | istoe.com.br
~Época | |
CartaCapital | Carta Capital | cartacapital.com.br
Correio Braziliense | | correiobraziliense.com.br
Zero Hora | GZH, GaúchaZH | gauchazh.clicrbs.com.br
Gazeta do Povo | | gazetadopovo.com.br
Agência Pública | | apublica.org
Intercept Brasil | The Intercept Brasil | intercept.com.br
piauí | | piaui.folha.uol.com.br
BandNews | Band News | bandnewstv.com.br
O Dia | | odia.ig.com.br
Jornal de Negócios | | jornaldenegocios.pt
Jornal Económico | O Jornal Económico | jornaleconomico.pt
~Sábado | | sabado.pt
~Visão | | visao.pt
O Jogo | | ojogo.pt
Antena 1 | |
Maisfutebol | |
Gazeta Polska | Gazety Polskiej, Gazecie Polskiej | gazetapolska.pl
Tygodnik Powszechny | | tygodnikpowszechny.pl
~Polityka | | polityka.pl
~Wprost | | wprost.pl
Do Rzeczy | | dorzeczy.pl
~Parkiet | | parkiet.com
Puls Biznesu | | pb.pl
Przegląd Sportowy | |
Niezależna.pl | | niezalezna.pl
TV Republika | Telewizja Republika | tvrepublika.pl
Gazeta.pl | | gazeta.pl
Bankier.pl | | bankier.pl
RMF24 | |
Radio Maryja | | radiomaryja.pl
Dziennik Polski | | dziennikpolski24.pl
Dziennik Zachodni | | dziennikzachodni.pl
Medyascope | | medyascope.tv
Fanatik | | fanatik.com.tr
Fotomaç | | fotomac.com.tr
~Takvim | | takvim.com.tr
~Akşam | | aksam.com.tr
~Posta | | posta.com.tr
~Karar | | karar.com
~Diken | | diken.com.tr
Agos | | agos.com.tr
NTV (Türkiye) | | ntv.com.tr
A Haber | | ahaber.com.tr
Haber Global | | haberglobal.com.tr
Show TV | | showtv.com.tr
Kanal D | | kanald.com.tr
ATV@tr | | atv.com.tr
TELE1 | Tele1 | tele1.com.tr
KRT | | krttv.com.tr
Odatv | OdaTV | odatv.com
Gerçek Gündem | | gercekgundem.com
Yeni Akit | | yeniakit.com.tr
~Aydınlık | | aydinlik.com.tr
~Yeniçağ | | yenicaggazetesi.com.tr
Ekonomim | | ekonomim.com
Bloomberg HT | | bloomberght.com
Artı Gerçek | | artigercek.com
Rudaw | روداو | rudaw.net
Mezopotamya Ajansı | | mezopotamyaajansi.com
BBC Türkçe | |
DW Türkçe | |
beIN Sports | beIN, بي إن سبورتس, بي إن سبورت | beinsports.com
Monte Carlo Doualiya | مونت كارلو الدولية, مونتي كارلو الدولية | mc-doualiya.com
Al-Araby Al-Jadeed | العربي الجديد | alaraby.co.uk
An-Nahar | ~النهار | annahar.com
Al-Akhbar | ~الأخبار | al-akhbar.com
Al-Masry Al-Youm | المصري اليوم | almasryalyoum.com
Youm7 | اليوم السابع | youm7.com
Al-Watan | ~الوطن | elwatannews.com
Al-Shorouk | ~الشروق | shorouknews.com
Alhurra | ~الحرة, قناة الحرة | alhurra.com
Okaz | ~عكاظ | okaz.com.sa
Al Riyadh | ~الرياض | alriyadh.com
Sabq | ~سبق | sabq.org
Al Bayan | ~البيان | albayan.ae
Al Khaleej | ~الخليج | alkhaleej.ae
Emarat Al Youm | الإمارات اليوم | emaratalyoum.com
Al Rai | ~الراي | alraimedia.com
Al Qabas | ~القبس | alqabas.com
Ad-Dustour | ~الدستور | addustour.com
Al Ghad | ~الغد | alghad.com
Hespress | هسبريس, هيسبريس | hespress.com
Mosaïque FM | ~موزاييك | mosaiquefm.net
Algérie Presse Service | وكالة الأنباء الجزائرية | aps.dz
Al Mudun | ~المدن | almodon.com
Al-Eqtisadiah | ~الاقتصادية | aleqt.com
Al Alam | ~العالم | alalam.ir
Beijing News | 新京报, 新京報, 贝壳财经 | bjnews.com.cn
Yicai | 第一财经, 第一財經 | yicai.com
Southern Weekly | 南方周末, 南方週末 | infzm.com
Southern Metropolis Daily | 南方都市报, 南都 | oeeee.com
Securities Times | 证券时报 | stcn.com
National Business Daily | 每日经济新闻, 每经 | nbd.com.cn
Apple Daily | 苹果日报, 蘋果日報 | appledaily.com
The Initium | 端传媒, 端傳媒 | theinitium.com
Jiemian | 界面新闻 | jiemian.com
China Youth Daily | 中国青年报 | cyol.com
Beijing Youth Daily | 北京青年报, 北青报 | ynet.com
Guangming Daily | 光明日报 | gmw.cn
Economic Observer | 经济观察报, 经济观察网 | eeo.com.cn
21st Century Business Herald | 21世纪经济报道 | 21jingji.com
LatePost | 晚点, 晚点LatePost |
Red Star News | 红星新闻 | cdsb.com
Cover News | 封面新闻 | thecover.cn
Jimu News | 极目新闻 | ctdsb.net
Radio Free Asia | 自由亚洲电台, 自由亞洲電台 | rfa.org
United Daily News | 联合报, 聯合報 | udn.com
China Times | 中国时报, 中國時報, 中时新闻网 | chinatimes.com
Now News | now新闻, Now新闻 | now.com
TVB | 无线新闻 | tvb.com
RTHK | 香港电台, 香港電台 | rthk.hk
Sing Tao Daily | 星岛日报, 星島日報 | stheadline.com
Oriental Daily | 东方日报, 東方日報 | on.cc
HK01 | 香港01 | hk01.com
China Business News | 中国经营报 | cb.com.cn
Business Insider Deutschland | | businessinsider.de
Münchner Merkur | Merkur.de, Münchener Merkur | merkur.de
~Abendzeitung | | abendzeitung-muenchen.de
Hannoversche Allgemeine | HAZ | haz.de
Leipziger Volkszeitung | LVZ | lvz.de
Sächsische Zeitung | | saechsische.de
Mitteldeutsche Zeitung | | mz.de
Ostsee-Zeitung | | ostsee-zeitung.de
Weser-Kurier | | weser-kurier.de
Märkische Allgemeine | | maz-online.de
Westdeutsche Allgemeine Zeitung | WAZ | waz.de
Stuttgarter Nachrichten | | stuttgarter-nachrichten.de
Südwest Presse | | swp.de
Badische Zeitung | | badische-zeitung.de
Nürnberger Nachrichten | | nn.de
Freie Presse | | freiepresse.de
~Monitor | |
Table.Media | Table Media | table.media
The Pioneer | | thepioneer.de
~Watson | | watson.de
NZZ am Sonntag | |
SonntagsZeitung | Sonntagszeitung | sonntagszeitung.ch
SonntagsBlick | Sonntagsblick |
Luzerner Zeitung | | luzernerzeitung.ch
Tiroler Tageszeitung | | tt.com
Vorarlberger Nachrichten | | vn.at
Oberösterreichische Nachrichten | OÖN | nachrichten.at
Nordkurier | | nordkurier.de
Schwäbische Zeitung | | schwaebische.de
General-Anzeiger | | ga.de
Hamburger Morgenpost | MOPO | mopo.de
Kölnische Rundschau | | rundschau-online.de
Kieler Nachrichten | | kn-online.de
Thüringer Allgemeine | Thüringer Allgemeinen | thueringer-allgemeine.de
Schweriner Volkszeitung | | svz.de
Neues Deutschland | | nd-aktuell.de
Junge Welt | junge Welt | jungewelt.de
Der Freitag | | freitag.de
Sat.1 | SAT.1 | sat1.de
ProSieben | | prosieben.de
3sat | 3Sat | 3sat.de
Phoenix@de | phoenix@de | phoenix.de
Radio Bremen | | radiobremen.de
Saarländischer Rundfunk | Saarländischen Rundfunk | sr.de
Puls 4 | PULS 4 | puls4.com
ServusTV | Servus TV | servustv.com
Die Furche | | furche.at
Die Wochenzeitung | WOZ | woz.ch
Aargauer Zeitung | | aargauerzeitung.ch
Berner Zeitung | | bernerzeitung.ch
Basler Zeitung | | bazonline.ch
CH Media | CH-Media-Zeitungen | chmedia.ch
The Scotsman | ~Scotsman | scotsman.com
Press and Journal | The Press and Journal | pressandjournal.co.uk
Belfast Telegraph | | belfasttelegraph.co.uk
Irish News | The Irish News | irishnews.com
Manchester Evening News | | manchestereveningnews.co.uk
Yorkshire Post | The Yorkshire Post | yorkshirepost.co.uk
Wales Online | WalesOnline | walesonline.co.uk
The Standard (Kenya) | The Standard@en | standardmedia.co.ke
GB News | | gbnews.com
LBC@en | | lbc.co.uk
Times Radio | | thetimes.com
Channel 5 News | |
PinkNews | | thepinknews.com
openDemocracy | | opendemocracy.net
STV News | STV | stv.tv
S4C | | s4c.cymru
The Conversation | | theconversation.com
Philadelphia Inquirer | The Philadelphia Inquirer | inquirer.com
Seattle Times | The Seattle Times | seattletimes.com
Denver Post | The Denver Post | denverpost.com
Dallas Morning News | The Dallas Morning News | dallasnews.com
Houston Chronicle | | houstonchronicle.com
Texas Tribune | The Texas Tribune | texastribune.org
Minnesota Star Tribune | Star Tribune | startribune.com
Detroit Free Press | | freep.com
Arizona Republic | The Arizona Republic | azcentral.com
Newsmax | | newsmax.com
NewsNation | | newsnationnow.com
C-SPAN | | c-span.org
Punchbowl News | | punchbowl.news
The Marshall Project | | themarshallproject.org
The Free Press | | thefp.com
Toronto Sun | | torontosun.com
The EastAfrican | | theeastafrican.co.ke
Citizen TV | | citizen.digital
Sahara Reporters | SaharaReporters | saharareporters.com
Scroll.in | | scroll.in
The Wire | | thewire.in
Deccan Herald | | deccanherald.com
Express Tribune | The Express Tribune | tribune.com.pk
Prothom Alo | | prothomalo.com
LCP | | lcp.fr
Public Sénat | | publicsenat.fr
Courrier international | Courrier International | courrierinternational.com
Le Monde diplomatique | Monde diplomatique | monde-diplomatique.fr
Les Jours | | lesjours.fr
Paris Match | | parismatch.com
~Gala | |
~Closer | |
Var-Matin | | varmatin.com
L'Ardennais | |
Télématin | |
Le Courrier picard | Courrier picard | courrier-picard.fr
La Montagne | | lamontagne.fr
Paris-Normandie | | paris-normandie.fr
Corse-Matin | | corsematin.com
L'Indépendant | | lindependant.fr
Le Républicain lorrain | Républicain lorrain | republicain-lorrain.fr
Dernières Nouvelles d'Alsace | DNA@fr | dna.fr
Marsactu | | marsactu.fr
Rue89 Strasbourg | Rue89Strasbourg | rue89strasbourg.com
L'Écho | L'Echo | lecho.be
La Dernière Heure | DH@fr | dhnet.be
24 heures | 24 Heures@fr | 24heures.ch
Tribune de Genève | | tdg.ch
La Liberté | | laliberte.ch
TV5 Monde | TV5Monde, TV5MONDE | tv5monde.com
Diario Sport | | sport.es
El Diario Montañés | Diario Montañés | eldiariomontanes.es
La Nueva España | | lne.es
Diario de Navarra | | diariodenavarra.es
Las Provincias | | lasprovincias.es
Levante-EMV | Levante | levante-emv.com
Canal Sur | | canalsur.es
TV3 | TV3 Catalunya | ccma.cat
Catalunya Ràdio | |
RAC1 | Rac1 | rac1.cat
Telemadrid | | telemadrid.es
EITB | | eitb.eus
Nació Digital | | naciodigital.cat
La Marea | | lamarea.com
CTXT | | ctxt.es
El Independiente | | elindependiente.com
The Objective | | theobjective.com
Radio Nacional de España | RNE, Radio Nacional | rtve.es
El Heraldo de México | | heraldodemexico.com.mx
Latinus | | latinus.us
N+ | |
Imagen Televisión | |
Radio Fórmula | | radioformula.com.mx
Radio Mitre | Mitre@es | radiomitre.com.ar
Cadena 3 | | cadena3.com
El Destape | | eldestapeweb.com
elDiarioAR | | eldiarioar.com
Radio Cooperativa | | cooperativa.cl
Radio ADN | |
Búsqueda | |
La Diaria | la diaria | ladiaria.com.uy
ABC Color | | abc.com.py
Prensa Libre | | prensalibre.com
Primicias | | primicias.ec
Cubadebate | | cubadebate.cu
14ymedio | | 14ymedio.com
L'Adige | | ladige.it
Messaggero Veneto | | messaggeroveneto.it
Il Piccolo | | ilpiccolo.it
Il Tirreno | | iltirreno.it
Gazzetta di Parma | | gazzettadiparma.it
Gazzetta di Mantova | |
Gazzetta di Modena | |
Giornale di Sicilia | | gds.it
L'Eco di Bergamo | Eco di Bergamo | ecodibergamo.it
Giornale di Brescia | | giornaledibrescia.it
Corriere del Mezzogiorno | |
Corriere Fiorentino | |
Corriere del Veneto | |
Corriere Romagna | |
Corriere dell'Umbria | |
Corriere Adriatico | |
La Sicilia | | lasicilia.it
L'Unione Sarda | Unione Sarda | unionesarda.it
La Nuova Sardegna | Nuova Sardegna | lanuovasardegna.it
La Provincia | | laprovinciadicomo.it
Quotidiano Nazionale | | quotidiano.net
Report (Rai) | ~Report@it |
Le Iene | ~Iene@it |
Piazzapulita | PiazzaPulita |
Otto e mezzo | Otto e Mezzo |
Presa diretta | PresaDiretta |
Striscia la notizia | Striscia la Notizia |
Radio Capital | |
RTL 102.5 | Rtl 102.5 |
Lettera43 | |
RSI@it | | rsi.ch
TV Cultura | | cultura.uol.com.br
Roda Viva | | cultura.uol.com.br
Jornal Nacional | | globo.com
Fantástico@pt | |
O Tempo | | otempo.com.br
Estado de Minas | | em.com.br
Diário do Nordeste | | diariodonordeste.verdesmares.com.br
A Tarde | | atarde.com.br
Correio do Povo | | correiodopovo.com.br
Congresso em Foco | | congressoemfoco.com.br
Repórter Brasil | | reporterbrasil.org.br
Ponte Jornalismo | |
ECO@pt | | eco.sapo.pt
Rádio Observador | | observador.pt
RTP Notícias | RTP3 | rtp.pt
Jornal i | |
Nascer do Sol | |
Delovoi Peterburg | Деловой Петербург | dp.ru
Podyom | ~Подъём, ~Подъем |
47news | 47 новостей | 47news.ru
78.ru | | 78.ru
Ura.ru | URA.RU | ura.news
E1 | E1.RU | e1.ru
Tayga.info | Тайга.инфо | tayga.info
Caucasian Knot | Кавказский узел, Кавказского узла | kavkaz-uzel.eu
Proekt | ~Проект | proekt.media
Parlamentskaya Gazeta | Парламентская газета | pnp.ru
Channel Five Russia | Пятый канал, 5-й канал@ru | 5-tv.ru
Radio Sputnik | Радио Sputnik |
Slidstvo.Info | Слідство.Інфо | slidstvo.info
Bihus.Info | Бігус.Інфо | bihus.info
Radio NV | Радіо NV, Радіо НВ, Радио НВ |
Apostrophe | ~Апостроф |
Fakty ICTV | Факты ICTV, Факти ICTV, ICTV |
Channel 24 | 24 Канал, 24 канал, 24 Kanal | 24tv.ua
Priamyi | ~Прямий |
Ekonomichna Pravda | Економічна правда, Экономическая правда | epravda.com.ua
Texty | Тексти.org.ua, Texty.org.ua | texty.org.ua
Forbes Ukraine | |
Tvoe misto | Твоє місто | tvoemisto.tv
Polityka Insight | |
Dziennik Łódzki | | dzienniklodzki.pl
Głos Wielkopolski | Głosu Wielkopolskiego, Głosowi Wielkopolskiemu | gloswielkopolski.pl
Gazeta Krakowska | Gazety Krakowskiej, Gazecie Krakowskiej | gazetakrakowska.pl
Kurier Lubelski | |
Dziennik Bałtycki | |
Nowa Trybuna Opolska | |
Tygodnik Solidarność | |
Radio Kraków | Radia Kraków, Radiu Kraków |
Radio Gdańsk | Radia Gdańsk, Radiu Gdańsk |
Business Insider Polska | |
Krytyka Polityczna | Krytyki Politycznej |
~Polityce | wPolityce.pl, wPolityce |
Frontstory.pl | Frontstory |
soL Haber | Sol Haber |
Kısa Dalga | | kisadalga.net
Serbestiyet | | serbestiyet.com
Yeni Yaşam | | yeniyasamgazetesi6.com
Türkiye Gazetesi | |
~Star@tr | |
TGRT Haber | | tgrthaber.com.tr
Ekol TV | | ekoltv.com.tr
Sözcü TV | | szctv.com.tr
NOW TV | NOW Haber | nowtv.com.tr
Ajansspor | |
HT Spor | |
a Spor | A Spor | aspor.com.tr
Dünya gazetesi | |
Sputnik Türkiye | |
Asharq News | الشرق للأخبار |
Elaph | ~إيلاف | elaph.com
Raialyoum | رأي اليوم | raialyoum.com
Arabi21 | عربي21 | arabi21.com
Al-Khabar | ~الخبر |
Assabah | ~الصباح |
Tunisie Afrique Presse | وكالة تونس أفريقيا للأنباء |
Maghreb Arabe Presse | وكالة المغرب العربي للأنباء |
KUNA | وكالة الأنباء الكويتية, ~كونا | kuna.net.kw
Iraqi News Agency | وكالة الأنباء العراقية | ina.iq
LBCI | ال بي سي آي |
MTV Lebanon | |
Al Jadeed | قناة الجديد |
Shafaq News | شفق نيوز | shafaq.com
Mada Masr | مدى مصر | madamasr.com
Cairo 24 | القاهرة 24 | cairo24.com
Cairo News | القاهرة الإخبارية |
Extra News | إكسترا نيوز |
MBC Masr | إم بي سي مصر |
Time Weekly | 时代周报 |
Lifeweek | 三联生活周刊 |
Phoenix TV | 凤凰卫视, 凤凰网 | ifeng.com
China Newsweek | 中国新闻周刊 |
Shanghai Observer | 上观新闻 |
Upstream News | 上游新闻 |
Huxiu | 虎嗅 |
36Kr | 36氪 | 36kr.com
China Securities Journal | 中国证券报 |
Shanghai Securities News | 上海证券报 |
Cailianshe | 财联社 | cls.cn
TVBS | | tvbs.com.tw
FTV | 民视 |
SET News | 三立新闻 |
Mirror Media | 镜周刊, 鏡週刊 | mirrormedia.mg
"""


def _read_table() -> tuple[Outlet, ...]:
    outlets = []
    for line in _TABLE.strip().splitlines():
        name, aliases, domains = line.split("|")
        spellings = tuple(_spelling(word) for word in _words(f"{name},{aliases}"))
        outlets.append(Outlet(spellings[0].text, spellings, tuple(_words(domains))))
    return tuple(outlets)


def _words(cell: str) -> list[str]:
    return [word.strip() for word in cell.split(",") if word.strip()]


def _spelling(word: str) -> Spelling:
    text, _, language = word.lstrip("~").partition("@")
    return Spelling(text, word.startswith("~"), language or None)


OUTLETS: tuple[Outlet, ...] = _read_table()
#: Outlets whose names stand in brackets at the edge of a text that is theirs: 'BERLIN (dpa) -'.
AGENCIES: frozenset[str] = frozenset(
    """
    Reuters|Associated Press|Agence France-Presse|dpa|APA|Keystone-SDA|epd|KNA|SID|AFX|EFE|Europa Press|ANSA|Adnkronos|AGI
    |LaPresse|Lusa|Belga|ANP|Ritzau|TT|NTB|STT|PAP|ČTK|TASR|SITA|MTI|Agerpres|BTA|Tanjug|HINA|TASS|RIA Novosti|Interfax
    |Interfax-Ukraine|Ukrinform|UNIAN|BelTA|Xinhua|Kyodo|Jiji Press|Yonhap|Press Trust of India|ANI|IANS|Antara|Bernama
    |Anadolu|DHA|İHA|IRNA|WAFA|SPA|WAM|MENA|Canadian Press|PA|AAP|Bloomberg|CNN|Central News Agency|BNS
    """.replace("\n    ", "").split("|")
)

#: Case endings of Russian and Ukrainian, then of Polish and Czech.
_ENDING = re.compile(
    r"(?:ами|ями|ая|яя|ое|ее|ый|ий|ую|юю|ые|ие|ых|их|ого|ому|ыми|ими|ей|ой|ою|ом|ем|ём|ам|ям|ах|ях|[аеёиоуыэюяьйіїє])$"
    r"|(?:owi|iem|em|ej|ého|ému|ým|ou|[aąeęiouyůíýé])$"
)
_SHORTEST_INFLECTED = 5


def stem(name: str) -> str:
    """The name without case endings, for comparing: ``Новой газете`` and ``Новая газета`` share one."""
    return " ".join(_ENDING.sub("", word) if len(word) > 4 else word for word in name.split())


@cache
def _by_name() -> dict[str, tuple[Outlet, Spelling]]:
    return {s.text: (outlet, s) for outlet in reversed(OUTLETS) for s in reversed(outlet.spellings)}


@cache
def _by_stem() -> dict[str, tuple[Outlet, Spelling]]:
    stems = {
        stem(name): found
        for name, found in _by_name().items()
        if len(name) >= _SHORTEST_INFLECTED and not name.isupper()
    }
    return {key: found for key, found in stems.items() if len(key) >= 4}


@cache
def _by_domain() -> dict[str, Outlet]:
    return {domain: outlet for outlet in reversed(OUTLETS) for domain in outlet.domains}


def known_outlet(name: str, inflected: bool = False) -> tuple[Outlet, Spelling] | None:
    """The outlet that is written so, and the entry; case counts. ``inflected`` allows for case endings.

    >>> known_outlet("AFP")[0].name, known_outlet("Коммерсанта", inflected=True)[0].name
    ('Agence France-Presse', 'Kommersant')
    """
    found = _by_name().get(name) or _by_name().get(name.replace("’", "'"))
    if found is None and inflected and len(name) >= _SHORTEST_INFLECTED:
        found = _by_stem().get(stem(name))
    return found


def outlet_of_url(url: str) -> Outlet | None:
    """The outlet on whose site a URL lies.

    >>> outlet_of_url("https://www.reuters.com/world/x").name
    'Reuters'
    """
    return _by_domain().get(site_key(url))


def known_outlets() -> Iterator[Outlet]:
    """Every outlet of the table, each once: its canonical name, its spellings and its domains.

    >>> reuters = next(known_outlets())
    >>> reuters.name, reuters.aliases[:2], reuters.domains
    ('Reuters', ('Рейтер', 'Рейтерс'), ('reuters.com',))
    """
    return iter(OUTLETS)


def all_spellings() -> list[str]:
    """Every way to write every outlet, longest first."""
    return sorted(_by_name(), key=len, reverse=True)
