"""
What was learned of pages of html: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is 1e446008af8f4a91.

news html: 0.9641
web-articles html: 0.9501
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.908 of 109, web-articles 0.986 of 701
byline found where it is: news 0.865 of 74, web-articles 0.820 of 323
date found where it is: news 0.980 of 101, web-articles 0.983 of 423
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -585: 'subscribe',
        -580: 'icon',
        -555: 'news',
        -540: 'contents image share',
        -525: 'sign',
        -475: 'newsletter reserved',
        -460: 'shop',
        -450: 'call',
        -445: 'articles',
        -440: 'demo',
        -430: 'links read',
        -420: 'logo marketers',
        -415: 'dec',
        -405: 'jpg',
        -400: 'cleaning',
        -395: 'advertisement related',
        -390: 'interior',
        -385: 'commission email getty',
        -380: 'article',
        -375: 'stories',
        -370: 'llc',
        -360: 'franchises',
        -355: 'topics',
        -350: 'december',
        -345: 'artikel site',
        -340: 'blog photo youtube',
        -335: 'credit guide us yoga',
        -330: 'displaying join rights skip tuition',
        -325: 'facebook',
        -315: 'affiliate discover twitter',
        -310: 'editor',
        -305: 'cookies courtesy instagram policy',
        -295: 'map tags trail',
        -290: 'info mehr our pet receive terms',
        -285: 'adobe',
        -275: 'featured japan reviewed speaker',
        -270: 'events redaktion sorry',
        -265: 'lose void',
        -260: 'backpacking beach consulting course dictionary disclosure inhalt png unsubscribe',
        -255: 'august form get reading sale united',
        -250: 'copyright foto hiring placeholder walmart',
        -245: 'contact diet manager registered screenshot',
        -240: 'browser follow linkedin wealth website',
        -235: 'october see written',
        -230: 'advantageous b correctly espresso latest sponsored tim top',
        -225: 'buy ci familiarity jan jetzt nachrichten pt woman',
        -220: 'advice blogs brief content pm scooter solving today tv',
        -215: 'const edition eric figure informational labs mission rating save welcome werbung',
        -210: 'authoring british bundle connect ks loading oklahoma prior unlock',
        -205: 'costs helpful llm partners purposes resources trial week',
        -200: 'agency decor delivered earn exclusive independent llms magazine trainer',
        -195: 'ago ap branch closed comments doc education episode female gallery home hotels issue log podcast react science showing specifications',
        -190: 'careers fitness founder july kommentare lesen posts secret services subscriber workshop',
        -185: 'ad advisor compassion inbox please prep row senior shows substitute trusted',
        -180: 'arts awards dentistry drawing featuring gear login mo money november photography post prefix privacy sam teach themen university weekend',
        -175: 'builders chart expressed feature hub ihre india lightroom liked minuten miss sie therapy updated',
        -170: 'cfp chaos circle comment dpa einstellungen field finance hike illustration laura me mediathek playbooks plumbers typescript vergleich',
        -165: 'agree april camera clay computers convenience deals february football generative hills holiday idle intervention kids left mitglied nation neue npm proposals published quote resolve rss ultimate view wp',
        -160: 'australian categories commit cookie dumbbells etf gardening how infographic journalism mba paragraph president scott table touch',
        -155: 'accept alternatives arxiv cells chris edges games hall holding images interviews parser pending podcasts sponsor std tail vol',
        -150: 'author boolean cloud commissions commits dancing erik individuals laptops marathon member mongodb pub spring subscribing topic weekly',
        -145: 'afford age bbc board button calm chose christmas coach consent denver edu experts falls fund happens more movies pediatrics pinterest premiere previous webinar',
        -140: 'archive battle breaking explore faculty houston jr kubernetes later old opinion restaurants september soul visiting writer',
        -135: 'appointment black boost category checklist co construct diagram dumbbell explores franchise gabriel gpt hit jeff leaving partnership pos profiles radio rare relationships software specializing tx uploads ut',
        -130: 'apr attack biden bitte click cyber deductible ebook hence joy lisa marketer memphis mixed mono now opinions pc physician recipe representation series stitch success thermostat timeless tree ultra vacuum yahoo',
        -125: 'ceo committed connected devops donate draw ease esg fc fdp forgive gifts hamburg heal holistic june lee loader müssen navigating oct organize pdf provider qualified readers retail seats sitemap sourdough specs strides unfolding watch ways ändern',
        -120: 'adjunct akron aller browsers canon chance choice commands considering consulted couldn dangerous drills electronics failed fehler headshot hide house ihrer imago kultur league mesh michelle mountains nest nlm organizing outlook partner plumbing reflect semi smith strengthen therapist uk want',
        -115: 'algorithm atlas attending bain blogging bloom branches cdn celebration changing clients covering diese director earth easy editors embed except freelance friend grow headless heaven hi impossible mac mind northern outer override perceived phone politik porting probably reason recipient refer riding socials spiral sport struct tent tone updates venezuela william zum',
        -110: 'andrew back bcg beitrag bell bond charles closer coverage desired dvr endorsement estate geschichte her hygiene investment january julian macbook male master message modifying newsroom org panic probe productive qr quilt quiz sep statista things travelers victor women',
        -105: 'accounting actuarial allergies am amazing angela animals apps architect average blue buyer buyers canal career carriers casino combinations contra csr diagnosis dieser engaging event funds generating gmbh header helping hire icons index insurers leads lesezeit managed mary mastodon mergers morning möglich münchen nothing offices paul penn permit physiological pleasure practitioners presse putting request sarah signal soc stellen stripped till vague webseite',
        -100: 'acquisitions anaheim apartments artist associate associated barbells bear benefits bill blooming blvd brain browse channels code columbus discuss domestic dramatic episodes executives foundry gemini grilling grows hero houses jobs johnson marketing matched norman outdoor oxo personality phrase profit profitable reports reuters rick sciences society star stellenmarkt subjects takeout technique tricks ultralight upload va var viewer voice web zur',
        -95: 'antique arduino army award bad believes best blending bluesky com constitute contractors corps cto dedicated disclosures footage forum garden hosting ideas inside insights inspire jill julia london m memo menu might movie omni professor prompts prone quantcast radiology remote rode royal secrets sooner tailor trailer trees uncategorized union video wall wants watches wetter whatsapp',
        -90: 'account appreciate associates beat broker bug ca camp checkout chrome clicking coaching consult contributor cta definition deutschland doable doctoral effortless engineers español essen ethic gonzalez influential ingest institutes interested jpeg kept love meinung mexico mitte office om organized philips photographer photos pink prominent promotion resume showcase simplify slack sparkle street tourism transition translation vice views',
        -85: 'abc adult airpods alumni angry answer antony app archiv badge baltimore bar blaulicht brains brake brush celebrity clutch codes compound crypto dark dietitian digest domain ed english foreign functional gefunden genuinely glory gone gps heads inc js können legal link literature ltd marks meeting min mounted orders outbound page paint payoff picks platinum premium proudly rebecca rent repeatable reply satellites schlagzeilen scholars sendung server shock sliding stat suggestion tablet todo travel treaty trending try ui unknown useless wearing wäre yesterday zeigen',
        -80: 'adhd advertise advocating ahmed announcement art athlete beings blurry bottleneck breed business cam center circumstances clinics communicator complementary compounding consultation contain death destinations doi download dozen drop drucken dying eb election encompassing enjoying ernst erschienen eu evaluating executive f gold gordon gutscheine hair heel hier img industrial job magnetic mercedes misc musik mv natalie needed never newsletters olympia pencil photographing porch pouring premiums primary progression protests ratio reconnect reddit return sanity season sensory signup sky sparks standing superior sweat tagged taken team thema thousands tips turn unseren veteran volatility vpns wifi win winning',
        -75: 'accountability advisory anzeige ask beginner behavioral beige bloomington bread brian brokerage burned christopher class cluster correlates dashboard db decorate desk dropping employ epa export find footer gateway generation glove gratitude guidance hats hesitate indigo instances institute integrity intended investor julie jun learn listen lucy minnesota montana murphy navigate neil overflow overview preferred prev programmers programming quickstart ranking ready regarding report requirement retreat robustness saas sand sara school select sell since situational snowflake spaces sr storm stuck students subscription tag vanilla videos worldwide',
        -70: 'abo admitted agencies agenda andreas android anytime architectural arrow ausland authors auxiliary become bookmark boots brands cleveland coded commons compare cube decorating deine difference div divergence doctor ears educator elementary entertain evergreen exhibitions fa fan feeling finally financially flag flu frieden grid helped hiking impressions incorporates intern investing investors io jay joseph kernel kr loves lube mai maximizing merging mobility montag müller ncbi notifications nov nyc official patreon performed places playful pottery prairie prevention profound promotions ra raleigh raped ratgeber recover retro rv seniors ship sicher snow sourcing spiele staff startseite storyboard synergy testen turkey unlocking utility vibe woodworking',
        -65: 'abilities abroad acclaimed aeo affiliates aktuelle aktuelles alle ar arriving artifacts assume attribution backpacker baton bengaluru bomb breakthrough byte cafe calculate cart cb check christian citizens classics conferences connecticut constrained container creative cut diversified dynamics eliminate embraced engineering ethics exploring facet fernsehen festive galaxy gifting gopro heritage holidays hunt iceland incomplete issuer jamie journals ko lays mario missed mr mutter neck openness owns pipeline preventing prod projekte proving ransomware recruiters regional replay reprints reservation reviews richmond ride rise ruin scroll seconds shell sinister smbs sports strategist strings tankless tennis thousand trains traveler treatments ukraine wake wales warehouse wellness wir übersicht',
        -60: 'abuse agentur ambassador analyzer assessing authorship backpack bluetooth breakdowns bridge calculator chu cincinnati clinician colleague crime crows crush deadlines dealer defenses disabilities documentaries drogen dusting enclosed engineer englisch error festival fetch filling financing finops fits footwear français frontend garage gardeners gavin gdpr geben gestalten giant god happening happier hill hora humans iceberg illustrating inbound ineffective intelligence internet intro inviting iris jeffrey ki kyoto locations louis malaysia mama marco marcus marked mckinsey meet merge minneapolis mt más noble nostalgic nuance oak organizer outages paulo phones photographs play pools portrait printers programm protest questions referencing referrals relationship remaining repositories retire risks rugged sample scholarships signature soccer source sowohl square story struggles suddenly survival talks temp terry thank theft tired titled tony trackers trademark underlying uns veterinary webinars webp websites williams winter wondering workshops yale years',
        -55: 'abandonment advertisements affordability alert all amanda analyst andy anniversary anyone architects armchair attorney authentication avatar bachelor backcountry banners battling bay billions blink buch cad calendar chamber chancellor chromebook church classes clicked collar collections college colorado commitment completed consolidation crash cycle decode dein dislike downtown duolingo earbuds electrical enterprise etfs evening evolving ex fall finden flight folded former fort für gif glass goat golf gracefully haley hamilton headers hinweise hören ia ignored ikea illnesses imagine indoor inform inquiry inspection interactively interiors introduced italiano jane jessica joining kick könnte landtag lang lesser loans lt machen manage meghan melden merino mi museum nomad nonprofit norris nutritionists objective obtained offshore online orcid orient overwhelm paso payments peace periods personal phrases portability powering presidential proficiency profile propose proud pto realizing regret representatives scanning scholarship sculpt sean setzt sister solve south spotify sudoku temperature ticketing tickets took tr tulsa undergraduate vitamin watched waterproof wc wears weddings werden wondered',
        -50: 'achieve achten acknowledgement activity advancing adventurers advertising affiliations afp airline ak animated anomalies antioxidants arizona artikeln attempted audio aurora backpackers basket believed bend birthday bootcamps boxes bundles caramel carpet chromebooks city clinic comparing complimentary conducts consideration containers controllers convergence cork court crowdfunding decade decoration dedication deepseek demonstrate denied digitalocean dilemma directory direkt discoveries dns dots economy edited editorial educates effort ego elections elegance emails embrace equity everyday exhibited exhibition felt ff fibonacci firm frankfurt freelancers garbage genai globe gmt guarantee gum head hierarchy hinweis holland homepage hotspots hr humanities ich inflammation instruction internally intertwined investigations john joined karen killed know latter leave liverpool lounge macro marble march martin merchants metro mich mirrorless mom nc notice notices obesity ontario operations optimizes orange origin oss outperformed paid parlament payouts peninsula pennsylvania pie plane playbook polski portable powerpoint prediction process progressing providers psychiatric rail railway raises recaptcha referral referring relative releases renovation repair revising rf santa sc scientific screenshots sectors securities sehen sendungen serie show silicon silver sms sofia solutions sorted spam ste steal store strength swift thanks theatrical throat tracing trash traveling travels treasures trouble typed ubuntu unesco unterwegs useful valuation value voted wa wellbeing why willing wong yours zeitung',
        -45: 'absorbing ac academic admission alive analyzed apis approve arbeiten aug beard beast bewegen bf bike blank breeds britain calcium cancers captioning categorized chairman citations clerk collectors community compares complaint constantly continue contributions conversation criticised cultural curiosity darstellung datenschutzerklärung delhi delivery denmark deny destroy determined detroit diario diesen digitalen discourse donor douglas downward dr drain drainage drip dslr edits einfach emily err ethereum excels exhausted experience expert exporting externen farmhouse filing found framed franchising gewalt gift girl gs guaranteed guardian hacker healing healthier healthy hindi hockey homemade html hunters hyper ids immense information inspires intelligent investigation jackets johns journey k kafka kb keyboards lh liberal linux livestream loan looms luck macs mar matrix matthew medicaid mein metric mice mornings motorrad necessarily negatively nevada nil oben obligated op opaque overstated overwhelmed pact painted pakistan panel paralympics peak pediatric pin plaque police polite polizei prescribing preventative prince program projects promo präsidentin quirks recession refunds relevance resolved revealed river sane sauna schluss settle shaping simulation simultaneous singapore smoke snail snippet sorgen specialize specializes spends sporting spotlights sprache stall stanford startups station sticking strips study sunset surgery swapping teilen tel telephone temple texas threats tied tokenizer tonight transform trekking turner typo türkiye unforgettable verlag viktor welcomed welt wilderness windows wollen worked',
        -40: 'abstract aca accountable adjusts ads adviser affiliated akin answering anzeigen applicants apply approval aps arguments arrested autoren averages avid aws bank barbell bedrooms ben biking bilder bing bk bn bodyweight breeze burning candid cannabis ceiling chief citing clarifies cleanser clock cohen columnists compute conductor confidentiality consumers contributing cornerstone countdown countertops damn darkness dce debatte decides defaults definitions delves demand democracy dev dice disclaimers dominating drei drinker emerges entertaining erin europe express fans fight fighting fill firmly firmware fx gemacht geo george gibson glow gop grouped handbook healthiest heute highlands hochschule hold homework horizons idea illustrates impressum indexed indigenous inequality inhalte insider interdisciplinary internationale jahren james joins joke jokes journalists jump kindness kontakt lake launchpad limitations luke main manufacturers massachusetts may mcp measurable measurement midnight migration monde multifaceted narratives nationwide nato near nose notion ons outside palo par passionate paw pen pep piping poses promis protocol proven prune purchasing rectangular refers regarded relaxation relief remotes removal repairing reporter responsibility resting rewrite ridiculous sacrifice scalability scandal scans sec sen sex sf shortage sick sidewalk sitting slots smart smiley solution sponsorships stash stats strap streets strip submit subscriptions successful teens thrillers tokyo tu unbiased uncover undefined vary versucht vet vmware voices volunteer vp weeds wfh wheels workspaces zieht',
        -35: 'aarp accomplished actuary adams advises ag airport allein alliances alternating alto anfang announces arena arlington asian authorized availability avenue awesome babies backpacks band basketball benches benefiting bis bitcoin bites blender bookmarks breach broadway brushes bundling cabinets caching cares carolina cat cherry cio cleaner climbing colin collected collection come comfort compass conceptual confirmation connects construction consultations cops costco coupons crawler creativity cup daniel dave davis defi desks destination deutsch deutschlands df disable dismissed dispersion distributions dom doppel doris doyle drake dx eats educate einloggen el emphasized employer employers ended endpoint engagements entdecken epaper escalating esim evaluation factors fd filed film firsthand flaws florida formation free freeze frei frustrating fulfilling fulton gang glasses googleusercontent govern gratis green grown guardrails health helmet hey hilfe historie industry inexpensive innovators inspired instant institutional insurance introducing invalid jacket johannesburg jonathan jp kennedy kollegen kommentieren kommission kreuzworträtsel kt kyle köln layer leaderboard leasing liable lined living llama longevity majors mal man marigold mastery mechanic media mediadaten melissa migrate minister modal moderation modernization morgen murder möchte names nein newsticker ninja norden obligation osprey outright pa parker paste patel patrick photograph pid plunge posted previews princeton professionals prohibited psychological punkte ran recalled recruiter recruiting redshift referenced refurbished renovated reps roughly roundup sack sales satisfied saying scales scratch seasoned sector seemed serverless shrubs sim simplifies sisters skipped slug smartwatches smb solicitation sollten spin sprint staged statistic stephanie stranger struck studierende studios styles succulent suchen sufficient surprising surrounding tamil tarife taylor territories terrorism thrilled token touchpoint trades transforms troy understands uniting vacations vascular verkehr viewpoints warm weigh wichita wiese witness wizard worse yields you zehn zustimmung überblick',
        -30: 'aaa actively adresse advocate aerial affairs ah akzeptieren always analyse analytical anmeldung anonymous architektur arctic argued arrange audits aviation ball ban bayesian beds beim berlin bidding bietet bold bookkeeping bose bp bundesliga bustling caffeine capitalism capstone carl casey celebrate celebrates cet checklists cheer cilantro cinnamon classical collins colorful conflict cooking correction covered criteria cro croatia crunch curb cybercrime dangers darum datenschutz davies debunked declared deepens defines deploy diabetes dialog dich difficulty digitale disaster distracting dk doch donations downside dream ea echo economical electrification elena em emerging empty encore enthusiast entire env exempt external fashioned fastest felix fine flash fluent forget fortnite fortune fs fuller fundraising fyi gems generalist generator gesellschaft gesundheit government grad hahn handys hang harry heartbeat herein herself hikers him hottest ihm illustrate impressed impressively inclusivity interruptions invasion invoice januar jazz juggling junior justin kaldi kamera kidney kino knives labour landfills laying layoffs lego life liga looked lover lowest luggage mahjong maps marketplace meditators meistgelesen meldungen membership meters microservices mike millionaire mn module mon mortgage moth multiplier mysterious nashville nationally neem new nguyen nikon nina nl node nr nurses nutrition obtain omnichannel outfit packed passed passengers patagonia pond pr predictions preservation pressed programme promoted promoting prove präsident pulse purple push raspberry reaches readability redakteur redefining regulate remarkable removals renaissance renewal resident resize resorts road rock ron rowing rr samuel sandwiches savvy sequences shorter showbiz shown shutterstock signing silly sink sleeping sleeve songs speaking spectrum spielen spiritual spots spreadsheets stone streamline streamlining studied stunning subsidiaries swimming switching ten termed terror thermostats thickness thin thumbnail tiffany toddlers toughest toxic trip trusting u unsere unter vein vinyl visionaries vitals warehouses wert whitney wildfires wipe wissenschaft z',
        -25: 'accepted access accessed adherence adventures aim aiming airbnb airports aktuell allegations altering alzheimer americas angebote antiques anxiety applies archived asynchronous australia authentic avoiding background barn bb behalf beiträge biz blurred bonuses bookings brilliant bronze brown burger burnt butterfly cabinet calculators cameron catering caters causes challenge changed charleston circular commenting commutes conditional corner councils coupon cryptography cups currency cycles dan danke dba deductibles deterministic deutscher diamond diary digestive diligence directions disabled disputes ditch diversify dm document documentary donors doorstep dot dylan eden ee effortlessly egypt emerged empathy encoder endeavor enduring enjoy exhaustion expired ext fab fellowships finals financials finder finer fisher fixes folks forever forwarding frau freebies freuen friday frothy fry gamer gaps garmin gateways gender gf girls glossary grading graduate grand grants grenzen grind gritty guess gute guy guys half hardly hardwood hash heather highs homes honest horoscope horticulture hosts hurry ie imperfect indicates infos interpreted jeremy jet jogging johannes justice katie kein klare knobs knowing kpis kriya lambda leather leyen lgbtq licenses lion loaf lowers lyfe maria masterclass mathematics mecklenburg mediengruppe mediocre metropolitan minded miscellaneous modern modes modules monks motivational mum museums mutual navy nic nonsense nutzungsbedingungen nyheter objectives occasionally occurs older oliver orchestration oregon organised outdoors outpatient outs passion passions pathway patio peaceful peer penalty peppers personalise personalities pets phenomenal pies plates pole polls portfolios postfach ppc practically prem premier preserving preventive prize procurement productivity produkte prompting provided psa pubmed puzzle qualifications quantitative questionnaire race readiness recommendation registrar reimagining rel relation rep reproduction reputation reservations reserve restorative restored restrictions retirement reveal rm rob robotics rt sacrificing safe sandwich sas scarce schach scholarly schweiz searched seasons secretary sensitive seven sexy shirt showinfo similarities simpler slavery slipping sommelier sons spoken ssa stainless strengthening submitting swag synapse tab talked telecom tenant terrifying testament therapists tiger tm toronto trajectory transitioning treasure trevor tune uc uncle understood unfamiliar unify unparalleled unrestricted urges usefulness visa vw wallet wann warren washington watson wearable weights welcoming weniger whitepapers wichtigste withdraw wochen wonders workflows youth zeigt',
        -20: 'abonnieren abstractions accelerate accessories accolades accused addiction admins afterthought agendas agent aid aktualisiert alex allegedly ama amended ana anmelden ann apa appointed arrangements ashley asos asp aspiring assumptions attendee automatic automotive ave axis banking barista barrierefreiheit baseball batch bd beer believe beneath bewerbung bird bottlenecks bounds bracket brochures camping campuses cap capturing car cars carve cedar centralize charts chat chill christoph ciso cleans clicky clipping closes coffee cohort collaborate colored columbia compression compromise compulsive configure confirms conflicts consisting constitution contest continued convicted cop copilot corey correlation counting county dagegen danmark dayton dc dd decline decreased definitive designing desserts deutschen deviation devoted dies diploma disc disconnect disorder dj doesn done doubled downloading drone drywall dt dwelling dynamic ebooks economists elite empfang enabling entitled eve expire explained fairness faq feb fifteen finish first flare floor fluff fluoride flying fmt foldable folders forensic forerunner forests fraction fujifilm fulfilled funnel geht generated generosity geometric getting goodfirms governor granite grant graph gre greeting grün han handmade hans heating hiding holocaust honeycomb honors identifiable ig imposed indem indian induced ingestion inspections internships interoperability ira istanbul jam janet jenna jo juli junk kai kanal keinen kelly kiosk kitchen künstliche lactose lakes landscaping lane leipzig leverages liebe lighter lotto lucrative magazin marina marking masks massnahmen matches mats maximise maze meantime mechanical menü mixers mold monat motorcycles motors neu neues nhl nicole nine nintendo nobel nord occur openings operated opportunities order ordinary otherwise ou overkill overloading overweight oxygen painting para parade pension perform persons pesticide pic pilots pioneers pivotal playlist pocket politics poll pollution portal postpartum pounds prayer prefer prison prospecting prostate prudent ps punching pursue quarter raise randomised recall reimbursement relay relocation rely render rennen repeatedly resemble residents retainers revamping ria rohit roles routers rule sage saint sandbox screening scripted seaside sensible sexual shall sharma shine shining ships shot simplified sketches skies skirt sluggish smiles sneaky sofa sonoma soziales speech speedy spirits spotted ssl started staying stefan stencil stil storefront straw sudoken suites summer supercharge supposed supreme suspect sweden teachers teaching technological tents terrain th thanksgiving therapeutic thomson thread tires toll torque traces tracker transcripts tripadvisor triple trotz tunneling turning ukrainian ulrich unifies untitled upgrade utilizing val validated valley vegetarian verantwortung verify versuchen vigilant vintage voucher wahrscheinlich walker walsh walter wars wasting weave webmaster wei weighted whether winds wings wolf youngest मराठी বাংলা 日本語',
        -15: 'abandon abend accessible accidental accurately acknowledge acted action adchoices administrator admits agenten aims aktien alchemy ambition angezeigt angles aren arrived attendance automations autumn banks beijing belong beste binge boss bought bowl breadcrumb broadly brook bulb calories canada carte cas cellar cellars chaotic cheat childhood cleanings clip close closure coe collaborators colorectal colour columns comeback compensated complicate confirmed consoles contrasting controlled cookware cozy crossword crude cryptocurrency crystal ctas culturally ddos deadline debug decompose deficits depend designed digestible digital disease dismemberment distilled dives do downtime dramatically dreaming drowning editions elearning elevating entities essential excludes exotic expansive experten exploded farmer fashion finalized finanzen fires flint floors fluffy foia fragments frameworks frank fussball gefallen ginger gist gl grafiken growers hacked halt handel handyman hear help hints hoodie houseplants humanity immobilien import inaugural indicators infant integer intelligenz irrelevant irvine jacksonville joe karl kettlebells kinda kingdom kommentar kämpfen law lender liberty liz lm logistical losers marc marvel mason meetups merges merken metaverse miami migrating minimizes mirrors mixes myths netanyahu neuen newcomers nike objects occupies ohio oneplus opener ot outlining passive paving philipp physics planes player poised powder powers precautions presenting principale progressive purchase purchased puzzles random ranging razor receiving recipients registry reise reject release remake remarkably renewable rented repiping reside respected retreats roadmap runway sacred sake santiago sat saturn scale scary scenic scholar searchable shipping shortcut sieg siemens simulated skillshare slideshow sophie sos southwest sovereignty specialties squats steakhouse stockholm stressed stride submission subscribed suburbs suit suits surgeries svenska tabellen tangled tee teeth thermometer thrill toolbar trans transitioned trays trifft tubs tweet ua unfair utm vacation vanity versions vert viruses vm vue wage watchlist waterfront welcomes wet whats workloads zufolge zumindest हिन्दी గ త ల 中国 한국어',
        15: 'achieves activities adequately adhesive admittedly adventure against agentic aisle alarms amongst amy analytic anchor anderer anderes anfrage announce approvals arthur articulate artifact aside aspidistra asset assumed asymmetric athletic atms autonomously bandwidth banned barry battles bayern bedding beginn bench berkeley bilden billionaire bleeding blu bobby boil bones booming boosted booth bored botanic breakfasts buffers burden burdensome cannot carried cash cbs champion characterized clark clauses cleansing clicks clinically cnn coin coined collaborating commerce committing communicate commuters competing compilation completeness condos conduit considerably continually convey correlations countertop coursework crest crises cs curls curved cushions cutter dansk daten decisions declined deferred delays delivering demanding demonstrating dezember dial diners dining dioxide directories discharge disconnected district door doses drains drama drinkers dust dynamically earned eaten einmal electric eliminated empowers encrypt energetic energized enormous entering estimate estimated ethiopian evaluates evident examined examines exceeding expects expedition experimentation exposed exposures expressing facilities fade fbi fda fell fewer fibers filings fingers firewalls flyers font footprints formidable forty fossil fox fraud fueled fuels gegeben gehe gemeinschaft gericht german glance glossy gorilla grafana grandmother grandparents grew grips groomsmen grosser guideline gym hackers handsome headlines heartfelt hearty herder highway hobby honestly hoping hotter hungary hype identities ignite implementations improve increments incurred infographics informative infusion installers intention interactivity interestingly interviewing invasive invite islam israel jade ji joints juicy kentucky kindergarten kritik kunden labeling laravel lasting lauderdale laufen launches lavender lavish leaning leggy legt letters likewise limitation lit logically loose lords machines magical manages manner manufacture margaret mars masking masters meisten merchandising metabolic meyer mis mixer mondays monstera moral moscow moss motivation männer nacht nadia nasty needn neighbor next nh nonetheless nordvpn normal noteworthy novel nowadays nsf numeric obedience occupational odors opioid otc ounce overcome overlooked packaged palettes paradigm parallelism parked parlor participate partnering pcs pens perception performant permanently pianos pmi pockets pointing policymakers politicians polymer por postdoctoral postings pot potato predicts predominantly preferably preparations prescription preserved print prizes proactively professors promising propel protective proves prowess puerto pumpkin punctuation purification qualities ramping re realm rear rebates registering relieve remotely representative republican res resilience resist resonate respondents restriction result rhythms ricardo rigid rocket rocky roller rot roth rsvp rubbing rushed schwarz screwdriver scrubbing second seedlings selections selective separates settlement setzen shame shared shiny shoe shortcomings shortest shut sicherheit significance sinks sits sku slas smartphone smoother smoothie snails soaked socially socks sofas spinach spinning spoke sri staggering stain standardize stationary steps stimulating strikes subjective subset substack substantial suffering supplemental surpassing suspension suspicious sweeteners symphony systemic tablespoons tages talents tasted tasting te technologie tedious teenagers teile temperatures temptation tempted theater themes thought threw tin tolerance touching toxins treatment trillion triumph turtle tvs undergarments underground uninterrupted unions unstructured unwanted upsell utmost variegated verbal visionary vocabulary vulnerability wang warn we weaker weighing weren west whichever wichtige widgets winners wissen write writes xx zach zukunft à',
        20: 'accident accidents accommodates accommodating accordingly achievement activated address adolescents advisories aftermath agnostic agreements agrees ai aktivitäten aktuellen albums allan allocating amerikanischen amidst analog anchored anders answers appeals appreciated arbeit area argumentieren arise arrives artistic ashes assertion assign atmosphere attractions aufbauen automating avalanche avg backbone baked baristas bases bathrooms bbq became bending bicep bins bio blick blowing boilerplate bookstore bourbon bpo brainstorm breathable bridesmaid bringing brothers brute bumps bürger cadence candidate cans canvas caps carter casa catastrophe cats cd cellular chan chartered chiefs chin choose chores civilian climb closet coated cognition coins colours commercially comparative competent complexes concentrated concluded concurrency condenser confidence confidently configured congrats considered constitutes contacts contamination contrary controlling conventions cook coordinates counselor cpm crack crawling creator criminals critically criticism crms crossover crowded cry css cubes cuisinart cumbersome dar daraufhin date dealt dean deceptively declutter defects defense delicate deliverables demos demystify dependence deposits derweil deserves deter deutet diagnosed diamonds discharged discord disrupting disruptive distinction distress dividend documenting doing dominate domination dosage dow drawbacks dress drinking du dubbed dublin duke dull durations ecosystem effect eines eller emerge emission ems encoded encountered encouragement enemy enhancer enjoyable enjoyment ensemble enthusiasts entrepreneurs entschieden eos erode erp escalation establishing estimating evaluated evaluations evocative exams excellence exclusion exemplary exit expenditures explainer exposes facilitating facing failing fails famously fatal favor fermented figuring fin finishing fiona fitbit flaw flawlessly fleet floral fluctuations flyer fonts formatted formulas fragmentation franklin freezing fruity fulfill fundamentally funny futures gauge geared gefolgt genetic giants gig gleichzeitig governance governed gradual grande greene greener guilty gyms hacking halten ham hampshire handheld hannah hashtag hasn haus hawaiian hdr headache headed headlamp height heightened helix helpdesk herb highlighting hispanic historic hive hollywood homekit hopes horrific hudson huge hungarian hungry hydration hätte icy ideation identical illustrated imaging imperative incoming inconsistencies indicating inefficient infused innovator insight installations insulated integral internals interpretation interrupted intricate iras irregular isolate itineraries iv jeden jeder jemand joan joel josé kathleen kc kern kettle kettlebell keynotes kleine kneading kraft kw lacking lags lance landfill languages lassen lasts lauren lemonade leveling lewis lifestyles linens lining listening locals located logged logitech loses lululemon lush luxe magnesium magnificent maintenance manually mask masterpieces mccarthy meaningfully meinen methane microphones mile milks minimalism modification mouthwash mph muddy multichannel multimedia multinational munich murray mwc myers necessary nervous nfc nightly nitrogen noodle normally noted noting novelty novice observed obwohl offerings oktober organ organisierte overlays overlook oversees oversight oxford paddle palestinian parses partition pas passage peachtree peacock peanut peppermint perfectly personen photographers physically pitch planned playback plots podophyllum pooling portraits practicing praise precedence preferable pregnant pricey pricier printables prioritise processors proliferation pronounced prose prospects prototypes präsidenten quantities queen qui quintessential quip quit radishes rapid rate ratios raum reasonably recap receives reduces reflected reforms regression rei reimbursed reinsurance reliant religious reminder removing rendered rentals repeating replacement replacements republic reshapes responds responses restrictive returned revelation rhode rice richer rico rioja ripe rival rivals rolle rollout romania rose rough ruling russell sad safest salesperson salisbury saturated scaling schicken scripting seed semester sensation separated settled shake sheets shiraz shooter shutter sibling sites sitzt sliced smiling socio solidify son soups southeast spacing span specialists splash spoon spotless sprays standpoint staple starchy stare stationery stayed sticks strange strategically stray stunden submitted sue summarizing supplied sword sz takeover tap tcp teenager telecommunications television temps tension terra texts thumb ticks timeframe timothy tipps toad tomato tracks traffic trailing transfers transformer traps traveled travis triggered trim tuck twitch ue unabhängig unbeatable undergone underwriting undoubtedly uneven unforeseen unpaid upkeep uploading upwards urgency vacuums verein verifiable verification verändert vier violence volkswagen volt voluntary vorgehen vs walnut wanting warner weaknesses weekends weil weiss weiter whatever whimsical wholesale winemaking winner wireframes wonder wonderfully wordmark workday worlds worrying wouldn xamarin xbox yang yellow yet yin zentrum zhang zinsen zusammenhang öffnet überrascht überwachung',
        25: 'academies accumulated acoustic ada adaptable aggregator aligned alleged anderem angel anymore applications appreciation appropriately arabic aromatic artwork asana assessed assigned assumption attracting auditor auth ava awake ba barbara barley base beetle begriff beta beware birmingham boundary breaks bride brushing bulbs bundesregierung burgers burn burns calming capsule carry carts cashew catches caterers cauliflower cavities celebrated centered certainly cgi chain champagne chapel charming cheapest checked chic chinesischen chocolate chunks cisco collectively company comparisons compostable comprehend compromises compromising consciousness consecutive consolidate constructive consumed contacting contemporary contingency conveniently convincing cope copies copyrighted cord corrections corresponds cp creamy credible crucially cuisines cultures customize czech daher dataset deadlifts debit decentralized deleting deloitte delve denim dental deployment depreciation designate desire develop developers differs digitalisierung dips disability discontinued discoverability dispenser distributes distribution doorbell drastically drift drohne dyes díaz earthquake edged edible efficacy eigentlich eligibility elle elsewhere embedded empowering eng engaged entails enter entrepreneurship equals ermittler esteem euch europäische europäischen européenne evenly everything executes exercising expanded expectation exploitation exploratory expose extended extinction factory fad familiarize fantastic far farther faux favourites fertility fetches figures finicky fintech firewall fiscal fitting flex flimsy flood flower folk fond forecast foundation fragile frames freemium friction friends früheren furthermore gap gartner gather genannt genres genuine geographical geometry gesehen geteilt gots gpus granted granular graphical gray guarantees handelt handy harmony hashtags haven hay helfen hell herausforderungen herman holy horse hot hq hubs hundred hypertension illness imperfections importance indispensable inefficiencies informed infuse inn innovation input insufficient integration intel inter intermittent introduces invent invention inward iowa iron isolated itâ josh jumpstart kat ken knocks kommen kritisiert kurzen lamps landes large last latex lawmakers lcd leakage lease lever león lists loyal lukewarm lunches mais manuals manufacturing masterpiece maxwell meaningful measurements meditating meets mega mehreren meint memorable menopause mental mild milestones milton ministry mitigate mitigating moist morale multimodal musicians müssten navigation nazi nebraska negotiations neo newborn nick nobody nope norway noticeable occupancy odd openly opt organizations outfits outlines overly owing pam parties penny perez permissions personalised personalization pine plains planting plastics plenty po poorly positioned possibility predefined presentation pressing printable prioritizes proficient prospective publications pushed pv qualifying quicker quite ramp razer rd received recent rechnen recyclable refillable refreshing regulated regulations reinforces relational reminds repellent replenish repurpose requiem resizing restricted rethinking revised richtig rigorous ripper rochester roofing roomy routes rural ryzen rücken safari samples sandals sauces scams scandinavian scheint schools scientists seal sedan sedentary seems seien selfie semantics semiconductor sensing sentiment separation serving servings shallow shooting shortly shots shy sided sights siri sizing slide sling slope slowly snap sockets sounding soviet spaced spain sparse speaks specifies spelling spike spikes staat stained steadily steaming steer stephen stepping sticky stood stuff suboptimal suffered sugary sunflower sunny supervisors surroundings sweetness swim synthesis tackling taco tagging tailoring talent tangible tannins taste telling tens terminals third throw tides tie tile toiletries toilets tote towels toys traction treasury trivial trowel trustees tunnel turmeric turned tux twins unable underwent unicode unusual utilisation utilize utilizes vantage vehicle verb videographer virus visualize vr wait wanders warmer wasn way wedding welche wenige wildly witnessed woes wohnungen wording workstation worst wrong xero yearly ziele zk ähnlich',
        30: 'abundance accessing achievements acknowledged activate activewear actuaries adaptive adopted adoption aerospace aes affected agi alan allies amt antonio appeared arises arms arrangement array arrival assignment associations assuming attend audiobook avocado bakers bamboo banana basics bearing beginners bei belonging better bid big biggest bills bislang bl blade bleed bolts bonding bonds booking born brink broccoli bucket butcher bytes candles canonical centuries chairs chamaedorea charge charger chatbot chenin china claimed clarity clever clothing clouds colleges combining combo como comparable computer conferencing config constructed consumes convention cool copied corners corrected coverages cpc cpg cpus cr cracked credentials cue cultivated cyberattacks cyberpunk cycling daran darunter decks decreases delivers democrats demonstration dennoch destructive developed dienstag diff differences dirt disassembly disorders dominance dongle doubling dozens dpi drawn dresses drill eagle economic embraces emerald encompass encounter encrypted energie entertainment entrance entrepreneurial entscheidung eq evans evolves expensive expressway factions familiar fascinated feedbacks fidelity filter fire fireplace flashing flea fleece flipping flowering flows fold forbes forefront formulated formulation fragrance frame fraudulent fri frog functionalities gamers gefahr genesis genius giveaways gonzález gp graduated grammar grasp grateful groom grundsätzlich gx handing handled happen harness hasselblad headlights heat helper hidden highlight hipaa hook hopefully hubspot hugging hurricane hurt ibm ill illegal implement independence initiative inspect inspiring installer interpret ips ivy j javascript jeans jumps junge jungen keynote knight knocking knowledgeable könnten ladder laptop lastly leap leisure leo letting lettuce li licence lid likes liver louisville lovely lunges malbec malware margins marie medieval meditations merely midsize militär millionen mineral mir misinformation mitigation moisturizer monaten monetization moreover morgan most mud mug mysql nerd newcastle newest noodles north nous number nutrient nutrients offen oldest omaha optimized opus organic originally orm outgoing overtime paints partly passiert passwords patterns pear performers pests pharmacy philodendron physicians pilates pioneer pipe plateau pleasing plugins pokal portuguese positioning predecessor predictability preference premise pressured preview prints privilege programmability programmer prohibit proposition props providence province prüfen psychologist qualify questioning raised ranks rap reached realize redemption refinement reliably remind renovations renowned repel replies reproduce researcher resolving responding revolutionary revolutionizing rewards rl romance rooted rotary routines rustic sadly salaries samstagabend satellite say schauen schneller scientist scraper screw sd seamlessly seasonality seinen sellers semantic ses shady shower shrink sight sightseeing simplest simplifying simulate sin slot small smells snapshots snowball soda sollen solo somebody sp spaghetti spathiphyllum special speeches spinal spine springen standout starters static stored streaming stripes student studying submissions sunlight super surge sustained symmetry synchronization syngonium systematic tactics talented taxable taxpayer technica technician teilte telemetry terrorist thinks throwing ticker tiktok tobacco tomatoes touches towns tracked traditionally transformations transport tread treated treats tremendously tricky trips ul undisputed uniform unlimited unterstützung urge utilization varying vegetarians velvet verwaltung vielen viewed viewing visions visited vitamins volunteers vox walk warnte wash waterfall watt weighs weit wer whenever wirkung workable worms wound wrench yeast zack öffentlichen',
        35: 'ab accommodate accomplishment adaptation admired advertised aesthetic af aggregation aglaonema agricultural alexander allocate aloud alta alternatively amplify anchorage anderen anderson angi announced anyway anywhere aquatic arc assignments attachments attempt attracted ausserhalb authoritarian autocad avoids basement bekommen bikes biological boris brass breathing bubble calorie candy captions cardiovascular cashews caterer cereals charlie chefs chemistry chunk circulation clamp clarify classmates clicker color commitments communications communities completion compliment comply compositions comprehension concerns conservation continuing contributed coordinated coordinating costing coupled cravings credential crop crown cryptographic culinary curate curriculum curves cushioned cx decoding defend defined demonstrations dependency deployed deploying deposit designated determines determining differently difficulties digging dinners directed discussing disruption distinguished distressed distribute distributed divided doesnâ dog drew ds duration easing editing educators embodied ende envelopes epipremnum equation equivalent erneut erreichte ethically expecting explainability extraction extremely facial false family fascinating father favorable fears fed federation feels fees fellowship fertilizer festgenommen finalizing fixed floodlight flossing freshness fries fun gathering gaze ging global gm goats goodness gourmet gram hamas handcrafted handoff happened happily hd headaches heavier hem highly hikes hilton holdings horizon hormone hours households hz ideapad identification ignoring ihn immune imports impression inadequate incorporating increased indexing individually inflammatory influenced influencers influencing inherently inner instance intense intentions interfaces invariants inverters investigates investments invitation inzwischen iso jointly judge jährigen kazakhstan keyboard kg kotlin kwh künftig landmark laser lasse ld lead learner learning legally legs letzte lg linear locking logical macros mann markdown married mass math matter meta metallic meter mexican midwest migrations mississippi misunderstood modifications modular moines monetize monitors motivating multiply müsse nail nam name naomi nathan natürlich neben nennt neuroscience newly noah noch numbers numerous nvme officiant optimization ordering ort outdated outlets outstanding owe palm panorama pastries payload paypal pedal personas phillips pillow pivot placing planner plugin polling portions potatoes potentially potter pound preferring preliminary prepare proceedings professionalism propaganda protesters psychology publisher pushing pytorch racism raketen rand recharge recognizing refine regard rehabilitation relieving removes reported requested required residential resonates retainer retrieval reusing review rewarding rex ridge roast roots rounds router rundown sampling scene scheduled schedules scientifically scoop scrambled seek segment selected semrush serps servers signaling singer sla slices snapchat soaps sogar sonntag sounds sozialen spare spice spreads spreadsheet stacks staffing stages standardized stanley staples starting stays steel stir strengthened striking strongest sugars suggestions sunshine supplier supposedly surfaces surprise surveyed svg synthetic tai tastes teenage terminology tester thereby thirds thoughtful thrift thrown tongue toute towel toy traded trait transit translate treating trimming tweaking udemy umgang una underwear unlocks unprecedented unpredictable upright uv validation valued vehicles vinegar violation voyage wages wary washer wax weak weiteren wieder wise woocommerce wooden wrist zuletzt',
        40: 'acceptable accepting accounted achievable acquired acquiring acquisition adapters addition advantage aesthetics afraid again aggregates ahrefs alcohol alexa alike allen allerdings andre animations appeal append application arrowhead assert assisted at attendees automates avis awareness backends backlinks backups bake balanced beating behaviors behaviour beiden belongings beverages blood blooms boards bodied bookshop bottles breaker breakers brewers bringen buck buds bureau buzz cabin calculated cancer candidates canned capability captive cardio cautious celebrating certain characters chase chi christie claiming clare cleanup cnc coffees collaborated compatible compete competitor components compost computation concentrate conditioner conservatives contractor conversions copyrights cortisol could courts crawl creatives crew crews crucial curry dallas damaged damages danielle dashboards debut decent demands deren descriptions deserve diagnostics difficult dig dill disney dispatch disposable diving drive drug drying e eases eastern ec eco eight eltern embarking emergencies emphasize emphasizing empower encouraged encourages engines enhances enthalten equal evidence excel excluded experimental explored extensively exude factor facts fax feuerwehr fitted flagship flavorful float fosters fourth friendliness frontline frustrated fusion fünf garlic gazastreifen gen glucose gov granola gravel greenland ground hammock harsh haul heavily hebrew hernandez hits honeymoon hop identity ihr indirect infinity informationen initiate insects insomnia insta installation instrumental insulin insurer integrate intensity intimate involve ipad ireland jake jupyter kevin klasse label legumes lenses lentils letzten lived locks looks lookup mad mardi marginal markup mediterranean mehrere memories mg migraine mileage mounting multitasking nachdem narrative negotiating nfts noisy nosql notably nouveau obviously opened opens optical opting orlando owner owning palms parameter peaks penalties peo permitting pew pharma pillars planners pledged plug poe pointed pointers possibly premises presented presents principles producers product programmatic projected provide pruning publication purchases puts quarterly quieter rat realität rechte recordings redesign redundant refined refrigerator regain rejected relies relying repetition reproduced reputable responsiveness restoring reviewer revival riders riesling rubber schnell schüler scraps securing seeds seeing shield shipments signatures singh sinn situation sl slight slowing snake spans specified spell spraying squash stains stehen stick stop stops strawberries strict structures struggled sunscreen supermarkets surprised sushi swimwear tabs tactical tailored teacher tex texture thorough tid tilt timelines timer tokenization toothbrushes toyota treat tropical tuesday twenty typing universal used varied veg verloren victims vielleicht ville vladimir warum watering waves weder wheat winding wirft wirklich workhorse worthy wurden wyoming yemen yen überhaupt',
        45: 'abandoned absolute abundant accreditation acid act acumen add adequate administered admire admissions adults advance aggregators agreed alignment allianz analytics angriffe announcements anticipation ants appetite appstore assessments assists attempts attribute auditing authored autonomy bag baggage bass beacon beautifully bedeutung bedtime begins beloved beneficial benjamin bennett bespoke betonte bewohner bland bleiben blocked bodies breaches bridges buffet c cake canceling capital ch characteristics checker chili circuits citrus civil clamps claw clutter coalition coder column commodity complaints composting concise confuse continues controller converters ct cucumber cues dakota daly damit debugging declare decluttering decrease delegate delightful dense department desert detect devastating diagnoses diagnostic dip directors discipline discovering discusses display distinguish divide donald dos drawer drones dryers duck dürfte eager educating eigenen eleven embark emotions employs equally ethos evo evolve exceptions excited experiencing extending extras farming favourite feeding fiction followed fortified frontier function gaming geopolitics gets go governments grigio grounded grössten harper hauling heisst held holds hätten iced implements injection inserts instructors intellectual interacting intimidating jackson judith jurisdiction kicks knows lage launching legend lenovo library liegen lighting lightning linking locate loop loved mainly maison majestic manipulate marriage matt measuring meditation menstrual merlot milestone mine mining mins mistakes mk muffins muscle muscles mx nested nutzen obvious off olive on optimizer organizers ounces outcome outputs owen pairing pan pants partei passport past peanuts pediatrician peel percentage philip pipedrive podcasting polygon popping popular ports posed prestigious principal proactive proceeds processed processor prolonged qc quoting races rag recovered reels reflects refresh refrigerators remember removable replicate repurposing researching reshaping respect restore restrict returning reverse rising robert rog rounded rs ruby sagen sauce saw scores scrolling searching selection separate seq shampoo shoppers siding silos simulator sir ski smoking spatula specifics spices spreading stakeholders statements statistical straightforward streamlined streams structuring stupid successes suffer sum survive symbols syncing taxes terrible textbook tidy time titan touring tout trained transformation tray trek tried troubleshooting truck trustpilot unclear unifying universities unlikely unser upcycled upgrading uploaded urteil varieties vastly versatility via visually wardrobe weakness wear weiterhin whilst wien windshield withholding workers workspace yemeni yeti younger zamioculcas zucchini zwar zweiter',
        50: 'accelerator acceptance acer adaptability additionally aerobic afternoon aged aggressive aka algorithmic alpha ancient andrea annie anonymity apart aphids appointments aroma async audiobooks av basis beforehand bells betroffen bevölkerung breakdown briefs browsing buildings burke cabbage carrot certifications chargers cheaper chlorophytum claims coastal collecting collective collects colors comfy command commissioned complement compliant compounds considerations constraints consume contention continuity contributes corporation corresponding costly counsel cve darin dead degrees dentists dependable dependent deshalb designer dietary diner diy dome drawings drinks dropped drought duplicate duplication earlier economics either electricians eliminates emphasis ends enforcement entre entries et everybody existed expand expands exploit expo exports expressions failures families fantasy fare folgen forward fruits gekommen geopolitical gpa grilled gtc guard had harmful hate headquartered hinges hinter hintergrund historically holders homeowners honorable hvac ian identifies ihren immutable improper inception insgesamt inspected instantly involving isn israelische java joint journal kampf keeps kits krieg loving lucky luxury maine makeup manhattan mat mature means meatless miller minimizing missile missing moments moz nails nat network northwestern novels nu nächsten obsolete ocean officers officially optimizations osaka oscar ota overhaul owned ozempic painful palate participating pays personally planter polish posting precise precisely predicted predicting prepaid prescriptive professional profitieren programmes promotional proteste protocols puma pump ramen reconciliation recruitment reds reference refuse registers reliance repetitive retrieved rides robinson rotating russia sansevieria scanner scented schlagen scrape searches seeking serious serves shares shorts shoulder showed sleek slides smartphones smell soap solved somehow somewhat specialization spending später spätestens sq squeeze src staining stopping stream stretching sturdy subscribers successfully succumb summarization summarize swing symptoms tagen tapping tempeh therapies tiered tire tolerate tomorrow towards towing trifasciata uncertainty up usability usd variations verfahren ward wireless wisdom worden young your zinfandel zweifel',
        55: 'accommodations addressing adjusting adjustments advances aliexpress allied andere annually anthropic assets assistants authenticity averaging away backed bakery bars belief biting bounce brilliance brought carbs carrots catalog caution cdc certified citation clifton cloth cluttered combat companies containing conversations couch coursera crafting crate cream csv customized damals darüber debris deficit denn derived describe discussed diseases distinct division does driver earnings ehemalige eher eins enablement epic erste essentially europa executing extracting extracts feet fern fi firmen flowers formatting formerly frontiers fundamental georgia gmail goodbye grape grease groceries hammer handle hatten headquarters helsinki hertz hinge holes honeywell hospitals hris illinois incident initially injuries integrations intervals introduce italian jim kann kensington kid kind knees landscapes leash leicht lily limiting lithium loops macos mail makers mandatory marathons meetings midtown mills mittwoch modest moment mostly nach narrow nature navigator nitro nominations object occasions offenbar ok ones onions opening oriented paper parity parks pcie planted politische practicality practice preparing prioritization probability producer proofs proteins ptsd px quantity rags rarely realized recommends recorded recycling regions renovating renters replace reuse reviewing revolution roads robin roi rolled salsa samstag scenarios secondary seen selbst sensitivity serve sharp sicht signage sized slim smoothly sol somewhere sommer southern sovereign spectacle spione statewide strengthens strike strongly studio subsequent suppliers swirl systematically tactile tale tends textures toddler tom tower true uncomfortable unexpected unified unpacking unsure until unused urged usable variants venues version vibes videography viele vine wave white whites wildfire worry wrapped zones zudem zuvor zz',
        60: 'accumulate achieving acidity adverse aids alaska algebra amid anticipate apartment appliances approach assesses athletes attempting avant basil bedroom behind beide benchmarks binary bleibt bloggers boasting boasts boosts boundaries break brighter broad buffer building capable cargo casualty ces chains chinesische combines comes comfortably compile conduct confusion connecting cracking curious customization darauf david deliberately demonstrates denen deodorant departments dimension directly displayed distances distinctive distractions doctors dollars earns ehr elbows else encoding enterprises ergonomics evolutionary exist extensibility facilitate falling fb fibre fixtures flour forces formed foundational founded fragen fragmented framing french gasket generous gesture gewesen goods gradient group hanging headphones heaters highlighted hope immer implications incline incredible indexes innovations institutions instrument insulation integrates invoices ios json kit knowledge korean labels layers lb leds lift list literally lively md meanwhile medium megan merz minimal mit mm mother movements moves mulch named necessity negotiate negotiation nih notch nuclear oats observability open over parental parsing periodic personnel pipelines platform pointer population portugal prepared printing produktion progress proof proposed puppies query quick rapidly reactions rebel receipts recovery reflecting regardless responsive rgb rider safely scalable scraping seat seem sense sew sidebar sit snack sollte sonicare sophisticated spanning specialty split splitting spot stabilizers stakeholder standalone starts stated stroke stronger su susan swiss tall thai theatre thermal thick title trade trainers transaction transformed treadmill txt unfortunately unit updating upfront urban usda ux v validate variables vergangenen wenig wind yaml york zahlreiche zinn zwischen',
        65: 'ace acquire affects agreement angaben animation anticipated any aspect aware azure balancing beaches been betont bg bisher blocking books box brand breath breathe builds bullet buttons café campaigns captures cast centers colony compatibility concentration connectivity conscious conservative corporations crazy crisp curly damaging dann database davon descriptive dessert detected detector detects different digestion direction dishwasher docs donnerstag downloads draft drops efficiently enjoyed environment erst ethernet examine excessive executed exhaust expense experiences extends extreme favored feelings finland firms folder folds followers forming forth genau generally generates gibt gmat grove guests handed histories homeowner hybrids identified identifier infrastructure interstate invites iphone jedoch jefferson jewelry kale kill lange layouts leadership leben lisbon loads lord luxuries majority manageable manufacturer maple mean mechanisms median met michelin micro microsoft millions minimize minute mirror missouri modeling monday mutmasslichen naturally navigates observations opposed p pack peers performances perks personalize pex phoenix platz played portfolio portion possibilities preparer processes protecting pulls pure qualification recommending record reduction reflection reg rehearsal remove removed repo reporting resistant responsibly reveals rodríguez route routing salesforce sci screws scripts segments settings setups severe she shelf shifting shoot shoppable short simple skills sleep slugs sneak soho st stadt status stems strategists stress suv sweeping target techniques technology thyme times undergraduates unhealthy warning washing weeks weg whitening worker writers www',
        70: 'abs accountants adapts adp amd apache apple attach backup baskets bekämpfen bent besser bit blends boom brazil brightness brooklyn bugs burst busy buying cabernet casual charges clearly climates clips composite consensus continuously contract coordinate created cultivation customizable cybersecurity deco discussions drawers drivers durch ebenfalls efforts encouraging enhance entity entry ersten everywhere exhibit expression extend faced facilitates fancy fiber finalize fittings force frequently fried gathered gilt grain graphic graphs grocery grouping hawaii here https ignore immediate inch inference insure interrupts irish iterate launched legible lincoln listings logic longer martha mattress measured men menschen mint moon mount myth neural ohne optimal organizational organizes origins others outline palette parameters pass pcb perfection permanent person pii pinpointing plattform plays plugs porsche positions priorities properties proprietary protect provenance psychiatry public pvc pwa quirky quotes ram ranges recognition refund regeln reinforcement reinventing resistance resulting rolls rosé runner runners sea seamless sending seo service shape shelves sodium solely stations storing styling substance suggest supply surprises taking taxpayers temporary thoroughly ties timely ton tutors usage valuable vor waffles waren warranty wiper wohl workforce yes yield yogurt zahlen zweite',
        75: 'adidas alerts approved asthma atlantic audience authoritative belts bi boring boston brewed budgets cambridge canadian catered caused certificates chardonnay chest christine circuit client cognitive collaborations concept connector constant contingencies continuous conventional corn counter country cover cross dazu deeper delayed democratization designers devs domestically dreams easiest enables endless endurance equipment essentials estimates exercises explain explanations fellow fields file freshbooks g garten gehen gehört generations genre gesetz glue grids grinder grip harder hip historical hooks hulu implemented independently infinite inflation inline innovative installed installing instruments jd led listing logs losses maduro mere mindset mock nearby none nächste opposite organization overcoming pair participants particular permits pins plants pmc poor popularity procedure proofing readme receipt recipes recycle relevant remodels repairs repeated retention roasted robots rotate runtime saudi saved scenario schulen seller ser sierra significantly silicone sixth slower spricht stewart suggesting suited sun supported surprisingly symposium syndrome tamper technically teil tells thesis think thu tor tours transmission tutorials upper variable varies vast versus vision visitors viva volatile volumes walks wegen wheel worth',
        80: 'a activist adjustable al allocation alternative americans anthony antivirus asparagus association beetles behave beispiel besides billed bits blades bypass categorize change chassis chicago claude combine compensation convenient coordinator creatively dawn deaths decades decisive defining described devices dominated draws eat electrician eligible empire enroll era excess expenses explaining explicitly failure farmers fasting forecasting friendly from früher funded ge gloves grossen handful hunting ihrem immediately importantly inspiration jenny king libraries licensing live mathematical mb meats mention mentor metrics misconceptions networks not notebooks nuts offer operating opportunity out pads panasonic parallel parts pasta patent pilot pinot plain points postgresql potty prevents private produced producing rankings reception reichen represents reshape rows saves schwer scoring send situations slow stage start steady subject syntax tape teaches term toilet tokens tuning typeface umbrella understand vital von vows weather webcams wichtiger wins worksheets zoho',
        85: 'additional administrative ages alarm an arabia argument assembly attest automatically autos az balance bias boiled book bot budget calls cell challenges charlottesville clover cold coming compiler component creatures curve delete demographics direct dort dracaena duty ear efficient electronic emphasizes engine erwarten essays established expected feedback fit florist flush food fridge frozen gaining gains gas gesagt hack hacks hazardous hbo hrs incredibly indeed influence int intensive interact interactions intermediate invoicing keys knife lat leader leaks line lock lost maximize mechanism merged needing networking outcomes outlined outsource owners paramount parking patient perhaps pi plan planning practices preserve previously price primarily publishers python recognize regulation released retailer rolling roof scan se seiner sends sentences shopify shoulders simply sometimes spanish states steering storytelling sweater symbolic tacos targeting tell tend tools typographic units upcoming vegan vegetable veggie veggies xl yoy',
        90: 'activism adjust ambient amount analyze asia assembled attitudes authorization bicycle blend bottle brakes businesses calculating calculations cater child clinicians commuter concerned consistency contribute cost cotton covers creates creating cultivate dates disclosed dual duo durability ecommerce ensuring environmentally equipped etl expertise explanation extension focuses foreground foundations gently great gross growing harm horror hospitality hunger iii innen integrating interests itinerary jack juice las leaves little meditate mode modernize modified motor nur nut ob obligations oils opposition optimizing organisation package pairs patents payloads peas personalized phenomenon policies polished pothos powered pressures pulling pyramid r raw refining regulatory rooms salad samsung securely side significant simplicity skilled solid spark specialized spend spicy supplies supportive tables thoughts threat tiny tl tooling topped touchscreen types victory viel vom webpage width wine wired wiring writing während',
        95: 'achieved afd agriculture aimed american answered apparel architectures assess beans benchmark blanc blues breville cache called catch cdu charging chinese coast complicated connections consuming couple crates cuisine decide depends design despite drag egg einsatz eliminating environmental exists fast foam gab gardens generate given gown grains grounds hello hemp his in industries influences intentional invisible iran ist keyword leaders literary looking market matching meal measures mechanics mindestens motivated mover myself net ny oder oft operate orientation parse picture predict preferences problems rack rails rank reach resale retailers rev rpa rules security sentence several sheet skincare slip sources spent spotting stability stores sub sugar tablets tackle template templates test tofu trumps unless user velocity wh wish word zoom',
        100: 'aber ability agile album although analysts anc arm au authority bags bean beef berries billing boosting brings broken chemical cholesterol closing consistently contrast contribution crafted debt dentist derzeit determine down dryer edge electricity es euro everyone exercise expressive floss format frage gardner grams haben having hyundai if including injury integrated late linked los ma method model nano nun obstacle offering offers operates pandemic papers patience perspective practical predictive promote prototype rain recommend red replaced represent requiring resource respiratory returns root self signals soll sondern stem steve suggests system theme trendy unique uses whose wider wix workflow',
        105: 'absolutely accelerated accounts admin ahead allowing attacks block blueprint brooks calling challenging coding collect compliance concern convert deutsche disadvantages drink durable easier einige emergency enabled ethiopia eventually expectations feeds five flavor flavors flip freedom frequency fully functions gaza grosse gut homegrown household influencer isolation khan landscape laundry middle muss nasa ont option organisations outsourcing payroll pg populations pork providing purpose que quiet realistic regierung relax repository responsible room same sind snacks sold soy speeds squarespace style sure tiers traumatic ts tweaks un urls venture verdict vertical vpn xxx',
        110: 'adds aligning ambitious angle apex appealing basically bender borrow brackets brew broader budgeting bulk carefully cause ceremony choosing competition completely correct couples credibility data deep detail didn diego dimensions dollar doors driven effective enhancing erklärt exclusively extensive exterior eye fix focused follows fruit gradually heard iconic increases indicate install international invitations isp labor leg lesson locally lots medicine members mindfulness oil onboarding only overwhelming pest pexels picked placement plastic plus pmp present protection ranch rates reality rebuilding requests running sagte session sets simon snapshot sonic szene takes though til transportation xml',
        115: 'after amazon animal appropriate barcelona becomes began built cancelling chevrolet chickpeas combination combined comfortable converting count databases dbt delicious di effects einen elevate escape expanding exploration extract favorites fish focusing func fundamentals golang grab greek har initialize interaction item jul landing laut linen lockdown logging made manual mattresses medication merchant nyt one overnight partial playlists pretty produces proxy quinoa recently recurring relatively rings risk salt schon screen similar social stable string strong therefore trading unnecessary unsplash vector w widely worried wrap über',
        120: 'accepts according actually announcing approximately aspire att audit between birth bootcamp clone club crops dabei deliver designs dive don décor embracing energy entirely examples federal financial flexible for ford formal formats hard highest holder immersive impacts included initiatives interventions iq jama la lacks learners loyalty magic methodology mix n nice nie papaya phd piece plate players press pressure reflections reward roll rotation seit shift shops six sparkling tableau targeted tn trigger trying typography und using visibility visit visuals',
        125: 'able acceleration additions aluminum attachment avoided benefit bigger body cameras channel chevron choices claim cm coconut comparison comprehensive crowd curl deeply definitely discovered discovery driving est experiment fat fra gb handling have hosted interactive interesting ip land laws looker loss management matters medications metadata military mp much mushrooms must noir offered offset plans processing remain remodeling repeat rsvps s seating sei shapes shifts sig standards statt strengths sunday sync tea thursday titles tool trails variant wird workplace',
        130: 'actions advanced also approaches architecture bathroom bother cloudflare communication complexity conducted consultants converter currently custom degree droplets employee environments ergonomic explicit fact fr furniture gave give google habe headphone helps increasing increasingly inquiries instructions involved jahr lab legacy liability lightweight limits lunch maker massive match millennial mini mouse openai optimize overlap printed put sauvignon script seine showcases smaller spider structured suvs teams technical tencel tier told training trucks tutorial um upstairs visualizations warnings would',
        135: 'administrators among analysis becoming bite blocks brother capacity chemicals chosen clean concrete conditions consider consistent contracts craft east encryption exciting experiments filtering fly fresh gluten hole impressive inclusive items kansas keywords kinder latency lean loud models ms multi music needle o outlet passing performance period php physical placed priced quickly reducing reliability restaurant ring round runs satisfaction seafood sem soil steht sweet technologies thing this thrive transactions transformative transforming tutor twice wednesday widespread',
        140: 'addresses align already attributes aus below compelling compose consumer create days element enable evaluate existing flair higher implementing incentives ioniq loaded maybe memorial mortal notable pain percent pre records reduced remover rest restoration results reusable revenue shaped similarly smooth solar something speak specifically supplement testing typical upgrades url versatile village x',
        145: 'active amounts appears asked basic came chair clear condition conversion coolant creek datasets delta distance european experienced fair foster fotos four gives hin important interval introduction involves irs km launch layout le leverage limit managing minimum monitor mouth operation original path pour property q rund storms summaries them usb use vendors venue will würde year zeit',
        150: 'aaron adding agents ale america anti asap auto automated cheap children copper default documents emotional every exchange flies forecasts guided hardware heart inches ingredients katz l lens lights mentions messages methods michael miles monthly nearly need nissan optional oracle packages patients peterson pragmatic preparation reads really research respond sagt spread stack suitable supports swap tesla tested to train truth window with',
        155: 'algorithms applied approx augmented austin breakfast chapter control dependencies due employed establishment famous gcp generators heavy highlights hun improvement is lan larger latin load my orbit other platforms prioritizing publish rich role schedule setting setup shoes still sustainability switches takeaways unfold van variety weight where within wood xiao zone österreich',
        160: 'alternate api aspects auch be behavior bistro cards console consumption dubai educational encourage face fluid francisco game generic he hp keep lessons major mess motion national non of overhead permission poultry remains response robust rust secure ssh summit throughput ve vi water wie wrote',
        165: 'auf based beyond centralized current did easily efficiency ensure exact excellent fearless feel full happy hourly illustrator kinds largest lawn leveraging look modify nd needs netflix obstacles ownership party pattern possible publishing queries recommendations strategic structure those visualization wenn wide',
        170: 'adapt added administration adopting along closely collaboration connection da developing establish flexibility foods frequent hatte hour includes just lack lbs leaf maintaining make materials million minimalist plant prevent prioritize project served si sizes someone strategies sys systems throughout understanding update volume wrapping',
        175: 'blockchain briefly campaign countries define detailed development effectively einem ev forms hand hybrid identify improving interface jonas language ledger location maximum meat month people pieces proper routine salary serial should sony thinking unlike wurde',
        180: 'across advancements allows another bereits capabilities capture checks classic concepts controls creators day fabric foot however improves income many mapping markets meaning movers political problem puppy på quality range reliable saving sein sequence soft standard t tracking two typically utf vendor',
        185: 'beginning chanting critical einer flow footprint increase length levels monitoring move no password payment quickbooks resolution saturday schema som sql suggested three total trials words',
        190: 'begin build chef commercial compared competitive coral cpu dinner early effectiveness emissions end etwa evolution exactly exposing graphics hat host known lets manipulation offline perplexity ph programs seasonal strasse together walking xm zero',
        195: 'affordable as available backend bmc dass deck disk double en engagement enhanced funding handles history hotel level low lower millennials packing position real recycled slightly tutoring vegetables whey works',
        200: 'alone attire belt century cli complex configurations confirm craftsman description elevator execution exposure gpu herbs its na regenerative regularly robotic support timeline transparency values very wanted в',
        205: 'are cities customer det dishes guest ion je jennifer keine kia lamp limited milk momentum noise own pace properly recording stands studies yeah',
        210: 'air automation because boot conclusions customers describes discounts facility functionality http ideal let local making mic musical notes place registration remodel specification ups zwei',
        215: 'actual bottom bring builder changes dairy developments further good ha iteration maintain microphone oh oral power researchers vulnerabilities',
        220: 'advantages assistance cc dry eggs employees er it least lives ongoing reduce references right space take task webcam while without',
        225: 'before but cable can commonly configuration goals inventory likely months native nicht okay port presence pro pull run valid various when â',
        230: 'agility applying around evs going i initial itself multiple once passes shit sound tests than transparent visual wines',
        235: 'attestation battery clinical compact especially implementation long nvidia positive production prompt regular san then there tipping zu',
        240: 'automate creation dem enough ensures example internal less milwaukee pages part particularly produce section slopes storage surfing the under yosemite',
        245: 'crm groups instead size и',
        250: 'academy core like meals natural nutritious tax timing trend',
        255: 'allow during gegen requires through uno waste',
        260: 'and appliance billion chelsea computing das extra flat fuel goal goes into italy output sessions',
        265: 'batteries common conference cooling de eine even few vote',
        270: 'bambino carbon esp faqs france key park potential state whole',
        275: 'del details identifying scheduling sensors set starmer',
        280: 'attention expect following im lecture light sensor',
        285: 'cons der moving usually',
        290: 'overall',
        295: 'avoid den each ein improved protein spotlight',
        300: 'detection high were',
        305: 'certification cutting des essay often pros requirements score sewing sich single tasks',
        310: 'device elements files healthcare require specific that',
        315: 'include klein some users well',
        320: 'composition context geforce startup summary they',
        325: 'damage etc features focus ll lot so who',
        330: 'documentation final straight',
        335: 'their',
        340: 'con',
        345: 'git learned memory',
        350: 'has og options',
        355: 'both conclusion rental tabletop theorem which',
        360: 'certificate mountain sans',
        365: 'traditional yourself',
        370: 'such these was',
        375: 'or per pictured type',
        380: 'github',
        395: 'instructor mowing',
        400: 'als',
        415: 'rated',
        420: 'corp',
        430: 'phase',
        480: 'tip',
        520: 'die',
        535: 'lines',
        540: 'depot',
        545: 'machine step',
        605: 'said',
    }),
    unpacked({
        -1265: 'comments',
        -1255: 'footer',
        -1165: 'hover',
        -1055: 'footnotes',
        -1015: 'image',
        -970: 'tags',
        -930: 'comment',
        -910: 'aligncenter',
        -875: 'author modal',
        -795: 'attachment posts',
        -790: 'form',
        -765: 'views',
        -760: 'navigation',
        -715: 'related',
        -710: 'meta',
        -695: 'buttons',
        -690: 'header lazyload',
        -685: 'bookmark loop pagination',
        -670: 'nav',
        -650: 'stretch',
        -640: 'headline',
        -635: 'absolute',
        -630: 'around',
        -625: 'archive links',
        -620: 'tableofcontents',
        -610: 'latest menu toggle',
        -600: 'ajax collection imageblock',
        -595: 'copy de fe uf',
        -590: 'excerpt',
        -585: 'breadcrumb megamenu object query',
        -580: 'cover tab',
        -575: 'back button size',
        -565: 'paywall',
        -560: 'tray',
        -550: 'clamp disclaimer fn loading secondary snap tc',
        -545: 'alignnone breadcrumbs politics',
        -540: 'more',
        -535: 'cfa uppercase',
        -530: 'complementary',
        -525: 'blogs duration',
        -520: 'justification month not',
        -515: 'bar img',
        -510: 'tagcloud tb',
        -505: 'instant link submenu',
        -500: 'city popup rq',
        -495: 'between',
        -490: 'equal',
        -485: 'expandable logo next promo video',
        -480: 'bio',
        -475: 'byline',
        -465: 'dropdown quicklinks',
        -460: 'hn label',
        -455: 'black only',
        -450: 'four',
        -445: 'copyright head lc photo prev',
        -440: 'other tablet',
        -435: 'listing one part pink published three',
        -430: 'btn carousel ms topics',
        -425: 'cr hm',
        -420: 'baa slider',
        -415: 'new title',
        -410: 'index message swiper toc',
        -405: 'bym hfeed overlay preview',
        -400: 'ad er',
        -390: 'fields zq',
        -385: 'contentinfo mega mobile stories teaser track',
        -380: 'cookie push visually',
        -375: 'breaker categories cw foot sidebars',
        -370: 'figure fm listitem sources',
        -365: 'cta date ds show subnav',
        -360: 'alt articleheader card gallery kicker recommended',
        -355: 'footerlinks hero wixui',
        -350: 'ideas mainentity share su trending twitter',
        -345: 'by db mob radius read sidebar subscribe update vert',
        -340: 'disclosure feedback hidden level picker',
        -335: 'el',
        -330: 'articles badge cat children horizontal kw rating titles',
        -325: 'cb expanded masthead screen',
        -320: 'al align ftr inverted lf perfmatters py recent search slate wide',
        -315: 'footerblock height navbar newspaper panels tq trigger',
        -310: 'colored info lede picture ref',
        -305: 'ak closed games leftcolumn none point reviews',
        -300: 'ainer ga mq owl taxonomy tile titlelink',
        -295: 'also brand compare current filter navlinks subcategory topper',
        -290: 'above inline likes modern opinion skin sub',
        -285: 'beige globalfooter hv placeholder player spacer star',
        -280: 'bw dc highlights inherit no',
        -275: 'compact da decoration dialog embed ep gz popular rc relatedposts sa subheading znrzp zp',
        -270: 'age alignwide depth faqs gform good international metadata old select to viewer zt',
        -265: 'ast colors email embedded infinite items print recommend signup thin white yarpp',
        -260: 'beauty mzm reversed sidenav tool type',
        -255: 'banner below cg ef fixed flow pc plan result ten',
        -250: 'btm category cea classname controls dhu false grow kadence ny project pv recirc textwidget tweet',
        -245: 'action divider gj kn locations offer recommendation sharing updated utility',
        -240: 'catalog du kc nitro notice rgba sz tg xt',
        -235: 'acceptedanswer attribution ca constrained display docs hz icon infobox li sn texts timestamp yh zh',
        -230: 'classes context desc dm entries icons jetpack lightbox phone rh tagline third warp',
        -225: 'award bfc call cli entity eyebrow file fo language le ow raw sticky surface sustainable',
        -220: 'ab cards cart citation fullwidth jet newsletter pages provider rr upper xlarge yg zi',
        -215: 'acc fig fy hljs information order series testimonial xn',
        -210: 'auto avatar bash bullets collections flush general lx thumbnail whitespace yj yui',
        -205: 'audio bordered career item load np og override react translate',
        -200: 'click com download dyn ecf grayscale hamburger homepage hours ir legal msg option padded rail send suggested uncategorized universal',
        -195: 'add con condition datetime dkbpqd down fancy ht isolate media mf newer qbu save second stacked',
        -190: 'bec bubble classic count fh gn italic license ma metainfo mz nocontent ov plugin ring subscription timeline uk',
        -185: 'articlefooter authorbox close cv flat hpl ib jy leading menuitem rm sectionheading stack vd vv zhlebv zl',
        -180: 'af buy dt fa front gray products rel rightrail rn solid sp sq sr tdc ti xsmall yoga',
        -175: 'collapsed credit ej explore hotline mobilenav notification odd overview person pk reverse slot styled template underline',
        -170: 'ah asia bn case ch class multi null pre publication sdk social thumb tz wq',
        -165: 'address adv bleed dates divide gc hdr login nutrition sm sublink xxs',
        -160: 'am auth caption cmp diff figcaption focus lower sharedaddy topnav ub vg',
        -155: 'browse build calendar cdc dad drop ee fq gradient gs hb instagram linklist older pum qs reduce sections short sv trump yw zn',
        -150: 'authorwrapper ay bx bylines experts lightest name per right serif toast widget work zj',
        -145: 'actions alignfull bm bold boxes contributor fact furniture further kp mainnavigation navlink peer readmore recirculation reg resized resources subhead thinking us',
        -140: 'accessories afa brands cab connect contrast dk drawer dz eeb gaexd gb ijiye ion jj machine mbl mbpqsq menus nnkpw pp promoted recommendations report rmdai rss shrink std subtitle super these this ticker vbi war wjuxb',
        -135: 'cats cmplz dir dis diy flexdirection hd images kf lh matter mc orange rp schema source sronly subtle viewport visibility writer',
        -130: 'afb bot crumbs feed flag fu fud helper kd lazyimage map offices optin radio topbar tx widgettitle',
        -125: 'archives authorbio automation ccc cols comp eec eqivkod extrabold faa help hide inset marquee member ml od podcast quick rapper readtime sell transparent unit',
        -120: 'aac art bare beb bottom box ced clickable clothing ctools cz dark dba editors equipment fef footercontainer gov headlines ih lead mh navigationitem ot pb pe pl reader rs rz skiplink socials tbl toolbar try vote',
        -115: 'alignright appearance articletitle bbb bdf bt cell comm commercial custom deals dfa dn ezpcz flash foreground free ft gt ha placement professional sitemap style subfooter tn tools url weight',
        -110: 'announcement blockcontainer burger cn component dashed early eq faculty fourth full hw jc jw leaf learn listbox ltr lv most overline programs rem touch unloaded vw wh zu',
        -105: 'advancedheading au currency dom event featured follow fx get hierarchy input large ld loose mj mono off onetrust opacity qk services shared storage success sunr td time um wf youtube',
        -100: 'band branding cropped dh dib dy ed home iq jf jv lz mask men menulist move nk odm onecol pagecontainer paper pkq pointer rec scroller stat steps summary svelte taglist true users wd wider xs yoast',
        -95: 'accent bag bdc blogpost cardlink charcoal checkbox conversion does donate fca ii job ki local mobilemenu moving navi oa options paddingbottom png premium price slide standard states strip tr traditional wall warning weather zo',
        -90: 'aj articleauthor ba breadcrumbscontainer cae calc calculator can center colophon consent contributors ctas culture darkest dcb dee diet div eac error fancybox filters floating focusable globalnav googlepreferredsourc herocontainer imagecontainer kk lr maxwidth mid need offers radix ratings required subcontainer testimonials training trans yx zc zf',
        -85: 'ade advanced ci darker demo doing dp efc eg ellipsis fab groups holiday identity jk jt law manual menubar mode nuxt oe pdf php rw screenreader self sfzxfp subheader switcher sx tech thumbs usa user vb vi wpd xu xv yellow yzp zip zoom',
        -80: 'aligned bcb bq browser co customer dek disabled dots dpd ey hp ig indent jb jqmf ju kb ln mn ntbdde palette popmake qw signature support teasers view vm waypoint web wg wrapper wunf xw',
        -75: 'abb alert ao awards capitalize cardcontainer education eff enews engine fallback fdd five footernav friendly frm gift hidemobile ia jm join journal jump jz mainwrapper mt qe sc scheme season sign signin skiplinks socialshare supplementary team textcontent textlink ug un unset uu vendor vz wk yes yn',
        -70: 'account admin after aqz but caps care cu daa datepublished ddc enabled exclusive eznjit facebook ff intent itemlistelement iw layer loader lw margins methodology mhzswn mirrorless outline podcasts poster pub res sans scrollbar shares si slow special uc voem ws year yms',
        -65: 'about ar authorimage bg bh btns chevron contents dateline dff dual faf fff flyout footercontent globalheader gold graphic ignore industry logged myr nuy nx phcafd range semibold sf sitefooter slug snippet stickycontainer studies svg swp ttf va winter wpcf yz zero',
        -60: 'advice apmigt base callout centre child cls commerce community creation customers di dsojn enter fast feature fee flexbox ge gf gfield headerlogo iframe internal jx making marketing menutitle metrics mod newsticker ojc op pop popover postdate rbq reviewed rtl separated separator strategy street submission table typo vovf xr xxsmall yp',
        -55: 'amazon app available bba bfd bff ceb channel construction copytext discussion dv eluqz extras find helpful ho ij jo jpg justifycontent learning linktext names path plain preamble program se sg simple site sj state toggler unstyled ve yl zone',
        -50: 'adb adjacent arrow authorcontainer authorinfo authorname bab bookmarks bv cac cite code col cook counter cpt dbc dme eu gy hu hubspot is justify keep linkedin linkitem mainnav mi module nu oi organization pattern profiles publisher recaptcha red role slideout slogan space sponsored today webinar webp zv',
        -45: 'abstract ace ae bdb bk cdf check circle color columns consulting contentpage cx day discover driven dx edit finance fullscreen go hx ic ikahja insert instruction ji lab mabqta modified mrz nine oy pager pill pinterest place portal posted ra region register robots sectiontitle see selector settings snug sustainability tagscontainer tertiary test validation yb yt',
        -40: 'act adf adoption advertising bcf bef before block bu cad condensed cookies cp disable ea edb eef ex fec fl flexible footerwrapper fv hint hy init instance interactive ip iv kit lp mainmenu meditation mp nc newsletters now original pubdate re reddit resource ribbon sd silver soc tj toolbox ut vcard version visuallyhidden vq',
        -35: 'ads asset background bad blueprint bo chrome counts dbf dcf delay des dxyhk ebook ec efa en ent example fbd google hfe human indicator jdz jn kjx legacy lines mb micro mo modify navitem neutral notifications oc oju outer qvsjx reset respond responsive reveal root rootcontainer rv sh sites skipnav small software square studio sy tabs takeaways telegram thankyou thread titlecontainer topcontainer trail trust values vf violet vk vn wb workouts wpb za',
        -30: 'aae ada aeh ai air an android az balance bbd bdd bed breaking brown buttonstyle caf cde chart checkout contextual decision documents dvh edd eee efb efd effect ek emphasis eqz ewq expert fbe fcf fk folder footernavigation fst guidance hcblwg im interest interviews iqu just keys kmrrpt light linear logos ly mainfooter morl mtq navcontainer networks offcanvas organic paddingleft paddingright preferences process pull qg qmdekd qvj rd reference repeat repeater rightside round ru searchform sep shoes side statement term tf timer tldr tt ujn wbtynn women wr xf zm',
        -25: 'academic actionbar admissions aee agree asked authorlink bea biography buttonbase buttontext cartdrawer cbf certificate closebtn computing contacts cornell daily dda ddb deep dgbgx disqus ebc exit fda final frequently give globe hf horiz intro jr know lifestyle lu lvu man me minus mobilenavigation mobilenavwrapper mu muted nd ndi ng oh paddingtop piano pt qr quqgr qxeah referral resize ry rzmkng sbi selection separate sitewrapper skiptomain sociallinks spotlight stars stores sw switch talent technology tel thumbnails tk tuokxc uae ux wc wzv xo ye zy',
        -20: 'afd alternate aria at basic bi cbe choices column commentcount continue conversation cookiebanner copylink coupon coverage dac daf descriptor dj ecommerce edf essentials fake fcc fine fuel gcds ghost gl here ix jmxdxt kj kv less licenses ljm lock low lq model motion namecontainer navmenu nodes ocq orbital picks priority progress prompt qb remote replace rhs rowlayout rubric schedule six skip socialicon spacing sponsor stamp started store styledheader subdued sublabel sublist submit survey tap text topline university username usmg van workflow wrp xy ygck zs',
        -15: 'abf accordion affiliate are avoid badges bc captioned cba cfc change cs department destinations ebd eo federal gm golden guid industries jobs kcb ku payment requirements siteheader telephone tiktok trademark trial trials uyf variable verify within woocommerce works',
        15: 'artificial capture cbd ccf ebb empty kh materials members office pq qv reports safe scheduling secure shortcode speed teachers times who',
        20: 'aa aaf accessibility afc beginner beginners ccb cluster dg do dot eea examples fd fees fusion glow guide heeclo intelligence keyboard loc make makes meinung membership mx nr om ox privacy response smaller specific step ta united uz',
        25: 'aca agents analysis basics bfa cameras ct ddd ece ecosystem fadein gorqpr grey grid gutters health internet invisible keywords master math methods necessary nm ontainer property question request room semi shortcut tablist technical tiny tinymce transition we zk',
        30: 'alignment bb borderradius bread cap cec choosing danger deployment eda elementor fill font formatted growth has house impact in insights med needs output pest qy ro setting still ui understand updates where',
        35: 'access all analytics bbe cloud course design forms global griditem handler hot importance innercontainer its journey ll mini nf qj research resistance than tint truncate vpn zd',
        40: 'agency aspect be chat complete create eb efe extend faq huge hybrid out sale salesforce vertical xm',
        45: 'aad application aside bca beyond borders different digital ease features music practices qz sidepanel sqs subsection tag tl wellness whats',
        50: 'american apps br bs buying cfe clearfix container eab employee fit game group gx integration investing lang numbers own prep rank rate renovation risk rk shop shopify theiastickysidebar understanding vj wx yq',
        55: 'attention blurb books chip college components end entertainment exercise factors gpt hg if medical ob ok over pa pf pos purple rb record script sow sqsrte ss story tdi that through which',
        60: 'aba areas cleaning cost decor enterprise gym id iz love normal plans pressure px qm real rule styles subtext transform uj via',
        65: 'boxed caa centered certificates clean costs der family floor gv left may note os performance tp ul up var vs',
        70: 'additional aff border cl configuration description documentation ebf fg first gk headings ke look oo or ou platform powered quality set slim srmb tiles used',
        75: 'experience history il ingredient interview kitchen lift ls na nested practice qn relaxed tip',
        80: 'aq articlelayout collapse conditions expand hj hr md mk positive previous rte sample swap systems windows',
        85: 'accordionitem considerations detail fix healthcare highlight ik main mit node pick qc',
        90: 'business contact df flair genesis hold hs iner innovation intrinsic jd jp lj nest nq overall port shopping tbh tested thoughts tracker your',
        95: 'adc apple complexity fade ffe handle headers high lg number qa solar tax tracking undefined value world',
        100: 'ag extra ffa gg insurance ja modules origin row sides st stream supply taxes templates terms two',
        105: 'addons asus begin ck corners fcb fi float interaction native nb pi pn saving service sl vt',
        110: 'active articlepage bfb cee ffd generic lightweight optimization pillar publish sales sleep wxqfj zw',
        115: 'best bf cef cm company contained efficiency insight issue ks margin post pr results start starter tit',
        120: 'bda choose cons contain definition entry existing hcy hl inner instructions invert key like mark market nn sb scale strategies when',
        125: 'appear approach built certification challenges conclusion geg io ipad iy nt recipes status visible water writing xl xxlarge',
        130: 'anti bac bd bde board booking fc fz gear gh he kt news nh opener panel para quaternary roboto shape ua why',
        135: 'answer for hentry landscape linked medium microsoft padding presentation qf remodeling section slides specialty split tabpanel vision',
        140: 'car core extended feb kl lm matters nj ns relative',
        145: 'ago blog dashboard et fw hq lamp lazy management on page python tight ue',
        150: 'accordionbutton changes html hub hwgax mm opened people trends wz',
        155: 'article builder bullet canvas eae fbc have la maintenance plumbing remove they tips',
        160: 'corporate em frame fs gr jsx ky lb minimal models monitoring ne school testing themed',
        165: 'bl fitness interface living ni pencraft primary single string xq you',
        170: 'aab apper articlecontainer ew fai gaming github hasdr installation lists parallax pg power recipe',
        175: 'bp carbon contentwrapper heading kr pw rectangle spot stroke wp',
        180: 'aed fde fieldset jh js layout nw qo ur will worth',
        185: 'clip hh open security',
        190: 'building consider future green highlighted nowrap planning pro questions rf score without',
        195: 'ap bodytext mr tooltip txt',
        200: 'as cos details es my of pz revisions science should',
        205: 'client fluid non pad rich roundup',
        210: 'glossary gp pane types uq',
        215: 'content mv production shell tdb',
        220: 'anchor and cont eco ie product pros rt seo vertically',
        225: 'alignleft break budget camera element shadow under visual wt',
        230: 'cc editor typography',
        235: 'combination cursor garden width',
        240: 'benefits blogitem blue delivery jq mdqke photography',
        245: 'afe articlecontent cda dnd nbsp with xxl',
        250: 'ez kq notes smart spec',
        255: 'coffee document gate hi mw oz setup',
        260: 'dd last repair static',
        265: 'clear desktop life max qi sk website',
        270: 'gq holder laptops return wrapped',
        275: 'bbf editable ratio target',
        280: 'articlebody blur contentcontainer ded populated',
        285: 'energy tall textblock',
        290: 'development fr gd newline plants regular',
        295: 'ingredients speakable variant vr',
        300: 'cdb external online tagdiv',
        305: 'bcc bce cd editorial singular word',
        310: 'collapsible landing partial richtext segment te',
        315: 'direction keyword long mntl the',
        320: 'elements field middle ranking reading what',
        325: 'body bz edge forward position ts valign',
        330: 'offset',
        335: 'bbc gutter it',
        340: 'basis dynamic magazine pricing rendered',
        345: 'kg rust',
        350: 'vp',
        355: 'letter',
        360: 'hk nv rows system task',
        365: 'antialiased choice fashion hc markup',
        370: 'courses double gtm lk well',
        375: 'dwky narrow',
        380: 'introduction prose',
        385: 'aem doc emevuu format inside profile',
        390: 'scroll sky widgets',
        395: 'dq qh',
        400: 'individual library',
        405: 'blend disc ev fb from mix passthrough portfolio so splide',
        410: 'animate eed',
        415: 'animated labels',
        420: 'blockquote descr repository theme',
        425: 'gi how min opj',
        440: 'animation financial gatsby',
        450: 'credits review tv',
        455: 'cms',
        460: 'acf markdown',
        465: 'gw',
        470: 'dfe outside platforms',
        480: 'pubtheme yixxqa',
        485: 'ud',
        490: 'blocks postcontent',
        495: 'paragraph',
        500: 'listicle',
        505: 'events overflow pan',
        510: 'sec',
        515: 'wysiwyg',
        520: 'marker wa',
        530: 'initial',
        535: 'food',
        540: 'ol',
        545: 'specs tu',
        560: 'redesign',
        570: 'checklist',
        575: 'common',
        605: 'line parent',
        620: 'big',
        630: 'even',
        640: 'scrollable',
        655: 'comparison',
        670: 'strong',
        680: 'fba',
        685: 'oxy',
        690: 'ner',
        700: 'half',
        710: 'vc',
        745: 'words',
        760: 'stats',
        820: 'control',
        925: 'sect',
    }),
)


TYPICAL = (45, 7, 6.17, 0, 1, 0, 0, 1.06, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 10, 4, 2, 2, 0.0126, 0.074, 6, 1)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, _, gap_below, _, lines, prints, quotes, seams, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article) = row
    s = 0.0
    if away <= 2.5:
     if framed <= 0.0:
      if share <= 0.039902:
       if words_score <= 0.49316:
        s += -0.059
       else:
        s += 0.328
      else:
       if away <= 0.0:
        if sentences <= 6.5:
         s += 0.416
        else:
         s += -0.193
       else:
        if end <= 0.0:
         s += 0.385
        else:
         if alike <= 56.5:
          s += 0.554
         else:
          if alike <= 58.5:
           if share <= 0.85787:
            s += -0.160
           else:
            s += 0.530
          else:
           s += 0.521
     else:
      s += -0.171
    else:
     if words_score <= 1.416:
      if framed <= 0.0:
       s += -0.115
      else:
       s += -0.221
     else:
      if framed <= 0.0:
       if words_score <= 3.5924:
        s += 0.205
       else:
        s += 0.449
      else:
       if share <= 0.051779:
        s += -0.177
       else:
        s += 0.176
    if away <= 2.5:
     if words_score <= 0.0:
      if away <= 1.5:
       s += 0.108
      else:
       s += -0.270
     else:
      if lines <= 94.5:
       if alike <= 56.5:
        if alike <= 4.5:
         if words_score <= 4.241:
          s += 0.068
         else:
          s += 0.266
        else:
         s += 0.278
       else:
        if alike <= 58.5:
         if outer_share <= 0.96181:
          s += -0.309
         else:
          s += 0.305
        else:
         if alike <= 151.5:
          s += 0.293
         else:
          s += -0.075
      else:
       s += -0.489
    else:
     if words_score <= 1.6376:
      s += -0.330
     else:
      if outer_share <= 0.0:
       s += -0.310
      else:
       if prints <= 1.5:
        if words_score <= 3.7596:
         s += 0.003
        else:
         if start <= 0.0:
          s += -0.318
         else:
          s += 0.238
       else:
        s += -0.275
    if outer_share <= 0.21541:
     if framed <= 0.0:
      if outer_share <= 0.0035661:
       s += -0.248
      else:
       if depth <= 13.5:
        if shape <= 1.5:
         if words <= 32.5:
          s += -0.186
         else:
          s += 0.020
        else:
         s += 0.124
       else:
        s += 0.143
     else:
      s += -0.301
    else:
     if framed <= 0.0:
      if alike <= 1.5:
       if words <= 36.5:
        if level <= 1.5:
         if words <= 16.5:
          s += -0.354
         else:
          s += -0.005
        else:
         s += 0.116
       else:
        s += 0.217
      else:
       if lines <= 35.5:
        if alike <= 56.5:
         s += 0.235
        else:
         if alike <= 58.5:
          s += -0.125
         else:
          if alike <= 151.5:
           s += 0.252
          else:
           s += -0.043
       else:
        s += -0.407
     else:
      s += -0.306
    if share <= 0.090236:
     if words_score <= 2.0645:
      if words_score <= -0.77597:
       s += -0.276
      else:
       if links <= 0.70609:
        if shape <= 1.5:
         s += -0.179
        else:
         s += 0.057
       else:
        s += -0.278
     else:
      if links <= 0.5726:
       if shape <= 1.5:
        if words_score <= 3.7596:
         s += -0.030
        else:
         s += 0.114
       else:
        s += 0.196
      else:
       s += -0.267
    else:
     if words_score <= 0.96778:
      if share <= 0.47019:
       s += -0.172
      else:
       if characters <= 122.5:
        s += -0.012
       else:
        s += 0.232
     else:
      if words <= 103.5:
       if words_score <= 3.9118:
        if share <= 0.81844:
         s += 0.125
        else:
         s += 0.214
       else:
        s += 0.234
      else:
       if depth <= 9.5:
        s += 0.019
       else:
        s += 0.163
    if away <= 3.5:
     if alike <= 1.5:
      if words_score <= 1.416:
       s += -0.187
      else:
       if words <= 38.5:
        s += -0.026
       else:
        s += 0.189
     else:
      if words <= 128.5:
       if prints <= 1.5:
        if outer_share <= 0.66523:
         if start <= 3.5:
          s += 0.123
         else:
          s += -0.309
        else:
         if alike <= 151.5:
          if away <= 0.0:
           if outer_share <= 0.98439:
            s += 0.199
           else:
            s += -0.469
          else:
           s += 0.216
         else:
          if outer_share <= 0.83913:
           s += -0.416
          else:
           s += 0.083
       else:
        s += -0.140
      else:
       s += -0.053
    else:
     if words_score <= 1.416:
      s += -0.237
     else:
      if away <= 8.5:
       if outer_share <= 0.022472:
        s += -0.083
       else:
        s += 0.087
      else:
       s += -0.226
    if share <= 0.060021:
     if words_score <= 2.0645:
      s += -0.212
     else:
      if away <= 8.5:
       s += 0.044
      else:
       s += -0.229
    else:
     if away <= 4.5:
      if away <= 0.0:
       if outer_share <= 0.98621:
        s += 0.149
       else:
        s += -0.400
      else:
       if share <= 0.83913:
        if outer_tag <= 2.5:
         if outer_share <= 0.9069:
          if outer_share <= 0.59983:
           if depth <= 4.5:
            s += -0.339
           else:
            s += 0.059
          else:
           s += 0.181
         else:
          if depth <= 8.5:
           if share <= 0.77348:
            s += -0.007
           else:
            s += -0.320
          else:
           s += 0.222
        else:
         s += 0.212
       else:
        if quotes <= 17:
         s += 0.203
        else:
         s += -0.361
     else:
      if words_score <= 0.96778:
       s += -0.206
      else:
       s += 0.039
    if framed <= 0.0:
     if end <= 0.0:
      if links <= 0.044509:
       if outer_tag <= 19.5:
        if start <= 0.0:
         s += -0.232
        else:
         if outer_tag <= 13.5:
          if words_score <= -0.77597:
           s += -0.113
          else:
           if depth <= 13.5:
            s += 0.005
           else:
            s += 0.192
         else:
          s += -0.273
       else:
        s += 0.220
      else:
       s += -0.192
     else:
      if prints <= 1.5:
       if end <= 3.5:
        if commas <= 15.5:
         if links <= 0.88323:
          if words_score <= 2.9672:
           if in_article <= 0.0:
            if commas <= 3.5:
             s += -0.045
            else:
             s += 0.170
           else:
            s += 0.146
          else:
           s += 0.184
         else:
          s += -0.230
        else:
         s += -0.107
       else:
        s += -0.130
      else:
       s += -0.201
    else:
     s += -0.221
    if framed <= 0.0:
     if end <= 0.0:
      if level <= 0.0:
       if share <= 0.27299:
        if share <= 0.20641:
         s += -0.168
        else:
         s += -0.608
       else:
        if characters <= 166.5:
         s += -0.228
        else:
         if quotes <= 6.5:
          s += 0.201
         else:
          s += -0.273
      else:
       if letters_a_word <= 3.0093:
        s += -0.227
       else:
        s += 0.038
     else:
      if share <= 0.01707:
       s += -0.090
      else:
       if quotes <= 11:
        if prints <= 1.5:
         if share <= 0.83913:
          if share <= 0.77348:
           s += 0.142
          else:
           if share <= 0.79583:
            if letters_a_word <= 6.4591:
             s += -0.201
            else:
             s += 0.226
           else:
            s += 0.134
         else:
          s += 0.180
        else:
         s += -0.162
       else:
        s += -0.751
    else:
     s += -0.208
    if framed <= 0.0:
     if away <= 3.5:
      if words <= 160.5:
       if tag <= 1.5:
        if known_as <= 21.5:
         s += 0.138
        else:
         s += -0.357
       else:
        if tag <= 2.5:
         if depth <= 10.5:
          s += -0.336
         else:
          s += -0.002
        else:
         if tag <= 5.5:
          s += 0.152
         else:
          if level <= 1.5:
           if characters <= 264.5:
            s += -0.245
           else:
            s += 0.143
          else:
           s += 0.071
      else:
       if links <= 0.0:
        s += -0.013
       else:
        s += -0.248
     else:
      if links <= 0.85029:
       if depth <= 14.5:
        s += -0.052
       else:
        s += 0.114
      else:
       s += -0.187
    else:
     if depth <= 14.5:
      s += -0.210
     else:
      if outer_share <= 0.059034:
       s += -0.177
      else:
       s += 0.134
    if words_score <= 0.49316:
     if away <= 2.5:
      if alike <= 1.5:
       s += -0.133
      else:
       s += 0.072
     else:
      s += -0.180
    else:
     if away <= 6.5:
      if words_score <= 4.4147:
       if commas <= 19.5:
        if alike <= 151.5:
         if alike <= 3.5:
          if quotes <= 0.0:
           s += -0.034
          else:
           s += 0.172
         else:
          if alike <= 42.5:
           s += 0.115
          else:
           s += 0.006
        else:
         if words <= 11.5:
          s += 0.196
         else:
          s += -0.378
       else:
        s += -0.299
      else:
       if alike <= 56.5:
        if away <= 0.0:
         s += -0.165
        else:
         s += 0.176
       else:
        if alike <= 58.5:
         s += -0.229
        else:
         s += 0.142
     else:
      if words_score <= 5.3056:
       s += -0.133
      else:
       s += 0.064
    if framed <= 0.0:
     if words_score <= 2.7968:
      if links <= 0.50185:
       if share <= 0.67398:
        s += -0.025
       else:
        if commas <= 19.5:
         s += 0.098
        else:
         s += -0.386
      else:
       s += -0.153
     else:
      if end <= 0.0:
       if level <= 0.0:
        s += -0.087
       else:
        s += 0.115
      else:
       if share <= 0.85787:
        if share <= 0.77348:
         s += 0.128
        else:
         if depth <= 7.5:
          s += 0.205
         else:
          if depth <= 8.5:
           s += -0.287
          else:
           s += 0.135
       else:
        if away <= 0.0:
         s += -0.133
        else:
         s += 0.185
    else:
     if words_score <= 1.6376:
      s += -0.203
     else:
      if away <= 7.5:
       if depth <= 15.5:
        s += 0.142
       else:
        s += -0.119
      else:
       s += -0.198
    if share <= 0.077576:
     if links <= 0.70609:
      if in_article <= 0.0:
       s += -0.127
      else:
       if shape <= 1.5:
        s += -0.049
       else:
        s += 0.093
     else:
      s += -0.182
    else:
     if share <= 0.83913:
      if outer_share <= 0.9565:
       if outer_share <= 0.66523:
        if in_article <= 0.0:
         if outer_share <= 0.49472:
          s += -0.024
         else:
          s += -0.411
        else:
         s += 0.067
       else:
        s += 0.117
      else:
       if outer_share <= 0.95847:
        s += -0.285
       else:
        if lines <= 3.5:
         s += 0.165
        else:
         s += -0.317
     else:
      if tag <= 1.5:
       if lines <= 45:
        s += 0.159
       else:
        s += -0.311
      else:
       if outer_share <= 0.9799:
        s += 0.090
       else:
        if tag <= 7.5:
         s += -0.292
        else:
         s += 0.103
    if words_score <= -1.0583:
     s += -0.162
    else:
     if away <= 7.5:
      if end <= 0.0:
       if words <= 8.5:
        s += 0.065
       else:
        if alike <= 19.5:
         s += -0.131
        else:
         s += 0.129
      else:
       if alike <= 43.5:
        if words_score <= 3.445:
         if alike <= 11.5:
          if prints <= 6.5:
           s += 0.009
          else:
           s += -0.485
         else:
          s += 0.122
        else:
         if away <= 0.0:
          s += -0.073
         else:
          s += 0.153
       else:
        if share <= 0.85787:
         if alike <= 45.5:
          s += -0.591
         else:
          s += -0.124
        else:
         if share <= 0.99514:
          s += 0.166
         else:
          if outer_share <= 0.99905:
           s += -0.550
          else:
           s += 0.185
     else:
      if depth <= 14.5:
       s += -0.173
      else:
       s += 0.012
    if framed <= 0.0:
     if words_score <= 3.445:
      if tag <= 1.5:
       if known <= 0.0:
        s += 0.049
       else:
        s += -0.294
      else:
       if tag <= 2.5:
        s += -0.168
       else:
        if words <= 34.5:
         if words <= 8.5:
          s += 0.032
         else:
          if outer_share <= 0.81981:
           s += -0.154
          else:
           s += 0.047
        else:
         s += 0.158
     else:
      if end <= 0.0:
       s += -0.004
      else:
       if end <= 4.5:
        if words_score <= 4.5803:
         if sentences <= 9.5:
          s += 0.089
         else:
          s += -0.276
        else:
         s += 0.144
       else:
        s += -0.212
    else:
     if words_score <= 1.1875:
      s += -0.190
     else:
      if sentences <= 4.5:
       if end <= 0.0:
        s += -0.160
       else:
        s += 0.078
      else:
       s += -0.318
    if framed <= 0.0:
     if prints <= 1.5:
      if end <= 0.0:
       if gap_below <= 0.0:
        s += 0.111
       else:
        if lines <= 35.5:
         if outer_share <= 0.21541:
          if away <= 1.5:
           s += -0.516
          else:
           s += -0.060
         else:
          s += 0.031
        else:
         s += -0.258
      else:
       if sentences <= 8.5:
        if end <= 3.5:
         if commas <= 0.0:
          if links <= 0.091473:
           s += 0.044
          else:
           s += -0.174
         else:
          if outer_share <= 0.9565:
           s += 0.121
          else:
           if outer_share <= 0.95847:
            s += -0.189
           else:
            s += 0.106
        else:
         s += -0.104
       else:
        s += -0.157
     else:
      if characters <= 56.5:
       s += -0.019
      else:
       s += -0.183
    else:
     if commas <= 12.5:
      s += -0.152
     else:
      s += 0.305
    if words_score <= -1.9174:
     s += -0.155
    else:
     if links <= 0.74443:
      if words_score <= 4.5803:
       if known <= 0.0:
        if shape <= 1.5:
         if end <= 3.5:
          if outer_tag <= 1.5:
           s += 0.134
          else:
           if quotes <= 6.5:
            if in_article <= 0.0:
             if words <= 96.5:
              if words_score <= 2.7968:
               s += -0.085
              else:
               if sentences <= 4.5:
                s += 0.094
               else:
                s += -0.288
             else:
              s += -0.280
            else:
             if quotes <= 0.0:
              s += -0.001
             else:
              s += 0.144
           else:
            s += 0.278
         else:
          s += -0.170
        else:
         if quotes <= 1.5:
          s += 0.110
         else:
          s += -0.205
       else:
        s += -0.256
      else:
       if away <= 0.0:
        s += -0.129
       else:
        s += 0.102
     else:
      s += -0.134
    if words_score <= -2.6884:
     s += -0.164
    else:
     if away <= 7.5:
      if alike <= 151.5:
       if words <= 160.5:
        if alike <= 3.5:
         s += -0.014
        else:
         if prints <= 1.5:
          if outer_share <= 0.66523:
           if away <= 2.5:
            if letters_a_word <= 5.4144:
             s += 0.190
            else:
             if in_article <= 0.0:
              if outer_share <= 0.59983:
               s += -0.079
              else:
               s += -0.752
             else:
              if alike <= 32.5:
               if outer_share <= 0.49472:
                s += -0.146
               else:
                s += 0.141
              else:
               if alike <= 34.5:
                s += -1.529
               else:
                s += 0.222
           else:
            s += 0.091
          else:
           if outer_share <= 0.9069:
            s += 0.169
           else:
            s += 0.066
         else:
          s += -0.112
       else:
        s += -0.080
      else:
       s += -0.212
     else:
      s += -0.100
    if links <= 0.19109:
     if share <= 0.83913:
      if shape <= 1.5:
       if depth <= 12.5:
        if away <= 3.5:
         if outer_share <= 0.9069:
          if depth <= 10.5:
           if tag <= 1.5:
            if framed <= 0.0:
             if share <= 0.54069:
              if share <= 0.41244:
               s += 0.099
              else:
               s += -0.182
             else:
              s += 0.196
            else:
             s += -0.192
           else:
            s += -0.086
          else:
           if away <= 1.5:
            s += -0.188
           else:
            s += 0.114
         else:
          if outer_share <= 0.95847:
           if share <= 0.77348:
            s += -0.033
           else:
            s += -0.271
          else:
           s += 0.035
        else:
         s += -0.101
       else:
        s += 0.058
      else:
       s += 0.089
     else:
      if away <= 0.0:
       s += -0.224
      else:
       s += 0.107
    else:
     s += -0.133
    if words_score <= -1.9174:
     s += -0.126
    else:
     if links <= 0.61168:
      if alike <= 56.5:
       if alike <= 11.5:
        if tag <= 1.5:
         if quotes <= 11:
          s += 0.046
         else:
          s += -0.168
        else:
         if tag <= 2.5:
          if letters_a_word <= 6.1769:
           if sentences <= 1.5:
            s += -0.113
           else:
            s += -0.344
          else:
           if words <= 160.5:
            s += -0.120
           else:
            s += 0.239
         else:
          if words <= 34.5:
           if alike <= 10.5:
            s += -0.004
           else:
            s += -0.437
          else:
           s += 0.178
       else:
        if start <= 3.5:
         s += 0.110
        else:
         if quotes <= 0.0:
          s += -0.425
         else:
          s += 0.138
      else:
       if sentences <= 2.5:
        s += 0.027
       else:
        s += -0.227
     else:
      s += -0.115
    if framed <= 0.0:
     if quotes <= 11:
      if prints <= 1.5:
       if words_score <= 4.93:
        if depth <= 5.5:
         if words_score <= 3.9118:
          s += -0.134
         else:
          s += 0.132
        else:
         if known <= 0.0:
          if away <= 0.0:
           s += -0.148
          else:
           s += 0.028
         else:
          s += -0.207
       else:
        if end <= 0.0:
         if outer_share <= 0.49472:
          s += -0.242
         else:
          s += 0.097
        else:
         s += 0.099
      else:
       if characters <= 166.5:
        s += -0.013
       else:
        s += -0.277
     else:
      s += -0.245
    else:
     if words_score <= 4.7487:
      if words_score <= -0.77597:
       s += -0.183
      else:
       if depth <= 7.5:
        s += -0.222
       else:
        if away <= 7.5:
         s += 0.074
        else:
         s += -0.183
     else:
      s += 0.148
    if away <= 8.5:
     if known <= 0.0:
      if level <= 1.5:
       if tag <= 6.5:
        if words_score <= 3.7596:
         if sentences <= 7.5:
          if in_article <= 0.0:
           if outer_share <= 0.83913:
            if share <= 0.79583:
             if depth <= 8.5:
              s += -0.172
             else:
              s += 0.000
            else:
             s += -0.567
           else:
            if depth <= 5.5:
             s += -0.131
            else:
             s += 0.103
          else:
           if quotes <= 0.0:
            s += 0.007
           else:
            s += 0.127
         else:
          s += -0.285
        else:
         s += 0.043
       else:
        if words <= 24.5:
         s += -0.261
        else:
         s += 0.075
      else:
       if depth <= 12.5:
        s += 0.052
       else:
        s += 0.267
     else:
      s += -0.223
    else:
     if words_score <= 5.9778:
      s += -0.133
     else:
      s += 0.177
    if framed <= 0.0:
     if share <= 0.83913:
      if share <= 0.77348:
       if share <= 0.54069:
        if words <= 10.5:
         if level <= 0.0:
          s += -0.032
         else:
          s += 0.087
        else:
         if prints <= 1.5:
          if depth <= 17.5:
           s += -0.037
          else:
           s += 0.104
         else:
          s += -0.168
       else:
        if depth <= 14.5:
         s += 0.173
        else:
         s += -0.072
      else:
       if depth <= 7.5:
        s += 0.149
       else:
        if outer_share <= 0.80538:
         s += 0.192
        else:
         s += -0.188
     else:
      s += 0.064
    else:
     if words_score <= 0.0:
      s += -0.153
     else:
      if depth <= 9.5:
       s += -0.178
      else:
       if away <= 7.5:
        if lines <= 1.5:
         s += 0.248
        else:
         s += -0.114
       else:
        s += -0.118
    if alike <= 3.5:
     if words_score <= 0.25227:
      if shape <= 2.5:
       s += -0.106
      else:
       s += 0.516
     else:
      if away <= 14.5:
       if alike <= 2.5:
        if outer_tag <= 11.5:
         if away <= 11.5:
          s += 0.032
         else:
          s += -0.187
        else:
         if outer_tag <= 12.5:
          s += -0.462
         else:
          s += -0.081
       else:
        if shape <= 0.0:
         s += -0.168
        else:
         s += 0.060
      else:
       if words_score <= 1.6376:
        s += 0.664
       else:
        s += -0.181
    else:
     if alike <= 43.5:
      if links <= 0.80123:
       if commas <= 1.5:
        s += 0.020
       else:
        s += 0.092
      else:
       s += -0.119
     else:
      if characters <= 344.5:
       s += 0.017
      else:
       if commas <= 13.5:
        s += -0.118
       else:
        s += -0.500
    if words_score <= -2.6884:
     if share <= 0.15056:
      s += -0.133
     else:
      s += 0.091
    else:
     if alike <= 151.5:
      if prints <= 1.5:
       if end <= 3.5:
        if words_score <= 4.7487:
         if alike <= 58.5:
          s += 0.015
         else:
          s += 0.152
        else:
         if end <= 0.0:
          s += -0.036
         else:
          if alike <= 56.5:
           s += 0.133
          else:
           if alike <= 58.5:
            s += -0.186
           else:
            if share <= 0.99514:
             s += 0.192
            else:
             s += -0.235
       else:
        s += -0.110
      else:
       if share <= 0.3478:
        s += -0.028
       else:
        if prints <= 6.5:
         s += -0.080
        else:
         s += -0.370
     else:
      if share <= 0.27299:
       if outer_share <= 0.0084217:
        s += -0.195
       else:
        s += 0.378
      else:
       s += -0.242
    if away <= 6.5:
     if commas <= 20.5:
      if outer_tag <= 2.5:
       if outer_share <= 0.98621:
        if outer_tag <= 1.5:
         s += 0.124
        else:
         if outer_share <= 0.96181:
          if outer_share <= 0.9565:
           s += 0.003
          else:
           s += -0.152
         else:
          s += 0.117
       else:
        if outer_share <= 0.98851:
         s += -0.354
        else:
         if away <= 1.5:
          s += 0.032
         else:
          s += -0.222
      else:
       if outer_tag <= 9.5:
        if away <= 3.5:
         s += 0.186
        else:
         s += 0.012
       else:
        s += 0.015
     else:
      s += 0.177
    else:
     if away <= 19.5:
      if links <= 0.19109:
       if prints <= 1.5:
        s += -0.011
       else:
        s += -0.163
      else:
       s += -0.161
     else:
      if outer_share <= 0.13326:
       s += -0.207
      else:
       s += 0.938
    if framed <= 0.0:
     if known <= 0.0:
      if prints <= 5.5:
       if sentences <= 6.5:
        if words_score <= 1.6376:
         if tag <= 1.5:
          s += 0.102
         else:
          s += -0.011
        else:
         if share <= 0.85787:
          s += -0.019
         else:
          if tag <= 1.5:
           if words_score <= 1.8541:
            s += -0.437
           else:
            if share <= 0.99514:
             s += 0.127
            else:
             s += -0.038
          else:
           s += -0.081
       else:
        s += 0.127
      else:
       if share <= 0.3478:
        s += 0.049
       else:
        s += -0.292
     else:
      s += -0.182
    else:
     if words_score <= -0.77597:
      s += -0.159
     else:
      if characters <= 371.5:
       if links <= 0.64321:
        if prints <= 1.5:
         s += 0.109
        else:
         s += -0.141
       else:
        s += -0.204
      else:
       s += -0.183
    if quotes <= 0.0:
     if depth <= 14.5:
      if away <= 6.5:
       if outer_tag <= 2.5:
        if alike <= 32.5:
         if alike <= 10.5:
          s += -0.031
         else:
          if depth <= 4.5:
           s += -0.286
          else:
           s += 0.102
        else:
         s += -0.085
       else:
        if away <= 4.5:
         s += 0.075
        else:
         if share <= 0.12762:
          s += -0.007
         else:
          s += -0.591
      else:
       s += -0.125
     else:
      if away <= 1.5:
       if share <= 0.67398:
        if share <= 0.61877:
         if share <= 0.27299:
          s += -0.305
         else:
          s += 0.104
        else:
         s += -0.534
       else:
        s += 0.168
      else:
       s += 0.082
    else:
     if lines <= 3.5:
      if tag <= 1.5:
       s += 0.133
      else:
       s += -0.048
     else:
      s += -0.222
    if framed <= 0.0:
     if depth <= 11.5:
      if gap_below <= 0.0:
       s += 0.129
      else:
       if tag <= 1.5:
        if commas <= 18.5:
         s += 0.016
        else:
         s += -0.271
       else:
        if tag <= 2.5:
         if outer_share <= 0.093724:
          s += -0.037
         else:
          s += -0.225
        else:
         s += -0.006
     else:
      if share <= 0.31137:
       if characters <= 50.5:
        s += 0.105
       else:
        if end <= 0.0:
         s += -0.148
        else:
         if tag <= 1.5:
          s += 0.076
         else:
          if depth <= 12.5:
           s += -0.345
          else:
           s += -0.035
      else:
       s += 0.145
    else:
     if depth <= 19.5:
      if commas <= 12.5:
       s += -0.082
      else:
       s += 0.266
     else:
      if outer_share <= 0.112:
       s += -0.022
      else:
       s += 0.466
    if quotes <= 8.5:
     if outer_tag <= 1.5:
      if depth <= 7.5:
       if lines <= 3.5:
        s += 0.015
       else:
        s += -0.484
      else:
       s += 0.125
     else:
      if prints <= 1.5:
       if alike <= 43.5:
        if alike <= 3.5:
         if characters <= 322.5:
          if level <= 1.5:
           if depth <= 13.5:
            s += -0.101
           else:
            s += 0.023
          else:
           s += 0.056
         else:
          s += 0.054
        else:
         if depth <= 9.5:
          s += 0.078
         else:
          if quotes <= 1.5:
           s += 0.025
          else:
           if letters_a_word <= 6.1769:
            s += 0.163
           else:
            s += -0.342
       else:
        if characters <= 404.5:
         s += 0.003
        else:
         s += -0.153
      else:
       if characters <= 133.5:
        s += -0.018
       else:
        s += -0.178
    else:
     s += -0.160
    if links <= 0.066097:
     if share <= 0.090236:
      if depth <= 14.5:
       if tag <= 0.0:
        s += 0.060
       else:
        if sentences <= 2.5:
         s += -0.039
        else:
         if commas <= 5.5:
          if commas <= 4.5:
           s += -0.188
          else:
           s += -0.614
         else:
          s += 0.042
      else:
       if start <= 0.0:
        s += -0.221
       else:
        if prints <= 1.5:
         s += 0.110
        else:
         s += -0.093
     else:
      if commas <= 0.0:
       if depth <= 12.5:
        if share <= 0.12762:
         s += 0.150
        else:
         s += -0.058
       else:
        s += 0.121
      else:
       if seams <= 2.5:
        if depth <= 8.5:
         s += 0.024
        else:
         if share <= 0.81844:
          s += 0.049
         else:
          s += 0.164
       else:
        s += -0.417
    else:
     s += -0.052
    if start <= 0.0:
     s += -0.123
    else:
     if away <= 11.5:
      if quotes <= 11:
       if known <= 0.0:
        if shape <= 0.0:
         if end <= 0.0:
          if quotes <= 0.0:
           if characters <= 53.5:
            s += -0.007
           else:
            if links <= 0.0:
             s += -0.200
            else:
             if characters <= 322.5:
              s += -0.142
             else:
              s += 0.183
          else:
           s += 0.186
         else:
          if lines <= 2.5:
           if start <= 1.5:
            s += 0.015
           else:
            s += -0.108
          else:
           s += -0.226
        else:
         if characters <= 50.5:
          s += 0.080
         else:
          if shape <= 1.5:
           s += -0.093
          else:
           s += 0.031
       else:
        s += -0.187
      else:
       s += -0.245
     else:
      if letters_a_word <= 11.025:
       s += -0.165
      else:
       s += 0.472
    if sentences <= 8.5:
     if known <= 2.5:
      if prints <= 50:
       if outer_tag <= 2.5:
        if alike <= 32.5:
         if alike <= 24.5:
          s += -0.010
         else:
          s += 0.168
        else:
         if depth <= 7.5:
          s += 0.038
         else:
          if alike <= 34.5:
           s += -0.321
          else:
           if depth <= 8.5:
            if alike <= 66.5:
             if alike <= 43.5:
              s += 0.088
             else:
              if alike <= 45.5:
               s += -0.531
              else:
               s += -0.187
            else:
             s += 0.171
           else:
            s += 0.008
       else:
        if alike <= 24.5:
         if words <= 46.5:
          if words <= 12.5:
           s += 0.022
          else:
           s += -0.076
         else:
          s += 0.149
        else:
         s += 0.115
      else:
       s += -0.313
     else:
      s += -0.200
    else:
     s += -0.151
    if start <= 0.0:
     s += -0.090
    else:
     if outer_tag <= 1.5:
      s += 0.075
     else:
      if tag <= 1.5:
       if alike <= 32.5:
        if links <= 0.31751:
         if in_article <= 0.0:
          if letters_a_word <= 6.9503:
           s += -0.037
          else:
           s += 0.113
         else:
          if words <= 32.5:
           if alike <= 7.5:
            if away <= 12.5:
             s += -0.039
            else:
             s += 0.349
           else:
            s += 0.112
          else:
           if away <= 6.5:
            s += 0.085
           else:
            if away <= 7.5:
             s += 0.368
            else:
             s += 0.097
        else:
         s += -0.145
       else:
        if alike <= 58.5:
         s += -0.082
        else:
         if alike <= 151.5:
          s += 0.092
         else:
          s += -0.123
      else:
       if shape <= 0.0:
        s += -0.094
       else:
        s += 0.009
    if away <= 11.5:
     if words <= 31.5:
      s += -0.008
     else:
      if alike <= 32.5:
       if words_score <= 3.9118:
        if outer_share <= 0.80538:
         if outer_share <= 0.66523:
          s += 0.044
         else:
          s += 0.229
        else:
         s += -0.042
       else:
        if end <= 0.0:
         s += -0.117
        else:
         if share <= 0.070386:
          if end <= 1.5:
           s += 0.054
          else:
           s += -0.418
         else:
          s += 0.156
      else:
       if share <= 0.87886:
        if alike <= 58.5:
         if outer_share <= 0.9069:
          if alike <= 34.5:
           s += -0.278
          else:
           s += 0.114
         else:
          s += -0.244
        else:
         s += 0.092
       else:
        if share <= 0.99514:
         s += 0.144
        else:
         s += -0.135
    else:
     if lines <= 1.5:
      s += -0.156
     else:
      s += 0.294
    if framed <= 0.0:
     if end <= 1.5:
      if share <= 0.97993:
       if known <= 0.0:
        if share <= 0.83913:
         if alike <= 2.5:
          s += 0.060
         else:
          if words_score <= -0.50304:
           s += 0.123
          else:
           s += -0.011
        else:
         if away <= 0.0:
          s += -0.141
         else:
          s += 0.107
       else:
        s += -0.157
      else:
       if quotes <= 3.5:
        if alike <= 63.5:
         if words <= 60.5:
          if words <= 56.5:
           s += 0.021
          else:
           s += -0.831
         else:
          s += 0.184
        else:
         s += -0.171
       else:
        s += -1.598
     else:
      s += -0.060
    else:
     if words <= 77.5:
      if away <= 7.5:
       s += 0.037
      else:
       if words_score <= 5.3056:
        s += -0.144
       else:
        s += 0.290
     else:
      s += -0.185
    if in_article <= 0.0:
     if words_score <= 3.9118:
      s += -0.055
     else:
      s += 0.079
    else:
     if words_score <= -0.50304:
      if outer_share <= 0.059034:
       s += -0.013
      else:
       s += 0.179
     else:
      if away <= 2.5:
       if quotes <= 0.0:
        if depth <= 7.5:
         if words_score <= 0.96778:
          s += -0.175
         else:
          s += 0.065
        else:
         if outer_share <= 0.21541:
          s += -0.213
         else:
          if start <= 3.5:
           s += -0.038
          else:
           s += -0.269
       else:
        if outer_share <= 0.98309:
         s += 0.164
        else:
         if alike <= 14.5:
          s += -0.255
         else:
          s += 0.152
      else:
       if words <= 31.5:
        if words <= 15.5:
         s += 0.047
        else:
         if words_score <= 0.25227:
          s += 0.285
         else:
          s += -0.088
       else:
        s += 0.098
    if away <= 7.5:
     if depth <= 24.5:
      if known_as <= 22.5:
       if letters_a_word <= 1.8286:
        s += -0.252
       else:
        if letters_a_word <= 4.4031:
         if characters <= 59.5:
          s += -0.032
         else:
          s += 0.194
        else:
         if words_score <= 7.052:
          if characters <= 50.5:
           if depth <= 8.5:
            s += -0.035
           else:
            s += 0.088
          else:
           if end <= 0.0:
            s += -0.063
           else:
            s += 0.005
         else:
          s += 0.101
      else:
       s += -0.221
     else:
      s += 0.227
    else:
     if depth <= 9.5:
      s += -0.253
     else:
      if words_score <= -2.281:
       s += -0.163
      else:
       if letters_a_word <= 7.0031:
        if alike <= 3.5:
         if words_score <= 5.733:
          s += -0.135
         else:
          s += 0.226
        else:
         s += 0.057
       else:
        s += 0.096
    if depth <= 5.5:
     if outer_share <= 0.49472:
      if share <= 0.41244:
       s += -0.131
      else:
       s += -0.532
     else:
      if depth <= 4.5:
       if words <= 24.5:
        s += -0.074
       else:
        s += 0.170
      else:
       if lines <= 1.5:
        s += -0.034
       else:
        s += -0.296
    else:
     if commas <= 21.5:
      if lines <= 14.5:
       if links <= 0.071122:
        if depth <= 6.5:
         if words <= 54.5:
          if away <= 4.5:
           s += 0.055
          else:
           s += -0.248
         else:
          s += 0.215
        else:
         if outer_share <= 0.98621:
          s += 0.012
         else:
          if outer_share <= 0.98851:
           s += -0.300
          else:
           s += 0.011
       else:
        if words <= 5.5:
         s += 0.130
        else:
         s += -0.063
      else:
       s += 0.204
     else:
      s += -0.179
    if quotes <= 0.0:
     if letters_a_word <= 7.7513:
      if away <= 13.5:
       if level <= 1.5:
        if alike <= 1.5:
         if away <= 5.5:
          s += -0.113
         else:
          if lines <= 2.5:
           if outer_tag <= 2.5:
            s += 0.057
           else:
            s += -0.191
          else:
           s += -0.238
        else:
         if lines <= 1.5:
          s += -0.001
         else:
          if letters_a_word <= 6.3189:
           if words <= 64.5:
            s += -0.175
           else:
            s += 0.297
          else:
           s += -0.259
       else:
        s += 0.043
      else:
       s += -0.190
     else:
      s += 0.057
    else:
     if away <= 5.5:
      if lines <= 3.5:
       if quotes <= 6.5:
        if words <= 160.5:
         s += 0.140
        else:
         s += -0.127
       else:
        s += 0.320
      else:
       s += -0.102
     else:
      s += -0.093
    if words_score <= -6.306:
     s += -0.135
    else:
     if depth <= 10.5:
      if words_score <= 5.733:
       if words_score <= 5.3056:
        if framed <= 0.0:
         s += -0.008
        else:
         s += -0.104
       else:
        if alike <= 1.5:
         s += -0.417
        else:
         s += -0.092
      else:
       s += 0.063
     else:
      if characters <= 56.5:
       s += 0.067
      else:
       if alike <= 168.5:
        if end <= 0.0:
         if words <= 103.5:
          if words <= 14.5:
           s += 0.032
          else:
           if links <= 0.010499:
            s += -0.224
           else:
            s += -0.010
         else:
          s += 0.172
        else:
         if start <= 3.5:
          if depth <= 11.5:
           if alike <= 1.5:
            s += -0.019
           else:
            s += 0.201
          else:
           s += 0.017
         else:
          s += -0.142
       else:
        s += -0.187
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, _, gap_below, _, _, prints, quotes, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, _, in_text, headings_above, _, _, name, _, digits, year, _, capitals, _, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, _, name_2_above, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, name_1_below, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, _, _, digits_2_below, year_2_below, clock_2_below, capitals_2_below, by_word_3_below, _, date_word_3_below, digits_3_below, year_3_below, clock_3_below, capitals_3_below) = row
    s = 0.0
    if tag <= 6.5:
     if prints <= 1.5:
      s += -2.798
     else:
      if characters <= 21.5:
       s += -2.788
      else:
       if alike <= 1.5:
        if final_score <= -5.0523:
         if words_score <= -11.502:
          s += -2.745
         else:
          s += -2.639
        else:
         if shape <= 0.0:
          s += -2.607
         else:
          s += -2.234
       else:
        if alike <= 3.5:
         s += -2.682
        else:
         s += -2.776
    else:
     if tag <= 7.5:
      s += -1.238
     else:
      if characters <= 49.5:
       s += -2.786
      else:
       if from_start <= 0.0:
        s += -2.498
       else:
        s += -2.732
    if tag <= 6.5:
     if prints <= 1.5:
      if level <= 0.0:
       s += -0.121
      else:
       if alike <= 1.5:
        if level <= 1.5:
         if tag <= 3.5:
          s += -0.010
         else:
          s += 0.196
        else:
         s += -0.077
       else:
        s += -0.116
     else:
      if in_text <= 0.60435:
       s += -0.102
      else:
       if alike <= 3.5:
        if characters <= 14.5:
         s += -0.046
        else:
         s += 0.433
       else:
        s += -0.078
    else:
     if tag <= 7.5:
      s += 0.468
     else:
      if characters <= 61.5:
       s += -0.091
      else:
       s += 0.052
    if tag <= 6.5:
     if prints <= 1.5:
      if level <= 0.0:
       s += -0.121
      else:
       s += -0.073
     else:
      if in_text <= 0.55903:
       if digits_3_below <= 1.5:
        s += -0.102
       else:
        s += 0.011
      else:
       if alike <= 1.5:
        if characters <= 33.5:
         s += 0.050
        else:
         s += 0.326
       else:
        s += -0.065
    else:
     if tag <= 7.5:
      s += 0.327
     else:
      if characters <= 33.5:
       s += -0.097
      else:
       if alike <= 1.5:
        if capitals <= 0.37669:
         s += -0.016
        else:
         s += 0.185
       else:
        s += -0.080
    if shape <= 0.0:
     if year_3_below <= 0.0:
      s += -0.116
     else:
      s += -0.038
    else:
     if alike <= 1.5:
      if in_text <= 0.40455:
       if final_score <= -3.4875:
        s += -0.102
       else:
        if characters <= 19.5:
         s += -0.045
        else:
         s += 0.107
      else:
       if from_start <= 1.5:
        if final_score <= -4.7687:
         if words_score <= -9.1647:
          s += -0.041
         else:
          s += 0.114
        else:
         s += 0.324
       else:
        if final_score <= -0.41052:
         s += -0.006
        else:
         s += -0.084
     else:
      s += -0.110
    if tag <= 6.5:
     if level <= 0.0:
      if prints <= 1.5:
       s += -0.117
      else:
       s += -0.067
     else:
      if gap_below <= 0.0:
       s += -0.112
      else:
       if level <= 1.5:
        if from_start <= 1.5:
         if words <= 4.5:
          s += 0.013
         else:
          s += 0.426
        else:
         s += -0.066
       else:
        s += -0.074
    else:
     if tag <= 7.5:
      s += 0.223
     else:
      if words <= 5.5:
       s += -0.098
      else:
       if final_score <= -0.41052:
        s += 0.084
       else:
        if words <= 7.5:
         s += 0.002
        else:
         s += -0.079
    if shape <= 0.0:
     if by_word_1_below <= 0.0:
      s += -0.110
     else:
      s += -0.001
    else:
     if alike <= 1.5:
      if in_text <= 0.33908:
       if outer_share <= 0.0062832:
        s += -0.097
       else:
        if capitals_2_above <= 0.55778:
         s += -0.008
        else:
         s += 0.052
      else:
       if links <= 0.0:
        if final_score <= 0.36206:
         s += 0.228
        else:
         if final_score <= 1.5648:
          s += 0.110
         else:
          s += -0.055
       else:
        if final_score <= -4.7687:
         s += -0.049
        else:
         s += 0.055
     else:
      if words_score <= -12.633:
       s += -0.015
      else:
       s += -0.113
    if level <= 0.0:
     if prints <= 2.5:
      s += -0.111
     else:
      if depth <= 6.5:
       s += 0.024
      else:
       s += -0.062
    else:
     if level <= 1.5:
      if from_start <= 1.5:
       if in_text <= 0.24405:
        s += -0.082
       else:
        if from_start <= -15.5:
         s += 0.078
        else:
         s += 0.209
      else:
       s += -0.086
     else:
      if in_text <= 0.54196:
       s += -0.103
      else:
       if from_start <= 1.5:
        if words_score <= -2.9929:
         s += -0.046
        else:
         s += 0.108
       else:
        if prints <= 1.5:
         s += -0.089
        else:
         s += 0.023
    if level <= 0.0:
     if clock_1_below <= 0.0:
      s += -0.107
     else:
      s += -0.004
    else:
     if level <= 1.5:
      if gap_below <= 0.0:
       s += -0.098
      else:
       if in_text <= 0.49:
        if characters <= 19.5:
         s += -0.075
        else:
         s += 0.076
       else:
        if capitals_2_above <= 0.2873:
         s += 0.109
        else:
         s += 0.196
     else:
      if in_text <= 0.58957:
       s += -0.110
      else:
       if prints <= 1.5:
        if characters <= 49.5:
         s += -0.083
        else:
         s += -0.020
       else:
        if characters <= 35.5:
         s += -0.039
        else:
         s += 0.074
    if tag <= 6.5:
     if digits_3_below <= 5.5:
      if prints <= 1.5:
       s += -0.106
      else:
       if in_text <= 0.55903:
        s += -0.090
       else:
        if from_start <= -1e-35:
         if words <= 3.5:
          s += -0.026
         else:
          s += 0.107
        else:
         s += -0.061
     else:
      if from_start <= -1e-35:
       s += 0.162
      else:
       s += -0.046
    else:
     if tag <= 7.5:
      s += 0.148
     else:
      if words <= 5.5:
       s += -0.102
      else:
       if headings_above <= 1.5:
        if capitals <= 0.45584:
         s += -0.029
        else:
         s += 0.131
       else:
        s += -0.064
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.113
     else:
      if year_2_below <= 0.0:
       s += -0.067
      else:
       s += 0.031
    else:
     if alike <= 1.5:
      if level <= 1.5:
       if final_score <= -4.2221:
        if depth <= 8.5:
         s += 0.086
        else:
         s += -0.016
       else:
        s += 0.160
      else:
       if final_score <= -2.6498:
        s += -0.077
       else:
        if capitals_1_above <= 0.31339:
         if headings_above <= 1.5:
          s += 0.034
         else:
          s += -0.077
        else:
         s += 0.121
     else:
      if prints <= 2.5:
       s += -0.104
      else:
       s += 0.004
    if alike <= 1.5:
     if in_text <= 0.54196:
      if characters <= 19.5:
       s += -0.109
      else:
       if level <= 0.0:
        if letters_a_word <= 4.6733:
         s += 0.041
        else:
         s += -0.088
       else:
        if level <= 1.5:
         s += 0.127
        else:
         s += -0.053
     else:
      if from_start <= 1.5:
       if characters <= 99.5:
        if characters <= 19.5:
         if characters <= 10.5:
          s += -0.054
         else:
          s += 0.067
        else:
         s += 0.166
       else:
        s += 0.002
      else:
       s += -0.039
    else:
     if end <= 5.5:
      s += -0.112
     else:
      s += 0.011
    if alike <= 1.5:
     if in_text <= 0.49:
      if final_score <= -2.6498:
       s += -0.103
      else:
       if tag <= 6.5:
        s += -0.070
       else:
        s += 0.059
     else:
      if characters <= 16.5:
       s += -0.059
      else:
       if final_score <= 1.2048:
        if links <= 0.0:
         if words <= 14.5:
          if characters <= 31.5:
           s += 0.073
          else:
           if share <= 0.017269:
            s += 0.190
           else:
            s += 0.087
         else:
          s += 0.036
        else:
         if headings_above <= 0.0:
          s += 0.045
         else:
          s += -0.042
       else:
        s += -0.058
    else:
     s += -0.101
    if shape <= 0.0:
     if prints <= 1.5:
      s += -0.106
     else:
      if in_text <= 0.58957:
       s += -0.084
      else:
       s += 0.070
    else:
     if from_start <= 1.5:
      if in_text <= 0.40455:
       if outer_share <= 0.0047649:
        s += -0.094
       else:
        if in_article <= 0.0:
         s += -0.034
        else:
         s += 0.079
      else:
       if from_start <= -6.5:
        if in_text <= 0.58957:
         s += -0.043
        else:
         if depth <= 8.5:
          s += 0.113
         else:
          s += 0.027
       else:
        s += 0.142
     else:
      if printed_above <= 0.0:
       s += -0.108
      else:
       s += 0.019
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.104
     else:
      if in_text <= 0.58957:
       s += -0.086
      else:
       if in_text <= 0.975:
        s += 0.099
       else:
        s += -0.006
    else:
     if gap_below <= 0.0:
      s += -0.098
     else:
      if from_start <= 2.5:
       if in_text <= 0.19615:
        if in_article <= 0.0:
         s += -0.073
        else:
         s += 0.012
       else:
        if capitals_1_below <= 0.0:
         s += 0.030
        else:
         if headings_above <= 2.5:
          s += 0.144
         else:
          s += 0.047
      else:
       if printed_above <= 0.0:
        s += -0.096
       else:
        s += 0.023
    if level <= 0.0:
     if year_3_below <= 0.0:
      s += -0.101
     else:
      s += 0.005
    else:
     if gap_below <= 0.0:
      s += -0.096
     else:
      if level <= 1.5:
       if characters <= 16.5:
        s += -0.056
       else:
        if characters <= 71.5:
         s += 0.136
        else:
         s += 0.054
      else:
       if by_word_2_below <= 0.0:
        if prints <= 1.5:
         if share <= 0.97993:
          if digits <= 2.5:
           s += -0.090
          else:
           s += 0.003
         else:
          s += 0.008
        else:
         if words <= 3.5:
          s += -0.062
         else:
          s += 0.090
       else:
        s += 0.105
    if alike <= 1.5:
     if words <= 4.5:
      if outer_share <= 0.10297:
       s += -0.082
      else:
       if level <= 1.5:
        s += 0.048
       else:
        s += -0.040
     else:
      if links <= 0.0:
       if end <= 0.0:
        if prints <= 1.5:
         if capitals <= 0.40313:
          s += 0.042
         else:
          s += 0.121
        else:
         s += 0.183
       else:
        if commas <= 0.0:
         if capitals <= 0.37669:
          s += -0.017
         else:
          s += 0.091
        else:
         s += -0.086
      else:
       if digits_3_below <= 3.5:
        s += -0.068
       else:
        s += 0.046
    else:
     s += -0.105
    if level <= 0.0:
     if clock_1_below <= 0.0:
      if depth <= 5.5:
       if prints <= 1.5:
        s += -0.056
       else:
        s += 0.054
      else:
       s += -0.096
     else:
      s += 0.034
    else:
     if gap_below <= 0.0:
      s += -0.094
     else:
      if level <= 1.5:
       if characters <= 16.5:
        s += -0.059
       else:
        s += 0.118
      else:
       if prints <= 2.5:
        if capitals_2_below <= 0.12061:
         if from_start <= 0.0:
          s += 0.061
         else:
          s += -0.056
        else:
         if characters <= 67.5:
          s += -0.093
         else:
          s += -0.019
       else:
        s += 0.076
    if in_text <= 0.58957:
     if outer_share <= 0.91381:
      if by_word_3_below <= 0.0:
       s += -0.091
      else:
       s += 0.007
     else:
      if from_start <= 0.0:
       s += 0.029
      else:
       s += -0.052
    else:
     if alike <= 2.5:
      if from_start <= 2.5:
       if characters <= 13.5:
        s += -0.032
       else:
        if characters <= 99.5:
         if framed <= 0.0:
          s += 0.151
         else:
          if capitals <= 0.50862:
           s += 0.002
          else:
           s += 0.085
        else:
         s += -0.019
      else:
       s += -0.039
     else:
      if name_1_below <= 0.0:
       s += -0.093
      else:
       s += 0.009
    if alike <= 1.5:
     if in_text <= 0.49:
      if final_score <= -3.6618:
       s += -0.099
      else:
       if tag <= 6.5:
        if prints <= 1.5:
         s += -0.081
        else:
         s += 0.038
       else:
        s += 0.045
     else:
      if from_start <= 2.5:
       if away <= 5.5:
        if prints <= 1.5:
         if commas <= 0.0:
          s += 0.093
         else:
          s += -0.007
        else:
         s += 0.166
       else:
        if words_score <= -2.0889:
         if tag <= 5.5:
          s += 0.042
         else:
          s += -0.086
        else:
         s += 0.071
      else:
       s += -0.063
    else:
     s += -0.097
    if alike <= 1.5:
     if in_text <= 0.49:
      if digits_1_below <= 10.5:
       if clock_2_below <= 0.0:
        s += -0.081
       else:
        s += 0.042
      else:
       s += 0.069
     else:
      if from_start <= 1.5:
       if characters <= 14.5:
        s += -0.042
       else:
        if capitals <= 0.37669:
         if level <= 0.0:
          s += -0.039
         else:
          s += 0.052
        else:
         if share <= 0.019723:
          if from_start <= -6.5:
           s += 0.060
          else:
           s += 0.146
         else:
          s += 0.041
      else:
       if printed_above <= 0.0:
        s += -0.076
       else:
        s += 0.030
    else:
     s += -0.091
    if from_start <= 0.0:
     if characters <= 21.5:
      s += -0.079
     else:
      if links <= 0.0:
       if characters <= 71.5:
        if words_score <= -4.2766:
         s += -0.011
        else:
         s += 0.126
       else:
        if depth <= 7.5:
         s += 0.052
        else:
         if from_start <= -2.5:
          s += 0.007
         else:
          s += -0.093
      else:
       if words_score <= -1.1665:
        if digits <= 2.5:
         s += -0.079
        else:
         s += 0.038
       else:
        s += 0.035
    else:
     if printed_above <= 0.0:
      s += -0.106
     else:
      if share <= 0.0058547:
       s += -0.037
      else:
       s += 0.083
    if in_text <= 0.32667:
     if digits_1_below <= 7.5:
      s += -0.096
     else:
      s += 0.040
    else:
     if final_score <= 0.81001:
      if level <= 0.0:
       if digits_3_below <= 0.0:
        s += -0.052
       else:
        s += 0.037
      else:
       if depth <= 13.5:
        if final_score <= -3.8438:
         if final_score <= -4.7687:
          if depth <= 8.5:
           s += 0.094
          else:
           s += -0.015
         else:
          s += -0.044
        else:
         if level <= 1.5:
          s += 0.108
         else:
          s += 0.035
       else:
        s += -0.037
     else:
      if printed_above <= 0.0:
       s += -0.085
      else:
       s += 0.026
    if characters <= 16.5:
     s += -0.097
    else:
     if capitals_2_above <= 0.94281:
      if characters <= 75.5:
       if depth <= 8.5:
        if words_score <= 0.99955:
         s += 0.077
        else:
         s += -0.008
       else:
        if capitals_1_below <= 0.97368:
         s += -0.045
        else:
         if words_score <= -4.6344:
          s += -0.038
         else:
          s += 0.084
      else:
       if prints <= 1.5:
        s += -0.088
       else:
        s += 0.023
     else:
      if level <= 0.0:
       if capitals <= 0.65942:
        s += -0.057
       else:
        s += 0.054
      else:
       if words_score <= -6.9087:
        s += 0.002
       else:
        s += 0.107
    if in_text <= 0.54196:
     if final_score <= -3.4875:
      s += -0.089
     else:
      s += -0.025
    else:
     if from_start <= 0.0:
      if digits_2_below <= 3.5:
       if capitals_1_below <= 0.86607:
        if outer_tag <= 6.5:
         if outer_tag <= 2.5:
          if capitals_1_below <= 0.62679:
           if headings_above <= 0.0:
            s += 0.082
           else:
            s += -0.010
          else:
           s += -0.056
         else:
          if tag <= 5.5:
           s += -0.000
          else:
           s += -0.139
        else:
         s += 0.094
       else:
        s += 0.109
      else:
       s += 0.149
     else:
      if printed_above <= 0.0:
       s += -0.096
      else:
       s += 0.081
    if characters <= 16.5:
     if digits_1_above <= 5.5:
      s += -0.100
     else:
      s += 0.014
    else:
     if from_start <= 0.0:
      if links <= 0.0:
       if end <= 0.0:
        if words <= 4.5:
         if from_start <= -7.5:
          s += -0.037
         else:
          s += 0.065
        else:
         s += 0.117
       else:
        if capitals <= 0.45584:
         s += -0.060
        else:
         s += 0.046
      else:
       if in_article <= 0.0:
        if capitals <= 0.1266:
         s += 0.030
        else:
         s += -0.088
       else:
        if outer_tag <= 5.5:
         s += -0.041
        else:
         s += 0.050
     else:
      s += -0.075
    if alike <= 1.5:
     if in_text <= 0.43168:
      if digits_1_below <= 6.5:
       if final_score <= -2.4731:
        s += -0.080
       else:
        s += 0.000
      else:
       s += 0.047
     else:
      if words <= 18.5:
       if capitals_2_below <= 0.3374:
        if from_start <= 2.5:
         s += 0.106
        else:
         s += -0.028
       else:
        if depth <= 8.5:
         if words <= 5.5:
          s += -0.001
         else:
          s += 0.079
        else:
         if depth <= 10.5:
          s += -0.081
         else:
          s += 0.010
      else:
       s += -0.067
    else:
     if digits_2_below <= 5.5:
      s += -0.083
     else:
      s += 0.026
    if shape <= 0.0:
     if prints <= 1.5:
      s += -0.095
     else:
      if letters_a_word <= 6.3371:
       s += -0.037
      else:
       if letters_a_word <= 7.9183:
        s += 0.072
       else:
        s += -0.028
    else:
     if from_start <= 1.5:
      if characters <= 13.5:
       s += -0.056
      else:
       if gap_below <= 0.0:
        s += -0.040
       else:
        if prints <= 1.5:
         if letters_a_word <= 7.9183:
          if words_score <= -2.393:
           s += -0.013
          else:
           if characters <= 80.5:
            s += 0.080
           else:
            s += 0.002
         else:
          s += -0.038
        else:
         s += 0.120
     else:
      s += -0.064
    if prints <= 1.5:
     if headings_above <= 0.0:
      if framed <= 0.0:
       if capitals_1_below <= 0.45584:
        s += 0.106
       else:
        s += 0.009
      else:
       s += -0.072
     else:
      if outer_share <= 0.99905:
       if digits_2_below <= 5.5:
        s += -0.078
       else:
        s += 0.011
      else:
       if capitals_2_below <= 0.3374:
        s += 0.065
       else:
        s += -0.039
    else:
     if characters <= 16.5:
      s += -0.076
     else:
      if links <= 0.048521:
       if capitals_2_above <= 0.31504:
        s += 0.029
       else:
        s += 0.146
      else:
       if capitals_2_above <= 0.94281:
        s += -0.046
       else:
        s += 0.045
    if alike <= 1.5:
     if words <= 4.5:
      if outer_share <= 0.1842:
       s += -0.065
      else:
       s += 0.033
     else:
      if headings_above <= 0.0:
       if words_score <= -5.956:
        s += -0.030
       else:
        s += 0.109
      else:
       if capitals <= 0.1446:
        s += -0.044
       else:
        if tag <= 1.5:
         s += -0.042
        else:
         if capitals <= 0.24722:
          s += 0.090
         else:
          if words <= 7.5:
           if in_text <= 0.85357:
            s += -0.063
           else:
            s += 0.023
          else:
           s += 0.047
    else:
     if outer_share <= 0.98632:
      s += -0.090
     else:
      s += 0.022
    if level <= 0.0:
     if quotes <= 1.5:
      s += -0.079
     else:
      s += 0.072
    else:
     if level <= 1.5:
      if gap_below <= 0.0:
       s += -0.052
      else:
       if away <= 3.5:
        s += 0.104
       else:
        if characters <= 27.5:
         s += -0.034
        else:
         if from_start <= -2.5:
          s += 0.077
         else:
          s += -0.030
     else:
      if year_1_above <= 0.0:
       if outer_tag <= 1.5:
        s += 0.039
       else:
        if quotes <= 1.5:
         if digits_1_below <= 5.5:
          s += -0.088
         else:
          s += 0.012
        else:
         s += 0.033
      else:
       s += 0.044
    if prints <= 1.5:
     if year_1_below <= 0.0:
      if digits_3_below <= 0.0:
       if printed_above <= 0.0:
        if by_word_2_below <= 0.0:
         if outer_share <= 0.99471:
          s += -0.079
         else:
          s += 0.010
        else:
         s += 0.031
       else:
        s += 0.045
      else:
       if from_start <= -1e-35:
        s += 0.055
       else:
        s += -0.053
     else:
      s += 0.046
    else:
     if links <= 0.029557:
      if words <= 3.5:
       if outer_share <= 0.42447:
        s += -0.060
       else:
        s += 0.040
      else:
       if final_score <= -1.7901:
        s += 0.152
       else:
        s += 0.009
     else:
      s += -0.037
    if in_text <= 0.58957:
     if final_score <= -3.4875:
      s += -0.085
     else:
      if alike <= 1.5:
       s += 0.010
      else:
       s += -0.058
    else:
     if final_score <= -0.41052:
      if framed <= 0.0:
       s += 0.115
      else:
       if capitals_2_below <= 0.27429:
        if prints <= 1.5:
         s += -0.040
        else:
         s += 0.087
       else:
        if digits <= 0.0:
         s += -0.051
        else:
         s += 0.035
     else:
      if headings_above <= 0.0:
       s += 0.053
      else:
       if printed_above <= 0.0:
        if capitals <= 0.80476:
         s += -0.092
        else:
         s += 0.019
       else:
        s += 0.024
    if from_start <= 0.0:
     if characters <= 12.5:
      s += -0.069
     else:
      if prints <= 1.5:
       if framed <= 0.0:
        if level <= 1.5:
         if share <= 0.019723:
          if words <= 3.5:
           s += -0.015
          else:
           s += 0.088
         else:
          if share <= 0.93958:
           s += -0.040
          else:
           s += 0.051
        else:
         s += -0.033
       else:
        s += -0.056
      else:
       if alike <= 3.5:
        if final_score <= -5.0523:
         s += 0.019
        else:
         s += 0.131
       else:
        s += -0.049
    else:
     if prints <= 2.5:
      s += -0.088
     else:
      s += 0.014
    if level <= 0.0:
     if clock_1_below <= 0.0:
      s += -0.069
     else:
      s += 0.056
    else:
     if gap_below <= 0.0:
      s += -0.082
     else:
      if level <= 1.5:
       if capitals_2_above <= 0.2873:
        if letters_a_word <= 6.3371:
         s += 0.038
        else:
         s += -0.040
       else:
        s += 0.092
      else:
       if capitals_1_above <= 0.31339:
        if capitals_1_above <= 0.0:
         if in_text <= 0.82843:
          s += -0.051
         else:
          s += 0.054
        else:
         s += -0.062
       else:
        if words_score <= 1.4632:
         if in_text <= 0.49:
          s += -0.027
         else:
          s += 0.065
        else:
         s += -0.049
    if in_text <= 0.64496:
     if level <= 0.0:
      s += -0.077
     else:
      if links <= 0.072491:
       if level <= 1.5:
        if capitals_2_above <= 0.94281:
         if capitals_2_above <= 0.20256:
          s += 0.047
         else:
          s += -0.050
        else:
         s += 0.078
       else:
        if prints <= 1.5:
         s += -0.077
        else:
         s += 0.029
      else:
       s += -0.071
    else:
     if words <= 18.5:
      if gap_below <= 0.0:
       s += -0.047
      else:
       if capitals_1_below <= 0.0723:
        s += -0.005
       else:
        if characters <= 10.5:
         s += -0.025
        else:
         s += 0.093
     else:
      s += -0.058
    if prints <= 1.5:
     if words_score <= -2.393:
      s += -0.082
     else:
      if from_start <= 1.5:
       if level <= 1.5:
        if level <= 0.0:
         s += -0.041
        else:
         s += 0.078
       else:
        if capitals_3_below <= 0.11237:
         s += 0.033
        else:
         s += -0.080
      else:
       s += -0.080
    else:
     if in_text <= 0.49:
      if depth <= 6.5:
       s += 0.042
      else:
       s += -0.070
     else:
      if capitals <= 0.75595:
       if letters_a_word <= 5.6376:
        if digits <= 0.0:
         s += -0.035
        else:
         s += 0.075
       else:
        s += 0.120
      else:
       s += -0.015
    if year_2_below <= 0.0:
     if tag <= 3.5:
      if headings_above <= 0.0:
       if from_start <= -9.5:
        s += -0.053
       else:
        s += 0.075
      else:
       s += -0.091
     else:
      if final_score <= -3.6618:
       if letters_a_word <= 6.9384:
        s += -0.014
       else:
        if letters_a_word <= 8.0139:
         s += -0.130
        else:
         s += -0.002
      else:
       if from_start <= -1.5:
        if in_text <= 0.24405:
         s += -0.014
        else:
         s += 0.071
       else:
        if capitals_2_above <= 0.83974:
         if share <= 0.98432:
          s += -0.071
         else:
          s += 0.033
        else:
         s += 0.046
    else:
     s += 0.060
    if headings_above <= 0.0:
     if away <= 5.5:
      if links <= 0.029557:
       s += 0.099
      else:
       s += -0.025
     else:
      if words_score <= -2.393:
       if end <= 5.5:
        s += -0.065
       else:
        s += 0.046
      else:
       s += 0.058
    else:
     if printed_above <= 0.0:
      if clock_2_below <= 0.0:
       if outer_share <= 0.99905:
        if capitals_1_below <= 0.40313:
         s += -0.079
        else:
         s += -0.023
       else:
        s += 0.016
      else:
       s += 0.032
     else:
      if capitals <= 0.24722:
       s += -0.031
      else:
       if capitals <= 0.75595:
        s += 0.096
       else:
        s += -0.009
    if headings_above <= 1.5:
     if in_text <= 0.54196:
      if in_article <= 0.0:
       s += -0.076
      else:
       if words <= 4.5:
        s += -0.019
       else:
        s += 0.057
     else:
      if capitals <= 0.37669:
       if letters_a_word <= 6.4577:
        s += 0.017
       else:
        s += -0.051
      else:
       if words <= 5.5:
        if from_start <= -12.5:
         s += -0.037
        else:
         s += 0.042
       else:
        s += 0.097
    else:
     if tag <= 6.5:
      if by_word_1_below <= 0.0:
       s += -0.074
      else:
       s += 0.025
     else:
      if tag <= 7.5:
       s += 0.043
      else:
       s += -0.037
    if prints <= 1.5:
     if level <= 0.0:
      s += -0.078
     else:
      if level <= 1.5:
       if shape <= 1.5:
        if depth <= 6.5:
         s += -0.005
        else:
         s += 0.083
       else:
        s += -0.058
      else:
       if capitals_2_below <= 0.10128:
        s += 0.028
       else:
        if quotes <= 0.0:
         s += -0.092
        else:
         s += 0.030
    else:
     if capitals_2_above <= 0.94281:
      if depth <= 7.5:
       s += 0.056
      else:
       s += -0.024
     else:
      if capitals_1_above <= 0.31339:
       s += -0.000
      else:
       if depth <= 14.5:
        s += 0.136
       else:
        s += -0.011
    if words <= 3.5:
     if name <= 0.0:
      s += -0.081
     else:
      s += 0.018
    else:
     if characters <= 115.5:
      if depth <= 8.5:
       if digits_1_above <= 0.0:
        if level <= 1.5:
         s += 0.108
        else:
         s += 0.019
       else:
        if characters <= 55.5:
         s += 0.039
        else:
         s += -0.070
      else:
       if words_score <= 0.78275:
        if capitals_2_above <= 0.94281:
         s += -0.056
        else:
         if characters <= 33.5:
          s += -0.027
         else:
          s += 0.054
       else:
        if words_score <= 3.0228:
         s += 0.095
        else:
         s += -0.028
     else:
      s += -0.068
    if characters <= 27.5:
     if in_article <= 0.0:
      s += -0.079
     else:
      if level <= 1.5:
       if capitals_2_above <= 0.94281:
        s += -0.021
       else:
        s += 0.059
      else:
       s += -0.066
    else:
     if headings_above <= 0.0:
      if in_text <= 0.60435:
       s += -0.007
      else:
       s += 0.102
     else:
      if printed_above <= 0.0:
       if capitals_1_above <= 0.97059:
        if in_text <= 0.55903:
         s += 0.005
        else:
         if away <= 7.5:
          s += -0.086
         else:
          s += 0.030
       else:
        if away <= 5.5:
         s += 0.048
        else:
         s += -0.029
      else:
       s += 0.059
    if headings_above <= 1.5:
     if characters <= 14.5:
      s += -0.050
     else:
      if characters <= 58.5:
       if characters <= 39.5:
        if outer_tag <= 11.5:
         if capitals <= 0.40313:
          s += -0.065
         else:
          s += 0.012
        else:
         s += 0.068
       else:
        s += 0.102
      else:
       if final_score <= -3.6618:
        s += -0.073
       else:
        if headings_above <= 0.0:
         s += 0.086
        else:
         s += -0.039
    else:
     if digits_2_below <= 1.5:
      if capitals_1_below <= 0.97368:
       if words_score <= -6.4031:
        s += 0.019
       else:
        s += -0.077
      else:
       s += 0.015
     else:
      s += 0.016
    if words <= 3.5:
     if outer_share <= 0.1842:
      s += -0.068
     else:
      s += 0.016
    else:
     if words_score <= 2.8289:
      if prints <= 1.5:
       if year_1_below <= 0.0:
        if end <= 0.0:
         if from_start <= -6.5:
          s += -0.038
         else:
          s += 0.029
        else:
         s += -0.061
       else:
        s += 0.062
      else:
       if links <= 0.029557:
        if characters <= 29.5:
         s += 0.008
        else:
         s += 0.111
       else:
        if digits <= 1.5:
         if words_score <= -0.92919:
          s += -0.062
         else:
          s += 0.031
        else:
         s += 0.064
     else:
      s += -0.062
    if framed <= 0.0:
     if from_start <= 2.5:
      if words <= 18.5:
       if characters <= 23.5:
        if words_score <= 0.25452:
         s += -0.051
        else:
         s += 0.034
       else:
        if links <= 0.078388:
         if outer_share <= 0.84754:
          if commas <= 0.0:
           s += 0.117
          else:
           s += -0.002
         else:
          s += 0.027
        else:
         s += -0.019
      else:
       s += -0.051
     else:
      s += -0.052
    else:
     if capitals_2_below <= 0.12061:
      if words <= 6.5:
       s += -0.023
      else:
       s += 0.068
     else:
      if words_score <= -1.1665:
       s += -0.076
      else:
       s += -0.007
    if in_text <= 0.54196:
     if words <= 9.5:
      s += -0.059
     else:
      if words <= 12.5:
       s += 0.051
      else:
       s += -0.038
    else:
     if capitals <= 0.55778:
      if characters <= 55.5:
       if letters_a_word <= 6.4577:
        s += -0.009
       else:
        if in_text <= 0.975:
         s += 0.113
        else:
         s += -0.011
      else:
       if capitals_1_below <= 0.97368:
        if year_2_below <= 0.0:
         if final_score <= -5.2599:
          s += 0.019
         else:
          s += -0.111
        else:
         s += 0.034
       else:
        s += 0.015
     else:
      if alike <= 4.5:
       s += 0.070
      else:
       s += -0.040
    if year_3_below <= 0.0:
     if year_2_below <= 0.0:
      if prints <= 2.5:
       if digits_1_below <= 4.5:
        if digits_1_above <= 5.5:
         if name_2_above <= 0.0:
          s += -0.078
         else:
          if capitals_3_below <= 0.8775:
           s += -0.044
          else:
           s += 0.047
        else:
         s += 0.015
       else:
        s += 0.022
      else:
       if characters <= 27.5:
        s += -0.027
       else:
        s += 0.054
     else:
      if capitals_2_below <= 0.18301:
       s += -0.028
      else:
       if in_text <= 0.58957:
        s += -0.015
       else:
        s += 0.107
    else:
     if capitals <= 0.3374:
      s += -0.022
     else:
      s += 0.101
    if tag <= 1.5:
     s += -0.060
    else:
     if prints <= 1.5:
      if year_1_above <= 0.0:
       if by_word_1_below <= 0.0:
        if by_word_2_below <= 0.0:
         if printed_above <= 0.0:
          if date_word_3_below <= 0.0:
           if capitals_3_below <= 0.62829:
            s += -0.078
           else:
            s += -0.011
          else:
           s += 0.035
         else:
          s += 0.048
        else:
         s += 0.036
       else:
        s += 0.063
      else:
       s += 0.061
     else:
      if characters <= 12.5:
       s += -0.045
      else:
       if digits_2_above <= 0.0:
        if letters_a_word <= 5.6376:
         s += 0.008
        else:
         s += 0.113
       else:
        s += -0.018
    if capitals_2_below <= 0.077935:
     if words_score <= 3.0228:
      if characters <= 14.5:
       s += -0.027
      else:
       if letters_a_word <= 7.5071:
        if digits_2_below <= 3.5:
         s += 0.131
        else:
         s += -0.005
       else:
        s += -0.003
     else:
      s += -0.055
    else:
     if depth <= 8.5:
      if capitals <= 0.57519:
       if prints <= 1.5:
        s += -0.066
       else:
        s += 0.037
      else:
       if words <= 1.5:
        s += -0.018
       else:
        s += 0.080
     else:
      if end <= 5.5:
       if digits_3_below <= 5.5:
        s += -0.087
       else:
        s += 0.019
      else:
       s += 0.039
    if depth <= 8.5:
     if prints <= 1.5:
      if digits_3_below <= 0.0:
       if outer_tag <= 4.5:
        if digits_2_below <= 5.5:
         s += -0.072
        else:
         s += 0.025
       else:
        if capitals_3_below <= 0.36754:
         s += 0.061
        else:
         s += -0.029
      else:
       s += 0.059
     else:
      if links <= 0.048521:
       s += 0.077
      else:
       s += -0.011
    else:
     if digits <= 1.5:
      if away <= 4.5:
       if from_start <= -1e-35:
        s += 0.041
       else:
        s += -0.046
      else:
       if digits_2_below <= 5.5:
        s += -0.088
       else:
        s += 0.020
     else:
      s += 0.045
    if headings_above <= 1.5:
     if from_start <= -26.5:
      s += -0.041
     else:
      if words <= 14.5:
       if final_score <= -4.3796:
        if final_score <= -4.6367:
         if words <= 7.5:
          s += -0.024
         else:
          s += 0.064
        else:
         s += -0.055
       else:
        if level <= 1.5:
         if links <= 0.029557:
          s += 0.104
         else:
          s += -0.020
        else:
         if capitals_2_above <= 0.67083:
          s += 0.047
         else:
          s += -0.039
      else:
       s += -0.030
    else:
     if outer_tag <= 4.5:
      s += -0.052
     else:
      if capitals_2_above <= 0.40313:
       s += -0.030
      else:
       s += 0.049
    if depth <= 8.5:
     if words_score <= -1e-35:
      if characters <= 19.5:
       s += -0.034
      else:
       if share <= 0.034642:
        s += 0.093
       else:
        s += -0.023
     else:
      if end <= 5.5:
       if capitals_1_below <= 0.22401:
        if share <= 0.99893:
         s += -0.082
        else:
         s += 0.030
       else:
        s += 0.005
      else:
       s += 0.060
    else:
     if year <= 0.0:
      if name_1_below <= 0.0:
       if capitals_1_below <= 0.20227:
        s += -0.017
       else:
        if name_1_above <= 0.0:
         s += -0.092
        else:
         s += 0.010
      else:
       s += 0.032
     else:
      s += 0.032
    if capitals_1_below <= 0.97368:
     if digits_2_below <= 1.5:
      if digits_1_below <= 2.5:
       if digits_3_below <= 0.0:
        if capitals_3_below <= 0.78175:
         if digits <= 0.0:
          s += -0.102
         else:
          s += -0.005
        else:
         s += 0.000
       else:
        if words_score <= -4.2766:
         s += 0.055
        else:
         s += -0.024
      else:
       if words_score <= -0.45998:
        s += 0.061
       else:
        s += -0.032
     else:
      if depth <= 11.5:
       if capitals_1_below <= 0.67083:
        s += 0.070
       else:
        s += -0.022
      else:
       s += -0.030
    else:
     if characters <= 16.5:
      s += -0.034
     else:
      s += 0.054
    if words <= 3.5:
     s += -0.048
    else:
     if alike <= 5.5:
      if in_text <= 0.82843:
       if level <= 1.5:
        if away <= 5.5:
         if commas <= 0.0:
          if digits_1_above <= 2.5:
           s += 0.081
          else:
           s += -0.012
         else:
          s += -0.012
        else:
         s += -0.027
       else:
        s += -0.062
      else:
       if words <= 9.5:
        if shape <= 1.5:
         s += 0.112
        else:
         s += -0.016
       else:
        if final_score <= -3.6618:
         s += -0.069
        else:
         if final_score <= -0.41052:
          s += 0.063
         else:
          s += -0.028
     else:
      s += -0.062
    if prints <= 1.5:
     if capitals <= 0.60556:
      if capitals_1_below <= 0.20227:
       if end <= 0.0:
        s += 0.039
       else:
        s += -0.035
      else:
       if by_word_2_below <= 0.0:
        if headings_above <= 10.5:
         s += -0.101
        else:
         s += 0.027
       else:
        s += 0.026
     else:
      if capitals_1_above <= 0.89181:
       s += -0.024
      else:
       s += 0.056
    else:
     if in_text <= 0.24405:
      s += -0.045
     else:
      if alike <= 5.5:
       if capitals_1_below <= 0.65686:
        if words_score <= -2.0889:
         s += 0.062
        else:
         s += -0.019
       else:
        s += 0.101
      else:
       s += -0.037
    if links <= 0.0:
     if words <= 2.5:
      s += -0.041
     else:
      if end <= 0.0:
       if prints <= 1.5:
        if words_score <= -0.45998:
         if capitals_1_below <= 0.33772:
          s += 0.042
         else:
          if letters_a_word <= 6.0111:
           s += 0.017
          else:
           s += -0.098
        else:
         if tag <= 7.5:
          s += 0.071
         else:
          s += -0.005
       else:
        s += 0.088
      else:
       if end <= 1.5:
        s += -0.063
       else:
        if capitals_1_below <= 0.091966:
         s += -0.038
        else:
         s += 0.050
    else:
     if end <= 5.5:
      s += -0.066
     else:
      s += 0.031
    if prints <= 1.5:
     if digits_2_below <= 10.5:
      if digits <= 0.0:
       if capitals <= 0.74597:
        if capitals_1_below <= 0.97368:
         s += -0.095
        else:
         s += -0.005
       else:
        if share <= 0.0058547:
         s += -0.034
        else:
         s += 0.047
      else:
       if capitals_1_above <= 0.83974:
        s += -0.023
       else:
        s += 0.038
     else:
      s += 0.054
    else:
     if gap_below <= 0.0:
      s += -0.054
     else:
      if characters <= 27.5:
       if shape <= 0.0:
        s += -0.048
       else:
        s += 0.017
      else:
       if links <= 0.048521:
        s += 0.099
       else:
        s += -0.007
    if in_text <= 0.64496:
     if depth <= 8.5:
      if words <= 4.5:
       s += -0.030
      else:
       if digits_3_below <= 2.5:
        s += 0.060
       else:
        s += -0.035
     else:
      s += -0.058
    else:
     if digits_3_below <= 0.0:
      if digits <= 1.5:
       if digits_2_below <= 1.5:
        if capitals_3_below <= 0.65942:
         if final_score <= -1.245:
          s += -0.095
         else:
          s += -0.007
        else:
         s += 0.017
       else:
        if capitals_1_below <= 0.55778:
         s += 0.085
        else:
         s += -0.023
      else:
       s += 0.054
     else:
      if final_score <= 0.36206:
       s += 0.099
      else:
       s += -0.006
    if tag <= 1.5:
     if outer_share <= 0.99905:
      s += -0.074
     else:
      s += 0.021
    else:
     if capitals_1_above <= 0.60556:
      if printed_above <= 0.0:
       if words <= 7.5:
        s += -0.063
       else:
        s += 0.004
      else:
       if from_start <= -2.5:
        s += -0.020
       else:
        s += 0.072
     else:
      if tag <= 7.5:
       if clock_3_below <= 0.0:
        if depth <= 5.5:
         s += -0.004
        else:
         if from_start <= 1.5:
          if words <= 13.5:
           s += 0.087
          else:
           s += -0.004
         else:
          s += -0.010
       else:
        s += -0.020
      else:
       s += -0.041
    if prints <= 2.5:
     if away <= 1.5:
      if outer_share <= 0.98632:
       s += -0.036
      else:
       if words <= 7.5:
        s += 0.128
       else:
        s += -0.011
     else:
      if by_word_2_below <= 0.0:
       if year <= 0.0:
        if name_1_below <= 0.0:
         if start <= 2.5:
          if by_word_1_below <= 0.0:
           s += -0.063
          else:
           s += 0.011
         else:
          s += 0.016
        else:
         s += 0.016
       else:
        s += 0.017
      else:
       s += 0.033
    else:
     if characters <= 16.5:
      s += -0.034
     else:
      if capitals <= 0.67083:
       s += 0.094
      else:
       s += 0.004
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, gap, _, _, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, _, in_text, headings_above, _, by_word, name, date_word, digits, year, clock, capitals, by_word_1_above, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, _, name_2_above, _, digits_2_above, year_2_above, _, capitals_2_above, _, name_1_below, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, _, _, _, digits_2_below, year_2_below, _, capitals_2_below, _, name_3_below, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if alike <= 1.5:
     if links <= 0.14698:
      if capitals <= 0.3374:
       s += -2.888
      else:
       if tag <= 4:
        if framed <= 0.0:
         if letters_a_word <= 7.0125:
          s += -2.383
         else:
          s += -2.757
        else:
         s += -2.817
       else:
        if capitals_3_below <= 0.13715:
         if share <= 0.0:
          s += -2.680
         else:
          s += -2.854
        else:
         s += -2.882
     else:
      if final_score <= -4.2571:
       if capitals_1_below <= 0.51:
        s += -2.743
       else:
        s += -2.878
      else:
       s += -2.113
    else:
     if alike <= 2.5:
      s += -2.823
     else:
      s += -2.911
    if in_text <= 0.34524:
     if framed <= 0.0:
      if links <= 0.14698:
       if capitals_3_below <= 0.13715:
        if characters <= 12.5:
         s += 0.015
        else:
         s += 0.293
       else:
        if capitals_1_above <= 0.36475:
         s += -0.074
        else:
         if characters <= 13.5:
          s += -0.027
         else:
          s += 0.105
      else:
       s += 0.505
     else:
      if from_start <= -8.5:
       s += -0.100
      else:
       if known <= 2.5:
        if characters <= 17.5:
         s += 0.158
        else:
         s += -0.022
       else:
        s += -0.067
    else:
     if characters <= 24.5:
      s += -0.019
     else:
      s += -0.106
    if in_text <= 0.28869:
     if framed <= 0.0:
      if capitals <= 0.36475:
       if links <= 0.19501:
        s += -0.062
       else:
        s += 0.086
      else:
       if shape <= 0.0:
        if from_start <= -8.5:
         s += 0.118
        else:
         s += 0.431
       else:
        s += 0.060
     else:
      if from_start <= -3.5:
       if in_article <= 0.0:
        s += -0.103
       else:
        s += 0.021
      else:
       s += 0.056
    else:
     if characters <= 34.5:
      if shape <= 0.0:
       if headings_above <= 0.0:
        s += -0.050
       else:
        s += 0.132
      else:
       s += -0.056
     else:
      s += -0.105
    if by_word <= 0.0:
     if alike <= 1.5:
      if name <= 0.0:
       if digits <= 4.5:
        if year_1_below <= 0.0:
         if digits <= 0.0:
          s += -0.078
         else:
          if digits <= 1.5:
           s += 0.046
          else:
           s += -0.055
        else:
         s += 0.024
       else:
        if capitals <= 0.40313:
         if outer_share <= 0.0:
          s += -0.044
         else:
          s += 0.017
        else:
         s += 0.184
      else:
       if capitals_2_above <= 0.78175:
        s += 0.241
       else:
        s += -0.045
     else:
      if outer_tag <= 1.5:
       s += -0.025
      else:
       s += -0.107
    else:
     s += 0.505
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if from_start <= -9.5:
       if capitals_2_below <= 0.1687:
        if from_start <= -22.5:
         s += -0.038
        else:
         s += 0.046
       else:
        s += -0.100
      else:
       if name <= 0.0:
        if characters <= 24.5:
         if characters <= 14.5:
          s += -0.081
         else:
          s += -0.007
        else:
         if words_score <= -0.69807:
          s += 0.169
         else:
          s += 0.013
       else:
        s += 0.218
     else:
      if digits <= 5.5:
       if tag <= 9.5:
        s += -0.107
       else:
        s += 0.000
      else:
       s += 0.004
    else:
     s += 0.327
    if by_word <= 0.0:
     if name <= 0.0:
      if year <= 0.0:
       if digits_1_below <= 4.5:
        if away <= 14.5:
         if alike <= 1.5:
          s += -0.064
         else:
          s += -0.105
        else:
         s += 0.008
       else:
        if share <= 0.0:
         s += 0.078
        else:
         s += -0.062
      else:
       if links <= 0.23222:
        if capitals_3_below <= 0.1127:
         s += 0.017
        else:
         s += -0.074
       else:
        s += 0.155
     else:
      if headings_above <= 0.0:
       s += -0.040
      else:
       if outer_share <= 0.0096831:
        s += 0.239
       else:
        s += 0.041
    else:
     s += 0.257
    if by_word <= 0.0:
     if share <= 0.0085179:
      if from_start <= -12.5:
       if framed <= 0.0:
        s += -0.026
       else:
        s += -0.103
      else:
       if tag <= 2.5:
        if start <= 1.5:
         if end <= 0.0:
          if capitals_2_above <= 0.19756:
           s += 0.026
          else:
           s += 0.199
         else:
          if characters <= 24.5:
           s += -0.035
          else:
           s += 0.050
        else:
         s += -0.052
       else:
        if words <= 3.5:
         if known_as <= 0.0:
          s += 0.082
         else:
          s += -0.066
        else:
         s += -0.075
     else:
      s += -0.099
    else:
     s += 0.249
    if alike <= 1.5:
     if tag <= 2.5:
      if final_score <= -4.6958:
       s += -0.052
      else:
       if capitals <= 0.3374:
        if characters <= 46.5:
         s += 0.044
        else:
         s += -0.053
       else:
        s += 0.167
     else:
      if digits_1_below <= 4.5:
       if digits_2_above <= 2.5:
        s += -0.068
       else:
        s += 0.019
      else:
       s += 0.090
    else:
     if capitals <= 0.67424:
      s += -0.101
     else:
      if tag <= 1.5:
       if words_score <= -2.3938:
        s += -0.016
       else:
        s += 0.122
      else:
       if digits_2_below <= 0.0:
        s += -0.080
       else:
        s += 0.036
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if final_score <= -3.912:
       if digits_1_below <= 3.5:
        if level <= 1.5:
         s += -0.087
        else:
         s += -0.007
       else:
        s += 0.045
      else:
       if final_score <= -2.3947:
        if capitals_3_below <= 0.67424:
         s += 0.141
        else:
         s += 0.002
       else:
        if capitals_3_below <= 0.1266:
         s += 0.062
        else:
         s += -0.078
     else:
      if words <= 5.5:
       if capitals_2_below <= 0.49074:
        s += -0.074
       else:
        if final_score <= -2.6877:
         s += -0.036
        else:
         s += 0.080
      else:
       s += -0.099
    else:
     s += 0.188
    if by_word <= 0.0:
     if capitals <= 0.43168:
      if letters_a_word <= 9.0417:
       s += -0.094
      else:
       s += 0.018
     else:
      if capitals_2_below <= 0.50862:
       if words_score <= 0.25435:
        if known <= 1.5:
         if capitals_2_above <= 0.83974:
          if characters <= 28.5:
           s += 0.207
          else:
           s += 0.044
         else:
          if from_start <= -7.5:
           s += -0.057
          else:
           s += 0.074
        else:
         s += -0.064
       else:
        s += -0.048
      else:
       if year_1_below <= 0.0:
        if year <= 0.0:
         s += -0.073
        else:
         s += 0.018
       else:
        s += 0.049
    else:
     s += 0.164
    if digits_1_below <= 4.5:
     if links <= 0.14698:
      if by_word_1_above <= 0.0:
       if year_1_above <= 0.0:
        s += -0.073
       else:
        if outer_share <= 0.03092:
         s += 0.075
        else:
         s += -0.041
      else:
       s += 0.047
     else:
      if digits <= 4.5:
       if from_start <= -15.5:
        s += -0.086
       else:
        if from_start <= 2.5:
         if from_start <= -6.5:
          s += -0.008
         else:
          s += 0.098
        else:
         s += -0.043
      else:
       s += 0.186
    else:
     if words <= 6.5:
      s += 0.171
     else:
      if in_text <= 0.25658:
       s += 0.059
      else:
       s += -0.056
    if digits_1_below <= 4.5:
     if links <= 0.14698:
      if shape <= 0.0:
       if end <= 0.0:
        if capitals_3_below <= 0.25357:
         if characters <= 9.5:
          s += -0.055
         else:
          s += 0.104
        else:
         if from_start <= -8.5:
          s += -0.085
         else:
          s += -0.001
       else:
        s += -0.076
      else:
       s += -0.098
     else:
      if from_start <= -13.5:
       s += -0.073
      else:
       if from_start <= 2.5:
        if characters <= 48.5:
         s += 0.205
        else:
         s += 0.020
       else:
        s += -0.024
    else:
     if shape <= 0.0:
      s += 0.145
     else:
      s += -0.004
    if by_word <= 0.0:
     if name <= 0.0:
      if final_score <= -2.1985:
       if headings_above <= 0.0:
        s += -0.084
       else:
        if tag <= 2.5:
         if capitals <= 0.36475:
          s += -0.020
         else:
          if words <= 2.5:
           s += -0.029
          else:
           s += 0.137
        else:
         if words_score <= -7.618:
          s += 0.021
         else:
          s += -0.063
      else:
       if away <= 6.5:
        s += -0.096
       else:
        s += 0.011
     else:
      if away <= 3.5:
       s += -0.011
      else:
       if capitals_2_above <= 0.78175:
        s += 0.198
       else:
        s += 0.005
    else:
     s += 0.132
    if capitals <= 0.24621:
     s += -0.098
    else:
     if in_text <= 0.43168:
      if known_as <= 0.0:
       if words <= 1.5:
        s += -0.043
       else:
        if capitals <= 0.60769:
         if links <= 0.078745:
          if words <= 4.5:
           s += -0.078
          else:
           s += 0.028
         else:
          s += 0.111
        else:
         if capitals_2_below <= 0.71825:
          if links <= 0.46967:
           s += 0.178
          else:
           s += 0.059
         else:
          if alike <= 1.5:
           s += 0.055
          else:
           s += -0.048
      else:
       s += -0.088
     else:
      if depth <= 14.5:
       s += -0.063
      else:
       s += 0.053
    if alike <= 1.5:
     if known <= 1.5:
      if capitals <= 0.36475:
       s += -0.040
      else:
       if words_score <= 0.4757:
        if links <= 0.8761:
         if name_2_above <= 0.0:
          if tag <= 6.5:
           if words_score <= -6.0127:
            s += 0.051
           else:
            s += 0.159
          else:
           s += 0.006
         else:
          s += -0.011
        else:
         s += -0.015
       else:
        if in_text <= 0.10556:
         s += 0.040
        else:
         s += -0.077
     else:
      s += -0.088
    else:
     if capitals <= 0.8619:
      s += -0.092
     else:
      if characters <= 12.5:
       s += -0.052
      else:
       s += 0.058
    if by_word <= 0.0:
     if in_text <= 0.34524:
      if from_start <= -13.5:
       if in_article <= 0.0:
        s += -0.093
       else:
        s += 0.007
      else:
       if words <= 4.5:
        if prints <= 1.5:
         s += -0.033
        else:
         if characters <= 13.5:
          s += -0.022
         else:
          s += 0.110
       else:
        if letters_a_word <= 6.8596:
         if capitals <= 0.43168:
          s += 0.006
         else:
          s += 0.154
        else:
         s += -0.036
     else:
      if words_score <= -3.9377:
       if headings_above <= 0.0:
        s += -0.047
       else:
        s += 0.049
      else:
       s += -0.093
    else:
     s += 0.118
    if by_word <= 0.0:
     if in_text <= 0.43168:
      if from_start <= -13.5:
       s += -0.074
      else:
       if links <= 0.14698:
        if end <= 0.0:
         if known <= 0.0:
          if characters <= 17.5:
           if capitals_3_below <= 0.83974:
            s += 0.102
           else:
            s += -0.013
          else:
           if from_start <= -2.5:
            s += 0.038
           else:
            s += -0.054
         else:
          s += -0.065
        else:
         s += -0.061
       else:
        if characters <= 46.5:
         s += 0.133
        else:
         s += 0.018
     else:
      if headings_above <= 8.5:
       s += -0.084
      else:
       s += 0.024
    else:
     s += 0.112
    if words <= 12.5:
     if tag <= 2.5:
      if capitals_1_below <= 0.75962:
       if capitals <= 0.19756:
        if words <= 4.5:
         s += 0.047
        else:
         s += -0.051
       else:
        if letters_a_word <= 7.5114:
         if from_start <= 2.5:
          s += 0.133
         else:
          s += 0.017
        else:
         s += 0.008
      else:
       if capitals_2_below <= 0.74167:
        s += 0.033
       else:
        s += -0.049
     else:
      if name <= 0.0:
       if year_1_above <= 0.0:
        s += -0.073
       else:
        s += 0.016
      else:
       if capitals_2_below <= 0.57519:
        s += 0.116
       else:
        s += -0.020
    else:
     s += -0.087
    if alike <= 3.5:
     if characters <= 11.5:
      if name <= 0.0:
       if digits_2_above <= 1.5:
        s += -0.099
       else:
        s += 0.020
      else:
       s += 0.023
     else:
      if level <= 0.0:
       if capitals <= 0.55903:
        if links <= 0.19501:
         if digits_1_above <= 0.0:
          s += -0.047
         else:
          s += 0.029
        else:
         s += 0.071
       else:
        if links <= 0.75338:
         if words_score <= -0.69807:
          s += 0.142
         else:
          s += 0.038
        else:
         s += -0.001
      else:
       if in_text <= 0.087121:
        s += 0.013
       else:
        s += -0.070
    else:
     s += -0.084
    if by_word <= 0.0:
     if year_1_below <= 0.0:
      if digits_2_below <= 5.5:
       if links <= 0.27003:
        if digits_3_below <= 0.0:
         if capitals <= 0.70294:
          s += -0.096
         else:
          s += -0.043
        else:
         if capitals <= 0.57519:
          s += -0.033
         else:
          s += 0.045
       else:
        if tag <= 2.5:
         if capitals <= 0.71825:
          s += 0.077
         else:
          s += -0.044
        else:
         if depth <= 7.5:
          s += 0.022
         else:
          s += -0.066
      else:
       s += 0.048
     else:
      if away <= 3.5:
       s += -0.042
      else:
       s += 0.109
    else:
     s += 0.071
    if capitals <= 0.24621:
     s += -0.068
    else:
     if characters <= 11.5:
      if digits_1_below <= 0.0:
       s += -0.083
      else:
       s += 0.054
     else:
      if shape <= 0.0:
       if links <= 0.89237:
        if characters <= 91.5:
         if capitals <= 0.50862:
          if links <= 0.15837:
           s += -0.021
          else:
           s += 0.085
         else:
          if outer_share <= 0.78095:
           s += 0.108
          else:
           s += 0.002
        else:
         s += -0.036
       else:
        s += -0.055
      else:
       if characters <= 40.5:
        if capitals_1_below <= 0.32306:
         s += -0.032
        else:
         s += 0.059
       else:
        s += -0.073
    if capitals <= 0.40313:
     if links <= 0.2444:
      if letters_a_word <= 9.0417:
       s += -0.078
      else:
       s += 0.026
     else:
      if capitals <= 0.27889:
       s += -0.034
      else:
       s += 0.041
    else:
     if headings_above <= 0.0:
      s += -0.068
     else:
      if known <= 1.5:
       if outer_tag <= 5.5:
        if capitals_2_above <= 0.030777:
         s += -0.008
        else:
         if characters <= 13.5:
          if capitals_2_above <= 0.78175:
           s += 0.079
          else:
           s += -0.050
         else:
          s += 0.103
       else:
        if links <= 0.25939:
         s += -0.055
        else:
         s += 0.035
      else:
       s += -0.066
    if digits_1_below <= 4.5:
     if year <= 0.0:
      if digits_2_below <= 5.5:
       if characters <= 13.5:
        if digits_2_above <= 0.0:
         s += -0.087
        else:
         s += 0.006
       else:
        if characters <= 34.5:
         if from_start <= -5.5:
          s += -0.045
         else:
          if capitals_1_above <= 0.31414:
           s += -0.013
          else:
           s += 0.076
        else:
         if name_3_below <= 0.0:
          s += -0.070
         else:
          s += 0.030
      else:
       s += 0.037
     else:
      if words <= 5.5:
       s += -0.043
      else:
       s += 0.089
    else:
     if outer_share <= 0.10083:
      s += 0.076
     else:
      s += -0.009
    if alike <= 2.5:
     if final_score <= -5.1137:
      if depth <= 15.5:
       s += -0.087
      else:
       s += 0.026
     else:
      if level <= 0.0:
       if words <= 13.5:
        if words <= 1.5:
         s += -0.040
        else:
         if by_word <= 0.0:
          if digits_1_above <= 0.0:
           if words <= 2.5:
            s += 0.073
           else:
            s += 0.002
          else:
           s += 0.090
         else:
          s += 0.101
       else:
        s += -0.054
      else:
       if digits_3_below <= 5.5:
        s += -0.057
       else:
        s += 0.029
    else:
     if level <= 3.5:
      s += -0.083
     else:
      s += 0.024
    if words <= 12.5:
     if headings_above <= 0.0:
      if letters_a_word <= 7.3371:
       s += -0.077
      else:
       s += 0.014
     else:
      if digits_1_below <= 4.5:
       if known_as <= 0.0:
        if date_word <= 0.0:
         if capitals_2_above <= 0.43304:
          if digits <= 5.5:
           s += -0.026
          else:
           s += 0.058
         else:
          if name_2_above <= 0.0:
           if letters_a_word <= 4.5076:
            s += -0.020
           else:
            s += 0.084
          else:
           s += -0.021
        else:
         s += -0.068
       else:
        s += -0.070
      else:
       if away <= 4.5:
        s += 0.019
       else:
        s += 0.134
    else:
     s += -0.083
    if by_word <= 0.0:
     if capitals <= 0.36475:
      if letters_a_word <= 9.5648:
       s += -0.086
      else:
       s += 0.030
     else:
      if from_start <= 2.5:
       if from_start <= -4.5:
        if digits_2_above <= 1.5:
         if characters <= 28.5:
          if digits_3_below <= 1.5:
           s += -0.075
          else:
           s += 0.031
         else:
          s += 0.013
        else:
         s += 0.033
       else:
        if end <= 0.0:
         if characters <= 38.5:
          s += 0.094
         else:
          s += 0.006
        else:
         s += -0.010
      else:
       if digits_2_below <= 0.0:
        s += -0.073
       else:
        s += 0.020
    else:
     s += 0.077
    if name <= 0.0:
     if links <= 0.14698:
      if digits_1_above <= 0.0:
       s += -0.052
      else:
       if letters_a_word <= 5.6396:
        s += -0.029
       else:
        if words <= 6.5:
         s += 0.090
        else:
         s += -0.035
     else:
      if capitals_1_above <= 0.45584:
       if capitals_3_below <= 0.25357:
        s += -0.058
       else:
        if words <= 5.5:
         s += 0.102
        else:
         s += -0.026
      else:
       if links <= 0.85068:
        s += 0.111
       else:
        if letters_a_word <= 5.5732:
         s += 0.062
        else:
         s += -0.039
    else:
     if capitals_2_below <= 0.80476:
      s += 0.096
     else:
      s += -0.024
    if from_start <= 2.5:
     if from_start <= -7.5:
      if year_2_above <= 0.0:
       if digits_1_below <= 5.5:
        if digits <= 4.5:
         s += -0.078
        else:
         s += 0.028
       else:
        s += 0.025
      else:
       s += 0.054
     else:
      if links <= 0.17059:
       if in_text <= 0.12917:
        if capitals_1_below <= 0.80476:
         s += 0.070
        else:
         s += -0.024
       else:
        if characters <= 13.5:
         s += 0.051
        else:
         s += -0.047
      else:
       if characters <= 38.5:
        s += 0.136
       else:
        s += 0.021
    else:
     if digits_1_below <= 9.5:
      s += -0.077
     else:
      s += 0.016
    if alike <= 1.5:
     if known <= 1.5:
      if sentences <= 0.0:
       if headings_above <= 0.0:
        if capitals_1_above <= 0.043961:
         s += 0.083
        else:
         s += -0.047
       else:
        if capitals <= 0.43168:
         if depth <= 7.5:
          s += 0.038
         else:
          if digits_1_below <= 3.5:
           s += -0.072
          else:
           s += 0.038
        else:
         if capitals_1_above <= 0.073622:
          s += -0.002
         else:
          s += 0.089
      else:
       s += -0.042
     else:
      s += -0.073
    else:
     if name <= 0.0:
      if depth <= 20.5:
       s += -0.090
      else:
       s += 0.019
     else:
      s += 0.034
    if links <= 0.14698:
     if depth <= 15.5:
      if year_1_below <= 0.0:
       if outer_share <= 0.9069:
        if capitals_2_below <= 0.31643:
         s += -0.083
        else:
         s += -0.033
       else:
        if capitals_2_below <= 0.1547:
         if final_score <= 2.9332:
          s += 0.103
         else:
          s += -0.028
        else:
         s += -0.057
      else:
       if depth <= 8.5:
        s += -0.026
       else:
        s += 0.070
     else:
      s += 0.080
    else:
     if digits <= 4.5:
      if characters <= 28.5:
       s += 0.077
      else:
       if commas <= 1.5:
        s += -0.056
       else:
        s += 0.037
     else:
      s += 0.111
    if words_score <= 2.5472:
     if known <= 0.0:
      if capitals_2_above <= 0.91288:
       if characters <= 52.5:
        if capitals <= 0.50862:
         if outer_share <= 0.026952:
          s += -0.031
         else:
          s += 0.083
        else:
         if capitals_2_above <= 0.059715:
          s += -0.016
         else:
          if links <= 0.61755:
           s += 0.120
          else:
           s += -0.012
       else:
        s += -0.026
      else:
       if characters <= 30.5:
        if depth <= 14.5:
         s += -0.073
        else:
         s += 0.029
       else:
        if headings_above <= 0.0:
         s += -0.040
        else:
         s += 0.067
     else:
      s += -0.077
    else:
     s += -0.076
    if from_start <= -13.5:
     if capitals_3_below <= 0.091966:
      s += 0.027
     else:
      s += -0.071
    else:
     if words_score <= 0.25435:
      if prints <= 1.5:
       if from_start <= 2.5:
        if shape <= 0.0:
         if characters <= 12.5:
          s += -0.052
         else:
          if final_score <= -2.9801:
           s += 0.061
          else:
           if letters_a_word <= 5.8588:
            s += 0.031
           else:
            s += -0.059
        else:
         s += 0.077
       else:
        s += -0.050
      else:
       if in_text <= 0.34524:
        s += 0.114
       else:
        s += -0.027
     else:
      if by_word <= 0.0:
       s += -0.069
      else:
       s += 0.050
    if by_word <= 0.0:
     if capitals <= 0.97326:
      if links <= 0.27003:
       if capitals_2_below <= 0.49074:
        if year_3_below <= 0.0:
         s += -0.099
        else:
         s += 0.026
       else:
        if depth <= 6.5:
         s += 0.033
        else:
         s += -0.040
      else:
       if links <= 0.89237:
        s += 0.059
       else:
        s += -0.049
     else:
      if capitals_1_above <= 0.22401:
       s += -0.049
      else:
       if name_1_above <= 0.0:
        if known <= 2.5:
         if capitals_1_below <= 0.78175:
          s += 0.131
         else:
          s += 0.020
        else:
         s += -0.041
       else:
        s += -0.042
    else:
     s += 0.061
    if capitals <= 0.43168:
     if in_text <= 0.0:
      if capitals_2_above <= 0.059715:
       s += 0.094
      else:
       if links <= 0.2444:
        s += -0.062
       else:
        s += 0.029
     else:
      s += -0.084
    else:
     if characters <= 11.5:
      if away <= 7.5:
       s += -0.075
      else:
       if capitals_2_below <= 0.3374:
        s += 0.077
       else:
        s += -0.042
     else:
      if letters_a_word <= 8.3027:
       if shape <= 0.0:
        if from_start <= 2.5:
         s += 0.077
        else:
         s += 0.006
       else:
        if links <= 0.61755:
         s += -0.043
        else:
         s += 0.032
      else:
       s += -0.046
    if name <= 0.0:
     if letters_a_word <= 11.111:
      if depth <= 15.5:
       if digits <= 4.5:
        if clock_1_below <= 0.0:
         if share <= 0.9869:
          s += -0.058
         else:
          s += 0.028
        else:
         s += 0.026
       else:
        if share <= 0.0028241:
         if capitals <= 0.45584:
          s += -0.057
         else:
          s += 0.021
        else:
         s += 0.055
      else:
       if capitals_2_above <= 0.74167:
        s += -0.028
       else:
        s += 0.095
     else:
      s += 0.072
    else:
     if in_text <= 0.24405:
      if tag <= 2.5:
       s += 0.011
      else:
       s += 0.108
     else:
      s += -0.024
    if by_word <= 0.0:
     if digits_2_below <= 5.5:
      if year_1_below <= 0.0:
       if capitals_1_above <= 0.39697:
        if in_text <= 0.51087:
         if from_start <= -4.5:
          s += -0.033
         else:
          if capitals_2_below <= 0.43304:
           s += -0.009
          else:
           s += 0.090
        else:
         s += -0.050
       else:
        if links <= 0.27003:
         s += -0.070
        else:
         if digits <= 4.5:
          s += -0.038
         else:
          s += 0.053
      else:
       if in_text <= 0.24405:
        s += 0.068
       else:
        s += -0.043
     else:
      s += 0.048
    else:
     if words_score <= -3.2803:
      s += -0.003
     else:
      s += 0.090
    if words_score <= 0.4757:
     if from_start <= -14.5:
      if final_score <= -4.6958:
       s += -0.081
      else:
       s += 0.008
     else:
      if from_start <= 4.5:
       if characters <= 6.5:
        s += -0.042
       else:
        if digits_1_below <= 7.5:
         if end <= 0.0:
          if final_score <= -2.9801:
           s += 0.091
          else:
           s += 0.020
         else:
          if outer_share <= 0.041788:
           s += -0.041
          else:
           s += 0.049
        else:
         s += -0.038
      else:
       s += -0.037
    else:
     if by_word <= 0.0:
      if tag <= 0.0:
       s += 0.015
      else:
       s += -0.084
     else:
      s += 0.024
    if final_score <= -2.1985:
     if final_score <= -3.7508:
      if capitals_2_below <= 0.043961:
       s += 0.035
      else:
       if characters <= 16.5:
        if digits_2_above <= 3.5:
         if prints <= 3.5:
          s += -0.092
         else:
          s += 0.009
        else:
         s += 0.031
       else:
        if characters <= 44.5:
         s += 0.030
        else:
         s += -0.052
     else:
      if depth <= 7.5:
       if words <= 6.5:
        s += -0.044
       else:
        s += 0.036
      else:
       if capitals_1_below <= 0.60556:
        s += 0.071
       else:
        if words <= 4.5:
         s += -0.039
        else:
         s += 0.056
    else:
     s += -0.043
    if from_start <= 2.5:
     if from_start <= -21.5:
      s += -0.053
     else:
      if capitals_2_below <= 0.50862:
       if end <= 0.0:
        if letters_a_word <= 7.0125:
         s += 0.073
        else:
         s += -0.032
       else:
        if capitals_1_below <= 0.93095:
         s += -0.049
        else:
         s += 0.044
      else:
       if commas <= 0.0:
        if headings_above <= 1.5:
         s += -0.054
        else:
         if capitals <= 0.83974:
          s += 0.046
         else:
          s += -0.037
       else:
        if capitals <= 0.45584:
         s += -0.032
        else:
         s += 0.069
    else:
     if away <= 6.5:
      s += -0.084
     else:
      s += 0.026
    if known <= 0.0:
     if characters <= 64.5:
      if outer_tag <= 8.5:
       if start <= 2.5:
        if characters <= 6.5:
         s += -0.025
        else:
         if final_score <= -5.1942:
          s += -0.013
         else:
          if capitals_1_above <= 0.8775:
           if headings_above <= 4.5:
            s += 0.107
           else:
            s += 0.012
          else:
           if headings_above <= 1.5:
            s += 0.060
           else:
            s += -0.012
       else:
        s += -0.031
      else:
       if digits <= 5.5:
        s += -0.050
       else:
        s += 0.029
     else:
      if year <= 0.0:
       s += -0.059
      else:
       s += 0.022
    else:
     s += -0.072
    if characters <= 11.5:
     if digits_1_below <= 4.5:
      if depth <= 13.5:
       s += -0.107
      else:
       s += 0.006
     else:
      s += 0.025
    else:
     if capitals_1_below <= 0.45584:
      if outer_share <= 0.9069:
       if characters <= 12.5:
        s += 0.035
       else:
        s += -0.040
      else:
       if share <= 0.91686:
        if characters <= 52.5:
         s += 0.106
        else:
         s += -0.009
       else:
        s += -0.032
     else:
      if digits_1_below <= 0.0:
       if capitals_1_below <= 0.83974:
        s += 0.097
       else:
        if capitals_1_above <= 0.51:
         s += 0.052
        else:
         s += -0.023
      else:
       s += -0.035
    if capitals_1_below <= 0.55903:
     if characters <= 52.5:
      if name_1_above <= 0.0:
       if capitals_1_below <= 0.084524:
        if capitals_1_below <= 0.053343:
         if capitals_3_below <= 0.38763:
          s += 0.075
         else:
          s += -0.030
        else:
         s += -0.072
       else:
        if capitals <= 0.60769:
         s += 0.021
        else:
         s += 0.127
      else:
       s += -0.045
     else:
      s += -0.035
    else:
     if commas <= 0.0:
      if letters_a_word <= 6.9271:
       s += -0.071
      else:
       if from_start <= -5.5:
        s += -0.042
       else:
        s += 0.061
     else:
      if words_score <= -2.9452:
       s += -0.021
      else:
       s += 0.059
    if outer_tag <= 3.5:
     if digits_1_below <= 4.5:
      if prints <= 3.5:
       if words <= 3.5:
        if words_score <= 1.1737:
         if capitals_3_below <= 0.035099:
          s += 0.002
         else:
          s += -0.069
        else:
         s += 0.052
       else:
        if alike <= 2.5:
         if capitals <= 0.43168:
          if digits_1_above <= 0.0:
           s += -0.043
          else:
           s += 0.050
         else:
          if words <= 6.5:
           if depth <= 9.5:
            s += -0.035
           else:
            s += 0.043
          else:
           s += 0.094
        else:
         s += -0.070
      else:
       s += 0.074
     else:
      s += 0.066
    else:
     s += -0.053
    if by_word <= 0.0:
     if prints <= 2.5:
      if depth <= 5.5:
       s += 0.035
      else:
       if printed_above <= 0.0:
        if away <= 6.5:
         if outer_tag <= 1.5:
          s += 0.025
         else:
          s += -0.064
        else:
         if capitals_2_below <= 0.40313:
          if capitals_1_below <= 0.78175:
           s += 0.079
          else:
           s += -0.032
         else:
          s += -0.035
       else:
        if letters_a_word <= 5.9189:
         s += -0.029
        else:
         s += 0.069
     else:
      if capitals_1_below <= 0.75962:
       s += 0.093
      else:
       s += -0.017
    else:
     if characters <= 20.5:
      s += 0.003
     else:
      s += 0.086
    if by_word <= 0.0:
     if capitals <= 0.43168:
      if from_start <= 8.5:
       s += -0.069
      else:
       s += 0.042
     else:
      if letters_a_word <= 8.3027:
       if characters <= 52.5:
        if words <= 4.5:
         if capitals_1_above <= 0.43168:
          if capitals_2_above <= 0.28869:
           s += -0.034
          else:
           s += 0.086
         else:
          if capitals_1_below <= 0.51:
           if from_start <= -3.5:
            s += 0.059
           else:
            s += -0.029
          else:
           s += -0.078
        else:
         if capitals_1_above <= 0.45584:
          s += 0.003
         else:
          s += 0.100
       else:
        s += -0.045
      else:
       s += -0.060
    else:
     s += 0.057
    if tag <= 2.5:
     if characters <= 131.5:
      if links <= 0.8761:
       if words <= 2.5:
        if digits_2_above <= 0.0:
         s += -0.030
        else:
         s += 0.052
       else:
        if digits_1_above <= 4.5:
         if digits_3_below <= 2.5:
          if clock <= 0.0:
           s += 0.103
          else:
           s += 0.007
         else:
          s += -0.015
        else:
         s += -0.019
      else:
       s += -0.041
     else:
      s += -0.048
    else:
     if digits_1_below <= 4.5:
      if depth <= 18.5:
       if links <= 0.94936:
        s += -0.070
       else:
        s += 0.001
      else:
       s += 0.042
     else:
      s += 0.058
    if outer_tag <= 8.5:
     if prints <= 1.5:
      if by_word <= 0.0:
       if level <= 2.5:
        if final_score <= -4.4009:
         s += -0.078
        else:
         if final_score <= -2.6877:
          s += 0.004
         else:
          s += -0.045
       else:
        s += 0.050
      else:
       s += 0.049
     else:
      if headings_above <= 1.5:
       if prints <= 2.5:
        s += -0.037
       else:
        if capitals_2_above <= 0.78175:
         s += 0.069
        else:
         s += -0.032
      else:
       if capitals_1_below <= 0.25321:
        s += -0.011
       else:
        s += 0.126
    else:
     if capitals_1_below <= 0.27889:
      s += 0.011
     else:
      s += -0.082
    if depth <= 9.5:
     if in_text <= 0.67708:
      if words_score <= -2.3938:
       if away <= 6.5:
        if year <= 0.0:
         s += -0.044
        else:
         s += 0.041
       else:
        s += 0.057
      else:
       if digits_3_below <= 1.5:
        s += 0.086
       else:
        s += 0.002
     else:
      s += -0.066
    else:
     if level <= 3.5:
      if year_1_below <= 0.0:
       if digits_2_above <= 0.0:
        if capitals_2_below <= 0.97368:
         s += -0.084
        else:
         s += 0.004
       else:
        if words <= 2.5:
         s += 0.039
        else:
         s += -0.032
      else:
       s += 0.025
     else:
      s += 0.072
    if date_word <= 0.0:
     if characters <= 6.5:
      s += -0.067
     else:
      if characters <= 91.5:
       if links <= 0.7868:
        if headings_above <= 0.0:
         if capitals_1_above <= 0.084524:
          s += 0.049
         else:
          s += -0.062
        else:
         if characters <= 22.5:
          if capitals <= 0.74167:
           s += -0.025
          else:
           s += 0.037
         else:
          if capitals_2_above <= 0.084524:
           s += -0.013
          else:
           if digits_1_above <= 4.5:
            s += 0.112
           else:
            s += -0.003
       else:
        if capitals_2_above <= 0.030777:
         s += 0.039
        else:
         s += -0.057
      else:
       s += -0.058
    else:
     s += -0.070
    if capitals_2_above <= 0.31414:
     if from_start <= 2.5:
      if from_start <= -5.5:
       s += 0.017
      else:
       s += 0.107
     else:
      if tag <= 0.0:
       s += 0.058
      else:
       s += -0.046
    else:
     if capitals_1_below <= 0.33772:
      if capitals_2_below <= 0.25291:
       if away <= 6.5:
        s += -0.055
       else:
        s += 0.034
      else:
       if in_text <= 0.20294:
        if capitals_2_below <= 0.74167:
         s += 0.093
        else:
         s += 0.009
       else:
        s += -0.012
     else:
      if share <= 0.0:
       s += -0.050
      else:
       if from_start <= -4.5:
        s += -0.025
       else:
        s += 0.044
    if capitals_1_above <= 0.25291:
     if capitals_2_below <= 0.065591:
      if characters <= 32.5:
       s += 0.062
      else:
       s += -0.034
     else:
      if digits_1_above <= 3.5:
       if gap <= 0.0:
        s += 0.027
       else:
        s += -0.087
      else:
       s += 0.028
    else:
     if capitals_1_above <= 0.8775:
      if known_as <= 0.0:
       if characters <= 106.5:
        s += 0.063
       else:
        s += -0.029
      else:
       s += -0.044
     else:
      if links <= 0.14698:
       if capitals_2_above <= 0.25291:
        if outer_share <= 0.0:
         s += 0.044
        else:
         s += -0.043
       else:
        s += -0.068
      else:
       s += 0.060
    if digits_1_above <= 0.0:
     if tag <= 1.5:
      if end <= 0.0:
       if words <= 2.5:
        s += -0.020
       else:
        if tag <= 0.0:
         s += -0.012
        else:
         s += 0.089
      else:
       s += -0.045
     else:
      if name <= 0.0:
       if year <= 0.0:
        s += -0.069
       else:
        if words <= 6.5:
         s += -0.039
        else:
         s += 0.050
      else:
       if capitals_2_above <= 0.65942:
        s += 0.040
       else:
        s += -0.037
    else:
     if capitals_2_above <= 0.67424:
      s += -0.012
     else:
      if from_start <= -4.5:
       s += -0.007
      else:
       s += 0.094
    if known <= 1.5:
     if end <= 0.0:
      if in_article <= 0.0:
       if digits_1_below <= 0.0:
        if name_1_above <= 0.0:
         if letters_a_word <= 5.0119:
          s += 0.001
         else:
          s += 0.100
        else:
         s += -0.019
       else:
        s += -0.013
      else:
       if digits_1_above <= 3.5:
        if capitals_1_below <= 0.1687:
         if capitals_2_below <= 0.074537:
          s += -0.022
         else:
          if letters_a_word <= 5.9189:
           s += -0.013
          else:
           s += 0.083
        else:
         if digits_1_below <= 0.0:
          s += -0.056
         else:
          s += 0.024
       else:
        s += 0.049
     else:
      s += -0.028
    else:
     s += -0.058
    if outer_tag <= 2.5:
     if capitals <= 0.55903:
      if outer_share <= 0.0:
       s += -0.064
      else:
       if characters <= 71.5:
        if words_score <= -3.5943:
         s += -0.030
        else:
         if outer_share <= 0.9502:
          s += 0.096
         else:
          s += -0.007
       else:
        s += -0.048
     else:
      if words_score <= -7.618:
       s += 0.099
      else:
       if capitals_2_below <= 0.074537:
        s += -0.025
       else:
        if name_1_below <= 0.0:
         s += 0.042
        else:
         s += -0.019
    else:
     if in_text <= 0.32667:
      if year <= 0.0:
       s += -0.043
      else:
       s += 0.047
     else:
      s += -0.091
    if date_word <= 0.0:
     if headings_above <= 0.0:
      if links <= 0.45081:
       s += -0.077
      else:
       if characters <= 38.5:
        s += 0.095
       else:
        s += -0.038
     else:
      if words_score <= -5.1885:
       s += 0.056
      else:
       if digits_1_below <= 0.0:
        if characters <= 11.5:
         s += -0.055
        else:
         if in_article <= 0.0:
          if headings_above <= 4.5:
           s += 0.109
          else:
           s += -0.009
         else:
          s += 0.016
       else:
        if from_start <= -3.5:
         s += 0.032
        else:
         if letters_a_word <= 4.6733:
          s += 0.015
         else:
          s += -0.100
    else:
     s += -0.073
    if name <= 0.0:
     if words <= 3.5:
      if final_score <= -5.0214:
       if letters_a_word <= 6.9271:
        s += -0.029
       else:
        s += 0.057
      else:
       s += -0.069
     else:
      if final_score <= -1.2335:
       if links <= 0.8761:
        if sentences <= 0.0:
         if capitals <= 0.24621:
          s += -0.019
         else:
          s += 0.061
        else:
         s += -0.018
       else:
        if final_score <= -5.7767:
         s += 0.018
        else:
         s += -0.063
      else:
       s += -0.062
    else:
     if outer_share <= 0.008094:
      if capitals_1_below <= 0.32306:
       s += 0.000
      else:
       s += 0.070
     else:
      s += -0.016
    if words_score <= 0.4757:
     if known <= 1.5:
      if date_word <= 0.0:
       if depth <= 8.5:
        if capitals_2_below <= 0.0:
         s += 0.056
        else:
         s += -0.024
       else:
        if digits_1_below <= 4.5:
         if digits_1_below <= 0.0:
          if capitals_2_below <= 0.29479:
           if words_score <= -0.90306:
            s += -0.042
           else:
            s += 0.050
          else:
           if alike <= 2.5:
            s += 0.084
           else:
            s += -0.032
         else:
          s += -0.039
        else:
         s += 0.096
      else:
       s += -0.037
     else:
      s += -0.052
    else:
     if year_2_below <= 0.0:
      s += -0.051
     else:
      s += 0.047
    if alike <= 1.5:
     if capitals_2_below <= 0.043961:
      s += 0.044
     else:
      if capitals_2_below <= 0.45584:
       if links <= 0.4308:
        if capitals_1_below <= 0.83974:
         s += -0.075
        else:
         s += 0.015
       else:
        s += 0.031
      else:
       if in_text <= 0.17157:
        if depth <= 11.5:
         if headings_above <= 0.0:
          s += -0.017
         else:
          s += 0.068
        else:
         s += -0.032
       else:
        if capitals_2_below <= 0.78175:
         s += 0.016
        else:
         s += -0.054
    else:
     if capitals_1_above <= 0.98889:
      s += -0.072
     else:
      if in_text <= 0.49:
       s += -0.029
      else:
       s += 0.069
    if alike <= 3.5:
     if capitals_3_below <= 0.25357:
      if digits_2_below <= 4.5:
       if by_word <= 0.0:
        if digits_3_below <= 2.5:
         s += -0.060
        else:
         s += 0.023
       else:
        s += 0.027
      else:
       s += 0.072
     else:
      if words_score <= 0.0:
       if from_start <= -11.5:
        if capitals <= 0.63068:
         s += 0.034
        else:
         s += -0.036
       else:
        if links <= 0.27003:
         if letters_a_word <= 5.224:
          s += 0.075
         else:
          if away <= 3.5:
           s += -0.051
          else:
           s += 0.030
        else:
         s += 0.114
      else:
       s += -0.035
    else:
     s += -0.055
    if share <= 0.071035:
     if year_1_above <= 0.0:
      if capitals_1_above <= 0.20227:
       if letters_a_word <= 7.4564:
        s += -0.077
       else:
        s += 0.007
      else:
       if capitals_1_below <= 0.33772:
        if alike <= 1.5:
         if capitals <= 0.50862:
          s += -0.002
         else:
          s += 0.064
        else:
         s += -0.038
       else:
        if in_article <= 0.0:
         if from_start <= -14.5:
          s += -0.053
         else:
          s += 0.038
        else:
         s += -0.059
     else:
      s += 0.048
    else:
     if characters <= 64.5:
      if digits_1_above <= 0.0:
       s += 0.125
      else:
       s += -0.010
     else:
      s += -0.038
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, _, commas, _, words_score, _, _, shape, level, _, _, _, _, prints, _, seams, _, links, framed, depth, away, tag, _, share, outer_share, alike, in_article, from_start, final_score, _, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, name_1_above, _, digits_1_above, year_1_above, clock_1_above, capitals_1_above, by_word_2_above, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, date_word_1_below, digits_1_below, _, clock_1_below, capitals_1_below, _, name_2_below, _, digits_2_below, _, _, capitals_2_below, _, _, date_word_3_below, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if digits <= 4.5:
     s += -2.963
    else:
     if characters <= 71.5:
      s += -1.442
     else:
      s += -2.882
    if year <= 0.0:
     s += -0.124
    else:
     if in_text <= 0.55903:
      s += 0.515
     else:
      if characters <= 47.5:
       s += 0.052
      else:
       s += -0.084
    if year <= 0.0:
     s += -0.123
    else:
     if in_text <= 0.55903:
      s += 0.351
     else:
      if characters <= 37.5:
       s += 0.077
      else:
       s += -0.076
    if digits <= 4.5:
     s += -0.122
    else:
     if characters <= 52.5:
      if final_score <= -4.0966:
       s += 0.132
      else:
       s += 0.283
     else:
      if in_text <= 0.28992:
       s += 0.134
      else:
       s += -0.072
    if year <= 0.0:
     s += -0.121
    else:
     if level <= 0.0:
      if words <= 9.5:
       s += 0.228
      else:
       if letters_a_word <= 5.7528:
        s += 0.136
       else:
        s += -0.014
     else:
      if tag <= 5.5:
       s += 0.103
      else:
       s += -0.063
    if digits <= 4.5:
     s += -0.120
    else:
     if in_text <= 0.28992:
      if final_score <= -3.769:
       s += 0.088
      else:
       s += 0.231
     else:
      if words_score <= 0.25452:
       s += 0.071
      else:
       s += -0.082
    if year <= 0.0:
     s += -0.120
    else:
     if in_text <= 0.33908:
      if letters_a_word <= 6.0111:
       s += 0.200
      else:
       s += 0.087
     else:
      if words <= 7.5:
       s += 0.060
      else:
       if letters_a_word <= 5.6376:
        s += -0.016
       else:
        s += -0.077
    if year <= 0.0:
     s += -0.119
    else:
     if in_text <= 0.31625:
      if from_start <= -7.5:
       s += 0.074
      else:
       s += 0.176
     else:
      if characters <= 31.5:
       s += 0.110
      else:
       if tag <= 2.5:
        s += 0.006
       else:
        s += -0.087
    if in_text <= 0.0:
     if words <= 2.5:
      if clock <= 0.0:
       s += -0.096
      else:
       s += 0.062
     else:
      if links <= 0.51661:
       if from_start <= -15.5:
        if framed <= 0.0:
         s += 0.056
        else:
         s += -0.053
       else:
        s += 0.139
      else:
       s += -0.067
    else:
     if tag <= 2.5:
      if tag <= 1.5:
       if words_score <= -0.69351:
        if from_start <= -8.5:
         s += -0.058
        else:
         s += 0.048
       else:
        s += -0.099
      else:
       if from_start <= -7.5:
        s += -0.060
       else:
        s += 0.102
     else:
      s += -0.110
    if digits <= 4.5:
     s += -0.117
    else:
     if capitals <= 0.50862:
      if final_score <= -1.5723:
       s += 0.154
      else:
       if capitals_1_above <= 0.39208:
        s += -0.003
       else:
        s += 0.087
     else:
      s += 0.025
    if year <= 0.0:
     s += -0.115
    else:
     if alike <= 1.5:
      if framed <= 0.0:
       if in_text <= 0.31625:
        s += 0.160
       else:
        s += 0.067
      else:
       s += 0.049
     else:
      if characters <= 33.5:
       s += 0.049
      else:
       s += -0.089
    if year <= 0.0:
     s += -0.116
    else:
     if in_text <= 0.37716:
      if depth <= 10.5:
       s += 0.146
      else:
       s += 0.069
     else:
      if characters <= 35.5:
       s += 0.071
      else:
       s += -0.075
    if digits <= 4.5:
     s += -0.115
    else:
     if in_text <= 0.55903:
      if digits_1_above <= 0.0:
       s += 0.132
      else:
       s += 0.041
     else:
      if outer_share <= 0.0056836:
       s += 0.044
      else:
       s += -0.046
    if digits <= 4.5:
     s += -0.114
    else:
     if from_start <= -12.5:
      s += -0.033
     else:
      if from_start <= 1.5:
       if capitals <= 0.4589:
        s += 0.146
       else:
        s += 0.068
      else:
       s += 0.020
    if year <= 0.0:
     s += -0.114
    else:
     if from_start <= -12.5:
      s += -0.043
     else:
      if from_start <= 2.5:
       if words_score <= -0.45937:
        s += 0.130
       else:
        s += 0.042
      else:
       s += -0.014
    if digits <= 4.5:
     s += -0.112
    else:
     if level <= 0.0:
      if final_score <= -4.2797:
       s += -0.007
      else:
       if final_score <= -1.8113:
        s += 0.133
       else:
        s += 0.032
     else:
      s += -0.035
    if year <= 0.0:
     s += -0.113
    else:
     if digits_1_above <= 3.5:
      if headings_above <= 0.0:
       s += -0.010
      else:
       if from_start <= -1e-35:
        s += 0.124
       else:
        if characters <= 35.5:
         s += 0.065
        else:
         s += 0.006
     else:
      s += -0.046
    if year <= 0.0:
     s += -0.110
    else:
     if level <= 0.0:
      if capitals_1_above <= 0.64496:
       if in_text <= 0.0:
        s += 0.076
       else:
        s += -0.017
      else:
       s += 0.115
     else:
      if characters <= 33.5:
       s += 0.027
      else:
       s += -0.074
    if commas <= 0.0:
     if clock <= 0.0:
      if end <= 5.5:
       if seams <= 0.0:
        s += -0.102
       else:
        s += 0.001
      else:
       if in_text <= 0.14643:
        s += 0.040
       else:
        s += -0.066
     else:
      s += 0.032
    else:
     if characters <= 91.5:
      if final_score <= -4.8008:
       s += -0.030
      else:
       if from_start <= 1.5:
        s += 0.119
       else:
        s += 0.039
     else:
      s += -0.089
    if digits <= 4.5:
     s += -0.107
    else:
     if alike <= 1.5:
      if capitals <= 0.4589:
       s += 0.107
      else:
       s += 0.010
     else:
      s += -0.050
    if digits <= 4.5:
     s += -0.106
    else:
     if from_start <= -12.5:
      s += -0.050
     else:
      if shape <= 0.0:
       if headings_above <= 2.5:
        s += 0.103
       else:
        s += 0.029
      else:
       s += -0.026
    if digits <= 4.5:
     s += -0.104
    else:
     if letters_a_word <= 5.7528:
      if in_text <= 0.39565:
       s += 0.093
      else:
       s += 0.001
     else:
      if final_score <= -3.6015:
       s += -0.087
      else:
       if final_score <= -1.5723:
        s += 0.055
       else:
        s += -0.039
    if end <= 5.5:
     if clock <= 0.0:
      if letters_a_word <= 4.8356:
       if capitals_1_below <= 0.22401:
        s += 0.028
       else:
        if digits_1_below <= 3.5:
         s += -0.032
        else:
         s += 0.009
      else:
       if by_word <= 0.0:
        if depth <= 5.5:
         if depth <= 4.5:
          s += -0.021
         else:
          s += 0.006
        else:
         if digits_1_below <= 6.5:
          s += -0.100
         else:
          s += -0.011
       else:
        s += 0.011
     else:
      s += 0.067
    else:
     if framed <= 0.0:
      if characters <= 31.5:
       s += 0.084
      else:
       s += 0.002
     else:
      s += -0.033
    if year <= 0.0:
     s += -0.104
    else:
     if tag <= 5.5:
      if final_score <= -4.699:
       s += -0.026
      else:
       if digits_1_above <= 1.5:
        if final_score <= -1.5723:
         s += 0.118
        else:
         s += 0.042
       else:
        s += -0.001
     else:
      s += -0.087
    if year <= 0.0:
     s += -0.103
    else:
     if from_start <= -19.5:
      s += -0.072
     else:
      if final_score <= -1.2767:
       if characters <= 47.5:
        s += 0.102
       else:
        s += 0.011
      else:
       if characters <= 35.5:
        s += 0.023
       else:
        s += -0.063
    if year <= 0.0:
     s += -0.100
    else:
     if final_score <= -4.5458:
      s += -0.056
     else:
      if shape <= 0.0:
       if from_start <= 0.0:
        s += 0.097
       else:
        s += 0.015
      else:
       s += -0.036
    if digits <= 4.5:
     s += -0.097
    else:
     if alike <= 1.5:
      if capitals_3_below <= 0.31414:
       s += 0.093
      else:
       if characters <= 31.5:
        s += 0.047
       else:
        s += -0.037
     else:
      if capitals_1_below <= 0.33974:
       s += -0.005
      else:
       s += -0.067
    if year <= 0.0:
     s += -0.096
    else:
     if capitals <= 0.4589:
      if in_text <= 0.67708:
       if letters_a_word <= 5.7528:
        s += 0.101
       else:
        s += 0.023
      else:
       if from_start <= -1.5:
        s += 0.026
       else:
        s += -0.047
     else:
      if from_start <= -4.5:
       s += -0.078
      else:
       s += 0.032
    if digits <= 4.5:
     s += -0.094
    else:
     if away <= 7.5:
      if words_score <= -0.90998:
       s += 0.093
      else:
       if share <= 0.0:
        s += 0.036
       else:
        s += -0.049
     else:
      s += -0.064
    if tag <= 5.5:
     if characters <= 71.5:
      if away <= 7.5:
       if capitals <= 0.72078:
        if level <= 0.0:
         if year_1_above <= 0.0:
          if final_score <= -4.8008:
           s += 0.010
          else:
           s += 0.104
         else:
          s += 0.005
        else:
         if in_text <= 0.12917:
          s += 0.030
         else:
          s += -0.031
       else:
        s += -0.031
      else:
       if capitals <= 0.3694:
        if away <= 10.5:
         s += 0.039
        else:
         s += -0.036
       else:
        s += -0.081
     else:
      s += -0.071
    else:
     if digits_3_below <= 8.5:
      s += -0.093
     else:
      s += 0.009
    if digits <= 4.5:
     s += -0.091
    else:
     if prints <= 1.5:
      if capitals_1_below <= 0.8619:
       if from_start <= -1e-35:
        s += 0.100
       else:
        if capitals_1_above <= 0.49:
         s += -0.035
        else:
         s += 0.021
      else:
       s += -0.025
     else:
      s += -0.050
    if year <= 0.0:
     s += -0.093
    else:
     if in_text <= 0.28992:
      if final_score <= -3.769:
       s += -0.004
      else:
       s += 0.081
     else:
      if capitals_3_below <= 0.084524:
       s += 0.024
      else:
       s += -0.061
    if commas <= 0.0:
     if by_word_1_above <= 0.0:
      if by_word <= 0.0:
       if digits <= 20.5:
        if clock_1_below <= 0.0:
         if share <= 0.98011:
          s += -0.091
         else:
          s += 0.003
        else:
         s += 0.007
       else:
        s += 0.019
      else:
       s += 0.019
     else:
      s += 0.037
    else:
     if alike <= 2.5:
      if final_score <= -4.5458:
       s += -0.032
      else:
       if share <= 0.01443:
        if capitals <= 0.4589:
         s += 0.105
        else:
         s += 0.018
       else:
        if characters <= 45.5:
         s += 0.026
        else:
         s += -0.026
     else:
      s += -0.061
    if digits <= 4.5:
     s += -0.085
    else:
     if capitals_1_above <= 0.57519:
      if in_text <= 0.12917:
       s += 0.018
      else:
       s += -0.068
     else:
      if capitals_1_below <= 0.8619:
       s += 0.078
      else:
       s += -0.025
    if year <= 0.0:
     s += -0.086
    else:
     if digits_1_above <= 2.5:
      if in_article <= 0.0:
       if characters <= 25.5:
        s += 0.016
       else:
        s += -0.036
      else:
       if share <= 0.049764:
        s += 0.077
       else:
        s += -0.003
     else:
      s += -0.049
    if digits <= 4.5:
     s += -0.081
    else:
     if final_score <= -4.699:
      s += -0.046
     else:
      if words_score <= -0.90998:
       s += 0.095
      else:
       if in_text <= 0.55903:
        s += 0.034
       else:
        s += -0.052
    if letters_a_word <= 5.4821:
     if commas <= 0.0:
      if letters_a_word <= 5.1695:
       s += -0.060
      else:
       if in_text <= 0.33908:
        s += 0.025
       else:
        s += -0.008
     else:
      if from_start <= -7.5:
       s += 0.003
      else:
       s += 0.087
    else:
     if clock <= 0.0:
      if in_text <= -1e-35:
       s += 0.016
      else:
       if by_word_1_above <= 0.0:
        if by_word <= 0.0:
         if tag <= 0.0:
          s += -0.010
         else:
          if by_word_1_below <= 0.0:
           s += -0.099
          else:
           s += -0.002
        else:
         s += 0.007
       else:
        s += 0.014
     else:
      s += 0.027
    if digits <= 4.5:
     s += -0.076
    else:
     if headings_above <= 2.5:
      if words <= 8.5:
       if capitals <= 0.4589:
        s += 0.082
       else:
        s += 0.001
      else:
       s += -0.019
     else:
      s += -0.041
    if commas <= 0.0:
     if by_word <= 0.0:
      if name_2_below <= 0.0:
       if date_word_1_below <= 0.0:
        if by_word_1_above <= 0.0:
         s += -0.079
        else:
         s += 0.005
       else:
        s += 0.011
      else:
       if framed <= 0.0:
        s += 0.022
       else:
        s += -0.021
     else:
      s += 0.014
    else:
     if letters_a_word <= 5.5056:
      if framed <= 0.0:
       s += 0.088
      else:
       s += 0.007
     else:
      if capitals_3_below <= 0.45584:
       if words <= 15.5:
        s += 0.061
       else:
        s += -0.036
      else:
       if in_article <= 0.0:
        s += -0.081
       else:
        s += 0.002
    if year <= 0.0:
     s += -0.077
    else:
     if capitals_3_below <= 0.27682:
      if capitals_1_above <= 0.50806:
       s += 0.014
      else:
       s += 0.080
     else:
      if depth <= 10.5:
       if letters_a_word <= 5.7528:
        s += 0.042
       else:
        s += -0.015
      else:
       s += -0.073
    if capitals_2_below <= 0.29815:
     if characters <= 75.5:
      if tag <= 2.5:
       if words_score <= -7.0588:
        s += -0.009
       else:
        s += 0.073
      else:
       if characters <= 19.5:
        s += 0.017
       else:
        if characters <= 58.5:
         s += -0.053
        else:
         s += 0.011
     else:
      s += -0.053
    else:
     if by_word <= 0.0:
      if clock_1_below <= 0.0:
       if by_word_2_above <= 0.0:
        if depth <= 5.5:
         s += 0.001
        else:
         if by_word_1_below <= 0.0:
          s += -0.082
         else:
          s += 0.002
       else:
        s += 0.016
      else:
       s += 0.022
     else:
      s += 0.038
    if digits <= 4.5:
     s += -0.069
    else:
     if capitals_1_above <= 0.55778:
      if capitals_1_above <= 0.13423:
       s += 0.021
      else:
       s += -0.047
     else:
      if capitals <= 0.4589:
       s += 0.074
      else:
       s += -0.001
    if commas <= 0.0:
     if digits <= 7.5:
      if by_word <= 0.0:
       if characters <= 25.5:
        if words <= 2.5:
         s += -0.027
        else:
         s += 0.010
       else:
        s += -0.077
      else:
       s += 0.003
     else:
      s += 0.019
    else:
     if digits_1_above <= 4.5:
      if final_score <= -1.8113:
       if final_score <= -4.9267:
        s += -0.006
       else:
        s += 0.088
      else:
       if letters_a_word <= 5.4821:
        s += 0.024
       else:
        if words_score <= -6.1647:
         s += 0.012
        else:
         if depth <= 5.5:
          s += 0.004
         else:
          s += -0.056
     else:
      s += -0.049
    if capitals <= 0.4589:
     if digits <= 5.5:
      if characters <= 25.5:
       if digits <= 4.5:
        s += -0.017
       else:
        s += 0.025
      else:
       s += -0.055
     else:
      if letters_a_word <= 6.3371:
       if final_score <= -3.769:
        s += 0.011
       else:
        s += 0.100
      else:
       s += -0.021
    else:
     if by_word <= 0.0:
      if final_score <= -2.5191:
       if tag <= 0.0:
        s += 0.005
       else:
        if letters_a_word <= 4.5076:
         s += 0.003
        else:
         s += -0.093
      else:
       if digits <= 7.5:
        s += -0.029
       else:
        s += 0.032
     else:
      s += 0.033
    if date_word <= 0.0:
     if by_word <= 0.0:
      if tag <= 0.0:
       if alike <= 1.5:
        s += 0.043
       else:
        if capitals_2_below <= 0.16473:
         s += 0.017
        else:
         s += -0.032
      else:
       if outer_share <= 0.0:
        if in_text <= 0.975:
         if capitals_2_below <= 0.40313:
          s += -0.020
         else:
          s += -0.104
        else:
         s += -0.009
       else:
        if in_text <= 0.0:
         if from_start <= 3.5:
          s += 0.049
         else:
          s += -0.015
        else:
         if words <= 6.5:
          s += 0.005
         else:
          s += -0.064
     else:
      s += 0.045
    else:
     s += 0.054
    if capitals_1_above <= 0.60556:
     if depth <= 8.5:
      if in_text <= 0.67708:
       if digits_2_above <= 5.5:
        if year <= 0.0:
         s += -0.017
        else:
         s += 0.072
       else:
        s += -0.031
      else:
       s += -0.043
     else:
      if by_word <= 0.0:
       if clock_1_above <= 0.0:
        if by_word_2_above <= 0.0:
         s += -0.089
        else:
         s += 0.008
       else:
        s += 0.009
      else:
       s += 0.011
    else:
     if digits <= 5.5:
      if from_start <= -3.5:
       s += -0.043
      else:
       s += 0.009
     else:
      if capitals_1_below <= 0.67083:
       s += 0.075
      else:
       s += 0.006
    if words_score <= -5.7444:
     if capitals_2_below <= 0.29815:
      if from_start <= -6.5:
       s += -0.018
      else:
       s += 0.026
     else:
      if outer_share <= 0.018144:
       s += -0.091
      else:
       s += 0.002
    else:
     if characters <= 35.5:
      if year <= 0.0:
       s += -0.035
      else:
       if capitals <= 0.40313:
        s += 0.079
       else:
        s += 0.010
     else:
      if depth <= 8.5:
       if in_text <= 0.51087:
        if from_start <= -5.5:
         s += -0.002
        else:
         s += 0.039
       else:
        s += -0.036
      else:
       if capitals_2_below <= 0.0:
        s += 0.012
       else:
        s += -0.077
    if digits <= 7.5:
     if tag <= 0.0:
      if characters <= 27.5:
       s += 0.035
      else:
       s += -0.011
     else:
      if capitals_3_below <= 0.061553:
       if digits <= 4.5:
        s += -0.024
       else:
        s += 0.027
      else:
       if by_word <= 0.0:
        if by_word_1_above <= 0.0:
         if characters <= 16.5:
          if capitals_2_below <= 0.40313:
           s += 0.015
          else:
           s += -0.025
         else:
          if digits_2_above <= 6.5:
           s += -0.080
          else:
           s += 0.004
        else:
         s += 0.012
       else:
        s += 0.017
    else:
     if capitals_3_below <= 0.38348:
      s += 0.073
     else:
      s += -0.003
    if alike <= 2.5:
     if year <= 0.0:
      s += -0.055
     else:
      if capitals_3_below <= 0.31414:
       s += 0.074
      else:
       if capitals <= 0.3694:
        s += 0.054
       else:
        s += -0.037
    else:
     s += -0.078
    if digits <= 7.5:
     if letters_a_word <= 5.3377:
      if alike <= 1.5:
       if from_start <= 3.5:
        if digits <= 4.5:
         s += -0.015
        else:
         s += 0.053
       else:
        s += -0.023
      else:
       if capitals_2_above <= 0.97326:
        s += -0.049
       else:
        s += 0.012
     else:
      if capitals_3_below <= 0.067424:
       s += 0.017
      else:
       if digits_1_below <= 0.0:
        if by_word_1_below <= 0.0:
         if depth <= 5.5:
          s += 0.003
         else:
          s += -0.106
        else:
         s += 0.007
       else:
        s += -0.005
    else:
     if capitals_2_above <= 0.40313:
      s += -0.022
     else:
      s += 0.073
    if year <= 0.0:
     s += -0.065
    else:
     if digits_2_above <= 1.5:
      if in_text <= 0.67708:
       if final_score <= -1.8113:
        s += 0.069
       else:
        s += -0.006
      else:
       if capitals_2_above <= 0.74167:
        s += 0.003
       else:
        s += -0.045
     else:
      s += -0.043
    if capitals_1_above <= 0.63068:
     if capitals_1_above <= 0.16954:
      if final_score <= 1.2192:
       if capitals_2_below <= 0.67083:
        s += 0.038
       else:
        s += -0.013
      else:
       s += -0.023
     else:
      if capitals_2_below <= 0.74457:
       if capitals <= 0.50862:
        s += -0.090
       else:
        s += -0.006
      else:
       if final_score <= -4.9267:
        s += -0.016
       else:
        s += 0.013
    else:
     if headings_above <= 0.0:
      if capitals_1_below <= 0.31414:
       s += 0.004
      else:
       s += -0.049
     else:
      if year <= 0.0:
       s += -0.023
      else:
       if capitals_2_below <= 0.57519:
        s += 0.081
       else:
        s += 0.012
    if final_score <= -4.5458:
     if level <= 0.0:
      if words_score <= -0.45937:
       s += -0.074
      else:
       s += 0.003
     else:
      s += 0.003
    else:
     if level <= 0.0:
      if digits_1_above <= 4.5:
       if characters <= 91.5:
        if year <= 0.0:
         if digits <= 8.5:
          s += -0.034
         else:
          s += 0.030
        else:
         s += 0.097
       else:
        if final_score <= -3.9451:
         s += 0.004
        else:
         s += -0.031
      else:
       if away <= 2.5:
        s += 0.012
       else:
        s += -0.045
     else:
      if characters <= 19.5:
       s += 0.003
      else:
       s += -0.052
    if date_word <= 0.0:
     if letters_a_word <= 5.4821:
      if in_text <= 0.33908:
       if year <= 0.0:
        s += -0.025
       else:
        s += 0.056
      else:
       if depth <= 5.5:
        s += 0.019
       else:
        s += -0.043
     else:
      if capitals_2_below <= 0.0723:
       if capitals_1_above <= 0.50806:
        s += -0.019
       else:
        s += 0.023
      else:
       if capitals <= 0.65942:
        if name_1_above <= 0.0:
         if capitals_1_above <= 0.13423:
          if final_score <= -0.47436:
           s += 0.011
          else:
           s += -0.024
         else:
          s += -0.109
        else:
         s += -0.004
       else:
        s += -0.008
    else:
     s += 0.064
    if commas <= 0.0:
     if capitals_1_above <= 0.0:
      s += 0.008
     else:
      if date_word_3_below <= 0.0:
       s += -0.062
      else:
       s += 0.004
    else:
     if end <= 0.0:
      if capitals_2_above <= 0.24722:
       s += -0.001
      else:
       s += 0.076
     else:
      if capitals_1_below <= 0.98889:
       if words_score <= 0.25452:
        if final_score <= -4.413:
         s += -0.013
        else:
         s += 0.060
       else:
        if share <= 0.0:
         s += 0.008
        else:
         if digits_2_below <= 5.5:
          s += -0.059
         else:
          s += 0.005
      else:
       if from_start <= -8.5:
        s += -0.057
       else:
        s += 0.001
    if year <= 0.0:
     s += -0.061
    else:
     if words_score <= -8.6647:
      s += -0.045
     else:
      if words <= 3.5:
       s += 0.075
      else:
       if capitals_1_below <= 0.38348:
        if in_text <= 0.33908:
         s += 0.063
        else:
         s += -0.003
       else:
        if capitals_1_above <= 0.60556:
         s += -0.055
        else:
         s += 0.010
    if final_score <= -4.699:
     if letters_a_word <= 5.6705:
      if in_article <= 0.0:
       s += -0.015
      else:
       s += 0.015
     else:
      if share <= 0.0:
       s += -0.075
      else:
       s += 0.000
    else:
     if alike <= 1.5:
      if digits_2_below <= 4.5:
       if characters <= 91.5:
        if digits <= 4.5:
         s += -0.020
        else:
         s += 0.075
       else:
        s += -0.028
      else:
       if words_score <= -0.24724:
        s += -0.049
       else:
        s += 0.001
     else:
      if letters_a_word <= 4.3431:
       s += 0.028
      else:
       if characters <= 19.5:
        s += 0.006
       else:
        s += -0.069
    if capitals_1_above <= 0.64496:
     if digits <= 11.5:
      if from_start <= -3.5:
       if in_text <= 0.25543:
        if depth <= 12.5:
         s += 0.036
        else:
         s += -0.020
       else:
        s += -0.037
      else:
       if by_word_2_above <= 0.0:
        if by_word_1_below <= 0.0:
         if depth <= 5.5:
          s += 0.002
         else:
          s += -0.086
        else:
         s += 0.005
       else:
        s += 0.007
     else:
      s += 0.022
    else:
     if from_start <= -15.5:
      if final_score <= -4.5458:
       s += -0.045
      else:
       s += 0.002
     else:
      if year <= 0.0:
       s += -0.018
      else:
       s += 0.068
    if capitals_1_above <= 0.60556:
     if capitals_2_below <= 0.60769:
      if words <= 3.5:
       if words <= 2.5:
        s += -0.029
       else:
        s += 0.020
      else:
       if capitals_2_above <= 0.3374:
        if capitals_3_below <= 0.0:
         s += 0.014
        else:
         s += -0.035
       else:
        s += -0.120
     else:
      if words <= 10.5:
       s += 0.025
      else:
       s += -0.024
    else:
     if capitals_3_below <= 0.80476:
      if framed <= 0.0:
       s += 0.056
      else:
       s += -0.018
     else:
      if capitals_2_below <= 0.50862:
       s += 0.007
      else:
       if capitals_1_above <= 0.80476:
        s += 0.004
       else:
        s += -0.064
    if clock <= 0.0:
     if capitals_2_below <= 0.55778:
      if year <= 0.0:
       s += -0.039
      else:
       if tag <= 3.5:
        s += 0.037
       else:
        s += -0.021
     else:
      if end <= 0.0:
       if tag <= 2.5:
        if characters <= 31.5:
         if from_start <= -1.5:
          s += -0.010
         else:
          s += 0.002
        else:
         s += 0.025
       else:
        if date_word <= 0.0:
         s += -0.021
        else:
         s += 0.003
      else:
       if characters <= 16.5:
        s += 0.000
       else:
        s += -0.081
    else:
     s += 0.041
    return s
