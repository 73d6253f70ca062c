"""
What was learned of pages of html: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is 025f91a59da7f924.

news html: 0.9702
web-articles html: 0.9516
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.924 of 105, web-articles 0.984 of 699
byline found where it is: news 0.851 of 74, web-articles 0.840 of 319
date found where it is: news 0.980 of 100, web-articles 0.986 of 423
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -780: 'contents',
        -760: 'dpa related',
        -745: 'getty',
        -730: 'subscribe',
        -705: 'share',
        -685: 'sorry',
        -655: 'sign',
        -645: 'article',
        -635: 'artikel',
        -630: 'adobe',
        -620: 'december',
        -615: 'commission image',
        -605: 'dec',
        -580: 'topics',
        -570: 'buy discover franchises news',
        -550: 'nachrichten',
        -545: 'yoga',
        -540: 'trail',
        -535: 'advertisement loading reserved',
        -530: 'japan llc newsletter',
        -525: 'editor tags',
        -520: 'closed courtesy pet',
        -515: 'read',
        -505: 'links',
        -490: 'articles demo',
        -485: 'mehr wealth',
        -480: 'course',
        -475: 'inhalt',
        -470: 'consulting stories',
        -465: 'biden marketers reviewed',
        -460: 'october',
        -450: 'connect',
        -445: 'browser figure lose',
        -440: 'reading void',
        -435: 'british guides',
        -430: 'redaktion shop',
        -425: 'guide sie',
        -420: 'fehler join',
        -415: 'expressed jan themen tuition',
        -410: 'espresso',
        -405: 'minuten',
        -400: 'categories comments',
        -395: 'cleaning email receive',
        -390: 'cookies exclusive form hiring trusted',
        -385: 'copyright neue',
        -380: 'gear',
        -375: 'affiliate dictionary ihre',
        -370: 'kommentare pediatrics please react weekend',
        -365: 'backpacking interviews secret',
        -360: 'apr paragraph quote',
        -355: 'august category independent november',
        -350: 'hotels july',
        -345: 'familiarity get holiday mission pdf site solving welcome',
        -340: 'advantageous appointment eric info later unlock',
        -335: 'lowers row success',
        -330: 'battle bundle facebook institute master photo policy written',
        -325: 'gifts india message sponsored substitute trainer us',
        -320: 'alert correctly displaying events experts hike inbox save updated',
        -315: 'ad authoring bill const consulted dns einstellungen featured miss',
        -310: 'aktuelle canon clay doc february june registered society university',
        -305: 'blog changing epa opinions partnership today ways',
        -300: 'drogen foto founder our plumbing views',
        -295: 'april costs deals diese intelligent julia münchen pc promotions sale tree united walmart zur',
        -290: 'follow hit mo mongodb pm prevention tim touch',
        -285: 'ago brian consent dieser kb signs table',
        -280: 'adult agree cfp edition liked movies möglich organize soul specs',
        -275: 'bbc beach committed diet director journalism lee lesen polizei prefix purposes speaker',
        -270: 'blogs explore finance games idle inc lake money veteran',
        -265: 'australian disclosure healthier informational oct relationships spring strides trending',
        -260: 'beat bitte brief closer franchise helpful latest ltd marathon picks smith spaces topic',
        -255: 'associated couldn decor deductible fdp glove instagram mind plumbers profit recipient specifications subscriber ultra',
        -250: 'arxiv boost computers drills explores jetzt log mark premiere pt sciences series services specializing stephanie twitter',
        -245: 'christmas comment overview posts premium proposals request resolve senior watch',
        -240: 'afford airpods anxiety ceo complimentary delivered deutschland drawing essen fc freelance magazine prior trouble tv',
        -235: 'depot difference falls familie jr pending promotion science want',
        -230: 'age alternatives author ci engaging financially manager min nlm shock skip startups thema ultimate wellness',
        -225: 'coach contributor erik finden gallery geht könnte mm published th trial try weniger',
        -220: 'accept boolean calm celebrity commissions dancing god intervention jahren meinung npm typescript workshop',
        -215: 'account angela anzeige candidate chose chris coverage daily eliminate etf foreign functional gemini individuals integrity oxo partners phone police readers recover reuters seconds therapist uhr vein visiting vote week',
        -210: 'advice blogging buyers channels class content courses deine episode finally fort gmbh header home joining kyoto orient probe sb scale since tailor tricks unsubscribe',
        -205: 'believes brain choice christian commands commits connected diagnosis error gmt gpt holistic how left lisa outdoor podcasts pos post pto quilt ruin sep software std subscribing thermostat treaty unlocking volatility à',
        -200: 'attack bond bottleneck combinations communicator earn feature hide influential internally llms loan matched memphis más newspapers qr rights schluss ut weights women',
        -195: 'andreas attending best causes ebook edges hall hub ki mal medical mixed parser photography physician reason reflect rick rule silicon stat tips venezuela weekly wäre zum',
        -190: 'accomplished actuary architectural average bridge career construct consultation education fitness gewalt outlook panic ranking registry satellites secrets semi struct thank',
        -185: 'accepted atlanta bootcamps buyer chaos co corporate doi fund gardeners gefunden generative gordon hr icons index lesezeit never opinion playful podcast preventative prompts ticketing transition updates whatsapp wir',
        -180: 'chatgpt crypto donate football interior mexico partner president refer scott server terms werbung',
        -175: 'adjunct arts averages b bloom breed britain builders clicking convenience dieses exploring hence laura louis magnetic nein om präsidentin putting ready retail return reviews signup stanford voice zeigen',
        -170: 'accredited advisor approval art benefits breaking browse chance compassion complementary dealer dietitian footage friend hats hochschule hotspots ii limitations map mastodon navigate outside patrick previous rare signal travels useless viewed viewer y',
        -165: 'associates beginner behalf cto diabetes diversified edu execute failed fats flag geben heute humanities introduced jill leads lightroom login page photographer pothos princeton profiles raped referral screenshots specializes strengthen webinar william',
        -160: 'agency behavioral cancers clients compounding deutschlands disease employ forgive grows guaranteed him kollegen meeting norman pathways physiological pulse radiology ran retreat talks teilen treatments',
        -155: 'algorithm amazing artifacts brewing cb digitalen drop editors effort gardening inquiry justiz m mac nation permit photos politik restrictions seniors setzt simplify slots sourcing sticking tag tickets top uber validated vice watson werde',
        -150: 'aca actuarial answering apply balls bericht complaint contractors cta dangerous death defines dich doesn festive hora insurers internet js liga machen me möchte neither now paul peninsula philips photographing prep protest pub raleigh rennen report sicher strength subjects submitting superior travelers vacuum vague victor wake watched',
        -145: 'alles architect arrested ben bis board chip circle constitute done ease electronics enjoying event frei frieden gov gum happens hinweise inside issue know league liverpool living more neu nichts pact panel recipe regional representation santa shaping snowflake sooner sorgen spam stainless story sweat tagged theft thermostats www yes ändern',
        -140: 'acclaimed acquisitions alzheimer amended animals archiv bietet carriers celebration classroom commit cooking court denver du economy everyday export genuinely happier hiking immense insights investor johannesburg julie kept können lesser license memo navigating para passionate patel presidential provides renovation reps river simultaneous takeout thousands vary worldwide writer',
        -135: 'adams allegedly announcement anytime armed army ask assessing bands bodyweight branch calendar cart consultancy consumers damn deadlines digest downside election episodes evaluation exhibited find finops hier intelligence introducing jay joined jump killed minus official pa practitioners residents scholars shortage slack struggles teach things ultralight wondered wondering zeigt',
        -130: 'agenten analyzer ap associate availability ave beard beings brands chart chromebook cloud considering cut d disabled documentaries download educator el express factors fits giant git hesitate humans ich inspection investing jamie lucy marks melden might modifying old outbound payouts preferred prize profitable ropes sarah see sister source spielen spiral studierende submit sur thirds videos vigilant weddings',
        -125: 'adresse anaheim awards browsers burned checkout clinics commitment covering dedication deny dream earbuds elite erschienen faculty funds government gracefully inspections investment jo mattress meet organic owns payoff produkte push ratio recruiter relaxation rise sample schreibt scroll sex sf sporting tent traffic uk unknown vibe vor war',
        -120: 'accessed advertisements appreciate branches broker cancer changer climate closes coffee contact continue contra cube decorate decoration experience farmhouse frustrating garmin getting guys headless heads housing ihm illustration import impossible indicators investors job llm male mats maximizing mba menus michelle morning mt needed override periods phones predictions providers relationship revising rocky season shell sliding sofia statistics stitch strategy suddenly suggestion supporting temp uns watches weeds why',
        -115: 'af affordability airports arriving aug baker bell carolina chronic click clutch com conferences contain corps denmark diesen disabilities distracting divergence domestic earth engineer english excels executive exhibitions faster female gop greeting holidays illnesses illustrate jun kick kids learner machines measurable minister nonprofit northern notifications openness overseas peak porting professor propose proving quiz resume roles sales sanity ship soc south spotted stripped terrifying tonight torque tu turkey wann wert wolf',
        -110: 'abroad abuse admitted architects backpack bain bewegen bread brushes calcium cells checking clipboard columbia comparing conducts constantly correlates debunked decorating determined doch ears effortless erin executives facet fastest festival filed fired garage gemacht gratitude ignored impressions ingredient intended january journals julian ko liberal mercedes merino mutter müller punkte raises reconnect recruiters recruiting regarding roadmap shutterstock sollten solve talk teaching throat travel web wheels winning yields',
        -105: 'affiliates attribution audits automatic battling brains charles clip collections conceptual covered dank db definitions depend designed desired dj downtown dslr embed embraced entertaining estate felt fight found ganz generation glory governance heating hunter improvements inbound inspire interiors inviting joe laptops macro mai marcus marketer marketing meghan moves nicole obligated op parlament program prominent relay reporter rf saas sara seemed smbs technique tensions thomson tone tr turner vs websites workflows',
        -100: 'abc adolescent ads advocating again angry annual approve archive bin bitcoin break cafe car cet codes colorado convergence cops crush darum dice dismissed earned entertain garbage healthiest incorporates ineffective iris jane kubernetes leipzig lifecycle listen maria meistgelesen mich mit neil neuen outages photographs pinterest powerful premiums probably process productive protests provider recent recreation regret remote sa school seats seinem stall subsidiaries suchen surgery thousand tired token union versucht voted',
        -95: 'asian aviation aws bachelor ban bank behörden bites blurry booking boxes brokerage cas clarifies comfort compare complete confidently crash crime deepens destinations dramatic edits emphasized expert featuring fee future galaxy geo hamilton heel hierarchy honest id ihrer instances institutes lt makes manage meditators montag mornings natalie negatively nuance org outs patterns perform personality phrase programmers progression questions rail relative releases required requirement reservation sat securities sexy specialize sr standing started students successfully sufficient survival thread todo tourism traveler valuation var walk werden yesterday',
        -90: 'abandonment abo absorbing accelerate achieve actively advocate ag all arguments automotive award badge bcg bidding biking bluetooth bookmarks ceiling classics coupon defenses demonstrate depth deutschen digitalocean doable edited embrace ethereum exhibition experten fans feeling findings finds flying folded gaps gdpr gibson hardened healthy helped hero inform insight jeffrey johannes keyboards lays lindsay merging mike missed names nights passengers peace pin precious prefer rentals representative resources review scientific serverless situational skipped smell stars subscription taken target theatrical trekking turns unforgettable value vol von vp wine',
        -85: 'aesthetic alum alumni announces applies aren babies banners beats bonuses bookmark breeds bug bustling cat character checklists closure coaching collectors cruise dagegen dedicated defaults delves difficulty drain dumbbell dumbbells emails experte fetch footer frankfurt free gateway highs hill houston keeps klare kr leasing london material media myths necessarily nutritionists operational ou paso phrases pid pipes platinum powers profound proven ra radio rebecca recommended repairing rewrite robustness royal sam scholarships sectors sick simplifies spends squats stock storyboard stunning surprising talked tied tony trans ulrich valley visier warehouse wichtigsten williams wp yours zahl',
        -80: 'aarp action advancing advises akzeptieren aller alliance analyzed andy authentication authorized avid awarded backing barn beijing belongs bishop biz bluesky boots button by care cares categorized chamber cheer cilantro cincinnati collected commons controllers cultural dave decision delhi dives douglas educates emerged env evil filmmaker folks freelancers function gelesen geschlossen grenzen happening ids ikea incomplete joshua leave les loader magical mama modes museum nationally nest nomad nose nov organizing outperformed overflow overstated penalty pennsylvania philosophy prev privacy prone recaptcha representatives ride roundup scalability scanning scrap sean snippet sommelier styles suspect swift tablet targets tasty tb thomas too van waterproof win winds wonders',
        -75: 'accelerating accused adventurers advertisers advisory ambassador ambition analytical andrew anhören anzeigen app arbeiten archives backpackers berichtet bold careers chill circumstances citing clarke cleans colin condo connects considerations constrained crowdfunding dear debate diagram digitale discuss dozen dying easy editorial employers enabling ernst evergreen everything fighting fixes fleet frauen freebies fundraising gifting globe gopro grow growers habit healing hinweis iceberg inhalte intern internationale investigation issuer jasper jeff karen kpis landfills lauren marco martin mary metro minimally mirrorless module mold mountains murphy nato nostalgic nutritional oak oliver openings ordinary oregon organised overwhelm paid places primary printers random realizing recall recalled reductions referring reserve risks rugged russische rv sacrifice saint shifting silly sim sketches spieler staff station stranger suite temple toughest translation underlying understands versions vet wireless überblick',
        -70: 'aaa accountable agenda aktuell allergies android anonymous backcountry backpacks books burger celebrate clerk commenting compound confidence config contributing credit doctor drainage drives easter economists engineering enthusiast etfs eu evolving exception exhausted externen fallen frameworks fulfilling gavin generalist girl golf govern hans hello hi hills hunters indian indoor inspires insuring kelly lactose leaderboard llama longevity looks marker marketplace max mechanical meters minnesota monat nothing odd patreon payments phishing pools portrait principles proud redefining reset sane scandal sculpt seven shows silver sleeper slug sonoma spin stylish switzerland tankless termed threats tiger trails trains ukraine uncle unseren vmware wet worse',
        -65: 'achten adherence airline alternating always answer application arlington authorship calculator candid capturing caring cleveland compute congress considers continued copilot counts curb darstellung defer deliveries deterministic devops discoveries disks domain dominating doris doyle drugs dynamics electrical emerge endorsement enduring errors evening fake financials framed freeze germany grand hacker ice images intuitive investigate jahre jessica jobs joseph jährige kam katie knobs looms may member metric microservices mingling mobility mortgage motivational murder newsroom night nyc orders packed passive personalities playbook practically proficiency programming promo qualified raise raising readiness rectangular regarded regulate remaining rented replay rob sack satisfied seasons sky sluggish solutions stone stressed strings struck tenant toronto trump viewers vinyl visionaries vitamin walker yet zip',
        -60: 'abend acted advocacy ak allein amanda angebot animation annually approvals arrived attitude ausserdem authors bad banks bike bilder bottles brilliant bundling bus byte cad cam cars ce christopher cio cleaners colorectal committee confirmation consideration contains cookie coordination critique crust crystal cultivating cups daniel datenschutzerklärung debatte decides delay disclosures double ed einfach elegance em emerges emerging employer ethical fault figma finer firm five forscher grad greater hands heroes human hält infrared institution james jersey juggling kidney kommission labour loans lounge lover managed mar mason meantime menu modal mood nations nguyen nic nos nurse objective offices optimization organizer pets pie pies planes por pounds prescribing pressed preventive programme prudent quelle race ransomware readability refers relevance relief reminders renting resemble resolved resorts retire reveal sandwiches savvy scratch seasoned sehen sehr sells sourdough spd spirits streamlining studied sustainable swapping takeaway therapy thrill transform trip typed unbiased verantwortung wales webcam weighting wild workloads youth',
        -55: 'accountability adhd affect analyse anomalies assume autumn axis benefiting bing bn cabinets charged chat code collaborate colleague college collins conditional contributions cookbook countertops countless creative creativity decentralized destroy dim dispersion documentary draining duncan dylan enclosed europe evaluating excludes explosion fan firewall first flaws frontend gone gps guardian helping hilfe hire ingest invested investigations islands ja januar jen jogging johnson joke kaum kills knowledge künstliche lay lego leverages mi mum narratives nashville new notice obligation order organized outdoors outreach overcome overloading parent persistent pick poised polite politics profitability projects präsident quirks railway reddit reimbursement renovated reproduction resident responses restaurants ridiculous september settle sitemap speech speed sprint straw strip stuck taylor teen therapists tokenizer tourists trajectory vintage volunteer warming weighted wifi workshops yahoo youngest zeitung',
        -50: 'abilities accurate additional advertise alongside am applicants artist attempted australia authenticity awareness baltimore barbell baseline beer biodegradable breach breakthrough broadcast bundles burgundy burns camp cellar chrome classes cleaner cleanser compatible complicate consequences contender cosmetic coupons cozy cyber cybercrime darkness decompose decorations democracy deploy desperate deutscher digestible diploma direkt distribution distributions dot drywall dynamic elena encompassing enterprise fewer ff filter fluoride forces forever formation former fortunately forwarding geometric glance grapes harassment heading hints honey house humidity implement information insider intelligenz journalist kein kommentar kontakt laid launches linkedin lowest manufacturers mathematics mcp mentioning mer merchants merge minute mon motorcycles motors multifaceted müssen newsletters nih nobel obtain off ohio ons organically paycheck perceived phases plane plaque pllc pocket polls portability powder pregnant presse progressing publishes randomized redirected reduces referrals refinement remarkable rohit safety select selecting selling sequences shadow sharma shipped sleeping spreadsheets stakes stash statista steal stockholm submission tate theory ti timeless trademarks trades upside utilizing versa vitals wahrscheinlich weed welt wife wipe withdraw woman years',
        -45: 'adam address admission africa afterthought airbnb akin angezeigt angriff anmeldung antioxidants arabian argues attract backyard believe benches besonders billions blood bookings branded calculators calories centralize changed choose clipping coded codex companies corey cryptocurrency dafür deadline dev dies digestive discourse dislike disorder distilled diversify dm drei dx ending escalate escalating exempt expansive expired explainer explorer f forearms frank fujifilm gems gerade girls grafiken grown grundsätzlich grün harvard headers horizons hundred ideas imagination imposed informations invasion invasive irrelevant jet junior large leading literature logistics masks masterclass matches mckinsey mechanic minor mom mortar neighborhood nil nimmt nominee occurs opener optimizes osprey outsourced overweight pacific paint passions performed physics plank plunge poses pouring premier profession profits prohibited ps ratings razor rechte retro schliessen scholarship sharing sketch soon southeast sowohl sparkle sport sports ssa staged stations stellen streamline supposed survey tack texts thrilled till trotz trotzdem twist ukrainian uncover understood unveils utilized voting warm wasting welcomed what wichtigste wings wizard wong zehn',
        -40: 'admins adviser aerial agent aggregate airlines angles anniversary asus asynchronous athlete audiences avenue become bedrooms beds beiträge billy blender blvd boiler boy breeze buffalo bump calculate call carrying celebrates china clock cohort collaborators compiled completing confidentiality confirms conveniently cork cornerstone dark decade declared deductibles demand depressive detroit diverse dl doorstep doubled dr elections empty endeavor ended engagements engineers ethics exhaustion fixture folders foliage forests frustration fs genai gist green harry hiding historic homework idea ie ihn impressum indicates indicating individual interactively interruptions intersection invalid islam islamic issued jazz jumping kindness landes läuft mastery membership merges migrate minded minneapolis mirrors myth near newcomers newspaper noble nurses perfect performs pole portable portfolios prepared prince prove publicly pubmed qualifications raspberry record rede remake renovate reply rises rivers rl rm romance ron sacred sacrificing sake sap satisfying scarce secretary sharpen sheets signature simplified sisters slipping solicitation songs sophie sorted sourced splurge stand statistic stay streets systeme telecom themselves thin tokyo tracing transcripts transitioned trays turning types underwear unserer urges utm verify version vorgehen warum weigh widens workspaces worthwhile you',
        -35: 'abandon adhere administrator admissions advent agnes agreeing aim alex alive analyzing ann apis aspiring attendance attorney barbells being bon broadly bronze building bulky burning case caught checklist cluster compass connectors contest crashes dad dealing delivers denis destination dogs driver drowning dt edit elf emily england ex exceeds experiencing explorations fest filling financing fires floors forerunner formula fulfilled ga gaming gateways gesellschaft grading granite grey herein hosts houses hygiene importing impressively indem inequality informationen input israel israelischen javascript jonathan k kit knew kristina kyle layer licenses liegt lifelong lineup loyal luke madrid majors measurement meetups mentioned method mighty modalities morgen moth möglichkeit nikon nintendo noch notion obesity onboard optimism outfit outright paperwork paste paving peek personalise persons pi poland pollution prem printer promoted pursue refine relate remarkably republicans retains retired revealed robotics rollout santiago screenshot search searched sensible sheds shirt shown shuts skies smarter sneaky sort special speedy spirit stefan storm stove suits sunset swaps sweden tage tail tasked technicians temporarily testen text tiktok took trailer trees trusting turn unrestricted unsung ventures vip viruses visa voucher walsh warnt wellbeing wilderness wirtschaft wochen',
        -30: 'adept advertising affiliated aims albert aligns ambitions amsterdam anmelden aps arrange arrangements asks attendee awful back bed belgium beneath bet bild blow bootstrap border bracket braking business candle capitol central cents chips cinema claudia clinic coe collaborative colour comeback conditioning connecticut constitution container craig crunch ctas curated dana debug defined dell desserts diamond diesem differentiate disable donors drip economical editions enormous entities erp exploded exporting extensions farms feb field filing finalized firmware flight foldable fry functioning funnel für ganze gears gritty gym hailing hair hardwood headcount heartbeat heated herself hides hören ibm immigration inclusivity inflammation injured innovate insane irony junk kt laden lakes legislation lenders lion lm losers lows lucrative mailing maintenance manufactured marc marked medicaid miami mice mobile movie multiplier naive namen narrative norris oddly orchestration os outpost oxygen parenting partie perspectives pitfalls planner pleasure poll positively postgres prescribed presenting protections psychological qualifying radar radical randomised recipients redefine reform relied replaces reservations responsibility riding safe says scenes scholar schools searcher sec sexual shortcut sieht similarities slideshow stance starting stopping strictly strikes supreme surgeries surgical surveys team teens tel template terror testament town trademark traveling trevor undergraduate unexpectedly unifies utility versuchen viele waffen welcomes wichtig wilson zigbee zufolge',
        -25: 'abstractions accidental advising american angst anime argued aussage automating autonomous barriers basket bears beginners begun bench blogger borders br brake bridging bristles buddy campus capitalism challenge charger chase chooses clicked climbing codebase collar commutes conflicts consolidating consortium contributors conundrum critic cutter cycle datenschutz decline decoder decreased defining delegate deluxe dependency detailing deviation devoted differs dirty disc div downloaded dramatically draw drive edwards esc español euros eve films fishing fluent fluff fmt folding fraction gadgets gamer gamification generator george giving gott grade graduates hang happiness hardcore hardly haves holocaust honored huge hurry hyper identifiers ihnen immersion impractical incorrect indexed indigo industrial innovators integral interoperability intuition issues joy kan laos latter leaderboards loves makeover marble match measure mediocre medium mental mfa migrating mileage misleading mod monumental multibillion naked nancy navy nearing nemo neueste nj node nomads nyheter offense omissions online oriented oz pavilion pay pen pension pianos piping pivot planned plantations pot powering predictable procurement protected pushes queen questionnaire recipes recordings refunds reject rejects resolutions restaurant revamping revealing rewriting robot rougher sandwich scenic searchable sensitive ships show sovereignty spatial specials specify sprouts spur staaten steakhouse steam stopped storefront strap studios successful successor switching tear telephone therapeutic tipps tom touchpoint towels transitioning treasure troy turmeric unfair unfamiliar unrivaled verified veterans voices votes wall wordpress wrist yards',
        -20: 'acer acres admits aiming amenities anecdote angeles avg backpacker bare bargain beginnings belong birthday blending blink blurred boutique breathing brush caffeine canceling cap caption carolyn catering centre chambers chaotic colorful concerns consult continents controversial copying council criteria cryptocurrencies dan dance daunting davies deer depending develops differ differing disconnect dismiss disturbance ditch doing downloading downloads duolingo educate einverstanden elder elegantly encoder encounter endpoints entdecken epaper epidemic except excitement expire extraordinary factoring failing fairness fatigue fifteen filtration finished flipboard foreground forum foundry frames fundamental fyi gathering gender generating geschichte gets gfci glasses glp grads greatest guarantee happened hash heritage hoka hotspot identifiable imaging impose impressed inaugural indie infant infographic inputs institutional ir josé keinen kickstart klick knob lawsuit lead leaning legitimacy licensed liquid logistical looked massnahmen maternity mayor medien messenger metaverse meticulously milwaukee mimics minimizes mitarbeiter monitored mortality movement mw neatly nicolas nor notified notoriously numbers orleans overkill oversight owl passion perimeter pero persist philadelphia precautions presentations preserving pruning reactive redshift refinishing result retain revamp rope roughly scans seaside shifted shining sides singapore skillshare slick small sms sorting stellt stolen stones subscribed succession suck supercharge thus tides torso tour transactional translates tun tune tweak unsere vacations vantage video vier visible vm vue vulnerable warehouses way wer white wing wirklich wishes youtube zhang',
        -15: 'accolades ai aktualisiert anna appearance arthur asleep assault azure ball barrier became binge blank booked bounds bulgaria burnout cabinetry caching carb cellars clocks coated columbus compensated compliant conversational cordless cruz cybercriminals decided deficits dei desktop dienstag directory disaster django downtime drum electric elevating exclusions excursions fate founders freeing fri gehören global grant grooming guidance halt heather her homemade hottest humble inaccurate insert instant interacts karl labs legends listens lms love mixing modern modernization multitude navigation neurons nevada ordered outlining oversee overwhelmed owned payroll photograph pivotal plugin procedure proposed prozess queue rachel realization reap recession reintroducing render responded rice rp russian scary scrutiny sees settings shah sheridan skill sorts specialist spiele strava succeed sydney tents thermometer third tide traces travellers tries tumblr ugc unavailable uncovering unify vetted weapon woodworking worries wright',
        15: 'accommodates ace addition admittedly afterward afterwards aggressively allowed altman analyzes anfrage annuity argue arrows asset assigning assisting assumed asymmetric attacker attraction attributed autonomously aw basement bee bending berliner billionaire bloomberg bloomington blown boon botanic brevity brothers butler butt cabinet cane cannon carousels caters chairs characterized child circuit classify cocktail collision combines comprehension comprises concentrated conditioners conducting consisting contrasts converted coping cord cotton cpg crafts crunchy cuisinart curry customary dash dazzling dead declining def defects defending deployment deter dial dialogue died digital disagree disparate disrupt disturb dividends dominates dpi drew duck dug dutch dwellers dynamically eats eco eggplant eller emitted empowerment encoding engaged entitled entrepreneurship equip evaluations examined exceeding exquisite factories fermentation filtered finde fix floods flowering fond foolproof forgetting formidable formulas fragile frame fruity fulfillment gang gartner gel generates gericht grapple gravity greece groundwork grouped grund gun hampshire handcrafted harnessing headache headline hearing hesitant homekit hooked horizontal huawei hydrated ides immensely impacted implementations impression incur innovator intimidated intro investigating invited juggle karriere kc kettlebell keynotes kg kl kudos ladders lags lamps lawrence linens lining longtime magnesium manually mature meditative merger metabolic mica minimalistic mismatched mph multiplayer muscular nasty natively necessary negotiate neighborhoods nervous newbies ni nighttime nike nitty noticeably notify nuggets oasis occupy on operating optimized overly owen pacing pad pairings parliament parses patagonia peer pepper periodically plagued policyholders policymakers portal powerhouses prepares preventing proceed prose provisions purely quantities rally ranked reaches reasons recyclable refundable registers reinsurance relaxed repellent repositories reshapes resulted rewarded rioja rival rivals rod romania rushed sansevieria savings seamlessly separate settlement shaking shareholders sharper sherry shortcuts shot shrinking shutter simultaneously skills skin slider sliders smartest spoken springs stacking staple stealing stimulate stimulating storefronts straps stray substantially sudden sum summarizing supplemental supplying surges surpassing surrounded sword systemic tablespoon taught taxes technica tender terminals terrorist theater thicker thriller thrives throttle tighten tin toes topping tough traceability triggering trivial twin twins universe unleash unsafe upgraded urgent utah utilize variation versed vertically vibrations vienna villages vineyard virginia webhooks whatever widgets zen',
        20: 'accommodating accompanying accumulated achievements actors affected affecting african aggregator airplane allem amt analyses analyst analytic anchor anders antiques arrow articulate artisans artwork ash aside assignments assuming assured atms attacked attackers austria authorities autofocus averaged backbone backs banned baristas batches bathrooms bedding behaviour bekannt believed benchmarked berichten besten beta blew boil breast bringing broke brute bucket buckle buffers burden burgers bush cape cardiac carts castle cautious centric cf challenged change cheat checker chicken cios citizen client clouds coaches collapse colours commercially commissioner communications commute comparable competent completeness compostable compressing compression conduit confidential confirmed conserve contextual contingency continually converts convinced cooked copyrighted corruption cousin cpus crashed creamy creatively creator criminal crises cryptographic ctr cuisines cumbersome cup curation curls cx cyberpunk danish darunter daughter daylight ddr dealt deceptively declined defeat defence deleting delight demnach demystify dense deputy deshalb developer digit dill dir directly disassembly disasters dish dispenser disposal distinction distracted docker document dominant drafts drone druck eaten echo elephant eliminated elizabeth employs encoded encompasses enhances ensemble enthusiastic ergonomics evenly evocative examination executes exhaustive existence existential expects expenditures expensive experimenting exploratory fade famously feasibility fell fermented fetches fibers fin fixing flawlessly fleets flooded fluctuations focal fokus forced formulated frankly friday front fueled fueling fulfill funnels futures gameplay gamified gary gebaut gemeinschaft glassware glimpse gradients grammar groomsmen groundbreaking grounding grünen guilty habitat headlights hell helmet herb holder honor honors hook horowitz hover hue hugging hungary hätte illustrates inclined inconsistent indicated inevitably infrequent instructional intention internationalen involvement irregular ish isnâ isolated jars jurisdictions keyboard konnten kostenlos lag landscaping lavish leafy leakage leases leftover leveling likewise listeners locals logged logically malbec manuals mario massage maximise meinen microphones mindfulness misc mistake misunderstanding mixture moderation modification moral morgan multinational mysterious männer neck neighbor nevertheless niche note nouveau nova novice nuances numeric nyu obsessive occasional occupancy ode opioid organizations ounce outlines overviews paper partnering pastry patent peel pesticides pinpoint pleasant podcasting pots predominantly prerequisites pricey problematic probleme processors professionally promptly provision puerto pumpkin punctuation pursuit racing reached realistically reassurance recommendation referred regimen regimes region registering reimbursed religious relocating remembered reminds renters repeating replacement respective respectively respondents revised roberts routes routinely rulebook russell sandals sas screwdriver scrub sd sealed semiconductor serp severity shine shirts shit sickness simulation simulations skeptical skins sounding spaced span specialists spotless staging stained standardize stanley starchy starring stocked stood stressful sunflower supplements supplied surf surpass surrounding sweeteners swings swipe symphony sync synchronization tactic talents tap taxonomy tcp tempting tension texas thirty thyme ticks timeframe toddler touched touching trackers trailhead trailing triggered turned uae ul ultimately unpaid unparalleled unproductive unreliable unstructured untreated upcycled uploading utilisation valuable variance verticals verändert vietnam vincent vineyards virtually vocabulary vorbei waking wasn watching wearables weekday weeks whether wiki winner wohnungen worden workable workday worked würden ya yelp yin your zentrum zugang',
        25: 'abnormal absorb accelerator acceptable access actionable actor addictive aftermath against aggregation alan alarms alerting altogether americas anchored ankle announce apartments appetizers appreciated approaching arrest artistry ashley assert assigns audience aura ava ba backgrounds baked bald bamboo barry base beverage bicep bigquery bitter booth brad brainstorming brand brave breathable bright brokers brooklyn buying calculates calls canonical cans caribbean cauliflower causing certain chapters chatbots cherry chores chunks cinnamon clauses climbed closet coder command communicates competing conferencing considerable consumed contacting contiguous converge convey cornell coronavirus correlations craftsmanship crib currencies cushioning customize dating deadlifts deal debris deep delays deleted democratic density designer desirable devote dinners dips discharged disruptions distress distributes dongle doses dread ear eases easing ecological edible edx efficacy eligibility emailed emotionally encompass encountered energetic energized enjoy equals equips essence estimate evaluates evident evoke exposed fashioned filers finger fireplace flags flaw flawed flea flyers folk font footprints fostering fragmentation freelancing freshness fuse gained garlic general geometry giants girlfriend glamorous goats gorgeous granular grips guideline guiding hackers handsome harvest hasn haven hawaiian hazard helper hips hive hoch holy hurt identical implicit improve incoming inconsistencies incurred indispensable indoors insightful installment instinct intentionally interconnection intermittent internals internationally intimate introductory invariants irritating isolate jar jefferson josh jumped jumpstart kern kevin knight labeling lacking ladder landfill lasted lasts leap lectures led li licensure lighter listings localized logo luck lululemon magnificent malware manipulate markup marshall meint mentors merely mg microsoft mile milks minerals mirror mis mistakes misuse mitigating moisture moss museums needn negative nested nick nobody nonetheless noted oat observation obvious onions opus outperforms overlooked pale par parked partially passage pavement pcs peanut performant persona personalised phenomenal pillars pine pioneering pleasantly pleasing plugins pmi politisch pooling posture praised precedence predecessor preferably presentation pristine pronounced prospective proved provoking präsidenten psychologist publisher purchased pure qui quotes racism reasonably reclaim reflected regression reinforced relating repel representing respecting responding restrictive retaining rhythms rico ripe roasting rolle rough rsvp rubbing salads scam scheduled screening seal sedentary seeking seien sell senses sensing separation servings shadows shake shareable shipping shortcomings shortest shortly shouldn sights sink sinks sizing sleeve slice sliced slot smelly snapshots socially solidify soups soviet sozialen speaking spell spike sponsor square staggering standpoint stayed strange strassen striking stunden subjective subscribers substack summarize superiority surface suspicious sustainably swatches symmetry tackles tactics tangible taps technological thematic theme thrifty touchpoints traveled trustpilot tunnel tutorial tutors una unbeatable undergarments underground undoubtedly unprecedented unstable unternehmen upkeep upsell upskilling usd utmost validate vat verb verfügt verifiable virus visions vivid volt waiting warn warnte weave whimsical wirkt woche wording work worker workstation worrying xbox ziele zucchini',
        30: 'accrue acoustic adapters adapting advertised agencies agnostic aisle aktivitäten alle alt alternative amidst amino ample angesichts announcements anthropic aphids arranged array artistic assemble assumption attracting aware awkward barrel bath baths beverages biometric blowing blue bone boomers boosted bound brainstorm breads brewers broccoli brought brown burdensome calculation cancel canyon caps captain caterers celebrating charges charity chasing chefs chiefs cleanup clusters combating combining communicating community concise configured consist construction contexts conversation cook coordinates corrected countertop crave cravings crawl creatives curriculum daher dann decent decoding dedicate delicate delivery descriptions diagnostic diagnostics dialog diego disappointed disruptive doubt dow drawbacks drift drill dtc dubai durations edged effective eines einmal elegant empowers encrypt entails envelopes equation equivalent era erklärte erode evolves exchanges exclusion exemplary expected experiential facilitating fail farm fbi ferry fertility finanzierung firewalls flashlight fleece float florida flower formulation fourth fraudulent freezing frequently friction fuels fundamentally funny fünf ghost glad gran grandmother graphic grass greene guardrails guesswork guitar handoff hardest harness hashtags health herausforderungen hopefully hpe humid hz icon ideation identifier identities impactful implements inception insects inspiring interactivity interstate invent invitation iras itineraries joel kent kicks killer kind kindergarten laying legit lettuce lifestyles loaf lone loose mais majestic marking mars masters matter mean meant messaging metallic migrations mimicking mineral minimalism mitte moist morale muddy multichannel mussten nacht nap negotiable neon netanyahu neues newer north notch novelty null occasionally onion organisierte originally otc oversees pairing palettes partnered passenger pastries patches peanuts penalties penny physically pink pizza pod popular possesses possessions potassium potentially predefined pregnancy prices pricier pricing processes productivity programmability prototypes pulled quarter ramp rat rate realm refreshing regulators rendering restriction revelation reviewers richer rid ripper rose routines rubber rücken sauces scams scheduler scheint schule screens screw seismic semrush sentiment separates settled shady shallow shipments shocking sieg sight silence simpler sitzt slim snowball socio socks sofas somewhat sought sounds spacing sparked specifies steaming steer sticker stresses structuring sun supervisors supply sustained systematically talent tannins taxation technik television tennessee tens thankfully thought threads threatening tie tolerance touches transformation transformer trello triumph turnaround tux txt ue unabhängig uncommon understandable uninterrupted unpacking variants victoria visualize wants wary weaknesses weighs whenever wieder wins witnessed wollten won workload worms worst wouldn writers yang yearly zukunft öffnet',
        35: 'absurd academic accidents accordingly accounting acknowledged aerospace aging alcohol alexa ali allocate allocating anyway appropriately apps apt archived arrival attracts awake banking barbara bases bass battles bbq bearing beautiful beware blast cake cakes candles carrots casting cbs ceilings celebrities cellular chan charming checkpoint childhood churn clutter collaborating collective commitments committing commuters comparative concluded considered consumes containers contributed controlling coordinating counselor cpm cruises cultivated cultures dar dataset degradation delve demanding denken desktops determining deutsch dezember differently dig directed disciplined discontinued distant district dividend diy domination dough earthquake eastern elsewhere employment enemy enjoyment eq equal erste establishing ethiopian examines exercising exotic expecting explaining exploitation expressing extending fabulous facilities factions fails fingers finicky fire firefox firma fitted flimsy flipping flossing forensic forgiving fortune fossil fosters fragrance gardner genannt generate gift gig golden goodness gp greatly guarantees haas hamburg harmony hashtag hd headlines heap hearty heights held hitting hotter hvac ihren imperfections imperial independence injection interconnected interviewing invite inward is iso jim joins jüngsten kafka kat keynote kneading knocking layouts lease leggy legt legumes lifestyle lightly linear literacy locking logs lunges luxe macros maintained makers manner marginal meaningful mediterranean megan memories menschen mild mitigation ml mode modestly modular monetization mud multimedia municipalities musk nathan nc neun ng nine noodles objectives odds offer office opting option out outfits outgoing parallelism partly passwords permissions personas personen phd plug pointers pointing portraits positioned possibility possibly postings potatoes praise preferring premise pride prioritizes proactively problems producers promise proprietary prospects prowess purchases pytorch quintessential ramping ratios ray rear regain regulated relieve remotely removes rendered renowned reproduce residential responds restricted retainer revolutionizing rex rigor roofing rotating routers scrambled seattle secure seiner semantic sensation sheer showers sided simple sits skewed skipping sla slope smells soaked sofa sol sollen solves somit specialization specified spikes spray sri ssd stability starters stationary stationery stats steadily stick sticky straightforward strawberries stretches strong suffered sugary summarization supplementing supposedly swimming syncs taco talented tasting tatsächlich techniques terminology themes throwing time timer toothbrushes transfers treffen tremendously trends tribal trim trust tuck tvs tx uc underscores unfortunately unlikely unterstützen upcoming upon utilizes vehicles vibes vielen visited wanders wang washington welche welcoming whereas wie wildlife wireframes wissen wore yen zentrale zusammenhang',
        40: 'aa ab acts aged aggregates agi ah ahrefs albums allen allergens alter anchorage anderes ants aspire bakery basketball beginn binary bio biological bleed boards bobby booming born branding breaker bubble bubbles bürger camper careful chenin chic chin chinesischen chunk clarity clean cloudflare collectively commuting competitor completed complexes comply compromising computation consecutive consensus constructive conventions copies corresponds cortisol counsel cpa credentials crews crms crucial cry damaged danger dashboard debit dentistry dependence deploying determines diagnosed difficult directories directors disrupting distraction does drinking duke dust earning elevated embarking empower ems encourages encouraging enhance enrolled enrolling epipremnum ethos euch exceed experimentation extensibility factory fax figuring financial finder finding fiscal fixed flash foremost framework freemium fully gauge geared gesehen ghz grateful gray handheld hasselblad headaches help helsinki hipaa ho homepage hone hospital hosting html ignoring ihr imagery incredible inflammatory influenced influencing insurance inter interrupted iowa israels itâ jam jointly jumps karten klein kraft kritisiert kw labeled landmark law lawyer lcd le lentils leo likes lincoln loses lovely lush macht mad manchester marathons margins masses masterpieces mechanisms meisten memorable men meyer mindful moderate mug multilingual nerve novel object observability obsessed operations otherwise outputs overload overtime owe paddle painful partnerships pas perennial personalizing pharmacy pillow placing playing plus podophyllum politicians politischen popping practice preliminary prepaid prescriptive priority probability ram raum receiving recht reds refreshed regard reinforces remind repetitive replacements republic repurpose repurposing resolving respect revisit rhode rigorously roomy rounds rye salaries schauen sechs seems seite selection semantics semester shade shower shrink shut siding significance simulate singer slide sockets solo somehow spaghetti spathiphyllum spot später squash starter sticks stocks suboptimal suffering sugars sunscreen sweetness swimwear symptoms syntax tailoring tastes taxed taxi taxpayer teenager tempeh terrain tote trace tracks transit translate ts turkish turtle und undertones underwriting universal unusual update usability varying vegetarians violation visitor volunteers voters vulnerability wallet warmth watt weakness weighing went whites wiggle windshield withholding woocommerce write x zealand',
        45: 'abundance accuracy achieving act adopted aes ahead airport alabama allan andrea appreciation argumentieren arrests assertion assign async attracted avenues bag banana bislang bodied boris bowl box breakdowns buffet bullet carries cashews catastrophe center centered cereals chapel charge chartered chocolate choosing claiming clamp cnc commodity como compromises configure confusing consistency consists contrary conversions coverages crate crawling criminals curate cushioned damit daraufhin dare deciding decks decrease defend deferred deloitte demonstrations department dependent deserve designate destructive devices discussing dispatch doubling drawings dresses drinks dyes ec eigentlich emotions emphasize engines enthusiasts entrance entrepreneurial ermittler europäische exit fears feedbacks fibre fidelity filled flex forty foundation freelancer friendliness functionalities gaining gazastreifen gefühl genetic geographical glossy gots gourmet graduated graphical grasp gravel gtc gyms habits highly hikes holds honeymoon hop il illustrations in increasing indirect infused injuries insect insured intensity investigates invites ivy jeden john judgment jupyter keen kingdom knocks kong lance landscapes laufen leaders limitation linux loving marie marketplaces metal methane mexican milestones milliarden mount mouse musicians mwc nail netz norway noticeable nowadays occupational occur omega opportunity orm outer overlook palette panorama participate partition peo piece pitch plateau playback pods ports portuguese prairie preset proficient prune publication que question quicker quip recharge rechargeable redemption regardless relaxing reliably reminder repetition researching response reusing reverse rides riesling rigorous roots rotate router running rural sagen samstagabend satire scales scraps seasonality self sellers serve she shelter shiny shorts signaling sites sl slight sloan snake sonntag spans spec specialties speeches spinach spinning splash spreadsheet stare starten stir streamlined strengthening strict stuff subset supporters svg syngonium systematic tablespoons tactical tariff telemetry threw toilets towing toys tradeoffs trait transforms transmission traps truck true twenty undergone unemployment uneven unused upload uploaded upright urban usual utilization valued vegetable versatility visitors visually wanting washing wax whichever winding wisdom wonder wonderfully xiv yeast überhaupt überrascht',
        50: 'accomplishment accordance accounted achievable activate administrators admired adopt adoption agrees algorithmic aloud alpha alternatively amplify appetite arbeit arise assessed assistant assistants athletes attempt attendees auch ausserhalb autocad avocado bit blocked bolts bringen buck burke burn calculating cancellations candy canned cd champagne charlie circulation cisco citrus civil claimed clever clicky comfortable completion connector constructed contrasting coupled courts credible critically crossing customizing cuts daten decreases delivering dependable descriptive deserves developers discussion disposable diving doesnâ doorbell dosage driven durch eager editing educating elon embark emerald ends entschieden ethically everybody examining excluded exists expertise explainability extensively extracting extracts facial fantastic fascinating fees figures filings flashing früheren gegeben geopolitical geteilt gleichzeitig glucose governments gpus grace greener hannah heightened hormone imperative indonesia infographics ingredients inner innovation instantly insurer intake international inzwischen jeder jemand jewelry joint jurisdiction kits knows latex legally letter lightning lived locked lunches mbsr measurements measures meatless medicare meditations mehreren millions minutes mn monaten motivating movements mysql neben newest newly noisy normally occurred offen opened optimizations outdated outline paired palestinian peter photographers pool precise predictability preservation prime prioritise privilege proactive programm prolonged propel proposition props purple reach reader rechnen redesign refrigerators rejected repeatedly reputable restrict retrieval roth route ruling rush ryzen s saved scenario scene schedules schicken scoop scores securing seek seq shape sharp shooting shy simplest sit slices soaps sogar somewhere sorgt spectacle sponsorship spreads squeeze stacks stop strengthened supermarkets surprised susceptible syncing ta tabs telling thrift tidy toothpaste tracked transcript treadmills treasury treatment trips tuning umgang undermine unrelated updating urteil username validation varied vinegar ward warmer wars weaker wear webpages weil wildly wurden yeti ähnlich',
        55: 'abandoned about accessing accommodation accumulate activewear ada addressing admire affects afternoon allocation angel anyone applications approach arises arms arrives assessments atmosphere authentic backlinks backups basics basis bear behaviors berichtete bid biggest bird bonds bounce breakers bride briefing briefs bucks bumps calming capability captions cardio cargo circuits clarify colony compile compositions concentrate contamination contention continuous contribution convention convincing cooler coordinate cracked crates cushions databases debugging declare deliberately democrats describe detected diamonds difficulties diners dinner disconnected discord distressed diversity divided division do documenting door dots drying ds duplication eher electricians eleven encrypted equally est esteem ethernet evaluated existed expanded explored expressions extend far farther favorable fda feet fi fiber filters fintech flows forefront frontier fruits gefolgt german gonzález granted grilled handled headquarters heaters height historically holes hong ill implications inadequate incorporating initiate insufficient integrative intentions interacting interview investments ist lasting leaving lenovo letting lever likelihood lithium locations loop madison md measured mechanism michigan midsize midwest militär mint misunderstood modifications monetize multiply mx negotiating notably obsolete officials officiant ohne oklahoma olive packs parlor participant pediatrician pens piano pilates plastics ppc prayer prescription pressured prestigious processor proofs psychology publishers qualify quarterly races rag recognizing recovered redundant reflecting removing reviewing revolutionary rewarding satellite scrolling searches shooter sightseeing silos soda somebody spices spinal splitting spots standout stays strongest stupid supportive takeover tech tells tempted testimonials ticker tire toiletries tokenization toll tracker traction tray tried tweaking undisputed unforeseen unlocks unpredictable unsupported variations variegated venues videography wages wearable weder whilst wooden wyoming zahlreiche zuletzt zz',
        60: 'ac accessories acquiring actuaries aggregators aggressive allianz amp anderem anderson andre announced antonio aromatic arrangement ashes assessment associations at attempts bar beetles boundaries brighter capsule carry cases celebrated ces charlottesville children circulate coding combat comfy compete compounds conditioner coursework cr cucumber curves damals decades delightful deren derweil developed dietary dioxide discoverability discussed displays dracaena drains drastically drops dubbed duration earnings ehr eileen elderly embraces emphasis equality equipment es estimates expectation explained extends extinction extremely father finish flights followed forums francisco friendly fun furthermore gaze genesis geopolitics gewesen hamas hdr heavier histories hollywood hope horror hq hubs ignite immutable indexing influence integrations interested involve io jose khan king knowledgeable kommen korea kritik lastly layers legs lenses located locks loved lucky macos mann maple married masterpiece medieval monitors moscow municipal mvp müssten nails nebraska neo northwestern noting nutrient oldest onto openly passport pause permitting philodendron planning pledged pointed positioning potty practicality preference premises preserved pressing print proceeds protecting provide puzzle questioning raw realized reels reference refined reforms refuse reliance relieving rolled russia sampling sand sedan seen segment seinen sent servers shelves shield short signed signing silicone sir six slides slugs sollte specifics spelling spraying sprays spreading staffing stains standardized statement states strategically sturdy submissions subsequent substance suffer surveyed sushi swirl syllabus symbols symposium synthesis synthetic tackling tank taxable technologies teeth templates textures thereby thrown thumb tid titled tooling toolkit tools towns transfer tread treating troubleshooting tuesday ugly unable unexpected unicode unsaturated usa vector viel vielleicht violence virtual wait workers workspace wow zack',
        65: 'accessory accommodate accountant activated aesthetics aglaonema alexander algebra among amount ancient anonymity anticipate append avoids basil begriff beneficial bills bland bleiben bolt boundary breaches breaks brings brink broad carried certifications chains champion christie cloth collecting column comes compares compost connectivity containing cracking credits crucially cues cycling damaging david deeper defense degree dennoch dental deposits diets dirt display divide drawn drivers duplicate easiest eins else emphasizing empowering enhancer enter entrepreneurs established exceptions expansion explicitly factor families feedback folds forecast forget friends from frontiers gardener genuine groom har hay here homeowner horizon houseplant identifies illegal immune imports inch incline instruction intel interfaces interpretation involving ips kill kleine kommt laser late lauderdale leicht lemon lists liz marriage mb meditating merlot mindset moon nam named newborn nfts nina none noodle norden numerous opposed opt orlando ort ounces outcome overhaul ozempic pays perks philip planted policies polling practicing prepare printable provenance provided prüfen psychiatry qualification quieter reasoning recherche refillable refrigerator removable replenish resistant respectful responsibly rising rounded routing runtime sebastian selected sense shampoo significant skateboard solid song spare spione stabilizers stacked statistical storytelling surroundings switch tactile tai tapping taste teenagers teilte tell terrible thoughtful towel tropical udemy ui unclear unterstützung uses vacuums variables vegetarian verbal via victims wound yard',
        70: 'accepting acid adaptable aerobic agentic allies anderen aroma assists auditing authoritarian bakers balances beautifully bender bewohner bowls bridges brilliance builds cabin catered certainly characters charging chili classified clearly clubs communities compilation complaints compliment controller converters cope copy costly couch cpc crew cute damages danielle darin dentists deodorant designated disclaimer discovering distances dublin eight employed enables engage enjoyable epic erneut et exist explanations exploit farmer fear feeding fertilizer fifth finalizing finishing flooring force fortified g governed grape grease grew grids hack haul hemp highlighting history hits hubspot hudson hätten iconic icy improper incident incremental inserts insomnia insure intellectual intimidating introduce invisible iot iterate joan judith jährigen leader leben lit looking loops loss maduro majority manageable manhattan menstrual mention meter methodologies micro millionen mine moreover motivation mounting mulch multitasking narrow negotiations nitrogen obstacle obwohl owing package paints pants participants performers pipedrive played point polish postgresql precisely precision predicted predicting presents previously principal products professionalism prohibit promising proofing protection reality reconciliation recruitment recycling refurbished relies replicate reporting reuse road roads rs ruby rundown salsa saying sc scientifically scraping sentence setzen shoe sitting sneak solved sommer spent spider spine spätestens storing stripes stroke submitted suggestions summer sunny tables tale teenage tested tex texture thorough thu tier tiered tobacco tongue toy traded traditionally treats underwent unser urls vacation variable videographer vows wa wage waitlist workhorse workout worlds',
        75: 'abstract acquire across adp alleged almost an angriffe appeared attachments beating belief bi bikes birmingham buffer bytes cancellation captures challenges chemistry clamps claude climb close coat cold collect companion comparisons concentration conduct confuse confused conservative continuity coordinated corners corresponding culture dessert disruption electronic eliminates elle ende entscheidung erreichte exams excel explanation fascinated fellowship floral forward frustrated gasket generous gentle glossary gm grande guidelines hammer handed haus hinter illustrated infinite infuse initiative inspect installations instrumental investigative ipad isn jackson jeans knees ld lies limiting liver losses lukewarm meats meetings mining missouri muscles nach nachdem navigates nearest nodes observations officers oscar outcomes owning pair palm parameter pcb personnel pew phoenix planet platform polished politische portland pound protocol pulling quantum quoting readme receives renovations resonate restoring roasted sauce scan screws sections seed service shopping showcasing showing sicht signatures slower smartphone smoothly snap speeds stakeholder standalone staples stepping strategists surge thick thoughts throw ticket tilt trained treated trumps undergraduates vastly viva vpn wearing wednesday wegen width wire wish xero yaml yogurt öffentlichen',
        80: 'absolute abundant adequate adjusting adjustments adolescents amid apartment applicable arabic arrowhead avant bedeutet bedtime belongings beloved big bookkeeping boosts boring breathe brightness buzz carrot chargers cheese cms comfortably compiler complexity conservation continues covid crafting crown culinary cycles dakota darüber demands demonstrates demos distinguished drought ehemalige emergency enhancing enterprises entries executed executing expense expression failure falling faux forth fusion gefahr go goodbye gpa ground handelt harder heavily hinges households insulation int integrates interactions inverters ip kale krieg kwh label laws leash letzten lid march math mathematical matters michael mills minimizing nearby nerd normal number nur occasions only openai operate orange organizers parsing personalized personally planners plans players poorly portfolio portion predicts prioritization professionals projected protective protocols province ptsd pushing på ranks rarely regulations remodels responsive reveals rgb ridge robert rocket schedule secondary segmentation sensitivity serving smart son spending src stain staining stated static stretching strongly successes suspension teacher technician temperatures tends thesis tod train transaction transformed typeface uncertainty uncomfortable understand uniform unsplash ux vergleich vital volatile waves weiteren weiterhin wi worry zoho zwar',
        85: 'ability above acclaim accommodations activities adaptability aids aktuellen alaska allied americans andere apache apex assembled assigned averaging bedroom bekommen betonte billing bisher bits black boasting bodies bugs cabernet camera campaigns centers chamaedorea chatbot cheapest citation claw cognitive collects connecting cords corporations creates cs cue customizable daran dates denim dimension direct distinct distinctive dreams drink drones educators eigenen empire encouraged enrichment entdeckt europa evolutionary evolve expand exports fad fall favored federation fit fragmented freitag glass gloves gmail goods grocery harmful hate hazards historical honorable hybrids ihrem included including innen inspected instruments ios joints judge junge kensington keys korean lawmakers leds lewis lively logic markt medications merged midtown modernize modest modified mounted necessity net neural nord nu nutrition obviously offered ont outlets palate participating passed pedal pioneer plays preserve producing proteste python query rand recognition remains renovating reshaping rewards rodríguez rolls ryan schon scrape sea seeds sew shoot shopify shoulder signage simply sized sizes skincare sodium sonicare sophisticated spark specialized sq styling sunshine surprise tape tiny tofu tolerate touchscreen tower track tricky truly typing unique vitamins warranty washer water watering weit whey wichtige widespread wind worthy',
        90: 'adults ambitious anticipated assesses attacks band based beaches bespoke bevölkerung bleibt boiled ca calorie canvas caution cavities ch chain classmates clothing coffees combine confident contributes curious cyberattacks default desire dining dip discipline distribute drawers dürfte eating enthalten entity entwicklung exact expenses extraction facilitates festgenommen filtering florist fly forming fraud gehe graduate grouping grove handle happily hard hauling homeowners importance inference ins installation installer instance instructors interact interpret journey justice ken knife knowing known kurzen languages leisure linking literally live loads lord low mainly makeup median mentor met mins misinformation missing model mover myself needing networks over owner packages pain parameters parental partei patients periodic personalization pickup plain plastic pmp pointer portugal prevents primarily producer programmatic proteins prototype proxy quiet raketen reactions recommending requested safely say sets setups sixth smartphones soap spotting squat stakeholders stored stronger structures style surfaces swing swiss syndrome tall teaches tend therapies timely titan to ton toxins trying upgrading utilities varieties verwaltung vine weg wirkung with yemen younger ziel zinfandel â über',
        95: 'adaptation adventure agricultural aka alike apart asparagus assignment authoritative basically beide beiden benjamin blanc blocks brass browsing bureau carbs cast chi clear collaborated colleges color compatibility composting console continuously counter ct debut deeply depends derived devs differences distinguish dome dominance duo enforcement erfahren estimated fand fare fl followers forecasting formatting gathered gesagt grain greenhouse grinder groceries grounds ham heat highlight hospitals importantly influencers integrate integrating jungen kann kansas lb leaks lily maine mechanics michelin naturally natürlich negotiation non notebooks nutrients oats objects ota pads parse passiert peas personalize placement planter plattform pmc portions possibilities pump quirky recently recommends rehearsal reinforcement reported represents res responsiveness revival runners screen scripts securely sidebar simplicity sleek slowing snapchat solely southern strengthens stress strike targeting technically twitch universities until urge usda veggies vergangenen waterfall whitening wird wrapped xml zoom zurück',
        100: 'admin alignment amerikanischen assembly backup be bean bedeutung beforehand berkeley berlin boom bose bundesregierung café capable caused chest clicker clips coastal conversations costing coursera crowd curl cve days deaths democratization devastating direction displayed dollar eligible enable enablement encryption endless essentially examine facilitate fancy fellows finalize for frage french gen gently gilt grip hatten hem holders hosted identification immer individually influences insgesamt instrument intervals juice keyword klasse labels lasse length linen listing location mere mock mortal mostly motor northeast notebook ones packing peers pests planting printed profitieren propaganda puppy puts rain regenerative relax released repeated replies resort rigid robin salad segments serves session showcase simplifying smile smoking stack stops subscriptions succumb surprises surprisingly suv symbolic teil textbook thing think those threat ties toyota treadmill unhealthy usable user verfahren visit wash webpage wheat',
        105: 'accepts adapts after agreements allerdings also amd analyze anc animations answers appeals approved arc asana attend autonomy baking banner behind bennett betroffen brazil brussels casual chardonnay claim component consume contractor coordinator cross curve davon denen designers discovered distractions dress duty ensuring entering everywhere experimental external fed fittings ford formed founded georgia had hawaii hertz hinge hooks intense intermediate jd kennedy könnten lang lg literary luxury mittwoch mk motivated mutmasslichen nd network nice nuts ok opens ourselves p paris perfection pg php pinpointing pipelines professional pwa rapidly results robots rosé saturated scenarios scoring seamless sending speaks spectrum structured tailored tencel this thoroughly tomorrow translated tuned um vpns wardrobe where wildfire winners wix working xxx yemeni zinn zweite',
        110: 'acceptance achieved addressed adidas adverse album amounts attach background baskets beans beef bent blends budget built casualty cater cdc combined communicate complement consultant cost definition deliver digestion domestically draft efficiently eltern emergencies engagement equipped expectations extras extreme familiarize finland fixtures flavorful foam foods framing fried gab gb genau generations genius ging grössten have highlighted hip increases indiana innovative iphone isolation isp italian journal launch leg magic major mandatory montana ms multi my naomi no noah nominations officer organizational overcoming parking past paypal plan plugs points preparing printing priorities pulls quantity quite r rapid realität receipts reflects regulation reshape retention retrieved robinson rows script sem shoulders sold sonic steady susan tableau tacos takes til unit upstairs warnings wave weiss wenig zones',
        115: 'additionally agreed al aliexpress analysts appliances argument artists baggage balanced bells blocking blueprint blues breath budgeting budgets check chinese cm coast commissioned consumer conventional count covers create crisp cultivate customization daly dazu decide deficit detect donnerstag drag drawer drug dual durability earns effects either embracing evidence farmers feeds foundations generally generators geographic gt harsh ideal immediate kim künftig laptop maximize med mehrere minimal monday nutzen ob offenbar offset one organizes others pairs pasta payloads pipe player predict processing product promote public quickly rank rap reception recommend recorded refining reflection researcher retailers severe singh snack spanish spricht steel steps stewart struggled sure t tab teams title tl towards unified upfront vehicle volumes weather will xiao zuvor',
        120: 'acquisition alley annie answered any anything applied architectures assisted atlantic attitudes auf bags balance been behave besides between boasts brew buttons catch catches cell chinesische cli cluttered combo compensation corrections creatures cuisine database decisive delayed delicious design detail digging dropped durable eat ebenfalls effectiveness efforts elevate ergonomic excited experiences faced fast fiction flexible four fridge full fundamentals gave ge gesture gives google gown growing harm headquartered hear heisst helps hunting invitations invoices invoicing jenny keep landscape leadership listening management managing miller modeling moines mushrooms must needle nut o ocean operates operation opposite optimize pack partial permits produces reduction regierung relying repeat replaced requests resulting salesforce saw sci seating seine spend spotify streams su summit sunlight supported though tokens trade trading trucks tutorials tweaks typographic unless verloren vision wh without xl',
        125: 'a acquired additions adjust apple automatically av becoming betont book cache calculations categorize ceremony characteristics commuter confusion consciousness crazy cream cultivation determine dishwasher disney entertainment evans exercise favorites fields flour folder food grab hanging immediately implemented incredibly industries inherently installing intensive jedoch kid lage las learning looker mail murray nuclear nächsten obligations open optimal optimizer outlined parts pieces pinot pins posed present presented publish rags reads received removed restore root schnell shoppable slow sparkling spread suggests thai tn topped tout transport trek unifying units varies vast veggie venture visibility warning wayne wisconsin zwischen',
        130: 'abs administrative already angaben anti assets backed borrow broken busy cameras certificates city coalition coming comprehensive conscious created da discovery dominated e entry exhaust expressive folgen forbes freedom freshbooks guests habe haben headphone hospitality hunger iceland ignore just lacks larger legible lesson licensing liegen limits line lisbon list lost ma mainstream mini momentum month onboarding optimizing performance performances phillips plate plumber popularity pre reflections regulatory rest right runner scalable showed snacks spain standard subject suited tagen transactions urged velocity versus',
        135: 'absolutely actually antivirus apparel association attempting available benefit berries better blend bought bulk candidates carrier channel completely computer contracts contribute css currently dbt described docs décor eliminating entre firmen follows gesetz handful hat heard homegrown hp hyundai inflation initiatives inline institutions interests interventions jama kampf kitchen labor language launched learners legacy lighting manufacturer meanwhile minimize neutral not novels nächste opening organisations patience phenomenon political preferences providing pyramid quickbooks ramen range recurring recycle remember resale returning richtig saudi saves seat ses shares sometimes stores stream structure studying sub supports systems temporary transformative trigger upper url very whose worth',
        140: 'approaches are attributes avoided blick bother breville brother caterer complicated computing concern connections constant data dawn day dollars economic edge egg environmental escape esp fantasy fellow flies ft grosse grossen iii indeed json katz messages miles moz müsse nano offering oracle outsourcing owners patient percentage population pork positions publications rails raised reinventing respond saving scented security sends significantly smaller stems suggest typography unnecessary ursula visualizations wedding west wider would writing',
        145: 'adding agreement aligning arizona att aus autos balancing benchmark bias bigger brewed chickpeas composite configuration converting directions elbows electrician emphasizes endurance enjoyed europäischen excess exercises fair früher gaza gehen items letzte locally matt million models mother nennt networking oil origins outsource picked pour powered pragmatic pressures problem protesters pvc regeln remove remover rent repo returns rooms rss seafood serial shapes showcases smooth speak squarespace start stem storms sunday throughput tool usage visuals walks wohl',
        150: 'administration ambient bootcamp brakes buildings called cdu centralized charts cheap coconut compliance datasets demographics different dimensions down east embedded entirely environmentally environments erst excessive exclusively experienced extensive famous feelings fern focused fragen fruit functions genug github gmat grams graphs h hazardous immersive installed kunden landing lawn loaded members mindestens n pattern permanent playlists populations px quality queries ranges realistic repository revenue ring rsvps rules salt san sauvignon schwer sig simon solar soy stadt steve targeted tiers toilet unsure use volume wiring workouts',
        155: 'activist animal automated beispiel bite boosting cables carefully challenging chassis compose consistently consultants controls convenient country credibility crops custom delete denn disk dos etl everyone exhibit failures flavor fr gehört gross hardware headphones higher hulu interactive introduction itinerary laundry load lots merchant military monitoring needs notable offers panasonic paramount perspective poultry recommendations reliability replace roll sei sierra situations snapshot spicy studio taxpayers tests tours traumatic typical uno vom wired wollen während',
        160: 'addresses afd allowing alternate as authority authorization az brackets capacity concerned couples detailed discussions farming fearless fish gains he if interesting iran iron lack laut lunch manual matching move much nature officially oft overhead particular pressure q really recovery reichen represent resource schlagen shelf shifts should soil sondern string suppliers swap transforming widely wirft wrap young',
        165: 'affordable asia asking assess audit automation becomes began belts body boston bottle calling cambridge capabilities certificate chevrolet cholesterol consider consumption contrast dabei darauf definitely delta derzeit di dive don draws exploration extract facts family flush formal frequency fresh illinois infrastructure ioniq kinder manufacturing market maybe middle oh other overwhelming perhaps picture pilot project quinoa rankings restoration satisfaction schema slip stable summaries sweeping term tipping titles used victory yoy zudem',
        170: 'accounts afraid aid aimed alerts anthony authored auto baby basic bypass chemical combination corn crafted crop designs didn distributed elevator en excellent experiments explicit exterior flavors handling intentional its keywords lan lean lock meal mess minimum months nie okay ownership practices records repairs resolution round similarly spanning specifically sugar taking test thrive toothbrush two verdict worried',
        175: 'advanced alarm arabia augmented begins behavior bmc boot bot checks climates contingencies convert developing development disclosed documents dort einige end enroll eventually existing fasting federal focuses func gekommen good holding impacts implementing indicate initially innovations integrated iq ireland man modify muscle overlap plates programs rates shared signals strengths tablets times typically unfold upgrades vi waren wichtiger workflow',
        180: 'able accreditation algorithms although angle arm aspect attachment beyond collaborations condition connection dryer efficiency efficient european expanding gradually hour hourly identified injury liability long metadata methodology need optional orientation plants platz predictive pretty price purpose relatively rust sentences sources standards status steering strategies suvs szene the them therefore trials using zahlen zone',
        185: 'accessibility aluminum aspects attest backend birth campaign clone closing comparison consuming context customized cybersecurity did disadvantages ethiopia experiment formats game hacks hrs inspiration lightweight look made mic oder organization overnight person placed possible principle prioritize pros protect reducing requiring shaped sheet sony sowie sql sweet tesla tutor umbrella visualization',
        190: 'accelerated acceleration agile along amazon analytics bicycle blades broader canadian consistent conversion dass degrees discounts early extension eye fra frequent gas given im irs item l logging mentions nicht of pex rings rolling routine run se setting still system tea tor usb',
        195: 'adopting analysis antique appears asked besser cable cause commerce coolant couple cover ecommerce einen electricity ev exposing facility feel focusing garten great houseplants hybrid km la legend obstacles oils orbit outlet parallel period platforms priced publishing recognize remodeling rich robotic seem shift shops something tackle transparent trend vendor weight winter',
        200: 'active adds appropriate breakdown breakfast concrete configurations countries craft current dependencies donald element enhanced euro flip floss format funded generic genre gpu heavy illustrator improving increase latin lbs lights mapping maximum mp ny packaging pandemic passing password perplexity promotional rebuilding recycled remain remodel robust safeguard saturday seit seo space sustainability understanding variant vulnerabilities webcams wines workplace',
        205: 'agents approximately benchmarks chapter complex cons develop ersten examples graph having household identify impressive improvement largest leaves library local pull relevant reward separating ser soft som specification strasse ve window',
        210: 'ages can capture club compelling converter csv det easily encourage exciting frozen graphics guided http incentives inches instructions interaction likely mat materials noir original physical ranch release retailer searching several suitable unlike utf wheel würde zero',
        215: 'adjustable beginning chicago chosen classic compact control coral cpu despite easier energy engine establish fact further goals includes interface lab latency layout massive meat overall press references regular role skilled under',
        220: 'accountants administered belt chair correct emotional execution flexibility fluid funding meditate mix nearly property reduce sagt sensors suggesting technology vendors walking',
        225: 'adapt approx au because briefly chelsea competition corner developments evaluate fat flair greek highest income inquiries jul kia like limit medication monthly output percent reduced regions responsible shaded sound stehen than',
        230: 'align came chemicals critical doors erwarten footprint gcp grains involves irish longer maker nun payment people port receipt send straight w within',
        235: 'agriculture battery blockchain certification communication competitive conducted dentist distance effectively einsatz employees enabled environment essays every exactly heart high jahr key kinds lessons limited milk muss put roof salary side slightly strategic testing thinking told tracking vegan',
        240: 'aaron barcelona bottom de debt dishes especially foot hun improves increasingly influencer interval it lets leveraging los loyalty millennial monitor music organisation park pro production real red reusable section slopes someone word wrapping',
        245: 'actual and cc eggs erklärt exposure fabric group host important ledger rack research room rotation sein set si specialty tax then trendy venue',
        250: 'architecture batteries build creators documentation flow foster handles herbs implementation leaf let loud microphone multiple opposition passes pest prioritizing recording registration switches transparency twice visual wenn',
        255: 'commercial deck deco due employee even flat internal less linked lower regularly rund soll surfing technical three whole zu',
        260: 'according advantages announcing avoid bekämpfen changes concepts confirm highlights i jack making many pace part reliable sind suggested take transportation wide wood year',
        265: 'added ale another carbon chanting collaboration example forms involved legal lens motion papers peterson similar takeaways throughout timeline waste york',
        270: 'appealing choices cities clinicians commonly compared das describes exchange face faq floor hand moving sagte sensor stage there works',
        275: 'aber america api asap below but dairy emissions etwa functionality hin national offline own path position power preparation presence support through total village',
        280: 'air cards concept conclusions crm customers dem einer ensure establishment etc few forecasts leverage minimalist nvidia split tabletop',
        285: 'conditions copper geforce gut keine make memorial plant samsung seasonal sequence social truth variety while yield',
        290: 'advancements allows customer define essentials evs gluten happy inclusive je land level ll poor vegetables vertical were',
        295: 'brooks clinical driving extra furniture ph versatile wrote zeit',
        300: 'allow applying creation des description files healthcare improved inventory particularly size various',
        305: 'core details evolution gardens going netflix permission state steht their together',
        310: 'academy appliance attire der detection ion nutritious researchers sewing shoes specific statt wanted',
        315: 'actions austin chevron guest ha iteration least musical na palms per proper starmer theorem',
        320: 'begin cutting however identifying runs served values',
        325: 'include initial manipulation mouth movers options stands task',
        330: 'century damage ensures france into native positive properly single some timing valid',
        335: 'alone builder deutsche device hatte hotel italy itself methods notes phase prevent storage tutoring wurde',
        340: 'catalog er groups once setup student',
        345: 'following levels maintain noise party users when yeah',
        350: 'around closely ein instead maintaining scheduling supplement',
        355: 'before cancelling den goes memory ongoing pages potential requires score so well',
        360: 'features millennials produce studies that usually words',
        365: 'automate common enough https lamp',
        370: 'bereits composition place who',
        375: 'contacts jennifer natural',
        380: 'attention bathroom during focus markets was',
        385: 'einem essay or',
        390: 'conference elements meaning tasks xm',
        395: 'chef pictured',
        400: 'each has og summary',
        405: 'both bring educational often require',
        410: 'cooling goal light lives they which',
        415: 'corp sich type',
        425: 'faqs these ups',
        430: 'assistance',
        435: 'creek',
        440: 'billion del fuel zwei',
        445: 'eine',
        450: 'als gegen lot yourself',
        455: 'final mountain step',
        460: 'protein such',
        465: 'meals',
        480: 'learned и',
        485: 'die',
        495: 'requirements tip',
        505: 'oral yosemite',
        515: 'con',
        525: 'prompt traditional',
        535: 'dry',
        545: 'startup',
        555: 'spotlight',
        560: 'rental',
        580: 'lines',
        640: 'conclusion',
        670: 'expect',
        705: 'machine',
        720: 'rated',
        730: 'sans',
        780: 'sessions',
        800: 'instructor',
        815: 'said',
    }),
    unpacked({
        -1450: 'comments',
        -1295: 'footnotes',
        -1285: 'footer',
        -1280: 'tags',
        -1255: 'modal',
        -1225: 'author',
        -1155: 'form',
        -1130: 'comment',
        -1120: 'hover',
        -1115: 'related',
        -1095: 'stretch',
        -1085: 'tc',
        -1080: 'complementary query',
        -1075: 'uf',
        -1040: 'loop',
        -1030: 'loading',
        -995: 'inverted uppercase',
        -985: 'headline',
        -970: 'snap',
        -960: 'posts',
        -940: 'collection',
        -930: 'views',
        -910: 'fn',
        -895: 'attachment menu',
        -890: 'disclaimer',
        -885: 'toggle',
        -850: 'latest',
        -840: 'breadcrumbs',
        -830: 'pagination paywall',
        -825: 'meta',
        -815: 'popup',
        -795: 'header secondary',
        -790: 'carousel tray',
        -775: 'bookmark',
        -770: 'buttons clamp label one',
        -765: 'copy',
        -755: 'promo',
        -745: 'copyright',
        -735: 'excerpt',
        -730: 'breadcrumb cover de duration',
        -725: 'tab',
        -720: 'justification',
        -715: 'inherit',
        -710: 'archive',
        -705: 'above around',
        -700: 'push rq',
        -695: 'bio',
        -680: 'four nav',
        -675: 'index',
        -665: 'cta dropdown kadence',
        -660: 'articleheader titles',
        -650: 'cr fe',
        -645: 'byline lc',
        -640: 'absolute ajax part tb testimonial',
        -625: 'mainentity',
        -620: 'blogs',
        -615: 'disclosure uk',
        -605: 'not title visually',
        -600: 'back er search',
        -595: 'gutters',
        -590: 'hidden imageblock new three',
        -585: 'head mob subscribe',
        -580: 'credit plugin',
        -575: 'fields links message',
        -570: 'next textwidget',
        -565: 'current other trigger',
        -560: 'topper',
        -555: 'card figure government listitem mega recommended topics',
        -550: 'gallery legal sources',
        -545: 'fm reviews timestamp zq zt',
        -540: 'below between display prev preview teaser',
        -535: 'highlights object padded timeline wide',
        -530: 'ideas placeholder',
        -525: 'equal link shrink underline',
        -520: 'cw slate',
        -515: 'bar',
        -510: 'feedback rating',
        -505: 'compare masthead mobile recent recommend sharing third',
        -500: 'hfeed read solid trending',
        -495: 'aligncenter compact faqs published size',
        -490: 'more point',
        -485: 'da dhu overlay panels screen',
        -480: 'closed megamenu recirc',
        -475: 'flow gc slider',
        -470: 'colored wixui',
        -465: 'contrast height listing skin star',
        -460: 'button cookie el inline popular',
        -455: 'alt commerce',
        -450: 'ainer caption ih stories tq',
        -445: 'acceptedanswer',
        -440: 'ad ms mz update',
        -435: 'infobox sidebar web',
        -430: 'expanded show swiper',
        -425: 'al calendar front gj hero per plan py',
        -420: 'alignwide cb recirculation recommendation sectionheading texts',
        -415: 'also filter',
        -410: 'ast btn constrained embedded isolate',
        -405: 'career ep gf li offer opinion rc znrzp',
        -400: 'call counter dialog ds ecf player project relatedposts sr',
        -395: 'hv items ref video viewer',
        -390: 'articles fixed no notice odd suggested surface this',
        -385: 'age alignfull aspect black information select',
        -380: 'action art cg divider options spacer subheading toast updated vert',
        -375: 'bordered kicker nitro notification np save',
        -370: 'grow logo ow tile wider yarpp yw',
        -365: 'align catalog gform language slot',
        -360: 'add desc further hours metadata newsletter share sustainable',
        -355: 'badge dc image lede signup tablet',
        -350: 'cea error ha italic modern',
        -345: 'date expandable hdr likes navigation short sidebars sn',
        -340: 'banner good jetpack sa send vv',
        -335: 'by kw subnav',
        -330: 'connect info instance msg pre result tg',
        -325: 'dba eq mf ny person rgba',
        -320: 'entity gov hierarchy hx mc overview',
        -315: 'breaker ip license only order provider sections widgettitle',
        -310: 'editors foot headlines inset jy sp these thin us zero',
        -305: 'eyebrow ib photo yg',
        -300: 'articletitle categories lightbox peer styled tdc upper',
        -295: 'dates dkbpqd docs hpl outline qbu raw sticky thumbnail toc work zhlebv',
        -290: 'ab adjacent attribution bfc nutrition',
        -285: 'btm checkbox datetime ex mj reset series su taxonomy visibility',
        -280: 'base brand contentinfo dad dm eg jw pointer print rr source subscription universal',
        -275: 'admin adv alignnone branding hb most th',
        -270: 'close equipment explore general phone qs rz yj',
        -265: 'asia authors embed entries hljs lightest member old self sz yoast',
        -260: 'bq cat cn nocontent onecol override',
        -255: 'bec category fc ltr moving nk owl pv rm tool try',
        -250: 'bbb download example orange scrollbar services signature snug steps titlelink vd',
        -245: 'bubble culture dek ej invisible office pp serif stacked sv zu',
        -240: 'articlecontainer audio bleed count readtime register trump wd',
        -235: 'cats contributors data extrabold flat focus free hd icon quick strip utility',
        -230: 'ah am cards citation darker ix none number radius report rss time traditional transition',
        -225: 'con custom div fg ga light lx off option rapper sunr tn translate war xn',
        -220: 'blockcontainer bx chevron doing dots email footnote ignore international is lv paper subhead',
        -215: 'bn du jv radix re readmore ring weight yz',
        -210: 'afb ao breaking chip columns create fab family pm recommendations rem reviewed sharedaddy ti toggler uncategorized url wg',
        -205: 'auth auto bold cli cook diet dp education empty eu fx horizontal matter nuy outer social ticker yn',
        -200: 'authorname bm can db diy dt ec event expert ezpcz fy kv og optin pum ratio required stack subcontainer tagline to',
        -195: 'accessories advancedheading cad cae commercial demo foreground gray helper homepage item kd load numbers ot pagecontainer radio rail storage subtitle support template ui unit',
        -190: 'bym cdc condition does faa fact flexdirection iv job marquee mbpqsq pop resources strategy ub vcard xsmall',
        -185: 'ced context fh infinite place promoted red right rightrail scroller snippet',
        -180: 'announcement authorbox automation ay co dh enabled hw img nx pk placement podcast transparent writer yt',
        -175: 'alert authorbio input layer ld rel sdk',
        -170: 'contributor dyn experts gb gradient jk kp methodology mode much our price profiles rw security toolbar topbar uu visuallyhidden',
        -165: 'advanced ba cart community disabled dn ellipsis fallback help jr ki law level manual mq pc scheme sign slug stat',
        -160: 'cab ci cmplz dark do ef exclusive file leading local mask palette postdate semibold sfzxfp sub test top wh winter xv year yzp',
        -155: 'clothing cpt friendly learning ratings recaptcha success weather',
        -150: 'customer datepublished lifestyle lp mt pill qk reveal side space submission tdi users ve zp',
        -145: 'aqz bcf books color comp cx default dfc icons itemlistelement like mhzswn mono pattern posted repeat reverse selection tools uc wrapper',
        -140: 'ak bot dateline fca gridcolumn holiday images join lr note paddingbottom quotation shared slow ta team visible vm',
        -135: 'abstract cardcontainer center copylink eff guidance hr landscape lead mo pages qr training',
        -130: 'ace authorwrapper class dk fdd fef ic lj pb pl unloaded warning',
        -125: 'after bottom construction css decimal early ewq kc need products ql settings site superlative tldr usa using',
        -120: 'actions address au awards bc ca conversion course crumbs deals fuel identity ml modified pkq popover reversed state swp wpcf xs',
        -115: 'box ccc consent ctas cv dme ecommerce ey ia ig jf login loose mid mirrorless onetrust pq quote socialshare table teasers voem zip',
        -110: 'bo bw contextual dashed ddc driven dsojn herocontainer lw offers oi original pe popmake reference subheader svg td vote without',
        -105: 'adb articleauthor band bt caps col dv enews feed fff flag floating industry kk oy program role rowlayout slide sponsored styles subtle technology toolbox tx wpd',
        -100: 'ade bylines chart children controls cost dff dpd fee guide home media modify organic phcafd root scrolling sm ttf ut viewport wunf xlarge',
        -95: 'ac ae aligned apmigt cfa darkest eqz functional gx house hubspot jqmf logged ntbdde people percent special sy textcontent up vovf white widget wrap',
        -90: 'ai aria authorinfo case decoration divide ebb edition faq hp individual intro kn know lab ly progress sans type vn',
        -85: 'beb bed bg care collapsed colors daa fast ii ji jj love margins pd policy range schema season span textcontainer view',
        -80: 'aa advice biography city des dxyhk frm headings hide jm looking making marketing mb mi micro names picks rs si states subheadline submenu tel thankyou trust vw works yl zm zoom',
        -75: 'asked callout clr day end frequently ge ikahja mabqta maincontent mp muted nuxt remote responsive separator spacing tech',
        -70: 'bash bdd caf ddb extras fbe fcf features go health nc organization qb references respond robots searchform sep shares switcher thread un vertical yellow',
        -65: 'ago before bh border build cookies deep fda ff five hcblwg ht iqu map name qmdekd rd reduce ru screenreader se sf software submit sustainability takeaways tighter topic travel',
        -60: 'affiliate are block check cs edit google hm ion iw module neutral now oh research square store subscriptions text thumb tt yu yui',
        -55: 'alternative bi browser click ebook find follow fv fw genesis great ij lines qe repeater request schedule validation vq',
        -50: 'adoption balance chrome classic cols component donate gorqpr init insert je keys lock nine prompt publisher shown spotlight xm',
        -45: 'about agent aj ar be buy cite code daf dgbgx ecc en hl inactive intent interest keep large loader logout personal presentation publication qxeah ra see sg sharebar solutions thumbnails titlecontainer typo workouts yes',
        -40: 'agree allowed bef capitalize ceb certificate cf decision efb entertainment finance hint lazyload lq om overline property pub shipping style subdued tap tm true validate wpb',
        -35: 'accent af aff buttonbase buttonstyle chips cp dda depth dismiss ed fce fo lower menuitem mh networks paddingtop portable preferences shortcode stay stretched timer tuokxc',
        -30: 'accordion ada bb counts cu cyan design discussion extend featured filters gfield human indent internal main orbital ou payment prefix problem reader roundup twitter wc women word workflow yourself',
        -25: 'backdrop blogpost buttontext cdf cj descriptor dz exit expand ft gold griditem gt gy ho hub if in jump ko mental motion multi oq own priority safety shape sowyjy university usmg uyf welcome wr ygck your zone',
        -20: 'adventure analytics api archives average but cell circle cookiebanner dcf dis fa fade favorite grid hz instructions jdz kjx less list localization low menus previous pulldown qvsjx ready rzmkng separate study styledheader summary tr',
        -15: 'ahead break cbd checked cloud commentform dce ddd fill finding flex fresh ghost impact important justifycontent lh location mini model opt pingback plus present sharesalt sqs subscriber supports tweetcontainer wbtynn whitespace',
        15: 'country grey headercontainer iz meditation padding speed user who',
        20: 'aad afc contentwrapper dfa examples feature fp guides linkedin make makes necessary rocket semi smaller smooth string tag technical tight watch',
        25: 'alerts at bullets cl conclusion europe iner live may mg nl nowrap opened pick projects ss statistics switch understand working zx',
        30: 'bea cameras change container enhanced fusion gpt id normal ox rounded setting textwrapper tiny',
        35: 'borders ccf cde clickable has hiring kx med network pa section standard than thumbs xxs',
        40: 'as businesses complete left mx product shortcut still wf',
        45: 'basic borderradius choosing formatted hybrid plans publish ranking resource room south thoughts xx',
        50: 'cons deployment fit fz green huge navbar nm preamble qa stop story term ty united',
        55: 'access analysis apps blog fadein fix fluid growth highlight importance integration look md pt qg undefined wk zk',
        60: 'american apple boxed column danger different down eac enterprise extended hs justify premium quality sale salesforce tl ul understanding wellness why windows xl',
        65: 'background caa configuration costs js kitchen kl kt needs over pf pull qy real sd single that which wx',
        70: 'ads ck elements insights languages learn ln ls powered tabs xxlarge zd',
        75: 'blue college condensed ea ez fj gk group me nu oo px renovation skip',
        80: 'accessibility cooking digital entry experience factors jd selector start tip wrapped',
        85: 'agency all amazon area aside dom ee forms global hcy iy shopping theiastickysidebar',
        90: 'arrow bf components garden lb mod overall par privacy vs',
        95: 'alignment beyond cef existing hj jh na optimization pro sb small xxl',
        100: 'article ce clearfix interactive jc laptop microsoft native nd pw qq rate rk variable',
        105: 'buying eab et font heeclo ke second seo tertiary',
        110: 'an contain description ffd flair frame game geg hentry ja ks mark sample sides solar uj water whats',
        115: 'clean efficiency hg hwgax investing node page pillar port post risk row segment types',
        120: 'best builder business cap cluster gq gv healthcare nt python rectangle status tbh tracking',
        125: 'beginners client cm complexity document ffa gg key safe slides tp',
        130: 'bread high ll monitoring opacity power practice purple step txt',
        135: 'alignleft application fs gap issue nr systems transform',
        140: 'built challenges drop em extra margin prep qf starter where',
        145: 'apper drawer history lg mr simple themed will',
        150: 'avoid considerations detail eb for la mit sleep tabpanel taxes textblock tracker xq',
        155: 'gr gym lang log news out',
        160: 'approach nj positive script terms width',
        165: 'changes details market open pi rf when',
        170: 'corporate get jsx recipes rich strategies subtext uz',
        175: 'cmp management use with',
        180: 'child company cursor fai hasdr il insurance or system tax',
        185: 'and bde performance profile testing what',
        190: 'car have kb models on remodeling shop',
        195: 'aab qo split uq',
        200: 'aq cos false pr typography',
        205: 'consider ew para via world wt',
        210: 'bfb gaming innovation last lightweight pg qc questions relative they vertically website',
        215: 'aaa alignright building cec definition dynamic mntl rte sales set',
        220: 'dy eco letter nh notes of scale science shell',
        225: 'collapse hi ky pos school six',
        230: 'ease fitness installation modules the two visual',
        235: 'ct fieldset jq rt wysiwyg',
        240: 'animation bp choose gear io loc matters origin position pros',
        245: 'av long max medium pane sky',
        250: 'aed pz recipe return splide valign worth',
        255: 'additional core disc efe first html kr ku my non ph primary static',
        260: 'ded element insight spec value',
        265: 'canvas ffe planning you',
        270: 'benefits bl editor nested rank',
        275: 'board nw revisions service trends vh',
        280: 'fd fullwidth pencraft sow truncate',
        285: 'animated cc development future gh layout',
        290: 'answer articlebody collapsible fi holder ne should',
        295: 'ap bbc dwky mm tint track',
        300: 'bda bs calc gd panel',
        305: 'camera direction living offset stroke',
        310: 'content',
        315: 'labels middle mv pricing sl smart wp',
        320: 'articlecontent tdb te vision',
        325: 'bullet eed field format gp gw kq linked mw richtext',
        330: 'ag cont landing photography',
        335: 'centered contact editable markup math',
        340: 'score setup unstyled',
        345: 'animate antialiased external fbc it jp kj prose sk',
        350: 'choice ns tips under',
        355: 'body quaternary tooltip wxqfj',
        360: 'blogitem fde gutter nbsp rows',
        365: 'clear narrow newline',
        370: 'contentcontainer eae parallax ue',
        375: 'mdqke',
        380: 'hk maintenance oz',
        385: 'basis coffee dd inside kg online',
        390: 'lists tagdiv',
        405: 'desktop forward',
        410: 'hc',
        420: 'qh speakable',
        425: 'dfe gate',
        435: 'blur df doc generic laptops lazy widgets',
        440: 'portfolio',
        445: 'ev life plants',
        450: 'credits',
        455: 'cda',
        460: 'how listicle',
        465: 'budget well',
        470: 'cms courses vp',
        480: 'fr paragraph',
        485: 'clip events theme',
        490: 'descr financial',
        495: 'dq pad',
        500: 'active initial nv',
        505: 'opj',
        515: 'acf ps',
        520: 'rust',
        525: 'blend double ie markdown mix passthrough review',
        535: 'fashion so strong',
        540: 'cd',
        545: 'reading sec tablist',
        550: 'checklist common fb',
        555: 'populated results scroll',
        560: 'regular target',
        565: 'aem big',
        570: 'introduction',
        575: 'specs var',
        580: 'blocks ol',
        585: 'anchor',
        590: 'platforms',
        595: 'emevuu',
        600: 'marker overflow pubtheme repository yixxqa',
        605: 'gatsby',
        615: 'keyword line ud',
        620: 'min',
        630: 'scrollable',
        635: 'from',
        640: 'tv',
        650: 'gi',
        655: 'outside',
        660: 'wa',
        665: 'bcc gtm',
        680: 'variant',
        715: 'half',
        735: 'comparison',
        755: 'postcontent',
        765: 'tu',
        775: 'blockquote ts',
        785: 'control',
        820: 'sect',
        840: 'ner',
        855: 'food',
        865: 'redesign',
        885: 'pan',
        920: 'oxy',
        950: 'vc',
        995: 'even',
        1020: 'stats',
        1095: 'parent',
        1110: 'words',
    }),
)


TYPICAL = (51, 8, 6.15, 1, 1, 0, 0, 1.62, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 10, 3, 2, 2, 0.0391, 0.217, 8, 1)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, gap, gap_below, lines, prints, quotes, seams, credit_words, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article) = row
    s = 0.0
    if away <= 2.5:
     if share <= 0.059456:
      if words_score <= 0.72275:
       s += 0.082
      else:
       s += 0.508
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
     if words_score <= 2.0805:
      if words_score <= 0.48836:
       s += -0.058
      else:
       if share <= 0.016314:
        s += 0.003
       else:
        s += 0.251
     else:
      if share <= 0.0:
       s += 0.130
      else:
       if end <= 0.0:
        s += 0.262
       else:
        s += 0.572
    if away <= 2.5:
     if alike <= 1.5:
      if words_score <= 1.6628:
       s += -0.219
      else:
       s += 0.146
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
       s += -0.207
    else:
     if words_score <= 2.6504:
      if words_score <= 0.0:
       s += -0.364
      else:
       if away <= 5.5:
        s += -0.130
       else:
        s += -0.319
     else:
      if outer_share <= 0.021672:
       s += -0.223
      else:
       if lines <= 3.5:
        s += 0.133
       else:
        s += -0.279
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
        s += -0.156
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
         s += -0.194
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
     if words_score <= 1.6628:
      if words_score <= -1.1267:
       s += -0.283
      else:
       if links <= 0.7054:
        s += -0.149
       else:
        s += -0.292
     else:
      if links <= 0.23629:
       if words_score <= 3.9481:
        if gap <= 0.0:
         s += 0.231
        else:
         s += -0.041
       else:
        s += 0.154
      else:
       s += -0.265
    else:
     if words_score <= 2.4799:
      if share <= 0.40129:
       s += -0.110
      else:
       if quotes <= 11:
        if links <= 0.36707:
         s += 0.160
        else:
         s += -0.271
       else:
        s += -0.536
     else:
      if words <= 113.5:
       if share <= 0.8408:
        s += 0.177
       else:
        s += 0.236
      else:
       if depth <= 8.5:
        if depth <= 6.5:
         s += 0.190
        else:
         s += -0.122
       else:
        s += 0.236
    if share <= 0.09023:
     if words_score <= 2.8402:
      if words_score <= 0.48836:
       s += -0.242
      else:
       s += -0.127
     else:
      if away <= 6.5:
       s += 0.122
      else:
       s += -0.155
    else:
     if away <= 3.5:
      if quotes <= 11:
       if prints <= 1.5:
        if alike <= 153.5:
         if away <= 0.0:
          if outer_share <= 0.98346:
           s += 0.140
          else:
           s += -0.431
         else:
          if outer_share <= 0.66338:
           s += 0.108
          else:
           if alike <= 56.5:
            s += 0.216
           else:
            if alike <= 58.5:
             if share <= 0.86695:
              s += -0.307
             else:
              s += 0.198
            else:
             s += 0.221
        else:
         s += -0.146
       else:
        s += -0.141
      else:
       s += -0.233
     else:
      if words_score <= 2.0805:
       s += -0.179
      else:
       s += 0.159
    if away <= 3.5:
     if words_score <= 2.281:
      if share <= 0.40129:
       if depth <= 7.5:
        s += -0.199
       else:
        s += -0.015
      else:
       if commas <= 19.5:
        s += 0.120
       else:
        s += -0.441
     else:
      if away <= 0.0:
       s += -0.244
      else:
       if share <= 0.8408:
        if share <= 0.78901:
         s += 0.167
        else:
         if outer_share <= 0.91566:
          s += 0.180
         else:
          if outer_share <= 0.97017:
           s += -0.314
          else:
           s += 0.239
       else:
        s += 0.210
    else:
     if words_score <= 4.1001:
      if words_score <= -0.84244:
       s += -0.238
      else:
       if away <= 6.5:
        if depth <= 14.5:
         s += -0.116
        else:
         s += 0.194
       else:
        s += -0.222
     else:
      if share <= 0.050957:
       s += -0.082
      else:
       s += 0.192
    if words_score <= 1.87:
     if framed <= 0.0:
      if links <= 0.16689:
       if prints <= 1.5:
        if words_score <= -1.45:
         s += -0.107
        else:
         if commas <= 18.5:
          if commas <= 1.5:
           s += 0.044
          else:
           s += 0.172
         else:
          s += -0.334
       else:
        if commas <= 3.5:
         s += -0.136
        else:
         s += -0.416
      else:
       s += -0.199
     else:
      s += -0.236
    else:
     if end <= 0.0:
      if links <= 0.17908:
       if lines <= 3.5:
        if shape <= 1.5:
         s += -0.000
        else:
         s += 0.180
       else:
        s += -0.256
      else:
       s += -0.230
     else:
      if prints <= 1.5:
       if end <= 4.5:
        if framed <= 0.0:
         s += 0.165
        else:
         s += -0.026
       else:
        s += -0.154
      else:
       s += -0.239
    if share <= 0.11233:
     if framed <= 0.0:
      if share <= 0.0:
       s += -0.139
      else:
       if outer_tag <= 20.5:
        if end <= 0.0:
         s += -0.128
        else:
         s += 0.017
       else:
        s += 0.153
     else:
      s += -0.210
    else:
     if framed <= 0.0:
      if end <= 0.0:
       if lines <= 1.5:
        if quotes <= 0.0:
         if level <= 0.0:
          if commas <= 8.5:
           s += -0.250
          else:
           s += 0.294
         else:
          s += 0.080
        else:
         s += 0.219
       else:
        if sentences <= 1.5:
         s += -0.065
        else:
         s += -0.504
      else:
       if prints <= 1.5:
        if sentences <= 13.5:
         if commas <= 0.0:
          s += 0.082
         else:
          s += 0.167
        else:
         s += -0.283
       else:
        s += -0.158
     else:
      s += -0.207
    if away <= 3.5:
     if framed <= 0.0:
      if characters <= 95.5:
       if shape <= 0.0:
        if tag <= 1.5:
         s += -0.012
        else:
         s += -0.252
       else:
        if tag <= 6.5:
         s += 0.180
        else:
         if tag <= 7.5:
          s += -0.316
         else:
          s += 0.065
      else:
       if away <= 0.0:
        if words <= 90.5:
         s += 0.194
        else:
         s += -0.486
       else:
        if outer_share <= 0.66338:
         if start <= 3.5:
          if depth <= 4.5:
           s += -0.270
          else:
           s += 0.109
         else:
          s += -0.430
        else:
         s += 0.146
     else:
      s += -0.209
    else:
     if characters <= 244.5:
      if framed <= 0.0:
       s += -0.123
      else:
       s += -0.207
     else:
      if framed <= 0.0:
       s += 0.058
      else:
       s += -0.130
    if words_score <= 0.48836:
     if away <= 3.5:
      if alike <= 4.5:
       if characters <= 366.5:
        if level <= 1.5:
         s += -0.216
        else:
         s += 0.051
       else:
        s += 0.243
      else:
       s += 0.125
     else:
      s += -0.185
    else:
     if words_score <= 4.1001:
      if words <= 160.5:
       if alike <= 3.5:
        if away <= 8.5:
         s += -0.024
        else:
         s += -0.219
       else:
        if alike <= 153.5:
         if start <= 3.5:
          s += 0.098
         else:
          if quotes <= 0.0:
           s += -0.586
          else:
           s += 0.134
        else:
         s += -0.252
      else:
       s += -0.209
     else:
      if alike <= 56.5:
       s += 0.141
      else:
       if alike <= 58.5:
        s += -0.253
       else:
        if alike <= 153.5:
         s += 0.152
        else:
         s += -0.287
    if share <= 0.059456:
     if framed <= 0.0:
      if links <= 0.41945:
       if depth <= 13.5:
        s += -0.048
       else:
        s += 0.144
      else:
       s += -0.168
     else:
      s += -0.195
    else:
     if words_score <= -1.45:
      s += -0.123
     else:
      if end <= 0.0:
       s += 0.003
      else:
       if away <= 0.0:
        if tag <= 1.5:
         s += 0.184
        else:
         s += -0.484
       else:
        if quotes <= 11:
         if share <= 0.8408:
          if share <= 0.78901:
           s += 0.116
          else:
           if depth <= 7.5:
            s += 0.197
           else:
            s += -0.073
         else:
          if share <= 0.98543:
           s += 0.192
          else:
           if sentences <= 7.5:
            if quotes <= 3.5:
             s += 0.093
            else:
             s += -0.581
           else:
            s += -0.582
        else:
         s += -0.376
    if share <= 0.26953:
     if outer_share <= 0.0:
      s += -0.164
     else:
      if in_article <= 0.0:
       if share <= 0.22679:
        if shape <= 1.5:
         s += -0.116
        else:
         s += 0.074
       else:
        if depth <= 9.5:
         s += -0.053
        else:
         s += -1.292
      else:
       if known_as <= 0.0:
        s += 0.007
       else:
        s += -0.284
    else:
     if characters <= 667.5:
      if commas <= 0.0:
       if outer_share <= 0.66338:
        if characters <= 182.5:
         s += 0.011
        else:
         s += -0.479
       else:
        if tag <= 13:
         if characters <= 140.5:
          s += -0.004
         else:
          s += 0.161
        else:
         s += -0.525
      else:
       s += 0.117
     else:
      if outer_share <= 0.91566:
       s += 0.125
      else:
       if depth <= 8.5:
        s += -0.169
       else:
        s += 0.158
    if away <= 4.5:
     if alike <= 1.5:
      if words <= 31.5:
       s += -0.120
      else:
       s += 0.065
     else:
      if alike <= 56.5:
       if end <= 0.0:
        if characters <= 76.5:
         s += 0.060
        else:
         if outer_share <= 0.21615:
          s += -0.303
         else:
          s += -0.011
       else:
        if prints <= 1.5:
         if away <= 0.0:
          s += -0.171
         else:
          s += 0.150
        else:
         s += -0.204
      else:
       if alike <= 58.5:
        s += -0.245
       else:
        if share <= 0.99473:
         if alike <= 173:
          s += 0.196
         else:
          s += -0.151
        else:
         s += -0.361
    else:
     if words_score <= 3.9481:
      s += -0.137
     else:
      if prints <= 1.5:
       if lines <= 2.5:
        s += 0.141
       else:
        s += -0.227
      else:
       s += -0.343
    if framed <= 0.0:
     if tag <= 1.5:
      if share <= 0.8408:
       if outer_share <= 0.908:
        if end <= 3.5:
         s += 0.078
        else:
         s += -0.182
       else:
        if sentences <= 1.5:
         s += 0.043
        else:
         if outer_share <= 0.96594:
          s += -0.262
         else:
          s += 0.109
      else:
       if lines <= 45:
        if share <= 0.98543:
         s += 0.165
        else:
         if letters_a_word <= 7.5026:
          s += 0.076
         else:
          if sentences <= 2.5:
           s += 0.186
          else:
           s += -1.339
       else:
        s += -0.301
     else:
      if tag <= 2.5:
       if sentences <= 5.5:
        s += -0.209
       else:
        s += 0.230
      else:
       if words <= 34.5:
        s += -0.009
       else:
        s += 0.172
    else:
     if words_score <= 2.4799:
      s += -0.182
     else:
      s += -0.015
    if framed <= 0.0:
     if links <= 0.74389:
      if prints <= 1.5:
       if known_as <= 0.0:
        if end <= 3.5:
         if quotes <= 0.0:
          if share <= 0.86695:
           if share <= 0.78901:
            if in_article <= 0.0:
             if outer_share <= 0.66338:
              s += -0.087
             else:
              s += 0.127
            else:
             s += 0.071
           else:
            if outer_share <= 0.91566:
             if characters <= 206.5:
              s += -0.060
             else:
              s += 0.196
            else:
             s += -0.253
          else:
           if share <= 0.98543:
            s += 0.144
           else:
            s += -0.006
         else:
          if lines <= 8.5:
           s += 0.150
          else:
           s += -0.224
        else:
         s += -0.136
       else:
        s += -0.293
      else:
       if characters <= 182.5:
        s += -0.034
       else:
        s += -0.303
     else:
      s += -0.135
    else:
     s += -0.149
    if words_score <= -0.84244:
     if away <= 4.5:
      s += -0.071
     else:
      s += -0.162
    else:
     if links <= 0.61043:
      if quotes <= 9.5:
       if words_score <= 4.7421:
        if outer_tag <= 1.5:
         s += 0.138
        else:
         if quotes <= 0.0:
          if shape <= 1.5:
           if outer_tag <= 14.5:
            if tag <= 1.5:
             s += 0.013
            else:
             if level <= 1.5:
              s += -0.145
             else:
              s += 0.035
           else:
            s += -0.330
          else:
           if words <= 13.5:
            s += 0.173
           else:
            s += 0.026
         else:
          if away <= 5.5:
           s += 0.113
          else:
           s += -0.186
       else:
        if outer_tag <= 2.5:
         s += 0.075
        else:
         s += 0.179
      else:
       s += -0.280
     else:
      if words <= 4.5:
       s += 0.254
      else:
       s += -0.158
    if words_score <= -2.1325:
     s += -0.128
    else:
     if links <= 0.61043:
      if prints <= 1.5:
       if alike <= 43.5:
        if words <= 31.5:
         if alike <= 11.5:
          s += -0.021
         else:
          s += 0.112
        else:
         if commas <= 19.5:
          if outer_share <= 0.98609:
           if lines <= 1.5:
            s += 0.139
           else:
            s += -0.046
          else:
           if outer_share <= 0.98994:
            if words_score <= 2.281:
             s += -0.685
            else:
             s += -0.217
           else:
            if alike <= 1.5:
             s += -0.241
            else:
             s += 0.169
         else:
          s += -0.147
       else:
        if words <= 58.5:
         if alike <= 153.5:
          s += 0.079
         else:
          s += -0.191
        else:
         s += -0.180
      else:
       if characters <= 59.5:
        s += 0.018
       else:
        s += -0.189
     else:
      s += -0.136
    if links <= 0.11471:
     if known <= 0.0:
      if away <= 8.5:
       if depth <= 5.5:
        if outer_share <= 0.66338:
         s += -0.214
        else:
         if lines <= 1.5:
          s += 0.041
         else:
          s += -0.211
       else:
        if depth <= 12.5:
         if away <= 4.5:
          if outer_share <= 0.95856:
           if depth <= 9.5:
            s += 0.113
           else:
            if outer_share <= 0.82532:
             s += -0.052
            else:
             s += 0.128
          else:
           if outer_share <= 0.96594:
            s += -0.208
           else:
            if away <= 0.0:
             s += -0.190
            else:
             s += 0.086
         else:
          s += -0.043
        else:
         s += 0.101
      else:
       s += -0.078
     else:
      s += -0.228
    else:
     if framed <= 0.0:
      if characters <= 426.5:
       s += -0.079
      else:
       s += 0.205
     else:
      s += -0.202
    if framed <= 0.0:
     if alike <= 3.5:
      if words <= 60.5:
       if level <= 1.5:
        if tag <= 1.5:
         s += -0.030
        else:
         s += -0.144
       else:
        s += 0.080
      else:
       s += 0.098
     else:
      if links <= 0.85029:
       if alike <= 32.5:
        s += 0.077
       else:
        if start <= 3.5:
         if words_score <= 0.24:
          s += 0.245
         else:
          if alike <= 42.5:
           s += 0.121
          else:
           if sentences <= 1.5:
            s += 0.019
           else:
            s += -0.128
        else:
         if alike <= 34.5:
          s += -0.726
         else:
          s += 0.213
      else:
       s += -0.114
    else:
     if words_score <= -0.84244:
      s += -0.166
     else:
      if characters <= 539.5:
       if links <= 0.64321:
        s += 0.045
       else:
        s += -0.211
      else:
       s += -0.318
    if framed <= 0.0:
     if commas <= 19.5:
      if quotes <= 0.0:
       if depth <= 15.5:
        if away <= 4.5:
         if prints <= 5.5:
          if known <= 0.0:
           if depth <= 7.5:
            if tag <= 1.5:
             s += 0.117
            else:
             if tag <= 2.5:
              if letters_a_word <= 7.0031:
               s += -0.280
              else:
               s += 0.207
             else:
              s += 0.042
           else:
            s += 0.001
          else:
           s += -0.247
         else:
          if characters <= 29.5:
           s += 0.036
          else:
           s += -0.386
        else:
         if depth <= 13.5:
          s += -0.099
         else:
          s += 0.103
       else:
        s += 0.122
      else:
       if letters_a_word <= 3.8377:
        s += -0.284
       else:
        s += 0.121
     else:
      s += -0.242
    else:
     if words_score <= 0.95269:
      s += -0.159
     else:
      s += -0.015
    if words_score <= 4.7421:
     if away <= 7.5:
      if known <= 0.0:
       if depth <= 12.5:
        if quotes <= 0.0:
         if shape <= 1.5:
          s += -0.037
         else:
          if in_article <= 0.0:
           if outer_share <= 0.66338:
            s += -0.206
           else:
            s += 0.171
          else:
           s += 0.125
        else:
         if shape <= 0.0:
          if commas <= 14.5:
           s += 0.167
          else:
           s += -0.175
         else:
          s += -0.170
       else:
        s += 0.070
      else:
       s += -0.234
     else:
      if depth <= 14.5:
       s += -0.187
      else:
       if share <= 0.0:
        s += -0.130
       else:
        if away <= 13.5:
         if in_article <= 0.0:
          s += -0.040
         else:
          if share <= 0.033791:
           s += 0.564
          else:
           s += 0.151
        else:
         s += -0.194
    else:
     s += 0.079
    if words_score <= -3.4343:
     s += -0.128
    else:
     if prints <= 1.5:
      if lines <= 1.5:
       if depth <= 16.5:
        if share <= 0.30687:
         if share <= 0.20479:
          if away <= 7.5:
           s += 0.025
          else:
           s += -0.118
         else:
          if words_score <= 2.6504:
           s += 0.009
          else:
           if outer_share <= 0.82532:
            if away <= 2.5:
             s += -0.575
            else:
             s += -0.093
           else:
            s += 0.128
        else:
         if depth <= 7.5:
          s += 0.100
         else:
          if start <= 3.5:
           if depth <= 8.5:
            if outer_share <= 0.91566:
             s += 0.136
            else:
             s += -0.157
           else:
            s += 0.094
          else:
           s += -0.220
       else:
        s += 0.126
      else:
       if shape <= 0.0:
        s += -0.220
       else:
        s += 0.019
     else:
      s += -0.090
    if words_score <= -3.4343:
     s += -0.101
    else:
     if start <= 3.5:
      if away <= 8.5:
       if alike <= 153.5:
        if alike <= 72.5:
         if alike <= 43.5:
          if alike <= 11.5:
           if words_score <= 2.8402:
            if level <= 1.5:
             if away <= 2.5:
              s += -0.102
             else:
              if outer_tag <= 0.0:
               s += 0.359
              else:
               s += -0.013
            else:
             if commas <= 2.5:
              s += 0.110
             else:
              s += -0.654
           else:
            s += 0.047
          else:
           s += 0.098
         else:
          if alike <= 45.5:
           if links <= 0.037572:
            s += -0.161
           else:
            s += -0.833
          else:
           s += -0.030
        else:
         s += 0.196
       else:
        s += -0.157
      else:
       s += -0.080
     else:
      if alike <= 32.5:
       s += 0.039
      else:
       s += -0.319
    if end <= 0.0:
     if characters <= 63.5:
      if depth <= 10.5:
       s += -0.035
      else:
       s += 0.087
     else:
      if words_score <= 2.6504:
       if lines <= 2.5:
        s += -0.093
       else:
        s += 0.167
      else:
       if outer_share <= 0.82532:
        if tag <= 2.5:
         s += -0.367
        else:
         s += -0.074
       else:
        if alike <= 6.5:
         s += -0.259
        else:
         s += 0.086
    else:
     if alike <= 56.5:
      if share <= 0.66288:
       if end <= 3.5:
        s += 0.013
       else:
        s += -0.128
      else:
       if characters <= 59.5:
        s += -0.204
       else:
        s += 0.112
     else:
      if share <= 0.86695:
       if share <= 0.78901:
        s += 0.016
       else:
        s += -0.215
      else:
       if share <= 0.99473:
        s += 0.135
       else:
        s += -0.180
    if known <= 0.0:
     if away <= 7.5:
      if sentences <= 10.5:
       if words <= 160.5:
        if tag <= 1.5:
         if level <= 0.0:
          if outer_share <= 0.59315:
           s += -0.011
          else:
           if outer_share <= 0.95856:
            if links <= 0.063893:
             s += 0.122
            else:
             if words <= 24.5:
              s += -0.296
             else:
              s += 0.070
           else:
            if outer_share <= 0.96254:
             s += -0.183
            else:
             if outer_tag <= 0.0:
              s += -0.326
             else:
              s += 0.060
         else:
          s += 0.163
        else:
         if tag <= 2.5:
          if outer_share <= 0.59315:
           s += -0.027
          else:
           s += -0.219
         else:
          s += 0.010
       else:
        s += -0.101
      else:
       s += 0.266
     else:
      if links <= 0.17908:
       s += -0.034
      else:
       s += -0.190
    else:
     s += -0.227
    if links <= 0.068045:
     if prints <= 1.5:
      if away <= 0.0:
       s += -0.135
      else:
       if share <= 0.86695:
        if gap_below <= 0.0:
         if characters <= 111.5:
          s += 0.187
         else:
          s += -0.036
        else:
         s += -0.009
       else:
        if share <= 0.98255:
         if characters <= 120.5:
          s += -0.035
         else:
          s += 0.164
        else:
         if sentences <= 2.5:
          s += 0.064
         else:
          s += -0.101
     else:
      if words <= 15.5:
       s += 0.008
      else:
       s += -0.208
    else:
     if words <= 5.5:
      if level <= 1.5:
       s += -0.044
      else:
       s += 0.298
     else:
      if words_score <= -0.27744:
       s += -0.181
      else:
       if words_score <= -1e-35:
        s += 0.163
       else:
        if words <= 96.5:
         s += -0.081
        else:
         s += 0.220
    if end <= 0.0:
     if shape <= 0.0:
      if sentences <= 3.5:
       if sentences <= 0.0:
        s += -0.072
       else:
        s += -0.261
      else:
       s += 0.175
     else:
      s += 0.016
    else:
     if alike <= 32.5:
      if alike <= 14.5:
       if share <= 0.95671:
        if in_article <= 0.0:
         if alike <= 8.5:
          s += 0.004
         else:
          if sentences <= 1.5:
           s += -0.138
          else:
           s += -0.778
        else:
         if end <= 1.5:
          s += 0.095
         else:
          if share <= 0.89705:
           s += -0.048
          else:
           s += -0.780
       else:
        if alike <= 9.5:
         s += 0.032
        else:
         s += -0.344
      else:
       s += 0.138
     else:
      if depth <= 21.5:
       if share <= 0.8408:
        s += -0.118
       else:
        s += 0.035
      else:
       s += -1.214
    if framed <= 0.0:
     if depth <= 12.5:
      if letters_a_word <= 6.5722:
       if shape <= 1.5:
        if tag <= 1.5:
         if depth <= 7.5:
          if commas <= 0.0:
           if outer_share <= 0.21615:
            s += -0.254
           else:
            s += 0.009
          else:
           s += 0.097
         else:
          if outer_share <= 0.060239:
           s += 0.123
          else:
           if outer_share <= 0.081487:
            s += -0.249
           else:
            s += -0.066
        else:
         if tag <= 2.5:
          s += -0.184
         else:
          s += -0.026
       else:
        s += 0.062
      else:
       if characters <= 287.5:
        s += -0.004
       else:
        s += 0.124
     else:
      s += 0.068
    else:
     if characters <= 539.5:
      if words_score <= 1.6628:
       s += -0.109
      else:
       if depth <= 7.5:
        s += -0.272
       else:
        s += 0.124
     else:
      s += -0.283
    if quotes <= 0.0:
     if alike <= 3.5:
      if words_score <= 0.0:
       s += -0.084
      else:
       s += -0.013
     else:
      if links <= 0.85029:
       if alike <= 30.5:
        if characters <= 470.5:
         if alike <= 24.5:
          if prints <= 5.5:
           s += 0.025
          else:
           s += -0.166
         else:
          s += 0.195
        else:
         s += 0.180
       else:
        if shape <= 1.5:
         if alike <= 34.5:
          if depth <= 9.5:
           s += 0.014
          else:
           s += -0.327
         else:
          s += -0.024
        else:
         if alike <= 173:
          s += 0.193
         else:
          if words_score <= 3.0113:
           s += 0.324
          else:
           s += -0.328
      else:
       s += -0.093
    else:
     if tag <= 1.5:
      if letters_a_word <= 5.2411:
       s += -0.067
      else:
       s += 0.160
     else:
      s += -0.073
    if quotes <= 5.5:
     if quotes <= 1.5:
      if sentences <= 3.5:
       if commas <= 10.5:
        if depth <= 19.5:
         if known <= 0.0:
          if framed <= 0.0:
           s += -0.000
          else:
           s += -0.056
         else:
          s += -0.173
        else:
         s += 0.109
       else:
        s += 0.180
      else:
       if links <= 0.015712:
        if depth <= 14.5:
         if depth <= 8.5:
          if sentences <= 4.5:
           s += -0.012
          else:
           s += -0.244
         else:
          if share <= 0.09023:
           s += -0.291
          else:
           s += 0.138
        else:
         s += -0.352
       else:
        if tag <= 1.5:
         s += 0.167
        else:
         s += -0.174
     else:
      if share <= 0.26953:
       if tag <= 2.5:
        s += 0.049
       else:
        s += -0.312
      else:
       s += 0.170
    else:
     s += -0.151
    if start <= 0.0:
     s += -0.102
    else:
     if away <= 5.5:
      if away <= 2.5:
       if framed <= 0.0:
        if prints <= 5.5:
         s += 0.010
        else:
         if prints <= 8.5:
          s += -0.254
         else:
          s += 0.159
       else:
        if characters <= 258.5:
         s += 0.021
        else:
         s += -0.237
      else:
       if tag <= 1.5:
        if shape <= 0.0:
         if framed <= 0.0:
          s += 0.041
         else:
          if characters <= 182.5:
           s += 0.015
          else:
           s += 0.367
        else:
         if prints <= 2.5:
          s += 0.269
         else:
          s += -0.087
       else:
        if tag <= 2.5:
         s += -0.100
        else:
         if characters <= 304.5:
          s += 0.030
         else:
          s += 0.300
     else:
      if links <= 0.1472:
       s += -0.015
      else:
       s += -0.123
    if quotes <= 4.5:
     if sentences <= 21.5:
      if words <= 31.5:
       if words <= 8.5:
        if depth <= 8.5:
         s += -0.036
        else:
         s += 0.065
       else:
        if alike <= 19.5:
         if commas <= 10.5:
          s += -0.075
         else:
          s += 0.248
        else:
         if alike <= 173:
          s += 0.080
         else:
          s += -0.207
      else:
       if alike <= 42.5:
        if end <= 0.0:
         if quotes <= 0.0:
          s += -0.079
         else:
          s += 0.200
        else:
         if start <= 3.5:
          s += 0.075
         else:
          if depth <= 9.5:
           s += 0.201
          else:
           s += -0.327
       else:
        if depth <= 8.5:
         if alike <= 45.5:
          s += -0.319
         else:
          s += -0.073
        else:
         s += 0.068
     else:
      s += -0.455
    else:
     s += 0.216
    if commas <= 19.5:
     if sentences <= 21.5:
      if away <= 7.5:
       if alike <= 153.5:
        if known_as <= 20.5:
         if alike <= 72.5:
          if lines <= 35.5:
           if lines <= 19.5:
            if tag <= 13:
             if links <= 0.068045:
              if shape <= 3.5:
               s += 0.013
              else:
               s += -0.198
             else:
              s += -0.038
            else:
             if words <= 24.5:
              s += -0.298
             else:
              s += 0.117
           else:
            s += 0.311
          else:
           s += -0.213
         else:
          s += 0.149
        else:
         s += -0.196
       else:
        if words <= 13.5:
         s += 0.177
        else:
         s += -0.210
      else:
       if outer_tag <= 18.5:
        if outer_tag <= 0.0:
         s += 0.244
        else:
         s += -0.105
       else:
        s += 0.143
     else:
      s += -0.536
    else:
     s += -0.146
    if words_score <= 5.692:
     if words <= 160.5:
      if share <= 0.98543:
       if share <= 0.8408:
        if share <= 0.78901:
         s += -0.009
        else:
         if words <= 96.5:
          s += -0.039
         else:
          s += -0.600
       else:
        if tag <= 0.0:
         s += -0.562
        else:
         s += 0.068
      else:
       if outer_share <= 0.98833:
        if words_score <= 1.4368:
         s += 0.066
        else:
         s += -0.539
       else:
        if alike <= 1.5:
         s += -0.231
        else:
         if alike <= 38.5:
          s += 0.173
         else:
          if words_score <= 0.95269:
           s += -0.765
          else:
           s += -0.112
     else:
      if share <= 0.8408:
       s += -0.198
      else:
       s += 0.007
    else:
     if outer_share <= 0.49472:
      if alike <= 18.5:
       s += 0.027
      else:
       s += -0.316
     else:
      s += 0.084
    if end <= 3.5:
     if words <= 160.5:
      if end <= 0.0:
       if words <= 8.5:
        if level <= 0.0:
         s += -0.048
        else:
         s += 0.073
       else:
        if outer_tag <= 19.5:
         s += -0.100
        else:
         s += 0.094
      else:
       if alike <= 32.5:
        if alike <= 11.5:
         if words_score <= 3.9481:
          if alike <= 10.5:
           s += 0.006
          else:
           s += -0.289
         else:
          if alike <= 3.5:
           s += 0.005
          else:
           s += 0.150
        else:
         s += 0.117
       else:
        if share <= 0.9212:
         if words_score <= 0.0:
          s += 0.245
         else:
          if alike <= 34.5:
           s += -0.283
          else:
           if share <= 0.78901:
            s += 0.057
           else:
            s += -0.144
        else:
         s += 0.050
     else:
      s += -0.086
    else:
     s += -0.110
    if in_article <= 0.0:
     if words_score <= 3.7967:
      if depth <= 10.5:
       if outer_share <= 0.66338:
        if outer_share <= 0.49472:
         s += -0.127
        else:
         s += -0.341
       else:
        if share <= 0.89705:
         s += 0.061
        else:
         s += -0.193
      else:
       if away <= 1.5:
        if depth <= 14.5:
         s += -0.064
        else:
         s += -0.543
       else:
        if away <= 7.5:
         if outer_share <= 0.060239:
          s += 0.030
         else:
          s += 0.326
        else:
         s += -0.084
     else:
      s += 0.080
    else:
     if outer_share <= 0.89673:
      if share <= 0.26953:
       if words_score <= 4.5751:
        s += 0.020
       else:
        if away <= 2.5:
         if depth <= 8.5:
          s += 0.139
         else:
          s += -0.455
        else:
         s += -0.036
      else:
       s += 0.091
     else:
      s += -0.033
    if sentences <= 13.5:
     if tag <= 8.5:
      if in_article <= 0.0:
       if words_score <= 3.7967:
        if letters_a_word <= 6.8475:
         if letters_a_word <= 6.2148:
          s += -0.042
         else:
          if alike <= 11.5:
           if words_score <= 2.281:
            s += -0.137
           else:
            if depth <= 11.5:
             s += -0.158
            else:
             s += -0.682
          else:
           s += 0.071
        else:
         if prints <= 3.5:
          s += -0.002
         else:
          if depth <= 11.5:
           s += 0.048
          else:
           s += 1.145
       else:
        s += 0.069
      else:
       if away <= 0.0:
        s += -0.164
       else:
        if end <= 1.5:
         if end <= 0.0:
          s += 0.004
         else:
          if alike <= 32.5:
           s += 0.087
          else:
           s += -0.034
        else:
         s += -0.045
     else:
      s += -0.067
    else:
     s += 0.311
    if away <= 0.0:
     if alike <= 9.5:
      s += 0.123
     else:
      s += -0.236
    else:
     if share <= 0.8408:
      if share <= 0.78901:
       if depth <= 4.5:
        if alike <= 18.5:
         if words <= 29.5:
          s += -0.198
         else:
          s += 0.170
        else:
         s += -0.666
       else:
        if share <= 0.66288:
         s += -0.001
        else:
         if links <= 0.19004:
          s += 0.172
         else:
          s += -0.189
      else:
       if depth <= 7.5:
        s += 0.120
       else:
        if outer_share <= 0.81334:
         s += 0.174
        else:
         s += -0.199
     else:
      if alike <= 2.5:
       if tag <= 7.5:
        if depth <= 9.5:
         s += -0.309
        else:
         s += 0.041
       else:
        s += 0.156
      else:
       if alike <= 64.5:
        s += 0.092
       else:
        s += -0.038
    if in_article <= 0.0:
     if outer_tag <= 1.5:
      s += 0.127
     else:
      if quotes <= 1.5:
       if letters_a_word <= 3.8377:
        s += -0.208
       else:
        if away <= 7.5:
         if alike <= 8.5:
          if away <= 3.5:
           if alike <= 1.5:
            s += -0.003
           else:
            s += 0.138
          else:
           s += -0.034
         else:
          if alike <= 11.5:
           if letters_a_word <= 6.2512:
            if alike <= 10.5:
             s += 0.185
            else:
             s += -0.292
           else:
            if words <= 36.5:
             s += -0.222
            else:
             s += -0.776
          else:
           s += 0.041
        else:
         s += -0.131
      else:
       if letters_a_word <= 6.3349:
        s += 0.062
       else:
        s += -0.384
    else:
     if seams <= 0.0:
      if away <= 0.0:
       s += -0.125
      else:
       s += 0.012
     else:
      s += -0.098
    if alike <= 3.5:
     if level <= 1.5:
      if end <= 0.0:
       s += -0.102
      else:
       if depth <= 5.5:
        if words_score <= 3.641:
         s += -0.274
        else:
         s += 0.175
       else:
        if words_score <= 5.099:
         if letters_a_word <= 7.7513:
          s += -0.001
         else:
          s += 0.181
        else:
         if characters <= 539.5:
          s += -0.149
         else:
          s += 0.217
     else:
      if depth <= 14.5:
       s += 0.028
      else:
       s += 0.241
    else:
     if letters_a_word <= 6.4008:
      if quotes <= 3.5:
       if credit_words <= 0.0:
        if alike <= 5.5:
         if start <= 0.0:
          s += -0.227
         else:
          s += 0.138
        else:
         s += 0.003
       else:
        s += -0.267
      else:
       s += -0.164
     else:
      if quotes <= 0.0:
       s += 0.048
      else:
       s += 0.178
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, _, commas, _, words_score, _, _, shape, level, _, gap_below, _, prints, quotes, _, credit_words, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, _, in_text, headings_above, _, _, name, _, digits, year, _, capitals, _, _, date_word_1_above, digits_1_above, _, clock_1_above, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, _, _, digits_2_below, year_2_below, _, capitals_2_below, _, _, _, digits_3_below, year_3_below, clock_3_below, capitals_3_below) = row
    s = 0.0
    if tag <= 6.5:
     if prints <= 1.5:
      if year_3_below <= 0.0:
       s += -2.584
      else:
       if tag <= 1.5:
        s += -2.535
       else:
        s += -2.481
     else:
      if characters <= 29.5:
       s += -2.572
      else:
       if alike <= 1.5:
        s += -2.222
       else:
        s += -2.532
    else:
     if tag <= 7.5:
      s += -1.241
     else:
      if characters <= 51.5:
       if end <= 1.5:
        s += -2.569
       else:
        s += -2.494
      else:
       if alike <= 1.5:
        s += -2.371
       else:
        s += -2.521
    if tag <= 6.5:
     if prints <= 1.5:
      if year_1_below <= 0.0:
       s += -0.119
      else:
       if digits_1_below <= 7.5:
        s += -0.055
       else:
        s += -0.013
     else:
      if in_text <= 0.55903:
       if in_text <= 0.48684:
        s += -0.108
       else:
        s += -0.021
      else:
       if alike <= 1.5:
        s += 0.246
       else:
        s += -0.063
    else:
     if tag <= 7.5:
      s += 0.448
     else:
      if words <= 7.5:
       if digits_1_below <= 1.5:
        s += -0.105
       else:
        s += -0.012
      else:
       if from_start <= 0.0:
        s += 0.182
       else:
        s += -0.066
    if tag <= 6.5:
     if level <= 0.0:
      s += -0.118
     else:
      if alike <= 1.5:
       if in_text <= 0.48684:
        s += -0.068
       else:
        if level <= 1.5:
         s += 0.423
        else:
         s += -0.001
      else:
       s += -0.114
    else:
     if tag <= 7.5:
      s += 0.342
     else:
      if characters <= 51.5:
       if digits_1_below <= 1.5:
        s += -0.099
       else:
        s += -0.022
      else:
       if words_score <= 1.2787:
        s += 0.098
       else:
        s += -0.069
    if shape <= 0.0:
     s += -0.116
    else:
     if from_start <= 1.5:
      if in_text <= 0.3101:
       if outer_share <= 0.0048687:
        s += -0.095
       else:
        s += 0.032
      else:
       if characters <= 21.5:
        s += 0.056
       else:
        if final_score <= -0.34862:
         if final_score <= -3.9733:
          s += 0.153
         else:
          s += 0.310
        else:
         s += 0.098
     else:
      if from_start <= 2.5:
       s += -0.024
      else:
       s += -0.115
    if headings_above <= 0.0:
     if level <= 0.0:
      if words <= 5.5:
       s += -0.096
      else:
       if prints <= 1.5:
        s += -0.063
       else:
        s += 0.074
     else:
      if words <= 3.5:
       if from_start <= -9.5:
        s += -0.065
       else:
        s += 0.112
      else:
       s += 0.251
    else:
     if tag <= 6.5:
      if from_start <= -32.5:
       s += -0.020
      else:
       s += -0.115
     else:
      if tag <= 7.5:
       s += 0.140
      else:
       if words <= 5.5:
        s += -0.092
       else:
        if final_score <= -0.68339:
         s += 0.080
        else:
         s += -0.069
    if shape <= 0.0:
     if year_3_below <= 0.0:
      s += -0.117
     else:
      s += -0.028
    else:
     if alike <= 1.5:
      if in_text <= 0.43168:
       if in_text <= 0.12917:
        if words_score <= -1.2286:
         s += -0.092
        else:
         s += 0.010
       else:
        s += 0.047
      else:
       if final_score <= 0.37887:
        if framed <= 0.0:
         s += 0.235
        else:
         s += 0.113
       else:
        if headings_above <= 1.5:
         s += 0.059
        else:
         s += -0.048
     else:
      if prints <= 2.5:
       s += -0.115
      else:
       s += -0.022
    if headings_above <= 0.0:
     if in_text <= 0.48684:
      if words <= 4.5:
       s += -0.093
      else:
       if framed <= 0.0:
        s += 0.072
       else:
        s += -0.058
     else:
      if words_score <= -5.3127:
       s += 0.074
      else:
       s += 0.209
    else:
     if level <= 0.0:
      s += -0.118
     else:
      if from_start <= 1.5:
       if in_text <= 0.54006:
        if in_text <= 0.27889:
         s += -0.078
        else:
         s += 0.014
       else:
        if in_text <= 0.8619:
         s += 0.176
        else:
         s += 0.020
      else:
       if from_start <= 2.5:
        s += -0.026
       else:
        s += -0.110
    if headings_above <= 0.0:
     if shape <= 0.0:
      if in_text <= 0.57519:
       s += -0.094
      else:
       s += 0.022
     else:
      if characters <= 25.5:
       if from_start <= -7.5:
        s += -0.049
       else:
        s += 0.059
      else:
       if from_start <= -11.5:
        s += 0.085
       else:
        s += 0.190
    else:
     if tag <= 6.5:
      if by_word_1_below <= 0.0:
       s += -0.111
      else:
       s += 0.033
     else:
      if tag <= 7.5:
       s += 0.128
      else:
       if prints <= 1.5:
        s += -0.089
       else:
        if words <= 3.5:
         s += -0.060
        else:
         s += 0.079
    if tag <= 6.5:
     if headings_above <= 0.0:
      if in_text <= 0.57519:
       if from_start <= -8.5:
        s += -0.101
       else:
        s += 0.011
      else:
       if from_start <= -10.5:
        s += 0.032
       else:
        s += 0.158
     else:
      if printed_above <= 0.0:
       s += -0.110
      else:
       if capitals_1_below <= 0.62679:
        s += -0.058
       else:
        s += 0.063
    else:
     if tag <= 7.5:
      s += 0.160
     else:
      if words <= 7.5:
       if printed_above <= 0.0:
        s += -0.092
       else:
        s += 0.012
      else:
       if from_start <= 0.0:
        s += 0.111
       else:
        s += -0.048
    if level <= 0.0:
     if headings_above <= 0.0:
      if digits_1_below <= 0.0:
       if prints <= 1.5:
        s += -0.075
       else:
        s += -0.022
      else:
       s += 0.029
     else:
      s += -0.115
    else:
     if alike <= 1.5:
      if level <= 1.5:
       if final_score <= -4.3526:
        s += 0.046
       else:
        s += 0.163
      else:
       if depth <= 9.5:
        if capitals <= 0.67117:
         if capitals <= 0.40313:
          s += -0.013
         else:
          s += 0.131
        else:
         s += -0.028
       else:
        s += -0.057
     else:
      if prints <= 2.5:
       s += -0.108
      else:
       s += 0.012
    if level <= 0.0:
     if year_3_below <= 0.0:
      if quotes <= 1.5:
       s += -0.106
      else:
       s += -0.011
     else:
      s += -0.011
    else:
     if alike <= 1.5:
      if characters <= 14.5:
       s += -0.090
      else:
       if level <= 1.5:
        s += 0.155
       else:
        if from_start <= -5.5:
         s += -0.072
        else:
         if from_start <= 0.0:
          s += 0.127
         else:
          if final_score <= -0.34862:
           s += 0.038
          else:
           s += -0.035
     else:
      if printed_above <= 0.0:
       if words_score <= -7.5463:
        s += -0.003
       else:
        s += -0.108
      else:
       s += -0.003
    if shape <= 0.0:
     if digits_3_below <= 5.5:
      if quotes <= 1.5:
       s += -0.109
      else:
       s += -0.001
     else:
      s += -0.001
    else:
     if alike <= 1.5:
      if characters <= 19.5:
       if outer_share <= 0.27638:
        s += -0.078
       else:
        s += 0.013
      else:
       if headings_above <= 1.5:
        if final_score <= -3.9733:
         s += 0.057
        else:
         if final_score <= -0.68339:
          s += 0.166
         else:
          s += 0.074
       else:
        if tag <= 7.5:
         s += 0.045
        else:
         s += -0.060
     else:
      if away <= 10.5:
       s += -0.103
      else:
       s += -0.005
    if headings_above <= 0.0:
     if in_text <= 0.54006:
      if from_start <= -9.5:
       s += -0.073
      else:
       if in_text <= 0.17157:
        s += -0.048
       else:
        s += 0.069
     else:
      s += 0.140
    else:
     if from_start <= 1.5:
      if in_text <= 0.37716:
       s += -0.104
      else:
       if shape <= 0.0:
        if prints <= 1.5:
         s += -0.079
        else:
         s += 0.034
       else:
        if letters_a_word <= 5.5754:
         s += 0.004
        else:
         if in_text <= 0.89181:
          s += 0.128
         else:
          s += 0.027
     else:
      if printed_above <= 0.0:
       s += -0.116
      else:
       s += -0.007
    if level <= 0.0:
     if headings_above <= 0.0:
      if year_3_below <= 0.0:
       s += -0.053
      else:
       s += 0.018
     else:
      s += -0.107
    else:
     if from_start <= 1.5:
      if in_text <= 0.23303:
       if capitals_1_below <= 0.077935:
        s += -0.018
       else:
        s += -0.079
      else:
       if framed <= 0.0:
        if capitals_1_below <= 0.051957:
         s += 0.080
        else:
         s += 0.150
       else:
        if away <= 5.5:
         s += 0.067
        else:
         if from_start <= -8.5:
          s += -0.046
         else:
          s += 0.015
     else:
      if printed_above <= 0.0:
       s += -0.106
      else:
       s += 0.049
    if from_start <= 0.0:
     if characters <= 17.5:
      if digits_1_below <= 5.5:
       s += -0.105
      else:
       s += 0.011
     else:
      if level <= 0.0:
       if prints <= 1.5:
        if digits_1_below <= 5.5:
         s += -0.092
        else:
         s += 0.028
       else:
        if capitals_2_above <= 0.029857:
         s += 0.114
        else:
         s += -0.005
      else:
       if shape <= 1.5:
        if level <= 1.5:
         s += 0.138
        else:
         s += 0.041
       else:
        s += 0.001
    else:
     if end <= 5.5:
      if level <= 3.5:
       s += -0.109
      else:
       s += -0.004
     else:
      s += 0.005
    if headings_above <= 0.0:
     if final_score <= -4.3526:
      if digits <= 1.5:
       s += -0.073
      else:
       s += 0.057
     else:
      if words <= 3.5:
       if away <= 2.5:
        s += 0.045
       else:
        s += -0.043
      else:
       s += 0.124
    else:
     if level <= 0.0:
      s += -0.108
     else:
      if alike <= 1.5:
       if words <= 3.5:
        s += -0.069
       else:
        if outer_share <= 0.86358:
         if capitals_1_above <= 0.31339:
          s += 0.026
         else:
          s += 0.111
        else:
         s += -0.032
      else:
       if outer_share <= 0.99492:
        s += -0.100
       else:
        s += 0.007
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.107
     else:
      if end <= 1.5:
       if depth <= 6.5:
        s += 0.021
       else:
        s += -0.083
      else:
       s += 0.067
    else:
     if from_start <= 1.5:
      if characters <= 16.5:
       if from_start <= -2.5:
        s += -0.083
       else:
        s += -0.013
      else:
       if links <= 0.0:
        if level <= 1.5:
         s += 0.129
        else:
         if depth <= 8.5:
          s += 0.061
         else:
          s += -0.003
       else:
        s += -0.043
     else:
      if printed_above <= 0.0:
       s += -0.102
      else:
       s += 0.075
    if alike <= 1.5:
     if in_text <= 0.54006:
      if words <= 6.5:
       s += -0.080
      else:
       if links <= 0.02454:
        if headings_above <= 0.0:
         s += 0.086
        else:
         s += -0.019
       else:
        s += -0.057
     else:
      if from_start <= 0.0:
       if framed <= 0.0:
        if capitals <= 0.25291:
         if characters <= 74.5:
          s += 0.063
         else:
          s += -0.021
        else:
         s += 0.153
       else:
        if from_start <= -6.5:
         s += -0.038
        else:
         s += 0.061
      else:
       s += -0.032
    else:
     if outer_share <= 0.99893:
      s += -0.099
     else:
      s += -0.000
    if alike <= 1.5:
     if in_text <= 0.48684:
      if digits_1_below <= 6.5:
       if away <= 3.5:
        if prints <= 1.5:
         s += -0.054
        else:
         s += 0.045
       else:
        s += -0.101
      else:
       s += 0.040
     else:
      if characters <= 31.5:
       if tag <= 6.5:
        s += -0.057
       else:
        s += 0.048
      else:
       if characters <= 114.5:
        if prints <= 1.5:
         if characters <= 74.5:
          s += 0.102
         else:
          s += 0.006
        else:
         s += 0.169
       else:
        if capitals <= 0.18301:
         s += -0.056
        else:
         s += 0.012
    else:
     s += -0.104
    if alike <= 1.5:
     if in_text <= 0.48684:
      if in_text <= 0.12917:
       s += -0.091
      else:
       if level <= 0.0:
        s += -0.062
       else:
        s += 0.028
     else:
      if from_start <= 2.5:
       if capitals_2_above <= 0.45644:
        if framed <= 0.0:
         if characters <= 91.5:
          s += 0.135
         else:
          s += 0.023
        else:
         if capitals_3_below <= 0.11835:
          s += 0.065
         else:
          s += -0.042
       else:
        if capitals <= 0.65942:
         s += -0.055
        else:
         s += 0.044
      else:
       if printed_above <= 0.0:
        s += -0.072
       else:
        s += 0.038
    else:
     s += -0.100
    if headings_above <= 0.0:
     if characters <= 14.5:
      s += -0.076
     else:
      if links <= 0.064137:
       if away <= 5.5:
        s += 0.125
       else:
        s += 0.045
      else:
       if from_start <= -9.5:
        s += -0.066
       else:
        s += 0.012
    else:
     if from_start <= -1e-35:
      if characters <= 23.5:
       s += -0.073
      else:
       if printed_above <= 0.0:
        if level <= 1.5:
         if shape <= 0.0:
          s += -0.065
         else:
          s += 0.075
        else:
         s += -0.058
       else:
        s += 0.114
     else:
      if year_2_below <= 0.0:
       s += -0.097
      else:
       s += 0.012
    if level <= 0.0:
     if depth <= 5.5:
      if words_score <= -3.4203:
       s += 0.050
      else:
       s += -0.047
     else:
      s += -0.081
    else:
     if shape <= 1.5:
      if level <= 1.5:
       if capitals_1_below <= 0.39087:
        s += 0.133
       else:
        if final_score <= -2.8348:
         s += -0.008
        else:
         s += 0.087
      else:
       if printed_above <= 0.0:
        if letters_a_word <= 7.4027:
         s += -0.065
        else:
         if words_score <= -0.24248:
          s += 0.060
         else:
          s += -0.037
       else:
        s += 0.080
     else:
      if depth <= 5.5:
       s += 0.044
      else:
       s += -0.078
    if level <= 0.0:
     if prints <= 1.5:
      if digits_1_below <= 10.5:
       s += -0.102
      else:
       s += 0.027
     else:
      if depth <= 5.5:
       s += 0.067
      else:
       s += -0.047
    else:
     if characters <= 19.5:
      s += -0.072
     else:
      if gap_below <= 0.0:
       s += -0.073
      else:
       if level <= 1.5:
        s += 0.098
       else:
        if printed_above <= 0.0:
         if letters_a_word <= 7.1455:
          if capitals <= 0.78175:
           s += -0.076
          else:
           s += 0.015
         else:
          if capitals <= 0.45584:
           s += 0.062
          else:
           s += -0.040
        else:
         s += 0.105
    if in_text <= 0.54006:
     if words_score <= -0.47222:
      if digits_2_below <= 7.5:
       s += -0.097
      else:
       s += 0.003
     else:
      if outer_tag <= 6.5:
       s += -0.046
      else:
       if outer_tag <= 14.5:
        s += 0.043
       else:
        s += -0.030
    else:
     if final_score <= 1.5479:
      if from_start <= 2.5:
       if shape <= 1.5:
        if letters_a_word <= 6.8924:
         s += 0.118
        else:
         if letters_a_word <= 7.233:
          s += -0.033
         else:
          s += 0.083
       else:
        s += -0.020
      else:
       if printed_above <= 0.0:
        s += -0.058
       else:
        s += 0.031
     else:
      s += -0.085
    if from_start <= 0.0:
     if characters <= 19.5:
      if final_score <= -3.393:
       s += -0.090
      else:
       if outer_tag <= 6.5:
        s += -0.034
       else:
        s += 0.056
     else:
      if capitals <= 0.40313:
       if digits_2_below <= 0.0:
        if final_score <= -2.6701:
         s += -0.071
        else:
         if headings_above <= 0.0:
          s += 0.055
         else:
          s += -0.028
       else:
        s += 0.049
      else:
       if links <= 0.036297:
        s += 0.115
       else:
        s += -0.027
    else:
     if capitals_1_above <= 0.31339:
      if name <= 0.0:
       s += -0.105
      else:
       s += 0.012
     else:
      s += -0.009
    if alike <= 1.5:
     if characters <= 19.5:
      if in_text <= 0.64496:
       s += -0.087
      else:
       if final_score <= -3.2539:
        s += -0.042
       else:
        s += 0.045
     else:
      if words <= 18.5:
       if from_start <= 2.5:
        if in_text <= 0.40455:
         if characters <= 46.5:
          if final_score <= -3.648:
           s += -0.028
          else:
           if capitals_3_below <= 0.051957:
            s += 0.115
           else:
            s += 0.005
         else:
          s += -0.053
        else:
         if words <= 4.5:
          s += 0.004
         else:
          s += 0.099
       else:
        s += -0.051
      else:
       s += -0.070
    else:
     s += -0.093
    if alike <= 1.5:
     if characters <= 19.5:
      if digits_1_below <= 5.5:
       if share <= 0.014224:
        s += -0.092
       else:
        s += 0.004
      else:
       s += 0.023
     else:
      if prints <= 1.5:
       if shape <= 0.0:
        s += -0.060
       else:
        if outer_share <= 0.021363:
         if letters_a_word <= 7.0116:
          if characters <= 46.5:
           s += -0.032
          else:
           s += 0.063
         else:
          s += -0.070
        else:
         if capitals_1_below <= 0.059715:
          s += -0.010
         else:
          s += 0.093
      else:
       s += 0.101
    else:
     if prints <= 2.5:
      s += -0.092
     else:
      s += 0.004
    if headings_above <= 0.0:
     if characters <= 14.5:
      s += -0.063
     else:
      if links <= 0.02454:
       if level <= 1.5:
        if away <= 5.5:
         s += 0.121
        else:
         s += 0.027
       else:
        s += 0.005
      else:
       s += -0.029
    else:
     if prints <= 1.5:
      if printed_above <= 0.0:
       if from_start <= -2.5:
        if capitals <= 0.36754:
         s += -0.061
        else:
         s += 0.013
       else:
        s += -0.085
      else:
       s += 0.047
     else:
      if in_text <= 0.48684:
       s += -0.046
      else:
       if depth <= 12.5:
        s += 0.103
       else:
        s += -0.006
    if prints <= 1.5:
     if year_1_below <= 0.0:
      if capitals <= 0.78175:
       if capitals_2_below <= 0.89444:
        if outer_tag <= 6.5:
         s += -0.102
        else:
         if outer_tag <= 8.5:
          s += 0.045
         else:
          s += -0.056
       else:
        s += 0.005
      else:
       if words <= 7.5:
        s += -0.034
       else:
        s += 0.069
     else:
      if headings_above <= 0.0:
       s += 0.064
      else:
       s += -0.026
    else:
     if words <= 2.5:
      s += -0.069
     else:
      if depth <= 14.5:
       if alike <= 1.5:
        s += 0.108
       else:
        s += -0.008
      else:
       s += -0.028
    if in_text <= 0.48684:
     if quotes <= 1.5:
      if clock_1_above <= 0.0:
       s += -0.079
      else:
       s += 0.027
     else:
      s += 0.079
    else:
     if from_start <= 0.0:
      if capitals <= 0.29289:
       if depth <= 10.5:
        s += -0.030
       else:
        s += 0.059
      else:
       if characters <= 33.5:
        if from_start <= -6.5:
         s += -0.033
        else:
         s += 0.072
       else:
        if characters <= 70.5:
         s += 0.132
        else:
         s += 0.037
     else:
      if digits_2_below <= 1.5:
       if end <= 5.5:
        s += -0.071
       else:
        s += 0.030
      else:
       s += 0.032
    if prints <= 1.5:
     if capitals <= 0.67117:
      if by_word_2_below <= 0.0:
       if outer_share <= 0.99893:
        if year_2_below <= 0.0:
         if digits <= 0.0:
          s += -0.100
         else:
          s += -0.028
        else:
         s += -0.000
       else:
        s += 0.022
      else:
       s += 0.039
     else:
      if words <= 4.5:
       s += -0.051
      else:
       s += 0.054
    else:
     if words <= 2.5:
      s += -0.046
     else:
      if links <= 0.036297:
       if commas <= 0.0:
        s += 0.134
       else:
        s += 0.013
      else:
       if from_start <= -5.5:
        s += 0.023
       else:
        s += -0.048
    if shape <= 0.0:
     if prints <= 1.5:
      s += -0.087
     else:
      s += -0.014
    else:
     if alike <= 4.5:
      if in_text <= 0.17157:
       if outer_share <= 0.16712:
        s += -0.070
       else:
        s += 0.035
      else:
       if prints <= 1.5:
        if capitals_1_above <= 0.0:
         if capitals_2_below <= 0.18301:
          if capitals <= 0.22087:
           s += -0.016
          else:
           s += 0.112
         else:
          if capitals <= 0.43095:
           s += 0.053
          else:
           s += -0.034
        else:
         if final_score <= -1.3323:
          s += 0.042
         else:
          s += -0.075
       else:
        s += 0.087
     else:
      s += -0.073
    if prints <= 1.5:
     if level <= 0.0:
      s += -0.090
     else:
      if alike <= 1.5:
       if final_score <= -3.9733:
        s += -0.063
       else:
        if level <= 1.5:
         if words <= 4.5:
          s += -0.004
         else:
          s += 0.085
        else:
         if from_start <= -3.5:
          s += -0.062
         else:
          if characters <= 37.5:
           s += -0.030
          else:
           s += 0.035
      else:
       s += -0.076
    else:
     if characters <= 25.5:
      s += -0.047
     else:
      if from_start <= 0.0:
       s += 0.101
      else:
       if outer_tag <= 2.5:
        s += 0.043
       else:
        s += -0.045
    if end <= 0.0:
     if from_start <= 1.5:
      if in_text <= 0.54006:
       if from_start <= -9.5:
        if letters_a_word <= 4.3431:
         s += 0.033
        else:
         s += -0.068
       else:
        if capitals_2_above <= 0.035099:
         s += 0.070
        else:
         s += -0.022
      else:
       if tag <= 7.5:
        if away <= 5.5:
         s += 0.118
        else:
         s += 0.025
       else:
        s += 0.010
     else:
      if in_text <= 0.97059:
       s += -0.065
      else:
       s += 0.009
    else:
     if year_2_below <= 0.0:
      if digits_3_below <= 4.5:
       s += -0.075
      else:
       s += 0.013
     else:
      s += 0.030
    if in_text <= 0.48684:
     if digits_1_below <= 5.5:
      s += -0.064
     else:
      s += 0.020
    else:
     if words <= 18.5:
      if level <= 1.5:
       if gap_below <= 0.0:
        s += -0.056
       else:
        if links <= 0.049076:
         if characters <= 14.5:
          s += -0.014
         else:
          if share <= 0.018142:
           s += 0.123
          else:
           if letters_a_word <= 6.8924:
            s += 0.057
           else:
            s += -0.020
        else:
         s += -0.010
      else:
       if share <= 0.018142:
        s += -0.051
       else:
        if letters_a_word <= 6.9889:
         s += -0.022
        else:
         s += 0.080
     else:
      s += -0.067
    if in_text <= 0.54006:
     if headings_above <= 0.0:
      if final_score <= -4.3526:
       s += -0.076
      else:
       if level <= 0.0:
        s += -0.032
       else:
        s += 0.054
     else:
      s += -0.079
    else:
     if from_start <= 2.5:
      if alike <= 3.5:
       if letters_a_word <= 6.3371:
        if capitals <= 0.50862:
         if capitals_3_below <= 0.033908:
          s += 0.021
         else:
          s += -0.044
        else:
         s += 0.073
       else:
        if capitals <= 0.83974:
         if in_text <= 0.8619:
          s += 0.137
         else:
          s += 0.032
        else:
         s += 0.004
      else:
       s += -0.042
     else:
      s += -0.066
    if framed <= 0.0:
     if from_start <= -1e-35:
      if letters_a_word <= 8.2789:
       if capitals_2_above <= 0.60556:
        if outer_share <= 0.98473:
         s += 0.084
        else:
         s += -0.008
       else:
        s += -0.011
      else:
       s += -0.036
     else:
      if end <= 2.5:
       if headings_above <= 0.0:
        s += 0.023
       else:
        if capitals_2_above <= 0.97222:
         if by_word_1_below <= 0.0:
          s += -0.093
         else:
          s += 0.030
        else:
         s += 0.023
      else:
       s += 0.041
    else:
     if digits_1_below <= 1.5:
      if words_score <= -0.99904:
       s += -0.094
      else:
       s += 0.003
     else:
      s += 0.029
    if from_start <= 1.5:
     if shape <= 0.0:
      if in_text <= 0.54006:
       s += -0.061
      else:
       if capitals <= 0.36754:
        s += -0.051
       else:
        s += 0.047
     else:
      if shape <= 1.5:
       if words <= 13.5:
        if links <= 0.14833:
         if year_3_below <= 0.0:
          s += 0.079
         else:
          s += 0.010
        else:
         s += -0.022
       else:
        s += -0.026
      else:
       if away <= 5.5:
        s += 0.020
       else:
        s += -0.059
    else:
     if end <= 2.5:
      if digits_1_below <= 5.5:
       s += -0.093
      else:
       s += 0.012
     else:
      s += 0.014
    if final_score <= -4.7142:
     s += -0.082
    else:
     if headings_above <= 0.0:
      if share <= 0.018142:
       if level <= 1.5:
        if words <= 2.5:
         s += -0.005
        else:
         s += 0.107
       else:
        s += -0.024
      else:
       if share <= 0.14881:
        s += -0.040
       else:
        s += 0.045
     else:
      if level <= 0.0:
       s += -0.064
      else:
       if level <= 1.5:
        if shape <= 1.5:
         s += 0.080
        else:
         s += -0.060
       else:
        if letters_a_word <= 6.7876:
         s += -0.066
        else:
         if capitals <= 0.45584:
          s += 0.066
         else:
          s += -0.017
    if prints <= 1.5:
     if capitals_2_below <= 0.2873:
      if capitals_2_above <= 0.0:
       if level <= 0.0:
        s += -0.040
       else:
        if letters_a_word <= 7.5071:
         if outer_share <= 0.0:
          s += -0.006
         else:
          s += 0.083
        else:
         s += -0.032
      else:
       s += -0.052
     else:
      if capitals_1_below <= 0.33772:
       s += -0.033
      else:
       s += -0.122
    else:
     if depth <= 11.5:
      if final_score <= -4.9695:
       s += -0.035
      else:
       if shape <= 1.5:
        if capitals_3_below <= 0.74597:
         s += 0.109
        else:
         s += -0.010
       else:
        s += -0.004
     else:
      s += -0.046
    if characters <= 19.5:
     s += -0.055
    else:
     if prints <= 1.5:
      if characters <= 54.5:
       if framed <= 0.0:
        if words_score <= 1.0634:
         s += 0.067
        else:
         s += -0.012
       else:
        s += -0.026
      else:
       if digits_2_below <= 5.5:
        if capitals_2_below <= 0.0:
         if outer_share <= 0.029924:
          s += 0.049
         else:
          s += -0.051
        else:
         s += -0.077
       else:
        s += 0.023
     else:
      if depth <= 14.5:
       if in_article <= 0.0:
        s += 0.017
       else:
        if in_text <= 0.57519:
         s += 0.011
        else:
         s += 0.139
      else:
       s += -0.033
    if in_text <= 0.48684:
     s += -0.060
    else:
     if digits_1_below <= 0.0:
      if level <= 0.0:
       s += -0.052
      else:
       if gap_below <= 0.0:
        s += -0.047
       else:
        if characters <= 27.5:
         if capitals_1_above <= 0.31339:
          if words_score <= -3.7273:
           s += 0.007
          else:
           s += -0.066
         else:
          s += 0.035
        else:
         if outer_tag <= 7.5:
          if characters <= 70.5:
           s += 0.081
          else:
           s += 0.011
         else:
          if words_score <= -1e-35:
           s += 0.024
          else:
           s += -0.034
     else:
      if capitals_2_above <= 0.084524:
       s += 0.116
      else:
       s += -0.006
    if digits_2_below <= 5.5:
     if framed <= 0.0:
      if headings_above <= 0.0:
       if capitals_1_below <= 0.62679:
        if characters <= 43.5:
         if capitals_1_below <= 0.045983:
          s += -0.030
         else:
          s += 0.032
        else:
         s += 0.077
       else:
        s += -0.033
      else:
       if share <= 0.99893:
        if by_word_1_below <= 0.0:
         if by_word_2_below <= 0.0:
          s += -0.060
         else:
          s += 0.025
        else:
         s += 0.030
       else:
        s += 0.042
     else:
      if digits <= 0.0:
       s += -0.087
      else:
       s += 0.003
    else:
     if in_text <= 0.64496:
      s += -0.006
     else:
      s += 0.077
    if prints <= 2.5:
     if tag <= 6.5:
      if digits_3_below <= 5.5:
       if clock_1_below <= 0.0:
        if credit_words <= 0.0:
         s += -0.073
        else:
         s += 0.034
       else:
        s += 0.036
      else:
       s += 0.046
     else:
      if away <= 5.5:
       if tag <= 7.5:
        s += 0.091
       else:
        if capitals_2_above <= 0.084524:
         if depth <= 5.5:
          s += 0.032
         else:
          s += -0.077
        else:
         s += 0.044
      else:
       if final_score <= -3.1246:
        s += -0.077
       else:
        s += 0.032
    else:
     if characters <= 31.5:
      s += -0.021
     else:
      s += 0.130
    if characters <= 14.5:
     s += -0.069
    else:
     if from_start <= 1.5:
      if links <= 0.0:
       if level <= 1.5:
        if end <= 0.0:
         if in_text <= 0.86852:
          s += 0.120
         else:
          s += 0.022
        else:
         if commas <= 0.0:
          if from_start <= -2.5:
           s += 0.051
          else:
           s += -0.014
         else:
          s += -0.042
       else:
        if share <= 0.002669:
         s += -0.059
        else:
         s += 0.027
      else:
       s += -0.035
     else:
      if printed_above <= 1.5:
       if digits_1_above <= 1.5:
        s += -0.075
       else:
        s += 0.011
      else:
       s += 0.035
    if in_text <= 0.64496:
     if level <= 0.0:
      s += -0.076
     else:
      if level <= 1.5:
       if final_score <= -3.9733:
        s += -0.033
       else:
        s += 0.064
      else:
       if share <= 0.14881:
        s += -0.058
       else:
        s += 0.017
    else:
     if alike <= 5.5:
      if capitals_1_below <= 0.57519:
       if digits_2_above <= 0.0:
        if shape <= 1.5:
         if capitals <= 0.16473:
          s += 0.009
         else:
          s += 0.103
        else:
         s += -0.016
       else:
        s += -0.028
      else:
       if capitals_1_below <= 0.72078:
        s += -0.064
       else:
        s += 0.027
     else:
      s += -0.058
    if in_text <= 0.54006:
     if digits_1_below <= 5.5:
      if words_score <= -4.896:
       s += -0.087
      else:
       if words_score <= -4.1191:
        s += 0.047
       else:
        s += -0.030
     else:
      s += 0.042
    else:
     if from_start <= 2.5:
      if commas <= 0.0:
       if characters <= 91.5:
        if capitals <= 0.89181:
         if capitals_2_above <= 0.67117:
          s += 0.092
         else:
          s += -0.001
        else:
         s += -0.007
       else:
        s += -0.011
      else:
       if end <= 0.0:
        s += 0.010
       else:
        s += -0.063
     else:
      if digits_2_below <= 1.5:
       s += -0.069
      else:
       s += 0.027
    if by_word_1_below <= 0.0:
     if digits <= 2.5:
      if framed <= 0.0:
       if year_3_below <= 0.0:
        if digits_1_below <= 5.5:
         if digits_1_above <= 4.5:
          if digits_2_below <= 0.0:
           s += -0.058
          else:
           if share <= 0.0038792:
            s += -0.030
           else:
            s += 0.041
         else:
          s += 0.038
        else:
         s += 0.043
       else:
        s += 0.044
      else:
       if away <= 3.5:
        s += 0.019
       else:
        s += -0.090
     else:
      if tag <= 3.5:
       s += -0.033
      else:
       if capitals_3_below <= 0.31414:
        s += 0.080
       else:
        s += -0.008
    else:
     s += 0.072
    if prints <= 1.5:
     if year_1_below <= 0.0:
      if digits_3_below <= 0.0:
       if capitals_2_below <= 0.11237:
        if characters <= 74.5:
         s += 0.010
        else:
         s += -0.054
       else:
        if words_score <= -9.0615:
         s += 0.013
        else:
         if capitals <= 0.80625:
          s += -0.120
         else:
          s += -0.005
      else:
       if words_score <= 1.7445:
        s += 0.035
       else:
        s += -0.030
     else:
      if capitals_2_above <= 0.0:
       s += 0.065
      else:
       s += -0.016
    else:
     if characters <= 17.5:
      s += -0.042
     else:
      if capitals_3_below <= 0.67117:
       s += 0.094
      else:
       s += -0.012
    if links <= 0.0:
     if depth <= 7.5:
      if words_score <= 1.9351:
       if capitals_2_above <= 0.55778:
        s += 0.088
       else:
        s += -0.019
      else:
       s += -0.041
     else:
      if capitals_2_below <= 0.067424:
       if end <= 0.0:
        if letters_a_word <= 6.0988:
         s += -0.011
        else:
         if letters_a_word <= 8.2789:
          s += 0.093
         else:
          s += -0.017
       else:
        s += -0.041
      else:
       if by_word_2_below <= 0.0:
        if letters_a_word <= 6.8924:
         s += -0.008
        else:
         if digits_1_below <= 4.5:
          s += -0.120
         else:
          s += 0.019
       else:
        s += 0.036
    else:
     s += -0.053
    if in_text <= 0.57519:
     if depth <= 5.5:
      if final_score <= -3.2539:
       s += -0.019
      else:
       s += 0.055
     else:
      s += -0.058
    else:
     if words <= 17.5:
      if shape <= 1.5:
       if from_start <= 4.5:
        if words <= 2.5:
         s += -0.021
        else:
         if in_text <= 0.80385:
          if level <= 1.5:
           if in_text <= 0.70294:
            s += 0.095
           else:
            s += 0.006
          else:
           s += -0.049
         else:
          s += 0.088
       else:
        s += -0.027
      else:
       if depth <= 5.5:
        s += 0.025
       else:
        s += -0.050
     else:
      s += -0.048
    if characters <= 70.5:
     if characters <= 25.5:
      if share <= 0.04073:
       s += -0.058
      else:
       s += 0.014
     else:
      if alike <= 5.5:
       if headings_above <= 1.5:
        if depth <= 6.5:
         s += 0.002
        else:
         if capitals_1_above <= 0.4037:
          s += 0.107
         else:
          s += 0.020
       else:
        if words_score <= 0.19183:
         s += -0.026
        else:
         if words_score <= 1.0634:
          s += 0.066
         else:
          s += -0.013
      else:
       s += -0.037
    else:
     if depth <= 6.5:
      s += 0.016
     else:
      if year <= 0.0:
       s += -0.087
      else:
       s += 0.013
    if final_score <= -3.9733:
     if outer_share <= 0.011965:
      if depth <= 8.5:
       if characters <= 19.5:
        s += -0.038
       else:
        s += 0.054
      else:
       s += -0.046
     else:
      s += -0.093
    else:
     if final_score <= 1.5479:
      if level <= 0.0:
       s += -0.034
      else:
       if capitals_2_below <= 0.1412:
        if characters <= 70.5:
         s += 0.079
        else:
         s += -0.033
       else:
        if outer_share <= 0.029924:
         if depth <= 10.5:
          s += -0.064
         else:
          s += 0.021
        else:
         if share <= 0.0059811:
          s += -0.017
         else:
          s += 0.058
     else:
      s += -0.062
    if digits_2_below <= 5.5:
     if digits_1_below <= 1.5:
      if capitals <= 0.71825:
       if capitals_1_below <= 0.97368:
        if capitals_1_below <= 0.20227:
         if letters_a_word <= 6.2023:
          s += -0.059
         else:
          s += 0.006
        else:
         s += -0.112
       else:
        if letters_a_word <= 6.6708:
         s += -0.026
        else:
         s += 0.050
      else:
       if words <= 2.5:
        s += -0.049
       else:
        if share <= 0.027017:
         if from_start <= -10.5:
          s += -0.021
         else:
          s += 0.074
        else:
         s += -0.020
     else:
      if depth <= 6.5:
       s += 0.060
      else:
       s += -0.012
    else:
     s += 0.065
    if prints <= 1.5:
     if capitals_1_above <= 0.0:
      if words_score <= -2.1055:
       if share <= 0.010765:
        s += 0.009
       else:
        s += -0.077
      else:
       if from_start <= 2.5:
        s += 0.045
       else:
        s += -0.035
     else:
      if letters_a_word <= 7.6716:
       if headings_above <= 0.0:
        s += 0.011
       else:
        if capitals_2_above <= 0.97222:
         s += -0.092
        else:
         s += 0.005
      else:
       s += 0.025
    else:
     if letters_a_word <= 5.6348:
      s += -0.015
     else:
      if in_text <= 0.3101:
       s += -0.033
      else:
       if from_start <= 0.0:
        s += 0.086
       else:
        s += -0.001
    if prints <= 2.5:
     if words_score <= -6.853:
      if final_score <= -4.9695:
       s += -0.028
      else:
       s += 0.077
     else:
      if digits <= 0.0:
       if digits_2_below <= 1.5:
        if capitals_1_below <= 0.80909:
         if in_text <= 0.55903:
          s += -0.007
         else:
          if letters_a_word <= 7.6716:
           if letters_a_word <= 4.9773:
            s += 0.007
           else:
            if outer_tag <= 13.5:
             s += -0.098
            else:
             s += 0.009
          else:
           s += 0.012
        else:
         s += 0.020
       else:
        s += 0.027
      else:
       s += 0.016
    else:
     if capitals_3_below <= 0.039231:
      s += 0.112
     else:
      s += -0.018
    if links <= 0.0:
     if capitals_3_below <= 0.033908:
      if characters <= 17.5:
       s += -0.028
      else:
       if share <= 0.018142:
        s += 0.068
       else:
        if characters <= 70.5:
         if final_score <= -1e-35:
          s += -0.015
         else:
          s += 0.065
        else:
         s += -0.047
     else:
      if words_score <= -4.5073:
       s += -0.063
      else:
       if capitals_1_below <= 0.74597:
        if final_score <= 0.37887:
         if words_score <= 1.5259:
          s += -0.014
         else:
          s += 0.048
        else:
         s += -0.039
       else:
        s += 0.044
    else:
     if digits_2_below <= 3.5:
      s += -0.071
     else:
      s += 0.027
    if capitals_2_above <= 0.0:
     if clock_3_below <= 0.0:
      if words <= 1.5:
       s += -0.031
      else:
       if end <= 0.0:
        if from_start <= -6.5:
         if in_text <= 0.80385:
          if depth <= 6.5:
           s += 0.021
          else:
           s += -0.048
         else:
          s += 0.065
        else:
         if from_start <= 0.0:
          s += 0.102
         else:
          s += -0.003
       else:
        if capitals_1_below <= 0.32917:
         s += -0.030
        else:
         s += 0.029
     else:
      s += -0.040
    else:
     if by_word_1_below <= 0.0:
      if digits_1_above <= 4.5:
       s += -0.058
      else:
       s += 0.023
     else:
      s += 0.034
    if digits_1_above <= 4.5:
     if digits <= 0.0:
      if from_start <= -2.5:
       if words <= 7.5:
        if from_start <= -9.5:
         s += -0.058
        else:
         if capitals_2_below <= 0.3374:
          s += 0.043
         else:
          s += -0.028
       else:
        if capitals_1_above <= 0.043961:
         s += 0.092
        else:
         s += -0.005
      else:
       if printed_above <= 0.0:
        s += -0.079
       else:
        s += 0.003
     else:
      if capitals <= 0.1446:
       s += -0.028
      else:
       if share <= 0.0:
        s += 0.012
       else:
        s += 0.091
    else:
     if date_word_1_above <= 0.0:
      s += 0.086
     else:
      s += -0.015
    if capitals <= 0.60556:
     if by_word_2_below <= 0.0:
      if characters <= 57.5:
       if characters <= 37.5:
        if tag <= 5.5:
         s += -0.065
        else:
         if capitals_2_below <= 0.077935:
          s += 0.047
         else:
          s += -0.047
       else:
        if tag <= 7.5:
         s += 0.048
        else:
         s += -0.023
      else:
       if prints <= 1.5:
        s += -0.084
       else:
        s += -0.005
     else:
      s += 0.046
    else:
     if words <= 1.5:
      s += -0.042
     else:
      if alike <= 4.5:
       if tag <= 1.5:
        s += -0.013
       else:
        s += 0.058
      else:
       s += -0.028
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, known, _, shape, level, _, _, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, _, in_text, headings_above, _, by_word, name, date_word, digits, year, _, capitals, by_word_1_above, name_1_above, date_word_1_above, digits_1_above, year_1_above, _, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, _, _, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, _, _, _, digits_2_below, year_2_below, _, capitals_2_below, _, name_3_below, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if capitals <= 0.36475:
       s += -2.651
      else:
       if known <= 1.5:
        if tag <= 2.5:
         if capitals_2_above <= 0.035099:
          s += -2.506
         else:
          s += -2.228
        else:
         if capitals <= 0.80909:
          s += -2.598
         else:
          s += -2.444
       else:
        s += -2.656
     else:
      if characters <= 46.5:
       if in_text <= 0.73864:
        if final_score <= -0.3752:
         if words_score <= -4.6668:
          s += -2.575
         else:
          s += -2.513
        else:
         s += -2.629
       else:
        s += -2.653
      else:
       s += -2.682
    else:
     s += -1.657
    if by_word <= 0.0:
     if in_text <= 0.28992:
      if characters <= 12.5:
       if characters <= 7.5:
        s += -0.084
       else:
        if capitals_2_below <= 0.3374:
         s += 0.008
        else:
         s += -0.045
      else:
       if final_score <= -2.7136:
        if final_score <= -4.4338:
         if capitals_1_below <= 0.24621:
          s += -0.049
         else:
          s += 0.040
        else:
         if words_score <= -2.3668:
          s += 0.267
         else:
          s += 0.075
       else:
        if tag <= 1.5:
         s += 0.047
        else:
         s += -0.059
     else:
      if words_score <= -8.2091:
       s += -0.016
      else:
       s += -0.110
    else:
     s += 0.449
    if by_word <= 0.0:
     if final_score <= -1.5897:
      if from_start <= -6.5:
       if digits_1_below <= 2.5:
        if digits <= 3.5:
         s += -0.089
        else:
         s += 0.015
       else:
        s += 0.019
      else:
       if in_text <= 0.34524:
        if links <= 0.1451:
         if end <= 0.0:
          if outer_tag <= 2.5:
           s += 0.114
          else:
           s += -0.006
         else:
          s += -0.068
        else:
         s += 0.251
       else:
        if capitals_2_above <= 0.40313:
         s += -0.050
        else:
         s += 0.031
     else:
      if outer_share <= 0.0:
       s += -0.009
      else:
       s += -0.114
    else:
     s += 0.324
    if links <= 0.1451:
     if name <= 0.0:
      if year_1_above <= 0.0:
       if in_text <= 0.34524:
        if final_score <= -4.4338:
         s += -0.101
        else:
         if letters_a_word <= 6.4936:
          if alike <= 1.5:
           s += 0.046
          else:
           s += -0.052
         else:
          s += -0.067
       else:
        s += -0.106
      else:
       if share <= 0.0:
        s += 0.089
       else:
        s += -0.047
     else:
      if capitals_2_below <= 0.3374:
       s += 0.192
      else:
       s += 0.021
    else:
     if alike <= 1.5:
      if final_score <= -4.3471:
       s += 0.085
      else:
       s += 0.344
     else:
      s += -0.079
    if links <= 0.1451:
     if digits_1_below <= 4.5:
      if name <= 0.0:
       if in_text <= 0.67708:
        if words <= 2.5:
         s += -0.094
        else:
         if shape <= 0.0:
          s += 0.002
         else:
          s += -0.075
       else:
        s += -0.105
      else:
       if capitals_2_below <= 0.065591:
        s += 0.104
       else:
        s += -0.026
     else:
      if in_text <= 0.14643:
       s += 0.158
      else:
       s += -0.007
    else:
     if alike <= 1.5:
      if in_text <= 0.20294:
       s += 0.291
      else:
       s += 0.085
     else:
      if in_text <= 0.0:
       s += 0.026
      else:
       s += -0.086
    if by_word <= 0.0:
     if name <= 0.0:
      if in_text <= 0.34524:
       if characters <= 24.5:
        if digits_1_below <= 1.5:
         if tag <= 0.0:
          s += 0.000
         else:
          s += -0.095
        else:
         s += 0.018
       else:
        if from_start <= -12.5:
         s += -0.065
        else:
         if from_start <= -1.5:
          s += 0.183
         else:
          if from_start <= 4.5:
           s += 0.028
          else:
           s += -0.064
      else:
       if capitals_2_above <= 0.78175:
        s += -0.107
       else:
        s += -0.036
     else:
      if letters_a_word <= 7.233:
       s += 0.187
      else:
       s += 0.009
    else:
     s += 0.208
    if by_word <= 0.0:
     if capitals <= 0.43168:
      if links <= 0.23978:
       s += -0.108
      else:
       if capitals <= 0.29479:
        s += -0.066
       else:
        s += 0.087
     else:
      if shape <= 0.0:
       if final_score <= -4.813:
        if characters <= 14.5:
         s += -0.080
        else:
         s += 0.006
       else:
        if characters <= 10.5:
         s += -0.019
        else:
         if capitals_3_below <= 0.43168:
          if in_text <= 0.23303:
           s += 0.243
          else:
           s += 0.071
         else:
          s += 0.034
      else:
       if name <= 0.0:
        s += -0.093
       else:
        s += 0.070
    else:
     s += 0.182
    if by_word <= 0.0:
     if in_text <= 0.20294:
      if known <= 0.0:
       if capitals <= 0.43168:
        if links <= 0.23978:
         if outer_share <= 0.085291:
          s += -0.094
         else:
          s += 0.027
        else:
         s += 0.078
       else:
        if final_score <= -2.5542:
         if headings_above <= 0.0:
          s += -0.030
         else:
          s += 0.202
        else:
         s += -0.025
      else:
       s += -0.086
     else:
      if words <= 5.5:
       if tag <= 2.5:
        if capitals_3_below <= 0.091966:
         s += 0.108
        else:
         s += -0.035
       else:
        s += -0.070
      else:
       s += -0.102
    else:
     s += 0.167
    if by_word <= 0.0:
     if in_text <= 0.34524:
      if digits_1_below <= 4.5:
       if links <= 0.21115:
        if capitals_2_below <= 0.3374:
         if capitals_2_below <= 0.21845:
          if depth <= 6.5:
           s += 0.030
          else:
           if capitals_1_below <= 0.63068:
            s += -0.069
           else:
            s += -0.002
         else:
          s += 0.101
        else:
         s += -0.078
       else:
        if links <= 0.75338:
         s += 0.189
        else:
         s += -0.024
      else:
       s += 0.153
     else:
      if words_score <= -8.2091:
       s += 0.032
      else:
       if depth <= 18.5:
        s += -0.099
       else:
        s += 0.005
    else:
     s += 0.130
    if words_score <= 0.34946:
     if tag <= 2.5:
      if final_score <= -4.6821:
       s += -0.011
      else:
       if links <= 0.18395:
        if end <= 0.0:
         if words_score <= -5.5072:
          s += 0.004
         else:
          s += 0.132
        else:
         if characters <= 22.5:
          s += -0.055
         else:
          s += 0.036
       else:
        s += 0.167
     else:
      if name <= 0.0:
       if words_score <= -8.2091:
        if characters <= 20.5:
         s += -0.042
        else:
         s += 0.060
       else:
        s += -0.080
      else:
       s += 0.074
    else:
     if by_word <= 0.0:
      s += -0.093
     else:
      s += 0.056
    if alike <= 2.5:
     if by_word <= 0.0:
      if digits_1_below <= 2.5:
       if framed <= 0.0:
        if final_score <= -3.5608:
         if capitals_2_above <= 0.60769:
          s += 0.086
         else:
          s += -0.007
        else:
         if links <= 0.15268:
          s += -0.049
         else:
          s += 0.040
       else:
        if letters_a_word <= 7.3717:
         s += -0.081
        else:
         s += -0.002
      else:
       if in_text <= 0.13393:
        s += 0.143
       else:
        if words_score <= -1.1854:
         s += 0.062
        else:
         s += -0.050
     else:
      if capitals_3_below <= 0.077935:
       s += 0.157
      else:
       s += 0.060
    else:
     s += -0.105
    if capitals <= 0.36475:
     if letters_a_word <= 8.5071:
      if digits_1_below <= 5.5:
       s += -0.098
      else:
       s += -0.016
     else:
      s += 0.017
    else:
     if characters <= 11.5:
      s += -0.075
     else:
      if in_text <= 0.34524:
       if alike <= 1.5:
        if letters_a_word <= 7.0125:
         s += 0.159
        else:
         s += 0.034
       else:
        if headings_above <= 1.5:
         s += 0.052
        else:
         s += -0.060
      else:
       if by_word <= 0.0:
        if capitals <= 0.97368:
         if level <= 2.5:
          s += -0.089
         else:
          s += -0.005
        else:
         s += 0.003
       else:
        s += 0.046
    if alike <= 1.5:
     if known <= 0.0:
      if shape <= 0.0:
       if characters <= 91.5:
        if capitals_2_above <= 0.97222:
         if framed <= 0.0:
          if end <= 0.0:
           s += 0.164
          else:
           s += 0.065
         else:
          s += 0.014
        else:
         s += -0.018
       else:
        s += -0.046
      else:
       if characters <= 32.5:
        if capitals_1_below <= 0.24621:
         s += -0.031
        else:
         s += 0.093
       else:
        s += -0.087
     else:
      s += -0.085
    else:
     if digits_2_below <= 1.5:
      s += -0.102
     else:
      if characters <= 39.5:
       s += 0.039
      else:
       s += -0.042
    if alike <= 2.5:
     if digits_1_below <= 4.5:
      if characters <= 11.5:
       if depth <= 12.5:
        s += -0.099
       else:
        s += 0.010
      else:
       if in_text <= 0.25658:
        if from_start <= -12.5:
         s += -0.026
        else:
         if words_score <= -3.9385:
          s += 0.114
         else:
          s += 0.042
       else:
        if characters <= 48.5:
         if shape <= 0.0:
          s += 0.047
         else:
          s += -0.044
        else:
         s += -0.070
     else:
      if characters <= 26.5:
       s += 0.157
      else:
       s += 0.024
    else:
     if prints <= 2.5:
      s += -0.101
     else:
      s += 0.015
    if year_1_below <= 0.0:
     if links <= 0.1451:
      if digits_2_below <= 5.5:
       if by_word <= 0.0:
        if letters_a_word <= 11.111:
         if capitals_2_above <= 0.57519:
          if printed_above <= 0.0:
           s += -0.096
          else:
           s += 0.006
         else:
          if digits_2_above <= 0.0:
           s += -0.042
          else:
           s += 0.046
        else:
         s += 0.020
       else:
        s += 0.013
      else:
       s += 0.056
     else:
      if links <= 0.80123:
       if digits <= 0.0:
        s += 0.022
       else:
        s += 0.130
      else:
       s += -0.055
    else:
     if capitals_2_above <= 0.035099:
      s += 0.009
     else:
      s += 0.144
    if capitals <= 0.43168:
     if links <= 0.23978:
      if letters_a_word <= 4.6733:
       s += -0.018
      else:
       s += -0.093
     else:
      if from_start <= -2.5:
       s += 0.075
      else:
       s += -0.031
    else:
     if known <= 1.5:
      if from_start <= 4.5:
       if from_start <= -8.5:
        if away <= 5.5:
         s += 0.049
        else:
         s += -0.023
       else:
        if shape <= 0.0:
         s += 0.149
        else:
         if away <= 6.5:
          s += -0.039
         else:
          s += 0.135
      else:
       if capitals_2_below <= 0.061553:
        s += -0.068
       else:
        s += 0.020
     else:
      s += -0.086
    if capitals <= 0.55903:
     if digits <= 4.5:
      if characters <= 34.5:
       if characters <= 11.5:
        s += -0.083
       else:
        if characters <= 16.5:
         s += 0.054
        else:
         s += -0.040
      else:
       s += -0.107
     else:
      if characters <= 30.5:
       s += -0.057
      else:
       s += 0.068
    else:
     if words <= 1.5:
      s += -0.074
     else:
      if shape <= 0.0:
       if from_start <= -4.5:
        if capitals_2_above <= 0.035099:
         s += -0.009
        else:
         s += 0.064
       else:
        s += 0.120
      else:
       if characters <= 14.5:
        s += 0.073
       else:
        s += -0.056
    if capitals <= 0.25291:
     s += -0.096
    else:
     if alike <= 2.5:
      if characters <= 11.5:
       if by_word <= 0.0:
        if final_score <= -4.3471:
         s += -0.052
        else:
         s += 0.027
       else:
        s += -0.098
      else:
       if by_word <= 0.0:
        if from_start <= -16.5:
         s += -0.057
        else:
         if away <= 4.5:
          if in_text <= 0.20294:
           if characters <= 30.5:
            s += -0.019
           else:
            s += 0.078
          else:
           s += -0.042
         else:
          if capitals_2_above <= 0.063508:
           s += 0.030
          else:
           s += 0.118
       else:
        s += 0.121
     else:
      s += -0.069
    if alike <= 1.5:
     if name <= 0.0:
      if tag <= 2.5:
       if away <= 4.5:
        if digits <= 0.0:
         if capitals_2_below <= 0.091966:
          if words <= 4.5:
           s += 0.106
          else:
           s += -0.001
         else:
          s += -0.032
        else:
         s += 0.106
       else:
        if characters <= 17.5:
         s += -0.063
        else:
         if capitals_2_above <= 0.063508:
          s += -0.031
         else:
          s += 0.054
      else:
       if capitals_3_below <= 0.0723:
        s += -0.002
       else:
        s += -0.086
     else:
      s += 0.116
    else:
     if prints <= 3.5:
      s += -0.084
     else:
      s += 0.050
    if capitals <= 0.38549:
     if final_score <= -3.7595:
      if digits <= 2.5:
       s += -0.042
      else:
       s += 0.050
     else:
      s += -0.095
    else:
     if from_start <= -5.5:
      if digits_2_above <= 0.0:
       if by_word <= 0.0:
        s += -0.073
       else:
        s += 0.027
      else:
       s += 0.060
     else:
      if alike <= 1.5:
       if share <= 0.01316:
        if characters <= 17.5:
         if capitals_3_below <= 0.0:
          s += 0.076
         else:
          s += -0.002
        else:
         s += 0.115
       else:
        s += -0.003
      else:
       if prints <= 1.5:
        s += -0.064
       else:
        s += 0.044
    if by_word <= 0.0:
     if end <= 0.0:
      if from_start <= -7.5:
       s += -0.069
      else:
       if from_start <= -2.5:
        if from_start <= -4.5:
         s += 0.008
        else:
         s += 0.137
       else:
        if capitals_2_above <= 0.0723:
         s += -0.067
        else:
         if capitals_2_below <= 0.10961:
          s += -0.036
         else:
          if shape <= 0.0:
           s += 0.065
          else:
           s += -0.052
     else:
      if digits <= 4.5:
       s += -0.095
      else:
       if from_start <= -2.5:
        s += 0.021
       else:
        s += -0.056
    else:
     if capitals_1_below <= 0.25321:
      s += 0.081
     else:
      s += 0.015
    if by_word <= 0.0:
     if in_text <= 0.14643:
      if digits_2_below <= 0.0:
       if characters <= 30.5:
        if name <= 0.0:
         if year_1_above <= 0.0:
          s += -0.083
         else:
          s += 0.012
        else:
         s += 0.012
       else:
        s += 0.060
      else:
       s += 0.089
     else:
      if words_score <= -1.4526:
       if digits <= 5.5:
        if characters <= 36.5:
         if capitals_1_below <= 0.045983:
          s += -0.043
         else:
          s += 0.060
        else:
         s += -0.077
       else:
        s += 0.053
      else:
       if digits_2_above <= 5.5:
        s += -0.098
       else:
        s += -0.005
    else:
     s += 0.073
    if name <= 0.0:
     if links <= 0.1451:
      if by_word <= 0.0:
       if depth <= 15.5:
        if letters_a_word <= 11.111:
         if digits_1_above <= 8.5:
          s += -0.077
         else:
          s += -0.002
        else:
         s += 0.009
       else:
        if capitals_1_above <= 0.0:
         s += 0.090
        else:
         s += -0.041
      else:
       s += 0.022
     else:
      if links <= 0.89237:
       if from_start <= 0.0:
        s += 0.100
       else:
        s += 0.034
      else:
       if characters <= 36.5:
        s += 0.025
       else:
        s += -0.067
    else:
     if letters_a_word <= 6.3022:
      s += 0.027
     else:
      s += 0.108
    if characters <= 57.5:
     if outer_tag <= 2.5:
      if name <= 0.0:
       if links <= 0.087824:
        if digits_1_below <= 2.5:
         if characters <= 11.5:
          s += -0.081
         else:
          if by_word <= 0.0:
           if capitals_2_below <= 0.97368:
            s += -0.050
           else:
            s += 0.035
          else:
           s += 0.094
        else:
         s += 0.062
       else:
        if links <= 0.61755:
         s += 0.109
        else:
         s += 0.018
      else:
       s += 0.120
     else:
      if digits <= 4.5:
       if depth <= 14.5:
        s += -0.081
       else:
        s += 0.034
      else:
       s += 0.034
    else:
     s += -0.078
    if from_start <= 2.5:
     if characters <= 10.5:
      if year_1_below <= 0.0:
       s += -0.079
      else:
       s += 0.040
     else:
      if framed <= 0.0:
       if capitals <= 0.50862:
        if links <= 0.1451:
         if headings_above <= 1.5:
          s += -0.054
         else:
          s += 0.007
        else:
         s += 0.085
       else:
        s += 0.095
      else:
       if characters <= 39.5:
        if characters <= 20.5:
         s += -0.046
        else:
         s += 0.060
       else:
        s += -0.072
    else:
     if depth <= 10.5:
      s += -0.089
     else:
      if capitals <= 0.78175:
       s += -0.058
      else:
       s += 0.048
    if characters <= 91.5:
     if characters <= 10.5:
      if name <= 0.0:
       s += -0.092
      else:
       s += 0.025
     else:
      if headings_above <= 0.0:
       if characters <= 17.5:
        s += 0.027
       else:
        s += -0.071
      else:
       if alike <= 8.5:
        if capitals_2_below <= 0.80909:
         if level <= 0.0:
          if capitals <= 0.43168:
           if capitals <= 0.31643:
            s += 0.068
           else:
            s += -0.032
          else:
           s += 0.098
         else:
          if level <= 3.5:
           s += -0.035
          else:
           s += 0.076
        else:
         s += -0.027
       else:
        s += -0.063
    else:
     s += -0.086
    if capitals <= 0.43168:
     if digits_1_below <= 2.5:
      if digits_2_below <= 5.5:
       s += -0.078
      else:
       s += 0.014
     else:
      if capitals_2_above <= 0.0:
       s += 0.042
      else:
       s += -0.026
    else:
     if words <= 2.5:
      if depth <= 12.5:
       if prints <= 2.5:
        s += -0.068
       else:
        s += 0.016
      else:
       s += 0.027
     else:
      if level <= 0.0:
       if final_score <= -4.4338:
        s += -0.013
       else:
        if words_score <= 0.17353:
         s += 0.096
        else:
         s += 0.024
      else:
       if capitals_2_above <= 0.7303:
        s += -0.054
       else:
        s += 0.027
    if characters <= 74.5:
     if characters <= 10.5:
      if digits_2_above <= 1.5:
       s += -0.066
      else:
       s += 0.028
     else:
      if in_text <= 0.54356:
       if capitals_1_above <= 0.96429:
        if tag <= 7.5:
         if capitals_2_below <= 0.20227:
          if share <= 0.014558:
           if final_score <= -3.7595:
            s += 0.050
           else:
            s += -0.022
          else:
           s += 0.089
         else:
          s += 0.096
        else:
         s += -0.024
       else:
        s += -0.028
      else:
       if characters <= 28.5:
        if capitals_3_below <= 0.042572:
         s += 0.066
        else:
         s += -0.028
       else:
        s += -0.072
    else:
     s += -0.075
    if in_text <= 0.13393:
     if name <= 0.0:
      if words <= 2.5:
       if depth <= 12.5:
        s += -0.082
       else:
        s += 0.015
      else:
       if from_start <= -12.5:
        s += -0.030
       else:
        if capitals_2_above <= 0.31414:
         if outer_share <= 0.0036416:
          s += 0.023
         else:
          s += 0.099
        else:
         s += 0.008
     else:
      s += 0.088
    else:
     if final_score <= -2.2303:
      if headings_above <= 0.0:
       s += -0.064
      else:
       if words <= 6.5:
        s += 0.048
       else:
        if depth <= 7.5:
         s += 0.035
        else:
         s += -0.055
     else:
      s += -0.089
    if by_word <= 0.0:
     if from_start <= -12.5:
      if printed_above <= 0.0:
       s += -0.075
      else:
       s += -0.001
     else:
      if in_text <= 0.25658:
       if end <= 0.0:
        if tag <= 5.5:
         if framed <= 0.0:
          if outer_share <= 0.0036416:
           s += 0.023
          else:
           s += 0.104
         else:
          s += -0.010
        else:
         s += -0.016
       else:
        s += -0.051
      else:
       if digits <= 5.5:
        if depth <= 18.5:
         if by_word_1_above <= 0.0:
          s += -0.072
         else:
          s += 0.033
        else:
         s += 0.038
       else:
        s += 0.042
    else:
     s += 0.063
    if year_1_below <= 0.0:
     if tag <= 2.5:
      if alike <= 5.5:
       if words_score <= -4.3378:
        if by_word <= 0.0:
         if capitals_1_below <= 0.45584:
          s += -0.053
         else:
          s += 0.021
        else:
         s += 0.026
       else:
        if digits_1_below <= 0.0:
         if words_score <= 0.59231:
          s += 0.076
         else:
          if words_score <= 1.9003:
           s += -0.047
          else:
           s += 0.020
        else:
         s += -0.025
      else:
       s += -0.066
     else:
      if name <= 0.0:
       s += -0.083
      else:
       s += 0.019
    else:
     if capitals_1_below <= 0.40313:
      s += 0.110
     else:
      s += -0.002
    if capitals <= 0.43168:
     if year <= 0.0:
      if name_1_above <= 0.0:
       s += -0.090
      else:
       s += 0.006
     else:
      if from_start <= -5.5:
       s += 0.052
      else:
       s += -0.022
    else:
     if headings_above <= 0.0:
      if from_start <= -8.5:
       s += -0.082
      else:
       s += 0.017
     else:
      if alike <= 1.5:
       if capitals_2_below <= 0.80909:
        if from_start <= 2.5:
         s += 0.101
        else:
         s += 0.014
       else:
        s += -0.023
      else:
       if outer_share <= 0.0:
        s += -0.055
       else:
        if outer_share <= 0.92143:
         s += 0.044
        else:
         s += -0.041
    if alike <= 2.5:
     if outer_tag <= 12.5:
      if known <= 0.0:
       if characters <= 14.5:
        if capitals_1_below <= 0.75962:
         s += 0.118
        else:
         s += -0.035
       else:
        if by_word <= 0.0:
         if away <= 3.5:
          if commas <= 0.0:
           s += -0.086
          else:
           s += 0.024
         else:
          if characters <= 22.5:
           s += -0.034
          else:
           if characters <= 34.5:
            s += 0.090
           else:
            if capitals_2_above <= 0.063508:
             s += -0.053
            else:
             s += 0.041
        else:
         s += 0.082
      else:
       s += -0.056
     else:
      s += -0.057
    else:
     s += -0.069
    if capitals_2_above <= 0.084524:
     if capitals_1_above <= 0.55903:
      if capitals_1_below <= 0.043961:
       s += -0.005
      else:
       if capitals_1_below <= 0.97368:
        if digits_1_above <= 1.5:
         s += -0.099
        else:
         s += 0.004
       else:
        s += 0.009
     else:
      if capitals_1_above <= 0.89181:
       s += 0.044
      else:
       s += -0.048
    else:
     if capitals <= 0.55903:
      if characters <= 60.5:
       s += -0.010
      else:
       s += -0.067
     else:
      if capitals_2_above <= 0.78175:
       if capitals_1_below <= 0.51:
        s += 0.117
       else:
        s += 0.019
      else:
       if from_start <= -5.5:
        s += -0.060
       else:
        s += 0.016
    if by_word <= 0.0:
     if level <= 3.5:
      if capitals_2_above <= 0.0:
       if digits <= 0.0:
        s += -0.087
       else:
        if links <= 0.28044:
         s += -0.033
        else:
         s += 0.061
      else:
       if capitals_2_above <= 0.89181:
        if capitals_1_below <= 0.10128:
         if words_score <= -8.2091:
          s += 0.031
         else:
          if final_score <= -2.0519:
           s += -0.074
          else:
           s += 0.000
        else:
         if share <= 0.0045699:
          if words_score <= -1.4526:
           s += 0.100
          else:
           s += -0.010
         else:
          s += -0.034
       else:
        s += -0.061
     else:
      s += 0.105
    else:
     s += 0.058
    if capitals <= 0.3374:
     if words <= 2.5:
      if capitals_1_below <= 0.25321:
       s += -0.027
      else:
       s += 0.061
     else:
      s += -0.052
    else:
     if known <= 1.5:
      if digits_2_below <= 0.0:
       if headings_above <= 1.5:
        if headings_above <= 0.0:
         if links <= 0.26528:
          s += -0.070
         else:
          s += 0.031
        else:
         if capitals_1_below <= 0.55903:
          s += 0.085
         else:
          s += -0.023
       else:
        if words_score <= -8.2091:
         s += 0.022
        else:
         s += -0.050
      else:
       if capitals_1_below <= 0.33772:
        s += 0.117
       else:
        s += 0.019
     else:
      s += -0.069
    if name_1_above <= 0.0:
     if words_score <= 0.34946:
      if words_score <= -3.2541:
       if links <= 0.53709:
        if share <= 0.0079498:
         if characters <= 22.5:
          if digits_2_above <= 2.5:
           if letters_a_word <= 6.3022:
            s += -0.047
           else:
            s += 0.027
          else:
           s += 0.069
         else:
          s += 0.067
        else:
         s += -0.034
       else:
        s += -0.049
      else:
       if digits_3_below <= 2.5:
        s += 0.068
       else:
        s += -0.017
     else:
      if year_2_below <= 0.0:
       if outer_tag <= 1.5:
        s += 0.018
       else:
        s += -0.072
      else:
       s += 0.050
    else:
     s += -0.074
    if depth <= 7.5:
     if in_text <= 0.55903:
      if capitals_2_above <= 0.27525:
       s += 0.080
      else:
       s += -0.010
     else:
      if digits <= 3.5:
       s += -0.051
      else:
       s += 0.020
    else:
     if digits_2_below <= 0.0:
      if year_1_below <= 0.0:
       if words_score <= -11.975:
        s += 0.010
       else:
        if depth <= 15.5:
         s += -0.057
        else:
         if capitals_2_below <= 0.4583:
          s += -0.027
         else:
          s += 0.047
      else:
       s += 0.030
     else:
      if capitals_2_below <= 0.1687:
       s += 0.093
      else:
       if from_start <= -5.5:
        s += 0.027
       else:
        s += -0.049
    if capitals <= 0.40313:
     if characters <= 12.5:
      s += 0.058
     else:
      s += -0.068
    else:
     if known <= 1.5:
      if capitals_2_above <= 0.077935:
       if digits <= 4.5:
        if capitals <= 0.97368:
         s += -0.056
        else:
         s += 0.008
       else:
        s += 0.084
      else:
       if capitals_2_above <= 0.92677:
        if digits <= 0.0:
         if outer_share <= 0.21695:
          s += 0.110
         else:
          s += 0.010
        else:
         if outer_share <= 0.031836:
          s += -0.042
         else:
          s += 0.037
       else:
        if from_start <= -4.5:
         s += -0.055
        else:
         s += 0.019
     else:
      s += -0.067
    if capitals_3_below <= 0.10763:
     if from_start <= 2.5:
      if from_start <= -13.5:
       s += -0.024
      else:
       if letters_a_word <= 7.3717:
        if characters <= 12.5:
         s += -0.019
        else:
         s += 0.096
       else:
        s += -0.014
     else:
      if in_article <= 0.0:
       s += 0.027
      else:
       s += -0.068
    else:
     if words <= 2.5:
      if from_start <= -5.5:
       s += -0.053
      else:
       if capitals_2_below <= 0.084524:
        s += 0.109
       else:
        s += -0.020
     else:
      if letters_a_word <= 5.224:
       s += 0.015
      else:
       if letters_a_word <= 7.233:
        s += -0.092
       else:
        s += -0.009
    if digits_1_above <= 0.0:
     if tag <= 1.5:
      if end <= 0.0:
       s += 0.068
      else:
       if links <= 0.22141:
        s += -0.059
       else:
        s += 0.028
     else:
      if depth <= 4.5:
       s += 0.070
      else:
       if commas <= 0.0:
        if digits_2_above <= 2.5:
         if depth <= 15.5:
          s += -0.066
         else:
          s += 0.009
        else:
         s += 0.031
       else:
        if characters <= 28.5:
         s += -0.043
        else:
         s += 0.044
    else:
     if characters <= 11.5:
      s += -0.029
     else:
      if outer_tag <= 2.5:
       s += 0.096
      else:
       s += -0.017
    if links <= 0.087824:
     if capitals <= 0.97368:
      if digits_2_below <= 3.5:
       if capitals_1_below <= 0.054805:
        if words <= 5.5:
         s += -0.046
        else:
         s += 0.024
       else:
        if clock_1_below <= 0.0:
         s += -0.094
        else:
         s += 0.015
      else:
       s += 0.019
     else:
      if away <= 6.5:
       if words <= 1.5:
        s += -0.072
       else:
        s += 0.002
      else:
       s += 0.078
    else:
     if links <= 0.53709:
      s += 0.087
     else:
      if by_word <= 0.0:
       if outer_tag <= 5.5:
        s += -0.072
       else:
        s += 0.030
      else:
       s += 0.049
    if capitals_2_above <= 0.89181:
     if end <= 0.0:
      if outer_tag <= 7.5:
       if capitals_2_above <= 0.20294:
        if from_start <= 1.5:
         if commas <= 0.0:
          if outer_share <= 0.0:
           s += 0.038
          else:
           s += -0.033
         else:
          s += 0.088
        else:
         s += -0.055
       else:
        if capitals_1_below <= 0.75962:
         s += 0.094
        else:
         s += 0.001
      else:
       if words <= 8.5:
        s += -0.052
       else:
        s += 0.036
     else:
      if capitals_1_above <= 0.0:
       if capitals_1_below <= 0.29521:
        s += 0.056
       else:
        s += -0.044
      else:
       s += -0.069
    else:
     s += -0.058
    if links <= 0.1451:
     if digits_2_above <= 1.5:
      if digits_2_below <= 1.5:
       if depth <= 19.5:
        if date_word_1_above <= 0.0:
         s += -0.076
        else:
         s += 0.025
       else:
        s += 0.032
      else:
       if digits_2_below <= 6.5:
        s += 0.044
       else:
        s += -0.048
     else:
      if away <= 6.5:
       s += -0.036
      else:
       s += 0.113
    else:
     if links <= 0.65262:
      if final_score <= -2.9496:
       s += 0.100
      else:
       s += -0.033
     else:
      if final_score <= -4.1183:
       s += -0.047
      else:
       if links <= 0.89237:
        s += 0.060
       else:
        s += -0.012
    if characters <= 91.5:
     if date_word <= 0.0:
      if known <= 0.0:
       if capitals_1_below <= 0.084524:
        if away <= 3.5:
         if level <= 1.5:
          s += 0.044
         else:
          s += -0.041
        else:
         if links <= 0.28044:
          s += -0.057
         else:
          s += 0.016
       else:
        if words_score <= -4.6668:
         s += 0.089
        else:
         if digits_2_below <= 0.0:
          if capitals_1_below <= 0.1446:
           s += 0.058
          else:
           if letters_a_word <= 6.4406:
            s += -0.074
           else:
            s += 0.010
         else:
          s += 0.046
      else:
       s += -0.064
     else:
      s += -0.074
    else:
     s += -0.070
    if from_start <= -13.5:
     if commas <= 0.0:
      s += -0.067
     else:
      s += 0.025
    else:
     if words_score <= 0.59231:
      if capitals_2_above <= 0.55903:
       if outer_tag <= 7.5:
        if digits_2_below <= 2.5:
         if digits_2_above <= 5.5:
          if capitals_1_above <= 0.89181:
           s += 0.090
          else:
           s += 0.007
         else:
          s += -0.010
        else:
         s += 0.003
       else:
        s += -0.015
      else:
       if depth <= 8.5:
        s += -0.044
       else:
        s += 0.014
     else:
      if prints <= 2.5:
       if outer_share <= 0.98341:
        s += -0.060
       else:
        s += 0.020
      else:
       s += 0.023
    if capitals <= 0.36475:
     if links <= 0.23978:
      s += -0.090
     else:
      s += 0.017
    else:
     if capitals_2_below <= 0.67424:
      if prints <= 1.5:
       if commas <= 0.0:
        if capitals_1_below <= 0.20227:
         if words_score <= -3.2541:
          s += -0.024
         else:
          if words_score <= -0.96661:
           s += 0.068
          else:
           s += 0.001
        else:
         s += -0.044
       else:
        s += 0.071
      else:
       if away <= 3.5:
        s += -0.008
       else:
        if letters_a_word <= 5.9875:
         s += 0.005
        else:
         s += 0.099
     else:
      if capitals_1_below <= 0.097168:
       s += 0.006
      else:
       s += -0.060
    if from_start <= -12.5:
     s += -0.060
    else:
     if from_start <= 2.5:
      if digits_2_above <= 4.5:
       if date_word <= 0.0:
        if start <= 2.5:
         if tag <= 6.5:
          if capitals_1_below <= 0.55903:
           if in_text <= 0.20294:
            s += 0.104
           else:
            s += 0.004
          else:
           if words_score <= -1.7034:
            s += 0.043
           else:
            s += -0.030
         else:
          s += -0.006
        else:
         s += -0.032
       else:
        s += -0.040
      else:
       s += -0.042
     else:
      if share <= 0.069335:
       s += -0.050
      else:
       if share <= 0.17288:
        s += 0.084
       else:
        s += -0.027
    if outer_tag <= 1.5:
     if letters_a_word <= 6.2536:
      s += -0.017
     else:
      s += 0.118
    else:
     if digits <= 4.5:
      if digits_1_below <= 4.5:
       if capitals_1_below <= 0.51:
        if capitals_2_below <= 0.4583:
         s += -0.060
        else:
         s += 0.003
       else:
        if letters_a_word <= 5.2892:
         s += -0.054
        else:
         if depth <= 11.5:
          s += 0.053
         else:
          s += -0.035
      else:
       if away <= 3.5:
        s += -0.024
       else:
        s += 0.048
     else:
      if capitals <= 0.50862:
       if capitals_2_above <= 0.1559:
        s += 0.034
       else:
        s += -0.051
      else:
       s += 0.070
    if name <= 0.0:
     if words <= 3.5:
      if year_1_below <= 0.0:
       s += -0.050
      else:
       s += 0.035
     else:
      if letters_a_word <= 4.6733:
       s += 0.090
      else:
       if capitals_2_below <= 0.11952:
        if final_score <= -3.2193:
         if final_score <= -3.9773:
          s += 0.000
         else:
          s += 0.086
        else:
         if tag <= 1.5:
          s += 0.012
         else:
          s += -0.050
       else:
        if capitals_1_above <= 0.043961:
         if depth <= 8.5:
          s += -0.018
         else:
          s += 0.046
        else:
         s += -0.063
    else:
     if framed <= 0.0:
      s += 0.085
     else:
      s += -0.001
    if characters <= 11.5:
     s += -0.071
    else:
     if framed <= 0.0:
      if in_article <= 0.0:
       if capitals_2_above <= 0.091966:
        if digits_1_below <= 0.0:
         s += 0.141
        else:
         s += -0.001
       else:
        s += 0.017
      else:
       if by_word <= 0.0:
        if depth <= 10.5:
         if capitals_3_below <= 0.1127:
          s += 0.007
         else:
          if capitals_3_below <= 0.91429:
           s += -0.080
          else:
           s += 0.021
        else:
         if final_score <= -0.65018:
          s += 0.065
         else:
          s += -0.035
       else:
        s += 0.069
     else:
      if characters <= 34.5:
       s += 0.009
      else:
       s += -0.067
    if headings_above <= 0.0:
     if outer_share <= 0.98771:
      s += -0.069
     else:
      s += 0.019
    else:
     if from_start <= -2.5:
      if capitals_3_below <= 0.10763:
       if characters <= 11.5:
        s += 0.013
       else:
        s += 0.104
      else:
       if capitals_2_above <= 0.63068:
        s += 0.022
       else:
        s += -0.042
     else:
      if capitals_2_above <= 0.28869:
       if letters_a_word <= 8.0122:
        s += -0.058
       else:
        s += 0.026
      else:
       if letters_a_word <= 7.3717:
        if from_start <= -1e-35:
         s += -0.004
        else:
         if outer_share <= 0.81674:
          s += 0.098
         else:
          s += -0.010
       else:
        s += -0.053
    if framed <= 0.0:
     if alike <= 1.5:
      if letters_a_word <= 7.5114:
       if start <= 2.5:
        if capitals_3_below <= 0.053343:
         if end <= 1.5:
          s += 0.094
         else:
          s += 0.013
        else:
         if capitals_2_above <= 0.28869:
          if characters <= 32.5:
           s += -0.047
          else:
           s += 0.039
         else:
          s += 0.059
       else:
        s += -0.029
      else:
       s += -0.024
     else:
      if letters_a_word <= 7.5114:
       s += -0.047
      else:
       s += 0.032
    else:
     if characters <= 34.5:
      if characters <= 22.5:
       s += -0.043
      else:
       s += 0.084
     else:
      s += -0.079
    if alike <= 2.5:
     if capitals_2_above <= 0.97222:
      if share <= 0.0064793:
       if capitals_2_below <= 0.80909:
        if capitals_1_below <= 0.24621:
         s += 0.022
        else:
         s += 0.064
       else:
        if capitals_2_above <= 0.0723:
         s += -0.049
        else:
         s += 0.016
      else:
       if share <= 0.027568:
        if links <= 0.15268:
         s += -0.065
        else:
         s += 0.003
       else:
        if digits_2_below <= 0.0:
         s += 0.068
        else:
         s += -0.026
     else:
      if commas <= 0.0:
       s += -0.063
      else:
       s += 0.023
    else:
     if digits_1_above <= 5.5:
      s += -0.067
     else:
      s += 0.023
    if words <= 15.5:
     if tag <= 1.5:
      if words <= 2.5:
       s += -0.009
      else:
       if capitals_2_below <= 0.097168:
        s += 0.012
       else:
        s += 0.104
     else:
      if depth <= 14.5:
       if year_1_below <= 0.0:
        if links <= 0.087824:
         if by_word_1_above <= 0.0:
          if year_1_above <= 0.0:
           s += -0.078
          else:
           s += 0.008
         else:
          s += 0.013
        else:
         if links <= 0.89237:
          s += 0.046
         else:
          s += -0.041
       else:
        if capitals_2_above <= 0.035099:
         s += -0.011
        else:
         s += 0.066
      else:
       s += 0.059
    else:
     s += -0.069
    if characters <= 91.5:
     if prints <= 1.5:
      if capitals_3_below <= 0.57738:
       if characters <= 26.5:
        if capitals_3_below <= 0.3374:
         if level <= 0.0:
          s += -0.053
         else:
          s += 0.035
        else:
         s += 0.047
       else:
        if digits_1_below <= 0.0:
         if commas <= 0.0:
          if characters <= 46.5:
           s += 0.032
          else:
           s += -0.038
         else:
          s += 0.088
        else:
         s += -0.035
      else:
       s += -0.063
     else:
      if tag <= 6.5:
       if capitals_2_above <= 0.70294:
        s += 0.067
       else:
        s += -0.044
      else:
       s += -0.033
    else:
     s += -0.060
    if depth <= 5.5:
     s += 0.046
    else:
     if final_score <= -0.95135:
      if digits_1_below <= 4.5:
       if capitals_1_above <= 0.043961:
        s += -0.002
       else:
        if links <= 0.39559:
         if year_1_above <= 0.0:
          if characters <= 46.5:
           if final_score <= -4.4338:
            s += -0.012
           else:
            s += -0.107
          else:
           s += 0.002
         else:
          s += 0.002
        else:
         s += 0.008
      else:
       if characters <= 15.5:
        s += 0.076
       else:
        s += -0.028
     else:
      if tag <= 0.0:
       s += 0.096
      else:
       if capitals_2_above <= 0.57519:
        s += -0.047
       else:
        s += 0.043
    if share <= 0.0091388:
     if capitals_1_above <= 0.3374:
      if tag <= 4:
       if framed <= 0.0:
        s += 0.085
       else:
        s += 0.005
      else:
       if name <= 0.0:
        if letters_a_word <= 7.6716:
         s += -0.037
        else:
         s += 0.031
       else:
        s += 0.053
     else:
      if final_score <= -3.4473:
       if final_score <= -4.813:
        s += -0.039
       else:
        if capitals <= 0.70294:
         s += -0.003
        else:
         s += 0.075
      else:
       if capitals_2_above <= 0.0:
        s += 0.008
       else:
        s += -0.063
    else:
     if share <= 0.74322:
      s += -0.068
     else:
      s += 0.002
    if capitals_1_above <= 0.89181:
     if digits <= 4.5:
      if characters <= 28.5:
       if characters <= 10.5:
        s += -0.041
       else:
        if capitals_3_below <= 0.36475:
         if capitals_2_below <= 0.50862:
          if in_text <= 0.31789:
           s += 0.085
          else:
           s += -0.000
         else:
          s += -0.003
        else:
         s += -0.001
      else:
       if capitals_2_below <= 0.97368:
        if headings_above <= 2.5:
         s += -0.066
        else:
         if letters_a_word <= 6.2023:
          s += -0.033
         else:
          s += 0.060
       else:
        s += 0.038
     else:
      if letters_a_word <= 5.0119:
       s += -0.001
      else:
       s += 0.082
    else:
     s += -0.048
    if capitals_3_below <= 0.0723:
     if end <= 0.0:
      if from_start <= -12.5:
       s += -0.029
      else:
       if letters_a_word <= 7.3717:
        if capitals_1_above <= 0.60769:
         s += 0.097
        else:
         s += 0.004
       else:
        if capitals_2_below <= 0.045983:
         s += 0.051
        else:
         s += -0.056
     else:
      s += -0.038
    else:
     if links <= 0.21115:
      if capitals_2_below <= 0.1127:
       if capitals_2_above <= 0.084524:
        s += -0.048
       else:
        s += 0.041
      else:
       if name_3_below <= 0.0:
        s += -0.072
       else:
        s += 0.011
     else:
      if characters <= 57.5:
       s += 0.044
      else:
       s += -0.019
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, _, commas, sentences, words_score, _, _, shape, level, _, _, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, _, from_start, final_score, _, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, name_1_above, _, digits_1_above, _, _, capitals_1_above, by_word_2_above, _, _, digits_2_above, _, _, capitals_2_above, _, _, _, digits_1_below, _, clock_1_below, capitals_1_below, _, _, _, digits_2_below, _, _, capitals_2_below, _, name_3_below, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if digits <= 4.5:
     s += -2.708
    else:
     if characters <= 72.5:
      s += -1.433
     else:
      s += -2.651
    if year <= 0.0:
     s += -0.126
    else:
     if in_text <= 0.51:
      s += 0.488
     else:
      if characters <= 42.5:
       s += 0.116
      else:
       s += -0.091
    if year <= 0.0:
     s += -0.123
    else:
     if in_text <= 0.43168:
      s += 0.359
     else:
      if words_score <= -0.44477:
       s += 0.041
      else:
       s += -0.083
    if digits <= 4.5:
     s += -0.123
    else:
     if shape <= 0.0:
      s += 0.272
     else:
      s += 0.047
    if year <= 0.0:
     if digits <= 7.5:
      s += -0.122
     else:
      s += -0.024
    else:
     if in_text <= 0.28992:
      s += 0.244
     else:
      if characters <= 38.5:
       s += 0.100
      else:
       if digits <= 6.5:
        s += -0.078
       else:
        s += -0.008
    if year <= 0.0:
     s += -0.122
    else:
     if from_start <= 2.5:
      if commas <= 0.0:
       s += 0.088
      else:
       s += 0.215
     else:
      s += -0.006
    if digits <= 4.5:
     s += -0.120
    else:
     if characters <= 47.5:
      s += 0.175
     else:
      if share <= 0.0077683:
       s += 0.079
      else:
       s += -0.039
    if year <= 0.0:
     s += -0.120
    else:
     if characters <= 52.5:
      if capitals <= 0.45774:
       s += 0.178
      else:
       s += 0.058
     else:
      if words_score <= -0.92687:
       s += 0.057
      else:
       s += -0.066
    if digits <= 4.5:
     s += -0.119
    else:
     if in_text <= 0.51:
      if letters_a_word <= 6.0111:
       s += 0.165
      else:
       s += 0.083
     else:
      if words_score <= 0.0:
       s += -0.008
      else:
       s += -0.081
    if year <= 0.0:
     s += -0.116
    else:
     if in_text <= 0.43168:
      s += 0.149
     else:
      if characters <= 31.5:
       s += 0.083
      else:
       if words_score <= -0.44477:
        s += -0.002
       else:
        s += -0.080
    if digits <= 4.5:
     s += -0.117
    else:
     if in_text <= 0.14643:
      s += 0.134
     else:
      if commas <= 0.0:
       s += -0.068
      else:
       s += 0.047
    if end <= 5.5:
     if clock <= 0.0:
      if letters_a_word <= 5.3377:
       if commas <= 0.0:
        s += -0.080
       else:
        if words_score <= -3.8384:
         s += 0.102
        else:
         s += 0.003
      else:
       if links <= 0.14486:
        s += -0.107
       else:
        if links <= 0.53256:
         if links <= 0.29095:
          s += -0.001
         else:
          s += 0.016
        else:
         s += -0.078
     else:
      s += 0.110
    else:
     if commas <= 0.0:
      if shape <= 0.0:
       s += 0.064
      else:
       s += -0.055
     else:
      s += 0.131
    if digits <= 4.5:
     s += -0.115
    else:
     if words_score <= 0.5971:
      if commas <= 0.0:
       s += 0.042
      else:
       s += 0.122
     else:
      if final_score <= -0.65018:
       s += 0.047
      else:
       s += -0.063
    if year <= 0.0:
     s += -0.115
    else:
     if in_text <= 0.28992:
      s += 0.119
     else:
      if level <= 0.0:
       if words <= 9.5:
        s += 0.066
       else:
        s += -0.003
      else:
       s += -0.083
    if digits <= 4.5:
     s += -0.113
    else:
     if in_text <= 0.51:
      if final_score <= -4.3346:
       s += 0.027
      else:
       s += 0.125
     else:
      if characters <= 44.5:
       s += 0.038
      else:
       s += -0.077
    if year <= 0.0:
     if words_score <= -12.246:
      if tag <= 2.5:
       s += 0.010
      else:
       s += -0.023
     else:
      s += -0.112
    else:
     if in_text <= 0.25543:
      if letters_a_word <= 6.0923:
       s += 0.124
      else:
       s += 0.041
     else:
      if shape <= 0.0:
       if characters <= 44.5:
        s += 0.072
       else:
        s += -0.034
      else:
       s += -0.077
    if digits <= 4.5:
     s += -0.111
    else:
     if headings_above <= 2.5:
      if in_text <= 0.28992:
       s += 0.116
      else:
       if characters <= 40.5:
        s += 0.073
       else:
        s += -0.039
     else:
      s += -0.021
    if end <= 5.5:
     if from_start <= -1e-35:
      if tag <= 2.5:
       if away <= 5.5:
        if words <= 3.5:
         s += -0.004
        else:
         if letters_a_word <= 6.306:
          s += 0.092
         else:
          s += 0.009
       else:
        if letters_a_word <= 5.169:
         s += 0.007
        else:
         s += -0.046
      else:
       s += -0.073
     else:
      if letters_a_word <= 4.3431:
       s += 0.005
      else:
       if capitals_1_above <= 0.92582:
        s += -0.101
       else:
        s += -0.008
    else:
     if shape <= 0.0:
      if away <= 6.5:
       s += 0.104
      else:
       s += 0.017
     else:
      s += -0.027
    if digits <= 4.5:
     s += -0.109
    else:
     if headings_above <= 2.5:
      if capitals_1_above <= 0.51:
       if letters_a_word <= 5.7528:
        s += 0.077
       else:
        s += -0.041
      else:
       s += 0.119
     else:
      s += -0.053
    if end <= 5.5:
     if clock <= 0.0:
      if by_word <= 0.0:
       if tag <= 0.0:
        s += -0.001
       else:
        s += -0.089
      else:
       s += 0.011
     else:
      s += 0.071
    else:
     if framed <= 0.0:
      if capitals <= 0.40313:
       s += 0.095
      else:
       s += 0.014
     else:
      s += -0.053
    if year <= 0.0:
     if words_score <= -12.246:
      if words_score <= -14.11:
       s += -0.026
      else:
       s += 0.019
     else:
      s += -0.107
    else:
     if characters <= 35.5:
      if capitals <= 0.38549:
       s += 0.111
      else:
       s += 0.014
     else:
      if commas <= 0.0:
       s += -0.064
      else:
       if words_score <= -2.8942:
        s += 0.074
       else:
        s += -0.013
    if year <= 0.0:
     s += -0.106
    else:
     if tag <= 2.5:
      if characters <= 49.5:
       if capitals <= 0.40313:
        s += 0.122
       else:
        s += 0.036
      else:
       s += 0.032
     else:
      if words <= 5.5:
       s += 0.067
      else:
       s += -0.066
    if digits <= 4.5:
     s += -0.103
    else:
     if from_start <= 3.5:
      if from_start <= -9.5:
       s += -0.010
      else:
       if words <= 8.5:
        s += 0.095
       else:
        s += 0.012
     else:
      s += -0.058
    if alike <= 2.5:
     if capitals <= 0.50862:
      if words <= 15.5:
       if commas <= 0.0:
        if digits_3_below <= 1.5:
         if clock <= 0.0:
          if final_score <= -4.5547:
           s += -0.037
          else:
           if level <= 0.0:
            s += 0.041
           else:
            s += -0.032
         else:
          s += 0.080
        else:
         s += -0.057
       else:
        s += 0.104
      else:
       s += -0.052
     else:
      if by_word <= 0.0:
       if share <= 0.94986:
        if letters_a_word <= 9.5278:
         s += -0.088
        else:
         s += -0.005
       else:
        s += 0.002
      else:
       s += 0.028
    else:
     s += -0.089
    if year <= 0.0:
     s += -0.103
    else:
     if final_score <= -4.5547:
      s += -0.047
     else:
      if shape <= 0.0:
       if share <= 0.047762:
        s += 0.093
       else:
        s += 0.024
      else:
       s += -0.034
    if alike <= 2.5:
     if tag <= 5.5:
      if framed <= 0.0:
       if characters <= 76.5:
        if capitals <= 0.67949:
         if capitals <= 0.1412:
          if depth <= 8.5:
           s += 0.032
          else:
           s += -0.014
         else:
          s += 0.100
        else:
         s += -0.009
       else:
        if letters_a_word <= 5.6705:
         s += 0.011
        else:
         s += -0.041
      else:
       if letters_a_word <= 5.3377:
        if from_start <= -12.5:
         s += -0.035
        else:
         s += 0.029
       else:
        if digits_1_below <= 0.0:
         s += -0.080
        else:
         s += 0.006
     else:
      s += -0.073
    else:
     s += -0.095
    if year <= 0.0:
     s += -0.101
    else:
     if in_text <= 0.54773:
      if letters_a_word <= 5.7528:
       s += 0.088
      else:
       s += 0.022
     else:
      if capitals <= 0.38549:
       s += 0.005
      else:
       s += -0.062
    if digits <= 4.5:
     s += -0.097
    else:
     if in_text <= 0.25543:
      if letters_a_word <= 6.2023:
       s += 0.086
      else:
       s += 0.006
     else:
      if commas <= 0.0:
       s += -0.066
      else:
       s += 0.010
    if year <= 0.0:
     s += -0.097
    else:
     if alike <= 1.5:
      if framed <= 0.0:
       if depth <= 9.5:
        s += 0.092
       else:
        s += 0.030
      else:
       s += -0.035
     else:
      if alike <= 2.5:
       s += -0.016
      else:
       s += -0.083
    if digits <= 4.5:
     s += -0.093
    else:
     if sentences <= 0.0:
      if final_score <= -4.6541:
       s += -0.040
      else:
       if words_score <= 0.0:
        s += 0.090
       else:
        s += 0.007
     else:
      s += -0.050
    if year <= 0.0:
     if words_score <= -12.246:
      if depth <= 14.5:
       s += -0.017
      else:
       s += 0.030
     else:
      s += -0.091
    else:
     if capitals_1_above <= 0.63068:
      if headings_above <= 1.5:
       if headings_above <= 0.0:
        s += -0.035
       else:
        if share <= 0.0:
         s += 0.061
        else:
         s += 0.018
      else:
       s += -0.056
     else:
      s += 0.082
    if digits <= 5.5:
     if by_word <= 0.0:
      if date_word <= 0.0:
       s += -0.090
      else:
       s += 0.011
     else:
      s += 0.011
    else:
     if from_start <= 2.5:
      if from_start <= -6.5:
       s += -0.006
      else:
       if characters <= 35.5:
        s += 0.084
       else:
        s += 0.021
     else:
      s += -0.029
    if year <= 0.0:
     if tag <= 0.0:
      if digits_1_above <= 1.5:
       s += -0.017
      else:
       s += 0.033
     else:
      s += -0.087
    else:
     if prints <= 1.5:
      if headings_above <= 2.5:
       if capitals <= 0.45774:
        if capitals <= 0.19756:
         s += 0.017
        else:
         s += 0.093
       else:
        s += 0.003
      else:
       s += -0.033
     else:
      s += -0.067
    if in_text <= 0.20294:
     if final_score <= -4.6541:
      if away <= 4.5:
       s += 0.014
      else:
       s += -0.059
     else:
      if digits_2_above <= 4.5:
       if capitals <= 0.1412:
        s += -0.003
       else:
        if capitals <= 0.60556:
         s += 0.093
        else:
         s += 0.000
      else:
       s += -0.033
    else:
     if date_word <= 0.0:
      if capitals_1_above <= 0.65942:
       if letters_a_word <= 4.5076:
        s += 0.021
       else:
        if characters <= 16.5:
         s += -0.000
        else:
         s += -0.104
      else:
       if final_score <= -2.2931:
        s += 0.039
       else:
        s += -0.017
     else:
      s += 0.061
    if digits <= 7.5:
     if capitals_1_above <= 0.63068:
      if letters_a_word <= 5.7528:
       if capitals_2_above <= 0.25291:
        if in_text <= 0.17157:
         s += 0.040
        else:
         if letters_a_word <= 5.6348:
          if capitals_2_above <= 0.084524:
           s += -0.075
          else:
           s += 0.005
         else:
          s += 0.011
       else:
        if capitals_2_above <= 0.65942:
         s += -0.077
        else:
         s += -0.001
      else:
       if letters_a_word <= 10.038:
        s += -0.107
       else:
        s += -0.000
     else:
      if digits <= 4.5:
       s += -0.036
      else:
       s += 0.058
    else:
     if from_start <= -1.5:
      s += 0.090
     else:
      s += -0.008
    if alike <= 1.5:
     if digits <= 4.5:
      s += -0.068
     else:
      if from_start <= -6.5:
       s += -0.021
      else:
       if capitals_2_below <= 0.29289:
        s += 0.089
       else:
        s += 0.005
    else:
     if by_word_2_above <= 0.0:
      if clock_1_below <= 0.0:
       s += -0.096
      else:
       s += -0.001
     else:
      s += 0.004
    if digits <= 4.5:
     s += -0.080
    else:
     if alike <= 1.5:
      if from_start <= -7.5:
       s += -0.016
      else:
       if in_text <= 0.14643:
        s += 0.084
       else:
        s += 0.014
     else:
      s += -0.051
    if commas <= 0.0:
     if outer_share <= 0.48729:
      if outer_tag <= 1.5:
       s += 0.008
      else:
       if name_1_above <= 0.0:
        if capitals_2_above <= 0.97222:
         s += -0.099
        else:
         s += -0.005
       else:
        s += 0.001
     else:
      if digits <= 7.5:
       if tag <= 0.0:
        s += 0.001
       else:
        if digits <= 6.5:
         s += -0.048
        else:
         s += -0.001
      else:
       s += 0.037
    else:
     if characters <= 93.5:
      if final_score <= -4.7571:
       s += -0.023
      else:
       if capitals_2_above <= 0.83974:
        s += 0.086
       else:
        s += 0.005
     else:
      s += -0.053
    if alike <= 1.5:
     if framed <= 0.0:
      if digits_3_below <= 1.5:
       if digits <= 4.5:
        s += -0.040
       else:
        if from_start <= -1e-35:
         s += 0.089
        else:
         s += 0.018
      else:
       if letters_a_word <= 5.3377:
        s += 0.003
       else:
        s += -0.067
     else:
      if letters_a_word <= 6.0111:
       if headings_above <= 0.0:
        s += -0.035
       else:
        if headings_above <= 1.5:
         s += 0.039
        else:
         s += -0.015
      else:
       s += -0.087
    else:
     if outer_tag <= 0.0:
      s += 0.009
     else:
      if digits_2_below <= 5.5:
       s += -0.096
      else:
       s += 0.002
    if capitals_1_above <= 0.57519:
     if characters <= 31.5:
      if year <= 0.0:
       s += -0.052
      else:
       if final_score <= -3.886:
        s += -0.013
       else:
        s += 0.040
     else:
      if by_word <= 0.0:
       if outer_tag <= 1.5:
        s += 0.010
       else:
        if outer_tag <= 10.5:
         s += -0.117
        else:
         s += -0.010
      else:
       s += 0.038
    else:
     if alike <= 1.5:
      if digits <= 5.5:
       if digits <= 4.5:
        s += -0.021
       else:
        s += 0.017
      else:
       s += 0.075
     else:
      if headings_above <= 1.5:
       s += 0.006
      else:
       s += -0.048
    if characters <= 87.5:
     if level <= 0.0:
      if final_score <= -4.6541:
       if characters <= 14.5:
        s += -0.076
       else:
        s += -0.006
      else:
       if headings_above <= 0.0:
        if final_score <= -3.2037:
         s += -0.037
        else:
         s += 0.022
       else:
        if words <= 6.5:
         if depth <= 13.5:
          if digits_1_below <= 1.5:
           if links <= 0.098833:
            s += 0.059
           else:
            s += -0.010
          else:
           s += -0.016
         else:
          s += -0.028
        else:
         s += 0.091
     else:
      if away <= 6.5:
       s += -0.064
      else:
       s += 0.011
    else:
     s += -0.078
    if letters_a_word <= 5.7528:
     if from_start <= -6.5:
      if characters <= 13.5:
       s += -0.056
      else:
       if commas <= 0.0:
        s += -0.027
       else:
        s += 0.039
     else:
      if from_start <= 6.5:
       if capitals <= 0.16473:
        s += -0.004
       else:
        if capitals <= 0.45774:
         s += 0.096
        else:
         s += 0.009
      else:
       s += -0.033
    else:
     if date_word <= 0.0:
      if by_word_1_above <= 0.0:
       if name_3_below <= 0.0:
        if outer_tag <= 7.5:
         s += -0.099
        else:
         s += -0.012
       else:
        s += 0.001
      else:
       s += 0.005
     else:
      s += 0.057
    if year <= 0.0:
     s += -0.076
    else:
     if away <= 7.5:
      if words_score <= 0.5971:
       if capitals <= 0.45774:
        s += 0.072
       else:
        s += 0.013
      else:
       if final_score <= -0.65018:
        s += 0.007
       else:
        s += -0.052
     else:
      s += -0.056
    if alike <= 1.5:
     if final_score <= -4.4274:
      if letters_a_word <= 6.2023:
       if digits <= 4.5:
        s += -0.017
       else:
        s += 0.030
      else:
       if final_score <= -4.8753:
        s += -0.006
       else:
        s += -0.084
     else:
      if digits <= 4.5:
       s += -0.041
      else:
       if characters <= 44.5:
        s += 0.084
       else:
        s += 0.016
    else:
     if by_word_1_above <= 0.0:
      if capitals_1_below <= 0.067424:
       if outer_tag <= 2.5:
        s += 0.005
       else:
        s += -0.026
      else:
       if by_word_2_above <= 0.0:
        s += -0.088
       else:
        s += 0.003
     else:
      s += 0.011
    if digits <= 4.5:
     s += -0.067
    else:
     if alike <= 1.5:
      if capitals <= 0.45774:
       s += 0.072
      else:
       s += 0.003
     else:
      if from_start <= -1e-35:
       s += 0.001
      else:
       s += -0.058
    if year <= 0.0:
     s += -0.074
    else:
     if digits_1_above <= 2.5:
      if capitals <= 0.38549:
       if share <= 0.0077683:
        s += 0.099
       else:
        s += 0.007
      else:
       if capitals_1_above <= 0.077935:
        s += -0.053
       else:
        s += 0.027
     else:
      s += -0.072
    if capitals_1_above <= 0.63068:
     if capitals_1_above <= 0.063508:
      if headings_above <= 0.0:
       if capitals_1_below <= 0.57519:
        s += -0.063
       else:
        s += 0.006
      else:
       if headings_above <= 1.5:
        if digits_2_above <= 0.0:
         s += 0.062
        else:
         s += -0.003
       else:
        if letters_a_word <= 5.3377:
         s += 0.020
        else:
         s += -0.050
     else:
      if outer_tag <= 10.5:
       if capitals <= 0.50862:
        if capitals_2_below <= 0.97368:
         s += -0.123
        else:
         s += 0.002
       else:
        s += -0.000
      else:
       s += 0.007
    else:
     if from_start <= 3.5:
      s += 0.052
     else:
      s += -0.031
    if digits <= 5.5:
     if date_word <= 0.0:
      if by_word <= 0.0:
       if words_score <= -7.935:
        if words_score <= -8.816:
         if words_score <= -10.282:
          s += -0.009
         else:
          s += -0.000
        else:
         s += 0.004
       else:
        s += -0.068
      else:
       s += -0.000
     else:
      s += 0.004
    else:
     if digits_1_above <= 1.5:
      if digits <= 7.5:
       if away <= 5.5:
        if capitals_2_below <= 0.063508:
         s += 0.040
        else:
         s += 0.002
       else:
        s += -0.027
      else:
       s += 0.075
     else:
      s += -0.029
    if year <= 0.0:
     s += -0.065
    else:
     if shape <= 0.0:
      if away <= 6.5:
       if characters <= 64.5:
        s += 0.069
       else:
        s += 0.001
      else:
       s += -0.008
     else:
      s += -0.034
    if digits <= 7.5:
     if by_word <= 0.0:
      if words <= 3.5:
       if year <= 0.0:
        s += -0.038
       else:
        s += 0.032
      else:
       if depth <= 5.5:
        if capitals_2_above <= 0.60769:
         if capitals_1_below <= 0.63068:
          s += -0.011
         else:
          s += 0.003
        else:
         s += 0.018
       else:
        if by_word_2_above <= 0.0:
         if depth <= 13.5:
          if capitals_1_below <= 0.63068:
           s += -0.079
          else:
           s += -0.006
         else:
          s += 0.001
        else:
         s += 0.006
     else:
      s += 0.030
    else:
     if from_start <= -1.5:
      s += 0.073
     else:
      s += 0.014
    if digits <= 7.5:
     if prints <= 1.5:
      if year <= 0.0:
       s += -0.057
      else:
       if capitals_2_above <= 0.31909:
        if in_text <= 0.3101:
         s += 0.056
        else:
         s += -0.009
       else:
        s += -0.029
     else:
      if capitals_2_above <= 0.67949:
       s += -0.080
      else:
       s += -0.001
    else:
     if outer_share <= 0.0059915:
      s += -0.000
     else:
      s += 0.069
    if date_word <= 0.0:
     if by_word <= 0.0:
      if words <= 3.5:
       if away <= 7.5:
        if year <= 0.0:
         s += -0.032
        else:
         s += 0.064
       else:
        if from_start <= -6.5:
         s += -0.055
        else:
         s += -0.002
      else:
       if letters_a_word <= 4.5076:
        s += 0.012
       else:
        if outer_tag <= 6.5:
         if capitals_1_below <= 0.63068:
          if digits_3_below <= 11.5:
           s += -0.107
          else:
           s += -0.001
         else:
          s += -0.003
        else:
         if capitals_3_below <= 0.0:
          s += 0.020
         else:
          s += -0.018
     else:
      s += 0.039
    else:
     s += 0.051
    if from_start <= -8.5:
     if outer_share <= 0.0034184:
      if capitals_2_below <= 0.83974:
       s += -0.083
      else:
       s += 0.004
     else:
      if in_text <= 0.33908:
       s += 0.013
      else:
       s += -0.016
    else:
     if from_start <= -2.5:
      if digits <= 5.5:
       s += -0.017
      else:
       s += 0.073
     else:
      if capitals_1_above <= 0.65942:
       if letters_a_word <= 4.8356:
        s += 0.025
       else:
        if digits <= 9.5:
         if links <= 0.26014:
          if capitals_2_above <= 0.83974:
           s += -0.110
          else:
           s += 0.001
         else:
          s += 0.010
        else:
         s += 0.012
      else:
       s += 0.040
    if date_word <= 0.0:
     if characters <= 27.5:
      if words_score <= -14.11:
       s += -0.059
      else:
       if year <= 0.0:
        s += -0.032
       else:
        s += 0.069
     else:
      if by_word <= 0.0:
       if outer_tag <= 1.5:
        s += 0.011
       else:
        if words_score <= -7.32:
         s += 0.006
        else:
         if outer_tag <= 11.5:
          if words <= 3.5:
           s += 0.008
          else:
           if capitals_1_below <= 0.60769:
            if capitals_2_below <= 0.97368:
             s += -0.099
            else:
             s += -0.004
           else:
            s += -0.003
         else:
          s += -0.002
      else:
       s += 0.045
    else:
     s += 0.068
    if final_score <= -4.6541:
     if capitals_1_above <= 0.79583:
      s += -0.098
     else:
      s += 0.006
    else:
     if in_text <= 0.25543:
      if alike <= 1.5:
       if from_start <= -19.5:
        s += -0.005
       else:
        s += 0.065
      else:
       if from_start <= -2.5:
        s += 0.022
       else:
        s += -0.044
     else:
      if by_word <= 0.0:
       if words_score <= -7.32:
        s += 0.008
       else:
        if digits <= 11.5:
         if links <= 0.37298:
          if capitals_1_below <= 0.97368:
           s += -0.078
          else:
           s += -0.003
         else:
          s += -0.004
        else:
         s += 0.006
      else:
       s += 0.029
    if commas <= 0.0:
     if digits <= 7.5:
      if final_score <= -5.2389:
       if characters <= 12.5:
        s += -0.007
       else:
        s += 0.011
      else:
       if characters <= 17.5:
        if characters <= 15.5:
         s += -0.013
        else:
         s += 0.010
       else:
        if digits_2_above <= 5.5:
         if digits_1_below <= 7.5:
          s += -0.068
         else:
          s += -0.001
        else:
         s += 0.002
     else:
      s += 0.012
    else:
     if characters <= 93.5:
      if capitals_1_below <= 0.028992:
       if letters_a_word <= 5.4697:
        s += 0.043
       else:
        s += -0.036
      else:
       s += 0.070
     else:
      s += -0.035
    if digits_1_above <= 3.5:
     if tag <= 5.5:
      if digits <= 4.5:
       s += -0.040
      else:
       if capitals_2_below <= 0.4589:
        if capitals_2_above <= 0.45584:
         s += 0.082
        else:
         s += 0.010
       else:
        s += -0.010
     else:
      if outer_tag <= 6.5:
       s += -0.062
      else:
       if outer_tag <= 7.5:
        s += 0.018
       else:
        s += -0.005
    else:
     if outer_share <= 0.92215:
      s += -0.073
     else:
      if capitals_3_below <= 0.32917:
       s += -0.001
      else:
       s += 0.004
    if headings_above <= 1.5:
     if capitals_1_above <= 0.51:
      if clock <= 0.0:
       if capitals_2_below <= 0.65942:
        if links <= 0.21755:
         if capitals_2_above <= 0.83974:
          s += -0.072
         else:
          s += 0.007
        else:
         if links <= 0.55778:
          s += 0.019
         else:
          s += -0.017
       else:
        s += 0.009
      else:
       s += 0.038
     else:
      if tag <= 3.5:
       s += 0.058
      else:
       s += -0.001
    else:
     if by_word_1_above <= 0.0:
      if depth <= 6.5:
       s += 0.004
      else:
       if capitals_1_below <= 0.88194:
        s += -0.078
       else:
        s += 0.000
     else:
      s += 0.011
    if letters_a_word <= 5.7528:
     if words_score <= -1e-35:
      if away <= 10.5:
       if digits <= 4.5:
        s += -0.022
       else:
        if from_start <= -9.5:
         s += 0.011
        else:
         s += 0.080
      else:
       s += -0.032
     else:
      s += -0.035
    else:
     if date_word <= 0.0:
      if in_text <= -1e-35:
       s += 0.028
      else:
       if year_3_below <= 0.0:
        if tag <= 0.0:
         s += 0.006
        else:
         if depth <= 5.5:
          s += 0.001
         else:
          if level <= 1.5:
           s += -0.101
          else:
           s += 0.002
       else:
        s += 0.013
     else:
      s += 0.039
    if capitals_1_above <= 0.63068:
     if capitals_1_above <= 0.22401:
      if capitals <= 0.43095:
       if characters <= 61.5:
        if links <= 0.17602:
         s += 0.060
        else:
         s += -0.012
       else:
        s += -0.025
      else:
       if capitals_3_below <= 0.051957:
        if capitals_2_below <= 0.74457:
         s += -0.062
        else:
         s += 0.007
       else:
        s += 0.007
     else:
      if links <= 0.24895:
       if capitals_2_below <= 0.65942:
        s += -0.097
       else:
        s += 0.008
      else:
       s += 0.009
    else:
     if from_start <= 5.5:
      if capitals <= 0.1412:
       s += -0.003
      else:
       s += 0.060
     else:
      s += -0.029
    return s
