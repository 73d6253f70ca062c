"""
What was learned of pages of html: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is 0210836f46ace83e.

news html: 0.9686
web-articles html: 0.9531
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.925 of 107, web-articles 0.984 of 698
byline found where it is: news 0.851 of 74, web-articles 0.827 of 318
date found where it is: news 0.990 of 100, web-articles 0.988 of 421
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -775: 'contents',
        -765: 'related',
        -755: 'dpa',
        -735: 'getty',
        -715: 'subscribe',
        -705: 'share',
        -675: 'sorry',
        -655: 'sign',
        -645: 'article',
        -630: 'adobe artikel',
        -620: 'december',
        -615: 'image',
        -610: 'commission',
        -600: 'dec',
        -585: 'franchises',
        -575: 'topics',
        -570: 'buy discover news',
        -550: 'nachrichten',
        -545: 'trail yoga',
        -540: 'advertisement',
        -535: 'loading',
        -530: 'newsletter reserved',
        -525: 'japan llc',
        -520: 'courtesy editor tags',
        -515: 'closed pet read',
        -505: 'links',
        -490: 'wealth',
        -485: 'articles mehr',
        -475: 'course demo inhalt stories',
        -470: 'consulting reviewed',
        -465: 'biden marketers',
        -450: 'october',
        -445: 'connect',
        -440: 'figure lose reading void',
        -435: 'browser guides',
        -425: 'redaktion shop sie',
        -420: 'british guide join',
        -415: 'jan tuition',
        -410: 'espresso expressed fehler minuten',
        -405: 'themen',
        -400: 'comments hiring',
        -395: 'categories cleaning email exclusive receive',
        -390: 'affiliate copyright neue trusted',
        -385: 'cookies form',
        -380: 'kommentare',
        -375: 'dictionary gear pediatrics',
        -370: 'apr ihre please weekend',
        -360: 'backpacking category november quote',
        -355: 'august interviews july paragraph secret',
        -350: 'alert react',
        -345: 'battle get holiday hotels independent site welcome',
        -340: 'familiarity info row',
        -335: 'advantageous later pdf solving success written',
        -330: 'appointment bundle displaying facebook lowers photo substitute trainer',
        -325: 'correctly experts gifts india institute master mission policy unlock us',
        -320: 'events hike inbox kb message save updated',
        -315: 'eric february sponsored',
        -310: 'ad authoring bill canon consulted dns epa featured miss society today university',
        -305: 'blog changing const doc einstellungen founder june opinions plumbing promotions registered ways',
        -300: 'drogen our partnership',
        -295: 'april clay costs deals diese hit münchen pc united views',
        -290: 'brian dieser edition follow foto mo möglich purposes sale tree walmart',
        -285: 'ago agree aktuelle bbc intelligent julia pm polizei prevention table tim touch zur',
        -280: 'beach blogs cfp consent liked organize prefix signs',
        -275: 'committed disclosure idle informational mongodb soul specs',
        -270: 'diet director explore games journalism lee lesen money movies strides',
        -265: 'adult bitte brief finance franchise healthier lake ltd oct relationships smith speaker subscriber veteran',
        -260: 'associated australian closer helpful inc marathon picks proposals recipient spring topic trending twitter',
        -255: 'arxiv decor deductible drills latest mark mind profit specifications ultra',
        -250: 'beat boost computers delivered deutschland fdp instagram log plumbers premiere request resolve sciences series services watch',
        -245: 'airpods christmas comment couldn freelance glove posts premium pt senior spaces specializing stephanie trouble',
        -240: 'afford anxiety ceo coach complimentary engaging essen explores falls familie fc magazine overview prior tv',
        -235: 'difference drawing financially jetzt meinung nlm promotion science want',
        -230: 'age author ci contributor deine depot jr manager pending startups thema ultimate wellness',
        -225: 'alternatives commissions erik intervention min mm npm published shock skip try workshop',
        -220: 'accept andreas angela boolean celebrity chris dancing functional gallery god jahren joining partners police recover seconds th trial',
        -215: 'attack candidate chose courses coverage daily etf finden geht gmbh header individuals könnte left phone scale tricks typescript uhr vein visiting week weniger',
        -210: 'account advice buyers class content fort gpt home integrity lisa matched orient oxo pos readers sb std thermostat vote',
        -205: 'brain commits eliminate episode finally foreign gemini gmt holistic how hub internally memphis outdoor podcasts pto quilt reuters rick since software subscribing tailor therapist volatility weekly women à',
        -200: 'anzeige blogging bond bridge calm channels combinations connected diagnosis error feature llms loan mal opinion outlook physician post probe qr ruin schluss sep tips unsubscribe ut zum',
        -195: 'believes bootcamps buyer career causes chaos chatgpt choice commands construct earn fund hall influential kyoto medical mexico mixed más photography playful reason registry rights rule stat unlocking venezuela weights wäre',
        -190: 'atlanta attending average best bottleneck christian communicator consultation corporate education fitness gefunden hide icons ki parser patrick podcast prompts reflect satellites semi silicon struct thank transition treaty werbung',
        -185: 'accepted actuary ebook edges football generative gewalt hr never panic preventative ranking secrets updates wir',
        -180: 'adjunct bloom breed britain clicking co crypto dieses doi execute exploring gordon heute ii index interior nein partner president rare ready return terms ticketing whatsapp',
        -175: 'accredited architectural averages b builders complementary donate footage gardeners hence hotspots introduced laura lesezeit lightroom magnetic map mastodon outside profiles präsidentin putting retail reviews scott server signal signup voice',
        -170: 'accomplished approval arts associates beginner benefits breaking browse chance compassion edu failed friend geben hochschule limitations login louis newspapers om photographer photos previous refer strengthen useless viewed william y zeigen',
        -165: 'advisor art balls compounding convenience cto dealer diabetes dietitian diversified humanities jill kollegen navigate pothos pulse raleigh raped screenshots specializes talks travels uber viewer',
        -160: 'agency algorithm archiv behalf cb digitalen employ flag forgive gardening grows guaranteed hats m meeting norman page pathways physiological politik princeton radiology recipe ropes slots sticking tag thermostats tickets vague validated',
        -155: 'actuarial amazing artifacts behavioral brewing cancers clients contractors deutschlands disease drop editors happens hier inquiry js leads league liga paul permit philips prep protest ran referral report retreat santa setzt shaping simplify top treatments vice watson webinar werde ändern',
        -150: 'aca apply circle complaint cooking cta death defines denver doesn effort genuinely gov insurers internet mac me möchte nation neither now regional sicher snowflake sorgen sourcing stainless story strength submitting superior victor watched',
        -145: 'answering architect associate bands bis board constitute court dangerous done educator electronics event fats festive frei frieden gum hinweise inside investor jay justiz know license living machen memo more pact photographing pub rennen restrictions river seniors sooner subjects sweat teilen travelers yes',
        -140: 'acclaimed acquisitions alles alzheimer amended announcement arrested bericht bietet bodyweight carriers celebration election enjoying evaluation everyday find finops happier hiking immense insights issue killed lesser liverpool nichts panel prize representation reps residents rocky slack submit takeout vacuum vary wake wondering writer www zeigt',
        -135: 'adams agenten armed ask availability ben cart chart chip classroom considering consultancy consumers covering damn deadlines digest downside du ease economy exhibited faculty fits hesitate him hora humans intelligence jamie joined julie kept minus navigating neu pa passionate patel peninsula provides relationship renovation simultaneous sister source spam spielen spiral struggles tagged teach theft things thousands traffic uk ultralight wondered worldwide',
        -130: 'analyzer animals anytime army assessing beard beings branches brands broker calendar changer checkout chromebook cloud cut d disabled earbuds el episodes export factors funds giant git gracefully ich introducing investing johannesburg jump können lucy mattress melden might modifying old outbound para practitioners preferred presidential profitable rise sample scholars scroll see sporting stanford studierende thirds uns videos vor',
        -125: 'advertisements anaheim branch burned carolina clinics clipboard commit contact contra cube decorate dich distracting documentaries download elite english express illustration inspections investment investors llm marks needed official payoff predictions produkte recruiter revising sarah shortage soc sofia strategy sur tent unknown watches',
        -120: 'accessed adresse af ap appreciate ave awards baker battling browsers cancer climate closes clutch coffee commitment conferences contain decoration dedication deny dream engineer erschienen executives exhibitions experience farmhouse female frustrating getting gop government headless heads housing indicators inspection jo job mba measurable meet menus mercedes michelle mt organic override owns payouts phones propose proving push ratio recruiting relaxation sanity schreibt season sex statistics stitch suddenly supporting temp tonight turkey vibe wann war weeds wert why',
        -115: 'arriving aug authentication bell bewegen brushes click collections com continue disabilities domestic excels executive faster garmin guys healthiest illnesses import impossible journals julian jun kick laptops machines macro male morning museum nonprofit northern notifications openness overseas periods premiums professor quiz resume sa sales ship spotted stripped suggestion torque tu weddings winning',
        -110: 'abroad affordability again airports allegedly automatic bain bread calcium cells chronic codes columbia corps correlates decorating denmark depend downtown embraced erin facet fight filed fired garage gemacht generation glory greeting ignored ihm illustrate impressions ingredient january kids ko kubernetes learner liberal merino neil nicole parlament raises reconnect recruiters relay roadmap saas sf sliding south talk teaching technique terrifying tone tr web',
        -105: 'abc abuse admitted angry architects archive cafe checking clip conceptual conducts constantly convergence diesen dslr effortless embed fans fastest felt festival found ganz governance gratitude improvements inbound inspire institutes interiors inviting johannes klare lifecycle maria maximizing meghan meistgelesen minister moves mutter müller obligated op peak porting powerful program prominent providers punkte regarding remote reporter requirement sara school seats seinem solve stall subsidiaries surgery tensions thomson thread throat travel turner vigilant vs websites wheels wolf workflows',
        -100: 'actively adolescent ads approve arguments attribution audits aws backpack bin bites booking brains break brokerage bug car cas cet charles clarifies comparing complete cops covered dank darum db definitions designed determined dismissed dj doch earned ears earth entertain entertaining estate finds hierarchy honest incorporates iris jane joe leipzig lt marketer marketing meditators mich mit nuance outages personality photographs phrase process protests rail rf roles sat shell shutterstock smbs sollten stars suchen thousand tired token union versucht yields',
        -95: 'achieve advocate advocating affiliates annual bachelor ban bank behörden biking bitcoin bluesky bluetooth blurry breeds bustling cat character colorado comfort confidently crime crush debunked deepens depth desired dramatic emphasized exhibition expert featuring fee feeling flying folded future gaps garbage gateway hamilton hardened heating heel hero holidays id ihrer images instances keyboards les listen mai makes manage marcus merging natalie org outs paso patterns pinterest prefer prev probably programmers progression provider questions recent recreation relative releases reservation seemed serverless sexy skipped sr standing started students successfully sufficient surprising tourism traveler valuation vol voted werden yesterday',
        -90: 'abandonment abo absorbing accelerate aesthetic ag all anhören automotive aviation badge bcg beats ceiling checklists citing compare defaults defenses deutschen dice difficulty digitalocean dives doable ethereum experten findings galaxy gdpr healthy helped ineffective inform intended lauren lays london longevity mats missed mornings myths names neuen nights peace perform pin precious prone ra rebecca regret rentals representative required resources review royal scientific securities situational specialize spends stock styles subscription survival tied todo tony trekking turns value var von warehouse wichtigsten williams',
        -85: 'advises advisory akzeptieren andy announces applies archives aren asian authorized award bidding bonuses bookmarks boxes classics closure collectors crash cruise delves demonstrate destinations douglas drain dumbbell dumbbells edited edits emails embrace fleet folks footer frankfurt free geo geschlossen globe hi highs hunter incomplete insight jeffrey keeps kr lindsay loader mama media mike montag necessarily nutritionists operational passengers pid portrait productive profound proven radio recaptcha recommended rewrite robustness scholarships sectors sick simplifies squats taken target theatrical thomas too underlying unforgettable valley van visier vp waterproof winds wine wp',
        -80: 'action alliance alum alumni analyzed android arbeiten avid awarded babies backing banners barn belongs biz bold bookmark boots button care chamber cheer cilantro colin considerations coupon dagegen dave dear dedicated delhi diagram digitale divergence emerged ernst fighting filmmaker frauen gibson gopro grenzen growers happening hill houston ids ikea ingest intern kpis leasing leave material minimally modes nationally nest nomad organizing outperformed overflow overstated pennsylvania philosophy phrases platinum powers printers referring repairing representatives risks roundup sam scalability scanning sean shifting smell snippet spieler storyboard suspect tablet talked targets toughest walk win wonders zahl',
        -75: 'aarp accused advertisers airline andrew app authorship backpackers beijing bishop by cares categorized circumstances cleans coaching collected confidence constrained crowdfunding decision disks distribution dominating dying easy educates employers enabling engineering env evergreen evil evolving exhausted experte fetch fixes freebies fulfilling function gavin gifting golf grow hello hunters issuer jasper joshua karen lactose landfills llama marco meters metro mirrorless mountains murphy nations negatively newsroom nostalgic nothing nov nurse oak oregon ou payments penalty pipes principles privacy proud realizing redefining resorts ride russische rv saint scandal sommelier spin staff stranger stunning suite swift tasty tb temple tiger trains translation ulrich understands wireless yours',
        -70: 'accelerating advancing adventurers agenda aktuell allergies ambassador ambition analytical annually anzeigen backpacks burger candid careers caring cars ce celebrate chill cincinnati clarke cleveland collins commenting commons compound condo config confirmation congress connects continued contributing credit darstellung debate dozen drives easter economists endorsement etfs eu everything exception externen fake fallen frameworks fundraising gelesen generalist girl gone govern grad grand habit hans hills hinweis iceberg inspires investigation jeff jessica katie leaderboard looms magical mar marker marketplace mary module mold mortgage night nose nutritional odd oliver openings ordinary organised overwhelm paid patreon phishing playbook pools primary präsident raising random ransomware reset rugged sacrifice sane satisfied sculpt seven silly sim sketches sluggish sonoma station stressed stylish switzerland tankless tenant termed threats trails trump uncle unseren versions vet vitamin vmware wet worse yet',
        -65: 'aaa abend accountable accurate achten aller alternating always anonymous answer arlington attitude backcountry bad banks berichtet books bus calculator clerk colorectal committee compute considers controllers cosmetic cups debatte decentralized delay deterministic devops dim doris doyle drainage dynamics editorial einfach emerges enduring enthusiast errors ethical evening figma financials finer forscher framed freelancers germany hacker hands healing heroes ice indoor infrared inhalte insider institution insuring intuitive investigate jahre jobs johnson joseph kelly kidney kommission looks martin member metric microservices mingling minnesota monat mood motivational murder nato nic nos objective optimization packed personalities pets por pounds practically prescribing pressed proficiency programming prudent qualified raise readiness rectangular reductions refers regulate relevance renovated rented reserve savvy scrap sehen shows silver sleeper slug solutions struck sustainable takeaway therapy toronto transform ukraine viewers vinyl wales weighting',
        -60: 'acted adherence allein amanda application arrived authors barbell benefiting bilder breakthrough bundles bundling burgundy byte cam charged cio cleaner conditional contains contributions coordination counts creative creativity critique crust cultivating cultural curb dark datenschutzerklärung decides deliveries disclosures discoveries discuss doctor domain drugs dylan ed elegance em emerge firm five fluoride forever freeze fujifilm greater guardian heading human hält implement indian investigations james jersey jogging joke juggling kam kommentar künstliche labour lounge lover managed max may meantime menu mobility modal mum müssen narratives nguyen obligation offices outdoors outreach parent pick pies places plaque poised preventive programme projects railway recall recalled regarded remaining replay resemble resolved restaurants reveal sack scratch seasoned seasons sehr sells settle sky sourdough speech spirits stash steal streamlining strip swapping teen thrill trans trip unbiased visionaries walker warming wild workloads youth überblick',
        -55: 'accountability adhd advocacy affect afp ak analyse angebot anomalies attempted australia autumn axis beer besonders bottles brilliant cabinets capturing cellar chat christopher cleaners cleanser code collaborate colleague college consideration cookie copilot countertops cyber cybercrime daniel defer destroy distributions dot double draining duncan electrical emerging employer escalate evaluating fault fewer firewall first flaws forces frontend geometric grapes grundsätzlich helping herein hilfe hire intelligenz invasive islands ja januar jonathan kaum knobs knowledge lay lego mechanical merge mi minute mon motorcycles motors multifaceted myth new newsletters nih notice nyc ons order organically organized organizer overloading passive performed persistent pie planes polls powder profitability promo publishes quirks race readability reddit reduces referrals reimbursement relief remarkable reminders renting reproduction retire ridiculous rob rohit select selling september sharma shipped signature spd speed spreadsheets sprint stone straw strings stuck studied submission survey taylor theory ti tourists trademarks twist typed verantwortung volunteer warum workshops yahoo zeitung zip',
        -50: 'africa akin am antioxidants applicants argues artist assume ausserdem baltimore beds believe benches bike bing biodegradable blood bn breach broadcast cad calories camp chrome classes codex compatible complicate consequences contender cookbook cornerstone countless coupons dafür decompose decorations democracy detroit digestible digestive diploma direkt discourse dispersion diverse documentary drywall elena enclosed encompassing ending engineers escalating europe excludes explosion fortunately forwarding glance gps harassment headers honey horizons house imposed indicating information informations israel jen jährige kills kontakt leverages linkedin loans lowest manufacturers masks mason matches mcp mentioning merchants minor nashville neighborhood newspaper nobel nominee off opener overcome paint perceived phases physics pllc polite politics poses progressing quelle randomized redirected refinement resident responses retro safety sandwiches satisfying sec sequences sharing sketch solicitation sowohl sparkle staged stakes stations stockholm tate texts themselves therapists timeless tokenizer trades trotzdem turning unserer upside versa wahrscheinlich webcam weed weighted wife wifi withdraw woman wong youngest',
        -45: 'abilities additional address adhere advertise agent airbnb alongside anmeldung approvals arabian asus authenticity backyard baseline beiträge billions blvd bookings branded burns calculators caught centralize changed choose clock coded companies conveniently corey cozy crystal dad demand deploy desperate dislike disorder dm doorstep elections ended enterprise exempt exhaustion expansive expired explainer f fan ff filter floors folders forearms formation frank ga gateways gerade grown hiding hints interactively internationale intersection invasion irrelevant issued jazz journalist jumping junior junk kein laid landes large launches leading literature massachusetts masterclass mathematics mer mirrors mortar nil nimmt noch nurses occurs optimizes orders outsourced overweight passions paycheck plank plunge pocket pollution portability pouring premier presse prohibited prove ps raspberry ratings razor record refine renovate rm schliessen scholar screenshot selecting shadow sharpen simplified sitemap sleeping songs soon southeast sport sports ssa statista storm streets tack teens thrilled till tipps trajectory transcripts ukrainian uncover understood unsung unveils ventures vintage vitals weigh welt what wichtigste wipe wizard workspaces years zehn',
        -40: 'adam administrator admins admission admissions adviser aerial afterthought aggregate aim alive angezeigt angles angriff anniversary asynchronous athlete audiences awareness become billy blender boiler bootstrap borders boy breeze buffalo bulky call carrying case checklist china claudia clipping collaborators compass completing confidentiality confirms cryptocurrency deadline dealing declared deductibles delivers depressive destination deutscher distilled diversify dl downloading drei drip driver drowning dx dynamic elf empty engagements england exceeds explorer fest fixture forests former fs fulfilled gems girls gist grafiken grey grün hardly harvard homework humidity hundred ideas ihn imagination indem individual infographic input interruptions invalid invested islam islamic javascript jet kristina licenses luke läuft mastery mckinsey measurement mechanic merges migrate minded minimizes minneapolis near nikon noble ohio onboard optimism perfect performs plane pole portable portfolios pregnant presenting prince profession pubmed qualifications rede remake reply rises rivers rl rollout ron sacred sake sap scarce shown sisters slipping sophie sorted sourced spiele stand statistic stay stefan streamline sunset supposed swaps systeme tage technicians tiktok tokyo took tracing trays utilized utilizing utm verify version voting waffen warm warnt wasting welcomed widens wilderness wings wirtschaft worthwhile you',
        -35: 'advent advertising agnes agreeing aims airlines amsterdam ann aspiring attendance avenue bed bedrooms being bild bon bracket broadly bronze bump burning calculate celebrates chips clicked cluster collaborative colour compiled conditioning connectors contest cork cutter darkness dev diamond diesem dogs doubled dr edit endeavor enormous ethics ex explorations exporting extensions field filling financing fires flight fluent foldable foliage foreground forerunner frustration fry generator grading granite grant green gums hailing hair hardwood harry headcount heartbeat herself historic hosts hygiene idea ie immigration impressively impressum indicates inequality injured innovators israelischen k kindness kit kyle latter layer liegt logistics losers lows loyal maintenance majors match measure membership mentioned method miami modalities mom morgen moth multiplier möglichkeit namen nintendo notion obesity obtain orchestration osprey outfit outright pacific paperwork paste paving personalise persons perspectives pesticide pleasure positively predictable prem printer promoted protections qualifying rechte relate remarkably republicans reservations retains retired robotics romance sacrificing santiago scholarship search searcher sheds sheets skies sneaky sort special spirit splurge stellen stopping stove supreme sweden switching tail tasked telecom template testament testen tom town trailer transitioned traveling trees trotz troy trusting types undergraduate unrestricted urges utility vip visa vm vorgehen voucher wellbeing wochen zufolge',
        -30: 'abandon affiliated albert aligns ambitions american analyzing animation aps arrange attorney awful back barbells belgium bench beneath bet blending border boutique building central challenge cinema clinic coe columbus comeback constitution container craig crunch ctas curated davies deluxe denis desserts devoted dies differentiate disc ditch donors downloaded drive dt economical editions experiencing exploded farms feb filing finalized firmware flipboard folding formula fraction functioning funnel für gaming ganze gears genai gesellschaft gritty gym hang happiness heated hides hören ibm ihnen immersion importing inclusivity inflammation innovate insane knew kt lakes lange leaderboards legislation lenders lifelong lion lm mailing makeover manufactured marked medicaid meetups mfa mighty movie naive narrative nj norris nyheter oddly os outpost overwhelmed oxygen peek pen pension pi pitfalls planner plantations poland postgres pot powering prepared prescribed profits publicly pursue radar randomised recipients recordings reject relied replaces retain revealed revealing rewriting safe says schools searched secretary sensible sensitive sexual ships shirt shuts similarities slideshow smarter specify speedy spur starting stopped strictly strikes suits surgeries surgical surveys team tel telephone temporarily text thin transactional trevor turmeric turn unifies viele viruses walsh wilson',
        -25: 'abstractions accidental adept advising aiming alex amenities angeles anime apis argued arrangements asks aussage automating bargain barriers basket bears begun blink blogger br braking breathing bridging bristles brush business candle capitol cash cents chambers charger chooses cite climbing cohort collar commutes compliant concerns conflicts connecticut consolidating consortium contributors conundrum crashes criteria critic cycle dana debug decoder decreased dell deviation dirty disable div dramatically edwards elevating emily entities erp esc español euros eve failing fifteen films filtration fishing fluff fmt forum founders gamification gar george giving grade graduates hardcore haves holocaust honored hotspot huge hurry hyper impractical inaugural indexed informationen insert institutional integral interoperability irony issues joy laden lineup logistical loves lucrative madrid marble marc medien mediocre mental mice misleading mobile mod monumental movement multibillion naked navy nearing nemo neueste offense online oz partie passion pavilion piping poll presentations procurement protected pruning psychological radical recession reform refunds rejects responsibility restaurant revamping riding robot rope sandwich scenes scenic searchable seaside shortcut show sieht singapore spatial specials sprouts staaten stance steakhouse strap studios surplus terror therapeutic tides touchpoint tour towels trademark transitioning treasure underwear unexpectedly unfair unfamiliar verified versuchen veterans voices wall welcomes wichtig wrist yards zigbee',
        -20: 'acer admits anecdote angst anmelden anna attendee attract autonomous backpacker bang beginners beginnings belong binge blow blurred booked bounds brake buddy bulgaria caching campus canceling cap capitalism caption carpet catering centre chaotic charlotte chase chief codebase colors consult consultations contacted continents controversial conversational copying cordless corporation council cruz cryptocurrencies dance datenschutz daunting decade decline deer defined defining dependency depending desert desktop differ directory disconnect dismiss downloads drum elder elegantly encoder endpoints epidemic excursions expire fairness fate firmly foundry freeing fyi gadgets gamer gefallen gender gfci glp greatest guidance halt happened hash head heather honolulu houses identifiable identifiers imagine impose incorrect indie indigo industrial infant inputs instant intuition josé kan klar klick knob labs laos leaning legitimacy loaves looked massnahmen mastering maternity mayor medium mesh messenger metaverse meticulously migrating mimics mitarbeiter modernization monitored mortality mw nancy neatly newcomers node nomads notified notoriously omissions oriented orleans overkill oversight owl parenting pay perimeter pero persist philadelphia photograph pianos pivotal planned po precautions procedure pushes queen questionnaire queue rd reactive recipes redshift render result revamp rougher roughly russian salmon shifted shining skillshare small solution sorting specialist speeding star stolen stones storefront strava succeed successor suck temperature thermometer tide tops torso translates tun tweak ums unrivaled vacations vantage video vier visible votes vue vulnerable warehouses way weren wirklich wishes wordpress worked youtube zhang',
        -15: 'accolades accurately acres advantage ai aktualisiert appeal appearance appointments arthur assault avg away birthday blank burst cabinetry carb carolyn categorization cellars clocks coated contained controlled cursor cybercriminals dei depression detailing differs disturbance draw duolingo earlier educate encounter endpoint entdecken epaper exceptional exclusions extraordinary factoring faith fatigue frames fri fundamental gehören geschichte glasses global gold grads grooming hoa hoka homemade homes impressed inaccurate interacts intercontinental intertwined karl keeping keinen kickstart landed last latte lawsuit lead listens lite lms love milwaukee mixing multitude navigation neurons newark ordered outlining oversee owned patching physicians picking pivot promoting proposed proudly prozess pushed quarters realization reap rebuild refinishing rei reintroducing reports resolutions scans scary scrutiny shorter ski skill smb sms sovereignty spanien steam stellt subscribed succession supplier swear sydney tear tents testimonial threaten thus toward travellers tries unavailable uncategorized uncovering unify unveiled weird white wing woodworking worries',
        15: 'absence accident accommodates ace achievements admittedly afterwards alerting aligned allowed almond ambiguity amendment analyst analyzes arrows artisans artistry assigning assisting assumed attackers attributed auth autonomously bacteria bake batches beauty billionaire blisters bloomberg bloomington blown boat bored burgers butt calculated cane cannon captivating carousels carve caters centric ceramic characterized cios civilian commented completeness comprehension comprises compromise concentrated conditioners congratulations convinced cool cord counterparts coworkers cpg crafts crawler creatively crows crunchy crushed curls customary dash ddr dealt decisions declining deter developer dial dialogue discarding discharge discrete disparate disrupt disturb dominant dominates duck dynamically emitted encoding encouragement entrepreneurship equalizer equip evenly expensive expose expressing exquisite factories fill fin finde fitting fond foolproof forced forgetting formulate franklin fruity fulfill fulfillment garden glück grammar gravity grouped grund gun hamburg handcrafted headache headline helmet hesitant himself hint honor horizontal hue impacted impress indication inevitably inspired interrupting invaluable invited ish isnâ j juggle karriere kc keynotes kl kudos kurz lag lags lamps lawrence lie lump magnesium mask mccarthy meditative merger meta metabolic microphones minimalistic mismatched moved multiplayer nasty natively nighttime nike nitty notify nouveau nuggets oasis observed pairings par partially partnering patagonia payne pepper peppermint perception permanently pesticides pink pioneers plagued pockets pops pots prepares pretend prints produced professionally provisions psychiatric punctuation quantities rally razer re reaches recyclable relaxed repellent respondents revised revolutionized rewarded rioja rod rooted routinely rushed safer schweren scientist separate serp shareholders sharper shines shortcuts shrinking shutter singular skills slider soared socializing speakers spoken sri stacking stanley staple stealing stephen stimulate stimulating straps substantially suites supplemental supplying surpassing sustain swings synchronous systemic tactic tagging talents talking taps tasted temps tension theories thicker thriller throttle tighten timeframe toes topping transmit trap trauma triggered triggering trivial tutorial twins ubiquitous uniquely unsafe unstructured upselling urgent utah vertically vibrations vienna waking wants webhooks website whimsical whoever workday xx ya',
        20: 'absorb accommodating accompanying actors adapting addictive affected african afterward airplane albums altman americas amt analyses anchor anders anfrage articulate artwork ash aside asset assuming atms attacker audience aura austria autofocus automates ava averaged backs barley barry base bathrooms bee believed benchmarked berliner besten beta bigquery bitter blew boil boon brave breast brevity broccoli brothers buckle buddhist buffers burden bush butler cancel cans canyon cardiac carts cf change chapters cheaper checker child citizen client clouds cnn coder cognizant collapse colours command commercially commissioner comparable competent components compressing compromised concluded conduit conferencing confidential confirmed contextual contingency continually contract converted cooked copyrighted cousin crashed creamy cryptographic ctr cuisines cumbersome curation cx cyberpunk dann darunter daylight dazzling deceptively def defence delays deleting delight demnach democratic demystify density departments deputy devote died digit dill disassembly disasters distinction doses drafts drew drill dwellers eases eastern eaten eats ecological economics edx efficacy eggplant elephant eliminated elizabeth embarking emotionally employs encoded encompasses encourages engaged enhancements enhances entitled establishing evaluations evocative examination examined exceeding executes exhaustive existence existential expects expenditures exploratory exposed famously fell fermentation fetches finite fix flags flawlessly fleets fokus footprints formidable formulas fragmentation freelancing freshness friday front futures gameplay gartner gary gebaut gel geld generates gesehen glassware glimpse governed gradients gran greatly groomsmen grounding groundwork guilty guy habitat harbor hardest hell herb hips hoch homekit honors hooked horowitz hover huawei hugging hungary hydrated hätte illustrates implementations inclined inconsistent increased innate instructional integer intention intentionally interestingly intermittent internationally intimidated intro introductory invariants investigating involvement irregular isolated jones josh jurisdictions kettlebell kg knight kostenlos landfill lasted layered layover leakage leases leo likewise listeners locals logically luck magnificent malbec malicious manner manually mario massage mature maximise mechanisms meinen mentors metals midnight milestones minds mirror misc misunderstanding mitigate mixture moderation moral multinational muscular myers mysterious mystery nahe necessary negative negotiate nevertheless newbies note noticeably novice numeric nyu observation obsessive obvious ode onions opioid ounce outperforms overlooked overviews owen paper passage pastry patent penalties peril pillars pleasant policymakers politisch pooling posting postings predecessor predominantly prerequisites pricey probleme processors promptly provision provoking puerto pumpkin purely qui quizzes racing readable reassurance recommendation referred refundable regimen regimes region registering registers reimbursed relieve religious remembered reminds removals rendering reshapes respective respectively restrictive retaining rhythms rico ripe rough routes rulebook russell sandals sas savings scheduled schule screening screwdriver sd sealed sell semiconductor separation severity shaking shipping shirts sickness simulation singing skins sliced sounding spaced span spoke spotless staging stained standardize starchy starring staying stocked storefronts stray stretch struggle subscribers supplied surf surges sweeteners swipe symphony sync synchronization tangible tap taxes tcp technica telefon tempting terminals terrorist texas theater thrifty thursday ticks touching tough trackers trailhead trailing trainers trustpilot uae ul un uncommon undergarments unleash unparalleled unproductive unreliable untreated upcycled variance variation verifiable vermont versed vietnam villages vineyards virginia vocabulary vorbei wang watching weekday weekends whatever whether whom widgets wiki winner wirkt worden wording workable workstation worrying yep yin your zen zentrum zugang',
        25: 'abnormal access accumulated actor adapters advancement aftermath against agencies aggregation aisle alan alle alt alternative altogether analytic announce annuity appetizers appreciated approaching archived arrest assemble assured attacked awesome ba backgrounds baked bald bamboo banned baristas bedding behaviour bekannt beverage bicep boomers booth bound brainstorming brand breathable bright broke brokers brute bubble bucket buying cabinet calculates calculation calls canada canonical cape caribbean cauliflower causing cautious certain cheat cherry chicken chores chunks circuit coaches communicates communicating commute competing compostable compression configure configured conserve construction consumed contacting contiguous converge converts convey coordinates cornell coronavirus corrected correlations counsel cpus craftsmanship cravings creator crib cup currencies curriculum curry danish dashboards deadlifts deal debris declined deep defects deleted dentistry deshalb developed dig dinners dips directly discharged dish dispenser disposal distracted distress distributes docker dongle drone echo edible emailed encompass encountered enjoy entails envelopes equality equips ergonomics estimate evident evoke exemplary experimenting facilitating fade fashioned ferry fibers filers filtered finger fireplace fixing flaw flawed flea flooded fluctuations flyers focal formulated freezing fueling funnels fuse gained gamified garlic gemeinschaft general geometry giants glamorous goats granular grips groundbreaking grünen guiding hackers handsome harmony harvest haven hazard headlights helper hive holder holy hook hospital humid höhe ideation identical implicit improve incurred indicated indispensable insightful inspiring installment interactivity interstate intimate invite irritating isolate jar jars jefferson jumpstart keyboard killer konnten labeling lacking ladder landscaping lasts lavish leafy leap lease lectures leveling lighter listings loaf localized logged lone loose lululemon majestic malware manipulate markup meant meets metallic mg microsoft milks mineral minerals mistake misuse mitigating modification moisture männer needn neighbor neon nested niche nick nonetheless north novelty oat occupancy operating organizations otc outlines parallelism parked parliament parses patches pavement pcs peanut peer performant persona personalised phenomenal pioneering pleasantly pleasing pmi podcasting popular posture potable potassium precedence preferably preventing pristine pronounced prospective prospects prototypes proved publisher punch pursuit quotes racism rate reasonably reclaim reflected regression reinforced relating repeating repel replacement representing respecting responding rid rival roasting roberts rsvp rubbing scam screw seal sedentary seeking seien sensing settled shadows shady shake shareable shit shortcomings shortest shot shouldn sibling sights simpler simulations sink sizing skeptical sleeve slim slot smelly smoothies snapshots socio solidify sollen sought soups soviet specialists spell springs staggering standpoint stationary stayed steaming stick stood strange striking structuring subjective sudden sun sunflower superiority supplements supply suspicious swatches symmetry tackles taxonomy terrain thematic theme thirty threads touched touches touchpoints traveled triumph ue una unattended unbeatable underground undertones unpacking unprecedented unstable uploading upsell upskilling utilisation utmost validate valuable vat verticals virtually vivid warnte wearables weave won work worker worst ziele zucchini',
        30: 'ab absurd accelerator acceptable accidents accrue acoustic actionable advertised aktivitäten alarms alcohol ali allocating amidst amino ample angesichts ankle anthropic aphids artistic ashley assert assigns authorities barbara barrel bass bath baths beverages biometric blowing booming brainstorm breads brewers brooklyn burdensome charity charming chatbots checkpoint chefs childhood cinnamon clauses cleanup climbed closet clusters combating committing considerable containers contexts conventions conversation cook corresponds countertop crave creatives critically cruises cultivated cultures customize daher dar dating deciding decoding degradation delicate dense designer desirable deutsch dezember diagnostics dialog disappointed discontinued distant dow dread dubai durations ear easing edged effective eines eligibility elsewhere empowerment enemy energetic energized entrepreneurial equal equals equation equivalent erode essence ethiopian evaluates evolves examines exchanges exclusion exercising experiential facilities factions fertility finanzierung firewalls fitted fixed flashlight fleece float florida flower folk fortune frankly fraudulent fueled fuels funny fünf ghost glad glossy grandmother graphic grass greene guardrails guesswork harness harvesting hashtags hasn hawaiian health herausforderungen hobby hopefully hpe icon imperfections inception incoming inconsistencies indoors insects instinct interconnection internals internationalen interviewing iras itineraries joel jumped jumps kafka kat kent kern kicks kind kindergarten largely laying led leggy legit legumes lettuce li lifestyles lightly likes linux logo lunges lush mais makers marking mars marshall masses masters matter meint merely messaging migrations mimicking mis mistakes moist monetization moss mount muddy multichannel musk mussten nacht nap neues newer ng nobody noted null object occasionally odds offer office organisierte originally oversees palettes partly partnered passwords peanuts penny personas physically plugins pod pointers portal possibility potentially praised predefined preferring pregnancy prices pricier pricing problems processes programmability psychologist pulled pumps purchased purchases pure quarter rat realm recht regain regulated regulators respect responds restriction revelation reviewers richer ripper rose rotating rücken salads sauces scams scheduler schedules screens seattle seismic semrush sheer shipments shocking sieg sight sitzt skipping soaked socially socks sofas sol sounds sozialen sparked speaking specialties specifies spike spikes sponsor square stationery steer sticker straightforward stresses stressful substack sugars summarize surface sustainably sustained syncs tactics talent tannins tatsächlich taxation television tennessee tens thankfully thought threatening tie tolerance transformation transformer tunnel turnaround tux txt underscores understandable undoubtedly unfortunately uninterrupted unpaid update upkeep uploaded usd verb verfügt verändert victoria vincent virus visions visited warn wasn weaknesses welcoming whenever whereas wieder windshield wins witnessed wohnungen wollten worms wouldn writers xiv yearly zukunft zusammenhang öffnet',
        35: 'accordingly accounting accuracy acknowledged addition aggregates aggregator aging ahrefs allen alter anchored anderes announcements ants apartments appropriately apt arranged array assumption attracting attracts awkward bases battles bbq bearing beautiful berichtete beware bio biological blast blue bone boosted brad branding buffet bürger cakes candles caps captain carried carrots casting caterers cbs ceilings celebrating celebrities charges chiefs chocolate chunk churn clutter collectively community commuters competitor completed concise consist consumes controlling coordinating cortisol counselor crawl danger dataset dead decent delve demanding denken dependence deploying descriptions desktops diagnostic diego disciplined disrupting disruptions disruptive district divided diy domination drawbacks drinking dtc earthquake encrypt enjoyment enthusiasts epipremnum era erklärte exotic expected expecting explaining exploitation extending fbi figuring financial fingers finicky fire firefox firma flex flimsy flipping forgiving fossil fourth fragrance freelancer fundamentally genannt ghz girlfriend golden gp grateful greener guideline guitar haas handoff hashtag hd headaches heap hearty heights held ho hop hotter html hurt hz identifier impactful imperial increasing incredible influencing injection insurance intensity interconnected invent invitation iowa is ivy jam joins keynote klein knocking kommen kong kw labeled landscapes le lentils licensure lifestyle lincoln linear literacy logs macros maintained marginal marie megan memories men mild mile minimalism mitigation ml mode modestly morale mud multilingual multimedia municipalities nail nathan neck negotiable nerve netanyahu neun nine noodles notch obsessed occur onion onsite option out outfits outputs paddle passenger pastries peel permissions personen pine possesses possessions praise premise presentation pride proactively producers productivity promise prowess question quintessential ramp ramping ratios ray reader redemption refreshing remotely removes rendered reproduce residential restricted retainer rolle routers routines scheint scrambled secure semantic sensation sentiment separates servings shallow shortly shrink siding silence simple sits skewed slope smells snake snowball solo solves somewhat somit sorgt spacing spathiphyllum specialization specified spots spray squeeze ssd stability starters sticky strawberries stretches strong summarization supplementing swimming symptoms systematic systematically taco talented tariff tasting terminology throwing tobias toys transfers transforms transit tremendously trends tribal trim trust ts tuck tuning tvs uc unabhängig undermine universal unlikely unternehmen unterstützen upload upright utilizes validation varying vehicles versatility vibes visually waiting wanders warmth wary washing washington weighing weighs wireframes wissen woche woocommerce workload write yang zealand zentrale',
        40: 'aa academic act aged agi agnostic agrees alexa allergens allocate anchorage anyway appetite apps arrival ausserhalb awake banking basketball bleed breakdowns brought brown bubbles cake camper cellular centered chan chapel chic chin circulate clean clicky cloudflare cnc collaborating commitments comparative complexes comply compromises computation consensus consistency consists constructed cooler coverages cpa cpm credentials crews crms dashboard debit dedicate department destructive determining diagnosed differently directed directories distraction dividend does dough drift duke dust elegant elevated elon empower empowers enhance enrolled enrolling entrance eq ermittler est ethos exists expectation extend extensibility fabulous factory fails farm feedbacks fidelity finder finding flash flossing forty fosters freemium frequently friction friendliness fully functionalities gaining gauge geared gift gig graduated graphical gray gtc guarantees gyms handheld hasselblad headlines help highly hipaa hitting homepage hone identities ignoring imagery independence indirect inflammatory insect inter israels itâ john jointly jüngsten keen kneading knocks kraft latex law lawyer layouts lcd legt locking loses lovely luxe macht mad marathons margins mean meaningful meditations meisten menschen metal methane mexican meyer milliarden modular movements mug noticeable objectives observability omega operations opting opus otherwise outgoing overload overtime pairing panorama personalizing pharmacy phd piece pizza placing plug plus podophyllum politischen popping portraits positioned possibly potatoes practice preliminary prepaid prescriptive preset prime prioritizes probability proposition prune purple pytorch raum rear receiving recharge reds refreshed regard renowned republic repurpose resolving revisit rex riesling rigor rigorous rigorously roomy schauen seiner selection sellers semantics semester shade shiny shorts shower shut sided singer sinks sla slide sofa spaghetti spans splash sponsorship stare stats steadily sticks stocks streamlined strengthening suboptimal subset suffered suffering sugary sunscreen supporters supposedly susceptible sweetness swimwear tablespoons tailoring taxed taxi taxpayer technik teenager telemetry tempeh themes time timer toothbrushes tote trace translate treffen trello truck tx und underwriting unusual upcoming urban usability utilization utilize valued variants vegetarians vielen vinegar violation visitor visualize voters watt weakness welche wie wiggle wildlife withholding x yen überhaupt',
        45: 'abundance accomplishment acts addressing adopted aerospace aes ah ahead allan aloud appreciation arrests ashes aspire assertion assessed async athletes atmosphere attracted aware bag banana beginn biggest binary bislang bit blocked bobby bodied bolts born box breaker bringen bumps cancellations carries cashews center charge charlie chasing chenin choosing circulation claiming clarity collective combining commodity commuting compromising connector consecutive contributed copies corruption crate crucial cry curate cushioning cuts damaged dare daten decks defend deferred demonstrations designate determines devices diamonds directors discussing dispatch disposable diving dosage dracaena drawings dresses dyes eager earning ec editing eigentlich embark emerald emotions employment ems ends engines erste euch everybody exceed exit experimentation facial fail fantastic fax fears fibre filings filled fiscal flows forensic gardner gazastreifen gefühl gegeben generate genetic geographical gots gourmet governments gpus grace grasp gravel headquarters helsinki hikes honeymoon hong hosting hvac ihr illustrations imperative implements in incorporating influenced injuries inner insured investments invites jeden jim joint judgment jupyter karten knows kritisiert landmark laufen leaders letter lithium lived loved manchester masterpieces measures medieval memorable minutes mitte mouse musicians mysql noisy noodle novel nowadays occurred orm outdated outline overlook owe painful paired palestinian palette participate partition partnerships pause peo pillow pitch playback playing pods pointing politicians portuguese prairie programm proprietary props quicker quip ram rechargeable recognizing reforms regardless reinforces rejected relaxing reliably remind reminder repetition repetitive repurposing researching reverse revolutionizing rhode rides roots roth rounds router rubber ruling running rye salaries satire saved scraps seek self shelter shooting significance simulate slight soaps soda sogar speeches spot spreads squash standardized starten starter stir strict stuff supportive syngonium tactical tastes techniques threw toll toolkit toothpaste tradeoffs trait transmission treadmills treasury turkish turtle undergone unemployment uneven unused upon usual variegated venues volunteers wallet wanting warmer wax went whichever whites wildly winding wisdom yeast überrascht',
        50: 'accommodation activate admired adoption airport alabama alexander algorithmic allocation alternatively amplify anderem andrea anyone argumentieren arise arms arrangement arrives assign assistants attempt auch autocad avenues backlinks bakery bar beetles boards boris breakers briefing buck bullet burn calming candy careful cargo cd cereals certainly chartered christie cisco citrus civil combat comfortable compounds conditioner confusing constructive contention contrary conversions coupled coursework courts cracked credible criminals crossing culture cushioned customizing damit daraufhin decreases delivering deloitte democrats dependable dependent deserve deserves developers dietary difficult difficulties disconnected doesnâ doorbell doubt drinks driven drying ds durch earnings educating einmal electricians eleven emphasize encouraging encrypted enter entschieden ethically examining excluded expanded expertise explainability extracts farther fascinating father fees feet fiber fintech flashing foremost formulation foundation framework früheren geopolitics gleichzeitig glucose granted habits hannah holds holes hope il inadequate infographics infused ingredients innovation instantly insurer intake interested interpretation interrupted inzwischen iso ist jeder jemand jewelry kingdom kits lance lastly legally lenovo lightning limitation locations locked loop loving lunches marketplaces md meatless mediterranean mehreren midwest mindful mn moderate motivating mwc netz newest obsolete occupational oklahoma opened optimizations outer participant pas pediatrician perennial plastics plateau ports ppc precise predictability pressing prioritise privilege proficient präsidenten psychology publishers qualify quarterly que races reach rechnen redesign refrigerators replacements resistant response retrieval rewarding roofing rush ryzen s sagen samstagabend satellite scoop scores searches seasonality securing seems serve sharp she shy signaling silos simplest sir sit sites sl sloan somehow sonntag spinach spinning sprays stacks stop strengthened stripes supermarkets svg syncing syntax ta tabs tempted testimonials thereby tidy tokenization towing tracks traps tried trips twenty unpredictable unrelated urteil variations varied ward weaker wear webpages weil wonderfully wooden workspace wurden wyoming zz ähnlich',
        55: 'abandoned about ac accessing accordance accumulate achievable achieving acquiring activated activewear administrators admire aesthetics afternoon aggregators aggressive algebra allianz alpha angel approach arbeit assessments associations avocado basis bear bid bikes bird bounce bowl briefs bucks burke capability captions captures carry catastrophe champagne chinesischen circuits clamp colony compile completion compositions continuous convention convincing coordinate cr crates curves damals databases debugging declare deliberately describe descriptive dinner displays distressed division do doubling drains duplicate duplication enable entrepreneurs equally es esteem europäische evaluated existed explored expressions extensively extracting far fda fi figures filters forecast genesis geteilt gewesen gonzález goodness handled heaters height heightened houseplant identifies ihren ill illegal indexing indonesia initiate insufficient integrations intentions interacting international investigates io jurisdiction knowledgeable korea leaving lenses lever locks lucky macos maple mbsr measurements medicare michigan midsize millions modifications monaten monetize mx neben negotiating newly northwestern notably objects offen officiant olive opportunity overhaul packs parlor passport pens peter piano pilates pool positioning prayer preference premises prescription prestigious proactive processor prolonged proofs publication rag raw recovered recycling redundant reels reflecting refuse repeatedly reputable restrict reviewing revolutionary rising rotate sampling scenario scene schicken scrolling sechs sent shape shelves shooter showers signing six somebody somewhere spec spelling spinal spreadsheet staffing subsequent substance suggestions surprised swirl syllabus tackling takeover tech thrift ticker tire titled toiletries towns tracked traction transcript tray treatment tropical true tweaking umgang unable unexpected unforeseen updating usa username vegetable verbal videography viel vielleicht virtual visitors vulnerability wars wearable weder whilst wonder yard yeti zahlreiche zuletzt',
        60: 'accounted aglaonema agreements almost anderson announced anonymity append applications arises aroma aromatic assessment authentic backups bakers behaviors beneficial bonds boundaries breaches breaks bride canned celebrated ces children claimed clever cloth coding collecting comfy compete compilation concentrate connectivity containing contrasting costly cpc crawling crew cushions david decades decrease deren designated detected dioxide dirt discord discussion display diversity divide documenting door dots drivers drops duration easiest ehr eileen elderly embraces emphasis enhancer ethernet exceptions exist expansion explained extends fifth forefront francisco fruits furthermore gaze gefolgt genuine geopolitical german hamas handelt historically hollywood horror hubs immutable imports influence inserts integrative inward khan kill kleine leicht letting likelihood masterpiece measured mechanism meditating militär mindset mint misunderstood monitors moscow multiply mvp müssten nails newborn nfts noting officials ohne oldest openly ounces outcome photographers planning pledged polish potty practicality pressured promising propel provide puzzle qualification questioning quieter recruitment removing reusing runtime sand scales scientifically selected seq servers shield shoe short sightseeing significant silicone skateboard slices slides slugs solid sollte sommer specifics spectacle spent spices splitting spraying spreading später stabilizers standout statement states storytelling strategically strongest stupid submissions suffer sushi symbols synthesis tactile tai tank tapping taxable technologies telling templates textures thrown tid toilets tools towel toy tracker tread treating troubleshooting tuesday ugly unclear unicode unlocks vacuums via violence wages wait wow zack',
        65: 'accessory accommodate accountant actuaries ada adjustments adopt aerobic agentic among amount amp ancient andre anticipate assignment assistant at attempts avoids basics basil bewohner bills brighter brings brink broad builds calculating capsule cardio cases chains charging charlottesville chili clarify classified comes companion compares compost contamination cope cracking crucially cucumber cues damaging degree dennoch deposits derweil diners discussed disruption drastically dubbed dublin eher else emphasizing empowering enjoyable epic equipment et explanation explicitly expression extinction extremely families fertilizer finalizing flights forget forward friendly from frontiers fun gardener grease grilled groom hay hdr heavier here highlighting history hormone hq hubspot ignite immune implications inch instruction insure intel interview involve involving ips jose judith king krieg laser late lauderdale leader located madison maduro marriage mb meter moon motivation mounting multitasking municipal museums nam narrow nebraska neo nina norden normally numerous opt orlando ort ozempic pants permitting planted pointed policies predicted predicting presents print printable priority protecting provenance provided prüfen psychiatry recherche reference refillable refrigerator refurbished relieving removable replicate responsibly roads rolled rounded route rs saying sc sebastian seen seinen sense shampoo signed slower sockets solved song spare spine spione spätestens stains stays sturdy submitted summer surroundings surveyed switch symposium synthetic taste teenagers teilte tells terrible throw thumb tobacco tooling traditionally trained transfer udemy ui undisputed unterstützung vacation variable variables vector workers workhorse worlds wound',
        70: 'abstract abundant adp allies angriffe antonio assists authoritarian begriff belief belongings birmingham bleiben bowls cabin catered certifications champion clubs cold collect como complaints compliment controller converters corners corresponding couch damages danielle deeper defense delightful dental deodorant dessert diets disclaimer discoverability discovering drawn eins electronic engage entscheidung entwicklung erreichte estimates explanations farmer fascinated favorable feedback feeding flooring folds followed fortified forums frustrated generous glossary gm hemp histories horizon hudson hätten iconic icy illustrated incline incremental insomnia inspect instrumental intellectual ipad iterate joints knees kommt layers legs lemon limiting lists lit liver liz loss manhattan married menstrual merlot methodologies micro misinformation mulch muscles nachdem named nearest nitrogen none norway obstacle opposed owing owning package paints pays performers perks philodendron played point polished polling precision previously principal proceeds products professionalism prohibit protection quoting reality refined reliance relies renovations resonate respectful restoring road robert ruby rundown salsa screws segment seite service serving setzen sicht sitting skincare snap sneak spider stacked stakeholder staples statistical storing sunny tables tale teeth tex thesis thoughtful tongue treated unser unsupported upgrading urls uses videographer viva wa washer weit wire workout xero',
        75: 'absolute accessories acid across adaptable adolescents alleged amid an anderen attachments attendees berkeley bland bolt bookkeeping boosts boring boundary bridges buffer cancellation carrot claude clearly close cms coat column comfortably communities comparisons concentration conduct confuse confused conservative considered contribution coordinated curious cute cycles darin darüber denim dentists derived distances eliminates employed enables enforcement established executed exports fall fear fellowship finish finishing forth frontier g gasket grande grape grew grids hack hammer handed harder haul haus hinter hits improper incident infinite infuse initiative innen ins installations insulation interfaces intimidating investigative invisible iot isn joan jährigen kritik label lawmakers lid lies looking loops majority manageable mann march math meats meetings moreover mounted nach negotiations nodes nutrient obwohl officers onto orange outcomes over pair palate palm parameter participants personally personnel pew philip phoenix pipedrive planet plans platform politische poorly portland postgresql pound practicing precisely predicts prepare preserved projected proofing protective province quantum rarely readme realized reasoning receives reconciliation remodels reporting responsive reuse reveals rewards routing sauce scraping secondary sections sedan segmentation sentence showing signatures smoothly sodium son speeds stain standalone stepping strategists stroke teenage tell texture thorough thu tiered tilt tod tolerate ton traded transaction treats undergraduates vows vpn watering wearing wi wish worry yaml yogurt zwar',
        80: 'accepting acquire aktuellen alike allied americans anticipated apache appeared arabic arrowhead assesses assigned auditing beating beautifully bedeutet beloved bender big bisher bits bytes camera challenges characters chargers cheese chemistry citation clamps claw climb collects colleges conservation continues corporations crafting credits customizable dakota daran dates demos distinguished dreams ehemalige eight elle ende estimated exams executing expand factor falling faux favored federation floral force friends fusion gentle go guidelines har hazards hip historical honorable inference inspected introduce ip jeans justice kale kensington keys lasting ld leash losses lukewarm merged michael mills mine modified navigates nearby neural normal nur observations openai operate oscar pain parameters parental parsing participating pedal planners portfolio proteins pulling pushing på quiet rand replenish requested rgb roasted rocket scan schedule seed segments shoot shopify shopping shoulder showcasing sized smartphone spending src staining stakeholders stronger strongly styling successes surfaces surge surprise suspension teacher technician temperatures tends therapies thick tier titan train transformed tricky typing uncertainty underwent uniform unsplash vastly vegetarian vergleich victims vital vitamins volatile wage waitlist water waves wednesday weiteren weiterhin width öffentlichen',
        85: 'adequate adjusting adults affects amerikanischen apart apartment applicable avant averaging balances beaches bedeutung bedroom bi black boasting boiled breathe brightness browsing bugs bureau cabernet calorie campaigns canvas cavities centers ch chamaedorea cheapest coffees cognitive combine complexity covid crown cs ct cue cycling demands dimension dip distinct distribute drawers drones drought emergency empire enhancing enrichment entdeckt enterprises entries erneut excel filtering florist fragmented freitag gefahr gmail goodbye goods harmful hate heavily hinges homeowners hospitals households ihrem included including instance interact interactions inverters jackson judge junge known kwh leben lively lord markt mathematical matters medications mention met midtown minimizing mining modest myself necessity nerd nord nu number offered ok only outlets passed passiert past patients personalization personalized planting plattform players pmc preserve producing professionals python query ranks reactions recommends regulations ridge russia scrape sensitivity setups signage sizes smart soap sonicare sophisticated spotting sq stated static stretching structures sunshine tall tested textbook thoughts ticket tiny tofu touchscreen tower track typeface uncomfortable understand unique unsaturated utilities ux varieties waterfall wegen widespread wirkung worthy yemen zoho über',
        90: 'ability above acclaim accommodations adaptability admin aids aka alaska ambitious andere arc assembled attacks beide bekommen bespoke betonte billing brilliance ca chatbot chi classmates clothing color compiler confident connecting continuity copy cords counter coursera creates culinary default demonstrates desire direct distinctive distinguish dome drink dürfte eating educators emergencies encouraged enthalten entity europa evolutionary exact examine expense expenses experimental exploit facilitates failure festgenommen fit fly followers founded fraud gpa graduate grocery ground grove handle hard highlight importance influencers insgesamt installation instruments int integrates integrating ios journey ken keyword knowing korean kurzen laws lewis lily literally live low mainly makeup millionen missing missouri model modernize natürlich net networks nutrition oats obviously occasions officer ont organizers ourselves partei pcb peas periodic pioneer plastic plays portion portugal preservation primarily prioritization producer profitieren programmatic proteste protocols proxy ptsd recognition recommending rehearsal renovating res reshaping rolls ryan say schon securely seeds sets sew simply slowing smartphones spark spectrum squat stack swing swiss targeting teaches technically to universities until veggies vergangenen verwaltung vine warranty weg wind with ziel',
        95: 'activities agricultural alignment apex asparagus attend authoritative backup band based basically bean bedtime bevölkerung bleibt boom brass brazil caution chain clear component console continuously conversations curve debut deeply democratization depends devs dining discipline dropped duo eigenen eligible encryption evolve extraction facilitate fad finalize ford forecasting formatting forming gehe glass grip groceries grouping ham happily hauling homeowner hooks hybrids identification importantly instructors integrate intense interpret jungen kann languages leds length letzten linking logic mechanics mentor mins mittwoch mover naturally negotiation non notebooks nutrients packing parse personalize placement plain pmp protocol pump quirky raketen recently reinforcement remains replies represents resort responsiveness rigid robin rodríguez safely script sea serves severe showcase sidebar simplicity simplifying sleek snapchat solely specialized stress strike style subscriptions succumb syndrome tailored tape timely treadmill trumps trying tuned twitch um usda visit whey whitening wichtige xml zinfandel',
        100: 'accepts addressed allerdings amd amounts approved assembly autonomy be beforehand benjamin bennett bent berlin blanc blocks blueprint bose brussels bundesregierung café capable caused chardonnay clicker coastal composting contributes coordinator costing crowd curl cyberattacks days deaths devastating differences digestion displayed dominance draft duty endless entering erfahren everywhere familiarize fancy fand fare feeds fl foam for frage french gathered gen gently gesagt ging grinder hatten have hear hem hertz holders immer influences installer intermediate iphone jd knife könnten labels lasse lb leaks leisure loads location maine michelin minimal motivated nd ones ota owner p pests php pickup planter pointer prevents processing puppy rain rapidly reflection repeated researcher runners salad screen sending session sixth smoking southern stops stored strengthens sunlight susan symbolic teil tencel thing think those threat toxins toyota unhealthy urge usable user verfahren vpns wash webpage wheat winners wird wix wrapped younger zinn zoom zurück zweite â',
        105: 'acceptance achieved adapts adventure after alley also asana attach baking behind beiden besides blends bodies buzz carbs cast chest clips cm compatibility complement consume cross dazu denen designers direction discovered dress enablement ensuring essentially evidence expectations external fellows formed gb gilt gloves grain greenhouse grounds grössten gt hawaii heat heisst hinge hunting juice kansas kennedy kid klasse leg lg linen listing literary luxury magic median mere monday mortal motor naomi northeast operation packages pads paypal perfection pipelines possibilities printed printing professional propaganda prototype puts rank realität receipts reflects regulation relax released reported results revival robinson robots rosé scenarios seamless smile sold speaks stewart surprisingly suv tab tend this ties truly unit warnings where wildfire working yemeni',
        110: 'adidas adverse album analyze anc animations answered answers appeals appliances assisted background banner baskets betroffen budget budgeting built casualty cater cdc claim commissioned confusion consultant cost creatures cultivate customization daly davon definition distractions dollar domestically drag effects exhaust extras fed fiction fittings flavorful foods foundations fried gesture gives had highlighted hosted ideal implemented individually intervals isolation isp journal laptop mandatory maximize mehrere mk mock montana mostly ms mutmasslichen my network nice no noah nominations notebook nuts opens organizational pairs paris permanent pg pinpointing plan plugs portions priorities product promote pulls r regenerative scoring scripts sem shoulders snack sonic surprises tableau tacos takes thoroughly til tl tokens typographic unified upfront upstairs wardrobe wave weiss wenig xiao xxx zones',
        115: 'adaptation additionally al applied artists auf authorization baggage balanced beans behave bells between broken budgets casual cell check chinese communicate commuter consumer contractor conventional corrections count create cve deficit described dishwasher drawer ebenfalls eltern engagement excited experiences finland fixtures four framing genau generations harm harsh helps immediately increases indiana inherently innovative invoicing jenny kim künftig lang launch major miller moines multi nutzen offset opposite overcoming peers points posed predict preparing produces pwa quantity quickly quite rap recommend refining retention retrieved rows spotify spricht steady steps structured su summit sure t teams throughput tomorrow trading translated transport unifying will zuvor',
        120: 'abs acquired acquisition additions administrative agreed analysts any anything argument atlantic automatically autos bags balance beef been blocking blues book brew catch catches ceremony characteristics cluttered collaborated combined combo consciousness covers cream crisp cuisine decide deliver design detect determine donnerstag drug dual durability effectiveness efficiently efforts either embracing entertainment fast fridge full gab ge generators genius google gown guests habe headquartered immediate initially invitations italian keep listening ma management managing med modeling must needing o ocean one optimal optimize organizes others outlined pack pasta pipe player public publish rapid reception recorded relying removed repeat replaced reshape restore retailers salesforce saw shoppable slow spanish sparkling steel streams struggled supported though tn topped tout towards tutorials tweaks vast verloren visibility vision volumes wayne weather without xl',
        125: 'a adjust aliexpress annie apple attitudes av becoming boasts borrow breath buttons cache calculations categorize certificates city cli coast coming concern conscious contribute crazy database delicious digging e earns eat elevate equipped ergonomic evans exercise expressive extreme favorites firmen flour folgen food fundamentals gave grab growing haben hanging ignore industries intensive invoices landscape las leadership learning liegen limits list looker mail mainstream mini mushrooms needle novels nuclear nut ob offenbar open opening operates optimizer parking parts payloads phenomenon pieces plate plumber popularity present presented rags ramen reads reduction regierung requests root saturated schnell sci seat seine singh spain spend suggests suited thai title trade trucks unless upper url veggie vehicle velocity venture wh wisconsin',
        130: 'already anti antivirus architectures betont blend bought breville cameras carrier chickpeas chinesische coalition compensation created cultivation decisive delayed docs durable elbows eliminating faced fields flexible forbes freedom freshbooks generally grossen hat headphone hunger iceland incredibly initiatives inline installing just labor lage legible lesson licensing lisbon manufacturer month networking nächsten onboarding optimizing partial performance permits pinot political pre received reflections regulatory remember respond rest resulting right runner seating shares snacks spread stores storms subject systems transactions trek units urged varies versus whose',
        135: 'angaben assets attempting available backed benefit berries better brother bulk caterer comprehensive computer connections crops dawn dbt detail discovery disney dominated embedded entry environmental farmers fellow flies folder georgia grosse handful homegrown hospitality hyundai instrument interventions jama jedoch lacks larger learners line lost meanwhile messages minimize murray müsse not nächste offering panasonic patient performances phillips population providing raised range recycle scalable scented security ses showcases significantly smooth standard structure studying sub transformative unnecessary unsure usage very visualizations walks warning',
        140: 'absolutely actually apparel approaches are association bother busy channel coconut completely computing constant css currently data day directions dollars décor edge enjoyed environmentally escape esp früher ft gesetz heard hp iii indeed installed institutions language launched legacy letzte lighting matt miles momentum mother moz neutral obligations oracle organisations outsourcing paramount patience percentage picked pork positions powered pyramid quickbooks rails recurring regeln reinventing roll saudi saves saving sometimes start stems supports targeted tiers tool trigger typography wedding workouts worth would writing',
        145: 'adding aligning arizona aus avoided balancing blick candidates challenging configuration contracts da datasets denn economic egg electrician emphasizes erst europäischen excess experienced fantasy follows fragen functions gaza gehen geographic h inflation items kampf katz kitchen models n nano nennt oft oil origins owners pins pragmatic preferences pressures problem protesters publications quality ranges remove rent repo resale returns revenue rooms rules salt sauvignon schwer seafood sends shapes sig soy speak steve suggest tagen visuals west wider wohl während zwischen',
        150: 'att attributes az bigger brewed carefully cdu centralized charts chassis cheap compliance complicated converting different dimensions down east endurance entirely entre etl everyone exercises extensive fair feelings fern fr genug gmat grams hardware introduction itinerary json kunden load matching members merchant mindestens needs outsource pattern queries quinoa remover replace returning rsvps san serial showed situations smaller snapshot solar squarespace stadt stream string sunday temporary typical uno ursula use volume',
        155: 'administration agreement ambient beispiel benchmark bias bootcamp boston brakes buildings calling consistently consultants contrast convenient country credibility custom delete demographics detailed dive dos environments exploration failures famous fish focusing fruit graphs gross hazardous headphones illinois immersive interactive interests keywords kinder lack landing laut lawn loaded locally lots manual manufacturing maybe meal military million notable offers officially playlists poultry pvc px q realistic really recovery reliability represent richtig ring rss satisfaction sei sierra simon soil sondern spicy stem taxpayers test toilet tours vom wired wiring',
        160: 'addresses aimed alerts as asia asking authority automated automation baby bite boosting bottle brackets broader cables called capabilities capacity collaborations compose composite concerned couples darauf di discussions disk exclusively exhibit expanding experiments family fearless flavor focused frequency gains gehört github he higher hulu if lock lunch middle monitoring much nature perspective picture pour pressure recommendations reichen repository resource schlagen shifts should stable studio summaries suppliers term tests transforming victory wollen wrap',
        165: 'accounts activist afd affordable alternate animal authored began begins body certificate chemical cholesterol consider controls crafted definitely delta derzeit designs don en eventually excessive extract facts formal fresh handling indicate infrastructure interesting ioniq iron laundry lean market mess minimum move muscle oh other overhead overwhelming perhaps populations repairs slip sugar sweeping tablets thrive tipping titles traumatic young yoy zudem',
        170: 'allowing angle audit auto basic belts bot cambridge checks combination convert corn crop develop developing draws elevator excellent existing explicit exterior federal flavors flush func gradually injury innovations intentional ireland its lan months okay optional ownership particular plates principle project rankings rates resolution schema shared similarly specifically strengths swap toothbrush two used waren widely worried',
        175: 'advanced afraid aid although arabia attachment augmented becomes beyond bmc bypass chevrolet condition consumption customized dabei development didn distributed farming fasting focuses gekommen good holding integrated iran library man modify nie organization orientation platz practices programs relatively requiring restoration round signals sowie status taking times typically vi visualization wichtiger workflow',
        180: 'able accessibility accreditation alarm algorithms assess behavior boot consuming disclosed dort efficiency end enroll experiment formats hacks hrs implementing inspiration iq long need pex plants predictive price purpose recognize records sentences shaped shelf sony spanning strategies suvs tackle tesla the them therefore unfold upgrades using wirft',
        185: 'adopting agile along analytics arm asked backend birth blades campaign climates connection consistent contingencies cybersecurity degrees disadvantages documents dryer efficient einige ethiopia european frequent game given hour hourly item lightweight look made mic overnight pretty pros reducing rust sheet sources sql steering tea transparent trials tutor usb verdict',
        190: 'accelerated acceleration adds anthony appears aspect aspects attest breakfast cable cause clone comparison context couple did donald early ecommerce electricity extension fra garten genre identified im impacts interface km l legend liability logging mentions metadata methodology oder of orbit overlap person placed possible rings rolling routine run se seem setting shift shops standards still sweet system umbrella zahlen zone',
        195: 'active analysis antique besser canadian closing concrete conversion cover dass einen element euro exposing eye facility feel format frozen funded gas great hybrid latency lbs leaves mapping maximum nicht ny oils outlet period perplexity priced protect rebuilding remain safeguard saturday seo separating ser something tor trend vendor weight window winter workplace',
        200: 'amazon approximately benchmarks bicycle commerce compelling complex coolant current despite discounts ev flip graph heavy houseplants impressive incentives increase irs la latin mp obstacles passing platforms prioritize promotional publishing relevant remodel remodeling rich robotic robust som space specification szene understanding variant webcams wines',
        205: 'agents appropriate chicago configurations cons countries craft det encourage establish examples floss generic gpu having illustrator improvement inches interaction largest lights likely local massive meat noir packaging password ranch recycled reward seit several sustainability ve wheel',
        210: 'adjustable administered aluminum breakdown can capture chapter club communication conducted coral csv dependencies ersten household http identify improving layout longer mat materials mix original pandemic parallel press property pull regular retailer sagt shaded soft strasse suitable unlike utf zero',
        215: 'adapt ages chosen classic control corner easier energy engine enhanced exciting fact fluid funding goals graphics greek guided instructions overall physical pilot references release under',
        220: 'beginning belt chelsea chemicals compact converter cpu developments doors easily emotional execution grains handles includes inquiries kia lab limit medication meditate monthly reduce responsible role searching sensors skilled sound stehen suggesting technology vulnerabilities würde',
        225: 'accountants align approx because came correct debt evaluate fat flair flexibility footprint further income like nearly organisation output regions roof than',
        230: 'agriculture au battery briefly certification chair effectively employees erwarten exposure heart involves jul lessons limited loud milk nun people percent reduced someone strategic tracking trendy vendors within',
        235: 'bottom competition competitive critical dentist distance environment essays every exactly gcp high highest hun improves increasingly jahr key kinds lets maker millennial muss park payment port receipt salary slightly specialty straight testing vegan w walking word',
        240: 'architecture barcelona blockchain de documentation eggs einsatz enabled especially important influencer it leveraging los production put real registration section sein send si side slopes thinking wrapping',
        245: 'and api batteries cc dishes due erklärt foot host interval loyalty monitor music pro rack research reusable room rotation set tax then twice wenn',
        250: 'aaron actual build creators employee fabric foster group implementation irish ledger let microphone multiple national pest prioritizing red reliable soll told year zu',
        255: 'according bekämpfen changes chanting concepts confirm describes even exchange herbs leaf less lower making pace passes rund suggested surfing switches technical visual whole',
        260: 'ale another appealing avoid commercial deck deco flat forms highlights i internal jack lens many motion opposition papers part path recording sind take takeaways three transparency venue wide wood',
        265: 'advantages carbon choices clinicians collaboration commonly das example flow legal moving peterson preparation sagte similar waste york',
        270: 'aber added air below compared concept face faq floor minimalist regularly sensor there throughout transportation village works',
        275: 'announcing asap but cities emissions establishment etc etwa involved linked nvidia offline ph power presence seasonal support through timeline total truth',
        280: 'advancements america cards conclusions crm customers dairy dem few functionality gluten hand leverage own poor position samsung sequence split tabletop variety various',
        285: 'define ensure forecasts gut hin keine make plant social stage together while',
        290: 'allows clinical conditions customer einer essentials extra geforce inclusive je level nutritious versatile vertical were wrote yield',
        295: 'applying brooks core creation evs furniture happy healthcare ll memorial netflix permission',
        300: 'appliance copper des driving gardens inventory land particularly sewing size steht vegetables',
        305: 'allow attire description details files going improved ion na researchers specific state zeit',
        310: 'academy actions austin detection evolution ha musical shoes statt their wanted',
        315: 'builder der guest iteration palms per served theorem values',
        320: 'begin chevron include least options runs stands starmer task timing',
        325: 'cutting identifying itself manipulation mouth prevent properly wurde',
        330: 'alone century closely france hatte however methods movers positive some tutoring',
        335: 'damage device hotel initial into italy levels native proper single storage',
        340: 'deutsche ensures groups maintaining notes setup supplement valid yeah',
        345: 'around party phase student when',
        350: 'catalog composition den ein er following instead maintain noise once ongoing produce users well',
        355: 'pages requires so usually words',
        360: 'before enough features goes memory potential scheduling score studies that',
        365: 'cancelling common https millennials',
        370: 'automate lamp who',
        375: 'contacts markets natural place',
        380: 'attention bathroom during focus jennifer',
        385: 'essay was',
        390: 'bereits conference einem elements or tasks xm',
        395: 'meaning often',
        400: 'both chef each goal has pictured',
        405: 'bring og require summary',
        410: 'cooling light lives they',
        415: 'educational type which',
        420: 'faqs sich',
        425: 'assistance corp',
        430: 'creek these ups',
        440: 'billion del eine fuel',
        445: 'final zwei',
        450: 'als gegen yourself',
        455: 'lot mountain step',
        460: 'meals such',
        475: 'protein',
        485: 'die и',
        495: 'learned',
        500: 'requirements tip yosemite',
        505: 'oral',
        515: 'con',
        525: 'prompt',
        530: 'traditional',
        535: 'dry',
        545: 'startup',
        555: 'spotlight',
        565: 'rental',
        585: 'lines',
        640: 'conclusion',
        675: 'expect',
        705: 'machine',
        720: 'rated',
        735: 'sans',
        785: 'sessions',
        805: 'instructor',
        815: 'said',
    }),
    unpacked({
        -1440: 'comments',
        -1300: 'footnotes',
        -1295: 'tags',
        -1285: 'footer',
        -1250: 'modal',
        -1230: 'author',
        -1160: 'form',
        -1135: 'comment hover',
        -1115: 'related',
        -1100: 'stretch',
        -1080: 'query tc',
        -1070: 'uf',
        -1065: 'complementary',
        -1045: 'loading loop',
        -985: 'headline uppercase',
        -960: 'posts',
        -955: 'inverted',
        -950: 'snap',
        -945: 'collection',
        -930: 'views',
        -915: 'fn',
        -895: 'menu',
        -885: 'disclaimer',
        -880: 'attachment toggle',
        -865: 'latest',
        -840: 'breadcrumbs pagination',
        -825: 'meta paywall',
        -810: 'popup',
        -805: 'secondary',
        -790: 'carousel header',
        -780: 'buttons tray',
        -765: 'bookmark copy label one',
        -760: 'clamp',
        -755: 'promo',
        -750: 'duration',
        -745: 'copyright',
        -735: 'above de excerpt',
        -730: 'breadcrumb cover',
        -725: 'tab',
        -720: 'inherit',
        -715: 'archive justification',
        -705: 'around push',
        -695: 'bio',
        -685: 'rq',
        -680: 'four index nav',
        -670: 'dropdown',
        -665: 'cta',
        -660: 'articleheader kadence titles',
        -655: 'lc',
        -650: 'cr fe',
        -645: 'absolute',
        -640: 'byline part tb testimonial',
        -620: 'ajax blogs mainentity uk',
        -615: 'below',
        -610: 'disclosure',
        -605: 'er not title',
        -600: 'back search subscribe',
        -595: 'visually',
        -590: 'gutters hidden imageblock new',
        -585: 'fields head three',
        -580: 'mob textwidget',
        -575: 'credit links plugin trigger',
        -570: 'topics',
        -565: 'message next other topper',
        -560: 'legal mega recommended timestamp',
        -555: 'current gallery government prev sources',
        -550: 'card figure listitem reviews zq',
        -545: 'zt',
        -540: 'display teaser timeline',
        -535: 'between fm highlights object padded preview wide',
        -530: 'placeholder',
        -525: 'ideas link',
        -520: 'shrink',
        -515: 'bar cw feedback third underline',
        -510: 'hfeed rating',
        -505: 'compare equal masthead mobile recommend solid',
        -500: 'compact point trending',
        -495: 'recent size',
        -490: 'da faqs more read sharing',
        -485: 'megamenu overlay published screen skin',
        -480: 'aligncenter dhu recirc slate',
        -475: 'colored flow slider',
        -470: 'closed gc height panels wixui',
        -465: 'cookie star',
        -460: 'ainer button inline listing',
        -455: 'alt caption commerce contrast ih popular stories tq',
        -450: 'el',
        -445: 'acceptedanswer ad',
        -440: 'mz',
        -435: 'infobox ms sidebar update web',
        -430: 'expanded isolate plan show swiper',
        -425: 'gj hero per sectionheading',
        -420: 'al alignwide calendar cb divider py recirculation recommendation texts',
        -415: 'also filter front offer',
        -410: 'btn career constrained counter ep li',
        -405: 'ast dialog ds ecf embedded gf odd rc znrzp',
        -400: 'player project relatedposts sr',
        -395: 'aspect call hv hx information items notice opinion ref surface this video viewer',
        -390: 'action articles black cg gform no suggested vert',
        -385: 'age fixed select subheading toast',
        -380: 'kicker nitro notification updated',
        -375: 'art logo spacer',
        -370: 'alignfull grow np options ow save slot sustainable tile',
        -365: 'align bordered catalog further language metadata',
        -360: 'ha newsletter share tablet wider yarpp yw',
        -355: 'cea dc desc hdr image lede navigation signup',
        -350: 'add badge date error short sidebars',
        -345: 'kw modern send',
        -340: 'banner expandable good italic sa vv',
        -335: 'by result sn',
        -330: 'dba entity info jetpack likes mf msg subnav tg',
        -325: 'connect instance license ny pre',
        -320: 'gov hierarchy overview widgettitle',
        -315: 'breaker eyebrow hours ip jy mc only order sections',
        -310: 'editors eq foot headlines peer rgba tdc thin us yg',
        -305: 'articletitle categories ib inset nutrition photo provider sp styled these visibility zero',
        -300: 'adjacent bfc person pointer raw reset',
        -295: 'dkbpqd docs hpl qbu sticky taxonomy toc upper zhlebv',
        -290: 'attribution dates series su thumbnail',
        -285: 'ab alignnone checkbox eg ex hb lightbox mj',
        -280: 'admin base datetime jw print rr th work',
        -275: 'adv btm contentinfo dad hljs qs source subscription universal',
        -270: 'authors brand close embed equipment lightest member most old outline phone yj',
        -265: 'asia bq cn dm entries pv readtime self sz',
        -260: 'cat explore yoast',
        -255: 'bec branding category culture fc moving nocontent override owl rm rz services snug tool',
        -250: 'download invisible onecol scrollbar steps titlelink vd',
        -245: 'bbb bubble dek ej example general nk orange serif stacked sv try',
        -240: 'articlecontainer audio contributors count darker fg free icon office option pp register strip wd zu',
        -235: 'am bleed blockcontainer citation data flat focus radius ring signature',
        -230: 'ah cards custom dots hd ltr none number quick report rss subhead sunr tn translate trump',
        -225: 'cats div ga ix light lx rapper time toggler transition war xn yz',
        -220: 'con doing extrabold footnote horizontal international is lv off paper readmore recommendations tagline traditional weight',
        -215: 'bn create email fact family jv radix required url utility',
        -210: 'ao bm bx chevron cli columns cook diy du eu ezpcz ignore nuy pm rem ti ticker uncategorized',
        -205: 'auth auto breaking cad cae commercial diet education empty event fab fx fy optin outer reviewed sharedaddy social wg yn',
        -200: 'afb chip db dp ec faa gray homepage item kv load pum subcontainer',
        -195: 'accessories advancedheading authorname bym can does expert foreground helper job kd matter og ot pagecontainer rail ratio right stack subtitle support template to ui unit',
        -190: 'automation bcf bold cdc demo iv marquee mbpqsq numbers place pop re scroller snippet storage ub xsmall',
        -185: 'announcement condition context dt enabled fh flexdirection infinite red resources rightrail strategy vcard',
        -180: 'authorbox ay ced community ellipsis img promoted writer',
        -175: 'alert authorbio co dh fallback hw layer ld methodology pk placement podcast rel sdk slug uu visuallyhidden',
        -170: 'ci clothing dyn experts gb gradient jk jr law mask mode mq much our price rw sign winter yt',
        -165: 'advanced ba cab contributor cpt dn input ki kp level manual nx pc radio scheme security semibold sub success toolbar transparent',
        -160: 'cart cmplz disabled ef help leading pattern sfzxfp stat test top xv yzp',
        -155: 'customer do exclusive friendly local postdate reversed users ve weather year',
        -150: 'books copylink dark dateline dfc gfield learning lifestyle lp mono palette pill recaptcha selection side space tools zp',
        -145: 'aqz cardcontainer class color comp default file icons itemlistelement like mhzswn mt posted quotation ratings reveal reverse submission tdi topbar wrapper',
        -140: 'ak bot fef gridcolumn holiday images join landscape lr pages shared ta team warning wh',
        -135: 'ccc center eff fca hr mo note paddingbottom qk qr repeat slow socialshare vm',
        -130: 'abstract authorwrapper crumbs datepublished deals decimal dk fdd guidance lead pb pl products settings training visible',
        -125: 'ace actions address after bottom ca construction course css fuel lj looking need pkq ql site state superlative uc unloaded usa',
        -120: 'au bc conversion cx dashed dme ey ic kc ml modified reference swp tldr using xs zip',
        -115: 'awards box bw consent ctas cv fff hp ia identity ig login loose mid mirrorless offers onetrust popover quote subtle table teasers voem',
        -110: 'ade bo caps ddc driven ecommerce enews ewq frm functional kk pe popmake pq subheader svg td toolbox tx vote without',
        -105: 'articleauthor band col controls cost dff dsojn dv early feed flag herocontainer jf lw modify oi original oy phcafd program slide special sponsored styles ttf wpd xlarge',
        -100: 'apmigt bt chart contextual dpd guide house industry media people role root rowlayout scrolling sm technology ut validation vovf wunf',
        -95: 'ac ai aligned bylines case children colors decoration divide edition fee floating gx hubspot ji jqmf know lab logged ntbdde organic sans sy viewport white widget wrap',
        -90: 'advice ae daa faq individual intro love making margins neutral picks schema season sep textcontent type up vn zoom',
        -85: 'adb aria authorinfo beb bg cfa eqz headings jj jm ly micro pd separator span tech yellow yl',
        -80: 'bash bed care city collapsed darkest deep dxyhk ebb fast hide ii marketing mb mi muted percent progress range ru searchform si states textcontainer thankyou trust view vw wpcf',
        -75: 'aa asked callout ddb end fcf frequently ge home ikahja mabqta maincontent names nc policy remote responsive spacing subheadline submenu tel',
        -70: 'affiliate bdd biography caf day des extras go keys mp nuxt organization qb rd references respond robots rs se shares sustainability switcher topic vertical zm',
        -65: 'are before border check clr cookies fbe fda five hcblwg health hm ht iqu map name qe qmdekd reduce sf software thread thumb travel un works',
        -60: 'adoption ago balance bh bi block click cs find fw google ion kn module publisher research schedule screenreader square store submit subscriptions takeaways text tighter yui',
        -55: 'alternative classic depth edit features ff follow fv gorqpr iw lazyload lines repeater shown solutions yes yu',
        -50: 'bef cite cols donate ebook en genesis great ij indent insert je keep lock nine now oh om personal prompt pub request spotlight sublabel titlecontainer vq xm',
        -45: 'about ar browser chrome code component dgbgx ecc hint hl interest large loader profiles qxeah see sg sharebar tap thumbnails tt typo',
        -40: 'ada af agent agree aj backdrop be build buy capitalize ceb certificate cf cp cyan daf efb expand fce if inactive intent logout overline presentation property ra reader true workouts',
        -35: 'accent aff cdf dismiss ed fo init internal lq menuitem mh ou paddingtop portable shape shipping stay style timer tuokxc wpb',
        -30: 'accordion allowed bb buttonbase buttonstyle counts coverage cu decision design discussion entertainment featured filters finance ft griditem gt gy lh lower main mental networks orbital own payment preferences prefix problem publication shortcode stretched study subdued tm twitter university women workflow your yourself',
        -25: 'blogpost dda descriptor dz gold ho hub in instructions jump ko less motion multi oq present previous roundup sowyjy uyf wc welcome',
        -20: 'adventure alignitems analytics api archives average break but buttontext chips cj cookiebanner dce dis extend fa fade favorite finding fresh ghost grid honeypot human important ixivjz list localization location low menus mini opt priority pulldown qp ready safety separate sqs styledheader summary tr usmg word wr ygck zone',
        -15: 'areas cell checked dcf exit flex hgq hz impact iq jdz justifycontent kjx mk model partner pingback platform plus qvsjx rzmkng sharesalt subscriber supports tweetcontainer ua wbtynn',
        15: 'amp clipboard cloud country ek examples grey make nl padding watch',
        20: 'bullets contentwrapper dfa fp guides linkedin makes projects rocket smaller speed tag technical trial used who zx',
        25: 'aad cl enhanced iner mg pick setting smooth ss switch textwrapper tiny working',
        30: 'alerts bea borders cameras conclusion container fusion gpt id live may necessary normal nowrap opened rounded tight understand',
        35: 'afc at ccf cde change clickable has hiring kx network ox product section statistics than thumbs',
        40: 'businesses complete left med mx publish ranking shortcut south standard still string wf xx xxs',
        45: 'as basic fadein fix formatted growth hybrid pa quality resource room sale thoughts',
        50: 'borderradius choosing cons deployment garden green hs importance plans qa qg salesforce story term ty wellness wk',
        55: 'access american apps blog enterprise fit fluid highlight huge integration justify look md navbar needs nm preamble pt sd stop undefined united zk',
        60: 'analysis boxed column danger fz kl kt premium pull real tl ul understanding why windows xl',
        65: 'apple background caa costs eac extended js learn over powered qy single wx',
        70: 'accessibility ads configuration cooking down ea experience kitchen languages ln pf renovation selector which zd',
        75: 'agency blue ck college condensed different dom elements gk group insights jd lb ls nu oo px tabs xxlarge',
        80: 'area entry factors fj iy me skip start that theiastickysidebar tip wrapped',
        85: 'all amazon arrow beyond bf digital forms overall shopping',
        90: 'alignment aside global hcy jh par privacy pro small tertiary vs',
        95: 'ee hj interactive laptop microsoft mod na optimization rate rk sb xxl',
        100: 'article buying ce cef clearfix components existing flair jc ke mark native nd qq',
        105: 'et font investing pw sample second seo uj',
        110: 'clean contain description eab ffd frame heeclo hwgax ja ks nt pillar risk solar types variable water',
        115: 'an builder efficiency game hentry hg node page post row sides tbh whats',
        120: 'best client cluster cm document geg gq gv ll port python segment status',
        125: 'beginners bread business healthcare key power purple tp txt',
        130: 'alignleft built cap complexity drop ffa gg issue monitoring nr rectangle slides transform',
        135: 'application fs gap high opacity practice qf step systems',
        140: 'em extra history margin starter where',
        145: 'apper challenges drawer eb lang lg mr simple themed tracking',
        150: 'considerations detail for la mit prep safe script sleep tabpanel textblock',
        155: 'approach avoid gym log market news taxes tracker when width will xq',
        160: 'gr nj positive terms',
        165: 'il open out subtext',
        170: 'details jsx pi recipes rf rich uz',
        175: 'changes cmp corporate system use with',
        180: 'car fai get hasdr insurance tax',
        185: 'and bde child cursor have management models or profile remodeling strategies',
        190: 'company kb on performance pr split uq what',
        195: 'aab aq shop testing',
        200: 'typography world',
        205: 'alignright consider cos ew gaming innovation lightweight qc via wt',
        210: 'definition dynamic false qo relative scale website',
        215: 'aaa cec last mntl nh notes para pg pos questions sales science they vertically',
        220: 'bfb dy eco of rte school set shell visual',
        225: 'building collapse fitness six',
        230: 'ease installation ky letter the two',
        235: 'aed bp choose ct fieldset hi loc matters origin pros rt wysiwyg',
        240: 'animation jq long max position',
        245: 'av efe gear io kr medium modules primary sky worth',
        250: 'non recipe return splide',
        255: 'core element first html my pane ph pz spec static valign',
        260: 'additional canvas disc nested value you',
        265: 'ffe ku',
        270: 'animated benefits bl editor insight planning rank',
        275: 'trends',
        280: 'board fd fullwidth nw should sow truncate vh',
        285: 'cc collapsible future gh layout pencraft',
        290: 'articlebody bbc calc ded development fi holder revisions service',
        295: 'answer ap bs dwky gd mm track',
        300: 'direction living panel stroke tint',
        305: 'bda ne offset',
        310: 'camera content labels sl',
        315: 'middle mv smart wp',
        320: 'articlecontent gp kq pricing tdb te vision',
        325: 'cont field format gw linked mw richtext',
        330: 'ag bullet editable landing photography quaternary',
        335: 'centered eed markup',
        340: 'contact it score sk',
        345: 'antialiased math prose setup unstyled',
        350: 'animate choice external fbc jp kj newline parallax tips',
        355: 'blogitem body nbsp ns under wxqfj',
        360: 'rows tooltip',
        365: 'clear contentcontainer eae fde narrow ue',
        370: 'gutter oz',
        375: 'coffee',
        380: 'hk kg',
        385: 'mdqke',
        390: 'basis dd inside maintenance online tagdiv',
        400: 'lists',
        405: 'desktop forward',
        410: 'hc',
        420: 'dfe',
        425: 'qh speakable',
        430: 'df generic laptops',
        435: 'gate lazy',
        440: 'blur doc plants portfolio widgets',
        445: 'credits ev',
        450: 'life',
        455: 'cda',
        460: 'how listicle',
        465: 'budget',
        470: 'cms courses vp well',
        475: 'paragraph',
        480: 'clip fr',
        485: 'events theme',
        490: 'descr financial',
        495: 'active nv',
        500: 'initial pad',
        505: 'dq',
        510: 'acf opj',
        515: 'rust',
        520: 'blend double markdown mix passthrough ps review',
        525: 'ie',
        530: 'so',
        535: 'cd fashion strong tablist',
        540: 'reading',
        545: 'checklist fb scroll sec',
        550: 'common',
        555: 'results',
        560: 'regular',
        565: 'aem big populated',
        570: 'introduction',
        575: 'specs target var',
        580: 'anchor blocks ol platforms',
        590: 'emevuu',
        595: 'repository',
        600: 'gatsby marker',
        605: 'overflow pubtheme yixxqa',
        610: 'keyword min',
        615: 'line',
        625: 'ud',
        630: 'scrollable',
        640: 'outside',
        645: 'gi tv',
        650: 'from',
        655: 'wa',
        660: 'bcc',
        665: 'gtm',
        685: 'variant',
        710: 'half',
        735: 'comparison',
        755: 'postcontent',
        765: 'tu',
        770: 'blockquote',
        775: 'ts',
        785: 'control',
        820: 'sect',
        840: 'ner',
        845: 'food',
        870: 'redesign',
        880: 'pan',
        920: 'oxy',
        950: 'vc',
        1005: 'even',
        1015: 'stats',
        1100: 'parent',
        1105: 'words',
    }),
)


TYPICAL = (51, 8, 6.15, 1, 1, 0, 0, 1.61, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 10, 3, 2, 2, 0.0391, 0.217, 8, 1)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, _, gap_below, lines, prints, quotes, seams, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article) = row
    s = 0.0
    if away <= 2.5:
     if framed <= 0.0:
      if end <= 0.0:
       if alike <= 1.5:
        if level <= 1.5:
         s += 0.169
        else:
         s += 0.588
       else:
        if lines <= 35.5:
         s += 0.625
        else:
         s += 0.015
      else:
       if alike <= 56.5:
        if share <= 0.044554:
         s += 0.513
        else:
         s += 0.772
       else:
        if alike <= 58.5:
         if share <= 0.86695:
          s += 0.035
         else:
          s += 0.766
        else:
         if alike <= 153.5:
          s += 0.780
         else:
          s += 0.405
     else:
      s += 0.052
    else:
     if words_score <= 2.0863:
      if words_score <= 0.49567:
       s += -0.002
      else:
       s += 0.210
     else:
      if end <= 0.0:
       s += 0.302
      else:
       if away <= 8.5:
        s += 0.657
       else:
        s += 0.272
    if away <= 2.5:
     if alike <= 1.5:
      if words_score <= 1.4463:
       s += -0.230
      else:
       s += 0.145
     else:
      if words <= 96.5:
       if prints <= 1.5:
        if alike <= 153.5:
         if outer_share <= 0.66338:
          s += 0.142
         else:
          s += 0.255
        else:
         s += -0.065
       else:
        s += -0.161
      else:
       if alike <= 56.5:
        if alike <= 10.5:
         s += 0.031
        else:
         s += 0.255
       else:
        s += -0.246
    else:
     if words_score <= 2.8448:
      if words_score <= 0.72681:
       s += -0.362
      else:
       if away <= 7.5:
        s += -0.102
       else:
        s += -0.360
     else:
      if outer_share <= 0.021672:
       s += -0.190
      else:
       if lines <= 3.5:
        if prints <= 1.5:
         s += 0.174
        else:
         s += -0.284
       else:
        s += -0.292
    if outer_share <= 0.21615:
     if framed <= 0.0:
      if outer_share <= 0.0053278:
       s += -0.269
      else:
       if depth <= 13.5:
        if words <= 32.5:
         if shape <= 1.5:
          s += -0.210
         else:
          s += 0.080
        else:
         s += 0.037
       else:
        s += 0.140
     else:
      s += -0.326
    else:
     if framed <= 0.0:
      if alike <= 1.5:
       if words <= 36.5:
        if level <= 1.5:
         if words <= 16.5:
          s += -0.338
         else:
          s += 0.006
        else:
         s += 0.086
       else:
        s += 0.201
      else:
       if alike <= 56.5:
        if sentences <= 15.5:
         if links <= 0.41945:
          s += 0.227
         else:
          s += -0.107
        else:
         s += -0.323
       else:
        if alike <= 58.5:
         s += -0.237
        else:
         s += 0.201
     else:
      s += -0.301
    if words_score <= 1.8804:
     if share <= 0.40129:
      if words_score <= -0.8354:
       s += -0.277
      else:
       if links <= 0.7054:
        s += -0.100
       else:
        s += -0.299
     else:
      if commas <= 19.5:
       if links <= 0.45061:
        s += 0.148
       else:
        s += -0.286
      else:
       s += -0.598
    else:
     if quotes <= 11:
      if links <= 0.64321:
       if share <= 0.09023:
        s += 0.060
       else:
        if words <= 113.5:
         if share <= 0.8408:
          if share <= 0.78901:
           s += 0.191
          else:
           if share <= 0.80553:
            s += -0.091
           else:
            s += 0.146
         else:
          s += 0.227
        else:
         if depth <= 8.5:
          if depth <= 6.5:
           s += 0.194
          else:
           s += -0.136
         else:
          s += 0.235
      else:
       s += -0.267
     else:
      s += -0.536
    if share <= 0.09023:
     if words_score <= 2.2847:
      if words_score <= -0.54068:
       s += -0.252
      else:
       s += -0.154
     else:
      if away <= 6.5:
       s += 0.090
      else:
       s += -0.129
    else:
     if words_score <= -1.7668:
      if share <= 0.52207:
       s += -0.192
      else:
       s += 0.108
     else:
      if quotes <= 11:
       if prints <= 1.5:
        if alike <= 153.5:
         if away <= 0.0:
          if words <= 113.5:
           s += 0.074
          else:
           s += -0.450
         else:
          if share <= 0.80553:
           if share <= 0.78901:
            if outer_share <= 0.66338:
             s += 0.110
            else:
             s += 0.215
           else:
            if outer_share <= 0.95856:
             s += 0.228
            else:
             s += -0.319
          else:
           s += 0.214
        else:
         s += -0.144
       else:
        s += -0.165
      else:
       s += -0.245
    if away <= 3.5:
     if words_score <= 2.4786:
      if share <= 0.069328:
       s += -0.125
      else:
       if commas <= 19.5:
        if prints <= 6.5:
         if depth <= 5.5:
          s += -0.040
         else:
          s += 0.121
        else:
         s += -0.435
       else:
        s += -0.352
     else:
      if away <= 0.0:
       if commas <= 9.5:
        s += -0.074
       else:
        s += -0.433
      else:
       if share <= 0.86695:
        if outer_share <= 0.95856:
         s += 0.163
        else:
         if outer_share <= 0.96594:
          s += -0.262
         else:
          s += 0.205
       else:
        s += 0.210
    else:
     if words_score <= 3.9529:
      if away <= 5.5:
       if share <= 0.044554:
        s += -0.187
       else:
        s += -0.034
      else:
       s += -0.229
     else:
      if share <= 0.050957:
       s += -0.058
      else:
       s += 0.183
    if framed <= 0.0:
     if end <= 0.0:
      if outer_tag <= 19.5:
       if links <= 0.17908:
        if shape <= 0.0:
         if words_score <= 6.4461:
          s += -0.147
         else:
          s += 0.225
        else:
         if depth <= 5.5:
          s += -0.190
         else:
          s += 0.022
       else:
        s += -0.213
      else:
       if links <= 0.64321:
        s += 0.207
       else:
        s += -0.262
     else:
      if prints <= 1.5:
       if words_score <= 2.66:
        if end <= 1.5:
         if in_article <= 0.0:
          s += 0.001
         else:
          s += 0.124
        else:
         s += -0.067
       else:
        if end <= 4.5:
         s += 0.168
        else:
         s += -0.118
      else:
       if outer_tag <= 1.5:
        s += 0.313
       else:
        s += -0.208
    else:
     if words_score <= 2.8448:
      s += -0.237
     else:
      s += -0.094
    if share <= 0.076553:
     if framed <= 0.0:
      if share <= 0.0:
       s += -0.120
      else:
       if outer_tag <= 20.5:
        if end <= 0.0:
         s += -0.119
        else:
         s += 0.025
       else:
        s += 0.198
     else:
      s += -0.213
    else:
     if framed <= 0.0:
      if end <= 0.0:
       if level <= 0.0:
        if commas <= 5.5:
         s += -0.171
        else:
         s += 0.056
       else:
        s += 0.088
      else:
       if prints <= 1.5:
        if sentences <= 13.5:
         if share <= 0.8408:
          if share <= 0.78901:
           if commas <= 0.0:
            s += 0.023
           else:
            s += 0.167
          else:
           if letters_a_word <= 6.4574:
            s += -0.063
           else:
            s += 0.155
         else:
          s += 0.176
        else:
         s += -0.224
       else:
        s += -0.154
     else:
      s += -0.152
    if outer_share <= 0.21615:
     if framed <= 0.0:
      if links <= 0.85029:
       if depth <= 13.5:
        if shape <= 1.5:
         if outer_share <= 0.16747:
          if characters <= 272.5:
           s += -0.124
          else:
           s += 0.054
         else:
          s += -0.321
        else:
         if away <= 4.5:
          s += 0.236
         else:
          s += -0.047
       else:
        s += 0.099
      else:
       s += -0.188
     else:
      s += -0.190
    else:
     if framed <= 0.0:
      if away <= 0.0:
       if outer_share <= 0.98481:
        s += 0.185
       else:
        s += -0.429
      else:
       if characters <= 95.5:
        if shape <= 0.0:
         if tag <= 1.5:
          s += 0.004
         else:
          s += -0.258
        else:
         s += 0.067
       else:
        if shape <= 3.5:
         s += 0.126
        else:
         s += -0.096
     else:
      s += -0.183
    if words_score <= 0.0:
     if framed <= 0.0:
      if alike <= 19.5:
       s += -0.113
      else:
       s += 0.139
     else:
      s += -0.210
    else:
     if words_score <= 3.9529:
      if away <= 6.5:
       if commas <= 12.5:
        if alike <= 3.5:
         if words <= 31.5:
          if level <= 1.5:
           s += -0.132
          else:
           s += 0.061
         else:
          s += 0.057
        else:
         if alike <= 153.5:
          s += 0.087
         else:
          s += -0.229
       else:
        s += -0.205
      else:
       s += -0.115
     else:
      if alike <= 153.5:
       if away <= 0.0:
        s += -0.155
       else:
        if alike <= 56.5:
         if commas <= 1.5:
          s += 0.086
         else:
          s += 0.173
        else:
         if alike <= 58.5:
          s += -0.212
         else:
          s += 0.150
      else:
       s += -0.277
    if words_score <= -0.8354:
     if share <= 0.52207:
      s += -0.174
     else:
      s += 0.047
    else:
     if links <= 0.80123:
      if share <= 0.8408:
       if framed <= 0.0:
        if depth <= 16.5:
         if share <= 0.78901:
          if share <= 0.66288:
           if depth <= 4.5:
            s += -0.208
           else:
            s += 0.049
          else:
           s += 0.199
         else:
          if depth <= 7.5:
           s += 0.184
          else:
           if depth <= 8.5:
            s += -0.269
           else:
            if depth <= 10.5:
             s += 0.214
            else:
             if share <= 0.80553:
              s += 0.211
             else:
              s += -0.219
        else:
         s += 0.188
       else:
        s += -0.073
      else:
       if away <= 0.0:
        s += -0.220
       else:
        if tag <= 0.0:
         s += -0.303
        else:
         s += 0.158
     else:
      s += -0.164
    if outer_share <= 0.048527:
     if share <= 0.0:
      s += -0.152
     else:
      s += -0.045
    else:
     if share <= 0.8408:
      if depth <= 12.5:
       if known_as <= 20.5:
        if outer_share <= 0.59315:
         s += -0.053
        else:
         if outer_share <= 0.908:
          if share <= 0.30687:
           if share <= 0.22679:
            s += -0.028
           else:
            if in_article <= 0.0:
             s += -1.367
            else:
             s += -0.126
          else:
           s += 0.154
         else:
          if share <= 0.78901:
           s += 0.052
          else:
           s += -0.262
       else:
        s += -0.319
      else:
       s += 0.085
     else:
      if tag <= 1.5:
       if lines <= 94.5:
        if share <= 0.98543:
         s += 0.173
        else:
         s += 0.035
       else:
        s += -0.350
      else:
       if tag <= 2.5:
        s += -0.227
       else:
        s += 0.056
    if words_score <= -1.4372:
     s += -0.144
    else:
     if prints <= 1.5:
      if end <= 0.0:
       if words <= 10.5:
        s += 0.051
       else:
        if outer_share <= 0.21615:
         s += -0.206
        else:
         if lines <= 25.5:
          s += 0.049
         else:
          s += -0.312
      else:
       if alike <= 56.5:
        if words_score <= 3.0142:
         if away <= 5.5:
          if alike <= 1.5:
           s += -0.073
          else:
           s += 0.092
         else:
          s += -0.081
        else:
         if away <= 0.0:
          s += -0.087
         else:
          s += 0.154
       else:
        if alike <= 58.5:
         s += -0.204
        else:
         if alike <= 153.5:
          if share <= 0.99473:
           s += 0.192
          else:
           s += -0.307
         else:
          s += -0.229
     else:
      if commas <= 0.0:
       s += -0.054
      else:
       s += -0.253
    if framed <= 0.0:
     if words_score <= 3.4883:
      if tag <= 1.5:
       if words_score <= 1.2045:
        if words <= 23.5:
         s += 0.007
        else:
         s += 0.175
       else:
        if share <= 0.98543:
         s += 0.009
        else:
         if sentences <= 2.5:
          s += 0.099
         else:
          s += -0.636
      else:
       if tag <= 2.5:
        s += -0.175
       else:
        if words <= 34.5:
         s += -0.016
        else:
         s += 0.162
     else:
      if end <= 0.0:
       if words <= 9.5:
        s += 0.102
       else:
        if outer_share <= 0.49472:
         if sentences <= 0.0:
          s += 0.014
         else:
          s += -0.416
        else:
         s += 0.007
      else:
       s += 0.095
    else:
     if words_score <= 0.96275:
      s += -0.188
     else:
      if lines <= 2.5:
       s += -0.003
      else:
       s += -0.348
    if framed <= 0.0:
     if away <= 3.5:
      if known_as <= 0.0:
       if end <= 0.0:
        if gap_below <= 0.0:
         s += 0.197
        else:
         if sentences <= 3.5:
          s += -0.027
         else:
          s += 0.279
       else:
        if share <= 0.011274:
         if commas <= 4.5:
          s += -0.041
         else:
          s += -0.882
        else:
         if prints <= 4.5:
          if outer_share <= 0.95856:
           if quotes <= 0.0:
            s += 0.085
           else:
            s += 0.202
          else:
           if outer_share <= 0.96594:
            if share <= 0.88614:
             s += -0.227
            else:
             s += 0.162
           else:
            if sentences <= 6.5:
             s += 0.108
            else:
             s += -0.187
         else:
          s += -0.259
      else:
       s += -0.302
     else:
      if in_article <= 0.0:
       s += -0.114
      else:
       s += 0.007
    else:
     s += -0.141
    if words_score <= -0.8354:
     if away <= 4.5:
      s += -0.046
     else:
      s += -0.154
    else:
     if quotes <= 9.5:
      if links <= 0.61043:
       if end <= 3.5:
        if words_score <= 4.2599:
         if shape <= 1.5:
          if outer_tag <= 13.5:
           if quotes <= 0.0:
            if sentences <= 24.5:
             if sentences <= 7.5:
              s += 0.005
             else:
              s += -0.366
            else:
             s += 0.369
           else:
            s += 0.107
          else:
           s += -0.256
         else:
          s += 0.105
        else:
         if outer_tag <= 2.5:
          if end <= 0.0:
           s += -0.064
          else:
           if words <= 81.5:
            s += 0.111
           else:
            s += -0.005
         else:
          s += 0.162
       else:
        if shape <= 1.5:
         s += -0.224
        else:
         s += 0.099
      else:
       s += -0.120
     else:
      s += -0.272
    if words_score <= -2.1252:
     s += -0.119
    else:
     if links <= 0.13823:
      if prints <= 1.5:
       if alike <= 153.5:
        if commas <= 15.5:
         if alike <= 3.5:
          if words <= 31.5:
           s += -0.045
          else:
           s += 0.074
         else:
          if alike <= 43.5:
           if outer_share <= 0.66338:
            if away <= 2.5:
             if letters_a_word <= 6.1255:
              s += 0.094
             else:
              s += -0.194
            else:
             s += 0.120
           else:
            if lines <= 1.5:
             s += 0.153
            else:
             s += -0.084
          else:
           if words <= 64.5:
            s += 0.093
           else:
            if alike <= 58.5:
             s += -0.233
            else:
             s += 0.098
        else:
         s += -0.128
       else:
        s += -0.195
      else:
       if characters <= 50.5:
        s += 0.010
       else:
        s += -0.186
     else:
      s += -0.086
    if framed <= 0.0:
     if known <= 0.0:
      if links <= 0.068045:
       if depth <= 17.5:
        if tag <= 1.5:
         s += 0.051
        else:
         if tag <= 2.5:
          s += -0.148
         else:
          if characters <= 287.5:
           if tag <= 6.5:
            s += 0.080
           else:
            if level <= 1.5:
             s += -0.263
            else:
             s += 0.048
          else:
           s += 0.198
       else:
        s += 0.186
      else:
       if away <= 7.5:
        if characters <= 426.5:
         s += -0.038
        else:
         s += 0.178
       else:
        s += -0.199
     else:
      s += -0.236
    else:
     if links <= 0.072491:
      if characters <= 667.5:
       if share <= 0.069328:
        s += -0.094
       else:
        if depth <= 7.5:
         s += -0.187
        else:
         s += 0.187
      else:
       s += -0.349
     else:
      s += -0.201
    if framed <= 0.0:
     if known_as <= 0.0:
      if alike <= 3.5:
       if characters <= 470.5:
        if level <= 1.5:
         if tag <= 1.5:
          if alike <= 2.5:
           s += 0.017
          else:
           s += -0.154
         else:
          s += -0.127
        else:
         s += 0.084
       else:
        s += 0.129
      else:
       if alike <= 42.5:
        if links <= 0.85029:
         s += 0.067
        else:
         s += -0.112
       else:
        if sentences <= 1.5:
         s += 0.039
        else:
         if alike <= 45.5:
          if links <= 0.024965:
           s += -0.132
          else:
           s += -0.994
         else:
          s += -0.091
     else:
      s += -0.249
    else:
     if words_score <= -0.8354:
      s += -0.168
     else:
      if characters <= 539.5:
       if links <= 0.64321:
        s += 0.049
       else:
        s += -0.212
      else:
       s += -0.309
    if framed <= 0.0:
     if commas <= 19.5:
      if away <= 4.5:
       if quotes <= 0.0:
        if sentences <= 1.5:
         if characters <= 171.5:
          if gap_below <= 0.0:
           s += 0.129
          else:
           s += 0.004
         else:
          s += 0.101
        else:
         if end <= 0.0:
          s += -0.222
         else:
          if words_score <= 4.105:
           if depth <= 14.5:
            if depth <= 11.5:
             s += -0.068
            else:
             s += 0.192
           else:
            if words_score <= 2.0863:
             s += -0.063
            else:
             s += -0.766
          else:
           s += 0.059
       else:
        if letters_a_word <= 3.8377:
         s += -0.267
        else:
         s += 0.130
      else:
       if depth <= 13.5:
        s += -0.087
       else:
        s += 0.076
     else:
      s += -0.215
    else:
     if words_score <= 0.96275:
      s += -0.151
     else:
      s += -0.014
    if away <= 7.5:
     if depth <= 12.5:
      if words_score <= 4.5801:
       if known <= 0.0:
        if depth <= 5.5:
         s += -0.087
        else:
         if share <= 0.86695:
          if outer_share <= 0.89673:
           if sentences <= 6.5:
            if commas <= 15.5:
             s += 0.002
            else:
             s += -0.291
           else:
            s += 0.298
          else:
           if away <= 1.5:
            if outer_share <= 0.97017:
             s += -0.284
            else:
             s += 0.158
           else:
            s += 0.012
         else:
          if away <= 0.0:
           s += -0.219
          else:
           s += 0.110
       else:
        s += -0.222
      else:
       s += 0.062
     else:
      s += 0.088
    else:
     if depth <= 14.5:
      s += -0.174
     else:
      if share <= 0.0:
       s += -0.137
      else:
       if away <= 13.5:
        s += 0.162
       else:
        s += -0.207
    if away <= 7.5:
     if words_score <= -3.4211:
      s += -0.093
     else:
      if start <= 3.5:
       if away <= 0.0:
        if outer_share <= 0.98833:
         s += 0.031
        else:
         s += -0.357
       else:
        if start <= 0.0:
         s += -0.086
        else:
         if share <= 0.86695:
          if share <= 0.78901:
           if share <= 0.52207:
            if share <= 0.20479:
             s += 0.033
            else:
             if share <= 0.26953:
              s += -0.229
             else:
              s += 0.015
           else:
            s += 0.129
          else:
           if outer_share <= 0.91566:
            s += 0.052
           else:
            if depth <= 7.5:
             s += 0.195
            else:
             s += -0.256
         else:
          s += 0.081
      else:
       if depth <= 9.5:
        s += 0.162
       else:
        if depth <= 11.5:
         s += -0.913
        else:
         s += 0.151
    else:
     s += -0.100
    if words_score <= -5.6876:
     s += -0.113
    else:
     if start <= 3.5:
      if away <= 8.5:
       if alike <= 153.5:
        if alike <= 72.5:
         if alike <= 43.5:
          if words_score <= 2.8448:
           if alike <= 4.5:
            s += -0.027
           else:
            s += 0.048
          else:
           if commas <= 2.5:
            s += 0.030
           else:
            s += 0.115
         else:
          if shape <= 1.5:
           if alike <= 45.5:
            s += -0.353
           else:
            if commas <= 14.5:
             s += -0.049
            else:
             s += -0.505
          else:
           s += 0.188
        else:
         s += 0.178
       else:
        if words_score <= 1.8804:
         s += 0.161
        else:
         s += -0.220
      else:
       s += -0.075
     else:
      if alike <= 32.5:
       s += 0.034
      else:
       if alike <= 34.5:
        s += -1.065
       else:
        s += 0.203
    if end <= 3.5:
     if end <= 0.0:
      if characters <= 63.5:
       if depth <= 10.5:
        s += -0.027
       else:
        s += 0.085
      else:
       if alike <= 27.5:
        if words_score <= 2.4786:
         s += -0.067
        else:
         if alike <= 16.5:
          s += -0.146
         else:
          s += -0.433
       else:
        s += 0.088
     else:
      if alike <= 56.5:
       if alike <= 3.5:
        s += -0.003
       else:
        if quotes <= 11:
         if prints <= 1.5:
          if commas <= 1.5:
           if start <= 3.5:
            s += 0.051
           else:
            s += -0.318
          else:
           s += 0.118
         else:
          s += -0.081
        else:
         s += -0.196
      else:
       if share <= 0.86695:
        s += -0.145
       else:
        if share <= 0.99473:
         s += 0.130
        else:
         s += -0.163
    else:
     s += -0.141
    if sentences <= 10.5:
     if known <= 0.0:
      if away <= 6.5:
       if outer_tag <= 2.5:
        s += 0.001
       else:
        if outer_tag <= 11.5:
         s += 0.127
        else:
         if outer_share <= 0.82532:
          if outer_share <= 0.81334:
           if away <= 1.5:
            s += 0.192
           else:
            if sentences <= 0.0:
             s += 0.001
            else:
             s += -0.206
          else:
           s += -0.597
         else:
          s += 0.080
      else:
       if links <= 0.21828:
        if prints <= 1.5:
         if words <= 77.5:
          if commas <= 3.5:
           if shape <= 0.0:
            s += -0.054
           else:
            if words <= 11.5:
             s += 0.206
            else:
             s += -0.055
          else:
           s += 0.202
         else:
          s += -0.211
        else:
         s += -0.148
       else:
        s += -0.156
     else:
      s += -0.216
    else:
     s += 0.268
    if shape <= 1.5:
     if share <= 0.8408:
      if in_article <= 0.0:
       if words_score <= 3.9529:
        s += -0.113
       else:
        s += 0.056
      else:
       if words_score <= 3.1732:
        if tag <= 1.5:
         if words <= 160.5:
          if words <= 42.5:
           if prints <= 3.5:
            s += 0.028
           else:
            s += -0.202
          else:
           s += 0.155
         else:
          s += -0.484
        else:
         if characters <= 50.5:
          s += 0.017
         else:
          s += -0.129
       else:
        if links <= 0.091229:
         s += -0.049
        else:
         s += -0.224
     else:
      if away <= 0.0:
       s += -0.166
      else:
       if characters <= 120.5:
        s += -0.065
       else:
        if share <= 0.98255:
         if links <= 0.27152:
          s += 0.137
         else:
          s += -0.397
        else:
         s += -0.025
    else:
     s += 0.045
    if end <= 3.5:
     if end <= 0.0:
      if shape <= 0.0:
       if sentences <= 24.5:
        if quotes <= 1.5:
         if sentences <= 0.0:
          s += -0.057
         else:
          s += -0.233
        else:
         s += 0.171
       else:
        s += 0.297
      else:
       s += 0.021
     else:
      if alike <= 32.5:
       if alike <= 11.5:
        if alike <= 8.5:
         s += 0.041
        else:
         if in_article <= 0.0:
          if sentences <= 1.5:
           s += -0.192
          else:
           s += -0.791
         else:
          if away <= 0.0:
           s += -0.331
          else:
           s += 0.145
       else:
        if quotes <= 3.5:
         s += 0.146
        else:
         s += -0.459
      else:
       if share <= 0.86695:
        if tag <= 2.5:
         s += -0.159
        else:
         s += 0.084
       else:
        s += 0.063
    else:
     s += -0.110
    if framed <= 0.0:
     if depth <= 12.5:
      if letters_a_word <= 6.7945:
       if tag <= 1.5:
        if commas <= 18.5:
         if commas <= 0.0:
          if shape <= 0.0:
           s += -0.099
          else:
           s += 0.091
         else:
          if letters_a_word <= 3.0093:
           s += 0.248
          else:
           s += 0.022
        else:
         s += -0.244
       else:
        if tag <= 2.5:
         if commas <= 20.5:
          s += -0.217
         else:
          s += 0.264
        else:
         if characters <= 244.5:
          s += -0.023
         else:
          s += 0.203
      else:
       if characters <= 287.5:
        s += 0.005
       else:
        s += 0.127
     else:
      s += 0.067
    else:
     if characters <= 539.5:
      if words_score <= 1.4463:
       s += -0.108
      else:
       if depth <= 7.5:
        s += -0.258
       else:
        s += 0.104
     else:
      s += -0.280
    if quotes <= 0.0:
     if alike <= 3.5:
      if depth <= 13.5:
       s += -0.049
      else:
       s += 0.024
     else:
      if links <= 0.85029:
       if alike <= 30.5:
        if characters <= 470.5:
         if alike <= 24.5:
          s += 0.013
         else:
          s += 0.180
        else:
         s += 0.169
       else:
        if shape <= 1.5:
         if alike <= 34.5:
          if depth <= 7.5:
           s += 0.156
          else:
           s += -0.299
         else:
          if depth <= 21.5:
           s += -0.010
          else:
           s += -0.488
        else:
         if alike <= 173:
          s += 0.168
         else:
          s += -0.181
      else:
       s += -0.091
    else:
     if quotes <= 13:
      if tag <= 1.5:
       if alike <= 56.5:
        s += 0.180
       else:
        s += -0.043
      else:
       s += -0.042
     else:
      s += -0.178
    if quotes <= 8.5:
     if prints <= 1.5:
      if depth <= 17.5:
       if sentences <= 18.5:
        if quotes <= 1.5:
         if sentences <= 4.5:
          if start <= 3.5:
           s += 0.001
          else:
           s += -0.145
         else:
          if links <= 0.015712:
           if depth <= 8.5:
            s += -0.242
           else:
            if share <= 0.26953:
             s += -0.205
            else:
             s += 0.204
          else:
           s += 0.084
        else:
         if share <= 0.45917:
          if share <= 0.22679:
           s += 0.031
          else:
           s += -0.477
         else:
          if share <= 0.97183:
           s += 0.213
          else:
           if commas <= 5.5:
            s += 0.123
           else:
            s += -0.446
       else:
        s += 0.253
      else:
       s += 0.075
     else:
      if commas <= 0.0:
       s += -0.012
      else:
       s += -0.154
    else:
     s += -0.189
    if framed <= 0.0:
     if start <= 0.0:
      if letters_a_word <= 5.9097:
       if letters_a_word <= 5.006:
        if tag <= 1.5:
         if away <= 4.5:
          s += -0.063
         else:
          s += 0.204
        else:
         s += -0.230
       else:
        s += -0.435
      else:
       if letters_a_word <= 6.8475:
        s += 0.245
       else:
        s += -0.154
     else:
      if away <= 13.5:
       s += 0.016
      else:
       s += -0.208
    else:
     if characters <= 539.5:
      if away <= 7.5:
       if links <= 0.081541:
        if prints <= 1.5:
         if start <= 0.0:
          s += -0.197
         else:
          if away <= 2.5:
           s += -0.086
          else:
           if characters <= 160.5:
            s += 0.001
           else:
            s += 0.173
        else:
         s += -0.145
       else:
        s += -0.144
      else:
       s += -0.150
     else:
      s += -0.282
    if quotes <= 11:
     if in_article <= 0.0:
      if alike <= 11.5:
       if alike <= 10.5:
        if depth <= 9.5:
         s += -0.108
        else:
         s += 0.052
       else:
        if depth <= 14.5:
         if outer_tag <= 20.5:
          s += 0.171
         else:
          s += -0.574
        else:
         s += -0.643
      else:
       s += 0.034
     else:
      if sentences <= 7.5:
       if commas <= 9.5:
        if end <= 1.5:
         if prints <= 1.5:
          if alike <= 153.5:
           if alike <= 72.5:
            s += 0.030
           else:
            s += 0.220
          else:
           if alike <= 197.5:
            s += -0.166
           else:
            s += 0.269
         else:
          if characters <= 56.5:
           s += 0.016
          else:
           s += -0.142
        else:
         s += -0.049
       else:
        s += 0.184
      else:
       s += -0.178
    else:
     s += 0.280
    if commas <= 19.5:
     if away <= 7.5:
      if known_as <= 0.0:
       if letters_a_word <= 1.775:
        s += -0.278
       else:
        if words <= 5.5:
         if outer_tag <= 2.5:
          if away <= 3.5:
           if outer_tag <= 1.5:
            s += 0.197
           else:
            if shape <= 0.0:
             s += -0.180
            else:
             s += -0.013
          else:
           s += 0.099
         else:
          s += 0.141
        else:
         s += -0.005
      else:
       s += -0.181
     else:
      if outer_tag <= 18.5:
       if shape <= 3.5:
        if in_article <= 0.0:
         s += -0.168
        else:
         if alike <= 197.5:
          if letters_a_word <= 7.7513:
           s += -0.091
          else:
           if commas <= 1.5:
            s += -0.066
           else:
            s += 0.334
         else:
          s += 0.480
       else:
        s += 0.583
      else:
       s += 0.119
    else:
     s += -0.161
    if words_score <= 5.6911:
     if characters <= 667.5:
      if characters <= 231.5:
       if characters <= 50.5:
        s += 0.016
       else:
        if alike <= 19.5:
         if tag <= 1.5:
          s += -0.025
         else:
          s += -0.114
        else:
         if alike <= 173:
          s += 0.067
         else:
          s += -0.136
      else:
       s += 0.017
     else:
      if words_score <= 3.0142:
       if quotes <= 2.5:
        if share <= 0.88614:
         s += -0.137
        else:
         s += 0.088
       else:
        s += -0.287
      else:
       if alike <= 9.5:
        s += 0.136
       else:
        s += -0.122
    else:
     if away <= 0.0:
      s += -0.165
     else:
      if outer_share <= 0.49472:
       if alike <= 18.5:
        s += 0.044
       else:
        s += -0.253
      else:
       if alike <= 56.5:
        s += 0.135
       else:
        s += -0.004
    if lines <= 1.5:
     if outer_tag <= 1.5:
      s += 0.081
     else:
      if end <= 3.5:
       if share <= 0.8408:
        if share <= 0.82066:
         if end <= 0.0:
          if level <= 0.0:
           if words_score <= 2.4786:
            s += -0.041
           else:
            s += -0.228
          else:
           s += 0.025
         else:
          if alike <= 32.5:
           if share <= 0.26953:
            if away <= 2.5:
             s += -0.078
            else:
             s += 0.026
           else:
            if words_score <= 1.8804:
             s += -0.030
            else:
             s += 0.153
          else:
           if start <= 3.5:
            s += -0.041
           else:
            s += -0.319
        else:
         if links <= 0.03401:
          if words <= 96.5:
           s += 0.114
          else:
           s += -0.283
         else:
          s += -0.362
       else:
        s += 0.045
      else:
       s += -0.118
    else:
     s += -0.082
    if words_score <= -5.6876:
     if share <= 0.12762:
      s += -0.133
     else:
      s += 0.183
    else:
     if outer_share <= 0.89673:
      if share <= 0.26953:
       if share <= 0.20479:
        if words <= 62.5:
         if depth <= 7.5:
          if away <= 4.5:
           s += -0.026
          else:
           s += -0.247
         else:
          s += 0.036
        else:
         if share <= 0.11233:
          s += -0.154
         else:
          s += 0.090
       else:
        if alike <= 11.5:
         s += -0.246
        else:
         s += 0.119
      else:
       if depth <= 10.5:
        s += 0.098
       else:
        if away <= 7.5:
         if outer_share <= 0.82532:
          s += -0.067
         else:
          s += 0.180
        else:
         s += 0.309
     else:
      if depth <= 10.5:
       if quotes <= 3.5:
        s += -0.039
       else:
        s += -0.300
      else:
       s += 0.067
    if sentences <= 5.5:
     if away <= 6.5:
      if depth <= 17.5:
       if words_score <= 1.4463:
        if alike <= 1.5:
         s += -0.027
        else:
         if sentences <= 3.5:
          s += 0.061
         else:
          s += 0.308
       else:
        if tag <= 8.5:
         if commas <= 4.5:
          if alike <= 153.5:
           s += 0.019
          else:
           s += -0.117
         else:
          if words_score <= 3.1732:
           if commas <= 5.5:
            if characters <= 343.5:
             s += -0.121
            else:
             s += -0.662
           else:
            s += -0.057
          else:
           if away <= 0.0:
            s += -0.238
           else:
            s += 0.044
        else:
         s += -0.124
      else:
       s += 0.135
     else:
      if depth <= 9.5:
       s += -0.190
      else:
       if commas <= 3.5:
        s += -0.034
       else:
        s += 0.132
    else:
     s += 0.114
    if shape <= 1.5:
     if outer_tag <= 17.5:
      if words <= 71.5:
       s += -0.003
      else:
       if depth <= 6.5:
        s += 0.113
       else:
        s += -0.066
     else:
      if words <= 42.5:
       s += -0.146
      else:
       s += -1.082
    else:
     if links <= 0.76975:
      if lines <= 45:
       if words <= 74.5:
        if words <= 11.5:
         if letters_a_word <= 5.006:
          s += -0.061
         else:
          s += 0.152
        else:
         if alike <= 5.5:
          if depth <= 7.5:
           s += 0.229
          else:
           s += 0.011
         else:
          if alike <= 19.5:
           if depth <= 13.5:
            s += -0.176
           else:
            s += 0.152
          else:
           if alike <= 173:
            s += 0.114
           else:
            s += -0.175
       else:
        s += 0.227
      else:
       s += -0.201
     else:
      s += -0.106
    if in_article <= 0.0:
     if outer_tag <= 1.5:
      s += 0.124
     else:
      if quotes <= 1.5:
       if away <= 7.5:
        if letters_a_word <= 3.8377:
         s += -0.214
        else:
         s += -0.009
       else:
        s += -0.143
      else:
       if letters_a_word <= 6.3349:
        s += 0.060
       else:
        s += -0.348
    else:
     if seams <= 0.0:
      if alike <= 43.5:
       if words <= 128.5:
        if alike <= 10.5:
         if words <= 103.5:
          s += 0.002
         else:
          s += -0.161
        else:
         if outer_tag <= 21.5:
          if characters <= 426.5:
           if alike <= 12.5:
            s += 0.165
           else:
            s += 0.028
          else:
           s += 0.182
         else:
          s += -0.555
       else:
        s += 0.164
      else:
       if alike <= 58.5:
        s += -0.111
       else:
        s += 0.036
     else:
      s += -0.108
    if start <= 0.0:
     s += -0.128
    else:
     if alike <= 3.5:
      if level <= 1.5:
       if words <= 31.5:
        s += -0.069
       else:
        if alike <= 2.5:
         if words_score <= -2.4939:
          s += -0.132
         else:
          if words_score <= 2.4786:
           s += 0.135
          else:
           if letters_a_word <= 5.6677:
            s += 0.200
           else:
            s += -0.026
        else:
         s += -0.115
      else:
       s += 0.060
     else:
      if alike <= 29.5:
       if tag <= 1.5:
        if quotes <= 11:
         if words <= 113.5:
          s += 0.087
         else:
          s += 0.287
        else:
         s += -0.217
       else:
        s += -0.001
      else:
       if depth <= 7.5:
        s += 0.074
       else:
        if depth <= 8.5:
         s += -0.119
        else:
         if start <= 3.5:
          s += 0.023
         else:
          s += -0.211
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, _, sentences, words_score, _, _, shape, level, _, gap_below, _, prints, quotes, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, _, from_start, final_score, printed_above, _, in_text, headings_above, _, _, name, _, digits, _, _, capitals, _, _, _, digits_1_above, _, clock_1_above, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, date_word_1_below, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, _, _, digits_2_below, year_2_below, _, capitals_2_below, by_word_3_below, _, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if tag <= 6.5:
     if shape <= 0.0:
      if year_3_below <= 0.0:
       s += -2.584
      else:
       s += -2.508
     else:
      if alike <= 1.5:
       if characters <= 31.5:
        if characters <= 14.5:
         s += -2.537
        else:
         s += -2.471
       else:
        s += -2.176
      else:
       s += -2.577
    else:
     if tag <= 7.5:
      s += -1.251
     else:
      if characters <= 66.5:
       if characters <= 33.5:
        s += -2.565
       else:
        if alike <= 1.5:
         s += -2.421
        else:
         s += -2.538
      else:
       s += -2.392
    if tag <= 6.5:
     if prints <= 1.5:
      if tag <= 3.5:
       s += -0.123
      else:
       if level <= 0.0:
        s += -0.112
       else:
        if level <= 1.5:
         s += 0.118
        else:
         s += -0.076
     else:
      if in_text <= 0.55903:
       s += -0.099
      else:
       if from_start <= 0.0:
        if words <= 6.5:
         s += 0.100
        else:
         s += 0.371
       else:
        s += -0.075
    else:
     if tag <= 7.5:
      s += 0.469
     else:
      if capitals_1_above <= 0.31339:
       s += -0.098
      else:
       if in_text <= 0.54196:
        s += -0.088
       else:
        s += 0.117
    if tag <= 6.5:
     if level <= 0.0:
      if digits_3_below <= 5.5:
       s += -0.121
      else:
       s += -0.046
     else:
      if alike <= 1.5:
       if in_text <= 0.48684:
        s += -0.083
       else:
        if capitals_1_above <= 0.033908:
         s += 0.304
        else:
         s += 0.059
      else:
       s += -0.116
    else:
     if tag <= 7.5:
      s += 0.336
     else:
      if characters <= 46.5:
       if digits_2_below <= 0.0:
        s += -0.106
       else:
        s += -0.029
      else:
       if away <= 2.5:
        if capitals <= 0.39208:
         s += -0.066
        else:
         s += -0.014
       else:
        s += 0.134
    if shape <= 0.0:
     if year_2_below <= 0.0:
      s += -0.119
     else:
      s += -0.046
    else:
     if from_start <= 1.5:
      if in_text <= 0.23303:
       if characters <= 19.5:
        s += -0.103
       else:
        s += -0.025
      else:
       if shape <= 1.5:
        if characters <= 29.5:
         s += 0.123
        else:
         s += 0.283
       else:
        if characters <= 51.5:
         s += -0.039
        else:
         s += 0.044
     else:
      s += -0.114
    if headings_above <= 0.0:
     if level <= 0.0:
      if words <= 4.5:
       s += -0.094
      else:
       if final_score <= -4.2505:
        s += -0.057
       else:
        s += 0.013
     else:
      if final_score <= -3.9575:
       if words <= 7.5:
        s += -0.014
       else:
        s += 0.077
      else:
       s += 0.252
    else:
     if tag <= 6.5:
      if digits_3_below <= 7.5:
       s += -0.118
      else:
       s += -0.025
     else:
      if tag <= 7.5:
       s += 0.178
      else:
       if prints <= 1.5:
        s += -0.090
       else:
        if words <= 3.5:
         s += -0.071
        else:
         s += 0.099
    if headings_above <= 0.0:
     if in_text <= 0.32667:
      if final_score <= -3.8146:
       s += -0.100
      else:
       if letters_a_word <= 5.0119:
        s += 0.034
       else:
        s += -0.049
     else:
      if final_score <= -4.2505:
       if in_text <= 0.73205:
        s += -0.042
       else:
        s += 0.064
      else:
       s += 0.224
    else:
     if alike <= 1.5:
      if shape <= 0.0:
       s += -0.108
      else:
       if in_text <= 0.48684:
        if words_score <= -0.45704:
         s += -0.083
        else:
         s += -0.018
       else:
        if final_score <= 0.35955:
         s += 0.166
        else:
         s += -0.054
     else:
      s += -0.119
    if headings_above <= 0.0:
     if in_text <= 0.48684:
      if level <= 0.0:
       s += -0.101
      else:
       if from_start <= -9.5:
        s += -0.049
       else:
        s += 0.063
     else:
      if framed <= 0.0:
       s += 0.205
      else:
       if from_start <= -8.5:
        s += 0.005
       else:
        s += 0.129
    else:
     if level <= 0.0:
      s += -0.116
     else:
      if from_start <= 1.5:
       if in_text <= 0.54196:
        if share <= 0.0:
         s += -0.075
        else:
         s += 0.022
       else:
        if capitals <= 0.36626:
         s += 0.034
        else:
         s += 0.172
      else:
       s += -0.097
    if tag <= 6.5:
     if headings_above <= 0.0:
      if in_text <= 0.55903:
       s += -0.093
      else:
       if from_start <= -10.5:
        s += 0.044
       else:
        s += 0.175
     else:
      if by_word_1_below <= 0.0:
       if prints <= 2.5:
        s += -0.113
       else:
        if prints <= 3.5:
         s += -0.002
        else:
         s += -0.051
      else:
       s += 0.034
    else:
     if tag <= 7.5:
      s += 0.170
     else:
      if characters <= 35.5:
       s += -0.089
      else:
       if headings_above <= 1.5:
        if share <= 0.029993:
         s += 0.130
        else:
         s += -0.003
       else:
        s += -0.073
    if tag <= 6.5:
     if headings_above <= 0.0:
      if in_text <= 0.57519:
       if from_start <= -3.5:
        s += -0.090
       else:
        s += 0.010
      else:
       if in_text <= 0.89737:
        s += 0.151
       else:
        s += 0.015
     else:
      if year_3_below <= 0.0:
       s += -0.113
      else:
       s += -0.005
    else:
     if tag <= 7.5:
      s += 0.161
     else:
      if headings_above <= 1.5:
       if in_text <= 0.48684:
        s += -0.083
       else:
        if from_start <= 0.0:
         s += 0.152
        else:
         if in_text <= 0.975:
          s += -0.002
         else:
          s += -0.036
      else:
       s += -0.086
    if level <= 0.0:
     if prints <= 1.5:
      if digits_1_below <= 8.5:
       s += -0.115
      else:
       s += -0.005
     else:
      if digits_1_below <= 1.5:
       s += -0.057
      else:
       s += 0.030
    else:
     if alike <= 1.5:
      if level <= 1.5:
       if away <= 6.5:
        s += 0.167
       else:
        if away <= 7.5:
         s += 0.096
        else:
         s += 0.005
      else:
       if prints <= 1.5:
        if depth <= 8.5:
         if capitals <= 0.40313:
          s += -0.051
         else:
          s += 0.062
        else:
         s += -0.061
       else:
        s += 0.071
     else:
      s += -0.104
    if level <= 0.0:
     if year_3_below <= 0.0:
      if quotes <= 1.5:
       s += -0.109
      else:
       s += -0.011
     else:
      s += -0.019
    else:
     if alike <= 1.5:
      if level <= 1.5:
       if in_text <= 0.48684:
        s += 0.002
       else:
        s += 0.161
      else:
       if share <= 0.002669:
        s += -0.081
       else:
        if capitals_1_below <= 0.11835:
         if from_start <= 0.0:
          s += 0.017
         else:
          s += -0.067
        else:
         s += 0.097
     else:
      if printed_above <= 0.0:
       if final_score <= -4.6309:
        s += -0.006
       else:
        s += -0.111
      else:
       s += 0.013
    if shape <= 0.0:
     if by_word_1_below <= 0.0:
      s += -0.103
     else:
      s += 0.017
    else:
     if alike <= 1.5:
      if words <= 3.5:
       if characters <= 16.5:
        if in_text <= 0.975:
         s += -0.097
        else:
         s += -0.014
       else:
        s += 0.011
      else:
       if final_score <= 0.35955:
        if final_score <= -3.9575:
         s += 0.022
        else:
         s += 0.153
       else:
        if final_score <= 1.524:
         s += 0.003
        else:
         s += -0.051
     else:
      if outer_share <= 0.99159:
       if away <= 10.5:
        s += -0.107
       else:
        s += 0.000
      else:
       s += 0.011
    if headings_above <= 0.0:
     if in_text <= 0.23303:
      if from_start <= -5.5:
       s += -0.088
      else:
       s += -0.001
     else:
      if links <= 0.02454:
       if away <= 5.5:
        s += 0.149
       else:
        s += 0.055
      else:
       s += -0.056
    else:
     if tag <= 6.5:
      if by_word_1_below <= 0.0:
       s += -0.108
      else:
       s += 0.043
     else:
      if from_start <= 0.0:
       if in_text <= 0.54196:
        if outer_share <= 0.05901:
         s += -0.052
        else:
         s += 0.021
       else:
        s += 0.100
      else:
       if prints <= 1.5:
        s += -0.088
       else:
        s += 0.020
    if headings_above <= 0.0:
     if in_text <= 0.37716:
      if away <= 5.5:
       if capitals_2_below <= 0.035099:
        s += 0.030
       else:
        s += -0.054
      else:
       s += -0.081
     else:
      if away <= 5.5:
       s += 0.129
      else:
       if from_start <= -6.5:
        s += -0.034
       else:
        s += 0.098
    else:
     if printed_above <= 0.0:
      if from_start <= -1e-35:
       if in_text <= 0.64496:
        s += -0.091
       else:
        if outer_tag <= 6.5:
         s += 0.011
        else:
         s += 0.141
      else:
       s += -0.108
     else:
      if in_text <= 0.48684:
       s += -0.059
      else:
       s += 0.154
    if alike <= 1.5:
     if characters <= 19.5:
      if words <= 3.5:
       s += -0.095
      else:
       s += 0.006
     else:
      if level <= 0.0:
       if prints <= 1.5:
        s += -0.079
       else:
        s += 0.107
      else:
       if level <= 1.5:
        if characters <= 79.5:
         s += 0.145
        else:
         s += 0.054
       else:
        if tag <= 7.5:
         s += -0.052
        else:
         if words <= 10.5:
          if from_start <= 0.0:
           s += 0.070
          else:
           s += -0.011
         else:
          s += -0.025
    else:
     if words_score <= -11.759:
      s += 0.005
     else:
      s += -0.109
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.109
     else:
      if headings_above <= 0.0:
       s += -0.005
      else:
       s += -0.051
    else:
     if alike <= 1.5:
      if words <= 3.5:
       if words <= 2.5:
        s += -0.073
       else:
        s += -0.002
      else:
       if level <= 1.5:
        if final_score <= -3.9575:
         s += 0.023
        else:
         s += 0.134
       else:
        if capitals <= 0.40313:
         s += -0.049
        else:
         if words_score <= 1.0542:
          s += 0.079
         else:
          s += -0.006
     else:
      if outer_share <= 0.99893:
       s += -0.101
      else:
       s += -0.000
    if level <= 0.0:
     if prints <= 1.5:
      if clock_1_below <= 0.0:
       s += -0.109
      else:
       s += 0.017
     else:
      if characters <= 21.5:
       s += -0.086
      else:
       if capitals_2_above <= 0.16473:
        s += 0.150
       else:
        s += -0.006
    else:
     if from_start <= 0.0:
      if words <= 3.5:
       if away <= 2.5:
        s += 0.041
       else:
        s += -0.077
      else:
       if final_score <= -3.5638:
        s += 0.034
       else:
        s += 0.127
     else:
      if printed_above <= 0.0:
       if digits_1_below <= 8.5:
        s += -0.093
       else:
        s += 0.019
      else:
       s += 0.062
    if alike <= 1.5:
     if in_text <= 0.54196:
      if characters <= 21.5:
       s += -0.103
      else:
       if level <= 0.0:
        s += -0.071
       else:
        if characters <= 48.5:
         s += 0.048
        else:
         s += -0.005
     else:
      if from_start <= 1.5:
       if characters <= 25.5:
        if characters <= 14.5:
         s += -0.039
        else:
         s += 0.034
       else:
        if characters <= 74.5:
         s += 0.149
        else:
         if characters <= 106.5:
          s += 0.054
         else:
          s += -0.017
      else:
       s += -0.038
    else:
     if digits_2_below <= 5.5:
      s += -0.102
     else:
      s += -0.001
    if alike <= 1.5:
     if in_text <= 0.48684:
      if digits_1_below <= 10.5:
       if away <= 3.5:
        if tag <= 6.5:
         s += -0.058
        else:
         s += 0.035
       else:
        s += -0.091
      else:
       s += 0.045
     else:
      if from_start <= 1.5:
       if prints <= 1.5:
        if shape <= 0.0:
         if final_score <= -2.5417:
          s += -0.057
         else:
          s += -0.003
        else:
         if level <= 1.5:
          s += 0.103
         else:
          s += -0.015
       else:
        s += 0.146
      else:
       if capitals_1_below <= 0.25291:
        s += -0.075
       else:
        s += 0.008
    else:
     s += -0.097
    if alike <= 1.5:
     if in_text <= 0.48684:
      if words_score <= -1.2153:
       if digits_2_below <= 5.5:
        s += -0.100
       else:
        s += 0.001
      else:
       if capitals <= 0.50862:
        if level <= 0.0:
         s += -0.042
        else:
         s += 0.066
       else:
        s += -0.062
     else:
      if characters <= 23.5:
       if outer_share <= 0.27638:
        s += -0.060
       else:
        s += 0.031
      else:
       if characters <= 131.5:
        if from_start <= 2.5:
         if characters <= 63.5:
          s += 0.122
         else:
          s += 0.055
        else:
         s += -0.014
       else:
        s += -0.056
    else:
     s += -0.093
    if level <= 0.0:
     if year_3_below <= 0.0:
      if quotes <= 1.5:
       s += -0.090
      else:
       s += 0.013
     else:
      s += 0.027
    else:
     if from_start <= 1.5:
      if level <= 1.5:
       if shape <= 1.5:
        if words_score <= -4.8731:
         s += 0.035
        else:
         s += 0.125
       else:
        if characters <= 51.5:
         s += -0.049
        else:
         s += 0.021
      else:
       if from_start <= -4.5:
        s += -0.084
       else:
        if words_score <= -0.2254:
         s += 0.088
        else:
         s += -0.025
     else:
      if printed_above <= 0.0:
       s += -0.092
      else:
       s += 0.078
    if in_text <= 0.54196:
     if digits_1_below <= 2.5:
      if sentences <= 0.0:
       s += -0.090
      else:
       s += 0.012
     else:
      if capitals_2_above <= 0.029857:
       s += 0.047
      else:
       s += -0.037
    else:
     if final_score <= 0.35955:
      if shape <= 1.5:
       if capitals_2_above <= 0.62679:
        if capitals <= 0.1446:
         s += 0.024
        else:
         if capitals <= 0.94591:
          s += 0.136
         else:
          s += 0.028
       else:
        s += -0.003
      else:
       s += -0.022
     else:
      if printed_above <= 0.0:
       if digits_1_below <= 5.5:
        s += -0.093
       else:
        s += 0.019
      else:
       s += 0.075
    if capitals_2_above <= 0.0:
     if characters <= 19.5:
      if digits_1_above <= 4.5:
       s += -0.083
      else:
       s += 0.043
     else:
      if words <= 17.5:
       if depth <= 6.5:
        s += 0.121
       else:
        if capitals <= 0.57519:
         if level <= 0.0:
          s += -0.058
         else:
          s += 0.024
        else:
         if characters <= 43.5:
          if level <= 1.5:
           s += 0.044
          else:
           s += -0.040
         else:
          s += 0.100
      else:
       s += -0.058
    else:
     if clock_1_below <= 0.0:
      if capitals <= 0.40313:
       s += -0.091
      else:
       s += -0.034
     else:
      s += 0.050
    if level <= 0.0:
     if tag <= 0.0:
      if depth <= 7.5:
       s += 0.042
      else:
       s += -0.026
     else:
      if clock_1_below <= 0.0:
       s += -0.090
      else:
       s += 0.024
    else:
     if from_start <= 0.0:
      if final_score <= -3.1894:
       if depth <= 9.5:
        if in_text <= 0.64496:
         s += -0.029
        else:
         s += 0.044
       else:
        s += -0.093
      else:
       if in_text <= 0.27525:
        s += -0.007
       else:
        if end <= 0.0:
         s += 0.124
        else:
         s += 0.034
     else:
      if printed_above <= 0.0:
       s += -0.082
      else:
       s += 0.054
    if from_start <= 0.0:
     if characters <= 17.5:
      if final_score <= -2.788:
       s += -0.094
      else:
       s += 0.014
     else:
      if links <= 0.0:
       if characters <= 122.5:
        if capitals <= 0.40313:
         if capitals_1_above <= 0.077935:
          if capitals <= 0.23166:
           s += 0.084
          else:
           s += -0.006
         else:
          s += -0.023
        else:
         if words <= 5.5:
          s += 0.035
         else:
          s += 0.124
       else:
        s += -0.049
      else:
       if away <= 9.5:
        s += -0.063
       else:
        s += 0.036
    else:
     if clock_1_below <= 0.0:
      s += -0.083
     else:
      s += 0.017
    if from_start <= 0.0:
     if characters <= 17.5:
      s += -0.085
     else:
      if alike <= 1.5:
       if words <= 18.5:
        if in_text <= 0.43168:
         if final_score <= -3.8146:
          if words <= 8.5:
           s += -0.067
          else:
           s += 0.016
         else:
          if digits <= 1.5:
           s += 0.062
          else:
           s += -0.013
        else:
         if letters_a_word <= 6.9889:
          if characters <= 43.5:
           s += 0.041
          else:
           s += 0.124
         else:
          if letters_a_word <= 7.6716:
           s += -0.012
          else:
           s += 0.076
       else:
        s += -0.045
      else:
       s += -0.047
    else:
     s += -0.089
    if alike <= 1.5:
     if characters <= 14.5:
      s += -0.079
     else:
      if prints <= 1.5:
       if shape <= 0.0:
        s += -0.066
       else:
        if from_start <= -5.5:
         if capitals_1_below <= 0.32917:
          s += 0.021
         else:
          s += -0.054
        else:
         if from_start <= 1.5:
          if characters <= 70.5:
           s += 0.103
          else:
           s += 0.014
         else:
          s += -0.037
      else:
       if words_score <= -6.2223:
        s += 0.015
       else:
        s += 0.133
    else:
     if outer_share <= 0.99159:
      s += -0.092
     else:
      if alike <= 5.5:
       s += 0.061
      else:
       s += -0.030
    if prints <= 1.5:
     if capitals <= 0.60556:
      if year_1_below <= 0.0:
       if printed_above <= 0.0:
        if year_2_below <= 0.0:
         if capitals_2_below <= 0.62679:
          s += -0.094
         else:
          s += -0.012
        else:
         s += 0.003
       else:
        s += 0.031
      else:
       s += 0.013
     else:
      if in_text <= 0.60435:
       if headings_above <= 0.0:
        s += 0.011
       else:
        s += -0.061
      else:
       if from_start <= 4.5:
        s += 0.068
       else:
        s += -0.037
    else:
     if characters <= 14.5:
      s += -0.070
     else:
      if in_text <= 0.48684:
       s += -0.015
      else:
       s += 0.117
    if prints <= 1.5:
     if capitals <= 0.60556:
      if outer_share <= 0.020845:
       if final_score <= -4.7478:
        s += 0.004
       else:
        s += -0.115
      else:
       if final_score <= -0.97534:
        if tag <= 3.5:
         s += -0.047
        else:
         s += 0.073
       else:
        s += -0.065
     else:
      if tag <= 5.5:
       s += -0.044
      else:
       s += 0.049
    else:
     if in_text <= 0.23303:
      s += -0.077
     else:
      if alike <= 1.5:
       if final_score <= -0.33288:
        if capitals <= 0.2873:
         s += 0.026
        else:
         s += 0.144
       else:
        s += -0.009
      else:
       s += -0.003
    if in_text <= 0.54196:
     if date_word_1_below <= 0.0:
      if final_score <= -3.0559:
       s += -0.086
      else:
       if headings_above <= 0.0:
        s += 0.020
       else:
        s += -0.051
     else:
      s += 0.043
    else:
     if final_score <= 0.35955:
      if characters <= 33.5:
       if away <= 3.5:
        s += 0.047
       else:
        s += -0.037
      else:
       if characters <= 91.5:
        s += 0.103
       else:
        if characters <= 114.5:
         s += 0.032
        else:
         s += -0.031
     else:
      if headings_above <= 0.0:
       s += 0.028
      else:
       if level <= 2.5:
        s += -0.078
       else:
        s += 0.008
    if prints <= 1.5:
     if year_1_below <= 0.0:
      if year_3_below <= 0.0:
       if words_score <= -2.3936:
        s += -0.097
       else:
        if shape <= 0.0:
         s += -0.082
        else:
         if from_start <= 4.5:
          if words_score <= 1.2697:
           s += 0.047
          else:
           s += -0.016
         else:
          s += -0.069
      else:
       if final_score <= -0.67095:
        s += 0.073
       else:
        s += -0.047
     else:
      s += 0.044
    else:
     if words <= 3.5:
      if final_score <= -3.3274:
       s += -0.070
      else:
       s += 0.016
     else:
      if links <= 0.038814:
       s += 0.114
      else:
       s += -0.020
    if in_text <= 0.54196:
     if by_word_1_below <= 0.0:
      s += -0.065
     else:
      s += 0.026
    else:
     if alike <= 5.5:
      if prints <= 1.5:
       if final_score <= -3.3274:
        if capitals_3_below <= 0.19756:
         s += -0.003
        else:
         s += -0.107
       else:
        if final_score <= 1.9296:
         if capitals <= 0.2873:
          if capitals_1_above <= 0.31339:
           s += -0.030
          else:
           s += 0.038
         else:
          if outer_share <= 0.0:
           s += -0.012
          else:
           s += 0.098
        else:
         s += -0.039
      else:
       if capitals <= 0.83974:
        s += 0.102
       else:
        s += -0.002
     else:
      s += -0.081
    if headings_above <= 0.0:
     if characters <= 14.5:
      s += -0.057
     else:
      if links <= 0.02454:
       if share <= 0.017867:
        s += 0.101
       else:
        s += -0.001
      else:
       s += -0.039
    else:
     if prints <= 1.5:
      if by_word_2_below <= 0.0:
       if words_score <= -0.99051:
        if words_score <= -1.7755:
         s += -0.051
        else:
         s += 0.025
       else:
        s += -0.100
      else:
       s += 0.025
     else:
      if characters <= 27.5:
       if outer_tag <= 6.5:
        s += -0.066
       else:
        s += 0.010
      else:
       if outer_tag <= 2.5:
        s += 0.098
       else:
        s += -0.004
    if tag <= 6.5:
     if from_start <= 1.5:
      if in_text <= 0.54196:
       if capitals <= 0.0:
        s += 0.034
       else:
        if digits_3_below <= 8.5:
         s += -0.074
        else:
         s += 0.022
      else:
       if in_text <= 0.8619:
        s += 0.081
       else:
        s += -0.039
     else:
      s += -0.086
    else:
     if tag <= 7.5:
      if words_score <= -4.4635:
       s += -0.003
      else:
       s += 0.083
     else:
      if words_score <= 0.19747:
       if framed <= 0.0:
        s += 0.073
       else:
        s += -0.048
      else:
       if printed_above <= 0.0:
        s += -0.072
       else:
        s += 0.032
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.084
     else:
      if in_text <= 0.57519:
       s += -0.051
      else:
       s += 0.043
    else:
     if level <= 1.5:
      if gap_below <= 0.0:
       s += -0.066
      else:
       if words <= 3.5:
        s += -0.004
       else:
        if characters <= 70.5:
         s += 0.116
        else:
         s += 0.020
     else:
      if letters_a_word <= 6.7876:
       if digits <= 2.5:
        if digits_1_below <= 2.5:
         s += -0.097
        else:
         s += 0.012
       else:
        s += 0.029
      else:
       if characters <= 37.5:
        s += -0.046
       else:
        s += 0.076
    if from_start <= 1.5:
     if in_text <= 0.48684:
      if start <= 0.0:
       s += 0.040
      else:
       s += -0.055
     else:
      if capitals <= 0.39208:
       if depth <= 10.5:
        if prints <= 1.5:
         s += -0.069
        else:
         s += 0.018
       else:
        if letters_a_word <= 5.7528:
         s += -0.039
        else:
         s += 0.084
      else:
       if final_score <= -3.5638:
        if digits <= 0.0:
         s += -0.057
        else:
         s += 0.070
       else:
        if share <= 0.0:
         if level <= 1.5:
          s += 0.042
         else:
          s += -0.033
        else:
         s += 0.094
    else:
     s += -0.088
    if final_score <= -4.3749:
     s += -0.078
    else:
     if headings_above <= 0.0:
      if in_text <= 0.17157:
       s += -0.026
      else:
       if letters_a_word <= 7.0116:
        s += 0.082
       else:
        if capitals_2_below <= 0.089899:
         s += 0.057
        else:
         s += -0.059
     else:
      if digits_1_below <= 0.0:
       if year_2_below <= 0.0:
        if capitals_2_above <= 0.97222:
         s += -0.064
        else:
         if tag <= 6.5:
          s += -0.030
         else:
          s += 0.052
       else:
        if outer_share <= 0.032962:
         s += -0.034
        else:
         s += 0.086
      else:
       if level <= 0.0:
        s += -0.026
       else:
        s += 0.053
    if words <= 2.5:
     s += -0.072
    else:
     if alike <= 5.5:
      if capitals <= 0.65942:
       if capitals_1_below <= 0.27429:
        if end <= 0.0:
         if outer_tag <= 8.5:
          if words <= 4.5:
           s += -0.018
          else:
           if capitals <= 0.45584:
            s += 0.107
           else:
            s += -0.004
         else:
          s += -0.019
        else:
         s += -0.026
       else:
        if digits <= 0.0:
         if outer_share <= 0.73941:
          s += -0.106
         else:
          s += 0.017
        else:
         s += 0.033
      else:
       if from_start <= 4.5:
        s += 0.082
       else:
        s += -0.026
     else:
      s += -0.075
    if headings_above <= 0.0:
     if framed <= 0.0:
      if words <= 7.5:
       if outer_share <= 0.032962:
        s += -0.012
       else:
        s += 0.047
      else:
       s += 0.104
     else:
      if in_text <= 0.71825:
       s += -0.075
      else:
       s += 0.038
    else:
     if tag <= 6.5:
      if digits_3_below <= 5.5:
       s += -0.084
      else:
       s += 0.006
     else:
      if digits_3_below <= 2.5:
       if words <= 4.5:
        s += -0.028
       else:
        if words_score <= -0.2254:
         s += 0.084
        else:
         if letters_a_word <= 6.2023:
          s += 0.032
         else:
          s += -0.030
      else:
       s += -0.047
    if digits_2_below <= 1.5:
     if final_score <= -3.1894:
      s += -0.057
     else:
      if final_score <= 1.9296:
       if capitals_1_below <= 0.0723:
        if final_score <= -1.8946:
         s += 0.028
        else:
         if letters_a_word <= 5.0119:
          s += 0.023
         else:
          s += -0.058
       else:
        if letters_a_word <= 5.6325:
         if words_score <= -1e-35:
          s += -0.056
         else:
          s += 0.030
        else:
         if letters_a_word <= 8.2639:
          s += 0.083
         else:
          s += -0.022
      else:
       s += -0.065
    else:
     if capitals_1_below <= 0.75735:
      if words_score <= 1.909:
       s += 0.094
      else:
       s += -0.021
     else:
      s += -0.026
    if characters <= 19.5:
     if digits_2_below <= 6.5:
      s += -0.063
     else:
      s += 0.025
    else:
     if prints <= 2.5:
      if end <= 0.0:
       if level <= 1.5:
        if shape <= 1.5:
         if shape <= 0.0:
          s += -0.016
         else:
          s += 0.097
        else:
         s += -0.039
       else:
        if words <= 11.5:
         if digits_2_below <= 0.0:
          s += -0.052
         else:
          s += 0.018
        else:
         s += 0.045
      else:
       if end <= 5.5:
        if in_text <= 0.71825:
         s += -0.002
        else:
         s += -0.088
       else:
        s += 0.029
     else:
      s += 0.114
    if digits_1_below <= 3.5:
     if headings_above <= 1.5:
      if level <= 0.0:
       s += -0.050
      else:
       if words_score <= -2.0962:
        if words_score <= -3.4003:
         if words_score <= -4.4635:
          if in_text <= 0.8775:
           s += -0.047
          else:
           s += 0.031
         else:
          s += 0.062
        else:
         s += -0.083
       else:
        if headings_above <= 0.0:
         s += 0.062
        else:
         if printed_above <= 0.0:
          s += -0.041
         else:
          s += 0.063
     else:
      if name <= 0.0:
       s += -0.072
      else:
       s += 0.023
    else:
     if in_text <= 0.48684:
      s += -0.013
     else:
      s += 0.083
    if links <= 0.0:
     if words <= 3.5:
      s += -0.045
     else:
      if share <= 0.0071539:
       if capitals_1_above <= 0.72078:
        s += 0.076
       else:
        s += -0.011
      else:
       if digits <= 0.0:
        if outer_tag <= 11.5:
         if capitals_1_below <= 0.51:
          if words_score <= -5.795:
           s += 0.033
          else:
           if capitals <= 0.87868:
            if digits_1_above <= 7.5:
             s += -0.111
            else:
             s += 0.005
           else:
            s += 0.008
         else:
          s += 0.024
        else:
         s += 0.036
       else:
        if characters <= 106.5:
         s += 0.058
        else:
         s += -0.028
    else:
     s += -0.056
    if from_start <= 1.5:
     if away <= 5.5:
      if tag <= 7.5:
       if links <= 0.0:
        if characters <= 14.5:
         s += -0.029
        else:
         if letters_a_word <= 8.2639:
          if end <= 0.0:
           s += 0.130
          else:
           s += 0.007
         else:
          s += -0.015
       else:
        s += -0.042
      else:
       if letters_a_word <= 7.1455:
        s += -0.067
       else:
        s += 0.037
     else:
      if digits <= 2.5:
       if from_start <= -1.5:
        s += -0.075
       else:
        s += 0.026
      else:
       s += 0.031
    else:
     if capitals_2_above <= 0.65942:
      s += -0.083
     else:
      s += 0.025
    if headings_above <= 0.0:
     if characters <= 19.5:
      if tag <= 5.5:
       s += -0.051
      else:
       s += 0.008
     else:
      if characters <= 70.5:
       if links <= 0.10867:
        s += 0.108
       else:
        s += 0.002
      else:
       if words_score <= -2.0962:
        s += -0.046
       else:
        s += 0.018
    else:
     if printed_above <= 0.0:
      if share <= 0.96278:
       if by_word_3_below <= 0.0:
        s += -0.061
       else:
        s += 0.020
      else:
       if from_start <= 0.0:
        s += 0.045
       else:
        s += -0.021
     else:
      if characters <= 29.5:
       s += -0.016
      else:
       s += 0.090
    if framed <= 0.0:
     if alike <= 1.5:
      if depth <= 8.5:
       if links <= 0.0:
        if capitals_1_below <= 0.55778:
         s += 0.123
        else:
         s += 0.012
       else:
        s += -0.021
      else:
       if in_text <= 0.37716:
        s += -0.043
       else:
        if capitals_1_above <= 0.67117:
         if from_start <= -4.5:
          s += 0.000
         else:
          if from_start <= 2.5:
           s += 0.100
          else:
           s += -0.011
        else:
         s += -0.024
     else:
      s += -0.061
    else:
     if digits_2_below <= 0.0:
      if alike <= 4.5:
       s += -0.069
      else:
       s += 0.018
     else:
      s += 0.021
    if away <= 5.5:
     if prints <= 1.5:
      if headings_above <= 0.0:
       if capitals_2_below <= 0.10128:
        s += 0.057
       else:
        s += -0.022
      else:
       if outer_share <= 0.99159:
        if digits_2_below <= 11.5:
         s += -0.060
        else:
         s += 0.033
       else:
        s += 0.056
     else:
      if digits_1_above <= 0.0:
       if characters <= 21.5:
        s += -0.005
       else:
        if from_start <= -1e-35:
         s += 0.131
        else:
         s += 0.011
      else:
       s += -0.015
    else:
     if framed <= 0.0:
      if from_start <= -8.5:
       s += -0.042
      else:
       s += 0.030
     else:
      s += -0.081
    if characters <= 25.5:
     if away <= 3.5:
      if characters <= 14.5:
       s += -0.024
      else:
       if final_score <= 0.70879:
        s += 0.059
       else:
        s += -0.019
     else:
      s += -0.069
    else:
     if characters <= 70.5:
      if gap_below <= 0.0:
       s += -0.033
      else:
       if digits_2_above <= 0.0:
        if depth <= 7.5:
         if tag <= 2.5:
          s += -0.035
         else:
          s += 0.041
        else:
         if characters <= 33.5:
          s += 0.014
         else:
          s += 0.117
       else:
        s += -0.017
     else:
      if digits_1_below <= 4.5:
       s += -0.054
      else:
       s += 0.018
    if prints <= 1.5:
     if capitals <= 0.78175:
      if digits_1_below <= 3.5:
       if letters_a_word <= 7.233:
        if digits_3_below <= 3.5:
         s += -0.080
        else:
         s += 0.004
       else:
        if letters_a_word <= 8.2639:
         s += 0.036
        else:
         s += -0.036
      else:
       s += 0.032
     else:
      if characters <= 33.5:
       if digits_1_above <= 3.5:
        s += -0.033
       else:
        s += 0.043
      else:
       s += 0.067
    else:
     if characters <= 39.5:
      if words_score <= 0.86354:
       if letters_a_word <= 9.0417:
        s += -0.059
       else:
        s += 0.036
      else:
       s += 0.047
     else:
      s += 0.085
    if digits_3_below <= 1.5:
     if capitals_2_above <= 0.0:
      if end <= 0.0:
       if from_start <= -6.5:
        if away <= 5.5:
         s += 0.014
        else:
         s += -0.054
       else:
        if depth <= 14.5:
         if from_start <= 1.5:
          s += 0.088
         else:
          s += -0.010
        else:
         s += -0.027
      else:
       if letters_a_word <= 4.8356:
        s += 0.021
       else:
        s += -0.066
     else:
      if end <= 1.5:
       if by_word_2_below <= 0.0:
        s += -0.077
       else:
        s += 0.016
      else:
       s += 0.013
    else:
     if words_score <= 1.7304:
      s += 0.073
     else:
      s += -0.021
    if capitals_3_below <= 0.028992:
     if from_start <= 3.5:
      if capitals <= 0.90455:
       if links <= 0.0:
        if share <= 0.010626:
         s += 0.100
        else:
         if outer_share <= 0.05901:
          s += -0.031
         else:
          s += 0.044
       else:
        if from_start <= -21.5:
         s += 0.039
        else:
         s += -0.046
      else:
       s += -0.033
     else:
      s += -0.054
    else:
     if capitals_3_below <= 0.32917:
      if digits_1_above <= 4.5:
       s += -0.085
      else:
       s += 0.018
     else:
      if final_score <= -2.788:
       if in_text <= 0.57519:
        s += -0.071
       else:
        s += 0.014
      else:
       s += 0.034
    if characters <= 14.5:
     s += -0.065
    else:
     if alike <= 5.5:
      if share <= 0.14881:
       if capitals <= 0.57519:
        if capitals_1_below <= 0.21807:
         if headings_above <= 0.0:
          s += 0.063
         else:
          s += -0.030
        else:
         if words_score <= -1.2153:
          if capitals <= 0.25291:
           s += -0.008
          else:
           s += -0.135
         else:
          s += 0.022
       else:
        if digits_1_below <= 3.5:
         if headings_above <= 1.5:
          s += 0.074
         else:
          s += -0.017
        else:
         s += -0.030
      else:
       if characters <= 57.5:
        s += 0.101
       else:
        s += -0.016
     else:
      s += -0.059
    if final_score <= -0.97534:
     if characters <= 43.5:
      if digits_3_below <= 1.5:
       if capitals_2_below <= 0.92821:
        if outer_tag <= 6.5:
         s += -0.067
        else:
         s += -0.002
       else:
        s += 0.018
      else:
       s += 0.035
     else:
      if away <= 5.5:
       if links <= 0.043198:
        s += 0.074
       else:
        s += -0.021
      else:
       if final_score <= -4.1013:
        s += 0.045
       else:
        if capitals_1_below <= 0.1687:
         s += 0.005
        else:
         s += -0.087
    else:
     if share <= 0.86161:
      s += -0.068
     else:
      if outer_share <= 0.91158:
       s += 0.035
      else:
       s += -0.025
    if in_text <= 0.64496:
     if letters_a_word <= 4.3431:
      if words <= 10.5:
       s += -0.019
      else:
       s += 0.051
     else:
      if final_score <= -2.2354:
       if capitals_2_above <= 0.97222:
        s += -0.083
       else:
        s += 0.002
      else:
       s += -0.007
    else:
     if from_start <= 1.5:
      if shape <= 1.5:
       if capitals_1_below <= 0.0723:
        if final_score <= -1.4456:
         s += 0.032
        else:
         s += -0.043
       else:
        if capitals_2_below <= 0.3374:
         s += 0.095
        else:
         s += -0.015
      else:
       s += -0.036
     else:
      if final_score <= -0.33288:
       s += 0.014
      else:
       s += -0.066
    if prints <= 1.5:
     if final_score <= -2.931:
      if final_score <= -5.239:
       s += 0.018
      else:
       s += -0.097
     else:
      if capitals_1_below <= 0.0723:
       if end <= 1.5:
        if clock_1_above <= 0.0:
         s += -0.078
        else:
         s += 0.017
       else:
        s += 0.028
      else:
       if capitals_1_below <= 0.45584:
        if level <= 0.0:
         s += -0.029
        else:
         s += 0.066
       else:
        s += -0.033
    else:
     if alike <= 3.5:
      if capitals <= 0.83974:
       if capitals <= 0.2873:
        s += 0.003
       else:
        s += 0.082
      else:
       s += -0.014
     else:
      s += -0.040
    if prints <= 2.5:
     if capitals_1_below <= 0.75735:
      if digits_2_below <= 3.5:
       if digits_1_below <= 4.5:
        if capitals_1_below <= 0.24722:
         if in_text <= 0.82086:
          if capitals_2_above <= 0.97222:
           s += -0.056
          else:
           s += 0.020
         else:
          s += 0.016
        else:
         s += -0.098
       else:
        if letters_a_word <= 5.3377:
         s += 0.069
        else:
         s += -0.015
      else:
       if in_text <= 0.64496:
        s += -0.023
       else:
        s += 0.057
     else:
      s += 0.039
    else:
     if capitals_2_above <= 0.029857:
      if end <= 0.0:
       s += 0.105
      else:
       s += -0.003
     else:
      s += -0.027
    if characters <= 19.5:
     s += -0.054
    else:
     if characters <= 74.5:
      if links <= 0.0:
       if capitals_3_below <= 0.056349:
        if words <= 7.5:
         if letters_a_word <= 5.233:
          s += 0.052
         else:
          s += -0.022
        else:
         s += 0.093
       else:
        if letters_a_word <= 6.6708:
         if words_score <= -5.795:
          s += 0.033
         else:
          s += -0.037
        else:
         if capitals_1_below <= 0.091966:
          s += -0.014
         else:
          s += 0.057
      else:
       s += -0.034
     else:
      if prints <= 1.5:
       if capitals <= 0.86607:
        s += -0.079
       else:
        s += 0.016
      else:
       s += 0.026
    if words <= 2.5:
     if year_1_below <= 0.0:
      s += -0.060
     else:
      s += 0.024
    else:
     if from_start <= -2.5:
      if words <= 15.5:
       if tag <= 7.5:
        if from_start <= -36.5:
         s += -0.005
        else:
         s += 0.070
       else:
        s += 0.005
      else:
       s += -0.026
     else:
      if capitals_3_below <= 0.10763:
       if outer_share <= 0.76461:
        if depth <= 14.5:
         if in_text <= 0.57519:
          s += -0.011
         else:
          s += 0.072
        else:
         s += -0.014
       else:
        s += -0.025
      else:
       if capitals_1_below <= 0.74597:
        s += -0.065
       else:
        s += 0.046
    if capitals_1_above <= 0.0:
     if outer_share <= 0.96598:
      if words <= 2.5:
       if capitals_2_below <= 0.92821:
        s += -0.052
       else:
        s += 0.033
      else:
       if capitals_2_above <= 0.67117:
        if capitals_2_below <= 0.37176:
         if tag <= 3.5:
          s += 0.007
         else:
          s += 0.103
        else:
         if tag <= 5.5:
          s += 0.048
         else:
          s += -0.031
       else:
        s += -0.018
     else:
      s += -0.039
    else:
     if capitals_1_above <= 0.31339:
      s += -0.060
     else:
      if outer_share <= 0.0067263:
       s += -0.040
      else:
       if tag <= 3.5:
        s += -0.022
       else:
        s += 0.046
    if prints <= 1.5:
     if printed_above <= 0.0:
      if words <= 7.5:
       if outer_share <= 0.93578:
        s += -0.068
       else:
        s += 0.015
      else:
       if characters <= 74.5:
        if away <= 2.5:
         s += -0.033
        else:
         s += 0.064
       else:
        if digits_2_above <= 9.5:
         s += -0.051
        else:
         s += 0.029
     else:
      s += 0.072
    else:
     if alike <= 3.5:
      if from_start <= 6.5:
       if characters <= 12.5:
        s += -0.035
       else:
        if away <= 8.5:
         s += 0.091
        else:
         s += -0.005
      else:
       s += -0.035
     else:
      s += -0.036
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, known, known_as, shape, level, _, _, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, _, _, in_text, headings_above, _, by_word, name, date_word, digits, year, clock, capitals, _, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, by_word_2_above, name_2_above, _, digits_2_above, year_2_above, _, capitals_2_above, _, name_1_below, _, digits_1_below, year_1_below, _, capitals_1_below, _, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if by_word <= 0.0:
     if in_text <= 0.31174:
      if capitals <= 0.36475:
       if capitals_1_below <= 0.45584:
        s += -2.636
       else:
        s += -2.557
      else:
       if known <= 1.5:
        if outer_tag <= 15:
         if headings_above <= 0.0:
          s += -2.531
         else:
          if tag <= 5.5:
           if capitals <= 0.70294:
            s += -2.435
           else:
            s += -2.172
          else:
           s += -2.532
        else:
         s += -2.612
       else:
        s += -2.640
     else:
      if words_score <= -10.033:
       s += -2.549
      else:
       if year_2_above <= 0.0:
        s += -2.662
       else:
        s += -2.589
    else:
     s += -1.661
    if by_word <= 0.0:
     if in_text <= 0.20417:
      if tag <= 2.5:
       if characters <= 13.5:
        if capitals_1_below <= 0.084524:
         s += -0.071
        else:
         s += -0.005
       else:
        if final_score <= -2.0253:
         if final_score <= -4.1394:
          s += 0.038
         else:
          s += 0.224
        else:
         s += -0.032
      else:
       if tag <= 9.5:
        s += -0.074
       else:
        s += -0.004
     else:
      if words <= 4.5:
       if words_score <= -1.1802:
        if words_score <= -3.9443:
         s += -0.029
        else:
         s += 0.041
       else:
        s += -0.075
      else:
       s += -0.115
    else:
     s += 0.470
    if by_word <= 0.0:
     if final_score <= -2.0253:
      if links <= 0.1451:
       if digits_1_below <= 4.5:
        if final_score <= -3.7329:
         s += -0.084
        else:
         if end <= 0.0:
          if in_text <= 0.65686:
           if depth <= 9.5:
            s += 0.128
           else:
            s += 0.005
          else:
           s += -0.050
         else:
          s += -0.066
       else:
        s += 0.134
      else:
       if links <= 0.86511:
        s += 0.388
       else:
        if alike <= 1.5:
         s += 0.049
        else:
         s += -0.081
     else:
      if in_text <= 0.17157:
       s += -0.039
      else:
       s += -0.113
    else:
     s += 0.320
    if links <= 0.19523:
     if name <= 0.0:
      if in_text <= 0.0:
       if known_as <= 0.0:
        if year_1_above <= 0.0:
         if away <= 2.5:
          s += 0.056
         else:
          s += -0.040
        else:
         s += 0.116
       else:
        s += -0.095
      else:
       if final_score <= -1.6373:
        if final_score <= -2.3289:
         s += -0.063
        else:
         s += 0.021
       else:
        s += -0.114
     else:
      if final_score <= -2.9457:
       s += 0.161
      else:
       s += 0.026
    else:
     if alike <= 1.5:
      if in_text <= 0.0:
       s += 0.362
      else:
       s += 0.095
     else:
      s += -0.061
    if in_text <= 0.31174:
     if from_start <= -6.5:
      if digits_1_below <= 0.0:
       if words <= 8.5:
        s += -0.088
       else:
        s += -0.002
      else:
       s += 0.080
     else:
      if from_start <= 2.5:
       if words <= 2.5:
        if words <= 1.5:
         s += -0.012
        else:
         s += 0.095
       else:
        s += 0.212
      else:
       if alike <= 3.5:
        s += 0.025
       else:
        s += -0.073
    else:
     if links <= 0.21208:
      if name <= 0.0:
       s += -0.108
      else:
       s += 0.034
     else:
      if alike <= 2.5:
       s += 0.086
      else:
       s += -0.077
    if by_word <= 0.0:
     if in_text <= 0.20417:
      if digits_1_below <= 4.5:
       if characters <= 10.5:
        s += -0.083
       else:
        if end <= 0.0:
         if from_start <= -10.5:
          if capitals_2_above <= 0.1127:
           s += -0.065
          else:
           s += 0.022
         else:
          if framed <= 0.0:
           if from_start <= -1e-35:
            s += 0.190
           else:
            s += 0.057
          else:
           s += 0.027
        else:
         s += -0.043
      else:
       s += 0.225
     else:
      if name <= 0.0:
       if letters_a_word <= 4.5076:
        s += -0.007
       else:
        s += -0.099
      else:
       s += 0.043
    else:
     s += 0.198
    if capitals <= 0.36475:
     if characters <= 57.5:
      if links <= 0.087824:
       if digits_2_above <= 0.0:
        s += -0.096
       else:
        s += 0.032
      else:
       s += 0.026
     else:
      s += -0.114
    else:
     if shape <= 0.0:
      if characters <= 11.5:
       s += -0.065
      else:
       if headings_above <= 0.0:
        s += -0.044
       else:
        if capitals <= 0.50862:
         if final_score <= -3.1834:
          s += 0.115
         else:
          s += 0.024
        else:
         s += 0.239
     else:
      if name <= 0.0:
       if away <= 6.5:
        s += -0.091
       else:
        s += -0.015
      else:
       s += 0.069
    if by_word <= 0.0:
     if in_text <= 0.31174:
      if framed <= 0.0:
       if capitals <= 0.36475:
        if away <= 3.5:
         s += 0.024
        else:
         s += -0.076
       else:
        if final_score <= -2.0253:
         if links <= 0.1451:
          s += 0.094
         else:
          s += 0.231
        else:
         s += -0.023
      else:
       if capitals <= 0.97368:
        s += -0.078
       else:
        if final_score <= -4.8282:
         s += -0.064
        else:
         s += 0.028
     else:
      if capitals <= 0.97368:
       s += -0.105
      else:
       if outer_share <= 0.013682:
        s += 0.050
       else:
        s += -0.060
    else:
     s += 0.166
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if links <= 0.1451:
       if digits_1_below <= 4.5:
        if capitals_2_below <= 0.21981:
         if digits_2_above <= 0.0:
          s += -0.088
         else:
          s += -0.008
        else:
         if characters <= 11.5:
          s += -0.066
         else:
          if away <= 4.5:
           s += 0.063
          else:
           s += -0.021
       else:
        s += 0.113
      else:
       if links <= 0.61755:
        s += 0.179
       else:
        s += -0.002
     else:
      if characters <= 12.5:
       s += 0.011
      else:
       if digits_2_above <= 5.5:
        s += -0.102
       else:
        s += -0.009
    else:
     s += 0.147
    if by_word <= 0.0:
     if name <= 0.0:
      if digits <= 4.5:
       if words_score <= -10.871:
        if characters <= 13.5:
         s += -0.044
        else:
         s += 0.096
       else:
        if tag <= 0.0:
         s += 0.005
        else:
         if digits_3_below <= 1.5:
          s += -0.098
         else:
          if depth <= 8.5:
           s += -0.068
          else:
           s += 0.012
      else:
       if links <= 0.1451:
        if depth <= 7.5:
         s += 0.021
        else:
         s += -0.062
       else:
        s += 0.204
     else:
      if headings_above <= 1.5:
       s += 0.150
      else:
       s += 0.000
    else:
     s += 0.135
    if alike <= 2.5:
     if links <= 0.1451:
      if digits_1_below <= 4.5:
       if words_score <= 0.0:
        if framed <= 0.0:
         if in_text <= -1e-35:
          s += -0.055
         else:
          if capitals_2_above <= 0.31414:
           if digits <= 0.0:
            s += -0.028
           else:
            s += 0.050
          else:
           if capitals_3_below <= 0.042572:
            s += 0.145
           else:
            s += 0.033
        else:
         if letters_a_word <= 7.3764:
          s += -0.077
         else:
          s += 0.013
       else:
        s += -0.080
      else:
       s += 0.122
     else:
      if links <= 0.80123:
       s += 0.159
      else:
       s += -0.021
    else:
     s += -0.102
    if capitals <= 0.38549:
     if digits <= 5.5:
      if digits_1_below <= 5.5:
       s += -0.105
      else:
       s += 0.016
     else:
      if characters <= 41.5:
       s += -0.032
      else:
       s += 0.056
    else:
     if shape <= 0.0:
      if characters <= 11.5:
       if characters <= 7.5:
        s += -0.079
       else:
        s += 0.008
      else:
       if alike <= 1.5:
        if letters_a_word <= 7.3764:
         s += 0.147
        else:
         s += 0.028
       else:
        s += -0.006
     else:
      if name <= 0.0:
       if letters_a_word <= 4.6733:
        s += 0.008
       else:
        s += -0.081
      else:
       s += 0.069
    if alike <= 1.5:
     if links <= 0.1451:
      if capitals_3_below <= 0.077935:
       if end <= 0.0:
        if capitals_2_above <= 0.044949:
         if depth <= 10.5:
          s += -0.031
         else:
          s += 0.051
        else:
         s += 0.124
       else:
        if digits <= 4.5:
         s += -0.075
        else:
         s += 0.012
      else:
       if away <= 7.5:
        s += -0.080
       else:
        s += 0.001
     else:
      if digits <= 4.5:
       if final_score <= -3.6215:
        s += 0.014
       else:
        s += 0.111
      else:
       s += 0.188
    else:
     if digits_1_below <= 4.5:
      s += -0.096
     else:
      s += -0.003
    if alike <= 3.5:
     if digits_1_below <= 2.5:
      if from_start <= -15.5:
       s += -0.079
      else:
       if in_text <= 0.67708:
        if words <= 3.5:
         if digits_2_below <= 0.0:
          if depth <= 9.5:
           s += 0.022
          else:
           s += -0.065
         else:
          s += 0.055
        else:
         if characters <= 70.5:
          if capitals_3_below <= 0.3094:
           s += 0.119
          else:
           s += 0.019
         else:
          s += -0.024
       else:
        s += -0.063
     else:
      if characters <= 36.5:
       s += 0.133
      else:
       s += -0.007
    else:
     if prints <= 2.5:
      s += -0.103
     else:
      s += 0.018
    if year_1_below <= 0.0:
     if links <= 0.15268:
      if name <= 0.0:
       if by_word <= 0.0:
        if digits_2_below <= 5.5:
         if capitals_2_above <= 0.57519:
          s += -0.084
         else:
          s += -0.033
        else:
         s += 0.012
       else:
        s += 0.011
      else:
       if capitals_2_above <= 0.1127:
        s += -0.022
       else:
        s += 0.075
     else:
      if links <= 0.84707:
       if final_score <= -2.8314:
        s += 0.133
       else:
        s += 0.021
      else:
       if characters <= 39.5:
        s += 0.007
       else:
        s += -0.069
    else:
     if capitals_2_above <= 0.077935:
      s += 0.028
     else:
      s += 0.156
    if capitals <= 0.38549:
     if characters <= 63.5:
      if links <= 0.087824:
       if share <= 0.077412:
        s += -0.071
       else:
        s += 0.031
      else:
       s += 0.030
     else:
      s += -0.097
    else:
     if shape <= 0.0:
      if final_score <= -4.5676:
       s += -0.060
      else:
       if characters <= 11.5:
        s += -0.024
       else:
        if letters_a_word <= 7.5114:
         if from_start <= -6.5:
          s += 0.042
         else:
          if from_start <= 1.5:
           s += 0.170
          else:
           s += 0.053
        else:
         s += -0.007
     else:
      if level <= 3.5:
       s += -0.067
      else:
       s += 0.075
    if capitals <= 0.55903:
     if digits <= 5.5:
      if digits_1_below <= 4.5:
       s += -0.083
      else:
       s += 0.001
     else:
      if characters <= 30.5:
       s += -0.058
      else:
       s += 0.077
    else:
     if known <= 1.5:
      if shape <= 0.0:
       if capitals_2_above <= 0.035099:
        if capitals_3_below <= 0.065591:
         s += 0.068
        else:
         s += -0.010
       else:
        if from_start <= -5.5:
         s += 0.045
        else:
         s += 0.138
      else:
       if characters <= 24.5:
        if outer_share <= 0.015797:
         s += 0.062
        else:
         s += -0.027
       else:
        s += -0.076
     else:
      s += -0.078
    if capitals <= 0.38549:
     if characters <= 34.5:
      if depth <= 13.5:
       if digits_1_below <= 2.5:
        if characters <= 18.5:
         s += -0.068
        else:
         s += 0.001
       else:
        s += 0.011
      else:
       s += 0.049
     else:
      s += -0.093
    else:
     if known <= 0.0:
      if headings_above <= 0.0:
       s += -0.047
      else:
       if final_score <= -0.95677:
        if capitals_2_above <= 0.97222:
         if capitals_1_below <= 0.51:
          s += 0.122
         else:
          s += 0.043
        else:
         s += 0.003
       else:
        if from_start <= 1.5:
         s += 0.011
        else:
         s += -0.070
     else:
      s += -0.087
    if alike <= 3.5:
     if name <= 0.0:
      if capitals_3_below <= 0.28802:
       if characters <= 20.5:
        if digits_1_below <= 0.0:
         if capitals_2_above <= 0.67949:
          s += -0.079
         else:
          s += -0.001
        else:
         s += 0.050
       else:
        if characters <= 74.5:
         if shape <= 0.0:
          s += 0.105
         else:
          if characters <= 39.5:
           s += 0.040
          else:
           s += -0.048
        else:
         s += -0.045
      else:
       if digits_1_below <= 4.5:
        if digits <= 4.5:
         s += -0.092
        else:
         s += 0.014
       else:
        s += 0.031
     else:
      s += 0.111
    else:
     s += -0.092
    if alike <= 2.5:
     if framed <= 0.0:
      if capitals <= 0.43304:
       s += -0.017
      else:
       if words <= 3.5:
        if depth <= 10.5:
         if characters <= 12.5:
          s += -0.059
         else:
          s += 0.016
        else:
         s += 0.067
       else:
        if in_text <= 0.34524:
         s += 0.127
        else:
         if characters <= 46.5:
          s += 0.067
         else:
          s += -0.037
     else:
      if by_word <= 0.0:
       if name <= 0.0:
        s += -0.078
       else:
        s += 0.014
      else:
       s += 0.032
    else:
     if prints <= 2.5:
      s += -0.092
     else:
      s += 0.028
    if end <= 0.0:
     if known <= 1.5:
      if shape <= 0.0:
       if capitals_2_above <= 0.80909:
        if away <= 7.5:
         if words_score <= 0.36017:
          s += 0.094
         else:
          s += 0.006
        else:
         s += -0.008
       else:
        s += -0.031
      else:
       if characters <= 28.5:
        if from_start <= -3.5:
         s += 0.078
        else:
         if level <= 2.5:
          s += -0.063
         else:
          s += 0.027
       else:
        s += -0.073
     else:
      s += -0.075
    else:
     if digits <= 4.5:
      s += -0.094
     else:
      if characters <= 26.5:
       s += -0.047
      else:
       s += 0.043
    if by_word <= 0.0:
     if characters <= 63.5:
      if characters <= 10.5:
       s += -0.063
      else:
       if name_1_above <= 0.0:
        if in_text <= 0.23303:
         if capitals_2_below <= 0.67424:
          if capitals <= 0.70294:
           if words_score <= -5.0549:
            s += -0.032
           else:
            if depth <= 9.5:
             s += 0.086
            else:
             s += -0.009
          else:
           s += 0.104
         else:
          s += -0.028
        else:
         if words_score <= -5.963:
          s += 0.050
         else:
          if digits <= 4.5:
           s += -0.066
          else:
           s += 0.044
       else:
        s += -0.071
     else:
      s += -0.081
    else:
     s += 0.085
    if characters <= 63.5:
     if links <= 0.16413:
      if name <= 0.0:
       if digits_1_above <= 0.0:
        if depth <= 15.5:
         if tag <= 1.5:
          s += -0.002
         else:
          if words <= 5.5:
           s += -0.079
          else:
           s += -0.004
        else:
         s += 0.028
       else:
        if letters_a_word <= 5.1569:
         s += -0.037
        else:
         s += 0.071
      else:
       if from_start <= -4.5:
        s += -0.005
       else:
        s += 0.094
     else:
      if links <= 0.89564:
       s += 0.120
      else:
       s += -0.025
    else:
     if year <= 0.0:
      s += -0.088
     else:
      s += 0.014
    if capitals_3_below <= 0.1127:
     if alike <= 1.5:
      if commas <= 0.0:
       if headings_above <= 0.0:
        s += -0.050
       else:
        if away <= 6.5:
         if by_word <= 0.0:
          s += -0.016
         else:
          s += 0.056
        else:
         s += 0.101
      else:
       s += 0.105
     else:
      if outer_tag <= 1.5:
       s += 0.050
      else:
       s += -0.056
    else:
     if by_word <= 0.0:
      if digits_2_below <= 1.5:
       if digits_1_below <= 4.5:
        s += -0.073
       else:
        s += 0.013
      else:
       if characters <= 26.5:
        s += 0.068
       else:
        s += -0.033
     else:
      s += 0.022
    if capitals <= 0.43304:
     if links <= 0.39559:
      if capitals_2_below <= 0.49074:
       s += -0.100
      else:
       s += -0.018
     else:
      if capitals <= 0.31414:
       s += -0.018
      else:
       s += 0.071
    else:
     if headings_above <= 0.0:
      s += -0.048
     else:
      if shape <= 0.0:
       if characters <= 11.5:
        s += -0.031
       else:
        if words <= 4.5:
         if final_score <= -2.9457:
          s += 0.077
         else:
          s += 0.014
        else:
         s += 0.115
      else:
       if depth <= 14.5:
        if level <= 3.5:
         s += -0.076
        else:
         s += 0.017
       else:
        s += 0.066
    if capitals <= 0.57519:
     if year <= 0.0:
      if from_start <= 8.5:
       s += -0.071
      else:
       if words_score <= -0.2065:
        s += 0.068
       else:
        s += -0.040
     else:
      if links <= 0.1451:
       s += -0.031
      else:
       s += 0.077
    else:
     if capitals_2_above <= 0.077935:
      if digits <= 0.0:
       if name <= 0.0:
        s += -0.054
       else:
        s += 0.014
      else:
       s += 0.053
     else:
      if outer_tag <= 5.5:
       if capitals_2_below <= 0.65942:
        if away <= 3.5:
         s += 0.027
        else:
         s += 0.127
       else:
        s += 0.005
      else:
       s += -0.029
    if links <= 0.1451:
     if capitals <= 0.57519:
      if depth <= 5.5:
       s += 0.016
      else:
       if digits_2_below <= 5.5:
        if outer_tag <= 1.5:
         s += 0.003
        else:
         s += -0.097
       else:
        s += 0.003
     else:
      if tag <= 1.5:
       s += 0.068
      else:
       if outer_share <= 0.0050876:
        if words <= 1.5:
         s += -0.051
        else:
         if capitals_1_above <= 0.45584:
          s += 0.065
         else:
          s += -0.005
       else:
        if final_score <= -3.3122:
         s += 0.008
        else:
         s += -0.074
    else:
     if links <= 0.86511:
      s += 0.080
     else:
      s += -0.035
    if alike <= 2.5:
     if characters <= 10.5:
      if digits_1_below <= 0.0:
       s += -0.074
      else:
       s += 0.025
     else:
      if characters <= 36.5:
       if outer_tag <= 7.5:
        if capitals_2_below <= 0.80909:
         if share <= 0.0:
          if letters_a_word <= 5.6705:
           s += 0.024
          else:
           s += 0.124
         else:
          s += 0.019
        else:
         s += -0.001
       else:
        s += -0.020
      else:
       if framed <= 0.0:
        if in_text <= 0.51:
         s += 0.060
        else:
         s += -0.048
       else:
        s += -0.078
    else:
     if digits_1_above <= 5.5:
      s += -0.074
     else:
      s += 0.034
    if name <= 0.0:
     if from_start <= 5.5:
      if from_start <= -13.5:
       s += -0.067
      else:
       if final_score <= 0.6985:
        if start <= 2.5:
         if capitals_1_below <= 0.74167:
          if headings_above <= 0.0:
           s += -0.033
          else:
           if capitals_1_above <= 0.87868:
            if letters_a_word <= 7.2981:
             if in_text <= 0.34524:
              s += 0.118
             else:
              s += 0.018
            else:
             s += 0.005
           else:
            s += -0.014
         else:
          s += -0.023
        else:
         s += -0.046
       else:
        s += -0.050
     else:
      s += -0.076
    else:
     if from_start <= -7.5:
      s += 0.004
     else:
      s += 0.092
    if in_text <= 0.34524:
     if framed <= 0.0:
      if characters <= 10.5:
       s += -0.047
      else:
       if depth <= 9.5:
        if capitals_1_above <= 0.65942:
         s += 0.109
        else:
         s += 0.021
       else:
        if capitals <= 0.78175:
         s += -0.033
        else:
         s += 0.062
     else:
      if outer_share <= 0.0035329:
       if from_start <= -10.5:
        s += -0.052
       else:
        if depth <= 9.5:
         s += 0.065
        else:
         s += -0.021
      else:
       s += -0.088
    else:
     if by_word <= 0.0:
      if in_article <= 0.0:
       s += -0.014
      else:
       s += -0.085
     else:
      s += 0.036
    if from_start <= -13.5:
     s += -0.068
    else:
     if words_score <= 0.36017:
      if links <= 0.1451:
       if name <= 0.0:
        if tag <= 2.5:
         if by_word <= 0.0:
          if capitals <= 0.57519:
           if capitals <= 0.16473:
            s += 0.032
           else:
            s += -0.060
          else:
           s += 0.048
         else:
          s += 0.071
        else:
         if year_1_below <= 0.0:
          s += -0.076
         else:
          s += 0.027
       else:
        s += 0.078
      else:
       s += 0.082
     else:
      if tag <= 8.5:
       if by_word <= 0.0:
        s += -0.069
       else:
        s += 0.034
      else:
       s += 0.044
    if from_start <= 2.5:
     if framed <= 0.0:
      if name <= 0.0:
       if name_1_below <= 0.0:
        if capitals <= 0.24621:
         s += -0.032
        else:
         if headings_above <= 0.0:
          s += -0.030
         else:
          if digits_3_below <= 0.0:
           s += 0.061
          else:
           s += -0.018
       else:
        s += -0.057
      else:
       s += 0.087
     else:
      if words_score <= -12.068:
       s += 0.023
      else:
       if capitals_1_below <= 0.97368:
        if digits_2_below <= 0.0:
         s += -0.076
        else:
         s += 0.003
       else:
        s += 0.019
    else:
     if words_score <= -2.3578:
      s += 0.015
     else:
      s += -0.089
    if capitals <= 0.24621:
     if letters_a_word <= 8.0122:
      s += -0.083
     else:
      s += 0.018
    else:
     if capitals_3_below <= 0.21807:
      if capitals_2_above <= 0.97222:
       if letters_a_word <= 7.2426:
        if from_start <= -7.5:
         if away <= 4.5:
          s += 0.041
         else:
          s += -0.044
        else:
         if from_start <= 2.5:
          if away <= 3.5:
           s += 0.031
          else:
           s += 0.107
         else:
          s += -0.008
       else:
        if from_start <= -4.5:
         s += 0.026
        else:
         s += -0.052
      else:
       s += -0.051
     else:
      if words_score <= -6.3594:
       s += 0.022
      else:
       s += -0.053
    if by_word <= 0.0:
     if name <= 0.0:
      if from_start <= -11.5:
       s += -0.078
      else:
       if from_start <= -2.5:
        if digits_1_below <= 5.5:
         if capitals_1_above <= 0.87868:
          s += 0.061
         else:
          s += -0.032
        else:
         s += -0.038
       else:
        if characters <= 46.5:
         if tag <= 2.5:
          if capitals_1_above <= 0.25291:
           s += -0.024
          else:
           s += 0.047
         else:
          if capitals_2_below <= 0.65942:
           s += -0.061
          else:
           s += 0.022
        else:
         s += -0.086
     else:
      if capitals_2_below <= 0.37669:
       s += 0.070
      else:
       s += -0.012
    else:
     s += 0.066
    if level <= 3.5:
     if words_score <= 0.36017:
      if final_score <= -3.6215:
       if capitals_2_above <= 0.047065:
        if in_article <= 0.0:
         if headings_above <= 0.0:
          s += -0.012
         else:
          s += 0.081
        else:
         s += -0.033
       else:
        s += -0.047
      else:
       if capitals_2_above <= 0.80909:
        if capitals_2_above <= 0.084524:
         if away <= 3.5:
          if capitals_1_above <= 0.077935:
           s += -0.008
          else:
           s += 0.091
         else:
          s += -0.036
        else:
         if digits <= 0.0:
          s += 0.110
         else:
          s += 0.006
       else:
        s += -0.016
     else:
      s += -0.050
    else:
     s += 0.117
    if by_word <= 0.0:
     if words_score <= 0.0:
      if alike <= 1.5:
       if links <= 0.1451:
        if name <= 0.0:
         if in_text <= 0.63068:
          if capitals <= 0.55903:
           if share <= 0.0062514:
            s += -0.093
           else:
            s += 0.003
          else:
           if capitals_2_below <= 0.49074:
            s += -0.032
           else:
            s += 0.035
         else:
          if words <= 6.5:
           s += 0.072
          else:
           s += -0.018
        else:
         s += 0.043
       else:
        s += 0.053
      else:
       s += -0.066
     else:
      s += -0.068
    else:
     if words_score <= -2.9576:
      s += 0.008
     else:
      s += 0.084
    if digits_1_below <= 4.5:
     if links <= 0.19523:
      if prints <= 3.5:
       if capitals_2_above <= 0.50862:
        if in_article <= 0.0:
         s += -0.017
        else:
         s += -0.080
       else:
        if digits_2_above <= 3.5:
         if words_score <= -1.4361:
          s += -0.055
         else:
          s += 0.037
        else:
         s += 0.081
      else:
       s += 0.074
     else:
      if final_score <= -3.8876:
       if depth <= 8.5:
        s += 0.023
       else:
        s += -0.054
      else:
       if letters_a_word <= 6.5068:
        s += 0.096
       else:
        s += -0.004
    else:
     if depth <= 9.5:
      s += -0.002
     else:
      s += 0.111
    if alike <= 1.5:
     if known <= 0.0:
      if in_text <= -1e-35:
       s += -0.065
      else:
       if letters_a_word <= 5.0119:
        if capitals <= 0.3374:
         s += -0.002
        else:
         s += 0.085
       else:
        if in_text <= 0.31174:
         if capitals_1_above <= 0.96429:
          if depth <= 10.5:
           if characters <= 39.5:
            s += -0.009
           else:
            s += 0.052
          else:
           if capitals_2_above <= 0.084524:
            s += 0.007
           else:
            s += 0.109
         else:
          s += -0.032
        else:
         s += -0.037
     else:
      s += -0.067
    else:
     if prints <= 3.5:
      s += -0.067
     else:
      s += 0.041
    if from_start <= -13.5:
     s += -0.046
    else:
     if from_start <= 1.5:
      if outer_tag <= 12.5:
       if characters <= 63.5:
        if outer_share <= 0.0071552:
         if characters <= 28.5:
          if from_start <= -2.5:
           s += 0.079
          else:
           s += -0.012
         else:
          s += -0.030
        else:
         if from_start <= -3.5:
          s += 0.014
         else:
          s += 0.119
       else:
        s += -0.019
      else:
       s += -0.028
     else:
      if tag <= 0.0:
       s += 0.060
      else:
       if outer_share <= 0.0:
        if words <= 3.5:
         s += -0.042
        else:
         s += 0.050
       else:
        s += -0.075
    if tag <= 2.5:
     if characters <= 98.5:
      if from_start <= -19.5:
       s += -0.028
      else:
       if from_start <= 2.5:
        if outer_share <= 0.0050876:
         if from_start <= -3.5:
          s += 0.041
         else:
          s += -0.019
        else:
         s += 0.097
       else:
        if capitals_3_below <= 0.32917:
         s += -0.041
        else:
         s += 0.045
     else:
      s += -0.047
    else:
     if name <= 0.0:
      if in_article <= 0.0:
       if from_start <= -7.5:
        s += -0.040
       else:
        s += 0.038
      else:
       if digits_1_above <= 4.5:
        s += -0.076
       else:
        s += 0.021
     else:
      s += 0.036
    if characters <= 13.5:
     if digits_2_above <= 2.5:
      s += -0.064
     else:
      s += 0.038
    else:
     if in_text <= 0.43651:
      if digits_2_above <= 4.5:
       if end <= 0.0:
        if letters_a_word <= 7.0125:
         if capitals_3_below <= 0.32917:
          s += 0.098
         else:
          s += 0.017
        else:
         s += 0.018
       else:
        s += -0.005
      else:
       s += -0.067
     else:
      if final_score <= -3.6215:
       s += 0.027
      else:
       if letters_a_word <= 4.5076:
        s += 0.028
       else:
        if outer_tag <= 1.5:
         s += 0.028
        else:
         if tag <= 8.5:
          s += -0.083
         else:
          s += 0.025
    if from_start <= 1.5:
     if from_start <= -5.5:
      if digits_1_below <= 4.5:
       if commas <= 0.0:
        if digits_2_above <= 1.5:
         if by_word <= 0.0:
          s += -0.075
         else:
          s += -0.002
        else:
         s += 0.014
       else:
        s += 0.022
      else:
       s += 0.046
     else:
      if capitals <= 0.38549:
       if from_start <= -1e-35:
        s += -0.049
       else:
        s += 0.022
      else:
       if letters_a_word <= 7.0125:
        if capitals_1_below <= 0.67949:
         s += 0.075
        else:
         s += 0.001
       else:
        s += -0.018
    else:
     if digits_1_below <= 9.5:
      s += -0.070
     else:
      s += 0.027
    if end <= 0.0:
     if final_score <= -5.0733:
      s += -0.050
     else:
      if name_1_above <= 0.0:
       if outer_tag <= 12.5:
        if from_start <= 4.5:
         if words <= 4.5:
          if capitals_1_below <= 0.51:
           s += 0.110
          else:
           s += 0.021
         else:
          if in_text <= 0.34524:
           s += 0.047
          else:
           s += -0.050
        else:
         if capitals_2_above <= 0.457:
          s += -0.058
         else:
          s += 0.052
       else:
        s += -0.032
      else:
       s += -0.041
    else:
     if final_score <= -3.1834:
      if final_score <= -3.9932:
       s += -0.039
      else:
       s += 0.034
     else:
      s += -0.072
    if characters <= 106.5:
     if characters <= 10.5:
      if year_1_below <= 0.0:
       s += -0.069
      else:
       s += 0.039
     else:
      if tag <= 1.5:
       if words_score <= 1.0233:
        s += 0.078
       else:
        s += -0.022
      else:
       if depth <= 10.5:
        if away <= 3.5:
         if words <= 5.5:
          s += -0.065
         else:
          s += 0.005
        else:
         s += 0.012
       else:
        if capitals_1_below <= 0.74167:
         if capitals_2_above <= 0.077935:
          if depth <= 13.5:
           s += -0.044
          else:
           s += 0.045
         else:
          s += 0.082
        else:
         s += -0.028
    else:
     s += -0.066
    if capitals_2_below <= 0.65942:
     if capitals_3_below <= 0.1127:
      if start <= 2.5:
       if known <= 0.0:
        if characters <= 51.5:
         if outer_tag <= 2.5:
          s += 0.082
         else:
          s += -0.000
        else:
         if commas <= 0.0:
          s += -0.043
         else:
          if characters <= 122.5:
           s += 0.065
          else:
           s += -0.028
       else:
        s += -0.043
      else:
       s += -0.045
     else:
      if characters <= 26.5:
       if capitals_3_below <= 0.27429:
        s += -0.039
       else:
        s += 0.040
      else:
       s += -0.052
    else:
     if characters <= 30.5:
      s += -0.072
     else:
      s += 0.005
    if capitals_1_below <= 0.67949:
     if depth <= 10.5:
      if by_word <= 0.0:
       if from_start <= -2.5:
        if capitals_1_above <= 0.78175:
         if from_start <= -4.5:
          s += -0.041
         else:
          s += 0.039
        else:
         s += 0.057
       else:
        if digits_3_below <= 0.0:
         s += -0.079
        else:
         s += 0.015
      else:
       s += 0.045
     else:
      if end <= 0.0:
       if capitals_1_below <= 0.068574:
        if words <= 4.5:
         s += 0.047
        else:
         s += -0.038
       else:
        s += 0.125
      else:
       s += -0.042
    else:
     if letters_a_word <= 6.9648:
      s += -0.079
     else:
      s += 0.039
    if outer_tag <= 6.5:
     if capitals <= 0.24621:
      s += -0.044
     else:
      if date_word <= 0.0:
       if links <= 0.61755:
        if name_1_above <= 0.0:
         if words <= 1.5:
          if letters_a_word <= 6.9648:
           s += -0.054
          else:
           s += 0.023
         else:
          if final_score <= -2.4801:
           if words_score <= -1.6777:
            s += 0.087
           else:
            s += -0.004
          else:
           if final_score <= -0.95677:
            s += -0.021
           else:
            s += 0.056
        else:
         s += -0.037
       else:
        if final_score <= -3.7329:
         s += -0.078
        else:
         s += 0.028
      else:
       s += -0.050
    else:
     s += -0.054
    if outer_tag <= 1.5:
     if outer_share <= 0.035468:
      s += -0.021
     else:
      s += 0.125
    else:
     if from_start <= 2.5:
      if headings_above <= 0.0:
       if from_start <= -6.5:
        s += -0.071
       else:
        if words_score <= -0.94436:
         s += 0.061
        else:
         s += -0.040
      else:
       if date_word <= 0.0:
        if share <= 0.011587:
         if capitals_2_above <= 0.78175:
          if headings_above <= 2.5:
           s += 0.071
          else:
           s += -0.017
         else:
          s += -0.022
        else:
         s += -0.021
       else:
        s += -0.055
     else:
      if prints <= 2.5:
       s += -0.065
      else:
       s += 0.042
    if capitals <= 0.43304:
     if end <= 0.0:
      if links <= 0.087824:
       if capitals_1_above <= 0.084524:
        s += 0.012
       else:
        s += -0.065
      else:
       s += 0.031
     else:
      s += -0.076
    else:
     if year <= 0.0:
      if tag <= 1.5:
       if from_start <= -3.5:
        s += -0.021
       else:
        if capitals_2_below <= 0.061553:
         s += -0.004
        else:
         s += 0.092
      else:
       if name <= 0.0:
        if capitals_1_above <= 0.4037:
         s += -0.069
        else:
         if depth <= 9.5:
          s += 0.026
         else:
          s += -0.039
       else:
        s += 0.029
     else:
      s += 0.063
    if name_2_above <= 0.0:
     if known <= 1.5:
      if in_text <= 0.43651:
       if capitals_2_below <= 0.71825:
        if capitals_1_above <= 0.89181:
         if tag <= 6.5:
          if letters_a_word <= 4.3875:
           s += 0.007
          else:
           if framed <= 0.0:
            s += 0.095
           else:
            if words <= 2.5:
             s += 0.062
            else:
             s += -0.011
         else:
          s += -0.005
        else:
         s += -0.027
       else:
        if words <= 4.5:
         s += -0.063
        else:
         s += 0.036
      else:
       if words <= 7.5:
        s += 0.015
       else:
        s += -0.070
     else:
      s += -0.061
    else:
     s += -0.063
    if characters <= 11.5:
     s += -0.051
    else:
     if by_word <= 0.0:
      if in_article <= 0.0:
       if letters_a_word <= 6.0111:
        s += -0.017
       else:
        if outer_share <= 0.8408:
         if from_start <= -13.5:
          s += -0.008
         else:
          s += 0.124
        else:
         s += -0.023
      else:
       if letters_a_word <= 8.3397:
        if capitals_2_above <= 0.063508:
         if digits_1_below <= 6.5:
          s += -0.051
         else:
          s += 0.029
        else:
         if capitals <= 0.43304:
          s += -0.041
         else:
          if depth <= 11.5:
           s += 0.070
          else:
           s += -0.014
       else:
        s += -0.075
     else:
      s += 0.072
    if depth <= 19.5:
     if links <= 0.39559:
      if capitals_2_above <= 0.084524:
       if commas <= 0.0:
        s += -0.062
       else:
        s += -0.001
      else:
       if capitals_2_above <= 0.39565:
        if prints <= 1.5:
         if depth <= 10.5:
          s += -0.030
         else:
          s += 0.044
        else:
         s += 0.087
       else:
        if capitals_3_below <= 0.091966:
         if capitals_2_below <= 0.084524:
          s += -0.022
         else:
          s += 0.037
        else:
         s += -0.073
     else:
      if characters <= 41.5:
       if letters_a_word <= 5.229:
        s += 0.000
       else:
        s += 0.083
      else:
       s += -0.026
    else:
     s += 0.076
    if capitals_3_below <= 0.1127:
     if framed <= 0.0:
      if words <= 12.5:
       if letters_a_word <= 5.6705:
        if capitals_2_above <= 0.74167:
         s += 0.037
        else:
         s += -0.032
       else:
        s += 0.091
      else:
       s += -0.025
     else:
      if away <= 6.5:
       s += -0.039
      else:
       if words_score <= -8.1946:
        s += 0.055
       else:
        s += -0.023
    else:
     if words_score <= 0.62033:
      if away <= 3.5:
       s += -0.034
      else:
       if capitals_2_above <= 0.084524:
        s += -0.024
       else:
        if away <= 6.5:
         s += 0.058
        else:
         s += -0.013
     else:
      s += -0.068
    if capitals_1_below <= 0.25321:
     if headings_above <= 0.0:
      s += -0.052
     else:
      if by_word_2_above <= 0.0:
       if capitals_2_above <= 0.0723:
        if letters_a_word <= 5.2892:
         s += 0.043
        else:
         if links <= 0.21208:
          s += -0.058
         else:
          s += 0.021
       else:
        if away <= 7.5:
         if prints <= 1.5:
          s += 0.030
         else:
          s += 0.094
        else:
         s += -0.015
      else:
       s += -0.050
    else:
     if capitals_3_below <= 0.033908:
      if share <= 0.0044936:
       s += 0.031
      else:
       s += -0.022
     else:
      if year_2_above <= 0.0:
       s += -0.075
      else:
       s += 0.017
    if level <= 3.5:
     if capitals_2_above <= 0.78175:
      if end <= 0.0:
       if capitals_2_above <= 0.18301:
        if capitals_3_below <= 0.061553:
         if digits_1_above <= 0.0:
          if capitals_2_above <= 0.044949:
           s += -0.020
          else:
           s += 0.045
         else:
          s += 0.089
        else:
         if year <= 0.0:
          if away <= 6.5:
           s += -0.075
          else:
           s += 0.012
         else:
          s += 0.029
       else:
        if framed <= 0.0:
         s += 0.049
        else:
         s += -0.021
      else:
       if headings_above <= 4.5:
        s += -0.052
       else:
        s += 0.030
     else:
      s += -0.053
    else:
     s += 0.072
    if digits_1_below <= 2.5:
     if tag <= 2.5:
      if capitals_1_below <= 0.40313:
       if end <= 5.5:
        if final_score <= -3.5012:
         s += -0.060
        else:
         s += -0.008
       else:
        s += 0.036
      else:
       if characters <= 36.5:
        s += 0.067
       else:
        s += -0.024
     else:
      if digits_2_above <= 2.5:
       if characters <= 26.5:
        s += -0.087
       else:
        if characters <= 34.5:
         s += 0.045
        else:
         s += -0.051
      else:
       s += 0.008
    else:
     if characters <= 16.5:
      s += 0.082
     else:
      if characters <= 30.5:
       s += -0.036
      else:
       s += 0.029
    if digits_1_below <= 4.5:
     if digits_2_below <= 5.5:
      if outer_share <= 0.015797:
       if capitals_1_below <= 0.45584:
        if end <= 1.5:
         s += -0.076
        else:
         s += 0.014
       else:
        if capitals_3_below <= 0.033908:
         s += 0.036
        else:
         s += -0.053
      else:
       if characters <= 24.5:
        if alike <= 4.5:
         s += -0.062
        else:
         s += 0.035
       else:
        if digits <= 10.5:
         if words <= 11.5:
          s += 0.083
         else:
          s += -0.039
        else:
         s += -0.044
     else:
      s += 0.043
    else:
     if depth <= 9.5:
      s += -0.004
     else:
      s += 0.088
    if digits_1_above <= 0.0:
     if links <= 0.1451:
      if words_score <= -16.352:
       s += 0.049
      else:
       if letters_a_word <= 5.4031:
        if characters <= 24.5:
         if final_score <= -2.4801:
          s += -0.049
         else:
          s += 0.023
        else:
         s += 0.050
       else:
        if characters <= 16.5:
         s += -0.008
        else:
         if characters <= 46.5:
          s += -0.087
         else:
          s += -0.006
     else:
      if framed <= 0.0:
       s += 0.055
      else:
       s += -0.026
    else:
     if final_score <= -3.5012:
      s += -0.022
     else:
      if links <= 0.29095:
       s += 0.078
      else:
       s += -0.008
    if name_1_above <= 0.0:
     if characters <= 7.5:
      s += -0.061
     else:
      if headings_above <= 1.5:
       if capitals_3_below <= 0.3094:
        if words <= 2.5:
         s += 0.048
        else:
         if letters_a_word <= 5.753:
          s += 0.029
         else:
          if capitals_1_above <= 0.65942:
           s += -0.055
          else:
           s += 0.029
       else:
        s += -0.038
      else:
       if clock <= 0.0:
        if characters <= 63.5:
         if capitals_2_below <= 0.061553:
          if capitals_1_above <= 0.27682:
           s += -0.041
          else:
           s += 0.066
         else:
          s += 0.114
        else:
         s += -0.019
       else:
        s += -0.038
    else:
     s += -0.068
    if capitals <= 0.0:
     s += 0.079
    else:
     if capitals <= 0.24621:
      s += -0.064
     else:
      if characters <= 6.5:
       s += -0.047
      else:
       if letters_a_word <= 6.8193:
        if characters <= 22.5:
         if alike <= 1.5:
          if from_start <= -7.5:
           s += -0.024
          else:
           if capitals_3_below <= 0.033908:
            s += 0.064
           else:
            s += -0.011
         else:
          s += -0.044
        else:
         if in_text <= 0.65686:
          if capitals_3_below <= 0.43304:
           s += 0.085
          else:
           s += 0.003
         else:
          s += -0.020
       else:
        if prints <= 2.5:
         s += -0.034
        else:
         s += 0.065
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, _, gap_below, _, _, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, _, from_start, final_score, printed_above, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, _, _, digits_1_above, year_1_above, _, capitals_1_above, by_word_2_above, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, _, digits_1_below, _, _, capitals_1_below, _, name_2_below, _, digits_2_below, year_2_below, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if digits <= 4.5:
     s += -2.701
    else:
     if final_score <= 0.0:
      s += -1.484
     else:
      s += -2.633
    if end <= 5.5:
     if date_word <= 0.0:
      if alike <= 1.5:
       if commas <= 0.0:
        s += -0.101
       else:
        if characters <= 55.5:
         s += 0.251
        else:
         s += -0.082
      else:
       s += -0.121
     else:
      s += 0.181
    else:
     if commas <= 0.0:
      if words <= 6.5:
       s += 0.223
      else:
       s += 0.013
     else:
      s += 0.489
    if year <= 0.0:
     s += -0.124
    else:
     if characters <= 58.5:
      if headings_above <= 0.0:
       s += 0.155
      else:
       s += 0.413
     else:
      if characters <= 93.5:
       s += 0.047
      else:
       s += -0.073
    if end <= 5.5:
     if clock <= 0.0:
      if letters_a_word <= 4.8356:
       if characters <= 25.5:
        if characters <= 13.5:
         s += -0.093
        else:
         s += -0.008
       else:
        s += 0.080
      else:
       s += -0.109
     else:
      s += 0.251
    else:
     if in_text <= 0.25543:
      if final_score <= -4.0098:
       s += 0.125
      else:
       s += 0.292
     else:
      s += 0.045
    if year <= 0.0:
     s += -0.123
    else:
     if in_text <= 0.51:
      s += 0.289
     else:
      if words_score <= 0.0:
       s += 0.037
      else:
       s += -0.085
    if digits <= 4.5:
     s += -0.122
    else:
     if in_text <= 0.56696:
      s += 0.216
     else:
      if share <= 0.0:
       s += 0.055
      else:
       s += -0.075
    if year <= 0.0:
     s += -0.120
    else:
     if level <= 0.0:
      s += 0.195
     else:
      s += 0.015
    if end <= 5.5:
     if clock <= 0.0:
      if date_word <= 0.0:
       if links <= 0.187:
        if letters_a_word <= 4.8356:
         if commas <= 0.0:
          s += -0.084
         else:
          s += 0.076
        else:
         s += -0.112
       else:
        if links <= 0.75338:
         if from_start <= 0.0:
          s += 0.081
         else:
          s += -0.043
        else:
         s += -0.085
      else:
       s += 0.056
     else:
      s += 0.158
    else:
     if commas <= 0.0:
      if in_text <= 0.14643:
       s += 0.067
      else:
       s += -0.059
     else:
      s += 0.167
    if digits <= 4.5:
     s += -0.119
    else:
     if in_text <= 0.27525:
      s += 0.183
     else:
      if words <= 9.5:
       s += 0.079
      else:
       s += -0.044
    if digits <= 4.5:
     s += -0.118
    else:
     if from_start <= 2.5:
      if headings_above <= 0.0:
       s += 0.037
      else:
       s += 0.158
     else:
      s += 0.003
    if year <= 0.0:
     s += -0.118
    else:
     if in_text <= 0.67708:
      s += 0.139
     else:
      if words <= 8.5:
       s += 0.011
      else:
       s += -0.079
    if digits <= 4.5:
     s += -0.116
    else:
     if in_text <= 0.25543:
      if letters_a_word <= 6.2023:
       s += 0.151
      else:
       s += 0.071
     else:
      if characters <= 47.5:
       s += 0.068
      else:
       s += -0.058
    if year <= 0.0:
     s += -0.117
    else:
     if in_text <= 0.51:
      if capitals <= 0.45584:
       s += 0.147
      else:
       s += 0.026
     else:
      if words <= 6.5:
       s += 0.056
      else:
       s += -0.073
    if digits <= 4.5:
     s += -0.114
    else:
     if tag <= 2.5:
      if letters_a_word <= 6.0111:
       s += 0.128
      else:
       s += 0.048
     else:
      s += 0.004
    if alike <= 1.5:
     if tag <= 2.5:
      if characters <= 93.5:
       if from_start <= -16.5:
        if words_score <= -5.3902:
         s += -0.059
        else:
         s += -0.001
       else:
        if from_start <= 3.5:
         if characters <= 12.5:
          if commas <= 0.0:
           s += -0.019
          else:
           s += 0.059
         else:
          s += 0.124
        else:
         s += -0.020
      else:
       s += -0.075
     else:
      if commas <= 0.0:
       if clock <= 0.0:
        s += -0.095
       else:
        s += 0.020
      else:
       s += 0.029
    else:
     if depth <= 17.5:
      s += -0.104
     else:
      s += -0.006
    if digits <= 4.5:
     s += -0.113
    else:
     if in_text <= 0.28992:
      if final_score <= -3.8999:
       s += 0.029
      else:
       s += 0.129
     else:
      if characters <= 44.5:
       s += 0.038
      else:
       s += -0.068
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.114
     else:
      s += 0.016
    else:
     if alike <= 1.5:
      if tag <= 2.5:
       s += 0.123
      else:
       s += 0.007
     else:
      if words <= 5.5:
       s += 0.015
      else:
       s += -0.080
    if digits <= 4.5:
     s += -0.110
    else:
     if characters <= 58.5:
      if final_score <= -3.8999:
       s += 0.027
      else:
       if characters <= 35.5:
        s += 0.120
       else:
        s += 0.041
     else:
      if characters <= 87.5:
       s += 0.045
      else:
       s += -0.071
    if digits <= 4.5:
     s += -0.109
    else:
     if in_text <= 0.25543:
      if capitals_2_above <= 0.43095:
       s += 0.121
      else:
       s += 0.042
     else:
      if capitals <= 0.43095:
       s += 0.038
      else:
       s += -0.057
    if in_text <= 0.14643:
     if framed <= 0.0:
      if characters <= 11.5:
       if characters <= 9.5:
        s += -0.041
       else:
        s += 0.001
      else:
       if digits_2_above <= 0.0:
        s += 0.097
       else:
        s += 0.021
     else:
      if date_word <= 0.0:
       if letters_a_word <= 5.3377:
        if capitals_2_above <= 0.059715:
         s += 0.016
        else:
         s += -0.027
       else:
        s += -0.078
      else:
       s += 0.042
    else:
     if date_word <= 0.0:
      if end <= 5.5:
       if clock <= 0.0:
        s += -0.099
       else:
        s += 0.015
      else:
       s += -0.004
     else:
      s += 0.066
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.112
     else:
      s += 0.018
    else:
     if shape <= 0.0:
      if depth <= 11.5:
       if share <= 0.021978:
        s += 0.108
       else:
        s += 0.032
      else:
       s += 0.008
     else:
      s += -0.043
    if year <= 0.0:
     s += -0.109
    else:
     if characters <= 64.5:
      if in_text <= 0.59545:
       s += 0.102
      else:
       s += 0.007
     else:
      s += -0.045
    if digits <= 4.5:
     s += -0.104
    else:
     if characters <= 47.5:
      if from_start <= -6.5:
       s += 0.023
      else:
       s += 0.101
     else:
      if digits <= 7.5:
       s += -0.064
      else:
       s += 0.040
    if alike <= 1.5:
     if capitals <= 0.45584:
      if capitals <= 0.16473:
       if capitals_1_above <= 0.74167:
        s += -0.059
       else:
        s += 0.016
      else:
       if words <= 10.5:
        s += 0.098
       else:
        if words_score <= -4.2291:
         s += 0.034
        else:
         s += -0.021
     else:
      if capitals_1_above <= 0.57519:
       if date_word <= 0.0:
        if outer_share <= 0.6369:
         s += -0.097
        else:
         s += -0.009
       else:
        s += 0.024
      else:
       if capitals <= 0.75962:
        s += 0.055
       else:
        s += -0.019
    else:
     if by_word_2_above <= 0.0:
      s += -0.095
     else:
      s += 0.010
    if year <= 0.0:
     s += -0.105
    else:
     if final_score <= -4.4218:
      s += -0.042
     else:
      if shape <= 0.0:
       if words <= 10.5:
        s += 0.102
       else:
        s += 0.008
      else:
       s += -0.015
    if alike <= 2.5:
     if in_text <= 0.0:
      if final_score <= -4.1553:
       if from_start <= -7.5:
        s += -0.070
       else:
        s += 0.036
      else:
       if links <= 0.2968:
        if words <= 2.5:
         s += 0.005
        else:
         s += 0.089
       else:
        s += -0.006
     else:
      if capitals_1_above <= 0.57519:
       if clock <= 0.0:
        if outer_tag <= 13.5:
         s += -0.077
        else:
         s += -0.004
       else:
        s += 0.019
      else:
       if end <= 5.5:
        s += 0.000
       else:
        s += 0.055
    else:
     if outer_tag <= 1.5:
      s += 0.008
     else:
      s += -0.100
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.103
     else:
      s += 0.022
    else:
     if from_start <= 1.5:
      if headings_above <= 0.0:
       s += 0.009
      else:
       s += 0.087
     else:
      s += -0.014
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.102
     else:
      s += 0.021
    else:
     if digits_1_above <= 2.5:
      if capitals_1_above <= 0.16473:
       if capitals_2_below <= 0.29289:
        if depth <= 8.5:
         s += 0.018
        else:
         s += 0.060
       else:
        s += -0.039
      else:
       s += 0.102
     else:
      s += -0.047
    if characters <= 29.5:
     if end <= 5.5:
      if characters <= 19.5:
       if commas <= 0.0:
        s += -0.060
       else:
        s += 0.005
      else:
       if capitals_2_below <= 0.40313:
        s += 0.042
       else:
        s += -0.020
     else:
      if words_score <= -4.9421:
       s += 0.002
      else:
       s += 0.083
    else:
     if date_word <= 0.0:
      if by_word <= 0.0:
       if end <= 0.0:
        if commas <= 0.0:
         s += -0.057
        else:
         if letters_a_word <= 5.6376:
          s += 0.036
         else:
          s += -0.024
       else:
        s += -0.101
      else:
       s += 0.043
     else:
      s += 0.071
    if year <= 0.0:
     s += -0.097
    else:
     if in_text <= 0.28992:
      if words_score <= -7.9487:
       s += 0.022
      else:
       s += 0.091
     else:
      if capitals_3_below <= 0.084524:
       s += 0.013
      else:
       s += -0.063
    if digits <= 4.5:
     s += -0.093
    else:
     if characters <= 68.5:
      if final_score <= -4.0098:
       s += -0.036
      else:
       if capitals_2_below <= 0.4589:
        s += 0.080
       else:
        s += 0.024
     else:
      s += -0.055
    if capitals <= 0.45584:
     if alike <= 2.5:
      if digits_2_below <= 4.5:
       if capitals <= 0.16473:
        if words <= 7.5:
         s += 0.011
        else:
         s += -0.023
       else:
        if framed <= 0.0:
         s += 0.091
        else:
         s += 0.013
      else:
       s += -0.056
     else:
      if start <= 2.5:
       s += -0.077
      else:
       s += 0.007
    else:
     if by_word <= 0.0:
      if capitals_1_above <= 0.63068:
       if outer_share <= 0.97763:
        s += -0.116
       else:
        s += -0.008
      else:
       if capitals_1_above <= 0.90455:
        s += 0.026
       else:
        s += -0.019
     else:
      s += 0.044
    if digits <= 5.5:
     if digits <= 4.5:
      s += -0.089
     else:
      s += -0.023
    else:
     if headings_above <= 2.5:
      if characters <= 38.5:
       s += 0.087
      else:
       s += -0.024
     else:
      s += -0.055
    if digits <= 4.5:
     s += -0.088
    else:
     if headings_above <= 2.5:
      if characters <= 38.5:
       s += 0.074
      else:
       if tag <= 2.5:
        s += 0.018
       else:
        s += -0.049
     else:
      s += -0.064
    if year <= 0.0:
     s += -0.092
    else:
     if final_score <= -4.2806:
      s += -0.057
     else:
      if level <= 0.0:
       if words <= 10.5:
        s += 0.087
       else:
        s += -0.008
      else:
       s += -0.034
    if letters_a_word <= 6.0111:
     if digits <= 4.5:
      s += -0.066
     else:
      if in_text <= 0.59545:
       s += 0.094
      else:
       s += -0.023
    else:
     if date_word <= 0.0:
      if in_text <= -1e-35:
       s += 0.020
      else:
       if capitals_1_above <= 0.63068:
        s += -0.128
       else:
        if capitals_1_above <= 0.80909:
         s += 0.020
        else:
         s += -0.017
     else:
      s += 0.042
    if year <= 0.0:
     s += -0.086
    else:
     if tag <= 2.5:
      if letters_a_word <= 5.6705:
       s += 0.087
      else:
       if away <= 3.5:
        s += 0.038
       else:
        s += -0.008
     else:
      if words <= 6.5:
       s += 0.015
      else:
       s += -0.030
    if year <= 0.0:
     if tag <= 0.0:
      if digits_1_above <= 1.5:
       s += -0.014
      else:
       s += 0.032
     else:
      s += -0.082
    else:
     if in_text <= 0.25543:
      if capitals_2_above <= 0.31909:
       s += 0.084
      else:
       s += 0.000
     else:
      if commas <= 0.0:
       s += -0.074
      else:
       s += 0.012
    if headings_above <= 2.5:
     if characters <= 72.5:
      if tag <= 5.5:
       if away <= 10.5:
        if digits_1_above <= 4.5:
         if capitals <= 0.72078:
          if headings_above <= 0.0:
           s += 0.017
          else:
           if capitals <= 0.067424:
            s += 0.008
           else:
            s += 0.097
         else:
          s += -0.010
        else:
         s += -0.029
       else:
        s += -0.049
      else:
       s += -0.049
     else:
      if capitals_1_above <= 0.65942:
       s += -0.075
      else:
       s += -0.000
    else:
     if letters_a_word <= 4.3431:
      s += 0.021
     else:
      if date_word <= 0.0:
       s += -0.119
      else:
       s += 0.016
    if digits <= 5.5:
     if date_word <= 0.0:
      if by_word_1_below <= 0.0:
       s += -0.077
      else:
       s += -0.001
     else:
      s += 0.009
    else:
     if letters_a_word <= 5.8032:
      if words_score <= -1.985:
       s += 0.065
      else:
       s += 0.001
     else:
      if capitals_1_above <= 0.10128:
       s += -0.051
      else:
       s += 0.016
    if capitals_1_above <= 0.65942:
     if digits <= 9.5:
      if depth <= 6.5:
       if in_text <= 0.34524:
        s += 0.032
       else:
        s += -0.031
      else:
       if by_word_2_above <= 0.0:
        if capitals_2_above <= 0.16954:
         if in_text <= 0.0:
          s += 0.024
         else:
          if links <= 0.99615:
           if capitals_2_above <= 0.1127:
            s += -0.084
           else:
            s += 0.007
          else:
           s += 0.013
        else:
         s += -0.116
       else:
        s += 0.012
     else:
      s += 0.020
    else:
     if from_start <= 3.5:
      if digits <= 4.5:
       s += -0.024
      else:
       s += 0.082
     else:
      s += -0.037
    if year <= 0.0:
     s += -0.076
    else:
     if digits_1_above <= 3.5:
      if capitals <= 0.45584:
       if away <= 5.5:
        if from_start <= -1e-35:
         s += 0.088
        else:
         s += 0.021
       else:
        s += 0.013
      else:
       s += -0.027
     else:
      s += -0.065
    if commas <= 0.0:
     if clock <= 0.0:
      if by_word_1_above <= 0.0:
       if by_word <= 0.0:
        s += -0.065
       else:
        s += 0.007
      else:
       s += 0.010
     else:
      s += 0.017
    else:
     if digits_1_above <= 4.5:
      if letters_a_word <= 6.0111:
       if words_score <= 0.61089:
        s += 0.091
       else:
        if share <= 0.56538:
         s += 0.017
        else:
         s += -0.022
      else:
       if capitals_1_above <= 0.19756:
        if letters_a_word <= 6.6859:
         s += -0.068
        else:
         if letters_a_word <= 6.8193:
          s += 0.010
         else:
          s += -0.007
       else:
        s += 0.043
     else:
      s += -0.068
    if letters_a_word <= 5.4031:
     if commas <= 0.0:
      if letters_a_word <= 4.5076:
       if year <= 0.0:
        s += -0.028
       else:
        s += 0.038
      else:
       s += -0.047
     else:
      if final_score <= -4.2806:
       s += -0.000
      else:
       s += 0.072
    else:
     if capitals_1_below <= 0.10763:
      if date_word <= 0.0:
       if capitals_1_above <= 0.74167:
        if digits_1_below <= 0.0:
         s += -0.113
        else:
         s += 0.002
       else:
        s += -0.003
      else:
       s += 0.008
     else:
      if characters <= 44.5:
       if words <= 2.5:
        s += -0.005
       else:
        s += 0.050
      else:
       s += -0.045
    if digits_1_above <= 4.5:
     if final_score <= -4.9044:
      if words_score <= -5.8449:
       s += -0.081
      else:
       s += 0.004
     else:
      if from_start <= -1e-35:
       if year_2_below <= 0.0:
        if from_start <= -6.5:
         if tag <= 2.5:
          s += 0.020
         else:
          s += -0.037
        else:
         if words_score <= -1.1337:
          s += 0.104
         else:
          s += 0.013
       else:
        if capitals <= 0.3374:
         s += 0.009
        else:
         s += -0.054
      else:
       if words_score <= -7.3162:
        s += 0.021
       else:
        if depth <= 4.5:
         s += 0.021
        else:
         s += -0.053
    else:
     s += -0.088
    if year <= 0.0:
     s += -0.076
    else:
     if in_text <= 0.23303:
      if outer_share <= 0.0034184:
       if words_score <= -5.3902:
        s += -0.003
       else:
        s += 0.028
      else:
       s += 0.076
     else:
      if capitals_1_above <= 0.51:
       if outer_share <= 0.061582:
        s += -0.081
       else:
        s += -0.012
      else:
       s += 0.044
    if digits_1_above <= 4.5:
     if commas <= 0.0:
      if date_word <= 0.0:
       if capitals_2_below <= 0.035099:
        if year <= 0.0:
         s += -0.038
        else:
         s += 0.015
       else:
        if depth <= 16.5:
         if letters_a_word <= 4.0357:
          s += -0.001
         else:
          if digits_2_above <= 5.5:
           s += -0.079
          else:
           s += -0.001
        else:
         s += 0.014
      else:
       s += 0.020
     else:
      if digits_2_above <= 5.5:
       if words <= 15.5:
        if final_score <= -4.5697:
         s += -0.000
        else:
         s += 0.084
       else:
        s += -0.032
      else:
       s += -0.061
    else:
     s += -0.088
    if tag <= 2.5:
     if depth <= 11.5:
      if alike <= 1.5:
       if digits <= 5.5:
        if digits <= 4.5:
         s += -0.023
        else:
         s += 0.020
       else:
        s += 0.070
      else:
       if from_start <= -2.5:
        s += 0.008
       else:
        s += -0.045
     else:
      if capitals <= 0.3374:
       if from_start <= 3.5:
        if capitals_1_above <= 0.18301:
         s += 0.025
        else:
         s += -0.011
       else:
        s += -0.013
      else:
       s += -0.076
    else:
     if date_word <= 0.0:
      if outer_tag <= 1.5:
       s += 0.003
      else:
       s += -0.071
     else:
      s += 0.014
    if digits <= 5.5:
     if by_word <= 0.0:
      if capitals_2_above <= 0.83974:
       if by_word_1_above <= 0.0:
        if name_2_below <= 0.0:
         s += -0.064
        else:
         s += 0.001
       else:
        s += 0.001
      else:
       if capitals_1_above <= 0.65942:
        if capitals_2_below <= 0.97368:
         s += -0.005
        else:
         s += 0.002
       else:
        s += 0.007
     else:
      s += 0.008
    else:
     if capitals_2_below <= 0.31339:
      if capitals_2_above <= 0.19756:
       if words_score <= -2.289:
        s += 0.075
       else:
        s += 0.015
      else:
       s += -0.001
     else:
      s += -0.014
    if digits <= 5.5:
     if by_word <= 0.0:
      if characters <= 25.5:
       if characters <= 13.5:
        if in_text <= -1e-35:
         s += 0.000
        else:
         s += -0.025
       else:
        if in_text <= 0.3101:
         s += 0.013
        else:
         s += -0.005
      else:
       if year_1_above <= 0.0:
        s += -0.068
       else:
        s += 0.000
     else:
      s += 0.009
    else:
     if digits_1_below <= 1.5:
      if capitals <= 0.55778:
       if final_score <= -2.4533:
        s += 0.081
       else:
        s += 0.016
      else:
       s += 0.007
     else:
      s += -0.018
    if final_score <= -4.2806:
     if capitals_1_above <= 0.75962:
      if capitals_1_below <= 0.75962:
       if digits_1_below <= 0.0:
        s += -0.091
       else:
        s += -0.006
      else:
       s += -0.002
     else:
      s += 0.005
    else:
     if year <= 0.0:
      s += -0.062
     else:
      if in_text <= 0.51:
       if capitals_1_below <= 0.11237:
        s += 0.025
       else:
        s += 0.074
      else:
       if capitals_1_above <= 0.4037:
        s += -0.041
       else:
        s += -0.000
    if from_start <= 3.5:
     if from_start <= -12.5:
      if away <= 3.5:
       s += 0.011
      else:
       s += -0.075
     else:
      if tag <= 5.5:
       if characters <= 87.5:
        if printed_above <= 0.0:
         if digits_1_above <= 5.5:
          if headings_above <= 0.0:
           s += 0.011
          else:
           s += 0.085
         else:
          s += -0.013
        else:
         s += -0.018
       else:
        if capitals_3_below <= 0.65942:
         s += -0.040
        else:
         s += -0.000
      else:
       if capitals_1_below <= 0.57519:
        s += -0.043
       else:
        s += 0.001
    else:
     s += -0.085
    if year <= 0.0:
     s += -0.065
    else:
     if away <= 7.5:
      if characters <= 76.5:
       if capitals <= 0.45584:
        s += 0.079
       else:
        s += -0.004
      else:
       s += -0.041
     else:
      s += -0.057
    if year <= 0.0:
     s += -0.064
    else:
     if from_start <= -12.5:
      s += -0.049
     else:
      if level <= 0.0:
       if away <= 5.5:
        s += 0.077
       else:
        s += 0.004
      else:
       s += -0.006
    if depth <= 10.5:
     if digits <= 7.5:
      if links <= 0.26834:
       if in_text <= 0.0:
        if tag <= 1.5:
         s += 0.027
        else:
         if capitals_2_below <= 0.077935:
          s += -0.045
         else:
          s += 0.015
       else:
        if gap_below <= 0.0:
         s += 0.006
        else:
         s += -0.069
      else:
       s += 0.017
     else:
      s += 0.035
    else:
     if date_word <= 0.0:
      if in_text <= -1e-35:
       s += -0.002
      else:
       if capitals_2_below <= 0.72078:
        if outer_tag <= 9.5:
         s += -0.106
        else:
         s += -0.001
       else:
        s += -0.004
     else:
      s += 0.008
    if headings_above <= 1.5:
     if digits <= 7.5:
      if links <= 0.24652:
       if capitals <= 0.36475:
        if capitals <= 0.31643:
         s += -0.031
        else:
         s += 0.031
       else:
        if capitals_1_below <= 0.29706:
         if capitals_2_below <= 0.74457:
          s += -0.091
         else:
          s += -0.001
        else:
         s += 0.005
      else:
       s += 0.037
     else:
      s += 0.062
    else:
     if capitals_1_below <= 0.80909:
      if date_word <= 0.0:
       if by_word_1_above <= 0.0:
        if by_word <= 0.0:
         s += -0.082
        else:
         s += 0.004
       else:
        s += 0.007
      else:
       s += 0.008
     else:
      s += 0.013
    if letters_a_word <= 5.7528:
     if words_score <= -14.101:
      s += -0.047
     else:
      if tag <= 5.5:
       if digits <= 4.5:
        s += -0.026
       else:
        if capitals_3_below <= 0.21807:
         s += 0.079
        else:
         s += 0.017
      else:
       s += -0.035
    else:
     if date_word <= 0.0:
      if away <= 2.5:
       if final_score <= -1e-35:
        s += 0.022
       else:
        s += -0.033
      else:
       if capitals_3_below <= 0.91987:
        if words_score <= 0.38446:
         s += -0.105
        else:
         s += -0.004
       else:
        if final_score <= -4.0098:
         s += -0.004
        else:
         s += 0.003
     else:
      s += 0.025
    if from_start <= 4.5:
     if digits_3_below <= 1.5:
      if from_start <= -6.5:
       if digits <= 6.5:
        if date_word <= 0.0:
         if outer_tag <= 2.5:
          s += -0.072
         else:
          s += 0.002
        else:
         s += 0.012
       else:
        s += 0.026
      else:
       if digits_1_above <= 4.5:
        if year <= 0.0:
         s += -0.031
        else:
         if words_score <= -0.69114:
          s += 0.079
         else:
          s += 0.009
       else:
        s += -0.047
     else:
      if words_score <= -3.2453:
       s += 0.006
      else:
       s += -0.065
    else:
     if year_2_below <= 0.0:
      s += -0.072
     else:
      s += 0.005
    if digits_1_above <= 2.5:
     if digits <= 5.5:
      if capitals_2_above <= 0.83974:
       if date_word <= 0.0:
        if outer_share <= 0.97178:
         s += -0.052
        else:
         if words_score <= -4.559:
          s += 0.007
         else:
          s += -0.009
       else:
        s += 0.002
      else:
       s += 0.000
     else:
      if headings_above <= 1.5:
       if headings_above <= 0.0:
        s += -0.013
       else:
        s += 0.075
      else:
       s += -0.014
    else:
     if final_score <= -2.8419:
      s += -0.100
     else:
      if words_score <= 1.0603:
       s += 0.022
      else:
       if capitals_1_above <= 0.1266:
        s += 0.004
       else:
        s += -0.019
    if letters_a_word <= 5.7528:
     if digits <= 4.5:
      s += -0.032
     else:
      if in_text <= 0.73864:
       if away <= 3.5:
        s += 0.056
       else:
        if capitals_3_below <= 0.056349:
         s += 0.017
        else:
         s += -0.001
      else:
       s += -0.017
    else:
     if date_word <= 0.0:
      if capitals_1_above <= 0.63068:
       if depth <= 5.5:
        s += 0.002
       else:
        if digits_2_above <= 3.5:
         s += -0.107
        else:
         s += -0.006
      else:
       if capitals_1_above <= 0.91987:
        s += 0.016
       else:
        if depth <= 9.5:
         s += -0.013
        else:
         s += 0.003
     else:
      s += 0.034
    return s
