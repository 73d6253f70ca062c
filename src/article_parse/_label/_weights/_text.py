"""
What was learned of pages of text: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is be123d878c012bf5.

news html2text: 0.9319
news innertext: 0.9026
news resiliparse: 0.9313
news w3m: 0.9274
web-articles html2text: 0.9353
web-articles innertext: 0.9112
web-articles resiliparse: 0.9330
web-articles w3m: 0.9278
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.796 of 211, web-articles 0.863 of 1355
byline found where it is: news 0.804 of 224, web-articles 0.792 of 947
date found where it is: news 0.989 of 187, web-articles 0.983 of 861
F1 of all headings: news 0.639, web-articles 0.703
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -1225: 'cookies',
        -525: 'getty',
        -470: 'reserved scooter',
        -455: 'subscribe',
        -435: 'foto',
        -420: 'agree discover pet',
        -415: 'contents sign',
        -400: 'commission cookie skip substackget terms',
        -395: 'news notion',
        -380: 'artikel',
        -375: 'comment',
        -370: 'ago',
        -365: 'reply stories',
        -360: 'surgery',
        -355: 'sorry',
        -345: 'advertisement bundle',
        -340: 'courtesy',
        -330: 'avatar cart demo',
        -325: 'opinion',
        -320: 'logo',
        -315: 'kommentare twitter',
        -310: 'arrow election miss',
        -305: 'browser profiles representation',
        -300: 'careers commons dpa guides holiday pos singapore submenu topics',
        -295: 'deadline espresso familiarity hey movies nachrichten wealth yoga',
        -290: 'awards destinations omni please typed',
        -285: 'awesome browse clay consent guide inbox penn',
        -280: 'angemeldet ap hi magazine',
        -275: 'abo devops editor faculty glad mexico veteran',
        -270: 'closer eats liked nation phones',
        -265: 'advantageous journalism login pediatric pink',
        -260: 'advancing arts computers email financing kids newsletter preservation quiz zeitung',
        -255: 'affiliates december english español icon pitch spam wetter',
        -250: 'archive edition marked reviewed',
        -245: 'advertise affiliate anniversary bbc cfp cyber festive hotels share vinyl',
        -240: 'apr functionalities macbook pc unblock',
        -235: 'alumni article australian backcountry charles episode exhibition featured jpg kontakt mongodb politics search sport submission us',
        -230: 'archiv coach dictionary diet donate editors felt image india interior mercedes newsroom procurement redaktion roast sanity secret site spirit twin',
        -225: 'chamber clipboard football footer js mastodon meeting oops probe purposes refer smiles subscriber subscribesign thank todo tuition',
        -220: 'admins angriff articles county dancing dec expressed joy kultur loading loans mathematics meinung mono norman pediatrics royal sell sitemap sitting tired unchanged',
        -215: 'advocating aeo blog capsules celebration christmas circle college court epaper guaranteed jan offices printers shop submit union unit',
        -210: 'academics earn facebook illustration openness pm radio sep tourism unsubscribe valuation visitors wheat zeigt',
        -205: 'asset breeds bridge explorer featuring gov hall impressum natalie placeholder qr screenshot toggle',
        -200: 'amazing anzeige assume bells checkpoint deductible disability gary gop jon justice painted perceived profitable reuters save smes thrilled treaty typescript webinar webinars werbung wirtschaft',
        -195: 'alle apa breaking british clinics dark div elections etf forest info killed latest league mehr posting raspberry sciences showing startseite std tailor themen tu win',
        -190: 'advisor arxiv doctors dr geld houston instant karriere legitimate prior rights scott seems sofa substitute uncategorized viewing youth',
        -185: 'account anmelden aug bitte clicked comments contact contractors datenschutz doable fussball games grad ingest kommentar mac marks motorcycle movie opinions pl playbook policy programmers putin realtors repair secretary sex signup suit thumbnail ukraine watches went',
        -180: 'acquisitions ambitions appointment award campbell cork donations field gordon iot jill jobs kept kyle lisa menu norris oct orient pcs pension receive rechargeable santa satellites skin stellenmarkt veterinary',
        -175: 'birthday boys browsers celebrity editorial equity honest impressed llms neue philipp politik portal preserving previous says screening springs tim translation visitor wearing wooden',
        -170: 'achieve anzeigen benches bild bluesky board calculator cas colleges connect contra critique deal disclosures events funnel generalist gesundheit inspection israel lesen licenses mein metro modifying mom newspapers our places preferred presse privacy recipe registered securities signing tangled tankless teens teilen wonderful writer',
        -165: 'affiliated analytical associates brains campus cto datenschutzerklärung diagram disclosure docker ethics fool gifting gmbh gutscheine heal hills inhalte insightful join ki lightroom medicine mo navigation programme pt release renovated rome scholars surgical uns vergleich wanting worldwide',
        -160: 'afford andrew ausland beat bubble calendar canvas close dementia democracy diligence diploma elect employers fc graduated hinaus iceland intern mt newspaper oneplus outer pa posts pots ratgeber scholarships spin subscribed tennis things warehouse wow',
        -155: 'aaa abuse architects athletics atlas believed blogging broadway bundesliga closed coffee collections commands crime crypto discrimination drain dvr entrepreneurs facet fairly finden follow forgot founder glove government gratitude hub informative issuer können living lube marketer motorola organized oss personalise photographs pies practitioners prison reactive relationships scandal series society svg testimonials therapist trending trusted unify usd verkehr wordle workshop',
        -150: 'alternatives antioxidants authoring beautiful boy cio click coupons desks diagnosis diets digitale donation eric explore garden gpt hesitate img inhalt jackets johns juggling kickstart lien links lose maps mixed mobility page paso preventive publications replies sale scary seaside showbiz slides species spiele stunning teaching therapy unterstützen vanilla walmart welt wondered öffnet',
        -145: 'advice advisory agb angeles attorney autopilot binge calculators camps checklists cleanings commentsrestacks commissions culture directory displaying doctoral donor downtime drive ebook episodes executive fehler flooring flops gif gift golf grants gray inclusion instagram jeffrey jun klima konto logos love m marathon mediadaten melissa monde notify proposals race reaction remarkable sorts tail thousand typo valentine wellbeing yields δ',
        -140: 'albert ambassador angebot announces apartments australia ava bilder blanket blogs bookmark cannabis caregiver caring cars chrome clicking contained cta decorate deutsch difference dream dropping educator engineers erik esg exclusive finanzen forum français galaxy geeks haley hilfe houseplants housing ico influential insider inspire jersey karen laptops legal linkedin magazin mar meet menü mission navy netanyahu notices notre playbooks pleasure pouring prev recruiting reload representatives scholarship shock soc stuck subpoena tags tara trademark transform transition umfrage uncover venezuela ventures veranstaltungen voters',
        -135: 'abonnement abonnieren ad affairs amanda badge beauty billions buyer casino catalogs church columns comeback communications ctrl deals decorating endpoint ex fighting galleries harnessing helping hospital idle ignored imago integrative italiano kriya lauren log lol mail marketers matched mediathek mon murder ne nyheter ontario panorama parents philosophy png podcast presidential pumps purple recaptcha refunds reise reisen resident rituals shrubs signal simplify slavery sponsored stevens suche technik testen toplatestdiscussions tradition trauer tweet uc vol voluntary weekend witness workshops written yellow',
        -130: 'adventures applicants bloom breed broker bulletin button cells chances chaos cios computational contributors developers dilemma dislike donors educates einfach empty enter eur exam finance fixes formations frankfurt german hearst holidays home ideas inquiry insights interviews jpeg katie kits leserreisen loan multiplayer mushroom musik necessary neem neues nil nobel npm photograph recipient resolve sewer spenden square stolen strictly sunrise trainer ubuntu volunteer welcome williams yours',
        -125: 'adhd aktuelle anime archives beds brits calm chickens clerk conditioning continuum copyright cultivating declared delivered desert deutschland disable edges essen expand fellows flag flipboard flu george gesellschaft get gewinnspiele globe gps hacker headshot hear hence impossible infographic insight intelligence intended investor jetzt jokes kubernetes landscaping layoffs makeover meant mediengruppe meghan member millionaire notice operators outfit persönlichen policyterms predictions prep promotions ransomware recalls reprints reset resources restorative ron schluss scripts sections shipping solve songs staff stars storyboard supercharge tony touch transcripts transformation transitioning travelers trick understood unmanaged vein vw ware willing',
        -120: 'abroad agendas antworten architect bcg black caption codes columnists comp competitions controversial copied debatte dishwashers domestic download ebooks edu engineering experten failed flower foia fork framed gained guys homemade independent internships jar jenna joke lowe matthew mdr memphis minuten nespresso patio phenomena português prohibited projections recruiters redefining referrals refill reviews roy scholar secrets sector seriously shortcuts specializing sponsor spray spring stepped strides succeed tel trailer undergraduate utm verizon wilson wp youtube zeigen 日本語',
        -115: 'accessories admission aec afters andreas angebote anonymous arranged ashley august bell belong bill breadcrumb bundles canal carb checking chevron compassion cop cops curiosity documentary embedding entertaining etfs eve fibonacci fishing ga gold greeting greetings handyman houses howard inviting kampf kpis left lesser leyen lifting link logistics lover machen marco microservices nav newsletters newsticker nonprofit nonprofits parliament platinum poses pregnancy quilt react relative ritual roundup scottish scroll sean sole spends sprint ste subscribing supposed tag toughest tragic transcript tutorials unveils vacuum venues void whatsapp wissen wohnen woman zeichen zieht',
        -110: 'africa aktuelles auditor backing backpacker banner beach beige berliner carriers china confirmed confused constrained consultation councils daten dialogue dozen enrollment exempt faucets fernsehen filed franchising freebies generosity god grade health hindi holding inland intervention jamaica journalists krieg kündigen leads legislation linearly loved luke macro master masthead mechanical melden minority möglich münchen noncommercial noticeterms npr nurses oben omg passionate pay pets phone plagued pods prairie racks rezepte ryan science sectors seminars siemens spirits stil stranger talks ticketing tonight toolbar tried turner vest videos visiting warehouses webseite wonders العربية 한국어',
        -105: 'acclaimed advertising afp ahmed atom attendance babies back backpacks bald barista bears believes blank cares cascade center charts concerning corps cruises cube deer definitions dein dennis disorders downloadable eb economy fa farm grid halloween hearing houseplant illnesses illustrating ink interiors ja kong kostenlos laboratory lays library lifecycle lip llc lotto majors mike mornings nationwide netiquette norsk nurse ot partners patient peninsula planet polski protests pulse quote raleigh readers ressort sat shot shows soul strip subjects tasting thanks thanksgiving transmitted tv umwelt va vault verlag vintage vitality wann wants websites whitepapers widerruf zehn 中文',
        -100: 'abmelden accept achievement advertisements advising agreement airbnb am applicant army arriving attitude aviation become biden biking bildung buckle cabinets cafe carpenter cellars charity cheer cia citizen committees constitute cookware corruption cultura curator danke dated dealer dealers decaf deluxe differentiator doc doctor downloading día effortlessly elastic embrace encrypted endorsed entertain esc explained explosion exports fox frank gallery gardening geben geometric gone heading hide hiring inflammation instances internship ish jean journalist klicken kommt labour liebe linux luck magnetic marvel mary memo michelle monoxide mortgages motoring mum neu neuroscience onboard opens optimum overweight pete photographing politischen pollution pond portland previousnext prize profil puzzles raise ranked readiness recipes region returns sam scanners seeks selector sensory setzt shouldn showcase sits situational sneakers sommelier span specialist specials story suburbs swapping temple termed tire trump ultimate unity unlock unveiled vacations vet views wasting ways welcomed weren widget wife winter wissenschaft worries',
        -95: 'abc aca adams adjusts adviser airlines ambition andy approval asian aufgeben baby birds borders bowl bucks börse categorized cedar centralize chris christoph cilantro clutch collapse consolidation cricket dayton disabilities disclaimer dispute diversified drucken earth editorials entdecken erin erp explores facilities fellowships frankreich frontend granola grinders groom hal headset heater horoscopes indigo informational invasive invested iphone job karl kino kyoto landespolitik lego letters lifestyle lint listing malaysia male manage martech mba merch mobilität modalities motorrad moz museums necessarily nevada notified nov oklahoma otherwise patrick payout phased pioneers politique portuguese president productivity promotion quelle reader reading relatable religion rely rewrite sake sarah saturation schweiz scotland serie shah simpler snail sooner sports steak stefan storm subsidiary suchen sunset superiority surprising tablet technicians telehealth threats thriving uhr ultrasonic viewer wales wc weâ wiki wintersport wäre zuckerberg русский',
        -90: 'activation ads advertiser always americas analyzed android anonymously appointments arguments attic automations autoren baked ban bean beer berlin biscuits blurry breakthrough brilliant camp chance changelog cheddar chen cinema classes climbing clocks collaborators consideration container contracting cooking correctly debunked decode democrats dispersion dog earbuds estate europe exclusives farming felix fleet formel fulton garage gazastreifen genuinely gericht goat hamburg ids ira january kingdom kochen korea landtag lawyers llama meine meldungen minded mitglied money montag mothers mountains mutter nahost nexus northern nostalgic nsf nw omissions outdoors outlook outperformed parenting pencil peter proficiency promoted prospekte provided qualcomm qualified radiology rd redaktionen reddit refinish repiping representing republican revamp running russian sauna schlagzeilen schule seminar ship simulation skyline sliding smile soccer solving speculative spencer spotlights stall star stat storefront strengthen studium sudoku supplied tents thema threads turn uniquely uniting watchlist weeds werben whey wondering zip zukunft zur فارسی',
        -85: 'accessibility advocacy affiliations aktualisiert ama backlinks beitrag bengaluru biotech bookmarks business bücher canada cap career carpet closeup closure conduct conquer containers continue covid csr davies deepen digitalocean ditch divergence emerged employing fear february filters financials find finder fordert franchises friend gebäude geschichte grader greenhouses grow guidelines headlines healthy heating helpline heritage hike intersection inverted io januar jeremy kreuzworträtsel kunst künstliche leute london lt macs mag mahjong mai malta manifesto measure merino motorsport nas nb newest nfl nic nursing orleans parties partnership partnerships passengers peak perez pinterest plane plaque play playlist poll porch possess post prem previews promise pursuing questionnaire recall rechtliches registrieren regret rep retreats ruin sacrificing schmidt sedan see shining smartwatches talk tanzania tee toro translations traveler triple tunneling unis usual vc verification voices volatility vp wahlkampf welcomes west wfh world yeti',
        -80: 'abbrechen ac accountable admissions aerial allergies amended angela argue armor artikeln avenue bachelor beiträge ben beneath bidding billy blender briefing candid captured caribbean childhood ciso citizens clock complaint constitution craftsmanship cult dba dear degrees deine deliveries democratic dfb diesen directions disclaimers discourse dominating dot ebay ee egypt einstellungen encompassing encore exams extent fab fafsa fdp figures fluoride foreign fossil fundraising für gamification ganze gelesen generation giants giving gorgeous grace grades grass grooming guarantee gute hacked hierarchy how indoor ineffective inspector inspires introduced invoice iraq julie klarna ko lawns len lgbtq lineup lms lo lokal lösung mal marine mice migration milky minus monumental morning mortgage multibillion narratives neuen nondiscrimination notification now nutrition obituaries obligated occasional official ol overloaded oversized owners pacific paving performers photography plumbers podcasts products punching recession redeem redirected regarding reicht remarkably repeatable responsibility rfp schliessen services sg shocking shoots sky slab smoke solicitation soup statement subsidiaries sustainability tales telegram tossing trails traveling trial trouble tucked tumblr türkçe unbiased unexpectedly urgent view vinegar vitals wahl walker walter weddings weigh weitere whatever wipe wolf xbox youtuber',
        -75: 'aircraft analyse anytime armchair astrology automotive avid backlog basket basketball battling benefiting biology blogger boost boxing brett buildings buyers ca cad captcha caramel cartoon casey charleston chose clue clues coastal cohen combinations complimentary consortium copilot cr cure d dangerous decorative demos diario directing disconnect dmca doyle editions einblenden entirety ergebnisse ernährung excursions exhausting expired fairness feedbacks fight finest flags fort freuen frieden ged graduation grafiken handel harms head hiker historie honda hoodie horticulture illuminates immerse immobilien incentive indonesia installers intelligenz intermittent istock jahren junior kelly keurig kodex kr könnte lanka lassen launchpad lender lifetime llm loves lowercase meistgelesen mergers miami mimic müssen negatively netzpolitik nightlife notifications nova obligation overland parade pathways paulo payoff payouts permit persian pest pictures pizza pope preventative primer print proceed programmes prompts qatar rachel radar read reap referred register renaissance renew requested ressorts retire revamping riding rv samantha sandra sandy separation settlers shine sicher sofia sourdough specialties standing store subcontractors suggestion suits supervision supporters sweden syndicate taken threshold translator treatments turning unfolding uni vague vegetable warranties wearables whitepaper wing wm workspaces yet zoning öffnen đź',
        -70: 'accelerated accountant achieves airflow alliances anhören apparently applicable appointed appreciate approve arbeiten architektur artifacts asos authors beard bedside beginnings being betting blaulicht boots brochures bulgaria cancer canning cctv ceiling chocolate citations collision communicator construct cooked copywriting cpas crafts crude dana decade df dies direkt disease dm doesnâ drains drills drogen dropdown education elizabeth encoder ethereum excludes experts faces fall feb festivals filled finances finish firefox flutter food fraud fuji gas genai ghosh glossary grounds guidance hans happiness heute highs hiking holistic hotline hugging husband imprint indexed informiert investigation jeans johannes kalender kb kettlebells kidney landtagswahl lane law lemon leo lesezeit literatur liz lorenzo losing malicious matrix mcp meditating mentoring missed mounts multimedia nederlands nh nlm optimizes ovens pans para peace pharmaceutical photo physicians pole question rebellion reiner remake representations reproduced reproduction resolutions retouching rita roadside robustness routers saas school secures shooter shore shortlink shown slug sms son speichern sponsorships statista stretch struck subtotal successfully sullivan supreme suspect syndication tagged technologie television temp titled tiếng topic tough trotzdem unveil uscontact utilize ux verbraucher việt walsh waters weird werbefrei wikipedia wildfires wind woocommerce worse wy yard übersicht',
        -65: 'accessory accompanied act adchoices advisors agentur akron amicus angular animals appear appearances approachable architectural areas astronomy auction await banking believe biographies brokerage butter bühne campuses candle care categories category cb christian classroom club coaches coaching committed compare competencies conor contributor counting courage crunch dashboard daughter deepseek demokratie denver dim disc domino doppel dues economists ego einloggen eishockey elf em embraced enjoying ensemble estimator exploded farmer feeling fence fi forgive frau freezing grapple grown headsets hintergründe hockey horoscope indian insured internally italia jamie jeff kernel klick leather life lite liverpool lowering marc mass massnahmen maximizing melbourne membership merchandise merken mulch norden occupy oceania omnichannel operations ostsee outperforms patreon perimeter philips pie pilots plunge popup posture powering produkte providers quest rabatte reaches relief renovate rente resilience retain sara saturn scaled schach schools seat sec seekers shannon shares signature sinister sliced slideshow smith socials sowohl spa spots sprache spritz staffing stake steal steigt stern stiftung stores submissions sudoken sydney tagalog teenage telecom themselves toolbox tos treatment undefined unforgettable unix unsere unternehmen uruguay vacuums versuchen vin visible vorbehalten voted walked weights wraps yesno ö 繁體中文',
        -60: 'achievers addressed afterthought agenda akismet aller amenities annuals anomalies antarctica arabic asi assist baking ball banned beings beverages biotechnology blending blowing bold broke cancel cape causes chill chu citrus cleaning colin commercial concierge contest corona correlates cosmic countertops coupon credit dedication deserve disaster dish dismiss distributors docs douglas elevates energie esim ethic fashion fb filtration fire flare flavour folder folks fragrance free fridays frustration gabriel galerie game gbp geladen geoff ginger gre guardian guy harassment hier holmes homeless hunters impulse inaugural incorporates individuals infographics information infra inspirational institutional irish jason jo jolla juni junk kai kinda klimakrise kommentieren konflikt leipzig lists mad madagascar madison mario mayor me meanings metaverse metropolitan min mine ml netz nimmt nomad np orange overpaying palo patent penetration perennials periods personalities philippines pillows pinch point polizei posters preferences printer problematic promis promo prospecting psychologie qa quantify ramp recharge recover refinancing reports republicans retired rick rugby saver scales schüler searchsearch sensitive serverless sharing shredded sip solutions sonoma soziales sparkle stamford streets stripped students studying styled sv svenska tages takeout tarife tariff tb teach toolkits toronto tradeoffs travel trifft turing turned tw ultralight unterstützung uplift utilities ver vibe viktor vivo vox vue waiver wallets warren wayfair wears whitney yale yan yu π 简体中文',
        -55: 'abonnent absorbing accidents accolades acknowledgement advertisers aim airpods aktuell anymore artisan asynchronous attending bakeware bard barrierefreiheit bayern boeing bootcamps boss breakdowns bulb cancers centennial ci circumstances cite classics clipping closes coast coloured colourful company completed completeness compliments confirms converts corner coworkers critic darf debate dedicated delves denmark dives donna drink duct dumbbell dylan ecuador effortless eligibility enrichment entrepreneur exhausted existence finer flock flying frothy furnace gear gems generator gerade giveaway glory gmt gopro graham greenhouse grey grilling guitar gupta handys hangs hanson headless headline helfen help herein hinweis hired hoch horizons hurry identity immigration impressively inappropriate inside intel interdisciplinary interpreted investors istanbul italian jay jewish joanna joining jordan joshua kaufen kitten knobs köln lemons lernen listen logins läuft maestro magnesium map marcus marketplace mattress mb mckinsey medicare mentorship mohammed monitored monitors mx naive neighborhood novel nutritionists nutzungsbedingungen olympia passive passwords past pickup po pod powerpoint prescribing presentations pride progressing prompting prone prop proposal quantitative reconnect referring refinance refurbished regards registrar reimagining rejects reminded reprint restored retirement ride rooftop royals satire scam semi seth shed shields sicherheit signed silly sir slowed sos spec spoons stacks studierende succulent sweat switched tamil tampa teachers text therapeutic thickness tisch tourists trades trap treasures upskill useless vascular veranstaltung vetting votes voyage wandel western whats white yahoo ελληνικά বাংলা ภาษาไทย',
        -50: 'accepted accomplished achten adaptations advised afrique alarms all allgemeine apply appraisal aquarium archived argentina assumptions aussage automobile bain bali batches bd bids bikini bing blurred boolean bordeaux bottle buddy bulky burgundy bustling catholic charities chemistry cherries columbus comedy commodity community conditioners confidential consisting consultations continuing contrasting coolest cordless corey cosmetic decoration defeat denied depend deposit diabetes differing disabled discomfort discord dismissed disorder distinguish distributions dom economic elise emea endorsement enrich excellence export fame fatty feiert finally fintech fires flowing fo forgotten form formally forming forschung framework futures gadgets gala gefallen gifts gusto hazard hero highlighting hong humans hustle hören immense inequality infos institutes issue jahre jelly julien killer kriminalität lab landfills landscape lately leaderboard lending limbs locator logout lottery lucrative lucy marble maze mc migrate misleading mistakes moments musk más möchte navigate nda neighborhoods new next nl nor nr occasion occurs october ohio ohne openings otto overstated pakistan paralympics partnered passions password pep pint playground plush pokemon policies poured premier presenting prince projekte proudly rechner redakteur referral republic resellers residents resumes revising risen risky rm scala seemed sellers sentinel shinkansen shortcut sin slicing snake snippet snooker solitär sorgen sparks spur stocks striped subs subsequently suddenly suggestions supplemental surge surprise surrounded sw sweepstakes synapse tagline taylor tear tempo tensor theories tick toss totals tracked trader trinken truck ukrainian ultra uncle unmistakable unrestricted unterwegs upgrade uzbekistan verbreitet veterans visits watched wechseln weltraum winds witnessing woche women wpdiscuz wrong yesterday zeit',
        -45: 'abilities accelerating address adresse airbus andorra angezeigt anmeldung antony anyone arrest attentive augmentation azerbaijan badly balcony bathing been belgium beste bewerbung bid bond brokers bust car carlos catherine cds chairs clarifies coded cohort collage commenting committee comparing complain complicate congratulations consolidated conversation darts decor delay desserts dig digitales disappointed disasters dismemberment duncan dusting elektronik eleven engagements ep equations era erfolgreich essential exception exhaustion fahrenheit family farnham faux fill forearms freeze fringe fuss gefunden gewalt gewinnen gfci grandfather greenland guru handball hazards healing helena hessen homeownership homes honored horse idea illness imagine ingests interactively intertwined jake jens justiz kayak ks laboratories lakes laurel liable licence licences lindsay lindsey locals loyal mallory matthews maya mercury mild mill mind missouri mist mitte moto mps nagano navigating neck nicole nominee norton norway noteworthy nutzen oddly offensive officials ops org override par pennsylvania persist postfach postpartum pottery potting powerful press prevention prospective puzzle quarters quietly quite quoted railway ranging recalled recht regarded registries related relation remotes render report reportage resume retainers revealed rewards richter rico română rss rural rush russland sample sanktionen scanning screens scripted secured sendung sendungen seniors sights sloan smiley societies softwares sounds sporting strain stripe surviving sweets symbol synergy tab tangible tears telefon throw tipps tod trans ulrich unfamiliar upholstered vergleiche vietnamese wealthy week wild windy workplace zen à',
        -40: 'acknowledge acres activity alerting alliance alpha alto amplify amy arlington arrived aspiring atm audrey auto b backgrounds bacteria bangla barbell barbells benjamin bermuda bokeh bookkeeper bookstore borrowing brittany burn buy carroll celebrations charcuterie clarification clearance climat clinically clubs cobb coe coffees commented cooperate correlation cosmetics council course cove cracks crosswords ctas cuba curb cybercrime czech ddr decorations deepens definition delays detroit deutet discoveries disposal disputes districts doris dorm drinks driveway drone dude ea elegantly embed emirates endeavor entertainment entries europa ever fake female fernando fertilizers finanzierung finde floating flush foolproof gamer gene generational geöffnet govern governing governments governor grandmother grapes grinding halt handbook harsh harvested heck henry hinweise hoa honors hs innovation institution interview intrusion invalid isaac islands jazz jessica jl kamala kt kudos landlord langer lay learn lessen letter liu logged madrid magento mailchimp marathi mediocre menopause mobiles montenegro moon moved neueste newsletternewsletter nicaragua node november nutzung omaha onenote padlock pelican phrases pivot pixel platform playful plethora podcasters porting postgresql potted predictably pregnant profound prominent propose proud quizzes radical ran rao ray reached realizing recipients recorders reflection relaxation renter retrieve rfid richmond ripped rivers salon samuel sandwiches senate serp serve settle shareholders silicon sisters slam société spanien stacy stadium stehen stellt stockholm stressful stride stringent subscriptions supermarket surety teaser thrillers tickets title tomato tones tracks trail transfer trauma tube tulsa uae underlying unlocking untitled untouched utiq vegetarian violations visionaries volodymyr voraussetzungen webp wei wenige wings wonder worst youâ überblick',
        -35: 'abstractions accounting acronyms activists actors adequately adherence age aiming ak altitude ana animated announcements ash assessments assistive associate austin awarded bands bang banks behörden beijing beim belly bio biological blessing blooming bonnie border boutique brands brasil breeze bringt bs buch buzzword cake capstone carl catalog ce chan channels chat checker clarke collection collins compares conflict conservation continents converted cooler corrections counselors covering croatia crust cushioning custody customizations dan dc debatten decline dev dial dinners dk downloads drew drowning du duties duty dx dying eagle echo eclectic embedded enhancement enrolled entwicklungen essence exhibited fantastic farmhouse faroe favourites followed formatted fresher fry fx gambling gdpr gerät gestalten girl gl grant gratis growers grün habitat hahn harper herunterladen hipster hometown humble ice icons images immersion inclusivity indonesian industrie infrastruktur injuries insbesondere integrations internationale investing involvement iphones irvine islamic ix janet jiang joint karma kayla kendall kl kopieren lactose laos legislative limitless lined logistical logologo looms louisiana lunch makers manufacturers matter mensch merkliste metric mica minds minerals modernization mw möglicherweise nashville navi nearest nhl nightmare nos nyt oldest olympics olympus opioid oxo parlament patterson physics physiological plasma portability pounds predictable prints programm publicly quirks rant rear recreational refreshing regional rennen resorts restaurants resting restless revise rode roller roth rowing rwanda saddle safari sane schwartz searches security sekunden sentiment september sew sexual shadow sharper shipment shuts since sku sleeves slipping sluggish sm specializes spectacular speeding sri sso steam strikes struggle studio study substack succinct supplements symptoms talked talking telugu tennessee tension territories theatrical thereof tid tires top tract tripadvisor trustees trusting uber uncovered unrivaled uptime urgency url usefulness verwalten victor viewpoints volunteers webpages website wegen wellness wiese wisconsin zinsen zum',
        -30: 'abbreviated abstraction accidental acer advocate ag airplane alert ally alte analyst analyzing ann arena attempted attendee audition bare barnes bauen bbb bedding beenden behance bericht bestellen bills blade blockbuster blush blvd bookmarksmy bow builders bulbs butt bv caffeine call camping catching cdn celebrates celebrities centers ceremonies charitable cheat clam closelogo cobra coherent collect combat compute conducts constantly construction consults conversions cookielawinfo costco countless cozy crawlers crews crying ct cyprus damaged damn dance danish davis diagnose diamond digestible ding discussion distracting dodge domains doorbell dreaming dsc edits ella emerges emily emmanuel englisch envelope erhalten examined exhibitions externen facets familie fanden faq farms fashioned fiat fields fifa fiscal fixing flea fluffy fly footwear freelance fs funktionen fuse generating geospatial gerne getaway glow gonna guatemala hailing handshake hardly hc hill hover hr huang hurting ihre informations infused irene irrelevant jars jasper jerry jesus juan kirsten lake lands leaning lie liga linda listens literature livestream livestreams lords lori lows macedonia magazines mantra mas masters meditators mega merit message middle military mixers mla moody morgen moth motivational nathalie negatives nguyen noida noises oem offense orchestrating oxygen palace parker parser pharmacy physician poetry pointers police powers prescribed pressed primers principale probably profitability progression prostate prs qualifications rail reaching reassuring redshift regulators releases rent research revenues rica riverside rocket rocky rohit rooms row sacks safest salud sandwich santiago schwarz scores sdk searchsearchclose serbia settled sewage sharpen ships situated slick sme snow sock specializations spreadsheets stairs stamp stanford starring startups stills stocking stomach success summers sushi swear teacher tempe terrain tissue tls took tooth travelling trevor um unbedingt unified unlocked unpacked upcycling ur vanity varieties vermuten vertrag veröffentlicht vice viruses voting waivers weed wholesale whoâ winters wished withdraw wizard wouldn yelp zhao',
        -25: 'ab about absence admits admitted agi ah aid airline aktien allergens anadolu analyses anbieter ankle appeals arab arrested arsenal ascent assortment ausserhalb austria backpackers baristas beans beautifully bedrooms bee bekommt besten beziehung bf bitcoin blows boarding brandy cafes calories cambodia capitol carbohydrates carries cascades cellular chicago chile chinese chuck closures cold colombia colorado commentary communities commutes compounding connected consulting costa counterintuitive country crossing cruz cultural cybercriminals dangers dansk ddos decompose definitely discarded distracted dji donald dough drainage dreams drinking ed eller emergent empathy empfang employ enduring engage entrepreneurial erstellen escalating españa eternal exchanges exquisite fatigue filmmaking flesh floods fluctuate font forecast forests forgiveness found gallon genres geography gid go gonzalez grads granite hang hartford herself hidden hilarious hive hobby hopping horrible hypothetical iec improve informing initiative innerhalb intention interacts interested irony isle issa jacksonville jess julian kam kanal kopiert korean kumar kämpfen labeled lifted lightning lin lit livestock locales lookout losers ltd matsumoto medical microwave modal modelling monat motorcycles musste nancy nara nba nearing neglected nmls noodles norms olds outreach overarching overloading partner pathway payments periodically peru pic poised practising precious preserves prestige procedures promos ps psa pulled qualitative readable reasons recherchen recycling referencing regents removal renters rescue retrieval roasting rougher scams scrap seal searched seated seite send sharma sharon shirt show showroom shrm silhouette similarities sitemaps sobre sorgt spectrum sq ssa staged stay stopping strengthening studied surely tabellen tableware taiwan texting third thompson threaten thrilling ticker tide tops torrent torso training transforms transparency transport tribute troy tune tunes turkey twisted türkei underway utc verletzte verticals voucher weak wen wo zurück ändern',
        -20: 'accurately addiction adventure advises affordably aging agreeing alfred alum amateur anchor anders approached apps argued assault assistants attorneys attribution authorship awful backyard bennett bestätigen bietet blame blue brazilian bristles broadband bronze brook bruce brunch brunswick buddhism cabinet calculated cameron card cases categorization centerpiece central character charcoal chasing chromebooks citing claire clearing closet collectors colored contamination contests copywriter cpc cst cuisines cultures curriculum dave dd departments developer disagreement disappointing discourage disrupting distill doorway dramatically dressing drug duolingo easter economics ecosystems einverstanden elementary elliptical emr eu examiner experience eyed fabrics families fascinated federation fifteen filmmaker firsthand folded folgen forensic foresight fortnite founding fragments freeing frei fulfillment gem gentler giant goddess gott greg grössere gum gå habit handpicked harmony hats haushalt haves healthiest heavyweight hit hooked ils immensely impractical indie innovators insert inspiration insuring internet invented investigative investments iterations jeep josef josh journeys july kann keyboards kharkiv knit labs laden latte laying leadership leans legit lends leveraged liegt loses managed march marie marigold maximizes merges mich mixture moderated monolithic mortality motivations multitude municipal municipalities name nature nifty nix nur observed office olympic om outpost outs overcome oversee palestine pat paycheck pending pesticide pesticides pitched plastics portrait pose posted potato precautions prioritized professionals professions profits progresses projects provider public readily redesigning reimbursement reintroducing reject remix removers replay replycancel repurpose reserves residential respective responses ring road rob robo scheduler schreibt sealing seeing sees showers slinging soaps societal sofas songwriter sovereign sp sparen special speech spielen spill spoken spouse sprecher spy stale stoves strava subjective supplier survey swag swimming systeme tackles talents teen telling terry textile threatening timeliness todd topping traces trainers trio turkish türkiye unauthorized uncertain unicorn urges ut vancouver vatican versicherungen vijay vines vs wait warns weekdays weekly wochen wollte won workplaces workspace would xr yards youngest గ త ల 中国',
        -15: 'administrator advent allen anna anthony appreciation assisting bagels barry beside bomb bourbon brighton bristol candidates celebrate celebrating charters checkbox climate coating coil content conundrum couldn crashed curly cushions debates defenses digitalen dimensional director directors dominates doorstep dove eating educators ehr equatorial ergo estonia except failing fan favour fax filling films finalized fired firma firmly forms forrester gardens gpl gravitate greene grenzen hcm heartbreaking hikers holland hollywood homepage imperfect imperial inception infections insanely insiders ji keinen kenny kurz liens likes lässt manners mayo mccarthy mecklenburg memberships messenger misconception moines monica moocs müller nest notoriously nowhere operated ou pam panoramic phi philadelphia pi pickups planes planners pokal posing postal prebuilt profile prudent rebuild rendered repellents repositories retail retro reversed roas ryzen sanders schemes schulden senior sept service shaking shall shiny shores skating slows somehow source speakers sphere spinach sponsorship statistiken stigma stitching stressed stressing student subtly sunshine suspension sweep team thomson tighten timed timers today tolerant transcription trees tripod tyler uncovering usa username utensils variation visually vitamins washing webhooks winning wordpress worthwhile zustimmung überwachung α',
        15: 'abandon abgeschlossen accredited adapted adolescent advise ambiguous anecdote answers appreciated aquatic atlantic aufbauen autofocus balm bay biases bk branded buys c callers carolyn chewy claims classification climbed colonists colorectal colorful competitiveness compositional computer confidentiality consumer contain contingent conventions coordinates creamy credential crowded daily daylight declining delight demand denial departure deploy designers directories discarding distress drawback dread dug e eager ende enthusiast ethiopian evo exceeded extinction flagging freemium fruition funeral gaming garbage gat general geo give glide grounding guidebook heights helped hesitant inconsistencies indestructible industry insisted instruments intuition invasion irritating jargon know kollegen liberal lm loader lowest macros maduro masses merger meticulously mimicking minimizes neil noble nordic nottingham novels oat obtaining odds offbeat on onset opt orchestration outside owen pal paragraphs partially participated pavilion pharma photoshop phrase physically pianos pill plausible posed praying preserve pricing pristine provisioning pushed quantum queen random randomized remodeling rendering repeatedly repeating reputation requesting resonates restricts retrospective reused revelation revolutionize risks rough rounds rundown russell salisbury samples samsung schicken schnell screenshots sen sensation session settling shortages shrinking sided sliders soared soldiers spacious stayed strike strings stronger substance surges susan tailors tenant thailand thrift thrill timothy too trade trailing tribal tricks trimming trotz ty ubiquitous ui unassuming underground universal unrelated unsafe upwards ursula vent volt wallet wasted wenigen wiggle willingness workloads wound yo',
        20: 'accompany additives adulthood advisable aggressively alarm alignment alleviate almond angles announcement annuity antwort anxious appearing arkansas artifact assured attachments authorized autonomy avalanche awareness barrel beam bees best blick bookings brave bread breast breaths brewing brown bubbles bug buried bushes cannon canonical captioning captivate carte cascading castle casualty certifications changer chart cheeses cholesterol circles clarified coined column commodities compromises confirming conserve considerably constructive contract controlled conveniently cpa crafted crafting crash creativity criminal crms crops custom customizing customs cut daraufhin dating dedicate degradation deli designed desired difficulty discusses disparate dividing dod downward dozens drape drywall dublin díaz eggplant emphasise encompasses enemy entdeckt entered enthalten entities ethical evaluated evening examination experiential extraordinarily facilitate factoring fbi figured filmmakers floor flux footprints foremost forwarding freezer frontiers fronts gap gateways gavin generalized gorilla grabbing grinder guess guesswork guinea gun had hannah hardened hell hiding hinge hint horizontal hospitals housed huawei hughes hydraulic ia idaho identities ihres illegal imagery impacted inactive infrequent initiated innate inquiries insane insect insure interim invaluable ithaca itâ jackson japanese ke kensington keto kg killing kommission lag laravel lauderdale leaders legalities leicht lifelong likelihood linguistic liquid locking mackenzie manufacture marking masterpiece matt mcdonald meantime meint milks modernize modestly modular modules moves msi musicians myriad nacht nailed napkins newborn nitrogen noodle nothing noticed nuanced nudge originated others overflow packet papers paris parks peppers perception perennial philosophical plains plants plattformen pr practiced presented preset proceedings producers promotes promotional propel prospect proves präsidenten pub pumpkin qualities quarterly ramping rap rates realität realization reinforce rejoice relating reservations reshapes respects rethink reviewer revolutionized revolutionizing rhythm richer rollout root rotating roughly ruft rulebook rw rye safeguarding salads salons sauce scheint scouting seemingly segment sehen seinem sheridan shots slabs slippery smoothly socializing soda solche soldier sometime soon sovereignty spices sponsors spotify sprechen stacked stanley staple stating station stellen stephanie suicidal suites sur surveillance syllabus syria tage takes tasty tatsächlich telephone tensorflow themed threw tighter tomorrow transactional transitioned turns uk undergone unter unusually variability vehicles venture versucht vertically vielen viral virtues visualize vitamin vmware warmth washington wichtig wieder wildfire wore worm worn x xiv yep österreich',
        25: 'abandonment above absolutely abstracting academic accelerate acclaim accrue accurate acknowledges administration admitting adult afterwards agnes ai alive allan anderson annoying apart appearance approaching arbitrary arch arguably argument arises artistry aspirations asus attacks attempt attractions automates barrier barriers bases beaten begriff behalf binding blown blu books boomers boon boring borrowed bottles brush brushed bt bunch bundled calculates cardboard cardio carve challenged cheng cherry childcare cloud collaborations compile compressed consolidate contender contracted corporate coupled crunchy crushed cups currencies decay deleting dell demanding designation desire dezember differently digitalisierung disciplines do drei durations dürfte economical effective efficacy efficiently emotion empowered encapsulated encountered engineer enrolling event everyday examines explanations expose expressing extend extended extraction extraordinary eyeing faded falls feasibility fitness forgetting formalized fourth fragen frees funny gaps gears gefolgt georgia glück gm gradients grand grilled grosser ham harbor hardcore hatch headed headlights healthcare helm helmet hinder hosts human ideally ides ignorance illustrated implies inability indications individualized informed injury insomnia instinct institute interchangeably ip iris israeli jama jp juli ka kathleen kazakhstan kicked klare knives knock kritisiert kurzen largely lasted lattes launch lavish laws layouts leader leaking legt licensed lion locker mandated markus meaningfully mentally mentors messaging midsize milton mindful mins monetary mug nachhaltigkeit naomi nations necessitates nomads nowadays nutty obedience objectives obsessed occurred offs optical optimise order osprey outsource overviews pandas pastries patel permanently persuasion picture pitfalls plugins polls popular preparedness preserved prizes promises proportion proportions psychiatry queues qui rack rapport reflect refrain relocate remained renewal reportedly responsible restaurant restriction reveals revisit revolves ripe rl roadmap roster satisfied satisfying sauces saying screws seats sedentary sehr shipments shiraz silver slash slowing smartest smbs sort specify spione sprinkle sr stadt stelle stimulate streams stretches stricter struct supplementing surf surfaces survival sustainable sustainably tapered temps temptation testimonial thematic theory ticking tiffany timeframe tips totally towers trackers tradeoff transfers trash troubleshoot trustpilot trusts ue unabhängig undermine understandable undertones unleash upon upselling upset utilizing varied veg verifies viele vimeo vincent vineyard violation violin wasn weapon webmaster welfare whom wires wirtschaftliche wong worlds wrists zinn',
        30: 'abdul accompanying accreditation acted actuary agenten allocating alright alt amid amidst amino anfrage apparent argues arrows artist assumed asynchronously attracting authored bau bayesian behavioral benchmarked berichtet bicycle big bls boast bobby borrow bottleneck br bracket breach brings broadening burdensome calculation calendars canceled carousels carried catch check chicken chromebook cisos civilian coins com communicates commuters complaints compressing condenser conditions consensus consist const constants copies coping countdown counters cpus crackers cream cryptographic cryptography curating cuts danny dashboards dependable deter diagnoses diagnosing digits diners directional dirt discard distinguished diving dramatic eigentlich eighth electricians embarrassing emergency encompass environment environmentally estimating evoke excuse existential expense f fallen feature fellowship fig fills findings finger flawlessly flooded florida formulate freely friendliness fundamentally getting goats great greatest groundbreaking grundsätzlich hail handled handmade handsome hansen headache headcount heroes hoffnung hotspot illustrative incur industrial insects installs instance intensity interrupt intimidated investigations iowa iterative joints kailh kommenden lanes lat learns lectures liabilities lightly locked lynch magnets manifests mardi masks metabolic meteor methodologies mfa mold moral more mounting msc möglichkeit needn newark nick noticeably nurture nächste occupational off oils oled painters participants passion peachtree pedro performant pew phenomenal phishing pin plantations plumbing points portraits postdoctoral praise premises prevalent professionalism professionally promoting proofing protections province purchases quickest racing raketen recap recherche redesign redesigned redundant reform refusing regulate reign rejection relevance religious remote required revolutionary richtlinien rigorously robot sa sacrifices scientific scored scrub select serps severely sewn shocked shortly shut shy sieg signage snowball socially sons specialty spontaneous staging started steven stews stock streamlines stroke struggled struggling sub successes succumb supply supplying swatches sweaty table tactic tailored taxonomy technologien technology teenagers templates tempted ten thus tightly translate transmit traps travis tri trials tun tunnel undergo underscores uneven unite unsaturated unsettling unsupported unsustainable upgraded upscale varying verifiable vibrations victoria vivid vocal we winner wish writes',
        35: 'ablation accelerators acknowledging acquiring admittedly aggressive aktuellen altogether anchorage ancient annie anomaly anywhere approves arise arizona ask attackers attended attraction audiophiles authentic averaging backbone backdrop backs barn bat bath behaves belonging bites bizarre bloggers blood boden boilerplate book bounty brad brain breadth buck camera candy captivating changers chatgpt checklist chin claimed cleanser collects comfy comparative comply confident conservatives copyrighted crave criticism crop crossover cue cumbersome cup curry cushioned decides defaults deliver demystify describe devs differentiate dipping displayed disruptive dividends divisions dots dow drum dslrs dt dwellers ecological edged effects einzige either emoji encapsulates encoded enthusiasm erase erode escalation ev evaluating evenings excessive executes exercising expects exposes exposures factual fade favorites feared fingerprint flashing flood floors flyers folklore formula friday front fueled furthermore führung garten girlfriend gmo grateful gravity greater guiding h hackers haul heat heated heightened hobbies honolulu husky ihren inc incorporated indem indicated infant insta interactivity interference interrupting interruption irregular isolated john joined juices kaldi kc kennedy kenya keys knowledgeable konnten label landfill laser laufen legible leisure libs lies likewise lithium logitech longtime lounge luggage lump madness maintained marathons maria material maturity methane miele millions misses museum männer naming neighbor neon neun ng nichts noch nuclear offen oiled omega openly organisierte ourselves out outpatient outright packs paints perceive perform performed permissions pharmaceuticals pinpoint placing plank pleasant pleased poland powerhouses predators prestigious probleme publishes px rand reasonable rebecca redefine refresh regimen rejected remind represented repurposed reservation residency resonate resource rücken satellite searcher seeds seismic severity shake shooting shutter skeptical skewed slipped smallest smartphones snippets socio sociology sollten speaks spokane sprachen spraying spreading ssd ssds staaten stewart stored summarizing sunflower surveyed survivors sustain swaps swings switch synchronous technica tempting ti tight tiktok toxins toyota trained triggered tweak unconventional undeniably uninterrupted unstable upside viewed virtual visa vying watching web weit weiteren wharton wherever wichtige widgets wildly windows winemaking wisely woodworking wright writing yield zealand zugang',
        40: 'aarp accumulated actor afternoon afterward alerts allem analyzes antiques any applies aria artisans assemble assertion associations asthma attacked audio auftritt belief beneficiaries binary bl bleiben bringen buddhist bürger casa centre chase chats checked chenin circulation citation city cleanliness cleveland clever coder cohesive collected compiled concurrent considers consultancy consumers conversations cornell corresponds craving creep customary david dazu dazzling debts decks decoder decreasing denn describing designate detects diamonds dieses disciplined disrupted distant distinguishes documents dogs dominant drawn dresses drop eaten electrolytes elegant embraces empowers ended enforcement enterprise entwicklung equality erfahren et every exceed executives expressway fact fad falling faulty fermented figuring financially fingertips fish flawless formidable formulas forty franklin french frustrated gang gcp gefahr gehe global globally granular greek harvesting headings holocaust hue ignore implemented imposed inaccurate installation interpret interrupted introductory islam jackpot julia jumped kommen laminate latex layover lediglich legacy lessons liking lining list loaded locate looks luckily luxe man manager manchester mandate markt maturing medication mesh messy mics mighty mimics miscellaneous mitglieder monks mother mvp mythos nad neat northwestern noticing novice occasions officer oftentimes onboarding operational overlook overly paddle palettes panels paradigm partly pdf pen piping planning pleasantly pllc plots plus pocket possesses predominantly preferably preview proliferation prolonged pronounced protects proved proving published rare reason rebates recognizes recommends refers regimes reinforcing relationship relax repayment replacements restoration resulted retreat revised rhythms roles roman roomy rotor rude russia russische saudi saved saves scharf scotia scrambled sea sealed secondary securely sheer sickness signatures simulated singh sketches sleeper sleeping soll sorted sought sourced sparked spd specialised speeches spikes splash spruce stickers strategy streaming streamlining stunden sudden suffer sunglasses surface surpasses surpassing surrounding susceptible sustained symbols tactical taller temporarily thankfully ticket toll touched toute towing town transformer trifasciata tropical tub underwent universe variable venice vineyards violent virgin virginia visit vorgehen waitlist walk wanders want wollen workload workstations year yin zufolge',
        45: 'abnormal absorb accordance actuaries addictive affects agencies agnostic agriculture alongside ambitious anchored application applications apprentice appropriately aurora backends backpacking behaviour beloved blanco bleibt blisters blow bolts bone bounce branding brothers burden buzz calcium canon cargo carrier caters ceilings cent cents cert cheaper checkout cities clearer clickable cocktails combating commuting conceptual concern conducting configurable continuously contrary could counterparts cpm craft creative critically crucially css dad daniel daran dates dealing decisions decoding degree demonstrated dense deserves dips discoverable discrete discs doesn doses downside drafts drove dubai dubbed duplication easy editing einmal elite emma energetic engraving evil excited exercises exit exploited exploratory exponentially extension facility fare fears fell fetches filtered firmware fix flash flaw flex fluff fortunately fragmentation frustrating gain gamified grasp grund gt guideline hands happens having header hearty height hires horowitz hp humanities humanity hurdles höhe ihm impact imported inclined increments indicating inevitable inexperienced ins integrate introducing investigates inzwischen israelischen james java jonathan juicy kafka kettle kill knocks labor lacking lage lange laura learning leave lenovo lever león literal locale lonely looking lowers marketing meta milestone misunderstanding misunderstood misuse mitigate moreno motions motors mover muffins multifaceted murray nahe nails newcastle nicely nonetheless numeric objective objects ode optimal optimizations outsourced owning paired palestinian parallel parameter parent parental paul peanut peril pixels planted planting plugin portugal positives postgres ppc presents preventing proxy ptsd purification questioning quirky rechnen rechte reflected reflex relieving relocating remembered remotely replaces replenish restore riders rip safe sage savannah scared schedules scheme second semiconductor shame shepherd shoe simplifying slight smoothies sold solidify somit sonntag specialize spinal staggering stitch stopped stretching struggles stupid stylistic subsequent successful suffered surplus suv taco terrifying theft thermometer thomas touches touchpoints transit treadmills treasury tree trends tx umgang underneath unicode unpack unserer unusual updates validation valued velvet vert video vienna visier volatile ward weatherproof weeding weg whimsical work you',
        50: 'absurd accounts activities adhering admit albums alien allein allianz ambiance anne ar association averages awkward bending beta bilden blew blink bloomington bodied boston bpo bright cabernet camper cancellations capability carolina carson casting centres characterized chargers cincinnati climb cluttered collaborative collectively command commitment complexes connor consequences consoles controllers cord correctness crashes cro damaging danielle dare deadlifts deficit demographic demonstrating dental dentistry destructive devil difficulties dining diseases disney dock dominance downtown dries earliest earthy edward eight eliminating emotionally employer engaging enjoy establishes esteem euro exceeding exceptional exist existed expressions extensively fans fiction fine fingers finite former fostering foundry franchise frankly functional garner geht gemacht gist given glass glossy grading gravel groundwork halten hanging harder harvard hashtags her hiit hinter hire hook hubs hype icy implicit import incidents institutions instructional intake interconnection isabel issued jin joseph kan klasse knew ladders later lease liner marina martin mastered matches matching may merely mi mindset narrower navigator near nevertheless northeast obtained orchid overcoming overwhelmed pad painful pair partition pci personality perspective php ping pioneering possessions postings prepping prioritise programming promising prose provisions prozent punctuation puppies qualifying qwen ramen ranges realistically reassurance receiving recognizable recyclable refined regions registrations reichen reinforces reluctant remember rentals respectively restrictive reusing rice round sagt salad scarce scientists scouring screw searching secure sense sensing shades shadows shaping shocks shortcomings sidekick simplifies slowest smart socket sourcing spelling split spreadsheet standards starting stealing stood storyteller strap suffering summer sunlight sunny swipe systematic tablespoon talent targets taste themes thing thru thumb twelve twice txt ugc understands unfair unforeseen unproductive uploads urteil useful valley verfahren versa verändert vision visions waffles wage weekends weighing wildlife workarounds yeast zahlen zinfandel zusammenhang',
        55: 'abundant academy accessible accommodates acid acknowledged acquisition acumen aes af affordability aggregation agrees alexander allowed anderes aromatic arrive assembling assistance at atms auf autocad aware basics beast better bg biomedical bislang blends booked booming bra bridging burns byte cashews cbs civilization clarity classmates clicky clone clothes cmos competing completing composed conditioner considerable contention conventional cores cs cycling daher databricks debut decrease defines deposits deren devote diesel digit disappearing diversify dl drill drives drops dump easing eastern educating electric emerging enabling energized enforces entails entry essays essentials everyone excitement expanding experiences expire farther fats favorable feedback fibre fifth flights flint fm foldable formulated forscher fur futuristic gehen generators genetic genug girls giveaways gonzález governed graduate groomsmen guessed habits happening helpdesk hintergrund history honeywell honor hood hose households hält ill indigenous intricate invest invite irrigation jede kentucky keynotes kid kindergarten kiosk knight kundgebung la labeling lady lambda launched leasing leggings lenses locks louisville lovers lufthansa maison makeup malware mark mars members mills mistake mittlerweile mk msp much natürlich nennt newcomers nose notch ny nächsten obsolete offshore oil onion optimizer oregon owner packaged partnering personen phoenix pivotal pk political pool praised precedence predicting prediction process proofs prospects protective proteins provision prüfen publication querying quotes ra rails rapidly raw reclaimed refrigerators reliably reminder removing reporter resolving respect responding revolution rewarded route rushed savings savvy scratch seien separated shelf shines shrink shrub simplified simulations sinks snowy sommer southeast sprouts stain stated statistics strongly stuffed suppliers swapped sword tank testers thereby toes trainings turtle undoubtedly upskilling ushered vehicle visualization von vulnerability waiting weil weise welcoming whitening woes wording yemen zentrum zweiter über',
        60: 'a absolute accommodating actuarial addition administered admired aesthetically aftermath aggregates agreed allegedly alley almost anaheim april arabian articulate assigning assignment avant banana bar baths bearing bedeutet betonte birmingham block bought brewer butterfly candidate canned capturing casual cauliflower chatting chickpeas chili choice codex collaborated communicate como competency competent compose comprises confuse considering contributes conversion convey cool corrected crack cracked crawler crowdfunding crush curation curious curls democratization demon determines dienstag dietary disappear discounted distribution division domain dosage drafting drake draw drinker dtc dynamically eher electrical energy engineered enjoyable enterprises enthusiasts entrepreneurship etiquette etwas exciting expertise faqs fermentation ff flight float formed freshness friction fruity früheren ft fuels fulfill gate gaze gegeben grammar groceries ground gruppe gs hallucinate hay herder hotter hottest iced imaging immutable implements incomplete inconsistent incredibly ingredient initialize injured inserts insgesamt jane jeden jemand kinder lawmakers lifespan lift lineage lucas magnolia mais mama marketed markets maternity medium mentioned mes models modification modifications moist muscle nam nervous nike norm noticeable observation obstacle oman online outperform overseas owe partie passports paying portraiture positioning potable pour prime printable professor prosecco publicity pushing quintessential realm recruited reduction refundable relied renovating replace responded responsibilities restrictions review rival rooted sap schulen scientifically searchable seedlings seller senden setups shaded sheet shell significantly silk simulator slip snapchat song soviet spectacle spike spiral spricht starchy stephen stocked strongest support tailoring teamwork temperatures tile traced trait trays trekking trying tuesday u undisputed unlocks used utilisation uva villages vocabulary whether whilst winding windshield wireframes witnessed workflows z zustimmen ½ öffentlichen',
        65: 'aa acceptable accounted activist ada adaptation adapter adaptive agency agreements aims alcohol america anc anyway apples apt area arranging artistic asleep associated attack augen bake barley bars battle beating beetle beforehand belts berichtete beware biggest bloomberg bolt bound breakdown brick brutal cabin cams cardiac catalogue causing challenge change charged chi civil clara coat cocktail collaborating comparable comparison completion compliant consciousness constraint convincing costs coverages crimes crown cryptocurrencies danger data decision deeper dei demonstrations deployed deterrent disclosed discuss distilled dominate drought eat ecommerce edit einsatz en enjoyment enormous eq equation ethernet evenly evident expansion factions favor fellow finicky first fisher flowers flushing forces fraction freedom freitag frequently gateway gibt gig glance grains graphical greet grösste half happily hardest hilton hindu hung hunter identical in incurred index individually infinity inflation ingestion instrumental intent intentionally intentions israels issues jump landes laptop lawrence lawyer lcd leaving lee lg lighter madeline main managers marketplaces masking mastering mathematical maximize measurements meetups met michigan midtown misc monaten monday morocco movers mr mwc nato nominations nursery oasis obesity ocean ones openshift operator otc outline overhaul oversight passenger pepper perfectly performs placements playlists podcasting polyester pressing pretend proactive producer productions promptly purchased push pwa pytorch qualify rage recurring red redemption regain reimbursed reminds repaired rey rides roaming roasted roi rose rotary sack sadly safely salsa scented schedule scrolling seem selections sets settlement silent speaking staat stack standardize start steer stop streamlined suboptimal supporting supposedly swell tablets tamper taxis technique theaters tied tiny tourist trains translates triggers trillion twenty unloading unreliable usc vibes videographers vier wer wheels whoever window wireless wishes wool workforce würden yang zentrale',
        70: 'accountants aimed al algorithmic aligning amongst ample anderem andrea animation approvals approximation assignments assuming atmosphere averaged aviv awake azure bangkok bigquery bird boasts bones breathable brevity brewers bridesmaid burke calorie cast cautious celebrated child coated come considered consume consuming continues contractor contrasts covered crest culinary cybersecurity dallas dans darkness darüber demnach department derweil deshalb devastating developed develops discharged disruptions distributes dos driving drugs east ecosystem eng enthusiastic equal ergonomics erreichte européenne evaluates evocative exclusion expanded expedia expires fed filers floodlight fluent folk foreground funnels gamers gender genesis glucose goodness green handelt hardwood heartfelt himself historical homage id ideation ikea indiana indirect inference infrared internals inward ios ipv iso japan jeder jewelry king lags le lead legendary lewis li lincoln lookup macht managing marginal married maría masterclass mastery mehreren michel michelin midnight mini minutes mirrors module murphy müsse neben nerd newly nice nlp norfolk nostalgia notably nuts offerings oh onto os owing oxford paint pairings patches period peterson phillips placement planned pockets pools potentially predict pressured prices princeton private pro projected provide präsidentin psychologist ram re realised recreation relational relaxing remembering resizing returned reverse rigor rot safer separately shade shapes sheets shortest singer sizing sleeve smoothie soap spaces specialists spot statistical steep straightforward swim syncs systems taxpayer teile template thirds timely trace transmission tuned vermont victim viel virus vital water watts wedding weighting why wichtiger zuletzt',
        75: 'admire adopt affect alta americans antivirus arduino assessed assesses assessment assigned attract authoritarian autonomously axis bakers bamboo barcelona became beginn bike bot brainstorm brainstorming britain broccoli brushing buffer bump businesses cannot cereals charlie chef chelsea chronic clauses client commerce commissioned compliance comprehension consumed continued corresponding crates creator crushing ctr cv damages delve depending deputy detectors deutschen discharge disposable distances distraction doubling drama drying dust eco economies eines elsewhere embarking empowering encouragement equals errors etsy expedition facial facilitating facing famously far favourite federal finishes flakes folders fond forced gel genre genuine goods granted graphic grit hair herausforderungen his hollow horizon importing indispensable inefficiencies inflammatory installations insufficient insurers inter interact interests invariants invoices island jedoch journals jumping jüngsten kim klar lawn legs letting leverages line linking looked lucky luxuries macos maintains massage meaningful mediterranean meisten mismatched momento mount muss mysql nasty negotiable nested networking noah nuances o occupancy organisations originals origins oversees pact patagonia pays pilot pleasing positioned practices predicts prepaid proceeds professional psychological quit rally rat received relaxed renting requests requiem reserve restoring restrict rid right rigid risk rolling ruby seconds seit senses seq serious servers shipped skins sling smelly smoking spieler spotlight sprints still stir street strict style sugar surgeries sweeping t tackling tests texts tidy tiger time trackpad trading traveller trip troubleshooting tuck turnaround unclear units uploaded upsell urban utah validated valuables verloren very vip visionary warmer watch waves weiss wenig whisk wilderness wird younger zach',
        80: 'aaron abdullah accommodation accordingly adapts adopted aerobic agent air aisle akzeptieren algebra aliexpress allerdings alpine andere announce anticipate arbor au besonders bicep blanc bleeding blended blieb blocks bride brought budgets cash caught ceo chain chatbots chest clamps clark cleans clients color columbia compete compliment compostable concentrate connecticut conservative cooperation cortisol cramped crew curl daunting decentralized delicate delicious depressive destination develop discovered distinctive document domestically drawbacks dumbbells earlier effect electrification emerge emphasize empower enabled enjoyed environmental erklärt erklärte erneut exchange exclude executed expect expenditures explains external extracts face fantasy fasting firm fitbit foo forecasting fried future geared gegenüber geometry gespräche geteilt ghost gourmet gradual grew handing hardy headband heel highlight hikes hipaa hits hitting hoka holes hoping hris ihrer illustrate interfaces interstate invited iq jumpstart jährige keynote kitchen last lasting lenders lengthy letzten liegen luis make manipulate markdown marker medications mens merging method mg mineral montgomery muddy multinational nathan nearby negotiate nerve newer nutrient nutrients opposite organisation pacing paid pan part paths pittsburgh plates pointed polish prayer printables proactively prometheus promised properties proven präsident pulmonary punch recordings relocation requirement resist respondents results rigorous ripper rolls romania router salesperson scalable scale scattered schutz sechs seek segmentation selected signaling slugs smb smoother somebody sounding spans specialization specifies spotless später status stems stepping sticks stray sue surveys symphony systemic takeover tasted term thoroughly ticks til timelines tools tracing tracker traditionally travellers treats treffen turmeric tweaking twitch unattended utilized valve veggies veil visibility washer wilkins wiper wirft xu yemeni überrascht',
        85: 'accident accomplishment accumulate achieving add affair albany aloud alzheimer analytics angel antique anxiety aperture apparel aps asp assets assigns asymmetric athletic audited auditing auxiliary avenues behind boiling bonds botanical boundary bundesregierung cadence calculations cfe claim clouds cm competition contexts converge conversational correlations coursework cover cultivation darin dead deductibles demands dennoch diesem digestion discoverability disks diy domination dragon duck dynamics ears efforts eliminates embeddings entity entscheidung exposed express fails feng fitted flowering fosters foundation france frauen furniture fusion gown group growth harvest historic holy hormone hosting humidity inadequate incentives informal infuse initiate inline instructors insurance int iran jointly keeps knob könnten künftig l latin lemonade lifetimes management manages massachusetts mats meatless meats missile mitigating mixer most nadia nightly nodes obviously onions organizational outbound outfits overseeing pain parchment participating pass policymakers politicians practice predefined pricey prioritizes progressive protected publishing pure purely pursuit quantities raises ranking rankings regard repellent repetitive responds reviewers sagen samstagabend scoop scraps server shady simplest snowflake sol stuff succession suite supervised surroundings tablespoons tagen takeaway teaches technologies tentative texture though tons towns trailhead university unparalleled uses vegans vladimir vulnerable wa wake werde wipes wirklich worden wurden xml ziel',
        90: 'alleged an analytic anderer antonio arrives aside asks athletes bandwidth beats besser betroffen biometric born breaches break bulk by captions catastrophe cavities chambers chapters children clicks coalition collaborate colour comfortably committing compositions compromising configure connecting contributing controller corn corporations cues cultivated curated customer damit darunter database depth determining differences dip dir disrupt django drawings duke earns edited ef einfluss eins el encrypt european exemplary extensibility extensible factors faire fastest father finished flipped flour footnotes forerunner founders four früher gauge gekommen gently gibson glp greener grigio grips handed hazardous helps hudson huge ian implementations incorporate install interchangeable ir jungen jährigen ladder lang lastly launching logically machines made metabolism ministry moisture my myths natively nikon not note noted odd officially overview palate park parses partei pcie personalizing photographers picking plenty podophyllum poorly portable producing proficient proteste providing purists qc ranks really rebuilding recorded reflects releasing relieve repel respectful richard robotic rodríguez san sb scheduled sci scrubbing se selfie separating significance sized skipping smartphone somewhere southern stakeholder stone suffers supervisor symposium sync testing thrifty traction triggering trips triumph universities upload versed vorbei walden wanted warnte whichever wichtigsten wien worms yaml zoom zwar',
        95: 'accuracy after agentic alaska alex aligns altman amount amp apex aphids approved aren assists audiences auth autos avoids bathrooms benefits bevölkerung bi blades bluetooth body boiled booking captive careful ch chartered chinesischen chores clover components compost cone conflicts constant cope copy dar deeply dependence design diagnostic discovery divide duo eases easiest edible elder electrician emphasizing encounter entire es europäischen evolutionary false familiarize fault figma filings firmen forth freelancers genannt gesagt gesehen gpu grocery growing habe handles harmful herb histories holds ich indeed instruction interestingly inverters iras iron j javascript journey jumps june k kent land lasse lavender leap letzte loads longest malbec marshall measured mexican migrations mismatch multichannel müssten namely nap narrative neo netherlands noise nutritional ob older optimize osaka overload pasta paste pests polygon population prefer present produktion quieter racking ratings reasonably recognition recommending reproduce resort restricted rewriting rivals sc shallow simply siri speedy stains starters steadily stove suspicious switches system tagging tall taught teilte telemetry tells thermostat tokyo tolerate tommy tour transforming treadmill treasure treated tripping vastly village violence warranty weighs whenever wifi wood workhorse worrying yearly zipper zweifel',
        100: 'accommodate administrators advertised aggregate alike although amerikanische answering appeared artists artwork attend authoritative bed bedroom bekommen billable blocking bootcamp brake buckingham bullet carts catches clearly clifton coming communicating commuter complement complete count current debt decades defensive deliverables descriptive despite dich divided eg enforce epic ethos everybody evolved evolving explainer explorations explored exposure eye failures favors fe fiber flashy fundamentals gasket grouping hd hernandez https hybrids hydration ihn ihnen ii illustrations independently invent israelische joins leakage legumes manhattan medieval megan men mir mitigation monstera negotiating network nordvpn null offenbar ordered original paramount pcb peek person philip photographer pinot plattform pointer politische predictability premiums prepared privilege property proposition protocols puts reach reference regulations reinventing removed repeated res s scanner schauen sd shape shopify shorter spätestens stabilizers static stops storytelling sugary targeting terminology therapies thoughtful throwing thu tin tiring titan to traffic tutors tweaks types unifying unique urge urged user vectors vendors victory vielleicht wall warming weder what wirkung wise wohl worry wrist write your',
        105: 'activewear against agricultural anti appetite artificial assembled athlete attendees attitudes autumn avocado avoidance baggage battles bbq benchmarks berkeley beverage bookshop bus cane captain characters charm charming christopher cleaners cleanup competitors coordination couch curate dataset days deadlines defend employee encouraged ends enhancer equipped exceptions explicitly factor fat ferry firms fixtures flickr floral flow foam from functions gatherings gemeinschaft genau gross haas hate heather heisst helper hone hugo i ignoring im implement incompatible influencers infrastructure innovator interpretation kern kindern landing lentils lighting literacy longer maryland max meinen merlot messages microphones milk monthly morale mullvad narrow nebula nemo nights ninja obtain officers old opening opposed ounce overnight padding parking paula peel pine player playing positions possibly potatoes preferring priority promote publisher ranch recognizing refinement regierung registration reliance relying remove renewable represents robert sessions sibling sleep sources sozialen spaghetti standalone standpoint stark stash steps stick storage stripes tax taxable taxes teams teenager tempeh tend tender territory terrorist th tout toys traits transaction unemployment upkeep upper uv vacation verifying versus weather wednesday ziele überhaupt',
        110: 'acidity acoustic adds amazon amsterdam app arabia arrange arrangements arrival avis balls bathroom behave behavior boasting bodyweight bowls boxes brackets bucket california candles captures carry cause cnc computation concurrency confidence containing cucumber cuisinart decisive decluttering decreases default deutsche digest disassembly disconnected ds ehemalige emission enhances enroll ernst examples excess exercise feed fiona folds force fresh frog ganz gardner gartner gehört gemini generations grape handle happen heavily highest hunting incredible infinite iterate kamen kansas kraft kunden lasts legally linked lockdown lodge louis lunches manageable margins measuring mer merchandising merz metal mileage mn modes moment moss mutmasslichen names nicolas nord numerous originally oven panel participation parts penny people perhaps platforms plug politisch possibility pound preference printing priorities problems profit proof prototypes prune purpose r rags rarely resulting retainer rising ross rule sand saving scenario scraping shifting slot smiling solves spell splitting squash styles subset surprisingly sweater swimwear tame tens theoretical thought tides tor transportation tutor underwriting v vegetables vegetarians vpn wary wichtigste wisdom with working zack zahl zuvor zwischen',
        115: 'activated adapters adults alternate api assumption audits aunt baseline be bear brink broken brother bush capsule cats chemical clear clips co codebase cognitive comfort consists constraints contains controlling converters corners courts cpu critical cyberattacks damals debris deliberately denis designated differ dill dividend documentation durch dyes electronic eltern etl exclusively expert expressive facilitates favored flashlight fr fünf gleichzeitig gradient guests hawaiian healthier heart heavy hereâ hulu iconic ignite incorporating increased ips items license lid loaves mean meat merged metallic mile moisturizer montana multilingual nachdem navigates night nitro nobody nvme occasionally of offers opaque organization outcomes outgoing periodic piano pmc poles policyholders pressure processors project pyramid reads real recommended records remaining resistance retrieved rog roll rolle room rsvp rules saturday scaling scholarly scraper scrolls sicht spotting stained stand starter staying stem suggests symmetry talented taxed techniques terminal thermostats thorough toothbrushes tower tuning validate valuable vans veggie watering â',
        120: 'adaptable advanced aesthetic amt announced arnold ashes aspidistra attracted away bedtime bestehen bitter blockchain box breville buff buses butler cd centralized choices cisco claw climates clinic clinical cms code coding complexities component countertop counts couple crate csv darauf deaths deduction defining demonstration discovering dns dongle down dull dumb earnings einen encourages endless err europäische eva exhaust exhaustive explain fate feeds folding freshly garlic geographic germany gewesen gmail good gp grids hawaii headphone heap heavier hold ibrahim identification identify ihrem illinois imperfections input installment invitation invites jahr jefferson jennifer kills kleine lamps leading liver maine manual market marriage mattresses md measures mirror mirrorless model modified moreover motivating move multimodal nebraska non nun nyu occur odors opportunity opposition opting organizations organizers overtime paced pairs palms performing place pops populations powerhouse procedure propaganda props protection protocol quinoa recruitment rehearsal reminders renovation rethinking rolled scene schwer sebastian semantics she showcasing side skills solely someone sophie sowie spark stakes stationary strategists swiss tack tacos tai tannins tends times tokenization tokenizer towel traded transformations transformed trek tricky trim trumps uncertainty und van verbal version via vigilant war width wir',
        125: 'aber accenture album aligned allegations andre assign assurance basement begun bewohner birth bisher blues bon boosting certification changing chief clarify colours combines compromise computing contacts coordinating costly counseling crawl crucial declined des didn discipline disruption documenting does doing drastically economist elevate enable erste essay ethically experimental exporting extending extreme file filing filter flavorful flawed formerly forward fruit funding gen golang gut headphones hours identified interacting intimidating intuitive involved italy jones just lengths limiting loft logical masterpieces meditations memories merge minimalism mit monitor namen omitted other outstanding packages pants peanuts perplexity plateau playback pmi pooling popping practicality precise presentation pricier programmable purchase quick quoting raised rating recommend record regression retailer retailers returning rex rich riesling robots runners safeguard sanctions score separates shoes silos simple sketch slas speak st steel strassen strategically structuring suggest suvs synthetic tables temples towards transactions typographic ul utilizes variables vergangenen vi watt wear weiterhin withholding word worthy www ya zahlreiche zz',
        130: 'adjustments allocation angriffe anticipated applied band beiden beyond bleed blueprint boris cabbage capture cellar ceramic certain certificates channel charlottesville chinesische chunks competitor completely compounds cravings cycle databases deployment derived designer dieser dominated donâ dort draft draws efficient employs enters equally exterior factory flimsy for forecasts fundamental garmin gilt graph grove hand happened harm harness hope horrific hpe hätten ideapad impression improvements innen innovations inspired intervals item josé juice kicks launches laut linear local lukewarm mandatory martha mask maximum mere milliarden mindfulness mittwoch mix mock n needing nft nope numbers offene outlets outsourcing party patterns peacock peers performance piece pii pillars pinpointing prescription prioritize programmability protein rather raum recovered reels refining reflecting reg registry regulated remains respond roberts robinson scope screwdriver seasonal segments seinen selbst sells sem separate severe shared simon skateboard sla snapshot stage standout stare strategic sugars supportive sweet tackle threat thrown trademarks tray tries true truth ugly variations wardrobe watson wrap xamarin',
        135: 'acquired algorithms angst ankles anonymity arthur attempts attest avoiding bags beispiel berkshire bias biodegradable buttons café carter caterers class clip colors combine commits communication companies compiler complicated creates creatively customize customized dawn delightful deodorant designing developing developmental did dslr ersten erwarten estimate faced fixture fragile friends gaza generally genius glassware glue grain guest handoff hardware hello historically honorable hubspot hundreds interventions intimate ipx its ivy jenny keen landscapes languages large little lives lone low majority med metadata metrics minimalistic movements mystery negotiation nyc observability obwohl pause phil pipe plugs reception researching rider rise romance same seasonality semester seo situation skilled sneak sogar solo spreads staples strawberries supermarkets taking tap tested thyme topped ts unpredictable upfront values versions wed wyoming während york',
        140: 'alternatively ambient amerikanischen analysis animal anticipation appliance asparagus aus aws besides blind boom boosts bots bouquet brakes bringing buffers building capable carbs cards caused certificate christine circuits closing combo consecutive consumes deciding desktop distribute droplets elbows emphasizes entering evs expands expected extracting facts famous feels finding formatting fortified foundations geographical geopolitics gpus graphs grosse guard guessing haben have highlighted insulated insurer interesting invention ion maintain making mental minimizing modeling motor mouse movement networks olive pads payne perfect perfection pioneer plan portfolios practical programmer properly protect protecting queries refrigerator regardless reporting robin roots scans serving space spaced stance steeper strengthens subject sunday target taxation thick thin tread turbo unbeatable undergarments undergraduates up upcycled usda vine visuals warm whose widespread will wiring within',
        145: 'ability allocate amazfit apis arabica arc authentication avoided bad baskets begins berries boosted briefs broad brooklyn budgeting bumps buying christie congrats consult contingencies convert correction crib dakota debit declare declutter diff dinner directly discounts display doe donnerstag earthquake ein excels exude fancy fascinating feel firewalls fitting formats fun gathering gets grip guarantees handy hashtag hauling holders hyundai identifies imagination inexpensive installed involves involving json learner listening location lost loyalty markup mode modest mostly mountain nach named nc need oft one organizes packed pedal performances personas personnel pipeline produces quarter quiet recent recognize regulatory rehabilitation reported reshape rev revival rhode salt samstag sandals screen sculpt selecting shower sierra simulate sixth sockets socks sollen sorting spanish specifics sql standardized statements steht steve sweetness syngonium tell thoughts tl together transitions ultimately uniform unpacking using variegated vulnerabilities wang wars wearable weeks wines на',
        150: 'accepting actually aids also analyzer auch bis cache caution century charge claiming cleaner colleagues compared contributions control convenient corporation created cursor da dann davon denim detected diagnosed died distressed eden eligible emotions engagement enhance equipment executing exists expectation expenses fail fertilizer flagship flat foundational fragmented frozen generated github goodbye grössten han happier hbo helix hip il immer increase intermediate ist jose keep lisbon litter lululemon magic manually memorial minimize monitoring myth novelty optimized panic parallelism parameters parity phenomenon pledged polite polling processes proprietary prototyping pubmed pursue python razer regular repairs replaced saw sequential shelter shoulders soft startup strategist stylish thesis this tokens upstairs wh wire yen',
        155: 'acceptance acts adv anthropic assembly atlanta attachment attractive backups becomes bekämpfen belt benefit bins bodies bother boundaries bud build cambridge checks choose comes compass complexity comprehensive contingency costing countries create crisp customization day decent denen depression descriptions detailing devices digging edx entre environments establishing experiments extremely focusing fold fri fujifilm function gab groups hrs hunt identifier immediate implications indicators intentional introduce jim journal knee locally maybe minor national needed netflix newbies offer offering oracle outdated patching payloads penalties peripherals potassium powder preliminary preparing q relevant remain reputable return sanitizer schemas seamless sf skillshare slim slowly snapshots sollte specified stella strategies swirl tapping timestamp tn toothbrush underestimate wages waterproof wolves wrapped',
        160: 'adidas affected afraid appealing applying bartenders basis beacon behaviors bench brief brooks but canyon carmen claude cloudflare combining comprehend concentration concept conscious creators dessert dollars drawing driver dropped edge emerald engaged enhancements euros evaluate existing experienced fabric fin finds formulation frames gains gyms hacking hampshire handful improper improving injection isolate kotlin level limitation listings literary maple mentions mentor mira motion mounted myers nasa only orm ownership pages passiert percent prefix programmatic rate ratio reds remodel rubber salaries sampling scenarios scientist shit sick situations small soho speed speeds spread stages stationery steering stress suggesting sure switching synthesis szene tabs test thinner toy trucks typing unfortunately unnecessary validating venue verb waterfall wayne weapons wrote zudem',
        165: 'additionally adequate advance alcoholic analysts aroma arrowhead attacker automatically bedeutung beginners bland bounds brighter cameras characteristics charger chassis chlorophytum collaboration compound cookbook creating dabei deductions delayed detail device die different dive draining dress dual ensure ergonomic examine familiar feelings feet flame florist frage fraudulent fridge gathered haven homegrown immune importance increasing indexes instrument integration isp joel jude layers ld leaf lean leaves listed los mainly makes many monetize neural normally number oder option oriented package passed paypal pexels portion presence putting reinforcement removable reps responsibly salesforce section semantic settings short skies somewhat sondern spatula spice staining sum sunscreen technical them tiles timer touchscreen tutorial understand unlimited unsure until use vance versatility warp weakness wells whites wie za',
        170: 'achievable affordable aka aluminum anderen apple are augmented began bespoke breathing bridges briefly butcher cancellation carefully clothing cooling cost def describes description discussed dispenser drawers enough faster fits foods gmat homeowners illustrator inefficient inherently instantly interactions issn jogging keyboard kneading kwh largest late lens linens literally loop majestic matters mess micro moderation offset orbit percentage perks platz pork pre pretty put queue quickbooks rag relies removes sandbox scalability sei self sends ser sleek snack sonicare spacing spent sticky string structural styling systematically takeaways tea textures tiered toddlers transcribe upcoming var vr well worker yogurt zweite',
        175: 'aesthetics afd alan alter american apache appstore audit balances base batteries beaches below bonus branches brazil brute burst busy canceling centuries challenges classic commitments compensation conduit confirm contrast coordinated cutter dj due ebenfalls else engine est establishment experimentation explaining fda foliage frontier gentle grande hash hasselblad hassle here highly important inch intensive interviewing is kale ken leaks manuals maxwell memorable motivated nein nie object openai optimizing opus outcome outlined por produced profitieren ratios refillable registering repetition researchers reviewing routine run runtime scandinavian sensitivity several shield showed silicone smell spider spoon squat strengthened teil theatre thrive tool trust update updating varies vom wax weaker worried',
        180: 'ace actively agile as asking automated background becoming beginner botanic budget bytes calls concrete convenience coursera crowd cutting debug dirty diverse endurance epipremnum estimates ethiopia evolve excluded farmers favorite fees flies fonts frameworks gesetz gesture google grossen honeycomb ihr impactful incremental influence initially innovative invitations isn judge knife kw lazy leds legend less loaf mention mixing needle nih no notes nut okay opened pens pipelines placed plate polished practicing precision prescriptive pressures racism rain reality realized recently reforms refuse sagte seafood servings sharp shorts shutterstock siding simplicity ski so stays survive tesla the two typography unexpected usb vpns way wide workable workflow works zones zucchini',
        185: 'abstract adjust animations appeal architecture assert automatic availability betont brewed built cdu cluster compromised concerns coolant defined dependent doors drawer drip ear educate eileen embark end euch evergreen evolves excel finishing finland fireplace fmt fully gave grounded hdr herman holdings homekit immediately implementation importantly influencing into invisible katz language layered learners limitations magical milestones monetization mood nail naturally needs operates operating outlet packing patience planner played possibilities presses principal pruning quip released repurposing rs scan shops similarly social sony specs stakeholders sturdy throughput thursday tilt toward train trendy una unfold unknown untreated urls utilization weaknesses words zu',
        190: 'abandoned analyze answer appears append arm asked brightness bypass came cell chamaedorea combination configured consistency consistently coordinator core currently das deep detect direct drivers earned egg elegance eos everywhere extras feminine francisco fund generous hertz hurt immersive included inclusions intellectual jade kind landmark layer lettuce mainstream methods minimal months moore niche orientation parse personalization pipes ports premise produce proposed provides quickly radishes reapply replacement resale resistant responsive revenue routes shelves spending spicy ta technically temperature there ton tracking traumatic type understanding unmatched usable vantage xl yes zamioculcas',
        195: 'adjustable administrative agents ahead annually automation average bit breaker calculating called campaign campaigns centric chalk chevrolet clare contribution creatures credits datasets deco dependency diego enables erst expecting fearless foot forbes frontline geopolitical gtc heard homeowner hygiene implementing independence jack jurisdiction km knows levels loving measurable menstrual net phases positive processing publishers pulls refine relatively rope skill ssh standard stations structures summarization surprises taxpayers uncomfortable visualizations vows warning waste wider without workout writers xiao',
        200: 'across addresses adjusting advances approach array asap aspire audience backup basil between cabinetry cables choosing commit compatibility competitive coral crm discussions dollar electricity elevated enhancing equivalent evans experiment flexible going graphics he honeymoon hot income inspect insulin letâ loops markers massive meanwhile mehrere miles minimalist nearly overhead pack pillow plastic poultry prevents primarily prioritization quantity rebel regeln regulation rust scheduling scripting seine sensors sig something stream tactile take teeth three tobacco torque wash while whistle whole william wrench',
        205: 'adding additions attached attribute balance bite brilliance builds cancelling chip chunk console consumption contributed corpus cx der designs discussing décor easier effectiveness einer engines equalizer expression filtering flip formal generative hack headlamp hin household hq hybrid identifiers incoming incorrect introduction jupyter look mailing mechanics none ont pantry path peo personalize pick price regenerative role seeking seiner selection set setting signs silence state states transformative umbrella unless uno unsplash value walls who widely workday',
        210: 'able accelerator accommodations added angi batch beetles cords correct crazy derzeit diagnostics distinct double drag dry duration execution fewer fittings funds generates ging glasses gots ibm increases interval judith lord meal mindestens month notebook organic poor probability query reduce researcher result rings roof sein shaped should six snacks sophisticated squeeze ssid stainless starts toddler tux under victims which zero',
        215: 'and answered balancing bass bekannt beneficial booth brew buds chardonnay concise creation driven elearning ensuring explanation expo five frequency friendly gather hatten him ingredients inner inspected jr led let load long luxury means michael mp nissan oscar over overwhelming passing payload pex port power preparation progress reactions repeat runs semrush significant spathiphyllum trowel walks webpage',
        220: 'adverse barbara based bistro branch breakers cc clutter contemporary criteria customizable decide delete distractions dryer fetch finalizing fit goals happy hat high higher host instead integrated major million ozempic pairing parsing peas physical pothos previously recording reliable rgb rosé satisfaction schon scrape shift slices slopes splurge terrible towels unused walking',
        225: 'adoption angaben another async attach benchmark bent capabilities ces challenging compelling converter coordinate cuisine dairy del den described dishwasher evolution exec exhibit flipping framing geforce gives handling hosted increasingly leash like logs match mid moderate multi nouveau nvidia operate permanent possible problem production quality remodels response roads sequence shifts shoppable similar sit soy summaries synchronization through ve was weight wenn würde',
        230: 'alexa aspect audible backend balanced bigger changes chiefs clean collective composite conditional conference convention cross demographics dynamic einige enhanced exactly failure fair fast fertility ford g gaining gpa handcrafted highlights hooks hop influences irs lb lyfe manipulation mechanism myself na orlando ounces pins plant rund runner scoring showcases smaller structure supervisors than that tier toothpaste un users vertical yeah',
        235: 'active armed audiobook belongings bring collecting combined conducted continuity deck deterministic di direction duplicate durability eggs ensures eventually execute explainability explicit features finalize firewall flexibility focal forget foster funded goes hotel including indicate insulation invoicing limit losses lower missing moving multiply natural nicht panasonic permission reliability robust sca slice sonic supplies surprised syntax sys technological therefore tofu toiletries toxic upgrades waren wurde',
        240: 'achievements adaptability adopting appropriate authority bmc calling cracking credibility deloitte effectively eigenen extensive ge gradually greens guided headers hypertension improved interactive knees light lock maintaining mouthwash multitasking neutral nu optimization palette platters position printed processed readme recognized repository requirements rsvps sending sight sodium som sometimes spoke su syncing textbook ties trigger usage vendor viva webcam wheel zoho',
        245: 'accepts already amd angle architectures audiobooks authorization carrots certified chic cultivate detection easily extra fern flavors fleece impacts intense isolation liability manufacturer meaning mm ms noisy oz pieces prevent reducing registers sansevieria sauvignon smooth specifically structured summarize summary tester typeface vegan volumes',
        250: 'achieved adp ahrefs aspects can charges cloth concerned converting don educational elevator emphasis encouraging exposing extract flossing full gegen gram it kinds least lights limits materials meals mint mot must options outputs own particular responsiveness rustic script serial shampoo sl solid sound storms task terra these various volume xero zone',
        255: 'acquire agility alone before bender carey chanting circular compatible connection depends diner efficiency fixed known loud median millennials milwaukee nfts nv packaging patents permits personally philodendron players pmp principle prioritizing remover replacing rest saturated sentences single spend stands statt voltage when',
        260: 'advantage allowing around chapter circuit cli connections consultant cycles dbt dependencies dishes distance envelopes even fotos iteration larger meditation methodology nutritious once personalized potty pragmatic provenance pvc reflections tale then vast videographer yosemite',
        265: 'adjustment aggregator allows attire attributes beide carbon cheap companion complex composition con condition consider contracts couples craftsman cvs delegate details done emotional entirely er establish fluid following further headspace however if impressive influencer instructions inventory lan liberty localized logging mapping meets merchant mph noir notebooks pear plays receipts reuse slow starmer tableau unhealthy ups were wins wix zwei',
        270: 'actions assess attestation begin billed breaks breathe builder chosen closely coconut colony comfortable concepts copper cotton covers creek dem developments during especially essentially exploit fee indexing loose lots motivation obstacles passport rank references relay rotate some subscribers they timeline wired',
        275: 'abs approaches brent cable caterer clamp curve damage demonstrates differs example expensive files generic helsinki hourly inn integrating lecture lines logic machine ordinary rated recommendation sensor sich sink squarespace steady suggested thermal those wave where',
        280: 'acceleration av blocked cardiovascular categorize controls determine eine encoding focused grab keyword keywords looker mushrooms native participate particularly potter prompt realistic smells stable surfing swap symbolic tasks velocity',
        285: 'aglaonema align approx authenticity bottom cater connector employees extends generate holder hunger interrupts key lack millennial overall pg pulling puppy rental reward sentence setup specialized squats straight strong tate tex thinking tutoring underwear utf variety videography',
        290: 'additional bereits disk dracaena early encryption exploitation gloves hammer hard has inbound integral integrates intro layout leveraging mic musical nano palm picked receipt sas tabletop tooling udemy',
        295: 'aggregators automate battery catering chair clicker date detailed displays emissions few gluten interface latency lily operation sans soil sparkling targeted toilet visual warnings',
        300: 'ale buffet empire gb herbs hour ioniq labels lunges mechanisms overlap prototype pto requiring shoulder slower specific src their throughout typically variant variants',
        305: 'announcing avoid configurations debugging expectations flair headquarters kia las multiple pipedrive portions processor salary si size sizes traditional transparent',
        310: 'carrot elements embracing fuel ho improvement installing interaction kat khan ledger lets meditate muscles oral ota range reconciliation reduces unlike',
        315: 'among each established freshbooks inclusive internationally lesson pattern tiers',
        320: 'because bose both breath ceremony enablement exploration har horror ideal improves lightweight ll maker mat memory priced rpa',
        325: 'attention focuses footprint hz incline length limited linen ongoing popularity predictive proper told',
        330: 'advantages connectivity cons goal identifying partial passes potential pros reusable served suitable total valid xm',
        335: 'actual considerations esp final follows functionality hatte hole lamp or shoppers temporary xxx',
        340: 'allow amounts broader confusion dome format fra keine learned lot pace que reduced swift',
        345: 'beginning configuration depot durable frequent minimum modify noting officiant og rotation rows slightly such summit supplement supports titles',
        350: 'basic basically boot conclusions disadvantages einem etwa itself jonas obligations usually yoy',
        355: 'ages bits catered consistent element excellent gums kevin microphone pull timing',
        360: 'approximately available consultants context hemp internal lacks leverage typical',
        365: 'common commonly conclusion initial mortal resolution signals suited tip tipping',
        370: 'dimension itinerary likely owned på repo tencel',
        375: 'compact momentum optional output',
        380: 'mowing strasse',
        385: 'adapt advancements along notable observations specification versatile',
        390: 'defer dentist headquartered yourself',
        395: 'cve define encourage psychotherapy trend',
        400: 'billion often recommendations wrapping',
        405: 'corp focus grease hun lbs represent step',
        410: 'dpi floss je requires',
        415: 'capacity delta includes klein',
        420: 'func per stability',
        430: 'git ha inches',
        435: 'theorem',
        440: 'pictured',
        445: 'offered overlays',
        450: 'include offline ph recycled regularly tape',
        455: 'verdict vote',
        460: 'exact http require',
        465: 'att founded strengths',
        470: 'phase',
        475: 'dass etc tie',
        490: 'als',
        505: 'det',
        510: 'grams',
        520: 'dimensions schema',
        640: 'instructor',
        705: 'в',
        720: 'said',
        770: 'и',
    }),
    unpacked({
    }),
)


TYPICAL = (20, 3, 6.25, 0, 1, 0, 0, 0.46, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 131, 0.498, 294, -2.79, -2.79, -2.8, -2.79, -2.8, -8.08, -8.07, -25.7, -25.7, 0.311, 0.32, 532, 671, 0.444, 1.51e+03, 0, -2.58, 0.877, 0, 34, 47, 12, 12, 17, 22, 632, 821, 300, 300, 300, 1, 1, 0, 36, 50)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, gap, gap_below, lines, prints, quotes, seams, credit_words, _, _, _, _, _, _, _, _, _, _) = row
    s = 0.0
    if words_score <= 2.2765:
     if characters <= 136.5:
      if words_score <= 0.59397:
       s += -0.854
      else:
       s += -0.672
     else:
      if end <= 0.0:
       s += -0.712
      else:
       s += -0.147
    else:
     if end <= 0.0:
      s += -0.427
     else:
      if prints <= 1.5:
       if end <= 3.5:
        s += 0.149
       else:
        s += -0.546
      else:
       s += -0.563
    if characters <= 111.5:
     if characters <= 28.5:
      s += -0.366
     else:
      if prints <= 1.5:
       s += -0.109
      else:
       s += -0.370
    else:
     if prints <= 1.5:
      if gap <= 0.0:
       if level <= 0.0:
        s += -0.104
       else:
        s += 0.316
      else:
       if known <= 0.0:
        s += 0.361
       else:
        s += -0.445
     else:
      s += -0.346
    if words_score <= 1.7466:
     if words <= 37.5:
      if words_score <= 0.19597:
       s += -0.344
      else:
       s += -0.208
     else:
      s += 0.131
    else:
     if end <= 0.0:
      if quotes <= 1.5:
       s += -0.074
      else:
       s += 0.377
     else:
      if words_score <= 3.755:
       if characters <= 256.5:
        s += 0.069
       else:
        s += 0.269
      else:
       s += 0.321
    if characters <= 100.5:
     if gap <= 0.0:
      if characters <= 38.5:
       s += -0.318
      else:
       s += -0.145
     else:
      if prints <= 1.5:
       s += -0.033
      else:
       s += -0.248
    else:
     if gap <= 0.0:
      s += -0.058
     else:
      if prints <= 1.5:
       if commas <= 0.0:
        s += 0.053
       else:
        s += 0.224
      else:
       s += -0.237
    if end <= 0.0:
     if characters <= 18.5:
      s += -0.286
     else:
      if sentences <= 3.5:
       s += -0.156
      else:
       s += 0.257
    else:
     if end <= 3.5:
      if known <= 0.0:
       if sentences <= 4.5:
        if words <= 32.5:
         s += 0.113
        else:
         s += 0.239
       else:
        s += -0.059
      else:
       s += -0.374
     else:
      s += -0.264
    if end <= 0.0:
     if gap_below <= 0.0:
      s += -0.236
     else:
      s += -0.073
    else:
     if end <= 3.5:
      if gap_below <= 0.0:
       if level <= 0.0:
        s += -0.150
       else:
        s += 0.205
      else:
       if sentences <= 4.5:
        if words <= 37.5:
         s += 0.101
        else:
         s += 0.209
       else:
        s += -0.015
     else:
      s += -0.219
    if characters <= 22.5:
     if gap_below <= 0.0:
      s += -0.269
     else:
      s += -0.096
    else:
     if quotes <= 0.0:
      if gap_below <= 0.0:
       if level <= 0.0:
        s += -0.152
       else:
        if level <= 1.5:
         s += 0.147
        else:
         s += -0.286
      else:
       if known <= 0.0:
        s += 0.047
       else:
        s += -0.317
     else:
      s += 0.200
    if words_score <= 1.2203:
     if prints <= 1.5:
      if words_score <= -0.38986:
       s += -0.267
      else:
       s += -0.086
     else:
      s += -0.290
    else:
     if prints <= 1.5:
      if words <= 7.5:
       s += 0.285
      else:
       if words_score <= 3.1218:
        s += -0.023
       else:
        if letters_a_word <= 6.1023:
         s += 0.064
        else:
         s += 0.186
     else:
      s += -0.153
    if words_score <= 0.67805:
     if gap <= 0.0:
      s += -0.253
     else:
      if words <= 32.5:
       s += -0.135
      else:
       s += 0.133
    else:
     if words_score <= 3.1218:
      if prints <= 1.5:
       if words <= 10.5:
        s += 0.093
       else:
        s += -0.040
      else:
       s += -0.180
     else:
      if shape <= 0.0:
       s += 0.088
      else:
       s += 0.258
    if gap <= 0.0:
     if prints <= 1.5:
      s += -0.084
     else:
      s += -0.249
    else:
     if quotes <= 8.5:
      if quotes <= 0.0:
       if known <= 0.0:
        if shape <= 0.0:
         if prints <= 1.5:
          s += 0.020
         else:
          s += -0.129
        else:
         s += 0.152
       else:
        s += -0.282
      else:
       s += 0.178
     else:
      s += -0.746
    if words_score <= 0.11326:
     if words_score <= -0.47979:
      s += -0.248
     else:
      if words <= 29.5:
       s += -0.148
      else:
       s += 0.178
    else:
     if words_score <= 2.933:
      if gap <= 0.0:
       s += -0.092
      else:
       if words <= 6.5:
        s += 0.167
       else:
        s += -0.019
     else:
      if end <= 3.5:
       s += 0.074
      else:
       s += -0.243
    if words_score <= 0.67805:
     if gap_below <= 0.0:
      s += -0.199
     else:
      s += -0.049
    else:
     if sentences <= 3.5:
      if words_score <= 5.3291:
       if characters <= 50.5:
        s += 0.085
       else:
        if end <= 0.0:
         s += -0.121
        else:
         s += 0.014
      else:
       s += 0.147
     else:
      if words_score <= 6.6663:
       s += -0.053
      else:
       s += -0.633
    if words_score <= -0.7599:
     s += -0.232
    else:
     if prints <= 1.5:
      if letters_a_word <= 6.4786:
       if words <= 92.5:
        if words_score <= 4.232:
         s += -0.034
        else:
         s += 0.074
       else:
        s += -0.109
      else:
       if commas <= 63:
        if words_score <= 3.5316:
         s += 0.033
        else:
         s += 0.159
       else:
        s += -0.502
     else:
      s += -0.126
    if known <= 0.0:
     if prints <= 1.5:
      if quotes <= 0.0:
       if words <= 78.5:
        if words_score <= 5.3291:
         s += -0.002
        else:
         s += 0.126
       else:
        if words_score <= 6.0965:
         s += -0.030
        else:
         s += -0.263
      else:
       if words <= 151.5:
        s += 0.141
       else:
        s += -0.098
     else:
      s += -0.101
    else:
     s += -0.272
    if known_as <= 0.0:
     if gap_below <= 2:
      if letters_a_word <= 6.6685:
       if sentences <= 4.5:
        s += -0.007
       else:
        s += -0.123
      else:
       if gap_below <= 0.0:
        if level <= 1.5:
         s += -0.016
        else:
         s += -0.303
       else:
        if words <= 32.5:
         s += 0.025
        else:
         s += 0.159
     else:
      s += -0.521
    else:
     s += -0.245
    if words_score <= -0.38986:
     s += -0.153
    else:
     if letters_a_word <= 5.4981:
      s += -0.052
     else:
      if sentences <= 11.5:
       if quotes <= 10.5:
        if quotes <= 0.0:
         if words_score <= 3.5316:
          if sentences <= 0.0:
           s += 0.018
          else:
           s += -0.089
         else:
          s += 0.051
        else:
         s += 0.116
       else:
        s += -0.506
      else:
       s += 0.495
    if words_score <= -1.2083:
     s += -0.197
    else:
     if gap <= 0.0:
      if words_score <= 1.6375:
       s += -0.110
      else:
       s += 0.005
     else:
      if words <= 7.5:
       s += 0.113
      else:
       if end <= 0.0:
        if commas <= 6.5:
         if words <= 12.5:
          s += -0.029
         else:
          s += -0.227
        else:
         s += 0.155
       else:
        s += 0.020
    if gap_below <= 0.0:
     if level <= 1.5:
      if level <= 0.0:
       if characters <= 136.5:
        s += -0.026
       else:
        s += -0.169
      else:
       s += 0.081
     else:
      s += -0.239
    else:
     if level <= 0.0:
      if credit_words <= 0.0:
       s += 0.005
      else:
       s += -0.260
     else:
      if level <= 3.5:
       s += 0.133
      else:
       s += -0.215
    if known <= 0.0:
     if quotes <= 48:
      if quotes <= 0.0:
       if shape <= 0.0:
        s += -0.018
       else:
        if characters <= 13.5:
         s += -0.121
        else:
         s += 0.084
      else:
       if characters <= 603.5:
        if characters <= 198.5:
         s += -0.015
        else:
         s += 0.183
       else:
        s += -0.056
     else:
      s += -0.500
    else:
     s += -0.213
    if words_score <= -1.0798:
     s += -0.175
    else:
     if lines <= 36:
      if words <= 92.5:
       if characters <= 472.5:
        if words_score <= 5.6782:
         if words <= 14.5:
          if words_score <= 1.5204:
           s += -0.017
          else:
           s += 0.071
         else:
          s += -0.035
        else:
         s += 0.086
       else:
        s += 0.121
      else:
       s += -0.064
     else:
      s += 0.620
    if gap_below <= 2:
     if commas <= 2.5:
      if letters_a_word <= 3.6833:
       if characters <= 76.5:
        s += -0.211
       else:
        s += 0.202
      else:
       s += -0.005
     else:
      if letters_a_word <= 5.4981:
       if characters <= 472.5:
        s += 0.052
       else:
        s += -0.214
      else:
       if start <= 5.5:
        s += 0.056
       else:
        s += -0.527
    else:
     s += -0.377
    if prints <= 1.5:
     if credit_words <= 0.0:
      if start <= 2.5:
       if level <= 1.5:
        s += 0.012
       else:
        s += -0.124
      else:
       if level <= 1.5:
        s += 0.062
       else:
        s += 0.540
     else:
      s += -0.183
    else:
     if characters <= 57.5:
      if gap_below <= 0.0:
       s += -0.128
      else:
       s += 0.096
     else:
      s += -0.177
    if end <= 1.5:
     if words <= 1.5:
      s += -0.100
     else:
      if words <= 13.5:
       s += 0.043
      else:
       s += -0.001
    else:
     if end <= 2.5:
      s += -0.193
     else:
      if end <= 3.5:
       s += 0.257
      else:
       if words <= 10.5:
        s += 0.032
       else:
        if lines <= 4.5:
         s += -0.252
        else:
         s += 0.468
    if quotes <= 8.5:
     if quotes <= 3.5:
      if letters_a_word <= 6.9965:
       s += -0.011
      else:
       if commas <= 0.0:
        if seams <= 1.5:
         s += 0.002
        else:
         s += -0.313
       else:
        if commas <= 8.5:
         s += 0.093
        else:
         if words <= 82.5:
          s += -0.386
         else:
          s += 0.165
     else:
      s += 0.196
    else:
     s += -0.303
    if commas <= 7.5:
     if sentences <= 1.5:
      if words_score <= 4.7524:
       s += -0.003
      else:
       s += 0.097
     else:
      if characters <= 256.5:
       s += -0.144
      else:
       s += -0.024
    else:
     if commas <= 15.5:
      if quotes <= 1.5:
       s += 0.113
      else:
       s += 0.366
     else:
      if sentences <= 5.5:
       s += -0.415
      else:
       s += 0.091
    if sentences <= 11.5:
     if sentences <= 7.5:
      if known <= 2.5:
       if words <= 92.5:
        if words_score <= 6.6663:
         if seams <= 0.0:
          s += 0.006
         else:
          s += -0.080
        else:
         s += 0.126
       else:
        if sentences <= 2.5:
         s += -0.252
        else:
         s += -0.027
      else:
       s += -0.263
     else:
      s += -0.287
    else:
     s += 0.353
    if quotes <= 48:
     if letters_a_word <= 3.0224:
      if sentences <= 2.5:
       s += -0.166
      else:
       s += 0.396
     else:
      if gap_below <= 2:
       if known <= 2.5:
        if level <= 3.5:
         if shape <= 0.0:
          s += -0.000
         else:
          s += 0.045
        else:
         s += -0.167
       else:
        s += -0.227
      else:
       s += -0.284
    else:
     s += -0.433
    if prints <= 1.5:
     if end <= 3.5:
      if end <= 2.5:
       if end <= 1.5:
        s += 0.014
       else:
        if words <= 74.5:
         s += -0.138
        else:
         s += 0.162
      else:
       s += 0.191
     else:
      if end <= 5.5:
       s += -0.227
      else:
       s += 0.003
    else:
     if end <= 2.5:
      s += -0.092
     else:
      s += 0.299
    if sentences <= 18.5:
     if words_score <= -1.8383:
      s += -0.208
     else:
      if words <= 11.5:
       s += 0.021
      else:
       if words <= 30.5:
        if sentences <= 1.5:
         s += -0.032
        else:
         s += -0.263
       else:
        if characters <= 91.5:
         s += 1.002
        else:
         if letters_a_word <= 6.6685:
          s += -0.017
         else:
          s += 0.079
    else:
     s += 0.400
    if commas <= 19.5:
     if commas <= 2.5:
      if words <= 62.5:
       s += -0.006
      else:
       s += -0.120
     else:
      if characters <= 83.5:
       if commas <= 10.5:
        s += 0.133
       else:
        s += 1.890
      else:
       if start <= 5.5:
        if prints <= 1.5:
         s += 0.035
        else:
         s += -0.143
       else:
        s += -0.444
    else:
     s += -0.179
    if words_score <= -1e-35:
     if characters <= 100.5:
      s += -0.027
     else:
      s += -0.220
    else:
     if end <= 0.0:
      if characters <= 76.5:
       if words_score <= 2.1301:
        s += -0.020
       else:
        s += 0.120
      else:
       if sentences <= 2.5:
        s += -0.156
       else:
        s += 0.096
     else:
      if words_score <= 0.0:
       s += 0.202
      else:
       s += 0.008
    if sentences <= 12.5:
     if sentences <= 10.5:
      if letters_a_word <= 7.5026:
       if letters_a_word <= 7.3355:
        if letters_a_word <= 3.6833:
         s += -0.080
        else:
         s += 0.004
       else:
        if sentences <= 5.5:
         s += -0.090
        else:
         s += -0.917
      else:
       if sentences <= 6.5:
        s += 0.036
       else:
        s += 0.476
     else:
      s += 0.340
    else:
     s += -0.179
    if words_score <= 6.0965:
     if commas <= 1.5:
      if start <= 0.0:
       s += -0.130
      else:
       if prints <= 7.5:
        s += -0.006
       else:
        s += 0.303
     else:
      if prints <= 1.5:
       s += 0.030
      else:
       s += -0.152
    else:
     if commas <= 1.5:
      s += 0.071
     else:
      if gap <= 0.0:
       s += 0.113
      else:
       s += -0.111
    if sentences <= 4.5:
     if words <= 109.5:
      if end <= 1.5:
       s += 0.009
      else:
       s += -0.048
     else:
      if sentences <= 2.5:
       s += -0.068
      else:
       s += 0.233
    else:
     if words_score <= 4.4828:
      if words_score <= 2.1301:
       if words_score <= 1.6375:
        s += -0.033
       else:
        s += -0.407
      else:
       s += 0.118
     else:
      s += -0.161
    if sentences <= 2.5:
     if words_score <= 4.232:
      if sentences <= 0.0:
       s += 0.007
      else:
       if gap_below <= 0.0:
        s += -0.214
       else:
        if level <= 1.5:
         s += -0.050
        else:
         s += 0.324
     else:
      s += 0.040
    else:
     if sentences <= 23.5:
      if sentences <= 14.5:
       s += -0.051
      else:
       s += -0.395
     else:
      s += 0.388
    if shape <= 2.5:
     if quotes <= 1.5:
      s += -0.001
     else:
      if commas <= 15.5:
       if commas <= 2.5:
        if words <= 68.5:
         if sentences <= 0.0:
          s += -0.138
         else:
          if end <= 0.0:
           s += 0.394
          else:
           s += 0.023
        else:
         s += -0.445
       else:
        s += 0.210
      else:
       s += -0.309
    else:
     s += 0.207
    if sentences <= 5.5:
     if words_score <= 5.6782:
      if commas <= 13.5:
       if characters <= 408.5:
        s += -0.008
       else:
        s += 0.048
      else:
       if words_score <= 2.0014:
        s += 0.067
       else:
        s += -0.458
     else:
      s += 0.058
    else:
     if words_score <= 5.3291:
      s += 0.062
     else:
      if words_score <= 6.0965:
       s += 0.446
      else:
       s += -0.029
    if sentences <= 6.5:
     if gap_below <= 2:
      if start <= 4.5:
       if characters <= 111.5:
        s += 0.015
       else:
        if characters <= 164.5:
         s += -0.075
        else:
         s += -0.002
      else:
       if words <= 3.5:
        s += -0.228
       else:
        s += 0.333
     else:
      s += -0.414
    else:
     if words <= 151.5:
      s += -0.318
     else:
      s += -0.043
    if letters_a_word <= 3.0224:
     s += -0.138
    else:
     if lines <= 5.5:
      if known <= 2.5:
       if end <= 4.5:
        if end <= 2.5:
         if end <= 1.5:
          s += 0.012
         else:
          if letters_a_word <= 6.9005:
           s += -0.045
          else:
           s += -0.268
        else:
         s += 0.176
       else:
        s += -0.064
      else:
       s += -0.247
     else:
      s += 0.252
    if commas <= 63:
     if gap_below <= 2:
      if commas <= 3.5:
       if characters <= 603.5:
        if sentences <= 6.5:
         if sentences <= 5.5:
          s += -0.003
         else:
          s += -0.490
        else:
         s += 0.488
       else:
        s += -0.204
      else:
       if words_score <= 0.0:
        s += 0.270
       else:
        s += 0.022
     else:
      s += -0.349
    else:
     s += -0.300
    return s


def score_around(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, _, end, start, commas, sentences, words_score, known, _, shape, _, gap, gap_below, lines, prints, quotes, _, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, is_chosen, margin, expected, in_run, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, since_comments, since_related, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end) = row
    s = 0.0
    if in_run <= 0.0:
     if in_zone <= 0.0:
      if score <= -0.63489:
       s += -0.637
      else:
       s += -0.553
     else:
      if margin <= -0.96277:
       s += -0.548
      else:
       if words_above <= 962.5:
        if score <= 1.1466:
         s += -0.349
        else:
         s += -0.082
       else:
        s += -0.554
    else:
     if score <= 0.0:
      if score <= -1.9834:
       s += -0.460
      else:
       if text <= 4166.5:
        s += -0.229
       else:
        s += -0.512
     else:
      if words_above <= 4235.5:
       if before_zone_end <= -1e-35:
        s += -0.335
       else:
        s += -0.063
      else:
       s += -0.521
    if in_run <= 0.0:
     if in_zone <= 0.0:
      if words_score <= 3.755:
       s += -0.215
      else:
       s += -0.097
     else:
      if is_chosen <= 0.0:
       s += -0.099
      else:
       if relative_number <= 0.74164:
        s += 0.138
       else:
        s += -0.149
    else:
     if is_chosen <= 0.0:
      s += 0.054
     else:
      if blocks <= 575:
       if expected <= 0.7879:
        s += 0.149
       else:
        if in_zone <= 0.0:
         s += 0.036
        else:
         if commas <= 19.5:
          s += 0.279
         else:
          s += -0.035
      else:
       if since_related <= 190.5:
        s += 0.289
       else:
        s += 0.004
    if in_run <= 0.0:
     if margin <= -0.63466:
      if words_score <= 5.6782:
       s += -0.196
      else:
       s += 0.230
     else:
      if after_run_start <= 16.5:
       if before_zone_end <= 47.5:
        s += 0.154
       else:
        s += -0.059
      else:
       s += -0.141
    else:
     if words_above <= 3530.5:
      if margin <= -0.96277:
       s += 0.004
      else:
       if before_zone_end <= -1e-35:
        s += 0.019
       else:
        if before_zone_end <= 229.5:
         if margin <= 1.2151:
          s += 0.187
         else:
          s += 0.245
        else:
         s += 0.056
     else:
      if blocks <= 475.5:
       s += 0.075
      else:
       s += -0.180
    if in_run <= 0.0:
     if in_zone <= 0.0:
      if margin <= 1.4838:
       s += -0.185
      else:
       s += -0.036
     else:
      if margin <= -1.8148:
       s += -0.134
      else:
       if chosen_above <= 6.5:
        s += 0.130
       else:
        s += -0.043
    else:
     if words_above <= 3530.5:
      if margin <= -0.63466:
       s += 0.016
      else:
       if expected <= 0.83694:
        if text <= 4166.5:
         s += 0.163
        else:
         s += -0.178
       else:
        if in_zone <= 0.0:
         s += 0.002
        else:
         s += 0.220
     else:
      if text <= 5848.6:
       s += 0.038
      else:
       s += -0.176
    if is_chosen <= 0.0:
     if above_10_sum <= -17.891:
      s += -0.174
     else:
      if below_3_sum <= -5.3638:
       s += -0.121
      else:
       s += 0.035
    else:
     if before_zone_end <= 0.0:
      s += -0.078
     else:
      if words_above <= 4235.5:
       if expected <= 0.7879:
        if characters <= 123.5:
         s += -0.068
        else:
         if below_2 <= -4.4538:
          s += -0.207
         else:
          if before_zone_end <= 37.5:
           s += 0.171
          else:
           s += -0.001
       else:
        if until_chosen <= 2.5:
         s += 0.201
        else:
         if words_below <= 3688.5:
          s += 0.126
         else:
          s += -0.099
      else:
       s += -0.096
    if in_zone <= 0.0:
     if margin <= 0.93854:
      if below_10_sum <= -20.166:
       s += -0.176
      else:
       if above_10_sum <= -14.168:
        s += -0.136
       else:
        s += 0.006
     else:
      if chosen_above <= 6.5:
       s += 0.201
      else:
       s += -0.035
    else:
     if score <= 0.25135:
      if below_1 <= -2.1032:
       if before_run_end <= -203.5:
        s += 0.405
       else:
        s += -0.082
      else:
       if text_above <= 1976.7:
        s += 0.069
       else:
        s += -0.092
     else:
      if text_above <= 1976.7:
       s += 0.175
      else:
       if number <= 368.5:
        s += 0.102
       else:
        s += -0.097
    if in_zone <= 0.0:
     if score <= -1.6015:
      s += -0.167
     else:
      if before_run_end <= -7.5:
       s += -0.129
      else:
       if quotes <= 1.5:
        s += -0.036
       else:
        s += 0.258
    else:
     if score <= 0.84089:
      if score <= -2.1006:
       s += -0.073
      else:
       if words_above <= 1719.5:
        if before_run_end <= -3.5:
         s += -0.055
        else:
         s += 0.098
       else:
        s += -0.064
     else:
      if words_above <= 3247.5:
       if after_run_start <= -59.5:
        s += -0.157
       else:
        s += 0.169
      else:
       if above_30_share <= 0.7108:
        s += -0.165
       else:
        s += 0.025
    if in_zone <= 0.0:
     if score <= -0.63489:
      s += -0.155
     else:
      if words_above <= 793.5:
       if text_share <= 0.88455:
        s += 0.064
       else:
        s += -0.120
      else:
       s += -0.119
    else:
     if score <= 0.84089:
      if above_1 <= -1.862:
       s += -0.046
      else:
       if score <= -1.7354:
        s += -0.044
       else:
        if words_above <= 2167.5:
         s += 0.101
        else:
         s += -0.037
     else:
      if text <= 5848.6:
       if below_3_sum <= -2.1964:
        if text <= 4166.5:
         s += 0.124
        else:
         s += -0.075
       else:
        s += 0.169
      else:
       s += -0.101
    if in_run <= 0.0:
     if margin <= -1.8148:
      s += -0.157
     else:
      if above_3_sum <= 0.0:
       if until_chosen <= 23.5:
        if number <= 148.5:
         if characters <= 256.5:
          s += -0.043
         else:
          s += 0.164
        else:
         s += -0.097
       else:
        s += -0.143
      else:
       s += 0.157
    else:
     if words_above <= 4796:
      if score <= 0.84089:
       if margin <= -2.2949:
        s += -0.062
       else:
        s += 0.066
      else:
       if after_zone_start <= 64.5:
        s += 0.158
       else:
        if below_30_share <= 0.66842:
         s += 0.027
        else:
         s += 0.142
     else:
      s += -0.128
    if in_run <= 0.0:
     if margin <= -1.6913:
      s += -0.148
     else:
      if text_above <= 671.91:
       if above_1 <= -1.5997:
        if below_1 <= -1.867:
         s += -0.107
        else:
         s += 0.027
       else:
        s += 0.065
      else:
       s += -0.120
    else:
     if score <= 1.1466:
      if prints_below <= 0.0:
       if quotes <= 10.5:
        s += 0.080
       else:
        s += -0.509
      else:
       s += -0.021
     else:
      if blocks <= 459.5:
       s += 0.141
      else:
       if below_2 <= -4.38:
        s += -0.234
       else:
        if text_above <= 2637.9:
         s += 0.109
        else:
         s += -0.065
    if in_run <= 0.0:
     if margin <= -1.8148:
      s += -0.146
     else:
      if before_run_end <= -11.5:
       s += -0.097
      else:
       if words <= 11.5:
        s += -0.076
       else:
        s += 0.049
    else:
     if text <= 4166.5:
      if characters <= 164.5:
       if expected <= 0.7879:
        if blocks <= 215.5:
         if blocks <= 179.5:
          s += 0.021
         else:
          s += -0.336
        else:
         s += 0.097
       else:
        s += 0.068
      else:
       s += 0.129
     else:
      if expected <= 0.8337:
       s += -0.228
      else:
       if text <= 5848.6:
        s += 0.168
       else:
        s += -0.094
    if in_zone <= 0.0:
     if margin <= -2.0528:
      s += -0.150
     else:
      if since_related <= 299.5:
       s += -0.112
      else:
       if words_above <= 35.5:
        s += -0.112
       else:
        if above_10_sum <= -21.351:
         s += -0.068
        else:
         if chosen_below <= 27.5:
          s += 0.037
         else:
          s += 0.252
    else:
     if score <= 1.1466:
      if below_1 <= -1.1445:
       s += -0.030
      else:
       s += 0.051
     else:
      if text <= 5848.6:
       if expected <= 0.8337:
        if words_above <= 873.5:
         s += 0.115
        else:
         s += -0.161
       else:
        s += 0.139
      else:
       s += -0.084
    if in_run <= 0.0:
     if until_chosen <= 9.5:
      if since_related <= 299.5:
       s += -0.099
      else:
       if words_score <= 5.6782:
        if words_above <= 35.5:
         s += -0.076
        else:
         if since_comments <= 299.5:
          s += -0.143
         else:
          if words_above <= 1584.5:
           s += 0.074
          else:
           s += -0.103
       else:
        s += 0.240
     else:
      if above_3_sum <= -7.4253:
       s += -0.147
      else:
       s += -0.070
    else:
     if score <= 1.4505:
      if words_above <= 2519.5:
       s += 0.039
      else:
       s += -0.082
     else:
      if text <= 4166.5:
       s += 0.123
      else:
       s += 0.001
    if score <= -1.2931:
     if since_chosen <= 11.5:
      if commas <= 8.5:
       if score <= -3.2926:
        s += -0.125
       else:
        s += -0.016
      else:
       s += 0.430
     else:
      s += -0.141
    else:
     if below_1 <= -2.1032:
      if above_3_sum <= -2.2302:
       if text_share <= 0.72231:
        s += -0.012
       else:
        s += -0.142
      else:
       s += 0.048
     else:
      if text <= 5848.6:
       if score <= 1.7051:
        if text_share <= 0.92491:
         if expected <= 0.7879:
          s += 0.018
         else:
          s += 0.092
        else:
         s += -0.046
       else:
        s += 0.131
      else:
       s += -0.090
    if score <= -1.6015:
     if since_chosen <= 10.5:
      s += -0.044
     else:
      s += -0.138
    else:
     if above_3_sum <= -1.1314:
      if words_above <= 501.5:
       if score <= 1.1466:
        s += 0.005
       else:
        s += 0.122
      else:
       if below_10_sum <= -4.5351:
        if number <= 28.5:
         s += -0.429
        else:
         s += -0.079
       else:
        s += 0.041
     else:
      if words_above <= 873.5:
       s += 0.118
      else:
       if since_related <= 31.5:
        if start <= 3.5:
         s += 0.035
        else:
         s += -1.156
       else:
        if text <= 5848.6:
         s += 0.079
        else:
         s += -0.060
    if margin <= -2.0528:
     s += -0.116
    else:
     if below_3_sum <= 0.0:
      if above_1 <= -1.293:
       if relative_number <= 0.72558:
        if sentences <= 1.5:
         if below_10_sum <= -26.541:
          s += -0.125
         else:
          s += -0.005
        else:
         if words_above <= 242.5:
          s += 0.176
         else:
          s += 0.008
       else:
        s += -0.112
      else:
       if words_above <= 1584.5:
        if quotes <= 10.5:
         s += 0.065
        else:
         s += -0.502
       else:
        s += -0.046
     else:
      if end <= 0.0:
       s += 0.015
      else:
       if words_above <= 6026:
        s += 0.112
       else:
        s += -0.140
    if above_1 <= -2.0975:
     if below_2 <= -3.0001:
      s += -0.130
     else:
      if margin <= 0.43141:
       if since_related <= 240.5:
        s += -0.132
       else:
        s += -0.031
      else:
       if chosen_above <= 15.5:
        s += 0.103
       else:
        s += -0.048
    else:
     if end <= 0.0:
      s += -0.012
     else:
      if after_run_start <= 61.5:
       if words_above <= 3836.5:
        if below_1 <= -1.1445:
         s += 0.039
        else:
         s += 0.113
       else:
        s += -0.183
      else:
       if since_related <= 77.5:
        s += -0.184
       else:
        if expected <= 0.83694:
         s += -0.081
        else:
         s += 0.063
    if below_10_sum <= -24.574:
     if score <= 1.9098:
      if commas <= 10.5:
       if since_chosen <= 1.5:
        if below_3_sum <= -11.461:
         s += -0.157
        else:
         s += 0.044
       else:
        s += -0.125
      else:
       s += 0.146
     else:
      s += 0.088
    else:
     if score <= 1.4505:
      if text_share <= 0.86081:
       if credit_words <= 0.0:
        if prints <= 1.5:
         s += 0.034
        else:
         s += -0.046
       else:
        s += -0.150
      else:
       s += -0.065
     else:
      if text <= 5848.6:
       if below_2 <= -3.9134:
        s += -0.057
       else:
        s += 0.107
      else:
       s += -0.087
    if below_3_sum <= -9.4784:
     s += -0.102
    else:
     if score <= 0.84089:
      if since_chosen <= 16.5:
       if since_related <= 15.5:
        s += -0.110
       else:
        if gap <= 0.0:
         if above_10_sum <= -26.591:
          s += -0.112
         else:
          s += 0.106
        else:
         s += -0.005
      else:
       s += -0.088
     else:
      if chosen_above <= 18.5:
       s += 0.103
      else:
       if expected <= 0.7234:
        s += -0.496
       else:
        if since_related <= 33.5:
         if start <= 2.5:
          s += -0.048
         else:
          s += -0.484
        else:
         if text <= 5848.6:
          s += 0.066
         else:
          s += -0.086
    if score <= -2.5516:
     s += -0.102
    else:
     if relative_number <= 0.75737:
      if words <= 32.5:
       if since_comments <= 16.5:
        s += -0.213
       else:
        if words_above <= 35.5:
         s += -0.078
        else:
         if text <= 202.1:
          s += 0.257
         else:
          s += 0.014
      else:
       if words_above <= 353.5:
        if margin <= -1.2824:
         s += 0.502
        else:
         s += 0.120
       else:
        if blocks <= 475.5:
         s += 0.055
        else:
         if blocks <= 689:
          if text <= 4166.5:
           s += 0.035
          else:
           s += -0.189
         else:
          s += 0.140
     else:
      s += -0.042
    if until_chosen <= 16.5:
     if below_1 <= 0.84766:
      if characters <= 198.5:
       if gap_below <= 0.0:
        if below_10_sum <= -25.585:
         s += -0.101
        else:
         s += 0.064
       else:
        s += -0.046
      else:
       if below_2 <= 1.1486:
        if after_zone_start <= 36.5:
         if margin <= 2.9388:
          s += 0.070
         else:
          s += -0.106
        else:
         if below_30_share <= 0.57528:
          s += -0.117
         else:
          s += 0.047
       else:
        s += 0.104
     else:
      if lines <= 18.5:
       s += 0.070
      else:
       s += -0.430
    else:
     if since_chosen <= 2.5:
      s += 0.013
     else:
      s += -0.120
    if above_3_sum <= -7.4253:
     if below_3_sum <= -8.6538:
      s += -0.117
     else:
      s += -0.026
    else:
     if above_3_sum <= 1.0971:
      if relative_number <= 0.75737:
       if text <= 4166.5:
        if blocks <= 247.5:
         if blocks <= 179.5:
          if words_score <= 4.232:
           s += 0.002
          else:
           s += 0.113
         else:
          if sentences <= 2.5:
           s += -0.083
          else:
           s += 0.088
        else:
         if words_above <= 22.5:
          s += -0.105
         else:
          s += 0.091
       else:
        if blocks <= 475.5:
         s += 0.082
        else:
         s += -0.123
      else:
       s += -0.064
     else:
      s += 0.062
    if below_3_sum <= -10.244:
     s += -0.105
    else:
     if score <= 1.7051:
      if above_1 <= -3.5591:
       s += -0.072
      else:
       if text <= 202.1:
        if after_zone_start <= -2.5:
         s += -0.149
        else:
         if since_related <= 240.5:
          s += -0.067
         else:
          s += 0.256
       else:
        if below_30_share <= 0.20793:
         s += -0.075
        else:
         s += 0.011
     else:
      if words_above <= 538.5:
       s += 0.121
      else:
       if expected <= 0.90563:
        if text <= 2271.4:
         s += 0.051
        else:
         if since_related <= 35.5:
          s += -0.373
         else:
          s += -0.033
       else:
        s += 0.126
    if margin <= -3.2482:
     if commas <= 10.5:
      s += -0.113
     else:
      s += 0.491
    else:
     if score <= 1.7051:
      if since_comments <= 175.5:
       s += -0.096
      else:
       if blocks <= 105.5:
        s += 0.080
       else:
        if blocks <= 201.5:
         if commas <= 19.5:
          if blocks <= 179.5:
           s += -0.005
          else:
           if since_heading <= 85.5:
            s += -0.298
           else:
            s += -0.025
         else:
          s += -0.301
        else:
         s += 0.013
     else:
      if words_above <= 873.5:
       s += 0.098
      else:
       if expected <= 0.90563:
        s += -0.032
       else:
        s += 0.101
    if above_2 <= -3.8779:
     s += -0.083
    else:
     if words_above <= 1401.5:
      if words <= 40.5:
       if chosen_above <= 51.5:
        if below_2 <= -5.1737:
         s += -0.155
        else:
         if words_above <= 35.5:
          s += -0.076
         else:
          if chosen_below <= 24.5:
           s += -0.011
          else:
           s += 0.061
       else:
        if below_2 <= -6.209:
         s += 1.327
        else:
         s += 0.170
      else:
       s += 0.070
     else:
      if above_10_sum <= -3.0204:
       s += -0.080
      else:
       if since_related <= 35.5:
        s += -0.245
       else:
        if words_above <= 4796:
         s += 0.060
        else:
         s += -0.091
    if score <= -3.8101:
     s += -0.119
    else:
     if quotes <= 10.5:
      if prints_below <= 1.5:
       if text_share <= 0.90667:
        if text <= 5848.6:
         if words_score <= 5.6782:
          if text_share <= 0.039488:
           s += -0.060
          else:
           if since_comments <= 74.5:
            s += -0.068
           else:
            s += 0.045
         else:
          s += 0.120
        else:
         s += -0.056
       else:
        if after_zone_start <= 20.5:
         s += 0.152
        else:
         s += -0.063
      else:
       if text <= 4166.5:
        if below_30_share <= 0.55266:
         s += -0.047
        else:
         s += 0.055
       else:
        s += -0.119
     else:
      s += -0.333
    if score <= -3.5525:
     s += -0.109
    else:
     if text_share <= 0.90667:
      if text <= 4166.5:
       if text_share <= 0.054534:
        s += -0.061
       else:
        if score <= 1.7051:
         if since_comments <= 124.5:
          s += -0.064
         else:
          s += 0.033
        else:
         s += 0.077
      else:
       if expected <= 0.90563:
        if number_from_end <= 627.5:
         if expected <= 0.8337:
          s += -0.175
         else:
          if text <= 5848.6:
           s += 0.154
          else:
           s += -0.117
        else:
         s += 0.201
       else:
        s += 0.097
     else:
      if above_3_sum <= 1.0971:
       s += -0.071
      else:
       s += 0.061
    if below_10_sum <= -32.794:
     if above_1 <= -1.293:
      s += -0.113
     else:
      s += 0.018
    else:
     if words_above <= 538.5:
      if after_run_start <= 81.5:
       if prints <= 1.5:
        s += 0.038
       else:
        s += -0.069
      else:
       if since_related <= 240.5:
        s += -0.145
       else:
        if until_chosen <= 9.5:
         s += 0.243
        else:
         if chosen_above <= 18.5:
          s += 0.427
         else:
          if chosen_above <= 19.5:
           s += 2.017
          else:
           s += 0.643
     else:
      if above_10_sum <= -14.168:
       if number <= 28.5:
        s += -0.526
       else:
        s += -0.058
      else:
       s += 0.015
    if below_30_share <= 0.0358:
     s += -0.127
    else:
     if characters <= 236.5:
      if since_related <= 33.5:
       s += -0.094
      else:
       if above_30_share <= 0.28025:
        if after_zone_start <= -10.5:
         s += -0.108
        else:
         if number_from_end <= 28.5:
          s += -0.148
         else:
          if text <= 202.1:
           s += 0.212
          else:
           s += -0.024
       else:
        if gap_below <= 0.0:
         s += 0.073
        else:
         s += -0.006
     else:
      if chosen_above <= 14.5:
       s += 0.087
      else:
       if above_30_share <= 0.69802:
        s += -0.085
       else:
        if since_related <= 2.5:
         s += -0.357
        else:
         s += 0.047
    if below_1 <= -4.5247:
     s += -0.093
    else:
     if above_1 <= -3.8993:
      s += -0.066
     else:
      if expected <= 0.83694:
       if text <= 1578.8:
        if relative_number <= 0.25869:
         if expected <= 0.82969:
          if text <= 277.96:
           s += -0.232
          else:
           s += 0.039
         else:
          s += -0.346
        else:
         s += 0.029
       else:
        if text <= 1742.7:
         if above_10_sum <= 0.0:
          s += -0.138
         else:
          if margin <= 0.67199:
           s += -0.350
          else:
           s += -0.897
        else:
         if words_above <= 2519.5:
          s += 0.052
         else:
          s += -0.118
      else:
       s += 0.025
    if margin <= -3.7121:
     s += -0.100
    else:
     if above_1 <= 0.84548:
      if text <= 202.1:
       if after_zone_start <= -6.5:
        s += -0.123
       else:
        if number_from_end <= 44.5:
         s += 0.028
        else:
         s += 0.258
      else:
       if below_10_sum <= -24.574:
        s += -0.055
       else:
        if text <= 5848.6:
         if expected <= 0.7879:
          if above_3_sum <= -4.5637:
           s += 0.063
          else:
           if in_run <= 0.0:
            s += 0.042
           else:
            if margin <= 1.9413:
             s += -0.131
            else:
             s += -0.413
         else:
          s += 0.021
        else:
         s += -0.091
     else:
      s += 0.039
    if prints <= 1.5:
     if relative_number <= 0.75737:
      if expected <= 0.67138:
       if commas <= 1.5:
        if after_zone_start <= 4.5:
         s += -0.068
        else:
         if chosen_above <= 9.5:
          s += 0.032
         else:
          s += 0.338
       else:
        s += 0.248
      else:
       if text <= 202.1:
        s += 0.171
       else:
        if expected <= 0.7879:
         if since_related <= 151.5:
          s += 0.069
         else:
          s += -0.071
        else:
         if below_1 <= -1.1445:
          s += -0.012
         else:
          s += 0.041
     else:
      if after_run_start <= 16.5:
       s += 0.085
      else:
       s += -0.052
    else:
     s += -0.061
    if until_chosen <= 27.5:
     if credit_words <= 0.0:
      if text <= 5848.6:
       if blocks <= 247.5:
        if below_1 <= 1.1603:
         s += -0.020
        else:
         s += 0.047
       else:
        if blocks <= 459.5:
         s += 0.061
        else:
         s += -0.001
      else:
       if expected <= 0.88812:
        if expected <= 0.88208:
         s += -0.005
        else:
         s += 0.471
       else:
        if expected <= 0.90563:
         s += -0.160
        else:
         s += 0.069
     else:
      s += -0.137
    else:
     if text <= 277.96:
      if below_3_sum <= -10.244:
       s += -0.081
      else:
       s += 0.154
     else:
      s += -0.090
    if below_30_share <= 0.031958:
     s += -0.131
    else:
     if prints <= 1.5:
      if expected <= 0.67138:
       if characters <= 61.5:
        s += -0.020
       else:
        s += 0.175
      else:
       if below_2 <= -4.9005:
        s += -0.088
       else:
        if sentences <= 20.5:
         if words_score <= 4.7524:
          if quotes <= 10.5:
           if characters <= 408.5:
            s += -0.010
           else:
            s += 0.050
          else:
           s += -0.262
         else:
          if blocks <= 172.5:
           s += 0.103
          else:
           if expected <= 0.7879:
            s += -0.111
           else:
            s += 0.030
        else:
         s += 0.288
     else:
      s += -0.047
    if above_10_sum <= -43.701:
     s += -0.138
    else:
     if sentences <= 23.5:
      if number_from_end <= 20.5:
       s += -0.079
      else:
       if commas <= 19.5:
        if since_related <= 33.5:
         if commas <= 3.5:
          if after_zone_start <= 20.5:
           s += 0.015
          else:
           if above_10_sum <= 13.999:
            s += -0.116
           else:
            s += -0.395
         else:
          s += 0.095
        else:
         if text <= 5848.6:
          if sentences <= 4.5:
           s += 0.011
          else:
           if after_zone_start <= 96.5:
            s += 0.154
           else:
            s += -0.106
         else:
          s += -0.056
       else:
        s += -0.141
     else:
      s += 0.307
    if since_comments <= 30.5:
     if relative_number <= 0.17838:
      if text_below <= 547.3:
       s += -0.786
      else:
       s += -0.170
     else:
      s += -0.084
    else:
     if prints_below <= 1.5:
      if words_score <= 4.232:
       if number_from_end <= 776.5:
        s += 0.002
       else:
        s += 0.333
      else:
       if blocks <= 179.5:
        s += 0.124
       else:
        if blocks <= 247.5:
         if expected <= 0.7879:
          s += -0.253
         else:
          s += 0.005
        else:
         s += 0.065
     else:
      if above_2 <= -3.9719:
       s += -0.103
      else:
       if blocks <= 475.5:
        s += 0.010
       else:
        s += -0.073
    if above_30_share <= 0.023097:
     if below_3_sum <= 5.5337:
      s += -0.142
     else:
      s += -1.830
    else:
     if words <= 32.5:
      if chosen_below <= 24.5:
       if number <= 314.5:
        s += -0.016
       else:
        s += -0.092
      else:
       if words_above <= 65.5:
        s += -0.063
       else:
        if words_above <= 2280.5:
         s += 0.059
        else:
         s += -0.072
     else:
      if words_above <= 501.5:
       if below_3_sum <= -16.528:
        s += -0.376
       else:
        s += 0.085
      else:
       if expected <= 0.90563:
        if commas <= 44:
         s += -0.021
        else:
         s += 0.273
       else:
        s += 0.073
    if above_3_sum <= -12.954:
     s += -0.116
    else:
     if number_from_end <= 12.5:
      s += -0.106
     else:
      if words_above <= 747.5:
       if relative_number <= 0.24278:
        if chosen_below <= 44.5:
         s += -0.080
        else:
         s += 0.047
       else:
        if words <= 40.5:
         s += 0.019
        else:
         if before_zone_end <= 32.5:
          s += 0.110
         else:
          s += -0.019
      else:
       if blocks <= 247.5:
        s += -0.048
       else:
        if blocks <= 459.5:
         if chosen_below <= 7.5:
          s += -0.042
         else:
          s += 0.082
        else:
         if blocks <= 689:
          s += -0.067
         else:
          s += 0.042
    if score <= -4.3613:
     s += -0.123
    else:
     if words_score <= 4.4828:
      if text_share <= 0.88455:
       s += 0.005
      else:
       if sentences <= 8.5:
        if above_3_sum <= 1.0971:
         s += -0.073
        else:
         s += 0.039
       else:
        s += 0.274
     else:
      if text <= 4166.5:
       if expected <= 0.81039:
        if until_chosen <= 2.5:
         s += -0.059
        else:
         s += 0.104
       else:
        if after_zone_start <= 393.5:
         s += 0.067
        else:
         s += 0.720
      else:
       if relative_number <= 0.17838:
        s += 0.207
       else:
        if after_run_start <= 118.5:
         s += -0.119
        else:
         s += 0.058
    if above_1 <= -1.293:
     if below_10_sum <= -35.19:
      s += -0.095
     else:
      s += -0.011
    else:
     if words_above <= 428.5:
      if words <= 16.5:
       if after_run_start <= 46.5:
        s += -0.008
       else:
        s += 0.219
      else:
       s += 0.077
     else:
      if below_30_share <= 0.7224:
       if words_below <= 1159.5:
        s += 0.000
       else:
        if before_run_end <= 58.5:
         if since_heading <= 29.5:
          s += -0.305
         else:
          if before_zone_end <= 72.5:
           s += 0.027
          else:
           s += -0.250
        else:
         s += -0.017
      else:
       if words_above <= 4796:
        s += 0.056
       else:
        s += -0.097
    if since_comments <= 14.5:
     s += -0.142
    else:
     if above_1 <= -4.8702:
      s += -0.104
     else:
      if text <= 202.1:
       if above_3_sum <= -7.7411:
        if in_run <= 0.0:
         if below_10_sum <= -35.19:
          s += -0.020
         else:
          if before_run_end <= 43.5:
           if chosen_above <= 11.5:
            if text_share <= 0.78456:
             s += 0.338
            else:
             s += -0.120
           else:
            s += 0.730
          else:
           s += -0.154
        else:
         s += -0.220
       else:
        if chosen_above <= 5.5:
         s += 0.102
        else:
         s += -0.094
      else:
       if below_1 <= -2.1032:
        s += -0.022
       else:
        s += 0.015
    if since_comments <= 12.5:
     s += -0.143
    else:
     if above_30_share <= 0.023097:
      s += -0.136
     else:
      if credit_words <= 0.0:
       if words_above <= 917.5:
        if relative_number <= 0.32309:
         if sentences <= 8.5:
          if text <= 277.96:
           if number_from_end <= 120.5:
            s += 0.034
           else:
            s += -0.305
          else:
           if text_share <= 0.65573:
            s += 0.015
           else:
            s += -0.150
         else:
          s += -0.233
        else:
         if words <= 74.5:
          if text <= 277.96:
           s += 0.077
          else:
           s += 0.004
         else:
          s += 0.156
       else:
        s += -0.019
      else:
       s += -0.129
    if below_3_sum <= -13.199:
     if below_30_share <= 0.66842:
      s += -0.123
     else:
      if above_1 <= -2.2129:
       s += -0.014
      else:
       if above_30_share <= 0.08335:
        s += 1.219
       else:
        s += 0.028
    else:
     if blocks <= 1381.5:
      if since_related <= 3.5:
       s += -0.093
      else:
       if text <= 5848.6:
        if blocks <= 247.5:
         if before_run_end <= -114.5:
          s += 0.330
         else:
          s += -0.011
        else:
         s += 0.026
       else:
        if expected <= 0.88812:
         if blocks <= 850.5:
          s += 0.258
         else:
          s += -0.074
        else:
         s += -0.102
     else:
      s += 0.322
    if below_30_share <= 0.031958:
     s += -0.107
    else:
     if text <= 202.1:
      if words <= 6.5:
       if chosen_below <= 51.5:
        s += -0.074
       else:
        if below_10_sum <= -33.601:
         s += 2.237
        else:
         s += -0.139
      else:
       s += 0.140
     else:
      if above_2 <= -3.8779:
       if start <= 5.5:
        s += -0.048
       else:
        if commas <= 11.5:
         s += -0.302
        else:
         s += -3.475
      else:
       if expected <= 0.8337:
        if expected <= 0.82969:
         if above_10_sum <= -8.7699:
          s += 0.019
         else:
          s += -0.052
        else:
         s += -0.135
       else:
        s += 0.012
    if commas <= 7.5:
     if since_related <= 33.5:
      if relative_number <= 0.4681:
       if blocks <= 164.5:
        s += 0.138
       else:
        if start <= 4.5:
         s += -0.023
        else:
         s += -0.891
      else:
       s += -0.085
     else:
      if above_10_sum <= 4.4214:
       if relative_number <= 0.050285:
        if above_2 <= 2.8113:
         s += -0.117
        else:
         s += -1.311
       else:
        s += -0.006
      else:
       s += 0.038
    else:
     if after_run_start <= 4.5:
      if below_3_sum <= -4.9685:
       s += 0.158
      else:
       s += -0.109
     else:
      if chosen_above <= 33.5:
       s += 0.149
      else:
       s += -0.016
    if blocks <= 105.5:
     s += 0.046
    else:
     if blocks <= 201.5:
      if below_1 <= 0.25593:
       s += -0.059
      else:
       if commas <= 19.5:
        if blocks <= 194.5:
         s += 0.039
        else:
         s += -0.124
       else:
        s += -0.243
     else:
      if since_chosen <= 87.5:
       if text_above <= 1132:
        if gap_below <= 0.0:
         s += 0.080
        else:
         if words <= 32.5:
          s += -0.014
         else:
          s += 0.064
       else:
        if start <= 3.5:
         if above_30_share <= 0.58095:
          s += -0.075
         else:
          s += 0.013
        else:
         s += -0.224
      else:
       s += -0.075
    if known <= 1.5:
     if above_30_share <= 0.3128:
      if after_zone_start <= -10.5:
       s += -0.090
      else:
       if words_above <= 353.5:
        if below_3_sum <= -17.453:
         s += -0.378
        else:
         s += 0.029
       else:
        if after_run_start <= -19.5:
         s += 0.362
        else:
         s += -0.073
     else:
      if characters <= 26.5:
       s += 0.070
      else:
       if prints <= 5.5:
        if commas <= 0.0:
         s += -0.022
        else:
         if words_above <= 873.5:
          s += 0.054
         else:
          if above_30_share <= 0.69802:
           s += -0.052
          else:
           s += 0.020
       else:
        s += -0.190
    else:
     s += -0.130
    if since_related <= 6.5:
     if below_10_sum <= -20.166:
      if prints_above <= 1.5:
       s += -0.074
      else:
       s += 0.121
     else:
      s += -0.131
    else:
     if above_30_share <= 0.02057:
      s += -0.136
     else:
      if text_share <= 0.72231:
       if text_below <= 91.781:
        if text_below <= 35.611:
         s += -0.109
        else:
         if above_2 <= -2.1458:
          s += 0.235
         else:
          s += 0.039
       else:
        if blocks <= 105.5:
         s += 0.074
        else:
         if text_below <= 134.92:
          s += -0.100
         else:
          s += 0.010
      else:
       if above_2 <= -2.1458:
        s += -0.062
       else:
        s += 0.009
    if sentences <= 28.5:
     if number_from_end <= 627.5:
      if relative_number <= 0.24278:
       if above_10_sum <= -1.5047:
        if expected <= 0.75861:
         if words_below <= 784.5:
          if before_zone_end <= 52.5:
           s += 0.113
          else:
           s += -0.156
         else:
          s += 0.217
        else:
         if before_zone_end <= -7.5:
          s += -0.266
         else:
          if text <= 277.96:
           s += -0.213
          else:
           s += -0.041
       else:
        s += 0.080
      else:
       if expected <= 0.88812:
        s += 0.014
       else:
        s += -0.018
     else:
      if prints_above <= 2.5:
       s += 0.165
      else:
       s += -0.107
    else:
     s += 0.245
    if below_2 <= -5.1737:
     if number <= 348.5:
      s += -0.099
     else:
      if words_above <= 88.5:
       s += 1.136
      else:
       s += -0.003
    else:
     if characters <= 472.5:
      if after_run_start <= 118.5:
       if commas <= 8.5:
        s += -0.010
       else:
        if characters <= 330.5:
         s += -0.528
        else:
         s += 0.019
      else:
       if since_related <= 240.5:
        s += -0.097
       else:
        if words_above <= 1288.5:
         if blocks <= 306:
          s += 0.338
         else:
          s += 0.107
        else:
         s += 0.044
     else:
      if expected <= 0.75861:
       s += 0.198
      else:
       s += 0.026
    if above_30_share <= 0.023097:
     s += -0.137
    else:
     if credit_words <= 0.0:
      if words_score <= -1.3508:
       s += -0.091
      else:
       if words_above <= 747.5:
        s += 0.016
       else:
        if below_30_share <= 0.69632:
         if after_zone_start <= 138.5:
          if gap_below <= 0.0:
           s += 0.032
          else:
           if words <= 109.5:
            if chosen_above <= 4.5:
             s += -0.611
            else:
             s += -0.068
           else:
            if above_30_share <= 0.55721:
             s += -0.153
            else:
             s += 0.097
         else:
          s += 0.028
        else:
         if text <= 5848.6:
          s += 0.053
         else:
          s += -0.061
     else:
      s += -0.110
    if since_heading <= 299:
     if gap <= 0.0:
      s += 0.051
     else:
      s += -0.037
    else:
     if margin <= 0.20821:
      if since_related <= 240.5:
       s += -0.073
      else:
       if characters <= 50.5:
        if words_above <= 48.5:
         s += -0.073
        else:
         s += 0.068
       else:
        s += -0.019
     else:
      if words_above <= 828.5:
       if number <= 110.5:
        s += 0.033
       else:
        if text_below <= 3280.8:
         s += 0.130
        else:
         s += -0.141
      else:
       if expected <= 0.8337:
        s += -0.061
       else:
        if blocks <= 689:
         s += 0.003
        else:
         s += 0.306
    if quotes <= 8.5:
     if since_heading <= 299:
      s += -0.025
     else:
      if text <= 4166.5:
       if above_30_share <= 0.21907:
        if quotes <= 0.0:
         s += -0.039
        else:
         s += 0.113
       else:
        if words <= 4.5:
         s += 0.063
        else:
         if words <= 60.5:
          s += -0.000
         else:
          if after_run_start <= 66.5:
           s += 0.090
          else:
           s += -0.066
      else:
       if expected <= 0.90563:
        if text <= 6832:
         if relative_number <= 0.17838:
          s += 0.075
         else:
          s += -0.119
        else:
         s += 0.141
       else:
        s += 0.084
    else:
     s += -0.169
    if below_1 <= -1.867:
     if words <= 74.5:
      s += -0.030
     else:
      if number_from_end <= 62.5:
       if words <= 92.5:
        s += 0.159
       else:
        s += -0.171
      else:
       if text <= 5848.6:
        s += 0.146
       else:
        s += -0.083
    else:
     if text <= 1476.7:
      if words <= 27.5:
       s += 0.005
      else:
       s += 0.063
     else:
      if expected <= 0.8337:
       if text <= 1742.7:
        s += -0.220
       else:
        if text <= 4166.5:
         s += 0.045
        else:
         s += -0.130
      else:
       if start <= 1.5:
        s += 0.029
       else:
        s += -0.107
    if until_chosen <= 71.5:
     if blocks <= 253.5:
      if number_from_end <= 85.5:
       if gap <= 0.0:
        s += 0.078
       else:
        if text_share <= 0.6874:
         if before_zone_end <= -15.5:
          s += 0.428
         else:
          s += 0.020
        else:
         s += -0.036
      else:
       if words_below <= 646.5:
        if number_from_end <= 125.5:
         if blocks <= 201.5:
          s += -0.080
         else:
          s += 0.099
        else:
         if margin <= 2.4785:
          s += -0.147
         else:
          s += -0.595
       else:
        s += -0.008
     else:
      s += 0.017
    else:
     if since_chosen <= 9.5:
      s += -0.007
     else:
      s += -0.120
    if prints <= 6.5:
     if since_comments <= 12.5:
      if blocks <= 133.5:
       s += -0.217
      else:
       s += 0.014
     else:
      if blocks <= 1381.5:
       if below_1 <= -4.8691:
        s += -0.058
       else:
        if text <= 202.1:
         if after_zone_start <= -10.5:
          s += -0.117
         else:
          if text_below <= 35.611:
           s += -0.002
          else:
           if below_1 <= -3.6327:
            s += 0.466
           else:
            s += 0.134
        else:
         if above_2 <= -3.8779:
          s += -0.037
         else:
          s += 0.008
      else:
       s += 0.264
    else:
     if characters <= 38.5:
      s += -0.021
     else:
      s += -0.205
    if below_3_sum <= -17.453:
     s += -0.256
    else:
     if quotes <= 48:
      if commas <= 22.5:
       if quotes <= 10.5:
        if commas <= 9.5:
         if words_below <= 1525.5:
          if chosen_below <= 42.5:
           if after_run_start <= -78.5:
            s += -0.147
           else:
            if words_above <= 142.5:
             s += 0.039
            else:
             s += -0.009
          else:
           s += 0.097
         else:
          s += -0.025
        else:
         if expected <= 0.8337:
          s += 0.156
         else:
          if words_score <= 2.7501:
           s += -0.197
          else:
           s += 0.035
       else:
        s += -0.178
      else:
       s += 0.174
     else:
      s += -0.193
    if below_1 <= -1.2943:
     if blocks <= 194.5:
      if words_score <= 5.3291:
       if margin <= 1.4838:
        if expected <= 0.67138:
         s += -0.138
        else:
         s += -0.028
       else:
        if below_2 <= -5.34:
         s += 0.162
        else:
         if below_3_sum <= -6.1008:
          if above_1 <= 0.25495:
           s += -0.157
          else:
           s += 0.078
         else:
          if below_3_sum <= -5.3638:
           s += -0.768
          else:
           if blocks <= 141.5:
            s += -0.330
           else:
            s += 0.001
      else:
       s += 0.097
     else:
      s += 0.001
    else:
     if text <= 1578.8:
      s += 0.022
     else:
      s += -0.015
    if relative_number <= 0.86988:
     if quotes <= 48:
      if commas <= 49:
       if score <= 1.9098:
        if gap <= 0.0:
         if margin <= -1e-35:
          if until_chosen <= 83.5:
           if words_below <= 60.5:
            s += 0.253
           else:
            if since_related <= 299.5:
             s += -0.062
            else:
             s += 0.083
          else:
           s += -0.123
         else:
          s += -0.049
        else:
         s += -0.014
       else:
        s += 0.029
      else:
       s += 0.212
     else:
      s += -0.195
    else:
     if above_30_share <= 0.45001:
      s += -0.129
     else:
      if shape <= 2.5:
       s += 0.011
      else:
       s += 0.830
    if since_comments <= 12.5:
     if below_3_sum <= -6.457:
      s += -0.199
     else:
      s += 0.024
    else:
     if below_3_sum <= -17.453:
      s += -0.233
     else:
      if words_above <= 6026:
       if words_below <= 1525.5:
        if chosen_below <= 46.5:
         if words <= 109.5:
          if after_zone_start <= 138.5:
           if below_2 <= -3.3909:
            s += 0.037
           else:
            if below_1 <= 0.0:
             s += -0.029
            else:
             s += 0.021
          else:
           if below_10_sum <= -26.541:
            s += -0.063
           else:
            s += 0.089
         else:
          s += 0.081
        else:
         s += 0.091
       else:
        s += -0.016
      else:
       s += -0.097
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, gap, gap_below, _, prints, quotes, seams, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, _, margin, expected, _, after_run_start, before_run_end, since_chosen, until_chosen, _, chosen_below, words_above, words_below, since_comments, since_related, since_heading, prints_above, prints_below, _, after_zone_start, before_zone_end, from_start, final_score, printed_above, _, in_text, headings_above, _, _, _, _, digits, year, _, capitals, _, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, date_word_1_below, digits_1_below, year_1_below, _, capitals_1_below, by_word_2_below, name_2_below, _, digits_2_below, year_2_below, _, capitals_2_below, by_word_3_below, name_3_below, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if words <= 4.5:
     s += -3.692
    else:
     if since_chosen <= 23.5:
      if printed_above <= 0.0:
       if above_3_sum <= -7.7104:
        s += -3.464
       else:
        s += -3.697
      else:
       s += -3.169
     else:
      if in_text <= 0.54773:
       if in_text <= 0.37798:
        s += -3.628
       else:
        if after_run_start <= -17.5:
         s += -3.652
        else:
         s += -3.015
      else:
       if words <= 18.5:
        if until_chosen <= 13.5:
         if after_zone_start <= -1e-35:
          if prints_below <= 3.5:
           s += -1.172
          else:
           s += -3.289
         else:
          s += -3.059
        else:
         s += -3.175
       else:
        s += -3.652
    if words <= 4.5:
     if in_text <= 0.65942:
      s += -0.115
     else:
      if words <= 2.5:
       s += -0.082
      else:
       if gap_below <= 0.0:
        s += -0.013
       else:
        if from_start <= -1e-35:
         s += 0.593
        else:
         s += -0.057
    else:
     if from_start <= -1e-35:
      if in_text <= 0.40588:
       if before_zone_end <= 38.5:
        s += 0.189
       else:
        s += -0.076
      else:
       if words_score <= -0.2582:
        s += 0.031
       else:
        if gap_below <= 0.0:
         if above_1 <= -3.1916:
          s += 0.288
         else:
          s += 0.007
        else:
         s += 0.434
     else:
      s += -0.078
    if words <= 3.5:
     s += -0.110
    else:
     if above_30_share <= 0.12264:
      if until_chosen <= 10.5:
       if capitals <= 0.50806:
        if above_30_share <= 0.041606:
         s += 0.239
        else:
         if final_score <= -1.7713:
          s += 0.106
         else:
          s += -0.057
       else:
        if margin <= -3.1228:
         s += 0.091
        else:
         s += 0.324
      else:
       if words <= 8.5:
        s += -0.066
       else:
        s += 0.214
     else:
      if since_heading <= 0.0:
       if from_start <= 2.5:
        s += 0.337
       else:
        s += -0.049
      else:
       if printed_above <= 0.0:
        s += -0.085
       else:
        s += 0.145
    if words <= 3.5:
     s += -0.107
    else:
     if from_start <= 0.0:
      if in_text <= 0.49:
       if before_zone_end <= 26.5:
        s += 0.156
       else:
        s += -0.064
      else:
       if since_heading <= 0.0:
        s += 0.385
       else:
        if above_2 <= -4.1281:
         if words_score <= -0.45907:
          s += -0.021
         else:
          s += 0.277
        else:
         if printed_above <= 0.0:
          if gap_below <= 0.0:
           s += -0.016
          else:
           if margin <= -1e-35:
            s += 0.141
           else:
            s += -0.065
         else:
          s += 0.239
     else:
      if printed_above <= 0.0:
       s += -0.104
      else:
       s += 0.132
    if characters <= 26.5:
     s += -0.101
    else:
     if from_start <= -1e-35:
      if gap_below <= 0.0:
       if printed_above <= 0.0:
        if above_2 <= -5.0305:
         s += 0.110
        else:
         s += -0.053
       else:
        s += 0.174
      else:
       if since_heading <= 0.0:
        s += 0.312
       else:
        if prints <= 1.5:
         if score <= -1.8655:
          s += -0.008
         else:
          if capitals <= 0.3709:
           s += 0.039
          else:
           s += 0.190
        else:
         if prints_above <= 4.5:
          s += 0.327
         else:
          s += -0.005
     else:
      if capitals <= 0.57418:
       s += -0.098
      else:
       s += 0.053
    if characters <= 22.5:
     s += -0.105
    else:
     if from_start <= 0.0:
      if digits_1_below <= 4.5:
       if level <= 1.5:
        if since_heading <= 0.0:
         s += 0.332
        else:
         if words_score <= -0.45907:
          s += -0.076
         else:
          if above_30_share <= 0.044017:
           if seams <= 0.0:
            if characters <= 96.5:
             s += 0.190
            else:
             s += -0.007
           else:
            s += -0.070
          else:
           if prints <= 1.5:
            s += -0.016
           else:
            if prints_below <= 4.5:
             s += 0.203
            else:
             s += -0.075
       else:
        s += -0.107
      else:
       s += 0.266
     else:
      s += -0.079
    if in_text <= 0.33908:
     if since_heading <= 0.0:
      s += 0.084
     else:
      s += -0.107
    else:
     if final_score <= 0.5811:
      if characters <= 18.5:
       s += -0.076
      else:
       if level <= 1.5:
        if since_heading <= 0.0:
         s += 0.301
        else:
         if above_3_sum <= -8.9135:
          if in_text <= 0.80476:
           if after_run_start <= -28.5:
            s += -0.036
           else:
            if characters <= 74.5:
             if letters_a_word <= 5.6023:
              s += 0.050
             else:
              s += 0.219
            else:
             s += 0.028
          else:
           s += 0.233
         else:
          s += 0.036
       else:
        s += -0.060
     else:
      s += -0.102
    if in_text <= 0.20345:
     s += -0.111
    else:
     if final_score <= 0.0:
      if gap_below <= 0.0:
       if characters <= 35.5:
        if until_chosen <= 7.5:
         s += 0.055
        else:
         s += -0.103
       else:
        if above_10_sum <= -38.671:
         if in_text <= 0.57418:
          s += -0.016
         else:
          s += 0.187
        else:
         if text_above <= 1.0901:
          s += 0.140
         else:
          s += -0.052
      else:
       if characters <= 96.5:
        if after_zone_start <= -22.5:
         s += -0.001
        else:
         if margin <= -3.7459:
          s += -0.059
         else:
          s += 0.184
       else:
        s += -0.069
     else:
      s += -0.095
    if in_text <= 0.25543:
     s += -0.108
    else:
     if final_score <= 0.0:
      if gap_below <= 0.0:
       if characters <= 35.5:
        s += -0.068
       else:
        if above_1 <= -3.8993:
         s += 0.142
        else:
         if printed_above <= 0.0:
          s += -0.031
         else:
          s += 0.153
      else:
       if end <= 1.5:
        if end <= 0.0:
         if words_score <= -0.45907:
          s += -0.033
         else:
          if above_1 <= -1.7005:
           s += 0.148
          else:
           s += 0.027
        else:
         s += -0.120
       else:
        if in_text <= 0.60556:
         s += 0.020
        else:
         s += 0.265
     else:
      s += -0.085
    if in_text <= 0.20345:
     s += -0.107
    else:
     if from_start <= 2.5:
      if after_run_start <= -18.5:
       if in_text <= 0.60556:
        s += -0.092
       else:
        if words <= 3.5:
         s += -0.084
        else:
         if capitals_1_below <= 0.97727:
          s += 0.003
         else:
          s += 0.184
      else:
       if words <= 18.5:
        if words_score <= -0.59963:
         s += -0.016
        else:
         if above_2 <= -3.9705:
          if level <= 1.5:
           s += 0.182
          else:
           s += -0.039
         else:
          if capitals_1_above <= 0.8775:
           s += 0.045
          else:
           s += 0.165
       else:
        s += -0.094
     else:
      s += -0.085
    if in_text <= 0.37798:
     if digits_1_below <= 7.5:
      s += -0.101
     else:
      s += 0.138
    else:
     if end <= 1.5:
      if end <= 0.0:
       if shape <= 1.5:
        if words_score <= -1e-35:
         s += -0.031
        else:
         if characters <= 16.5:
          s += -0.059
         else:
          if above_1 <= -1.7005:
           if before_zone_end <= 81.5:
            s += 0.173
           else:
            s += 0.066
          else:
           s += 0.023
       else:
        if before_run_end <= 25.5:
         s += 0.131
        else:
         s += -0.082
      else:
       s += -0.119
     else:
      if final_score <= 1.1228:
       s += 0.182
      else:
       s += -0.059
    if characters <= 19.5:
     s += -0.103
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.274
      else:
       s += -0.038
     else:
      if above_10_sum <= -37.127:
       if in_text <= 0.80476:
        if before_zone_end <= 93.5:
         s += 0.057
        else:
         s += -0.042
       else:
        s += 0.144
      else:
       if printed_above <= 0.0:
        if relative_number <= 0.05602:
         if after_run_start <= -24.5:
          s += -0.042
         else:
          s += 0.111
        else:
         if capitals_2_above <= 0.97727:
          s += -0.078
         else:
          s += 0.002
       else:
        if prints_above <= 3.5:
         s += 0.183
        else:
         s += -0.034
    if characters <= 19.5:
     s += -0.103
    else:
     if printed_above <= 0.0:
      if text_above <= 1.4109:
       if after_run_start <= -8.5:
        s += 0.040
       else:
        s += 0.178
      else:
       if above_10_sum <= -36.016:
        if gap_below <= 0.0:
         if words <= 7.5:
          s += -0.078
         else:
          if above_1 <= -3.4654:
           s += 0.126
          else:
           s += -0.074
        else:
         if characters <= 106.5:
          s += 0.086
         else:
          s += -0.086
       else:
        s += -0.060
     else:
      if below_30_share <= 0.47994:
       s += -0.014
      else:
       if text_above <= 88.002:
        s += 0.204
       else:
        s += -0.010
    if in_text <= 0.17157:
     if digits_1_below <= 6.5:
      s += -0.110
     else:
      s += 0.117
    else:
     if digits_1_below <= 4.5:
      if year <= 0.0:
       if digits_2_below <= 4.5:
        if expected <= 0.82267:
         if above_2 <= -3.3757:
          s += 0.130
         else:
          s += -0.019
        else:
         if characters <= 74.5:
          if gap_below <= 0.0:
           s += -0.067
          else:
           if words_score <= 0.47504:
            s += -0.041
           else:
            s += 0.068
         else:
          s += -0.094
       else:
        s += 0.117
      else:
       s += 0.131
     else:
      if words_score <= -0.45907:
       s += -0.060
      else:
       s += 0.175
    if in_text <= 0.17157:
     if digits_1_below <= 6.5:
      s += -0.106
     else:
      s += 0.087
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.269
      else:
       s += -0.028
     else:
      if above_30_share <= 0.33024:
       if below_30_share <= 0.32121:
        s += -0.062
       else:
        if since_heading <= 249:
         s += -0.083
        else:
         if digits_1_below <= 4.5:
          if in_text <= 0.80476:
           if capitals_3_below <= 0.37639:
            s += 0.059
           else:
            s += -0.031
          else:
           if words <= 18.5:
            s += 0.089
           else:
            s += -0.072
         else:
          s += 0.140
      else:
       s += -0.081
    if characters <= 16.5:
     s += -0.103
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.240
      else:
       s += -0.054
     else:
      if above_3_sum <= -8.9135:
       if in_text <= 0.74167:
        if until_chosen <= 7.5:
         if prints <= 1.5:
          s += -0.035
         else:
          s += 0.198
        else:
         if capitals_2_below <= 0.040833:
          s += 0.097
         else:
          s += -0.084
       else:
        s += 0.097
      else:
       if text_above <= 1.4109:
        if from_start <= -14.5:
         s += -0.052
        else:
         s += 0.164
       else:
        if by_word_2_below <= 0.0:
         s += -0.070
        else:
         s += 0.127
    if characters <= 16.5:
     s += -0.102
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.219
      else:
       s += -0.027
     else:
      if score <= 0.34994:
       if words_score <= -1e-35:
        if digits_3_below <= 5.5:
         s += -0.064
        else:
         s += 0.100
       else:
        if year_2_below <= 0.0:
         if year_1_below <= 0.0:
          if year_1_above <= 0.0:
           if number_from_end <= 61.5:
            s += 0.086
           else:
            s += -0.006
          else:
           if capitals_1_above <= 0.4305:
            s += 0.159
           else:
            s += -0.034
         else:
          s += 0.137
        else:
         s += 0.133
      else:
       s += -0.111
    if since_heading <= 0.0:
     if level <= 1.5:
      s += 0.230
     else:
      s += 0.009
    else:
     if in_text <= 0.22902:
      if quotes <= 1.5:
       s += -0.106
      else:
       s += 0.152
     else:
      if above_2 <= -5.3275:
       if after_run_start <= -24.5:
        s += -0.043
       else:
        s += 0.113
      else:
       if printed_above <= 0.0:
        if above_1 <= -2.0405:
         if start <= 2.5:
          if prints_above <= 3.5:
           s += 0.010
          else:
           s += -0.069
         else:
          s += 0.136
        else:
         s += -0.095
       else:
        if prints_below <= 1.5:
         s += 0.159
        else:
         s += -0.011
    if in_text <= 0.17157:
     if year_1_below <= 0.0:
      s += -0.102
     else:
      s += 0.073
    else:
     if text_above <= 2.9709:
      if margin <= -3.5219:
       s += -0.053
      else:
       if capitals_1_below <= 0.55778:
        s += 0.140
       else:
        s += 0.041
     else:
      if printed_above <= 0.0:
       if above_2 <= -3.9705:
        if in_text <= 0.75595:
         s += -0.012
        else:
         s += 0.090
       else:
        if since_heading <= 0.0:
         if level <= 1.5:
          s += 0.151
         else:
          s += -0.055
        else:
         s += -0.067
      else:
       if prints_above <= 2.5:
        s += 0.156
       else:
        s += 0.006
    if margin <= -3.7459:
     s += -0.092
    else:
     if prints <= 1.5:
      if above_2 <= -3.5372:
       if capitals_1_below <= 0.57418:
        if number <= 20.5:
         if final_score <= -4.7162:
          s += -0.057
         else:
          s += 0.167
        else:
         s += 0.021
       else:
        if number <= 86.5:
         s += -0.089
        else:
         s += 0.025
      else:
       s += -0.053
     else:
      if prints_above <= 3.5:
       if words_score <= 1.9572:
        if chosen_below <= 52.5:
         s += 0.229
        else:
         s += 0.065
       else:
        s += 0.022
      else:
       if above_10_sum <= -41.685:
        s += 0.041
       else:
        s += -0.076
    if characters <= 14.5:
     s += -0.107
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.201
      else:
       s += -0.032
     else:
      if above_3_sum <= -11.196:
       if score <= -3.9239:
        s += -0.054
       else:
        if start <= 2.5:
         if text <= 736.79:
          s += 0.111
         else:
          s += 0.023
        else:
         s += 0.172
      else:
       if printed_above <= 0.0:
        if relative_number <= 0.05602:
         s += 0.036
        else:
         if by_word_3_below <= 0.0:
          s += -0.061
         else:
          s += 0.086
       else:
        if final_score <= -3.8787:
         s += -0.023
        else:
         s += 0.110
    if characters <= 20.5:
     if before_run_end <= 22.5:
      s += 0.047
     else:
      s += -0.091
    else:
     if prints <= 1.5:
      if capitals <= 0.62829:
       if text_above <= 0.78596:
        s += 0.067
       else:
        if since_heading <= 0.0:
         s += 0.075
        else:
         s += -0.070
      else:
       if score <= -1.3498:
        if above_3_sum <= -11.39:
         s += 0.053
        else:
         s += -0.070
       else:
        s += 0.104
     else:
      if prints_below <= 4.5:
       if text_above <= 37.588:
        if words_score <= 1.9572:
         s += 0.164
        else:
         s += 0.054
       else:
        s += 0.005
      else:
       s += -0.058
    if score <= -3.9929:
     s += -0.096
    else:
     if digits_1_below <= 4.5:
      if digits_2_below <= 5.5:
       if by_word_2_below <= 0.0:
        if prints <= 1.5:
         if since_heading <= 0.0:
          if level <= 1.5:
           s += 0.144
          else:
           s += -0.062
         else:
          s += -0.050
        else:
         if prints_above <= 4.5:
          if text_above <= 14.109:
           s += 0.122
          else:
           s += 0.013
         else:
          s += -0.077
       else:
        s += 0.122
      else:
       if characters <= 74.5:
        s += 0.152
       else:
        s += 0.003
     else:
      if digits <= 6.5:
       s += 0.125
      else:
       s += -0.073
    if characters <= 14.5:
     s += -0.095
    else:
     if prints <= 2.5:
      if by_word_1_below <= 0.0:
       if capitals <= 0.3709:
        if words_below <= 1401.5:
         if above_1 <= -1.8712:
          s += 0.027
         else:
          s += -0.090
        else:
         s += -0.094
       else:
        if words_score <= 1.022:
         if expected <= 0.83204:
          s += 0.059
         else:
          s += -0.052
        else:
         if gap_below <= 0.0:
          s += -0.019
         else:
          if after_zone_start <= 4.5:
           s += 0.121
          else:
           s += -0.061
      else:
       s += 0.151
     else:
      if capitals <= 0.74342:
       s += 0.200
      else:
       s += -0.014
    if characters <= 16.5:
     s += -0.095
    else:
     if by_word_2_below <= 0.0:
      if prints <= 1.5:
       if characters <= 80.5:
        if capitals_2_below <= 0.3374:
         if year_1_below <= 0.0:
          if digits_2_below <= 4.5:
           s += -0.016
          else:
           s += 0.111
         else:
          s += 0.122
        else:
         if end <= 2.5:
          s += -0.053
         else:
          s += 0.083
       else:
        s += -0.076
      else:
       if before_zone_end <= 51.5:
        if margin <= -4.0499:
         s += -0.041
        else:
         s += 0.157
       else:
        if prints_above <= 4.5:
         s += 0.037
        else:
         s += -0.081
     else:
      s += 0.131
    if characters <= 22.5:
     if from_start <= -9.5:
      s += -0.100
     else:
      if expected <= 0.83204:
       if since_chosen <= 17.5:
        s += -0.048
       else:
        s += 0.178
      else:
       s += -0.047
    else:
     if above_2 <= -3.5372:
      if characters <= 116.5:
       if score <= -3.7059:
        s += -0.032
       else:
        if text <= 809.86:
         if end <= 0.0:
          s += 0.153
         else:
          s += -0.011
        else:
         s += 0.041
      else:
       s += -0.069
     else:
      if printed_above <= 0.0:
       if text_share <= 0.051255:
        s += -0.013
       else:
        s += -0.094
      else:
       s += 0.058
    if in_text <= 0.60556:
     if quotes <= 0.0:
      if after_run_start <= -16.5:
       s += -0.093
      else:
       if text <= 388.91:
        s += 0.105
       else:
        if score <= -2.763:
         s += -0.085
        else:
         if in_text <= 0.55903:
          s += 0.046
         else:
          s += -0.102
     else:
      s += 0.169
    else:
     if score <= 0.34994:
      if year <= 0.0:
       if before_zone_end <= 107.5:
        if characters <= 29.5:
         s += 0.112
        else:
         s += 0.031
       else:
        s += -0.028
      else:
       if below_2 <= -1.8831:
        s += 0.178
       else:
        s += -0.017
     else:
      s += -0.079
    if in_text <= 0.62829:
     if since_heading <= 0.0:
      s += 0.114
     else:
      if before_run_end <= 49.5:
       if capitals_1_below <= 0.18301:
        s += 0.076
       else:
        s += -0.043
      else:
       s += -0.084
    else:
     if prints <= 2.5:
      if shape <= 1.5:
       if final_score <= 0.5811:
        if since_chosen <= 93.5:
         s += 0.103
        else:
         s += 0.020
       else:
        s += -0.065
      else:
       s += -0.077
     else:
      if words_score <= 1.9572:
       if characters <= 14.5:
        s += -0.049
       else:
        if digits_1_above <= 0.0:
         s += 0.214
        else:
         s += -0.007
      else:
       s += -0.045
    if end <= 1.5:
     if end <= 0.0:
      if characters <= 45.5:
       if until_chosen <= 11.5:
        if words_below <= 656.5:
         if above_3_sum <= -6.9747:
          s += 0.150
         else:
          s += -0.004
        else:
         if digits_1_above <= 2.5:
          s += -0.043
         else:
          if words_below <= 1017.5:
           s += -0.050
          else:
           s += 0.160
       else:
        s += -0.084
      else:
       if below_10_sum <= -31.695:
        if below_2 <= -3.1853:
         s += 0.159
        else:
         s += 0.003
       else:
        s += 0.019
     else:
      s += -0.124
    else:
     if headings_above <= 0.0:
      s += 0.094
     else:
      s += -0.059
    if score <= -3.9239:
     s += -0.086
    else:
     if characters <= 96.5:
      if above_2 <= -5.4167:
       if above_30_share <= 0.0084015:
        s += -0.052
       else:
        s += 0.100
      else:
       if capitals_2_below <= 0.15849:
        if words_above <= 82.5:
         if text_below <= 1259.3:
          if digits_2_above <= 0.0:
           s += 0.151
          else:
           s += -0.029
         else:
          s += 0.009
        else:
         s += -0.061
       else:
        if by_word_2_below <= 0.0:
         if by_word_1_below <= 0.0:
          if year_2_below <= 0.0:
           s += -0.057
          else:
           s += 0.020
         else:
          s += 0.100
        else:
         s += 0.113
     else:
      s += -0.079
    if in_text <= 0.093074:
     if digits_1_below <= 6.5:
      s += -0.090
     else:
      s += 0.081
    else:
     if by_word_1_below <= 0.0:
      if text_above <= 0.93393:
       if after_run_start <= -8.5:
        s += -0.009
       else:
        s += 0.131
      else:
       if below_3_sum <= 0.74172:
        if in_text <= 0.80476:
         if relative_number <= 0.3016:
          s += -0.057
         else:
          if since_related <= 15.5:
           s += 0.131
          else:
           if until_chosen <= 1.5:
            s += 0.090
           else:
            s += -0.021
        else:
         s += 0.043
       else:
        s += -0.069
     else:
      if capitals <= 0.18301:
       s += -0.046
      else:
       s += 0.162
    if by_word_2_below <= 0.0:
     if digits_2_above <= 0.0:
      if capitals_1_above <= 0.0:
       if words <= 2.5:
        s += -0.065
       else:
        if below_2 <= -2.4227:
         if above_10_sum <= -32.008:
          s += 0.205
         else:
          s += 0.027
        else:
         s += 0.012
      else:
       if prints <= 1.5:
        if by_word_1_below <= 0.0:
         s += -0.045
        else:
         s += 0.069
       else:
        if in_text <= 0.20345:
         s += -0.088
        else:
         if text <= 388.91:
          s += 0.183
         else:
          if gap_below <= 0.0:
           s += -0.026
          else:
           s += 0.072
     else:
      s += -0.078
    else:
     s += 0.110
    if margin <= -3.4523:
     s += -0.067
    else:
     if commas <= 0.0:
      if digits <= 0.0:
       if since_heading <= 0.0:
        s += 0.108
       else:
        if text <= 388.91:
         s += 0.084
        else:
         if words_score <= 1.022:
          s += -0.060
         else:
          if capitals <= 0.2873:
           s += -0.045
          else:
           if shape <= 1.5:
            s += 0.059
           else:
            s += -0.056
      else:
       if below_30_share <= 0.5684:
        s += -0.021
       else:
        if digits <= 7.5:
         s += 0.114
        else:
         s += -0.046
     else:
      if below_10_sum <= -34.179:
       s += 0.090
      else:
       s += -0.085
    if digits_1_below <= 4.5:
     if digits <= 0.0:
      if digits_2_below <= 2.5:
       if in_text <= 0.88194:
        if digits_3_below <= 11.5:
         if year_1_above <= 0.0:
          s += -0.073
         else:
          s += 0.050
        else:
         s += 0.076
       else:
        s += 0.006
      else:
       s += 0.041
     else:
      if capitals <= 0.3709:
       s += -0.041
      else:
       s += 0.065
    else:
     if words_score <= -0.2582:
      s += -0.041
     else:
      if commas <= 1.5:
       if digits_3_below <= 6.5:
        if words_below <= 1781.5:
         s += 0.179
        else:
         s += 0.027
       else:
        s += -0.042
      else:
       s += -0.056
    if text_above <= 88.002:
     if capitals_3_below <= 0.4305:
      if words <= 4.5:
       if below_10_sum <= -27.979:
        s += -0.053
       else:
        if blocks <= 247.5:
         s += 0.185
        else:
         s += -0.025
      else:
       if below_10_sum <= -36.307:
        s += 0.147
       else:
        if year_3_below <= 0.0:
         s += -0.012
        else:
         if words <= 9.5:
          s += 0.142
         else:
          s += -0.028
     else:
      if words_score <= 0.0:
       s += -0.062
      else:
       if number_from_end <= 106.5:
        if below_10_sum <= -38.203:
         s += -0.059
        else:
         s += 0.080
       else:
        s += -0.015
    else:
     s += -0.066
    if level <= 1.5:
     if above_1 <= -1.7005:
      if after_run_start <= -35.5:
       s += -0.053
      else:
       if name_2_below <= 0.0:
        if credit_words <= 0.0:
         if capitals_1_below <= 0.37639:
          if quotes <= 0.0:
           s += 0.042
          else:
           s += 0.186
         else:
          if capitals_3_below <= 0.1446:
           if below_1 <= -1.407:
            s += 0.087
           else:
            s += -0.046
          else:
           if before_zone_end <= 15.5:
            s += 0.082
           else:
            s += -0.032
        else:
         s += -0.080
       else:
        if relative_number <= 0.40189:
         s += 0.135
        else:
         s += -0.003
     else:
      s += -0.036
    else:
     s += -0.073
    if expected <= 0.89489:
     if words <= 18.5:
      if until_chosen <= 27.5:
       if above_2 <= -3.4696:
        if capitals_1_below <= 0.57418:
         if digits <= 6.5:
          s += 0.100
         else:
          s += -0.047
        else:
         if text_below <= 1079.4:
          s += 0.056
         else:
          s += -0.047
       else:
        if expected <= 0.87358:
         if score <= -1.5311:
          if since_chosen <= 23.5:
           s += 0.018
          else:
           s += -0.083
         else:
          s += 0.029
        else:
         s += 0.048
      else:
       s += -0.056
     else:
      s += -0.088
    else:
     if date_word_1_below <= 0.0:
      s += -0.036
     else:
      s += 0.093
    if in_text <= 0.65942:
     if text_above <= 1.4109:
      if words_score <= 0.33355:
       s += -0.050
      else:
       if below_10_sum <= -31.695:
        s += -0.029
       else:
        s += 0.154
     else:
      s += -0.059
    else:
     if prints <= 2.5:
      if capitals <= 0.71825:
       if digits <= 0.0:
        s += -0.050
       else:
        if below_2 <= -2.0419:
         s += 0.096
        else:
         s += -0.017
      else:
       if below_30_share <= 0.36516:
        s += -0.074
       else:
        if margin <= -1.3055:
         s += 0.036
        else:
         s += 0.143
     else:
      if capitals <= 0.74342:
       s += 0.151
      else:
       s += -0.011
    if characters <= 12.5:
     s += -0.087
    else:
     if text_above <= 2.0241:
      if words_score <= 0.77798:
       if prints <= 1.5:
        s += -0.047
       else:
        s += 0.086
      else:
       s += 0.108
     else:
      if by_word_2_below <= 0.0:
       if above_3_sum <= -7.7104:
        if expected <= 0.88235:
         if words_below <= 1932.5:
          s += 0.061
         else:
          s += -0.024
        else:
         if below_2 <= -2.0419:
          s += 0.011
         else:
          if digits_1_below <= 4.5:
           s += -0.095
          else:
           s += 0.051
       else:
        s += -0.049
      else:
       if final_score <= -3.6224:
        s += -0.033
       else:
        s += 0.139
    if characters <= 16.5:
     s += -0.073
    else:
     if above_1 <= -2.0405:
      if words_score <= -0.45907:
       s += -0.050
      else:
       if expected <= 0.89582:
        if words <= 18.5:
         if capitals_3_below <= 0.4305:
          if below_3_sum <= -3.3516:
           s += 0.121
          else:
           s += 0.029
         else:
          if characters <= 49.5:
           s += -0.012
          else:
           s += 0.076
        else:
         s += -0.074
       else:
        if capitals <= 0.45584:
         s += -0.054
        else:
         s += 0.029
     else:
      if capitals <= 0.20227:
       s += -0.113
      else:
       if relative_number <= 0.60507:
        s += -0.015
       else:
        s += 0.103
    if after_run_start <= -33.5:
     s += -0.058
    else:
     if text_above <= 88.002:
      if digits <= 7.5:
       if capitals_3_below <= 0.37639:
        if capitals_3_below <= 0.2873:
         if expected <= 0.89489:
          s += 0.056
         else:
          if blocks <= 85.5:
           s += 0.099
          else:
           s += -0.033
        else:
         s += 0.110
       else:
        if text_above <= 22.06:
         if characters <= 35.5:
          if before_run_end <= 34.5:
           s += 0.029
          else:
           s += -0.091
         else:
          s += 0.013
        else:
         if text <= 904.86:
          s += 0.125
         else:
          s += 0.008
      else:
       s += -0.095
     else:
      s += -0.060
    if shape <= 1.5:
     if prints <= 1.5:
      if below_3_sum <= -0.87498:
       if capitals_3_below <= 0.040833:
        s += 0.064
       else:
        if end <= 0.0:
         if margin <= -1.3055:
          s += -0.021
         else:
          s += 0.050
        else:
         s += -0.067
      else:
       s += -0.059
     else:
      if prints_above <= 3.5:
       if words_above <= 48.5:
        if words <= 2.5:
         s += -0.027
        else:
         s += 0.129
       else:
        s += -0.003
      else:
       s += -0.013
    else:
     if capitals_2_above <= 0.97727:
      s += -0.093
     else:
      if words <= 3.5:
       s += -0.073
      else:
       s += 0.047
    if characters <= 69.5:
     if after_zone_start <= -15.5:
      if characters <= 45.5:
       s += -0.070
      else:
       s += 0.030
     else:
      if commas <= 0.0:
       if year_1_above <= 0.0:
        if number_from_end <= 136.5:
         if below_1 <= -4.3268:
          s += -0.038
         else:
          if after_zone_start <= 4.5:
           s += 0.079
          else:
           s += -0.044
        else:
         s += -0.013
       else:
        if capitals <= 0.15849:
         s += -0.062
        else:
         if expected <= 0.92883:
          s += 0.209
         else:
          s += -0.026
      else:
       s += -0.057
    else:
     if since_comments <= 126.5:
      s += 0.107
     else:
      s += -0.066
    if start <= 2.5:
     if in_text <= 0.80476:
      if capitals_3_below <= 0.4305:
       if capitals_2_below <= 0.0:
        s += 0.047
       else:
        if above_10_sum <= -41.685:
         s += 0.023
        else:
         s += -0.049
      else:
       s += -0.059
     else:
      if after_run_start <= -1.5:
       if until_chosen <= 2.5:
        s += 0.097
       else:
        if digits <= 2.5:
         if capitals_3_below <= 0.97727:
          if after_zone_start <= -2.5:
           s += -0.054
          else:
           s += 0.049
         else:
          s += 0.056
        else:
         s += 0.090
      else:
       s += -0.041
    else:
     if below_1 <= -2.8264:
      s += 0.124
     else:
      s += -0.002
    if since_heading <= 0.0:
     s += 0.084
    else:
     if in_text <= 0.57418:
      if text_above <= 0.78596:
       if from_start <= -12.5:
        s += -0.059
       else:
        s += 0.081
      else:
       if capitals_2_below <= 0.050641:
        s += 0.010
       else:
        s += -0.076
     else:
      if prints <= 2.5:
       if capitals <= 0.4305:
        if name_3_below <= 0.0:
         s += -0.059
        else:
         s += 0.070
       else:
        if capitals_1_below <= 0.50806:
         if below_1 <= 1.8527:
          s += 0.075
         else:
          s += -0.049
        else:
         if capitals_1_below <= 0.97727:
          s += -0.068
         else:
          s += 0.038
      else:
       s += 0.080
    if characters <= 11.5:
     s += -0.085
    else:
     if characters <= 116.5:
      if after_run_start <= -20.5:
       if prints <= 2.5:
        s += -0.051
       else:
        s += 0.050
      else:
       if prints <= 1.5:
        if words_score <= 0.86013:
         if below_10_sum <= -21.763:
          s += 0.036
         else:
          if below_2 <= 1.2389:
           s += -0.078
          else:
           s += 0.067
        else:
         if below_10_sum <= 9.1618:
          s += 0.044
         else:
          s += -0.048
       else:
        if chosen_below <= 42.5:
         s += 0.095
        else:
         if text_above <= 6.3984:
          s += 0.061
         else:
          s += -0.043
     else:
      s += -0.071
    if digits_1_below <= 10.5:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.117
      else:
       s += -0.023
     else:
      if since_heading <= 249:
       s += -0.082
      else:
       if start <= 2.5:
        if digits_3_below <= 5.5:
         if before_zone_end <= 15.5:
          s += 0.064
         else:
          if words_score <= 1.307:
           s += -0.049
          else:
           if number <= 22.5:
            s += 0.072
           else:
            if above_1 <= -4.1319:
             s += 0.050
            else:
             s += -0.052
        else:
         if from_start <= -4.5:
          s += 0.086
         else:
          s += -0.033
       else:
        s += 0.063
    else:
     s += 0.104
    if end <= 1.5:
     if end <= 0.0:
      if gap_below <= 0.0:
       if words <= 9.5:
        if from_start <= -12.5:
         s += -0.091
        else:
         s += -0.009
       else:
        if above_2 <= -3.5372:
         s += 0.087
        else:
         s += -0.046
      else:
       if below_3_sum <= -1.755:
        if prints_above <= 3.5:
         s += 0.069
        else:
         if margin <= -1.6387:
          s += -0.059
         else:
          s += 0.062
       else:
        s += -0.028
     else:
      s += -0.110
    else:
     if commas <= 0.0:
      if shape <= 1.5:
       s += 0.106
      else:
       s += -0.033
     else:
      s += -0.042
    if prints <= 1.5:
     if gap <= 0.0:
      s += -0.054
     else:
      if headings_above <= 0.0:
       if chosen_below <= 18.5:
        s += -0.044
       else:
        if text_below <= 879.75:
         if in_text <= 0.93934:
          if margin <= -1.9369:
           s += -0.025
          else:
           s += 0.195
         else:
          s += -0.010
        else:
         s += 0.013
      else:
       s += -0.085
    else:
     if prints_below <= 2.5:
      if above_10_sum <= -36.016:
       if after_run_start <= -21.5:
        s += -0.025
       else:
        s += 0.129
      else:
       s += 0.001
     else:
      if below_2 <= -4.3669:
       s += 0.034
      else:
       s += -0.060
    if by_word_1_below <= 0.0:
     if blocks <= 175.5:
      if letters_a_word <= 6.5056:
       if prints_below <= 1.5:
        s += 0.067
       else:
        if in_text <= 0.55903:
         s += -0.083
        else:
         if blocks <= 120.5:
          s += -0.053
         else:
          s += 0.081
      else:
       s += -0.021
     else:
      if characters <= 45.5:
       if digits_1_below <= 10.5:
        s += -0.056
       else:
        s += 0.084
      else:
       if below_2 <= -2.6742:
        if capitals_1_below <= 0.97727:
         s += 0.015
        else:
         if relative_number <= 0.12363:
          s += -0.047
         else:
          s += 0.153
       else:
        s += -0.041
    else:
     s += 0.092
    if digits_2_below <= 3.5:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.127
      else:
       s += -0.021
     else:
      if capitals_1_above <= 0.89181:
       if end <= 1.5:
        if text_above <= 0.64742:
         if until_chosen <= 8.5:
          s += 0.104
         else:
          s += -0.046
        else:
         s += -0.048
       else:
        s += 0.033
      else:
       if from_start <= -15.5:
        s += -0.034
       else:
        s += 0.041
    else:
     if name_1_above <= 0.0:
      if number <= 138.5:
       if prints <= 1.5:
        s += -0.039
       else:
        s += 0.079
      else:
       s += 0.122
     else:
      s += 0.151
    if in_text <= 0.80476:
     if words_below <= 1825:
      if above_30_share <= 0.052383:
       if capitals_3_below <= 0.37639:
        if digits <= 2.5:
         s += 0.113
        else:
         s += -0.079
       else:
        if margin <= -2.7511:
         s += -0.067
        else:
         if capitals_3_below <= 0.45584:
          s += -0.083
         else:
          if end <= 0.0:
           s += 0.088
          else:
           s += -0.051
      else:
       s += -0.037
     else:
      if final_score <= -1.7713:
       s += -0.074
      else:
       s += 0.039
    else:
     if capitals <= 0.3709:
      if margin <= -1.9369:
       s += 0.032
      else:
       s += -0.064
     else:
      s += 0.056
    if level <= 1.5:
     if since_heading <= 0.0:
      s += 0.118
     else:
      if since_heading <= 249:
       s += -0.082
      else:
       if end <= 1.5:
        if end <= 0.0:
         if words_score <= -0.45907:
          s += -0.062
         else:
          if score <= -3.4101:
           if words <= 2.5:
            s += -0.043
           else:
            s += 0.130
          else:
           if gap <= 0.0:
            if capitals_1_above <= 0.97727:
             s += -0.061
            else:
             s += 0.013
           else:
            if digits_2_below <= 2.5:
             s += 0.014
            else:
             s += 0.099
        else:
         s += -0.113
       else:
        s += 0.060
    else:
     s += -0.074
    if prints <= 2.5:
     if since_heading <= 0.0:
      s += 0.057
     else:
      if digits_1_above <= 5.5:
       if below_2 <= -2.1716:
        if words <= 8.5:
         if below_1 <= -2.718:
          s += -0.061
         else:
          s += 0.016
        else:
         s += 0.046
       else:
        s += -0.056
      else:
       if capitals_2_above <= 0.50806:
        s += 0.102
       else:
        s += -0.019
    else:
     if expected <= 0.85813:
      if chosen_below <= 10.5:
       s += 0.077
      else:
       s += -0.071
     else:
      if prints <= 3.5:
       if characters <= 20.5:
        s += -0.025
       else:
        s += 0.162
      else:
       s += 0.005
    if prints_above <= 3.5:
     if name_2_below <= 0.0:
      if printed_above <= 0.0:
       if above_1 <= -2.0405:
        if capitals_1_below <= 0.37639:
         if above_1 <= -4.9537:
          s += -0.045
         else:
          s += 0.061
        else:
         if since_related <= 42.5:
          s += 0.087
         else:
          s += -0.037
       else:
        s += -0.052
      else:
       s += 0.069
     else:
      if above_3_sum <= -7.3678:
       s += 0.123
      else:
       s += -0.019
    else:
     if number_from_end <= 61.5:
      s += 0.071
     else:
      if words_above <= 51.5:
       if words_score <= 2.1001:
        s += -0.079
       else:
        s += 0.011
      else:
       s += 0.039
    if digits_2_above <= 0.0:
     if until_chosen <= 2.5:
      if text_above <= 99.291:
       if above_1 <= -5.573:
        s += -0.038
       else:
        if margin <= -2.4418:
         s += 0.007
        else:
         s += 0.102
      else:
       s += -0.064
     else:
      if by_word_1_below <= 0.0:
       if capitals_1_below <= 0.11237:
        if words_score <= 1.9572:
         if margin <= -3.2927:
          s += -0.020
         else:
          s += 0.101
        else:
         s += -0.050
       else:
        if by_word_3_below <= 0.0:
         if above_3_sum <= -12.127:
          s += 0.002
         else:
          s += -0.050
        else:
         s += 0.066
      else:
       s += 0.088
    else:
     s += -0.051
    if in_text <= 0.20345:
     s += -0.049
    else:
     if capitals <= 0.8775:
      if since_related <= 40.5:
       s += 0.079
      else:
       if by_word_2_below <= 0.0:
        if expected <= 0.89828:
         if chosen_below <= 16.5:
          if words_score <= 0.33355:
           s += 0.024
          else:
           s += -0.076
         else:
          if above_10_sum <= -32.008:
           if words_below <= 1932.5:
            if words_score <= -0.38986:
             s += -0.047
            else:
             s += 0.092
           else:
            s += -0.009
          else:
           s += -0.020
        else:
         s += -0.040
       else:
        s += 0.086
     else:
      if words_score <= 0.0:
       s += -0.013
      else:
       s += 0.104
    if characters <= 69.5:
     if until_chosen <= 2.5:
      if words_above <= 93.5:
       if above_3_sum <= -15.987:
        s += -0.074
       else:
        if words_score <= 0.55146:
         s += 0.004
        else:
         s += 0.100
      else:
       s += -0.032
     else:
      if characters <= 20.5:
       s += -0.054
      else:
       if name_2_below <= 0.0:
        if capitals_2_below <= 0.37639:
         if words_above <= 39.5:
          s += 0.052
         else:
          s += -0.049
        else:
         if end <= 1.5:
          s += -0.050
         else:
          s += 0.047
       else:
        s += 0.065
    else:
     if below_10_sum <= -37.589:
      s += 0.101
     else:
      s += -0.060
    if capitals <= 0.20227:
     if below_10_sum <= -37.589:
      s += 0.045
     else:
      s += -0.053
    else:
     if below_10_sum <= 9.1618:
      if margin <= -2.7511:
       s += -0.017
      else:
       if text_below <= 596.74:
        if words <= 9.5:
         s += 0.023
        else:
         s += -0.080
       else:
        if characters <= 45.5:
         if characters <= 20.5:
          if since_chosen <= 13.5:
           s += -0.040
          else:
           s += 0.144
         else:
          if digits_2_below <= 3.5:
           s += -0.026
          else:
           s += 0.081
        else:
         if below_10_sum <= -10.268:
          s += 0.106
         else:
          s += 0.023
     else:
      s += -0.061
    if characters <= 74.5:
     if below_30_share <= 0.27231:
      s += -0.070
     else:
      if letters_a_word <= 5.0119:
       if characters <= 39.5:
        s += -0.081
       else:
        s += 0.036
      else:
       if by_word_1_below <= 0.0:
        if capitals_2_below <= 0.66092:
         s += 0.035
        else:
         if name_2_below <= 0.0:
          if text_below <= 521.26:
           s += 0.042
          else:
           s += -0.055
         else:
          s += 0.051
       else:
        s += 0.105
    else:
     if digits <= 0.0:
      s += -0.085
     else:
      if letters_a_word <= 7.183:
       if digits <= 4.5:
        s += 0.103
       else:
        s += -0.057
      else:
       s += -0.085
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, known, known_as, shape, level, gap, gap_below, _, prints, _, seams, _, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, _, margin, expected, in_run, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, _, since_related, since_heading, _, prints_below, _, after_zone_start, before_zone_end, from_start, final_score, printed_above, _, in_text, _, _, by_word, name, date_word, digits, year, _, capitals, by_word_1_above, _, _, digits_1_above, year_1_above, _, capitals_1_above, by_word_2_above, name_2_above, _, _, _, _, capitals_2_above, _, _, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, _, date_word_2_below, digits_2_below, year_2_below, _, capitals_2_below, by_word_3_below, name_3_below, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if by_word <= 0.0:
     if name <= 0.0:
      if year_1_below <= 0.0:
       s += -3.606
      else:
       s += -3.445
     else:
      if after_zone_start <= -9.5:
       if from_start <= -18.5:
        s += -3.589
       else:
        if shape <= 0.0:
         s += -3.277
        else:
         s += -3.572
      else:
       if level <= 0.0:
        if words_above <= 140.5:
         if above_3_sum <= -12.639:
          s += -3.363
         else:
          if characters <= 24.5:
           s += -2.037
          else:
           s += -3.414
        else:
         s += -3.533
       else:
        s += -3.481
    else:
     if characters <= 11.5:
      s += -3.452
     else:
      s += -1.361
    if by_word <= 0.0:
     if final_score <= -4.7075:
      s += -0.098
     else:
      if in_text <= 0.0:
       if characters <= 10.5:
        s += -0.042
       else:
        if from_start <= -10.5:
         s += 0.018
        else:
         if capitals <= 0.50862:
          if characters <= 27.5:
           s += 0.034
          else:
           if above_30_share <= 0.27847:
            s += 0.341
           else:
            s += -0.016
         else:
          if text_above <= 46.822:
           if shape <= 0.0:
            s += 0.749
           else:
            s += 0.094
          else:
           s += 0.133
      else:
       if score <= -1.8604:
        s += 0.002
       else:
        s += -0.095
    else:
     s += 0.413
    if year_1_below <= 0.0:
     if by_word <= 0.0:
      if from_start <= -11.5:
       s += -0.086
      else:
       if words_score <= 1.1225:
        if score <= -4.5637:
         s += -0.088
        else:
         if in_text <= 0.33908:
          if in_text <= -1e-35:
           s += -0.083
          else:
           if shape <= 1.5:
            if above_3_sum <= -11.122:
             s += 0.099
            else:
             if text_above <= 98.26:
              s += 0.371
             else:
              s += 0.026
           else:
            s += -0.009
         else:
          s += 0.003
       else:
        s += -0.100
     else:
      s += 0.251
    else:
     if in_text <= 0.0:
      s += 0.442
     else:
      s += 0.060
    if digits_1_below <= 4.5:
     if by_word <= 0.0:
      if name <= 0.0:
       if digits <= 4.5:
        s += -0.087
       else:
        if capitals <= 0.40313:
         s += 0.012
        else:
         s += 0.289
      else:
       if level <= 0.0:
        if from_start <= -24.5:
         s += -0.064
        else:
         if words_score <= -1.5418:
          s += -0.069
         else:
          if characters <= 14.5:
           s += 0.333
          else:
           s += 0.092
       else:
        s += -0.078
     else:
      s += 0.183
    else:
     if characters <= 52.5:
      if above_3_sum <= -11.9:
       s += 0.061
      else:
       s += 0.359
     else:
      s += -0.029
    if digits_1_below <= 4.5:
     if final_score <= -4.7075:
      s += -0.088
     else:
      if capitals <= 0.27889:
       s += -0.090
      else:
       if level <= 0.0:
        if in_run <= 0.0:
         if from_start <= -21.5:
          s += -0.050
         else:
          if characters <= 11.5:
           s += 0.025
          else:
           if capitals_3_below <= 0.40455:
            if capitals <= 0.38549:
             s += 0.040
            else:
             s += 0.264
           else:
            s += 0.113
        else:
         if prints <= 1.5:
          s += -0.075
         else:
          s += 0.138
       else:
        s += -0.093
    else:
     if capitals <= 0.49138:
      s += 0.018
     else:
      s += 0.272
    if by_word <= 0.0:
     if name <= 0.0:
      if after_zone_start <= -10.5:
       s += -0.092
      else:
       if margin <= -1.313:
        if above_1 <= -1.8369:
         s += -0.023
        else:
         if chosen_above <= 1.5:
          if gap <= 0.0:
           s += -0.013
          else:
           s += 0.282
         else:
          s += -0.015
       else:
        s += -0.094
     else:
      if level <= 0.0:
       if below_10_sum <= -34.758:
        s += 0.031
       else:
        if score <= -1.8604:
         if name_3_below <= 0.0:
          s += 0.243
         else:
          s += 0.016
        else:
         s += 0.010
      else:
       s += -0.076
    else:
     s += 0.171
    if final_score <= -4.8616:
     s += -0.082
    else:
     if words_score <= 0.94023:
      if words <= 1.5:
       s += -0.047
      else:
       if capitals <= 0.36475:
        if year <= 0.0:
         if number <= 14.5:
          s += 0.113
         else:
          s += -0.094
        else:
         if words <= 4.5:
          s += -0.066
         else:
          s += 0.267
       else:
        if words_score <= -1.0523:
         s += 0.024
        else:
         if words_score <= 0.40908:
          if final_score <= -0.56873:
           if from_start <= -19.5:
            s += 0.018
           else:
            s += 0.224
          else:
           s += -0.016
         else:
          s += 0.057
     else:
      s += -0.067
    if shape <= 1.5:
     if capitals <= 0.36475:
      if words_score <= 0.77132:
       if blocks <= 105.5:
        s += 0.149
       else:
        s += -0.044
      else:
       s += -0.110
     else:
      if words <= 1.5:
       s += -0.085
      else:
       if in_text <= 0.33908:
        if below_10_sum <= -37.613:
         s += -0.034
        else:
         if known <= 1.5:
          if words_score <= -1.4498:
           s += 0.027
          else:
           s += 0.186
         else:
          s += -0.076
       else:
        if words_score <= 0.55169:
         s += 0.053
        else:
         s += -0.057
    else:
     if digits_1_below <= 4.5:
      s += -0.099
     else:
      s += 0.105
    if from_start <= -17.5:
     s += -0.085
    else:
     if words_score <= 1.8111:
      if score <= -4.4472:
       s += -0.075
      else:
       if final_score <= -0.56873:
        if after_run_start <= -5.5:
         if above_3_sum <= -8.7538:
          s += 0.012
         else:
          if below_1 <= -2.5532:
           if end <= 0.0:
            s += 0.192
           else:
            s += -0.025
          else:
           s += 0.016
        else:
         if letters_a_word <= 3.9583:
          s += -0.036
         else:
          if words <= 9.5:
           if words_score <= -1.0523:
            s += 0.037
           else:
            s += 0.181
          else:
           s += 0.001
       else:
        s += -0.043
     else:
      s += -0.102
    if until_chosen <= 17.5:
     if digits_1_below <= 4.5:
      if in_text <= 0.70185:
       if characters <= 9.5:
        s += -0.092
       else:
        if level <= 0.0:
         if words_score <= -1.4498:
          s += -0.023
         else:
          if capitals <= 0.36475:
           s += 0.007
          else:
           if letters_a_word <= 7.2753:
            if capitals_2_below <= 0.60556:
             s += 0.174
            else:
             s += 0.059
           else:
            s += 0.048
        else:
         s += -0.046
      else:
       s += -0.075
     else:
      if in_text <= 0.1455:
       s += 0.191
      else:
       if characters <= 27.5:
        s += 0.114
       else:
        s += -0.080
    else:
     s += -0.086
    if from_start <= -17.5:
     s += -0.082
    else:
     if words_score <= 1.4134:
      if shape <= 0.0:
       if words_score <= -0.89048:
        if digits <= 4.5:
         s += -0.030
        else:
         s += 0.109
       else:
        if capitals <= 0.27889:
         if above_2 <= -6.1398:
          s += 0.158
         else:
          s += -0.028
        else:
         if words_score <= 0.11385:
          if number <= 30.5:
           s += 0.202
          else:
           s += 0.096
         else:
          if letters_a_word <= 6.8356:
           if above_30_share <= 0.36602:
            s += 0.113
           else:
            s += -0.038
          else:
           s += -0.025
      else:
       s += -0.051
     else:
      s += -0.079
    if score <= -4.3775:
     if name <= 0.0:
      s += -0.108
     else:
      s += 0.011
    else:
     if words_score <= 1.2129:
      if shape <= 0.0:
       if text_above <= 0.04955:
        s += 0.267
       else:
        if digits_1_above <= 0.0:
         if below_30_share <= 0.51893:
          s += -0.042
         else:
          if words <= 1.5:
           s += -0.044
          else:
           if below_1 <= -1.748:
            if end <= 0.0:
             if text_above <= 2.5871:
              s += 0.014
             else:
              s += 0.153
            else:
             s += -0.036
           else:
            s += 0.015
        else:
         s += 0.131
      else:
       s += -0.041
     else:
      s += -0.079
    if by_word <= 0.0:
     if by_word_1_above <= 0.0:
      if capitals_1_above <= 0.94591:
       if number <= 14.5:
        if known <= 0.0:
         if words_score <= 0.70108:
          if after_zone_start <= -30.5:
           s += -0.031
          else:
           s += 0.188
         else:
          s += -0.028
        else:
         s += -0.076
       else:
        if words_score <= 1.8111:
         if digits_1_below <= 4.5:
          if digits_2_below <= 4.5:
           s += -0.031
          else:
           s += 0.095
         else:
          s += 0.076
        else:
         s += -0.099
      else:
       s += -0.070
     else:
      if capitals <= 0.65942:
       s += -0.058
      else:
       s += 0.275
    else:
     s += 0.108
    if words <= 1.5:
     s += -0.084
    else:
     if in_text <= 0.67424:
      if from_start <= -23.5:
       s += -0.056
      else:
       if by_word <= 0.0:
        if year_2_below <= 0.0:
         if digits_1_below <= 4.5:
          if text_above <= 0.04955:
           s += 0.202
          else:
           if capitals_3_below <= 0.36754:
            if capitals_1_above <= 0.8775:
             s += 0.054
            else:
             s += -0.049
           else:
            s += -0.030
         else:
          s += 0.100
        else:
         if below_1 <= -1.9046:
          if gap <= 0.0:
           s += 0.045
          else:
           s += 0.336
         else:
          s += -0.005
       else:
        s += 0.137
     else:
      s += -0.071
    if score <= -4.6623:
     s += -0.097
    else:
     if capitals <= 0.27889:
      if letters_a_word <= 11.056:
       s += -0.070
      else:
       s += 0.081
     else:
      if capitals_1_above <= 0.90122:
       if in_text <= 0.45804:
        if number <= 20.5:
         if end <= 0.0:
          s += 0.181
         else:
          s += -0.016
        else:
         if prints_below <= 1.5:
          if from_start <= -21.5:
           s += -0.063
          else:
           s += 0.103
         else:
          s += -0.001
       else:
        s += -0.002
      else:
       if above_2 <= -1.8759:
        if capitals_1_below <= 0.40313:
         s += 0.024
        else:
         s += -0.068
       else:
        s += 0.060
    if name <= 0.0:
     if characters <= 13.5:
      if year_1_below <= 0.0:
       s += -0.093
      else:
       s += 0.028
     else:
      if in_text <= 0.33908:
       if after_run_start <= -7.5:
        s += -0.018
       else:
        if number <= 77.5:
         s += 0.132
        else:
         s += 0.002
      else:
       if characters <= 36.5:
        s += 0.011
       else:
        s += -0.089
    else:
     if capitals_2_below <= 0.67424:
      if letters_a_word <= 7.4936:
       s += 0.140
      else:
       s += 0.014
     else:
      if capitals_2_above <= 0.71825:
       if above_1 <= -3.8708:
        s += 0.157
       else:
        s += -0.007
      else:
       s += -0.057
    if known_as <= 0.0:
     if words_score <= 2.4683:
      if from_start <= -21.5:
       s += -0.048
      else:
       if by_word <= 0.0:
        if name <= 0.0:
         if above_1 <= -1.6641:
          s += -0.020
         else:
          if text_share <= 0.016092:
           s += 0.149
          else:
           if before_run_end <= 25.5:
            if words_score <= -0.12589:
             s += 0.174
            else:
             s += -0.033
           else:
            s += -0.045
        else:
         if words_score <= -1e-35:
          s += -0.001
         else:
          if words_score <= 0.0:
           s += 0.196
          else:
           s += 0.045
       else:
        s += 0.106
     else:
      s += -0.101
    else:
     s += -0.109
    if score <= -4.6623:
     s += -0.098
    else:
     if score <= -0.90489:
      if until_chosen <= 12.5:
       if in_text <= 0.20294:
        if digits_1_below <= 4.5:
         if digits_2_below <= 4.5:
          if words <= 4.5:
           if by_word_1_above <= 0.0:
            s += -0.012
           else:
            s += 0.117
          else:
           if above_1 <= -2.1416:
            if commas <= 0.0:
             s += -0.058
            else:
             s += 0.082
           else:
            s += 0.151
         else:
          s += 0.157
        else:
         s += 0.123
       else:
        s += -0.010
      else:
       if number <= 18.5:
        s += 0.025
       else:
        s += -0.064
     else:
      s += -0.091
    if score <= -4.3775:
     s += -0.076
    else:
     if words_score <= 0.4739:
      if year_2_below <= 0.0:
       if capitals_1_above <= 0.89181:
        if number <= 80.5:
         if by_word_2_below <= 0.0:
          s += 0.078
         else:
          s += -0.081
        else:
         s += 0.002
       else:
        if since_chosen <= 10.5:
         s += 0.077
        else:
         s += -0.039
      else:
       if capitals_1_below <= 0.3101:
        s += -0.010
       else:
        if letters_a_word <= 5.6629:
         s += 0.006
        else:
         s += 0.212
     else:
      if final_score <= 0.54637:
       if commas <= 0.0:
        s += -0.038
       else:
        s += 0.101
      else:
       s += -0.102
    if words <= 1.5:
     s += -0.081
    else:
     if number <= 14.5:
      if prints_below <= 2.5:
       s += 0.032
      else:
       if score <= -4.5637:
        s += -0.045
       else:
        s += 0.232
     else:
      if capitals <= 0.70294:
       if year <= 0.0:
        s += -0.052
       else:
        if words <= 4.5:
         s += -0.081
        else:
         s += 0.084
      else:
       if capitals_2_below <= 0.50862:
        if words_score <= -1.0523:
         s += -0.038
        else:
         if text_above <= 58.195:
          s += 0.115
         else:
          if final_score <= -2.7351:
           s += 0.123
          else:
           s += -0.057
       else:
        s += -0.026
    if known_as <= 0.0:
     if digits_1_below <= 4.5:
      if shape <= 1.5:
       if words_score <= 1.2129:
        if commas <= 0.0:
         if by_word_1_above <= 0.0:
          if blocks <= 119.5:
           s += 0.064
          else:
           if year_1_above <= 0.0:
            s += -0.030
           else:
            s += 0.067
         else:
          s += 0.140
        else:
         if characters <= 25.5:
          s += -0.072
         else:
          if capitals <= 0.24621:
           s += -0.035
          else:
           s += 0.173
       else:
        s += -0.071
      else:
       s += -0.072
     else:
      if below_1 <= -2.1815:
       s += 0.111
      else:
       s += -0.014
    else:
     s += -0.109
    if known <= 0.0:
     if characters <= 73.5:
      if after_run_start <= -29.5:
       s += -0.044
      else:
       if date_word <= 0.0:
        if year <= 0.0:
         if year_1_below <= 0.0:
          if below_2 <= -3.0811:
           if after_run_start <= -6.5:
            if above_30_share <= 0.0085368:
             s += 0.130
            else:
             s += -0.011
           else:
            s += 0.106
          else:
           s += -0.015
         else:
          if capitals_1_below <= 0.50862:
           s += 0.108
          else:
           s += -0.076
        else:
         if characters <= 25.5:
          s += -0.059
         else:
          s += 0.170
       else:
        s += -0.097
     else:
      s += -0.077
    else:
     s += -0.104
    if shape <= 0.0:
     if characters <= 73.5:
      if characters <= 11.5:
       if digits_1_below <= 4.5:
        s += -0.059
       else:
        s += 0.070
      else:
       if name_2_above <= 0.0:
        if in_text <= 0.70185:
         if by_word_3_below <= 0.0:
          if by_word_2_below <= 0.0:
           if characters <= 25.5:
            if after_zone_start <= -2.5:
             s += 0.070
            else:
             s += 0.001
           else:
            if above_1 <= -1.6641:
             s += 0.054
            else:
             s += 0.169
          else:
           s += -0.076
         else:
          s += -0.073
        else:
         s += -0.023
       else:
        s += -0.025
     else:
      s += -0.082
    else:
     s += -0.062
    if known <= 1.5:
     if by_word <= 0.0:
      if by_word_1_above <= 0.0:
       if words_score <= 1.1225:
        if from_start <= -5.5:
         if above_30_share <= 0.0052707:
          s += 0.098
         else:
          if after_run_start <= -22.5:
           s += -0.071
          else:
           s += -0.007
        else:
         if below_1 <= -3.0822:
          if after_zone_start <= 1.5:
           if end <= 0.0:
            s += 0.149
           else:
            s += -0.029
          else:
           s += -0.049
         else:
          s += -0.003
       else:
        s += -0.063
      else:
       if after_zone_start <= -5.5:
        s += 0.250
       else:
        s += 0.012
     else:
      s += 0.079
    else:
     s += -0.108
    if name <= 0.0:
     if by_word <= 0.0:
      if blocks <= 98.5:
       if above_1 <= -1.6641:
        s += -0.007
       else:
        if score <= -1.8604:
         s += 0.210
        else:
         s += -0.048
      else:
       if margin <= -3.8314:
        s += -0.085
       else:
        s += -0.030
     else:
      if text_share <= 0.013234:
       s += 0.114
      else:
       s += -0.013
    else:
     if above_30_share <= 0.066747:
      if text_share <= 0.00036959:
       if prints_below <= 2.5:
        s += -0.019
       else:
        s += 0.186
      else:
       s += -0.026
     else:
      if below_1 <= -2.991:
       s += 0.131
      else:
       s += 0.024
    if by_word_1_above <= 0.0:
     if capitals_1_above <= 0.89181:
      if words_above <= 54.5:
       if until_chosen <= 16.5:
        if number <= 86.5:
         if by_word_2_below <= 0.0:
          if known_as <= 0.0:
           s += 0.077
          else:
           s += -0.066
         else:
          s += -0.082
        else:
         s += -0.009
       else:
        s += -0.047
      else:
       if capitals_1_above <= 0.50926:
        if below_2 <= -4.1779:
         s += 0.041
        else:
         s += -0.080
       else:
        if words_score <= 0.0:
         s += 0.102
        else:
         s += -0.052
     else:
      s += -0.050
    else:
     if capitals <= 0.57418:
      s += -0.055
     else:
      s += 0.183
    if above_30_share <= 0.0052707:
     s += 0.134
    else:
     if digits_2_below <= 0.0:
      if by_word <= 0.0:
       if name <= 0.0:
        if characters <= 18.5:
         s += -0.085
        else:
         s += -0.010
       else:
        if year_1_below <= 0.0:
         s += -0.015
        else:
         s += 0.112
      else:
       s += 0.074
     else:
      if end <= 0.0:
       if below_2 <= -2.9858:
        if relative_number <= 0.54499:
         if gap_below <= 0.0:
          if above_1 <= -2.9631:
           s += 0.058
          else:
           s += 0.258
         else:
          s += 0.035
        else:
         s += -0.045
       else:
        s += 0.024
      else:
       s += -0.065
    if known <= 1.5:
     if end <= 0.0:
      if shape <= 1.5:
       if by_word_3_below <= 0.0:
        if above_2 <= -6.1398:
         s += 0.108
        else:
         if digits_1_below <= 4.5:
          if year <= 0.0:
           s += 0.002
          else:
           if above_1 <= -1.6641:
            s += 0.022
           else:
            s += 0.201
         else:
          if margin <= -2.4428:
           s += 0.116
          else:
           s += -0.010
       else:
        s += -0.095
      else:
       s += -0.043
     else:
      if digits <= 4.5:
       s += -0.090
      else:
       if words <= 5.5:
        s += -0.057
       else:
        s += 0.087
    else:
     s += -0.096
    if digits_1_above <= 1.5:
     if clock_1_below <= 0.0:
      if known <= 1.5:
       if text <= 1331.4:
        if above_1 <= -1.6641:
         s += -0.012
        else:
         if in_run <= 0.0:
          if since_heading <= 288.5:
           s += -0.009
          else:
           s += 0.111
         else:
          s += -0.035
       else:
        s += -0.037
      else:
       s += -0.098
     else:
      s += 0.101
    else:
     if characters <= 69.5:
      if digits_1_above <= 10.5:
       if above_10_sum <= -26.71:
        if start <= 2.5:
         s += 0.131
        else:
         s += -0.041
       else:
        s += -0.003
      else:
       s += -0.051
     else:
      s += -0.073
    if margin <= -0.40159:
     if below_10_sum <= -13.316:
      if capitals_2_above <= 0.91288:
       if name <= 0.0:
        s += -0.013
       else:
        if below_1 <= -2.8974:
         if words_score <= -0.75967:
          s += -0.016
         else:
          if words_score <= 0.70108:
           s += 0.174
          else:
           s += -0.018
        else:
         s += -0.044
      else:
       if digits_2_below <= 5.5:
        s += -0.065
       else:
        s += 0.067
     else:
      if text <= 940.37:
       s += 0.065
      else:
       if after_zone_start <= 2.5:
        if words_score <= -0.61888:
         s += -0.038
        else:
         s += 0.044
       else:
        s += -0.057
    else:
     s += -0.088
    if above_30_share <= 0.0052707:
     s += 0.109
    else:
     if after_run_start <= -5.5:
      if above_1 <= 0.0:
       if words <= 1.5:
        s += -0.092
       else:
        if above_2 <= -2.4457:
         if above_1 <= -5.7632:
          s += 0.058
         else:
          s += -0.044
        else:
         if capitals <= 0.74342:
          s += -0.029
         else:
          if capitals_2_below <= 0.55903:
           s += 0.117
          else:
           s += -0.010
      else:
       if final_score <= -2.1147:
        s += 0.135
       else:
        s += -0.071
     else:
      if above_30_share <= 0.36602:
       if by_word_2_above <= 0.0:
        s += 0.055
       else:
        s += -0.059
      else:
       s += -0.057
    if known <= 0.0:
     if capitals <= 0.40313:
      if chosen_above <= 2.5:
       s += -0.017
      else:
       s += -0.101
     else:
      if capitals_2_below <= 0.4305:
       if text_above <= 31.762:
        if below_1 <= -2.5532:
         s += 0.112
        else:
         if commas <= 0.0:
          s += -0.000
         else:
          s += 0.158
       else:
        if words_score <= -0.19745:
         s += -0.073
        else:
         s += 0.037
      else:
       if above_2 <= -5.8171:
        if below_2 <= -4.508:
         s += 0.136
        else:
         s += -0.014
       else:
        if by_word_1_above <= 0.0:
         s += -0.040
        else:
         s += 0.096
    else:
     s += -0.100
    if above_1 <= -1.491:
     if name <= 0.0:
      if above_30_share <= 0.0052707:
       s += 0.063
      else:
       if from_start <= -17.5:
        s += -0.076
       else:
        s += -0.017
     else:
      if capitals_1_above <= 0.78078:
       if below_30_share <= 0.51893:
        s += 0.125
       else:
        s += 0.025
      else:
       if by_word_1_above <= 0.0:
        if printed_above <= 0.0:
         s += -0.068
        else:
         s += 0.048
       else:
        s += 0.098
    else:
     if final_score <= -2.1147:
      if capitals_2_below <= 0.18301:
       s += 0.133
      else:
       if since_related <= 299.5:
        s += -0.084
       else:
        s += 0.067
     else:
      s += -0.025
    if prints <= 3.5:
     if capitals_3_below <= 0.045983:
      if below_10_sum <= -28.47:
       if after_run_start <= -23.5:
        s += -0.031
       else:
        s += 0.147
      else:
       s += 0.010
     else:
      if name <= 0.0:
       if commas <= 0.0:
        if blocks <= 156.5:
         s += -0.006
        else:
         s += -0.067
       else:
        s += 0.022
      else:
       if letters_a_word <= 7.2753:
        if after_run_start <= -13.5:
         if capitals_3_below <= 0.8619:
          s += 0.161
         else:
          s += 0.009
        else:
         s += 0.000
       else:
        s += -0.047
    else:
     if after_zone_start <= -23.5:
      s += -0.048
     else:
      s += 0.138
    if words_score <= -1.3434:
     s += -0.067
    else:
     if capitals <= 0.24621:
      if above_2 <= -6.1398:
       s += 0.081
      else:
       s += -0.071
     else:
      if letters_a_word <= 7.4936:
       if capitals_2_below <= 0.50862:
        if start <= 2.5:
         if above_3_sum <= -12.974:
          s += -0.006
         else:
          if words_above <= 208.5:
           if words <= 3.5:
            s += 0.065
           else:
            s += 0.142
          else:
           s += -0.026
        else:
         s += -0.068
       else:
        if above_2 <= -5.8171:
         s += 0.104
        else:
         s += -0.013
      else:
       if digits_1_below <= 4.5:
        s += -0.036
       else:
        s += 0.070
    if words_score <= -1.4498:
     s += -0.057
    else:
     if words_score <= 0.40908:
      if in_text <= -1e-35:
       s += -0.064
      else:
       if below_2 <= -4.508:
        if above_1 <= -2.871:
         s += 0.029
        else:
         s += 0.161
       else:
        if in_text <= 0.25658:
         if date_word <= 0.0:
          if since_heading <= 2.5:
           s += 0.137
          else:
           s += 0.031
         else:
          s += -0.079
        else:
         s += -0.026
     else:
      if commas <= 0.0:
       if above_1 <= -5.7632:
        s += 0.055
       else:
        s += -0.052
      else:
       if words <= 17.5:
        s += 0.103
       else:
        s += -0.082
    if capitals <= 0.25291:
     if letters_a_word <= 11.056:
      s += -0.068
     else:
      s += 0.068
    else:
     if capitals_2_below <= 0.3374:
      if letters_a_word <= 7.4936:
       if end <= 0.0:
        s += 0.073
       else:
        s += -0.011
      else:
       s += -0.014
     else:
      if name <= 0.0:
       if characters <= 12.5:
        s += -0.097
       else:
        if capitals <= 0.71825:
         if above_2 <= -5.4658:
          s += 0.057
         else:
          s += -0.063
        else:
         s += 0.053
      else:
       if words_score <= -0.19745:
        s += -0.032
       else:
        if words_score <= 0.0:
         s += 0.120
        else:
         s += 0.001
    if capitals <= 0.4305:
     if below_2 <= -4.8797:
      if final_score <= -5.1483:
       s += -0.060
      else:
       s += 0.121
     else:
      if blocks <= 105.5:
       s += 0.021
      else:
       s += -0.064
    else:
     if by_word_1_above <= 0.0:
      if capitals_2_below <= 0.063508:
       if capitals_2_above <= 0.67424:
        s += 0.086
       else:
        s += -0.006
      else:
       if words_score <= -1.3434:
        s += -0.065
       else:
        if by_word_3_below <= 0.0:
         if by_word_2_below <= 0.0:
          s += 0.020
         else:
          s += -0.092
        else:
         s += -0.099
     else:
      if below_3_sum <= -6.0532:
       s += 0.170
      else:
       s += 0.009
    if known_as <= 0.0:
     if characters <= 103.5:
      if by_word_3_below <= 0.0:
       if characters <= 5.5:
        s += -0.068
       else:
        if from_start <= -41.5:
         s += -0.071
        else:
         if above_2 <= -5.372:
          if capitals_2_below <= 0.70294:
           s += 0.014
          else:
           if prints_below <= 1.5:
            s += 0.022
           else:
            s += 0.197
         else:
          if above_2 <= -3.3087:
           if below_1 <= -5.4167:
            if score <= -3.7801:
             s += -0.041
            else:
             s += 0.179
           else:
            s += -0.027
          else:
           s += 0.032
      else:
       s += -0.094
     else:
      s += -0.082
    else:
     s += -0.091
    if above_2 <= -1.5197:
     if year_1_above <= 0.0:
      if text_below <= 687.65:
       if below_3_sum <= -14.014:
        if margin <= -4.3456:
         s += -0.041
        else:
         if until_chosen <= 15.5:
          s += -0.002
         else:
          if above_3_sum <= -11.9:
           s += 0.313
          else:
           s += -0.021
       else:
        if below_10_sum <= -1.7124:
         s += -0.023
        else:
         s += 0.069
      else:
       if commas <= 0.0:
        s += -0.039
       else:
        s += 0.029
     else:
      if capitals <= 0.70294:
       s += -0.016
      else:
       s += 0.142
    else:
     if in_text <= 0.67424:
      s += 0.060
     else:
      s += -0.061
    if characters <= 103.5:
     if characters <= 5.5:
      s += -0.085
     else:
      if above_1 <= -0.75233:
       if chosen_below <= 10.5:
        if words_score <= -0.89048:
         s += -0.055
        else:
         if above_1 <= -4.7444:
          s += 0.207
         else:
          s += 0.042
       else:
        if chosen_below <= 26.5:
         if digits_1_below <= 4.5:
          s += -0.060
         else:
          s += 0.055
        else:
         if year_1_above <= 0.0:
          s += -0.004
         else:
          s += 0.072
      else:
       if below_3_sum <= -5.6101:
        s += 0.117
       else:
        if commas <= 0.0:
         s += -0.036
        else:
         s += 0.105
    else:
     s += -0.088
    if end <= 0.0:
     if capitals_2_above <= 0.91288:
      if above_10_sum <= -33.491:
       if above_30_share <= 0.031093:
        if digits_3_below <= 0.0:
         s += -0.041
        else:
         s += 0.104
       else:
        if in_text <= 0.51316:
         if letters_a_word <= 4.3431:
          s += -0.024
         else:
          s += 0.108
        else:
         s += -0.003
      else:
       if since_chosen <= 1.5:
        s += 0.064
       else:
        if capitals_2_above <= 0.36754:
         if letters_a_word <= 6.2023:
          s += -0.023
         else:
          s += 0.043
        else:
         s += -0.048
     else:
      if capitals_3_below <= 0.1266:
       s += 0.029
      else:
       s += -0.041
    else:
     s += -0.047
    if name <= 0.0:
     if score <= -4.1708:
      s += -0.063
     else:
      if above_2 <= -5.372:
       if capitals <= 0.62829:
        if gap_below <= 0.0:
         s += -0.003
        else:
         s += 0.167
       else:
        s += -0.025
      else:
       if capitals <= 0.70294:
        s += -0.032
       else:
        s += 0.021
    else:
     if score <= -4.2508:
      if below_1 <= -4.6296:
       s += -0.030
      else:
       if chosen_below <= 14.5:
        s += -0.045
       else:
        if since_related <= 114.5:
         s += -0.031
        else:
         s += 0.188
     else:
      if digits_1_below <= 5.5:
       s += -0.004
      else:
       s += 0.096
    if digits_1_above <= 0.0:
     if above_2 <= -1.8759:
      if before_run_end <= -1e-35:
       s += 0.122
      else:
       if relative_number <= 0.010545:
        s += 0.044
       else:
        if above_30_share <= 0.054259:
         if below_10_sum <= -45.236:
          s += 0.020
         else:
          s += -0.073
        else:
         if above_10_sum <= -34.199:
          if below_3_sum <= -8.8371:
           s += -0.037
          else:
           s += 0.059
         else:
          s += -0.048
     else:
      if score <= -2.5168:
       s += 0.058
      else:
       s += -0.016
    else:
     if above_30_share <= 0.17989:
      if letters_a_word <= 5.6629:
       s += 0.011
      else:
       s += 0.099
     else:
      s += -0.043
    if words_score <= -0.82718:
     s += -0.030
    else:
     if characters <= 103.5:
      if capitals_2_above <= 0.18301:
       if text_below <= 1631.3:
        if above_1 <= -4.6596:
         s += 0.165
        else:
         if words <= 3.5:
          s += -0.003
         else:
          if words <= 5.5:
           s += 0.161
          else:
           s += 0.006
       else:
        s += -0.019
      else:
       if words_score <= 0.26861:
        if above_30_share <= 0.062354:
         s += -0.017
        else:
         if words_score <= -0.26972:
          s += -0.012
         else:
          s += 0.079
       else:
        if capitals_1_below <= 0.33772:
         s += 0.031
        else:
         s += -0.057
     else:
      s += -0.077
    if below_2 <= -5.288:
     if before_run_end <= 43.5:
      if characters <= 10.5:
       s += -0.037
      else:
       s += 0.188
     else:
      s += 0.015
    else:
     if since_heading <= 1.5:
      if from_start <= -1.5:
       s += 0.104
      else:
       s += -0.037
     else:
      if by_word <= 0.0:
       if since_heading <= 9.5:
        if seams <= 0.0:
         s += -0.081
        else:
         s += 0.058
       else:
        if above_1 <= -0.75233:
         s += -0.013
        else:
         if in_text <= 0.40588:
          s += 0.074
         else:
          s += -0.028
      else:
       if capitals_1_below <= 0.57418:
        s += 0.089
       else:
        s += -0.030
    if below_10_sum <= -53.64:
     s += 0.134
    else:
     if year <= 0.0:
      if characters <= 42.5:
       if by_word_1_above <= 0.0:
        if since_heading <= 1.5:
         s += 0.076
        else:
         if number <= 36.5:
          s += 0.015
         else:
          if digits_3_below <= 5.5:
           if characters <= 32.5:
            s += -0.043
           else:
            s += 0.046
          else:
           s += 0.070
       else:
        if below_10_sum <= -11.723:
         s += 0.172
        else:
         s += -0.029
      else:
       s += -0.061
     else:
      if characters <= 26.5:
       s += -0.064
      else:
       if commas <= 0.0:
        s += -0.001
       else:
        s += 0.121
    if after_run_start <= -32.5:
     s += -0.048
    else:
     if capitals <= 0.50862:
      if from_start <= 2.5:
       s += -0.004
      else:
       s += -0.087
     else:
      if words_score <= 0.4739:
       if known <= 0.0:
        if below_10_sum <= -29.435:
         if characters <= 11.5:
          s += -0.041
         else:
          if words_score <= -1.8094:
           s += -0.037
          else:
           s += 0.127
        else:
         s += 0.023
       else:
        s += -0.072
      else:
       if below_1 <= 0.0:
        if capitals_1_below <= 0.40313:
         s += 0.014
        else:
         s += -0.073
       else:
        if characters <= 19.5:
         s += -0.045
        else:
         s += 0.118
    if words_score <= -0.19745:
     if characters <= 21.5:
      if number_from_end <= 78.5:
       s += 0.025
      else:
       s += -0.077
     else:
      if characters <= 61.5:
       if capitals_1_above <= 0.1687:
        s += 0.105
       else:
        s += 0.005
      else:
       s += -0.072
    else:
     if above_30_share <= 0.21884:
      if name_3_below <= 0.0:
       if characters <= 5.5:
        s += -0.077
       else:
        if characters <= 47.5:
         if text_share <= 0.017833:
          s += 0.034
         else:
          if in_text <= 0.23303:
           s += 0.044
          else:
           s += 0.195
        else:
         s += -0.024
      else:
       s += -0.045
     else:
      s += -0.033
    if capitals <= 0.27889:
     if letters_a_word <= 11.056:
      if chosen_below <= 12.5:
       s += 0.028
      else:
       s += -0.080
     else:
      if characters <= 15.5:
       s += 0.166
      else:
       s += -0.026
    else:
     if known <= 1.5:
      if above_1 <= -5.7632:
       s += 0.082
      else:
       if gap <= 0.0:
        s += -0.009
       else:
        if after_zone_start <= -2.5:
         if chosen_below <= 16.5:
          s += -0.043
         else:
          if capitals_1_above <= 0.83602:
           s += 0.095
          else:
           s += 0.007
        else:
         if number_from_end <= 92.5:
          s += 0.051
         else:
          s += -0.043
     else:
      s += -0.075
    if date_word_2_below <= 0.0:
     if below_2 <= -4.9702:
      if level <= 0.0:
       s += 0.064
      else:
       s += -0.038
     else:
      if words_above <= 140.5:
       if above_1 <= 0.0:
        if text_above <= 140.36:
         if below_2 <= -0.90132:
          s += -0.029
         else:
          if words_below <= 1706.5:
           if above_1 <= -3.5827:
            if above_3_sum <= -14.419:
             s += -0.046
            else:
             s += 0.148
           else:
            s += 0.006
          else:
           s += -0.034
        else:
         s += 0.126
       else:
        if chosen_above <= 1.5:
         s += 0.110
        else:
         s += -0.004
      else:
       s += -0.062
    else:
     s += 0.126
    if words_below <= 669.5:
     if capitals_3_below <= 0.36754:
      s += -0.015
     else:
      if letters_a_word <= 6.8356:
       if end <= 0.0:
        s += 0.156
       else:
        s += -0.033
      else:
       s += -0.007
    else:
     if letters_a_word <= 6.2529:
      if since_heading <= 1.5:
       s += 0.068
      else:
       s += -0.034
     else:
      if year_2_below <= 0.0:
       if number_from_end <= 100.5:
        if before_zone_end <= 30.5:
         s += -0.049
        else:
         if above_10_sum <= -22.212:
          s += 0.118
         else:
          s += -0.026
       else:
        if number <= 2.5:
         s += 0.088
        else:
         s += -0.030
      else:
       s += 0.099
    if since_chosen <= 2.5:
     if above_30_share <= 0.36602:
      s += 0.083
     else:
      if before_run_end <= 28.5:
       if capitals_1_above <= 0.3101:
        s += -0.025
       else:
        s += 0.139
      else:
       s += -0.052
    else:
     if capitals_2_below <= 0.29099:
      s += 0.013
     else:
      if below_2 <= -5.7642:
       s += 0.050
      else:
       if seams <= 0.0:
        if above_30_share <= 0.0052707:
         if text_share <= 0.00064554:
          s += -0.022
         else:
          s += 0.146
        else:
         if digits_2_below <= 4.5:
          s += -0.056
         else:
          if name <= 0.0:
           s += -0.043
          else:
           s += 0.091
       else:
        s += 0.056
    if since_heading <= 2.5:
     if after_zone_start <= 2.5:
      s += 0.073
     else:
      s += -0.055
    else:
     if relative_number <= 0.22076:
      if capitals_1_below <= 0.033908:
       if above_10_sum <= -17.965:
        if in_text <= 0.25658:
         if end <= 0.0:
          if score <= -4.6623:
           s += -0.028
          else:
           s += 0.190
         else:
          s += -0.029
        else:
         s += -0.021
       else:
        s += -0.040
      else:
       s += -0.001
     else:
      if after_run_start <= -5.5:
       if by_word_1_above <= 0.0:
        s += -0.053
       else:
        s += 0.060
      else:
       if above_10_sum <= -39.487:
        s += 0.070
       else:
        s += -0.023
    if words_score <= -1.3434:
     s += -0.047
    else:
     if date_word <= 0.0:
      if by_word <= 0.0:
       if words_score <= 0.0:
        if since_related <= 126.5:
         s += -0.039
        else:
         if words_score <= -1e-35:
          if characters <= 18.5:
           s += -0.023
          else:
           s += 0.046
         else:
          if characters <= 21.5:
           if characters <= 5.5:
            s += -0.045
           else:
            if from_start <= -33.5:
             s += -0.038
            else:
             s += 0.143
          else:
           s += -0.045
       else:
        s += -0.020
      else:
       if above_30_share <= 0.19672:
        s += 0.099
       else:
        s += -0.039
     else:
      s += -0.081
    if by_word <= 0.0:
     if below_1 <= 0.89079:
      if above_30_share <= 0.062354:
       if above_2 <= -5.8171:
        s += 0.030
       else:
        if until_chosen <= 3.5:
         s += 0.026
        else:
         s += -0.056
      else:
       if below_3_sum <= -4.5798:
        if letters_a_word <= 4.8604:
         s += -0.032
        else:
         if text_share <= 0.1131:
          if below_1 <= -5.4167:
           s += -0.076
          else:
           s += 0.052
         else:
          if expected <= 0.84954:
           s += 0.204
          else:
           s += -0.016
       else:
        if below_10_sum <= 3.2776:
         s += -0.052
        else:
         s += 0.028
     else:
      s += -0.058
    else:
     s += 0.060
    if final_score <= -2.7351:
     if text_above <= 73.095:
      if capitals_1_below <= 0.33772:
       if characters <= 52.5:
        if words_score <= -0.89048:
         s += -0.020
        else:
         s += 0.071
       else:
        s += -0.046
      else:
       if above_30_share <= 0.062354:
        if above_1 <= -5.6405:
         s += 0.061
        else:
         s += -0.053
       else:
        if characters <= 15.5:
         if prints <= 2.5:
          s += -0.063
         else:
          s += 0.072
        else:
         s += 0.059
     else:
      if blocks <= 491:
       if capitals_1_above <= 0.36475:
        s += -0.005
       else:
        s += 0.217
      else:
       s += -0.018
    else:
     s += -0.030
    if characters <= 93.5:
     if letters_a_word <= 7.6705:
      if capitals <= 0.4305:
       s += -0.021
      else:
       if characters <= 22.5:
        if name <= 0.0:
         s += -0.028
        else:
         if after_run_start <= -15.5:
          if before_zone_end <= 75.5:
           s += -0.021
          else:
           s += 0.115
         else:
          s += -0.000
       else:
        if digits_1_below <= 0.0:
         s += 0.084
        else:
         s += -0.039
     else:
      if below_10_sum <= -11.723:
       s += -0.062
      else:
       if capitals_1_below <= 0.1687:
        if in_text <= 0.11325:
         s += 0.145
        else:
         s += -0.050
       else:
        s += -0.023
    else:
     s += -0.077
    if characters <= 6.5:
     s += -0.068
    else:
     if margin <= -4.0641:
      if shape <= 0.0:
       if known <= 1.5:
        if words_score <= -2.915:
         s += -0.050
        else:
         if text_above <= 22.995:
          if words_score <= 0.0:
           s += 0.146
          else:
           s += -0.028
         else:
          s += -0.000
       else:
        s += -0.054
      else:
       if above_1 <= -2.5234:
        s += -0.067
       else:
        s += 0.086
     else:
      if words_score <= 2.1026:
       if since_heading <= 1.5:
        s += 0.053
       else:
        if after_zone_start <= -26.5:
         s += 0.040
        else:
         s += -0.010
      else:
       s += -0.064
    if capitals <= 0.4305:
     if above_3_sum <= -16.974:
      s += 0.112
     else:
      if capitals_1_below <= 0.24621:
       s += -0.077
      else:
       if below_1 <= -1.1623:
        s += -0.024
       else:
        s += 0.083
    else:
     if by_word_1_above <= 0.0:
      if characters <= 25.5:
       if digits_1_above <= 1.5:
        if above_3_sum <= -13.832:
         s += 0.039
        else:
         s += -0.028
       else:
        if final_score <= -3.2003:
         s += 0.081
        else:
         s += -0.043
      else:
       if above_3_sum <= -7.1755:
        s += 0.006
       else:
        s += 0.083
     else:
      if below_10_sum <= -8.421:
       s += 0.155
      else:
       s += -0.029
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, gap, _, _, prints, _, seams, _, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, _, margin, expected, _, after_run_start, before_run_end, _, until_chosen, chosen_above, chosen_below, words_above, words_below, _, since_related, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end, from_start, final_score, _, begins_line_above, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, by_word_2_above, name_2_above, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, _, digits_1_below, year_1_below, _, capitals_1_below, by_word_2_below, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if date_word <= 0.0:
     if capitals <= 0.45584:
      if capitals <= 0.32843:
       if capitals <= 0.13841:
        s += -3.857
       else:
        if in_text <= 0.0:
         if from_start <= -15.5:
          s += -3.783
         else:
          s += -2.913
        else:
         s += -3.861
      else:
       if in_text <= 0.0:
        if from_start <= -12.5:
         s += -3.693
        else:
         if text_share <= 0.07554:
          if letters_a_word <= 6.3371:
           s += -1.680
          else:
           s += -3.539
         else:
          s += -3.758
       else:
        s += -3.763
     else:
      if by_word <= 0.0:
       s += -3.887
      else:
       s += -3.560
    else:
     s += -2.398
    if year <= 0.0:
     s += -0.121
    else:
     if characters <= 70.5:
      if in_text <= 0.56832:
       s += 1.139
      else:
       s += 0.283
     else:
      if score <= -1.7517:
       s += 0.081
      else:
       s += -0.059
    if clock <= 0.0:
     if words <= 2.5:
      s += -0.115
     else:
      if words_score <= 0.87765:
       if until_chosen <= 9.5:
        if text_share <= 0.084676:
         if shape <= 0.0:
          if score <= -4.6809:
           s += -0.000
          else:
           if letters_a_word <= 6.2529:
            s += 0.316
           else:
            if after_run_start <= -6.5:
             s += -0.020
            else:
             s += 0.185
         else:
          s += -0.011
        else:
         s += -0.069
       else:
        if from_start <= -19.5:
         s += -0.093
        else:
         if above_3_sum <= -9.6601:
          s += -0.049
         else:
          s += 0.101
      else:
       s += -0.096
    else:
     s += 0.565
    if digits <= 4.5:
     s += -0.122
    else:
     if year <= 0.0:
      if words_score <= -0.18883:
       s += 0.050
      else:
       s += -0.066
     else:
      s += 0.425
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.121
     else:
      s += -0.034
    else:
     if characters <= 75.5:
      if prints <= 1.5:
       if digits_3_below <= 1.5:
        s += 0.354
       else:
        s += 0.166
      else:
       s += 0.126
     else:
      if text_above <= 6.4815:
       s += 0.110
      else:
       s += -0.065
    if digits <= 4.5:
     s += -0.121
    else:
     if final_score <= -0.59281:
      if prints <= 1.5:
       s += 0.310
      else:
       s += 0.116
     else:
      if score <= -1.1677:
       s += 0.083
      else:
       s += -0.057
    if year <= 0.0:
     s += -0.119
    else:
     if words_score <= 1.0576:
      if final_score <= -4.7379:
       s += 0.080
      else:
       s += 0.266
     else:
      if words <= 5.5:
       s += 0.058
      else:
       s += -0.054
    if digits <= 4.5:
     s += -0.120
    else:
     if words_score <= 1.3756:
      if digits_1_below <= 4.5:
       if words_above <= 63.5:
        s += 0.252
       else:
        s += 0.130
      else:
       s += 0.066
     else:
      if characters <= 52.5:
       s += 0.067
      else:
       s += -0.056
    if year <= 0.0:
     if chosen_above <= 10.5:
      if by_word_1_below <= 0.0:
       s += -0.118
      else:
       s += -0.013
     else:
      if chosen_above <= 11.5:
       s += 0.023
      else:
       s += -0.035
    else:
     if words_score <= 0.87765:
      if final_score <= -4.8934:
       s += 0.058
      else:
       s += 0.208
     else:
      if words_score <= 1.9225:
       if score <= -1.9039:
        s += -0.004
       else:
        s += 0.094
      else:
       if below_30_share <= 0.58634:
        s += -0.001
       else:
        s += -0.062
    if digits <= 4.5:
     s += -0.120
    else:
     if words_score <= 0.87765:
      if words_above <= 63.5:
       if digits_3_below <= 3.5:
        s += 0.213
       else:
        s += 0.099
      else:
       s += 0.100
     else:
      if in_text <= 0.17157:
       s += 0.132
      else:
       if characters <= 49.5:
        s += 0.002
       else:
        s += -0.071
    if digits <= 4.5:
     s += -0.119
    else:
     if from_start <= -22.5:
      if final_score <= -4.3018:
       s += -0.045
      else:
       s += 0.029
     else:
      if words <= 13.5:
       if from_start <= 2.5:
        s += 0.189
       else:
        s += 0.076
      else:
       if final_score <= -1.7474:
        s += 0.064
       else:
        s += -0.057
    if digits <= 4.5:
     s += -0.119
    else:
     if text_above <= 125.69:
      if digits_1_above <= 4.5:
       if words_score <= 0.56001:
        if digits_3_below <= 1.5:
         s += 0.194
        else:
         s += 0.079
       else:
        if words <= 7.5:
         s += 0.108
        else:
         if capitals_1_above <= 0.36475:
          s += -0.047
         else:
          s += 0.029
      else:
       s += 0.020
     else:
      if below_1 <= -1.9725:
       s += 0.014
      else:
       s += -0.058
    if year <= 0.0:
     if by_word <= 0.0:
      if by_word_1_below <= 0.0:
       s += -0.117
      else:
       s += -0.002
     else:
      if digits_2_below <= 0.0:
       s += 0.002
      else:
       s += 0.026
    else:
     if characters <= 47.5:
      if words_above <= 102.5:
       if after_zone_start <= -21.5:
        s += 0.040
       else:
        if digits_3_below <= 1.5:
         s += 0.175
        else:
         s += 0.077
      else:
       s += 0.026
     else:
      if in_text <= 0.25658:
       s += 0.115
      else:
       if letters_a_word <= 5.753:
        s += -0.004
       else:
        s += -0.083
    if digits <= 4.5:
     s += -0.118
    else:
     if final_score <= -0.59281:
      if until_chosen <= 21.5:
       if digits_1_below <= 4.5:
        if commas <= 0.0:
         s += 0.093
        else:
         s += 0.177
       else:
        s += 0.019
      else:
       if below_10_sum <= -37.225:
        s += -0.039
       else:
        s += 0.020
     else:
      if below_1 <= -1.8153:
       s += 0.060
      else:
       s += -0.067
    if digits <= 4.5:
     s += -0.117
    else:
     if year <= 0.0:
      if headings_above <= 0.0:
       s += -0.071
      else:
       s += 0.022
     else:
      if in_text <= 0.70185:
       if words_below <= 3773:
        if below_30_share <= 0.50494:
         s += 0.044
        else:
         s += 0.153
       else:
        s += 0.036
      else:
       if capitals <= 0.3374:
        s += 0.100
       else:
        s += -0.063
    if year <= 0.0:
     if date_word <= 0.0:
      if seams <= 0.0:
       s += -0.113
      else:
       if start <= 1.5:
        s += -0.061
       else:
        s += 0.059
     else:
      s += 0.029
    else:
     if until_chosen <= 15.5:
      if characters <= 47.5:
       if after_run_start <= 0.0:
        s += 0.147
       else:
        s += 0.053
      else:
       if in_text <= 0.25658:
        s += 0.126
       else:
        if before_zone_end <= 32.5:
         s += -0.011
        else:
         s += -0.071
     else:
      if characters <= 23.5:
       s += 0.035
      else:
       s += -0.047
    if digits <= 4.5:
     s += -0.116
    else:
     if words_above <= 63.5:
      if from_start <= -22.5:
       s += -0.014
      else:
       if digits_1_above <= 4.5:
        if above_3_sum <= -12.325:
         s += 0.061
        else:
         s += 0.159
       else:
        s += 0.033
     else:
      if from_start <= -1.5:
       s += 0.041
      else:
       if words_below <= 1876.5:
        s += -0.083
       else:
        s += -0.000
    if year <= 0.0:
     if by_word <= 0.0:
      if chosen_above <= 10.5:
       s += -0.112
      else:
       s += 0.010
     else:
      if chosen_above <= 0.0:
       s += 0.055
      else:
       s += -0.015
    else:
     if digits_1_below <= 3.5:
      if digits_1_above <= 4.5:
       if text_share <= 0.065321:
        if below_10_sum <= -36.542:
         s += 0.018
        else:
         if score <= -1.9039:
          s += 0.145
         else:
          s += 0.044
       else:
        if above_10_sum <= -26.223:
         s += 0.068
        else:
         s += -0.043
      else:
       s += -0.020
     else:
      if words <= 7.5:
       s += 0.049
      else:
       s += -0.075
    if digits <= 4.5:
     s += -0.115
    else:
     if digits_3_below <= 1.5:
      if words_score <= 0.56001:
       if final_score <= -4.7379:
        s += 0.042
       else:
        if chosen_below <= 10.5:
         s += 0.052
        else:
         if chosen_below <= 94.5:
          s += 0.153
         else:
          s += 0.061
      else:
       if above_3_sum <= -10.135:
        s += -0.043
       else:
        if text_share <= 0.031561:
         s += 0.082
        else:
         if final_score <= 0.0:
          s += 0.018
         else:
          s += -0.034
     else:
      if words_above <= 51.5:
       if capitals_1_above <= 0.55778:
        s += -0.017
       else:
        s += 0.054
      else:
       s += -0.063
    if digits <= 4.5:
     s += -0.114
    else:
     if text_above <= 98.177:
      if from_start <= -27.5:
       s += -0.038
      else:
       if digits_2_above <= 4.5:
        if digits_3_below <= 4.5:
         if year_1_above <= 0.0:
          if above_3_sum <= -12.52:
           s += 0.050
          else:
           s += 0.150
         else:
          s += 0.036
        else:
         s += 0.022
       else:
        s += -0.007
     else:
      if capitals_2_below <= 0.57519:
       if above_10_sum <= -18.196:
        s += -0.001
       else:
        s += -0.075
      else:
       s += 0.018
    if commas <= 0.0:
     if clock <= 0.0:
      if by_word <= 0.0:
       if by_word_1_above <= 0.0:
        if begins_line_above <= 0.0:
         s += -0.095
        else:
         if letters_a_word <= 8.7889:
          s += -0.053
         else:
          s += 0.057
       else:
        s += 0.024
      else:
       s += 0.047
     else:
      s += 0.074
    else:
     if characters <= 97.5:
      if until_chosen <= 19.5:
       if digits_3_below <= 4.5:
        if text_above <= 125.69:
         s += 0.125
        else:
         if below_1 <= 0.0:
          s += 0.043
         else:
          s += -0.048
       else:
        s += -0.019
      else:
       s += -0.022
     else:
      s += -0.066
    if digits <= 4.5:
     s += -0.113
    else:
     if above_30_share <= 0.50942:
      if characters <= 55.5:
       if after_zone_start <= -22.5:
        if below_10_sum <= -30.073:
         s += -0.055
        else:
         s += 0.039
       else:
        if digits_3_below <= 3.5:
         s += 0.125
        else:
         s += 0.008
      else:
       if capitals_1_above <= 0.57519:
        if capitals_2_above <= 0.55778:
         s += -0.065
        else:
         s += -0.008
       else:
        s += 0.045
     else:
      s += -0.059
    if digits <= 4.5:
     s += -0.112
    else:
     if characters <= 39.5:
      if until_chosen <= 18.5:
       if below_30_share <= 0.84677:
        s += 0.124
       else:
        s += 0.019
      else:
       s += -0.020
     else:
      if in_text <= 0.25658:
       if above_3_sum <= -7.6791:
        s += 0.110
       else:
        s += 0.018
      else:
       if number <= 24.5:
        s += 0.021
       else:
        s += -0.086
    if commas <= 0.0:
     if end <= 2.5:
      if clock <= 0.0:
       s += -0.108
      else:
       s += 0.059
     else:
      if chosen_below <= 29.5:
       if score <= -2.793:
        s += -0.004
       else:
        s += 0.067
      else:
       if above_2 <= -2.0913:
        s += -0.052
       else:
        s += 0.014
    else:
     if text_share <= 0.07554:
      if below_10_sum <= -46.781:
       s += -0.037
      else:
       if score <= -0.95146:
        if chosen_above <= 2.5:
         s += 0.125
        else:
         s += 0.017
       else:
        s += -0.015
     else:
      if number <= 102.5:
       s += -0.076
      else:
       s += 0.014
    if commas <= 0.0:
     if in_text <= -1e-35:
      if below_10_sum <= -30.073:
       s += -0.020
      else:
       s += 0.052
     else:
      if by_word <= 0.0:
       if date_word <= 0.0:
        if words_below <= 304.5:
         s += 0.007
        else:
         s += -0.093
       else:
        s += 0.036
      else:
       s += 0.047
    else:
     if text_share <= 0.065321:
      if final_score <= -5.3699:
       s += -0.049
      else:
       if commas <= 2.5:
        if digits_3_below <= 1.5:
         s += 0.116
        else:
         s += 0.017
       else:
        s += -0.017
     else:
      if below_1 <= -2.7683:
       s += 0.030
      else:
       s += -0.077
    if digits <= 4.5:
     s += -0.109
    else:
     if in_text <= 0.55278:
      if below_30_share <= 0.36316:
       if capitals <= 0.3901:
        s += 0.054
       else:
        s += -0.053
      else:
       if year_1_below <= 0.0:
        if headings_above <= 1.5:
         if text_below <= 3284.5:
          s += 0.119
         else:
          s += 0.031
        else:
         s += 0.022
       else:
        s += 0.000
     else:
      if words_score <= 0.72001:
       s += 0.044
      else:
       if below_3_sum <= 2.2478:
        s += -0.069
       else:
        s += 0.002
    if year <= 0.0:
     if digits <= 17.5:
      s += -0.106
     else:
      s += 0.009
    else:
     if before_zone_end <= 61.5:
      if text_share <= 0.14558:
       if characters <= 58.5:
        if above_3_sum <= -12.148:
         s += 0.025
        else:
         s += 0.119
       else:
        s += 0.005
      else:
       s += -0.042
     else:
      if characters <= 28.5:
       if below_2 <= -3.7936:
        s += -0.020
       else:
        if words_above <= 13.5:
         s += 0.092
        else:
         s += -0.004
      else:
       if above_1 <= -2.4504:
        s += -0.095
       else:
        if words_above <= 54.5:
         s += 0.061
        else:
         s += -0.043
    if digits <= 4.5:
     s += -0.107
    else:
     if above_10_sum <= -32.386:
      if above_3_sum <= -12.52:
       if before_zone_end <= 74.5:
        s += 0.042
       else:
        s += -0.037
      else:
       if start <= 2.5:
        s += 0.115
       else:
        s += 0.026
     else:
      if digits_1_below <= 3.5:
       if digits_3_below <= 0.0:
        if above_1 <= -2.4504:
         if below_1 <= -2.7683:
          s += -0.032
         else:
          s += 0.024
        else:
         if text_share <= 0.049024:
          s += 0.088
         else:
          s += 0.014
       else:
        s += -0.043
      else:
       s += -0.064
    if digits <= 4.5:
     s += -0.106
    else:
     if capitals_2_below <= 0.25291:
      if from_start <= 1.5:
       if below_30_share <= 0.5411:
        s += 0.028
       else:
        s += 0.121
      else:
       if words <= 6.5:
        s += 0.030
       else:
        s += -0.055
     else:
      if in_text <= 0.25658:
       if below_10_sum <= -33.582:
        s += -0.039
       else:
        if words_below <= 640.5:
         s += -0.012
        else:
         s += 0.086
      else:
       if capitals_3_below <= 0.11237:
        s += 0.022
       else:
        s += -0.087
    if year <= 0.0:
     if by_word <= 0.0:
      if by_word_2_below <= 0.0:
       s += -0.107
      else:
       s += 0.008
     else:
      if name_2_above <= 0.0:
       s += -0.014
      else:
       s += 0.071
    else:
     if digits_1_above <= 1.5:
      if words_score <= 0.26875:
       if until_chosen <= 15.5:
        s += 0.105
       else:
        s += 0.007
      else:
       if commas <= 0.0:
        if text_above <= 32.805:
         s += -0.068
        else:
         s += 0.012
       else:
        s += 0.064
     else:
      if above_3_sum <= -8.8855:
       s += 0.035
      else:
       if text_below <= 1762.9:
        s += -0.082
       else:
        s += -0.013
    if digits <= 4.5:
     s += -0.103
    else:
     if above_10_sum <= -33.128:
      if start <= 2.5:
       if prints <= 1.5:
        if above_1 <= -2.9135:
         if before_zone_end <= 47.5:
          s += 0.063
         else:
          s += -0.024
        else:
         s += 0.124
       else:
        s += -0.013
      else:
       if before_zone_end <= 45.5:
        s += 0.044
       else:
        s += -0.056
     else:
      if digits_1_above <= 1.5:
       if capitals_2_below <= 0.1266:
        if expected <= 0.87589:
         s += 0.092
        else:
         s += -0.009
       else:
        if digits <= 6.5:
         s += -0.057
        else:
         s += 0.033
      else:
       s += -0.088
    if commas <= 0.0:
     if clock <= 0.0:
      if blocks <= 108.5:
       if number_from_end <= 75.5:
        s += -0.027
       else:
        s += 0.064
      else:
       if capitals_2_below <= 0.057983:
        s += -0.010
       else:
        s += -0.085
     else:
      s += 0.049
    else:
     if words_above <= 63.5:
      if words <= 15.5:
       if prints <= 1.5:
        s += 0.110
       else:
        s += -0.020
      else:
       s += -0.043
     else:
      if above_2 <= -2.36:
       s += 0.032
      else:
       if capitals_2_below <= 0.98889:
        if below_10_sum <= 16.814:
         s += -0.111
        else:
         s += 0.014
       else:
        s += 0.025
    if digits <= 4.5:
     s += -0.099
    else:
     if below_10_sum <= -33.582:
      if blocks <= 231.5:
       s += -0.078
      else:
       s += 0.006
     else:
      if digits_2_above <= 5.5:
       if capitals <= 0.3901:
        if above_10_sum <= -44.825:
         s += -0.004
        else:
         if since_related <= 113.5:
          s += 0.022
         else:
          if capitals_1_above <= 0.15707:
           s += 0.025
          else:
           s += 0.113
       else:
        if blocks <= 156.5:
         s += 0.065
        else:
         if blocks <= 275.5:
          s += -0.057
         else:
          s += 0.023
      else:
       s += -0.063
    if digits <= 4.5:
     s += -0.098
    else:
     if capitals_1_above <= 0.57519:
      if number_from_end <= 105.5:
       if in_zone <= 0.0:
        s += 0.084
       else:
        s += -0.019
      else:
       if in_text <= 0.56832:
        if above_1 <= -2.8143:
         if expected <= 0.88353:
          s += 0.031
         else:
          s += -0.083
        else:
         if text_above <= 21.655:
          s += 0.063
         else:
          s += -0.004
       else:
        s += -0.091
     else:
      if below_10_sum <= -37.225:
       s += -0.005
      else:
       if words_above <= 78.5:
        if above_1 <= -4.3363:
         s += 0.024
        else:
         s += 0.098
       else:
        s += -0.009
    if by_word <= 0.0:
     if capitals <= 0.3901:
      if capitals_1_above <= 0.64752:
       if digits_2_above <= 0.0:
        if above_2 <= -4.3231:
         s += -0.056
        else:
         if words_score <= 0.195:
          if after_zone_start <= 6.5:
           s += 0.067
          else:
           s += -0.028
         else:
          s += -0.028
       else:
        s += -0.080
      else:
       if words_score <= 0.26875:
        if after_zone_start <= -28.5:
         s += -0.012
        else:
         s += 0.091
       else:
        s += -0.011
     else:
      if above_1 <= -2.3203:
       if before_run_end <= 23.5:
        s += 0.004
       else:
        s += -0.094
      else:
       s += 0.011
    else:
     s += 0.082
    if digits <= 4.5:
     s += -0.096
    else:
     if commas <= 0.0:
      if in_text <= 0.56832:
       if capitals_1_below <= 0.78175:
        if score <= -2.1796:
         if capitals_1_below <= 0.032796:
          s += -0.023
         else:
          s += 0.024
        else:
         s += 0.067
       else:
        s += -0.042
      else:
       s += -0.071
     else:
      if words <= 15.5:
       if prints <= 1.5:
        if prints_above <= 0.0:
         if after_zone_start <= -2.5:
          s += 0.035
         else:
          s += -0.008
        else:
         if from_start <= -15.5:
          s += 0.015
         else:
          s += 0.112
       else:
        s += -0.006
      else:
       s += -0.042
    if digits <= 4.5:
     s += -0.094
    else:
     if capitals_3_below <= 0.24722:
      if text_above <= 98.177:
       if characters <= 47.5:
        if expected <= 0.8964:
         s += 0.103
        else:
         if before_run_end <= 61.5:
          s += 0.045
         else:
          s += -0.023
       else:
        if words_below <= 1393.5:
         s += 0.028
        else:
         s += -0.025
      else:
       s += -0.026
     else:
      if commas <= 0.0:
       if characters <= 22.5:
        s += 0.006
       else:
        s += -0.089
      else:
       if letters_a_word <= 5.4305:
        s += 0.057
       else:
        if score <= -3.2823:
         s += 0.021
        else:
         s += -0.056
    if year <= 0.0:
     if capitals_2_below <= 0.0482:
      if commas <= 0.0:
       s += -0.039
      else:
       if above_10_sum <= -35.138:
        s += 0.081
       else:
        s += -0.014
     else:
      s += -0.093
    else:
     if capitals_1_above <= 0.57519:
      if words_score <= 0.34008:
       if digits_1_above <= 0.0:
        if below_30_share <= 0.73188:
         s += 0.082
        else:
         s += -0.001
       else:
        s += -0.043
      else:
       if capitals_2_above <= 0.45584:
        s += -0.075
       else:
        s += 0.005
     else:
      if capitals <= 0.45584:
       s += 0.101
      else:
       if above_3_sum <= -7.6791:
        s += 0.048
       else:
        s += -0.036
    if digits <= 4.5:
     s += -0.090
    else:
     if below_1 <= 0.0:
      if capitals_2_below <= 0.1446:
       if above_3_sum <= -6.1047:
        s += 0.098
       else:
        s += 0.011
      else:
       if below_10_sum <= -33.582:
        s += -0.046
       else:
        if digits_3_below <= 1.5:
         if capitals_2_above <= 0.033908:
          s += -0.020
         else:
          if below_10_sum <= -8.5939:
           s += 0.091
          else:
           s += 0.020
        else:
         s += -0.042
     else:
      if capitals_1_above <= 0.3101:
       s += -0.104
      else:
       if letters_a_word <= 5.753:
        s += 0.044
       else:
        s += -0.020
    if digits <= 4.5:
     s += -0.088
    else:
     if by_word <= 0.0:
      if capitals_1_above <= 0.63068:
       if words_above <= 5.5:
        if below_2 <= -3.1325:
         s += -0.034
        else:
         if number_from_end <= 149.5:
          s += 0.074
         else:
          s += -0.006
       else:
        if prints_below <= 2.5:
         if from_start <= -3.5:
          s += -0.003
         else:
          s += -0.106
        else:
         s += 0.033
      else:
       if words <= 7.5:
        if capitals_1_below <= 0.81981:
         if number <= 94.5:
          s += 0.089
         else:
          s += 0.016
        else:
         s += -0.013
       else:
        s += -0.029
     else:
      s += 0.103
    if digits <= 4.5:
     s += -0.085
    else:
     if above_10_sum <= -33.128:
      if above_30_share <= 0.027755:
       s += -0.013
      else:
       if chosen_below <= 94.5:
        if digits_3_below <= 0.0:
         s += 0.091
        else:
         s += 0.021
       else:
        s += -0.009
     else:
      if blocks <= 108.5:
       s += 0.034
      else:
       if words_score <= -1.0176:
        s += 0.026
       else:
        if blocks <= 461.5:
         if chosen_below <= 62.5:
          if above_3_sum <= -8.6087:
           s += -0.001
          else:
           if blocks <= 168.5:
            s += -0.016
           else:
            s += -0.103
         else:
          s += -0.003
        else:
         s += 0.018
    if digits <= 4.5:
     s += -0.083
    else:
     if digits_1_below <= 4.5:
      if digits_2_below <= 0.0:
       if capitals_3_below <= 0.50806:
        if in_text <= 0.56832:
         if digits_2_above <= 2.5:
          s += 0.088
         else:
          s += 0.013
        else:
         s += 0.004
       else:
        if letters_a_word <= 5.4305:
         s += 0.054
        else:
         s += -0.057
      else:
       if text_share <= 0.0059769:
        s += 0.034
       else:
        if below_2 <= -1.5989:
         s += -0.082
        else:
         s += 0.000
     else:
      if digits_1_below <= 6.5:
       s += -0.079
      else:
       s += -0.006
    if digits <= 4.5:
     s += -0.082
    else:
     if capitals_3_below <= 0.0723:
      if letters_a_word <= 6.0111:
       if below_1 <= -1e-35:
        s += 0.107
       else:
        s += 0.021
      else:
       if above_1 <= -2.3203:
        s += -0.011
       else:
        s += 0.033
     else:
      if before_zone_end <= 80.5:
       if words_above <= 73.5:
        if letters_a_word <= 6.0111:
         s += 0.082
        else:
         s += -0.008
       else:
        s += -0.023
      else:
       if before_zone_end <= 99.5:
        s += -0.074
       else:
        if commas <= 0.0:
         s += -0.046
        else:
         if above_10_sum <= -32.386:
          s += 0.061
         else:
          s += -0.012
    if digits <= 4.5:
     s += -0.080
    else:
     if capitals <= 0.3374:
      if final_score <= -0.59281:
       if before_run_end <= 72.5:
        if capitals_3_below <= 0.80625:
         s += 0.098
        else:
         s += 0.007
       else:
        if before_run_end <= 90.5:
         s += -0.061
        else:
         if below_10_sum <= -8.5939:
          s += 0.052
         else:
          s += -0.005
      else:
       s += -0.031
     else:
      if capitals_3_below <= 0.0723:
       if before_run_end <= 69.5:
        s += -0.002
       else:
        s += 0.055
      else:
       if before_zone_end <= 45.5:
        s += 0.006
       else:
        if letters_a_word <= 5.5056:
         s += -0.021
        else:
         s += -0.090
    if year <= 0.0:
     if by_word <= 0.0:
      if seams <= 1.5:
       s += -0.089
      else:
       s += 0.010
     else:
      s += 0.034
    else:
     if characters <= 27.5:
      if below_3_sum <= -8.1999:
       if words_score <= -0.45981:
        s += -0.036
       else:
        s += 0.028
      else:
       s += 0.087
     else:
      if by_word <= 0.0:
       if above_1 <= -2.1796:
        if capitals <= 0.27842:
         s += -0.002
        else:
         s += -0.075
       else:
        if capitals_2_above <= 0.4305:
         if capitals_2_above <= 0.057983:
          s += 0.010
         else:
          s += -0.055
        else:
         s += 0.046
      else:
       s += 0.077
    if by_word <= 0.0:
     if capitals <= 0.3901:
      if words_score <= 0.11326:
       if year <= 0.0:
        s += -0.025
       else:
        if above_3_sum <= -12.52:
         s += 0.001
        else:
         s += 0.091
      else:
       if capitals_3_below <= 0.11237:
        if characters <= 47.5:
         s += 0.040
        else:
         s += -0.031
       else:
        if above_1 <= 1.8825:
         s += -0.063
        else:
         s += 0.013
     else:
      if before_zone_end <= 45.5:
       s += 0.009
      else:
       if above_1 <= -2.4504:
        s += -0.105
       else:
        if before_run_end <= 81.5:
         s += -0.053
        else:
         s += 0.021
    else:
     s += 0.098
    if by_word <= 0.0:
     if capitals_3_below <= 0.0723:
      if after_run_start <= 1.5:
       if year <= 0.0:
        s += -0.033
       else:
        if words_score <= 0.87765:
         s += 0.082
        else:
         s += -0.007
      else:
       s += -0.057
     else:
      if words_score <= -1.0176:
       if commas <= 0.0:
        s += -0.029
       else:
        s += 0.044
      else:
       if characters <= 22.5:
        if below_10_sum <= -31.907:
         s += -0.052
        else:
         s += 0.025
       else:
        if capitals_2_below <= 0.98889:
         s += -0.109
        else:
         if words_above <= 34.5:
          s += -0.020
         else:
          s += 0.046
    else:
     s += 0.099
    if by_word <= 0.0:
     if year <= 0.0:
      if since_heading <= 2.5:
       s += 0.001
      else:
       s += -0.088
     else:
      if characters <= 27.5:
       if until_chosen <= 21.5:
        if relative_number <= 0.091562:
         s += -0.011
        else:
         s += 0.070
       else:
        s += -0.037
      else:
       if number <= 16.5:
        s += 0.045
       else:
        if capitals_2_below <= 0.98889:
         if above_1 <= -4.2714:
          s += 0.007
         else:
          if capitals_3_below <= 0.067424:
           if below_1 <= -0.41884:
            s += 0.017
           else:
            s += -0.033
          else:
           s += -0.094
        else:
         s += 0.023
    else:
     s += 0.080
    if commas <= 0.0:
     if blocks <= 127.5:
      s += 0.042
     else:
      if number <= 182.5:
       if date_word <= 0.0:
        if by_word <= 0.0:
         s += -0.071
        else:
         s += 0.012
       else:
        s += 0.019
      else:
       s += 0.021
    else:
     if characters <= 89.5:
      if text_share <= 0.065321:
       if digits_1_above <= 4.5:
        if characters <= 14.5:
         s += -0.007
        else:
         if above_3_sum <= -3.9116:
          s += 0.098
         else:
          s += 0.004
       else:
        s += -0.014
      else:
       if since_heading <= 193:
        s += 0.031
       else:
        s += -0.053
     else:
      s += -0.047
    if capitals_1_above <= 0.63068:
     if digits <= 7.5:
      if below_2 <= 1.8695:
       if above_1 <= -1.8894:
        if digits_1_above <= 10.5:
         if above_2 <= 0.45888:
          s += -0.112
         else:
          s += 0.010
        else:
         s += 0.012
       else:
        s += -0.013
      else:
       s += 0.006
     else:
      if below_1 <= -3.5203:
       s += 0.053
      else:
       if number <= 71.5:
        s += -0.048
       else:
        s += 0.028
    else:
     if digits <= 4.5:
      s += -0.048
     else:
      if after_zone_start <= 2.5:
       if above_3_sum <= -12.52:
        s += -0.008
       else:
        s += 0.083
      else:
       s += -0.023
    if digits <= 7.5:
     if words_above <= 20.5:
      if letters_a_word <= 5.3377:
       if digits <= 4.5:
        s += -0.027
       else:
        s += 0.059
      else:
       if below_3_sum <= -4.775:
        s += -0.061
       else:
        s += 0.007
     else:
      if by_word <= 0.0:
       if above_1 <= -3.8821:
        s += 0.001
       else:
        if name_1_above <= 0.0:
         if after_run_start <= -21.5:
          s += -0.002
         else:
          s += -0.107
        else:
         s += 0.009
      else:
       s += 0.028
    else:
     if below_3_sum <= 0.76891:
      if text_below <= 781.89:
       s += 0.076
      else:
       s += 0.005
     else:
      s += -0.037
    if capitals_2_below <= 0.25291:
     if capitals_1_above <= 0.24722:
      if gap <= 0.0:
       s += 0.020
      else:
       s += -0.055
     else:
      if digits <= 4.5:
       s += -0.022
      else:
       s += 0.072
    else:
     if below_10_sum <= -33.582:
      if above_1 <= -1.3128:
       s += -0.094
      else:
       s += 0.010
     else:
      if characters <= 31.5:
       if above_10_sum <= -12.967:
        if digits <= 4.5:
         s += -0.023
        else:
         s += 0.062
       else:
        s += -0.026
      else:
       if capitals_2_below <= 0.83602:
        if letters_a_word <= 4.6742:
         s += 0.013
        else:
         s += -0.079
       else:
        s += 0.026
    if by_word <= 0.0:
     if year <= 0.0:
      if since_heading <= 1.5:
       s += 0.012
      else:
       if seams <= 1.5:
        s += -0.080
       else:
        s += 0.012
     else:
      if before_zone_end <= 77.5:
       if characters <= 35.5:
        if score <= -3.444:
         s += -0.017
        else:
         s += 0.081
       else:
        if relative_number <= 0.22157:
         s += 0.016
        else:
         s += -0.035
      else:
       if before_zone_end <= 99.5:
        s += -0.081
       else:
        if text <= 3854.7:
         if capitals_3_below <= 0.55778:
          s += 0.049
         else:
          s += -0.022
        else:
         s += -0.050
    else:
     s += 0.071
    if digits_2_above <= 4.5:
     if digits <= 4.5:
      s += -0.062
     else:
      if text_share <= 0.18227:
       if digits_1_above <= 5.5:
        if until_chosen <= 16.5:
         if in_text <= 0.25658:
          if words <= 2.5:
           s += 0.013
          else:
           s += 0.093
         else:
          if capitals_3_below <= 0.27842:
           s += 0.047
          else:
           s += -0.028
        else:
         s += -0.020
       else:
        s += -0.040
      else:
       s += -0.039
    else:
     if number_from_end <= 372.5:
      if below_3_sum <= 2.9559:
       if above_3_sum <= -11.773:
        s += -0.001
       else:
        s += -0.095
      else:
       s += -0.000
     else:
      s += 0.006
    if above_1 <= -2.3203:
     if year <= 0.0:
      s += -0.073
     else:
      if characters <= 20.5:
       s += 0.051
      else:
       if number <= 36.5:
        s += 0.025
       else:
        if capitals_1_above <= 0.78175:
         s += -0.084
        else:
         s += 0.010
    else:
     if characters <= 14.5:
      if number_from_end <= 121.5:
       s += 0.014
      else:
       if text_share <= 0.0059769:
        s += 0.009
       else:
        s += -0.067
     else:
      if margin <= -1.6809:
       if digits_2_below <= 1.5:
        s += 0.088
       else:
        s += 0.001
      else:
       if characters <= 52.5:
        s += 0.016
       else:
        s += -0.028
    if above_30_share <= 0.027755:
     if above_2 <= -3.9283:
      if below_3_sum <= -0.92562:
       s += -0.095
      else:
       s += 0.006
     else:
      s += 0.022
    else:
     if commas <= 0.0:
      if year <= 0.0:
       s += -0.065
      else:
       if blocks <= 191:
        s += 0.059
       else:
        if capitals_1_above <= 0.8619:
         s += -0.044
        else:
         s += 0.027
     else:
      if after_run_start <= -1.5:
       if below_10_sum <= -39.861:
        s += -0.015
       else:
        if year_3_below <= 0.0:
         s += 0.090
        else:
         s += -0.009
      else:
       if expected <= 0.90259:
        s += -0.036
       else:
        s += 0.027
    if by_word <= 0.0:
     if blocks <= 281.5:
      if blocks <= 168.5:
       if capitals_1_below <= 0.80625:
        if characters <= 35.5:
         s += 0.066
        else:
         s += -0.025
       else:
        s += -0.058
      else:
       if below_3_sum <= 0.76891:
        if before_run_end <= 101.5:
         if date_word <= 0.0:
          s += -0.111
         else:
          s += 0.010
        else:
         s += -0.005
       else:
        s += 0.008
     else:
      if above_10_sum <= -26.223:
       if text_share <= 0.0022585:
        s += -0.024
       else:
        if digits <= 4.5:
         s += -0.018
        else:
         s += 0.069
      else:
       s += -0.045
    else:
     s += 0.060
    if before_zone_end <= 80.5:
     if words_score <= -0.66986:
      if digits <= 4.5:
       s += -0.017
      else:
       s += 0.064
     else:
      if relative_number <= 0.21299:
       if below_10_sum <= -36.542:
        s += -0.035
       else:
        s += 0.066
      else:
       if capitals_1_above <= 0.45584:
        if below_1 <= -2.7683:
         s += 0.009
        else:
         s += -0.083
       else:
        s += 0.006
    else:
     if after_run_start <= -26.5:
      if capitals <= 0.50806:
       s += 0.036
      else:
       s += -0.029
     else:
      if capitals_1_above <= 0.60435:
       if since_heading <= 2.5:
        s += 0.010
       else:
        s += -0.084
      else:
       s += -0.002
    if digits <= 6.5:
     if number_from_end <= 112.5:
      if year <= 0.0:
       s += -0.040
      else:
       s += 0.059
     else:
      if above_1 <= -1.3128:
       if before_run_end <= 37.5:
        s += 0.007
       else:
        if words_score <= -2.1695:
         s += 0.008
        else:
         if by_word_2_above <= 0.0:
          if number_from_end <= 287.5:
           s += -0.104
          else:
           s += -0.010
         else:
          s += 0.008
      else:
       s += 0.015
    else:
     if digits_3_below <= 1.5:
      if characters <= 62.5:
       if letters_a_word <= 9.9286:
        s += 0.102
       else:
        s += 0.009
      else:
       s += -0.015
     else:
      s += -0.025
    if final_score <= -4.7379:
     if after_zone_start <= -9.5:
      if digits_2_above <= 1.5:
       s += -0.078
      else:
       if below_2 <= -4.4694:
        s += 0.026
       else:
        s += -0.013
     else:
      s += 0.015
    else:
     if digits <= 4.5:
      s += -0.045
     else:
      if characters <= 89.5:
       if level <= 0.0:
        if digits_3_below <= 0.0:
         if text_share <= 0.0018233:
          s += 0.007
         else:
          if digits_2_above <= 1.5:
           s += 0.083
          else:
           s += 0.006
        else:
         if below_1 <= -2.3842:
          s += 0.028
         else:
          s += -0.025
       else:
        s += -0.028
      else:
       s += -0.037
    return s


def score_heading(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, gap, gap_below, _, prints, _, _, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, _, below_3_sum, above_10_sum, below_10_sum, _, below_30_share, text_above, text_below, text_share, text, _, margin, expected, _, _, before_run_end, _, until_chosen, chosen_above, chosen_below, words_above, words_below, _, _, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end, final_score, margin_of_score, _, after_start, before_stop, capitals, digits, _, prose_2_above, words_2_above, item_2_above, _, _, prose_1_above, words_1_above, item_1_above, score_1_above, _, prose_1_below, words_1_below, item_1_below, score_1_below, chosen_2_below, prose_2_below, words_2_below, item_2_below, score_2_below) = row
    s = 0.0
    if level <= 1.5:
     if words_1_below <= 22.5:
      if capitals <= 0.55903:
       s += -1.273
      else:
       if final_score <= -0.41769:
        s += -1.227
       else:
        if since_heading <= 299.5:
         s += -1.278
        else:
         if until_chosen <= 1.5:
          s += -0.937
         else:
          s += -1.107
     else:
      if characters <= 69.5:
       if score_1_above <= 2.0775:
        if since_heading <= 299.5:
         s += -1.279
        else:
         s += -1.055
       else:
        if since_heading <= 299.5:
         s += -1.281
        else:
         s += -0.850
      else:
       s += -1.272
    else:
     if final_score <= -0.5076:
      s += -0.980
     else:
      s += -0.747
    if level <= 1.5:
     if score_1_below <= 2.4336:
      if until_chosen <= 1.5:
       if end <= 0.0:
        if prose_1_above <= 0.0:
         s += -0.021
        else:
         s += 0.132
       else:
        s += -0.099
      else:
       if words <= 10.5:
        if gap_below <= 0.0:
         s += -0.109
        else:
         s += -0.053
       else:
        s += -0.145
     else:
      if words <= 9.5:
       if prose_1_above <= 0.0:
        s += 0.070
       else:
        if end <= 0.0:
         s += 0.258
        else:
         s += 0.094
      else:
       s += -0.083
    else:
     if score_1_below <= 0.10752:
      s += 0.153
     else:
      s += 0.302
    if score_1_below <= 2.0448:
     if shape <= 0.0:
      if capitals <= 0.55903:
       s += -0.111
      else:
       if margin_of_score <= -0.48558:
        s += -0.067
       else:
        if since_heading <= 299.5:
         s += -0.129
        else:
         s += 0.065
     else:
      s += 0.167
    else:
     if characters <= 69.5:
      if capitals <= 0.37981:
       if shape <= 0.0:
        if since_heading <= 299.5:
         s += -0.147
        else:
         if prose_1_above <= 0.0:
          s += -0.003
         else:
          s += 0.114
       else:
        s += 0.239
      else:
       if final_score <= -0.3311:
        s += 0.014
       else:
        s += 0.211
     else:
      s += -0.112
    if below_1 <= 0.91588:
     if since_heading <= 0.0:
      s += 0.142
     else:
      if capitals <= 0.55903:
       s += -0.106
      else:
       if margin_of_score <= -1.0032:
        s += -0.076
       else:
        if since_heading <= 299.5:
         s += -0.127
        else:
         if until_chosen <= 3.5:
          s += 0.087
         else:
          s += -0.019
    else:
     if end <= 0.0:
      if final_score <= -0.3311:
       s += -0.003
      else:
       if gap <= 0.0:
        s += 0.028
       else:
        s += 0.184
     else:
      if end <= 1.5:
       s += -0.132
      else:
       if end <= 2.5:
        s += 0.138
       else:
        s += -0.030
    if score_1_below <= 2.0448:
     if level <= 1.5:
      if capitals <= 0.55903:
       s += -0.098
      else:
       if since_heading <= 299.5:
        s += -0.133
       else:
        if gap <= 0.0:
         s += -0.061
        else:
         if item_2_below <= 0.0:
          s += 0.024
         else:
          s += 0.122
     else:
      s += 0.124
    else:
     if characters <= 69.5:
      if level <= 1.5:
       if since_heading <= 299.5:
        s += -0.130
       else:
        if capitals <= 0.15587:
         s += 0.009
        else:
         if words_1_above <= 12.5:
          s += 0.081
         else:
          s += 0.165
      else:
       s += 0.198
     else:
      s += -0.104
    if score_1_below <= 1.53:
     if level <= 1.5:
      if capitals <= 0.55903:
       s += -0.099
      else:
       if since_heading <= 299.5:
        s += -0.130
       else:
        if margin <= -3.0381:
         s += -0.080
        else:
         s += 0.017
     else:
      s += 0.109
    else:
     if end <= 0.0:
      if prose_1_above <= 0.0:
       if capitals <= 0.60556:
        s += -0.005
       else:
        s += 0.101
      else:
       s += 0.146
     else:
      if end <= 1.5:
       s += -0.130
      else:
       if end <= 2.5:
        s += 0.118
       else:
        if capitals <= 0.37981:
         s += -0.099
        else:
         s += 0.053
    if words_1_below <= 12.5:
     if shape <= 0.0:
      if capitals <= 0.57519:
       s += -0.096
      else:
       if score <= -3.3972:
        s += -0.097
       else:
        if since_heading <= 299.5:
         s += -0.122
        else:
         s += 0.020
     else:
      if in_zone <= 0.0:
       s += -0.020
      else:
       s += 0.144
    else:
     if characters <= 72.5:
      if words_1_above <= 6.5:
       if shape <= 0.0:
        s += -0.010
       else:
        s += 0.118
      else:
       if gap_below <= 0.0:
        s += -0.048
       else:
        if capitals <= 0.15587:
         s += 0.042
        else:
         s += 0.125
     else:
      s += -0.105
    if words_1_below <= 12.5:
     if capitals <= 0.55903:
      if shape <= 0.0:
       s += -0.092
      else:
       s += 0.045
     else:
      if margin_of_score <= -1.0032:
       s += -0.058
      else:
       if item_2_below <= 0.0:
        s += 0.013
       else:
        s += 0.106
    else:
     if characters <= 72.5:
      if margin_of_score <= -1e-35:
       s += -0.019
      else:
       if end <= 0.0:
        if digits <= 2.5:
         s += 0.118
        else:
         s += -0.071
       else:
        if end <= 1.5:
         s += -0.105
        else:
         if end <= 2.5:
          s += 0.106
         else:
          s += -0.018
     else:
      s += -0.098
    if level <= 1.5:
     if since_heading <= 299.5:
      s += -0.131
     else:
      if gap <= 0.0:
       s += -0.083
      else:
       if score <= 0.79576:
        if until_chosen <= 1.5:
         if start <= 4.5:
          if words_1_below <= 7.5:
           s += -0.002
          else:
           s += 0.080
         else:
          s += -0.144
        else:
         if start <= 1.5:
          if until_chosen <= 3.5:
           if number <= 762.5:
            s += 0.027
           else:
            s += 0.422
          else:
           s += -0.023
         else:
          s += -0.090
       else:
        s += -0.093
    else:
     if chosen_2_below <= 0.0:
      s += 0.042
     else:
      s += 0.139
    if score_1_below <= 1.0783:
     if capitals <= 0.45804:
      s += -0.088
     else:
      if gap <= 0.0:
       s += -0.067
      else:
       if words_above <= 77.5:
        s += -0.128
       else:
        s += 0.015
    else:
     if characters <= 63.5:
      if level <= 1.5:
       if since_heading <= 299.5:
        s += -0.120
       else:
        if words_1_above <= 12.5:
         if capitals <= 0.60556:
          s += -0.014
         else:
          s += 0.065
        else:
         if end <= 2.5:
          s += 0.098
         else:
          s += -0.007
      else:
       s += 0.132
     else:
      if capitals <= 0.45804:
       s += -0.102
      else:
       s += 0.046
    if below_1 <= 0.29496:
     if capitals <= 0.45804:
      s += -0.081
     else:
      if final_score <= -0.60311:
       if prints <= 4.5:
        if prints <= 1.5:
         s += -0.086
        else:
         if expected <= 0.89568:
          s += -0.008
         else:
          s += 0.171
       else:
        s += -0.101
      else:
       if commas <= 0.0:
        s += 0.036
       else:
        s += -0.104
    else:
     if characters <= 72.5:
      if commas <= 0.0:
       if margin <= -2.0643:
        s += -0.004
       else:
        if capitals <= 0.15587:
         s += 0.014
        else:
         s += 0.083
      else:
       s += -0.070
     else:
      s += -0.091
    if level <= 1.5:
     if since_heading <= 299.5:
      s += -0.124
     else:
      if below_3_sum <= -1.6661:
       if commas <= 0.0:
        if margin_of_score <= -1.1258:
         s += -0.067
        else:
         if end <= 0.0:
          s += 0.012
         else:
          s += -0.070
       else:
        s += -0.123
      else:
       if end <= 0.0:
        if final_score <= 0.07863:
         s += 0.002
        else:
         if digits <= 2.5:
          s += 0.092
         else:
          s += -0.074
       else:
        if end <= 1.5:
         s += -0.127
        else:
         if end <= 2.5:
          s += 0.088
         else:
          s += -0.034
    else:
     s += 0.096
    if gap_below <= 0.0:
     if capitals <= 0.57519:
      s += -0.097
     else:
      s += -0.032
    else:
     if end <= 0.0:
      if margin <= -2.2413:
       if prints <= 3.5:
        if before_run_end <= 537.5:
         s += 0.003
        else:
         s += 0.368
       else:
        s += -0.107
      else:
       if digits <= 2.5:
        if words_2_above <= 8.5:
         s += 0.042
        else:
         s += 0.094
       else:
        s += -0.074
     else:
      if end <= 1.5:
       s += -0.120
      else:
       if end <= 2.5:
        s += 0.059
       else:
        if level <= 0.0:
         s += -0.059
        else:
         s += 0.107
    if characters <= 60.5:
     if final_score <= -0.69795:
      if item_2_below <= 0.0:
       if words_score <= 0.091736:
        s += -0.085
       else:
        s += -0.030
      else:
       if blocks <= 1222.5:
        s += -0.006
       else:
        s += 0.226
     else:
      if prose_1_above <= 0.0:
       if level <= 1.5:
        if capitals <= 0.74342:
         s += -0.035
        else:
         if prints <= 12.5:
          s += 0.043
         else:
          s += -0.117
       else:
        s += 0.074
      else:
       if end <= 0.0:
        s += 0.077
       else:
        if end <= 1.5:
         s += -0.093
        else:
         s += 0.031
    else:
     s += -0.084
    if gap_below <= 0.0:
     if capitals <= 0.62829:
      s += -0.088
     else:
      s += -0.026
    else:
     if characters <= 75.5:
      if score_2_below <= 1.0768:
       if prints <= 14.5:
        if prints <= 1.5:
         s += -0.018
        else:
         s += 0.049
       else:
        s += -0.125
      else:
       if shape <= 0.0:
        if since_heading <= 299.5:
         s += -0.117
        else:
         if end <= 0.0:
          if margin <= -2.9182:
           s += -0.055
          else:
           s += 0.070
         else:
          if end <= 1.5:
           s += -0.105
          else:
           s += 0.034
       else:
        s += 0.104
     else:
      s += -0.101
    if commas <= 0.0:
     if gap <= 0.0:
      s += -0.053
     else:
      if end <= 0.0:
       if prints <= 16.5:
        if margin_of_score <= -1.0032:
         if before_run_end <= 537.5:
          s += -0.041
         else:
          s += 0.262
        else:
         if start <= 4.5:
          if words_above <= 51.5:
           s += -0.122
          else:
           if gap_below <= 0.0:
            s += -0.008
           else:
            s += 0.065
         else:
          s += -0.138
       else:
        s += -0.141
      else:
       if end <= 1.5:
        s += -0.107
       else:
        if words <= 1.5:
         s += -0.085
        else:
         s += 0.017
    else:
     s += -0.098
    if gap <= 0.0:
     if capitals <= 0.57519:
      s += -0.084
     else:
      s += -0.024
    else:
     if end <= 0.0:
      if prints <= 16.5:
       if score_2_below <= 1.8392:
        if until_chosen <= 165.5:
         if gap_below <= 0.0:
          s += -0.063
         else:
          if words_above <= 77.5:
           s += -0.098
          else:
           s += 0.028
        else:
         s += 0.268
       else:
        s += 0.064
      else:
       s += -0.138
     else:
      if end <= 1.5:
       s += -0.109
      else:
       if end <= 2.5:
        s += 0.037
       else:
        if prints <= 47:
         s += -0.042
        else:
         s += 0.233
    if commas <= 0.0:
     if score_1_below <= 1.0783:
      if item_2_below <= 0.0:
       if words_2_above <= 2.5:
        s += -0.075
       else:
        if characters <= 63.5:
         if prose_2_below <= 0.0:
          if prints_above <= 3.5:
           s += -0.039
          else:
           s += 0.062
         else:
          s += 0.037
        else:
         s += -0.103
      else:
       if end <= 0.0:
        s += 0.084
       else:
        s += -0.089
     else:
      if level <= 1.5:
       if capitals <= 0.32456:
        s += -0.016
       else:
        if text <= 3507.3:
         s += 0.051
        else:
         s += -0.021
      else:
       s += 0.090
    else:
     s += -0.089
    if characters <= 78.5:
     if gap <= 0.0:
      if capitals <= 0.57519:
       s += -0.072
      else:
       if words_score <= 0.091736:
        s += -0.084
       else:
        if number_from_end <= 308.5:
         s += 0.044
        else:
         s += -0.064
     else:
      if words_score <= -0.29427:
       s += -0.042
      else:
       if words_1_above <= 9.5:
        if prints <= 11.5:
         if before_run_end <= 537.5:
          if characters <= 25.5:
           s += 0.028
          else:
           s += -0.020
         else:
          s += 0.190
        else:
         s += -0.089
       else:
        if below_2 <= -1.1906:
         s += -0.001
        else:
         s += 0.053
    else:
     s += -0.102
    if characters <= 58.5:
     if margin_of_score <= -0.89004:
      if text_below <= 3976.5:
       s += -0.054
      else:
       if prints <= 4.5:
        if prints <= 1.5:
         s += -0.103
        else:
         s += 0.205
       else:
        s += -0.112
     else:
      if level <= 1.5:
       if start <= 1.5:
        if words_2_above <= 13.5:
         if words_1_above <= 9.5:
          s += -0.019
         else:
          s += 0.028
        else:
         s += 0.047
       else:
        if start <= 2.5:
         s += -0.126
        else:
         if start <= 4.5:
          s += 0.041
         else:
          s += -0.140
      else:
       s += 0.070
    else:
     s += -0.066
    if characters <= 50.5:
     if until_chosen <= 3.5:
      if words_2_above <= 11.5:
       if words_1_above <= 30.5:
        s += -0.007
       else:
        s += 0.043
      else:
       if text <= 4490.5:
        if after_start <= 515.5:
         s += 0.050
        else:
         s += 0.214
       else:
        s += -0.025
     else:
      if text_below <= 3976.5:
       if words_score <= 0.091736:
        s += -0.081
       else:
        if letters_a_word <= 4.025:
         if capitals <= 0.45804:
          s += -0.090
         else:
          s += 0.149
        else:
         s += -0.033
      else:
       s += 0.045
    else:
     if words_1_below <= 25.5:
      s += -0.074
     else:
      s += -0.004
    if level <= 1.5:
     if words <= 12.5:
      if start <= 1.5:
       if words_score <= -1e-35:
        s += -0.048
       else:
        if prose_2_above <= 0.0:
         if capitals <= 0.74342:
          s += -0.026
         else:
          if number <= 534.5:
           s += 0.027
          else:
           s += -0.091
        else:
         if end <= 0.0:
          s += 0.057
         else:
          if end <= 1.5:
           s += -0.111
          else:
           s += 0.012
      else:
       if capitals <= 0.080128:
        s += -0.116
       else:
        s += -0.007
     else:
      s += -0.094
    else:
     if after_zone_start <= 0.0:
      s += -0.056
     else:
      s += 0.067
    if commas <= 0.0:
     if gap_below <= 0.0:
      if capitals <= 0.55903:
       s += -0.067
      else:
       s += -0.007
     else:
      if end <= 0.0:
       if score <= -3.3972:
        s += -0.057
       else:
        if words_above <= 51.5:
         s += -0.109
        else:
         if digits <= 2.5:
          s += 0.036
         else:
          s += -0.053
      else:
       if end <= 1.5:
        s += -0.092
       else:
        if end <= 2.5:
         s += 0.040
        else:
         if score <= 0.0:
          if blocks <= 394.5:
           s += 0.047
          else:
           s += -0.055
         else:
          s += -0.087
    else:
     s += -0.079
    if commas <= 0.0:
     if score_2_below <= 1.0768:
      if prints <= 1.5:
       if gap_below <= 0.0:
        s += -0.085
       else:
        s += -0.017
      else:
       if prints <= 3.5:
        if words_below <= 1679.5:
         s += 0.009
        else:
         if chosen_above <= 5.5:
          s += 0.199
         else:
          if after_zone_start <= -11.5:
           s += -0.042
          else:
           s += 0.106
       else:
        if score <= -2.3742:
         s += -0.080
        else:
         s += 0.034
     else:
      if level <= 1.5:
       if since_heading <= 299.5:
        s += -0.115
       else:
        s += 0.027
      else:
       s += 0.071
    else:
     s += -0.075
    if characters <= 86.5:
     if score_2_below <= 1.8392:
      if gap_below <= 0.0:
       if text_share <= 0.10302:
        if prints_below <= 1.5:
         s += -0.057
        else:
         if blocks <= 321.5:
          s += 0.332
         else:
          s += 0.035
       else:
        s += -0.054
      else:
       if since_heading <= 299.5:
        if shape <= 0.0:
         s += -0.113
        else:
         s += 0.025
       else:
        s += 0.010
     else:
      if start <= 4.5:
       if words_1_above <= 12.5:
        if below_1 <= -2.7075:
         s += 0.116
        else:
         s += -0.001
       else:
        s += 0.043
      else:
       s += -0.138
    else:
     s += -0.098
    if capitals <= 0.24265:
     if start <= 1.5:
      if characters <= 63.5:
       if characters <= 24.5:
        if start <= 0.0:
         s += -0.089
        else:
         s += 0.094
       else:
        s += -0.013
      else:
       s += -0.078
     else:
      if level <= 1.5:
       s += -0.101
      else:
       s += 0.082
    else:
     if score_2_below <= -0.10763:
      if prints <= 1.5:
       s += -0.043
      else:
       if prints <= 3.5:
        if words_below <= 2163.5:
         s += 0.013
        else:
         s += 0.114
       else:
        s += -0.041
     else:
      if words_1_above <= 9.5:
       s += 0.005
      else:
       s += 0.037
    if characters <= 78.5:
     if words_score <= -1e-35:
      s += -0.040
     else:
      if in_zone <= 0.0:
       if capitals <= 0.57519:
        s += -0.060
       else:
        s += 0.000
      else:
       if text <= 3507.3:
        if capitals <= 0.67544:
         if words_2_below <= 29.5:
          if characters <= 28.5:
           s += 0.019
          else:
           s += -0.022
         else:
          s += 0.038
        else:
         if chosen_below <= 20.5:
          s += 0.018
         else:
          s += 0.063
       else:
        if expected <= 0.86835:
         s += -0.094
        else:
         if letters_a_word <= 5.4868:
          s += -0.037
         else:
          s += 0.025
    else:
     s += -0.083
    if score <= -3.841:
     s += -0.073
    else:
     if capitals <= 0.24265:
      if start <= 1.5:
       if score <= 0.52363:
        if words_2_below <= 30.5:
         s += -0.013
        else:
         s += 0.055
       else:
        s += -0.073
      else:
       s += -0.081
     else:
      if words_below <= 85.5:
       s += -0.104
      else:
       if words_1_above <= 4.5:
        if above_1 <= -2.3033:
         s += 0.015
        else:
         s += -0.035
       else:
        if text <= 3507.3:
         if blocks <= 372.5:
          if words_1_below <= 9.5:
           s += -0.008
          else:
           s += 0.038
         else:
          s += 0.069
        else:
         s += -0.010
    if characters <= 90.5:
     if prints <= 16.5:
      if digits <= 2.5:
       if words_2_below <= 15.5:
        if prints <= 1.5:
         if gap_below <= 0.0:
          s += -0.074
         else:
          s += -0.001
        else:
         if text <= 692.26:
          s += -0.109
         else:
          if prints <= 3.5:
           s += 0.062
          else:
           if letters_a_word <= 4.8063:
            s += 0.056
           else:
            s += -0.037
       else:
        if words_1_below <= 69.5:
         s += 0.033
        else:
         s += -0.046
      else:
       s += -0.046
     else:
      if characters <= 26.5:
       s += -0.139
      else:
       s += 0.088
    else:
     s += -0.093
    if level <= 1.5:
     if digits <= 2.5:
      if end <= 0.0:
       if prose_2_above <= 0.0:
        if item_2_below <= 0.0:
         s += -0.019
        else:
         s += 0.053
       else:
        s += 0.027
      else:
       if end <= 1.5:
        s += -0.105
       else:
        if end <= 2.5:
         s += 0.032
        else:
         if prints_below <= 0.0:
          s += -0.081
         else:
          if text <= 3596.7:
           if text <= 1345.8:
            s += -0.109
           else:
            if blocks <= 407.5:
             s += 0.183
            else:
             s += 0.005
          else:
           s += -0.094
     else:
      s += -0.056
    else:
     s += 0.038
    if commas <= 0.0:
     if score <= -4.0405:
      s += -0.075
     else:
      if prints <= 16.5:
       if start <= 4.5:
        if since_heading <= 299.5:
         if shape <= 0.0:
          s += -0.115
         else:
          if start <= 2.5:
           s += 0.020
          else:
           s += 0.105
        else:
         if start <= 0.0:
          s += -0.067
         else:
          if credit_words <= 0.0:
           if text <= 5158.9:
            s += 0.023
           else:
            s += -0.030
          else:
           s += -0.108
       else:
        s += -0.125
      else:
       if letters_a_word <= 8.9722:
        s += -0.136
       else:
        s += 0.128
    else:
     s += -0.060
    if characters <= 44.5:
     if prints <= 16.5:
      if words_2_above <= 2.5:
       if gap <= 0.0:
        s += -0.062
       else:
        s += -0.001
      else:
       if prints_below <= 3.5:
        if digits <= 2.5:
         if words_2_below <= 7.5:
          s += 0.002
         else:
          s += 0.029
        else:
         s += -0.041
       else:
        if prints <= 1.5:
         s += -0.048
        else:
         if text_below <= 3661:
          s += 0.073
         else:
          s += 0.201
     else:
      if characters <= 26.5:
       s += -0.133
      else:
       s += 0.075
    else:
     if below_3_sum <= 2.2905:
      s += -0.050
     else:
      s += -0.001
    if commas <= 0.0:
     if margin <= -3.6349:
      s += -0.058
     else:
      if since_heading <= 299.5:
       if shape <= 0.0:
        s += -0.109
       else:
        s += 0.026
      else:
       if start <= 1.5:
        if prints <= 16.5:
         if prints <= 1.5:
          if words_1_below <= 10.5:
           s += -0.016
          else:
           s += 0.024
         else:
          s += 0.040
        else:
         if letters_a_word <= 8.9722:
          s += -0.132
         else:
          s += 0.136
       else:
        if digits <= 0.0:
         s += -0.104
        else:
         if words <= 2.5:
          s += -0.096
         else:
          s += 0.070
    else:
     s += -0.058
    if digits <= 5.5:
     if characters <= 94.5:
      if words_score <= -0.29427:
       if prints <= 3.5:
        s += -0.020
       else:
        s += -0.103
      else:
       if prose_2_above <= 0.0:
        if after_start <= 515.5:
         if capitals <= 0.37981:
          s += -0.026
         else:
          if words_above <= 77.5:
           s += -0.092
          else:
           if chosen_below <= 15.5:
            s += -0.025
           else:
            s += 0.022
        else:
         s += -0.105
       else:
        if prints <= 9.5:
         s += 0.023
        else:
         if words_score <= 4.4255:
          s += -0.105
         else:
          s += 0.171
     else:
      s += -0.086
    else:
     s += -0.086
    if known_as <= 21.5:
     if characters <= 90.5:
      if gap <= 0.0:
       if number_from_end <= 262.5:
        s += -0.006
       else:
        s += -0.063
      else:
       if end <= 0.0:
        if prints <= 16.5:
         if number_from_end <= 757.5:
          if score_2_below <= -1.4868:
           s += -0.029
          else:
           if number <= 285.5:
            s += 0.015
           else:
            s += 0.056
         else:
          s += 0.131
        else:
         s += -0.124
       else:
        if end <= 1.5:
         s += -0.077
        else:
         if characters <= 13.5:
          s += -0.062
         else:
          s += 0.012
     else:
      s += -0.081
    else:
     s += -0.125
    if score_2_below <= -0.56318:
     if text <= 4125:
      s += -0.036
     else:
      if prints <= 4.5:
       if prints <= 1.5:
        s += -0.035
       else:
        if below_1 <= -0.75725:
         s += 0.166
        else:
         s += -0.077
      else:
       s += -0.091
    else:
     if text <= 4751.3:
      if start <= 4.5:
       if words_1_above <= 12.5:
        if above_1 <= -2.1908:
         s += 0.023
        else:
         if below_1 <= 1.3664:
          s += -0.030
         else:
          s += 0.014
       else:
        s += 0.023
      else:
       s += -0.121
     else:
      if letters_a_word <= 6.3417:
       s += -0.085
      else:
       s += 0.006
    if known_as <= 20.5:
     if end <= 0.0:
      if prints <= 16.5:
       if item_2_below <= 0.0:
        if prose_1_below <= 0.0:
         if before_zone_end <= 39.5:
          s += -0.048
         else:
          if above_1 <= -2.1908:
           if words_1_above <= 1.5:
            s += -0.042
           else:
            s += 0.062
          else:
           s += -0.021
        else:
         if after_start <= 423.5:
          s += 0.022
         else:
          s += -0.112
       else:
        s += 0.042
      else:
       s += -0.124
     else:
      if end <= 1.5:
       s += -0.086
      else:
       if item_1_below <= 0.0:
        s += 0.010
       else:
        s += -0.056
    else:
     s += -0.109
    if commas <= 0.0:
     if credit_words <= 0.0:
      if words_2_above <= 2.5:
       if words_1_above <= 3.5:
        s += -0.050
       else:
        s += 0.002
      else:
       if prints_above <= 4.5:
        if known_as <= 21.5:
         if score_1_below <= -2.7173:
          s += -0.051
         else:
          if words_above <= 4550.5:
           if blocks <= 260.5:
            if digits <= 0.0:
             s += -0.010
            else:
             s += 0.038
           else:
            s += 0.020
          else:
           s += -0.067
        else:
         s += -0.103
       else:
        s += 0.073
     else:
      s += -0.105
    else:
     if shape <= 0.0:
      s += -0.056
     else:
      s += 0.076
    if words_score <= -1e-35:
     if prints <= 3.5:
      s += -0.021
     else:
      s += -0.095
    else:
     if characters <= 40.5:
      if words_2_above <= 2.5:
       if item_1_below <= 0.0:
        if words_1_above <= 3.5:
         s += -0.054
        else:
         s += 0.003
       else:
        s += 0.068
      else:
       if prints_below <= 3.5:
        s += 0.014
       else:
        s += 0.063
     else:
      if words_1_above <= 34.5:
       if expected <= 0.90503:
        s += -0.041
       else:
        if number <= 149.5:
         s += -0.037
        else:
         if words_1_above <= 17.5:
          s += 0.160
         else:
          s += -0.027
      else:
       s += 0.015
    if start <= 4.5:
     if below_10_sum <= -24.446:
      if text <= 4125:
       s += -0.057
      else:
       if words_1_below <= 2.5:
        s += -0.039
       else:
        s += 0.146
     else:
      if expected <= 0.75765:
       if item_1_above <= 0.0:
        s += 0.030
       else:
        s += 0.186
      else:
       if text <= 4490.5:
        if expected <= 0.92053:
         if below_3_sum <= 3.0196:
          if characters <= 50.5:
           s += 0.007
          else:
           s += -0.036
         else:
          s += 0.028
        else:
         s += -0.037
       else:
        if prints <= 10.5:
         s += -0.021
        else:
         s += -0.167
    else:
     s += -0.117
    if since_heading <= 299.5:
     if shape <= 0.0:
      s += -0.109
     else:
      if sentences <= 0.0:
       if score_2_below <= 0.0:
        s += -0.042
       else:
        s += 0.029
      else:
       s += 0.098
    else:
     if below_10_sum <= -37.213:
      s += -0.080
     else:
      if prints_below <= 4.5:
       if commas <= 0.0:
        if letters_a_word <= 12.071:
         if margin_of_score <= -2.6639:
          if before_stop <= 563.5:
           s += -0.072
          else:
           s += 0.106
         else:
          s += 0.011
        else:
         s += -0.064
       else:
        if below_3_sum <= 3.7748:
         s += -0.063
        else:
         s += 0.037
      else:
       s += 0.076
    if words_below <= 85.5:
     s += -0.084
    else:
     if level <= 1.5:
      if since_heading <= 299.5:
       s += -0.101
      else:
       if characters <= 90.5:
        if words_2_above <= 4.5:
         if number <= 762.5:
          s += -0.006
         else:
          s += -0.123
        else:
         if letters_a_word <= 12.071:
          if text <= 5406.1:
           if credit_words <= 0.0:
            s += 0.020
           else:
            s += -0.101
          else:
           s += -0.035
         else:
          s += -0.085
       else:
        s += -0.077
     else:
      if words_above <= 4550.5:
       if chosen_below <= 9.5:
        s += -0.034
       else:
        s += 0.044
      else:
       s += -0.137
    if words_above <= 51.5:
     s += -0.080
    else:
     if start <= 4.5:
      if known_as <= 21.5:
       if start <= 0.0:
        if sentences <= 0.0:
         s += -0.077
        else:
         s += 0.132
       else:
        if expected <= 0.75765:
         if gap_below <= 0.0:
          s += -0.060
         else:
          if words <= 2.5:
           if text_above <= 250.79:
            s += 0.035
           else:
            s += 0.228
          else:
           s += 0.051
        else:
         if start <= 2.5:
          if start <= 1.5:
           s += 0.004
          else:
           s += -0.113
         else:
          s += 0.042
      else:
       s += -0.105
     else:
      s += -0.109
    if start <= 4.5:
     if below_10_sum <= -37.213:
      s += -0.077
     else:
      if start <= 2.5:
       if start <= 1.5:
        if commas <= 0.0:
         if capitals <= 0.0:
          if start <= 0.0:
           s += -0.071
          else:
           s += 0.061
         else:
          s += 0.001
        else:
         if below_3_sum <= 3.0196:
          s += -0.069
         else:
          s += 0.030
       else:
        if below_30_share <= 0.37318:
         if item_2_above <= 0.0:
          s += -0.065
         else:
          s += 0.378
        else:
         s += -0.115
      else:
       if capitals <= 0.060662:
        s += -0.051
       else:
        s += 0.073
    else:
     s += -0.110
    if words_score <= -1.4791:
     s += -0.064
    else:
     if characters <= 27.5:
      if digits <= 2.5:
       if words_above <= 3391.5:
        if words_above <= 77.5:
         s += -0.068
        else:
         if above_10_sum <= -37.545:
          s += -0.066
         else:
          if end <= 0.0:
           s += 0.028
          else:
           if blocks <= 394.5:
            if blocks <= 297.5:
             s += -0.016
            else:
             s += 0.118
           else:
            s += -0.059
       else:
        s += -0.054
      else:
       s += -0.060
     else:
      if words_2_below <= 24.5:
       if above_2 <= 1.6916:
        s += -0.028
       else:
        s += 0.007
      else:
       s += 0.016
    if since_heading <= 299.5:
     if since_heading <= 0.0:
      if sentences <= 0.0:
       if below_30_share <= 0.59258:
        s += -0.042
       else:
        s += 0.022
      else:
       s += 0.087
     else:
      s += -0.102
    else:
     if digits <= 5.5:
      if prints <= 16.5:
       if margin <= 1.1762:
        if expected <= 0.91854:
         s += 0.014
        else:
         if characters <= 17.5:
          s += -0.077
         else:
          if number <= 144.5:
           s += -0.023
          else:
           s += 0.068
       else:
        s += -0.052
      else:
       if letters_a_word <= 8.9722:
        s += -0.125
       else:
        s += 0.077
     else:
      s += -0.076
    if since_heading <= 299.5:
     if since_heading <= 0.0:
      if in_zone <= 0.0:
       s += -0.062
      else:
       s += 0.027
     else:
      if expected <= 0.8129:
       s += -0.005
      else:
       s += -0.113
    else:
     if words_score <= -1.4791:
      s += -0.064
     else:
      if digits <= 6.5:
       if chosen_below <= 94.5:
        if margin_of_score <= 1.786:
         if item_2_below <= 0.0:
          s += 0.009
         else:
          s += 0.041
        else:
         if capitals <= 0.24265:
          s += -0.043
         else:
          s += 0.010
       else:
        if text_above <= 1154.9:
         s += 0.002
        else:
         s += -0.080
      else:
       s += -0.078
    if credit_words <= 0.0:
     if score_2_below <= 1.9627:
      if characters <= 30.5:
       if words_2_above <= 1.5:
        s += -0.038
       else:
        if before_zone_end <= 21.5:
         s += -0.020
        else:
         if chosen_above <= 85.5:
          if after_zone_start <= 103.5:
           if prints_below <= 4.5:
            s += 0.005
           else:
            s += 0.066
          else:
           s += 0.051
         else:
          s += -0.042
      else:
       if expected <= 0.90503:
        s += -0.033
       else:
        if text <= 4250.4:
         s += -0.014
        else:
         if above_1 <= -0.77017:
          s += 0.162
         else:
          s += -0.014
     else:
      s += 0.012
    else:
     s += -0.092
    if until_chosen <= 3.5:
     if prints <= 11.5:
      if prints <= 10.5:
       s += 0.005
      else:
       s += 0.125
     else:
      if expected <= 0.88661:
       s += 0.016
      else:
       s += -0.140
    else:
     if prints <= 1.5:
      s += -0.040
     else:
      if words_1_above <= 1.5:
       s += -0.060
      else:
       if until_chosen <= 12.5:
        s += -0.001
       else:
        if number <= 64.5:
         s += 0.205
        else:
         if chosen_above <= 37.5:
          if above_1 <= -3.4095:
           s += -0.076
          else:
           s += 0.049
         else:
          if until_chosen <= 22.5:
           s += 0.015
          else:
           s += 0.311
    if characters <= 94.5:
     if words_below <= 85.5:
      if below_1 <= 1.5004:
       s += -0.097
      else:
       s += 0.080
     else:
      if expected <= 0.75765:
       if score_1_above <= -2.9904:
        s += -0.074
       else:
        if score_1_above <= -0.44468:
         if characters <= 17.5:
          if prints <= 1.5:
           s += 0.278
          else:
           s += 0.061
         else:
          s += 0.062
        else:
         s += 0.023
      else:
       if before_run_end <= 9.5:
        if words_2_below <= 10.5:
         s += -0.055
        else:
         s += 0.004
       else:
        if credit_words <= 0.0:
         s += 0.004
        else:
         s += -0.088
    else:
     s += -0.075
    if words_2_above <= 77.5:
     if words_1_above <= 36.5:
      if capitals <= 0.71825:
       if above_1 <= -1.6639:
        if gap <= 0.0:
         if text_above <= 207.43:
          s += 0.072
         else:
          s += -0.049
        else:
         if since_heading <= 299.5:
          s += -0.030
         else:
          s += 0.045
       else:
        if level <= 1.5:
         if since_heading <= 36.5:
          s += -0.111
         else:
          s += -0.027
        else:
         s += 0.028
      else:
       if words_above <= 77.5:
        s += -0.081
       else:
        s += 0.013
     else:
      if text <= 4250.4:
       s += 0.029
      else:
       s += -0.039
    else:
     s += -0.043
    if start <= 4.5:
     if since_heading <= 299.5:
      if since_heading <= 0.0:
       if below_10_sum <= -21.104:
        s += -0.081
       else:
        s += 0.014
      else:
       if before_zone_end <= -74.5:
        s += 0.109
       else:
        s += -0.092
     else:
      if start <= 0.0:
       if sentences <= 0.0:
        s += -0.082
       else:
        s += 0.161
      else:
       if score <= 0.79576:
        if prints <= 3.5:
         s += 0.012
        else:
         if expected <= 0.89637:
          if margin <= -0.29185:
           s += 0.023
          else:
           s += -0.124
         else:
          s += -0.080
       else:
        s += -0.042
    else:
     s += -0.107
    if words_above <= 51.5:
     s += -0.064
    else:
     if words <= 5.5:
      if margin <= -2.0643:
       s += -0.009
      else:
       if expected <= 0.75765:
        s += 0.068
       else:
        if blocks <= 813.5:
         if blocks <= 526.5:
          s += 0.007
         else:
          s += 0.051
        else:
         s += -0.062
     else:
      if words_2_above <= 18.5:
       if end <= 1.5:
        if end <= 0.0:
         s += -0.030
        else:
         s += -0.107
       else:
        if digits <= 2.5:
         s += -0.002
        else:
         if below_10_sum <= -9.8799:
          s += -0.037
         else:
          s += 0.161
      else:
       s += 0.011
    if letters_a_word <= 15.1:
     if prints <= 12.5:
      if prints <= 1.5:
       if score_1_below <= -3.0086:
        s += -0.103
       else:
        s += -0.002
      else:
       if prints <= 3.5:
        s += 0.041
       else:
        if after_zone_start <= -50.5:
         if prints <= 7.5:
          s += 0.006
         else:
          s += 0.188
        else:
         if score_1_below <= -0.55385:
          s += -0.089
         else:
          if score_2_below <= 1.4987:
           if blocks <= 508.5:
            s += 0.008
           else:
            s += 0.121
          else:
           s += -0.051
     else:
      if text <= 2297.4:
       s += 0.069
      else:
       s += -0.097
    else:
     s += -0.105
    if known <= 1.5:
     if prints_above <= 2.5:
      if score_1_below <= -0.443:
       s += -0.030
      else:
       if end <= 0.0:
        s += 0.007
       else:
        if end <= 1.5:
         s += -0.073
        else:
         s += -0.002
     else:
      if words_2_above <= 30.5:
       if after_start <= 22.5:
        if gap_below <= 0.0:
         if text_above <= 207.43:
          s += 0.239
         else:
          s += -0.044
        else:
         s += 0.018
       else:
        s += 0.002
      else:
       if final_score <= -0.69795:
        s += 0.150
       else:
        s += 0.007
    else:
     if letters_a_word <= 3.025:
      s += 0.158
     else:
      s += -0.087
    if start <= 0.0:
     s += -0.056
    else:
     if prints <= 3.5:
      if prints <= 1.5:
       if below_10_sum <= -24.446:
        s += -0.054
       else:
        if gap_below <= 0.0:
         s += -0.031
        else:
         s += 0.005
      else:
       if blocks <= 157.5:
        s += -0.056
       else:
        if blocks <= 321.5:
         if text_below <= 2896.3:
          s += 0.063
         else:
          s += 0.237
        else:
         s += 0.017
     else:
      if capitals <= 0.45804:
       s += -0.091
      else:
       if margin <= -2.0643:
        s += -0.045
       else:
        if margin <= 0.17173:
         s += 0.031
        else:
         s += -0.142
    if words_above <= 51.5:
     s += -0.070
    else:
     if words_2_above <= 158.5:
      if expected <= 0.75765:
       if gap_below <= 0.0:
        s += -0.053
       else:
        if chosen_above <= 31.5:
         if blocks <= 372.5:
          s += 0.069
         else:
          s += -0.071
        else:
         s += 0.110
      else:
       if words_2_above <= 2.5:
        if words_1_above <= 3.5:
         s += -0.042
        else:
         s += -0.001
       else:
        if text <= 5406.1:
         if letters_a_word <= 11.028:
          s += 0.007
         else:
          s += -0.052
        else:
         if after_start <= 263.5:
          s += -0.019
         else:
          s += -0.145
     else:
      s += -0.135
    if start <= 4.5:
     if since_heading <= 299.5:
      if shape <= 0.0:
       if expected <= 0.8129:
        s += 0.008
       else:
        s += -0.104
      else:
       if start <= 2.5:
        if score_2_below <= 1.6065:
         if prints <= 2.5:
          s += -0.042
         else:
          s += 0.069
        else:
         s += 0.026
       else:
        s += 0.068
     else:
      if prints <= 12.5:
       if digits <= 1.5:
        s += 0.008
       else:
        s += -0.022
      else:
       if text <= 2297.4:
        if final_score <= -0.15935:
         s += -0.068
        else:
         s += 0.150
       else:
        s += -0.102
    else:
     s += -0.104
    if words_1_above <= 36.5:
     if characters <= 50.5:
      if words_below <= 1613.5:
       if item_2_above <= 0.0:
        if before_zone_end <= -1e-35:
         s += -0.048
        else:
         s += 0.006
       else:
        if gap <= 0.0:
         s += -0.102
        else:
         if blocks <= 260.5:
          s += 0.009
         else:
          s += 0.086
      else:
       if below_1 <= -2.1485:
        s += 0.017
       else:
        s += -0.022
     else:
      if text <= 1345.8:
       s += -0.078
      else:
       if score_2_below <= -0.56318:
        s += -0.087
       else:
        s += 0.001
    else:
     if expected <= 0.56347:
      s += 0.153
     else:
      s += 0.012
    if below_10_sum <= -41.69:
     s += -0.105
    else:
     if characters <= 46.5:
      if words_below <= 1613.5:
       if before_zone_end <= 815.5:
        if after_zone_start <= 175.5:
         s += 0.007
        else:
         s += 0.041
       else:
        if relative_number <= 0.27494:
         s += -0.056
        else:
         s += 0.210
      else:
       if below_1 <= -0.86468:
        if text_above <= 207.43:
         s += 0.054
        else:
         if below_3_sum <= -8.3328:
          s += -0.065
         else:
          if letters_a_word <= 4.025:
           s += 0.093
          else:
           if words_below <= 4737.5:
            s += 0.014
           else:
            s += -0.086
       else:
        s += -0.020
     else:
      s += -0.016
    return s
