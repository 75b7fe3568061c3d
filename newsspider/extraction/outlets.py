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
Agence France-Presse | AFP, Afp, France-Presse, Франс Пресс, فرانس برس, 法新社, AFP通信, AFP통신, وكالة الصحافة الفرنسية, 法國新聞社 | afp.com
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
TASS | Tass, ТАСС, Itar-Tass, ИТАР-ТАСС, تاس, 塔斯社, タス通信, 타스통신, 타스, 俄塔社 | tass.ru, tass.com
RIA Novosti | RIA@de, РИА Новости, РИА «Новости», РИА, Ria Nowosti, ريا نوفوستي, 俄新社, リア通信, 리아노보스티 | ria.ru
Interfax | Интерфакс, إنترفاكس, 国际文传电讯社, インタファクス, 인테르팍스 | interfax.ru, interfax.com
Interfax-Ukraine | Интерфакс-Украина, Інтерфакс-Україна | interfax.com.ua
Ukrinform | Укринформ, Укрінформ | ukrinform.ua, ukrinform.net
UNIAN | УНИАН, УНІАН | unian.ua, unian.net
UNN | УНН | unn.ua
RBC-Ukraine | РБК-Украина, РБК-Україна, РБК Украина | rbc.ua
Ukrainska Pravda | Ukrayinska Pravda, Украинская правда, Українська правда, УП@uk | pravda.com.ua
Suspilne | Суспільне, Суспильне, ~Общественное, Suspilne Kyiv, Суспільне Новини, Suspilne Sport, Суспільне Спорт | suspilne.media
Hromadske | Громадське, Громадское | hromadske.ua
Liga.net | ЛІГА.net, ЛИГА.net, ЛІГА, LIGA.net | liga.net
~NV | НВ@uk, Новое время | nv.ua
European Pravda | Європейська правда, Европейская правда, European Truth | eurointegration.com.ua
Kyiv Independent | The Kyiv Independent, Киев Индепендент | kyivindependent.com
Kyiv Post | | kyivpost.com
ZN.UA | Дзеркало тижня, Зеркало недели | zn.ua
~Babel | ~Бабель, Babel.ua | babel.ua
Detector Media | Детектор медіа | detector.media
Strana.ua | Страна.ua | strana.news
Obozrevatel | Обозреватель | obozrevatel.com
Focus.ua | ~Фокус | focus.ua
BelTA | БелТА, БЕЛТА | belta.by
~Zerkalo | ~Зеркало | zerkalo.io
Nasha Niva | Наша Нива, Наша Ніва | nashaniva.com
Kommersant | Коммерсант, Коммерсантъ, ~Ъ, Kommersant FM, Коммерсантъ FM, Коммерсант FM, Ъ FM, 生意人报 | kommersant.ru
Vedomosti | Ведомости | vedomosti.ru
~RBC | РБК, RBK | rbc.ru
Izvestia | Известия, Iswestija | iz.ru
Rossiyskaya Gazeta | Российская газета, РГ@ru | rg.ru
Komsomolskaya Pravda | Комсомольская правда, КП@ru, Radio Komsomolskaya Pravda, Радио «Комсомольская правда», Радио КП | kp.ru
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
RT | Russia Today, 今日俄罗斯 | rt.com
Sputnik | ~Спутник, سبوتنيك, スプートニク, 俄罗斯卫星通讯社, 卫星通讯社 | sputniknews.com
Radio Free Europe/Radio Liberty | RFE/RL, Radio Free Europe, Radio Liberty, Радио Свобода, Радіо Свобода, Svoboda, Сибирь.Реалии, Север.Реалии, Кавказ.Реалии, Идель.Реалии, Donbas Realii, Донбас.Реалії, Донбас Реалії, Крым.Реалии, Крим.Реалії | rferl.org, svoboda.org
~Current Time | ~Настоящее время | currenttime.tv
Voice of America | VOA, Голос Америки, 美国之音, VOA Türkçe, VOA Chinese, 美国之音中文网 | voanews.com
Deutsche Welle | DW, Немецкая волна, Німецька хвиля, Deutschen Welle, 德国之声, Deutsche Welle Türkçe, DW Arabic, دويتشه فيله, DW Chinese, 德国之声中文网 | dw.com
Euronews | Евроньюс, يورونيوز, Euronews Arabic, يورونيوز عربي | euronews.com
BBC | Bbc@it, BBC News, Би-би-си, Бі-бі-сі, ВВС, BBC Russian, Русская служба Би-би-си, بي بي سي, 英国广播公司, 英国放送協会, BBC Scotland, BBC Wales, BBC World Service, BBC Radio 4, BBC Radio 5 Live, BBC Newsnight, BBC Two, BBC One, BBC中文, BBC中文网, BBC Arabic, بي بي سي عربي, بي بي سي نيوز عربي | bbc.co.uk, bbc.com
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
CCTV@zh | 央视, 央视新闻, 中央电视台, 中央テレビ, CCTV新闻, CCTV Finance, 央视财经, 央视网, 新闻联播, 焦点访谈, 新闻1+1 | cctv.com
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
Times of India | The Times of India, TOI, 印度时报 | indiatimes.com
Hindustan Times | 印度斯坦时报 | hindustantimes.com
Indian Express | The Indian Express, 印度快报 | indianexpress.com
NDTV | | ndtv.com
India Today | | indiatoday.in
~Dawn | Dawn.com | dawn.com
Geo News | Geo TV | geo.tv
Antara | | antaranews.com
Jakarta Post | The Jakarta Post | thejakartapost.com
Kompas | | kompas.com
Bernama | | bernama.com
Straits Times | The Straits Times, 海峡时报, 海峽時報 | straitstimes.com
Channel NewsAsia | | channelnewsasia.com
Bangkok Post | 曼谷邮报 | bangkokpost.com
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
New York Times | The New York Times, NYT, NY Times, Нью-Йорк Таймс, نيويورك تايمز, 纽约时报, 紐約時報, ニューヨーク・タイムズ, 뉴욕타임스, NYT Chinese, 纽约时报中文网, 紐約時報中文網 | nytimes.com
Washington Post | The Washington Post, WaPo, Вашингтон Пост, واشنطن بوست, 华盛顿邮报, 華盛頓郵報, ワシントン・ポスト, 워싱턴포스트 | washingtonpost.com
Wall Street Journal | The Wall Street Journal, WSJ, Уолл-стрит джорнэл, Уолл Стрит Джорнал, وول ستريت جورنال, 华尔街日报, 華爾街日報, ウォール・ストリート・ジャーナル, 월스트리트저널 | wsj.com
Financial Times | The Financial Times, FT, Файнэншл таймс, فايننشال تايمز, 金融时报, 金融時報, フィナンシャル・タイムズ, 파이낸셜타임스 | ft.com
Bloomberg | Bloomberg News, Блумберг, Bloomberga, بلومبرغ, بلومبيرغ, 彭博社, 彭博, ブルームバーグ, ブルームバーグ通信, 블룸버그, 블룸버그통신 | bloomberg.com
CNN | Cnn@it, Си-эн-эн, سي إن إن, 美国有线电视新闻网, CNN Arabic, سي إن إن عربية, CNN بالعربية | cnn.com
CNBC | | cnbc.com
MSNBC | | msnbc.com
NBC News | NBC, 美国全国广播公司 | nbcnews.com
ABC News | ABC, 美国广播公司 | abcnews.go.com, abc.net.au, go.com
CBS News | CBS, 哥伦比亚广播公司 | cbsnews.com
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
Daily Mail | The Daily Mail, MailOnline, Mail Online, Mail on Sunday, The Mail on Sunday, ديلي ميل, 每日邮报, 每日郵報 | dailymail.co.uk
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
Der Spiegel | Spiegel, SPIEGEL, Spiegel Online, Шпигель, دير شبيغل, 明镜, 明镜周刊, 明鏡 | spiegel.de
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
ARD | tagesschau, Tagesschau, tagesschau.de | tagesschau.de, ard.de
ZDF | ZDFheute, ZDF heute | zdf.de
NDR | NDR Info, NDR 1 Niedersachsen, N-JOY | ndr.de
WDR | WDR 5, WDR 2, WDR aktuell, Westpol | wdr.de
BR@de | Bayerischer Rundfunk, Bayerische Rundfunk, Bayerischen Rundfunk, BR24, BR 24, Bayern 2, Bayern 3, BR-Klassik | br.de
SWR | SWR Aktuell, SWR2, SWR3, SWR4, SWR1, SWR Kultur | swr.de
MDR | MDR Sachsen, MDR Thüringen, MDR Sachsen-Anhalt, MDR Aktuell, MDR AKTUELL, MDR Kultur | mdr.de
RBB | rbb, rbb24, rbb24 Inforadio, Inforadio, radioeins, rbb 88.8 | rbb24.de
~HR | Hessischer Rundfunk, Hessische Rundfunk, Hessischen Rundfunk | hr.de
Deutschlandfunk | Deutschlandfunks, Deutschlandfunk Kultur, DLF | deutschlandfunk.de
RTL | RTL France, RTL Matin | rtl.de
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
~Blick | Blick.ch | blick.ch
SRF | Radio SRF, SRF News, Schweizer Radio und Fernsehen | srf.ch
20 Minuten | | 20min.ch
Le Monde | Монд, لوموند, 世界报, ~Monde | lemonde.fr
Le Figaro | Figaro, Фигаро, 费加罗报, 費加洛報 | lefigaro.fr
Libération | Liberation | liberation.fr
Le Parisien | ~Parisien, 巴黎人报 | leparisien.fr
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
Rai | RAI, Rai News, RaiNews24, Rainews, Rai 1, Rai 2, Rai 3, Rai1, Rai2, Rai3, Rai Radio 1, Rai Sport, Radio Rai, GR1, Gr1, Rai Radio 3 | rainews.it
Mediaset | TgCom24, Tgcom24, Rete 4, Canale 5, Italia 1 | tgcom24.it
Sky TG24 | Sky Tg24, SkyTg24 | tg24.sky.it
La7 | | la7.it
Folha de S.Paulo | Folha de S. Paulo, Folha de São Paulo, Folha | uol.com.br
O Globo | ~Globo, ~GLOBO, O GLOBO | globo.com
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
Onet | Onet Rano | onet.pl
Wirtualna Polska | WP, Wirtualnej Polski, Wirtualnej Polsce, Wirtualną Polskę, WP.pl, wp.pl | wp.pl
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
NOS@nl | | nos.nl
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
~360@ru | Телеканал 360 | 360.ru
Regnum | ИА Регнум, Регнум | regnum.ru
Rosbalt | Росбалт | rosbalt.ru
Pravda.ru | | pravda.ru
Left Bank | LB.ua, Лівий берег, Лівого берега, Левый берег | lb.ua
Glavcom | Главком | glavcom.ua
Censor.net | Цензор.НЕТ, Цензор.нет | censor.net
Gordon | ~Гордон | gordonua.com
Zaxid.net | ZAXID.NET | zaxid.net
TSN | ТСН, TSN.ua, ТСН.ua | tsn.ua
Novynarnia | Новинарня | novynarnia.com
Skhemy | ~Схеми, ~Схем, ~Схемам |
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
~Watson@de | watson@de, Watson.ch | watson.de
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
Kurier Lubelski | Kurier Lubelski (gazeta), Kuriera Lubelskiego, Kurierowi Lubelskiemu |
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
Tunisie Afrique Presse | ~TAP@fr, ~وات@ar, وكالة تونس أفريقيا للأنباء | tap.info.tn
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
Newsnight | |
~Question Time@en | |
Good Morning Britain | |
60 Minutes | |
Meet the Press | |
Face the Nation | |
Morning Joe | |
Good Morning America | |
Democracy Now! | Democracy Now | democracynow.org
Baltimore Sun | The Baltimore Sun | baltimoresun.com
Kansas City Star | The Kansas City Star | kansascity.com
Indianapolis Star | IndyStar, The Indianapolis Star | indystar.com
Las Vegas Review-Journal | | reviewjournal.com
Las Vegas Sun | The Las Vegas Sun | lasvegassun.com
Milwaukee Journal Sentinel | | jsonline.com
Atlanta Journal-Constitution | The Atlanta Journal-Constitution | ajc.com
Sacramento Bee | The Sacramento Bee | sacbee.com
Fresno Bee | The Fresno Bee | fresnobee.com
Mercury News | The Mercury News, San Jose Mercury News | mercurynews.com
San Diego Union-Tribune | The San Diego Union-Tribune | sandiegouniontribune.com
Orange County Register | The Orange County Register | ocregister.com
Des Moines Register | The Des Moines Register | desmoinesregister.com
The Oregonian | ~Oregonian, OregonLive | oregonlive.com
The Tennessean | ~Tennessean | tennessean.com
Charlotte Observer | The Charlotte Observer | charlotteobserver.com
Raleigh News & Observer | News & Observer, The News & Observer | newsobserver.com
Plain Dealer | The Plain Dealer, Cleveland Plain Dealer | cleveland.com
Columbus Dispatch | The Columbus Dispatch | dispatch.com
Cincinnati Enquirer | The Cincinnati Enquirer | cincinnati.com
Louisville Courier Journal | Courier Journal | courier-journal.com
Pittsburgh Post-Gazette | | post-gazette.com
Honolulu Star-Advertiser | | staradvertiser.com
Honolulu Civil Beat | Civil Beat | civilbeat.org
Salt Lake Tribune | The Salt Lake Tribune | sltrib.com
Deseret News | The Deseret News | deseret.com
Albuquerque Journal | | abqjournal.com
Tampa Bay Times | | tampabay.com
Orlando Sentinel | | orlandosentinel.com
Sun Sentinel | South Florida Sun Sentinel | sun-sentinel.com
Buffalo News | The Buffalo News | buffalonews.com
Hartford Courant | | courant.com
Providence Journal | The Providence Journal | providencejournal.com
Richmond Times-Dispatch | | richmond.com
Times-Picayune | The Times-Picayune, NOLA.com | nola.com
St. Louis Post-Dispatch | | stltoday.com
Chicago Sun-Times | | suntimes.com
Block Club Chicago | | blockclubchicago.org
CalMatters | | calmatters.org
Alaska Public Media | |
Anchorage Daily News | | adn.com
Voice of San Diego | | voiceofsandiego.org
Gothamist | | gothamist.com
Newsday | | newsday.com
New York Daily News | | nydailynews.com
New York Magazine | New York magazine | nymag.com
The New Republic | ~New Republic | newrepublic.com
The American Prospect | American Prospect | prospect.org
The Dispatch | | thedispatch.com
~The Bulwark | ~Bulwark | thebulwark.com
~Lawfare | | lawfaremedia.org
Just Security | | justsecurity.org
Inside Higher Ed | | insidehighered.com
Chronicle of Higher Education | The Chronicle of Higher Education | chronicle.com
Education Week | | edweek.org
STAT News | | statnews.com
KFF Health News | | kffhealthnews.org
Inside Climate News | | insideclimatenews.org
Carbon Brief | | carbonbrief.org
E&E News | | eenews.net
Roll Call | | rollcall.com
The Daily Caller | Daily Caller | dailycaller.com
Washington Free Beacon | The Washington Free Beacon | freebeacon.com
The Daily Wire | Daily Wire | dailywire.com
One America News | OAN |
Raw Story | | rawstory.com
HuffPost UK | | huffingtonpost.co.uk
Task & Purpose | | taskandpurpose.com
Military Times | | militarytimes.com
~Stars and Stripes | | stripes.com
Breaking Defense | | breakingdefense.com
Electrek | | electrek.co
Gizmodo | | gizmodo.com
9to5Mac | | 9to5mac.com
BleepingComputer | Bleeping Computer | bleepingcomputer.com
CoinDesk | | coindesk.com
Cointelegraph | | cointelegraph.com
IndieWire | | indiewire.com
~Pitchfork | | pitchfork.com
~Vulture@en | | vulture.com
Byline Times | | bylinetimes.com
Private Eye | | private-eye.co.uk
Sunday Telegraph | The Sunday Telegraph |
Sunday Mirror | The Sunday Mirror |
Sunday World | |
Metro UK | Metro.co.uk | metro.co.uk
i newspaper | The i Paper, i Paper | inews.co.uk
City A.M. | City AM | cityam.com
~Big Issue | The Big Issue | bigissue.com
Daily Record | The Daily Record | dailyrecord.co.uk
The Herald | Herald Scotland | heraldscotland.com
Liverpool Echo | The Liverpool Echo | liverpoolecho.co.uk
Birmingham Mail | Birmingham Live, BirminghamLive | birminghammail.co.uk
Bristol Post | Bristol Live | bristolpost.co.uk
Bristol Cable | The Bristol Cable | thebristolcable.org
Western Mail | The Western Mail |
Nation.Cymru | Nation Cymru | nation.cymru
Shropshire Star | The Shropshire Star | shropshirestar.com
Express & Star | Express and Star | expressandstar.com
Eastern Daily Press | | edp24.co.uk
East Anglian Daily Times | | eadt.co.uk
Northern Echo | The Northern Echo | thenorthernecho.co.uk
Lancashire Telegraph | |
Nottingham Post | Nottinghamshire Live | nottinghampost.com
MyLondon | | mylondon.news
The Ferret | | theferret.scot
The Bureau of Investigative Journalism | Bureau of Investigative Journalism, TBIJ | thebureauinvestigates.com
Irish Examiner | The Irish Examiner | irishexaminer.com
TheJournal.ie | The Journal.ie | thejournal.ie
Business Post | The Business Post | businesspost.ie
Virgin Media News | |
Newstalk | | newstalk.com
The Detail | | thedetail.tv
Nine News | 9News | 9news.com.au
Seven News | 7News, 7NEWS | 7news.com.au
SBS News | | sbs.com.au
Australian Financial Review | The Australian Financial Review, AFR@en | afr.com
Courier-Mail | The Courier-Mail, Courier Mail | couriermail.com.au
Herald Sun | The Herald Sun | heraldsun.com.au
Crikey | | crikey.com.au
The Saturday Paper | Saturday Paper | thesaturdaypaper.com.au
Stuff (New Zealand) | Stuff.co.nz | stuff.co.nz
The Spinoff | | thespinoff.co.nz
The Tyee | | thetyee.ca
The Narwhal | | thenarwhal.ca
Vancouver Sun | The Vancouver Sun | vancouversun.com
Ottawa Citizen | The Ottawa Citizen | ottawacitizen.com
Montreal Gazette | The Montreal Gazette | montrealgazette.com
Calgary Herald | The Calgary Herald | calgaryherald.com
Winnipeg Free Press | The Winnipeg Free Press | winnipegfreepress.com
CityNews | |
Mumbai Mirror | |
The Telegraph India | | telegraphindia.com
The Print | ThePrint | theprint.in
The Quint | | thequint.com
Mint (India) | Livemint | livemint.com
Economic Times | The Economic Times | economictimes.com
Business Standard | The Business Standard | business-standard.com
News18 | CNN-News18 | news18.com
Republic TV | |
The News Minute | | thenewsminute.com
Newslaundry | | newslaundry.com
Kathmandu Post | The Kathmandu Post | kathmandupost.com
ARY News | | arynews.tv
The News International | |
TOLOnews | Tolo News | tolonews.com
Pajhwok | Pajhwok Afghan News | pajhwok.com
Irrawaddy | The Irrawaddy | irrawaddy.com
Myanmar Now | | myanmar-now.org
Khmer Times | The Khmer Times | khmertimeskh.com
Focus Taiwan | | focustaiwan.tw
Taipei Times | The Taipei Times | taipeitimes.com
Taiwan News | |
The Diplomat | | thediplomat.com
Philippine Star | The Philippine Star | philstar.com
GMA News | | gmanetwork.com
ABS-CBN News | ABS-CBN | abs-cbn.com
Malaysiakini | | malaysiakini.com
Free Malaysia Today | | freemalaysiatoday.com
Middle East Monitor | | middleeastmonitor.com
Al-Monitor | | al-monitor.com
The New Arab | | newarab.com
Calcalist | | calcalist.co.il
Globes@en | | globes.co.il
Mako | |
Kenyans.co.ke | | kenyans.co.ke
~Business Day | | businesslive.co.za
IOL@en | | iol.co.za
eNCA | | enca.com
amaBhungane | | amabhungane.org
GroundUp | | groundup.org.za
GhanaWeb | | ghanaweb.com
ThisDay | ~This Day | thisdaylive.com
Channels Television | Channels TV | channelstv.com
Daily Trust | The Daily Trust | dailytrust.com
Daily Monitor | The Daily Monitor | monitor.co.ug
~New Vision | The New Vision | newvision.co.ug
Addis Standard | | addisstandard.com
Radio Dabanga | Radio Dabanga Arabic, راديو دبنقا | dabangasudan.org
Sudan Tribune | Sudan Tribune Arabic, سودان تربيون | sudantribune.com
Radio Okapi | | radiookapi.net
HumAngle | | humanglemedia.com
The Africa Report | | theafricareport.com
ARD-Morgenmagazin | ARD-„Morgenmagazin“, Morgenmagazin |
ZDF-Morgenmagazin | |
ARD-Mittagsmagazin | |
ZDF-Mittagsmagazin | |
Mittagsmagazin | |
Tagesthemen | tagesthemen, ARD-Tagesthemen |
heute journal | heute-journal, ZDF heute journal |
Bericht aus Berlin | |
Berlin direkt | |
Maybrit Illner | |
Hart aber fair | hart aber fair |
~Frontal@de | ZDF-Magazin Frontal |
~Kontraste@de | ARD-Kontraste |
Plusminus | |
hr-iNFO | hr-Info, Hessenschau, hessenschau, hessenschau.de | hessenschau.de
buten un binnen | | butenunbinnen.de
SR 3 | |
Ö1 | Ö1-Morgenjournal, Ö1-Mittagsjournal, Ö3, Morgenjournal, Mittagsjournal |
ZIB 2 | ZiB 2, ZIB2, ZIB |
Report (ORF) | |
ORF-Report | |
OE24 | oe24, oe24.at | oe24.at
Heute (Österreich) | heute.at | heute.at
Dossier.at | | dossier.at
10vor10 | |
Echo der Zeit | |
SRF-Tagesschau | |
nau.ch | Nau.ch | nau.ch
St. Galler Tagblatt | | tagblatt.ch
Südostschweiz | | suedostschweiz.ch
Der Bund | | derbund.ch
Weltwoche | Die Weltwoche | weltwoche.ch
~Beobachter@de | |
Le Matin Dimanche | |
~Cicero@de | |
Tichys Einblick | |
Nius | NIUS | nius.de
Übermedien | | uebermedien.de
FragDenStaat | | fragdenstaat.de
Table.Briefings | |
Brand eins | brand eins | brandeins.de
Spektrum der Wissenschaft | Spektrum.de | spektrum.de
Deutsches Ärzteblatt | Ärzteblatt, Ärzteblatts | aerzteblatt.de
Apotheken Umschau | | apotheken-umschau.de
Auto Motor und Sport | auto motor und sport | auto-motor-und-sport.de
Autobild | Auto Bild | autobild.de
~Chip@de | Chip.de | chip.de
Computer Bild | Computerbild |
Bunte | | bunte.de
Sport1@de | SPORT1 | sport1.de
~Transfermarkt@de | transfermarkt.de | transfermarkt.de
11 Freunde | 11Freunde | 11freunde.de
Eurosport | | eurosport.com
Sky Sport | Sky Sports, Sky Sport News | skysports.com
DAZN | |
Express.de | | express.de
Ruhr Nachrichten | | ruhrnachrichten.de
Neue Westfälische | Neuen Westfälischen | nw.de
Westfalen-Blatt | | westfalen-blatt.de
Westfälische Nachrichten | | wn.de
Westfalenpost | | wp.de
Neue Ruhr Zeitung | NRZ@de | nrz.de
Hessische/Niedersächsische Allgemeine | HNA@de | hna.de
Lübecker Nachrichten | | ln-online.de
Flensburger Tageblatt | | shz.de
Nordwest-Zeitung | NWZ@de | nwzonline.de
Braunschweiger Zeitung | |
Göttinger Tageblatt | | goettinger-tageblatt.de
Dresdner Neueste Nachrichten | DNN@de | dnn.de
Lausitzer Rundschau | | lr-online.de
Volksstimme | | volksstimme.de
Ostthüringer Zeitung | OTZ@de | otz.de
Märkische Oderzeitung | MOZ@de | moz.de
Potsdamer Neueste Nachrichten | PNN@de | pnn.de
B.Z. | BZ@de | bz-berlin.de
Trierischer Volksfreund | Volksfreund | volksfreund.de
Saarbrücker Zeitung | | saarbruecker-zeitung.de
Mannheimer Morgen | | mannheimer-morgen.de
Rhein-Neckar-Zeitung | | rnz.de
Rhein-Zeitung | | rhein-zeitung.de
Die Rheinpfalz | ~Rheinpfalz | rheinpfalz.de
Badische Neueste Nachrichten | BNN@de | bnn.de
Heilbronner Stimme | | stimme.de
Südkurier | | suedkurier.de
Passauer Neue Presse | PNP@de | pnp.de
Mittelbayerische Zeitung | | mittelbayerische.de
Main-Post | | mainpost.de
Nürnberger Zeitung | |
Fränkischer Tag | |
Allgäuer Zeitung | |
tz München | |
De Tijd | | tijd.be
De Morgen | | demorgen.be
Het Nieuwsblad | | nieuwsblad.be
Gazet van Antwerpen | | gva.be
Het Financieele Dagblad | FD@nl, Financieele Dagblad | fd.nl
Nieuwsuur | |
RTL Z | |
BNR | BNR Nieuwsradio | bnr.nl
De Groene Amsterdammer | | groene.nl
Omroep Brabant | | omroepbrabant.nl
RTV Noord | | rtvnoord.nl
BX1 | | bx1.be
LN24 | |
Bruzz | BRUZZ | bruzz.be
L'Avenir | L’Avenir | lavenir.net
Sudinfo | SudInfo | sudinfo.be
Le Vif | Le Vif/L'Express | levif.be
Médor | | medor.coop
Bel RTL | Bel-RTL |
Le Nouvelliste | ~Nouvelliste | lenouvelliste.ch
Arcinfo | ArcInfo | arcinfo.ch
Heidi.news | | heidi.news
Léman Bleu | | lemanbleu.ch
RTN@fr | |
C à vous | |
Complément d'enquête | Complément d’enquête |
Cash Investigation | |
L'Heure des pros | |
Les 4 Vérités | |
Sept à huit | |
~Disclose@fr | | disclose.ngo
Arrêt sur images | | arretsurimages.net
La Lettre (fr) | La Lettre A | lalettre.fr
L'Informé | L’Informé | linforme.com
Actu.fr | actu.fr | actu.fr
Le Bien public | Le Bien Public | bienpublic.com
Le Journal de Saône-et-Loire | |
La Nouvelle République | Nouvelle République | lanouvellerepublique.fr
Le Courrier de l'Ouest | Courrier de l’Ouest |
Presse-Océan | Presse Océan |
Le Maine libre | Le Maine Libre |
Le Populaire du Centre | |
L'Yonne républicaine | |
Le Berry républicain | |
La République du Centre | | larep.fr
L'Est-Éclair | L'Est Éclair | lest-eclair.fr
Vosges Matin | | vosgesmatin.fr
La Charente libre | Charente libre, Charente Libre | charentelibre.fr
La République des Pyrénées | | larepubliquedespyrenees.fr
Centre Presse | |
Le Quotidien de La Réunion | |
Clicanoo | Le Journal de l'île de La Réunion |
Imaz Press | Imaz Press Réunion |
Outre-mer La 1ère | La 1ère, Réunion La 1ère, Guadeloupe La 1ère, Martinique La 1ère, Mayotte La 1ère |
France-Antilles | | franceantilles.fr
Le Journal de Montréal | Journal de Montréal | journaldemontreal.com
TVA Nouvelles | | tvanouvelles.ca
98.5 FM | |
Le Quotidien d'Oran | |
El Watan | | elwatan-dz.com
TSA (Algérie) | Tout sur l'Algérie | tsa-algerie.com
Le360 | Le 360 | le360.ma
TelQuel | Tel Quel | telquel.ma
Médias24 | Medias24 | medias24.com
Seneweb | | seneweb.com
Dakaractu | | dakaractu.com
Abidjan.net | | abidjan.net
Fraternité Matin | |
Actualite.cd | ACTUALITE.CD | actualite.cd
Wakat Séra | |
Konbini | | konbini.com
20 Minutes | 20minutes, 20Minutes | 20minutes.fr
Hora 25 | |
Hoy por Hoy | |
Las Mañanas de RNE | |
Herrera en COPE | |
Más de Uno | |
Al Rojo Vivo | |
Espejo Público | |
~Salvados@es | |
Telediario@es | |
El Larguero | |
El Chiringuito | |
Julia en la Onda | |
El Debate | | eldebate.com
El Plural | | elplural.com
La Voz de Cádiz | |
~Ideal@es | |
La Opinión de Murcia | | laopiniondemurcia.es
El Norte de Castilla | | elnortedecastilla.es
Diario de León | | diariodeleon.es
Diario de Sevilla | | diariodesevilla.es
Diario de Cádiz | | diariodecadiz.es
Diario de Mallorca | | diariodemallorca.es
~Última Hora | | ultimahora.es
Canarias7 | | canarias7.es
El Periódico de Aragón | | elperiodicodearagon.com
Diari de Tarragona | |
Diario ARA | Diari Ara | ara.cat
VilaWeb | Vilaweb | vilaweb.cat
Crític | |
El Nacional.cat | ElNacional.cat | elnacional.cat
À Punt | |
TVG | |
Radio Galega | |
~Deia | | deia.eus
Naiz | |
Berria | | berria.eus
ETB | |
Radio Euskadi | |
Jot Down | | jotdown.es
Civio | | civio.es
Datadista | |
El HuffPost | |
Diario 16 | |
Crónica Global | | cronicaglobal.com
Xataka | | xataka.com
El Diario de Juárez | |
El Siglo de Torreón | | elsiglodetorreon.com.mx
El Sol de México | | elsoldemexico.com.mx
Reporte Índigo | | reporteindigo.com
SinEmbargo | | sinembargo.mx
Quinto Elemento Lab | |
Imagen Noticias | |
Grupo Fórmula | |
MVS Noticias | | mvsnoticias.com
Expansión Política | |
El Colombiano | | elcolombiano.com
Cuestión Pública | | cuestionpublica.com
Cambio Colombia | |
Noticias Uno | |
RCN Radio | | rcnradio.com
La FM | |
El Cronista | El Cronista Comercial | cronista.com
El Litoral | | ellitoral.com
Diario Popular | |
Diario Río Negro | | rionegro.com.ar
Radio 10 | |
Radio Con Vos | |
Radio La Red | |
AM 750 | AM750, La 750 |
Futurock | | futurock.fm
América TV | |
LN+ | |
Canal 13 | |
Telefe | Telefe Noticias |
Chequeado | | chequeado.com
El Observador | | elobservador.com.uy
Montevideo Portal | | montevideo.com.uy
~Subrayado | |
Telemundo 52 | |
T13 | Tele13, Tele 13 | t13.cl
Meganoticias | Mega Noticias | meganoticias.cl
CHV Noticias | Chilevisión |
CNN Chile | | cnnchile.com
~La Cuarta | | lacuarta.com
Ex-Ante | | ex-ante.cl
~Interferencia@es | |
~El Ciudadano | |
Canal N | |
Latina Noticias | |
América Noticias | |
~Exitosa@es | | exitosanoticias.pe
Perú21 | Peru21 | peru21.pe
Epicentro TV | |
El Deber Radio | |
Los Tiempos | | lostiempos.com
Página Siete | |
Unitel | |
Red Uno | |
Agencia de Noticias Fides | |
Ecuavisa | | ecuavisa.com
Teleamazonas | | teleamazonas.com
Plan V | | planv.com.ec
TalCual | | talcualdigital.com
Runrunes | RunRun.es | runrun.es
Armando.info | | armando.info
VPItv | |
~Últimas Noticias | | ultimasnoticias.com.ve
~Granma | | granma.cu
CiberCuba | | cibercuba.com
Diario de Cuba | | diariodecuba.com
Diario Libre | | diariolibre.com
Listín Diario | | listindiario.com
El Nuevo Día | | elnuevodia.com
~El Vocero | |
El Nuevo Herald | | elnuevoherald.com
~Plaza Pública | | plazapublica.com.gt
Soy502 | |
La Prensa Gráfica | | laprensagrafica.com
El Diario de Hoy | | elsalvador.com
Gato Encerrado | |
HCH | |
~Contracorriente@es | | contracorriente.red
100% Noticias | |
CRHoy | CRHoy.com | crhoy.com
Semanario Universidad | | semanariouniversidad.com
La Estrella de Panamá | | laestrella.com.pa
TVN Noticias | |
Telemetro | |
Radio Kiss Kiss | |
Un giorno da pecora | Un Giorno da Pecora |
Porta a Porta | |
Che tempo che fa | Che Tempo Che Fa |
Non è l'Arena | |
Quarta Repubblica | |
diMartedì | DiMartedì |
Tagadà | |
~Omnibus@it | |
~Agorà@it | |
Zona Bianca | |
Mattino Cinque | Mattino 5 |
Quarto Grado | |
Chi l'ha visto? | Chi l’ha visto? |
La Zanzara | |
La vita in diretta | |
Storie italiane | |
TgR@it | Tgr, TGR@it |
Tg4 | TG4 |
Studio Aperto | |
Rds | RDS@it | rds.it
Radio Popolare | | radiopopolare.it
Isoradio | |
Corriere Torino | |
Corriere di Bologna | |
Corriere Alpi | Corriere delle Alpi |
~Il Centro@it | | ilcentro.it
La Nuova Venezia | |
Il Mattino di Padova | |
La Tribuna di Treviso | |
Il Giornale di Vicenza | |
Bresciaoggi | BresciaOggi |
La Prealpina | | prealpina.it
VareseNews | Varesenews | varesenews.it
Quotidiano di Puglia | Nuovo Quotidiano di Puglia |
Quotidiano del Sud | Il Quotidiano del Sud |
Gazzetta del Sud | | gazzettadelsud.it
LiveSicilia | Live Sicilia | livesicilia.it
La Gazzetta di Reggio | Gazzetta di Reggio |
Il Dolomiti | il Dolomiti | ildolomiti.it
Il Riformista | | ilriformista.it
Il Sussidiario | ilSussidiario.net | ilsussidiario.net
~Formiche@it | Formiche.net | formiche.net
StartMag | Start Magazine | startmag.it
Valigia Blu | | valigiablu.it
IrpiMedia | Irpi Media | irpimedia.irpi.eu
Pagella Politica | | pagellapolitica.it
Today.it | | today.it
RomaToday | | romatoday.it
MilanoToday | | milanotoday.it
~Leggo@it | |
Huffpost Italia | HuffPost Italia | huffingtonpost.it
Wired Italia | |
Vatican News | | vaticannews.va
L'Osservatore Romano | Osservatore Romano | osservatoreromano.va
Famiglia Cristiana | | famigliacristiana.it
Nova Agenzia | Agenzia Nova | agenzianova.com
Agenzia Dire | Dire.it | dire.it
AGIR@it | |
Profissão Repórter | |
Jornal da Globo | |
Jornal Hoje | |
Bom Dia Brasil | |
Globo Rural | |
Conexão Globonews | |
Estúdio I | |
Jornal da Band | |
Jornal da Record | |
Domingo Espetacular | |
Brasil Urgente | |
Cidade Alerta | |
SBT Brasil | SBT News | sbtnews.sbt.com.br
RedeTV! | RedeTV |
Rádio Bandeirantes | |
Rádio Itatiaia | ~Itatiaia@pt | itatiaia.com.br
Rádio Eldorado | |
GloboEsporte | ge.globo, ge@pt, Globo Esporte | globoesporte.com
Lance! | |
R7 | R7.com | r7.com
iG@pt | |
O Antagonista | | oantagonista.com.br
Revista Oeste | | revistaoeste.com
~Crusoé@pt | | crusoe.com.br
Brasil 247 | | brasil247.com
Revista Fórum | | revistaforum.com.br
Agência Lupa | | lupa.uol.com.br
Aos Fatos | | aosfatos.org
JOTA | Jota@pt | jota.info
InfoMoney | | infomoney.com.br
O Liberal | | oliberal.com
A Crítica | | acritica.com
O Popular | | opopular.com.br
Correio 24 Horas | Correio (Bahia) | correio24horas.com.br
Jornal do Commercio | | jc.ne10.uol.com.br
Diario de Pernambuco | Diário de Pernambuco | diariodepernambuco.com.br
O Povo | | opovo.com.br
Diário Catarinense | |
NSC Total | NSC TV |
RBS TV | |
EPTV | |
Campo Grande News | | campograndenews.com.br
Amazônia Real | | amazoniareal.com.br
InfoAmazonia | | infoamazonia.org
~Sumaúma | | sumauma.com
~Marco Zero | |
Alma Preta | |
Gênero e Número | |
Notícias da TV | |
Splash UOL | |
El Informador | | informador.mx
Mediacités | | mediacites.fr
Willamette Week | | wweek.com
CMTV | |
Notícias ao Minuto | | noticiasaominuto.com
~Polígrafo | | poligrafo.sapo.pt
~Sol@pt | |
Jornal de Leiria | |
Diário do Minho | |
Diário de Coimbra | |
Diário Insular | |
Açoriano Oriental | |
Jornal da Madeira | JM Madeira |
Diário de Notícias da Madeira | | dnoticias.pt
Grande Entrevista | |
Sexta às 9 | |
Rádio Comercial | |
Novo Semanário | |
Angop | ANGOP | angop.ao
Novo Jornal | | novojornal.co.ao
Jornal de Angola | | jornaldeangola.ao
Carta de Moçambique | |
Clube K | Club-K |
Expresso das Ilhas | |
Kropka nad i | Kropka nad „i” |
Fakty po Faktach | Faktach po Faktach |
Fakty TVN | Faktach TVN, Faktom TVN |
Wiadomości TVP | |
Śniadanie Rymanowskiego | |
Uwaga! TVN | |
Superwizjer | Superwizjera, Superwizjerowi, Superwizjer TVN |
Interwencja | |
Poranek TOK FM | |
Sygnały dnia | Sygnałach dnia, Sygnały Dnia |
Poranna rozmowa w RMF FM | Porannej rozmowie w RMF FM |
wPolsce24 | |
Tygodnik Przegląd | |
Gazeta Lubuska | Gazety Lubuskiej, Gazecie Lubuskiej |
Gazeta Pomorska | Gazety Pomorskiej, Gazecie Pomorskiej | pomorska.pl
Gazeta Wrocławska | Gazety Wrocławskiej, Gazecie Wrocławskiej | gazetawroclawska.pl
Gazeta Olsztyńska | Gazety Olsztyńskiej, Gazecie Olsztyńskiej |
Gazeta Współczesna | |
Głos Szczeciński | |
Głos Koszaliński | |
Kurier Poranny | Kuriera Porannego |
Kurier Szczeciński | Kuriera Szczecińskiego |
Dziennik Wschodni | Dziennika Wschodniego, Dziennikowi Wschodniemu | dziennikwschodni.pl
Echo Dnia | Echa Dnia, Echu Dnia | echodnia.eu
Express Ilustrowany | Expressu Ilustrowanego |
Express Bydgoski | |
Nowiny24 | |
Ślązag | |
Trojmiasto.pl | | trojmiasto.pl
Radio Lublin | Radia Lublin, Radiu Lublin |
Radio Poznań | Radia Poznań, Radiu Poznań |
Radio Łódź | Radia Łódź, Radiu Łódź |
Radio Katowice | Radia Katowice, Radiu Katowice |
Radio Wrocław | Radia Wrocław, Radiu Wrocław |
Radio Białystok | Radia Białystok, Radiu Białystok |
Radio Rzeszów | Radia Rzeszów, Radiu Rzeszów |
Radio Szczecin | Radia Szczecin, Radiu Szczecin |
Radio Opole | Radia Opole, Radiu Opole |
Radio PiK | Radia PiK, Radiu PiK |
Radio Olsztyn | Radia Olsztyn, Radiu Olsztyn |
Radio Kielce | Radia Kielce, Radiu Kielce |
Radio Zachód | Radia Zachód, Radiu Zachód |
Radio ZET | Radia ZET, Radiu ZET |
Radio 357 | Radia 357, Radiu 357 |
Radio Nowy Świat | Radia Nowy Świat, Radiu Nowy Świat |
Radio Eska | Radia Eska, Radiu Eska |
Rynek Zdrowia | Rynku Zdrowia, Rynkowi Zdrowia | rynekzdrowia.pl
WNP.pl | WNP | wnp.pl
Konkret24 | Konkretu24 | konkret24.tvn24.pl
~Demagog@pl | | demagog.org.pl
Wirtualne Media | Wirtualnemedia.pl, Wirtualnych Mediów, Wirtualnym Mediom | wirtualnemedia.pl
Goniec.pl | |
Kanał Sportowy | Kanału Sportowego, Kanale Sportowym |
Meczyki.pl | Meczyki | meczyki.pl
~Weszło@pl | Weszlo.com | weszlo.com
Sportowe Fakty | WP SportoweFakty, SportoweFakty, WP SportoweFaktom |
Sport.pl | | sport.pl
Salon24 | | salon24.pl
Tysol.pl | |
NaTemat | naTemat, naTemat.pl | natemat.pl
Noizz | |
ČT1 | Události, Otázky Václava Moravce |
CNN Prima News | CNN Prima NEWS, CNN Prima | cnnprima.cz
TV Nova | Televize Nova, TN.cz | tn.cz
~Respekt@cs | ~Respektu@cs | respekt.cz
E15 | | e15.cz
~Forum 24 | Forum24 | forum24.cz
Echo24 | | echo24.cz
Český rozhlas Plus | Radiožurnálu |
Denník Pravda | |
RTVS | STVR | stvr.sk
TA3 | | ta3.com
TV Markíza | Markíza | markiza.sk
Business FM | Бизнес FM, Бизнес ФМ | bfm.ru
Govorit Moskva | Говорит Москва, НСН, Национальная служба новостей | govoritmoskva.ru
Vechernyaya Moskva | Вечерняя Москва, Вечерней Москвы, Вечерней Москве | vm.ru
Moskva Agency | Агентство «Москва», АГН «Москва», АГН Москва | mskagency.ru
Москва 24 | |
Forbes Russia | |
Novye Izvestia | Новые Известия, Новые известия | newizv.ru
NEWS.ru | | news.ru
Abzats | ~Абзац@ru |
Republic (ru) | Republic@ru | republic.ru
Takie Dela | ~Такие дела | takiedela.ru
~The Village | |
Cherta | ~Черта@ru |
Pskovskaya Gubernia | Псковская губерния |
~7x7 | ~7х7, 7×7 | semnasem.org
Ridus | Ридус | ridus.ru
Vot Tak | ~Вот Так | vot-tak.tv
Sota | ~SOTA, SotaVision |
RusNews | | rusnews.io
OVD-Info | ОВД-Инфо | ovdinfo.org
Delovaya Gazeta Business Online | БИЗНЕС Online, Бизнес Online, ~Бизнес Онлайн | business-gazeta.ru
Realnoe Vremya | ~Реальное время | realnoevremya.ru
Tatar-inform | Татар-информ | tatar-inform.ru
V1.ru | | v1.ru
NGS | НГС, НГС.Новости | ngs.ru
NGS24 | НГС24 | ngs24.ru
74.ru | | 74.ru
63.ru | | 63.ru
161.ru | | 161.ru
93.ru | | 93.ru
29.ru | | 29.ru
59.ru | | 59.ru
~Daptar | Даптар |
Yuga.ru | Юга.ру | yuga.ru
Kubanskie Novosti | Кубанские новости |
Pravda UrFO | Правда УрФО | pravdaurfo.ru
Vechorka | ~Вечорка |
Sibkray.ru | | sibkray.ru
PrimaMedia | PrimaMedia.ru, Примамедиа | primamedia.ru
Fergana | Фергана.Новости, ~Фергана | fergana.news
Azattyq | Азаттык, Радио Азаттык, Азаттык Азия | azattyq.org
Asia-Plus | Азия-Плюс | asiaplustj.info
24.kg | | 24.kg
Kloop | Клооп | kloop.kg
Kaktus.media | Kaktus Media | kaktus.media
Vlast.kz | | vlast.kz
Zakon.kz | | zakon.kz
Orda.kz | | orda.kz
KazTAG | КазТАГ | kaztag.kz
Gazeta.uz | Газета.uz | gazeta.uz
Kun.uz | | kun.uz
Podrobno.uz | | podrobno.uz
Sputnik Belarus | |
Onliner | Onlíner, Onliner.by, Онлайнер | onliner.by
SB Belarus | СБ. Беларусь сегодня | sb.by
Belsat | Белсат | belsat.eu
Reform.news | Reform.by | reform.news
Euroradio | Еврорадио | euroradio.fm
NewsMaker | | newsmaker.md
Ziarul de Gardă | ZdG | zdg.md
Minval | |
Haqqin.az | haqqin.az | haqqin.az
Civil.ge | Civil Georgia | civil.ge
Netgazeti | Нетгазети | netgazeti.ge
Ekho Kavkaza | Эхо Кавказа | ekhokavkaza.com
CivilNet | | civilnet.am
Hetq | | hetq.am
Ukrainian Radio | Українське радіо, Українському радіо, Українського радіо |
Slovo i Dilo | Слово і Діло, Слово и дело | slovoidilo.ua
KP in Ukraine | КП в Україні |
Ukrainskyi Tyzhden | Український тиждень, Українського тижня | tyzhden.ua
Zaborona | ~Заборона | zaborona.com
~Graty | ~Ґрати, Ґратам | graty.me
Frontliner | |
Army Inform | АрміяInform, АрміяІнформ | armyinform.com.ua
Militarnyi | ~Мілітарний | militarnyi.com
Defense Express | | defence-ua.com
Forbes Україна | |
Mind.ua | Mind UA | mind.ua
Delo.ua | | delo.ua
Finance.ua | |
Minfin | Мінфін.com.ua |
NGL.media | NGL media | ngl.media
Nashi Hroshi | ~Наші гроші, ~Наших грошей | nashigroshi.org
Dumska | ~Думская, Думская.net | dumskaya.net
Galinfo | Гал-інфо, Гал-Інфо | galinfo.com.ua
Lvivskyi Portal | Львівський портал, Львівського порталу | portal.lviv.ua
Vysokyi Zamok | Високий Замок, Високого Замку | wz.lviv.ua
Poltavska Khvylya | Полтавська хвиля |
Kremenchuk Telegraf | Кременчуцький телеграф, Кременчуцького телеграфа | telegraf.in.ua
Vechirnii Kyiv | Вечірній Київ, Вечірнього Києва, Вечірньому Києву | vechirniy.kyiv.ua
Ukrainian News | Українські Новини | ukranews.com
Korrespondent.net | Корреспондент.net, Кореспондент.net | korrespondent.net
Espreso TV | Еспресо.TV, Еспресо TV |
Kanal 5 | 5 канал | 5.ua
Tribuna.com | | tribuna.com
Ekotürk | |
Nasıl Bir Ekonomi | |
Karar TV | |
Milli Gazete | | milligazete.com.tr
Türkgün | |
Yeni Asya | | yeniasya.com.tr
Korkusuz | |
Gazete Oksijen | Oksijen@tr | gazeteoksijen.com
Gazete Pencere | |
Politikyol | PolitikYol |
10Haber | | 10haber.net
Ensonhaber | | ensonhaber.com
Mynet | | mynet.com
Haberler.com | | haberler.com
İnternet Haber | İnternethaber | internethaber.com
Haber7 | | haber7.com
Sondakika.com | |
TV100 | tv100 | tv100.com
24 TV | |
Ülke TV | |
TVNET | |
Flash Haber | |
Cumhuriyet TV | |
İlke TV | |
Teve2 | |
Kafa Radyo | |
Açık Radyo | |
Radyo Sputnik | RS FM |
Best FM | |
~Teyit@tr | teyit.org | teyit.org
Doğruluk Payı | |
MLSA | |
Etkin Haber Ajansı | ETHA |
JinNews | JINNEWS |
Yeni Çağ Gazetesi | |
Kıbrıs Postası | | kibrispostasi.com
Yenidüzen | YeniDüzen | yeniduzen.com
Türk Ajansı Kıbrıs | TAK@tr |
Ege Telgraf | |
Yeni Asır | | yeniasir.com.tr
Bursa Hakimiyet | |
Kocaeli Gazetesi | |
Karadeniz Gazete | |
TV8 | |
Asharq Business | اقتصاد الشرق, الشرق بلومبرغ |
CNBC Arabia | CNBC عربية, سي إن بي سي عربية |
Al Ghad TV | قناة الغد |
Al Araby TV | التلفزيون العربي |
Al Qahera News | |
Al-Dostor | |
Akhbar Elyoum | ~أخبار اليوم, بوابة أخبار اليوم |
Al Gomhuria | ~الجمهورية |
Masrawy | مصراوي |
Sada El Balad | صدى البلد |
Rose al-Yusuf | روز اليوسف |
Al Bawaba | البوابة نيوز |
Ammon News | ~عمون@ar |
Al-Ayyam | ~الأيام |
Al-Quds (newspaper) | ~القدس |
Maan News | وكالة معا, معا الإخبارية |
Shehab News | وكالة شهاب |
Al-Aqsa TV | قناة الأقصى |
Palestine TV | تلفزيون فلسطين |
Al Joumhouria | |
National News Agency | الوكالة الوطنية للإعلام |
Nidaa al-Watan | نداء الوطن |
OTV | |
Enab Baladi | عنب بلدي |
Syria TV | تلفزيون سوريا |
North Press | نورث برس |
Al Sumaria | ~السومرية, السومرية نيوز | alsumaria.tv
Baghdad Today | بغداد اليوم |
Al Sharqiya | الشرقية نيوز |
Al Masirah | قناة المسيرة |
Aden Al-Ghad | عدن الغد |
Al Masdar Online | المصدر أونلاين |
Oman News Agency | وكالة الأنباء العمانية |
Al Raya | ~الراية |
Al Arab | صحيفة العرب |
Al-Jarida | ~الجريدة |
Al-Anba | |
Al Yaum | |
Al Madina | |
Akhbaar24 | ~أخبار 24 |
Al Ekhbariya | قناة الإخبارية |
Erem News | إرم نيوز |
24.ae | |
Libya Observer | |
Libya Al-Ahrar | ليبيا الأحرار |
Al-Wasat (Libya) | بوابة الوسط |
Radio Tataouine | |
Nawaat | ~نواة@ar | nawaat.org
Business News Tunisie | |
El Khabar | |
Hibapress | هبة بريس |
Al3omk | العمق المغربي |
Al Akhbar (Mauritania) | وكالة الأخبار |
SUNA | وكالة السودان للأنباء |
Al-Rakoba | الراكوبة |
China National Radio | 央广网, 中国之声, 央广 | cnr.cn
Legal Daily | 法治日报, 法制日报 |
Science and Technology Daily | 科技日报 |
Economic Daily | 经济日报, 經濟日報 |
Workers' Daily | 工人日报 |
PLA Daily | 解放军报 |
Reference News | 参考消息 |
Outlook Weekly | |
~瞭望 | |
半月谈 | |
Jiefang Daily | 解放日报 |
Wen Wei Po | 文汇报, 文匯報 | wenweipo.com
Xinmin Evening News | 新民晚报 |
Yangtze Evening Post | 扬子晚报, 紫牛新闻 |
Modern Express | 现代快报 |
Qianjiang Evening News | 钱江晚报 |
Chao News | 潮新闻 |
Dahe Daily | 大河报, 大象新闻, 顶端新闻 |
Chutian Metropolis Daily | 楚天都市报 |
Huashang Daily | 华商报 |
Xiaoxiang Morning Herald | 潇湘晨报 |
Chengdu Business Daily | 成都商报 |
Nanfang Daily | 南方日报, 南方Plus, 南方+ |
Yangcheng Evening News | 羊城晚报 |
Shenzhen Special Zone Daily | 深圳特区报 |
Qilu Evening News | 齐鲁晚报 |
Peninsula Metropolis Daily | 半岛都市报 |
Liaoshen Evening News | 辽沈晚报 |
Jiupai News | 九派新闻 |
Guancha | 观察者网 | guancha.cn
Sina | 新浪财经, 新浪科技, 新浪体育 | sina.com.cn
Tencent News | 腾讯新闻, 腾讯财经 |
NetEase | 网易新闻, 网易财经 | 163.com
Sohu | 搜狐新闻, 搜狐财经 | sohu.com
Titan Sports | 体坛周报 |
China Times (Beijing) | 华夏时报 |
International Financial News | 国际金融报 |
Economic Information Daily | 经济参考报 |
China Fund | |
中国基金报 | |
券商中国 | |
Commercial Times | 工商时报, 工商時報 | ctee.com.tw
Taiwan Public Television | 公视, 公視 | pts.org.tw
ETtoday | | ettoday.net
SETN | 三立新聞, 三立 |
EBC News | 东森新闻, 東森新聞 |
CTi | 中天新闻, 中天新聞 |
CommonWealth | 天下杂志, 天下雜誌 | cw.com.tw
Business Weekly | 商业周刊, 商業周刊 | businessweekly.com.tw
The Reporter (Taiwan) | 报导者, 報導者 | twreporter.org
Storm Media | 风传媒, 風傳媒 | storm.mg
Newtalk | 新头壳, 新頭殼 | newtalk.tw
Apple News | 壹苹新闻网, 壹蘋新聞網 |
HK Economic Times | 香港經濟日報 | hket.com
AM730 | am730 |
Bastille Post | 巴士的报, 巴士的報 | bastillepost.com
The Collective | 集誌社 | thecollectivehk.com
InMedia | 独立媒体, 獨立媒體 | inmediahk.net
Shin Min Daily News | 新明日报, 新明日報 |
8world | 8视界 | 8world.com
Sin Chew Daily | 星洲日报, 星洲日報 | sinchew.com.my
FT Chinese | FT中文网 | ftchinese.com
Epoch Times | The Epoch Times, 大纪元, 大紀元 | epochtimes.com
NTDTV | 新唐人 | ntdtv.com
E24 | | e24.no
Dagens Næringsliv | Dagens Næringslivs | dn.no
Nettavisen | | nettavisen.no
Bergens Tidende | | bt.no
Stavanger Aftenblad | | aftenbladet.no
Adresseavisen | | adressa.no
Klassekampen | | klassekampen.no
Morgenbladet | | morgenbladet.no
Filter Nyheter | | filternyheter.no
Faktisk.no | | faktisk.no
ABC Nyheter | | abcnyheter.no
TV 2 Nyhetskanalen | |
Ekstra Bladet | | ekstrabladet.dk
BT@da | B.T. | bt.dk
Børsen | | borsen.dk
Kristeligt Dagblad | | kristeligt-dagblad.dk
Weekendavisen | | weekendavisen.dk
Dagbladet Information | | information.dk
Zetland | | zetland.dk
Altinget | | altinget.dk
Fyens Stiftstidende | | fyens.dk
Finans.dk | | finans.dk
Dagens industri | Dagens Industri | di.se
Göteborgs-Posten | | gp.se
Sydsvenskan | | sydsvenskan.se
Kvällsposten | |
Ekot | |
~Omni@sv | | omni.se
~Fokus@sv | | fokus.se
Breakit | | breakit.se
Hufvudstadsbladet | HBL@fi | hbl.fi
Ilta-Sanomat | | is.fi
Iltalehti | | iltalehti.fi
MTV Uutiset | | mtvuutiset.fi
Rīga TV24 | |
LSM | LSM.lv | lsm.lv
NK News | | nknews.org
38 North | | 38north.org
Daily NK | | dailynk.com
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
    |Tunisie Afrique Presse|SANA|QNA|Petra
    """.replace("\n    ", "").split("|")
)

#: Case endings of Russian and Ukrainian, then of Polish and Czech.
_ENDING = re.compile(
    r"(?:ами|ями|ая|яя|ое|ее|ый|ий|ую|юю|ые|ие|ых|их|ого|ому|ыми|ими|ей|ой|ою|ом|ем|ём|ам|ям|ах|ях|[аеёиоуыэюяьйіїє])$"
    r"|(?:owi|iem|em|ej|ého|ému|ým|ou|[aąeęiouyůíýé])$"
)
_SHORTEST_INFLECTED = 5
#: Latin names may be shorter: 'Onet', 'Onetem'.
_SHORTEST_LATIN = 4


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
        if len(name) >= (_SHORTEST_LATIN if name.isascii() else _SHORTEST_INFLECTED) and not name.isupper()
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
