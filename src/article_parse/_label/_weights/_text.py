"""
What was learned of pages of text: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is 8e869c573792c1be.

news html2text: 0.9312
news innertext: 0.9044
news resiliparse: 0.9300
news w3m: 0.9284
web-articles html2text: 0.9342
web-articles innertext: 0.9089
web-articles resiliparse: 0.9298
web-articles w3m: 0.9272
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.786 of 210, web-articles 0.855 of 1344
byline found where it is: news 0.785 of 223, web-articles 0.811 of 942
date found where it is: news 0.984 of 186, web-articles 0.985 of 855
F1 of all headings: news 0.632, web-articles 0.706
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


TYPICAL = (20, 3, 6.25, 0, 1, 0, 0, 0.46, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 131, 0.498, 294, -3.04, -3.05, -3.06, -3.05, -3.05, -8.79, -8.78, -27.9, -27.8, 0.303, 0.315, 528, 665, 0.445, 1.5e+03, 0, -2.86, 0.884, 0, 33, 47, 13, 12, 17, 22, 632, 821, 300, 300, 300, 1, 1, 0, 36, 50)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, gap, gap_below, lines, prints, quotes, seams, credit_words, _, _, _, _, _, _, _, _, _, _) = row
    s = 0.0
    if characters <= 123.5:
     if words_score <= 2.1301:
      s += -0.913
     else:
      s += -0.409
    else:
     if end <= 0.0:
      if sentences <= 2.5:
       s += -0.767
      else:
       s += -0.120
     else:
      if prints <= 1.5:
       if end <= 3.5:
        if known <= 0.0:
         s += 0.093
        else:
         s += -0.873
       else:
        s += -0.655
      else:
       s += -0.796
    if characters <= 100.5:
     if characters <= 28.5:
      s += -0.370
     else:
      if prints <= 1.5:
       s += -0.121
      else:
       s += -0.371
    else:
     if gap <= 0.0:
      if level <= 0.0:
       s += -0.157
      else:
       s += 0.239
     else:
      if prints <= 1.5:
       if words <= 32.5:
        s += 0.233
       else:
        s += 0.417
      else:
       s += -0.301
    if words_score <= 1.6375:
     if words <= 32.5:
      if words_score <= 0.59397:
       s += -0.338
      else:
       s += -0.164
     else:
      s += 0.118
    else:
     if end <= 0.0:
      if quotes <= 1.5:
       s += -0.103
      else:
       s += 0.397
     else:
      if end <= 4.5:
       if words_score <= 3.1218:
        s += 0.190
       else:
        s += 0.339
      else:
       s += -0.180
    if characters <= 83.5:
     if gap <= 0.0:
      s += -0.296
     else:
      if characters <= 16.5:
       s += -0.252
      else:
       s += -0.050
    else:
     if gap <= 0.0:
      s += -0.097
     else:
      if prints <= 1.5:
       if quotes <= 0.0:
        s += 0.178
       else:
        if commas <= 19.5:
         s += 0.345
        else:
         s += -0.282
      else:
       s += -0.242
    if end <= 0.0:
     if characters <= 19.5:
      s += -0.293
     else:
      s += -0.154
    else:
     if end <= 3.5:
      if known <= 0.0:
       if gap_below <= 0.0:
        if level <= 0.0:
         s += -0.091
        else:
         s += 0.209
       else:
        if sentences <= 4.5:
         s += 0.222
        else:
         s += 0.010
      else:
       s += -0.361
     else:
      s += -0.225
    if end <= 0.0:
     if gap_below <= 0.0:
      s += -0.253
     else:
      if sentences <= 3.5:
       s += -0.102
      else:
       s += 0.333
    else:
     if end <= 3.5:
      if words <= 32.5:
       if letters_a_word <= 3.6833:
        s += -0.348
       else:
        s += 0.075
      else:
       if sentences <= 4.5:
        s += 0.211
       else:
        s += 0.004
     else:
      s += -0.193
    if characters <= 23.5:
     if gap_below <= 0.0:
      s += -0.279
     else:
      s += -0.101
    else:
     if words <= 30.5:
      if start <= 0.0:
       s += -0.234
      else:
       if gap_below <= 0.0:
        s += -0.099
       else:
        s += 0.020
     else:
      if quotes <= 1.5:
       if letters_a_word <= 6.1677:
        s += 0.024
       else:
        s += 0.137
      else:
       s += 0.286
    if words_score <= 1.5204:
     if words_score <= -0.38986:
      s += -0.295
     else:
      if prints <= 1.5:
       s += -0.077
      else:
       s += -0.281
    else:
     if prints <= 1.5:
      if words <= 7.5:
       s += 0.346
      else:
       if words_score <= 3.1218:
        s += -0.006
       else:
        if words <= 109.5:
         s += 0.169
        else:
         s += -0.041
     else:
      s += -0.170
    if words_score <= 2.5782:
     if gap <= 0.0:
      s += -0.217
     else:
      if words_score <= -0.47979:
       s += -0.273
      else:
       if prints <= 1.5:
        if words <= 40.5:
         if words <= 9.5:
          s += 0.125
         else:
          s += -0.089
        else:
         s += 0.150
       else:
        s += -0.192
    else:
     if shape <= 0.0:
      s += 0.092
     else:
      s += 0.245
    if prints <= 1.5:
     if gap <= 0.0:
      if words <= 3.5:
       s += -0.213
      else:
       if shape <= 0.0:
        s += -0.104
       else:
        s += 0.060
     else:
      if quotes <= 8.5:
       if quotes <= 0.0:
        if known <= 0.0:
         s += 0.035
        else:
         s += -0.317
       else:
        s += 0.198
      else:
       s += -0.738
    else:
     s += -0.213
    if words_score <= 0.67805:
     if gap_below <= 0.0:
      s += -0.236
     else:
      if words_score <= -0.47979:
       s += -0.246
      else:
       s += -0.023
    else:
     if words_score <= 3.755:
      if words <= 11.5:
       s += 0.108
      else:
       if words <= 44.5:
        s += -0.091
       else:
        s += 0.073
     else:
      if words <= 99.5:
       s += 0.121
      else:
       s += -0.069
    if words_score <= -1e-35:
     s += -0.191
    else:
     if prints <= 1.5:
      if sentences <= 6.5:
       if gap_below <= 0.0:
        if words_score <= 4.7524:
         if characters <= 111.5:
          s += -0.022
         else:
          s += -0.205
        else:
         s += 0.186
       else:
        s += 0.039
      else:
       if words_score <= 6.0965:
        s += -0.060
       else:
        s += -0.756
     else:
      s += -0.148
    if known_as <= 0.0:
     if words_score <= 3.3192:
      if gap_below <= 0.0:
       if words_score <= 1.3219:
        s += -0.173
       else:
        s += -0.017
      else:
       if words <= 5.5:
        s += 0.109
       else:
        s += -0.018
     else:
      if letters_a_word <= 6.2635:
       s += 0.002
      else:
       if commas <= 44:
        s += 0.145
       else:
        s += -0.489
    else:
     s += -0.289
    if words_score <= 0.19597:
     if commas <= 10.5:
      if end <= 0.0:
       s += -0.177
      else:
       s += 0.022
     else:
      s += 1.442
    else:
     if words <= 8.5:
      s += 0.111
     else:
      if end <= 0.0:
       s += -0.106
      else:
       if end <= 1.5:
        if sentences <= 0.0:
         s += 0.119
        else:
         s += 0.006
       else:
        s += -0.108
    if known_as <= 0.0:
     if gap_below <= 2:
      if letters_a_word <= 6.6685:
       if sentences <= 4.5:
        s += -0.009
       else:
        if letters_a_word <= 5.3353:
         s += -0.475
        else:
         if letters_a_word <= 5.8711:
          s += 0.061
         else:
          s += -0.218
      else:
       if commas <= 1.5:
        s += -0.005
       else:
        s += 0.115
     else:
      s += -0.546
    else:
     s += -0.264
    if quotes <= 0.0:
     if words_score <= 4.232:
      if sentences <= 0.0:
       if words_score <= 0.35386:
        s += -0.096
       else:
        s += 0.020
      else:
       s += -0.094
     else:
      if start <= 3.5:
       if sentences <= 2.5:
        s += 0.103
       else:
        s += -0.043
      else:
       s += -1.041
    else:
     if quotes <= 10.5:
      s += 0.139
     else:
      s += -0.297
    if prints <= 1.5:
     if quotes <= 0.0:
      if words <= 12.5:
       if words_score <= 1.022:
        s += -0.021
       else:
        s += 0.104
      else:
       if end <= 0.0:
        s += -0.169
       else:
        if letters_a_word <= 9.5119:
         s += -0.002
        else:
         s += 0.476
     else:
      if gap <= 0.0:
       s += -0.177
      else:
       s += 0.121
    else:
     s += -0.119
    if gap_below <= 0.0:
     if level <= 1.5:
      if level <= 0.0:
       s += -0.091
      else:
       s += 0.083
     else:
      s += -0.268
    else:
     if credit_words <= 0.0:
      if letters_a_word <= 6.6685:
       if sentences <= 2.5:
        s += 0.014
       else:
        s += -0.071
      else:
       if characters <= 301.5:
        s += 0.021
       else:
        s += 0.131
     else:
      s += -0.265
    if known <= 0.0:
     if quotes <= 0.0:
      if shape <= 0.0:
       if commas <= 8.5:
        s += -0.024
       else:
        s += 0.120
      else:
       if characters <= 13.5:
        s += -0.135
       else:
        s += 0.091
     else:
      if characters <= 603.5:
       s += 0.147
      else:
       if words <= 109.5:
        s += -0.469
       else:
        s += -0.016
    else:
     s += -0.248
    if words_score <= -1.0798:
     s += -0.211
    else:
     if words_score <= 5.6782:
      if lines <= 36:
       if start <= 5.5:
        s += -0.007
       else:
        if characters <= 364.5:
         s += -0.010
        else:
         s += -0.750
      else:
       s += 0.753
     else:
      if words <= 109.5:
       s += 0.131
      else:
       if words_score <= 6.6663:
        s += 0.081
       else:
        s += -0.395
    if commas <= 2.5:
     if gap_below <= 2:
      s += -0.014
     else:
      s += -0.448
    else:
     if letters_a_word <= 8.0048:
      if letters_a_word <= 6.751:
       if commas <= 9.5:
        if sentences <= 5.5:
         s += 0.025
        else:
         s += -0.160
       else:
        s += 0.162
      else:
       s += 0.129
     else:
      if sentences <= 3.5:
       s += -0.033
      else:
       s += -0.567
    if prints <= 1.5:
     if credit_words <= 0.0:
      if letters_a_word <= 7.5026:
       if characters <= 100.5:
        if words <= 31.5:
         if letters_a_word <= 3.0224:
          s += -0.243
         else:
          s += 0.055
        else:
         s += 0.696
       else:
        if start <= 0.0:
         s += 0.240
        else:
         s += -0.022
      else:
       s += 0.069
     else:
      s += -0.204
    else:
     s += -0.084
    if end <= 1.5:
     if words_score <= -1.2083:
      s += -0.186
     else:
      if words <= 13.5:
       s += 0.041
      else:
       if words <= 35.5:
        if words_score <= 4.7524:
         s += -0.076
        else:
         s += 0.091
       else:
        s += 0.024
    else:
     if end <= 2.5:
      s += -0.164
     else:
      if end <= 3.5:
       s += 0.257
      else:
       s += -0.115
    if quotes <= 8.5:
     if quotes <= 1.5:
      s += -0.002
     else:
      if words <= 21.5:
       s += -0.183
      else:
       if words <= 86.5:
        if letters_a_word <= 6.1023:
         s += 0.009
        else:
         s += 0.280
       else:
        if commas <= 7.5:
         if words <= 109.5:
          s += -0.638
         else:
          s += -0.047
        else:
         s += 0.237
    else:
     s += -0.322
    if commas <= 15.5:
     if commas <= 7.5:
      if sentences <= 1.5:
       if words_score <= 4.7524:
        if gap <= 0.0:
         if level <= 1.5:
          s += -0.016
         else:
          s += -0.278
        else:
         s += 0.021
       else:
        s += 0.104
      else:
       s += -0.036
     else:
      s += 0.136
    else:
     if sentences <= 5.5:
      s += -0.519
     else:
      s += 0.099
    if sentences <= 11.5:
     if sentences <= 7.5:
      if known <= 1.5:
       if seams <= 0.0:
        if words <= 92.5:
         s += 0.010
        else:
         if words_score <= 1.7466:
          s += -0.271
         else:
          if words_score <= 5.6782:
           s += 0.012
          else:
           s += -0.156
       else:
        s += -0.095
      else:
       s += -0.235
     else:
      s += -0.278
    else:
     s += 0.379
    if quotes <= 14.5:
     if letters_a_word <= 2.0182:
      s += -0.257
     else:
      if known <= 0.0:
       if level <= 3.5:
        if shape <= 0.0:
         s += -0.000
        else:
         if shape <= 1.5:
          s += 0.209
         else:
          if level <= 1.5:
           s += 0.071
          else:
           s += -0.231
       else:
        s += -0.215
      else:
       s += -0.169
    else:
     s += -0.359
    if prints <= 1.5:
     if start <= 4.5:
      if end <= 3.5:
       s += 0.009
      else:
       s += -0.088
     else:
      if start <= 5.5:
       s += 0.474
      else:
       if characters <= 364.5:
        s += 0.094
       else:
        s += -0.630
    else:
     if characters <= 50.5:
      if gap <= 0.0:
       s += -0.124
      else:
       s += 0.178
     else:
      s += -0.171
    if sentences <= 18.5:
     if gap_below <= 2:
      if letters_a_word <= 5.6008:
       if characters <= 149.5:
        s += 0.003
       else:
        if level <= 0.0:
         s += -0.127
        else:
         s += 0.339
      else:
       s += 0.006
     else:
      if words_score <= -1e-35:
       if words_score <= -0.21414:
        s += -0.293
       else:
        s += 3.082
      else:
       s += -0.508
    else:
     s += 0.445
    if commas <= 2.5:
     if words <= 20.5:
      s += 0.005
     else:
      if start <= 3.5:
       s += -0.041
      else:
       if words <= 56.5:
        s += -0.090
       else:
        s += -1.187
    else:
     if characters <= 83.5:
      if commas <= 10.5:
       s += 0.207
      else:
       s += 0.949
     else:
      if commas <= 15.5:
       s += 0.038
      else:
       s += -0.208
    if words_score <= -1.3508:
     s += -0.186
    else:
     if end <= 0.0:
      if characters <= 61.5:
       if words_score <= 1.2203:
        if commas <= 1.5:
         if start <= 0.0:
          s += -0.224
         else:
          s += -0.006
        else:
         s += 0.463
       else:
        s += 0.083
      else:
       if sentences <= 3.5:
        s += -0.118
       else:
        s += 0.183
     else:
      s += 0.014
    if words_score <= -1.8383:
     s += -0.214
    else:
     if words_score <= 2.4285:
      if sentences <= 7.5:
       s += -0.009
      else:
       s += -0.313
     else:
      if prints <= 7.5:
       if letters_a_word <= 5.4981:
        if sentences <= 12.5:
         s += -0.026
        else:
         s += -0.472
       else:
        if characters <= 301.5:
         s += 0.004
        else:
         s += 0.059
      else:
       s += 0.634
    if gap_below <= 2:
     if start <= 2.5:
      s += -0.002
     else:
      if level <= 1.5:
       if gap_below <= 0.0:
        s += 0.213
       else:
        s += 0.011
      else:
       if start <= 3.5:
        if words_score <= 0.2772:
         s += 1.650
        else:
         s += 0.534
       else:
        s += -0.078
    else:
     if known <= 1.5:
      s += -0.459
     else:
      s += 0.502
    if words_score <= 3.755:
     if gap_below <= 0.0:
      if words <= 18.5:
       s += -0.021
      else:
       s += -0.170
     else:
      if words <= 7.5:
       s += 0.066
      else:
       if end <= 0.0:
        s += -0.113
       else:
        s += 0.010
    else:
     if sentences <= 14.5:
      if gap <= 0.0:
       s += 0.129
      else:
       s += 0.014
     else:
      s += -0.378
    if sentences <= 23.5:
     if letters_a_word <= 7.6694:
      if words <= 18.5:
       s += 0.007
      else:
       if words_score <= 2.933:
        if letters_a_word <= 6.0035:
         if gap_below <= 0.0:
          s += -0.235
         else:
          s += 0.042
        else:
         if words <= 122.5:
          s += -0.102
         else:
          s += -0.374
       else:
        s += -0.015
     else:
      s += 0.048
    else:
     s += 0.461
    if quotes <= 0.0:
     if words <= 151.5:
      s += -0.008
     else:
      s += 0.186
    else:
     if letters_a_word <= 6.0035:
      if words <= 151.5:
       if commas <= 2.5:
        if words <= 71.5:
         s += 0.010
        else:
         s += -0.869
       else:
        s += 0.143
      else:
       s += -0.342
     else:
      if words <= 18.5:
       s += -0.094
      else:
       s += 0.179
    if words_score <= 5.6782:
     if characters <= 408.5:
      s += -0.008
     else:
      if commas <= 15.5:
       if quotes <= 1.5:
        if words_score <= -0.38986:
         s += -0.369
        else:
         if words_score <= 4.4828:
          if words_score <= 2.933:
           s += -0.012
          else:
           s += 0.187
         else:
          s += -0.045
       else:
        s += 0.188
      else:
       s += -0.152
    else:
     s += 0.085
    if sentences <= 3.5:
     if level <= 3.5:
      if gap_below <= 2:
       if prints <= 1.5:
        s += 0.008
       else:
        if characters <= 47.5:
         s += 0.005
        else:
         s += -0.128
      else:
       s += -0.360
     else:
      s += -0.218
    else:
     if words <= 68.5:
      if words <= 62.5:
       s += -0.099
      else:
       s += -0.671
     else:
      s += -0.062
    if letters_a_word <= 3.6833:
     s += -0.156
    else:
     if lines <= 5.5:
      if end <= 1.5:
       s += 0.015
      else:
       if end <= 2.5:
        if letters_a_word <= 6.9005:
         s += -0.077
        else:
         s += -0.387
       else:
        if end <= 4.5:
         s += 0.191
        else:
         if end <= 5.5:
          s += -0.192
         else:
          s += 0.015
     else:
      s += 0.339
    if sentences <= 0.0:
     if characters <= 603.5:
      if commas <= 0.0:
       s += -0.001
      else:
       if seams <= 1.5:
        s += 0.052
       else:
        s += 0.446
     else:
      s += -0.236
    else:
     if characters <= 198.5:
      if start <= 2.5:
       if letters_a_word <= 5.8711:
        s += -0.024
       else:
        s += -0.182
      else:
       s += 0.297
     else:
      s += -0.004
    return s


def score_around(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, gap, gap_below, lines, prints, quotes, seams, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, is_chosen, margin, expected, in_run, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, since_comments, since_related, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end) = row
    s = 0.0
    if in_run <= 0.0:
     if in_zone <= 0.0:
      if margin <= 0.24043:
       s += -0.737
      else:
       s += -0.621
     else:
      if margin <= -1.0569:
       s += -0.655
      else:
       if words_above <= 962.5:
        if above_1 <= -2.4101:
         s += -0.493
        else:
         s += -0.256
       else:
        s += -0.632
    else:
     if margin <= -0.28838:
      if margin <= -1.7083:
       s += -0.559
      else:
       s += -0.381
     else:
      if words_above <= 4235.5:
       if before_zone_end <= 0.0:
        s += -0.401
       else:
        if letters_a_word <= 3.0224:
         s += -0.473
        else:
         s += -0.150
      else:
       s += -0.609
    if in_run <= 0.0:
     if in_zone <= 0.0:
      if is_chosen <= 0.0:
       s += -0.212
      else:
       if after_zone_start <= 8.5:
        s += 0.018
       else:
        s += -0.167
     else:
      if is_chosen <= 0.0:
       s += -0.098
      else:
       if after_zone_start <= 32.5:
        s += 0.212
       else:
        s += -0.046
    else:
     if is_chosen <= 0.0:
      if below_1 <= -1.254:
       s += -0.043
      else:
       s += 0.109
     else:
      if blocks <= 575:
       if in_zone <= 0.0:
        s += 0.095
       else:
        s += 0.283
      else:
       if since_related <= 160.5:
        s += 0.316
       else:
        s += 0.021
    if in_run <= 0.0:
     if margin <= -1.2274:
      s += -0.196
     else:
      if before_zone_end <= -1e-35:
       s += -0.161
      else:
       if before_zone_end <= 37.5:
        if chosen_above <= 14.5:
         s += 0.146
        else:
         s += -0.067
       else:
        s += -0.054
    else:
     if margin <= -1.0569:
      s += -0.015
     else:
      if words_above <= 3530.5:
       if before_zone_end <= 0.0:
        s += 0.042
       else:
        if before_zone_end <= 229.5:
         if margin <= 1.3758:
          s += 0.201
         else:
          s += 0.257
        else:
         s += 0.061
      else:
       if blocks <= 475.5:
        s += 0.110
       else:
        s += -0.171
    if in_run <= 0.0:
     if in_zone <= 0.0:
      if margin <= 1.0651:
       s += -0.184
      else:
       if chosen_above <= 6.5:
        s += 0.201
       else:
        s += -0.112
     else:
      if margin <= -1.5509:
       s += -0.127
      else:
       s += 0.052
    else:
     if margin <= -0.28838:
      if margin <= -2.5035:
       s += -0.095
      else:
       s += 0.065
     else:
      if words_above <= 4235.5:
       if below_3_sum <= -5.3587:
        if chosen_above <= 30.5:
         s += 0.175
        else:
         s += 0.009
       else:
        s += 0.219
      else:
       if expected <= 0.90811:
        s += -0.146
       else:
        s += 0.233
    if is_chosen <= 0.0:
     if until_chosen <= 7.5:
      if above_1 <= -1.4115:
       if words_score <= 5.6782:
        s += -0.114
       else:
        s += 0.427
      else:
       s += 0.022
     else:
      s += -0.178
    else:
     if before_zone_end <= -7.5:
      s += -0.083
     else:
      if words_above <= 2167.5:
       if characters <= 83.5:
        if above_30_share <= 0.47746:
         s += -0.102
        else:
         s += 0.123
       else:
        if until_chosen <= 2.5:
         s += 0.206
        else:
         s += 0.142
      else:
       if expected <= 0.90685:
        if blocks <= 575:
         s += 0.041
        else:
         s += -0.151
       else:
        s += 0.191
    if in_zone <= 0.0:
     if score <= 0.54212:
      s += -0.165
     else:
      if text_above <= 400.4:
       s += 0.133
      else:
       s += -0.067
    else:
     if score <= 0.26105:
      if below_1 <= -2.1799:
       if before_run_end <= -206.5:
        s += 0.575
       else:
        s += -0.080
      else:
       if margin <= -1.7083:
        s += -0.036
       else:
        s += 0.090
     else:
      if text_above <= 2906.1:
       if relative_number <= 0.88576:
        s += 0.180
       else:
        if above_30_share <= 0.55588:
         s += -0.266
        else:
         s += 0.156
      else:
       if number <= 368.5:
        s += 0.105
       else:
        s += -0.126
    if in_zone <= 0.0:
     if score <= -1.4045:
      s += -0.166
     else:
      if before_run_end <= -7.5:
       s += -0.130
      else:
       if quotes <= 1.5:
        s += -0.013
       else:
        s += 0.239
    else:
     if score <= 0.85821:
      if below_1 <= -2.301:
       if before_run_end <= -206.5:
        s += 0.305
       else:
        s += -0.061
      else:
       if score <= -2.6692:
        s += -0.080
       else:
        if words_above <= 2519.5:
         s += 0.103
        else:
         s += -0.088
     else:
      if words_above <= 3005.5:
       if after_run_start <= 69.5:
        s += 0.179
       else:
        s += 0.100
      else:
       s += -0.019
    if in_zone <= 0.0:
     if score <= -0.69658:
      s += -0.157
     else:
      if before_run_end <= -3.5:
       s += -0.114
      else:
       if words_above <= 793.5:
        if number <= 160.5:
         s += 0.030
        else:
         s += 0.230
       else:
        s += -0.096
    else:
     if score <= 0.54212:
      if above_1 <= -1.7378:
       s += -0.047
      else:
       if text <= 4189.3:
        s += 0.072
       else:
        s += -0.110
     else:
      if text <= 5951.9:
       if quotes <= 10.5:
        if blocks <= 657:
         s += 0.160
        else:
         s += -0.017
       else:
        s += -0.410
      else:
       s += -0.106
    if in_run <= 0.0:
     if margin <= -1.7083:
      s += -0.154
     else:
      if words_above <= 313.5:
       if characters <= 236.5:
        if until_chosen <= 15.5:
         s += -0.004
        else:
         s += -0.151
       else:
        s += 0.197
      else:
       if above_3_sum <= 0.0:
        s += -0.111
       else:
        s += 0.119
    else:
     if score <= 0.85821:
      if margin <= -2.8569:
       s += -0.077
      else:
       if words_above <= 4235.5:
        s += 0.070
       else:
        s += -0.159
     else:
      if words_above <= 4796:
       if after_zone_start <= 74.5:
        s += 0.158
       else:
        s += 0.085
      else:
       s += -0.099
    if in_run <= 0.0:
     if margin <= -1.5509:
      s += -0.146
     else:
      if text_above <= 1062.6:
       if score <= 1.7894:
        if above_1 <= -2.171:
         s += -0.088
        else:
         s += 0.018
       else:
        s += 0.131
      else:
       s += -0.137
    else:
     if score <= 1.5226:
      if text_above <= 2108.4:
       if below_1 <= -0.25904:
        if above_1 <= -4.8769:
         s += -0.281
        else:
         s += 0.035
       else:
        s += 0.102
      else:
       s += -0.080
     else:
      if text_above <= 1466:
       s += 0.152
      else:
       if expected <= 0.90685:
        s += -0.007
       else:
        s += 0.160
    if in_run <= 0.0:
     if margin <= -1.5509:
      s += -0.142
     else:
      if relative_number <= 0.75737:
       if text_above <= 1316.6:
        if words <= 29.5:
         s += -0.029
        else:
         s += 0.100
       else:
        s += -0.150
      else:
       s += -0.116
    else:
     if text <= 4189.3:
      if characters <= 164.5:
       if expected <= 0.76658:
        if words_score <= 3.1218:
         s += 0.000
        else:
         s += -0.280
       else:
        s += 0.065
      else:
       s += 0.134
     else:
      if expected <= 0.85443:
       s += -0.251
      else:
       if text <= 5951.9:
        s += 0.145
       else:
        s += -0.090
    if in_zone <= 0.0:
     if margin <= -1.9828:
      s += -0.149
     else:
      if since_related <= 151.5:
       s += -0.113
      else:
       if above_10_sum <= -13.778:
        s += -0.037
       else:
        s += 0.122
    else:
     if score <= 0.85821:
      if below_1 <= -1.7469:
       if commas <= 6.5:
        s += -0.056
       else:
        s += 0.170
      else:
       s += 0.042
     else:
      if text <= 5951.9:
       if commas <= 19.5:
        if relative_number <= 0.86988:
         s += 0.128
        else:
         if above_30_share <= 0.53139:
          s += -0.361
         else:
          s += 0.093
       else:
        s += -0.318
      else:
       s += -0.085
    if in_run <= 0.0:
     if margin <= -2.3679:
      s += -0.140
     else:
      if until_chosen <= 17.5:
       if before_run_end <= -7.5:
        s += -0.062
       else:
        if words <= 29.5:
         s += -0.018
        else:
         if text <= 5951.9:
          s += 0.168
         else:
          s += -0.165
      else:
       s += -0.108
    else:
     if score <= 1.7894:
      if text <= 3929:
       if score <= -1.569:
        if before_run_end <= 39.5:
         s += -0.078
        else:
         s += 0.096
       else:
        s += 0.061
      else:
       s += -0.072
     else:
      if text <= 4189.3:
       s += 0.127
      else:
       s += -0.002
    if score <= -1.0646:
     if since_chosen <= 10.5:
      if commas <= 7.5:
       if score <= -3.466:
        s += -0.109
       else:
        s += -0.007
      else:
       s += 0.325
     else:
      s += -0.141
    else:
     if below_3_sum <= -2.9267:
      if above_3_sum <= -0.59966:
       if chosen_above <= 8.5:
        if relative_number <= 0.91778:
         if characters <= 198.5:
          s += -0.024
         else:
          s += 0.122
        else:
         s += -0.437
       else:
        s += -0.078
      else:
       s += 0.088
     else:
      if text <= 5951.9:
       if score <= 1.1964:
        s += 0.066
       else:
        s += 0.130
      else:
       s += -0.077
    if margin <= -1.2274:
     if since_chosen <= 10.5:
      if since_related <= 240.5:
       s += -0.127
      else:
       if since_related <= 257.5:
        s += 0.414
       else:
        s += 0.006
     else:
      s += -0.138
    else:
     if below_3_sum <= -3.4558:
      if above_3_sum <= 0.0:
       if relative_number <= 0.80532:
        if words_above <= 917.5:
         if sentences <= 1.5:
          s += -0.022
         else:
          s += 0.105
        else:
         s += -0.102
       else:
        s += -0.149
      else:
       s += 0.089
     else:
      if text <= 5951.9:
       if commas <= 19.5:
        s += 0.097
       else:
        s += -0.342
      else:
       s += -0.074
    if margin <= -2.1127:
     if above_10_sum <= -33.369:
      s += -0.146
     else:
      s += -0.070
    else:
     if below_3_sum <= -0.59694:
      if above_1 <= -1.0697:
       if relative_number <= 0.75737:
        if below_30_share <= 0.15209:
         s += -0.110
        else:
         if words_above <= 793.5:
          if words <= 23.5:
           s += -0.007
          else:
           s += 0.102
         else:
          s += -0.050
       else:
        s += -0.125
      else:
       if words_above <= 1584.5:
        s += 0.073
       else:
        s += -0.038
     else:
      if words_above <= 6026:
       if end <= 0.0:
        s += 0.023
       else:
        s += 0.110
      else:
       s += -0.155
    if below_1 <= -2.6784:
     if above_1 <= -2.7855:
      s += -0.124
     else:
      s += -0.027
    else:
     if end <= 0.0:
      if above_30_share <= 0.23462:
       s += -0.106
      else:
       if characters <= 61.5:
        if since_related <= 33.5:
         s += -0.114
        else:
         s += 0.070
       else:
        s += -0.067
     else:
      if words_above <= 917.5:
       if characters <= 76.5:
        s += -0.009
       else:
        s += 0.110
      else:
       if since_related <= 35.5:
        if above_10_sum <= 12.066:
         s += -0.069
        else:
         s += -0.739
       else:
        if above_10_sum <= -3.2105:
         s += -0.057
        else:
         s += 0.078
    if below_10_sum <= -25.161:
     if since_chosen <= 1.5:
      if text_below <= 1.4744:
       s += -0.383
      else:
       s += 0.056
     else:
      if commas <= 2.5:
       s += -0.126
      else:
       s += 0.015
    else:
     if score <= 1.1964:
      if since_related <= 17.5:
       s += -0.117
      else:
       s += 0.018
     else:
      if text <= 3929:
       if commas <= 19.5:
        if start <= 4.5:
         if after_run_start <= 74.5:
          s += 0.114
         else:
          if since_related <= 67.5:
           s += -0.479
          else:
           s += 0.074
        else:
         s += -0.580
       else:
        s += -0.699
      else:
       s += -0.035
    if until_chosen <= 15.5:
     if words <= 32.5:
      if above_1 <= -4.8769:
       s += -0.159
      else:
       if since_related <= 299.5:
        if before_zone_end <= 16.5:
         s += -0.109
        else:
         s += 0.009
       else:
        if above_2 <= -5.0067:
         s += -0.141
        else:
         s += 0.036
     else:
      if chosen_above <= 14.5:
       s += 0.114
      else:
       if above_30_share <= 0.68444:
        s += -0.105
       else:
        if below_1 <= -4.2648:
         s += -0.220
        else:
         s += 0.062
    else:
     if above_2 <= -1.0741:
      if commas <= 9.5:
       s += -0.132
      else:
       s += 0.097
     else:
      s += 0.021
    if margin <= -2.5035:
     if in_zone <= 0.0:
      s += -0.127
     else:
      s += -0.023
    else:
     if until_chosen <= 2.5:
      if blocks <= 575:
       if score <= 1.1964:
        s += 0.024
       else:
        if after_zone_start <= 69.5:
         if words <= 19.5:
          s += -0.146
         else:
          s += 0.121
        else:
         if start <= 3.5:
          s += 0.061
         else:
          s += -0.453
      else:
       s += -0.041
     else:
      if number_from_end <= 24.5:
       s += -0.133
      else:
       if text <= 197.83:
        if after_zone_start <= -10.5:
         s += -0.155
        else:
         s += 0.247
       else:
        s += -0.012
    if above_3_sum <= -8.0062:
     if until_chosen <= 7.5:
      s += -0.017
     else:
      s += -0.120
    else:
     if below_1 <= 0.86099:
      if relative_number <= 0.75737:
       if blocks <= 247.5:
        if blocks <= 179.5:
         s += 0.033
        else:
         if expected <= 0.81067:
          if below_10_sum <= -10.739:
           s += -0.077
          else:
           if score <= 1.1964:
            s += -0.372
           else:
            s += -1.115
         else:
          s += -0.002
       else:
        if text <= 4189.3:
         s += 0.081
        else:
         s += -0.070
      else:
       s += -0.053
     else:
      if lines <= 18.5:
       s += 0.073
      else:
       s += -0.524
    if since_chosen <= 10.5:
     if below_1 <= -4.2648:
      s += -0.062
     else:
      if credit_words <= 0.0:
       if words_above <= 1185.5:
        if words_score <= 3.9812:
         if number_from_end <= 207.5:
          if below_1 <= -1.4196:
           if sentences <= 4.5:
            s += -0.036
           else:
            s += 0.182
          else:
           s += 0.048
         else:
          s += 0.134
        else:
         s += 0.094
       else:
        if since_related <= 39.5:
         s += -0.141
        else:
         s += 0.004
      else:
       s += -0.162
    else:
     if until_chosen <= 12.5:
      if number_from_end <= 20.5:
       s += -0.197
      else:
       s += -0.003
     else:
      s += -0.128
    if below_3_sum <= -9.924:
     if above_1 <= -1.8993:
      s += -0.117
     else:
      s += -0.019
    else:
     if score <= 1.7894:
      if words <= 92.5:
       if above_1 <= -4.6646:
        s += -0.128
       else:
        if gap <= 0.0:
         if since_related <= 299.5:
          s += -0.064
         else:
          if expected <= 0.87549:
           s += 0.134
          else:
           s += 0.000
        else:
         if above_1 <= 0.86291:
          s += -0.042
         else:
          s += 0.030
      else:
       s += 0.088
     else:
      if words_above <= 538.5:
       s += 0.130
      else:
       if expected <= 0.90685:
        s += -0.018
       else:
        s += 0.128
    if margin <= -3.301:
     s += -0.100
    else:
     if score <= 2.0079:
      if since_comments <= 168.5:
       s += -0.090
      else:
       if text <= 197.83:
        if after_zone_start <= -10.5:
         s += -0.156
        else:
         s += 0.212
       else:
        if chosen_below <= 3.5:
         s += -0.061
        else:
         if commas <= 19.5:
          s += 0.020
         else:
          s += -0.239
     else:
      if text <= 2254.3:
       s += 0.103
      else:
       if expected <= 0.90685:
        if start <= 3.5:
         if text <= 4189.3:
          s += 0.068
         else:
          s += -0.121
        else:
         s += -0.339
       else:
        s += 0.133
    if margin <= -2.7444:
     if above_10_sum <= -33.369:
      s += -0.131
     else:
      s += -0.033
    else:
     if above_3_sum <= 1.1194:
      if relative_number <= 0.78917:
       if text <= 4189.3:
        if blocks <= 253.5:
         if number_from_end <= 90.5:
          s += 0.018
         else:
          if commas <= 19.5:
           s += -0.054
          else:
           s += -0.478
        else:
         s += 0.064
       else:
        if blocks <= 475.5:
         s += 0.077
        else:
         if blocks <= 689:
          s += -0.195
         else:
          s += 0.140
      else:
       s += -0.070
     else:
      if quotes <= 12.5:
       s += 0.056
      else:
       s += -0.288
    if above_3_sum <= -13.637:
     s += -0.134
    else:
     if text_share <= 0.8652:
      if text_below <= 57.205:
       s += 0.180
      else:
       if score <= -0.25202:
        if until_chosen <= 24.5:
         s += -0.004
        else:
         s += -0.129
       else:
        if text <= 1627.1:
         if quotes <= 10.5:
          s += 0.070
         else:
          s += -0.337
        else:
         if expected <= 0.85443:
          if text <= 1795.7:
           if above_10_sum <= -3.2105:
            s += -0.158
           else:
            s += -0.721
          else:
           s += -0.060
         else:
          if start <= 2.5:
           s += 0.049
          else:
           s += -0.212
     else:
      s += -0.047
    if score <= -3.8399:
     s += -0.107
    else:
     if score <= 2.0079:
      if text_share <= 0.91036:
       if text_share <= 0.02874:
        s += -0.082
       else:
        if text_above <= 11.021:
         if below_2 <= 0.0:
          s += 0.182
         else:
          s += -0.063
        else:
         if below_1 <= -4.9889:
          s += -0.159
         else:
          if below_2 <= -5.0067:
           s += -0.105
          else:
           if words <= 109.5:
            s += 0.017
           else:
            s += 0.121
      else:
       if above_3_sum <= 0.56229:
        s += -0.088
       else:
        s += 0.048
     else:
      if text <= 5951.9:
       s += 0.073
      else:
       s += -0.090
    if prints <= 1.5:
     if since_comments <= 12.5:
      s += -0.157
     else:
      if relative_number <= 0.74164:
       if text_share <= 0.021923:
        s += -0.094
       else:
        if below_2 <= -5.731:
         s += -0.127
        else:
         if words_above <= 747.5:
          if after_run_start <= 40.5:
           s += 0.047
          else:
           if since_comments <= 299.5:
            s += -0.126
           else:
            if blocks <= 194.5:
             s += 0.033
            else:
             s += 0.255
         else:
          if since_related <= 29.5:
           s += -0.127
          else:
           s += 0.018
      else:
       if above_10_sum <= -13.778:
        s += -0.093
       else:
        s += 0.013
    else:
     s += -0.085
    if in_zone <= 0.0:
     if since_related <= 151.5:
      s += -0.094
     else:
      if below_10_sum <= -27.386:
       s += -0.070
      else:
       if gap_below <= 0.0:
        if above_30_share <= 0.17899:
         s += 0.018
        else:
         s += 0.359
       else:
        s += 0.008
    else:
     if text <= 4189.3:
      if characters <= 236.5:
       s += 0.005
      else:
       if chosen_above <= 26.5:
        s += 0.087
       else:
        s += -0.008
     else:
      if expected <= 0.85443:
       s += -0.186
      else:
       if text <= 5359.9:
        s += 0.142
       else:
        if expected <= 0.89691:
         s += 0.231
        else:
         s += -0.111
    if below_1 <= -4.4196:
     s += -0.088
    else:
     if margin <= 1.3758:
      if sentences <= 2.5:
       if above_2 <= -5.1299:
        s += -0.129
       else:
        s += -0.013
      else:
       if relative_number <= 0.86988:
        if number <= 24.5:
         s += -0.092
        else:
         if chosen_above <= 34.5:
          s += 0.161
         else:
          s += -0.042
       else:
        s += -0.235
     else:
      if chosen_above <= 6.5:
       if text_above <= 400.4:
        s += 0.111
       else:
        s += -0.367
      else:
       if expected <= 0.90685:
        if before_zone_end <= -201.5:
         s += 0.425
        else:
         s += -0.019
       else:
        s += 0.090
    if above_1 <= -2.171:
     if below_10_sum <= -39.983:
      s += -0.114
     else:
      if text <= 197.83:
       if number_from_end <= 20.5:
        s += -0.165
       else:
        if after_zone_start <= -6.5:
         s += -0.150
        else:
         if since_related <= 240.5:
          s += 0.010
         else:
          if gap_below <= 0.0:
           if words_above <= 110.5:
            s += 0.498
           else:
            s += 1.716
          else:
           s += 0.231
      else:
       s += -0.031
    else:
     if credit_words <= 0.0:
      if prints_below <= 1.5:
       s += 0.034
      else:
       if text <= 3550.2:
        s += 0.006
       else:
        s += -0.132
     else:
      s += -0.148
    if prints <= 1.5:
     if below_1 <= 0.26068:
      if since_related <= 6.5:
       if commas <= 6.5:
        s += -0.145
       else:
        s += 0.274
      else:
       if text <= 197.83:
        if after_zone_start <= -10.5:
         s += -0.135
        else:
         if since_comments <= 299.5:
          s += -0.180
         else:
          s += 0.188
       else:
        if below_30_share <= 0.4462:
         s += -0.032
        else:
         s += 0.017
     else:
      if text <= 1737.6:
       s += 0.063
      else:
       if expected <= 0.90811:
        s += -0.044
       else:
        s += 0.095
    else:
     if text <= 915.65:
      s += -0.115
     else:
      s += -0.013
    if below_1 <= -4.5099:
     s += -0.076
    else:
     if score <= 2.0079:
      if text_share <= 0.91036:
       if credit_words <= 0.0:
        if blocks <= 105.5:
         s += 0.073
        else:
         if blocks <= 215.5:
          if blocks <= 179.5:
           s += -0.004
          else:
           if expected <= 0.8063:
            if above_10_sum <= -12.294:
             if sentences <= 2.5:
              s += -0.095
             else:
              s += 0.453
            else:
             s += -0.396
           else:
            s += 0.017
         else:
          s += 0.024
       else:
        s += -0.131
      else:
       s += -0.060
     else:
      if text <= 5951.9:
       s += 0.070
      else:
       s += -0.081
    if known <= 1.5:
     if above_3_sum <= -13.884:
      s += -0.113
     else:
      if blocks <= 105.5:
       if since_comments <= 61.5:
        s += -0.204
       else:
        s += 0.075
      else:
       if below_2 <= -4.9054:
        s += -0.087
       else:
        if blocks <= 253.5:
         if blocks <= 179.5:
          s += 0.012
         else:
          if start <= 3.5:
           s += -0.029
          else:
           if above_3_sum <= -1.8004:
            s += 0.234
           else:
            s += -0.357
        else:
         if blocks <= 459.5:
          if since_chosen <= 66.5:
           s += 0.063
          else:
           s += -0.082
         else:
          s += -0.009
    else:
     s += -0.146
    if since_chosen <= 15.5:
     if below_2 <= -5.9174:
      s += -0.149
     else:
      if sentences <= 18.5:
       if quotes <= 10.5:
        if since_comments <= 110.5:
         if before_zone_end <= 0.0:
          if above_3_sum <= 5.6558:
           s += -0.148
          else:
           s += -0.822
         else:
          s += 0.054
        else:
         s += 0.012
       else:
        s += -0.255
      else:
       s += 0.304
    else:
     if sentences <= 20.5:
      if below_10_sum <= -35.959:
       s += -0.118
      else:
       if text <= 197.83:
        if number_from_end <= 24.5:
         s += -0.177
        else:
         s += 0.159
       else:
        s += -0.045
     else:
      s += -1.635
    if quotes <= 0.0:
     if known_as <= 0.0:
      if below_30_share <= 0.4462:
       if expected <= 0.84791:
        if commas <= 9.5:
         s += -0.014
        else:
         s += 0.208
       else:
        if above_3_sum <= -0.59966:
         s += -0.106
        else:
         s += 0.017
      else:
       if start <= 3.5:
        if text <= 4189.3:
         s += 0.026
        else:
         if expected <= 0.85443:
          s += -0.163
         else:
          if blocks <= 689:
           if text <= 5951.9:
            s += 0.065
           else:
            s += -0.103
          else:
           s += 0.281
       else:
        s += -0.196
     else:
      s += -0.139
    else:
     s += 0.061
    if words <= 32.5:
     if chosen_below <= 27.5:
      if number <= 547.5:
       if above_1 <= -4.4184:
        s += -0.107
       else:
        if after_run_start <= 124.5:
         if number_from_end <= 105.5:
          s += -0.004
         else:
          s += -0.071
        else:
         if above_30_share <= 0.13663:
          s += -0.120
         else:
          if words_above <= 652.5:
           if number <= 253.5:
            s += 0.975
           else:
            s += 0.238
          else:
           s += 0.069
      else:
       s += -0.151
     else:
      s += 0.035
    else:
     if words_above <= 501.5:
      if below_10_sum <= -40.725:
       s += -0.136
      else:
       s += 0.083
     else:
      s += 0.004
    if relative_number <= 0.88576:
     if above_3_sum <= -13.637:
      s += -0.107
     else:
      if above_3_sum <= 1.6605:
       if relative_number <= 0.24278:
        s += -0.056
       else:
        if words_above <= 828.5:
         if after_run_start <= 44.5:
          if before_zone_end <= -37.5:
           s += 0.577
          else:
           s += 0.009
         else:
          if number <= 314.5:
           if since_comments <= 299.5:
            s += -0.126
           else:
            s += 0.166
          else:
           s += -0.124
        else:
         s += -0.032
      else:
       if text_above <= 46.881:
        s += -0.906
       else:
        s += 0.037
    else:
     if chosen_below <= 7.5:
      s += -0.127
     else:
      s += 0.137
    if known <= 0.0:
     if words_score <= 4.4828:
      if expected <= 0.8794:
       if relative_number <= 0.8539:
        if text <= 3929:
         if words <= 60.5:
          if words_above <= 35.5:
           s += -0.079
          else:
           if blocks <= 215.5:
            if number_from_end <= 147.5:
             s += 0.014
            else:
             s += -0.241
           else:
            s += 0.063
         else:
          s += 0.123
        else:
         s += -0.115
       else:
        if words <= 18.5:
         s += 0.020
        else:
         s += -0.163
      else:
       if before_zone_end <= 16.5:
        s += -0.068
       else:
        s += 0.000
     else:
      s += 0.038
    else:
     s += -0.128
    if prints <= 1.5:
     if since_comments <= 16.5:
      s += -0.120
     else:
      if above_1 <= -0.48754:
       if below_3_sum <= -12.696:
        if below_10_sum <= -1.6067:
         s += -0.090
        else:
         s += -1.699
       else:
        if gap_below <= 0.0:
         s += 0.040
        else:
         s += -0.013
      else:
       if words_above <= 747.5:
        if score <= 2.0079:
         if before_run_end <= 0.0:
          s += 0.150
         else:
          s += 0.021
        else:
         s += 0.120
       else:
        if after_run_start <= 8.5:
         if text_share <= 0.78627:
          s += -0.054
         else:
          s += -0.913
        else:
         s += 0.007
    else:
     s += -0.056
    if score <= 2.0079:
     if above_1 <= -4.9856:
      s += -0.093
     else:
      if text <= 197.83:
       if below_2 <= -3.1485:
        s += 0.150
       else:
        s += -0.013
      else:
       if below_1 <= -4.8863:
        s += -0.086
       else:
        if until_chosen <= 3.5:
         s += -0.015
        else:
         if text <= 270.95:
          s += 0.139
         else:
          s += 0.011
    else:
     if text <= 762.97:
      if chosen_below <= 18.5:
       s += 0.137
      else:
       s += -0.195
     else:
      if before_run_end <= -115.5:
       s += 0.429
      else:
       if above_10_sum <= -6.2577:
        s += -0.041
       else:
        s += 0.052
    if credit_words <= 0.0:
     if since_comments <= 12.5:
      s += -0.126
     else:
      if above_30_share <= 0.013158:
       s += -0.148
      else:
       if after_zone_start <= 20.5:
        if words <= 40.5:
         s += -0.003
        else:
         if text <= 762.97:
          s += 0.143
         else:
          if above_2 <= 0.0:
           s += -0.068
          else:
           s += 0.091
       else:
        if text <= 614.63:
         s += -0.077
        else:
         if gap_below <= 0.0:
          if until_chosen <= 51.5:
           if text <= 4189.3:
            s += 0.124
           else:
            s += -0.090
          else:
           s += -0.127
         else:
          s += -0.012
    else:
     s += -0.128
    if until_chosen <= 36.5:
     if blocks <= 247.5:
      if blocks <= 237.5:
       s += -0.007
      else:
       if text <= 1737.6:
        s += 0.010
       else:
        s += -0.236
     else:
      if text <= 4189.3:
       if words <= 32.5:
        if since_related <= 299.5:
         s += -0.041
        else:
         if before_zone_end <= -1e-35:
          if blocks <= 271.5:
           s += 0.610
          else:
           s += 0.160
         else:
          s += 0.026
       else:
        s += 0.091
      else:
       if expected <= 0.90685:
        s += -0.079
       else:
        s += 0.096
    else:
     if above_1 <= -0.88479:
      s += -0.082
     else:
      s += 0.042
    if above_30_share <= 0.020288:
     s += -0.132
    else:
     if text <= 197.83:
      if words <= 6.5:
       if chosen_below <= 38.5:
        s += -0.057
       else:
        if below_10_sum <= -37.628:
         s += 1.667
        else:
         s += -0.154
      else:
       if blocks <= 75.5:
        s += -0.043
       else:
        if since_related <= 240.5:
         s += 0.015
        else:
         s += 0.275
     else:
      if chosen_below <= 6.5:
       if lines <= 8.5:
        if above_3_sum <= 0.56229:
         if quotes <= 5.5:
          s += -0.052
         else:
          s += -0.303
        else:
         s += 0.032
       else:
        s += 0.364
      else:
       s += 0.006
    if words_score <= -1.2083:
     s += -0.098
    else:
     if blocks <= 105.5:
      s += 0.049
     else:
      if blocks <= 247.5:
       if sentences <= 5.5:
        if quotes <= 5.5:
         if text <= 1627.1:
          s += -0.013
         else:
          if text <= 1795.7:
           if blocks <= 194.5:
            s += 0.016
           else:
            s += -0.316
          else:
           if start <= 3.5:
            s += 0.007
           else:
            s += -0.202
        else:
         s += -0.451
       else:
        s += 0.137
      else:
       if text_below <= 0.0:
        if words_score <= -1e-35:
         s += 3.381
        else:
         s += -0.025
       else:
        s += 0.015
    if blocks <= 105.5:
     if words_score <= 3.755:
      if below_1 <= -2.0531:
       if seams <= 1.5:
        s += -0.049
       else:
        s += -0.675
      else:
       s += 0.066
     else:
      s += 0.115
    else:
     if number <= 28.5:
      if commas <= 19.5:
       s += -0.059
      else:
       s += -0.317
     else:
      if below_1 <= -4.5099:
       if number_from_end <= 48.5:
        if chosen_below <= 13.5:
         s += -0.169
        else:
         s += -0.845
       else:
        s += -0.015
      else:
       if sentences <= 3.5:
        s += -0.005
       else:
        if blocks <= 546:
         s += 0.099
        else:
         s += -0.078
    if above_30_share <= 0.37754:
     if after_zone_start <= -26.5:
      if start <= 5.5:
       s += -0.112
      else:
       s += 0.550
     else:
      if words_above <= 428.5:
       s += 0.014
      else:
       s += -0.070
    else:
     if since_comments <= 30.5:
      s += -0.102
     else:
      if expected <= 0.70222:
       if since_heading <= 11.5:
        s += 0.150
       else:
        s += -0.179
      else:
       if expected <= 0.79914:
        if since_chosen <= 3.5:
         if text <= 688.1:
          s += -0.036
         else:
          s += 0.154
        else:
         s += 0.191
       else:
        if expected <= 0.82516:
         s += -0.066
        else:
         s += 0.019
    if relative_number <= 0.72558:
     if start <= 0.0:
      if text_below <= 412.56:
       if since_related <= 45.5:
        s += -0.041
       else:
        s += 0.182
      else:
       s += -0.047
     else:
      if before_run_end <= 575.5:
       s += 0.005
      else:
       s += 0.249
    else:
     if below_30_share <= 0.63518:
      if words_above <= 65.5:
       s += -0.224
      else:
       if since_related <= 299.5:
        s += -0.092
       else:
        if after_run_start <= 20.5:
         s += 0.104
        else:
         if blocks <= 206.5:
          s += -0.104
         else:
          s += 0.035
     else:
      if text <= 5359.9:
       s += 0.062
      else:
       s += -0.080
    if text <= 197.83:
     if above_2 <= -3.4788:
      if since_related <= 240.5:
       s += -0.106
      else:
       if before_zone_end <= -31.5:
        s += 0.546
       else:
        s += 0.156
     else:
      if chosen_below <= 1.5:
       s += 0.133
      else:
       s += -0.045
    else:
     if above_2 <= -3.5801:
      s += -0.041
     else:
      if commas <= 49:
       if words <= 4.5:
        if text_above <= 91.019:
         s += -0.088
        else:
         if since_related <= 299.5:
          s += -0.039
         else:
          s += 0.099
       else:
        if text_above <= 11.021:
         s += 0.096
        else:
         s += -0.005
      else:
       s += 0.261
    if below_2 <= -5.3962:
     s += -0.078
    else:
     if expected <= 0.79914:
      if sentences <= 2.5:
       if number <= 547.5:
        if blocks <= 75.5:
         s += -0.117
        else:
         if level <= 0.0:
          if prints <= 1.5:
           if blocks <= 179.5:
            s += 0.141
           else:
            if blocks <= 215.5:
             s += -0.103
            else:
             s += 0.090
          else:
           s += -0.057
         else:
          if blocks <= 201.5:
           s += -0.185
          else:
           s += 0.049
       else:
        s += -0.142
      else:
       if below_10_sum <= -37.628:
        s += 0.423
       else:
        s += 0.107
     else:
      s += -0.008
    if credit_words <= 0.0:
     if text <= 5951.9:
      if words_score <= 6.0965:
       if known <= 0.0:
        if quotes <= 48:
         if below_1 <= 0.26068:
          s += -0.003
         else:
          s += 0.026
        else:
         s += -0.214
       else:
        s += -0.100
      else:
       s += 0.076
     else:
      if expected <= 0.89691:
       if after_zone_start <= 74.5:
        s += 0.274
       else:
        if expected <= 0.88804:
         s += -0.118
        else:
         s += 0.270
      else:
       if expected <= 0.91064:
        if chosen_above <= 6.5:
         s += 0.238
        else:
         s += -0.177
       else:
        s += 0.125
    else:
     s += -0.104
    if words_above <= 873.5:
     if score <= 0.0:
      if chosen_above <= 16.5:
       s += -0.023
      else:
       if since_related <= 77.5:
        s += -0.092
       else:
        if relative_number <= 0.96593:
         s += 0.097
        else:
         if shape <= 0.0:
          s += 0.857
         else:
          s += -0.120
     else:
      if level <= 0.0:
       if number <= 166.5:
        if above_3_sum <= 1.6605:
         if above_30_share <= 0.74869:
          s += 0.029
         else:
          s += -0.101
        else:
         s += 0.089
       else:
        s += 0.118
      else:
       if below_2 <= -5.9174:
        s += -0.719
       else:
        s += -0.057
    else:
     s += -0.015
    if quotes <= 10.5:
     if before_run_end <= 575.5:
      if prints_above <= 4.5:
       if text_share <= 0.72439:
        if before_run_end <= -1e-35:
         s += 0.071
        else:
         s += 0.004
       else:
        if above_10_sum <= -12.294:
         if words <= 92.5:
          if text <= 270.95:
           if relative_number <= 0.96593:
            s += 0.019
           else:
            s += 0.400
          else:
           s += -0.056
         else:
          s += -0.173
        else:
         if quotes <= 0.0:
          s += -0.011
         else:
          s += 0.103
      else:
       s += -0.075
     else:
      if start <= 5.5:
       s += 0.154
      else:
       s += 1.538
    else:
     s += -0.171
    if below_30_share <= 0.19544:
     if since_chosen <= 1.5:
      s += 0.047
     else:
      s += -0.058
    else:
     if since_chosen <= 4.5:
      if words <= 5.5:
       s += 0.041
      else:
       s += -0.009
     else:
      if letters_a_word <= 6.5026:
       if below_1 <= -2.0531:
        s += -0.040
       else:
        if text <= 4189.3:
         if above_30_share <= 0.020288:
          if commas <= 1.5:
           s += -0.042
          else:
           s += -1.033
         else:
          s += 0.083
        else:
         s += -0.103
      else:
       if words <= 14.5:
        if chosen_above <= 5.5:
         s += -0.058
        else:
         s += 0.091
       else:
        s += 0.122
    if margin <= -4.7722:
     s += -0.106
    else:
     if in_run <= 0.0:
      if start <= 1.5:
       s += 0.011
      else:
       s += 0.112
     else:
      if start <= 5.5:
       if before_run_end <= 34.5:
        if below_1 <= 0.0:
         s += -0.055
        else:
         if since_comments <= 6.5:
          s += -0.442
         else:
          if words_below <= 1058.5:
           s += 0.017
          else:
           s += -0.095
       else:
        if blocks <= 459.5:
         s += 0.046
        else:
         if blocks <= 485.5:
          s += -0.201
         else:
          s += -0.008
      else:
       if characters <= 330.5:
        s += -0.178
       else:
        s += -0.970
    if characters <= 408.5:
     if gap <= 0.0:
      if below_2 <= -4.3564:
       s += -0.091
      else:
       if text <= 875.97:
        s += 0.007
       else:
        s += 0.088
     else:
      if below_1 <= 0.0:
       s += -0.030
      else:
       s += 0.017
    else:
     if text <= 5951.9:
      if after_run_start <= 44.5:
       if quotes <= 10.5:
        if above_30_share <= 0.082313:
         s += -0.076
        else:
         s += 0.102
       else:
        s += -0.228
      else:
       if words_score <= 1.2203:
        s += -0.291
       else:
        if above_30_share <= 0.67031:
         s += -0.095
        else:
         s += 0.052
     else:
      s += -0.076
    if prints_below <= 0.0:
     if after_zone_start <= -2.5:
      if level <= 1.5:
       s += 0.135
      else:
       s += -0.152
     else:
      if start <= 5.5:
       if words <= 82.5:
        if words_above <= 313.5:
         if after_run_start <= 32.5:
          s += 0.012
         else:
          s += 0.158
        else:
         s += -0.019
       else:
        if after_zone_start <= 74.5:
         if quotes <= 8.5:
          s += 0.133
         else:
          s += -0.162
        else:
         s += -0.052
      else:
       s += -0.270
    else:
     if number <= 16.5:
      if commas <= 4.5:
       s += -0.066
      else:
       s += -0.434
     else:
      s += -0.012
    if chosen_below <= 24.5:
     if words_score <= 4.4828:
      s += -0.024
     else:
      if expected <= 0.8063:
       if above_2 <= -0.49203:
        s += 0.025
       else:
        if words <= 25.5:
         s += -0.484
        else:
         if since_heading <= 19.5:
          s += -0.233
         else:
          s += 0.094
      else:
       if after_run_start <= 16.5:
        s += 0.128
       else:
        if text_share <= 0.51539:
         if number_from_end <= 115.5:
          s += 0.002
         else:
          s += -0.474
        else:
         s += 0.043
    else:
     if words_below <= 1380.5:
      if chosen_below <= 31.5:
       s += 0.010
      else:
       s += 0.089
     else:
      s += -0.008
    if above_1 <= 1.7915:
     if gap <= 0.0:
      if since_related <= 29.5:
       s += -0.110
      else:
       if until_chosen <= 82.5:
        if gap_below <= 0.0:
         if margin <= -1e-35:
          if text_share <= 0.070821:
           s += 0.009
          else:
           s += 0.158
         else:
          s += -0.040
        else:
         s += -0.028
       else:
        s += -0.093
     else:
      if end <= 0.0:
       s += -0.046
      else:
       if text_share <= 0.72439:
        if since_related <= 226.5:
         if score <= -0.48629:
          s += -0.081
         else:
          s += 0.096
        else:
         s += -0.005
       else:
        s += -0.038
    else:
     s += 0.029
    if words_above <= 6026:
     if blocks <= 1381.5:
      if below_3_sum <= -17.159:
       s += -0.179
      else:
       if until_chosen <= 5.5:
        if below_1 <= -1.7469:
         if words <= 74.5:
          if characters <= 41.5:
           s += 0.031
          else:
           s += -0.067
         else:
          s += 0.090
        else:
         s += 0.010
       else:
        if after_zone_start <= -32.5:
         s += -0.052
        else:
         if text_above <= 11.021:
          if words <= 5.5:
           s += -0.126
          else:
           s += 0.243
         else:
          if above_10_sum <= -32.449:
           s += -0.062
          else:
           s += 0.044
     else:
      s += 0.262
    else:
     s += -0.111
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, gap, gap_below, _, prints, quotes, _, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, _, margin, expected, _, after_run_start, before_run_end, since_chosen, until_chosen, _, chosen_below, words_above, words_below, since_comments, since_related, since_heading, prints_above, prints_below, _, after_zone_start, before_zone_end, from_start, final_score, printed_above, _, in_text, headings_above, _, _, _, _, digits, year, _, capitals, _, _, _, digits_1_above, year_1_above, clock_1_above, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, name_1_below, date_word_1_below, digits_1_below, _, _, capitals_1_below, by_word_2_below, name_2_below, _, digits_2_below, year_2_below, clock_2_below, capitals_2_below, _, _, _, digits_3_below, year_3_below, clock_3_below, capitals_3_below) = row
    s = 0.0
    if characters <= 27.5:
     s += -3.693
    else:
     if since_chosen <= 26.5:
      if printed_above <= 0.0:
       s += -3.656
      else:
       s += -3.279
     else:
      if in_text <= 0.54773:
       if after_run_start <= -8.5:
        s += -3.632
       else:
        if in_text <= 0.23303:
         s += -3.593
        else:
         s += -2.935
      else:
       if words <= 18.5:
        if until_chosen <= 14.5:
         if after_zone_start <= -1e-35:
          if prints_below <= 3.5:
           s += -1.196
          else:
           s += -3.307
         else:
          s += -3.122
        else:
         if words <= 7.5:
          s += -3.527
         else:
          s += -2.829
       else:
        s += -3.638
    if words <= 4.5:
     if in_text <= 0.65833:
      s += -0.117
     else:
      if from_start <= -7.5:
       s += -0.088
      else:
       if from_start <= 0.0:
        if words <= 2.5:
         s += 0.018
        else:
         s += 0.384
       else:
        s += -0.079
    else:
     if from_start <= -1e-35:
      if in_text <= 0.43168:
       if before_zone_end <= 51.5:
        s += 0.114
       else:
        s += -0.081
      else:
       if words_score <= -0.45788:
        s += 0.025
       else:
        if above_1 <= -1.8476:
         s += 0.400
        else:
         s += 0.133
     else:
      if printed_above <= 0.0:
       s += -0.092
      else:
       s += 0.190
    if words <= 4.5:
     if margin <= -2.9385:
      s += -0.115
     else:
      if words <= 3.5:
       s += -0.067
      else:
       s += 0.079
    else:
     if from_start <= -1e-35:
      if since_heading <= 0.0:
       s += 0.436
      else:
       if after_zone_start <= -14.5:
        if words <= 7.5:
         s += -0.048
        else:
         s += 0.087
       else:
        if words_score <= 0.0:
         s += 0.033
        else:
         if since_heading <= 249:
          s += -0.029
         else:
          if words <= 17.5:
           s += 0.259
          else:
           s += -0.002
     else:
      if printed_above <= 0.0:
       s += -0.092
      else:
       s += 0.161
    if words <= 3.5:
     s += -0.111
    else:
     if from_start <= 0.0:
      if in_text <= 0.33908:
       if since_heading <= 0.0:
        s += 0.240
       else:
        s += -0.071
      else:
       if gap_below <= 0.0:
        if shape <= 1.5:
         if above_2 <= -4.2688:
          s += 0.209
         else:
          s += 0.036
        else:
         s += -0.068
       else:
        if words <= 15.5:
         if from_start <= -28.5:
          s += 0.033
         else:
          s += 0.284
        else:
         if end <= 0.0:
          s += 0.111
         else:
          s += -0.087
     else:
      if printed_above <= 0.0:
       s += -0.102
      else:
       s += 0.123
    if words <= 3.5:
     s += -0.106
    else:
     if above_3_sum <= -7.9546:
      if words_score <= -0.32516:
       s += -0.049
      else:
       if gap_below <= 0.0:
        if above_3_sum <= -14.311:
         if characters <= 41.5:
          s += 0.015
         else:
          s += 0.270
        else:
         if printed_above <= 0.0:
          s += -0.031
         else:
          s += 0.185
       else:
        if characters <= 116.5:
         if capitals <= 0.3709:
          s += 0.139
         else:
          s += 0.260
        else:
         s += -0.081
     else:
      if printed_above <= 0.0:
       if since_heading <= 0.0:
        s += 0.131
       else:
        s += -0.090
      else:
       s += 0.214
    if characters <= 22.5:
     s += -0.104
    else:
     if above_30_share <= 0.089599:
      if until_chosen <= 10.5:
       if text_above <= 1.6609:
        s += 0.233
       else:
        if characters <= 74.5:
         if words_score <= -1.0384:
          s += -0.059
         else:
          if above_10_sum <= -32.092:
           s += 0.174
          else:
           s += -0.014
        else:
         s += 0.010
      else:
       if characters <= 49.5:
        s += -0.041
       else:
        s += 0.103
     else:
      if above_2 <= -4.5754:
       s += 0.117
      else:
       if since_heading <= 0.0:
        if level <= 1.5:
         s += 0.280
        else:
         s += -0.040
       else:
        s += -0.081
    if in_text <= 0.37798:
     if digits_1_below <= 6.5:
      s += -0.106
     else:
      s += 0.092
    else:
     if final_score <= 0.0:
      if gap_below <= 0.0:
       if after_run_start <= -13.5:
        s += -0.073
       else:
        if level <= 0.0:
         if above_1 <= -2.8012:
          s += 0.149
         else:
          s += -0.021
        else:
         s += -0.057
      else:
       if above_3_sum <= -12.144:
        s += 0.221
       else:
        if since_heading <= 0.0:
         if level <= 1.5:
          s += 0.322
         else:
          s += -0.015
        else:
         if in_text <= 0.65833:
          s += -0.022
         else:
          s += 0.106
     else:
      s += -0.092
    if in_text <= 0.23303:
     s += -0.111
    else:
     if from_start <= 0.0:
      if characters <= 19.5:
       if after_run_start <= -4.5:
        s += -0.093
       else:
        s += 0.137
      else:
       if since_heading <= 0.0:
        s += 0.240
       else:
        if text_above <= 1.3225:
         s += 0.190
        else:
         if in_text <= 0.80476:
          if after_run_start <= -25.5:
           s += -0.074
          else:
           if since_related <= 39.5:
            s += 0.161
           else:
            s += 0.016
         else:
          if margin <= 0.36595:
           if since_heading <= 249:
            s += -0.047
           else:
            s += 0.150
          else:
           s += -0.067
     else:
      s += -0.081
    if in_text <= 0.23303:
     s += -0.109
    else:
     if final_score <= 0.0:
      if gap_below <= 0.0:
       if characters <= 35.5:
        if after_zone_start <= -9.5:
         s += -0.096
        else:
         s += 0.016
       else:
        if in_text <= 0.60556:
         s += -0.037
        else:
         if above_1 <= -3.8037:
          s += 0.163
         else:
          if printed_above <= 0.0:
           s += -0.052
          else:
           s += 0.204
      else:
       if words_score <= 0.0:
        s += 0.006
       else:
        if capitals <= 0.3709:
         if score <= -1.4331:
          s += 0.118
         else:
          s += -0.013
        else:
         s += 0.197
     else:
      s += -0.092
    if in_text <= 0.23303:
     s += -0.105
    else:
     if digits_1_below <= 4.5:
      if final_score <= 0.0:
       if gap_below <= 0.0:
        if below_10_sum <= -29.067:
         s += -0.076
        else:
         if text_above <= 0.40608:
          s += 0.209
         else:
          s += -0.001
       else:
        if printed_above <= 0.0:
         if above_2 <= -4.9912:
          s += 0.144
         else:
          if capitals <= 0.57418:
           s += -0.005
          else:
           if words_score <= 0.85831:
            s += 0.002
           else:
            s += 0.154
        else:
         if prints_above <= 4.5:
          s += 0.244
         else:
          s += -0.007
      else:
       s += -0.092
     else:
      s += 0.195
    if characters <= 19.5:
     s += -0.103
    else:
     if characters <= 116.5:
      if in_text <= 0.80476:
       if digits_1_below <= 4.5:
        if until_chosen <= 9.5:
         if above_30_share <= 0.019148:
          s += 0.107
         else:
          if words_above <= 47.5:
           s += 0.018
          else:
           s += -0.077
        else:
         if words <= 7.5:
          s += -0.092
         else:
          s += 0.011
       else:
        s += 0.161
      else:
       if after_zone_start <= 4.5:
        if end <= 1.5:
         if end <= 0.0:
          s += 0.141
         else:
          s += -0.117
        else:
         s += 0.224
       else:
        s += -0.053
     else:
      s += -0.106
    if in_text <= 0.23303:
     s += -0.107
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.265
      else:
       s += -0.031
     else:
      if final_score <= -1.2234:
       if characters <= 16.5:
        s += -0.091
       else:
        if level <= 1.5:
         if printed_above <= 0.0:
          if since_heading <= 25.5:
           s += -0.081
          else:
           if in_text <= 0.80476:
            if before_run_end <= 65.5:
             s += 0.077
            else:
             s += -0.009
           else:
            s += 0.116
         else:
          if prints_above <= 4.5:
           s += 0.202
          else:
           s += 0.009
        else:
         s += -0.102
      else:
       s += -0.069
    if in_text <= 0.33908:
     if digits_1_below <= 6.5:
      s += -0.097
     else:
      s += 0.159
    else:
     if final_score <= 0.0:
      if score <= -4.1851:
       s += -0.073
      else:
       if below_30_share <= 0.35856:
        s += -0.038
       else:
        if digits_1_below <= 4.5:
         if digits <= 2.5:
          if digits_2_below <= 3.5:
           if text_above <= 4.9693:
            s += 0.082
           else:
            s += -0.003
          else:
           if text_above <= 8.1275:
            s += 0.053
           else:
            s += 0.221
         else:
          if chosen_below <= 46.5:
           s += 0.055
          else:
           s += 0.219
        else:
         s += 0.166
     else:
      s += -0.090
    if in_text <= 0.57418:
     if words <= 5.5:
      s += -0.103
     else:
      if text_above <= 0.86277:
       if below_30_share <= 0.59949:
        s += -0.058
       else:
        s += 0.197
      else:
       if clock_2_below <= 0.0:
        s += -0.049
       else:
        s += 0.174
    else:
     if end <= 1.5:
      if end <= 0.0:
       if before_run_end <= 65.5:
        if words_score <= 0.0:
         if expected <= 0.84542:
          s += 0.128
         else:
          s += -0.068
        else:
         s += 0.113
       else:
        if prints_above <= 4.5:
         s += 0.026
        else:
         s += -0.073
      else:
       s += -0.118
     else:
      s += 0.144
    if in_text <= 0.23303:
     s += -0.099
    else:
     if prints <= 1.5:
      if since_heading <= 0.0:
       if level <= 1.5:
        s += 0.238
       else:
        s += -0.079
      else:
       if digits_1_below <= 4.5:
        if clock_3_below <= 0.0:
         s += -0.051
        else:
         s += 0.131
       else:
        s += 0.063
     else:
      if prints_below <= 2.5:
       if margin <= -4.4659:
        s += -0.023
       else:
        if prints_above <= 4.5:
         if after_run_start <= 2.5:
          s += 0.241
         else:
          s += -0.017
        else:
         s += 0.058
      else:
       if words <= 9.5:
        s += -0.050
       else:
        s += 0.088
    if characters <= 16.5:
     s += -0.105
    else:
     if prints <= 1.5:
      if since_heading <= 0.0:
       if level <= 1.5:
        s += 0.217
       else:
        s += -0.061
      else:
       if above_2 <= -4.2688:
        if words_score <= 0.33355:
         s += -0.051
        else:
         if digits_1_below <= 0.0:
          s += 0.040
         else:
          s += 0.152
       else:
        if text_above <= 2.0453:
         s += 0.024
        else:
         s += -0.071
     else:
      if prints_below <= 2.5:
       if before_run_end <= 65.5:
        s += 0.210
       else:
        s += 0.083
      else:
       if prints_above <= 3.5:
        s += 0.069
       else:
        s += -0.075
    if characters <= 16.5:
     s += -0.099
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.240
      else:
       s += -0.045
     else:
      if above_2 <= -5.0703:
       if words_score <= 1.3057:
        if after_zone_start <= -11.5:
         s += -0.056
        else:
         s += 0.077
       else:
        s += 0.141
      else:
       if above_30_share <= 0.024498:
        s += 0.051
       else:
        if by_word_2_below <= 0.0:
         if capitals_2_below <= 0.032796:
          if until_chosen <= 3.5:
           s += -0.036
          else:
           s += 0.131
         else:
          if by_word_1_below <= 0.0:
           s += -0.066
          else:
           s += 0.083
        else:
         s += 0.121
    if since_heading <= 0.0:
     if level <= 1.5:
      s += 0.245
     else:
      s += -0.055
    else:
     if words <= 3.5:
      if before_run_end <= 22.5:
       s += 0.033
      else:
       s += -0.100
     else:
      if above_3_sum <= -10.66:
       if in_text <= 0.74167:
        if expected <= 0.86778:
         s += 0.066
        else:
         s += -0.041
       else:
        if capitals <= 0.20227:
         s += -0.000
        else:
         s += 0.116
      else:
       if printed_above <= 0.0:
        if number <= 6.5:
         s += 0.037
        else:
         s += -0.086
       else:
        if words_above <= 79.5:
         s += 0.123
        else:
         s += -0.042
    if words <= 2.5:
     s += -0.098
    else:
     if text_above <= 77.875:
      if in_text <= 0.65833:
       if capitals_2_below <= 0.050641:
        if chosen_below <= 38.5:
         s += 0.190
        else:
         s += 0.004
       else:
        if from_start <= -7.5:
         s += -0.078
        else:
         s += 0.018
      else:
       if end <= 1.5:
        if end <= 0.0:
         if text_share <= 0.03513:
          if prints_above <= 4.5:
           if letters_a_word <= 8.756:
            s += 0.081
           else:
            s += -0.079
          else:
           s += -0.031
         else:
          s += 0.172
        else:
         s += -0.107
       else:
        s += 0.154
     else:
      s += -0.070
    if in_text <= 0.093074:
     s += -0.098
    else:
     if prints <= 1.5:
      if capitals <= 0.50806:
       s += -0.034
      else:
       if words_score <= 1.022:
        if text <= 419.65:
         s += 0.098
        else:
         s += -0.056
       else:
        if level <= 1.5:
         s += 0.116
        else:
         s += -0.060
     else:
      if prints_above <= 4.5:
       if margin <= -4.4659:
        s += -0.056
       else:
        if words_score <= 1.9505:
         if margin <= -3.3474:
          if letters_a_word <= 6.753:
           s += 0.133
          else:
           s += -0.032
         else:
          s += 0.223
        else:
         s += 0.040
      else:
       s += -0.026
    if characters <= 16.5:
     s += -0.097
    else:
     if printed_above <= 0.0:
      if above_3_sum <= -11.957:
       if words_score <= -0.32516:
        s += -0.062
       else:
        if level <= 1.5:
         if below_3_sum <= -3.5744:
          s += 0.095
         else:
          if blocks <= 178.5:
           s += 0.084
          else:
           s += -0.067
        else:
         s += -0.084
      else:
       if since_heading <= 0.0:
        if level <= 1.5:
         s += 0.162
        else:
         s += -0.072
       else:
        if relative_number <= 0.018318:
         s += 0.054
        else:
         if gap <= 0.0:
          s += -0.092
         else:
          s += -0.026
     else:
      s += 0.098
    if in_text <= 0.23303:
     if before_run_end <= 22.5:
      s += 0.026
     else:
      s += -0.104
    else:
     if characters <= 74.5:
      if score <= -3.5866:
       if before_run_end <= 31.5:
        s += 0.069
       else:
        s += -0.076
      else:
       if year <= 0.0:
        if number_from_end <= 67.5:
         s += 0.121
        else:
         if characters <= 45.5:
          if below_30_share <= 0.7561:
           s += -0.044
          else:
           s += 0.032
         else:
          if capitals <= 0.15849:
           s += -0.031
          else:
           s += 0.076
       else:
        s += 0.151
     else:
      if score <= -3.0932:
       s += 0.049
      else:
       s += -0.073
    if in_text <= 0.17157:
     if digits_1_below <= 6.5:
      s += -0.101
     else:
      s += 0.118
    else:
     if text_above <= 77.875:
      if prints <= 1.5:
       if capitals_1_below <= 0.60556:
        if characters <= 80.5:
         if above_2 <= -4.2688:
          s += 0.103
         else:
          if digits_1_above <= 0.0:
           s += 0.049
          else:
           s += -0.086
        else:
         s += -0.071
       else:
        if capitals_3_below <= 0.056349:
         s += 0.053
        else:
         s += -0.078
      else:
       if prints_above <= 4.5:
        if score <= -4.313:
         s += -0.048
        else:
         s += 0.129
       else:
        s += -0.028
     else:
      s += -0.081
    if characters <= 14.5:
     s += -0.099
    else:
     if prints <= 1.5:
      if by_word_2_below <= 0.0:
       if words_score <= 1.022:
        if text_below <= 387.58:
         s += 0.018
        else:
         s += -0.075
       else:
        if above_1 <= -2.0279:
         if characters <= 80.5:
          s += 0.068
         else:
          s += -0.035
        else:
         s += -0.067
      else:
       s += 0.125
     else:
      if before_zone_end <= 51.5:
       if words_above <= 98.5:
        s += 0.168
       else:
        s += -0.026
      else:
       if words_score <= 0.33355:
        s += -0.060
       else:
        if capitals <= 0.3101:
         s += -0.046
        else:
         s += 0.057
    if gap_below <= 0.0:
     if shape <= 0.0:
      if above_2 <= -4.6987:
       if final_score <= -5.4314:
        s += -0.060
       else:
        s += 0.074
      else:
       if above_1 <= -4.3583:
        s += 0.024
       else:
        s += -0.074
     else:
      s += -0.097
    else:
     if characters <= 88.5:
      if characters <= 13.5:
       s += -0.075
      else:
       if below_2 <= -1.8863:
        if below_30_share <= 0.55296:
         s += -0.005
        else:
         s += 0.110
       else:
        if number <= 40.5:
         if above_3_sum <= -1.159:
          s += 0.102
         else:
          s += -0.067
        else:
         s += -0.032
     else:
      s += -0.063
    if since_heading <= 0.0:
     s += 0.120
    else:
     if end <= 1.5:
      if digits_1_below <= 4.5:
       if start <= 2.5:
        if text_above <= 0.50185:
         if from_start <= -9.5:
          s += -0.059
         else:
          s += 0.113
        else:
         if above_10_sum <= -40.267:
          if text_share <= 0.0042357:
           s += -0.069
          else:
           if prints_above <= 3.5:
            s += 0.048
           else:
            if until_chosen <= 6.5:
             s += 0.040
            else:
             s += -0.087
         else:
          s += -0.082
       else:
        s += 0.061
      else:
       if text_above <= 4.4763:
        s += 0.126
       else:
        s += -0.005
     else:
      s += 0.070
    if characters <= 15.5:
     s += -0.093
    else:
     if printed_above <= 0.0:
      if above_2 <= -5.0703:
       if words_score <= -1e-35:
        s += -0.055
       else:
        if before_zone_end <= 51.5:
         if above_2 <= -6.5508:
          s += -0.016
         else:
          s += 0.178
        else:
         s += 0.024
      else:
       if characters <= 74.5:
        if level <= 1.5:
         if words_score <= 1.022:
          s += -0.026
         else:
          if above_10_sum <= -36.102:
           s += 0.083
          else:
           s += -0.007
        else:
         s += -0.097
       else:
        s += -0.072
     else:
      if commas <= 0.0:
       s += 0.112
      else:
       s += -0.046
    if since_heading <= 0.0:
     s += 0.102
    else:
     if prints <= 2.5:
      if shape <= 1.5:
       if since_heading <= 249:
        s += -0.107
       else:
        if capitals_1_below <= 0.55778:
         if text_above <= 1.0013:
          s += 0.126
         else:
          if below_3_sum <= -0.86811:
           s += 0.025
          else:
           s += -0.065
        else:
         s += -0.040
      else:
       s += -0.088
     else:
      if in_text <= 0.62829:
       s += -0.042
      else:
       if number_from_end <= 511.5:
        if characters <= 14.5:
         s += -0.046
        else:
         if characters <= 55.5:
          s += 0.241
         else:
          s += 0.030
       else:
        s += -0.088
    if digits_2_below <= 4.5:
     if digits_1_below <= 4.5:
      if characters <= 45.5:
       if digits_3_below <= 5.5:
        if text <= 397.43:
         if below_10_sum <= -33.22:
          s += -0.074
         else:
          s += 0.107
        else:
         s += -0.068
       else:
        s += 0.100
      else:
       if end <= 0.0:
        if below_2 <= -2.5395:
         if number_from_end <= 124.5:
          s += 0.011
         else:
          if text <= 1484.9:
           s += 0.197
          else:
           s += 0.031
        else:
         s += -0.004
       else:
        s += -0.076
     else:
      if above_1 <= -2.5311:
       s += 0.111
      else:
       s += -0.026
    else:
     s += 0.107
    if score <= -4.313:
     s += -0.094
    else:
     if below_3_sum <= 4.2813:
      if printed_above <= 0.0:
       if above_2 <= -3.3031:
        if words_above <= 22.5:
         if text_above <= 2.0453:
          if letters_a_word <= 6.8353:
           s += 0.090
          else:
           if after_zone_start <= -3.5:
            s += -0.067
           else:
            s += 0.076
         else:
          s += -0.024
        else:
         s += 0.102
       else:
        if above_1 <= -3.8844:
         s += 0.041
        else:
         s += -0.050
      else:
       if prints_below <= 2.5:
        if chosen_below <= 42.5:
         s += 0.165
        else:
         s += 0.030
       else:
        s += -0.025
     else:
      s += -0.088
    if digits_2_below <= 4.5:
     if digits_1_below <= 4.5:
      if in_text <= 0.17157:
       s += -0.098
      else:
       if capitals <= 0.2873:
        if prints <= 2.5:
         s += -0.076
        else:
         s += 0.049
       else:
        if capitals_1_below <= 0.33772:
         if below_3_sum <= 3.4378:
          if digits_2_below <= 1.5:
           if above_2 <= -3.3031:
            s += 0.134
           else:
            s += 0.020
          else:
           s += -0.049
         else:
          s += -0.047
        else:
         if capitals_1_below <= 0.97727:
          s += -0.052
         else:
          if relative_number <= 0.19234:
           s += -0.040
          else:
           s += 0.076
     else:
      s += 0.083
    else:
     s += 0.086
    if in_text <= 0.65833:
     if from_start <= -11.5:
      s += -0.089
     else:
      if text_above <= 0.86277:
       s += 0.095
      else:
       s += -0.024
    else:
     if prints <= 2.5:
      if shape <= 1.5:
       if capitals <= 0.50806:
        if score <= -0.38838:
         if since_chosen <= 89.5:
          s += 0.086
         else:
          s += -0.028
        else:
         s += -0.095
       else:
        if words_above <= 0.0:
         s += 0.008
        else:
         if from_start <= 2.5:
          s += 0.113
         else:
          s += -0.040
      else:
       s += -0.071
     else:
      if capitals <= 0.74342:
       s += 0.177
      else:
       s += -0.008
    if since_heading <= 0.0:
     if headings_above <= 0.0:
      s += 0.182
     else:
      s += 0.029
    else:
     if by_word_1_below <= 0.0:
      if quotes <= 1.5:
       if capitals_2_below <= 0.37639:
        if above_30_share <= 0.046565:
         if after_zone_start <= -10.5:
          s += -0.030
         else:
          if below_10_sum <= 9.2964:
           s += 0.088
          else:
           s += -0.045
        else:
         if capitals <= 0.3709:
          s += -0.063
         else:
          if words_score <= 1.022:
           s += -0.052
          else:
           s += 0.064
       else:
        if below_1 <= -0.74751:
         s += -0.060
        else:
         s += 0.040
      else:
       s += 0.154
     else:
      s += 0.115
    if characters <= 14.5:
     s += -0.085
    else:
     if by_word_1_below <= 0.0:
      if credit_words <= 0.0:
       if before_run_end <= 89.5:
        if digits <= 4.5:
         if letters_a_word <= 6.8353:
          if below_10_sum <= 7.2803:
           if level <= 1.5:
            if number_from_end <= 85.5:
             s += 0.024
            else:
             s += 0.103
           else:
            s += -0.045
          else:
           s += -0.031
         else:
          s += -0.005
        else:
         s += -0.090
       else:
        if digits <= 0.0:
         s += -0.061
        else:
         s += 0.039
      else:
       s += -0.110
     else:
      if capitals <= 0.1687:
       s += -0.021
      else:
       s += 0.141
    if start <= 2.5:
     if digits_2_above <= 0.0:
      if number_from_end <= 103.5:
       if below_3_sum <= -10.269:
        s += -0.026
       else:
        if relative_number <= 0.48636:
         if above_1 <= -2.0279:
          if after_zone_start <= -15.5:
           s += -0.046
          else:
           s += 0.154
         else:
          s += -0.003
        else:
         s += -0.010
      else:
       if words <= 2.5:
        s += -0.103
       else:
        if text_above <= 0.61541:
         s += 0.079
        else:
         if digits <= 0.0:
          s += -0.034
         else:
          if digits <= 4.5:
           s += 0.086
          else:
           s += -0.071
     else:
      s += -0.083
    else:
     s += 0.105
    if expected <= 0.8138:
     if above_2 <= -3.5025:
      s += 0.111
     else:
      s += -0.012
    else:
     if margin <= -3.526:
      s += -0.065
     else:
      if capitals <= 0.20227:
       if text <= 999.91:
        s += 0.027
       else:
        s += -0.080
      else:
       if below_30_share <= 0.45805:
        s += -0.057
       else:
        if text_share <= 0.052426:
         if since_comments <= 15.5:
          s += -0.094
         else:
          if capitals_1_below <= 0.66092:
           if number <= 48.5:
            s += 0.112
           else:
            s += 0.029
          else:
           if capitals_1_below <= 0.90122:
            s += -0.055
           else:
            s += 0.066
        else:
         s += -0.057
    if since_heading <= 0.0:
     s += 0.095
    else:
     if year_3_below <= 0.0:
      if prints <= 2.5:
       if below_30_share <= 0.30495:
        s += -0.096
       else:
        if expected <= 0.8524:
         if text_share <= 0.010866:
          if score <= -3.4972:
           s += -0.039
          else:
           s += 0.106
         else:
          if since_related <= 11.5:
           s += 0.136
          else:
           s += -0.036
        else:
         s += -0.035
      else:
       if letters_a_word <= 6.2023:
        if score <= -4.313:
         s += -0.053
        else:
         s += 0.135
       else:
        s += -0.024
     else:
      if score <= -0.70882:
       s += 0.082
      else:
       s += -0.073
    if prints <= 2.5:
     if by_word_2_below <= 0.0:
      if since_heading <= 0.0:
       if level <= 1.5:
        s += 0.154
       else:
        s += -0.065
      else:
       if capitals <= 0.45584:
        if digits_2_below <= 8.5:
         s += -0.071
        else:
         s += 0.087
       else:
        if in_text <= 0.80476:
         if digits <= 0.0:
          s += -0.061
         else:
          s += 0.023
        else:
         s += 0.034
     else:
      s += 0.086
    else:
     if capitals <= 0.74342:
      if words_above <= 52.5:
       if prints <= 6.5:
        s += 0.184
       else:
        s += -0.058
      else:
       s += -0.018
     else:
      s += -0.018
    if by_word_1_below <= 0.0:
     if capitals_2_below <= 0.045983:
      if above_1 <= -2.3793:
       if above_10_sum <= -27.053:
        s += 0.040
       else:
        s += 0.156
      else:
       s += -0.049
     else:
      if by_word_2_below <= 0.0:
       if name_2_below <= 0.0:
        if capitals_2_below <= 0.3374:
         if text_above <= 0.31589:
          s += 0.094
         else:
          if above_10_sum <= -40.805:
           if above_3_sum <= -16.672:
            s += -0.100
           else:
            if text_share <= 0.0055289:
             s += -0.020
            else:
             s += 0.099
          else:
           s += -0.065
        else:
         s += -0.058
       else:
        s += 0.041
      else:
       s += 0.070
    else:
     s += 0.087
    if gap_below <= 0.0:
     if above_1 <= -3.8844:
      if letters_a_word <= 6.6705:
       if margin <= -4.1314:
        s += -0.037
       else:
        if prints <= 2.5:
         s += 0.049
        else:
         s += 0.194
      else:
       s += -0.043
     else:
      s += -0.072
    else:
     if characters <= 96.5:
      if words_score <= 0.55042:
       if text <= 397.43:
        s += 0.116
       else:
        s += -0.032
      else:
       if below_3_sum <= 0.0:
        if capitals <= 0.20227:
         s += 0.012
        else:
         s += 0.096
       else:
        if number <= 10.5:
         s += 0.143
        else:
         s += -0.043
     else:
      s += -0.055
    if digits_1_below <= 4.5:
     if year <= 0.0:
      if before_run_end <= 89.5:
       if year_2_below <= 0.0:
        if capitals_1_above <= 0.97727:
         if year_1_above <= 0.0:
          s += -0.043
         else:
          if chosen_below <= 13.5:
           s += -0.073
          else:
           if expected <= 0.89405:
            s += 0.190
           else:
            s += -0.017
        else:
         if after_run_start <= -11.5:
          s += -0.031
         else:
          if words_above <= 47.5:
           s += 0.079
          else:
           s += -0.052
       else:
        s += 0.076
      else:
       s += -0.055
     else:
      if commas <= 0.0:
       s += 0.122
      else:
       s += -0.064
    else:
     s += 0.079
    if prints <= 1.5:
     if shape <= 1.5:
      if below_2 <= -3.836:
       if below_3_sum <= -14.462:
        s += -0.048
       else:
        if margin <= -2.8226:
         s += -0.025
        else:
         s += 0.094
      else:
       if number <= 6.5:
        s += 0.056
       else:
        s += -0.035
     else:
      s += -0.097
    else:
     if prints_above <= 1.5:
      if score <= -4.2532:
       s += -0.059
      else:
       s += 0.115
     else:
      if above_3_sum <= -9.3025:
       if after_zone_start <= -15.5:
        if relative_number <= 0.19234:
         s += 0.049
        else:
         s += -0.083
       else:
        s += 0.068
      else:
       s += -0.066
    if year_2_below <= 0.0:
     if words_score <= -1e-35:
      if before_run_end <= 41.5:
       s += 0.005
      else:
       if digits_3_below <= 10.5:
        s += -0.096
       else:
        s += 0.070
     else:
      if after_zone_start <= 4.5:
       if chosen_below <= 93.5:
        if characters <= 127.5:
         if below_3_sum <= 4.2813:
          if after_zone_start <= -2.5:
           if letters_a_word <= 7.3371:
            s += 0.030
           else:
            s += -0.047
          else:
           s += 0.080
         else:
          s += -0.060
        else:
         s += -0.070
       else:
        s += -0.042
      else:
       s += -0.073
    else:
     if above_10_sum <= -18.047:
      s += 0.092
     else:
      s += -0.078
    if in_text <= 0.88194:
     if capitals_2_below <= 0.0:
      if capitals_3_below <= 0.3094:
       if text_above <= 50.466:
        if before_zone_end <= 84.5:
         if digits <= 0.0:
          s += 0.194
         else:
          s += -0.009
        else:
         s += -0.012
       else:
        s += -0.046
      else:
       s += -0.013
     else:
      if until_chosen <= 1.5:
       s += 0.035
      else:
       if by_word_1_below <= 0.0:
        s += -0.049
       else:
        s += 0.052
    else:
     if capitals_2_above <= 0.97727:
      if expected <= 0.90165:
       s += 0.039
      else:
       s += -0.053
     else:
      if after_run_start <= -5.5:
       s += 0.120
      else:
       s += 0.013
    if capitals_1_below <= 0.37639:
     if above_30_share <= 0.30749:
      if blocks <= 178.5:
       if from_start <= -12.5:
        s += -0.030
       else:
        if digits <= 4.5:
         s += 0.119
        else:
         s += -0.048
      else:
       if blocks <= 272.5:
        s += -0.031
       else:
        s += 0.054
     else:
      s += -0.056
    else:
     if prints <= 1.5:
      if relative_number <= 0.60242:
       if name_1_below <= 0.0:
        s += -0.073
       else:
        s += 0.015
      else:
       s += 0.063
     else:
      if prints_above <= 4.5:
       if letters_a_word <= 5.0119:
        s += -0.056
       else:
        s += 0.073
      else:
       s += -0.049
    if level <= 1.5:
     if words <= 18.5:
      if characters <= 12.5:
       s += -0.079
      else:
       if below_2 <= -3.6632:
        if capitals_3_below <= 0.4305:
         if text <= 824.01:
          s += 0.208
         else:
          s += 0.039
        else:
         s += 0.013
       else:
        if clock_1_above <= 0.0:
         if since_chosen <= 114.5:
          if words_above <= 55.5:
           s += 0.099
          else:
           s += -0.031
         else:
          if text_above <= 0.74196:
           s += 0.046
          else:
           if characters <= 28.5:
            s += 0.034
           else:
            s += -0.062
        else:
         s += 0.133
     else:
      s += -0.086
    else:
     s += -0.080
    if prints <= 1.5:
     if words_score <= 0.94061:
      if expected <= 0.80745:
       if prints_below <= 2.5:
        s += -0.031
       else:
        if end <= 0.0:
         s += 0.219
        else:
         s += -0.039
      else:
       s += -0.067
     else:
      if text_share <= 0.016737:
       if below_2 <= 1.3102:
        s += 0.048
       else:
        s += -0.041
      else:
       s += -0.034
    else:
     if prints_below <= 1.5:
      if above_10_sum <= -36.102:
       if above_30_share <= 0.070358:
        s += 0.055
       else:
        s += 0.179
      else:
       if above_30_share <= 0.08219:
        s += -0.063
       else:
        s += 0.053
     else:
      s += -0.009
    if capitals_2_above <= 0.89181:
     if gap <= 0.0:
      s += -0.046
     else:
      if below_3_sum <= -5.6737:
       if letters_a_word <= 6.0111:
        if from_start <= -19.5:
         s += -0.048
        else:
         s += 0.130
       else:
        if until_chosen <= 6.5:
         s += 0.055
        else:
         if until_chosen <= 14.5:
          s += -0.115
         else:
          s += 0.017
      else:
       s += -0.028
    else:
     if expected <= 0.82927:
      if number <= 89.5:
       if words_below <= 1781.5:
        s += 0.166
       else:
        s += -0.013
      else:
       s += -0.023
     else:
      if words_score <= -0.45788:
       s += -0.067
      else:
       s += 0.033
    if start <= 2.5:
     if before_run_end <= 95.5:
      if words_score <= -0.72948:
       s += -0.056
      else:
       if words <= 18.5:
        if headings_above <= 0.0:
         if above_10_sum <= -55.684:
          s += -0.067
         else:
          if gap_below <= 0.0:
           s += 0.001
          else:
           if digits_2_above <= 1.5:
            if from_start <= 2.5:
             s += 0.081
            else:
             s += -0.027
           else:
            s += -0.027
        else:
         if above_3_sum <= -12.144:
          s += 0.072
         else:
          s += -0.074
       else:
        s += -0.081
     else:
      if words_score <= 2.673:
       s += -0.056
      else:
       s += 0.033
    else:
     s += 0.084
    if prints_above <= 3.5:
     if below_30_share <= 0.82293:
      if end <= 0.0:
       if digits <= 4.5:
        if below_30_share <= 0.11308:
         s += -0.053
        else:
         if text <= 1735.7:
          if capitals_1_above <= 0.0:
           if above_3_sum <= -1.159:
            s += 0.205
           else:
            s += -0.028
          else:
           s += 0.066
         else:
          s += 0.010
       else:
        s += -0.077
      else:
       if end <= 1.5:
        s += -0.107
       else:
        if in_text <= 0.88194:
         s += -0.048
        else:
         s += 0.094
     else:
      if end <= 1.5:
       s += -0.059
      else:
       s += 0.075
    else:
     s += -0.036
    if since_heading <= 0.0:
     if level <= 1.5:
      s += 0.152
     else:
      s += -0.048
    else:
     if digits_2_below <= 3.5:
      if prints <= 2.5:
       if digits_1_below <= 4.5:
        if from_start <= -30.5:
         s += -0.094
        else:
         if below_2 <= -3.9167:
          s += 0.012
         else:
          s += -0.037
       else:
        if digits_2_below <= 0.0:
         s += 0.056
        else:
         s += -0.085
      else:
       if margin <= -4.4659:
        s += -0.062
       else:
        s += 0.055
     else:
      if blocks <= 108.5:
       s += 0.146
      else:
       if relative_number <= 0.19234:
        s += -0.033
       else:
        s += 0.054
    if prints <= 2.5:
     if margin <= -3.6856:
      s += -0.069
     else:
      if capitals <= 0.71825:
       if expected <= 0.89722:
        s += 0.004
       else:
        s += -0.045
      else:
       if before_zone_end <= 129.5:
        if below_2 <= -1.2253:
         s += 0.024
        else:
         if above_30_share <= 0.22668:
          s += 0.131
         else:
          s += -0.023
       else:
        s += -0.029
    else:
     if capitals <= 0.74342:
      if words_above <= 52.5:
       if words_below <= 1832.5:
        if characters <= 14.5:
         s += -0.026
        else:
         s += 0.193
       else:
        s += 0.002
      else:
       s += -0.013
     else:
      s += -0.042
    if above_3_sum <= -12.144:
     if margin <= -4.9963:
      s += -0.073
     else:
      if capitals_2_below <= 0.97727:
       if prints <= 1.5:
        if above_1 <= -4.1064:
         if number <= 80.5:
          s += -0.095
         else:
          if above_1 <= -5.8743:
           s += -0.088
          else:
           s += 0.075
        else:
         s += 0.044
       else:
        if after_run_start <= -22.5:
         s += -0.043
        else:
         s += 0.097
      else:
       s += 0.080
    else:
     if by_word_2_below <= 0.0:
      if capitals_2_below <= 0.1266:
       if text_below <= 979.66:
        s += 0.057
       else:
        s += -0.021
      else:
       s += -0.049
     else:
      s += 0.076
    if date_word_1_below <= 0.0:
     if capitals_2_above <= 0.97727:
      if capitals_2_above <= 0.65942:
       if digits_1_above <= 5.5:
        if year <= 0.0:
         s += -0.029
        else:
         if below_10_sum <= -7.3357:
          s += 0.104
         else:
          s += -0.043
       else:
        s += 0.097
      else:
       s += -0.075
     else:
      if prints <= 1.5:
       if final_score <= -2.555:
        if words_score <= 1.6643:
         s += -0.067
        else:
         s += 0.030
       else:
        s += 0.038
      else:
       if characters <= 12.5:
        s += -0.066
       else:
        if capitals <= 0.15849:
         s += -0.045
        else:
         s += 0.087
    else:
     s += 0.091
    if since_heading <= 0.0:
     if level <= 1.5:
      s += 0.126
     else:
      s += -0.014
    else:
     if in_text <= 0.12917:
      if capitals_1_below <= 0.0:
       if before_run_end <= 28.5:
        s += 0.093
       else:
        s += -0.057
      else:
       s += -0.090
     else:
      if blocks <= 173.5:
       if digits <= 5.5:
        s += 0.031
       else:
        s += -0.079
      else:
       if by_word_1_below <= 0.0:
        if below_2 <= -2.9346:
         if above_10_sum <= -42.789:
          if words_below <= 1889.5:
           s += 0.085
          else:
           s += -0.029
         else:
          s += -0.030
        else:
         s += -0.048
       else:
        s += 0.074
    if digits_2_above <= 0.0:
     if text_share <= 0.18732:
      if capitals_1_below <= 0.55778:
       if text_above <= 1.8454:
        if words_score <= -0.10912:
         s += -0.045
        else:
         s += 0.114
       else:
        if number_from_end <= 206.5:
         if letters_a_word <= 5.6023:
          s += -0.059
         else:
          s += 0.028
        else:
         s += 0.067
      else:
       if digits <= 0.0:
        if expected <= 0.82118:
         s += 0.050
        else:
         if number <= 101.5:
          s += -0.071
         else:
          if margin <= -2.1555:
           s += -0.055
          else:
           s += 0.082
       else:
        s += 0.053
     else:
      s += -0.085
    else:
     s += -0.047
    if by_word_2_below <= 0.0:
     if start <= 2.5:
      if commas <= 0.0:
       if in_text <= 0.32667:
        if since_heading <= 0.0:
         s += 0.066
        else:
         s += -0.081
       else:
        if capitals <= 0.82248:
         if prints <= 1.5:
          if capitals_3_below <= 0.78078:
           s += -0.043
          else:
           if characters <= 45.5:
            s += -0.068
           else:
            s += 0.085
         else:
          s += 0.031
        else:
         if from_start <= -12.5:
          s += -0.036
         else:
          s += 0.077
      else:
       if above_3_sum <= -13.47:
        s += 0.033
       else:
        s += -0.107
     else:
      s += 0.053
    else:
     s += 0.093
    if prints_above <= 1.5:
     if words_score <= -0.1893:
      s += -0.051
     else:
      if above_1 <= -1.8476:
       if gap <= 0.0:
        if characters <= 19.5:
         s += -0.074
        else:
         s += 0.039
       else:
        if characters <= 96.5:
         if below_30_share <= 0.43059:
          s += -0.015
         else:
          s += 0.138
        else:
         s += -0.030
      else:
       if printed_above <= 0.0:
        s += -0.058
       else:
        s += 0.074
    else:
     if above_3_sum <= -14.311:
      if words_score <= 1.5303:
       if words_score <= 0.55042:
        s += 0.037
       else:
        s += -0.087
      else:
       s += 0.088
     else:
      s += -0.030
    if below_1 <= -6.1697:
     s += 0.102
    else:
     if below_1 <= -4.7794:
      s += -0.065
     else:
      if characters <= 69.5:
       if capitals_1_below <= 0.60556:
        if above_10_sum <= -36.782:
         if below_1 <= 1.4576:
          s += 0.075
         else:
          s += -0.023
        else:
         if number <= 6.5:
          s += 0.063
         else:
          if year <= 0.0:
           s += -0.040
          else:
           s += 0.089
       else:
        if chosen_below <= 13.5:
         s += 0.069
        else:
         if capitals_3_below <= 0.40455:
          s += 0.012
         else:
          s += -0.074
      else:
       if below_3_sum <= -4.3644:
        s += -0.006
       else:
        s += -0.091
    if capitals_1_above <= 0.0:
     if words_score <= -1e-35:
      s += -0.041
     else:
      if above_3_sum <= -1.159:
       if characters <= 14.5:
        s += -0.042
       else:
        if text <= 824.01:
         s += 0.172
        else:
         s += 0.052
      else:
       s += -0.034
    else:
     if above_2 <= -4.7705:
      if final_score <= -5.6627:
       s += -0.055
      else:
       if characters <= 28.5:
        if text <= 777.91:
         if from_start <= -11.5:
          s += -0.026
         else:
          s += 0.197
        else:
         s += -0.009
       else:
        if below_3_sum <= -10.53:
         s += 0.068
        else:
         s += -0.019
     else:
      s += -0.024
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, known, known_as, shape, level, gap, gap_below, _, prints, _, seams, _, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, _, margin, expected, in_run, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, _, since_related, since_heading, _, prints_below, _, after_zone_start, before_zone_end, from_start, final_score, _, _, in_text, _, _, by_word, name, date_word, digits, year, _, capitals, by_word_1_above, _, _, digits_1_above, year_1_above, _, capitals_1_above, by_word_2_above, name_2_above, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, name_1_below, date_word_1_below, digits_1_below, year_1_below, _, capitals_1_below, by_word_2_below, name_2_below, date_word_2_below, digits_2_below, year_2_below, _, capitals_2_below, by_word_3_below, name_3_below, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if by_word <= 0.0:
     if name <= 0.0:
      if from_start <= -11.5:
       s += -3.633
      else:
       if in_text <= 0.45804:
        if characters <= 21.5:
         s += -3.581
        else:
         if capitals <= 0.40313:
          s += -3.485
         else:
          s += -3.050
       else:
        s += -3.615
     else:
      if after_zone_start <= -8.5:
       s += -3.535
      else:
       if in_text <= 0.32667:
        if level <= 0.0:
         if words_above <= 113.5:
          s += -1.962
         else:
          s += -3.388
        else:
         s += -3.383
       else:
        s += -3.342
    else:
     if words <= 2.5:
      s += -3.453
     else:
      s += -1.273
    if by_word <= 0.0:
     if from_start <= -10.5:
      if by_word_1_above <= 0.0:
       s += -0.093
      else:
       s += 0.328
     else:
      if final_score <= -1.1684:
       if score <= -4.7127:
        s += -0.087
       else:
        if capitals <= 0.8619:
         if in_text <= 0.33908:
          if capitals <= 0.38549:
           s += 0.053
          else:
           if characters <= 14.5:
            s += -0.024
           else:
            s += 0.325
         else:
          s += -0.030
        else:
         if shape <= 0.0:
          if words <= 1.5:
           s += 0.056
          else:
           s += 0.521
         else:
          s += 0.014
      else:
       s += -0.094
    else:
     s += 0.384
    if year_1_below <= 0.0:
     if by_word <= 0.0:
      if from_start <= -11.5:
       s += -0.091
      else:
       if words_score <= 1.1088:
        if score <= -4.7127:
         s += -0.093
        else:
         if shape <= 0.0:
          if in_text <= 0.11325:
           if in_text <= -1e-35:
            s += -0.076
           else:
            if words_score <= -1.4498:
             s += -0.006
            else:
             s += 0.267
          else:
           s += 0.035
         else:
          s += -0.039
       else:
        s += -0.100
     else:
      s += 0.238
    else:
     if in_text <= 0.0:
      if capitals_1_below <= 0.50862:
       s += 0.507
      else:
       s += 0.003
     else:
      s += 0.045
    if digits_1_below <= 4.5:
     if by_word <= 0.0:
      if digits_2_below <= 4.5:
       if digits <= 4.5:
        if name <= 0.0:
         s += -0.085
        else:
         if capitals_1_above <= 0.49138:
          s += 0.155
         else:
          s += -0.044
       else:
        if characters <= 25.5:
         s += -0.082
        else:
         if words_score <= 0.83812:
          if relative_number <= 0.39737:
           s += 0.488
          else:
           s += 0.006
         else:
          s += -0.030
      else:
       if name <= 0.0:
        s += 0.035
       else:
        s += 0.342
     else:
      s += 0.172
    else:
     if characters <= 52.5:
      s += 0.321
     else:
      s += -0.054
    if final_score <= -5.0856:
     s += -0.088
    else:
     if capitals <= 0.36475:
      s += -0.073
     else:
      if level <= 0.0:
       if name <= 0.0:
        if characters <= 13.5:
         if year_1_below <= 0.0:
          s += -0.077
         else:
          s += 0.135
        else:
         if above_30_share <= 0.29869:
          if from_start <= -6.5:
           s += 0.019
          else:
           s += 0.226
         else:
          s += -0.000
       else:
        if characters <= 20.5:
         if capitals_3_below <= 0.8619:
          s += 0.348
         else:
          s += 0.114
        else:
         s += 0.080
      else:
       if digits_1_below <= 5.5:
        s += -0.066
       else:
        s += 0.183
    if by_word <= 0.0:
     if name <= 0.0:
      if digits <= 4.5:
       if final_score <= -5.0155:
        s += -0.103
       else:
        if margin <= -0.98784:
         if blocks <= 132.5:
          s += 0.077
         else:
          s += -0.039
        else:
         s += -0.108
      else:
       if words <= 4.5:
        s += -0.048
       else:
        if text_share <= 0.034387:
         s += 0.216
        else:
         s += -0.025
     else:
      if level <= 0.0:
       if above_3_sum <= -10.633:
        s += 0.060
       else:
        if above_30_share <= 0.40104:
         s += 0.259
        else:
         s += -0.003
      else:
       s += -0.056
    else:
     s += 0.172
    if year_1_below <= 0.0:
     if level <= 0.0:
      if capitals <= 0.28802:
       s += -0.079
      else:
       if from_start <= -18.5:
        if above_3_sum <= -6.0232:
         s += -0.085
        else:
         s += 0.066
       else:
        if score <= -4.8589:
         s += -0.082
        else:
         if above_30_share <= 0.40104:
          if capitals_1_above <= 0.8775:
           if words_score <= 1.7802:
            s += 0.168
           else:
            s += -0.019
          else:
           s += 0.021
         else:
          s += -0.034
     else:
      s += -0.104
    else:
     if below_1 <= -2.6848:
      if above_30_share <= 0.024688:
       s += 0.039
      else:
       s += 0.279
     else:
      s += 0.040
    if digits_1_below <= 4.5:
     if by_word <= 0.0:
      if by_word_1_above <= 0.0:
       if shape <= 0.0:
        if words_score <= 0.92652:
         if above_3_sum <= -11.132:
          s += -0.054
         else:
          if blocks <= 120.5:
           s += 0.174
          else:
           if words <= 1.5:
            s += -0.089
           else:
            s += 0.048
        else:
         s += -0.086
       else:
        s += -0.096
      else:
       if capitals <= 0.65942:
        s += -0.069
       else:
        s += 0.335
     else:
      s += 0.133
    else:
     if in_text <= 0.12702:
      s += 0.207
     else:
      if characters <= 21.5:
       s += 0.157
      else:
       s += -0.056
    if from_start <= -17.5:
     s += -0.083
    else:
     if capitals <= 0.40313:
      if words_score <= 1.2951:
       s += -0.019
      else:
       s += -0.115
     else:
      if words <= 1.5:
       s += -0.086
      else:
       if words_score <= 0.54772:
        if words_score <= -1.0393:
         if after_run_start <= -10.5:
          s += -0.079
         else:
          if text_above <= 34.713:
           s += 0.105
          else:
           s += -0.067
        else:
         if capitals_3_below <= 0.49138:
          if text_above <= 89.623:
           s += 0.205
          else:
           s += 0.005
         else:
          s += 0.077
       else:
        if by_word <= 0.0:
         s += -0.028
        else:
         s += 0.133
    if until_chosen <= 14.5:
     if in_text <= 0.25658:
      if score <= -4.7803:
       s += -0.082
      else:
       if capitals <= 0.50862:
        if above_1 <= -1.8335:
         s += -0.019
        else:
         s += 0.111
       else:
        if words_score <= -1.4498:
         s += -0.043
        else:
         if words_score <= 0.0:
          s += 0.190
         else:
          if capitals_1_below <= 0.40313:
           s += 0.132
          else:
           s += 0.009
     else:
      if score <= -2.18:
       s += 0.008
      else:
       s += -0.089
    else:
     if above_30_share <= 0.0042642:
      if score <= -4.7803:
       s += -0.064
      else:
       s += 0.205
     else:
      s += -0.081
    if from_start <= -17.5:
     s += -0.076
    else:
     if name <= 0.0:
      if by_word <= 0.0:
       if digits <= 4.5:
        if number <= 6.5:
         if above_30_share <= 0.076449:
          s += -0.007
         else:
          s += 0.229
        else:
         if year_1_below <= 0.0:
          s += -0.068
         else:
          s += 0.025
       else:
        if number <= 52.5:
         s += 0.141
        else:
         s += -0.029
      else:
       if text_above <= 45.272:
        s += 0.146
       else:
        s += -0.006
     else:
      if words_score <= -1.0393:
       s += -0.081
      else:
       if name_3_below <= 0.0:
        s += 0.148
       else:
        s += -0.018
    if from_start <= -17.5:
     s += -0.078
    else:
     if words_score <= 1.9347:
      if score <= -4.7127:
       s += -0.082
      else:
       if end <= 0.0:
        if capitals_2_below <= 0.3374:
         if below_1 <= -2.9435:
          if after_zone_start <= 1.5:
           if above_1 <= -3.5582:
            s += 0.098
           else:
            s += 0.258
          else:
           s += 0.015
         else:
          s += 0.056
        else:
         if words_score <= 0.62199:
          if capitals_1_above <= 0.80625:
           if words_score <= -1.2299:
            s += -0.050
           else:
            s += 0.107
          else:
           s += -0.014
         else:
          s += -0.047
       else:
        s += -0.030
     else:
      s += -0.099
    if characters <= 10.5:
     if since_heading <= 2.5:
      s += 0.085
     else:
      s += -0.085
    else:
     if words_score <= 1.2:
      if above_3_sum <= -11.132:
       if by_word <= 0.0:
        s += -0.021
       else:
        s += 0.119
      else:
       if words_above <= 54.5:
        if below_30_share <= 0.29709:
         s += -0.045
        else:
         if number <= 129.5:
          if date_word <= 0.0:
           if name_2_above <= 0.0:
            if letters_a_word <= 5.753:
             s += 0.086
            else:
             s += 0.193
           else:
            s += 0.012
          else:
           s += -0.054
         else:
          s += 0.005
       else:
        s += -0.001
     else:
      s += -0.068
    if words <= 1.5:
     s += -0.093
    else:
     if in_text <= 0.0:
      if final_score <= -4.2672:
       if digits_1_below <= 5.5:
        if capitals_2_above <= 0.57418:
         s += 0.029
        else:
         s += -0.070
       else:
        s += 0.160
      else:
       if text_above <= 50.628:
        s += 0.111
       else:
        s += 0.001
     else:
      if words <= 13.5:
       if by_word <= 0.0:
        if below_3_sum <= -13.112:
         if blocks <= 98.5:
          s += 0.262
         else:
          s += 0.005
        else:
         if capitals_3_below <= 0.039231:
          s += 0.031
         else:
          s += -0.058
       else:
        s += 0.110
      else:
       s += -0.098
    if year_1_below <= 0.0:
     if shape <= 0.0:
      if capitals <= 0.28802:
       if above_2 <= -6.4223:
        s += 0.117
       else:
        s += -0.074
      else:
       if words <= 1.5:
        s += -0.088
       else:
        if relative_number <= 0.046319:
         if above_1 <= -3.8084:
          s += 0.215
         else:
          s += 0.020
        else:
         if in_text <= 0.67424:
          if final_score <= -4.4889:
           s += -0.020
          else:
           if date_word <= 0.0:
            s += 0.082
           else:
            s += -0.076
         else:
          s += -0.046
     else:
      s += -0.079
    else:
     if below_1 <= -2.9435:
      s += 0.156
     else:
      s += 0.020
    if score <= -4.9386:
     s += -0.098
    else:
     if in_run <= 0.0:
      if above_3_sum <= -9.2265:
       if above_1 <= -2.7934:
        if capitals_2_above <= 0.8775:
         if name <= 0.0:
          s += -0.028
         else:
          if letters_a_word <= 7.3371:
           if below_1 <= -2.6848:
            s += 0.181
           else:
            s += -0.039
          else:
           s += -0.036
        else:
         s += -0.058
       else:
        s += 0.085
      else:
       if characters <= 92.5:
        if below_30_share <= 0.25437:
         s += -0.035
        else:
         if date_word <= 0.0:
          s += 0.099
         else:
          s += -0.084
       else:
        s += -0.079
     else:
      s += -0.081
    if known_as <= 0.0:
     if words_score <= 0.54772:
      if above_3_sum <= -11.989:
       s += -0.026
      else:
       if words_score <= -1.9292:
        s += -0.066
       else:
        if from_start <= -31.5:
         s += -0.065
        else:
         if text_above <= 45.272:
          if name <= 0.0:
           if relative_number <= 0.19472:
            s += 0.104
           else:
            if by_word <= 0.0:
             s += -0.020
            else:
             s += 0.107
          else:
           s += 0.139
         else:
          s += -0.007
     else:
      if words_score <= 2.4408:
       if before_run_end <= 52.5:
        s += 0.032
       else:
        s += -0.058
      else:
       s += -0.105
    else:
     s += -0.111
    if final_score <= -5.0155:
     if above_3_sum <= -8.2185:
      s += -0.079
     else:
      s += 0.052
    else:
     if score <= -0.72068:
      if digits_2_below <= 0.0:
       if by_word <= 0.0:
        if capitals <= 0.36475:
         s += -0.056
        else:
         if by_word_1_above <= 0.0:
          if digits_1_above <= 0.0:
           if number <= 24.5:
            if after_run_start <= -4.5:
             s += -0.016
            else:
             s += 0.108
           else:
            s += -0.045
          else:
           if words_below <= 1560.5:
            s += -0.003
           else:
            s += 0.142
         else:
          s += 0.116
       else:
        s += 0.101
      else:
       s += 0.082
     else:
      s += -0.098
    if score <= -4.9386:
     s += -0.092
    else:
     if words_score <= 0.40416:
      if from_start <= -27.5:
       s += -0.062
      else:
       if after_run_start <= 2.5:
        if above_2 <= -2.8382:
         if score <= -3.6708:
          s += -0.010
         else:
          if above_2 <= -5.826:
           s += 0.188
          else:
           s += 0.048
        else:
         if end <= 0.0:
          s += 0.133
         else:
          s += -0.037
       else:
        s += -0.061
     else:
      if words_score <= 2.4408:
       if capitals_1_below <= 0.33772:
        if capitals_1_above <= 0.50926:
         s += -0.021
        else:
         s += 0.098
       else:
        s += -0.051
      else:
       s += -0.095
    if known <= 1.5:
     if capitals <= 0.4305:
      if final_score <= -1.6568:
       if chosen_below <= 12.5:
        s += 0.071
       else:
        if by_word <= 0.0:
         s += -0.054
        else:
         s += 0.064
      else:
       s += -0.103
     else:
      if from_start <= -24.5:
       s += -0.062
      else:
       if capitals_2_below <= 0.71825:
        if below_1 <= -2.5529:
         s += 0.091
        else:
         if below_10_sum <= 4.9557:
          if by_word <= 0.0:
           s += -0.040
          else:
           s += 0.071
         else:
          s += 0.086
       else:
        if shape <= 0.0:
         s += 0.014
        else:
         s += -0.068
    else:
     s += -0.109
    if known_as <= 0.0:
     if digits_1_below <= 4.5:
      if shape <= 0.0:
       if characters <= 92.5:
        if capitals_3_below <= 0.60556:
         if characters <= 6.5:
          s += -0.078
         else:
          if since_related <= 17.5:
           s += -0.070
          else:
           if in_text <= 0.25658:
            if words_score <= -1.9292:
             s += -0.041
            else:
             s += 0.094
           else:
            if characters <= 23.5:
             s += 0.071
            else:
             s += -0.042
        else:
         s += -0.013
       else:
        s += -0.085
      else:
       s += -0.063
     else:
      if characters <= 52.5:
       s += 0.104
      else:
       s += -0.060
    else:
     s += -0.105
    if name <= 0.0:
     if characters <= 11.5:
      s += -0.088
     else:
      if by_word <= 0.0:
       if above_30_share <= 0.0042642:
        s += 0.160
       else:
        if blocks <= 98.5:
         if characters <= 52.5:
          s += 0.117
         else:
          s += -0.071
        else:
         s += -0.033
      else:
       if above_30_share <= 0.17817:
        s += 0.110
       else:
        s += -0.007
    else:
     if name_2_below <= 0.0:
      if characters <= 14.5:
       s += 0.097
      else:
       if before_run_end <= 65.5:
        if above_30_share <= 0.037099:
         s += -0.027
        else:
         s += 0.121
       else:
        s += -0.037
     else:
      s += -0.042
    if known <= 0.0:
     if margin <= -0.98784:
      if above_1 <= -1.3771:
       if above_30_share <= 0.0059774:
        if capitals_2_above <= 0.65942:
         s += 0.184
        else:
         s += -0.039
       else:
        if capitals_2_below <= 0.50862:
         if above_30_share <= 0.048305:
          s += -0.018
         else:
          if above_10_sum <= -33.775:
           if above_2 <= -3.4086:
            s += 0.027
           else:
            s += 0.126
          else:
           s += 0.009
        else:
         s += -0.040
      else:
       if from_start <= 1.5:
        s += 0.118
       else:
        if number <= 38.5:
         s += 0.082
        else:
         s += -0.045
     else:
      s += -0.075
    else:
     s += -0.107
    if known <= 1.5:
     if digits_1_below <= 4.5:
      if above_30_share <= 0.0042642:
       s += 0.125
      else:
       if capitals_3_below <= 0.050641:
        if capitals <= 0.24621:
         s += -0.060
        else:
         if below_1 <= 0.92943:
          if gap <= 0.0:
           s += 0.013
          else:
           s += 0.132
         else:
          s += -0.033
       else:
        if commas <= 0.0:
         if expected <= 0.94608:
          s += -0.037
         else:
          s += 0.152
        else:
         if capitals <= 0.4305:
          s += -0.031
         else:
          s += 0.120
     else:
      if below_1 <= -2.6848:
       s += 0.113
      else:
       s += -0.001
    else:
     s += -0.106
    if blocks <= 98.5:
     s += 0.067
    else:
     if by_word <= 0.0:
      if by_word_1_above <= 0.0:
       if since_heading <= 2.5:
        s += 0.063
       else:
        if above_1 <= -2.1984:
         if name <= 0.0:
          s += -0.068
         else:
          if capitals_2_above <= 0.50862:
           if above_1 <= -4.9155:
            s += 0.145
           else:
            s += -0.008
          else:
           s += -0.049
        else:
         if text_share <= 0.013995:
          if from_start <= -11.5:
           s += -0.047
          else:
           s += 0.098
         else:
          s += -0.039
      else:
       if below_10_sum <= -11.019:
        s += 0.197
       else:
        s += -0.006
     else:
      s += 0.058
    if name <= 0.0:
     if digits <= 4.5:
      if below_10_sum <= -19.739:
       if in_text <= 0.32667:
        s += -0.081
       else:
        s += -0.001
      else:
       if in_text <= 0.67424:
        if number <= 18.5:
         s += 0.078
        else:
         s += -0.010
       else:
        s += -0.080
     else:
      s += 0.042
    else:
     if prints <= 1.5:
      if year_1_below <= 0.0:
       s += -0.025
      else:
       s += 0.082
     else:
      if words_score <= 0.54772:
       if words_score <= -0.33913:
        s += 0.012
       else:
        if letters_a_word <= 7.3371:
         s += 0.215
        else:
         s += 0.028
      else:
       s += -0.021
    if year_2_below <= 0.0:
     if by_word <= 0.0:
      if relative_number <= 0.010399:
       s += 0.096
      else:
       if name <= 0.0:
        s += -0.043
       else:
        if characters <= 14.5:
         s += 0.042
        else:
         if below_2 <= -3.1617:
          if name_1_below <= 0.0:
           s += 0.051
          else:
           s += -0.064
         else:
          s += -0.082
     else:
      if text_above <= 50.628:
       s += 0.089
      else:
       s += -0.034
    else:
     if end <= 0.0:
      if characters <= 11.5:
       s += -0.014
      else:
       if above_3_sum <= -12.553:
        s += 0.013
       else:
        s += 0.158
     else:
      s += -0.077
    if shape <= 1.5:
     if in_run <= 0.0:
      if by_word_2_below <= 0.0:
       if after_run_start <= -21.5:
        if above_2 <= -6.567:
         if text_share <= 0.00010834:
          s += -0.038
         else:
          if before_zone_end <= 128.5:
           s += -0.001
          else:
           s += 0.278
        else:
         if digits_1_below <= 4.5:
          s += -0.048
         else:
          s += 0.077
       else:
        if by_word_3_below <= 0.0:
         if number <= 90.5:
          if text_above <= 1.983:
           s += 0.016
          else:
           s += 0.079
         else:
          s += 0.010
        else:
         s += -0.090
      else:
       s += -0.092
     else:
      s += -0.049
    else:
     s += -0.053
    if known <= 1.5:
     if capitals_3_below <= 0.045983:
      if gap_below <= 0.0:
       if until_chosen <= 12.5:
        s += 0.106
       else:
        s += -0.016
      else:
       s += 0.003
     else:
      if from_start <= -39.5:
       s += -0.089
      else:
       if below_30_share <= 0.037472:
        if capitals_2_above <= 0.55903:
         s += 0.236
        else:
         s += -0.039
       else:
        if digits <= 4.5:
         if end <= 0.0:
          s += -0.012
         else:
          s += -0.075
        else:
         if characters <= 30.5:
          s += -0.065
         else:
          if in_text <= 0.28869:
           s += 0.152
          else:
           s += 0.003
    else:
     s += -0.098
    if score <= -4.9386:
     s += -0.086
    else:
     if words_score <= 1.4002:
      if words_score <= -0.96083:
       if digits_2_below <= 5.5:
        if digits_1_below <= 5.5:
         s += -0.069
        else:
         s += 0.067
       else:
        s += 0.080
      else:
       if number <= 2.5:
        s += 0.095
       else:
        if text_below <= 242.97:
         if words_score <= -0.1229:
          s += 0.249
         else:
          s += -0.026
        else:
         if text_above <= 1.7892:
          s += -0.047
         else:
          if name <= 0.0:
           if number <= 77.5:
            s += 0.025
           else:
            s += -0.043
          else:
           s += 0.052
     else:
      s += -0.053
    if words_score <= -1.3397:
     s += -0.060
    else:
     if in_text <= 0.70185:
      if capitals_2_below <= 0.60556:
       if capitals <= 0.50862:
        if chosen_below <= 11.5:
         if characters <= 34.5:
          if words <= 3.5:
           s += -0.003
          else:
           s += 0.233
         else:
          s += -0.045
        else:
         s += -0.020
       else:
        s += 0.061
      else:
       if above_1 <= -5.3452:
        if characters <= 18.5:
         s += -0.012
        else:
         s += 0.173
       else:
        if above_2 <= -0.83882:
         s += -0.044
        else:
         s += 0.088
     else:
      if characters <= 23.5:
       s += 0.022
      else:
       s += -0.091
    if known <= 1.5:
     if below_2 <= -5.9053:
      if above_2 <= -5.9493:
       s += 0.209
      else:
       s += 0.046
     else:
      if capitals <= 0.24621:
       if chosen_below <= 11.5:
        if words <= 5.5:
         s += 0.095
        else:
         s += -0.064
       else:
        s += -0.073
      else:
       if capitals_2_below <= 0.50862:
        if in_run <= 0.0:
         if gap <= 0.0:
          s += 0.011
         else:
          if below_10_sum <= -25.979:
           s += 0.137
          else:
           s += 0.048
        else:
         s += -0.039
       else:
        if by_word_1_above <= 0.0:
         s += -0.030
        else:
         s += 0.105
    else:
     s += -0.099
    if from_start <= -39.5:
     s += -0.083
    else:
     if known <= 1.5:
      if above_30_share <= 0.61017:
       if since_heading <= 2.5:
        if since_heading <= 0.0:
         s += -0.033
        else:
         s += 0.099
       else:
        if since_heading <= 21.5:
         s += -0.055
        else:
         if below_10_sum <= -7.263:
          if by_word_1_above <= 0.0:
           if below_10_sum <= -47.036:
            if from_start <= -17.5:
             s += -0.001
            else:
             s += 0.146
           else:
            if above_10_sum <= -10.075:
             s += -0.021
            else:
             s += 0.050
          else:
           s += 0.102
         else:
          s += 0.046
      else:
       s += -0.070
     else:
      s += -0.084
    if in_text <= 0.70185:
     if relative_number <= 0.19472:
      if below_2 <= -3.387:
       if gap <= 0.0:
        s += 0.024
       else:
        if end <= 0.0:
         s += 0.146
        else:
         s += -0.044
      else:
       if letters_a_word <= 6.4932:
        s += -0.033
       else:
        if expected <= 0.87009:
         s += -0.041
        else:
         if in_text <= 0.0:
          s += 0.129
         else:
          s += -0.022
     else:
      if capitals_3_below <= 0.60556:
       if prints <= 1.5:
        s += -0.003
       else:
        if number <= 68.5:
         s += -0.022
        else:
         s += 0.099
      else:
       s += -0.046
    else:
     s += -0.046
    if digits_1_above <= 1.5:
     if digits_1_below <= 5.5:
      if words_above <= 9.5:
       if text_above <= 0.15303:
        if before_zone_end <= 85.5:
         s += -0.044
        else:
         s += 0.139
       else:
        s += -0.053
      else:
       if words_score <= 0.40416:
        if capitals_1_below <= 0.4305:
         s += -0.017
        else:
         if before_run_end <= 71.5:
          if expected <= 0.89072:
           s += 0.172
          else:
           s += 0.011
         else:
          s += 0.003
       else:
        s += -0.038
     else:
      if capitals <= 0.80625:
       s += -0.025
      else:
       s += 0.103
    else:
     if capitals <= 0.70294:
      s += 0.003
     else:
      s += 0.121
    if digits_1_below <= 4.5:
     if level <= 0.0:
      if in_text <= -1e-35:
       s += -0.094
      else:
       if since_heading <= 2.5:
        s += 0.086
       else:
        if words_score <= 0.92652:
         if words_score <= -1.0393:
          if above_1 <= -0.83111:
           s += -0.058
          else:
           s += 0.077
         else:
          if commas <= 0.0:
           s += 0.017
          else:
           if words <= 5.5:
            s += -0.027
           else:
            s += 0.141
        else:
         s += -0.043
     else:
      s += -0.055
    else:
     if digits <= 0.0:
      if capitals_1_below <= 0.50862:
       s += 0.093
      else:
       s += -0.036
     else:
      s += -0.048
    if words_score <= -1.3397:
     s += -0.062
    else:
     if letters_a_word <= 7.0116:
      if name <= 0.0:
       if text_below <= 659.62:
        if expected <= 0.87712:
         if digits_2_below <= 1.5:
          s += -0.047
         else:
          s += 0.136
        else:
         s += 0.117
       else:
        if commas <= 0.0:
         s += -0.030
        else:
         if words <= 4.5:
          s += -0.074
         else:
          s += 0.087
      else:
       if words_score <= 0.69307:
        if words_score <= -0.19745:
         s += 0.010
        else:
         if capitals_3_below <= 0.25291:
          s += 0.053
         else:
          s += 0.185
       else:
        s += -0.016
     else:
      s += -0.026
    if digits_1_above <= 0.0:
     if by_word_1_above <= 0.0:
      if year <= 0.0:
       if below_30_share <= 0.8042:
        if above_30_share <= 0.0079919:
         s += 0.024
        else:
         s += -0.048
       else:
        s += 0.016
      else:
       if digits_1_below <= 0.0:
        s += 0.083
       else:
        s += -0.060
     else:
      if after_zone_start <= -3.5:
       s += 0.121
      else:
       s += -0.034
    else:
     if above_10_sum <= -32.016:
      if words_score <= 0.76458:
       if after_zone_start <= -2.5:
        if capitals_1_above <= 0.056349:
         s += -0.018
        else:
         s += 0.192
       else:
        s += 0.036
      else:
       s += -0.029
     else:
      s += -0.014
    if characters <= 110.5:
     if characters <= 11.5:
      if digits_1_below <= 0.0:
       s += -0.067
      else:
       s += 0.044
     else:
      if below_2 <= -3.9982:
       if since_chosen <= 2.5:
        s += 0.162
       else:
        s += 0.034
      else:
       if date_word_2_below <= 0.0:
        if by_word <= 0.0:
         if score <= -2.989:
          if after_run_start <= -2.5:
           if words_score <= -0.19745:
            s += -0.043
           else:
            s += 0.042
          else:
           s += 0.069
         else:
          if commas <= 0.0:
           s += -0.058
          else:
           s += 0.035
        else:
         s += 0.066
       else:
        s += 0.122
    else:
     s += -0.096
    if shape <= 0.0:
     if score <= -2.3374:
      if above_2 <= -1.8635:
       if number <= 151.5:
        if score <= -3.5028:
         if name <= 0.0:
          s += -0.038
         else:
          if prints <= 1.5:
           s += -0.019
          else:
           if expected <= 0.89746:
            s += 0.010
           else:
            s += 0.137
        else:
         if capitals_3_below <= 0.050641:
          s += 0.103
         else:
          s += 0.016
       else:
        s += -0.057
      else:
       if words_above <= 126.5:
        s += 0.088
       else:
        s += -0.032
     else:
      if by_word <= 0.0:
       s += -0.043
      else:
       s += 0.040
    else:
     s += -0.044
    if expected <= 0.66844:
     if below_1 <= -4.2817:
      s += 0.203
     else:
      s += -0.006
    else:
     if characters <= 110.5:
      if commas <= 0.0:
       if by_word_1_above <= 0.0:
        if blocks <= 106.5:
         if characters <= 42.5:
          s += 0.069
         else:
          s += -0.068
        else:
         if above_10_sum <= -3.4571:
          s += -0.025
         else:
          if expected <= 0.89442:
           s += 0.137
          else:
           s += -0.055
       else:
        if after_zone_start <= -6.5:
         s += 0.186
        else:
         s += -0.002
      else:
       if characters <= 28.5:
        s += -0.041
       else:
        s += 0.113
     else:
      s += -0.090
    if end <= 0.0:
     if words_score <= -1.2299:
      if number_from_end <= 385.5:
       s += -0.058
      else:
       s += 0.083
     else:
      if digits <= 4.5:
       if capitals_2_above <= 0.91288:
        if letters_a_word <= 7.3371:
         if capitals <= 0.28802:
          if chosen_below <= 11.5:
           s += 0.076
          else:
           s += -0.077
         else:
          s += 0.065
        else:
         if start <= 1.5:
          if text_above <= 15.954:
           s += -0.061
          else:
           s += 0.030
         else:
          s += 0.109
       else:
        s += -0.017
      else:
       if text_share <= 0.013995:
        s += 0.167
       else:
        s += -0.002
    else:
     s += -0.051
    if above_1 <= -1.1221:
     if shape <= 1.5:
      if below_10_sum <= -50.261:
       s += 0.094
      else:
       if words_score <= -0.96083:
        s += -0.050
       else:
        if words_score <= 0.47077:
         if above_30_share <= 0.042376:
          s += -0.022
         else:
          if below_10_sum <= -25.979:
           s += 0.100
          else:
           if below_10_sum <= -11.019:
            s += -0.041
           else:
            s += 0.045
        else:
         s += -0.031
     else:
      s += -0.063
    else:
     if chosen_above <= 1.5:
      s += 0.090
     else:
      if capitals <= 0.45584:
       s += -0.079
      else:
       if blocks <= 202.5:
        s += 0.091
       else:
        s += -0.022
    if digits_1_above <= 0.0:
     if words_above <= 8.5:
      if capitals_1_above <= 0.1687:
       if before_zone_end <= 24.5:
        s += 0.110
       else:
        s += -0.012
      else:
       s += -0.042
     else:
      if words_above <= 44.5:
       if since_chosen <= 17.5:
        s += 0.094
       else:
        s += 0.000
      else:
       if capitals_1_above <= 0.3101:
        s += -0.058
       else:
        if expected <= 0.85004:
         s += 0.104
        else:
         if margin <= -3.6161:
          s += 0.055
         else:
          s += -0.042
    else:
     if from_start <= 1.5:
      if capitals_3_below <= 0.83602:
       s += 0.090
      else:
       s += -0.021
     else:
      s += -0.063
    if characters <= 8.5:
     s += -0.061
    else:
     if characters <= 55.5:
      if number <= 14.5:
       if capitals_1_above <= 0.91288:
        s += 0.096
       else:
        s += -0.028
      else:
       if above_30_share <= 0.25518:
        if since_heading <= 1.5:
         s += 0.104
        else:
         if text_below <= 923.17:
          if words_above <= 12.5:
           s += 0.010
          else:
           s += 0.100
         else:
          if capitals <= 0.74342:
           s += -0.040
          else:
           if digits_3_below <= 0.0:
            s += 0.000
           else:
            s += 0.091
       else:
        if prints <= 3.5:
         s += -0.053
        else:
         s += 0.082
     else:
      s += -0.049
    if below_2 <= -5.0167:
     if margin <= -4.6302:
      s += -0.069
     else:
      if words_above <= 46.5:
       if text_below <= 632.92:
        s += 0.195
       else:
        s += 0.063
      else:
       s += -0.008
    else:
     if seams <= 0.0:
      if capitals <= 0.70294:
       if above_1 <= -5.1614:
        s += 0.044
       else:
        if above_1 <= -0.47543:
         s += -0.055
        else:
         if in_text <= 0.40588:
          s += 0.070
         else:
          s += -0.068
      else:
       if by_word_1_above <= 0.0:
        if below_2 <= -3.8452:
         s += 0.038
        else:
         s += -0.022
       else:
        s += 0.108
     else:
      s += 0.047
    if capitals_2_below <= 0.3374:
     if score <= -0.72068:
      if above_3_sum <= -15.72:
       s += -0.069
      else:
       s += 0.036
     else:
      s += -0.076
    else:
     if words_score <= -1.3397:
      s += -0.083
     else:
      if characters <= 11.5:
       if relative_number <= 0.046319:
        s += 0.039
       else:
        s += -0.077
      else:
       if below_2 <= -5.9053:
        s += 0.087
       else:
        if words_score <= 0.0:
         if from_start <= -3.5:
          if digits_3_below <= 0.0:
           s += -0.026
          else:
           s += 0.075
         else:
          if capitals_1_above <= 0.056349:
           s += -0.040
          else:
           s += 0.115
        else:
         s += -0.038
    if date_word_1_below <= 0.0:
     if capitals_1_above <= 0.94591:
      if from_start <= 1.5:
       if characters <= 101.5:
        if from_start <= -3.5:
         if capitals <= 0.24621:
          s += -0.063
         else:
          if chosen_below <= 103.5:
           s += 0.010
          else:
           s += 0.095
        else:
         if by_word_1_below <= 0.0:
          s += 0.066
         else:
          s += -0.058
       else:
        s += -0.081
      else:
       if below_30_share <= 0.35308:
        if below_1 <= -1.2681:
         s += -0.056
        else:
         s += 0.171
       else:
        s += -0.067
     else:
      if above_2 <= -0.83882:
       s += -0.045
      else:
       s += 0.051
    else:
     s += 0.096
    if characters <= 5.5:
     s += -0.077
    else:
     if end <= 0.0:
      if above_1 <= -1.3771:
       if words_score <= -1.8101:
        s += -0.070
       else:
        if margin <= -1.636:
         if number_from_end <= 201.5:
          s += 0.001
         else:
          if in_text <= 0.28869:
           if from_start <= -19.5:
            s += -0.009
           else:
            s += 0.131
          else:
           s += -0.033
        else:
         s += -0.056
      else:
       if characters <= 23.5:
        s += 0.001
       else:
        if in_text <= 0.67424:
         if since_heading <= 15.5:
          s += -0.005
         else:
          s += 0.181
        else:
         s += -0.039
     else:
      s += -0.041
    if by_word_3_below <= 0.0:
     if characters <= 73.5:
      if characters <= 11.5:
       if words <= 1.5:
        s += -0.068
       else:
        if before_zone_end <= 24.5:
         s += 0.106
        else:
         s += -0.019
      else:
       if digits_1_above <= 0.0:
        if text_below <= 1305.1:
         if expected <= 0.91769:
          if below_30_share <= 0.76639:
           if words <= 1.5:
            s += 0.147
           else:
            s += 0.006
          else:
           s += 0.087
         else:
          s += -0.035
        else:
         s += -0.015
       else:
        if by_word_2_above <= 0.0:
         s += 0.068
        else:
         s += -0.062
     else:
      s += -0.060
    else:
     s += -0.098
    if capitals_2_above <= 0.91288:
     if text_below <= 1305.1:
      if text <= 1162:
       if expected <= 0.90842:
        if above_1 <= -4.1104:
         s += 0.078
        else:
         s += 0.010
       else:
        s += -0.030
      else:
       if capitals <= 0.24621:
        s += -0.026
       else:
        if score <= -4.2737:
         s += -0.013
        else:
         s += 0.188
     else:
      if above_10_sum <= -36.917:
       if below_1 <= -2.5529:
        s += 0.058
       else:
        s += -0.039
      else:
       s += -0.035
    else:
     if score <= -3.6708:
      s += -0.060
     else:
      if letters_a_word <= 7.0116:
       s += 0.030
      else:
       s += -0.058
    if known <= 1.5:
     if characters <= 78.5:
      if until_chosen <= 23.5:
       if date_word <= 0.0:
        if letters_a_word <= 4.3431:
         s += -0.038
        else:
         if letters_a_word <= 7.4936:
          if above_10_sum <= -45.476:
           if below_1 <= -4.2083:
            if characters <= 36.5:
             s += 0.204
            else:
             s += -0.025
           else:
            s += 0.039
          else:
           s += 0.029
         else:
          if capitals_2_below <= 0.55903:
           s += -0.028
          else:
           if below_10_sum <= -18.088:
            s += -0.011
           else:
            s += 0.106
       else:
        s += -0.080
      else:
       s += -0.043
     else:
      s += -0.069
    else:
     s += -0.089
    if characters <= 5.5:
     s += -0.075
    else:
     if prints <= 3.5:
      if year_1_above <= 0.0:
       if year <= 0.0:
        if before_run_end <= 0.0:
         s += 0.087
        else:
         if below_2 <= -3.9265:
          if from_start <= -7.5:
           s += -0.019
          else:
           s += 0.066
         else:
          s += -0.025
       else:
        if characters <= 30.5:
         s += -0.054
        else:
         s += 0.099
      else:
       if from_start <= -8.5:
        s += 0.123
       else:
        s += 0.013
     else:
      if above_30_share <= 0.011143:
       s += 0.195
      else:
       if score <= -3.7594:
        s += -0.033
       else:
        s += 0.086
    if chosen_below <= 157.5:
     if digits_1_below <= 4.5:
      if words <= 3.5:
       if after_zone_start <= 11.5:
        if text_above <= 0.29536:
         if text <= 1759.1:
          s += 0.079
         else:
          s += -0.052
        else:
         if year_2_below <= 0.0:
          s += -0.051
         else:
          s += 0.023
       else:
        s += 0.173
      else:
       if in_text <= 0.67424:
        if chosen_below <= 24.5:
         if above_1 <= -2.6548:
          s += -0.068
         else:
          s += 0.021
        else:
         s += 0.068
       else:
        s += -0.049
     else:
      if margin <= -2.8254:
       s += 0.076
      else:
       s += -0.015
    else:
     s += 0.087
    if words_score <= -1.4498:
     s += -0.052
    else:
     if words_score <= 1.9347:
      if capitals_1_above <= 0.94591:
       if words_above <= 146.5:
        if name_2_above <= 0.0:
         if since_related <= 16.5:
          s += -0.055
         else:
          if above_1 <= -2.3706:
           if words_below <= 1560.5:
            s += 0.055
           else:
            if characters <= 13.5:
             s += 0.060
            else:
             s += -0.052
          else:
           s += 0.079
        else:
         s += -0.026
       else:
        s += -0.040
      else:
       if prints_below <= 2.5:
        if before_run_end <= 119.5:
         s += -0.066
        else:
         s += 0.024
       else:
        s += 0.046
     else:
      s += -0.057
    if since_related <= 19.5:
     s += -0.073
    else:
     if since_heading <= 1.5:
      s += 0.068
     else:
      if characters <= 6.5:
       s += -0.068
      else:
       if characters <= 101.5:
        if level <= 0.0:
         if prints <= 1.5:
          if characters <= 32.5:
           if by_word <= 0.0:
            s += -0.031
           else:
            s += 0.054
          else:
           if commas <= 0.0:
            s += 0.008
           else:
            s += 0.102
         else:
          if characters <= 28.5:
           if since_related <= 116.5:
            s += -0.071
           else:
            s += 0.074
          else:
           s += -0.050
        else:
         s += -0.040
       else:
        s += -0.075
    if before_run_end <= 0.0:
     s += 0.118
    else:
     if above_1 <= -3.9659:
      if words_score <= -0.19745:
       if characters <= 18.5:
        s += -0.057
       else:
        if number <= 42.5:
         s += 0.085
        else:
         s += -0.030
      else:
       if after_zone_start <= -16.5:
        if text <= 617.34:
         if from_start <= -41.5:
          s += -0.019
         else:
          s += 0.288
        else:
         if chosen_below <= 44.5:
          s += -0.042
         else:
          if characters <= 13.5:
           s += 0.158
          else:
           s += -0.006
       else:
        if digits_2_above <= 2.5:
         s += -0.003
        else:
         s += 0.124
     else:
      s += -0.009
    if above_1 <= -3.9659:
     if until_chosen <= 5.5:
      if characters <= 49.5:
       s += 0.081
      else:
       s += -0.036
     else:
      if until_chosen <= 12.5:
       s += -0.055
      else:
       if before_zone_end <= 85.5:
        s += -0.022
       else:
        s += 0.063
    else:
     if since_heading <= 1.5:
      s += 0.058
     else:
      if above_1 <= -2.5194:
       if above_2 <= -1.6462:
        s += -0.067
       else:
        s += 0.024
      else:
       if number_from_end <= 78.5:
        if letters_a_word <= 5.8263:
         if capitals_1_below <= 0.091966:
          s += -0.026
         else:
          s += 0.169
        else:
         s += -0.007
       else:
        s += -0.020
    if number_from_end <= 59.5:
     s += 0.047
    else:
     if in_text <= -1e-35:
      s += -0.081
     else:
      if words_score <= -0.19745:
       if characters <= 17.5:
        s += -0.061
       else:
        s += 0.013
      else:
       if words_score <= 0.0:
        if characters <= 18.5:
         if since_related <= 67.5:
          s += -0.006
         else:
          s += 0.121
        else:
         if capitals_2_below <= 0.55903:
          s += -0.060
         else:
          s += 0.064
       else:
        if commas <= 1.5:
         if below_2 <= -5.0167:
          if characters <= 14.5:
           s += -0.032
          else:
           s += 0.093
         else:
          s += -0.029
        else:
         s += 0.091
    if after_zone_start <= 3.5:
     if capitals_2_below <= 0.40313:
      if above_3_sum <= -15.518:
       s += -0.058
      else:
       if capitals <= 0.45584:
        if text_above <= 3.0559:
         if from_start <= -11.5:
          s += -0.044
         else:
          s += 0.113
        else:
         if relative_number <= 0.086669:
          s += 0.064
         else:
          s += -0.060
       else:
        if letters_a_word <= 7.4936:
         s += 0.073
        else:
         s += 0.002
     else:
      if above_3_sum <= -15.316:
       if above_1 <= -5.0808:
        if characters <= 12.5:
         s += -0.009
        else:
         s += 0.183
       else:
        s += -0.041
      else:
       s += -0.019
    else:
     s += -0.053
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, _, _, _, level, _, _, _, prints, _, _, _, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, is_chosen, margin, expected, _, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, _, since_related, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end, from_start, final_score, _, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, _, _, digits_1_above, year_1_above, _, capitals_1_above, _, name_2_above, _, digits_2_above, year_2_above, _, capitals_2_above, by_word_1_below, _, _, digits_1_below, year_1_below, _, capitals_1_below, by_word_2_below, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if date_word <= 0.0:
     if capitals <= 0.65942:
      if capitals <= 0.13921:
       s += -3.851
      else:
       if in_text <= -1e-35:
        s += -2.385
       else:
        if letters_a_word <= 5.753:
         if from_start <= -13.5:
          s += -3.841
         else:
          if in_text <= 0.20294:
           if characters <= 11.5:
            s += -3.831
           else:
            if after_run_start <= -1e-35:
             s += -2.157
            else:
             s += -3.733
          else:
           if words_above <= 63.5:
            s += -3.508
           else:
            s += -3.845
        else:
         if in_text <= 0.25658:
          s += -3.712
         else:
          s += -3.859
     else:
      s += -3.894
    else:
     s += -2.558
    if year <= 0.0:
     if by_word <= 0.0:
      if date_word <= 0.0:
       s += -0.122
      else:
       s += -0.033
     else:
      if digits_2_below <= 2.5:
       s += -0.028
      else:
       s += 0.003
    else:
     if characters <= 70.5:
      if in_text <= 0.74167:
       s += 1.379
      else:
       s += 0.281
     else:
      if text_share <= 0.013643:
       s += 0.131
      else:
       s += -0.064
    if clock <= 0.0:
     if words <= 2.5:
      s += -0.116
     else:
      if in_text <= 0.0:
       if until_chosen <= 6.5:
        if words_score <= 0.7851:
         if text_share <= 0.06145:
          s += 0.306
         else:
          s += 0.022
        else:
         s += 0.003
       else:
        if above_3_sum <= -10.474:
         s += -0.058
        else:
         if from_start <= -18.5:
          s += -0.036
         else:
          s += 0.133
      else:
       if by_word <= 0.0:
        if words_score <= -1.2813:
         if after_zone_start <= -4.5:
          s += -0.066
         else:
          s += 0.178
        else:
         s += -0.094
       else:
        s += 0.294
    else:
     s += 0.480
    if digits <= 4.5:
     s += -0.122
    else:
     if year <= 0.0:
      if words_score <= -1e-35:
       s += 0.080
      else:
       s += -0.068
     else:
      if text_above <= 59.745:
       s += 0.442
      else:
       s += 0.178
    if year <= 0.0:
     if digits_2_below <= 15.5:
      if date_word <= 0.0:
       s += -0.119
      else:
       s += -0.018
     else:
      s += 0.014
    else:
     if score <= -1.4811:
      if prints <= 1.5:
       if level <= 0.0:
        s += 0.330
       else:
        s += 0.135
      else:
       if below_10_sum <= -23.494:
        s += 0.008
       else:
        s += 0.152
     else:
      if characters <= 47.5:
       s += 0.149
      else:
       s += -0.055
    if digits <= 4.5:
     s += -0.121
    else:
     if words <= 11.5:
      if digits_2_above <= 4.5:
       s += 0.283
      else:
       s += 0.120
     else:
      if text_share <= 0.010106:
       s += 0.143
      else:
       s += -0.059
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.118
     else:
      s += -0.031
    else:
     if words_score <= 0.86825:
      if final_score <= -5.0298:
       s += 0.033
      else:
       if digits_1_above <= 2.5:
        s += 0.242
       else:
        s += 0.118
     else:
      if words <= 6.5:
       s += 0.095
      else:
       if digits_1_above <= 5.5:
        s += -0.067
       else:
        s += -0.003
    if digits <= 4.5:
     s += -0.120
    else:
     if chosen_above <= 3.5:
      if digits_1_below <= 4.5:
       if below_10_sum <= -40.586:
        s += 0.080
       else:
        s += 0.230
      else:
       if above_3_sum <= -10.219:
        s += -0.015
       else:
        s += 0.101
     else:
      if characters <= 31.5:
       s += 0.075
      else:
       s += -0.055
    if year <= 0.0:
     if by_word <= 0.0:
      s += -0.118
     else:
      s += -0.012
    else:
     if from_start <= -21.5:
      s += -0.003
     else:
      if words_score <= 1.2449:
       if digits_1_below <= 3.5:
        s += 0.194
       else:
        s += 0.074
      else:
       if words <= 5.5:
        s += 0.102
       else:
        if end <= 0.0:
         s += 0.017
        else:
         s += -0.066
    if digits <= 4.5:
     s += -0.120
    else:
     if text_share <= 0.06145:
      if words_score <= 0.86825:
       s += 0.183
      else:
       if characters <= 35.5:
        s += 0.120
       else:
        if words_score <= 1.894:
         s += 0.002
        else:
         s += -0.049
     else:
      if below_1 <= 0.0:
       s += 0.037
      else:
       s += -0.066
    if digits <= 4.5:
     s += -0.119
    else:
     if until_chosen <= 20.5:
      if words <= 11.5:
       if after_zone_start <= 2.5:
        s += 0.194
       else:
        s += 0.087
      else:
       if final_score <= -2.1877:
        s += 0.062
       else:
        if above_2 <= 1.1217:
         s += -0.064
        else:
         s += -0.007
     else:
      if words_score <= -0.67363:
       s += 0.040
      else:
       s += -0.040
    if digits <= 4.5:
     s += -0.119
    else:
     if words_score <= 0.86825:
      if digits_3_below <= 1.5:
       if below_10_sum <= -39.884:
        s += 0.055
       else:
        s += 0.180
      else:
       if below_30_share <= 0.71955:
        s += 0.011
       else:
        s += 0.095
     else:
      if words <= 9.5:
       s += 0.066
      else:
       if digits_3_below <= 3.5:
        s += -0.063
       else:
        s += 0.000
    if year <= 0.0:
     if by_word <= 0.0:
      if by_word_1_below <= 0.0:
       if by_word_2_below <= 0.0:
        s += -0.116
       else:
        s += -0.014
      else:
       s += -0.012
     else:
      if digits_2_below <= 1.5:
       s += -0.006
      else:
       s += 0.022
    else:
     if words_score <= 0.33971:
      if above_30_share <= 0.021801:
       s += 0.066
      else:
       s += 0.163
     else:
      if in_text <= 0.28992:
       s += 0.108
      else:
       if characters <= 41.5:
        s += 0.048
       else:
        s += -0.089
    if digits <= 4.5:
     s += -0.118
    else:
     if digits_1_below <= 4.5:
      if digits_3_below <= 1.5:
       if commas <= 0.0:
        if capitals_3_below <= 0.28802:
         s += 0.118
        else:
         if from_start <= -7.5:
          s += -0.015
         else:
          s += 0.074
       else:
        if words_above <= 67.5:
         s += 0.179
        else:
         s += 0.076
      else:
       if in_text <= 0.23303:
        s += 0.067
       else:
        s += -0.040
     else:
      if digits_1_below <= 6.5:
       s += -0.059
      else:
       s += 0.035
    if digits <= 4.5:
     s += -0.117
    else:
     if commas <= 0.0:
      if before_zone_end <= 85.5:
       if capitals <= 0.39208:
        s += 0.131
       else:
        s += 0.032
      else:
       if in_text <= 0.20294:
        s += 0.043
       else:
        s += -0.083
     else:
      if from_start <= 2.5:
       s += 0.157
      else:
       if words_above <= 102.5:
        s += 0.077
       else:
        s += -0.041
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.114
     else:
      s += -0.014
    else:
     if in_text <= 0.25658:
      if below_10_sum <= -39.222:
       s += -0.003
      else:
       if below_1 <= 0.0:
        s += 0.144
       else:
        s += 0.055
     else:
      if characters <= 35.5:
       s += 0.125
      else:
       if capitals_3_below <= 0.074537:
        if after_zone_start <= 0.0:
         s += 0.057
        else:
         s += -0.037
       else:
        if before_zone_end <= 43.5:
         s += 0.019
        else:
         s += -0.102
    if digits <= 4.5:
     s += -0.116
    else:
     if digits_1_above <= 4.5:
      if until_chosen <= 20.5:
       if margin <= -1.4826:
        if text_above <= 90.868:
         if prints <= 1.5:
          if text <= 2993.9:
           s += 0.151
          else:
           s += 0.061
         else:
          s += 0.046
        else:
         s += 0.002
       else:
        if commas <= 0.0:
         s += -0.061
        else:
         if words_above <= 21.5:
          s += 0.066
         else:
          s += -0.023
      else:
       s += -0.044
     else:
      if above_3_sum <= -10.724:
       s += -0.001
      else:
       s += -0.064
    if year <= 0.0:
     if by_word <= 0.0:
      if date_word <= 0.0:
       s += -0.114
      else:
       s += -0.017
     else:
      if start <= 1.5:
       s += -0.026
      else:
       s += 0.095
    else:
     if in_text <= 0.54773:
      if digits_1_below <= 3.5:
       if final_score <= -5.0298:
        s += 0.020
       else:
        if digits_1_above <= 3.5:
         s += 0.129
        else:
         s += 0.035
      else:
       s += 0.008
     else:
      if words <= 3.5:
       s += 0.109
      else:
       if capitals_1_above <= 0.57519:
        s += -0.076
       else:
        if commas <= 0.0:
         s += -0.033
        else:
         s += 0.057
    if digits <= 4.5:
     s += -0.115
    else:
     if words_above <= 73.5:
      if digits_1_above <= 4.5:
       if words_score <= 0.86825:
        if above_2 <= -5.3808:
         s += 0.049
        else:
         s += 0.137
       else:
        if above_3_sum <= -9.9422:
         s += -0.038
        else:
         s += 0.049
      else:
       s += -0.024
     else:
      if digits_3_below <= 0.0:
       if capitals_1_above <= 0.64752:
        if until_chosen <= 2.5:
         s += -0.059
        else:
         s += 0.010
       else:
        s += 0.072
      else:
       s += -0.085
    if digits <= 4.5:
     s += -0.114
    else:
     if final_score <= -5.3014:
      s += -0.072
     else:
      if digits_3_below <= 1.5:
       if text_above <= 90.868:
        if commas <= 0.0:
         if chosen_below <= 42.5:
          s += 0.086
         else:
          s += 0.007
        else:
         s += 0.130
       else:
        if in_text <= 0.37798:
         s += 0.051
        else:
         s += -0.039
      else:
       if text_share <= 0.035448:
        if commas <= 0.0:
         s += -0.003
        else:
         s += 0.066
       else:
        s += -0.060
    if commas <= 0.0:
     if clock <= 0.0:
      if by_word <= 0.0:
       if blocks <= 117.5:
        if capitals <= 0.4305:
         s += 0.018
        else:
         s += -0.054
       else:
        if by_word_1_above <= 0.0:
         if sentences <= 1.5:
          s += -0.103
         else:
          s += 0.011
        else:
         s += 0.015
      else:
       s += 0.028
     else:
      s += 0.088
    else:
     if characters <= 97.5:
      if from_start <= 4.5:
       if final_score <= -5.1709:
        s += -0.023
       else:
        if from_start <= -16.5:
         s += 0.019
        else:
         s += 0.130
      else:
       s += -0.044
     else:
      s += -0.074
    if digits <= 4.5:
     s += -0.113
    else:
     if digits_3_below <= 4.5:
      if after_run_start <= -1.5:
       if after_zone_start <= -19.5:
        if final_score <= -4.7088:
         s += -0.038
        else:
         s += 0.067
       else:
        if capitals <= 0.50806:
         s += 0.135
        else:
         s += 0.044
      else:
       if characters <= 28.5:
        s += 0.075
       else:
        if above_2 <= -3.2299:
         s += 0.030
        else:
         if text <= 760.05:
          s += -0.009
         else:
          s += -0.066
     else:
      if above_30_share <= 0.096534:
       s += 0.004
      else:
       s += -0.078
    if digits <= 4.5:
     s += -0.112
    else:
     if digits_1_below <= 4.5:
      if digits_1_above <= 4.5:
       if capitals_1_below <= 0.80625:
        if margin <= -1.4826:
         if above_2 <= -0.85786:
          s += 0.123
         else:
          s += 0.038
        else:
         if capitals_2_below <= 0.32843:
          s += 0.060
         else:
          s += -0.022
       else:
        if from_start <= -9.5:
         s += -0.053
        else:
         if since_chosen <= 292:
          s += -0.002
         else:
          s += 0.075
      else:
       s += -0.029
     else:
      if below_30_share <= 0.72758:
       s += -0.071
      else:
       s += 0.015
    if commas <= 0.0:
     if clock <= 0.0:
      if end <= 2.5:
       if words_below <= 0.0:
        s += 0.034
       else:
        s += -0.100
      else:
       if words_below <= 1257.5:
        if chosen_below <= 9.5:
         s += -0.030
        else:
         s += 0.068
       else:
        s += -0.058
     else:
      s += 0.063
    else:
     if score <= -1.0139:
      if above_10_sum <= -29.585:
       if words_below <= 4091:
        if after_run_start <= -25.5:
         s += 0.009
        else:
         s += 0.122
       else:
        s += -0.013
      else:
       if capitals_3_below <= 0.1266:
        s += 0.058
       else:
        s += -0.043
     else:
      s += -0.045
    if commas <= 0.0:
     if capitals <= 0.25291:
      if before_zone_end <= 73.5:
       if score <= -4.2915:
        s += -0.041
       else:
        if start <= 3.5:
         s += 0.062
        else:
         s += -0.030
      else:
       s += -0.044
     else:
      if below_1 <= -0.44102:
       s += -0.096
      else:
       s += -0.001
    else:
     if text_share <= 0.06145:
      if below_10_sum <= -41.918:
       s += -0.023
      else:
       if is_chosen <= 0.0:
        if year_1_above <= 0.0:
         s += 0.115
        else:
         s += 0.016
       else:
        s += -0.035
     else:
      if prints_above <= 1.5:
       s += -0.078
      else:
       s += 0.036
    if digits <= 4.5:
     s += -0.109
    else:
     if capitals <= 0.4305:
      if words_score <= 0.86825:
       if capitals_1_above <= 0.57519:
        if letters_a_word <= 4.5076:
         s += -0.036
        else:
         if letters_a_word <= 6.9518:
          s += 0.090
         else:
          s += 0.014
       else:
        if capitals_3_below <= 0.80625:
         s += 0.123
        else:
         s += 0.039
      else:
       if in_text <= 0.17157:
        s += 0.032
       else:
        s += -0.053
     else:
      if capitals_3_below <= 0.074537:
       s += 0.053
      else:
       if expected <= 0.90274:
        if above_10_sum <= -34.191:
         s += -0.029
        else:
         s += -0.098
       else:
        s += 0.029
    if digits <= 4.5:
     s += -0.109
    else:
     if capitals_3_below <= 0.25291:
      if after_run_start <= 2.5:
       if characters <= 52.5:
        if before_zone_end <= 148.5:
         s += 0.115
        else:
         s += 0.032
       else:
        s += 0.025
      else:
       s += -0.041
     else:
      if digits_2_below <= 0.0:
       if final_score <= -5.1709:
        s += -0.054
       else:
        if commas <= 0.0:
         if characters <= 24.5:
          s += 0.040
         else:
          s += -0.040
        else:
         if characters <= 37.5:
          s += 0.096
         else:
          s += 0.020
      else:
       if capitals_2_above <= 0.4305:
        s += -0.079
       else:
        s += -0.017
    if digits <= 4.5:
     s += -0.107
    else:
     if above_10_sum <= -34.191:
      if year_1_above <= 0.0:
       if above_3_sum <= -13.947:
        s += 0.001
       else:
        if after_run_start <= -25.5:
         s += 0.011
        else:
         if digits_3_below <= 0.0:
          s += 0.116
         else:
          s += 0.033
      else:
       s += -0.021
     else:
      if capitals <= 0.40313:
       if year <= 0.0:
        s += -0.045
       else:
        if below_10_sum <= -26.542:
         s += -0.020
        else:
         if words <= 6.5:
          s += 0.085
         else:
          s += 0.011
      else:
       if capitals <= 0.50806:
        s += -0.082
       else:
        s += 0.006
    if digits <= 4.5:
     s += -0.106
    else:
     if from_start <= -21.5:
      s += -0.064
     else:
      if from_start <= 2.5:
       if characters <= 47.5:
        if year <= 0.0:
         s += 0.003
        else:
         if digits_3_below <= 2.5:
          if text <= 2711.3:
           s += 0.117
          else:
           s += 0.032
         else:
          s += 0.018
       else:
        if above_1 <= -2.4062:
         s += -0.045
        else:
         s += 0.039
      else:
       if expected <= 0.89918:
        if text <= 880.57:
         s += -0.082
        else:
         s += -0.019
       else:
        s += 0.036
    if year <= 0.0:
     if by_word <= 0.0:
      if since_heading <= 1.5:
       s += 0.004
      else:
       s += -0.102
     else:
      s += 0.042
    else:
     if capitals_1_above <= 0.57519:
      if below_1 <= 0.46854:
       if digits_2_below <= 1.5:
        if capitals_1_above <= 0.39208:
         s += 0.070
        else:
         s += -0.014
       else:
        s += -0.046
      else:
       if above_3_sum <= -7.1253:
        s += -0.006
       else:
        s += -0.085
     else:
      if below_30_share <= 0.52503:
       s += -0.046
      else:
       if year_1_below <= 0.0:
        if capitals_1_below <= 0.98889:
         s += 0.116
        else:
         s += 0.021
       else:
        s += 0.010
    if digits <= 4.5:
     s += -0.103
    else:
     if text_share <= 0.06145:
      if above_3_sum <= -15.377:
       s += -0.057
      else:
       if words_score <= 0.40996:
        if prints <= 1.5:
         if digits_1_above <= 2.5:
          s += 0.123
         else:
          s += 0.038
        else:
         s += -0.004
       else:
        if characters <= 35.5:
         s += 0.064
        else:
         if above_1 <= -2.5612:
          s += -0.061
         else:
          s += -0.003
     else:
      if number <= 79.5:
       if number <= 28.5:
        s += -0.008
       else:
        s += -0.073
      else:
       s += 0.021
    if commas <= 0.0:
     if capitals_2_below <= 0.057983:
      if start <= 1.5:
       s += -0.017
      else:
       s += 0.059
     else:
      if clock <= 0.0:
       s += -0.088
      else:
       s += 0.017
    else:
     if text_share <= 0.06145:
      if final_score <= -5.3014:
       s += -0.070
      else:
       if words <= 15.5:
        if words_above <= 102.5:
         if from_start <= -19.5:
          s += 0.002
         else:
          s += 0.100
        else:
         s += -0.012
       else:
        s += -0.040
     else:
      if clock <= 0.0:
       if chosen_above <= 9.5:
        s += -0.089
       else:
        s += 0.018
      else:
       s += 0.026
    if digits <= 4.5:
     s += -0.100
    else:
     if digits_1_below <= 4.5:
      if from_start <= -28.5:
       s += -0.033
      else:
       if words_above <= 63.5:
        if since_related <= 218.5:
         s += -0.007
        else:
         if above_30_share <= 0.024988:
          s += 0.007
         else:
          if capitals <= 0.27953:
           s += 0.027
          else:
           s += 0.098
       else:
        if below_30_share <= 0.6733:
         s += 0.042
        else:
         if capitals <= 0.3374:
          s += 0.019
         else:
          s += -0.080
     else:
      if expected <= 0.89506:
       s += -0.062
      else:
       s += -0.006
    if digits <= 4.5:
     s += -0.098
    else:
     if in_text <= 0.25658:
      if below_10_sum <= -41.226:
       s += -0.041
      else:
       if words_above <= 73.5:
        if letters_a_word <= 8.3101:
         if words_below <= 3523.5:
          s += 0.104
         else:
          s += 0.024
        else:
         s += 0.013
       else:
        s += -0.003
     else:
      if text <= 947.12:
       if capitals_1_above <= 0.63068:
        s += -0.002
       else:
        s += 0.073
      else:
       if capitals_3_below <= 0.063508:
        s += 0.019
       else:
        if letters_a_word <= 5.2029:
         s += -0.019
        else:
         s += -0.093
    if by_word <= 0.0:
     if capitals <= 0.45584:
      if words_score <= -0.5367:
       if until_chosen <= 16.5:
        s += 0.086
       else:
        s += -0.019
      else:
       if capitals_1_above <= 0.50806:
        if words_above <= 5.5:
         if capitals_2_below <= 0.32843:
          s += 0.043
         else:
          s += -0.045
        else:
         if prints_below <= 2.5:
          if date_word <= 0.0:
           s += -0.100
          else:
           s += 0.023
         else:
          s += 0.026
       else:
        s += 0.036
     else:
      if since_heading <= 2.5:
       s += 0.040
      else:
       if before_run_end <= 23.5:
        s += 0.023
       else:
        s += -0.080
    else:
     s += 0.106
    if digits <= 4.5:
     s += -0.096
    else:
     if after_zone_start <= 6.5:
      if above_3_sum <= -15.007:
       s += -0.044
      else:
       if capitals_2_below <= 0.069366:
        if before_zone_end <= 148.5:
         s += 0.094
        else:
         s += 0.017
       else:
        if digits <= 6.5:
         if capitals_1_below <= 0.33908:
          if words_score <= -0.33297:
           s += 0.053
          else:
           s += 0.012
         else:
          if words_above <= 12.5:
           s += 0.011
          else:
           s += -0.085
        else:
         if words_below <= 1655:
          s += 0.078
         else:
          s += -0.002
     else:
      s += -0.067
    if digits <= 4.5:
     s += -0.094
    else:
     if capitals <= 0.45584:
      if letters_a_word <= 11.056:
       if digits_2_above <= 1.5:
        if expected <= 0.91935:
         if words_score <= 0.71082:
          if capitals_2_above <= 0.81981:
           s += 0.111
          else:
           s += 0.037
         else:
          if words_score <= 1.36:
           s += 0.024
          else:
           s += -0.034
        else:
         s += -0.011
       else:
        if number_from_end <= 177.5:
         s += -0.056
        else:
         s += 0.026
      else:
       s += -0.051
     else:
      if capitals_3_below <= 0.074537:
       s += 0.033
      else:
       if before_run_end <= 51.5:
        s += -0.003
       else:
        s += -0.091
    if year <= 0.0:
     if commas <= 0.0:
      s += -0.099
     else:
      if below_3_sum <= -5.7177:
       s += 0.019
      else:
       s += -0.033
    else:
     if capitals_2_below <= 0.45584:
      if after_zone_start <= 4.5:
       if digits_1_below <= 1.5:
        if digits_2_below <= 1.5:
         s += 0.100
        else:
         s += 0.022
       else:
        if capitals_1_above <= 0.64752:
         s += -0.021
        else:
         s += 0.045
      else:
       s += -0.042
     else:
      if above_1 <= -2.5612:
       if since_chosen <= 147.5:
        s += 0.013
       else:
        s += -0.065
      else:
       if above_10_sum <= -29.585:
        s += 0.062
       else:
        s += -0.010
    if digits <= 4.5:
     s += -0.089
    else:
     if number_from_end <= 112.5:
      if digits_1_above <= 0.0:
       s += 0.085
      else:
       s += -0.009
     else:
      if by_word <= 0.0:
       if date_word <= 0.0:
        if words_score <= -1.0293:
         if number_from_end <= 268.5:
          s += 0.053
         else:
          s += -0.019
        else:
         if capitals_2_below <= 0.25291:
          if capitals_1_above <= 0.60435:
           if blocks <= 297.5:
            s += -0.078
           else:
            s += 0.011
          else:
           s += 0.035
         else:
          if chosen_below <= 70.5:
           s += -0.111
          else:
           s += -0.020
       else:
        s += 0.039
      else:
       s += 0.088
    if year <= 0.0:
     if below_10_sum <= -55.703:
      s += 0.010
     else:
      if by_word <= 0.0:
       if by_word_2_below <= 0.0:
        s += -0.096
       else:
        s += 0.003
      else:
       s += 0.002
    else:
     if capitals_2_below <= 0.13715:
      if above_3_sum <= -6.6477:
       s += 0.092
      else:
       s += -0.008
     else:
      if capitals_2_below <= 0.90122:
       if number_from_end <= 112.5:
        if prints_below <= 0.0:
         s += -0.001
        else:
         s += 0.056
       else:
        if score <= -3.237:
         s += -0.003
        else:
         s += -0.093
      else:
       if text_above <= 3.9499:
        s += -0.016
       else:
        s += 0.063
    if digits <= 4.5:
     s += -0.085
    else:
     if characters <= 27.5:
      if below_3_sum <= -11.131:
       if above_2 <= -4.0248:
        s += -0.084
       else:
        s += 0.045
      else:
       if chosen_below <= 70.5:
        s += 0.086
       else:
        s += 0.010
     else:
      if below_1 <= -2.6048:
       if above_1 <= -2.9614:
        if digits <= 7.5:
         s += -0.044
        else:
         s += 0.001
       else:
        s += 0.070
      else:
       if below_2 <= 0.89063:
        if below_2 <= -3.2089:
         s += -0.019
        else:
         s += -0.089
       else:
        if above_3_sum <= -9.042:
         s += 0.046
        else:
         s += -0.038
    if digits <= 4.5:
     s += -0.083
    else:
     if below_10_sum <= -40.586:
      s += -0.065
     else:
      if capitals_2_above <= 0.55778:
       if margin <= -1.6779:
        if digits_1_below <= 3.5:
         if words_above <= 128.5:
          if letters_a_word <= 5.4305:
           s += 0.074
          else:
           s += 0.002
         else:
          s += -0.029
        else:
         s += -0.053
       else:
        if number_from_end <= 173.5:
         s += -0.083
        else:
         s += 0.002
      else:
       if digits_1_above <= 5.5:
        if digits_3_below <= 1.5:
         if below_2 <= -3.6194:
          s += 0.007
         else:
          s += 0.090
        else:
         s += 0.002
       else:
        s += -0.010
    if digits <= 4.5:
     s += -0.082
    else:
     if words_above <= 54.5:
      if digits_2_below <= 4.5:
       if words <= 7.5:
        if capitals_1_below <= 0.98889:
         if words_below <= 3076.5:
          if expected <= 0.90807:
           s += 0.079
          else:
           s += 0.014
         else:
          s += 0.004
        else:
         s += 0.004
       else:
        if words_score <= 0.33971:
         s += 0.031
        else:
         s += -0.038
      else:
       s += -0.054
     else:
      if expected <= 0.88773:
       if chosen_below <= 48.5:
        s += -0.092
       else:
        s += 0.020
      else:
       if chosen_below <= 38.5:
        s += 0.045
       else:
        s += -0.019
    if digits <= 4.5:
     s += -0.080
    else:
     if capitals_1_above <= 0.57519:
      if digits_3_below <= 1.5:
       if before_zone_end <= 73.5:
        if final_score <= -2.533:
         if from_start <= -6.5:
          s += 0.009
         else:
          s += 0.076
        else:
         s += -0.029
       else:
        if prints_above <= 2.5:
         if in_text <= 0.23303:
          s += 0.030
         else:
          s += -0.039
        else:
         s += -0.073
      else:
       s += -0.073
     else:
      if capitals_3_below <= 0.57519:
       if capitals <= 0.45584:
        s += 0.092
       else:
        s += 0.018
      else:
       if until_chosen <= 11.5:
        s += 0.020
       else:
        s += -0.054
    if since_heading <= 2.5:
     s += 0.068
    else:
     if capitals_1_above <= 0.50806:
      if above_1 <= -0.8401:
       if date_word <= 0.0:
        if characters <= 27.5:
         s += -0.025
        else:
         if below_3_sum <= -14.238:
          s += 0.017
         else:
          s += -0.119
       else:
        s += 0.009
      else:
       if capitals_2_below <= 0.084524:
        s += -0.038
       else:
        s += 0.041
     else:
      if year <= 0.0:
       s += -0.058
      else:
       if capitals <= 0.45584:
        if above_3_sum <= -12.967:
         s += -0.017
        else:
         s += 0.088
       else:
        if capitals_2_below <= 0.074537:
         s += 0.031
        else:
         s += -0.048
    if year <= 0.0:
     if date_word <= 0.0:
      if by_word <= 0.0:
       if by_word_2_below <= 0.0:
        s += -0.089
       else:
        s += 0.016
      else:
       s += 0.022
     else:
      s += 0.033
    else:
     if blocks <= 109.5:
      s += 0.068
     else:
      if text_share <= 0.0027753:
       if capitals_3_below <= 0.074537:
        s += 0.021
       else:
        s += -0.070
      else:
       if characters <= 29.5:
        if from_start <= 1.5:
         s += 0.072
        else:
         s += -0.013
       else:
        if by_word <= 0.0:
         if above_1 <= -3.4012:
          s += 0.015
         else:
          s += -0.065
        else:
         s += 0.060
    if by_word <= 0.0:
     if before_zone_end <= 63.5:
      if characters <= 39.5:
       if year <= 0.0:
        if commas <= 0.0:
         s += -0.061
        else:
         s += 0.047
       else:
        s += 0.072
      else:
       if date_word <= 0.0:
        s += -0.044
       else:
        s += 0.036
     else:
      if before_zone_end <= 102.5:
       if expected <= 0.76877:
        s += 0.010
       else:
        if above_2 <= 0.51631:
         s += -0.116
        else:
         s += 0.003
      else:
       if number <= 40.5:
        if words_score <= 0.26612:
         s += 0.053
        else:
         s += -0.022
       else:
        s += -0.031
    else:
     s += 0.087
    if above_1 <= -2.9614:
     if capitals_3_below <= 0.074537:
      if words_above <= 34.5:
       if year <= 0.0:
        s += -0.023
       else:
        s += 0.047
      else:
       s += -0.037
     else:
      if until_chosen <= 11.5:
       if from_start <= -3.5:
        s += 0.017
       else:
        s += -0.061
      else:
       s += -0.077
    else:
     if margin <= -1.4826:
      if digits <= 5.5:
       s += -0.016
      else:
       if capitals <= 0.50806:
        s += 0.092
       else:
        s += 0.013
     else:
      if capitals_3_below <= 0.13841:
       if in_text <= 0.51471:
        s += 0.038
       else:
        s += -0.023
      else:
       s += -0.049
    if commas <= 0.0:
     if date_word <= 0.0:
      if by_word <= 0.0:
       if since_heading <= 4.5:
        s += -0.005
       else:
        s += -0.070
      else:
       s += 0.022
     else:
      s += 0.016
    else:
     if digits_1_below <= 4.5:
      if above_3_sum <= -7.9808:
       if year_2_above <= 0.0:
        if characters <= 14.5:
         s += 0.008
        else:
         s += 0.100
       else:
        s += -0.023
      else:
       if blocks <= 297.5:
        if margin <= -3.5707:
         s += 0.034
        else:
         s += -0.070
       else:
        s += 0.042
     else:
      if words_score <= -1.0293:
       s += 0.017
      else:
       s += -0.072
    if year <= 0.0:
     if by_word <= 0.0:
      if digits <= 8.5:
       s += -0.082
      else:
       s += -0.004
     else:
      s += 0.032
    else:
     if digits_1_above <= 5.5:
      if characters <= 47.5:
       if until_chosen <= 19.5:
        if digits <= 5.5:
         s += 0.008
        else:
         if before_zone_end <= 168.5:
          s += 0.096
         else:
          s += 0.011
       else:
        s += -0.010
      else:
       if year_1_below <= 0.0:
        if margin <= -1.6779:
         s += 0.036
        else:
         if text_below <= 1081.2:
          s += 0.015
         else:
          s += -0.035
       else:
        s += -0.061
     else:
      s += -0.062
    if digits <= 4.5:
     s += -0.069
    else:
     if above_3_sum <= -13.782:
      if until_chosen <= 4.5:
       s += -0.002
      else:
       s += -0.070
     else:
      if above_10_sum <= -31.524:
       if from_start <= -20.5:
        s += -0.003
       else:
        if expected <= 0.92074:
         if in_text <= 0.54773:
          s += 0.090
         else:
          s += 0.019
        else:
         s += 0.006
      else:
       if relative_number <= 0.2581:
        if score <= -3.0257:
         s += 0.041
        else:
         if below_1 <= -2.3023:
          s += -0.030
         else:
          s += 0.013
       else:
        if digits <= 8.5:
         s += -0.062
        else:
         s += -0.002
    if digits <= 4.5:
     s += -0.067
    else:
     if capitals_1_above <= 0.64752:
      if above_1 <= -0.8401:
       if above_1 <= -4.0638:
        if below_3_sum <= -8.0726:
         s += -0.015
        else:
         s += 0.031
       else:
        if end <= 0.0:
         s += -0.003
        else:
         if capitals_2_below <= 0.091966:
          s += -0.005
         else:
          s += -0.085
      else:
       if final_score <= -1.2318:
        s += 0.047
       else:
        s += -0.012
     else:
      if capitals_2_below <= 0.50806:
       if above_10_sum <= -28.427:
        s += 0.074
       else:
        s += -0.005
      else:
       if capitals_1_above <= 0.83602:
        s += 0.015
       else:
        s += -0.033
    if before_zone_end <= 45.5:
     if year <= 0.0:
      s += -0.040
     else:
      if in_zone <= 0.0:
       s += 0.080
      else:
       if expected <= 0.87927:
        s += -0.033
       else:
        s += 0.033
    else:
     if above_30_share <= 0.068789:
      if name_2_above <= 0.0:
       if digits_2_above <= 1.5:
        s += -0.089
       else:
        if text <= 2891.5:
         s += -0.029
        else:
         s += 0.035
      else:
       s += 0.016
     else:
      if year <= 0.0:
       s += -0.047
      else:
       if characters <= 31.5:
        s += 0.060
       else:
        if capitals_3_below <= 0.13841:
         s += 0.022
        else:
         s += -0.044
    if by_word <= 0.0:
     if text <= 760.05:
      if number_from_end <= 75.5:
       s += -0.017
      else:
       if digits <= 4.5:
        s += -0.023
       else:
        s += 0.071
     else:
      if number_from_end <= 97.5:
       s += 0.038
      else:
       if capitals_1_above <= 0.50806:
        if score <= -4.0887:
         s += 0.006
        else:
         if number_from_end <= 301.5:
          if above_1 <= 1.9987:
           s += -0.118
          else:
           s += 0.004
         else:
          s += -0.000
       else:
        if prints_above <= 1.5:
         s += -0.044
        else:
         if above_1 <= -3.9167:
          s += -0.020
         else:
          s += 0.055
    else:
     s += 0.076
    if text_share <= 0.14019:
     if capitals_2_below <= 0.13715:
      if words_below <= 2712:
       if from_start <= -26.5:
        s += -0.027
       else:
        if characters <= 81.5:
         s += 0.089
        else:
         s += -0.019
      else:
       s += -0.019
     else:
      if date_word <= 0.0:
       if chosen_below <= 59.5:
        if words_score <= -0.95969:
         if after_run_start <= -15.5:
          s += -0.040
         else:
          s += 0.043
        else:
         s += -0.063
       else:
        if words_score <= 0.26612:
         s += 0.045
        else:
         s += -0.037
      else:
       s += 0.049
    else:
     if prints_below <= 2.5:
      s += -0.087
     else:
      s += 0.021
    if above_2 <= -4.7408:
     if below_2 <= 0.44417:
      s += -0.052
     else:
      s += 0.024
    else:
     if words_above <= 5.5:
      if characters <= 55.5:
       if until_chosen <= 26.5:
        if capitals <= 0.67083:
         s += 0.094
        else:
         s += -0.011
       else:
        s += -0.018
      else:
       s += -0.016
     else:
      if capitals_1_above <= 0.64752:
       if below_2 <= -4.4385:
        s += 0.050
       else:
        if capitals_1_above <= 0.086335:
         s += 0.004
        else:
         if by_word <= 0.0:
          s += -0.088
         else:
          s += 0.016
      else:
       if year <= 0.0:
        s += -0.024
       else:
        s += 0.054
    if by_word <= 0.0:
     if digits <= 7.5:
      if words_score <= -0.95969:
       if words_below <= 3420:
        s += 0.039
       else:
        s += -0.022
      else:
       if text <= 1908.8:
        if margin <= -2.6305:
         if blocks <= 265.5:
          s += -0.107
         else:
          s += -0.002
        else:
         if blocks <= 117.5:
          s += 0.030
         else:
          s += -0.043
       else:
        if characters <= 31.5:
         s += 0.047
        else:
         s += -0.029
     else:
      if below_2 <= -0.4264:
       if above_10_sum <= -42.916:
        s += -0.006
       else:
        s += 0.070
      else:
       s += -0.026
    else:
     s += 0.077
    if number_from_end <= 112.5:
     if year <= 0.0:
      if digits <= 8.5:
       s += -0.040
      else:
       s += 0.022
     else:
      if capitals_1_below <= 0.83602:
       s += 0.086
      else:
       s += -0.011
    else:
     if digits <= 6.5:
      if words_score <= -2.0126:
       s += 0.019
      else:
       if relative_number <= 0.033721:
        s += 0.003
       else:
        if below_1 <= -5.928:
         s += 0.009
        else:
         if words_below <= 7324.5:
          if above_2 <= -6.4226:
           s += 0.005
          else:
           s += -0.077
         else:
          s += 0.010
     else:
      if after_run_start <= -2.5:
       s += 0.041
      else:
       s += -0.037
    if digits_3_below <= 1.5:
     if digits <= 4.5:
      s += -0.057
     else:
      if characters <= 55.5:
       if until_chosen <= 20.5:
        if after_zone_start <= 6.5:
         if before_run_end <= 180.5:
          if words_score <= 0.55821:
           if characters <= 14.5:
            s += 0.012
           else:
            s += 0.095
          else:
           s += 0.005
         else:
          s += -0.001
        else:
         s += -0.025
       else:
        s += -0.032
      else:
       if in_text <= 0.25658:
        s += 0.011
       else:
        s += -0.047
    else:
     if words_score <= -0.60561:
      s += 0.002
     else:
      if digits_3_below <= 11.5:
       s += -0.071
      else:
       s += 0.007
    if final_score <= -5.1709:
     s += -0.064
    else:
     if words_above <= 63.5:
      if digits <= 4.5:
       s += -0.035
      else:
       if before_run_end <= 226.5:
        if digits_2_below <= 5.5:
         if digits_1_above <= 2.5:
          s += 0.069
         else:
          s += -0.002
        else:
         s += -0.022
       else:
        s += -0.027
     else:
      if below_2 <= -4.1762:
       s += 0.035
      else:
       if below_1 <= -4.3517:
        s += 0.017
       else:
        if after_run_start <= -22.5:
         s += 0.005
        else:
         if headings_above <= 6.5:
          if before_run_end <= 201.5:
           s += -0.093
          else:
           s += 0.005
         else:
          s += 0.007
    return s


def score_heading(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, _, known_as, shape, level, gap, gap_below, _, prints, _, _, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, _, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, _, below_30_share, text_above, text_below, text_share, text, _, margin, expected, _, after_run_start, before_run_end, _, until_chosen, chosen_above, chosen_below, words_above, words_below, since_comments, since_related, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end, final_score, margin_of_score, is_of_choice, after_start, before_stop, capitals, digits, _, prose_2_above, words_2_above, item_2_above, score_2_above, _, prose_1_above, words_1_above, item_1_above, score_1_above, _, _, words_1_below, item_1_below, score_1_below, _, _, words_2_below, item_2_below, score_2_below) = row
    s = 0.0
    if level <= 1.5:
     if words_1_below <= 22.5:
      if capitals <= 0.55903:
       s += -1.270
      else:
       if margin_of_score <= 0.07491:
        s += -1.212
       else:
        if since_heading <= 299.5:
         s += -1.273
        else:
         if until_chosen <= 2.5:
          s += -0.958
         else:
          s += -1.121
     else:
      if characters <= 69.5:
       if since_heading <= 299.5:
        s += -1.284
       else:
        if score_1_above <= 0.961:
         s += -1.086
        else:
         if capitals <= 0.24265:
          s += -0.987
         else:
          s += -0.832
      else:
       s += -1.273
    else:
     if after_run_start <= 0.0:
      s += -1.014
     else:
      s += -0.752
    if level <= 1.5:
     if score_1_below <= 2.141:
      if words <= 10.5:
       if score_1_below <= 0.0:
        s += -0.093
       else:
        if prose_1_above <= 0.0:
         s += -0.051
        else:
         if end <= 0.0:
          s += 0.100
         else:
          s += -0.071
      else:
       s += -0.142
     else:
      if end <= 0.0:
       if prose_1_above <= 0.0:
        s += 0.070
       else:
        if is_of_choice <= 0.0:
         s += 0.064
        else:
         s += 0.257
      else:
       if end <= 1.5:
        s += -0.143
       else:
        if end <= 2.5:
         s += 0.176
        else:
         s += -0.044
    else:
     s += 0.279
    if score_1_below <= 2.141:
     if shape <= 0.0:
      if capitals <= 0.55903:
       s += -0.109
      else:
       if margin_of_score <= -0.60207:
        s += -0.065
       else:
        if since_heading <= 299.5:
         s += -0.133
        else:
         s += 0.076
     else:
      s += 0.163
    else:
     if characters <= 69.5:
      if capitals <= 0.32456:
       if shape <= 0.0:
        if since_heading <= 299.5:
         s += -0.140
        else:
         if margin <= 0.99881:
          s += 0.088
         else:
          s += -0.120
       else:
        s += 0.235
      else:
       if final_score <= -0.43618:
        s += -0.002
       else:
        s += 0.207
     else:
      s += -0.110
    if below_1 <= 0.60693:
     if since_heading <= 0.0:
      s += 0.133
     else:
      if capitals <= 0.55903:
       s += -0.110
      else:
       if margin_of_score <= -0.40964:
        s += -0.063
       else:
        if since_heading <= 299.5:
         s += -0.128
        else:
         s += 0.061
    else:
     if end <= 0.0:
      if final_score <= -0.17075:
       s += 0.011
      else:
       if gap <= 0.0:
        s += 0.039
       else:
        s += 0.187
     else:
      if end <= 1.5:
       s += -0.129
      else:
       if end <= 2.5:
        s += 0.130
       else:
        if capitals <= 0.37981:
         s += -0.091
        else:
         s += 0.068
    if score_1_below <= 1.2816:
     if level <= 1.5:
      if capitals <= 0.57519:
       s += -0.105
      else:
       if since_heading <= 299.5:
        s += -0.136
       else:
        if gap <= 0.0:
         s += -0.071
        else:
         if prints_above <= 3.5:
          s += 0.012
         else:
          s += 0.147
     else:
      s += 0.110
    else:
     if characters <= 60.5:
      if words_1_above <= 12.5:
       if level <= 1.5:
        if capitals <= 0.60556:
         s += -0.033
        else:
         s += 0.082
       else:
        s += 0.174
      else:
       s += 0.145
     else:
      if level <= 1.5:
       s += -0.101
      else:
       s += 0.153
    if until_chosen <= 1.5:
     if end <= 0.0:
      if prose_1_above <= 0.0:
       if level <= 1.5:
        if since_heading <= 299.5:
         s += -0.124
        else:
         s += 0.031
       else:
        s += 0.137
      else:
       s += 0.141
     else:
      if end <= 1.5:
       s += -0.126
      else:
       if end <= 2.5:
        s += 0.098
       else:
        s += -0.044
    else:
     if level <= 1.5:
      if capitals <= 0.55903:
       s += -0.102
      else:
       if margin_of_score <= -1.3927:
        s += -0.072
       else:
        if since_heading <= 299.5:
         s += -0.119
        else:
         s += 0.028
     else:
      s += 0.105
    if words_1_below <= 12.5:
     if capitals <= 0.55903:
      if shape <= 0.0:
       s += -0.097
      else:
       s += 0.048
     else:
      if score <= -2.6698:
       s += -0.056
      else:
       if score_2_below <= 0.69938:
        if prints <= 1.5:
         s += -0.043
        else:
         s += 0.082
       else:
        s += 0.080
    else:
     if characters <= 72.5:
      if final_score <= -0.34816:
       s += -0.021
      else:
       if shape <= 0.0:
        if since_heading <= 299.5:
         s += -0.140
        else:
         if capitals <= 0.15587:
          s += 0.023
         else:
          s += 0.119
       else:
        s += 0.163
     else:
      s += -0.108
    if words_1_below <= 13.5:
     if capitals <= 0.48684:
      if shape <= 0.0:
       s += -0.097
      else:
       s += 0.045
     else:
      if item_2_below <= 0.0:
       if margin_of_score <= -0.7027:
        s += -0.065
       else:
        s += 0.012
      else:
       s += 0.088
    else:
     if characters <= 72.5:
      if margin_of_score <= -0.91579:
       s += -0.053
      else:
       if end <= 0.0:
        if words_1_above <= 4.5:
         s += 0.021
        else:
         s += 0.120
       else:
        if end <= 1.5:
         s += -0.091
        else:
         if end <= 2.5:
          s += 0.090
         else:
          s += -0.025
     else:
      s += -0.098
    if level <= 1.5:
     if since_heading <= 299.5:
      s += -0.131
     else:
      if gap <= 0.0:
       s += -0.080
      else:
       if score <= 0.62288:
        if until_chosen <= 1.5:
         if start <= 1.5:
          s += 0.081
         else:
          s += -0.024
        else:
         if start <= 1.5:
          if above_1 <= -2.8721:
           if above_1 <= -2.9682:
            s += 0.014
           else:
            if blocks <= 813.5:
             s += 0.048
            else:
             s += 0.552
          else:
           s += -0.007
         else:
          s += -0.087
       else:
        s += -0.094
    else:
     if in_zone <= 0.0:
      s += 0.003
     else:
      s += 0.139
    if below_1 <= 0.29626:
     if capitals <= 0.48684:
      s += -0.086
     else:
      if gap <= 0.0:
       s += -0.067
      else:
       if words_above <= 69.5:
        s += -0.128
       else:
        if level <= 1.5:
         if since_heading <= 299.5:
          s += -0.119
         else:
          s += 0.031
        else:
         s += 0.105
    else:
     if characters <= 72.5:
      if level <= 1.5:
       if since_heading <= 299.5:
        s += -0.122
       else:
        if words_1_above <= 9.5:
         if capitals <= 0.57519:
          s += -0.020
         else:
          s += 0.056
        else:
         s += 0.082
      else:
       s += 0.128
     else:
      s += -0.095
    if below_1 <= 0.93822:
     if capitals <= 0.48684:
      if characters <= 63.5:
       if gap <= 0.0:
        s += -0.104
       else:
        s += -0.027
      else:
       s += -0.122
     else:
      if final_score <= -0.80767:
       if expected <= 0.90798:
        s += -0.061
       else:
        if prints <= 3.5:
         if prints_above <= 2.5:
          s += -0.039
         else:
          s += 0.244
        else:
         s += -0.124
      else:
       if shape <= 0.0:
        s += 0.020
       else:
        s += 0.105
    else:
     if characters <= 69.5:
      if final_score <= 0.0:
       s += -0.003
      else:
       s += 0.076
     else:
      s += -0.080
    if below_1 <= 0.29626:
     if level <= 1.5:
      if since_heading <= 299.5:
       s += -0.122
      else:
       if end <= 0.0:
        if below_3_sum <= -6.8415:
         s += -0.058
        else:
         if prose_2_above <= 0.0:
          s += -0.013
         else:
          s += 0.069
       else:
        if end <= 1.5:
         s += -0.131
        else:
         s += -0.048
     else:
      s += 0.069
    else:
     if commas <= 0.0:
      if end <= 0.0:
       if final_score <= 0.0:
        s += 0.012
       else:
        s += 0.087
      else:
       if end <= 1.5:
        s += -0.103
       else:
        s += 0.029
     else:
      s += -0.086
    if level <= 1.5:
     if capitals <= 0.55903:
      if words_1_below <= 25.5:
       if end <= 0.0:
        if gap <= 0.0:
         s += -0.095
        else:
         if words_2_above <= 19.5:
          s += -0.034
         else:
          s += 0.064
       else:
        s += -0.098
      else:
       s += -0.003
     else:
      if score <= -4.0991:
       s += -0.101
      else:
       if score_2_below <= 0.69938:
        if prints <= 1.5:
         s += -0.031
        else:
         if prints <= 12.5:
          s += 0.062
         else:
          s += -0.103
       else:
        s += 0.062
    else:
     if score_2_below <= -0.11762:
      s += 0.016
     else:
      s += 0.113
    if level <= 1.5:
     if commas <= 0.0:
      if until_chosen <= 2.5:
       if capitals <= 0.1381:
        if start <= 1.5:
         if characters <= 63.5:
          s += 0.027
         else:
          s += -0.086
        else:
         s += -0.122
       else:
        if prose_1_above <= 0.0:
         if prints <= 12.5:
          s += 0.012
         else:
          s += -0.129
        else:
         if end <= 0.0:
          s += 0.070
         else:
          s += 0.008
      else:
       if item_2_below <= 0.0:
        s += -0.055
       else:
        if end <= 0.0:
         s += 0.088
        else:
         s += -0.085
     else:
      s += -0.106
    else:
     s += 0.084
    if gap_below <= 0.0:
     s += -0.064
    else:
     if characters <= 63.5:
      if score_2_below <= 1.0399:
       if prints <= 16.5:
        if commas <= 0.0:
         if end <= 0.0:
          if number_from_end <= 745.5:
           s += 0.019
          else:
           s += 0.204
         else:
          s += -0.039
        else:
         s += -0.101
       else:
        s += -0.127
      else:
       if prints <= 3.5:
        if end <= 0.0:
         if digits <= 2.5:
          s += 0.079
         else:
          s += -0.088
        else:
         if end <= 1.5:
          s += -0.092
         else:
          s += 0.036
       else:
        s += -0.025
     else:
      s += -0.079
    if characters <= 66.5:
     if gap <= 0.0:
      if words_2_above <= 4.5:
       s += -0.079
      else:
       s += -0.020
     else:
      if score_2_below <= 0.69938:
       if item_1_above <= 0.0:
        if words_2_above <= 19.5:
         s += -0.031
        else:
         s += 0.024
       else:
        s += 0.064
      else:
       if end <= 0.0:
        if prints <= 16.5:
         if words_above <= 44.5:
          s += -0.117
         else:
          s += 0.063
        else:
         s += -0.147
       else:
        if end <= 1.5:
         s += -0.087
        else:
         if end <= 2.5:
          s += 0.065
         else:
          s += -0.017
    else:
     s += -0.089
    if commas <= 0.0:
     if gap_below <= 0.0:
      if capitals <= 0.55903:
       s += -0.082
      else:
       s += -0.015
     else:
      if capitals <= 0.15587:
       s += -0.028
      else:
       if margin <= -3.4666:
        s += -0.065
       else:
        if words_above <= 44.5:
         s += -0.116
        else:
         if prints <= 12.5:
          if end <= 0.0:
           if prose_2_above <= 0.0:
            if words <= 5.5:
             s += 0.050
            else:
             s += -0.010
           else:
            s += 0.077
          else:
           if end <= 1.5:
            s += -0.095
           else:
            s += 0.030
         else:
          s += -0.061
    else:
     s += -0.094
    if characters <= 63.5:
     if below_3_sum <= -2.303:
      if item_2_below <= 0.0:
       if score_2_above <= -0.97967:
        s += -0.061
       else:
        s += -0.017
      else:
       if end <= 0.0:
        if above_2 <= -3.1934:
         s += -0.068
        else:
         if prints <= 1.5:
          if text <= 1620.1:
           s += 0.134
          else:
           s += -0.067
         else:
          s += 0.159
       else:
        s += -0.093
     else:
      if words_1_above <= 9.5:
       s += -0.004
      else:
       if text <= 4311.9:
        s += 0.056
       else:
        s += -0.032
    else:
     if level <= 1.5:
      s += -0.088
     else:
      s += 0.070
    if commas <= 0.0:
     if gap <= 0.0:
      if words_score <= 0.091845:
       s += -0.090
      else:
       if capitals <= 0.57519:
        s += -0.061
       else:
        s += 0.019
     else:
      if words_score <= -0.15535:
       if prints <= 3.5:
        s += -0.019
       else:
        s += -0.122
      else:
       if characters <= 75.5:
        if words_above <= 44.5:
         s += -0.104
        else:
         if capitals <= 0.37981:
          if prints <= 3.5:
           s += 0.017
          else:
           if words_score <= 2.1396:
            s += -0.132
           else:
            s += 0.073
         else:
          s += 0.045
       else:
        s += -0.078
    else:
     s += -0.087
    if characters <= 78.5:
     if gap <= 0.0:
      s += -0.044
     else:
      if until_chosen <= 3.5:
       if level <= 1.5:
        if margin <= 0.99881:
         if start <= 1.5:
          if prints <= 11.5:
           if prints_below <= 3.5:
            s += 0.027
           else:
            s += 0.124
          else:
           if expected <= 0.88224:
            s += 0.082
           else:
            s += -0.141
         else:
          s += -0.055
        else:
         s += -0.084
       else:
        s += 0.067
      else:
       if item_2_below <= 0.0:
        s += -0.042
       else:
        if words_1_above <= 2.5:
         s += 0.143
        else:
         s += -0.004
    else:
     s += -0.100
    if characters <= 78.5:
     if margin_of_score <= -1.0282:
      if words_score <= -0.15535:
       s += -0.081
      else:
       if words_2_above <= 2.5:
        s += -0.061
       else:
        if prints_above <= 3.5:
         s += -0.027
        else:
         s += 0.094
     else:
      if shape <= 0.0:
       if since_heading <= 299.5:
        s += -0.126
       else:
        if capitals <= 0.71825:
         if words_2_above <= 11.5:
          if gap <= 0.0:
           s += -0.071
          else:
           s += -0.006
         else:
          s += 0.032
        else:
         if text <= 4739.2:
          s += 0.055
         else:
          s += -0.036
      else:
       s += 0.066
    else:
     s += -0.095
    if words <= 12.5:
     if margin_of_score <= -1.3927:
      if number_from_end <= 601.5:
       s += -0.054
      else:
       if below_3_sum <= -11.475:
        s += 0.164
       else:
        s += -0.017
     else:
      if prose_1_above <= 0.0:
       if capitals <= 0.34167:
        s += -0.041
       else:
        if words_below <= 86.5:
         s += -0.139
        else:
         s += 0.014
      else:
       if end <= 0.0:
        if score_2_below <= -0.58104:
         s += -0.017
        else:
         s += 0.051
       else:
        if end <= 1.5:
         s += -0.091
        else:
         if words <= 1.5:
          s += -0.100
         else:
          s += 0.031
    else:
     s += -0.086
    if characters <= 52.5:
     if score <= -3.8245:
      s += -0.061
     else:
      if digits <= 2.5:
       if in_zone <= 0.0:
        s += -0.016
       else:
        if level <= 1.5:
         if start <= 1.5:
          if text <= 3506.2:
           if blocks <= 274.5:
            s += 0.018
           else:
            if letters_a_word <= 8.7183:
             s += 0.044
            else:
             s += 0.137
          else:
           s += -0.007
         else:
          if capitals <= 0.095455:
           s += -0.122
          else:
           s += -0.000
        else:
         s += 0.067
      else:
       s += -0.055
    else:
     if words_1_below <= 30.5:
      s += -0.069
     else:
      s += 0.002
    if commas <= 0.0:
     if score_2_below <= 1.601:
      if gap_below <= 0.0:
       if prints <= 1.5:
        s += -0.080
       else:
        if score <= -3.9375:
         s += -0.067
        else:
         if text_above <= 215:
          s += 0.218
         else:
          s += 0.009
      else:
       if since_heading <= 299.5:
        if shape <= 0.0:
         s += -0.114
        else:
         s += 0.011
       else:
        if prints <= 16.5:
         s += 0.018
        else:
         s += -0.118
     else:
      if level <= 1.5:
       if since_heading <= 299.5:
        s += -0.122
       else:
        s += 0.033
      else:
       s += 0.079
    else:
     s += -0.076
    if characters <= 90.5:
     if words_2_above <= 13.5:
      if words_1_above <= 30.5:
       if characters <= 44.5:
        if item_1_below <= 0.0:
         if words_2_below <= 2.5:
          s += -0.054
         else:
          s += -0.006
        else:
         if words_above <= 1978.5:
          s += 0.061
         else:
          s += -0.076
       else:
        s += -0.058
      else:
       if score_1_below <= -1.3574:
        s += -0.095
       else:
        s += 0.028
     else:
      if start <= 4.5:
       if number <= 758.5:
        if margin <= -2.8501:
         s += -0.030
        else:
         s += 0.032
       else:
        s += 0.182
      else:
       s += -0.136
    else:
     s += -0.102
    if characters <= 90.5:
     if until_chosen <= 3.5:
      if start <= 4.5:
       if start <= 2.5:
        if start <= 1.5:
         if margin <= 0.99881:
          if since_heading <= 299.5:
           if level <= 1.5:
            s += -0.112
           else:
            s += 0.040
          else:
           s += 0.024
         else:
          s += -0.064
        else:
         s += -0.115
       else:
        s += 0.081
      else:
       s += -0.135
     else:
      if prints <= 1.5:
       s += -0.055
      else:
       if text_share <= 0.11122:
        if prints <= 3.5:
         s += 0.171
        else:
         s += -0.043
       else:
        s += -0.026
    else:
     s += -0.097
    if characters <= 50.5:
     if words_score <= -1e-35:
      s += -0.042
     else:
      if words_2_above <= 10.5:
       if capitals <= 0.70294:
        if gap <= 0.0:
         if text_share <= 0.084704:
          if prints_below <= 1.5:
           s += -0.035
          else:
           if blocks <= 372.5:
            s += 0.457
           else:
            s += 0.052
         else:
          s += -0.068
        else:
         s += 0.001
       else:
        if text <= 380.13:
         s += -0.102
        else:
         s += 0.026
      else:
       if margin <= 1.1314:
        s += 0.040
       else:
        s += -0.068
    else:
     if below_3_sum <= 2.9282:
      s += -0.062
     else:
      s += 0.005
    if capitals <= 0.18466:
     if words_1_above <= 31.5:
      s += -0.047
     else:
      s += 0.013
    else:
     if score <= -4.5187:
      s += -0.086
     else:
      if words_above <= 69.5:
       s += -0.076
      else:
       if digits <= 2.5:
        if credit_words <= 0.0:
         if words_2_below <= 14.5:
          if digits <= 0.0:
           if capitals <= 0.71825:
            if words_1_above <= 54.5:
             s += -0.027
            else:
             s += 0.056
           else:
            s += 0.019
          else:
           s += 0.061
         else:
          if text <= 4311.9:
           s += 0.045
          else:
           s += -0.023
        else:
         s += -0.114
       else:
        s += -0.041
    if characters <= 90.5:
     if gap_below <= 0.0:
      if prints <= 1.5:
       s += -0.056
      else:
       if text_above <= 215:
        if text_below <= 1086:
         s += -0.033
        else:
         if words_1_below <= 1.5:
          s += -0.040
         else:
          s += 0.256
       else:
        s += -0.019
     else:
      if prints <= 3.5:
       if prints <= 1.5:
        if words_1_below <= 9.5:
         s += -0.026
        else:
         s += 0.021
       else:
        s += 0.063
      else:
       if margin <= -2.4794:
        s += -0.098
       else:
        if text <= 3595.3:
         s += 0.025
        else:
         s += -0.085
    else:
     s += -0.093
    if end <= 0.0:
     if digits <= 2.5:
      if words_score <= -1e-35:
       s += -0.032
      else:
       if item_2_below <= 0.0:
        if prose_2_above <= 0.0:
         if number <= 593.5:
          s += -0.001
         else:
          s += -0.118
        else:
         s += 0.039
       else:
        s += 0.067
     else:
      s += -0.076
    else:
     if end <= 1.5:
      s += -0.102
     else:
      if end <= 2.5:
       s += 0.038
      else:
       if blocks <= 414.5:
        if text <= 1450.7:
         s += -0.076
        else:
         if prints_below <= 0.0:
          s += -0.018
         else:
          s += 0.112
       else:
        s += -0.082
    if commas <= 0.0:
     if prints <= 16.5:
      if since_heading <= 299.5:
       if level <= 1.5:
        s += -0.111
       else:
        s += 0.029
      else:
       if start <= 4.5:
        if score <= 0.90492:
         if score <= -4.5187:
          s += -0.066
         else:
          if prints <= 1.5:
           if score_2_below <= 1.601:
            if gap_below <= 0.0:
             s += -0.062
            else:
             s += 0.007
           else:
            s += 0.033
          else:
           s += 0.044
        else:
         s += -0.075
       else:
        s += -0.127
     else:
      if text <= 1816.4:
       s += 0.070
      else:
       s += -0.138
    else:
     s += -0.062
    if end <= 0.0:
     if prints <= 16.5:
      if item_2_below <= 0.0:
       if digits <= 2.5:
        if words_2_above <= 12.5:
         s += -0.007
        else:
         if prints <= 3.5:
          s += 0.035
         else:
          s += -0.048
       else:
        s += -0.078
      else:
       if gap <= 0.0:
        s += -0.063
       else:
        s += 0.067
     else:
      s += -0.131
    else:
     if end <= 1.5:
      s += -0.100
     else:
      if words <= 1.5:
       s += -0.093
      else:
       if prints <= 47:
        if item_2_below <= 0.0:
         s += 0.020
        else:
         s += -0.050
       else:
        s += 0.213
    if commas <= 0.0:
     if words_2_above <= 2.5:
      s += -0.026
     else:
      if start <= 4.5:
       if words <= 6.5:
        if prints <= 16.5:
         if since_heading <= 299.5:
          if shape <= 0.0:
           s += -0.102
          else:
           s += 0.037
         else:
          if letters_a_word <= 12.071:
           if above_2 <= -2.5784:
            s += 0.070
           else:
            s += 0.025
          else:
           s += -0.077
        else:
         if letters_a_word <= 8.9722:
          s += -0.132
         else:
          s += 0.085
       else:
        if below_3_sum <= 1.6239:
         s += -0.041
        else:
         s += 0.018
      else:
       s += -0.123
    else:
     s += -0.054
    if words_score <= -0.28996:
     s += -0.039
    else:
     if characters <= 94.5:
      if digits <= 5.5:
       if in_zone <= 0.0:
        if prints <= 1.5:
         s += -0.044
        else:
         if prints <= 12.5:
          if number_from_end <= 601.5:
           if words_score <= 0.98997:
            s += -0.064
           else:
            if prints <= 8.5:
             s += 0.015
            else:
             s += 0.198
          else:
           s += 0.150
         else:
          s += -0.107
       else:
        if level <= 0.0:
         if margin <= 0.99881:
          s += 0.011
         else:
          s += -0.065
        else:
         s += 0.046
      else:
       s += -0.077
     else:
      s += -0.087
    if score_2_below <= 1.9436:
     if since_heading <= 299.5:
      if level <= 0.0:
       s += -0.109
      else:
       if sentences <= 0.0:
        s += -0.017
       else:
        s += 0.108
     else:
      if characters <= 56.5:
       if score <= -4.0991:
        s += -0.058
       else:
        if prints_below <= 3.5:
         s += 0.001
        else:
         if prints <= 3.5:
          if prints <= 1.5:
           s += -0.004
          else:
           s += 0.121
         else:
          s += -0.040
      else:
       s += -0.051
    else:
     if level <= 1.5:
      if since_heading <= 30.5:
       s += -0.115
      else:
       s += 0.019
     else:
      s += 0.059
    if start <= 4.5:
     if words_below <= 86.5:
      s += -0.090
     else:
      if start <= 0.0:
       s += -0.077
      else:
       if known_as <= 21.5:
        if end <= 0.0:
         if prints <= 16.5:
          if words_2_above <= 9.5:
           if item_2_below <= 0.0:
            s += -0.006
           else:
            s += 0.047
          else:
           if text <= 5193.9:
            s += 0.033
           else:
            s += -0.040
         else:
          s += -0.124
        else:
         if end <= 1.5:
          s += -0.093
         else:
          if words <= 1.5:
           s += -0.077
          else:
           s += 0.016
       else:
        s += -0.119
    else:
     s += -0.124
    if below_10_sum <= -39.376:
     s += -0.088
    else:
     if commas <= 0.0:
      if prints <= 12.5:
       if prints_above <= 4.5:
        if credit_words <= 0.0:
         if below_1 <= 1.7042:
          if above_1 <= -2.4013:
           if after_zone_start <= 3.5:
            s += -0.033
           else:
            s += 0.043
          else:
           s += -0.013
         else:
          if text_above <= 2884.5:
           s += 0.025
          else:
           s += -0.044
        else:
         s += -0.090
       else:
        s += 0.058
      else:
       if prose_1_above <= 0.0:
        s += -0.109
       else:
        s += 0.032
     else:
      if above_3_sum <= 3.2995:
       s += -0.065
      else:
       s += 0.041
    if words_1_above <= 36.5:
     if capitals <= 0.71825:
      if end <= 0.0:
       if digits <= 2.5:
        if item_2_below <= 0.0:
         if prose_2_above <= 0.0:
          s += -0.032
         else:
          s += 0.017
        else:
         if words_score <= 2.0612:
          s += 0.015
         else:
          s += 0.116
       else:
        s += -0.082
      else:
       if end <= 1.5:
        s += -0.096
       else:
        s += -0.023
     else:
      if words_above <= 69.5:
       s += -0.105
      else:
       s += 0.014
    else:
     if expected <= 0.54911:
      s += 0.194
     else:
      if words_2_above <= 80.5:
       s += 0.022
      else:
       s += -0.058
    if start <= 4.5:
     if since_heading <= 299.5:
      if shape <= 0.0:
       s += -0.107
      else:
       if score_2_below <= -1.3705:
        s += -0.064
       else:
        s += 0.029
     else:
      if score <= 0.90492:
       if score <= -4.5187:
        s += -0.062
       else:
        if commas <= 0.0:
         if prints <= 16.5:
          if prints <= 1.5:
           s += 0.007
          else:
           s += 0.033
         else:
          if characters <= 26.5:
           s += -0.124
          else:
           s += 0.090
        else:
         if below_3_sum <= 3.1971:
          s += -0.064
         else:
          s += 0.064
      else:
       s += -0.073
    else:
     s += -0.119
    if start <= 4.5:
     if start <= 2.5:
      if start <= 1.5:
       if since_heading <= 299.5:
        if level <= 0.0:
         s += -0.100
        else:
         if chosen_below <= 9.5:
          s += -0.074
         else:
          s += 0.025
       else:
        if score <= 0.90492:
         s += 0.008
        else:
         s += -0.069
      else:
       if expected <= 0.78982:
        if expected <= 0.77988:
         s += 0.028
        else:
         s += 0.517
       else:
        s += -0.121
     else:
      if capitals <= 0.060662:
       s += -0.049
      else:
       if text <= 1705.8:
        s += 0.143
       else:
        s += 0.035
    else:
     s += -0.110
    if digits <= 5.5:
     if words_score <= -1.4791:
      s += -0.070
     else:
      if since_heading <= 299.5:
       if shape <= 0.0:
        s += -0.097
       else:
        if sentences <= 0.0:
         if prose_1_above <= 0.0:
          if before_stop <= 13.5:
           s += -0.133
          else:
           s += -0.013
         else:
          s += 0.031
        else:
         s += 0.095
      else:
       if letters_a_word <= 15.1:
        if margin <= 0.99881:
         if below_10_sum <= -44.002:
          s += -0.100
         else:
          if prints_below <= 3.5:
           s += 0.008
          else:
           s += 0.048
        else:
         s += -0.046
       else:
        s += -0.110
    else:
     s += -0.082
    if words_score <= -0.28996:
     s += -0.034
    else:
     if below_2 <= 0.25707:
      if words_below <= 86.5:
       s += -0.091
      else:
       if prints_below <= 4.5:
        if characters <= 27.5:
         if final_score <= -2.937:
          s += -0.060
         else:
          s += 0.012
        else:
         if below_3_sum <= 3.1971:
          s += -0.030
         else:
          s += 0.027
       else:
        if blocks <= 351.5:
         s += 0.151
        else:
         if prose_1_above <= 0.0:
          s += -0.020
         else:
          s += 0.089
     else:
      if text <= 4311.9:
       if prose_1_above <= 0.0:
        s += 0.004
       else:
        s += 0.036
      else:
       s += -0.039
    if start <= 0.0:
     if sentences <= 0.0:
      s += -0.094
     else:
      s += 0.136
    else:
     if start <= 4.5:
      if start <= 2.5:
       if start <= 1.5:
        if chosen_below <= 6.5:
         if below_1 <= 1.1142:
          s += -0.070
         else:
          s += 0.006
        else:
         if commas <= 0.0:
          s += 0.007
         else:
          s += -0.039
       else:
        if expected <= 0.78982:
         if before_run_end <= -1e-35:
          s += 0.346
         else:
          s += -0.037
        else:
         s += -0.119
      else:
       if margin_of_score <= -2.0242:
        s += -0.089
       else:
        s += 0.067
     else:
      s += -0.107
    if words_1_above <= 4.5:
     if above_1 <= -2.1853:
      if gap <= 0.0:
       if blocks <= 363:
        s += 0.024
       else:
        s += -0.068
      else:
       if blocks <= 697.5:
        s += 0.000
       else:
        if below_1 <= -2.0091:
         if above_2 <= -3.1934:
          s += -0.074
         else:
          s += 0.179
        else:
         s += -0.054
     else:
      s += -0.043
    else:
     if after_start <= 404.5:
      if blocks <= 523:
       s += 0.004
      else:
       if score_1_below <= -0.58975:
        s += -0.020
       else:
        if above_1 <= -1.0703:
         s += 0.119
        else:
         s += 0.036
     else:
      s += -0.084
    if words_below <= 86.5:
     s += -0.077
    else:
     if words_score <= -1.4791:
      s += -0.066
     else:
      if start <= 0.0:
       s += -0.061
      else:
       if start <= 4.5:
        if end <= 0.0:
         if words_score <= 3.27:
          s += 0.006
         else:
          s += 0.045
        else:
         if end <= 1.5:
          if start <= 2.5:
           s += -0.090
          else:
           s += 0.100
         else:
          if characters <= 11.5:
           if blocks <= 342.5:
            if words_below <= 1525.5:
             s += -0.052
            else:
             s += 0.151
           else:
            s += -0.125
          else:
           s += 0.017
       else:
        s += -0.103
    if known_as <= 20.5:
     if since_heading <= 299.5:
      if since_heading <= 0.0:
       s += 0.009
      else:
       if expected <= 0.81928:
        s += 0.006
       else:
        s += -0.110
     else:
      if digits <= 1.5:
       if words_2_below <= 27.5:
        if characters <= 46.5:
         if expected <= 0.89456:
          s += 0.018
         else:
          if below_1 <= -2.4445:
           s += 0.049
          else:
           s += -0.025
        else:
         s += -0.024
       else:
        if below_3_sum <= -5.2179:
         s += 0.171
        else:
         if words_below <= 3265.5:
          s += 0.031
         else:
          s += -0.032
      else:
       s += -0.023
    else:
     s += -0.105
    if digits <= 5.5:
     if words_above <= 44.5:
      s += -0.069
     else:
      if gap_below <= 0.0:
       if before_zone_end <= 42.5:
        s += -0.055
       else:
        if words_above <= 269.5:
         s += 0.051
        else:
         if expected <= 0.91919:
          if text <= 3259.2:
           if score_2_above <= -0.11751:
            s += -0.039
           else:
            s += 0.044
          else:
           s += -0.075
         else:
          if words_above <= 1479.5:
           s += -0.003
          else:
           s += 0.208
      else:
       if expected <= 0.79492:
        if since_related <= 189.5:
         s += -0.098
        else:
         s += 0.053
       else:
        s += 0.003
    else:
     s += -0.067
    if words_1_above <= 36.5:
     if start <= 0.0:
      s += -0.072
     else:
      if above_1 <= -2.1853:
       if words_2_above <= 2.5:
        s += -0.028
       else:
        if text <= 4311.9:
         s += 0.013
        else:
         if score_1_below <= -1.2184:
          if words_1_above <= 1.5:
           s += -0.078
          else:
           s += 0.172
         else:
          s += 0.010
      else:
       if before_zone_end <= 806.5:
        if score_1_below <= 2.8299:
         if after_zone_start <= 210.5:
          s += -0.026
         else:
          s += 0.027
        else:
         s += 0.009
       else:
        s += 0.147
    else:
     if text <= 4311.9:
      s += 0.024
     else:
      s += -0.049
    if blocks <= 253.5:
     if start <= 2.5:
      if start <= 1.5:
       s += -0.014
      else:
       s += -0.114
     else:
      s += 0.052
    else:
     if gap <= 0.0:
      if blocks <= 485.5:
       if score_1_below <= -0.9593:
        if above_10_sum <= -39.652:
         s += -0.078
        else:
         s += 0.106
       else:
        s += -0.018
      else:
       s += -0.061
     else:
      if above_1 <= -2.1853:
       if words_2_above <= 2.5:
        s += -0.007
       else:
        if expected <= 0.90676:
         s += 0.035
        else:
         s += 0.110
      else:
       if letters_a_word <= 6.025:
        s += -0.011
       else:
        s += 0.022
    if credit_words <= 0.0:
     if prints <= 3.5:
      if prints <= 1.5:
       if gap_below <= 0.0:
        s += -0.040
       else:
        s += 0.001
      else:
       s += 0.031
     else:
      if words_score <= 1.0656:
       s += -0.074
      else:
       if words_score <= 1.2794:
        if characters <= 7.5:
         s += -0.114
        else:
         s += 0.176
       else:
        if expected <= 0.89654:
         if words_score <= 2.2952:
          s += -0.058
         else:
          if score <= 0.38965:
           if prints_above <= 1.5:
            s += 0.141
           else:
            s += 0.014
          else:
           s += -0.136
        else:
         s += -0.066
    else:
     s += -0.096
    if known_as <= 21.5:
     if words_above <= 44.5:
      s += -0.070
     else:
      if characters <= 102.5:
       if start <= 4.5:
        if start <= 2.5:
         if start <= 1.5:
          if since_heading <= 299.5:
           s += -0.022
          else:
           s += 0.009
         else:
          if expected <= 0.80461:
           if score_2_below <= -0.4665:
            s += 0.281
           else:
            s += -0.063
          else:
           s += -0.105
        else:
         if characters <= 7.5:
          s += -0.098
         else:
          if text <= 1705.8:
           s += 0.117
          else:
           s += 0.012
       else:
        s += -0.098
      else:
       s += -0.085
    else:
     s += -0.112
    if prints <= 3.5:
     if prints <= 1.5:
      if below_10_sum <= -25.103:
       s += -0.055
      else:
       s += 0.001
     else:
      s += 0.033
    else:
     if words_score <= 0.98997:
      s += -0.074
     else:
      if words_score <= 1.2794:
       if letters_a_word <= 7.9737:
        s += -0.003
       else:
        s += 0.195
      else:
       if letters_a_word <= 4.6754:
        if score_1_below <= 0.79925:
         if capitals <= 0.48684:
          s += -0.083
         else:
          if words_score <= 1.9862:
           s += -0.032
          else:
           if score <= -1.9993:
            s += 0.392
           else:
            s += 0.123
        else:
         s += -0.021
       else:
        s += -0.043
    if below_10_sum <= -39.376:
     if text_below <= 4033.8:
      s += -0.098
     else:
      s += 0.098
    else:
     if known_as <= 21.5:
      if words_2_above <= 80.5:
       if words_2_above <= 17.5:
        if words <= 7.5:
         if expected <= 0.89456:
          if text <= 1576.6:
           if below_10_sum <= -29.192:
            s += -0.078
           else:
            if text <= 1275.4:
             s += 0.019
            else:
             s += 0.094
          else:
           s += -0.004
         else:
          s += -0.013
        else:
         s += -0.027
       else:
        if item_1_below <= 0.0:
         s += 0.022
        else:
         s += -0.033
      else:
       s += -0.041
     else:
      s += -0.098
    if credit_words <= 0.0:
     if prints <= 16.5:
      if below_2 <= 0.25707:
       if prints <= 1.5:
        if item_2_above <= 0.0:
         s += -0.020
        else:
         if item_1_above <= 0.0:
          s += -0.024
         else:
          s += 0.080
       else:
        if blocks <= 132.5:
         s += -0.111
        else:
         if number <= 42.5:
          s += 0.137
         else:
          if words_1_above <= 1.5:
           s += -0.039
          else:
           s += 0.024
      else:
       s += 0.013
     else:
      if letters_a_word <= 6.8918:
       s += -0.126
      else:
       if margin <= -1.7875:
        s += -0.086
       else:
        s += 0.151
    else:
     s += -0.093
    if words_score <= 0.98997:
     if text_above <= 95.533:
      s += -0.072
     else:
      if commas <= 0.0:
       s += -0.005
      else:
       s += -0.073
    else:
     if after_start <= 404.5:
      if prose_1_above <= 0.0:
       if score_1_above <= -0.23305:
        if final_score <= 0.85835:
         if letters_a_word <= 4.025:
          if blocks <= 407.5:
           s += -0.021
          else:
           s += 0.152
         else:
          s += -0.000
        else:
         s += 0.074
       else:
        if number <= 164.5:
         s += -0.052
        else:
         s += 0.005
      else:
       if score <= -2.168:
        s += 0.073
       else:
        s += 0.012
     else:
      s += -0.073
    if prints <= 16.5:
     if end <= 0.0:
      if words_1_below <= 75.5:
       if words_below <= 86.5:
        s += -0.067
       else:
        if since_related <= 272.5:
         if chosen_above <= 73.5:
          s += -0.003
         else:
          s += -0.153
        else:
         s += 0.014
      else:
       s += -0.039
     else:
      if end <= 1.5:
       if shape <= 0.0:
        s += -0.087
       else:
        s += 0.111
      else:
       if letters_a_word <= 7.4472:
        if prints <= 8.5:
         s += 0.014
        else:
         s += -0.074
       else:
        s += -0.060
    else:
     if letters_a_word <= 8.9722:
      s += -0.121
     else:
      s += 0.069
    if letters_a_word <= 15.1:
     if prints <= 16.5:
      if start <= 0.0:
       if sentences <= 0.0:
        if since_comments <= 273.5:
         s += 0.118
        else:
         s += -0.087
       else:
        s += 0.121
      else:
       if words_above <= 4548:
        if words_2_below <= 24.5:
         if words_above <= 69.5:
          s += -0.063
         else:
          if characters <= 27.5:
           s += 0.009
          else:
           s += -0.010
        else:
         if words_2_above <= 68.5:
          s += 0.022
         else:
          s += -0.035
       else:
        s += -0.057
     else:
      if letters_a_word <= 8.9722:
       s += -0.117
      else:
       s += 0.074
    else:
     s += -0.105
    if since_heading <= 299.5:
     if shape <= 0.0:
      if expected <= 0.8105:
       s += 0.009
      else:
       s += -0.105
     else:
      if below_10_sum <= -4.4756:
       s += -0.024
      else:
       s += 0.030
    else:
     if start <= 4.5:
      if prints <= 3.5:
       if prints <= 2.5:
        s += 0.004
       else:
        if expected <= 0.90137:
         s += 0.007
        else:
         if below_1 <= -0.70234:
          s += 0.178
         else:
          s += -0.036
      else:
       if words_score <= 2.1396:
        s += -0.045
       else:
        if text <= 3595.3:
         s += 0.057
        else:
         s += -0.060
     else:
      s += -0.097
    if known_as <= 21.5:
     if words_below <= 86.5:
      s += -0.063
     else:
      if chosen_below <= 9.5:
       if level <= 2.5:
        s += -0.013
       else:
        s += -0.107
      else:
       if words_below <= 198.5:
        if below_30_share <= 0.33152:
         if text <= 596.2:
          s += 0.298
         else:
          s += -0.023
        else:
         s += 0.030
       else:
        if words_1_above <= 8.5:
         if digits <= 1.5:
          s += -0.001
         else:
          s += -0.051
        else:
         if text <= 4739.2:
          if expected <= 0.935:
           s += 0.019
          else:
           s += -0.070
         else:
          s += -0.042
    else:
     s += -0.095
    if below_10_sum <= -44.002:
     s += -0.101
    else:
     if words_2_above <= 155.5:
      if characters <= 40.5:
       if text_above <= 1200.3:
        if text_share <= 0.46663:
         s += 0.003
        else:
         if until_chosen <= 13.5:
          s += 0.026
         else:
          if above_10_sum <= -31.747:
           s += -0.069
          else:
           s += 0.178
       else:
        if chosen_below <= 104.5:
         if before_zone_end <= 7.5:
          s += -0.063
         else:
          if letters_a_word <= 7.5132:
           s += -0.007
          else:
           s += 0.041
        else:
         s += -0.089
      else:
       if below_1 <= 1.7042:
        s += -0.024
       else:
        s += 0.008
     else:
      s += -0.113
    return s
