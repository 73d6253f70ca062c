"""
What was learned of pages of html: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is c1548af0f3f7a9d0.

news html: 0.9703
web-articles html: 0.9508
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.916 of 107, web-articles 0.984 of 698
byline found where it is: news 0.849 of 73, web-articles 0.831 of 319
date found where it is: news 0.990 of 99, web-articles 0.983 of 424
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -780: 'dpa',
        -765: 'contents related',
        -740: 'getty',
        -715: 'subscribe',
        -705: 'share',
        -670: 'sorry',
        -655: 'sign',
        -645: 'article',
        -635: 'adobe artikel',
        -620: 'december',
        -615: 'image',
        -610: 'commission',
        -605: 'dec',
        -575: 'topics',
        -570: 'buy discover franchises news',
        -550: 'yoga',
        -545: 'nachrichten',
        -540: 'trail',
        -535: 'advertisement loading',
        -530: 'newsletter reserved',
        -525: 'courtesy japan llc pet tags',
        -520: 'editor',
        -515: 'read',
        -505: 'closed links',
        -490: 'articles',
        -485: 'demo mehr',
        -480: 'inhalt',
        -475: 'course reviewed stories wealth',
        -470: 'consulting',
        -465: 'marketers',
        -460: 'biden',
        -455: 'october',
        -450: 'figure',
        -445: 'connect',
        -440: 'browser lose',
        -435: 'british reading void',
        -430: 'guides',
        -425: 'guide shop',
        -420: 'join redaktion sie',
        -415: 'expressed fehler tuition',
        -410: 'jan minuten themen',
        -400: 'comments espresso',
        -395: 'cleaning cookies email exclusive hiring receive',
        -390: 'categories neue trusted',
        -385: 'copyright form',
        -380: 'affiliate',
        -375: 'gear weekend',
        -370: 'backpacking ihre pediatrics please secret',
        -365: 'apr kommentare paragraph',
        -360: 'august category interviews november',
        -355: 'pdf quote react welcome',
        -350: 'battle dictionary independent july',
        -345: 'familiarity get holiday hotels mission site solving',
        -340: 'advantageous info institute later row',
        -335: 'appointment bundle success written',
        -330: 'facebook master photo policy',
        -325: 'correctly displaying gifts india lowers message society substitute unlock',
        -320: 'alert events experts inbox save trainer us',
        -315: 'authoring canon featured hike kb sponsored',
        -310: 'ad bill consulted dns doc drogen einstellungen eric opinions registered today university updated',
        -305: 'blog changing clay epa february founder june miss partnership tree ways',
        -300: 'const costs foto our plumbing promotions united',
        -295: 'april edition münchen pc sale views walmart',
        -290: 'ago aktuelle brian deals julia mo prevention tim touch zur',
        -285: 'agree diese dieser follow hit liked möglich polizei prefix purposes table',
        -280: 'cfp consent informational intelligent movies organize pm signs soul',
        -275: 'adult bbc beach healthier idle journalism lee lesen specs',
        -270: 'bitte blogs diet disclosure explore finance games lake ltd money oct strides',
        -265: 'beat brief committed deductible director fdp glove inc marathon mongodb speaker specifications veteran',
        -260: 'associated closer decor helpful instagram latest picks recipient relationships smith spring subscriber topic trending',
        -255: 'australian franchise log profit twitter ultra',
        -250: 'arxiv boost christmas comment computers couldn drills explores mark mind plumbers posts proposals pt request resolve sciences senior services spaces trouble watch',
        -245: 'airpods falls lisa premiere premium stephanie',
        -240: 'complimentary contributor deutschland engaging familie freelance functional overview pending series specializing',
        -235: 'afford anxiety ci coach depot difference drawing essen jetzt magazine promotion science tv want wellness',
        -230: 'age alternatives author ceo dancing delivered fc financially finden jr min nlm prior published skip ultimate',
        -225: 'celebrity erik intervention manager mm shock startups therapist trial try',
        -220: 'accept chris commissions coverage foreign gallery geht gemini meinung npm partners phone police seconds th thema typescript vein vote workshop',
        -215: 'account angela blogging boolean candidate chose courses daily etf fort god header integrity jahren könnte recover scale week weniger',
        -210: 'advice andreas believes calm content deine eliminate finally hide home joining left orient oxo pos probe pto since subscribing tricks uhr unlocking visiting à',
        -205: 'brain class commits communicator diagnosis ebook episode error gmbh gmt gpt how individuals internally kyoto llms loan matched más panic podcasts quilt readers rights sb schluss silicon software std tailor volatility weekly',
        -200: 'actuary attack attending bottleneck bridge buyers causes channels christian combinations commands connected feature holistic hub mal memphis outdoor outlook post reuters ruin sep ut women',
        -195: 'accomplished bond bootcamps buyer career choice construct consultation earn fund hall ki opinion photography reason registry rick rule stat thermostat tips transition treaty unsubscribe weights zum',
        -190: 'anzeige average best chatgpt doi donate edges education fats fitness hr influential medical mexico mixed patrick physician playful qr ranking reflect satellites struct updates venezuela wäre',
        -185: 'balls chaos co corporate dieses gefunden gewalt icons interior lesezeit never parser partner podcast president preventative secrets semi thank werbung whatsapp wir',
        -180: 'accepted architectural atlanta breed builders convenience gardeners generative gordon heute ii index laura prompts retail return ropes scott ticketing',
        -175: 'adjunct associates averages b bloom chance clicking complementary crypto exploring football friend hence magnetic map mastodon nein om outside profiles präsidentin rare ready refer reviews server signal terms useless william',
        -170: 'arts benefits britain compounding cto dealer dietitian edu failed footage hochschule hotspots introduced jill login louis newspapers politik viewer voice y zeigen',
        -165: 'accredited advisor art beginner breaking browse compassion diabetes diversified employ execute gardening geben hats lightroom limitations meeting page photographer previous pulse screenshots signup strengthen tickets travels viewed',
        -160: 'agency cancers clients digitalen flag forgive guaranteed humanities navigate neither norman pathways physiological princeton raped referral restrictions simplify sticking talks treatments',
        -155: 'actuarial algorithm amazing approval artifacts behalf behavioral cb contractors deutschlands disease effort hora inquiry insurers justiz kollegen league m memo permit photos pothos prep putting radiology raleigh report retreat slots specializes subjects submitting top uber vague vice victor watson webinar werde',
        -150: 'aca answering apply bericht bietet bis brewing circle complaint death denver drop editors frei gov hiking him internet leads liga living mac me möchte now paul philips photographing protest ran regional river santa seniors setzt shaping sicher snowflake sourcing superior tag thermostats validated wake watched yes ändern',
        -145: 'acquisitions alles archiv arrested branch carriers chip cta dangerous dich doesn done educator electronics evaluation event frieden grows gum happens immense jay js know license machen more navigating nichts rennen representation stainless story strength sweat teilen thirds travelers writer zeigt',
        -140: 'alzheimer amended board bodyweight cart celebration constitute consultancy cooking court deadlines defines ease economy enjoying everyday export festive find fits genuinely happier hier hinweise inside insights investor kept können liverpool minus nation pact presidential pub recipe reps scroll sooner sorgen tagged takeout theft uns vacuum wondering worldwide www',
        -135: 'acclaimed agenten analyzer animals armed ask availability calendar chromebook considering consumers damn digest du election faculty giant humans intelligence introducing investing issue jamie johannesburg jump killed lesser old outbound panel practitioners provides renovation rocky scholars source spam spielen stanford struggles things traffic ultralight vary wondered',
        -130: 'adams allegedly anytime architect associate ave awards bands beard beings ben changer chart cloud contra cut d documentaries downside earbuds elite english episodes erschienen exhibited finops funds git hesitate investment julie lucy meet melden might modifying neu pa para patel payoff prize push ratio relationship relaxation residents rise sarah see simultaneous slack spiral submit teach thousands uk videos',
        -125: 'anaheim announcement ap army assessing aug branches brands burned checkout clinics contact covering dedication disabled el express factors gracefully illustration inspection joined jun marks mattress measurable official organic peninsula preferred produkte profitable recruiter resume revising season sex sister sofia sporting stitch strategy studierende supporting sur tent turkey unknown vibe vor watches weddings weeds',
        -120: 'accessed adresse broker brushes carolina classroom closes coffee commitment contain continue cube decorate decoration deny distracting domestic download farmhouse frustrating garmin getting government guys headless heads ich illustrate import indicators investors jo job llm michelle mt needed nonprofit override owns passionate phones predictions propose sales sample sanity schreibt shortage soc south statistics why',
        -115: 'advertisements af airports appreciate arriving baker bell bewegen browsers cancer cells climate clutch com conferences correlates debunked denmark depend disabilities dream effortless engineer executives exhibitions experience faster gop ihm illnesses impossible kids male mba menus mercedes nicole northern openness payouts professor prominent proving recruiting regarding saas shutterstock sliding spotted stripped suddenly suggestion temp tonight tu vigilant war web wert yields',
        -110: 'abroad authentication bain battling bin bread calcium character checking click clipboard collections columbia comparing corps decorating determined embraced erin excels executive fastest female festival fired garage gemacht glory greeting housing ignored ingredient inspire journals julian kick ko laptops liberal machines mats merino minister morning moves mutter neil notifications op parlament peak periods reconnect roadmap seats sf ship solve talk teaching torque wann wheels winning',
        -105: 'abc abuse affordability again angry architects attribution automatic backpack brains break bug charles chronic commit conducts dank desired doch dslr ears earth facet fight filed found generation gratitude heating hunter impressions improvements incorporates inspections institutes interiors inviting january learner lifecycle macro mai maria marketer meghan overseas porting premiums program providers punkte quiz raises recruiters relay reporter rf seinem shell smbs stall subsidiaries terrifying thomson throat travel union versucht vs workflows',
        -100: 'admitted adolescent ads advocating affiliates approve archive arguments audits bank booking cafe car cas cet clip colorado compare complete conceptual convergence crush designed dice dismissed dj earned embrace entertain entertaining estate fans featuring felt ganz governance healthiest hierarchy honest inbound iris klare kubernetes leipzig lt marketing maximizing meditators meistgelesen mich mit müller neuen nuance obligated pinterest powerful protests rail recent recreation remote requirement roles royal sa sara school serverless sr technique thousand thread tired tone tr valuation var voted websites werden wolf',
        -95: 'abandonment accelerate achieve actively advisory advocate aesthetic ag andrew annual automotive aws ban bitcoin bites bluetooth blurry boxes brokerage clarifies codes comfort cops crash cultural darum db definitions destinations deutschen diesen digitalocean divergence downtown edits embed emphasized ethereum expert fee feeling future garbage hamilton ihrer instances intended joe keyboards lauren listen manage marcus museum natalie negatively nights nutritionists outages patterns personality photographs phrase playbook prefer probably process programmers questions regret required resources seemed sexy situational sollten standing started stock students successfully suchen sufficient surgery tensions tied tourism traveler turner walk yesterday',
        -90: 'abo absorbing advises all andy aviation award badge bcg behörden biking bluesky bustling closure collectors confidently constantly covered crime deepens defenses depth difficulty dives dramatic edited exhibition experten finds flying folded frankfurt gaps gateway gibson hardened healthy helped hero id ineffective inform jane lays lindsay london makes merging mornings myths names org outs passengers perform pin precious prone provider relative releases rentals repairing representative review robustness scholarships scrap securities sick simplifies skipped smell specialize stars storyboard styles subscription survival taken token trekking turns unforgettable valley value vol von warehouse wine',
        -85: 'akzeptieren alliance alum aren authorized babies backing banners beats bidding bonuses bookmarks breeds cat categorized ceiling checklists classics crowdfunding cruise dedicated defaults delves demonstrate distribution doable drain dumbbell dumbbells employers findings footer free galaxy geschlossen globe heel highs hill holidays johannes kpis magical material media missed necessarily paso peace phrases pid platinum powers prev productive progression ra rebecca recommended reservation rewrite scientific sectors snippet squats tablet talked target theatrical todo tony too toughest van visier vp wichtigsten williams wp',
        -80: 'aarp accelerating action agenda analyzed android anhören announces arbeiten asian avid awarded bishop bold bookmark boots button care cheer cilantro circumstances collected condo coupon dagegen dave dear decision digitale douglas drives emerged fetch fighting filmmaker frauen function gavin gdpr geo happening ids ikea images incomplete insight issuer jeffrey joshua karen kr les loader mama mary meters mike minimally mirrorless montag nationally nomad openings organizing outperformed overflow overstated penalty philosophy phishing pipes privacy profound proven radio recaptcha referring reserve ride roundup sam sat scalability scanning sean spends spieler station stunning suite surprising suspect targets thomas threats trans ulrich waterproof win winds wonders zahl',
        -75: 'aaa accused adventurers advertisers aktuell alumni ambassador angebot app applies backpackers beijing belongs biz by calculator cares celebrate chamber chill cincinnati citing cleans coaching colin commons compound constrained debate delhi easy educates emails endorsement ernst evil evolving exhausted fixes fleet folks frameworks freebies freelancers fulfilling fundraising gelesen generalist gifting golf gopro grenzen grow healing hills houston insuring intern investigation jasper jeff keeps lactose leasing leave longevity marco marketplace member metro modes mold mountains murphy nations nest newsroom nose nothing nov oak operational orders ou paid pennsylvania primary principles printers promo qualified raise readiness representatives risks rugged russische rv saint scandal shifting sim sketches sommelier staff stylish tasty tb temple trains translation underlying understands unseren versions wireless worse yours',
        -70: 'abend accountable allergies ambition anzeigen archives bachelor barn berichtet burger burgundy candid careers clarke clerk collins commenting compute config confirmation connects considerations controllers credit datenschutzerklärung deterministic disks dominating doris doyle dozen drugs dying editorial emerge enabling engineering env etfs eu everything experte externen financials finer germany girl gone govern growers guardian hi hinweis hunters iceberg indoor inspires landfills llama looms marker martin minnesota module monat murder müssen nato night nostalgic odd oliver ordinary oregon organised overwhelm packed patreon payments performed pets places plaque pools portrait proficiency programming proud prudent präsident raising random realizing redefining remaining renovated restaurants sacrifice sane sculpt sells seven shows silly slug sluggish solutions sonoma spin stranger struck swift switzerland tenant termed therapy trails transform vet vinyl wet',
        -65: 'advancing airline aller always analytical annually anonymous answer application arlington attitude authors backcountry backpacks bad banks books caring cars ce cleveland colorectal committee confidence considers contributing cookie counts creativity cups dark decentralized delay devops diagram doctor domain drainage dylan easter economists electrical emerging enduring enthusiast errors exception fake fallen figma framed grad grand habit hacker hans hello hält ice infrared insider intuitive jessica jobs joseph kommission künstliche leaderboard looks managed max mechanical menu metric microservices mood mortgage nic nyc obligation overcome personalities por practically prescribing pressed quelle ransomware recall recalled rectangular regulate reminders rented reset resorts sack seasons sehr selecting silver sleeper sourdough streamlining stressed sustainable tankless teen tiger toronto trump ukraine viewers visionaries vitamin vmware wales warming weighting workshops yet youth',
        -60: 'accurate achten acted adherence affect aims alex alternating amanda analyse arrived ausserdem authorship bike bilder bundling bus cam charged christopher cleaners cleanser collaborate consideration cosmetic creative critique crust curb darstellung debatte decides disclosures discoveries double draining dynamics ed einfach elegance emerges employer ethical evening evergreen excludes fan firm five forever forscher freeze hands heroes indian institution intelligenz investigate investigations james januar jersey jogging johnson joke juggling kam katie kelly kidney knobs labour lay lego lounge lover may meantime mer mi mingling motivational nguyen nos nutritional optimization outdoors parent passive pick pie planes politics pounds preventive programme railway reductions regarded reimbursement remarkable resemble resident resolved reveal savvy september spd speech spirits stuck studied submission swapping takeaway theory thrill tourists trip unbiased uncle vintage volunteer walker wild workloads zip überblick',
        -55: 'accountability adhd advocacy ak akin allein am approvals argues australia axis backyard barbell beer believe benefiting besonders bn bottles breach breakthrough brilliant bundles burns byte cad capturing chat cio code colleague college conditional congress consequences contains contributions cookbook coordination copilot countertops daniel deliveries destroy dim direkt discuss dispersion escalating explosion fault fewer first fluoride frontend geometric gerade glance grapes greater heading helping herein hints human implement informations inhalte internationale israel ja jahre jährige knowledge kommentar mason mcp merge modal motors mum myth narratives nashville new newsletters nih noble notice nurse objective ons order organically outreach overloading persistent phases pies poised powder profitability projects quirks readability reddit reduces refers relevance renting replay reproduction satisfied seasoned selling settle shipped sky sparkle speed sprint straw strings strip supposed therapists ti tokenizer trademarks trajectory trotzdem unserer upside warum withdraw yahoo zeitung',
        -50: 'additional advertise africa anomalies applicants artist athlete attempted baseline bing biodegradable broadcast cabinets calories camp chrome coded complicate contender continued countless coupons cozy cultivating cyber cybercrime dafür decompose decorations deutscher digestible digestive diploma distilled distributions documentary dot drywall duncan dynamic em empty enclosed encompassing ending escalate europe expansive expired ff filter firewall flaws forces forests formation fortunately forwarding fujifilm gps grown grundsätzlich harassment hilfe homework honey house hundred imposed indicating information invasion islands journalist jumping junior kaum kein kills leverages linkedin loans logistics lowest manufacturers mar masks mathematics mechanic mentioning merchants minneapolis minute mobility mon mortar motorcycles multifaceted newspaper nominee off offices opener optimizes organized organizer passions perceived physics pocket polite polls portability progressing prohibited ps race randomized redirected referrals refinement relief responses retire retro ridiculous rob rohit safety sandwiches sehen select sequences sharing sharma sketch sleeping solicitation spreadsheets staged stakes stash steal stone survey taylor teens texts themselves till trades turning typed ukrainian uncover verantwortung versa vitals wahrscheinlich weighted wife wifi woman wong years',
        -45: 'abilities address adhere aggregate airbnb airlines alongside anmeldung asus asynchronous authenticity autumn baltimore beds benches blood blvd boiler bookings branded buffalo calculate calculators carrying case caught cellar centralize changed choose classes cleaner clipping clock codex companies compatible conveniently corey cornerstone crystal dad deadline defer demand deploy desperate discourse disorder diverse diversify doorstep drip dx elections elena engineers enterprise evaluating exempt exhaustion f folders frank ga gems girls headers hire historic horizons imagination ingest injured interactively invasive irrelevant islamic jen kontakt laid landes large launches leading licenses masterclass matches migrate minor neighborhood nil nimmt nobel nurses occurs ohio osprey overweight plank pllc plunge pollution poses pouring premier presse publishes pubmed raspberry ratings razor record renovate retains rm rollout sacrificing sake schliessen scratch shadow sitemap slipping songs sorted southeast sowohl sport sports ssa stand stations statista stockholm streamline streets tack tate thrilled timeless tracing transcripts twist understood unveils utilized utilizing voting weigh what wichtigste wings wirtschaft wizard workspaces worthwhile youngest zehn',
        -40: 'adam administrator admins admission admissions advent adviser aerial afterthought agent aim alive angezeigt angles angriff animation antioxidants arabian aspiring assume avenue awareness become bedrooms beiträge billions billy blender bootstrap breeze broadly call checklist chips claudia cluster collaborators compass completing confidentiality confirms cork cryptocurrency ctas dealing declared deductibles democracy destination detroit dev dislike dl dm doubled dr drei driver elf endeavor engagements explainer explorer fixture foliage forearms forerunner fs generator gesellschaft gist grading grafiken grün hardly harry harvard headcount heritage hiding humidity ideas ie indem inequality infographic innovators interruptions intersection issued knew layer liegt lows madrid mastery mckinsey measurement membership mentioned merges minded mom multiplier möglichkeit namen near nintendo noch obtain optimism outright pacific paint paycheck perfect plane pleasure poland pole portfolios pregnant presenting prince profession pursue qualifications rechte redefine refine remake rises rivers rl ron sap scarce scholar scholarship screenshot sensitive sharpen shown signature simplified smarter sourced statistic stay stellen swaps systeme tage technicians tel testen thin tipps tokyo town trailer trays types unrestricted urges utm ventures vorgehen waffen warnt wasting webcam weed welcomed welt widens wilderness wipe you',
        -35: 'abandon advertising agnes amsterdam ann anniversary attendance attract audiences barbells bed being beneath bild borders bracket bronze building bulky bump burning china collaborative compiled connectors contest contributors darkness decade depressive diamond dirty dogs downloading drowning dt economical edit emily ended england ethics ex exceeds explorations extensions fires flipboard foldable former formula frustration fulfilled gateways genai granite green grey hailing hang hardwood herself houses idea ihn immigration impressively impressum inclusivity individual informationen input invalid invested islam israelischen javascript jazz jet k kit lenders lifelong losers loyal luke läuft mailing marked measure meetups method mice migrating minimizes mirrors modalities morgen moth movement obesity onboard outfit outsourced partie paste peek performs personalise persons perspectives pi portable prepared printer profits promoted prove publicly qualifying radical recipients rede relate remarkably republicans retired riding robotics sacred safe santiago satisfying search searched sec secretary sexual sheds sheets shirt shuts sisters skies slideshow sneaky soon sophie sort special speedy spirit splurge steam stefan storm stove suits sunset supreme sweden tail tasked telecom text took transitioned traveling trotz trusting turn undergraduate underwear unsung verify version vip visa walsh warm wellbeing wochen zufolge',
        -30: 'adept affiliated agreeing albert aligns aps arrange arrangements attorney back barriers belgium bet blow border boutique boy braking breathing challenge cinema cite clicked coe cohort comeback conditioning conflicts connecticut constitution consult conundrum craig crashes crunch curated cutter delivers dependency desserts devoted diesem differ ditch donors drive editions entities erp esc experiencing exporting farms feb fest field filing films finalized financing flight floors fluent fluff fraction fry functioning funnel gadgets gaming ganze gears grade grant gritty gums gym heartbeat heated hides importing incorrect insane integral jonathan joy junk kindness kristina kt lakes legislation licensed lion literature lm lucrative maintenance majors makeover manufactured massachusetts match medicaid miami mighty mortality naive naked narrative nikon norris notion orchestration os outpost oxygen paperwork paving pen pension philadelphia pitfalls planner poll positively protections radar randomised recordings refinishing reject relied reply retain rewriting romance sandwich says schools searcher sensible ships starting stopping strikes surgical surveys switching team temporarily testament tiktok towels trademark transactional transitioning trees trevor unifies utility verified vm voucher wichtig wilson woodworking',
        -25: 'abstractions accidental acres activation admits advising ambitions amenities american analyzing anime apis appearance argued asks attendee aussage automating awful bears beginnings begun blending br bridging bristles brush buddy business canceling cap capitol carolyn cash celebrates central cents charger charlotte chooses climbing collar colors commutes concerns consolidating consortium container cycle dana davies debug decreased dell deluxe depending detailing develops deviation dies differentiate disable disc div edwards elder enormous español euros excursions favor fifteen filling firmware fishing fmt folding foreground für gamification george giving gott graduates hair haley haves hoka holocaust hosts hotspot hurry hören ibm immersion impractical indexed infant inflammation innovate insert institutional interoperability irony issues knob kyle laden leaderboards legends liquid looked marc massnahmen maternity mediocre mental mfa mileage misleading mobile mod monumental movie multibillion nancy navy nearing nemo neueste nj nyheter oddly online oriented oversight overwhelmed oz passion pavilion pay piping pivot plantations predictable prem prescribed procurement psychological pushes recipes redshift reform refunds reservations resolutions responsibility revamp revamping revealed revealing rope scenes scenic searchable seaside show sieht similarities singapore skillshare slick spatial specify sprouts spur staaten stance steakhouse stopped storefront strictly studios successor surgeries telephone template therapeutic tides tom touchpoint tour troy tun tweak unexpectedly unfair unfamiliar unrivaled vacations vantage veterans viruses voices votes wall welcomes wing wirklich youtube zhang zigbee',
        -20: 'acer adjustment advantage affairs anecdote angeles angst anmelden anna appeal autonomous backpacker bargain basket beginners bench binge blank blink blurred bon booked bounds brake caffeine campus candle capitalism caption carb carpet catering centre chaotic chase clinic codebase colour consultations continents controversial copying cordless council critic cryptocurrencies dan dance datenschutz daunting decline deer defining differing dismiss downloaded downloads downtime draw drum educate elegantly elevating encounter endpoints entdecken epaper eve except exploded extraordinary failing fairness fate filtration finished firmly forum founders foundry fundamental fyi gamer gar gathering gender gfci glp guarantee guidance halt happiness hardcore harris head homemade honolulu honored huge hygiene hyper identifiable identifiers ihnen impose inaccurate indie indigo inputs intuition josé kan keinen klick lange laos latte latter lead legitimacy lineup listens loaves logistical lovers loves marble medien medium messenger metaverse meticulously mimics mitarbeiter modernization neatly node nomads nor notified notoriously numbers offense omissions overkill owl parenting perimeter pero persist photograph pianos planned pop postgres pot precautions presentations protected pruning questionnaire rachel reactive rejects render replaces restaurant rice robot rougher roughly scans shining shorter small sorting spanien speeding stolen stones strap strava succession suck supercharge tear terror threaded thus timelines tops torso translates treasure tune turmeric uncovering unify unsere unveiled video viele vier visible vue vulnerable warehouses watts way white wishes wordpress wrist youâ',
        -15: 'accolades ai aiming appointments assault avg bang became belong biases birthday blogger bulgaria burst cabinetry caching calendars card categorization cellars chambers chief clocks coated colleagues colorful compensated contacted contained controlled conversational corporation correlation counseling criteria cruz cybercriminals decoder deficits dei delegate denis desktop dienstag differs diligence directory disaster disconnect disorders disturbance doing dramatically electric encoder endpoint entscheiden epidemic estimating exclusions exhausting expire explains factoring fatigue fork frames freeing gehören generating glasses gold grads grooming hahn happened hash hottest humble imaging impressed industrial instant interacts ir karl kickstart labs lawsuit love mesh milwaukee monitored multitude mw neurons operators orleans outlining oversee owned payroll pivotal plugin powering procedure prozess pushed quarters queen queue rd realization reap rebuild recession registries reintroducing relations reports sandbox scary scrolls scrutiny settings shifted smb sms specials spiele star subscribed succeed successful supplier syrup tents thanks thermometer third threaten tide travellers tries tumblr ugc unavailable uncategorized versuchen viral worries yards',
        15: 'achievements achieves admit advancement afterwards alerting almond analyst analyzes anchor annuity aperture arrows ash asset assigning assignments assisting atms attacker attackers attraction aura austria autonomously awesome bacteria barely baristas barley bat beauty birds blisters bloomington blown brothers buckle buses butler butt butterfly canada cane cannon cape carve caters characterized chats child classify coaches comprises concentrated conditioners counterparts coworkers cpg crafts crises curation customary daughter dc dealt declining demonstration dial dialogue digit dir discharge discrete discusses disparate disturb dominates downs duck dug dumb eats economics eggplant emitted emotion empowerment encoding encouragement entitled equip evaluations examined expressing exquisite factories fetches fin finde fitting fix flowering focal fond foolproof forcing formulate franklin front fronts fruity fulfill fulfillment generates gradients greece greens groundwork grouped grund guard gun guy handcrafted haven headline herb herder hesitant hindu hint homekit honors hooked horizontal immensely impacted implementations incompatible incur indication informal innovator integration intention interrupting intimidated intricate intro investigating invited isnâ j karriere kc keyboard keynotes lags lamps leftover linens logically luis lump magnesium manages marine mask mccarthy meinen metals mica microphones mindfulness misunderstanding moments morgan multiplayer nahe nasty natively necessary newbies ni nitty notify nouveau nuggets numeric nurtures oasis occasional on pantry parents passage patagonia payne pepper pink pinpoint plagued play pockets poetry policymakers portals pots predecessor pretend probleme proceed programmer prospect provisions punctuation quantities racing rally reaches recognizes represented respondents rewarded rod romania routinely rushed salon scientist selective separate serp severity shame sharper sherry shot shrinking shutter simpler singing slider sliders soared soup splits spoke spoken sri stacking starchy stealing stimulate stimulating storefronts straps stretch substantially supplemental supplying surpassing surrounding sustain sweeteners swipe systemic tablespoon tagging tap tasted technological tedious temps terminals theater theories thicker thriller thrives thursday tighten timeframe toddler toes topping triggered triggering trivial turned tutors twin twins undergoing universe unleash unsafe untreated valuable versed vertically vibrations vienna villages vineyards waking walls wasn whom widgets workstation würden xx zentrum zugang',
        20: 'ab accommodating accompanying actors adapting addictive admittedly advances affected african afterward airplane aligned alright altman americas analyses anders anfrage articulate artisans artwork aside assuming attacked attribute attributed audience autofocus ava averaged backs bathrooms bedding bee behaviour believed benchmarked berichten besten bigquery billionaire blew bloomberg blue boil boon booth brave breast brevity broccoli brute bucket buddhist buffers burden burgers bush buying cabinet cans cardiac carousels carts caterers cf change chapters cheaper cheat checker circuit client collapse colours commercially commissioner commute comparable competent completeness components compostable comprehension compressing concluded conducting conduit conferencing confidential configured contextual continually continuing contrasts converted converts convey convinced cooked cool copyrighted cord cornell correlations corresponds cousin crashed creamy creatively cryptographic ctr cuisines cumbersome curls cx cyberpunk danish darunter daylight dazzling ddr deceptively declined defence deleting delight delivery demnach demonstrated deputy deshalb devote dill directly disagree disassembly disasters disposal disrupt distinction distracted docker drafts drew druck durations dwellers eases echo eco ecological eliminated elizabeth eller employs encoded encompasses encountered enhances enjoy equips evenly evocative examination exceeding executes exhaustive existence existential expects expenditures expose exposed facilities fade famously fbi feasibility fermentation fibers finite flawlessly fleets fokus formidable formulas formulated fostering freelancing freezing fueling funnels fuse futures gained gameplay gamified garlic gary gebaut gel gemeinschaft glamorous glück goats grammar greatly groundbreaking grounding grünen guilty habitat hackers hamburg hampshire harbor harvesting hearing hell helmet hook horowitz hover huawei hue hugging hungary hätte illustrates impress impression inclined inconsistent increased indicated infestation inspiring installment instructional intentionally interactivity intimate introductory involvement ish isolated jars josh juggle jurisdictions knight konnten kostenlos kudos kurz landfill landscaping lasted lavish layered layover leakage leases led leo leveling licensure lighter locals mais malbec manuals mario massage mature merger meta minds misc mistake mixture moderation modification moral muscular mysterious nc nervous nevertheless niche nike norway note noticeably nova novice nuances nyu obsessive obvious occupancy ode opioid optimized ounce outlines outperforms overviews owen pairings paper parliament parses partially partnering pastry patent peel peer pleasant policyholders politisch portal possessions predominantly pricey professionally promptly provision psychiatric publisher puerto pumpkin pure purely reached recyclable referred regimen regimes registering registers religious remembered reminds removals repel repellent reshapes respecting respective respectively restrictive retaining revised rhythms rico ripe rival rivals roberts rubbing rulebook russell sandals savings screwdriver sd seal seeking sell semiconductor sensing separately separation shareholders shine shipping shirts shortcomings shortcuts sibling sickness simulation simulations sizing skins sleeve sounding sounds spaced specialists springs staging stained standardize stanley staple stayed staying stocked stray structuring struggle subjective subscribers sudden superiority supplements supplied surf surges suspicious symphony synchronization syncs tactic talents tangible taps taxes tcp technica teile tempting tender terrorist thrifty thyme ticks touched touches touching tough trackers trailhead uae una unattended uncommon undertones unparalleled unproductive unreliable unstructured upcycled urgent usd utilisation variance variation verfügt verticals vietnam vineyard virginia vocabulary volt wants wearables webhooks website weekday weekends whether whoever wiki wore workable workday workforce worrying ya yep your',
        25: 'abnormal absorb acceptable access accumulated actor aftermath aggregation aktivitäten alan ali alle alt ample amt analytic ankle anthropic antiques appetizers arrest assert auth authorities ba backgrounds baked bald bamboo banned barry base beta brainstorming brand breathable brokers brown calculates calls cancel canonical caps caribbean castle cauliflower causing cautious ceramic chicken chores chunks citizen clauses coder command committing communicates communicating community competing concise configure considerable consumed contingency converge coordinates coronavirus corruption counsel cpa cpus craftsmanship cravings crib criminal currencies curry dashboards deadlifts debris decent deep defects deleted democratic demystify dense dinners distributes document dominant dongle doses drill drone easing eastern eaten edible edx elephant emotionally encompass energetic ensemble entails equation era erklärte evaluates evident exclusion experiential experimenting exploratory fashioned fell ferry filers filtered finger fireplace fixing flags flashlight flawed flea flooded fluctuations flyers font footprints frankly freshness general geometry governed granular grips groomsmen guarantees guideline guiding handsome hazard headlights hips hive hoch honor hospital humid hurt hydrated höhe imperfections implicit improve incoming incurred indispensable indoors insightful intermittent internals internationalen internationally interstate invariants iras irritating isolate jar jumpstart kern kevin killer labeling lacking ladder lawrence leafy leap lectures legit listeners loaf localized logged lone luck lululemon magnificent maintained majestic manually meant meint mentors messaging mg microsoft mile milks minerals mirror misuse mitigating moisture multinational mussten mystery männer nap needn negative negotiate neighbor ng nick nobody nonetheless novelty oat observation onions onsite opus organisierte originally overlooked parked partnered patches pavement pcs peanut penalties penny performant persona personalised phenomenal pillars pioneers pizza pleasantly pleasing plugins pmi podcasting pointing pooling potassium potentially praised precedence preferably preventing prices prized problems processors programmability pronounced prospective prototypes proved provoking psychologist purchased purchases qui racism ramp rate reasonably reassurance reclaim recommendation reflected refreshing regain region regression reimbursed reinforced replacement representing responding ripper roasting rough routes salads sas sauces scam scheduled scheint schule screening sedentary seien seismic semantics settled shadows shake shareable shit shortest shortly shouldn sight sights silence sinks skeptical slim smelly snapshots socially socio solidify sought soups soviet sozialen speaking spell spikes sponsor square staggering standpoint steaming strange stressful striking sunflower supervisors surpass sustainably swatches symmetry tackles talent taught taxonomy tennessee tension texas thematic theme thirty threads tie touchpoints transforms traveled trustpilot turnaround tutorial ultimately undergarments underground unprecedented unstable uploading upsell upskilling validate vat verb verifiable virtually visions vivid vorbei warn warnte weave whimsical wirkt woche wohnungen worden wording work worker worms worst writers xbox yin ziele',
        30: 'accidents accounting accrue accuracy acoustic actionable adapters addition advertised aerospace against agencies aisle alarms alexa allem allocate alternative altogether amidst amino anchored angesichts announce announcements aphids appreciated appropriately archived arranged artistic ashley assigns assumption assured backbone barbara barrel bath baths beautiful berliner beverage beverages bicep biometric blowing booming bound brad brainstorm brewers bright broke bubble burdensome calculation captain celebrating certain charges charity charming chatbots cherry chiefs childhood cinnamon cleanup climbed closet clutter combating combining compression confusing consumes contacting containers contexts contiguous contributed cook corrected countertop creatives creator critically cruises cultures cup curriculum daher dating dead decoding degradation density dentistry descriptions designer desirable determining diagnostics dips disappointed discharged discontinued dispenser disruptions distress district dow drawbacks dtc dubai ear edged effective efficacy eines eligibility employment encourages energized enhancements envelopes equals equivalent ergonomics erode essence establishing ethiopian euch evoke evolves examines exchanges exemplary exists fabulous facilitating fertility finanzierung firewalls fitted flaw fleece florida folk forgiving fortune fourth fragmentation fraudulent fueled fuels funny fünf gesehen ghost girlfriend glad glossy golden goodness governments grandmother graphic grass greene guardrails guesswork handheld handoff harness harvest hashtags hasn hawaiian health helper herausforderungen hobby holy hopefully hpe icon ideation identical identities impactful inconsistencies indicates insects instinct interconnection irregular itineraries ivy jefferson joel jumped kafka kent kicks kind kindergarten klein kraft lasts laying legumes lettuce li lightly likes linux listings locking logo logs loose malicious manipulate manner marking mars masters matter maximise mean mechanisms meets merely metallic migrations mineral minimalism mis mistakes mode moist morale moss muddy multichannel nail nathan negotiable neon newer north notch noted null objectives occasionally offer office organizations otc outputs oversees palettes par parallelism partly passenger passwords peanuts personas physically pioneering placing pod popular possibility posture prayer predefined preferring pregnancy prerequisites presentation pricing productivity proposition pulled pytorch rat realm regulators relating relieve rendering repeating responds restriction revelation richer rid rolle rsvp rubber rücken scams scheduler screens screw semrush separates shady sheer shipments shocking sieg sitzt skewed sliced snowball socks sofas sol somewhat somit sorgt spacing sparked specialties specifies spike spray stationery steer sticker sticky straightforward stresses sun supply sync systematically tactics tannins tariff tatsächlich taxation television thankfully threatening tolerance toys trailing transfers transformer traps trim triumph trust tunnel tux txt ue ul unbeatable undermine underscores understandable undoubtedly unfortunately uninterrupted unpacking unpaid unternehmen upcoming upkeep uploaded upright utilize utilizes utmost verändert victoria vincent virus waiting wang warmth washington watching weaknesses welcoming whenever wie windshield wireframes wissen witnessed wollten won wouldn xiv yang yearly zucchini zukunft zusammenhang öffnet',
        35: 'absurd academic accelerator accordingly acknowledged aggregator ahrefs alcohol allocating anderem apartments apt assemble attracting attracts awake awkward bases battles bbq bearing bekannt biological bolts boomers boosted branding breads buffet cakes candles canyon casting cbs ceilings celebrities cellular chasing checkpoint chefs clarify clarity clouds collectively commuters comparative computation contrasting conventions cortisol counselor cpm crave crawl cultivated damaged danger dann dar dataset deal dedicate delicate delve denken dependence desktops deutsch diagnostic dialog diego dig directed directories disciplined disrupting distant dividend doubt dough dread drift earning ec elegant elsewhere embarking empower encrypt enemy enhance enjoyment enrolled equal equality estimate exercising exotic expected expecting explaining extending factions fail fails financial finding fingers finicky firefox fixed flipping float fossil fosters fragrance freelancer freemium frequently friction genannt giants gig gp gran granted grateful guitar hardest harmony hashtag hd heap heights hitting ho holder hotter html hz identifier imperial implements incredible independence inflammatory influencing injection insurance interconnected interviewing invent invitation inward is jam joins karten keynote kneading knocking labeled law lawyer lease letting lifestyle lifestyles lincoln macros makers marshall masses meaningful megan memories men mexican mild mimicking ml modestly monetization mount mug multilingual multimedia musk neck nerve neues neun noodles object observability odds onion option out outdated outgoing pastries personen pine pointers popping positioned possesses postings potatoes praise premise prescriptive pricier pride proactively probability processes proprietary prospects question quintessential quotes ramping ratios ray receiving refreshed regard regulated remotely removes rendered renowned repetitive reproduce repurpose respect restricted retainer reviewers rex rhode rigor rose rotating routines scrambled seattle secure seiner selection sensation sentiment servings shallow shrink siding significance simple sink slope slot smells snake soaked sollen solves spans spathiphyllum specialization specified spot ssd starters stationary stocks strawberries stretches strong substack suffered summarization summarize supplementing surface sustained swimming swimwear talented tasting taxi taxis tens terminology thought throwing time timer tobias transformation translate treffen trello tremendously trends tribal tuck tvs uc universal unlikely unusual usability variants variegated versatility vibes visited wanders wary weighing weighs welche whereas wieder wildlife wins wonder write yen zentrale',
        40: 'aa abundance aged agi aging agnostic alabama allan allergens alter anderes ants apps array arrival aspire aware bag bass berichtete beware blast bleed bobby bone breakdowns brooklyn brought bubbles bürger camper careful carrots cashews centered chan chin chinesischen chocolate chunk circulate clean cloudflare clusters commitments commuting competitor compilation complexes compromising consecutive consist consistency construction controlling conversation conversions coordinating copies coverages credentials crews crms crucial cry customize dashboard deciding decks defend department deploying dezember diagnosed differently difficult disposable disruptive distraction diy does domination earthquake elevated emailed empowers enrolling entrepreneurial epipremnum eq ermittler erste ethos europäische exceed experimentation exploitation factory farm fax fibre figuring filled fire firma flimsy flossing flows forensic framework friendliness fully functionalities fundamentally gardner geared generate ghz gift gpus graphical grasp gyms haas habits hasselblad headaches held help hikes hipaa homepage hone hvac ignoring illustrations imagery inception influenced injuries intensity invite iowa israels itâ jeden jim john jointly judgment jumps jüngsten kat knocks kommen kong largely laufen layouts lcd le leggy legt lentils linear literacy locations loses lunges lush luxe macht mad marathons marginal margins marie meisten memorable metal methane meyer milliarden mindful mitigation modular mud municipalities nacht nine noisy noticeable obsessed operations opting otherwise outfits outline overload overlook owe paddle pairing panorama partition partnerships permissions pharmacy piece pillow playing plug plus podophyllum pods politischen portraits possibly practice preliminary prepaid preset prime prioritizes pristine producers prowess prune publication quarter quip rear redemption reds remind residential resolving resonate revisit revolutionizing rides rigorous roofing roomy routers ruling rye salaries satire schauen seasonality self semantic semester shade shower showers shut singer sits sla slide slight sofa solo somehow spaghetti speeches spinach spots squash stats steadily sticks stir strassen strengthening suboptimal subset suffering sugars sugary sunscreen supposedly susceptible sweetness symptoms syntax systematic tablespoons taco tailoring taxed taxpayer technik techniques tempeh terrain testimonials themes toothbrushes tote trace tracks transit transmission ts tuning turtle tx unabhängig unable und undergone underwriting update upload upon valued varying vegetarians vielen violation visitor visualize volunteers voters wallet washing weakness went wiggle withholding wonderfully woocommerce workload x yeast zealand überhaupt',
        45: 'act activate adopted adoption aes aggregates agrees ah ahead airport albums algorithmic aloud andrea anyway appetite assessed assign async attracted auch autocad banking basis bid binary bio bislang blocked bodied boris breaker briefing burn cake cancellations carries carry catastrophe cereals chapel charlie chenin chic choosing claiming clamp clicky collaborating combat commodity compromises connector consensus consists constructed constructive contrary crate crawling criminals curate cushioned cushioning daraufhin debit deferred deloitte demanding demonstrations dependent designate designated destructive determines directors discussing dispatch diving documenting doesnâ dosage dracaena drawings dresses drinks drying durch dust dyes editing eigentlich elon embark emerald ems engines esteem everybody extend extensibility facial fears feedbacks feet fidelity finder fiscal flower foremost forty forums foundation gauge gazastreifen gefühl gegeben genetic geopolitical geopolitics gleichzeitig gourmet grace graduated gravel headlines heightened helsinki highly hop ihren il imperative in incorporating increasing indirect indonesia insufficient insured inter investigates inzwischen jupyter keen kingdom knows kritisiert kw lance landmark limitation lithium locked loop loved lovely loving lunches malware manchester masterpieces medicare medieval meditations mediterranean milestones millions mitte moderate movements mwc mysql netanyahu nighttime novel nowadays occurred orm palestinian participate pas peo perennial personalizing peter phd pitch plastics plateau politicians portuguese precise proficient programm propel props quarterly que raum reach recharge rechargeable reforms reinforces relaxing reliably reminder repetition republic repurposing response reverse riesling rigorously roots roth rounds router running scene schedules scoop scores scraps sechs seek sellers she shelter shiny shooting shorts shy sided signaling silos simulate sit spectacle spinning squeeze stability stacks stare starten starter streamlined strict stuff supporters syncing syngonium tabs tactical tastes teenager telemetry telling threw toolkit toothpaste trait trips turkish unemployment uneven unterstützen unused usual utilization vegetable vehicles venues visually wanting ward watt wax weaker wearable webpages whichever whites wildly winding überrascht',
        50: 'accommodation accomplishment accountant achieving acts administrators allen alternatively amp amplify anchorage anyone appreciation argumentieren arise arrests assertion assistants athletes atmosphere attempt ausserhalb avenues avocado backlinks bakery banana bar basketball beginn behaviors biggest born bowl box bringen buck candy canned capability cargo center champagne charge chartered churn circulation cisco citrus civil cnc collective compositions contention convention convincing coursework cracked credible crossing curves cuts damit dare daten decrease deliberately delivering democrats dependable descriptive deserve developers devices difficulties disconnected discussion doorbell drinking ds eager educating einmal embraces emotions emphasize encouraging encrypted ends enjoyable enter enthusiasts entrance entschieden ethically evaluated examining exit expertise extensively extracting extracts far fascinating father fda fees filters flashing flex formulation gaining geographical glucose gonzález gots gray greener gtc handled hannah headquarters height holes honeymoon hong hormone hosting houseplant ihr ill illegal infused innovation insect interacting international invites iso jeder jemand joint jurisdiction landscapes lastly latex leaders leaving legally lever lightning lived marketplaces md measures meatless mehreren midwest minutes mn modifications monaten motivating mouse musicians mx newest newly noodle normally notably occur offen oklahoma omega opened openly opportunity optimizations outer overtime painful paired palette participant playback pool ports ppc practicality prairie predictability prioritise privilege präsidenten psychology purple ram reader rechnen recognizing redesign regardless rejected removing replacements researching resistant restrict reviewing rewarding rotate rush ryzen s sagen samstagabend schicken searches securing seq shape sharp simplest sites skipping sl sloan somewhere sonntag spinal sprays spreads spreadsheet stop stripes svg ta tech thereby thrift toiletries toilets tokenization toll treatment tried truck true twenty unpredictable unrelated urban username validation variations videography vinegar visitors warmer wear weil wisdom wyoming zz ähnlich',
        55: 'abandoned about accumulate achievable activewear addressing admired afternoon allianz allocation alpha angel applications approach arbeit arrangement assessments assistant associations backups bakers bear beetles bit bonds breakers bride briefs bucks bullet bumps calming captions cd claimed clever cloth clubs comfortable como compile compounds concentrate cooler coordinate coupled courts crates cues culture cushions customizing david debugging decades declare decreases describe deserves distressed divided do dots doubling drains driven duke duplication eileen electricians eleven equally est excluded existed expanded explainability explored expression expressions extends farther favorable fiber fintech flash followed früheren genesis geteilt hdr hearty heaters hollywood horror indexing influence infographics ingredients inner instantly insurer intake integrative intentions interested investments io ist jewelry korea leader lenovo letter macos masterpiece mbsr measured measurements menschen midsize misinformation monetize multiply municipal nam neben netz nfts northwestern obsolete officiant ohne overhaul parlor pause pediatrician pens photographers positioning pressing prestigious processor prolonged psychiatry publishers quicker rag realized recycling redundant reference reflecting repeatedly retrieval revolutionary sampling satellite saved scenario scrolling seen serve servers signed signing sir slugs soaps sockets soda sogar somebody spec specifics spelling splash sponsorship später stabilizers standardized standout stick strengthened strongest subsequent suggestions supermarkets surprised syllabus synthesis takeover tank tells templates tempted textures ticker tidy tracked tracker traction treasury tweaking unexpected unforeseen unlocks updating urteil vacation varied virtual wars weder whilst wooden worlds wow wurden yeti zahlreiche',
        60: 'ac accessing accordance acquiring actuaries admire adopt aesthetics aggregators aggressive alexander algebra amount anonymity append arises arms at attempts attendees authoritarian avoids basics bird boards boundaries boundary breaks brighter builds burke cabin capsule captures cardio carried cases charging charlottesville children christie coding colony comfy compares continuous cpc cracking damals deeper degree detected dietary dinner dioxide discord discussed displays diversity earnings easiest elderly else emphasis enable entrepreneurs equipment es et ethernet exceptions expectation explained families fantastic fascinated fi fifth figures filings forecast forefront francisco friendly from furthermore gefolgt german gewesen grease hamas handelt here historically hope hubs identifies implications imports interfaces involve ips jose judith khan kill kits knowledgeable kritik lenses lists lit locks lucky madison maple mechanism meditating merlot meter michigan militär mindset mint misunderstood monitors moreover mvp müssten nails nebraska negotiating noting occupational officials olive outcome ozempic piano pilates planning pledged polish preference premises prescription preserved pressured priority proactive promise proofs protecting provide puzzle questioning races raw recovered reels refrigerators refuse reliance removable reputable reusing rising road route sand sedan seems sense sent shield shooter short sightseeing silicone six skateboard slices slides sollte spare spent spices spider splitting spraying spreading staffing stains statement states stupid sturdy submissions substance supportive surveyed sushi swirl symbols symposium synthetic tapping taxable technologies thoughtful thrown tid tire titled tobacco tooling tools towing towns tradeoffs transcript tray treating tuesday udemy umgang unclear undisputed unicode usa variable variables vector via viel vielleicht vulnerability wages wait wearing zack zuletzt',
        65: 'absolute accessory accommodate ada adaptable aerobic agentic agreements among ancient anderson announced anticipate antonio aroma aromatic arrives auditing authentic balances beneficial bewohner bills birmingham bounce brink broad celebrated circuits classified collecting compete comply compost conditioner connectivity considered containing contribution cope costly crew crucially damaging databases dennoch dental deren derweil diners dirt discoverability discovering display disruption divide division drastically drawn drops dubbed duplicate duration eher ehr eins emphasizing empowering enhancer epic exist expansion explanations explicitly extinction extremely finalizing flights flooring folds forget frontiers fruits fun gaze genuine grilled groom hay heavier horizon hq icy immutable inadequate incline incremental infuse initiate inserts inspect instruction insulation integrations intel interpretation interrupted interview invisible laser lasting lauderdale leicht likelihood located maduro manhattan marriage methodologies micro moon moscow motivation museums narrow newborn newcomers nitrogen norden numerous oldest onto opposed opt orlando ort ounces owning package packs paints passport pays performers perks permitting philodendron planted pointed polling potty practicing precision predicted preservation print proceeds promising provenance provided qualification qualify quieter reasoning refillable refined refrigerator refurbished relieving responsibly rounded runtime safely salsa scales sebastian segment seinen seite selected shampoo shelves significant sneak solid sommer song spätestens stacked stays suffer summer surroundings switch tactile tai taste teenagers terrible tex thumb towel toy trained transfer tread tropical troubleshooting ugly ui undergraduates underwent unsaturated unterstützung uses vegetarian videographer violence wage workers workspace wound yard',
        70: 'abstract accessories activated adolescents adp andre angriffe appeared arabic assists basil begriff belongings bisher bolt bowls breaches bridges brings calculating cancellation catered certainly certifications ces chains champion cheese chili claude collect column comes companion compliment conservative contamination controller converters couch cucumber cute danielle defense delightful deodorant diamonds disclaimer distances door drivers dublin eliminates employed engage entscheidung entwicklung erneut estimates exams factor farmer fear feedback feeding fellowship fertilizer finish finishing floral forward gardener grids haul highlighting hinter histories hits holds hudson hätten immune inch incident installations instrumental insure integrates intellectual introduce involving iot iterate joints king kleine knees kommt layers legs lemon limiting liver liz looking lukewarm mann married mb menstrual mention michael mine mulch muscles nach named nearest nina none nutrient objects obstacle orange owing pants participants passed philip pipedrive planet policies politische pound predicting previously printable products professionalism prohibit proofing protection protocols prüfen quoting rarely reality recherche reconciliation replicate reporting respectful responsive restoring roads robert rolled rs ruby rundown sauce saying sc scientifically scraping screws sections service sicht signatures slower smoothly snap solved speeds spione stakeholder statistical stepping storing storytelling strategically tables tackling tale teenage teeth teilte tell throw thu tier tilt transaction transformed treadmills treats unser urls vacuums vastly verbal victims viva weit yaml',
        75: 'accommodations accounted acid across adjustments aglaonema alleged allies almost amid an anderen anticipated ashes attachments beautifully bedeutung belief bender bland bookkeeping boosts brilliance buffer bytes chargers chemistry citation clearly climb close coat cold colleges comfortably complaints complexity confuse confused conservation corners corresponding curious cycles cycling damages dentists deposits dessert distinct electronic enables enterprises erreichte excel favored forth fortified friends frontier frustrated g generous gm goodbye grande grape guidelines hammer har harder haus hemp history households hubspot ignite improper infinite ins insomnia inspected ip ipad isn jährigen kensington kurzen lawmakers leash leben loops loss losses majority manageable meetings mining mounting multitasking nachdem negotiations neo nodes obwohl officers palate palm parameter parsing personally pew phoenix planners platform played point polished poorly precisely prepare presents principal projected proteins pulling pushing quantum readme receives recruitment relies remodels reuse reveals routing scan secondary seed segmentation sentence serving setzen shoe showcasing showing sitting smartphone spending standalone staples stretching stroke strongly sunny technician temperatures thesis thorough ticket tolerate tongue traded traditionally treated uncertainty unsupported utilities vergleich vital vows wa waitlist washer wegen weiterhin width wire workhorse workout worry yogurt zoho',
        80: 'ability abundant acquire adjusting affects agricultural alike applicable beating bedeutet bedroom beloved bi big bikes black bleiben boring breathe bureau cabernet camera carrot centers challenges characters clamps communities comparisons concentration conduct conversations copy covid cr crafting credits crown dakota demonstrates demos denim diets dimension dining ehemalige eight elle enrichment entries estimated europa evolutionary executed expense explanation fall falling faux federation force gasket glossary go goods grew grinder hack handed heavily hinges historical homeowner illustrated importance initiative innen interact intimidating investigative jeans joan kale knife knowing krieg label late letzten lid lies march markt mathematical meats medications modified mounted navigates nearby necessity nerd normal nur obviously offered operate oscar outcomes outlets pain parameters participating personalized plans players portfolio portland postgresql predicts prevents prioritization protective province ptsd på rand ranks renovations replenish rgb rocket russia schedule seeds sensitivity shoot shopify shoulder signage simply sized sodium spine src stain staining stakeholders static strategists styling successes sunshine surfaces surprise suspension syndrome teacher tested therapies thoughts tiered tower train typing uncomfortable uniform unique upgrading ux vitamins volatile vpn watering wednesday weiteren wi wish xero zwar',
        85: 'accepting acclaim adequate adults aktuellen allied americans apache apartment apex assembled avant averaging bekommen bits boasting brightness campaigns canvas capable caution cavities cheapest cms coffees cognitive collects confident continues coordinated cords coursera cs ct cue darin darüber debut demands dip discipline distinguished distribute drawers dreams dürfte educators emergencies empire encouraged ende enforcement entity evolve executing expand expenses exploit filtering fit florist fly followers forming fragmented freitag fusion gefahr gentle gpa graduate grocery happily harmful hate hazards highlight honorable hybrids iconic ihrem including installation instance instructors interactions judge keys known lasse laws lively logic makeup math matters merged midtown millionen mills modernize modest myself natürlich negotiation net neural nord number nutrition observations occasions ok only openai over pair patients pcb peas pedal personnel pests pioneer plays portion producer producing programmatic pump query quiet reactions recognition regulations rehearsal ridge roasted rolls scrape sew shopping sixth sleek smart soap son sophisticated spark specialized submitted surge tends texture thick titan tofu touchscreen track tricky understand universities vergangenen water waves wirkung worthy öffentlichen über',
        90: 'above activities aids aka ambitious amerikanischen apart arrowhead assembly assesses assignment attacks authoritative band based basically beaches berkeley bodies boom browsing bugs ca ch chamaedorea chatbot classmates claw clothing combine commissioned compiler connecting corporations creates culinary customizable cve cyberattacks daran default derived direct distinctive dome dominance drink drones drought eating eigenen enhancing entdeckt entering enthalten established exact external extraction facilitates failure gathered gesagt gmail grip ground grouping grove handle hard hauling heat homeowners hospitals included inference instruments int integrating interpret intervals inverters ios journey justice korean lang ld leg lily linking live lord low mainly mentor met minimizing mins model mortal networks nu ont organizers parental parse partei personalization planting plastic plattform pmp portugal preserve python recommending renovating requested rewards rodríguez ryan sea securely setups simplicity sizes skincare slowing smartphones sonicare sq squat stated stored stronger structures style tall targeting teaches textbook tiny to typeface unsplash varieties verwaltung warranty waterfall whey whitening wichtige widespread wind winners with wrapped ziel',
        95: 'alaska amd amounts andere assessment assigned attend backup bean bedtime beide beiden benjamin bent bespoke blocks brass buzz chain chi clicker color contributes counter dates deeply democratization depends devs differences direction duo emergency endless erfahren facilitate fand festgenommen fittings fixtures forecasting formed fraud gehe ging glass grain groceries ham hooks influencers insgesamt installer intense jackson kansas ken kwh labels languages lb leaks leds lewis literally loads maine mechanics median michelin missing missouri mittwoch mover naturally non notebooks nutrients ota owner periodic pickup placement plain planter pmc pointer primarily professionals profitieren protocol quirky raketen recently recommends reinforcement remains repeated replies res reshaping resort say schon screen segments serves sets snapchat solely southern spectrum strengthens stress strike subscriptions swiss symbolic tape technically teil think threat ton toyota truly trumps trying until urge weg wheat wix xml yemen younger zinfandel zoom â',
        100: 'adaptability adaptation adventure alignment arc autonomy background be beforehand behind betonte bevölkerung billing blanc bleibt boiled brazil café cast cell chardonnay chest clear clips coastal compatibility composting continuity crowd curl days deaths devastating displayed distinguish dress dropped duty eligible encryption ensuring exports fad fancy fare fed finalize fl for formatting fried gen generations gilt gloves greenhouse grounds hertz hip holders identification immer importantly influences intermediate iphone jd kann keyword könnten leisure lg linen mandatory mere northeast notebook officer ones opens ourselves p passiert past personalize pinpointing possibilities printing processing puppy puts rain rapidly realität regenerative represents researcher responsiveness revival robin robinson robots script sending session showcase sidebar simplifying smoking spotting stack succumb susan suv swing tailored tend those timely toxins treadmill twitch upstairs usda user veggies visit wash wird zinn zurück',
        105: 'accepts admin after allerdings also analyze anc asana asparagus attach baking bennett berlin betroffen blueprint bose brussels bundesregierung calorie cater caused component console consume contractor coordinator cost costing curve dazu denen designers dollar drag drawer drug enablement everywhere evidence experimental extras familiarize fellows finland foundations founded framing french gb gently have hawaii heisst hem hinge implemented indiana integrate junge kennedy klasse length listing literary location magic miller mk mock modeling montana mostly motivated motor mutmasslichen my naomi nd network noah nuts nutzen oats organizational overcoming packing paris peers perfection pipe printed professional promote propaganda prototype proxy reflection reflects relax reported results rigid runners salad saturated scenarios scoring seamless severe smile sonic stops surprisingly tab tacos tencel thing this tokens tuned um unhealthy unified unit usable verfahren vine vpns wardrobe warnings weiss where wildfire working xxx',
        110: 'acceptance achieved adapts addressed adidas agreed alley answers appliances approved banner baskets behave bells besides blends bought budget built carbs casualty claim collaborated combined communicate complement consultant consumer continuously cultivate davon described desire digestion discovered draft effects either engagement equipped essentially examine expectations foods ford frage gab grossen grössten had hatten highlighted hosted hunting increases inherently instrument isp jenny juice künftig launch luxury minimal monday no nominations ob operation pads parking paypal php plan plugs preparing quite r rap reception recommend released reshape rosé rows sem singh snack structured studying tableau takes though ties til tl tod tomorrow translated upfront wave webpage xiao yemeni zones zweite',
        115: 'acquisition additionally administrative adverse album animations annie answered appeals argument assisted atlantic automatically beef between blocking budgeting budgets cdc ceremony check cm combo commuter confusion consciousness conventional count cream create cross customization daly deficit deliver detect distractions domestically donnerstag effectiveness efficiently efforts embracing feeds fiction ge genau georgia gesture harsh headquartered ideal immediate individually innovative invoicing isolation italian journal kid major maximize mehrere ms multi needing nice ocean one organizes others packages pairs pg pieces pipelines portions predict produces product proteste pulls quantity quickly rank receipts recorded refining regulation requests retention salesforce scripts sold speaks spricht steps struggled sunlight sure surprises t teams thai thoroughly towards trading unifying vehicle visibility volumes weather wenig will xl',
        120: 'abs acquired additions al aliexpress analysts any anything apple artists auf authorization av baggage bags balance balanced been breath brew broken casual catch catches chinese cli cluttered compensation corrections covers crisp currently database decide decisive design detail dishwasher dual durable earns ebenfalls entertainment ergonomic excited experiences faced fast foam four fridge full gave generally generators gives google gown gt habe helps immediately industries keep kim lage landscape laptop leadership management managing med moines mushrooms must o offenbar offset pack partial pasta player points priorities public publish pwa ramen relying removed replaced retailers retrieved saw sci seat seating sparkling steel stewart streams suggests summit supported title topped tout transport trek trucks typographic unless verloren without zuvor',
        125: 'a adjust applied attitudes beans becoming betont blues boasts book borrow buttons cache cameras certificates characteristics coalition coast concern contribute creatures cuisine dawn delicious determine disney durability e eat elevate eltern exercise flavorful flour food freedom fundamentals growing harm hear heard hunger ignore installing institutions intensive invitations invoices jungen learning lesson limits list listening looker mail mini nuclear nut obligations open opening operates optimize optimizer optimizing outlined parts performances phenomenon pinot plate plumber present providing rags rapid reads received reduction repeat restore resulting root schnell seine shoppable shoulders slow snacks spain spanish spend spotify spread steady suited tutorials tweaks units upper velocity venture visualizations wayne wh wisconsin',
        130: 'anti antivirus architectures benefit brother categorize caterer chickpeas chinesische city coming completion computer connections conscious crazy created css definition delayed discovery evans exhaust extreme farmers fields flexible forbes genius haben hanging hat headphone incredibly initiatives inline interventions jedoch just kampf larger las legible liegen line lisbon lost ma mainstream manufacturer murray müsse novels nächste opposite optimal payloads performance permanent permits pins popularity posed pre presented publications reflections regierung regulatory remember respond right runner saudi saves scalable sends ses sometimes standard storms su supports systems throughput trade transactions url vast veggie vision whose',
        135: 'angaben approaches attempting available backed better blend bother busy calculations channel comprehensive cultivation dbt digging directions docs dominated eliminating enjoyed entry environmental esp expressive fair fantasy favorites fellow firmen flies folder folgen gaza grab grosse hospitality hp hyundai iceland iii kitchen labor lacks licensing meanwhile messages momentum month moz needle not nächsten offering onboarding organisations panasonic phillips political preferences range reinventing resale rest shapes showcases showed stems stores structure sub subject tagen tn transformative unnecessary urged varies versus very wedding wider',
        140: 'actually adding already apparel are assets association autos avoided berries breville challenging completely composite configuration crops data day di dive dollars décor edge elbows electrician embedded erst feelings freshbooks früher ft gehen gesetz grams guests h handful homegrown inflation installed jama katz kunden language launched learners lighting matt miles minimize nennt networking neutral origins outsourcing owners patience picked pork powered pragmatic pyramid quickbooks rails recycle repo returning returns revenue scented schwer security significantly soy start targeted tiers tool trigger typography usage visuals walks warning workouts worth would',
        145: 'absolutely aligning arizona aus balancing bigger blick buildings bulk candidates carrier centralized complicated computing contracts da datasets delete east egg entirely escape europäischen excessive exclusively follows functions genug geographic graphs indeed interests items json legacy loaded locally models mother nano oil oracle outsource patient percentage population positions pressures protesters px quinoa regeln remove rent salt sauvignon seafood serial shares smooth speak stream suggest sunday temporary unsure ursula wohl writing zwischen',
        150: 'agreement ambient att attributes automated bias boosting calling charts chassis cheap chemical coconut compliance constant converting credibility denn different dimensions discussions disk down emphasizes entre environmentally everyone exercises extensive extract failures fern fr initially introduction laundry letzte load lots maybe meal members million mindestens n needs officially paramount pattern playlists pour pressure problem pvc quality raised ranges reliability repository represent ring rooms rsvps san sierra slip smaller solar sondern squarespace stadt steve string typical use volume wollen',
        155: 'alerts authority baby benchmark bootcamp brackets brakes brewed called cdu consistently consultants consumption country couples custom dos economic endurance environments excess experiments explicit famous fragen frequency gmat gross hardware hazardous he headphones higher hulu illinois immersive iron itinerary kinder landing laut lawn manual merchant military offers oft overhead populations poultry q queries rankings realistic really recommendations recovery recurring reichen remover replace richtig roll rss rules saving sei sig simon situations snapshot stem tests toilet tours traumatic uno wired wiring während',
        160: 'addresses afraid as asia audit authored automation az beispiel bite bottle capabilities capacity carefully checks compose concerned contrast controls convenient demographics detailed etl exhibit exploration facts fearless fish flavor focused formal fruit gehört github if interactive keywords lunch manufacturing market matching middle monitoring move much nie notable perhaps picture restoration schlagen shifts should soil spicy stable studio taxpayers test victory west widely worried yoy',
        165: 'activist administration afd affordable alternate animal auto begins belts body broader cables certificate cholesterol combination consider crafted delta derzeit designs don elevator en excellent family farming flush fresh gains holding identified infrastructure intentional ioniq iran its lack lan lean lock mess nature oh other ownership perspective platz principle project resource round satisfaction summaries suppliers swap sweeping therefore tipping toothbrush transforming wrap young zudem',
        170: 'able advanced aimed allowing arabia attachment basic becomes began boston bot cambridge chevrolet collaborations darauf definitely didn draws existing expanding exterior handling impacts implementing indicate innovations integrated interesting liability months muscle overwhelming programs rates repairs requiring shelf sugar taking term titles two used verdict vom waren wichtiger',
        175: 'accounts antique asking augmented beyond bmc boot closing convert dabei developing development disclosed dort efficiency end enroll eventually fasting federal focuses focusing func good gradually injury minimum okay optional pilot plants plates practices predictive records relatively resolution schema shared similarly sowie specifically status strengths szene tablets thrive unfold workflow',
        180: 'accessibility accreditation aid algorithms angle aspect assess behavior birth climates condition connection contingencies crop customized cybersecurity distributed einige flavors fra given hacks iq ireland library lightweight long man modify need orientation price purpose rust sentences shift signals sources spanning strategies tesla the them times trials upgrades using vi wirft',
        185: 'accelerated agile alarm although aluminum analytics anthony blades bypass canadian clone comparison compelling consuming context develop disadvantages documents dryer efficient ethiopia experienced experiment formats game gekommen genre hour hourly hrs inspiration item look mentions methodology mic organization overlap placed possible pretty pros remain rich rolling sheet shops sony sql steering suvs tutor umbrella visualization window zahlen zone',
        190: 'along arm asked aspects attest backend besser breakfast campaign cause consistent corn cover dass degrees did discounts early european eye feel garten gas houseplants hybrid im interface l legend logging made maximum metadata nicht of oils orbit outlet person recognize reducing rings robotic run safeguard seem ser setting shaped standards still system tackle usb',
        195: 'acceleration amazon analysis appears breakdown cable concrete configurations conversion couple electricity element euro ev exposing extension format frequent gpu great heavy km latency ny obstacles oder overnight parallel passing pex promotional rebuilding se seo separating som something space sweet tor transparent trend weight',
        200: 'adds adopting appropriate bicycle coolant current ecommerce einen encourage establish examples exciting flip floss generic graph illustrator irs la latin lbs leaves mapping massive packaging particular password period platforms priced prioritize protect publishing remodel remodeling reward saturday seit tea understanding variant webcams winter workplace',
        205: 'active agents benchmarks chapter chicago commerce complex cons countries craft having http identify improvement improving incentives increase largest lights local mp perplexity recycled relevant robust routine specification sustainability typically utf vulnerabilities wheel wines',
        210: 'accountants adjustable approximately can conducted coral corner dependencies despite det donald easier enhanced ersten execution facility fact funded funding further goals graphics guided household impressive instructions interaction lab likely mat materials meat noir pandemic pull ranch regular release retailer sagt searching several skilled stehen strasse unlike ve vendor würde zero',
        215: 'beginning classic club communication control csv doors easily engine evaluate frozen greek handles inches layout longer medication meditate organisation overall physical press property reduce soft suitable',
        220: 'adapt administered because capture chelsea chosen compact converter cpu developments emotional energy fluid footprint includes milk mix monthly nearly original references responsible sound suggesting technology under walking',
        225: 'ages align approx chemicals correct exactly fat flexibility income inquiries jul like limit regions role roof sensors than vendors',
        230: 'au battery belt bottom briefly came chair competition debt effectively employees essays every grains heart highest involves kia lessons maker output people percent port receipt send straight strategic',
        235: 'agriculture blockchain dentist distance exposure high key leveraging limited los monitor payment put reduced sein si side slightly testing thinking told vegan w within word wrapping',
        240: 'api architecture barcelona cc critical de dishes einsatz enabled environment especially flair gcp hun important improves increasingly influencer irish it jahr kinds millennial park production real reusable salary shaded slopes someone switches tracking',
        245: 'and batteries bekämpfen build competitive creators documentation eggs erwarten exchange fabric group ledger lets loud loyalty music muss nun prioritizing pro rack red research room rotation section set then trendy twice wenn',
        250: 'aaron certification commercial concepts employee foster herbs host implementation interval leaf let lower registration rund specialty suggested tax visual whole',
        255: 'according actual carbon changes deck due foot highlights less making microphone multiple opposition passes reliable soll surfing technical three throughout transparency zu',
        260: 'advantages avoid chanting commonly erklärt even flat i jack legal linked many national pace part peterson recording regularly sagte sind take year',
        265: 'ale below clinicians collaboration compared confirm das deco emissions example faq flow forms functionality internal involved lens motion moving papers path pest preparation similar waste wide wood',
        270: 'america another appealing asap choices dairy describes face sensor there timeline venue village works york',
        275: 'aber added air but cards concept establishment etc etwa floor hand hin own ph power samsung support through total transportation yield',
        280: 'announcing conclusions copper customers define dem ensure few forecasts gut leverage minimalist nvidia offline poor position presence tabletop takeaways various vertical',
        285: 'advancements cities conditions crm einer geforce gluten keine level make plant social split stage truth variety while',
        290: 'brooks clinical customer essentials extra inclusive inventory je memorial sequence were zeit',
        295: 'allows applying core creation driving land ll nutritious sewing together wrote',
        300: 'allow des description evs files happy healthcare netflix particularly permission researchers seasonal size vegetables versatile wanted',
        305: 'academy appliance attire evolution furniture gardens ion na specific state their theorem',
        310: 'austin details detection going ha improved iteration least per statt steht',
        315: 'actions begin chevron cutting der guest musical palms shoes',
        320: 'builder identifying options served stands starmer task values',
        325: 'include initial methods mouth phase runs timing',
        330: 'century device ensures france hotel however itself movers positive prevent properly single some tutoring wurde',
        335: 'damage deutsche groups into italy manipulation storage yeah',
        340: 'alone closely levels maintaining native notes proper setup when',
        345: 'around er following instead maintain party student supplement valid',
        350: 'den ein memory noise once ongoing pages users well',
        355: 'catalog goes hatte produce scheduling so words',
        360: 'before cancelling composition features https millennials potential score that usually',
        365: 'common lamp',
        370: 'enough jennifer studies who',
        375: 'attention automate bathroom bereits markets meaning natural',
        380: 'contacts during focus place was',
        385: 'einem essay or requires tasks',
        390: 'xm',
        395: 'conference',
        400: 'both bring each elements has often summary',
        405: 'goal lives og require',
        410: 'chef cooling corp light pictured they which',
        415: 'type',
        420: 'assistance faqs sich',
        425: 'billion these ups',
        435: 'creek eine fuel',
        440: 'del',
        445: 'educational lot zwei',
        450: 'als final gegen mountain yourself',
        455: 'step',
        460: 'such',
        465: 'meals',
        475: 'protein',
        480: 'и',
        485: 'die learned',
        500: 'yosemite',
        505: 'oral tip',
        510: 'con requirements',
        525: 'prompt',
        530: 'traditional',
        545: 'startup',
        555: 'dry spotlight',
        565: 'rental',
        580: 'lines',
        640: 'conclusion',
        665: 'expect',
        705: 'machine',
        730: 'rated',
        735: 'sans',
        790: 'sessions',
        800: 'instructor',
        815: 'said',
    }),
    unpacked({
        -1455: 'comments',
        -1300: 'footnotes',
        -1285: 'footer tags',
        -1255: 'modal',
        -1230: 'author',
        -1150: 'form',
        -1130: 'comment hover',
        -1115: 'related',
        -1105: 'stretch',
        -1085: 'tc',
        -1075: 'complementary query',
        -1070: 'uf',
        -1065: 'loading',
        -1045: 'loop',
        -990: 'uppercase',
        -985: 'headline',
        -975: 'inverted',
        -965: 'snap',
        -960: 'posts',
        -935: 'views',
        -930: 'collection',
        -915: 'fn',
        -895: 'menu',
        -890: 'disclaimer',
        -885: 'attachment toggle',
        -855: 'latest',
        -845: 'pagination',
        -840: 'breadcrumbs',
        -830: 'paywall',
        -825: 'meta',
        -810: 'popup',
        -805: 'secondary',
        -795: 'carousel header',
        -780: 'tray',
        -775: 'bookmark',
        -770: 'buttons label one',
        -765: 'clamp copy',
        -755: 'promo',
        -750: 'copyright',
        -740: 'cover',
        -735: 'duration excerpt',
        -725: 'de tab',
        -720: 'breadcrumb',
        -715: 'archive inherit',
        -710: 'around',
        -705: 'above justification push',
        -690: 'bio rq',
        -680: 'four nav',
        -675: 'index',
        -665: 'cta kadence titles',
        -660: 'dropdown',
        -655: 'articleheader cr',
        -650: 'fe lc',
        -640: 'absolute tb',
        -635: 'byline testimonial',
        -630: 'part',
        -625: 'blogs mainentity',
        -620: 'ajax',
        -615: 'uk',
        -610: 'disclosure',
        -605: 'not',
        -600: 'title visually',
        -595: 'back er gutters imageblock search subscribe',
        -590: 'credit hidden new three',
        -585: 'fields head mob',
        -580: 'plugin textwidget trigger',
        -575: 'links',
        -570: 'message next other topics',
        -565: 'current',
        -560: 'legal',
        -555: 'mega recommended sources topper',
        -550: 'card figure government listitem prev timestamp zt',
        -545: 'fm gallery highlights reviews timeline',
        -540: 'below display preview teaser zq',
        -535: 'between object wide',
        -530: 'link placeholder',
        -525: 'contrast ideas padded shrink',
        -515: 'cw underline',
        -510: 'hfeed masthead rating sharing',
        -505: 'bar feedback mobile recommend',
        -500: 'compact compare point solid third trending',
        -495: 'equal more published size slate',
        -490: 'da faqs recent',
        -485: 'megamenu overlay read screen',
        -480: 'dhu panels skin slider',
        -475: 'aligncenter closed flow gc recirc wixui',
        -470: 'colored cookie height',
        -465: 'listing star',
        -460: 'button inline',
        -455: 'alt caption commerce el popular',
        -450: 'ainer stories tq',
        -445: 'acceptedanswer ad',
        -440: 'calendar ih infobox mz update',
        -435: 'expanded ms per sectionheading sidebar web',
        -430: 'isolate py recommendation show swiper',
        -425: 'front gj hero',
        -420: 'al alignwide cb recirculation texts',
        -415: 'also counter ecf ep plan',
        -410: 'divider filter li offer',
        -405: 'ast btn career constrained ds embedded rc sr znrzp',
        -400: 'gf odd opinion player',
        -395: 'call dialog fixed information items ref relatedposts spacer surface this updated video',
        -390: 'alignfull articles aspect hv kicker no suggested viewer',
        -385: 'action age black select signup subheading vert',
        -380: 'cg nitro options project toast',
        -375: 'art gform notification ow save slot',
        -370: 'notice tile yarpp yw',
        -365: 'align catalog grow language metadata newsletter np sustainable',
        -360: 'add cea ha logo share wider',
        -355: 'bordered dc desc error further lede navigation tablet',
        -350: 'badge date hx image sidebars sn',
        -345: 'expandable hdr italic kw modern short widgettitle',
        -340: 'banner dba good msg sa vv',
        -335: 'by jetpack likes result send subnav',
        -330: 'gov hours info instance ny tg',
        -325: 'connect entity eq license mf person pre',
        -320: 'headlines ip jy mc overview sections',
        -315: 'breaker hierarchy only order photo provider rgba',
        -310: 'eyebrow foot peer these thin us',
        -305: 'articletitle categories editors raw sp yg zero',
        -300: 'attribution ib inset outline styled upper visibility',
        -295: 'admin dkbpqd hpl nutrition pointer qbu sticky tdc toc zhlebv',
        -290: 'ab adjacent docs mj series su thumbnail',
        -285: 'adv bfc checkbox dates eg ex hb reset taxonomy th work',
        -280: 'alignnone base brand btm dad jw lightbox print source',
        -275: 'datetime explore rr subscription universal',
        -270: 'dm equipment most old override phone qs rz',
        -265: 'authors close embed hljs member sz yj',
        -260: 'bq cat cn contentinfo download entries',
        -255: 'asia bec branding category culture fc lightest moving nk owl rm self snug tool yoast',
        -250: 'dek ej example nocontent services stacked steps strip sv titlelink try',
        -245: 'articlecontainer bleed extrabold invisible office orange pv readtime scrollbar signature vd zu',
        -240: 'audio bubble cook fg free general onecol option pp register ring trump wd',
        -235: 'bbb cats data hd icon number serif',
        -230: 'ah am cards citation count flat focus none quick readmore sunr time traditional',
        -225: 'con custom div doing dots ga ix light report required rss toggler transition war xn',
        -220: 'bx chevron contributors darker footnote ignore international is lv lx off radius rapper subhead tn yz',
        -215: 'blockcontainer bn du email family ltr radix utility weight',
        -210: 'ao breaking chip create eu fab fx jv paper pm recommendations rem ti uncategorized url wg',
        -205: 'auth cli columns dp empty horizontal load numbers nuy outer pum social subcontainer tagline translate yn',
        -200: 'afb authorname auto bm bold can commercial db diet diy education ezpcz fact matter ot pagecontainer rail re reviewed stack to weather',
        -195: 'accessories advancedheading cad cae cdc ec event fy gray helper homepage infinite item kd kv marquee og optin pop ratio sharedaddy subtitle template xsmall',
        -190: 'automation demo dt expert faa flexdirection foreground iv job mbpqsq right snippet storage strategy ticker ub ui',
        -185: 'bym ced condition dh does fh layer place placement promoted radio red resources rightrail support transparent',
        -180: 'ay co context enabled hw img pk scroller',
        -175: 'alert announcement authorbio authorbox ellipsis input jk law ld mq podcast rel sdk success uu vcard visuallyhidden yt',
        -170: 'cart clothing do dyn gb gradient guidance jr kp manual methodology our postdate price rw sign slug writer',
        -165: 'community contributor dark experts fallback help ki leading level much nx pc semibold top unit users winter',
        -160: 'advanced ba ci cmplz cpt dateline disabled ef local mode profiles scheme security sfzxfp stat sub toolbar xv year yzp',
        -155: 'bcf cab customer dn exclusive itemlistelement mask palette pattern ratings side ve',
        -150: 'class comp file friendly lifestyle mt reveal reverse space submission tdi topbar wh wrapper zp',
        -145: 'aqz books color copylink default fca icons learning like lp mhzswn mono pages posted quotation recaptcha selection test tools',
        -140: 'ak bot cardcontainer dfc gridcolumn holiday ic pill qk shared slow ta training visible vm warning',
        -135: 'abstract center course hr images join landscape lr mo note paddingbottom qr reversed settings team',
        -130: 'authorwrapper bottom construction crumbs datepublished decimal dk eff fef lead lj modified need pb pl unloaded',
        -125: 'ace after au css early products ql repeat site socialshare subheader swp tldr usa',
        -120: 'actions address bc ca ccc conversion ctas deals dme ey fuel identity kc ml pe pkq state superlative table using',
        -115: 'awards box bw colors consent contextual cv cx dashed driven fff herocontainer ia ig login mid offers popmake popover quote td teasers uc xs zip',
        -110: 'bo day ecommerce ewq jf kk looking loose oi onetrust original oy pq program sponsored svg tx voem vote without xlarge',
        -105: 'articleauthor caps chart col controls cost ddc dpd dsojn dv enews fdd feed flag lw mirrorless styles technology toolbox wpd wunf',
        -100: 'ade band bt bylines dff fee functional guide gx industry media modify people phcafd reference role root rowlayout sans scrolling slide sm subtle thankyou ttf ut',
        -95: 'ac ai apmigt case cfa children divide floating hp hubspot jqmf know lab logged ntbdde special type viewport vovf widget wrap',
        -90: 'adb advice ae aligned aria authorinfo darkest decoration faq home house individual intro ji percent schema season separator sy textcontent up vn white zoom',
        -85: 'bash beb bed bg care collapsed daa ebb edition fast frm headings jj jm ly making neutral organic span view wpcf',
        -80: 'aa biography city des dxyhk eqz hide ii maincontent margins mb mi micro pd picks policy progress si states subheadline tel trust vw yl zm',
        -75: 'asked callout clr end frequently ge ikahja love mabqta marketing mp nc range remote responsive rs spacing submenu submit tech textcontainer',
        -70: 'ddb deep extras fbe fcf go kn map muted names nuxt organization rd reduce references respond screenreader se shares switcher vertical works yellow',
        -65: 'affiliate bdd before block border build caf cookies features ff five hcblwg health hm ht ion iqu name qb qmdekd robots square thread thumb tighter topic travel tt un',
        -60: 'ago are bh bi browser check classic cs fda fv fw module publisher research ru schedule sep sf solutions subscriptions sustainability text yui',
        -55: 'adoption alternative bef chrome ebook edit follow gorqpr iw keys lines lock now oh prompt qe software store takeaways yu',
        -50: 'balance click cols component donate ecc find genesis google great insert je lazyload nine shown spotlight thumbnails xm',
        -45: 'about agent ar cite code cp daf en hl ij inactive keep pub ra repeater request searchform see sg sharebar titlecontainer typo validation vq workflow wpb',
        -40: 'af agree aj allowed be buy capitalize cf cyan depth dgbgx efb hint if indent interest large loader logout lq om overline personal presentation publication qxeah shipping style subdued tap true workouts yes',
        -35: 'accent ada aff buttonbase ceb certificate cu dda decision descriptor dismiss ed expand fce fo human init intent menuitem mh networks orbital own paddingtop payment portable property reader shape shortcode stay study tuokxc twitter welcome whitespace women',
        -30: 'accordion backdrop bb buttonstyle design discussion entertainment featured gfield gt jump lower main preferences prefix stretched timer tm university yourself',
        -25: 'blogpost break dz extend fade filters ft gold griditem ho hub in instructions internal ko motion multi oq ou priority problem ready roundup wc your',
        -20: 'adventure analytics archives areas average but buttontext cdf cell chips circle cj cloud cookiebanner counts dce dis fa favorite finance fresh ghost grid gy important list localization low mental menus mini plus previous pulldown qp rzmkng safety separate sowyjy styledheader summary tr usmg uyf wr ygck zone',
        -15: 'br cancel checked commentform dx exit fill finding flex hz iq just justifycontent less lh location machine pingback present sharesalt sqs subscriber supports tweetcontainer ua wbtynn',
        15: 'ek headercontainer makes padding smaller user',
        20: 'amp bullets country dfa examples feature fp grey linkedin live make rocket smooth speed switch tag technical watch who zx',
        25: 'aad at borderradius cl contentwrapper guides iner nl normal opened ss string tight tiny understand',
        30: 'alerts bea change conclusion container enhanced fusion gpt id may mg necessary nowrap ox projects rounded setting textwrapper xxs',
        35: 'afc cameras has kx med network pick product section shortcut statistics working',
        40: 'businesses ccf cde complete growth hiring mx ranking standard term than thumbs wf',
        45: 'as basic borders choosing fit formatted hs huge left publish resource room south still thoughts united xx',
        50: 'clickable cons deployment fix fz hybrid importance pa qa sale story tl ty windows wk zk',
        55: 'access american blog enterprise fadein fluid green highlight justify look md needs nm plans preamble pt qg quality real salesforce stop undefined wellness wx',
        60: 'analysis boxed column danger down integration nu premium pull qy sd ul understanding xl',
        65: 'apps background costs eac garden js kl kt navbar pf single why xxlarge',
        70: 'ads apple caa condensed configuration different experience extended insights kitchen languages lb learn ln oo over powered renovation tabs that which zd',
        75: 'accessibility blue ck college ea elements gk group ls px selector skip',
        80: 'digital entry factors fj jd me start tip',
        85: 'agency all amazon area arrow aside beyond cef cooking ee forms iy ke overall shopping theiastickysidebar wrapped',
        90: 'alignment bf dom global hcy native optimization par privacy small vs',
        95: 'existing hj interactive jh laptop microsoft mod pro rate sb second xxl',
        100: 'article clearfix ffd na nd qq rk segment',
        105: 'buying ce eab et font jc pw sample seo uj variable',
        110: 'clean contain description healthcare heeclo hwgax ks mark nt pillar rectangle risk sides solar water whats',
        115: 'an efficiency flair frame hentry hg investing key node page post row tbh tracking types',
        120: 'beginners best builder business components document geg gq gv ja port python slides status tertiary',
        125: 'application cap cluster cm high ll monitoring power tp',
        130: 'alignleft bread game issue starter transform txt',
        135: 'client complexity ffa fs gap gg nr opacity qf step',
        140: 'built challenges extra margin practice purple systems where',
        145: 'considerations drawer drop em la lg mr themed tracker',
        150: 'apper approach detail eb for history mit simple sleep tabpanel textblock will xq',
        155: 'lang log news out prep script taxes terms',
        160: 'avoid gr market nj open positive when width',
        165: 'gym rf',
        170: 'changes corporate details il jsx pi recipes safe strategies uz',
        175: 'management rich system tax use with',
        180: 'and car cmp fai get hasdr insurance shop split subtext testing',
        185: 'bde child company or performance profile',
        190: 'aq cursor kb models on remodeling uq what',
        195: 'aab have',
        200: 'gaming innovation pr qo typography world wt',
        205: 'cec definition ew false lightweight sales',
        210: 'cos qc they vertically via website',
        215: 'alignright dy dynamic last pg pos questions relative rte scale set',
        220: 'aaa consider eco mntl nh notes of science',
        225: 'bfb building collapse hi letter para school shell',
        230: 'ease fitness installation ky matters six the two',
        235: 'av ct jq modules origin pros rt visual wysiwyg',
        240: 'aed bp fieldset io loc max position',
        245: 'animation choose efe gear medium pz sky valign',
        250: 'long non pane primary recipe return splide static worth',
        255: 'canvas core element ffe first html kr my spec value',
        260: 'additional disc ph you',
        265: 'animated benefits insight nested',
        270: 'editor planning rank',
        275: 'bl ded fd future ku trends truncate vh',
        280: 'board layout nw pencraft should sow',
        285: 'answer bbc cc collapsible development fullwidth gh holder',
        290: 'articlebody bs gd living service',
        295: 'ap direction dwky fi mm revisions track',
        300: 'bda ne panel tint',
        305: 'offset stroke',
        310: 'calc camera content labels vision',
        315: 'gp mv sl wp',
        320: 'articlecontent kq linked middle smart tdb te',
        325: 'editable field format mw photography pricing richtext',
        330: 'bullet cont gw landing',
        335: 'ag centered eed markup score',
        340: 'antialiased contact it setup sk unstyled',
        345: 'fbc jp math prose',
        350: 'animate kj newline tips',
        355: 'body choice external nbsp ns quaternary rows tooltip under',
        360: 'wxqfj',
        365: 'fde narrow parallax',
        370: 'clear contentcontainer gutter',
        375: 'ue',
        380: 'basis eae hk mdqke oz',
        385: 'inside kg maintenance tagdiv',
        390: 'blogitem coffee dd lists online',
        405: 'desktop',
        415: 'forward hc qh',
        420: 'speakable',
        425: 'dfe',
        430: 'gate',
        435: 'df laptops lazy widgets',
        440: 'credits doc generic portfolio',
        445: 'life plants',
        450: 'blur ev',
        455: 'cda',
        460: 'budget how listicle',
        470: 'cms vp well',
        475: 'courses paragraph',
        480: 'fr',
        485: 'events theme',
        490: 'clip descr financial',
        495: 'initial pad',
        500: 'active dq',
        505: 'nv ps',
        510: 'double opj',
        515: 'acf blend mix passthrough',
        520: 'ie review rust',
        525: 'markdown',
        530: 'so',
        535: 'fashion reading strong',
        540: 'cd tablist',
        545: 'checklist sec',
        550: 'common results',
        555: 'fb scroll',
        560: 'aem',
        565: 'big regular target',
        570: 'populated',
        575: 'ol',
        580: 'blocks introduction specs var',
        585: 'anchor platforms',
        595: 'repository',
        600: 'emevuu gatsby overflow pubtheme yixxqa',
        610: 'keyword marker',
        615: 'line min',
        625: 'ud',
        630: 'scrollable',
        635: 'gi',
        640: 'from',
        650: 'tv',
        655: 'gtm outside wa',
        665: 'bcc',
        680: 'variant',
        710: 'half',
        740: 'comparison',
        755: 'postcontent',
        770: 'blockquote tu',
        775: 'ts',
        785: 'control',
        820: 'sect',
        845: 'ner',
        860: 'redesign',
        865: 'food',
        885: 'pan',
        915: 'oxy',
        955: 'vc',
        1000: 'even',
        1015: 'stats',
        1100: 'parent',
        1115: 'words',
    }),
)


TYPICAL = (51, 8, 6.15, 1, 1, 0, 0, 1.62, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 10, 3, 2, 2, 0.0391, 0.217, 8, 1)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, gap, gap_below, lines, prints, quotes, _, credit_words, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article) = row
    s = 0.0
    if away <= 2.5:
     if share <= 0.059456:
      if words_score <= 0.73013:
       s += 0.082
      else:
       s += 0.507
     else:
      if framed <= 0.0:
       if end <= 0.0:
        if depth <= 5.5:
         s += 0.306
        else:
         s += 0.579
       else:
        if alike <= 56.5:
         s += 0.712
        else:
         if alike <= 58.5:
          if share <= 0.86695:
           s += -0.014
          else:
           s += 0.706
         else:
          if alike <= 153.5:
           s += 0.720
          else:
           s += 0.350
      else:
       s += 0.041
    else:
     if words_score <= 2.0924:
      if words_score <= 0.50247:
       s += -0.057
      else:
       if share <= 0.016314:
        s += 0.004
       else:
        s += 0.247
     else:
      if share <= 0.0:
       s += 0.132
      else:
       if end <= 0.0:
        s += 0.261
       else:
        s += 0.572
    if away <= 2.5:
     if alike <= 1.5:
      if words_score <= 1.4501:
       s += -0.233
      else:
       s += 0.142
     else:
      if prints <= 1.5:
       if words <= 96.5:
        if outer_share <= 0.66338:
         if start <= 3.5:
          s += 0.179
         else:
          s += -0.342
        else:
         if alike <= 153.5:
          s += 0.267
         else:
          s += -0.054
       else:
        if alike <= 56.5:
         if commas <= 15.5:
          s += 0.205
         else:
          s += -0.101
        else:
         s += -0.191
      else:
       s += -0.208
    else:
     if words_score <= 2.6591:
      if words_score <= 0.0:
       s += -0.364
      else:
       if away <= 5.5:
        s += -0.130
       else:
        s += -0.319
     else:
      if outer_share <= 0.021672:
       s += -0.222
      else:
       if lines <= 3.5:
        s += 0.137
       else:
        s += -0.278
    if outer_share <= 0.21615:
     if framed <= 0.0:
      if words <= 32.5:
       if outer_share <= 0.0:
        s += -0.279
       else:
        if shape <= 1.5:
         if depth <= 13.5:
          s += -0.220
         else:
          s += -0.005
        else:
         s += 0.077
      else:
       if alike <= 7.5:
        s += 0.111
       else:
        s += -0.154
     else:
      s += -0.321
    else:
     if framed <= 0.0:
      if words <= 16.5:
       if alike <= 2.5:
        if level <= 1.5:
         s += -0.362
        else:
         s += 0.121
       else:
        if links <= 0.41945:
         s += 0.174
        else:
         s += -0.193
      else:
       if alike <= 56.5:
        if lines <= 18.5:
         s += 0.236
        else:
         s += -0.193
       else:
        if alike <= 58.5:
         s += -0.245
        else:
         s += 0.217
     else:
      s += -0.315
    if share <= 0.11233:
     if words_score <= 1.6767:
      if words_score <= -0.83034:
       s += -0.281
      else:
       if links <= 0.7054:
        s += -0.142
       else:
        s += -0.293
     else:
      if links <= 0.23629:
       if words_score <= 3.9522:
        if gap <= 0.0:
         s += 0.231
        else:
         s += -0.035
       else:
        s += 0.153
      else:
       s += -0.266
    else:
     if words_score <= 2.4863:
      if share <= 0.40129:
       s += -0.109
      else:
       if quotes <= 11:
        if links <= 0.36707:
         s += 0.157
        else:
         s += -0.273
       else:
        s += -0.536
     else:
      if words <= 113.5:
       if share <= 0.82066:
        if share <= 0.78901:
         s += 0.199
        else:
         s += 0.054
       else:
        s += 0.234
      else:
       if depth <= 8.5:
        s += -0.033
       else:
        s += 0.236
    if share <= 0.09023:
     if words_score <= 2.6591:
      if words_score <= -0.53263:
       s += -0.250
      else:
       s += -0.155
     else:
      if away <= 6.5:
       s += 0.112
      else:
       s += -0.156
    else:
     if away <= 3.5:
      if quotes <= 11:
       if prints <= 1.5:
        if alike <= 153.5:
         if away <= 0.0:
          if outer_share <= 0.98346:
           s += 0.139
          else:
           s += -0.452
         else:
          if outer_share <= 0.66338:
           s += 0.107
          else:
           if alike <= 56.5:
            s += 0.217
           else:
            if alike <= 58.5:
             if share <= 0.86695:
              s += -0.298
             else:
              s += 0.198
            else:
             s += 0.221
        else:
         s += -0.141
       else:
        s += -0.141
      else:
       s += -0.235
     else:
      if words_score <= 2.0924:
       s += -0.178
      else:
       s += 0.156
    if away <= 3.5:
     if words_score <= 2.4863:
      if share <= 0.40129:
       if depth <= 7.5:
        s += -0.190
       else:
        s += -0.014
      else:
       if commas <= 19.5:
        s += 0.118
       else:
        s += -0.440
     else:
      if away <= 0.0:
       if commas <= 7.5:
        s += 0.000
       else:
        s += -0.458
      else:
       if share <= 0.8408:
        if outer_share <= 0.95856:
         s += 0.168
        else:
         if outer_share <= 0.96254:
          s += -0.314
         else:
          s += 0.199
       else:
        s += 0.211
    else:
     if words_score <= 3.9522:
      if away <= 5.5:
       if words_score <= -1.1153:
        s += -0.217
       else:
        if depth <= 14.5:
         s += -0.108
        else:
         s += 0.208
      else:
       s += -0.232
     else:
      if share <= 0.050957:
       s += -0.083
      else:
       s += 0.185
    if words_score <= 1.881:
     if framed <= 0.0:
      if links <= 0.16689:
       if prints <= 1.5:
        if words_score <= -1.4352:
         if depth <= 5.5:
          s += -0.337
         else:
          s += -0.070
        else:
         if commas <= 18.5:
          if commas <= 1.5:
           s += 0.042
          else:
           s += 0.171
         else:
          s += -0.326
       else:
        if words_score <= 1.6767:
         s += -0.136
        else:
         s += -0.427
      else:
       s += -0.201
     else:
      s += -0.236
    else:
     if end <= 0.0:
      if links <= 0.17908:
       if lines <= 3.5:
        s += 0.047
       else:
        s += -0.254
      else:
       s += -0.227
     else:
      if prints <= 1.5:
       if end <= 4.5:
        if framed <= 0.0:
         s += 0.166
        else:
         s += -0.025
       else:
        s += -0.156
      else:
       s += -0.238
    if share <= 0.11233:
     if framed <= 0.0:
      if share <= 0.0:
       s += -0.139
      else:
       if outer_tag <= 20.5:
        if end <= 0.0:
         s += -0.129
        else:
         s += 0.018
       else:
        s += 0.157
     else:
      s += -0.209
    else:
     if framed <= 0.0:
      if end <= 0.0:
       if outer_tag <= 12.5:
        if share <= 0.22679:
         if share <= 0.16985:
          s += 0.042
         else:
          s += -0.387
        else:
         if lines <= 1.5:
          if commas <= 2.5:
           if level <= 1.5:
            s += -0.160
           else:
            s += 0.088
          else:
           s += 0.231
         else:
          s += -0.255
       else:
        s += 0.205
      else:
       if prints <= 1.5:
        if sentences <= 13.5:
         s += 0.156
        else:
         s += -0.253
       else:
        s += -0.158
     else:
      s += -0.209
    if away <= 3.5:
     if framed <= 0.0:
      if characters <= 95.5:
       if shape <= 0.0:
        if tag <= 1.5:
         s += -0.020
        else:
         s += -0.253
       else:
        if tag <= 6.5:
         s += 0.181
        else:
         if tag <= 7.5:
          s += -0.308
         else:
          s += 0.063
      else:
       if away <= 0.0:
        if words <= 90.5:
         s += 0.182
        else:
         s += -0.445
       else:
        if outer_share <= 0.66338:
         if start <= 3.5:
          if depth <= 4.5:
           s += -0.280
          else:
           s += 0.108
         else:
          s += -0.424
        else:
         s += 0.147
     else:
      s += -0.210
    else:
     if characters <= 244.5:
      if framed <= 0.0:
       s += -0.123
      else:
       s += -0.207
     else:
      if framed <= 0.0:
       s += 0.056
      else:
       s += -0.128
    if words_score <= 0.50247:
     if away <= 3.5:
      if alike <= 4.5:
       if characters <= 366.5:
        if level <= 1.5:
         s += -0.215
        else:
         s += 0.054
       else:
        s += 0.247
      else:
       s += 0.123
     else:
      s += -0.186
    else:
     if words_score <= 3.9522:
      if commas <= 12.5:
       if alike <= 3.5:
        if away <= 8.5:
         s += -0.024
        else:
         s += -0.216
       else:
        if alike <= 153.5:
         if start <= 3.5:
          s += 0.091
         else:
          if quotes <= 0.0:
           s += -0.599
          else:
           s += 0.134
        else:
         s += -0.252
      else:
       s += -0.256
     else:
      if alike <= 56.5:
       s += 0.138
      else:
       if alike <= 58.5:
        s += -0.236
       else:
        if alike <= 153.5:
         s += 0.152
        else:
         s += -0.280
    if share <= 0.059456:
     if framed <= 0.0:
      if links <= 0.41945:
       if depth <= 13.5:
        s += -0.047
       else:
        s += 0.144
      else:
       s += -0.168
     else:
      s += -0.195
    else:
     if words_score <= -1.4352:
      s += -0.118
     else:
      if end <= 0.0:
       s += 0.001
      else:
       if away <= 0.0:
        if tag <= 1.5:
         s += 0.171
        else:
         s += -0.528
       else:
        if share <= 0.8408:
         if share <= 0.78901:
          s += 0.115
         else:
          if depth <= 7.5:
           s += 0.199
          else:
           if depth <= 8.5:
            s += -0.296
           else:
            s += 0.057
        else:
         if share <= 0.98543:
          s += 0.192
         else:
          if words_score <= 2.6591:
           if characters <= 539.5:
            s += -0.040
           else:
            s += -0.901
          else:
           s += 0.111
    if share <= 0.26953:
     if outer_share <= 0.0:
      s += -0.164
     else:
      if in_article <= 0.0:
       if share <= 0.22679:
        if shape <= 1.5:
         s += -0.115
        else:
         s += 0.077
       else:
        if depth <= 9.5:
         s += -0.061
        else:
         s += -1.316
      else:
       if known_as <= 0.0:
        s += 0.008
       else:
        s += -0.278
    else:
     if characters <= 667.5:
      if commas <= 0.0:
       if outer_share <= 0.66338:
        if characters <= 182.5:
         s += 0.004
        else:
         s += -0.541
       else:
        s += 0.032
      else:
       if share <= 0.5956:
        s += 0.046
       else:
        s += 0.139
     else:
      if share <= 0.78901:
       s += 0.138
      else:
       if share <= 0.8408:
        s += -0.256
       else:
        if outer_share <= 0.98833:
         s += 0.116
        else:
         s += -0.182
    if away <= 3.5:
     if end <= 0.0:
      if shape <= 0.0:
       if share <= 0.22679:
        s += -0.221
       else:
        if words <= 16.5:
         s += -0.205
        else:
         s += 0.122
      else:
       s += 0.037
     else:
      if alike <= 56.5:
       if prints <= 1.5:
        if alike <= 1.5:
         if characters <= 182.5:
          s += -0.147
         else:
          s += 0.104
        else:
         if away <= 0.0:
          s += -0.192
         else:
          s += 0.150
       else:
        s += -0.190
      else:
       if alike <= 58.5:
        s += -0.230
       else:
        if share <= 0.99473:
         if alike <= 173:
          s += 0.187
         else:
          s += -0.265
        else:
         s += -0.365
    else:
     if words_score <= 0.974:
      s += -0.153
     else:
      if prints <= 1.5:
       s += 0.023
      else:
       s += -0.214
    if framed <= 0.0:
     if tag <= 1.5:
      if quotes <= 11:
       if share <= 0.8408:
        if outer_share <= 0.908:
         if end <= 3.5:
          s += 0.082
         else:
          s += -0.184
        else:
         if sentences <= 1.5:
          s += 0.048
         else:
          if outer_share <= 0.96594:
           s += -0.266
          else:
           s += 0.113
       else:
        if share <= 0.98255:
         s += 0.163
        else:
         if letters_a_word <= 7.5026:
          s += 0.091
         else:
          s += -0.405
      else:
       s += -0.229
     else:
      if tag <= 2.5:
       if sentences <= 5.5:
        s += -0.208
       else:
        s += 0.217
      else:
       if words <= 34.5:
        if tag <= 5.5:
         s += 0.053
        else:
         if words <= 9.5:
          s += -0.001
         else:
          s += -0.182
       else:
        s += 0.173
    else:
     s += -0.157
    if framed <= 0.0:
     if links <= 0.74389:
      if prints <= 1.5:
       if known_as <= 0.0:
        if end <= 3.5:
         if tag <= 1.5:
          if lines <= 35.5:
           if quotes <= 0.0:
            if sentences <= 7.5:
             if share <= 0.8408:
              if outer_share <= 0.91566:
               s += 0.075
              else:
               s += -0.087
             else:
              s += 0.120
            else:
             s += -0.229
           else:
            if lines <= 2.5:
             s += 0.178
            else:
             s += -0.193
          else:
           s += -0.301
         else:
          if tag <= 2.5:
           if commas <= 20.5:
            s += -0.182
           else:
            s += 0.226
          else:
           s += 0.072
        else:
         s += -0.145
       else:
        s += -0.296
      else:
       if characters <= 182.5:
        s += -0.027
       else:
        s += -0.297
     else:
      s += -0.128
    else:
     s += -0.147
    if words_score <= -0.83034:
     if away <= 4.5:
      s += -0.066
     else:
      s += -0.162
    else:
     if links <= 0.61043:
      if words_score <= 4.2606:
       if quotes <= 9.5:
        if outer_tag <= 1.5:
         s += 0.131
        else:
         if shape <= 1.5:
          if tag <= 1.5:
           if away <= 7.5:
            s += 0.030
           else:
            s += -0.116
          else:
           if level <= 1.5:
            s += -0.142
           else:
            s += 0.023
         else:
          if words <= 13.5:
           s += 0.169
          else:
           s += 0.017
       else:
        s += -0.282
      else:
       if end <= 0.0:
        if words <= 23.5:
         s += 0.106
        else:
         if quotes <= 0.0:
          s += -0.289
         else:
          s += 0.120
       else:
        s += 0.108
     else:
      if words <= 4.5:
       s += 0.243
      else:
       s += -0.153
    if words_score <= -2.1079:
     s += -0.126
    else:
     if links <= 0.61043:
      if alike <= 43.5:
       if words_score <= 3.9522:
        if in_article <= 0.0:
         if outer_share <= 0.82532:
          if outer_share <= 0.49472:
           s += -0.064
          else:
           if outer_share <= 0.66338:
            s += -0.526
           else:
            if links <= 0.0:
             s += 0.157
            else:
             s += -0.244
         else:
          s += 0.077
        else:
         if prints <= 3.5:
          if outer_share <= 0.98609:
           if words <= 31.5:
            s += 0.011
           else:
            s += 0.139
          else:
           if outer_share <= 0.98833:
            s += -0.578
           else:
            s += -0.022
         else:
          s += -0.189
       else:
        if outer_share <= 0.59315:
         s += 0.045
        else:
         s += 0.146
      else:
       if words <= 58.5:
        s += 0.023
       else:
        s += -0.188
     else:
      s += -0.131
    if links <= 0.7054:
     if known <= 0.0:
      if depth <= 13.5:
       if away <= 6.5:
        if depth <= 5.5:
         if outer_share <= 0.49472:
          if share <= 0.12762:
           s += -0.137
          else:
           s += -0.563
         else:
          if tag <= 1.5:
           if outer_share <= 0.89673:
            s += 0.229
           else:
            if letters_a_word <= 4.4189:
             s += -0.269
            else:
             s += 0.039
          else:
           s += -0.166
        else:
         if outer_share <= 0.95856:
          if characters <= 304.5:
           if links <= 0.044581:
            s += 0.039
           else:
            s += -0.120
          else:
           s += 0.137
         else:
          if outer_share <= 0.96594:
           s += -0.205
          else:
           s += 0.052
       else:
        s += -0.137
      else:
       if away <= 13.5:
        s += 0.108
       else:
        s += -0.189
     else:
      s += -0.236
    else:
     s += -0.141
    if framed <= 0.0:
     if alike <= 3.5:
      if characters <= 470.5:
       if level <= 1.5:
        if tag <= 1.5:
         s += -0.025
        else:
         s += -0.138
       else:
        s += 0.074
      else:
       s += 0.134
     else:
      if alike <= 32.5:
       if links <= 0.64321:
        s += 0.080
       else:
        s += -0.127
      else:
       if start <= 3.5:
        if words <= 13.5:
         s += 0.161
        else:
         if alike <= 42.5:
          s += 0.124
         else:
          if alike <= 45.5:
           s += -0.289
          else:
           s += -0.051
       else:
        if alike <= 34.5:
         s += -0.818
        else:
         s += 0.214
    else:
     if words_score <= -0.83034:
      s += -0.167
     else:
      if characters <= 539.5:
       if links <= 0.64321:
        s += 0.053
       else:
        s += -0.211
      else:
       s += -0.318
    if framed <= 0.0:
     if commas <= 19.5:
      if quotes <= 0.0:
       if depth <= 15.5:
        if away <= 4.5:
         if known <= 0.0:
          if sentences <= 1.5:
           s += 0.044
          else:
           if depth <= 14.5:
            if end <= 0.0:
             s += -0.287
            else:
             if prints <= 6.5:
              if letters_a_word <= 6.6258:
               s += -0.024
              else:
               if characters <= 667.5:
                s += 0.154
               else:
                s += -0.109
             else:
              s += -0.298
           else:
            s += -0.724
         else:
          s += -0.235
        else:
         if depth <= 13.5:
          s += -0.100
         else:
          s += 0.100
       else:
        s += 0.118
      else:
       if letters_a_word <= 3.8377:
        s += -0.280
       else:
        s += 0.125
     else:
      s += -0.254
    else:
     if words_score <= 0.974:
      s += -0.159
     else:
      s += -0.008
    if words_score <= 4.7487:
     if away <= 7.5:
      if depth <= 12.5:
       if quotes <= 0.0:
        if known <= 0.0:
         if share <= 0.5956:
          if share <= 0.52207:
           s += -0.031
          else:
           if depth <= 10.5:
            s += 0.015
           else:
            s += -0.463
         else:
          if outer_share <= 0.91566:
           s += 0.106
          else:
           if share <= 0.86695:
            s += -0.225
           else:
            s += 0.020
        else:
         s += -0.240
       else:
        if shape <= 0.0:
         if commas <= 14.5:
          s += 0.166
         else:
          s += -0.142
        else:
         s += -0.168
      else:
       s += 0.072
     else:
      if depth <= 14.5:
       s += -0.182
      else:
       if share <= 0.0:
        s += -0.133
       else:
        if depth <= 16.5:
         s += 0.281
        else:
         s += -0.026
    else:
     s += 0.078
    if words_score <= -3.4196:
     s += -0.127
    else:
     if prints <= 1.5:
      if lines <= 1.5:
       if depth <= 17.5:
        if words <= 31.5:
         if level <= 0.0:
          if links <= 0.0094241:
           if share <= 0.22679:
            s += -0.070
           else:
            s += 0.052
          else:
           s += -0.139
         else:
          if words <= 8.5:
           s += 0.096
          else:
           s += -0.030
        else:
         if words <= 71.5:
          s += 0.077
         else:
          if links <= 0.0094241:
           if depth <= 6.5:
            s += 0.160
           else:
            s += -0.104
          else:
           if depth <= 8.5:
            s += 0.017
           else:
            s += 0.251
       else:
        s += 0.136
      else:
       if shape <= 0.0:
        s += -0.229
       else:
        s += 0.009
     else:
      if words <= 22.5:
       s += -0.034
      else:
       s += -0.237
    if words_score <= -3.4196:
     s += -0.101
    else:
     if alike <= 153.5:
      if start <= 3.5:
       if alike <= 11.5:
        if away <= 8.5:
         if words_score <= 2.8464:
          s += -0.018
         else:
          if alike <= 9.5:
           s += 0.067
          else:
           if outer_tag <= 18.5:
            if away <= 0.0:
             s += -0.330
            else:
             s += 0.129
           else:
            s += -0.381
        else:
         s += -0.103
       else:
        if alike <= 43.5:
         s += 0.102
        else:
         if outer_tag <= 2.5:
          if alike <= 45.5:
           if links <= 0.037572:
            s += -0.167
           else:
            s += -0.975
          else:
           s += -0.033
         else:
          s += 0.215
      else:
       if alike <= 32.5:
        s += 0.027
       else:
        s += -0.335
     else:
      if words_score <= 1.881:
       s += 0.115
      else:
       s += -0.320
    if alike <= 3.5:
     s += -0.038
    else:
     if tag <= 5.5:
      if alike <= 56.5:
       if outer_share <= 0.66338:
        if words_score <= 2.2883:
         s += 0.084
        else:
         if alike <= 7.5:
          s += 0.091
         else:
          if depth <= 9.5:
           if depth <= 4.5:
            s += -0.491
           else:
            s += 0.114
          else:
           if outer_share <= 0.59315:
            if characters <= 182.5:
             s += -0.003
            else:
             if depth <= 12.5:
              s += -0.368
             else:
              s += 0.079
           else:
            s += -0.524
       else:
        if links <= 0.0:
         s += 0.121
        else:
         s += 0.013
      else:
       if alike <= 58.5:
        s += -0.170
       else:
        if share <= 0.99473:
         if alike <= 173:
          s += 0.135
         else:
          s += -0.134
        else:
         s += -0.232
     else:
      s += -0.090
    if away <= 7.5:
     if known <= 0.0:
      if sentences <= 10.5:
       if end <= 0.0:
        if level <= 1.5:
         if gap <= 0.0:
          s += 0.081
         else:
          if sentences <= 5.5:
           if tag <= 6.5:
            s += -0.074
           else:
            s += -0.192
          else:
           s += 0.232
        else:
         s += 0.070
       else:
        if end <= 4.5:
         s += 0.036
        else:
         if links <= 0.99812:
          s += -0.125
         else:
          s += 0.408
      else:
       s += 0.266
     else:
      s += -0.229
    else:
     if links <= 0.17908:
      if in_article <= 0.0:
       s += -0.141
      else:
       if outer_share <= 0.081487:
        if outer_share <= 0.048527:
         if commas <= 4.5:
          s += 0.013
         else:
          s += 0.564
        else:
         s += -0.323
       else:
        s += 0.129
     else:
      s += -0.190
    if framed <= 0.0:
     if away <= 0.0:
      s += -0.145
     else:
      if words <= 44.5:
       if words <= 7.5:
        if level <= 0.0:
         s += -0.059
        else:
         if tag <= 6.5:
          s += 0.170
         else:
          s += 0.025
       else:
        if prints <= 1.5:
         if tag <= 5.5:
          if links <= 0.0094241:
           s += 0.014
          else:
           s += -0.079
         else:
          s += -0.127
        else:
         s += -0.147
      else:
       if share <= 0.86695:
        if words_score <= -6.3989:
         s += 0.325
        else:
         if characters <= 160.5:
          s += 0.234
         else:
          s += -0.008
       else:
        if share <= 0.98255:
         s += 0.182
        else:
         if words_score <= 1.2093:
          s += 0.230
         else:
          if words_score <= 2.6591:
           s += -0.402
          else:
           s += 0.007
    else:
     s += -0.086
    if end <= 0.0:
     if shape <= 0.0:
      if sentences <= 0.0:
       s += -0.041
      else:
       s += -0.185
     else:
      s += 0.012
    else:
     if alike <= 32.5:
      if alike <= 14.5:
       if share <= 0.95671:
        if end <= 3.5:
         if in_article <= 0.0:
          if alike <= 8.5:
           s += 0.016
          else:
           if share <= 0.66288:
            if share <= 0.45917:
             s += -0.156
            else:
             s += -0.716
           else:
            s += 0.195
         else:
          s += 0.079
        else:
         s += -0.121
       else:
        if alike <= 9.5:
         s += 0.031
        else:
         s += -0.327
      else:
       s += 0.139
     else:
      if depth <= 21.5:
       if share <= 0.86695:
        s += -0.124
       else:
        if share <= 0.98543:
         s += 0.154
        else:
         s += -0.084
      else:
       s += -1.140
    if words_score <= -5.7041:
     if characters <= 304.5:
      s += -0.149
     else:
      if depth <= 9.5:
       s += 0.326
      else:
       s += -0.177
    else:
     if depth <= 12.5:
      if tag <= 1.5:
       if letters_a_word <= 6.5026:
        if outer_share <= 0.91566:
         if shape <= 2.5:
          if depth <= 10.5:
           s += 0.041
          else:
           s += -0.076
         else:
          s += 0.371
        else:
         if outer_share <= 0.96594:
          s += -0.142
         else:
          s += 0.020
       else:
        if letters_a_word <= 8.5477:
         s += 0.081
        else:
         s += -0.139
      else:
       if tag <= 2.5:
        if letters_a_word <= 6.7945:
         s += -0.188
        else:
         if depth <= 6.5:
          s += -0.247
         else:
          s += 0.162
       else:
        if characters <= 244.5:
         s += -0.034
        else:
         s += 0.186
     else:
      s += 0.051
    if quotes <= 0.0:
     if alike <= 3.5:
      if words_score <= 0.0:
       if shape <= 0.0:
        s += -0.120
       else:
        s += -0.006
      else:
       if depth <= 13.5:
        s += -0.034
       else:
        if words_score <= 7.1894:
         if tag <= 5.5:
          s += 0.067
         else:
          s += 0.321
        else:
         s += -0.271
     else:
      if links <= 0.85029:
       if alike <= 153.5:
        if depth <= 6.5:
         s += 0.096
        else:
         if outer_tag <= 1.5:
          s += 0.140
         else:
          s += 0.010
       else:
        if alike <= 197.5:
         s += -0.176
        else:
         s += 0.263
      else:
       s += -0.093
    else:
     if tag <= 1.5:
      if letters_a_word <= 5.2411:
       s += -0.096
      else:
       if alike <= 56.5:
        s += 0.180
       else:
        s += -0.028
     else:
      s += -0.059
    if quotes <= 5.5:
     if quotes <= 1.5:
      if gap_below <= 2:
       if known <= 0.0:
        if prints <= 1.5:
         if sentences <= 4.5:
          if commas <= 8.5:
           if credit_words <= 0.0:
            s += 0.005
           else:
            s += -0.174
          else:
           s += 0.141
         else:
          if depth <= 8.5:
           s += -0.176
          else:
           if share <= 0.40129:
            s += -0.055
           else:
            s += 0.203
        else:
         if share <= 0.013346:
          s += 0.034
         else:
          if depth <= 6.5:
           s += 0.091
          else:
           if links <= 0.25218:
            s += -0.178
           else:
            s += 0.161
       else:
        s += -0.173
      else:
       s += -0.350
     else:
      if share <= 0.40129:
       if sentences <= 1.5:
        s += -0.148
       else:
        s += 0.181
      else:
       s += 0.175
    else:
     s += -0.176
    if start <= 0.0:
     if lines <= 1.5:
      s += -0.092
     else:
      s += -0.233
    else:
     if framed <= 0.0:
      if away <= 13.5:
       if start <= 3.5:
        s += 0.020
       else:
        if characters <= 470.5:
         if characters <= 366.5:
          if quotes <= 0.0:
           s += -0.178
          else:
           s += 0.102
         else:
          s += -0.359
        else:
         s += 0.240
      else:
       s += -0.212
     else:
      if characters <= 539.5:
       if links <= 0.081541:
        if away <= 7.5:
         if characters <= 33.5:
          s += -0.099
         else:
          if away <= 2.5:
           s += -0.088
          else:
           if characters <= 182.5:
            if tag <= 7.5:
             s += 0.011
            else:
             s += 0.566
           else:
            s += 0.218
        else:
         s += -0.130
       else:
        s += -0.171
      else:
       s += -0.308
    if sentences <= 21.5:
     if words <= 31.5:
      if alike <= 19.5:
       if characters <= 63.5:
        if depth <= 8.5:
         s += -0.052
        else:
         s += 0.057
       else:
        s += -0.068
      else:
       if alike <= 173:
        if outer_tag <= 2.5:
         s += 0.014
        else:
         s += 0.167
       else:
        if words <= 11.5:
         s += 0.124
        else:
         s += -0.298
     else:
      if alike <= 42.5:
       if tag <= 1.5:
        if commas <= 8.5:
         s += 0.059
        else:
         s += 0.225
       else:
        s += -0.022
      else:
       if depth <= 8.5:
        if depth <= 7.5:
         s += 0.024
        else:
         if alike <= 45.5:
          s += -0.485
         else:
          s += -0.138
       else:
        if words <= 160.5:
         s += 0.107
        else:
         s += -0.663
    else:
     s += -0.489
    if commas <= 19.5:
     if away <= 7.5:
      if alike <= 153.5:
       if alike <= 72.5:
        if lines <= 35.5:
         if lines <= 19.5:
          if start <= 3.5:
           if known_as <= 20.5:
            s += 0.005
           else:
            s += -0.211
          else:
           if characters <= 366.5:
            s += -0.003
           else:
            s += -0.284
         else:
          s += 0.278
        else:
         s += -0.244
       else:
        s += 0.153
      else:
       if in_article <= 0.0:
        s += 0.232
       else:
        s += -0.182
     else:
      if links <= 0.068045:
       if shape <= 0.0:
        if letters_a_word <= 7.7513:
         if alike <= 197.5:
          s += -0.125
         else:
          s += 0.409
        else:
         if commas <= 1.5:
          s += -0.098
         else:
          s += 0.365
       else:
        s += 0.083
      else:
       s += -0.194
    else:
     s += -0.169
    if words_score <= 5.697:
     if words <= 160.5:
      if share <= 0.98543:
       if share <= 0.86695:
        if words <= 8.5:
         s += 0.022
        else:
         if end <= 0.0:
          if words <= 90.5:
           s += -0.100
          else:
           s += 0.172
         else:
          s += -0.011
       else:
        if tag <= 0.0:
         s += -0.642
        else:
         if characters <= 160.5:
          s += -0.013
         else:
          s += 0.125
      else:
       if outer_share <= 0.98833:
        if words_score <= 1.4501:
         s += 0.093
        else:
         s += -0.758
       else:
        if alike <= 1.5:
         s += -0.234
        else:
         if alike <= 38.5:
          s += 0.180
         else:
          if words_score <= 0.25805:
           s += -0.667
          else:
           s += -0.073
     else:
      if quotes <= 0.0:
       s += 0.031
      else:
       s += -0.232
    else:
     s += 0.048
    if end <= 3.5:
     if lines <= 1.5:
      if share <= 0.8408:
       if words <= 81.5:
        if outer_tag <= 1.5:
         if framed <= 0.0:
          s += 0.151
         else:
          s += -0.069
        else:
         if gap_below <= 0.0:
          s += 0.066
         else:
          if quotes <= 0.0:
           if start <= 3.5:
            s += -0.015
           else:
            s += -0.258
          else:
           if away <= 3.5:
            s += 0.192
           else:
            s += -0.096
       else:
        if share <= 0.78901:
         if share <= 0.33905:
          if share <= 0.11233:
           s += 0.007
          else:
           s += -0.267
         else:
          if alike <= 30.5:
           s += 0.212
          else:
           s += -0.201
        else:
         s += -0.250
      else:
       if away <= 0.0:
        s += -0.147
       else:
        s += 0.072
     else:
      s += -0.100
    else:
     s += -0.106
    if in_article <= 0.0:
     if words_score <= 3.9522:
      if depth <= 10.5:
       if share <= 0.26953:
        if share <= 0.11233:
         s += -0.114
        else:
         s += -0.273
       else:
        if share <= 0.89705:
         if outer_share <= 0.59315:
          if words_score <= 1.881:
           s += -0.597
          else:
           s += 0.106
         else:
          s += 0.152
        else:
         s += -0.174
      else:
       if words <= 44.5:
        if away <= 7.5:
         if prints <= 3.5:
          s += 0.136
         else:
          s += 0.639
        else:
         s += -0.104
       else:
        s += -0.122
     else:
      s += 0.084
    else:
     if end <= 1.5:
      if prints <= 5.5:
       s += 0.018
      else:
       if outer_share <= 0.30332:
        if away <= 6.5:
         s += 0.424
        else:
         s += -0.153
       else:
        s += -0.253
     else:
      s += -0.069
    if sentences <= 13.5:
     if tag <= 8.5:
      if away <= 6.5:
       if depth <= 12.5:
        if depth <= 9.5:
         if shape <= 3.5:
          s += 0.031
         else:
          s += -0.150
        else:
         if words_score <= 1.4501:
          if characters <= 206.5:
           s += 0.019
          else:
           s += 0.188
         else:
          if commas <= 4.5:
           s += -0.025
          else:
           if commas <= 5.5:
            if words_score <= 2.4863:
             s += -1.026
            else:
             if words_score <= 3.0174:
              s += -0.432
             else:
              s += 0.044
           else:
            s += -0.039
       else:
        if quotes <= 0.0:
         s += 0.056
        else:
         s += 0.245
      else:
       if depth <= 9.5:
        s += -0.213
       else:
        s += -0.013
     else:
      if words_score <= 3.1755:
       s += -0.014
      else:
       s += -0.187
    else:
     s += 0.294
    if lines <= 5.5:
     if words <= 71.5:
      if commas <= 1.5:
       s += -0.017
      else:
       if letters_a_word <= 5.2411:
        s += 0.177
       else:
        if links <= 0.041079:
         s += 0.042
        else:
         if outer_share <= 0.91566:
          if alike <= 19.5:
           s += -0.051
          else:
           s += 0.214
         else:
          s += -0.176
     else:
      if letters_a_word <= 7.385:
       if outer_tag <= 10.5:
        if depth <= 15.5:
         if depth <= 12.5:
          if letters_a_word <= 6.6685:
           if share <= 0.96211:
            s += -0.103
           else:
            s += 0.111
          else:
           if alike <= 42.5:
            s += 0.164
           else:
            s += -0.196
         else:
          s += 0.150
        else:
         s += -0.260
       else:
        s += 0.181
      else:
       s += -0.260
    else:
     if depth <= 7.5:
      s += -0.043
     else:
      s += 0.192
    if in_article <= 0.0:
     if quotes <= 1.5:
      if words <= 96.5:
       if letters_a_word <= 3.0093:
        s += -0.208
       else:
        if outer_tag <= 1.5:
         s += 0.129
        else:
         s += -0.041
      else:
       s += 0.118
     else:
      if letters_a_word <= 6.3349:
       s += 0.053
      else:
       s += -0.352
    else:
     if alike <= 153.5:
      if alike <= 72.5:
       if alike <= 43.5:
        if alike <= 10.5:
         if words <= 128.5:
          if outer_tag <= 0.0:
           if words <= 20.5:
            s += 0.056
           else:
            s += -0.397
          else:
           s += -0.005
         else:
          s += 0.165
        else:
         if outer_tag <= 21.5:
          s += 0.073
         else:
          s += -0.667
       else:
        s += -0.067
      else:
       s += 0.202
     else:
      if alike <= 197.5:
       s += -0.170
      else:
       s += 0.202
    if start <= 0.0:
     s += -0.124
    else:
     if alike <= 3.5:
      if depth <= 6.5:
       if words_score <= 3.4908:
        if tag <= 19.5:
         if end <= 0.0:
          s += -0.062
         else:
          s += -0.262
        else:
         s += 0.411
       else:
        s += 0.088
      else:
       if words_score <= -5.7041:
        s += -0.154
       else:
        if words_score <= 1.881:
         s += 0.047
        else:
         if depth <= 20.5:
          s += -0.048
         else:
          s += 0.228
     else:
      if alike <= 29.5:
       if tag <= 1.5:
        if quotes <= 11:
         s += 0.101
        else:
         s += -0.206
       else:
        if words <= 10.5:
         s += 0.070
        else:
         if depth <= 12.5:
          s += -0.087
         else:
          s += 0.098
      else:
       if depth <= 7.5:
        s += 0.082
       else:
        s += -0.045
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, _, gap_below, _, prints, quotes, _, credit_words, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, _, in_text, headings_above, _, _, name, _, digits, year, _, capitals, _, _, _, digits_1_above, year_1_above, clock_1_above, capitals_1_above, _, _, _, _, _, _, capitals_2_above, by_word_1_below, name_1_below, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, _, name_2_below, _, digits_2_below, year_2_below, _, capitals_2_below, _, _, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if tag <= 6.5:
     if prints <= 1.5:
      if shape <= 0.0:
       s += -2.593
      else:
       if shape <= 1.5:
        s += -2.463
       else:
        s += -2.581
     else:
      if characters <= 25.5:
       if characters <= 15.5:
        s += -2.574
       else:
        s += -2.491
      else:
       if alike <= 1.5:
        if capitals_2_above <= 0.0482:
         s += -2.201
        else:
         s += -2.477
       else:
        s += -2.523
    else:
     if tag <= 7.5:
      s += -1.253
     else:
      if characters <= 66.5:
       if digits_1_below <= 0.0:
        s += -2.569
       else:
        s += -2.465
      else:
       s += -2.394
    if tag <= 6.5:
     if prints <= 1.5:
      if tag <= 3.5:
       s += -0.123
      else:
       if level <= 0.0:
        s += -0.112
       else:
        if from_start <= -1e-35:
         s += 0.125
        else:
         s += -0.080
     else:
      if in_text <= 0.57519:
       s += -0.098
      else:
       if alike <= 3.5:
        if characters <= 35.5:
         s += 0.020
        else:
         s += 0.362
       else:
        s += -0.078
    else:
     if tag <= 7.5:
      s += 0.476
     else:
      if characters <= 33.5:
       s += -0.108
      else:
       if from_start <= 0.0:
        s += 0.160
       else:
        s += -0.064
    if tag <= 6.5:
     if level <= 0.0:
      s += -0.117
     else:
      if alike <= 1.5:
       if characters <= 27.5:
        s += -0.075
       else:
        s += 0.267
      else:
       s += -0.112
    else:
     if tag <= 7.5:
      s += 0.335
     else:
      if characters <= 60.5:
       if words <= 8.5:
        s += -0.096
       else:
        s += 0.007
      else:
       s += 0.062
    if shape <= 0.0:
     if year_3_below <= 0.0:
      s += -0.116
     else:
      s += -0.041
    else:
     if alike <= 1.5:
      if in_text <= 0.17157:
       if characters <= 19.5:
        s += -0.102
       else:
        s += -0.007
      else:
       if from_start <= 1.5:
        if final_score <= -4.0352:
         s += 0.117
        else:
         s += 0.298
       else:
        s += -0.070
     else:
      if from_start <= -32.5:
       s += -0.026
      else:
       s += -0.116
    if headings_above <= 0.0:
     if level <= 0.0:
      if digits_1_below <= 0.0:
       s += -0.090
      else:
       s += 0.029
     else:
      if words <= 3.5:
       if final_score <= -3.349:
        s += -0.057
       else:
        s += 0.066
      else:
       s += 0.246
    else:
     if tag <= 6.5:
      if digits_3_below <= 7.5:
       s += -0.115
      else:
       s += -0.013
     else:
      if tag <= 7.5:
       s += 0.169
      else:
       if prints <= 1.5:
        if digits_2_below <= 0.0:
         s += -0.096
        else:
         s += -0.005
       else:
        if words <= 3.5:
         s += -0.065
        else:
         s += 0.099
    if headings_above <= 0.0:
     if in_text <= 0.48684:
      if final_score <= -3.2066:
       s += -0.103
      else:
       s += 0.070
     else:
      if final_score <= -4.1614:
       if in_text <= 0.71825:
        s += 0.006
       else:
        s += 0.118
      else:
       s += 0.220
    else:
     if shape <= 0.0:
      s += -0.119
     else:
      if alike <= 1.5:
       if in_text <= 0.54006:
        if prints <= 1.5:
         s += -0.070
        else:
         s += 0.018
       else:
        if final_score <= -1.3257:
         s += 0.217
        else:
         if final_score <= 1.053:
          s += 0.026
         else:
          s += -0.065
      else:
       s += -0.112
    if headings_above <= 0.0:
     if level <= 0.0:
      if in_text <= 0.57519:
       s += -0.093
      else:
       s += 0.040
     else:
      if in_text <= 0.48684:
       if from_start <= -12.5:
        s += -0.027
       else:
        s += 0.064
      else:
       s += 0.194
    else:
     if from_start <= 0.0:
      if level <= 0.0:
       s += -0.103
      else:
       if in_text <= 0.54006:
        if share <= 0.0:
         s += -0.081
        else:
         s += 0.034
       else:
        if in_text <= 0.975:
         s += 0.178
        else:
         s += 0.034
     else:
      if year_2_below <= 0.0:
       s += -0.116
      else:
       s += -0.023
    if tag <= 6.5:
     if headings_above <= 0.0:
      if in_text <= 0.57519:
       if from_start <= -6.5:
        s += -0.104
       else:
        s += 0.005
      else:
       if in_text <= 0.8775:
        s += 0.205
       else:
        s += 0.010
     else:
      if from_start <= -32.5:
       s += -0.007
      else:
       s += -0.112
    else:
     if tag <= 7.5:
      s += 0.169
     else:
      if characters <= 35.5:
       if digits_2_below <= 1.5:
        s += -0.098
       else:
        s += -0.007
      else:
       if headings_above <= 1.5:
        if share <= 0.27371:
         s += 0.103
        else:
         s += -0.009
       else:
        s += -0.060
    if shape <= 0.0:
     if prints <= 1.5:
      s += -0.116
     else:
      s += -0.062
    else:
     if from_start <= 1.5:
      if in_text <= 0.40455:
       if outer_share <= 0.0034184:
        s += -0.078
       else:
        s += 0.024
      else:
       if words_score <= -5.7887:
        s += 0.051
       else:
        if tag <= 7.5:
         s += 0.179
        else:
         s += 0.076
     else:
      if printed_above <= 0.0:
       s += -0.112
      else:
       s += 0.018
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.116
     else:
      if headings_above <= 0.0:
       s += -0.017
      else:
       s += -0.063
    else:
     if alike <= 1.5:
      if level <= 1.5:
       if final_score <= -4.1614:
        s += 0.049
       else:
        s += 0.170
      else:
       if prints <= 1.5:
        if letters_a_word <= 7.4027:
         if final_score <= 0.7726:
          s += -0.076
         else:
          s += -0.010
        else:
         s += 0.015
       else:
        s += 0.053
     else:
      if prints <= 2.5:
       if share <= 0.974:
        s += -0.108
       else:
        s += -0.021
      else:
       s += 0.011
    if level <= 0.0:
     if digits_3_below <= 5.5:
      s += -0.107
     else:
      s += -0.011
    else:
     if alike <= 1.5:
      if level <= 1.5:
       if characters <= 23.5:
        s += -0.004
       else:
        s += 0.168
      else:
       if share <= 0.0026851:
        s += -0.087
       else:
        if from_start <= 0.0:
         s += 0.096
        else:
         if final_score <= 1.053:
          s += -0.002
         else:
          s += -0.056
     else:
      if away <= 10.5:
       if share <= 0.974:
        s += -0.110
       else:
        s += -0.019
      else:
       s += -0.014
    if tag <= 6.5:
     if shape <= 0.0:
      s += -0.107
     else:
      if alike <= 1.5:
       if in_text <= 0.57519:
        if in_text <= 0.23303:
         s += -0.072
        else:
         s += 0.004
       else:
        s += 0.107
      else:
       s += -0.093
    else:
     if tag <= 7.5:
      if final_score <= -3.9208:
       s += 0.031
      else:
       s += 0.142
     else:
      if characters <= 27.5:
       s += -0.089
      else:
       if final_score <= 1.9601:
        if headings_above <= 1.5:
         s += 0.095
        else:
         if share <= 0.027226:
          s += -0.053
         else:
          s += 0.023
       else:
        s += -0.064
    if shape <= 0.0:
     if digits_2_below <= 0.0:
      if digits_3_below <= 7.5:
       s += -0.106
      else:
       s += 0.000
     else:
      if prints <= 1.5:
       if headings_above <= 0.0:
        s += 0.021
       else:
        s += -0.080
      else:
       s += 0.086
    else:
     if from_start <= 0.0:
      if in_text <= 0.48684:
       if outer_share <= 0.0048687:
        s += -0.086
       else:
        s += 0.017
      else:
       if away <= 5.5:
        s += 0.145
       else:
        if from_start <= -6.5:
         s += -0.007
        else:
         s += 0.096
     else:
      if printed_above <= 0.0:
       s += -0.098
      else:
       s += 0.068
    if headings_above <= 0.0:
     if in_text <= 0.57519:
      if from_start <= -7.5:
       if commas <= 0.0:
        s += -0.090
       else:
        s += 0.002
      else:
       if in_text <= 0.23303:
        s += -0.033
       else:
        s += 0.083
     else:
      if away <= 5.5:
       s += 0.144
      else:
       s += 0.066
    else:
     if from_start <= 0.0:
      if level <= 0.0:
       s += -0.097
      else:
       if in_text <= 0.48684:
        s += -0.055
       else:
        if in_text <= 0.975:
         s += 0.113
        else:
         s += 0.038
     else:
      if digits_2_below <= 6.5:
       s += -0.108
      else:
       s += -0.002
    if alike <= 1.5:
     if characters <= 17.5:
      if digits_1_below <= 5.5:
       if digits_1_above <= 5.5:
        s += -0.101
       else:
        s += -0.001
      else:
       s += 0.009
     else:
      if from_start <= 0.0:
       if words <= 18.5:
        if prints <= 1.5:
         if shape <= 0.0:
          s += -0.050
         else:
          if level <= 1.5:
           s += 0.118
          else:
           s += 0.002
        else:
         s += 0.165
       else:
        s += -0.065
      else:
       if digits_1_below <= 3.5:
        s += -0.070
       else:
        s += 0.036
    else:
     if words_score <= -11.785:
      s += 0.001
     else:
      s += -0.103
    if headings_above <= 0.0:
     if final_score <= -3.7113:
      if digits <= 0.0:
       if capitals <= 0.60556:
        s += -0.094
       else:
        if words <= 3.5:
         s += -0.069
        else:
         s += 0.057
      else:
       s += 0.054
     else:
      if words <= 3.5:
       s += -0.001
      else:
       s += 0.129
    else:
     if capitals <= 0.50862:
      if prints <= 1.5:
       s += -0.097
      else:
       if share <= 0.0059918:
        s += -0.055
       else:
        s += 0.052
     else:
      if words <= 7.5:
       s += -0.049
      else:
       if final_score <= -0.36423:
        s += 0.109
       else:
        s += -0.047
    if headings_above <= 0.0:
     if characters <= 14.5:
      s += -0.086
     else:
      if links <= 0.049076:
       if away <= 5.5:
        s += 0.127
       else:
        s += 0.032
      else:
       if final_score <= -3.8264:
        s += -0.055
       else:
        s += 0.025
    else:
     if from_start <= -1e-35:
      if characters <= 43.5:
       if away <= 2.5:
        s += 0.013
       else:
        s += -0.091
      else:
       if characters <= 74.5:
        if links <= 0.055025:
         s += 0.148
        else:
         s += -0.020
       else:
        s += -0.025
     else:
      if printed_above <= 0.0:
       s += -0.107
      else:
       s += 0.009
    if alike <= 1.5:
     if characters <= 19.5:
      if words <= 3.5:
       s += -0.097
      else:
       s += 0.002
     else:
      if links <= 0.0:
       if headings_above <= 0.0:
        if framed <= 0.0:
         s += 0.155
        else:
         s += 0.016
       else:
        if level <= 0.0:
         s += -0.055
        else:
         if from_start <= -1e-35:
          s += 0.096
         else:
          if capitals <= 0.57519:
           s += 0.040
          else:
           s += -0.043
      else:
       if links <= 0.99615:
        s += -0.069
       else:
        s += 0.000
    else:
     if digits_2_below <= 5.5:
      s += -0.100
     else:
      s += 0.003
    if alike <= 1.5:
     if in_text <= 0.55903:
      if digits_1_below <= 5.5:
       if in_text <= 0.48684:
        s += -0.092
       else:
        if characters <= 33.5:
         s += -0.042
        else:
         s += 0.039
      else:
       s += 0.044
     else:
      if from_start <= 2.5:
       if tag <= 3.5:
        if prints <= 1.5:
         s += -0.037
        else:
         s += 0.070
       else:
        if final_score <= -4.3188:
         s += 0.016
        else:
         if capitals_2_above <= 0.31643:
          s += 0.146
         else:
          s += 0.045
      else:
       s += -0.069
    else:
     if tag <= 0.0:
      s += -0.018
     else:
      s += -0.108
    if alike <= 1.5:
     if in_text <= 0.48684:
      if digits_1_below <= 10.5:
       if characters <= 19.5:
        s += -0.099
       else:
        if headings_above <= 0.0:
         s += 0.017
        else:
         s += -0.064
      else:
       s += 0.059
     else:
      if characters <= 114.5:
       if characters <= 23.5:
        s += -0.011
       else:
        if from_start <= 2.5:
         if characters <= 70.5:
          s += 0.138
         else:
          if from_start <= -5.5:
           s += -0.029
          else:
           s += 0.067
        else:
         s += -0.025
      else:
       s += -0.058
    else:
     if outer_share <= 0.99159:
      s += -0.109
     else:
      s += -0.006
    if headings_above <= 0.0:
     if characters <= 19.5:
      if from_start <= -3.5:
       s += -0.071
      else:
       s += 0.006
     else:
      if links <= 0.062896:
       if share <= 0.01844:
        s += 0.122
       else:
        s += 0.031
      else:
       s += -0.026
    else:
     if level <= 0.0:
      s += -0.104
     else:
      if from_start <= 2.5:
       if characters <= 29.5:
        if away <= 2.5:
         s += 0.005
        else:
         s += -0.079
       else:
        if capitals <= 0.2873:
         s += -0.021
        else:
         s += 0.083
      else:
       if capitals_2_above <= 0.97222:
        s += -0.098
       else:
        s += 0.013
    if in_text <= 0.54006:
     if clock_1_above <= 0.0:
      if by_word_1_below <= 0.0:
       s += -0.081
      else:
       s += 0.003
     else:
      s += 0.025
    else:
     if final_score <= 1.2907:
      if shape <= 1.5:
       if capitals_2_above <= 0.71825:
        if capitals <= 0.27682:
         if final_score <= -1.0362:
          s += 0.061
         else:
          s += -0.035
        else:
         if commas <= 0.0:
          if capitals <= 0.83974:
           s += 0.155
          else:
           s += 0.044
         else:
          s += 0.017
       else:
        s += -0.008
      else:
       s += -0.025
     else:
      if digits_1_above <= 4.5:
       s += -0.089
      else:
       s += 0.003
    if characters <= 19.5:
     s += -0.091
    else:
     if prints <= 1.5:
      if level <= 0.0:
       s += -0.091
      else:
       if level <= 1.5:
        if gap_below <= 0.0:
         s += -0.060
        else:
         if share <= 0.0083167:
          s += 0.099
         else:
          if away <= 3.5:
           s += 0.053
          else:
           s += -0.034
       else:
        if letters_a_word <= 7.1455:
         if capitals <= 0.78175:
          s += -0.078
         else:
          s += 0.010
        else:
         if letters_a_word <= 7.8604:
          s += 0.089
         else:
          s += -0.013
     else:
      if away <= 6.5:
       s += 0.127
      else:
       s += -0.001
    if level <= 0.0:
     if digits_2_below <= 4.5:
      if from_start <= -21.5:
       s += -0.000
      else:
       s += -0.094
     else:
      s += 0.021
    else:
     if from_start <= 2.5:
      if in_text <= 0.43168:
       if outer_share <= 0.0067263:
        s += -0.068
       else:
        s += 0.006
      else:
       if final_score <= -3.7113:
        if depth <= 8.5:
         s += 0.062
        else:
         s += -0.053
       else:
        if printed_above <= 0.0:
         if level <= 1.5:
          s += 0.102
         else:
          s += -0.018
        else:
         s += 0.147
     else:
      if letters_a_word <= 4.0357:
       s += 0.027
      else:
       s += -0.085
    if from_start <= -1e-35:
     if characters <= 17.5:
      if final_score <= -3.0763:
       s += -0.094
      else:
       s += -0.001
     else:
      if links <= 0.049076:
       if letters_a_word <= 8.5071:
        if characters <= 91.5:
         if away <= 7.5:
          s += 0.117
         else:
          s += 0.009
        else:
         s += 0.004
       else:
        s += -0.030
      else:
       if away <= 10.5:
        s += -0.069
       else:
        s += 0.049
    else:
     if headings_above <= 0.0:
      s += 0.014
     else:
      if year <= 0.0:
       if year_1_below <= 0.0:
        s += -0.098
       else:
        s += 0.009
      else:
       s += 0.015
    if shape <= 0.0:
     if digits_1_below <= 9.5:
      if depth <= 4.5:
       s += 0.001
      else:
       s += -0.095
     else:
      s += 0.026
    else:
     if alike <= 1.5:
      if final_score <= -4.0352:
       if letters_a_word <= 6.8904:
        if in_text <= 0.73205:
         s += -0.043
        else:
         s += 0.038
       else:
        s += -0.089
      else:
       if final_score <= -0.36423:
        if in_text <= 0.27525:
         s += 0.003
        else:
         s += 0.100
       else:
        if characters <= 57.5:
         if depth <= 9.5:
          s += 0.080
         else:
          s += -0.034
        else:
         s += -0.063
     else:
      s += -0.065
    if from_start <= 1.5:
     if characters <= 19.5:
      if digits_1_below <= 5.5:
       if outer_share <= 0.98946:
        s += -0.079
       else:
        s += 0.015
      else:
       s += 0.031
     else:
      if prints <= 1.5:
       if end <= 0.0:
        if words_score <= -0.45097:
         if outer_tag <= 4.5:
          if share <= 0.0071561:
           s += 0.007
          else:
           s += -0.054
         else:
          s += 0.043
        else:
         if characters <= 74.5:
          s += 0.094
         else:
          s += 0.007
       else:
        s += -0.048
      else:
       if depth <= 12.5:
        s += 0.147
       else:
        s += -0.011
    else:
     s += -0.085
    if in_text <= 0.66092:
     if clock_1_below <= 0.0:
      if in_text <= 0.17157:
       if digits_2_below <= 10.5:
        s += -0.099
       else:
        s += 0.017
      else:
       if capitals <= 0.67117:
        s += -0.057
       else:
        s += 0.016
     else:
      s += 0.037
    else:
     if alike <= 4.5:
      if characters <= 98.5:
       if characters <= 14.5:
        s += -0.045
       else:
        if prints <= 1.5:
         if capitals <= 0.55778:
          s += -0.005
         else:
          if characters <= 31.5:
           s += -0.013
          else:
           s += 0.112
        else:
         s += 0.139
      else:
       s += -0.042
     else:
      s += -0.080
    if alike <= 1.5:
     if final_score <= -4.0352:
      if in_text <= 0.57519:
       if words <= 10.5:
        s += -0.098
       else:
        s += 0.007
      else:
       if words_score <= -4.8484:
        s += 0.048
       else:
        s += -0.057
     else:
      if headings_above <= 0.0:
       if capitals_3_below <= 0.43095:
        s += 0.109
       else:
        if words <= 6.5:
         s += -0.032
        else:
         s += 0.052
      else:
       if in_text <= 0.48684:
        s += -0.048
       else:
        if final_score <= -0.36423:
         s += 0.061
        else:
         if prints <= 1.5:
          s += -0.064
         else:
          s += 0.049
    else:
     s += -0.091
    if in_text <= 0.54006:
     if tag <= 6.5:
      if name_1_below <= 0.0:
       if depth <= 5.5:
        s += -0.001
       else:
        s += -0.093
      else:
       s += 0.013
     else:
      if tag <= 7.5:
       s += 0.039
      else:
       s += -0.063
    else:
     if final_score <= -0.36423:
      if characters <= 15.5:
       s += -0.020
      else:
       if capitals_2_above <= 0.67117:
        if characters <= 79.5:
         s += 0.087
        else:
         s += 0.011
       else:
        s += 0.001
     else:
      if end <= 2.5:
       if headings_above <= 0.0:
        s += 0.022
       else:
        s += -0.079
      else:
       s += 0.060
    if final_score <= -3.8264:
     if digits <= 0.0:
      if words <= 11.5:
       s += -0.105
      else:
       s += 0.013
     else:
      s += 0.017
    else:
     if from_start <= 0.0:
      if capitals <= 0.27682:
       if final_score <= -1.3257:
        if words <= 5.5:
         s += -0.027
        else:
         if capitals_1_above <= 0.028992:
          s += 0.095
         else:
          s += -0.002
       else:
        s += -0.045
      else:
       if words <= 2.5:
        s += -0.020
       else:
        if links <= 0.036297:
         s += 0.098
        else:
         s += 0.000
     else:
      if printed_above <= 0.0:
       s += -0.076
      else:
       s += 0.041
    if prints <= 1.5:
     if shape <= 0.0:
      s += -0.094
     else:
      if shape <= 1.5:
       if capitals_3_below <= 0.3694:
        if final_score <= -0.36423:
         if in_text <= 0.55903:
          s += 0.010
         else:
          s += 0.068
        else:
         s += -0.026
       else:
        if capitals <= 0.67117:
         s += -0.083
        else:
         s += 0.019
      else:
       s += -0.083
    else:
     if in_text <= 0.43168:
      s += -0.065
     else:
      if capitals <= 0.1446:
       s += 0.009
      else:
       if shape <= 1.5:
        if capitals <= 0.87868:
         s += 0.134
        else:
         s += 0.015
       else:
        s += -0.003
    if prints <= 1.5:
     if alike <= 1.5:
      if final_score <= -3.4864:
       if digits_1_below <= 0.0:
        s += -0.077
       else:
        s += 0.004
      else:
       if headings_above <= 0.0:
        if words <= 4.5:
         s += 0.001
        else:
         s += 0.080
       else:
        if words <= 9.5:
         s += 0.002
        else:
         s += -0.047
     else:
      s += -0.092
    else:
     if characters <= 14.5:
      s += -0.048
     else:
      if links <= 0.036297:
       if from_start <= -12.5:
        s += 0.024
       else:
        s += 0.132
      else:
       if from_start <= -5.5:
        s += 0.037
       else:
        s += -0.055
    if shape <= 1.5:
     if in_text <= 0.48684:
      if digits_1_below <= 5.5:
       if outer_share <= 0.88725:
        s += -0.080
       else:
        s += 0.011
      else:
       s += 0.049
     else:
      if capitals_1_below <= 0.091966:
       if tag <= 3.5:
        s += -0.060
       else:
        if words_score <= -1.1924:
         s += 0.042
        else:
         s += -0.016
      else:
       if letters_a_word <= 8.5071:
        if from_start <= 2.5:
         if capitals_2_above <= 0.60556:
          if capitals <= 0.16473:
           s += -0.001
          else:
           s += 0.127
         else:
          s += -0.016
        else:
         s += -0.015
       else:
        s += -0.048
    else:
     s += -0.081
    if words <= 3.5:
     if share <= 0.01844:
      s += -0.080
     else:
      s += 0.017
    else:
     if links <= 0.0:
      if prints <= 1.5:
       if capitals_2_below <= 0.097168:
        if characters <= 79.5:
         if level <= 2.5:
          s += 0.080
         else:
          s += -0.017
        else:
         s += -0.045
       else:
        if share <= 0.014305:
         if in_text <= 0.60435:
          s += -0.050
         else:
          s += 0.047
        else:
         if digits_1_below <= 5.5:
          s += -0.092
         else:
          s += 0.030
      else:
       if in_text <= 0.48684:
        s += 0.010
       else:
        s += 0.120
     else:
      s += -0.063
    if prints <= 1.5:
     if headings_above <= 0.0:
      if framed <= 0.0:
       if from_start <= -9.5:
        s += -0.019
       else:
        if capitals_1_below <= 0.45584:
         s += 0.094
        else:
         s += 0.004
      else:
       if final_score <= -5.1096:
        s += 0.020
       else:
        s += -0.064
     else:
      if credit_words <= 0.0:
       s += -0.070
      else:
       s += 0.032
    else:
     if in_text <= 0.55903:
      if from_start <= -6.5:
       s += -0.055
      else:
       s += 0.026
     else:
      if letters_a_word <= 5.5732:
       s += -0.005
      else:
       if capitals <= 0.71825:
        s += 0.136
       else:
        s += 0.020
    if digits_1_below <= 1.5:
     if words_score <= -2.3861:
      if capitals_1_below <= 0.86607:
       if end <= 5.5:
        s += -0.083
       else:
        s += 0.014
      else:
       s += 0.012
     else:
      if from_start <= 2.5:
       if links <= 0.0:
        if final_score <= -0.36423:
         if from_start <= -9.5:
          s += -0.014
         else:
          s += 0.086
        else:
         s += -0.021
       else:
        s += -0.042
      else:
       if capitals_2_above <= 0.97222:
        s += -0.076
       else:
        s += 0.025
    else:
     if shape <= 1.5:
      if headings_above <= 2.5:
       s += 0.082
      else:
       s += -0.015
     else:
      s += -0.028
    if in_text <= 0.48684:
     if letters_a_word <= 4.3431:
      if words <= 4.5:
       s += -0.025
      else:
       s += 0.065
     else:
      s += -0.063
    else:
     if alike <= 5.5:
      if words <= 18.5:
       if digits <= 1.5:
        if year_1_above <= 0.0:
         if capitals_1_below <= 0.0723:
          if outer_share <= 0.017752:
           if words <= 4.5:
            s += -0.036
           else:
            s += 0.052
          else:
           s += -0.074
         else:
          if framed <= 0.0:
           s += 0.055
          else:
           s += -0.033
        else:
         s += 0.087
       else:
        s += 0.081
      else:
       s += -0.053
     else:
      s += -0.070
    if from_start <= -1e-35:
     if final_score <= -3.8264:
      if capitals <= 0.57519:
       s += -0.071
      else:
       if in_text <= 0.54006:
        s += -0.047
       else:
        s += 0.039
     else:
      if level <= 1.5:
       if shape <= 1.5:
        if shape <= 0.0:
         if words <= 6.5:
          s += -0.041
         else:
          s += 0.061
        else:
         s += 0.103
       else:
        s += -0.048
      else:
       if from_start <= -4.5:
        s += -0.055
       else:
        s += 0.038
    else:
     if headings_above <= 0.0:
      s += 0.022
     else:
      if final_score <= -2.5915:
       s += 0.011
      else:
       s += -0.074
    if depth <= 8.5:
     if words_score <= 1.7584:
      if digits_3_below <= 8.5:
       if outer_share <= 0.0067263:
        if depth <= 7.5:
         s += -0.017
        else:
         s += 0.056
       else:
        if capitals_2_below <= 0.57519:
         s += 0.099
        else:
         s += -0.017
      else:
       s += -0.032
     else:
      s += -0.038
    else:
     if away <= 3.5:
      if end <= 0.0:
       if outer_share <= 0.91099:
        s += 0.082
       else:
        s += -0.016
      else:
       s += -0.040
     else:
      if digits_3_below <= 1.5:
       if outer_share <= 0.077567:
        s += -0.069
       else:
        s += 0.021
      else:
       s += 0.020
    if characters <= 33.5:
     if outer_share <= 0.17551:
      s += -0.065
     else:
      if tag <= 3.5:
       s += -0.043
      else:
       if tag <= 7.5:
        s += 0.071
       else:
        s += -0.020
    else:
     if characters <= 70.5:
      if shape <= 1.5:
       if capitals_2_below <= 0.077935:
        if outer_share <= 0.70235:
         s += 0.119
        else:
         s += 0.001
       else:
        if capitals_2_below <= 0.2873:
         s += -0.061
        else:
         s += 0.051
      else:
       s += -0.013
     else:
      if prints <= 1.5:
       if year_1_below <= 0.0:
        s += -0.067
       else:
        s += 0.021
      else:
       s += 0.045
    if links <= 0.0:
     if headings_above <= 0.0:
      if in_text <= 0.23303:
       s += -0.031
      else:
       if commas <= 0.0:
        s += 0.086
       else:
        s += -0.018
     else:
      if printed_above <= 0.0:
       if share <= 0.99893:
        if capitals_2_above <= 0.97222:
         if quotes <= 1.5:
          if characters <= 57.5:
           s += -0.080
          else:
           if characters <= 74.5:
            s += 0.037
           else:
            s += -0.049
         else:
          s += 0.017
        else:
         s += 0.011
       else:
        s += 0.052
      else:
       if words_score <= -3.3753:
        s += -0.021
       else:
        s += 0.074
    else:
     s += -0.073
    if words <= 4.5:
     if name <= 0.0:
      s += -0.063
     else:
      s += 0.003
    else:
     if links <= 0.0:
      if words <= 18.5:
       if level <= 2.5:
        if shape <= 1.5:
         if letters_a_word <= 8.2829:
          if words_score <= 4.268:
           if final_score <= -4.0352:
            if characters <= 63.5:
             s += 0.043
            else:
             s += -0.017
           else:
            s += 0.097
          else:
           s += -0.014
         else:
          s += -0.024
        else:
         s += -0.039
       else:
        s += -0.050
      else:
       s += -0.049
     else:
      if digits_2_below <= 0.0:
       s += -0.079
      else:
       s += 0.020
    if tag <= 6.5:
     if prints <= 1.5:
      if year_3_below <= 0.0:
       s += -0.088
      else:
       s += 0.026
     else:
      if capitals <= 0.3694:
       if letters_a_word <= 6.0923:
        s += -0.053
       else:
        s += 0.013
      else:
       if characters <= 31.5:
        s += -0.020
       else:
        s += 0.082
    else:
     if final_score <= -4.0352:
      if final_score <= -4.8686:
       s += 0.040
      else:
       s += -0.055
     else:
      if from_start <= -4.5:
       if tag <= 7.5:
        s += 0.066
       else:
        s += -0.045
      else:
       if words_score <= 2.5552:
        s += 0.093
       else:
        s += -0.001
    if end <= 0.0:
     if characters <= 14.5:
      s += -0.070
     else:
      if links <= 0.02454:
       if from_start <= 1.5:
        if capitals_2_below <= 0.10961:
         s += 0.094
        else:
         if outer_share <= 0.021375:
          if outer_share <= 0.0067263:
           s += 0.035
          else:
           s += -0.077
         else:
          s += 0.064
       else:
        s += -0.024
      else:
       if words <= 3.5:
        s += 0.022
       else:
        s += -0.055
    else:
     if end <= 5.5:
      if level <= 3.5:
       s += -0.074
      else:
       s += 0.011
     else:
      if tag <= 6.5:
       s += -0.026
      else:
       s += 0.049
    if characters <= 14.5:
     s += -0.073
    else:
     if letters_a_word <= 4.5147:
      s += 0.089
     else:
      if capitals <= 0.3694:
       if level <= 2.5:
        if final_score <= -5.1096:
         s += 0.019
        else:
         s += -0.065
       else:
        s += 0.037
      else:
       if from_start <= -1.5:
        if from_start <= -7.5:
         if final_score <= -3.349:
          if depth <= 9.5:
           s += 0.003
          else:
           s += -0.068
         else:
          s += 0.026
        else:
         if capitals_1_above <= 0.36754:
          s += 0.100
         else:
          s += 0.008
       else:
        if digits <= 1.5:
         s += -0.060
        else:
         s += 0.041
    if from_start <= 1.5:
     if prints <= 1.5:
      if from_start <= -5.5:
       s += -0.043
      else:
       if commas <= 0.0:
        if capitals_2_below <= 0.55778:
         if capitals_3_below <= 0.19756:
          if depth <= 13.5:
           s += 0.094
          else:
           s += -0.009
         else:
          if outer_share <= 0.021375:
           s += -0.042
          else:
           s += 0.028
        else:
         s += -0.024
       else:
        s += -0.048
     else:
      if in_text <= 0.23303:
       s += -0.034
      else:
       if from_start <= -9.5:
        s += 0.012
       else:
        s += 0.101
    else:
     if clock_1_below <= 0.0:
      s += -0.072
     else:
      s += 0.041
    if prints <= 1.5:
     if words_score <= -2.0676:
      if clock_1_below <= 0.0:
       if digits_2_below <= 7.5:
        if capitals_3_below <= 0.75735:
         if year_3_below <= 0.0:
          s += -0.090
         else:
          s += 0.011
        else:
         s += 0.008
       else:
        s += 0.024
      else:
       s += 0.043
     else:
      if tag <= 3.5:
       s += -0.043
      else:
       if depth <= 8.5:
        s += 0.065
       else:
        s += -0.009
    else:
     if letters_a_word <= 5.8956:
      if depth <= 8.5:
       s += 0.026
      else:
       s += -0.044
     else:
      if characters <= 17.5:
       s += -0.026
      else:
       s += 0.094
    if prints <= 1.5:
     if digits_1_below <= 4.5:
      if capitals <= 0.78175:
       if letters_a_word <= 7.8604:
        if capitals_3_below <= 0.74597:
         if digits_2_below <= 5.5:
          s += -0.082
         else:
          s += 0.001
        else:
         s += 0.003
       else:
        s += 0.003
      else:
       if characters <= 39.5:
        s += -0.040
       else:
        s += 0.050
     else:
      s += 0.036
    else:
     if characters <= 15.5:
      s += -0.053
     else:
      if depth <= 14.5:
       if capitals <= 0.22087:
        s += -0.015
       else:
        if letters_a_word <= 6.9889:
         s += 0.100
        else:
         s += 0.016
      else:
       s += -0.030
    if end <= 0.0:
     if tag <= 7.5:
      if from_start <= 1.5:
       if from_start <= -26.5:
        s += -0.023
       else:
        if capitals_2_above <= 0.67117:
         if depth <= 12.5:
          if letters_a_word <= 8.9564:
           s += 0.100
          else:
           s += 0.001
         else:
          s += -0.005
        else:
         s += -0.013
      else:
       s += -0.044
     else:
      if printed_above <= 0.0:
       if depth <= 5.5:
        s += 0.022
       else:
        s += -0.055
      else:
       s += 0.038
    else:
     if end <= 5.5:
      if year_3_below <= 0.0:
       s += -0.079
      else:
       s += 0.015
     else:
      s += 0.022
    if in_text <= 0.66092:
     if digits_1_below <= 4.5:
      if final_score <= -5.9341:
       s += 0.018
      else:
       if clock_1_above <= 0.0:
        s += -0.058
       else:
        s += 0.016
     else:
      s += 0.019
    else:
     if words <= 9.5:
      if from_start <= 6.5:
       if capitals <= 0.70294:
        if capitals_3_below <= 0.3694:
         s += 0.117
        else:
         s += 0.002
       else:
        if capitals_2_above <= 0.077935:
         s += 0.048
        else:
         s += -0.031
      else:
       s += -0.031
     else:
      if capitals <= 0.50862:
       if year_2_below <= 0.0:
        s += -0.074
       else:
        s += 0.017
      else:
       s += 0.043
    if share <= 0.0:
     if headings_above <= 0.0:
      if in_article <= 0.0:
       if characters <= 43.5:
        s += -0.049
       else:
        s += 0.022
      else:
       s += 0.050
     else:
      if digits_1_below <= 3.5:
       s += -0.067
      else:
       s += 0.014
    else:
     if capitals <= 0.1446:
      s += -0.039
     else:
      if words_score <= 3.8571:
       if final_score <= -2.4208:
        if capitals_2_below <= 0.097168:
         s += 0.040
        else:
         if words_score <= -2.0676:
          s += -0.060
         else:
          s += 0.022
       else:
        if final_score <= 1.2907:
         s += 0.108
        else:
         s += -0.010
      else:
       s += -0.036
    if links <= 0.0:
     if level <= 1.5:
      if characters <= 12.5:
       s += -0.051
      else:
       if commas <= 0.0:
        if share <= 0.01844:
         if letters_a_word <= 5.6325:
          if words <= 6.5:
           s += -0.032
          else:
           s += 0.050
         else:
          s += 0.102
        else:
         if share <= 0.021139:
          s += -0.078
         else:
          s += 0.031
       else:
        s += -0.024
     else:
      if digits_2_below <= 7.5:
       if digits_1_above <= 4.5:
        if year_3_below <= 0.0:
         s += -0.068
        else:
         s += 0.008
       else:
        s += 0.036
      else:
       s += 0.040
    else:
     s += -0.074
    if capitals_1_above <= 0.0:
     if letters_a_word <= 6.9889:
      if alike <= 3.5:
       if in_text <= 0.54006:
        if capitals <= 0.10128:
         s += 0.052
        else:
         s += -0.040
       else:
        if capitals <= 0.1446:
         s += -0.004
        else:
         s += 0.106
      else:
       s += -0.039
     else:
      if capitals_2_below <= 0.3374:
       if final_score <= -3.9208:
        s += -0.029
       else:
        s += 0.030
      else:
       s += -0.071
    else:
     if outer_tag <= 0.0:
      s += 0.056
     else:
      if digits_1_above <= 4.5:
       s += -0.057
      else:
       if digits_1_above <= 6.5:
        s += 0.051
       else:
        s += -0.020
    if prints <= 2.5:
     if level <= 0.0:
      if in_text <= 0.57519:
       s += -0.074
      else:
       s += -0.006
     else:
      if shape <= 1.5:
       if capitals_1_below <= 0.45584:
        if capitals_1_below <= 0.067424:
         if level <= 1.5:
          s += 0.049
         else:
          if letters_a_word <= 7.6716:
           if capitals <= 0.80625:
            s += -0.070
           else:
            s += 0.024
          else:
           s += 0.029
        else:
         s += 0.081
       else:
        if words_score <= -2.6862:
         s += -0.068
        else:
         s += 0.022
      else:
       s += -0.050
    else:
     if capitals <= 0.70294:
      s += 0.112
     else:
      s += -0.029
    if final_score <= -3.8264:
     if capitals_1_below <= 0.75735:
      if digits_2_below <= 3.5:
       s += -0.075
      else:
       s += 0.023
     else:
      s += 0.023
    else:
     if end <= 0.0:
      if words <= 4.5:
       if away <= 3.5:
        s += 0.023
       else:
        if capitals_1_below <= 0.97368:
         s += -0.054
        else:
         s += 0.019
      else:
       if links <= 0.0:
        if capitals_1_above <= 0.36754:
         if digits_2_below <= 3.5:
          s += 0.104
         else:
          s += 0.007
        else:
         s += -0.001
       else:
        s += -0.031
     else:
      if end <= 5.5:
       s += -0.055
      else:
       s += 0.043
    if prints <= 1.5:
     if year_1_below <= 0.0:
      if capitals <= 0.71825:
       if letters_a_word <= 9.0417:
        if name_2_below <= 0.0:
         if start <= 2.5:
          if share <= 0.99893:
           s += -0.102
          else:
           s += 0.006
         else:
          s += -0.007
        else:
         s += 0.009
       else:
        s += 0.023
      else:
       s += -0.009
     else:
      s += 0.058
    else:
     if links <= 0.036297:
      if characters <= 12.5:
       s += -0.036
      else:
       if capitals <= 0.22087:
        s += 0.004
       else:
        s += 0.096
     else:
      if capitals_1_below <= 0.04939:
       s += 0.027
      else:
       s += -0.057
    if tag <= 1.5:
     if outer_share <= 0.99893:
      s += -0.066
     else:
      s += 0.018
    else:
     if depth <= 14.5:
      if outer_share <= 0.025564:
       if outer_share <= 0.017752:
        if words <= 4.5:
         s += -0.034
        else:
         if tag <= 7.5:
          if in_text <= 0.66092:
           s += 0.011
          else:
           s += 0.085
         else:
          s += -0.026
       else:
        s += -0.061
      else:
       if outer_share <= 0.95962:
        if final_score <= 1.9601:
         s += 0.092
        else:
         s += -0.024
       else:
        if capitals_1_above <= 0.27429:
         s += -0.029
        else:
         s += 0.040
     else:
      s += -0.042
    if from_start <= -1.5:
     if words <= 6.5:
      if depth <= 4.5:
       s += 0.021
      else:
       if depth <= 16.5:
        s += -0.048
       else:
        s += 0.014
     else:
      if capitals_1_above <= 0.0:
       s += 0.106
      else:
       if outer_share <= 0.0048687:
        s += -0.029
       else:
        s += 0.027
    else:
     if printed_above <= 0.0:
      if year_1_below <= 0.0:
       if digits_2_below <= 11.5:
        if capitals <= 0.78175:
         s += -0.082
        else:
         s += -0.008
       else:
        s += 0.016
      else:
       s += 0.026
     else:
      if capitals_3_below <= 0.077935:
       s += 0.063
      else:
       s += -0.023
    if alike <= 1.5:
     if framed <= 0.0:
      if from_start <= 2.5:
       if characters <= 114.5:
        if characters <= 14.5:
         s += -0.001
        else:
         s += 0.057
       else:
        s += -0.019
      else:
       if start <= 2.5:
        s += -0.040
       else:
        s += 0.017
     else:
      if characters <= 43.5:
       if outer_share <= 0.025564:
        s += -0.073
       else:
        s += 0.020
      else:
       if outer_share <= 0.0:
        s += 0.040
       else:
        s += -0.017
    else:
     if name <= 0.0:
      if year_1_above <= 0.0:
       s += -0.073
      else:
       s += 0.008
     else:
      s += 0.029
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, _, _, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, _, _, in_text, headings_above, _, by_word, name, _, digits, year, _, capitals, by_word_1_above, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, by_word_2_above, _, _, digits_2_above, _, _, capitals_2_above, _, name_1_below, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, _, _, _, digits_2_below, _, _, capitals_2_below, _, name_3_below, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if capitals <= 0.36475:
       if final_score <= -1.7673:
        s += -2.653
       else:
        s += -2.557
      else:
       if known <= 1.5:
        if shape <= 0.0:
         if headings_above <= 0.0:
          s += -2.597
         else:
          s += -2.207
        else:
         if words <= 2.5:
          s += -2.524
         else:
          s += -2.629
       else:
        s += -2.658
     else:
      if characters <= 13.5:
       s += -2.567
      else:
       s += -2.674
    else:
     s += -1.663
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if characters <= 10.5:
       s += -0.079
      else:
       if shape <= 0.0:
        if end <= 0.0:
         if final_score <= -4.6906:
          s += -0.012
         else:
          if depth <= 11.5:
           s += 0.241
          else:
           s += 0.067
        else:
         if characters <= 24.5:
          s += -0.073
         else:
          s += 0.059
       else:
        if characters <= 17.5:
         s += 0.030
        else:
         s += -0.078
     else:
      if words_score <= -8.1735:
       s += 0.013
      else:
       if in_text <= 0.34524:
        s += -0.019
       else:
        s += -0.111
    else:
     s += 0.451
    if by_word <= 0.0:
     if in_text <= 0.14643:
      if digits_1_below <= 4.5:
       if links <= 0.1451:
        if digits_2_below <= 0.0:
         if outer_share <= 0.64674:
          if digits_2_above <= 0.0:
           s += -0.079
          else:
           s += -0.020
         else:
          s += 0.012
        else:
         s += 0.062
       else:
        s += 0.108
      else:
       s += 0.204
     else:
      if final_score <= -2.1268:
       if digits_2_above <= 1.5:
        if digits_1_below <= 2.5:
         if digits <= 0.0:
          s += -0.081
         else:
          s += -0.000
        else:
         s += 0.021
       else:
        s += 0.050
      else:
       s += -0.114
    else:
     s += 0.326
    if links <= 0.1451:
     if name <= 0.0:
      if year_1_above <= 0.0:
       if in_text <= 0.34524:
        if in_text <= 0.27525:
         s += -0.075
        else:
         s += -0.014
       else:
        s += -0.108
      else:
       if share <= 0.0:
        s += 0.096
       else:
        s += -0.060
     else:
      s += 0.185
    else:
     if alike <= 1.5:
      if in_text <= 0.31174:
       s += 0.344
      else:
       s += 0.088
     else:
      if alike <= 3.5:
       s += 0.029
      else:
       s += -0.092
    if alike <= 1.5:
     if links <= 0.15439:
      if name <= 0.0:
       if shape <= 0.0:
        if words <= 2.5:
         if letters_a_word <= 7.9865:
          s += -0.091
         else:
          s += -0.001
        else:
         if in_text <= 0.0:
          if digits <= 5.5:
           s += 0.124
          else:
           s += -0.004
         else:
          if words <= 12.5:
           s += 0.011
          else:
           s += -0.080
       else:
        s += -0.096
      else:
       s += 0.210
     else:
      if links <= 0.7868:
       s += 0.267
      else:
       s += 0.092
    else:
     if prints <= 2.5:
      s += -0.108
     else:
      s += -0.007
    if by_word <= 0.0:
     if in_text <= 0.34524:
      if framed <= 0.0:
       if alike <= 1.5:
        if headings_above <= 0.0:
         s += -0.024
        else:
         if end <= 0.0:
          s += 0.221
         else:
          if characters <= 24.5:
           s += -0.042
          else:
           s += 0.047
       else:
        s += -0.054
      else:
       if name <= 0.0:
        if links <= 0.26528:
         if capitals_2_above <= 0.60769:
          s += -0.100
         else:
          s += -0.013
        else:
         s += -0.001
       else:
        s += 0.048
     else:
      if characters <= 13.5:
       s += 0.001
      else:
       s += -0.108
    else:
     s += 0.201
    if by_word <= 0.0:
     if name <= 0.0:
      if in_text <= 0.20294:
       if words <= 4.5:
        if away <= 3.5:
         if capitals_3_below <= 0.04939:
          s += 0.044
         else:
          s += -0.040
        else:
         if capitals_1_below <= 0.16473:
          s += -0.096
         else:
          s += -0.043
       else:
        if capitals <= 0.40313:
         s += -0.060
        else:
         s += 0.160
      else:
       if characters <= 28.5:
        if away <= 5.5:
         s += -0.077
        else:
         s += 0.027
       else:
        s += -0.110
     else:
      if away <= 3.5:
       s += 0.037
      else:
       s += 0.172
    else:
     s += 0.198
    if by_word <= 0.0:
     if capitals <= 0.38549:
      if year_1_below <= 0.0:
       if year <= 0.0:
        s += -0.112
       else:
        s += -0.034
      else:
       s += -0.012
     else:
      if shape <= 0.0:
       if framed <= 0.0:
        if final_score <= -2.9182:
         s += 0.162
        else:
         if final_score <= -1.7673:
          s += 0.038
         else:
          s += -0.034
       else:
        if capitals_1_above <= 0.51:
         s += -0.078
        else:
         s += 0.002
      else:
       if name <= 0.0:
        if digits_3_below <= 1.5:
         s += -0.100
        else:
         s += -0.003
       else:
        s += 0.019
    else:
     s += 0.156
    if by_word <= 0.0:
     if words_score <= 0.2077:
      if final_score <= -4.6906:
       s += -0.079
      else:
       if links <= 0.19501:
        if digits_2_above <= 0.0:
         if digits_1_below <= 4.5:
          if words_score <= -10.037:
           s += 0.035
          else:
           if capitals_1_below <= 0.97368:
            if final_score <= -3.9323:
             s += -0.010
            else:
             s += -0.080
           else:
            s += 0.007
         else:
          s += 0.058
        else:
         s += 0.102
       else:
        if links <= 0.96663:
         s += 0.171
        else:
         s += -0.005
     else:
      if tag <= 8.5:
       s += -0.103
      else:
       s += -0.015
    else:
     s += 0.132
    if by_word <= 0.0:
     if words_score <= 0.2077:
      if name <= 0.0:
       if tag <= 2.5:
        if headings_above <= 0.0:
         s += -0.043
        else:
         if start <= 1.5:
          if words <= 9.5:
           if characters <= 20.5:
            if characters <= 13.5:
             s += 0.056
            else:
             s += -0.013
           else:
            s += 0.163
          else:
           s += 0.004
         else:
          s += -0.053
       else:
        if words_score <= -11.992:
         s += 0.001
        else:
         s += -0.083
      else:
       s += 0.108
     else:
      if digits <= 4.5:
       s += -0.102
      else:
       s += 0.007
    else:
     s += 0.128
    if alike <= 1.5:
     if links <= 0.18411:
      if digits_1_below <= 4.5:
       if by_word <= 0.0:
        if headings_above <= 0.0:
         s += -0.089
        else:
         if from_start <= -2.5:
          if framed <= 0.0:
           if capitals_3_below <= 0.25357:
            s += 0.085
           else:
            s += -0.011
          else:
           s += -0.037
         else:
          s += -0.061
       else:
        s += 0.070
      else:
       if depth <= 9.5:
        s += 0.015
       else:
        s += 0.150
     else:
      if links <= 0.71825:
       s += 0.184
      else:
       s += 0.069
    else:
     if final_score <= -3.1815:
      s += -0.029
     else:
      s += -0.102
    if capitals <= 0.38549:
     if digits_1_below <= 2.5:
      if digits <= 4.5:
       s += -0.101
      else:
       s += -0.024
     else:
      if alike <= 1.5:
       s += 0.048
      else:
       s += -0.049
    else:
     if characters <= 11.5:
      if away <= 7.5:
       s += -0.095
      else:
       s += 0.012
     else:
      if shape <= 0.0:
       if headings_above <= 0.0:
        s += -0.023
       else:
        if capitals <= 0.67424:
         if letters_a_word <= 6.2023:
          s += 0.099
         else:
          s += -0.016
        else:
         s += 0.171
      else:
       if in_text <= 0.095455:
        s += 0.048
       else:
        s += -0.086
    if links <= 0.18411:
     if words_score <= 0.61626:
      if known <= 0.0:
       if end <= 0.0:
        if capitals_2_above <= 0.83974:
         if shape <= 0.0:
          if capitals_3_below <= 0.28802:
           if away <= 4.5:
            s += 0.163
           else:
            s += 0.030
          else:
           if characters <= 16.5:
            s += 0.064
           else:
            s += -0.029
         else:
          s += -0.044
        else:
         s += -0.059
       else:
        s += -0.061
      else:
       s += -0.095
     else:
      s += -0.095
    else:
     if alike <= 2.5:
      if final_score <= -3.9323:
       s += 0.054
      else:
       s += 0.154
     else:
      s += -0.057
    if alike <= 2.5:
     if digits_1_below <= 1.5:
      if digits <= 4.5:
       if from_start <= -6.5:
        if digits_2_above <= 0.0:
         s += -0.084
        else:
         s += 0.032
       else:
        if from_start <= -1.5:
         if outer_share <= 0.0:
          s += 0.099
         else:
          s += -0.015
        else:
         if capitals_3_below <= 0.80909:
          s += -0.049
         else:
          s += 0.044
      else:
       if words <= 5.5:
        s += -0.033
       else:
        s += 0.116
     else:
      if characters <= 41.5:
       s += 0.123
      else:
       s += 0.011
    else:
     if characters <= 15.5:
      s += -0.012
     else:
      s += -0.101
    if by_word <= 0.0:
     if year_1_below <= 0.0:
      if digits_2_below <= 5.5:
       if links <= 0.26528:
        if capitals_2_above <= 0.57519:
         s += -0.083
        else:
         if capitals_2_above <= 0.78175:
          if capitals_2_above <= 0.70294:
           s += -0.023
          else:
           s += 0.074
         else:
          s += -0.052
       else:
        if links <= 0.75338:
         s += 0.088
        else:
         if characters <= 34.5:
          s += 0.015
         else:
          s += -0.085
      else:
       if capitals_2_above <= 0.1559:
        s += -0.017
       else:
        s += 0.100
     else:
      if characters <= 39.5:
       s += 0.112
      else:
       s += -0.033
    else:
     s += 0.087
    if alike <= 1.5:
     if from_start <= -8.5:
      if digits_1_below <= 0.0:
       s += -0.065
      else:
       s += 0.019
     else:
      if capitals <= 0.36475:
       if share <= 0.033824:
        if links <= 0.25198:
         s += -0.085
        else:
         s += 0.031
       else:
        s += 0.030
      else:
       if from_start <= 2.5:
        if characters <= 12.5:
         s += 0.001
        else:
         if letters_a_word <= 7.0125:
          s += 0.153
         else:
          s += 0.015
       else:
        s += -0.035
    else:
     if letters_a_word <= 10.045:
      if capitals_2_above <= 0.7303:
       s += -0.101
      else:
       s += -0.013
     else:
      s += 0.018
    if capitals <= 0.55903:
     if digits <= 4.5:
      if characters <= 24.5:
       if characters <= 10.5:
        s += -0.080
       else:
        if from_start <= -7.5:
         s += -0.035
        else:
         s += 0.056
      else:
       s += -0.098
     else:
      if depth <= 7.5:
       s += 0.074
      else:
       if characters <= 41.5:
        s += -0.073
       else:
        s += 0.024
    else:
     if characters <= 11.5:
      s += -0.059
     else:
      if shape <= 0.0:
       if from_start <= -13.5:
        s += -0.001
       else:
        s += 0.126
      else:
       if characters <= 28.5:
        s += 0.026
       else:
        s += -0.059
    if capitals <= 0.43168:
     if capitals_1_below <= 0.42582:
      s += -0.088
     else:
      if capitals <= 0.24621:
       s += -0.056
      else:
       s += 0.025
    else:
     if digits_1_below <= 4.5:
      if characters <= 11.5:
       s += -0.084
      else:
       if by_word <= 0.0:
        if level <= 0.0:
         if final_score <= -4.4355:
          s += -0.043
         else:
          if share <= 0.012822:
           if words_score <= -4.3143:
            s += 0.007
           else:
            s += 0.077
          else:
           s += -0.029
        else:
         if depth <= 13.5:
          s += -0.067
         else:
          s += 0.012
       else:
        s += 0.113
     else:
      s += 0.097
    if alike <= 1.5:
     if known <= 1.5:
      if characters <= 91.5:
       if from_start <= 2.5:
        if capitals_2_below <= 0.50862:
         if headings_above <= 0.0:
          if characters <= 16.5:
           s += 0.070
          else:
           s += -0.042
         else:
          if start <= 1.5:
           s += 0.116
          else:
           s += 0.014
        else:
         if from_start <= -4.5:
          s += -0.046
         else:
          s += 0.033
       else:
        if capitals_2_above <= 0.0:
         s += 0.006
        else:
         s += -0.071
      else:
       s += -0.069
     else:
      s += -0.077
    else:
     if prints <= 2.5:
      s += -0.088
     else:
      s += 0.041
    if from_start <= 2.5:
     if from_start <= -13.5:
      if name <= 0.0:
       if by_word <= 0.0:
        s += -0.081
       else:
        s += 0.011
      else:
       s += 0.010
     else:
      if capitals <= 0.40313:
       if in_text <= 0.25658:
        s += 0.006
       else:
        if characters <= 30.5:
         s += 0.026
        else:
         s += -0.078
      else:
       if characters <= 12.5:
        s += -0.013
       else:
        if shape <= 0.0:
         if capitals_3_below <= 0.36475:
          s += 0.131
         else:
          s += 0.024
        else:
         if words <= 5.5:
          s += 0.033
         else:
          s += -0.053
    else:
     s += -0.088
    if from_start <= -12.5:
     s += -0.065
    else:
     if words_score <= 0.38602:
      if characters <= 7.5:
       s += -0.069
      else:
       if capitals_2_below <= 0.80909:
        if alike <= 2.5:
         if end <= 0.0:
          if capitals_3_below <= 0.033908:
           s += 0.129
          else:
           if capitals_3_below <= 0.23205:
            s += 0.001
           else:
            s += 0.077
         else:
          s += 0.024
        else:
         if headings_above <= 1.5:
          s += 0.034
         else:
          s += -0.053
       else:
        s += -0.023
     else:
      if characters <= 43.5:
       if digits_1_above <= 1.5:
        s += -0.029
       else:
        s += 0.077
      else:
       s += -0.091
    if characters <= 70.5:
     if known <= 0.0:
      if capitals <= 0.38549:
       if depth <= 5.5:
        s += 0.052
       else:
        s += -0.056
      else:
       if headings_above <= 0.0:
        if in_text <= 0.095455:
         s += 0.008
        else:
         s += -0.058
       else:
        if capitals_2_below <= 0.67424:
         if capitals_1_below <= 0.33772:
          if headings_above <= 1.5:
           s += 0.142
          else:
           if capitals_2_above <= 0.042572:
            s += -0.044
           else:
            s += 0.068
         else:
          if capitals_2_below <= 0.04939:
           s += 0.057
          else:
           s += -0.010
        else:
         s += -0.012
     else:
      s += -0.079
    else:
     s += -0.089
    if from_start <= -13.5:
     if digits_1_below <= 2.5:
      s += -0.082
     else:
      s += 0.012
    else:
     if in_text <= 0.34524:
      if characters <= 13.5:
       if name <= 0.0:
        if digits_1_below <= 0.0:
         s += -0.069
        else:
         s += 0.014
       else:
        s += 0.051
      else:
       if from_start <= 2.5:
        if capitals_2_below <= 0.65942:
         if depth <= 10.5:
          s += 0.117
         else:
          s += 0.030
        else:
         s += 0.009
       else:
        s += -0.025
     else:
      if words <= 4.5:
       if depth <= 11.5:
        s += -0.026
       else:
        s += 0.087
      else:
       s += -0.076
    if characters <= 11.5:
     if digits_1_below <= 4.5:
      s += -0.094
     else:
      s += 0.043
    else:
     if characters <= 51.5:
      if by_word <= 0.0:
       if outer_tag <= 15:
        if name <= 0.0:
         if capitals_3_below <= 0.3374:
          if capitals_2_below <= 0.091966:
           if digits <= 0.0:
            s += -0.052
           else:
            s += 0.018
          else:
           if characters <= 22.5:
            s += -0.012
           else:
            s += 0.140
         else:
          s += -0.051
        else:
         s += 0.095
       else:
        s += -0.062
      else:
       s += 0.103
     else:
      if digits <= 4.5:
       s += -0.069
      else:
       s += 0.038
    if links <= 0.1451:
     if capitals <= 0.55903:
      if year_1_above <= 0.0:
       s += -0.080
      else:
       s += 0.008
     else:
      if outer_tag <= 8.5:
       if capitals_1_below <= 0.80909:
        if from_start <= -2.5:
         if headings_above <= 0.0:
          s += -0.011
         else:
          s += 0.113
        else:
         if capitals_2_below <= 0.10128:
          s += 0.029
         else:
          s += -0.047
       else:
        if characters <= 13.5:
         s += -0.083
        else:
         s += 0.032
      else:
       s += -0.077
    else:
     if from_start <= -13.5:
      s += -0.046
     else:
      if from_start <= 2.5:
       s += 0.121
      else:
       s += -0.034
    if capitals <= 0.43168:
     if end <= 0.0:
      if digits <= 0.0:
       if digits_1_below <= 5.5:
        s += -0.070
       else:
        s += 0.016
      else:
       if start <= 2.5:
        s += 0.076
       else:
        s += -0.048
     else:
      s += -0.099
    else:
     if commas <= 0.0:
      if capitals_2_above <= 0.83974:
       if capitals_2_above <= 0.084524:
        if links <= 0.23978:
         if digits_1_above <= 1.5:
          s += -0.073
         else:
          s += 0.012
        else:
         s += 0.018
       else:
        if capitals <= 0.7303:
         s += -0.009
        else:
         s += 0.099
      else:
       s += -0.074
     else:
      s += 0.102
    if digits_1_below <= 4.5:
     if links <= 0.1451:
      if capitals <= 0.50862:
       if tag <= 8.5:
        s += -0.078
       else:
        s += 0.007
      else:
       if words_score <= -6.4019:
        if from_start <= -7.5:
         s += -0.021
        else:
         s += 0.087
       else:
        if digits_2_above <= 3.5:
         if digits_2_below <= 0.0:
          s += -0.065
         else:
          s += 0.010
        else:
         s += 0.021
     else:
      if links <= 0.61755:
       if from_start <= -1.5:
        s += 0.094
       else:
        s += 0.008
      else:
       s += -0.031
    else:
     if outer_share <= 0.0:
      s += 0.095
     else:
      s += -0.002
    if framed <= 0.0:
     if capitals <= 0.24621:
      if letters_a_word <= 8.5071:
       s += -0.088
      else:
       s += 0.060
     else:
      if capitals_3_below <= 0.1127:
       if tag <= 5.5:
        s += 0.085
       else:
        s += -0.018
      else:
       if digits_2_above <= 3.5:
        if share <= 0.0038687:
         if final_score <= -3.6236:
          s += -0.001
         else:
          s += -0.072
        else:
         if capitals <= 0.67424:
          s += 0.047
         else:
          s += -0.026
       else:
        s += 0.051
    else:
     if letters_a_word <= 4.5076:
      s += 0.011
     else:
      if letters_a_word <= 9.57:
       s += -0.077
      else:
       s += 0.009
    if in_text <= 0.51:
     if known <= 1.5:
      if name_1_below <= 0.0:
       if capitals_1_above <= 0.96429:
        if framed <= 0.0:
         if from_start <= 2.5:
          if capitals_3_below <= 0.1127:
           s += 0.117
          else:
           s += 0.045
         else:
          if capitals_3_below <= 0.32917:
           s += -0.046
          else:
           s += 0.050
        else:
         if letters_a_word <= 6.4936:
          s += -0.053
         else:
          s += 0.043
       else:
        if final_score <= -3.7174:
         s += 0.006
        else:
         s += -0.062
      else:
       s += -0.061
     else:
      s += -0.075
    else:
     if letters_a_word <= 4.5076:
      s += 0.019
     else:
      s += -0.072
    if characters <= 63.5:
     if from_start <= -10.5:
      s += -0.047
     else:
      if prints <= 1.5:
       if from_start <= 2.5:
        if capitals_2_above <= 0.92677:
         if in_text <= 0.55903:
          if capitals <= 0.3374:
           if capitals_1_above <= 0.27682:
            s += 0.037
           else:
            s += -0.042
          else:
           s += 0.068
         else:
          s += -0.011
        else:
         s += -0.021
       else:
        if characters <= 32.5:
         s += -0.079
        else:
         s += 0.007
      else:
       if tag <= 5.5:
        s += 0.112
       else:
        s += -0.014
    else:
     if digits <= 7.5:
      s += -0.081
     else:
      s += 0.022
    if in_text <= 0.13393:
     if characters <= 10.5:
      s += -0.059
     else:
      if by_word <= 0.0:
       if digits_3_below <= 0.0:
        if name <= 0.0:
         if links <= 0.1451:
          if capitals <= 0.57519:
           s += -0.083
          else:
           s += 0.005
         else:
          s += 0.029
        else:
         s += 0.034
       else:
        s += 0.084
      else:
       s += 0.093
    else:
     if digits <= 5.5:
      if characters <= 28.5:
       if links <= 0.39603:
        s += -0.029
       else:
        s += 0.056
      else:
       if depth <= 17.5:
        s += -0.085
       else:
        s += 0.015
     else:
      s += 0.024
    if capitals <= 0.24621:
     s += -0.071
    else:
     if headings_above <= 0.0:
      s += -0.049
     else:
      if words_score <= 0.61626:
       if capitals_2_below <= 0.67424:
        if capitals_2_below <= 0.1266:
         if from_start <= -2.5:
          if capitals <= 0.78175:
           s += 0.015
          else:
           s += 0.087
         else:
          if away <= 2.5:
           s += 0.029
          else:
           if from_start <= 1.5:
            s += -0.043
           else:
            s += 0.015
        else:
         if capitals_1_above <= 0.55903:
          s += 0.132
         else:
          s += 0.019
       else:
        s += -0.028
      else:
       if digits <= 5.5:
        s += -0.047
       else:
        s += 0.050
    if links <= 0.16413:
     if known <= 0.0:
      if words_score <= -5.4833:
       if capitals_1_above <= 0.45584:
        s += 0.066
       else:
        s += -0.025
      else:
       if digits_1_above <= 1.5:
        if share <= 0.082431:
         if capitals_1_below <= 0.054805:
          s += -0.006
         else:
          s += -0.069
        else:
         if words_score <= 0.2077:
          s += 0.084
         else:
          s += -0.050
       else:
        if capitals_3_below <= 0.1446:
         s += 0.055
        else:
         s += -0.035
     else:
      s += -0.076
    else:
     if links <= 0.86002:
      if capitals_1_below <= 0.33772:
       s += 0.086
      else:
       s += 0.003
     else:
      s += -0.027
    if from_start <= 2.5:
     if from_start <= -4.5:
      if from_start <= -13.5:
       s += -0.056
      else:
       if capitals_2_below <= 0.63068:
        if characters <= 22.5:
         s += -0.018
        else:
         if final_score <= -3.7174:
          s += 0.111
         else:
          s += -0.005
       else:
        s += -0.063
     else:
      if capitals <= 0.3374:
       if letters_a_word <= 4.05:
        s += 0.038
       else:
        s += -0.049
      else:
       if letters_a_word <= 7.2899:
        s += 0.078
       else:
        s += -0.017
    else:
     if name_3_below <= 0.0:
      if capitals_2_below <= 0.97368:
       s += -0.087
      else:
       s += 0.007
     else:
      s += 0.044
    if alike <= 3.5:
     if name_1_above <= 0.0:
      if words_score <= 0.2077:
       if known_as <= 0.0:
        if share <= 0.0054036:
         if words_score <= -0.93585:
          if capitals_2_above <= 0.80909:
           if capitals_1_below <= 0.039231:
            s += 0.023
           else:
            s += 0.111
          else:
           s += -0.009
         else:
          s += -0.009
        else:
         if share <= 0.082431:
          s += -0.041
         else:
          s += 0.067
       else:
        s += -0.052
      else:
       if by_word <= 0.0:
        s += -0.064
       else:
        s += 0.045
     else:
      s += -0.055
    else:
     if capitals_2_above <= 0.7303:
      s += -0.085
     else:
      s += 0.016
    if alike <= 1.5:
     if capitals_1_below <= 0.33772:
      if share <= 0.0090106:
       if name_1_above <= 0.0:
        if capitals <= 0.3374:
         if links <= 0.28044:
          s += -0.042
         else:
          s += 0.037
        else:
         if capitals_2_below <= 0.55903:
          s += 0.084
         else:
          s += -0.009
       else:
        s += -0.036
      else:
       if words_score <= 1.9241:
        s += -0.044
       else:
        s += 0.028
     else:
      if capitals <= 0.31763:
       s += 0.037
      else:
       s += -0.035
    else:
     if digits_1_above <= 0.0:
      s += -0.086
     else:
      if capitals_2_above <= 0.65942:
       s += -0.023
      else:
       s += 0.065
    if digits_1_above <= 0.0:
     if letters_a_word <= 5.5056:
      if capitals_2_above <= 0.87868:
       if in_text <= 0.34524:
        if capitals_3_below <= 0.0723:
         s += 0.073
        else:
         if characters <= 26.5:
          s += -0.039
         else:
          s += 0.049
       else:
        s += -0.035
      else:
       s += -0.055
     else:
      if final_score <= -3.1815:
       if words <= 3.5:
        if capitals_1_above <= 0.55903:
         s += 0.044
        else:
         s += -0.021
       else:
        s += -0.046
      else:
       s += -0.082
    else:
     if characters <= 11.5:
      s += -0.042
     else:
      if share <= 0.0045289:
       s += 0.086
      else:
       s += -0.025
    if level <= 3.5:
     if characters <= 11.5:
      s += -0.073
     else:
      if shape <= 0.0:
       if by_word <= 0.0:
        if capitals <= 0.29479:
         if end <= 2.5:
          s += -0.073
         else:
          s += 0.021
        else:
         if letters_a_word <= 8.0122:
          if capitals_1_above <= 0.3374:
           if from_start <= -5.5:
            s += -0.001
           else:
            if capitals_2_above <= 0.39565:
             s += 0.089
            else:
             s += -0.000
          else:
           if depth <= 7.5:
            s += 0.042
           else:
            s += -0.045
         else:
          s += -0.046
       else:
        s += 0.068
      else:
       s += -0.059
    else:
     s += 0.101
    if digits <= 4.5:
     if year_1_below <= 0.0:
      if tag <= 0.0:
       if from_start <= -2.5:
        s += -0.037
       else:
        s += 0.095
      else:
       if by_word_1_above <= 0.0:
        if by_word <= 0.0:
         if digits_3_below <= 1.5:
          s += -0.069
         else:
          if capitals_1_above <= 0.0:
           s += 0.054
          else:
           s += -0.032
        else:
         s += 0.003
       else:
        s += 0.036
     else:
      if capitals_2_above <= 0.084524:
       s += -0.014
      else:
       s += 0.079
    else:
     if capitals <= 0.40313:
      if characters <= 41.5:
       s += -0.064
      else:
       s += 0.015
     else:
      s += 0.091
    if capitals_3_below <= 0.10128:
     if characters <= 57.5:
      if characters <= 8.5:
       s += -0.034
      else:
       if from_start <= 2.5:
        if letters_a_word <= 5.6705:
         if tag <= 2.5:
          if words_score <= -3.2099:
           s += -0.012
          else:
           s += 0.082
         else:
          s += -0.017
        else:
         s += 0.092
       else:
        s += -0.018
     else:
      if year <= 0.0:
       s += -0.066
      else:
       s += 0.018
    else:
     if digits_2_above <= 0.0:
      if name_3_below <= 0.0:
       s += -0.069
      else:
       s += 0.009
     else:
      if tag <= 2.5:
       s += 0.077
      else:
       s += -0.026
    if digits_2_below <= 0.0:
     if links <= 0.1451:
      if prints <= 2.5:
       if depth <= 6.5:
        if tag <= 2.5:
         s += 0.034
        else:
         s += -0.032
       else:
        if depth <= 12.5:
         if prints <= 1.5:
          if letters_a_word <= 4.3875:
           s += -0.001
          else:
           s += -0.088
         else:
          s += 0.000
        else:
         s += 0.001
      else:
       s += 0.035
     else:
      if depth <= 11.5:
       s += 0.051
      else:
       s += -0.051
    else:
     if depth <= 8.5:
      if characters <= 18.5:
       s += 0.019
      else:
       s += -0.047
     else:
      s += 0.082
    if known <= 0.0:
     if in_text <= 0.43651:
      if digits_2_above <= 4.5:
       if from_start <= -8.5:
        if words <= 5.5:
         s += -0.041
        else:
         s += 0.020
       else:
        if capitals_1_above <= 0.96429:
         if capitals_1_below <= 0.51:
          if words <= 2.5:
           s += 0.141
          else:
           if capitals_1_below <= 0.0723:
            s += 0.014
           else:
            s += 0.069
         else:
          s += 0.012
        else:
         s += -0.029
      else:
       s += -0.051
     else:
      if words <= 5.5:
       if from_start <= -3.5:
        s += 0.043
       else:
        s += -0.009
      else:
       s += -0.071
    else:
     s += -0.068
    if end <= 0.0:
     if links <= 0.86002:
      if known_as <= 0.0:
       if letters_a_word <= 8.0122:
        if capitals_2_above <= 0.056349:
         if from_start <= -2.5:
          s += 0.032
         else:
          if capitals_1_above <= 0.1547:
           s += -0.068
          else:
           s += 0.012
        else:
         if capitals_1_below <= 0.33772:
          if capitals_2_above <= 0.90455:
           s += 0.109
          else:
           s += 0.008
         else:
          if outer_share <= 0.028172:
           s += 0.034
          else:
           s += -0.038
       else:
        s += -0.040
      else:
       s += -0.064
     else:
      s += -0.060
    else:
     if links <= 0.19501:
      s += -0.066
     else:
      s += 0.032
    if in_text <= -1e-35:
     s += -0.070
    else:
     if characters <= 106.5:
      if tag <= 2.5:
       if letters_a_word <= 8.0122:
        if capitals_2_above <= 0.63068:
         if digits_1_below <= 0.0:
          if capitals_1_below <= 0.091966:
           if words_score <= -4.3143:
            s += -0.017
           else:
            s += 0.054
          else:
           s += 0.112
         else:
          s += 0.008
        else:
         if capitals_1_above <= 0.3374:
          s += 0.037
         else:
          s += -0.040
       else:
        s += -0.028
      else:
       if name <= 0.0:
        if digits_1_above <= 3.5:
         s += -0.053
        else:
         s += 0.035
       else:
        s += 0.033
     else:
      s += -0.065
    if links <= 0.1451:
     if outer_tag <= 6.5:
      if capitals_1_below <= 0.51:
       if away <= 6.5:
        if digits_3_below <= 0.0:
         if capitals_2_above <= 0.1446:
          s += -0.055
         else:
          if final_score <= -1.5002:
           s += -0.017
          else:
           if share <= 0.10032:
            s += 0.102
           else:
            s += -0.022
        else:
         if outer_share <= 0.0123:
          s += -0.021
         else:
          s += 0.092
       else:
        s += 0.075
      else:
       s += -0.042
     else:
      s += -0.070
    else:
     if links <= 0.88118:
      s += 0.070
     else:
      if characters <= 30.5:
       s += 0.040
      else:
       s += -0.053
    if digits_2_below <= 0.0:
     if clock_1_below <= 0.0:
      if year <= 0.0:
       if outer_tag <= 1.5:
        if outer_share <= 0.06649:
         s += -0.033
        else:
         s += 0.077
       else:
        if outer_share <= 0.0088517:
         if capitals_1_below <= 0.10961:
          s += 0.011
         else:
          s += -0.045
        else:
         s += -0.074
      else:
       if characters <= 26.5:
        s += -0.043
       else:
        if digits <= 7.5:
         s += 0.086
        else:
         s += -0.024
     else:
      s += 0.067
    else:
     if depth <= 8.5:
      s += -0.030
     else:
      if capitals_1_below <= 0.51:
       s += 0.107
      else:
       s += -0.004
    if capitals <= 0.43168:
     if links <= 0.50309:
      if letters_a_word <= 8.5071:
       s += -0.073
      else:
       s += 0.021
     else:
      s += 0.049
    else:
     if outer_tag <= 2.5:
      if prints <= 1.5:
       if commas <= 0.0:
        if digits_1_below <= 4.5:
         if words_score <= -9.0295:
          s += 0.021
         else:
          if final_score <= -1.5002:
           s += -0.054
          else:
           s += 0.016
        else:
         s += 0.054
       else:
        s += 0.077
      else:
       if capitals_1_below <= 0.23431:
        s += 0.008
       else:
        s += 0.108
     else:
      if links <= 0.18411:
       s += -0.071
      else:
       s += 0.003
    if tag <= 2.5:
     if capitals_2_above <= 0.80909:
      if from_start <= 2.5:
       if outer_share <= 0.014009:
        s += 0.038
       else:
        if share <= 0.011749:
         s += 0.123
        else:
         if from_start <= -2.5:
          s += -0.026
         else:
          s += 0.054
      else:
       s += -0.028
     else:
      if capitals <= 0.8619:
       s += 0.018
      else:
       s += -0.052
    else:
     if digits_1_below <= 4.5:
      if in_article <= 0.0:
       if level <= 0.0:
        s += -0.036
       else:
        if from_start <= -12.5:
         s += -0.032
        else:
         s += 0.070
      else:
       s += -0.061
     else:
      s += 0.038
    if name <= 0.0:
     if tag <= 2.5:
      if final_score <= -4.6906:
       s += -0.039
      else:
       if capitals <= 0.24621:
        if letters_a_word <= 8.5071:
         s += -0.052
        else:
         s += 0.031
       else:
        if digits_1_below <= 5.5:
         if capitals_1_above <= 0.322:
          if capitals_1_below <= 0.097168:
           s += 0.016
          else:
           s += 0.117
         else:
          if letters_a_word <= 6.0111:
           s += 0.041
          else:
           s += -0.026
        else:
         s += -0.026
     else:
      if capitals_2_above <= 0.7303:
       s += -0.083
      else:
       if capitals_2_above <= 0.92677:
        s += 0.081
       else:
        s += -0.038
    else:
     s += 0.059
    if final_score <= -4.8255:
     s += -0.055
    else:
     if links <= 0.15439:
      if words <= 2.5:
       if capitals_2_below <= 0.40313:
        s += 0.048
       else:
        s += -0.031
      else:
       if capitals_2_below <= 0.10961:
        if by_word <= 0.0:
         if words <= 11.5:
          s += -0.084
         else:
          s += 0.011
        else:
         s += 0.017
       else:
        if depth <= 8.5:
         if commas <= 0.0:
          s += -0.060
         else:
          s += 0.023
        else:
         if sentences <= 0.0:
          s += 0.056
         else:
          s += -0.035
     else:
      if capitals_2_below <= 0.65942:
       s += 0.071
      else:
       s += -0.029
    if capitals_2_above <= 0.80909:
     if capitals <= 0.89181:
      if outer_share <= 0.0050982:
       if in_text <= 0.31174:
        if depth <= 7.5:
         s += -0.002
        else:
         s += -0.082
       else:
        s += 0.018
      else:
       if characters <= 106.5:
        if shape <= 0.0:
         if from_start <= -6.5:
          s += -0.008
         else:
          if digits <= 7.5:
           s += 0.107
          else:
           s += 0.000
        else:
         s += -0.032
       else:
        s += -0.054
     else:
      if final_score <= -4.9796:
       s += -0.039
      else:
       if from_start <= -2.5:
        s += 0.099
       else:
        s += 0.026
    else:
     s += -0.047
    if alike <= 3.5:
     if from_start <= -18.5:
      s += -0.051
     else:
      if characters <= 2.5:
       s += -0.065
      else:
       if capitals <= 0.43168:
        if capitals <= 0.29479:
         if letters_a_word <= 5.6705:
          s += -0.028
         else:
          s += 0.062
        else:
         s += -0.063
       else:
        if commas <= 0.0:
         if characters <= 28.5:
          if capitals_2_below <= 0.077935:
           if outer_share <= 0.0:
            s += 0.025
           else:
            s += -0.046
          else:
           if words <= 2.5:
            s += 0.000
           else:
            s += 0.104
         else:
          s += -0.034
        else:
         s += 0.084
    else:
     s += -0.067
    if words_score <= 0.0:
     if alike <= 2.5:
      if end <= 4.5:
       if capitals_1_below <= 0.31699:
        if share <= 0.0:
         if links <= 0.71825:
          s += 0.043
         else:
          s += -0.022
        else:
         s += -0.026
       else:
        if name_1_below <= 0.0:
         if away <= 3.5:
          s += 0.027
         else:
          s += 0.113
        else:
         s += -0.025
      else:
       s += -0.022
     else:
      s += -0.044
    else:
     if tag <= 8.5:
      if links <= 0.50309:
       if digits <= 6.5:
        s += -0.084
       else:
        s += 0.015
      else:
       s += 0.017
     else:
      s += 0.046
    if links <= 0.37377:
     if in_text <= 0.0:
      if capitals_2_above <= 0.037749:
       if letters_a_word <= 5.4031:
        s += 0.035
       else:
        if capitals_1_below <= 0.38549:
         s += -0.069
        else:
         s += 0.008
      else:
       if capitals_2_above <= 0.78175:
        if prints <= 1.5:
         s += 0.011
        else:
         s += 0.094
       else:
        s += -0.027
     else:
      if away <= 6.5:
       if commas <= 1.5:
        s += -0.066
       else:
        s += 0.018
      else:
       if capitals_3_below <= 0.084524:
        s += 0.064
       else:
        s += -0.038
    else:
     if links <= 0.84116:
      s += 0.070
     else:
      s += -0.005
    if name <= 0.0:
     if tag <= 2.5:
      if words <= 13.5:
       if capitals_2_below <= 0.23669:
        if capitals <= 0.63068:
         if capitals_2_above <= 0.43304:
          s += 0.099
         else:
          s += -0.017
        else:
         if capitals_3_below <= 0.063508:
          s += 0.027
         else:
          s += -0.032
       else:
        if headings_above <= 1.5:
         if capitals_1_above <= 0.57519:
          s += -0.061
         else:
          s += 0.016
        else:
         s += 0.032
      else:
       s += -0.054
     else:
      if year_1_below <= 0.0:
       if tag <= 8.5:
        s += -0.074
       else:
        s += 0.001
      else:
       s += 0.007
    else:
     s += 0.045
    if characters <= 106.5:
     if outer_tag <= 15:
      if digits_1_above <= 4.5:
       if name_1_above <= 0.0:
        if in_text <= 0.69783:
         if digits_3_below <= 3.5:
          if capitals_1_above <= 0.20227:
           if capitals_1_above <= 0.091966:
            if final_score <= -3.7174:
             s += 0.069
            else:
             s += 0.005
           else:
            s += -0.037
          else:
           if capitals_1_below <= 0.55903:
            s += 0.082
           else:
            s += 0.003
         else:
          s += -0.023
        else:
         if letters_a_word <= 6.9384:
          s += -0.045
         else:
          s += 0.041
       else:
        s += -0.034
      else:
       s += -0.036
     else:
      s += -0.046
    else:
     s += -0.056
    if known <= 1.5:
     if by_word_2_above <= 0.0:
      if capitals_3_below <= 0.1127:
       if links <= 0.1451:
        if capitals_2_above <= 0.67949:
         if final_score <= -4.304:
          s += 0.057
         else:
          s += -0.024
        else:
         s += 0.070
       else:
        s += 0.094
      else:
       if capitals_3_below <= 0.27429:
        s += -0.046
       else:
        if capitals_2_above <= 0.084524:
         if capitals_1_above <= 0.36475:
          s += -0.058
         else:
          if depth <= 9.5:
           s += 0.078
          else:
           s += -0.030
        else:
         if digits <= 1.5:
          s += 0.065
         else:
          s += -0.026
     else:
      s += -0.056
    else:
     s += -0.062
    if year <= 0.0:
     if year_1_below <= 0.0:
      if capitals_1_above <= 0.0:
       if capitals_2_above <= 0.57519:
        if letters_a_word <= 6.753:
         if share <= 0.025106:
          s += -0.067
         else:
          s += 0.022
        else:
         if characters <= 39.5:
          if characters <= 15.5:
           s += -0.019
          else:
           s += 0.086
         else:
          s += -0.033
       else:
        if capitals_2_above <= 0.78175:
         s += 0.096
        else:
         s += -0.029
      else:
       s += -0.052
     else:
      if capitals_2_above <= 0.037749:
       s += -0.004
      else:
       s += 0.068
    else:
     if tag <= 1.5:
      s += -0.030
     else:
      s += 0.074
    if capitals_3_below <= 0.10763:
     if capitals_2_below <= 0.71825:
      if share <= 0.0038687:
       if capitals_2_below <= 0.23669:
        if capitals_1_above <= 0.10961:
         if capitals_1_below <= 0.084524:
          s += -0.004
         else:
          s += 0.083
        else:
         if letters_a_word <= 6.3022:
          s += -0.050
         else:
          s += 0.049
       else:
        s += 0.109
      else:
       s += -0.032
     else:
      s += -0.045
    else:
     if share <= 0.082431:
      if capitals_1_below <= 0.097168:
       if letters_a_word <= 5.2265:
        s += 0.043
       else:
        s += -0.032
      else:
       s += -0.055
     else:
      if characters <= 26.5:
       s += 0.069
      else:
       s += -0.027
    if prints <= 3.5:
     if capitals <= 0.0:
      s += 0.051
     else:
      if links <= 0.86002:
       if characters <= 22.5:
        if capitals_3_below <= 0.084524:
         if letters_a_word <= 7.2899:
          if capitals <= 0.65942:
           s += -0.031
          else:
           s += 0.050
         else:
          s += -0.037
        else:
         s += -0.056
       else:
        if shape <= 0.0:
         if capitals_2_above <= 0.028992:
          if capitals_2_below <= 0.29479:
           if characters <= 43.5:
            s += -0.061
           else:
            s += 0.017
          else:
           s += 0.048
         else:
          s += 0.060
        else:
         s += -0.046
      else:
       s += -0.063
    else:
     s += 0.082
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, _, gap_below, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, _, _, digits_1_above, year_1_above, _, capitals_1_above, by_word_2_above, _, _, digits_2_above, _, _, capitals_2_above, _, _, _, digits_1_below, _, clock_1_below, capitals_1_below, by_word_2_below, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if digits <= 4.5:
     s += -2.708
    else:
     if words <= 14.5:
      if level <= 0.0:
       s += -1.419
      else:
       s += -2.327
     else:
      s += -2.628
    if end <= 5.5:
     if date_word <= 0.0:
      if letters_a_word <= 4.8356:
       if commas <= 0.0:
        if characters <= 22.5:
         s += -0.104
        else:
         s += 0.015
       else:
        s += 0.178
      else:
       if by_word <= 0.0:
        if share <= 0.99893:
         s += -0.114
        else:
         s += -0.018
       else:
        s += 0.030
     else:
      s += 0.189
    else:
     if commas <= 0.0:
      if capitals <= 0.40313:
       s += 0.217
      else:
       s += 0.011
     else:
      s += 0.474
    if year <= 0.0:
     s += -0.125
    else:
     if characters <= 65.5:
      s += 0.399
     else:
      if capitals <= 0.20256:
       s += -0.068
      else:
       s += 0.015
    if end <= 5.5:
     if clock <= 0.0:
      if letters_a_word <= 4.8356:
       if letters_a_word <= 4.0357:
        s += -0.068
       else:
        if in_text <= 0.27525:
         s += 0.050
        else:
         s += -0.055
      else:
       s += -0.110
     else:
      s += 0.245
    else:
     if in_text <= 0.25543:
      if final_score <= -4.129:
       s += 0.116
      else:
       s += 0.281
     else:
      s += 0.008
    if year <= 0.0:
     s += -0.122
    else:
     if in_text <= 0.51:
      s += 0.277
     else:
      if words_score <= -0.19566:
       s += 0.070
      else:
       s += -0.077
    if digits <= 4.5:
     s += -0.122
    else:
     if in_text <= 0.33908:
      s += 0.231
     else:
      if final_score <= -1.8786:
       s += 0.057
      else:
       s += -0.046
    if year <= 0.0:
     s += -0.120
    else:
     if alike <= 1.5:
      if tag <= 3.5:
       s += 0.211
      else:
       s += 0.072
     else:
      if alike <= 2.5:
       s += 0.087
      else:
       s += -0.054
    if end <= 5.5:
     if clock <= 0.0:
      if commas <= 0.0:
       s += -0.111
      else:
       if end <= 0.0:
        if letters_a_word <= 6.0111:
         s += 0.121
        else:
         s += -0.034
       else:
        s += -0.104
     else:
      s += 0.153
    else:
     if in_text <= 0.25543:
      if capitals <= 0.20256:
       s += 0.077
      else:
       s += 0.167
     else:
      s += -0.004
    if digits <= 4.5:
     s += -0.119
    else:
     if in_text <= 0.25543:
      s += 0.185
     else:
      if words <= 8.5:
       s += 0.100
      else:
       if final_score <= 0.0:
        s += -0.004
       else:
        s += -0.062
    if digits <= 4.5:
     s += -0.119
    else:
     if alike <= 1.5:
      if tag <= 3.5:
       s += 0.166
      else:
       s += 0.067
     else:
      if from_start <= -1e-35:
       s += 0.062
      else:
       s += -0.073
    if year <= 0.0:
     if digits <= 8.5:
      s += -0.118
     else:
      s += -0.022
    else:
     if in_text <= 0.71825:
      s += 0.146
     else:
      if capitals <= 0.3374:
       s += 0.034
      else:
       s += -0.062
    if year <= 0.0:
     s += -0.117
    else:
     if in_text <= 0.51:
      s += 0.139
     else:
      if characters <= 36.5:
       s += 0.068
      else:
       if share <= 0.0044936:
        s += -0.002
       else:
        s += -0.077
    if digits <= 4.5:
     s += -0.116
    else:
     if in_text <= 0.56696:
      if depth <= 10.5:
       s += 0.138
      else:
       s += 0.051
     else:
      if words <= 7.5:
       s += 0.035
      else:
       s += -0.067
    if digits <= 4.5:
     s += -0.114
    else:
     if alike <= 1.5:
      if from_start <= -8.5:
       s += 0.022
      else:
       if commas <= 0.0:
        s += 0.070
       else:
        s += 0.148
     else:
      if characters <= 34.5:
       s += 0.032
      else:
       s += -0.069
    if end <= 5.5:
     if clock <= 0.0:
      if from_start <= -1e-35:
       if commas <= 0.0:
        if from_start <= -1.5:
         if start <= 2.5:
          if start <= 0.0:
           s += -0.012
          else:
           s += -0.095
         else:
          s += -0.004
        else:
         s += 0.007
       else:
        if characters <= 61.5:
         s += 0.101
        else:
         if characters <= 113.5:
          s += 0.016
         else:
          s += -0.044
      else:
       s += -0.105
     else:
      s += 0.091
    else:
     if commas <= 0.0:
      if tag <= 2.5:
       s += 0.043
      else:
       s += -0.050
     else:
      s += 0.109
    if digits <= 4.5:
     s += -0.113
    else:
     if characters <= 52.5:
      if letters_a_word <= 6.3934:
       s += 0.125
      else:
       s += 0.038
     else:
      if words_score <= -1.1294:
       s += 0.045
      else:
       s += -0.058
    if year <= 0.0:
     s += -0.115
    else:
     if headings_above <= 0.0:
      s += -0.028
     else:
      if alike <= 1.5:
       if letters_a_word <= 6.0111:
        s += 0.115
       else:
        s += 0.047
      else:
       s += -0.023
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.113
     else:
      s += 0.017
    else:
     if from_start <= -11.5:
      s += -0.016
     else:
      if final_score <= -1.3326:
       if characters <= 36.5:
        s += 0.129
       else:
        s += 0.062
      else:
       if characters <= 32.5:
        s += 0.046
       else:
        s += -0.048
    if digits <= 4.5:
     s += -0.109
    else:
     if headings_above <= 2.5:
      if in_text <= 0.28992:
       s += 0.119
      else:
       if characters <= 47.5:
        s += 0.055
       else:
        s += -0.047
     else:
      s += -0.045
    if alike <= 1.5:
     if commas <= 0.0:
      if in_text <= 0.25543:
       if end <= 5.5:
        if away <= 2.5:
         s += 0.028
        else:
         s += -0.058
       else:
        s += 0.056
      else:
       s += -0.090
     else:
      if framed <= 0.0:
       if characters <= 58.5:
        s += 0.123
       else:
        if characters <= 93.5:
         s += 0.045
        else:
         s += -0.021
      else:
       s += -0.014
    else:
     if by_word_2_above <= 0.0:
      if in_text <= -1e-35:
       s += -0.000
      else:
       if start <= 2.5:
        s += -0.110
       else:
        s += -0.007
     else:
      s += 0.014
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.110
     else:
      s += 0.024
    else:
     if capitals <= 0.45584:
      if depth <= 11.5:
       s += 0.118
      else:
       s += 0.039
     else:
      if tag <= 2.5:
       s += 0.035
      else:
       s += -0.030
    if year <= 0.0:
     s += -0.108
    else:
     if in_text <= 0.14643:
      if final_score <= -4.0001:
       s += 0.023
      else:
       s += 0.109
     else:
      if links <= 0.21725:
       if characters <= 36.5:
        s += 0.019
       else:
        s += -0.076
      else:
       s += 0.022
    if digits <= 4.5:
     s += -0.104
    else:
     if from_start <= -9.5:
      s += -0.020
     else:
      if tag <= 2.5:
       if final_score <= -2.4534:
        s += 0.113
       else:
        s += 0.036
      else:
       s += 0.004
    if from_start <= 3.5:
     if tag <= 6.5:
      if framed <= 0.0:
       if words <= 17.5:
        if capitals <= 0.65942:
         if digits_1_above <= 2.5:
          if capitals <= 0.068574:
           s += 0.025
          else:
           s += 0.116
         else:
          s += 0.012
        else:
         s += -0.012
       else:
        s += -0.043
      else:
       if from_start <= -8.5:
        s += -0.059
       else:
        if end <= 5.5:
         s += -0.022
        else:
         s += 0.043
     else:
      s += -0.066
    else:
     if date_word <= 0.0:
      if letters_a_word <= 4.5076:
       s += -0.006
      else:
       s += -0.095
     else:
      s += 0.017
    if year <= 0.0:
     if words_score <= -12.181:
      if words_score <= -14:
       s += -0.018
      else:
       s += 0.018
     else:
      s += -0.104
    else:
     if headings_above <= 1.5:
      if headings_above <= 0.0:
       s += 0.002
      else:
       if final_score <= -2.6204:
        s += 0.104
       else:
        s += 0.030
     else:
      if letters_a_word <= 5.8032:
       s += 0.014
      else:
       s += -0.063
    if alike <= 2.5:
     if from_start <= -6.5:
      if final_score <= -4.129:
       if in_article <= 0.0:
        if capitals_1_above <= 0.46291:
         s += -0.110
        else:
         s += -0.004
       else:
        s += -0.011
      else:
       if tag <= 2.5:
        s += 0.046
       else:
        s += -0.041
     else:
      if from_start <= 3.5:
       if tag <= 6.5:
        if capitals_2_below <= 0.4589:
         s += 0.097
        else:
         if capitals_3_below <= 0.25291:
          s += 0.043
         else:
          s += -0.016
       else:
        s += -0.026
      else:
       if from_start <= 4.5:
        s += 0.001
       else:
        s += -0.062
    else:
     s += -0.095
    if year <= 0.0:
     s += -0.103
    else:
     if from_start <= 2.5:
      if headings_above <= 0.0:
       s += -0.019
      else:
       if depth <= 11.5:
        s += 0.095
       else:
        s += 0.023
     else:
      s += -0.046
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.099
     else:
      s += 0.022
    else:
     if headings_above <= 2.5:
      if words <= 6.5:
       s += 0.092
      else:
       if commas <= 0.0:
        s += -0.033
       else:
        s += 0.049
     else:
      s += -0.053
    if date_word <= 0.0:
     if commas <= 0.0:
      if letters_a_word <= 7.931:
       if share <= 0.99893:
        if by_word_1_above <= 0.0:
         if by_word <= 0.0:
          if digits_1_below <= 7.5:
           s += -0.084
          else:
           s += 0.003
         else:
          s += 0.003
        else:
         s += 0.011
       else:
        s += 0.018
      else:
       if end <= 5.5:
        if links <= 0.62284:
         s += -0.032
        else:
         s += 0.007
       else:
        s += 0.050
     else:
      if characters <= 93.5:
       if final_score <= -4.5008:
        s += -0.034
       else:
        s += 0.087
      else:
       s += -0.076
    else:
     s += 0.091
    if digits <= 4.5:
     s += -0.096
    else:
     if capitals <= 0.38549:
      if capitals <= 0.16473:
       s += 0.020
      else:
       s += 0.082
     else:
      if away <= 3.5:
       s += 0.028
      else:
       s += -0.058
    if digits <= 4.5:
     s += -0.094
    else:
     if final_score <= -4.129:
      s += -0.015
     else:
      if final_score <= -1.3326:
       if from_start <= -5.5:
        s += 0.031
       else:
        s += 0.104
      else:
       if from_start <= 0.0:
        s += 0.025
       else:
        s += -0.014
    if alike <= 1.5:
     if framed <= 0.0:
      if shape <= 0.0:
       if from_start <= 4.5:
        if capitals <= 0.16473:
         s += -0.003
        else:
         s += 0.084
       else:
        s += -0.029
      else:
       if words <= 4.5:
        s += 0.034
       else:
        s += -0.054
     else:
      if capitals <= 0.3374:
       if commas <= 0.0:
        s += -0.032
       else:
        s += 0.038
      else:
       s += -0.067
    else:
     if by_word_2_above <= 0.0:
      if clock_1_below <= 0.0:
       if digits_2_below <= 7.5:
        s += -0.093
       else:
        s += 0.005
      else:
       s += 0.012
     else:
      s += 0.010
    if digits <= 4.5:
     s += -0.090
    else:
     if letters_a_word <= 5.7528:
      if in_text <= 0.3101:
       s += 0.079
      else:
       s += -0.004
     else:
      if characters <= 34.5:
       s += 0.047
      else:
       s += -0.063
    if digits <= 4.5:
     s += -0.088
    else:
     if alike <= 1.5:
      if from_start <= -6.5:
       s += -0.022
      else:
       if from_start <= -1.5:
        s += 0.078
       else:
        s += 0.024
     else:
      s += -0.057
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.091
     else:
      s += 0.018
    else:
     if in_text <= 0.25543:
      if final_score <= -4.3648:
       s += 0.009
      else:
       s += 0.077
     else:
      if words_score <= -1.9738:
       s += 0.024
      else:
       s += -0.071
    if digits <= 4.5:
     s += -0.085
    else:
     if letters_a_word <= 5.7528:
      if in_text <= 0.3101:
       if capitals_2_above <= 0.31909:
        s += 0.091
       else:
        s += 0.005
      else:
       s += -0.015
     else:
      if capitals_1_above <= 0.57519:
       s += -0.074
      else:
       s += 0.030
    if year <= 0.0:
     s += -0.089
    else:
     if in_text <= 0.28992:
      if depth <= 9.5:
       s += 0.096
      else:
       s += 0.025
     else:
      if tag <= 3.5:
       if capitals_1_below <= 0.16954:
        s += -0.015
       else:
        s += 0.032
      else:
       s += -0.070
    if year <= 0.0:
     if tag <= 0.0:
      if digits_1_above <= 1.5:
       s += -0.013
      else:
       s += 0.025
     else:
      s += -0.084
    else:
     if capitals <= 0.38549:
      if framed <= 0.0:
       if share <= 0.0077918:
        s += 0.090
       else:
        s += -0.003
      else:
       s += -0.017
     else:
      if outer_share <= 0.0034184:
       s += -0.089
      else:
       s += 0.022
    if in_text <= 0.28992:
     if framed <= 0.0:
      if year_1_above <= 0.0:
       if digits_2_above <= 2.5:
        s += 0.072
       else:
        s += -0.010
      else:
       s += -0.029
     else:
      if headings_above <= 2.5:
       if capitals_1_below <= 0.40313:
        s += 0.024
       else:
        s += -0.020
      else:
       s += -0.094
    else:
     if date_word <= 0.0:
      if capitals_1_above <= 0.51:
       if clock_1_below <= 0.0:
        if by_word <= 0.0:
         s += -0.092
        else:
         s += 0.010
       else:
        s += 0.011
      else:
       if share <= 0.0026851:
        s += 0.018
       else:
        s += -0.026
     else:
      s += 0.052
    if digits <= 5.5:
     if capitals_1_above <= 0.74167:
      s += -0.075
     else:
      if digits <= 4.5:
       s += -0.022
      else:
       s += 0.017
    else:
     if letters_a_word <= 5.4697:
      if commas <= 0.0:
       s += 0.012
      else:
       s += 0.077
     else:
      if capitals_1_above <= 0.60556:
       if depth <= 8.5:
        s += 0.004
       else:
        s += -0.052
      else:
       s += 0.043
    if digits <= 4.5:
     s += -0.076
    else:
     if from_start <= 3.5:
      if capitals <= 0.45584:
       if capitals <= 0.16473:
        s += 0.016
       else:
        s += 0.083
      else:
       s += -0.001
     else:
      s += -0.057
    if year <= 0.0:
     s += -0.078
    else:
     if capitals <= 0.45584:
      if digits_2_below <= 0.0:
       if from_start <= 1.5:
        s += 0.075
       else:
        s += -0.013
      else:
       s += -0.038
     else:
      if outer_share <= 0.0076109:
       s += -0.079
      else:
       s += 0.011
    if characters <= 72.5:
     if digits_1_above <= 4.5:
      if words_score <= -14:
       s += -0.039
      else:
       if characters <= 8.5:
        s += -0.021
       else:
        if links <= 0.55778:
         if share <= 0.8956:
          if by_word_2_below <= 0.0:
           if words_score <= 2.6642:
            s += 0.082
           else:
            s += -0.006
          else:
           s += -0.009
         else:
          s += -0.011
        else:
         if in_text <= 0.17157:
          s += -0.025
         else:
          s += 0.013
     else:
      if letters_a_word <= 5.8032:
       s += -0.065
      else:
       s += -0.001
    else:
     if by_word <= 0.0:
      s += -0.073
     else:
      s += 0.009
    if capitals_1_above <= 0.63068:
     if capitals_1_above <= 0.067424:
      if capitals <= 0.45584:
       if characters <= 87.5:
        if level <= 0.0:
         s += 0.071
        else:
         if in_text <= 0.11325:
          s += 0.017
         else:
          s += -0.031
       else:
        s += -0.029
      else:
       if letters_a_word <= 5.9189:
        s += 0.002
       else:
        s += -0.071
     else:
      if depth <= 5.5:
       s += 0.013
      else:
       if capitals_1_below <= 0.63068:
        if share <= 0.97714:
         s += -0.116
        else:
         s += 0.000
       else:
        s += -0.005
    else:
     if year <= 0.0:
      s += -0.028
     else:
      s += 0.059
    if date_word <= 0.0:
     if depth <= 9.5:
      if from_start <= -10.5:
       if shape <= 1.5:
        s += -0.052
       else:
        s += 0.011
      else:
       if final_score <= -0.72701:
        if tag <= 5.5:
         s += 0.065
        else:
         s += -0.014
       else:
        if shape <= 2.5:
         s += -0.040
        else:
         s += 0.018
     else:
      if depth <= 16.5:
       if end <= 0.0:
        s += -0.006
       else:
        if tag <= 3.5:
         if capitals_3_below <= 0.75962:
          s += -0.101
         else:
          s += -0.006
        else:
         s += -0.001
      else:
       s += 0.022
    else:
     s += 0.069
    if date_word <= 0.0:
     if capitals_1_above <= 0.65942:
      if letters_a_word <= 5.6705:
       if in_text <= 0.33908:
        if year <= 0.0:
         s += -0.037
        else:
         s += 0.060
       else:
        if digits_1_below <= 9.5:
         s += -0.065
        else:
         s += 0.020
      else:
       if digits <= 11.5:
        if outer_share <= 0.9957:
         if depth <= 5.5:
          s += 0.001
         else:
          if gap_below <= 0.0:
           s += -0.001
          else:
           s += -0.109
        else:
         s += 0.001
       else:
        s += 0.008
     else:
      if year <= 0.0:
       s += -0.028
      else:
       s += 0.053
    else:
     s += 0.072
    if year <= 0.0:
     s += -0.075
    else:
     if in_text <= 0.14643:
      if letters_a_word <= 6.8596:
       if final_score <= -4.5008:
        s += 0.008
       else:
        s += 0.070
      else:
       s += -0.018
     else:
      if capitals_1_below <= 0.20294:
       s += -0.049
      else:
       s += 0.003
    if capitals_1_above <= 0.63068:
     if date_word <= 0.0:
      if depth <= 10.5:
       if tag <= 2.5:
        if share <= 0.032943:
         if digits <= 4.5:
          s += -0.022
         else:
          s += 0.046
        else:
         s += -0.038
       else:
        if capitals_1_below <= 0.11835:
         s += -0.062
        else:
         if capitals_1_below <= 0.33974:
          s += 0.019
         else:
          s += -0.019
      else:
       if capitals_2_below <= 0.86607:
        if capitals_1_below <= 0.97368:
         s += -0.118
        else:
         s += 0.001
       else:
        s += -0.000
     else:
      s += 0.051
    else:
     if digits <= 4.5:
      s += -0.023
     else:
      s += 0.070
    if digits <= 7.5:
     if by_word <= 0.0:
      if words <= 3.5:
       if year <= 0.0:
        s += -0.038
       else:
        s += 0.039
      else:
       if capitals_1_above <= 0.63068:
        if letters_a_word <= 4.0357:
         s += 0.004
        else:
         if links <= 0.24771:
          if words_score <= -5.8362:
           s += -0.004
          else:
           s += -0.102
         else:
          if links <= 0.31867:
           s += 0.019
          else:
           s += -0.030
       else:
        if capitals_1_above <= 0.87868:
         s += 0.019
        else:
         s += -0.014
     else:
      s += 0.032
    else:
     if letters_a_word <= 6.6519:
      s += 0.075
     else:
      s += 0.007
    if final_score <= -4.5008:
     if away <= 4.5:
      s += 0.009
     else:
      if digits <= 11.5:
       s += -0.095
      else:
       s += 0.003
    else:
     if in_text <= 0.14643:
      if year <= 0.0:
       s += -0.041
      else:
       if digits <= 8.5:
        s += 0.070
       else:
        s += 0.007
     else:
      if links <= 0.16115:
       if by_word_1_above <= 0.0:
        if digits_1_below <= 9.5:
         if away <= 7.5:
          s += -0.077
         else:
          s += 0.004
        else:
         s += 0.018
       else:
        s += 0.019
      else:
       if tag <= 2.5:
        s += 0.038
       else:
        s += -0.019
    if date_word <= 0.0:
     if letters_a_word <= 5.7528:
      if from_start <= -7.5:
       if capitals_2_below <= 0.75962:
        s += -0.064
       else:
        s += 0.009
      else:
       if digits_1_below <= 1.5:
        if year <= 0.0:
         s += -0.022
        else:
         s += 0.071
       else:
        s += -0.030
     else:
      if capitals_1_above <= 0.63068:
       if outer_share <= 0.49155:
        if capitals_1_below <= 0.63068:
         s += -0.110
        else:
         s += -0.005
       else:
        if characters <= 69.5:
         s += 0.018
        else:
         s += -0.028
      else:
       if characters <= 41.5:
        s += 0.024
       else:
        s += -0.017
    else:
     s += 0.046
    if in_text <= 0.14643:
     if alike <= 2.5:
      if words_score <= -12.181:
       if words_score <= -14:
        s += -0.032
       else:
        s += 0.011
      else:
       if printed_above <= 0.0:
        if from_start <= 4.5:
         s += 0.066
        else:
         s += -0.004
       else:
        s += -0.018
     else:
      s += -0.043
    else:
     if capitals_3_below <= 0.028992:
      if headings_above <= 1.5:
       if tag <= 6.5:
        s += 0.042
       else:
        s += -0.020
      else:
       if capitals_1_below <= 0.19756:
        s += -0.039
       else:
        s += 0.007
     else:
      if capitals_2_below <= 0.040833:
       s += -0.006
      else:
       s += -0.073
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.068
     else:
      s += 0.015
    else:
     if capitals_2_below <= 0.27429:
      if tag <= 2.5:
       s += 0.068
      else:
       s += -0.004
     else:
      if depth <= 9.5:
       s += 0.009
      else:
       s += -0.046
    if from_start <= -7.5:
     if final_score <= -4.6233:
      s += -0.068
     else:
      if words <= 5.5:
       s += 0.032
      else:
       if in_text <= 0.33908:
        s += 0.006
       else:
        s += -0.041
    else:
     if from_start <= 4.5:
      if digits_1_above <= 4.5:
       if final_score <= -0.39959:
        if year <= 0.0:
         if final_score <= -2.7948:
          s += -0.017
         else:
          if final_score <= -2.6204:
           s += 0.020
          else:
           s += -0.009
        else:
         s += 0.085
       else:
        s += -0.023
      else:
       s += -0.040
     else:
      if start <= 2.5:
       s += -0.054
      else:
       s += 0.004
    if by_word <= 0.0:
     if tag <= 0.0:
      if from_start <= -1e-35:
       s += 0.040
      else:
       if capitals_2_below <= 0.035099:
        s += 0.007
       else:
        s += -0.033
     else:
      if in_text <= 0.11325:
       if outer_share <= 0.012738:
        if words_score <= -6.2378:
         if capitals_1_below <= 0.084524:
          s += 0.026
         else:
          s += -0.019
        else:
         if words <= 3.5:
          s += -0.010
         else:
          s += -0.067
       else:
        s += 0.035
      else:
       if letters_a_word <= 4.5076:
        s += 0.000
       else:
        if depth <= 3.5:
         s += 0.005
        else:
         s += -0.079
    else:
     s += 0.037
    if from_start <= -12.5:
     if date_word <= 0.0:
      if capitals_2_below <= 0.97368:
       if outer_share <= 0.61905:
        s += -0.102
       else:
        s += -0.003
      else:
       s += -0.005
     else:
      s += 0.013
    else:
     if digits <= 5.5:
      if words_score <= -6.7816:
       if capitals_1_below <= 0.033908:
        s += -0.002
       else:
        s += 0.007
      else:
       if date_word <= 0.0:
        if by_word <= 0.0:
         s += -0.068
        else:
         s += 0.002
       else:
        s += 0.005
     else:
      if digits_3_below <= 0.0:
       if capitals <= 0.45584:
        s += 0.070
       else:
        s += -0.006
      else:
       s += -0.020
    if digits <= 7.5:
     if by_word <= 0.0:
      if capitals_2_below <= 0.86607:
       if by_word_1_above <= 0.0:
        if letters_a_word <= 4.0357:
         if away <= 7.5:
          s += 0.003
         else:
          s += -0.012
        else:
         if end <= 0.0:
          s += -0.021
         else:
          if capitals_3_below <= 0.75962:
           if outer_tag <= 7.5:
            s += -0.118
           else:
            s += -0.007
          else:
           s += -0.003
       else:
        s += 0.011
      else:
       if letters_a_word <= 5.7528:
        s += 0.018
       else:
        s += -0.012
     else:
      s += 0.022
    else:
     if final_score <= -2.6204:
      s += 0.031
     else:
      s += -0.019
    if year <= 0.0:
     s += -0.065
    else:
     if capitals <= 0.45584:
      if prints <= 1.5:
       if from_start <= 1.5:
        s += 0.079
       else:
        s += -0.018
      else:
       s += -0.033
     else:
      if links <= 0.16869:
       s += -0.057
      else:
       s += -0.001
    if digits_1_above <= 4.5:
     if from_start <= -17.5:
      if digits <= 6.5:
       if capitals_1_above <= 0.65942:
        s += -0.069
       else:
        s += 0.000
      else:
       s += 0.012
     else:
      if year <= 0.0:
       if words_score <= -12.181:
        s += 0.017
       else:
        s += -0.054
      else:
       if words_score <= -1.4194:
        s += 0.066
       else:
        if letters_a_word <= 5.4697:
         s += 0.024
        else:
         if digits <= 6.5:
          s += -0.032
         else:
          s += 0.007
    else:
     s += -0.071
    if final_score <= -4.6233:
     if words <= 6.5:
      if capitals_1_above <= 0.78869:
       s += -0.068
      else:
       if letters_a_word <= 5.1695:
        s += 0.007
       else:
        s += -0.003
     else:
      if words_score <= -9.4506:
       s += 0.016
      else:
       s += -0.014
    else:
     if digits <= 4.5:
      s += -0.046
     else:
      if digits_2_above <= 0.0:
       if in_text <= 0.51:
        if capitals_3_below <= 0.32917:
         s += 0.068
        else:
         s += 0.013
       else:
        s += -0.004
      else:
       s += -0.026
    return s
