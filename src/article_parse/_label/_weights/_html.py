"""
What was learned of pages of html: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is 3dc91f51fd78249e.

news html: 0.9679
web-articles html: 0.9531
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.927 of 109, web-articles 0.981 of 701
byline found where it is: news 0.842 of 76, web-articles 0.823 of 322
date found where it is: news 0.971 of 102, web-articles 0.988 of 434
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -980: 'dpa',
        -875: 'related',
        -870: 'contents',
        -825: 'getty',
        -730: 'trail',
        -690: 'adobe sorry',
        -685: 'article share',
        -680: 'artikel',
        -670: 'buy pet',
        -665: 'read subscribe',
        -650: 'dec',
        -635: 'sign',
        -630: 'image',
        -625: 'news',
        -620: 'commission december',
        -615: 'discover espresso',
        -605: 'tags',
        -600: 'topics',
        -595: 'yoga',
        -590: 'advertisement nachrichten',
        -575: 'closed courtesy',
        -565: 'wealth',
        -550: 'copyright jan',
        -545: 'japan',
        -540: 'articles july llc newsletter reserved',
        -535: 'demo',
        -530: 'british',
        -520: 'reviewed',
        -515: 'inhalt',
        -510: 'editor',
        -495: 'browser',
        -490: 'course lose marketers sie',
        -485: 'connect',
        -480: 'mehr',
        -475: 'guides kommentare ltd',
        -470: 'biden guide shop stories',
        -465: 'tuition void',
        -460: 'foto ihre',
        -455: 'gifts october row spring',
        -450: 'falls minuten',
        -445: 'expressed hiring',
        -440: 'gear',
        -435: 'neue our reading redaktion',
        -425: 'consulting join',
        -420: 'apr receive secret',
        -415: 'cleaning comments written',
        -410: 'affiliate institute mission substitute',
        -405: 'links lowers pdf',
        -400: 'site',
        -395: 'blog form lesen oct pediatrics please',
        -390: 'backpacking exclusive hike independent master sponsored',
        -385: 'appointment august',
        -380: 'bill email february quote trusted',
        -375: 'familiarity featured hotels idle info',
        -370: 'advantageous bericht deductible interviews miss touch',
        -365: 'categories fehler',
        -360: 'costs ebook figure holiday message pc registered welcome',
        -355: 'commands dns informational money möglich münchen purposes views',
        -350: 'clay get react success table unlock week',
        -345: 'april experts',
        -340: 'ad coverage events partnership promotion stephanie tree',
        -335: 'const cookies exploring senior tim',
        -330: 'correctly dictionary difference displaying explore jahren posts society visiting zur',
        -325: 'bundle deals finance vein',
        -320: 'canon left organize updated',
        -315: 'ago coach consent eric outlook soul',
        -310: 'bitte breed cto follow later loading proposals solving speaker',
        -305: 'beach boost brief deine epa fc trouble ultimate',
        -300: 'alert choice consulted doc explores facebook june opinions podcasts save university',
        -295: 'airpods australian committed finden helpful prefix th thank ut',
        -290: 'classroom computers india movies npm photo policy std subscriber us wellness',
        -285: 'decor fats julian kb mixed photography plumbers promotions specs typescript weekend weniger',
        -280: 'bbc cfp gallery index nichts prior transition vote ways',
        -275: 'comment commissions edition familie intelligent lake lisa mind om podcast spaces twitter zeigen',
        -270: 'adult battle brian coffee delivered digitalen geht hit instagram jetzt jr lee november premiere pt recipient',
        -265: 'aktuelle author browse candidate chaos dieser games gpt journalism liked published services ultra watch webinar',
        -260: 'afford age alternatives anxiety category closer essen founder mark matched nlm oxo readers registry today united walmart',
        -255: 'builders connected contributor education panic picks resolve sb want ändern',
        -250: 'arxiv associated chris christmas engaging fund gefunden inc manager relationships scale strides thema thermostat',
        -245: 'accomplished af andreas buyers cooking couldn edu foreign functional healthier heute mm pm reason trending weekly',
        -240: 'boolean breaking ci dancing diet fdp financially generative inbox individuals ki nein pending prevention science smith tailor',
        -235: 'ave blogs chose co eliminate frieden julia latest lesezeit min notifications pos präsidentin referral series since topic',
        -230: 'by finally hub marathon orient parser satellites silicon specifications startups submitting therapist trial tricks viewed volatility werde wir',
        -225: 'actuarial atlanta attending calm complimentary disclosure douglas drawing drills footage hier login might pto recover refer retail reuters shutterstock signal technique uhr',
        -220: 'account alex bootcamps bridge buyer changing class clicking combinations deadlines dietitian download execute god interior internet intervention introduced mortgage plumbing profit prompts quilt return struct subscribing themen vice',
        -215: 'advisor ceo cups depot deutschland director domestic freelance hr icons january magnetic outside pa police premium ranking reflect sara teach top à',
        -210: 'alles dealer drop edges log meinung nov partner patel patrick probe putting rights risks rule schluss screenshots try venezuela wäre',
        -205: 'average believes celebrity chronic click dieses earn enabling friend hats johannesburg m memphis more partners phone provides questions sciences sollten trainer weights',
        -200: 'accepted agency authoring behalf ben blogging compassion construct consumers content covering deutschlands diagnosis filed gmbh heads können opinion outdoor photographing physician qr server skip tv wake warum',
        -195: 'architectural baker bond christian com dich doesn donate educator garage gemini humans könnte machen pulse relationship santa scroll slots statistics story travelers updates voice william',
        -190: 'advice announcement bottleneck bread cafe cb commits communicator contact dangerous done forgive gewalt hochschule investor living male mats möchte scientific semi sicher software spam spielen spiral strengthen takeout women',
        -185: 'agree angela averages bis broker convenience corporate diabetes estate gmt gordon ihrer integrity internally magazine mal mo old radiology renovation seconds sep survey wert zeigt',
        -180: 'algorithm attack bewegen career consultation diese digitale diversified earbuds el happens hence ii inquiry joining jun laura leads lightroom loan nation passionate photographer rare scott specializing stars tag travel unsubscribe vacuum werbung zum',
        -175: 'accessed adjunct advisory andy anytime associate biking channels daily defines earth football funds insights investment max meeting polizei preventative provider pub ran representation reviews simplify sister snowflake sooner suddenly sustainable til travels treaty',
        -170: 'accredited additional amazing bands boxes brain brewing cas causes du episode evaluation festive flag fort free git holistic issue joined memo mexico module nato neither neu newspapers op pathways president raleigh revising setzt shaping sliding source superior tagged validated viewer wolf wondering',
        -165: 'balls behavioral branch brands chromebook circle constitute cta delves deutschen feature geben gemacht guys hide mac madrid minus outdoors para physiological pothos prep ready rentals reply report request ropes shifting shock signup sourcing ticketing vague werden',
        -160: 'accept acclaimed allegedly ap arrested beat brushes cart cat compounding contractors digest disabled economy effortless erin error experience grows humanities investing johannes know kyoto leo marks needed peninsula protest proving recreation see sorgen specializes tickets war www',
        -155: 'actuary affordability bloom cancers carriers diesen doi elite employ enjoying government gum happier influential kein mongodb myths openings panel philips playful porting predictions sale stainless talks treatments value watched whatsapp yet',
        -150: 'alzheimer amended associates button chip contra denver depend distracting editors effort embrace express female festival fight found generation ihm images jamie kept menus missed navigating practitioners recent shell shortage teaching uns viele warming',
        -145: 'affiliates ag apply architect archiv b benefits bin chart complaint damn decorating gov greater impossible marcus payouts premiums punkte recruiting reporter rocky seats seinem seniors simultaneous slack tent thousand tone tourism tu wondered workshop',
        -140: 'action adams aesthetic analyzer art artifacts ask awards chance chatgpt commitment considering decoration digitalocean disease electronics episodes erschienen europe export faculty heel id ingredient inspections js kick kollegen llms medical montag norman oak payoff photographs politik presidential relaxation reps roles sarah sex solutions talk trails versucht vs',
        -135: 'arts availability bachelor best branches clients closes colorado death debunked dumbbells earned embed event exhibited exhibitions hall heating hesitate hinweise immense institutes intelligence jill keeps learner listen liverpool macro map may michelle navigate objective pinterest playbook powerful preferred primary profitable struggles subscription successfully suggestion threats tony torque unknown vibe',
        -130: 'ads advocate anaheim annual applies arriving babies bodyweight booking bottles breeds burned car ceiling checking collins contain crush crypto cut d deny disabilities ethereum factors failed finops fitness frei gardeners hiking hält ignored import investors jährige kubernetes llm nicole noble official overview page paragraph prone raises recruiter retreat signs strength taken theft tonight too turns wann writer y',
        -125: 'accelerate acquisitions airports animals armed ausserdem backpack beings bike britain browsers cet character correlates courses diverse dramatic ease educates excels experten featuring fired five franchise frauen frustrating garmin genuinely gibson illustration improvements julie lesser london measurable meditators messaging outages photos probably proven reconnect secrets stanford struck supposed thermostats ultralight unlocking victor visier wireless yes',
        -120: 'adolescent adresse assessing board bookmarks brokerage bustling care carolina categorized cleans closure columbia comfort commit conducts decorate dedicated doris downside drainage editorial executives filmmaker find finds galaxy girl headless jo kelly marketing merino mutter necessarily neuen overflow parks prefer profiles required schreibt scratch soc sofia spends spotted stall stand stitch temp terrifying things thirds towels tr traveler uber vary wheels wine worldwide',
        -115: 'again agreeing all auch awarded behörden besonders bookmark bug campus considerations constantly dark dismissed dslr election elena employers entertain entrepreneur fee future getting gracefully guaranteed helping how impressions inviting journals lucy maria material medium minister mit mobility modifying natalie nationally northern phrase qualified ra rebecca regarding remote retain scholars school scrap skies sms stunning stylish supporting tablet thomson trains unforgettable union valley verantwortung vol voted websites',
        -110: 'accused advises anzeige beard byte champions china codes commons connects consultancy corps cyber dear defer denmark discuss dot drives endorsement everyday everything executive externen forces hamilton him illnesses javascript jump ko limitations llama marketer mer minimally neil oliver operational org organised organizing parlament peak ps sample sanity scholarships serverless sf smbs sporting sticking stripped terms till tips traffic trekking versions worthwhile',
        -105: 'abandonment alum beats bell bitcoin brains checkout collaborative collected conceptual continued debate destinations divergence ed engineer english fits fixes gateway gopro hero hotspots ich insurers intended joshua karen leasing liberal loans lt mary media member mercedes never openness order oregon patreon perceived pounds prize propose ransomware recruiters regional requirement royal simplified skipped sr station storyboard throat votes worse',
        -100: 'adherence advantage answering approval argues arguments army aug badge bold bonuses calcium celebrate cincinnati climate clipboard clutch coordination cube dank dedication dice dumbbell emails emerged emma eu facet faster felt findings footer frankfurt fulfilling für gdpr gifting glance grundsätzlich healing holidays home honest indian ingest insight inspires iris istanbul java jonathan leaderboard learn linkedin machines maintenance martin nomad now nutritional orchestration overwhelm phrases program providers releases resources rf sales scholar sean sehen solve sort started strategy styles sweat takeaway therapy weeds wet winning you',
        -95: 'abc admitted advancing angry anzeigen approve arbeiten asian avid backing baseline blurry break camp caring celebration cells changed cloud coaching colin complete constrained cops cruise defaults demonstrate depth desired dynamic edited edits evergreen feeling ff fold folded folding giant gop gps grand helped highs hunter inspire instances intern ja jasper job johnson k kr laptops les mba modal murphy myth nationwide nurse peace platinum pllc poised por powers proficiency profound programming prominent recipe redirected repairing reserve restrictions resume satisfied select selling situational snippet sommelier south stockholm streamline subjects sufficient target targets team teen thousands thread tired turner ulrich underlying understands valuation vet vinyl von wirklich yesterday',
        -90: 'absorbing am anonymous approvals architects authorized automatic ban banners bcg calendar candid careers cares circumstances classics cleanser commenting confidently congress creativity dan demand depending diagram dj downtown draining ears embraced emerging errors firewall frameworks function globe gratitude grow healthiest ineffective informationen inspection institution interiors issuer kritik leave license mentioning mich monat motivational narratives negatively nostalgic obligated owns passengers perform physics process realizing recipes refinement representatives reset ruin rv safety scanning seemed sexy slipping specialize sponsors stressed swapping transform treat van',
        -85: 'advocating aktuell aller alumni ambassador announces authorship automotive aviation battling checklist cheer citing cleaner come compute conferences copilot dagegen db dig doable drain dylan engineers ethics exceeds exhausted feb fetch fleet flying forscher hacker haley happening hill hills housing hunters ideas informations intelligenz jeffrey joe junk kommentar leverages loyal merging modes mold museum names nutritionists optimization outperformed overstated patterns paycheck performed pets planner plaque polite pools portrait programmers proud rail relate relevance replay reservation restaurants rewrite ship silly silver squats statistic stuck subsidiaries teile thrill tokyo toronto transitioning turkey vigilant web why workloads',
        -80: 'aaa admissions allergies amanda anmeldung archives attendance audits award belongs berichtet bluesky bookings boots burst cars change cilantro clarke code college condo considers contributions controllers court crowdfunding dafür darum defenses definitions disorder double elegance emphasized ernst escalate gaps gardening grenzen hardened headcount hi hierarchy iceberg incomplete incorporates indicating infrared inhalte introducing investigations jane jogging knowledge layer leading lowest mai manage me nights nuance nyc online outs parent pid post quelle random rd readiness referrals reimbursement renovated robustness roundup season shipped shortcut shown sick solution stance stay steal tasty telephone took toughest uk uncle veteran vincent vp warehouse weitere white wp yields yours zeitung',
        -75: 'addition adventurers agenda akzeptieren altering arabian authentication aws backcountry bites books burns cape cleveland committee confirmation creative cryptocurrency cultivating dave dean decision desktop dives dominating dozens empty evaluating filter ganz ganze gavin generalist gone govern hands head hinweis hosts ids information james jobs kaum kids klare künstliche large loader mama meantime mental mi mirrorless müssen nose odd pies plane pot preventive radio remake rollout savvy scalability sells sharing spirits stone strings submit surprising switzerland tb text token unseren urges waterproof webcam williams wonders z',
        -70: 'abuse advocacy affect andrew applicants arrangements arrived attorney attribution axis barbells beer believe bluetooth breakthrough case changer charger clinic codex complicate curb darstellung datenschutzerklärung dealing difficulty disks dislike doyle dying edit effortlessly emerge enduring enterprise enthusiast etfs explosion f fan fault favor financials formerly freeze header houston human illustrate incorrect inflammation inform invested jen kan killed knobs labour laid manufacturers mar mastering maximizing mckinsey metro mike mingling minnesota nic notice obligation organically outsourced paid paso passions paul pennsylvania phases play powering printers protests rectangular reductions refers regarded relative relocation remarkable responses rope russische securities simplifies sleeping sonoma speech sprouts storm stranger surgery temple termed theatrical timeless trans trotzdem undergraduate utility verify version watches we weighting wild withdraw workspaces überblick',
        -65: 'aarp abroad achten acted advertise ak alliance analytical analyzed approach attitude attract autumn backpackers bank beijing bilder billions bon brake business cancer charged cio clip collectors colorectal comparing completing conundrum cookbook cork curated debatte developer diploma disclosures distribution dozen em emerges employer eve exception fake fastest films fires firm folders frank gap geschichte grading grapes guidance heading heater herein horizons hugo invasive league lindsay logistics masks merge mountains multifaceted nations ordinary osprey overseas persistent places plank powerpoint prescribing präsident re referring refine regret regulate reminders resident ride rohit sack sculpt seasons september sharma sim sketches sparkle spin starting stellen stressing students sur suspect tear teens teilen tied transcripts translation wales weddings',
        -60: 'administrator advising aims allem angezeigt appreciate archive arlington arrange asleep asus attempted backpacks base bedrooms benefiting broadcast capturing caught cellar christopher collaborate collections compatible consideration contender convergence cookie countertops covered cozy criteria cybercrime decides decorations defined delay direkt discourse doch doctor dogs eller env evolved exempt feed field fighting foreground generator geo germany gist golf harassment holder injured insuring intersection investigation israel joke juggling karl kristina liga longest longevity lover magical managed marker massachusetts mastery mathematics mattress medien membership method mexican mighty migrate morning navigation neighborhood newcomers nil ons opener optimizes ou oz personalities physicians pipes practically pregnant prem presentations pressed privacy professor prove publicly railway recalled recaptcha redefining relay removal reports representative rises rl robot sa sacrificing satisfying scarce screenshot seven sky sluggish straw strip talked terror thin third todo trump twist u utilizing videos vitamin walker watson wichtigste widens wong workflows',
        -55: 'accurate add adhd adviser afterthought agent airbnb aktualisiert alive anomalies antioxidants asynchronous backyard beiträge bing bishop branded building bundling cabinets checklists comeback conditional confidentiality credit cycle deductibles deploy develops digestive discoveries dispersion diversify dm downloading dream easy economical einfach ended entertaining err excludes expert explorations false fixture frames franchises global grosser guarantee harris hyper identifiable imposed individual industry institutional islam jessica kommission laden landes life loves minor minute mornings newsletters nominee nor organized overloading paced packed penalty planes pleasure plenty po pollution poses previous programme progressing prohibited quirks radar randomized reaching recall register retro ridiculous river robotics ron sacrifice sake sectors sensitive settings settle show sleeper sourdough spd stash suite testament tomatoes trademarks trades traveling trees trusting typed ue versa wahrscheinlich weighted winds wirtschaft woman wordpress workshops youth',
        -50: 'aca accelerating advertisers advertising allein alternating annually app audiences away banks became bild blank breach breeze brilliant caching cad carries chief clerk cohort collaborators colleague compare conditioning container controlled cornell cosmetic culture dad destroy deutscher dr duolingo dx dynamics educate electrical erp flaws folks forerunner fox frame frontend garbage gehören humidity hundred ice incorporate insider interest invalid jahre keyboards kills kpis lifelong louisiana majors md nimmt nj nurses ohio opt optimism pen pole portability portfolios pouring proposed push reproduction riding rm routes searcher sequences sheds sparen sport strap surplus swift texas theory tokenizer tourists trailer trajectory translations treasure trip tweak unifies unveiled useless vibrant webinars',
        -45: 'accountability accounting aerial aggregate airline akin albert artist authenticity awareness baltimore bei biodegradable blender booked boys bracket bump card ce chambers citations classes clock coe complementary compound considered consult contributing corey counts crystal dana dance darkness decline deliveries deterministic devops differs ditch documentary doing drywall dt duncan encompassing endeavor epaper evening exam exhibition expansive explainer failing farms first foldable forests forever forum forwarding freelancers fs fujifilm geometric gesellschaft hardwood harvard historic homework honey huge imagine inside interactively internationale invite ir jersey lauren lay legislation lifecycle liquid literature masterclass mechanic merges mortar mt murder nemo new newspaper nikon nos note nothing occurs oddly on outreach overwhelmed performs philosophy poland powder presenting profession properties puppy raising rechte recommended reddit registries remarkably rented replaces resolutions retains rethink revealing rivers rougher rugged sandwiches search searched seasoned secretary shepherd shorter shows shuttle singapore solicitation sprint stakes stations steam subscribed successful tack thrilled translates trash troy uncover understood unexpectedly utm vor voting waffen wilson writers zigbee',
        -40: 'abend absence accurately acer acres actively adhere advertisements agnes angriff ann approximate aps audio bad bang barn basket beds bench bet biz blood blvd border brought brush buffalo bundles burgundy caffeine calculators candle chase checked circular cleaners climbing compass connectors contest continue cornerstone coupon criticism crunch cryptocurrencies currency decentralized declared decoder dental dentistry digestible diligence dirty disconnect doubled drei drowning eco equivalent escalating estimate estimating expenditure fallen filing former fortunately framed fri fry fulfilled gamer gerade golden granite grün habit hang har hardly hassle heartbeat hiding hot hotspot hours innerhalb insert integral intro journalist joy jumping junior knee knew kyle lakes last latter liegt lounge main mice microservices minimizes modelling musste next obtain organic organizer out outpost outright peek pero personal phishing picking pioneers positively postgres practice profitability profits protects pursue relied renovate reservations resolved responded revamping review rise sandbox sansevieria scrutiny selecting silent sleep smell sorts speaking spreadsheets stove strictly studied supreme swaps tail tel thomas threaten ti touchpoint trays trifasciata ukraine unfamiliar unrestricted voices walsh warm weapon wizard youtube',
        -35: 'address adept agencies ai amsterdam android angeles anniversary appearance aspiring awful barrier beginner beginners beginnings birthday block borders briefing broadly buds burning call canceling cats charles childhood circuit cluster coded contained contains ctas dashboard dei depressive designed detailing diamond differ disability distributions do downtime drip earlier empathy encoder ending engagements essential eternal expired facing fans finalized financing finer firmware flood fmt forearms forward fraction functioning gefallen generating gfci gmo gold got grid growers gums hailing happen hash hello herself hire identity illustrative immersion immigration impressively inaugural inclusivity inequality innovators intuition irony joseph juli juni kam kit latte lawsuit leaderboards liberty lie lift lifting lion mimic mixing mood movement narrative nc nest nih nintendo nonprofit notion numbers offs operator orders outfit oversight pairing paperwork personalise pictures politics poll pop precautions prescribed proposal provisioning psychiatry qualifying quiz rebuild recordings reform relief residents resilience reviewer safe sandwich says scandal scholarship schule seeing shadow signature small sneaky sophie sorted sowohl spice sprechen staaten stat steakhouse store storefront streaming sunset surgeries synonymous tasked tides timelines tracing transitioned types unbiased unsere useful valuable ventures verification visits vitals vulnerable welcomed welcomes wellbeing welt wikipedia youngest youâ',
        -30: 'abandon activity adjustment affairs aim amenities analyse angles attendee bars basement beim beneath biases billy blending bounds breathing bulky businesses cabinetry california cautious cellars certified choose cite clicked codebase cognition collar colour community commutes compiled connecticut controller controversial could creating curiosity dc developers deviation diary dl dom edwards elementary elevating elizabeth entities experiencing expertise faith fewer flight flipboard florida funnel grown howard html ibm ihnen impact impractical increased independently input insane intent interruptions intuitive irrelevant kotlin lending mailing makeover makes massnahmen mayor measure measurement mediocre meets miami migrating minneapolis mortality naive namen navy newsroom node os oxygen passion periods peripherals permit philipp piping pitfalls plugin plunge portal posted productive promotes promoting prompting pruning publishes qualifications questionnaire raise randomised recipients record reign rely reside resistance responsibilities rob saas sage saint seaside selected sharpen skipping slideshow songs sourced species specify sports spur starts stefan streamlining strong structural successor supercharge surveys swear texts thanks tiles trust uncovered unfair var view vm watts weed years',
        -25: 'abilities accidental accountable activists affiliated afp allegations alto analyzing aren aspidistra backpacker barriers beauty being bn braking bristles cap carpet carrying cent centre chamber clientele clusters colleagues comes companies conducting continuing conversational county craig databricks deadline debates declines deficits delegate delivers demographic departure destination dies differentiate dim disappear disappointing disc dominant drinks drive eigene entscheiden ethical etiquette evolving exclusions expire explorer familiar fest finest finished firmly fishing fluent fluff foundry gateways gathering gears genai girls gott grade graduates gray grey gritty guard guardian hair handy hardcore haves headed heap honored hospital hören inputs intercontinental jazz knob kt landed legitimacy liefert luckily luke lässt maintains marketplace maternity maze medicaid meetups metaverse metric mfa monumental moved nancy nearing neatly neurons objectives offerings overkill panels paving paying perimeter philadelphia phones photograph pipeline planned processed promoted prudent publishers quick ratio razer reap refunds reject replacement resemble rests rewriting romance rtx scenes searchable sec sehe shine shirt similarities sin sketch smb southeast spatial speeding staff staged standing statements steak submission suit template thermometer threaded tide trademark unserer vacations versuchen veröffentlicht viable vip viruses voucher warehouses weak weiter wochen wrist',
        -20: 'abstraction abstractions adapter admins admission advisors airlines alongside alpine alternative anna answer apis application appointments assault aurora avoiding back barbell bargain belgium blockchains bookkeeping brewer bridging bronze calculate calculator capitalism capitol caption cash categorization celebrates centuries chaotic chips columbus comparatively conflict conflicts constitution consultations cordless corporation correlation counseling countless credential critique daunting debug decisions deer democracy dotted ecosystem editions elegantly estates evenings exceptionally exhaustion exploded eyes filling firsthand floors follower freeing gaming gegenüber gems gender gerne grit guy hacking happiness hoa homekit hurry hurt idea identifiers ie illness imagination impressed indexed indigo industrial ingestion innovate intertwined intriguing islands israelischen ist labs leaning lenders lineup lm locate logistical logo lows manufactured marked medicine messenger migration mimics minded modernization mon negative nevada norris onboard pacific painting participation partie paths pittsburgh pod powerhouse ppc pregnancy prices profile progression projects pursuing pushes qualcomm quarters queen ranging raspberry readings realize reasonable rejoice renting republicans retired richard safer schutz shining skill skillshare smarter smes son sounded speedy splurge sponsorships stopped stunden syrup telecom territory thinks thursday tight tons tour transitions trillion trustworthy tune turned ukrainian uncovering unexpected unify upcoming utilized vaccinations vantage vetted vue warned way weigh weird weren what wilderness win wipe wright writes zhang zip',
        -15: 'accolades achievement adventures advise anmelden audience autonomous become beta bhatt blockbuster bootstrap boutique bs cafes calories cents cinema collection command consequences consolidating continents corpus decided decreased deployment designer detecting dezember distilled easter elections endpoints entered epidemic esc fairness fill german greatest haven heather her hides hung ihr importing impose inaccurate inefficiencies infant jones juan lengthy lightest louis luggage marc marco matter misconceptions mitarbeiter mod mom monitored movie mph multiplier multitude namely neuroscience noch offices omissions operators ordered outlining overcome owl parenting patching pavilion plantations pocket portable potato predictable primer programmable prozent puzzles readability recap rejects relations religion respected retreats retrospective reversed rustic samples shall smoother spoke stopping succession suits surgical switching tate technological tensions thermal tires tun turn unrivaled verified vier violent wichtig witness wraps zufolge',
        15: 'accommodates adapted admittedly advertised aiming alabama alarms amateur anchored annuity anomaly anticipation apartments aspirations assembly assigning assumed athletic atms behaves bending besten bleeding blown boosted bow brad breakfasts buddhist burden burgers buzzword canada carve characterized charlotte clarifying coined commuters complain completeness compressed congratulations conserve consolidation convey coordinate copyrighted couch counterparts counters countryside cramped creator crows cup customary cx darf dataset daughter dedicate degradation deleting deploying devices diagnose differentiator disappointed disasters discoverable disrupt dividend dpi drinkers dropping dumb durations dutch earliest electronic elephant engineering essence establishing excuse exquisite fabrics fade fermentation figma flashy focal footwear formidable formulas gamified gary grips hamburg han handcrafted heartfelt heroes hesitant hints hoch honors housed huawei husband ides ihn impacting imperfect implements impression inconsistent infestation informal informative innovator integer introductory ish isnâ juggle kc keys konnten labeling lag lange lasted launchpad lavender led liabilities liner lo loaves locals logically luxe magazines malicious manifests markup massage mentally merely metabolic microphones milks mitigate mixes mode mount multiplayer muscular nahe needn neglect negotiable ng nicely normal north novice nuances nuggets nurturing obtaining occur ode odors opus ounce over overlays owen pacing performant peroxide perseverance pharmaceutical pinch plagued plans plated players pointing policyholders portraiture possess poster praying prepares prepping prevalent princeton promised proves provisions purchasing pure racks rating reached realistically regimes reinforced reinsurance relating relaxed religious rescue researched researching resetting resorts rival road roaming roasting romania rushed sadly sauces sausage scam scared scientist scrum seated seismic selective sharper shirts shrinking skins slicing slider smartest snake soaked speakeasy speakers spell spots sri stairs stealing stimulating stood straps suites surf surpass surrounding sweating sword systemic tactics tempo theme threshold thrifty thriller tighten timeframe timer toast touches transcendental transcript traveller triggers tripod trustworthiness turkish twelve tx underscores universe uploading utah vans vermont victim vielen vigorous visible voltage waiting windy winemaking wing worms wrong yelp zamioculcas',
        20: 'abonnieren accuracy acknowledged acknowledges adaptive adequately adjusts advance affair afterward agnostic aisle allen almond alt amidst among ample analyses analytic appearing appetizers appreciated arena artistry artwork asi assuming athletes attacker attackers attractive aura auth autonomously ava averaged bare barry bases bass bee believed beside bigquery birds blogger boat bobby boil bones bots branding breads breadth breakdowns brevity buck buffers buildup cabinet calculation camper cancel cane cannot canonical cans caps cardiac carving cashews caterers caters chapters chipset clickable clicks climbed cnn colors colours competent compilation comprises consolidated converts cooked correlations corresponds cousin cpus crib crime cruises cryptography cubes cuisines cushion customizing cyberpunk dann darunter davies deciding declare decorative defence dependable dependence deserves deshalb destroying dinners dir discharge disciplined disparate dispenser disrupting distinction distressed dongle doses drafting drafts drama driver drone eases edged embarrassing encounter enemy energetic enters ep erfolg erhalten es evaluates evenly evident exists experimentation expression fashioned fb fe feasible feels feet fetches fibers filers filtered finite fisher flagship flashlight fleets flimsy floating flowing fluoride footprints forgetting fostering frankly freelancing freshness fulfill futuristic gained gather generalized generates geometry glasses goat grandmother grass groundbreaking grounding groundwork grösste grünen guessing guilty hardest hedge helper herb herder hey highway hobby hooked horizontal horowitz hue hydrated hätte icon ideation il implementations inclined inclusions incoming incur incurred indication indicators inevitable ink instructional intake intention interacting internals interpretation invaluable investigating island isolated jacob jar jars jet joel jumps kafka kaldi keinen kicks killer kind klar klarna kommenden lanes leases lecture legitimate lettuce leveling libraries licensure localized luck lying mandated marginal markdown markers mask masterpieces meaningfully meter meters milwaukee mindfulness minds minerals mistake misunderstanding mobile modules moist monks moral muddy multichannel multilingual myriad mysterious neighbor nested newbies nighttime nlp normally northwest nouveau nyu oasis oat observability obsessive occupancy officer olympic onion opaque opting organisierte outputs parliament participated patagonia pepper personalised pioneering pitch pleasant pleasing podcasting pollinators possesses potable pots praise precedence predominantly preferably pricey programm projekt proportion proposition proprietary pulled pumps quietly quizzes races ramping reaches reassurance recession recht recruit rede reimbursed relational remembered reportedly repositories reshapes restrictive returned revenues reverse revisit rocks rod routinely rulebook sad safari sand sandals scheduler screening screwdriver seamlessly searches segment self semantics senses separated shower simulations slinging smartwatch snapshots socks sovereignty sparked specialization spruce squeeze standardize starchy stayed steeper stop storefronts strawberries stretches stripe stylistic submitted subsequently substantially supporters surpassing surrounded swatches sweaty sweeteners swimming switch symmetry symptoms synchronization syncs tailors tapered tasted taxes taxonomy tcp temporarily terminals terrorist thailand thematic thirty tighter tile tobias touching touchpoints tough toward tradition traits tribal triggered turning ums unmatched unpack unsafe unstable upsell urgency variance verbal vibrations vienna virgin waitlist warmth waters weaker wearables website wednesday whatever whereas whether whimsical whoever width wildlife willing wooden workable zentrale',
        25: 'absorb ac accommodating accrue accumulated acoustic actionable actor adam aerospace aggregators alcohol ali allies allocating amt anchorage anthropic approachable appropriately areas aromatic artisans assessment asset asymmetric attracts aw backs baths battles bay bbq bid biometric bitter bleed blew bloomberg bored brainstorm breathable breathtaking broccoli brokers brute bucket buffet bunch buried bush cannon caribbean ceilings central ceramic charming checkpoint chenin chunks clamp clothes cocktail collective combat commissioner company comparative compressing compromise concentrated concerns consist containers contexts continually contributed copied corruption crashes crew currencies daylight debris declined declining delegating delicate denis destructive dial dill discount discussion distress disturb ea eaten eats emerald empowerment encompass encountered energized enjoyable entails entitled entrance equal ethos evil exclude expands expansion exposures exude facial factor fbi fell figured figuring film financial fireplace fiscal float floods flower flowering flowers forums fourth fragmentation frau front functionalities funnels funny garlic gate gem giants glamorous globally governed gpus gradients graduated grund habitat handle harms harvesting hasn headache headquarters himself hired hitting hook horrible hover humid hydration hz identical imagery imperfections imports including infographic ingredients innovative insect intellectual inter interviewing invariants invoice ipx irregular issues jumpstart jüngsten katie keeping knocks kong lacking lamps lcd leaders legit lemons lenovo lid lifespan likewise lincoln lining lithium majority malware managing manipulate mastered matches mbsr means megan mild misc mistakes mitigation modification moments mr mud multinational mx männer neun nevertheless night nina novelty null numeric oatmeal object offer outlines overlooked oversees paddle pantry parallelism partnering pastries payments pcs peanut peg pencil pens performers peter physically pillars pockets pointers pose powerhouses preferring prevalence pricier processors programmability proxies psychological pumpkin punch quest quicker quoting race recognized recyclable reflected regression regulated regulators reminds repeating resilient respectful respecting respectively resulted rhythms risk rolle rubbing russell scans scored securing sedentary semantic serps severity shame shareholders shipping shit shutter sibling sided sidekick sights silence sinks sipping sliced slot snippets snowball socially solid soups sozialen spikes stability stages stanley statement states storing straightforward subscribers sue summarizing sunflower supplementing survival tidy toggle trace traceability trailing transit traveled treatment triggering turtle tux tvs uae unattended unbeatable uncommon undergarments underground underwriting undoubtedly unreliable up upside usual utilizes validation vegas verticals villages viral vivid volt voters waivers waking wanders weave weil wherever whistle wireframes won wording worst wurden ya yang yearly zealand zucchini',
        30: 'about accompanying affordably african aggregates agi aging amy anderes anyway applicable applicant arranging artificial ashes asynchronously attacked awake awkward ba backbone bamboo bathrooms bedroom beginn bothered brewers bright bringen brothers bumps burdensome cadence canvas casa cauliflower champagne charging cheat citrus clarity clicky closest cloudflare clouds clubs clutter cnc coat commented communicates commute competing composed comprehension confidence confidential constitutes consumes contingency continues copy corrected cotton council coverages crafting crave crews crossing cryptographic ctr cushioning cuts damaged dare dating david decent delhi density designing desirable determined diagnoses diagnostics diamonds dietary directories discharged discontinued disruptions doe doorbell dramatically draw drawings dresses ds dtc dublin educated edx eligibility elsewhere emotionally empowering encoded encourages encouraging entrepreneurial envelopes equals equation euch examined exclusion exit expects expensive experimenting exposed extinction fatty ferry fiona fire fix flags flex flossing flyers for formulation fortune freezing friction fuse futures giving glass glp gorgeous graphical grapple groomsmen guiding hardy harmony hashtags have headline healthy hips hone house hpe hundreds hype iceland identities impacted incredible indicated inevitably influencing infographics informed instinct interconnected internationally investments invites isolate josé labeled landscapes lassen lasts laying lays leakage lectures lone lululemon lunges lush macht macros magnesium magnificent manually marking masters mccarthy meant microsoft midnight migrations mitigating mixture moore mug multimedia mwc nasty neck newborn newly nfts observed obtained opportunities option ordering orm outgoing overlooking parked passage pastry penalties penny perspectives phenomenal pine playback plugins pmi policies possibility posture prayer precise predecessor pretend pricing pride prince privilege productivity products proliferation promise promising prospects prototypes prune punctuation ramp rap realm rechnen redesign reds refrain regain regardless regenerative region registering remind removes rendered repel reserves respect respondents result revelation ripe ripper rsvp safest salads screens screw sd seal second sellers semrush sensing separates separation sequential setups shadows shareable shut sleeve smartphones soda solidify sollen sounding spans speeches spiele später stare stationary stock stocked strange street strengthening study stuff sudden sugars suggestions sweetness swipe syntax systematically taco tactic talented tangible taxed technik terrain tex thorough threads toddler tooth totally toys trainers transformer transmit tremendously trustpilot tuck ul unabhängig und undermine unemployment unlimited unprecedented unsettling uploaded utmost variants verb vertically vibes viel virtually vocabulary voluntary warnte watching weighing welcoming went whichever wiki withholding woocommerce worrying xbox xiv überrascht',
        35: 'abnormal actuaries addiction adopted aggregation alan alexa allied andere anyone aphids apples applications apps arise arranged artistic ashley assigns avocado aware backlinks baked bandwidth banned beautiful begun berichten binary bio blast bodied brave briefs built calculates candles captured casual celebrating center cherry commitments competitor compostable concise concluded considerable consists contacting converge conversions cookbooks cooler crafts crate criminal critically cumbersome curls curriculum dates deadlifts dealt defects demnach dependency deputy describing designate directed disruptive door doubt dread drill druck dubai duck dürfte earning easing eastern edible effective einmal encrypt enhance enjoyment era erode esteem ex exceed exercising exhaustive exotic exploitation exploratory extend extensively familiarize fingers firefox firewalls fitted flaw folk fond früheren fundamentally gameplay gang gardner garner gefühl gel genres gran grande granular grateful grew grouped guitar highly hipaa hong hosting hq humanity identifier imperial inconsistencies indirect inspired inspiring interconnection intimidated introduces invent invention investigates iowa israels itineraries jeden jeff jose josh jumped jupyter kraft ladder landfill lavish lentils lever li lighter linux literacy locking maine marine masses mcp meditation meine meinen memories meta metallic mid mirror modular moisture morgan moth municipalities mussten möglichkeit newer newest nick none noticeably nur obsolete operating ort outcome outfits palettes partly patches persona personalizing personas personen phd picture pill politicians portraits portuguese preserving pristine proactively proficient psychologist purchased quantities quotes racing rally ram ranks reasonably reasons redemption released remaining reminder rendering replacing res resolving retainer rigor roberts roomy rotate roth rough rye schicken scraper seasonality seiner sentiment sequel serve shake shallow sides sight significant simple simulation siri sizes sizing skewed slight slope slugs somit spaced specialists specialties spinning spoon spray staples stats steaming sticker sticky striking subjective suboptimal sugary summarization super supplied suspension sustain sustainably systematic tagging tailoring tannins taxation techniques television tens terminology ticks tiktok tokenization toxic tradeoffs tropical tunnel turnaround tutorial txt undertones unpaid update upright upwards urgent utilisation valued vegetarians victoria vinegar vintage visions visitor weder weekends whisk wisdom wishes woche wohnungen worlds yen ziele zukunft überhaupt',
        40: 'abandoned abundance achievable acts adapters admired affected ahrefs allocate an angst announcements archived arises arrest assessed assign assumption attempt attracting banana barbara barley basis bed berry bicep boomers booming bound boundary broad calming captain captivating carried cbs cctv celebrities cellular centered challenge circulation claiming collectively colony compromises compromising conditioners constructed controlling conventions coordinates coordinating cracks credible demonstrations denken desktops detectors diagnosed difficulties digit dioxide dips discoverability distraction divided doctors drew drift elegant empower engineered enrolling ensemble equipment ethiopian examines exceptions exchanges exemplary existential expenditures explanation expressions fabulous fiber finanzierung finder finicky finish fintech flawed flawlessly fleece flipping flows fokus fordert fraudulent frustration gemeinschaft gen general genetic gewesen goodness gots governments gp gravel greene guardrails handoff hawaiian hazard headlines height helsinki ho hopefully hotter hugging iconic ignoring imaging insects instruction insufficient invest invitation iras john judith kat kevin keynotes lawyer legumes lemon lifestyle lightly limitation linear listeners loses margins marie matters measurements meatless medicare meditations mehreren mentioned methane moderation monetization moscow moss multiply musicians nerve nicolas noisy nonetheless noodle notably notch noticeable nowadays nsf o opioid opportunity optimizations origin otc otherwise outbound outdated overviews packs palestinian partition passport peanuts permissions piano placing poetry polling positioned pound premise presentation preset prioritizes producers proofs psychology pytorch quintessential reduces reflecting rejected relieve renowned reproduce repurpose reputable responding restricted reviewers reviewing rewarding richer rigorously rubber ryzen scams scenario scheint secure serious sheer shelter shelves shipments short shortly shorts shrink sightseeing simulate sir sockets sofa sofas solves somehow spa spacing specifies stacks starten stationery stretch subset sunny supply tackles tell temperature ten theater thought thrives tid time tin tomato trait traps treats tweaking ugc ultimately una underwent uneven unfortunately unter unwanted use v vacation varying videographer viewers visit visitors washington watt widgets winding wirtschaftliche witnessed wyoming yeast your',
        45: 'acceptable accident accommodate accordingly admit aesthetics agricultural airport algorithmic alignment allocation alter anchor anders anonymity apart appliances apt argumentieren arrangement assemble assists assured attachments attracted ausserhalb autocad bakery basil biggest bird blowing boss box brooklyn bubbles bulbs cabbage calculating cancellations capability chan chatbots cheapest checker chores chunk civil cleanup close combating committing competitors compounds connecting consumed contrary coronavirus cracked cry cultivated daniel dar decoding delivering democrats desk desperate diagnostic distributes dividends documenting driven ear eleven elle embraces emotions emphasize employs engage enhancer eq ermittler et ethernet everybody executes existed expecting explainability explaining extracts extremely farmer farther fears flooded followed forensic foundation gauge geared genannt ghz goats granted grasp handheld harness hashtag hd hdr histories hive holdings holy honeymoon hop imperative inadequate innovation insured insurer integration intentions international internationalen interrupted inverters ips iso itâ ivy jointly joints keynote kl klein knocking korea kritisiert lastly latex lb leafy likes lived locks lukewarm med metals michigan mindful mitte neighborhoods northwestern noting obstacle officiant only optimized organizations overly overtime palette par pause peo personalized pharmacy pin planting pool popping popular postgresql prairie precision predefined printable progressive pronounced purchase ratios raum receiving recruitment registers reliably relieving remotely renovations repetition reporting republic retrieval revolutionary rose rotating rounded salaries sat savings scheduled scientists scrambled seamless seattle servers servings shade shield shocking showers siding significance silicone situation slides socio specified splash splitting sprays square stark steadily steer stelle sticks stray strict subject substack supposedly tackling tactile tank tankless telemetry testimonials themes therapies thoughtful tire tolerance toolkit toothbrushes tote towards twin uc udemy unable unforeseen unicode unlikely unpredictable unrelated unsupported updating username verifiable versatility via virus visited volunteers wanting warmer wary weakness weaknesses webpages wildly worn xu yard',
        50: 'aa above accumulate ace act activate adaptable admin administrators adoption aes against agreements ahead aloud amino anderem andrea appreciation assertion at atmosphere backgrounds barrel bat beetles bekannt belongings birmingham bislang boards bonds bounce breaker broke café candy catastrophe chapel charity charlie check churn classified claw clever collaborating column commuting compares compile consecutive construction contextual continuous convention converters convincing cook cope copies cortisol crawling creatives cultures curate customize danger date debit defend deloitte department desire determines difficult discussing dish dispatch display disposal disruption distracted document does dough drawn dubbed dust ec echo embedded employment encryption estimated evolves examining expressing extensibility families famously far fascinated fashion favorite fax fibre fidelity filings firms forecast forty fosters francisco franklin frontier fruits gaining gefahr geographical grace harvest hasselblad hearty helfen hinges historically history homepage hoping illustrations impress infused inserts integrates integrating inward is jeder karten kits knowledgeable kw landmark laufen launching law layers leak leap lease leash liz loose lovely marathons march meisten midwest mile mimicking mineral modifications mvp netz norden occurred orlando overlook owing pale panorama parameter parlor pass php pickup pink pipe plateau podophyllum pointed pooling predictive prescription propel protected proteins prowess python qualify rear recharge rechargeable rehearsal rei reinforces repetitive repurposing restrict restriction rigorous rounds route runtime sagen sampling satire seien severe shady shines shiny shocks sidebar sink sites sodium sollte somewhat soviet spices spinach spreadsheet squash stain standardized staple stir strengthened stresses strongest sunscreen supermarkets surroundings susan swirl symposium syncing syngonium ta tages takeover technologies tempeh tie tiered traditionally transaction transmission treating twenty ugly undergone unpacking unusual usd utilities vat visa viva vpn wait whenever whites wire',
        55: 'ab activewear adjustments africa afternoon aktivitäten alaska alternatively amid amount anderson andre anticipate arms arthur as assignments authoritarian bag bar bear beware biological black boris brussels bullet burger bus canyon capsule captions carrots cast chartered chasing chic chin chocolate circuits classmates clearly companion compete compositions concentrate configure confuse constructive contrasting cord countertop courts cpc cpm cracking crown crucially culinary curves cushioned cushions daher deliberately dell delve deposits describe designated differently directors disclaimer disposable distant divide diving dots earnings ehr elevated emergencies emphasizing empowers ends entries ethically exams experiences experiential experte explored factory fad favorable fda fellowship filled filters foremost forgiving fortified fossil founded freelancer freemium fueled fun furthermore fünf gehe geopolitical geteilt gig grammar greener ground gyms hackers hampshire handelt happily hay hazards headphones highlighting hormone hubs ill inbound incremental indispensable influenced injuries installation instructors intel intensity intentionally io japanese jurisdiction kate kern kindergarten kommen lawmakers layouts leaving legally lightning loved loving lucky lunches mann masterpiece matthew maximize mechanisms medieval metal meyer mg minimalism mining moon mysql mystery nathan nebraska negotiating niche nitrogen occupational openly ounces owe parsing participants perennial personnel philip pillow plastics plus pods positioning possibly posting postings practicing presents prints priority proactive professionalism props provenance prüfen reach reader reality realized reasoning recognizing redundant refined refrigerators regard relaxing repeatedly replies reported resonates restoring reuse reusing rides roots routers rundown same satellite seeds seq shoot shortest shy simplest sitzt ski sl span spectacle spent sponsorship spreads staggering statistical stays stripes suffer surprise sushi suspicious svg swimwear tabs taxi teachers tech teenagers tempting thankfully thoughts threw titled tl to towel tracked translate tray treasury trello tuesday understand unique universal untreated upkeep upon venues veterans vulnerability wage wallet wegen where whilst widespread wollten workday world wow würden xml yeti zack zinn zugang',
        60: 'accounted acquiring adequate adopt aglaonema alexander allan amplify ants arbeit attempts averaging bake balances banking bisher bose breakers brilliance bürger cakes carrot cd celebrated cereals chairs charges chili cms combining comfortable comfy communities como comparable compatibility compiler complaints computation computing conferencing connector consensus constraints contention contract coupled crates curious damit danielle daten davis decreases deodorant derweil descriptive dessert detected developed disconnected discord displays dyes ecological educating eher eigentlich emphasis ems enable encrypted enjoy enrolled enthusiasts entity entscheidung epipremnum estimates extended extending faces facilitating fand federation feedbacks figures file finishing flash flights friday friendliness gasket gaze gefolgt give glossy grease grilled grinder gtc habits handled hannah hemp highlighted holders holds hope illegal improper inch indonesia infuse injection insure inzwischen jeans jim judgment justin kingdom krieg lead length likelihood loaf mad manageable mechanism meditating mediterranean methodologies monetize mounting multitasking nacht observations obsessed onto ota owner paints parameters participant participating payload performing perks philodendron phoenix photographers playing politischen poorly potentially potty practicality pressing printing publication puzzle qualification que quip refreshing remodels resistant rex rücken sauce saying scales schauen sensation shooter signaling slices snap somebody song spaghetti stabilizers starters strongly stupid style succeed supervisors supplements surprised sustained tables tactical tatsächlich taxpayer telling templates terrible threatening tilt titan towns umgang unclear unused uses variegated visually wa wiggle winners workhorse',
        65: 'accepting accessory accidents accomplishment adaptability adjust agrees americans angel angesichts antiques antonio anymore apache appeal appeals append appetite array arrives assert assessments associations authentic available avenues avoids band be behaviors berichtete between bewohner boasting bolt boundaries bowl breaks brightness brown camera canned captures cardiovascular cargo chicken clamps clarify complexes comply conduct contribution coordinated costing costly creatively damals daraufhin darüber dashboards decks delightful demos demystify dependent depends dirt distances dosage drying duplicate duplication durch eileen elderly empire ende enhances enterprises erste evaluated experimental explicitly extracting factions fate finalize finalizing firma fixing folds framing friends frontiers gardener genuine gesehen glucose gourmet hamas harry hawaii heavier here hikes holes hvac independence individually ins installations instance instant instrumental interactions interfaces interstate interview kneading leader legs lenses letting lists logs loops magic mais manhattan maple married measures mere midsize minimize mint monday monitors moreover most mostly mover my nail named navigates negotiations neues olive orange oscar pcb permitting platform pointer polls practices predicted pressured print probability proceeds professional protective provide qui rag reconciliation refillable regulations relies responds responsive rest rhode riesling rolled russian scan scheme seen serving sew sharp sheets silos sits slide sonntag sounds spathiphyllum spec specifics spelling staging starter steven streamlined suffered surfaces synthesis tai talking taxable temperatures textbook textures themselves thick those thrown toy traction traditions training trim trips ui uniform unlocks upskilling urteil varied videography violation washer welche windshield wouldn yellow zinfandel zoho zones zusammenhang ähnlich',
        70: 'abstract ada aerobic aggressive ah aka alike announced apple backups based basketball baskets bath begriff beverages bit bland bone bride brighter bubble calls casting casualty chargers chatbot citation cognitive cold colleges completion component conditioner corresponding crazy crms cross curve cute dead degree denim deserve digging discussed distribute diversity draft drinking efficacy enablement encompasses enforcement entrepreneurs erklärte evolve expectation expected explained flashing floral forefront friendly gazastreifen gegeben go goods guidelines hard haus heightened heisst historical hits honorable horror hubspot icy illustrated inception insgesamt installer integrative introduce invisible involving iot jackson jefferson kent khan labels lauderdale le makeup mandatory mario meats memorable mins mn movements nearby neben not nutrient obviously of officials outline pair paired pants participate pays personally pints pioneer planners potatoes predictability preliminary previously printed prioritization projected quite rarely ray recycling reels refreshed refuse rising robinson routing rows s sci scraps screen scripts scrolling sedan seinen settled shape sieg somewhere sophisticated speeds spending spraying stops strategically studios styling summarize supportive teaches throwing ticket toiletries toilets tolerate toll tommy traded trap tricky un uncertainty unit user variations victims vine volatile vows ward wash wax wonderfully xero yemen',
        75: 'absolute abundant accommodation adp aktuellen allianz almost appeared asks assignment audit authorities beaches beating berliner billing bugs buildings cabernet campaigns carbs cases certainly chamaedorea charlottesville chefs chinesischen cm collecting coming commodity compliment components confused connectivity containing continuity cool coursera coursework covers covid credits cues cycles deeper disk doesnâ dominance durability eating educators effects ehemalige embarking environmental essentially excel exist farm father faux favored fees festgenommen foods forecasting fragmented frustrated fuels full geopolitics gloves gonzález gradual grape haul his hold hosted hudson hätten identifies incline inflammatory insomnia interactive intervals intimate ip ipad iterate jährigen ken kg knife kwh leisure licensing lit loop loss macos madison mb menstrual merlot midtown moderate monaten mounted municipal muscles natürlich neo notebooks novel number offen outcomes package paper pediatrician pinpointing preference preserve prestigious professionals province pump quarter question quiet reforms reliance removable removing replenish replicate requests researcher responsiveness rid ridge robert rodríguez ruby samstagabend segments shampoo shouldn sleek sneak soap sonicare spinal strategists subsequent sun sweden swing synthetic tap tapping tastes tends texture thumb ticker tod tooling toyota true trying unifying unternehmen upcycled urls usb wars watering waves wonder working worry x younger',
        80: 'acclaim activated alpha appear applied aus bearing bedtime beforehand beloved bender betonte bleibt breathe browsing bucks budget cabin cancellation ces ch claim closet clothing collect collision concentration conservative cords cucumber customizable daly damages daran datasets dazu deferred deren dining direction displayed district dreams drivers drones dropped earns editing efficiently electricians enables encouraged enrollment epic excited exports extends fails fantastic fascinating feedback fellows fi forth fried gathered generous goodbye harder hollywood implications increases indoors influencers integrations intimidating jemand kansas keen klasse knowing lance lasting leadership leds line live mainly manchester marriage marshall measured merged missouri montana motivating multi nerd networks nodes nu ones overhaul overload paint peas plan planted predicts premises prepare principles prioritise prohibit prolonged quieter range recommend refinishing refrigerator relax remains repeat represents resonate resource responsibly results rolls setzen shooting sieht smells sogar sommer spark spike spreading sq standout stepping stocks stored sub submissions surprises surveyed tape tempted tend thu tongue tracker trauma undisputed usda utilization verloren wages wants wave wearing weit weiteren weiterhin whey work wound öffentlichen',
        85: 'accepts accessing accommodations acid agreed aids aligning alle amongst ancient anticipated auditing betroffen blocking boom bureau burke cisco client comprehensive count cover damaging decrease demands democratization discovering dominate doubling décor effectiveness enhancing equally erreichte executed explain explanations exploit facilitates feeding fittings florist fly geographic gpa grids groom grove hardware hat hauling heavily heights homeowner hunting ignite im immutable impactful importance increasing initiatives insurance involve kann keyboard knees label laser leicht link loads location looking mean miles mine modern modest must oldest ont openai opposed originally outsourcing ozempic packing pairs palate palm partei patient pmp polish polished politische portland positions prepaid programmatic promote prototype providing publish purple questioning recently reinforcement repeated reshaping restore revolutionizing rgb roads roasted rs runners scene schnell sensitivity shoulders simplicity slowing solved sorgt spare spine src stacked staining stakeholders standard static stretching sturdy sunlight survive tableau tailored tale tall technician thesis throw ton track tread tried troubleshooting truck tuned tuning um uncomfortable undergraduates unsaturated unterstützen urge usable verwaltung vielleicht visualize waterfall wearable whitening writing yaml zoom',
        90: 'accessories adaptation adding addressed admire aged allowing also amd analysts arc artists assesses assistants attach autonomy backup beautifully beide bent blends bowls brass budgets bundesregierung butler cake champion cheese chi christie circulate cli consultants coordinator corners cost deficit devs direct distinct distinguish distractions duo elbows eliminates elon endurance entry entschieden everywhere fair falling feeds fifth force formatting formed foundations frequently gave generally ghost gilt graduate grounds had happened harsh headers homeowners hunger ideal immediately immer included inference influence inherently innen inspected instruments interact interpret introduction jama joan juice keyword limiting linen low maduro mathematical median mention michael modeling musk myself nails naomi necessity networking neural no numerous nut opens operate outer outlets parental passiert pedal periodic pests planter pledged possible prepared prescriptive presented processor propaganda protection query realistic rosé salsa schedule schools scoop sections segmentation signatures signed simon sixth skateboard smelly spectrum spotting squat standalone stroke sunshine suv symbols takes technically tells tested timely tofu transformed unhealthy variables wasn wirkung workout worthy yemeni',
        95: 'activities addressing al algebra alternate arabic asana aspect assets authoritative bags bekommen bi bits boring borrow bought buffer cables caution ceremony cheaper chemistry chinese claimed clean cloth coffees color commerce complicated counter created ct darin data davon debugging demonstrates dennoch determine dimension diners docs dome drops eigenen eight embark endless enrichment equipped evidence evolutionary executing expand expanded expense faced framework genius grip grocery harmful hate hinge households immediate incident infinite intense intermediate iron kampf kensington kill kim known lg lies listing literally locations michelin micro müssten nd nice nutrients pads parking performance pilates placement planning point portions producer provided pushing reads receives recherche recovered reflects rewards rigid rocket rp san scraping secondary sentence shoe shopping shot showed sicht sit slower smaller st stakeholder storms strengthens targeting teenager teilte thereby tokens treated truly upfront upstairs vacuums vector vegetarian vehicle wissen ziel zwischen',
        100: 'advances alleged amazon ambitious anti any apex assembled assistant atlantic bakers basically beans bevölkerung blueprint boasts born breaches bridges bytes cater catered climb coast coastal composting consciousness corrections creates cs dakota derived designers dip drawer drink else end engines extraction fare flavorful followers forget fusion groceries handed hospitals importantly indiana instrument isp jewelry kennedy kid lang las ld leg looker market mechanics met millions mk nachdem narrow naturally nike noah obwohl opposite organization organizers other ourselves pan past pasta personalize pg pieces pipelines pizza points preserved primarily priorities protocols pulling reactions recommending refurbished regulatory response ruling russia sc schon scientifically seating sending smartphone soaps solely sparkling speaks stains stated steel subscriptions substance succumb supplies swiss symbolic tacos technology tier tom transport treadmill trucks typographic typography upgrading ux veggies vehicles vergleich violence vision vorgehen vpns wardrobe wisconsin wix workforce zuletzt zweite zz',
        105: 'ability already answered arrests arrowhead asparagus baking beneficial blanc bolts breath burn caused characters children clips cluttered combo comfortably compensation compost consultant create crisis customization cve cyberattacks deaths decisive digestion dual eager electrician eltern equality erfahren ergonomic expectations extras farmers fertilizer folder forming fundamental generators gesagt gift ging grosse grössten highlight hip horizon ihren initiate initiative installing investigative jam joint labor launch linking literary luxury medications meetings men menschen mills minimizing misinformation mittwoch modernize mortal much museums mutmasslichen network nord ocean one operations optimal parents parse pas percentage perfection pins predicting proofing public puts quirky r reception requested restaurant retailers retrieved ryan scoring scrape serves service showcasing signage simply slim smoothly sold sonic spricht spätestens stack string systems tab teenage tencel thrift tools translated treffen typeface unified units usa vegetable vergangenen visibility warranty weather whose will wind wrapped xxx',
        110: 'achieved acquisition affects allerdings amerikanischen angriffe architectures az baggage balanced balancing beef behave bespoke better blick blocks boiled bother brazil broken buzz cameras cdc challenges chardonnay chinesische confident console contribute contributes corporations criminals curl dbt deeply delete detail distinguished donnerstag drawers dress eat edge entertainment environments established exhibit fellow fiction fridge fully governance gt guesswork heritage hospitality impacts implemented in ios just kale larger laut lawn learning listening logged members mindset mock notebook officers oh organisations owning patients pew planet played portugal predict preservation quantity quit rank rapidly received recommends recorded reference reflections regulation renovating replaced saturday saved screws securely session spider stick stream studying thing tobacco tool trade twitch varieties vastly wheat wichtige wish wohl worth would zahlreiche zurück zwar',
        115: 'a acquire adidas adults adverse are basics bedeutet beiden bells bigger blend boosts breville builds centers chest child choosing communicate continuously contractor cream currently databases default delayed dishwasher disney distinctive domestically duration elevate euro extract federal fields filtering finland fixtures fr gaza gown hammer hanging headquartered improve inflation institutions j journey json kleine limits mesh mushrooms needing novels offering offset open opened optimize partial phenomenon pipedrive plain precisely produces pros protecting präsidenten ranges raw readme resale revival salesforce saving scalable scenarios sebastian sechs sei shopify shoulder sized sometimes squarespace storytelling successes suggest supported taste though touchscreen tours trading unfold unless uno unsplash url vast velocity wayne wifi yogurt',
        120: 'absolutely acquired adapts administrative album alerts along anc animations annie apartment approved asking avant bedeutung begins belief berkeley brew budgeting calling categorize chassis claims clear collects conscious conservation conventional crisp dawn days decades defining dentists dinner dominated enter examine excluded expanding extreme facilitate feelings fern fl flush formats freedom fresh functions gehen generations georgia google graphs greenhouse growing headphone hinter hooks hybrids inspect intensive interested interests invitations italian journal könnten lessons letzten lively liver logic lots major mentor ml modified motor müsse needle negotiation non nächste oats occasions operates paypal plays population portfolio prevents problem ptsd rain realität receipts reliability replace reshape respond right roadmap root salt sea seat seite sitting smoking staffing stress strike stronger structured struggle syndrome thoroughly toothbrush towing typing very vitamins wi wider während',
        125: 'acceptance across affordable apparel assigned attitudes avoided background big blocked carry catches caterer chains chicago confusion consume conversations creatures crucial cue cycling debut discipline discovery efforts eligible enjoyed entering etl experienced failure fast follows ford gently gmail grouping h ham hulu hyundai immune invoices isolation jenny justice king kitchen lan laws legacy legible lord math missing models nearest northeast nuts offenbar oil operation optimizing oracle owned owners panasonic paramount pinot plattform player producing rags refining remember returning runner shoppable slow smooth spot spread stable teacher ties title toxins verfahren wang wedding wie workspace',
        130: 'additions adjusting administration agents amounts answers approaches arizona assisted attempting autos backed benchmark benefit benjamin brother cache channel commuter da differences documents dollar dos drag duty emergency en ensuring european europäischen exciting expressive fear flexible food ft gb github hack held ignore influences interface jd jedoch judge kommt lily located lost merchant militär millionen monitoring month nutzen okay optimizer p packages performances plate playlists plugs pmc popularity possibilities preparing recognition regierung relying restoration reveals robots scented schwer sense signals smile spain staying streams structures suited sure targeted the tomorrow trained transactions until volume volumes waren warnings weeks weg weiss wh',
        135: 'additionally aliexpress attacks attest been behind book bootcamp brink buttons called catch certificates cheap clicker complement compose css cultivate demographics denn derzeit devastating drains easiest economic elevator employed erneut est everyone famous fancy fasting firmen fixed flour focused forbes four frage fundamentals gains genau hear inline interventions iphone jungen korean lacks lesson load minimal moz need opening optional outlined passed plumber portion premier product profitieren publications rapid rates removed rent repo resulting robotic saves serial shares significantly singh snack soy stewart tesla thai therefore think this throughput unnecessary webpage â',
        140: 'acceleration aid analyze argument attend automated backend berries bills boston calculations calorie cell coalition coconut configuration connections consumer converting cuisine detect down emphasizes engagement entirely environmentally europa eventually expenses external flies frequency früher gab ge haben handling incredibly injury int invoicing keywords lack legal locally ma mail mainstream manufacturer markt miller needs odds onboarding outsource pack pain permanent plastic pork pragmatic preferences programs protesters pulls rankings reinventing resort retention salad satisfaction showcase southern spanish start stem struggled summit surge surprisingly tn tutorials veggie victory wines workers',
        145: 'accreditation automatically bean beispiel bennett bodies candidates carefully cavities challenging charts chevrolet climates cultivation database described e egg evans exterior foam fragen freshbooks further grab guests half handful hatten hour identification indeed industries insulation kinder kurzen künftig liegen lock matching metadata methodology motivation move neutral objects patience permits processing pyramid quantum rings saturated saw sends shared simplifying steady stores taxpayers teil thrive topped treadmills tweaks upper water wenig wildfire',
        150: 'adds analysis anderen authority began besides bias bottle brackets cardio combine complexity consistently cr de different disadvantages embracing employee enroll entwicklung facts favorites finding fish formal freitag gesetz gesture graph grossen hacks harm hazardous higher incorporating ioniq its key lisbon list lunch luxuries manual meanwhile monthly months mother motivated necessary norway oft orientation payloads poultry powered pre principle proxy pwa rails reduction reflection remain remodel requiring rooms rsvps sauvignon schema seafood sem ses signing snapshot spanning specialized spend spicy strategies structure system tiers used varies xl zuvor',
        155: 'accessibility agreement animal antique authored belts bikes bmc capable cholesterol city collaborated constant consuming couples decide diets durable east ebenfalls entre escape exhaust experiments fall fraud genug highest homegrown hp ihrem iii items junge mehrere mini minimum model moines momentum ms murray n officially price principal pvc raised recovery represent roll security stadt stems steps still suggesting suggests supports sweet temporary tests titles tout trek unsure upgrades walks wichtigsten yoy zero',
        160: 'anything asked automation bulk busy communication comparisons concerned cons consider contingencies contracts correct crafted crop day denen division drought efficiency energy engine ev flavors garten if landing layout listings manufacturing maybe meal mess offered offers oils organizational pressures publishing quarterly quickbooks quickly remover repository robin sent worried über',
        165: 'after becoming bleiben buying cable cdu crowd definition delicious delta didn discounts discussions distributed drastically drug excellent excess excessive failures flip grain intentional interesting itinerary jul keep la lasse learners lights obligations obstacles organizes others overwhelming ownership peers phillips political project protect protocol q quality regular remove resolution retailer rules saudi soft speak spotify sql steve strasse sugar suppliers tower transforming ursula versus visualizations west wheel wired wiring with wollen workouts xiao',
        170: 'abs active advanced afd analytics and angle appropriate approximately attributes auto av blades brakes centralized chapter checks chemical combination completely composite detailed diy dryer existing fantasy fed grams helps identify implementing initially installed interaction jack km laptop lean maximum mic military ny nächsten overlap paris pattern perplexity pressure recurring recycle setting similarly situations smart steering strengths studio summer thinking tor vi visuals vom',
        175: 'able afraid ambient arabia aspects association attachment augmented boot characteristics concern consumption couple crops darauf designs develop dimensions documentation dollars draws farming fearless floss focuses gradually grains gross heard includes innovations instructions ireland isn jahr leaks lighting loaded look losses million picked platforms pull recommendations remodeling say script ser shapes shifts showcases side snacks status toilet transparent trials two typical understanding w wirft',
        180: 'balance besser betont ca convenient conversion development efficient erst family funding gas gehört he hrs illinois immersive indicate integrated katz laundry liability long maker messages notable overall posed promo queries relatively shelf sony sources szene teams transformative urged',
        185: 'aimed alley aluminum appears berlin breakdown brewed brooks cambridge carrier concepts credibility cybersecurity definitely einsatz either esp essays evaluate every exclusively explicit gives gmat gym heart improvement keine lage let lightweight limited los meditate modify nano nearly origins overcoming overnight park parts perspective plates populations prevent reward run skilled slip something standards swap tagen tea tiny trigger tutoring under universities usage vendors warning wenn within wrap',
        190: 'addresses becomes beginning breakfast campaign clone compliance computer concrete connection context contrast controls craft dass deliver developing directions dive electricity encourage erwarten experiment extensive feel frozen func graphics heat heaters integrate involves iran landscape latin launched legend massive muscle nicht part particular pex press pretty quinoa receipt records references returns ring searching seit shaped sheet sig soil specifically suvs test vulnerabilities',
        195: 'agile algorithms align although anthony antivirus arm basic bot certificate chickpeas condition convert csv degrees doors eliminating environment flair flavor flexibility game high hourly important inches irs it lbs middle outlet packaging promotional px registration relevant safeguard sondern sustainability term traumatic typically variant wird würde',
        200: 'accounts att broader bypass can classic commissioned coral deal dentist effectively ersten establish evolution exposing good guided household infrastructure inspiration language letzte lewis like longer management meat opposition overhead password perhaps real really regeln schlagen seem seine sentences t them tutor verdict zone',
        205: 'activist adjustable authorization beyond boosting briefly comparison complex conducted coolant creek customer driving exploration extension folgen format irish lab materials mindestens nature present property ramen reducing release richtig sensors seo shift som sowie summaries than utf workplace zudem',
        210: 'approx capacity chosen dependencies don eye facility gekommen generic illustrator kia leben likely loud made mentions person placed purpose rebuilding regions room sets should slopes tablets taking three visualization without young',
        215: 'adopting alarm auf battery capabilities chair consistent countries design early easily exact focusing footprint frequent geforce goals great habe leaves mp net organisation pest prioritizing put repairs responsible round sierra sound straight sweeping using venture walking weight wrapping',
        220: 'appealing assess batteries benchmarks came cause chemicals closing concept configurations corner donald dort exactly host incentives increase matt monitor national nun passes people recognize red revenue solar specialty specification there tracking trumps ve webcams year zahlen',
        225: 'accelerated actually administered angaben asia blockchain carbon corn current despite developments did einige element emissions examples exposure fabric fluid funded having healthcare holding hybrid i identified impressive local man plant priced rich role separating served several size suitable tax threat together vendor winter yield',
        230: 'behavior birth bottom customized exercises fat gcp genre gpu implementation l lens mapping output parallel period platz pour rolling rss sensor stehen su transfer transportation vegan widely',
        235: 'bite cpu discovered dishes execution faq floor fra interval kinds latency nie ok original payment peterson physical regularly researchers slightly window',
        240: 'accountants avoid certification changes combined compact confirm disclosed ensure flow given gluten herbs improves influencer library making microphone moving noir pilot reduce reduced research similar switches tabletop technical trend trendy visual workflow',
        245: 'added architecture bicycle canadian conclusions ecommerce erklärt forms fruit going greek mix partnerships prioritize rust salary shaded shops tackle take testing village',
        250: 'ages compared des easier extra handles heavy income item loyalty passing ph plants recycled reusable rotation umbrella versatile word zu',
        255: 'adapt advantages announcing belt cards choices collaboration collaborations converter core emotional especially exercise face functionality homes houseplants largest milk oder robust sequence si soll transparency venue words',
        260: 'aber adventure au chanting compelling competition critical describes foot gut hin make many mat percent sagt samsung se takeaways then',
        265: 'aaron crm custom dabei etc hand improving internal kunden ledger lets medication motion muss pace path pro setup strategic support times various',
        270: 'actions baby barcelona build but club copper define employees essentials example leaf millennial ob offline pandemic recording reliable specific sunday theorem',
        275: 'allows country debt distance etwa hun iteration leveraging port seed sein send suggested tipping variety wood',
        280: 'according agriculture allow america capture control inquiries minimalist power sewing skincare statt surfing vertical',
        285: 'ale api competitive der description due enabled ethiopia group highlights leverage limit orbit production social stage through truth unlike',
        290: 'actual asap creators details eggs establishment jennifer land multiple music sind supplement while wrote',
        295: 'conditions den einer identifying logging movers nutritious nvidia permission roof scheduling seasonal single someone state timeline twice were whole works york zeit',
        300: 'another creation customers deco ensures guest ha has http increasingly initial ion italy or own per space total when',
        305: 'applying because cc century clinicians commonly detection exchange instead netflix presence rack starmer well',
        310: 'academy bekämpfen few flat linked position positive student told wide',
        315: 'advancements air commercial even following forecasts less particularly poor shoes',
        320: 'attire enhanced evs gardens lower manipulation routine rund task yeah',
        325: 'automate below body det foster goes inclusive ll methods musical noise often place',
        330: 'appliance deck dem improved je memory na party proper their throughout wurde',
        335: 'around cities clinical contacts cutting deutsche fact g include involved levels maintaining pages preparation properly sagte so wanted',
        340: 'begin dairy eine france level waste',
        345: 'austin damage device features natural once',
        350: 'before cancelling closely einen er essay files hotel memorial notes set valid',
        355: 'alone bereits bring builder conference happy https inventory least native studies',
        360: 'chef enough gegen goal however itself mouth split stands',
        365: 'lamp',
        370: 'requires users was',
        375: 'assistance maintain pictured xm',
        380: 'attention corp during ein furniture produce some timing',
        385: 'bathroom educational who',
        390: 'into meals steht values',
        395: 'catalog each final markets palms potential på storage which',
        400: 'focus',
        405: 'einem hatte section sich tasks usually vegetables',
        410: 'both papers phase',
        415: 'oral such they',
        420: 'composition cooling fuel groups ups',
        430: 'das elements faqs options yosemite',
        435: 'common ongoing summary that',
        445: 'require requirements',
        450: 'score',
        455: 'billion light meaning',
        460: 'lives runs',
        470: 'lot yourself',
        475: 'mountain protein step',
        485: 'die',
        495: 'these',
        505: 'dry type',
        510: 'zwei',
        515: 'lines',
        520: 'del',
        525: 'millennials',
        530: 'og',
        535: 'con prompt traditional',
        545: 'startup',
        555: 'als',
        560: 'learned',
        570: 'tip',
        630: 'conclusion rental',
        665: 'rated',
        680: 'sessions',
        690: 'spotlight',
        715: 'expect',
        800: 'instructor machine',
        815: 'sans',
        950: 'said',
    }),
    unpacked({
        -1585: 'comments',
        -1405: 'footnotes',
        -1320: 'modal',
        -1305: 'tags',
        -1300: 'author',
        -1295: 'comment',
        -1225: 'form query',
        -1195: 'tc',
        -1185: 'uf',
        -1170: 'hover',
        -1150: 'loading',
        -1140: 'stretch',
        -1135: 'footer',
        -1125: 'related',
        -1115: 'loop',
        -1080: 'inverted',
        -1065: 'collection',
        -985: 'menu uppercase',
        -975: 'fn',
        -955: 'attachment pagination toggle',
        -930: 'complementary',
        -925: 'disclaimer headline',
        -920: 'count',
        -890: 'breadcrumbs',
        -885: 'meta',
        -880: 'header',
        -875: 'de',
        -860: 'secondary',
        -830: 'absolute one',
        -825: 'buttons',
        -820: 'carousel label posts',
        -815: 'lc visually',
        -810: 'compare copy cta latest',
        -775: 'cover tb',
        -770: 'bio copyright',
        -765: 'archive',
        -760: 'bookmark',
        -755: 'titles',
        -750: 'highlights',
        -740: 'hidden promo',
        -735: 'push',
        -730: 'ajax rq',
        -715: 'inherit recommended',
        -710: 'nav uk',
        -700: 'above paywall',
        -695: 'back clamp popup',
        -690: 'cr excerpt four justification',
        -680: 'fe tab textwidget',
        -670: 'dropdown listitem',
        -660: 'blogs',
        -655: 'mobile zt',
        -650: 'around fm topper',
        -645: 'gform mega',
        -640: 'part',
        -635: 'articleheader byline imageblock plugin search',
        -630: 'breadcrumb current skin',
        -625: 'disclosure fields government topics',
        -615: 'placeholder three',
        -610: 'below steps',
        -605: 'new timestamp',
        -600: 'mainentity zq',
        -595: 'caption hfeed preview',
        -590: 'between figure index legal mob views',
        -585: 'alignwide children title',
        -575: 'overlay',
        -570: 'offer',
        -565: 'next plan rating',
        -555: 'articles credit gc',
        -550: 'kadence link read shrink slate teaser wide',
        -545: 'ih',
        -540: 'ideas listing published',
        -535: 'duration slider',
        -530: 'gutters popular',
        -525: 'commerce contrast dhu other',
        -515: 'inline not recommend update wixui',
        -510: 'bar',
        -505: 'button el megamenu recommendation snippet',
        -500: 'contributors equal links star',
        -495: 'bq message more sources web',
        -490: 'ecf ep head masthead tray',
        -485: 'display feedback sectionheading th',
        -480: 'alt faqs pre',
        -475: 'compact da nitro options relatedposts',
        -470: 'acceptedanswer al gallery items panels',
        -465: 'art notification stories',
        -460: 'mz solid',
        -455: 'card colored desc padded',
        -450: 'infobox testimonial underline',
        -445: 'breaker counter flow prev select tdc',
        -440: 'aligncenter also closed hv leftcolumn no third',
        -435: 'ad badge cookie',
        -430: 'ah expanded fact foot front ha',
        -425: 'btn gf modern notice ref save screen send swiper wider',
        -420: 'call player recirc sa size slot',
        -415: 'age ex sharing tq',
        -410: 'bordered career cea eg only trigger',
        -405: 'pointer taxonomy tile tn',
        -400: 'add black jetpack order radius recent viewer',
        -395: 'aspect auto grow rgba self',
        -390: 'ds lede opinion suggested',
        -385: 'filter likes project short',
        -380: 'cb fc fixed hb logo ms spacer subscribe sz updated upper',
        -375: 'alignfull cats eq py reviews sr styled sustainable',
        -370: 'by cg divider further gov info language',
        -365: 'dates series sp subnav',
        -360: 'align dba image information these us',
        -355: 'bfc dc empty show video',
        -350: 'action cart dialog kw serif subheading',
        -345: 'btm ib ip isolate mc surface',
        -340: 'asia dad embedded error li old',
        -335: 'branding categories explore general hours lp pm share su yg',
        -330: 'ao brand constrained date height italic lx metadata overview peer print raw signup subscription sunr trending universal',
        -325: 'ast cn eyebrow ny',
        -320: 'ab bx embed entity expandable hero outline sv',
        -315: 'articletitle data light photo tablet yj',
        -310: 'bn hr jy lightbox load resources rz',
        -305: 'bec close ej family help hljs jw orange qs tg vcard zero',
        -300: 'inset most onecol reverse uc',
        -295: 'optin services url wd',
        -290: 'cards provider re result try',
        -285: 'download enabled license nutrition office',
        -280: 'adv dek entries expert icon ow thumbnail xn',
        -275: 'dis equipment extrabold lr radio',
        -270: 'checkbox contentinfo dp ga mode np paper recommendations war',
        -265: 'alignnone co dots ezpcz helper subcontainer time',
        -260: 'alert banner doing example faa stacked transition',
        -255: 'am custom international jv mf navigation off rw',
        -250: 'cpt disabled dt join kv much rem si strip titlelink widgettitle',
        -245: 'context dateline ef item nocontent og radix reference to weight',
        -240: 'authorname con dark foreground gradient like pq price readmore signature slug source',
        -235: 'auth authors bcf can condition course focus hx lead mask pop ratio ta translate trump vv',
        -230: 'ec fg hierarchy is ld member mq nuy person promoted pum pv team ui vd yt',
        -225: 'base breaking chip default email fallback fx hd input kd leading name pp security sidebar top visuallyhidden zu',
        -220: 'cli contextual datepublished docs experts flexdirection mbpqsq outer owl toolbox work',
        -215: 'ago ced citation flat gridcolumn jk login phone sans this',
        -210: 'attribution blockcontainer center contents create decimal do ki ranking tdi usa',
        -205: 'authorbio background cat ci ebb footnote health homepage ignore our required ring shared subhead support tagline toc vm yn',
        -200: 'accessories darker does education es gray iv readtime signin uncategorized',
        -195: 'books exclusive file mj nowrap nx pattern rc xs',
        -190: 'aa announcement authorwrapper cae clothing dyn gb ql tool xsmall',
        -185: 'advancedheading authorbox category community genesis number pb pd postdate template winter wpcf',
        -180: 'address before bottom color contributor datetime eff event faq ff media quotation sdk sign social',
        -175: 'audio available bg box customer diet diy infinite ix msg ratings sfzxfp td toast ve xv year yzp',
        -170: 'bc cmplz commercial cs demo ewq fuel img invisible jr mo opener ot pc popover products stack subtle trust',
        -165: 'afb ba cardcontainer layer now picks placement qr sharedaddy style utility without yoast',
        -160: 'actions ae check db holiday newsletter numbers podcast register repeat slide strategy success warning',
        -155: 'cost ctas dfc fca ig learning matter mono oy pk red sustainability',
        -150: 'ak bb copylink ecc herocontainer home itemlistelement kp lj none paddingbottom rail reviewed traditional unit unloaded vote',
        -145: 'ai boxed mid pagecontainer pkq qk reveal scheme semibold sponsored svg wh',
        -140: 'cx ddc dme guidance option palette posted users voem wpd xm',
        -135: 'advanced automation bi cab cv early ecommerce ellipsis enews jf kicker organic place reset socialshare sub summary type visible writer',
        -130: 'au clr cols conversion css ey level margins mirrorless phcafd publication roundup sep slow test ttf using yellow',
        -125: 'aligned articleauthor care colors construction controls dashed fa fef ia job logged need onetrust override people popmake quote references role root se selection sticky tabpanel transparent yz',
        -120: 'apmigt awards click comp consent des dn dsojn dxyhk flag gx hw lifestyle modified odd program tighter tools tw vi viewport vovf',
        -115: 'balance class driven eqz fdd identity multi offers oi pe pill publisher respond xlarge',
        -110: 'bo bylines ccc cdc fee hide images names question reduce special storage tldr tt vert wpb wunf',
        -105: 'ace ade aqz asked authorinfo be col fff frequently griditem hp law mhzswn mp percent ra responsive string tx vw white',
        -100: 'columns dk dpd heading horizontal jqmf ntbdde software training view visibility yui',
        -95: 'ac advice bash bed ceb classic extend industry pt region report states tabs un up works yl',
        -90: 'callout div end five functional ge ikahja intro left love lw mabqta making modify pl policy season submission text wrap',
        -85: 'aj browser case cfa component features invert jump loader loose mi ml pages property sg snug spotlight subscriptions travel vn we',
        -80: 'accent bt caf cp day fcf ii init jm local nc prompt request rs schedule sharebar subtitle',
        -75: 'abstract en expand floating fw great group headings lazyload logout rounded tr',
        -70: 'code cookies cyan house ht insert jb kc kn large marketing micro oh partner rd remote repeater research styles technology university',
        -65: 'adoption alternative articlelayout certificate jc jj keys lines looking lv nd note nuxt searchform square',
        -60: 'accordion affiliate bd cfb discussion hubspot inactive individual je know master neutral overline plus record rowlayout shortcode space stat takeaways textcontainer thumb timer titlecontainer validate widget zone',
        -55: 'account afc agent avatar bef buy capitalize cite depth design dff dgbgx divide fbe fh gorqpr ho if ij me module nine oq qxeah right see separator sm whitespace workouts yes your zoom',
        -50: 'daf decision indent methodology reader shape shown study textwrapper topic undefined word youtube',
        -45: 'about after average based biography blogpost bot cf chart collapsed descriptor dfa dot flex iw location machine mini model mt negative object own spacing twitter welcome yourself',
        -40: 'app bad break but buttonbase cell daa foundation free google luxury motion muted preferences schema solutions span submenu vq women',
        -35: 'aff beb buttonstyle cancel edit finding gt hm mh news paddingtop qe ready rel ru subheader thread tuokxc wr yu',
        -30: 'checked cookiebanner edd hamburger iz jdz kjx less localization low menuitem pub qvsjx resistance sowyjy thumbnails uyf wrapper',
        -25: 'change dbc ddd ee fj gfield goals guide ixivjz lq members platform presentation problem relaxed reply store superlative them used',
        -20: 'basic beginner buttontext circle cl cloud commentform csrt dcf description dmi drawer edition exit fees fp framework gy jngwiv kit nhmvtd previous priority rzmkng side site switch thumbs toolbar usmg wt ygck',
        -15: 'adventure ca deals fv gcds jobs justifycontent ok pingback sqs ux',
        15: 'block blue hub instructions intelligence laptop lu om range round shadow submit technical than tiny',
        20: 'all bdd ck fab fusion hentry important ke live moving practices smaller speed started understand',
        25: 'api bbe businesses city country em extended fill float grey has healthy hiring hy iy linkedin lower maincontent mental necessary personal sections selector semi set story touch workflow zx',
        30: 'borderradius conclusion follow huge main mg network opacity subheadline thoughts ua',
        35: 'aad clickable fade hot le make nm normal over ox quick total',
        40: 'apple ccf feature gk good gpt gr growth heeclo hl insights mark nl process qa shopify tight wellness',
        45: 'accessibility analysis eea ffd integration mr mx out pf pro publish shopping small ss term user vertical wk',
        50: 'american components cons deployment enterprise look nu room state still tl ty vs',
        55: 'access digital document down fl fluid gold hj hs languages sb sc tag which windows wx',
        60: 'cooking dom ez garden importance kt oo qg row standard',
        65: 'area as condensed costs lb microsoft plans real skip tracking zk',
        70: 'apps beyond fix needs nested powered tip true txt united water xxs zd',
        75: 'choosing frame fs highlight legacy mb nk pos positive qf renovation segment step xl',
        80: 'corporate ded feed hcy ln md',
        85: 'configuration existing experience false fit page pull sale solar that understanding',
        90: 'ahead cm complete js kx mod port whats',
        95: 'additional amazon ct dda efficiency geg gg grid interactive list python qq rate sleep wf xq',
        100: 'both clean college column global in padding st table why',
        105: 'arrow business extra factors guides headercontainer justify meditation par scrollbar single split textblock xxl',
        110: 'blog clearfix client different eac hwgax kitchen landscape on projects purple qo recipe system',
        115: 'buying gd hdr high hybrid investing margin middle optimization stop xxlarge',
        120: 'article choose flair ja la pa power preamble relative',
        125: 'an best built complexity eab ks monitoring overall tracker where wrapped',
        130: 'agency detail ffa gv rectangle risk safe use',
        135: 'bde challenges cluster company considerations contain contentpage details hg issue lg navbar rk subtext tbh when will',
        140: 'cap il internal management panel performance rte theiastickysidebar visual with',
        145: 'avoid child eb editable forms fz ls nr return status taxes',
        150: 'container entry history key ll long mit prep resource systems tax',
        155: 'bf landing layout market node px sw',
        160: 'drop jq kr',
        165: 'animation application articlecontainer for game gap gq nj practice rich second world',
        170: 'aab cec gym of simple uq uz',
        175: 'aq building car changes content full gp healthcare lightweight matters my pi qc',
        180: 'aside elements jsx non para remodeling sd valign',
        185: 'af articlebody collapsible ea et product rf strategies they transform vertically',
        190: 'alignment ease id pg shell',
        195: 'fai hasdr insurance log origin testing via',
        200: 'beginners element gaming innovation notes primary qb',
        205: 'aed approach definition efe inner pillar',
        210: 'gear school scroll splide terms',
        215: 'consider last medium nh pricing sides start truncate',
        220: 'bbf builder fieldset loc pros',
        225: 'aaa cursor io script shop',
        230: 'answer cmp models tertiary track',
        235: 'cont planning',
        240: 'starter two worth',
        245: 'bbc bfb cc disc typography',
        250: 'collapse eco external living the',
        255: 'alignleft core cos dy ew ph rt science stroke',
        260: 'field',
        265: 'dwky installation kb te you',
        270: 'eed kl pencraft profile should sow width',
        275: 'camera fi fitness get premium',
        280: 'ku quaternary',
        285: 'alignright and ap bp first letter or',
        290: 'bs math revisions spec vision',
        295: 'board pr rank tdb website',
        300: 'clear format gh have kg score service value wxqfj',
        305: 'benefits fde gw kj labels mntl sales tooltip',
        310: 'ffe gate pane scale setup wp',
        315: 'jp trends',
        320: 'body fullwidth future narrow offset photography richtext',
        325: 'active av coffee ne',
        330: 'bda dynamic holder it open themed',
        335: 'development eae what',
        340: 'antialiased',
        345: 'ag nw',
        350: 'html mdqke',
        355: 'animated contact kq oz',
        360: 'fbc hk linked lists rows smart ue unstyled',
        365: 'life markup mm nbsp parallax sl static',
        370: 'fd',
        375: 'bl centered specs under wysiwyg',
        380: 'articlecontent inside plants tint',
        385: 'blur budget ns',
        390: 'canvas editor',
        395: 'dfe max seo sky',
        400: 'well',
        405: 'courses',
        410: 'mw position sec speakable',
        420: 'events how maintenance mv so widgets',
        425: 'hc qh tips vp',
        430: 'bullet gutter listicle',
        435: 'choice doc laptops lazy',
        440: 'financial online',
        445: 'basis cda checklist generic sk',
        450: 'contentcontainer initial',
        455: 'animate blogitem cms',
        460: 'dq markdown strong',
        465: 'forward review tagdiv',
        470: 'portfolio',
        475: 'reading',
        480: 'acf ev',
        485: 'direction',
        490: 'emevuu',
        495: 'descr df',
        500: 'repository',
        505: 'results',
        510: 'fb line opj',
        515: 'desktop ie wa',
        520: 'pad',
        525: 'dd slides',
        530: 'ps',
        535: 'blocks regular',
        540: 'paragraph',
        545: 'blend fashion gi marker mix ol passthrough prose',
        550: 'credits double fr introduction',
        555: 'common',
        565: 'big cd vh',
        575: 'keyword',
        595: 'pubtheme yixxqa',
        600: 'populated theme',
        605: 'ud',
        620: 'platforms variant',
        635: 'gatsby tablist',
        640: 'anchor ts tv',
        645: 'aem',
        655: 'min',
        675: 'control',
        680: 'calc',
        685: 'outside',
        695: 'bcc',
        705: 'var',
        715: 'from overflow target',
        730: 'nv',
        735: 'comparison',
        750: 'blockquote gtm',
        760: 'half',
        805: 'words',
        820: 'postcontent',
        885: 'redesign',
        940: 'even',
        970: 'food',
        1035: 'vc',
        1045: 'oxy',
        1085: 'stats',
        1170: 'parent',
    }),
)


TYPICAL = (56, 9, 6.17, 1, 1, 0, 0, 1.88, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 10, 2, 2, 2, 0.0718, 0.563, 10, 1)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, gap, gap_below, lines, prints, quotes, seams, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article) = row
    s = 0.0
    if away <= 2.5:
     if alike <= 1.5:
      if words_score <= -0.25554:
       s += 0.276
      else:
       s += 0.728
     else:
      if alike <= 56.5:
       if lines <= 45:
        if framed <= 0.0:
         if away <= 0.0:
          s += 0.593
         else:
          s += 0.893
        else:
         s += 0.279
       else:
        s += 0.064
      else:
       if alike <= 58.5:
        if share <= 0.83591:
         s += 0.094
        else:
         s += 0.751
       else:
        if alike <= 153.5:
         s += 0.906
        else:
         s += 0.506
    else:
     if words_score <= 1.7392:
      if framed <= 0.0:
       if share <= 0.0046499:
        s += 0.135
       else:
        s += 0.329
      else:
       s += 0.071
     else:
      if end <= 0.0:
       s += 0.409
      else:
       if away <= 7.5:
        s += 0.785
       else:
        s += 0.433
    if away <= 2.5:
     if characters <= 98.5:
      if alike <= 2.5:
       if tag <= 7.5:
        s += -0.333
       else:
        s += 0.048
      else:
       s += 0.138
     else:
      if commas <= 15.5:
       if alike <= 56.5:
        s += 0.229
       else:
        if alike <= 58.5:
         if outer_share <= 0.97907:
          s += -0.327
         else:
          s += 0.301
        else:
         if alike <= 153.5:
          s += 0.261
         else:
          s += -0.112
      else:
       s += -0.149
    else:
     if words_score <= 1.1495:
      if words_score <= 0.0:
       s += -0.383
      else:
       s += -0.239
     else:
      if prints <= 1.5:
       if words_score <= 4.9632:
        if outer_share <= 0.0:
         s += -0.287
        else:
         if alike <= 3.5:
          s += -0.085
         else:
          s += 0.142
       else:
        s += 0.221
      else:
       s += -0.352
    if outer_share <= 0.49472:
     if framed <= 0.0:
      if words <= 21.5:
       if shape <= 1.5:
        s += -0.254
       else:
        if links <= 0.62756:
         s += 0.059
        else:
         s += -0.309
      else:
       if depth <= 13.5:
        s += -0.014
       else:
        s += 0.166
     else:
      s += -0.329
    else:
     if framed <= 0.0:
      if quotes <= 9.5:
       if words <= 16.5:
        if alike <= 1.5:
         if level <= 1.5:
          s += -0.339
         else:
          s += 0.115
        else:
         if links <= 0.54616:
          s += 0.159
         else:
          s += -0.272
       else:
        if alike <= 56.5:
         s += 0.217
        else:
         if alike <= 58.5:
          s += -0.188
         else:
          if alike <= 153.5:
           s += 0.237
          else:
           s += -0.072
      else:
       s += -0.487
     else:
      s += -0.378
    if share <= 0.11447:
     if words_score <= 2.4416:
      if words_score <= 0.0:
       s += -0.276
      else:
       if links <= 0.78488:
        s += -0.103
       else:
        s += -0.293
     else:
      if links <= 0.51317:
       s += 0.078
      else:
       s += -0.292
    else:
     if words <= 160.5:
      if words_score <= 0.24252:
       if share <= 0.44865:
        s += -0.185
       else:
        s += 0.102
      else:
       if share <= 0.83591:
        if share <= 0.79187:
         if letters_a_word <= 8.5064:
          s += 0.172
         else:
          if shape <= 0.0:
           s += -0.635
          else:
           s += 0.149
        else:
         if depth <= 8.5:
          if depth <= 7.5:
           s += 0.239
          else:
           s += -0.295
         else:
          s += 0.184
       else:
        s += 0.216
     else:
      if links <= 0.0:
       s += 0.019
      else:
       s += -0.245
    if away <= 3.5:
     if share <= 0.062859:
      if words_score <= -0.25554:
       s += -0.211
      else:
       s += 0.036
     else:
      if prints <= 1.5:
       if away <= 0.0:
        if words <= 77.5:
         s += 0.113
        else:
         s += -0.520
       else:
        if quotes <= 11:
         if share <= 0.89722:
          if alike <= 56.5:
           if words_score <= 3.66:
            if alike <= 4.5:
             s += -0.027
            else:
             s += 0.130
           else:
            s += 0.200
          else:
           if alike <= 58.5:
            s += -0.249
           else:
            s += 0.146
         else:
          s += 0.205
        else:
         s += -0.220
      else:
       s += -0.249
    else:
     if words_score <= 2.9115:
      if words_score <= -1.7623:
       s += -0.265
      else:
       if away <= 6.5:
        s += -0.077
       else:
        s += -0.234
     else:
      s += 0.053
    if away <= 3.5:
     if share <= 0.062859:
      if words_score <= 1.9232:
       s += -0.132
      else:
       s += 0.074
     else:
      if away <= 0.0:
       if outer_share <= 0.99303:
        s += 0.152
       else:
        s += -0.396
      else:
       if quotes <= 11:
        if prints <= 1.5:
         if share <= 0.83591:
          if share <= 0.79187:
           if outer_share <= 0.59367:
            if start <= 3.5:
             s += 0.081
            else:
             s += -0.690
           else:
            s += 0.182
          else:
           if outer_share <= 0.91946:
            s += 0.172
           else:
            s += -0.212
         else:
          s += 0.182
        else:
         s += -0.145
       else:
        s += -0.292
    else:
     if words_score <= 0.49438:
      s += -0.226
     else:
      if outer_share <= 0.079117:
       s += -0.119
      else:
       if prints <= 1.5:
        s += 0.115
       else:
        s += -0.273
    if words_score <= 0.24252:
     if framed <= 0.0:
      if commas <= 1.5:
       if links <= 0.042686:
        s += -0.090
       else:
        s += -0.219
      else:
       s += 0.037
     else:
      s += -0.243
    else:
     if framed <= 0.0:
      if end <= 0.0:
       if shape <= 0.0:
        if depth <= 12.5:
         if depth <= 9.5:
          if depth <= 4.5:
           s += -0.490
          else:
           s += -0.041
         else:
          s += -0.384
        else:
         s += 0.095
       else:
        s += 0.050
      else:
       if prints <= 1.5:
        if words_score <= 3.8163:
         s += 0.091
        else:
         if commas <= 7.5:
          s += 0.191
         else:
          if depth <= 8.5:
           if depth <= 6.5:
            s += 0.229
           else:
            s += -0.135
          else:
           s += 0.253
       else:
        s += -0.181
     else:
      s += -0.162
    if share <= 0.11447:
     if framed <= 0.0:
      if share <= 0.017435:
       if level <= 0.0:
        s += -0.170
       else:
        s += -0.047
      else:
       if end <= 0.0:
        if gap_below <= 0.0:
         s += 0.170
        else:
         s += -0.167
       else:
        s += 0.052
     else:
      s += -0.206
    else:
     if end <= 0.0:
      if level <= 0.0:
       s += -0.119
      else:
       s += 0.076
     else:
      if framed <= 0.0:
       if prints <= 1.5:
        if sentences <= 8.5:
         if share <= 0.83591:
          if share <= 0.79187:
           s += 0.130
          else:
           if letters_a_word <= 6.4567:
            s += -0.120
           else:
            s += 0.187
         else:
          if end <= 5.5:
           s += 0.172
          else:
           s += -0.265
        else:
         s += -0.111
       else:
        s += -0.170
      else:
       s += -0.164
    if away <= 3.5:
     if characters <= 122.5:
      if shape <= 1.5:
       if level <= 1.5:
        if tag <= 1.5:
         s += 0.014
        else:
         s += -0.279
       else:
        s += 0.062
      else:
       s += 0.137
     else:
      if shape <= 3.5:
       if outer_share <= 0.59367:
        s += 0.044
       else:
        if sentences <= 4.5:
         if framed <= 0.0:
          s += 0.153
         else:
          s += -0.352
        else:
         s += 0.020
      else:
       if depth <= 7.5:
        s += -0.311
       else:
        s += 0.087
    else:
     if framed <= 0.0:
      if words <= 44.5:
       if depth <= 14.5:
        if gap <= 0.0:
         s += 0.027
        else:
         s += -0.154
       else:
        if outer_share <= 0.0:
         s += -0.128
        else:
         s += 0.141
      else:
       s += 0.099
     else:
      s += -0.185
    if words_score <= 1.568:
     if framed <= 0.0:
      if alike <= 15.5:
       if words_score <= -2.9503:
        s += -0.159
       else:
        if words <= 31.5:
         s += -0.072
        else:
         if words_score <= 0.94253:
          s += 0.094
         else:
          if words <= 85.5:
           s += 0.074
          else:
           s += -0.419
      else:
       s += 0.102
     else:
      s += -0.207
    else:
     if start <= 0.0:
      s += -0.274
     else:
      if away <= 8.5:
       if alike <= 153.5:
        if away <= 0.0:
         if characters <= 683.5:
          s += 0.077
         else:
          s += -0.431
        else:
         if words_score <= 4.4584:
          if quotes <= 17:
           if known <= 0.0:
            s += 0.074
           else:
            s += -0.514
          else:
           s += -0.266
         else:
          s += 0.151
       else:
        s += -0.262
      else:
       s += -0.159
    if framed <= 0.0:
     if words_score <= 3.3614:
      if words <= 36.5:
       if links <= 0.042686:
        if depth <= 16.5:
         if share <= 0.83591:
          if level <= 0.0:
           s += -0.106
          else:
           if tag <= 6.5:
            s += 0.077
           else:
            s += -0.110
         else:
          s += 0.082
        else:
         s += 0.181
       else:
        s += -0.148
      else:
       s += 0.065
     else:
      if end <= 0.0:
       if level <= 0.0:
        s += -0.123
       else:
        s += 0.093
      else:
       if away <= 0.0:
        s += -0.090
       else:
        if end <= 4.5:
         if share <= 0.83591:
          if share <= 0.79187:
           s += 0.132
          else:
           if depth <= 7.5:
            s += 0.220
           else:
            s += -0.070
         else:
          s += 0.182
        else:
         s += -0.194
    else:
     s += -0.173
    if share <= 0.26205:
     if links <= 0.78488:
      if shape <= 1.5:
       if depth <= 14.5:
        if tag <= 1.5:
         s += -0.055
        else:
         s += -0.142
       else:
        if lines <= 1.5:
         s += 0.054
        else:
         s += -0.279
      else:
       s += 0.061
     else:
      s += -0.185
    else:
     if commas <= 15.5:
      if end <= 0.0:
       if depth <= 5.5:
        s += -0.223
       else:
        s += 0.021
      else:
       if share <= 0.83591:
        if outer_share <= 0.91946:
         s += 0.099
        else:
         if outer_share <= 0.96844:
          if depth <= 8.5:
           s += -0.267
          else:
           s += 0.215
         else:
          s += 0.189
       else:
        if tag <= 1.5:
         s += 0.154
        else:
         if tag <= 2.5:
          s += -0.330
         else:
          s += 0.089
     else:
      s += -0.178
    if away <= 4.5:
     if alike <= 153.5:
      if end <= 0.0:
       if alike <= 23.5:
        if depth <= 12.5:
         if shape <= 0.0:
          if depth <= 11.5:
           s += -0.123
          else:
           s += -0.564
         else:
          s += -0.016
        else:
         s += 0.118
       else:
        s += 0.147
      else:
       if away <= 0.0:
        s += -0.190
       else:
        if alike <= 42.5:
         if alike <= 4.5:
          if words_score <= -1.4462:
           s += -0.142
          else:
           s += 0.057
         else:
          s += 0.146
        else:
         if words <= 74.5:
          s += 0.079
         else:
          s += -0.222
     else:
      if outer_share <= 0.8749:
       s += -0.575
      else:
       if share <= 0.99596:
        s += 0.139
       else:
        s += -0.530
    else:
     if words_score <= 3.3614:
      s += -0.130
     else:
      s += 0.031
    if words_score <= 1.3648:
     if framed <= 0.0:
      if tag <= 1.5:
       if words <= 128.5:
        if words <= 68.5:
         s += 0.022
        else:
         s += 0.202
       else:
        s += -0.229
      else:
       if tag <= 2.5:
        s += -0.219
       else:
        s += -0.034
     else:
      s += -0.177
    else:
     if end <= 0.0:
      if words <= 10.5:
       s += 0.066
      else:
       if outer_share <= 0.73181:
        s += -0.195
       else:
        if sentences <= 1.5:
         s += -0.080
        else:
         s += 0.216
     else:
      if end <= 4.5:
       if share <= 0.011893:
        s += -0.093
       else:
        if words_score <= 3.66:
         if quotes <= 0.0:
          if letters_a_word <= 3.3485:
           s += 0.320
          else:
           s += 0.011
         else:
          s += 0.161
        else:
         s += 0.114
      else:
       s += -0.172
    if links <= 0.59064:
     if prints <= 1.5:
      if end <= 3.5:
       if known_as <= 0.0:
        if share <= 0.89722:
         if gap_below <= 0.0:
          s += 0.115
         else:
          if outer_share <= 0.91946:
           if in_article <= 0.0:
            s += -0.056
           else:
            if end <= 0.0:
             if characters <= 60.5:
              s += 0.060
             else:
              if sentences <= 3.5:
               s += -0.131
              else:
               s += 0.213
            else:
             s += 0.094
          else:
           if outer_share <= 0.96844:
            if share <= 0.79187:
             s += 0.061
            else:
             s += -0.273
           else:
            if lines <= 3.5:
             s += 0.086
            else:
             s += -0.386
        else:
         if away <= 0.0:
          s += -0.207
         else:
          s += 0.123
       else:
        s += -0.272
      else:
       s += -0.157
     else:
      s += -0.115
    else:
     s += -0.163
    if words_score <= -3.9682:
     s += -0.154
    else:
     if away <= 8.5:
      if known <= 0.0:
       if quotes <= 0.0:
        if words_score <= 4.9632:
         if shape <= 1.5:
          s += -0.009
         else:
          if words <= 10.5:
           s += 0.149
          else:
           if away <= 1.5:
            s += 0.195
           else:
            if tag <= 1.5:
             s += 0.120
            else:
             if words_score <= 3.2144:
              if away <= 2.5:
               if in_article <= 0.0:
                s += -0.794
               else:
                s += -0.145
              else:
               s += -0.052
             else:
              s += 0.079
        else:
         if outer_tag <= 2.5:
          s += 0.042
         else:
          s += 0.163
       else:
        if away <= 0.0:
         s += -0.230
        else:
         if lines <= 16.5:
          s += 0.162
         else:
          s += -0.189
      else:
       s += -0.273
     else:
      s += -0.129
    if away <= 4.5:
     if alike <= 1.5:
      if words <= 31.5:
       s += -0.088
      else:
       s += 0.065
     else:
      if alike <= 153.5:
       if outer_share <= 0.66316:
        if away <= 2.5:
         if quotes <= 0.0:
          if alike <= 34.5:
           if alike <= 30.5:
            if alike <= 7.5:
             s += 0.046
            else:
             s += -0.176
           else:
            s += -0.789
          else:
           s += 0.221
         else:
          s += 0.197
        else:
         s += 0.104
       else:
        if alike <= 56.5:
         s += 0.119
        else:
         if alike <= 58.5:
          s += -0.190
         else:
          s += 0.110
      else:
       s += -0.208
    else:
     if words_score <= -3.9682:
      s += -0.179
     else:
      if links <= 0.81984:
       if commas <= 3.5:
        s += -0.044
       else:
        s += 0.090
      else:
       s += -0.166
    if framed <= 0.0:
     if depth <= 16.5:
      if share <= 0.89722:
       if letters_a_word <= 6.9972:
        if shape <= 4.5:
         if shape <= 1.5:
          if outer_share <= 0.96844:
           if outer_share <= 0.96581:
            if in_article <= 0.0:
             if depth <= 14.5:
              s += -0.100
             else:
              s += -0.635
            else:
             s += -0.025
           else:
            s += -0.265
          else:
           s += 0.070
         else:
          s += 0.051
        else:
         s += -0.689
       else:
        if share <= 0.57936:
         s += 0.012
        else:
         s += 0.161
      else:
       if letters_a_word <= 3.9875:
        s += -0.239
       else:
        if tag <= 1.5:
         s += 0.105
        else:
         s += -0.044
     else:
      s += 0.115
    else:
     if depth <= 25.5:
      s += -0.114
     else:
      if depth <= 27.5:
       s += 0.693
      else:
       s += -0.230
    if words_score <= -2.9503:
     s += -0.118
    else:
     if links <= 0.81984:
      if words_score <= 3.66:
       if level <= 1.5:
        if sentences <= 8.5:
         s += -0.006
        else:
         s += -0.162
       else:
        s += 0.080
      else:
       if framed <= 0.0:
        if alike <= 56.5:
         if tag <= 1.5:
          s += 0.106
         else:
          if tag <= 2.5:
           if letters_a_word <= 6.3397:
            s += -0.371
           else:
            s += 0.125
          else:
           if tag <= 6.5:
            s += 0.141
           else:
            s += -0.080
        else:
         if sentences <= 2.5:
          s += 0.052
         else:
          s += -0.184
       else:
        if letters_a_word <= 6.5026:
         if words_score <= 5.3531:
          s += 0.228
         else:
          s += -0.164
        else:
         s += -0.181
     else:
      if words <= 5.5:
       s += 0.247
      else:
       s += -0.168
    if away <= 8.5:
     if depth <= 12.5:
      if words_score <= 4.2975:
       if sentences <= 7.5:
        if depth <= 5.5:
         s += -0.102
        else:
         if away <= 5.5:
          if prints <= 1.5:
           if tag <= 1.5:
            s += 0.056
           else:
            if tag <= 2.5:
             s += -0.172
            else:
             if characters <= 223.5:
              s += -0.014
             else:
              s += 0.224
          else:
           if commas <= 0.0:
            s += 0.014
           else:
            s += -0.220
         else:
          if depth <= 9.5:
           s += -0.178
          else:
           if outer_share <= 0.23423:
            if words_score <= -6.0721:
             s += -0.197
            else:
             s += 0.144
           else:
            s += -0.320
       else:
        s += -0.239
      else:
       if end <= 0.0:
        s += -0.068
       else:
        s += 0.083
     else:
      s += 0.079
    else:
     s += -0.120
    if words_score <= -5.2172:
     s += -0.130
    else:
     if words_score <= 4.629:
      if depth <= 13.5:
       if away <= 6.5:
        if share <= 0.99596:
         if tag <= 1.5:
          if commas <= 21.5:
           if quotes <= 0.0:
            if shape <= 0.0:
             if share <= 0.83591:
              if outer_share <= 0.91946:
               s += -0.002
              else:
               s += -0.152
             else:
              s += 0.073
            else:
             s += 0.157
           else:
            s += 0.148
          else:
           s += -0.191
         else:
          if tag <= 2.5:
           s += -0.128
          else:
           s += -0.009
        else:
         if sentences <= 4.5:
          s += -0.094
         else:
          s += -0.516
       else:
        s += -0.149
      else:
       if away <= 13.5:
        if sentences <= 5.5:
         s += 0.092
        else:
         s += -0.370
       else:
        s += -0.231
     else:
      s += 0.054
    if prints <= 1.5:
     if links <= 0.068286:
      if words <= 68.5:
       if lines <= 1.5:
        if depth <= 17.5:
         if outer_share <= 0.82208:
          if share <= 0.17002:
           s += 0.036
          else:
           if depth <= 14.5:
            if share <= 0.3025:
             if outer_share <= 0.59367:
              if depth <= 7.5:
               s += -0.578
              else:
               s += -0.015
             else:
              if outer_share <= 0.73181:
               s += -1.222
              else:
               s += -0.357
            else:
             if start <= 2.5:
              if share <= 0.82071:
               s += 0.142
              else:
               s += -0.371
             else:
              s += -0.285
           else:
            s += -0.492
         else:
          s += 0.071
        else:
         s += 0.171
       else:
        s += -0.158
      else:
       s += -0.033
     else:
      s += -0.066
    else:
     if words <= 21.5:
      s += -0.043
     else:
      s += -0.225
    if away <= 9.5:
     if known <= 0.0:
      if alike <= 3.5:
       if level <= 1.5:
        if words_score <= 0.0:
         s += -0.100
        else:
         s += -0.004
       else:
        s += 0.078
      else:
       if alike <= 32.5:
        if links <= 0.62756:
         if lines <= 1.5:
          if commas <= 0.0:
           s += 0.019
          else:
           s += 0.099
         else:
          if characters <= 247.5:
           s += -0.288
          else:
           if lines <= 31.5:
            s += 0.138
           else:
            s += -0.228
        else:
         s += -0.122
       else:
        if start <= 3.5:
         if shape <= 0.0:
          if alike <= 43.5:
           s += 0.070
          else:
           if commas <= 11.5:
            s += -0.063
           else:
            s += -0.353
         else:
          s += 0.131
        else:
         s += -0.392
     else:
      s += -0.219
    else:
     s += -0.129
    if words_score <= -4.5058:
     s += -0.109
    else:
     if commas <= 19.5:
      if alike <= 3.5:
       if end <= 1.5:
        s += 0.000
       else:
        s += -0.127
      else:
       if alike <= 42.5:
        if tag <= 1.5:
         if share <= 0.65423:
          if share <= 0.50362:
           if outer_share <= 0.99893:
            s += 0.070
           else:
            s += -0.275
          else:
           if depth <= 10.5:
            s += 0.075
           else:
            s += -0.439
         else:
          if tag <= 0.0:
           s += -0.190
          else:
           s += 0.147
        else:
         if depth <= 10.5:
          if share <= 0.22723:
           s += 0.043
          else:
           if alike <= 13.5:
            if share <= 0.26205:
             s += -0.538
            else:
             s += -0.156
           else:
            s += 0.056
         else:
          s += 0.087
       else:
        s += -0.027
     else:
      s += -0.127
    if known <= 0.0:
     if end <= 3.5:
      if links <= 0.8576:
       if outer_tag <= 1.5:
        s += 0.086
       else:
        if tag <= 1.5:
         if commas <= 19.5:
          if prints <= 2.5:
           if end <= 0.0:
            if outer_share <= 0.49472:
             if away <= 1.5:
              s += -0.391
             else:
              if away <= 6.5:
               s += 0.051
              else:
               s += -0.207
            else:
             s += 0.085
           else:
            s += 0.052
          else:
           s += -0.144
         else:
          s += -0.299
        else:
         if tag <= 2.5:
          if commas <= 12.5:
           if words <= 20.5:
            s += -0.009
           else:
            s += -0.226
          else:
           s += 0.126
         else:
          s += 0.023
      else:
       if words <= 5.5:
        s += 0.177
       else:
        s += -0.137
     else:
      s += -0.107
    else:
     s += -0.233
    if prints <= 1.5:
     if gap_below <= 2:
      if words_score <= 4.9632:
       if sentences <= 8.5:
        if words_score <= -6.0721:
         if share <= 0.15055:
          s += -0.134
         else:
          s += 0.158
        else:
         if level <= 1.5:
          if words <= 31.5:
           if shape <= 1.5:
            if tag <= 6.5:
             s += -0.038
            else:
             s += -0.206
           else:
            if words <= 13.5:
             s += 0.111
            else:
             s += -0.034
          else:
           if characters <= 223.5:
            if lines <= 1.5:
             s += 0.163
            else:
             s += -0.285
           else:
            s += 0.012
         else:
          s += 0.064
       else:
        s += -0.205
      else:
       s += 0.059
     else:
      s += -0.353
    else:
     if words <= 22.5:
      if characters <= 149.5:
       s += -0.035
      else:
       s += 0.813
     else:
      s += -0.192
    if sentences <= 24.5:
     if away <= 11.5:
      if depth <= 10.5:
       if away <= 6.5:
        s += -0.011
       else:
        s += -0.179
      else:
       if quotes <= 11:
        if away <= 2.5:
         if share <= 0.71612:
          if sentences <= 1.5:
           if alike <= 173:
            s += 0.020
           else:
            s += -0.402
          else:
           if alike <= 10.5:
            if share <= 0.26205:
             s += -0.239
            else:
             s += 0.133
           else:
            s += -0.519
         else:
          if quotes <= 2.5:
           if alike <= 69.5:
            s += 0.129
           else:
            s += -0.124
          else:
           s += -0.208
        else:
         if end <= 3.5:
          if alike <= 3.5:
           s += 0.029
          else:
           s += 0.138
         else:
          s += -0.157
       else:
        s += 0.687
     else:
      s += -0.134
    else:
     s += 0.358
    if framed <= 0.0:
     if known_as <= 20.5:
      if seams <= 0.0:
       if depth <= 12.5:
        if end <= 1.5:
         s += 0.015
        else:
         s += -0.062
       else:
        s += 0.061
      else:
       s += -0.087
     else:
      s += -0.198
    else:
     if depth <= 8.5:
      s += -0.210
     else:
      if characters <= 552.5:
       if words_score <= 0.24252:
        if tag <= 7.5:
         if depth <= 9.5:
          if characters <= 272.5:
           s += -0.065
          else:
           s += 1.471
         else:
          s += -0.172
        else:
         if tag <= 9.5:
          if words_score <= -5.2172:
           s += -0.171
          else:
           if outer_share <= 0.0099978:
            s += 1.318
           else:
            s += 0.173
         else:
          s += -0.177
       else:
        if tag <= 0.0:
         s += -0.196
        else:
         s += 0.154
      else:
       s += -0.323
    if framed <= 0.0:
     if end <= 0.0:
      if characters <= 64.5:
       s += 0.033
      else:
       if alike <= 32.5:
        s += -0.104
       else:
        s += 0.166
     else:
      if alike <= 32.5:
       if characters <= 98.5:
        s += -0.036
       else:
        if alike <= 11.5:
         if quotes <= 4.5:
          if letters_a_word <= 6.308:
           s += 0.091
          else:
           if letters_a_word <= 6.5026:
            if links <= 0.0:
             s += -0.014
            else:
             s += -0.302
           else:
            if characters <= 301.5:
             if words_score <= 0.71764:
              if words_score <= -1.1225:
               s += -0.101
              else:
               s += 0.245
             else:
              s += -0.112
            else:
             s += 0.110
         else:
          s += 0.283
        else:
         s += 0.144
      else:
       if depth <= 7.5:
        s += 0.047
       else:
        s += -0.085
    else:
     s += -0.066
    if commas <= 17.5:
     if links <= 0.14231:
      if depth <= 5.5:
       if share <= 0.50362:
        s += -0.137
       else:
        if depth <= 4.5:
         s += 0.121
        else:
         if share <= 0.99596:
          s += 0.026
         else:
          s += -0.268
      else:
       if depth <= 6.5:
        if share <= 0.041296:
         s += -0.092
        else:
         s += 0.143
       else:
        if share <= 0.83591:
         if share <= 0.79187:
          if share <= 0.71612:
           s += 0.003
          else:
           s += 0.160
         else:
          if depth <= 8.5:
           s += -0.206
          else:
           s += 0.038
        else:
         if tag <= 1.5:
          if share <= 0.98534:
           s += 0.129
          else:
           if quotes <= 3.5:
            s += 0.007
           else:
            s += -1.074
         else:
          s += -0.048
     else:
      s += -0.060
    else:
     s += 0.185
    if quotes <= 8.5:
     if framed <= 0.0:
      if lines <= 19.5:
       if start <= 0.0:
        s += -0.096
       else:
        if known_as <= 20.5:
         if away <= 13.5:
          if characters <= 27.5:
           s += 0.067
          else:
           if prints <= 5.5:
            if end <= 0.0:
             if characters <= 50.5:
              s += 0.060
             else:
              if characters <= 484.5:
               s += -0.080
              else:
               s += 0.165
            else:
             s += 0.028
           else:
            s += -0.235
         else:
          s += -0.202
        else:
         s += -0.171
      else:
       s += 0.253
     else:
      if away <= 1.5:
       s += -0.240
      else:
       if away <= 7.5:
        if characters <= 211.5:
         if shape <= 0.0:
          s += -0.083
         else:
          s += 0.076
        else:
         s += 0.111
       else:
        s += -0.143
    else:
     s += -0.220
    if depth <= 13.5:
     if alike <= 3.5:
      if characters <= 484.5:
       s += -0.065
      else:
       s += 0.081
     else:
      if alike <= 153.5:
       if tag <= 5.5:
        if tag <= 3.5:
         if depth <= 7.5:
          if quotes <= 5.5:
           if prints <= 6.5:
            s += 0.087
           else:
            s += -0.250
          else:
           s += -0.260
         else:
          if alike <= 43.5:
           s += 0.018
          else:
           s += -0.066
        else:
         s += 0.212
       else:
        s += -0.088
      else:
       s += -0.117
    else:
     if alike <= 10.5:
      if commas <= 8.5:
       if depth <= 16.5:
        s += 0.104
       else:
        s += -0.000
      else:
       s += 0.274
     else:
      if alike <= 11.5:
       s += -0.495
      else:
       if sentences <= 6.5:
        s += 0.024
       else:
        s += -0.507
    if gap_below <= 2:
     if known_as <= 20.5:
      if lines <= 35.5:
       if lines <= 17.5:
        if outer_tag <= 1.5:
         s += 0.052
        else:
         if outer_tag <= 2.5:
          if alike <= 30.5:
           if alike <= 25.5:
            s += -0.011
           else:
            s += 0.221
          else:
           if start <= 3.5:
            s += -0.053
           else:
            s += -0.242
         else:
          if letters_a_word <= 3.3485:
           s += -0.211
          else:
           if away <= 4.5:
            if alike <= 2.5:
             if outer_tag <= 11.5:
              s += 0.083
             else:
              if shape <= 1.5:
               if letters_a_word <= 7.7513:
                s += -0.166
               else:
                s += -0.662
              else:
               s += 0.047
            else:
             s += 0.094
           else:
            s += -0.034
       else:
        s += 0.227
      else:
       s += -0.199
     else:
      s += -0.174
    else:
     s += -0.327
    if away <= 0.0:
     if alike <= 9.5:
      s += 0.008
     else:
      s += -0.230
    else:
     if quotes <= 0.0:
      if outer_tag <= 1.5:
       if words_score <= -2.5078:
        s += -0.095
       else:
        s += 0.121
      else:
       if tag <= 19.5:
        if tag <= 13:
         if away <= 9.5:
          s += -0.003
         else:
          s += -0.088
        else:
         s += -0.392
       else:
        s += 0.125
     else:
      if outer_share <= 0.99611:
       if away <= 4.5:
        if words <= 17.5:
         s += -0.124
        else:
         if quotes <= 19:
          s += 0.173
         else:
          s += -0.160
       else:
        if share <= 0.26205:
         s += -0.089
        else:
         s += 0.233
      else:
       if outer_tag <= 0.0:
        s += -0.332
       else:
        if alike <= 64.5:
         s += 0.119
        else:
         s += -0.264
    if words_score <= 6.6069:
     if away <= 11.5:
      if outer_tag <= 1.5:
       if alike <= 1.5:
        if lines <= 3.5:
         s += 0.006
        else:
         s += -0.395
       else:
        if links <= 0.16032:
         if outer_tag <= 0.0:
          if away <= 8.5:
           if quotes <= 15:
            s += -0.043
           else:
            s += 0.355
          else:
           s += 0.619
         else:
          s += 0.196
        else:
         s += -0.080
      else:
       if words <= 56.5:
        if alike <= 45.5:
         s += -0.017
        else:
         if alike <= 153.5:
          s += 0.097
         else:
          s += -0.068
       else:
        if links <= 0.014972:
         if end <= 1.5:
          s += -0.087
         else:
          s += 0.135
        else:
         if alike <= 40.5:
          s += 0.114
         else:
          s += -0.143
     else:
      s += -0.147
    else:
     s += 0.086
    if commas <= 19.5:
     if quotes <= 0.0:
      if start <= 3.5:
       if away <= 7.5:
        if outer_share <= 0.15938:
         if outer_share <= 0.079117:
          if start <= 0.0:
           s += -0.175
          else:
           s += 0.020
         else:
          if tag <= 1.5:
           s += 0.172
          else:
           if alike <= 27.5:
            s += -0.032
           else:
            s += 0.428
        else:
         s += -0.010
       else:
        if depth <= 14.5:
         s += -0.123
        else:
         if tag <= 4.5:
          s += 0.096
         else:
          s += -0.136
      else:
       if depth <= 10.5:
        s += 0.123
       else:
        s += -0.369
     else:
      if outer_share <= 0.91946:
       s += 0.137
      else:
       if words <= 71.5:
        s += 0.117
       else:
        if words_score <= 3.0707:
         s += -0.250
        else:
         s += -0.001
    else:
     s += -0.221
    if words_score <= -6.0721:
     s += -0.109
    else:
     if depth <= 13.5:
      if alike <= 9.5:
       if quotes <= 3.5:
        if quotes <= 2.5:
         if away <= 9.5:
          s += -0.029
         else:
          s += -0.244
        else:
         s += -0.369
       else:
        s += 0.158
      else:
       if letters_a_word <= 6.1701:
        if characters <= 683.5:
         if depth <= 4.5:
          s += -0.220
         else:
          if depth <= 7.5:
           s += 0.094
          else:
           if depth <= 8.5:
            s += -0.140
           else:
            s += 0.035
        else:
         s += -0.158
       else:
        if quotes <= 5.5:
         if alike <= 153.5:
          s += 0.067
         else:
          s += -0.094
        else:
         s += -0.369
     else:
      if sentences <= 3.5:
       s += 0.045
      else:
       if depth <= 15.5:
        s += 0.061
       else:
        s += -0.274
    if depth <= 10.5:
     if away <= 6.5:
      s += -0.000
     else:
      s += -0.114
    else:
     if outer_share <= 0.88778:
      if away <= 2.5:
       if links <= 0.042686:
        if share <= 0.33506:
         s += -0.178
        else:
         if commas <= 19.5:
          if start <= 3.5:
           s += 0.078
          else:
           s += -0.208
         else:
          s += -0.165
       else:
        s += 0.146
      else:
       if outer_share <= 0.058619:
        if depth <= 11.5:
         s += 0.191
        else:
         s += -0.039
       else:
        if share <= 0.062859:
         if away <= 10.5:
          s += 0.356
         else:
          s += -0.129
        else:
         if depth <= 12.5:
          if away <= 4.5:
           s += 0.230
          else:
           if alike <= 11.5:
            s += -0.150
           else:
            s += 0.179
         else:
          s += 0.141
     else:
      s += 0.096
    if end <= 3.5:
     if seams <= 2.5:
      if end <= 0.0:
       if level <= 1.5:
        if alike <= 3.5:
         s += -0.105
        else:
         s += -0.008
       else:
        s += 0.043
      else:
       if alike <= 56.5:
        if words <= 66.5:
         if in_article <= 0.0:
          if prints <= 3.5:
           s += -0.056
          else:
           s += 0.439
         else:
          if characters <= 356.5:
           if words <= 50.5:
            s += 0.026
           else:
            s += 0.171
          else:
           if letters_a_word <= 6.2148:
            s += -0.343
           else:
            s += 0.009
        else:
         if alike <= 1.5:
          s += -0.014
         else:
          s += 0.120
       else:
        if alike <= 58.5:
         s += -0.185
        else:
         s += -0.009
     else:
      s += -0.266
    else:
     if alike <= 4.5:
      s += -0.160
     else:
      s += 0.002
    if shape <= 1.5:
     if tag <= 1.5:
      if characters <= 683.5:
       if end <= 4.5:
        s += 0.012
       else:
        s += -0.152
      else:
       if words_score <= 1.9232:
        s += -0.220
       else:
        s += -0.002
     else:
      if depth <= 10.5:
       if tag <= 2.5:
        if words_score <= 5.3531:
         if end <= 2.5:
          s += -0.155
         else:
          if words_score <= -3.4212:
           if words_score <= -5.2172:
            s += -0.129
           else:
            s += 2.152
          else:
           s += -0.055
        else:
         s += -0.389
       else:
        s += -0.046
      else:
       if characters <= 50.5:
        s += 0.093
       else:
        if words_score <= 0.49438:
         s += -0.158
        else:
         s += 0.053
    else:
     if characters <= 336.5:
      if quotes <= 1.5:
       s += 0.018
      else:
       s += -0.330
     else:
      s += 0.143
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, _, _, shape, level, _, gap_below, _, prints, quotes, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, begins_line_above, in_text, headings_above, _, _, name, _, digits, year, _, capitals, _, _, _, digits_1_above, year_1_above, _, capitals_1_above, _, name_2_above, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, name_1_below, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, name_2_below, _, digits_2_below, year_2_below, clock_2_below, capitals_2_below, _, _, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if tag <= 6.5:
     if shape <= 0.0:
      if prints <= 1.5:
       s += -2.598
      else:
       s += -2.542
     else:
      if alike <= 1.5:
       if characters <= 27.5:
        if characters <= 14.5:
         s += -2.552
        else:
         s += -2.483
       else:
        if from_start <= -1e-35:
         s += -2.088
        else:
         s += -2.440
      else:
       s += -2.593
    else:
     if tag <= 7.5:
      s += -1.218
     else:
      if characters <= 51.5:
       if digits_1_below <= 0.0:
        s += -2.575
       else:
        s += -2.493
      else:
       if from_start <= 2.5:
        s += -2.339
       else:
        s += -2.534
    if tag <= 6.5:
     if level <= 0.0:
      if year_3_below <= 0.0:
       s += -0.122
      else:
       s += -0.039
     else:
      if alike <= 1.5:
       if characters <= 33.5:
        if in_text <= 0.32667:
         s += -0.087
        else:
         s += 0.022
       else:
        s += 0.305
      else:
       s += -0.115
    else:
     if tag <= 7.5:
      s += 0.444
     else:
      if characters <= 44.5:
       s += -0.100
      else:
       if from_start <= 0.0:
        s += 0.139
       else:
        s += -0.084
    if tag <= 6.5:
     if level <= 0.0:
      if prints <= 1.5:
       s += -0.124
      else:
       s += -0.069
     else:
      if alike <= 1.5:
       if characters <= 39.5:
        if words <= 3.5:
         s += -0.083
        else:
         s += 0.023
       else:
        s += 0.269
      else:
       s += -0.113
    else:
     if tag <= 7.5:
      s += 0.335
     else:
      if prints <= 1.5:
       if capitals_2_above <= 0.57519:
        s += -0.099
       else:
        if characters <= 33.5:
         s += -0.068
        else:
         s += 0.042
      else:
       if in_text <= 0.48913:
        s += -0.065
       else:
        s += 0.121
    if shape <= 0.0:
     if year_2_below <= 0.0:
      s += -0.120
     else:
      s += -0.052
    else:
     if alike <= 1.5:
      if characters <= 19.5:
       if in_text <= 0.64496:
        s += -0.093
       else:
        s += 0.049
      else:
       if from_start <= 1.5:
        if in_text <= 0.43304:
         s += 0.080
        else:
         s += 0.301
       else:
        if final_score <= -0.3681:
         s += 0.054
        else:
         s += -0.076
     else:
      s += -0.118
    if tag <= 6.5:
     if headings_above <= 0.0:
      if level <= 0.0:
       if words <= 7.5:
        s += -0.096
       else:
        if final_score <= -4.1694:
         s += -0.058
        else:
         s += 0.082
      else:
       if from_start <= -8.5:
        s += -0.032
       else:
        s += 0.252
     else:
      if prints <= 2.5:
       s += -0.114
      else:
       s += -0.017
    else:
     if tag <= 7.5:
      s += 0.226
     else:
      if words <= 5.5:
       s += -0.101
      else:
       if from_start <= 0.0:
        s += 0.088
       else:
        if headings_above <= 1.5:
         s += -0.000
        else:
         s += -0.081
    if headings_above <= 0.0:
     if shape <= 0.0:
      if in_text <= 0.64496:
       s += -0.101
      else:
       s += 0.011
     else:
      if final_score <= -4.0253:
       s += 0.016
      else:
       if in_text <= 0.54006:
        s += 0.104
       else:
        s += 0.223
    else:
     if shape <= 0.0:
      s += -0.117
     else:
      if alike <= 1.5:
       if prints <= 1.5:
        if final_score <= -0.3681:
         if in_text <= 0.43304:
          s += -0.078
         else:
          s += 0.093
        else:
         if words_score <= 3.5261:
          s += -0.090
         else:
          s += -0.008
       else:
        s += 0.152
      else:
       s += -0.111
    if headings_above <= 0.0:
     if in_text <= 0.40455:
      if from_start <= -5.5:
       s += -0.095
      else:
       s += 0.030
     else:
      if framed <= 0.0:
       s += 0.203
      else:
       if words_score <= -5.3921:
        s += -0.012
       else:
        s += 0.111
    else:
     if level <= 0.0:
      s += -0.117
     else:
      if from_start <= 0.0:
       if in_text <= 0.27525:
        s += -0.087
       else:
        if level <= 1.5:
         s += 0.175
        else:
         if capitals <= 0.40313:
          s += -0.046
         else:
          s += 0.085
      else:
       if digits_1_below <= 5.5:
        s += -0.101
       else:
        s += 0.004
    if tag <= 6.5:
     if headings_above <= 0.0:
      if in_text <= 0.58957:
       s += -0.087
      else:
       if characters <= 44.5:
        s += 0.024
       else:
        s += 0.164
     else:
      if prints <= 1.5:
       s += -0.114
      else:
       if from_start <= 1.5:
        if from_start <= -11.5:
         s += -0.047
        else:
         if outer_tag <= 4.5:
          s += -0.007
         else:
          s += 0.075
       else:
        s += -0.069
    else:
     if tag <= 7.5:
      s += 0.164
     else:
      if characters <= 33.5:
       s += -0.092
      else:
       if headings_above <= 1.5:
        s += 0.088
       else:
        s += -0.061
    if headings_above <= 0.0:
     if in_text <= 0.43304:
      if tag <= 6.5:
       s += -0.099
      else:
       s += 0.023
     else:
      if from_start <= -11.5:
       s += 0.030
      else:
       s += 0.170
    else:
     if tag <= 3.5:
      if digits_3_below <= 7.5:
       s += -0.115
      else:
       s += 0.004
     else:
      if in_text <= 0.23303:
       s += -0.103
      else:
       if from_start <= -1e-35:
        if words <= 5.5:
         s += 0.010
        else:
         s += 0.142
       else:
        if digits_2_below <= 1.5:
         if capitals_1_below <= 0.19756:
          s += -0.091
         else:
          s += -0.005
        else:
         s += 0.037
    if level <= 0.0:
     if year_3_below <= 0.0:
      if digits_1_below <= 3.5:
       s += -0.114
      else:
       s += -0.035
     else:
      if capitals <= 0.40313:
       s += -0.055
      else:
       s += 0.055
    else:
     if alike <= 1.5:
      if level <= 1.5:
       if final_score <= -4.0253:
        s += 0.021
       else:
        s += 0.166
      else:
       if capitals_1_above <= 0.31339:
        if letters_a_word <= 5.2279:
         s += 0.033
        else:
         if share <= 0.18889:
          s += -0.086
         else:
          s += 0.008
       else:
        if capitals_2_above <= 0.11952:
         s += -0.004
        else:
         s += 0.089
     else:
      s += -0.100
    if level <= 0.0:
     if digits_3_below <= 9.5:
      s += -0.104
     else:
      s += -0.004
    else:
     if alike <= 1.5:
      if characters <= 21.5:
       if in_text <= 0.64496:
        s += -0.100
       else:
        s += -0.002
      else:
       if level <= 1.5:
        if final_score <= -3.614:
         s += 0.061
        else:
         s += 0.160
       else:
        if characters <= 37.5:
         s += -0.054
        else:
         if final_score <= -0.90247:
          s += 0.061
         else:
          s += -0.021
     else:
      if share <= 0.98276:
       s += -0.103
      else:
       s += -0.010
    if tag <= 6.5:
     if headings_above <= 0.0:
      if in_text <= 0.55903:
       if final_score <= -2.6134:
        s += -0.098
       else:
        s += 0.002
      else:
       if words <= 6.5:
        s += -0.002
       else:
        s += 0.118
     else:
      s += -0.096
    else:
     if tag <= 7.5:
      if letters_a_word <= 7.0116:
       s += 0.144
      else:
       s += 0.067
     else:
      if printed_above <= 0.0:
       if words <= 8.5:
        if outer_share <= 0.99893:
         s += -0.092
        else:
         s += 0.013
       else:
        if final_score <= -0.67479:
         s += 0.063
        else:
         s += -0.035
      else:
       s += 0.091
    if tag <= 6.5:
     if prints <= 1.5:
      if by_word_1_below <= 0.0:
       if year_1_below <= 0.0:
        s += -0.103
       else:
        s += -0.004
      else:
       s += 0.050
     else:
      if in_text <= 0.58957:
       if away <= 3.5:
        s += 0.004
       else:
        s += -0.074
      else:
       s += 0.133
    else:
     if tag <= 7.5:
      if in_text <= 0.54006:
       s += 0.033
      else:
       s += 0.129
     else:
      if printed_above <= 0.0:
       if depth <= 5.5:
        s += 0.012
       else:
        if headings_above <= 0.0:
         s += 0.020
        else:
         s += -0.098
      else:
       s += 0.085
    if level <= 0.0:
     if prints <= 1.5:
      if year_3_below <= 0.0:
       s += -0.114
      else:
       s += -0.019
     else:
      if prints <= 3.5:
       s += 0.018
      else:
       s += -0.058
    else:
     if from_start <= 1.5:
      if in_text <= 0.17157:
       s += -0.088
      else:
       if away <= 5.5:
        if commas <= 0.0:
         s += 0.159
        else:
         s += 0.063
       else:
        if from_start <= -6.5:
         s += -0.010
        else:
         s += 0.103
     else:
      if printed_above <= 0.0:
       if capitals_1_above <= 0.97222:
        s += -0.100
       else:
        s += -0.006
      else:
       s += 0.090
    if alike <= 1.5:
     if characters <= 19.5:
      if characters <= 14.5:
       s += -0.108
      else:
       if capitals_2_below <= 0.50862:
        s += -0.043
       else:
        s += 0.013
     else:
      if level <= 0.0:
       if prints <= 1.5:
        if digits_1_below <= 5.5:
         s += -0.093
        else:
         s += 0.024
       else:
        s += 0.114
      else:
       if from_start <= 2.5:
        if words_score <= -5.8907:
         s += 0.014
        else:
         if end <= 0.0:
          s += 0.150
         else:
          s += 0.071
       else:
        if words_score <= 1.7942:
         s += 0.014
        else:
         s += -0.054
    else:
     s += -0.108
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.111
     else:
      if end <= 1.5:
       s += -0.055
      else:
       s += 0.075
    else:
     if alike <= 1.5:
      if words <= 3.5:
       if outer_share <= 0.15701:
        s += -0.101
       else:
        s += 0.017
      else:
       if final_score <= 0.68692:
        if final_score <= -4.0253:
         s += 0.033
        else:
         if final_score <= -0.67479:
          s += 0.138
         else:
          s += 0.054
       else:
        if capitals <= 0.31763:
         s += -0.062
        else:
         s += 0.008
     else:
      if prints <= 1.5:
       s += -0.094
      else:
       s += 0.007
    if level <= 0.0:
     if clock_1_below <= 0.0:
      if prints <= 1.5:
       s += -0.108
      else:
       if headings_above <= 0.0:
        s += 0.013
       else:
        s += -0.052
     else:
      s += 0.035
    else:
     if from_start <= 0.0:
      if characters <= 15.5:
       s += -0.075
      else:
       if final_score <= -4.3095:
        s += -0.041
       else:
        if level <= 1.5:
         s += 0.128
        else:
         if from_start <= -5.5:
          s += -0.041
         else:
          s += 0.076
     else:
      if printed_above <= 0.0:
       if final_score <= -0.67479:
        s += -0.028
       else:
        s += -0.102
      else:
       s += 0.150
    if alike <= 1.5:
     if in_text <= 0.48913:
      if in_text <= 0.27525:
       s += -0.097
      else:
       if headings_above <= 0.0:
        s += 0.032
       else:
        s += -0.045
     else:
      if from_start <= 1.5:
       if words <= 2.5:
        if from_start <= -5.5:
         s += -0.049
        else:
         s += 0.012
       else:
        if characters <= 99.5:
         if in_text <= 0.58957:
          s += 0.028
         else:
          s += 0.145
        else:
         if words <= 18.5:
          s += 0.061
         else:
          s += -0.038
      else:
       if headings_above <= 1.5:
        s += 0.005
       else:
        s += -0.065
    else:
     s += -0.102
    if alike <= 1.5:
     if in_text <= 0.37716:
      if away <= 3.5:
       if characters <= 19.5:
        s += -0.055
       else:
        s += 0.034
      else:
       s += -0.097
     else:
      if from_start <= 0.0:
       if characters <= 17.5:
        s += -0.047
       else:
        if capitals <= 0.29479:
         if level <= 1.5:
          if end <= 0.0:
           s += 0.068
          else:
           s += -0.006
         else:
          s += -0.054
        else:
         if final_score <= -4.1694:
          s += 0.013
         else:
          s += 0.149
      else:
       if final_score <= -0.3681:
        s += 0.014
       else:
        s += -0.062
    else:
     s += -0.103
    if alike <= 1.5:
     if characters <= 31.5:
      if outer_share <= 0.15701:
       s += -0.087
      else:
       if from_start <= 1.5:
        s += 0.073
       else:
        s += -0.028
     else:
      if characters <= 123.5:
       if level <= 1.5:
        if letters_a_word <= 8.2789:
         if in_text <= 0.54006:
          if level <= 0.0:
           if capitals_1_above <= 0.0:
            s += 0.024
           else:
            s += -0.047
          else:
           s += 0.090
         else:
          s += 0.135
        else:
         s += 0.001
       else:
        if words_score <= -0.47202:
         s += 0.072
        else:
         s += -0.045
      else:
       s += -0.062
    else:
     s += -0.100
    if from_start <= 0.0:
     if characters <= 14.5:
      s += -0.089
     else:
      if away <= 5.5:
       if links <= 0.0:
        if characters <= 115.5:
         if digits <= 4.5:
          if level <= 1.5:
           s += 0.142
          else:
           s += 0.043
         else:
          s += 0.016
        else:
         s += -0.029
       else:
        s += -0.049
      else:
       if capitals <= 0.60556:
        s += -0.059
       else:
        if from_start <= -7.5:
         s += -0.033
        else:
         s += 0.058
    else:
     if clock_1_below <= 0.0:
      if name <= 0.0:
       s += -0.096
      else:
       s += 0.013
     else:
      s += 0.025
    if in_text <= 0.48913:
     if digits_1_below <= 6.5:
      if clock_2_below <= 0.0:
       s += -0.091
      else:
       s += 0.011
     else:
      s += 0.018
    else:
     if final_score <= 1.8489:
      if final_score <= -4.0253:
       if depth <= 9.5:
        s += 0.026
       else:
        s += -0.075
      else:
       if capitals <= 0.1446:
        if final_score <= -1.1772:
         s += 0.050
        else:
         s += -0.057
       else:
        if commas <= 0.0:
         if depth <= 14.5:
          if level <= 2.5:
           s += 0.118
          else:
           s += 0.011
         else:
          s += -0.003
        else:
         s += 0.004
     else:
      s += -0.098
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.101
     else:
      s += -0.033
    else:
     if characters <= 23.5:
      if outer_tag <= 8.5:
       s += -0.068
      else:
       s += 0.000
     else:
      if level <= 1.5:
       if gap_below <= 0.0:
        s += -0.064
       else:
        if share <= 0.035349:
         s += 0.115
        else:
         s += 0.021
      else:
       if printed_above <= 0.0:
        if letters_a_word <= 7.239:
         if capitals <= 0.78175:
          s += -0.080
         else:
          s += -0.000
        else:
         if words_score <= -1.3031:
          s += 0.072
         else:
          s += -0.037
       else:
        s += 0.113
    if in_text <= 0.48913:
     if tag <= 6.5:
      s += -0.102
     else:
      if tag <= 7.5:
       s += 0.028
      else:
       s += -0.073
    else:
     if final_score <= 1.4561:
      if final_score <= -4.0253:
       if depth <= 9.5:
        s += 0.018
       else:
        s += -0.094
      else:
       if from_start <= 2.5:
        if tag <= 1.5:
         if capitals_3_below <= 0.091966:
          s += -0.046
         else:
          s += 0.047
        else:
         if in_text <= 0.54006:
          s += 0.027
         else:
          s += 0.111
       else:
        if printed_above <= 0.0:
         s += -0.065
        else:
         s += 0.059
     else:
      s += -0.088
    if headings_above <= 0.0:
     if characters <= 19.5:
      if from_start <= -2.5:
       s += -0.078
      else:
       s += 0.030
     else:
      if final_score <= -4.0253:
       if letters_a_word <= 6.2023:
        s += 0.042
       else:
        s += -0.052
      else:
       if capitals <= 0.29479:
        s += 0.031
       else:
        s += 0.126
    else:
     if year_1_above <= 0.0:
      if end <= 0.0:
       if characters <= 27.5:
        s += -0.070
       else:
        if from_start <= 1.5:
         s += 0.033
        else:
         if digits_2_below <= 1.5:
          s += -0.069
         else:
          s += 0.044
      else:
       s += -0.083
     else:
      s += 0.047
    if alike <= 1.5:
     if in_text <= 0.48913:
      if final_score <= -2.7342:
       s += -0.081
      else:
       if final_score <= -2.3347:
        s += 0.068
       else:
        if depth <= 5.5:
         s += 0.037
        else:
         s += -0.050
     else:
      if final_score <= -0.3681:
       if shape <= 0.0:
        if final_score <= -3.614:
         if characters <= 42.5:
          s += -0.017
         else:
          s += 0.082
        else:
         s += -0.035
       else:
        if final_score <= -3.2424:
         s += 0.024
        else:
         s += 0.103
      else:
       if capitals_1_below <= 0.077935:
        s += -0.050
       else:
        s += 0.044
    else:
     s += -0.097
    if alike <= 1.5:
     if prints <= 1.5:
      if shape <= 0.0:
       s += -0.084
      else:
       if characters <= 71.5:
        if from_start <= 1.5:
         if words_score <= -3.4576:
          if in_article <= 0.0:
           s += -0.059
          else:
           s += 0.027
         else:
          if capitals_1_above <= 0.4037:
           s += 0.107
          else:
           s += 0.009
        else:
         if depth <= 15.5:
          s += -0.069
         else:
          s += 0.019
       else:
        s += -0.050
     else:
      if characters <= 25.5:
       if outer_share <= 0.080771:
        s += -0.067
       else:
        s += 0.054
      else:
       s += 0.138
    else:
     s += -0.089
    if in_text <= 0.43304:
     if quotes <= 0.0:
      s += -0.082
     else:
      s += 0.042
    else:
     if from_start <= 1.5:
      if capitals <= 0.50862:
       if prints <= 1.5:
        if characters <= 71.5:
         if outer_share <= 0.033647:
          if capitals <= 0.27842:
           s += 0.033
          else:
           s += -0.062
         else:
          s += 0.059
        else:
         s += -0.077
       else:
        s += 0.067
      else:
       if capitals <= 0.89444:
        s += 0.122
       else:
        s += 0.012
     else:
      if printed_above <= 0.0:
       if headings_above <= 7.5:
        s += -0.087
       else:
        s += 0.020
      else:
       s += 0.050
    if tag <= 3.5:
     if prints <= 1.5:
      s += -0.093
     else:
      if depth <= 8.5:
       s += 0.086
      else:
       s += -0.039
    else:
     if in_text <= 0.23303:
      s += -0.064
     else:
      if prints <= 1.5:
       if tag <= 7.5:
        if final_score <= -4.0253:
         s += -0.035
        else:
         if headings_above <= 0.0:
          s += 0.099
         else:
          s += 0.017
       else:
        if depth <= 8.5:
         if capitals <= 0.40313:
          s += -0.049
         else:
          s += 0.073
        else:
         s += -0.060
      else:
       if away <= 5.5:
        s += 0.147
       else:
        s += 0.003
    if headings_above <= 1.5:
     if level <= 0.0:
      if capitals <= 0.55778:
       s += -0.081
      else:
       if in_text <= 0.58957:
        s += -0.048
       else:
        if capitals <= 0.80625:
         s += 0.093
        else:
         s += -0.014
     else:
      if level <= 1.5:
       if final_score <= -4.0253:
        s += -0.004
       else:
        if in_article <= 0.0:
         s += 0.026
        else:
         s += 0.108
      else:
       if from_start <= -6.5:
        s += -0.071
       else:
        if final_score <= -0.3681:
         s += 0.042
        else:
         s += -0.029
    else:
     if clock_1_below <= 0.0:
      s += -0.074
     else:
      s += 0.012
    if prints <= 1.5:
     if year_1_below <= 0.0:
      if shape <= 0.0:
       s += -0.086
      else:
       if digits <= 0.0:
        if outer_share <= 0.99389:
         if begins_line_above <= 0.0:
          if capitals <= 0.60556:
           s += -0.086
          else:
           s += -0.021
         else:
          s += 0.042
        else:
         s += 0.038
       else:
        if from_start <= -1e-35:
         s += 0.059
        else:
         s += -0.031
     else:
      if depth <= 9.5:
       s += 0.093
      else:
       s += -0.011
    else:
     if words <= 4.5:
      if outer_share <= 0.27748:
       s += -0.056
      else:
       s += 0.054
     else:
      s += 0.116
    if in_text <= 0.54006:
     if quotes <= 0.0:
      if by_word_1_below <= 0.0:
       if name_1_below <= 0.0:
        s += -0.077
       else:
        s += 0.015
      else:
       s += 0.022
     else:
      s += 0.040
    else:
     if printed_above <= 0.0:
      if final_score <= 1.4561:
       if headings_above <= 0.0:
        if final_score <= -4.1694:
         s += -0.013
        else:
         s += 0.073
       else:
        if shape <= 0.0:
         s += -0.055
        else:
         if capitals_3_below <= 0.10128:
          if final_score <= -1.7952:
           s += 0.023
          else:
           s += -0.044
         else:
          s += 0.037
      else:
       s += -0.083
     else:
      s += 0.127
    if alike <= 1.5:
     if words <= 3.5:
      if outer_tag <= 6.5:
       if share <= 0.65211:
        s += -0.088
       else:
        s += 0.016
      else:
       if final_score <= -3.614:
        s += -0.027
       else:
        s += 0.037
     else:
      if level <= 1.5:
       if characters <= 92.5:
        if links <= 0.0:
         if final_score <= -4.3095:
          s += 0.017
         else:
          s += 0.124
        else:
         s += -0.028
       else:
        s += -0.047
      else:
       if share <= 0.0026899:
        s += -0.047
       else:
        if capitals <= 0.29479:
         s += -0.027
        else:
         s += 0.048
    else:
     s += -0.072
    if in_text <= 0.64496:
     if level <= 0.0:
      s += -0.083
     else:
      if level <= 1.5:
       if shape <= 1.5:
        s += 0.042
       else:
        s += -0.041
      else:
       s += -0.050
    else:
     if from_start <= -1e-35:
      if links <= 0.050424:
       if from_start <= -15.5:
        s += -0.008
       else:
        if letters_a_word <= 7.9865:
         s += 0.109
        else:
         s += 0.000
      else:
       s += -0.027
     else:
      if printed_above <= 0.0:
       if letters_a_word <= 7.1455:
        s += -0.073
       else:
        if words_score <= 1.7942:
         s += 0.059
        else:
         s += -0.037
      else:
       s += 0.089
    if characters <= 17.5:
     if level <= 2.5:
      s += -0.090
     else:
      s += 0.014
    else:
     if words <= 16.5:
      if level <= 1.5:
       if capitals_2_above <= 0.0:
        if links <= 0.05589:
         s += 0.115
        else:
         s += 0.004
       else:
        if level <= 0.0:
         s += -0.050
        else:
         if gap_below <= 0.0:
          s += -0.033
         else:
          s += 0.062
      else:
       if letters_a_word <= 7.6716:
        if capitals_2_below <= 0.11835:
         if in_text <= 0.82086:
          s += -0.034
         else:
          s += 0.072
        else:
         s += -0.087
       else:
        s += 0.056
     else:
      s += -0.065
    if level <= 0.0:
     if clock_1_below <= 0.0:
      if digits_3_below <= 5.5:
       if depth <= 5.5:
        s += -0.008
       else:
        s += -0.097
      else:
       s += 0.017
     else:
      s += 0.048
    else:
     if links <= 0.0:
      if final_score <= -0.67479:
       if framed <= 0.0:
        if from_start <= -9.5:
         s += -0.008
        else:
         s += 0.086
       else:
        if depth <= 9.5:
         s += 0.035
        else:
         s += -0.068
      else:
       if headings_above <= 0.0:
        s += 0.046
       else:
        if printed_above <= 0.0:
         s += -0.078
        else:
         s += 0.051
     else:
      s += -0.062
    if year_2_below <= 0.0:
     if tag <= 3.5:
      if by_word_1_below <= 0.0:
       if letters_a_word <= 4.3431:
        s += 0.021
       else:
        s += -0.082
      else:
       s += 0.042
     else:
      if final_score <= -4.3095:
       s += -0.069
      else:
       if headings_above <= 1.5:
        if letters_a_word <= 7.9865:
         if capitals_1_below <= 0.0723:
          if final_score <= -1.1772:
           s += 0.039
          else:
           s += -0.041
         else:
          s += 0.082
        else:
         s += -0.037
       else:
        if capitals_2_below <= 0.0:
         s += 0.010
        else:
         s += -0.060
    else:
     if in_text <= 0.54006:
      s += -0.016
     else:
      s += 0.096
    if alike <= 4.5:
     if framed <= 0.0:
      if headings_above <= 0.0:
       if letters_a_word <= 7.9865:
        if capitals_1_below <= 0.57519:
         s += 0.110
        else:
         s += -0.002
       else:
        s += -0.007
      else:
       if printed_above <= 0.0:
        if capitals_1_below <= 0.11835:
         s += -0.050
        else:
         if in_text <= 0.60435:
          s += -0.049
         else:
          if in_text <= 0.8619:
           s += 0.080
          else:
           s += -0.003
       else:
        s += 0.074
     else:
      if capitals <= 0.60556:
       s += -0.086
      else:
       if capitals <= 0.80625:
        s += 0.072
       else:
        s += -0.039
    else:
     s += -0.076
    if words <= 4.5:
     if year_1_above <= 0.0:
      s += -0.071
     else:
      s += 0.049
    else:
     if words <= 18.5:
      if letters_a_word <= 8.5071:
       if words_score <= 1.9924:
        if away <= 5.5:
         if letters_a_word <= 6.8383:
          if level <= 1.5:
           if shape <= 1.5:
            s += 0.074
           else:
            s += -0.013
          else:
           s += -0.018
         else:
          s += 0.120
        else:
         if in_text <= 0.79474:
          if capitals <= 0.60556:
           s += -0.082
          else:
           s += 0.019
         else:
          s += 0.039
       else:
        s += -0.020
      else:
       s += -0.075
     else:
      s += -0.064
    if prints <= 1.5:
     if letters_a_word <= 4.9773:
      if letters_a_word <= 4.0357:
       s += -0.026
      else:
       s += 0.060
     else:
      if digits_1_above <= 5.5:
       if end <= 5.5:
        if outer_share <= 0.0064305:
         if level <= 1.5:
          s += 0.004
         else:
          s += -0.057
        else:
         if depth <= 7.5:
          s += -0.027
         else:
          if capitals_1_above <= 0.97222:
           s += -0.111
          else:
           s += 0.001
       else:
        s += 0.016
      else:
       s += 0.026
    else:
     if away <= 5.5:
      if letters_a_word <= 5.0119:
       s += -0.003
      else:
       s += 0.093
     else:
      s += -0.029
    if words <= 3.5:
     if outer_share <= 0.99893:
      if digits_1_above <= 1.5:
       s += -0.087
      else:
       s += 0.008
     else:
      s += 0.043
    else:
     if prints <= 1.5:
      if characters <= 75.5:
       if level <= 2.5:
        if level <= 0.0:
         if digits_3_below <= 5.5:
          s += -0.051
         else:
          s += 0.032
        else:
         if shape <= 1.5:
          if end <= 0.0:
           s += 0.084
          else:
           s += 0.013
         else:
          s += -0.032
       else:
        s += -0.051
      else:
       s += -0.069
     else:
      if depth <= 12.5:
       s += 0.098
      else:
       s += 0.008
    if headings_above <= 0.0:
     if characters <= 14.5:
      s += -0.054
     else:
      if capitals_2_below <= 0.37669:
       if shape <= 1.5:
        if characters <= 71.5:
         s += 0.108
        else:
         s += 0.003
       else:
        s += -0.012
      else:
       s += -0.012
    else:
     if printed_above <= 0.0:
      if outer_tag <= 6.5:
       if digits_1_below <= 2.5:
        s += -0.070
       else:
        s += 0.004
      else:
       if outer_tag <= 12.5:
        if words_score <= 1.3778:
         s += 0.079
        else:
         s += -0.019
       else:
        s += -0.036
     else:
      if in_text <= 0.82086:
       s += -0.014
      else:
       s += 0.087
    if headings_above <= 0.0:
     if final_score <= -3.2424:
      if in_text <= 0.64496:
       s += -0.075
      else:
       s += 0.025
     else:
      if capitals_1_below <= 0.43095:
       s += 0.094
      else:
       s += -0.007
    else:
     if characters <= 27.5:
      s += -0.072
     else:
      if characters <= 75.5:
       if share <= 0.0039682:
        if final_score <= -2.6134:
         s += 0.033
        else:
         s += -0.048
       else:
        if capitals <= 0.22401:
         s += -0.041
        else:
         if share <= 0.75767:
          s += 0.090
         else:
          s += -0.003
      else:
       if start <= 2.5:
        s += -0.073
       else:
        s += 0.022
    if links <= 0.0:
     if characters <= 14.5:
      s += -0.069
     else:
      if prints <= 1.5:
       if tag <= 3.5:
        s += -0.060
       else:
        if capitals_3_below <= 0.24722:
         if capitals_2_above <= 0.0723:
          s += 0.080
         else:
          if capitals_1_below <= 0.33772:
           s += 0.033
          else:
           s += -0.040
        else:
         if words <= 9.5:
          if depth <= 6.5:
           s += -0.024
          else:
           s += 0.067
         else:
          s += -0.065
      else:
       if from_start <= -11.5:
        s += -0.009
       else:
        if capitals <= 0.20227:
         s += 0.009
        else:
         s += 0.117
    else:
     s += -0.068
    if in_text <= 0.12772:
     if outer_share <= 0.99893:
      s += -0.076
     else:
      s += 0.013
    else:
     if printed_above <= 0.0:
      if headings_above <= 0.0:
       if characters <= 80.5:
        if from_start <= -8.5:
         s += -0.000
        else:
         if words_score <= 0.70934:
          s += 0.098
         else:
          s += 0.011
       else:
        s += -0.028
      else:
       if share <= 0.99893:
        if headings_above <= 6.5:
         if name_2_below <= 0.0:
          s += -0.063
         else:
          s += 0.010
        else:
         s += 0.024
       else:
        s += 0.030
     else:
      if words_score <= -3.8053:
       s += 0.013
      else:
       s += 0.108
    if links <= 0.0:
     if characters <= 19.5:
      if digits_2_below <= 6.5:
       s += -0.057
      else:
       s += 0.031
     else:
      if from_start <= 3.5:
       if commas <= 0.0:
        if shape <= 0.0:
         if capitals_1_above <= 0.55778:
          s += 0.151
         else:
          s += 0.001
        else:
         if capitals <= 0.40313:
          if from_start <= -1.5:
           s += -0.039
          else:
           s += 0.052
         else:
          s += 0.058
       else:
        if from_start <= -6.5:
         s += 0.030
        else:
         s += -0.031
      else:
       if year <= 0.0:
        s += -0.053
       else:
        s += 0.022
    else:
     s += -0.063
    if characters <= 25.5:
     if outer_share <= 0.99893:
      if digits_2_below <= 5.5:
       s += -0.077
      else:
       s += 0.010
     else:
      s += 0.028
    else:
     if links <= 0.0:
      if alike <= 5.5:
       if digits_2_above <= 2.5:
        if characters <= 131.5:
         if from_start <= 6.5:
          if in_text <= 0.43304:
           if characters <= 48.5:
            s += 0.046
           else:
            s += -0.014
          else:
           s += 0.094
         else:
          s += 0.000
        else:
         s += -0.021
       else:
        s += -0.022
      else:
       s += -0.042
     else:
      if digits_2_below <= 3.5:
       s += -0.059
      else:
       s += 0.044
    if prints <= 1.5:
     if words_score <= -3.4576:
      if share <= 0.022458:
       s += -0.084
      else:
       s += -0.001
     else:
      if final_score <= -1.5869:
       if shape <= 0.0:
        s += -0.048
       else:
        s += 0.068
      else:
       if share <= 0.98276:
        if printed_above <= 0.0:
         if away <= 6.5:
          if capitals_2_below <= 0.97368:
           s += -0.079
          else:
           s += 0.001
         else:
          s += 0.013
        else:
         s += 0.025
       else:
        s += 0.037
    else:
     if characters <= 15.5:
      s += -0.044
     else:
      if away <= 4.5:
       s += 0.087
      else:
       s += 0.003
    if prints <= 1.5:
     if year_1_below <= 0.0:
      if digits_1_above <= 2.5:
       if digits_3_below <= 5.5:
        if name_2_above <= 0.0:
         s += -0.070
        else:
         s += 0.020
       else:
        s += 0.017
      else:
       if characters <= 25.5:
        s += 0.058
       else:
        s += -0.024
     else:
      if capitals_2_below <= 0.035099:
       s += 0.061
      else:
       s += -0.012
    else:
     if letters_a_word <= 6.0111:
      if capitals <= 0.40313:
       s += -0.053
      else:
       if characters <= 35.5:
        s += -0.011
       else:
        s += 0.053
     else:
      if in_article <= 0.0:
       s += 0.007
      else:
       s += 0.115
    if tag <= 3.5:
     if year_3_below <= 0.0:
      s += -0.074
     else:
      s += 0.024
    else:
     if end <= 2.5:
      if tag <= 7.5:
       if capitals_2_below <= 0.047065:
        if depth <= 5.5:
         s += -0.023
        else:
         if away <= 7.5:
          s += 0.067
         else:
          s += -0.003
       else:
        if capitals_2_below <= 0.45774:
         s += -0.053
        else:
         if share <= 0.0:
          s += -0.009
         else:
          s += 0.044
      else:
       if share <= 0.0039682:
        s += -0.082
       else:
        if letters_a_word <= 7.1455:
         s += -0.027
        else:
         s += 0.024
     else:
      s += 0.062
    if digits_1_below <= 4.5:
     if in_text <= 0.54006:
      if sentences <= 0.0:
       if level <= 2.5:
        s += -0.080
       else:
        s += 0.013
      else:
       s += 0.024
     else:
      if capitals <= 0.60556:
       if end <= 1.5:
        if words <= 11.5:
         if capitals <= 0.24722:
          s += 0.006
         else:
          s += -0.117
        else:
         if final_score <= -1.1772:
          s += 0.053
         else:
          s += -0.034
       else:
        s += 0.033
      else:
       if capitals <= 0.89444:
        s += 0.073
       else:
        s += -0.013
    else:
     if capitals_1_above <= 0.0:
      s += 0.084
     else:
      s += -0.011
    if capitals_1_above <= 0.0:
     if characters <= 14.5:
      s += -0.039
     else:
      if shape <= 1.5:
       if final_score <= 1.8489:
        if final_score <= -4.1694:
         s += -0.010
        else:
         if characters <= 71.5:
          if capitals_1_below <= 0.83974:
           s += 0.099
          else:
           s += 0.009
         else:
          s += 0.012
       else:
        s += -0.027
      else:
       s += -0.028
    else:
     if digits_1_above <= 4.5:
      if begins_line_above <= 0.0:
       if by_word_2_below <= 0.0:
        s += -0.067
       else:
        s += 0.008
      else:
       s += 0.020
     else:
      if digits_1_above <= 6.5:
       s += 0.072
      else:
       s += -0.008
    if links <= 0.0:
     if final_score <= -2.7342:
      if share <= 0.011862:
       if characters <= 35.5:
        if name <= 0.0:
         s += -0.058
        else:
         s += 0.032
       else:
        s += 0.053
      else:
       s += -0.063
     else:
      if alike <= 5.5:
       if letters_a_word <= 8.2789:
        if words <= 18.5:
         if share <= 0.0:
          if letters_a_word <= 5.2279:
           s += 0.072
          else:
           if outer_tag <= 6.5:
            s += -0.050
           else:
            s += 0.024
         else:
          s += 0.090
        else:
         s += -0.023
       else:
        s += -0.030
      else:
       s += -0.042
    else:
     s += -0.052
    if digits_2_below <= 1.5:
     if capitals_1_below <= 0.72078:
      if capitals_2_above <= 0.97222:
       if digits_1_below <= 4.5:
        if capitals_2_below <= 0.044949:
         if headings_above <= 0.0:
          if final_score <= -2.8717:
           s += -0.028
          else:
           s += 0.057
         else:
          s += -0.058
        else:
         s += -0.088
       else:
        s += 0.024
      else:
       s += 0.047
     else:
      if away <= 6.5:
       s += 0.058
      else:
       s += -0.027
    else:
     if digits_1_below <= 2.5:
      if capitals_1_below <= 0.75735:
       if capitals <= 0.16473:
        s += -0.014
       else:
        s += 0.095
      else:
       s += -0.020
     else:
      s += -0.028
    if prints <= 1.5:
     if framed <= 0.0:
      if headings_above <= 0.0:
       if in_article <= 0.0:
        s += -0.030
       else:
        s += 0.097
      else:
       if words_score <= -1e-35:
        if from_start <= -3.5:
         s += -0.029
        else:
         s += 0.033
       else:
        if capitals_1_below <= 0.72078:
         s += -0.068
        else:
         s += 0.022
     else:
      s += -0.067
    else:
     if capitals <= 0.83974:
      if capitals <= 0.1446:
       if words_score <= -6.9686:
        s += 0.040
       else:
        s += -0.040
      else:
       if in_text <= 0.54006:
        s += -0.000
       else:
        s += 0.114
     else:
      s += -0.032
    if links <= 0.0:
     if capitals_3_below <= 0.039231:
      if capitals_1_below <= 0.55778:
       if outer_tag <= 14.5:
        if words <= 13.5:
         if words <= 2.5:
          s += -0.006
         else:
          s += 0.117
        else:
         s += -0.007
       else:
        s += -0.028
      else:
       s += -0.019
     else:
      if prints <= 1.5:
       if digits_3_below <= 1.5:
        if digits_2_below <= 1.5:
         if digits <= 1.5:
          s += -0.066
         else:
          s += 0.011
        else:
         s += 0.020
       else:
        s += 0.019
      else:
       if final_score <= -2.3347:
        s += -0.011
       else:
        s += 0.070
    else:
     s += -0.074
    if year_1_above <= 0.0:
     if capitals <= 0.60556:
      if digits_1_below <= 5.5:
       if capitals_1_below <= 0.25291:
        if words <= 13.5:
         if words <= 8.5:
          if letters_a_word <= 5.8028:
           s += -0.056
          else:
           if capitals_1_below <= 0.0723:
            s += -0.023
           else:
            s += 0.046
         else:
          s += 0.050
        else:
         s += -0.054
       else:
        if words <= 11.5:
         s += -0.104
        else:
         s += 0.004
      else:
       s += 0.033
     else:
      if characters <= 54.5:
       if capitals_1_below <= 0.10128:
        s += -0.040
       else:
        s += 0.024
      else:
       s += 0.076
    else:
     s += 0.070
    if capitals_2_above <= 0.0:
     if quotes <= 1.5:
      if in_text <= 0.12772:
       if outer_share <= 0.12352:
        s += -0.048
       else:
        s += 0.022
      else:
       if end <= 0.0:
        if level <= 1.5:
         s += 0.087
        else:
         if away <= 3.5:
          s += 0.024
         else:
          s += -0.039
       else:
        if end <= 5.5:
         if digits_3_below <= 5.5:
          s += -0.055
         else:
          s += 0.016
        else:
         s += 0.043
     else:
      s += -0.054
    else:
     if digits_3_below <= 5.5:
      if capitals_1_above <= 0.0:
       s += -0.007
      else:
       s += -0.065
     else:
      s += 0.040
    if capitals_2_above <= 0.0:
     if digits_2_below <= 0.0:
      if from_start <= -4.5:
       if capitals_2_below <= 0.97368:
        if share <= 0.019936:
         if words <= 11.5:
          s += -0.074
         else:
          s += 0.009
        else:
         s += 0.017
       else:
        s += 0.031
      else:
       if from_start <= 5.5:
        if capitals <= 0.19756:
         s += -0.019
        else:
         if capitals_2_below <= 0.75735:
          s += 0.060
         else:
          s += -0.011
       else:
        s += -0.029
     else:
      if words_score <= -0.24274:
       s += 0.085
      else:
       s += -0.020
    else:
     if by_word_2_below <= 0.0:
      s += -0.049
     else:
      s += 0.041
    if alike <= 1.5:
     if year_1_below <= 0.0:
      if tag <= 1.5:
       s += -0.052
      else:
       if characters <= 15.5:
        s += -0.052
       else:
        if sentences <= 0.0:
         if end <= 0.0:
          if tag <= 7.5:
           if characters <= 80.5:
            if outer_share <= 0.93412:
             s += 0.093
            else:
             s += 0.002
           else:
            s += -0.007
          else:
           if outer_share <= 0.099503:
            s += -0.020
           else:
            s += 0.034
         else:
          if outer_share <= 0.021691:
           s += -0.028
          else:
           s += 0.034
        else:
         s += -0.024
     else:
      s += 0.094
    else:
     s += -0.057
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, known, known_as, shape, level, _, _, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, _, in_text, headings_above, _, by_word, name, _, digits, year, _, capitals, by_word_1_above, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, _, name_2_above, _, digits_2_above, year_2_above, _, capitals_2_above, _, _, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, _, _, _, digits_2_below, year_2_below, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if capitals <= 0.36475:
       if outer_share <= 0.017629:
        s += -2.658
       else:
        s += -2.600
      else:
       if characters <= 12.5:
        if known_as <= 0.0:
         if capitals_1_above <= 0.084524:
          s += -2.511
         else:
          s += -2.613
        else:
         s += -2.648
       else:
        if shape <= 0.0:
         if away <= 6.5:
          s += -2.254
         else:
          s += -2.483
        else:
         s += -2.592
     else:
      if words_score <= -8.7875:
       s += -2.567
      else:
       if characters <= 13.5:
        s += -2.596
       else:
        s += -2.676
    else:
     s += -1.712
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if characters <= 11.5:
       s += -0.084
      else:
       if final_score <= -2.1815:
        if final_score <= -3.8517:
         if tag <= 2.5:
          s += 0.054
         else:
          s += -0.035
        else:
         if end <= 0.0:
          s += 0.323
         else:
          s += 0.024
       else:
        if words_score <= 1.5359:
         s += 0.010
        else:
         s += -0.068
     else:
      if words_score <= -3.9691:
       if characters <= 34.5:
        if in_text <= 0.63961:
         s += 0.094
        else:
         s += -0.045
       else:
        s += -0.080
      else:
       s += -0.112
    else:
     s += 0.470
    if by_word <= 0.0:
     if in_text <= 0.28992:
      if from_start <= -5.5:
       if from_start <= -9.5:
        s += -0.077
       else:
        if letters_a_word <= 5.753:
         s += -0.056
        else:
         s += 0.037
      else:
       if from_start <= 2.5:
        if letters_a_word <= 4.5076:
         s += -0.004
        else:
         if end <= 0.0:
          s += 0.228
         else:
          s += 0.048
       else:
        if alike <= 1.5:
         s += 0.013
        else:
         s += -0.072
     else:
      if final_score <= -1.6647:
       if digits_2_above <= 1.5:
        s += -0.067
       else:
        s += 0.005
      else:
       s += -0.116
    else:
     s += 0.340
    if links <= 0.21208:
     if name <= 0.0:
      if final_score <= -0.59958:
       if headings_above <= 0.0:
        s += -0.107
       else:
        if shape <= 0.0:
         if final_score <= -3.7383:
          s += -0.053
         else:
          if away <= 5.5:
           if capitals_1_above <= 0.23205:
            s += 0.006
           else:
            s += 0.111
          else:
           s += -0.034
        else:
         s += -0.081
      else:
       s += -0.116
     else:
      if capitals_2_below <= 0.37269:
       s += 0.210
      else:
       s += 0.011
    else:
     if alike <= 1.5:
      if links <= 0.7868:
       s += 0.368
      else:
       s += 0.086
     else:
      s += -0.060
    if links <= 0.14698:
     if name <= 0.0:
      if digits_1_below <= 4.5:
       if in_text <= 0.14496:
        if words <= 2.5:
         s += -0.093
        else:
         if headings_above <= 1.5:
          if from_start <= -5.5:
           s += -0.028
          else:
           s += 0.081
         else:
          s += -0.051
       else:
        s += -0.104
      else:
       if words <= 6.5:
        s += 0.106
       else:
        s += -0.065
     else:
      if from_start <= -7.5:
       s += -0.013
      else:
       s += 0.146
    else:
     if alike <= 2.5:
      if links <= 0.80123:
       s += 0.246
      else:
       s += 0.015
     else:
      s += -0.071
    if by_word <= 0.0:
     if in_text <= 0.34524:
      if from_start <= -5.5:
       if name <= 0.0:
        if links <= 0.23978:
         s += -0.105
        else:
         s += 0.004
       else:
        s += 0.034
      else:
       if links <= 0.14698:
        if name <= 0.0:
         if tag <= 2.5:
          if end <= 0.0:
           s += 0.115
          else:
           s += -0.044
         else:
          s += -0.064
        else:
         s += 0.155
       else:
        s += 0.208
     else:
      if characters <= 28.5:
       if from_start <= 1.5:
        s += 0.024
       else:
        s += -0.069
      else:
       s += -0.107
    else:
     s += 0.190
    if by_word <= 0.0:
     if capitals <= 0.43168:
      if links <= 0.45081:
       if characters <= 12.5:
        s += -0.024
       else:
        s += -0.112
      else:
       s += -0.015
     else:
      if shape <= 0.0:
       if headings_above <= 0.0:
        s += -0.063
       else:
        if final_score <= -4.3775:
         s += -0.036
        else:
         if capitals <= 0.67424:
          if capitals_1_below <= 0.19756:
           s += 0.115
          else:
           s += 0.005
         else:
          if capitals_1_below <= 0.068574:
           s += 0.076
          else:
           s += 0.267
      else:
       if digits_3_below <= 1.5:
        s += -0.072
       else:
        s += 0.036
    else:
     s += 0.185
    if by_word <= 0.0:
     if name <= 0.0:
      if year <= 0.0:
       if capitals <= 0.38549:
        s += -0.111
       else:
        if tag <= 2.5:
         if final_score <= -3.7383:
          s += -0.053
         else:
          if final_score <= -2.8794:
           s += 0.108
          else:
           if capitals <= 0.57519:
            s += -0.059
           else:
            s += 0.025
        else:
         s += -0.074
      else:
       if links <= 0.14698:
        if capitals <= 0.45584:
         s += -0.063
        else:
         s += 0.043
       else:
        s += 0.223
     else:
      if outer_share <= 0.0081153:
       s += 0.167
      else:
       s += -0.007
    else:
     s += 0.150
    if in_text <= 0.34524:
     if characters <= 10.5:
      s += -0.079
     else:
      if by_word <= 0.0:
       if from_start <= -12.5:
        s += -0.069
       else:
        if final_score <= -0.87109:
         if framed <= 0.0:
          if capitals_3_below <= 0.11952:
           s += 0.182
          else:
           s += 0.015
         else:
          if capitals_3_below <= 0.20227:
           s += -0.037
          else:
           s += 0.061
        else:
         s += -0.050
      else:
       s += 0.185
    else:
     if share <= 0.00274:
      if words <= 4.5:
       if from_start <= -5.5:
        s += -0.013
       else:
        s += 0.093
      else:
       s += -0.045
     else:
      s += -0.108
    if by_word <= 0.0:
     if name <= 0.0:
      if links <= 0.26528:
       if final_score <= -2.1815:
        if final_score <= -3.7383:
         s += -0.081
        else:
         if depth <= 8.5:
          s += -0.057
         else:
          if words_score <= -2.1027:
           s += 0.080
          else:
           s += -0.067
       else:
        if digits_2_below <= 3.5:
         s += -0.110
        else:
         s += -0.012
      else:
       if digits <= 4.5:
        if characters <= 34.5:
         s += 0.078
        else:
         s += -0.089
       else:
        s += 0.179
     else:
      if characters <= 16.5:
       s += 0.140
      else:
       s += -0.005
    else:
     s += 0.118
    if links <= 0.14698:
     if digits_1_below <= 4.5:
      if by_word <= 0.0:
       if depth <= 14.5:
        if in_text <= 0.17157:
         if final_score <= -3.6139:
          s += -0.079
         else:
          s += -0.010
        else:
         if final_score <= -2.8794:
          s += -0.033
         else:
          s += -0.103
       else:
        if away <= 7.5:
         s += -0.041
        else:
         s += 0.039
      else:
       s += 0.023
     else:
      if in_text <= 0.14496:
       s += 0.163
      else:
       s += -0.029
    else:
     if alike <= 2.5:
      if from_start <= -6.5:
       s += 0.020
      else:
       s += 0.177
     else:
      s += -0.079
    if alike <= 1.5:
     if links <= 0.15611:
      if year_1_below <= 0.0:
       if by_word <= 0.0:
        if capitals <= 0.60769:
         s += -0.083
        else:
         if known_as <= 0.0:
          if words_score <= -3.9691:
           s += 0.084
          else:
           s += -0.033
         else:
          s += -0.072
       else:
        s += 0.057
      else:
       s += 0.114
     else:
      if year <= 0.0:
       if capitals_3_below <= 0.16473:
        s += 0.073
       else:
        s += -0.003
      else:
       s += 0.170
    else:
     if capitals <= 0.97368:
      s += -0.104
     else:
      if outer_share <= 0.81812:
       s += -0.057
      else:
       s += 0.040
    if links <= 0.21208:
     if final_score <= 0.97742:
      if capitals_2_above <= 0.077935:
       if capitals_3_below <= 0.24569:
        if away <= 2.5:
         s += 0.034
        else:
         s += -0.038
       else:
        s += -0.076
      else:
       if characters <= 6.5:
        s += -0.061
       else:
        if characters <= 57.5:
         if digits <= 0.0:
          if capitals_2_above <= 0.8619:
           s += 0.115
          else:
           s += -0.002
         else:
          s += -0.013
        else:
         s += -0.060
     else:
      s += -0.104
    else:
     if links <= 0.87386:
      if final_score <= -2.8794:
       s += 0.157
      else:
       s += 0.041
     else:
      s += -0.047
    if alike <= 2.5:
     if from_start <= -5.5:
      if digits_1_below <= 4.5:
       if digits <= 5.5:
        if digits_2_below <= 2.5:
         s += -0.085
        else:
         s += 0.011
       else:
        s += 0.025
      else:
       s += 0.084
     else:
      if in_text <= 0.51087:
       if characters <= 10.5:
        s += -0.030
       else:
        if capitals_2_above <= 0.10128:
         if capitals_3_below <= 0.21807:
          s += 0.076
         else:
          s += 0.006
        else:
         s += 0.120
      else:
       if characters <= 26.5:
        s += 0.070
       else:
        s += -0.073
    else:
     if prints <= 2.5:
      s += -0.102
     else:
      s += 0.040
    if year_1_below <= 0.0:
     if by_word <= 0.0:
      if in_text <= 0.14496:
       if from_start <= -9.5:
        s += -0.075
       else:
        if name <= 0.0:
         if characters <= 24.5:
          if from_start <= 4.5:
           s += -0.072
          else:
           s += 0.012
         else:
          s += 0.067
        else:
         s += 0.097
      else:
       if characters <= 26.5:
        if capitals_2_above <= 0.24621:
         s += -0.050
        else:
         s += 0.040
       else:
        s += -0.091
     else:
      s += 0.072
    else:
     if outer_share <= 0.0:
      s += 0.179
     else:
      if capitals_2_above <= 0.20256:
       s += -0.029
      else:
       s += 0.048
    if capitals <= 0.27429:
     if digits_2_below <= 5.5:
      s += -0.089
     else:
      s += 0.006
    else:
     if from_start <= 2.5:
      if characters <= 11.5:
       s += -0.059
      else:
       if shape <= 0.0:
        if capitals <= 0.38549:
         if capitals_2_above <= 0.037749:
          s += 0.042
         else:
          s += -0.051
        else:
         if from_start <= -5.5:
          if capitals <= 0.67424:
           s += -0.027
          else:
           s += 0.061
         else:
          s += 0.128
       else:
        if characters <= 24.5:
         s += 0.059
        else:
         s += -0.063
     else:
      if digits_2_below <= 1.5:
       s += -0.079
      else:
       s += 0.017
    if digits_1_below <= 4.5:
     if capitals <= 0.27429:
      if letters_a_word <= 8.5071:
       s += -0.095
      else:
       s += 0.018
     else:
      if characters <= 11.5:
       s += -0.072
      else:
       if in_text <= 0.63961:
        if letters_a_word <= 7.0125:
         if from_start <= -9.5:
          s += -0.028
         else:
          if from_start <= 2.5:
           if capitals_3_below <= 0.22829:
            s += 0.123
           else:
            s += 0.013
          else:
           s += -0.007
        else:
         s += -0.033
       else:
        s += -0.056
    else:
     if in_text <= 0.14496:
      s += 0.138
     else:
      if words <= 5.5:
       s += 0.081
      else:
       s += -0.053
    if capitals <= 0.38549:
     if words_score <= -2.406:
      if capitals_1_below <= 0.24621:
       s += -0.052
      else:
       s += 0.036
     else:
      s += -0.090
    else:
     if tag <= 2.5:
      if from_start <= -12.5:
       s += -0.029
      else:
       if from_start <= 2.5:
        s += 0.114
       else:
        if final_score <= -2.1815:
         s += 0.053
        else:
         s += -0.045
     else:
      if digits_1_below <= 4.5:
       if characters <= 11.5:
        s += -0.085
       else:
        if capitals <= 0.97368:
         if capitals_2_above <= 0.73864:
          s += -0.068
         else:
          s += 0.032
        else:
         s += 0.033
      else:
       s += 0.067
    if alike <= 1.5:
     if known <= 0.0:
      if shape <= 0.0:
       if away <= 8.5:
        if headings_above <= 0.0:
         s += -0.013
        else:
         if capitals_2_above <= 0.78175:
          if capitals_2_below <= 0.043961:
           s += 0.130
          else:
           if digits_1_below <= 1.5:
            if from_start <= -1.5:
             s += 0.052
            else:
             s += -0.047
           else:
            s += 0.117
         else:
          s += -0.013
       else:
        s += -0.033
      else:
       if away <= 5.5:
        s += -0.060
       else:
        s += 0.058
     else:
      s += -0.088
    else:
     if prints <= 2.5:
      s += -0.070
     else:
      s += 0.068
    if alike <= 2.5:
     if framed <= 0.0:
      if shape <= 0.0:
       if capitals_3_below <= 0.73864:
        if words <= 3.5:
         if digits_1_below <= 4.5:
          if letters_a_word <= 5.634:
           s += -0.046
          else:
           s += 0.044
         else:
          s += 0.111
        else:
         if letters_a_word <= 6.8596:
          s += 0.125
         else:
          s += 0.029
       else:
        s += -0.021
      else:
       s += -0.033
     else:
      if digits_1_above <= 3.5:
       if digits_2_below <= 0.0:
        s += -0.062
       else:
        s += 0.026
      else:
       s += 0.041
    else:
     if words <= 3.5:
      s += -0.011
     else:
      s += -0.094
    if by_word <= 0.0:
     if words_score <= 0.61924:
      if from_start <= -5.5:
       if digits_2_above <= 1.5:
        s += -0.075
       else:
        s += 0.041
      else:
       if away <= 5.5:
        if digits <= 4.5:
         if characters <= 17.5:
          if capitals_2_below <= 0.1687:
           s += -0.021
          else:
           s += 0.065
         else:
          s += -0.073
        else:
         s += 0.035
       else:
        if capitals_1_below <= 0.19756:
         s += 0.015
        else:
         s += 0.112
     else:
      if printed_above <= 0.0:
       s += -0.097
      else:
       s += 0.009
    else:
     if capitals_3_below <= 0.059715:
      s += 0.112
     else:
      s += 0.012
    if capitals <= 0.55903:
     if end <= 0.0:
      if capitals <= 0.24621:
       s += -0.065
      else:
       if letters_a_word <= 5.9875:
        if capitals_2_above <= 0.1547:
         s += 0.085
        else:
         s += -0.004
       else:
        s += -0.029
     else:
      s += -0.084
    else:
     if known <= 1.5:
      if in_text <= 0.54006:
       if letters_a_word <= 8.0122:
        if capitals_2_below <= 0.67424:
         if characters <= 28.5:
          s += 0.120
         else:
          s += 0.033
        else:
         s += 0.004
       else:
        s += -0.014
      else:
       if shape <= 0.0:
        s += 0.021
       else:
        s += -0.062
     else:
      s += -0.072
    if links <= 0.15611:
     if prints <= 1.5:
      if digits_1_above <= 3.5:
       if by_word_1_above <= 0.0:
        if end <= 2.5:
         if letters_a_word <= 4.5076:
          if letters_a_word <= 3.7321:
           s += -0.057
          else:
           s += 0.047
         else:
          s += -0.087
        else:
         s += -0.005
       else:
        s += 0.024
      else:
       s += 0.015
     else:
      if headings_above <= 0.0:
       s += -0.052
      else:
       if letters_a_word <= 5.9875:
        s += -0.007
       else:
        s += 0.107
    else:
     if characters <= 63.5:
      if links <= 0.93466:
       s += 0.103
      else:
       s += -0.001
     else:
      s += -0.044
    if characters <= 87.5:
     if shape <= 0.0:
      if known_as <= 0.0:
       if headings_above <= 0.0:
        if digits_1_below <= 1.5:
         s += -0.063
        else:
         s += 0.017
       else:
        if capitals_2_above <= 0.97222:
         if digits <= 7.5:
          if capitals_2_above <= 0.028992:
           if capitals_3_below <= 0.19756:
            s += 0.077
           else:
            s += -0.024
          else:
           s += 0.127
         else:
          s += -0.009
        else:
         s += -0.023
      else:
       s += -0.077
     else:
      if words_score <= -11.402:
       s += 0.063
      else:
       if name <= 0.0:
        s += -0.080
       else:
        s += -0.012
    else:
     s += -0.089
    if links <= 0.21208:
     if capitals <= 0.55903:
      if year_1_below <= 0.0:
       s += -0.079
      else:
       s += 0.022
     else:
      if words <= 1.5:
       s += -0.069
      else:
       if shape <= 0.0:
        if words <= 2.5:
         s += 0.013
        else:
         if capitals_2_below <= 0.037749:
          s += 0.010
         else:
          s += 0.103
       else:
        if outer_share <= 0.0:
         s += 0.009
        else:
         s += -0.069
    else:
     if characters <= 67.5:
      if from_start <= -1e-35:
       if capitals <= 0.57519:
        s += 0.111
       else:
        s += 0.033
      else:
       s += 0.005
     else:
      s += -0.026
    if digits_1_below <= 2.5:
     if from_start <= -6.5:
      if digits <= 2.5:
       s += -0.086
      else:
       s += 0.003
     else:
      if in_text <= 0.67708:
       if characters <= 10.5:
        s += -0.067
       else:
        if outer_tag <= 2.5:
         if capitals <= 0.43168:
          s += -0.005
         else:
          if words_score <= -1.2664:
           s += 0.085
          else:
           s += 0.012
        else:
         if digits <= 4.5:
          s += -0.066
         else:
          s += 0.023
      else:
       if year_2_above <= 0.0:
        s += -0.084
       else:
        s += 0.021
    else:
     if words_score <= 0.61924:
      s += 0.084
     else:
      s += -0.039
    if end <= 0.0:
     if outer_tag <= 7.5:
      if known <= 0.0:
       if from_start <= -10.5:
        s += -0.016
       else:
        if digits_2_above <= 4.5:
         if words_score <= 1.2738:
          s += 0.085
         else:
          if capitals_2_above <= 0.71825:
           s += -0.044
          else:
           s += 0.054
        else:
         s += -0.007
      else:
       s += -0.066
     else:
      if tag <= 2.5:
       s += 0.009
      else:
       s += -0.080
    else:
     if capitals <= 0.50862:
      if links <= 0.40175:
       s += -0.094
      else:
       s += 0.024
     else:
      if words <= 4.5:
       s += -0.035
      else:
       s += 0.060
    if capitals <= 0.24621:
     s += -0.079
    else:
     if capitals_3_below <= 0.3374:
      if tag <= 7.5:
       if in_article <= 0.0:
        if characters <= 13.5:
         s += -0.004
        else:
         s += 0.097
       else:
        if capitals_1_below <= 0.63068:
         if capitals <= 0.67424:
          if tag <= 2.5:
           if final_score <= -3.0879:
            s += 0.061
           else:
            if letters_a_word <= 5.753:
             s += 0.023
            else:
             s += -0.041
          else:
           s += -0.060
         else:
          s += 0.073
        else:
         s += -0.051
      else:
       s += -0.041
     else:
      if name <= 0.0:
       s += -0.060
      else:
       s += 0.066
    if name <= 0.0:
     if from_start <= 2.5:
      if capitals_3_below <= 0.11952:
       if outer_share <= 0.97318:
        if share <= 0.0039682:
         if final_score <= -3.5015:
          s += -0.015
         else:
          if final_score <= -2.8794:
           s += 0.079
          else:
           s += -0.000
        else:
         if capitals_1_below <= 0.0:
          s += 0.014
         else:
          s += -0.070
       else:
        s += 0.092
      else:
       if letters_a_word <= 5.8038:
        if words <= 3.5:
         s += -0.048
        else:
         s += 0.040
       else:
        s += -0.067
     else:
      s += -0.064
    else:
     if capitals_2_above <= 0.037749:
      s += 0.007
     else:
      s += 0.080
    if capitals <= 0.24621:
     s += -0.061
    else:
     if commas <= 0.0:
      if digits_1_below <= 4.5:
       if prints <= 1.5:
        if from_start <= -6.5:
         s += -0.083
        else:
         if from_start <= 2.5:
          if in_text <= 0.14496:
           if capitals <= 0.97368:
            s += -0.048
           else:
            s += 0.022
          else:
           s += 0.059
         else:
          s += -0.077
       else:
        if tag <= 2.5:
         s += 0.088
        else:
         s += -0.008
      else:
       s += 0.078
     else:
      if characters <= 26.5:
       s += -0.042
      else:
       if capitals_3_below <= 0.27429:
        s += 0.143
       else:
        s += 0.018
    if by_word <= 0.0:
     if words_score <= 0.0:
      if framed <= 0.0:
       if name_1_above <= 0.0:
        if characters <= 16.5:
         if capitals <= 0.65942:
          s += 0.018
         else:
          s += 0.129
        else:
         if characters <= 22.5:
          s += -0.055
         else:
          if headings_above <= 0.0:
           s += -0.035
          else:
           if tag <= 2.5:
            s += 0.062
           else:
            s += -0.012
       else:
        s += -0.057
      else:
       if year_1_below <= 0.0:
        s += -0.066
       else:
        s += 0.017
     else:
      s += -0.069
    else:
     if characters <= 20.5:
      s += 0.018
     else:
      s += 0.085
    if alike <= 2.5:
     if framed <= 0.0:
      if words_score <= -3.2697:
       if capitals_2_below <= 0.55903:
        s += 0.076
       else:
        s += -0.011
      else:
       if outer_share <= 0.006172:
        if in_text <= 0.31174:
         s += -0.049
        else:
         s += 0.022
       else:
        if in_text <= 0.67708:
         s += 0.048
        else:
         s += -0.045
     else:
      if outer_share <= 0.0:
       if capitals <= 0.65942:
        s += -0.040
       else:
        if from_start <= -5.5:
         s += -0.030
        else:
         s += 0.084
      else:
       s += -0.084
    else:
     if capitals <= 0.97368:
      s += -0.092
     else:
      s += 0.008
    if capitals_3_below <= 0.032796:
     if alike <= 1.5:
      if words_score <= -13.562:
       s += -0.030
      else:
       if capitals <= 0.80625:
        s += 0.019
       else:
        s += 0.075
     else:
      if capitals_1_above <= 0.60769:
       s += -0.063
      else:
       s += 0.030
    else:
     if by_word <= 0.0:
      if prints <= 2.5:
       if capitals_1_below <= 0.18301:
        if capitals <= 0.40313:
         s += -0.065
        else:
         if characters <= 26.5:
          s += -0.046
         else:
          if capitals <= 0.67424:
           s += 0.085
          else:
           s += -0.010
       else:
        s += -0.085
      else:
       s += 0.040
     else:
      s += 0.026
    if from_start <= 2.5:
     if capitals <= 0.43168:
      if capitals_1_below <= 0.72078:
       if letters_a_word <= 4.6733:
        if characters <= 13.5:
         s += -0.022
        else:
         s += 0.055
       else:
        s += -0.084
      else:
       s += 0.028
     else:
      if headings_above <= 0.0:
       s += -0.042
      else:
       if capitals_1_above <= 0.96429:
        if capitals_2_above <= 0.36754:
         if characters <= 34.5:
          if capitals_2_below <= 0.051957:
           s += 0.021
          else:
           s += -0.045
         else:
          s += 0.087
        else:
         s += 0.088
       else:
        s += -0.024
    else:
     if digits_1_below <= 9.5:
      s += -0.079
     else:
      s += 0.028
    if links <= 0.14698:
     if name <= 0.0:
      if outer_share <= 0.97318:
       if by_word <= 0.0:
        if words_score <= -12.344:
         s += 0.004
        else:
         if capitals_1_below <= 0.75962:
          s += -0.076
         else:
          s += -0.005
       else:
        s += -0.001
      else:
       if level <= 0.0:
        if words <= 12.5:
         s += 0.124
        else:
         s += -0.030
       else:
        s += -0.033
     else:
      if words_score <= -8.01:
       s += 0.108
      else:
       if capitals_2_above <= 0.10961:
        s += -0.025
       else:
        s += 0.043
    else:
     if capitals_2_above <= 0.1446:
      s += 0.091
     else:
      s += 0.006
    if digits_1_below <= 4.5:
     if capitals_2_above <= 0.077935:
      if capitals_1_above <= 0.22087:
       s += -0.067
      else:
       if words <= 5.5:
        s += -0.047
       else:
        s += 0.050
     else:
      if capitals_2_below <= 0.63068:
       if capitals <= 0.55903:
        if words <= 3.5:
         s += -0.066
        else:
         if in_text <= 0.20606:
          s += 0.053
         else:
          s += -0.040
       else:
        if words <= 2.5:
         if words_score <= -7.2189:
          s += 0.051
         else:
          s += -0.041
        else:
         s += 0.098
      else:
       s += -0.061
    else:
     if in_text <= 0.14496:
      s += 0.107
     else:
      s += -0.007
    if words <= 12.5:
     if digits_2_above <= 2.5:
      if commas <= 1.5:
       if digits_1_above <= 1.5:
        if depth <= 13.5:
         if letters_a_word <= 5.1569:
          s += -0.082
         else:
          if letters_a_word <= 5.4132:
           s += 0.062
          else:
           if links <= 0.23978:
            if by_word_1_above <= 0.0:
             if end <= 5.5:
              s += -0.074
             else:
              s += 0.021
            else:
             s += 0.031
           else:
            s += 0.016
        else:
         s += 0.037
       else:
        s += 0.048
      else:
       s += 0.080
     else:
      if words_score <= -5.1816:
       s += 0.129
      else:
       s += -0.003
    else:
     s += -0.069
    if name <= 0.0:
     if by_word <= 0.0:
      if letters_a_word <= 11.25:
       if depth <= 15.5:
        if words_score <= -13.562:
         s += 0.027
        else:
         if letters_a_word <= 3.1:
          s += 0.031
         else:
          if prints <= 1.5:
           if digits_2_below <= 5.5:
            s += -0.083
           else:
            s += 0.002
          else:
           s += -0.008
       else:
        if away <= 7.5:
         s += -0.039
        else:
         s += 0.095
      else:
       s += 0.064
     else:
      if from_start <= -3.5:
       s += -0.001
      else:
       s += 0.066
    else:
     if capitals_2_above <= 0.084524:
      s += 0.006
     else:
      s += 0.087
    if from_start <= -6.5:
     if characters <= 15.5:
      s += -0.067
     else:
      s += -0.011
    else:
     if capitals_2_above <= 0.40313:
      if final_score <= -2.8794:
       if capitals_2_above <= 0.1446:
        if framed <= 0.0:
         s += 0.066
        else:
         s += -0.017
       else:
        s += -0.052
      else:
       if characters <= 20.5:
        if capitals_1_above <= 0.1547:
         s += -0.051
        else:
         s += 0.046
       else:
        if digits <= 4.5:
         s += -0.083
        else:
         s += 0.012
     else:
      if capitals_2_above <= 0.78175:
       if capitals_1_above <= 0.55903:
        s += 0.098
       else:
        s += -0.013
      else:
       s += -0.013
    if tag <= 2.5:
     if characters <= 110.5:
      if characters <= 13.5:
       if capitals_3_below <= 0.032796:
        s += 0.035
       else:
        s += -0.050
      else:
       if letters_a_word <= 6.0111:
        s += 0.071
       else:
        if outer_share <= 0.85729:
         if characters <= 43.5:
          s += 0.004
         else:
          s += 0.061
        else:
         s += -0.042
     else:
      s += -0.048
    else:
     if name <= 0.0:
      if in_article <= 0.0:
       if characters <= 22.5:
        s += -0.053
       else:
        if characters <= 39.5:
         s += 0.074
        else:
         s += -0.015
      else:
       s += -0.075
     else:
      s += 0.036
    if characters <= 11.5:
     if year_2_above <= 0.0:
      s += -0.081
     else:
      s += 0.018
    else:
     if by_word <= 0.0:
      if prints <= 1.5:
       if links <= 0.14698:
        if capitals_3_below <= 0.0723:
         if digits_2_above <= 3.5:
          s += -0.030
         else:
          s += 0.049
        else:
         s += -0.068
       else:
        if links <= 0.66458:
         s += 0.054
        else:
         if final_score <= -3.5015:
          s += -0.081
         else:
          s += 0.028
      else:
       if in_article <= 0.0:
        s += 0.098
       else:
        if in_text <= 0.14496:
         s += 0.039
        else:
         s += -0.046
     else:
      s += 0.068
    if digits_1_below <= 4.5:
     if digits <= 4.5:
      if words <= 5.5:
       if from_start <= -4.5:
        s += -0.041
       else:
        if tag <= 1.5:
         s += 0.083
        else:
         if from_start <= 2.5:
          if tag <= 4:
           s += -0.018
          else:
           s += 0.057
         else:
          s += -0.056
      else:
       if by_word <= 0.0:
        s += -0.085
       else:
        s += 0.038
     else:
      if links <= 0.14698:
       s += -0.019
      else:
       s += 0.093
    else:
     if capitals_1_below <= 0.19756:
      s += -0.010
     else:
      if capitals_1_below <= 0.33772:
       s += 0.090
      else:
       s += 0.002
    if outer_tag <= 7.5:
     if outer_tag <= 4.5:
      if letters_a_word <= 6.233:
       if from_start <= -5.5:
        s += -0.051
       else:
        if letters_a_word <= 5.5056:
         s += 0.021
        else:
         s += -0.046
      else:
       if capitals_2_below <= 0.0723:
        if words_score <= -6.7112:
         s += 0.025
        else:
         s += -0.049
       else:
        if links <= 0.70106:
         if share <= 0.0:
          s += 0.092
         else:
          if letters_a_word <= 6.306:
           s += 0.060
          else:
           s += -0.027
        else:
         s += -0.036
     else:
      if words <= 2.5:
       s += 0.115
      else:
       s += -0.010
    else:
     s += -0.065
    if characters <= 110.5:
     if name_1_above <= 0.0:
      if known_as <= 0.0:
       if tag <= 5.5:
        if start <= 1.5:
         if alike <= 5.5:
          if final_score <= -3.7383:
           if capitals_1_above <= 0.22087:
            s += -0.028
           else:
            s += 0.049
          else:
           if capitals_1_below <= 0.73864:
            if capitals_1_below <= 0.084524:
             s += 0.042
            else:
             s += 0.128
           else:
            s += 0.017
         else:
          s += -0.044
        else:
         s += -0.035
       else:
        if words_score <= -5.6809:
         s += 0.033
        else:
         s += -0.055
      else:
       s += -0.059
     else:
      s += -0.051
    else:
     s += -0.061
    if words <= 13.5:
     if characters <= 22.5:
      if words_score <= -2.1027:
       if capitals_3_below <= 0.55903:
        s += -0.053
       else:
        if capitals_2_below <= 0.043961:
         s += 0.059
        else:
         s += -0.029
      else:
       if words_score <= 0.0:
        s += 0.065
       else:
        s += -0.017
     else:
      if capitals_2_below <= 0.084524:
       if words <= 5.5:
        s += -0.047
       else:
        s += 0.038
      else:
       if outer_tag <= 7.5:
        if words <= 8.5:
         if capitals_1_above <= 0.73864:
          s += 0.127
         else:
          s += 0.016
        else:
         s += -0.009
       else:
        s += -0.038
    else:
     s += -0.067
    if end <= 0.0:
     if commas <= 0.0:
      if prints <= 1.5:
       if characters <= 10.5:
        if depth <= 11.5:
         s += -0.082
        else:
         s += 0.010
       else:
        if words_score <= -13.562:
         s += 0.049
        else:
         if characters <= 20.5:
          if from_start <= -1e-35:
           s += 0.053
          else:
           s += -0.035
         else:
          if capitals_2_above <= 0.20256:
           s += -0.079
          else:
           s += 0.003
      else:
       if from_start <= -10.5:
        s += -0.014
       else:
        s += 0.062
     else:
      s += 0.078
    else:
     if depth <= 14.5:
      s += -0.064
     else:
      s += 0.018
    if capitals_1_below <= 0.51:
     if words <= 12.5:
      if known <= 1.5:
       if name_1_above <= 0.0:
        if links <= 0.66458:
         if tag <= 6.5:
          if capitals <= 0.50862:
           if away <= 2.5:
            s += 0.084
           else:
            s += -0.012
          else:
           s += 0.095
         else:
          s += -0.019
        else:
         if final_score <= -3.6139:
          s += -0.061
         else:
          s += 0.039
       else:
        s += -0.041
      else:
       s += -0.054
     else:
      s += -0.054
    else:
     if links <= 0.187:
      if year_2_above <= 0.0:
       s += -0.070
      else:
       s += 0.015
     else:
      s += 0.017
    if from_start <= 2.5:
     if from_start <= -11.5:
      if capitals <= 0.73864:
       s += -0.069
      else:
       if headings_above <= 0.0:
        s += -0.046
       else:
        s += 0.043
     else:
      if digits_2_above <= 4.5:
       if words_score <= -2.406:
        s += 0.046
       else:
        if capitals_1_below <= 0.040833:
         s += 0.044
        else:
         if outer_share <= 0.93148:
          if digits_1_below <= 1.5:
           s += -0.073
          else:
           s += 0.008
         else:
          s += 0.030
      else:
       s += -0.045
    else:
     if year_2_below <= 0.0:
      if outer_tag <= 1.5:
       s += 0.038
      else:
       s += -0.072
     else:
      s += 0.039
    if level <= 3.5:
     if digits_2_below <= 1.5:
      if tag <= 2.5:
       if from_start <= 2.5:
        if capitals_2_below <= 0.043961:
         if final_score <= -3.9743:
          s += -0.024
         else:
          s += 0.069
        else:
         if capitals_1_above <= 0.0:
          s += 0.036
         else:
          if capitals_1_above <= 0.55903:
           s += -0.082
          else:
           s += 0.010
       else:
        s += -0.047
      else:
       if capitals_1_below <= 0.0:
        s += 0.007
       else:
        s += -0.074
     else:
      if depth <= 7.5:
       s += -0.027
      else:
       if links <= 0.17817:
        s += 0.107
       else:
        s += 0.003
    else:
     s += 0.100
    if depth <= 6.5:
     if in_text <= 0.67708:
      if final_score <= -3.6139:
       s += 0.006
      else:
       s += 0.089
     else:
      s += -0.028
    else:
     if digits_2_above <= 0.0:
      if depth <= 13.5:
       if digits <= 4.5:
        if tag <= 1.5:
         if prints <= 1.5:
          s += -0.042
         else:
          s += 0.044
        else:
         s += -0.060
       else:
        if links <= 0.17817:
         s += -0.013
        else:
         s += 0.070
      else:
       s += 0.036
     else:
      if digits_2_above <= 4.5:
       if in_text <= 0.34524:
        s += 0.081
       else:
        s += -0.029
      else:
       s += -0.022
    if framed <= 0.0:
     if characters <= 2.5:
      s += -0.066
     else:
      if from_start <= 2.5:
       if letters_a_word <= 5.6705:
        if outer_share <= 0.059096:
         if capitals <= 0.50862:
          s += -0.051
         else:
          s += 0.018
        else:
         s += 0.070
       else:
        if capitals_3_below <= 0.1127:
         s += 0.092
        else:
         if digits_1_below <= 0.0:
          s += 0.040
         else:
          s += -0.043
      else:
       if capitals_1_below <= 0.45584:
        s += -0.059
       else:
        if capitals <= 0.50862:
         s += 0.084
        else:
         s += -0.029
    else:
     if digits_1_below <= 0.0:
      s += -0.056
     else:
      s += 0.060
    if characters <= 63.5:
     if depth <= 15.5:
      if depth <= 5.5:
       if from_start <= -3.5:
        s += -0.003
       else:
        s += 0.067
      else:
       if capitals_2_below <= 0.67424:
        if capitals <= 0.50862:
         if outer_share <= 0.0049979:
          s += -0.058
         else:
          s += -0.001
        else:
         if in_text <= 0.14496:
          if in_article <= 0.0:
           s += -0.004
          else:
           s += 0.050
         else:
          if in_text <= 0.63961:
           s += -0.060
          else:
           s += 0.008
       else:
        s += -0.058
     else:
      if capitals_1_above <= 0.29521:
       s += 0.094
      else:
       s += -0.006
    else:
     s += -0.063
    if level <= 3.5:
     if characters <= 8.5:
      s += -0.067
     else:
      if alike <= 1.5:
       if letters_a_word <= 5.8588:
        if end <= 2.5:
         if capitals_1_below <= 0.55903:
          s += 0.077
         else:
          s += 0.003
        else:
         s += -0.025
       else:
        if capitals_3_below <= 0.059715:
         if digits <= 4.5:
          s += -0.003
         else:
          s += 0.070
        else:
         if characters <= 14.5:
          s += 0.015
         else:
          s += -0.058
      else:
       if letters_a_word <= 7.8377:
        if capitals_2_above <= 0.57519:
         s += -0.081
        else:
         s += 0.003
       else:
        s += 0.029
    else:
     s += 0.091
    if digits_2_below <= 5.5:
     if prints <= 1.5:
      if links <= 0.14698:
       if digits_3_below <= 1.5:
        if digits_1_above <= 5.5:
         s += -0.070
        else:
         s += 0.020
       else:
        if capitals_3_below <= 0.1547:
         s += 0.058
        else:
         s += -0.030
      else:
       if links <= 0.66458:
        s += 0.060
       else:
        if capitals_2_below <= 0.16473:
         s += 0.010
        else:
         s += -0.066
     else:
      if in_text <= 0.0:
       if capitals_1_below <= 0.13423:
        s += -0.013
       else:
        s += 0.076
      else:
       s += -0.034
    else:
     if capitals_1_below <= 0.55903:
      s += 0.097
     else:
      s += 0.004
    if known_as <= 0.0:
     if words <= 13.5:
      if capitals_2_above <= 0.78175:
       if prints <= 1.5:
        if capitals <= 0.0723:
         s += 0.101
        else:
         if capitals_3_below <= 0.032796:
          if end <= 1.5:
           if share <= 0.013612:
            s += 0.074
           else:
            s += -0.025
          else:
           s += -0.045
         else:
          if depth <= 14.5:
           if digits_1_above <= 1.5:
            s += -0.056
           else:
            s += 0.019
          else:
           s += 0.060
       else:
        if capitals_2_above <= 0.084524:
         s += -0.002
        else:
         s += 0.108
      else:
       s += -0.032
     else:
      s += -0.065
    else:
     s += -0.066
    if tag <= 1.5:
     if capitals_3_below <= 0.1062:
      if end <= 0.0:
       s += 0.118
      else:
       s += -0.021
     else:
      if final_score <= -2.502:
       if final_score <= -3.3878:
        s += -0.018
       else:
        s += 0.056
      else:
       s += -0.050
    else:
     if commas <= 0.0:
      if level <= 3.5:
       if digits_1_below <= 8.5:
        if characters <= 24.5:
         if letters_a_word <= 6.306:
          if characters <= 16.5:
           s += -0.076
          else:
           s += 0.027
         else:
          s += 0.020
        else:
         s += -0.077
       else:
        s += 0.031
      else:
       s += 0.050
     else:
      s += 0.039
    if known <= 0.0:
     if alike <= 8.5:
      if name_2_above <= 0.0:
       if links <= 0.61986:
        if characters <= 103.5:
         if tag <= 2.5:
          if capitals_1_above <= 0.8619:
           if capitals_1_below <= 0.45584:
            s += 0.084
           else:
            s += 0.020
          else:
           s += -0.004
         else:
          if outer_share <= 0.0:
           if capitals_1_below <= 0.51:
            s += 0.064
           else:
            s += -0.024
          else:
           s += -0.052
        else:
         s += -0.034
       else:
        if links <= 0.99398:
         s += -0.049
        else:
         s += 0.032
      else:
       s += -0.051
     else:
      s += -0.049
    else:
     s += -0.059
    if clock_1_below <= 0.0:
     if capitals_1_above <= 0.040833:
      if share <= 0.00274:
       if in_text <= 0.70294:
        if characters <= 11.5:
         s += -0.012
        else:
         s += 0.066
       else:
        s += -0.027
      else:
       if commas <= 1.5:
        if alike <= 4.5:
         s += -0.074
        else:
         s += 0.023
       else:
        s += 0.026
     else:
      if year <= 0.0:
       if words_score <= -13.562:
        s += 0.020
       else:
        if digits_2_below <= 0.0:
         s += -0.053
        else:
         s += -0.001
      else:
       if share <= 0.00274:
        s += -0.031
       else:
        s += 0.060
    else:
     s += 0.057
    if characters <= 13.5:
     if digits_2_above <= 0.0:
      if year_1_below <= 0.0:
       if year_1_above <= 0.0:
        s += -0.076
       else:
        s += 0.011
      else:
       s += 0.018
     else:
      s += 0.029
    else:
     if in_text <= 0.13393:
      if capitals_2_below <= 0.084524:
       s += 0.005
      else:
       if share <= 0.0039682:
        s += 0.078
       else:
        s += 0.005
     else:
      if letters_a_word <= 4.6733:
       s += 0.046
      else:
       if digits_2_above <= 5.5:
        if year <= 0.0:
         s += -0.055
        else:
         if capitals_1_above <= 0.57519:
          s += -0.019
         else:
          s += 0.056
       else:
        s += 0.041
    if digits_3_below <= 1.5:
     if year <= 0.0:
      if words_score <= -8.7875:
       if depth <= 12.5:
        if letters_a_word <= 6.753:
         s += -0.051
        else:
         s += 0.030
       else:
        s += 0.063
      else:
       if capitals_3_below <= 0.27429:
        s += -0.056
       else:
        if capitals_2_above <= 0.10961:
         s += -0.042
        else:
         if from_start <= -8.5:
          s += -0.028
         else:
          s += 0.058
     else:
      if characters <= 24.5:
       s += -0.035
      else:
       s += 0.048
    else:
     if in_text <= 0.10556:
      s += 0.085
     else:
      if level <= 0.0:
       s += -0.047
      else:
       s += 0.039
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, _, _, _, _, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, _, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, _, _, digits_1_above, year_1_above, _, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, _, _, _, clock_1_below, capitals_1_below, _, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if digits <= 4.5:
     s += -2.682
    else:
     if characters <= 76.5:
      s += -1.452
     else:
      s += -2.601
    if year <= 0.0:
     s += -0.125
    else:
     if in_text <= 0.54773:
      s += 0.509
     else:
      if characters <= 47.5:
       s += 0.115
      else:
       s += -0.086
    if digits <= 4.5:
     s += -0.125
    else:
     if in_text <= 0.57519:
      s += 0.363
     else:
      if characters <= 58.5:
       s += 0.095
      else:
       s += -0.067
    if digits <= 4.5:
     s += -0.123
    else:
     if in_text <= 0.3101:
      s += 0.272
     else:
      if words_score <= -0.68105:
       s += 0.130
      else:
       s += -0.062
    if year <= 0.0:
     s += -0.123
    else:
     if level <= 0.0:
      if final_score <= -1.576:
       s += 0.246
      else:
       s += 0.096
     else:
      s += 0.005
    if year <= 0.0:
     s += -0.122
    else:
     if in_text <= 0.51087:
      s += 0.204
     else:
      if outer_share <= 0.0084181:
       s += 0.051
      else:
       s += -0.079
    if digits <= 4.5:
     s += -0.120
    else:
     if from_start <= 2.5:
      if in_text <= 0.25543:
       s += 0.192
      else:
       s += 0.073
     else:
      s += -0.016
    if year <= 0.0:
     if digits <= 7.5:
      s += -0.120
     else:
      s += -0.016
    else:
     if in_text <= 0.67708:
      s += 0.166
     else:
      if words <= 7.5:
       s += 0.053
      else:
       s += -0.082
    if in_text <= 0.20606:
     if words <= 2.5:
      if tag <= 0.0:
       s += 0.015
      else:
       s += -0.084
     else:
      if framed <= 0.0:
       if capitals <= 0.55778:
        s += 0.136
       else:
        s += 0.038
      else:
       if capitals <= 0.3374:
        s += 0.032
       else:
        s += -0.059
    else:
     if capitals_1_above <= 0.67949:
      if in_text <= 0.51087:
       if tag <= 2.5:
        if in_text <= 0.47214:
         s += -0.041
        else:
         s += 0.043
       else:
        s += -0.079
      else:
       s += -0.107
     else:
      if headings_above <= 1.5:
       s += 0.065
      else:
       s += -0.058
    if year <= 0.0:
     s += -0.119
    else:
     if final_score <= -0.89404:
      if headings_above <= 0.0:
       s += 0.063
      else:
       s += 0.155
     else:
      if final_score <= 0.70253:
       s += 0.043
      else:
       s += -0.060
    if year <= 0.0:
     s += -0.118
    else:
     if in_text <= 0.67708:
      if final_score <= -4.0058:
       s += 0.053
      else:
       s += 0.140
     else:
      if characters <= 36.5:
       s += 0.042
      else:
       s += -0.086
    if year <= 0.0:
     s += -0.117
    else:
     if in_text <= 0.28992:
      if final_score <= -3.8744:
       s += 0.062
      else:
       s += 0.137
     else:
      if tag <= 3.5:
       if characters <= 41.5:
        s += 0.112
       else:
        s += -0.013
      else:
       s += -0.080
    if digits <= 4.5:
     s += -0.115
    else:
     if in_text <= 0.095455:
      s += 0.126
     else:
      if share <= 0.011785:
       s += 0.062
      else:
       if in_text <= 0.54773:
        s += -0.011
       else:
        s += -0.060
    if digits <= 4.5:
     s += -0.115
    else:
     if in_text <= 0.54773:
      if commas <= 0.0:
       s += 0.045
      else:
       s += 0.120
     else:
      if capitals_1_above <= 0.047065:
       s += -0.042
      else:
       s += 0.018
    if year <= 0.0:
     s += -0.115
    else:
     if characters <= 52.5:
      if tag <= 2.5:
       s += 0.113
      else:
       s += 0.042
     else:
      if digits <= 7.5:
       s += -0.074
      else:
       s += 0.061
    if digits <= 4.5:
     s += -0.112
    else:
     if words <= 10.5:
      if capitals <= 0.45584:
       if commas <= 0.0:
        s += 0.059
       else:
        s += 0.134
      else:
       s += 0.005
     else:
      if words_score <= -2.3923:
       s += 0.023
      else:
       s += -0.058
    if year <= 0.0:
     s += -0.113
    else:
     if characters <= 30.5:
      if final_score <= -3.7665:
       s += 0.041
      else:
       s += 0.124
     else:
      if tag <= 5.5:
       if final_score <= -1.7543:
        s += 0.050
       else:
        s += -0.060
      else:
       s += -0.095
    if year <= 0.0:
     s += -0.106
    else:
     if characters <= 65.5:
      if capitals <= 0.45584:
       s += 0.116
      else:
       if capitals_1_above <= 0.19756:
        s += -0.049
       else:
        s += 0.082
     else:
      if words <= 16.5:
       s += 0.007
      else:
       s += -0.064
    if alike <= 2.5:
     if tag <= 5.5:
      if final_score <= -4.768:
       if from_start <= -4.5:
        s += -0.087
       else:
        s += -0.004
      else:
       if characters <= 93.5:
        if commas <= 0.0:
         if clock <= 0.0:
          if end <= 5.5:
           if links <= 0.23978:
            s += -0.073
           else:
            s += -0.006
          else:
           s += 0.029
         else:
          s += 0.099
        else:
         s += 0.124
       else:
        s += -0.077
     else:
      s += -0.091
    else:
     s += -0.103
    if digits <= 4.5:
     s += -0.108
    else:
     if characters <= 52.5:
      if letters_a_word <= 6.2023:
       if from_start <= -5.5:
        s += 0.028
       else:
        s += 0.110
      else:
       s += 0.016
     else:
      if in_text <= 0.54773:
       s += -0.003
      else:
       s += -0.070
    if digits <= 4.5:
     s += -0.107
    else:
     if characters <= 47.5:
      if from_start <= -5.5:
       s += 0.028
      else:
       if characters <= 28.5:
        s += 0.104
       else:
        s += 0.034
     else:
      if share <= 0.0074402:
       s += 0.023
      else:
       s += -0.077
    if digits <= 4.5:
     s += -0.105
    else:
     if letters_a_word <= 6.3371:
      if capitals <= 0.45584:
       if capitals <= 0.19756:
        s += 0.023
       else:
        if capitals_2_above <= 0.19756:
         s += 0.108
        else:
         s += 0.038
      else:
       s += 0.009
     else:
      s += -0.020
    if letters_a_word <= 5.6705:
     if level <= 0.0:
      if characters <= 11.5:
       s += -0.047
      else:
       if digits_1_above <= 2.5:
        if share <= 0.027228:
         s += 0.097
        else:
         if capitals <= 0.19756:
          s += -0.029
         else:
          s += 0.020
       else:
        s += -0.017
     else:
      if characters <= 18.5:
       s += 0.025
      else:
       s += -0.067
    else:
     if clock <= 0.0:
      if by_word <= 0.0:
       if by_word_1_above <= 0.0:
        if depth <= 5.5:
         s += -0.009
        else:
         s += -0.101
       else:
        s += 0.016
      else:
       s += 0.022
     else:
      s += 0.051
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.104
     else:
      s += 0.025
    else:
     if from_start <= 3.5:
      if tag <= 2.5:
       s += 0.096
      else:
       if capitals_3_below <= 0.11952:
        s += 0.024
       else:
        s += -0.043
     else:
      s += -0.058
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.101
     else:
      s += 0.030
    else:
     if characters <= 30.5:
      if in_article <= 0.0:
       s += 0.037
      else:
       s += 0.104
     else:
      if capitals_1_above <= 0.51:
       if away <= 3.5:
        if end <= 0.0:
         s += 0.016
        else:
         s += -0.029
       else:
        s += -0.071
      else:
       s += 0.064
    if year <= 0.0:
     s += -0.101
    else:
     if from_start <= -6.5:
      s += -0.026
     else:
      if final_score <= -1.576:
       s += 0.094
      else:
       if characters <= 34.5:
        s += 0.041
       else:
        s += -0.058
    if digits <= 4.5:
     s += -0.097
    else:
     if from_start <= 3.5:
      if in_article <= 0.0:
       s += -0.007
      else:
       if characters <= 32.5:
        s += 0.094
       else:
        s += 0.033
     else:
      s += -0.043
    if digits <= 5.5:
     if digits <= 4.5:
      s += -0.096
     else:
      s += -0.018
    else:
     if headings_above <= 2.5:
      if capitals <= 0.45584:
       if capitals_3_below <= 0.1446:
        s += 0.101
       else:
        s += 0.037
      else:
       s += 0.020
     else:
      s += -0.035
    if digits <= 5.5:
     if by_word <= 0.0:
      if capitals_2_above <= 0.97222:
       s += -0.091
      else:
       s += -0.010
     else:
      s += 0.008
    else:
     if final_score <= -4.0058:
      s += -0.037
     else:
      if capitals <= 0.16905:
       s += 0.005
      else:
       if capitals <= 0.45584:
        s += 0.095
       else:
        s += 0.025
    if headings_above <= 2.5:
     if tag <= 5.5:
      if final_score <= 0.96959:
       if year_1_above <= 0.0:
        if final_score <= -4.6328:
         if from_start <= -6.5:
          s += -0.040
         else:
          s += 0.013
        else:
         if capitals <= 0.67949:
          s += 0.090
         else:
          s += 0.001
       else:
        if final_score <= -3.2838:
         s += -0.046
        else:
         s += 0.014
      else:
       s += -0.059
     else:
      if digits_3_below <= 6.5:
       s += -0.079
      else:
       s += 0.001
    else:
     if digits_3_below <= 1.5:
      if outer_tag <= 12.5:
       s += -0.096
      else:
       s += -0.002
     else:
      s += 0.016
    if digits <= 4.5:
     s += -0.091
    else:
     if framed <= 0.0:
      if shape <= 0.0:
       if final_score <= -1.576:
        s += 0.088
       else:
        s += 0.007
      else:
       s += -0.049
     else:
      s += -0.061
    if digits <= 5.5:
     if capitals_1_above <= 0.72078:
      s += -0.083
     else:
      if digits <= 4.5:
       s += -0.032
      else:
       s += 0.029
    else:
     if headings_above <= 2.5:
      if headings_above <= 0.0:
       s += -0.029
      else:
       if end <= 5.5:
        if in_text <= 0.14496:
         s += 0.044
        else:
         s += -0.011
       else:
        s += 0.099
     else:
      s += -0.035
    if year <= 0.0:
     s += -0.091
    else:
     if capitals <= 0.45584:
      if from_start <= 1.5:
       if characters <= 34.5:
        s += 0.083
       else:
        s += 0.020
      else:
       s += -0.022
     else:
      if final_score <= -3.2838:
       s += -0.059
      else:
       s += 0.001
    if digits <= 4.5:
     s += -0.085
    else:
     if framed <= 0.0:
      if in_text <= 0.095455:
       s += 0.087
      else:
       if letters_a_word <= 5.4697:
        s += 0.055
       else:
        s += -0.026
     else:
      s += -0.038
    if digits <= 5.5:
     if by_word <= 0.0:
      if characters <= 26.5:
       if characters <= 20.5:
        s += -0.037
       else:
        if capitals_1_below <= 0.32917:
         s += -0.002
        else:
         s += 0.024
      else:
       s += -0.094
     else:
      s += 0.018
    else:
     if clock <= 0.0:
      if letters_a_word <= 6.2023:
       if in_text <= 0.37798:
        if words <= 4.5:
         s += 0.020
        else:
         s += 0.065
       else:
        s += -0.007
      else:
       s += -0.054
     else:
      s += 0.077
    if year <= 0.0:
     s += -0.086
    else:
     if in_text <= 0.095455:
      if depth <= 11.5:
       s += 0.087
      else:
       s += -0.020
     else:
      if level <= 0.0:
       if letters_a_word <= 5.8028:
        s += 0.042
       else:
        s += -0.033
      else:
       s += -0.050
    if year <= 0.0:
     s += -0.086
    else:
     if from_start <= -8.5:
      s += -0.055
     else:
      if commas <= 0.0:
       if in_text <= 0.28992:
        s += 0.034
       else:
        s += -0.054
      else:
       if headings_above <= 1.5:
        s += 0.090
       else:
        s += 0.025
    if year <= 0.0:
     s += -0.084
    else:
     if clock <= 0.0:
      if from_start <= 1.5:
       if from_start <= -6.5:
        s += -0.057
       else:
        if letters_a_word <= 5.6705:
         s += 0.061
        else:
         s += 0.004
      else:
       s += -0.064
     else:
      s += 0.080
    if final_score <= -3.7665:
     if letters_a_word <= 4.0357:
      s += 0.022
     else:
      if away <= 4.5:
       s += 0.001
      else:
       s += -0.102
    else:
     if commas <= 0.0:
      if letters_a_word <= 7.7795:
       if share <= 0.99893:
        if by_word <= 0.0:
         s += -0.060
        else:
         s += 0.004
       else:
        s += 0.013
      else:
       if share <= 0.0027308:
        s += 0.042
       else:
        s += -0.023
     else:
      if final_score <= -0.31657:
       if tag <= 3.5:
        s += 0.101
       else:
        s += 0.020
      else:
       if outer_share <= 0.47779:
        s += 0.009
       else:
        s += -0.049
    if letters_a_word <= 5.3377:
     if final_score <= -4.768:
      s += -0.033
     else:
      if final_score <= -0.62056:
       if shape <= 0.0:
        s += 0.091
       else:
        s += -0.000
      else:
       s += -0.020
    else:
     if capitals_1_above <= 0.63068:
      if capitals_1_below <= 0.31414:
       if capitals_3_below <= 0.96667:
        if letters_a_word <= 5.4697:
         s += 0.010
        else:
         s += -0.103
       else:
        s += 0.009
      else:
       if depth <= 10.5:
        if letters_a_word <= 5.6376:
         s += -0.016
        else:
         s += 0.028
       else:
        s += -0.038
     else:
      if year <= 0.0:
       s += -0.025
      else:
       s += 0.067
    if characters <= 72.5:
     if in_article <= 0.0:
      if words_score <= -3.342:
       if tag <= 0.0:
        s += 0.016
       else:
        if outer_share <= 0.016296:
         s += -0.089
        else:
         s += 0.011
      else:
       if in_text <= 0.54773:
        s += 0.038
       else:
        s += -0.025
     else:
      if tag <= 2.5:
       if digits_1_above <= 2.5:
        s += 0.082
       else:
        s += -0.009
      else:
       if characters <= 34.5:
        if characters <= 12.5:
         s += -0.039
        else:
         s += 0.034
       else:
        s += -0.044
    else:
     if words_score <= -10.928:
      s += 0.005
     else:
      s += -0.070
    if digits <= 9.5:
     if capitals_1_above <= 0.60556:
      if capitals_2_below <= 0.63068:
       if outer_tag <= 6.5:
        if shape <= 1.5:
         if headings_above <= 5.5:
          s += -0.087
         else:
          s += 0.005
        else:
         s += 0.011
       else:
        if words_score <= -1.2401:
         s += 0.025
        else:
         s += -0.022
      else:
       if digits <= 5.5:
        s += -0.016
       else:
        s += 0.024
     else:
      if framed <= 0.0:
       if year <= 0.0:
        s += -0.022
       else:
        s += 0.065
      else:
       if capitals_2_above <= 0.10128:
        s += 0.014
       else:
        s += -0.061
    else:
     s += 0.051
    if capitals_1_above <= 0.55778:
     if characters <= 30.5:
      if digits <= 6.5:
       if words_score <= -5.1164:
        if final_score <= -3.2838:
         s += -0.051
        else:
         s += 0.006
       else:
        if digits <= 4.5:
         s += -0.030
        else:
         s += 0.034
      else:
       s += 0.052
     else:
      if by_word <= 0.0:
       if digits <= 11.5:
        if outer_tag <= 13.5:
         if capitals_1_below <= 0.74167:
          s += -0.112
         else:
          s += -0.001
        else:
         s += -0.005
       else:
        s += 0.007
      else:
       s += 0.040
    else:
     if digits <= 4.5:
      s += -0.028
     else:
      s += 0.067
    if year <= 0.0:
     s += -0.077
    else:
     if capitals_2_above <= 0.18301:
      if letters_a_word <= 6.0111:
       if capitals_3_below <= 0.1446:
        s += 0.080
       else:
        s += 0.010
      else:
       s += -0.015
     else:
      if capitals_1_below <= 0.11237:
       s += -0.060
      else:
       s += 0.001
    if digits_1_above <= 2.5:
     if digits <= 4.5:
      s += -0.064
     else:
      if from_start <= 2.5:
       if capitals_2_below <= 0.4589:
        if headings_above <= 0.0:
         s += -0.008
        else:
         s += 0.076
       else:
        s += -0.023
      else:
       s += -0.042
    else:
     if outer_share <= 0.99893:
      s += -0.097
     else:
      s += 0.004
    if year <= 0.0:
     s += -0.075
    else:
     if characters <= 72.5:
      if in_text <= 0.54773:
       if depth <= 10.5:
        s += 0.077
       else:
        s += 0.004
      else:
       s += -0.019
     else:
      s += -0.058
    if commas <= 0.0:
     if links <= 0.29322:
      if in_text <= 0.0:
       if end <= 5.5:
        if capitals <= 0.27429:
         s += 0.002
        else:
         if characters <= 41.5:
          s += -0.048
         else:
          s += 0.003
       else:
        s += 0.029
      else:
       if capitals_3_below <= 0.96667:
        s += -0.100
       else:
        s += 0.004
     else:
      if capitals_3_below <= 0.11952:
       s += 0.033
      else:
       s += -0.014
    else:
     if characters <= 126.5:
      if from_start <= -7.5:
       s += -0.027
      else:
       if headings_above <= 3.5:
        s += 0.076
       else:
        s += -0.008
     else:
      s += -0.051
    if digits <= 7.5:
     if characters <= 18.5:
      if final_score <= -4.2691:
       if words_score <= -12.004:
        s += -0.062
       else:
        s += 0.010
      else:
       if commas <= 0.0:
        s += -0.020
       else:
        s += 0.059
     else:
      if by_word <= 0.0:
       if depth <= 7.5:
        if capitals_2_below <= 0.029857:
         if tag <= 6.5:
          s += 0.031
         else:
          s += -0.013
        else:
         s += -0.041
       else:
        if letters_a_word <= 5.4031:
         s += -0.013
        else:
         s += -0.103
      else:
       s += 0.033
    else:
     if capitals_2_below <= 0.063508:
      s += 0.047
     else:
      s += -0.008
    if alike <= 1.5:
     if capitals_1_above <= 0.55778:
      if letters_a_word <= 5.9137:
       if commas <= 0.0:
        if characters <= 26.5:
         if capitals <= 0.38348:
          s += 0.019
         else:
          s += -0.010
        else:
         s += -0.045
       else:
        s += 0.062
      else:
       if depth <= 9.5:
        if clock <= 0.0:
         s += -0.012
        else:
         s += 0.018
       else:
        if digits_1_above <= 0.0:
         s += -0.072
        else:
         s += -0.002
     else:
      s += 0.082
    else:
     if digits_2_below <= 7.5:
      if capitals_2_below <= 0.80909:
       s += -0.078
      else:
       s += 0.000
     else:
      s += 0.015
    if links <= 0.069727:
     if letters_a_word <= 5.6705:
      if words_score <= -1.7706:
       if digits_2_below <= 1.5:
        if alike <= 1.5:
         s += 0.057
        else:
         s += -0.007
       else:
        s += -0.018
      else:
       if capitals_3_below <= 0.75962:
        s += -0.046
       else:
        s += 0.011
     else:
      if date_word <= 0.0:
       if outer_tag <= 2.5:
        if by_word_1_below <= 0.0:
         s += -0.109
        else:
         s += 0.001
       else:
        if from_start <= -1e-35:
         s += 0.016
        else:
         s += -0.031
      else:
       s += 0.034
    else:
     if depth <= 12.5:
      s += 0.055
     else:
      s += -0.021
    if final_score <= -4.768:
     s += -0.096
    else:
     if year <= 0.0:
      if date_word <= 0.0:
       s += -0.064
      else:
       s += 0.036
     else:
      if share <= 0.016321:
       if shape <= 0.0:
        s += 0.082
       else:
        s += 0.001
      else:
       if in_text <= 0.23303:
        s += 0.014
       else:
        s += -0.027
    if alike <= 1.5:
     if end <= 5.5:
      if words_score <= -6.579:
       if commas <= 0.0:
        s += -0.013
       else:
        s += 0.020
      else:
       if headings_above <= 0.0:
        s += 0.004
       else:
        if depth <= 5.5:
         s += 0.009
        else:
         if capitals <= 0.29289:
          s += -0.003
         else:
          if capitals_1_below <= 0.63068:
           s += -0.080
          else:
           s += 0.000
     else:
      if in_article <= 0.0:
       s += -0.032
      else:
       s += 0.053
    else:
     if shape <= 3.5:
      if headings_above <= 0.0:
       s += 0.004
      else:
       s += -0.097
     else:
      s += 0.012
    if alike <= 2.5:
     if final_score <= -4.768:
      s += -0.072
     else:
      if year <= 0.0:
       s += -0.056
      else:
       if characters <= 39.5:
        s += 0.069
       else:
        if final_score <= -3.1697:
         s += -0.040
        else:
         s += 0.014
    else:
     if capitals_3_below <= 0.96667:
      s += -0.099
     else:
      s += -0.002
    if capitals_1_above <= 0.63068:
     if by_word <= 0.0:
      if capitals <= 0.3374:
       if capitals <= 0.31339:
        if date_word <= 0.0:
         if clock_1_below <= 0.0:
          s += -0.055
         else:
          s += 0.010
        else:
         s += 0.023
       else:
        s += 0.031
      else:
       if share <= 0.0087975:
        if capitals_2_below <= 0.63068:
         if capitals_1_below <= 0.74167:
          s += -0.141
         else:
          s += -0.004
        else:
         s += -0.007
       else:
        s += 0.003
     else:
      s += 0.042
    else:
     if headings_above <= 2.5:
      if capitals <= 0.19756:
       s += -0.013
      else:
       s += 0.062
     else:
      s += -0.037
    if capitals_1_above <= 0.63068:
     if capitals_1_below <= 0.25291:
      if letters_a_word <= 5.4697:
       if capitals_3_below <= 0.4605:
        if letters_a_word <= 5.254:
         s += -0.031
        else:
         s += 0.011
       else:
        s += 0.009
      else:
       s += -0.088
     else:
      if in_text <= 0.43304:
       if headings_above <= 3.5:
        s += 0.046
       else:
        s += -0.014
      else:
       if start <= 1.5:
        s += -0.044
       else:
        s += 0.010
    else:
     if framed <= 0.0:
      if from_start <= 4.5:
       s += 0.071
      else:
       s += -0.013
     else:
      if capitals_1_above <= 0.83974:
       s += 0.011
      else:
       s += -0.037
    if capitals_2_above <= 0.20256:
     if year <= 0.0:
      s += -0.045
     else:
      if tag <= 2.5:
       if letters_a_word <= 5.6705:
        s += 0.074
       else:
        s += 0.014
      else:
       s += -0.014
    else:
     if clock <= 0.0:
      if final_score <= -2.6079:
       if capitals_1_below <= 0.63068:
        s += -0.088
       else:
        s += -0.001
      else:
       if words <= 5.5:
        s += 0.027
       else:
        s += -0.025
     else:
      s += 0.013
    if alike <= 1.5:
     if final_score <= -4.0058:
      if digits <= 7.5:
       if capitals_3_below <= 0.4605:
        if capitals_1_below <= 0.23166:
         s += -0.077
        else:
         s += -0.004
       else:
        s += 0.012
      else:
       s += 0.024
     else:
      if year <= 0.0:
       s += -0.039
      else:
       if capitals_1_above <= 0.27682:
        if capitals <= 0.38348:
         s += 0.037
        else:
         s += -0.030
       else:
        s += 0.070
    else:
     if capitals_1_above <= 0.0:
      if capitals_3_below <= 0.1412:
       s += 0.020
      else:
       if capitals_3_below <= 0.21525:
        s += -0.020
       else:
        s += 0.003
     else:
      s += -0.091
    if date_word <= 0.0:
     if by_word <= 0.0:
      if in_text <= -1e-35:
       if final_score <= -2.8201:
        if final_score <= -3.2838:
         s += 0.018
        else:
         s += -0.029
       else:
        s += 0.033
      else:
       if capitals_1_above <= 0.55778:
        if capitals_3_below <= 0.96667:
         if from_start <= -18.5:
          s += 0.001
         else:
          if depth <= 5.5:
           s += -0.003
          else:
           s += -0.097
        else:
         s += 0.002
       else:
        if from_start <= -5.5:
         s += -0.019
        else:
         if from_start <= 4.5:
          s += 0.038
         else:
          s += -0.011
     else:
      s += 0.036
    else:
     s += 0.053
    if digits_1_above <= 2.5:
     if year <= 0.0:
      s += -0.056
     else:
      if capitals_2_below <= 0.27429:
       if share <= 0.013094:
        s += 0.080
       else:
        s += 0.012
      else:
       if capitals_2_below <= 0.63068:
        s += -0.030
       else:
        s += -0.003
    else:
     if outer_share <= 0.0034344:
      s += -0.084
     else:
      if capitals <= 0.43095:
       s += -0.019
      else:
       s += 0.017
    if from_start <= 4.5:
     if tag <= 5.5:
      if characters <= 93.5:
       if year_1_above <= 0.0:
        if capitals <= 0.65942:
         if digits_2_above <= 1.5:
          if capitals <= 0.16473:
           s += 0.016
          else:
           s += 0.086
         else:
          s += 0.000
        else:
         if from_start <= -7.5:
          s += -0.024
         else:
          s += 0.019
       else:
        s += -0.006
      else:
       s += -0.031
     else:
      if words <= 3.5:
       s += 0.009
      else:
       s += -0.046
    else:
     if shape <= 3.5:
      if date_word <= 0.0:
       s += -0.066
      else:
       s += 0.006
     else:
      s += 0.011
    return s
