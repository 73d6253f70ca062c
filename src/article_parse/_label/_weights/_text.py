"""
What was learned of pages of text: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is c1c875c0a5d24dd8.

news html2text: 0.9306
news innertext: 0.9016
news resiliparse: 0.9282
news w3m: 0.9250
web-articles html2text: 0.9369
web-articles innertext: 0.9124
web-articles resiliparse: 0.9326
web-articles w3m: 0.9294
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.756 of 213, web-articles 0.870 of 1363
byline found where it is: news 0.804 of 224, web-articles 0.805 of 950
date found where it is: news 0.968 of 185, web-articles 0.986 of 863
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -1220: 'cookies',
        -530: 'getty',
        -470: 'scooter',
        -465: 'reserved',
        -450: 'subscribe',
        -435: 'discover foto',
        -425: 'agree pet',
        -415: 'sign',
        -410: 'contents',
        -400: 'commission cookie skip substackget',
        -390: 'news notion',
        -380: 'artikel terms',
        -375: 'ago comment',
        -370: 'stories',
        -365: 'reply',
        -360: 'surgery',
        -355: 'sorry',
        -345: 'advertisement bundle',
        -340: 'courtesy',
        -335: 'demo',
        -330: 'avatar',
        -325: 'opinion',
        -320: 'cart',
        -310: 'arrow browser election guides logo miss profiles representation twitter',
        -305: 'careers commons dpa holiday',
        -300: 'familiarity singapore submenu yoga',
        -295: 'awards nachrichten pos',
        -290: 'deadline espresso hey inbox movies omni please topics typed wealth',
        -285: 'angemeldet awesome browse consent destinations penn',
        -280: 'ap clay glad veteran',
        -275: 'closer devops eats faculty liked magazine mexico',
        -270: 'abo advantageous editor hi nation search',
        -265: 'december journalism login pediatric phones',
        -260: 'arts computers english icon kids kommentare pink preservation quiz share',
        -255: 'advancing affiliate affiliates email español financing reviewed wetter zeitung',
        -250: 'anniversary archive bbc cfp guide macbook pitch spam vinyl',
        -245: 'edition festive hotels image marked',
        -240: 'advertise alumni apr article mongodb politics sport',
        -235: 'backcountry charles coach cyber featured jpg kontakt pc purposes secret submission twin',
        -230: 'archiv australian chamber dictionary diet donate editors episode exhibition felt functionalities guaranteed india interior newsletter probe procurement redaktion roast sanity spirit thank unblock',
        -225: 'admins clipboard dancing expressed footer mastodon mono newsroom norman oops royal smiles todo tuition',
        -220: 'celebration circle college county football jan js kultur loading loans mathematics meeting meinung offices sell sitemap sitting subscribesign tired unchanged',
        -215: 'advocating aeo angriff blog capsules dec epaper featuring gov joy mercedes openness pediatrics radio refer submit subscriber union unit valuation',
        -210: 'academics articles christmas court earn illustration natalie placeholder pm sep site visitors wheat zeigt',
        -205: 'asset bells breeds bridge deductible explorer hall impressum printers raspberry screenshot toggle tourism unsubscribe webinars win',
        -200: 'anzeige assume checkpoint dark gary gop jon justice painted profitable qr reuters sciences thrilled wirtschaft',
        -195: 'alle amazing apa arxiv breaking clinics disability div elections etf facebook houston info instant killed league perceived policy posting save scott showing startseite std themen treaty typescript viewing webinar werbung',
        -190: 'acquisitions aug award contractors field geld karriere mehr prior realtors repair seems shop sofa tailor tu uncategorized youth',
        -185: 'anmelden bitte british comments datenschutz doctors dr fussball ingest jobs kept kommentar kyle legitimate menu motorcycle movie norris preferred programmers putin rechargeable secretary sex signup smes springs substitute suit thumbnail ukraine us watches went wooden',
        -180: 'account ambitions birthday browsers campbell clicked doable donations explore games gordon grad honest impressed iot jill lisa mac marks mom neue opinions orient pension philipp pl places playbook politik portal previous privacy rights says skin stellenmarkt tim veterinary visitor wearing writer',
        -175: 'advisor appointment benches boys celebrity colleges connect cork editorial equity events funnel llms oct pcs receive santa satellites screening tankless translation worldwide',
        -170: 'analytical anzeigen bild bluesky brains calculator cas deal dementia diagram disclosures generalist gesundheit hills inspection israel latest licenses medicine mein metro mo our pa preserving presse recipe registered rome securities signing teilen',
        -165: 'achieve affiliated architects associates bubble campus close contra critique cto datenschutzerklärung disclosure elect eric ethics fool gifting gutscheine hinaus insightful ki lesen modifying navigation newspapers outer pots renovated society surgical tangled teens uns vergleich warehouse wonderful wordle',
        -160: 'afford andrew ausland calendar crypto diploma docker fc follow forest gmbh heal iceland inhalte intern join lightroom living mt oneplus organized personalise programme pt ratgeber relationships release scholarships subscribed wanting workshop wow',
        -155: 'abuse alternatives athletics atlas authoring beat blogging board broadway bundesliga canvas closed contact crime democracy diagnosis diligence discrimination drain employers entrepreneurs facet forgot founder img informative issuer johns können links lube maps marketer motorola newspaper oss preventive scandal scholars seaside series spin tennis testimonials therapist trending trusted unify usd verkehr',
        -150: 'beautiful believed blanket boy cio click collections commands coupons desks diets digitale dvr ebook fairly finden flops glove gpt graduated gratitude hesitate inhalt jackets juggling jun kickstart lien log logos love mixed mobility paso photographs pies posts practitioners prison publications replies scary showbiz slides species spiele stunning svg therapy thousand unterstützen valentine vanilla walmart welt öffnet',
        -145: 'ambassador angebot angeles antioxidants attorney australia autopilot blogs calculators camps checklists cleanings commentsrestacks directory donation donor downtime dropping episodes esg executive fehler galaxy geeks gif golf government gray hub inclusion influential jersey klima lose marathon mediadaten melissa monde notify page pouring race reaction reactive remarkable sale sorts tail teaching umfrage venezuela wondered written δ',
        -140: 'aaa advisory agb apartments bilder binge bookmark button cannabis caring casino catalogs chaos church commissions communications cta deals deutsch difference displaying doctoral dream drive educator endpoint engineers erik exclusive finance finanzen flooring forum français gift grants hilfe housing ico ideas insider inspire intelligence jeffrey karen konto mar murder navy notices notre philosophy playbooks pleasure prev proposals purple refunds reise reload representatives resident scholarship shock signal stuck subpoena tags tara testen things trademark transform transition uncover veranstaltungen wellbeing yields',
        -135: 'abonnement abonnieren ad affairs albert amanda announces ava badge billions bloom caregiver chances chrome clicking columns comeback contained ctrl decorate dilemma einfach empty ex fighting galleries garden haley harnessing hear hospital houseplants imago integrative italiano kriya laptops lol magazin mail makeover marketers matched menü mon ne netanyahu newsletters notice nyheter ontario panorama png presidential pumps reisen resources rituals shrubs soc sponsored stevens suche sunrise technik toplatestdiscussions touch trauer tweet typo uc ventures vol weekend williams',
        -130: 'advice agendas beauty beds breed broker bulletin buyer cars cios contributors culture decorating dislike donors download eur exam expand flag formations german globe hearst helping holidays idle ignored inquiry interviews jpeg kits lauren left loan mediathek meet meghan mission multiplayer mushroom musik npm parents persönlichen photograph recaptcha recipient recruiters recruiting reprints reset resolve ron science sewer simplify slavery solve spenden square stepped strictly tradition trainer travelers ubuntu voluntary voters witness workshops yellow yours',
        -125: 'adhd adventures aktuelle anime applicants architect archives brits cells chickens clerk computational conditioning continuum controversial copyright delivered deutschland domestic ebooks edges educates enter failed fellows fixes flipboard flu frankfurt george gesellschaft gewinnspiele gold headshot hence homemade impossible instagram intended jar jokes kubernetes landscaping layoffs leserreisen linkedin lowe meant mediengruppe member millionaire necessary neem neues nil nobel operators outfit platinum policyterms predictions recalls redefining reviews scholar scripts sections shipping songs sponsor spring staff stolen story storyboard supercharge tony transcripts transformation transitioning trick tutorials unmanaged volunteer vw ware woman wp',
        -120: 'afters antworten bcg bell black calm canal codes columnists comp competitions cop copied cultivating curiosity developers dishwashers edu entertaining essen experten fishing foia fork framed gained gps hacker handyman home houses independent infographic insight internships investor inviting jenna jetzt katie legal machen macro master matthew mdr minuten nespresso partners patio pay phenomena podcast poses prep prohibited projections promotions ransomware referrals refill restorative schluss secrets sector seriously shortcuts sole spray succeed tag trailer undergraduate understood unveils vacuum vein verizon websites welcome willing wilson youtube zeichen zeigen 日本語',
        -115: 'abroad admission angebote ashley auditor august backpacker belong bill breadcrumb bundles caption carb checking coffee compassion debatte declared disable documentary embedding enrollment eve fibonacci flower ga greeting greetings guys legislation lesser lifecycle lifting logistics lover masthead melden microservices nav newsticker nonprofits oben omg parliament passionate phone português pregnancy quilt react readers ritual roy scroll sean specializing spends sprint stars ste stranger strides supposed tel turner utm venues void whatsapp wohnen zieht',
        -110: 'accessibility aec africa aktuelles andreas anonymous arriving backing bald barista become believes berliner carriers chevron confirmed constrained cops cube daten dialogue downloading dozen engineering etfs fa farm fernsehen filed franchising freebies generosity god grade halloween hindi holding howard inland intervention jamaica joke journalists kampf kpis krieg kündigen lays leyen linearly lotto majors marco memphis minority möglich münchen noncommercial nonprofit noticeterms npr nurses plagued pods prairie racks rezepte roundup ryan scottish sectors seminars shows spirits stil subscribing talks ticketing toolbar toughest tragic transcript tried vest warehouses webseite wissen wonders العربية 한국어',
        -105: 'acclaimed afp ahmed am arranged atom attendance attitude babies backpacks banner beach beige blank cabinets care cares cascade cellars charts china chris confused consultation councils deer definitions dein dennis desert differentiator disorders doc downloadable eb economy elastic endorsed estate exempt faucets gallery gone grid hearing hide houseplant illnesses inflammation insights interiors ja kong kostenlos laboratory leads link lip london loved luck luke mechanical motorrad nationwide netiquette norsk nurse ot otherwise peninsula pets polski prize pulse puzzles quote raleigh readiness recipes relative rely ressort sat setzt soul strip subjects tasting thanks thanksgiving tonight transmitted umwelt va vacations vault verlag videos vintage visiting wann wants whitepapers widerruf winter zehn 中文',
        -100: 'abc abmelden accept accessories adjusts advertisements agreement airlines andy applicant approval army back bears biden biking bildung birds buckle carpenter charity cheer cia cilantro citizen clutch committees concerning constitute cookware corps cruises cultura curator danke dated dealer dealers decaf deluxe doctor día effortlessly embrace entertain erin erp esc explained exports fox gardening geben geometric grow hal illustrating ink instances ish january jean journalist karl klicken kommt landespolitik liebe lifestyle lint linux m magnetic mary michelle mike monoxide mornings mortgages motoring neu neuroscience nevada nov onboard optimum overweight pete photographing planet politischen pollution portland previousnext profil protests ranked sam scanners selector sensory shot showcase siemens sits situational sneakers sommelier span specialist stefan suburbs swapping temple termed unveiled vet viewer views vitality wasting welcomed widget wife wissenschaft worries',
        -95: 'aca adams advising airbnb android appointments arguments aufgeben aviation baked bean biscuits blurry bowl bucks börse cafe cedar centralize cheddar christoph cinema classes consideration consolidation corruption cricket dayton disabilities dispute diversified drucken earth editorials encrypted entdecken facilities fellowships frankreich frontend grinders heading heater hiring horoscopes indigo internship invasive invested kingdom kino korea kyoto labour lego letters library listing malaysia manage marvel mba memo merch min mobilität money mothers moz mum museums necessarily northern notified oklahoma opens patient patrick payout peter phased politique pond productivity promoted promotion raise read reader redaktionen region religion republican returns sake sarah saturation schweiz scotland seeks shah ship skyline solutions sooner specials steak storm suchen sudoku sunset tablet technicians telehealth threats tire trump tv uhr ultrasonic uniquely unity unlock wales wc weren weâ wiki wintersport русский',
        -90: 'achievement activation ads advertiser advertising adviser advocacy always ambition americas analyzed asian autoren baby ban biotech borders breakthrough brilliant bücher camp canada categorized chance changelog chen climbing collapse container contracting credit davies debunked decode democrats digitalocean disclaimer dispersion dog emerged europe exclusives explores explosion february felix find fleet formel gazastreifen gebäude genuinely gericht goat grader granola groom hamburg headset heritage hike ids informational inspires intersection iphone ira kochen landtag lawyers male martech meine meldungen merino modalities montag mountains mutter nahost nfl nsf nursing nw omissions outdoors outlook outperformed partnership passengers pencil portuguese post president previews prospekte qualcomm qualified quelle radiology rd refinish relatable rep repiping retreats revamp rewrite running russian schlagzeilen schule see seminar serie shouldn simpler simulation sliding smile snail soccer speculative spencer spotlights stall stat statement store storefront strengthen studium subsidiary superiority supplied surprising sustainability talk tents thema threads thriving tunneling ultimate usual vp watchlist ways weeds werben whey world wäre yet zip zuckerberg zukunft zur فارسی',
        -85: 'accountable aerial affiliations ama anonymously attic automations bachelor backlinks beer beitrag briefing cap career clocks closeup closure coastal collaborators combinations conduct containers cooking correctly craftsmanship csr cult deepen discourse divergence earbuds ee employing encore farming fear filters financials finder fordert friend fulton ganze garage gelesen geschichte greenhouses guarantee headlines health heating helpline incentive indoor ineffective io iraq januar julie kreuzworträtsel kunst künstliche lawns leute llama llc lms lösung mag mahjong mai mal malta manifesto minded minus mitglied motorsport nb nexus nic nostalgic obligated occasional orleans parenting peak perez pinterest pioneers plane plaque play poll possess prem proficiency provided pursuing questionnaire recall recession rechtliches reddit regarding registrieren regret repeatable representing responsibility rfp ruin sacrificing sauna schmidt sedan sky smartwatches sports star subsidiaries tales tee toro translations traveler trial triple trouble turn turning uniting urgent ux vitals volatility weddings wfh wondering xbox yeti',
        -80: 'abbrechen about admissions aktualisiert argue armchair armor artifacts avenue beiträge beneath bengaluru berlin bidding billy blender bookmarks brett business candid captured caribbean carpet childhood ciso citizens clock complaint constitution continue covid d deliveries democratic disclaimers ditch dot ebay egypt einstellungen encompassing expired extent fab fafsa fairness fdp feedbacks figures fluoride food fossil franchises fraud frieden fundraising generation get giants giving gorgeous grace grades grass guidelines hacked handel harms heute inspector installers intelligenz introduced inverted istock jeremy kelly klarna lgbtq lo lokal loves lt macs measure miami migration milky mimic monumental morning mortgage multibillion narratives neuen newest nightlife notification nutrition obituaries official ol overland overloaded oversized owners parties pathways paulo payouts performers photography pictures playlist primer proceed promise punching qatar rachel reading redeem redirected remarkably requested riding sandy schliessen sg shine shining smoke sofia solicitation solving soup standing suits tanzania telegram tossing treatments tucked tumblr türkçe unbiased unis vc verification vinegar voices wahl wahlkampf walker walter wearables weigh weitere whatever wipe youtuber öffnen',
        -75: 'ac allergies amended angela anytime artikeln astrology authors automotive avid backlog basket basketball battling beard beginnings ben biology blogger boost buildings bulgaria buyers cad canning captcha caramel cartoon casey ceiling center chose citations clue cohen compare complimentary conquer cooked copilot copywriting cure dangerous dba dear decade degrees deine dfb diesen directing directions dmca doesnâ dominating doyle drills education einblenden elizabeth ergebnisse ernährung exams excursions experts fall feb fight foreign frank freuen für gamification graduation grooming gute hierarchy highs historie honda horticulture how indonesia informiert intermittent investigation invoice kidney ko kodex lanka lassen launchpad law len lender lineup liz lorenzo marine meistgelesen mergers mice multimedia müssen nas netzpolitik nondiscrimination notifications obligation partnerships paving payoff permit persian pizza plumbers podcasts porch preventative programmes radar reap referred register reicht reiner renaissance renew reproduced reproduction ressorts revamping rita robustness rv samantha sandra sara school separation settlers shocking shoots sicher slab slug son sourdough specialties speichern subcontractors sullivan supporters sweden syndicate tagged taken technologie trails translator traveling unexpectedly unfolding uni warranties welcomes west wing wolf yard đź',
        -70: 'accelerated accountant achieves aircraft airflow alliances anhören apparently approve arbeiten architectural architektur areas asos bedside benefiting betting blaulicht boots boxing brochures brokerage ca cancer categories cctv chocolate christian classroom cleaning clues communicator consortium cpas cr crafts dana decorative df diario dies direkt disc disease drains drogen dropdown editions einloggen encoder entirety ethereum excludes exhausting exploded faces fashion festivals filled finances finest finish flags flutter fuji gas ged ghosh glossary grafiken grounds hans hier hiker holistic hoodie hotline hugging illuminates immerse immobilien imprint indian internally jahren johannes junior kalender kb kettlebells keurig kr könnte landtagswahl lane lemon lifetime literatur liverpool llm lowercase malicious massnahmen matrix mcp meditating mentoring missed mounts nederlands negatively nh nova optimizes ovens pans para parade pest pharmaceutical physicians pole pope providers question rebellion remake report representations retain retire retouching saas secures shown signature sliced sowohl sponsorships stake statista stretch subtotal successfully suggestion supervision supreme syndication telecom television temp threshold titled tiếng trotzdem unveil uscontact utilize verbraucher vin việt walsh waters weird werbefrei whitepaper wildfires wind wm woocommerce workspaces worse wy zoning übersicht',
        -65: 'accompanied act adchoices advisors agentur akron amicus angular animals anomalies appear appearances applicable appointed appreciate approachable astronomy await banking biographies bold campuses candle cb club coaching collision commercial committed competencies construct contributor counting crude crunch dashboard deepseek demokratie demos denver dim disconnect distributors dm docs domino doppel dues ego eishockey elf em embraced enjoying entrepreneur estimator farmer fb fire firefox flare forgive frau freezing genai grapple grown guidance guy happiness head headsets healthy hiking hintergründe hockey horoscope hunters husband inaugural incorporates indexed information infra inspirational insured jamie jeans jeff job jolla kernel klick learn leather leo lesezeit lowering marc mass maximizing melbourne membership merchandise mulch nlm norden now occupy oceania omnichannel outperforms palo patreon peace perimeter philips pie pillows plunge popup posture powering produkte prompts rabatte ramp reaches renovate rente resilience resolutions retired roadside routers rugby saturn scaled scales schach seat seekers sensitive shannon shares shooter shore shortlink sinister sip slideshow sms socials soziales sprache spritz staffing steigt stern stiftung streets stripped struck submissions sudoken suspect sv sydney tagalog teenage toolbox topic tos tough turned undefined unforgettable unix unsere unternehmen uruguay vague vegetable versuchen visible vorbehalten voted walked weights wikipedia wraps yesno 繁體中文',
        -60: 'accessory accidents accolades acknowledgement addressed agenda aim akismet aller amenities annuals antarctica anymore apply arabic asi assist auction ball banned bard beverages blending butter bühne cancel cancers cape category causes centennial chill chu circumstances citrus coaches colin community compliments concierge conor contest corner corona cosmic countertops courage daughter dedication dismiss dom douglas drink duct economists elevates energie ensemble esim ethic fence fi filtration flavour flying folder fragrance fridays galerie gbp gear geladen geoff ginger glory gmt gre guardian hangs harassment helfen hinweis homeless identity impulse individuals infographics institutes institutional intel investors irish italia italian jason jay jo joining juni junk kai kaufen klimakrise kommentieren lemons lernen life lite losing mad madagascar madison map mayor me meanings medicare merken metaverse ml mohammed monitored mx naive netz nimmt novel np operations orange ostsee overpaying passwords patent penetration perennials periods philippines photo pilots po posters preferences print progressing promis prospecting psychologie quantify quantitative quest recharge reconnect recover referring refinancing registrar relief revising ride saver schools schüler searchsearch sec semi sharing silly smith sonoma spa sparkle stamford steal students studio styled suggestions svenska sweat tages takeout tarife teach teachers themselves trades treatment trifft turing tw ultralight unterstützung uplift utilities vacuums ver viktor vivo vue wallets warren wayfair whats whitney yale yan yu zeit ö π 简体中文',
        -55: 'abonnent absorbing achievers achten advertisers airpods aktuell all analyse appraisal archived artisan asynchronous bakeware baking barrierefreiheit bayern been biotechnology blowing boeing bootcamps breakdowns broke bulb charities chemistry classics clipping closes coloured columbus commodity completed completeness confirms consisting continuing converts coolest cordless correlates cosmetic coupon coworkers critic darf debate delves denmark deposit deserve disabled disaster dish donna dumbbell dylan effortless eligibility ever existence fame feeling feiert fires flock flowing form formally framework frothy frustration gabriel gadgets gems gifts gopro graham grey grilling guitar handys hanson headless hero holmes hurry immigration impressively inappropriate inequality interdisciplinary interpreted islands istanbul jewish joanna jordan kinda kitten knobs konflikt köln landscape leaderboard leipzig lists logins lottery lucy läuft maestro marcus mario marketplace mckinsey metropolitan mistakes moments monitors music nda neighborhood nl nomad nor nutritionists nutzungsbedingungen october ohio olympia openings pacific password personalities pinch plush pod polizei powerpoint presentations press prevention pride printer problematic promo prompting prop proposal qa refinance refurbished regards reimagining rejects reports republic republicans restored retirement rick rooftop royals satire scam serverless services seth shed shields shredded sicherheit sin sir slowed snooker spec spoons stores studierende succulent tamil tampa tariff tb tensor text therapeutic thickness tisch toolkits toronto tourists tradeoffs treasures upskill useless veranstaltung vetting votes vox voyage waiver wandel wears western white wrong yesterday ελληνικά বাংলা ภาษาไทย',
        -50: 'abilities accomplished adaptations afrique alarms allgemeine argentina assumptions attending attentive aussage bain bali batches bathing being beings believe bid bids bikini blurred boolean bordeaux boss bottle buddy bulky burgundy bust bustling catholic cherries ci cite coast coded collage colourful comedy commenting company conditioners confidential consolidated consultations contrasting corey dedicated denied differing disasters discord dismemberment dismissed distinguish distributions dives economic ecuador emea endorsement enrich enrichment equations exhausted export fatty fill finally finer fintech fo folks forgotten forming fort furnace futures gala generator gerade giveaway greenhouse gupta gusto hazard hazards headline healing helena hessen highlighting hired hoch homes hong horizons humans hustle hören immense innovation inside intrusion issue jake julien kayak killer kriminalität landfills lately lending limbs listen locator logout lucrative magnesium mattress mc mentorship migrate mind mine missouri musk más möchte neighborhoods norton nr occurs org otto override paralympics passive past pep pickup pint point pokemon postpartum poured premier prescribing presenting prince projekte proudly quoted ranging rechner redakteur referral related reminded remotes reprint resellers residents resumes retainers revealed rewards risen rm sample sanktionen scala scanning scripted seemed sellers sendungen sentinel shinkansen signed snake solitär sos spots spur stacks strain striped studying subs subsequently suddenly supplemental surge surprise surrounded sw sweepstakes switched synapse tagline tear tempo tick tod top toss totals tracked trader trans trap trinken truck ukrainian ultra uncle unrestricted unterwegs upgrade upholstered uzbekistan vascular vibe visits watched wealthy wechseln weltraum winds windy witnessing woche women wpdiscuz yahoo',
        -45: 'accelerating accepted address adresse advised afterthought airbus alliance alpha andorra anmeldung antony anyone arrest aspiring audrey automobile azerbaijan bacteria badly balcony bd belgium bewerbung bing bond bookstore brokers car carlos carroll celebrations chairs clarifies clinically coe cohort committee complain complicate congratulations construction consulting conversation correlation council covering cracks crosswords darts decor decoration decorations defeat delay depend diabetes dig digitales disappointed discomfort disorder dorm duncan dusting elektronik elise ep erfolgreich excellence farnham faux female flush forearms forschung freeze fringe gefallen gefunden gewalt gewinnen grandfather grapes greenland guru handball herein homeownership honored horse idea illness images imagine infos ingests integrations interactively intertwined invalid investing jahre jelly justiz ks laboratories landlord laurel liable licences lindsay lindsey liu locals mailchimp mallory marble matthews maya maze mb mediocre mercury mild mill misleading mist mitte moon moto mps nominee norway occasion oddly office ohne omaha ops overstated pakistan par partnered passions pennsylvania persist pixel playground pottery potting powerful products prone propose puzzle quarters quite railway ran recalled recht regarded registries render reportage restaurants richter rico risky română rss russland sandwiches screens secured sendung seniors shareholders shortcut sights slicing smiley snippet societies softwares sorgen sporting stocks stringent stripe surviving sweets tab tangible taylor team telefon theories throw tickets tipps tones transfer travel ulrich underlying unfamiliar unlocking unmistakable untitled vegetarian verbreitet vergleiche vietnamese wei wellness wild wings wonder workplace zen',
        -40: 'airplane alerting alto amplify amy ash assessments associate atm audition augmentation auto awarded backgrounds bangla barbells benjamin bermuda beste bokeh bookkeeper border brands brittany cake catherine cds checker clarification clarke clearance climat clubs cobb coffees collection commented compares conflict conservation cooler cooperate corrections cosmetics cove ctas cuba curb cushioning cybercrime czech dan dc decline deepens delays desserts detroit dev discoveries discussion disposal disputes districts downloads driveway drone drowning du dude ea eagle eclectic elegantly embed emirates engagements entries entwicklungen era europa exception exhaustion exhibited fahrenheit fake favourites fertilizers finanzierung finde floating foolproof free fry fuss fx gambling gene generational geöffnet gfci govern governing governor grant grinding halt harper harvested henry hinweise honors hs immersion interview jazz jens jl joshua kt kudos lab lake lakes langer lay licence looms loyal lunch madrid magento marathi menopause metric middle mobiles montenegro nagano navigate navigating neck neueste newsletternewsletter next nicaragua nicole node nutzen nutzung offensive officials onenote padlock pelican pivot plasma playful podcasters policies porting postfach potted pounds projects prospective proud quietly quizzes rant rao ray realizing recipients recorders relation renter resume retrieve revise rfid richmond rivers rode row rural rush salon samuel senate serve settle shipment shuts since sisters slam société sounds spanien sparks speeding sri stacy stadium stressful stride supermarket surety symbol synergy tears teaser thrillers tomato tracks trauma trusting tube uae untouched utiq visionaries volodymyr volunteers voraussetzungen webp worst youâ à überblick',
        -35: 'abstractions accidental acer acknowledge acres acronyms activists actors adequately age aiming ak altitude analyst angezeigt animated announcements arrived assistive attempted bands bang banks barbell behörden beijing beim belly bills biological blessing bonnie bookmarksmy borrowing boutique brasil breeze bringt bs buch burn butt buy capstone catalog cdn celebrates celebrities centers chan channels charcuterie chicago collins conducts consults converted cookielawinfo counselors cozy croatia crying ct custody customizations damaged debatten deutet dial dinners dk domains doris drew drinks duties dx dying eleven embedded emerges endeavor enhancement entertainment essence essential examined experience facets fantastic farmhouse faroe fernando formatted fresher fuse game gamer gerät gestalten girl gl governments grandmother habitat hahn handbook harsh heck herunterladen hill hoa hometown humble ice indonesian industrie infrastruktur insbesondere involvement iphones isaac islamic ix jacksonville janet jessica jiang joint kamala kayla kendall kl kopieren lactose laos legislative lessen letter limitless listens logged logistical logologo lori louisiana makers managed mantra meditators mega mensch merkliste military minds moved mw möglicherweise nhl nightmare nos noteworthy nyt oldest olympics olympus opioid oxo patterson phrases physician physics plethora police portability postgresql predictable predictably pregnant prints profitability profound programm progression prominent quirks radical rail reached rear reasons recreational reflection refreshing regional relaxation rennen rent restless ripped riverside rocket rocky roller rooms roth sacks saddle safari safest sandwich sentiment serp sew sexual ships silicon sku slick slipping sloan sluggish sm sme snow source specializes spreadsheets sso stamp startups steam stehen stellt stockholm struggle subscriptions substack succinct symptoms talked talking telugu tennessee tension terrain territories theatrical thereof third tid today tract trail tripadvisor tulsa uber unbedingt uncovered unrivaled uptime urgency url usefulness verwalten veröffentlicht victor viewpoints violations voting waivers weak webpages wenige wiese wisconsin wizard',
        -30: 'ab abbreviated access activity adherence advocate alert ally alte ana anbieter ann appeals arab arena arrested bare barnes bauen bbb bedding beenden behance bekommt bestellen bio blade blooming blush blvd bow bulbs buzzword bv camping card carl carries catching ce ceremonies charitable cheat chinese clam closelogo closures cobra coherent collect combat comparing compounding compute connected continents conversions costco counterintuitive countless crawlers crust damn dance danish davis ddr definition diagnose digestible discarded dodge doorbell dreaming dsc duty echo ella eller englisch enrolled envelope erhalten exhibitions exquisite externen familie fanden farms fashioned fiat fields fifa fiscal fixing flea fluffy fly followed font footwear fs gdpr generating genres geospatial gerne gonzalez got gratis growers grün guatemala hailing handshake hardly hats hc help hidden hilarious hipster hive hobby hover huang hurting icons iec ihre inclusivity informations infused injuries internationale irene irrelevant irvine jars jerry juan karma kirsten lands leaning lie liga linda lined literature livestream livestreams lords lows macedonia magazines mas masters media medical merit mica minerals mla modelling modernization morgen moth motivational motorcycles musste nashville nathalie navi nba nearest negatives new nguyen noida noises noodles oem olds orchestrating oxygen parker parlament parser pharmacy physiological poetry posted prescribed preserves pressed prestige primers principale probably publicly qualifications reassuring redshift regulators removal renters resorts resting revenues rica ring rohit rowing rwanda salud sane schwartz seal searched searches searchsearchclose sekunden send senior september serbia settled sewage shadow sharpen sharper shrm situated sleeves songwriter specializations spectacular sq ssa stairs stills stocking stomach strengthening strikes success summers sushi swear teacher tempe tissue title tls tooth travelling trevor troy trustees unified unlocked unpacked upcycling ur vanity varieties vermuten veterans vice view viruses wegen wholesale whoâ winters wished would wouldn youngest zhao zinsen zum',
        -25: 'abstraction admits advent advises ag aktien anadolu analyses analyzing arsenal ascent assortment attendee ausserhalb austria backpackers baristas beans beautifully bee bericht beziehung bitcoin blockbuster blows boarding brandy bristles builders caffeine calories cambodia cameron capitol carbohydrates cascades chat chile chuck closet cold colombia colorado communities commutes constantly contamination costa cpc crews crossing cruz cst cybercriminals cyprus dangers dansk ddos departments diamond ding disrupting distill distracted distracting dji donald dressing drinking drug duolingo easter economics edits emily emmanuel empfang employ enduring engage entrepreneurial erstellen escalating españa eternal eu fabrics fatigue fifteen flesh floods fluctuate forecast forests forgiveness founding fragments freeing freelance funktionen geography getaway gid glow gonna granite heavyweight helpful herself hopping hr informing innovators insert interested irony isle issa jasper jess jesus julian kam kanal kopiert kumar kämpfen labeled leadership leans lifted lightning lin lit locales lookout losers ltd manufacturers matsumoto mccarthy message microwave mixers monat moody nancy neglected nmls norms observed offense opportunities outreach overarching overloading partner pathway pending periodically peru pesticide pic pointers poised potato powers practising prioritized professionals programs promos prostate prs psa pulled qualitative reaching recherchen recycling redesigning referencing regents releases rescue respective retail retrieval retro roasting rougher safety santiago schwarz scores scrap sdk seated security seite sharma sharon shirt showroom silhouette sitemaps sobre societal sock software solar sorgt south spectrum stale stanford starring stopping study supplements surely tabellen tableware tackles taiwan teen terry texting thompson threaten thrilling ticker tide timeliness tires took tops torrent torso transforms transparency tune turkey türkei um underway username ut utc verletzte verticals vertrag voucher weed week weekly wen withdraw yards yelp zurück ändern',
        -20: 'absence accounting accurately addiction admitted agi agreeing ah aid airline alfred allen allergens amateur anders ankle anna annual approached argued assault assisting attorneys attribution austin authorship awful bagels bedrooms besten bestätigen bf bietet blame blue brazilian bronze brook bruce brunch buddhism cabinet cafes calculated call candidates cases categorization cellular centerpiece central charging charleston charters chasing chips chromebooks citing coating collectors commentary contests copywriter couldn courses cuisines cultures dave dd decompose definitely developer dimensional directors disagreement disappointing discourage doorstep doorway dotted dough dove drainage dreams ecosystems ed einverstanden elliptical emergent empathy event everything except eyed families faq fascinated federation filmmaker filmmaking firma folded folgen forensic foresight forms fortnite frei fulfillment gallon gebaut gentler giant go gott grads greg grössere gum gå hang hartford haushalt healthiest heaters hit holland horrible house ils immensely improve indie initiative innerhalb insuring intention interacts investigative jared jeep josef josh journeys july keyboards kharkiv know korean kurz labs laden latte laying legit leveraged liegt likes livestock maintenance marie marigold marriott maximizes mecklenburg merges misconception mixture modal monolithic motivations multitude municipal municipalities nara nearing nest nifty nix notoriously november om outpost outs oversee palestine pat paycheck pesticides pi pitched plastics pose postal precautions precious profits progresses provider ps public readable readily reimbursement reintroducing reject remix removers replycancel repositories repurpose reserves residential responses rob robo scams scheduler schemes schreibt sealing season service shiny similarities slinging soaps sp sparen speakers speech spielen spill spoken spouse sprecher staged stoves strava stressing studied subtly supplier survey swag sweep swimming systeme tech threaded tighten timers todd topping traces trainers transport tribute trio tunes turkish twisted tyler türkiye unauthorized united vancouver variation versicherungen vijay vines wait warns washing weekdays winning wo wochen wollte workplaces workspace గ త ల 中国',
        -15: 'acting adventure adventurers affordably again aging alum anchor appreciation assistants author autonomous backward barry beef beside blend boiler bourbon bristol broadband brunswick caching cet character charcoal checkbox claire coil colleague colored compress conundrum country crises cruelty cultural curriculum debates delivering delivery deploying dialog director dramatically educators ehr elementary employment emr england ergo estonia evidence examiner exchanges family faucet fax film fired firmly gefühl gem goddess goodies gpl gravitate greene gritty habit handpicked haves hcm heads heartbreaking highway hollywood homepage hungary hypertrophy hypothetical imperfect impractical infections ing insanely insiders inspiration institution internet invented investments iterations jam jet ji keinen kenny knit leak leben leistung lends loses lässt malaysian manners matter maximise mayo medizin memberships messenger mich moderated monica moocs mortality müller napa nature olympic ons op optimistic ou pam panoramic payments phi pickups planes planners pokal portrait posing prebuilt procedures professions profile prudent rebuild repellents replay replicate reversed roas sanders schulden seeing sept shaking shall shores showers slows smarter sofas sovereign spinach sponsorship spy statistiken stigma stitching stressed subjective superior suspension te tent textile thai theyâ thomson timed tomatoes transcription trees tripod turnover uncertain uncovering unicorn unprecedented utensils vatican visually vitamins webhooks won worthwhile xr years zhu zustimmung überwachung',
        15: 'abgeschlossen academic accredited advise allied ambiguous anecdote answers appliances arrests assured aufbauen bk boils branded bubbles callers captioning captivate certifications chapel climbed commodities competitiveness compositional conferencing considerably contingent coordinates crash crowded cut dating daylight deceptively declining denial departure deploy differentiation discarding discount distress dozens drawback dread dug dwelling eliminated emphasise enthalten enthusiast entities estimated ethiopian evo eyes flagging fruition fsa gap garbage gat glide gorilla grounding guidebook hesitant hiding idaho indestructible initiated insisted interim intuition ip jackson jen kensington keto kg kitchens laravel latter leaders licensing lifelong loader masses meticulous meticulously microsoft might milks mimicking minimizes missions modestly modular modules napkins nd neil nottingham oat obsessed obtaining odds offbeat onset opt others outdoor overflow owen palace participated pavilion peppers persistent phrase physically pianos plattformen points posed praying proves provisioning ramping rejoice rendering repeatedly restricts reused revelation revolutionize rhythm root rotating rounds ruft rulebook rw salisbury samples samsung sensation sherry shrinking sided simultaneously sliders soared spacious sponsors spotify sprays statewide station strength stumble substantial swing syllabus tastes telephoto tenant thrill tote touring treating tribal trotz turns tvs unsafe unsung unusually upgrading upwards vent verbose versucht video vietnam vincent wallet warum wasted weighted wenigen wiggle windows winners workouts worm wound yo',
        20: 'accelerate accompany accurate additives adulthood advisable aged aggressively alarm alignment alive allan alleviate almond angles announcement annuity any approaching aquatic arkansas artifact atlantic attachments authorize authorized autonomy avalanche balm barrier beam bees biases blu bookings bookkeeping borrowed brave breaths brown brush bug buried cannon canonical canyons carte carve cascading castle casualty chart chewy cholesterol circles clarified coined collaborations colorectal colorful compile compromises confidentiality confirming conserve const contract conveniently cpa crafted crafting credential criminal crms crops crunchy cry customs daraufhin dedicate degradation deli designed desired dividing dod downward drape drywall dublin díaz dürfte eggplant encompasses enemy entdeckt environment evaluated evening exceeded experiential extended extinction extraordinarily extraordinary facilitate factoring fbi filmmakers flux foremost formalized forwarding freezer frontiers fronts funeral gaps gateways gavin general generalized grabbing guinea gun harbor hardened hatch heights hinge hint horizontal hospitals housed huawei hughes hydraulic ia ides ignorance ihres illustrated imagery impacted implies inactive inconsistencies infrequent innate insane inspiring instruments insure invaluable invasion investment ithaca iv japanese john juli ka ke killing knives knock kollegen kommission lasted launch laws layouts leicht linguistic liquid mackenzie mandated manufacture matt may mcdonald meint merger meteor moves msi musicians myriad nacht nailed naomi newborn nitrogen noodle nowadays nuanced originated overviews pal participants patel perennial perspectives philosophical picture plains portfolio pr practiced presented principles pristine prizes proceedings process producers promotes promotional proportion präsidenten psychiatry pub pumpkin px qualities random randomized rap realität reflect refrain relating relocate remodeling repeating reservations reshapes resonates responsible restaurant rethink retrospective review reviewer revolutionized revolutionizing richer risks rollout rough rundown rye safeguarding salons satisfied sauce scheint schnell screenshots seats seemingly segment sehr session sewn sheridan shiraz shots slash slippery socializing soda solche soldier spices sprechen stacked stanley stellen stephanie stock studies suicidal suites supplementing sur surf surveillance survival syria tage tailors takes tasty tatsächlich temptation tensorflow thematic threw tighter timeframe timothy tomorrow too torture tradeoff trailing trajectory transitioned ubiquitous ue uk unassuming undergone unrelated unter variability vector vehicles venture vertically vineyard virtues visualize vitamin vmware whom wichtig wieder willingness wires wong wore worlds xiv yep',
        25: 'absolutely abstracting acclaim accreditation accrue administration admitting adult afterwards agnes allocating alright amid amino anchorage anderson annoying antwort anxious apart appearing arbitrary arch arguably argument arises arrows artistry aspirations asus at attacks attempt attractions automates barrel bases begriff behalf bicycle binding blown boomers boon boring borrow bottleneck bottles breach breast brings brushed bt bundled calculates canceled cardboard cardio challenged cheeses cheng cherry chromebook column comfy communicates compressed consolidate constants constructive contain contender controlled could countdown counters coupled crushed cups currencies customizing decay deleting demand demanding designation desire deter dezember diagnosing differently difficulty discusses disparate district diving drei durations economical efficacy efficiently electricians encapsulated engineer enrolling entered ethical examination executives explanations expose expressing extend extraction eyeing fallen fig fills finger flooded forgetting friday funny gaming gears gefolgt georgia glück grilled grinder grosser guess hail ham hansen hardcore headed headlights hell helm helmet hinder history hosts identities illustrative inability indications injury inquiries insect insomnia installs instance instinct intensity interchangeably iowa iris israeli iterative jama kathleen kazakhstan kennedy keys kicked klare kurzen largely lattes lauderdale lavish leaking lectures legalities legt licensed likelihood lion locking marking markus masterpiece meantime mentally mentors messaging methodologies midsize milton mindful modernize monetary mug nachhaltigkeit nations necessitates nick noticeably noticed nudge nutty occupational occurred offs oils oled optical optimise osprey outside outsource packet painters pastries perception permanently persuasion pin pitfalls plants plugins polls preparedness preset prevalent probleme promises propel proportions prospect protections published quarterly qui rapport rates realization remained respects reveals revisit revolutionary revolves ripe rl roadmap roughly sauces scouting screws seinem severely shipments silver slabs smartest smbs solved sometime soon sort sovereignty specialty spione sprinkle sr stadt staging staple stating stelle stews streamlines streams stretches stroke struct struggled sub supply surges sustainably swatches telephone temps ten testimonial themed theory thrift ticking tiffany tiktok towers trackers training transfers translate tricks troubleshoot trusts unabhängig undermine understandable undertones unleash unsustainable upon upselling upset varying veg verifies verify vibrations viele vielen vimeo violin viral warmth washington welfare wildfire wirtschaftliche wrists writing zinn',
        30: 'abandonment abdul above accelerators accompanying acknowledges actuary alt amidst annie anomaly apparent appearance ask assumed asynchronously attackers attracting attraction backdrop barn barriers bath bau bayesian beaten behavioral benchmarked bleiben blick bloggers bls boast bobby br bread broadening bunch burdensome calculation calendars camera carousels catch changers checklist chicken childcare cisos city civilian coins complaints compressing condenser consensus copyrighted cream cryptographic cryptography cue curating cuts daily danny dashboards decides dell dependable devs diagnoses digits diners directional disciplines distinguished divisions dramatic drop easy effective eigentlich eighth embarrassing emergency emotion empowered encompass encountered estimating ev evaluating everyday evoke examines excuse existential expense exposes factual faded falls favorites feasibility fellowship figured financially fish floors formulate fragen freely frees front fueled fundamentally führung gm goats gradients groundbreaking hackers handled handmade handsome headache headcount heated hoffnung hotspot ideally incur individualized industrial insects interrupt intimidated joints jp juices kenya knowledgeable kommenden kritisiert label lanes lat leader learns legible liabilities lightly locked locker looking lump magnets maintained manifests maria masks meaningfully metabolic mfa mold moral msc möglichkeit needn newark nichts nomads nurture nächste obedience organisierte paints pandas papers paris passion peachtree pedro people perceive performant permissions phenomenal phishing plantations pleased poland postdoctoral praise premises preserved professionalism professionally promoting province publishes purchases queues racing raketen recherche redefine redesigned reform refresh refusing regimen relevance renewal reportedly repurposed required resource restriction retreat richtlinien roster satisfying saying scientific scored sedentary sehen select serps shocked shooting shortly shut shy sickness sieg signage slowing smoothly snowball socially sons specify spontaneous spruce staaten steven stimulate stored stricter struggling subscription successes succumb sunflower supplying surfaces sustain sweaty tactic tailored tapered taxonomy technologien teenagers tempted thus tightly totally trained transmit traps trash travis tri trustpilot uneven unsaturated unsettling unsupported upgraded utilizing varied verifiable victoria virtual vivid vocal watching weapon webmaster website winner wright year',
        35: 'ablation acknowledging acquiring acted actuaries admittedly agenten aggressive ancient anfrage anywhere applies approves argues aria arise assertion associations attended auftritt authored averaging backbone backs bat bay behaves belonging beloved berichtet bites boilerplate book bounty bracket brad brain breadth candy captivating carried cents changer chase check chin cleanser cohesive collects commuters compliance conditions conservatives consist consumer contracted copies coping cpus crackers creep crop cumbersome cup curry cushioned dazu dazzling decoder deliver demystify dental describe describing differentiate digitalisierung dipping dirt discard disciplined documents dogs dots dresses drum dslrs dwellers ecological edged either elegant emoji encapsulates ended energy enthusiasm entwicklung environmentally equality erase erode escalation evenings executes expects exposures expressway fade faulty feared fermented findings fingerprint flashing flawlessly flood floor florida flyers formula forty franklin frustrated garten global gmo grateful gravity greatest green grundsätzlich guiding h haul having hearty heightened heroes hobbies holocaust honolulu human ignore impact implemented imposed incorporated indem indicated infant informed insta interactivity interrupting interruption investigations irregular islam isolated james java joined julia kailh kc konnten laser latex laufen leisure libs lies likewise lining lithium loaded longtime lounge luggage lynch man marathons mardi mesh methane mics millions misses mounting museum männer nad naming neighbor neon ng noticing nuclear objects off offen oiled omega openly ourselves outpatient outright overlook overly paddle panels performed pew pharmaceuticals pinpoint plank pleasant pllc plus portraits powerhouses predators product pronounced proofing quickest rack rand rare rebecca recap redesign redundant refers regulate reign reinforcing rejected rejection religious remote represented reservation residency resonate rhythms rigorously robot roomy rücken sacrifices satellite savannah saved scharf scrambled scrub searcher securely seismic shake simulated skeptical skewed sleeping slipped smallest snippets socio sollten sparked spd splash spokane sprachen spreading ssds start started stewart stunden summarizing summer surveyed survivors sustained swings switch symbols synchronous technica technology templates tempting ti ticket toxins toyota trade triggered tun tunnel tweak unconventional undeniably undergo underscores underwent uninterrupted unite universe unstable upscale upside variable viewed violation virginia visa vorgehen waitlist wasn weiteren wharton wherever wichtige widgets winemaking wisely wish wollen work yin zealand österreich',
        40: 'abnormal absorb accordance accumulated addictive affects afternoon aktuellen alerts allem altogether ambitious analyzes anchored antiques artisans artist asthma audiophiles authentic behaviour belief beneficiaries best binary bizarre bl blood boden brothers buddhist bürger carrier casa centre chats checked chenin circulation citation cities claimed cleanliness clearer cleveland clever coder commuting comparative comply confident configurable consultancy consumers contrary corresponds counterparts craft crave creative criticism crossover css daran david debts decoding defaults demonstrated denn deserves design dieses discoverable displayed disrupted disruptive distant distinguishes dividends dow downside dt effects einzige electrolytes embraces encoded enforcement enjoy enterprise erfahren et evil exceed excessive excited exercises fad falling faqs fiction figuring fingertips firmware fix flaw flawless folklore former formidable formulas fragmentation franchise friendliness furthermore gang gcp gefahr gehe getting girlfriend globally granular greater greek grund hands hannah happens harvesting headings healthcare horowitz hp husky ihren inaccurate increments inexperienced installation integrate interference interpret introductory inzwischen jackpot jonathan jumped kafka kaldi labor laminate landfill laura layover legacy live logitech looks luckily luxe madness manager manchester mandate maturing maturity medication miele mighty milestone mimics miscellaneous mitglieder mitigate muffins murray mvp mythos neat neun newcastle nicely noch novice objectives occasions officer oftentimes onboarding operational optimal outsourced packs palettes paradigm partly paul pci perform placing planting pleasantly plumbing possesses predominantly prestigious preview proliferation protects proved proving reasonable rebates recognizes recommends reflected regimes relocating remind remotely repayment replacements replenish restoration resulted revised revolution roman rotor rude russia russische sage saudi scared scheme scotia scratch sealed secondary seeds severity shame shutter signatures smartphones sociology sought sourced speaks specialised specialize speeches spraying ssd stickers stitch streaming subsequent sudden suffer suffered sunglasses surpasses surpassing susceptible suv swaps taco taller temporarily tight time toll touchpoints toute transformer treadmills trials trifasciata tropical tub umgang validation valued venice vineyards violent virgin vying walk wanders web weeding wildly woodworking workload workstations writes yield zugang',
        45: 'aarp accounts actor afterward agnostic alongside an applications apprentice appropriately arizona assemble association attacked audio aurora averages backends beta better blew bolts boston bounce bpo branding bringen buck burden buzz calcium capability cargo caters ceilings centres cert characterized chargers choice clickable cocktails collected combating compiled complexes conceptual concern concurrent considers consoles continuously conversations cornell craving critically crucially customary dad daniel dates dealing decks decreasing degree demonstrating dense dentistry deren designate detects diamonds dips discrete discs do doses drafts drawn dubai duplication earliest eaten editing einmal elite emma emotionally employer empowers energetic engaging engraving everyone exceeding exercising exit exploratory exponentially extension facility fare fears feature fell fetches filtered fine first flash fortunately foundry french frustrating gain geht grading grasp gt guideline halten header heat height her hiit hinter hires hue humanities hurdles höhe ihm indicating inevitable ins interconnection interrupted introducing israelischen joseph juicy kommen lacking ladders lage later lediglich lenovo lever león liking literal locale lowers markt matches material messy mi misunderstood misuse mobile monks moreno mother motions motors multifaceted nahe nails northwestern numeric ode optimizations owning pad paired palestinian parallel parent parental parks partition pdf pen peril piping planted plots plugin pocket portugal positives preferably presents preventing prolonged proxy purification questioning quirky reason rechnen rechte recyclable regions registrations relationship relax relieving reluctant remembered reusing rice riders roles sa safe saves scarce schedules semiconductor sensing sheer shepherd simplifies simplifying singh sketches sleeper slight smoothies sold solidify soll sonntag spikes spinal staggering stated stopped streamlining stylistic successful sunlight surface surplus surrounding swipe tablespoon tactical talent targets taste terrifying theft thermometer thomas thru thumb tools touched touches towing transit treasury u unfair unicode unpack unserer unusual vehicle velvet versa vert visier vision ward water weg weighing weit whimsical wildlife workflows yeast z zinfandel zufolge',
        50: 'acquisition acumen adhering aes agency aggregation albums alien allein allianz ambiance anaheim anne april aware awkward backpacking beating bending blanco bleibt blink blisters bloomington blow bone bright butterfly camper canon carolina casting cent chatgpt cheaper checkout cincinnati clarity climb clothes cluttered cmos collaborative collectively com completing conducting connor consequences contention cord cores correctness cpm crashes cro crowdfunding current damaging dare databricks deadlifts decisions deficit destructive difficulties disney dominance dominant downtown dries drove dubbed earthy eastern eight emerging energized entails essays essentials establishes esteem euro every exceptional existed exploited expressions extensively fact fans fifth fingers finite flex flights fluff fostering functional gamified garner gemacht generators girls gist giveaways given glass glossy graduate grand gravel ground groundwork hanging hashtags helpdesk hire honor hook hubs humanity hype icy implicit import imported incidents inclined institutions instructional intake investigates isabel issued jin kan kentucky kettle kid kill kiosk klasse knew knocks lange leasing locate lonely maison marina markets mars martin mastered members merely mistake misunderstanding mover nam narrower near nonetheless objective obtained orchid oregon overwhelmed packaged painful pair parameter peanut personality personen perspective phoenix php pioneering pivotal pixels possessions postgres postings ppc precedence prediction preserve prioritise provisions prozent ptsd punctuation puppies qualifying questions qwen ranges realistically reassurance reclaimed refined reflex reichen rentals replaces reporter resolving respect respectively restrictive rip sagt scientists scouring screw searching second secure seien shades shadows shocks shoe shortcomings sidekick slip slowest somit sourcing spreadsheet stealing stood strap stretching struggles systematic thankfully themes thereby thing trainings turtle twelve tx txt ugc underneath unforeseen uploads urteil verfahren verändert vienna volatile vulnerability waffles wage weatherproof weekends welcoming whitening workarounds yemen zahlen zusammenhang',
        55: 'absurd accommodates acid acknowledged actuarial admired admit aesthetically af affordability aftermath agrees agriculture alexander allowed anderes anyway application ar arabian area aromatic arrive articulate assembling assigning atms autocad avant banana bearing beast bg bilden biomedical birmingham bislang blends bodied booming bra bridging burns byte cabernet cancellations candidate carson cashews casual cauliflower charged civilization clicky command competing comprises conditioner considerable considering conventional conversion cs cycling daher danielle debut decrease defines demographic deposits devil devote diesel digit dining disappear disappearing diseases distribution dl dock doesn drill drives driving dump educating eher eliminating en enabling engineered enjoyable enterprises entry etiquette excitement exist expanding experiences farther fats feedback fermentation fibre flint fm formulated forscher frankly fur futuristic gehen genug gonzález grammar groceries groomsmen guessed habits happening harder harvard honeywell hood hose households hält iced ill imaging immutable implements inc inserts intricate invite irrigation jede jump kindergarten kundgebung labeling lady laptop last launched lease leggings lenses liner list locks louisville lufthansa makeup malware marketing matching medium meta mills mindset mini mk msp natürlich navigator nennt nevertheless newcomers nose notch noticeable obsolete offshore on onion overcoming overseas owner ping pk political pool praised predicting prepping pressing prime pro professor programming promising proofs prose prospects protective proteins provide provision prüfen pushing querying quintessential rails ramen recognizable reduction refrigerators reinforces remember reminder removing renovating responding restore restrictions rewarded rooted route rushed salad savvy searchable seedlings separated shelf shrink simplified simulations simulator sinks smart snapchat snowy sorted soviet spelling split sprouts stain starchy stocked storyteller strategy stuffed stupid suffering suppliers swapped sword tank teamwork testers tiny toes town tree trends trying tuesday twice understands university unproductive upskilling used useful ushered visions waiting weather weil weise whilst winding woes wording ½',
        60: 'a abundant academy accessible accommodating addition agreed aims alcohol allegedly alley america asleep assignment associated atmosphere barley bars baths battle bedeutet belts betonte big bolt bought bound brewer businesses calorie cams canned capturing causing cbs challenge chatting chickpeas child chili clara classmates clone coat codex collaborated commitment communicate como competent compose composed confuse constraint contributes controllers convey convincing crack crawler crush curation curls darkness dei democratization demon department determines develops dienstag dietary disclosed discounted distilled drafting drinker drops dtc dynamically easing edward electrical enforces enthusiasts equation ethernet evenly exciting expertise expire favorable ff foldable freshness friction fruity ft fuels fulfill gate gateway gegeben genetic gig governed gruppe hallucinate hardwood hay herder hintergrund id inconsistent indigenous individually ingestion initialize injured insgesamt intent invest iran jeden jemand keynotes knight lambda lawmakers learning leave lifespan lovers magnolia mais marketed maternity mes minutes mittlerweile modifications module moist monday movers mr mwc nato nerd nervous norm northeast ny nächsten obesity obstacle oman operator optimizer outperform owe partnering passports paying podcasting portraiture positioning potable potentially printable private producer prosecco publicity purchased pytorch quotes ra rage rapidly raw realm receiving recruited recurring red reimbursed reliably relied reminds rotary round s safely salsa savings scale seem selections seller senden setups shaded shapes shaping sheet shines shrub silent silk socket sommer song southeast spectacle spike spricht standards strongest strongly sunny sustainable tailoring taxis tile trait trays triggers undisputed undoubtedly unlocks utilisation uva valley vier villages visualization wer wheels whether windshield wireframes wireless witnessed yang zentrale zentrum zustimmen zweiter öffentlichen',
        65: 'aa absolute acceptable accounted activist activities adaptation adapter administered agencies aggregates agreements almost amongst analytics anc apples approximation apt arranging artistic attack augen bake bangkok bar beetle bend berichtete beware block booked brick brutal cardiac cast chi client cocktail collaborating come comparable competency completion compliant continues contractor contrasts cool corrected coverages cracked creator cryptocurrencies curious danger deployed deshalb devastating discharged discuss diversify dominate dosage drake draw drought drugs east eco ecommerce ecosystem einsatz encouragement enjoyment entrepreneurship eq erreichte etwas européenne evocative exclusion expansion favor fed fisher flight flushing folk foreground formed freedom freitag früheren gaze gibt glance graphical grösste gs happily hardest hilton himself hindu historical hosting hotter hung hunter identical incomplete incredibly inference infinity ingredient instrumental insurers iso israels jane june kinder la landes lawrence lcd le leaving lee lg lift lighter lookup lucas madeline mama married mastering mathematical maximize measurements mentioned midtown misc modification monaten morocco muscle müsse neben nike nominations nursery nuts oasis observation ocean oil ones openshift otc outline overhaul part partie passenger pepper perfectly period peterson playlists polyester pour pretend proactive productions promptly publication qualify quit recreation redemption refundable responded responsibilities reverse rey rides right rival roaming roasted roi rose sadly safer sap scented schulen scientifically scrolling sea sense senses sets settlement significantly singer sizing speaking spiral staat standardize starting status steer stephen stop straightforward streamlined style suboptimal support supposedly swell tablets tamper technique temperatures theaters thirds tied tourist traced translates transmission trekking trillion unreliable usc vermont vibes victim videographers virus vocabulary watch wedding whoever why wishes wool würden über',
        70: 'accountants ada adaptive add ai aimed al algorithmic aligning alta ample anderem andrea assessed assessment assigned assistance assuming auf autonomously averaged aviv awake azure bamboo basics benefits biggest bigquery bird bleeding bloomberg bones breakdown breathable brevity brewers bridesmaid bump burke cabin catalogue celebrated cereals chain civil clauses coated color consciousness considered consume consumed costs crest crimes crown culinary cybersecurity dallas dans darüber database decision deeper delve demnach demonstrations depending derweil deterrent disruptions diy domain dos doubling drawbacks eng enormous enthusiastic environmental equal equals ergonomics evaluates evident exchange expedia expires f facilitating factions far fellow filers finicky finishes float flowers fluent folders forces funnels gamers gender genesis genuine glucose goodness grains greet hair heartfelt horizon hottest ideation ikea incurred index indiana inflation install intentionally intentions inward ipv issues japan jewelry journals kitchen klar lags lawyer legendary lewis li line lineage luxuries macht managers marginal mark marketplaces masking masterclass meaningful meetups mehreren met michigan midnight much murphy mysql nested newly nlp noah norfolk nostalgia note nuances onto os oversees oversight owing paint pairings park patagonia performs phillips placements planned pockets positioned pressured professional projected präsidentin push pwa rally ram realised regain relational relaxed relaxing repaired replace resizing returned rigor rolling rot sack scalable separately servers sheets shell shortest sleeve sling smoothie spaces specialists spieler stack statistical statistics steep street strict sugar supporting sweeping swim syncs taxpayer teile tiger tracker trading trains turnaround twenty unloading utah visibility visionary warmer watts weighting wichtiger wilderness wilkins workforce younger zuletzt',
        75: 'abdullah adopt air animation antivirus approvals arduino assesses assignments assigns attract au authoritarian axis bakers barcelona beforehand beginn bike boasts bot brainstorm britain broccoli brought brushing buffer cannot caught cautious change charlie chef chronic clark cleans commerce comprehension concentrate consuming continued cooperation corresponding covered crates crushing cv damages daunting detectors deutschen discharge disposable distraction distributes division document earlier eat economies edit elsewhere embarking employee empowering enjoyed errors etsy executed expanded expedition express facial facing famously fantasy federal flakes floodlight fond forced fraction geared genre geteilt goods gourmet graphic grew grit half handelt herausforderungen highlight homage hris indirect indispensable infrared internals ios jeder jumping jüngsten keynote kim king legs leverages liegen lincoln looked macos manipulate maría massage mastery medications mediterranean meisten michel michelin mineral mirrors mismatched models momento mount muddy muss my nasty negotiable networking newer nice notably occupancy offerings oh organisation organisations originals origins oxford pact pass patches pays placement pleasing pools predict predicts pricing princeton prometheus properties psychologist rat received recordings reserve restoring rid rigid rigorous ripper rolls ruby seek seq shade shipped smoking soap spot sprints stir storage surgeries surveys tasted tidy til timely trace tracing trackpad traveller treffen troubleshooting tuck tuned turmeric twitch unclear units updates upsell urban utilized validated viel vip vital waves weiss whisk window wird x zach',
        80: 'aaron accident accumulate adapts admire adopted aerobic affect aisle akzeptieren aliexpress allerdings alpine americans andere announce anticipate anxiety aps arbor asks athletic auxiliary became blended blieb blocks boiling botanical brainstorming bride budgets chatbots chelsea chest clamps commissioned comparison compete compliment compostable connecticut contexts conversational cramped ctr decentralized deductibles delicate delicious deputy destination developed distances distinctive domestically domination drama drying dust ears edited efforts eines electrification emerge empower enabled erklärt erklärte erneut exclude explains extracts face fails fasting favourite firm forecasting foundation founders fried from future gegenüber gel granted hardy headband heel hikes hipaa historic hits hitting hollow humidity ihrer importing inefficiencies inflammatory insufficient insurance int inter interact interests interstate invariants invoices iq jedoch jumpstart lasting latin lawn lenders lengthy letting letzten lifetimes linking lucky luis made main maintains managing markdown marker massachusetts mats meatless mens mg missile montgomery multinational nathan nearby negotiate nerve nodes nutrient nutrients o online opposite out pacing pain pan participating paths pcie pilot pittsburgh plates pointed policymakers polish prepaid prices prioritizes proactively proceeds promised proven psychological pulmonary raises real relocation remembering renting requests requiem requirement resist respectful restrict risk samstagabend scattered scoop sechs seconds segmentation seit serious simplest skins slugs smelly smoother somebody specialization spotless später stems stepping sticks stray succession symphony systemic systems tackling takeover template term texts texture ticks timelines traditionally trailhead treats tweaking unattended uploaded valuables veggies veil verloren very washer wenig wiper wirft wirklich yemeni zoom überrascht',
        85: 'accommodation accomplishment achieving agent agentic algebra aloud alzheimer amp angel aperture asp assets auditing avenues besonders besser bicep blanc bonds boundary break bundesregierung cadence cash catastrophe cfe clicks clouds cm columbia configure connecting conservative converge copy corporations correlations cortisol cover crew curl darin data days dead depressive depth determining develop diesem differences digestion disks drawings duck dumbbells duo dynamics electric eliminates emphasize entity european expenditures exposed external factors fastest father feng firmen fitbit fitted flowering foo forerunner fosters frauen fusion geometry gespräche ghost gown gradual greener group handing harvest hoka holes holy hoping hormone hudson incentives informal infuse initiate inline installations instructors interfaces invited island j journey jährige jährigen knob künftig lastly lead lemonade management manages merging mitigating mixer moisture nadia nightly noted odd officially onions organizational outfits palate parchment partei photographers plan planning plenty podophyllum politicians poorly prayer pricey printables providing präsident publishing punch pure purely pursuit ranking rankings ranks re really regard regulations repel repellent repetitive respondents responds reviewers romania router sagen salesperson schedule schutz selected shady signaling smb sol sounding spans specifies spotlight still stuff sue supervised supervisor tablespoons tagen takeaway teaches teams technologies thoroughly though travellers trip unparalleled user valve vegans vladimir vorbei vulnerable wa warnte werde wifi worms xml xu zwar',
        90: 'accordingly accuracy affair albany alleged amount antique apex apparel aren aside assists asymmetric athletes audited autos autumn avoids bandwidth beats behind bevölkerung biometric booking born bulk california captions cavities ceo chambers chapters claim clients coalition colour comfortably compositions compromising controller corn coursework cues cultivated cultivation damit dar darunter demands dennoch dependence dip dir discoverability discovered dragon duke earns ef effect einfluss eins el emphasizing encrypt entscheidung europäischen exemplary extensibility extensible faire familiarize fault fe figma flipped flour footnotes früher furniture gauge gekommen gesagt gibson glp great grigio grips habe hazardous his ian illustrate implementations inadequate interchangeable inverters ir jointly jungen keeps kent könnten ladder lang launching logically machines meats ministry most natively netherlands network noise nordvpn obviously optimize outbound overseeing parses personalizing predefined produktion proficient progressive protected proteste protocols purists qc quantities quick rebuilding refinement relieve resort richard robotic room sb sc sci scraps scrubbing selfie separating server shape significance skipping smartphone snowflake somewhere stains stakeholder steadily steps suffers surroundings symposium tentative tests thrifty tons towns traction treated trips triumph universities upload uses versed von walden wall wanted whenever whichever wichtigsten wien wipes worden wurden ziel',
        95: 'advertised aggregate aligns altman analytic anderer antonio aphids approved arrives attend audiences auth baggage bathrooms bed benchmarks betroffen bi bluetooth boiled brake breaches buckingham calculations captive careful catches ch children chores clover co collaborate committing commuter competition components compost cone constant contributing cope curated deeply disrupt divide ds eases edible electrician encounter enforce entire epic ethos evolutionary expect explainer false finished forth four frequently genannt gently gesehen grocery grouping growth handed handles helps herb histories hydration ii incorporate interestingly iras iron israelische joins jumps l land lavender leap letzte longest malbec marshall max megan method mexican microphones migrations monstera myths müssten namely nap narrative negotiating neo nikon older organization osaka overload pasta paste philip picking polygon population portable prefer present privilege producing proposition quieter reach reasonably recommending recorded reflects releasing renewable repeated res restricted rewriting rivals rodríguez schauen scheduled shopify shorter simply siri sized spätestens stone stove suspicious switches sync tagging tall telemetry tells terminology tolerate tommy treadmill triggering tripping tweaks up vastly vendors village wake wednesday worry worrying write yaml yearly zipper',
        100: 'accommodate administrators alex alike although amerikanische answering artists artwork assembled athlete attitudes authoritative be billable blades blocking body bucket bullet carts chartered chinesischen christopher clearly clips coming communicating complete conflicts couch count customer dataset decades defensive deliverables diagnostic discovery divided django documentation easiest eg elder embeddings enhancer evolved evolving explicitly explorations explored failures favors filings flashy france freelancers gasket gpu growing harmful hd hernandez holds huge hybrids ich ihnen illustrations implement indeed independently infrastructure instruction invent javascript lasse leading leakage legumes loads longer manhattan measured medieval merz metabolism milk mir mismatch model moment multichannel nights nutritional obtain old opening ordered paid parking pcb pests photographer pinot pointer politische potatoes practices predictability premiums prepared priority puts racking ranch ratings recognition regierung reliance relying removed scanner sd se seo shallow sleep smiling southern speedy stark starters stash static stops storytelling stripes sugary suite taught teilte tend terrorist testing therapies thermostat thoughtful thu tin tiring titan tour toys traffic transforming transportation treasure tutors unifying unique urged vectors victory vielleicht violence visit vpn warranty weder weighs what wirkung wise wohl workhorse wrist zweifel',
        105: 'activewear amazon anti api appeared appetite arrange arrangements artificial assumption avocado bbq bear bedroom behave bekommen bookshop bowls bus by cane carry charming cleaners cleanup clifton competitors complement concurrency confidence coordination cucumber curate deadlines debt default defend descriptive despite dich emission ends es everybody exceptions exposure eye fat ferry fiber firms fixtures flickr floral foam for force functions fundamentals gemeinschaft genau haas happen hate heisst helper highest hone hugo hunting ihn incompatible infinite influencers innovator input interpretation kamen kansas kern kindern landing lasts lentils literacy louis maryland meinen men merlot mitigation morale narrow nebula nemo night non null offenbar officers original originally ounce overnight padding panel paramount participation paula peek performance pine plattform player playing politisch pound practice preference pressure problems profit promote proof publisher recognizing reference registration represents reproduce resulting robert scholarly scraper sessions sozialen splitting stabilizers standalone tame targeting taxable taxes teenager tempeh territory theoretical throwing tokyo tout traded transaction und upper urge vans verifying version versus warming wood your zahl ziele â überhaupt',
        110: 'activated adds after agricultural amsterdam arrival attendees avis avoidance balls battles behavior berkeley beverage boasting bootcamp boxes brother candles captain captures cats cause characters clear cnc computation computing consists corners cuisinart decisive decluttering designated deutsche dill disassembly dividend durch dyes ehemalige encouraged enroll equipped ernst excess facilitates factor fiona flashlight folds frog ganz gardner gartner generations gleichzeitig gross have heather ignoring incorporating iterate kraft kunden lockdown lodge lunches manageable margins measuring mer messages metal mn modes moisturizer monthly moss mullvad mutmasslichen n names need nicolas ninja nord numerous ob outgoing oven paced parts party peel penny perhaps periodic person platforms plug positions possibility possibly preferring priorities props prune rags rarely reinventing remove results retainer roll ross rsvp san saturday she shifting sibling solves spaghetti spell stained standpoint stick strategic system tacos talented techniques tender tens terminal th the this tides traits trim tuning tutor underwriting unemployment upkeep vegetables vegetarians working zuvor zwischen',
        115: 'acidity acoustic adapters adults advanced against alternate arabia aunt baseline bathroom blockchain bodyweight brackets breville brink bush choices cms codebase cognitive containing contains couple courts cyberattacks damals debris decreases deliberately denis differ digest disconnected eltern enhances err etl eva expert favored feed feeds flow forward fr fünf gatherings gehört gemini gewesen gradient grape handle healthier heart heavily heavy hereâ https hulu iconic ignite im imperfections increased incredible just kills lamps legally lid linked make market meat merchandising mile mileage mirrorless monitor montana multimodal nachdem navigates nebraska nitro not nun nvme occur opposed opting organizations outcomes performing poles policyholders populations printing procedure processors property protocol prototypes purchase purpose pyramid rating reads recommend resistance retrieved rising rolle rule rules sand scenario scraping seinen semantics showcasing sicht slot sowie spark spotting squash starter styles subset suggests surprisingly sweater swimwear thorough thought tor trademarks transformed trek uncertainty uv v vigilant wary watering wichtigste width wisdom zack',
        120: 'accenture adaptable alaska album andre announced arnold aspidistra attracted audits bedtime begun beyond bitter broken buff buses butler capsule centralized chemical class claw climates clinic combines comfort complexities component compromise controlling converters coordinating countertop crate cycle darauf deaths deduction does dongle dull dumb earnings einen electronic encourages erste europäische exclusively exhaust expressive extending file flawed folding fresh freshly fruit garlic geographic gmail golang gp grids guests gut happened hardware hawaii headphones heap heavier hold hope installment invitation invites ips items jahr jennifer jones kleine lengths lighting liver loaves loft maine marriage measures merged metallic modified moreover multilingual nobody nyu occasionally odors of opaque opportunity opposition organizers outsourcing overview pairs pants peanuts piano plateau playback pmc pops powerhouse pricier propaganda quinoa records recruitment regression rehearsal remaining reminders rog runners same saving scaling scene schwer scrolls sebastian self sells separates side silos simple slas small someone sophie st stakes stand stationary staying stem strategically suggest swiss symmetry tack tannins taxed tends thermostats toothbrushes towards towel tower transformations tricky ul validate van veggie verbal word ya',
        125: 'aber aesthetic amt ashes assign assurance away bestehen bewohner birth bisher blues bon boosting box building cabbage cards cd certification changing chief cisco colours communication companies competitor constraints costly counseling counts cpu crawl csv declined defining demonstration desktop discipline discovering doing down economist enable equally ethically exhaustive experimental explain exporting factory fate filter garmin guest harness headphone hours hubspot ibrahim identification identify ihrem illinois interacting intervals intuitive item josé juice k kicks languages launches laut limiting linear logical manual martha mask masterpieces mattresses md merge minimalism mirror mittwoch motivating namen omitted one other outstanding overtime palms peacock piece pinpointing place pmi prioritize programmability programmable project protection quoting r raised recommended retailer retailers rethinking returning rex rich riesling sem severe skills solely sources speak steel strassen strategists suvs synthetic tables tai temples threat thrown tokenizer transactions trumps truth utilizes valuable variables vergangenen vi via wardrobe wear weiterhin wir worthy zahlreiche zz',
        130: 'aligned allegations allocation angriffe anonymity anticipated attempts band basement beiden bias bleed blueprint boris capable carbs caterers cellar ceramic certain channel charlottesville charm chinesische clarify clinical clip combine commits compounds contacts cravings creatively critical dawn delightful derived designing didn dieser disruption dns documenting dominated donâ draft drastically draws elevate endless evs examples exercise exterior extreme facts flimsy formerly fragile fundamental funding gen geopolitics germany gilt graph grove harm hello horrific hpe ideapad identified impression improvements in innovations intimidating involved is italy jefferson jenny keen license lukewarm maintain maximum mean med meditations memories mere metadata metrics milliarden mindfulness mix mock mode move needing negotiation nft nope nyc offene offers patterns pause peers perplexity pii pooling popping practicality precise prescription presentation protein rather reception record recovered refining reflecting registry regulated respond robinson rolled romance safeguard sanctions scope screwdriver seasonal segments selbst semester separate shoes simon skateboard sketch sla snapshot sogar solo spanish stare strawberries structuring sunday supportive sweet taking tax topped tray true ugly unpredictable variations watson watt wed with withholding',
        135: 'ability adjustments algorithms analysis angst ankles anticipation applied attest aus avoiding bad beispiel biodegradable blind boosts build buttons cameras capture certificates chunks circuits coding completely complicated correction crib crucial customize customized databases deciding deodorant deployment designer developing developmental dort dslr employs enters essay estimate expected extracting faced filing fixture flavorful forecasts formatting fortified friends fun generally genius glassware grain guard guessing handoff honorable hundreds hätten inspired intimate ipx its ivy large lives local lone majority mandatory mit motor mouse movements number numbers observability obwohl outlets phil pillars pioneer pipe plugs practical raum reels reg regardless regulatory remains renovation reporting researching rhode roberts robots score seasonality situation skilled spaced spreads stage standout staples steve sugars supermarkets tackle tap tested thin thyme tokenization tries typographic uniform upfront vance versions war warm whose wiring wrap wyoming während xamarin',
        140: 'acquired alternatively ambient american amerikanischen animal arabica arthur asparagus aws bags berkshire besides bots brakes bringing buffers bumps café carter caused christie christine code colors combo compiler consecutive consumes control declare des did distribute efficient elbows emphasizes ersten erwarten expands exude famous feels finding flat gaza glue gpus graphs grosse hashtag highlighted historically holders identifies inexpensive innen insulated insurer interesting interventions landscapes minimalistic minimizing modeling movement nach needed networks oft oracle packages pages payne pedal perfection portfolios produces programmer properly protecting refrigerator rev rider rise roots scans sculpt shared sierra sneak strengthens sweetness t target taxation tell times tread trust ts unbeatable undergarments upcycled usda values vine visuals weeks widespread',
        145: 'allocate amazfit apis arc atlanta avoided baskets begins berries boom boosted bouquet briefs broad brooklyn caution closing comprehensive congrats consult contributions convert creates debit declutter denim diff dinner directly discounts doe droplets earthquake engagement entering excels executing fancy fascinating fitting fold formats foundations gathering geographical grip guarantees haben hand handy hauling hawaiian hbo indicators installed invention involving ion json little lost loyalty markup mostly named nie olive pads panic parity performances personas polite protect queries quiet recognize rehabilitation remain reported reshape robin salt sandals selecting shower simulate sixth sockets socks sollen sql stance standardized steeper strategist stylish thesis thick together transitions turbo types undergraduates unpacking venue wang wearable within на',
        150: 'accepting acts actually aids analyzer appliance bins buying claiming claude cleaner colleagues compared contingencies convenient countries created creators cursor da dakota dann davon depression detected died distressed donnerstag eden emotions enhance entre exists expenses experiments extremely fertilizer firewalls flagship foundational fragmented fri frozen gets good google grössten han happier helix hip hyundai il imagination immediate intermediate involves jose keep knee learner lisbon listening litter low lululemon manually maybe minimize modest monitoring mountain myth novelty organizes packed payloads penalties personnel phenomenon pipeline polling preparing prototyping pubmed quarter razer revival samstag saw screen sf shelter shoulders slowly sollte sorting space specifics speed startup statements subject swirl syngonium tapping tl tn to ultimately underestimate vacation variegated vulnerabilities wars way wh wines www yen',
        155: 'adidas adv afd affected anthropic applying approach are assembly attachment attractive authentication becomes bekämpfen bis bodies bother bud budgeting cache century certificate charge checks combining comes compass complexity corporation costing crisp customization dabei decent denen detailing digging display dive dollars dual edx eligible environments establishing euros expectation experienced fail feel focusing function gab goodbye groups hacking homeowners hunt identifier immer improper inherently intentional introduce ist jim lean literary locally location magic making many minor mira newbies optimized outdated ownership parallelism passiert patching peripherals pledged powder preliminary proprietary pursue python ratio regular remodel repairs replaced reputable rubber sampling scenarios sequential serving settings skillshare slim snapshots specified stages steht sure switching timestamp tutorial upstairs using verb waterproof wire wolves works wrapped',
        160: 'acceptance affordable alcoholic apple aroma arrowhead backups bartenders basis beacon belt bench benefit boundaries bounds brazil cambridge chassis compound comprehend concentration concept contingency deductions descriptions dessert devices diagnosed draining driver ein else emerald enhancements fabric fin fits formulation frames fraudulent fujifilm gains generated gyms hampshire handful hrs implications importance improving increase increasing injection instrument joel journal jude kotlin layers leaves listings mental mentor monetize motion mounted myers mystery nasa nc netflix offer offering openai parameters percent pexels potassium prefix presence processes programmatic q recent reds relevant relies reps return run salesforce sanitizer schemas seamless shit sick situations skies soft soho speeds spice spread stationery stella string suggesting synthesis tabs thinner tokens toothbrush toy typing understand unnecessary wages weakness weapons',
        165: 'additionally adequate advance afraid appealing attacker auch automatically bedeutung behaviors bridges brief brighter brooks butcher cancellation carmen characteristics chlorophytum cloudflare conscious cookbook delayed device discussed drawing dropped engaged equipment evaluate existing faster feet finds flame florist frage fridge gmat hasselblad haven homegrown illustrator immune inefficient integration isolate isp ld listed loop los maple mentions mess neural oder offset only option orbit oriented orm passed paypal portion pre pretty rag registering reinforcement removes responsibly salaries scientist section semantic short somewhat sondern spacing spatula staining state steering strategies sunscreen szene takeaways tea technical textures thoughts tiles timer tool touchscreen unlimited unsure validating versatility vr warp waterfall wayne well whites will worker wrote york zudem',
        170: 'achievable aka alan alter analysts anderen apache audit augmented background balances beaches began beginner below bespoke bland briefly burst busy but cdu charger clothing collaboration commitments contrast cutter day detail dispenser dj dress edge enough ergonomic est examine familiar fda feelings fees flies frameworks gathered highly i instantly intensive interactions invitations issn jogging keyboard kneading kwh largest leaf lens less level limitation linens mainly matters moderation motivated national normally object optimizing package percentage pick platz pork putting queue quickbooks rate removable reviewing sandbox scandinavian sei ser several snack sticky structural styling sum systematically tiered toddlers transcribe trucks unfortunately until var vpns weaker wells yogurt za zweite',
        175: 'aesthetics aluminum appstore asking base between bonus botanic breathing brute canceling carefully choosing classic confirm coordinated create debug def describes description diverse drawers embark establishment estimates experimentation explaining farmers fonts gesetz gesture github hash hassle here honeycomb inch indexes influence kale ken late lazy leaks legend limitations literally majestic manuals maxwell memorable mention methods micro nein opus outcome pens perks planner polished por profitieren racism rain ratios reality refillable repetition scalability sends sensitivity showed shutterstock siding silicone ski sleek sonicare spent spider spoon stays strengthened stress test theatre thursday upcoming varies vom wax worried zucchini',
        180: 'ace adjust answer automated automatic automation becoming branches brewed bytes canyon centuries challenges choose cluster compromised concrete conduit coursera credits crowd cutting deep defined dependent different dirty doors due endurance epipremnum evergreen evolves features finland foliage foods forbes fully gentle hdr ihr immediately important importantly initially innovative interviewing invisible isn kw layered learners makes memorial milestones naturally needle needs nih no nut opened operates outlined perfect practicing prescriptive pressures principal produced proposed pruning put recently reforms refuse researchers revenue runtime sagte servings sharp shield shorts simplicity smell so social something squat sturdy teil temperature tesla them thrive typography understanding unexpected unfold unknown untreated update updating usb wie words workflow',
        185: 'across actively agile animations appeal assert batteries beginners betont budget calls compensation concerns coolant cooling creating currently das direct drawer drip ear ebenfalls educate eileen elegance ensure ethiopia evolve excel excluded favorite feminine finishing fireplace foot frontier fund funds geopolitical grossen grounded herman hertz holdings impactful incremental influencing intellectual jade judge katz knife knows leds lettuce like loaf magical mixing monetization moore nail net niche okay operating orientation packing patience pipelines placed plate possibilities precision premise presses quickly quip realized released repurposing routine rs scan seafood shops similarly skill standard survive there tilt toward tracking train una unmatched urls utilization weaknesses wide workable zones zu',
        190: 'abandoned abstract agents app appears append architecture average bit brightness bypass called came cell centric chamaedorea combination configured consistently convenience creatures deco drivers earned engine eos euch expecting extras fmt gave generous grande gtc homekit homeowner immersive inclusions inspect kind landmark layer letâ levels mainstream months outlet personalization pipes played provides radishes resale resistant responsive role routes shelves stakeholders states stations ta throughput trendy type usable use vantage visualizations warning was waste workout xl zamioculcas',
        195: 'adjustable administrative ahead also analyze and arm aspire audience backup calculating chalk chevrolet clare competitive consistency contribution core datasets dependency detect dollar egg electricity end enhancing equalizer equivalent everywhere experiment frontline generative he heard honeymoon hurt hybrid hygiene included jurisdiction km measurable mehrere menstrual minimal mood parse path phases plastic ports processing produce publishers pulls refine relatively replacement result rope rust sensors sig specs spending spicy structures surprises taxpayers technically than three traumatic value wash while whistle who wider without writers xiao',
        200: 'accelerator addresses advances annually array asap attached attribute basil breaker built cables campaign campaigns console coordinator cost der diego discussions décor einer elevated enables erst evans evolution fearless filtering flip graphics hack implementing incorrect independence insulin jack language let loops loving massive mechanics minimalist nearly pack peo pillow poultry prevents primarily reapply rebel regeln regenerative regulation scheduling seine signs sony ssh starts summarization tactile teeth tobacco ton transformative two uncomfortable vows william yes zero',
        205: 'additions adjusting balance bite brilliance builds cabinetry cancelling chunk commit compatibility conference consumption coral crm derzeit designs diagnostics discussing engines flexible formal friendly ging glasses headlamp hin hq identifiers income incoming ingredients look mailing markers means meanwhile month notes ont organic overhead pantry personalize positive power prioritization quantity scripting seeking seiner should silence snacks squeeze stainless torque under widely workday wrench',
        210: 'accommodations adding angi as availability balancing beetles chardonnay chip concise contributed cords corpus crazy creation cx double duration easier effectiveness elearning ensuring execution expo expression fewer five francisco gots hot increases inspected interval into introduction it judith jupyter led long lord none notebook payload plant poor quality reduce researcher rings roof selection shaped sophisticated stream take umbrella unless unsplash ve victims walls',
        215: 'able added async bass batch bekannt beneficial booth breakers brew clutter contemporary correct customizable distinct distractions drag dry explanation fast fittings frequency gather generates going highlights him hosted household ibm implementation inner jr luxury meal million mindestens mp oscar pairing pothos probability progress reactions repeat requirements response rgb runs schon sein semrush setting significant six slices spathiphyllum ssid they toddler trowel tux uno unused vegan walks which',
        220: 'adverse angaben answered asked attach barbara branch buds capabilities criteria cuisine dairy del driven dynamic enhanced exhibit geforce hatten host including increasingly instead integrated load mechanism michael miles multi nissan nvidia overwhelming ozempic parsing passing pex port query roads rosé satisfaction scrape set shifts sit splurge summaries summary terrible walking webpage weight when whole',
        225: 'adoption backend balanced bistro challenging compelling convention converter coordinate decide delete described details dishwasher dryer einige exec fertility fetch finalizing foster gpa handling higher hooks hotel influences invoicing leash major match mid missing nouveau operate over peas permanent physical possible previously price recording reliable remodels scoring sequence slopes smaller soy structure therefore towels un würde',
        230: 'active alexa another appropriate armed aspect audible audiobook bent bigger bring ces chiefs clean collective combined composite conditional conducted deck demographics den detection di duplicate durability failure fit flipping framing gaining gives handcrafted happy hat hop lb lock logs lyfe manipulation moderate myself ounces panasonic pins preparation reliability repository runner shift shoppable showcases similar slice synchronization through tier tofu vertical wenn wurde yeah',
        235: 'adopting agility authority benchmark certified changes continuity credibility deloitte direction eggs ensures exactly explainability extensive extra fair finalize ford forget funded goals gradually insulation interactive knees limit losses lower meaning moving na nicht nu optimization orlando own particular platters printed rund sca sometimes spoke supervisors supplies surprised syntax sys these toiletries toothpaste toxic waren where',
        240: 'achievements adaptability architectures based belongings bmc calling cc chic collecting consider cracking cross deterministic die eigenen explicit firewall focal g ge high hypertension if improved indicate intense irs maintaining manufacturer materials median mouthwash ms multiply multitasking neutral permission position problem production readme recognized robust rsvps sight smooth sodium som sonic specifically su syncing task technological trigger users viva wheel',
        245: 'accepts amd angle aspects audiobooks authorization carrots circular concerned converting don effectively eventually execute extract fern flavors fleece flossing goes headers isolation kinds least limits meals mint oz palette pieces prevent processed registers rio sansevieria sauvignon script sending sound summarize textbook ties upgrades volumes zoho',
        250: 'achieved ahrefs already bender chanting charges cheap cloth cultivate diner easily efficiency elevator exposing fixed flexibility gegen gram guided has impacts instructions lights loud millennials must natural noisy packaging personally reducing responsiveness serial shampoo single statt terra then typeface usage xero',
        255: 'acquire advantage alone attestation carey circuit cli compatible complex connection contracts creek date educational emphasis encouraging envelopes greens liability milwaukee mm mot mph nfts nv outputs permits players pmp principle prioritizing remover replacing rustic saturated sl solid stands storms structured tester that vendor voltage volume wins zone',
        260: 'adp aggregator con consultant covers cvs cycles delegate depends er even fee fotos impressive iteration lan larger liberty logging methodology noir philodendron plays potty pragmatic pvc reflections reuse sentences spend unhealthy vast',
        265: 'actions adjustment allowing attire before beide breathe carbon chapter companion condition connections couples craftsman dbt dependencies dishes distance during emotional entirely especially establish example expensive fluid however inventory known merchant notebooks options passport patents pear provenance rank receipts references rotate tale ups videographer webcam wix zwei',
        270: 'additional allows approaches around attributes breaks closely coconut comfortable composition copper cotton dem demonstrates done essentially exploit following full headspace indexing influencer inn lecture lines localized logic lots mapping meets nutritious relay rest sich sink slow starmer subscribers tableau thermal were wired',
        275: 'abs assess begin billed brent cardiovascular caterer clamp colony concepts controls curve damage determine eine encoding few focused generate generic grab integrating loose motivation mushrooms obstacles once ordinary particularly puppy recommendation sensor smells some specialized steady suggested surfing various yosemite',
        280: 'av builder cable can chosen differs extends helsinki hunger keywords light looker machine millennial overall participate personalized picked potter rated sentence squarespace squats stable swap symbolic tasks velocity wave',
        285: 'acceleration aglaonema align approx authenticity blocked categorize cater connector developments employees encryption files further hard holder hourly inbound interrupts lack meditation prompt pulling realistic reward setup tate tex those timeline utf',
        290: 'announcing bottom detailed disk dracaena early gloves hammer hour integrates intro mic nano native palm pg receipt rental sans sas size sparkling straight strong tooling underwear variety videography visual',
        295: 'aggregators bereits buffet chair clicker emissions exploitation gluten integral keyword las lunges mechanisms multiple musical operation or requiring specific targeted thinking toilet typically udemy warnings',
        300: 'ale carrot debugging fuel gb herbs interface ioniq kia layout leveraging lily overlap portions pto shoulder soil src throughout traditional variant variants',
        305: 'avoid cons displays empire expectations flair headquarters khan labels latency lesson pipedrive processor prototype range reconciliation reduces salary si slower their transparent',
        310: 'battery because bose configurations elements embracing exploration ho improvement installing interaction maker muscles ota tutoring',
        315: 'among automate breath catering established freshbooks internationally kat limited mat meditate ongoing pattern priced sizes tabletop tiers unlike',
        320: 'ceremony format improves incline ledger rpa total',
        325: 'both enablement focuses footprint functionality har ideal inclusive learned length lets lightweight linen memory popularity predictive proper served valid',
        330: 'advantages attention hole hz identifying keine partial passes reusable shoppers temporary told xm',
        335: 'actual allow connectivity considerations dome each esp follows horror itinerary key lamp ll og pace potential pros suitable summit',
        340: 'amounts confusion fra hatte modify noting oral que supports titles xxx',
        345: 'basically beginning boot broader etwa kevin lot minimum obligations officiant reduced rotation supplement',
        350: 'context disadvantages durable einem element frequent goal itself leverage pull rows slightly swift timing yoy',
        355: 'ages basic bits catered conclusions consistent depot dimension excellent gums hemp jonas microphone tipping usually',
        360: 'approximately lacks owned repo signals such',
        365: 'configuration consultants final internal resolution suited tip typical',
        370: 'commonly compact mortal tencel',
        375: 'dentist likely momentum output på yourself',
        380: 'along headquartered initial optional strasse',
        385: 'advancements available conclusion mowing observations specification',
        390: 'common defer versatile',
        395: 'adapt billion define encourage notable recommendations',
        400: 'cve delta lbs psychotherapy',
        405: 'grease trend wrapping',
        410: 'capacity corp hun includes je klein represent',
        415: 'dpi focus requires step',
        420: 'floss func often per stability',
        430: 'include',
        435: 'ha inches theorem',
        440: 'overlays pictured',
        445: 'offered offline recycled tape vote',
        450: 'git ph verdict',
        455: 'founded regularly require',
        465: 'exact http strengths',
        470: 'att dass etc phase',
        475: 'tie',
        505: 'als det',
        515: 'grams schema',
        535: 'dimensions',
        640: 'instructor',
        705: 'в',
        720: 'said',
        770: 'и',
    }),
    unpacked({
    }),
)


TYPICAL = (20, 3, 6.25, 0, 1, 0, 0, 0.465, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 131, 0.498, 294, -2.85, -2.86, -2.87, -2.86, -2.86, -8.23, -8.2, -26.1, -25.9, 0.302, 0.314, 530, 666, 0.445, 1.5e+03, 0, -2.64, 0.883, 0, 35, 46, 12, 12, 17, 23, 632, 821, 300, 300, 300, 1, 1, 0, 36, 50)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, gap, gap_below, indent, lines, prints, quotes, seams, credit_words, _, _, _, _, _, _, _, _, _, _) = row
    s = 0.0
    if words_score <= 2.439:
     if characters <= 119.5:
      if words_score <= 0.8629:
       s += -0.846
      else:
       s += -0.647
     else:
      if gap <= 0.0:
       s += -0.720
      else:
       s += -0.228
    else:
     if prints <= 1.5:
      if characters <= 119.5:
       s += -0.206
      else:
       if gap <= 1.5:
        s += 0.148
       else:
        s += -0.276
     else:
      s += -0.652
    if end <= 0.0:
     if sentences <= 2.5:
      s += -0.330
     else:
      s += 0.212
    else:
     if characters <= 88.5:
      if end <= 4.5:
       s += -0.020
      else:
       s += -0.348
     else:
      if prints <= 1.5:
       if end <= 3.5:
        if known_as <= 21.5:
         s += 0.381
        else:
         s += -0.432
       else:
        s += -0.230
      else:
       s += -0.282
    if end <= 0.0:
     if characters <= 22.5:
      s += -0.341
     else:
      s += -0.166
    else:
     if characters <= 74.5:
      s += -0.139
     else:
      if prints <= 1.5:
       if end <= 4.5:
        if gap <= 0.0:
         s += 0.067
        else:
         if gap <= 1.5:
          s += 0.308
         else:
          s += -0.001
       else:
        s += -0.245
      else:
       s += -0.217
    if words <= 24.5:
     if characters <= 24.5:
      s += -0.291
     else:
      if prints <= 1.5:
       s += -0.030
      else:
       s += -0.291
    else:
     if gap_below <= 0.0:
      if level <= 0.0:
       s += -0.194
      else:
       s += 0.284
     else:
      if prints <= 1.5:
       if known <= 0.0:
        s += 0.236
       else:
        s += -0.390
      else:
       s += -0.179
    if words_score <= 1.6502:
     if gap_below <= 0.0:
      s += -0.305
     else:
      if words <= 36.5:
       if words_score <= 0.13032:
        s += -0.247
       else:
        s += -0.062
      else:
       s += 0.124
    else:
     if indent <= 2.5:
      if words_score <= 3.543:
       s += 0.082
      else:
       if words <= 96.5:
        s += 0.251
       else:
        s += 0.060
     else:
      s += -0.170
    if words_score <= 2.0146:
     if gap <= 0.0:
      s += -0.267
     else:
      if words_score <= -0.56534:
       s += -0.308
      else:
       s += -0.032
    else:
     if gap <= 0.0:
      if indent <= 1.5:
       s += -0.129
      else:
       if indent <= 2.5:
        s += 0.283
       else:
        s += -0.171
     else:
      if quotes <= 11:
       s += 0.167
      else:
       s += -0.618
    if words_score <= 0.95037:
     if gap_below <= 0.0:
      s += -0.271
     else:
      if words <= 36.5:
       s += -0.143
      else:
       s += 0.178
    else:
     if indent <= 5.5:
      if words_score <= 3.543:
       if prints <= 1.5:
        if words <= 10.5:
         s += 0.166
        else:
         s += -0.008
       else:
        s += -0.176
      else:
       s += 0.131
     else:
      s += -0.323
    if words_score <= 0.69307:
     s += -0.177
    else:
     if end <= 0.0:
      if words <= 10.5:
       s += 0.045
      else:
       if quotes <= 1.5:
        s += -0.218
       else:
        s += 0.192
     else:
      if gap <= 1.5:
       if words_score <= 4.2474:
        if quotes <= 0.0:
         s += -0.004
        else:
         s += 0.219
       else:
        s += 0.166
      else:
       s += -0.246
    if prints <= 1.5:
     if known_as <= 0.0:
      if sentences <= 4.5:
       if end <= 0.0:
        s += -0.043
       else:
        if end <= 3.5:
         if words <= 33.5:
          if end <= 2.5:
           s += 0.027
          else:
           s += 0.362
         else:
          s += 0.150
        else:
         s += -0.184
      else:
       s += -0.153
     else:
      s += -0.295
    else:
     s += -0.209
    if gap <= 0.0:
     if words_score <= 0.36785:
      s += -0.245
     else:
      s += -0.053
    else:
     if quotes <= 0.0:
      if words_score <= -0.48053:
       s += -0.211
      else:
       if shape <= 0.0:
        if gap <= 1.5:
         s += 0.029
        else:
         if letters_a_word <= 6.4798:
          s += -0.325
         else:
          s += 0.248
       else:
        s += 0.205
     else:
      s += 0.172
    if indent <= 2.5:
     if words_score <= -0.67129:
      s += -0.238
     else:
      if quotes <= 0.0:
       if level <= 0.0:
        if words_score <= 4.7816:
         s += -0.031
        else:
         if gap <= 1.5:
          s += 0.123
         else:
          s += -0.245
       else:
        s += 0.122
      else:
       if quotes <= 11:
        s += 0.173
       else:
        s += -0.747
    else:
     s += -0.218
    if prints <= 1.5:
     if known <= 0.0:
      if gap <= 0.0:
       s += -0.046
      else:
       if words <= 7.5:
        s += 0.169
       else:
        if end <= 0.0:
         s += -0.094
        else:
         if commas <= 19.5:
          if sentences <= 5.5:
           s += 0.065
          else:
           s += -0.208
         else:
          s += -0.502
     else:
      s += -0.283
    else:
     s += -0.155
    if indent <= 2.5:
     if known_as <= 0.0:
      if letters_a_word <= 6.1006:
       if words <= 103.5:
        s += -0.003
       else:
        if words_score <= 5.7122:
         s += 0.019
        else:
         s += -0.494
      else:
       if words_score <= 2.9563:
        if words_score <= -0.56534:
         s += -0.194
        else:
         s += 0.031
       else:
        s += 0.118
     else:
      s += -0.268
    else:
     s += -0.166
    if words_score <= 3.1484:
     if indent <= 3.5:
      if characters <= 13.5:
       s += -0.140
      else:
       if words <= 10.5:
        s += 0.051
       else:
        if quotes <= 0.0:
         s += -0.075
        else:
         s += 0.112
     else:
      s += -0.191
    else:
     if letters_a_word <= 6.1006:
      if shape <= 1.5:
       s += -0.017
      else:
       s += 0.214
     else:
      s += 0.103
    if indent <= 4.5:
     if known <= 0.0:
      if sentences <= 22.5:
       if end <= 3.5:
        if end <= 2.5:
         if end <= 1.5:
          if end <= 0.0:
           s += -0.025
          else:
           s += 0.047
         else:
          s += -0.124
        else:
         s += 0.265
       else:
        s += -0.128
      else:
       s += 0.407
     else:
      s += -0.241
    else:
     s += -0.223
    if prints <= 1.5:
     if quotes <= 1.5:
      if shape <= 0.0:
       s += -0.018
      else:
       if lines <= 18.5:
        if commas <= 26.5:
         s += 0.091
        else:
         s += -0.512
       else:
        s += 0.886
     else:
      if commas <= 0.0:
       s += -0.189
      else:
       if commas <= 19.5:
        s += 0.201
       else:
        s += -0.210
    else:
     s += -0.107
    if gap_below <= 0.0:
     if characters <= 30.5:
      s += -0.146
     else:
      if level <= 0.0:
       s += -0.070
      else:
       s += 0.089
    else:
     if words <= 7.5:
      s += 0.117
     else:
      if commas <= 2.5:
       s += -0.036
      else:
       if gap_below <= 1.5:
        s += 0.068
       else:
        if letters_a_word <= 6.5914:
         s += -0.372
        else:
         s += 0.323
    if words_score <= -0.67129:
     s += -0.180
    else:
     if letters_a_word <= 6.6605:
      if sentences <= 4.5:
       if words_score <= 5.7122:
        if words <= 14.5:
         if letters_a_word <= 3.0224:
          s += -0.228
         else:
          s += 0.047
        else:
         s += -0.055
       else:
        s += 0.118
      else:
       s += -0.149
     else:
      if characters <= 233.5:
       s += 0.006
      else:
       s += 0.138
    if indent <= 9.5:
     if words_score <= -0.76118:
      s += -0.154
     else:
      if gap_below <= 1.5:
       if gap_below <= 0.0:
        if words_score <= 4.2474:
         s += -0.069
        else:
         s += 0.098
       else:
        s += 0.020
      else:
       if indent <= 1.5:
        if words_score <= 0.2101:
         s += 0.272
        else:
         s += -0.233
       else:
        s += 0.121
    else:
     s += -0.374
    if words_score <= 4.2474:
     if words <= 13.5:
      s += 0.019
     else:
      s += -0.045
    else:
     if end <= 3.5:
      if gap <= 1.5:
       if end <= 0.0:
        if gap_below <= 0.0:
         s += 0.160
        else:
         s += -0.158
       else:
        s += 0.100
      else:
       if words <= 68.5:
        s += 0.075
       else:
        s += -0.273
     else:
      s += -0.273
    if quotes <= 11:
     if sentences <= 10.5:
      if quotes <= 2.5:
       if gap_below <= 0.0:
        if start <= 1.5:
         s += -0.063
        else:
         s += 0.163
       else:
        if sentences <= 6.5:
         s += 0.015
        else:
         if letters_a_word <= 5.938:
          s += 0.070
         else:
          s += -0.383
      else:
       s += 0.179
     else:
      s += 0.349
    else:
     s += -0.413
    if words <= 154.5:
     if known <= 0.0:
      if indent <= 9.5:
       if quotes <= 0.0:
        if level <= 3.5:
         s += 0.002
        else:
         s += -0.231
       else:
        s += 0.083
      else:
       if characters <= 145.5:
        s += -0.017
       else:
        s += -0.537
     else:
      s += -0.218
    else:
     if quotes <= 0.0:
      s += -0.060
     else:
      s += -0.299
    if words_score <= 0.0:
     if words <= 33.5:
      s += -0.093
     else:
      if words_score <= -1e-35:
       s += -0.121
      else:
       s += 0.317
    else:
     if words <= 8.5:
      s += 0.076
     else:
      if shape <= 1.5:
       if words <= 33.5:
        if words_score <= 4.7816:
         s += -0.091
        else:
         s += 0.065
       else:
        s += -0.000
      else:
       s += 0.112
    if sentences <= 11.5:
     if end <= 3.5:
      if indent <= 2.5:
       if credit_words <= 0.0:
        s += 0.022
       else:
        s += -0.181
      else:
       if gap <= 1.5:
        s += -0.081
       else:
        s += 0.403
     else:
      if end <= 5.5:
       if words <= 60.5:
        s += -0.334
       else:
        s += 0.425
      else:
       s += -0.007
    else:
     s += 0.344
    if letters_a_word <= 3.0224:
     if characters <= 80.5:
      s += -0.220
     else:
      s += 0.104
    else:
     if lines <= 5.5:
      if words <= 154.5:
       if words_score <= -1.3397:
        s += -0.179
       else:
        s += 0.003
      else:
       if letters_a_word <= 6.4011:
        if words_score <= 4.7816:
         s += 0.186
        else:
         s += -0.240
       else:
        s += -0.326
     else:
      s += 0.267
    if prints <= 1.5:
     if seams <= 0.0:
      if letters_a_word <= 6.9288:
       if quotes <= 2.5:
        s += -0.000
       else:
        if letters_a_word <= 5.751:
         s += -0.449
        else:
         if letters_a_word <= 6.2071:
          s += 0.317
         else:
          s += -0.116
      else:
       s += 0.048
     else:
      s += -0.095
    else:
     if gap_below <= 0.0:
      s += -0.155
     else:
      s += -0.017
    if commas <= 10.5:
     if words <= 96.5:
      if words_score <= 5.7122:
       s += -0.001
      else:
       s += 0.081
     else:
      if words_score <= 6.707:
       if letters_a_word <= 5.3353:
        s += -0.290
       else:
        if words_score <= 3.35:
         s += -0.158
        else:
         s += 0.050
      else:
       s += -0.399
    else:
     if letters_a_word <= 6.6686:
      s += 0.246
     else:
      s += -0.040
    if sentences <= 22.5:
     if sentences <= 5.5:
      if indent <= 2.5:
       s += 0.008
      else:
       s += -0.078
     else:
      if letters_a_word <= 6.5914:
       if words_score <= 4.7816:
        if words <= 113.5:
         s += -0.251
        else:
         s += 0.165
       else:
        s += -0.179
      else:
       if letters_a_word <= 6.8341:
        s += -0.623
       else:
        s += -0.110
    else:
     s += 0.476
    if sentences <= 33:
     if commas <= 36:
      if commas <= 1.5:
       if sentences <= 0.0:
        if end <= 0.0:
         s += -0.021
        else:
         s += 0.061
       else:
        if words_score <= 5.7122:
         s += -0.123
        else:
         s += 0.091
      else:
       if words_score <= 0.2101:
        s += 0.206
       else:
        s += 0.015
     else:
      s += -0.317
    else:
     s += 0.688
    if quotes <= 8.5:
     if characters <= 274.5:
      if sentences <= 2.5:
       if sentences <= 0.0:
        s += 0.013
       else:
        if start <= 2.5:
         s += -0.081
        else:
         s += 0.324
      else:
       if words_score <= 4.5041:
        s += -0.156
       else:
        s += -0.895
     else:
      if start <= 5.5:
       s += 0.046
      else:
       s += -0.825
    else:
     s += -0.360
    if commas <= 15.5:
     if shape <= 2.5:
      if quotes <= 6.5:
       if start <= 0.0:
        if commas <= 8.5:
         s += -0.111
        else:
         s += 1.416
       else:
        if characters <= 80.5:
         s += 0.024
        else:
         s += -0.020
      else:
       s += 0.371
     else:
      if indent <= 1.5:
       s += 0.067
      else:
       s += 0.641
    else:
     s += -0.185
    if commas <= 7.5:
     if known <= 1.5:
      if words_score <= 2.9563:
       s += -0.013
      else:
       s += 0.018
     else:
      s += -0.211
    else:
     if letters_a_word <= 5.3353:
      s += -0.169
     else:
      if letters_a_word <= 5.938:
       s += 0.274
      else:
       if quotes <= 3.5:
        if characters <= 405.5:
         s += -0.178
        else:
         s += 0.057
       else:
        s += 0.337
    if sentences <= 33:
     if quotes <= 8.5:
      if lines <= 32.5:
       if end <= 1.5:
        s += 0.006
       else:
        if end <= 2.5:
         s += -0.122
        else:
         if end <= 3.5:
          if prints <= 3.5:
           s += 0.134
          else:
           s += 0.897
         else:
          s += -0.076
      else:
       s += 0.896
     else:
      s += -0.355
    else:
     s += 0.543
    if commas <= 3.5:
     if words <= 85.5:
      if sentences <= 6.5:
       s += -0.005
      else:
       s += 0.493
     else:
      if words_score <= 2.439:
       s += -0.495
      else:
       s += -0.074
    else:
     if letters_a_word <= 3.0224:
      s += 1.198
     else:
      if gap <= 1.5:
       if commas <= 14.5:
        s += 0.069
       else:
        s += -0.124
      else:
       s += -0.164
    if words <= 13.5:
     s += 0.020
    else:
     if characters <= 60.5:
      s += -0.343
     else:
      if end <= 0.0:
       if quotes <= 0.0:
        if indent <= 0.0:
         s += -0.158
        else:
         if words <= 36.5:
          s += -0.028
         else:
          s += 0.398
       else:
        if characters <= 160.5:
         s += -0.307
        else:
         s += 0.127
      else:
       s += 0.001
    if quotes <= 3.5:
     if level <= 3.5:
      if gap_below <= 1.5:
       s += 0.005
      else:
       if quotes <= 0.0:
        if words <= 154.5:
         if sentences <= 8.5:
          if words <= 81.5:
           s += -0.057
          else:
           s += 0.243
         else:
          s += -0.678
        else:
         s += 0.468
       else:
        s += -0.456
     else:
      s += -0.219
    else:
     s += 0.146
    if gap_below <= 1.5:
     if level <= 3.5:
      s += 0.007
     else:
      s += -0.191
    else:
     if gap_below <= 4.5:
      if characters <= 361.5:
       if end <= 0.0:
        if characters <= 160.5:
         s += -0.068
        else:
         s += -0.448
       else:
        s += 0.041
      else:
       if quotes <= 0.0:
        s += -0.145
       else:
        s += -0.415
     else:
      s += 0.441
    if prints <= 1.5:
     if characters <= 88.5:
      s += 0.021
     else:
      if start <= 0.0:
       s += 0.201
      else:
       s += -0.018
    else:
     if words_score <= 2.1498:
      if characters <= 74.5:
       s += -0.083
      else:
       s += -0.306
     else:
      if characters <= 34.5:
       if prints <= 4.5:
        s += 0.171
       else:
        s += 0.778
      else:
       s += -0.013
    if gap_below <= 0.0:
     if sentences <= 12.5:
      if level <= 1.5:
       if indent <= 1.5:
        s += -0.054
       else:
        s += 0.033
      else:
       s += -0.167
     else:
      s += -0.646
    else:
     if indent <= 8.5:
      if quotes <= 11:
       if lines <= 9.5:
        s += 0.010
       else:
        s += 0.359
      else:
       s += -0.295
     else:
      s += -0.279
    if letters_a_word <= 5.4979:
     if characters <= 160.5:
      s += 0.005
     else:
      if commas <= 16.5:
       if words <= 30.5:
        s += -0.778
       else:
        s += -0.093
      else:
       s += -0.871
    else:
     if words <= 113.5:
      if commas <= 14.5:
       s += 0.003
      else:
       s += -0.551
     else:
      if shape <= 3.5:
       s += 0.142
      else:
       s += -0.243
    return s


def score_around(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, _, _, _, gap, gap_below, indent, lines, prints, quotes, _, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, is_chosen, margin, expected, in_run, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, since_comments, since_related, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end) = row
    s = 0.0
    if in_run <= 0.0:
     if in_zone <= 0.0:
      s += -0.630
     else:
      if words_above <= 1584.5:
       if margin <= -0.62309:
        if commas <= 9.5:
         s += -0.524
        else:
         s += -0.040
       else:
        s += -0.286
      else:
       s += -0.599
    else:
     if score <= -0.43821:
      if score <= -2.1793:
       s += -0.460
      else:
       s += -0.289
     else:
      if words_above <= 3845.5:
       if end <= 0.0:
        s += -0.193
       else:
        if in_zone <= 0.0:
         s += -0.237
        else:
         s += -0.061
      else:
       if blocks <= 473.5:
        s += -0.271
       else:
        s += -0.573
    if in_run <= 0.0:
     if is_chosen <= 0.0:
      if since_chosen <= 9.5:
       if characters <= 607.5:
        s += -0.172
       else:
        s += 0.187
      else:
       s += -0.223
     else:
      if words_above <= 351.5:
       if characters <= 119.5:
        s += -0.083
       else:
        s += 0.186
      else:
       s += -0.134
    else:
     if words_above <= 3845.5:
      if score <= 0.0:
       if score <= -1.4922:
        s += -0.011
       else:
        s += 0.150
      else:
       if before_zone_end <= 0.0:
        s += 0.060
       else:
        s += 0.270
     else:
      if expected <= 0.86574:
       s += -0.216
      else:
       s += 0.114
    if margin <= -0.24938:
     if above_3_sum <= -3.2443:
      if below_3_sum <= -6.1855:
       s += -0.205
      else:
       s += -0.134
     else:
      if margin <= -2.2584:
       s += -0.132
      else:
       s += 0.054
    else:
     if before_run_end <= -2.5:
      s += -0.120
     else:
      if text <= 4561.9:
       if words <= 17.5:
        if above_30_share <= 0.33739:
         s += -0.064
        else:
         s += 0.160
       else:
        if before_zone_end <= -7.5:
         s += 0.005
        else:
         s += 0.237
      else:
       if expected <= 0.86574:
        if relative_number <= 0.17872:
         s += 0.328
        else:
         s += -0.196
       else:
        s += 0.166
    if in_run <= 0.0:
     if margin <= -1.1536:
      if commas <= 9.5:
       s += -0.190
      else:
       s += 0.118
     else:
      if before_zone_end <= -3.5:
       s += -0.160
      else:
       if text_above <= 1071.1:
        if words <= 40.5:
         s += -0.042
        else:
         if text_above <= 533.98:
          s += 0.239
         else:
          s += -0.051
       else:
        s += -0.155
    else:
     if text <= 4561.9:
      if margin <= -0.98042:
       s += 0.023
      else:
       if margin <= 1.7115:
        s += 0.162
       else:
        s += 0.221
     else:
      if below_30_share <= 0.74206:
       s += -0.134
      else:
       s += 0.109
    if in_run <= 0.0:
     if in_zone <= 0.0:
      if score <= 1.8499:
       s += -0.178
      else:
       if words_above <= 351.5:
        s += 0.267
       else:
        s += -0.089
     else:
      if text_above <= 1071.1:
       s += 0.039
      else:
       s += -0.145
    else:
     if score <= 0.44222:
      s += 0.060
     else:
      if words_above <= 3018.5:
       if relative_number <= 0.88537:
        if lines <= 18.5:
         s += 0.192
        else:
         s += -0.329
       else:
        if words_above <= 176.5:
         s += -0.378
        else:
         s += 0.158
      else:
       if above_30_share <= 0.73122:
        s += -0.141
       else:
        s += 0.097
    if score <= -0.43821:
     if since_chosen <= 7.5:
      if before_zone_end <= 0.0:
       s += -0.142
      else:
       if score <= -2.0564:
        s += -0.078
       else:
        s += 0.031
     else:
      s += -0.173
    else:
     if before_run_end <= -2.5:
      s += -0.095
     else:
      if text <= 4561.9:
       if score <= 1.5815:
        if below_1 <= -0.23191:
         if since_comments <= 6.5:
          s += -0.452
         else:
          s += 0.080
        else:
         s += 0.150
       else:
        if before_zone_end <= -1e-35:
         s += 0.014
        else:
         s += 0.192
      else:
       if gap <= 1.5:
        s += 0.022
       else:
        s += -0.198
    if in_run <= 0.0:
     if in_zone <= 0.0:
      if words_score <= 2.6048:
       s += -0.165
      else:
       s += -0.079
     else:
      if text_above <= 1261.4:
       if words <= 36.5:
        s += -0.021
       else:
        s += 0.135
      else:
       s += -0.145
    else:
     if text <= 4561.9:
      if margin <= 1.4289:
       if margin <= -1.8791:
        s += -0.027
       else:
        s += 0.104
      else:
       if below_1 <= -2.6787:
        if before_zone_end <= 8.5:
         s += -0.003
        else:
         s += 0.148
       else:
        s += 0.175
     else:
      if expected <= 0.86574:
       s += -0.158
      else:
       s += 0.104
    if margin <= -0.62309:
     if below_3_sum <= -4.5883:
      if sentences <= 6.5:
       s += -0.153
      else:
       s += 0.273
     else:
      if margin <= -2.7045:
       s += -0.126
      else:
       s += 0.002
    else:
     if before_zone_end <= -1e-35:
      s += -0.086
     else:
      if blocks <= 575:
       if end <= 0.0:
        s += 0.011
       else:
        if below_3_sum <= -1.6623:
         if relative_number <= 0.88537:
          if chosen_above <= 23.5:
           s += 0.127
          else:
           s += 0.024
         else:
          s += -0.168
        else:
         s += 0.164
      else:
       if text_above <= 1071.1:
        s += 0.086
       else:
        s += -0.099
    if score <= -0.97576:
     if above_10_sum <= -22.848:
      s += -0.155
     else:
      if below_10_sum <= -21.49:
       s += -0.108
      else:
       s += 0.003
    else:
     if before_run_end <= -1e-35:
      s += -0.088
     else:
      if words_above <= 4243:
       if below_3_sum <= 1.0861:
        if after_run_start <= -24.5:
         s += -0.070
        else:
         if quotes <= 11:
          if above_3_sum <= 0.0:
           if relative_number <= 0.90148:
            if chosen_above <= 23.5:
             s += 0.097
            else:
             s += -0.009
           else:
            s += -0.256
          else:
           s += 0.133
         else:
          s += -0.289
       else:
        s += 0.152
      else:
       s += -0.096
    if in_run <= 0.0:
     if score <= -1.7838:
      if commas <= 7.5:
       s += -0.149
      else:
       s += 0.151
     else:
      if since_related <= 240.5:
       s += -0.115
      else:
       if below_1 <= -2.7901:
        s += -0.081
       else:
        if since_chosen <= 9.5:
         s += 0.079
        else:
         s += -0.049
    else:
     if score <= 1.5815:
      if words_above <= 2803.5:
       if below_1 <= -0.62753:
        s += 0.023
       else:
        s += 0.092
      else:
       s += -0.096
     else:
      if below_3_sum <= -8.1938:
       s += 0.001
      else:
       if words_above <= 6078.5:
        s += 0.149
       else:
        s += -0.173
    if in_run <= 0.0:
     if margin <= -1.6015:
      s += -0.144
     else:
      if text_share <= 0.86241:
       s += -0.005
      else:
       s += -0.103
    else:
     if text <= 4561.9:
      if expected <= 0.83416:
       if blocks <= 247.5:
        if blocks <= 179.5:
         s += 0.073
        else:
         if above_10_sum <= -11.577:
          s += 0.026
         else:
          s += -0.256
       else:
        s += 0.096
      else:
       if before_zone_end <= 0.0:
        s += -0.123
       else:
        if words_score <= 3.35:
         s += 0.074
        else:
         s += 0.150
     else:
      if expected <= 0.86574:
       s += -0.144
      else:
       s += 0.067
    if in_zone <= 0.0:
     if until_chosen <= 9.5:
      s += -0.055
     else:
      s += -0.145
    else:
     if margin <= 1.7115:
      if below_1 <= -1.9463:
       s += -0.022
      else:
       if text_above <= 1261.4:
        if margin <= -2.0027:
         s += -0.034
        else:
         if expected <= 0.83416:
          s += 0.044
         else:
          s += 0.124
       else:
        if expected <= 0.86574:
         s += -0.105
        else:
         s += 0.049
     else:
      if chosen_above <= 38.5:
       s += 0.140
      else:
       if start <= 3.5:
        if expected <= 0.86574:
         s += -0.073
        else:
         s += 0.116
       else:
        s += -0.555
    if in_zone <= 0.0:
     if margin <= -1.8791:
      s += -0.142
     else:
      if text_share <= 0.86241:
       if above_30_share <= 0.30487:
        s += -0.081
       else:
        s += 0.026
      else:
       s += -0.115
    else:
     if score <= 0.98191:
      if text_above <= 1973.3:
       s += 0.032
      else:
       s += -0.072
     else:
      if text <= 4561.9:
       if after_run_start <= 71.5:
        s += 0.136
       else:
        if since_related <= 35.5:
         s += -0.339
        else:
         s += 0.071
      else:
       if gap <= 1.5:
        if expected <= 0.86574:
         s += -0.133
        else:
         s += 0.105
       else:
        s += -0.220
    if in_zone <= 0.0:
     if words_score <= 1.0393:
      s += -0.135
     else:
      if below_10_sum <= -23.779:
       s += -0.091
      else:
       if since_related <= 240.5:
        s += -0.069
       else:
        s += 0.066
    else:
     if above_3_sum <= 1.6302:
      if text_above <= 1197.1:
       if commas <= 19.5:
        if commas <= 2.5:
         if text <= 658.64:
          if text <= 614.12:
           s += 0.016
          else:
           s += -0.199
         else:
          s += 0.068
        else:
         s += 0.110
       else:
        s += -0.222
      else:
       s += -0.031
     else:
      if words_above <= 6078.5:
       s += 0.109
      else:
       s += -0.191
    if in_zone <= 0.0:
     if until_chosen <= 23.5:
      if score <= -2.9856:
       s += -0.111
      else:
       if words_above <= 536.5:
        if above_30_share <= 0.30487:
         if below_1 <= -6.173:
          s += 0.346
         else:
          s += -0.053
        else:
         s += 0.093
       else:
        s += -0.076
     else:
      s += -0.141
    else:
     if score <= 0.98191:
      if prints <= 1.5:
       if blocks <= 575:
        s += 0.046
       else:
        s += -0.077
      else:
       s += -0.066
     else:
      if words_above <= 1291.5:
       s += 0.122
      else:
       if above_30_share <= 0.73122:
        s += -0.058
       else:
        s += 0.076
    if in_zone <= 0.0:
     if below_10_sum <= -26.915:
      s += -0.133
     else:
      if since_related <= 299.5:
       s += -0.094
      else:
       if words_above <= 35.5:
        s += -0.100
       else:
        if since_comments <= 299.5:
         s += -0.139
        else:
         if words_below <= 7.5:
          s += -0.126
         else:
          s += 0.139
    else:
     if score <= 2.0851:
      if relative_number <= 0.72469:
       if below_1 <= -2.0691:
        if characters <= 470.5:
         s += -0.036
        else:
         s += 0.135
       else:
        if credit_words <= 0.0:
         s += 0.064
        else:
         s += -0.169
      else:
       s += -0.059
     else:
      s += 0.117
    if until_chosen <= 9.5:
     if margin <= 0.20161:
      if since_related <= 299.5:
       s += -0.081
      else:
       if gap_below <= 0.0:
        s += 0.069
       else:
        s += -0.020
     else:
      if after_zone_start <= 36.5:
       if end <= 0.0:
        if before_zone_end <= 32.5:
         s += 0.091
        else:
         s += -0.126
       else:
        s += 0.109
      else:
       if below_30_share <= 0.67283:
        if blocks <= 247.5:
         if end <= 0.0:
          s += -0.274
         else:
          s += -0.053
        else:
         s += 0.019
       else:
        s += 0.071
    else:
     if since_chosen <= 11.5:
      s += -0.040
     else:
      s += -0.138
    if below_1 <= -2.0691:
     if above_3_sum <= -10.11:
      s += -0.134
     else:
      if text <= 196.11:
       if after_run_start <= 0.0:
        s += -0.081
       else:
        if number <= 103.5:
         s += 0.069
        else:
         if characters <= 38.5:
          s += 0.042
         else:
          s += 0.696
      else:
       if below_30_share <= 0.20631:
        s += -0.107
       else:
        s += -0.019
    else:
     if score <= 1.5815:
      if since_chosen <= 1.5:
       s += 0.047
      else:
       if below_10_sum <= -30.654:
        s += -0.127
       else:
        s += -0.005
     else:
      if text <= 4561.9:
       s += 0.112
      else:
       s += -0.040
    if below_3_sum <= -9.5809:
     s += -0.111
    else:
     if score <= 0.98191:
      if margin <= -3.0191:
       s += -0.098
      else:
       if number <= 386.5:
        if expected <= 0.77868:
         if chosen_above <= 14.5:
          s += 0.110
         else:
          s += -0.007
        else:
         if words_below <= 173.5:
          s += -0.080
         else:
          if text <= 270.95:
           s += -0.241
          else:
           s += 0.018
       else:
        s += -0.095
     else:
      if chosen_above <= 17.5:
       s += 0.111
      else:
       if below_30_share <= 0.74206:
        if expected <= 0.74008:
         s += -0.446
        else:
         s += -0.010
       else:
        s += 0.094
    if margin <= -2.3816:
     if since_chosen <= 10.5:
      s += -0.046
     else:
      s += -0.133
    else:
     if above_1 <= -1.5089:
      if text_share <= 0.81331:
       if text_below <= 60.746:
        s += 0.199
       else:
        if margin <= 1.4289:
         s += -0.033
        else:
         s += 0.070
      else:
       s += -0.089
     else:
      if commas <= 19.5:
       if text <= 4561.9:
        if expected <= 0.83416:
         if below_2 <= -5.4362:
          s += -0.346
         else:
          s += 0.021
        else:
         if words_score <= 4.2474:
          s += 0.050
         else:
          s += 0.118
       else:
        s += -0.039
      else:
       s += -0.318
    if margin <= -1.8791:
     if above_10_sum <= -30.772:
      s += -0.133
     else:
      s += -0.041
    else:
     if score <= 2.0851:
      if below_1 <= -4.0854:
       s += -0.095
      else:
       if text_above <= 1071.1:
        if words <= 44.5:
         if since_comments <= 14.5:
          s += -0.225
         else:
          s += 0.011
        else:
         if after_run_start <= 32.5:
          if above_10_sum <= -32.428:
           if letters_a_word <= 6.3349:
            s += 0.120
           else:
            s += -0.213
          else:
           s += 0.141
         else:
          s += -0.044
       else:
        s += -0.034
     else:
      if text_above <= 1465.5:
       s += 0.107
      else:
       s += 0.001
    if above_1 <= -1.8024:
     if until_chosen <= 23.5:
      if text_share <= 0.90536:
       if text_share <= 0.020857:
        if characters <= 607.5:
         s += -0.120
        else:
         s += 1.382
       else:
        if text <= 4561.9:
         s += 0.007
        else:
         s += -0.116
      else:
       s += -0.115
     else:
      s += -0.126
    else:
     if text <= 4561.9:
      if score <= 2.0851:
       s += 0.023
      else:
       s += 0.098
     else:
      if expected <= 0.86574:
       if blocks <= 421.5:
        s += 0.152
       else:
        s += -0.158
      else:
       if expected <= 0.93316:
        s += 0.101
       else:
        s += -0.157
    if margin <= -2.8129:
     s += -0.098
    else:
     if below_3_sum <= 0.0:
      if relative_number <= 0.75663:
       if text <= 4561.9:
        if sentences <= 4.5:
         if relative_number <= 0.24339:
          if text <= 270.95:
           if below_2 <= -0.43948:
            s += -0.096
           else:
            s += -0.628
          else:
           s += -0.020
         else:
          if number_from_end <= 20.5:
           s += -0.190
          else:
           if text <= 196.11:
            if after_zone_start <= -7.5:
             s += -0.131
            else:
             s += 0.207
           else:
            s += 0.017
        else:
         s += 0.185
       else:
        s += -0.105
      else:
       s += -0.071
     else:
      s += 0.051
    if above_1 <= -2.8028:
     if until_chosen <= 17.5:
      if text_share <= 0.75562:
       if words_below <= 200.5:
        s += 0.141
       else:
        if score <= 0.0:
         s += -0.057
        else:
         s += 0.052
      else:
       s += -0.102
     else:
      s += -0.116
    else:
     if relative_number <= 0.72469:
      if prints <= 1.5:
       if commas <= 0.0:
        if indent <= 1.5:
         s += -0.010
        else:
         s += 0.083
       else:
        if expected <= 0.70288:
         s += 0.190
        else:
         s += 0.057
      else:
       s += -0.053
     else:
      if above_30_share <= 0.73122:
       s += -0.063
      else:
       s += 0.042
    if above_3_sum <= -10.611:
     if sentences <= 1.5:
      s += -0.119
     else:
      if chosen_above <= 9.5:
       s += 0.149
      else:
       s += -0.149
    else:
     if above_3_sum <= 1.6302:
      if relative_number <= 0.77286:
       if relative_number <= 0.22729:
        if commas <= 19.5:
         s += -0.040
        else:
         s += -0.490
       else:
        if words_above <= 827.5:
         if end <= 0.0:
          if words_score <= 6.1357:
           if words_above <= 35.5:
            s += -0.105
           else:
            s += 0.029
          else:
           s += -0.446
         else:
          s += 0.066
        else:
         s += -0.020
      else:
       s += -0.059
     else:
      s += 0.052
    if below_30_share <= 0.31824:
     if commas <= 9.5:
      if above_2 <= -3.0168:
       s += -0.106
      else:
       s += -0.034
     else:
      s += 0.131
    else:
     if commas <= 19.5:
      if since_related <= 33.5:
       if start <= 3.5:
        s += -0.027
       else:
        if after_run_start <= 24.5:
         s += 0.126
        else:
         s += -0.756
      else:
       if words_above <= 4808:
        if prints_below <= 1.5:
         if credit_words <= 0.0:
          s += 0.053
         else:
          s += -0.147
        else:
         if number_from_end <= 12.5:
          s += -0.447
         else:
          s += -0.009
       else:
        s += -0.109
     else:
      s += -0.206
    if below_1 <= -2.9988:
     if quotes <= 0.0:
      if above_3_sum <= -9.8591:
       s += -0.128
      else:
       s += -0.040
     else:
      s += 0.095
    else:
     if end <= 0.0:
      if gap_below <= 0.0:
       if since_related <= 299.5:
        s += -0.085
       else:
        s += 0.096
      else:
       if below_1 <= 1.5711:
        s += -0.068
       else:
        s += 0.045
     else:
      if words_above <= 1659.5:
       if words <= 33.5:
        if prints <= 6.5:
         s += 0.025
        else:
         s += -0.205
       else:
        if chosen_above <= 16.5:
         s += 0.117
        else:
         s += 0.035
      else:
       s += -0.019
    if since_chosen <= 19.5:
     if below_1 <= -4.0854:
      if relative_number <= 0.72469:
       s += -0.020
      else:
       s += -0.156
     else:
      if score <= 2.0851:
       if blocks <= 247.5:
        if before_zone_end <= -111.5:
         s += 0.504
        else:
         if blocks <= 179.5:
          s += 0.012
         else:
          if expected <= 0.83416:
           if below_10_sum <= -8.6943:
            s += -0.004
           else:
            if below_10_sum <= 4.5377:
             s += -0.204
            else:
             s += -0.527
          else:
           s += -0.010
       else:
        s += 0.027
      else:
       s += 0.061
    else:
     if words_score <= 5.0647:
      s += -0.082
     else:
      s += 0.138
    if margin <= -3.5621:
     s += -0.103
    else:
     if text <= 5959.1:
      if words_score <= 4.7816:
       if below_1 <= -0.62753:
        if above_2 <= -3.0168:
         s += -0.062
        else:
         s += -0.002
       else:
        s += 0.030
      else:
       if prints_above <= 1.5:
        if text <= 1478.8:
         s += 0.134
        else:
         if above_30_share <= 0.6767:
          if end <= 0.0:
           s += -0.278
          else:
           s += 0.007
         else:
          s += 0.100
       else:
        if expected <= 0.75558:
         if above_2 <= 0.0:
          s += -0.113
         else:
          s += -0.604
        else:
         s += 0.042
     else:
      s += -0.095
    if below_3_sum <= -9.5809:
     s += -0.072
    else:
     if quotes <= 11:
      if words <= 28.5:
       if since_related <= 33.5:
        s += -0.088
       else:
        if words_above <= 35.5:
         s += -0.089
        else:
         if text <= 196.11:
          if number <= 113.5:
           s += 0.041
          else:
           s += 0.464
         else:
          s += 0.008
      else:
       if words_above <= 497.5:
        s += 0.087
       else:
        if expected <= 0.89584:
         if number <= 28.5:
          s += -0.390
         else:
          if below_3_sum <= 5.7473:
           s += -0.009
          else:
           s += -0.288
        else:
         s += 0.073
     else:
      s += -0.239
    if margin <= -4.0875:
     s += -0.128
    else:
     if quotes <= 11:
      if text <= 5959.1:
       if words <= 113.5:
        if below_1 <= 0.6855:
         if blocks <= 247.5:
          if number_from_end <= 122.5:
           if text <= 270.95:
            s += 0.069
           else:
            s += -0.039
          else:
           if text_below <= 540.99:
            s += -0.205
           else:
            s += -0.020
         else:
          s += 0.013
        else:
         if number_from_end <= 12.5:
          if sentences <= 3.5:
           s += -0.045
          else:
           s += -0.616
         else:
          s += 0.045
       else:
        s += 0.114
      else:
       s += -0.091
     else:
      s += -0.210
    if score <= -3.4683:
     s += -0.082
    else:
     if relative_number <= 0.75663:
      if words_above <= 2515.5:
       if since_comments <= 34.5:
        s += -0.097
       else:
        if credit_words <= 0.0:
         if after_run_start <= 119.5:
          if words <= 64.5:
           s += 0.016
          else:
           if chosen_above <= 38.5:
            if chosen_below <= 28.5:
             s += 0.127
            else:
             s += 0.008
           else:
            s += -0.113
         else:
          if words_above <= 579.5:
           s += 0.386
          else:
           s += 0.078
        else:
         s += -0.140
      else:
       s += -0.060
     else:
      if above_3_sum <= 0.55531:
       s += -0.062
      else:
       s += 0.045
    if below_1 <= -4.0854:
     s += -0.085
    else:
     if credit_words <= 0.0:
      if words_above <= 790.5:
       if words <= 33.5:
        if chosen_above <= 18.5:
         if below_1 <= -0.79836:
          s += -0.043
         else:
          s += 0.019
        else:
         if words_below <= 0.0:
          if after_run_start <= 174.5:
           s += -0.033
          else:
           s += 1.522
         else:
          if text <= 658.64:
           s += -0.045
          else:
           s += 0.133
       else:
        s += 0.077
      else:
       if since_related <= 35.5:
        if start <= 3.5:
         s += -0.099
        else:
         s += -0.372
       else:
        s += 0.001
     else:
      s += -0.127
    if above_2 <= -4.6786:
     s += -0.092
    else:
     if text <= 196.11:
      if since_comments <= 299.5:
       s += -0.307
      else:
       if after_zone_start <= -7.5:
        s += -0.122
       else:
        s += 0.174
     else:
      if text_below <= 133.16:
       if words_score <= 4.2474:
        s += -0.067
       else:
        s += 0.061
      else:
       if since_related <= 3.5:
        s += -0.155
       else:
        if text <= 4561.9:
         if blocks <= 247.5:
          if blocks <= 179.5:
           s += 0.036
          else:
           if text <= 1629.7:
            s += -0.009
           else:
            s += -0.111
         else:
          s += 0.052
        else:
         s += -0.052
    if below_2 <= -4.537:
     s += -0.088
    else:
     if below_30_share <= 0.024382:
      s += -0.159
     else:
      if blocks <= 247.5:
       if blocks <= 105.5:
        s += 0.047
       else:
        if since_heading <= 77.5:
         s += -0.076
        else:
         if blocks <= 237.5:
          s += 0.007
         else:
          s += -0.150
      else:
       if blocks <= 459.5:
        s += 0.046
       else:
        if expected <= 0.88739:
         if expected <= 0.8552:
          if number <= 308.5:
           s += 0.096
          else:
           if after_run_start <= 4.5:
            s += 0.110
           else:
            s += -0.080
         else:
          s += -0.113
        else:
         s += 0.103
    if margin <= -3.6528:
     s += -0.096
    else:
     if sentences <= 2.5:
      if above_1 <= -3.0132:
       s += -0.043
      else:
       if words <= 96.5:
        s += 0.011
       else:
        if words_score <= 3.7566:
         s += 0.054
        else:
         s += -0.445
     else:
      if chosen_above <= 40.5:
       if relative_number <= 0.88537:
        if relative_number <= 0.38826:
         if since_chosen <= 2.5:
          s += 0.084
         else:
          if above_1 <= -0.99315:
           if expected <= 0.77208:
            s += 0.303
           else:
            s += -0.070
          else:
           s += -0.355
        else:
         s += 0.143
       else:
        s += -0.150
      else:
       s += -0.073
    if words_score <= 4.2474:
     if relative_number <= 0.82059:
      if text <= 196.11:
       if after_zone_start <= -7.5:
        s += -0.123
       else:
        if number_from_end <= 48.5:
         s += 0.011
        else:
         s += 0.280
      else:
       s += -0.010
     else:
      s += -0.069
    else:
     if text <= 1629.7:
      if relative_number <= 0.018028:
       s += -0.598
      else:
       s += 0.091
     else:
      if number <= 93.5:
       s += 0.093
      else:
       if text <= 1895.1:
        s += -0.192
       else:
        if blocks <= 473.5:
         if text <= 6967.6:
          s += 0.080
         else:
          s += -0.287
        else:
         s += -0.062
    if above_30_share <= 0.30487:
     if number_from_end <= 24.5:
      s += -0.146
     else:
      if text <= 196.11:
       if characters <= 46.5:
        s += -0.057
       else:
        s += 0.177
      else:
       s += -0.049
    else:
     if after_run_start <= -6.5:
      if expected <= 0.85951:
       s += 0.199
      else:
       s += -0.001
     else:
      if below_30_share <= 0.7548:
       if gap_below <= 0.0:
        if text <= 658.64:
         if words_below <= 78.5:
          if below_30_share <= 0.16193:
           s += -0.012
          else:
           s += 0.306
         else:
          s += -0.109
        else:
         s += 0.073
       else:
        s += -0.017
      else:
       s += 0.044
    if above_10_sum <= -35.551:
     if sentences <= 10.5:
      s += -0.058
     else:
      s += -1.113
    else:
     if relative_number <= 0.25975:
      if commas <= 19.5:
       if commas <= 5.5:
        if words_below <= 390.5:
         if commas <= 4.5:
          if number_from_end <= 127.5:
           s += 0.018
          else:
           s += -0.199
         else:
          s += -0.683
        else:
         if before_zone_end <= -11.5:
          s += -0.310
         else:
          s += -0.000
       else:
        s += 0.120
      else:
       s += -0.399
     else:
      if since_related <= 15.5:
       if commas <= 3.5:
        s += -0.091
       else:
        s += 0.095
      else:
       s += 0.017
    if below_2 <= -4.0162:
     if gap_below <= 0.0:
      s += -0.119
     else:
      if relative_number <= 0.72469:
       s += 0.020
      else:
       s += -0.112
    else:
     if indent <= 1.5:
      if below_1 <= 0.6855:
       if below_3_sum <= -7.8927:
        if text <= 196.11:
         s += 0.192
        else:
         if margin <= 0.0:
          s += -0.042
         else:
          if text <= 698.58:
           s += 0.175
          else:
           s += -0.015
       else:
        s += -0.027
      else:
       s += 0.026
     else:
      if since_chosen <= 32.5:
       if lines <= 18.5:
        s += 0.071
       else:
        s += -0.224
      else:
       s += -0.084
    if above_1 <= -3.0132:
     if until_chosen <= 43.5:
      s += -0.016
     else:
      s += -0.131
    else:
     if gap <= 0.0:
      if text <= 3925.1:
       if above_10_sum <= -25.015:
        s += -0.027
       else:
        s += 0.083
      else:
       s += -0.061
     else:
      if below_1 <= 0.96889:
       if characters <= 405.5:
        s += -0.023
       else:
        if quotes <= 11:
         if text <= 5959.1:
          s += 0.072
         else:
          s += -0.082
        else:
         s += -0.193
      else:
       if since_comments <= 32.5:
        s += -0.217
       else:
        if commas <= 19.5:
         s += 0.047
        else:
         s += -0.315
    if above_2 <= -4.783:
     s += -0.085
    else:
     if sentences <= 10.5:
      if words_above <= 744.5:
       if words <= 31.5:
        s += -0.003
       else:
        if number_from_end <= 12.5:
         s += -0.150
        else:
         if text <= 769.04:
          if margin <= -0.80442:
           s += -0.055
          else:
           s += 0.130
         else:
          if below_2 <= 0.6972:
           if below_30_share <= 0.59876:
            s += 0.119
           else:
            if text <= 856.39:
             s += -0.390
            else:
             if words_below <= 1676.5:
              s += 0.076
             else:
              s += -0.142
          else:
           s += 0.095
      else:
       s += -0.017
     else:
      s += 0.164
    if prints <= 1.5:
     if text <= 196.11:
      if margin <= -1.746:
       if characters <= 43.5:
        s += 0.075
       else:
        if number <= 48.5:
         s += 0.056
        else:
         if words <= 20.5:
          if until_chosen <= 37.5:
           s += 1.622
          else:
           s += 0.684
         else:
          s += 0.173
      else:
       s += 0.016
     else:
      if blocks <= 247.5:
       if blocks <= 179.5:
        s += 0.006
       else:
        if blocks <= 201.5:
         s += -0.111
        else:
         s += -0.012
      else:
       s += 0.020
    else:
     if text <= 995.42:
      s += -0.099
     else:
      s += -0.008
    if below_2 <= -4.537:
     s += -0.069
    else:
     if sentences <= 14.5:
      if known <= 1.5:
       if before_run_end <= 436.5:
        if text <= 4561.9:
         if words_score <= 5.7122:
          if before_run_end <= 42.5:
           if words_above <= 351.5:
            if text_above <= 317.48:
             s += 0.014
            else:
             s += 0.300
           else:
            s += -0.025
          else:
           if above_30_share <= 0.24215:
            s += -0.064
           else:
            s += 0.058
         else:
          s += 0.064
        else:
         if before_run_end <= 236.5:
          s += -0.020
         else:
          s += -0.144
       else:
        s += 0.178
      else:
       s += -0.130
     else:
      s += 0.204
    if above_1 <= 0.20941:
     if below_10_sum <= -23.779:
      if text <= 270.95:
       if number <= 88.5:
        s += -0.052
       else:
        if number <= 281.5:
         if expected <= 0.77868:
          s += 0.266
         else:
          s += -0.025
        else:
         s += -0.128
      else:
       s += -0.064
     else:
      if since_chosen <= 4.5:
       if text <= 658.64:
        if expected <= 0.81887:
         if above_2 <= 0.69124:
          s += -0.060
         else:
          s += -0.254
        else:
         s += 0.012
       else:
        if words <= 4.5:
         s += 0.093
        else:
         s += -0.005
      else:
       s += 0.029
    else:
     s += 0.021
    if sentences <= 22.5:
     if sentences <= 20.5:
      if prints <= 1.5:
       if since_related <= 2.5:
        s += -0.125
       else:
        if expected <= 0.70288:
         if number <= 176.5:
          if after_zone_start <= 69.5:
           s += 0.123
          else:
           s += 0.494
         else:
          if indent <= 3.5:
           if above_10_sum <= -19.322:
            if words_above <= 143.5:
             s += 0.110
            else:
             s += -0.089
           else:
            s += -0.144
          else:
           if after_zone_start <= 220.5:
            s += 0.145
           else:
            s += 0.962
        else:
         s += -0.001
      else:
       s += -0.047
     else:
      s += -0.834
    else:
     s += 0.255
    if above_30_share <= 0.018229:
     if below_3_sum <= 5.7473:
      s += -0.146
     else:
      s += -2.022
    else:
     if text_share <= 0.92427:
      if blocks <= 105.5:
       if below_30_share <= 0.23253:
        if words_below <= 234.5:
         if prints_above <= 0.0:
          s += 0.256
         else:
          s += -0.120
        else:
         s += -0.310
       else:
        s += 0.076
      else:
       if below_2 <= -5.0052:
        s += -0.107
       else:
        if since_heading <= 299.5:
         s += -0.023
        else:
         s += 0.017
     else:
      if above_3_sum <= -8.2091:
       if words_above <= 88.5:
        s += 0.580
       else:
        s += -0.136
      else:
       s += -0.017
    if above_30_share <= 0.018229:
     s += -0.146
    else:
     if blocks <= 247.5:
      if text <= 6967.6:
       if text <= 3269.1:
        if words_score <= 6.1357:
         s += -0.020
        else:
         s += 0.079
       else:
        s += 0.115
      else:
       s += -0.244
     else:
      if blocks <= 435.5:
       s += 0.036
      else:
       if text <= 3404.2:
        if words_below <= 119.5:
         if before_run_end <= 255.5:
          s += -0.126
         else:
          s += 0.569
        else:
         s += 0.045
       else:
        if expected <= 0.88739:
         if before_run_end <= 436.5:
          s += -0.130
         else:
          s += 0.098
        else:
         s += 0.104
    if since_comments <= 10.5:
     if before_zone_end <= 12.5:
      s += -0.221
     else:
      s += 0.111
    else:
     if known <= 1.5:
      if text <= 196.11:
       if text_above <= 118.52:
        if after_zone_start <= -7.5:
         s += -0.115
        else:
         s += 0.060
       else:
        if start <= 0.0:
         s += 0.846
        else:
         s += 0.214
      else:
       if credit_words <= 0.0:
        if before_zone_end <= 582.5:
         if below_1 <= -2.7901:
          s += -0.026
         else:
          if text <= 1478.8:
           s += 0.022
          else:
           s += -0.009
        else:
         s += 0.185
       else:
        s += -0.103
     else:
      s += -0.122
    if since_heading <= 299.5:
     if gap <= 0.0:
      if text <= 425.27:
       s += 0.179
      else:
       if text <= 856.39:
        if score <= 0.44222:
         s += -0.085
        else:
         s += -0.495
       else:
        s += 0.067
     else:
      if gap <= 1.5:
       if text <= 2287.3:
        if text <= 732.75:
         s += -0.021
        else:
         s += -0.094
       else:
        s += 0.015
      else:
       s += 0.060
    else:
     if commas <= 3.5:
      if since_comments <= 37.5:
       s += -0.098
      else:
       s += 0.004
     else:
      if text <= 5959.1:
       s += 0.066
      else:
       s += -0.058
    if since_comments <= 12.5:
     if text_share <= 0.23002:
      s += 0.123
     else:
      s += -0.184
    else:
     if prints <= 1.5:
      if quotes <= 0.0:
       if below_1 <= -4.0854:
        if characters <= 327.5:
         s += -0.020
        else:
         if number_from_end <= 97.5:
          s += -0.286
         else:
          s += -0.030
       else:
        s += 0.006
      else:
       if before_zone_end <= 174.5:
        s += 0.069
       else:
        if text_above <= 401.6:
         s += 0.176
        else:
         s += -0.137
     else:
      if characters <= 74.5:
       if chosen_above <= 7.5:
        s += -0.088
       else:
        s += 0.031
      else:
       s += -0.115
    if until_chosen <= 49.5:
     if words_above <= 6078.5:
      if quotes <= 11:
       if prints_below <= 0.0:
        if characters <= 470.5:
         s += 0.010
        else:
         if after_zone_start <= 79.5:
          s += 0.118
         else:
          s += -0.092
       else:
        s += -0.009
      else:
       s += -0.146
     else:
      s += -0.120
    else:
     if above_3_sum <= -1.1119:
      if number <= 183.5:
       if in_run <= 0.0:
        s += -0.107
       else:
        s += -0.316
      else:
       if since_chosen <= 10.5:
        if text <= 196.11:
         s += 0.307
        else:
         s += 0.009
       else:
        s += -0.113
     else:
      s += 0.101
    if sentences <= 33:
     if since_comments <= 12.5:
      s += -0.117
     else:
      if above_30_share <= 0.016192:
       s += -0.162
      else:
       if since_related <= 33.5:
        if after_zone_start <= 64.5:
         if words <= 60.5:
          if indent <= 0.0:
           s += -0.007
          else:
           s += -0.165
         else:
          s += 0.185
        else:
         s += -0.150
       else:
        if indent <= 1.5:
         s += 0.001
        else:
         if blocks <= 201.5:
          s += -0.022
         else:
          if text_share <= 0.069176:
           s += -0.103
          else:
           if text <= 3001.1:
            s += 0.126
           else:
            s += -0.023
    else:
     s += 0.302
    if relative_number <= 0.049865:
     s += -0.120
    else:
     if text <= 196.11:
      if before_zone_end <= 24.5:
       if relative_number <= 0.82059:
        if number_from_end <= 24.5:
         s += -0.102
        else:
         s += 0.130
       else:
        if relative_number <= 0.9819:
         s += -0.095
        else:
         s += 0.314
      else:
       s += -0.112
     else:
      if below_2 <= -5.0052:
       if characters <= 607.5:
        if above_30_share <= 0.53403:
         s += -0.120
        else:
         s += 0.011
       else:
        s += -0.357
      else:
       if credit_words <= 0.0:
        if sentences <= 33:
         s += 0.003
        else:
         s += 0.270
       else:
        s += -0.099
    if below_30_share <= 0.0:
     if expected <= 0.66517:
      s += 1.131
     else:
      s += 0.127
    else:
     if since_comments <= 176.5:
      if before_zone_end <= 8.5:
       if number <= 56.5:
        s += -0.307
       else:
        if before_run_end <= -354.5:
         if below_30_share <= 0.099348:
          if characters <= 34.5:
           s += -0.102
          else:
           s += 2.293
         else:
          s += 0.028
        else:
         if before_zone_end <= -25.5:
          s += -0.139
         else:
          s += 0.009
      else:
       s += 0.050
     else:
      if gap_below <= 0.0:
       s += 0.027
      else:
       if end <= 0.0:
        s += -0.035
       else:
        s += 0.010
    if above_2 <= -4.6786:
     s += -0.066
    else:
     if end <= 2.5:
      if commas <= 19.5:
       if text <= 1478.8:
        if characters <= 253.5:
         s += -0.002
        else:
         if number_from_end <= 62.5:
          s += -0.008
         else:
          if text <= 769.04:
           s += 0.175
          else:
           s += 0.045
       else:
        if blocks <= 253.5:
         if expected <= 0.83416:
          if expected <= 0.81195:
           s += 0.264
          else:
           s += -0.262
         else:
          s += -0.029
        else:
         s += 0.009
      else:
       s += -0.128
     else:
      if end <= 3.5:
       s += 0.134
      else:
       s += 0.013
    if commas <= 55.5:
     if above_30_share <= 0.33739:
      if after_zone_start <= -11.5:
       if number_from_end <= 778.5:
        s += -0.098
       else:
        s += 0.251
      else:
       if after_run_start <= -6.5:
        s += 0.114
       else:
        s += -0.029
     else:
      if words <= 5.5:
       s += 0.051
      else:
       if until_chosen <= 11.5:
        if above_30_share <= 0.73122:
         if after_run_start <= 12.5:
          if words <= 25.5:
           s += -0.048
          else:
           s += 0.060
         else:
          s += -0.043
        else:
         s += 0.015
       else:
        if above_2 <= 0.96956:
         s += 0.014
        else:
         s += 0.150
    else:
     s += 0.220
    if above_1 <= 1.8519:
     if quotes <= 3.5:
      if quotes <= 2.5:
       if text_below <= 162.25:
        if indent <= 7.5:
         if after_zone_start <= 0.0:
          s += -0.154
         else:
          if words_below <= 234.5:
           if words_above <= 536.5:
            s += 0.019
           else:
            if lines <= 3.5:
             if below_1 <= -1.9463:
              s += -0.103
             else:
              s += -0.011
            else:
             s += 0.406
          else:
           if score <= 1.2829:
            s += -0.070
           else:
            s += -0.393
        else:
         s += 0.444
       else:
        s += 0.001
      else:
       s += -0.272
     else:
      s += 0.104
    else:
     s += 0.029
    if margin <= -4.1762:
     s += -0.088
    else:
     if after_run_start <= -6.5:
      if before_run_end <= 57.5:
       if words <= 6.5:
        s += -0.011
       else:
        s += 0.151
      else:
       if above_30_share <= 0.2121:
        s += -0.062
       else:
        if text <= 5959.1:
         if words_above <= 35.5:
          s += -0.102
         else:
          s += 0.123
        else:
         if since_related <= 225.5:
          s += -0.163
         else:
          s += 0.173
     else:
      if words <= 4.5:
       s += 0.035
      else:
       if below_10_sum <= -33.896:
        s += 0.061
       else:
        if below_30_share <= 0.70213:
         s += -0.022
        else:
         s += 0.017
    if below_30_share <= 0.038301:
     s += -0.078
    else:
     if prints <= 6.5:
      if blocks <= 1381.5:
       if words_above <= 827.5:
        if after_run_start <= 37.5:
         if words <= 17.5:
          if margin <= 1.9721:
           s += -0.021
          else:
           s += -0.493
         else:
          s += 0.032
        else:
         if number <= 324.5:
          if blocks <= 193.5:
           if blocks <= 179.5:
            s += 0.054
           else:
            s += -0.232
          else:
           s += 0.138
         else:
          s += -0.105
       else:
        if below_30_share <= 0.72856:
         s += -0.032
        else:
         s += 0.044
      else:
       s += 0.238
     else:
      s += -0.084
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, gap, gap_below, indent, _, prints, quotes, seams, _, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, is_chosen, margin, expected, _, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, _, since_related, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end, from_start, final_score, printed_above, _, in_text, headings_above, _, _, _, _, digits, year, _, capitals, _, _, _, digits_1_above, year_1_above, clock_1_above, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, name_1_below, date_word_1_below, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, name_2_below, _, digits_2_below, year_2_below, clock_2_below, capitals_2_below, by_word_3_below, _, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if in_text <= 0.54773:
     s += -3.697
    else:
     if after_run_start <= -1e-35:
      if characters <= 32.5:
       if after_run_start <= -9.5:
        s += -3.657
       else:
        if characters <= 16.5:
         s += -3.600
        else:
         s += -2.947
      else:
       if above_3_sum <= -7.4346:
        if words <= 18.5:
         if until_chosen <= 15.5:
          if since_chosen <= 15.5:
           s += -3.138
          else:
           s += -1.149
         else:
          s += -3.310
        else:
         s += -3.598
       else:
        if characters <= 100.5:
         if indent <= 0.0:
          s += -2.901
         else:
          s += -3.583
        else:
         s += -3.619
     else:
      s += -3.689
    if words <= 4.5:
     if words <= 3.5:
      s += -0.112
     else:
      if from_start <= -8.5:
       s += -0.083
      else:
       if from_start <= 0.0:
        if in_text <= 0.23303:
         s += -0.028
        else:
         s += 0.339
       else:
        s += -0.071
    else:
     if from_start <= -1e-35:
      if in_text <= 0.37716:
       s += -0.027
      else:
       if gap_below <= 0.0:
        if indent <= 0.0:
         s += 0.203
        else:
         s += -0.051
       else:
        if words_score <= -0.52958:
         s += 0.028
        else:
         s += 0.435
     else:
      if printed_above <= 0.0:
       s += -0.103
      else:
       s += 0.201
    if words <= 4.5:
     if score <= -2.183:
      s += -0.110
     else:
      if printed_above <= 0.0:
       s += -0.031
      else:
       s += 0.214
    else:
     if from_start <= -1e-35:
      if since_heading <= 0.0:
       s += 0.475
      else:
       if from_start <= -12.5:
        s += 0.036
       else:
        if since_heading <= 249:
         s += -0.045
        else:
         if words_score <= -0.74977:
          s += -0.017
         else:
          if prints_below <= 4.5:
           if words <= 17.5:
            s += 0.283
           else:
            s += 0.029
          else:
           s += -0.032
     else:
      if printed_above <= 0.0:
       s += -0.100
      else:
       s += 0.154
    if words <= 3.5:
     s += -0.107
    else:
     if from_start <= -1e-35:
      if in_text <= 0.37716:
       if clock_2_below <= 0.0:
        s += -0.064
       else:
        s += 0.224
      else:
       if gap_below <= 0.0:
        if shape <= 0.0:
         if in_text <= 0.80476:
          s += 0.062
         else:
          s += 0.238
        else:
         s += -0.056
       else:
        if in_text <= 0.88194:
         if words <= 13.5:
          if score <= -3.2028:
           s += 0.015
          else:
           s += 0.235
         else:
          s += 0.035
        else:
         s += 0.339
     else:
      if printed_above <= 0.0:
       s += -0.098
      else:
       s += 0.155
    if characters <= 22.5:
     s += -0.107
    else:
     if above_30_share <= 0.070765:
      if until_chosen <= 8.5:
       if characters <= 110.5:
        if words_score <= -0.74977:
         s += 0.000
        else:
         if characters <= 32.5:
          s += 0.398
         else:
          s += 0.205
       else:
        s += -0.019
      else:
       if words <= 7.5:
        s += -0.067
       else:
        s += 0.113
     else:
      if since_heading <= 0.0:
       s += 0.213
      else:
       if capitals <= 0.57418:
        s += -0.085
       else:
        if above_3_sum <= -10.655:
         s += 0.182
        else:
         if printed_above <= 0.0:
          s += -0.040
         else:
          s += 0.173
    if characters <= 22.5:
     if since_heading <= 0.0:
      s += 0.094
     else:
      s += -0.107
    else:
     if from_start <= -1e-35:
      if indent <= 2.5:
       if words_score <= -1e-35:
        s += 0.005
       else:
        if digits_1_below <= 2.5:
         if since_heading <= 0.0:
          s += 0.270
         else:
          if above_30_share <= 0.029011:
           s += 0.199
          else:
           if prints <= 2.5:
            if above_2 <= -3.3649:
             s += 0.095
            else:
             if until_chosen <= 6.5:
              s += 0.036
             else:
              s += -0.079
           else:
            s += 0.223
        else:
         s += 0.278
      else:
       s += -0.085
     else:
      s += -0.082
    if characters <= 19.5:
     s += -0.110
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.342
      else:
       s += -0.053
     else:
      if final_score <= -0.64867:
       if in_text <= 0.47214:
        if capitals_3_below <= 0.1446:
         s += 0.027
        else:
         s += -0.087
       else:
        if in_text <= 0.88194:
         if digits_1_below <= 4.5:
          if digits_3_below <= 3.5:
           if capitals_1_below <= 0.10128:
            s += 0.125
           else:
            s += -0.008
          else:
           s += 0.179
         else:
          s += 0.192
        else:
         if level <= 0.0:
          s += 0.217
         else:
          s += 0.022
      else:
       s += -0.092
    if in_text <= 0.23303:
     if digits_2_below <= 10.5:
      s += -0.112
     else:
      s += 0.095
    else:
     if final_score <= 0.0:
      if gap_below <= 0.0:
       if words <= 6.5:
        if before_run_end <= 36.5:
         s += 0.087
        else:
         s += -0.085
       else:
        if text_above <= 3.5307:
         s += 0.161
        else:
         s += -0.001
      else:
       if below_30_share <= 0.31621:
        s += -0.021
       else:
        if characters <= 83.5:
         if margin <= -2.6338:
          if before_zone_end <= 50.5:
           s += 0.113
          else:
           s += -0.018
         else:
          s += 0.201
        else:
         s += 0.034
     else:
      s += -0.095
    if in_text <= 0.23303:
     s += -0.110
    else:
     if final_score <= 0.0:
      if gap_below <= 0.0:
       if characters <= 51.5:
        if end <= 5.5:
         s += -0.065
        else:
         s += 0.137
       else:
        s += 0.088
      else:
       if capitals <= 0.37321:
        if end <= 0.0:
         if words_below <= 1825:
          s += 0.141
         else:
          s += -0.012
        else:
         if end <= 5.5:
          s += -0.109
         else:
          s += 0.115
       else:
        if margin <= -3.417:
         s += -0.074
        else:
         if characters <= 16.5:
          s += -0.026
         else:
          s += 0.176
     else:
      s += -0.089
    if in_text <= 0.33908:
     if quotes <= 0.0:
      if digits_1_below <= 6.5:
       s += -0.104
      else:
       s += 0.092
     else:
      s += 0.211
    else:
     if from_start <= -1e-35:
      if gap_below <= 0.0:
       if shape <= 1.5:
        if from_start <= -6.5:
         s += -0.013
        else:
         s += 0.125
       else:
        s += -0.092
      else:
       if capitals <= 0.57418:
        if text_above <= 3.8493:
         s += 0.127
        else:
         s += 0.012
       else:
        if words_score <= 0.42019:
         s += 0.056
        else:
         s += 0.189
     else:
      if printed_above <= 0.0:
       s += -0.091
      else:
       s += 0.146
    if words <= 3.5:
     if characters <= 17.5:
      s += -0.112
     else:
      if until_chosen <= 8.5:
       if in_text <= 0.47214:
        s += -0.043
       else:
        s += 0.169
      else:
       s += -0.098
    else:
     if above_3_sum <= -10.452:
      if prints_below <= 4.5:
       if words_score <= -0.67941:
        s += -0.038
       else:
        s += 0.140
      else:
       s += -0.060
     else:
      if words_above <= 41.5:
       if above_3_sum <= -7.4346:
        s += -0.003
       else:
        if below_30_share <= 0.56802:
         s += -0.040
        else:
         s += 0.134
      else:
       if by_word_2_below <= 0.0:
        s += -0.074
       else:
        s += 0.188
    if in_text <= 0.23303:
     if quotes <= 0.0:
      s += -0.109
     else:
      s += 0.150
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.286
      else:
       s += -0.034
     else:
      if printed_above <= 0.0:
       if in_zone <= 0.0:
        if indent <= 2.5:
         if characters <= 19.5:
          s += -0.066
         else:
          if in_text <= 0.80476:
           s += 0.015
          else:
           if capitals <= 0.10128:
            s += -0.065
           else:
            s += 0.120
        else:
         s += -0.097
       else:
        s += -0.082
      else:
       if final_score <= -5.2601:
        s += -0.069
       else:
        s += 0.168
    if in_text <= 0.23303:
     if digits_1_below <= 6.5:
      s += -0.105
     else:
      s += 0.149
    else:
     if printed_above <= 0.0:
      if text_above <= 3.5307:
       if score <= -3.588:
        s += -0.059
       else:
        if digits_2_above <= 0.0:
         if after_run_start <= -34.5:
          s += -0.021
         else:
          s += 0.137
        else:
         s += -0.033
      else:
       if above_2 <= -4.6066:
        if since_related <= 22.5:
         s += 0.188
        else:
         if in_text <= 0.80476:
          s += -0.041
         else:
          s += 0.090
       else:
        s += -0.047
     else:
      if final_score <= -4.5133:
       s += -0.006
      else:
       s += 0.211
    if in_text <= 0.25543:
     if digits_1_below <= 7.5:
      s += -0.100
     else:
      s += 0.078
    else:
     if text_above <= 1.4121:
      if until_chosen <= 8.5:
       s += 0.170
      else:
       s += -0.011
     else:
      if indent <= 1.5:
       if level <= 0.0:
        if is_chosen <= 0.0:
         if by_word_2_below <= 0.0:
          if above_10_sum <= -31.683:
           if words_score <= 0.0:
            s += -0.028
           else:
            s += 0.060
          else:
           s += -0.031
         else:
          s += 0.142
        else:
         s += -0.088
       else:
        if level <= 1.5:
         s += 0.213
        else:
         s += -0.067
      else:
       s += -0.067
    if words <= 2.5:
     s += -0.100
    else:
     if prints <= 1.5:
      if digits_1_below <= 4.5:
       if since_heading <= 0.0:
        if level <= 1.5:
         s += 0.236
        else:
         s += -0.108
       else:
        if words_score <= 0.94781:
         s += -0.078
        else:
         if capitals <= 0.4305:
          s += -0.067
         else:
          if above_30_share <= 0.037803:
           s += 0.127
          else:
           s += 0.009
      else:
       s += 0.101
     else:
      if prints_below <= 3.5:
       if prints_above <= 4.5:
        if text_share <= 0.074319:
         s += 0.215
        else:
         s += 0.002
       else:
        s += 0.017
      else:
       s += -0.060
    if in_text <= 0.23303:
     if digits_1_below <= 11.5:
      s += -0.106
     else:
      s += 0.123
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.218
      else:
       s += -0.040
     else:
      if prints <= 1.5:
       if text_above <= 1.9807:
        if from_start <= -11.5:
         s += -0.058
        else:
         s += 0.094
       else:
        if characters <= 83.5:
         s += -0.033
        else:
         s += -0.115
      else:
       if prints_below <= 2.5:
        if margin <= -3.6352:
         s += -0.012
        else:
         if chosen_above <= 4.5:
          s += 0.192
         else:
          s += -0.026
       else:
        s += -0.043
    if characters <= 20.5:
     s += -0.088
    else:
     if above_2 <= -4.2504:
      if expected <= 0.79675:
       s += 0.229
      else:
       if level <= 1.5:
        s += 0.075
       else:
        s += -0.075
     else:
      if since_heading <= 0.0:
       if level <= 1.5:
        s += 0.214
       else:
        s += -0.038
      else:
       if by_word_2_below <= 0.0:
        if by_word_1_below <= 0.0:
         if end <= 1.5:
          if end <= 0.0:
           if words_below <= 1825:
            s += 0.010
           else:
            s += -0.071
          else:
           s += -0.127
         else:
          s += 0.052
        else:
         s += 0.112
       else:
        s += 0.143
    if gap_below <= 0.0:
     if in_text <= 0.60556:
      s += -0.098
     else:
      if above_1 <= -3.8448:
       if characters <= 11.5:
        s += -0.073
       else:
        s += 0.092
      else:
       if printed_above <= 0.0:
        s += -0.071
       else:
        s += 0.103
    else:
     if above_1 <= -1.3113:
      if characters <= 13.5:
       s += -0.077
      else:
       if characters <= 91.5:
        if prints_above <= 4.5:
         if below_2 <= -1.9288:
          s += 0.152
         else:
          if blocks <= 192.5:
           s += 0.113
          else:
           s += 0.007
        else:
         s += -0.008
       else:
        s += -0.035
     else:
      s += -0.048
    if words <= 2.5:
     s += -0.099
    else:
     if printed_above <= 0.0:
      if text_above <= 0.79904:
       if from_start <= -12.5:
        s += 0.017
       else:
        s += 0.161
      else:
       if since_heading <= 0.0:
        if level <= 1.5:
         s += 0.191
        else:
         s += -0.065
       else:
        if above_3_sum <= -10.452:
         if in_text <= 0.80476:
          if text_below <= 416.16:
           s += 0.091
          else:
           s += -0.043
         else:
          if capitals <= 0.30902:
           s += -0.025
          else:
           s += 0.147
        else:
         s += -0.065
     else:
      if prints_below <= 2.5:
       s += 0.158
      else:
       s += -0.027
    if in_text <= 0.23303:
     if clock_1_below <= 0.0:
      s += -0.096
     else:
      s += 0.131
    else:
     if from_start <= 4.5:
      if printed_above <= 0.0:
       if words_score <= 0.94781:
        if text <= 392.94:
         s += 0.081
        else:
         if by_word_1_below <= 0.0:
          s += -0.059
         else:
          s += 0.116
       else:
        if capitals <= 0.40313:
         if above_30_share <= 0.027435:
          s += 0.073
         else:
          s += -0.056
        else:
         if gap_below <= 0.0:
          s += -0.005
         else:
          s += 0.110
      else:
       if final_score <= -4.0269:
        s += -0.002
       else:
        s += 0.155
     else:
      s += -0.098
    if characters <= 16.5:
     s += -0.088
    else:
     if expected <= 0.73642:
      if final_score <= -2.5927:
       if words_above <= 39.5:
        s += 0.328
       else:
        s += 0.001
      else:
       s += -0.021
     else:
      if since_heading <= 0.0:
       if level <= 1.5:
        s += 0.188
       else:
        s += -0.036
      else:
       if by_word_2_below <= 0.0:
        if above_3_sum <= -10.452:
         if words_score <= 1.559:
          s += -0.009
         else:
          if capitals <= 0.4305:
           s += -0.006
          else:
           s += 0.125
        else:
         if relative_number <= 0.05683:
          s += 0.049
         else:
          s += -0.053
       else:
        s += 0.126
    if characters <= 14.5:
     s += -0.097
    else:
     if printed_above <= 0.0:
      if since_heading <= 0.0:
       s += 0.122
      else:
       if text_above <= 1.4121:
        if below_30_share <= 0.31621:
         s += -0.066
        else:
         if capitals_1_below <= 0.2873:
          s += 0.175
         else:
          s += 0.040
       else:
        if above_3_sum <= -11.814:
         if indent <= 3.5:
          if prints <= 1.5:
           if words_score <= 1.559:
            s += -0.045
           else:
            s += 0.076
          else:
           s += 0.129
         else:
          s += -0.084
        else:
         s += -0.051
     else:
      if prints_below <= 2.5:
       s += 0.146
      else:
       s += -0.010
    if characters <= 17.5:
     s += -0.085
    else:
     if text_above <= 13.144:
      if capitals_1_above <= 0.042572:
       s += 0.148
      else:
       if until_chosen <= 12.5:
        if prints <= 1.5:
         if below_3_sum <= -2.6329:
          if gap <= 0.0:
           s += -0.030
          else:
           s += 0.086
         else:
          if prints_above <= 1.5:
           s += 0.044
          else:
           s += -0.108
        else:
         s += 0.117
       else:
        if in_text <= 0.80476:
         s += -0.085
        else:
         s += 0.061
     else:
      if above_10_sum <= -21.321:
       if in_text <= 0.65833:
        s += -0.044
       else:
        s += 0.040
      else:
       s += -0.075
    if characters <= 14.5:
     s += -0.098
    else:
     if prints <= 2.5:
      if indent <= 1.5:
       if after_zone_start <= -1e-35:
        if from_start <= -27.5:
         s += -0.070
        else:
         if prints <= 1.5:
          if blocks <= 138.5:
           if text_above <= 3.8493:
            s += 0.123
           else:
            s += -0.035
          else:
           if above_1 <= -3.0715:
            s += 0.031
           else:
            s += -0.042
         else:
          s += 0.090
       else:
        s += -0.059
      else:
       s += -0.074
     else:
      if capitals <= 0.74167:
       if words_above <= 54.5:
        s += 0.222
       else:
        s += 0.030
      else:
       s += -0.030
    if characters <= 16.5:
     s += -0.096
    else:
     if digits_2_below <= 4.5:
      if year_1_below <= 0.0:
       if prints <= 2.5:
        if by_word_2_below <= 0.0:
         if gap_below <= 0.0:
          s += -0.066
         else:
          if characters <= 91.5:
           s += 0.002
          else:
           s += -0.086
        else:
         s += 0.085
       else:
        if above_3_sum <= -10.241:
         s += 0.139
        else:
         if prints_below <= 1.5:
          s += 0.082
         else:
          s += -0.078
      else:
       if below_1 <= -1.4343:
        s += 0.116
       else:
        s += -0.045
     else:
      if prints <= 1.5:
       s += 0.035
      else:
       s += 0.189
    if digits_1_below <= 4.5:
     if capitals_3_below <= 0.4305:
      if after_zone_start <= 4.5:
       if capitals_3_below <= 0.2873:
        if before_zone_end <= 83.5:
         if characters <= 72.5:
          if margin <= -3.417:
           s += -0.055
          else:
           s += 0.095
         else:
          s += -0.051
        else:
         if digits <= 0.0:
          s += -0.084
         else:
          s += 0.065
       else:
        s += 0.092
      else:
       s += -0.086
     else:
      if until_chosen <= 6.5:
       s += -0.000
      else:
       if end <= 2.5:
        s += -0.081
       else:
        s += 0.077
    else:
     if digits <= 6.5:
      s += 0.122
     else:
      s += -0.060
    if score <= -3.7167:
     if characters <= 83.5:
      s += -0.088
     else:
      s += 0.071
    else:
     if digits_1_below <= 4.5:
      if above_2 <= -4.6066:
       if in_text <= 0.80476:
        s += 0.005
       else:
        s += 0.131
      else:
       if prints_above <= 3.5:
        if printed_above <= 0.0:
         if by_word_2_below <= 0.0:
          if above_30_share <= 0.061432:
           if above_10_sum <= -37.763:
            s += -0.033
           else:
            s += 0.068
          else:
           s += -0.050
         else:
          s += 0.109
        else:
         s += 0.116
       else:
        s += -0.088
     else:
      if final_score <= -2.2543:
       s += 0.123
      else:
       s += -0.023
    if characters <= 14.5:
     s += -0.088
    else:
     if prints <= 2.5:
      if since_heading <= 0.0:
       s += 0.100
      else:
       if since_heading <= 249:
        s += -0.101
       else:
        if digits <= 0.0:
         if text <= 1115.3:
          if text_above <= 1.7662:
           s += 0.109
          else:
           s += 0.001
         else:
          s += -0.051
        else:
         if digits <= 4.5:
          s += 0.089
         else:
          s += -0.031
     else:
      if in_text <= 0.60556:
       s += -0.030
      else:
       if chosen_below <= 94.5:
        if margin <= -1.6974:
         s += 0.262
        else:
         s += 0.005
       else:
        s += -0.014
    if capitals_1_below <= 0.60556:
     if above_1 <= -1.7296:
      if indent <= 1.5:
       if characters <= 121.5:
        if before_run_end <= 38.5:
         if end <= 0.0:
          s += 0.153
         else:
          s += -0.000
        else:
         if words_score <= 0.26935:
          s += -0.033
         else:
          s += 0.075
       else:
        s += -0.072
      else:
       s += -0.046
     else:
      s += -0.031
    else:
     if number_from_end <= 61.5:
      s += 0.075
     else:
      if year <= 0.0:
       if number <= 120.5:
        s += -0.072
       else:
        if characters <= 46.5:
         s += -0.049
        else:
         s += 0.084
      else:
       s += 0.073
    if by_word_1_below <= 0.0:
     if in_text <= 0.65833:
      if until_chosen <= 11.5:
       if text_above <= 1.9807:
        if final_score <= -3.6379:
         s += -0.023
        else:
         s += 0.164
       else:
        s += -0.030
      else:
       s += -0.097
     else:
      if characters <= 67.5:
       if end <= 1.5:
        if chosen_below <= 9.5:
         s += 0.118
        else:
         if digits_1_above <= 4.5:
          s += -0.016
         else:
          s += 0.105
       else:
        s += 0.089
      else:
       if end <= 0.0:
        s += 0.024
       else:
        s += -0.117
    else:
     if capitals <= 0.1446:
      s += -0.037
     else:
      s += 0.154
    if in_text <= 0.60556:
     if after_run_start <= -8.5:
      s += -0.077
     else:
      if text_above <= 10.811:
       if in_text <= 0.51:
        if characters <= 18.5:
         s += -0.065
        else:
         s += 0.114
       else:
        s += -0.079
      else:
       s += -0.043
    else:
     if below_2 <= -1.7593:
      if year <= 0.0:
       if before_run_end <= 92.5:
        s += 0.056
       else:
        s += -0.041
      else:
       s += 0.145
     else:
      if capitals <= 0.62829:
       s += -0.077
      else:
       if below_2 <= 0.34704:
        s += -0.028
       else:
        if before_run_end <= 95.5:
         s += 0.134
        else:
         s += -0.045
    if in_text <= 0.093074:
     s += -0.080
    else:
     if words <= 18.5:
      if indent <= 2.5:
       if above_2 <= -4.6066:
        if after_zone_start <= -21.5:
         s += -0.022
        else:
         s += 0.090
       else:
        if prints <= 1.5:
         if capitals <= 0.75735:
          if since_heading <= 0.0:
           s += 0.054
          else:
           s += -0.042
         else:
          if in_text <= 0.60556:
           s += -0.066
          else:
           s += 0.080
        else:
         if chosen_below <= 90.5:
          if score <= -3.6424:
           s += -0.022
          else:
           s += 0.088
         else:
          s += -0.040
      else:
       s += -0.075
     else:
      s += -0.090
    if letters_a_word <= 6.9384:
     if words_score <= -0.52958:
      s += -0.056
     else:
      if text_above <= 1.0876:
       if above_30_share <= 0.010191:
        s += -0.018
       else:
        s += 0.136
      else:
       if capitals_2_above <= 0.97727:
        if commas <= 0.0:
         if year <= 0.0:
          s += -0.007
         else:
          s += 0.106
        else:
         s += -0.075
       else:
        if before_run_end <= 71.5:
         if before_run_end <= 33.5:
          s += 0.007
         else:
          s += 0.128
        else:
         s += -0.007
    else:
     if since_heading <= 0.0:
      if capitals_2_above <= 0.3101:
       s += -0.041
      else:
       s += 0.164
     else:
      s += -0.056
    if digits_2_below <= 4.5:
     if digits <= 0.0:
      if digits_1_below <= 4.5:
       if before_run_end <= 107.5:
        if in_text <= 0.23303:
         s += -0.093
        else:
         s += -0.006
       else:
        s += -0.093
      else:
       s += 0.058
     else:
      if letters_a_word <= 7.3371:
       if digits_2_below <= 1.5:
        if digits <= 6.5:
         if in_text <= 0.37716:
          s += -0.024
         else:
          if relative_number <= 0.50822:
           s += 0.144
          else:
           s += -0.028
        else:
         s += -0.082
       else:
        s += -0.060
      else:
       s += -0.079
    else:
     if characters <= 67.5:
      s += 0.145
     else:
      s += -0.017
    if margin <= -3.1091:
     s += -0.065
    else:
     if above_1 <= -2.2105:
      if blocks <= 371.5:
       if after_run_start <= -34.5:
        s += -0.079
       else:
        if number <= 16.5:
         s += 0.086
        else:
         if below_2 <= -1.7593:
          s += 0.037
         else:
          if words <= 9.5:
           if text_below <= 663.04:
            if above_1 <= -3.6268:
             s += -0.015
            else:
             s += 0.179
           else:
            s += -0.032
          else:
           s += -0.104
      else:
       if prints_above <= 4.5:
        if above_1 <= -3.497:
         s += 0.200
        else:
         s += 0.029
       else:
        s += -0.027
     else:
      s += -0.029
    if before_run_end <= 27.5:
     if prints <= 1.5:
      if below_3_sum <= -5.335:
       s += 0.081
      else:
       s += -0.023
     else:
      s += 0.141
    else:
     if in_text <= 0.12917:
      s += -0.086
     else:
      if name_2_below <= 0.0:
       if gap <= 0.0:
        if prints <= 2.5:
         s += -0.053
        else:
         if capitals <= 0.74167:
          s += 0.135
         else:
          s += -0.066
       else:
        if headings_above <= 0.0:
         s += 0.035
        else:
         s += -0.054
      else:
       if text_share <= 0.01072:
        if letters_a_word <= 7.8377:
         s += 0.155
        else:
         s += -0.023
       else:
        s += -0.017
    if digits_2_below <= 4.5:
     if year_3_below <= 0.0:
      if year_1_above <= 0.0:
       if year_1_below <= 0.0:
        if prints <= 2.5:
         if words <= 7.5:
          s += -0.063
         else:
          s += -0.012
        else:
         if capitals <= 0.74167:
          s += 0.090
         else:
          s += -0.063
       else:
        s += 0.049
      else:
       if capitals_1_above <= 0.50806:
        if letters_a_word <= 7.5071:
         s += 0.148
        else:
         s += -0.029
       else:
        s += -0.048
     else:
      if capitals <= 0.40313:
       s += -0.018
      else:
       s += 0.108
    else:
     if before_run_end <= 66.5:
      s += 0.115
     else:
      s += -0.001
    if capitals_1_below <= 0.4305:
     if year_2_below <= 0.0:
      if blocks <= 175.5:
       if below_30_share <= 0.49719:
        s += -0.066
       else:
        if above_30_share <= 0.42659:
         if seams <= 0.0:
          if characters <= 121.5:
           s += 0.113
          else:
           s += -0.057
         else:
          s += -0.062
        else:
         s += -0.060
      else:
       s += -0.019
     else:
      s += 0.139
    else:
     if capitals_3_below <= 0.37639:
      if prints <= 1.5:
       s += -0.023
      else:
       if prints_above <= 4.5:
        s += 0.117
       else:
        s += -0.055
     else:
      if in_text <= 0.88194:
       s += -0.084
      else:
       s += 0.009
    if prints <= 1.5:
     if headings_above <= 0.0:
      if words_score <= 1.337:
       if until_chosen <= 5.5:
        if characters <= 32.5:
         s += 0.055
        else:
         s += -0.040
       else:
        if number <= 222.5:
         s += -0.087
        else:
         s += 0.089
      else:
       if characters <= 72.5:
        s += 0.055
       else:
        s += -0.045
     else:
      s += -0.093
    else:
     if prints_above <= 4.5:
      if capitals_2_above <= 0.97727:
       if date_word_1_below <= 0.0:
        s += 0.016
       else:
        s += 0.168
      else:
       if characters <= 12.5:
        s += -0.052
       else:
        s += 0.157
     else:
      s += -0.069
    if expected <= 0.89108:
     if quotes <= 0.0:
      if above_10_sum <= -34.346:
       if characters <= 11.5:
        s += -0.070
       else:
        if characters <= 121.5:
         s += 0.062
        else:
         s += -0.062
      else:
       if since_heading <= 0.0:
        s += 0.085
       else:
        s += -0.030
     else:
      s += 0.147
    else:
     if relative_number <= 0.24935:
      if year <= 0.0:
       s += -0.073
      else:
       s += 0.038
     else:
      if prints <= 1.5:
       if capitals <= 0.70294:
        s += -0.059
       else:
        s += 0.065
      else:
       if gap_below <= 0.0:
        s += -0.012
       else:
        s += 0.098
    if text <= 1291.4:
     if end <= 0.0:
      if margin <= -3.3458:
       if before_run_end <= 24.5:
        s += 0.062
       else:
        s += -0.065
      else:
       if above_1 <= -1.7296:
        if digits_2_below <= 8.5:
         if text_above <= 69.788:
          s += 0.088
         else:
          s += -0.039
        else:
         s += -0.057
       else:
        s += -0.026
     else:
      if end <= 1.5:
       s += -0.112
      else:
       s += 0.021
    else:
     if digits <= 2.5:
      if number_from_end <= 218.5:
       s += -0.008
      else:
       s += -0.071
     else:
      if commas <= 0.0:
       s += 0.091
      else:
       s += -0.067
    if since_heading <= 0.0:
     s += 0.071
    else:
     if since_heading <= 249:
      s += -0.085
     else:
      if year_2_below <= 0.0:
       if clock_1_above <= 0.0:
        if end <= 5.5:
         if after_zone_start <= 4.5:
          if end <= 0.0:
           if margin <= -1.1409:
            if prints_above <= 4.5:
             s += -0.000
            else:
             s += -0.073
           else:
            s += 0.061
          else:
           if end <= 1.5:
            s += -0.123
           else:
            s += 0.017
         else:
          s += -0.094
        else:
         s += 0.059
       else:
        s += 0.109
      else:
       if digits_1_below <= 1.5:
        s += 0.095
       else:
        s += -0.043
    if by_word_2_below <= 0.0:
     if name_2_below <= 0.0:
      if capitals_2_below <= 0.37639:
       if above_30_share <= 0.27844:
        if capitals <= 0.20227:
         if before_run_end <= 27.5:
          s += 0.065
         else:
          s += -0.053
        else:
         if words_score <= 0.86186:
          if year_2_below <= 0.0:
           s += -0.020
          else:
           s += 0.092
         else:
          s += 0.087
       else:
        s += -0.065
      else:
       if below_1 <= -0.67505:
        if gap_below <= 1.5:
         s += -0.064
        else:
         s += 0.075
       else:
        s += 0.028
     else:
      if in_text <= 0.80476:
       s += 0.005
      else:
       s += 0.105
    else:
     s += 0.110
    if expected <= 0.69507:
     if characters <= 60.5:
      s += 0.169
     else:
      s += -0.045
    else:
     if in_text <= 0.80476:
      if by_word_1_below <= 0.0:
       if capitals_2_below <= 0.077935:
        if text <= 707.54:
         s += 0.093
        else:
         s += -0.020
       else:
        if until_chosen <= 1.5:
         if below_2 <= -1.5828:
          s += 0.097
         else:
          s += -0.061
        else:
         if gap_below <= 1.5:
          s += -0.071
         else:
          s += 0.070
      else:
       s += 0.090
     else:
      if prints <= 1.5:
       s += -0.008
      else:
       if prints_above <= 3.5:
        s += 0.107
       else:
        s += 0.002
    if capitals_2_below <= 0.077935:
     if expected <= 0.85522:
      if text_below <= 1167.4:
       s += 0.142
      else:
       s += -0.011
     else:
      if capitals <= 0.20227:
       s += -0.065
      else:
       s += 0.032
    else:
     if capitals <= 0.37321:
      s += -0.050
     else:
      if capitals_1_below <= 0.50806:
       if words_score <= 0.19642:
        s += -0.031
       else:
        if below_30_share <= 0.42745:
         s += -0.067
        else:
         s += 0.096
      else:
       if digits <= 2.5:
        if expected <= 0.78355:
         if above_3_sum <= -13.162:
          s += 0.153
         else:
          s += -0.029
        else:
         s += -0.060
       else:
        s += 0.074
    if by_word_1_below <= 0.0:
     if before_run_end <= 14.5:
      if words_above <= 13.5:
       s += 0.134
      else:
       s += -0.033
     else:
      if words_score <= 0.26935:
       if expected <= 0.82113:
        if below_10_sum <= -31.531:
         s += -0.066
        else:
         s += 0.086
       else:
        s += -0.072
      else:
       if text_above <= 1.4121:
        s += 0.071
       else:
        if below_2 <= -2.6357:
         if capitals_3_below <= 0.45584:
          s += 0.074
         else:
          s += -0.017
        else:
         if printed_above <= 0.0:
          s += -0.043
         else:
          s += 0.040
    else:
     if characters <= 72.5:
      s += 0.139
     else:
      s += -0.033
    if prints <= 1.5:
     if words_score <= 1.8313:
      if number <= 222.5:
       s += -0.052
      else:
       s += 0.053
     else:
      if above_1 <= -2.6469:
       s += 0.065
      else:
       s += -0.044
    else:
     if prints_below <= 4.5:
      if in_zone <= 0.0:
       if characters <= 12.5:
        s += -0.069
       else:
        if before_zone_end <= 66.5:
         if above_10_sum <= -38.286:
          s += 0.173
         else:
          if below_2 <= -2.6357:
           s += -0.025
          else:
           s += 0.103
        else:
         if below_10_sum <= -30.557:
          s += 0.118
         else:
          s += -0.000
      else:
       s += -0.048
     else:
      s += -0.053
    if above_3_sum <= -11.439:
     if words_below <= 1825:
      if expected <= 0.88582:
       s += 0.085
      else:
       if below_3_sum <= -2.6329:
        s += 0.035
       else:
        s += -0.072
     else:
      s += -0.013
    else:
     if above_30_share <= 0.020629:
      s += 0.061
     else:
      if commas <= 0.0:
       if since_heading <= 0.0:
        if level <= 1.5:
         s += 0.146
        else:
         s += -0.046
       else:
        if by_word_3_below <= 0.0:
         if by_word_2_below <= 0.0:
          if capitals_2_below <= 0.3374:
           s += -0.004
          else:
           s += -0.068
         else:
          s += 0.069
        else:
         s += 0.077
      else:
       s += -0.081
    if seams <= 0.0:
     if gap_below <= 0.0:
      if in_text <= 0.40455:
       s += -0.076
      else:
       s += -0.004
     else:
      if headings_above <= 0.0:
       if characters <= 83.5:
        if since_related <= 47.5:
         if chosen_below <= 30.5:
          s += 0.187
         else:
          s += 0.007
        else:
         if final_score <= -2.2543:
          if capitals_2_below <= 0.3374:
           if gap <= 0.0:
            s += -0.013
           else:
            s += 0.071
          else:
           s += -0.020
         else:
          s += 0.082
       else:
        if below_10_sum <= -28.515:
         s += 0.079
        else:
         s += -0.080
      else:
       s += -0.047
    else:
     s += -0.088
    if start <= 2.5:
     if in_text <= 0.23303:
      s += -0.068
     else:
      if digits_2_above <= 0.0:
       if above_3_sum <= -1e-35:
        if capitals_1_below <= 0.20227:
         if blocks <= 162.5:
          if below_2 <= 2.2756:
           s += 0.126
          else:
           s += -0.051
         else:
          if letters_a_word <= 6.3371:
           s += -0.037
          else:
           s += 0.079
        else:
         if capitals_1_below <= 0.97727:
          s += -0.030
         else:
          if blocks <= 162.5:
           s += -0.037
          else:
           s += 0.068
       else:
        s += -0.074
      else:
       s += -0.056
    else:
     if below_2 <= -2.0838:
      s += 0.119
     else:
      s += -0.012
    if digits_1_below <= 4.5:
     if level <= 1.5:
      if since_heading <= 0.0:
       s += 0.131
      else:
       if digits_3_below <= 5.5:
        if prints <= 2.5:
         if end <= 0.0:
          s += -0.013
         else:
          if end <= 1.5:
           s += -0.125
          else:
           s += -0.008
        else:
         if prints_above <= 1.5:
          s += 0.119
         else:
          if above_10_sum <= -38.825:
           if after_zone_start <= -8.5:
            s += -0.032
           else:
            s += 0.117
          else:
           s += -0.059
       else:
        s += 0.059
     else:
      s += -0.080
    else:
     if text_above <= 69.788:
      s += 0.079
     else:
      s += -0.071
    if prints <= 1.5:
     if until_chosen <= 2.5:
      if below_2 <= -1.5828:
       s += 0.104
      else:
       if characters <= 63.5:
        if below_1 <= 1.951:
         s += 0.043
        else:
         s += -0.067
       else:
        s += -0.090
     else:
      s += -0.038
    else:
     if before_zone_end <= 68.5:
      if characters <= 12.5:
       s += -0.059
      else:
       if words_above <= 27.5:
        s += 0.115
       else:
        if blocks <= 219.5:
         if blocks <= 138.5:
          s += -0.040
         else:
          s += 0.125
        else:
         s += -0.068
     else:
      if digits <= 2.5:
       s += -0.034
      else:
       s += 0.076
    if after_zone_start <= 4.5:
     if capitals_3_below <= 0.40455:
      if above_2 <= -4.2504:
       if above_30_share <= 0.0093505:
        s += -0.041
       else:
        if above_30_share <= 0.045069:
         s += 0.127
        else:
         if number <= 71.5:
          if words <= 9.5:
           s += 0.125
          else:
           s += -0.024
         else:
          s += -0.061
      else:
       if words_above <= 7.5:
        if capitals_2_below <= 0.11237:
         s += 0.042
        else:
         s += -0.065
       else:
        if words_above <= 9.5:
         s += 0.134
        else:
         s += 0.023
     else:
      if until_chosen <= 2.5:
       s += 0.045
      else:
       s += -0.028
    else:
     s += -0.074
    if since_heading <= 0.0:
     if level <= 1.5:
      s += 0.137
     else:
      s += -0.022
    else:
     if since_heading <= 249:
      s += -0.070
     else:
      if digits_1_below <= 4.5:
       if above_3_sum <= -7.8201:
        if name_2_below <= 0.0:
         if above_3_sum <= -11.237:
          if number <= 159.5:
           s += -0.015
          else:
           s += 0.089
         else:
          s += -0.052
        else:
         s += 0.049
       else:
        if number_from_end <= 224.5:
         if above_10_sum <= -7.093:
          s += 0.087
         else:
          s += -0.023
        else:
         s += -0.046
      else:
       if text_below <= 1789.2:
        s += 0.093
       else:
        s += -0.028
    if in_text <= 0.23303:
     s += -0.062
    else:
     if words_below <= 1886.5:
      if capitals <= 0.78078:
       if chosen_below <= 15.5:
        if above_2 <= -1.9305:
         s += -0.065
        else:
         s += 0.056
       else:
        if words_above <= 44.5:
         if below_30_share <= 0.80961:
          s += 0.069
         else:
          s += -0.010
        else:
         s += -0.034
      else:
       if after_run_start <= -14.5:
        s += -0.032
       else:
        if prints_above <= 1.5:
         s += 0.011
        else:
         if words_score <= 1.4392:
          s += 0.183
         else:
          s += 0.011
     else:
      if digits <= 2.5:
       s += -0.041
      else:
       s += 0.045
    if words_score <= -0.74977:
     s += -0.057
    else:
     if words <= 18.5:
      if number <= 138.5:
       if letters_a_word <= 6.9384:
        if prints <= 2.5:
         if printed_above <= 0.0:
          s += -0.005
         else:
          s += 0.077
        else:
         s += 0.090
       else:
        if expected <= 0.79675:
         s += 0.073
        else:
         if words_score <= 2.2845:
          if date_word_1_below <= 0.0:
           s += -0.080
          else:
           s += 0.082
         else:
          s += 0.042
      else:
       if below_2 <= -1.3821:
        if text_share <= 0.05475:
         s += 0.115
        else:
         s += -0.026
       else:
        s += -0.024
     else:
      s += -0.077
    if by_word_1_below <= 0.0:
     if expected <= 0.82113:
      if blocks <= 187.5:
       if above_3_sum <= -6.208:
        if end <= 0.0:
         if from_start <= -11.5:
          s += -0.012
         else:
          s += 0.182
        else:
         s += -0.023
       else:
        s += -0.048
      else:
       s += -0.012
     else:
      if words_score <= -0.46979:
       s += -0.080
      else:
       if capitals <= 0.10128:
        s += -0.071
       else:
        if below_2 <= -2.0838:
         if characters <= 24.5:
          s += -0.051
         else:
          s += 0.041
        else:
         s += -0.026
    else:
     if number_from_end <= 130.5:
      s += -0.035
     else:
      s += 0.147
    if prints_above <= 3.5:
     if text_above <= 61.359:
      if after_run_start <= -1e-35:
       if above_3_sum <= -14.05:
        if words_score <= 0.34008:
         s += -0.013
        else:
         if before_zone_end <= 83.5:
          s += 0.181
         else:
          s += -0.007
       else:
        if capitals_1_above <= 0.97727:
         if words_above <= 0.0:
          s += -0.029
         else:
          s += 0.027
        else:
         if characters <= 38.5:
          s += 0.000
         else:
          if below_30_share <= 0.51798:
           s += -0.036
          else:
           s += 0.126
      else:
       s += 0.138
     else:
      s += -0.046
    else:
     if before_run_end <= 21.5:
      s += 0.068
     else:
      s += -0.050
    if by_word_2_below <= 0.0:
     if text_above <= 0.79904:
      if letters_a_word <= 6.4936:
       s += 0.102
      else:
       if below_1 <= -0.67505:
        s += -0.056
       else:
        s += 0.086
     else:
      if clock_1_above <= 0.0:
       if after_zone_start <= 3.5:
        if text_above <= 19.317:
         if capitals_3_below <= 0.067424:
          if after_zone_start <= -5.5:
           s += 0.077
          else:
           s += -0.027
         else:
          if capitals <= 0.74167:
           s += -0.066
          else:
           s += -0.001
        else:
         if above_10_sum <= -21.321:
          s += 0.040
         else:
          s += -0.067
       else:
        s += -0.082
      else:
       s += 0.073
    else:
     s += 0.083
    if name_1_below <= 0.0:
     if in_text <= 0.88194:
      if quotes <= 0.0:
       if digits_1_below <= 4.5:
        s += -0.031
       else:
        if digits_3_below <= 1.5:
         s += 0.050
        else:
         s += -0.060
      else:
       s += 0.079
     else:
      if below_3_sum <= 3.1304:
       if below_30_share <= 0.42745:
        s += -0.038
       else:
        if words_above <= 36.5:
         if above_10_sum <= -48.618:
          s += -0.037
         else:
          s += 0.085
        else:
         s += -0.001
      else:
       s += -0.041
    else:
     if margin <= -2.9254:
      s += -0.023
     else:
      if after_zone_start <= -25.5:
       s += -0.015
      else:
       s += 0.132
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, known, known_as, shape, level, gap, _, indent, _, prints, _, seams, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, _, margin, expected, in_run, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, _, since_related, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end, from_start, final_score, _, begins_line_above, in_text, _, _, by_word, name, date_word, digits, year, _, capitals, by_word_1_above, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, _, name_2_above, _, digits_2_above, _, _, capitals_2_above, _, _, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, name_2_below, date_word_2_below, digits_2_below, year_2_below, clock_2_below, capitals_2_below, by_word_3_below, _, date_word_3_below, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if by_word <= 0.0:
     if digits_1_below <= 4.5:
      if by_word_1_above <= 0.0:
       if after_zone_start <= -10.5:
        s += -3.625
       else:
        if in_text <= 0.28869:
         if words <= 1.5:
          s += -3.619
         else:
          s += -3.319
        else:
         s += -3.616
      else:
       if capitals <= 0.65942:
        s += -3.577
       else:
        s += -2.953
     else:
      if in_text <= 0.23303:
       if capitals <= 0.49138:
        s += -3.428
       else:
        if margin <= -4.2568:
         s += -3.532
        else:
         s += -2.223
      else:
       s += -3.523
    else:
     if words <= 2.5:
      s += -3.462
     else:
      s += -1.279
    if digits_1_below <= 4.5:
     if from_start <= -10.5:
      s += -0.088
     else:
      if name <= 0.0:
       if digits <= 4.5:
        if words_score <= 1.2313:
         if words <= 2.5:
          s += -0.081
         else:
          if in_text <= 0.12702:
           s += 0.238
          else:
           s += -0.028
        else:
         s += -0.103
       else:
        s += 0.215
      else:
       if shape <= 0.0:
        if text_above <= 53.545:
         if words_score <= -1.0736:
          s += 0.087
         else:
          s += 0.878
        else:
         s += 0.045
       else:
        s += -0.019
    else:
     if name <= 0.0:
      s += 0.177
     else:
      s += 0.708
    if name <= 0.0:
     if from_start <= -9.5:
      s += -0.096
     else:
      if capitals <= 0.38549:
       s += -0.072
      else:
       if words <= 2.5:
        s += -0.063
       else:
        if words_score <= 0.64373:
         if score <= -3.9431:
          s += 0.000
         else:
          s += 0.321
        else:
         s += 0.018
    else:
     if from_start <= -7.5:
      if until_chosen <= 17.5:
       if shape <= 0.0:
        s += 0.275
       else:
        s += -0.054
      else:
       s += -0.066
     else:
      if words_score <= 1.2313:
       if words_above <= 133.5:
        s += 0.557
       else:
        s += 0.084
      else:
       s += -0.018
    if by_word <= 0.0:
     if name <= 0.0:
      if from_start <= -10.5:
       s += -0.103
      else:
       if in_text <= 0.70185:
        if score <= -4.3417:
         s += -0.106
        else:
         if blocks <= 98.5:
          if words_score <= 0.64373:
           if capitals_1_above <= 0.82426:
            s += 0.407
           else:
            s += 0.001
          else:
           s += -0.021
         else:
          s += 0.030
       else:
        s += -0.106
     else:
      if until_chosen <= 10.5:
       if in_text <= 0.14643:
        if shape <= 1.5:
         s += 0.398
        else:
         s += -0.018
       else:
        s += 0.048
      else:
       s += -0.041
    else:
     s += 0.288
    if by_word <= 0.0:
     if name <= 0.0:
      if digits <= 4.5:
       if credit_words <= 0.0:
        if by_word_1_above <= 0.0:
         s += -0.085
        else:
         s += 0.095
       else:
        s += 0.109
      else:
       if characters <= 25.5:
        s += -0.071
       else:
        if words_score <= 0.64373:
         if digits <= 11.5:
          s += 0.399
         else:
          s += -0.025
        else:
         s += -0.049
     else:
      if shape <= 0.0:
       if from_start <= -20.5:
        s += -0.033
       else:
        if above_3_sum <= -10.526:
         s += 0.076
        else:
         s += 0.314
      else:
       s += -0.072
    else:
     s += 0.235
    if digits_1_below <= 4.5:
     if final_score <= -4.8344:
      if text_above <= 0.053353:
       s += 0.065
      else:
       s += -0.095
     else:
      if words_score <= 0.9548:
       if name <= 0.0:
        if characters <= 17.5:
         s += -0.049
        else:
         if digits <= 4.5:
          if characters <= 36.5:
           s += 0.102
          else:
           s += -0.051
         else:
          if digits <= 10.5:
           s += 0.243
          else:
           s += -0.023
       else:
        if words_score <= -1.5525:
         s += -0.055
        else:
         s += 0.196
      else:
       s += -0.088
    else:
     if characters <= 52.5:
      s += 0.208
     else:
      s += -0.059
    if by_word <= 0.0:
     if name <= 0.0:
      if digits <= 4.5:
       if credit_words <= 0.0:
        if by_word_1_above <= 0.0:
         s += -0.079
        else:
         s += 0.096
       else:
        if characters <= 42.5:
         s += 0.182
        else:
         s += -0.060
      else:
       if characters <= 25.5:
        s += -0.079
       else:
        if in_text <= 0.33908:
         s += 0.261
        else:
         s += -0.050
     else:
      if above_3_sum <= -10.733:
       s += -0.027
      else:
       if in_text <= 0.32667:
        if from_start <= -22.5:
         s += -0.027
        else:
         s += 0.235
       else:
        s += 0.013
    else:
     s += 0.190
    if final_score <= -4.9959:
     if capitals_2_above <= 0.18301:
      if words <= 1.5:
       s += -0.084
      else:
       s += 0.074
     else:
      s += -0.093
    else:
     if in_text <= 0.28869:
      if words <= 1.5:
       s += -0.058
      else:
       if from_start <= -19.5:
        s += -0.060
       else:
        if text_above <= 60.722:
         if capitals_2_below <= 0.55903:
          if start <= 2.5:
           s += 0.204
          else:
           s += -0.006
         else:
          s += 0.076
        else:
         s += -0.010
     else:
      if characters <= 23.5:
       if text_above <= 41.61:
        s += 0.071
       else:
        s += -0.057
      else:
       s += -0.086
    if by_word <= 0.0:
     if name <= 0.0:
      if characters <= 11.5:
       s += -0.103
      else:
       if words_score <= 1.2313:
        if after_zone_start <= -14.5:
         s += -0.061
        else:
         if in_text <= 0.51:
          if above_1 <= -1.2873:
           s += 0.037
          else:
           s += 0.177
         else:
          s += -0.040
       else:
        s += -0.095
     else:
      if capitals_2_above <= 0.91288:
       if words_score <= 0.49499:
        if words_score <= -0.34396:
         s += 0.042
        else:
         s += 0.211
       else:
        s += -0.006
      else:
       if after_zone_start <= -8.5:
        s += -0.061
       else:
        s += 0.068
    else:
     s += 0.166
    if from_start <= -17.5:
     s += -0.080
    else:
     if final_score <= -0.63576:
      if known <= 1.5:
       if level <= 0.0:
        if capitals <= 0.40313:
         s += -0.005
        else:
         if capitals_3_below <= 0.8619:
          if in_text <= 0.28869:
           if words_score <= -1.5525:
            s += 0.016
           else:
            s += 0.203
          else:
           if capitals_3_below <= 0.0723:
            s += 0.145
           else:
            s += -0.001
         else:
          if capitals_2_above <= 0.49138:
           s += 0.110
          else:
           s += -0.025
       else:
        if gap <= 0.0:
         s += -0.082
        else:
         s += 0.064
      else:
       s += -0.107
     else:
      s += -0.085
    if shape <= 0.0:
     if margin <= -0.9211:
      if words <= 1.5:
       s += -0.071
      else:
       if words_score <= -0.70918:
        s += -0.006
       else:
        if prints_above <= 4.5:
         if in_text <= 0.67424:
          if below_30_share <= 0.27054:
           s += -0.007
          else:
           if above_30_share <= 0.62106:
            if known <= 1.5:
             if date_word <= 0.0:
              s += 0.162
             else:
              s += -0.034
            else:
             s += -0.060
           else:
            s += -0.047
         else:
          s += 0.003
        else:
         s += -0.040
     else:
      s += -0.088
    else:
     if year_1_below <= 0.0:
      s += -0.091
     else:
      s += 0.065
    if final_score <= -5.1452:
     if margin <= -3.1815:
      s += -0.089
     else:
      s += 0.019
    else:
     if final_score <= -0.63576:
      if level <= 0.0:
       if capitals <= 0.40313:
        s += -0.007
       else:
        if known <= 0.0:
         if in_text <= 0.51:
          if final_score <= -4.1811:
           if capitals_2_above <= 0.98889:
            if capitals <= 0.78078:
             s += -0.020
            else:
             s += 0.147
           else:
            s += -0.029
          else:
           s += 0.145
         else:
          s += -0.004
        else:
         s += -0.088
      else:
       if year_1_below <= 0.0:
        s += -0.075
       else:
        s += 0.083
     else:
      s += -0.087
    if level <= 0.0:
     if capitals <= 0.3374:
      if digits_2_below <= 4.5:
       if digits_1_below <= 5.5:
        s += -0.073
       else:
        s += 0.076
      else:
       s += 0.102
     else:
      if score <= -4.4076:
       s += -0.075
      else:
       if capitals_2_below <= 0.3374:
        if text_above <= 60.722:
         if prints_above <= 4.5:
          if credit_words <= 0.0:
           s += 0.152
          else:
           s += -0.039
         else:
          s += -0.019
        else:
         s += 0.000
       else:
        if above_30_share <= 0.0072326:
         s += 0.250
        else:
         if after_run_start <= -7.5:
          s += -0.033
         else:
          s += 0.053
    else:
     s += -0.074
    if digits_1_below <= 4.5:
     if words <= 1.5:
      s += -0.097
     else:
      if words_score <= 1.3351:
       if number <= 14.5:
        if indent <= 0.0:
         s += 0.130
        else:
         s += -0.064
       else:
        if words_score <= -0.70918:
         s += -0.051
        else:
         if after_run_start <= -22.5:
          s += -0.047
         else:
          if in_run <= 0.0:
           if above_3_sum <= -12.788:
            s += -0.039
           else:
            s += 0.079
          else:
           s += -0.046
      else:
       s += -0.083
    else:
     if words <= 10.5:
      if until_chosen <= 14.5:
       s += 0.135
      else:
       s += -0.055
     else:
      s += -0.076
    if by_word <= 0.0:
     if level <= 0.0:
      if capitals <= 0.50862:
       if words_score <= 1.2313:
        if after_run_start <= -7.5:
         s += -0.063
        else:
         s += 0.020
       else:
        s += -0.101
      else:
       if words <= 1.5:
        s += -0.077
       else:
        if since_chosen <= 16.5:
         if in_text <= 0.67424:
          if words_score <= -1.4498:
           s += -0.013
          else:
           if words_score <= 0.20002:
            s += 0.204
           else:
            s += 0.056
         else:
          s += -0.050
        else:
         if digits_1_above <= 0.0:
          s += -0.001
         else:
          s += 0.116
     else:
      s += -0.074
    else:
     s += 0.113
    if digits_1_below <= 4.5:
     if capitals_1_above <= 0.95644:
      if words_score <= 1.5579:
       if margin <= -4.4168:
        s += -0.073
       else:
        if above_30_share <= 0.0072326:
         s += 0.226
        else:
         if year_2_below <= 0.0:
          if letters_a_word <= 7.3371:
           if chosen_above <= 1.5:
            s += 0.063
           else:
            s += -0.027
          else:
           s += -0.040
         else:
          if margin <= -1.52:
           s += 0.190
          else:
           s += -0.049
      else:
       s += -0.090
     else:
      s += -0.063
    else:
     if text_above <= 67.731:
      if above_1 <= -3.8956:
       s += -0.010
      else:
       s += 0.137
     else:
      s += -0.075
    if score <= -4.6768:
     s += -0.093
    else:
     if words_score <= 1.817:
      if below_30_share <= 0.19078:
       s += -0.073
      else:
       if number <= 14.5:
        if capitals_1_above <= 0.98889:
         if end <= 0.0:
          s += 0.155
         else:
          s += -0.014
        else:
         s += -0.014
       else:
        if year_1_above <= 0.0:
         if year_1_below <= 0.0:
          if year_2_below <= 0.0:
           s += -0.021
          else:
           s += 0.066
         else:
          if below_1 <= -2.525:
           s += 0.107
          else:
           s += -0.022
        else:
         if in_zone <= 0.0:
          s += 0.133
         else:
          s += -0.058
     else:
      s += -0.087
    if from_start <= -13.5:
     if words <= 1.5:
      s += -0.104
     else:
      s += -0.034
    else:
     if score <= -1.1419:
      if above_3_sum <= -10.733:
       if above_1 <= -4.2262:
        s += -0.062
       else:
        if after_run_start <= -3.5:
         s += -0.018
        else:
         s += 0.078
      else:
       if words_above <= 30.5:
        if in_text <= -1e-35:
         s += -0.041
        else:
         if known <= 1.5:
          if capitals_2_below <= 0.4305:
           s += 0.145
          else:
           s += 0.057
         else:
          s += -0.064
       else:
        if capitals <= 0.50862:
         s += -0.029
        else:
         s += 0.047
     else:
      s += -0.075
    if by_word <= 0.0:
     if known <= 0.0:
      if year_2_below <= 0.0:
       if text_above <= 0.053353:
        s += 0.139
       else:
        if by_word_1_above <= 0.0:
         if from_start <= -4.5:
          s += -0.053
         else:
          if from_start <= 1.5:
           if in_text <= 0.25658:
            if end <= 0.0:
             s += 0.109
            else:
             s += -0.037
           else:
            s += -0.031
          else:
           s += -0.055
        else:
         if capitals <= 0.65942:
          s += -0.037
         else:
          s += 0.151
      else:
       if capitals_1_below <= 0.89181:
        s += 0.024
       else:
        s += 0.187
     else:
      s += -0.108
    else:
     s += 0.090
    if shape <= 1.5:
     if capitals <= 0.25291:
      if letters_a_word <= 8.3431:
       s += -0.074
      else:
       if below_10_sum <= -15.088:
        s += -0.049
       else:
        s += 0.177
     else:
      if words_score <= -0.91219:
       s += -0.040
      else:
       if words_score <= 0.64373:
        if above_30_share <= 0.058234:
         if above_30_share <= 0.0072326:
          s += 0.197
         else:
          s += 0.006
        else:
         if final_score <= -1.7291:
          s += 0.122
         else:
          if letters_a_word <= 5.9881:
           s += 0.110
          else:
           s += -0.094
       else:
        if capitals_2_below <= 0.20227:
         s += 0.059
        else:
         s += -0.050
    else:
     s += -0.070
    if score <= -4.4809:
     s += -0.082
    else:
     if words_score <= 0.20002:
      if digits_1_above <= 0.0:
       if words_score <= -1.0736:
        s += -0.044
       else:
        if characters <= 61.5:
         if level <= 0.0:
          if date_word <= 0.0:
           if characters <= 6.5:
            s += -0.048
           else:
            if name_2_above <= 0.0:
             s += 0.091
            else:
             s += -0.011
          else:
           s += -0.073
         else:
          s += -0.038
        else:
         s += -0.079
      else:
       if capitals <= 0.24621:
        s += -0.037
       else:
        s += 0.124
     else:
      if by_word <= 0.0:
       s += -0.044
      else:
       s += 0.061
    if capitals <= 0.25291:
     if letters_a_word <= 11.056:
      s += -0.079
     else:
      s += 0.060
    else:
     if score <= -4.4076:
      s += -0.073
     else:
      if capitals_3_below <= 0.045983:
       if words_above <= 249.5:
        s += 0.084
       else:
        s += -0.059
      else:
       if by_word <= 0.0:
        if words_score <= 0.0:
         if prints <= 1.5:
          if by_word_1_above <= 0.0:
           s += -0.020
          else:
           s += 0.122
         else:
          if words_score <= -0.41039:
           s += -0.005
          else:
           if indent <= 0.0:
            s += 0.177
           else:
            s += -0.029
        else:
         s += -0.033
       else:
        s += 0.086
    if score <= -4.3417:
     s += -0.078
    else:
     if words_score <= 0.42795:
      if digits_1_above <= 0.0:
       if above_2 <= -2.6277:
        if above_2 <= -5.5017:
         s += 0.069
        else:
         s += -0.025
       else:
        if score <= -2.5753:
         s += 0.079
        else:
         s += -0.006
      else:
       if capitals_2_below <= 0.11237:
        s += 0.013
       else:
        if in_text <= 0.70185:
         if characters <= 11.5:
          s += -0.010
         else:
          s += 0.199
        else:
         s += -0.035
     else:
      if in_text <= 0.70185:
       if below_10_sum <= -8.4523:
        s += -0.033
       else:
        s += 0.046
      else:
       s += -0.082
    if known_as <= 0.0:
     if characters <= 92.5:
      if from_start <= -23.5:
       s += -0.044
      else:
       if capitals <= 0.50862:
        if chosen_above <= 1.5:
         if above_1 <= -1.0074:
          if expected <= 0.71077:
           s += 0.129
          else:
           if seams <= 0.0:
            s += -0.045
           else:
            s += 0.071
         else:
          s += 0.128
        else:
         s += -0.068
       else:
        if commas <= 0.0:
         if final_score <= -2.1412:
          if above_2 <= -1.3162:
           s += 0.039
          else:
           s += 0.136
         else:
          s += -0.025
        else:
         s += 0.158
     else:
      s += -0.097
    else:
     s += -0.106
    if known <= 1.5:
     if final_score <= 0.55852:
      if above_1 <= -1.2873:
       if above_30_share <= 0.0072326:
        if below_3_sum <= -12.799:
         s += 0.179
        else:
         s += 0.006
       else:
        if until_chosen <= 17.5:
         if below_1 <= -1.961:
          if gap <= 0.0:
           if year_1_below <= 0.0:
            if before_zone_end <= 176.5:
             s += -0.047
            else:
             s += 0.056
           else:
            s += 0.084
          else:
           s += 0.050
         else:
          s += -0.033
        else:
         s += -0.058
      else:
       if chosen_above <= 1.5:
        s += 0.099
       else:
        s += -0.000
     else:
      s += -0.094
    else:
     s += -0.099
    if below_30_share <= 0.23194:
     s += -0.073
    else:
     if end <= 0.0:
      if year <= 0.0:
       if number <= 16.5:
        if margin <= -2.1143:
         if score <= -4.7563:
          s += -0.057
         else:
          s += 0.109
        else:
         s += -0.019
       else:
        if words_score <= -1.5525:
         s += -0.085
        else:
         if clock_1_below <= 0.0:
          if clock_2_below <= 0.0:
           s += -0.006
          else:
           s += 0.120
         else:
          s += 0.112
      else:
       if characters <= 32.5:
        s += -0.017
       else:
        if characters <= 73.5:
         s += 0.246
        else:
         s += 0.007
     else:
      s += -0.054
    if blocks <= 106.5:
     if characters <= 55.5:
      s += 0.100
     else:
      s += -0.080
    else:
     if characters <= 9.5:
      s += -0.080
     else:
      if by_word <= 0.0:
       if in_text <= 0.65833:
        if capitals_1_above <= 0.89181:
         if words_score <= -1e-35:
          if below_1 <= -2.8836:
           if relative_number <= 0.075281:
            s += 0.134
           else:
            if above_2 <= -2.4868:
             s += -0.050
            else:
             s += 0.075
          else:
           s += -0.068
         else:
          if letters_a_word <= 7.0116:
           s += 0.084
          else:
           s += -0.010
        else:
         s += -0.034
       else:
        s += -0.058
      else:
       s += 0.077
    if since_heading <= 2.5:
     if in_text <= 0.33908:
      s += 0.114
     else:
      s += -0.017
    else:
     if known <= 0.0:
      if below_2 <= -4.6955:
       if margin <= -4.1914:
        s += -0.042
       else:
        s += 0.093
      else:
       if capitals_2_below <= 0.50862:
        if margin <= -1.1418:
         if words_score <= -1.5525:
          s += -0.067
         else:
          if letters_a_word <= 7.3371:
           s += 0.047
          else:
           s += -0.028
        else:
         s += -0.068
       else:
        if above_3_sum <= -5.9716:
         s += -0.060
        else:
         if final_score <= -2.1412:
          s += 0.067
         else:
          s += -0.053
     else:
      s += -0.095
    if digits_1_below <= 4.5:
     if characters <= 9.5:
      if before_run_end <= 16.5:
       s += 0.064
      else:
       s += -0.089
     else:
      if prints <= 3.5:
       if year <= 0.0:
        if digits_2_below <= 5.5:
         if above_1 <= -3.666:
          s += 0.009
         else:
          s += -0.044
        else:
         s += 0.066
       else:
        if words <= 4.5:
         s += -0.066
        else:
         s += 0.109
      else:
       s += 0.100
    else:
     if characters <= 52.5:
      if before_run_end <= 67.5:
       s += 0.122
      else:
       if capitals_3_below <= 0.20227:
        s += 0.069
       else:
        s += -0.044
     else:
      s += -0.068
    if capitals <= 0.49138:
     if letters_a_word <= 11.056:
      if relative_number <= 0.19035:
       s += -0.008
      else:
       s += -0.084
     else:
      if until_chosen <= 5.5:
       s += 0.193
      else:
       s += -0.034
    else:
     if capitals_2_above <= 0.91288:
      if above_30_share <= 0.31573:
       if since_chosen <= 2.5:
        s += 0.109
       else:
        if capitals_2_below <= 0.50862:
         if relative_number <= 0.38695:
          s += 0.025
         else:
          s += 0.104
        else:
         s += -0.005
      else:
       if text_below <= 783.74:
        s += 0.024
       else:
        s += -0.075
     else:
      if above_30_share <= 0.058234:
       s += -0.059
      else:
       s += 0.011
    if capitals <= 0.27889:
     s += -0.051
    else:
     if words <= 1.5:
      if year_1_above <= 0.0:
       s += -0.077
      else:
       s += 0.110
     else:
      if relative_number <= 0.59601:
       if from_start <= -31.5:
        if words_above <= 113.5:
         s += -0.069
        else:
         s += 0.107
       else:
        if by_word <= 0.0:
         if below_2 <= -3.0446:
          s += 0.055
         else:
          if below_10_sum <= -1.6636:
           if below_10_sum <= -27.463:
            s += 0.057
           else:
            s += -0.042
          else:
           if in_text <= 0.67424:
            s += 0.061
           else:
            s += -0.055
        else:
         s += 0.093
      else:
       s += -0.045
    if blocks <= 98.5:
     if words <= 8.5:
      if name_1_above <= 0.0:
       s += 0.101
      else:
       s += -0.051
     else:
      s += -0.061
    else:
     if words <= 1.5:
      s += -0.070
     else:
      if capitals <= 0.70294:
       if text_above <= 32.592:
        if year <= 0.0:
         s += -0.027
        else:
         if words <= 4.5:
          s += -0.069
         else:
          s += 0.088
       else:
        s += -0.078
      else:
       if capitals_2_below <= 0.71825:
        if below_1 <= -2.6614:
         s += 0.085
        else:
         s += 0.008
       else:
        if since_chosen <= 15.5:
         s += 0.057
        else:
         s += -0.058
    if since_heading <= 2.5:
     if final_score <= -0.63576:
      s += 0.095
     else:
      s += -0.056
    else:
     if capitals <= 0.25291:
      if letters_a_word <= 6.753:
       s += -0.097
      else:
       if margin <= -3.1815:
        if until_chosen <= 5.5:
         s += 0.219
        else:
         s += -0.019
       else:
        s += -0.048
     else:
      if from_start <= -32.5:
       s += -0.065
      else:
       if commas <= 0.0:
        if prints <= 1.5:
         if text_above <= 53.545:
          s += -0.004
         else:
          s += -0.079
        else:
         if text_above <= 67.731:
          s += 0.010
         else:
          s += 0.132
       else:
        s += 0.055
    if words_score <= 2.469:
     if known_as <= 0.0:
      if name_1_above <= 0.0:
       if digits_2_below <= 0.0:
        if number_from_end <= 66.5:
         s += 0.071
        else:
         if words_score <= 1.4422:
          if above_30_share <= 0.31573:
           if words_above <= 9.5:
            s += -0.004
           else:
            s += 0.056
          else:
           s += -0.043
         else:
          s += -0.065
       else:
        if digits <= 0.0:
         if capitals_2_below <= 0.50862:
          if above_3_sum <= -13.623:
           s += -0.036
          else:
           s += 0.131
         else:
          s += -0.026
        else:
         s += -0.020
      else:
       s += -0.041
     else:
      s += -0.091
    else:
     s += -0.097
    if below_2 <= -4.9442:
     if margin <= -4.1914:
      s += -0.042
     else:
      if name_2_above <= 0.0:
       s += 0.120
      else:
       s += -0.040
    else:
     if capitals_1_above <= 0.89181:
      if final_score <= -2.1412:
       if above_1 <= -1.0074:
        if number <= 77.5:
         if after_zone_start <= -7.5:
          s += -0.014
         else:
          s += 0.044
        else:
         s += -0.043
       else:
        if since_related <= 56.5:
         s += -0.038
        else:
         s += 0.113
      else:
       s += -0.052
     else:
      if digits_2_above <= 1.5:
       if clock_2_below <= 0.0:
        s += -0.061
       else:
        s += 0.079
      else:
       s += 0.045
    if capitals_3_below <= 0.8619:
     if capitals <= 0.4305:
      if letters_a_word <= 11.056:
       if expected <= 0.71077:
        s += 0.049
       else:
        s += -0.056
      else:
       s += 0.097
     else:
      if below_1 <= -1.961:
       if letters_a_word <= 9.5278:
        if above_3_sum <= -10.078:
         if above_2 <= -4.3123:
          s += 0.061
         else:
          s += -0.034
        else:
         if above_10_sum <= -32.22:
          s += 0.117
         else:
          s += 0.039
       else:
        s += -0.053
      else:
       if below_10_sum <= 5.2705:
        if below_10_sum <= -27.463:
         s += 0.086
        else:
         s += -0.046
       else:
        s += 0.048
    else:
     s += -0.034
    if capitals_3_below <= 0.045983:
     if capitals <= 0.24621:
      s += -0.046
     else:
      s += 0.052
    else:
     if name_2_above <= 0.0:
      if words <= 14.5:
       if commas <= 0.0:
        if name <= 0.0:
         if blocks <= 188.5:
          if words_below <= 915:
           s += 0.051
          else:
           s += -0.040
         else:
          if above_30_share <= 0.0083314:
           s += 0.085
          else:
           s += -0.056
        else:
         if letters_a_word <= 7.3371:
          s += 0.055
         else:
          s += -0.031
       else:
        if words <= 5.5:
         s += -0.038
        else:
         s += 0.133
      else:
       s += -0.087
     else:
      s += -0.054
    if characters <= 110.5:
     if above_30_share <= 0.058234:
      if by_word <= 0.0:
       if above_1 <= -5.4718:
        s += 0.040
       else:
        if digits_1_above <= 0.0:
         if text_share <= 0.06786:
          s += -0.065
         else:
          s += 0.131
        else:
         s += 0.039
      else:
       s += 0.083
     else:
      if words_score <= -1.4498:
       s += -0.048
      else:
       if above_10_sum <= -24.799:
        if prints_below <= 4.5:
         s += 0.064
        else:
         s += -0.045
       else:
        if blocks <= 132.5:
         if margin <= -1.9813:
          s += 0.125
         else:
          s += -0.029
        else:
         s += -0.037
    else:
     s += -0.097
    if characters <= 6.5:
     s += -0.080
    else:
     if words_score <= 1.817:
      if by_word_2_below <= 0.0:
       if above_1 <= -1.0074:
        if words_score <= -0.70918:
         if above_30_share <= 0.016503:
          s += 0.050
         else:
          s += -0.044
        else:
         if letters_a_word <= 7.0116:
          if above_30_share <= 0.31573:
           s += 0.043
          else:
           s += -0.041
         else:
          if expected <= 0.87212:
           s += -0.068
          else:
           s += 0.015
       else:
        if text_above <= 77.858:
         s += 0.088
        else:
         if capitals_2_below <= 0.98889:
          s += -0.048
         else:
          s += 0.101
      else:
       s += -0.090
     else:
      s += -0.060
    if above_2 <= -1.7118:
     if by_word <= 0.0:
      if prints <= 1.5:
       s += -0.038
      else:
       if since_chosen <= 3.5:
        s += 0.105
       else:
        if year_2_below <= 0.0:
         s += -0.010
        else:
         s += 0.091
     else:
      if since_chosen <= 42.5:
       s += -0.036
      else:
       s += 0.102
    else:
     if margin <= -1.1418:
      if below_2 <= -2.6134:
       if letters_a_word <= 4.8604:
        s += -0.030
       else:
        if words_score <= -1.3481:
         s += -0.006
        else:
         s += 0.135
      else:
       if characters <= 27.5:
        s += -0.018
       else:
        s += 0.081
     else:
      s += -0.044
    if number <= 86.5:
     if level <= 0.0:
      if end <= 0.0:
       if commas <= 0.0:
        if text_above <= 36.995:
         if text_above <= 2.5874:
          if above_30_share <= 0.0083314:
           s += 0.065
          else:
           s += -0.038
         else:
          if capitals_3_below <= 0.8619:
           s += 0.075
          else:
           s += -0.024
        else:
         if before_run_end <= 20.5:
          s += 0.063
         else:
          s += -0.075
       else:
        if margin <= -3.267:
         s += -0.018
        else:
         s += 0.160
      else:
       s += -0.037
     else:
      s += -0.041
    else:
     if capitals <= 0.70294:
      s += -0.066
     else:
      s += -0.003
    if above_1 <= -1.8697:
     if above_2 <= -1.3162:
      if above_1 <= -5.4718:
       if margin <= -4.496:
        s += -0.043
       else:
        s += 0.066
      else:
       if date_word_2_below <= 0.0:
        s += -0.034
       else:
        s += 0.082
     else:
      if above_1 <= -2.7162:
       if capitals_2_above <= 0.063508:
        s += -0.041
       else:
        s += 0.107
      else:
       s += -0.046
    else:
     if below_2 <= -3.3451:
      s += 0.107
     else:
      if since_related <= 299.5:
       s += -0.083
      else:
       if capitals_3_below <= 0.67424:
        if margin <= -0.39107:
         s += 0.048
        else:
         s += -0.064
       else:
        s += -0.048
    if below_1 <= -4.0405:
     if characters <= 12.5:
      if digits_3_below <= 0.0:
       s += -0.058
      else:
       s += 0.098
     else:
      if above_30_share <= 0.016503:
       if letters_a_word <= 5.6705:
        s += -0.033
       else:
        if above_1 <= -4.0405:
         s += 0.248
        else:
         s += -0.017
      else:
       if prints_above <= 0.0:
        s += -0.040
       else:
        s += 0.058
    else:
     if capitals_2_below <= 0.18301:
      if capitals <= 0.45584:
       s += -0.039
      else:
       if words_score <= -0.48995:
        s += -0.026
       else:
        s += 0.054
     else:
      if blocks <= 98.5:
       s += 0.033
      else:
       s += -0.042
    if words_score <= 0.71427:
     if words_score <= -0.26935:
      if characters <= 17.5:
       s += -0.056
      else:
       if words_below <= 1707.5:
        s += -0.025
       else:
        if below_1 <= -3.6482:
         s += 0.128
        else:
         s += 0.005
     else:
      if characters <= 6.5:
       s += -0.076
      else:
       if words_score <= 0.0:
        if characters <= 14.5:
         if begins_line_above <= 0.0:
          s += 0.134
         else:
          s += -0.046
        else:
         if below_30_share <= 0.68814:
          s += -0.029
         else:
          if expected <= 0.89794:
           s += 0.121
          else:
           s += -0.006
       else:
        s += 0.005
    else:
     s += -0.039
    if by_word_3_below <= 0.0:
     if by_word <= 0.0:
      if words_score <= 1.3351:
       if prints <= 1.5:
        if prints_above <= 3.5:
         s += -0.025
        else:
         if letters_a_word <= 5.288:
          s += -0.052
         else:
          if words_score <= -0.70918:
           s += -0.033
          else:
           s += 0.157
       else:
        if capitals <= 0.32843:
         s += -0.068
        else:
         if words_score <= -0.26935:
          s += -0.012
         else:
          if capitals_1_above <= 0.78078:
           s += 0.114
          else:
           s += 0.001
      else:
       s += -0.057
     else:
      if capitals_1_below <= 0.98889:
       s += 0.080
      else:
       s += -0.027
    else:
     s += -0.103
    if known_as <= 0.0:
     if by_word_3_below <= 0.0:
      if words_score <= 1.817:
       if capitals_2_above <= 0.91288:
        if date_word <= 0.0:
         if below_2 <= -4.7817:
          s += 0.080
         else:
          if chosen_below <= 22.5:
           s += -0.013
          else:
           if text <= 1413.9:
            if words_score <= -1e-35:
             s += 0.023
            else:
             s += 0.114
           else:
            s += 0.001
        else:
         s += -0.072
       else:
        if characters <= 11.5:
         s += -0.077
        else:
         if capitals_3_below <= 0.1446:
          s += 0.045
         else:
          s += -0.026
      else:
       s += -0.060
     else:
      s += -0.097
    else:
     s += -0.084
    if above_30_share <= 0.016503:
     if prints_below <= 2.5:
      if below_10_sum <= -13.445:
       s += -0.043
      else:
       s += 0.075
     else:
      if below_2 <= -5.8557:
       s += -0.034
      else:
       if from_start <= -41.5:
        s += -0.037
       else:
        if capitals_2_below <= 0.74167:
         s += 0.025
        else:
         s += 0.214
    else:
     if from_start <= -7.5:
      if by_word_1_above <= 0.0:
       if digits_1_above <= 0.0:
        s += -0.067
       else:
        s += 0.027
      else:
       s += 0.101
     else:
      if below_2 <= -3.7053:
       s += 0.070
      else:
       if end <= 0.0:
        s += 0.005
       else:
        s += -0.056
    if end <= 0.0:
     if known_as <= 0.0:
      if words_score <= 0.0:
       if words_score <= -1e-35:
        if text_below <= 888.97:
         if until_chosen <= 21.5:
          if words_score <= -2.4292:
           s += -0.055
          else:
           s += 0.087
         else:
          s += -0.059
        else:
         if words_below <= 1517.5:
          s += -0.069
         else:
          s += 0.001
       else:
        if begins_line_above <= 0.0:
         if number_from_end <= 83.5:
          s += -0.003
         else:
          s += 0.102
        else:
         s += -0.039
      else:
       if blocks <= 188.5:
        s += 0.018
       else:
        s += -0.035
     else:
      s += -0.080
    else:
     s += -0.051
    if clock_1_below <= 0.0:
     if known <= 1.5:
      if below_30_share <= 0.01469:
       s += 0.120
      else:
       if after_run_start <= -23.5:
        s += -0.035
       else:
        if prints <= 3.5:
         if words_above <= 30.5:
          if after_run_start <= -4.5:
           if letters_a_word <= 7.8688:
            if margin <= -3.8608:
             s += 0.076
            else:
             s += -0.003
           else:
            s += -0.052
          else:
           if above_10_sum <= -31.451:
            s += 0.074
           else:
            s += -0.004
         else:
          if below_10_sum <= -28.471:
           s += 0.081
          else:
           s += -0.051
        else:
         s += 0.091
     else:
      s += -0.090
    else:
     s += 0.088
    if below_2 <= -5.2216:
     if characters <= 10.5:
      s += -0.040
     else:
      if before_run_end <= 44.5:
       s += 0.157
      else:
       if before_run_end <= 99.5:
        s += -0.028
       else:
        s += 0.092
    else:
     if since_related <= 149.5:
      if digits <= 8.5:
       s += -0.071
      else:
       s += 0.060
     else:
      if above_3_sum <= -9.8692:
       if above_1 <= -2.0342:
        s += -0.037
       else:
        s += 0.066
      else:
       if score <= -2.8079:
        if year_2_below <= 0.0:
         s += 0.025
        else:
         s += 0.120
       else:
        if from_start <= -10.5:
         s += 0.053
        else:
         s += -0.025
    if prints <= 3.5:
     if expected <= 0.81099:
      if number <= 28.5:
       s += -0.013
      else:
       s += 0.071
     else:
      if capitals_1_below <= 0.33772:
       if before_zone_end <= 27.5:
        if text <= 870.36:
         s += 0.097
        else:
         s += -0.036
       else:
        if above_10_sum <= -36.776:
         if capitals_1_above <= 0.24621:
          s += -0.033
         else:
          s += 0.078
        else:
         if since_heading <= 2.5:
          s += 0.053
         else:
          s += -0.040
      else:
       if relative_number <= 0.026077:
        s += 0.044
       else:
        s += -0.036
    else:
     if below_3_sum <= 1.5227:
      s += 0.100
     else:
      s += -0.064
    if known <= 0.0:
     if final_score <= -5.7739:
      if below_1 <= -4.5145:
       s += 0.121
      else:
       s += -0.018
     else:
      if in_run <= 0.0:
       if digits_1_above <= 1.5:
        if words_above <= 22.5:
         if below_2 <= -3.0446:
          if expected <= 0.84388:
           if gap <= 0.0:
            s += 0.001
           else:
            s += 0.122
          else:
           s += -0.023
         else:
          s += -0.042
        else:
         if characters <= 32.5:
          s += 0.002
         else:
          if gap <= 0.0:
           s += 0.007
          else:
           s += 0.145
       else:
        s += 0.044
      else:
       s += -0.048
    else:
     s += -0.078
    if until_chosen <= 4.5:
     if after_zone_start <= -2.5:
      s += 0.041
     else:
      if text_share <= 0.42274:
       if words_above <= 58.5:
        s += 0.010
       else:
        s += -0.057
      else:
       s += 0.103
    else:
     if by_word_1_above <= 0.0:
      if words <= 1.5:
       s += -0.075
      else:
       if below_1 <= -3.4474:
        if above_1 <= -2.0342:
         if margin <= -2.1143:
          s += -0.026
         else:
          if words_below <= 1815.5:
           s += 0.149
          else:
           s += -0.060
        else:
         if text_share <= 0.015794:
          s += 0.131
         else:
          s += -0.013
       else:
        s += -0.037
     else:
      s += 0.080
    if characters <= 101.5:
     if words <= 3.5:
      if date_word_3_below <= 0.0:
       if prints <= 1.5:
        if digits_1_below <= 5.5:
         s += -0.044
        else:
         s += 0.040
       else:
        if number <= 14.5:
         if indent <= 0.0:
          s += 0.139
         else:
          s += -0.035
        else:
         if text_above <= 67.731:
          s += -0.015
         else:
          if number <= 112.5:
           s += -0.044
          else:
           s += 0.181
      else:
       s += 0.156
     else:
      if capitals_1_above <= 0.1446:
       if text_above <= 32.592:
        s += 0.117
       else:
        s += 0.001
      else:
       s += 0.010
    else:
     s += -0.085
    if above_2 <= -2.6277:
     if above_1 <= -2.1722:
      if words_above <= 12.5:
       if below_30_share <= 0.018815:
        s += 0.068
       else:
        s += -0.046
      else:
       s += 0.009
     else:
      if above_10_sum <= -31.451:
       if chosen_below <= 29.5:
        s += -0.013
       else:
        s += 0.104
      else:
       s += -0.027
    else:
     if relative_number <= 0.30778:
      if capitals_1_below <= 0.4305:
       if below_30_share <= 0.65897:
        s += -0.027
       else:
        s += 0.062
      else:
       s += -0.030
     else:
      if capitals <= 0.50862:
       s += 0.001
      else:
       if letters_a_word <= 8.5071:
        s += 0.105
       else:
        s += -0.031
    if blocks <= 202.5:
     if above_1 <= -1.0074:
      if prints <= 3.5:
       if by_word_1_above <= 0.0:
        if above_10_sum <= -36.776:
         if above_1 <= -2.9316:
          s += -0.007
         else:
          if margin <= -1.9813:
           s += 0.143
          else:
           s += -0.006
        else:
         s += -0.035
       else:
        s += 0.082
      else:
       s += 0.095
     else:
      s += 0.068
    else:
     if before_zone_end <= 104.5:
      s += -0.041
     else:
      if capitals_2_above <= 0.25291:
       s += -0.035
      else:
       if above_1 <= 0.0:
        if above_10_sum <= -33.668:
         s += 0.048
        else:
         s += -0.042
       else:
        s += 0.126
    if by_word_1_above <= 0.0:
     if above_10_sum <= -36.776:
      if after_run_start <= -27.5:
       s += -0.047
      else:
       if below_2 <= -1.7396:
        if margin <= -2.2583:
         if below_30_share <= 0.53969:
          s += 0.094
         else:
          if capitals_1_below <= 0.40313:
           s += 0.054
          else:
           s += -0.023
        else:
         if words_score <= 0.9548:
          s += 0.173
         else:
          s += 0.003
       else:
        if by_word <= 0.0:
         if number <= 14.5:
          s += 0.053
         else:
          s += -0.064
        else:
         s += 0.068
     else:
      s += -0.022
    else:
     if below_10_sum <= -10.101:
      s += 0.144
     else:
      s += -0.028
    if below_10_sum <= -40.309:
     if characters <= 10.5:
      s += -0.050
     else:
      s += 0.080
    else:
     if commas <= 0.0:
      if characters <= 52.5:
       if blocks <= 60.5:
        s += 0.077
       else:
        if seams <= 0.0:
         if capitals <= 0.70294:
          s += -0.039
         else:
          if capitals_2_below <= 0.50862:
           s += 0.028
          else:
           s += -0.028
        else:
         s += 0.064
      else:
       s += -0.071
     else:
      if characters <= 30.5:
       s += -0.029
      else:
       if capitals <= 0.25291:
        s += -0.057
       else:
        if digits_3_below <= 0.0:
         s += 0.148
        else:
         s += -0.014
    if name_2_below <= 0.0:
     if date_word <= 0.0:
      if known <= 0.0:
       if characters <= 101.5:
        if from_start <= -42.5:
         s += -0.066
        else:
         if above_10_sum <= -39.557:
          if capitals_1_above <= 0.90122:
           if capitals_2_above <= 0.24621:
            s += -0.009
           else:
            if above_1 <= -5.0769:
             s += -0.036
            else:
             s += 0.122
          else:
           s += -0.001
         else:
          if capitals_2_above <= 0.83602:
           if chosen_below <= 17.5:
            s += -0.018
           else:
            s += 0.042
          else:
           s += -0.029
       else:
        s += -0.070
      else:
       s += -0.076
     else:
      s += -0.076
    else:
     s += -0.046
    if capitals_1_above <= 0.82426:
     if characters <= 92.5:
      if digits <= 4.5:
       if number_from_end <= 78.5:
        if words_score <= -0.62837:
         if below_3_sum <= -1.7671:
          s += 0.155
         else:
          s += -0.029
        else:
         if chosen_below <= 21.5:
          s += -0.027
         else:
          s += 0.088
       else:
        if words_score <= -1.5525:
         if indent <= 3.5:
          s += -0.085
         else:
          s += 0.071
        else:
         if letters_a_word <= 4.8604:
          s += -0.045
         else:
          s += 0.017
      else:
       if characters <= 26.5:
        s += -0.035
       else:
        s += 0.103
     else:
      s += -0.083
    else:
     s += -0.023
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, _, gap_below, indent, _, prints, _, seams, _, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, _, margin, expected, _, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, _, since_related, since_heading, prints_above, prints_below, _, after_zone_start, before_zone_end, from_start, final_score, _, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, _, date_word_1_above, digits_1_above, _, _, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, _, _, _, digits_1_below, year_1_below, _, capitals_1_below, by_word_2_below, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, _, clock_3_below, capitals_3_below) = row
    s = 0.0
    if year <= 0.0:
     s += -3.901
    else:
     if in_text <= 0.51471:
      if until_chosen <= 18.5:
       if after_run_start <= -1e-35:
        s += -0.332
       else:
        s += -3.425
      else:
       s += -3.649
     else:
      if words_score <= 1.12:
       s += -3.429
      else:
       s += -3.840
    if digits <= 4.5:
     s += -0.124
    else:
     if words <= 13.5:
      s += 0.301
     else:
      if score <= -2.3435:
       s += 0.018
      else:
       s += -0.093
    if end <= 5.5:
     if clock <= 0.0:
      if commas <= 0.0:
       s += -0.119
      else:
       if words_score <= -0.19072:
        if capitals <= 0.45584:
         s += 0.235
        else:
         s += 0.002
       else:
        if words <= 9.5:
         if above_30_share <= 0.19026:
          s += 0.063
         else:
          s += -0.049
        else:
         s += -0.102
     else:
      s += 0.198
    else:
     if commas <= 0.0:
      if before_zone_end <= 161.5:
       if margin <= -3.9509:
        s += -0.023
       else:
        if above_30_share <= 0.029261:
         s += 0.039
        else:
         s += 0.172
      else:
       s += -0.064
     else:
      s += 0.251
    if end <= 5.5:
     if clock <= 0.0:
      if commas <= 0.0:
       s += -0.118
      else:
       if words <= 13.5:
        if letters_a_word <= 6.0111:
         s += 0.167
        else:
         if after_run_start <= -11.5:
          s += -0.075
         else:
          if chosen_above <= 1.5:
           s += 0.076
          else:
           s += -0.044
       else:
        s += -0.110
     else:
      s += 0.180
    else:
     if commas <= 0.0:
      if before_zone_end <= 161.5:
       if final_score <= -4.5226:
        if capitals_3_below <= 0.74167:
         s += 0.042
        else:
         s += -0.059
       else:
        s += 0.146
      else:
       s += -0.058
     else:
      s += 0.221
    if digits <= 4.5:
     s += -0.122
    else:
     if characters <= 70.5:
      if prints <= 1.5:
       s += 0.226
      else:
       if above_2 <= -3.7296:
        s += -0.000
       else:
        s += 0.097
     else:
      if characters <= 97.5:
       s += 0.016
      else:
       s += -0.075
    if digits <= 4.5:
     s += -0.122
    else:
     if characters <= 75.5:
      if final_score <= -4.949:
       if final_score <= -5.3574:
        s += -0.023
       else:
        s += 0.063
      else:
       if digits_1_below <= 3.5:
        s += 0.210
       else:
        s += 0.097
     else:
      if text_share <= 0.018239:
       s += 0.034
      else:
       s += -0.098
    if digits <= 4.5:
     s += -0.122
    else:
     if characters <= 61.5:
      if digits_1_above <= 4.5:
       if digits_3_below <= 2.5:
        s += 0.204
       else:
        s += 0.065
      else:
       s += 0.019
     else:
      if characters <= 97.5:
       if capitals_3_below <= 0.25291:
        s += 0.105
       else:
        s += -0.031
      else:
       s += -0.082
    if digits <= 4.5:
     s += -0.121
    else:
     if characters <= 65.5:
      if text_above <= 67.497:
       if final_score <= -4.7845:
        s += 0.065
       else:
        s += 0.191
      else:
       s += 0.037
     else:
      if margin <= -1.7268:
       s += 0.037
      else:
       s += -0.073
    if digits <= 4.5:
     s += -0.121
    else:
     if year <= 0.0:
      if words_score <= -0.11157:
       s += 0.042
      else:
       s += -0.085
     else:
      if characters <= 55.5:
       if digits_3_below <= 1.5:
        s += 0.196
       else:
        s += 0.090
      else:
       if words_score <= 0.55077:
        s += 0.063
       else:
        s += -0.068
    if year <= 0.0:
     s += -0.114
    else:
     if words <= 11.5:
      if final_score <= -4.7845:
       s += -0.015
      else:
       if shape <= 0.0:
        if text <= 2908.2:
         s += 0.165
        else:
         s += 0.055
       else:
        s += 0.016
     else:
      if words <= 19.5:
       s += 0.003
      else:
       s += -0.080
    if digits <= 4.5:
     s += -0.120
    else:
     if digits_1_below <= 4.5:
      if year <= 0.0:
       if words_score <= -0.11157:
        s += 0.084
       else:
        s += -0.071
      else:
       if characters <= 65.5:
        if words_above <= 107.5:
         s += 0.168
        else:
         s += 0.050
       else:
        if margin <= -2.3023:
         s += 0.073
        else:
         s += -0.032
     else:
      if words <= 6.5:
       s += 0.033
      else:
       s += -0.097
    if commas <= 0.0:
     if clock <= 0.0:
      if end <= 2.5:
       s += -0.115
      else:
       if in_text <= 0.11438:
        if capitals_1_below <= 0.74167:
         s += 0.057
        else:
         s += -0.041
       else:
        if number_from_end <= 94.5:
         s += 0.064
        else:
         s += -0.086
     else:
      s += 0.102
    else:
     if characters <= 89.5:
      if chosen_above <= 2.5:
       if year_1_below <= 0.0:
        if indent <= 1.5:
         s += 0.156
        else:
         s += 0.025
       else:
        s += 0.017
      else:
       if final_score <= -1.8127:
        s += 0.050
       else:
        s += -0.050
     else:
      s += -0.090
    if digits <= 4.5:
     s += -0.119
    else:
     if characters <= 47.5:
      if year <= 0.0:
       if above_10_sum <= -35.262:
        s += 0.027
       else:
        s += -0.066
      else:
       s += 0.159
     else:
      if in_text <= 0.25658:
       s += 0.074
      else:
       if capitals <= 0.4305:
        if capitals <= 0.22401:
         if expected <= 0.85038:
          s += -0.001
         else:
          s += -0.052
        else:
         s += 0.037
       else:
        s += -0.097
    if year <= 0.0:
     if by_word_2_below <= 0.0:
      if seams <= 1.5:
       if below_2 <= 2.8644:
        s += -0.114
       else:
        s += -0.014
      else:
       s += -0.011
     else:
      if below_2 <= -1.9918:
       s += -0.020
      else:
       s += 0.033
    else:
     if words <= 15.5:
      if prints_above <= 4.5:
       if digits_1_above <= 4.5:
        if indent <= 1.5:
         if digits_3_below <= 1.5:
          if words <= 9.5:
           s += 0.152
          else:
           s += 0.051
         else:
          s += 0.031
        else:
         s += 0.002
       else:
        s += -0.032
      else:
       s += -0.036
     else:
      s += -0.082
    if digits <= 4.5:
     s += -0.118
    else:
     if words_score <= 0.93355:
      if digits_1_above <= 4.5:
       if capitals <= 0.4305:
        if words <= 2.5:
         s += 0.051
        else:
         s += 0.160
       else:
        if capitals_3_below <= 0.0723:
         s += 0.119
        else:
         if before_zone_end <= 63.5:
          s += 0.033
         else:
          s += -0.064
      else:
       s += -0.015
     else:
      if in_text <= 0.14643:
       s += 0.022
      else:
       if capitals_3_below <= 0.031754:
        s += -0.009
       else:
        s += -0.084
    if digits <= 4.5:
     s += -0.118
    else:
     if characters <= 47.5:
      if digits_2_above <= 2.5:
       if digits_3_below <= 2.5:
        if words_below <= 3420:
         s += 0.145
        else:
         s += 0.048
       else:
        s += 0.007
      else:
       if above_3_sum <= -7.4465:
        s += -0.039
       else:
        s += 0.041
     else:
      if in_text <= 0.25658:
       s += 0.065
      else:
       if before_run_end <= 37.5:
        s += -0.005
       else:
        s += -0.092
    if end <= 5.5:
     if clock <= 0.0:
      if after_run_start <= -4.5:
       s += -0.104
      else:
       if words_score <= 0.41006:
        if characters <= 20.5:
         s += -0.042
        else:
         if after_zone_start <= 1.5:
          s += 0.116
         else:
          s += -0.010
       else:
        s += -0.087
     else:
      s += 0.085
    else:
     if words_above <= 107.5:
      if above_30_share <= 0.024866:
       s += -0.022
      else:
       if below_10_sum <= -35.564:
        s += -0.008
       else:
        if digits_3_below <= 3.5:
         s += 0.129
        else:
         s += 0.005
     else:
      if above_10_sum <= -28.364:
       s += 0.047
      else:
       s += -0.079
    if digits <= 4.5:
     s += -0.117
    else:
     if words <= 15.5:
      if year <= 0.0:
       if words <= 4.5:
        s += -0.071
       else:
        s += 0.091
      else:
       if capitals <= 0.39208:
        s += 0.164
       else:
        if characters <= 35.5:
         s += 0.091
        else:
         if above_3_sum <= -9.5841:
          s += -0.008
         else:
          s += 0.041
     else:
      s += -0.061
    if digits <= 4.5:
     s += -0.115
    else:
     if text_above <= 77.766:
      if digits_1_above <= 4.5:
       if below_10_sum <= -37.017:
        s += 0.008
       else:
        if words_above <= 73.5:
         if margin <= -1.883:
          s += 0.150
         else:
          if words <= 6.5:
           s += 0.086
          else:
           s += -0.004
        else:
         s += 0.027
      else:
       if letters_a_word <= 5.9889:
        s += 0.013
       else:
        s += -0.082
     else:
      if digits <= 7.5:
       s += -0.091
      else:
       s += 0.018
    if commas <= 0.0:
     if clock <= 0.0:
      if below_3_sum <= 3.1446:
       if above_30_share <= 0.76594:
        s += -0.101
       else:
        s += 0.026
      else:
       if final_score <= -2.2494:
        s += 0.047
       else:
        s += -0.045
     else:
      s += 0.085
    else:
     if words_score <= 0.93355:
      if digits_3_below <= 4.5:
       if below_10_sum <= -33.395:
        if above_2 <= -4.0303:
         s += -0.065
        else:
         s += 0.043
       else:
        if from_start <= 4.5:
         s += 0.152
        else:
         s += -0.008
      else:
       s += -0.035
     else:
      if in_text <= 0.14643:
       s += 0.011
      else:
       s += -0.077
    if commas <= 0.0:
     if clock <= 0.0:
      if date_word <= 0.0:
       if blocks <= 109.5:
        s += -0.017
       else:
        if by_word <= 0.0:
         s += -0.105
        else:
         s += 0.020
      else:
       s += 0.027
     else:
      s += 0.066
    else:
     if text_share <= 0.063104:
      if characters <= 107.5:
       if words_below <= 4086.5:
        if final_score <= -4.7845:
         s += 0.004
        else:
         if below_30_share <= 0.52657:
          s += 0.020
         else:
          s += 0.143
       else:
        s += -0.014
      else:
       s += -0.052
     else:
      if words_score <= -0.48995:
       s += 0.035
      else:
       s += -0.108
    if year <= 0.0:
     if by_word <= 0.0:
      if date_word <= 0.0:
       s += -0.111
      else:
       s += 0.031
     else:
      s += 0.086
    else:
     if characters <= 27.5:
      if capitals <= 0.45584:
       s += 0.130
      else:
       s += 0.018
     else:
      if capitals_1_above <= 0.57519:
       if since_chosen <= 1.5:
        if in_text <= 0.28992:
         s += 0.093
        else:
         s += -0.013
       else:
        if capitals_3_below <= 0.059715:
         s += 0.010
        else:
         if number <= 74.5:
          s += -0.125
         else:
          s += -0.016
      else:
       if capitals_3_below <= 0.50806:
        s += 0.088
       else:
        s += -0.005
    if digits <= 4.5:
     s += -0.112
    else:
     if digits_3_below <= 1.5:
      if digits_1_below <= 4.5:
       if below_10_sum <= -32.52:
        s += 0.005
       else:
        if words <= 2.5:
         s += 0.004
        else:
         if text_above <= 67.497:
          if score <= -1.9383:
           s += 0.149
          else:
           s += 0.046
         else:
          if until_chosen <= 2.5:
           s += -0.037
          else:
           s += 0.052
      else:
       s += -0.034
     else:
      if capitals_3_below <= 0.1266:
       s += 0.026
      else:
       if digits_2_below <= 1.5:
        s += -0.006
       else:
        s += -0.089
    if digits <= 4.5:
     s += -0.111
    else:
     if characters <= 55.5:
      if below_1 <= 0.0:
       if prints <= 1.5:
        if words <= 2.5:
         s += 0.003
        else:
         if digits_3_below <= 2.5:
          s += 0.153
         else:
          s += 0.026
       else:
        if after_zone_start <= -6.5:
         s += -0.044
        else:
         s += 0.064
      else:
       if words_above <= 54.5:
        s += 0.042
       else:
        s += -0.029
     else:
      if clock <= 0.0:
       if blocks <= 326.5:
        s += -0.088
       else:
        s += 0.009
      else:
       s += 0.057
    if year <= 0.0:
     if below_3_sum <= -16.522:
      if expected <= 0.74182:
       s += 0.040
      else:
       s += -0.035
     else:
      if below_2 <= 2.8644:
       s += -0.106
      else:
       s += 0.002
    else:
     if characters <= 35.5:
      if below_10_sum <= -37.017:
       s += -0.044
      else:
       if before_zone_end <= 149.5:
        s += 0.136
       else:
        s += 0.018
     else:
      if commas <= 0.0:
       if capitals_2_below <= 0.1446:
        s += 0.006
       else:
        s += -0.070
      else:
       if before_zone_end <= 107.5:
        if above_1 <= -1.9404:
         s += -0.048
        else:
         s += 0.024
       else:
        s += 0.101
    if digits <= 4.5:
     s += -0.110
    else:
     if capitals_3_below <= 0.25291:
      if words_score <= 0.93355:
       if letters_a_word <= 7.6716:
        s += 0.129
       else:
        s += 0.026
      else:
       if above_2 <= -2.3921:
        s += 0.010
       else:
        s += -0.032
     else:
      if words_score <= -0.91962:
       s += 0.082
      else:
       if before_zone_end <= 63.5:
        if capitals_2_above <= 0.81981:
         s += 0.049
        else:
         s += -0.047
       else:
        if before_zone_end <= 134.5:
         s += -0.115
        else:
         s += -0.012
    if digits <= 4.5:
     s += -0.108
    else:
     if digits_1_below <= 4.5:
      if commas <= 0.0:
       if capitals_1_above <= 0.57519:
        if characters <= 29.5:
         s += 0.026
        else:
         s += -0.077
       else:
        if capitals_2_below <= 0.50806:
         s += 0.075
        else:
         s += 0.001
      else:
       if above_10_sum <= -12.944:
        if characters <= 13.5:
         s += 0.018
        else:
         s += 0.133
       else:
        s += -0.006
     else:
      if below_3_sum <= -5.3367:
       s += -0.095
      else:
       s += 0.032
    if digits <= 4.5:
     s += -0.107
    else:
     if above_2 <= -4.8083:
      if below_10_sum <= -17.567:
       s += -0.063
      else:
       s += 0.015
     else:
      if margin <= -1.7268:
       if digits_2_above <= 3.5:
        if words_above <= 137.5:
         if digits_3_below <= 2.5:
          if text <= 2908.2:
           if after_run_start <= -18.5:
            s += 0.034
           else:
            s += 0.149
          else:
           s += 0.013
         else:
          s += 0.014
        else:
         s += -0.003
       else:
        s += -0.024
      else:
       if in_text <= 0.0:
        s += 0.026
       else:
        s += -0.056
    if year <= 0.0:
     if by_word <= 0.0:
      if headings_above <= 2.5:
       s += -0.095
      else:
       s += 0.007
     else:
      s += 0.057
    else:
     if characters <= 27.5:
      if above_30_share <= 0.052947:
       if below_10_sum <= -15.98:
        s += -0.074
       else:
        s += 0.071
      else:
       s += 0.097
     else:
      if by_word <= 0.0:
       if words_score <= -0.844:
        s += 0.028
       else:
        if number <= 16.5:
         s += 0.024
        else:
         if below_1 <= -4.1325:
          s += 0.022
         else:
          if capitals_2_below <= 0.98889:
           s += -0.121
          else:
           s += 0.009
      else:
       s += 0.082
    if year <= 0.0:
     if by_word <= 0.0:
      if number <= 183.5:
       s += -0.102
      else:
       s += 0.000
     else:
      s += 0.077
    else:
     if capitals <= 0.4305:
      if digits_1_above <= 2.5:
       if text_below <= 1335.8:
        s += 0.119
       else:
        if above_30_share <= 0.043802:
         s += -0.043
        else:
         if score <= -2.2066:
          s += 0.071
         else:
          s += -0.009
      else:
       s += -0.037
     else:
      if above_1 <= -2.227:
       if in_text <= 0.0:
        s += 0.000
       else:
        s += -0.076
      else:
       if words_above <= 30.5:
        s += 0.082
       else:
        s += -0.049
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.097
     else:
      s += 0.042
    else:
     if above_3_sum <= -12.284:
      if chosen_below <= 30.5:
       s += 0.027
      else:
       s += -0.094
     else:
      if digits_2_above <= 3.5:
       if digits_3_below <= 1.5:
        if characters <= 65.5:
         if after_run_start <= 4.5:
          if below_10_sum <= -32.52:
           s += 0.006
          else:
           s += 0.107
         else:
          s += 0.003
        else:
         s += -0.011
       else:
        if relative_number <= 0.27045:
         s += 0.011
        else:
         s += -0.054
      else:
       if words_above <= 24.5:
        s += 0.008
       else:
        s += -0.081
    if year <= 0.0:
     if indent <= 7.5:
      s += -0.098
     else:
      if below_3_sum <= -17.012:
       s += 0.021
      else:
       s += -0.010
    else:
     if capitals_3_below <= 0.20256:
      if digits_2_above <= 4.5:
       if from_start <= -6.5:
        s += -0.004
       else:
        if digits_1_below <= 4.5:
         s += 0.100
        else:
         s += 0.014
      else:
       s += -0.010
     else:
      if blocks <= 350.5:
       if blocks <= 175.5:
        if relative_number <= 0.26105:
         s += 0.054
        else:
         s += -0.038
       else:
        if capitals <= 0.28802:
         s += 0.003
        else:
         s += -0.095
      else:
       s += 0.063
    if digits <= 4.5:
     s += -0.101
    else:
     if digits_1_above <= 4.5:
      if below_10_sum <= -33.395:
       if text_above <= 4.6594:
        s += -0.078
       else:
        s += 0.017
      else:
       if text_above <= 105.61:
        if digits_2_above <= 5.5:
         if margin <= -1.378:
          if capitals <= 0.13841:
           s += 0.025
          else:
           if digits_1_below <= 3.5:
            s += 0.140
           else:
            s += 0.008
         else:
          s += 0.006
        else:
         s += -0.033
       else:
        if below_30_share <= 0.74149:
         s += 0.022
        else:
         s += -0.067
     else:
      if letters_a_word <= 5.4305:
       s += -0.008
      else:
       s += -0.091
    if digits <= 4.5:
     s += -0.099
    else:
     if before_zone_end <= 71.5:
      if digits_3_below <= 3.5:
       if below_10_sum <= -37.017:
        s += -0.008
       else:
        if below_1 <= 1.6165:
         if digits <= 6.5:
          s += 0.048
         else:
          s += 0.153
        else:
         s += 0.025
      else:
       s += -0.041
     else:
      if since_chosen <= 3.5:
       if words_score <= 0.19642:
        s += 0.055
       else:
        s += 0.007
      else:
       if capitals_1_above <= 0.60435:
        if capitals_2_below <= 0.74167:
         s += -0.098
        else:
         s += 0.009
       else:
        if before_run_end <= 104.5:
         s += -0.036
        else:
         s += 0.033
    if digits <= 4.5:
     s += -0.097
    else:
     if capitals_3_below <= 0.0723:
      if text_above <= 59.647:
       if below_10_sum <= -20.786:
        s += 0.018
       else:
        s += 0.099
      else:
       s += -0.016
     else:
      if words_score <= -0.91962:
       if relative_number <= 0.20663:
        s += 0.061
       else:
        s += -0.002
      else:
       if date_word <= 0.0:
        if blocks <= 109.5:
         s += 0.032
        else:
         if chosen_below <= 95.5:
          if capitals_3_below <= 0.25291:
           s += -0.023
          else:
           s += -0.107
         else:
          s += 0.006
       else:
        s += 0.047
    if capitals <= 0.45584:
     if year <= 0.0:
      if below_1 <= -5.1418:
       s += 0.052
      else:
       if date_word <= 0.0:
        s += -0.078
       else:
        s += 0.033
     else:
      if digits_1_above <= 4.5:
       if letters_a_word <= 4.3431:
        s += 0.008
       else:
        if margin <= -1.5578:
         s += 0.108
        else:
         s += 0.000
      else:
       s += -0.031
    else:
     if above_1 <= -1.9404:
      if after_zone_start <= -181.5:
       s += 0.016
      else:
       if below_30_share <= 0.85047:
        s += -0.095
       else:
        s += 0.008
     else:
      if above_10_sum <= -26.271:
       s += 0.060
      else:
       s += -0.062
    if digits <= 4.5:
     s += -0.091
    else:
     if capitals_3_below <= 0.0723:
      if text_share <= 0.063104:
       if letters_a_word <= 6.2023:
        s += 0.123
       else:
        s += 0.031
      else:
       s += -0.030
     else:
      if digits <= 7.5:
       if letters_a_word <= 5.5056:
        if capitals_1_above <= 0.57519:
         s += -0.030
        else:
         s += 0.056
       else:
        if capitals_2_below <= 0.32843:
         s += -0.006
        else:
         s += -0.124
      else:
       if until_chosen <= 3.5:
        if text_share <= 0.0057453:
         s += -0.053
        else:
         s += 0.002
       else:
        s += 0.093
    if digits <= 4.5:
     s += -0.091
    else:
     if above_2 <= -3.9431:
      if below_2 <= -2.9228:
       s += -0.090
      else:
       if below_10_sum <= -3.5292:
        s += 0.049
       else:
        s += -0.014
     else:
      if digits_3_below <= 3.5:
       if digits_1_above <= 4.5:
        if digits_2_above <= 4.5:
         if characters <= 61.5:
          if capitals <= 0.55778:
           if capitals <= 0.13841:
            s += 0.026
           else:
            s += 0.121
          else:
           s += 0.011
         else:
          s += -0.001
        else:
         s += -0.015
       else:
        s += -0.040
      else:
       if capitals <= 0.3374:
        s += 0.001
       else:
        s += -0.060
    if digits <= 5.5:
     if above_1 <= 2.7597:
      if relative_number <= 0.04171:
       s += -0.006
      else:
       s += -0.087
     else:
      s += 0.007
    else:
     if above_1 <= -3.5217:
      if characters <= 29.5:
       if capitals_2_above <= 0.57519:
        s += -0.029
       else:
        s += 0.031
      else:
       s += -0.073
     else:
      if digits_1_below <= 3.5:
       if digits_1_above <= 3.5:
        if words_score <= 0.12601:
         if above_30_share <= 0.070549:
          s += 0.016
         else:
          s += 0.103
        else:
         if final_score <= -2.2494:
          s += 0.041
         else:
          s += -0.017
       else:
        s += -0.006
      else:
       s += -0.018
    if year <= 0.0:
     if by_word <= 0.0:
      if date_word <= 0.0:
       s += -0.092
      else:
       s += 0.020
     else:
      s += 0.037
    else:
     if capitals <= 0.39208:
      if until_chosen <= 1.5:
       if text_below <= 631.65:
        s += -0.073
       else:
        s += 0.032
      else:
       if final_score <= -4.8707:
        s += -0.018
       else:
        if words_score <= 0.84935:
         s += 0.104
        else:
         s += -0.006
     else:
      if by_word <= 0.0:
       if date_word <= 0.0:
        if before_run_end <= 43.5:
         s += 0.009
        else:
         s += -0.092
       else:
        s += 0.037
      else:
       s += 0.063
    if digits <= 4.5:
     s += -0.087
    else:
     if capitals <= 0.39208:
      if capitals <= 0.15849:
       if year <= 0.0:
        s += -0.046
       else:
        if characters <= 22.5:
         s += 0.062
        else:
         s += -0.020
      else:
       if digits_1_below <= 2.5:
        s += 0.110
       else:
        s += 0.009
     else:
      if words_above <= 63.5:
       if commas <= 0.0:
        if blocks <= 193.5:
         s += 0.020
        else:
         s += -0.055
       else:
        if final_score <= -3.773:
         s += 0.014
        else:
         s += 0.076
      else:
       s += -0.077
    if digits <= 4.5:
     s += -0.082
    else:
     if text_share <= 0.063104:
      if below_10_sum <= -31.64:
       if capitals_3_below <= 0.50806:
        s += 0.002
       else:
        s += -0.069
      else:
       if commas <= 0.0:
        if capitals <= 0.39208:
         s += 0.044
        else:
         s += -0.020
       else:
        if number <= 122.5:
         s += 0.106
        else:
         s += 0.019
     else:
      if capitals_1_above <= 0.042572:
       s += 0.033
      else:
       if capitals_2_above <= 0.18562:
        s += -0.015
       else:
        s += -0.084
    if by_word <= 0.0:
     if year <= 0.0:
      if date_word <= 0.0:
       s += -0.086
      else:
       s += 0.014
     else:
      if characters <= 31.5:
       if above_30_share <= 0.032602:
        s += -0.036
       else:
        if digits_2_above <= 0.0:
         if expected <= 0.82122:
          s += 0.014
         else:
          s += 0.104
        else:
         s += -0.025
      else:
       if in_text <= 0.25658:
        if relative_number <= 0.289:
         s += 0.057
        else:
         s += -0.036
       else:
        if capitals_3_below <= 0.054805:
         s += 0.007
        else:
         s += -0.086
    else:
     s += 0.097
    if digits <= 5.5:
     if gap_below <= 2.5:
      if date_word <= 0.0:
       s += -0.076
      else:
       s += 0.006
     else:
      s += 0.005
    else:
     if after_run_start <= -11.5:
      if capitals_3_below <= 0.55778:
       if above_2 <= -3.2138:
        s += -0.029
       else:
        s += 0.060
      else:
       s += -0.080
     else:
      if below_1 <= -1e-35:
       if digits_2_below <= 4.5:
        if capitals_2_above <= 0.033908:
         s += 0.011
        else:
         s += 0.113
       else:
        s += -0.005
      else:
       if capitals_1_above <= 0.55778:
        if digits <= 7.5:
         s += 0.003
        else:
         s += -0.085
       else:
        s += 0.035
    if by_word <= 0.0:
     if date_word <= 0.0:
      if capitals <= 0.39208:
       if capitals_1_above <= 0.50806:
        if words_score <= -0.91962:
         s += 0.026
        else:
         if below_30_share <= 0.87781:
          if below_30_share <= 0.45727:
           s += 0.008
          else:
           s += -0.104
         else:
          s += 0.028
       else:
        if above_1 <= -4.2196:
         s += -0.041
        else:
         if digits <= 4.5:
          s += -0.018
         else:
          s += 0.071
      else:
       if before_zone_end <= 23.5:
        s += 0.000
       else:
        if digits_1_above <= 10.5:
         s += -0.095
        else:
         s += 0.009
     else:
      s += 0.055
    else:
     s += 0.084
    if margin <= -2.7749:
     if words_score <= -0.91962:
      if final_score <= -4.8707:
       s += -0.043
      else:
       if from_start <= 4.5:
        s += 0.070
       else:
        s += -0.036
     else:
      if below_10_sum <= -15.98:
       s += -0.118
      else:
       s += -0.016
    else:
     if characters <= 58.5:
      if digits_3_below <= 0.0:
       if below_10_sum <= 10.672:
        if below_10_sum <= -34.13:
         s += -0.014
        else:
         if above_3_sum <= -10.3:
          s += 0.007
         else:
          if final_score <= 1.0728:
           s += 0.120
          else:
           s += -0.008
       else:
        s += -0.020
      else:
       s += -0.029
     else:
      s += -0.042
    if digits_1_below <= 4.5:
     if from_start <= -22.5:
      if above_30_share <= 0.21216:
       s += -0.060
      else:
       s += 0.031
     else:
      if chosen_above <= 3.5:
       if characters <= 107.5:
        if digits_2_above <= 4.5:
         if level <= 0.0:
          if start <= 3.5:
           if words_score <= 1.9599:
            if characters <= 11.5:
             s += -0.006
            else:
             s += 0.105
           else:
            s += -0.013
          else:
           s += -0.017
         else:
          s += -0.012
        else:
         s += -0.017
       else:
        s += -0.039
      else:
       if below_10_sum <= -14.267:
        s += 0.031
       else:
        s += -0.062
    else:
     s += -0.048
    if commas <= 0.0:
     if blocks <= 109.5:
      if year <= 0.0:
       s += -0.027
      else:
       s += 0.077
     else:
      if date_word <= 0.0:
       if digits_1_below <= 9.5:
        s += -0.075
       else:
        s += 0.022
      else:
       s += 0.026
    else:
     if words <= 15.5:
      if above_2 <= -4.8083:
       if relative_number <= 0.056458:
        s += 0.035
       else:
        s += -0.049
      else:
       if below_30_share <= 0.82704:
        if from_start <= 4.5:
         s += 0.107
        else:
         s += -0.022
       else:
        if above_3_sum <= -6.6292:
         s += 0.038
        else:
         s += -0.064
     else:
      s += -0.041
    if above_1 <= -2.7936:
     if prints_below <= 3.5:
      if before_run_end <= 49.5:
       s += -0.004
      else:
       if expected <= 0.85283:
        s += 0.006
       else:
        s += -0.076
     else:
      if prints <= 1.5:
       s += 0.067
      else:
       s += -0.018
    else:
     if digits_3_below <= 0.0:
      if words <= 15.5:
       if final_score <= -4.3331:
        s += -0.018
       else:
        if final_score <= 0.58383:
         if margin <= -0.70069:
          s += 0.104
         else:
          s += -0.003
        else:
         s += -0.018
      else:
       s += -0.031
     else:
      if words_score <= -0.62716:
       s += 0.022
      else:
       s += -0.053
    if digits <= 6.5:
     if blocks <= 154.5:
      if commas <= 0.0:
       s += -0.034
      else:
       if characters <= 39.5:
        s += 0.062
       else:
        s += -0.019
     else:
      if letters_a_word <= 4.05:
       s += 0.024
      else:
       if blocks <= 423:
        if capitals_2_above <= 0.1446:
         s += -0.013
        else:
         s += -0.110
       else:
        if above_30_share <= 0.083298:
         s += -0.036
        else:
         s += 0.034
    else:
     if digits_3_below <= 1.5:
      if digits_1_below <= 3.5:
       if text_below <= 1505.6:
        s += 0.090
       else:
        s += -0.003
      else:
       s += -0.021
     else:
      s += -0.038
    if capitals_1_above <= 0.55778:
     if number <= 183.5:
      if since_chosen <= 1.5:
       s += 0.019
      else:
       if expected <= 0.93794:
        if since_heading <= 5.5:
         s += 0.005
        else:
         if before_zone_end <= 345.5:
          s += -0.087
         else:
          s += 0.013
       else:
        s += 0.013
     else:
      s += 0.034
    else:
     if above_10_sum <= -30.177:
      if level <= 0.0:
       if digits_1_below <= 4.5:
        if margin <= -0.70069:
         s += 0.086
        else:
         s += -0.015
       else:
        s += -0.013
      else:
       s += -0.022
     else:
      if clock <= 0.0:
       s += -0.045
      else:
       s += 0.022
    if digits <= 4.5:
     s += -0.069
    else:
     if above_10_sum <= -31.088:
      if below_1 <= 0.0:
       if from_start <= -22.5:
        s += -0.008
       else:
        if start <= 2.5:
         s += 0.103
        else:
         s += 0.016
      else:
       s += -0.010
     else:
      if capitals_3_below <= 0.18562:
       if margin <= -2.9621:
        s += -0.018
       else:
        if capitals_2_above <= 0.1687:
         s += -0.002
        else:
         s += 0.059
      else:
       if capitals_2_above <= 0.15849:
        s += 0.018
       else:
        if text_above <= 26.913:
         s += -0.001
        else:
         s += -0.071
    if number <= 24.5:
     if text_below <= 353.67:
      s += -0.018
     else:
      if capitals <= 0.60435:
       s += 0.064
      else:
       s += -0.012
    else:
     if capitals_1_above <= 0.50806:
      if since_heading <= 2.5:
       if above_10_sum <= -25.233:
        s += 0.040
       else:
        s += -0.029
      else:
       if prints_below <= 2.5:
        if date_word_1_above <= 0.0:
         s += -0.122
        else:
         s += 0.010
       else:
        s += -0.006
     else:
      if capitals <= 0.45584:
       s += 0.052
      else:
       if capitals_3_below <= 0.067424:
        s += 0.034
       else:
        if below_1 <= -0.71123:
         s += -0.086
        else:
         s += 0.013
    if capitals_3_below <= 0.1687:
     if above_10_sum <= -34.048:
      if digits <= 4.5:
       s += -0.014
      else:
       s += 0.076
     else:
      if number_from_end <= 98.5:
       s += 0.028
      else:
       s += -0.044
    else:
     if blocks <= 389.5:
      if above_3_sum <= 5.0836:
       if date_word <= 0.0:
        if since_heading <= 2.5:
         s += 0.009
        else:
         if words_score <= -2.2803:
          s += 0.012
         else:
          if by_word <= 0.0:
           if clock_3_below <= 0.0:
            s += -0.105
           else:
            s += 0.010
          else:
           s += 0.013
       else:
        s += 0.019
      else:
       s += 0.029
     else:
      s += 0.021
    if capitals_2_below <= 0.1446:
     if before_run_end <= 83.5:
      if after_run_start <= 3.5:
       if digits <= 4.5:
        s += -0.017
       else:
        s += 0.090
      else:
       s += -0.030
     else:
      if relative_number <= 0.19856:
       s += 0.025
      else:
       if below_30_share <= 0.7978:
        s += 0.013
       else:
        s += -0.082
    else:
     if digits <= 6.5:
      if number_from_end <= 113.5:
       s += 0.007
      else:
       if above_1 <= 0.39445:
        if above_10_sum <= -49.17:
         s += 0.011
        else:
         s += -0.088
       else:
        s += 0.021
     else:
      if capitals <= 0.13841:
       s += -0.033
      else:
       s += 0.043
    if digits <= 5.5:
     if digits_2_above <= 5.5:
      if before_zone_end <= 155.5:
       s += -0.065
      else:
       s += -0.007
     else:
      s += 0.013
    else:
     if above_3_sum <= -14.206:
      s += -0.055
     else:
      if words <= 14.5:
       if letters_a_word <= 4.3431:
        if text_above <= 9.017:
         s += 0.027
        else:
         s += -0.051
       else:
        if digits_2_above <= 4.5:
         if digits_3_below <= 1.5:
          if words <= 2.5:
           s += 0.010
          else:
           if margin <= -1.5578:
            s += 0.100
           else:
            s += 0.010
         else:
          s += 0.007
        else:
         s += -0.010
      else:
       s += -0.043
    if digits <= 6.5:
     if letters_a_word <= 5.4305:
      if text_above <= 14.826:
       if below_2 <= -3.6163:
        s += -0.015
       else:
        s += 0.045
      else:
       if by_word <= 0.0:
        s += -0.051
       else:
        s += 0.014
     else:
      if capitals_3_below <= 0.0:
       s += 0.001
      else:
       if expected <= 0.87562:
        s += -0.003
       else:
        if number <= 193.5:
         if digits_3_below <= 14.5:
          s += -0.132
         else:
          s += 0.005
        else:
         s += 0.007
    else:
     if until_chosen <= 1.5:
      s += -0.051
     else:
      if text <= 1397.1:
       s += 0.081
      else:
       s += -0.002
    if capitals_1_above <= 0.55778:
     if below_30_share <= 0.81956:
      if above_2 <= -4.4733:
       s += -0.061
      else:
       if commas <= 0.0:
        if above_2 <= -3.4601:
         s += 0.026
        else:
         s += -0.045
       else:
        if characters <= 61.5:
         s += 0.066
        else:
         s += -0.022
     else:
      if number_from_end <= 98.5:
       s += 0.008
      else:
       s += -0.127
    else:
     if capitals_1_below <= 0.80625:
      if since_related <= 24.5:
       s += -0.029
      else:
       if digits <= 4.5:
        s += -0.024
       else:
        if characters <= 55.5:
         s += 0.092
        else:
         s += 0.003
     else:
      s += -0.043
    if above_1 <= -1.08:
     if above_10_sum <= -29.276:
      if digits_1_below <= 4.5:
       if commas <= 0.0:
        if year <= 0.0:
         s += -0.039
        else:
         s += 0.021
       else:
        if below_30_share <= 0.82704:
         s += 0.079
        else:
         s += -0.024
      else:
       if below_3_sum <= -4.1704:
        s += -0.059
       else:
        s += 0.017
     else:
      if above_1 <= -3.8775:
       s += 0.012
      else:
       if number_from_end <= 246.5:
        if by_word_1_above <= 0.0:
         s += -0.082
        else:
         s += 0.014
       else:
        s += 0.009
    else:
     if margin <= -1.7268:
      s += 0.074
     else:
      s += -0.014
    if digits <= 6.5:
     if words_score <= -0.77491:
      if year <= 0.0:
       s += -0.031
      else:
       if text_below <= 1016.7:
        s += -0.009
       else:
        s += 0.059
     else:
      if below_3_sum <= 4.7019:
       if text <= 215.21:
        s += 0.008
       else:
        if after_zone_start <= -56.5:
         s += 0.006
        else:
         if letters_a_word <= 5.4305:
          s += -0.021
         else:
          s += -0.093
      else:
       s += 0.021
    else:
     if text <= 359.22:
      s += -0.038
     else:
      if digits <= 9.5:
       s += 0.079
      else:
       if final_score <= -3.6259:
        s += -0.023
       else:
        s += 0.029
    return s
