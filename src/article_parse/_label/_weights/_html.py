"""
What was learned of pages of html: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is aff5cc49f72c19c7.

more html: 0.9415
more exam html: 0.9562
news html: 0.9694
news exam html: 0.9774
web-articles html: 0.9579
web-articles exam html: 0.9637
Data: news fd02531e328af021, web-articles e5d958b5d9b64895, more 3806ff64fe9bae12
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -935: 'dpa',
        -700: 'share',
        -605: 'courtesy',
        -600: 'lorem',
        -590: 'contents',
        -585: 'stories subscribe',
        -570: 'articles artikel getty read',
        -555: 'comments inhalt',
        -550: 'advertisement',
        -545: 'buy reserved',
        -540: 'jan',
        -530: 'tags topics',
        -520: 'news redaktion 责任编辑',
        -510: 'dec новости',
        -505: 'loading',
        -500: 'minuten newsletter sign',
        -495: 'min',
        -485: '更多',
        -465: 'comment fehler',
        -460: 'cfp guide pl pm',
        -455: 'franchises tuition',
        -450: 'wealth',
        -440: 'copyright',
        -430: 'december demo kommentare',
        -425: '作者',
        -420: 'photo реклама',
        -415: 'movies источник',
        -410: 'founder pet',
        -405: 'newspapers',
        -400: 'image jetzt',
        -395: 'diese les updated',
        -390: 'join october sorry',
        -380: 'ago editor sie',
        -375: 'llc nachrichten сегодня',
        -370: 'course ipsum july lose site',
        -365: 'british einstellungen exclusive expressed paragraph trending апреля',
        -355: 'gelesen neue written',
        -350: 'categories independent 相關新聞',
        -345: 'article consulted familie links meinung noms ru 星期二 正文',
        -340: 'cleaning consulting info voice теме',
        -335: 'const deine discover foto möglich münchen our',
        -330: 'affiliate events lee reviewed senior комментариев 图',
        -325: 'czytaj interviews marketers',
        -320: 'correctly mehr om receive sponsored zur',
        -315: 'casino email finals gear hair hiring 来源',
        -310: 'agree costs form lesen medical unlock',
        -305: 'alert blog closed displaying get ihre india quote united информации',
        -300: 'changing christian commission november rivals us',
        -295: 'diabetes facebook row std trial 编辑',
        -290: 'apr breast connect diet finden today zobacz комментарий',
        -285: 'af browser ihrer splash stellenmarkt ultra więcej',
        -280: 'account appointment com content cookies friend views yoga ändern',
        -275: 'bitte financially geht jahren lowers oct react surgery г 小',
        -270: 'holiday mac proposals ramadan здоровье',
        -265: 'baca biden deutschland essen gewalt globe institut marathon money planck policy reflect sex trouble twitter weekly 资料图',
        -260: 'autor celebrity hotels more please promotion reporter sz table th tickets trainer trusted uns zum zustimmung â 首页',
        -255: 'aktuelle associated author ballot blogs coverage download gallery investors mi schluss sister tv want wellness zeigen видео',
        -250: 'anxiety artykuł bill dieser espresso fdp forum home january japan patrick post posts raped shaping slater syndicate',
        -245: 'afford choice christmas featured frieden gefunden gr können mal provider putting reading secrets strides грипп 新闻 组图',
        -240: 'backpacking beginner canon click contact covering follow football git pep registered specializing spirit success workshop новостей',
        -235: 'alles cult daily downside espn etf justiz nichts shop κκε ноября орви статьи',
        -230: 'baker bietet coaches dangerous death dein governor latest logan taylor tree ultimate venezuela yes о 我来说两句 汽车 视频',
        -225: 'august coach engaging govt guides instagram miss még photos popped rebel reply sciences services startups volatility walmart wiadomości',
        -220: 'advertising andreas chip dancing explores gets health komentarz mexico nationwide safe semi story themen werbung wäre à сразу',
        -215: 'agenten arrive calm clicking cn delivered english honda login ltd marcus opinion overview pc related sicher sollten sorgen tone week weniger загрузка комментария материала редакции',
        -210: 'accident babies consultation crash jobs juga mission politik primary screenshots source substitute super tagi team terms tips welcome соблюдать',
        -205: 'ceo drills figure finance gifts gmbh institute institutionen jr reklama signal sourced spielen tu ucla новогодних 下一页 关闭',
        -200: 'atlanta beat bewegen cells commits court deductible dictionary doctor drinking earn endorphins fentanyl geben hanna images mai michigan princeton report solving talk university ways werden 原创 当前位置',
        -195: 'animals average blood britain elena episode estate folks hier investor issue ministers npm nurses rights risiko tim touch σου правила',
        -190: 'ad admissions dying editorial editors electronics freelance government harry hub ihm injured mug más nlm pa prefix remote rennen scale submitting tagged teen vous wir zdjęcia поиск рубрики уважаемые 留言 设为首页',
        -185: 'africa archive bond canadians cars class edition externen fats helpful hide june manager matched memphis neither newsletters partnership pedestrians pt purposes recipient stat william ваше читатели',
        -180: 'advancing airpods bericht blogging boolean builders button buyers corporate council doi enter grow hora iceland informational laura loan mo neu opinions outlook permalink posted previous probe refer releases retail roadmap science submit vacuum архив кндр против 体育 博客 大 版权声明',
        -175: 'alex basketball complimentary corner crypto dave deutschlands diversified fits journalism london master mercedes murphy pathways physiological profiles protest präsident resident save seconds sexy spaces trail uk 北京时间 相关新闻',
        -170: 'am authoring bluetooth brain branch brian brief chart decor deutschen epaper florida forever gop heute inbox komentarze legislation movie nein peace polska prompts raises recipe relationships resolutions reviews slimmer subscriber top treatments try you zack τελευταία комментарии мире определить 手机',
        -165: 'anzeige arxiv channels chose college complaint cut deals foreign fund gardening hinweise hit ii intervention kate know magazine meg nhs num orbán outbreak resolve resume return sara tel tied todos unsubscribe unveils vein warn wrocław дтп наш пароль сша 字号 打印 相关链接',
        -160: 'alternatives attack awards bad beach bei blind disclosure dns earth education europe explore fans fee find finds fot franchise hu inc internet jordan melbourne nick pdf photography picks pub scout sep smith soul sourcing stocked uncle weekend werde why луценко 收藏 标签 网友评论',
        -155: 'advisory associate bild break bus buyer committed communicator cosmetic datenschutzerklärung episodes execute fa february filed girls independently inhalte malaria may mind mutter möchte nurse outdoor paid plots politics previews rare required stanford struct thermostat ticketing town typescript zeigt α κόσμοσ анонс нажмите 日 生活',
        -150: 'andrew attending australia aws best binge cet chronic consent donate exhibitions fel femen flight galerie gmt guardian guys happens heal hiking kamera lange latter naruszenie parser play podcasts representation retreat ride sa season see setzt simplify software tribune versucht whatsapp women writer zahl κάτω интернет опубликовано россии 分享 娱乐 评论',
        -145: 'abandonment actuarial airports artikeln bans beauty car cat channel charlotte consultancy couldn dietitian dynamics ego filing galaxy gemini geschlossen gordon heart hence information insights introducing juni kwietnia limitations melden mrs mum müssen practitioners pregnancy proof provides quiz reason recover romney seek series serwisy skip survive swallow takeout taliban treści void нашли область погода ссылки 关键字',
        -140: 'accept advisor again aviation behörden boost breed calendar clinics columbus compassion construct contributor covered cube debut error erschienen ex exploring fastest forge influential invasion investigation leads m mail md patient photographer questionable questions secret ship sticking stop videos www услуг',
        -135: 'accomplished allowed announces arbeiten art back bottleneck brüssel compounding danke dealer done ends erik exhilarating faculty frauen girlfriend icons individuals intended lalu lesezeit lisa llms magnetic mongodb nationally nico now panic paso pending pin probably promotions restaurants schmidt strona terrifying travel treaty upside vague visier watch δωρεάν νέο ес загружается иа имя использовании января 死',
        -130: 'advertisements approvals archiv arctic carolina counties d drugiej edges experts finally fitness frustrating ganz gpt happier healthier hold industry interest internally kb lady liked liter macbook mark mats mazda miracle patients peninsula photographs portal register school seats solve spotted star talented travelers updates wear witch β выделите дом подождите продуктов рынок 关闭窗口',
        -125: 'ads ahmed aksi amazing angela anzeigen army automotive bands battle biz branches brushes camp civic co codes commissions credit dagegen darum dating európai festive functioning funds gone grand hall how illustrate keeps louis meghan meme miniszterelnök nation nintendo payouts polskim premium prevail profit ranged registry tonight toronto ua ukraine un vegas vote vs vw ελληνική κόσμου σήμερα минобороны поделиться убили 友情链接 密码 新华网',
        -120: 'algorithm annual autoren balls bell benchmark bodyweight brokerage congress david dice dich dies diesel disclosures eve excels exhibition fashion flying font hero hints hält inside interview jamie john könnte lottery madonna marco napisz navigating necessarily neighbour olej partners playbook polls process prone ranking rating reports sheds sina sosial spam speaker specs studios survival vary weights won writers éve μεγάλη υγεία όλο агентство военных добавить задержан читайте 新浪微博 财经',
        -115: 'acclaimed aims airline analyzer anmeldung assessing believes bitcoin bloom brewing cannot card cares category connected consumers crimes damn deny dogs drivers drop ease economy embark embrace ethic expert experte frei fulfilling games george holistic informacje introduced iris jej lesser log nc newsroom northern opportunities ostatnie oz powerful prefer produkte przed question rd ready reuters river rl rule same scandal schule scotland shots skies skipped stephen stone subscribing targets transition trifft unknown verschiedenen vert viewed vitamin web wellbeing źródło ε ελλαδα πηγή συγκέντρωση казахстана курильщиков нет политика я 图片 声明 您的位置',
        -110: 'abo advocate age anaheim andy architectural avid berhasil career chance conceptual conducts constitute corpus cryptocurrency darkness discuss dissatisfied distortion ears embryos exhibited faster female flag gemacht germany golf hesitate indian jay jessica lays leipzig liverpool mastodon mergers mixed page parkinson polizei powering presentations prison propose qualifying redefining reveal sliding sporting spring steam tame tamil tent thermostats tony trailer unlocking wann winning woman επίθεση τ в ветер вчера медики минздрав найти рост сайте украина форум 广告服务 户 相关报道 返回页首 页',
        -105: 'acquisitions advice aesthetic aktuell answer ap ask aug ausserdem behavioral bulan cocaine convenience cop copilot correspondent deadlines disabilities doesn drops drug engineers executives express fc films former gardeners ghosh gov habit helping intact julia junk killed knight kommission letting martin message michelle mieszkanie mom museum möglichkeit nil office onion outages physician pills pr prominent proven providers rapper reader sale scrap shot slideshow sohu sooner sparen stranger strength subscription sufficient sweat tiger todas transfer unbedingt verify veteran vibe warns zdjęć αναζητηση κρίση μέγεθοσ акция вы партнеры придумали просмотров просят раз самое 上一页 国际 我要评论 搜索 消费热点 荐',
        -100: 'abused aca achten advertise approval arts associates bain battling breeds capital celebrate closer commenting complete contractors convention cops date decoration deer diesen digitalocean earbuds enjoying eu fantastic finops firewall frog functional generation gracefully główna indicators infections ingest ingredient insurers interior interiors katherine kyoto lay lifecycle makes meet mood morgen mtv már obligated owns penetapan phrase picking places presse recruiters reservation resorts ropes sorting sp spiral sr storm strengthen struggles swift tablet tematyczne text thomson tripled twój vascular versions vice washed west wondered γρίπησ δύο американский дни же информационное никто новое общество ту чиновников 推 条评论 独家 的新闻',
        -95: 'abroad accessed adversity affiliates akzeptieren alcohol ali allein armed atm authors bottles box broadcasting calgary cam cb centre cleaner climate cloud colour combinations considers dear delays denmark dispatch dniu dolor elections ever everything evil executive experience experten facet falls festival fetch forced ganze garbage gesellschaft hans hunter israel joining julian katastrofy loader machen mash nowe opt oregon pcc podcast premiums raise recipes relative reps ron sells september serie shines signup ski stephanie swojego sydney taiwan technique telephone topic travelling vol wondering years για θέλουν οικονομια πολιτικη πολιτικό домодедово мир нам новость про ру 世界 凡本网注明 分享到 情感 版权所有 美国',
        -90: 'akin alzheimer answering artifacts assignments aux averages awareness beings beiträge brands breach cas cats citizens cohort compte continental courses ctrl cultivating dengue diseases disputes downtown drive economically edited effort emergency ending env epa errors footage ford free gain garage geo giant gold governance homework housing impressions inviting keith killer książki laptops large lawyers liga love marketer mastering measurable minneapolis nfl nobel nos occasional opioid organised organize outs passionate payoff periods pets polityka quellen recalled relevance sanity scholars sed sieht simultaneous slams slim slots solid spd specializes spurs strikes stripped teilen telescope theatrical therapists tired tricks tusk universe verantwortung viktor vp watches webcam weddings whitney wonders yesterday ίδια εκδοση ελλάδα επικοινωνία κλείσιμο το армии версия впервые её издание какая контакты лечить мнение нас сайта смерть содержание ср украине 万 匿名发出 周杰伦 注册 用户名 的所有文字 美 联系方式 腾讯微博 邮箱',
        -85: 'abusive act actuary adheres americas apex argentina arriving backing ban bank besonders bn bob briefing burden cart cassidy celebration ci code conor constrained correlates decorating denver deutscher dodano dziwne earned ebook edu evening fake featuring figma flu forgive genuinely greater heel hochschule hotspots ideas inaccuracy investments islam jack jailed javascript journals jump kr letters living male mar masyarakat mei meistgelesen mln mx never nie nina offshore orders outside override pap pays peoples phone praxis przeczytaj punkte relates richter rss sf situation slack solomon spa subscribers suchen terminating territories thema thirds tops tr trevor vancouver viewer voices weeds windy zehn złotych środa ειδησεισ вконтакте европе жизнь какие код конца луганске медицина популярные прямо секс статье также учёные хотят экономика 互联网 今 号 社会 社区 联系我们 要闻',
        -80: 'additional aha analyzing announcement app apply beard beim bids bin bis bless blurry bosses capitalism categorized ceiling chatgpt child chrome clients cnn commentary community complementary connects continue contributing cornerstone datetime depend desperate disabled dodaj domestic dumbbells easter ed emphasized feature fool found frankfurt gibt girl h head heads healthiest hi holidays hunt idea illustration impossible infants injections inne inner interests intrusion islands januar jerry joe julie kanal karnataka kaum kevin klick közben madrid malcolm mandatory memo mentioning metro mike milionów neil nowa nuance odd official op playlist portrait prize profitable proving qr radio rafah recruiting resolved scanning screenshot shutterstock sms sons surgeries surveys tailor takeaway talked telekom therapy till tune undergraduate utilizing vat viral von wake welfare βήμα νέοι воды жкх киеве оставить ошибку правительство смерти тему 关于我们 口述 影视 推荐 热点专题',
        -75: 'abbott accepted actively adolescent alleges allergies alternative amid appeal artykuły authentication bagels bcg benz biscuits bread breaking bólu caption checking checklists circle circular collins complicate conferences cordless cruise crystal című dafür depot detected doc dom dumbbell embraced emerged engineer ers fleet fold footnotes gaps gasoline globes grunt hang headlines headquarters helicopter him houston inbound issues jeffrey lainnya leaderboard litigation milan mode mężczyzny names nod nomad nutritionists object ohio openness ordeal otc panda paul pos poses powered prawo preferred readability recreation recruiter refutes regionalne relief retire riding ruling santa sarah sat sehr shock shortage slideshows specifications spin sprawdź tage terminally things towels trails transformers unserer vanilla waist watching webinars western youtube παιδιά στο войны выборы готовы защищены культура летний логин назвали ограничения опечатку получили пресса специалистов ссылку текст январь януковича 中国',
        -70: 'advocating anna apis blow bonuses bootcamps brien bundle cad calculators cape carpenter ceny ces champions chaos checkout clip conditioning convergence costing crossword crowdfunding dead decorate delhi desktop dismissed divergence dropping eliminate embed evaluation exhausted factors fighter founders gavin genug glory guaranteed hamilton heading hol hundred hunters ids insightful instances instant intern iraq kept lane leave locals magical markle merits might mystery negatively newspaper nhl nursing online ontario para park parlament partner pen perceptions pill platinum podobne portalu predictions president prevention push regret resources risks rossi russische sacrificing satisfied scarce sky slider sofia squats stall statements stellar stuck studied subjects superior supreme sustainable tag teaching termed thousand tk translation tue turkey turning underlying victor viel vitro vorgehen wetter winds witness workplaces wrinkle ws áll κορέα πτηνών πώσ τα андрей главная давление диета завтра история кино кому лента м материалы планирует погиб попал предлагает программа раздела режим самые секреты сообщения состав спасти стал требует туризм фото ходить янукович 人人网 投资者据此操作 新闻中心 次 理财 风险自担',
        -65: 'absorbing abuse accidents adventurers android anything apparent attitude authorship azure backpack backyard banners bare bay black border boss brak bustling calcium calculator candid carrying cfo cleveland commit completed compound considering contains copywriting corps cto defense defining democracy dezember diesem discount dives doable educates eines election entire está everyday exceptional faces fertility fever fill flaws future gifting happening healing healthy heroes hockey iceberg ignored illusion independence infographic insight intelligence issuer jane kick korea kwiaty lansley liczby llm locked lover lube lucky lyrics mild modes motorola mustard mężczyzn najciekawsze near nights nimmt nope notifications overpriced overstated packed passengers pervasive podatku poniedziałek portale preservation principles profound projekt pubmed railway rede renovation rented robotics sample scalability search selecting serving shown simpson slavery soap spectre standing stockholm streamlining submitted tensions transitioned traveler triple trotzdem unconscious union validated versa view visitors wideo yellow youngest yr έτοσ ελλάδασ παρασκευή πολύ πότε συρία городской граждан ждет женской животные заболеваемости память печати пожалуйста последствия пьяный самая сбил стране сутки тел топ тысячи школу 分 国内 字体 相关文章',
        -60: 'action admitted afp alive amerikai angebot angeles ann anymore anytime applicants applies arrests autumn awarded bankrupt belongs berita besar bites bluesky booking bookmark candidate cara carries centric cheryl cleans closure comparing config consolidate contained cooking crisis curb darrell dealing develops dj doing donor doyle dramatic drives dzisiaj ellenzéki enduring enthusiast eye eyes fekete financing foldable folded footer harassment heard heating helped humans ihn ingredients inspired inspires jaime jogging johannes juggling kliknij knobs kraków leonard lime longevity lowest läuft marks max member metric minimally montag mortality musste off ons operational orient ottawa outperformed paula pediatrics pennsylvania planner plaque prawa prescribing profitability program programmers ps pune qualified ra racing ransomware referral richardson rio road rugby sampling sandbox schools scratch seasons serverless servings sitemap smbs snowflake spends sport sprint stern tasty temp thousands thrill timeless tourism transferred turn unix valuation video vinyl visible wales webinar wong wyślij zufolge związane śmierci αγ μήνυμα σχέδιο анна бензин великобритании возможно война выяснили дороги ей ищут кпрф метро миллионов начало полицейские получат ракет россия спорт стать стресс теги харьков 字 推荐阅读 搜狐 文 邮编',
        -55: 'aaa ab accelerating accountable adhere adviser aim allergy alum angriff angry anhören arguments athletes automatic ave bacteria banks believe benefits bounds boys brandon breathing byte bądź ca care cash chcą christopher classics colleges commons compute confidently containers convicted cricket crossover crush db deborah decompose defenses dementia depressing df dieses discussion dislike distracting doctors documentary donated du dziecko ear ended eng escalate estimating fest fmt formatted fraction frameworks gay gerade glorious gopro grad granite grundsätzlich help hike honor id inappropriate incomplete incorporates indonesia initialization innerhalb integrity jesteś jet joanna jong js kelly kobiety latka leading link map marie matches mckinsey meditators mert miasta mindig moment nah naszym natalie nfz offices opaque organic overwhelm paint parent payments pension personality pharma plane plumbing portability powell praca practically prevented princess prove published quinn rahul raising raport razie redemption regeneration regulator requirement rescue reserve ridiculous rise roles ruin russia sack seriously shade signs sleeper small snippet snow soon sore specialties speed spieler street suffer survey tb telegram tentang theft throat todo tourists transform translate treasure trzy turner twist ums usr visa vita warren wearing whitepapers wichtigste wild wochen worked wraps write wymagających xbox young zastrzeżone zeitung zmiany άνδρεσ αισιοδοξία ανάπτυξη θέματα ιατρική κίνδυνοσ συνέδριο большого ваш возможность гибель губернатора данные делать кг москве обсудить перинатальный погибших поддержку пока престарелых публикации развития рейтинг сайт самых свет создать сообщить темы ученые 发表评论 房产 数码 相册 米 经营许可证编号 网站 转载',
        -50: 'access accurate adult affordability albert always amanda antidepressant area attribute attribution austrian automating awesome axis ball beverage blockade boots borders brit bruce by calculate casey cayenne changer chicken ciągle compatible conception concordia conveniently corey corona costa crashes czytane decentralized desired diana digg discord dm dna dominating domu dream drei drowning earthquake einfach eric excitement excludes exempt explosion fbi feb fighting fluent framework frontend fueled fulfilled galleries generative golden grooming hacker howard ice imply index inequality insane investing jahre jets jl jokes journalist junior kickstart launched league leasing linked llama longitudinal loses ludzi lungs machinery macs managers marina marker massachusetts mathematics merge missed mod motivational mountains multifaceted murder next nostalgic nyc odporność oled organized organizing outbound pan parrot pd perceived phases philipp phillips pies powder powers precious prepares presenting prev privacy professor prop przyszłym recaptcha registering rely removed renovated rivalry rope ross rugged safeguards salvador samochodu sandwich sap seeking select shell shifting sin slug solo solutions springer started surplus talks teach terry theory tighten tina tomorrow trades trekking treść tries tubes tweak uber uncovered visiting vos wi wife withdraw wp yahoo április διατροφή ιδιαίτερα κούρεμα μασ νδ νεκροί πανεπιστήμιο πολιτική πολιτισμόσ φάρμακα χρειάζεται автомобилей авторском вторник год город городе дмитрий женская житель здоровый значит интервью исследование календарь кризиса кто мой наука находящиеся оружия открыли победу подписаться появиться правах правительством прокуратура рассылку россию русский сергей систему смежных спорта тэтчер фестиваль финансы честь юрий 使用 图片新闻 好 搜狐首页 违法和不良信息举报电话',
        -45: 'actor admits advantage affiliated airbnb archives archiwum artist asks backcountry baltimore batching beaches blessing boats bon bowel browsers burns cameron campus chorobę columnists commissioner condo converted cook coordinated cups curated custody dance davis decision decisioning defer defines delivering delves diety disagree discard discourse dk dt duolingo dx economists ekg elegance emerges enabling england entertainment err europejskiej facing fallacy fan feds finer fired framed freeze ft fx gaga german geschichte grows grozi halloween hats hey hierarchy hp humble ibm icymi immerse implants informations invest investigations iphones isn israelischen ja jun kaiser kapcsolódó katie lift liz lounge lászló macro manually marsz mass maternity meantime medicaid meets megjelent memorial mer mercury meter mich mirrorless modal molecules monde mortar mężczyzną najpopularniejsze największym narratives nasa naszych neurology newborn nominee noticias opel opponent organically orleans outcome overwhelmed owned oxygen pact parents passive peppers peripheral perry personalities philosophy phrases physics pierwszy pools potato powinien printing programmes pursue pół quick rachel rae rail rectangular registration relaxation representative reproduction riot roughly różnych schoolgirl seen sexual sharma signature singer skyline smartwatches solicitation sometime specialize spoke spokesperson spreadsheets ss stake stalls stash steals stycznia successfully swell sytuacja taken tankless tasked teachers telecom theme threatened thu transcript types tysięcy ugyanis ultralight urinating url useless value viruses walker warszawa we weighted wer widget wilson win wish zagrożenia zdrowia zip zweiten έρχεται γιατροί γυναίκα εμφανίζονται καρδιά κυρίωσ οδηγεί παπανδρέου πιο συνεχίζεται σχεδόν υγεια американских афиша вопрос деле депутат журналист закон зарплату инсульта карантин качества кубка культуры маргарет медиа между молодежь объяснили обязательно отправить отставки поводу правил приводит продукты пути р рекламы свидетельство скандал событий социальной ссылка станет студенты телефон ты умер 专题 京icp证 年第 搜狐微博 文化 时尚 活动 科技 腾讯',
        -40: 'accountability acting adhd adherence affairs afghan afterthought aid aktivitäten all alliance appear appreciated arkansas attempted attended azonban backpackers baldwin barbells bbs bedrooms blur booked brains breaks breakthrough broadcasts burger c calories capita capitol casting charger chiefs chill chooses chwili cincinnati circumstances clooney clutch coded coders coins companies compiled completing confidentiality configured conviction councils countless coupon cruiser declared democratizing departure deserve developer diarrhea digestive director direkt disappear dog dolly dozens draining dressed drum dslr e easy eats editions elnöke első embryo engineering erp euros event exhaustion extinct firm five florence formation garmin genai gist govern gps gratitude grey gujarat gym harper herald hills hispanic horizons huge indexes ineffective infosys integral intersection joke ją karen ketika kidney kids kommentar kontakt laboratory lakes lancet lavish leaderboards lodged lyft machines mafia managed marine mcdonald me medicine merging microservices mold mono moore mortgage możesz msn naprawdę nashville nevada new newcomers nonprofit notified notre nov nowy nuclear occur odpowiedzi offers optimization overcome patricia paulo penn philips png polecamy polite pollution porting powinna prediction press preventive probes professionals promotional pursuit quirks rate razem reform refresh regarded regarding regulaminu regulation relationship religious replay reporters representing republicans review rewrite ripped rivers rohit saas sales scary schutz scientific sectors shine shirt shocking shortly sing sisters snapping spiele sprouts stink streaming subsequently successor supposed swallowing swaps tape ted temporarily terkait terror tipps tradition tragic trajectory transcripts trees trusts turmeric twoje typed uefa unió v vintage voted walsh warm weak weather wielki wolf working zarejestruj άρθρα εκλογέσ ενημέρωση επιστροφή επιχειρήσεισ κύπρο μορφή οικονομία τρίτη τρόικα березовского большое борис вам ввели вопросы вся денег домов дорог жилье иране искать историю кровь лиги мало материалам медведев международная мониторинг несет обзор оказались отношения партия рассказали сети следует сфере счет убивает украинские чемпионов эта этого 互联网电子公告服务管理规定 京icp 人民网 全国人大常委会关于维护互联网安全的规定 均转载自其它媒体 电话 转 音乐',
        -35: 'abonnieren accredited advertisers african agenda ak alabama alatt albums alumni ambassador ambition analyse angles anniversary anyone arrangements arrow artistic attila audi audience authoritative avg award beijing belgium billions blackberry blair blender bold bookkeeping bow bracket brooks captain captured careers carey chairs cherry chlorophytum cia cinnamon classroom clinic cloudy colin colleagues conditional conduct confident confirms constitution contenido cookbook corporation countertops counts crashed crude cst daftar dark dd debate desk deterministic developed devops differs distributions dobrym drain duell działają dzieci ebooks edmonton egyre em emails empty enclosed encompassing enrollment eva explorer fixes fluoride forecast forests freak friends fujifilm gender gene genres gerald god haiti hallucinations hamid har hatalmas holland honest hull humidity improvements influencing internationale interoperability interpreted invested josé karzai kemenag kindness knob kyle laid learner legal legend lekarzy lindsay lion lista listened liu lung magyar manner marca marketing mason maximizing mcp meaningless media medicare men merges mitt mixing motivation motorcycles motors moves msg navy noc noch noworodków numbers obvious odpowiedź opener orchestration ostatnich ot oto outfit outgoing outpatient outreach panels payout pedicure pemerintah pensions perfect perform permit personal physicians pid pillar pit pittsburgh pivotal politikai posting pressed productive proficiency proxies redtram refundowanych reimbursement representatives republic risen rękę salaried salmon sandwiches sas sb scholarships scroll searched seasoned sechs securities sends sept sha sharpen shows shy slick smell smiley society sparks speak spinner stroke stuff styl subject susan symbol tack tours trademark tras tri troy unchanged uncovering unseren unwilling vagy volkswagen voting wall watched watson wayfair wikipedia williams windscreen wissen woo world wrath wydarzenia zdjęcie zeichen észak έξι αγορέσ αφήνει εθνικήσ θάνατοι μετάδοσησ νέεσ νεα πέμπτη πίσω περισσότερο στη χώρασ александр американского быть вакансии вести виды влияет главные госдума дня ему живут заметили заниматься запрещено иностранных какой клеток колледже консультации контроль кризис мать над намерены наши нко об обещает планах последние праздник прогноз путина ремонт россиян рублей светлана себе сибири стали столице телефоны техасском улицу 专家 传媒 并不代表本网赞同其观点和对其真实性负责 房 招聘信息 的作品 相关阅读 苹果 號 转载目的在于传递更多信息',
        -30: 'accuracy accused acted adi advent advising affecting agent aggregate agnostic alam announcements anomalies apparently apple application appreciate aps athlete aufgerufen authorities backpacks barriers base beginnings behalf berichtet bet biases brittany broken browse bull burdens caller chamber cheers christi chyba cio classified clocks cluster collaborators colleague consideration contra contributors corpses coupons crafting crawling critique crunch currency częścią dana dean deemed defence definitions democrat demonstrate desks destruction detrimental detroit devoted diagnose digits directory dniach dostęp doubled downtime drywall dutch dziś eat economical edwards ek előtt emailing empire etiquette expectations experiencing factory felt finances firmware fixed flood fluff fois footballer forgot francia frills gadgets godz gomez harpercollins harvey heap heaven height here hides honey hopkins horoscopes hostel hugely hype ich immunology impairment impressed impression indexed indicates indicating industrial informed informiert innovation institutes institutional interested ir itâ iv jail jeden jersey johannesburg jolla jonathan jury już k kam kanye karaoke klar knowledge końca kt között labour lactose landes laureate lazy leeds lenders liberty liczba limelight lohan lonely loyal lucas ludzie luke maria massnahmen maya mechanical megállapodás mellett membership merino minimizes mnie modi mon moto moved multimedia muss najczęściej nam nearest neighborhood nike noble nord nsw org oriented otherwise oven pacjenci pakistan passion passions paving paycheck payload pda peaches perception perplexity pharmacy phishing photograph photoshop piping placówek plaza plea plumbers pole politicians pope portfolio pouring powerpoint prem presidential preventing prince printers promoting prospect protects pumping punch purchases quelle randomised rap rape reasons rebuild recipients refreshed remembered resemble reservations retains revival rewriting rey rihanna równie saját say scaled scrutiny sen sensible seven shah shutting silly silver sip sizing skeptical skill smash smoker sonda sourdough southeast specials speichern spider stand starts stove stretch striking strings study subtitle switzerland systeme szybko taps thank thus tires tokyo touchpoint tow transplant trays trzech turns twin történt unbiased understood unforgettable upf urge uroda vc vector verbal verse vor wasting what wildlife winner wizard wojska wolny worthwhile yorkshire zasady zbyt znów évvel świecie έκανε θέατρο κοντά μαθητέσ μεγαλύτερο μου νίκη παπαρήγα παραπάνω πασοκ τεστ χέρια ό автоматически адрес азии апрель белоруссии бизнес боруссия будущем введите верующих водитель военные выжить губернатор деньги друзья закрыть землетрясение играет избранное или корея краю магний мама массовое мировая митинг могут назвал начальника несколько ничего новой ооо опрос пенсии первом политике поставили почта права праздники предлагают премию преступник привести причины пройдет просит прошлом реал регионов снижает советы список срок стартовой таки точка умерла федеральной фсб шахтер эксперт 地址 天津 您当前的位置 您所在的位置 股票 访谈',
        -25: 'abc abilities accurately activity aerospace ai aiming airport akkor alarms allison alyssa andrzej anne architect architects asset assumptions atomic attached authorized awful backpacker beitrag bezpłatnie big blink branded breeze brightest brilliant broadly bronze bump cabbage cabinets cancer cannabis capturing caught centralize chasing clipping closes clue collar commutes compromise concerns confidence connectors consequences consoles consult contacted convex cooperate cory cozy creativity csak culture dad decorative decreased dedicated deductibles destinations dibutuhkan differ differentiate dimensional dispute dobry doris druck drugs duh dynamic eco electrical enjoys entdecken entities equity erfahrung ethnicity explain explorations failed feathers fernando fires firmly flops folders food francis friendly frustration gamification gang gary gateways gazeta gebaut gefallen globally gregory grit gritty guiding guns hardly harmadik headcount heartbreaking homemade hugo identifiable ile illicit img impractical indexing individual informacji intertwined invasive irony jakiekolwiek jestem keinen ken kills komentarzy laden last lauren levi licenses liczne lifestyle lovers ludicrous lösung mailing majors marble marijuana measurement mechanism mediocre metal meticulously metropolitan mfa miejsc migrating minded mocno mogło morris mot multibillion muzyczny nadal nagy nasz nearing neuroscience notice nr obserwuje occurs oferta okresie old optimizes out owning painting pamięci paweł peak penalty permitted personalise philadelphia pieniądze pk podziel point polacy polskich porn positively powerhouse practical prezes printer prohibited projection promotes prosecutor psychological puasa purchasing puzzles radical raspberry rb recall receptor recovery reddit rejects relaxed relied reminds renewable reporting republican reynolds rim rm rob robbery saved savvy scoops searches serca serce server serwis short shortcut showing simplified situational slowly sneaky snub sonoma stairs statista staying steep stellen storefront storyboard stovetop strap streamline streets strong studying suits supplying swapping tak teens tells tenders tens testen throwing tight tinker tm too tourist tracing tract trains traveling truck trusting twins unifies utm uwagę vesti vier vr walked warming wasze way weed wires wirtschaft worlds wszystkie wszystko wtedy wygląda wyłącznie zdrowie zoo ένταση ακινήτων αλέκα αλλαγέσ απόψεισ αυξάνονται βενιζέλοσ βράδυ βρέθηκε γερμανία γρήγορα δημιουργία δημόσιο διατροφήσ είστε ζητά θεσσαλονίκη κηδεία μέτρα νεκρόσ προγράμματα προστασία τρόπο υποχρεωτικά υπόθεση болезни всё газеты говоря грозит девочку детский детям женщина жертв зимой истории карьера качество конференция лига лучшие марта мая мвд мороз мужчину нападение народ ноябрь одновременно олег операции опять открылась погоды поможет популярное последнее похороны правительства праздников районе раньше сейчас сентября сложно сми создали тому увеличить украины услуги цены 周年 小时 开心网 时间 网站地图 职场 论坛 豆瓣',
        -20: 'abandon abstractions academic acres adam admins advised ageing airlines aktualisiert alberta alla alleviate alten aman ankiety anti antony anybody anywhere arrested asian assembling astra ate attach autonomous avoidance backs badly bait bargain beast belly beneath bieber billable biomedical blast bloomberg board bonus bournemouth boutique brainstorm brat brazilian broadcast bulky bumpy bundling cafes cancel canyon cartoon cease changed charles cheer choose cinema ciężko clearance cleverly clicked codebase commands commitment compare confirmation container continents cookbooks copywriter countdown counting covers crust ctas dba declines delivers depressive deputy designed diamond differing dignity dinner disturbance ditch dl duncan dwelling dziecka effect egyesült elder electric elő emerging emotion endorsement ephemeral ethics exception expired explainer explains export feeling fellowship fiat finding fines flash flawless fluorescent follower fox fry ftse funnel galeria garlic gazdasági gdzie gears gegenüber gelar gergely gericht glasses goddard growers grudnia grupy guard hailing halifax hanem happiness hay helfen henderson herman historian hungry identifiers ie ig igaz imię immense incorrect indoor infant inflammation inks innovators insider inspection inspectors interruptions invalid investigating isis istanbul james jason jasper jeep jewish jo johnson jokowi jutott június katalog katarzyna kings kis kobieta kochać konto ktoś kz ladies langley lata lawyer lax life lifelong lifting loans luggage mah manage manning marines massage meditation meetups mencari migrate miniszter minorities minta missing moody mothers mph najlepsza navigation nazis ne nehéz neueste neurons night niż node norris objectives observing obsession ochrony olympics operator optimism orosz pains pandas pangeran parties partir pave pear periodistas pianos pinterest pomysł poradnik procurement profits profoundly projects proposes prozess publishes punya puppies questionnaire ranked razy reaching realize rebecca recession rechte reduces registries regulate removal replaces replication researcher retired returned risk royal rt rtl rąk sally satisfying scare scientist searchable selasa sensex sensory seth shore showdown singapore sites skepticism skillshare smes sobą soccer soldiers specimen specjalnie speeding splurge stock stored stressing strictly substantial suggestion supercharge suspect syn szanse szeptember száz słońce talán tank teammates texting thin thread threaded ti tis token tolerate tomatoes totally traffic tragedy translates travis troubles tych tygodniu unavailable unusually ventures vip votes warszawie waterproof watts weapon wears websites weigh welcomed wiedzieć workers workout worse zł államok érdemes újabb άλλα αεκ αλήθεια αποστολή αύξησησ διαδικασίεσ διαφήμιση επικίνδυνα επτά θανάτου ιατρικήσ καθηγητή καμία κρίσησ ληστήσ μ μέγαρα μέλη μήνεσ μακριά μείωση μετά μπε πάντα πειραιά πολιτισμοσ πολλέσ προσπάθεια πρώτη σασ χρονοσ όροι агентства болезнь валют вино вице газ гибдд голос голосования готовит д джоли доктор дороге ждут закона зима им информационно карта китайские колесниченко лечение москвы намерен нашей новым ночью нужно обнаружили опасности оппозиции пара первым письменного превращает призывает путин рабочий размер российские сделать северная семь сила слова статус тексте украинских ул утром через южная 关于 明星',
        -15: 'about abu achieve activist adapter adjusted aki akit alexander alterations armour authenticity backward bailey barn bc beds berlin bikini blurred brits buat budapest bulletin burned burnout bzw cabinetry cent chemotherapy chief citing clash clipboard colorado combustion cég côte dalai dans daten daughter debuts decade defaults definitive depended deploy desserts deviation dhabi digest disappointing disorder diversify dlaczego doorstep dozen drilling drodze edt elastic encoder endpoint endpoints energetic enormous erforderlich expenditure ezen fate fb fia first foliage forbes gar grosser gt guilty gupta głos habits hacked hahn hangs harley honour hotspot iain impose improve incredible indie indult inherited injected insulting interim invite inwestycje issn ist iterative jadi jeremy juli kategorii kl kolejny kontroli korábbi lead leaning lending lifelike lm logistical lokasi magyarországon magát mandate manicure margaret marvel mastery matteo melissa merkel metaverse middleton mnd możliwe mpg największych nas nawet negative nest nft nieruchomości nj nya obtain offs onions outage pak participate patterson pavilion pegasus penny pilots planning polecane politician politische poll praw prawdziwa predictable prescribed productions pulled quarter realised realism recommend refactor relay religion remake remarkably reprint reset resigns resistance retirement revealed revealing roger roman romania romowie rot routines sandra scheduler sehen sejumlah sheets sheffield shortages sides sigma skóry smb soal spas spatial sports stelle stressed stride stripe stylish suite sunny supplements supplier swoim słowa tail target technological template themselves tiles tovább traces traits transformation trip tumblr tun tylko ugc uncategorized unfamiliar unrivaled veröffentlicht vetted vibrant visas wifi wind wipe wisely wypadków wzrost yields zipper zugang świat świata δική δόσεισ εθνική εργασίασ ιανουαρίου κίνα κακό καταθέσεισ οηε πάτρα προέδρου ρεκόρ σώματοσ τετάρτη ω борется водителей выбор гороскоп гривен дать для избежать информация любви массовых могло может мужчина недвижимость новая очередной полезные понедельник прививку продажи проекте промышленность проще разделы риск снова собой ссср т тесты транспорт транспорта трех ученых х язык ② 最新 雅虎中国',
        15: 'academics accommodates adjustment adolescents adorable adulthood advancement adventures advises affect amelyek analyses annually anonymous antara applicant arises arranged arrays artisans artistry aspirations assurance asynchronously attendee attractive auditory aufgrund austria autonomously avalanche awaiting awake banned bard barry baseball batches believing berry bespoke biceps birthday blankets boat bracing breakers bristol bucket bunch bundled cadence cancellations carnegie carousels carpets całego cdn center challenger chats chi chorego cisos cleanliness clickable clock collaborator collision colombia combating comfy commonwealth competitiveness compilation complained compromises concerts conducting conduit configurable considerable contain contexts contiguous continually conventions conversions convey copyrighted costco counters courage craftsmanship cravings creates crib cruelty customs cycle często dazzling deadline decay deepest delaware delegating demand demographic deployments describing discrete disrupt distinction distracted dni do doe drafting dresses drove duplication durations economics edible educated educational egyes egyébként empowerment encompass encountered equips essays establishments estates europy evenly evident evokes excuses faulty favour feast feng fermented fetches fingers fiona firms fisher fitting flashlight flaw fly friction fruition férfi generalized generally generated germs gleichzeitig glimpse goddess governed grants greece grounding grown grupa guinness harness hashtags hating headlights hitting ho honolulu hormone humid hydrated ian implementations incomes infinity inflatable informal infused inny innymi intents introductory intuition iot iras ironically ismét iż jars jeans jenny jeżeli jog juices kenneth kicks kitchen knowing konsultant lake lakukan lamps learns lengthy leo leveraged licensure liście loves lunges magazines magnesium manuals mara memilih memulai ment mentality mes metals meters meyer miatt milliseconds minds minnesota mistaken miután mn moderately morale morgan mulai multinational myriad másik naming nap nd negotiations nh niego niestety nikt ninja nombre norfolk numpy obu occasionally odkrycie offense on opened ostatni outlines overhauling parsley participants passenger pastry pcs pedro peel perseverance photographers pierwszą pipeline pivoting pixart pods polskiego portable ported powiedział prace precinct prescriptive presidency prestige pricey primer prompted proposal proves provisions przypadku pump radar rant ratios reckless records recursive redesign reinsurance remaining remind repellent replacements respondents responsibly restrictions revision rhythms rice robots rogers rowing rozwija rulebook rundown régi salads salsa sc scenario schedule scheme scott scripting secretary segera selections setidaknya settled shaking shirts shit shrinking shure shut sight significance singular slice slipped smoothies sommelier sparked spatula specifying speech spoken sprzedaż ssd stages stain standardised starchy steeper stereotypes stroll structural sufferers supervised surpassing swann swapped sweetheart syncs sytuacji szintén tat tehát teljesen tempting testament tested thermal thompson throttle timer took totals touching touchpoints tougher trait trauma tribal trims turbine tvs unassuming unattended unbeatable undergarments uninterrupted uniquely unrelated unsatisfactory unstable unstructured upgraded urgency usc utilisation valued való vanity varied vault versatility verticals vezetője visionary welcoming widens wool worrying wrapper września właściwie xxx yelp zachować ziemi znacznie związku óta άλλο άμεση έτσι αναφερθεί απώλεια αυτήσ αφού βάροσ βάση δήθεν δε δηλώσεισ είπε εμφάνιση επιδείνωση ιόσ κάποιο κατάσταση κινδύνουσ μειωθεί μικρό μιλώντασ ξεπεράσουν οδηγήσει οι οικογένεια οπότε οργανισμού ου ουσία ουσιαστικά πρόβλημα σημειώνεται φτάνει χώρα όσο вернуть вс всем готов десять знать знаю информацию китае крае лиц материал меньше месяца множество мозга нарушения обороны обследование ответ пришла происходит рассказала регистрации реконструкцию решили своими сделали случаи совета социально 四川 虽然',
        20: 'abgeschlossen abundance accelerators accommodating accrued accusing acknowledge actors addressed admittedly affair agency aggregation ajax album alih allocating alternatively alá amendments americans amit amongst anchored andere annuity anthony apartments appreciation approachable arch armrest aromatic asked athletic attackers attacking attracts attributed autofocus ava averaging avoids aw baik bananas bandwidth banning bardziej barley bases bayer bedding beetle beginn begins ben beneficiaries biometric birds blade blended boiler bonnie bookshop boomers boon booth bothered brave breaker breathable breathtaking bridge building buildup bullet burdensome burgundy będziemy calculates canceling carbohydrates carbs carter cast centres chairman chapel chcemy chic chorób cios cited clear clientele clinton coaching coat cocktails cole combining comme communicators comparable comparative competent completeness complexities compost compostable compounds comprises compromising concentrations condenser conservation consisting constantly construction consumed consumes contract contrary conversely convince cooler coping correlations corresponds cortex couch coverages crack craig created creatively criteria cruises cryptocurrencies cryptographic cultivated curved cushioning customary customize dangers dashboard deciding declare defects deleted deliveries demanded demonstrations destroying determines devastated devil diamonds diane digging digit disasters dish dispose distant distinguished distribution dobrze dodatkowo doses dotted dotyczy dough drafts drama dtc dubai duke dull dzień eases easing economies eddig edits effortless egypt electronic eliminated elleni embereket emergencies emission encoded equal equities equivalent erre español esto evaluates evaluations exceptionally existential experiential expiration extensively factions fade faktor fallen far farms fascinating federally fermentation fideszt figuring finger finished firewalls fla flags fleece fluctuate fluids flyers formie formulated formulation fortune fosters frames frankly freelancing frontier fruits fueling fulfillment gdyby gehören gem genocide gerne gifs gm godzin gourmet grace gradients graduate grandfather graphic gravity greatest green grouped guesswork gum halt handsome hannah hari harmony hiding hipaa hired historic hogyan holy hooked hopes hormones hotter hours hover hq hung hurdles hydraulic három höhe identity imagery implant implement improper inclined inefficiencies infection influenced innovator insisted instructional insufficient insulin intel interconnection interviewing intricate investigates invoice irregular irrespective issuing istnieje jelentős jose journalists kapott kickoff kim kindergarten kit kommenden konten kostenlos którymi którą kurz lacking landmark landscapes lasagna latach later laugh laughing layered layouts leafy lecture legendary lg license licensed lid liefert lies lifespan lifestyles listed listens listę literature lively louisville lovely lunches lush macht maga makers manages margins marking mask masters meditations mediterranean medycznego meeting memiliki merchants mics migrated mis mistake mixture moderate moist mondott mondták moose moss muszą naik największe narrowly nasty naturalne neat necessitates needle negligence negotiated nelson neues nicely niedawna niezwykle nią nlp nonetheless norden nouveau ns nurture nélkül név oba obie observe obsessed occasion occupancy odporności officially oldalán open orang orchestrating ours outfits outline overhead overly overseeing overweight pacing pacjenta paddle painkillers paired partii październiku peachtree peg peru petite piece pierwszym pioneers piotr pivot piątek plague platform pmc pmi pn poetry pokazuje poles popcorn pory positioning potent praise prepare primeros privilege prix probléma programmable progressive proofread proofs propagation proportion prototypes przebieg puede qa raczej ramps rasa raz realise realistically realized rear receives recognized recommendation rectangle refund regulators relocating relocation rencana rendering represented resisting resizing respect respective responds reverse roomy router rozmowy rs rsvp rubio rules runtime runway rushed sacrificed samuel satunya scales scams scarcity scored scrambled screwdriver scrub sedikit sehe sejak seldom selected semantic sensing sent servers settlements shadow shocked sibling simulations sinks sistema skateboard slas slowing sm snapshots snu sobie socially sofa solidify sorted sounding spacing spare specify spelling spilled spokesman sporty sprawdzić sprzyja stainless statistic stellt stemming stepped storytelling straps structuring styling submission substantially sudden sun supplied suppose surpassed sustain symphony synchronous systemic tailoring tangible taxpayers telefon temas temple tension terhadap termasuk tersebut tester tex threaten threw tilt timeframe tin tle toast toll toothpaste tot tough tous tp traditionally trans transmit treats trimming turned ubuntu uc udemy udp unbelievable understandable understands unforeseen unparalleled unproductive upkeep upstream utah utilizes uzyskać variance varying verbindung verified vertex vibrations victoria vigorous virus vivid vogue volt végül wagner waiting wal warner warunkiem weave webhooks weekends wib wiele wies wireframes witnessed większość woocommerce wydaje xamarin yet younger zawsze zostały álló élő érintett év újra ügyben żadnych życie άλλη αντί απαιτεί ασφάλεια ατόμων αυτόσ γυναικών δεκαετία διαφορετική εκατομμύρια εκατοντάδεσ επίπεδο επεισόδια εταιρεία ημέρα θάνατο κι κοινό νέασ νόσοσ ούτε παραμένει παρατηρείται περιοχέσ ποιότητα πολιτικήσ ποσοστά πράξη προηγούμενεσ προληπτικά πρόγραμμα πρόκειται σαν σημαίνει σημειώθηκαν στισ στουσ συμβαίνει τελευταίο υποστηρίζουν φυσικά όλων όσοι ώρα богатых больницах быстрее вновь говорят горсовета группа дал день есть жителей заявила известно испытывают клуб комиссия концерт которым куда ли министерства не неделя оборудование отметить план планы подобные приговор проекта просто процентов работу рака ракеты своего скончалась ти убийстве уверены утверждает 同比增长 已有 年间 所谓 支付宝 月份 深圳 的规定',
        25: 'absence accompanying accordingly acknowledged acoustic activities adapters advertised agar aggregates airways alexa aloud altering ankle announce anthropic apartment appointments approaching areas arise arra arrows arthur assault assumed attracting aud audiences averaged azokat aż ba backbone badan bakal banyak bath bb beginners behaves benefited berbagai besten bicep bir bit bizottság bl blames blew blocked blogger blowing boston breadth breakdowns bringen bringt broni brothers buds buffalo bulbs burgers bush były bár cakes calls campers canonical caps cascade caters caution cdc censorship cents centuries challenged chargers charming chociaż chocolate choroba cinematic clamp cleanup clearing clinical clinically cloth clustering cocktail coder coined collection collections collectively commander commercially competitions competitor complain concert concluded conf conjunction constitutional constructed constructive contingency cope coronary cpm creamy creative crews crms crows cucumber cup currencies curry cushions cutter daunting davidson debris declining decorations dedicate deferred defined degree delicate deloitte demikian demonstrates demonstration dependence designate destination destructive detachable deutlich diaries dinners dioxide dir disability disrupting distinguishes dollar don dots dow drink dude duties działań ebay edged edward edwin efficacy egyelőre elegant elsewhere embedding emily employ encouraging enhance enjoyment enterprise equalizer equals ergonomically erhält erről erstellen establishing etwas examination examining exams exclusion exotic expands expenditures exposures expressing extending facilitating fatigue favorite fax feedback felé ferguson fiber fin finder firing flint floating fokus fond fontos footprints forgiving formed fp fragmentation freelancer freshness function functionalities gameplay gently gig gleiche gram granular gripes groomsmen gyms habitat hails ham han handoff hashtag headed hell helsinki hierarchical historia hollywood homeowners hone horizontal horizontally horowitz hr hudson hugging humanities hundreds hypothesis immunity inclusions inconsistencies inform infrared infrastruktur ingesting inquiry instinct insurer integers intention intentions internals internationalen ivy jak jednocześnie jedną jesse jointly jon jude justify kali kamis kaplan kat każdym kc kemudian kicking kiemelte kill kritisiert külföldi labeling lambda langsung lap latex latitude laying leczeniu lettuce liam likelihood lit lithium localhost logged logically looks lookup lords loud lows lucrative lucy lululemon magnificent marginal mario markdown masuk medically meint mendapat mg microphones microscope miejsce mieście migrations millie milwaukee mimic ml mniej mobile modern moim moisture mozilla możliwości mr mudah muddy multilingual multitasking männer mężczyźni należy nasza naszego nebula neighbors newcastle niej nigeria nitrogen notch nowych nuggets null obesity objects occupies oil oktober openvpn optimizations opting organics organizm orientation ornate outer overviews paced pants parses partly passport past patagonia peanut pedestrian peek pemimpin perez periodically pernah personalize pierwszych pilates pixel plans plasma plateau plated plus pool poprzez popular portraits portuguese pose posisi potter pounds pozwala prepaid prevalent preventable probing procedures proceedings processors proved prowess psychologist ptsd publisher pure purely på race raisin randomness rat reached readiness reasonably recent recommended recruited redis reel reels refining refreshing regimes regulated releasing reliably remarks removes rendered repel replacing researched researching reserves resist resolving restriction restrictive riders roll rollout roofing roots rough rozwoju sadly sand sandals scans scene scissors screening searcher sebelum securing segment seismic semester separates shortcuts showcased siebie silence slip slogan smartest smells smelly snowball soldier sophisticated sorts southeastern soybeans spaced speaks specialist spices spoon sprawę spreads staggering staging staples statistically stickers stimulating stoves stretches strive strokes studium stumbled stąd suboptimal subset sunscreen supervisors supply surgeon sweep swings switching swoich systematic tagging takeover takiej tales tampa tanács tap tate taxis technologie teljes temps temptation tennessee terus thinks ticks tiga time timelines toddlers tooling traveled treat triumph tropical trump uncertainty undergo undergoing underneath uneven unfortunately unified unprecedented unsustainable untreated unveiled urgent usability usd utc uv uwagi vermont videographer violation visions vissza vomiting vulnerable wants warnte warrant washington wealthy wechseln whimsical wiki windows witnesses wohl worms wrists writing wszystkich wyniki yeast zapalenie zdecydował zealand zespół zmian zmiana írja έγινε έλεγχο έρευνασ ήδη ίδιοσ αλλαγή αποτελεσματικότητα ασθενήσ αυτών βλάβεσ βρετανία γίνονται γι δήλωσε δημόσιασ διαταραχέσ ειδικοί εκεί εκτίμηση ελονοσίασ εμφανίζεται εμφανίζουν εφαρμογή ημέρεσ θ θεραπείασ θεωρείται ισπανία κάποια καταγράφηκαν λέει λειτουργία λόγο λόγουσ λόγω μαζί μεγάλεσ μελέτησ μπορούν νοσημάτων οικονομίασ περιπτώσεισ πρώτο στην συχνά τελικά τρία τρεισ τροφίμων τόνισε φαίνεται χωρίσ администрации взрослых возле глава годы гражданин дел днем до дома ещё заболеваемость зарегистрировано заявление института книгу магнием мере месяцев молодежи начались около оон основной первую питания поддержке позволяет протеста путь пытался раком регионе россией российских руководитель свой сезона сизо сказать скорой слишком содержится сотрудники социальных статью степени считает чего эпидемия юлия 为 近期 这是',
        30: 'accessing acquire acquiring acts advocacy aes aesthetically affordably agentic aging akhirnya alan alsace analytic analytical anc ants appetite apples appropriately arbeit argue arguing arrange assigns assistants assume assured asynchronous at auto aware azt azzal bachelor badanie badges bang barely battles bayern bbq bedtime behaviour berada berichtete beside beware bigquery bio blackout book bose breakthroughs breathe brighter brush brushing carmen carriers carts casa catalogue causing cellular champagne championship cheng childhood chin chore chores chunks circuits ciągu classes clothes collaborating colors commute commuting companion complaints composed compressed concentrated concluding confused consciousness consists cooperative copied cord coughs courts cpus craving creek critically customizing czasu czynienia częściej deadlifts debilitating debit decisions demi denis descriptions descriptive diagnostic dirt disconnected districts divide divorce dla dn dominate donations dongle dosage dreams drew drinker drip dua dust dwie dyes działa działania earliest earning eaten echo egész electrolytes empower enemy engagements entails entrepreneurial erklärte ethan ethical evenings except exchanges executes expand expedition explainability extended extensions exude fabulous facilities fashioned favorable fertilizer fewer ff fibre fidelity finalizing finish flown fluctuations fog footwear foremost forintot forthcoming fragrance fraudulent freezing freshly fries furthermore ga gates gaussian gl goodness gpa grass grateful grup guardrails guided gun handelt harris hawaiian headband headline heels highlighted historii hiszen hive hrs ibuprofen ideation illustrates imperative importing in incentive increasing indicator inspected installing institution inter interactive intercept interpret interstate inverted ipad israels itineraries itt ix jacket kellett kembali kg kicked knives kolei kw közül külön labeled lands leakage legislative legumes lentils liberal linii liquid lowercase maintained manipulate maps marathons maxwell mecca medium membantu memorable menunjukkan migraine millió minimalism mismatch mitigation mobility modest monaten monetary movements mps multiply mw nad najmniej necessity needless newly nicotine niektóre niemal nighttime nih nim nordic noticeable nowej odpowiedzialny officiant operated oracle outlining over overcast overloaded oversees packaging pada palettes parallelism parameter participating partition patel payroll państwa peanuts penalties pens pepper perfection permanently perspectives peserta pine ping pioneer pipedrive pleasing plugins pointers police polished pont positioned powodu pracy predictably preferably pregnant preserved prioritized proactively procedure products proficient proposition provide przeszłości pun quarters quebec query quintessential raj rather rays rechargeable reds referrals referring refillable reflex refrain regain relational relies renewed responded responsibility responsive retain retrieve revolutionizing richer rna roberts rocket rodzaju rotary rye rücken saga samples scenes schliessen sebab seemingly sell semantics serps seventh shape shareholders shedding sheer shipments shoulders shrink sikerült simulator skype sla sollen somebody sounds southwest sozialen spaghetti specified spikes spinach spokeswoman sponsors spotify spotkanie sqlite staffing stanie starring stationery steal sticks stops store strawberries strengthening strict stricter strongly strony subtle suburban sugars supplemental surgeons surrey surrounded surroundings suspects sustained sytuację szervezet szpitala tackled takich takiego tastes taxable teamwork telling tempo tempted ten themes thirty thrift thyme tidy tighter tl trace trainers transactional tremendously trophy trustworthy tuck tunnel tuż tx túl tą ul undoubtedly universal unsettling vibes virtually volunteer vorbei wages wards warto washer ważne weaknesses whitespace wirusem wniosek wo wording wyoming yaml yearly yep zentrum ziele zoho zoom zusammenhang él środę άτομα αναφέρει ασθένειασ αυτήν ειδικά εν ηπατίτιδασ κέντρο καλά κανείσ κόσμο λόγοσ μετάδοση μη οργανισμόσ π πολλοί πρόσθεσε πρώτα σπίτι συνήθωσ φορέσ χρόνια алкоголь бобовых водки глаза делу динамо директор добровольцев значительно международного мер мчс мы надо назад наркотиков начала нее николай образования образом обратно остальных ответственности отставку очередь передачи пить показал предотвратить проблема публично речь создает таким теперь тот тыс у уволили уровне чемпионат школы эксперимента эксперты は 公司 到了 秒',
        35: 'abraham achievement adelaide ain alapján amy anomaly antiques appearance april assuming asthma atmosphere attacks authentic avant avoidable away azon banana beberapa bins biology bisa bobby bootstrap boring boris boundary bradley branching cabinet calculated calming calorie capsule cases certified chapters charity cigarettes circulate clarity clever clutter coated coin column competing computation conferencing constituted consultant contemporary contrasting controllers converters convinced cortisol cough cpc crates credential criticised crying ctx cultures customized daje damaged danielle deal decorated delightful deliverables delve democratic demokratikus dependency deployed deposits deserves dessert diagnosed dill dimension direction disassembly discontinued displayed distressed diversity donald donors draw dslrs duplicate dużo dwa educators efekt effective embarking emotions empowers encoding entries entscheidung eso eur excuse exists expansive expectancy expectation experimentation ezek falling familiar fantasy fatalities favourites federation ferrari filings fitted flashy flimsy forefront fortified fünf gag gather gefahr gel giants grandmother graphical greene greener greeted greg grips głównie hasselblad hatchback hazards heights herausforderungen hire holder holger holmes hook hosts hottest hydration icon identities ignore imposed inability inadequate incoming indicated inevitably installer integrated intelligent intentionally interacting internationally investigator irrelevant island italian jednym jelentette jewelry jobb joins jquery jumped jumps kannst keep kernel knife laboratories lagi lanka leap lease leicht lib libraries lincoln listeners lived locking logos marc march marriage mars masterpieces maximise menschen menteri merupakan midnight miejscu misconceptions misinformation missile modules moreover morning może my mężczyzna najbardziej neal neki niche nine noodle nothing objawy observability oleh ona ono opportunity orm overload owe owing oxford ozempic par paracetamol parallels paris parked partitioning partnering pas patches pathfinder paying peaks peer pemilik perfectly performs perlu permitting personalizing pierwszej pleaded pockets podkreślił politically possessions postgresql postings poziom predictability prescription presses prevalence processor protections proteins provinces proximity pulls purchased później questioning queue quotes ratio recommending reflecting refrigerator relocate remember repairs replica replies reportedly responding restart retainer revise revolutionary rod rooted rosie rover rp również safer sangat sauce scattered schwer sekitar sensitive sequential shoots shorts shoulder siding skills skład sl slope societies soda solves sought speakers specjaliści spell sprache springs stamps starters steadily steaming stosowane stres structures sturdy suburb sunflower supplementing suspicious sustainability sustainably svg symmetry syria szczególnie tai tale talents taste taxation tej tender terlihat terminal terrorist testimony tetap textures tie tiktok toddler tossed tracked transfers transport tremendous trudno ts ulrich unclear undergone une unexpected username vagyunk variants variegated vent vet vijay villages visited w waitlist wanting warmth wartości wax weaker weiss whereas wichtig wieku wielu winter wooden worden work wpływ wrap yen yunis át światło άνθρωποσ ανέφερε γίνεται γιατί δίνει διάγνωση εάν εκτόσ επικίνδυνη επιτροπή επιτυχία ηπατίτιδα λοιμώξεισ μία μελέτεσ μερικέσ μην μια μπορούσε οικονομικήσ ομάδεσ ουσιών πάντωσ παγκόσμιο παραγωγήσ πλέον σημειώνει στόχο συνολικά τουλάχιστον των ψωμί ωσ ώρεσ весь видов вируса главное го государства диетологи дополнительные другим журнале зависимости игры каждый ко конце курсы либо материалов миллиона мнению некоторым необходимо оказалось осталось появилась продуктах работают региона российской роста руководителя рынке свыше службе сможет такого тогда ч человек 人物 可以看出 可见 现在 第四',
        40: 'abundant acceptable accessory accommodate activation actuaries adaptability add addressing administrators aggregator aggressive aglaonema ah aligns allocate alpha amplify anchor andrea anfrage answers approached argued aside assigning associations attendees automobile awkward bake bardzo barnes baths bearing beforehand belonging bg biztonsági bleed boob bottom bride briefs broke byli cadillac candy cannon captures carlos carrots cautious centered certainly cfg challenging chan character chce cheaper chest chili clouds collecting collective committee completion complications compositions computers conservatives conversations copying cornell correction county courtney coś crafts creating creatives cues cuisines cupboard cure curls curves cuts cyberattacks czyli czym darf dashboards daughters daylight dealt decent declined delivery demanding deploying deployment desert detect dietary difficulties dorośli drawings driver dye eager economic eeg elected elephant embraces employed encouragement energized enrolled ethically exchanged exec expansion experiences explaining expressions facilitate fad farther feat feeding fees field finishing flossing flowering flows fordert forgotten forums funeral gaining gartner gdy geared geographical geometry gloves grande grasp hanya harder hardest hate haul hawk hd headache heavier hilarious identifies imperial importante increased individually inefficient initiate instruction insulation interrupted intimidating investigators ipv iso jalan jama jemand joint joints jp katz każda kilka kingdom klub kluczowe kneading krieg którego kwh lain lastly lc leisure lekarskiej lenses lightning liver logical lone longest lord loving luxe lying majd malware manufacturer maryland matter mayor measurements meats medications memberships menemukan methodologies miesięcy mieć mindset mine minimal mins minute mir misunderstood motor mud mógł namely namun nat neck neural nfts nich novelty nutritional obwohl occurred octane offen omitted openly osób outperforms overdose overlook overseas oznacza pad palestinian pb pedal performing perks phenomenal philip plenty pod pomiędzy pooling population potassium potatoes powiedziała powstanie prairie pre precise presidente programu prohibit projektu prospects protocols przyczyn psychology pulmonary purple quarterly questioned quilt ramp rang reflection relating relaxing reliance repeat replicate revised rewarding richmond rider rigor rising routes rubber rynek sama schnell scoop seamlessly securely seeing sei seien sensitivity sesame sh shares shield shiny simple simulate sitting sliced slide solved somehow sonntag sowohl specifics sprays starred statewide steve stopping strain suffice suicidal summaries sunlight superstar supplies sushi suspense suspension symbolic syncing syntax tackling tages taking tapi tariff taxpayer te teacher terapii territory textbook texture thick threatening throughput tiered tons touchscreen tour továbbra toxins trailing transformer trochę trumps trust tweaking undermine unsupported unusual usual va vegetarians visually vulnerability vying wars whenever whistleblowers whom wonderfully wore wraz xl xx yard zach zostanie így ő έναντι αίματοσ αιτία αμερικανικό ανά ανακοίνωσε δισ δοκιμών ενδείξεισ επιπλέον ιού κάνουν κάτι μάλιστα μεγαλύτερη μειώνει οποίοσ οργανισμό οταν πάνω περίοδο περιέχει προσ προϊόντα πρόεδροσ σχετική σώμα τόσο χώρεσ όλα базе больных будут важно виктор возбуждено государственной девочка единая ежедневно женщин женщины законодательства зарегистрированы имеют кого конец медицинских месте министра млн мнения много национального него неделе операцию первой плюс полицейских помогает помощь практически причем продолжает работе различных разработали свободы сердечно типа того удалось фильма харькове шесть 世纪 北京 在这种情况下 第 第三 首',
        45: 'absurd accommodation accumulate achievements achieving activate additions adequate admired admission advance aged agi altman amerika amidst analyzed anders anticipated apa appropriate argumentieren array assert assessments assists attachments attracted auth backgrounds bagi bar baru bass bat beans beneficial benjamin bills birmingham births bone boosts bottlenecks bounce boundaries boxes brew brute builds campaigns canvas capability captions cbc cbs celu characterized charges charlie chatbot chatbots chicago china churn cisco clothing cnc commitments communicates communicating compete components concentrate confidential considerably consist consistency convincing coordinating coordinator curiosity części decrease decreases dee deeper defend denim denken dentistry dependable diagnosis died difference disclaimer div diverse divided diving doch docs dodał dominant downs dwóch el elderly elmúlt emerald engage enhancer enterprises envelopes environmental epidemiology epipremnum esp estos et excel exceptions exe expected expensive exploitation exporting extracting extremely familiarize favourite feedbacks fintech fish floral fortunately framing frustrated gauge generator generous genetic glossy goyal grant gray grids gross hal halo handful heavily hemp historically hollow homage hoping horrific hosszú hubs hurricanes ignoring incidence including incorporating incremental infected infuse inni innych integrating integrative intellectual intensity inventions jd jelenleg jessie knocking known kormány két laptop laufen layers legislature liberation literary logs losses ls macos macros mają margin masalah masih mature menswear menu mileage miller milliarden mimicking minimize misleading mississippi mitte moderation mods moon mu mvp mówi nagyobb najważniejsze navigates north obese offene olyan organizers outdated pastries peas phoenix physically ponadto populations portions practice precisely predefined presentation preset prestigious principle probleme procent producer professional promising properties prospective protection proxy pv qualify quantities rags rain raison ramach rechnen recognizing reconciliation recursion refrigerators regulations remotely repetition repetitive represent requested residential responsibilities restoring rethinking reviewer rewards s satellite scanner scenarios scheint scope scores screw scrolling seite selama selfie sementara shady shelves signatures simultaneously sił sockets sok solely sometimes somewhat spans specifies spine sposób spots spreading square stare stating steer stitch strategie stray substack sugary sunshine supermarkets swoje sync syngonium tactical takes tcp teenage telemetry tell temperature terra testers threats tipping titan toggle toothbrushes trello tried troops trusty tuning tux tę u unauthorized underwriting unicode unique uniwersytetu uploaded upsell utmost variables velocity vid viewing vinegar waivers wallet war weighing wert whatever workforce workstation wow wrist występuje xiv zarówno został írta άλλων άρχισε αποτέλεσμα αυτά δείχνει διάστημα διάφορα ενα επί ιατρικό ιούνιο κάποιοι κρουσμάτων οπωσ περιοχή πληροφορίεσ φορά χρόνο χρόνου όρο ώστε без возраст вокруг вообще годам действий должна инфекция киева киевском клуба колонию новый новых одного октября операций основании павел повышение политики пор проведения профилактики пять развитие разных роль рф свое свойства себя снизить стоимость условиях фонд 万辆 下午 以来 值得一提的是 元和 另一方面 美元',
        50: 'accessories accompanied accomplishment achievable acknowledgments actionable adresse ahhoz alleged alto anticipate approximation aspire assembly assertion avis bars basil batch bathrooms bean begun being bekannt binary blends blueprint bonding books bowden bowls brightness bukan businesses bürger cabin cc celebrates cereals chartered cheap check checker chefs citrus claiming coffees collected colony combo commodity compiler comply comprehension concentration condemned conditioner constraints contribution conversation corruption coursework cp cracking crisp cry cue curtains cyber cycling człowieka deb defensive deodorant dependent desire determined diner discipline disposal distraction django dnia doorbell doszło dramatically drift drugą duo ec educate egyik elle elmondta emma employs encourages enforced enhancing enorme equality erfolg evaluating executed existed experimental explanation expressive extensibility fatal feasibility fell filmmaker findings flooding forcing forwarding fought francisco fuck further gb generations genius genuine gesehen ghz gives governing grilled grinder groom gtc guy herb hilton hinges holdings horizon hurricane ideal ignite inclusion induced inserts insured interpretation intimate investigative jefferson jelas joel johnston jó karena kedua keen keynote konnten labels lebih led lenny linking linux listopadzie markers math medien mega membuat menstrual mention mere millions mover must nacht namen nerve nevű normal notebook observations obviously occupation ocenił operate ordering osoby ourselves paints parameters parks passage pillow plains planned planting podcasting poinformował polish por portals practicality predict presidents priorities probability profile projected proliferation puma quantum races recap recherche recurring reflected regularly relations reminded reputable responsiveness reuse rides ripe rocky rotating routine ruthless sad scientifically scrape sellers senator separate shallow shampoo sheep shoot shortest showcase shower siblings sided sido simplifying skierowany slot snap sogar spectrum splitting squash stacks stadium stanowisko stationary statistical stick stir stood straightforward stretching stronger succeed summer symposium sí ta tablespoons tackles tactic tactics taught teaches teenagers telah thoughts timestamp tobacco tofu toiletries tokens torque towel toyota tracker trademarks traditions transitioning transmission tray tread trim truly trustpilot trwa tutors tweet uae unable uncomfortable undergraduates unlikely unlocks unpredictable untuk upgrade urteil usda utilization valuable variations veggies verb verde verloren viable ville visits warga wary wciąż weakness weird wherever wire więc wollten writes wrong wzrostu yards youâ zahlreiche zakażenia zaznaczył zgodnie öffnet życia ακόμα γεγονόσ δηλαδή διάρκεια εκατ επισημαίνει ευρώπη ζωή κάνει λίγεσ μόλισ μόνο οποίεσ οποίοι πανεπιστημίου προβλήματα προκαλεί σδοε τότε υπάρχει χ вместо германии главы детском еще запретила людям мыши на ни новорожденных от показатель посмотреть предложил рационе риа руководством следствием странах суда такими уровня факту центре 共 包括 数据显示 版 而且',
        55: 'ac accounted accounting acquired addresses advise algorithmic alike allem allerdings angesichts annak appeared apps ar aren artificial asana assignment asus baggage bakers based become began begitu belief bells belongings beverages bits bolts boom brazil breaches bureau buzz camping candidates canned cardiac carrot catering charts checked checklist chevy chunk city claim claw coalition collects combined cool counter coursera crate cs cushioned damaging damit danger dare dat denise dense derived detail detecting deutsch difficulty domestically drastically drawn dzięki eating eher elbows eligibility emphasis emphasizing encrypted enhancements enlightenment entering entschieden epidemic esteem están everybody examined excess exclude explanations extracts extras ezt fight filter flawed float folk forensic forest friday fried frontiers gathered gehört gekommen geospatial gewesen graduated grapes gs hace happen happily hertz highlight human hunger ibrahim immer implemented indianapolis indoors injuries inzwischen ita jeff jpg juice justified karolina karriere kits knew ky laporan lasting lat lawmakers leaking leczenia legs legt lesz lever licence liefern literacy loop luckily lukewarm madison maine makeup mathematical mbsr measures med merely milks mirror mitigating mivel mogą mounted myth myths młodzi nano nerd normalized northwestern norway obecnie obecność offerings oils okazało około olds olive onsite order packs painful participant pero persistence phd phil philodendron phones pi pierwsze pinnacle pipe pitt pj planners played players pointer politischen ponieważ poorly possibility premise pressing preview private proces producers prolonged promise provision przeciwko przez publications quarterback quest rally reach reflects reforms registers regression rejected relevant relieving remains remodels removable resistant restrict retailers reusable reusing rhode roku routers saat salad satu scented schicken selain selatan sentiment seq shed sidebar simplest since slices slight slow smart smoking sol spec spiritual squarespace src staff stakeholders standalone steven stripes strongest stunning submissions subsequent supporters supporting surprised switch swojej synthesis tactile tapping tatsächlich technologies thankfully thereby titled tooth towing toy traction tricky trips troubleshooting turnaround ugly underwent unsere unused upload ut vastly veggie vele verändert vincent wage waktu watering wave weder welchen wholesale woche workhorse worthy wskazuje wynika yemen zapalenia άλλεσ έναν αθήνα αφορά εγκεφάλου καρκίνου ο περισσότερεσ στιγμή τι υπάρχουν χθεσ американские анализ большая владимир государственном государственных далее два за из каждого комиссии конференции которое крайне месяц основе особенно отделение потом провести проходит связь сообщил составляет состоится таких те технологии тысяч учреждении хотя частности 今年 例如 年和 微博 截至 条 除此之外',
        60: 'adalah adaptable adapts admire aesthetics after agreements airborne akik amikor andre antonio apart arnold aspirin assistant attorney avatar avenues avocado bahkan balances barrel beef belum beyonce bigger birth bleibt boards bound bright candles ceremony chains chat clamps client climb come comparisons composting conscious conservative continuity contractor controller coordinate coworker cx damages damals dapat darin deaths decided degrees deliberate delicious demos development disciplined disruption door doubling ds durch dynamically efficiently eigentlich einmal electricians elevated ember ende ensemble essay evolved evolves excessive expo extinction facilitates fellow finanzierung flavors foreground forget foundation fragmented früheren fundamental gen ghost gmail grape handheld handled hands harus harvest headaches headquartered hearing honeymoon households hunting hyundai immutable importance imported inflammatory innovative insert inspect instability instrumental interactions interestingly international intro invisible ios jacob japanese jim kann kilku kora którzy lamp layer lemon li lighting listopada lo loads loved man manageable mayo mechanisms mehreren menus midwest mimo między modifications moscow muslim myself narrow nausea neben neurological noisy nowadays obtained offer ohne optimal ort outlined outstanding pacific pads país performed perhaps personen pertama pic pinpointing pis początku pointing politisch poza połowie pressure prior priority problemy product promo proofing quicker quit rapidly ray realistic recharge redundant removing rent replace residents rest reviewing robot rolled rounded running saya says schon secara self sending seperti serious shanghai silicon spectacle später stacked stains stakeholder stays sticky subscriptions suggestions surveyed suv terjadi thoroughly toilets train transactions translational tutorial typu umbrella umgang unabhängig unhealthy unterstützung upfront usable utilize varieties vegetarian vehicles videography vows walks warehouse wash wd whether width winners wirkung zentrale znaleziono überrascht ασθενείσ βρίσκεται νόσου ομάδα παρά πνευμονία στοιχεία σχετικά την υπουργείου όχι автор вакцины вопросам вполне вызывает государственного доме заболеваниями законодательством запланировано идет идею ишемического колонии константин купить мероприятия места нью обычно остается официальный планируется погибли работать ребенок рождения связано сколько со соотношение сотрудников специально цели центра чемпионата 如今 有限公司 第二 记者',
        65: 'abandoned accepting adanya adapting addition agricultural aktuellen allied allocation alta analysts anchorage anonymity apparel append appliances assessment authoritarian automates automatically baking balance beacon beautifully bishop brakes brokers brown budgets bulk buttons cables cake casual charging choć circulation claims clicky coastal coil collaborative comfortable comfortably committing compelling consuming contacts controversial corsair coupled credibility ct cute czy debian decks deliberately determine developing diagnosing dienstag differently digital discovering discusses disorders doesnâ drains drought drying dummy edit effects eliminates encouraged enemies enforcement enjoyable erreichte estamos evolve expanded expense explored exposed extends ezer fails favored fields flavorful flooring freemium generates genre geographic gossip graph grease handy hefty highly highway hingga historical hopefully iii illetve illustrated importantly infinite información insomnia installations integrates intense intermediate jackson jeder josh jurisdiction kia która laser leben limiting listing locks magic maintenance matrix measuring michelin mindkét monetization mostly municipalities mv nails nested newer nor nutrient observation occupational operations original oscar ounces pair patch pg planet planted pmp potentially pound praised prawdopodobnie principal printable prioritization proceeds programmatic proposed proto puppy pushed rates recently recruitment recycling rentals renters repeating repositories reshape respond retention retrieval richards rid ridge rival roller romance runners scraping screens severity shift sicht slash slower smartphone smooth sodium space special speeches spinal split starten styles sum swine symptoms tahu tall thailand thing thorough threads toward trabajo tradeoffs trick unternehmen utilized vast virginia visualize vulnerabilities wardrobe warned wenn wieder workload wound właśnie xero yemeni yeti ähnlich és öffentlichen ανθρώπουσ αυτή εξαιτίασ κ καθώσ και ποσοστό πρέπει τέλοσ του борьбы витаминов владимира всех гриппом две должно должны к министерство мужчины наиболее неделю один оставлять период позволит примерно проект своим тимошенко участие учреждений чем экс 将 年到 广东 日凌晨 月开始 管理 说',
        70: 'abnormal agreement anderem angelina aspect atlantic attract badań bahwa bakery basement biggest buck butler calculating cambridge ch chinesischen citation civilian claimed clicker cloudflare coconut columbia confirmed confuse consensus containing conversion corresponding costly crime crucially curve daran databases dazu deficit dentists did diego directors discs discussing distribute doubt dracaena drawer drawers eastern enables enamel ennek enrichment entrepreneurs erfahren erhalten erwartet excluded executing ezzel f fault folds forecasting forth from gained grain great grew grocery happened hawaii highlights holders hungarian hz ia impact indication insure int involve iran isolated justin jährige kent keyword laurent leash leds logic logistics loops mamy manhattan manufacturing matters matthew means megan meinen meminta method mineral mini monetize mother murray muscles natomiast negotiating neutral noah notably opening optimized orange panorama papers parsing paths performances pins possibly posture predicts preliminary premises proactive progress proteste provenance quitting re refuse relax relying rendőrség resale resonate returns roasted routing runner russell salesforce sentence setups shoe shoppers showcasing signage silos snacks sonst sources spike spreadsheet sq squeeze st stats suffering surprise suvs szpitalu takeaways tariffs tesla ties times tiny tommy trading transformed traverse treadmill trillion trucks true tuesday tutorials több um upright useful ux variable volatile warmer washing whey whilst windshield wyborach yves zwłaszcza αποτελεί αρχέσ εδώ ευρώ κρούσματα οποίων πριν στον συστήματοσ τη φωσ χρήση όπου врачи дважды декабря дело использовать можно нового ночь организме полиция пообещал поэтому президент принимать разрешение растет результатам случай соответствии способность стало старше часть этих 以下简称 值得注意的是 奖 年的 当 显示 经',
        75: 'abend absolute acceptance adaptive adopted advances aggregators ahol aka alignment allies ancient architectures archived arizona arrangement assembled attempts ausserhalb autonomy bags been benefit biased bird careful catholic cavities chronicle cluttered cm competition continued contribute contributes coraz cost crew culinary delayed describe determining developments devs diagnostics directions discoverability distinct distinctive documented dress enablement encompasses encryption endless enthusiasts eq evaluated experiment explicitly extend factor farmers fed feelings feud fifth flooded folder game gefolgt gesture given global goodbye google grouping growth guitar hamas hammer harvard hem houseplant hybrids imagine increases input instruments interact jolie kata knees kommen lecturer luxury mainly marked micro minutes missouri mondta mount moz negotiate networking northeast npr offset organisations origins params pause picture plays plugs ponad portugal potty preference presents produces programme quieter razer reads recovered reference regime replaced replacement represents reproduced reshaping respectful risky salaries seating segmentation segments session shaded size slate slides smoke stabilizers statistics successes suggest surprisingly sus swiss syllabus synthetic systematically są talent también tar technically technik tends terrain terrible thumb upgrading után vaccine validation vielleicht vitamins warning waves wearable wegen welche xml zuvor által überhaupt έχει ανάμεσα απαιτείται αρχών επικεφαλήσ μέσα σχέση александра бы восемь вот времени единой место наличие охраняются плохо получить помощью равно специалист спид ссылкой суд тоже эти являются 以上 结果',
        80: 'ace achieved acid adjust adjusting administered adverse affected affects agile answered apache approximately arabic arc asparagus attempt backups basically baskets bekommen better bite bragging brewed brought bubble buffer być będą calculations cancellation carried cheapest clare clarify commodities communicate complicated compression concern connectivity consultants continuously cover cr creator cuatro dates deliver density department dip distances district dlatego dose drag drinks earnings eliminating embedded engines enhances ethernet euch exclusively exist expertise fair farming fat foundations french grössten guidance harmful hinge holds holes honorable influences injection installed interactivity invoicing issued iterate jeśli joseph kami kepada knowledgeable korábban lehet lewis linen liters live luxuries marshall maximize mean mechanics medicines mendapatkan messy montana mushrooms naukowcy nebraska nodes novels only outsource pacjentów palestinians parking parte periodic personnel plot plugin plumber popularity portland prioritise prozent quantity queries rapid reactions receipts regard regardless repurposing request roads rows safeguard saudi savings scripts sets shelter shoppable simplicity snapshot son spicy starting stewart storing strengths stress struggle substance surfaces taxes technician technicians techniques tencel then thursday tom transitions typography unas undisputed unpacking upon urls used vacation vergangenen version visualisation warranty website wider wonder y zuletzt ελέγχου ετών ηλικία μέχρι περίπου συγκεκριμένα συμπτώματα υπουργείο акции беременных вместе данных исследований касается команды которую кроме медицинском ниже отмечают пишет потребление правильно республике серьезных случаев такие цена 公里 当前 报道 的时候 第一',
        85: 'absolutely adoption akan ambitious animations any arms available bear beloved betonte bi blank boasting boasts branding był café carrier cholesterol church coffee cold combine communities connecting constitutes converting covid creatures credentials cybersecurity dataset de denied denn diets differences dimensions dishwasher does dome dubbed equally era ergonomics fancy festgenommen fine firefox forbidden forward fragen half harsh hauling headers headphone heisst hole houses ihrem impactful import incident influence initiative ins instructions intensive interaction ip java közölte lassen leader ledger line linear meat menurut merchant mesh messaging mid militär millionen minimizing modeling mounting mti much nazi nicolas nose number néhány obstacle oklahoma oliver openai opponents oprócz organizational organizes osaka overlap owner p pay phev pioneered player po political predictive pulling qui quickbooks quoting ranks reduction refined rehabilitation reinforcement reveals revenue ruby samstagabend saves screws seamless secondary seinen selective smoothly spanning spione spätestens suppliers tackle tanker też tidal tier tod tuned tw tym typeface ue unfortunate uniform unlimited unser varies venture verfahren visuals volumes weeks went will wiring wise za zdaniem zurück ακόμη είχε τισ υγείασ όμωσ августа больше дела другой европы курс легких он пациентов перед профилактике четыре этим эту 今天 即 据 日上午 日至 最后 英国',
        90: 'accountants adaptation admin administrative afternoon amd applying assessed assets attend bag barack basics behave beyond bislang blues browsing bugs buying celebrated cen change chevrolet cms cognitive collect communications complement consecutive conspiracy conventional convert corporations could crafted cream credits cultivation decisive deeply denen depends deren desde designated designers designing distinguish double duty employment endeavor endurance equipment est etl evolutionary expecting facts false fear fears feels fi figures flowers frequency fundamentals gentle gp gpu greenhouse grossen guidelines habe hoffnung holding hygiene hätten imports incredibly insgesamt install instantly integer introduce jego justice kommt laundry laurence lb learn legyen lily lockdown majority makeshift meski miles mittwoch mk mm motivated municipal musk nations no not notable nu occasions of oh opposite pairs parts pasta personalized pictures pipelines podczas precision predicted primarily ranges rank recycled reminder repeated repeatedly requests rex rodríguez salah scheduled scoring script seiner shifts shopify sixth soil solution sovereign spark sparkling spot squat sri strategically suited surveillance tahun taki testimonials therefore twenty typing typographic valve vision visualizations wa wcześniej według weiterhin welt wet where ze zones ίδιο δράση быстро врач груди заболеваний исследователи медицинской премьера программы регионального следить спустя средств стороны февраля часто 分钟 年至 是 然后 记者了解到',
        95: 'acceleration aligning arching arrival attributes authored automated backup becoming bent bisher block bolt bridges broker buildings bundesregierung cardiovascular carefully checks classmates clearly climates clinicians compensation computing corrections cultivate cycles debugging durable easiest eleven enhanced erst expire extraction ezért fare feeds fittings fix flip focuses foo for fourth funded gardener ge guests highlighting hits indeed influencers inspections integrations intervals invitations jakarta jimmy just khan kinder kolejnych krzysztof których lace laut market meanwhile mentor midtown modification mouth można naturally nearly normally numerous nyse officials onboarding ont optimize overcoming ownership perspective pharmaceutical pip playing preferences prevents priced producing protesters python raised readme released resort reversing robinson rok scalable seattle sebagai security sommer statement sweden tableau templates ticker tidak tn tongue toxic treadmills ultimately upper ursula utilities vegan visibility vocabulary wallace wedding wh whitening ένασ έωσ κάθε μελέτη πωσ τον вес жители которой мужчин организации отношении помощи работников рассказал связи создание чаще 但 可是 平方米 近年来',
        100: 'accommodations alfie allan an assemble attempting balancing bevölkerung bikes borrow brand bucks calling celebrating considered consume convenient converter cpu cracked critics dallas day days different discussed distributed document dominated easier elevate eligible emphasizes enjoyed entirely entry evolving examine family farm finland gazastreifen golang groceries growing hacks handed haus herself hvac identifier initiatives inspiring iowa isolation israeli klasse leadership leaf leg liegen lifetime lists logitech mainstream medication mistakes mountain na nearby networks non noting oats odds oft oral orbit overhaul passed permanent pests plate preserve printed psychiatry qualification ratings rund rupture ryan rynku safely setelah siłę sonic sonicare spotting stack stations strengthens structured sub substances sugar sunday sure tasting tego test think toda ton transaction unless urged var variant vpns wayne weit wisdom zwar είχαν επιστήμονεσ врача вывести иммунитет лечения мне передает потому регион решения смогут сообщили считают такой уже 于 对 此后',
        105: 'ability abstract alter amerikanischen analyze antivirus asking async auditing az balanced barbie beating became behavior berkeley bewohner brink bug bytes casualty catch cater chassis claude continuous coronavirus crops cve demands empowering end enthalten equipped estimated expenses exploit extensive federal flush freitag handler hinter hooks iconic illustrator indiana instructors invites isp jako journey ke lacks larger little lobby local locally mb meant meetings mengatakan met mindfulness mock modified multi müssten navigate needing nicht none np ok operates overwhelming pal panasonic paypal persons plain poly practicing present processed processes professionalism przy quirky rangers receiving recycle renault renovations searching setzen shopping showed significantly signing sir soy specialty speeds stores strategic strengthened sys tax tech teil tiers to towards toys trying txt weiteren would würden wśród μεταξύ περιοδικό внимание гиперссылка года зафиксировано клинической но обратная организма поскольку редакция света течение 分别为 天 这',
        110: 'accepts across additionally adjustments agents anderson believed bodies boiled bot caffeine carry catches celery chain clean clubs colonial contrast copies crown css customizable dakota decide dem detox dort drones dual durability earns edge embracing enabled enroll erneut extreme finalize fixtures floor formats frequently gmat gown grip hack hat heritage horror host hosted husband initial injury integration interventions irs judge kleine landing le main meal median mining needs nur nutzen obligations optional orlando parental personas plates propaganda prototype raketen really red rehearsal retrieved route rośnie rush seems service shared silicone snack sneak sort sprawie syndrome szerint technology throw tool traded training treatment unsure upcoming use vegetable wurden yogurt ziel ανάπτυξησ καρκίνοσ τησ евгений здесь нем посещение результате решение среднем фонда часов 他的 这个',
        115: 'al alaska alerts anderen angaben angel angle applications artists bedroom behaviors besides betont blocking blue boy boyfriend broad broader catered coast comes commented compatibility complexity component compose comprehensive concerned configuration configure criminals definition demographics desantis design division dollars donnerstag dr décor egg environmentally essentially evs experiments followers follows foster fridge fully genau ging grab grams grep hear her hosting immersive included inference islamic kell languages learners leaving looker matching mereka mp netflix od opposed pairing palm parallel paramount pass peers phenomenon piano pork publication reception record remain resolution returning robotic saturated sci seat seed snapchat sobre steady supportive surprises tacos także tea thai though ticket tower trek tzw unfold venues warnings weg wisconsin wrapped ya zudem επίσησ χρώμα больницы других заявил крови особенности рекомендации сама 去年 日下午 日报道 江西 的问题',
        120: 'agencies aimed alarm amount announcing antique arrowhead association au autos bald bbc belts betroffen blend blocks brackets brad burst caterer causes certificates christie copy crazy daniel darüber dennoch disease distractions dive down dryer dürfte eight faced flour forming go graphs hardware hazardous heaters houseplants hubspot implications invoices ioniq keyboard kind lab largely latin leaders lessons licensing listening locations ly mapping massive methodology minimum nachdem nasdaq nutrition onto optimizing pack path percentage permits pointed positions pour prof profitieren promote regenerative reign respiratory rigid satisfaction second seem selling showcases signals smaller solar specialized standards standout stem str suffered swing tables tend tolerance topped trade trained uses van vigilant waren wheat wiper worth ήταν όταν выявили даже заболевших лишь областной одна она организм партии под среди 了 位 日电',
        125: 'activated actually adding adidas adv ahead alias allow along although angriffe ani aspects baby bez blades blanc bo capable cardio cheese chemistry concrete confusion connections continues cross crucial dan delta dependencies despite difficult discussions domain efforts electrician especially execution expression failures faq florist gains gaming generators hanging happy identification items kid którym labor leaves letter leveraging lisbon loaded lock members menjadi mix named nominations nutrients nuts offenbar officer outcomes outrage passiert pinot pragmatic protocol pyramid quiet recordings reduced reliability research rgb rich rumors screen secure serum singh situations southern stable stems swap system tab talking targeted targeting teeth thinking title tools trustees typical usb vpn webpage whose workouts θα более готова количество которых медицинского настоящее образование одной перепечатка почти своей является 据介绍 用 自',
        130: 'ada adds air already background beginning below bias brooklyn bypass categorize champion civil como company computer couple couples cuisine daly darauf democrats dept detailed disk display dpi dry efficiency evans excited extension exterior father früher func gave harm hulu initially is jake junge könnten listings literally markt maybe mentioned metrics mint noted ocean patents plan portion posed provincial results robust rotate send serial sheet shops signed simply się spain surge temperatures theatre toolkit tracks trendy universities warnt weitere wie wirft year zwischen αυτό εταιρείασ να будет врачей да инфекции использование мира начать они препарата пришли система член 与',
        135: 'adopt aids algorithms alle analytics approved arabia assisted avoided becomes berries between california camera campaign chickpeas combination completes custom davon einen elon environments essentials established estimates europäischen file filters focusing frozen fruit functions gradually grosse gut heat innovations instance intentional itinerary jedoch json kale következő label looking matt measured mexican military model negotiation network nomination notebooks offline others outlet password peterson plants platforms playlists presented pretty pwa quinoa restoration rings seinem sense ssh stage string tailored teilte told total tweaks upstairs valid ward wenig zweite был бюджета использования пиво республики случае 他认为 区 萬',
        140: 'abs agriculture assess audit boosting briefly cause centralized chemical collaborations commissioned dass debt disney draws driving effectiveness escape foam gesetz graphics ground grupo hatten history identify improvement instrument las lbs lens manual mess models ms muscle namespace net nut ones ordered parse payment ph picked pieces pilot platz polling pressures purpose quite rails received regeln regions reinventing renovating repo resource richtig root rsvps saving seafood severe sleeping spending susceptible sweet term tout tys understand verdict weight yoy ένα έρευνα заместитель ирина напомним отметила сообщалось специалисты ходе этот 上 中 月底',
        145: 'accreditation allowing almost ambient america animal approach attachment backed bleiben bother cache certifications charge chinese choosing color concept consumer contributed crowd datasets drinkers dropped effectively eltern encourage exercises explained explicit external failure floss fra gab garden generate gesagt have hogy hospitality hourly illinois incentives intake keys kita lan letzten loyalty major mattresses mehrere mentions module monitoring nature natürlich nächsten outsourcing plattform pricing pull reward riverside samsung schema serves ses shelf sheriff shouldn sleep slopes spread sql start steering supported sweeping temporary toilet utf virtual wait wanted wildfire περίπτωση е затем препарат согласно так 据报道 日前 月初',
        150: 'afraid align amazon apt be budget cameras certain chen circuit coding command configurations console cooper dabei designs developers dining eins either employees exhibit farmer filtering folgen force fuels gilt gradient homes hong household improves integrate każdy kong letzte liability lost nissan officers pest prepared price project pushing recognize remove rooms sedan shapes sierra skincare spent static suggesting suicide surrounding tc thrive tor tracking transformative usa violence wed within οποία возрасте и исследования компания обязательна российского свою составил управления эпидемии этом 个 其实 只有 名 根据 表示',
        155: 'alternate breath brings budgeting came caused children choices discovery ecommerce ersten europa evolution exposing frage gehen gluten hop improving infrastructure interval jednak kafka kampf który leaks lets list lower managing mat nächste operation packages partial particularly preparing prioritize proc quality rebuilding san sebastian selection similar something spoiler stadt still strategies struggled su summit teams temu this unnecessary widely x über ερευνητέσ алкоголя выводу данный находится предложили 期',
        160: 'announced attention augmented bland blick bmc born breakdown brussels busy challenges compares consistently country default describes duration ensuring etwa extract favorites film flair flexibility foods handling his if immediately impressive init iron jul latency milk milton mutmasslichen müsse nice ny o people protected publish range real recommendations ring salt saying sollte sorgt steps storms streams titles trigger αν ιό με οποίο во группе именно лучше опубликованные подписка президента ради ранее современные сообщают уровень этому 从 他表示',
        165: 'active actual applied banner begin beiden bottle called characteristics condition constant correct dalam det didn discounts efficient entre families fda flavor followed groups hip impacts inspiration involved jennifer journal kansas korean kritik leverage like minister monday month obstacles offering operating packing permission preparation prioritizing realität remodel repository response seeds sentences skilled sold specification them toothbrush traumatic valley ve versus города группы женщинам лет первый роспотребнадзора том человека 今日 重庆',
        170: 'aby accounts afd architecture av badania będzie capabilities chosen claire dengan electricity employee engine exact exciting face fast flies footprint funny hbo heavy indicate informationen ini introduction launch lena lesson limited lunch maintaining make messages motion passes power prime processing receipt regulatory relatively remover reported requiring revolution rotation scheduling set she simulation skipping smile speaking state strike student tagen veterans widespread οικονομικών πολλά σε которого людей многие по поддержки службы такому 二 行 这样',
        175: 'a accessible affordable authorization benchmarks bike breville built centers century chemicals composite consider continuing cooling description early ebenfalls evaluate fall foot formal helps innen interfaces involves legacy length mic ortiz pages regierung right role shooting sleek spanish than tutor unifying very webcams wheel wollen люди министр например спидом 也就是说 随后',
        180: 'adopting catherine chinesische clone compliance cookie coolant curl currently derzeit develop devices distance earlier erklärt ethiopia expanding exploration feet firmen forms georgia grains had higher hospital incorporate initialize iq king lage modify moines monthly passing poultry presence produced production quickly raw reichen rolling similarly sondern status studies transforming upgrades victory vine workplace yeah ή δεν τουσ войну детей достаточно интернете когда пресс то 比如 首先',
        185: 'able accelerated actions advanced approx classic close commonly connection coral craft deco disclosed dishes driven eigenen einer everyone good intermittent key które lack lawn michael millennial move movement noir nun oraz organisation party plug programs resulting room rust seine specific stehen supports systems take trials twice two vi walking waste wednesday έχουν инфицированных премьер самым 或 据悉',
        190: 'breakfast canadian cd compact creation disaster element elevator ergonomic european every facility fact files focused goods handles having inclusive influenza inventory lang let low ministry need patience position recorded roof som spotlight til unlike variety vendors visualization wrapping главного если компании областного производства 分鐘 受 每日经济新闻',
        195: 'among as backend batteries beide cable cdu changes customization database devastating device emotional establish eventually exercise exports famous flow fluid fresh front greek high inflation influencer ki km ma maintain match maximum nutritious package performance pex placement prevent reliable spend sudah szene una uno vegetables wired είναι году общественных очень сказал советуют 而',
        200: 'american appealing att attest avoid band battery cities clips comparison completely complex contingencies count creators csv current ensure es exactly exhaust experienced few functionality g generic important its kurzen lots miał one other pace physical problem protect reflections responsible significant sit slightly soft testing thanks transportation ενώ евро 万美元 三 其次 及',
        205: 'authority billing blockchain carbon consumption crop da documents feel fr funding group hard held herbs http includes land less lights management national points public researchers restaurant saturday se seo separating sequence specifically splits utility wines without workflow как числе 不过 他 四',
        210: 'ages auf austin body certificate closing confirm context corn egy engagement environment fern full furniture ihren im increase library likely load microphone musical overnight pain pierwsza sensor simon stream transparency usage yield zero всего который служба',
        215: 'adjustable approaches barcelona beispiel builder commerce composition controls direct diy due existing homeowner inquiries interface item layout look monitor part person should studio supplement under word виде где стоит три 万元 五 实际上 时',
        220: 'asap capacity chelsea chevron cli contracts data disadvantages einige en fabric flexible gobierno haben hybrid kinds la memory music own poor recording run sergio thought timing well with york его здравоохранения',
        225: 'advantages argument arm capture coming concepts dari des doors east focus implementation industries inline it long made mann materials organization shaped sony t threat udział vendor versatile wird αλλά μπορεί 亿元 亿美元 年 据了解',
        230: 'administration analysis because bring can critical discovered energy exchange frequent gas hour identifying making publishing saw setting someone spricht typically venue грн заболевания университета 因为 昨日',
        235: 'agreed appears competitive documentation emissions ev examples guest longer million nvidia okay once pattern sensors ser several viele wichtigsten wood которая 之后',
        240: 'adapt ashley belt easily language patterns reduce regular suspended vom window а главный работы чтобы это 但是 近日',
        245: 'ale appliance das eggs einem increasingly jahr jest logging problems remodeling robin side standard straight structure switches technical three truth volume wziąć würde zeit σύμφωνα 人 对此',
        250: 'chef conducted described extra gaza hotel port positive round setup summary transparent vehicle vertical ее них 天价工资 要',
        255: 'advancements aluminum attire aus cancelling catalog collaboration consistent customer dentist di editing income l learning limit months palms rack seit sleepers sowie tests the 他说 同时 自有物业 至',
        260: 'are asia automate but certification create elements fiction flat going pros reducing references sagt shoes soll values visual была начале',
        265: 'also copper deck ensures exposure ion itu largest methods particular section single stands suitable trend usually whole рамках этой',
        270: 'according boot build excellent format four goal internal mindestens minimalist pandemic percent strasse tablets населения при тем 以 倍 八',
        275: 'alone besser closely commercial communication control define implementing inches natural note property startup through using works 目前',
        280: 'accessibility and api bereits dos engaged er even gardens github iteration montgomery moving those who 与此同时 對此',
        285: 'chapter conclusions conditions conference detection einsatz fuel ireland je ob requires seasonal various were xm',
        290: 'damage into options overall period sound support tabletop together track zahlen словам',
        295: 'allows bathroom cutting header itself keine millennials multiple often previously q runs score sudo surfing timeline wrote yang время',
        300: 'around example france i include italy proper sagte there these village 九 六 在 家',
        305: 'added club highest instead many markets metadata px throughout zu όπωσ данным однако 当然 成',
        310: 'another before countries dairy deutsche features levels lightweight put si social theorem understanding wide 件 元',
        315: 'common compared etc maker movers native ongoing phase words που',
        320: 'core following hand n properly sein some task users',
        325: 'establishment fasting improved kunden meaning nach potential practices while 事实上 那么',
        330: 'll sind tip',
        335: 'aber cons crm each however notes opposition output per que πέθανε 七 和',
        340: 'billion https least noise steel they',
        345: 'chair enough faqs goals rental salary steht 水 由',
        350: 'euro final require которые',
        355: 'automation cards during goes has lives sem',
        360: 'or storage ups',
        365: 'customers hatte step type yourself',
        370: 'bekämpfen both corp gegen level lot sessions',
        375: 'their',
        380: 'los plant when благодаря вич',
        385: 'academy tasks unidentified wurde было',
        390: 'hin irish served',
        395: 'ha yosemite были 市',
        400: 'programm',
        405: 'del mouse pro produce that 一 有',
        410: 'learned сообщает 另外',
        415: 'lines traditional was 点 然而 的',
        420: 'ein protein',
        425: 'details light sich 因此 所以',
        430: 'den prompt which',
        435: 'eine manipulation place tutoring 月',
        440: 'io machine oder',
        445: 'der mumbai so',
        450: 'basic starmer',
        455: 'assistance expect he 到',
        465: 'con',
        480: 'requirements',
        490: 'ότι',
        495: 'such',
        510: 'als',
        515: 'zwei',
        520: 'что',
        525: '其中',
        530: 'meals og',
        540: 'że',
        560: 'die rated',
        565: '岁',
        570: '此外',
        575: 'conclusion pictured',
        600: 'instructor',
        675: 'sans',
        680: '地',
        805: 'said',
    }),
    unpacked({
        -1550: 'related',
        -1430: 'comments',
        -1245: 'comment',
        -1240: 'footer',
        -1155: 'tc',
        -1135: 'headline',
        -1105: 'tags',
        -1085: 'footnotes',
        -1070: 'loop',
        -1025: 'author',
        -1020: 'hover',
        -990: 'links',
        -980: 'uf',
        -975: 'modal',
        -960: 'form',
        -945: 'menu meta',
        -885: 'around popup',
        -870: 'justification',
        -865: 'complementary query',
        -860: 'collection',
        -855: 'divider next',
        -850: 'views',
        -835: 'blogs label',
        -830: 'uppercase',
        -820: 'loading pagination',
        -815: 'tablet',
        -775: 'header teaser',
        -770: 'byline',
        -765: 'search',
        -760: 'toggle',
        -750: 'show',
        -740: 'breadcrumbs information',
        -735: 'copyright timestamp',
        -725: 'nav wixui',
        -715: 'inverted secondary',
        -710: 'snap',
        -705: 'bio disclaimer',
        -700: 'absolute inline',
        -695: 'latest',
        -690: 'title',
        -675: 'fe',
        -670: 'flow slider zt',
        -665: 'de grow titles',
        -660: 'height',
        -655: 'attachment',
        -645: 'overlay posts size',
        -640: 'cta date popular visually',
        -635: 'carousel index not',
        -630: 'count gutters',
        -615: 'listing three',
        -610: 'back contentright',
        -605: 'breadcrumb gc',
        -600: 'adv dropdown preview',
        -595: 'bookmark rightbox',
        -590: 'promo',
        -585: 'cea copy fields paywall vertical',
        -580: 'buttons object',
        -575: 'closed more most',
        -570: 'kicker syndication',
        -565: 'inherit tb trending',
        -560: 'fn tile',
        -555: 'banner disclosure ib rq',
        -550: 'subscribe',
        -545: 'between excerpt rc',
        -540: 'textwidget',
        -535: 'per rightcol solid swiper',
        -530: 'pull skin',
        -520: 'bx com padded politics',
        -515: 'self stretch',
        -510: 'aligncenter ih',
        -505: 'archive classic recommendation',
        -500: 'entries gj hidden one topics',
        -495: 'add aggregator',
        -490: 'caption er icons link short',
        -485: 'bar masthead timeline video',
        -480: 'gradient head recent tab',
        -475: 'ed prev',
        -470: 'compare ds stories',
        -465: 'home off serif shrink typo',
        -460: 'also clamp message right',
        -455: 'cover international newsletter testimonial',
        -450: 'above commentform duration expanded',
        -445: 'ajax infinite mainentity point',
        -440: 'prototype slot sources',
        -435: 'ad alt beauty pop',
        -430: 'calendar ellipsis hfeed ms rr',
        -425: 'aspect catalog faqs',
        -420: 'cr scroller',
        -415: 'panels pic recommended',
        -410: 'hv sidebox sp tooltip',
        -405: 'aa bm cg entity hide recirculation send sharing',
        -400: 'black collapsed plugin tabcontent',
        -395: 'abs channel logo storycontent',
        -390: 'bq btn el light player py recirc styled subscription',
        -385: 'all other rightcolumn sr without',
        -380: 'button cookie highlights lastnews navigation surface toast',
        -375: 'info poll relatedtopics stripe subheading third update',
        -370: 'alignwide card compact rightcontent ub',
        -365: 'acceptedanswer below bu commentssection ex feedback figure inset megamenu topper weather',
        -360: 'commentbody da equal infobox li marketplace relatedlinks storypage',
        -355: 'current mainwrapper notice rating result',
        -350: 'call db dialog latestnews mid trigger',
        -345: 'action dhu four layer lightbox likes rate suggested underline',
        -340: 'counter display eq eyebrow foot invisible thumb',
        -335: 'bj bordered connected dm extras published',
        -330: 'dates this tq znrzp',
        -325: 'commerce eco embedded fg note slate toc',
        -320: 'articleheader listitem mask nitro relatedcontent reviews wider',
        -315: 'event front fs item readmore ticker trump',
        -310: 'bn cell fact ha legal mega picture share',
        -305: 'ainer gf hd keywords odd placeholder source vote web',
        -300: 'app boxheader con image lightest modern outline personal',
        -295: 'colored credit ep ft kadence mostpopular plan ratio reset textlinks tg top',
        -290: 'bfc lt mi override pointer project tn viewer',
        -285: 'authors cx explore lede newspaper onecol rgba',
        -280: 'bodywrapper extrabold gjqpdd kufpga none null push respond',
        -275: 'age articletext auth badge fade general leftcol login mz signup',
        -270: 'bleed cli constrained press screen subnav takeaways taxonomy topnav yarpp',
        -265: 'cn docs mobile placement pod reg snug',
        -260: 'brand bullet care cart culture jetpack no overview pub sidebar transparent',
        -255: 'buujkm mainpagecontent mostviewed move notification postmetadata sections settings tools',
        -250: 'about articlelist disqus embed ignore neutral pb recommend red relatedposts rm updated visibility',
        -245: 'breaking dkbpqd editors hpl jcarousel metadata qbu tabs zhlebv',
        -240: 'adjacent am cl community ewhhuz kw module our photos raw signature teasers time tool uc',
        -235: 'bcf blogtitle breaker bym contentinfo hard pp security shortcode side sy thin wt',
        -230: 'ar connect contributor cs doing fy jw mc ow storage tdc titlelink',
        -225: 'branding ca chip cpt dis ezpcz filter games hed offer schema segment special ti weathermodulefull window',
        -220: 'addthis blank browse darker dba ge hor isolate loggedout rs strip to traditional yr yw',
        -215: 'aside best cae contentleft gov hero hot iueird lj lv maincol mini nuy prefooter rss today yj yt',
        -210: 'actions afb alignfull base center central class dc dn faa ip peer projects recommendations se sep sign square',
        -205: 'cab cazttk concertinaouter crumb dots ff filed foreground gray lego master member mode nk order person rz toolbox twitter ul uncategorized whitespace',
        -200: 'checkbox dad dashed diff further month partners pill podcast repeat spacer sunr sustainability war weight',
        -195: 'categories ckground cmp dt path pm sharedaddy si universal upper vv yg',
        -190: 'admin choice download dyn eleven food mast matter span tdi thumbnail widget',
        -185: 'articletitle btm check disabled ef family hb hl items ki load nocontent ph secondaryarticlesnav social stat tit utility yp yz',
        -180: 'articlecomments audio authorinfo books comp flush forum gb hr rem semibold snippet translate users yghd',
        -175: 'ced concertinainner concertinapanel default ej flyout frameinner galleries has jy license mob nutrition old optin options ref rounded selection series sub tagline th tt vm wm',
        -170: 'active ast bd bit cats co commercial contributors footerbody images marquee media mj pn shared toptext wide',
        -165: 'aligned ao articlebox bash chart concertinacontent example innerwrapper level mbpqsq photo qk rapper these university',
        -160: 'cb equipment fh footnote garden job outer postdate print professional provider radio reverse sdk sidetopstories sticky topbar ttl us widgettitle',
        -155: 'ads citation contrast functional gold holiday linklist mainheadline manual nw op portrait slow spotlight standfirst toolbar try xs',
        -150: 'articleconnections autor band box cat cdc customer five input much sans slug',
        -145: 'affiliate bcb cls dark does eu exclusive feature gt hw localdirsearch now np numbers oh option owl pageheader searchpod shadow sports travel wg winter writer zip',
        -140: 'ak areas bw colors darkest down effect fixed free gs hg ic join law maincolumn mf nl phone pinterest readtime required ring scheme slideshow storytools ta usa yui',
        -135: 'announcement articledate blue colophon consent construction context dcb expandable fef file icon jk rightrail sa sectionheading sf socialshare software submitted table template topnavigation wo yn',
        -130: 'ab copylink deal empty highlighted important informer instruction ld learning left mq pages place reversed root strkv subheader vcard whats',
        -125: 'advert authorbio authorbox bot diet du floating identity ix ml newsitem orange publisher rw tabbox unit visible',
        -120: 'ah au automation bold br by col cw facebook fq gform gridwrapper help hfxaau kd lower number og phd policy popupsendtoafriend success support team textwrapper unloaded vi year',
        -115: 'boxes bullets controls day demo ecd fit jr kk ltr onetrust partner permalink posted sc sfzxfp stacked star subject trust vd xv yzp',
        -110: 'articlefunctions attribution boxmostread close fallback fine go jv large live ln mark offers ot paddingbottom services sitemap tabbed topheader ve vehicles viewed workflow',
        -105: 'authorname bubble bucket dda dek eff enabled erggvv fx global helpful house ig img keep khppif lw mainmenu nm pagecontainer pd promoted qs radius ratings replace steps used ut voem weatheroutlooktxt wrap yu',
        -100: 'alignleft authorwrapper benefit bottom condition datepublished feed group indent ir mo office organic pattern pkq popover pt summary weathercolright wh xsmall zp',
        -95: 'alignnone bb bh comm cook education headersearch ie loader name part qv rubric signin statement street switcher url',
        -90: 'advanced arrow at available cfa clampcontent clampwrapper crumbs design dh dsojn error hilpkr httngo instance inter jqmf kzxfkb lazyload lead logged map ntbdde overall paddingright products quicklinks role searchform submenu vert weathercolleft xn yoast zs',
        -85: 'actual asset balance clean click confirm datetime dy editorial email fda ia is lab language leading mainfooter nc radix read sidebars training transform visuallyhidden',
        -80: 'align bookmarks boxpoll ceb created decoration divide dpd dr ey finding flag mt oc phcafd plus podcasts qe rail range rhs thankyou ttf tweet va wunf',
        -75: 'apmigt apps cardcontainer ckepop ctools ddc des dme dxyhk fo frm highlight hx insights interest khbdeh kt lighter list lm logout oi om profiles searchbox season separator simple sm states svg term tr vovf wpcf youtube',
        -70: 'are auto bca bottomboxes but clear descr dz ecc float fuel gx hentry ikahja less loc mabqta multimedia notify only opacity overline oy pagefooter pollmini propertysearchfrm rb register shoes sponsored temp temperature thread titlecontainer wrapper',
        -65: 'accessories ai alert apper awards basement boxed cca ci cite commentlist cookies eqz fcf hat hnews human ii issues jn lleft loggedin low nnn nopadding ny original pagetitle popupweather qw rightcontentsingleco round sg sowyjy stop tabpanels tel times topic ug userbox we week zi zm',
        -60: 'ac articletags backdrop bc carsearchfrm clr columns cu cv deep edit executive faq fee flat heeclo helper hierarchy in logosearchbar names pa property ra rsswidget safety sendtoafriendfrm socials tertiary un weatheroutlookheadin xb',
        -55: 'ada articleauthor bi biography case checked choices deals fall fff find flash flexdirection fresh gfield hint holder individual library logocol lr lu micro motion muted new nowrap num organization preferences rd sales save sd second sectiontitle shares soc strategy td thanks tw uk vn vw zone zq',
        -50: 'addcommentfrm ade alarm aqz basewrap city color commenteditorpanel contentheader css dk fv hubspot ly mb mhzswn need newspaperlogo picks pk play publication remote request schedule separate sharebar stars submission ua view workouts yellow',
        -45: 'accordion allowed articlemeta artikel audience bdc beb brands capitalize cartdrawer daa depth dnmwpz doctor extended fec ggcjdz gorqpr hcblwg iqu jdz jm jo jobs jykics kjx kqrqul linkstackbullet linkstackcontent linkstacklist local localization log luxury mainnav modified newslettersignup postmeta pper present pubdate qmdekd qvsjx robots screenreader site slogan small sponsorpanel up version viewport vq women you',
        -40: 'article avatar banners basebutton bdd buttonbase children conversion creating daily dbc dj ew expert fab footercontainer health inactive init internal ion kgtxxb lang linkstack linkstackwrapper marketing networks nflyw nine ntainer nuxt org pc popupreportcomment repeater resources scrollbar selected smalltext style tbl te totals welcome wr',
        -35: 'additional advertisement archives as bef blogpost bylines category centerwrapper dfc flexwrap fz great ho ij instructions jj leftcolumn lines lock mirrorless navcontainer panes primarynav quote reading recaptcha responsive reveal reviewed rights searchwrapper seperator space stamp static switch topmenu ux validation written ypg',
        -30: 'acc account alerts articlepagecontentba browser bubbleweather change commentsheader daf dcf dgbgx dotted eab ebb efb fu impact interactive iv iw lo menuitem modify ng qxeah reduce rel reporter rocket rowwrapper shape squeeze world',
        -25: 'address adventure aff akismet analytics articlepagecontentfo basepagemaincontent bed build caqep code contentfootertagclou contentfooterwrapper contentheadertitlebl costs discussion ebook filters headerwrapper iner itemlistelement kn know limit looking money negative ockwrapper otergrid presentation priority process profilewrapper progress registered relationships rzmkng script scroll sharethis shipping shown sitewrapper spmc stay stretched styledbutton tagcloud tagcloudwrapper timer tj touch tuokxc wk yes za',
        -20: 'agree apply buying bylinewrapper cancel cbe commented contains data div early eea ewq extend fast featured film hehan history if iq journey jump linear location loose lp mh navsearchbar nums oq over pager payment pricing public pv reportcommentfrm roundup secondarybtn sites statistics storyheader sublabel subtitle trail umqtg uyf wbtynn weathermoduleheadlin weatheroutlookday weatherspot',
        -15: 'articlepagechunksgri buttonstyle buttontext ctas daydate dbgvdq dkqzet ecf eg emphasis favorite fdd fontsize gy homepage instagram intelligence issue jz model monitor newsletterform ox palette piano resistance rubricname rubricwrapper sectiontitlehed sectiontitleroot toggler usmg word ygck',
        15: 'amp apple before callout ch cooking ek griditem last makes may mu photography pl portal privacy ready sj stand tiny',
        20: 'abstract acb access bea beyond brief building buy cards decimal demand driven edf fadein fav headlines plain previous room setting upgrades',
        25: 'agency api art border borders capture choosing cnt cont core different double foundation iframe improvement jc methods music navbar own purple smaller sport strategies wx',
        30: 'adrail blurb create extra fi format internet mainbody percent pr problem rule shift they tl two',
        35: 'al american av book cap career collapse ctl do features ffe fl friendly gap gets gp gpt intro kx lifestyle love md middle mk network node start systems textarea thoughts',
        40: 'after block clothing column conclusion contain editorialsectionleft final finance forward higher hub hy iz just languages leftcontent like nu origin recipes refresh store tech tip truncate vertically wf zero zx',
        45: 'aca aj area based caa clearfix contentheadercontain contentheaderhedaccr editationwrapper examples fc fix focus formatted full green mg open paper practices program reference road safe single txt who',
        50: 'aad advice articlepageledebackg bad challenges contentheaderwrapper eight ffd gu implementation larger living making mp mx oir python real region semi todays understanding which xxs zd',
        55: 'aba be beginner blog bread ea follow gg huge market qf qg rectangle research sl st still that works xq your',
        60: 'accreditation beginners contentheaderaccredi enhanced enterprise good grey integration le look me px school tation',
        65: 'application contentheaderdek contribute dfa fw headers importance justify kitchen lg pick plans subtext teams will',
        70: 'acf af component cost danger decision eac efficiency memory noprint pane reader seo solutions xxlarge',
        75: 'condensed drop factors fde flair font gardening gr healthcare renovation status stroke tracking twocolumn ultra wellness why',
        80: 'alignment ce configuration deployment dom future main opinion pad science tax test xd',
        85: 'attention cameras corporate ct ec edition exercise flycvg fp gridcolumn hdr high hs innercontainer lc max notes optimization pagewrapper pos sample uj using water yahoo',
        90: 'abf circle clickable considerations cos course cursor der fa game heading horizontal kr la microsoft ne news nn port ql quick sqs starter story textcontainer ty',
        95: 'background cdnvlv cgkrbe clujbs eb eufvu gfiqf ittfsh kndxnq maincontent mr nh preamble programming sleep storybody',
        100: 'accessibility analysis end ez grid guide line pf prep shop tag undefined vs',
        105: 'cj fai forms guides hasdr im lfctvb native nq power score website xl',
        110: 'bfb bg biqffz child complexity essay experience fluid gallery headercontainer id mod relaxed risk wpb',
        115: 'articlepagechunks editorialsection ext frame gym insurance italic mit report scrolling spacing tight tp variable',
        120: 'cef cfb conditions description direction installation javascript management pencraft positive powered pq questions rk selector slides state ue',
        125: 'ag bl en get hwgax invert kl logic ls performance pre row ss',
        130: 'bde development dot elementor false fusion inner skip tbh ts',
        135: 'ago contact detail fill infos jd relative shortcut white width',
        140: 'accent approach life minimal qa',
        145: 'collapsible commentary consider dropcap fullwidth hm margin nv page pagecontent panel types with',
        150: 'client ded hcy shopify',
        155: 'an borderradius transition',
        160: 'elements fr mail nd recipe standard stream user worth',
        165: 'aaa geg gq hc lb of on service step',
        170: 'desktop investing mw non review setup use when xlarge',
        175: 'basic bda board cluster eodfis et headings landscape',
        180: 'deck hp ke primary pu qc styling xxsmall',
        185: 'alternative avoid changes choose groups hypercontext jh kv ll matters post rte variant vr',
        190: 'ap digital energy long models multi premium rt system tabpanel xxl',
        195: 'aq built ck editable fbc first set',
        200: 'articlesummary benefits contentcontainer ee em ky nj smart',
        205: 'college contentwrapper courses dateline gd kb rank trends',
        210: 'arttext layout nt padding question sw terms',
        215: 'answer body document pillar planning',
        220: 'details efe es six uy visual',
        225: 'editor for publish remodeling resource return select shopping',
        230: 'contentpage custom dd gatsby windows',
        235: 'animate gh gk ku para su superlative',
        240: 'delta string subsection testing textblock',
        245: 'or sb tagdiv uq uz',
        250: 'cons position well',
        255: 'budget content ent html online shell vp',
        260: 'bf chapter medium mntl out oz quaternary vh work',
        265: 'both element gear maintenance nested split tv under wxqfj',
        270: 'comparison inside learn my tips',
        275: 'ease external il io product value via',
        280: 'entry fieldset landing started',
        285: 'blocks dq dwky fitness newscontent profile pubtheme qo yixxqa',
        290: 'df getting mn pw should sow textcontent vb',
        295: 'bodytext contents how insight',
        300: 'camera modules tdb widgets',
        305: 'aed bs loaded math mdqke mm nbsp what',
        310: 'and lists msg newline',
        315: 'blur cc technology',
        325: 'bt linked pros slide',
        330: 'ae big bp it kg',
        335: 'aem components deb have',
        340: 'animated ev the',
        345: 'populated',
        350: 'eae entertainment hk',
        355: 'na people tint',
        360: 'intertext normal',
        365: 'theme wp',
        370: 'alignright kq material subheadline',
        375: 'parallax typography',
        380: 'offset portfolio',
        385: 'task',
        390: 'bbf definition gi markup ontent',
        395: 'credits',
        400: 'field ns ranking sk',
        405: 'centered narrow revisions',
        410: 'anchor ps',
        420: 'checklist gate',
        425: 'lazy regular rich',
        435: 'initial prose',
        440: 'break dynamic min',
        445: 'canvas cdb nr',
        450: 'blend diy introduction mix ner passthrough strong',
        455: 'bcc fd overflow sec',
        460: 'fb kj pg',
        465: 'from jp results',
        475: 'var',
        480: 'cda',
        485: 'dfe',
        490: 'gw opj track xx',
        495: 'mv richtext',
        500: 'generic letter',
        505: 'rust',
        510: 'ga wysiwyg',
        520: 'edge emevuu pro',
        530: 'animation articlebody',
        535: 'valign',
        540: 'half oxy',
        550: 'calc',
        555: 'events',
        565: 'clip disc gtm',
        575: 'ol unstyled',
        580: 'gutter paragraph',
        585: 'labels',
        590: 'qh target zw',
        595: 'common wa',
        600: 'speakable',
        605: 'expand',
        615: 'scrollable',
        625: 'keyword',
        640: 'financial outside',
        645: 'ud',
        650: 'cd cms',
        655: 'blockquote',
        665: 'parent',
        675: 'net',
        680: 'xml',
        710: 'msonormal',
        720: 'zoom',
        730: 'even http',
        740: 'words',
        770: 'tu',
        780: 'so',
        790: 'markdown',
        800: 'articlecontent',
        805: 'control',
        810: 'redesign tablist',
        815: 'resize',
        820: 'fontzoom',
        830: 'vc',
        905: 'specs',
        915: 'listicle',
        965: 'stats',
    }),
)


TYPICAL = (62, 10, 6.12, 1, 1, 0, 0, 2.09, 1.47, 1.19, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 9, 2, 1, 2, 0.22, 0.835, 10, 1, 1.37, -1.43, 3.58, 3.82, 548, 472, 1.39e+03, 0.978, 0.752, 10, 1.22, 0.417, 6, 0.417, 0.4, 14, 2, 0.00938, 0.0229, 0.0149, 0, 2, 0, -21, -34, 5, 0.696, 0.414, 0.847, 0.201, 0.201, 0.254, 14, 0.0254, 4, 6, 1, 0.863, 1.45, 0.427, 0.842, 0.813, 0.987, 0.6, 53, 0.0445, 18, 22, 1, 0.855, 0.961, 0.471, 0.798, 0.916, 0.995, 0.167, 87, 0.0597, 29, 38, 1, 0.838, 0.297, 0.467, 0.728, 0.963, 0.997, 0, 105, 0.0667, 35, 49, 1, 0.797, -0.541, 0.426)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, line_score, names_score, known, known_as, shape, level, _, gap_below, lines, prints, quotes, seams, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article) = row
    s = 0.0
    if share <= 0.093785:
     if words_score <= 2.162:
      s += -0.431
     else:
      if outer_share <= 0.0:
       s += -0.400
      else:
       s += 0.089
    else:
     if words_score <= -0.22239:
      if outer_share <= 0.60028:
       s += -0.384
      else:
       if alike <= 2.5:
        s += -0.310
       else:
        s += 0.132
     else:
      if names_score <= 0.0:
       if alike <= 56.5:
        if end <= 0.0:
         s += -0.187
        else:
         if commas <= 15.5:
          if share <= 0.42896:
           s += 0.007
          else:
           s += 0.276
         else:
          s += -0.223
       else:
        if share <= 0.82886:
         s += -0.377
        else:
         s += 0.184
      else:
       if words_score <= 3.0279:
        if outer_share <= 0.26273:
         s += -0.208
        else:
         if words <= 12.5:
          s += 0.001
         else:
          s += 0.226
       else:
        s += 0.306
    if words <= 18.5:
     if framed <= 0.0:
      if in_article <= 0.0:
       if alike <= 16.5:
        s += -0.273
       else:
        if outer_tag <= 19.5:
         s += -0.184
        else:
         s += 0.242
      else:
       if alike <= 10.5:
        s += -0.063
       else:
        s += 0.197
     else:
      s += -0.325
    else:
     if framed <= 0.0:
      if end <= 0.0:
       if in_article <= 0.0:
        s += -0.158
       else:
        s += 0.083
      else:
       if end <= 4.5:
        if alike <= 56.5:
         if alike <= 2.5:
          s += 0.147
         else:
          if sentences <= 14.5:
           s += 0.301
          else:
           s += -0.167
        else:
         if words <= 91.5:
          if alike <= 58.5:
           s += -0.034
          else:
           s += 0.271
         else:
          s += -0.204
       else:
        s += -0.143
     else:
      s += -0.307
    if away <= 2.5:
     if line_score <= 1.2839:
      if links <= 0.10131:
       if share <= 0.60028:
        s += -0.054
       else:
        s += 0.175
      else:
       if in_article <= 0.0:
        s += -0.269
       else:
        s += 0.032
     else:
      if sentences <= 7.5:
       if share <= 0.86241:
        if end <= 4.5:
         if share <= 0.79282:
          if framed <= 0.0:
           s += 0.255
          else:
           s += -0.181
         else:
          if share <= 0.81643:
           s += -0.058
          else:
           s += 0.235
        else:
         s += -0.214
       else:
        s += 0.288
      else:
       s += -0.073
    else:
     if line_score <= 2.489:
      s += -0.265
     else:
      if framed <= 0.0:
       if end <= 0.0:
        s += -0.176
       else:
        if away <= 5.5:
         s += 0.209
        else:
         s += -0.031
      else:
       s += -0.237
    if outer_share <= 0.47207:
     if outer_share <= 0.02064:
      s += -0.253
     else:
      if names_score <= -1.4294:
       s += -0.220
      else:
       if line_score <= 1.1916:
        s += -0.096
       else:
        if end <= 0.0:
         s += -0.059
        else:
         s += 0.173
    else:
     if names_score <= 0.0:
      if tag <= 1.5:
       if depth <= 8.5:
        if framed <= 0.0:
         if depth <= 7.5:
          s += 0.182
         else:
          if outer_share <= 0.95594:
           s += 0.188
          else:
           s += -0.185
        else:
         s += -0.317
       else:
        s += 0.246
      else:
       if level <= 0.0:
        s += -0.206
       else:
        s += -0.011
     else:
      if lines <= 47.5:
       if line_score <= 0.18014:
        if words <= 52.5:
         s += -0.003
        else:
         s += 0.290
       else:
        s += 0.248
      else:
       s += -0.351
    if away <= 2.5:
     if links <= 0.4647:
      if line_score <= -1e-35:
       if in_article <= 0.0:
        s += -0.139
       else:
        s += 0.072
      else:
       if framed <= 0.0:
        if words <= 160.5:
         if prints <= 1.5:
          if away <= 1.5:
           s += 0.204
          else:
           if outer_tag <= 19.5:
            s += 0.034
           else:
            s += 0.215
         else:
          s += -0.103
        else:
         if letters_a_word <= 6.1006:
          s += -0.061
         else:
          s += 0.207
       else:
        s += -0.204
     else:
      s += -0.208
    else:
     if line_score <= 2.64:
      if outer_share <= 0.0:
       s += -0.241
      else:
       if framed <= 0.0:
        s += -0.113
       else:
        s += -0.251
     else:
      if framed <= 0.0:
       if in_article <= 0.0:
        s += -0.089
       else:
        s += 0.118
      else:
       s += -0.193
    if share <= 0.054323:
     if names_score <= 1.6163:
      s += -0.207
     else:
      if links <= 0.55647:
       s += 0.114
      else:
       s += -0.214
    else:
     if names_score <= 0.0:
      if names_score <= -6.0218:
       s += -0.234
      else:
       if alike <= 56.5:
        if alike <= 14.5:
         if away <= 0.0:
          s += -0.320
         else:
          if links <= 0.16134:
           if share <= 0.42896:
            s += -0.043
           else:
            s += 0.113
          else:
           s += -0.179
        else:
         s += 0.185
       else:
        if outer_tag <= 3.5:
         s += -0.226
        else:
         s += 0.344
     else:
      if away <= 7.5:
       if end <= 0.0:
        s += 0.064
       else:
        if alike <= 161.5:
         if end <= 4.5:
          s += 0.207
         else:
          s += -0.031
        else:
         s += -0.349
      else:
       s += -0.120
    if words_score <= 1.5674:
     if away <= 1.5:
      if alike <= 4.5:
       s += -0.098
      else:
       if outer_share <= 0.77557:
        s += -0.056
       else:
        s += 0.146
     else:
      if words_score <= -0.84428:
       s += -0.219
      else:
       if links <= 0.64321:
        s += -0.087
       else:
        s += -0.217
    else:
     if away <= 7.5:
      if quotes <= 11.5:
       if alike <= 161.5:
        if prints <= 1.5:
         if away <= 0.0:
          s += -0.180
         else:
          if words_score <= 2.5747:
           s += 0.091
          else:
           if alike <= 56.5:
            s += 0.197
           else:
            if words <= 68.5:
             s += 0.183
            else:
             s += -0.143
        else:
         s += -0.106
       else:
        s += -0.269
      else:
       s += -0.361
     else:
      if words_score <= 4.4886:
       s += -0.200
      else:
       s += 0.143
    if away <= 3.5:
     if line_score <= 1.2839:
      if names_score <= 2.1736:
       if depth <= 8.5:
        if quotes <= 0.0:
         s += -0.156
        else:
         if tag <= 1.5:
          s += 0.154
         else:
          s += -0.197
       else:
        if tag <= 1.5:
         s += 0.180
        else:
         s += -0.077
      else:
       if prints <= 6.5:
        s += 0.138
       else:
        s += -0.293
     else:
      if names_score <= -1e-35:
       if tag <= 1.5:
        s += 0.091
       else:
        if depth <= 12.5:
         if names_score <= -2.0091:
          s += -0.220
         else:
          s += -0.018
        else:
         s += 0.300
      else:
       s += 0.173
    else:
     if line_score <= 3.3307:
      s += -0.185
     else:
      if names_score <= -4.7803:
       s += -0.187
      else:
       if depth <= 13.5:
        s += -0.022
       else:
        s += 0.203
    if share <= 0.0035652:
     s += -0.178
    else:
     if words_score <= -0.63707:
      if framed <= 0.0:
       s += -0.060
      else:
       s += -0.216
     else:
      if names_score <= 2.1736:
       if end <= 4.5:
        if prints <= 1.5:
         if outer_share <= 0.96053:
          if commas <= 1.5:
           s += 0.044
          else:
           if names_score <= -1.4294:
            s += 0.044
           else:
            s += 0.192
         else:
          if depth <= 8.5:
           if outer_share <= 0.98587:
            if share <= 0.98008:
             if share <= 0.86241:
              if share <= 0.79282:
               s += 0.133
              else:
               s += -0.323
             else:
              s += 0.210
            else:
             s += -0.848
           else:
            s += 0.057
          else:
           s += 0.186
        else:
         s += -0.178
       else:
        s += -0.207
      else:
       if lines <= 36.5:
        s += 0.161
       else:
        s += -0.274
    if words_score <= 0.20573:
     if outer_share <= 0.60028:
      s += -0.176
     else:
      if alike <= 2.5:
       s += -0.162
      else:
       if names_score <= -3.0988:
        s += -0.052
       else:
        s += 0.161
    else:
     if links <= 0.70136:
      if alike <= 1.5:
       if words_score <= 5.6525:
        if words <= 56.5:
         s += -0.104
        else:
         s += 0.063
       else:
        s += 0.214
      else:
       if names_score <= -0.37717:
        if share <= 0.87549:
         if share <= 0.79282:
          s += 0.032
         else:
          s += -0.207
        else:
         s += 0.213
       else:
        if alike <= 161.5:
         if outer_share <= 0.60028:
          if shape <= 0.0:
           s += 0.025
          else:
           s += 0.185
         else:
          if lines <= 11.5:
           s += 0.174
          else:
           s += -0.176
        else:
         s += -0.212
     else:
      s += -0.189
    if words_score <= -0.22239:
     if in_article <= 0.0:
      if outer_share <= 0.79881:
       s += -0.202
      else:
       if words_score <= -2.1949:
        s += -0.230
       else:
        s += 0.012
     else:
      if outer_share <= 0.60028:
       s += -0.100
      else:
       s += 0.101
    else:
     if links <= 0.74528:
      if end <= 4.5:
       if prints <= 1.5:
        if quotes <= 11.5:
         if words_score <= 5.3251:
          if shape <= 1.5:
           if tag <= 1.5:
            s += 0.080
           else:
            if tag <= 4.5:
             if outer_share <= 0.98587:
              s += -0.057
             else:
              s += -0.261
            else:
             s += 0.053
          else:
           s += 0.172
         else:
          s += 0.151
        else:
         s += -0.242
       else:
        if characters <= 50.5:
         s += 0.048
        else:
         s += -0.222
      else:
       s += -0.147
     else:
      s += -0.169
    if share <= 0.0:
     if in_article <= 0.0:
      s += -0.188
     else:
      if framed <= 0.0:
       s += 0.030
      else:
       s += -0.199
    else:
     if names_score <= 2.1736:
      if framed <= 0.0:
       if end <= 4.5:
        if commas <= 19.5:
         if end <= 0.0:
          if alike <= 24.5:
           s += -0.069
          else:
           s += 0.259
         else:
          if alike <= 43.5:
           s += 0.075
          else:
           if share <= 0.86241:
            if alike <= 50.5:
             s += -0.876
            else:
             if share <= 0.79282:
              s += 0.269
             else:
              s += -0.247
           else:
            s += 0.142
        else:
         s += -0.270
       else:
        s += -0.188
      else:
       s += -0.150
     else:
      if alike <= 161.5:
       if end <= 0.0:
        s += 0.013
       else:
        s += 0.152
      else:
       s += -0.330
    if links <= 0.2971:
     if names_score <= -1.7885:
      if share <= 0.81643:
       s += -0.110
      else:
       s += 0.171
     else:
      if alike <= 1.5:
       s += -0.030
      else:
       if commas <= 15.5:
        if depth <= 8.5:
         if names_score <= 2.1736:
          if outer_tag <= 3.5:
           if outer_share <= 0.95594:
            if names_score <= 2.0007:
             s += 0.094
            else:
             s += -0.293
           else:
            if outer_share <= 0.99899:
             if names_score <= 1.6163:
              if alike <= 16.5:
               if alike <= 14.5:
                s += -0.304
               else:
                s += -0.719
              else:
               s += -0.160
             else:
              s += 0.208
            else:
             s += 0.090
          else:
           s += 0.198
         else:
          s += 0.147
        else:
         if share <= 0.28529:
          s += 0.057
         else:
          s += 0.174
       else:
        s += -0.192
    else:
     s += -0.166
    if away <= 3.5:
     if alike <= 1.5:
      if words_score <= 1.7633:
       s += -0.110
      else:
       if words <= 31.5:
        s += -0.077
       else:
        s += 0.165
     else:
      if outer_tag <= 2.5:
       if alike <= 43.5:
        if share <= 0.558:
         if alike <= 33.5:
          s += 0.026
         else:
          if share <= 0.49915:
           s += -0.123
          else:
           s += -2.470
        else:
         if away <= 0.0:
          s += -0.208
         else:
          s += 0.121
       else:
        if share <= 0.86241:
         if share <= 0.79282:
          s += 0.107
         else:
          s += -0.257
        else:
         s += 0.125
      else:
       s += 0.154
    else:
     if in_article <= 0.0:
      s += -0.164
     else:
      if links <= 0.88389:
       if depth <= 14.5:
        s += -0.035
       else:
        s += 0.168
      else:
       s += -0.171
    if framed <= 0.0:
     if links <= 0.19639:
      if line_score <= 0.18014:
       if line_score <= -1.829:
        s += -0.173
       else:
        s += -0.006
      else:
       if lines <= 68.5:
        if names_score <= -1e-35:
         if outer_share <= 0.94865:
          s += 0.065
         else:
          if depth <= 10.5:
           if share <= 0.99893:
            if outer_tag <= 7.5:
             s += -0.189
            else:
             s += 0.133
           else:
            s += 0.154
          else:
           s += 0.159
        else:
         if share <= 0.558:
          if outer_tag <= 4.5:
           s += 0.026
          else:
           s += 0.151
         else:
          s += 0.133
       else:
        s += -0.343
     else:
      if commas <= 10.5:
       if names_score <= 2.3508:
        s += -0.140
       else:
        s += 0.055
      else:
       s += 0.505
    else:
     if line_score <= 2.9599:
      s += -0.191
     else:
      s += -0.047
    if outer_share <= 0.0:
     s += -0.133
    else:
     if alike <= 1.5:
      if depth <= 13.5:
       s += -0.085
      else:
       s += 0.071
     else:
      if commas <= 15.5:
       if outer_share <= 0.65353:
        if in_article <= 0.0:
         s += -0.062
        else:
         s += 0.056
       else:
        if alike <= 161.5:
         if lines <= 79.5:
          if letters_a_word <= 7.4504:
           if alike <= 43.5:
            s += 0.122
           else:
            if share <= 0.86241:
             if shape <= 0.0:
              s += -0.194
             else:
              s += 0.224
            else:
             s += 0.171
          else:
           if share <= 0.98008:
            if commas <= 4.5:
             s += 0.141
            else:
             s += -0.171
           else:
            if outer_share <= 0.98851:
             s += -0.534
            else:
             s += 0.030
         else:
          s += -0.352
        else:
         s += -0.203
      else:
       s += -0.184
    if line_score <= 1.2839:
     if names_score <= -2.3133:
      s += -0.153
     else:
      if links <= 0.016789:
       if prints <= 1.5:
        if gap_below <= 0.0:
         s += 0.236
        else:
         s += 0.008
       else:
        s += -0.144
      else:
       s += -0.110
    else:
     if away <= 4.5:
      if depth <= 17.5:
       if names_score <= -1e-35:
        if tag <= 1.5:
         s += 0.056
        else:
         if tag <= 2.5:
          s += -0.193
         else:
          s += 0.020
       else:
        if lines <= 136.5:
         if away <= 1.5:
          if outer_share <= 0.60028:
           s += -0.027
          else:
           s += 0.131
         else:
          s += 0.020
        else:
         s += -0.283
      else:
       s += 0.242
     else:
      if depth <= 13.5:
       s += -0.085
      else:
       if away <= 9.5:
        s += 0.164
       else:
        s += -0.151
    if framed <= 0.0:
     if links <= 0.19639:
      if end <= 4.5:
       if prints <= 1.5:
        if line_score <= -1.829:
         s += -0.149
        else:
         if alike <= 161.5:
          if away <= 0.0:
           if alike <= 8.5:
            s += 0.138
           else:
            s += -0.269
          else:
           if line_score <= 4.144:
            s += 0.046
           else:
            if alike <= 43.5:
             if end <= 0.0:
              s += -0.038
             else:
              s += 0.161
            else:
             if names_score <= 0.61995:
              if alike <= 69.5:
               s += -0.210
              else:
               s += 0.236
             else:
              s += 0.163
         else:
          s += -0.161
       else:
        if characters <= 47.5:
         s += 0.055
        else:
         s += -0.190
      else:
       s += -0.112
     else:
      s += -0.086
    else:
     if line_score <= 3.9244:
      s += -0.173
     else:
      s += -0.023
    if words_score <= -2.1949:
     s += -0.120
    else:
     if tag <= 1.5:
      if quotes <= 0.0:
       if start <= 3.5:
        if end <= 4.5:
         if known_as <= 22.5:
          if names_score <= 1.6163:
           if names_score <= 1.4064:
            s += 0.037
           else:
            s += -0.232
          else:
           s += 0.076
         else:
          s += -0.357
        else:
         s += -0.141
       else:
        if line_score <= 2.344:
         s += 0.113
        else:
         s += -0.400
      else:
       if commas <= 17.5:
        s += 0.113
       else:
        s += -0.157
     else:
      if tag <= 2.5:
       if commas <= 20.5:
        s += -0.118
       else:
        s += 0.227
      else:
       if tag <= 5.5:
        if names_score <= 1.022:
         s += -0.010
        else:
         s += 0.116
       else:
        if tag <= 7.5:
         s += -0.156
        else:
         s += 0.025
    if framed <= 0.0:
     if known_as <= 20.5:
      if tag <= 1.5:
       if commas <= 21.5:
        if share <= 0.65383:
         s += 0.012
        else:
         s += 0.063
       else:
        s += -0.206
      else:
       if in_article <= 0.0:
        if outer_share <= 0.8202:
         if share <= 0.32728:
          if share <= 0.21954:
           s += -0.147
          else:
           s += -0.420
         else:
          if start <= 0.0:
           s += 0.240
          else:
           s += -0.080
        else:
         if alike <= 3.5:
          s += -0.112
         else:
          s += 0.146
       else:
        if tag <= 2.5:
         s += -0.133
        else:
         if tag <= 6.5:
          s += 0.153
         else:
          if tag <= 7.5:
           s += -0.244
          else:
           s += 0.058
     else:
      s += -0.225
    else:
     if share <= 0.99893:
      s += -0.132
     else:
      s += 0.369
    if links <= 0.14299:
     if words_score <= -2.9477:
      s += -0.092
     else:
      if outer_tag <= 2.5:
       if outer_tag <= 1.5:
        if share <= 0.16507:
         s += 0.195
        else:
         if words_score <= 1.3806:
          s += 0.162
         else:
          if outer_tag <= 0.0:
           if share <= 0.82886:
            s += -0.204
           else:
            s += 0.190
          else:
           s += 0.164
       else:
        if line_score <= 2.489:
         if share <= 0.98008:
          if share <= 0.16507:
           s += -0.092
          else:
           s += 0.013
         else:
          if names_score <= 1.4064:
           s += 0.072
          else:
           if names_score <= 1.6163:
            s += -0.463
           else:
            s += -0.009
        else:
         s += 0.037
      else:
       if names_score <= -0.98575:
        s += -0.011
       else:
        s += 0.117
    else:
     if words_score <= 1.0041:
      s += -0.128
     else:
      s += -0.014
    if line_score <= 1.8145:
     if names_score <= -4.1183:
      s += -0.143
     else:
      if outer_tag <= 1.5:
       s += 0.067
      else:
       if quotes <= 5.5:
        if commas <= 11.5:
         if outer_tag <= 2.5:
          if names_score <= 1.187:
           s += -0.021
          else:
           s += -0.123
         else:
          s += 0.019
        else:
         s += 0.241
       else:
        s += -0.352
    else:
     if names_score <= 0.61995:
      if in_article <= 0.0:
       if names_score <= -0.25035:
        s += -0.136
       else:
        s += 0.087
      else:
       if outer_share <= 0.92256:
        if outer_share <= 0.32:
         if share <= 0.19146:
          s += 0.089
         else:
          s += -0.245
        else:
         s += 0.207
       else:
        if outer_share <= 0.92974:
         s += -0.723
        else:
         s += -0.059
     else:
      if share <= 0.60028:
       s += 0.024
      else:
       s += 0.131
    if away <= 9.5:
     if depth <= 12.5:
      if framed <= 0.0:
       if words <= 46.5:
        if shape <= 1.5:
         if level <= 1.5:
          if shape <= 0.0:
           if line_score <= 2.8:
            s += -0.071
           else:
            if share <= 0.87549:
             s += -0.042
            else:
             s += 0.136
          else:
           s += -0.239
         else:
          s += 0.054
        else:
         if in_article <= 0.0:
          s += -0.032
         else:
          if share <= 0.023984:
           s += 0.338
          else:
           s += 0.045
       else:
        if away <= 1.5:
         if away <= 0.0:
          s += -0.181
         else:
          s += 0.079
        else:
         if line_score <= 4.144:
          if away <= 5.5:
           s += -0.170
          else:
           s += 0.094
         else:
          s += 0.093
      else:
       s += -0.136
     else:
      s += 0.084
    else:
     s += -0.141
    if framed <= 0.0:
     if known <= 0.0:
      if prints <= 1.5:
       if alike <= 161.5:
        if alike <= 73.5:
         if alike <= 56.5:
          if characters <= 287.5:
           if lines <= 1.5:
            s += 0.011
           else:
            s += -0.152
          else:
           s += 0.058
         else:
          if names_score <= 4.3817:
           if alike <= 58.5:
            s += -0.236
           else:
            if tag <= 3.5:
             s += 0.208
            else:
             s += -0.194
          else:
           s += -0.504
        else:
         s += 0.232
       else:
        if words_score <= 2.162:
         s += 0.339
        else:
         s += -0.260
      else:
       s += -0.079
     else:
      s += -0.188
    else:
     if words_score <= 4.4886:
      if depth <= 14.5:
       s += -0.155
      else:
       if away <= 7.5:
        s += 0.230
       else:
        s += -0.122
     else:
      s += 0.136
    if away <= 6.5:
     if known_as <= 20.5:
      if letters_a_word <= 3.0048:
       if words <= 10.5:
        s += -0.112
       else:
        s += 0.160
      else:
       if start <= 0.0:
        s += -0.107
       else:
        if outer_tag <= 1.5:
         if alike <= 60.5:
          s += 0.124
         else:
          s += -0.156
        else:
         if outer_tag <= 2.5:
          if end <= 0.0:
           if tag <= 7.5:
            s += -0.126
           else:
            s += 0.075
          else:
           if alike <= 33.5:
            s += 0.043
           else:
            s += -0.082
         else:
          if outer_tag <= 11.5:
           s += 0.141
          else:
           if alike <= 2.5:
            if words <= 97.5:
             s += -0.123
            else:
             s += -1.377
           else:
            s += 0.044
     else:
      s += -0.191
    else:
     if in_article <= 0.0:
      s += -0.131
     else:
      s += -0.012
    if lines <= 110:
     if prints <= 1.5:
      if depth <= 25.5:
       if depth <= 18.5:
        if gap_below <= 2:
         if words <= 34.5:
          s += -0.017
         else:
          if alike <= 43.5:
           if share <= 0.49915:
            s += 0.007
           else:
            if start <= 3.5:
             if quotes <= 9.5:
              if share <= 0.86241:
               if depth <= 14.5:
                s += 0.199
               else:
                s += -0.330
              else:
               if words <= 46.5:
                s += -0.073
               else:
                s += 0.119
             else:
              s += -0.173
            else:
             if depth <= 9.5:
              s += 0.190
             else:
              s += -0.377
          else:
           if alike <= 45.5:
            s += -0.464
           else:
            s += -0.050
        else:
         s += -0.301
       else:
        s += 0.148
      else:
       s += -0.157
     else:
      s += -0.098
    else:
     s += -0.322
    if in_article <= 0.0:
     if away <= 4.5:
      if end <= 4.5:
       if depth <= 5.5:
        s += -0.069
       else:
        s += 0.031
      else:
       s += -0.138
     else:
      s += -0.108
    else:
     if quotes <= 1.5:
      if shape <= 0.0:
       if sentences <= 4.5:
        if end <= 0.0:
         if sentences <= 1.5:
          s += -0.046
         else:
          s += -0.241
        else:
         if share <= 0.98008:
          s += 0.049
         else:
          if words_score <= 2.162:
           s += -0.309
          else:
           s += 0.063
       else:
        if depth <= 8.5:
         s += -0.218
        else:
         s += 0.018
      else:
       if away <= 10.5:
        if characters <= 50.5:
         s += 0.164
        else:
         if characters <= 341.5:
          s += -0.003
         else:
          s += 0.221
       else:
        s += -0.144
     else:
      s += 0.144
    if links <= 0.75343:
     if depth <= 12.5:
      if known <= 0.0:
       if quotes <= 0.0:
        if share <= 0.98008:
         s += 0.002
        else:
         s += -0.090
       else:
        if depth <= 11.5:
         s += 0.078
        else:
         if line_score <= 2.489:
          s += -0.600
         else:
          s += 0.159
      else:
       s += -0.185
     else:
      if share <= 0.6924:
       if share <= 0.60028:
        if share <= 0.28529:
         if sentences <= 5.5:
          s += 0.038
         else:
          s += -0.266
        else:
         s += 0.228
       else:
        if sentences <= 1.5:
         s += 0.194
        else:
         s += -0.654
      else:
       s += 0.162
    else:
     if in_article <= 0.0:
      s += -0.131
     else:
      if framed <= 0.0:
       if words <= 4.5:
        s += 0.546
       else:
        s += 0.054
      else:
       s += -0.195
    if names_score <= -10.677:
     s += -0.149
    else:
     if line_score <= 3.3307:
      if level <= 1.5:
       if letters_a_word <= 2.7014:
        if characters <= 94.5:
         s += -0.051
        else:
         if line_score <= -1e-35:
          s += -0.054
         else:
          s += 0.229
       else:
        if gap_below <= 0.0:
         s += 0.068
        else:
         if end <= 0.0:
          s += -0.085
         else:
          s += -0.015
      else:
       s += 0.065
     else:
      if letters_a_word <= 3.9914:
       s += -0.570
      else:
       if names_score <= -3.0988:
        s += 0.140
       else:
        if names_score <= -1e-35:
         if names_score <= -0.53983:
          s += 0.019
         else:
          s += -0.111
        else:
         if names_score <= 4.1595:
          s += 0.086
         else:
          if lines <= 1.5:
           if depth <= 10.5:
            s += 0.092
           else:
            s += -0.112
          else:
           s += -0.639
    if end <= 3.5:
     if tag <= 1.5:
      if words_score <= 0.59672:
       if framed <= 0.0:
        if outer_tag <= 11.5:
         s += 0.141
        else:
         s += -0.167
       else:
        s += -0.111
      else:
       if outer_tag <= 4.5:
        if share <= 0.87549:
         if outer_share <= 0.92256:
          s += 0.010
         else:
          s += -0.161
        else:
         if line_score <= 3.5256:
          if share <= 0.95769:
           s += 0.113
          else:
           if letters_a_word <= 7.144:
            s += -0.010
           else:
            s += -0.212
         else:
          s += 0.126
       else:
        s += 0.106
     else:
      if level <= 0.0:
       if words <= 30.5:
        s += -0.103
       else:
        s += -0.006
      else:
       if alike <= 18.5:
        s += -0.011
       else:
        s += 0.145
    else:
     if shape <= 2.5:
      s += -0.101
     else:
      s += 0.293
    if quotes <= 8.5:
     if outer_share <= 0.089369:
      if alike <= 101:
       s += -0.033
      else:
       s += 0.428
     else:
      if depth <= 8.5:
       if names_score <= 2.1736:
        if names_score <= 1.4064:
         if outer_share <= 0.92256:
          if in_article <= 0.0:
           s += -0.003
          else:
           if outer_tag <= 11.5:
            s += 0.216
           else:
            s += -0.070
         else:
          if outer_tag <= 4.5:
           if outer_share <= 0.97137:
            s += -0.172
           else:
            s += -0.025
          else:
           s += 0.124
        else:
         if alike <= 21.5:
          s += -0.151
         else:
          s += 0.196
       else:
        if commas <= 0.0:
         s += -0.026
        else:
         s += 0.116
      else:
       if alike <= 161.5:
        s += 0.055
       else:
        if names_score <= 4.1595:
         s += 0.172
        else:
         s += -0.351
    else:
     s += -0.166
    if sentences <= 9.5:
     if line_score <= 0.18014:
      if away <= 4.5:
       if prints <= 6.5:
        if alike <= 4.5:
         if quotes <= 5.5:
          s += -0.058
         else:
          s += -0.554
        else:
         if letters_a_word <= 3.9914:
          s += 0.189
         else:
          s += 0.025
       else:
        s += -0.265
      else:
       s += -0.118
     else:
      if letters_a_word <= 6.7511:
       s += -0.015
      else:
       if share <= 0.98008:
        if away <= 1.5:
         s += 0.128
        else:
         if words_score <= 2.3706:
          s += 0.059
         else:
          if share <= 0.21954:
           s += -0.009
          else:
           s += -0.275
       else:
        if letters_a_word <= 7.4504:
         if alike <= 60.5:
          s += 0.153
         else:
          s += -0.280
        else:
         if sentences <= 2.5:
          s += -0.184
         else:
          s += -0.821
    else:
     s += 0.156
    if names_score <= -9.3723:
     s += -0.150
    else:
     if away <= 9.5:
      if level <= 1.5:
       if names_score <= -1.7885:
        if away <= 8.5:
         if names_score <= -2.3133:
          if in_article <= 0.0:
           if away <= 3.5:
            if names_score <= -3.0988:
             s += -0.089
            else:
             s += 0.216
           else:
            s += -0.203
          else:
           if names_score <= -3.0988:
            if seams <= 1.5:
             s += 0.124
            else:
             s += -0.503
           else:
            s += -0.091
         else:
          if sentences <= 1.5:
           s += 0.001
          else:
           if outer_share <= 0.74233:
            s += -0.412
           else:
            s += -0.129
        else:
         if names_score <= -2.3133:
          s += -0.009
         else:
          if outer_share <= 0.14424:
           s += 0.427
          else:
           s += 1.513
       else:
        s += 0.010
      else:
       s += 0.076
     else:
      s += -0.097
    if commas <= 12.5:
     if known_as <= 20.5:
      if away <= 4.5:
       if tag <= 1.5:
        if outer_tag <= 2.5:
         if depth <= 16.5:
          s += 0.009
         else:
          s += 0.188
        else:
         s += 0.124
       else:
        if tag <= 2.5:
         s += -0.090
        else:
         if sentences <= 7.5:
          s += 0.017
         else:
          s += -0.219
      else:
       if depth <= 14.5:
        if commas <= 3.5:
         if tag <= 1.5:
          s += -0.144
         else:
          s += -0.036
        else:
         s += 0.067
       else:
        if depth <= 25.5:
         if depth <= 24.5:
          if away <= 13.5:
           s += 0.127
          else:
           s += -0.191
         else:
          s += 1.515
        else:
         s += -0.263
     else:
      s += -0.170
    else:
     if tag <= 1.5:
      s += -0.208
     else:
      s += 0.048
    if lines <= 142:
     if end <= 1.5:
      if links <= 0.85304:
       if known_as <= 20.5:
        if names_score <= -2.0091:
         if sentences <= 2.5:
          if quotes <= 5.5:
           if outer_tag <= 11.5:
            if names_score <= -10.677:
             s += -0.105
            else:
             if alike <= 48.5:
              s += 0.148
             else:
              s += -0.156
           else:
            if alike <= 14.5:
             s += -0.135
            else:
             s += 0.272
          else:
           s += -0.617
         else:
          if in_article <= 0.0:
           s += -0.193
          else:
           s += 0.058
        else:
         s += 0.003
       else:
        s += -0.170
      else:
       s += -0.079
     else:
      if characters <= 247.5:
       if words <= 40.5:
        s += -0.035
       else:
        s += 0.276
      else:
       if shape <= 1.5:
        s += -0.189
       else:
        s += 0.115
    else:
     s += 0.529
    if commas <= 9.5:
     if outer_tag <= 1.5:
      if tag <= 4.5:
       if words_score <= 4.7488:
        if tag <= 2.5:
         s += 0.124
        else:
         s += -0.083
       else:
        s += -0.205
      else:
       if away <= 6.5:
        s += 0.218
       else:
        s += -0.082
     else:
      if depth <= 18.5:
       if prints <= 5.5:
        s += -0.012
       else:
        s += -0.171
      else:
       if names_score <= -5.2497:
        s += -0.221
       else:
        if words_score <= -1.9351:
         if alike <= 1.5:
          s += 1.007
         else:
          s += -0.132
        else:
         if start <= 0.0:
          s += -0.202
         else:
          s += 0.166
    else:
     if alike <= 43.5:
      if words_score <= -0.22239:
       s += -0.114
      else:
       if line_score <= 0.26508:
        s += 0.330
       else:
        s += 0.135
     else:
      s += -0.231
    if line_score <= 4.5958:
     if sentences <= 4.5:
      if words <= 54.5:
       if alike <= 24.5:
        if depth <= 7.5:
         if away <= 4.5:
          if alike <= 11.5:
           s += -0.013
          else:
           s += -0.130
         else:
          s += -0.258
        else:
         s += -0.002
       else:
        if words_score <= 4.4886:
         if shape <= 1.5:
          s += 0.029
         else:
          s += 0.199
        else:
         s += -0.090
      else:
       if characters <= 247.5:
        s += 0.228
       else:
        if depth <= 11.5:
         if words_score <= -5.2308:
          s += 0.469
         else:
          if characters <= 341.5:
           if end <= 0.0:
            s += -0.356
           else:
            s += 0.013
          else:
           s += 0.061
        else:
         if characters <= 612.5:
          s += -0.046
         else:
          s += -0.301
     else:
      s += -0.083
    else:
     s += 0.042
    if gap_below <= 2:
     if end <= 0.0:
      if characters <= 56.5:
       if in_article <= 0.0:
        s += -0.050
       else:
        if shape <= 1.5:
         s += 0.029
        else:
         s += 0.190
      else:
       if commas <= 10.5:
        s += -0.084
       else:
        s += 0.096
     else:
      if alike <= 161.5:
       if end <= 1.5:
        if prints <= 1.5:
         if commas <= 3.5:
          if outer_share <= 0.99581:
           s += 0.009
          else:
           s += 0.091
         else:
          if alike <= 43.5:
           if share <= 0.011487:
            s += -0.257
           else:
            s += 0.102
          else:
           s += -0.056
        else:
         if names_score <= -0.98575:
          if letters_a_word <= 6.3347:
           s += -0.187
          else:
           s += 0.242
         else:
          s += -0.230
       else:
        s += -0.032
      else:
       s += -0.142
    else:
     s += -0.279
    if sentences <= 4.5:
     if line_score <= -2.4958:
      s += -0.136
     else:
      if names_score <= -15.9:
       s += -0.199
      else:
       if words_score <= -9.1103:
        if characters <= 312.5:
         s += -0.064
        else:
         s += 1.583
       else:
        if lines <= 83:
         s += 0.014
        else:
         s += -0.198
    else:
     if names_score <= -0.78388:
      if commas <= 12.5:
       if words_score <= -0.63707:
        s += -0.206
       else:
        s += 0.049
      else:
       s += -0.349
     else:
      if lines <= 121:
       if sentences <= 11.5:
        if depth <= 15.5:
         if alike <= 1.5:
          s += -0.194
         else:
          if names_score <= 0.61995:
           s += -0.064
          else:
           if commas <= 11.5:
            s += 0.154
           else:
            s += -0.166
        else:
         s += -0.364
       else:
        s += 0.115
      else:
       s += -0.353
    if names_score <= -9.3723:
     s += -0.144
    else:
     if tag <= 0.0:
      s += 0.057
     else:
      if commas <= 27.5:
       if names_score <= 1.6163:
        if words_score <= 5.0232:
         if letters_a_word <= 2.2611:
          if words_score <= 1.0041:
           s += -0.188
          else:
           s += 0.222
         else:
          if letters_a_word <= 3.0048:
           s += 0.109
          else:
           if names_score <= 1.4064:
            s += -0.010
           else:
            if depth <= 6.5:
             s += -0.239
            else:
             s += 0.032
        else:
         s += -0.159
       else:
        if depth <= 9.5:
         s += 0.055
        else:
         if start <= 3.5:
          if outer_tag <= 21.5:
           s += -0.001
          else:
           if words <= 12.5:
            s += -0.026
           else:
            s += -1.211
         else:
          if quotes <= 0.0:
           s += -0.408
          else:
           s += -0.073
      else:
       s += 0.268
    return s


def score_around(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, line_score, names_score, known, known_as, shape, level, _, _, lines, prints, quotes, _, credit_words, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, first_score, least_names, greatest_names, sum_of_names, expected_above, expected_below, expected_words, core_share, same_look_expected, same_look, same_look_score, common, long_words, common_above, common_below, from_title, levels_beside, expected_beside, share_beside, share_of_expected_beside, names_beside, blocks_beside, links_beside, after_core_beside, before_core_beside, alike_beside, prose_beside, common_beside, expected_1, share_1, share_of_expected_1, names_1, blocks_1, links_1, after_first_1, before_last_1, alike_1, prose_1, score_1, common_1, expected_2, share_2, share_of_expected_2, names_2, blocks_2, links_2, after_first_2, before_last_2, alike_2, prose_2, score_2, common_2, expected_3, share_3, share_of_expected_3, names_3, blocks_3, links_3, after_first_3, before_last_3, alike_3, prose_3, score_3, common_3, expected_4, share_4, share_of_expected_4, names_4, blocks_4, links_4, after_first_4, before_last_4, alike_4, prose_4, score_4, common_4) = row
    s = 0.0
    if first_score <= 0.24832:
     if first_score <= -1.3204:
      if after_core_beside <= -1e-35:
       if share_of_expected_beside <= 0.073707:
        s += 0.422
       else:
        s += 0.575
      else:
       s += 0.381
     else:
      if after_core_beside <= -1e-35:
       if share_of_expected_beside <= 0.1894:
        s += 0.573
       else:
        s += 0.749
      else:
       s += 0.463
    else:
     if blocks_1 <= 393.5:
      if first_score <= 1.6312:
       if blocks_beside <= 21.5:
        s += 0.707
       else:
        if after_core_beside <= -36.5:
         s += 0.785
        else:
         s += 0.408
      else:
       if expected_words <= 8460.2:
        if levels_beside <= 3.5:
         s += 0.798
        else:
         if names_4 <= -0.57284:
          s += 0.425
         else:
          s += 0.756
       else:
        if after_first_3 <= 81.5:
         s += 0.797
        else:
         s += 0.390
     else:
      if blocks_4 <= 752:
       s += 0.625
      else:
       s += 0.381
    if first_score <= 0.66726:
     if first_score <= -1.0445:
      if expected_beside <= 0.45882:
       s += -0.228
      else:
       s += -0.100
     else:
      if alike_1 <= 2.5:
       if names_1 <= 1.8058:
        if expected_beside <= 0.45882:
         if expected_above <= 392.74:
          s += -0.059
         else:
          s += -0.196
        else:
         s += 0.058
       else:
        s += 0.046
      else:
       if score_4 <= -0.61098:
        s += -0.226
       else:
        s += 0.018
    else:
     if blocks_3 <= 473.5:
      if levels_beside <= 2.5:
       s += 0.121
      else:
       if names_1 <= -3.5249:
        s += -0.217
       else:
        if names_1 <= 2.1284:
         s += 0.069
        else:
         if alike_beside <= 11.5:
          s += 0.042
         else:
          s += -0.271
     else:
      if links_1 <= 0.026698:
       s += -0.236
      else:
       if after_first_2 <= 238.5:
        s += 0.129
       else:
        s += -0.173
    if expected_1 <= 0.73939:
     if expected_1 <= 0.22705:
      if blocks_beside <= 1.5:
       s += 0.075
      else:
       if same_look_score <= 1.8389:
        if after_core_beside <= -9.5:
         s += -0.159
        else:
         s += -0.211
       else:
        s += 0.044
     else:
      if blocks_4 <= 752:
       if end <= 0.0:
        if in_article <= 0.0:
         s += -0.161
        else:
         s += -0.037
       else:
        if prose_beside <= 0.95663:
         if common_beside <= 0.39932:
          if expected_beside <= 0.65639:
           if same_look_score <= 0.97585:
            s += -0.161
           else:
            s += 0.050
          else:
           s += 0.071
         else:
          s += 0.089
        else:
         s += 0.111
      else:
       s += -0.205
    else:
     if same_look_expected <= 0.48566:
      if words_score <= 1.6521:
       s += -0.109
      else:
       s += 0.034
     else:
      if expected_words <= 8460.2:
       s += 0.117
      else:
       s += -0.137
    if expected_1 <= 0.49093:
     if levels_beside <= 1.5:
      if prose_beside <= 0.97877:
       if links_1 <= 0.086701:
        s += 0.047
       else:
        s += -0.174
      else:
       s += 0.128
     else:
      if same_look_expected <= 0.81075:
       if common_1 <= 0.27008:
        s += -0.179
       else:
        s += -0.097
      else:
       s += 0.057
    else:
     if blocks_1 <= 393.5:
      if same_look_expected <= 0.65662:
       if words_score <= 1.778:
        s += -0.080
       else:
        if end <= 0.0:
         s += -0.046
        else:
         s += 0.087
      else:
       if alike_3 <= 11.5:
        if expected_words <= 8460.2:
         if greatest_names <= 1.5578:
          if names_1 <= 1.4517:
           if prose_beside <= 0.99555:
            s += 0.105
           else:
            s += -0.272
          else:
           s += -0.309
         else:
          s += 0.118
        else:
         s += -0.096
       else:
        s += -0.088
     else:
      s += -0.161
    if first_score <= -0.23593:
     if first_score <= -1.5698:
      s += -0.165
     else:
      if links_beside <= 0.11227:
       s += -0.054
      else:
       s += -0.146
    else:
     if score_1 <= -1.1273:
      if expected_above <= 392.74:
       if share_1 <= 0.052374:
        s += -0.105
       else:
        s += 0.087
      else:
       s += -0.141
     else:
      if first_score <= 1.4716:
       if after_core_beside <= -1.5:
        if lines <= 48.5:
         if prints <= 6.5:
          s += 0.063
         else:
          s += -0.203
        else:
         s += -0.265
       else:
        s += -0.054
      else:
       if lines <= 36.5:
        if expected_above <= 4940.7:
         if share_of_expected_2 <= 0.66354:
          if blocks_1 <= 33.5:
           s += 0.069
          else:
           s += -0.247
         else:
          if words_score <= 2.1635:
           s += 0.075
          else:
           s += 0.118
        else:
         s += -0.101
       else:
        s += -0.350
    if same_look_expected <= 0.7111:
     if expected_1 <= 0.11833:
      if share_of_expected_1 <= 0.82336:
       s += -0.150
      else:
       s += 0.080
     else:
      if line_score <= 2.7516:
       if after_core_beside <= -1e-35:
        if share_of_expected_beside <= 0.1894:
         s += -0.064
        else:
         s += 0.091
       else:
        s += -0.145
      else:
       if expected_words <= 4124.8:
        s += 0.075
       else:
        s += -0.145
    else:
     if blocks_2 <= 452.5:
      if greatest_names <= 1.5578:
       if sum_of_names <= 2.6985:
        if score_2 <= -2.9759:
         s += -0.131
        else:
         if blocks_beside <= 13.5:
          s += 0.105
         else:
          s += -0.147
       else:
        if names_3 <= 0.31013:
         s += -0.317
        else:
         s += 0.060
      else:
       if levels_beside <= 3.5:
        s += 0.108
       else:
        if names_4 <= 0.42626:
         s += -0.149
        else:
         s += 0.085
     else:
      s += -0.131
    if expected_1 <= 0.73939:
     if expected_1 <= 0.15199:
      if links_beside <= 0.12026:
       s += -0.101
      else:
       s += -0.150
     else:
      if blocks_4 <= 752:
       if links_beside <= 0.1928:
        if greatest_names <= 4.2682:
         if blocks_beside <= 1.5:
          if characters <= 82.5:
           s += -0.079
          else:
           if lines <= 6.5:
            s += 0.100
           else:
            s += -0.144
         else:
          s += -0.066
        else:
         s += 0.083
       else:
        s += -0.121
      else:
       s += -0.142
    else:
     if same_look <= 1.5:
      if common <= 0.08392:
       s += -0.136
      else:
       s += 0.010
     else:
      if lines <= 36.5:
       if expected_words <= 8460.2:
        if share <= 0.52566:
         if expected_1 <= 0.98301:
          s += 0.065
         else:
          s += -0.207
        else:
         s += 0.108
       else:
        s += -0.105
      else:
       s += -0.316
    if first_score <= 0.87627:
     if first_score <= -1.5698:
      s += -0.134
     else:
      if after_core_beside <= -1e-35:
       s += -0.011
      else:
       if levels_beside <= 0.0:
        s += 0.137
       else:
        if core_share <= 0.53921:
         if share <= 0.19736:
          s += 0.028
         else:
          s += -0.148
        else:
         s += -0.163
    else:
     if blocks_2 <= 452.5:
      if first_score <= 2.6946:
       if prose_beside <= 0.99555:
        if after_core_beside <= -1e-35:
         s += 0.073
        else:
         if before_core_beside <= -43.5:
          s += -0.126
         else:
          if share_of_expected_3 <= 0.11333:
           s += -0.208
          else:
           s += 0.075
       else:
        s += -0.166
      else:
       if greatest_names <= 1.5578:
        if names_1 <= 1.4517:
         if commas <= 19.5:
          s += 0.086
         else:
          s += -0.207
        else:
         s += -0.251
       else:
        s += 0.108
     else:
      s += -0.116
    if first_score <= 0.24832:
     if first_score <= -1.9821:
      s += -0.130
     else:
      if links_beside <= 0.12026:
       if line_score <= 1.4325:
        s += -0.071
       else:
        if expected_above <= 683.39:
         if characters <= 148.5:
          s += -0.034
         else:
          s += 0.110
        else:
         s += -0.082
      else:
       s += -0.110
    else:
     if names_1 <= -3.5249:
      if score_1 <= 0.0:
       s += -0.129
      else:
       s += 0.091
     else:
      if first_score <= 2.9084:
       if before_core_beside <= -15.5:
        if common_2 <= 0.22981:
         s += -0.111
        else:
         if lines <= 33.5:
          s += 0.037
         else:
          s += -0.239
       else:
        if characters <= 188.5:
         s += 0.042
        else:
         s += 0.108
      else:
       if expected_words <= 8460.2:
        if after_first_1 <= 374.5:
         s += 0.102
        else:
         s += -0.120
       else:
        s += -0.113
    if first_score <= -0.23593:
     if first_score <= -1.9821:
      s += -0.123
     else:
      s += -0.061
    else:
     if score_1 <= -1.4582:
      if names_1 <= -1e-35:
       s += -0.092
      else:
       if before_core_beside <= -19.5:
        s += -0.053
       else:
        s += 0.111
     else:
      if first_score <= 2.0875:
       if alike_3 <= 11.5:
        if expected_below <= 121.72:
         s += -0.028
        else:
         if expected_above <= 0.76442:
          s += -0.228
         else:
          if lines <= 28.5:
           s += 0.073
          else:
           s += -0.205
       else:
        s += -0.132
      else:
       if expected_words <= 8460.2:
        if lines <= 10.5:
         if links_1 <= 0.0:
          if share_of_expected_1 <= 0.99499:
           s += 0.078
          else:
           if links_2 <= 0.086168:
            s += 0.102
           else:
            s += -0.257
         else:
          s += 0.101
        else:
         s += -0.182
       else:
        s += -0.097
    if first_score <= 0.24832:
     if first_score <= -1.3204:
      s += -0.113
     else:
      if after_core_beside <= -1e-35:
       if long_words <= 14.5:
        s += -0.031
       else:
        if from_title <= 23.5:
         s += 0.123
        else:
         s += -0.079
      else:
       s += -0.080
    else:
     if first_score <= 2.6946:
      if expected_words <= 4124.8:
       if after_core_beside <= 0.0:
        if lines <= 33.5:
         s += 0.057
        else:
         s += -0.164
       else:
        if names_3 <= -1.0297:
         s += 0.068
        else:
         s += -0.103
      else:
       s += -0.092
     else:
      if from_title <= 79.5:
       if line_score <= -1e-35:
        s += -0.123
       else:
        if share_of_expected_2 <= 0.11407:
         s += -0.061
        else:
         s += 0.100
      else:
       if score_2 <= 3.8004:
        if expected_words <= 5648.1:
         s += 0.081
        else:
         s += -0.080
       else:
        s += -0.211
    if same_look_expected <= 0.7111:
     if expected_1 <= 0.11833:
      if share_of_expected_1 <= 0.92281:
       if core_share <= 0.09088:
        s += 0.203
       else:
        s += -0.112
      else:
       s += 0.117
     else:
      if line_score <= 2.7516:
       if before_last_4 <= 55.5:
        s += -0.068
       else:
        s += 0.003
      else:
       if before_core_beside <= -136.5:
        s += -0.069
       else:
        s += 0.074
    else:
     if blocks_1 <= 556.5:
      if share_of_expected_2 <= 0.66354:
       if expected_1 <= 0.98301:
        if share_of_expected_1 <= 0.083207:
         s += -0.026
        else:
         s += 0.089
       else:
        s += -0.329
      else:
       if expected_words <= 8460.2:
        if line_score <= -1e-35:
         if blocks_3 <= 9.5:
          s += -0.486
         else:
          s += 0.016
        else:
         s += 0.090
       else:
        if before_core_beside <= -74.5:
         s += -0.168
        else:
         s += 0.167
     else:
      s += -0.106
    if score_1 <= -1.1273:
     if before_core_beside <= -17.5:
      if core_share <= 0.99665:
       s += -0.114
      else:
       s += 0.072
     else:
      if share_of_expected_beside <= 0.051813:
       s += -0.079
      else:
       if tag <= 1.5:
        s += 0.116
       else:
        s += -0.045
    else:
     if same_look_score <= 1.4849:
      s += -0.005
     else:
      if share <= 0.12544:
       if blocks_2 <= 5.5:
        s += -0.182
       else:
        s += 0.030
      else:
       if greatest_names <= 1.5578:
        if names_1 <= 1.4517:
         if before_core_beside <= 1.5:
          s += 0.070
         else:
          s += -0.272
        else:
         s += -0.190
       else:
        if after_first_3 <= 73.5:
         s += 0.099
        else:
         if sum_of_names <= 15.132:
          if words <= 160.5:
           s += 0.094
          else:
           s += -0.241
         else:
          if blocks_2 <= 36.5:
           s += -0.306
          else:
           s += -0.031
    if score_1 <= -1.7681:
     if before_core_beside <= -19.5:
      if core_share <= 0.99614:
       s += -0.111
      else:
       s += 0.059
     else:
      if prose_beside <= 0.3341:
       s += -0.107
      else:
       if words_score <= 1.3843:
        s += -0.032
       else:
        s += 0.083
    else:
     if same_look_score <= 1.4849:
      if before_last_4 <= 45.5:
       if common_above <= 0.12546:
        if links_1 <= 0.013863:
         s += -0.015
        else:
         s += -0.133
       else:
        s += -0.006
      else:
       s += 0.031
     else:
      if greatest_names <= 1.5578:
       if names_4 <= 0.42626:
        s += 0.074
       else:
        if share_of_expected_2 <= 0.99324:
         s += 0.055
        else:
         s += -0.218
      else:
       if share_of_expected_2 <= 0.66354:
        if sum_of_names <= 18.051:
         s += 0.041
        else:
         if share_3 <= 0.89684:
          s += 0.074
         else:
          s += -0.315
       else:
        s += 0.089
    if score_1 <= -0.75299:
     if after_core_beside <= -1e-35:
      if share_of_expected_beside <= 0.016187:
       s += -0.088
      else:
       if sentences <= 26.5:
        if share_of_expected_beside <= 0.073707:
         s += -0.020
        else:
         s += 0.063
       else:
        s += -0.221
     else:
      if core_share <= 0.09088:
       s += 0.225
      else:
       s += -0.104
    else:
     if line_score <= 1.5342:
      if common <= 0.062996:
       if commas <= 7.5:
        s += -0.086
       else:
        s += 0.149
      else:
       if prose_4 <= 0.89401:
        if same_look_expected <= 0.48566:
         s += -0.024
        else:
         s += 0.076
       else:
        if prose_2 <= 0.91771:
         s += -0.135
        else:
         s += 0.032
     else:
      if commas <= 21.5:
       if end <= 0.0:
        s += 0.007
       else:
        if expected_above <= 3975.5:
         s += 0.086
        else:
         s += -0.069
      else:
       s += -0.125
    if expected_1 <= 0.090925:
     if expected_below <= 53.097:
      s += -0.111
     else:
      s += -0.059
    else:
     if same_look_expected <= 0.91217:
      if after_core_beside <= 0.0:
       if blocks_4 <= 752:
        if end <= 0.0:
         if expected_above <= 178.62:
          s += -0.062
         else:
          s += 0.016
        else:
         if characters <= 132.5:
          s += -0.012
         else:
          s += 0.064
       else:
        s += -0.105
      else:
       if links_3 <= 0.14664:
        s += -0.029
       else:
        s += -0.133
     else:
      if common_2 <= 0.035122:
       s += -0.253
      else:
       if from_title <= 79.5:
        if words_score <= 2.2977:
         if same_look_expected <= 0.97875:
          s += 0.058
         else:
          s += -0.114
        else:
         s += 0.089
       else:
        if prose_2 <= 0.9826:
         if blocks_2 <= 452.5:
          s += 0.070
         else:
          s += -0.074
        else:
         s += -0.169
    if first_score <= -0.23593:
     if core_share <= 0.99399:
      if core_share <= 0.37843:
       if links_3 <= 0.18739:
        s += 0.088
       else:
        s += -0.094
      else:
       s += -0.096
     else:
      s += 0.041
    else:
     if expected_words <= 4124.8:
      if expected_below <= 9.8079:
       if expected_above <= 37.807:
        s += 0.121
       else:
        if common <= 0.18787:
         s += -0.129
        else:
         s += 0.026
      else:
       if end <= 0.0:
        if share_2 <= 0.52382:
         if alike_beside <= 11.5:
          s += 0.009
         else:
          s += -0.196
        else:
         s += 0.045
       else:
        if links_2 <= 0.086168:
         s += 0.082
        else:
         s += 0.040
     else:
      if expected_3 <= 0.80952:
       s += -0.118
      else:
       if expected_words <= 8460.2:
        s += 0.080
       else:
        if before_core_beside <= -74.5:
         s += -0.159
        else:
         s += 0.146
    if score_1 <= -1.7681:
     if after_core_beside <= -3.5:
      if share_of_expected_beside <= 0.016187:
       s += -0.082
      else:
       if greatest_names <= 2.0404:
        s += -0.042
       else:
        s += 0.068
     else:
      if blocks_beside <= 417.5:
       s += -0.103
      else:
       s += 0.104
    else:
     if line_score <= 3.1334:
      if after_first_2 <= 3.5:
       s += -0.049
      else:
       if commas <= 19.5:
        if after_core_beside <= -1.5:
         s += 0.038
        else:
         if expected_beside <= 0.94563:
          s += -0.068
         else:
          s += 0.103
       else:
        s += -0.152
     else:
      if quotes <= 11.5:
       if blocks_beside <= 97.5:
        if share <= 0.52566:
         if alike_beside <= 11.5:
          s += 0.065
         else:
          if core_share <= 0.16385:
           s += -0.204
          else:
           s += 0.024
        else:
         s += 0.088
       else:
        s += -0.114
      else:
       s += -0.317
    if first_score <= -0.75041:
     if expected_below <= 53.097:
      if lines <= 42.5:
       s += -0.105
      else:
       s += 0.227
     else:
      if core_share <= 0.37843:
       s += 0.050
      else:
       s += -0.070
    else:
     if names_1 <= -3.0099:
      if score_4 <= -2.9351:
       s += -0.120
      else:
       if after_core_beside <= -6.5:
        s += 0.090
       else:
        s += -0.062
     else:
      if first_score <= 2.6946:
       if line_score <= 1.3336:
        if after_first_4 <= 20.5:
         s += 0.024
        else:
         s += -0.060
       else:
        s += 0.031
      else:
       if links_1 <= 0.0:
        if share_of_expected_3 <= 0.99712:
         s += 0.075
        else:
         if share_of_expected_3 <= 0.99755:
          s += -0.170
         else:
          s += 0.073
       else:
        if after_first_1 <= 81.5:
         s += 0.089
        else:
         if core_share <= 0.96301:
          s += -0.163
         else:
          s += 0.052
    if first_score <= 1.0904:
     if first_score <= -2.551:
      s += -0.092
     else:
      if links_beside <= 0.17754:
       if prints <= 1.5:
        if expected_words <= 3592.5:
         if core_share <= 0.37843:
          s += 0.081
         else:
          s += -0.006
        else:
         s += -0.085
       else:
        s += -0.091
      else:
       s += -0.073
    else:
     if greatest_names <= 2.2102:
      if names_4 <= 0.32954:
       if before_core_beside <= -21.5:
        if expected_words <= 645.71:
         s += -0.248
        else:
         s += -0.012
       else:
        if blocks_2 <= 180.5:
         s += 0.089
        else:
         s += -0.215
      else:
       if names_4 <= 1.0502:
        if common_2 <= 0.33341:
         s += -0.193
        else:
         s += -0.067
       else:
        s += 0.072
     else:
      if end <= 0.0:
       if core_share <= 0.11597:
        s += -0.184
       else:
        s += 0.017
      else:
       s += 0.074
    if same_look_score <= 1.4849:
     if expected_1 <= 0.032395:
      s += -0.087
     else:
      if line_score <= 1.2349:
       if core_share <= 0.99328:
        s += -0.054
       else:
        s += 0.051
      else:
       if before_core_beside <= -53.5:
        if core_share <= 0.98992:
         s += -0.070
        else:
         s += 0.071
       else:
        s += 0.041
    else:
     if expected_words <= 5648.1:
      if names_beside <= -7.8661:
       s += -0.463
      else:
       if sentences <= 9.5:
        if sentences <= 0.0:
         if greatest_names <= 2.2102:
          if links_2 <= 0.24432:
           if expected_below <= 3353.9:
            s += 0.008
           else:
            s += -0.380
          else:
           if expected_1 <= 0.82057:
            s += -0.003
           else:
            s += -0.532
         else:
          s += 0.054
        else:
         if share_of_expected_2 <= 0.66354:
          s += -0.003
         else:
          s += 0.083
       else:
        s += -0.115
     else:
      s += -0.070
    if score_1 <= -2.4235:
     if after_core_beside <= -1e-35:
      if greatest_names <= 2.2102:
       s += -0.073
      else:
       if share_of_expected_beside <= 0.061645:
        s += -0.023
       else:
        s += 0.138
     else:
      s += -0.094
    else:
     if words_score <= 3.2544:
      if after_core_beside <= 0.0:
       if from_title <= -13.5:
        s += 0.045
       else:
        if share_of_expected_1 <= 0.99002:
         if blocks_1 <= 6.5:
          if share_2 <= 0.78347:
           s += -0.075
          else:
           s += 0.063
         else:
          s += 0.040
        else:
         if blocks_1 <= 19.5:
          s += -0.158
         else:
          s += 0.014
      else:
       if core_share <= 0.37843:
        if names_1 <= 2.1284:
         s += 0.065
        else:
         s += -0.127
       else:
        s += -0.131
     else:
      if lines <= 110:
       if before_core_beside <= -74.5:
        s += -0.002
       else:
        s += 0.071
      else:
       s += -0.189
    if first_score <= 1.0904:
     if links_beside <= 0.17754:
      if line_score <= 1.7323:
       if prose_4 <= 0.89401:
        if share_of_expected_beside <= 0.081737:
         s += -0.044
        else:
         if blocks_beside <= 1.5:
          s += 0.128
         else:
          s += -0.012
       else:
        if words <= 25.5:
         s += -0.034
        else:
         s += -0.169
      else:
       if before_core_beside <= -49.5:
        s += -0.033
       else:
        s += 0.050
     else:
      s += -0.078
    else:
     if after_first_3 <= 81.5:
      if blocks_2 <= 5.5:
       if prose_2 <= 0.97711:
        s += 0.009
       else:
        s += -0.167
      else:
       if names_beside <= -7.8661:
        s += -0.256
       else:
        if line_score <= 2.87:
         s += 0.034
        else:
         s += 0.077
     else:
      if links_2 <= 0.025794:
       if common_2 <= 0.29539:
        s += -0.549
       else:
        s += -0.067
      else:
       s += 0.039
    if first_score <= 1.0904:
     if expected_below <= 20.008:
      s += -0.093
     else:
      if share_beside <= 0.14404:
       if expected_above <= 19.565:
        if characters <= 77.5:
         s += -0.097
        else:
         s += 0.020
       else:
        s += 0.027
      else:
       if in_article <= 0.0:
        s += -0.097
       else:
        if from_title <= -1.5:
         s += 0.094
        else:
         s += -0.055
    else:
     if blocks_1 <= 393.5:
      if prose_beside <= 0.9942:
       if away <= 1.5:
        s += 0.062
       else:
        if greatest_names <= 2.2102:
         if same_look <= 8.5:
          s += 0.046
         else:
          if expected_4 <= 0.65879:
           s += -0.444
          else:
           s += 0.022
        else:
         s += 0.025
      else:
       if expected_1 <= 0.8593:
        s += 0.118
       else:
        if expected_4 <= 0.83195:
         s += -0.178
        else:
         s += 0.051
     else:
      s += -0.073
    if first_score <= 1.9383:
     if expected_below <= 13.44:
      s += -0.089
     else:
      if expected_1 <= 0.015348:
       s += -0.072
      else:
       if expected_words <= 3592.5:
        if before_last_4 <= 64.5:
         if line_score <= 3.0039:
          if common_3 <= 0.32744:
           s += -0.062
          else:
           s += 0.013
         else:
          s += 0.053
        else:
         if expected_words <= 133.45:
          s += 0.145
         else:
          s += 0.034
       else:
        s += -0.077
    else:
     if blocks_4 <= 752:
      if share <= 0.52566:
       if greatest_names <= 3.5243:
        if before_last_4 <= 9.5:
         if common_3 <= 0.43645:
          s += -0.546
         else:
          s += -0.026
        else:
         s += -0.029
       else:
        s += 0.042
      else:
       if depth <= 6.5:
        if greatest_names <= 1.5578:
         s += -0.047
        else:
         s += 0.069
       else:
        s += 0.079
     else:
      s += -0.085
    if score_1 <= -2.6735:
     if links_beside <= 0.43148:
      if greatest_names <= 2.2102:
       s += -0.074
      else:
       if names_beside <= -0.39548:
        s += -0.045
       else:
        if share_of_expected_1 <= 0.0082216:
         s += -0.031
        else:
         if core_share <= 0.44842:
          s += 0.295
         else:
          s += 0.079
     else:
      s += -0.100
    else:
     if line_score <= 2.3912:
      if common_above <= 0.15016:
       if levels_beside <= 0.0:
        s += 0.122
       else:
        if before_last_3 <= 5.5:
         s += -0.139
        else:
         s += -0.039
      else:
       s += 0.013
     else:
      if blocks_beside <= 97.5:
       if score_2 <= -2.3546:
        if expected_1 <= 0.89101:
         s += 0.040
        else:
         s += -0.154
       else:
        if expected_above <= 4940.7:
         if end <= 0.0:
          s += -0.009
         else:
          s += 0.068
        else:
         s += -0.112
      else:
       s += -0.088
    if first_score <= -1.9821:
     if core_share <= 0.16385:
      s += 0.095
     else:
      s += -0.074
    else:
     if first_score <= 2.6946:
      if prints <= 1.5:
       if core_share <= 0.96994:
        s += -0.012
       else:
        s += 0.035
      else:
       s += -0.084
     else:
      if greatest_names <= 2.2102:
       if share <= 0.25584:
        if in_article <= 0.0:
         s += -0.440
        else:
         s += 0.057
       else:
        if share_of_expected_2 <= 0.99598:
         s += 0.065
        else:
         if alike <= 15.5:
          if prose_beside <= 0.98288:
           s += -0.155
          else:
           s += 0.022
         else:
          s += 0.028
      else:
       if prose_2 <= 0.97711:
        s += 0.078
       else:
        if share_of_expected_2 <= 0.94774:
         if before_last_4 <= 15.5:
          s += -0.359
         else:
          if greatest_names <= 6.4849:
           s += 0.107
          else:
           s += -0.190
        else:
         s += 0.099
    if first_score <= -1.7994:
     if common_above <= 0.0:
      s += -0.086
     else:
      s += -0.030
    else:
     if first_score <= 3.1913:
      if before_core_beside <= -19.5:
       if level <= 0.0:
        if least_names <= -5.0388:
         s += 0.025
        else:
         s += -0.060
       else:
        if score_4 <= -1.7022:
         s += -0.110
        else:
         s += 0.044
      else:
       if characters <= 140.5:
        s += -0.017
       else:
        if least_names <= -11.873:
         s += -0.130
        else:
         if blocks_3 <= 12.5:
          if names_score <= 1.246:
           s += 0.062
          else:
           s += -0.128
         else:
          s += 0.068
     else:
      if blocks_2 <= 452.5:
       if names_2 <= 0.69141:
        if prose_1 <= 0.97329:
         s += 0.065
        else:
         if blocks_2 <= 26.5:
          s += 0.065
         else:
          s += -0.108
       else:
        s += 0.081
      else:
       s += -0.072
    if first_score <= -1.7994:
     s += -0.057
    else:
     if greatest_names <= 2.2102:
      if after_first_3 <= 28.5:
       if least_names <= -11.873:
        s += -0.153
       else:
        if words <= 34.5:
         if links_3 <= 0.53265:
          if links_3 <= 0.073925:
           s += 0.032
          else:
           s += -0.069
         else:
          s += 0.140
        else:
         s += 0.060
      else:
       if expected_3 <= 0.71221:
        s += -0.087
       else:
        s += 0.030
     else:
      if first_score <= 2.6946:
       if expected_words <= 133.45:
        s += 0.108
       else:
        if line_score <= 3.8141:
         if common_below <= 0.11552:
          s += -0.063
         else:
          s += 0.008
        else:
         s += 0.055
      else:
       if share_of_expected_2 <= 0.66354:
        if outer_share <= 0.66328:
         s += -0.109
        else:
         s += 0.107
       else:
        if expected_above <= 3975.5:
         s += 0.082
        else:
         s += -0.083
    if after_core_beside <= -1e-35:
     if line_score <= 4.7284:
      if share_of_expected_beside <= 0.15493:
       if common_1 <= 0.25048:
        s += -0.038
       else:
        if expected_above <= 0.76442:
         s += -0.097
        else:
         if from_title <= 85.5:
          if alike <= 15.5:
           s += 0.006
          else:
           s += 0.074
         else:
          s += -0.036
      else:
       if expected_beside <= -4.971e-14:
        s += -0.168
       else:
        s += 0.064
     else:
      s += 0.056
    else:
     if links_beside <= 0.14583:
      if core_share <= 0.37843:
       if alike_beside <= 11.5:
        if alike <= 63.5:
         s += 0.107
        else:
         s += -0.088
       else:
        if alike_beside <= 16.5:
         s += -0.147
        else:
         s += 0.079
      else:
       if score_1 <= 0.25448:
        s += -0.091
       else:
        if before_core_beside <= -15.5:
         s += -0.089
        else:
         s += 0.080
     else:
      s += -0.092
    if after_core_beside <= -1e-35:
     if line_score <= 2.6282:
      s += -0.005
     else:
      if expected_words <= 5217.3:
       if quotes <= 11.5:
        if links_2 <= 0.24432:
         s += 0.062
        else:
         if expected_beside <= 0.86789:
          s += 0.010
         else:
          s += -0.379
       else:
        s += -0.184
      else:
       if from_title <= 60.5:
        s += 0.099
       else:
        s += -0.093
    else:
     if expected_beside <= 0.93134:
      if core_share <= 0.76945:
       if share_beside <= 0.35523:
        if alike_beside <= 11.5:
         if links_2 <= 0.19625:
          s += 0.055
         else:
          if prose_3 <= 0.88897:
           s += -0.092
          else:
           s += 0.233
        else:
         if alike_1 <= 12.5:
          s += -0.156
         else:
          s += 0.096
       else:
        s += -0.084
      else:
       s += -0.113
     else:
      if after_first_4 <= 34.5:
       s += 0.104
      else:
       s += -0.030
    if first_score <= -2.7169:
     s += -0.068
    else:
     if first_score <= 3.1913:
      if expected_words <= 3592.5:
       if blocks_4 <= 105.5:
        if line_score <= 1.2349:
         if prose_beside <= 0.98514:
          s += -0.044
         else:
          s += 0.059
        else:
         if share <= 0.47491:
          if same_look_expected <= 0.7111:
           if core_share <= 0.76945:
            s += 0.075
           else:
            s += -0.027
          else:
           if share_3 <= 0.98521:
            if share_of_expected_1 <= 0.14698:
             s += -0.075
            else:
             s += 0.088
           else:
            if names_1 <= 1.1789:
             s += 0.010
            else:
             s += -0.368
         else:
          s += 0.062
       else:
        if names_1 <= 7.9229:
         s += 0.041
        else:
         s += -0.213
      else:
       if links_1 <= 0.02374:
        if expected_4 <= 0.80911:
         s += -0.112
        else:
         s += 0.033
       else:
        s += 0.032
     else:
      s += 0.039
    if first_score <= -1.5698:
     if core_share <= 0.20458:
      if names_3 <= -4.351:
       s += 0.322
      else:
       s += 0.019
     else:
      if common_beside <= 0.30347:
       s += -0.078
      else:
       s += -0.007
    else:
     if after_first_3 <= 28.5:
      if blocks_4 <= 94.5:
       if after_first_4 <= 30.5:
        if sentences <= 2.5:
         if line_score <= 4.2503:
          if greatest_names <= 0.81669:
           s += 0.071
          else:
           s += -0.018
         else:
          s += 0.062
        else:
         s += 0.088
       else:
        if line_score <= 3.8141:
         s += -0.118
        else:
         s += 0.040
      else:
       s += 0.069
     else:
      if prose_beside <= 0.9942:
       if common_beside <= 0.14335:
        if line_score <= 3.8141:
         s += -0.090
        else:
         s += 0.061
       else:
        if before_core_beside <= -119.5:
         s += -0.047
        else:
         s += 0.028
      else:
       s += -0.110
    if first_score <= -2.551:
     s += -0.062
    else:
     if after_first_3 <= 38.5:
      if words <= 32.5:
       if after_core_beside <= -55.5:
        s += 0.060
       else:
        if share_of_expected_beside <= 0.13192:
         s += -0.025
        else:
         s += 0.043
      else:
       if before_core_beside <= -5.5:
        if score_2 <= -2.5835:
         if common_4 <= 0.1841:
          s += 0.060
         else:
          s += -0.136
        else:
         s += 0.039
       else:
        s += 0.077
     else:
      if common_below <= 0.22419:
       s += -0.071
      else:
       if expected_words <= 5648.1:
        if outer_tag <= 0.0:
         s += -0.095
        else:
         if names_1 <= 7.9229:
          if score_2 <= 3.8004:
           s += 0.047
          else:
           s += -0.124
         else:
          if links_3 <= 0.14664:
           if common_1 <= 0.33222:
            s += -0.397
           else:
            s += 0.054
          else:
           s += -0.544
       else:
        s += -0.079
    if common_below <= 0.138:
     if expected_above <= 96.671:
      if prose_1 <= 0.35305:
       s += -0.087
      else:
       if expected_1 <= 0.015348:
        s += -0.096
       else:
        if links_3 <= 0.3132:
         if score_3 <= -3.0424:
          s += 0.135
         else:
          if words <= 18.5:
           s += -0.112
          else:
           s += 0.037
        else:
         s += 0.139
     else:
      if share <= 0.97925:
       if first_score <= 2.6946:
        if core_share <= 0.16385:
         s += 0.062
        else:
         s += -0.069
       else:
        s += 0.057
      else:
       if after_core_beside <= -15.5:
        s += -0.464
       else:
        s += -0.124
    else:
     if expected_above <= 0.76442:
      s += -0.080
     else:
      if expected_above <= 2555.7:
       if words <= 34.5:
        s += 0.013
       else:
        if expected_above <= 275.72:
         s += 0.091
        else:
         s += 0.034
      else:
       s += -0.038
    if expected_below <= 13.44:
     if before_core_beside <= -7.5:
      if shape <= 2.5:
       s += -0.088
      else:
       s += 0.119
     else:
      s += 0.048
    else:
     if greatest_names <= 2.2102:
      if prose_4 <= 0.91752:
       if tag <= 1.5:
        if outer_share <= 0.95522:
         if before_core_beside <= -57.5:
          if names_4 <= 0.15278:
           s += -0.088
          else:
           s += 0.082
         else:
          s += 0.078
        else:
         s += -0.046
       else:
        if links_2 <= 0.19625:
         s += -0.016
        else:
         s += -0.117
      else:
       if score_4 <= -0.87436:
        s += -0.155
       else:
        s += 0.014
     else:
      if before_last_4 <= 11.5:
       s += -0.019
      else:
       if expected_words <= 6808.7:
        if after_first_2 <= 4.5:
         s += 0.004
        else:
         s += 0.060
       else:
        if before_core_beside <= -79.5:
         s += -0.131
        else:
         s += 0.114
    if expected_below <= 13.44:
     if before_core_beside <= -3.5:
      s += -0.067
     else:
      s += 0.080
    else:
     if greatest_names <= 2.3805:
      if commas <= 19.5:
       if blocks_beside <= 35.5:
        if expected_3 <= 0.62279:
         if links_beside <= 0.042829:
          s += 0.057
         else:
          if words <= 26.5:
           s += -0.092
          else:
           s += 0.051
        else:
         if expected_2 <= 0.85498:
          s += -0.054
         else:
          s += 0.022
       else:
        if core_share <= 0.11597:
         s += 0.249
        else:
         s += -0.098
      else:
       s += -0.148
     else:
      if after_first_2 <= 4.5:
       s += -0.011
      else:
       if least_names <= -0.22572:
        if lines <= 83:
         s += 0.066
        else:
         s += -0.139
       else:
        if least_names <= -1e-35:
         if share_4 <= 0.7802:
          s += -0.484
         else:
          s += 0.000
        else:
         s += 0.018
    if first_score <= -3.3766:
     s += -0.077
    else:
     if prints <= 1.5:
      if greatest_names <= 2.2102:
       if after_first_3 <= 11.5:
        if blocks_beside <= 10.5:
         if share <= 0.95351:
          s += 0.070
         else:
          if names_4 <= 0.42626:
           s += 0.036
          else:
           s += -0.183
        else:
         s += -0.076
       else:
        if in_article <= 0.0:
         if core_share <= 0.9915:
          s += -0.086
         else:
          s += 0.073
        else:
         if share_of_expected_2 <= 0.99598:
          s += 0.061
         else:
          s += -0.036
      else:
       if first_score <= 3.1026:
        if expected_2 <= 0.64418:
         s += 0.046
        else:
         if alike_1 <= 2.5:
          if blocks_3 <= 9.5:
           s += -0.137
          else:
           s += -0.015
         else:
          if sum_of_names <= 25.867:
           s += 0.083
          else:
           s += -0.267
       else:
        s += 0.057
     else:
      s += -0.057
    if links_beside <= 0.16118:
     if quotes <= 9.5:
      if links_1 <= 0.0:
       if expected_words <= 95.126:
        s += 0.156
       else:
        if links_3 <= 0.039991:
         if after_first_2 <= 2.5:
          s += -0.049
         else:
          s += 0.033
        else:
         if prose_1 <= 0.98941:
          if core_share <= 0.99548:
           s += -0.085
          else:
           s += 0.060
         else:
          s += 0.028
      else:
       if expected_above <= 3975.5:
        if words <= 23.5:
         if expected_above <= 37.807:
          s += -0.063
         else:
          if expected_below <= 38.616:
           s += -0.068
          else:
           s += 0.043
        else:
         if expected_below <= 2.6874:
          s += -0.048
         else:
          if after_first_2 <= 83.5:
           s += 0.065
          else:
           s += -0.006
       else:
        s += -0.090
     else:
      s += -0.160
    else:
     if expected_below <= 391.23:
      s += -0.058
     else:
      s += 0.023
    if links_2 <= 0.43956:
     if lines <= 68.5:
      if core_share <= 0.99548:
       if expected_above <= 854.02:
        if common_beside <= 0.8895:
         if core_share <= 0.995:
          if characters <= 232.5:
           if core_share <= 0.76945:
            s += 0.028
           else:
            if same_look_expected <= 0.48566:
             s += -0.047
            else:
             if share_2 <= 0.99722:
              s += 0.022
             else:
              s += -0.244
          else:
           if alike_2 <= 1.5:
            s += 0.062
           else:
            if alike <= 1.5:
             s += 0.136
            else:
             if before_last_1 <= 6.5:
              s += -0.097
             else:
              s += 0.096
         else:
          if letters_a_word <= 7.191:
           s += 0.084
          else:
           s += -0.151
        else:
         s += -0.188
       else:
        s += -0.029
      else:
       if share_of_expected_2 <= 0.99957:
        s += 0.057
       else:
        s += -0.054
     else:
      s += -0.132
    else:
     s += -0.065
    if after_core_beside <= -2.5:
     if from_title <= -98.5:
      s += 0.036
     else:
      if from_title <= 0.0:
       s += -0.110
      else:
       if after_first_3 <= 289.5:
        if least_names <= -0.34645:
         if share_of_expected_4 <= 0.98809:
          if greatest_names <= 2.2102:
           s += -0.078
          else:
           s += 0.026
         else:
          s += 0.047
        else:
         if names_score <= 1.246:
          s += 0.083
         else:
          if greatest_names <= 1.5578:
           s += -0.172
          else:
           if share_2 <= 0.76518:
            if share_3 <= 0.7106:
             s += 0.063
            else:
             s += -0.136
           else:
            if share_2 <= 0.98729:
             s += 0.051
            else:
             if sum_of_names <= 25.867:
              s += -0.046
             else:
              s += -0.407
       else:
        s += -0.081
    else:
     if before_core_beside <= -2.5:
      s += -0.041
     else:
      if from_title <= 23.5:
       s += 0.089
      else:
       s += -0.101
    if before_last_1 <= 2.5:
     if common_4 <= 0.55587:
      if from_title <= 23.5:
       if expected_3 <= 0.50169:
        if after_first_2 <= 8.5:
         if share_1 <= 0.052374:
          if blocks_1 <= 8.5:
           s += -0.016
          else:
           s += 0.365
         else:
          s += 0.129
        else:
         if greatest_names <= 1.9134:
          s += -0.112
         else:
          s += 0.038
       else:
        s += -0.046
      else:
       s += -0.080
     else:
      s += 0.041
    else:
     if links_beside <= 0.56436:
      if from_title <= 306.5:
       if after_first_2 <= 1.5:
        s += -0.032
       else:
        if blocks_2 <= 26.5:
         if share_of_expected_3 <= 0.23788:
          s += -0.023
         else:
          s += 0.070
        else:
         if prose_1 <= 0.97724:
          s += 0.026
         else:
          if share_of_expected_3 <= 0.99648:
           s += 0.056
          else:
           s += -0.064
      else:
       s += -0.073
     else:
      s += -0.060
    if blocks_beside <= 1.5:
     if share_of_expected_3 <= 0.99712:
      if long_words <= 10.5:
       s += 0.003
      else:
       s += 0.060
     else:
      if share_of_expected_3 <= 0.99734:
       if least_names <= -0.34645:
        s += 0.086
       else:
        s += -0.137
      else:
       if from_title <= 125.5:
        if share <= 0.42243:
         if least_names <= -0.87678:
          s += 0.051
         else:
          if characters <= 82.5:
           s += 0.031
          else:
           s += -0.175
        else:
         s += 0.038
       else:
        s += -0.072
    else:
     if common_4 <= 0.55587:
      if names_4 <= 2.0406:
       if line_score <= 2.1561:
        s += -0.070
       else:
        if common_2 <= 0.61055:
         s += -0.002
        else:
         s += -0.137
      else:
       if core_share <= 0.53921:
        s += 0.094
       else:
        s += -0.022
     else:
      if score_3 <= -2.577:
       s += -0.088
      else:
       s += 0.064
    if common_above <= 0.25037:
     if words_score <= 2.2977:
      if core_share <= 0.37843:
       if names_3 <= -4.351:
        s += 0.186
       else:
        if share <= 0.22208:
         s += 0.042
        else:
         s += -0.113
      else:
       s += -0.050
     else:
      if sum_of_names <= 25.867:
       if words <= 19.5:
        s += -0.044
       else:
        s += 0.043
      else:
       s += -0.256
    else:
     if expected_words <= 4124.8:
      if outer_tag <= 2.5:
       if score_3 <= 0.11185:
        if characters <= 566.5:
         s += 0.021
        else:
         s += 0.130
       else:
        if share_of_expected_3 <= 0.99807:
         if depth <= 7.5:
          if expected_4 <= 0.8675:
           s += -0.068
          else:
           s += -0.335
         else:
          s += -0.020
        else:
         s += 0.025
      else:
       s += 0.058
     else:
      if names_score <= -0.23155:
       s += -0.098
      else:
       s += 0.009
    if after_core_beside <= -27.5:
     if blocks_4 <= 752:
      s += 0.030
     else:
      s += -0.060
    else:
     if before_core_beside <= -27.5:
      if common_beside <= 0.33409:
       if blocks_beside <= 417.5:
        s += -0.077
       else:
        s += 0.099
      else:
       s += -0.013
     else:
      if names_4 <= -1.0703:
       s += 0.070
      else:
       if greatest_names <= 2.2102:
        if prose_4 <= 0.92449:
         if links_1 <= 0.11241:
          if share_of_expected_2 <= 0.99395:
           if least_names <= -11.873:
            s += -0.126
           else:
            if common_above <= 0.75059:
             s += 0.056
            else:
             s += -0.279
          else:
           if share_4 <= 0.98069:
            s += 0.071
           else:
            s += -0.112
         else:
          if after_core_beside <= -19.5:
           if share_of_expected_beside <= 0.06782:
            s += -0.106
           else:
            s += -0.479
          else:
           s += -0.042
        else:
         s += -0.107
       else:
        s += 0.014
    if greatest_names <= 4.1378:
     if before_last_1 <= 3.5:
      if expected_words <= 133.45:
       if alike_1 <= 1.5:
        if names_score <= -2.7063:
         s += -0.074
        else:
         s += 0.113
       else:
        s += -0.089
      else:
       if common_beside <= 0.08023:
        if sum_of_names <= 8.6754:
         s += -0.076
        else:
         s += -0.333
       else:
        s += -0.026
     else:
      if long_words <= 15.5:
       if names_score <= 4.4371:
        s += -0.009
       else:
        if share_of_expected_3 <= 0.99123:
         s += -0.748
        else:
         s += 0.038
      else:
       if after_first_2 <= 93.5:
        s += 0.064
       else:
        s += -0.066
    else:
     if from_title <= 79.5:
      if greatest_names <= 12.196:
       if end <= 0.0:
        s += 0.002
       else:
        s += 0.060
      else:
       s += -0.061
     else:
      if sum_of_names <= 15.132:
       s += 0.003
      else:
       s += -0.099
    if links_2 <= 0.43956:
     if first_score <= 4.2475:
      if links_4 <= 0.54608:
       if expected_below <= 85.321:
        if before_core_beside <= -15.5:
         if core_share <= 0.44842:
          s += 0.030
         else:
          s += -0.076
        else:
         if alike_2 <= 1.5:
          if before_last_3 <= 64.5:
           s += 0.036
          else:
           s += -0.153
         else:
          s += -0.176
       else:
        if prose_beside <= 0.99555:
         if after_first_2 <= 3.5:
          if blocks_4 <= 126.5:
           s += -0.041
          else:
           s += 0.046
         else:
          if expected_words <= 4124.8:
           if links_2 <= 0.050428:
            s += 0.053
           else:
            s += 0.010
          else:
           if names_score <= -0.23155:
            s += -0.081
           else:
            s += 0.035
        else:
         s += -0.079
      else:
       if level <= 0.0:
        s += 0.103
       else:
        s += -0.105
     else:
      s += 0.061
    else:
     s += -0.068
    if links_2 <= 0.43956:
     if prose_3 <= 0.67385:
      if share_of_expected_beside <= 0.073707:
       if alike_1 <= 54.5:
        s += 0.007
       else:
        s += 0.348
      else:
       if after_first_4 <= 20.5:
        s += 0.114
       else:
        if score_4 <= -3.7184:
         s += -0.091
        else:
         s += 0.068
     else:
      if share_beside <= 0.21874:
       if words <= 46.5:
        s += -0.008
       else:
        if after_first_3 <= 40.5:
         if common_below <= 0.22419:
          if greatest_names <= 1.2186:
           s += -0.084
          else:
           s += 0.038
         else:
          s += 0.079
        else:
         s += -0.017
      else:
       if share_of_expected_beside <= 0.22912:
        s += -0.121
       else:
        if same_look_expected <= 0.0:
         s += 0.070
        else:
         if greatest_names <= 3.9599:
          s += -0.086
         else:
          if links_2 <= 0.10516:
           s += 0.111
          else:
           s += -0.089
    else:
     s += -0.060
    if expected_below <= 20.008:
     if before_core_beside <= -5.5:
      if links_3 <= 0.030363:
       s += 0.023
      else:
       s += -0.078
     else:
      s += 0.072
    else:
     if prose_2 <= 0.95212:
      if after_first_4 <= 4.5:
       if prose_2 <= 0.7112:
        if expected_1 <= 0.7969:
         s += -0.005
        else:
         if line_score <= 1.9369:
          s += -0.062
         else:
          s += -0.352
       else:
        s += -0.002
      else:
       if expected_above <= 2197.5:
        s += 0.029
       else:
        s += -0.031
     else:
      if core_share <= 0.87671:
       if long_words <= 23.5:
        if after_first_3 <= 26.5:
         if share_of_expected_1 <= 0.10511:
          s += -0.066
         else:
          s += 0.069
        else:
         if common_3 <= 0.57736:
          s += -0.129
         else:
          s += 0.057
       else:
        s += -0.186
      else:
       if share_3 <= 0.99982:
        s += 0.041
       else:
        s += -0.094
    if after_core_beside <= -1.5:
     if quotes <= 11.5:
      if line_score <= 0.24:
       if common <= 0.062996:
        if outer_share <= 0.90788:
         s += -0.018
        else:
         s += -0.123
       else:
        if expected_above <= 7.3012:
         s += -0.074
        else:
         s += 0.032
      else:
       if share_of_expected_beside <= 0.22912:
        if prose_3 <= 0.67385:
         s += 0.052
        else:
         if share_of_expected_4 <= 0.99185:
          s += -0.027
         else:
          s += 0.019
       else:
        s += 0.087
     else:
      s += -0.113
    else:
     if depth <= 9.5:
      s += -0.056
     else:
      if greatest_names <= 1.0502:
       if links_beside <= 0.11227:
        s += 0.153
       else:
        s += -0.038
      else:
       if alike_beside <= 11.5:
        if links_beside <= 0.14583:
         if alike_1 <= 11.5:
          s += 0.043
         else:
          s += -0.112
        else:
         s += -0.061
       else:
        s += -0.100
    if line_score <= 4.1026:
     if common_above <= 0.067117:
      if same_look_expected <= 0.036248:
       if share_of_expected_beside <= 0.28477:
        s += -0.075
       else:
        if links_1 <= 0.52186:
         s += 0.087
        else:
         s += -0.122
      else:
       if links_1 <= 0.11913:
        if expected_above <= 58.414:
         s += 0.109
        else:
         s += -0.030
       else:
        s += -0.059
     else:
      if expected_above <= 275.72:
       if prose_beside <= 0.98514:
        s += 0.012
       else:
        s += 0.101
      else:
       if level <= 0.0:
        if common_beside <= 0.33409:
         s += -0.063
        else:
         s += -0.010
       else:
        s += 0.034
    else:
     if names_score <= -0.23155:
      if expected_words <= 4124.8:
       if blocks_1 <= 3.5:
        if score_4 <= -1.7022:
         s += -0.142
        else:
         s += 0.019
       else:
        s += 0.058
      else:
       s += -0.091
     else:
      s += 0.052
    if after_core_beside <= -39.5:
     s += 0.029
    else:
     if blocks_2 <= 26.5:
      if blocks_beside <= 1.5:
       if after_first_3 <= 28.5:
        s += 0.049
       else:
        s += -0.086
      else:
       if in_article <= 0.0:
        if common_1 <= 0.80017:
         s += -0.040
        else:
         s += -0.320
       else:
        if share_beside <= 0.09066:
         s += -0.029
        else:
         s += 0.053
     else:
      if greatest_names <= 2.2102:
       if names_2 <= 0.92652:
        if prose_1 <= 0.94227:
         if sum_of_names <= 3.1307:
          if names_1 <= -3.5249:
           s += -0.093
          else:
           s += 0.022
         else:
          s += -0.186
        else:
         s += -0.095
       else:
        s += 0.026
      else:
       if line_score <= 3.2619:
        s += -0.021
       else:
        if common_beside <= 0.82393:
         if share_of_expected_2 <= 0.66354:
          s += -0.074
         else:
          s += 0.064
        else:
         s += -0.265
    if expected_below <= 9.8079:
     s += -0.045
    else:
     if expected_1 <= 0.015348:
      s += -0.047
     else:
      if least_names <= -5.0388:
       if expected_above <= 3477.4:
        if names_score <= -3.0559:
         if share_of_expected_4 <= 0.97647:
          s += -0.055
         else:
          s += 0.056
        else:
         s += 0.075
       else:
        s += -0.092
      else:
       if prose_4 <= 0.88399:
        if links_1 <= 0.094109:
         if names_2 <= 2.5118:
          if least_names <= -3.5257:
           s += -0.017
          else:
           s += 0.048
         else:
          if expected_beside <= 0.65639:
           s += -0.042
          else:
           s += 0.065
        else:
         if before_last_4 <= 76.5:
          if prose_beside <= 0.98364:
           s += -0.065
          else:
           s += 0.094
         else:
          s += 0.027
       else:
        if links_1 <= 0.0:
         if links_4 <= 0.10559:
          s += -0.078
         else:
          s += 0.061
        else:
         s += 0.016
    if first_score <= 2.8064:
     if score_3 <= 1.1294:
      if core_share <= 0.37843:
       if alike_1 <= 1.5:
        if before_last_2 <= 95.5:
         s += 0.099
        else:
         s += -0.077
       else:
        if same_look <= 119:
         if shape <= 0.0:
          s += -0.072
         else:
          s += 0.054
        else:
         s += 0.202
      else:
       if core_share <= 0.99701:
        if same_look_score <= -0.20158:
         s += -0.032
        else:
         if names_beside <= 0.72029:
          s += 0.028
         else:
          s += -0.091
       else:
        s += 0.073
     else:
      if level <= 0.0:
       if names_beside <= 0.31812:
        s += -0.027
       else:
        s += -0.137
      else:
       s += 0.008
    else:
     if outer_share <= 0.66328:
      if expected_above <= 115.09:
       s += 0.097
      else:
       s += -0.080
     else:
      if line_score <= -1e-35:
       s += -0.148
      else:
       s += 0.034
    if line_score <= 3.9541:
     if share_of_expected_1 <= 0.99002:
      if before_core_beside <= -13.5:
       if common_2 <= 0.22981:
        if words_score <= -4.2969:
         if links_2 <= 0.15312:
          s += 0.201
         else:
          s += -0.095
        else:
         s += -0.069
       else:
        s += -0.001
      else:
       if tag <= 1.5:
        if before_last_3 <= 4.5:
         if prose_2 <= 0.97711:
          s += 0.021
         else:
          s += -0.180
        else:
         if names_1 <= 7.9229:
          s += 0.052
         else:
          s += -0.158
       else:
        if expected_beside <= 0.27465:
         s += -0.035
        else:
         s += 0.038
     else:
      if links_4 <= 0.093758:
       s += -0.009
      else:
       if expected_2 <= 0.72138:
        s += 0.057
       else:
        s += -0.117
    else:
     if names_beside <= -7.8661:
      if expected_2 <= 0.64418:
       s += -0.011
      else:
       s += -0.325
     else:
      s += 0.027
    if sentences <= 8.5:
     if expected_below <= 53.097:
      if after_core_beside <= 0.0:
       if expected_4 <= 0.74585:
        if prose_1 <= 0.97515:
         if before_last_3 <= 85.5:
          s += -0.010
         else:
          s += 0.146
        else:
         s += 0.094
       else:
        if before_core_beside <= -6.5:
         if links_4 <= 0.062804:
          s += 0.045
         else:
          s += -0.101
        else:
         s += -0.274
      else:
       s += -0.064
     else:
      if lines <= 1.5:
       if share_of_expected_beside <= 0.016187:
        s += -0.008
       else:
        if prints <= 1.5:
         if prose_3 <= 0.87512:
          s += 0.051
         else:
          if links_3 <= 0.20624:
           if links_1 <= 0.0:
            s += -0.016
           else:
            s += 0.042
          else:
           s += -0.156
        else:
         if expected_beside <= 0.0:
          s += -0.291
         else:
          s += -0.025
      else:
       s += -0.051
    else:
     s += -0.078
    if common_4 <= 0.54625:
     if end <= 4.5:
      if from_title <= -98.5:
       if common_4 <= 0.50729:
        if characters <= 94.5:
         if common_4 <= 0.29567:
          if first_score <= 0.87627:
           s += -0.009
          else:
           s += -0.120
         else:
          s += 0.060
        else:
         s += 0.059
       else:
        if alike_beside <= 6.5:
         s += 0.009
        else:
         s += -0.135
      else:
       if words_score <= 5.701:
        if share_4 <= 0.80428:
         if same_look_score <= 2.8045:
          s += -0.027
         else:
          s += -0.103
        else:
         if after_first_1 <= 1.5:
          s += -0.039
         else:
          s += 0.011
       else:
        if end <= 0.0:
         s += -0.145
        else:
         s += 0.075
     else:
      s += -0.067
    else:
     if sum_of_names <= 11.75:
      if score_3 <= -2.577:
       s += -0.042
      else:
       s += 0.064
     else:
      s += -0.018
    if expected_1 <= 0.015348:
     s += -0.044
    else:
     if commas <= 43.5:
      if alike_4 <= 9.5:
       if names_beside <= -7.8661:
        if away <= 3.5:
         s += -0.125
        else:
         if from_title <= 5.5:
          s += 0.135
         else:
          s += -0.098
       else:
        if long_words <= 76.5:
         if expected_2 <= 0.64418:
          if core_share <= 0.37843:
           s += 0.073
          else:
           if alike_beside <= 8.5:
            if letters_a_word <= 6.6257:
             if core_share <= 0.99399:
              if before_core_beside <= -17.5:
               s += -0.087
              else:
               if least_names <= -3.5257:
                s += -0.075
               else:
                s += 0.023
             else:
              s += 0.098
            else:
             if names_2 <= 0.21514:
              s += -0.003
             else:
              s += 0.090
           else:
            s += 0.086
         else:
          s += -0.007
        else:
         s += 0.086
      else:
       s += -0.119
     else:
      s += 0.193
    if prints <= 1.5:
     if core_share <= 0.9915:
      if share_of_expected_3 <= 0.99712:
       if characters <= 188.5:
        if common_4 <= 0.20204:
         s += -0.032
        else:
         s += 0.011
       else:
        if before_core_beside <= -13.5:
         if line_score <= 1.4325:
          s += -0.084
         else:
          s += 0.018
        else:
         if sum_of_names <= -3.8456:
          if line_score <= 3.1334:
           s += -0.093
          else:
           s += 0.090
         else:
          s += 0.075
      else:
       if share_3 <= 0.92136:
        s += -0.109
       else:
        if links_3 <= 0.015401:
         s += 0.118
        else:
         s += -0.024
     else:
      if expected_2 <= 0.78072:
       s += 0.086
      else:
       if line_score <= 3.2619:
        if same_look_expected <= 0.97367:
         s += 0.013
        else:
         if expected_4 <= 0.88751:
          s += -0.124
         else:
          s += 0.087
       else:
        s += 0.056
    else:
     s += -0.046
    if common_above <= 0.067117:
     if tag <= 1.5:
      if expected_above <= 77.663:
       if prose_1 <= 0.53962:
        s += -0.038
       else:
        s += 0.087
      else:
       if core_share <= 0.53921:
        if greatest_names <= 0.0:
         s += -0.109
        else:
         if names_3 <= 0.45417:
          s += 0.136
         else:
          s += -0.068
       else:
        s += -0.093
     else:
      if expected_beside <= 0.91649:
       s += -0.069
      else:
       s += 0.111
    else:
     if first_score <= 0.0:
      if from_title <= -98.5:
       if common_beside <= 0.047906:
        s += -0.060
       else:
        s += 0.087
      else:
       s += 0.004
     else:
      if share <= 0.52566:
       if common_3 <= 0.57736:
        s += -0.037
       else:
        s += 0.020
      else:
       if expected_words <= 5648.1:
        if depth <= 6.5:
         s += -0.014
        else:
         s += 0.033
       else:
        s += -0.060
    if line_score <= 4.7284:
     if lines <= 106:
      if core_share <= 0.99548:
       if levels_beside <= 4.5:
        if common_2 <= 0.0:
         if alike_1 <= 3.5:
          if links_beside <= 0.45397:
           if share_2 <= 0.057493:
            s += -0.027
           else:
            s += 0.110
          else:
           s += -0.088
         else:
          s += -0.073
        else:
         if alike <= 3.5:
          if names_score <= -0.5059:
           s += 0.008
          else:
           if names_1 <= 0.85102:
            s += -0.078
           else:
            s += -0.014
         else:
          s += 0.000
       else:
        s += -0.058
      else:
       if least_names <= -1e-35:
        s += 0.060
       else:
        if links_2 <= 0.099304:
         if lines <= 1.5:
          s += 0.026
         else:
          s += -0.147
        else:
         if names_1 <= 6.8416:
          s += -0.075
         else:
          s += -0.422
     else:
      s += -0.123
    else:
     s += 0.029
    if names_1 <= -1e-35:
     if outer_share <= 0.13501:
      s += 0.012
     else:
      if share_beside <= 0.14404:
       if before_last_4 <= 23.5:
        if common_below <= 0.74106:
         s += 0.068
        else:
         s += -0.245
       else:
        if expected_words <= 873.99:
         if line_score <= 5.4598:
          s += -0.064
         else:
          s += -0.365
        else:
         s += -0.001
      else:
       s += -0.081
    else:
     if first_score <= 3.2806:
      if common_4 <= 0.55587:
       if expected_words <= 1724.9:
        if prose_beside <= 0.99177:
         s += -0.006
        else:
         s += 0.088
       else:
        s += -0.049
      else:
       s += 0.031
     else:
      if outer_share <= 0.63016:
       s += -0.055
      else:
       if lines <= 1.5:
        if expected_words <= 6808.7:
         s += 0.057
        else:
         s += -0.052
       else:
        if after_first_2 <= 28.5:
         s += 0.006
        else:
         s += -0.511
    if core_share <= 0.37843:
     if first_score <= 0.66726:
      s += 0.066
     else:
      s += 0.004
    else:
     if long_words <= 79.5:
      if greatest_names <= 3.8692:
       if sum_of_names <= 7.6236:
        if after_first_3 <= 9.5:
         s += 0.018
        else:
         if score_3 <= -1.8504:
          if prose_3 <= 0.81253:
           if share_1 <= 0.13262:
            s += -0.106
           else:
            s += -0.001
          else:
           s += -0.107
         else:
          if links_4 <= 0.1007:
           s += 0.023
          else:
           if prose_3 <= 0.86527:
            s += 0.010
           else:
            if share_4 <= 0.7802:
             if prose_1 <= 0.97724:
              s += -0.571
             else:
              s += -0.128
            else:
             s += -0.063
       else:
        if share_of_expected_4 <= 0.99517:
         if share_1 <= 0.64232:
          s += -0.099
         else:
          s += -0.320
        else:
         s += 0.048
      else:
       s += 0.015
     else:
      s += 0.078
    if names_score <= 1.246:
     if long_words <= 17.5:
      if core_share <= 0.32513:
       if alike_1 <= 6.5:
        s += 0.083
       else:
        s += -0.030
      else:
       if core_share <= 0.98992:
        if outer_tag <= 1.5:
         if share_4 <= 0.96333:
          s += -0.008
         else:
          s += 0.141
        else:
         if before_core_beside <= -17.5:
          if same_look <= 60.5:
           s += -0.062
          else:
           s += 0.136
         else:
          s += -0.004
       else:
        s += 0.037
     else:
      s += 0.059
    else:
     if line_score <= 5.2534:
      if prose_4 <= 0.8816:
       s += -0.004
      else:
       if names_2 <= 1.3651:
        if before_core_beside <= -49.5:
         s += 0.038
        else:
         if outer_tag <= 4.5:
          s += -0.127
         else:
          s += 0.072
       else:
        if prose_beside <= 0.99283:
         s += 0.023
        else:
         s += -0.097
     else:
      s += 0.054
    if expected_below <= 20.008:
     if in_article <= 0.0:
      s += -0.066
     else:
      if from_title <= 17.5:
       if share_of_expected_3 <= 0.99774:
        s += 0.091
       else:
        s += -0.100
      else:
       s += -0.047
    else:
     if after_first_1 <= 66.5:
      if links_1 <= 0.0:
       if prose_4 <= 0.88399:
        if prose_1 <= 0.99797:
         s += 0.012
        else:
         s += -0.274
       else:
        if share_3 <= 0.99222:
         if names_2 <= 1.3651:
          s += -0.070
         else:
          if prose_4 <= 0.89024:
           s += -0.121
          else:
           s += 0.063
        else:
         s += 0.076
      else:
       if long_words <= 9.5:
        s += -0.009
       else:
        if end <= 0.0:
         if share_1 <= 0.92445:
          s += 0.038
         else:
          s += -0.113
        else:
         s += 0.050
     else:
      if links_1 <= 0.02374:
       s += -0.077
      else:
       s += 0.002
    if share_2 <= 0.99722:
     if expected_above <= 571.93:
      if first_score <= 2.0875:
       if expected_3 <= 0.57446:
        if names_4 <= 0.32954:
         if share_of_expected_2 <= 0.99254:
          if after_first_4 <= 47.5:
           s += 0.001
          else:
           s += -0.079
         else:
          s += 0.104
        else:
         if names_3 <= 0.59936:
          if score_4 <= 0.41748:
           s += 0.110
          else:
           s += -0.120
         else:
          s += -0.041
       else:
        s += -0.024
      else:
       if outer_share <= 0.94913:
        if share_of_expected_1 <= 0.14698:
         if links_4 <= 0.1627:
          s += 0.046
         else:
          s += -0.144
        else:
         s += 0.088
       else:
        if greatest_names <= 3.1066:
         if share_3 <= 0.99058:
          s += -0.071
         else:
          s += 0.092
        else:
         s += 0.057
     else:
      if common_beside <= 0.39932:
       s += -0.053
      else:
       s += 0.006
    else:
     s += -0.051
    if expected_below <= 28.022:
     if links_3 <= 0.015401:
      s += 0.053
     else:
      if before_core_beside <= -3.5:
       if expected_beside <= -1e-35:
        if share_of_expected_1 <= 0.95386:
         s += 0.100
        else:
         s += -0.050
       else:
        s += -0.063
      else:
       s += 0.064
    else:
     if core_share <= 0.98858:
      if long_words <= 15.5:
       if outer_share <= 0.39571:
        if core_share <= 0.76945:
         if common_3 <= 0.47513:
          s += 0.070
         else:
          s += -0.007
        else:
         if tag <= 1.5:
          s += 0.042
         else:
          s += -0.068
       else:
        s += -0.029
      else:
       if share_of_expected_1 <= 0.22588:
        if names_2 <= 1.781:
         if expected_2 <= 0.6728:
          s += -0.011
         else:
          s += -0.135
        else:
         s += 0.072
       else:
        s += 0.053
     else:
      if names_2 <= -0.30076:
       s += 0.076
      else:
       s += 0.010
    if sentences <= 21.5:
     if prints <= 1.5:
      if before_last_2 <= 16.5:
       s += 0.018
      else:
       if alike <= 24.5:
        if outer_share <= 0.94913:
         if commas <= 21.5:
          if commas <= 9.5:
           if links_beside <= 0.14583:
            if from_title <= -72.5:
             s += 0.053
            else:
             s += -0.012
           else:
            s += -0.063
          else:
           s += 0.127
         else:
          s += -0.139
        else:
         if links_3 <= 0.24763:
          if prose_3 <= 0.89193:
           s += 0.008
          else:
           if lines <= 3.5:
            s += -0.043
           else:
            s += -0.204
         else:
          s += -0.106
       else:
        if before_core_beside <= -69.5:
         if share_of_expected_2 <= 0.99781:
          if share_of_expected_2 <= 0.97708:
           s += -0.037
          else:
           s += 0.117
         else:
          s += -0.059
        else:
         s += 0.072
     else:
      s += -0.035
    else:
     s += -0.122
    if sentences <= 19.5:
     if greatest_names <= 2.2102:
      if links_3 <= 0.048761:
       if expected_words <= 3940.4:
        if common_below <= 0.22419:
         s += -0.021
        else:
         s += 0.070
       else:
        s += -0.058
      else:
       if prose_2 <= 0.96858:
        if prose_4 <= 0.79824:
         if sum_of_names <= -0.39594:
          s += -0.056
         else:
          if expected_above <= 392.74:
           if share_beside <= 0.12661:
            s += 0.065
           else:
            if score_4 <= -3.2761:
             s += 0.093
            else:
             s += -0.138
          else:
           s += -0.093
        else:
         if blocks_3 <= 81.5:
          if from_title <= 29.5:
           s += -0.089
          else:
           if blocks_1 <= 21.5:
            s += -0.080
           else:
            s += -0.500
         else:
          s += -0.011
       else:
        s += 0.103
     else:
      if sum_of_names <= 7.1586:
       s += 0.019
      else:
       s += -0.012
    else:
     s += -0.131
    if after_first_1 <= 66.5:
     if alike <= 34.5:
      if before_last_1 <= 20.5:
       if outer_tag <= 1.5:
        if share_2 <= 0.76518:
         s += 0.006
        else:
         s += 0.091
       else:
        if after_first_2 <= 3.5:
         if expected_words <= 160.21:
          if prose_2 <= 0.26997:
           s += -0.095
          else:
           if share <= 0.22208:
            s += 0.154
           else:
            s += 0.009
         else:
          s += -0.033
        else:
         if same_look_expected <= 0.044862:
          s += -0.020
         else:
          s += 0.020
      else:
       if prose_3 <= 0.92087:
        if expected_above <= 37.807:
         s += -0.077
        else:
         if links_3 <= 0.24763:
          s += 0.041
         else:
          s += -0.087
       else:
        if expected_below <= 422.93:
         s += -0.421
        else:
         s += -0.080
     else:
      if share_beside <= 0.14404:
       s += 0.070
      else:
       s += -0.059
    else:
     s += -0.037
    if names_3 <= 0.0:
     if links <= 0.072882:
      if greatest_names <= 0.0:
       s += 0.075
      else:
       if greatest_names <= 2.2102:
        s += -0.019
       else:
        s += 0.031
     else:
      s += -0.026
    else:
     if share <= 0.98259:
      if before_last_4 <= 55.5:
       if expected_3 <= 0.66308:
        if long_words <= 10.5:
         s += -0.006
        else:
         s += -0.105
       else:
        if alike_1 <= 1.5:
         if line_score <= 3.8141:
          s += -0.046
         else:
          s += 0.026
        else:
         s += 0.055
      else:
       if commas <= 21.5:
        if expected_3 <= 0.66308:
         s += 0.048
        else:
         s += -0.006
       else:
        s += 0.291
     else:
      if common_above <= 0.35305:
       if share_of_expected_beside <= 0.11362:
        s += -0.047
       else:
        if share_of_expected_2 <= 0.99395:
         s += -0.090
        else:
         s += -0.303
      else:
       s += -0.007
    if prints <= 1.5:
     if after_core_beside <= -27.5:
      if lines <= 1.5:
       s += 0.029
      else:
       s += -0.056
     else:
      if links_beside <= 0.12026:
       if common_2 <= 0.0:
        if expected_3 <= 0.3605:
         s += 0.090
        else:
         s += -0.018
       else:
        if names_beside <= 8.8161:
         if names_4 <= 4.5334:
          s += -0.006
         else:
          s += 0.077
        else:
         s += -0.194
      else:
       if blocks_beside <= 23.5:
        if share_beside <= 0.038275:
         if prose_beside <= 0.97303:
          s += -0.038
         else:
          s += -0.242
        else:
         if sum_of_names <= -2.6519:
          if share_of_expected_1 <= 0.02271:
           s += -0.039
          else:
           s += 0.186
         else:
          s += -0.003
       else:
        if sum_of_names <= 16.59:
         s += -0.115
        else:
         s += 0.103
    else:
     if long_words <= 11.5:
      s += -0.020
     else:
      s += -0.121
    if known_as <= 20.5:
     if before_last_1 <= 2.5:
      if share_2 <= 0.96818:
       if share_4 <= 0.99894:
        s += -0.012
       else:
        if expected_2 <= 0.72138:
         s += 0.028
        else:
         if alike <= 14.5:
          s += -0.133
         else:
          s += 0.054
      else:
       s += 0.049
     else:
      if share_2 <= 0.98729:
       if words <= 66.5:
        s += 0.007
       else:
        if links_1 <= 0.0065925:
         s += -0.011
        else:
         s += 0.088
      else:
       if links_1 <= 0.094109:
        if shape <= 3.5:
         if after_first_1 <= 81.5:
          s += 0.049
         else:
          s += -0.064
        else:
         s += -0.097
       else:
        if same_look <= 68.5:
         if after_first_1 <= 12.5:
          if characters <= 132.5:
           s += -0.079
          else:
           s += -0.284
         else:
          s += 0.015
        else:
         s += -0.425
    else:
     s += -0.107
    if commas <= 1.5:
     if core_share <= 0.97633:
      if blocks_1 <= 19.5:
       if blocks_1 <= 2.5:
        s += -0.049
       else:
        if start <= 4.5:
         s += 0.007
        else:
         s += -0.266
      else:
       s += -0.054
     else:
      s += 0.012
    else:
     if after_first_1 <= 85.5:
      if links_1 <= 0.0:
       if names_2 <= 0.39548:
        if names_4 <= 1.0502:
         if names_4 <= 0.60874:
          if same_look_score <= 1.2208:
           s += -0.072
          else:
           s += 0.028
         else:
          s += -0.141
        else:
         if expected_3 <= 0.93701:
          s += 0.074
         else:
          s += -0.119
       else:
        if names_1 <= 9.2706:
         s += 0.042
        else:
         s += -0.201
      else:
       if prints <= 1.5:
        if after_core_beside <= -3.5:
         s += 0.062
        else:
         s += 0.012
       else:
        s += -0.097
     else:
      s += -0.047
    if expected_below <= 28.022:
     if expected_beside <= 0.0:
      if blocks_1 <= 29.5:
       s += 0.030
      else:
       s += -0.068
     else:
      if links_2 <= 0.0042489:
       s += 0.036
      else:
       s += -0.064
    else:
     if links_2 <= 0.0:
      if depth <= 13.5:
       if names_1 <= 1.1451:
        s += -0.019
       else:
        if least_names <= -5.6616:
         s += 0.160
        else:
         s += -0.129
      else:
       s += 0.045
     else:
      if expected_above <= 0.26165:
       s += -0.061
      else:
       if expected_above <= 2359.1:
        if sentences <= 5.5:
         if names_3 <= -2.0706:
          s += 0.061
         else:
          if alike <= 24.5:
           s += 0.002
          else:
           s += 0.047
        else:
         if links_2 <= 0.025794:
          s += -0.020
         else:
          s += 0.148
       else:
        if links_2 <= 0.13774:
         s += -0.014
        else:
         s += -0.202
    if core_share <= 0.37843:
     if least_names <= -5.6616:
      s += 0.075
     else:
      s += 0.002
    else:
     if alike_beside <= 7.5:
      if prose_4 <= 0.79824:
       if characters <= 94.5:
        s += -0.028
       else:
        if share_of_expected_beside <= 0.52223:
         s += 0.013
        else:
         s += 0.123
      else:
       if expected_3 <= 0.71221:
        if share_of_expected_beside <= 0.0083313:
         s += 0.046
        else:
         s += -0.083
       else:
        if names_4 <= 0.79789:
         s += 0.013
        else:
         s += -0.049
     else:
      if least_names <= -0.017548:
       if same_look_score <= 3.0012:
        if blocks_4 <= 752:
         s += 0.078
        else:
         s += -0.053
       else:
        if greatest_names <= 1.7737:
         s += -0.053
        else:
         s += 0.034
      else:
       if names_3 <= -1e-35:
        if before_last_1 <= 16.5:
         s += -0.221
        else:
         s += 0.034
       else:
        s += -0.006
    if same_look <= 71.5:
     if alike_4 <= 7.5:
      if away <= 2.5:
       if names_beside <= -7.8661:
        if before_last_2 <= 44.5:
         s += -0.157
        else:
         s += 0.056
       else:
        s += -0.008
      else:
       if expected_3 <= 0.80952:
        if expected_beside <= 0.45882:
         if links_3 <= 0.017051:
          if share_of_expected_beside <= 0.051813:
           s += 0.019
          else:
           s += -0.105
         else:
          if expected_above <= 571.93:
           if score_1 <= -4.567:
            if prose_beside <= 0.97151:
             s += -0.070
            else:
             s += 0.172
           else:
            if long_words <= 6.5:
             if names_3 <= 1.9302:
              s += -0.019
             else:
              s += 0.123
            else:
             if share_3 <= 0.96988:
              s += 0.117
             else:
              s += -0.005
          else:
           s += -0.044
        else:
         s += 0.083
       else:
        s += -0.025
     else:
      s += -0.121
    else:
     s += 0.054
    if blocks_2 <= 7.5:
     if sum_of_names <= 19.228:
      if links_4 <= 0.074298:
       if expected_1 <= 0.94072:
        s += -0.056
       else:
        s += -0.222
      else:
       if prose_2 <= 0.9826:
        s += 0.014
       else:
        s += -0.104
     else:
      s += 0.118
    else:
     if expected_1 <= 0.026784:
      if prose_2 <= 0.88511:
       s += -0.067
      else:
       s += 0.027
     else:
      if prose_3 <= 0.67385:
       if expected_above <= 0.26165:
        s += -0.090
       else:
        if share_beside <= 0.038275:
         s += 0.015
        else:
         s += 0.073
      else:
       if names_2 <= -2.2907:
        if alike_2 <= 1.5:
         s += 0.029
        else:
         s += 0.163
       else:
        if expected_below <= 0.0:
         s += -0.180
        else:
         if links_1 <= 0.11241:
          s += 0.006
         else:
          if share_2 <= 0.98311:
           s += -0.015
          else:
           s += -0.142
    if score_3 <= -3.2013:
     if expected_above <= 7.3012:
      if words <= 11.5:
       s += -0.082
      else:
       s += 0.103
     else:
      if share_of_expected_2 <= 0.97708:
       if from_title <= 23.5:
        s += 0.014
       else:
        s += -0.084
      else:
       s += -0.125
    else:
     if score_3 <= -3.0424:
      s += 0.082
     else:
      if expected_above <= 0.0:
       s += -0.118
      else:
       if known <= 0.0:
        if common_beside <= 0.85826:
         if blocks_4 <= 584.5:
          if blocks_4 <= 304.5:
           if core_share <= 0.11597:
            if from_title <= 7.5:
             s += -0.082
            else:
             s += 0.050
           else:
            if prose_2 <= 0.99318:
             s += 0.007
            else:
             s += 0.087
          else:
           s += 0.069
         else:
          if from_title <= 91.5:
           s += 0.053
          else:
           s += -0.077
        else:
         s += -0.065
       else:
        s += -0.089
    if sentences <= 7.5:
     if links_2 <= 0.19625:
      if outer_tag <= 2.5:
       if common_3 <= 0.29825:
        if prose_1 <= 0.91756:
         if links_2 <= 0.13774:
          if common_2 <= 0.27914:
           s += -0.050
          else:
           s += 0.056
         else:
          s += 0.072
        else:
         if links_2 <= 0.0:
          if sum_of_names <= 2.3403:
           s += 0.049
          else:
           s += -0.137
         else:
          s += 0.060
       else:
        if expected_below <= 0.0:
         s += -0.244
        else:
         if sum_of_names <= 15.132:
          s += -0.003
         else:
          if words_score <= 6.4516:
           s += -0.090
          else:
           s += 0.016
      else:
       s += 0.028
     else:
      if names_1 <= 0.98863:
       if common_3 <= 0.55353:
        s += -0.061
       else:
        s += 0.107
      else:
       if before_last_1 <= 15.5:
        s += 0.061
       else:
        s += -0.046
    else:
     s += -0.086
    if lines <= 68.5:
     if share_4 <= 0.99946:
      if from_title <= -98.5:
       if share <= 0.10796:
        if names_beside <= 4.6389:
         if score_3 <= -3.7623:
          s += -0.080
         else:
          s += 0.063
        else:
         s += -0.081
       else:
        if expected_beside <= 0.86789:
         if score_2 <= -4.0098:
          s += 0.111
         else:
          if score_2 <= 0.5916:
           if prose_1 <= 0.99413:
            if prose_2 <= 0.95921:
             s += -0.032
            else:
             s += -0.132
           else:
            s += 0.111
          else:
           s += 0.018
        else:
         s += 0.076
      else:
       if from_title <= 0.0:
        s += -0.113
       else:
        if framed <= 0.0:
         if greatest_names <= 0.0:
          s += 0.091
         else:
          if expected_1 <= 0.88379:
           s += 0.007
          else:
           s += -0.022
        else:
         s += -0.082
     else:
      s += 0.037
    else:
     s += -0.116
    if common_2 <= 0.26179:
     if expected_above <= 161.87:
      s += 0.003
     else:
      if score_1 <= 0.68095:
       if line_score <= 2.6282:
        s += -0.052
       else:
        if outer_share <= 0.54374:
         s += -0.004
        else:
         s += 0.140
      else:
       if score_3 <= -1.4397:
        s += -0.160
       else:
        s += -0.026
    else:
     if outer_share <= 0.94913:
      if common_3 <= 0.40761:
       if expected_above <= 58.414:
        if long_words <= 10.5:
         s += -0.076
        else:
         s += 0.057
       else:
        s += 0.062
      else:
       if links_4 <= 0.082468:
        if score_3 <= 2.0087:
         s += 0.040
        else:
         s += -0.030
       else:
        if blocks_3 <= 9.5:
         s += 0.152
        else:
         s += -0.031
     else:
      if score_2 <= -2.8016:
       s += -0.125
      else:
       if common <= 0.20036:
        s += -0.068
       else:
        s += 0.008
    if quotes <= 9.5:
     if long_words <= 76.5:
      if characters <= 336.5:
       if level <= 1.5:
        if tag <= 6.5:
         s += -0.007
        else:
         s += -0.094
       else:
        if expected_above <= 19.565:
         s += -0.055
        else:
         if same_look_expected <= 0.74531:
          s += 0.055
         else:
          s += -0.035
      else:
       if expected_above <= 2791.5:
        if links_2 <= 0.0:
         s += -0.047
        else:
         if greatest_names <= 0.81669:
          if after_first_2 <= 20.5:
           s += 0.056
          else:
           s += -0.082
         else:
          if common <= 0.14346:
           if expected_4 <= 0.78772:
            s += 0.037
           else:
            s += -0.121
          else:
           s += 0.066
       else:
        if names_4 <= 0.42626:
         s += -0.075
        else:
         s += 0.053
     else:
      if blocks_beside <= 9.5:
       s += 0.103
      else:
       s += -0.115
    else:
     s += -0.098
    if core_share <= 0.96994:
     if core_share <= 0.96729:
      if prose_2 <= 0.95921:
       if core_share <= 0.76945:
        if alike_1 <= 8.5:
         if share_1 <= 0.35524:
          if names_3 <= 4.8429:
           s += 0.052
          else:
           if names_1 <= -3.9687:
            s += -0.226
           else:
            s += -0.001
         else:
          s += -0.035
        else:
         if before_last_1 <= 2.5:
          s += -0.083
         else:
          s += 0.046
       else:
        if expected_above <= 571.93:
         if same_look <= 6.5:
          s += -0.026
         else:
          if expected_1 <= 0.32782:
           s += -0.064
          else:
           s += 0.090
        else:
         s += -0.067
      else:
       s += -0.038
     else:
      if expected_above <= 161.87:
       s += 0.031
      else:
       s += -0.126
    else:
     if prose_beside <= 0.98514:
      s += 0.001
     else:
      if blocks_1 <= 40.5:
       s += 0.098
      else:
       s += -0.012
    if known_as <= 20.5:
     if end <= 3.5:
      if share_of_expected_4 <= 0.28787:
       s += -0.022
      else:
       if share_of_expected_4 <= 0.99752:
        if share_3 <= 0.98779:
         if names_3 <= 0.88416:
          if away <= 2.5:
           s += 0.011
          else:
           s += 0.058
         else:
          if names_1 <= -0.32513:
           s += -0.067
          else:
           if expected_2 <= 0.56325:
            if tag <= 3.5:
             s += 0.113
            else:
             s += -0.054
           else:
            if names_3 <= 1.0321:
             s += -0.154
            else:
             s += 0.002
        else:
         s += 0.097
       else:
        if links_3 <= 0.14664:
         if share_of_expected_4 <= 0.99798:
          if share_3 <= 0.94835:
           if levels_beside <= 1.5:
            s += 0.082
           else:
            s += -0.057
          else:
           s += -0.104
         else:
          s += 0.012
        else:
         s += -0.054
     else:
      s += -0.044
    else:
     s += -0.105
    if tag <= 10.5:
     if expected_above <= 3975.5:
      if core_share <= 0.99912:
       if before_last_3 <= 3.5:
        s += -0.026
       else:
        if blocks_1 <= 17.5:
         if before_last_1 <= 2.5:
          if share_of_expected_1 <= 0.98796:
           if names_1 <= -7.6247:
            s += -0.093
           else:
            if alike_1 <= 2.5:
             s += 0.032
            else:
             s += -0.019
          else:
           s += -0.109
         else:
          s += 0.030
        else:
         if names_3 <= -0.37672:
          s += 0.047
         else:
          if common <= 0.22245:
           s += -0.057
          else:
           s += -0.004
      else:
       s += 0.061
     else:
      if names_4 <= 0.42626:
       s += -0.088
      else:
       s += 0.035
    else:
     if expected_below <= 3.8414:
      s += 0.088
     else:
      if after_core_beside <= -3.5:
       if blocks_2 <= 39.5:
        s += -0.116
       else:
        s += 0.031
      else:
       s += -0.211
    if long_words <= 76.5:
     if prose_4 <= 0.91752:
      if blocks_2 <= 7.5:
       if common_beside <= 0.33409:
        s += -0.058
       else:
        if share_of_expected_4 <= 0.9964:
         if core_share <= 0.85556:
          s += 0.114
         else:
          s += -0.009
        else:
         if score_4 <= 0.63471:
          s += 0.030
         else:
          s += -0.142
      else:
       if links_2 <= 0.43956:
        if score_2 <= 3.1802:
         if common_beside <= 0.92356:
          s += 0.014
         else:
          s += -0.123
        else:
         s += -0.052
       else:
        s += -0.051
     else:
      if greatest_names <= 4.2682:
       if score_4 <= -0.87436:
        s += -0.103
       else:
        if names_4 <= 1.8299:
         s += 0.006
        else:
         if expected_3 <= 0.9017:
          s += 0.020
         else:
          if core_share <= 0.98858:
           s += -0.253
          else:
           s += 0.010
      else:
       s += 0.010
    else:
     s += 0.068
    if share_of_expected_beside <= 0.0:
     if sum_of_names <= -0.39594:
      if after_first_1 <= 13.5:
       s += 0.035
      else:
       s += -0.199
     else:
      s += 0.094
    else:
     if same_look <= 3.5:
      if expected_4 <= 0.63307:
       if common_above <= 0.10072:
        if after_first_2 <= 7.5:
         s += 0.002
        else:
         s += -0.062
       else:
        if names_score <= 5.9259:
         s += 0.037
        else:
         s += -0.199
      else:
       if level <= 1.5:
        if line_score <= 3.8141:
         if common_4 <= 0.26365:
          if expected_above <= 0.76442:
           s += -0.175
          else:
           s += 0.041
         else:
          if share <= 0.064855:
           s += -0.048
          else:
           s += -0.128
        else:
         s += 0.007
       else:
        s += 0.018
     else:
      if lines <= 1.5:
       s += 0.011
      else:
       if names_beside <= -0.39548:
        s += 0.086
       else:
        s += -0.081
    if depth <= 25.5:
     if share_of_expected_2 <= 0.99725:
      if alike_beside <= 1.5:
       if same_look <= 10.5:
        if prose_2 <= 0.7112:
         if links_beside <= 0.56436:
          if links_beside <= 0.53518:
           if share_beside <= 0.032867:
            s += -0.029
           else:
            s += 0.062
          else:
           if share_of_expected_1 <= 0.0040891:
            s += 0.651
           else:
            s += 0.132
         else:
          s += -0.071
        else:
         if names_beside <= 3.1723:
          if after_core_beside <= 11.5:
           s += -0.036
          else:
           s += 0.040
         else:
          s += 0.058
       else:
        s += -0.066
      else:
       s += 0.018
     else:
      if links_1 <= 0.10279:
       if names_beside <= 0.72029:
        s += 0.009
       else:
        if alike_beside <= 1.5:
         s += 0.059
        else:
         s += -0.081
      else:
       s += -0.070
    else:
     if score_1 <= 1.08:
      s += -0.123
     else:
      s += 0.087
    if quotes <= 0.0:
     if core_share <= 0.24668:
      if score_4 <= 0.50822:
       if blocks_beside <= 23.5:
        s += 0.065
       else:
        s += -0.023
      else:
       if same_look_expected <= 0.93976:
        if line_score <= 1.0602:
         s += 0.049
        else:
         s += -0.089
       else:
        s += 0.079
     else:
      if blocks_1 <= 6.5:
       if core_share <= 0.98992:
        if share_of_expected_1 <= 0.60039:
         s += -0.044
        else:
         s += 0.036
       else:
        s += 0.026
      else:
       if core_share <= 0.44842:
        s += 0.072
       else:
        s += -0.004
    else:
     if quotes <= 5.5:
      if share_of_expected_1 <= 0.22588:
       if names_2 <= 1.6104:
        s += -0.061
       else:
        if from_title <= 11.5:
         s += 0.169
        else:
         s += -0.035
      else:
       if common_below <= 0.68457:
        s += 0.075
       else:
        s += -0.089
     else:
      s += -0.040
    if common <= 0.22245:
     if links_2 <= 0.015079:
      if share_3 <= 0.97765:
       s += -0.002
      else:
       if expected_4 <= 0.81689:
        s += 0.122
       else:
        s += -0.047
     else:
      if score_2 <= -1.0312:
       if first_score <= 2.6946:
        if prose_3 <= 0.96785:
         if credit_words <= 0.0:
          s += -0.021
         else:
          s += 0.176
        else:
         s += 0.206
       else:
        s += 0.082
      else:
       if share_3 <= 0.99822:
        s += -0.037
       else:
        if expected_words <= 504.62:
         s += -0.242
        else:
         s += -0.060
    else:
     if words <= 50.5:
      if first_score <= 0.87627:
       s += 0.016
      else:
       if prose_3 <= 0.87991:
        s += 0.003
       else:
        s += -0.036
     else:
      if blocks_3 <= 62.5:
       s += 0.079
      else:
       if words <= 160.5:
        s += 0.026
       else:
        s += -0.064
    if share_2 <= 0.99722:
     if names_4 <= 0.69141:
      if blocks_beside <= 23.5:
       s += 0.018
      else:
       s += -0.039
     else:
      if names_4 <= 1.0502:
       s += -0.067
      else:
       if names_score <= 5.0318:
        if names_3 <= 0.31013:
         s += 0.022
        else:
         if common_1 <= 0.038035:
          s += -0.087
         else:
          if expected_above <= 571.93:
           s += 0.023
          else:
           if common_4 <= 0.60961:
            if expected_3 <= 0.88891:
             s += -0.022
            else:
             s += -0.135
           else:
            s += 0.030
       else:
        s += 0.063
    else:
     if names_1 <= 4.6539:
      if links_3 <= 0.27721:
       if links_3 <= 0.12523:
        s += -0.003
       else:
        s += -0.155
      else:
       s += 0.340
     else:
      if links_2 <= 0.059857:
       s += -0.057
      else:
       if share_beside <= 0.032867:
        s += -0.134
       else:
        s += -0.484
    if alike <= 72.5:
     if common_beside <= 0.85826:
      if share_of_expected_4 <= 0.99752:
       if before_last_4 <= 559.5:
        if away <= 13.5:
         if greatest_names <= 6.1315:
          if after_first_4 <= 16.5:
           s += 0.014
          else:
           s += -0.016
         else:
          s += 0.041
        else:
         s += -0.115
       else:
        s += -0.259
      else:
       if links_4 <= 0.1007:
        if greatest_names <= 14.795:
         if share_of_expected_4 <= 0.99814:
          if common_3 <= 0.43645:
           s += 0.023
          else:
           s += -0.090
         else:
          s += 0.010
        else:
         s += -0.158
       else:
        if common_beside <= 0.18795:
         if links_2 <= 0.055842:
          s += 0.018
         else:
          s += -0.120
        else:
         if from_title <= -13.5:
          s += 0.030
         else:
          s += -0.037
     else:
      if links_4 <= 0.1627:
       s += -0.046
      else:
       s += -0.256
    else:
     s += 0.048
    if after_first_4 <= 28.5:
     if words <= 128.5:
      if links_3 <= 0.091381:
       if first_score <= 4.2475:
        if names_1 <= 0.27009:
         s += 0.011
        else:
         if links_2 <= 0.10516:
          if links_beside <= 0.011679:
           if links_2 <= 0.062574:
            s += 0.001
           else:
            s += -0.080
          else:
           if names_4 <= -1.2566:
            s += -0.446
           else:
            s += -0.089
         else:
          s += 0.079
       else:
        s += 0.090
      else:
       if words <= 17.5:
        s += -0.004
       else:
        if blocks_1 <= 4.5:
         if before_last_3 <= 43.5:
          s += 0.026
         else:
          s += -0.106
        else:
         s += 0.077
     else:
      s += 0.085
    else:
     if links_3 <= 0.14664:
      if blocks_4 <= 86.5:
       s += -0.029
      else:
       if common_1 <= 0.62839:
        s += 0.033
       else:
        s += -0.017
     else:
      s += -0.047
    if prose_1 <= 0.99797:
     if sentences <= 21.5:
      if least_names <= -0.22572:
       s += 0.008
      else:
       if prints <= 1.5:
        if expected_beside <= 0.15446:
         if letters_a_word <= 2.5063:
          s += 0.080
         else:
          if alike <= 10.5:
           if links_2 <= 0.053646:
            if links <= 0.025801:
             if links_1 <= 0.026698:
              s += -0.038
             else:
              s += -0.149
            else:
             if share_of_expected_beside <= 0.022171:
              s += -0.066
             else:
              s += -0.395
           else:
            s += -0.016
          else:
           if after_first_3 <= 48.5:
            if end <= 0.0:
             s += -0.054
            else:
             s += 0.076
           else:
            if share_3 <= 0.85353:
             s += -0.211
            else:
             s += -0.027
        else:
         s += 0.039
       else:
        s += -0.097
     else:
      s += -0.114
    else:
     if after_core_beside <= -6.5:
      s += 0.045
     else:
      s += -0.125
    if greatest_names <= 3.9599:
     if blocks_4 <= 94.5:
      if names_4 <= 3.5292:
       if from_title <= 7.5:
        if prose_beside <= 0.9942:
         s += -0.009
        else:
         s += 0.160
       else:
        if prose_3 <= 0.81253:
         if least_names <= -2.0861:
          s += -0.062
         else:
          s += 0.071
        else:
         if expected_3 <= 0.71221:
          s += -0.114
         else:
          if expected_3 <= 0.88891:
           s += -0.001
          else:
           s += -0.088
      else:
       s += -0.134
     else:
      s += 0.009
    else:
     if share_of_expected_beside <= 0.061645:
      s += -0.005
     else:
      if blocks_3 <= 74.5:
       if prose_beside <= 0.3341:
        s += 0.217
       else:
        if share_2 <= 0.20347:
         s += -0.003
        else:
         s += 0.086
      else:
       if after_core_beside <= -11.5:
        s += 0.061
       else:
        if sum_of_names <= 6.5077:
         s += 0.093
        else:
         s += -0.108
    if same_look <= 71.5:
     if before_last_2 <= 13.5:
      if expected_words <= 597.67:
       s += 0.026
      else:
       if common_beside <= 0.26998:
        s += -0.046
       else:
        s += 0.004
     else:
      if common_3 <= 0.544:
       if common_beside <= 0.85826:
        if expected_2 <= 0.6728:
         if alike_1 <= 1.5:
          if before_last_1 <= 20.5:
           s += 0.044
          else:
           if after_core_beside <= -30.5:
            s += 0.075
           else:
            s += -0.089
         else:
          s += -0.061
        else:
         if common_below <= 0.20697:
          s += -0.079
         else:
          s += -0.016
       else:
        s += -0.180
      else:
       if common_1 <= 0.62135:
        s += 0.052
       else:
        s += -0.014
    else:
     if prints <= 10.5:
      if expected_words <= 8460.2:
       s += 0.088
      else:
       if before_core_beside <= -74.5:
        s += -0.106
       else:
        s += 0.136
     else:
      s += -0.219
    if sum_of_names <= -17.093:
     if share_3 <= 0.76606:
      s += -0.089
     else:
      s += 0.038
    else:
     if names_beside <= -7.5425:
      s += -0.061
     else:
      if first_score <= 0.46767:
       s += 0.020
      else:
       if away <= 1.5:
        if links <= 0.16555:
         if outer_tag <= 2.5:
          if common <= 0.0:
           if alike <= 2.5:
            s += 0.079
           else:
            s += -0.100
          else:
           s += 0.012
         else:
          s += 0.063
        else:
         if links_2 <= 0.025794:
          s += -0.340
         else:
          if score_4 <= -3.7184:
           s += -0.270
          else:
           if common <= 0.77003:
            s += 0.041
           else:
            if share_beside <= 0.026367:
             s += -0.091
            else:
             s += -0.500
       else:
        if common_4 <= 0.55587:
         if greatest_names <= 1.0502:
          s += 0.076
         else:
          s += -0.053
        else:
         s += 0.017
    if sentences <= 19.5:
     if expected_above <= 0.0:
      s += -0.106
     else:
      if share_beside <= 0.0017539:
       if same_look_score <= 1.9814:
        s += 0.072
       else:
        if expected_above <= 344.9:
         s += 0.063
        else:
         s += -0.072
      else:
       if same_look_expected <= 0.94815:
        if score_2 <= 2.5749:
         s += -0.002
        else:
         s += -0.051
       else:
        if line_score <= -1e-35:
         s += -0.079
        else:
         if prose_4 <= 0.90182:
          if expected_above <= 2791.5:
           if in_article <= 0.0:
            s += 0.007
           else:
            s += 0.069
          else:
           s += -0.067
         else:
          if quotes <= 0.0:
           if expected_2 <= 0.95418:
            if before_last_4 <= 31.5:
             if names_score <= 4.4371:
              s += -0.074
             else:
              s += -0.249
            else:
             s += 0.000
           else:
            s += 0.038
          else:
           s += 0.094
    else:
     s += -0.098
    if line_score <= -1.9367:
     s += -0.064
    else:
     if core_share <= 0.32513:
      if alike_beside <= 11.5:
       if links_3 <= 0.11817:
        s += 0.063
       else:
        if blocks_4 <= 91.5:
         if score_4 <= -2.3518:
          s += 0.146
         else:
          s += -0.034
        else:
         s += -0.075
      else:
       if alike_beside <= 12.5:
        s += -0.126
       else:
        s += 0.015
     else:
      if names_beside <= -4.2122:
       s += -0.044
      else:
       if names_beside <= 0.17839:
        s += 0.007
       else:
        if lines <= 9.5:
         if quotes <= 11.5:
          if blocks_1 <= 7.5:
           if expected_words <= 1053.3:
            if prose_3 <= 0.71827:
             s += 0.011
            else:
             s += -0.104
           else:
            s += 0.011
          else:
           if links_1 <= 0.039913:
            s += -0.023
           else:
            s += 0.054
         else:
          s += 0.338
        else:
         s += -0.123
    return s
