"""
What was learned of pages of text: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is 1d10f2fab1ae5d35.

more beautifulsoup: 0.8914
more html2text: 0.8712
more resiliparse: 0.9080
more w3m: 0.8799
more wet: 0.9178
more exam beautifulsoup: 0.8966
more exam html2text: 0.8752
more exam resiliparse: 0.8719
more exam w3m: 0.9090
more exam wet: 0.8615
news beautifulsoup: 0.9038
news html2text: 0.9396
news innertext: 0.9066
news resiliparse: 0.9348
news w3m: 0.9310
news wet: 0.9298
news exam beautifulsoup: 0.9044
news exam html2text: 0.9431
news exam innertext: 0.9058
news exam resiliparse: 0.9334
news exam w3m: 0.9312
news exam wet: 0.9357
web-articles beautifulsoup: 0.9364
web-articles html2text: 0.9393
web-articles innertext: 0.9196
web-articles resiliparse: 0.9382
web-articles w3m: 0.9177
web-articles wet: 0.9311
web-articles exam beautifulsoup: 0.9346
web-articles exam html2text: 0.9361
web-articles exam innertext: 0.9416
web-articles exam resiliparse: 0.9251
web-articles exam w3m: 0.9499
web-articles exam wet: 0.9486
Data: news fd02531e328af021, web-articles e5d958b5d9b64895, more 3806ff64fe9bae12
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -935: 'cookies',
        -530: 'pet',
        -475: 'reserved',
        -470: 'foto',
        -430: 'comment',
        -425: 'skip subscribe',
        -410: 'terms',
        -405: 'artikel',
        -395: 'sign',
        -390: 'news',
        -385: 'kommentare',
        -380: 'ago',
        -375: 'getty',
        -370: 'agree pm',
        -365: 'scooter',
        -360: 'singapore stories',
        -355: 'newsletter',
        -350: 'demo sehe новости',
        -335: 'ap sport wealth',
        -330: 'circle contents logo woman',
        -320: 'angemeldet nachrichten spirit',
        -315: 'advertise pl please',
        -310: 'browser dpa reply topics',
        -305: 'financing',
        -300: 'purposes sorry',
        -295: 'abo careers christmas movies politics zeitung',
        -290: 'gop site substackget wetter',
        -285: 'advertisement angriff govt kids lalu ministers quiz',
        -280: 'arts discover opinion',
        -275: 'celebrity consent cookie ipsum miss representation unsubscribe',
        -270: 'comments guide inbox india zeigt',
        -265: 'account commission kontakt login mallorca redaktion tv',
        -260: 'cart earn hi preservation share',
        -255: 'archive blog december english',
        -250: 'anzeige courtesy email exhibition kaufen вы 更多',
        -245: 'arrow awards football meinung spiegel апреля видео',
        -240: 'faculty impressum jobs journalism loans mexico posting reuters search twitter',
        -235: 'british hub israel kultur sale submenu written',
        -230: 'africa apr backcountry editor featured guides holiday loading notion pc procurement radio startseite submit visitors werbung wirtschaft',
        -225: 'anniversary bitte datenschutzerklärung fussball kyle liked magazine malaria menu oops portal presse reklama ru sitemap uns 星期二',
        -220: 'anmelden county datenschutz dec eats geld independent investor karriere loan penn registered stellenmarkt теме',
        -215: 'advancing anzeigen dangerous editorial erfahrungen español finals iceland lose mein pa profiles proudly svg teens здоровье реклама',
        -210: 'ad court edition elections espresso etf fa felt festive forum gmbh god kommentar mercedes mongodb neue newsroom orbán std talks umfrage zaloguj',
        -205: 'affiliate articles arxiv australian beauty facebook gesellschaft gesundheit gq gutscheine icon können latest marks navigation nurses probe resolutions screenshot super surgery teilen transform trending us writer версия',
        -200: 'archives browse cn destinations dolor jan london mail mathematics nation opinions places richardson spiele vw webseite сегодня',
        -195: 'advisor autopilot beer binge cfp coach college dancing discrimination fenster globe happier konto logan mono politik register secret therapy tweet uncategorized videos wearing',
        -190: 'amazing ausland cars copyright dictionary donate editors engineers footer gift government hinaus image kept killed lesen nhs notices nurse oss politischen razy refer republic tennis themen treaty ukraine комментарий сайта фото 首页',
        -185: 'alumni appointment archiv cern classifieds commons contact deductible digitale disclosures etfs golf hall interior klima league letters mediadaten meghan menü newsletters norris nyheter pediatric printers ratgeber react reader rss scandal schluss shop sip submission taylor teaching thank union unterstützen veranstaltungen veteran zeigen zobacz',
        -180: 'academics advocating affiliates agb angebot article capsules disqus election experten holidays ice info mom oct photo playbook sep showbiz stephanie webinars загрузка комментарии наука о',
        -175: 'abuse ads ahmad atlas aufgrund babies banking charles cricket dein figaro functionalities glad goat guardian llm magazin movie musik münchen nationwide newspapers occasional palma policy refresh resident scottish showing slideshow solve stocks testen thrilled trainer tu unchanged vergleich verkehr watches win экономика',
        -170: 'alle asset blogs breeds colleges columnists contributors ebook events fc fehler gordon inhalte links mastodon newspaper nfl nursing page puzzles quote rights says scotland toggle tourism trauer unit wind więcej workshop zuckerberg архив политика 标签 组图',
        -165: 'angebote announces baby chamber columns contractors copilot cops democracy devops diet economy fashion fool games gewinnspiele hills illustration inhalt insightful intelligence january mehr mop multimedia nba netanyahu press publications reviewed sciences sections sell signal smes sponsored story tired tovább tuition ua venezuela интернет мире новость правда россии',
        -160: 'abonnement abonnieren autism boys cells codes culture exclusive explore finanzen headlines home housing jersey join justice licenses lube monde obituaries opens opinión panorama programme race reactive recipe reisen resources scout subscriber telecom transition twin unsplash культура поиск сайте',
        -155: 'advertising agreement albums alternatives avatar aviation black borders börse cancel christian contra cork crime dialogue donations enter epaper essays films finale follow forgot founder hide issue krieg lifestyle llms log lotto mediengruppe meet member mt natalie offensive our parliament pension persönlichen physics piala pink pitch polska política posts ramadan recalls receive reise scholarships screening sed suche suit teen unveils wann welcome wideo xbox zeichen красота 新闻 正文',
        -150: 'afford artykuł aug australia calendar cas crash daten davies edt episode equity euronews gov gr gray hu imago indices kickstart krypto min ontario police pregnancy privacy reprints securities sex skin slavery society testimonials things translation trusted typescript wydarzenia zieht zukunft общество спорт 作者 图',
        -145: 'admission afp andrew anna attendance automotive bilder boost brits bulletin campbell campus casino close competitions danke deadline deals displaying dogs drain elect expressed hockey ida iot jetzt kubernetes mac malaysia metro mortgages motorcycle mutter navy pediatrics peninsula polityka previous prison proposals realtors reddit rely repair series stern strides submitting surgical tags tankless tumblr vague verlag veterinary wanting webinar whatsapp wissen yoga zehn δ луценко мир статьи 发表 来源',
        -140: 'abmelden aktuelles albert amanda bookmarks bubble cafe chairman charts cio cultura desks directory employers ethics fairly filed finance framework frankfurt gelesen gif grad habit helping honda hotels januar jeans kingdom kündigen lays legislation living machen mobility murder neues nil offices patient permitted poses prompts relationships reload schweiz serie sharing sicher sister situational sports springs square stil tablet technik tickets todo tony tribune unblock unify usd vanessa viewing warn whitney wohnen workshops wydanie комментариев омск погода согласен 评论',
        -135: 'adversity affiliated announcements apa bean beat beim believe bluesky bookmark bosses brains button canadians caption cat celebration chose classified clinics collections crypto cyber deutsch digg diligence europe für gary genuinely hearst heck ignored indian ingest inside journalist jun klicken lassen legal lesser liga link macbook mai marketers migration motoring motorola más password photograph placeholder podcast prawo questionnaires registration remarkable science sitting soccer songs steam strike thousand transcript ultimate uniquely west новини новостей ответить пароль публикации рекламы 生活',
        -130: 'aufgeben berita brace bridge calculator cosmetic dealers dear diario disclaimer doable doctor doctoral doctors dropping editorials ex explorer finden galerie grants guys horoscopes inland insulting intervention interviews issuer italiano jadi jahren labour landespolitik liebe lifecycle locals lottery mass matthew mechanical melden mergers money mum museums nahost nl notice orient patricia permalink photographs php platinum português programmers prohibited radiology read replies rezepte sanity sclerosis signup spain species sponsor spurs studium subscribesign sudoku tail tel telegram television todos unmanaged vanity vat wiadomości zgłoś ειδήσεισ контакты правила 关闭 房产 菜单',
        -125: 'adu affairs aggression aktuelle alba am associates bengaluru bildung briefing bundesliga checking chris click clicking concerning contained council decorating deer dies download día egypt endpoint essen eve exclusives facet fantastic february fixes flipboard français galleries german hilfe indeks inks insider insights internacional investors kochen komentarze kultura künstliche lawyers lexus lien magyar meeting mei melissa montag möglich nielsen outbreak photos pond promotions prospekte reaction region religion republicans ron saved scholars see seeks soul spin supplied travelling ubuntu undergraduate valuation vein voice warum öffnet świat περισσότερα υγεία блоги киеве русский 分享到 娱乐 汽车',
        -120: 'abdul acquisitions advertisements advice americas analytical andreas animals athletics bargaining battling bauer beds beitrag bence bill breaking catalogs china christoph concerts conquer coupons credit documentary donor downtime drucken ecc entdecken eric eur facebookon fame galaxy geben girlfriend health hesitate honest inappropriate inspection investigation jackets kate killer kino kunst lms lover mar minuten mnd mobilität nasional netiquette nimmt novel oben paraguay pinterest plane portability postmedia powering prev quelle ranged rational regulamin release rey scary schmidt setzt simplify sin spam specials subsidiary therapist tourists trial turn typo umwelt unbiased unity wales walmart wears websites wellbeing wiki world απόψεισ власть главную дтп источник италия кндр ноября орви подробнее россия ссылки 关于我们 日本語 订阅',
        -115: 'advertiser angeles anhören archived army bare bild bowl breadcrumb broadcasts bücher carb ceiling cinema clay cleaning comedy commentary communications corona covid cruise ctrl diploma docker donors drive dvd ebooks editions einstellungen entertainment erp explosion fdp fibonacci field finally forecasts frank grace gratitude handyman harlem hiring ideas innovation interiors juni konflikt kostenlos landtag leads left leo lesotho leyen linkedin lokal mitglied mlb nas nlm npm parade partners patio peter pets phenomena podcasts practitioners prairie preserving prosecutor recaptcha renovate rugby scanners send smile sofa stevens storm stranger tailor tim tk transmitted trump több ventures verification verkaufen wahl winter wintersport yeti война имя использовании край материала редакции сразу 友情链接 版权所有 科技 财经',
        -110: 'aaa accept back beiträge biotech birthday calm care cares celebrations chiny clipboard commissions computers constitution consultation correspondent democrats dfb ebay elf entrepreneurs exam fb flock fly font forecast friend gadgets gala generalist get gifting grade headshot hike historie immobilien intersection inviting iphone jahre jam jeffrey js kamera kl kleinanzeigen kodex kreuzworträtsel könnte leaderboard lego liverpool lungs massnahmen measure motorsport nhl northern october otherwise paso phones pics picture plots podium politika preferred prenumerata profil proportional putin rechtliches redefining robotics rome save schlagzeilen sector seemed shock showcase speichern spray sprung stars subscribed substitute sustainability telekom terminals therapists tragic votes welt wouldn wrocław youtube à κόσμοσ афиша добавить кто нам 专题 我来说两句 收藏 独家 社会 聯絡我們 责任编辑',
        -105: 'accessibility airplane ambassador anonymously appreciate architectural archiwum artifacts artikeln august bell beste billy bob boy broadway busch cabinet cabinets calculators centre cios clicked contests cordless crude decorate diagram diversified dream embrace engineering ernährung esg estate finanse flower foia fraud hacker handel hans harry heading healing hear influential instagram instant jill juggling katie kits klick komentarz kwietnia layoffs leipzig library lions liu macro male meanings mike mixed mod motorcycles nieruchomości onboard paige personalise pete philipp pickups pies playlist polski printer profitable pt pumps rambler recipes recruiters ritual royal seaside sent shah shrubs signing skomentuj solving soros spencer ste syndication tagi taken tide tiger tonight touch towns trademark vorbehalten wilson wp κκε οικονομία авто вакансии код нашли недвижимость поделиться религия спецпроекты украина я января 体育 打印 新浪微博 版权声明 联系我们 한국어',
        -100: 'accessories achieve advent advisory agendas applicants astrology autoren backyard barista belong belongs biden bigmir blaulicht board bola bom bond boxing brokerage calgary canada cape celebs cfos chevron cloudy collapse comer commented conduct condé conor councils dance dealer deine developers diabetes disclosure dislike drinking dying edu espn explores eyes faces fallacy fear female fighter finances flu formel fortunate fossil frontend funnel galeria ganzen garden gazastreifen gender gps grunt gute harper heal hopes horoscope houseplants hype icc icio ink internasional internships jailed jean julie kampf klimakrise książki landscaping lip literatur logout lol läuft mahjong manage marathon masthead masz merken metals mets miami microservices mission mobil newsticker norsk nosql obligated odpowiedz pac passer pensions philosophy policyterms praca products purple reading refill report reviews running rural saturn smith snail soc somos springer styl suchen trains treasure treatments tren ver veranstaltung verbraucher walker weddings week wheat youth zarejestruj zdrowie zur вконтакте все июня кино проекта сми 业 回首頁 国际 注册 相关新闻 腾讯微博',
        -95: 'advising afghan aim aktualisiert analyse atom authoring authorities auto avenue avw awesome bacteria bait bang basketball bazaar bears bets białystok bin blockade bold bs business cameron categories categorized chan checkpoint closes club cocaine comics committees connect constrained consulting corruption critique cruises dark deal debate distortion dostęp educates exhausting felix fishing foreign fueled gm gmt graduated hindi hintergründe hospitals ie img informiert insight integrative intended ira ish jamaica jar johannes johns kirche kommentieren launched leeds les logos love lu luck luke marked mastering medicare meistgelesen moto norman nov npr nutritionists occupy office ol partnerships paving phone planet playbooks plush preventive print propose pursuing qr recruiting referred resolve ressorts returns roth rowan russian sat scores scroll secrets sewer sliding spends startups strengthen survival sydney tb tech technologie thanks thema thomson transformation turning tutorials uh unix venues vest woche wow wäre yr zdjęcia ö διατροφή ελλάδα οικονομια π πολιτισμόσ σχόλια анонс гороскоп кг начало правах просмотров регистрация рынок сюжеты твитнуть форум العربية فارسی 中文 发表评论 字号 微信 微博 搜索',
        -90: 'admissions aec akron amid anonymous appointments architects astronomy backpacks bahn beautiful beige bells betting beyoncé bg bids billions biology blow bootcamps boutique brilliant camps captured career caroline celebrities climate clojure closer commenting committee comp contributor crashed critic csr czytaj d datetime dennis deutschland diana diets dine dodaj domestic drowning drug endorsed enrollment esc explained faucets fff fi fm garage george girls globes glossary gone growers haley hamburg heritage hk hol homemade homes houseplant infections inspires intern jay jiang mag magnetic malta markle maximise memphis moons motoryzacja moz mysql napisz necessarily nespresso newborn noms november nutzen ofe oferta ogłoszenia parents particle pay pcs porn poverty prize prosecution provided quantcast quantum rapper realised reasons reform rente rep reportage reports republican reservation restaurants retire revamp rfp ride rihanna saas sally scanning sedang semi seminar sensory ship slimmer soaps spots staffers stat stefan stolen store succeed swf tagged talk tarife thumbnail toolbar toplatestdiscussions topnews town triple tt uni utm versuchen voices volatility ways webb weekly werben wi wissenschaft wo women won wonderful wyślij yahoo yields youtuber zoo ειδησεισ μου παπανδρέου πολιτική πολιτικη агентство войти главная деньги какой комментария наш новогодних новое отправить подписка про создать ссылка тв телефон тесты умерла яндекс 广告服务 文化 相关链接',
        -85: 'about ac acer advertisers agenda aircraft airflow alec alles angela aol artykuły autor berlin birds biscuits blending blessing bull büro caters cats cheryl chickens coffee commentsrestacks congress consideration constitute contracting cooked copied corrections countertops cr cta declared defeat deny ditch drum eishockey emergencies energie eureka executive fans farming fellows femen food fordert freebies gamification gaya generation genetics getaway ghostchina ghosts gold gomez grid grooming guaranteed gulf harnessing haushalt heater heidi helmets hier hoch houston immigration indonesia internship ipo irresistible kernel kontak kurs latch leben leonardo liveblog llc matched mcp medicine memorial mon najnowsze nav ne neighbour newest noticeterms nr nutzungsbedingungen nya obesity ok parenting perubahan pharma phased plaza postgraduate predictions prem previews primer projections promoted promotion prospective quest raises registrieren restacks riot risky rolf roy royals sache sacrificing say seat sectors serve smartwatches sofia sole solutions soziales sprint staff strip studios stumbleupon submitted teenage thanksgiving totally transcripts translations travel türkçe uk unbedingt usr vacations viktor vivo vogue vol volunteer warszawa wife wonders źródło αποστολή ελλαδα κύπροσ νεα συνταγέσ вам жизнь интервью киев медицина права происшествия тэтчер януковича 下一页 国内 图片 字体 视频 设为首页',
        -80: 'adhd admits adres affiliations ahmed ambition angular armor asos assessments augmentation automations award backing banner beast become bedside belgium benjamin biznes blasts blogroll blurry broadcasting buried cam canvas car cartoons changelog collaborators collection community compassion concordia conditioning costa counties cult curator dayton dieta differentiator diseases dispute dmca dom doppel dortmund doyle dressed drills edmonton education elektronik em enjoying episodes ergebnisse escalate está exhilarating facilities fake fire forest forming franchises franchising freezing gabriel gefallen gets gewalt goose guy herald illegal illuminates impressed intelligenz journalists juniors junk kardashian karen kommt lars lernen lesezeit lightroom lorenzo lung manchester marine mdr meme memo miasto moje musste médiaajánlat möchte nah navigate necessary neu official optimum orleans ostatnie pit plaque png polskim popularne powered prep presidential providers publicystyka pubs question rafah rebellion rechner relatable rhodes rim rita rn robustness ryan scholarship schule sentinel serwisu serwisy slides slideshows smiles sms sorts spinner spirits star subscribing sudoken supplements suv syndicate tab trailer transport trotzdem typed uae ultra ultrasonic underway unternehmen upscale viber videó vintage visiting visitor voluntary waist wayfair wechseln weekend welcomes weren williams wszystkie zus γυναίκα εκδοση κρίση νέα σελίδα блог выборы гость динамо загружается лента минздрав москва нас печати питание путина россию сайт сервисы сутки украине украинская 我要评论 用户名 社区 经营许可证编号 网站地图 返回',
        -75: 'aca advisors ahsan airbnb aktualności allergies allgemeine aluminium andorra applicant arsenal arthritis artykułu assist attic baca basel basket baza bcg bd beneath benz bid blame bloom brak breakthrough buster campuses canal cancer capricorn caribbean carolyn casey charlotte chiropractic citizenship classics closed closure coaches complaint conservation corey counting coupon crosswords dalai datenschutzhinweise daycare death decline dhabi diagnoses diagnosis disable divergence dvr déjà economía edges edinburgh entertain exempt exhausted experiential fafsa fakt familie family feb financially finder florence flowing forschung frieden frills gear gebäude gefunden girl grandma guess guns headless help hence historic historische hoodie horses how ht humans hurry impossible impress impresszum indonesian informacje information inspire islands istock italian jenna jewish job kalkulator kayla kredyty kyoto laid lakes lange liter livejournal liz loved luxembourg lyrics madrid majors malicious marc marketer membership mentoring merch milan millionaire morgen muhammad najpopularniejsze nathan ng nigeria nightlife nondiscrimination nowe nsf nw nyse offs ons organized painting pakistan pas pathways performers pleasure pogoda portrait prediction produkte promise prove przejdź pune qatar rachel reaches recession recht rede regina remodeling resume rewrite ripped rivals roundup santa scales seen seriously shore siemens sits sorgen sourced sp sprawdź storyboard strona sunny supermarket tears ticketing top tops toronto tot tradition tried trifft trouble ultralight uncovered undefined url vegas warns watchlist wavy wearables welcomed widget wrong zdjęć öffnen überblick διαβάστε εκλογέσ ενθετα πολιτισμοσ υγεια адрес ваш дом жкх закрыть информации кп москве назвали новосибирск обсудить перейти рекламодателям содержание темы туризм эл янукович עברית 京icp证 分享 政治 教育 新华网 理财 登录',
        -70: 'abbr abril abroad abu accomplished achten adviser alpha alyssa anime approval argue associate attending austrian baldwin baseball beings bingo bitcoin blockquote bloggers boeing bonnie boss breed brides browsers bucks bulan burning capitol caring cascade cattle centralize checklists cheddar chemistry childbirth circulation citizen clues composting consolidation consulted copywriting corner cube curiosity darkness dcsimg definitely dicaprio dietitian digitales dissatisfied docs drill drohnen duties earth economic erik exams exhibited expired extent failed feds finanzierung firma fletcher flops forge férfi gambia gdpr generosity gpt gracefully grader grades greetings guilty handbook heavyweight herd hinweis hinweise horse href humanitarian hungary hyderabad ids ig imprint inclusion infographic infographics informative introduced james joy jpeg jura katalog kobieta kong konta kpis kraków lawns litigation logistics lopez losing lotería lowe mapa marco marijuana marvel me meine mi milky musk mustard nasdaq nb netzpolitik nevada newsvine nonprofit nonprofits notification notified olga omnichannel outfit outlook owners payout perceptions photography polecamy pope post premier prepares protections provider psychologie rabatte rapist redakteur regrets religious reprint resign richter rossi salute sam samantha selena seminars shark shirley sigma singer sneakers sowohl sparen suggests svenska swapping sweepstakes symbol szczecin tamil tariff team technische terry threads threats tire tiếng topic toro transformers tvp understood uscontact vagy view viewed vinegar việt walsh ware weak weather welfare wellness whitepapers worldwide worries wykop zweiten ändern αγορέσ αναζήτηση αναζητηση αφιερώματα επιχειρήσεισ θέατρο автомобили авторы андрей апрель бензин восток домодедово закон зарегистрироваться игры иране казахстана какие карта крым медиа мнения нравится одесса определить партнеры подождите популярное публикуются работает разделе разделы регионы рейтинг свидетельство соглашение ср сша топ украинские футбол 京icp备 关键字 其他 推荐 新闻中心 旅游 沪icp备 荐 频道精选',
        -65: 'abound absurd acclaimed act activity adchoices afterthought all amendment arab aspirin attila avid ballot bayern bc beach beef bei ben bikini biographies bios blender blogger blood bone boolean breast bridging bringt buckle bureau bz bzw capitalism captcha carroll celeb center chill cite clue committed communicator confessions confident conjunction contenido cookielawinfo craftsmanship cruiser czech damaged dd deepens degrees delays denmark deposit df diesen disabilities disclaimers distributions donald douglas dość duh einfach elastic elizabeth embraced englisch ep estimator eu evening exhibitions extinct festivals fiat fintech flare fleet flying forensics formatted fotografie frontline fulfilling fundraising ganze gazeta gentleman gewinnen gilani gill giving glamour gloss gonna graduation greenville greeting guinea happiness hiking hottest hustle indexed infants infos instances inverted italia jederzeit jedno jessica joe jokes jong kai kelly kidney kostenlose kp kuwait lakh lama launchpad lauren law limbs linux listen maguire managed martech metric mice middleton mind modalities moms mortgage mother mug nagy nederlands neuen neurology next nsw num nutrition oils opel operators optimizes oscars ott overpaying parkinson patrick pep perez peta pharmacy playstation plumber podlaskie polecane pomorskie portale poznań president promis protest protests punching pur racks ranked rd reap redaktionen redeem redirected refunds regarding regards registrar regulator rennen renowned reset restorative resumes retail retirement roger romney română rtx rubbish safest salon samuel sao sarah secures september settlers shipping shoots sidney sky slider snooker solitär soup southwest sparks specialties speech spinning standing stephen strictly subtotal sudan sun superfoods tick transitioning trinken tripled tube turystyka tusk usługi verse vin voter vp warranties warren webster weed wegen weâ whistleblower winning winnipeg wochenende wondering wraps ws zurück αρχική βόλεϊ ελληνική επιστήμη ιανουαρίου κοινωνία κοσμοσ πασοκ τεχνολογία χρησιμα ψυχαγωγία болезни ваше вход газета год грипп д депутат заболеваемости забыли комментировать консультации корея крыму мало мобильная мой наши нет прогноз программу проекты самое связь секс сообщения убили умер фоторепортажи 博客 团购 图片新闻 影视 法律声明 消费 热点 相关文章 相关阅读 联系方式 详情 资讯 违法和不良信息举报电话',
        -60: 'abbrechen abc abusive accused achievement acronym address ah airlines alleges always amex anmeldung apollo appearances apply aquarium arbeit arriving artery auctions author azerbaijan baked beard bestätigen bet bewerbung biking bio blair blanket bows brit brittany bumpy bustling butt candid cannabis carr casinos ce ces charity chf citations climbing coastal coe completeness compliments compte consisting containers continental curriculum dana dc decade deluxe demos dig direkt disease dispersion distributed dk dm dominating donation drukuj echo ecuador educator ee eliminate emailed evil expand fakty federation fekete fernsehen fill film find fires fluoride forever former forums fuji fusion gazette genai geschichte ghosh glowing gran granite greenhouses głos hangover helena helpline honors horticulture hs hukum impressively indigo injections insiders integrations international iran issa joke jordan justiz lancet laurent leute levante life lisa louis lässt m madison magazines magazyn mais march marcus masked maya mcnamara medical memoriam methamphetamine migraines mindig minus mist mitte mohamed mutual möglicherweise ncaa nerves neueste nicotine nod nos notify nowa nz olympics omissions openings openness opinie outage outdoors park partnership patent paweł pcc pd pic pid pinned planners play podziel polaków possess postfach powerful pray presidency profits programmes prospecting provision qualified racing radar rahul raped realise rector refreshing regret reiner rejects renew renovated representatives reproduced rested risiko rivers rode rosji rt rwanda sandy santander sara satire scam schools shares shocking shot shows signature skipped skyline smoke snl socials sohu solicitation solitaire spa spanien speaks specializing speculative spielen sprache spring spritz stepped stocked storefront stressful strikes subscription success sues suits supervision susan swarm sweden synapse słońce takes tangible tasting tee terpopuler tiff tires titled tragedy tras tribute tucked tudomány twój unfolding uniting unusual unwanted utiq vaccines vancouver voip wallets wc werbefrei werden westlaw wfh willing wm woocommerce worse years yorkshire yours zh αθλητισμοσ απο ελλάδασ επικοινωνία επικοινωνια θεματα καιρόσ νεκροί πολιτικό σασ ω аналитика бизнес войны вчера г губернатора женщина жизни завтра защищены иа идеи избранное инфографика календарь китае колледже логин мама медики миллионов можете нажмите нами ноябрь объявления опрос память погиб пожалуйста почта предложения причины продают прокуратура раздел редактор сайту сбил сети смерть советы хоккей хорошего юмор юрий 上一页 健康 关闭窗口 凡本网注明 天下 户 手机 投稿 数码 文章 时尚 死 电视 相關新聞 繁體中文 苹果 要闻',
        -55: 'achieves advocacy aerial aiming alarms alert analyst aneurysm apparently appear archaeology arctic areas arte attack attentive auction authors bald barbell bee bergen berliner biz blows breakdowns brisbane budapest bulgaria buyer bydgoszcz cartoon celle chairs chatter chennai christi closest continue cookware cornerstone cosmic crashes crisis currency dafür debunked defense deliveries desert dives domu dr drains du dune dzisiaj effortlessly embed encompassing encore endocrinology esa fascinated festiwal fia fight figure firmy fork fragrance framed futures gained gay genome gerät govern gre grey gt gwiazdy główna hailing haiti hanson harassment hc hearts helicopter herunterladen hey hidden highland historia hoffman hollywood homepage horrible hull hurricanes hét hören illusion indicative industrie inflatable institutionen interdisciplinary interview invested investing joint judicial keeping kielce kolkata komu kriminalität ks lactose latter leather lindsey locales lowering lucy macs mad madonna mal maps marketplace marktplatz masters mati mccarthy mechanic medizin melbourne middle mieszkanie minority missions ml modernize montenegro nearing neuroplasticity nutzung observer occasion operations orders otto overweight pap papa paradise paris passengers patients patreon paulo pave peak physicians plumbers pointers politician posted pots presenting produkty proficiency promo promotional proposing puzzle rag raporty releases renting repeatable reproduction retro rewards riding roadside sabtu salud sauna schüler searched seekers seems separation shopper shut sieht signed slug snow sock staffing streets stripped styled subcontractors subscriptions subsidiaries substack sullivan sur sweat symbolfoto sz telehealth telephone tents theater threatened todas tossing trailers travelers trick trims troubles twoje unforgettable universe unsere unterstützung upskill uroda useless utilize uzbekistan valamit vets viewer vip vk vu walked warcraft waters wear weeds whatever winds windy wing wondered wy youngest yt zum świata α απριλίου διαφήμιση διεθνή εγγραφή ελληνικά ενημέρωση κάτω κηδεία νέο περιβάλλον ψυχολογία анна борьба вас введите ветер ветераны вопрос городской денег диета донецк досуг информационное история конец криминал купели лиги марта материалам нападения нко онлайн отношения пенсии пенсионеры печать полностью почте пресса путину пьяный рубрики северная скандалы собой союз статус стране тебя техасском трое фестиваль форуме харьков чиновники বাংলা ภาษาไทย 互联网电子公告服务管理规定 信息网络传播视听节目许可证 全国人大常委会关于维护互联网安全的规定 情感 打印本页 搜狐商城 搜狐微博 热点专题',
        -50: 'abi accessory actors addressed african airline akismet aktivieren aktivitäten aktuell albania allergy aman amber anatomy anne antworten architektura assault attends attractions audiobooks autoplay backlinks bali bankruptcy believed believes bereich bestellen beverage billing biotechnology blank books border brandon brasil bruce carnival causes cedar chancellor charitable charleston chrome church ciekawostki closings coders cohort colin columbus comeback concierge congratulations crossword cruz cultivating cyan daily dba deepak delivered delivering denied depan diary diety discourse discretion dish dozen duncan dunia dusting dziecko dzieje ea ecosystems empty ending entities entries ers españa estonia europejski existence externen fanden fighting finanz flutter fort founders fred ft fuss gamer gastrointestinal geriatrics giant grandmother hails happening herein hero hiker honored hora horizons hostess hpa humble hurrikán idea imf incomplete indirect inflammation inspector ipad ipso iraq isle itâ ivan jeep jog juan jung jury kanal kanye karl katastrofa katastrofy katowice killing kolejna latka latvia legitimate lender lgbtq lidl lineup ly lászló lösung mahindra man map marilyn marsh mellé merino messenger minded minta miracle mitt modi moments mothers mounts msk multibillion music najlepsze nast nathalie nem nexus ni nightmare nobel noon nostalgic obvious olympus opera opt palace pangeran payouts pda pencil permit perry persian pervasive petite pexels pharmaceutical philippines pillows plagued planck plea pods poll pollution porady pottery practitioner premium prescribed presentations previousnext proceed profile proposal protector proud puasa punk północna qa raise randki ransomware rare rebuild recreational redakcja regional rei relief renaissance representing republication reputation required research reside retailer revealed ricardo rozrywka safari safe sanktionen scene scheint schliessen schwarz scrap scratch searchsearch serbia serverless serwis seth settle shaking shannon shine show sicherheit sina sisters slab smiling somalia sos specializes spill spotlights stalls stocking strange strefa studies study subjects subs sunset suzuki swallow tag tagalog tematy temp tempo tensor terminally toilets toll topical tours toxicity traders tributes trotz ucla unexpectedly unlocking upon uppercase upton vertrag verwalten violent viral waking walkthrough walter waterfront wei whitepaper wooden wordpress wrath wrinkle xi yesterday yi yuan zima º észak čeština łódź środa άρθρα αγώνεσ διαφημιση εκτύπωση επικαιρότητα εργασία μουσική νδ οικονομική ολυμπιακόσ παρασκευή πρόταση σου συρία υποχρεωτικά автомобиль анонсы вперед дмитрий допускается думать европа закона знакомства интересно каталог колесниченко конференции лечить м маргарет массовых мая мнение ничего область обязательна п письмо подписаться попал популярные преодолеть придумали продуктов рак репортаж российские россиян рубежом сергей сообщение стартовой статья такое тел транспорт финансы футболу часа читать шахтер шоу экология 专家 互联网新闻信息服务许可证 京icp 人人网 关于 匿名发出 口 口述 增值电信业务经营许可证 多 大 宏观 小 当前位置 手机报 新聞 春运 最新 条评论 相关报道 相册 简体中文 给编辑写信 邮编 關於我們',
        -45: 'abilities accident accountable adage aerospace aha allure analyzed andrews apartments arrive ars athletes atm attitudes autumn ba bailout bain bauen bazar beenden beijing benches berry best bethesda betty bhutan biological br brochures brookhaven brush buddy bulky burn burned burnout calif capital capstone card carpet ccpa celebrate ceny charities cheek chery chloe chuck cilantro cities citizens classes clipping coating coffees collage colombia commissioner commodity compensate complicate confirmed consortium construct contrasting conversions converted conviction correlates cory coverage crawlers crossroads cyprus daftar damn decisioning decoration deemed dialog digitalocean dismiss distracted diversity domino drogen dude découvrir eagle ebola economists electronics ellen elvis emailing employment encoder england entirety europa ever everywhere excludes exports express farnham fidesz fifa filtration finest fo fragment freak french gamers garcia gas gerakan gil gott groom groupe gusto hispanic histories hugging identity impose industries infosys interactives interest intertwined intranet ipads isis jets jl jogok john johnny joshua jubilee keith kinda klimat korea kosten ktoś lands lawyer layouts leaning lett likes listens lublin ludzie lv madagascar magyarok magyarország mall mapped marie marina mario matthews mba meant metaverse mile mln mo mobiles modelling motors mountains musisz myanmar myspace najczęściej negotiations nfc nous nude oceania ohne olympic omg op opole opolskie optimal optimistic outperformed overcome overtime oxygen palestinians panda pathfinder perennials personalities pint piping pitches pivot playground plotki pms podatku poetry polskie portuguese powell prints projection projekte prostate protesters prywatności psychologist pulse punkte raleigh raport readiness recall recover redtram refinance reimagining representations repurpose reserving retain reveal revival rewritten rock ruling sanctuary scala scheduler schoolgirl sean seats sensible services sharpen sie sieg sing sinister slide slowing snippet société son sonda sonoma sooner specjalne spokojnie spotify stackoverflow statistiken steals stewardship stripe stylist submissions surprising sw sweets szerzői szukaj tanzania teach teacher teaser telecoms termed terminating tigers tina tm tomato toolbox toss tradeoffs transforms traveler treści treść trucking tune turner turns undocumented unrestricted unsuitable vacuums vampire vet vibrating villa wants western wildfires witch witness woo zinsen zrt zł ανάπτυξη για εθνική θέματα κίνδυνοσ μπάσκετ μόδα νίκη ομορφιά περιεχομένου σπορ ταυτότητα τρίτη φαρμακεία όλο армия березовского валерий вт выделите выйти выставки голосование город гороскопы губернаторов для другие другу её журнал зачем звезд искать карантин китай конкурсы кризис лига материалов мужчина обратно олег оставить планирует погоды показать пользовательское понедельник портал право псков ракет снова события список ссылку станет украинских ул фс цитировании чиновников число читателей эксперт 上海 今 密码 开心网 消费热点 留言 盘点 网站 美 邮箱 金融',
        -40: 'absorbing acres adult advert ageing ak akarja aksi allowance antarctica approachable automobile awful backs badly ball bankrupt bantuan barrierefreiheit bbs beziehung biochemistry bizarre blogi bookstore borussia bradley buch bust bądź cake canning cap cara carte cbt ccs cena centennial centers central cfo character charset chcą chrysler cikk ciudad classroom cleared cloud cobra commentaries commutes complimentary confirms contamination contempt contest controversial conversation coolest countless courteous cowboy coworkers cracks croatia cropped crowded crunch csi css czytane cég dal damages daniela darrell deadly deborah debuts defects defence deserve destruction detroit disability disabled disputes dodano donated doorbell dreams dropdown dumbbell duty eastenders eb efe einverstanden előtt embryos emmanuel endorsement enjoys ensemble eropa európai exchanges executives expressly fabrics fertility figures filled finer finish flags fmcg forex free fringe fulton furnace gabon gaga gallery gannett gap gaps gears gems geneva geoff geometric glucose gopro gpw gratis gravy greasy greater grimm grinder hamas hanem harvested heating helpful henry hired homeless hunters illicit inaccuracy infant infused innerhalb inquiry institutes insuring interests internationale interpreted intrusion invasive islam ix jackpot jaime jens joan july karnataka katy került kopiert kuba kwiaty kálmán között labor laden laptops leadership letter liczby lift limitless lindsay listing loses lr magnificent marca marino marzec meaningless merchandise merits metal meyer mild mills miniszterelnök misconceptions miért mls moda mongolia monumental mortality mvc namibia naruszenie negatively nina norway notifications nova obits obituary obsession octane odporność odpowiedź oled ops ordinary organ orphus oslo ou outperforms overstated papież partisan partnered pathway peaches pedoman perplexity pest pew physiological pilots pinch plus plywood polar polite popup powers preferences pride prix prone proposes przegląd qq quellen quite rad ranch randomized rapid recherchen recorder reflection reintroducing remake remarkably renter reporters resellers resigns responses revising ring risen rises rohit rouge rulemaking russland saab sales scaled schwartz scripts serce seven shade shields shrimp siber sights silver sitemaps slams smoleńska snake societies songwriter specifications speeding spells statement steak steal stretch stride stumble successor supporters syndrome szarvas tal talbot technicians tekst temas tension tentang territories theories thyroid tiga timur tis title today trader trails trans treatment tribe tweets többet ukrainian uncover unlock uptime urgency urinating vegetarian vibe violated voyage vue wasting weigh weird went wikimedia winner worst xing zastrzeżone zimbabwe zip zoltán śledzik żyje αρχείο δωρεάν εκπαίδευση επίθεση ιράν καλή μέγεθοσ μέτρα μετά πρόληψη τελευταία τελευταια авторов агентства анатолий армии большого валют версию воды войне выбор главное голосов гостиницы грозит губернатор дизайн доме дороги задержан зарегистрируйтесь здоровый исследование катастрофы качества коммуникаций консультация корреспондент кпрф красного красоты лист лучшее лучшие максим меня музыка наводнение надзору найти начальника новая обеспечить обзор ооо опубликовано опубликовать опять пн полном посетителей предыдущая продукты против пт развития размере разрешения результаты сб себя сентября символов сити следующая справочник статье стиль страница тарифы телепрограмма ты федеральной хотят цен чай чемпионов чт школа штрафов 内容 匿名 基金 宋楚瑜 幻灯 您当前的位置 推 时间 明星 最新评论 游戏 的所有文字 的新闻 论坛',
        -35: 'abortion academia accolades accuweather acknowledgement activation adriver adventures aero agnostic alison alliance analyses andrás apartment arbeiten arena arrest arrested assessing attempted audi ausserhalb automating autonomous ban bangladesh barely battlefield bce behörden bf bills birch bisnis blogging boats bokeh bollywood bosnia brazilian brian broke bryan btn buat buffett bulls burden buzzword caicos call calming camp cancels candidates carpenter case cds centerpiece choisir classy clooney coloured combinations comedian company completed computational conception congo connected considers consultations contre cooks coronavirus cosmetics counselors crafts crews crystal ctas curated dalej damian dated debut deletion dementia demi denver desserts difference differing directing diri disappointing disaster discarded disconnect discussion distracting donna donovan dove dołącz drama drugiej działka dziś economical economically economics edwards eeo ego eli ella emotion enabled enrolled epicurious erdogan erfolg erfolgreich eros experts extraordinary fairness favourites fd feedback fence fertilizers followers forgive fragen freelance fry gangs gardening gebaut gene ghana gifs gospodarcze grenadines grover grow gry guru góra hacked hair hangs hannah hazards helfen highlands homeland hometown hugo hydro icons icymi iframe igaz images imho imię increment informations insane institut institutional invasion investments irina irma itunes janet jason jaunted jc jerry jet kabul kapcsolódó karten kitten knowing komunikaty kopieren kora kz labrador langley laureate leans lee leisure lending lewis lifesaving lime linki lithuania loader locator lok loves lubuskie lufthansa machinery maternal maze mazowieckie media melanie messi migrating mill mindenki minggu minimally moderated moderators monitored moth możliwość még mężczyzn nagyon nashville nasz nato neighborhood neighborhoods neighbourhood nekünk nicaragua nincs noida nominee noworodków nutritiondata német oddly oldest ombudsman opaque orange ottawa ourselves outdoor ovens overlay overpriced palo pancakes pans parties pats payments perceived perkins pharmacist polls pop portalu pouring powerpoint pr prawa praxis preise prescribing prevention problematic problemy procedures promoting przetargi ps psi psy pumping quadrant quantify questionable radical recalled reciprocal recycle regionalne ritz rivalry rudy ryzen sap sapphire schulden security seek sexuality shake sham sharks shipment shortcut shortly showdown showers sides simpler skiing skinny slick slowed sometime sparkle spills spire sprzedaż stall station stiftung stole stuck stuffers swear systeme słowa tages taiwan takim takimi tattoos ted telefon telemedicine tensions themselves therapeutic thereof thickness throat throw tides tobago todd toe tournament townsend trackback transit trap trinidad tubes turks twins ue underlying urgent vc velvet versicherungen veröffentlicht vie virtue volleyball voters vow vulnerability wealthy weighed weiter winters wipe wolny workplaces worthwhile wrecking yelp yunis złotych éves összes άλλα έτοσ απάντηση αφήνει β ημερομηνία κόσμου ληστήσ μ μέγαρα νεκρόσ πάτρα παιδιά ποδόσφαιρο σάββατο στουσ σχέσεισ τ τετάρτη ύψοσ авторском алкоголь банков бельмондо беременность бесплатно ближайшее браки важное ваши великобритании голос делать детский договора дорог екатеринбург екатеринбурге ждет женщину известный изданий инфляция кабмин карты комментирования любовь май материал мвд медведев меры мосту начальник новую обмен обязательные опросы ощущение перепечатке пермь полицейские получат проекте просит прямой публикация регионов редакция рекламных рост русского самая семь сеть смежных сообщить страницы теги телефоны фитнес фотографии ходить частичном чемпионат экспорт 下一篇 中国 互联网 军事 发送给朋友 商业 城市 声明 打印本文 民生 网友评论 访谈 证券',
        -30: 'abandonment acknowledge adaptations adequately adheres adjusts adresse adtech affordably afrique aftermarket again aging ahmedabad alfie algeria alot amateur amenities amy analizy animated ann announce annual anomalies antioxidant antoni argent argentina armee armenia artykułów asian ata attorneys austin austria aux avi axel azt azure bachelor bada bahamas banned banning bard bbb beats bedrooms behance behind bericht beverages bing blames bless blvd bolivia bones bookkeeping bookmarking botswana braces brat breastfeeding brzuch buy calculated carrying catalog catheter cctv chances chu clarkson closet closures clutch cme coast com complain compute conditioners confession confused container convicted cookbooks cooker cop copywriter corporate costume cough cp cqc crafting crowds ct cute darf dating dedicated deficiency deploy depressing destroyed dickinson dimensional directories disagree disappointed disasters dismissed dizzying dodge dog dorm dossier dot downloadable dsc dt dubai duct dwarf eating educators ek ekstra elena emily emirates encrypted endorphins entertaining ephemeral equations erstellen ethic eurobank examinations exhaustion ext fairy fathom feedbacks fields filenames fixing flag flagged fmt footwear forests fotó fruits fuller fungal funky gardens gasoline gbp geek gelar genetic gerade gifts gigs ginger glow gmail gorzów grads grapple grilling grizzly guardiola gyurcsány györgy hahn hai hasło hatalmas healthcare heaters hierarchy highlight hindu hints holistic hong hunting hyperlink hypothetical ihren ineffective inequality informational informed inne inspirational installer integer ivoire jacek jail jelly jerk jestem jesus julien jumper kamala kanały keluarga kemenag keystone kliknij ko komentarzy kudos kurze labs lansley larry laurel laying leak liang limb lin listener lived livestream llama logowanie lowercase lucky lyon magento maja mali manner margaret mc mentorship mercury miesiąc migrate military minneapolis misc mitsubishi mixers mma modal moderator modernization mohammed moldova monat monroe mps msn musi muss nadal nagrody naked nanotechnology napi narratives nasa nationally neo neuroscience nifty niger nintendo noc nonsense northwest notre now nowy nuclear observed occurs okresie oncology onset organising outages owns oι painted paper parlament passions passive passwords patented patterson pelican pennsylvania peoples peripheral photographed pictures piłka plated pledge poised pole policies poniedziałek porting postpartum prasy predictable pressed probably prohibit prs przeczytaj pytanie queen quinn quirks recognise reconnect redesigned redundancy reggel remarks reseller restless retained retouching revenues reversible rica rick rockstar rollout rover samoa sandwich saver searches seite sharepoint shirt shutting simpson skirt sklepy slovakia sme smiley sokan source spacecraft spoilers sponsorships sprays stabilize stanford statutory stellt stink strengthening striking students studying stycznia subaru subjective sunrise surprise surrey suspension symptoms tales tank taps taxi text theatrical thread timeliness tone toolkits toruń tos touted towers traces trafficking tran transplant trash treasures trevor troubled tulsa twisted tydzień ubezpieczenia universal unió unklar unprecedented unrivaled untitled untouched usa vacancies vaccination vasárnap vessel victor video viewpoints virtualization vitality vkontakte waiver wap whats white wiadomo wiadomość wielki wiosna wochen woods writing wrocławiu wszystko xt youâ yu zack zagrożenia zambia zamknij zealand zielona zmiana zmienić zustimmung évvel újabb đź świecie święta έκδοση αγ αεκ αισιοδοξία αρθρο ατζέντα αυτοκίνητο γιάννησ δείτε διάφορα διαδικασίεσ ε εφημερίδα θέσεισ κλείσιμο κορέα λοβέρδοσ μήνυμα μετοχών πρέπει σοβαρά συγκέντρωση συμβουλέσ συνέδριο τρόπο υπηρεσίεσ χρήσιμα χρηματιστήριο χώρο американский банки без белгород белоруссии боруссия быть воронеже всё выбрали газ газеты голосования голосовать городах деле день детьми диеты доллар дону друзья ему жертв живут жилье задержали запрещено зарплата здоровья землетрясения какая какую клиники копирование кофе кризиса курсы луганске магазин машины медведева милиция молодежь москвы мысли наводнения над намерен намерены нарушений новой номер облсовет одноклассники операции опечатку ответственности отравление очередной первого первом победы подробности полезные портале пост прав праздники престарелых преступник приложение приобретение программа произошло просят путин р размещения редакцию режим ресурсов рецепты ростов рф самую секреты сенат сирии соблюдать событий спасти спорта столице студенты сфере турция тюмень фотогалерея цитирование цитирования челябинск честь читатели энергетика южная 上一篇 专业 博 周杰伦 天津 女人 字 密 您的位置 搜狐 搜狐首页 科学 粤b 网址 脱发 近 进入论坛 雅虎中国',
        -25: 'accelerating accusations actor affecting aid alejandro alerts alexandra alive aller alliances ally alten ama amazed amish amoled anders angelo angola anniversaries anterior antigua anybody appeals applicable appointed approve aquarius armchair arrivals assistants assume aura autos bahrain baik barbados barbuda bbc beckham belarus belize belly benin bert biases bietet bk blackberry blowing blunt blurred blush bomb boots bordeaux bowel bowling bracket brain brett brightest brook brüssel budowa bulbs bully burdens burgers bursts buys byron bíróság calculate callahan cameroon carbohydrates carlos carol carolina catherine cb ccc celsius census ceos ceremonies chad chciał cheat childhood christina cia civilians claims clarification clarke clash cold commercial commissioning communities conceived condolences connects consolidate continuation controversy convergence cooler cooperate corps cosmos courage cozy crafted cs cuba custom customizations cybercrime człowiek daa decadent defender defends depended depicting desperate developer diagnose dick dienste digestive digitalen dire dividends divisive dlaczego dock drink earphones ecology electrolyte emerged ends enrichment eurozone examiner expense experte exploded fab faroe ferry fiberglass fidelity fiji fines fiscal fitzgerald flickr fokus folks fomo forcing forgotten fot frankie freeze ftp fuse galapagos gambling garment gaun gdzie genres georgetown gerald gettyimages gibraltar gid got graduates granicą grass guardrails guatemala guidance gupta hamid happens harmed hdfc healthy hearing herzegovina hiv holding holland honduras hope hotline hoy huntington hwy illustrate immense immigrants incentive incorporates indoor infra ingests injured intrigued inwestycje ipl isolate jaki jm jobb johannesburg journeys jupiter katarzyna klarna knocked kolejny kr kredyt kujawsko kämpfen közötti laboratory lamborghini laos lawsuit leaked legislative leone liberia licence licences lie lifted lightning lined lists lite lo localized locating lookout lords ludicrous macedonia maestro maison mam maritime marking mashed mate math maximizes mayor meditating meditators melt merger merry metabolic miasta microbes miejsca mieszkania millionen millions mimic mimics mindful minds mine ministerstwa mla mnie monaco montreal moody moon more morgan mortar motivational movements mtv mural mutant największym naprawdę necklace neglect neglected neighbor neither neon nepal nicola niedziela nmls nodejs nomad nope nożna németország odkrycie ogród oktober omar omega onenote oni opioid organised ország outline overcast overland panama partner passion payroll phantom pierwszy piotr pizza plethora początek point polsce portugal posters powinien preserves prestige primers privileges promos prop pty qb qualitative ramps razem razors recepty recharge recipients recorders ref regions registries reid reimbursement relate relating relatives remix removers restructure revisit rod roofing rowing rugged rąk sa salaried salvador samsung scenic schemes schnell scientists screenshots sdk sedan segment sektor selector sentiment serp shaping sharon sheds sheryl shotgun shown shredded siatkówka sidewalk simultaneous singles sklep sleeves slovenia smokers soha solar sorgt souls soviet spreadsheets sse sso stacy stairs stale stamp stehen stressing stringent strips stroke suing sums supplier suriname swag swoim swojego sytuacja szczepienia szybko talked tapped tasked teased tedious teljes tematyczne theresa think threaten thumb tipps tips tooth topping totals transfer translate trio trustees trusts tsunami tue turkmenistan tyler tägliche uganda układ unconscious uncovering unified unlocked unrelated unseen updated ur vary velük vetting vines vitamin waits wasze wollen wollte workplace worship xv yale yan yellow yellowpages zamów zdrowe úgy újra śmierci άμεσα άρθρο αθήνα αλέκα ανεργία βήμα βενιζέλοσ γιώργοσ γραπτή διαγωνισμοί δύο εργασίασ ευρώ ιατρική κύπρο κώστασ μασ νοσοκομεία οροι πίσω παπαρήγα παρέμβαση πετρέλαιο προέδρου ρ σαν συμβούλιο τα τρόικα υπόθεση φωτιά όροι американского аргументы б борис борьбе бюджет в веб владимир влияет военных вопросы воспроизведение вся гибдд гибель главе готовят давление дальний депутаты дней домов доска ещё женская журналист законодательству зарплату землетрясение инсульта июля квартиры конференция конца лекарства летнюю любит международная метрика мид минобороны михаил могут мужчину надо назвал нато несет новому ограничения однополые оппозиция опроса оружия основные осталось ответственность охота партия письменного поводу поддержки позиция похороны появится появиться правилами правительства правительством праздников предлагает предлагают премию принять пробки проведут пройдёт пугает радио рассылку редактору ремонт руки сад своего связаться скоро снег содержащей социальные страсти считает твоей улицу хроника челябинска юридическая январь 不得转载 中国站 事件 人民网 人类 伤 全球阿里巴巴 北京时间 历史 国际站 图片搜索 均转载自其它媒体 头条 并不代表本网赞同其观点和对其真实性负责 广州 投资者据此操作 招聘信息 日文站 条 楼 淘宝站 滚动新闻 的作品 绑架 股市 腾讯 行情 诚聘英才 财经新闻 资料图 返回页首 音乐 风险自担',
        -20: 'aba abandon abhishek abide abrasive abstraction abstractions accordance adel advocates affinity ahogy aide aims airbus aki alternative alzheimer andy anger ankiety antidepressant antoniego anymore anyone apologies applesauce approached arrests ash aspirations atop auschwitz authoritative axed balloon bank barnes bay bedding been beginnings bermuda beside bestsellers billboard blooming blur bn book bookkeeper booze bought brand brands breakup bubbles budownictwo buildings burkina było cad cakes candle canton capita castro catching cbc cbd centrum cet chains charcoal chart cheer cherry chilling circular cleansing coca coded cohen cola colonist colour columnist commands commute compounding condemns conducts constitutes continents continuing coordinates correctly cpg crawling createelement credible crows cto custody customs czas częścią dangerously dawson de debian decoder dee delhi democratic depend dermatology dev diabetic dieting directions distinguish djibouti dobrym dolnośląskie domy dozwolone dressing dried drives dryers ducks dundee e ec eddie edgar egyre eighteen ekg elise emergence enclosed endure enters env era erin erschienen esto eternal evidence exist experience extensions facing fall families farrell faso fatty feeling fights financials fired firm floor fluids foil formula fortnite fotos foundry fragments frederick fulfillment gallon generational glory godz greece guacamole guillaume hamilton harness harsh hasil hassan hb headings healthiest heartbreaking hebrew height hitler hoa honor horns htc hugely humanity hunter ian iec illustrating ilyen impairment imprezy indie individual informacji inputs inspiration institution intentionally internet investigative irvine island istanbul iterations jakiekolwiek jd jeanne jeremy jolla jon joyce jpg julian jól karzai kenny kharkiv kick kirsten kitchens kitts kochać konsekwencje kraju leigh lends licensed liens lifeline lifelong lifting linked liveinternet livestock logged loot lotion lying macdonald maciej madame magnolia magyarországon marek marines marsz mary maximizing medicaid menopause merkel michelle microwave milionów mississippi mogło molecule monica média müssen najciekawsze namespaces napa nat nc nearest negatives neil neill netz nevis nguyen nimi noises norms norton oak oatmeal obserwuje occupational ogłoszenie ohio om opportunities opts ordeal oto ours pacific pale papua parrot particles patches paycheck payoff peaceful pesticide phd photographing physiology pie pieniądze pioneers plot politycy pomorska porto prasowe prepare preventative productivity profound programy propagation prąd quarters rabbit rainfall readability readers receives recipient refreshed regulaminu rejection relates reminded remote renal rented replycancel reporter reproductive residents respect responsibility retrieve rico rooftop roses roundtable rozmowa ruin rundown russia rá rękę salim salmon samochodu sandwiches saskatoon seal sechs sellers senki sept servant serwisie sharma shaw shocked shooter shortcuts silent slam slew sloan sokkal sonst sore specialist spectrum ssd steadfast stellen stills suburban suggestion summers superb supercharge suspect sword szanse são taliban tanah teachers technorati telecommunications tesco texting thatcher theme thighs thu tighten traceability traced tract training transfers translated traveled trillions truly trunk tugas tuscany twice tysięcy um uncertain unicorn upgrading upset urges usefulness utter valerie vascular verizon verschiedenen vesti vibrant viel vietnam visas vitro vivien vos voting waffen wage washed wedge weekdays wen weniger westminster wisconsin wizard woos wort year zabronione zachodniopomorskie zasady zen zgody zo zurich związane ähnliche én őket έλληνεσ έχουμε αυστηρά βασίλησ γρίπη γρίπησ δεδομένα δημόσιο διαδίκτυο διατίθεται δυνάμεισ εδώ ειδικό εκεί ελληνικέσ εμφανίζονται επιστροφή ζητούν θεσσαλονίκη ι ισορροπία κόσμο μάζασ μαρία μεγαλύτερο νέου πέμπτη πηγή προσωπική πτηνών πότε σοκ τεστ τιμέσ φάρμακα φυσική φωτογραφίεσ χρειάζεται χρονοσ όλεσ автомобилей автомобиля автора актуальные болезнь бросить будущее великой верующих взгляд взяли водитель военные возможна вредно всю вторник выбрать вызывает госдума государство готовит грузии девочку детям джоли днем животные задать заменить запустить издание или именем имени иностранных иностранцев информационно каком картина клуб комплекса краю кубка курить леди лето любви любое магний месяца мировой множество молодежи московские наверх нападение находящиеся национальной нашла области облачно обсуждения ой оказались отечественной отправили ошибку первая петербурге писать поле полиции получать польша правил председатель призвал причина продажа продажу просим просмотра разработка разрешил рассказали регионах регистрации рекламу риск россией российский своё северной семей сетях сибири сибирь скандал слова слово службе согласия средний средняя ссср статей статистика столицы строительство таки торговля уважаемые увеличилось услуги устроили факс французский фсб хочет штрафы эпидемия южно япония 亿 外汇 房 河南 百度 统计局 编辑 美女 豆瓣 转载 转载目的在于传递更多信息',
        -15: 'accountant adventurers afrika akhir ala alatt alberta allergens amendments amerikai ames amplify ana andrzej antibiotics appetizers architect arlington assesses assistive aud ave bagels banjir batching bbq beautifully bern bernard bonding brass breeze brighton bronze browns burton burundi błąd caffeine caitlin cancers caps captains cassandra catholic cgi chance channels chaotic characteristic checkbox chicago chilly clarifying cmd coherent colbert collectionyour communicated comoros compiled conferences conflict congrats cook copenhagen correspondence counterintuitive coup cruelty côte daisy dash decorations defy delves discoveries dispatch dominica doris drodze dy dzieciom együtt emberek engagements enrich ermittler errors essentials evernote extinction fac facto fairs fel filmy finalist fois folgen forefront forester forgiveness form fr fu fél gadu gcp geography gergely gerne globally grenada gunman halifax hammered harrison headaches heartbreak henderson hides hill honestly három immensely immersion impossibly impulse infertility inkább ins internally internecie irony isaiah jana jesse jesteś joanna jonathan journaux juliet kapott kasus kiribati knight kt kto kup kurier kyrgyzstan lake lane lata leafy lectures lg liechtenstein linda lit lookbook looming luar lubelskie lunge maila mailed malam malawi marriott marta matteo małopolskie mckinsey mediocre ment merit militär minimizes ministerstwo missouri monster monte mozambique naszych nauru necessity nelson nfz nick node noticeca noticias ny nóg oceniają ochrony odpornościowy ostatni osteoporosis outreach override owning pains pamiętać paw pe perseverance petition piłkarskie podcasters politikai polo poradnik portfolio pos posing postępowanie premiera pristine profit prothese prowadzi racial railway ramp rebalancing refundowanych relevance reminds repellents reveals reversed revert revise reynolds rio roas robić robo saint sang scare scott sealing seamlessly sejumlah senegal sequencing sergey sewing sgt sheffield shiny silhouette silhouettes sm smoking solomon sourcing spare spas sprzedaży spying starphoenix stats stockholm stovetop sub subsequently subtly surreal survived swarmjam switched switzerland symptom tack tage tampa tasty teammates technician theft timed tinker tissue tobias togo tonga torrent tp trapped tuvalu tyle uncle unfamiliar upf uruguay utilities vanuatu vault vermuten victories vox wakefield windsor winners witnesses worksheets worlds worth would wrestling współczesna wymagających wyłącznie yet zbyt áll éve ők życie έκανε αγοράσ αθηνών αλκοόλ αλλα αναπαραγωγή απ γραμμή είστε ευκαιρία κίνα καλύτερη κούρεμα κύκλοσ λίστα νοσήματα νόσο ξένεσ πού προτείνει ρεκόρ σερβία στο σύνολο σώματοσ τελευταίεσ υπηρεσιών автобусы большой вице владивосток водителей впервые газпром главой граждан границе давайте двое диагноз друга елена ждут житель зимой информацию иркутская итоги кандидат квартиру кому лекарств народ нарушение ночью обещает общения обязательно остаются отказался отменить первые погибших покинуть половина полуфинал помощь поставили правило рака ребёнка регионала редакцией рок русском самый светлана системе смерти стать требуется туристов тысячи убийства убийстве уефа услуг утром хорошо 传媒 保护隐私权 周年 四川 电影 香港',
        15: 'access accommodating accrued accumulated accumulating actuary adhere admitting adopters adopts advises adwords ae algae allied alluring alt ambiguous americans appreciated artistry attempt audition awe axe azokat backed backlog bakersfield berhasil bicycle bleibt blick boiler boleh bookings boon bottleneck bowden braku bryant bumps bushes by ca captivating carson charakterze chats chefs chociaż cholesterol cinematic cj coincidence collab colleague commendable communicates comparative complaining compromises computes confidentiality consumers contracted convince cooking couldn countryside creative criminal cue curation curling customers danish darum daylight debuted dedicate delaware dependable desantis deutschlands diners diversions dni dniu downhill drops duell dwie earning egyébként eigentlich elementary ember embryo encouraged entity erinnert esetben exceeds excuses exertion existent faded fatal fatigue feasibility flaky flashes forces foremost formalized formie freed freedom garcía gardener garten gc genre geo germany grant grapes guesswork guiding hairs handheld hati heart helen hhs highs hogyan holmes horizontally hospital housed hurting inactive incident indianapolis indispensable injury innate insects installs intriguing investment iris jedna josh ka kathleen kenya klub kluczowe korean korzystać koszt közel lacking lady lap launching leiden lek linii lj macros madeira mah masih master matthias melalui miller mitchell moim mondja mondták monitors morally msc multifaceted multiplayer myriad nacional największych naming naomi nh nie nombre normalized noticia nyt négy nélkül obsolete occupancy odpowiada odpowiedzialny oem order osoba osprey others outset overly pablo pageviews paperwork parameter państwa pb pci pemilik periods permissions perspectives plain plausible pleased politically porte practise progressed prompted prospect providence provisional pytorch radiation reason rechargeable recognised recovers recursion reinforcing remembers residency revisions revolve rf ridiculous rigorously robot rocket roller rozwija sack saddle salons sawyer seating sendiri shed shelf sidebar siloed simplifying skeptical sleeper smoked solidify splash spotkania squad stacking start stated statewide statistic stemming stereotypes stock streak stressed stupid substantially sufferers sunflower supplementing surges swedish swings swoich szó tata telling tempted tepat testimony thinks till times tod tones touring tracked travels trimming tygodni typowe uneven unfortunate uniós unleash unresponsive validate vanilla vannak vezető viewfinder vinyl walki wasted wg widths wiped wires withstand większość wore wound wright wówczas xiao yemen zostać ő żeby έγινε ίδιοσ ανοσοποιητικό αποτελεσματικότητα ασθένεια βάση βρίσκονται είπε εμφανίζει ευρωπαϊκό ημέρεσ ιού κάποια καταστροφή κύτταρα λένε ομάδεσ οπότε οφείλονται περισσότερεσ πράγματα πρόσθεσε σημαντική σημειώνει συμβαίνει συμμετοχή σώμα τονίζει августа безопасности болезней больницу борется верховная водки вокруг всегда всеми говорит данные должен имели института кожа мозг молочной моя новогодние одного оказалось отдыха париж повышение поддерживать призыв программе путем пути рада распространение регион родителям ру ситуация состав социально степени тот федерального форме хотели школы электронных 个月 个百分点 产品 已有 推荐阅读 新华社',
        20: 'abgeschlossen accelerated accessed accommodation accompany accountants activities actuaries acute additives afterwards aggregates airborne alex almond amino anak anchorage anfrage anglia annak answers anthony apocalypse apoyo approaching aptly argumentieren arises arms assumes assured asus asynchronously attackers attacking attacks au audible ausserdem authored aw año b bacon balm banyak barbells batches bath battle beam belief beliefs berbagai berichtet berkeley beware billable bites biztonsági blankets blown bosch bounty bpo brunswick bump bundle butuh buzzfeed caching cairo calculates callers cancellations cane cannot captain carlton cascading causing celebrating certainty championship chang chcemy chili chorego chronicle classical claudia clearance clouds clubs cohesive collar comforts commitment completing comprising compromised concluded conditions consequently considerable construction constructs cornell corrected course cox criticized crossover cummings current cushions części dad dansk darunter darwin deadlifts debilitating decision decrease decreasing delegating deli deliberate demanded denken descending despite develops devoted dezember diaries diaz discomfort dla dnia document dodatkowo dotyczy dramatic dramatically drunk drywall durations durham dwelling dzieci ebben egyelőre eksperci eldest elevation elle elleni embedding emma empowers ems encapsulated encompass ended endured enfants entschieden equities establishments ethan europy exceed exclusions exercising explorers explosive facial facility factual fad favorites favour feeding fibers figuring fingertips finops flagging flaw flex follower forintot formation formulate fortunately founding fp franklin frustrated fundamentally fővárosi genocide gericht germs giveaway godziny governance grafana grand grilled grouped grupy guitar głównym hale hallucinations halten hardwood held hilton hinder hinge hires households husky hygienic hypothesis ibrahim iced ict idaho identities ihrer ill illness illustrations imperative incur indications individuals industry infected initiatives injected inserting institute instructional inter internetowej interrupting invented invite irrelevant istnieje jasper java jelentős jfk joints jumping kannst każdym kicking kiedy kings knee konnte kopf kormány kristina kritisiert lance laporan leg legend legitimacy legitimately lekarzy leków lemon leonard lessons liberal liberation liking lima lips liquids lista listę longtime ls lunch lush lynch magnets makeup mandate manifests manufacturers marries mastercard masuk matter mclaren mecca menswear mentally mich mick microscope midst mieszkańców motor mph murphy muscular musician mwc mógł nachricht nasza negatywnie neighboring neki neutrality newbie niedawna nitrogen noch noticeably nowego nuanced nudge nuggets nutrient obese obie obu offense operated organizm overdue overlays pak parallel parallels partir percentages pernah physically physician pierwszym pierwszą plants plunge podał pointing pokazuje poking poland powiedział powstanie prace preset preventable preventing printable prizes probing progressing proportions protects proving przeszłości przypadków pár queries ramping randomness ranger reasoning recommend recommends recursive registers relax removed renewal rent replace replicas representative represented repurposed resemble restricts retirees reviewer revolutionized reworking rice rna roadmap roman ropes routinely rs safeguarding safety scanned screws scrub secondary seemingly seldom sen sensing setiap sh shame shareholders sheets sherry shortages shortcomings shuttle simplistic singing sistem sitzt smelly smoker smoothly snapchat soal socialize somewhere során sounds southeastern soybeans sparked spectacle spectre spokane spotkanie sprawdzić sprinkle sprzyja standardised stanowisko started starts stateful stealing stereotype steven stopped stres strony supply supposedly surviving suspected swimming szóló sí tackling takeaway taki tandem tapered te teljesen tensorflow terbaik terus textile thai thirty thrift timeframe toxins trademarked transferred trends tribal triggered troy tulane tuxedo tying tą udało unable unconventional undergo undergoing undertaking unfair united unser unusually upgrade uploads urging urine username uso utterly variability vent verantwortung verified verifying verloren versa vezetője vg violation virtues vitals vitamins vocal voila voted wagner wallet warmest warming way we weit wharton whichever wichtig wolf worked workers wpływem xp you young zachować zostanie év írja óta światła źle αίματοσ αιτία ανέφερε αναμένεται αναφέρουν αποτελέσματα αρκετά αρχών αυτήν αυτών γιατί δείχνει δεκαετία δημόσιασ εκατοντάδεσ εκτόσ εν επιτροπή εφαρμογή θανάτου θεραπείασ ιόσ κατάσταση κι λέει λόγοσ μετάδοση μη μπορούσε οι οικονομικήσ οξέα ουσία παραμένει περιέχει ποιότητα πολλοί ποσοστά προληπτικά προσ προστάτη πρόληψησ σημαντικό σημειώθηκαν στη στον στόχο συνήθωσ σχετική τροφίμων φωσ χ χώρα όσο ώρα быстрее весом влияние возможно возможность волос всем всех германии гражданин давно девочка диетологи дня дома запрет зарегистрированы испытывают края лишним магнием массовой места месяцев министра московская недавно немецкий необходимо новорожденных образования объема он операцию организаций органов показало приговорил пришла проблеме происходит пытался работа района самом сердечно ситуации соответствии средства условиях чаще шесть эксперты 到了 同比增长 好 更新 陕西',
        25: 'absorb abstracting accommodate accreditation accurately adhered adulthood advisable advise afterward alexander allocated altogether amongst analog angles annoying antony applications arabian arrives ashley ask assistant audio auditory automates avalanche averaging awaiting az azon backpacker backpackers banku barn bash bb believing bella besten beta beth biased bls boast boat bombs bonds breaths brown bundled cal cardboard carousels carried carries carve causation celebrates charakter chronic chyba cisos cl classification clever clientele climbed cluttered coined colorado comfy communicate communicators compliant composed comprises contacts controlled conversations copyrighted cores costs cote coworker crest crush cry cubes czasu czemu dag dare db dealt deceptively defenses delivery designation detachable deutscher devil devs diamonds diane dobry dolly downstream drafts drizzle drogą dump działań délután easing east eaten eh eighth el electricians elevating employer empowered encode enforceable engraving entails entire erfahren erfahrung esteban estimating ethiopian event evoke executes expansive experiencing exposes exposures extraction fade faith familien fatalities feed fell fentanyl fills fitted fixtures florida flux folder followed folyamatosan formidable fractional frame friday friends functional fyi gdyby generations godzin golang gonzález goto gradients grounds han handsome hari haul headed heat helped hierarchical hopefully hotspots house hurts husband hydraulic hypertrophy identical identified iii illustrated imaginable inability incredibly indicated indication infectious ingesting innej innymi inspections insta instinct interconnection intercontinental invaluable irrespective iż jared junto kabar kailh kazakhstan każda kedden kein kinder konten którymi którą külön lab langsung laufen leczeniu legendary lekarskiej lemons lepiej lighting limitation listopadzie lp lub magnesium managers mansion manufacture marketing married mastered maturing maximize menunjukkan menus mesa meter methane midsize migrated milliseconds mindkét missteps miután mods moist mor morocco możliwości mud mulai municipalities mvp nagyobb naik nails najmniej nap naturalne nazi networking niemiec night nordisk nose novels nutty obligation obstructive occasions occupies odpowiedzi officials outpatient overkill overwhelmed owens oznacza painkillers paseo passenger pavilion październiku peachtree perceive performant permanently persisted pharmacies pierwszych pilihan ping pitched pixel plains plasma po politicians polizei posed pracuje premature preparations preparedness prestigious prevail prevalence prices prides princess productive programu przed pub puede płuc queues quizzes races raising random readable recreation rectangle redefine refund refuses relaxation relocating remembering remind remotely renewable researched reshaping resilient resisting restriction restrictive rhythm richards rinse risiken rl road roma romania rooms rozwoju rushed sample satisfying sausage schwer scraper screens seasoned seized semiconductor sends serif shadow shell shortest shrinking shure siblings silos skierowany skąd slater slowest smart smell snu sobre sollten sovereign specialised specializations speeches sphere spokesman spouses sprouts stayed strategie strategy strongly style stąd successes sudden suffice suites surgeons sustainable swatches sweater swipe swoje swojej swoją symfony synonymous systematic sytuacji sytuację tactic takiego talented tastes temporarily tempting ten tenants tennessee tenure territory terror testers thermometer threshold threw throttling tightly tj tle touches tougher traci trade traditions trailhead transmit trees troubleshoot tunnel turbine unaware unfold uninterrupted unknown unsatisfactory variable vatican vectors veggie venice venturing vert vibrations vigorous violin virtually visa visuals vivid volt volunteers waktu warrant welcoming whey withdrawal wyniki występują wątroby yep znacznie által án άλλεσ άνθρωποι ήδη αποτέλεσμα απώλεια ασθένειασ ασθενήσ αυτόσ γεγονόσ γι γρήγορα δε δράση δυτικού επιπλέον ευρώπη θάνατοι κίνδυνο καλά κανείσ καταγράφηκαν μαζί μιασ οποίοσ ουσιών πέρασε πανεπιστημίου περιπτώσεισ πολύ πράξη προκαλούν προσπάθεια πρόεδροσ πρώτα στα συστήματοσ τουλάχιστον τρία φορέσ ώρεσ администрация аппарат больше важную вещества вируса вопросам глазах годам государства готова делает детском дню доктор дополнительные европы зарегистрировано исследователей кажется киевском кровь лиц международного международной меньше министерство наших никто ним нью об обороны она опасность остается полицейских полная получит пострадавших предложил предотвратить представителей препарат проект профессора прямо работу раком решили российской руководитель своих содержится специалист ти тоже тысяч ученых учреждении характер ч 图文 年间 所谓 時 的规定',
        30: 'above absorption acc accent accounting accredited aching adapting adjacent admit admittedly adrian agent agenten aggressive aggressively agi agnes agrees ain ajax akik al alabama alapján allowed ambiance ample analyzing anchor anchors anderson annuity any apparel appearance applies arabia arguing arkansas arranged asleep assistance association at atlantic attributed audiobook authorized autonomy backends bad badge bamboo banken bars behaviour belonging blanco boasts bol bolster boomers breaks broadening bt bukan burger byli calon cdc cepat challenged changers charlie chat childcare chorych clicks climates clinically collins concert conducting conferencing connor contacted contentious contributions conversely corresponds corrupted counselling craving creek crimes criticism cultivation curating curtains cushioned danger dashboard debts declines definitions delicious derive detecting determination deutlich devastated digit dignity discharged discount discovered displayed distinguishes dochodzi dodaje dominant door doubled downs drawbacks drew drift drohne dużych earliest earnings elmúlt előző embraces emoji employ enamel encapsulates endorsements enforcement enthusiasm envelope ergo erhält erre ersten essay evaluating everything evolves exploratory expose expressing expressions eyed factions fails firmware flea florists fluctuations flush formally formulas fostering foundation foundational fragmentation frankly franz frustrations gag gar gat gehe gehen geographic getting glossy gnu go graduate graph guiana gym hace halo happily hardcore hardy hastings hay heartbeat heated helpdesk hem highlighting hikes holger honolulu hubs ich ihres impaired inaccurate inclined incredible increments inexperienced infinity inform inserts intelligent interact intercept interchangeably intermittent interrupted introductory invisible invoice inward irregular iso j jalan jane jedes jedną jelentette jewelry josé juices julia junior justin knob lage lasted lcd legends leverages liabilities lies line list liste lobby located lt lump may mazda medieval meetings meetups menambahkan millie mineral mini mins misses missing mitigate mosquitoes motivate mpg msps mundane muszą mężczyźni nadzieję naszego nausea nbc near negotiate nordic nurture odporności officially ole onion online optimise organisation ornate outlets overcoming pageview paid paling pan par paragraphs parent pastries país peanut pemerintah phases phenomenal phoenix phrase pineapple pivotal pivoting pj planes plank planter playboy pocket pod polsko pomagają pomocy pool populations pose positives powerhouses powinno poziom practice predominantly prefer prevalent probleme profession professionally profitability pulled punya purchases pushed qualities questions quirky quotes racism ram razie reacted reads realization rebel received rechte redis referrals rejecting replied respectively restrictions resulted retrieved retrospective rigorous roasted rosa rot rus ruthless sacramento sacrifices sami scouting sea seated sedikit selected serca service sesuai sewage sg shades sheer shouting showcased sidelines silk silva simulator singleton slack sleeping slowly snowball soap socializing socially sociology solstice solution sought sounded spaces sticker stickers stimulate stopping strings stroll summaries sunglasses supreme sustain swell syracuse taka takie tat teenagers telegraph terapii terlihat third thrown tighter tiktok timeless timeout took tossed touching touchpoints trace trackers trading transparency treating tremendously troubleshooting tuned twist tych ugc uhr unborn underscores understandable unforeseen unsettling uphill upside usług uwagi vaccinations vele verde versucht visible voiceover watts whereas whistleblowers whistleblowing workstation worry właściwie yacht zależy zgodnie â így ügyben światło άλλων άνθρωποσ έναντι έρευνα αρχέσ βρετανία δήλωσε δίνει δηλαδή δοκιμών είχε εγκεφάλου ελονοσία ενα ενδείξεισ επιτυχία θεραπεία κάποιοι κάτι κέντρο κατάθλιψη λοιμώξεισ μελέτεσ μερικέσ μόλισ οργανισμόσ πάντωσ παγκόσμιο παραγωγήσ περίοδο προβλήματα στοιχεία συνέπεια συχνά σχέση σχετικά τέλοσ τελικά τι τρόπουσ τόσο χρόνου όρο анализ бобовых весь видов возле вполне государственном действует декабре забайкалье заболеваемость изменить каждого каждый кишечника км колонии колонию крайне курение минздравсоцразвития может мчс нельзя октябре отделения отставку памятника первую переход подобные показал получить пор последствия правильно пресс продуктах процентов пункт рационе речь риа сахара сейчас сигарет сотни способность тех тимошенко тогда улице федерации х 公司 创新 原创 可见 广东 江西 號 虽然 这',
        35: 'academic academy accents accordingly achieving acknowledging actress addressing aggregation alasan albo alright amikor andere angle anti approved artisans assembling assertion assigned assisted attacked avg badan badges bakal bakery barber barrel besar bespoke biomedical birmingham bishop bloody boilerplate bon bracing brought brutal bryce bullets bundling butterfly była calculation callback canadian captures cash cde chain champions changer chargers cheaper churn cleans cleanser clearly clicky cmos combating compete competency comply conde consoles continent controlling conveniently converts cooperative coordinated correspond counsel crates crawler cryptographic ctos czynienia dans dartmouth dealing delve demokratikus demonstrated denis designed desired destructive detects diagnostic diese differences directional discounted disruptions distraction div diving dod dodał dorośli dose downloaded downside drinks dubbed dumb dwa dwellers działania dziecka ease ecdc economies edits egyes elmondta emotionally erklärt ev evaluated evaluates exchange exclude exhaustive explanations f famously favorable feat fellow fifty fiona flawless flint flood flopping forgetting formats fries funnels gamified garbage gathering gently grabbing grains gross groundwork handing headache heads heel hefty honey hoping hr hurdles hyper idle illustrative implements implies incentives independently indicating informationen infrastructure ingestion inni integrity interacts interfere intimacy investigate iphones ipx itp jars jarvis jednym jolie jul kaplan karaoke katz kc kill kindness kiosk kolei kommenden ku lags lauderdale laugh lawsuits legt lenders leon likewise literal lokasi ma magnet mars maturity meaningful meg memories mendapat menilai meningkat message metabolism metres microsoft minden ming minnesota misuse motivating mounting mti murray mysterious nachhaltigkeit najlepiej necessitates negative nevű nieco nighttime nią nom nomads norden noticed nottingham numpy nurturing o obsessed offen oftentimes oil oiled okazało outfits outgoing overlook pacjenci packaged painful paint panels parental parked pdf periodistas persistence petit picking pints pitfalls plague plastics pokemon porozumienie possibility potent practiced precedence precisely preferably prerequisites presents program pronounced protective przebieg quad querying ramach readings realistically receptor recruit rectangular red redundant refers reflects refrigerator rejected related relations relocate replaces reshapes retains rethink revision rip rumah russische safer satisfied satunya saturation scared schafft school scoop seizure selling sementara sensation sequences serta severely shedding shepherd shipments shoot sided silicon sinks slash smoothies snowflake sorted sourdough south span specjaliści spikes staple stews stops stosowane strain stricter strokes struggle stuff substring succeeded suffered surgeries sustainably syllabus tailoring takiej taking technology teenager telescope temptation testimonial toes tom tools torture touched továbbra transaction transferring transformer traps trials trochę turmeric tymczasem tłumaczy uc ugyanakkor undeniably unseren upgraded user val vector vertex vision visions volkswagen vs vying warmth warner widgets wiele wikipedia windows wokół worker write wskazuje www xiv zaznaczył ακόμα αμερικανικό ανά ανάμεσα ανακοίνωσε απαιτείται βρίσκεται εάν επικίνδυνη επισημαίνει ηπατίτιδασ θέμα λίγεσ μάλιστα μνήμη νοσημάτων οποίοι οπωσ πληροφορίεσ πρόκειται στιγμή συγκεκριμένα συνολικά σύστημα φορά χθεσ χρόνια ωσ ώστε американские большое борьбы виктор возникновения врача встрече глаза говорят годы горсовета дел добровольцев жалобы игорь известно интернете каникулы купить массовые медицинских медицины миллиона мифы нарушения одновременно отмечают оценивать повышенной приводит приехать проблем профилактике прошлого путь работают раза ребенок руководителя с сама самой свободы сезона следствие сможет состоится статью судебные трех уголовное удалось упаковку учёные февраля хотя частности часто эксперимента 亿股 元和 台湾 培训 日本 月份 现在 联系电话',
        40: 'abundant accommodates accountability accounted accounts accusing acknowledges adapter adults aes agar andersen angelina antaranya appropriately approvals approximate associated atas awakening bases bat bayesian beetle behalf behaves being beloved belum berada bestselling biggest biometric blonde blurring bowiem bra breadth breakthroughs california canceling cannon captioning cargo carl caterers cave całego centered cert ch chce checked chi chore choroby cincinnati citation clickable code collectively combustion comparable concurrent configured contacting contrary copd coping corners countdown cpa cpus credential critically crossed czy czyli dangers daunting dazzling decentralized declaration delay delayed dell demonstrating describe deshalb destroying detox dipping dips disciplines discussed disrupted divisions dl downward driving drugs dtc duolingo duplication dwóch dye eden effort einsatz einschätzung elsewhere embarrassing embedded emerging enable encoded encompasses endemic enemies entered enthalten estimated exceeding experimenting exponentially extension fan fibre fingers first fisher flooded folded forthcoming fosters fought fourth france freely fruition fsa fulfill fungsi gang gartner gaussian geographical ghost gleichzeitig glide gradually grasp grave great groomsmen grounding gun głównie ham heaven herself hex historical hoped horowitz huawei huge imagery improvements inception indiana insgesamt instrumental interviewed introduces irene jakarta japan jen joining jones jumlah katherine keyboards kid knights którzy kuat laravel lat legally legislature leki lever liner loaded logistical loss luxurious markt marshall measures mentors messaging mics mieć millió misunderstanding mniej moi mover młodzi najbardziej najważniejsze nak neck neighbours netherlands newly nim nine nj nowych obecność observatory occurred outlining outperform padded paints paradigm parser pays pemimpin persistent personality perspective pierce pioneered pk placements plugged poinformował polio polish polymer popcorn populated portraiture posisi positively predictability predicted prepping prescriptions preview priceless prioritizes privately privilege proceeds projector prokuratury promises proprietary public pun punctuation qc quintessential raczej receiver rendering renovating repaired repeatedly reservations resolving responsible returned reused reverse rolls routing russ sc scientifically scrambled screw sejak semua separately sesame setidaknya shadows shrink simulated simulations sitz sił siły skilled smartest snails sovereignty speak specially spoke staging stating strength strict subsequent supplemental surpassed surveyed sustained synthesis szczególnie tackles taką tcp technologien tej thailand theaters throwing til tour towing trainings transmission trudno trustworthy tuż tę ub unbelievable undoubtedly unlikely unsustainable untreated valuables valued vel vielen violence viruses visited visualisation vmware vomiting waitlist walk washing washington weatherproof webcams weekends weightlifting wies wird wirusem wobec workhorse working workloads workouts workspace workstations wpływ wyniku występuje während yeast zaburzenia zapalenie znaleziono österreich άρχισε αυτά διάρκεια επικεφαλήσ εταιρεία ηλικία ηπατίτιδα ιούνιο κρουσμάτων μέσα μόνο οποίεσ οποίων οργανισμό ούτε πάνω παρά πόσο τότε υπουργείου больнице бы быстро вероятность вообще вот геннадий должно долларов единая заявила идею им имеет интерфакс ишемического клуба константин крае март мыши не несмотря нового плохо пока показатели показатель помогает предложили проведения программы процессы прошла сентябре следствием создает сотрудники специалистов среда считают этим 为 米 近期',
        45: 'accidentally accompanying accomplishment accustomed add administrator administrators admired aged aktuellen allan amidst anomaly antioxidants anxiety anyway apis apprentice arizona aromatic arranging artist aside asserted assets athletic avant backpack bagaimana bangkok beforehand begitu belts betonte blink blisters bouquets brave broken buffers caught caution challenger changed chaos chatting cheers chen chorób clauses co coalition codebase coder cognizant collaborated collecting compression computation concentrated condo configurable consciousness constraint contract controllers coupled covered coś crucially cuisines curious customary customizing cv częściej damaging date dawn debt decorated decreased deduction deeper dentists deposits descriptions designate detectors dinners discrete distinguished doch dont dosage dragon dull dużo easiest edged edible edit emphasize endeavor energized enforces epidemiology equation erickson establishes etwas everyday evident existed existential expedia exploited exposed far faulty fetches findings firewalls flash flooding flows fluff footballer footprints formulated gates gl governed governments gp grabbed greet grosse guidebook gum hacking hardware hashtags hatch hipaa honeywell horrific human hundreds hypertension idee illegally implants impression inconsistent indicates indul inherited insisted insufficient insure intuition invent invest involving israeli itineraries jump kensington kettlebell kg king kommen krzysztof ladders lamp lasting laundry legacy lifetimes localhost location lookup lounge lowers lucas länder made maintains mandatory masks massage matrix meantime menemukan merging miały miesięcy monetary montana motions mózgu napkins neat newark nicole niektóre niemal noah northwestern nächste obecnie obstacle occasionally offshore oh on ona orchestration oregon origins overloaded pacjenta pandemic partly paying peacock pedicure peer performed picks pinpoint placing plattformen podcasting pollen polyester pomiędzy ponad pools portraits posture pot potatoes ppc predefined pressured process productions professionalism programmed programming proliferation promised prospects przeciwko przy przyczyn psychiatric publishes python rally ranging realm recherche recognizable refrain reinventing rentals renters researching resembles respiratory result reusing rewarded richer rodzice rogers rosetta rounded route russell salsa scams sealed secured segera sense settlement shocks signaling sizing skutki slight solely sons specialists specify spiral sporty sprawie spreading spreadsheet staat stadt statistically steer stepping suburb superstar surface surfaces surpassing susceptible swim symmetry szpitalu tablets tagen td teamwork temu terhadap thankfully themed thesis thousands thru tiny tolerance toxic trailing traveller traversal troops turned undergone undermine unicode unreliable unsweetened upper usda ushered utah uva validated verbindung violet virginia vulnerabilities vulnerable wall want ward warnt warto watched weiteren wilkins windscreen wireframes wiring wirus yves zahlen zdrowia âge życia έναν ελονοσίασ επί εταιρείασ θα ιατρικό κάνουν καρκίνου λοίμωξησ μειώνει μπορούν οταν ποσοστό συμπτώματα υπάρχει υπουργείο χρόνο χώρεσ вакцины врач делу департамента дети другим ежедневно ес ирина количество команды крещение много можно мужчины национального незаконно несколько новых образование обычно организме отделение отметить очередь первый период позволяет помощью потребление практически проходит процесс работе разработали российских сколько скончалась скончался случаи случай снизить спокойно стало территории центре экс 以来 值得一提的是 文 称 约',
        50: 'accelerate acknowledged adapts addictive administered adversely ag agents akhirnya akt alaska album alih aloud alsace ambulance analytics antwort arrays arról articulate asking assigns assumed aurora badanie bake bakers barack barbie barrier behavior bigquery bislang bl boundary brevity bringen buff będziemy cabin calling candles canonical casualty chapel chase chest child clayton coal combo commuter commuters compares compelling compensated compromise concentrate connecting consumed convex coraz correctness coursework cpm cranks crushed culturally databases days dean decided deliberately denn dental dentistry dependence desk deter devote diagnosing dice differently difficulty disappearing discovering documenting doomsday downloading dropbox dslrs działa earthy efficiently ehemaligen einmal embarking encouragement enlightenment entwicklung erhalten escalation eso evan examination exceeded expands expectancy expenditures experiences extensively ezer ezért falling fastest fat feud flakes forecasting forms freshness fur gasket gig goodness governor greenhouse grids ground gtm gu hal hang haves headcount himself historii holocaust holy homework hudson immediate implicit independence industrial inevitable ingredient initialization insect instability intentions interference islamic italy iterative japanese jelenleg jennifer johnson jointly jumped kamis kindergarten klar két labelling landed last lasts lease linking locks longevity lux luxe madeline makeshift margin marketplaces marriage matching mattresses memiliki meminta memulai merely michel movers much muddy mówi names negotiable niej niezwykle noble nuts objective oklahoma optical organizing out paddle participating passports personalizing peserta petr phillips pixels piątek place placebo początku ponadto ported possessions preserve princeton promptly präsident publication później quebec quilt rabbits raketen ranges ranking rant rapidly reasonably recovery redemption referring reflected regulation relied resonate responding responds restaurant restore retrieval revolution rhythms rides rj rose rosemary rynku sadly samym scarce scented schedule scraped selections seventh severity sia slipped smoothie sobotę sommer soon spacing spec sqlite sri staaten stadium stain stan starchy statements stelle streams stunden subcommittee suboptimal substances substantial succession suspense swapped switch switches syncs tabs tactical takich taxpayers tells temperature tenant tens terminal theatre theory threatening ticker tolerant tons tracker traditionally transactions tree trekking tuck typefaces umgang upsell upstream useful utilisation utilizes vans verfahren verifiable version vine visibility visier wartości wd weave welchen wheels wielu wien wirklich wohl xu został zostały ½ żadnych ανάλυση ανάπτυξησ αναφέρει αφορά ελέγχου εξαιτίασ νόσου περίπου πριν στην администрации государственной государственных далее действий должна достоинства евгений зрения комиссия людям медицинского мужчин наркотиков начать нужно образом остальных отсутствие первое полезно полиция примерно причине пять равно рассказала республике российского руководством связано сила ситуацию следить случаев сначала совсем таких удар украины уровне фобос чувство 中新网 因 在这种情况下 日凌晨 月初 比 注 萬',
        55: 'abnormal absence accelerators acted activism acumen adanya adaptation adhering af agencja altman amerika anchored apart apples approximation aria arnold arrows athlete attracting autonomously awake bahkan behavioral biceps binary bladder blend bolts brexit brothers bud bumper bunch cambridge candidate candy canned captions cauliflower cautious cent ceramic cereals charming checklist christopher civilian cocoa collaborating compose conceptual contractor contributes convincing copies cortisol cos could created criminals critical crushing cui cups cycling człowieka day decks deductions defending delicate demographic describing deterrent developed diagonal domestically drones drove dua echoed efekt effective eliminates eliminating embark employed enthusiastic ethical european evenly expedition explain facts fever ff finishes fraction gateway generator gist glam goddard granted grenzen gymnastics hackers handled hanya harvesting heavier hiit hintergrund html hunt ia implementations imported index indicator indigenous influenza informuje ing innych interim interpret intricate introducing intuitive irish jacket jumpstart jön kennedy keras kim kis kurt közölte labeling lagi lawmakers leaders leap leggings lemonade lineage literary maduro manages martin massachusetts mastery matches meditate men mercy mere mexican michelin michigan minutes mistaken modular modules mohammad moisture moral multinational my nations nemo nevertheless nicely norm not noticeable oasis objectives offerings operational opponents origin osoby ot outer overwhelm owe panel perfect perform persist petra philosopher pinnacle pipeline playback playlists poorly potable praised prawdziwa predict pretend prime primeros priorities proactive prohibitive projected provinces przypadku purdue pushing py qualification recommending regime regimes regulated rendőrség replication resizing retailers revolutionary rocking roku roomy rule rw sacrifice salem sas scanner scattered sci scoops segmentation seien selama senden serps sized skateboard skins skóry smoother soll song southeast specialize spione splits stains straightforward streamline streamlining strongest struggled stuffed successful support survey sweetheart swing tagging takeaways targets tariffs testing tetap tragedia transportation treated treats trendy tri trifasciata trophy truth trzy ts tygodniu unserer urteil ustawy ut vagyunk vermont verändert videographers vienna visit volatile vouchers warranted water ważne weapons wedding weighs whisk whoever why wildlife witnessed worrying wraz wrists wyborach zabiegi zapalenia zufolge zwykle επιστήμονεσ μελέτη περιοχή προκαλεί πωσ τισ όπου алкоголя беременных виде вместе выявили города гриппа груди дважды жители зависимости ко которую между мне начинается него неделя нее некоторым опубликованные план потом препарата провести проще результате рождения роль служба совета составляет специально такими типа тыс у условия хотел часть эту ① 人物 后 如今 活动',
        60: 'accumulate acquired adds admins admire aegis aesthetically aesthetics agencies aggregate allein alongside amin applying arch arise artwork associations astro atau autocad ava averaged avoidance backdrop bau bawah beginn begins beneficiaries biodegradable blades blended bloomington boyfriend branding brazil breakdown breathable broadcast browsing buck calorie catches challenge chatgpt chip christine coat codex competent competitor completes condemned consequences consist continues convey creamy criticised cultivated damit danach davis decyzja depending deputy design director diversify divide dobrze doc domination donuts doses druck earns educating educational ef eher empower energi enormous environmentally equal equipped etiquette evenings excess excessive exclusion explains eye facilitating faire falkland fantasy filename filling flip forensic forerunner formatting franchise fried front frozen future geht gel generators goyal granular greener grosser grund grösste harder hardest hashtag hating hoffnung hotspot hotter humidity händler id ideation imposed información inheritance initiate inner innovator install installation installations interesting ios jej jelas jemand ją kali karolina kelsey kemudian kesehatan ki kilku kills klasse knowledge kolejnych labeled lain lattes leave lifetime linear mainly make marketed meddaily medium membuat mesh mg minors most mozilla msg muffins nama narrowly nawet nerd nerve neun nichts nobody norfolk nun nvme obtained onions option org organize outsourced overhaul packs paired party patel pedig pittsburgh pointer points portions powiedziała poza preferring premises preserved presiden pricier prioritise professor prolonged proportion proven przede publisher pulmonary purchased pwa r ra rainbow rating reality rebecca recap reckless reclaimed recommendation refined reign releasing relieve remember remembered rencana repetitive represents rescue responsibilities rev risks roi router rozmowy rtl safely savings scenarios scharf scotia searchable sei selatan senate serious shanghai simplified simulation siri sleep smallest soda somebody split spoiler sporting sprawę stacked stationary stems sugary supported suspects swine tackled tauranga taxpayer teaches therapies thereby ticks toast tough tracks trajectory travellers triggering trwa try tweaking ubiegłym uncertainty unlocks valid validation viable von wait wallace wanted watching weights wer whilst whimsical wine wipes wording work yield zdecydował zoom zustimmen ίδιο ακόμη αν ανθρώπουσ αυτή μέχρι όχι журнале законодательства законопроект компания мер мозга начались ночь основании первой причем прошли режиме рекомендации страны точка управлении уровня 年和 日下午 月底 法规 理论 秒',
        65: 'accenture actuarial amp anaheim anderem argues art assembled assigning assignment avenues avoids awkward axis barley barriers benchmarking blackout boiled boom boring botanical box bridesmaid brings businesses calendars capturing casa cause censorship certainly certifications chapters charged charlottesville checkout chester chicken choices circuits claimed cleanliness clip comfortably complete compressed connecticut conventional convert coverages cpu cucumber cues dar debris deductibles demikian denies denim derived determines differ digestion ecommerce effect einzige elite emerge encounter engaging est et excited exercises ezen fail fare fate feuerwehr flipped flowering fontos foundations ga gate give goods gots gpu greatly głowy halt handelt harvey hate hold hollow hung hurt incite inflation infuse innovations instance intensity intimidating invited iras israelischen ita jackson jamie jungen kan kerry konnten której ladder laptop launch le leaving leczenia listopada lives looking macht mają mamy manicure mara margins maría meats miała midtown midwest mixing mountain már nad nadia natomiast nervous network nights név oats observability omitted ono openly outright overlap oversight owing paramount partie partii peek percentile person phil philip pierwszej planned plates pleasing portable postal pricey producers proficient programm prose protected proved provide punch puppies purpose pursue quinoa ran ranks rarely really refusing reg reichen reliably remains repairs res responded rid rigor ripe roaming rodzaju saves scalable scarcity scraps seasons served shaded shaving simultaneously sliced sort sounding splitting sprachen stabilizers stand stone stood structural structuring sumber supporting surgeon surplus surrounding symphony systems tactics tak taller taste taught technique technologies tender termasuk termin tidy timelines timer tir to tooling trained transformed trays treadmills trello triggers trips trumps turnaround turtle tw typu unloading vastly vehicles versions virtual warga weil whenever whom wszystkim xml yearly zarówno zuvor αυτό είχαν επίσησ ετών μεταξύ πνευμονία υπάρχουν акции безопасность взять витаминов восемь второе го другой значительно их киева клинической конце мы назад настоящее ни основе особенности отделении партии перед пиво помощи принимать республики самым свойства свыше серьезных система современные сообщил сообщили спидом стороны таким татьяна этого 北京 年的 报道 月开始 版',
        70: 'abdullah acceptable adaptable adobe albany aligning alta altered andrea aperture argued armrest assessed asymmetric atmosphere aviv aws backpacking bandwidth battles bedeutet bedtime benson brink broccoli budgets busy był calcium canon cbs cents change charm ciągu clamps climb cm coming communicating competitors complained compositions compostable compounds concurrency confuse continuously converge conversion convinced copy cords correo courts cryptocurrencies curls daly danielle datasets decades decoding defend delegation demonstrations dial digest discard discoverability displays disruptor distant documented drafting drinker drying eases emphasizing equals ethically existing experimental explorations falls familiarize fed firms fl frequently fri gathered gaza google grammar graphical graphs gripes group grundsätzlich habitat harpercollins hassle hatchback hd headband herausforderungen highway hire historically hone ile impact inefficiencies intent interstate interventions invention iowa issued jacks jak ji journals juga junge kedua kent kilka knives kondisi kundgebung largely lastly lekarze lettuce lincoln listings masalah masterclass mats melakukan meski ministra moderately narrative navigating navigator needless neurological nich nlp nowadays nuances oc occur około opposite osób otc overrated pacjentów pad pamięci pants periodic pine practicing predator predicts proactively prometheus proofing protection proton proves provisions publishing pure racking rage rails raison ratings ravi rechnen reflex regain regeneration registering rehabilitation relational repellent resist returning robotic rolling również san sb searching sebastian seconds seem selfie serving sheet sibling siebie significance since sketches slogan sobie socket sollen solves sonntag spark spell spokeswoman spreads stash stick streamlined stripes surroundings sweeping tell temperatures terjadi textures thoroughly thought thus tied tiene tobacco token tommy traits translational traverse treat tricky trzeba u unattended unparalleled unproductive uploaded utara viewers visually wang warned watch watson waves wed worn wrist writers wynika wyoming xx él światowej κ καθώσ κρούσματα μέθοδο πολλά τον όμωσ важно владимира использовать медицинском минут момент на около особенно пациентов периода позволит попытки пора профилактики работников рабочих различных сказать со совет средств старше теперь учреждений центра чем чемпионата 下午 共 在这里 我 第 等 除此之外',
        75: 'adopt afternoon allocation alternate analytic anticipated antonio appeal arbor area argument assists autofocus aware blew blocks bluesign bolt booking bookshop bound bowls bread break brenda briefings brighter brother cd centres characterized charging chef chief chin classmates cleaners cleanup columbia complexities compromising consensus continuous conventions conversational cord correlations courtney crack creator crisp crowdfunding crown cumin customer customize customized dashboards deadlines deciding defining dining dirty disassembly disposable distinctive division documentation does doing dominate doubling drei drinkers dynamics eastern eliminated emission en enhancer enjoy enjoyment enterprises equatorial ernst erreichte estado eugene eventual evolutionary examples excel exceptions expertise extensible facilitates filings fitbit flashlight fn folk ford from gdy gefahr generally generated ghz gluten goo greatest handoff hanno harm hawaiian hawk hinter höhe ignore ihm indeed influencers influencing insurers interchangeable interestingly journey keeps kfc kurz kurzen laundering lawn lawrence levi liegen locking longest loom losses loud louisville luxuries machines mama management marginal mark meinen mendapatkan merupakan mes miejscu mighty mindset mis mismatch mitigating mitigation mixer models naukowcy neben nightly nike nutrients ocenił olive oprócz oracle organizational overseas overseeing oversees paar palettes panic parses perfectly persze piersi pipes pitt pockets podkreślił politische ponieważ pooling poprzez pork ports premiere principle private proposed props protocols proximity purely pyramid quarter quick rat reasonable rebates recent recognition recurring redirect refrigerators regulations reimbursed relaxing renault repel respectful revealing richard richtig robots ruby ruchu rules rumors sand savvy secure seeing sekitar seluruh separating sessions shady sim situation somehow southern speaking specifies spilled stabilization standardized still streaming stretching substance subtle systemic tailored tame teile telemetry timely toolkit transactional transformations trauma trip une usb v van vegetarians versed very visionary wa walden wet what whether wniosek workforce zmian öffentlichen από ασθενείσ οικονομικών περιοδικό στισ του χρήση будут главный главы государственного идет крови кроме лет место неделю планируется ради разрешение региона роста смогут спустя такого это ② 以上 包括 年到 当前 据 摄 数据显示 显示',
        80: 'acts addition after agreements aids akzeptieren amazon american animation anywhere aps attached attacker attracted auxiliary beacon bearing bed benchmarks benefits besonders bikes binding birth bluetooth bodies bodyweight brad brakes brick bringing britain brooks calories campaign carrier carts catalogue cheapest choice civil clear clocks coil coinbase collaborate collaborator commuting conservative const constants constituted contain creatively credentials davidson decorator decreases demnach depth description desktop detailing determined determining died diesem discs disruption distances dive dlatego dolgot doszło double drop dropped elbows electoral elephant első enabling enforce engineered enjoyed erneut etsy evans every expire expressive external failures faktor farther father fermentation fertilizer fla foul früher functions furthermore gegenüber gegründet gem given glaube grading grounded grouping groups gs handed heard hulu hyundai imperfections incompatible insulation insured isolated jede jefferson judith jumps k ketua kitchen lace learner lengths lighter lithium logically looks manager manusia maryland maximum maybe medications milestones mirror modeling mogą mount nasty natively nd negotiating newer nyc obviously offers outstanding overdose pact pedestrians perlu pertama phishing pixart plenty political poly polygon positioned pre present progressive projektu push puts quitting rain reassurance receiving recognizing redesign relevant relying requests reversing revised rich roles rotary safeguard scientific scotch second sehr seinem seq setups shooting sido slow sol sorting spending starred steadily superior suspended tackle tahu también tap teams term tested tldr traction trillion trophies ul unbeatable undisputed unemployment uniwersytetu unpredictable update vacation vehicle vendors villages visualization webmaster weg weighting whitening wieku wines właśnie yemeni zipper überprüfen überrascht środę αποτελεί κατά μία περίπτωση александра вновь возраст времени евро европе из к люди мере наличие областной один одной протеста своей своими ходе часов этому 今年 共有 左右 截至 结果',
        85: 'abraham admin adorable advertised affordability age agency aisle aligns allerdings an anc appetite asp audiences azonban bar bardzo bathrooms besser bez bite boosting bras breathe broni brushing buckingham cadence calculations camera camper carter cen cereal certain check clustering cocktail collected combines commissioned competing complement compliance conf contender convention cool countertop couple cracked ctr czasie daher dapat data defensive defines demonstration dependent difficulties disciplined diva dji drugą duke dumbbells duo easy either ergonomically escort ethos evolving exec ey fasting favored favors federal fiction flights floral foam footnotes foster fragile frauen freelancers freitag fruit früheren fuels geared genesis gleiche greek growing guests habe hampshire handles hawaii heavily heights helps ii immune importing increasing indicators initiative involve israels jeder justified kamen kepada keynote kritik land latin launches lead leader lecturer legfontosabb lengthy li listening main majd manipulate manual marker markus masking mengatakan mentions milton między modest monaten monument morale msp mu mullvad myths należy navigates nearly nebraska nonetheless notably notch np objawy observation of older optimizations opus organisations ounce overhead owls paced parchment partitioning peel piano playing postgres pour presidente pressing re regulate reject relieving replaced resistance riders rival rocky royce rupture sama schutz score searcher seller semantics settings shallow shells shorthand simon simplest simplifies spans squash standards standpoint starting stella strategic subject suffering suite supermarkets tablespoon tapi thermal thermostat tiles topped tout toys trabajo tracing track tudni tutors tweaks typographic ugly unabhängig upkeep valley veil verbal werde wildfire wireless wzrostu yeah zk zones zwłaszcza über καρκίνοσ όταν большая взрослых войну двух единой женщин заместитель запланировано использования исследований которого местах пить пишет премьер премьера производство развитие разных решение срок странах 区 当 月 第四 花 英国 记者了解到 随后',
        90: 'absolute accuracy addresses aerobic alterations ambitious ara artificial artistic assemble assuming auditing auf auth automatic avocado awareness be beating becoming berichtete block bonus boxes brackets branching breakers bürger carnegie celebrated ceo cisco cleaner clients clinical combine components cookbook counseling crawl critics cutter dakota dat decker deployed deploying deployment designer designing discharge discusses distribution do doubt drawings drivers efforts else entirely evolution evs excluded executed expected explainer extending extracts factors familiar famous fats finding fond forth fortified frontier gespräche goodbye gpus grypy hallucinate harvard hearty hitting hors hot hvac hydration identification ignoring imaging immer importance inadequate individually infrared insulated insurer isabel keep kicks kom którego których l later leading lehet loop loyalty maine maintained maldives managing mardi memorable meredith midnight mindfulness modification namun nano nft officers optimize organise ownership pacing peanuts performances performing perhaps personalize personnel pi placed pops positioning potentially powerhouse połowie processors producing prototypes quantities quit rav reached reds reliance remove repositories restoring restrict rewriting ri roberts rok ross rsvp s salah sanctions saudi scholar sculpt sd sem sensitivity shared shipped side signage six slas sok spinal staatliche stack stanley starter sticks stray sugars suspicious swaps symposium szef tc texture thoughts tower twenty unlimited urge usc utolsó variations variegated veggies village ville void wary weise wurden zahlreiche zakażenia zweiter κάθε μια заболеваниями исследователи итоге кого легких лишь нем новые одна передает рассказал регулярно свое советуют такие цена человек 世纪 以下简称 分别为 将 日报道 重庆',
        95: 'a acoustic agentic aligned alike alla analysis answer anticipate apple ar away badań bagi balls beaches bias bleiben breathing bride bundesregierung bush będzie casual children coated cockpit commits compatible confidence conspiracy constraints craft curry decisive defaults delightful deodorant deutschen developmental device divided dots dough drawn ear editing electrical electrician employee enforced enorme enroll estos europäischen exploitation ezzel face factor fallen false fascinating fifth fig flow fluctuate folds frankenstein fundamentals gauge genius gibson gives grande grateful grips growth gruppe guard handy hanna happened hazardous hodge holes hosszú ihn ikea inc incorporating inflammatory insert installment instruction interpretation ist ivy jessie jose kenneth knew knife landing laurie legs legumes letzte locally lunches malware maple mens menteri merchandising migrations mismatched modes muscle muslim myers müssten nach namely narrow needle old opting outdated palais palms parsley partnering pasta penny penting perfection pests pierwsze pinot possibly priority proces progression prototype providing publish rags raj recovered recruited reminder restricted rethinking right role satu scalability scale scheduled scholarly selecting semantic semester servers sheriff shorter shutter sick simple sixth skirts slim sources sozialen specialization specialty standard starters statistics staying stove subset sunday switching thing thrive toothbrushes translates tuesday universities usability values via vocabulary végül waiting wardrobe waterfall watering wciąż wert window wiper wrap zach zahl zentrale zölle έχει ιό την вывести гриппом две других здесь имеют иммунитет которое которой ли находится ниже организм официальный посещение сотрудников суда четыре は 中国联通 可是 日至 用',
        100: 'actually ajay app ark aspects assign attempting attendant aufgerufen authentication bags bananas became beginner blockchain bore branch brendan buffer butler campaigns carry celery celu cg checks cheese chores clone colors comprehension comunidad concept concern consult consumes counts cravings crib cyberattacks cybersecurity damals darin dataset deferred dessert dioxide disclosed dongle down ds eileen einfluss elder entscheidung epidemic están everybody feature fin flavorful freemium fuck glass gtc guarantees heavy her hoka hopkins hosting hpe hält inference inspiring invoices invoicing inzwischen iron item joined joins kb la lavender loads luckily macos manageable market materials max medycznego mer messages meta mileage minimize mir missile mit mn modified może nature nearby needing neutral nih nominations nyu nächsten ocean organizations organizes originally osaka outbound packages part pass personen phenomenon piece pip plug pmi poor popping precise proceedings professional programmable proxy publishers purists quarterback reception recommended records reflecting regression relocation renovation requested retainer richtung roots rośnie rude screen sebab seit sells sharp sheep sight sistema siłę spaced spike squat src staggering stem storytelling strawberries supervisor swiss synthetic szerint tables taxed taxes thoughtful threat tight tilt tokens tread trustpilot tufts tuning tym tzw underwent vergangenen wars watt windshield wirkung wool workload yen your yourselves zusammenhang ήταν ερευνητέσ бюджета вес заявил николай областного организации поэтому регионального сообщают стоимость человека являются 万辆 人死亡 奖 女 客 的问题 经',
        105: 'abort adaptive adolescents affects aimed alcoholic analysts ani appliance armour artists aspidistra attach authoritarian aztán befindet beginners begun behave bicep bitter bo boosts breaches buffalo building buses cabbage capture cast chartered chassis chemical chickpeas cms collaborations colours comfort commerce comprehensive consume contexts coordinating coordination corporation covers cream crew cupboard currently cuts cycle daran deliverables demands dependency destination did disconnected documents dollars dominance dominated earned egg emotions employs environments erről evolved exception excuse exists expanded explored favourite file folding francisco gehört gemacht genuine github glorious grain grocery gut half hingga homage hook hosts implant inexpensive instructors insurance interacting involved items iterate jim karena kentucky kleine label landes landscapes lesz lid lifespan limiting limits lockdown measuring mess messy met minimalism minor moment mystery müsse numerous officer operator ordering organizer outcome overview pads pal parallelism performs peripherals personas photographers pinpointing polly premiums prescription presentation pro proofs properly properties proto psychiatry psychological ptsd rather recognize recordings reductions reels remodel requiem resource rhode salaries sanitizer securing senses separates ses shopify shoulders shower smartphone soft southwestern spider spieler spricht später stewart storing strengthens struct sturdy suffers taxation tea theoretical thinner thorough thyme trying tys unclear uncomfortable university warmer warning weeks wieder wirft więc worms wśród york zdaniem ένα ένασ должны еще казахстан мероприятия общественных отбор света сообщалось соотношение такой те уровень 深圳',
        110: 'aesthetic aka alternatively anderer anonymity answering api apt arrangements attributes automatically behaviors below blueprint body bose bouquet breaker briefs bulk bullet będą carmen cc cell chevrolet chunks claim clarity clinic closing clothes color combination committing completion compost computing considerably constant coolant copying credibility dennoch designated detected dinner discounts dslr edge electrolytes elevated eltern entering eq estamos fitting flagship flashy flour flowers folders foreground fragmented gemini gibt glp groceries handler highlights hummer ihrem immutable in infection infinite initially inspired installing integers intents interactive interactivity invitation jacqueline juice kansas learning lenses lone looker lost mann manually martha measurements meat micro minimizing mira mix momento moss move mr national nebula nix non notebook novelty obtain oleh orbit other overviews patagonia performance period perks peterson pipelines plateau player prepared printing project proteste pruning quieter real recruitment refinement remain reportedly requirement reserve respecting respondents reusable risk room round rund saga schicken screwdriver shape shifts skład sophie sophomore space staples statistical sue sus sys tests thermostats thin time tolerate trademarks undergarments understands unifying unique urls variables vincent vorbei warnte weiss wh whitespace within woes wolves works worried worthy xamarin y za των где детей мероприятий президент президента работы системы спид течение уволили 去年 只有 年 心 日前 火 表示 项',
        115: 'activated adapters afd affected alleged amsterdam anticipation aspire attachment authentic becomes blues boasting boosted brief briefly cardiac chatbots client coin collaborative combining companies compatibility contingencies converters couch crackers creates dallas database dazu declutter decluttering dept describes digging dir directly drastically ears earthquakes eco electric end enthusiasts erklärte estimate ethernet excels execution expert extracting extremely figma flame fluorescent fog funding gardner gesagt grape graphics handful hanging harus helper hicks holdings holds iconic ihnen immunity improper informal inline integrate jenny kaiser kickoff knot która lambda languages large leakage lets letzten litter lodge lorem maxwell med minimalistic mirrorless mk model monetize monthly moreover munich networks numbers optimized outsourcing padding parameters pillars pipe placement plugins possibilities postgresql prefix presence processes prototyping rate rebuilding reconciliation reminders removes replica reporting researchers restart results rigid rough run sandals schauen scraping simply sk skill skills spices ssl stakeholder stakeholders stress sunscreen surveillance suvs system tam targeting texts three throws tool tray trusty turbo underwriting uno up valuable wages wichtigste will word xl zentrum zwölf внимание врачи главного данный данных дело женщинам как поскольку потому почти представители случае согласно среди фонда 不 使用 号 的时候',
        120: 'ace ada advanced affair agricultural ahol almost announced antivirus apache attract barbara berries besides bit bleed brainstorming budget builder byte centuries chambers changing clifton colonial compiler corporations correction darüber decent defined direction discipline doi dzięki elevate emphasizes enhances ennek err evergreen executing explicitly expo extends fees fix floors force freshman gatherings graphic had harley hbo header headphone herb horsepower ibuprofen intermediate ipv jedoch jeśli jährige kern ky liver lock magical mean megan mouse männer nail need negligence nikon normally note néhány object ones openvpn opportunity organizers oven owner pairing para payload ph photographer poles polished preference presented produktion promote queer realms reputable responsive reviewing rex robin routine saat saving sehen selain sequential servings shapes shooters siding sierra socks sophisticated specified speed spice spot stages stakes status sticky stitch strategically surprisingly tanker taxable telah tersebut th throughput tiered tokyo trek und unhealthy unpacking utilized vegetables vielleicht wearable whites wichtigsten zuletzt οποία был многие суд ту член этот 可以看出 年至 此后 第三 说 这是',
        125: 'ability additions adjustable administrative affordable although ants apex attendees aus bear bigger blieb bot carrots chalk champion choć ci clothing cnc compile concentration concluding consists contains convenient cuatro density deren deterministic deutsche dich dieses dill dns drawers earthquake engagement engine enjoyable es esp europäische euros exclusively exercise feels feminine fiber flawed flimsy fold formulation gab genau gg good grit hack highly hours houses howard implement injuries intervals invites ir israelische jahr jego jeszcze knees late lenny levin listed locate manhattan masterpieces medication mention merge michael mirrors moderation monday monitoring mutmasslichen nachdem negotiation nicolas ninja operate oscar outcomes own pain pair participation parts pause peas plan platz poisoning programmatic prozent queue raised record regard regierung removable repeated replacing repository reshape restoration rider sandbox saying scrolls seasonal seeking self separate serves short showcases skillshare sla smaller sneak spotting st stare stark storage styles sync technological tin tote trucks unmatched upcoming updating vegan vegetable visualize volumes vpn walks walls wilderness würden ziel zoho ενώ με πέθανε будет за комиссии медицинской отметила под результатам связи специалисты среднем управления харькове цели 他的 日上午 每日经济新闻 美元 而且 贵州',
        130: 'accessible adequate aliexpress appealing arthur assumption atlanta attend audience avis baggage bedroom bevölkerung bobby bucket buds buying cancelling carefully chelsea clare cognitive composite consecutive considered costly criteria demonstrates department depression detect devastating diff distressed diy doors droplets dual durante efficient eins elegance ethiopia evaluate expenses extreme fresh ganz garmin hands harmful hasselblad his hq iain ibm ignite illinois incoming infringement installed internals jr kraft który könnten következő leaves liefern majority mathematical meditations metrics montgomery mv na netflix neural nissan noise obwohl only opposed packed parse penalties pilates plastic pointed politisch power practicality programmer propaganda proposition protein removing researcher ro romance root salesforce seamless seo sf shoes singh ski small snapshot specifics splurge spoon spread stage startup state stations supervised tactile tapping tax terrorist tesla this thursday toda tries types unas unsure upfront usable var wir wire wired és οποίο τη затем компании от управление этих этой 于 受',
        135: 'acid against analyzer andre aren basement basil bins bleeding born bounce boundaries branches breville brewed budgeting cancellation canyon cardio careful channel clover collaboration command compound containing contrast cover crate crazy cursor dan debit default deloitte des descriptive develop diameter doe draw dryer edx electronic emerald endurance equalizer erste establishing exporting faced fait farmers favor filter fit formerly fundamental funny furniture glue gradual greens grew guessing hiding highlighted homeowner i identifier illetve immediately immersive indexes instrument intake integrated intimate isp issn jack just keen kevin liters loaves mainstream markup mentioned minister must myth newbies nico niedzielę no nodes operates opposition orientation original pasting persons pis preparing pressure prioritize prof razer refillable replacement respond rise rog rope runners scientist seafood shorts sockets spanish spatula steeper surprises synchronous są t thick toy traded tux two typography un undergraduates understand unfortunately utility viele wash widespread worden yaml τησ года которых курс министр решения только чтобы 倍 另一方面 行',
        140: 'able acceleration accepting adopted affect aluminum ambient ami animal arrange asap backend began blanc brake build cards clarify come communication controller credits deeply diagnostics didn dress earlier eines eligible exit exterior extras failure fancy fda feelings finland forbidden forward frames friendly fund garlic gmat guest guided haven heap highest imagination impressive już każdy kneading knows kotlin kpi linens little lululemon magic mapping means metallic microphones mimo monstera moore motivated nested onto opened overload parte passed paste paths paula pedal platforms players potassium powder preliminary protect purchase ratios refine rehearsal rooted same samstagabend scaling scans schemas scripting section seine selection seperti shifting situations soil standout states steps stylish taco target tends tex towards transcribe traumatic trim trowel uses varies viva według wells whose zwar zz σύμφωνα возраста возрасте достаточно если заболевших роспотребнадзора свою создание том 中 以 公里 其 分钟 据报道 新',
        145: 'abandoned achievable amazfit angel applied arabica arrival arrowhead badania belt bother bright builds cardiovascular challenging chevy christie cluster commitments complicated condition considering contingency cooling corresponding creatures cross dishwasher dj enhance execute expanding expectation experiment experimentation exposure extensibility exude filing florist forbes freshly fridge gewesen gown guinness haben hash headphones him homeowners honorable hooks identify im inclusive increases inefficient interviewing jenkins ke kindern lc lebih lentils mask mechanics miał natürlich nutritional offenbar offene opening parking pen pioneer plattform pounds presses procedure przez relies renewed robinson rolle routes russischen saturday segments sicht silicone skipping slice social someone steve strategist stream suggesting sweet szene tacos tai take także though tidak touchscreen tracking trust typeface underestimate unless upstairs utc victims wayne weaker wednesday wins with yes younger во группы зафиксировано касается наиболее например организма то через 平方米 管理',
        150: 'actively alexa allegations antique arc augmented bartenders base baseline bekommen betroffen beyond bmi bootstrap bots bridges broad cabinetry cables carey centric characteristics choose claw coding comes como compass component cup dabei deb decisions declare developing difficult draft drawing driver duplicate durch dyes examine finishing firefox foliage frameworks fraudulent fully funds gesehen gesture goes going grössten gyms hauling have having healthier hotel importante importantly increase increased innovative intensive kell language leds lens literacy logs loose lord makes maria markdown menstrual mostly można n nomination nut ob offer organics organization outputs overnight pairs passiert paypal perk pero pierwsza planner planted plate possible pound prevents problems pulls rangers registry regular resale responsibly resulting rodríguez runtime sebagai setelah significantly slate sommelier speeds spätestens stationery structures supportive tego textbook the unexpected until upload upright use venue vi vpns war whistle william wisdom wise μπορεί σε вместо врачей людей но пришли ранее сказал уже 个 其实 有限公司',
        155: 'active adidas adjusting adoption advance anthropic appeared assurance avoiding basis bench bottom café calls came carbon chlorophytum cloves colleagues competitive corn countries creators curl dairy dates debugging dei display draws dummy dynamically elearning endless enhancements entry equivalent este firmen fits float generous gilt grip happy heisst helix here incorrect innen instead introduction kettle learners license logitech loving mehreren methodology metropolis minimal monitor month net niche notes od okay ozempic pages partition percentage plugs por practical practices protecting put px rack reach rm roads rolled slip smooth sonicare sony stays steering strassen systematically teeth teilte transforming tutor tx type upgrades után varsity vigilant warm weder wenig who wide wider words αλλά было лечения службы составил университета участие числе 下 他表示 值得注意的是 分 前',
        160: 'acceptance adjustments already alter animations architecture as aspect asynchronous audits await backups bathroom beberapa bereits bool brute cayenne certificates chinesischen clean conference confirm connector coordinate customization diego dieser dollar dort drag easier ein emphasis evolve exactly exciting experiments extensive extra features files flossing foot identifies il impactful included initialize inspect interactions interval iq isn joel keys leaking ledger liegt limitations look manuals matters mau merchant mert method milliarden mounted multilingual myles oriented palette phev pillow polling portion positions precision prescriptive principal produced quickbooks reinforcement repurposing robust rods scan scorecard scream secara seinen sending sergio session shoe shops showcasing som spent standalone static subscribers sugar summarize toddlers towel verb vier vom warranty waste weaknesses workout wrapped zamioculcas ziele zu была заболевания здравоохранения именно инфекции после 万美元 与 或',
        165: 'acknowledgments afraid amend amount asparagus avoided bahwa balancing baru betont bewohner bike bring brooklyn buttons być centralized century cheap chips classic cloudflare comparison conduit continued convenience deep devices different don equally ergonomics ezt fabric feel fewer foods fujifilm geometry happen horizon hybrid identifiers implementation implications improving inclusions incremental input inspected instantly json lamps landmark layered lower making many mint mrs one overwhelming pins portfolios pressures protocol quiet reactions recently recorded reference regulatory rust se seeds shelter shield shouldn simulate strategies suggest suicide tale też thinking ton transitions tutorial unused valve versus victory waterproof weight wood wrench yogurt überhaupt χρώμα всего заболеваний когда них того 今日 呵呵 对 男人',
        170: 'adalah adverse allocate asked audit band baskets bass beiden bisher built cache calculating certification combined contribution corsair coursera cutting declined detail dienstag dos dry encourages enhancing eos erwarten explaining explicit flat flavors for framing fun hourly influence it journal jude largest los lukewarm mailing maintain mechanism mistake momentum mp number offering pantry pepper personally pmc podczas premise pretty prevent prioritization realized references refuse regenerative remaining repetition scandinavian scheduling snacks snapshots spaghetti specs sum swap technically techniques timestamp train typing uniform vid wcześniej welche well έχουν которая 分鐘 然后',
        175: 'abstract adjust allem alone analyze answered attribute balance batteries benefit bis bland butcher cdu chic compared completely converting cx das deco discussing distinct economist ensure entre equipment expecting filtering fonts gentle glasses hand harvest holders hubspot hunger influences integration involves ion jogging jp kia közül laurence leash lib like medicines monetization months ms needs oft once ordered orm outlined peers personalization platters preparation price produces progress pubmed regardless return reward roof rubber shit should sig signs silence similarly sleek slot slower sonic squeeze sure together under using value vast versatility workday workflow δεν до исследования отношении стоит этом 但 日',
        180: 'abs accelerator additionally akan amerikanischen and armed assembly boris cfg class controls décor egy enough expect explanation faster favorite feet flies focusing frequency fünf grossen handle hertz host ingredients io jednak jurisdiction kale khan lang long loops luxury match movement naturally nein none ont openai percent popularity positive reduce relatively released repeat rsvps runs sangat scissors selbst sentences się sogar solid solo steel steht str toiletries tostring trigger unnecessary vantage visualizations wziąć yards ze время тем 元 即',
        185: 'adaptability architectures are auch background brew burst capable chinesische chunk clips concerns control count cultivate dann dense developments due duration electricity expiration exploration fair fixture focuses foo gen honeymoon intense intentional is kind layers low mat meal measurable mental metadata named namen nouveau packaging pens q quantity reps responsiveness scope sensors severe shelves slices something spicy ssh ta tier tn tor walking ή είναι και и напомним 人 从 第二',
        190: 'additional adp appropriate appstore balances blocked buffet but challenges charge claiming conscious core corpus correct crm crowd crucial darauf described detailed effectively estimates exhaust expectations fern finalizing fixed funded further gains generates gpa hat headlamp high holder https instructions invitations judge keyboard legyen let loaf longer menjadi milwaukee multitasking natural oder optimizing orlando outlet over passing patterns pear permits pick plant puma rings rising saya scrape size supports tend waren widely zweite zwischen να грн группе ее так также такому 这个',
        195: 'according agile anderen automated backup beneficial bytes cadillac cameras caused certificate charger compensation complexity configure consistently coral cost cotton couples craftsman creating davon debug denen designs detection die distractions drip eg epipremnum explainability finished fittings grab handcrafted hosted intellectual inventory its keyword larger massive meanwhile ministry mittwoch multiply myself noted particular passes plays poultry readme realistic reforms remodels schon set shampoo shutterstock si so stance styling syngonium tableau template tester there ties toddler toothbrush towels transformative whole xero выводу даже 亿元 位 最后 第一',
        200: 'across algorithmic attest beispiel brightness choosing cloth config consistency deck educate effectiveness einer elevator empire farmer fee flavor flexible four hätten init int isolation kwh labels lazy leaf less level liberty limit lisbon meadows mereka needed nord nvidia pack package processing query regeln setting simplicity sl sodium sometimes sondern supplies symbolic tar technical than vertical vladimir vows width όπωσ дела 今天 他认为',
        205: 'aber accommodations adv aglaonema algorithms bekämpfen coconut complex concrete continuity cracking cvs cycles decide details early employees enables established exploit expression fast fleece forget gesetz hello hygiene indexing injection którym kunden kw literally logical permission planting played primarily printed probability range receipts response scoring seiten significant similar somewhat soy stamps supervisors terrible them transparent udział velocity wax webpage wurde zone 了 例如 天 是',
        210: 'achieved alan annually appears around attempts based bent between booth bradford can concise contemporary determine di ebenfalls ensures expensive fetch household including intro jako keywords load maintaining manufacturer meaning mentor moving optimization participate permanent pex physical problem proof rustic sansevieria sein serial several shift shoppable terra toothpaste typically ultimately weiterhin without а по 也就是说 由 自',
        215: 'achievements agility begin blocking bug bypass catering composition donnerstag durability ensuring erst exe experienced ezek finalize flexibility headers hole illustrator influencer latency learned lena meets milk mushrooms oz params parsing patience potter potty processor recognized requirements satisfaction script sensor serum server showed sich sql summary txt umbrella understanding warnings τουσ благодаря они очень 七 九 亿美元 八 近年来',
        220: 'ahead amd array bekannt belongings changes conditional contributed del delegate depends desde drawer eggs gcc higher incorporate integral lecture lights markers meditation mid muscles obstacles previously profitieren proofread provides quality raw remover saw strengthened su surprised tahun teil temporary through tofu toilet utilization weakness while wie три ③ 十五',
        225: 'accepts angaben append availability bmc chiefs claude companion configurations coordinator creation den dengue der distance dynamic enhanced envelopes fault five focal frontiers full gegen horror hrs import interfaces iteration itu known lack leaks led lily limited machine methods motivation nfts nutritious operating overall passport produce proper provenance puppy syntax test these toward users variant videography voltage zudem данным эпидемии 家 这样',
        230: 'adopting aggregator angriffe balanced bir broker clutter colony cve da direct django easily encouraging euch following function gaining gobierno gradient helsinki indicate kafka light mechanisms mehrere minimalist motion offset options output packing pmp provincial rated receipt reflections relay reuse rotation runner shaped sink slopes they tipping underwear worte 方案',
        235: 'adding agreed allowing also another approx arm automation capabilities cater caterer concepts concerned demographics during engaged gather gloves gram hogy impacts lacks lb least logic million mm nicht noisy null panasonic particularly production pulling rehab sowie suggested titles vendor volume wrapper рамках 上 名 日电 点',
        240: 'allows approach assert assess authority authorization av average beginning closely constitutional copper create csv curve diner diverse exposing functionality gave gums handling headquartered important income kinds które lan millennials module notable philodendron picked pothos quickly recording string strong swift torque udemy variants videographer vote wal was xxx 成 据了解 要',
        245: 'actions advantage authenticity boot commit conducted customizable dip efficiency fluid follows formal ging goals hip hour into irs km length leveraging logging median memory mic millennial noir notebooks ounces patents path planks propelled reducing revenue smells snack structured tiers told utf visual wave инфицированных словам 对此',
        250: 'aby align allow attire available avoid battery before bits clamp clicker clock commonly cuisine disk dracaena encryption ergonomic frage grep if kat major meals menurut mood nv os pragmatic processed rank requiring rotate sagt seiner sit structure surfing their tidal timing',
        255: 'attention cable connection derzeit establish extract gb has improvement improves inbound layout organic palm pattern personalized rows sentence signals squats then were 根据',
        260: 'added categorize chair collective consider contracts dengan dentist done element firewall ihr improved inn layer lean lines oral priced reliability represent sagte saturated sequence sizes straight sudah therefore una ups webcam wenn ya',
        265: 'adjustment catch certified charges considerations converter eigenen few hz interaction introduce lunges musical numero pipedrive reduced reduces rental reported sftp sparkling stable stainless stands when which yosemite που е начале производства 他 至',
        270: 'called carrot conclusions essentially flair integrates kita likely native operation pieces quoting reliable single specifically tabletop tutoring ve wget where würde zero 對此',
        275: 'amounts async comfortable consultant dalam dependencies embracing encoding eventually example focused generate generative modify pros ratio resistant rgb rpm she squarespace strengths tablespoons timeline unlike является',
        280: 'announcing automate batch connectivity damage dome einige emissions encourage especially format generic hammer integrating itself lot multi noting optional plugin port prioritizing salt some tasks that wix населения 表',
        285: 'actual approaches ceremony confusion einem enablement er exhibit hatten key manipulation namespace position shoulder starmer targeted usually wrote 及 实际上',
        290: 'basically broader circuit connections corp dem dishes eine emotional fuel hin hop implementing levels lightweight minimum mock observations prompt pull sans shoppers sollte those yoy его однако 二 市 据介绍 目前',
        295: 'because breath compact defer durable frequent g herbs ideal inch ini ioniq linen pace storms summit task tate 件',
        300: 'capacity configuration cons engines excellent goal har increasingly jonas lesson multiple officiant specific supplement variety',
        305: 'cli console internal moderate mot offline setup spend typical zwei при 其次',
        310: 'alias approximately billion dimension elements establishment footprint git identifying interface lbs liability ongoing tip',
        315: 'aggregators con floss focus inches initial laut regularly slightly throughout traditional usage xm',
        320: 'beide billed delete disadvantages even func hard microphone partial potential procent salary specialized total yourself году 时',
        325: 'advancements along chapter driven each headquarters however ll obligations requires resolution rest suitable suited wheel',
        330: 'among attestation depot etwa he hemp jest las mindestens которые 三 水',
        335: 'advantages final itinerary lots og который 五 比如 首先',
        340: 'catered consistent dari tencel 因为 当然 据悉',
        345: 'conclusion consultants fra http internationally nu pg proc были 与此同时 网友 记者',
        350: 'ale both common grease hon oraz schema specification 地',
        355: 'context hatte mowing or predictive sound sudo trend various 昨日',
        360: 'dpi gz includes versatile wrapping ότι что',
        365: 'ho often på sleepers steady step theorem 的 近日',
        370: 'basic define founded include klein per println stability 所以',
        375: 'adapt keine strasse 不过',
        380: 'leverage recommendations recycled tape unidentified yang',
        385: 'etl miles 而',
        390: 'delta dimensions ser 天价工资',
        395: 'ages 事实上',
        400: 'offered pada such tie сообщает 到',
        405: 'consumption repo вич 之后',
        410: 'je',
        415: 'verdict 他说',
        420: 'exact maker untuk 六',
        430: 'chosen grams 同时',
        435: 'да 万元 岁',
        440: 'phase 一 有',
        445: 'require 四',
        455: '在',
        460: 'etc',
        465: 'dass pictured',
        480: '自有物业',
        495: '另外',
        505: 'que',
        510: 'als',
        520: 'ha 和',
        535: '其中',
        540: 'det',
        545: 'said',
        560: '但是',
        575: '因此',
        585: '然而',
        595: 'że',
        610: 'att',
        620: '那么',
        680: '此外',
        745: 'instructor',
    }),
    unpacked({
    }),
)


TYPICAL = (17, 3, 6, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 118, 119, 0.498, 275, -3.38, -3.4, -3.4, -3.41, -3.41, -9.96, -9.97, -32.6, -32.6, 0.109, 0.11, 243, 185, 0.637, 666, 0, -3.12, 0.833, 0, 33, 6, 32, 31, 8, 7, 344, 287, 300, 300, 300, 1, 1, 0, 37, 8, 0, 1, 0, 0, 0.0588, 0.0513, 0.111, 0.0952)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, line_score, _, known, known_as, shape, level, gap, gap_below, lines, prints, quotes, seams, credit_words, _, _, _, _, _, _, _, _, _, _) = row
    s = 0.0
    if characters <= 99.5:
     if words_score <= 1.6971:
      if sentences <= 0.0:
       if words_score <= 0.6042:
        s += -0.988
       else:
        s += -0.929
      else:
       if letters_a_word <= 3.5086:
        s += -0.658
       else:
        s += -0.953
     else:
      if prints <= 1.5:
       if words_score <= 3.0001:
        s += -0.771
       else:
        s += -0.592
      else:
       s += -0.922
    else:
     if words_score <= 2.3409:
      if words_score <= -1e-35:
       s += -0.937
      else:
       if sentences <= 0.0:
        s += -0.768
       else:
        if letters_a_word <= 4.6692:
         s += -0.397
        else:
         if characters <= 250.5:
          s += -0.748
         else:
          s += -0.586
     else:
      if prints <= 1.5:
       if letters_a_word <= 5.8278:
        if sentences <= 6.5:
         s += -0.494
        else:
         s += -0.759
       else:
        s += -0.421
      else:
       s += -0.862
    if characters <= 108.5:
     if characters <= 30.5:
      s += -0.177
     else:
      if end <= 0.0:
       if prints <= 1.5:
        s += -0.115
       else:
        s += -0.187
      else:
       if end <= 4.5:
        if characters <= 66.5:
         s += -0.009
        else:
         if prints <= 1.5:
          if known_as <= 21.5:
           s += 0.169
          else:
           s += -0.190
         else:
          s += -0.131
       else:
        s += -0.174
    else:
     if end <= 0.0:
      if quotes <= 0.0:
       s += -0.086
      else:
       s += 0.112
     else:
      if end <= 4.5:
       if prints <= 1.5:
        if known_as <= 21.5:
         if sentences <= 4.5:
          if characters <= 201.5:
           s += 0.228
          else:
           s += 0.290
         else:
          s += 0.183
        else:
         s += -0.198
       else:
        s += -0.067
      else:
       s += -0.097
    if line_score <= 1.6971:
     if sentences <= 0.0:
      if line_score <= 0.53121:
       s += -0.172
      else:
       if end <= 0.0:
        s += -0.128
       else:
        if end <= 1.5:
         s += 0.063
        else:
         s += -0.109
     else:
      if letters_a_word <= 3.5086:
       if characters <= 70.5:
        s += 0.033
       else:
        s += 0.264
      else:
       if characters <= 201.5:
        s += -0.111
       else:
        if line_score <= -0.32186:
         s += -0.163
        else:
         s += 0.095
    else:
     if end <= 0.0:
      if prints <= 1.5:
       s += 0.031
      else:
       s += -0.121
     else:
      if end <= 4.5:
       if prints <= 1.5:
        if line_score <= 3.5732:
         s += 0.198
        else:
         if sentences <= 5.5:
          s += 0.256
         else:
          s += 0.117
       else:
        s += -0.052
      else:
       s += -0.094
    if words <= 17.5:
     if line_score <= 1.5702:
      if line_score <= 0.0:
       s += -0.168
      else:
       s += -0.116
     else:
      if line_score <= 2.5401:
       s += -0.029
      else:
       s += 0.090
    else:
     if line_score <= 1.4476:
      if line_score <= -0.46632:
       s += -0.188
      else:
       if quotes <= 0.0:
        if words <= 36.5:
         s += -0.029
        else:
         if characters <= 201.5:
          s += 0.200
         else:
          s += 0.035
       else:
        if lines <= 3.5:
         s += 0.188
        else:
         s += -0.150
     else:
      if prints <= 1.5:
       if commas <= 0.0:
        s += 0.099
       else:
        if quotes <= 10.5:
         if letters_a_word <= 6.126:
          if words <= 112.5:
           s += 0.172
          else:
           s += 0.072
         else:
          s += 0.208
        else:
         s += -0.157
      else:
       s += -0.101
    if words <= 16.5:
     if words_score <= 1.2329:
      if words_score <= 0.0:
       s += -0.160
      else:
       s += -0.118
     else:
      if words_score <= 2.3409:
       s += -0.044
      else:
       s += 0.065
    else:
     if end <= 0.0:
      if quotes <= 0.0:
       if lines <= 1.5:
        s += -0.101
       else:
        s += 0.152
      else:
       s += 0.071
     else:
      if end <= 4.5:
       if words_score <= 2.7623:
        if quotes <= 0.0:
         if prints <= 1.5:
          if words <= 33.5:
           s += 0.038
          else:
           s += 0.114
         else:
          s += -0.118
        else:
         s += 0.173
       else:
        if sentences <= 4.5:
         s += 0.186
        else:
         if words_score <= 4.6928:
          s += 0.180
         else:
          s += 0.025
      else:
       if commas <= 7.5:
        s += -0.136
       else:
        s += 0.223
    if words <= 17.5:
     if words_score <= 1.1374:
      if words_score <= 0.0:
       s += -0.151
      else:
       s += -0.109
     else:
      if words_score <= 2.5401:
       s += -0.037
      else:
       s += 0.066
    else:
     if end <= 0.0:
      if words_score <= 1.8385:
       s += -0.109
      else:
       if quotes <= 0.0:
        if lines <= 1.5:
         s += -0.051
        else:
         s += 0.222
       else:
        if quotes <= 7.5:
         s += 0.192
        else:
         s += -0.136
     else:
      if end <= 4.5:
       if words_score <= 2.7623:
        if words_score <= -0.46632:
         s += -0.170
        else:
         if quotes <= 0.0:
          if gap_below <= 0.0:
           s += 0.024
          else:
           s += 0.100
         else:
          s += 0.167
       else:
        if words <= 96.5:
         s += 0.165
        else:
         s += 0.090
      else:
       s += -0.096
    if words_score <= 1.2329:
     if sentences <= 0.0:
      if words_score <= 0.0:
       s += -0.145
      else:
       if prints <= 1.5:
        s += -0.077
       else:
        s += -0.146
     else:
      if letters_a_word <= 4.6692:
       if characters <= 70.5:
        s += -0.005
       else:
        s += 0.187
      else:
       if words_score <= 0.73918:
        s += -0.088
       else:
        s += 0.025
    else:
     if words <= 22.5:
      if prints <= 1.5:
       if words_score <= 3.9245:
        s += 0.017
       else:
        s += 0.139
      else:
       s += -0.109
     else:
      if letters_a_word <= 5.8278:
       if words <= 126.5:
        s += 0.095
       else:
        s += -0.033
      else:
       if words_score <= 2.7623:
        if gap_below <= 0.0:
         s += 0.044
        else:
         if sentences <= 7.5:
          s += 0.139
         else:
          s += -0.098
       else:
        s += 0.151
    if words <= 15.5:
     if words_score <= 0.96174:
      if characters <= 16.5:
       s += -0.147
      else:
       s += -0.108
     else:
      if prints <= 1.5:
       if words_score <= 3.5732:
        s += 0.003
       else:
        s += 0.124
      else:
       s += -0.106
    else:
     if end <= 0.0:
      if quotes <= 0.0:
       s += -0.059
      else:
       s += 0.076
     else:
      if end <= 1.5:
       if prints <= 1.5:
        if known_as <= 21.5:
         if words <= 33.5:
          if words_score <= 3.9245:
           s += 0.064
          else:
           s += 0.141
         else:
          if words <= 103.5:
           s += 0.139
          else:
           if words_score <= 5.8273:
            s += 0.092
           else:
            s += -0.053
        else:
         s += -0.204
       else:
        s += -0.103
      else:
       if end <= 4.5:
        s += 0.032
       else:
        s += -0.074
    if words <= 16.5:
     if words <= 3.5:
      s += -0.127
     else:
      if end <= 0.0:
       if prints <= 1.5:
        s += -0.065
       else:
        s += -0.134
      else:
       if end <= 4.5:
        if prints <= 1.5:
         if known_as <= 20.5:
          s += 0.070
         else:
          s += -0.163
        else:
         s += -0.110
       else:
        s += -0.128
    else:
     if end <= 0.0:
      if sentences <= 0.0:
       s += -0.094
      else:
       if words <= 48.5:
        s += -0.051
       else:
        s += 0.083
     else:
      if end <= 4.5:
       if prints <= 1.5:
        if known_as <= 22.5:
         if sentences <= 4.5:
          if words <= 32.5:
           s += 0.069
          else:
           s += 0.118
         else:
          s += 0.033
        else:
         s += -0.176
       else:
        s += -0.089
      else:
       s += -0.094
    if words_score <= 1.3378:
     if characters <= 79.5:
      if characters <= 20.5:
       s += -0.131
      else:
       if commas <= 8.5:
        s += -0.079
       else:
        s += 0.938
     else:
      if letters_a_word <= 4.6692:
       s += 0.122
      else:
       if words_score <= -0.32186:
        s += -0.147
       else:
        if gap <= 0.0:
         s += -0.065
        else:
         s += 0.014
    else:
     if commas <= 0.0:
      if words_score <= 3.9245:
       s += -0.008
      else:
       s += 0.083
     else:
      if quotes <= 1.5:
       if words_score <= 3.2652:
        if sentences <= 7.5:
         s += 0.054
        else:
         s += -0.213
       else:
        if sentences <= 3.5:
         if commas <= 10.5:
          s += 0.112
         else:
          s += -0.086
        else:
         if letters_a_word <= 6.126:
          s += -0.020
         else:
          s += 0.117
      else:
       s += 0.150
    if end <= 0.0:
     if words_score <= 1.2329:
      if words_score <= -0.39252:
       s += -0.142
      else:
       s += -0.093
     else:
      if lines <= 1.5:
       s += -0.021
      else:
       if lines <= 44:
        s += 0.167
       else:
        s += -0.253
    else:
     if end <= 4.5:
      if words_score <= 2.7623:
       if words_score <= -0.46632:
        s += -0.107
       else:
        if words <= 56.5:
         s += 0.032
        else:
         if gap_below <= 0.0:
          if words <= 155.5:
           s += 0.057
          else:
           s += -0.169
         else:
          s += 0.124
      else:
       if letters_a_word <= 5.9963:
        if words <= 70.5:
         s += 0.079
        else:
         if words_score <= 4.6928:
          s += 0.090
         else:
          s += -0.029
       else:
        s += 0.110
     else:
      if shape <= 3.5:
       s += -0.111
      else:
       s += 0.385
    if end <= 0.0:
     if words_score <= 0.6042:
      if commas <= 1.5:
       s += -0.115
      else:
       s += 0.010
     else:
      if prints <= 1.5:
       if sentences <= 2.5:
        if words <= 90.5:
         if words_score <= 3.9245:
          if words <= 7.5:
           s += 0.018
          else:
           s += -0.052
         else:
          s += 0.068
        else:
         s += -0.168
       else:
        s += 0.083
      else:
       s += -0.104
    else:
     if end <= 4.5:
      if prints <= 1.5:
       if known <= 0.0:
        if sentences <= 4.5:
         if words_score <= 3.9245:
          if words <= 46.5:
           s += 0.044
          else:
           s += 0.093
         else:
          s += 0.103
        else:
         s += 0.008
       else:
        s += -0.160
      else:
       s += -0.071
     else:
      if words <= 77.5:
       s += -0.112
      else:
       s += 0.112
    if words_score <= 1.5702:
     if words <= 12.5:
      if words_score <= 0.30224:
       s += -0.109
      else:
       if gap <= 0.0:
        s += -0.071
       else:
        s += -0.004
     else:
      if letters_a_word <= 4.6692:
       if shape <= 0.0:
        if words <= 29.5:
         if gap_below <= 0.0:
          s += 0.136
         else:
          s += -0.036
        else:
         s += 0.147
       else:
        s += -0.116
      else:
       if words_score <= -0.46632:
        s += -0.145
       else:
        if commas <= 31:
         s += -0.016
        else:
         s += -0.212
    else:
     if commas <= 1.5:
      if words_score <= 4.6928:
       s += 0.009
      else:
       s += 0.086
     else:
      if letters_a_word <= 6.6064:
       if words <= 103.5:
        s += 0.067
       else:
        s += 0.007
      else:
       if words <= 24.5:
        s += 0.019
       else:
        s += 0.128
    if words_score <= 0.6042:
     if words <= 13.5:
      if words_score <= -0.78998:
       s += -0.134
      else:
       s += -0.083
     else:
      if words_score <= -0.32186:
       s += -0.128
      else:
       if letters_a_word <= 6.2013:
        if words <= 29.5:
         s += -0.009
        else:
         s += 0.122
       else:
        s += -0.045
    else:
     if end <= 0.0:
      if sentences <= 2.5:
       s += -0.022
      else:
       s += 0.080
     else:
      if end <= 1.5:
       if words_score <= 3.5732:
        if letters_a_word <= 4.0135:
         s += 0.183
        else:
         if letters_a_word <= 5.6006:
          if sentences <= 1.5:
           s += 0.020
          else:
           s += -0.143
         else:
          if quotes <= 0.0:
           s += 0.040
          else:
           s += 0.103
       else:
        s += 0.083
      else:
       if end <= 4.5:
        s += 0.008
       else:
        s += -0.074
    if words_score <= 1.0451:
     if end <= 0.0:
      if known <= 0.0:
       s += -0.079
      else:
       s += -0.153
     else:
      if end <= 1.5:
       if known <= 0.0:
        s += 0.019
       else:
        s += -0.180
      else:
       s += -0.079
    else:
     if words_score <= 2.7623:
      if quotes <= 0.0:
       if letters_a_word <= 2.9875:
        if sentences <= 0.0:
         s += -0.102
        else:
         s += 0.220
       else:
        if letters_a_word <= 5.9963:
         if words <= 81.5:
          s += -0.035
         else:
          s += -0.248
        else:
         if words <= 44.5:
          s += -0.007
         else:
          s += 0.059
      else:
       if quotes <= 6.5:
        s += 0.088
       else:
        s += -0.135
     else:
      if letters_a_word <= 5.9963:
       if sentences <= 7.5:
        s += 0.030
       else:
        s += -0.098
      else:
       s += 0.072
    if prints <= 1.5:
     if characters <= 20.5:
      s += -0.073
     else:
      if line_score <= 3.9245:
       if line_score <= -0.46632:
        s += -0.085
       else:
        if known_as <= 22.5:
         if quotes <= 0.0:
          if lines <= 1.5:
           if start <= 2.5:
            s += 0.010
           else:
            s += -0.064
          else:
           s += 0.125
         else:
          if commas <= 31:
           if quotes <= 8.5:
            if sentences <= 15.5:
             if line_score <= -1e-35:
              s += -0.094
             else:
              s += 0.088
            else:
             s += -0.301
           else:
            s += -0.139
          else:
           s += -0.199
        else:
         s += -0.174
      else:
       if sentences <= 3.5:
        if commas <= 10.5:
         s += 0.075
        else:
         s += -0.121
       else:
        if letters_a_word <= 6.126:
         s += -0.022
        else:
         s += 0.086
    else:
     s += -0.112
    if line_score <= 1.8385:
     if prints <= 1.5:
      if gap <= 0.0:
       if characters <= 23.5:
        s += -0.094
       else:
        if letters_a_word <= 2.5032:
         s += 0.047
        else:
         s += -0.043
      else:
       if line_score <= -0.53944:
        s += -0.081
       else:
        if quotes <= 0.0:
         s += 0.012
        else:
         if letters_a_word <= 7.3355:
          s += 0.112
         else:
          if quotes <= 7.5:
           s += 0.034
          else:
           s += -0.286
     else:
      s += -0.113
    else:
     if prints <= 1.5:
      if letters_a_word <= 6.6064:
       if line_score <= 5.1789:
        s += 0.014
       else:
        if words <= 77.5:
         s += 0.085
        else:
         s += 0.003
      else:
       if commas <= 14.5:
        if words <= 29.5:
         s += 0.033
        else:
         s += 0.099
       else:
        s += -0.142
     else:
      s += -0.056
    if words_score <= 0.53121:
     if words_score <= -0.39252:
      s += -0.108
     else:
      if words <= 12.5:
       s += -0.061
      else:
       if shape <= 0.0:
        s += 0.027
       else:
        s += -0.115
    else:
     if words_score <= 1.9862:
      if gap <= 0.0:
       if start <= 1.5:
        s += -0.049
       else:
        if start <= 2.5:
         s += 0.168
        else:
         s += -0.022
      else:
       s += 0.017
     else:
      if letters_a_word <= 6.668:
       if gap_below <= 2:
        if shape <= 1.5:
         if quotes <= 0.0:
          if start <= 3.5:
           s += 0.006
          else:
           s += -0.206
         else:
          s += 0.053
        else:
         s += 0.084
       else:
        s += -0.436
      else:
       if words <= 44.5:
        if sentences <= 2.5:
         s += 0.047
        else:
         s += -0.207
       else:
        s += 0.100
    if characters <= 16.5:
     if words_score <= 0.0:
      s += -0.101
     else:
      s += -0.036
    else:
     if words_score <= -0.32186:
      s += -0.077
     else:
      if words_score <= 2.7623:
       if gap <= 0.0:
        if level <= 1.5:
         s += -0.018
        else:
         s += -0.132
       else:
        if words <= 5.5:
         s += 0.088
        else:
         if words <= 33.5:
          s += -0.009
         else:
          if gap_below <= 0.0:
           s += -0.067
          else:
           if letters_a_word <= 8.0085:
            s += 0.068
           else:
            if start <= 1.5:
             s += 0.049
            else:
             s += -0.187
      else:
       if letters_a_word <= 6.126:
        if start <= 0.0:
         s += 0.135
        else:
         if level <= 0.0:
          s += 0.006
         else:
          s += 0.101
       else:
        if characters <= 201.5:
         s += 0.019
        else:
         s += 0.067
    if end <= 0.0:
     if known <= 0.0:
      if gap <= 0.0:
       if level <= 1.5:
        s += -0.040
       else:
        s += -0.153
      else:
       if commas <= 8.5:
        if words <= 7.5:
         if words_score <= 0.81702:
          s += -0.010
         else:
          s += 0.081
        else:
         if gap_below <= 0.0:
          if words <= 103.5:
           s += 0.069
          else:
           s += -0.115
         else:
          s += -0.064
       else:
        s += 0.131
     else:
      s += -0.144
    else:
     if end <= 4.5:
      if end <= 2.5:
       if end <= 1.5:
        if known <= 0.0:
         if gap_below <= 2:
          if level <= 0.0:
           s += 0.031
          else:
           s += 0.109
         else:
          s += -0.255
        else:
         s += -0.145
       else:
        s += -0.078
      else:
       s += 0.141
     else:
      s += -0.074
    if characters <= 13.5:
     if known <= 0.0:
      s += -0.064
     else:
      s += -0.143
    else:
     if gap <= 0.0:
      if level <= 1.5:
       if quotes <= 8.5:
        if sentences <= 22:
         if known <= 0.0:
          s += -0.006
         else:
          s += -0.151
        else:
         s += -0.280
       else:
        s += -0.214
      else:
       s += -0.122
     else:
      if letters_a_word <= 4.5056:
       if characters <= 66.5:
        s += 0.011
       else:
        s += 0.135
      else:
       if letters_a_word <= 5.9963:
        if characters <= 425.5:
         s += 0.008
        else:
         s += -0.072
       else:
        if start <= 4.5:
         if characters <= 280.5:
          if characters <= 44.5:
           s += 0.057
          else:
           s += 0.002
         else:
          if sentences <= 14.5:
           s += 0.054
          else:
           s += 0.326
        else:
         s += -0.132
    if prints <= 1.5:
     if line_score <= -0.93957:
      s += -0.103
     else:
      if gap_below <= 2:
       if gap <= 0.0:
        if line_score <= 4.3014:
         if quotes <= 8.5:
          if characters <= 13.5:
           s += -0.068
          else:
           if words <= 90.5:
            s += -0.004
           else:
            s += -0.068
         else:
          s += -0.267
        else:
         s += 0.046
       else:
        if quotes <= 0.0:
         if shape <= 0.0:
          if characters <= 425.5:
           if line_score <= 3.2652:
            s += 0.005
           else:
            s += 0.038
          else:
           if line_score <= 4.6928:
            s += 0.020
           else:
            s += -0.085
         else:
          if start <= 0.0:
           s += -0.083
          else:
           s += 0.085
        else:
         if words <= 155.5:
          s += 0.074
         else:
          s += -0.062
      else:
       s += -0.209
    else:
     s += -0.087
    if words_score <= 1.9862:
     if known <= 0.0:
      if gap <= 0.0:
       if level <= 1.5:
        if words_score <= -0.78998:
         s += -0.099
        else:
         s += -0.026
       else:
        s += -0.137
      else:
       if lines <= 2.5:
        if shape <= 3.5:
         s += -0.001
        else:
         s += -0.165
       else:
        s += 0.115
     else:
      s += -0.135
    else:
     if commas <= 1.5:
      if words <= 9.5:
       s += 0.046
      else:
       if shape <= 1.5:
        if words_score <= 5.1789:
         if words <= 58.5:
          s += -0.016
         else:
          if words_score <= 2.5401:
           s += 0.102
          else:
           s += -0.136
        else:
         s += 0.034
       else:
        s += 0.075
     else:
      if words_score <= 3.5732:
       if seams <= 0.0:
        s += 0.017
       else:
        s += -0.115
      else:
       s += 0.042
    if words_score <= -0.46632:
     s += -0.080
    else:
     if end <= 0.0:
      if sentences <= 2.5:
       if characters <= 425.5:
        if words <= 7.5:
         if words_score <= 0.67181:
          s += -0.038
         else:
          if characters <= 22.5:
           s += -0.011
          else:
           s += 0.064
        else:
         if gap_below <= 0.0:
          s += -0.010
         else:
          s += -0.067
       else:
        s += -0.129
      else:
       if letters_a_word <= 5.6686:
        s += 0.206
       else:
        s += 0.048
     else:
      if end <= 4.5:
       if end <= 2.5:
        if end <= 1.5:
         if gap_below <= 2:
          if level <= 0.0:
           s += 0.023
          else:
           if letters_a_word <= 2.5032:
            s += -0.298
           else:
            s += 0.108
         else:
          s += -0.253
        else:
         s += -0.060
       else:
        s += 0.115
      else:
       s += -0.062
    if known <= 0.0:
     if words_score <= 1.9862:
      if shape <= 1.5:
       if sentences <= 7.5:
        if letters_a_word <= 3.5086:
         if characters <= 70.5:
          if words <= 25.5:
           if letters_a_word <= 2.0034:
            s += -0.094
           else:
            s += 0.043
          else:
           s += -0.122
         else:
          s += 0.115
        else:
         s += -0.010
       else:
        s += -0.137
      else:
       if level <= 1.5:
        if letters_a_word <= 4.5056:
         s += -0.111
        else:
         s += -0.019
       else:
        s += -0.130
     else:
      if letters_a_word <= 6.9726:
       if sentences <= 2.5:
        s += 0.016
       else:
        if words <= 50.5:
         if letters_a_word <= 6.8426:
          s += -0.106
         else:
          s += -0.544
        else:
         s += -0.015
      else:
       if characters <= 225.5:
        s += 0.027
       else:
        s += 0.085
    else:
     s += -0.140
    if prints <= 1.5:
     if known_as <= 0.0:
      if quotes <= 0.0:
       if lines <= 1.5:
        if credit_words <= 0.0:
         if gap_below <= 0.0:
          if level <= 1.5:
           s += -0.009
          else:
           s += -0.121
         else:
          if words <= 5.5:
           if level <= 0.0:
            s += 0.028
           else:
            s += 0.131
          else:
           s += 0.004
        else:
         s += -0.104
       else:
        s += 0.070
      else:
       if letters_a_word <= 7.6683:
        if start <= 3.5:
         if words <= 25.5:
          s += -0.038
         else:
          if quotes <= 8.5:
           if letters_a_word <= 6.2013:
            s += 0.026
           else:
            s += 0.092
          else:
           s += -0.075
        else:
         s += 0.098
       else:
        if quotes <= 2.5:
         s += 0.003
        else:
         s += -0.182
     else:
      s += -0.116
    else:
     s += -0.072
    if words_score <= 3.5732:
     if words_score <= -0.93957:
      s += -0.091
     else:
      if words <= 155.5:
       if gap <= 0.0:
        if start <= 1.5:
         if level <= 1.5:
          if commas <= 9.5:
           s += -0.022
          else:
           s += -0.145
         else:
          s += -0.118
        else:
         if start <= 2.5:
          if words <= 16.5:
           s += 0.192
          else:
           s += 0.018
         else:
          if level <= 0.0:
           s += 0.006
          else:
           s += -0.132
       else:
        if commas <= 10.5:
         s += 0.004
        else:
         if letters_a_word <= 5.9005:
          s += 0.334
         else:
          s += 0.007
      else:
       if letters_a_word <= 6.126:
        s += 0.025
       else:
        s += -0.176
    else:
     if end <= 1.5:
      s += 0.035
     else:
      if commas <= 12.5:
       s += -0.021
      else:
       s += -0.360
    if words_score <= -0.85957:
     s += -0.086
    else:
     if end <= 0.0:
      s += -0.014
     else:
      if end <= 4.5:
       if sentences <= 1.5:
        if gap_below <= 0.0:
         s += 0.008
        else:
         s += 0.047
       else:
        if words <= 32.5:
         if words <= 23.5:
          s += 0.036
         else:
          s += -0.118
        else:
         if letters_a_word <= 6.4196:
          if start <= 0.0:
           if characters <= 99.5:
            if characters <= 91.5:
             s += 0.086
            else:
             s += -0.342
           else:
            s += 0.120
          else:
           if sentences <= 10.5:
            s += -0.027
           else:
            s += 0.149
         else:
          if words_score <= 0.30224:
           s += -0.118
          else:
           s += 0.044
      else:
       if words <= 56.5:
        if end <= 5.5:
         s += -0.127
        else:
         s += -0.028
       else:
        s += 0.076
    if prints <= 1.5:
     if end <= 4.5:
      if end <= 0.0:
       if commas <= 27.5:
        if known <= 2.5:
         if characters <= 50.5:
          if commas <= 2.5:
           if words_score <= 0.0:
            s += -0.017
           else:
            s += 0.033
          else:
           s += 0.566
         else:
          if lines <= 1.5:
           if sentences <= 22:
            s += -0.031
           else:
            s += 0.234
          else:
           s += 0.072
        else:
         s += -0.133
       else:
        s += -0.167
      else:
       if sentences <= 2.5:
        s += 0.029
       else:
        if commas <= 4.5:
         if letters_a_word <= 5.9963:
          if letters_a_word <= 4.8658:
           if commas <= 2.5:
            s += 0.101
           else:
            s += -0.199
          else:
           s += -0.098
         else:
          s += 0.025
        else:
         s += 0.021
     else:
      s += -0.053
    else:
     s += -0.067
    if known_as <= 0.0:
     if gap_below <= 2:
      if sentences <= 7.5:
       if quotes <= 0.0:
        if words_score <= 5.1789:
         s += -0.006
        else:
         if start <= 1.5:
          s += 0.034
         else:
          s += -0.144
       else:
        if words_score <= -0.18029:
         if letters_a_word <= 2.2644:
          s += -0.714
         else:
          s += -0.096
        else:
         if words <= 22.5:
          s += -0.025
         else:
          if words <= 155.5:
           if letters_a_word <= 4.6692:
            s += 0.142
           else:
            if start <= 2.5:
             if words_score <= 0.88841:
              s += -0.088
             else:
              s += 0.044
            else:
             s += 0.095
          else:
           s += -0.064
      else:
       if quotes <= 2.5:
        if words_score <= 5.8273:
         s += 0.013
        else:
         s += -0.177
       else:
        s += -0.150
     else:
      s += -0.184
    else:
     s += -0.112
    if known_as <= 0.0:
     if gap_below <= 0.0:
      if commas <= 15.5:
       if level <= 1.5:
        if lines <= 1.5:
         s += -0.009
        else:
         if shape <= 3.5:
          s += 0.114
         else:
          s += -0.169
       else:
        s += -0.114
      else:
       s += -0.165
     else:
      if commas <= 9.5:
       if gap_below <= 2:
        if characters <= 47.5:
         s += 0.034
        else:
         if end <= 0.0:
          if words <= 52.5:
           s += -0.061
          else:
           s += 0.028
         else:
          if words <= 96.5:
           if words <= 44.5:
            if end <= 3.5:
             s += 0.009
            else:
             s += -0.080
           else:
            s += 0.038
          else:
           s += -0.037
       else:
        s += -0.168
      else:
       if start <= 0.0:
        s += 0.325
       else:
        s += 0.052
    else:
     s += -0.110
    if prints <= 1.5:
     if known <= 0.0:
      if commas <= 1.5:
       s += 0.002
      else:
       if characters <= 47.5:
        if characters <= 21.5:
         s += 0.789
        else:
         s += 0.169
       else:
        if commas <= 13.5:
         if words_score <= 1.5702:
          if seams <= 2.5:
           if commas <= 9.5:
            if characters <= 425.5:
             s += -0.019
            else:
             s += 0.049
           else:
            s += -0.144
          else:
           s += 0.298
         else:
          if characters <= 179.5:
           if level <= 0.0:
            s += -0.030
           else:
            s += 0.144
          else:
           s += 0.033
        else:
         if letters_a_word <= 6.4196:
          s += 0.089
         else:
          if gap <= 0.0:
           s += -0.247
          else:
           if quotes <= 0.0:
            s += 0.014
           else:
            s += -0.162
     else:
      s += -0.100
    else:
     s += -0.058
    if prints <= 1.5:
     if lines <= 14:
      if quotes <= 0.0:
       if sentences <= 15.5:
        if end <= 4.5:
         if end <= 2.5:
          if end <= 1.5:
           if start <= 3.5:
            if end <= 0.0:
             if characters <= 119.5:
              s += 0.005
             else:
              s += -0.054
            else:
             s += 0.015
           else:
            if start <= 4.5:
             if characters <= 225.5:
              s += -0.119
             else:
              s += -0.777
            else:
             if start <= 5.5:
              s += 0.147
             else:
              s += -0.072
          else:
           s += -0.058
         else:
          s += 0.088
        else:
         s += -0.048
       else:
        s += -0.184
      else:
       if lines <= 7.5:
        if words_score <= -0.18029:
         s += -0.138
        else:
         s += 0.038
       else:
        s += -0.279
     else:
      s += 0.196
    else:
     s += -0.054
    if prints <= 1.5:
     if gap_below <= 2:
      if words <= 155.5:
       if letters_a_word <= 6.7511:
        s += -0.004
       else:
        if words_score <= 1.2329:
         if words <= 28.5:
          if characters <= 201.5:
           s += 0.004
          else:
           s += 0.188
         else:
          if letters_a_word <= 7.4971:
           if words_score <= -1e-35:
            s += 0.205
           else:
            s += -0.009
          else:
           s += -0.132
        else:
         if words <= 46.5:
          if sentences <= 1.5:
           s += 0.030
          else:
           s += -0.058
         else:
          if characters <= 425.5:
           s += 0.138
          else:
           if sentences <= 0.0:
            s += -0.128
           else:
            if letters_a_word <= 7.0049:
             if words <= 70.5:
              s += -0.215
             else:
              s += 0.040
            else:
             s += 0.091
      else:
       s += -0.051
     else:
      s += -0.192
    else:
     s += -0.048
    if known <= 0.0:
     if quotes <= 0.0:
      if end <= 4.5:
       if end <= 2.5:
        if end <= 1.5:
         if characters <= 9.5:
          s += -0.047
         else:
          if characters <= 50.5:
           s += 0.020
          else:
           if end <= 0.0:
            s += -0.024
           else:
            if shape <= 1.5:
             s += -0.001
            else:
             s += 0.087
        else:
         if words <= 85.5:
          s += -0.034
         else:
          s += -0.167
       else:
        s += 0.091
      else:
       if end <= 5.5:
        s += -0.106
       else:
        if line_score <= 4.3014:
         s += -0.023
        else:
         s += 0.300
     else:
      if characters <= 179.5:
       s += -0.009
      else:
       if words <= 155.5:
        s += 0.052
       else:
        if quotes <= 4.5:
         s += -0.077
        else:
         s += 0.079
    else:
     s += -0.101
    if prints <= 1.5:
     if line_score <= -0.93957:
      s += -0.062
     else:
      if shape <= 4.5:
       if words <= 126.5:
        if sentences <= 2.5:
         if end <= 4.5:
          if end <= 0.0:
           s += -0.001
          else:
           s += 0.023
         else:
          s += -0.037
        else:
         s += -0.025
       else:
        if sentences <= 0.0:
         s += -0.149
        else:
         if line_score <= 4.6928:
          if line_score <= 2.1595:
           s += 0.181
          else:
           s += 0.075
         else:
          if letters_a_word <= 5.3346:
           s += -0.170
          else:
           s += 0.037
      else:
       s += -0.137
    else:
     if end <= 2.5:
      s += -0.050
     else:
      if end <= 3.5:
       if words <= 5.5:
        if prints <= 4.5:
         s += 0.162
        else:
         s += 0.838
       else:
        s += 0.012
      else:
       s += -0.010
    if start <= 0.0:
     if characters <= 62.5:
      if characters <= 4.5:
       s += -0.111
      else:
       if characters <= 53.5:
        if shape <= 1.5:
         s += 0.047
        else:
         s += -0.082
       else:
        s += -0.093
     else:
      s += 0.073
    else:
     if lines <= 1.5:
      if start <= 1.5:
       s += -0.010
      else:
       if characters <= 250.5:
        if shape <= 1.5:
         if end <= 1.5:
          if start <= 2.5:
           if gap <= 0.0:
            s += 0.171
           else:
            s += 0.017
          else:
           s += 0.041
         else:
          s += -0.043
        else:
         s += -0.063
       else:
        if quotes <= 0.0:
         s += -0.122
        else:
         if quotes <= 2.5:
          s += 0.076
         else:
          s += -0.106
     else:
      if lines <= 26.5:
       s += 0.079
      else:
       s += -0.144
    if known <= 0.0:
     if gap_below <= 2:
      if letters_a_word <= 2.0034:
       s += -0.090
      else:
       if start <= 0.0:
        if words_score <= 0.17737:
         s += 0.002
        else:
         if letters_a_word <= 7.8353:
          s += 0.100
         else:
          if characters <= 250.5:
           s += 0.111
          else:
           s += -0.347
       else:
        if sentences <= 57.5:
         if letters_a_word <= 5.5018:
          if sentences <= 2.5:
           if start <= 1.5:
            s += -0.019
           else:
            s += 0.049
          else:
           if gap_below <= 0.0:
            if words_score <= 5.1789:
             s += -0.040
            else:
             s += 0.217
           else:
            s += -0.112
         else:
          if sentences <= 22:
           if prints <= 1.5:
            s += 0.007
           else:
            s += -0.036
          else:
           s += 0.243
        else:
         s += -0.285
     else:
      s += -0.185
    else:
     s += -0.093
    if sentences <= 10.5:
     if quotes <= 8.5:
      if quotes <= 2.5:
       if known <= 2.5:
        if letters_a_word <= 7.8353:
         if credit_words <= 0.0:
          if commas <= 17.5:
           if lines <= 1.5:
            if letters_a_word <= 2.0034:
             s += -0.078
            else:
             if level <= 3.5:
              if gap <= 0.0:
               if seams <= 0.0:
                s += -0.008
               else:
                s += -0.084
              else:
               s += 0.003
             else:
              s += -0.126
           else:
            s += 0.046
          else:
           s += -0.123
         else:
          s += -0.089
        else:
         if sentences <= 3.5:
          s += 0.028
         else:
          s += -0.124
       else:
        s += -0.110
      else:
       if sentences <= 7.5:
        if sentences <= 3.5:
         s += 0.038
        else:
         s += 0.152
       else:
        s += -0.080
     else:
      s += -0.192
    else:
     s += 0.123
    if commas <= 11.5:
     if shape <= 4.5:
      if lines <= 1.5:
       if words_score <= -1.4294:
        s += -0.068
       else:
        if characters <= 548.5:
         if words_score <= 5.8273:
          if commas <= 9.5:
           s += -0.002
          else:
           s += 0.130
         else:
          s += 0.054
        else:
         if commas <= 2.5:
          s += -0.165
         else:
          if quotes <= 3.5:
           if letters_a_word <= 6.8426:
            if gap_below <= 0.0:
             if letters_a_word <= 6.3347:
              s += 0.107
             else:
              s += -0.091
            else:
             s += -0.048
           else:
            s += 0.064
          else:
           s += 0.115
      else:
       if quotes <= 17:
        s += 0.075
       else:
        s += -0.206
     else:
      s += -0.146
    else:
     if words_score <= 1.9862:
      s += 0.179
     else:
      if quotes <= 4.5:
       s += -0.026
      else:
       s += 0.149
    if quotes <= 4.5:
     if letters_a_word <= 3.0089:
      if commas <= 9.5:
       if level <= 0.0:
        if commas <= 2.5:
         if characters <= 62.5:
          s += 0.016
         else:
          if characters <= 548.5:
           s += 0.124
          else:
           s += -0.130
        else:
         if end <= 0.0:
          s += 0.274
         else:
          if gap <= 0.0:
           s += -0.235
          else:
           s += -0.016
       else:
        s += -0.112
      else:
       s += 0.360
     else:
      if end <= 1.5:
       s += 0.002
      else:
       if end <= 2.5:
        s += -0.055
       else:
        if end <= 3.5:
         s += 0.072
        else:
         if words <= 112.5:
          s += -0.040
         else:
          s += 0.197
    else:
     if letters_a_word <= 7.3355:
      if commas <= 8.5:
       s += -0.089
      else:
       s += 0.158
     else:
      s += -0.268
    if prints <= 1.5:
     if level <= 3.5:
      if words <= 13.5:
       if characters <= 13.5:
        s += -0.022
       else:
        s += 0.017
      else:
       if line_score <= 3.2652:
        if start <= 0.0:
         if shape <= 0.0:
          if words <= 18.5:
           s += 0.129
          else:
           if characters <= 62.5:
            if words <= 24.5:
             s += 0.040
            else:
             s += -0.175
           else:
            s += 0.043
         else:
          s += -0.096
        else:
         if start <= 3.5:
          s += -0.023
         else:
          s += 0.048
       else:
        if quotes <= 10.5:
         if shape <= 1.5:
          s += 0.006
         else:
          s += 0.093
        else:
         s += -0.297
     else:
      s += -0.135
    else:
     if characters <= 62.5:
      if line_score <= 1.5702:
       s += -0.033
      else:
       s += 0.092
     else:
      s += -0.078
    if line_score <= -1.4294:
     s += -0.066
    else:
     if lines <= 14:
      if gap_below <= 2:
       if start <= 5.5:
        if start <= 4.5:
         if known <= 0.0:
          if letters_a_word <= 6.7511:
           if commas <= 8.5:
            s += -0.004
           else:
            if letters_a_word <= 5.0059:
             s += 0.246
            else:
             if words <= 126.5:
              s += -0.015
             else:
              s += 0.064
          else:
           if line_score <= 1.0451:
            if quotes <= 1.5:
             s += -0.003
            else:
             if words <= 31.5:
              s += 0.008
             else:
              s += -0.157
           else:
            if commas <= 13.5:
             s += 0.028
            else:
             if commas <= 18.5:
              s += -0.216
             else:
              s += 0.017
         else:
          s += -0.074
        else:
         s += 0.136
       else:
        s += -0.081
      else:
       s += -0.138
     else:
      s += 0.107
    if gap_below <= 2:
     if end <= 0.0:
      if sentences <= 12.5:
       if sentences <= 7.5:
        if sentences <= 4.5:
         if known <= 2.5:
          s += -0.011
         else:
          s += -0.108
        else:
         if letters_a_word <= 5.6686:
          s += 0.270
         else:
          if commas <= 6.5:
           s += -0.109
          else:
           s += 0.126
       else:
        s += -0.137
      else:
       s += 0.178
     else:
      if seams <= 4.5:
       if sentences <= 57.5:
        if commas <= 25.5:
         if commas <= 19.5:
          if letters_a_word <= 5.6006:
           if letters_a_word <= 4.8658:
            if commas <= 0.0:
             s += 0.059
            else:
             s += -0.025
           else:
            s += -0.023
          else:
           s += 0.010
         else:
          s += -0.131
        else:
         s += 0.177
       else:
        s += -0.310
      else:
       s += 0.256
    else:
     s += -0.160
    if words <= 155.5:
     if lines <= 1.5:
      if gap_below <= 2:
       if quotes <= 0.0:
        if words <= 12.5:
         if gap <= 0.0:
          if words_score <= 0.0:
           s += -0.042
          else:
           s += 0.006
         else:
          if shape <= 0.0:
           s += 0.015
          else:
           s += 0.067
        else:
         if end <= 0.0:
          if letters_a_word <= 2.9875:
           s += 0.066
          else:
           s += -0.046
         else:
          if letters_a_word <= 10.042:
           s += -0.006
          else:
           s += 0.258
       else:
        if words <= 46.5:
         if end <= 1.5:
          s += 0.005
         else:
          s += -0.111
        else:
         s += 0.046
      else:
       s += -0.156
     else:
      if shape <= 4.5:
       if words <= 67.5:
        s += 0.045
       else:
        s += 0.172
      else:
       s += -0.097
    else:
     s += -0.044
    if sentences <= 7.5:
     if sentences <= 6.5:
      if letters_a_word <= 2.0034:
       s += -0.075
      else:
       if level <= 3.5:
        if line_score <= -1.2083:
         s += -0.050
        else:
         if start <= 0.0:
          if shape <= 1.5:
           s += 0.038
          else:
           s += -0.084
         else:
          if letters_a_word <= 6.6064:
           s += -0.006
          else:
           if line_score <= 3.2652:
            if gap_below <= 0.0:
             s += -0.012
            else:
             if words <= 46.5:
              if words <= 5.5:
               if shape <= 0.0:
                s += 0.031
               else:
                s += 0.149
              else:
               s += -0.006
             else:
              if line_score <= 1.2329:
               s += -0.008
              else:
               s += 0.095
           else:
            s += 0.050
       else:
        s += -0.116
     else:
      if letters_a_word <= 5.8278:
       s += 0.167
      else:
       s += 0.033
    else:
     s += -0.072
    if words <= 48.5:
     if sentences <= 1.5:
      s += 0.002
     else:
      if letters_a_word <= 2.2644:
       s += -0.205
      else:
       if start <= 2.5:
        if words <= 46.5:
         s += -0.043
        else:
         s += 0.045
       else:
        s += 0.089
    else:
     if sentences <= 2.5:
      if end <= 0.0:
       s += -0.045
      else:
       if letters_a_word <= 8.5061:
        if end <= 2.5:
         s += 0.057
        else:
         s += -0.066
       else:
        s += 0.295
     else:
      if letters_a_word <= 6.126:
       if letters_a_word <= 5.0059:
        s += 0.049
       else:
        if words <= 77.5:
         s += -0.090
        else:
         s += -0.015
      else:
       if words <= 112.5:
        if sentences <= 7.5:
         s += 0.013
        else:
         s += -0.171
       else:
        if sentences <= 8.5:
         s += 0.114
        else:
         s += -0.027
    if words <= 64.5:
     if words_score <= 5.8273:
      if words <= 17.5:
       s += 0.004
      else:
       s += -0.014
     else:
      s += 0.051
    else:
     if sentences <= 0.0:
      if shape <= 3.5:
       if letters_a_word <= 6.3347:
        s += -0.047
       else:
        s += -0.210
      else:
       s += 0.043
     else:
      if letters_a_word <= 6.4196:
       if words_score <= 3.2652:
        if end <= 4.5:
         s += 0.051
        else:
         s += -0.100
       else:
        if words <= 155.5:
         s += 0.006
        else:
         if sentences <= 8.5:
          s += -0.122
         else:
          s += 0.039
      else:
       if words_score <= 0.73918:
        if letters_a_word <= 7.4971:
         s += 0.054
        else:
         s += -0.167
       else:
        if letters_a_word <= 7.3355:
         if letters_a_word <= 7.278:
          s += 0.053
         else:
          s += -0.178
        else:
         s += 0.155
    if prints <= 1.5:
     if credit_words <= 0.0:
      if lines <= 44:
       if lines <= 20:
        if words_score <= 5.8273:
         s += 0.003
        else:
         if characters <= 250.5:
          s += 0.077
         else:
          if gap_below <= 0.0:
           s += 0.028
          else:
           if sentences <= 4.5:
            s += -0.044
           else:
            s += -0.153
       else:
        s += 0.277
      else:
       s += -0.159
     else:
      if words <= 3.5:
       if words_score <= -2.4537:
        s += 1.531
       else:
        s += 0.102
      else:
       s += -0.095
    else:
     if characters <= 56.5:
      if words_score <= 0.30224:
       s += -0.048
      else:
       if prints <= 4.5:
        s += 0.015
       else:
        s += 0.154
     else:
      if words_score <= 3.5732:
       if lines <= 2.5:
        s += -0.103
       else:
        s += 0.307
      else:
       s += 0.013
    if quotes <= 2.5:
     if letters_a_word <= 8.0085:
      if sentences <= 15.5:
       if sentences <= 10.5:
        if known_as <= 23.5:
         if letters_a_word <= 2.0034:
          s += -0.065
         else:
          s += -0.001
        else:
         s += -0.100
       else:
        s += 0.138
      else:
       s += -0.109
     else:
      if level <= 1.5:
       s += 0.025
      else:
       s += -0.063
    else:
     if letters_a_word <= 7.3355:
      if gap <= 0.0:
       if letters_a_word <= 6.6064:
        s += -0.121
       else:
        s += 0.033
      else:
       if shape <= 0.0:
        if sentences <= 15.5:
         if sentences <= 3.5:
          if characters <= 548.5:
           s += 0.044
          else:
           s += -0.214
         else:
          s += 0.156
        else:
         s += -0.123
       else:
        s += -0.121
     else:
      if quotes <= 5.5:
       s += -0.083
      else:
       s += -0.212
    if sentences <= 22:
     if level <= 3.5:
      if lines <= 1.5:
       if sentences <= 15.5:
        if sentences <= 11.5:
         if start <= 1.5:
          s += -0.004
         else:
          if shape <= 1.5:
           s += 0.026
          else:
           s += -0.078
        else:
         s += 0.119
       else:
        s += -0.122
      else:
       if end <= 5.5:
        if end <= 0.0:
         if line_score <= 0.6042:
          s += -0.062
         else:
          if lines <= 70:
           if letters_a_word <= 5.9963:
            s += 0.194
           else:
            s += 0.063
          else:
           s += -0.180
        else:
         if lines <= 3.5:
          if line_score <= 4.6928:
           if line_score <= 0.46953:
            s += 0.169
           else:
            s += -0.091
          else:
           s += 0.159
         else:
          s += -0.148
       else:
        s += 0.215
     else:
      s += -0.118
    else:
     s += 0.121
    if lines <= 12.5:
     if shape <= 4.5:
      if words_score <= 2.7623:
       if characters <= 548.5:
        if commas <= 2.5:
         s += 0.003
        else:
         if letters_a_word <= 2.2644:
          s += -0.194
         else:
          if letters_a_word <= 5.7507:
           s += 0.047
          else:
           s += -0.033
       else:
        if commas <= 1.5:
         s += -0.225
        else:
         if commas <= 15.5:
          s += 0.009
         else:
          s += -0.119
      else:
       if letters_a_word <= 5.4296:
        if commas <= 11.5:
         if characters <= 280.5:
          s += -0.002
         else:
          if commas <= 0.0:
           s += -0.250
          else:
           if gap <= 0.0:
            s += 0.044
           else:
            s += -0.102
        else:
         s += 0.302
       else:
        s += 0.015
     else:
      if letters_a_word <= 9.0167:
       s += -0.226
      else:
       s += 0.079
    else:
     s += 0.127
    if commas <= 31:
     if letters_a_word <= 6.9726:
      if characters <= 425.5:
       if words_score <= 4.6928:
        if commas <= 8.5:
         s += -0.006
        else:
         s += 0.134
       else:
        s += 0.026
      else:
       if commas <= 2.5:
        s += -0.073
       else:
        if commas <= 20.5:
         if commas <= 15.5:
          s += -0.012
         else:
          s += -0.131
        else:
         s += 0.115
     else:
      if words_score <= 0.88841:
       if commas <= 12.5:
        if characters <= 225.5:
         s += -0.002
        else:
         if seams <= 3.5:
          if characters <= 314.5:
           s += -0.132
          else:
           if letters_a_word <= 7.6683:
            s += 0.090
           else:
            s += -0.078
         else:
          s += 0.162
       else:
        s += 0.276
      else:
       if letters_a_word <= 7.8353:
        s += 0.010
       else:
        s += 0.047
    else:
     s += -0.116
    if shape <= 4.5:
     if shape <= 2.5:
      if sentences <= 15.5:
       if prints <= 1.5:
        if credit_words <= 0.0:
         if end <= 1.5:
          s += 0.006
         else:
          if letters_a_word <= 2.2644:
           if shape <= 0.0:
            s += 0.138
           else:
            if shape <= 1.5:
             s += 1.473
            else:
             s += 0.020
          else:
           if line_score <= 5.1789:
            s += -0.027
           else:
            if words <= 70.5:
             s += 0.020
            else:
             s += 0.192
        else:
         if characters <= 99.5:
          s += 0.020
         else:
          s += -0.149
       else:
        if end <= 2.5:
         if lines <= 2.5:
          s += -0.032
         else:
          s += 0.300
        else:
         s += 0.084
      else:
       s += -0.109
     else:
      s += 0.114
    else:
     if letters_a_word <= 9.513:
      s += -0.198
     else:
      s += 0.097
    if sentences <= 7.5:
     if words <= 155.5:
      if commas <= 0.0:
       if characters <= 132.5:
        if sentences <= 4.5:
         s += 0.001
        else:
         s += -0.671
       else:
        if sentences <= 3.5:
         if characters <= 314.5:
          s += -0.045
         else:
          if sentences <= 2.5:
           s += -0.109
          else:
           s += -0.284
        else:
         s += 0.048
      else:
       if prints <= 1.5:
        if characters <= 22.5:
         s += 0.160
        else:
         s += 0.011
       else:
        s += -0.051
     else:
      if words_score <= 4.6928:
       if sentences <= 1.5:
        s += -0.149
       else:
        if quotes <= 1.5:
         s += 0.127
        else:
         s += -0.028
      else:
       s += -0.197
    else:
     if commas <= 17.5:
      if quotes <= 2.5:
       s += -0.061
      else:
       s += -0.212
     else:
      s += 0.038
    if commas <= 15.5:
     if commas <= 11.5:
      if sentences <= 5.5:
       if end <= 0.0:
        s += -0.008
       else:
        if words <= 155.5:
         if sentences <= 1.5:
          if words <= 112.5:
           s += 0.013
          else:
           s += -0.234
         else:
          if characters <= 280.5:
           if words <= 56.5:
            s += -0.061
           else:
            s += 0.080
          else:
           if words <= 42.5:
            s += 0.156
           else:
            if words <= 46.5:
             s += -0.107
            else:
             s += 0.006
        else:
         s += 0.158
      else:
       if words_score <= 4.6928:
        if words <= 67.5:
         s += -0.137
        else:
         if sentences <= 7.5:
          s += 0.057
         else:
          s += -0.037
       else:
        s += -0.128
     else:
      s += 0.066
    else:
     if gap_below <= 0.0:
      s += -0.180
     else:
      s += -0.015
    if words_score <= 4.3014:
     if characters <= 50.5:
      if gap <= 0.0:
       if characters <= 24.5:
        s += -0.028
       else:
        s += 0.018
      else:
       s += 0.027
     else:
      if words <= 67.5:
       s += -0.013
      else:
       if sentences <= 7.5:
        s += 0.026
       else:
        if letters_a_word <= 5.6686:
         s += 0.093
        else:
         if commas <= 10.5:
          s += -0.190
         else:
          s += -0.016
    else:
     if words <= 70.5:
      s += 0.032
     else:
      if words_score <= 5.8273:
       if sentences <= 7.5:
        if words <= 155.5:
         if commas <= 5.5:
          s += -0.022
         else:
          s += 0.081
        else:
         s += -0.103
       else:
        s += 0.128
      else:
       if letters_a_word <= 6.126:
        if letters_a_word <= 5.4296:
         s += 0.048
        else:
         s += -0.145
       else:
        s += 0.078
    if known_as <= 23.5:
     if words_score <= -1.8699:
      s += -0.073
     else:
      if shape <= 0.0:
       if quotes <= 8.5:
        if start <= 0.0:
         if words_score <= 0.24064:
          if words <= 112.5:
           if letters_a_word <= 2.2644:
            if characters <= 225.5:
             s += -0.032
            else:
             s += -0.441
           else:
            s += 0.021
          else:
           s += 0.186
         else:
          if quotes <= 1.5:
           if characters <= 32.5:
            s += -0.030
           else:
            s += 0.096
          else:
           if letters_a_word <= 3.5086:
            s += 0.034
           else:
            s += -0.231
        else:
         if words <= 5.5:
          s += 0.016
         else:
          s += -0.007
       else:
        s += -0.121
      else:
       if words_score <= 0.67181:
        s += -0.031
       else:
        if characters <= 22.5:
         s += -0.019
        else:
         s += 0.050
    else:
     s += -0.100
    if start <= 5.5:
     if start <= 4.5:
      if commas <= 25.5:
       if commas <= 14.5:
        if words_score <= -1.8699:
         s += -0.076
        else:
         if lines <= 44:
          if quotes <= 10.5:
           if words <= 6.5:
            s += 0.011
           else:
            s += -0.001
          else:
           s += 0.131
         else:
          s += -0.177
       else:
        if commas <= 16.5:
         s += -0.131
        else:
         if words_score <= 3.5732:
          s += 0.072
         else:
          s += -0.123
      else:
       s += 0.104
     else:
      if words_score <= -1e-35:
       s += 0.318
      else:
       if letters_a_word <= 3.5086:
        s += -0.154
       else:
        if words_score <= 3.0001:
         if quotes <= 0.0:
          if letters_a_word <= 12.02:
           s += 0.204
          else:
           s += -0.161
         else:
          s += -0.211
        else:
         s += -0.045
    else:
     s += -0.089
    if quotes <= 7.5:
     if gap_below <= 2:
      if commas <= 14.5:
       if known_as <= 23.5:
        if words <= 32.5:
         if words <= 6.5:
          if words_score <= 0.17737:
           if commas <= 0.0:
            s += -0.019
           else:
            s += 0.083
          else:
           if prints <= 4.5:
            s += 0.020
           else:
            s += 0.126
         else:
          s += -0.007
        else:
         if seams <= 0.0:
          if words <= 81.5:
           s += 0.017
          else:
           if commas <= 5.5:
            s += -0.034
           else:
            s += 0.026
         else:
          s += -0.039
       else:
        s += -0.098
      else:
       if words <= 126.5:
        s += -0.205
       else:
        if commas <= 17.5:
         s += -0.088
        else:
         s += 0.084
     else:
      s += -0.136
    else:
     if commas <= 8.5:
      s += -0.046
     else:
      s += 0.181
    return s


def score_around(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, line_score, _, known, known_as, shape, level, gap, gap_below, lines, prints, quotes, seams, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, is_chosen, margin, expected, in_run, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, since_comments, since_related, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end, common, long_words, common_above_3, common_below_3, common_above_8, common_below_8, common_above_20, common_below_20) = row
    s = 0.0
    if in_zone <= 0.0:
     if margin <= -0.38027:
      s += -0.913
     else:
      if before_zone_end <= -15.5:
       if above_10_sum <= -17.669:
        s += -0.892
       else:
        s += -0.719
      else:
       if below_10_sum <= -20.569:
        s += -0.806
       else:
        s += -0.684
    else:
     if score <= -0.36313:
      if score <= -1.8172:
       if below_3_sum <= -6.5074:
        s += -0.860
       else:
        s += -0.759
      else:
       if text <= 4271.6:
        if below_3_sum <= -4.6806:
         s += -0.733
        else:
         s += -0.624
       else:
        s += -0.878
     else:
      if text <= 4271.6:
       if expected <= 0.84714:
        if words_score <= 1.6971:
         if text <= 422.38:
          s += -0.565
         else:
          if number_from_end <= 108.5:
           s += -0.835
          else:
           s += -0.581
        else:
         if words_above <= 597.5:
          s += -0.530
         else:
          if expected <= 0.72814:
           s += -0.834
          else:
           if number_from_end <= 343.5:
            s += -0.565
           else:
            s += -0.763
       else:
        s += -0.523
      else:
       if expected <= 0.86421:
        s += -0.883
       else:
        s += -0.579
    if in_run <= 0.0:
     if words <= 21.5:
      if since_chosen <= 6.5:
       if before_zone_end <= -1e-35:
        s += -0.093
       else:
        s += -0.028
      else:
       s += -0.119
     else:
      if before_zone_end <= -1e-35:
       s += -0.105
      else:
       if chosen_above <= 22.5:
        if since_chosen <= 2.5:
         s += 0.174
        else:
         if end <= 0.0:
          s += -0.042
         else:
          if below_1 <= -3.1893:
           s += 0.019
          else:
           s += 0.142
       else:
        s += -0.074
    else:
     if text <= 4271.6:
      if words_score <= 1.6971:
       if number <= 506.5:
        if words <= 33.5:
         s += 0.118
        else:
         s += 0.192
       else:
        s += -0.100
      else:
       if before_zone_end <= -1e-35:
        s += 0.107
       else:
        if end <= 0.0:
         s += 0.165
        else:
         s += 0.221
     else:
      if common_below_20 <= 0.59599:
       if text_below <= 4218.6:
        if blocks <= 399:
         s += 0.183
        else:
         s += -0.101
       else:
        s += 0.255
      else:
       if words_above <= 4472.5:
        s += 0.187
       else:
        s += -0.022
    if in_run <= 0.0:
     if in_zone <= 0.0:
      if margin <= -0.91862:
       s += -0.115
      else:
       if before_run_end <= -8.5:
        if above_10_sum <= -17.669:
         s += -0.100
        else:
         s += 0.037
       else:
        if long_words <= 63.5:
         s += -0.013
        else:
         s += 0.252
     else:
      if margin <= -0.91862:
       s += -0.042
      else:
       if chosen_above <= 23.5:
        if before_run_end <= -30.5:
         s += -0.025
        else:
         s += 0.140
       else:
        s += -0.049
    else:
     if blocks <= 466:
      if margin <= -1.1388:
       if margin <= -3.2715:
        s += -0.017
       else:
        s += 0.101
      else:
       if words_score <= 2.5401:
        s += 0.156
       else:
        if in_zone <= 0.0:
         s += 0.091
        else:
         if quotes <= 17:
          s += 0.194
         else:
          s += -0.132
     else:
      if chosen_above <= 41.5:
       if words_score <= 0.17737:
        s += -0.080
       else:
        if prints_below <= 1.5:
         s += 0.186
        else:
         s += 0.067
      else:
       if common_above_20 <= 0.57713:
        s += -0.073
       else:
        s += 0.101
    if in_zone <= 0.0:
     if in_run <= 0.0:
      if margin <= -0.91862:
       s += -0.111
      else:
       if before_run_end <= -5.5:
        s += -0.085
       else:
        s += -0.008
     else:
      if since_comments <= 137.5:
       s += -0.082
      else:
       s += 0.122
    else:
     if is_chosen <= 0.0:
      if above_3_sum <= -4.6204:
       if until_chosen <= 7.5:
        if margin <= -2.5552:
         s += -0.056
        else:
         s += 0.046
       else:
        s += -0.083
      else:
       if text <= 4271.6:
        if margin <= -2.4677:
         s += 0.018
        else:
         s += 0.118
       else:
        s += -0.072
     else:
      if words_above <= 4472.5:
       if before_run_end <= -1e-35:
        if words_above <= 112.5:
         s += 0.216
        else:
         s += 0.022
       else:
        if text <= 3961.7:
         if number <= 575.5:
          if since_related <= 40.5:
           s += 0.122
          else:
           if prints <= 1.5:
            s += 0.173
           else:
            s += -0.019
         else:
          s += -0.029
        else:
         if common_below_20 <= 0.57901:
          s += 0.016
         else:
          s += 0.143
      else:
       s += -0.069
    if in_run <= 0.0:
     if in_zone <= 0.0:
      if margin <= -0.91862:
       s += -0.107
      else:
       if after_run_start <= 16.5:
        if score <= 1.4408:
         if after_run_start <= -22.5:
          s += -0.067
         else:
          s += 0.039
        else:
         s += 0.084
       else:
        if above_10_sum <= -16.119:
         s += -0.090
        else:
         s += 0.032
     else:
      if is_chosen <= 0.0:
       s += -0.032
      else:
       if words_above <= 1137.5:
        if below_10_sum <= -42.79:
         s += -0.037
        else:
         s += 0.126
       else:
        s += -0.042
    else:
     if text <= 4271.6:
      if score <= 0.47566:
       if margin <= -2.4677:
        s += 0.012
       else:
        s += 0.106
      else:
       if since_related <= 218.5:
        if words_score <= 1.8385:
         if since_related <= 114.5:
          s += 0.067
         else:
          s += -0.119
        else:
         if after_run_start <= 72.5:
          s += 0.150
         else:
          s += 0.033
       else:
        s += 0.161
     else:
      if text_below <= 4218.6:
       if common_above_20 <= 0.59268:
        s += -0.078
       else:
        s += 0.048
      else:
       s += 0.155
    if in_zone <= 0.0:
     if in_run <= 0.0:
      if score <= -1.4551:
       if until_chosen <= 8.5:
        s += -0.081
       else:
        s += -0.108
      else:
       if below_3_sum <= -4.6806:
        if score <= 2.0928:
         s += -0.078
        else:
         s += 0.048
       else:
        if since_related <= 133.5:
         s += -0.079
        else:
         if words_above <= 728.5:
          s += 0.138
         else:
          s += -0.017
     else:
      if since_comments <= 131.5:
       s += -0.061
      else:
       if since_related <= 2.5:
        s += -0.085
       else:
        s += 0.115
    else:
     if score <= -0.68781:
      if below_1 <= -2.1112:
       s += -0.031
      else:
       if words_above <= 2336.5:
        if score <= -3.5932:
         s += -0.040
        else:
         s += 0.076
       else:
        s += -0.056
     else:
      if text <= 4271.6:
       if below_3_sum <= -0.94991:
        if score <= 1.7868:
         if number <= 506.5:
          s += 0.103
         else:
          s += -0.071
        else:
         s += 0.142
       else:
        s += 0.148
      else:
       if number <= 277.5:
        s += 0.048
       else:
        s += -0.057
    if in_run <= 0.0:
     if margin <= -0.91862:
      if until_chosen <= 6.5:
       if above_10_sum <= -21.959:
        s += -0.077
       else:
        s += -0.009
      else:
       s += -0.104
     else:
      if after_zone_start <= 28.5:
       if after_zone_start <= -13.5:
        if score <= 0.98081:
         s += -0.061
        else:
         if common_above_20 <= 0.67812:
          s += 0.098
         else:
          s += -0.099
       else:
        if after_run_start <= 8.5:
         s += 0.094
        else:
         if above_3_sum <= -5.1552:
          s += -0.024
         else:
          s += 0.098
      else:
       if above_10_sum <= -19.189:
        s += -0.081
       else:
        s += 0.014
    else:
     if text <= 4271.6:
      if score <= 0.47566:
       if margin <= -3.1448:
        s += -0.004
       else:
        s += 0.087
      else:
       if blocks <= 623.5:
        s += 0.133
       else:
        if blocks <= 683:
         if since_related <= 218.5:
          s += -0.099
         else:
          s += 0.143
        else:
         s += 0.142
     else:
      if common_below_20 <= 0.57901:
       if blocks <= 399:
        s += 0.084
       else:
        s += -0.078
      else:
       s += 0.063
    if in_run <= 0.0:
     if score <= -1.4551:
      if until_chosen <= 6.5:
       if score <= -2.4736:
        s += -0.076
       else:
        if before_run_end <= -11.5:
         s += -0.073
        else:
         s += 0.023
      else:
       s += -0.102
     else:
      if words_above <= 191.5:
       if long_words <= 7.5:
        s += -0.020
       else:
        s += 0.081
      else:
       if since_related <= 299.5:
        s += -0.080
       else:
        if above_10_sum <= -27.859:
         s += -0.070
        else:
         s += 0.035
    else:
     if words_above <= 3787:
      if score <= 0.0:
       if prints <= 1.5:
        s += 0.073
       else:
        s += -0.008
      else:
       if since_related <= 32.5:
        if number_from_end <= 88.5:
         if after_zone_start <= 71.5:
          if common_above_20 <= 0.22672:
           if text <= 422.38:
            s += 0.091
           else:
            s += -0.133
          else:
           s += 0.133
         else:
          s += -0.143
        else:
         s += 0.129
       else:
        if below_1 <= -2.84:
         if relative_number <= 0.8072:
          s += 0.104
         else:
          s += -0.012
        else:
         s += 0.130
     else:
      s += -0.044
    if in_zone <= 0.0:
     if is_chosen <= 0.0:
      if since_chosen <= 5.5:
       if below_10_sum <= -23.193:
        s += -0.077
       else:
        s += 0.006
      else:
       s += -0.099
     else:
      if before_run_end <= -11.5:
       s += -0.066
      else:
       if words_above <= 440.5:
        if until_chosen <= 2.5:
         s += 0.132
        else:
         if words <= 64.5:
          s += -0.005
         else:
          s += 0.153
       else:
        s += -0.031
    else:
     if is_chosen <= 0.0:
      if above_3_sum <= -5.1552:
       if below_30_share <= 0.23818:
        s += -0.080
       else:
        s += -0.002
      else:
       if words_above <= 2558.5:
        s += 0.058
       else:
        s += -0.048
     else:
      if words_above <= 4472.5:
       if before_run_end <= -1e-35:
        s += 0.026
       else:
        if relative_number <= 0.8706:
         if words_below <= 3225.5:
          s += 0.116
         else:
          if number <= 109.5:
           s += 0.122
          else:
           if below_30_share <= 0.70996:
            s += -0.044
           else:
            s += 0.096
        else:
         if words_score <= 1.9862:
          s += -0.097
         else:
          s += 0.097
      else:
       s += -0.060
    if in_zone <= 0.0:
     if margin <= -1.1388:
      s += -0.095
     else:
      if before_run_end <= -11.5:
       if above_10_sum <= -16.119:
        s += -0.081
       else:
        s += 0.059
      else:
       if above_2 <= -3.6055:
        s += -0.041
       else:
        if below_3_sum <= -3.4389:
         s += 0.009
        else:
         s += 0.094
    else:
     if score <= 0.0:
      if prints <= 1.5:
       if text <= 4271.6:
        if before_run_end <= -2.5:
         s += -0.019
        else:
         if credit_words <= 0.0:
          s += 0.062
         else:
          s += -0.097
       else:
        s += -0.066
      else:
       s += -0.046
     else:
      if text <= 3961.7:
       if before_run_end <= -1e-35:
        if words_above <= 112.5:
         s += 0.167
        else:
         s += -0.019
       else:
        if number <= 575.5:
         s += 0.113
        else:
         s += -0.029
      else:
       if words_above <= 5728.5:
        if above_10_sum <= 2.6828:
         if common_above_8 <= 0.60063:
          if since_related <= 54.5:
           s += 0.205
          else:
           s += -0.047
         else:
          s += 0.081
        else:
         s += 0.109
       else:
        s += -0.091
    if in_zone <= 0.0:
     if margin <= -1.1388:
      s += -0.093
     else:
      if below_3_sum <= -5.1994:
       if after_zone_start <= 20.5:
        if above_1 <= 1.4536:
         s += -0.018
        else:
         s += 0.167
       else:
        s += -0.075
      else:
       if words_above <= 363.5:
        s += 0.077
       else:
        s += -0.019
    else:
     if score <= -0.36313:
      if score <= -2.8302:
       s += -0.035
      else:
       if words_above <= 2824.5:
        if below_3_sum <= -6.8774:
         s += -0.003
        else:
         s += 0.059
       else:
        s += -0.067
     else:
      if words_above <= 3239.5:
       if expected <= 0.83882:
        if words_above <= 363.5:
         s += 0.093
        else:
         if common_above_20 <= 0.25014:
          s += -0.021
         else:
          if before_zone_end <= 136.5:
           s += 0.090
          else:
           s += -0.046
       else:
        if text_share <= 0.87479:
         s += 0.112
        else:
         if above_3_sum <= -4.0226:
          s += -0.035
         else:
          s += 0.088
      else:
       if expected <= 0.86421:
        if blocks <= 399:
         s += 0.119
        else:
         s += -0.103
       else:
        s += 0.087
    if in_zone <= 0.0:
     if above_3_sum <= -5.6451:
      if below_10_sum <= -29.217:
       s += -0.095
      else:
       if text_share <= 0.77678:
        if words_score <= 1.2329:
         s += -0.056
        else:
         s += 0.002
       else:
        s += -0.089
     else:
      if below_10_sum <= -29.844:
       s += -0.065
      else:
       if since_related <= 159.5:
        s += -0.045
       else:
        if above_30_share <= 0.19714:
         s += -0.044
        else:
         if since_comments <= 299.5:
          s += -0.060
         else:
          s += 0.120
    else:
     if before_run_end <= -1e-35:
      if since_heading <= 19.5:
       s += -0.099
      else:
       if prints <= 1.5:
        s += 0.026
       else:
        s += -0.086
     else:
      if end <= 0.0:
       if since_related <= 299.5:
        s += -0.030
       else:
        s += 0.046
      else:
       if number <= 207.5:
        if words_score <= 2.5401:
         s += 0.073
        else:
         if quotes <= 9.5:
          s += 0.106
         else:
          s += -0.123
       else:
        if words_score <= 0.73918:
         s += -0.056
        else:
         if sentences <= 4.5:
          s += 0.063
         else:
          s += -0.041
    if in_run <= 0.0:
     if score <= -1.8172:
      if until_chosen <= 8.5:
       if margin <= -2.5552:
        s += -0.075
       else:
        if blocks <= 95.5:
         s += 0.109
        else:
         s += -0.036
      else:
       s += -0.094
     else:
      if before_zone_end <= -2.5:
       if above_10_sum <= -17.669:
        s += -0.074
       else:
        s += 0.043
      else:
       if text <= 6054:
        if long_words <= 10.5:
         if below_3_sum <= -4.6806:
          s += -0.026
         else:
          s += 0.060
        else:
         if text <= 488.22:
          s += 0.096
         else:
          s += 0.032
       else:
        s += -0.108
    else:
     if text <= 3961.7:
      if score <= 0.98081:
       if credit_words <= 0.0:
        if below_3_sum <= 1.8766:
         s += 0.044
        else:
         s += 0.091
       else:
        s += -0.084
      else:
       if number <= 575.5:
        s += 0.100
       else:
        s += -0.045
     else:
      if expected <= 0.86421:
       if blocks <= 399:
        s += 0.126
       else:
        if text_below <= 4218.6:
         s += -0.113
        else:
         s += 0.084
      else:
       s += 0.109
    if in_zone <= 0.0:
     if score <= -1.8172:
      if above_10_sum <= -28.549:
       s += -0.094
      else:
       if below_10_sum <= -21.968:
        s += -0.073
       else:
        s += -0.003
     else:
      if below_10_sum <= -24.29:
       s += -0.053
      else:
       if chosen_below <= 2.5:
        s += -0.060
       else:
        s += 0.033
    else:
     if score <= 0.98081:
      if score <= -2.1167:
       s += -0.017
      else:
       if words_above <= 2336.5:
        if words_above <= 308.5:
         s += 0.073
        else:
         if common_below_8 <= 0.30004:
          if above_3_sum <= 2.9124:
           s += -0.022
          else:
           s += 0.096
         else:
          s += 0.068
       else:
        s += -0.045
     else:
      if text <= 4271.6:
       if expected <= 0.84163:
        if line_score <= 1.5702:
         if number_from_end <= 98.5:
          s += -0.078
         else:
          s += 0.078
        else:
         s += 0.082
       else:
        s += 0.103
      else:
       if expected <= 0.85764:
        if blocks <= 466:
         s += 0.156
        else:
         s += -0.098
       else:
        if quotes <= 9.5:
         s += 0.106
        else:
         s += -0.194
    if in_run <= 0.0:
     if margin <= -1.337:
      if above_3_sum <= -6.4853:
       s += -0.089
      else:
       s += -0.039
     else:
      if after_run_start <= 28.5:
       if text <= 6054:
        if words <= 52.5:
         if below_1 <= -2.1112:
          if after_run_start <= -22.5:
           s += -0.057
          else:
           s += 0.012
         else:
          s += 0.060
        else:
         if sentences <= 1.5:
          s += -0.028
         else:
          s += 0.121
       else:
        s += -0.098
      else:
       if above_10_sum <= -17.669:
        if score <= 2.0928:
         s += -0.078
        else:
         s += 0.097
       else:
        s += 0.019
    else:
     if text <= 3961.7:
      if words_score <= 1.8385:
       if below_1 <= 0.4889:
        s += 0.019
       else:
        if commas <= 40.5:
         s += 0.074
        else:
         s += -0.272
      else:
       if text_share <= 0.91523:
        if score <= 0.47566:
         s += 0.054
        else:
         s += 0.096
       else:
        if above_2 <= -2.7612:
         s += -0.097
        else:
         s += 0.057
     else:
      if common_below_20 <= 0.57901:
       s += -0.048
      else:
       s += 0.050
    if in_zone <= 0.0:
     if margin <= -1.6574:
      s += -0.086
     else:
      if before_run_end <= -8.5:
       if since_related <= 299.5:
        s += -0.088
       else:
        if above_10_sum <= -19.189:
         s += -0.042
        else:
         s += 0.100
      else:
       if long_words <= 20.5:
        s += -0.001
       else:
        s += 0.104
    else:
     if score <= 0.47566:
      if prints <= 1.5:
       if blocks <= 111.5:
        s += 0.065
       else:
        if since_heading <= 256.5:
         if common_above_3 <= 0.3002:
          s += -0.079
         else:
          s += 0.024
        else:
         s += 0.027
      else:
       s += -0.042
     else:
      if words_above <= 3239.5:
       if since_related <= 205.5:
        if words_score <= 1.5702:
         if since_related <= 114.5:
          if since_heading <= 20.5:
           s += -0.104
          else:
           s += 0.062
         else:
          s += -0.146
        else:
         if after_zone_start <= 66.5:
          s += 0.079
         else:
          if start <= 3.5:
           s += 0.035
          else:
           s += -0.271
       else:
        if quotes <= 10.5:
         s += 0.092
        else:
         s += -0.140
      else:
       s += -0.008
    if in_run <= 0.0:
     if margin <= -1.337:
      if since_chosen <= 7.5:
       if below_10_sum <= -25.289:
        s += -0.062
       else:
        s += 0.001
      else:
       s += -0.088
     else:
      if before_run_end <= -8.5:
       if since_comments <= 299.5:
        s += -0.092
       else:
        if chosen_below <= 18.5:
         s += -0.034
        else:
         s += 0.106
      else:
       if text <= 6054:
        if since_chosen <= 2.5:
         s += 0.072
        else:
         if until_chosen <= 10.5:
          s += 0.031
         else:
          s += -0.052
       else:
        s += -0.085
    else:
     if score <= 1.4408:
      if blocks <= 531.5:
       if above_1 <= 0.47357:
        if common_above_20 <= 0.32789:
         if text <= 1293:
          s += 0.026
         else:
          if expected <= 0.73762:
           s += -0.225
          else:
           s += -0.025
        else:
         s += 0.055
       else:
        s += 0.068
      else:
       if expected <= 0.85764:
        s += -0.056
       else:
        s += 0.074
     else:
      if text <= 4271.6:
       s += 0.088
      else:
       if expected <= 0.86421:
        s += -0.074
       else:
        s += 0.092
    if in_zone <= 0.0:
     if margin <= -1.9281:
      s += -0.084
     else:
      if before_run_end <= -8.5:
       if since_related <= 299.5:
        s += -0.086
       else:
        if common_above_3 <= 0.11132:
         s += -0.043
        else:
         s += 0.061
      else:
       if before_run_end <= 32.5:
        s += 0.036
       else:
        if below_30_share <= 0.21193:
         s += -0.074
        else:
         s += 0.013
    else:
     if score <= 0.47566:
      if below_1 <= -0.9717:
       if above_2 <= -4.0202:
        s += -0.073
       else:
        if text <= 384.83:
         if score <= -1.9718:
          s += -0.034
         else:
          s += 0.075
        else:
         s += -0.015
      else:
       s += 0.041
     else:
      if expected <= 0.86121:
       if text <= 3961.7:
        if line_score <= 1.5702:
         if relative_number <= 0.35523:
          s += 0.068
         else:
          if since_related <= 30.5:
           s += -0.162
          else:
           if long_words <= 19.5:
            s += 0.094
           else:
            s += -0.052
        else:
         s += 0.071
       else:
        if number <= 104.5:
         s += 0.131
        else:
         s += -0.085
      else:
       s += 0.087
    if in_zone <= 0.0:
     if margin <= -1.9281:
      s += -0.082
     else:
      if above_1 <= -2.3797:
       if after_zone_start <= 28.5:
        if score <= 0.47566:
         s += -0.040
        else:
         s += 0.054
       else:
        s += -0.069
      else:
       if since_comments <= 299.5:
        if after_zone_start <= 12.5:
         s += 0.127
        else:
         s += -0.097
       else:
        if words_above <= 564.5:
         s += 0.052
        else:
         s += -0.016
    else:
     if score <= 0.47566:
      if below_1 <= -2.577:
       s += -0.019
      else:
       if text <= 3961.7:
        s += 0.037
       else:
        s += -0.057
     else:
      if words_above <= 2824.5:
       if below_1 <= -2.7599:
        if relative_number <= 0.74341:
         s += 0.050
        else:
         if common_above_3 <= 0.053102:
          s += -0.353
         else:
          s += -0.014
       else:
        if since_related <= 32.5:
         if after_zone_start <= 71.5:
          s += 0.039
         else:
          s += -0.187
        else:
         s += 0.088
      else:
       if expected <= 0.86421:
        if blocks <= 399:
         s += 0.094
        else:
         s += -0.090
       else:
        s += 0.053
    if in_zone <= 0.0:
     if until_chosen <= 23.5:
      if above_10_sum <= -26.25:
       s += -0.050
      else:
       if since_comments <= 299.5:
        s += -0.081
       else:
        if since_chosen <= 33.5:
         if since_related <= 159.5:
          s += -0.015
         else:
          s += 0.084
        else:
         s += -0.077
     else:
      if words_score <= 3.2652:
       s += -0.088
      else:
       if commas <= 4.5:
        s += -0.038
       else:
        s += 0.193
    else:
     if below_1 <= -0.35591:
      if prints <= 1.5:
       if blocks <= 582.5:
        if words_score <= 4.3014:
         if quotes <= 0.0:
          if since_related <= 30.5:
           s += -0.055
          else:
           s += 0.024
         else:
          s += 0.067
        else:
         s += 0.070
       else:
        s += -0.037
      else:
       s += -0.047
     else:
      if text <= 4271.6:
       if commas <= 22.5:
        if since_related <= 32.5:
         if below_10_sum <= -12.719:
          s += 0.090
         else:
          s += -0.021
        else:
         if end <= 0.0:
          s += 0.036
         else:
          s += 0.086
       else:
        s += -0.205
      else:
       s += -0.006
    if score <= -1.2264:
     if until_chosen <= 11.5:
      if since_related <= 252.5:
       s += -0.063
      else:
       if score <= -3.8375:
        s += -0.069
       else:
        if text_share <= 0.019492:
         s += -0.062
        else:
         s += 0.032
     else:
      if above_10_sum <= -27.131:
       s += -0.089
      else:
       s += -0.056
    else:
     if score <= 0.98081:
      if above_1 <= 0.47357:
       if since_related <= 299.5:
        s += -0.037
       else:
        if until_chosen <= 14.5:
         if quotes <= 10.5:
          s += 0.026
         else:
          s += -0.328
        else:
         s += -0.034
      else:
       s += 0.055
     else:
      if text_above <= 1171.2:
       if below_3_sum <= -3.4389:
        if relative_number <= 0.74341:
         s += 0.058
        else:
         if common_above_20 <= 0.071563:
          s += -0.221
         else:
          s += 0.006
       else:
        s += 0.084
      else:
       if expected <= 0.85764:
        if blocks <= 438.5:
         if common_above_20 <= 0.36371:
          s += -0.110
         else:
          s += 0.098
        else:
         s += -0.078
       else:
        if below_30_share <= 0.65054:
         s += -0.007
        else:
         s += 0.075
    if margin <= -1.337:
     if below_3_sum <= -6.8774:
      if above_10_sum <= -29.209:
       s += -0.086
      else:
       s += -0.051
     else:
      if since_related <= 252.5:
       s += -0.057
      else:
       s += 0.014
    else:
     if before_run_end <= -2.5:
      if since_comments <= 299.5:
       s += -0.083
      else:
       if text_share <= 0.87479:
        s += 0.025
       else:
        s += -0.047
     else:
      if text <= 3961.7:
       if score <= 1.7868:
        if after_zone_start <= -28.5:
         s += -0.034
        else:
         if since_related <= 169.5:
          if number_from_end <= 118.5:
           if text <= 368.15:
            s += 0.052
           else:
            if common_above_20 <= 0.25014:
             s += -0.145
            else:
             s += -0.004
          else:
           s += 0.084
         else:
          if expected <= 0.77739:
           if words_above <= 465.5:
            s += 0.051
           else:
            s += -0.062
          else:
           s += 0.065
       else:
        s += 0.080
      else:
       if expected <= 0.86421:
        if relative_number <= 0.1786:
         s += 0.088
        else:
         if blocks <= 399:
          s += 0.101
         else:
          s += -0.102
       else:
        s += 0.087
    if in_run <= 0.0:
     if until_chosen <= 17.5:
      if below_1 <= -3.3128:
       s += -0.046
      else:
       if since_related <= 252.5:
        if before_run_end <= -26.5:
         s += -0.092
        else:
         s += -0.001
       else:
        if since_chosen <= 8.5:
         s += 0.051
        else:
         s += -0.004
     else:
      if is_chosen <= 0.0:
       if since_chosen <= 4.5:
        s += -0.031
       else:
        s += -0.088
      else:
       s += -0.012
    else:
     if expected <= 0.83882:
      if number <= 199.5:
       if since_related <= 30.5:
        if blocks <= 138.5:
         if number <= 40.5:
          s += 0.114
         else:
          s += -0.145
        else:
         s += 0.062
       else:
        if number <= 99.5:
         s += 0.072
        else:
         if words_below <= 970.5:
          if number_from_end <= 24.5:
           s += -0.209
          else:
           s += 0.051
         else:
          if expected <= 0.72814:
           s += -0.209
          else:
           s += -0.017
      else:
       s += -0.038
     else:
      if is_chosen <= 0.0:
       s += 0.018
      else:
       if since_related <= 2.5:
        s += -0.142
       else:
        s += 0.069
    if margin <= -1.7949:
     if until_chosen <= 9.5:
      if common <= 0.31288:
       s += -0.041
      else:
       s += 0.033
     else:
      s += -0.081
    else:
     if before_run_end <= -8.5:
      if since_comments <= 299.5:
       s += -0.085
      else:
       if text_share <= 0.82128:
        s += 0.024
       else:
        s += -0.044
     else:
      if text <= 4271.6:
       if below_30_share <= 0.65054:
        if text <= 422.38:
         if after_run_start <= -33.5:
          if words <= 38.5:
           s += -0.070
          else:
           s += 0.177
         else:
          s += 0.063
        else:
         if common_above_20 <= 0.25014:
          if words <= 52.5:
           s += -0.059
          else:
           if chosen_above <= 24.5:
            s += 0.028
           else:
            s += -0.165
         else:
          if chosen_above <= 17.5:
           if text_share <= 0.043062:
            s += -0.061
           else:
            s += 0.074
          else:
           s += 0.010
       else:
        s += 0.071
      else:
       if expected <= 0.86421:
        if before_run_end <= 362.5:
         s += -0.081
        else:
         s += 0.067
       else:
        if start <= 1.5:
         s += 0.079
        else:
         s += -0.136
    if until_chosen <= 6.5:
     if since_related <= 299.5:
      if before_run_end <= -11.5:
       s += -0.070
      else:
       if text <= 422.38:
        s += 0.049
       else:
        if common_above_20 <= 0.25014:
         if number_from_end <= 103.5:
          s += -0.130
         else:
          s += 0.035
        else:
         if blocks <= 531.5:
          if since_related <= 2.5:
           s += -0.112
          else:
           if after_run_start <= 67.5:
            if is_chosen <= 0.0:
             s += -0.013
            else:
             s += 0.086
           else:
            if start <= 3.5:
             s += 0.017
            else:
             s += -0.260
         else:
          if blocks <= 683:
           s += -0.093
          else:
           s += 0.097
     else:
      if words_above <= 5728.5:
       if margin <= 0.3496:
        if text_share <= 0.043062:
         s += -0.041
        else:
         s += 0.028
       else:
        if until_chosen <= 2.5:
         s += 0.070
        else:
         s += 0.023
      else:
       s += -0.091
    else:
     if above_1 <= -1.4668:
      if until_chosen <= 25.5:
       if common_above_3 <= 0.038839:
        s += -0.063
       else:
        s += -0.005
      else:
       s += -0.081
     else:
      s += 0.024
    if in_zone <= 0.0:
     if until_chosen <= 23.5:
      if below_10_sum <= -29.844:
       s += -0.056
      else:
       if since_related <= 140.5:
        s += -0.040
       else:
        if text_share <= 0.015086:
         s += -0.060
        else:
         s += 0.037
     else:
      if score <= 0.47566:
       s += -0.082
      else:
       s += 0.006
    else:
     if score <= 0.98081:
      if text <= 368.15:
       if score <= -2.1167:
        s += -0.019
       else:
        s += 0.052
      else:
       if below_30_share <= 0.62786:
        if commas <= 21.5:
         s += -0.018
        else:
         s += -0.179
       else:
        s += 0.023
     else:
      if since_related <= 299.5:
       if words_score <= 1.8385:
        if quotes <= 0.0:
         s += -0.100
        else:
         s += 0.065
       else:
        if text <= 2075:
         s += 0.059
        else:
         s += -0.027
      else:
       if text_share <= 0.8413:
        if text <= 4271.6:
         s += 0.079
        else:
         s += -0.001
       else:
        if above_3_sum <= -4.6204:
         if since_chosen <= 29.5:
          s += -0.119
         else:
          s += 0.144
        else:
         s += 0.038
    if margin <= -2.1634:
     if below_3_sum <= -7.2059:
      s += -0.076
     else:
      if since_related <= 274.5:
       s += -0.064
      else:
       s += 0.005
    else:
     if since_chosen <= 2.5:
      if text_above <= 833.01:
       if words_score <= 3.5732:
        if number <= 40.5:
         s += 0.074
        else:
         if below_1 <= 0.4889:
          if number_from_end <= 88.5:
           if since_related <= 30.5:
            s += -0.103
           else:
            s += -0.001
          else:
           s += 0.038
         else:
          if commas <= 19.5:
           s += 0.063
          else:
           s += -0.207
       else:
        s += 0.079
      else:
       if expected <= 0.85764:
        if blocks <= 466:
         s += 0.009
        else:
         s += -0.069
       else:
        if since_related <= 38.5:
         s += -0.077
        else:
         if quotes <= 19:
          s += 0.052
         else:
          s += -0.189
     else:
      if until_chosen <= 17.5:
       if below_1 <= -4.763:
        s += -0.068
       else:
        if text_share <= 0.8413:
         s += 0.024
        else:
         s += -0.039
      else:
       if below_2 <= -0.35981:
        s += -0.066
       else:
        s += 0.497
    if common <= 0.053161:
     if above_1 <= -2.1329:
      if below_1 <= -2.1112:
       s += -0.073
      else:
       s += -0.023
     else:
      if words_above <= 240.5:
       if characters <= 56.5:
        s += -0.011
       else:
        s += 0.072
      else:
       s += -0.033
    else:
     if words_above <= 1200.5:
      if below_1 <= -2.1112:
       if above_2 <= -3.7535:
        if long_words <= 19.5:
         s += -0.053
        else:
         s += 0.097
       else:
        if words <= 32.5:
         s += -0.000
        else:
         s += 0.056
      else:
       if margin <= 1.5883:
        if common_above_3 <= 0.14214:
         s += 0.008
        else:
         if credit_words <= 0.0:
          s += 0.058
         else:
          s += -0.084
       else:
        s += 0.078
     else:
      if expected <= 0.90318:
       if common_above_3 <= 0.22242:
        s += -0.073
       else:
        if quotes <= 17:
         if words_above <= 5728.5:
          if start <= 3.5:
           s += 0.006
          else:
           if quotes <= 0.0:
            s += -0.205
           else:
            s += 0.051
         else:
          s += -0.082
        else:
         s += -0.188
      else:
       s += 0.051
    if since_chosen <= 8.5:
     if above_1 <= 0.47357:
      if text_share <= 0.8413:
       if commas <= 19.5:
        if since_related <= 299.5:
         if text_above <= 63.478:
          s += 0.076
         else:
          if letters_a_word <= 5.5018:
           s += -0.072
          else:
           s += -0.004
        else:
         if words_score <= -0.85957:
          s += -0.050
         else:
          if blocks <= 104.5:
           s += 0.078
          else:
           s += 0.032
       else:
        s += -0.165
      else:
       if above_2 <= -2.7612:
        s += -0.072
       else:
        s += -0.010
     else:
      if after_zone_start <= 12.5:
       s += 0.067
      else:
       if expected <= 0.86121:
        s += 0.003
       else:
        s += 0.048
    else:
     if is_chosen <= 0.0:
      if common_below_3 <= 0.062896:
       s += -0.075
      else:
       s += -0.039
     else:
      if text_above <= 20.65:
       if common_below_3 <= 0.35736:
        if words <= 58.5:
         s += 0.023
        else:
         s += 0.116
       else:
        if text_share <= 0.18969:
         s += 0.015
        else:
         s += -0.246
      else:
       if common_above_20 <= 0.22672:
        s += -0.069
       else:
        s += 0.027
    if margin <= -2.3767:
     if since_chosen <= 10.5:
      if score <= -3.8375:
       s += -0.060
      else:
       s += -0.002
     else:
      s += -0.077
    else:
     if common_above_3 <= 0.14328:
      if after_run_start <= 24.5:
       if number_from_end <= 28.5:
        if above_2 <= -6.1969:
         s += -0.123
        else:
         s += 0.095
       else:
        if since_chosen <= 2.5:
         s += 0.028
        else:
         s += -0.024
      else:
       if since_comments <= 299.5:
        s += -0.096
       else:
        s += -0.036
     else:
      if chosen_above <= 20.5:
       if words <= 33.5:
        s += 0.023
       else:
        if quotes <= 9.5:
         if chosen_below <= 91.5:
          if common <= 0.12588:
           if chosen_above <= 9.5:
            s += 0.061
           else:
            s += -0.047
          else:
           s += 0.084
         else:
          if number <= 99.5:
           s += 0.099
          else:
           s += -0.073
        else:
         s += -0.166
      else:
       if below_10_sum <= -29.217:
        s += -0.053
       else:
        if words_below <= 3225.5:
         if common_above_3 <= 0.33284:
          s += -0.020
         else:
          s += 0.035
        else:
         s += -0.041
    if until_chosen <= 11.5:
     if score <= 1.4408:
      if score <= -3.7414:
       s += -0.059
      else:
       if blocks <= 84.5:
        s += 0.060
       else:
        if since_heading <= 299.5:
         if number <= 40.5:
          s += 0.062
         else:
          if common_above_20 <= 0.25014:
           s += -0.075
          else:
           s += -0.004
        else:
         if below_1 <= -3.3832:
          s += -0.026
         else:
          if text <= 4271.6:
           if above_30_share <= 0.15516:
            s += -0.015
           else:
            if number_from_end <= 93.5:
             if before_zone_end <= 16.5:
              s += -0.012
             else:
              s += 0.046
            else:
             s += 0.049
          else:
           s += -0.048
     else:
      if after_zone_start <= 20.5:
       s += 0.069
      else:
       if expected <= 0.90318:
        if expected <= 0.73762:
         s += -0.196
        else:
         s += 0.012
       else:
        s += 0.073
    else:
     if above_3_sum <= -7.7766:
      if score <= 2.4643:
       s += -0.072
      else:
       s += 0.140
     else:
      if characters <= 280.5:
       if above_3_sum <= 0.921:
        s += -0.038
       else:
        s += 0.049
      else:
       s += 0.044
    if until_chosen <= 17.5:
     if below_1 <= -2.84:
      if common <= 0.0:
       if margin <= 2.579:
        s += -0.040
       else:
        s += -0.371
      else:
       if words_above <= 440.5:
        s += 0.022
       else:
        s += -0.023
     else:
      if words_above <= 1451.5:
       if margin <= 1.9257:
        if relative_number <= 0.77515:
         if text_share <= 0.043062:
          s += -0.027
         else:
          if lines <= 44:
           if known <= 0.0:
            s += 0.037
           else:
            s += -0.093
          else:
           s += -0.180
        else:
         if common_below_3 <= 0.062896:
          s += -0.094
         else:
          s += 0.003
       else:
        s += 0.070
      else:
       if above_30_share <= 0.59031:
        s += -0.057
       else:
        if words_above <= 5728.5:
         s += 0.022
        else:
         s += -0.085
    else:
     if above_1 <= -1.2419:
      if words <= 70.5:
       s += -0.073
      else:
       if words_above <= 308.5:
        s += 0.092
       else:
        s += -0.071
     else:
      if words_above <= 400.5:
       if above_3_sum <= -5.1552:
        s += -0.051
       else:
        s += 0.077
      else:
       s += -0.028
    if margin <= -2.7947:
     if common <= 0.31288:
      s += -0.067
     else:
      s += 0.010
    else:
     if score <= 1.4408:
      if before_run_end <= -11.5:
       if since_related <= 299.5:
        if below_1 <= 2.4694:
         s += -0.075
        else:
         s += 0.458
       else:
        if above_10_sum <= -31.538:
         s += -0.061
        else:
         s += 0.016
      else:
       if after_run_start <= -27.5:
        s += -0.034
       else:
        if number <= 94.5:
         if text <= 180.06:
          if relative_number <= 0.018577:
           s += -0.177
          else:
           s += 0.078
         else:
          if characters <= 425.5:
           s += 0.015
          else:
           s += 0.066
        else:
         if relative_number <= 0.67861:
          if text <= 1293:
           s += 0.035
          else:
           if expected <= 0.73762:
            s += -0.177
           else:
            if common_above_20 <= 0.47377:
             s += -0.046
            else:
             s += 0.028
         else:
          s += -0.030
     else:
      if text_above <= 1171.2:
       if below_1 <= -2.362:
        if characters <= 548.5:
         s += 0.002
        else:
         s += 0.100
       else:
        s += 0.065
      else:
       s += 0.005
    if since_chosen <= 6.5:
     if since_related <= 299.5:
      if before_run_end <= -30.5:
       s += -0.080
      else:
       if common_below_20 <= 0.12251:
        s += 0.034
       else:
        if common_above_20 <= 0.23883:
         if words_score <= 3.0001:
          s += -0.089
         else:
          s += 0.076
        else:
         if blocks <= 531.5:
          if quotes <= 0.0:
           s += -0.007
          else:
           s += 0.079
         else:
          if blocks <= 683:
           s += -0.086
          else:
           s += 0.084
     else:
      if below_2 <= -5.4478:
       s += -0.060
      else:
       if quotes <= 8.5:
        if credit_words <= 0.0:
         if above_1 <= 0.47357:
          if common_below_3 <= 0.3002:
           if commas <= 15.5:
            s += 0.008
           else:
            s += -0.191
          else:
           s += 0.042
         else:
          s += 0.051
        else:
         s += -0.091
       else:
        s += -0.110
    else:
     if below_30_share <= 0.23818:
      if commas <= 7.5:
       s += -0.066
      else:
       if number_from_end <= 32.5:
        s += -0.123
       else:
        s += 0.124
     else:
      if score <= -3.2387:
       s += -0.058
      else:
       s += 0.000
    if since_chosen <= 11.5:
     if below_1 <= -2.2441:
      if above_1 <= -2.587:
       if below_3_sum <= -12.178:
        s += -0.085
       else:
        if since_related <= 191.5:
         s += -0.051
        else:
         if long_words <= 74.5:
          if text_share <= 0.82128:
           s += 0.032
          else:
           s += -0.037
         else:
          s += -0.167
      else:
       if common <= 0.091507:
        s += -0.011
       else:
        if since_related <= 9.5:
         s += -0.079
        else:
         s += 0.029
     else:
      if score <= 0.98081:
       if since_heading <= 299.5:
        s += -0.021
       else:
        if credit_words <= 0.0:
         s += 0.024
        else:
         s += -0.075
      else:
       if after_zone_start <= 61.5:
        s += 0.057
       else:
        if start <= 1.5:
         s += 0.017
        else:
         s += -0.118
    else:
     if long_words <= 10.5:
      if below_1 <= -0.68695:
       s += -0.067
      else:
       s += 0.017
     else:
      if after_zone_start <= 24.5:
       if since_heading <= 2.5:
        s += -0.096
       else:
        if sentences <= 2.5:
         s += 0.010
        else:
         s += 0.093
      else:
       s += -0.061
    if score <= -2.5729:
     if below_10_sum <= -29.217:
      s += -0.073
     else:
      if common_below_8 <= 0.4287:
       s += -0.026
      else:
       s += 0.032
    else:
     if score <= 0.98081:
      if relative_number <= 0.74341:
       if text <= 408.52:
        if above_1 <= -1.4668:
         if commas <= 7.5:
          if below_30_share <= 0.09805:
           if below_10_sum <= -51.411:
            s += 0.411
           else:
            s += -0.055
          else:
           s += 0.020
         else:
          s += 0.115
        else:
         s += 0.064
       else:
        if common_above_3 <= 0.3002:
         if before_zone_end <= 28.5:
          s += -0.006
         else:
          s += -0.050
        else:
         if text <= 3961.7:
          s += 0.030
         else:
          s += -0.035
      else:
       s += -0.036
     else:
      if after_zone_start <= 28.5:
       if since_chosen <= 2.5:
        s += 0.065
       else:
        if relative_number <= 0.74341:
         s += 0.041
        else:
         if common_below_8 <= 0.22864:
          s += -0.199
         else:
          s += 0.033
      else:
       if words_score <= 3.5732:
        s += -0.034
       else:
        if words_above <= 5728.5:
         s += 0.029
        else:
         s += -0.077
    if common <= 0.063165:
     if below_1 <= -2.2441:
      if above_2 <= -1.2402:
       if long_words <= 20.5:
        s += -0.058
       else:
        if words_above <= 112.5:
         s += 0.097
        else:
         s += -0.090
      else:
       s += 0.001
     else:
      if below_10_sum <= -42.79:
       s += -0.138
      else:
       if text <= 237.39:
        if after_run_start <= 24.5:
         s += 0.059
        else:
         s += -0.051
       else:
        s += -0.014
    else:
     if since_related <= 299.5:
      if text <= 6054:
       if commas <= 4.5:
        if since_related <= 34.5:
         s += -0.041
        else:
         if letters_a_word <= 5.6006:
          s += -0.040
         else:
          s += 0.036
       else:
        s += 0.039
      else:
       s += -0.097
     else:
      if words_above <= 1269.5:
       if text_share <= 0.032634:
        s += -0.030
       else:
        s += 0.044
      else:
       if common_above_20 <= 0.37708:
        if chosen_above <= 19.5:
         s += 0.092
        else:
         s += -0.087
       else:
        if words_above <= 5728.5:
         if before_zone_end <= 237.5:
          s += 0.038
         else:
          s += -0.064
        else:
         s += -0.082
    if margin <= -2.4677:
     if common_below_20 <= 0.44739:
      s += -0.057
     else:
      s += 0.018
    else:
     if since_related <= 299.5:
      if before_run_end <= -26.5:
       s += -0.071
      else:
       if text <= 6054:
        if blocks <= 276.5:
         if gap_below <= 0.0:
          if text <= 422.38:
           s += -0.001
          else:
           if common_below_20 <= 0.26672:
            s += -0.123
           else:
            if text <= 1867.9:
             s += 0.043
            else:
             s += -0.125
         else:
          if sentences <= 4.5:
           s += 0.002
          else:
           s += 0.119
        else:
         if blocks <= 623.5:
          s += 0.058
         else:
          if blocks <= 683:
           s += -0.081
          else:
           s += 0.081
       else:
        s += -0.093
     else:
      if below_1 <= 0.4889:
       if text_share <= 0.032634:
        s += -0.051
       else:
        if blocks <= 53.5:
         s += 0.083
        else:
         if since_heading <= 299.5:
          if relative_number <= 0.43555:
           s += 0.040
          else:
           if below_30_share <= 0.5779:
            s += -0.078
           else:
            s += 0.020
         else:
          s += 0.020
      else:
       s += 0.045
    if below_1 <= -2.2441:
     if common_above_3 <= 0.0:
      if commas <= 12.5:
       if above_1 <= -1.4668:
        s += -0.062
       else:
        s += 0.001
      else:
       s += 0.128
     else:
      if since_related <= 252.5:
       if relative_number <= 0.75905:
        s += -0.013
       else:
        s += -0.081
      else:
       s += 0.010
    else:
     if words_above <= 1560.5:
      if since_related <= 34.5:
       if after_zone_start <= 20.5:
        if relative_number <= 0.4681:
         if blocks <= 145.5:
          if below_10_sum <= -20.569:
           s += 0.072
          else:
           if words <= 23.5:
            s += 0.046
           else:
            s += -0.151
         else:
          s += 0.048
        else:
         s += 0.082
       else:
        s += -0.068
      else:
       if commas <= 13.5:
        if end <= 0.0:
         if characters <= 84.5:
          s += 0.029
         else:
          if below_10_sum <= -4.8748:
           s += 0.013
          else:
           s += -0.087
        else:
         if characters <= 132.5:
          s += 0.017
         else:
          s += 0.058
       else:
        s += -0.082
     else:
      if expected <= 0.90962:
       s += -0.026
      else:
       s += 0.058
    if margin <= -2.8729:
     if above_10_sum <= -32.993:
      s += -0.073
     else:
      s += -0.026
    else:
     if blocks <= 104.5:
      if since_comments <= 43.5:
       s += -0.060
      else:
       s += 0.052
     else:
      if common_above_3 <= 0.10358:
       if relative_number <= 0.74341:
        if since_comments <= 299.5:
         if words_above <= 112.5:
          s += 0.017
         else:
          s += -0.082
        else:
         if expected <= 0.67901:
          if shape <= 0.0:
           s += 0.039
          else:
           s += -0.056
         else:
          if blocks <= 117.5:
           if words <= 155.5:
            s += -0.088
           else:
            s += -0.390
          else:
           s += -0.016
       else:
        s += -0.076
      else:
       if words_above <= 1343.5:
        if since_related <= 32.5:
         if words <= 52.5:
          if blocks <= 152.5:
           if until_chosen <= 4.5:
            s += -0.121
           else:
            s += 0.063
          else:
           s += -0.005
         else:
          s += 0.080
        else:
         if below_2 <= -5.4478:
          s += -0.068
         else:
          s += 0.036
       else:
        if common_above_20 <= 0.36371:
         s += -0.072
        else:
         s += -0.003
    if until_chosen <= 25.5:
     if below_1 <= -3.4926:
      if above_2 <= -4.0838:
       s += -0.062
      else:
       s += -0.008
     else:
      if text <= 3961.7:
       if common_above_8 <= 0.19985:
        if text <= 461.76:
         if relative_number <= 0.018577:
          s += -0.192
         else:
          if before_zone_end <= -23.5:
           s += -0.040
          else:
           if number_from_end <= 40.5:
            s += 0.080
           else:
            s += 0.023
        else:
         if number_from_end <= 139.5:
          if blocks <= 104.5:
           s += 0.058
          else:
           s += -0.075
         else:
          s += 0.017
       else:
        if credit_words <= 0.0:
         s += 0.035
        else:
         s += -0.082
      else:
       if expected <= 0.86421:
        if blocks <= 399:
         s += 0.106
        else:
         if relative_number <= 0.1786:
          s += 0.062
         else:
          s += -0.096
       else:
        if blocks <= 204.5:
         s += -0.108
        else:
         s += 0.069
    else:
     if above_3_sum <= -4.6204:
      if long_words <= 90.5:
       s += -0.061
      else:
       s += 0.088
     else:
      if text <= 384.83:
       s += 0.051
      else:
       s += -0.032
    if common <= 0.10085:
     if above_3_sum <= -8.5182:
      if below_2 <= -1.2266:
       s += -0.056
      else:
       s += -0.004
     else:
      if blocks <= 53.5:
       s += 0.071
      else:
       if lines <= 14:
        if commas <= 19.5:
         if words <= 67.5:
          if expected <= 0.67901:
           if blocks <= 325.5:
            s += 0.037
           else:
            s += -0.038
          else:
           if common_below_3 <= 0.12561:
            s += -0.044
           else:
            s += -0.003
         else:
          if after_zone_start <= 40.5:
           s += 0.068
          else:
           s += -0.072
        else:
         s += -0.184
       else:
        s += 0.282
    else:
     if words_above <= 512.5:
      if words <= 44.5:
       if chosen_above <= 20.5:
        s += 0.013
       else:
        s += 0.132
      else:
       s += 0.070
     else:
      if common_below_3 <= 0.31561:
       if above_10_sum <= 0.0:
        s += -0.040
       else:
        s += 0.019
      else:
       if words_above <= 5728.5:
        if below_30_share <= 0.70996:
         s += 0.006
        else:
         if in_run <= 0.0:
          s += -0.081
         else:
          s += 0.048
       else:
        s += -0.070
    if margin <= -3.4564:
     s += -0.057
    else:
     if below_3_sum <= 0.0:
      if relative_number <= 0.75905:
       if text_share <= 0.032634:
        s += -0.047
       else:
        if words_above <= 1200.5:
         if common_below_20 <= 0.27913:
          if words_above <= 158.5:
           if words <= 67.5:
            if common_above_3 <= 0.85857:
             if number_from_end <= 28.5:
              s += 0.090
             else:
              if text_above <= 101.05:
               s += -0.004
              else:
               s += 0.069
            else:
             s += -0.509
           else:
            s += 0.097
          else:
           if above_10_sum <= -32.993:
            s += -0.068
           else:
            s += -0.005
         else:
          if words <= 6.5:
           s += 0.086
          else:
           if common <= 0.14229:
            if below_3_sum <= -11.539:
             s += -0.235
            else:
             s += -0.022
           else:
            s += 0.033
        else:
         s += -0.023
      else:
       if above_3_sum <= 0.921:
        s += -0.047
       else:
        s += 0.035
     else:
      if credit_words <= 0.0:
       if start <= 1.5:
        s += 0.040
       else:
        if text <= 2075:
         s += 0.033
        else:
         s += -0.118
      else:
       s += -0.111
    if since_chosen <= 11.5:
     if words_above <= 440.5:
      if words <= 46.5:
       if chosen_above <= 20.5:
        if blocks <= 84.5:
         s += 0.048
        else:
         if above_30_share <= 0.19714:
          s += -0.036
         else:
          if words_score <= 2.5401:
           if characters <= 225.5:
            s += 0.006
           else:
            if blocks <= 138.5:
             s += -0.135
            else:
             s += 0.023
          else:
           if below_2 <= -5.4478:
            s += -0.119
           else:
            s += 0.048
       else:
        s += 0.110
      else:
       s += 0.060
     else:
      if below_30_share <= 0.69124:
       if blocks <= 283.5:
        if above_30_share <= 0.53915:
         if text <= 1293:
          if before_run_end <= 8.5:
           s += -0.057
          else:
           s += 0.067
         else:
          s += -0.164
        else:
         s += -0.021
       else:
        if text <= 3961.7:
         s += 0.024
        else:
         s += -0.045
      else:
       if text <= 6054:
        s += 0.041
       else:
        s += -0.067
    else:
     if margin <= -1e-35:
      if below_30_share <= 0.15061:
       s += -0.072
      else:
       s += -0.022
     else:
      s += 0.009
    if margin <= -3.4564:
     s += -0.056
    else:
     if score <= 1.7868:
      if blocks <= 104.5:
       s += 0.031
      else:
       if common <= 0.27299:
        if words_above <= 240.5:
         if words <= 81.5:
          if above_30_share <= 0.19714:
           if below_30_share <= 0.079767:
            s += -0.078
           else:
            if words_below <= 56.5:
             if common_below_20 <= 0.12251:
              s += 0.041
             else:
              s += 0.655
            else:
             s += -0.027
          else:
           if expected <= 0.70581:
            if above_3_sum <= -9.4785:
             s += -0.057
            else:
             s += 0.084
           else:
            s += -0.010
         else:
          s += 0.105
        else:
         if common_below_20 <= 0.44739:
          if number_from_end <= 145.5:
           s += -0.055
          else:
           s += -0.005
         else:
          s += 0.036
       else:
        if blocks <= 531.5:
         s += 0.019
        else:
         if expected <= 0.85764:
          s += -0.039
         else:
          s += 0.046
     else:
      if chosen_above <= 6.5:
       if sentences <= 0.0:
        s += -0.021
       else:
        s += 0.077
      else:
       if expected <= 0.90318:
        s += -0.005
       else:
        s += 0.059
    if score <= -3.8375:
     s += -0.059
    else:
     if since_related <= 34.5:
      if commas <= 4.5:
       if after_run_start <= 28.5:
        s += -0.019
       else:
        s += -0.076
      else:
       s += 0.036
     else:
      if since_comments <= 299.5:
       if before_zone_end <= -1e-35:
        if after_run_start <= -142.5:
         s += 0.757
        else:
         s += -0.084
       else:
        s += 0.008
      else:
       if quotes <= 7.5:
        if words_above <= 2558.5:
         if above_1 <= 0.47357:
          if below_10_sum <= -31.538:
           if sentences <= 4.5:
            s += -0.027
           else:
            s += 0.101
          else:
           if before_zone_end <= -1e-35:
            if common_below_20 <= 0.11123:
             if before_run_end <= -11.5:
              s += -0.031
             else:
              s += 0.081
            else:
             if score <= -1.4551:
              s += 0.217
             else:
              s += 0.089
           else:
            s += 0.011
         else:
          if long_words <= 11.5:
           s += 0.019
          else:
           s += 0.064
        else:
         if expected <= 0.884:
          s += -0.048
         else:
          if text_below <= 4218.6:
           s += 0.053
          else:
           s += -0.352
       else:
        s += -0.103
    if below_3_sum <= -11.258:
     if common <= 0.18215:
      s += -0.058
     else:
      s += 0.003
    else:
     if since_chosen <= 13.5:
      if text <= 3961.7:
       if words <= 46.5:
        if since_related <= 38.5:
         s += -0.028
        else:
         if text_share <= 0.08066:
          s += -0.048
         else:
          if text <= 514.39:
           if chosen_below <= 20.5:
            if before_run_end <= 71.5:
             if long_words <= 74.5:
              s += 0.043
             else:
              s += -0.188
            else:
             s += -0.110
           else:
            s += 0.184
          else:
           if common_below_8 <= 0.28013:
            s += -0.029
           else:
            s += 0.026
       else:
        if expected <= 0.75458:
         if end <= 0.0:
          s += -0.109
         else:
          s += 0.038
        else:
         s += 0.052
      else:
       if expected <= 0.86421:
        if blocks <= 399:
         s += 0.117
        else:
         s += -0.079
       else:
        if lines <= 4.5:
         s += 0.054
        else:
         s += -0.160
     else:
      if words <= 70.5:
       if until_chosen <= 48.5:
        s += -0.011
       else:
        s += -0.080
      else:
       s += 0.043
    if margin <= -4.0801:
     s += -0.066
    else:
     if text_share <= 0.87479:
      if text_share <= 0.043062:
       if words_below <= 61.5:
        if words_below <= 39.5:
         s += 0.133
        else:
         s += 0.818
       else:
        if after_zone_start <= -13.5:
         s += -0.071
        else:
         s += -0.006
      else:
       if since_related <= 34.5:
        s += -0.017
       else:
        if text <= 4271.6:
         if common_below_20 <= 0.4334:
          if words_above <= 658.5:
           if chosen_above <= 21.5:
            if common <= 0.063165:
             if blocks <= 84.5:
              s += 0.063
             else:
              s += -0.010
            else:
             s += 0.029
           else:
            s += 0.107
          else:
           if expected <= 0.72814:
            s += -0.080
           else:
            s += -0.007
         else:
          s += 0.048
        else:
         if expected <= 0.86421:
          s += -0.057
         else:
          if lines <= 3.5:
           s += 0.059
          else:
           s += -0.148
     else:
      if after_zone_start <= 12.5:
       if blocks <= 255.5:
        s += 0.069
       else:
        s += -0.084
      else:
       if above_3_sum <= -8.292:
        s += -0.062
       else:
        s += -0.017
    if above_2 <= -3.8504:
     if below_1 <= 0.4889:
      s += -0.042
     else:
      s += 0.025
    else:
     if since_related <= 299.5:
      if before_run_end <= -35.5:
       s += -0.069
      else:
       if number_from_end <= 88.5:
        if text <= 208.63:
         s += 0.027
        else:
         if words_score <= 2.5401:
          s += -0.068
         else:
          if chosen_above <= 39.5:
           s += 0.046
          else:
           s += -0.082
       else:
        if text <= 3961.7:
         s += 0.032
        else:
         if before_run_end <= 362.5:
          s += -0.072
         else:
          s += 0.101
     else:
      if below_3_sum <= -11.258:
       s += -0.028
      else:
       if words_above <= 728.5:
        if score <= 0.47566:
         if before_run_end <= 0.0:
          if end <= 1.5:
           if common_below_20 <= 0.083479:
            s += 0.032
           else:
            s += 0.111
          else:
           s += -0.029
         else:
          s += 0.001
        else:
         s += 0.054
       else:
        if common_above_20 <= 0.47377:
         s += -0.027
        else:
         if words_above <= 5728.5:
          if quotes <= 17:
           s += 0.040
          else:
           s += -0.142
         else:
          s += -0.070
    if common_above_3 <= 0.16014:
     if since_comments <= 299.5:
      if after_run_start <= 8.5:
       if since_comments <= 184.5:
        s += 0.016
       else:
        s += -0.212
      else:
       s += -0.088
     else:
      if expected <= 0.717:
       if common_above_3 <= 0.038839:
        if shape <= 1.5:
         if below_10_sum <= -51.411:
          if shape <= 0.0:
           s += -0.067
          else:
           s += 1.421
         else:
          s += 0.015
        else:
         s += -0.054
       else:
        s += 0.067
      else:
       if line_score <= 3.0001:
        s += -0.037
       else:
        if score <= -0.36313:
         if is_chosen <= 0.0:
          s += -0.048
         else:
          s += -0.379
        else:
         s += 0.035
    else:
     if text <= 368.15:
      if common_above_3 <= 0.85857:
       if below_10_sum <= -42.79:
        s += -0.072
       else:
        s += 0.056
      else:
       s += -0.354
     else:
      if text <= 6054:
       if common <= 0.22281:
        if sentences <= 4.5:
         s += -0.017
        else:
         s += 0.074
       else:
        if commas <= 3.5:
         s += 0.010
        else:
         s += 0.040
      else:
       s += -0.050
    if below_10_sum <= -42.181:
     if commas <= 17.5:
      s += -0.064
     else:
      s += 0.136
    else:
     if since_comments <= 299.5:
      if before_zone_end <= -1e-35:
       s += -0.081
      else:
       if relative_number <= 0.50019:
        if characters <= 161.5:
         s += -0.005
        else:
         s += 0.083
       else:
        if common_above_20 <= 0.21437:
         if text_below <= 1309.6:
          s += -0.088
         else:
          s += -0.450
        else:
         s += 0.025
     else:
      if text_share <= 0.08066:
       s += -0.027
      else:
       if relative_number <= 0.74341:
        if text <= 4271.6:
         if words <= 67.5:
          if characters <= 28.5:
           if common_above_20 <= 0.057197:
            s += -0.014
           else:
            if above_30_share <= 0.046437:
             if common_below_20 <= 0.014311:
              if expected <= 0.57821:
               s += 2.664
              else:
               s += 0.026
             else:
              s += 0.100
            else:
             s += 0.055
          else:
           if relative_number <= 0.018577:
            s += -0.238
           else:
            s += 0.009
         else:
          s += 0.051
        else:
         if expected <= 0.86421:
          s += -0.060
         else:
          s += 0.054
       else:
        s += -0.016
    if above_1 <= -3.3855:
     if score <= 1.7868:
      if until_chosen <= 35.5:
       s += -0.021
      else:
       s += -0.062
     else:
      s += 0.039
    else:
     if since_heading <= 299.5:
      if above_1 <= 1.4536:
       if common_above_20 <= 0.26676:
        if relative_number <= 0.32355:
         s += 0.024
        else:
         s += -0.081
       else:
        s += -0.007
      else:
       s += 0.030
     else:
      if words_above <= 512.5:
       if above_30_share <= 0.15516:
        if level <= 0.0:
         s += 0.007
        else:
         s += -0.084
       else:
        s += 0.034
      else:
       if blocks <= 276.5:
        if words_score <= 4.6928:
         if after_run_start <= 8.5:
          if relative_number <= 0.25928:
           s += -0.307
          else:
           s += -0.024
         else:
          s += -0.024
        else:
         s += 0.028
       else:
        if blocks <= 325.5:
         s += 0.072
        else:
         if expected <= 0.85044:
          if blocks <= 466:
           if chosen_below <= 16.5:
            s += 0.003
           else:
            s += 0.124
          else:
           if words_above <= 2558.5:
            s += -0.007
           else:
            s += -0.082
         else:
          s += 0.038
    if score <= -4.1922:
     s += -0.060
    else:
     if since_comments <= 299.5:
      if before_zone_end <= -2.5:
       if after_run_start <= -118.5:
        s += 0.292
       else:
        s += -0.088
      else:
       s += 0.008
     else:
      if text_share <= 0.058119:
       s += -0.027
      else:
       if words_above <= 440.5:
        if chosen_above <= 10.5:
         if sentences <= 4.5:
          if score <= 2.0928:
           if commas <= 17.5:
            if number <= 4.5:
             s += -0.166
            else:
             if blocks <= 104.5:
              s += 0.035
             else:
              s += -0.002
           else:
            s += -0.187
          else:
           s += 0.059
         else:
          s += 0.096
        else:
         if text <= 93.702:
          s += 0.339
         else:
          if text_above <= 101.05:
           s += -0.072
          else:
           if before_zone_end <= 0.0:
            if words_below <= 11.5:
             s += -0.048
            else:
             s += 0.158
           else:
            s += 0.042
       else:
        if common_below_8 <= 0.30004:
         s += -0.027
        else:
         if text <= 6054:
          s += 0.015
         else:
          if blocks <= 623.5:
           s += -0.081
          else:
           s += 0.057
    if margin <= -4.0801:
     s += -0.062
    else:
     if since_comments <= 299.5:
      if after_zone_start <= 20.5:
       if since_comments <= 168.5:
        if characters <= 161.5:
         s += -0.019
        else:
         s += 0.065
       else:
        s += -0.178
      else:
       s += -0.064
     else:
      if text_share <= 0.08066:
       s += -0.025
      else:
       if relative_number <= 0.90125:
        if text <= 6054:
         if since_related <= 34.5:
          if number <= 28.5:
           s += 0.084
          else:
           if sentences <= 4.5:
            if blocks <= 270.5:
             s += -0.041
            else:
             if characters <= 250.5:
              s += -0.022
             else:
              s += 0.116
           else:
            s += 0.113
         else:
          if start <= 5.5:
           if characters <= 17.5:
            s += 0.062
           else:
            if text <= 514.39:
             s += 0.035
            else:
             if expected <= 0.72814:
              s += -0.049
             else:
              if words_score <= 3.5732:
               s += 0.002
              else:
               s += 0.036
          else:
           if sentences <= 10.5:
            s += -0.079
           else:
            s += -0.671
        else:
         s += -0.052
       else:
        s += -0.046
    if margin <= -4.0801:
     s += -0.058
    else:
     if score <= 1.7868:
      if since_comments <= 299.5:
       if after_zone_start <= 8.5:
        s += 0.027
       else:
        s += -0.064
      else:
       if expected <= 0.70581:
        if letters_a_word <= 2.2644:
         s += -0.077
        else:
         s += 0.033
       else:
        if since_related <= 54.5:
         if number_from_end <= 118.5:
          s += -0.052
         else:
          s += 0.009
        else:
         if before_zone_end <= 0.0:
          if chosen_below <= 2.5:
           s += 0.004
          else:
           s += 0.096
         else:
          if expected <= 0.74793:
           if text_below <= 90.45:
            s += 0.064
           else:
            if blocks <= 95.5:
             if words <= 38.5:
              s += -0.088
             else:
              s += -0.611
            else:
             if text <= 1293:
              s += -0.003
             else:
              s += -0.130
          else:
           s += -0.001
     else:
      if text <= 1729.1:
       if before_zone_end <= -220.5:
        s += 0.412
       else:
        if below_1 <= 0.4889:
         if blocks <= 248.5:
          s += -0.013
         else:
          s += 0.068
        else:
         s += 0.074
      else:
       s += -0.008
    if common <= 0.23845:
     if below_10_sum <= -42.79:
      s += -0.071
     else:
      if text <= 93.702:
       if words_above <= 8.5:
        s += 0.100
       else:
        if long_words <= 74.5:
         if blocks <= 95.5:
          s += 0.086
         else:
          if above_10_sum <= -35.62:
           s += 0.128
          else:
           s += -0.059
        else:
         s += -0.243
      else:
       if above_10_sum <= -39.977:
        s += -0.067
       else:
        if relative_number <= 0.018577:
         s += -0.126
        else:
         if words_above <= 308.5:
          if since_chosen <= 1.5:
           s += 0.035
          else:
           s += -0.010
         else:
          s += -0.020
    else:
     if text <= 6054:
      if since_related <= 6.5:
       s += -0.056
      else:
       if score <= 1.4408:
        if characters <= 26.5:
         s += 0.050
        else:
         s += 0.001
       else:
        if start <= 1.5:
         s += 0.039
        else:
         if below_10_sum <= -6.9017:
          s += 0.069
         else:
          if relative_number <= 0.63054:
           s += 0.016
          else:
           s += -0.158
     else:
      if blocks <= 623.5:
       s += -0.075
      else:
       s += 0.053
    if line_score <= 4.3014:
     if score <= -4.5342:
      s += -0.073
     else:
      if chosen_below <= 24.5:
       if after_zone_start <= -17.5:
        if words_below <= 34.5:
         s += 0.160
        else:
         s += -0.061
       else:
        if words_above <= 308.5:
         if sentences <= 3.5:
          if number <= 4.5:
           s += -0.114
          else:
           if words_below <= 438.5:
            if common_above_3 <= 0.0:
             if blocks <= 84.5:
              s += 0.053
             else:
              s += -0.015
            else:
             if common_above_3 <= 0.85857:
              s += 0.038
             else:
              s += -0.266
           else:
            if after_run_start <= -63.5:
             s += 0.331
            else:
             s += -0.024
         else:
          if chosen_above <= 4.5:
           if letters_a_word <= 7.1684:
            s += 0.116
           else:
            s += -0.032
          else:
           s += -0.094
        else:
         if common_below_8 <= 0.093792:
          s += -0.049
         else:
          s += -0.010
      else:
       if words_below <= 1340.5:
        if chosen_above <= 2.5:
         s += -0.042
        else:
         s += 0.065
       else:
        s += -0.001
    else:
     if text <= 6054:
      s += 0.031
     else:
      s += -0.053
    if above_2 <= -3.9659:
     s += -0.032
    else:
     if since_heading <= 299.5:
      if relative_number <= 0.3874:
       s += 0.023
      else:
       if expected <= 0.717:
        s += -0.086
       else:
        if quotes <= 6.5:
         s += -0.014
        else:
         s += -0.131
     else:
      if commas <= 0.0:
       if above_30_share <= 0.25243:
        s += -0.022
       else:
        if since_chosen <= 299.5:
         if in_run <= 0.0:
          if since_comments <= 299.5:
           s += -0.056
          else:
           if text <= 167.73:
            s += 0.120
           else:
            s += 0.031
         else:
          s += -0.006
        else:
         s += -0.580
      else:
       if text <= 514.39:
        if blocks <= 131.5:
         if since_related <= 36.5:
          if number_from_end <= 60.5:
           s += 0.039
          else:
           s += -0.135
         else:
          s += 0.031
        else:
         if common_below_8 <= 0.4287:
          s += 0.064
         else:
          s += -0.127
       else:
        if below_3_sum <= 0.0:
         if text <= 722.71:
          if commas <= 19.5:
           s += -0.025
          else:
           s += -0.244
         else:
          s += 0.010
        else:
         s += 0.035
    if relative_number <= 0.77515:
     if number_from_end <= 20.5:
      s += 0.069
     else:
      if until_chosen <= 41.5:
       if text <= 93.702:
        if words_above <= 8.5:
         if before_zone_end <= 161.5:
          s += 0.096
         else:
          s += 0.668
        else:
         if words <= 34.5:
          s += 0.043
         else:
          s += -0.154
       else:
        if common <= 0.10085:
         if above_10_sum <= -34.781:
          s += -0.043
         else:
          s += 0.000
        else:
         if text <= 461.76:
          if before_run_end <= -35.5:
           if common_below_20 <= 0.11123:
            s += -0.062
           else:
            if until_chosen <= 9.5:
             s += 0.212
            else:
             s += 0.837
          else:
           s += 0.037
         else:
          if below_2 <= -3.4517:
           s += -0.027
          else:
           s += 0.009
      else:
       if words_score <= 1.9862:
        if since_chosen <= 1.5:
         s += 0.022
        else:
         if in_run <= 0.0:
          s += -0.046
         else:
          s += -0.218
       else:
        if relative_number <= 0.24287:
         s += -0.095
        else:
         s += 0.045
    else:
     if above_10_sum <= 0.0:
      s += -0.038
     else:
      s += 0.023
    if below_1 <= -2.1112:
     if commas <= 7.5:
      if text_share <= 0.058119:
       s += -0.048
      else:
       if chosen_below <= 15.5:
        if since_comments <= 299.5:
         if text_above <= 15.224:
          s += 0.106
         else:
          s += -0.067
        else:
         if start <= 1.5:
          if text_above <= 255.44:
           if number <= 277.5:
            if after_run_start <= -27.5:
             if expected <= 0.42576:
              s += 0.197
             else:
              s += -0.076
            else:
             if until_chosen <= 4.5:
              s += -0.018
             else:
              if below_30_share <= 0.030475:
               s += -0.066
              else:
               s += 0.044
           else:
            s += -0.082
          else:
           s += -0.037
         else:
          s += 0.043
       else:
        if characters <= 34.5:
         if below_30_share <= 0.028582:
          if expected <= 0.8719:
           s += 0.038
          else:
           s += 1.872
         else:
          s += 0.073
        else:
         s += -0.001
     else:
      if common_above_20 <= 0.66238:
       s += 0.067
      else:
       s += -0.077
    else:
     if quotes <= 12.5:
      if since_heading <= 299.5:
       s += -0.010
      else:
       s += 0.015
     else:
      s += -0.134
    if known <= 0.0:
     if until_chosen <= 35.5:
      if quotes <= 15:
       if since_related <= 34.5:
        if words <= 67.5:
         s += -0.025
        else:
         if common_above_8 <= 0.56016:
          s += 0.103
         else:
          s += -0.078
       else:
        if words_above <= 1200.5:
         if chosen_above <= 35.5:
          if score <= 2.0928:
           s += 0.007
          else:
           s += 0.048
         else:
          s += 0.072
        else:
         if above_30_share <= 0.67665:
          if text_above <= 716.76:
           s += 0.101
          else:
           if common_above_20 <= 0.48814:
            s += -0.061
           else:
            s += 0.003
         else:
          s += 0.013
      else:
       s += -0.121
     else:
      if above_3_sum <= -4.6204:
       if words <= 126.5:
        if before_run_end <= 0.0:
         if chosen_below <= 12.5:
          s += -0.032
         else:
          if chosen_below <= 14.5:
           s += 1.406
          else:
           s += 0.166
        else:
         if before_zone_end <= -160.5:
          if below_30_share <= 0.047435:
           s += 1.831
          else:
           s += -0.012
         else:
          s += -0.096
       else:
        s += 0.065
      else:
       s += 0.023
    else:
     s += -0.074
    if above_2 <= -4.2792:
     s += -0.040
    else:
     if since_heading <= 299.5:
      if number <= 199.5:
       s += -0.011
      else:
       s += -0.057
     else:
      if quotes <= 10.5:
       if commas <= 7.5:
        if common_below_20 <= 0.47628:
         if text <= 1729.1:
          if common <= 0.16745:
           if blocks <= 53.5:
            s += 0.060
           else:
            if start <= 1.5:
             s += -0.017
            else:
             s += 0.028
          else:
           if in_zone <= 0.0:
            if before_run_end <= 32.5:
             if text_share <= 0.82128:
              if words <= 15.5:
               s += 0.069
              else:
               if letters_a_word <= 5.8278:
                s += 0.070
               else:
                if common_above_8 <= 0.28754:
                 s += 0.391
                else:
                 s += 0.107
             else:
              s += 0.024
            else:
             s += -0.006
           else:
            s += 0.012
         else:
          if since_comments <= 57.5:
           s += -0.136
          else:
           s += -0.028
        else:
         if start <= 3.5:
          s += 0.028
         else:
          s += -0.093
       else:
        if chosen_above <= 31.5:
         s += 0.074
        else:
         s += -0.025
      else:
       s += -0.128
    if until_chosen <= 31.5:
     if text <= 93.702:
      s += 0.056
     else:
      if number <= 4.5:
       s += -0.115
      else:
       if text_share <= 0.87479:
        if lines <= 44:
         if common <= 0.87628:
          if words <= 33.5:
           s += 0.001
          else:
           if words_above <= 346.5:
            if above_10_sum <= -38.539:
             if above_3_sum <= -3.3792:
              s += -0.001
             else:
              s += -0.200
            else:
             s += 0.056
           else:
            if expected <= 0.85764:
             s += -0.022
            else:
             s += 0.031
         else:
          s += -0.094
        else:
         s += -0.132
       else:
        s += -0.021
    else:
     if since_chosen <= 8.5:
      if text <= 408.52:
       if since_heading <= 0.0:
        s += 0.386
       else:
        if above_1 <= -2.8462:
         s += -0.043
        else:
         s += 0.037
      else:
       if below_1 <= -3.3128:
        if chosen_above <= 9.5:
         if words_score <= 2.7623:
          s += -0.067
         else:
          s += -0.349
        else:
         s += -0.056
       else:
        s += -0.001
     else:
      if score <= 1.7868:
       s += -0.062
      else:
       s += 0.111
    if below_1 <= -4.763:
     if quotes <= 0.0:
      s += -0.052
     else:
      s += 0.058
    else:
     if credit_words <= 0.0:
      if below_1 <= 0.4889:
       if since_heading <= 299.5:
        s += -0.026
       else:
        if commas <= 7.5:
         if text_share <= 0.058119:
          s += -0.034
         else:
          if since_related <= 169.5:
           if after_zone_start <= 20.5:
            s += 0.011
           else:
            s += -0.038
          else:
           if before_zone_end <= 0.0:
            if after_run_start <= -46.5:
             if above_3_sum <= -8.7341:
              s += 0.843
             else:
              s += 0.024
            else:
             if since_comments <= 299.5:
              s += -0.056
             else:
              if number <= 114.5:
               s += 0.022
              else:
               if before_run_end <= -220.5:
                s += -0.032
               else:
                if words_below <= 8.5:
                 s += -0.033
                else:
                 if text_above <= 146.32:
                  s += 0.376
                 else:
                  s += 0.121
           else:
            s += 0.001
        else:
         if prints <= 1.5:
          s += 0.060
         else:
          s += -0.128
      else:
       if commas <= 15.5:
        s += 0.020
       else:
        s += -0.124
     else:
      s += -0.072
    if below_1 <= -4.2123:
     if quotes <= 0.0:
      s += -0.038
     else:
      s += 0.059
    else:
     if credit_words <= 0.0:
      if since_related <= 32.5:
       if after_zone_start <= 20.5:
        if number <= 60.5:
         if number <= 32.5:
          s += 0.060
         else:
          if margin <= 0.3496:
           s += -0.005
          else:
           s += -0.107
        else:
         if before_run_end <= 120.5:
          s += 0.055
         else:
          s += -0.071
       else:
        if before_zone_end <= 8.5:
         if margin <= -1e-35:
          s += -0.072
         else:
          if before_zone_end <= -23.5:
           s += -0.049
          else:
           s += 0.083
        else:
         s += -0.092
      else:
       if below_10_sum <= -34.787:
        s += -0.023
       else:
        if words_above <= 2824.5:
         if since_comments <= 299.5:
          if common_above_20 <= 0.37708:
           if text_above <= 116.3:
            if below_3_sum <= -13.063:
             s += 0.524
            else:
             s += 0.011
           else:
            s += -0.072
          else:
           s += 0.070
         else:
          if before_zone_end <= 0.0:
           s += 0.048
          else:
           s += 0.013
        else:
         s += -0.024
     else:
      s += -0.066
    if below_10_sum <= -39.046:
     if above_2 <= -0.36798:
      s += -0.050
     else:
      s += 0.023
    else:
     if long_words <= 13.5:
      if since_comments <= 202.5:
       if after_run_start <= -100.5:
        s += 0.192
       else:
        s += -0.048
      else:
       if since_related <= 57.5:
        if words_above <= 68.5:
         s += 0.037
        else:
         s += -0.036
       else:
        if below_2 <= -4.2341:
         s += -0.029
        else:
         if text_above <= 981.14:
          if text_share <= 0.08066:
           s += -0.015
          else:
           if level <= 3.5:
            s += 0.023
           else:
            s += -0.099
         else:
          s += -0.008
     else:
      if gap <= 0.0:
       s += -0.004
      else:
       if after_run_start <= 28.5:
        if since_related <= 2.5:
         s += -0.110
        else:
         if words_score <= 1.5702:
          if below_10_sum <= -24.29:
           s += 0.053
          else:
           s += -0.012
         else:
          if common_below_3 <= 0.0:
           s += 0.119
          else:
           s += 0.046
       else:
        if text_share <= 0.94417:
         if below_30_share <= 0.085398:
          s += 0.177
         else:
          s += 0.007
        else:
         s += -0.080
    if known <= 0.0:
     if sentences <= 14.5:
      if quotes <= 10.5:
       if quotes <= 0.0:
        if until_chosen <= 45.5:
         if below_2 <= -5.4478:
          s += -0.054
         else:
          if words <= 5.5:
           if words_above <= 40.5:
            if text_below <= 41.59:
             s += 0.101
            else:
             s += -0.044
           else:
            s += 0.032
          else:
           if expected <= 0.70581:
            s += 0.021
           else:
            if score <= 1.7868:
             s += -0.012
            else:
             if start <= 3.5:
              if below_30_share <= 0.061204:
               s += 0.321
              else:
               s += 0.019
             else:
              s += -0.163
        else:
         if above_2 <= 0.47609:
          if before_run_end <= 0.0:
           if before_zone_end <= -5.5:
            if text_below <= 410.37:
             s += -0.052
            else:
             s += 0.600
           else:
            s += 0.016
          else:
           s += -0.079
         else:
          s += 0.025
       else:
        if before_zone_end <= -42.5:
         s += -0.055
        else:
         if words_below <= 98.5:
          s += 0.087
         else:
          s += 0.015
      else:
       s += -0.136
     else:
      s += 0.090
    else:
     s += -0.067
    if above_1 <= -3.6579:
     if words_score <= 3.5732:
      s += -0.028
     else:
      s += 0.030
    else:
     if words_above <= 440.5:
      if above_1 <= -1.2419:
       s += -0.000
      else:
       if words <= 44.5:
        if words_below <= 83.5:
         s += 0.055
        else:
         if chosen_below <= 14.5:
          s += -0.017
         else:
          s += 0.028
       else:
        if end <= 0.0:
         s += -0.030
        else:
         s += 0.079
     else:
      if level <= 0.0:
       if blocks <= 239.5:
        if expected <= 0.81208:
         if blocks <= 111.5:
          s += 0.042
         else:
          if below_10_sum <= -40.035:
           if common <= 0.53411:
            s += 0.063
           else:
            s += 0.874
          else:
           if number_from_end <= 133.5:
            s += -0.107
           else:
            s += 0.093
        else:
         if before_zone_end <= -2.5:
          s += -0.071
         else:
          s += -0.004
       else:
        if blocks <= 399:
         s += 0.020
        else:
         if expected <= 0.88082:
          if before_zone_end <= -11.5:
           s += 0.040
          else:
           s += -0.037
         else:
          s += 0.044
      else:
       s += 0.035
    if known_as <= 0.0:
     if relative_number <= 0.90125:
      if relative_number <= 0.050593:
       s += -0.048
      else:
       if credit_words <= 0.0:
        if words_above <= 1560.5:
         if below_1 <= 0.4889:
          if chosen_above <= 33.5:
           if before_zone_end <= -267.5:
            if after_run_start <= 254.5:
             if score <= -1.8172:
              s += 2.060
             else:
              s += 0.192
            else:
             if below_2 <= -2.1214:
              s += -0.052
             else:
              s += 0.376
           else:
            if text_above <= 11.557:
             if long_words <= 5.5:
              s += -0.044
             else:
              s += 0.068
            else:
             if above_10_sum <= -40.465:
              if long_words <= 22.5:
               if below_2 <= -1.2266:
                s += -0.102
               else:
                s += 0.029
              else:
               s += 0.106
             else:
              s += -0.002
          else:
           s += 0.039
         else:
          s += 0.022
        else:
         if since_comments <= 69.5:
          s += -0.107
         else:
          if chosen_above <= 26.5:
           s += 0.063
          else:
           s += -0.015
       else:
        s += -0.055
     else:
      if common_above_20 <= 0.45953:
       s += -0.059
      else:
       s += 0.045
    else:
     s += -0.058
    if common <= 0.077524:
     if since_comments <= 299.5:
      if relative_number <= 0.27558:
       s += 0.029
      else:
       s += -0.064
     else:
      if text_share <= 0.058119:
       if long_words <= 19.5:
        s += -0.055
       else:
        s += 0.155
      else:
       if letters_a_word <= 2.2644:
        s += -0.067
       else:
        if relative_number <= 0.79105:
         if since_related <= 54.5:
          if score <= 1.7868:
           s += -0.025
          else:
           s += 0.119
         else:
          s += 0.019
        else:
         if characters <= 145.5:
          s += -0.009
         else:
          s += -0.106
    else:
     if expected <= 0.70581:
      s += 0.049
     else:
      if common <= 0.83602:
       if expected <= 0.72814:
        if relative_number <= 0.43555:
         s += 0.058
        else:
         if chosen_below <= 11.5:
          s += -0.008
         else:
          s += -0.140
       else:
        if text_above <= 1171.2:
         if characters <= 250.5:
          s += 0.001
         else:
          if chosen_above <= 6.5:
           if above_30_share <= 0.024642:
            s += -0.222
           else:
            s += 0.058
          else:
           s += 0.011
        else:
         s += -0.011
      else:
       s += -0.054
    if words_score <= -1.0198:
     s += -0.046
    else:
     if text_above <= 11.557:
      if chosen_below <= 3.5:
       s += 0.104
      else:
       if long_words <= 6.5:
        s += -0.032
       else:
        if in_zone <= 0.0:
         if common <= 0.30049:
          s += 0.021
         else:
          s += 0.173
        else:
         s += -0.002
     else:
      if above_30_share <= 0.31738:
       if long_words <= 27.5:
        s += -0.013
       else:
        s += -0.068
      else:
       if characters <= 42.5:
        s += 0.026
       else:
        if margin <= -0.66246:
         if level <= 0.0:
          if below_2 <= 0.98561:
           s += -0.022
          else:
           s += -0.083
         else:
          s += 0.033
        else:
         if chosen_above <= 33.5:
          if characters <= 425.5:
           if common_below_20 <= 0.019436:
            s += 0.053
           else:
            if below_1 <= 1.0008:
             s += -0.014
            else:
             s += 0.028
          else:
           if words_below <= 39.5:
            s += -0.050
           else:
            if expected <= 0.8754:
             if below_1 <= 1.8118:
              s += 0.040
             else:
              s += -0.058
            else:
             s += 0.091
         else:
          s += -0.014
    if above_10_sum <= -31.538:
     if text <= 461.76:
      if common <= 0.063165:
       if text_above <= 101.05:
        if common_below_20 <= 0.16987:
         if before_zone_end <= 16.5:
          s += 0.032
         else:
          if score <= 0.47566:
           s += -0.050
          else:
           s += 0.164
        else:
         s += -0.078
       else:
        s += -0.068
      else:
       if before_run_end <= 71.5:
        if below_3_sum <= -8.5236:
         s += 0.112
        else:
         s += 0.013
       else:
        s += -0.143
     else:
      if common <= 0.87628:
       if below_3_sum <= 2.8943:
        s += -0.046
       else:
        s += 0.047
      else:
       s += -0.308
    else:
     if before_zone_end <= 0.0:
      if blocks <= 193.5:
       s += -0.019
      else:
       if since_related <= 299.5:
        if characters <= 250.5:
         s += -0.032
        else:
         if after_run_start <= 72.5:
          s += 0.168
         else:
          s += -0.040
       else:
        if below_30_share <= 0.0097821:
         if above_1 <= -3.1926:
          s += 2.401
         else:
          s += -0.022
        else:
         if since_heading <= 299.5:
          s += -0.019
         else:
          s += 0.107
     else:
      s += -0.001
    if common <= 0.31288:
     if above_1 <= -0.36631:
      if until_chosen <= 25.5:
       if quotes <= 10.5:
        if text <= 93.702:
         if expected <= 0.74793:
          s += 0.023
         else:
          if margin <= -3.0124:
           if margin <= -3.76:
            s += 0.114
           else:
            s += 0.865
          else:
           s += 0.106
        else:
         if number <= 4.5:
          if score <= 1.7868:
           s += -0.108
          else:
           s += -0.677
         else:
          if expected <= 0.70581:
           if common_above_8 <= 0.095341:
            if before_run_end <= -18.5:
             s += -0.054
            else:
             if sentences <= 4.5:
              if relative_number <= 0.58171:
               s += 0.025
              else:
               s += -0.049
             else:
              s += 0.125
           else:
            s += 0.066
          else:
           s += -0.017
       else:
        s += -0.185
      else:
       if line_score <= 3.9245:
        s += -0.043
       else:
        if text <= 514.39:
         s += 0.123
        else:
         s += -0.064
     else:
      if words_above <= 440.5:
       if before_zone_end <= 4.5:
        s += 0.058
       else:
        s += 0.008
      else:
       s += -0.017
    else:
     s += 0.009
    if below_3_sum <= 0.93185:
     if above_3_sum <= -12.676:
      if text <= 93.702:
       s += 0.071
      else:
       s += -0.049
     else:
      if in_run <= 0.0:
       if text <= 6054:
        if blocks <= 1421.5:
         s += 0.006
        else:
         s += 0.204
       else:
        s += -0.093
      else:
       if common_above_20 <= 0.32789:
        if blocks <= 53.5:
         s += 0.073
        else:
         if above_10_sum <= -38.539:
          s += -0.111
         else:
          if words <= 67.5:
           if common_above_8 <= 0.077152:
            s += 0.009
           else:
            if relative_number <= 0.4681:
             if chosen_below <= 13.5:
              if text <= 692.41:
               s += -0.077
              else:
               if words <= 56.5:
                s += -0.130
               else:
                s += -0.771
             else:
              s += -0.002
            else:
             if words_below <= 540.5:
              s += 0.005
             else:
              s += -0.076
          else:
           s += 0.014
       else:
        s += 0.003
    else:
     if start <= 1.5:
      if credit_words <= 0.0:
       s += 0.025
      else:
       s += -0.085
     else:
      if text <= 1867.9:
       s += 0.012
      else:
       s += -0.103
    if below_2 <= -4.8866:
     s += -0.031
    else:
     if above_30_share <= 0.31738:
      if above_10_sum <= -6.8766:
       s += -0.009
      else:
       s += -0.123
     else:
      if above_1 <= -5.0122:
       s += -0.066
      else:
       if characters <= 28.5:
        s += 0.034
       else:
        if common <= 0.89181:
         if text_above <= 294.22:
          if margin <= -0.91862:
           if in_run <= 0.0:
            s += 0.008
           else:
            s += -0.055
          else:
           if number <= 119.5:
            if expected <= 0.77739:
             if characters <= 225.5:
              s += 0.022
             else:
              if number_from_end <= 139.5:
               if blocks <= 111.5:
                s += 0.034
               else:
                s += -0.131
              else:
               s += 0.057
            else:
             if prints_below <= 0.0:
              s += 0.055
             else:
              s += -0.001
           else:
            s += 0.075
         else:
          if common <= 0.20032:
           if number <= 32.5:
            if above_10_sum <= -17.669:
             s += -0.270
            else:
             s += -0.026
           else:
            if number_from_end <= 145.5:
             s += -0.026
            else:
             s += 0.023
          else:
           s += 0.007
        else:
         s += -0.102
    if below_1 <= -4.8749:
     if chosen_above <= 1.5:
      if long_words <= 5.5:
       s += -0.069
      else:
       s += 0.082
     else:
      if below_2 <= -4.7707:
       s += 0.008
      else:
       if below_3_sum <= -0.94991:
        if long_words <= 18.5:
         s += -0.042
        else:
         s += -0.122
       else:
        s += -0.541
    else:
     if credit_words <= 0.0:
      if since_heading <= 299.5:
       if since_heading <= 16.5:
        if above_30_share <= 0.038833:
         if after_zone_start <= -111.5:
          s += 0.731
         else:
          s += 0.068
        else:
         if above_2 <= 1.4618:
          s += -0.019
         else:
          s += 0.033
       else:
        s += -0.047
      else:
       if known <= 0.0:
        if below_2 <= -5.4478:
         if below_1 <= -2.362:
          if words <= 52.5:
           s += -0.035
          else:
           s += 0.090
         else:
          if below_1 <= -0.35591:
           if words <= 23.5:
            s += -0.031
           else:
            s += -0.209
          else:
           s += -0.001
        else:
         s += 0.007
       else:
        s += -0.056
     else:
      if text_below <= 132.06:
       s += 0.059
      else:
       s += -0.079
    if words <= 56.5:
     if common_below_20 <= 0.31591:
      if text <= 408.52:
       if below_1 <= -1.2216:
        if chosen_above <= 35.5:
         s += -0.009
        else:
         s += 0.316
       else:
        if prints <= 1.5:
         if letters_a_word <= 4.5056:
          s += -0.026
         else:
          s += 0.045
        else:
         s += -0.075
      else:
       if blocks <= 239.5:
        if since_related <= 2.5:
         if text <= 488.22:
          if prints_above <= 1.5:
           s += 0.068
          else:
           if words_below <= 98.5:
            s += 1.526
           else:
            s += 0.215
         else:
          s += -0.079
        else:
         if letters_a_word <= 6.6064:
          s += -0.030
         else:
          s += -0.069
       else:
        s += -0.013
     else:
      if words <= 6.5:
       s += 0.031
      else:
       s += -0.003
    else:
     if chosen_above <= 21.5:
      if common_below_20 <= 0.066778:
       if text_above <= 116.3:
        if sentences <= 2.5:
         s += -0.016
        else:
         s += 0.096
       else:
        if since_related <= 18.5:
         s += 0.103
        else:
         s += -0.085
      else:
       s += 0.049
     else:
      s += -0.017
    if since_related <= 14.5:
     if quotes <= 0.0:
      if below_10_sum <= -27.118:
       if score <= -1.2264:
        s += -0.049
       else:
        if until_chosen <= 10.5:
         s += 0.098
        else:
         s += -0.008
      else:
       if number_from_end <= 118.5:
        s += -0.081
       else:
        s += -0.003
     else:
      s += 0.046
    else:
     if since_comments <= 299.5:
      if before_zone_end <= -5.5:
       s += -0.065
      else:
       if line_score <= 1.1374:
        s += -0.031
       else:
        s += 0.031
     else:
      if before_zone_end <= 0.0:
       if common_below_8 <= 0.11128:
        if since_related <= 299.5:
         s += -0.057
        else:
         s += 0.021
       else:
        if words_below <= 14.5:
         s += -0.072
        else:
         if chosen_above <= 2.5:
          s += -0.194
         else:
          if above_2 <= -4.575:
           s += -0.045
          else:
           if expected <= 0.77739:
            if expected <= 0.6294:
             s += -0.003
            else:
             if expected <= 0.64818:
              s += 0.948
             else:
              if common_above_20 <= 0.20017:
               s += 0.270
              else:
               s += 0.120
           else:
            s += 0.058
      else:
       s += 0.001
    if relative_number <= 0.050593:
     s += -0.057
    else:
     if words_above <= 135.5:
      if words <= 52.5:
       if before_run_end <= 32.5:
        if words <= 36.5:
         if below_30_share <= 0.0097821:
          if after_zone_start <= 66.5:
           s += 0.043
          else:
           s += 0.913
         else:
          s += 0.027
        else:
         s += -0.040
       else:
        s += -0.032
      else:
       if common_below_3 <= 0.69007:
        s += 0.081
       else:
        s += -0.094
     else:
      if common_above_20 <= 0.30282:
       if since_comments <= 299.5:
        s += -0.057
       else:
        if before_run_end <= 0.0:
         if text <= 514.39:
          if since_chosen <= 21.5:
           if text <= 443.49:
            s += 0.034
           else:
            s += 0.156
          else:
           s += -0.051
         else:
          s += -0.035
        else:
         if text <= 870.04:
          if above_2 <= 1.4618:
           if line_score <= 3.5732:
            s += -0.062
           else:
            s += 0.019
          else:
           s += 0.025
         else:
          if expected <= 0.72814:
           if relative_number <= 0.29122:
            s += 0.123
           else:
            s += -0.104
          else:
           s += 0.036
      else:
       s += 0.005
    if relative_number <= 0.75905:
     if after_zone_start <= -28.5:
      if after_run_start <= -27.5:
       if chosen_below <= 31.5:
        s += -0.065
       else:
        if expected <= 0.80637:
         s += 0.080
        else:
         s += -0.020
      else:
       if words_above <= 20.5:
        s += 0.116
       else:
        if since_related <= 252.5:
         s += 0.168
        else:
         s += -0.021
     else:
      if after_run_start <= -142.5:
       if above_30_share <= 0.018889:
        s += 0.554
       else:
        s += 0.107
      else:
       if relative_number <= 0.018577:
        s += -0.140
       else:
        if before_run_end <= -161.5:
         s += -0.056
        else:
         if quotes <= 4.5:
          if characters <= 548.5:
           s += 0.006
          else:
           s += 0.031
         else:
          if gap <= 0.0:
           s += -0.151
          else:
           if common_below_3 <= 0.69007:
            s += 0.076
           else:
            s += -0.111
    else:
     if since_related <= 10.5:
      if after_zone_start <= 8.5:
       s += 0.231
      else:
       s += -0.093
     else:
      if after_zone_start <= 220.5:
       if above_1 <= 1.7984:
        s += -0.027
       else:
        s += 0.026
      else:
       s += 0.029
    if words <= 73.5:
     if since_related <= 34.5:
      if words_above <= 53.5:
       s += 0.024
      else:
       s += -0.029
     else:
      if above_30_share <= 0.28342:
       s += -0.011
      else:
       if level <= 0.0:
        if words_above <= 728.5:
         if after_run_start <= 40.5:
          if is_chosen <= 0.0:
           if in_run <= 0.0:
            s += 0.020
           else:
            s += -0.041
          else:
           if above_3_sum <= -3.3792:
            s += -0.006
           else:
            if words_above <= 512.5:
             s += 0.058
            else:
             s += -0.006
         else:
          s += 0.065
        else:
         if expected <= 0.72814:
          s += -0.084
         else:
          if expected <= 0.76903:
           s += 0.100
          else:
           s += -0.011
       else:
        s += 0.044
    else:
     if words_above <= 440.5:
      if after_zone_start <= 24.5:
       if common_below_8 <= 0.58587:
        s += 0.083
       else:
        s += -0.062
      else:
       s += -0.074
     else:
      if common_below_8 <= 0.05018:
       if above_3_sum <= -2.6607:
        s += -0.004
       else:
        s += -0.145
      else:
       if number <= 72.5:
        s += 0.071
       else:
        s += -0.004
    if words <= 67.5:
     if since_related <= 34.5:
      if number <= 28.5:
       s += 0.060
      else:
       s += -0.024
     else:
      if common_below_20 <= 0.4616:
       if before_zone_end <= 24.5:
        if above_30_share <= 0.61376:
         s += 0.011
        else:
         if above_3_sum <= -4.0226:
          s += -0.046
         else:
          s += -0.001
       else:
        if above_30_share <= 0.51209:
         if number_from_end <= 72.5:
          s += 0.031
         else:
          s += -0.041
        else:
         if text_above <= 669.29:
          if characters <= 425.5:
           s += 0.037
          else:
           s += -0.232
         else:
          s += -0.033
      else:
       s += 0.015
    else:
     if chosen_above <= 18.5:
      if words_score <= 1.9862:
       if relative_number <= 0.3874:
        s += 0.060
       else:
        if words_score <= 0.0:
         s += 0.094
        else:
         s += -0.040
      else:
       s += 0.061
     else:
      if number <= 99.5:
       s += 0.065
      else:
       if number_from_end <= 8.5:
        s += -0.202
       else:
        if above_30_share <= 0.67665:
         if since_related <= 48.5:
          s += 0.078
         else:
          s += -0.079
        else:
         s += 0.000
    if above_10_sum <= -34.34:
     if text_above <= 15.224:
      if end <= 0.0:
       if text_share <= 0.93578:
        if sentences <= 10.5:
         s += -0.033
        else:
         s += -0.566
       else:
        s += 0.117
      else:
       if long_words <= 11.5:
        if above_10_sum <= -42.777:
         s += -0.095
        else:
         s += 0.045
       else:
        if common <= 0.46698:
         s += 0.084
        else:
         s += -0.062
     else:
      s += -0.040
    else:
     if below_3_sum <= -11.705:
      if since_related <= 16.5:
       s += 0.069
      else:
       if above_3_sum <= 0.921:
        s += -0.051
       else:
        s += 0.028
     else:
      if text_below <= 9.0098:
       s += 0.039
      else:
       if words_score <= 3.9245:
        if words <= 5.5:
         if words_above <= 53.5:
          if before_run_end <= 24.5:
           s += 0.029
          else:
           s += -0.063
         else:
          if in_zone <= 0.0:
           if since_related <= 54.5:
            s += -0.025
           else:
            if common_above_20 <= 0.050066:
             s += -0.013
            else:
             s += 0.088
          else:
           s += 0.010
        else:
         s += -0.007
       else:
        s += 0.016
    if below_1 <= -4.8749:
     if common_below_20 <= 0.47628:
      s += -0.022
     else:
      s += -0.124
    else:
     if text <= 6054:
      if common_above_20 <= 0.40009:
       if text <= 1293:
        if text <= 979.51:
         if chosen_above <= 33.5:
          if text <= 422.38:
           if common_below_20 <= 0.40428:
            if common_above_3 <= 0.071859:
             s += -0.002
            else:
             s += 0.034
           else:
            if number_from_end <= 88.5:
             s += -0.028
            else:
             s += -0.236
          else:
           if letters_a_word <= 6.3347:
            s += 0.001
           else:
            s += -0.039
         else:
          if common_above_20 <= 0.0:
           if words_below <= 11.5:
            if expected <= 0.75458:
             s += 0.141
            else:
             s += 2.146
           else:
            s += 0.286
          else:
           s += 0.062
        else:
         s += 0.039
       else:
        if blocks <= 172.5:
         s += 0.027
        else:
         if blocks <= 283.5:
          s += -0.088
         else:
          s += -0.016
      else:
       s += 0.011
     else:
      if blocks <= 623.5:
       if chosen_above <= 7.5:
        s += 0.086
       else:
        s += -0.080
      else:
       s += 0.044
    if number_from_end <= 93.5:
     if line_score <= 5.8273:
      if letters_a_word <= 5.9005:
       if sentences <= 5.5:
        if below_30_share <= 0.30024:
         s += -0.022
        else:
         if number <= 4.5:
          s += -0.131
         else:
          if number <= 387.5:
           s += 0.023
          else:
           s += -0.065
       else:
        s += 0.084
      else:
       if characters <= 179.5:
        s += -0.000
       else:
        if expected <= 0.82741:
         if common_above_20 <= 0.050066:
          if number <= 40.5:
           s += 0.057
          else:
           if letters_a_word <= 7.0049:
            if below_10_sum <= -24.29:
             s += -0.049
            else:
             s += -0.219
           else:
            s += 0.038
         else:
          if prints_below <= 1.5:
           s += -0.084
          else:
           if chosen_above <= 1.5:
            s += -0.414
           else:
            s += -0.098
        else:
         if after_zone_start <= 48.5:
          if above_1 <= 0.99153:
           s += -0.009
          else:
           s += 0.059
         else:
          if expected <= 0.84388:
           s += 0.086
          else:
           s += -0.065
     else:
      s += 0.053
    else:
     if prints_below <= 0.0:
      s += 0.017
     else:
      s += -0.006
    if text <= 93.702:
     if words_below <= 317.5:
      if chosen_above <= 13.5:
       if relative_number <= 0.018577:
        if letters_a_word <= 6.9726:
         s += -0.088
        else:
         s += 0.495
       else:
        if above_1 <= -0.98535:
         if text_above <= 20.65:
          s += 0.037
         else:
          s += -0.039
        else:
         s += 0.112
      else:
       s += 0.267
     else:
      s += 0.387
    else:
     if above_1 <= -3.4461:
      if prints_above <= 1.5:
       s += -0.034
      else:
       s += 0.003
     else:
      if relative_number <= 0.018577:
       s += -0.129
      else:
       if since_heading <= 299.5:
        if blocks <= 344.5:
         if blocks <= 198.5:
          if text <= 443.49:
           s += 0.027
          else:
           if common_above_8 <= 0.2801:
            s += -0.067
           else:
            s += -0.004
         else:
          s += 0.031
        else:
         s += -0.047
       else:
        if before_zone_end <= 4.5:
         if end <= 3.5:
          s += 0.024
         else:
          s += -0.041
        else:
         if quotes <= 2.5:
          s += 0.003
         else:
          if gap_below <= 0.0:
           s += -0.107
          else:
           s += 0.036
    if until_chosen <= 43.5:
     if number_from_end <= 145.5:
      if number <= 4.5:
       s += -0.087
      else:
       s += -0.002
     else:
      if long_words <= 15.5:
       if text <= 3961.7:
        if prints_below <= 1.5:
         s += 0.026
        else:
         if number_from_end <= 576.5:
          s += -0.000
         else:
          if text <= 2355:
           s += -0.126
          else:
           s += 0.058
       else:
        if expected <= 0.86694:
         if text_below <= 4218.6:
          s += -0.086
         else:
          if after_run_start <= -22.5:
           if before_zone_end <= 372.5:
            s += -0.096
           else:
            s += 0.066
          else:
           s += 0.079
        else:
         s += 0.058
      else:
       s += 0.048
    else:
     if text <= 194.68:
      if words_above <= 174.5:
       if above_3_sum <= -1.8768:
        if below_1 <= -5.7282:
         s += 0.125
        else:
         if words_above <= 135.5:
          s += -0.030
         else:
          s += -0.131
       else:
        s += 0.077
      else:
       if after_run_start <= 32.5:
        if expected <= 0.57821:
         s += 0.290
        else:
         s += 0.080
       else:
        s += -0.044
     else:
      s += -0.035
    if known <= 0.0:
     if words_above <= 764.5:
      if sentences <= 3.5:
       if relative_number <= 0.034496:
        if common_below_8 <= 0.73926:
         s += -0.049
        else:
         if above_10_sum <= -27.131:
          s += -0.834
         else:
          s += -0.177
       else:
        if chosen_below <= 18.5:
         if text <= 1729.1:
          if words_above <= 0.0:
           if long_words <= 6.5:
            if text_below <= 18.415:
             s += 0.123
            else:
             s += -0.038
           else:
            s += 0.072
          else:
           if text_share <= 0.23639:
            s += -0.035
           else:
            s += 0.002
         else:
          s += -0.347
        else:
         if text <= 514.39:
          s += 0.095
         else:
          s += 0.011
      else:
       if text_below <= 55.315:
        if above_10_sum <= -28.549:
         s += 0.096
        else:
         if expected <= 0.80637:
          s += -0.158
         else:
          s += 0.018
       else:
        if prints_below <= 1.5:
         s += 0.087
        else:
         s += 0.005
     else:
      if since_comments <= 13.5:
       s += -0.152
      else:
       if shape <= 1.5:
        s += -0.012
       else:
        s += 0.032
    else:
     s += -0.059
    if words_score <= -0.85957:
     s += -0.032
    else:
     if blocks <= 53.5:
      s += 0.035
     else:
      if letters_a_word <= 2.2644:
       s += -0.037
      else:
       if blocks <= 263.5:
        if after_run_start <= -85.5:
         s += -0.113
        else:
         if text <= 330.78:
          s += 0.014
         else:
          if quotes <= 4.5:
           s += -0.009
          else:
           if above_1 <= -1.4668:
            s += 0.032
           else:
            s += -0.173
       else:
        if blocks <= 352.5:
         s += 0.026
        else:
         if expected <= 0.88082:
          if text <= 3961.7:
           if text <= 797.57:
            if words_above <= 88.5:
             if above_10_sum <= -23.184:
              s += 0.061
             else:
              s += -0.082
            else:
             s += -0.047
           else:
            if expected <= 0.86931:
             s += 0.039
            else:
             if blocks <= 795.5:
              if below_3_sum <= 1.8766:
               s += -0.050
              else:
               if text <= 2075:
                s += -0.817
               else:
                s += -0.140
             else:
              s += 0.271
          else:
           if relative_number <= 0.1947:
            s += 0.044
           else:
            s += -0.060
         else:
          s += 0.040
    if text <= 93.702:
     if below_10_sum <= -51.411:
      s += 0.290
     else:
      s += 0.027
    else:
     if above_30_share <= 0.31738:
      if level <= 0.0:
       if after_zone_start <= -13.5:
        if long_words <= 45.5:
         s += -0.043
        else:
         s += 0.147
       else:
        if after_zone_start <= -1e-35:
         if long_words <= 7.5:
          s += 0.002
         else:
          s += 0.117
        else:
         if blocks <= 95.5:
          if common_above_20 <= 0.11435:
           if words_score <= 0.10637:
            if expected <= 0.54447:
             s += -0.311
            else:
             s += -0.036
           else:
            s += 0.033
          else:
           if expected <= 0.77739:
            if words_below <= 150.5:
             s += -0.348
            else:
             s += -0.128
           else:
            s += -0.047
         else:
          if text <= 194.68:
           s += 0.044
          else:
           if after_run_start <= -73.5:
            s += 0.164
           else:
            s += -0.019
      else:
       s += -0.052
     else:
      if after_run_start <= -5.5:
       if common_above_20 <= 0.75035:
        s += 0.052
       else:
        s += -0.089
      else:
       if expected <= 0.6294:
        s += 0.051
       else:
        s += -0.002
    if common <= 0.94556:
     if margin <= -4.6702:
      s += -0.057
     else:
      if chosen_below <= 18.5:
       if before_run_end <= 93.5:
        if words_score <= 5.8273:
         if in_run <= 0.0:
          s += 0.003
         else:
          if blocks <= 152.5:
           if number_from_end <= 103.5:
            if below_3_sum <= 1.8766:
             s += -0.035
            else:
             s += 0.018
           else:
            if common_below_8 <= 0.38901:
             if words <= 96.5:
              s += -0.007
             else:
              s += -0.407
            else:
             s += -0.681
          else:
           if common_below_20 <= 0.16135:
            if number_from_end <= 76.5:
             if score <= 0.0:
              s += -0.142
             else:
              s += -0.004
            else:
             s += 0.044
           else:
            if blocks <= 193.5:
             s += 0.039
            else:
             if above_30_share <= 0.034184:
              s += -0.367
             else:
              s += -0.023
        else:
         s += 0.050
       else:
        s += -0.072
      else:
       if text_below <= 726.85:
        if chosen_above <= 98.5:
         s += 0.035
        else:
         s += -0.066
       else:
        if long_words <= 17.5:
         s += -0.004
        else:
         s += 0.056
    else:
     s += -0.214
    if above_1 <= 0.47357:
     if sentences <= 3.5:
      if text <= 514.39:
       if chosen_above <= 10.5:
        if common <= 0.077524:
         s += -0.012
        else:
         if after_run_start <= -54.5:
          s += -0.123
         else:
          if below_2 <= -2.3691:
           if prints_above <= 2.5:
            s += 0.030
           else:
            s += 0.138
          else:
           if common_below_3 <= 0.33401:
            s += 0.020
           else:
            if above_10_sum <= -27.131:
             if common_below_8 <= 0.26682:
              s += -0.302
             else:
              if common_below_8 <= 0.35308:
               s += 0.060
              else:
               s += -0.151
            else:
             s += 0.006
       else:
        if common <= 0.53411:
         if start <= 0.0:
          if number <= 80.5:
           s += 0.011
          else:
           s += 0.295
         else:
          s += 0.026
        else:
         s += 0.260
      else:
       if common_below_20 <= 0.3511:
        s += -0.028
       else:
        if below_1 <= -4.8749:
         if common_above_3 <= 0.80123:
          s += -0.085
         else:
          s += -0.665
        else:
         s += 0.007
     else:
      if number <= 207.5:
       s += 0.036
      else:
       s += -0.030
    else:
     s += 0.012
    if words_score <= 3.5732:
     if margin <= 1.5883:
      if above_1 <= -4.562:
       s += -0.031
      else:
       s += 0.002
     else:
      if text_below <= 55.315:
       if above_2 <= -0.70528:
        s += -0.164
       else:
        if after_run_start <= 16.5:
         s += 0.081
        else:
         s += -0.092
      else:
       if words <= 44.5:
        if below_3_sum <= 0.93185:
         if number <= 104.5:
          if common <= 0.077524:
           s += 0.003
          else:
           if above_1 <= -1.2419:
            s += -0.045
           else:
            if long_words <= 13.5:
             s += -0.367
            else:
             s += -0.151
         else:
          s += -0.006
        else:
         s += 0.023
       else:
        if seams <= 0.0:
         s += 0.013
        else:
         s += -0.170
    else:
     if long_words <= 20.5:
      if commas <= 2.5:
       s += -0.004
      else:
       if blocks <= 450.5:
        if above_10_sum <= -32.032:
         s += -0.037
        else:
         if words_above <= 363.5:
          s += 0.090
         else:
          if since_comments <= 17.5:
           s += -0.159
          else:
           s += 0.039
       else:
        s += -0.004
     else:
      s += 0.140
    if number <= 4.5:
     s += -0.077
    else:
     if lines <= 44:
      if start <= 5.5:
       if common <= 0.87628:
        if below_1 <= -4.763:
         if number <= 44.5:
          if words_score <= 1.0451:
           s += -0.031
          else:
           s += 0.065
         else:
          s += -0.038
        else:
         if since_heading <= 299.5:
          if number <= 207.5:
           if chosen_below <= 2.5:
            s += -0.039
           else:
            s += 0.008
          else:
           s += -0.047
         else:
          if blocks <= 283.5:
           if blocks <= 198.5:
            s += 0.006
           else:
            if expected <= 0.7963:
             s += 0.014
            else:
             if common_below_8 <= 0.28837:
              s += -0.077
             else:
              s += -0.003
          else:
           if blocks <= 325.5:
            if expected <= 0.54447:
             if number <= 191.5:
              s += 0.088
             else:
              s += 0.953
            else:
             s += 0.046
           else:
            if words_below <= 39.5:
             s += -0.078
            else:
             s += 0.009
       else:
        s += -0.075
      else:
       if sentences <= 15.5:
        s += -0.056
       else:
        s += -0.447
     else:
      s += -0.115
    if start <= 5.5:
     if above_2 <= -4.411:
      if number_from_end <= 44.5:
       if sentences <= 1.5:
        if below_3_sum <= -3.4389:
         s += -0.051
        else:
         s += 0.081
       else:
        s += -0.130
      else:
       if below_2 <= -1.6495:
        if end <= 3.5:
         s += -0.036
        else:
         if after_run_start <= -73.5:
          s += 0.417
         else:
          s += 0.054
       else:
        s += 0.031
     else:
      if before_zone_end <= 0.0:
       if after_zone_start <= 16.5:
        s += 0.063
       else:
        if common_below_20 <= 0.091895:
         if since_related <= 234.5:
          s += -0.062
         else:
          s += 0.001
        else:
         if number <= 99.5:
          s += -0.027
         else:
          if since_heading <= 299.5:
           s += -0.046
          else:
           if text_share <= 0.90289:
            if until_chosen <= 18.5:
             s += 0.064
            else:
             s += 0.235
           else:
            s += 0.011
      else:
       if number_from_end <= 20.5:
        if after_zone_start <= 81.5:
         s += 0.054
        else:
         s += -0.139
       else:
        s += -0.004
    else:
     if sentences <= 10.5:
      s += -0.062
     else:
      s += -0.352
    if credit_words <= 0.0:
     if common_above_3 <= 0.20046:
      if expected <= 0.70581:
       if shape <= 0.0:
        if before_run_end <= 264.5:
         if letters_a_word <= 3.0089:
          if words_below <= 348.5:
           s += -0.045
          else:
           s += 0.066
         else:
          if since_comments <= 299.5:
           s += -0.025
          else:
           if above_30_share <= 0.10604:
            s += 0.002
           else:
            s += 0.044
        else:
         s += 0.163
       else:
        s += -0.045
      else:
       if blocks <= 276.5:
        s += -0.022
       else:
        if above_30_share <= 0.42099:
         if below_30_share <= 0.49399:
          s += -0.041
         else:
          s += 0.031
        else:
         if common_above_20 <= 0.21437:
          if after_run_start <= 32.5:
           if number_from_end <= 76.5:
            if until_chosen <= 3.5:
             s += 0.026
            else:
             s += 0.684
           else:
            s += 0.027
          else:
           s += 0.161
         else:
          s += 0.005
     else:
      if until_chosen <= 9.5:
       if long_words <= 17.5:
        if words_below <= 6.5:
         s += -0.174
        else:
         s += -0.001
       else:
        s += 0.030
      else:
       s += 0.032
    else:
     s += -0.050
    if long_words <= 90.5:
     if below_10_sum <= -45.839:
      s += -0.054
     else:
      if text <= 93.702:
       if below_10_sum <= -41.57:
        s += -0.126
       else:
        s += 0.038
      else:
       if number <= 4.5:
        s += -0.087
       else:
        if common_below_20 <= 0.074817:
         s += -0.013
        else:
         if text <= 461.76:
          if common_below_8 <= 0.40015:
           if long_words <= 9.5:
            if prints_below <= 1.5:
             s += -0.007
            else:
             s += 0.059
           else:
            if blocks <= 131.5:
             s += 0.010
            else:
             if until_chosen <= 107.5:
              s += 0.087
             else:
              s += -0.055
          else:
           if words_score <= 4.3014:
            s += -0.023
           else:
            s += -0.248
         else:
          if characters <= 44.5:
           s += 0.017
          else:
           if words_score <= 3.5732:
            if expected <= 0.80637:
             s += 0.014
            else:
             if expected <= 0.81208:
              s += -0.093
             else:
              s += -0.023
           else:
            if expected <= 0.73762:
             if text <= 1293:
              s += 0.051
             else:
              s += -0.119
            else:
             s += 0.012
    else:
     s += 0.051
    if words <= 46.5:
     if sentences <= 1.5:
      if text <= 194.68:
       s += 0.016
      else:
       s += -0.005
     else:
      s += -0.026
    else:
     if above_2 <= 0.99943:
      if end <= 0.0:
       if common_below_8 <= 0.16691:
        if words <= 96.5:
         s += -0.038
        else:
         s += 0.078
       else:
        s += -0.056
      else:
       if after_zone_start <= 16.5:
        if common <= 0.62593:
         if gap_below <= 0.0:
          if prints_below <= 1.5:
           s += 0.040
          else:
           s += -0.056
         else:
          s += 0.063
        else:
         s += -0.064
       else:
        if text <= 797.57:
         if text_below <= 284.47:
          s += -0.042
         else:
          s += -0.185
        else:
         if after_run_start <= 36.5:
          if common_below_20 <= 0.1419:
           s += 0.163
          else:
           if common_above_3 <= 0.095445:
            s += -0.082
           else:
            s += 0.046
         else:
          if common <= 0.33452:
           s += -0.043
          else:
           s += 0.019
     else:
      if after_zone_start <= 61.5:
       s += 0.057
      else:
       if above_3_sum <= 2.9124:
        s += 0.051
       else:
        s += -0.060
    if common <= 0.94556:
     if known <= 0.0:
      if text <= 6054:
       if words_score <= 5.8273:
        if sentences <= 5.5:
         if commas <= 14.5:
          if common_below_20 <= 0.26672:
           if lines <= 8.5:
            s += -0.006
           else:
            s += 0.154
          else:
           if words <= 4.5:
            s += 0.029
           else:
            if before_zone_end <= 237.5:
             s += 0.005
            else:
             s += -0.042
         else:
          if quotes <= 0.0:
           s += -0.017
          else:
           s += -0.160
        else:
         if above_3_sum <= -4.0226:
          if words_score <= 1.5702:
           s += 0.122
          else:
           if commas <= 12.5:
            if above_3_sum <= -8.292:
             s += -0.125
            else:
             s += 0.041
           else:
            s += 0.114
         else:
          if common_below_20 <= 0.083479:
           s += -0.112
          else:
           s += 0.022
       else:
        if blocks <= 623.5:
         s += 0.055
        else:
         s += -0.056
      else:
       if blocks <= 623.5:
        if text_above <= 217.19:
         s += 0.105
        else:
         s += -0.079
       else:
        s += 0.048
     else:
      s += -0.048
    else:
     s += -0.196
    if above_1 <= 1.7984:
     if until_chosen <= 41.5:
      if number_from_end <= 145.5:
       s += -0.006
      else:
       if long_words <= 20.5:
        if prints_below <= 1.5:
         s += 0.017
        else:
         if number_from_end <= 266.5:
          if before_run_end <= 20.5:
           if text_share <= 0.18969:
            s += 0.185
           else:
            s += 0.029
          else:
           if long_words <= 18.5:
            s += -0.005
           else:
            s += -0.167
         else:
          s += -0.034
       else:
        s += 0.065
     else:
      if above_1 <= -1.4668:
       if above_1 <= -6.0178:
        s += 0.079
       else:
        if start <= 1.5:
         s += -0.048
        else:
         if chosen_above <= 20.5:
          if text_below <= 531.2:
           s += -0.028
          else:
           s += 0.278
         else:
          if text_above <= 584.11:
           s += 0.481
          else:
           s += 0.046
      else:
       if since_heading <= 29.5:
        if text_above <= 159.75:
         s += 0.067
        else:
         s += -0.107
       else:
        if after_run_start <= 32.5:
         s += 0.057
        else:
         s += -0.025
    else:
     if below_10_sum <= -21.968:
      s += 0.048
     else:
      s += 0.003
    if relative_number <= 0.050593:
     if before_run_end <= 264.5:
      if text_share <= 0.33434:
       s += -0.076
      else:
       s += 0.062
     else:
      s += 0.053
    else:
     if credit_words <= 0.0:
      if lines <= 1.5:
       if above_1 <= 2.1103:
        if words_above <= 764.5:
         if common_above_3 <= 0.19973:
          s += -0.003
         else:
          if since_related <= 5.5:
           if common_above_3 <= 0.22242:
            s += 0.089
           else:
            s += -0.079
          else:
           if in_zone <= 0.0:
            s += 0.038
           else:
            if text_share <= 0.28519:
             s += -0.012
            else:
             s += 0.021
        else:
         if below_30_share <= 0.72865:
          s += -0.014
         else:
          s += 0.020
       else:
        if commas <= 1.5:
         if prints_below <= 4.5:
          s += 0.006
         else:
          s += -0.237
        else:
         s += 0.046
      else:
       if common_above_20 <= 0.60735:
        if above_3_sum <= -11.521:
         s += -0.054
        else:
         s += 0.068
       else:
        if words_above <= 2824.5:
         s += 0.028
        else:
         s += -0.130
     else:
      if is_chosen <= 0.0:
       s += -0.063
      else:
       s += 0.078
    if since_related <= 2.5:
     s += -0.044
    else:
     if text <= 6054:
      if common <= 0.3753:
       if below_10_sum <= -42.79:
        if above_3_sum <= -7.4968:
         if commas <= 25.5:
          s += -0.077
         else:
          s += 0.116
        else:
         if words_above <= 158.5:
          s += 0.097
         else:
          if above_2 <= 1.4618:
           s += -0.068
          else:
           s += 0.081
       else:
        if before_zone_end <= 24.5:
         s += 0.004
        else:
         if common_below_20 <= 0.3511:
          s += -0.024
         else:
          s += 0.011
      else:
       if below_30_share <= 0.1061:
        s += 0.076
       else:
        if words_below <= 0.0:
         s += -0.188
        else:
         if common <= 0.87628:
          if commas <= 3.5:
           if in_zone <= 0.0:
            s += 0.028
           else:
            if before_zone_end <= 161.5:
             s += 0.003
            else:
             if common_below_20 <= 0.61122:
              s += -0.077
             else:
              s += 0.012
          else:
           s += 0.040
         else:
          s += -0.074
     else:
      if blocks <= 623.5:
       if relative_number <= 0.24287:
        s += 0.077
       else:
        s += -0.072
      else:
       s += 0.043
    if words_score <= 0.81702:
     if known <= 0.0:
      if in_run <= 0.0:
       if words_score <= -0.62194:
        s += -0.017
       else:
        if common_above_8 <= 0.05018:
         if below_1 <= -0.9717:
          if text <= 922.21:
           s += -0.006
          else:
           if start <= 2.5:
            s += 0.053
           else:
            s += 0.371
         else:
          s += 0.074
        else:
         if above_1 <= -5.0122:
          s += -0.052
         else:
          s += 0.044
      else:
       if number <= 506.5:
        s += -0.000
       else:
        s += -0.079
     else:
      s += -0.049
    else:
     if words_score <= 3.9245:
      s += -0.008
     else:
      if words_above <= 12.5:
       s += -0.069
      else:
       if text <= 488.22:
        s += 0.069
       else:
        if commas <= 3.5:
         if common_above_3 <= 0.36669:
          s += -0.028
         else:
          if below_1 <= -4.8749:
           if above_3_sum <= -0.94521:
            s += -0.247
           else:
            s += 0.097
          else:
           s += 0.013
        else:
         if text <= 6054:
          if text_share <= 0.92597:
           s += 0.047
          else:
           s += -0.030
         else:
          s += -0.045
    if lines <= 44:
     if since_comments <= 15.5:
      if after_zone_start <= 12.5:
       s += 0.031
      else:
       s += -0.114
     else:
      if before_zone_end <= 0.0:
       if since_comments <= 299.5:
        s += -0.042
       else:
        if blocks <= 795.5:
         if common_below_8 <= 0.68691:
          if above_30_share <= 0.17467:
           if above_1 <= 0.99153:
            if common_below_8 <= 0.11128:
             if text_below <= 377.25:
              if text_above <= 27.596:
               s += 0.059
              else:
               s += -0.042
             else:
              if text <= 1220.8:
               s += 0.610
              else:
               s += -0.077
            else:
             if text <= 488.22:
              if number_from_end <= 24.5:
               s += -0.089
              else:
               if blocks <= 270.5:
                s += 0.296
               else:
                s += -0.077
             else:
              s += -0.001
           else:
            s += -0.394
          else:
           if words_above <= 68.5:
            s += 0.134
           else:
            if above_10_sum <= -35.62:
             s += -0.052
            else:
             s += 0.034
         else:
          s += -0.080
        else:
         if text_below <= 132.06:
          s += -0.055
         else:
          s += 0.206
      else:
       s += -0.001
    else:
     s += -0.117
    if credit_words <= 0.0:
     if blocks <= 623.5:
      if text <= 6054:
       if blocks <= 500.5:
        if blocks <= 424.5:
         if text <= 3580.4:
          s += 0.003
         else:
          if expected <= 0.86121:
           s += 0.132
          else:
           s += 0.016
        else:
         if above_3_sum <= -3.3792:
          if start <= 0.0:
           s += 0.172
          else:
           s += -0.001
         else:
          if expected <= 0.8754:
           if expected <= 0.8719:
            s += -0.072
           else:
            s += -0.610
          else:
           s += 0.035
       else:
        if above_30_share <= 0.15516:
         s += -0.043
        else:
         s += 0.049
      else:
       if words_above <= 3787:
        s += 0.002
       else:
        s += -0.093
     else:
      if expected <= 0.884:
       if blocks <= 795.5:
        s += -0.057
       else:
        if chosen_above <= 15.5:
         if text_above <= 359.6:
          s += 0.043
         else:
          s += 0.235
        else:
         s += -0.033
      else:
       if text <= 1362.2:
        if characters <= 26.5:
         s += 0.648
        else:
         s += 0.089
       else:
        s += 0.078
    else:
     s += -0.053
    if relative_number <= 0.93287:
     if words_below <= 1667.5:
      if line_score <= 4.3014:
       if in_run <= 0.0:
        s += 0.008
       else:
        if prints_below <= 4.5:
         if before_run_end <= 47.5:
          if above_1 <= -1.2419:
           if until_chosen <= 2.5:
            if commas <= 19.5:
             if is_chosen <= 0.0:
              s += -0.046
             else:
              s += 0.005
            else:
             s += -0.110
           else:
            if above_3_sum <= -13.689:
             s += 0.086
            else:
             if below_30_share <= 0.33398:
              if before_zone_end <= 8.5:
               s += -0.083
              else:
               s += -0.250
             else:
              s += -0.026
          else:
           if above_30_share <= 0.064042:
            s += -0.292
           else:
            s += -0.002
         else:
          s += 0.030
        else:
         if after_zone_start <= 56.5:
          s += -0.194
         else:
          s += 0.056
      else:
       if above_30_share <= 0.42099:
        if until_chosen <= 23.5:
         s += -0.038
        else:
         s += 0.129
       else:
        s += 0.031
     else:
      s += -0.014
    else:
     if words_below <= 270.5:
      s += -0.031
     else:
      if number_from_end <= 8.5:
       s += -0.421
      else:
       s += -0.014
    if common_above_3 <= 0.19973:
     s += -0.010
    else:
     if level <= 0.0:
      if long_words <= 12.5:
       if common_above_20 <= 0.20017:
        s += 0.037
       else:
        if gap_below <= 0.0:
         s += 0.000
        else:
         if number_from_end <= 324.5:
          if is_chosen <= 0.0:
           s += -0.029
          else:
           s += 0.001
         else:
          s += -0.054
      else:
       if common_below_20 <= 0.10009:
        if line_score <= -1e-35:
         s += -0.149
        else:
         s += 0.073
       else:
        if common <= 0.22281:
         if chosen_below <= 13.5:
          if text_below <= 25.69:
           if common_above_3 <= 0.45845:
            s += -0.052
           else:
            s += -0.261
          else:
           if line_score <= 5.1789:
            s += 0.037
           else:
            if below_2 <= -0.9698:
             s += -0.229
            else:
             s += 0.041
         else:
          if text <= 692.41:
           s += -0.158
          else:
           s += -0.037
        else:
         if common_above_8 <= 0.19985:
          if above_3_sum <= -4.0226:
           s += 0.072
          else:
           s += -0.121
         else:
          if words_above <= 5728.5:
           s += 0.021
          else:
           s += -0.065
     else:
      s += 0.034
    if start <= 5.5:
     if credit_words <= 0.0:
      if below_1 <= 0.4889:
       if lines <= 20:
        if until_chosen <= 4.5:
         s += -0.007
        else:
         if above_3_sum <= -11.688:
          if above_1 <= -6.0178:
           s += 0.078
          else:
           s += -0.039
         else:
          if until_chosen <= 29.5:
           s += 0.019
          else:
           if words_above <= 29.5:
            if before_run_end <= -45.5:
             s += 0.109
            else:
             s += -0.071
           else:
            s += 0.003
       else:
        s += 0.107
      else:
       if text <= 1729.1:
        if characters <= 179.5:
         s += 0.003
        else:
         if score <= -1.2264:
          s += -0.114
         else:
          if number_from_end <= 8.5:
           s += -0.141
          else:
           if words_above <= 20.5:
            if below_10_sum <= -12.719:
             s += 0.095
            else:
             s += -0.042
           else:
            s += 0.065
       else:
        if since_comments <= 54.5:
         s += -0.127
        else:
         if below_10_sum <= 12.612:
          s += 0.009
         else:
          if expected <= 0.89997:
           s += -0.116
          else:
           s += 0.025
     else:
      s += -0.050
    else:
     s += -0.068
    if relative_number <= 0.93287:
     if letters_a_word <= 2.0034:
      s += -0.052
     else:
      if after_run_start <= 469.5:
       if after_zone_start <= 478.5:
        if quotes <= 7.5:
         if words <= 103.5:
          if after_zone_start <= 118.5:
           if words_above <= 728.5:
            s += 0.003
           else:
            if before_zone_end <= -23.5:
             s += -0.081
            else:
             s += -0.010
          else:
           if after_run_start <= -13.5:
            s += 0.129
           else:
            s += 0.012
         else:
          if number <= 139.5:
           if margin <= 2.579:
            if number_from_end <= 93.5:
             if letters_a_word <= 6.126:
              s += 0.084
             else:
              if text <= 573.85:
               s += 0.072
              else:
               if line_score <= 2.7623:
                s += -0.123
               else:
                s += 0.041
            else:
             s += 0.094
           else:
            if above_2 <= -4.4881:
             s += -0.189
            else:
             s += 0.013
          else:
           if since_comments <= 213.5:
            s += -0.117
           else:
            s += 0.005
        else:
         if number_from_end <= 93.5:
          s += -0.094
         else:
          s += 0.023
       else:
        s += 0.241
      else:
       s += -0.073
    else:
     s += -0.039
    if lines <= 44:
     if start <= 5.5:
      if text <= 180.06:
       if common_above_8 <= 0.58634:
        if end <= 4.5:
         if long_words <= 74.5:
          if characters <= 42.5:
           if margin <= -0.91862:
            s += 0.027
           else:
            if letters_a_word <= 2.2644:
             s += -0.207
            else:
             s += -0.036
          else:
           if chosen_above <= 11.5:
            s += 0.054
           else:
            s += -0.064
         else:
          s += -0.112
        else:
         s += -0.053
       else:
        s += -0.181
      else:
       if below_2 <= -3.6641:
        s += -0.015
       else:
        if characters <= 26.5:
         s += 0.025
        else:
         if characters <= 201.5:
          s += -0.007
         else:
          if common_above_8 <= 0.20016:
           if below_10_sum <= -27.118:
            if before_zone_end <= 42.5:
             s += 0.047
            else:
             s += -0.067
           else:
            if below_2 <= 1.7984:
             if words_above <= 0.0:
              s += 0.079
             else:
              s += -0.044
            else:
             s += 0.073
          else:
           if chosen_above <= 6.5:
            s += 0.063
           else:
            s += 0.007
     else:
      s += -0.061
    else:
     s += -0.096
    if known <= 1.5:
     if commas <= 0.0:
      if characters <= 314.5:
       if long_words <= 94.5:
        s += -0.005
       else:
        s += 0.093
      else:
       if words_below <= 249.5:
        s += 0.021
       else:
        s += -0.102
     else:
      if below_30_share <= 0.70996:
       if common_below_20 <= 0.12251:
        if relative_number <= 0.75905:
         if after_zone_start <= 98.5:
          if blocks <= 166.5:
           if text_below <= 35.464:
            s += 0.043
           else:
            if below_2 <= -2.4812:
             if relative_number <= 0.33931:
              s += 0.018
             else:
              if letters_a_word <= 5.6686:
               s += 0.049
              else:
               s += -0.100
            else:
             s += 0.017
          else:
           if since_comments <= 237.5:
            if since_comments <= 193.5:
             s += 0.017
            else:
             s += -0.130
           else:
            s += 0.063
         else:
          s += -0.079
        else:
         if above_3_sum <= -7.7766:
          s += -0.095
         else:
          s += 0.010
       else:
        if below_10_sum <= -38.562:
         s += 0.056
        else:
         if below_2 <= -5.604:
          s += -0.116
         else:
          s += -0.007
      else:
       s += 0.021
    else:
     s += -0.050
    if expected <= 0.70581:
     if characters <= 56.5:
      if score <= -2.3614:
       s += 0.016
      else:
       s += -0.032
     else:
      if before_zone_end <= -77.5:
       s += -0.058
      else:
       s += 0.032
    else:
     if text <= 154.09:
      if common_above_8 <= 0.45836:
       s += 0.050
      else:
       s += -0.135
     else:
      if chosen_above <= 4.5:
       if common_below_20 <= 0.10009:
        if expected <= 0.77739:
         if common_above_8 <= 0.077152:
          s += -0.025
         else:
          if blocks <= 84.5:
           s += -0.245
          else:
           s += -0.080
        else:
         if in_zone <= 0.0:
          s += -0.058
         else:
          s += 0.029
       else:
        s += -0.010
      else:
       if since_comments <= 13.5:
        s += -0.090
       else:
        if expected <= 0.72814:
         if text <= 1293:
          s += 0.034
         else:
          s += -0.122
        else:
         if before_zone_end <= -123.5:
          if since_related <= 2.5:
           s += 0.743
          else:
           s += 0.047
         else:
          if chosen_below <= 16.5:
           s += -0.005
          else:
           if text <= 1729.1:
            s += 0.043
           else:
            s += 0.002
    if shape <= 4.5:
     if common <= 0.20032:
      if quotes <= 0.0:
       if below_3_sum <= -11.705:
        if line_score <= 2.7623:
         if above_3_sum <= -8.0399:
          s += -0.050
         else:
          if below_30_share <= 0.028582:
           s += -0.102
          else:
           if long_words <= 19.5:
            s += 0.006
           else:
            s += 0.131
        else:
         if common <= 0.16561:
          s += -0.067
         else:
          s += -0.232
       else:
        if since_related <= 22.5:
         if above_10_sum <= -39.977:
          s += -0.126
         else:
          s += -0.021
        else:
         if since_comments <= 299.5:
          s += -0.029
         else:
          s += 0.002
      else:
       if after_run_start <= -1e-35:
        s += 0.077
       else:
        if below_1 <= -3.0002:
         s += 0.041
        else:
         if line_score <= 5.1789:
          if text_above <= 2.8259:
           s += -0.132
          else:
           if below_1 <= -2.4772:
            if below_3_sum <= -2.6878:
             s += -0.019
            else:
             s += -0.256
           else:
            s += 0.015
         else:
          if quotes <= 1.5:
           s += 0.077
          else:
           s += -0.460
     else:
      s += 0.005
    else:
     s += -0.085
    if in_run <= 0.0:
     if blocks <= 1421.5:
      if blocks <= 1230:
       s += 0.006
      else:
       if after_run_start <= 16.5:
        s += 0.107
       else:
        s += -0.113
     else:
      s += 0.133
    else:
     if shape <= 0.0:
      if words_score <= 3.5732:
       if number_from_end <= 88.5:
        if below_30_share <= 0.36844:
         if above_3_sum <= 4.059:
          if below_30_share <= 0.050471:
           s += 0.063
          else:
           if text_above <= 37.273:
            s += 0.012
           else:
            if margin <= 1.5883:
             if relative_number <= 0.43555:
              if number_from_end <= 68.5:
               s += -0.192
              else:
               s += -0.015
             else:
              s += -0.047
            else:
             s += -0.137
         else:
          s += 0.043
        else:
         s += -0.015
       else:
        if common_below_20 <= 0.10009:
         if since_heading <= 17.5:
          if relative_number <= 0.40344:
           s += 0.046
          else:
           s += -0.151
         else:
          s += 0.053
        else:
         s += -0.010
      else:
       if commas <= 2.5:
        if below_30_share <= 0.65054:
         s += -0.028
        else:
         s += 0.013
       else:
        s += 0.019
     else:
      s += 0.025
    if words <= 46.5:
     if chosen_above <= 10.5:
      s += -0.012
     else:
      if text_above <= 1071.2:
       if after_zone_start <= 40.5:
        if before_zone_end <= -27.5:
         if number <= 341.5:
          s += 0.146
         else:
          s += 0.685
        else:
         if text_above <= 37.273:
          s += 0.182
         else:
          s += -0.007
       else:
        if below_30_share <= 0.057164:
         if since_related <= 234.5:
          if above_3_sum <= -5.1552:
           s += -0.081
          else:
           s += 0.127
         else:
          if since_chosen <= 225.5:
           if above_3_sum <= -7.7766:
            if text_share <= 0.99344:
             s += 0.357
            else:
             s += 0.052
           else:
            s += 0.076
          else:
           s += -0.078
        else:
         if text_above <= 101.05:
          s += -0.074
         else:
          s += 0.029
      else:
       if before_zone_end <= 213.5:
        if chosen_below <= 8.5:
         s += -0.034
        else:
         s += 0.012
       else:
        s += -0.058
    else:
     if chosen_above <= 24.5:
      s += 0.019
     else:
      if common_below_8 <= 0.40015:
       if above_30_share <= 0.73151:
        s += -0.054
       else:
        s += 0.012
      else:
       s += 0.009
    if common_above_3 <= 0.14328:
     if since_comments <= 299.5:
      if words_above <= 53.5:
       if before_zone_end <= 8.5:
        s += 0.119
       else:
        s += 0.001
      else:
       if before_run_end <= 143.5:
        if words_above <= 4472.5:
         s += -0.059
        else:
         if letters_a_word <= 6.4196:
          s += 0.019
         else:
          s += 1.119
       else:
        s += 0.237
     else:
      if line_score <= 0.96174:
       s += 0.006
      else:
       if number_from_end <= 72.5:
        if long_words <= 14.5:
         s += -0.012
        else:
         if since_heading <= 19.5:
          s += 0.030
         else:
          s += -0.089
       else:
        s += -0.002
    else:
     if in_zone <= 0.0:
      if line_score <= 1.6971:
       if below_30_share <= 0.46505:
        if text_share <= 0.08066:
         s += -0.063
        else:
         if since_related <= 46.5:
          s += -0.036
         else:
          s += 0.049
       else:
        if long_words <= 6.5:
         s += 0.049
        else:
         if words_above <= 20.5:
          s += 0.268
         else:
          s += 0.046
      else:
       s += 0.002
     else:
      if long_words <= 12.5:
       s += -0.009
      else:
       s += 0.011
    if text_below <= 0.25091:
     if after_run_start <= 72.5:
      if before_zone_end <= -61.5:
       s += 0.383
      else:
       if score <= -2.5729:
        s += -0.065
       else:
        s += 0.139
     else:
      s += -0.053
    else:
     if above_10_sum <= -30.421:
      if number <= 36.5:
       if common_below_20 <= 0.33034:
        if commas <= 0.0:
         s += 0.002
        else:
         if letters_a_word <= 6.9726:
          s += 0.031
         else:
          s += 0.114
       else:
        if before_zone_end <= 12.5:
         s += -0.127
        else:
         if above_3_sum <= -10.245:
          s += -0.074
         else:
          s += 0.051
      else:
       s += -0.020
     else:
      if in_run <= 0.0:
       if common_above_20 <= 0.7196:
        if common_below_20 <= 0.33034:
         if text <= 514.39:
          if common_above_20 <= 0.31432:
           if after_run_start <= -39.5:
            s += -0.059
           else:
            if text <= 422.38:
             s += 0.019
            else:
             s += 0.090
          else:
           s += -0.047
         else:
          s += -0.016
        else:
         s += 0.034
       else:
        s += -0.057
      else:
       if level <= 0.0:
        s += -0.007
       else:
        s += 0.033
    if blocks <= 104.5:
     if words_above <= 1451.5:
      if chosen_above <= 19.5:
       if since_comments <= 43.5:
        s += -0.064
       else:
        if relative_number <= 0.32355:
         if text_below <= 149.62:
          s += -0.054
         else:
          s += 0.031
        else:
         if quotes <= 5.5:
          if end <= 5.5:
           if expected <= 0.83502:
            if before_run_end <= -11.5:
             if above_30_share <= 0.15516:
              s += 0.007
             else:
              s += 0.157
            else:
             if prints_above <= 1.5:
              s += 0.026
             else:
              s += 0.116
           else:
            if above_1 <= -1.9874:
             s += -0.020
            else:
             s += 0.047
          else:
           s += -0.062
         else:
          s += -0.072
      else:
       s += -0.064
     else:
      s += 0.099
    else:
     if blocks <= 117.5:
      if characters <= 201.5:
       if characters <= 79.5:
        s += -0.031
       else:
        s += 0.042
      else:
       if common_above_20 <= 0.44454:
        if before_zone_end <= 8.5:
         s += -0.079
        else:
         s += 0.041
       else:
        if characters <= 314.5:
         s += -0.317
        else:
         s += -0.109
     else:
      s += -0.000
    if relative_number <= 0.050593:
     s += -0.043
    else:
     if text_above <= 15.224:
      if characters <= 79.5:
       if after_run_start <= -17.5:
        s += -0.052
       else:
        s += 0.006
      else:
       if below_10_sum <= -27.852:
        if common <= 0.33452:
         s += 0.080
        else:
         s += 0.205
       else:
        if common_below_3 <= 0.39077:
         if after_run_start <= -33.5:
          s += -0.127
         else:
          if since_related <= 14.5:
           s += -0.059
          else:
           s += 0.063
        else:
         if since_related <= 120.5:
          s += -0.155
         else:
          s += -0.016
     else:
      if since_chosen <= 90.5:
       if characters <= 34.5:
        if since_related <= 169.5:
         if before_run_end <= -5.5:
          s += -0.066
         else:
          s += 0.010
        else:
         s += 0.020
       else:
        if words_score <= 3.9245:
         if above_1 <= -3.3855:
          s += -0.028
         else:
          s += -0.005
        else:
         if chosen_above <= 10.5:
          if relative_number <= 0.51734:
           s += 0.018
          else:
           s += 0.096
         else:
          if since_comments <= 15.5:
           s += -0.141
          else:
           s += 0.002
      else:
       s += -0.040
    if quotes <= 10.5:
     if known <= 1.5:
      if above_3_sum <= -0.94521:
       if chosen_below <= 1.5:
        s += -0.023
       else:
        if score <= -1.6516:
         if gap_below <= 0.0:
          s += 0.023
         else:
          s += -0.004
        else:
         if below_3_sum <= 0.0:
          if sentences <= 3.5:
           if expected <= 0.6294:
            if expected <= 0.57821:
             s += -0.010
            else:
             s += 0.070
           else:
            if number <= 114.5:
             if words_score <= 4.3014:
              s += -0.024
             else:
              if text_above <= 8.837:
               s += 0.054
              else:
               if below_2 <= -2.2478:
                s += -0.147
               else:
                if words_below <= 317.5:
                 s += 0.059
                else:
                 s += -0.084
            else:
             if text <= 602.85:
              s += 0.045
             else:
              s += -0.014
          else:
           s += 0.020
         else:
          if text_above <= 5.4542:
           s += -0.055
          else:
           if above_30_share <= 0.024642:
            s += -0.211
           else:
            s += 0.025
      else:
       if seams <= 0.0:
        s += 0.011
       else:
        s += -0.047
     else:
      s += -0.054
    else:
     s += -0.071
    return s
