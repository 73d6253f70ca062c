"""
What was learned of pages of html: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is 2dcad81819fbf5bd.

news html: 0.9681
web-articles html: 0.9530
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.926 of 108, web-articles 0.986 of 699
byline found where it is: news 0.813 of 75, web-articles 0.825 of 320
date found where it is: news 0.980 of 102, web-articles 0.984 of 432
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -775: 'related',
        -735: 'contents',
        -720: 'subscribe',
        -715: 'getty',
        -680: 'share',
        -665: 'dpa',
        -640: 'dec',
        -635: 'topics',
        -630: 'article december',
        -620: 'artikel',
        -615: 'adobe',
        -610: 'sign',
        -590: 'news',
        -580: 'image',
        -575: 'newsletter',
        -570: 'buy read',
        -535: 'reserved',
        -530: 'commission',
        -520: 'advertisement franchises loading pet',
        -515: 'articles tags trail',
        -510: 'inhalt',
        -505: 'discover japan',
        -495: 'courtesy llc nachrichten',
        -490: 'closed minuten',
        -485: 'links marketers mehr stories yoga',
        -480: 'demo sorry wealth',
        -475: 'sie',
        -465: 'british',
        -460: 'editor reviewed',
        -450: 'course lose reading',
        -445: 'figure',
        -440: 'consulting shop themen',
        -435: 'espresso october',
        -425: 'void',
        -420: 'tuition',
        -415: 'expressed guides hiring join our',
        -410: 'browser redaktion',
        -405: 'biden cleaning connect email jan secret',
        -400: 'exclusive guide',
        -395: 'neue',
        -390: 'gear weekend',
        -385: 'us',
        -380: 'apr backpacking cookies copyright july receive',
        -375: 'displaying form',
        -370: 'unlock welcome',
        -365: 'affiliate categories ihre interviews react site',
        -360: 'comments kommentare november',
        -355: 'facebook paragraph',
        -350: 'foto',
        -345: 'familiarity info',
        -340: 'consulted correctly dictionary fehler master pediatrics',
        -335: 'advantageous const dns substitute trusted',
        -330: 'ad bundle message miss today',
        -325: 'appointment institute row sponsored',
        -320: 'events quote society tree twitter',
        -315: 'clay einstellungen helpful hike please solving table written',
        -310: 'authoring doc february hotels june later mission partnership pdf touch updated',
        -305: 'brian episode explore featured gifts hit idle india lesen',
        -300: 'bill brief diese healthier lee lowers trainer',
        -295: 'august diet experts fdp möglich opinions united',
        -290: 'category eric get holiday inbox soul',
        -285: 'cfp computers decor gallery plumbers registered sale specs subscriber walmart',
        -280: 'battle changing deals founder money save services speaker university ways',
        -275: 'april beach blog blogs choice costs liked marathon münchen photo policy veteran',
        -270: 'ago drogen edition mongodb posts prefix trouble weekly zur',
        -265: 'arxiv bbc chaos consent ltd manager request spring ultimate',
        -260: 'adult associated boost committed deductible epa fc follow informational journalism latest movies pc pm promotion proposals success',
        -255: 'age alert closer coverage dieser engaging prevention specializing specifications thema views',
        -250: 'christmas delivered education games generative instagram intelligent left log mm organize premiere purposes vein want watch',
        -245: 'author canon ceo ci consultation contributor erik fats finally finance freelance glove jetzt julia mo photography relationships tv ultra',
        -240: 'actuarial airpods anzeige director mind oct picks secrets trial',
        -235: 'aktuelle australian explores familie independent jr meinung overview pathways podcasts resolve th',
        -230: 'agree angela brain commands inc nation nlm phone science smith strides week',
        -225: 'accept andreas beat bitte blogging channels class coach comment complimentary content etf intervention lisa mark npm pt pto published recover reflect sep signs spaces trending visiting weights',
        -220: 'afford alternatives attack bis chris convenience dancing drills franchise pending polizei prior profit promotions senior subscribing tim weniger',
        -215: 'advisor calm deine difference disclosure financially foreign könnte lake min probe reason refer sciences series tailor',
        -210: 'account anxiety boolean commissions drawing essen falls geben post rick schluss std therapist ut workshop',
        -205: 'announcement celebrity deutschland happens ii magazine physician podcast premium qr recipient satellites signal submitting typescript unlocking zum',
        -200: 'chose construct finden header index lesezeit medical mixed más panic pos rights struct topic wellness whatsapp',
        -195: 'breed builders compassion ebook feature fort gemini holistic home ich memphis möchte orient oxo parser reuters silicon skip software thermostat tricks uhr',
        -190: 'alles amazing bootcamps buyers combinations commits connected daily doi error gmbh god gpt how hub ihrer league loan magnetic matched prompts ranking seconds semi transition vote wäre',
        -185: 'attending christian co communicator dangerous dietitian edges execute gmt hence individuals internally llms login memo might more opinion outlook quilt registry shock startups ticketing unsubscribe volatility women',
        -180: 'advice balls bottleneck cancers contact corporate courses depot functional hall inside laura prep strengthen tickets viewed',
        -175: 'accomplished average bond browse causes clicking crypto cto experience failed footage gardening gefunden gewalt gordon hora johannesburg ki mexico outdoor patrick politik präsidentin readers ropes server top treaty voice webinar william zeigen',
        -170: 'adjunct agency branch clients death earn educator electronics event friend fund hochschule hr icons influential louis mastodon nein partners patel philips photographer profiles radiology relationship september shaping travelers watched',
        -165: 'actuary architect believes bloom bridge compounding covering download flag gardeners heute insights interior navigate navigating police regional report retreat ruin rule statistics stephanie superior thank travel uk updates vacuum wir zeigt',
        -160: 'advisory bands buyer career celebration chance diabetes diagnosis eliminate estate farmhouse fits football heating hide hiking humanities jay joining lightroom outside plumbing president pub return sales sample sicher sorgen spam spiral takeout travels vary venezuela werde',
        -155: 'associate associates behavioral best board breaking britain carriers cb chip constitute cooking digest diversified episodes export frieden guaranteed gum integrity introduced jahren jill kept m marks mats old partner photos physiological playful putting reps reviews scale scott signup since source stat tagged try vague vice videos wake werbung werden ändern',
        -150: 'acclaimed architectural archiv assessing beginner complementary d dealer denver digitalen doesn donate ease exploring forgive getting git hier investment julian killed kollegen mac meeting paul princeton professor punkte renovation representation validated viewer',
        -145: 'advertisements agenten animals atlanta brands contractors disabilities employ erin fitness geht happier hats inquiry investor justiz liverpool living norman northern permit preventative previous provider pulse quiz raleigh raped sara snowflake specializes teilen useless',
        -140: 'alzheimer art artifacts arts ave behalf beings bodyweight broker brushes carolina cart chatgpt clinics clipboard considering cta damn deutschlands disease editors effort election faculty finops heads hotspots insurers investors kb lesser limitations neither never nichts om probably push ratio referral retail rise seats seniors subjects winning worldwide',
        -135: 'affordability algorithm archive armed artikeln bietet branches chromebook click cloud complete dieses erschienen female festive humans ignored impressions issue johannes js jump jun know können leipzig license marketer mba meet michelle modifying outbound practitioners provides rare recreation revising river screenshots shutterstock simultaneous slack sourcing ultralight war web wondered wondering',
        -130: 'acquisitions adresse army award bell bericht brewing browsers complaint constantly cops decorate denmark distracting elite europe executive expert genuinely grows him hinweise jo joined kyoto laptops llm makes minus objective official org pact para premiums profitable prominent qualified ready recent recruiter roadmap scholars setzt slots sooner spielen sporting stainless stitch submit suddenly terms var yes',
        -125: 'aca aesthetic allegedly amended analyzer andy answering approve arrested b ben bewegen boxes call chart checking checkout circle clip contain continue danke dedicated dedication deny ears exhibited experte garage gov guys hesitate inspection journals liberal male me müller needed negatively neu newspapers notifications parlament peninsula photographing produkte proving raises reply sf shell simplify teach tent treatments turkey unknown uns y',
        -120: 'action af anaheim anytime ap apply approval arriving ask bin cells clutch conceptual conducts darum deadlines decoration documentaries drop earbuds earth engineer ethereum excels found free galaxy gracefully happening headless hi inspections institutes jamie leads material maximizing menus now orders organic pa passionate payoff preferred reconnect resume roles stars story strength struggles temp terrifying thirds tone unforgettable value watson weddings williams win',
        -115: 'accessed all annual awards bread classroom codes court decorating destinations done downside du earned el evaluation faster fastest find finds frei garmin gemacht generation impossible ingest job julie machen macro map marcus mercedes mt payouts periods phones pothos powerful presidential prize program progression protests questions regarding relaxation residents rocky sarah satisfied see select ship south stripped sweat talks uber watches wert wolf www à',
        -110: 'abo ag automatic battling beard behörden bookmark bottles brains burned button closes commitment conferences consumers correlates debunked defines desired domestic embrace english festival fight filmmaker frustrating improvements lucy mattress missed module morning mortgage nutritionists override paid penn phrases por propose recipe rennen sanity schreibt shortage studierende subscription tag theft thread trans tu vibe visier workshops',
        -105: 'accelerating adams admitted advocate airports backing bank bites breeds calcium changer cleveland coffee constrained covered crime crush difficulty dismissed divergence dynamics enjoying everyday factors fired glory greeting hill illnesses indicators internet january kick lt marketing meghan melden merino mutter nicole openness owns perform photographs portrait proven ran relative scrap stanford sur target tonight tony tr traffic vol wine yesterday',
        -100: 'abroad actively angry averages backpack biking bitcoin bookings by chronic cilantro collections com compare contra convergence corps cube cut dear economy express featuring fee filed five gaps glance grow hardened holidays immense ingredient introducing investing inviting jährige keyboards les martin op panel prefer race recruiting reporter requirement risks russische sa saas sex sister soc stall strategy suggestion theatrical token tourism trekking vigilant wann why',
        -95: 'abc accepted archives authorized bad badge bluesky booking brokerage bug calendar cancer cas cet collins consultancy contributions datenschutzerklärung deepens dramatic embraced enabling entertaining exhibitions funds future garbage gibson guidance heel hero homework honest ihm images instances iris jeffrey kr maria mobility murphy nest neuen nomad nuance obligated organizing outs overflow page patterns philosophy phrase porting process proficiency providers recommended regret representatives rf santa savvy sb scientific sexy silver skipped spends spotted storyboard taken talk tensions thousand thousands throat toughest transform trump victor weeds you',
        -90: 'aarp abandonment accelerate achten advocating arbeiten asian attribution babies benefits bustling cafe chrome classics couldn crash dave debate defenses delves dice diesen downtown drainage ed educates effortless embed endorsement entertain experten financials flying forum frankfurt freelancers gratitude hamilton helped hierarchy highs import inbound inspire inspires intelligence jasper jobs johnson karen kontakt kubernetes leasing lifecycle loader mama manage marco meditators mike myths natalie nationally nationwide neil oliver operational passengers peak perceived powering printers programmers protest radio referring releases reservation royal sat season sky sliding sollten solutions specialize sr suchen survival thermostats things tired torque turner unseren valley vor vp woman',
        -85: 'adolescent agenda alumni applicants appreciate architects arguments authentication aviation ban beats benches blurry bold bonuses categorized ceiling charles citing clarke collected comfort defaults diagram dumbbell emerges ernst evolving felt financing gifting governance government greater healing illustration indoor information intended interiors lays learner listen london meistgelesen metro museum nato nostalgic outages peace personality pin platinum powers prev profound projects prone ra rebecca recaptcha recruiters repairing rugged safety scanning scratch scroll sean seinem situational sofia squats sticking streamline stunning supporting tablet talked teaching thomson trains trip von vorgehen waterproof writer yields yours',
        -80: 'absorbing ads adventurers alum ambassador andrew answer applies assume books boots calculator cares character checklists cincinnati circumstances compound cookie delhi demonstrate determined dich digitalocean doable drain dslr dumbbells edits elegance employers empty engineers eu evergreen facet fallen filing footer fulfilling gdpr gop gopro helping hire id jane javascript joseph kelly kids klare lauren lindsay linkedin mal member mentioned merging modes moves names nights nutritional openings order oregon organised organized ou outdoors phishing plaque playbook poised pounds prove rail relay rentals sack sam serverless southeast standing storm stressed students surprising telephone tips todo toronto traveler twist ulrich underlying valuation vet warehouse wp zahl',
        -75: 'aaa advertisers airline alex allein analyzed anmeldung anonymous aug authorship autoren awarded bachelor backpackers bain bidding candid carries clarifies cleanser clerk coaching connects considers credit dank dark digitale dominating doyle emerged emphasized evil exceeds exhausted fires firewall folks frauen gateway germany giant gone hinweis hunters iceberg ikea incomplete inhalte insider internationale issuer joe keeps ko kpis leaderboard logistics magical mai mi minimally minister mit modal monat mornings mountains necessarily newsroom obligation outperformed overstated paso patreon penalty predictions productive prudent ransomware recall reddit refinement refunds remote renovated reset reveal rewrite rv sacrifice says scandal school sms sort station steal struck styles sufficient sustainable swift targets tb team temple termed thrill versucht vs warming wheels worse',
        -70: 'acted advises aktuell akzeptieren always am announces arabian audits automotive avid backcountry bcg biz break bus byte cabinets case cat cheer closure colin conditional coupon creative crowdfunding cruise definitions depend desperate deutschen direkt diverse dives effortlessly elena enthusiast env explorer figma findings first folded fundraising geo gesellschaft grad hygiene implement incorporates inform intern investigation jonathan landfills literature lowest mary meantime measurable meters minnesota mold montag murder müssen narratives new next nurse ons orchestration pid polite precious presse primary programming proud railway redefining replay robustness rollout sacrificing scalability scholarships sectors securities seemed sluggish sonoma speed started subsidiaries supposed surgery suspect switzerland tasty teen thomas threats tied tiger timeless translation trotzdem undergraduate understands verantwortung wales welt winds wireless wirtschaft workloads',
        -65: 'abuse accredited advancing affiliates aller alongside amanda anhören aren authors aws banners beijing burgundy campus care celebrate chamber code collectors commenting commons condo confirmation continued contributing crystal curated curb darstellung demand depth deutscher discoveries discuss distributions doctor dylan edited editorial electrical emerge emma enclosed executives exhibition explosion fetch flaws frameworks freeze gavin gelesen hills hints honey houston hunter ids illustrate insight investigate jessica kein kills leave lego looms mar marked marker messaging motivational multifaceted nations newspaper notice obesity odd ohio origin overseas payments pediatric pinterest poses postgres readability realizing regarded resident resolved screenshot sick sim sketches slug snippet sommelier sowohl stranger streamlining streets studied stylish successfully survey template theory took trails turns union vinyl vip vitamin vmware voted walker wichtigste wife wifi wipe workspaces',
        -60: 'abilities adviser allergies alternating attitude awareness axis baker banks barn berichtet bishop breeze cam careers catering changed charged chill coded colorectal commit compiled contains controller coordination countertops cryptocurrency cyber decides disable disabled disclosures discourse dislike domain doris double douglas dream drugs dying economists enterprise etfs ethical exempt externen ff field fighting finer forces forever frontend fujifilm generalist global govern grand grenzen hacker harvard heading heroes human hält indian infrared instant institution intuitive jeff juggling katie keeping kidney knew kommission liegt link llama machines marketplace max mentioning mer merge mingling minneapolis mirrorless noble nose oak off out overloading overwhelm parent philipp pipes places powerpoint prescribing ps quelle rd recalled rectangular refers regulate relevance reminders reserve restrictions review ride roundup sane sculpt sehen sensitive sequences seven shifting simplifies sleeper smbs smell solve soon spirits staff stand strings takeaway technique too towels trajectory transcripts upside versa versions wahrscheinlich warnt weighting whitepapers youtube überblick',
        -55: 'accused adhd advertise advocacy akin aktivitäten alive ambition analytical annually anzeigen application arrived attendance attorney belongs bilder billions bookmarks broadcast caching calculators car cellar childhood christopher cio cleaner cleaners cleans compatible compute congress consequences considerations container counts cups cybercrime dafür daniel debatte decision decompose devops digestive disks distribution dj duncan einfach ended ending enduring everything expansive fault filter firm flight former forscher forwarding framed frames gender girls globe hang house housing impressum ineffective insuring interactively invested irrelevant jersey knowledge masks massachusetts mastery mcp measurement minute morgen motors neighborhood night noch nominee nonprofit occurs optimization ordinary organically oriented passive pennsylvania performed phases plane politics powder practically pressed privacy profits programme progressing re referrals relate remarkable rented reproduction required resemble resistance resolutions restaurants retro ridiculous rohit seasoned secretary sells sharma silly sorted spin stakes stash stock stuck supreme tankless taylor tourists transitioning tune unbiased uncle uncover vitals websites wet withdraw workflows zeitung',
        -50: 'accountability accountable achieve advising android anomalies app arrange availability backpacks bon brilliant bundling cad camp choose climate clipping clock colleague confidently consideration contacted cornerstone critique dagegen dance db decorations defer detroit dies dim dirty disputes diversify draining drives drywall dynamic easter edu educate emails escalate ethics evaluating evening excludes fake fans finances fleet fluent formation fulfilled genai girl grading guardian habit harassment haves herself hosts houses humidity imagination inclusion infographic injured invasion ja jogging knobs lay loans longevity lounge lover läuft mason matches may media membership merges microservices modern motorcycles mum near nos opener organizer outfit outsourced overweight paste performs pets physics pies planes pole presenting preventive profitability prohibited quirks raise randomized rede redirected reimbursement remaining resources retire rob saint sake sandwiches satisfying scholar sehr settle sheets shows simplified sitemap speech spieler sponsorships sport stay straw strip successful tear tenant therapy tokenizer town understood utility vintage visionaries widens yet',
        -45: 'adhere adherence administrator aerial aims alliance analyse angebot anniversary antioxidants approvals argues artist baltimore barriers beiträge bing blender bluetooth bookkeeping broadly bump bundles burger burning cars collaborate colorado come complicate config controllers creativity crust declared deliveries democracy desktop destroy digestible disc documentary dozen dr dropping dx em emerging encompassing entrepreneur errors expired explains feeling freebies gems geschichte geschlossen gps grapes grey hardwood hash headers holocaust identifiable informations institutional investigations k kan loyal managed metric mfa mice newsletters nic nih nil nomads nothing nyheter objectives outright oven overcome owned personalities pie planner plunge preventing profession psychological razor readiness reduces remake remarkably renting rl rm romance rope scholarship shipped shortcut shuts skies sleeping solicitation sprint ssa stance star steam stone suite tage temperature testament text till tokyo transitioned trees unfamiliar unis ventures waffen walk warm wasting weed weigh weighted wichtigsten wizard wonders youth',
        -40: 'accounting advantage affect airbnb ak angezeigt aps arlington attempted ausserdem avenue benefiting blink breach bronze burns canada candidate caption champions charger checklist citations collaborators colour conundrum conveniently corpus cosmetic criteria cultivating curiosity cutter darkness decade depressive deterministic differ differentiate differs diploma dispersion ditch dogs dot doubled drip drive drowning economical edit employer endeavor escalating fixture folders fraction frank fs functioning generator gritty grün hans hardly harris heather historic horizons ie inaugural inclusivity incorrect irony islands israelischen jen jet joke junior kaum kindness kommentar laid large life lion longest love loves masterclass mechanic medium merchants mich migrate minded mirrors mon mood multiplier naive nguyen nimmt nobel nov nurses nyc obtain offices onboard optimism os osprey pass passions payload persistent pllc pocket poland pools portability portfolios pot pouring promoted pubmed raspberry reign relief renovate replaces representative responses retains revamping revealed rises scary scotland selling shirt shown sourced sparkle special spreadsheets spur st staged statista statistic stellt stockholm strictly switching systeme tack thin tracing trevor turn ukraine ukrainian uncovered unserer unveils utm video wild wilderness wong zip',
        -35: 'accurately admins admission aggregate agnes arrangements aspiring asynchronous autumn barbell barbells base become beds bench blvd border borders bounds bracket breakthrough building businesses calculate california capturing central cents chambers classes cluster codebase codex coe companies compass completing conditioning confidence connectors consult copilot could crunch ctas datenschutz deadline dealing deductibles defined deploy deviation diamond div dramatically dt encoder engagements entdecken epaper estimating extensions farms fest fifteen finalized firmly fluff forests fortunately funnel ganze gerade gets gist grafiken granite grundsätzlich hailing harry herein hiding hilfe hotspot hundred ideas imposed indem independently indexed indicating individual insane interoperability invasive island james joshua josé joy junk karl lending liga looked louisiana luke madrid majors manufacturers minimizes modernization myth narrative neueste nevada optimizes overwhelmed packed paperwork pero planned poll prem prompting publishes queen rather redshift reductions region res resorts retain ron sacred safe santiago scarce searched searcher seasons sec sexual sheds sisters sketch slipping smarter storefront stove swapping tail tasked tate teens thrilled ti tiktok trades trailer translates trays treat trotz trusting typed ums unrestricted unsung vacations van version versuchen viele viewers warum welcomed what white wilson wings wraps yahoo zigbee zufolge',
        -30: 'abstractions admissions advertising afterthought agent agreeing alfred angeles ann anywhere awful baseline believe beneath blank bootstrap braking buffalo calories cap carrying celebrates chase china chips chooses clicked clinic comeback commutes confirms constitution contender contest continents cork cozy cryptocurrencies cultural dad decline decorative dei depending detailing dev developer discounted distilled documented dom doorstep downloading dozens drei editions elementary español extended facilities filling films firmware fold foldable folding forearms foreground formerly fox fry geometric glp got hair haley healthy heater homemade idea ihn illustrative impractical impressed impressively intelligenz intercontinental interest interruptions invalid islamic issues java kyle labour lactose laden lakes laos latter leaderboards lenders leverages lm losers lovers lucrative manufactured marble mckinsey mediocre mental method migrating mod monumental mortar möglichkeit nemo nikon nintendo overkill paint pavilion paving paycheck personalise persons pesticide philadelphia pick plank pleasure polls positively prescribed prince printer pruning präsident publicly raising rate rechte recipients record recordings rejects relied rivers russian sensible similarities singapore slideshow small sneaky sorts sourdough speedy staaten stellen stopping strap suits sunset surgeries surround surveys tel terror testen therapeutic ugc unifies verify vier viral visa voices volunteer voucher walsh warehouses webinars wellbeing wochen worthwhile zehn',
        -25: 'abandon accidental additional admits aktualisiert aligns analyzing angriff appraisal assumptions asus attendee audiences avg bang bears bedrooms belgium bet bike billy binge blogger boss boys branded bridging bristles brush bulky candle capitalism capitol centre claire climbing columbus confidentiality conflicts contributors controlled convex cookbook copied corey decoder dell develops devoted disaster dm ecosystem elections embeddings emily england entities equivalent ex exceptional excursions explainer exploded explorations f factoring fairness false fan filtration floors forerunner forest freeing frustration gamer generated generating gfci gold gott grads halt hands hardcore headcount heartbeat html hundreds hurry ice immigration indicates indigo industry inflammation intersection intertwined invoice istanbul iterative jahre jazz kam keinen knob kristina kt künstliche landes last lead legislation legitimacy licenses lifting liquid marc massnahmen mechanical medicaid meditation meetups menu mortality moth multibillion naked narrowed navy nearing norris operators outpost oxygen pacific parks pension pi pianos portable procedure procurement proudly pursue pushes qualcomm qualifying quarters queue random randomised recipes reform registries relocation render reservations responded revealing robotics same samples scenes searchable sharing sides sieht simulated ski skill socket songs species spiele sprechen stefan stones submission supercharge surplus sweden telecom temporarily tents thermometer threaded threaten tiles tops torso touchpoint tri trick tweak unfair unsere urges utilizing verified viruses vm voting webcam wichtig wishes worked workload worries years youâ z zhang ähnliche',
        -20: 'accent access accurate advent affairs affiliated ambitions amenities anime appeal argued asleep assault aussage australia automating autonomous backpacker beer beginnings begun being besonders blow blurred brake briefing cabbage cabinetry canceling catalogs cellars centralize centuries citizens collection combines comparing compensated compliant contained copywriter cordless correlation coupons crashes dan databricks debug decentralized decreased deer deficits delegate delivers denis desserts destination diary dir discount dismiss disorder dl dog donors easy elegantly endpoint err eve exception exhaustion expo facing faith fishing flipboard floating florida fluoride fmt foundry fri gateways gears gehören glasses greatest greatly guarantee guard gums healthiest heap hoka honored hospital identity inefficient informationen innerhalb islam jacksonville journalist juli jumping kickstart kitchens laminate lane latte layer leading licensed lightest lineup losing maintenance mathematics medien melissa mesh metaverse meticulously miami milwaukee mw newcomers notion opaque opportunities ordered parenting peek philippines pitfalls play pollution posted precautions prediction pregnant premier prepared preview proposal protected radical respected responsibility rethink retired revamp riding rp sage sandwich sandy sansevieria scheme sees sehe shadow shed shepherd shifted shining ships shuttle slick spa spd sports steakhouse stolen stopped store territory themselves thus tides tons traces translations traveling treasure trifasciata tutorial uncovering unmatched unrivaled vulnerable vying warned warren weak weird welcomes wer wise wonderful youngest',
        -15: 'accolades agility aim aiming albert allergens amazfit amsterdam anmelden approximate authenticity badges barrier basket beaten bild blood bn boilerplate bonus boy bud bulgaria buying caffeine cape carb ce claudia cohort collaborative colors compromise consolidating consortium conversational copying correction council counterintuitive countless criticism cryptography currency dana def demographic detrimental directory disturbance duolingo eco edwards elder elevating encounter endpoints eternal exceptionally excluding expenditure eyes fashion fate fewer finest flawless flood fork formula frame fyi gamification ganz gefallen golf grooming growth happiness hearts hören ihnen ihres inaccurate increased industrial inequality infant innovate inputs interacts ir jean klick labs lawsuit learn legal listed lite looks luggage maternity measure mimics modelling modules nashville neurons nonsense older operator outlining passion pen predictable promoting protects prozent purchase puzzles qualifications reject rejoice renewable reseller rests sacks scaling scenic schools scrutiny shorter silent skyline speeding splurge strikes strive structural studios subscribed substantial succession successor swaps testers totals tour unveiled verification visible vocabulary voltage votes xx',
        15: 'accelerators achievement act addictive agencies albums alexa alien altman amateur amy anders appearing approximation arrest artisans aspirations assist attackers attractive attracts attributed auth autonomously ava aw backdrop bandwidth bard barley beauty bee blown brainstorming breast brevity brushing bulbs burden bush cafes cane carson caterers causing checkbox checked chile cios clara clarifying climbed colombia columns commissioner compressing conjunction considered consolidated contexts contextual contiguous continually continuing cooked copyrighted counselor crack cramped crossing ctr curation dazzling dealt delegating deleted desk detectors dialogue dienstag digit dioxide discarding disparate disruptive dough drafts drama dried duck earliest earthquake embarrassing employs engineering enthusiastic erfolg essence evaluates evolved exceeding excellence expenditures explain fade fail favors filers finde finished fitting fix flower flowering formidable fostering fruity fueling fuse futuristic gained gardner gartner gary genres giants glimpse glossary goats golden governments gradients grounding guy handsome herder horizontal housed hpe hue hätte höhe ideally ignorance implicit inclined incurred indianapolis install instructional intention introductory invaluable invited involvement isnâ joel journalists kevin kurz labeling ladders lags landfill lasts law layover letters licensure lift localized logically logitech lookout lows luck lump lush majestic metals microphones microsoft milestones misc misuse modestly moments monks moral naming nap narrowly neon nervous norway noticeable notify nuggets obvious ode odors optimistic opus otherwise partially partition pavement peg pencil peppermint perseverance petite piece pints piping polymer pose preparations proceed promised promises proved präsidenten pumps purchasing quest racks ratings ratios redefine releasing remembered repel reputation resetting reshapes resilience respectively returned reviewers revisit rice risky roaming rod router rubbing rulebook rushed sausage schedules schule screwdriver seems separation serp serps severity shareable shortcuts shots sickness sidekick sip skeptical skins slider slipped smartest smoothie snowy spacious spiritual spruce stained standpoint staying stellar stimulate strassen stretch stricter supplements supplying tackles tangible taps tariff tempo ten thriller tooth totally triggered triggers turkish twins uae undertaking unsettling ushered variation venice vienna vineyards virgin vital volt waking wildlife winemaking xamarin ziele',
        20: 'abnormal acknowledged acumen adapters adapting admit advance aerospace affair african agb aisle alan almond altogether amendment americas analyzes anchor anfrage announce antiques applicant arrow assigning assigns assurance attacked attended aura avalanche bag bake bamboo became bigquery billionaire bleed boomers brainstorm brand brave bringing bucket buildup buzzword calculates calculation cannon carousels carts castle ceilings cf chapters chefs cherry clickable clicks collision commercially commute commuters competing complain compression comprises conduit configure confirming confusing conserve consist consumes contributed converge convey corruption costco cousin cpg crave crawl credentials crowded cryptographic cultivated curriculum cuts cycle dare dash debts deceptively decoding defeat defence deleting deliverables demonstrated demonstrating density depreciation describing designer devote dips directories disassembly disasters dispenser disposal distracted doctors dominates doses dpi dtc ea edx elephant emotionally employing encoded encompass enemy energetic entitled era erp evident examines expected expressing facial fails famously fashioned fermented ferry filtered finanzierung finger firms flawed flimsy flooded footprints forecast formatted formulas formulated forums founders fragmentation fries fulfill fulfillment fully futures führung gamified gathering gel gemeinschaft girlfriend glossy grandparents gray greens greet grounded grouped grund grünen guilty habitat hampshire han hardest harnessing headlights hearty helmet himself hired hobbies hoch holy hours houseplant huawei humanity hungary ideation imperfections implements impress inconsistent incorporate indicated inefficiencies inevitably infestation infrastruktur innovation input insightful instinct integer intentionally interconnected interconnection interpretation interrupted intimidated irrigation ish isolate itineraries jar josh journeys judgment kafka kaldi karten kc kernel kettlebell kl kritik lands lasted lawrence leafy learnings lectures legit likewise limitation linens lining listeners little locals logged lululemon macht magnesium magnets malbec malicious manages manner mario marketed matrix maximizes meinen michigan mineral modular mug multiplayer muscular mussten mutual mysterious männer nacht natively nc negative neun nevertheless nightmare nlp nobody noteworthy noticeably numeric nursing nurtures oat obsessive obtaining occupancy optical orm otc overviews pad painting pairings parties pastry patent peanut peel penalties pepper perennial performant peril persona phenomenal pill placements plagued poetry policyholders policymakers politisch portraiture potable powerhouses predecessor predominantly preferably prefers prepares prerequisites presses prized proficient programmability progressive projections projekt pronounced prosecco prospect provoking punctuation quarterly quip quizzes ramping realm referred registers reinforce relational renders represented representing republican reserves residence residency resonates respecting respective respondents responsibilities restrictive revised rhode rhythms rocks roman routines ruling sad salads sandals saved savings scales scheduler scope screening sealed seated secure secured securing seiner selective seller separated serious shades shadows shame shipment showers shutter sight silence sipping siri sliders slinging snapshots sneakers socially sought spaced spinach spray springs sri stephen stick stimulating stocked storyteller strawberries stray stretches strong structuring suffering suicidal sunflower supplementing supplied surf surface surpass surpassing swatches sweep sweeteners sword symphony sync tactic tasted taxonomy te techniques temperatures tens terrorist thirty threads thrifty throwing tighten tolerance touching touchpoints tracks traps triggering tripod trivial turbo tutors unabhängig unavailable undergarments universal universe unpack unpacking unprecedented unternehmen update upkeep upsell utilisation vehicles verifiable vertically vietnam villages watching weil went whimsical winner wireframes wo woche workday wurden yang yellow yep yin zamioculcas zugang',
        25: 'accordance accumulated ace achieves acoustic acts addiction adept admittedly advertised affected affordably aggregation aging alarms alcoholic allowed ample anchored anderes anomaly anymore anyway appetizers appointments artistry assertion asymmetric austria autofocus averaged azure ba barbara barry bass baths beautiful bedding behaviour berliner beware bilden blew blind block bloomberg blue boards booming boosted booth brad breakfasts brick bright broccoli broke brokers buckle buffers burgers calls calming cancel cannot canonical capital caps cardiac caribbean carte cashews celebrations celebrities chan charges charity chat checker chore cleanup clothes colours compilation composed compostable compressed concentrated concluded configured consecutive considerable considerably containers conventions cooperative cornell corrected correlations corresponds cotton cravings crib crows css cuisinart cumbersome currencies customary customizing darunter dead deadlifts declining delays demanding demnach democratic destructive deter diagnostics dig discharged disconnected discusses distinction distributes does dominant domination downloads dread drew dust easing educated eliminated encountered encouragement equal equals ergonomics erklärte erode es etwas europäische evenly evoke exam exceed exclusion executes existential expands exploratory exposures exquisite extending familiar feasibility feasible fellows figuring fine finicky fiona fire firefox fireplace firewalls fisher flags flagship flashlight flashy fleets flipping flyers fm foremost frankly fuels fundamentally funny geld ghost glamorous gorgeous gots gradual grandmother granular grateful greene grips groundbreaking guitar handcrafted harms harvesting headache headquarters heightened helfen helper herb herman ho humid hype ian illustrates impacted implementations inception inclusions indication induced inexpensive installment interestingly intermittent internals internationalen interview isolated joints juggle jumped jumpstart kicks kneading kostenlos lady laufen leakage leap lecture leveling likelihood linear loop macros magnificent maintained manually marginal marine markup mastered matter meine meisten merger merz midnight mile mimicking mirror mis mistakes mode morale morgan multichannel multinational myers nail nathan nested netanyahu ng nighttime nouveau null occasionally offene office organisierte outcome outlines outperforms overly pacing painful panels parked parses partly partnering patch patches pause payroll pcs personalization pesticides physically playback pleasing pod politicians pollinators pooling possesses possessions postal practice prairie prayer precedence presentation preservation processors programm programmes promising proposed provision provisions prowess purely reaches reasonably recommendation regression relating relaxed reminded renters repeating replacements researched revelation reverse revolutionized richer ripe rock roofing rsvp rush sauces screw scripting segment seismic sellers semiconductor sentiment separate settled shake shines shit shortcomings shortest sink sits sl sleeve sliced smoothies snowball soaked socks sofas solidify somit sounding soups soviet spacing sparked spatula specialization spell spikes spoke sponsor spoon staple starter stationary stationery stayed sticks stood storefronts striking subscribers substantially succeed sudden sugary superiority supervisors supply sustain sweetness tagging taxation taxed tenants tension terminals thankfully theme theoretical thought tighter touches transcript transformer transmission transmit trap tribal trim triumph tunnel tvs twisted uc un undermine underwriting undoubtedly uneven unlikely unrelated unwanted uploading upwards usd username utmost valuable variance vielen vivid wanders washing watts weaker weekends weeks welcoming whereas widgets wie wiki worms worrying ya zentrum',
        30: 'aa accommodating accommodation accompanying achievements actor addressed advances agi agrees alcohol allocate amidst amongst amount analytic ants arrests assert assuming assumption assured aunt awake awkward bar baristas bathrooms bbq beim bid billed blowing botanic breakdowns breathable brought burdensome cakes camper cans captivating carried cauliflower celebrating chairs chances change child chores chunks cisco cisos clarify climb closet communicates competent completed concise connector conservatives consumed contacting contingency cooler cortisol creamy critically curate curry date daughter debris decisions dedicate delicate demonstration dental desire deutsch disciplined discussing dish disrupt disrupting disruptions distressed dividend dominate doorbell dow drinking durations ear eats ecological economics effect eigentlich elegant elizabeth emailed embedding encourages encrypt enter entrance envelopes epipremnum equality ermittler euch ever evolves examined exhaustive expects exploitation fabulous far filled fingers flaw flea fleece flowing folk forgiving fortune fossil fragrance freemium freezing freshness geared gen gleichzeitig gp gran gravity greece groomsmen gs hannah harmony hashtag hashtags hasselblad hassle hazard hazards held hell hobby hong hop hopes hotter hugging imagery impactful imperative imperial inconsistencies influencing insurance invent irregular jam jefferson jointly jose jumps keynote killer kindergarten knight kommen kraft lacking lag lamps lange lawyer leases led legendary legt legumes li lifestyle lifestyles logo mais malware manipulate manuals marketplaces marshall massage masses masters mature mechanisms meint merely messy migrations milestone milks mindfulness minerals mittlerweile mixture moss neighbor neighborhoods nike norden noted novelty operated ounce overlooked oversees owen palettes parlor passage passenger peachtree perfectly personalizing piano pillars pine pioneering plastics plus pointers possibility potatoes pots praise precise predefined private proactively problems prospects prototypes publisher publishers purchased pursuit pytorch que quintessential races reached reclaim reels reflected refreshed regulated regulators remind reminds rendering reporting response restricted rex rid ripper rival rivals rough routes rye scam scandinavian scheduled screens second semantics sensing servings sharper sheer shelter shipments short sieg sights signature singular sla slope slowly socio sol sozialen specialists specifies spices square staging statistical stats steaming strange stripes suboptimal subset sugars supplemental supplies sustainably swipe synchronization synthetic systemic tackling tages talent tannins tatsächlich taught taxes tcp tell tempting tex threw tobias trace traveled tuck turnaround tx underground unpaid unstructured unusual upload urgent utilize v variants verbal vermont verticals verändert virus visually volunteers warn wins wissen wonderfully woocommerce wording workable workforce würden yearly zealand zucchini zusammenhang überhaupt',
        35: 'acceptable accessible accordingly accounted accrue accuracy actionable adopt agnostic ahead ahrefs alabama allocating amino aphids apps arise arises aromatic array assessed attendees authoritarian backgrounds backs baked banned bearing beginn berichten berichtete bland blanket boundaries breaker breakers brewers brothers bubbles cabinet candles careful casting ceramic charming chatbots chiefs chin chinesischen churn claiming clauses clean client clutter cnc coder combining command commuting comparative complexes computation conditioner consensus constraints counsel counterparts cpus creatively creator criminals crisis cuisines cultures cyberpunk daher dallas danger daten daylight defects dense departments dependable deployments deputy designate desktops dialog discontinued diseases distant distress dongle dracaena drafting drastically drawbacks drawings efficacy eines eins eligibility engaged enhance enjoyment entails eos eq equation equips ethiopian except exemplary exit experiencing experiential extensibility external factory families farther favourites feet fell finder finish firma fixed flawlessly flowers focal formulation fraudulent friday from fueled funnels gefühl gegeben genannt geographical german goodness gpus graphical grass gtc guesswork guideline habits handelt her holdings hopefully hq incoming incredible indirect indonesia inner installers insurer interviewing invariants ivy japanese judith jüngsten kent kern labeled ladder latex launching lavish laying lcd lease letting lightly lithium lunges luxe marking mars mass meant measurements meditations menschen mg minimalism mitigation moderation modification moore mud musicians mvp nam negotiations newer newly niche nina noisy nutrition observed occurred onion operating operations opting originally outgoing outputs overlook packs parallelism peanuts penny pens permissions pharmacy pointing popping posting posture potassium practical preferring prepaid pricier privilege probability psychologist psychology pure quantities ram ramp rat reasons recht recyclable recycling regain registering removes rendered repair reproduce republic responds revolutionary rising roomy rubber schicken scoop seal sections sedentary seien semantic semrush separates servers shareholders shortly shower showing shut siding simulations skewed slowing smells smelly snake sofa sollen somehow speeches spelling sprays ssd stability stays steer stocks straightforward streamlined struggle substack suffered sum summarizing supposedly syncs syntax tablespoons talented tedious teenagers television terrain thyme tidy timer toll tote transfers treasury trello ts tuesday turtle tux txt unbeatable unfortunately unsaturated upright usability utilizes vibes vincent violation visions visited voters wary washington weave weighs whether winners withholding worn worst xbox yeast yeti',
        40: 'accidents accountant achieving aggregators allem almost alter anchorage anthropic appropriately arranged artistic ashley aspire assistants attracting backlinks basis bath battles biggest bobby bodied breads brilliance bringen bullet carrier cbs centered cereals certain certainly chasing cheaper cheapest checkpoint chunk clicky cloudflare clouds collaborating commodity competitor components compositions comprehension compromises confused constructive contamination contrary contrasting controlling coordinates crafts creatives crews crucial cruises cucumber cushioned dataset dating debit degradation dependence determines diego dietary dill directly district divided dividends door drinks drone ds dubai dyes dynamically earning eaten edible elevated elsewhere emphasize empowers ends enhancer enjoyable enterprises esteem exams existed exists exotic exposed extracts factions fascinating fidelity filings filters fiscal fixing flows forensic friction früheren functionalities gauge genetic geopolitical geopolitics gesehen glass gourmet graduated guardrails guiding gyms haas hackers handoff harness hasn hawaiian headlines hikes homepage hone hoping hurt hvac ignoring improper in inadequate infographics infused insufficient intellectual inter interstate intimate intro investigates invitation invite iot iras itâ j jacob jeden jupyter korea lentils locks loses lovely majority marie means millions mitigate mitigating moderate moist moisture monitors multilingual multiply mwc mysql name neck neues nick novice oklahoma outfits over parameter partnered pays perks perspectives pictures pizza planting plateau popular positioned postings premise prices pricing processes promise proposition props prospective protecting qui quotes receiving redemption redesign refreshing relieve repetition restoring roberts route ryzen scores scrambled seasonality sensation serving settings shady shoppers shorts sibling simple simulation sinks sitzt slim sogar somebody son spaghetti splash sponsorship stacks staggering stare starten starters sticker strengthening stresses stuff subjective summarization surroundings suspicious sustained symptoms systematic systematically taco tactical tap tastes threatening ticker tie titled trailing training transfer transit treating udemy ue ui ultimately undergone unicode unterstützen upcycled uploaded upon utilization validate valued vegetable verb victoria visitor wanting warmer wars wasn webpages weighing whenever wiggle wildly wooden writers yard yen',
        45: 'ac accessory activate actuaries admired adolescents aes aggressive agricultural allan allen allies amplify anderson andrea announcements appetite arrival assessments assign assigned avenues avoids bakers banana banking barrel beginners beverages biological blast blocked bound branding breaks brown brute buck buffet bugs bürger candy capability captions cargo cellular certifications chenin circuit circulate circulation clarity collectively completion compromising conditioners conferencing consists constructed construction coordinate coupled cpm crucially cry cushions dashboard david decent declare deserve desirable detected diagnosed difficulties discoverability dispatch disposable documenting dosage doubling drift durch ec echo einmal elderly eleven encrypted engage entrepreneurial ethos evaluated exchanges expectation expecting facilitating favorable feedbacks fitted flights for fosters frequently furthermore fünf garden garlic gaze gefolgt generates gibt gig go grammar greener haul hd headaches helsinki herausforderungen hipaa hover identical identifier il ill illustrations incorporating indispensable influenced inspected installations insured integrates intentions interacting international invest inward ips jeder jim kale kat keen kind kits klein lance lastly lenses lettuce lever lid lies likes lincoln lit liz locking logs loved mad margins masterpieces mbsr meatless memorable metallic milliarden monetization movement municipalities mx nach nails newest noodle noodles notch nowadays number object observability obsessed occupational offer onions optimized organizations orlando paddle palestinian palette paris pas performers peter plugins pockets podcasting podophyllum pods policies portraits potentially ppc prioritizes productivity proteins prune raum raw reader realized reflecting reforms reinforces rejected remotely renowned repositories reputable residential resolving resonate respectful responding restriction retainer rides rigor rigorous rigorously rocket rotating routers safely salaries sampling sand scientifically scraps seattle seeking seite selected shallow shiny sided signaling skateboard slides sloan somewhat song stakeholders staples stepping storytelling strongest stupid sunny super surveyed sweaty swimming swimwear symmetry ta tabs tailoring tasting technik technological telemetry tempeh tender thorough tod tokenization towards toys transformation translate tremendously tropical true trust ul una unemployment usa validation varying vinegar vulnerability ward warmth warnte watt weaknesses wearable whatever wieder winding witnessed work wow öffnet überrascht',
        50: 'abundant accessing accident accomplishment ada adaptive agreed ah aid algorithmic aloud alternatively among amt anderem anonymity antonio apart applications argumentieren arrangement ashes assignment attacks autocad bases basil basketball beetles bislang box bumps cancellations canyon capsule carrots catastrophe chapel charging chartered citrus clamp cms coat combat committing como comparable compares compile compounds conservative continuity coordinating cope copies corners cost countertop crawling credible decades decks decreases defend demystify deposits descriptions deshalb designated developed developers diamonds diners directors disclaimer divide drivers effective electronic embark engines enhancements enhances enrolled enrolling ensemble entity equipment erste ethically everybody examining exercising expensive explainability explaining exports expressions faulty fda feeding fibre flash flashing float flossing forget fourth general gentle geometry geteilt ghz gift give glucose gravel handheld hay heavier highly hz identifies immutable imports independence inflammatory intake integrative invites inzwischen ist joins kensington khan kleine knocking kw landmark lasting lauderdale leaders legs limiting loose loving lukewarm lunches makers manchester maple married md meter meyer mild ml modifications motivating mount museums negotiating none notably objects obsolete occur officials optimizations outer outline ozempic paired participant passport pastries pediatrician peo personen photographers pillow poorly pound precision preliminary presents preset pressured products proofs på quarter quicker rag rechargeable rechnen reference relaxing reliably renovations repurpose respect restrict retrieval rewarding risk roots schauen seat shampoo shooter signing silos simulate singer sir slices slide sockets soda sounds spans spathiphyllum spec specified squeeze standardized steadily stir study submitted subsequent suffer sunscreen supermarkets suspension syllabus syncing taxi teilte terrible thrift tid toddler tours towing towns tracked tuning unable unit unser unsupported updating usual utah variegated vector victims virtual visitors visualize wa waitlist weakness wear whilst whites wish wonder worker wyoming',
        55: 'abandoned above abundance accepting activewear address adopted aesthetics aged aggregates aggregator aglaonema alexander alpha angesichts arbeit aroma athletes atmosphere attempt attempts avocado bakery bear bekommen bender bio birmingham bodies bone boris bowl briefs bubble bucks burn charlie chili circuits classified collective combating comfy commitments committee confidential consistency conversions costly courts customize dakota damaged daraufhin degree deloitte delve demonstrations denken deodorant derweil difficult distraction drawn drying dubbed duke eastern elle else embraces emerald empire empowering enable enrichment enthusiasts erreichte expanded expertise explored fad favourite fax fears fond friendliness frontier gazastreifen genesis goodbye grace handled hdr hive hot iceland identities impression indexing individually injection innovative integrations jars jewelry ken kingdom knowledgeable kwh layouts lemon lightning line linux looking lucky manhattan mann measures medicare medieval megan militär monetize moscow moved muscles necessary netz newborn nitrogen offered officiant opportunity overload owe pads par parents personas phd pilates placing pmi point pointed pool practicality practicing pressing principles prolonged provide puzzle qualification qualify recognizing refrigerators regard reliance reminder removing replacement replenish responsive reusing reviewing robert rounded rounds rücken satire scenario scheint scrolling seinen selection semester she shooting shrink shy sightseeing slot soap solves sommer sorgt specifics spectacle spinal spione splitting squash stakeholder submissions summarize summer sun supporters surprised svg symposium syngonium tactile tai tapping taxable taxpayer telling tempted tiered tire tower tradeoffs traditionally tread treffen twenty unterstützung unused urge urteil use variables versatility videographer videography weder weiteren whichever wisdom workhorse workout workspace world zentrale ähnlich',
        60: 'ab achievable acquiring administrators afternoon announced append appreciation approach apt archived arms assessment assignments assistant assists associations async attach attracted binary bird bolt bonds breaches bride brooklyn buffer calculating carbs ces ch chamaedorea champagne chargers chatbot choosing christie claimed clever close cognitive collecting colony communities contention convincing cpa cpc cracked crate crew curve deal defense deferred deliberately delightful describe deserves differently dinners discipline discussion display displays diversity diving dresses duplication dürfte earnings edged ems encompasses et etiquette exceptions excluded extensively fantastic farm farmer fbi fees fertilizer finishing followers forefront framework friends frontiers gaining genuine grape grasp grilled hack hamas hemp here historically hits holes icon ihr immune incremental injuries insects inserts instantly interfaces intimidating investments jemand jurisdiction king kommt leader leaving lived located mehreren methane midsize misinformation mn monaten most multimedia musk my myself nerve northwestern novel nur offen openly overtime owing owning palm personally philodendron pointer positioning prescription prescriptive preserved priority proactive producers provided psychiatry ray recharge refuse relies relieving removable repeatedly restaurant revolutionizing riesling rodríguez rotate running sagen satellite sechs sedan sell sharp shield shoot simplest sites somewhere sonntag spreads src stacked sticky strategically strict substance surfaces sushi swirl teenage textures therapies think thoughtful thumb thursday toilets tongue toolkit toothbrushes towel toy trait tried unclear underwent unexpected unlocks unpredictable vegetarians veggies via viel visit viva wallet wax welche wichtige wire wohnungen worden worlds younger zones zuletzt',
        65: 'accumulate adp aerobic affects aktuellen allianz allocation americans amerikanischen amp an anticipate attachments aware begriff belongings bisher bit boasting bounce boundary brighter broad bureau cancellation canned casual caution cd charlottesville chest chic claude claw clearly clips clubs colleges column comes connectivity converters cord corresponding coursera crates crown cues curious cute damages darüber dates debugging deciding deep demos dependent descriptive digging dirt discord disruption distribute document dome doubt drains dublin educating ehr eileen eliminates emergency emotions employment energized entries entscheidung erfahren ethernet explanation extend extends extinction falling father fertility figures fintech fortified g gehe generous governed grew gym happily har haus holds honeymoon hope hormone households hubs hubspot ignite illustrated infuse introduce inverters io iso iterate lawmakers lb leds length licence macos madison maduro marathons mb mechanism meditating merged merlot moon mouse multitasking municipal müssten nebraska networks normal normally nutrient obstacle odds officer ohne olive omega ort oscar panorama participating pedal planet planted politische portal predictability prestigious printable prioritization processor promo propel proprietary protocols purple puts questioning quick quit reality receives recovered reds redundant refrigerator regardless regulations remodels repetitive researching resistant responsibly reuse routing rs scan searches seen self seq setzen severe shoe showcase silicone slight slower slugs snap soaps sollte sovereign spare spark spots stabilizers stains standout sunshine synthesis tale technician teenager thrown tilt traction traded transport treats tuned tweaking typing unforeseen vacation variations varied vergleich verloren vpn wage wages wi worthy wouldn xml zahlreiche zinfandel',
        70: 'across activities adaptability adaptation admire adoption amd anyone appeals ausserhalb backups balance bedeutet behaviors beneficial bennett berlin big bills bolts boosts brink builds burke cabernet cabin café candidates clamps coding comparisons compete compiler compost concentrate continuous conversation covid crms culinary customizable cve damit danielle dann daran decrease deren determining diagnostic dining direct discussed distinguish division diy driven duplicate effectiveness electricians elon empower enablement encouraging enforcement entrepreneurs entschieden epic erneut executed extracting factor fand fascinated finding folds foundation fragmented francisco friendly fusion gmail gonzález gpa grande had heavily height highlighting hinges hinter holders hospitals hosting hudson implications incline infinite influence instrumental insure invisible journey kill laser laws layers legally linen locked manageable matters mccarthy mean meats mediterranean memories menstrual millionen minimizing missouri modest moreover mostly motivation named navigates neben nerd neural notebooks oats oldest option ounces overhaul pants paper partnerships passiert personnel phoenix pioneer players polling portland portuguese previously primarily principal print prioritise producer professionalism professionals proteste prüfen publication quite quoting reach recommending reconciliation replicate rolled rose samstagabend sauce saying scripts shape signatures significant smartphones spreading spreadsheet stated stops styling suggestions supportive switch symbols takeover thereby thesis throw thu titan toiletries tooling undisputed up venues vielleicht vitamins waiting wall wang washer water wearing windshield wirkung yemen zack',
        75: 'accommodate addressing adequate adjustments alaska alignment alle alleged allied amid ancient arc arrowhead averaging balances beaches beating bedtime beforehand belief bent bewohner bits blueprint boiled boring bose captures cheese citation cloth cold composting consultant containing continuously coordinated costing crafting ct cue curves cyberattacks damals devices diets differences dimension docs doesnâ dots eager editing emergencies estimates exhaust exist experimental explicitly expression failure fall feedback fi fiber finalizing fl followed forty french gasket generate granted handle harder harm hatten hauling homeowners houseplants hybrids ins inspect installer intel intensity involve jeans kann keys kitchen kritisiert landscapes leisure luxury maine mandatory markt meaningful measured medications men mere midtown midwest mine misunderstood monday mounted mounting narrow nearby necessity obviously orange ourselves paints palate partei personalized pew plain played polish ports possibly potty preference prepare preserve profitieren programmatic provenance quieter readme reasoning recommends refurbished reinforcement reported repurposing requested requests road roads rundown saturated scene sea sebastian secondary seed segments session sew showcasing sitting six smartphone smile sneak solved spanish spinning spraying staining states strongly sunlight textbook thick tiny tl ton toxins tray troubleshooting truck truly uncomfortable usable utilities violence wheat where wound zoho zwar zz',
        80: 'absolute acid activated adaptable adjusting adverse aka anderen angel apple assesses atlantic autonomy av bedeutung behind beloved bi bowls bridges brightness bundesregierung cake carry cast center champion civil communications compatibility complaints compliment computing conduct connecting conservation continues cords couch coverages cracking created creates credits databases democrats demonstrates dennoch derived dessert dip directed discovering displayed distinct dominance dreams drones drops efficiently eher eight executing expense expenses experiences explained explanations exude fast faux fed festgenommen floral forbes forming freitag fruits georgia grease growing hammer handed have health histories honorable implemented improve increasing indoors influencers insgesamt insomnia instance ip jackson juice jährigen klasse krieg letter liver locations mainly makeup meetings mention methodologies mint mulch naomi negotiation nu observations optimizer outlets outsourcing owner parking parsing participate pasta pipe planners pledged predicted predicting professional prohibit protective pump rand rarely refillable repeated ridge roasted rolls runners salsa scraping screws sentence serve shopify signage sixth skipping sold solid spectrum spend spending sq staffing stain standalone statement stored strategists stroke sturdy successes tape teacher technologies tells tested themes toothpaste touchscreen transaction transformed typeface ugly umgang uncertainty uniform variable verfahren verwaltung vows vpns wardrobe watering waves weiterhin with ziel',
        85: 'achieved amounts anticipated apache at beautifully been beide bespoke bevölkerung boasts bytes cardiovascular celebrated coffees collects comfortable comply count crowd denim depends distances drawer dropped duration eating efforts ehemalige emphasizing encouraged endless entdeckt entering evolutionary evolve expand fancy federation fellowship finalize formatting forth fraud frustrated gewesen gm grinder hard heisst highlight historical hunting ihren immediate immediately importance including inference inherently initiative instructors intense interpret ipad joan joint knees knife late ld le leicht linking loops losses low march med mindset mining mins missing mk neo nodes nominations notebook obwohl onto p package pairs parental paypal permitting pickup pinpointing pipedrive plans portion predicts prime proceeds protection protesters pulling ranks rehearsal remains replies reshape restore retrieved rgb rows screen sicht sidebar signed singh sizes smart sodium sonicare spine spot spätestens start strengthened stronger struggled subscriptions surge surprises taste technically tencel terminology testimonials tracker trade train treated tricky unhealthy unless until ux vastly vegetarian vine wait wash wednesday weit xero',
        90: 'accessories acclaim acquire agreements alerts algebra andre assemble assembled assets auditing authentic baggage balancing baskets brass cardio carrot centers chains characters chassis children clicker cm collaborated concentration confuse consciousness convention cycles cycling debut democratization distinctive eltern emphasis enables ende essentially excel expansion exploit extraction familiarize flooring gardener gathered genius goods grocery groom ham harmful hawaii hätten iconic importantly inch incident ingredients initiate instruments int investigative ios iowa is jenny journal junge justice kampf lists lively magic marriage mathematical mechanics met minimize mittwoch mover moz nfts o opened opens operates opposed organizers outcomes pair parameters pcb peas peers perfection philip planning platform postgresql preparing presented principle producing pushing query quiet rain rap rapidly recherche reflects renovating responsiveness revival runtime sc scrape seek service setups shoulder simplicity spotting stretching strike sub suv tables teaches tech teil texture thoughts tofu tools toyota treadmills und undergraduates unsplash urls uses vacuums volatile weg width wohl workers worry yaml zinn zurück',
        95: 'accepts accommodations admin aids ambitious andere angriffe annie arabic as assembly better blend blocking blocks brings browsing budget campaigns canvas cases cell chemistry chi classmates coastal confident conscious contributes corrections cr crazy damaging darin delivering devs dinner distinguished donnerstag draft dress drink durability earns edge either employed enhancing enthalten entre equally est estimated excited exhibit facilitates fear feeds fifth filtering financial finland framing greenhouse grounds hem hunger increases initiatives instrument integrating interactions isn jd just keyboard labels languages literally maximize mentor michael model multi natürlich noah nord offenbar only ont openai organization ota outlined packages participants past patients periodic plan plug pmc polished portions prevents printing produces propaganda quickly raketen rapid reactions recently recognition reduction remove researcher retention rigid ruby ryan serves simplifying sit sized sophisticated sowie speaks speeds spent später storing style swing tall templates ticket unified usda waterfall widespread xiao yogurt zoom',
        100: 'adapts adjust adventure analyze anc answers attend bean beef benjamin billing born brussels buildings camera casualty chain combine complexity contribution coordinator corporations creatures cs deeper designers determine dishwasher drug duo effects eligible established europa excessive extras facilitate fare flour fly food foundations fried graduate grids grove gt heat hertz hinge holding if innen jedoch knowing kurzen könnten künftig leaks letzten lg listening literary loads lord major masterpiece mehrere michelin modernize modified motivated movements ok opposite organisations organizational pieces planter plumber popularity possibilities precisely premises prototype ptsd python quirky recommend recruitment regulation relying robin russia seamless sensitivity shelves sleek stewart structure surprise temporary tends test those though title tomorrow treadmill twitch typographic understand unifying upgrading webpage wegen yemeni zwischen',
        105: 'additions after antivirus any apex appeared arizona asana automatically band basically bedroom bells bikes black budgets cables cache calorie catered chardonnay chinesische clothing cluttered combo confusion copy covers curl days deficit denen denn dentists devastating direction dollar dominated educators entry entwicklung environmental examine family favored fittings flavorful florist foam forecasting formed gb genug gloves grab grössten guidelines harsh hate hear hooks icy ihrem installation institutions instruction insulation involving italian judge kansas kennedy launch leash lighting live market mills montana motor nachdem numerous nut ocean offers officers ones others performance pests plays plugs points portugal projected province puppy quantum ranges receipts remember removed replaced represents reveals robots rosé scenarios script sending shaded smoking solely southern squarespace squat static strengthens studying suited swiss tableau targeting tier tobacco tokens um unique vergangenen warranty weather without wrapped zweite',
        110: 'acquisition adding administered administrative album alike also applied berkeley betonte bleiben bleibt book boom breathe capable catch catches caterer collect color complicated component consume conventional coursework cultivate customization da daly database decide demands digestion distractions domestically down drawers duty easiest embracing enjoyed environments evans experiments fellow fields fit folder force gilt ging grip groceries handful hanging hip horizon horror included integrate interact invoices keyword kid label lily listings loss luxuries math micro naturally network noting nuts occasions optimizing packing parse personalize php plate priorities product proofing refining resort roll salad scented securely segmentation ses shoppable spain spider stress structures summit symbolic syndrome tab takes tend til tout track trained varieties vision whey wildfire wind über',
        115: 'abstract acquired allerdings angaben authoritative avant backup balanced behave benchmark besides bought calculations cater caused cdc check chickpeas clear coming commissioned contractor dazu deaths demographics discovery drought durable e encryption endurance expressive fantasy ford frequency gehen generally gesagt gesture grouping highlighted homegrown ideal ignore influences intervals invitations iphone kim learning liegen listing managing merchant miller minimal mock moines operation organizes pack pain patient pg pipelines placement price providing pulls quantity realität refined repeat reshaping richtig say schon seeds shopping significantly simply smoothly snacks sparkling specialized stack steel stores structured succumb supported systems teeth tiers translated trek typography units varies wayne wenig wird',
        120: 'absolutely acceptance adidas animations answered approved architectures argument artists association attitudes authored autos banner be began begins benefit blanc blends blues borrow brazil built buzz ceremony city coalition combined comfortably commuter create deeply disney electrician eliminating ensuring europäischen evidence exercise farmers feelings fern firmen fixtures fridge fundamental further gaza generations gently geographic grosse headquartered incredibly interventions isp itinerary labor laut legible lesson lewis looker match modeling must nature net no nächste one opening operate optimize panasonic payloads phenomenon pinot plattform pmp portfolio protocol publications raised recorded recurring recycle regenerative regulatory released resulting root saves schnell schwer sci stable steady steps storms stream suggest thoroughly threat ties timely trying user weiss wix working wrap x xxx â öffentlichen',
        125: 'ability additionally al aliexpress aligning american analysts appliances asking asparagus auto betont betroffen brew ca categorize cavities chinese communicate concern console cover crisp crop davon dbt decisive default definition delayed detail décor ebenfalls expectations fiction founded fragen ft fundamentals funded ge generators google gown ground haben headphone heaters identification immer indeed indiana inspiration interests jungen laptop lasse letzte licensing lost man manufacturer manufacturing miles month not nutrients nächsten offset optimal percentage picked pins population positions promote range realistic regeln regierung reichen relax rewards runner scoring seating shares shoulders showed snack snapchat snapshot spicy spotify spricht surprisingly tolerate trading tutorials upfront upstairs veggie visuals warnings wave wh whitening wisconsin',
        130: 'agreement allowing anti apartment aspect assess assisted authority backed bags becoming beiden between blades boston brakes broken buttons called charts cholesterol contribute correct cream data dawn day described development discussions eigenen embedded emphasizes equipped ergonomic etl experiment fair favorites flip flush frage full functions gab gives gmat hardware headphones homeowner industries inline invoicing iron jama korean lacks lang las leg limits meanwhile median mother needle northeast novels nutzen passed permits phillips plastic pre printed pyramid rank reads received reflection reflections returning robinson saving sense shapes stem tool trucks usage vast visibility whose would xl',
        135: 'adults afd angle are authorization available baking based bias cameras certificates challenges claim cli connections counter crafted credibility design disk drag east eat elevate entertainment everywhere extensive extreme faced facts formal früher gave graphs hazardous higher hospitality iii implementing installing interactive intermediate keep landing launched list lots ma management manual matching mortal ms networking neutral non of open oracle partial pork posed practices predict publish q queries r rates reception reinventing represent requiring resale retailers saw seafood ser slow sonic soy spanning standard subject tacos tests thai therefore thing unfold universities unnecessary unsure velocity verdict versus walks west wider yoy',
        140: 'anything apparel audit auf background beyond bother brother budgeting bulk commerce complement consider consultants cuisine delete different dual engagement expanding flavors follows foods freshbooks hyundai inflation isolation known legacy legend liability lisbon logic mail mini mutmasslichen needing nennt nice nuclear ob obligations offering orientation outsource performances pragmatic present pressure public quinoa repairs respond results san sauvignon sends shared situations smooth stadt streams su sunday topped venture writing zuvor',
        145: 'a agents arm asia att aus avoided az blick breville brewed carefully cdu challenging coast consistently consumer contrast converting degrees delicious designs detect dos efficient elbows environmentally esp exact existing explicit fearless flexible focusing grain grams grossen impacts incentives iran lage leadership learners leben locally meal middle military much müsse nd notable officially oh overnight patience perhaps pressures rags remover rent repo repository resource rest returns salesforce satisfaction schedule searching sem showcases simon soil status steering string sugar supports sure susan sweeping tailored throughput to transactions transformative visualizations will',
        150: 'alley alternate analytics attest attributes automated beans besser bigger bite busy channel characteristics condition convenient cultivation dimensions discovered ersten eventually excess exciting extract flies focuses gradually gross guests helps hosted illinois initially instructions integrated introduction json kinder larger methodology momentum muscle n oft onboarding overwhelming paramount platz player playlists proxy quickbooks ramen rooms saudi smaller sources taxpayers toothbrush trigger uno upgrades usb volume young',
        155: 'active afraid already ambient asked belts bootcamp bottle breath capacity chemical completely compose concerned configuration constant consuming contracts corn corner country cross darauf datasets developing di documents easier egg entirely euro everyone exclusively exercises famous farming folgen four fresh gas gesetz he history hp identified indicate infrastructure installed jack laundry lean murray mushrooms needs optional overcoming pattern permanent predictive protect quality rails resolution round rules safeguard salt saturday security sentences sets signals slip sometimes speak stems teams technology term times titles toilet tutor tutoring upper vehicle volumes wedding wired',
        160: 'able abs animal attempting chevrolet climates closing coconut collaborations compensation controls conversations crops didn en enroll erst escape failures freedom gpu hacks hat hrs immersive intensive interesting katz keywords lan latin maybe members mess messages models move nano nie origins overlap pex press pvc reliability rsvps run schlagen seem serial sheet should sig steve still studio suppliers taking them tn tweaks two used variant wichtiger wiring',
        165: 'addresses adjustable approaches attachment augmented automation bypass chapter cheap comparison currently directions dollars don draws economic elevator emotional employee fasting fr genau handling heard hulu ioniq matt monitoring months outlet owners pandemic parts pilot poultry pretty recommendations recovery replace scalable seine shift sierra suggests tor traumatic url victory vom waren warning wollen zudem',
        170: 'adopting affordable baby bot broader capabilities composite computer coolant csv dabei definitely deliver detailed dive dort early electricity fluid focused gehört graph h interval landscape library load loyalty lunch mainstream million need oil oils overhead particular populations problem ranch restoration ring schema tackle targeted tesla transforming urged w worried während',
        175: 'accreditation administration agile aimed alarm aluminum antique approximately birth bmc calling chicago comprehensive couples customized dass delta dentist did disadvantages distributed efficiency engine excellent experienced exploration federal func gains game habe interface it jul lawn logging long mindestens okay organisation packaging picture processing programs recognize rust seit shifts sondern sustainability typically very wheel workouts zone',
        180: 'activist adds algorithms although appropriate arabia backend basic beispiel berries boosting brackets breakdown chair classic concrete contingencies convert converter element enabled european examples exterior fish format formats garten github identify injury innovations involves key kunden lack lbs loaded location mentions metadata modify ownership parallel priced project publishing pwa really red remodel robust rotation seo shelf shops skincare sony specification sweet tablets trumps visualization window',
        185: 'actually along aspects centralized chosen combination connection consistent consumption control einen end feel floss hour intentional irs items km l local longer look massive perplexity placed plates platforms preferences receipt reducing revenue reward separating setting similarly strengths suvs than thinking',
        190: 'acceleration accounts anthony appears beginning brooks cambridge checks communication context coral derzeit develop dryer execution household its lights like lock mat mic minimum obstacles original other passing political pros rankings rings role roof sei solar space spread sql strategies summaries t tagen typical vulnerabilities webcams weight widely wirft worth year',
        195: 'becomes canadian clone club conversion craft einige essays fabric facility frequent gekommen grains im iq ireland la meat period person perspective px rebuilding relatively remodeling robotic something specialty suggesting system szene trials ursula vendors workplace',
        200: 'accountants agriculture approx body breakfast briefly build cable campaign compact competition complex couple dependencies ecommerce ethiopia every exposing flavor genre heavy high highest illustrator important lessons made maker ny password possible powered recycled right specifically swap trendy under ve vendor wines zahlen',
        205: 'accelerated align behavior clinicians compelling compliance current custom det erwarten establish evaluate fra frozen given graphics great item largest maximum oder pour records regions rolling side skilled trend umbrella vi winter within wrapping',
        210: 'accessibility advanced analysis benchmarks bicycle came chelsea configurations deco encourage exposure flexibility fruit gcp inches includes interaction latency lightweight limited loud medication meditate national physical plants property purpose release responsible retailer shaped som someone understanding utf',
        215: 'architecture below boot chemicals donald doors effectively einsatz energy environment ev eye heart http hybrid impressive improving kia kinds lab likely mapping materials millennial prioritize regularly sagt se slightly strasse tea the tracking word workflow zero',
        220: 'capture cc concepts cybersecurity enhanced establishment evolution footprint having improves increase influencer ledger monitor nearly promotional real references regular similar sind stehen suitable take tipping transparent walking zu',
        225: 'ages bekämpfen cause choices conducted confirm developments discounts driving exactly fat flair foot generic good guided improvement leaves let los monthly nicht overall reduced registration remain rss soll standards wenn',
        230: 'au battery collaboration cpu critical despite distance documentation faq implementation layout many noir park production send sensors sound stage thrive using waste würde',
        235: 'aaron according announcing appealing bottom certificate changes de dishes forms gluten motion mp people prioritizing relevant rich salary soft support vegan',
        240: 'cons dem description easily eggs employees flow geforce highlights i jahr lens less lets leverage limit multiple muss nvidia payment put reusable routine testing transparency unlike venue',
        245: 'aber blockchain but countries disclosed emissions especially extension funding group herbs hourly increasingly irish music nun offline opposition output passes room several si social straight strategic suggested takeaways technical there throughout together transportation variety visual wood',
        250: 'adapt barcelona carbon chevron core describes hun inquiries keine microphone milk mix orbit port preparation pull reduce rund sagte slopes then total yield',
        255: 'added ale allow amazon another belt competitive customer deck due erklärt essentials fact foster greek host income leaf making papers plant research truth twice vertical wrote',
        260: 'academy air api avoid because cards customers etc etwa example floor part permission peterson sequence split surfing three told',
        265: 'asap batteries crm debt extra face flat functionality hand healthcare hin hotel land leveraging lower percent pest recording village zeit',
        270: 'actual advantages can compared concept creators define few iteration language linked make moving na pace path section sein sensor supplement through',
        275: 'conclusions copper des exchange furniture handles inclusive level netflix presence pro rack seasonal tax vegetables versatile',
        280: 'actions closely ensure even goals happy je own power served set wanted while wide works',
        285: 'chanting conditions creation internal involved jennifer levels pages ph researchers samsung switches various',
        290: 'austin catalog das however methods musical nutritious per properly reliable size tabletop',
        295: 'clinical commercial commonly dairy gut initial well york',
        300: 'century guest identifying shoes specific student valid yeah',
        305: 'attire cutting forecasts ha ll minimalist poor starmer statt theorem timeline were',
        310: 'advancements allows cities following hatte inventory memorial task usually',
        315: 'america er going manipulation mouth prevent runs scheduling single that values',
        320: 'begin files noise once place position when',
        325: 'and builder evs goes into markets options party storage wurde',
        330: 'applying cancelling den detection instead ion studies',
        335: 'around automate der include italy least maintain often or produce some whole',
        340: 'certification common deutsche ensures fuel itself lamp stands state xm',
        345: 'ein so timing users words',
        350: 'appliance contacts france gardens groups memory notes ongoing palms sewing',
        355: 'attention bathroom bring composition cooling during einer particularly potential steht',
        360: 'before damage each maintaining native requires score',
        365: 'bereits chef enough features natural positive their',
        370: 'details focus lives pictured setup who',
        375: 'alone essay light movers phase',
        380: 'device ups',
        385: 'https proper sich was',
        390: 'einem gegen goal tasks',
        395: 'conference elements millennials type',
        400: 'billion they',
        405: 'both educational',
        410: 'corp mountain',
        415: 'eine improved such',
        420: 'has meaning summary',
        425: 'require',
        430: 'og which yourself',
        435: 'step',
        440: 'assistance protein',
        445: 'faqs final these',
        455: 'del',
        460: 'dry meals',
        465: 'requirements',
        470: 'als creek sessions',
        475: 'die expect oral',
        480: 'tip',
        485: 'lot',
        490: 'prompt',
        500: 'zwei и',
        505: 'traditional',
        520: 'startup',
        530: 'spotlight',
        540: 'yosemite',
        550: 'learned',
        565: 'lines',
        590: 'con rental',
        650: 'conclusion',
        665: 'rated',
        725: 'instructor sans',
        735: 'machine',
        815: 'said',
    }),
    unpacked({
        -1450: 'comments',
        -1290: 'footnotes',
        -1255: 'footer',
        -1235: 'author',
        -1230: 'tags',
        -1190: 'modal',
        -1125: 'comment',
        -1115: 'form',
        -1100: 'hover',
        -1085: 'query',
        -1080: 'related',
        -1055: 'stretch',
        -1050: 'menu tc',
        -1045: 'uf',
        -1040: 'loading',
        -1035: 'headline',
        -995: 'uppercase',
        -990: 'collection',
        -975: 'loop',
        -965: 'views',
        -950: 'posts',
        -945: 'attachment',
        -940: 'fn',
        -930: 'complementary',
        -905: 'snap',
        -880: 'inverted toggle',
        -875: 'disclaimer',
        -850: 'latest nav pagination',
        -840: 'paywall',
        -810: 'header',
        -795: 'label',
        -790: 'breadcrumbs',
        -785: 'one',
        -780: 'copyright popup',
        -770: 'copy de meta tray',
        -760: 'around bookmark',
        -755: 'buttons',
        -750: 'secondary',
        -740: 'carousel',
        -735: 'clamp',
        -725: 'excerpt',
        -715: 'archive bio breadcrumb',
        -710: 'duration tab',
        -700: 'absolute',
        -695: 'titles',
        -690: 'blogs',
        -680: 'cover',
        -675: 'newspaper promo',
        -665: 'four',
        -660: 'tb',
        -655: 'rq',
        -650: 'ajax cta dropdown',
        -645: 'articleheader byline inherit push testimonial',
        -640: 'er',
        -635: 'index lc',
        -620: 'above',
        -610: 'imageblock part',
        -605: 'cr disclosure textwidget',
        -600: 'fe fields underline',
        -595: 'fm three',
        -585: 'between message topper',
        -580: 'kadence new trigger warp',
        -575: 'mob',
        -570: 'mega search',
        -565: 'back gallery legal listitem mainentity other reviews',
        -560: 'justification not preview',
        -555: 'figure government next',
        -550: 'highlights links timestamp',
        -545: 'below current slider visually zq',
        -540: 'link prev recommended title topics',
        -535: 'hidden more sources',
        -530: 'display head mobile object third',
        -525: 'solid',
        -520: 'placeholder',
        -515: 'bar compare divider megamenu subscribe',
        -510: 'ideas',
        -505: 'credit shrink wixui',
        -500: 'cw feedback recommendation',
        -495: 'caption desc',
        -490: 'beauty recirc trending video',
        -485: 'closed overlay popular read recommend sharing',
        -480: 'also cookie gc listing per published slate star',
        -475: 'button da masthead',
        -470: 'rating zt',
        -465: 'ad timeline tq',
        -460: 'compact dhu el',
        -455: 'aligncenter ih inline pre show size update',
        -450: 'alt ecf ms point skin uk wide',
        -445: 'faqs hfeed image sectionheading',
        -440: 'ainer constrained flow pointer teaser',
        -435: 'acceptedanswer front stories',
        -430: 'card ds only recent recirculation',
        -425: 'ast cb colored fixed height info navigation relatedposts',
        -420: 'commerce contrast equal opinion screen',
        -415: 'al btn offer plan',
        -410: 'grow hero ow',
        -405: 'calendar sidebars swiper toast',
        -400: 'age dc filter hv information mz sidebar',
        -395: 'add career player texts znrzp',
        -390: 'ep gform notice project save',
        -385: 'gj infobox items viewer',
        -380: 'action articles cea dialog expanded plugin result select web yarpp',
        -375: 'aspect call gutters ha spacer wider',
        -370: 'cg counter leftcolumn license widgettitle',
        -365: 'embedded gf isolate py sa slot',
        -360: 'entity flush kicker kw li nitro share sustainable tdc',
        -355: 'cart np tile vert',
        -350: 'art badge black further mf modern ref signup taxonomy',
        -345: 'alignwide by datetime notification padded panels subfooter',
        -340: 'category metadata suggested',
        -335: 'catalog lede likes print rc thumbnail',
        -330: 'banner bq date foot ny su surface',
        -325: 'bordered categories hours italic peer subheading tg universal',
        -320: 'alignfull attribution icon language raw sn styled yw',
        -315: 'create eq gov msg no order overview updated visibility',
        -310: 'ib nutrition vv yg',
        -305: 'ip logo rgba send tablet',
        -300: 'brand headlines jy mj newsletter person phone series subnav zi',
        -295: 'breaker comp ex example lightbox photo these zero',
        -290: 'base dkbpqd editors hpl old qbu rr zhlebv',
        -285: 'bfc expandable hierarchy jetpack odd override sticky subscription th thin',
        -280: 'alignnone articletitle branding docs hb none rz sv',
        -275: 'dates eyebrow inset qs ratio subhead upper work',
        -270: 'acc align dba ej fact hljs mc options sz toc',
        -265: 'diy general jw lx mode short sr this trump us vd',
        -260: 'adv bbb checkbox connect contentinfo dad ticker titlelink translate try',
        -255: 'bubble cats citation contributors count entries gridcolumn international provider required self sp tn yj',
        -250: 'bec btm close cn dis eg equipment error extrabold gs option pp reset rm sections strip tagline',
        -245: 'cdc con dm pv rem ring',
        -240: 'ab bx culture doing enabled services time war zu',
        -235: 'am cat explore flat onecol signature',
        -230: 'bleed bot fab infinite nocontent off orange rel sunr wd',
        -225: 'asia bn db embed ignore invisible lv placement serif template weight yn yoast',
        -220: 'ah authorname blockcontainer cli darker does download ec fh ga ix kv nk owl podcast readtime resources source td utility vcard xn',
        -215: 'accessories admin dek dp faa free jv lightest moving number paper pk pm recommendations snippet',
        -210: 'ca chevron dh du education footnote homepage layer load most percent rail social to tool url wg',
        -205: 'adjacent afb ao auth authors bm expert ezpcz fx fy gb hd horizontal iv promoted sharedaddy steps ti',
        -200: 'automation is ltr matter office radix rapper report rss scroller unit',
        -195: 'audio cab condition dots email file ld mbpqsq nuy outer rightrail rw snug storage sub transition',
        -190: 'advancedheading cards color commercial diet dt img member og optin pum re stacked subtitle toolbar',
        -185: 'aligned cae chip co contributor event gray help icons jk kd ot qk stat traditional yz',
        -180: 'authorbox auto bcf books breaking can ced fc fg flexdirection foreground light pagecontainer radius readmore red winter',
        -175: 'announcement cad cell cv focus item jr law nx outline tdi ub',
        -170: 'articlecontainer ay bym clothing course empty experts helper ki lifestyle manual marquee pattern pc radio right root sdk security slow strategy success toggler transparent',
        -165: 'aqz customer disabled dk dn dyn exclusive input login map mask media mhzswn much ui uu writer',
        -160: 'bc ci cmplz css default div friendly gradient hidemobile kp learning level quick scheme stack tools usa',
        -155: 'authorbio context ctools efc fca ia job leading pop postdate recaptcha scrollbar sfzxfp shared state vm xsmall xv yt yzp',
        -150: 'advanced bold community consent cx hr hw hx industry local name pq support uncategorized ve weather year',
        -145: 'do fef mq our ql qr semibold subcontainer users',
        -140: 'authorwrapper class columns dateline decimal dff ebb ef eff ellipsis ewq fallback family guidance helpful lead lr mono si visuallyhidden wh widget',
        -135: 'ak construction dashed health join mid mo mt posted products settings zp',
        -130: 'au box custom ddc numbers price ratings reverse side slug using',
        -125: 'ba case cook fdd hide house ig ml ntainer paddingbottom palette pkq place repeat reviewed separator space superlative training uc unloaded xlarge',
        -120: 'ace awards clr colors copylink cost dfc early enews eu gfield holiday images jf landscape onetrust pill sponsored submenu team tel tldr zip',
        -115: 'actions alert bo bw callout cardcontainer collapsed cpt crumbs cs datepublished dme ed fa flyout herocontainer ic kk lp oi profiles ta test thumb topbar visible',
        -110: 'bg bylines demo ft gift identity instance margins modified phcafd program quote role schema slide socialshare swp text ttf vi vote wunf',
        -105: 'address after apmigt band bcb ccc center chart controls dsojn dv ey floating fq ge hubspot ji like logged mi mirrorless need oc popover remote responsive sign site span submission subtle view voem vovf',
        -100: 'authorinfo caps cf deals decoration driven ecommerce featured lab modify offers pages pd people pl popmake reversed season sm special wpd',
        -95: 'background bash care day fast fee feed ff flag grey hm methodology nc paid reference references request summary svg totals viewport yellow',
        -90: 'advice affiliate articleauthor colophon des dpd fuel guide home indent jqmf lw ntbdde oy progress reveal rowlayout trust tt ut zm',
        -85: 'abstract accordion balance city dxyhk end fff jb jump just loose love multi organic original pe screenreader se signin teasers tighter tx wpcf',
        -80: 'adb ai caf fda features ii individual jj jm kc lj picks policy qw respond standard tech textcontainer toolbox validation without yl',
        -75: 'ade aria bed both bt ceb children contextual conversion divide edf fcf hp ht ikahja intro mabqta ng nuxt qb register studio technology type wrap',
        -70: 'about ae biography buy check click daa dark edit fbe functional internal invert looking range ru selection software states un vn xs',
        -65: 'asked beb bef beginner bottom cfa code contents cyan donate ecc expand frequently frm hcblwg human iqu lines micro names note organization publisher qmdekd reduce robots rs spacing spotlight subheader submit sy table thankyou up xm zoom',
        -60: 'aj bh cookies ddd elementor fec five flex loader ly marketing muted publication research roundup shares slogan square',
        -55: 'aa account adoption archives bi ddb edition eqz google great headings init ion itemlistelement je justifycontent lazyload making mh mp oq pt region sc schedule searchform sg shape switcher travel vw warning zone',
        -50: 'ac alignitems ar bd be bullets ebook fo fv gorqpr inactive insert intent keys lock logout navbar nine oh presentation pub reader see sep sf sublabel textcontent thread version vertical works yu yui',
        -45: 'agent article blogpost buttonbase cartdrawer cite counts deep dgbgx efb extras footerwrapper fw go gx hint hl ij interest know large master now prefix qe quotation qxeah ra rd scrolling sharebar shipping solutions stay style subheadline takeaways thumbnails university vq',
        -40: 'aff before browser chrome cp ctas daf discussion find follow genesis le luxury plus prompt round sustainability tr workouts wr',
        -35: 'ago agree based book buttonstyle certificate checked filters gold ho if kn legacy mk module motion pb preferences problem relaxed resource rounded sans shadow titlecontainer tuokxc ug welcome',
        -30: 'accent adventure analytics brands build but buttontext cdf cj classic dda descriptor dz en faq griditem keep menuitem networks orbital ou overline own priority repeater requirements stretched timer twitter usmg women yes ygck',
        -25: 'avatar capitalize dce depth exit fade fce formatted gcds ghost global guides hz important list lq partner personal pingback shown socials store subdued tap tm white workflow your',
        -20: 'alternative average backdrop basic br cancel caqep cfb component contentwrapper cookiebanner cu diik drawer edd extend final fu iq iw kit ko lh localization low mainnav mb menus model mpmc om opt paddingtop previous pulldown qkiag ready sowyjy subscriptions them ux uyf zs',
        -15: 'allowed boxed cbe circle data ece favorite finance fresh jdz kjx pause payment platform process qvsjx supplies threads',
        15: 'afc capture cl complex design hiring hot intelligence makes mental op projects rg semi statistics term who',
        20: 'are bfa coverage europe headercontainer linkedin on pa padding premium response touch typo',
        25: 'bbe borders clickable font hybrid make may med ox shortcut ss stop styles technical tertiary through user zx',
        30: 'available businesses cameras college country feature good iner look opened powered ranking sd shopify south speed understand wf xx',
        35: 'app bad blurb ccf cons fp glow huge kx necessary preamble px qy setting simple thoughts thumbs ua zk',
        40: 'aad af apple apps as bb cde choosing eab fusion highlight hub journey learn location nl opener over pf quality still than theiastickysidebar tw windows working',
        45: 'break column growth healthy importance ln nm plans qg room united wk',
        50: 'conclusion dom enhanced insights live shopping story subject that tl ty why xxs',
        55: 'access condensed different down eac enterprise ez gpt gu has integration jc languages laptop left page salesforce wx',
        60: 'borderradius ce deployment exercise main me needs network qa selector tag textwrapper tight understanding',
        65: 'cmp configuration danger ee interactive iy jd mark nu zd',
        70: 'american beyond col description digital extended justify meditation node rate renovation wellness which wt xxlarge',
        75: 'bf caa ea fadein fit full heading investing ke kl md native post prep',
        80: 'accessibility fix green kitchen log overall rk ul undefined wrapped xxl',
        85: 'an application attention bde cooking fj hcy ls oo privacy pw qq real sample uj whats',
        90: 'ads agency fz game gg gk nowrap opacity pro slides tip',
        95: 'area ck cm detail fl fluid gap heeclo hj layout lg market microsoft mod nd publish row sale segment small start',
        100: 'aside booking child costs factors ffa ffd flair garden na sides skip split tbh',
        105: 'all experience forms geg hs id key ks ll nt risk string tabs',
        110: 'bread clearfix cluster existing extra hg optimization practice python rectangle types vs',
        115: 'car par single systems',
        120: 'amazon bbf blue clean conditions considerations fs gq high lang port seo solar starter xq',
        125: 'beginners buying cap cef complexity components ct efficiency gv js lb mit mr news nr power tracker tracking variable',
        130: 'alignleft apper arrow client hwgax il ja jh kt management monitoring section tabpanel tp',
        135: 'avoid der elements em gym hdr hentry highlighted where',
        140: 'alignment container drop healthcare positive sb second',
        145: 'document history nj script water when world',
        150: 'built business element issue la or sleep uz',
        155: 'builder definition get ik inner recipes step taxes',
        160: 'approach relative safe subsection system transform',
        165: 'gr jsx max pillar strategies vertically',
        170: 'challenges changes corporate innovation insurance origin out remodeling rf status tax terms',
        175: 'aq choose company cos eb loc questions recipe rte science use',
        180: 'entry fai for frame hasdr performance product qf will',
        185: 'animation cec contain margin',
        190: 'aab additional para',
        195: 'alignright answer et lightweight models scale with xl',
        200: 'blog consider details gaming pos shell',
        205: 'dy pi qo revisions testing',
        210: 'best eco efe kr ky matters nh primary purple qc sales via',
        215: 'aed bfb ew installation of open results textblock two visual',
        220: 'first modules notes pg they',
        225: 'core have school value width',
        230: 'aaa and false fitness jq nested themed tooltip uq',
        235: 'development hi kb profile rich static you',
        240: 'building pz',
        245: 'bda cont disc editor gear ne panel ph pr six the xxsmall',
        250: 'direction ffe fieldset io pane planning shop splide',
        255: 'av ku last medium non txt vh',
        260: 'bl body collapse editable fi holder living my pros typography website',
        265: 'bs future stroke tdb track vision',
        270: 'ag board ease fbc kj worth',
        275: 'bbc nw rt',
        280: 'benefits camera field labels lm mm pencraft sl tips trends what',
        285: 'articlebody dd ded gp offset rank spec tint ue',
        290: 'animated bp clip contact dynamic gh quaternary should truncate',
        295: 'cursor desktop dwky eae',
        300: 'gd gw photography position',
        305: 'aem centered it jp letter sow',
        310: 'content score',
        315: 'middle set widgets',
        320: 'active ap fd format kq markup pricing sky',
        325: 'eed html mw richtext valign',
        330: 'articlecontent external landing newline smart wp',
        335: 'coffee fde maintenance',
        340: 'clear oz',
        345: 'antialiased canvas service setup te wxqfj',
        350: 'blogitem cc insight lists mdqke',
        355: 'linked mv return',
        360: 'bullet collapsible gutter math nbsp sk',
        365: 'contentcontainer fullwidth mntl under',
        370: 'animate inside tagdiv unstyled',
        375: 'calc parallax',
        380: 'hc',
        385: 'choice hk ns rows task',
        390: 'cda kg',
        395: 'pad prose',
        405: 'acf df ev how life narrow',
        410: 'laptops',
        415: 'long portfolio qh',
        420: 'courses forward',
        425: 'basis online plants var',
        430: 'double gate sec',
        435: 'budget generic wysiwyg',
        440: 'initial speakable well',
        450: 'blur credits',
        455: 'doc events fr',
        460: 'descr introduction lazy',
        470: 'listicle',
        475: 'cms vp',
        480: 'dq',
        485: 'markdown',
        490: 'nv rust target theme',
        495: 'dfe financial opj reading',
        505: 'ps scroll so',
        510: 'ie',
        515: 'fb review',
        540: 'gatsby',
        545: 'blend mix paragraph passthrough specs strong',
        550: 'checklist',
        555: 'populated',
        560: 'cd common emevuu',
        570: 'fashion regular',
        580: 'big keyword',
        590: 'variant',
        595: 'anchor outside',
        600: 'ol platforms',
        605: 'from pubtheme yixxqa',
        610: 'repository',
        615: 'scrollable',
        620: 'library tv',
        625: 'gi gtm min',
        630: 'line',
        635: 'blocks',
        640: 'marker tablist',
        645: 'ud',
        665: 'wa',
        675: 'overflow',
        690: 'bcc half',
        745: 'ner',
        755: 'ts',
        765: 'tu',
        770: 'postcontent',
        775: 'control',
        780: 'comparison',
        820: 'food redesign',
        835: 'blockquote',
        855: 'sect',
        895: 'pan',
        920: 'vc',
        965: 'oxy',
        970: 'even',
        995: 'stats',
        1005: 'words',
        1035: 'parent',
    }),
)


TYPICAL = (49, 8, 6.15, 1, 1, 0, 0, 1.36, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 10, 3, 2, 2, 0.0324, 0.168, 8, 1)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, gap, _, lines, prints, quotes, seams, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article) = row
    s = 0.0
    if away <= 2.5:
     if framed <= 0.0:
      if share <= 0.036334:
       if words_score <= 1.0096:
        s += 0.115
       else:
        s += 0.516
      else:
       if sentences <= 7.5:
        if end <= 0.0:
         s += 0.499
        else:
         if alike <= 56.5:
          s += 0.669
         else:
          if alike <= 58.5:
           if share <= 0.8631:
            s += -0.050
           else:
            s += 0.658
          else:
           s += 0.640
       else:
        s += 0.354
     else:
      s += 0.039
    else:
     if words_score <= 1.2232:
      if framed <= 0.0:
       s += 0.004
      else:
       s += -0.117
     else:
      if framed <= 0.0:
       if words_score <= 3.8214:
        if share <= 0.073668:
         s += 0.219
        else:
         s += 0.484
       else:
        s += 0.599
      else:
       if away <= 7.5:
        s += 0.192
       else:
        s += -0.101
    if away <= 2.5:
     if words_score <= -1.7539:
      if alike <= 4.5:
       s += -0.317
      else:
       s += 0.067
     else:
      if words <= 113.5:
       if alike <= 2.5:
        if tag <= 1.5:
         s += 0.177
        else:
         s += -0.051
       else:
        if alike <= 153.5:
         if outer_share <= 0.6633:
          if start <= 3.5:
           s += 0.163
          else:
           s += -0.298
         else:
          if prints <= 5.5:
           s += 0.268
          else:
           s += -0.284
        else:
         s += -0.106
      else:
       if alike <= 56.5:
        s += 0.148
       else:
        s += -0.329
    else:
     if words_score <= 1.4305:
      s += -0.337
     else:
      if outer_share <= 0.0:
       s += -0.330
      else:
       if words_score <= 3.4937:
        s += -0.035
       else:
        if start <= 0.0:
         s += -0.309
        else:
         s += 0.197
    if outer_share <= 0.21759:
     if framed <= 0.0:
      if words <= 21.5:
       if links <= 0.66783:
        if shape <= 1.5:
         s += -0.207
        else:
         s += 0.047
       else:
        s += -0.313
      else:
       s += 0.064
     else:
      s += -0.311
    else:
     if framed <= 0.0:
      if alike <= 1.5:
       if words <= 36.5:
        if level <= 1.5:
         s += -0.232
        else:
         s += 0.092
       else:
        s += 0.220
      else:
       if alike <= 56.5:
        if shape <= 3.5:
         if links <= 0.26326:
          s += 0.236
         else:
          s += 0.008
        else:
         s += -0.102
       else:
        if alike <= 58.5:
         if outer_share <= 0.97602:
          s += -0.319
         else:
          s += 0.261
        else:
         if alike <= 153.5:
          s += 0.249
         else:
          s += -0.085
     else:
      s += -0.281
    if share <= 0.093786:
     if words_score <= 0.53218:
      s += -0.264
     else:
      if links <= 0.3309:
       if words_score <= 3.8214:
        if shape <= 1.5:
         s += -0.115
        else:
         s += 0.139
       else:
        s += 0.147
      else:
       s += -0.262
    else:
     if words_score <= -2.0967:
      if share <= 0.49472:
       s += -0.246
      else:
       s += 0.116
     else:
      if quotes <= 11:
       if words_score <= 3.3204:
        if share <= 0.70418:
         if shape <= 1.5:
          if words_score <= 0.53218:
           s += -0.136
          else:
           s += 0.048
         else:
          s += 0.165
        else:
         if commas <= 15.5:
          s += 0.188
         else:
          s += -0.320
       else:
        if share <= 0.83968:
         if share <= 0.78478:
          s += 0.219
         else:
          s += 0.045
        else:
         s += 0.239
      else:
       s += -0.482
    if away <= 3.5:
     if alike <= 1.5:
      if words_score <= 2.4365:
       s += -0.154
      else:
       s += 0.139
     else:
      if words <= 160.5:
       if prints <= 1.5:
        if alike <= 56.5:
         if share <= 0.064455:
          s += 0.050
         else:
          if away <= 0.0:
           s += -0.037
          else:
           s += 0.214
        else:
         if alike <= 58.5:
          if share <= 0.8631:
           s += -0.320
          else:
           s += 0.211
         else:
          if alike <= 153.5:
           s += 0.231
          else:
           s += -0.129
       else:
        s += -0.148
      else:
       s += -0.111
    else:
     if words_score <= 0.77514:
      s += -0.246
     else:
      if outer_share <= 0.074991:
       if away <= 8.5:
        s += -0.055
       else:
        s += -0.261
      else:
       if prints <= 1.5:
        s += 0.147
       else:
        s += -0.319
    if share <= 0.064455:
     if words_score <= -0.53014:
      s += -0.230
     else:
      if away <= 6.5:
       if words_score <= 2.8021:
        s += -0.057
       else:
        s += 0.103
      else:
       s += -0.185
    else:
     if words_score <= -1.433:
      s += -0.133
     else:
      if away <= 0.0:
       if share <= 0.96246:
        s += 0.096
       else:
        s += -0.561
      else:
       if prints <= 1.5:
        if share <= 0.8631:
         if words_score <= 3.4937:
          if away <= 5.5:
           if commas <= 12.5:
            s += 0.112
           else:
            s += -0.202
          else:
           s += -0.111
         else:
          if outer_share <= 0.96246:
           s += 0.196
          else:
           if outer_share <= 0.96886:
            s += -0.286
           else:
            s += 0.232
        else:
         if quotes <= 21:
          s += 0.209
         else:
          s += -0.382
       else:
        s += -0.176
    if framed <= 0.0:
     if words_score <= 1.6292:
      if links <= 0.73727:
       if words_score <= -2.0967:
        s += -0.125
       else:
        if prints <= 1.5:
         if known_as <= 0.0:
          if commas <= 1.5:
           if shape <= 1.5:
            s += -0.018
           else:
            s += 0.179
          else:
           s += 0.120
         else:
          s += -0.408
        else:
         s += -0.151
      else:
       s += -0.208
     else:
      if end <= 0.0:
       if shape <= 0.0:
        if words_score <= 4.3283:
         s += -0.195
        else:
         s += 0.092
       else:
        if lines <= 31.5:
         s += 0.099
        else:
         s += -0.360
      else:
       if end <= 4.5:
        if prints <= 1.5:
         s += 0.160
        else:
         if commas <= 0.0:
          s += 0.198
         else:
          s += -0.238
       else:
        s += -0.122
    else:
     s += -0.221
    if framed <= 0.0:
     if end <= 0.0:
      if level <= 0.0:
       s += -0.150
      else:
       if letters_a_word <= 3.0093:
        s += -0.230
       else:
        if characters <= 50.5:
         s += 0.079
        else:
         if outer_tag <= 20.5:
          s += -0.132
         else:
          s += 0.130
     else:
      if share <= 0.0044859:
       s += -0.149
      else:
       if share <= 0.8631:
        if prints <= 2.5:
         if share <= 0.78478:
          if end <= 3.5:
           if in_article <= 0.0:
            s += 0.037
           else:
            s += 0.153
          else:
           s += -0.147
         else:
          if letters_a_word <= 6.5026:
           if characters <= 389.5:
            s += 0.053
           else:
            s += -0.198
          else:
           s += 0.194
        else:
         s += -0.212
       else:
        s += 0.178
    else:
     if share <= 0.97548:
      s += -0.204
     else:
      s += 0.319
    if away <= 3.5:
     if away <= 0.0:
      if tag <= 1.5:
       s += 0.185
      else:
       s += -0.529
     else:
      if framed <= 0.0:
       if words <= 16.5:
        if level <= 0.0:
         if tag <= 1.5:
          s += 0.009
         else:
          s += -0.215
        else:
         s += 0.087
       else:
        if outer_share <= 0.59685:
         if start <= 3.5:
          if depth <= 4.5:
           s += -0.329
          else:
           s += 0.093
         else:
          s += -0.379
        else:
         if tag <= 0.0:
          s += -0.098
         else:
          s += 0.141
      else:
       s += -0.161
    else:
     if framed <= 0.0:
      if links <= 0.84796:
       if depth <= 14.5:
        s += -0.076
       else:
        if away <= 13.5:
         s += 0.172
        else:
         s += -0.255
      else:
       s += -0.200
     else:
      s += -0.192
    if away <= 3.5:
     if words_score <= 2.9772:
      if alike <= 1.5:
       if characters <= 267.5:
        if level <= 1.5:
         s += -0.159
        else:
         s += 0.035
       else:
        s += 0.091
      else:
       if quotes <= 9.5:
        if away <= 0.0:
         s += -0.235
        else:
         s += 0.071
       else:
        s += -0.288
     else:
      if alike <= 56.5:
       s += 0.154
      else:
       if alike <= 58.5:
        s += -0.208
       else:
        if alike <= 153.5:
         if commas <= 14.5:
          s += 0.182
         else:
          s += -0.539
        else:
         s += -0.282
    else:
     if words_score <= -0.53014:
      s += -0.187
     else:
      if away <= 7.5:
       if alike <= 3.5:
        s += -0.044
       else:
        if sentences <= 1.5:
         s += 0.045
        else:
         s += 0.285
      else:
       s += -0.151
    if framed <= 0.0:
     if end <= 0.0:
      if level <= 0.0:
       if sentences <= 3.5:
        s += -0.134
       else:
        s += 0.138
      else:
       if tag <= 4.5:
        s += 0.113
       else:
        s += -0.056
     else:
      if share <= 0.8631:
       if words_score <= 2.6298:
        if in_article <= 0.0:
         if characters <= 339.5:
          s += -0.081
         else:
          s += -0.360
        else:
         s += 0.044
       else:
        if share <= 0.78478:
         if away <= 1.5:
          s += 0.202
         else:
          s += 0.085
        else:
         if share <= 0.81015:
          s += -0.162
         else:
          s += 0.100
      else:
       if away <= 0.0:
        s += -0.208
       else:
        s += 0.170
    else:
     if words_score <= 1.4305:
      s += -0.204
     else:
      if links <= 0.19748:
       s += 0.064
      else:
       s += -0.222
    if share <= 0.055086:
     if links <= 0.30442:
      if shape <= 1.5:
       s += -0.079
      else:
       s += 0.064
     else:
      s += -0.183
    else:
     if outer_share <= 0.6633:
      if in_article <= 0.0:
       if outer_share <= 0.59685:
        s += -0.056
       else:
        s += -0.485
      else:
       if depth <= 12.5:
        if outer_share <= 0.59685:
         s += -0.024
        else:
         s += 0.212
       else:
        s += 0.143
     else:
      if depth <= 8.5:
       if outer_share <= 0.91792:
        s += 0.162
       else:
        if share <= 0.83968:
         if share <= 0.78478:
          s += 0.059
         else:
          s += -0.316
        else:
         if tag <= 1.5:
          if tag <= 0.0:
           s += -0.242
          else:
           s += 0.141
         else:
          if tag <= 2.5:
           s += -0.324
          else:
           s += 0.079
      else:
       s += 0.152
    if away <= 5.5:
     if words_score <= 3.4937:
      if alike <= 2.5:
       if characters <= 300.5:
        if depth <= 13.5:
         s += -0.117
        else:
         s += 0.116
       else:
        s += 0.068
      else:
       s += 0.042
     else:
      if alike <= 56.5:
       if away <= 0.0:
        s += -0.168
       else:
        if end <= 0.0:
         s += 0.011
        else:
         s += 0.160
      else:
       if words <= 71.5:
        if alike <= 153.5:
         s += 0.117
        else:
         if outer_share <= 0.86026:
          s += -0.534
         else:
          s += 0.027
       else:
        s += -0.182
    else:
     if words_score <= 2.2316:
      s += -0.158
     else:
      if away <= 12.5:
       if lines <= 1.5:
        if depth <= 13.5:
         s += -0.021
        else:
         s += 0.185
       else:
        s += -0.262
      else:
       s += -0.195
    if framed <= 0.0:
     if share <= 0.56158:
      if words_score <= 4.3283:
       if share <= 0.49472:
        if tag <= 1.5:
         s += 0.024
        else:
         if tag <= 2.5:
          s += -0.157
         else:
          s += -0.024
       else:
        if outer_share <= 0.81113:
         s += -0.519
        else:
         s += 0.212
      else:
       s += 0.084
     else:
      if outer_share <= 0.91792:
       s += 0.153
      else:
       if share <= 0.83968:
        if outer_share <= 0.96636:
         s += -0.282
        else:
         s += 0.173
       else:
        if lines <= 74.5:
         s += 0.103
        else:
         s += -0.411
    else:
     if words_score <= 1.6292:
      if share <= 0.97143:
       s += -0.191
      else:
       s += 0.375
     else:
      if tag <= 5.5:
       if sentences <= 3.5:
        s += 0.104
       else:
        s += -0.325
      else:
       s += -0.191
    if links <= 0.57052:
     if prints <= 1.5:
      if share <= 0.28572:
       if share <= 0.18965:
        if away <= 7.5:
         s += 0.024
        else:
         s += -0.098
       else:
        if outer_share <= 0.82208:
         if outer_share <= 0.59685:
          if end <= 0.0:
           s += -0.402
          else:
           s += -0.036
         else:
          if in_article <= 0.0:
           s += -1.095
          else:
           s += -0.260
        else:
         s += 0.116
      else:
       if outer_share <= 0.96246:
        if outer_share <= 0.59685:
         if share <= 0.42629:
          s += 0.140
         else:
          s += -0.102
        else:
         s += 0.126
       else:
        if outer_share <= 0.96636:
         if share <= 0.83968:
          s += -0.272
         else:
          s += 0.177
        else:
         if sentences <= 4.5:
          s += 0.099
         else:
          s += -0.128
     else:
      s += -0.128
    else:
     s += -0.167
    if words_score <= -1.7539:
     if away <= 1.5:
      s += 0.071
     else:
      s += -0.150
    else:
     if links <= 0.6012:
      if words_score <= 4.3283:
       if sentences <= 8.5:
        if known <= 0.0:
         if end <= 3.5:
          if shape <= 1.5:
           if quotes <= 0.0:
            if outer_tag <= 1.5:
             s += 0.153
            else:
             if outer_tag <= 14.5:
              s += -0.006
             else:
              s += -0.303
           else:
            if away <= 4.5:
             s += 0.140
            else:
             s += -0.128
          else:
           if quotes <= 5.5:
            s += 0.104
           else:
            s += -0.181
         else:
          s += -0.125
        else:
         s += -0.291
       else:
        s += -0.211
      else:
       if lines <= 1.5:
        s += 0.108
       else:
        if words <= 62.5:
         s += -0.233
        else:
         s += 0.115
     else:
      s += -0.144
    if words_score <= -2.8895:
     s += -0.141
    else:
     if links <= 0.80123:
      if alike <= 153.5:
       if words_score <= 4.3283:
        if alike <= 14.5:
         s += -0.005
        else:
         if commas <= 19.5:
          if alike <= 32.5:
           s += 0.137
          else:
           if alike <= 34.5:
            if outer_share <= 0.49472:
             s += 0.163
            else:
             s += -0.340
           else:
            s += 0.050
         else:
          s += -0.465
       else:
        if alike <= 43.5:
         if away <= 0.0:
          s += -0.096
         else:
          if outer_share <= 0.49472:
           s += 0.055
          else:
           s += 0.166
        else:
         s += -0.023
      else:
       if characters <= 71.5:
        s += 0.331
       else:
        if outer_share <= 0.99601:
         if outer_share <= 0.86026:
          s += -0.430
         else:
          s += 0.091
        else:
         s += -0.708
     else:
      s += -0.127
    if framed <= 0.0:
     if tag <= 1.5:
      if quotes <= 11:
       if quotes <= 0.0:
        if known <= 0.0:
         s += 0.049
        else:
         s += -0.249
       else:
        if lines <= 3.5:
         s += 0.175
        else:
         s += -0.169
      else:
       s += -0.216
     else:
      if tag <= 2.5:
       if letters_a_word <= 6.8011:
        s += -0.211
       else:
        s += -0.028
      else:
       if characters <= 200.5:
        if characters <= 59.5:
         s += 0.042
        else:
         s += -0.052
       else:
        s += 0.142
    else:
     if characters <= 164.5:
      s += -0.156
     else:
      if characters <= 661.5:
       if depth <= 8.5:
        s += -0.208
       else:
        if away <= 8.5:
         if lines <= 2.5:
          s += 0.171
         else:
          s += -0.247
        else:
         s += -0.179
      else:
       s += -0.337
    if words_score <= -2.8895:
     if framed <= 0.0:
      s += -0.059
     else:
      s += -0.184
    else:
     if words_score <= 4.4974:
      if words <= 160.5:
       if links <= 0.11166:
        if known_as <= 0.0:
         if alike <= 3.5:
          if level <= 1.5:
           if tag <= 6.5:
            s += -0.021
           else:
            s += -0.214
          else:
           s += 0.089
         else:
          s += 0.038
        else:
         s += -0.258
       else:
        s += -0.080
      else:
       s += -0.181
     else:
      if alike <= 56.5:
       if tag <= 1.5:
        if links <= 0.18466:
         s += 0.135
        else:
         s += -0.159
       else:
        if tag <= 2.5:
         s += -0.219
        else:
         if tag <= 5.5:
          s += 0.148
         else:
          s += -0.098
      else:
       if alike <= 58.5:
        s += -0.154
       else:
        s += 0.055
    if framed <= 0.0:
     if prints <= 1.5:
      if end <= 0.0:
       if sentences <= 1.5:
        if depth <= 10.5:
         s += -0.051
        else:
         s += 0.087
       else:
        if quotes <= 0.0:
         s += -0.338
        else:
         s += 0.118
      else:
       if end <= 1.5:
        if commas <= 19.5:
         if quotes <= 0.0:
          if outer_share <= 0.16838:
           s += 0.114
          else:
           if outer_share <= 0.6633:
            if characters <= 389.5:
             s += -0.120
            else:
             s += 0.156
           else:
            s += 0.059
         else:
          s += 0.154
        else:
         s += -0.166
       else:
        s += -0.063
     else:
      if characters <= 50.5:
       s += 0.026
      else:
       s += -0.200
    else:
     if words_score <= 0.77514:
      s += -0.160
     else:
      if characters <= 534.5:
       s += 0.016
      else:
       s += -0.285
    if words_score <= -3.3888:
     s += -0.125
    else:
     if away <= 7.5:
      if depth <= 12.5:
       if known <= 0.0:
        if gap <= 0.0:
         if depth <= 11.5:
          s += 0.138
         else:
          if commas <= 1.5:
           s += 0.046
          else:
           s += -0.476
        else:
         if share <= 0.83968:
          s += -0.013
         else:
          s += 0.046
       else:
        s += -0.211
      else:
       if sentences <= 3.5:
        s += 0.113
       else:
        if share <= 0.70418:
         s += -0.213
        else:
         s += 0.216
     else:
      if depth <= 14.5:
       if tag <= 0.0:
        s += 0.197
       else:
        s += -0.160
      else:
       if share <= 0.0:
        s += -0.121
       else:
        if depth <= 16.5:
         if words_score <= 0.0:
          s += 0.704
         else:
          s += 0.109
        else:
         s += 0.015
    if away <= 8.5:
     if depth <= 12.5:
      if away <= 4.5:
       if letters_a_word <= 6.5026:
        if depth <= 11.5:
         if away <= 0.0:
          s += -0.190
         else:
          if start <= 0.0:
           s += -0.178
          else:
           s += -0.000
        else:
         if letters_a_word <= 6.3209:
          s += -0.004
         else:
          s += -0.416
       else:
        if share <= 0.99555:
         if prints <= 6.5:
          if outer_share <= 0.82208:
           if start <= 3.5:
            s += 0.026
           else:
            s += -0.290
          else:
           s += 0.105
         else:
          s += -0.264
        else:
         if words <= 103.5:
          s += -0.035
         else:
          s += -0.633
      else:
       s += -0.097
     else:
      if share <= 0.70418:
       if share <= 0.63506:
        s += 0.066
       else:
        s += -0.380
      else:
       s += 0.187
    else:
     s += -0.134
    if framed <= 0.0:
     if alike <= 153.5:
      if alike <= 72.5:
       if alike <= 43.5:
        if characters <= 239.5:
         if alike <= 3.5:
          if level <= 1.5:
           s += -0.080
          else:
           s += 0.075
         else:
          if links <= 0.11849:
           s += 0.054
          else:
           if commas <= 2.5:
            s += -0.083
           else:
            s += 0.244
        else:
         if commas <= 19.5:
          s += 0.077
         else:
          s += -0.104
       else:
        if alike <= 45.5:
         if links <= 0.034395:
          s += 0.109
         else:
          s += -1.212
        else:
         if shape <= 1.5:
          s += -0.073
         else:
          s += 0.184
      else:
       s += 0.179
     else:
      if words_score <= 1.2232:
       s += 0.348
      else:
       s += -0.243
    else:
     if words_score <= 0.77514:
      s += -0.153
     else:
      s += -0.033
    if commas <= 9.5:
     if links <= 0.14338:
      if end <= 3.5:
       if alike <= 153.5:
        if prints <= 1.5:
         if end <= 0.0:
          if characters <= 105.5:
           s += 0.016
          else:
           if outer_share <= 0.49472:
            s += -0.239
           else:
            if tag <= 1.5:
             s += 0.139
            else:
             s += -0.150
         else:
          if alike <= 32.5:
           if tag <= 1.5:
            s += 0.093
           else:
            if tag <= 2.5:
             s += -0.176
            else:
             s += 0.045
          else:
           if share <= 0.88752:
            if characters <= 239.5:
             s += 0.073
            else:
             s += -0.208
           else:
            s += 0.110
        else:
         if characters <= 105.5:
          s += 0.018
         else:
          s += -0.199
       else:
        s += -0.153
      else:
       s += -0.128
     else:
      s += -0.074
    else:
     s += 0.128
    if prints <= 1.5:
     if away <= 0.0:
      if words <= 113.5:
       s += 0.102
      else:
       s += -0.276
     else:
      if in_article <= 0.0:
       if outer_share <= 0.6633:
        if outer_share <= 0.59685:
         s += -0.069
        else:
         s += -0.424
       else:
        if commas <= 17.5:
         s += 0.080
        else:
         s += -0.218
      else:
       if end <= 0.0:
        if sentences <= 3.5:
         if level <= 0.0:
          s += -0.093
         else:
          if level <= 3.5:
           if tag <= 6.5:
            s += 0.121
           else:
            s += -0.013
          else:
           s += -0.159
        else:
         s += 0.236
       else:
        if words <= 16.5:
         s += -0.029
        else:
         if sentences <= 2.5:
          s += 0.092
         else:
          s += -0.005
    else:
     if words <= 9.5:
      s += -0.007
     else:
      s += -0.205
    if known <= 0.0:
     if away <= 9.5:
      if away <= 0.0:
       s += -0.142
      else:
       if sentences <= 10.5:
        if words_score <= 6.4503:
         if level <= 1.5:
          if words <= 25.5:
           if tag <= 6.5:
            if links <= 0.025354:
             s += 0.016
            else:
             if prints <= 3.5:
              s += -0.109
             else:
              if in_article <= 0.0:
               s += 0.961
              else:
               s += -0.073
           else:
            s += -0.208
          else:
           if prints <= 1.5:
            if tag <= 19.5:
             s += 0.022
            else:
             s += 0.202
           else:
            s += -0.169
         else:
          if share <= 0.75265:
           s += 0.100
          else:
           s += -0.043
        else:
         if prints <= 2.5:
          s += 0.107
         else:
          s += -0.241
       else:
        s += 0.241
     else:
      s += -0.111
    else:
     s += -0.202
    if alike <= 4.5:
     if depth <= 5.5:
      s += -0.145
     else:
      s += -0.010
    else:
     if away <= 5.5:
      if outer_tag <= 2.5:
       if alike <= 43.5:
        if end <= 0.0:
         s += -0.031
        else:
         if away <= 0.0:
          s += -0.107
         else:
          if share <= 0.70418:
           if depth <= 10.5:
            s += 0.075
           else:
            if away <= 2.5:
             s += -0.171
            else:
             s += 0.199
          else:
           s += 0.138
       else:
        if share <= 0.99555:
         if share <= 0.8631:
          if alike <= 45.5:
           s += -0.590
          else:
           s += -0.094
         else:
          s += 0.091
        else:
         if alike <= 64.5:
          s += 0.194
         else:
          s += -0.368
      else:
       s += 0.110
     else:
      if depth <= 7.5:
       s += -0.435
      else:
       s += -0.053
    if framed <= 0.0:
     if depth <= 16.5:
      if known_as <= 21.5:
       if letters_a_word <= 5.9765:
        if depth <= 8.5:
         if outer_share <= 0.86026:
          if outer_share <= 0.49472:
           if share <= 0.36179:
            s += -0.014
           else:
            s += -0.408
          else:
           s += 0.146
         else:
          if share <= 0.96751:
           s += -0.154
          else:
           s += 0.076
        else:
         s += 0.018
       else:
        s += 0.023
      else:
       s += -0.212
     else:
      if characters <= 534.5:
       s += 0.139
      else:
       s += -0.166
    else:
     if depth <= 8.5:
      s += -0.194
     else:
      if outer_share <= 0.053839:
       if words_score <= 6.7928:
        if tag <= 7.5:
         s += -0.139
        else:
         s += 0.166
       else:
        s += 0.365
      else:
       if depth <= 15.5:
        s += 0.190
       else:
        s += -0.165
    if depth <= 14.5:
     if framed <= 0.0:
      if words_score <= 6.4503:
       if shape <= 1.5:
        if outer_tag <= 1.5:
         s += 0.083
        else:
         if quotes <= 3.5:
          s += -0.036
         else:
          s += 0.132
       else:
        if alike <= 24.5:
         if characters <= 175.5:
          s += -0.047
         else:
          if quotes <= 5.5:
           s += 0.122
          else:
           s += -0.122
        else:
         if alike <= 173:
          s += 0.183
         else:
          s += -0.116
      else:
       if letters_a_word <= 4.0179:
        s += -0.397
       else:
        s += 0.106
     else:
      s += -0.102
    else:
     if alike <= 10.5:
      if prints <= 1.5:
       if end <= 3.5:
        s += 0.128
       else:
        s += -0.144
      else:
       s += -0.122
     else:
      if alike <= 11.5:
       s += -0.534
      else:
       s += 0.028
    if start <= 0.0:
     if sentences <= 3.5:
      if sentences <= 1.5:
       s += -0.157
      else:
       s += 0.074
     else:
      s += -0.454
    else:
     if depth <= 17.5:
      if commas <= 22.5:
       if known <= 0.0:
        if sentences <= 2.5:
         s += 0.011
        else:
         if depth <= 14.5:
          if quotes <= 4.5:
           if share <= 0.21637:
            s += -0.114
           else:
            if depth <= 8.5:
             s += -0.042
            else:
             if share <= 0.98367:
              s += 0.170
             else:
              if sentences <= 3.5:
               s += -0.808
              else:
               s += 0.202
          else:
           s += 0.222
         else:
          s += -0.315
       else:
        s += -0.148
      else:
       s += 0.236
     else:
      if prints <= 1.5:
       if sentences <= 6.5:
        s += 0.143
       else:
        s += -0.314
      else:
       s += -0.151
    if away <= 6.5:
     if quotes <= 0.0:
      if start <= 3.5:
       if shape <= 1.5:
        if lines <= 1.5:
         if end <= 0.0:
          if characters <= 59.5:
           s += 0.023
          else:
           s += -0.143
         else:
          if links <= 0.99812:
           s += 0.009
          else:
           if end <= 2.5:
            s += 0.051
           else:
            s += 1.205
        else:
         if start <= 0.0:
          s += -0.379
         else:
          if lines <= 2.5:
           s += -0.188
          else:
           s += 0.173
       else:
        s += 0.067
      else:
       if start <= 4.5:
        s += -0.383
       else:
        s += -0.077
     else:
      if tag <= 1.5:
       if lines <= 4.5:
        s += 0.171
       else:
        s += -0.133
      else:
       if away <= 0.0:
        s += -0.266
       else:
        s += 0.016
    else:
     s += -0.061
    if commas <= 19.5:
     if end <= 3.5:
      if outer_tag <= 1.5:
       if depth <= 5.5:
        s += -0.185
       else:
        s += 0.104
      else:
       if tag <= 1.5:
        if alike <= 153.5:
         if prints <= 1.5:
          if depth <= 7.5:
           if commas <= 1.5:
            if depth <= 4.5:
             s += -0.192
            else:
             s += 0.065
           else:
            s += 0.139
          else:
           if depth <= 19.5:
            if depth <= 18.5:
             s += 0.013
            else:
             if alike <= 2.5:
              s += -0.273
             else:
              s += 0.149
           else:
            s += 0.173
         else:
          s += -0.085
        else:
         s += -0.168
       else:
        if alike <= 18.5:
         if characters <= 59.5:
          s += -0.005
         else:
          s += -0.098
        else:
         s += 0.092
     else:
      s += -0.101
    else:
     s += -0.217
    if away <= 11.5:
     if lines <= 94.5:
      if alike <= 153.5:
       if alike <= 72.5:
        if alike <= 56.5:
         if words <= 32.5:
          if characters <= 212.5:
           if links <= 0.0095709:
            s += 0.011
           else:
            if words <= 5.5:
             s += 0.140
            else:
             s += -0.085
          else:
           if words <= 30.5:
            s += 0.046
           else:
            s += -0.284
         else:
          if away <= 5.5:
           if sentences <= 1.5:
            s += 0.074
           else:
            s += -0.007
          else:
           if alike <= 1.5:
            s += 0.181
           else:
            s += -0.008
        else:
         if alike <= 58.5:
          s += -0.162
         else:
          s += 0.015
       else:
        s += 0.143
      else:
       if away <= 2.5:
        s += -0.154
       else:
        s += 0.260
     else:
      s += -0.244
    else:
     s += -0.122
    if outer_tag <= 2.5:
     if alike <= 30.5:
      s += 0.002
     else:
      if share <= 0.88752:
       if outer_share <= 0.91792:
        if outer_share <= 0.59685:
         s += -0.137
        else:
         s += 0.090
       else:
        s += -0.215
      else:
       if share <= 0.98008:
        s += 0.110
       else:
        s += -0.071
    else:
     if away <= 4.5:
      s += 0.087
     else:
      if share <= 0.055086:
       if tag <= 4.5:
        if characters <= 14.5:
         s += -0.188
        else:
         if end <= 3.5:
          s += 0.088
         else:
          if alike <= 5.5:
           if alike <= 4.5:
            s += 0.028
           else:
            s += 1.934
          else:
           s += -0.143
       else:
        s += -0.096
      else:
       if framed <= 0.0:
        if words_score <= -1e-35:
         s += 0.017
        else:
         s += -0.351
       else:
        s += 0.072
    if quotes <= 5.5:
     if words_score <= -5.4945:
      if share <= 0.13995:
       s += -0.123
      else:
       s += 0.145
     else:
      if known <= 0.0:
       if words_score <= 7.7559:
        if seams <= 2.5:
         if words <= 6.5:
          if lines <= 1.5:
           s += 0.025
          else:
           if framed <= 0.0:
            s += 0.027
           else:
            s += 1.364
         else:
          if end <= 0.0:
           if words_score <= 2.6298:
            s += -0.003
           else:
            s += -0.124
          else:
           if words_score <= 2.6298:
            if words_score <= 2.4365:
             s += -0.016
            else:
             s += -0.197
           else:
            if alike <= 32.5:
             if share <= 0.28572:
              s += 0.008
             else:
              s += 0.125
            else:
             s += -0.038
        else:
         s += -0.221
       else:
        s += 0.097
      else:
       s += -0.163
    else:
     s += -0.162
    if depth <= 19.5:
     if quotes <= 8.5:
      if words <= 44.5:
       s += -0.016
      else:
       if share <= 0.093786:
        if outer_share <= 0.78247:
         s += -0.021
        else:
         s += -0.386
       else:
        if alike <= 43.5:
         if depth <= 10.5:
          if quotes <= 5.5:
           s += 0.138
          else:
           s += -0.233
         else:
          if outer_share <= 0.86026:
           if away <= 2.5:
            if share <= 0.24804:
             s += -0.363
            else:
             s += -0.074
           else:
            if tag <= 1.5:
             s += 0.270
            else:
             s += -0.107
          else:
           s += 0.160
        else:
         s += -0.052
     else:
      s += -0.176
    else:
     if outer_share <= 0.99893:
      if words <= 160.5:
       if words_score <= -0.53014:
        s += -0.100
       else:
        s += 0.148
      else:
       s += -0.498
     else:
      s += 0.401
    if words_score <= -6.9891:
     s += -0.119
    else:
     if depth <= 10.5:
      if away <= 6.5:
       if tag <= 1.5:
        s += 0.015
       else:
        if alike <= 32.5:
         if tag <= 2.5:
          if away <= 2.5:
           if depth <= 7.5:
            s += -0.155
           else:
            s += -0.438
          else:
           s += -0.030
         else:
          if characters <= 253.5:
           s += -0.054
          else:
           s += 0.155
        else:
         s += 0.150
      else:
       s += -0.152
     else:
      if away <= 1.5:
       if tag <= 1.5:
        if in_article <= 0.0:
         if alike <= 13.5:
          s += -0.321
         else:
          s += 0.168
        else:
         if start <= 3.5:
          s += -0.005
         else:
          s += -0.255
       else:
        s += 0.122
      else:
       if commas <= 3.5:
        s += 0.034
       else:
        s += 0.141
    if away <= 9.5:
     if outer_share <= 0.89361:
      if share <= 0.3275:
       if share <= 0.18965:
        if alike <= 78.5:
         if outer_share <= 0.025429:
          if depth <= 7.5:
           s += -0.162
          else:
           s += -0.000
         else:
          s += 0.043
        else:
         s += 0.290
       else:
        if lines <= 1.5:
         s += -0.116
        else:
         s += 0.298
      else:
       if commas <= 21.5:
        if commas <= 19.5:
         if words <= 26.5:
          s += 0.009
         else:
          if alike <= 18.5:
           s += 0.185
          else:
           if share <= 0.56158:
            s += -0.114
           else:
            s += 0.156
        else:
         s += -0.352
       else:
        s += 0.594
     else:
      if outer_tag <= 2.5:
       if depth <= 14.5:
        s += -0.054
       else:
        s += 0.225
      else:
       s += 0.068
    else:
     s += -0.086
    if end <= 3.5:
     if characters <= 2.5:
      s += -0.321
     else:
      if quotes <= 8.5:
       if quotes <= 0.0:
        if prints <= 7.5:
         if level <= 3.5:
          if prints <= 5.5:
           if level <= 1.5:
            s += -0.004
           else:
            s += 0.044
          else:
           s += -0.160
         else:
          s += -0.109
        else:
         s += 0.159
       else:
        if outer_tag <= 0.0:
         s += -0.155
        else:
         if in_article <= 0.0:
          if letters_a_word <= 6.4008:
           if words <= 113.5:
            s += 0.020
           else:
            s += 0.276
          else:
           if characters <= 661.5:
            s += 0.071
           else:
            s += -0.274
         else:
          if words <= 22.5:
           s += -0.044
          else:
           s += 0.153
      else:
       s += -0.142
    else:
     if shape <= 0.0:
      s += -0.132
     else:
      s += 0.025
    if depth <= 14.5:
     if alike <= 3.5:
      s += -0.031
     else:
      if tag <= 1.5:
       if words_score <= -0.80321:
        s += 0.157
       else:
        if words_score <= 1.8347:
         if quotes <= 2.5:
          s += -0.016
         else:
          s += -0.331
        else:
         if alike <= 30.5:
          if quotes <= 1.5:
           if words <= 62.5:
            if end <= 0.0:
             if characters <= 283.5:
              if alike <= 12.5:
               s += 0.171
              else:
               s += -0.146
             else:
              s += -0.477
            else:
             s += 0.108
           else:
            s += 0.211
          else:
           if alike <= 6.5:
            s += -0.157
           else:
            s += 0.154
         else:
          if depth <= 7.5:
           s += 0.082
          else:
           s += -0.054
      else:
       s += -0.030
    else:
     if characters <= 300.5:
      s += 0.082
     else:
      s += -0.060
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, _, commas, _, words_score, _, _, shape, level, _, gap_below, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, begins_line_above, in_text, headings_above, _, _, _, _, digits, year, _, capitals, _, _, _, digits_1_above, year_1_above, _, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, name_1_below, date_word_1_below, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, name_2_below, _, digits_2_below, year_2_below, _, capitals_2_below, by_word_3_below, _, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if tag <= 6.5:
     if shape <= 0.0:
      s += -2.714
     else:
      if alike <= 1.5:
       if characters <= 31.5:
        if characters <= 14.5:
         s += -2.676
        else:
         s += -2.600
       else:
        if tag <= 3.5:
         s += -2.543
        else:
         s += -2.160
      else:
       if prints <= 2.5:
        s += -2.715
       else:
        s += -2.603
    else:
     if tag <= 7.5:
      s += -1.234
     else:
      if characters <= 54.5:
       if digits <= 0.0:
        s += -2.702
       else:
        s += -2.630
      else:
       if alike <= 1.5:
        s += -2.435
       else:
        s += -2.654
    if tag <= 6.5:
     if prints <= 1.5:
      if level <= 0.0:
       s += -0.123
      else:
       if tag <= 3.5:
        s += -0.103
       else:
        if level <= 1.5:
         s += 0.063
        else:
         s += -0.075
     else:
      if in_text <= 0.55903:
       s += -0.105
      else:
       if characters <= 35.5:
        s += -0.067
       else:
        if capitals_1_above <= 0.091966:
         s += 0.322
        else:
         s += 0.062
    else:
     if tag <= 7.5:
      s += 0.460
     else:
      if characters <= 33.5:
       s += -0.100
      else:
       if from_start <= 0.0:
        s += 0.168
       else:
        s += -0.066
    if tag <= 6.5:
     if year_1_below <= 0.0:
      if digits_3_below <= 5.5:
       if digits_2_below <= 4.5:
        s += -0.112
       else:
        if in_text <= 0.63961:
         s += -0.072
        else:
         s += 0.036
      else:
       if capitals_2_above <= 0.040833:
        s += 0.053
       else:
        s += -0.056
     else:
      if level <= 0.0:
       s += -0.061
      else:
       s += 0.131
    else:
     if tag <= 7.5:
      s += 0.332
     else:
      if words <= 5.5:
       s += -0.104
      else:
       if alike <= 1.5:
        if capitals <= 0.2873:
         s += -0.020
        else:
         s += 0.139
       else:
        s += -0.077
    if shape <= 0.0:
     if digits_1_below <= 9.5:
      s += -0.118
     else:
      s += -0.025
    else:
     if alike <= 1.5:
      if in_text <= 0.17157:
       if letters_a_word <= 4.0357:
        s += -0.007
       else:
        s += -0.101
      else:
       if from_start <= 1.5:
        if final_score <= -4.0028:
         s += 0.114
        else:
         s += 0.304
       else:
        if final_score <= 0.0:
         s += -0.014
        else:
         s += -0.068
     else:
      if final_score <= -5.3131:
       s += -0.026
      else:
       s += -0.112
    if tag <= 6.5:
     if headings_above <= 0.0:
      if final_score <= -3.1187:
       if prints <= 1.5:
        s += -0.100
       else:
        if words <= 3.5:
         s += -0.080
        else:
         s += 0.097
      else:
       if words <= 4.5:
        s += -0.020
       else:
        s += 0.251
     else:
      if digits_3_below <= 5.5:
       s += -0.113
      else:
       if from_start <= 0.0:
        s += 0.029
       else:
        s += -0.059
    else:
     if tag <= 7.5:
      s += 0.223
     else:
      if words <= 5.5:
       s += -0.099
      else:
       if from_start <= -1e-35:
        s += 0.113
       else:
        s += -0.059
    if shape <= 0.0:
     if clock_1_below <= 0.0:
      if year_3_below <= 0.0:
       s += -0.114
      else:
       s += -0.035
     else:
      s += 0.001
    else:
     if alike <= 1.5:
      if in_text <= 0.12917:
       if outer_share <= 0.0045696:
        s += -0.097
       else:
        s += -0.007
      else:
       if final_score <= 0.38762:
        if final_score <= -4.1439:
         s += 0.044
        else:
         if headings_above <= 1.5:
          s += 0.243
         else:
          s += 0.104
       else:
        if final_score <= 1.0952:
         s += 0.060
        else:
         s += -0.067
     else:
      if share <= 0.98445:
       s += -0.115
      else:
       s += -0.016
    if level <= 0.0:
     if clock_1_below <= 0.0:
      s += -0.110
     else:
      s += 0.015
    else:
     if from_start <= 0.0:
      if in_text <= 0.37798:
       if in_article <= 0.0:
        if in_text <= 0.17157:
         s += -0.109
        else:
         s += -0.012
       else:
        if outer_tag <= 2.5:
         s += 0.046
        else:
         s += -0.056
      else:
       if level <= 1.5:
        s += 0.204
       else:
        if headings_above <= 1.5:
         s += 0.083
        else:
         s += -0.034
     else:
      if prints <= 1.5:
       if from_start <= 2.5:
        s += -0.024
       else:
        s += -0.110
      else:
       s += -0.012
    if tag <= 6.5:
     if headings_above <= 0.0:
      if in_text <= 0.57519:
       if from_start <= -4.5:
        s += -0.097
       else:
        s += 0.014
      else:
       if from_start <= -16.5:
        s += -0.029
       else:
        s += 0.254
     else:
      if by_word_1_below <= 0.0:
       s += -0.110
      else:
       s += -0.013
    else:
     if tag <= 7.5:
      s += 0.164
     else:
      if year_1_above <= 0.0:
       if words <= 5.5:
        s += -0.099
       else:
        if capitals <= 0.3694:
         s += -0.081
        else:
         if from_start <= 0.0:
          s += 0.124
         else:
          s += -0.046
      else:
       s += 0.082
    if shape <= 0.0:
     if year_3_below <= 0.0:
      if prints <= 2.5:
       s += -0.113
      else:
       s += -0.024
     else:
      if headings_above <= 0.0:
       s += 0.052
      else:
       s += -0.061
    else:
     if from_start <= 0.0:
      if in_text <= 0.30217:
       if outer_share <= 0.0045696:
        s += -0.093
       else:
        s += 0.010
      else:
       if words <= 4.5:
        if from_start <= -4.5:
         s += -0.022
        else:
         s += 0.114
       else:
        s += 0.174
     else:
      if printed_above <= 0.0:
       if capitals_1_above <= 0.96875:
        s += -0.108
       else:
        s += 0.012
      else:
       s += 0.053
    if level <= 0.0:
     if year_2_below <= 0.0:
      s += -0.109
     else:
      s += -0.012
    else:
     if alike <= 1.5:
      if level <= 1.5:
       if final_score <= -4.1439:
        if away <= 6.5:
         s += 0.045
        else:
         s += -0.035
       else:
        s += 0.169
      else:
       if share <= 0.0026902:
        if letters_a_word <= 7.3943:
         s += -0.084
        else:
         s += -0.009
       else:
        if headings_above <= 1.5:
         s += 0.103
        else:
         if capitals_2_above <= 0.10961:
          s += -0.009
         else:
          s += -0.057
     else:
      if printed_above <= 0.0:
       s += -0.110
      else:
       s += -0.017
    if alike <= 1.5:
     if in_text <= 0.49074:
      if final_score <= -2.6915:
       s += -0.108
      else:
       if level <= 0.0:
        s += -0.060
       else:
        if level <= 1.5:
         s += 0.087
        else:
         s += -0.055
     else:
      if from_start <= 2.5:
       if characters <= 25.5:
        if final_score <= -2.6915:
         s += -0.058
        else:
         s += 0.065
       else:
        if characters <= 112.5:
         s += 0.168
        else:
         if from_start <= -3.5:
          s += 0.027
         else:
          s += -0.063
      else:
       if capitals_1_above <= 0.32917:
        s += -0.074
       else:
        s += 0.021
    else:
     s += -0.114
    if shape <= 0.0:
     if depth <= 4.5:
      s += -0.021
     else:
      s += -0.104
    else:
     if alike <= 1.5:
      if in_text <= 0.27889:
       if words <= 4.5:
        s += -0.094
       else:
        s += 0.026
      else:
       if tag <= 7.5:
        s += 0.142
       else:
        if depth <= 8.5:
         if capitals_1_below <= 0.04939:
          s += -0.016
         else:
          s += 0.084
        else:
         if capitals_2_above <= 0.077935:
          s += 0.006
         else:
          s += -0.065
     else:
      if final_score <= -5.3131:
       s += 0.027
      else:
       if printed_above <= 0.0:
        s += -0.109
       else:
        s += 0.010
    if headings_above <= 0.0:
     if in_text <= 0.49074:
      if tag <= 6.5:
       s += -0.097
      else:
       if in_article <= 0.0:
        s += -0.033
       else:
        s += 0.069
     else:
      if from_start <= -20.5:
       if away <= 6.5:
        s += 0.067
       else:
        s += -0.047
      else:
       s += 0.146
    else:
     if from_start <= -1e-35:
      if in_text <= 0.54006:
       if in_text <= 0.49074:
        s += -0.101
       else:
        s += -0.006
      else:
       if from_start <= -6.5:
        s += 0.015
       else:
        s += 0.114
     else:
      if printed_above <= 0.0:
       s += -0.107
      else:
       s += 0.020
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.111
     else:
      if in_text <= 0.57519:
       s += -0.083
      else:
       s += 0.169
    else:
     if from_start <= 1.5:
      if in_text <= 0.34167:
       if away <= 3.5:
        s += 0.027
       else:
        s += -0.087
      else:
       if level <= 1.5:
        if away <= 5.5:
         s += 0.143
        else:
         s += 0.056
       else:
        if prints <= 1.5:
         if capitals_1_below <= 0.11835:
          s += -0.066
         else:
          s += 0.044
        else:
         s += 0.124
     else:
      if printed_above <= 0.0:
       s += -0.098
      else:
       s += 0.006
    if alike <= 1.5:
     if characters <= 19.5:
      if year_2_below <= 0.0:
       if year_1_below <= 0.0:
        s += -0.103
       else:
        s += -0.004
      else:
       s += 0.008
     else:
      if from_start <= -1e-35:
       if words_score <= -10.372:
        s += -0.052
       else:
        if prints <= 1.5:
         if shape <= 0.0:
          s += -0.069
         else:
          s += 0.122
        else:
         s += 0.186
      else:
       if digits_1_below <= 3.5:
        if from_start <= 2.5:
         if words_score <= 3.2617:
          s += -0.045
         else:
          s += 0.031
        else:
         s += -0.087
       else:
        s += 0.057
    else:
     s += -0.105
    if alike <= 1.5:
     if words <= 3.5:
      if outer_share <= 0.17607:
       s += -0.093
      else:
       s += -0.004
     else:
      if words <= 18.5:
       if links <= 0.0:
        if prints <= 1.5:
         if level <= 0.0:
          s += -0.062
         else:
          if level <= 1.5:
           s += 0.121
          else:
           if capitals <= 0.40313:
            s += -0.038
           else:
            s += 0.028
        else:
         s += 0.170
       else:
        s += -0.038
      else:
       s += -0.070
    else:
     if final_score <= -5.4883:
      s += 0.006
     else:
      if share <= 0.98445:
       s += -0.110
      else:
       s += -0.016
    if level <= 0.0:
     if prints <= 1.5:
      if digits_1_below <= 9.5:
       s += -0.105
      else:
       s += 0.011
     else:
      if depth <= 5.5:
       s += 0.098
      else:
       s += -0.054
    else:
     if level <= 1.5:
      if gap_below <= 0.0:
       s += -0.091
      else:
       if characters <= 17.5:
        s += -0.042
       else:
        if characters <= 79.5:
         s += 0.133
        else:
         s += 0.043
     else:
      if printed_above <= 0.0:
       if depth <= 5.5:
        s += -0.004
       else:
        if capitals_2_above <= 0.97222:
         s += -0.093
        else:
         s += -0.006
      else:
       s += 0.079
    if headings_above <= 0.0:
     if in_text <= 0.57519:
      if from_start <= -5.5:
       if framed <= 0.0:
        s += -0.009
       else:
        s += -0.101
      else:
       s += 0.053
     else:
      if characters <= 25.5:
       s += 0.018
      else:
       if share <= 0.017183:
        s += 0.145
       else:
        s += 0.039
    else:
     if level <= 0.0:
      s += -0.101
     else:
      if alike <= 1.5:
       if characters <= 23.5:
        s += -0.081
       else:
        if from_start <= 2.5:
         if capitals <= 0.3694:
          s += 0.003
         else:
          s += 0.095
        else:
         s += -0.048
      else:
       s += -0.086
    if level <= 0.0:
     if year_3_below <= 0.0:
      if clock_1_below <= 0.0:
       s += -0.094
      else:
       s += 0.033
     else:
      if words_score <= -0.77446:
       s += 0.089
      else:
       s += -0.030
    else:
     if from_start <= 1.5:
      if in_text <= 0.40455:
       if final_score <= -3.8478:
        s += -0.084
       else:
        if level <= 1.5:
         s += 0.053
        else:
         s += -0.049
      else:
       if characters <= 17.5:
        s += -0.013
       else:
        if commas <= 0.0:
         s += 0.126
        else:
         s += 0.034
     else:
      if words_score <= -5.5548:
       s += 0.031
      else:
       s += -0.083
    if level <= 0.0:
     if year_3_below <= 0.0:
      s += -0.096
     else:
      if capitals <= 0.40313:
       s += -0.042
      else:
       s += 0.068
    else:
     if alike <= 1.5:
      if characters <= 14.5:
       s += -0.082
      else:
       if in_text <= 0.43168:
        if level <= 1.5:
         s += 0.047
        else:
         s += -0.071
       else:
        if from_start <= 1.5:
         if words_score <= -4.746:
          s += 0.014
         else:
          if characters <= 79.5:
           s += 0.126
          else:
           s += 0.021
        else:
         s += -0.000
     else:
      if outer_share <= 0.99893:
       s += -0.089
      else:
       s += 0.035
    if level <= 0.0:
     if headings_above <= 0.0:
      if characters <= 19.5:
       s += -0.073
      else:
       if from_start <= -7.5:
        if depth <= 6.5:
         s += 0.031
        else:
         s += -0.052
       else:
        s += 0.101
     else:
      s += -0.095
    else:
     if level <= 1.5:
      if shape <= 1.5:
       if in_article <= 0.0:
        if words_score <= -1.5755:
         s += -0.010
        else:
         s += 0.068
       else:
        s += 0.126
      else:
       if depth <= 5.5:
        s += 0.045
       else:
        s += -0.063
     else:
      if printed_above <= 0.0:
       s += -0.067
      else:
       s += 0.069
    if in_text <= 0.37798:
     if depth <= 5.5:
      if depth <= 4.5:
       s += -0.042
      else:
       s += 0.047
     else:
      s += -0.087
    else:
     if final_score <= 0.76807:
      if final_score <= -4.521:
       if away <= 5.5:
        s += 0.019
       else:
        s += -0.066
      else:
       if shape <= 1.5:
        if capitals <= 0.16473:
         if level <= 1.5:
          s += 0.025
         else:
          s += -0.051
        else:
         if capitals_2_above <= 0.60556:
          if capitals_2_below <= 0.75735:
           s += 0.132
          else:
           s += 0.019
         else:
          s += 0.025
       else:
        s += -0.045
     else:
      s += -0.085
    if prints <= 1.5:
     if level <= 0.0:
      if year_3_below <= 0.0:
       s += -0.104
      else:
       s += 0.004
     else:
      if level <= 1.5:
       if words_score <= -3.4066:
        if capitals_1_below <= 0.33772:
         s += 0.038
        else:
         s += -0.123
       else:
        if outer_tag <= 20.5:
         s += 0.098
        else:
         s += -0.051
      else:
       if digits_1_below <= 3.5:
        s += -0.089
       else:
        s += 0.017
    else:
     if characters <= 29.5:
      if away <= 3.5:
       s += 0.012
      else:
       s += -0.086
     else:
      if depth <= 12.5:
       s += 0.154
      else:
       s += -0.001
    if in_text <= 0.37798:
     if digits_1_below <= 10.5:
      if digits_2_below <= 8.5:
       s += -0.095
      else:
       s += 0.018
     else:
      s += 0.035
    else:
     if final_score <= 0.76807:
      if links <= 0.0:
       if final_score <= -4.0028:
        if depth <= 9.5:
         s += 0.030
        else:
         s += -0.056
       else:
        if letters_a_word <= 8.5071:
         if depth <= 12.5:
          s += 0.115
         else:
          s += 0.016
        else:
         s += -0.029
      else:
       s += -0.054
     else:
      if digits_1_below <= 0.0:
       s += -0.092
      else:
       if from_start <= 2.5:
        s += 0.060
       else:
        s += -0.038
    if characters <= 19.5:
     if digits_1_above <= 5.5:
      if digits_2_below <= 7.5:
       s += -0.097
      else:
       s += 0.018
     else:
      s += 0.026
    else:
     if from_start <= 2.5:
      if links <= 0.0:
       if commas <= 0.0:
        if away <= 8.5:
         if capitals <= 0.09878:
          s += -0.007
         else:
          s += 0.116
        else:
         s += -0.014
       else:
        if end <= 0.0:
         s += 0.024
        else:
         s += -0.066
      else:
       if digits_2_below <= 4.5:
        s += -0.072
       else:
        s += 0.037
     else:
      if end <= 5.5:
       s += -0.083
      else:
       s += 0.025
    if in_text <= 0.54006:
     if digits_1_below <= 10.5:
      if characters <= 19.5:
       s += -0.103
      else:
       if final_score <= -3.6939:
        s += -0.076
       else:
        s += -0.013
     else:
      s += 0.055
    else:
     if from_start <= 2.5:
      if words <= 18.5:
       if words <= 3.5:
        if final_score <= -2.6915:
         s += -0.036
        else:
         s += 0.028
       else:
        if capitals_1_below <= 0.0723:
         if capitals_1_above <= 0.51:
          s += 0.066
         else:
          s += -0.012
        else:
         s += 0.134
      else:
       s += -0.051
     else:
      if digits_1_above <= 4.5:
       s += -0.079
      else:
       s += 0.013
    if alike <= 1.5:
     if characters <= 14.5:
      s += -0.073
     else:
      if prints <= 1.5:
       if shape <= 0.0:
        if digits_1_below <= 7.5:
         s += -0.077
        else:
         s += 0.028
       else:
        if capitals_1_above <= 0.0:
         if characters <= 27.5:
          s += -0.013
         else:
          s += 0.060
        else:
         if digits <= 0.0:
          s += -0.036
         else:
          s += 0.032
      else:
       if away <= 7.5:
        s += 0.118
       else:
        s += 0.000
    else:
     if outer_share <= 0.99893:
      if words_score <= -13.665:
       s += 0.014
      else:
       s += -0.098
     else:
      s += 0.004
    if prints <= 1.5:
     if capitals <= 0.60556:
      if year_1_below <= 0.0:
       if digits_2_below <= 12.5:
        if begins_line_above <= 0.0:
         s += -0.083
        else:
         s += 0.021
       else:
        s += 0.031
      else:
       s += 0.033
     else:
      if in_text <= 0.49074:
       s += -0.063
      else:
       if depth <= 9.5:
        s += 0.070
       else:
        s += -0.005
    else:
     if characters <= 33.5:
      if away <= 3.5:
       s += 0.031
      else:
       s += -0.068
     else:
      if depth <= 12.5:
       if characters <= 74.5:
        s += 0.164
       else:
        s += 0.032
      else:
       s += -0.012
    if alike <= 1.5:
     if away <= 5.5:
      if headings_above <= 0.0:
       if capitals_3_below <= 0.1266:
        s += 0.127
       else:
        s += 0.027
      else:
       if tag <= 1.5:
        s += -0.058
       else:
        if words <= 3.5:
         s += -0.033
        else:
         if words <= 16.5:
          if outer_share <= 0.94795:
           if in_text <= 0.54006:
            s += -0.000
           else:
            s += 0.096
          else:
           s += -0.001
         else:
          s += -0.030
     else:
      if framed <= 0.0:
       if in_text <= 0.37798:
        s += -0.052
       else:
        s += 0.064
      else:
       s += -0.091
    else:
     s += -0.091
    if in_text <= 0.54006:
     if level <= 0.0:
      s += -0.093
     else:
      if level <= 1.5:
       if away <= 4.5:
        s += 0.059
       else:
        s += -0.033
      else:
       s += -0.068
    else:
     if final_score <= 1.0952:
      if gap_below <= 0.0:
       s += -0.037
      else:
       if characters <= 25.5:
        s += 0.005
       else:
        if characters <= 97.5:
         if final_score <= -1.5883:
          s += 0.127
         else:
          if level <= 1.5:
           s += 0.072
          else:
           s += 0.003
        else:
         s += -0.007
     else:
      if characters <= 33.5:
       s += 0.008
      else:
       s += -0.082
    if links <= 0.0:
     if prints <= 1.5:
      if shape <= 0.0:
       s += -0.075
      else:
       if final_score <= -4.1439:
        if capitals_1_below <= 0.36475:
         s += 0.011
        else:
         s += -0.114
       else:
        if final_score <= -1.3161:
         s += 0.076
        else:
         if outer_share <= 0.99893:
          if capitals <= 0.67117:
           s += -0.052
          else:
           s += 0.017
         else:
          s += 0.039
     else:
      if words <= 3.5:
       s += -0.040
      else:
       if depth <= 8.5:
        s += 0.158
       else:
        s += 0.046
    else:
     if prints <= 2.5:
      s += -0.095
     else:
      s += 0.021
    if alike <= 1.5:
     if framed <= 0.0:
      if headings_above <= 0.0:
       if capitals <= 0.92582:
        if capitals_2_below <= 0.13423:
         s += 0.124
        else:
         s += 0.041
       else:
        s += -0.010
      else:
       if printed_above <= 0.0:
        if capitals <= 0.80625:
         if prints <= 1.5:
          s += -0.057
         else:
          s += 0.012
        else:
         s += 0.013
       else:
        s += 0.055
     else:
      if prints <= 1.5:
       if outer_share <= 0.0092944:
        s += -0.101
       else:
        s += -0.009
      else:
       if in_text <= 0.54006:
        s += -0.048
       else:
        s += 0.054
    else:
     s += -0.090
    if alike <= 5.5:
     if characters <= 17.5:
      if final_score <= -2.6915:
       s += -0.087
      else:
       s += 0.008
     else:
      if prints <= 1.5:
       if capitals_3_below <= 0.1547:
        if links <= 0.0:
         if end <= 0.0:
          if words <= 4.5:
           s += -0.012
          else:
           s += 0.089
         else:
          s += -0.009
        else:
         s += -0.041
       else:
        if outer_tag <= 6.5:
         if digits <= 0.0:
          s += -0.081
         else:
          s += 0.015
        else:
         s += 0.024
      else:
       if capitals <= 0.2873:
        s += 0.011
       else:
        s += 0.114
    else:
     s += -0.085
    if from_start <= 2.5:
     if in_text <= 0.54006:
      if letters_a_word <= 4.5147:
       if away <= 5.5:
        s += 0.081
       else:
        s += -0.036
      else:
       if outer_share <= 0.0045696:
        if from_start <= -3.5:
         s += -0.092
        else:
         s += 0.010
       else:
        s += -0.002
     else:
      if capitals <= 0.3694:
       if capitals <= 0.22401:
        if end <= 0.0:
         s += 0.060
        else:
         s += -0.028
       else:
        s += -0.053
      else:
       if links <= 0.0:
        s += 0.098
       else:
        s += -0.028
    else:
     if printed_above <= 0.0:
      s += -0.091
     else:
      s += 0.025
    if characters <= 19.5:
     s += -0.083
    else:
     if prints <= 1.5:
      if share <= 0.0079976:
       if links <= 0.05925:
        if level <= 1.5:
         if level <= 0.0:
          s += -0.017
         else:
          s += 0.080
        else:
         s += -0.019
       else:
        s += -0.050
      else:
       if capitals_2_below <= 0.045983:
        if characters <= 60.5:
         s += 0.057
        else:
         s += -0.035
       else:
        if digits_1_below <= 3.5:
         s += -0.096
        else:
         s += 0.015
     else:
      if depth <= 13.5:
       if in_text <= 0.43168:
        s += -0.010
       else:
        s += 0.099
      else:
       s += -0.037
    if from_start <= 0.0:
     if in_text <= 0.43168:
      if shape <= 0.0:
       s += -0.068
      else:
       if level <= 1.5:
        s += 0.036
       else:
        s += -0.060
     else:
      if letters_a_word <= 6.9889:
       if depth <= 14.5:
        if capitals <= 0.2873:
         s += 0.013
        else:
         if shape <= 1.5:
          s += 0.122
         else:
          s += -0.001
       else:
        s += -0.027
      else:
       if from_start <= -7.5:
        s += -0.082
       else:
        if in_text <= 0.975:
         s += 0.069
        else:
         s += -0.028
    else:
     if printed_above <= 0.0:
      s += -0.087
     else:
      s += 0.016
    if headings_above <= 0.0:
     if framed <= 0.0:
      if letters_a_word <= 8.5071:
       if in_text <= 0.63961:
        s += 0.020
       else:
        s += 0.101
      else:
       s += -0.014
     else:
      if letters_a_word <= 6.2959:
       s += -0.006
      else:
       s += -0.075
    else:
     if tag <= 3.5:
      s += -0.078
     else:
      if capitals_1_below <= 0.20227:
       if letters_a_word <= 8.0139:
        if level <= 1.5:
         s += 0.007
        else:
         s += -0.068
       else:
        s += 0.030
      else:
       if in_text <= 0.57519:
        s += -0.028
       else:
        if capitals_2_above <= 0.0:
         s += 0.094
        else:
         s += 0.003
    if headings_above <= 0.0:
     if links <= 0.027228:
      if words <= 3.5:
       if in_article <= 0.0:
        s += -0.054
       else:
        s += 0.030
      else:
       if end <= 0.0:
        s += 0.118
       else:
        s += 0.011
     else:
      s += -0.054
    else:
     if capitals <= 0.40313:
      s += -0.074
     else:
      if in_text <= 0.73205:
       if by_word_1_below <= 0.0:
        if year <= 0.0:
         s += -0.063
        else:
         s += 0.026
       else:
        s += 0.043
      else:
       if alike <= 4.5:
        if in_article <= 0.0:
         s += -0.008
        else:
         s += 0.081
       else:
        s += -0.031
    if from_start <= 0.0:
     if words <= 3.5:
      if share <= 0.23888:
       s += -0.051
      else:
       s += 0.033
     else:
      if words <= 18.5:
       if shape <= 1.5:
        if digits_2_above <= 1.5:
         if in_text <= 0.82843:
          if level <= 2.5:
           if words_score <= 1.9246:
            if away <= 5.5:
             s += 0.084
            else:
             if capitals <= 0.60556:
              s += -0.058
             else:
              s += 0.056
           else:
            s += -0.033
          else:
           s += -0.050
         else:
          s += 0.111
        else:
         s += -0.028
       else:
        s += -0.021
      else:
       s += -0.054
    else:
     s += -0.064
    if prints <= 1.5:
     if words_score <= -2.1069:
      if capitals_1_below <= 0.30902:
       if depth <= 8.5:
        s += 0.014
       else:
        s += -0.043
      else:
       s += -0.107
     else:
      if level <= 0.0:
       s += -0.055
      else:
       if level <= 1.5:
        if shape <= 1.5:
         s += 0.076
        else:
         s += -0.025
       else:
        if letters_a_word <= 7.5071:
         s += -0.057
        else:
         s += 0.047
    else:
     if letters_a_word <= 5.6348:
      if prints <= 2.5:
       s += -0.057
      else:
       s += 0.019
     else:
      if letters_a_word <= 6.8904:
       s += 0.079
      else:
       s += -0.010
    if framed <= 0.0:
     if words_score <= 3.4559:
      if characters <= 14.5:
       s += -0.037
      else:
       if words <= 18.5:
        if level <= 3.5:
         if shape <= 1.5:
          if depth <= 8.5:
           s += 0.091
          else:
           if level <= 0.0:
            s += -0.024
           else:
            s += 0.051
         else:
          s += -0.025
        else:
         s += -0.039
       else:
        s += -0.044
     else:
      s += -0.054
    else:
     if words <= 11.5:
      if by_word_3_below <= 0.0:
       if digits_1_below <= 3.5:
        s += -0.083
       else:
        s += 0.011
      else:
       s += 0.028
     else:
      s += 0.023
    if headings_above <= 0.0:
     if capitals_2_below <= 0.3374:
      if words_score <= -10.372:
       s += -0.037
      else:
       if characters <= 14.5:
        s += -0.021
       else:
        s += 0.090
     else:
      if capitals_3_below <= 0.25291:
       s += -0.062
      else:
       s += 0.023
    else:
     if words_score <= 0.76366:
      if capitals_3_below <= 0.18301:
       if in_text <= 0.67544:
        if capitals_1_above <= 0.32917:
         s += -0.055
        else:
         s += 0.032
       else:
        s += 0.060
      else:
       if outer_tag <= 6.5:
        s += -0.069
       else:
        s += 0.019
     else:
      if digits <= 2.5:
       s += -0.071
      else:
       s += 0.022
    if digits <= 0.0:
     if capitals <= 0.60556:
      if by_word_2_below <= 0.0:
       if final_score <= -4.6377:
        s += 0.004
       else:
        if by_word_1_below <= 0.0:
         if begins_line_above <= 0.0:
          s += -0.109
         else:
          s += 0.016
        else:
         s += 0.023
      else:
       s += 0.033
     else:
      if characters <= 17.5:
       s += -0.060
      else:
       if level <= 1.5:
        if letters_a_word <= 5.5056:
         s += -0.013
        else:
         s += 0.080
       else:
        s += -0.033
    else:
     if level <= 0.0:
      s += -0.040
     else:
      if shape <= 1.5:
       s += 0.074
      else:
       s += -0.014
    if prints <= 1.5:
     if year_1_below <= 0.0:
      if printed_above <= 0.0:
       if outer_share <= 0.99893:
        if capitals <= 0.75735:
         s += -0.065
        else:
         s += -0.011
       else:
        if characters <= 60.5:
         if capitals_2_below <= 0.3694:
          s += 0.076
         else:
          s += -0.020
        else:
         s += -0.024
      else:
       s += 0.075
     else:
      if depth <= 9.5:
       s += 0.086
      else:
       s += -0.018
    else:
     if characters <= 14.5:
      s += -0.049
     else:
      if capitals_2_above <= 0.1547:
       if capitals <= 0.1446:
        s += -0.005
       else:
        s += 0.122
      else:
       s += -0.008
    if alike <= 5.5:
     if framed <= 0.0:
      if links <= 0.0:
       if characters <= 74.5:
        if characters <= 27.5:
         if outer_share <= 0.17607:
          s += -0.040
         else:
          if characters <= 14.5:
           s += -0.021
          else:
           s += 0.070
        else:
         if outer_share <= 0.89908:
          s += 0.091
         else:
          s += 0.010
       else:
        if headings_above <= 0.0:
         s += 0.029
        else:
         s += -0.043
      else:
       s += -0.035
     else:
      if digits <= 1.5:
       if words_score <= -2.1069:
        s += -0.070
       else:
        s += 0.011
      else:
       s += 0.039
    else:
     s += -0.070
    if in_text <= 0.63961:
     if date_word_1_below <= 0.0:
      if level <= 0.0:
       s += -0.069
      else:
       if characters <= 14.5:
        s += -0.053
       else:
        s += 0.012
     else:
      s += 0.047
    else:
     if commas <= 0.0:
      if digits_2_below <= 1.5:
       if from_start <= 2.5:
        if letters_a_word <= 7.3943:
         if depth <= 7.5:
          if characters <= 45.5:
           s += -0.033
          else:
           s += 0.047
         else:
          if depth <= 13.5:
           s += 0.096
          else:
           s += -0.007
        else:
         s += -0.029
       else:
        s += -0.047
      else:
       s += 0.115
     else:
      s += -0.042
    if prints <= 1.5:
     if words_score <= -3.4066:
      if digits_2_below <= 3.5:
       s += -0.081
      else:
       s += 0.019
     else:
      if characters <= 74.5:
       if from_start <= 3.5:
        if links <= 0.067835:
         if from_start <= -8.5:
          s += -0.018
         else:
          s += 0.068
        else:
         s += -0.041
       else:
        s += -0.051
      else:
       s += -0.057
    else:
     if characters <= 29.5:
      if away <= 3.5:
       s += 0.026
      else:
       s += -0.056
     else:
      if from_start <= 2.5:
       if in_text <= 0.43168:
        s += 0.007
       else:
        s += 0.120
      else:
       s += -0.003
    if characters <= 14.5:
     s += -0.072
    else:
     if prints <= 1.5:
      if capitals_2_below <= 0.11237:
       if depth <= 7.5:
        s += -0.043
       else:
        if shape <= 1.5:
         if characters <= 74.5:
          if characters <= 33.5:
           s += 0.001
          else:
           s += 0.093
         else:
          s += -0.010
        else:
         s += -0.031
      else:
       if year_3_below <= 0.0:
        if digits <= 0.0:
         s += -0.081
        else:
         s += 0.004
       else:
        s += 0.038
     else:
      if links <= 0.077796:
       if tag <= 1.5:
        s += -0.018
       else:
        s += 0.084
      else:
       s += -0.025
    if prints <= 1.5:
     if level <= 0.0:
      s += -0.070
     else:
      if level <= 1.5:
       if letters_a_word <= 7.1455:
        if shape <= 1.5:
         s += 0.080
        else:
         s += -0.019
       else:
        s += -0.023
      else:
       if letters_a_word <= 7.1455:
        if capitals <= 0.78175:
         s += -0.079
        else:
         s += 0.019
       else:
        if letters_a_word <= 7.9865:
         s += 0.069
        else:
         s += -0.034
    else:
     if characters <= 14.5:
      s += -0.045
     else:
      if gap_below <= 0.0:
       s += -0.025
      else:
       if capitals_3_below <= 0.74597:
        s += 0.097
       else:
        s += -0.011
    if prints <= 2.5:
     if digits_1_below <= 3.5:
      if tag <= 6.5:
       if digits_3_below <= 5.5:
        if by_word_3_below <= 0.0:
         s += -0.066
        else:
         s += 0.029
       else:
        s += 0.017
      else:
       if tag <= 7.5:
        if letters_a_word <= 7.3943:
         s += 0.061
        else:
         s += -0.014
       else:
        if printed_above <= 0.0:
         if outer_tag <= 11.5:
          s += -0.063
         else:
          s += 0.014
        else:
         s += 0.035
     else:
      if words_score <= 0.49248:
       s += 0.056
      else:
       s += -0.027
    else:
     if prints <= 4.5:
      s += 0.092
     else:
      s += -0.025
    if capitals_3_below <= 0.1547:
     if words <= 2.5:
      s += -0.042
     else:
      if depth <= 14.5:
       if final_score <= 1.9708:
        if gap_below <= 0.0:
         s += -0.032
        else:
         if in_text <= 0.54006:
          if links <= 0.052982:
           if depth <= 8.5:
            s += 0.059
           else:
            s += -0.019
          else:
           s += -0.041
         else:
          s += 0.095
       else:
        s += -0.037
      else:
       s += -0.030
    else:
     if level <= 1.5:
      if outer_tag <= 6.5:
       s += -0.032
      else:
       if outer_tag <= 16.5:
        s += 0.069
       else:
        s += -0.016
     else:
      s += -0.071
    if shape <= 1.5:
     if commas <= 0.0:
      if characters <= 19.5:
       if year_1_above <= 0.0:
        s += -0.053
       else:
        s += 0.042
      else:
       if characters <= 74.5:
        if headings_above <= 0.0:
         if capitals_1_below <= 0.67117:
          s += 0.089
         else:
          s += -0.001
        else:
         if capitals_1_below <= 0.0723:
          if words_score <= -0.77446:
           s += 0.026
          else:
           if alike <= 1.5:
            s += -0.059
           else:
            s += 0.022
         else:
          if final_score <= -2.2263:
           s += -0.024
          else:
           s += 0.076
       else:
        s += -0.030
     else:
      s += -0.048
    else:
     s += -0.065
    if digits_1_below <= 3.5:
     if capitals_2_below <= 0.0:
      if in_article <= 0.0:
       if words <= 7.5:
        s += -0.061
       else:
        s += 0.021
      else:
       if final_score <= -1.5883:
        if letters_a_word <= 5.974:
         s += -0.011
        else:
         s += 0.089
       else:
        s += -0.013
     else:
      if by_word_2_below <= 0.0:
       if digits <= 0.0:
        if digits_2_below <= 1.5:
         if capitals_2_below <= 0.97368:
          s += -0.129
         else:
          s += -0.004
        else:
         s += 0.004
       else:
        s += 0.011
      else:
       s += 0.045
    else:
     if depth <= 8.5:
      s += 0.078
     else:
      s += -0.012
    if from_start <= -1.5:
     if from_start <= -7.5:
      if in_text <= 0.60435:
       s += -0.062
      else:
       if capitals_1_above <= 0.040833:
        if words <= 6.5:
         s += -0.007
        else:
         s += 0.079
       else:
        s += -0.028
     else:
      if away <= 5.5:
       if words <= 3.5:
        s += 0.010
       else:
        s += 0.103
      else:
       if shape <= 0.0:
        s += 0.032
       else:
        s += -0.037
    else:
     if year <= 0.0:
      if digits_1_below <= 0.0:
       s += -0.065
      else:
       if capitals_2_above <= 0.0723:
        s += 0.040
       else:
        s += -0.036
     else:
      s += 0.021
    if words_score <= -1.8529:
     if year_1_below <= 0.0:
      if digits_2_below <= 5.5:
       if prints <= 2.5:
        if name_2_below <= 0.0:
         s += -0.088
        else:
         s += 0.026
       else:
        s += 0.010
      else:
       s += 0.034
     else:
      if final_score <= -2.9718:
       s += -0.017
      else:
       s += 0.065
    else:
     if from_start <= 4.5:
      if links <= 0.0:
       if level <= 1.5:
        s += 0.080
       else:
        if in_text <= 0.84808:
         s += -0.044
        else:
         s += 0.065
      else:
       s += -0.032
     else:
      if prints <= 2.5:
       s += -0.064
      else:
       s += 0.027
    if capitals_1_below <= 0.80909:
     if away <= 1.5:
      if words <= 8.5:
       if final_score <= 2.1503:
        if capitals_1_below <= 0.27429:
         s += 0.094
        else:
         s += -0.008
       else:
        s += -0.019
      else:
       if final_score <= -0.72998:
        s += 0.020
       else:
        s += -0.058
     else:
      if digits <= 0.0:
       if digits_1_below <= 5.5:
        if letters_a_word <= 5.254:
         if capitals_3_below <= 0.029857:
          s += 0.027
         else:
          s += -0.033
        else:
         s += -0.073
       else:
        s += 0.023
      else:
       s += -0.003
    else:
     if capitals_1_above <= 0.0:
      s += 0.074
     else:
      s += -0.025
    if capitals_1_below <= 0.33772:
     if alike <= 5.5:
      if capitals_1_above <= 0.67117:
       if capitals_3_below <= 0.1547:
        if words_score <= -10.372:
         s += -0.026
        else:
         if words_score <= 3.4559:
          s += 0.098
         else:
          s += -0.012
       else:
        s += 0.011
      else:
       s += -0.016
     else:
      s += -0.052
    else:
     if prints <= 1.5:
      if words_score <= -1.8529:
       if by_word_1_below <= 0.0:
        if digits_2_below <= 3.5:
         s += -0.137
        else:
         s += 0.005
       else:
        s += 0.017
      else:
       s += 0.002
     else:
      if capitals_1_above <= 0.51:
       s += 0.068
      else:
       s += -0.031
    if words <= 4.5:
     if outer_share <= 0.99893:
      if year_1_below <= 0.0:
       if name_1_below <= 0.0:
        s += -0.078
       else:
        s += 0.018
      else:
       s += 0.013
     else:
      s += 0.041
    else:
     if end <= 0.0:
      if from_start <= 1.5:
       if tag <= 5.5:
        s += 0.095
       else:
        if capitals_2_above <= 0.37669:
         s += 0.035
        else:
         s += -0.026
      else:
       s += -0.044
     else:
      if words <= 6.5:
       s += 0.036
      else:
       if end <= 5.5:
        if by_word_2_below <= 0.0:
         s += -0.086
        else:
         s += 0.022
       else:
        s += 0.012
    if links <= 0.0:
     if from_start <= 1.5:
      if capitals_3_below <= 0.0:
       if share <= 0.011774:
        if capitals <= 0.97368:
         s += 0.084
        else:
         s += -0.016
       else:
        if words <= 12.5:
         s += 0.029
        else:
         s += -0.033
      else:
       if words_score <= -2.1069:
        if capitals <= 0.60556:
         s += -0.076
        else:
         s += 0.021
       else:
        s += 0.032
     else:
      if end <= 5.5:
       if capitals_1_above <= 0.80625:
        s += -0.079
       else:
        s += 0.017
      else:
       s += 0.024
    else:
     if digits_2_below <= 4.5:
      s += -0.075
     else:
      s += 0.017
    if shape <= 1.5:
     if shape <= 0.0:
      if prints <= 1.5:
       s += -0.056
      else:
       if capitals <= 0.45584:
        s += -0.021
       else:
        if capitals <= 0.83974:
         s += 0.080
        else:
         s += -0.027
     else:
      if words <= 6.5:
       if characters <= 9.5:
        s += -0.029
       else:
        s += 0.085
      else:
       if outer_share <= 0.8248:
        if capitals_2_below <= 0.31339:
         s += 0.081
        else:
         if capitals_2_below <= 0.65942:
          s += -0.054
         else:
          s += 0.036
       else:
        if from_start <= -3.5:
         s += 0.020
        else:
         s += -0.058
    else:
     s += -0.055
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, _, _, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, _, in_text, headings_above, _, by_word, name, date_word, digits, year, _, capitals, _, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, _, _, _, digits_2_above, year_2_above, _, capitals_2_above, _, name_1_below, date_word_1_below, digits_1_below, year_1_below, clock_1_below, capitals_1_below, _, _, _, digits_2_below, _, clock_2_below, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if in_text <= 0.28869:
     if links <= 0.14882:
      if from_start <= -5.5:
       s += -2.751
      else:
       if capitals <= 0.50862:
        if characters <= 22.5:
         s += -2.735
        else:
         s += -2.608
       else:
        if characters <= 11.5:
         s += -2.661
        else:
         s += -2.202
     else:
      if alike <= 1.5:
       s += -1.913
      else:
       s += -2.719
    else:
     if characters <= 43.5:
      if in_text <= 0.59545:
       if letters_a_word <= 6.2023:
        if from_start <= -5.5:
         s += -2.682
        else:
         s += -2.563
       else:
        s += -2.709
      else:
       s += -2.735
     else:
      s += -2.776
    if by_word <= 0.0:
     if in_text <= 0.10556:
      if final_score <= -4.1605:
       if end <= 0.0:
        if final_score <= -4.5092:
         s += -0.095
        else:
         s += -0.014
       else:
        s += -0.014
      else:
       if capitals <= 0.36475:
        if away <= 3.5:
         s += 0.003
        else:
         s += -0.076
       else:
        if final_score <= -2.1691:
         s += 0.287
        else:
         if capitals_3_below <= 0.19756:
          s += 0.040
         else:
          s += -0.030
     else:
      if end <= 2.5:
       if digits_3_below <= 6.5:
        s += -0.110
       else:
        s += -0.020
      else:
       s += -0.036
    else:
     s += 0.723
    if by_word <= 0.0:
     if alike <= 2.5:
      if links <= 0.20551:
       if year_1_below <= 0.0:
        if year_2_above <= 0.0:
         if final_score <= -1.7965:
          if known_as <= 0.0:
           if headings_above <= 0.0:
            s += -0.064
           else:
            if letters_a_word <= 6.3371:
             s += -0.037
            else:
             s += 0.078
          else:
           s += -0.098
         else:
          s += -0.104
        else:
         s += 0.066
       else:
        if final_score <= -2.6276:
         s += 0.177
        else:
         s += -0.023
      else:
       if links <= 0.65262:
        s += 0.255
       else:
        s += -0.038
     else:
      s += -0.109
    else:
     s += 0.419
    if final_score <= 0.0:
     if headings_above <= 0.0:
      s += -0.090
     else:
      if tag <= 2.5:
       if final_score <= -4.7571:
        s += -0.057
       else:
        if final_score <= -2.7407:
         if final_score <= -3.8686:
          if characters <= 28.5:
           s += -0.009
          else:
           s += 0.170
         else:
          s += 0.304
        else:
         if characters <= 48.5:
          if capitals_1_above <= 0.27429:
           s += 0.027
          else:
           s += 0.151
         else:
          s += -0.025
      else:
       if words_score <= -5.125:
        if characters <= 13.5:
         s += -0.055
        else:
         s += 0.097
       else:
        s += -0.053
    else:
     s += -0.111
    if by_word <= 0.0:
     if in_text <= 0.20294:
      if from_start <= -4.5:
       if in_article <= 0.0:
        if digits <= 1.5:
         s += -0.095
        else:
         s += -0.004
       else:
        if depth <= 10.5:
         s += 0.037
        else:
         s += -0.040
      else:
       if end <= 1.5:
        if words <= 1.5:
         s += -0.042
        else:
         if capitals_3_below <= 0.38549:
          s += 0.190
         else:
          s += 0.034
       else:
        s += -0.069
     else:
      if words <= 4.5:
       if depth <= 11.5:
        s += -0.080
       else:
        s += 0.047
      else:
       s += -0.107
    else:
     s += 0.275
    if alike <= 1.5:
     if headings_above <= 0.0:
      if from_start <= -4.5:
       s += -0.083
      else:
       s += 0.013
     else:
      if capitals <= 0.38549:
       if year <= 0.0:
        s += -0.071
       else:
        s += 0.038
      else:
       if known_as <= 0.0:
        if shape <= 0.0:
         if depth <= 11.5:
          s += 0.228
         else:
          s += 0.084
        else:
         if characters <= 16.5:
          s += 0.079
         else:
          s += -0.063
       else:
        s += -0.078
    else:
     if capitals <= 0.57519:
      s += -0.111
     else:
      if tag <= 2.5:
       s += 0.024
      else:
       s += -0.066
    if by_word <= 0.0:
     if in_text <= 0.20294:
      if from_start <= -6.5:
       if prints <= 1.5:
        s += -0.089
       else:
        if final_score <= -4.3809:
         s += -0.048
        else:
         s += 0.042
      else:
       if outer_tag <= 7.5:
        if end <= 0.0:
         if tag <= 5.5:
          if final_score <= -3.4607:
           s += 0.059
          else:
           s += 0.190
         else:
          s += 0.014
        else:
         s += -0.025
       else:
        s += -0.027
     else:
      if prints <= 1.5:
       s += -0.100
      else:
       if in_article <= 0.0:
        s += 0.031
       else:
        s += -0.054
    else:
     s += 0.201
    if alike <= 2.5:
     if characters <= 11.5:
      if digits_2_below <= 0.0:
       s += -0.083
      else:
       s += 0.006
     else:
      if in_text <= 0.34524:
       if from_start <= -8.5:
        if characters <= 18.5:
         s += 0.034
        else:
         s += -0.052
       else:
        if from_start <= 1.5:
         if characters <= 24.5:
          if characters <= 15.5:
           s += 0.107
          else:
           s += 0.019
         else:
          s += 0.172
        else:
         s += 0.034
      else:
       if words <= 6.5:
        if shape <= 0.0:
         s += 0.096
        else:
         s += -0.042
       else:
        s += -0.074
    else:
     s += -0.096
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if framed <= 0.0:
       if final_score <= -2.8624:
        if links <= 0.19133:
         if words <= 2.5:
          s += 0.081
         else:
          s += 0.006
        else:
         s += 0.179
       else:
        if depth <= 8.5:
         s += 0.033
        else:
         s += -0.048
      else:
       if digits_2_below <= 0.0:
        s += -0.069
       else:
        s += 0.045
     else:
      if words <= 4.5:
       if outer_share <= 0.05772:
        if final_score <= -4.3809:
         s += -0.049
        else:
         s += 0.069
       else:
        s += -0.051
      else:
       s += -0.102
    else:
     s += 0.181
    if alike <= 2.5:
     if name <= 0.0:
      if digits <= 4.5:
       if year_1_below <= 0.0:
        if from_start <= -5.5:
         s += -0.082
        else:
         if away <= 3.5:
          s += -0.056
         else:
          if characters <= 11.5:
           s += -0.043
          else:
           if depth <= 9.5:
            s += 0.138
           else:
            s += -0.007
       else:
        s += 0.082
      else:
       if characters <= 24.5:
        s += -0.050
       else:
        s += 0.162
     else:
      s += 0.162
    else:
     if prints <= 2.5:
      if away <= 13.5:
       s += -0.109
      else:
       s += -0.003
     else:
      s += -0.007
    if by_word <= 0.0:
     if capitals <= 0.36475:
      if digits <= 6.5:
       s += -0.111
      else:
       s += 0.010
     else:
      if words_score <= -2.2892:
       if final_score <= -4.1605:
        if final_score <= -4.9926:
         s += -0.071
        else:
         if capitals_1_below <= 0.38549:
          s += 0.034
         else:
          s += -0.054
       else:
        if tag <= 5.5:
         s += 0.143
        else:
         s += -0.007
      else:
       if digits_2_below <= 0.0:
        if capitals_2_above <= 0.71825:
         s += -0.081
        else:
         s += 0.016
       else:
        if characters <= 36.5:
         s += 0.087
        else:
         s += -0.026
    else:
     s += 0.135
    if links <= 0.14882:
     if characters <= 57.5:
      if characters <= 10.5:
       s += -0.083
      else:
       if shape <= 0.0:
        if outer_tag <= 3.5:
         if end <= 0.0:
          if capitals_3_below <= 0.22401:
           s += 0.130
          else:
           if from_start <= -5.5:
            s += -0.046
           else:
            s += 0.035
         else:
          s += -0.022
        else:
         s += -0.071
       else:
        s += -0.074
     else:
      s += -0.098
    else:
     if links <= 0.88267:
      if final_score <= -2.492:
       s += 0.182
      else:
       s += 0.060
     else:
      if words <= 3.5:
       s += 0.071
      else:
       s += -0.076
    if digits_1_below <= 4.5:
     if links <= 0.14882:
      if name <= 0.0:
       if words_score <= 0.95283:
        if words <= 2.5:
         s += -0.092
        else:
         s += -0.022
       else:
        s += -0.105
      else:
       if capitals_2_above <= 0.32917:
        s += -0.031
       else:
        s += 0.111
     else:
      if links <= 0.86002:
       if digits <= 4.5:
        if characters <= 34.5:
         s += 0.097
        else:
         s += -0.035
       else:
        s += 0.160
      else:
       if words <= 5.5:
        s += 0.015
       else:
        s += -0.072
    else:
     if words <= 5.5:
      s += 0.168
     else:
      s += 0.008
    if by_word <= 0.0:
     if capitals <= 0.43168:
      if digits_1_below <= 5.5:
       if links <= 0.28669:
        s += -0.105
       else:
        s += -0.028
      else:
       s += 0.009
     else:
      if from_start <= -13.5:
       s += -0.061
      else:
       if outer_tag <= 16.5:
        if tag <= 6.5:
         if capitals_2_below <= 0.67424:
          if characters <= 51.5:
           if from_start <= 4.5:
            s += 0.149
           else:
            s += 0.014
          else:
           s += 0.004
         else:
          s += -0.001
        else:
         if outer_share <= 0.0:
          s += 0.022
         else:
          s += -0.056
       else:
        s += -0.074
    else:
     s += 0.128
    if capitals <= 0.36475:
     if depth <= 12.5:
      if digits <= 5.5:
       s += -0.103
      else:
       s += -0.013
     else:
      if capitals_1_below <= 0.24621:
       s += -0.050
      else:
       s += 0.060
    else:
     if tag <= 2.5:
      if final_score <= -4.2625:
       s += -0.013
      else:
       if letters_a_word <= 7.2899:
        if from_start <= 2.5:
         if capitals_1_below <= 0.55903:
          s += 0.158
         else:
          s += 0.035
        else:
         s += 0.021
       else:
        s += -0.010
     else:
      if digits_1_below <= 4.5:
       if name <= 0.0:
        s += -0.074
       else:
        s += 0.022
      else:
       s += 0.099
    if capitals <= 0.43168:
     if digits <= 5.5:
      if in_text <= 0.0:
       s += -0.008
      else:
       s += -0.097
     else:
      if words <= 6.5:
       s += -0.044
      else:
       s += 0.059
    else:
     if known_as <= 0.0:
      if level <= 0.0:
       if characters <= 10.5:
        s += -0.030
       else:
        if letters_a_word <= 7.2899:
         if capitals_2_above <= 0.056349:
          s += 0.059
         else:
          s += 0.148
        else:
         s += 0.009
      else:
       if words <= 5.5:
        if capitals_1_below <= 0.24621:
         s += -0.031
        else:
         s += 0.064
       else:
        s += -0.073
     else:
      s += -0.090
    if alike <= 2.5:
     if framed <= 0.0:
      if headings_above <= 0.0:
       if from_start <= -5.5:
        s += -0.052
       else:
        s += 0.010
      else:
       if words_score <= 1.6108:
        if characters <= 8.5:
         s += -0.005
        else:
         if digits <= 8.5:
          s += 0.093
         else:
          s += 0.020
       else:
        s += -0.043
     else:
      if from_start <= -5.5:
       s += -0.070
      else:
       if words_score <= -8.5465:
        s += 0.072
       else:
        s += -0.039
    else:
     if prints <= 1.5:
      s += -0.101
     else:
      if characters <= 26.5:
       s += 0.048
      else:
       s += -0.039
    if by_word <= 0.0:
     if words_score <= -0.43081:
      if digits_1_below <= 2.5:
       if tag <= 2.5:
        if headings_above <= 0.0:
         s += -0.073
        else:
         if letters_a_word <= 4.8397:
          s += -0.031
         else:
          if capitals_1_below <= 0.068574:
           if digits <= 4.5:
            s += -0.028
           else:
            s += 0.051
          else:
           if tag <= 1.5:
            s += 0.126
           else:
            s += 0.020
       else:
        s += -0.055
      else:
       s += 0.077
     else:
      if digits_2_below <= 1.5:
       if digits <= 4.5:
        s += -0.097
       else:
        s += -0.005
      else:
       s += -0.006
    else:
     s += 0.101
    if name <= 0.0:
     if links <= 0.14882:
      if clock_1_below <= 0.0:
       if digits_1_above <= 0.0:
        if clock_2_below <= 0.0:
         if outer_share <= 0.97856:
          s += -0.083
         else:
          s += -0.012
        else:
         s += 0.010
       else:
        if alike <= 2.5:
         if digits_1_above <= 5.5:
          s += 0.035
         else:
          s += -0.014
        else:
         s += -0.052
      else:
       s += 0.051
     else:
      if links <= 0.86002:
       if capitals_3_below <= 0.1446:
        s += 0.112
       else:
        s += 0.037
      else:
       s += -0.054
    else:
     if capitals_2_below <= 0.55903:
      s += 0.140
     else:
      s += 0.008
    if links <= 0.14882:
     if digits_2_above <= 0.0:
      if characters <= 11.5:
       s += -0.086
      else:
       if by_word <= 0.0:
        if printed_above <= 0.0:
         if share <= 0.0:
          if letters_a_word <= 6.2873:
           s += -0.055
          else:
           s += 0.039
         else:
          s += -0.085
        else:
         s += 0.071
       else:
        s += 0.090
     else:
      if words_score <= 0.0:
       s += 0.096
      else:
       s += -0.059
    else:
     if from_start <= -9.5:
      s += -0.051
     else:
      if from_start <= 2.5:
       s += 0.141
      else:
       if words <= 5.5:
        s += 0.054
       else:
        s += -0.047
    if by_word <= 0.0:
     if in_text <= 0.67708:
      if capitals <= 0.40313:
       if outer_share <= 0.52989:
        s += -0.075
       else:
        s += 0.016
      else:
       if year <= 0.0:
        if known <= 0.0:
         if printed_above <= 0.0:
          if capitals_3_below <= 0.4037:
           if capitals_1_below <= 0.09878:
            s += -0.018
           else:
            if capitals <= 0.70294:
             s += -0.010
            else:
             s += 0.070
          else:
           s += -0.051
         else:
          s += 0.086
        else:
         s += -0.078
       else:
        s += 0.110
     else:
      s += -0.087
    else:
     if words_score <= -3.1856:
      s += 0.022
     else:
      s += 0.103
    if capitals <= 0.28802:
     if digits <= 10.5:
      s += -0.090
     else:
      s += 0.021
    else:
     if links <= 0.14882:
      if capitals_2_below <= 0.80909:
       if from_start <= -1.5:
        if known_as <= 0.0:
         if from_start <= -4.5:
          if capitals_2_above <= 0.1559:
           s += -0.033
          else:
           s += 0.072
         else:
          s += 0.104
        else:
         s += -0.057
       else:
        if prints <= 2.5:
         if by_word <= 0.0:
          s += -0.059
         else:
          s += 0.023
        else:
         s += 0.050
      else:
       s += -0.078
     else:
      if from_start <= -11.5:
       s += -0.034
      else:
       s += 0.104
    if name <= 0.0:
     if links <= 0.14882:
      if by_word <= 0.0:
       if depth <= 19.5:
        if start <= 0.0:
         s += 0.021
        else:
         if away <= 6.5:
          if outer_tag <= 1.5:
           s += 0.002
          else:
           s += -0.083
         else:
          s += -0.029
       else:
        s += 0.035
      else:
       s += 0.005
     else:
      if characters <= 69.5:
       if away <= 7.5:
        s += 0.100
       else:
        if headings_above <= 2.5:
         s += -0.026
        else:
         s += 0.038
      else:
       s += -0.064
    else:
     if characters <= 16.5:
      s += 0.118
     else:
      s += 0.012
    if by_word <= 0.0:
     if end <= 0.0:
      if from_start <= -6.5:
       if digits_2_below <= 2.5:
        s += -0.070
       else:
        s += 0.038
      else:
       if from_start <= 2.5:
        if capitals_2_above <= 0.056349:
         if digits <= 0.0:
          s += -0.016
         else:
          s += 0.062
        else:
         if capitals_1_below <= 0.091966:
          s += -0.004
         else:
          s += 0.138
       else:
        if in_text <= 0.13393:
         s += 0.021
        else:
         s += -0.067
     else:
      if depth <= 15.5:
       s += -0.082
      else:
       s += 0.018
    else:
     if capitals_3_below <= 0.19756:
      s += 0.106
     else:
      s += 0.019
    if alike <= 1.5:
     if known_as <= 0.0:
      if capitals_1_above <= 0.87868:
       if capitals <= 0.43168:
        if capitals <= 0.0:
         s += 0.064
        else:
         if letters_a_word <= 4.6733:
          s += 0.042
         else:
          s += -0.054
       else:
        if level <= 0.0:
         if words <= 4.5:
          s += 0.037
         else:
          s += 0.137
        else:
         if outer_share <= 0.0:
          s += 0.055
         else:
          s += -0.049
      else:
       s += -0.046
     else:
      s += -0.073
    else:
     if prints <= 2.5:
      if outer_tag <= 1.5:
       s += 0.036
      else:
       s += -0.077
     else:
      s += 0.037
    if by_word <= 0.0:
     if words_score <= -2.8979:
      if from_start <= -4.5:
       if capitals_1_below <= 0.73864:
        s += -0.066
       else:
        if from_start <= -13.5:
         s += -0.042
        else:
         s += 0.071
      else:
       if share <= 0.0038762:
        if final_score <= -4.1605:
         s += -0.007
        else:
         s += 0.085
       else:
        s += -0.027
     else:
      if outer_tag <= 1.5:
       s += 0.033
      else:
       if prints <= 1.5:
        if depth <= 17.5:
         s += -0.091
        else:
         s += 0.026
       else:
        if capitals_2_above <= 0.084524:
         s += -0.044
        else:
         s += 0.053
    else:
     s += 0.067
    if year_1_below <= 0.0:
     if digits <= 4.5:
      if name <= 0.0:
       if tag <= 0.0:
        s += 0.025
       else:
        if capitals_3_below <= 0.033908:
         if year_1_above <= 0.0:
          if links <= 0.43497:
           s += -0.062
          else:
           s += 0.010
         else:
          s += 0.027
        else:
         s += -0.089
      else:
       if from_start <= -5.5:
        s += -0.040
       else:
        s += 0.058
     else:
      if links <= 0.14882:
       if letters_a_word <= 5.4807:
        s += 0.016
       else:
        s += -0.064
      else:
       s += 0.085
    else:
     if words <= 6.5:
      s += 0.097
     else:
      s += -0.035
    if name <= 0.0:
     if links <= 0.14882:
      if tag <= 2.5:
       if capitals <= 0.50862:
        if letters_a_word <= 3.55:
         s += 0.045
        else:
         if from_start <= 8.5:
          s += -0.086
         else:
          s += 0.007
       else:
        if letters_a_word <= 6.145:
         s += 0.056
        else:
         s += -0.042
      else:
       if depth <= 15.5:
        s += -0.090
       else:
        s += 0.009
     else:
      if characters <= 62.5:
       if tag <= 2.5:
        s += 0.082
       else:
        s += -0.019
      else:
       s += -0.048
    else:
     if in_article <= 0.0:
      s += -0.008
     else:
      s += 0.074
    if capitals <= 0.50862:
     if outer_share <= 0.017183:
      s += -0.066
     else:
      if alike <= 1.5:
       if capitals_2_below <= 0.0:
        s += 0.077
       else:
        s += -0.020
      else:
       s += -0.071
    else:
     if framed <= 0.0:
      if from_start <= 4.5:
       if tag <= 5.5:
        s += 0.081
       else:
        s += -0.004
      else:
       if words_score <= -3.797:
        s += 0.016
       else:
        s += -0.054
     else:
      if by_word <= 0.0:
       if tag <= 9.5:
        if prints <= 1.5:
         s += -0.079
        else:
         s += -0.001
       else:
        s += 0.038
      else:
       s += 0.029
    if from_start <= 2.5:
     if from_start <= -15.5:
      s += -0.043
     else:
      if name_1_above <= 0.0:
       if headings_above <= 0.0:
        if links <= 0.40175:
         s += -0.040
        else:
         s += 0.039
       else:
        if end <= 0.0:
         if tag <= 5.5:
          if framed <= 0.0:
           s += 0.095
          else:
           s += 0.023
         else:
          s += -0.002
        else:
         if capitals_1_above <= 0.60769:
          s += -0.044
         else:
          s += 0.056
      else:
       s += -0.050
    else:
     if capitals_1_above <= 0.36475:
      s += -0.071
     else:
      if headings_above <= 2.5:
       s += 0.050
      else:
       s += -0.061
    if capitals <= 0.36475:
     if letters_a_word <= 9.0417:
      if digits_2_below <= 4.5:
       s += -0.072
      else:
       s += 0.016
     else:
      s += 0.028
    else:
     if capitals_2_below <= 0.80909:
      if from_start <= 2.5:
       if from_start <= -8.5:
        if name <= 0.0:
         if in_text <= 0.30385:
          s += -0.068
         else:
          s += 0.008
        else:
         s += 0.031
       else:
        if capitals_3_below <= 0.1127:
         s += 0.082
        else:
         s += 0.027
      else:
       if framed <= 0.0:
        s += -0.068
       else:
        s += 0.035
     else:
      if words_score <= -0.87828:
       s += -0.076
      else:
       s += 0.016
    if characters <= 7.5:
     s += -0.078
    else:
     if in_text <= 0.67708:
      if name_1_above <= 0.0:
       if from_start <= -13.5:
        if name <= 0.0:
         s += -0.052
        else:
         s += 0.031
       else:
        if outer_tag <= 15:
         if from_start <= 2.5:
          if capitals_1_above <= 0.36475:
           if from_start <= -5.5:
            s += 0.022
           else:
            s += 0.116
          else:
           if capitals_1_above <= 0.51:
            s += -0.032
           else:
            s += 0.064
         else:
          s += 0.021
        else:
         s += -0.042
      else:
       s += -0.066
     else:
      if characters <= 43.5:
       s += -0.004
      else:
       s += -0.081
    if capitals_3_below <= 0.1127:
     if digits_2_below <= 3.5:
      if capitals_1_above <= 0.83974:
       if letters_a_word <= 8.0122:
        if characters <= 81.5:
         if characters <= 17.5:
          if capitals_2_below <= 0.60769:
           s += 0.025
          else:
           s += -0.044
         else:
          if links <= 0.6899:
           s += 0.093
          else:
           s += -0.022
        else:
         s += -0.049
       else:
        s += -0.049
      else:
       s += -0.057
     else:
      s += 0.094
    else:
     if final_score <= -2.8624:
      if final_score <= -3.343:
       s += -0.033
      else:
       s += 0.056
     else:
      if letters_a_word <= 5.753:
       s += 0.011
      else:
       s += -0.079
    if by_word <= 0.0:
     if level <= 3.5:
      if tag <= 2.5:
       if outer_share <= 0.013628:
        if capitals_1_above <= 0.077935:
         if capitals_1_below <= 0.045983:
          s += -0.044
         else:
          s += 0.059
        else:
         s += -0.064
       else:
        if words_score <= 1.4046:
         if capitals_2_below <= 0.045983:
          s += 0.091
         else:
          if capitals_1_above <= 0.056349:
           s += -0.042
          else:
           s += 0.046
        else:
         s += -0.063
      else:
       if name <= 0.0:
        if digits_3_below <= 5.5:
         s += -0.086
        else:
         s += 0.030
       else:
        s += 0.022
     else:
      s += 0.080
    else:
     s += 0.050
    if alike <= 1.5:
     if characters <= 6.5:
      s += -0.068
     else:
      if by_word <= 0.0:
       if year <= 0.0:
        if characters <= 12.5:
         if capitals_1_above <= 0.43168:
          s += 0.091
         else:
          s += -0.014
        else:
         if share <= 0.0:
          if capitals <= 0.60769:
           s += -0.049
          else:
           s += 0.031
         else:
          s += -0.077
       else:
        if links <= 0.14882:
         if capitals <= 0.43168:
          s += -0.055
         else:
          s += 0.060
        else:
         s += 0.113
      else:
       s += 0.082
    else:
     if level <= 4.5:
      s += -0.065
     else:
      s += 0.035
    if name <= 0.0:
     if links <= 0.14882:
      if depth <= 15.5:
       if outer_share <= 0.98893:
        s += -0.062
       else:
        if words_score <= -3.1856:
         s += 0.073
        else:
         s += -0.032
      else:
       s += 0.030
     else:
      if final_score <= -4.9926:
       s += -0.066
      else:
       if depth <= 9.5:
        if outer_share <= 0.86369:
         s += 0.092
        else:
         s += 0.008
       else:
        if from_start <= -2.5:
         s += 0.048
        else:
         s += -0.057
    else:
     if digits_2_below <= 0.0:
      if from_start <= -8.5:
       s += -0.028
      else:
       s += 0.038
     else:
      s += 0.102
    if digits_2_below <= 0.0:
     if framed <= 0.0:
      if final_score <= -2.8624:
       s += 0.039
      else:
       if capitals_1_above <= 0.040833:
        if digits_2_above <= 0.0:
         if words_score <= -0.63999:
          s += -0.066
         else:
          s += 0.042
        else:
         s += 0.072
       else:
        if by_word <= 0.0:
         s += -0.068
        else:
         s += 0.004
     else:
      if level <= 3.5:
       if year_1_above <= 0.0:
        s += -0.080
       else:
        s += 0.014
      else:
       s += 0.035
    else:
     if words <= 5.5:
      s += 0.087
     else:
      if capitals_2_below <= 0.18301:
       s += 0.046
      else:
       s += -0.065
    if capitals_3_below <= 0.1127:
     if from_start <= 2.5:
      if final_score <= -4.7571:
       if from_start <= -5.5:
        s += -0.056
       else:
        s += 0.019
      else:
       if digits_2_above <= 4.5:
        if capitals_1_below <= 0.33772:
         if framed <= 0.0:
          s += 0.089
         else:
          s += -0.018
        else:
         if depth <= 9.5:
          s += 0.044
         else:
          s += -0.048
       else:
        s += -0.039
     else:
      if capitals_1_below <= 0.0:
       s += 0.012
      else:
       s += -0.057
    else:
     if name <= 0.0:
      if commas <= 1.5:
       s += -0.064
      else:
       s += 0.039
     else:
      s += 0.018
    if share <= 0.0084388:
     if final_score <= -4.5092:
      if from_start <= -9.5:
       s += -0.076
      else:
       if capitals <= 0.65942:
        s += -0.043
       else:
        s += 0.032
     else:
      if name_1_below <= 0.0:
       if name_1_above <= 0.0:
        if words_score <= -2.5669:
         if capitals_2_above <= 0.084524:
          s += 0.031
         else:
          s += 0.110
        else:
         if links <= 0.45308:
          if capitals <= 0.67424:
           s += -0.053
          else:
           s += 0.020
         else:
          s += 0.067
       else:
        s += -0.048
      else:
       s += -0.054
    else:
     if share <= 0.9985:
      s += -0.067
     else:
      s += 0.039
    if capitals_3_below <= 0.059715:
     if tag <= 2.5:
      if sentences <= 0.0:
       if words_score <= -4.4147:
        s += 0.012
       else:
        if capitals_1_below <= 0.60769:
         s += 0.121
        else:
         s += 0.007
      else:
       s += -0.023
     else:
      s += -0.005
    else:
     if words_score <= -12.578:
      s += 0.049
     else:
      if digits <= 4.5:
       if capitals_2_above <= 0.19756:
        if away <= 8.5:
         s += -0.087
        else:
         s += 0.022
       else:
        if name <= 0.0:
         s += -0.029
        else:
         s += 0.061
      else:
       if final_score <= -3.2325:
        s += 0.063
       else:
        s += -0.036
    if words <= 15.5:
     if words <= 3.5:
      if letters_a_word <= 5.9875:
       s += -0.058
      else:
       if capitals_2_above <= 0.78175:
        if depth <= 7.5:
         s += 0.078
        else:
         if capitals_2_above <= 0.077935:
          s += -0.024
         else:
          s += 0.056
       else:
        s += -0.035
     else:
      if shape <= 0.0:
       if outer_share <= 0.0:
        if in_text <= 0.14643:
         s += -0.026
        else:
         s += 0.049
       else:
        if digits <= 8.5:
         if digits <= 0.0:
          s += 0.036
         else:
          s += 0.151
        else:
         s += 0.008
      else:
       s += -0.063
    else:
     s += -0.068
    if away <= 3.5:
     if links <= 0.14882:
      s += -0.070
     else:
      if digits <= 4.5:
       if links <= 0.76975:
        s += -0.039
       else:
        s += 0.027
      else:
       s += 0.055
    else:
     if digits_2_below <= 1.5:
      if year_1_below <= 0.0:
       if final_score <= -3.4607:
        if capitals_2_below <= 0.49074:
         s += -0.079
        else:
         s += 0.011
       else:
        if tag <= 1.5:
         if capitals_2_below <= 0.028992:
          s += -0.010
         else:
          s += 0.069
        else:
         s += -0.016
      else:
       s += 0.070
     else:
      if depth <= 8.5:
       s += 0.012
      else:
       s += 0.113
    if year <= 0.0:
     if name <= 0.0:
      if level <= 3.5:
       if date_word_1_below <= 0.0:
        if prints <= 2.5:
         if headings_above <= 4.5:
          if outer_share <= 0.9985:
           s += -0.065
          else:
           s += 0.001
         else:
          s += 0.008
        else:
         s += 0.014
       else:
        s += 0.045
      else:
       s += 0.059
     else:
      if capitals_2_below <= 0.43304:
       if capitals_3_below <= 0.067424:
        s += 0.015
       else:
        s += 0.070
      else:
       s += -0.008
    else:
     if links <= 0.14882:
      if capitals_2_below <= 0.0:
       s += -0.054
      else:
       s += 0.025
     else:
      s += 0.096
    if year_1_below <= 0.0:
     if links <= 0.14882:
      if letters_a_word <= 11.111:
       if digits_2_above <= 1.5:
        if tag <= 9.5:
         if words <= 4.5:
          s += -0.078
         else:
          if characters <= 34.5:
           s += 0.031
          else:
           s += -0.035
        else:
         s += 0.031
       else:
        if from_start <= -3.5:
         s += 0.057
        else:
         s += -0.029
      else:
       s += 0.056
     else:
      if from_start <= -10.5:
       s += -0.054
      else:
       if from_start <= 1.5:
        s += 0.090
       else:
        s += -0.034
    else:
     if in_text <= 0.14643:
      s += 0.088
     else:
      s += -0.005
    if characters <= 10.5:
     if digits_1_below <= 0.0:
      s += -0.081
     else:
      s += 0.023
    else:
     if letters_a_word <= 8.0122:
      if in_text <= 0.67708:
       if final_score <= -4.9926:
        if digits <= 0.0:
         s += -0.056
        else:
         s += 0.021
       else:
        if capitals <= 0.24621:
         s += -0.022
        else:
         if capitals_2_below <= 0.13423:
          if capitals_2_below <= 0.043961:
           if capitals <= 0.97368:
            s += 0.021
           else:
            s += 0.081
          else:
           s += -0.018
         else:
          if capitals_2_below <= 0.50862:
           s += 0.124
          else:
           s += 0.025
      else:
       s += -0.042
     else:
      s += -0.063
    if known_as <= 0.0:
     if characters <= 93.5:
      if capitals_2_above <= 0.80625:
       if words_score <= 1.1762:
        if headings_above <= 0.0:
         if digits_2_above <= 0.0:
          s += -0.033
         else:
          s += 0.050
        else:
         if capitals <= 0.43168:
          if from_start <= -1e-35:
           s += 0.040
          else:
           s += -0.044
         else:
          if capitals_2_above <= 0.1446:
           if words_score <= -7.4391:
            s += 0.083
           else:
            s += 0.018
          else:
           s += 0.104
       else:
        s += -0.057
      else:
       if final_score <= -1.7965:
        s += -0.051
       else:
        s += 0.026
     else:
      s += -0.069
    else:
     s += -0.065
    if capitals_3_below <= 0.60769:
     if final_score <= -4.5092:
      if from_start <= -5.5:
       s += -0.062
      else:
       s += 0.019
     else:
      if capitals_1_below <= 0.51:
       if in_text <= 0.67708:
        if final_score <= -2.492:
         if final_score <= -3.4607:
          s += 0.061
         else:
          if letters_a_word <= 6.3371:
           s += 0.029
          else:
           s += -0.046
        else:
         s += 0.108
       else:
        s += -0.021
      else:
       if capitals_3_below <= 0.22401:
        if end <= 0.0:
         s += 0.037
        else:
         s += -0.037
       else:
        s += -0.061
    else:
     if name <= 0.0:
      s += -0.065
     else:
      s += 0.023
    if capitals_1_below <= 0.27429:
     if letters_a_word <= 7.6716:
      if from_start <= 6.5:
       if capitals_2_above <= 0.32917:
        if away <= 1.5:
         s += -0.020
        else:
         if from_start <= -13.5:
          s += -0.005
         else:
          s += 0.082
       else:
        if tag <= 1.5:
         s += 0.059
        else:
         s += -0.039
      else:
       s += -0.037
     else:
      s += -0.037
    else:
     if printed_above <= 0.0:
      if headings_above <= 2.5:
       if commas <= 1.5:
        if year_1_above <= 0.0:
         s += -0.076
        else:
         s += 0.006
       else:
        s += 0.021
      else:
       s += 0.027
     else:
      s += 0.038
    if start <= 2.5:
     if in_text <= 0.13393:
      if prints <= 1.5:
       if digits_1_above <= 0.0:
        if capitals_1_below <= 0.10961:
         if letters_a_word <= 6.0111:
          s += 0.062
         else:
          s += -0.034
        else:
         if capitals_3_below <= 0.0:
          s += 0.027
         else:
          s += -0.074
       else:
        s += 0.066
      else:
       if capitals_1_below <= 0.13423:
        s += -0.004
       else:
        s += 0.113
     else:
      if words <= 5.5:
       if depth <= 11.5:
        if capitals_1_below <= 0.10128:
         s += -0.054
        else:
         s += 0.018
       else:
        s += 0.079
      else:
       s += -0.054
    else:
     s += -0.065
    if characters <= 109.5:
     if characters <= 6.5:
      s += -0.054
     else:
      if capitals_2_above <= 0.80625:
       if date_word <= 0.0:
        if name_1_above <= 0.0:
         if known <= 0.0:
          if characters <= 16.5:
           s += 0.086
          else:
           if links <= 0.7868:
            if level <= 0.0:
             if characters <= 30.5:
              s += 0.019
             else:
              s += 0.084
            else:
             s += -0.046
           else:
            s += -0.036
         else:
          s += -0.037
        else:
         s += -0.031
       else:
        s += -0.039
      else:
       if outer_share <= 0.0:
        s += -0.066
       else:
        s += 0.018
    else:
     s += -0.072
    if by_word <= 0.0:
     if away <= 5.5:
      if year <= 0.0:
       if alike <= 2.5:
        s += -0.054
       else:
        if characters <= 51.5:
         s += 0.067
        else:
         s += -0.034
      else:
       if final_score <= -3.5866:
        s += 0.108
       else:
        s += -0.019
     else:
      if alike <= 2.5:
       if name_1_above <= 0.0:
        if characters <= 32.5:
         if letters_a_word <= 5.6705:
          if capitals <= 0.78175:
           s += -0.044
          else:
           s += 0.059
         else:
          s += 0.106
        else:
         s += -0.011
       else:
        s += -0.045
      else:
       s += -0.049
    else:
     s += 0.061
    if outer_tag <= 8.5:
     if from_start <= -18.5:
      s += -0.051
     else:
      if in_article <= 0.0:
       if letters_a_word <= 6.5918:
        s += 0.005
       else:
        if capitals_1_above <= 0.51:
         s += 0.138
        else:
         s += 0.008
      else:
       if year_1_below <= 0.0:
        if links <= 0.14882:
         if share <= 0.9195:
          if depth <= 12.5:
           s += -0.062
          else:
           s += 0.013
         else:
          s += 0.045
        else:
         if links <= 0.83542:
          s += 0.055
         else:
          s += -0.051
       else:
        s += 0.064
    else:
     if words <= 10.5:
      s += -0.079
     else:
      s += 0.024
    if characters <= 65.5:
     if digits_2_above <= 0.0:
      if characters <= 11.5:
       s += -0.051
      else:
       if in_article <= 0.0:
        if words_score <= -5.8904:
         s += -0.004
        else:
         if capitals_2_above <= 0.24621:
          s += 0.099
         else:
          s += -0.008
       else:
        if digits_1_above <= 1.5:
         if capitals_2_above <= 0.077935:
          s += -0.054
         else:
          if capitals_2_above <= 0.75962:
           if capitals_1_above <= 0.1687:
            s += 0.068
           else:
            s += -0.011
          else:
           s += -0.033
        else:
         s += 0.052
     else:
      if characters <= 28.5:
       s += 0.087
      else:
       s += -0.015
    else:
     s += -0.050
    if from_start <= -26.5:
     s += -0.064
    else:
     if known <= 1.5:
      if away <= 6.5:
       if letters_a_word <= 4.3875:
        s += -0.066
       else:
        if by_word <= 0.0:
         if capitals_3_below <= 0.50862:
          if capitals_3_below <= 0.25357:
           if from_start <= -1.5:
            if final_score <= -4.1605:
             s += -0.032
            else:
             s += 0.043
           else:
            s += -0.034
          else:
           s += 0.059
         else:
          s += -0.042
        else:
         s += 0.079
      else:
       if digits <= 0.0:
        if capitals_2_below <= 0.63068:
         s += 0.110
        else:
         s += -0.018
       else:
        s += -0.017
     else:
      s += -0.061
    if outer_tag <= 7.5:
     if from_start <= -9.5:
      if final_score <= -2.8624:
       s += -0.047
      else:
       s += 0.032
     else:
      if in_article <= 0.0:
       if digits_1_below <= 0.0:
        if words_score <= -1e-35:
         s += 0.117
        else:
         s += -0.005
       else:
        s += -0.004
      else:
       if capitals_2_above <= 0.70294:
        if alike <= 1.5:
         if digits_2_above <= 3.5:
          if outer_share <= 0.013628:
           s += -0.005
          else:
           if final_score <= -2.3438:
            s += 0.108
           else:
            s += -0.015
         else:
          s += -0.059
        else:
         s += -0.072
       else:
        s += 0.061
    else:
     s += -0.038
    if from_start <= -8.5:
     if in_text <= 0.28175:
      if digits_3_below <= 0.0:
       s += -0.078
      else:
       s += 0.011
     else:
      if capitals_2_below <= 0.037749:
       s += 0.062
      else:
       s += -0.044
    else:
     if from_start <= 2.5:
      if capitals_1_above <= 0.89444:
       if final_score <= -1.9883:
        s += 0.027
       else:
        s += 0.098
      else:
       s += -0.038
     else:
      if share <= 0.050889:
       if capitals_1_below <= 0.1446:
        if final_score <= -3.4607:
         s += 0.055
        else:
         s += -0.030
       else:
        s += -0.098
      else:
       if in_text <= 0.10556:
        s += 0.097
       else:
        s += -0.026
    if year <= 0.0:
     if tag <= 0.0:
      if words_score <= -4.4147:
       s += -0.013
      else:
       s += 0.091
     else:
      if capitals_1_above <= 0.4037:
       if capitals_1_below <= 0.0:
        s += -0.008
       else:
        if year_2_above <= 0.0:
         s += -0.076
        else:
         s += 0.008
      else:
       if words_score <= -9.7887:
        s += 0.052
       else:
        if capitals_1_below <= 0.1127:
         s += -0.054
        else:
         if capitals_2_above <= 0.65942:
          s += 0.046
         else:
          s += -0.036
    else:
     if headings_above <= 1.5:
      if characters <= 28.5:
       s += -0.004
      else:
       s += 0.087
     else:
      s += -0.039
    if capitals_3_below <= 0.10763:
     if capitals_1_above <= 0.10128:
      if capitals_2_above <= 0.457:
       if characters <= 10.5:
        s += -0.017
       else:
        if in_text <= 0.67708:
         s += 0.097
        else:
         s += -0.008
      else:
       if characters <= 14.5:
        s += 0.034
       else:
        s += -0.042
     else:
      if capitals_2_below <= 0.29479:
       s += -0.059
      else:
       s += 0.040
    else:
     if prints <= 1.5:
      if capitals_3_below <= 0.45584:
       s += -0.065
      else:
       if capitals_3_below <= 0.50862:
        s += 0.032
       else:
        s += -0.029
     else:
      if capitals_1_above <= 0.067424:
       s += -0.036
      else:
       s += 0.069
    if links <= 0.14882:
     if digits_2_above <= 2.5:
      if from_start <= 3.5:
       if depth <= 5.5:
        if outer_share <= 0.010694:
         s += 0.057
        else:
         s += -0.038
       else:
        s += -0.045
      else:
       if final_score <= -3.1099:
        s += 0.068
       else:
        if share <= 0.083811:
         s += -0.062
        else:
         s += 0.046
     else:
      if digits_2_above <= 7.5:
       if words_score <= -2.8979:
        s += 0.110
       else:
        s += 0.001
      else:
       s += -0.040
    else:
     if from_start <= -13.5:
      s += -0.040
     else:
      if final_score <= -4.5092:
       s += 0.001
      else:
       s += 0.090
    if tag <= 1.5:
     if words <= 11.5:
      if words_score <= -5.8904:
       s += -0.007
      else:
       if capitals_2_below <= 0.73864:
        s += 0.093
       else:
        s += -0.009
     else:
      s += -0.044
    else:
     if depth <= 19.5:
      if digits <= 3.5:
       if digits_1_below <= 8.5:
        if words_score <= -11.35:
         s += 0.020
        else:
         if letters_a_word <= 6.9298:
          if digits <= 0.0:
           s += -0.080
          else:
           s += 0.004
         else:
          s += -0.009
       else:
        s += 0.053
      else:
       if share <= 0.0:
        s += -0.016
       else:
        s += 0.077
     else:
      s += 0.086
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, _, _, _, _, _, seams, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, _, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, _, _, digits_1_above, _, _, capitals_1_above, by_word_2_above, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, _, digits_1_below, _, clock_1_below, capitals_1_below, _, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if digits <= 4.5:
     s += -2.803
    else:
     if characters <= 72.5:
      s += -1.452
     else:
      if capitals <= 0.19756:
       s += -2.743
      else:
       s += -2.680
    if year <= 0.0:
     s += -0.124
    else:
     if in_text <= 0.55903:
      s += 0.508
     else:
      if words <= 7.5:
       s += 0.151
      else:
       s += -0.071
    if year <= 0.0:
     s += -0.124
    else:
     if in_text <= 0.30602:
      s += 0.369
     else:
      if level <= 0.0:
       s += 0.122
      else:
       s += -0.075
    if digits <= 4.5:
     s += -0.123
    else:
     if in_text <= 0.55903:
      s += 0.270
     else:
      if words_score <= -0.95081:
       s += 0.100
      else:
       s += -0.080
    if digits <= 4.5:
     s += -0.122
    else:
     if level <= 0.0:
      if from_start <= 0.0:
       s += 0.235
      else:
       s += 0.108
     else:
      s += 0.028
    if year <= 0.0:
     s += -0.122
    else:
     if in_text <= 0.55903:
      if final_score <= -4.0664:
       s += 0.100
      else:
       s += 0.213
     else:
      if digits <= 5.5:
       s += -0.077
      else:
       s += 0.034
    if year <= 0.0:
     s += -0.120
    else:
     if in_text <= 0.55903:
      s += 0.181
     else:
      if words <= 8.5:
       s += 0.069
      else:
       s += -0.067
    if year <= 0.0:
     if digits <= 8.5:
      s += -0.120
     else:
      s += -0.013
    else:
     if in_text <= 0.57519:
      s += 0.171
     else:
      if share <= 0.0027173:
       s += 0.055
      else:
       s += -0.079
    if in_text <= 0.30602:
     if framed <= 0.0:
      if capitals <= 0.65942:
       if capitals <= 0.1412:
        if in_text <= -1e-35:
         s += 0.050
        else:
         s += -0.018
       else:
        s += 0.148
      else:
       if capitals <= 0.80909:
        s += 0.020
       else:
        s += -0.065
     else:
      if digits_1_below <= 0.0:
       if tag <= 0.0:
        s += 0.009
       else:
        s += -0.088
      else:
       s += 0.031
    else:
     if words_score <= -3.6615:
      if capitals_1_above <= 0.63068:
       if from_start <= -6.5:
        s += -0.077
       else:
        s += -0.001
      else:
       s += 0.059
     else:
      s += -0.107
    if digits <= 4.5:
     s += -0.118
    else:
     if final_score <= -1.3864:
      if final_score <= -4.1838:
       s += 0.046
      else:
       s += 0.155
     else:
      if final_score <= 0.0:
       s += 0.070
      else:
       s += -0.048
    if year <= 0.0:
     s += -0.116
    else:
     if alike <= 1.5:
      if in_text <= 0.30602:
       s += 0.152
      else:
       if characters <= 38.5:
        s += 0.085
       else:
        s += -0.019
     else:
      if characters <= 31.5:
       s += 0.033
      else:
       s += -0.085
    if year <= 0.0:
     s += -0.114
    else:
     if in_text <= 0.54773:
      if final_score <= -4.0664:
       s += 0.030
      else:
       s += 0.140
     else:
      if characters <= 47.5:
       s += 0.044
      else:
       s += -0.078
    if digits <= 4.5:
     s += -0.116
    else:
     if commas <= 0.0:
      if outer_share <= 0.016296:
       s += -0.012
      else:
       s += 0.021
     else:
      if letters_a_word <= 6.0111:
       s += 0.132
      else:
       s += 0.006
    if year <= 0.0:
     s += -0.115
    else:
     if capitals <= 0.50862:
      if from_start <= 2.5:
       if from_start <= -6.5:
        s += 0.044
       else:
        s += 0.128
      else:
       s += 0.030
     else:
      s += -0.021
    if digits <= 4.5:
     s += -0.114
    else:
     if characters <= 52.5:
      if characters <= 31.5:
       s += 0.121
      else:
       s += 0.044
     else:
      if characters <= 81.5:
       s += 0.014
      else:
       s += -0.066
    if digits <= 4.5:
     s += -0.113
    else:
     if words <= 9.5:
      if letters_a_word <= 6.2023:
       if capitals <= 0.40313:
        s += 0.131
       else:
        s += 0.057
      else:
       s += 0.012
     else:
      if links <= 0.068031:
       s += -0.066
      else:
       s += 0.030
    if year <= 0.0:
     s += -0.109
    else:
     if from_start <= 2.5:
      if final_score <= -4.3095:
       s += -0.007
      else:
       if tag <= 2.5:
        s += 0.128
       else:
        s += 0.022
     else:
      s += -0.036
    if year <= 0.0:
     s += -0.107
    else:
     if in_text <= 0.25658:
      if depth <= 10.5:
       s += 0.112
      else:
       s += 0.020
     else:
      if characters <= 52.5:
       s += 0.045
      else:
       s += -0.068
    if alike <= 1.5:
     if commas <= 0.0:
      if clock <= 0.0:
       if capitals_1_above <= 0.67949:
        if in_text <= -1e-35:
         s += -0.005
        else:
         if capitals <= 0.029857:
          s += -0.010
         else:
          s += -0.094
       else:
        if end <= 5.5:
         s += -0.031
        else:
         s += 0.033
      else:
       s += 0.059
     else:
      if final_score <= -4.1838:
       s += -0.007
      else:
       if characters <= 61.5:
        s += 0.128
       else:
        if capitals <= 0.21807:
         s += -0.040
        else:
         s += 0.037
    else:
     if in_text <= -1e-35:
      s += 0.000
     else:
      s += -0.107
    if digits <= 4.5:
     s += -0.109
    else:
     if in_text <= 0.12917:
      if letters_a_word <= 6.0923:
       s += 0.108
      else:
       s += 0.030
     else:
      if letters_a_word <= 5.4755:
       s += 0.029
      else:
       if share <= 0.012867:
        s += -0.007
       else:
        s += -0.075
    if digits <= 4.5:
     s += -0.107
    else:
     if capitals <= 0.45584:
      if share <= 0.0087125:
       s += 0.100
      else:
       s += -0.008
     else:
      s += -0.003
    if digits <= 4.5:
     s += -0.106
    else:
     if final_score <= -4.1838:
      s += -0.005
     else:
      if words_score <= -0.95081:
       s += 0.094
      else:
       if in_text <= 0.12917:
        s += 0.059
       else:
        s += -0.013
    if end <= 5.5:
     if clock <= 0.0:
      if letters_a_word <= 5.3377:
       if characters <= 31.5:
        if characters <= 29.5:
         s += -0.053
        else:
         s += -0.001
       else:
        if characters <= 58.5:
         s += 0.067
        else:
         if characters <= 87.5:
          s += 0.001
         else:
          s += -0.016
      else:
       if start <= 0.0:
        s += 0.010
       else:
        if share <= 0.99893:
         s += -0.091
        else:
         s += -0.004
     else:
      s += 0.043
    else:
     if capitals <= 0.40313:
      if words_score <= -9.0408:
       s += 0.012
      else:
       s += 0.093
     else:
      s += -0.016
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.105
     else:
      s += 0.028
    else:
     if level <= 0.0:
      if final_score <= -4.1838:
       s += -0.020
      else:
       if end <= 5.5:
        if in_text <= 0.14643:
         s += 0.068
        else:
         s += -0.011
       else:
        s += 0.109
     else:
      if in_text <= 0.37798:
       s += -0.008
      else:
       s += -0.081
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.103
     else:
      s += 0.028
    else:
     if characters <= 52.5:
      if final_score <= -4.1838:
       s += -0.013
      else:
       if characters <= 35.5:
        s += 0.103
       else:
        s += 0.025
     else:
      if away <= 2.5:
       s += 0.008
      else:
       s += -0.063
    if year <= 0.0:
     s += -0.100
    else:
     if in_text <= 0.67708:
      if from_start <= -9.5:
       s += -0.007
      else:
       if from_start <= -1e-35:
        if capitals_3_below <= 0.27429:
         s += 0.103
        else:
         s += 0.033
       else:
        s += 0.029
     else:
      if characters <= 35.5:
       s += -0.005
      else:
       s += -0.064
    if digits <= 4.5:
     s += -0.098
    else:
     if digits_2_above <= 0.0:
      if capitals_1_above <= 0.63068:
       if characters <= 38.5:
        s += 0.053
       else:
        if share <= 0.0075528:
         s += -0.013
        else:
         s += -0.002
      else:
       s += 0.096
     else:
      s += -0.048
    if digits <= 4.5:
     s += -0.096
    else:
     if alike <= 1.5:
      if from_start <= -6.5:
       s += -0.019
      else:
       if from_start <= -1e-35:
        s += 0.092
       else:
        s += 0.022
     else:
      if from_start <= -2.5:
       s += -0.005
      else:
       s += -0.064
    if digits <= 4.5:
     s += -0.095
    else:
     if tag <= 2.5:
      if final_score <= -4.1838:
       s += -0.011
      else:
       if share <= 0.033976:
        s += 0.105
       else:
        s += -0.001
     else:
      if capitals <= 0.38549:
       s += 0.029
      else:
       s += -0.064
    if from_start <= 4.5:
     if commas <= 0.0:
      if clock <= 0.0:
       if in_text <= 0.0:
        if tag <= 2.5:
         if headings_above <= 0.0:
          s += -0.012
         else:
          s += 0.011
        else:
         s += -0.039
       else:
        if digits_3_below <= 11.5:
         s += -0.080
        else:
         s += 0.003
      else:
       s += 0.040
     else:
      if characters <= 93.5:
       if final_score <= -4.1838:
        s += -0.001
       else:
        s += 0.099
      else:
       s += -0.063
    else:
     if headings_above <= 5.5:
      s += -0.087
     else:
      s += -0.004
    if digits <= 4.5:
     s += -0.091
    else:
     if capitals_1_above <= 0.63068:
      if final_score <= -4.3095:
       s += -0.051
      else:
       if from_start <= -1e-35:
        if capitals <= 0.38549:
         s += 0.058
        else:
         s += 0.004
       else:
        s += -0.035
     else:
      s += 0.097
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.093
     else:
      s += 0.021
    else:
     if shape <= 0.0:
      if headings_above <= 0.0:
       s += -0.018
      else:
       if capitals_2_above <= 0.63068:
        s += 0.094
       else:
        s += 0.016
     else:
      if outer_share <= 0.0045273:
       s += 0.007
      else:
       s += -0.059
    if year <= 0.0:
     s += -0.092
    else:
     if capitals <= 0.50862:
      if words_score <= 0.4545:
       s += 0.078
      else:
       s += -0.015
     else:
      s += -0.047
    if digits <= 5.5:
     if by_word <= 0.0:
      if capitals_2_above <= 0.80625:
       if tag <= 0.0:
        s += -0.014
       else:
        s += -0.089
      else:
       if capitals_1_above <= 0.72078:
        if capitals_2_above <= 0.8619:
         s += 0.001
        else:
         s += -0.014
       else:
        s += 0.002
     else:
      s += 0.001
    else:
     if letters_a_word <= 5.7528:
      if words_score <= -1.8094:
       s += 0.092
      else:
       s += 0.024
     else:
      if clock <= 0.0:
       s += -0.058
      else:
       s += 0.026
    if digits <= 4.5:
     s += -0.085
    else:
     if depth <= 9.5:
      if in_text <= 0.37798:
       s += 0.072
      else:
       s += -0.015
     else:
      if letters_a_word <= 5.6705:
       s += 0.013
      else:
       s += -0.085
    if year <= 0.0:
     s += -0.087
    else:
     if from_start <= -7.5:
      s += -0.052
     else:
      if share <= 0.043123:
       if shape <= 0.0:
        s += 0.085
       else:
        s += -0.010
      else:
       s += -0.028
    if year <= 0.0:
     s += -0.084
    else:
     if tag <= 5.5:
      if headings_above <= 0.0:
       s += -0.019
      else:
       if share <= 0.023656:
        s += 0.091
       else:
        s += -0.023
     else:
      s += -0.071
    if digits <= 7.5:
     if in_text <= 0.0:
      if away <= 7.5:
       if year <= 0.0:
        s += -0.040
       else:
        s += 0.051
      else:
       if shape <= 1.5:
        s += -0.060
       else:
        s += 0.012
     else:
      if capitals <= 0.0:
       s += 0.002
      else:
       if capitals_1_below <= 0.83974:
        if by_word_2_above <= 0.0:
         s += -0.084
        else:
         s += 0.001
       else:
        s += -0.004
    else:
     if letters_a_word <= 6.4558:
      s += 0.073
     else:
      s += -0.030
    if headings_above <= 2.5:
     if year <= 0.0:
      s += -0.070
     else:
      if capitals <= 0.38549:
       if words <= 7.5:
        s += 0.088
       else:
        s += -0.004
      else:
       if outer_share <= 0.0034547:
        s += -0.045
       else:
        s += 0.033
    else:
     if letters_a_word <= 4.3431:
      s += 0.018
     else:
      if by_word_1_above <= 0.0:
       s += -0.113
      else:
       s += 0.011
    if capitals_1_above <= 0.55778:
     if letters_a_word <= 5.7528:
      if depth <= 13.5:
       if year <= 0.0:
        s += -0.046
       else:
        if depth <= 7.5:
         s += -0.000
        else:
         s += 0.048
      else:
       s += -0.061
     else:
      if date_word <= 0.0:
       if depth <= 5.5:
        if outer_share <= 0.74207:
         s += -0.005
        else:
         s += 0.010
       else:
        if words_score <= -17.636:
         s += 0.007
        else:
         if seams <= 0.0:
          s += -0.115
         else:
          s += 0.006
      else:
       s += 0.017
    else:
     if year <= 0.0:
      s += -0.032
     else:
      s += 0.066
    if in_text <= 0.14643:
     if in_article <= 0.0:
      if framed <= 0.0:
       if depth <= 10.5:
        s += 0.032
       else:
        s += -0.017
      else:
       if tag <= 1.5:
        s += 0.004
       else:
        s += -0.081
     else:
      if digits_2_below <= 0.0:
       if words_score <= -1.4927:
        s += 0.077
       else:
        s += 0.011
      else:
       s += -0.003
    else:
     if by_word <= 0.0:
      if digits_3_below <= 7.5:
       if words_score <= -5.7999:
        if words_score <= -13.684:
         s += -0.048
        else:
         s += 0.019
       else:
        s += -0.085
      else:
       s += 0.005
     else:
      s += 0.066
    if year <= 0.0:
     s += -0.072
    else:
     if characters <= 72.5:
      if headings_above <= 2.5:
       if capitals <= 0.38549:
        s += 0.084
       else:
        if characters <= 35.5:
         s += 0.049
        else:
         s += -0.012
      else:
       s += -0.025
     else:
      s += -0.043
    if digits_1_above <= 4.5:
     if commas <= 0.0:
      if digits <= 9.5:
       if capitals_1_above <= 0.57519:
        if digits_1_above <= 0.0:
         if depth <= 12.5:
          s += -0.083
         else:
          if letters_a_word <= 4.3431:
           s += 0.006
          else:
           s += -0.013
        else:
         s += 0.002
       else:
        if capitals_1_above <= 0.83974:
         s += 0.016
        else:
         s += -0.018
      else:
       s += 0.027
     else:
      if characters <= 93.5:
       if final_score <= -4.6748:
        s += -0.021
       else:
        if digits_2_below <= 0.0:
         s += 0.089
        else:
         s += 0.012
      else:
       s += -0.043
    else:
     s += -0.101
    if year <= 0.0:
     s += -0.071
    else:
     if tag <= 5.5:
      if from_start <= -7.5:
       s += -0.027
      else:
       if from_start <= 3.5:
        if capitals <= 0.32917:
         s += 0.025
        else:
         s += 0.093
       else:
        s += -0.014
     else:
      s += -0.060
    if alike <= 2.5:
     if tag <= 5.5:
      if digits_1_above <= 4.5:
       if digits <= 4.5:
        s += -0.037
       else:
        if capitals_2_below <= 0.45774:
         if words_score <= -5.3902:
          s += 0.019
         else:
          s += 0.075
        else:
         s += -0.010
      else:
       s += -0.068
     else:
      s += -0.072
    else:
     s += -0.094
    if framed <= 0.0:
     if digits <= 4.5:
      s += -0.053
     else:
      if capitals <= 0.16473:
       s += -0.020
      else:
       if capitals <= 0.45584:
        s += 0.090
       else:
        s += 0.005
    else:
     if by_word <= 0.0:
      if capitals_1_above <= 0.4589:
       if digits <= 9.5:
        if capitals_1_below <= 0.79583:
         if shape <= 0.0:
          s += -0.107
         else:
          s += -0.005
        else:
         s += -0.002
       else:
        s += 0.001
      else:
       if capitals_1_below <= 0.51:
        if share <= 0.0038488:
         s += 0.011
        else:
         s += -0.002
       else:
        s += -0.025
     else:
      s += 0.028
    if commas <= 0.0:
     if by_word_1_above <= 0.0:
      if links <= 0.11255:
       if seams <= 0.0:
        if clock_1_below <= 0.0:
         if headings_above <= 4.5:
          s += -0.090
         else:
          s += -0.002
        else:
         s += 0.014
       else:
        s += 0.019
      else:
       if capitals <= 0.57519:
        if capitals_2_below <= 0.0:
         s += 0.042
        else:
         s += -0.005
       else:
        s += -0.031
     else:
      s += 0.023
    else:
     if characters <= 87.5:
      if headings_above <= 3.5:
       if characters <= 13.5:
        s += -0.006
       else:
        s += 0.084
      else:
       s += -0.029
     else:
      s += -0.058
    if digits <= 5.5:
     if letters_a_word <= 4.0357:
      if characters <= 10.5:
       s += -0.007
      else:
       s += 0.007
     else:
      if by_word <= 0.0:
       if by_word_1_below <= 0.0:
        s += -0.061
       else:
        s += 0.000
      else:
       s += 0.003
    else:
     if letters_a_word <= 5.7528:
      s += 0.062
     else:
      if away <= 2.5:
       s += 0.021
      else:
       s += -0.050
    if digits_1_above <= 2.5:
     if year <= 0.0:
      s += -0.064
     else:
      if capitals <= 0.45584:
       if characters <= 14.5:
        s += -0.006
       else:
        if characters <= 61.5:
         s += 0.081
        else:
         s += 0.005
      else:
       s += -0.015
    else:
     if capitals_2_below <= 0.36754:
      s += -0.105
     else:
      if capitals_2_below <= 0.67949:
       s += 0.004
      else:
       s += -0.015
    if date_word <= 0.0:
     if by_word <= 0.0:
      if letters_a_word <= 5.6705:
       if from_start <= -6.5:
        if letters_a_word <= 5.6376:
         s += -0.059
        else:
         s += 0.006
       else:
        if digits <= 5.5:
         if capitals_3_below <= 0.75962:
          s += -0.031
         else:
          s += 0.006
        else:
         s += 0.045
      else:
       if depth <= 6.5:
        if capitals_2_below <= 0.1266:
         if away <= 2.5:
          s += 0.006
         else:
          s += -0.027
        else:
         s += 0.019
       else:
        if by_word_1_below <= 0.0:
         s += -0.100
        else:
         s += 0.008
     else:
      s += 0.045
    else:
     s += 0.050
    if capitals_1_above <= 0.63068:
     if by_word <= 0.0:
      if capitals_3_below <= 0.36754:
       if outer_tag <= 1.5:
        s += 0.006
       else:
        if clock_1_below <= 0.0:
         if date_word <= 0.0:
          s += -0.078
         else:
          s += 0.003
        else:
         s += 0.009
      else:
       if capitals_2_above <= 0.29289:
        if words <= 8.5:
         s += 0.036
        else:
         s += -0.021
       else:
        if headings_above <= 1.5:
         s += 0.002
        else:
         s += -0.034
     else:
      s += 0.030
    else:
     if year <= 0.0:
      s += -0.019
     else:
      s += 0.070
    if alike <= 2.5:
     if digits_1_above <= 4.5:
      if year <= 0.0:
       s += -0.049
      else:
       if shape <= 0.0:
        if capitals_2_above <= 0.20256:
         s += 0.090
        else:
         s += 0.024
       else:
        s += -0.003
     else:
      s += -0.058
    else:
     if characters <= 16.5:
      if characters <= 11.5:
       s += -0.003
      else:
       s += 0.004
     else:
      s += -0.077
    if alike <= 1.5:
     if digits <= 7.5:
      if digits_2_below <= 1.5:
       if commas <= 0.0:
        if links <= 0.24044:
         if share <= 0.97986:
          s += -0.044
         else:
          s += 0.008
        else:
         s += 0.012
       else:
        if share <= 0.0:
         s += 0.057
        else:
         if words_score <= -3.0545:
          s += 0.021
         else:
          s += -0.044
      else:
       if words_score <= -1.8094:
        s += -0.061
       else:
        s += 0.007
     else:
      s += 0.061
    else:
     if depth <= 16.5:
      if by_word_2_above <= 0.0:
       s += -0.082
      else:
       s += 0.007
     else:
      s += 0.015
    if commas <= 0.0:
     if capitals_2_above <= 0.040833:
      if headings_above <= 4.5:
       if away <= 2.5:
        s += -0.010
       else:
        s += -0.106
      else:
       s += 0.010
     else:
      if share <= 0.029648:
       if capitals_1_above <= 0.8619:
        if depth <= 11.5:
         s += -0.025
        else:
         s += 0.002
       else:
        s += 0.005
      else:
       if final_score <= 0.0:
        s += 0.025
       else:
        s += -0.011
    else:
     if away <= 7.5:
      if words <= 17.5:
       if digits_1_above <= 1.5:
        s += 0.072
       else:
        s += -0.014
      else:
       s += -0.041
     else:
      s += -0.053
    if from_start <= -7.5:
     if capitals_1_below <= 0.75962:
      if capitals_3_below <= 0.80909:
       if capitals_1_above <= 0.74167:
        if capitals <= 0.1266:
         s += 0.000
        else:
         s += -0.098
       else:
        s += 0.001
      else:
       s += 0.007
     else:
      s += 0.015
    else:
     if digits_1_below <= 4.5:
      if from_start <= 4.5:
       if alike <= 1.5:
        if words_score <= -0.95081:
         if capitals_3_below <= 0.80909:
          s += 0.085
         else:
          s += 0.001
        else:
         if final_score <= -2.4317:
          s += -0.016
         else:
          s += 0.025
       else:
        s += -0.009
      else:
       s += -0.041
     else:
      s += -0.052
    if alike <= 1.5:
     if digits <= 9.5:
      if capitals_3_below <= 0.0:
       if capitals_1_below <= 0.056349:
        if final_score <= -3.3705:
         s += -0.100
        else:
         s += 0.001
       else:
        s += 0.014
      else:
       if words_score <= -3.0545:
        if year <= 0.0:
         s += -0.013
        else:
         s += 0.067
       else:
        if in_text <= 0.28992:
         if final_score <= -2.7287:
          s += -0.011
         else:
          s += 0.026
        else:
         s += -0.038
     else:
      s += 0.070
    else:
     if capitals_1_above <= 0.0:
      s += 0.004
     else:
      if capitals_2_above <= 0.45584:
       s += -0.097
      else:
       s += -0.005
    if capitals_1_above <= 0.72078:
     if clock <= 0.0:
      if by_word <= 0.0:
       if characters <= 17.5:
        if characters <= 13.5:
         if capitals_1_below <= 0.63068:
          if capitals_3_below <= 0.18634:
           s += -0.054
          else:
           s += 0.004
         else:
          s += 0.010
        else:
         s += 0.031
       else:
        if capitals <= 0.0:
         s += 0.009
        else:
         if capitals_1_below <= 0.79583:
          s += -0.089
         else:
          s += -0.008
      else:
       s += 0.037
     else:
      s += 0.031
    else:
     if alike <= 1.5:
      s += 0.059
     else:
      if characters <= 23.5:
       s += 0.004
      else:
       s += -0.018
    if digits <= 5.5:
     if date_word <= 0.0:
      if capitals_1_below <= 0.75962:
       if capitals_2_above <= 0.83974:
        if depth <= 16.5:
         s += -0.061
        else:
         if depth <= 17.5:
          s += 0.001
         else:
          s += -0.001
       else:
        if depth <= 6.5:
         s += 0.005
        else:
         s += -0.005
      else:
       if depth <= 7.5:
        s += 0.010
       else:
        s += -0.008
     else:
      s += 0.009
    else:
     if from_start <= -14.5:
      s += -0.028
     else:
      if digits_2_below <= 1.5:
       if final_score <= -2.0918:
        s += 0.071
       else:
        s += -0.019
      else:
       s += -0.009
    if outer_share <= 0.016296:
     if capitals_1_above <= 0.75962:
      if digits <= 11.5:
       if capitals_2_below <= 0.65942:
        if capitals_3_below <= 0.74457:
         if words_score <= -4.2518:
          s += -0.112
         else:
          if words_score <= -1.8094:
           s += 0.014
          else:
           s += -0.042
        else:
         s += 0.015
       else:
        s += 0.012
      else:
       s += 0.027
     else:
      s += 0.032
    else:
     if words <= 20.5:
      if from_start <= 2.5:
       if tag <= 5.5:
        s += 0.083
       else:
        s += -0.018
      else:
       if digits_2_below <= 3.5:
        s += -0.037
       else:
        s += 0.015
     else:
      s += -0.044
    if in_article <= 0.0:
     if capitals <= 0.27429:
      if framed <= 0.0:
       if characters <= 35.5:
        s += 0.021
       else:
        if outer_share <= 0.99893:
         s += -0.005
        else:
         s += 0.005
      else:
       s += -0.013
     else:
      if outer_share <= 0.016296:
       if tag <= 0.0:
        s += 0.005
       else:
        s += -0.087
      else:
       if tag <= 2.5:
        s += 0.010
       else:
        s += -0.014
    else:
     if from_start <= 4.5:
      if year <= 0.0:
       s += -0.033
      else:
       if characters <= 47.5:
        s += 0.087
       else:
        s += 0.008
     else:
      s += -0.064
    return s
