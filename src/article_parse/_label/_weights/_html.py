"""
What was learned of pages of html: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is a6f5cca839763f46.

news html: 0.9671
web-articles html: 0.9533
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.914 of 105, web-articles 0.987 of 697
byline found where it is: news 0.851 of 74, web-articles 0.824 of 318
date found where it is: news 0.980 of 100, web-articles 0.981 of 423
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -785: 'contents',
        -765: 'related',
        -760: 'dpa',
        -740: 'getty',
        -720: 'subscribe',
        -705: 'share',
        -685: 'sorry',
        -655: 'sign',
        -640: 'article',
        -630: 'adobe artikel',
        -620: 'december image',
        -615: 'commission',
        -600: 'dec',
        -575: 'franchises topics',
        -570: 'buy discover news',
        -555: 'nachrichten',
        -550: 'yoga',
        -545: 'trail',
        -540: 'advertisement',
        -535: 'loading newsletter reserved',
        -530: 'japan',
        -525: 'courtesy editor pet',
        -520: 'llc',
        -515: 'read tags',
        -510: 'closed',
        -505: 'links',
        -490: 'demo wealth',
        -485: 'articles mehr',
        -480: 'course inhalt',
        -475: 'stories',
        -470: 'biden consulting reviewed',
        -465: 'marketers',
        -455: 'october',
        -450: 'connect',
        -440: 'browser figure void',
        -435: 'guides lose reading redaktion',
        -430: 'british shop',
        -425: 'guide sie',
        -420: 'jan join',
        -415: 'fehler themen tuition',
        -410: 'espresso',
        -405: 'comments expressed',
        -400: 'minuten neue',
        -395: 'categories cleaning email hiring receive',
        -390: 'cookies copyright exclusive',
        -385: 'affiliate form trusted',
        -380: 'gear',
        -375: 'please weekend',
        -370: 'kommentare pediatrics',
        -365: 'apr backpacking ihre paragraph secret',
        -360: 'dictionary interviews november react',
        -355: 'august battle category quote',
        -350: 'holiday july site',
        -345: 'alert familiarity hotels independent later welcome',
        -340: 'advantageous appointment get pdf',
        -335: 'info row solving success',
        -330: 'bundle eric facebook institute lowers mission photo policy',
        -325: 'india master message trainer unlock written',
        -320: 'canon correctly displaying events experts gifts hike kb save substitute us',
        -315: 'authoring dns featured miss sponsored',
        -310: 'aktuelle bill consulted einstellungen inbox june opinions society today',
        -305: 'ad blog changing clay const epa february our plumbing registered university updated ways',
        -300: 'doc founder partnership promotions sale',
        -295: 'april costs deals hit julia pc tim tree united views zur',
        -290: 'bbc brian diese dieser drogen edition follow foto mo münchen prevention walmart',
        -285: 'agree cfp consent intelligent mongodb organize pm purposes table touch',
        -280: 'ago beach lesen liked möglich polizei prefix signs specs',
        -275: 'adult blogs committed idle lee movies soul',
        -270: 'closer deductible diet explore games informational lake money oct relationships speaker strides veteran',
        -265: 'director disclosure finance healthier inc journalism',
        -260: 'associated australian brief decor franchise helpful instagram latest marathon profit smith spring',
        -255: 'arxiv delivered drills log mind picks plumbers recipient specifications subscriber trending ultra watch',
        -250: 'beat bitte boost comment computers explores fdp ltd senior series services stephanie topic twitter',
        -245: 'airpods couldn familie fc glove magazine mark overview posts premiere premium proposals pt request resolve spaces specializing',
        -240: 'anxiety ceo christmas coach complimentary deutschland difference falls freelance jetzt trouble tv',
        -235: 'afford ci depot engaging essen financially functional pending prior sciences shock startups want',
        -230: 'age alternatives author drawing intervention jr lisa nlm promotion science try wellness',
        -225: 'accept erik gallery header manager meinung min mm published skip th thema trial tricks ultimate',
        -220: 'account andreas boolean celebrity chris commissions contributor coverage dancing gmbh god integrity könnte phone police recover seconds vein workshop',
        -215: 'angela candidate courses daily etf finden foreign fort gemini home individuals jahren npm partners physician uhr vote week weniger',
        -210: 'anzeige attack believes blogging buyers calm channels chose class content deine eliminate finally geht gmt joining left llms oxo pto scale therapist typescript ut visiting volatility à',
        -205: 'advice brain commits diagnosis episode error gpt holistic how hub matched memphis orient podcasts post probe quilt readers reuters sb since software std subscribing tailor weekly',
        -200: 'attending bottleneck choice communicator connected feature fund hide internally loan mal panic pos rick ruin schluss secrets sep stat thermostat unsubscribe women',
        -195: 'best bond bootcamps career causes combinations commands consultation earn influential ki kyoto mixed más opinion outdoor outlook photography playful qr rights rule silicon thank tips transition venezuela wäre',
        -190: 'actuary atlanta average bridge chaos construct corporate ebook education fats fitness hall medical parser prompts ranking reason reflect registry satellites treaty unlocking weights zum',
        -185: 'balls bloom breed britain buyer chatgpt christian co doi friend gefunden generative gewalt hr icons interior never podcast preventative retail semi struct updates whatsapp wir',
        -180: 'accepted adjunct architectural chance clicking dieses donate gardeners gordon heute index lesezeit nein outside partner president return server terms ticketing voice werbung',
        -175: 'accomplished arts averages b builders complementary convenience crypto edges edu exploring footage football hence ii introduced laura limitations louis magnetic mexico patrick profiles präsidentin rare ready refer reviews ropes scott signal signup stanford',
        -170: 'accredited advisor art associates breaking compassion compounding diversified hochschule hotspots mastodon putting referral sourcing useless viewer y zeigen',
        -165: 'approval beginner benefits cto dealer diabetes dietitian failed flag geben hats jill leads lightroom login map om pathways photographer previous princeton pulse raped specializes tag travels viewed',
        -160: 'agency artifacts behalf browse cancers cb clients effort employ execute forgive gardening humanities kollegen meeting navigate norman page photos physiological politik pothos raleigh retreat screenshots seniors sticking strengthen talks thermostats tickets vague watson webinar william',
        -155: 'aca actuarial algorithm amazing archiv behavioral denver deutschlands digitalen disease drop genuinely happens liga m möchte permit protest radiology ran report restrictions setzt slots top uber validated vice victor watched werde ändern',
        -150: 'apply ben bis board brewing contractors cta death defines dich doesn gov guaranteed inquiry insurers internet issue mac me neither now paul philips prep pub recipe santa shaping sicher simplify sorgen stainless subjects submitting teilen travelers treatments vacuum wake yes',
        -145: 'acclaimed announcement answering arrested associate bericht bodyweight carriers chip circle constitute cooking court dangerous done editors electronics evaluation event festive frieden funds grows hier hiking hora inside js justiz killed know league license living machen more peninsula photographing regional rennen representation reps river snowflake story superior takeout writer zeigt',
        -140: 'acquisitions alles alzheimer architect bietet cart celebration complaint consumers ease economy educator election enjoying everyday fits frei gum him hinweise immense insights investor jay kept memo nation nichts pact passionate provides scroll sooner strength struggles sweat tagged thousands wondering www',
        -135: 'agenten amended animals anytime armed ask availability bands beard beings branch calendar checkout classroom considering damn deadlines digest downside export find git hesitate introducing investing jamie jump können lesser minus navigating neu newspapers old pa patel presidential prize renovation residents simultaneous slack source spam spielen teach theft traffic uk ultralight vary wondered worldwide',
        -130: 'adams analyzer ap army assessing broker changer chromebook cloud covering cut disabled download du el episodes exhibited festival finops giant happier humans ich impossible intelligence julie liverpool marks mattress melden might modifying outbound panel para payoff practitioners rise rocky scholars see sister sliding sporting things thirds videos vor weddings',
        -125: 'advertisements allegedly anaheim ave awards branches brands burned chart clinics commit consultancy contra cube d decorate distracting documentaries dream earbuds elite erschienen factors faculty gracefully housing illustration import investment jo llm lucy male menus official organic override owns payouts produkte profitable recruiter relationship relaxation revising sarah sex shortage spiral strategy studierende submit supporting sur tent unknown vibe watches',
        -120: 'accessed adresse af climate closes clutch coffee commitment conferences contact contain continue debunked deny disabilities domestic engineer experience express farmhouse female getting government headless heating inspection inspections investors job johannesburg joined jun measurable meet michelle mt needed northern predictions preferred propose push recruiting resume sanity schreibt season sofia south stitch suddenly tonight turkey uns war weeds why',
        -115: 'abroad appreciate arriving aug baker bell bewegen bread browsers carolina character checking chronic click clipboard com decoration dedication definitions english entertaining erin executive executives faster frustrating garage garmin guys heads healthiest ihm illnesses illustrate indicators ingredient julian mba mercedes merino morning obligated openness overseas peak phones professor providers proving punkte ratio sales sample shell soc solve spotted statistics stripped suggestion terrifying torque wann web winning',
        -110: 'affordability airports audits bain battling calcium cancer collections columbia conceptual conducts corps correlates denmark divergence downtown earth embraced excels exhibitions fastest fired gemacht generation gop gratitude greeting ignored january journals kick kids ko laptops liberal machines moves mutter nicole nonprofit notifications parlament periods porting raises reconnect recruiters regarding relay reporter roadmap saas sara seats seinem sf ship talk technique temp throat token tr tu wert wheels',
        -105: 'abc abuse actively ads angry architects attribution backpack bin break brushes codes comparing constantly cops db depend determined diesen dslr ears effortless estate facet fans fight found ganz glory governance impressions inbound inspire institutes intended inviting kubernetes learner leipzig macro mai marketer meghan minister müller op pinterest powerful premiums program progression remote rf roles sa securities stall surgery teaching tone travel vigilant vs wolf workflows',
        -100: 'admitted again annual approve archive automatic bank brains brokerage cafe car cells cet charles clarifies clip complete convergence dank darum decorating designed desired dice dismissed dj doch dramatic earned embed entertain felt filed finds honest id improvements incorporates interiors jane joe johannes lifecycle lt manage marketing maximizing meditators meistgelesen mich museum neil neuen nuance outages photographs probably process programmers prominent protests questions quiz rail recent recreation requirement sat school seemed serverless shutterstock smbs sollten started subsidiaries suchen tensions thomson tired tourism union versucht voted websites yields',
        -95: 'achieve adolescent advisory advocate advocating ag arguments automotive aviation aws ban behörden biking bitcoin blurry bug cas cat colorado comfort confidently crash crime cruise deepens destinations digitalocean edits emphasized expert featuring fee flying folded future geschlossen gibson hamilton hardened heel hero hierarchy holidays ihrer instances iris lays makes marcus maria mats mit names natalie negatively outs perform phrase pipes prefer prone provider regret relative releases rentals situational skipped standing stock students successfully sufficient survival taken thousand thread traveler turner valuation var werden yesterday',
        -90: 'abandonment abo absorbing affiliates all alum award badge bcg bites bluesky bluetooth bonuses booking bookmarks boxes breeds bustling ceiling closure crush defaults delves depth doable edited embrace feeling footer galaxy gaps garbage gateway gdpr gelesen healthy highs houston images ineffective keyboards lindsay listen loader material merging mornings myths org overflow passengers patterns philosophy phrases prev ra required reservation review royal scholarships scientific sexy sick smell specialize spends squats sr stars subscription tied todo turns unforgettable valley value vol von warehouse wonders',
        -85: 'aarp accelerate action advises akzeptieren angebot backing beats bidding biz bookmark categorized classics coaching collectors compare coupon covered dave dedicated defenses demonstrate deutschen difficulty douglas dumbbell ethereum experten findings frankfurt frauen free geo helped hunter inform insight jeffrey klare kpis lauren leasing les london media mike missed montag nationally nights nutritionists peace pennsylvania personality pid platinum precious productive radio random rebecca recommended repairing representative resources rewrite ride robustness scalability sectors simplifies storyboard styles surprising swift tony toughest trekking ulrich visier vp wichtigsten williams winds wine wp',
        -80: 'aesthetic agenda alumni analyzed android andy announces applies arbeiten archives aren asian authorized avid babies bachelor banners beijing belongs boots button care chamber checklists cheer cilantro colin crowdfunding dagegen datenschutzerklärung dear decision delhi digitale dives drain dumbbells emerged employers ernst exhibition experte folks globe hill kr leave longevity mama mary metro minimally modes necessarily nomad nurse nutritional operational organizing outperformed overstated paso penalty phishing playbook powers printers privacy profound proud proven recaptcha representatives sam scrap sean shifting snippet spieler staff talked targets tasty theatrical thomas too trans underlying walk waterproof win wireless yours zahl',
        -75: 'accelerating advancing adventurers advertisers alliance ambassador ambition anhören app awarded backpackers barn berichtet bishop bold by careers cares celebrate chill cincinnati circumstances citing clarke cleans commons condo constrained continued deliveries doctor domain dying easy educates emails engineering env everything evil evolving exhausted externen fallen fetch filmmaker fleet freebies fulfilling function gavin gifting grenzen grow happening healing iceberg ids ikea incomplete intern investigation issuer jasper jeff joshua karen keeps lactose landfills magical marketplace menu mirrorless mold monat murphy nations nato nest nostalgic nothing nov oak oliver openings ou overwhelm paid payments pin principles qualified raising ransomware realizing referring reserve risks roundup russische saint satisfied scandal scanning sommelier spin stunning suite suspect tablet target tb temple understands van',
        -70: 'aaa accountable accused airline aktuell allergies always analytical andrew annually anzeigen authors authorship backpacks books burger candid collected confidence config confirmation considerations controllers cosmetic darstellung diagram distribution dominating drives ed enabling endorsement etfs eu evergreen exception fake fighting financials finer fixes frameworks fundraising germany girl golf gopro govern grand growers guardian habit hills hunters indoor inspires institution insuring intuitive jahre jersey jährige katie leaderboard llama looms marco marker martin member meters module mountains newsroom nose odd oregon organised patreon places pools primary recall redefining reductions remaining reset resorts rugged rv sacrifice sane sculpt sells seven silly sim sky slug sonoma station stranger stuck switzerland tankless termed therapy tiger trails translation unseren versions vet vinyl vmware wet worse',
        -65: 'abend achten affect allein aller anonymous answer application arlington attitude backcountry bad calculator cam capturing caring cars cleanser clerk cleveland colorectal commenting compute connects considers contains contributing credit cups curb dark debate devops dim discuss disks dozen dynamics easter economists editorial emerges employer enthusiast errors ethical figma framed freeze generalist grad hacker hans hi hints hinweis ice infrared jessica jobs johnson joseph knobs kommission looks lover max may mechanical metric microservices motivational murder müssen night nobel nos ordinary organized outdoors packed personalities pets por pounds practically prescribing programming promo raise readiness rectangular regulate renovated sack savvy scratch shows silver sleeper sluggish solutions spd streamlining struck studied sustainable takeaway tenant thrill trains trump ukraine uncle viewers visionaries vitamin wales warming weighting wild yet youth zip',
        -60: 'abilities accurate acted afp ak akin alternating amanda arrived banks beer benefiting bilder brilliant bundling bus cabinets ce charged christopher cio cleaners code committee compound conditional congress cookie coordination countertops creative creativity critique crust daniel debatte decentralized decides delay deterministic disclosures discoveries dispersion doris doyle drainage draining drugs dylan electrical elegance em emerge enduring evaluating forever freelancers frontend gone heading hello heroes hilfe hält indian inhalte insider investigate james januar jogging juggling kelly kidney kommentar lego managed mar mer mi mingling minnesota mobility modal mood mortgage narratives nguyen nic nih nyc objective obligation ons optimization organizer overcome overloading passive performed pie pies portrait pressed prudent railway recalled regarded reimbursement relevance rented renting resemble resident resolved responses restaurants reveal seasoned seasons sehen september settle sketches spirits steal stone stressed swapping teen threats toronto trip unbiased verantwortung walker workloads',
        -55: 'accountability adhd adherence analyse anomalies applicants approvals australia authentication axis backyard bike bing blood bn bottles breach breakthrough byte chat cleaner collaborate college collins consequences consideration contributions countless counts cultivating cyber destroy deutscher distilled distributions double einfach emerging ending europe evening excludes fan fault fewer firewall firm first five flaws fluoride forces forscher fortunately fujifilm greater hands helping human intelligenz investigations ja joke jonathan kam kaum künstliche labour lay leverages linkedin lounge manufacturers mason mcp meantime merchants merge minor motorcycles mum myth new order orders organically parent persistent pick planes plaque poised preventive proficiency profitability programme projects quirks race readability redirected refers relief reminders replay reproduction retire ridiculous rohit sehr select sharing sharma signature sourdough speech speed sprint stash straw strip stylish survey taylor theory therapists tokenizer tourists trajectory transform typed utilizing versa wahrscheinlich webcam welt wifi woman workshops yahoo überblick',
        -50: 'additional adhere advertise advocacy aims am antioxidants assume attempted authenticity autumn baltimore barbell beiträge believe besonders biodegradable bundles burgundy burns calculators carrying caught cellar changed clipping coded codex colleague compatible complicate contender cookbook copilot cork cornerstone cozy cryptocurrency cybercrime decompose digestible digestive diploma direkt discourse documentary dot drywall duncan dynamic elena empty enclosed encompassing escalate escalating expansive explosion formation forwarding frank glance gps grapes grundsätzlich harassment hire horizons house ihn implement information internationale invasion invasive invested islands journalist kills knowledge kontakt laid loans logistics masks mentioning minute mon motors multifaceted newsletters nominee notice off offices opener paint paycheck phases pllc pocket polite politics polls portability poses powder pregnant progressing prohibited publishes quelle reddit reduces referrals refinement remarkable renovate rm rob safety sandwiches screenshot selling sequences shipped sleeping sparkle spreadsheets stakes stations storm strings submission themselves ti trademarks trades trotzdem volunteer warum weed weighted wife wipe withdraw wong zeitung',
        -45: 'address africa afterthought airbnb alex alongside anmeldung arabian argues artist asynchronous athlete audiences ausserdem baseline benches billions boiler branded broadcast calories camp case centralize choose chrome classes companies confirms conveniently corey coupons crystal dafür deadline decorations defer demand desperate detroit dislike diverse dm doorstep edit engineers enterprise exempt exhaustion expired explainer explorer extensions f ff filter folders forearms gems geometric gerade grün harry harvard headers hiding honey hundred imagination informations interactively intersection irrelevant israel issued jazz jen junior landes large launches literature lowest masterclass mastery mckinsey merges migrate mortar nashville nil nimmt noble noch nurses occurs ohio outsourced overweight pacific passions perfect physics plane plank pleasure plunge pouring premier presse prince profession ps randomized raspberry ratings razor record retro sake satisfying scholar scholarship sec selecting shadow simplified sitemap sketch solicitation songs ssa staged stand statista stockholm streamline successful supposed tack tate thrilled till tracing transcripts turning twist uncover understood unserer upside vintage vitals vorgehen warnt weigh what wichtigste wizard workspaces worthwhile years youngest zehn',
        -40: 'adam administrator admins admission advent adviser aerial agent agreeing airlines alive angezeigt angles angriff asus attendance awareness become bedrooms bild billy blender blvd bookings borders boy breeze bulky cad calculate call checklist china clock collaborators compass completing conditioning confidentiality connectors ctas dad dealing declared deductibles democracy depressive destination disorder diversify dogs dr drei driver dx elections elf ended español exceeds fest filling fixture floors forests former frustration fs fulfilled ga gateways gesellschaft girls gist grafiken green grown herein historic homework humidity idea ideas ie imposed impressum indicating inequality input interruptions invalid islam islamic javascript jet jumping junk kein kit leading licenses lows läuft madrid matches mathematics measurement mechanic membership minimizes minneapolis morgen multiplier möglichkeit near neighborhood nikon optimizes os osprey outreach outright paperwork performs pole pollution portfolios prepared presenting präsident publicly pubmed pursue qualifications rechte relate remake reply riding rises rivers rl rollout ron sacred sacrificing santiago scarce schliessen secretary sharpen shown slipping smarter soon sophie sorted sourced southeast speedy splurge sport sports statistic stay streets strictly suits systeme teens timeless tipps tokyo transitioned trays trotz ukrainian unveils urges utility utilized utm ventures vip visa voting wasting welcomed wings wirtschaft you',
        -35: 'acres admissions advertising affiliated aggregate agnes aim aligns amsterdam ann anniversary attract automating avenue barbells beds being beneath bootstrap bracket broadly bronze buffalo building bump burning candle challenge chips cohort colour compiled constitution contest conundrum craig cultural darkness decade delivers deploy diamond dl doubled downloading drip emily endeavor engagements england ethics experiencing explorations fires flipboard fluent foldable foliage forerunner fraction fry funnel ganze genai grading granite hailing headcount hosts houses hygiene immigration importing inclusivity incorrect individual inflammation injured insane israelischen k kristina layer lenders liegt losers luke mailing maintenance majors marble marked massachusetts measure meetups method miami minded mirrors modalities mom newspaper nintendo notion obesity obtain onboard optimism orchestration outpost paste paving peek perceived personalise persons pi poland portable predictable printer promoted qualifying radical recipients rede remarkably republicans retains retired robotics sap schools search sexual sheds sheets shirt shuts sisters skies sneaky sort sowohl special stefan stellen stopping stove sunset supreme surveys swaps sweden switching tage tail tasked technicians tel telecom testament testen texts thin took trailer traveling trees trusting turn types undergraduate underwear unrestricted unsung verify version viele viruses waffen warm wellbeing widens wilderness zufolge',
        -30: 'abandon albert ambitions american analyzing anime apis aps arrange asks aspiring attendee awful back barriers bed belgium bon br bridging business capitol cash celebrates central charger chase cinema claudia clicked clinic cluster coe collaborative comeback conflicts contributors crashes crunch curated dana decoder deluxe desserts dev dies diesem differentiate dirty disc ditch donors drive drowning dt economical editions entdecken ex exporting farms feb field finalized financing firmware formula functioning für gadgets gaming gears grey gritty gums gym hardwood haves heartbeat heated herself hides huge hurry hören ibm impressively indem innovate innovators institutional irony kindness knew kt kyle lakes latter leaderboards lifelong lion lm loyal makeover manufactured match medicaid medien mediocre mentioned mfa mice mighty mortality moth movie naive naked narrative nemo neueste nj norris oriented outfit overwhelmed oxygen partie pen pension perspectives pesticide pitfalls planner poll positively postgres prem prescribed protections prove psychological radar recession recipes recordings refine reform reject rejects relied reservations responsibility revamping revealed rewriting safe sandwich says scenes searched searcher sensible ships similarities skill slideshow solution specify spiele spirit stance starting steam strikes surgical team template temporarily text tiktok tom town transactional transitioning trevor tune turmeric unifies veterans voucher walsh wilson wochen woodworking zigbee',
        -25: 'abstractions accidental acer adept advising anecdote angst animation appearance argued arrangements attorney aussage basket beginners beginnings begun birthday blending blink blogger blow boutique braking breathing bristles buddy campus centre cents charlotte chooses cite climbing codebase collar columbus commutes concerns consolidating container conversational critic cutter cycle daunting davies debug decline decreased dependency deviation devoted disable div downloaded downtime draw educate edwards elder enormous esc euros exploded fifteen filing films fishing flight fluff fmt forum founders fundamental gamer gamification generator giving glp grade grant hair happiness hardcore hardly holocaust hyper imagine immersion impractical indicates indigo infant informationen integral interoperability issues knob laden latte legislation lineup lucrative marc medium messenger migrating misleading mitarbeiter mobile mod monumental movement namen nancy navy nyheter oddly online oversight oz passion pavilion pay pianos pivotal planned plantations pot presentations procurement profits pruning questionnaire queue randomised refinishing refunds resolutions revamp revealing robot romance rope scans scenic searchable seaside sensitive show sms specials spur staaten steakhouse stopped storefront strap studios successor surgeries tear telephone terror tides touchpoint towels treasure troy tun tweak unexpectedly unfair unfamiliar unsere vacations verified versuchen voices votes wall welcomes wichtig wing wirklich wrist zhang',
        -20: 'amenities anmelden anna appeal autonomous away backpacker bang bargain bears belong bench bet binge blurred border caching canceling cap capitalism caption card carolyn carpet catering chambers chaotic compliant connecticut consortium consult consultations continents controlled copying copywriter corporation council criteria cryptocurrencies dance datenschutz defined defining delegate dell denis depending desert detailing develops differ differing differs directory disconnect dismiss downloads drum elegantly elevating encoder encounter entities erp eve except excitement expire extraordinary fairness fashion fate fatigue favor filtration finished folding foundry freeing gathering gender generating george gfci glasses gott graduates greatest guidance hahn halt hang hash heather hoka homemade honored hotspot ihnen impose impressed indexed indie industrial infographic ingest inputs insert intuition josé joy kan keinen kickstart klick lange laos legitimacy liquid logistical looked love loves massnahmen maternity mental meticulously mileage milwaukee mimics modernization monitored multibillion nearing neatly newcomers node nomads nor notified notoriously offense omissions ordered orleans overkill owl perimeter pero persist philadelphia photograph piping pivot powering precautions preserving procedure proof protected queen rd reactive reap redshift render replaces restaurant retain rougher roughly scrolls settings shifted shining singapore skillshare slick small sorting spatial sprouts stones strava subscribed succeed suck therapeutic timelines torso tour trademark translates tumblr unify unrivaled vantage video visible vm vulnerable way weren white wishes wordpress yards youtube',
        -15: 'accolades admits advisors ai aktualisiert badges bare blank boys brake brush bulgaria cabinetry caffeine cellars champions chief citations clocks coated colorful contacted cordless cruz cursor cybercriminals deer deficits dei diaz disturbance doing dramatically endpoint endpoints epaper epidemic estimating exclusions expenditure factoring firmly foreground fork frames fyi gefallen gehören geschichte global grads grooming guarantee haley head humble hundreds identifiable identifiers immerse interacts island karl labs laminate landed lawsuit lead legends listens mayor modern mw navigation neurons numbers owned parenting patching payload pittsburgh pushed realization rebuild redefine registries reintroducing repair responded result revolution russian scrutiny sees shah sheridan shorter sieht silent ski slowed smash sovereignty spanien speeding sponsorships star stolen succession surplus sydney tents territory thermometer threaded threaten tops traces traits travellers tries unavailable uncovering unklar unveiled vier viral vue warehouses wer worries',
        15: 'absence accelerator ace admit admittedly afterwards allem ambiance anfrage annuity approaching argue arrows artisans artistry assigning assisting assumed attacker austria auth bandwidth barley basement bedding besten beta blind bloomberg bloomington blown boat breast brothers bunch burgers butler butt buzzword cane cannon carousels caters change characterized cheaper child chlorophytum civilian classify cnn commented completeness components comprises concentrated conditioners contrasts cord counterparts crafts crawler creatively crises curls customary cx dealt declining defeat demonstration deployment dialogue died disparate disrupt disturb dominates duck dumb dynamically eats edx emitted empowerment encoding enhancements enjoy entitled equip examination expensive expose expressing finde flowering fond font foolproof forgetting formidable formulas formulate fostering fox frame franklin front fruity fulfillment gameplay gartner generates gericht glassware goat grapple gravity greece grouped grund gun hampshire handcrafted harnessing headline hearing herb herman hesitant hindu homekit hopes horizontal housed hue hype impacted impress incompatible increased indication inefficiencies inevitably infrastruktur innovator intro investigating invited ipx ira irritating ish isnâ jones juggle kc kettlebell kg kostenlos kudos ladders lags lamps linens lining magnesium main malbec meinen merchandise meta metabolic mica microphones midnight minds minimalistic mismatched misunderstanding moments morgan mph multiplayer mystery nahe naming nasty negotiate newbies nitty notify nouveau nuggets oasis offerings optimistic optimized overviews pairings partially partnering patagonia patent payne pepper perception permanently plagued poetry posting pots prepares produced provision psychiatric punctuation purely quantities rally re reaches recognizes recyclable refundable relaxed relocating remix repellent represented reshapes respondents rewarded rod rooted rushed safer scientist sd serp severity shareholders sharper shrinking shutter sibling slider sliders soared span speakers splits spoken sri staple staying stealing stephen stepped stimulate stimulating storefronts straps stray surges surpass surrounded surrounding susceptible sustain swings swipe synchronous systemic tablespoon tagging talents tasted tender terrorist theories thicker thriller tighten tin toes topping touching trauma triggered triggering trivial twin twins uniquely universe unstructured urgent utah valuables vertically vienna villages vocabulary waking wang webhooks website whimsical whoever whom widgets wollte worn zentrum',
        20: 'accommodating accompanying achievements actors adapting addictive affected aftermath afterward airplane altman americas amt analyses analyzes anders antiques apples articulate artwork aside assuming atms attacked attackers attributed audience autofocus autonomously ava averaged backbone backs banned baristas barry batches bathrooms bee bekannt believed berichten billionaire bitter blew boil boon brand brute buckle buddhist buffers burden bush canada cannot cans canyon cardiac carts castle cauliflower centric cf chapters checker chores chunks circuit citizen client clouds coaches collapse collision colours commercially commissioner comparable competent completed comprehension compressing concluded conduit confidential confirmed considered contingency continually contract converted converts convey cooked coping copyrighted cornell corresponds corruption countertop cousin cpg crashed creamy criminal cryptographic ctr cuisines cumbersome curation currencies curry cyberpunk darunter dash daylight dazzling ddr debris decent deceptively defence deleting delight delivery demnach democratic density deputy devote dial digit dill directly disability disagree disasters discount dish dispenser disposal distinction docker drafts drew druck duties dwellers eases eastern eaten eco ecological eggplant elephant eliminated elizabeth emotionally encoded encompasses encountered enhances evaluations evenly evident evocative examined exceeding excellence executes exhaustive existential expects expenditures exploratory exquisite eyes fade famously feasibility fermentation fetches fill filtered flawlessly fleets flooded focal fokus footprints forced fragmentation freezing freshness friday fuels fulfill funnels futures gained gary gebaut gel geld gorgeous gradients greens groundbreaking grounding guilty guy habitat harbor harvesting haven hell helmet herder honors hooked horowitz hover huawei hugging hungary hydrated hätte höhe illustrates implementations inclined inconsistent incur innate inspired inspiring instructional intention intentionally interactivity intimidated introductory invaluable invariants involvement isolated jars josh jurisdictions kaldi kevin kl knight lag landfill landscaping lasted layover leakage leases leveling lighter locals logged logically loose luis makers manchester manner manuals mario markup massage meant mentors merger messaging metals mir misc mistakes mixture moderation modification moisture moral multinational muscular myers mysterious necessary negative neon nested nevertheless niche nighttime nine noticeably novice numeric nyu obsessive obvious occupancy ode onions opioid ounce overlooked overseeing owen pad parliament parses passage pastry peel peer penalties performant personalised pesticides pioneers pleasant pleasantly politisch pooling predominantly prerequisites pricey prints probleme professionally promptly pursuit racing reassurance referred regimen regimes region registers remembered reminds renters repel respectively restrictive revised rhythms rivals roberts routes routinely rulebook rural russell sandals savings schule screening screwdriver seal sealed selective sell semiconductor separation settlement shake shaking shirts shit shortcomings shortcuts sickness simpler simulation singing sizing skins sliced socializing sounding spaced specialists staging stained standardize stanley starchy starring stayed stocked strassen stretch subsequently sunflower supplemental supplied supplying surf suspicious symphony synchronization syncs tactic talking taller tangible tap taxes tcp tempting tension terminals throttle thursday thyme ticks timeframe toddler touched tough trailhead trainers transforms transitions transmit turned tutorial tutors uae ul uncommon undergarments unleash unparalleled unproductive unsafe untreated upcycled uploading valuable variance variation vermont versed verticals vietnam vineyards virginia virtually voltage vorbei watching wearables weekday whatever wiki wirkt wirtschaftliche woche wohnungen worden workable workday workstation worrying würden ya yep yin your zen',
        25: 'abnormal absorb access accumulated actionable actor adapters addition agencies aggregation agnostic alan albums alcohol alexa alle alternative analytic anchor announce appreciated archived arrest ash asset assured aura ba bald bamboo base bath behaviour benchmarked bicep bigquery boomers booth brainstorm brainstorming brave breathable bright broccoli brokers bucket burdensome buying cabinet calculates calculation calls cancel canonical cape caps caribbean cautious ceramic charges cheat checkpoint chicken clauses coder cognizant communicating commute competing comply compostable compression conferencing configured consist consumed contacting contextual contiguous converge convinced coronavirus correlations cpus craftsmanship cravings crib cup danish dashboards deadlifts declined deep defects deleted demystify descriptions deshalb desirable dig dinners disassembly distress document dongle doses drill drone echo edible efficacy eines eller embarking employment employs encompass energized entails envelopes equation evaluates evoke exclusion existence experimenting exposed facilities fashioned fell ferry fibers filers fireplace fix fixing flawed flea flimsy flyers formulated freelancing fueled fueling gamified garlic gemeinschaft geometry giants glamorous grammar gran granular greatly grips groomsmen grünen guiding hamburg handsome hardest harvest hazard headlights heights hips hive hoch holder holy hook humid icon identities imperfections implicit improve incoming incurred indicated indispensable indoors installment instinct interconnection intermittent internationalen internationally interstate invite iras isolate jar jumped jumpstart killer konnten lacking ladder lasts lavish leafy leap lease lectures led legit leo listeners luck lululemon magnificent majestic malicious malware manually mars mature meets metallic mg microsoft minerals mirror mistake misuse mitigating multichannel museums männer nacht needn neighbor nobody nonetheless north note noted oat observation occasionally outlines outperforms paper parked passenger passwords pavement pcs peanut persona physically pioneering pleasing pmi podcasting possessions potassium predecessor predefined preferably preventing prices pristine processors pronounced prototypes proved provoking präsidenten publisher puerto pumpkin pumps purchased pure qui racism realm reasonably reclaim recommendation reflected registering regression regulators reimbursed reinforced relating religious rendering repeating replacement residential respecting respective responding responds restriction retaining rid ripe ripper rival roasting rolle rose rough rsvp sas sauces scam scheduled scheduler screw sechs sedentary seeking seien seismic sensing settled shadows shady shareable shipments shipping shortest shot shouldn sights simulations sinks skeptical slot smelly snapshots socially solidify sought soups spell spike springs staggering standpoint steaming stick stood stressful striking subjective subscribers sudden sun superiority supply sustainably swatches symmetry sync tackles tactics talent taps taxonomy technological texas theater thematic theme thirty threads thrifty touches touchpoints trackers traveled triumph trustpilot turnaround unattended unbeatable underground underscores understandable undoubtedly unpaid unprecedented unreliable unstable upsell upskilling utilize utmost validate verifiable victoria vincent visions vivid waiting wants warnte wasn weave whether wollten won wording work worker worst yang ziele zucchini',
        30: 'academic acceptable accrue acknowledged acoustic against aggregator aisle aktivitäten alt altogether amidst amino ample anchored angesichts ankle announcements aphids appetizers array artistic ashley assert assigns assumption attracts awkward backgrounds baked barbara barrel bbq beverages biometric blue boosted bound brad brewers brown bubble casting caterers causing certain charity chatbots cherry chiefs childhood cinnamon clarity cleanup climbed closet command communicates community commuters confusing considerable construction consumes contexts conventions cook coordinates corrected creatives creator cultures curriculum customize daher dann dating decoding degradation delicate demanding dentistry designer deutsch diagnostic diagnostics dialog diego dips disappointed discharged disciplined disruptions distant distracted distributes district dow dread dubai durations ear easing ec edged effective eligibility elsewhere emailed encrypt enjoyment equips equivalent ergonomics essence estimate examines exemplary experiential factions farm fertility finanzierung finicky firewalls fitted flags flashlight flaw fleece florida fluctuations folk fortune fraudulent freelancer funny fuse fünf general ghost girlfriend glad goats golden grandmother graphic guarantees guideline hackers handheld harmony harness hashtags hasn hawaiian headlines health heap helper herausforderungen hobby hopefully hotter hurt ideation identical impactful implements inception inconsistencies insects insightful internals invent invitation irregular itineraries jefferson joel joins jupyter kafka kent kern kicks kind labeling landscapes laying lentils lettuce licensure lifestyles lightly listings loaf localized logo logs lush mais manipulate marking marshall masters matter mechanisms meint merely migrations mile milestones milks mimicking mineral minimalism mitte moist monetization morale mount muddy multilingual musk mussten neck neues newer nick notch novelty null objectives office onsite organizations originally otc outputs oversees pale palettes par partly pastries patches peanuts penny phenomenal pillars pine pink plugins pod pointing popular possesses postings posture potentially praise praised precedence preferring pregnancy pricing problems processes productivity programmability prospective prospects prowess psychologist pulled quarter rat rate refreshing regain relieve representing respect restricted revelation reviewers richer rico rotating routines rubbing rücken salads scams scheint scrambled screens semrush sentiment separates shallow sheer shine shocking shortly sieg sight silence sink sitzt skipping sleeve slide slim snowball socio socks sofas sol sollen somewhat soviet sozialen sparked speaking specialties specifies spikes spoke spray square steer sticker sticky strange strengthening stresses structuring substack sugars summarize supervisors surface sustained swimming swimwear tannins tariff tatsächlich television threatening tie tolerance toys trailing transfers transformer trello tuck tunnel txt ue uninterrupted universal unpacking unternehmen unterstützen update upkeep uploaded usd utilisation variants vat verb verfügt verändert virus warmth warn weaknesses welche whenever whereas wieder windshield wins witnessed workload xiv yearly zukunft zusammenhang',
        35: 'accidents accounting accuracy act advancement advertised aerospace agi aging ahrefs alarms ali allocate allocating anchorage anthropic apartments apt arranged assemble attracting authorities awake bag bases bass baths battles bearing beautiful berliner beverage beware blowing bone booming branding breads breakdowns broke brooklyn buffet cakes candles carrots cbs ceilings celebrating celebrities cellular chan charming chasing chefs chocolate clusters combating committing comparative computation concise configure consists containers controlling conversation cortisol counselor cpm crave cruises cultivated cuts danger dar dataset dead deal delve denken department dependence desktops dezember discontinued disposable divided dividend domination drawbacks dtc elegant elevated enemy energetic enhance enrolled equal era erklärte erode ethiopian euch evolves exchanges exercising exotic expected extending fabulous facilitating fails financial finger fingers firefox firma fiscal flipping float flower forgiving fossil fourth fragrance friction fundamentally genannt ghz gig gp graduated grass grateful greene guardrails guesswork guitar handoff hashtag hd help heritage hitting honor hospital hpe html hz identifier incredible independence influencing insurance interconnected interviewing intimate is ivy jam jim jointly karten kat kindergarten klein kommen labeled largely lawyer leggy legumes li lifestyle likes lincoln linear linux lone lunges macros marginal masses mean meaningful megan meisten memories men mild mis mitigation ml mode modestly modular moss mud mug multimedia municipalities nail nap negotiable netanyahu neun ng noodles object odds offer operations option organisierte outgoing paddle pairing parallelism partnered personas personen piece pizza pointers popping portal possibility possibly potatoes premise presentation pricier pride prime prioritizes priority proactively producers proposition proprietary purchases pytorch question quintessential quotes ramp ramping ratios ray reader receiving regulated remotely removes rendered renowned reproduce retainer rex rounds seattle secure seite sellers semantic semantics sensation servings shorts showers siding simple sits skewed sla slope smells soaked solves somit sounds spaghetti spathiphyllum specialization specified sponsor spot ssd stability starters stationary stationery stocks straightforward strawberries stretches strong suffering sugary summarization sunscreen supplementing supposedly systematic systematically taco talented taxation technik tennessee tens thankfully throwing time tobias transformation transit transmission traps tremendously trends tribal trust tuning tux tvs tx unabhängig undermine undertones unfortunately unlikely unusual upcoming upload upright utilizes vehicles vibes vielen visited visually wanders wary washing washington weighing weighs welcoming went wie wildlife wireframes wissen wouldn write writers zentrale öffnet',
        40: 'aa absurd abundance accordingly aged aggregates agrees ah allen allergens anderes ants anyway appetite appropriately apps arrival async athletes aware basketball bid biggest bio biological blast bleed bobby bolts born brought bubbles bürger camper captain centered chapel chenin chin choosing chunk churn circulate cloudflare clutter collectively commitments commodity commuting competitor compilation complexes compromising consecutive consensus contrasting cooler coordinating counsel crawl credentials crews cry damaged dashboard deciding dedicate defend demonstrations deploying determining devices diagnosed differently directories disrupting disruptive distraction diy doubt dough dyes earthquake elon empower empowers encourages enrolling enthusiasts entschieden eq equals ermittler erste est establishing ethos exists expecting experimentation explaining exploitation facial factory fbi fears feedbacks fibre figuring finder finding fire fixed fosters frankly freemium frequently fully functionalities gauge geared gefühl generate gesehen gift governments gpus graphical gray gyms haas hasselblad headaches hearty highly hipaa ho hone ignoring ihr illustrations imagery imperial increasing indirect inflammatory injection intensity inter iowa israels itâ judgment jumps jüngsten keynote kneading knocks knows kraft kritisiert kw law layouts le legt literacy locking loses luxe mad maintained marathons margins marie meditations menschen metal meyer moderate nerve obsessed onion opting opus orm otherwise out outdated outfits outline overload overlook overtime partnerships permissions personalizing phd pillow plug plus podophyllum politischen portraits positioned practice preliminary prepaid prescriptive probability programm propel publication raum rear recht reds regard reinforces rejected remind repurpose repurposing resolving reverse revisit revolutionizing rhode rides rigorously rubber rye salaries scales scene schauen seasonality seems selection self semester shade shiny shower shrink significance singer slight snake sofa solo spacing spans splash squash squeeze stare starten starter stats steadily sticks stuff suboptimal subset suffered supporters sweetness tablespoons tailoring tasting taxed taxi taxpayer techniques teenager telemetry tempeh terminology terrain themes thought timer toolkit toothbrushes tote trace tracks trait translate treasury treffen trim ts turkish turtle und undergone underwriting uneven validation varying vegetarians versatility violation visitor visualize voters wallet watt weaker weakness whites wiggle woocommerce worms x yen zz',
        45: 'accomplishment activate acts admired aes airport alabama allan alter andrea appreciation arrests aspire assertion assessed attracted auch ausserhalb avenues avocado beginn bislang bit blocked boards bodied boris box breaker cake cancellations canned capability careful carries cashews center cereals certainly chains chartered chic chinesischen citrus civil claiming clamp clean clicky cnc collaborating collective compromises consistency constructed constructive conversions coverages cpa crate criminals critically crms curate cushioned cushioning daraufhin debit decks deferred deloitte destructive determines difficult directors discussing dispatch diving does dosage dracaena dresses drift drying durch dust earning eigentlich electricians emotions emphasize ems engines entrepreneurial epipremnum everybody examining expectation extend fail fax fees filings flossing forensic forty foundation framework friendliness gaining gardner gazastreifen gegeben genetic gleichzeitig glossy gourmet grasp greener gtc habits heightened held helsinki hikes homepage honeymoon hope hosting hvac il imperative in incorporating injuries inner innovation insured intake interrupted invites jeden jewelry john keen kingdom knocking kong korea lance latex laufen lcd leaders legally limitation lithium lived lovely loving masterpieces mbsr mediterranean mehreren memorable methane mexican milliarden mindful mouse movements musicians mwc mysql nathan noisy noodle notably noticeable novel nowadays observability occurred omega owe painful palestinian palette participate partition peo pharmacy pitch plastics playback playing pods politicians pool portuguese preset promise props prune purple quicker quip ram recharge rechargeable redemption redesign refreshed relaxing reminder repetition repetitive republic response riesling rigor rigorous roofing roomy roots roth router routers ruling running ryzen sagen satire schedules scoop scores scraps seiner shelter shooting shut shy sided silos simulate sogar somehow sonntag sorgt speeches spinach spinning spreads spreadsheet stir streamlined svg symptoms syncing syngonium syntax tactical tastes tempted testimonials threw thrift tokenization towing trips truck uc unemployment upon usability usual utilization varied vegetable venues vinegar visitors volunteers wanting warmer wearable wisdom withholding wyoming yeast zealand überhaupt überrascht',
        50: 'about accordance addressing adopted adoption ahead alexander algorithmic alternatively amplify angel arbeit argumentieren arise arms arrives ashes assign attempt autocad backlinks bakery banana bar binary boundaries bowl breakers briefing briefs bringen buck burke burn candy captures cargo catastrophe cd champagne charge charlie circuits circulation combat combining como connector contention contrary contributed copies coupled coursework cr cracked credible crossing crucial curves dare daten declare decreases democrats dependable dependent deserve deserves designate developers diamonds directed disconnected doesnâ doorbell drawings drinking drinks driven duke editing educating einmal eleven embark emerald encouraging encrypted ends enter europäische exceed excluded exit expertise explainability extensibility extracts fantastic farther fascinating father fidelity flash flashing flex foremost forums fruits früheren geographical glucose goodness gots grace granted gravel handled hannah headquarters height holes hormone houseplant ihren ill illegal inadequate indonesia influence influenced infused ingredients insect instantly insufficient insurer interested international inzwischen iso jeder joint jurisdiction landmark lenovo letter letting lightning locations loop loved lunches macos marketplaces measurements measures meatless medicare millions mint minutes misinformation monaten motivating mx netz newest newly normally obsolete occur offen oklahoma opened outer panorama peter ports ppc prairie predictability preservation privilege proficient que rechnen recognizing reels reference reforms refrigerators reliably replacements researching restrict retrieval rewarding rotate rush s samstagabend saved scenario schicken searches securing seen shape sharp she shooter signaling simplest sit sites sl sloan soaps soda spec spectacle sponsorship spots sprays später stacks standardized stop strengthened strict supermarkets surprised syllabus tabs telling thereby ticker tidy titled toilets toothpaste tracked treatment tried true twenty unpredictable unrelated unused urban username valued variations ward wax wear webpages wildly wonder wonderfully wooden wow wurden ähnlich',
        55: 'abandoned ac accommodation accumulate achievable acquiring activated activewear administrators admire adopt afternoon aggregators aggressive algebra aloud alpha anyone applications approach arrangement assessments authentic backups banking beetles behaviors berichtete bird brighter bucks bullet calming captions christie cisco claimed clarify colony comfortable compile compounds concentrate conditioner convention convincing coordinate courts crates customizing david debugging deliberately descriptive designated dietary difficulties dinner discord distressed diversity division do documenting dots doubling drains drivers drops ds duplication eager earnings enjoyable enrichment equally es esteem ethically evaluated existed expanded explained explored expressions extends extensively extracting extremely far fda fiber figures filled filters fintech flows forefront formulation francisco genesis geopolitical geopolitics german geteilt gewesen gonzález hamas handelt heaters historically hong hop imports infographics initiate integrations intentions interacting interpretation interview investigates investments inward ist iterate jemand kill kits knowledgeable lever likelihood locked lucky maple masterpiece md mechanism michigan midsize midwest misunderstood mn modifications monetize motivation multiply neben northwestern noting nutrient occupational ohne olive optimizations paired parlor participant pas passport pause pediatrician pens perennial photographers pilates placing plateau practicality prayer precise prescription pressured prestigious prioritise processor provided psychology qualify quarterly reach realized recovered reflecting regardless repeatedly resistant reusing revolutionary satellite seek selected sent serve servers sightseeing silicone sir six sockets somebody somewhere spelling spices spreading stains strongest submissions suggestions supportive swirl symposium synthesis ta takeover taxable tech thumb tire toiletries toll tooling towns tracker transcript tray treating tuesday ugly umgang unable unforeseen unlocks updating urteil usa variegated videography vielleicht virtual vulnerability weil whichever whilst winding yeti zahlreiche',
        60: 'accessing accounted achieving ada aesthetics aglaonema allianz allocation almost amp anderem andre announced anonymity arises aroma aromatic assessment assistant assistants associations atmosphere attempts attendees basics basis bear bonds bride brink bumps carried cases celebrated charging children cloth clubs coding comfy compete completion compositions connectivity containing continuous cpc crawling cues cushions cycling damals databases degree delivering derweil describe detected dioxide discussed discussion displays divide easiest ehr eileen elderly embraces emphasis entrance entrepreneurs epic equipment established estimates ethernet expansion explanations explicitly extinction favorable feet fi fifth followed forecast friendly frontier frontiers furthermore gardener gaze gefolgt holds hollywood horror identifies immutable implications incline indexing integrative involve io ips khan lastly late leaving leicht lenses locks madison measured medieval meditating merlot militär monitors muscles mvp nails nebraska newborn nfts none numerous officials officiant oldest openly opportunity opt ounces outcome overhaul owning packs philip piano planning polish polling pound preference premises presents pressing previously proactive proofs protecting provide psychiatry publishers puzzle questioning rag recycling redundant removing reputable reviewing rising road runtime sampling scientifically scrolling sedan seinen sense seq shield short signed significant skateboard slices sollte sommer song specifics spent spinal splitting spraying staffing statement states statistical stays stupid sturdy submitted substance surveyed sushi symbols tackling tactile tapping technologies teenagers tells templates thrown tid tools towel traction tradeoffs tread troubleshooting tweaking udemy ui unclear unexpected unicode verbal via violence wages wait wars weder workhorse workspace zack zuletzt',
        65: 'accessories accessory accommodate accountant actuaries among amount ancient anderson angriffe antonio append at authoritarian avoids bakers basil begriff bewohner bills birmingham bounce broad calculating capsule cardio certifications champion charlottesville clever collect collecting comes compares complaints compost contribution costly couch crucially damaging damit decades deeper defense dennoch dental deposits deren diners dirt discoverability discovering display door dubbed dublin duplicate eher emphasizing empowering et exceptions factor farmer fertilizer finalizing flights folds from fun genuine glossary grease grilled groom hay here histories hq icy immune incremental intellectual iot jose king kritik laser layers lists lit located lukewarm mann married mindset moon moscow multitasking municipal müssten nam nina norden onto orlando ort owner ozempic paints pays performers philodendron planted pledged positioning potty practicing predicted predicting printable proceeds prolonged promising qualification quieter races raw recherche recruitment refrigerator refuse relieving replenish responsibly roads rounded route rs sand sc screws sebastian segment shampoo shelves shoe signing slides slugs spare spione spätestens stabilizers stacked standout storytelling strategically stripes subsequent suffer summer synthetic tables tai tale tank teeth teilte tell tested tex thoughtful tobacco toy traditionally treadmills tropical underwent undisputed unsaturated unser unterstützung urls uses vacuums variable vector victims viel wa wearing workers worlds wound',
        70: 'absolute abstract abundant acid adjustments adolescents aerobic affects agentic amid anderen anticipate auditing beneficial bland bleiben bolt boundary breaches breaks bridges brings cabin cancellation ces chargers chili classified cold column comfortably comparisons compliment conservative contamination controller converters corners credits crew cucumber danielle darin decrease delightful dentists deodorant developed diets distinguished drawn drought duration eins else employed enables engage entscheidung entwicklung erreichte exist families faux feedback feeding fellowship finish floral forward gasket gm hack harder haul heavier hemp horizon hubs hubspot hudson iconic ignite inch incident infinite ins inserts insomnia inspect instruction instrumental insure intel investigative involving joan joints judith kleine lauderdale leader legs lemon liver liz looking loops maduro manageable manhattan marriage mb menstrual meter methodologies michael micro moreover mounted mulch named narrow negotiating objects obwohl operate opposed over package palm pants perks permitting planet policies precisely precision prepare preserved principal print products proofing provenance quoting rarely reality reasoning receives reconciliation refillable refined refurbished reliance relies removable replicate resonate respectful responsive robert rolled ruby rundown russia safely sauce saying scraping sentence service serving signatures slower snap sneak solid stakeholder staples strongly sunny switch teenage terrible textures tiered tongue traded treated treats vacation variables vegetarian vergleich videographer viva wire workout yard',
        75: 'across adp alleged allies apartment appeared assists attachments bedeutung belief bookkeeping boring buffer builds catered centers cheese citation claude claw clearly climb close coat colleges concentration conduct coordinated cope corporations corresponding cracking culture curious cute cycles damages darüber dessert disclaimer drastically electronic eliminates enhancer enterprises erneut exams explanation expression fascinated fear finishing flooring force forget forth fortified friends frustrated g gefahr generous gentle grande grids hammer har haus hdr highlighting hits hätten improper initiative intimidating invisible ip isn jährigen knees kommt krieg lasting lid limiting loss math meats meetings merged millionen mine mounting nach nachdem navigates nearest negotiations neo nitrogen normal obstacle officers orange outcomes owing palate parameter participants participating personnel pew pipedrive planners played players point politische poorly predicts professionalism prohibit projected protection protective province prüfen pulling readme renovations reporting restoring reuse salsa sections seed segmentation setzen showing sicht sized smartphone smoothly solved son spending spine stepping storing stroke successes surroundings taste texture thick throw thu tilt tod ton trained transformed trumps uncertainty unsplash upgrading vastly vows wage washer wegen weit weiterhin wi width yaml yogurt öffentlichen',
        80: 'accepting acquire aktuellen allied an apache applicable arabic arrowhead balances beating beautifully bedeutet bedtime belongings beloved bender bi bikes bisher bits boosts bowls brightness brilliance bureau buzz ca cabernet camera carrot challenges characters chemistry clamps cms collects companion confuse confused conservation continues continuity contributes covid cs dakota demos derived dimension direct distances distinct dreams ehemalige empire ende enforcement estimated evolve exact excel executed executing exports fall falling favored filtering fragmented fusion go goodbye grape grew guidelines heavily hinges hinter historical history households illustrated infuse innen inspected insulation interact interfaces intervals introduce inverters ipad jeans judge junge keys label lawmakers ld leash letzten lies lively losses march mathematical medications mention minimizing mining modest modified nearby nodes openai oscar pair parsing passed passiert past personalized phoenix plans platform pointed polished portland postgresql primarily professionals proteins protocols pushing quantum query quiet remodels reveals rewards rgb ridge routing scan schedule secondary shoot shopify shopping shoulder showcasing signage simply sitting sodium speeds spider src staining standalone static strategists stretching stronger structures styling sunshine surge surprise suspension technician temperatures tends therapies thesis thoughts tier train transaction tricky typing uncomfortable undergraduates uniform unique unsupported utilities vital volatile waitlist water waves wish worry zoho',
        85: 'above acclaim adequate adjusting aids alaska americans andere assembled assesses avant averaging beaches berkeley big black boasting bytes campaigns canvas capable carry caution cavities cheapest classmates coffees cognitive combine communities complexity confident copy crafting ct culinary customizable daran default demands demonstrates desire dip discipline disruption distribute dome drawers drones dürfte elle encouraged entdeckt entity entries equality europa evolutionary expand exploit failure fit florist forming freitag handed harmful hate hauling hazards heat highlight homeowners honorable hospitals ihrem importance included inference installations integrates interactions jackson journey kale kensington known korean kurzen kwh leben lily mainly majority makeup markt matters met midtown myself natürlich necessity nerd net neural nord number nur nutrition observations occasions offered ok only ourselves outlets packages pain parameters patients peas pedal personalization personally pmc portfolio preserve producing proteste python på rand ranks reactions recognition rehearsal roasted rocket rodríguez schon scrape segments sensitivity sew skincare smart smartphones solely sophisticated sq squat stakeholders tall teacher tend textbook thorough ticket tiny titan tofu touchscreen tower typeface vitamins vpn watering wednesday weiteren wichtige wirkung worthy zwar über',
        90: 'ability activities adaptability adaptable adults agricultural alike ambitious amerikanischen anticipated apart apex arc assigned assignment baskets bedroom beide betonte bodies boiled boom breathe bugs ch chain chatbot clothing compiler composting conversations cords coursera crown cue dates debut democratization denim depends distinctive distinguish duo eigenen eight emergencies emergency entering enthalten expense expenses experimental facilitates federation festgenommen fl fly followers gehe glass gmail goods gpa graduate grinder groceries grocery grove handle homeowner hybrids including influencers influences installation instance instructors instruments int ios justice knife knowing labels languages literally live loads lord low maine mentor mills mittwoch model modernize mover non notebooks obviously ont parental partei periodic pioneer placement plain plattform portion portugal prevents prioritization producer programmatic raketen recommending regulations reinforcement renovating requested reshaping rolls ryan say securely setups simplicity sixth sizes soap sonicare spark spectrum stain stated stored style swiss symbolic teaches technically to tolerate track treadmill truly understand universities urge usda ux verwaltung vine warranty weg whey widespread wind with ziel zinfandel',
        95: 'accepts accommodations admin alignment asparagus attacks authoritative backup band based basically beiden bekommen bespoke bevölkerung billing bleibt bose brazil browsing café calorie chamaedorea chi coastal color connecting console costing counter creates curve cve deeply devastating devs differences displayed dollar dominance drink eating educators enhancing extraction facilitate fad finalize fixtures forecasting formatting founded fraud gathered gesagt grip ground ham happily hard have identification importantly insgesamt installer integrate integrating interpret jungen ken keyword lasse laws lb leisure lewis linking logic mechanics median mere michelin mins missing missouri naturally networks notebook nu officer organizers parse pcb planter plastic pmp pointer ptsd pump puppy quirky recently remains repeated replies reported res resort responsiveness robin screen sea seeds sets severe sidebar simplifying slowing snapchat specialized spotting strengthens stress strike subscriptions surfaces swing syndrome tailored tape targeting think toyota until usable waterfall webpage whitening winners xero younger zoom zurück â',
        100: 'adapts adventure after aka amd asana assembly be bean beforehand benjamin berlin blanc brass carbs cast caused chardonnay chest clear clicker component continuously crowd curl cyberattacks days dining draft dress eligible encryption endless external familiarize fancy fand fare fellows fittings for gen gloves greenhouse grounds grouping hear hem holders hooks immer intense intermediate iphone jd juice kann kennedy könnten lang leaks leds linen location motivated negotiation norway nutrients oats ota packing pads personalize pickup pipe possibilities printing profitieren proxy puts pwa rapidly represents salad saturated script seamless sending serves sleek smile southern stack structured succumb surprisingly susan suv thing those threat timely transfer tuned twitch unhealthy user varieties verfahren vergangenen visit vpns wash wheat wildfire wird wix xml yemen zweite',
        105: 'acceptance achieved addressed allerdings alley also anc answered appeals attach attend autonomy background been behind blends bundesregierung casual casualty claim clips confusion consume contractor coordinator cost cross deaths denen described digestion domestically dropped enablement ensuring examine expectations feeds ford formed frage framing generations gently governed grain grössten gt hatten heisst hertz hinge hip hunting increases indiana kansas klasse length lg luxury maximize mk mortal mostly mutmasslichen nd nominations nuts operation p peers perfection pests pg php pinpointing planting plays printed professional propaganda prototype rain realität receipts recommends refining reflection reflects regenerative released results retrieved revival rigid robinson robots rosé runners scenarios scoring session shoulders showcase smoking sonic stops tacos teil tencel this thoroughly ties tokens toxins um unit veggies weiss where working wrapped xxx zinn',
        110: 'adaptation adverse al album amounts analyze animations av baking bennett bent betroffen blueprint brussels budget cater cdc cm compatibility complement cultivate davon designers digging direction discovered drag drawer durability duty effects efforts eltern engagement erfahren essentially evidence excited extras extreme fed fiction flavorful foam foods foundations french fried gb gesture ging had harsh hawaii highlighted hosted individually isolation jenny kid künftig literary magic mandatory miller monday montana motor multi my naomi network nice noah ones opens organizational others pairs paris paypal plan plugs portions predict preparing priorities processing produces product promote pulls r relax reshape retailers rows sem snack sold spanish steady stewart tab tableau takes til towards translated transport trying upstairs wardrobe warnings wave wenig xiao yemeni zones',
        115: 'acquisition additionally adidas aliexpress analysts annie answers appliances approved argument artists assisted atlantic auf baggage bags balanced banner beans beef behave bells besides blocks brew budgeting budgets built check consultant consumer conventional corrections count covers cream create creatures daly deficit dishwasher durable earns ebenfalls either enable equipped everywhere finland four gab ge genau gilt gives harm ideal immediate implemented innovative isp journal kim laptop launch leg listing major mehrere minimal mock no northeast nutzen offenbar offset opposite overcoming parking pasta points quantity quickly rags reception recommend recorded regulation requests researcher saw scripts seating speaks steel struggled summit supported sure surprises t teams tl tomorrow trading trucks unified upfront upper vehicle visibility vision volumes will',
        120: 'agreed any balance blocking blues boasts breath broken buttons calculations catch catches ceremony characteristics chickpeas chinese cli cluttered coast combined combo communicate commuter consciousness crisp cuisine customization dazu decide delayed delicious deliver design detect distractions donnerstag drug dual effectiveness efficiently elevate embracing entertainment experiences fast food fridge full fundamentals gave generally generators google helps immediately incredibly institutions instrument invoicing italian keep liegen listening ma mail management managing med modeling ms must o ob ocean one optimize pack pieces pipelines player popularity posed present public publish ramen rank rap regierung relying repeat replaced restore retention salesforce sci shoppable showed singh spend spricht steps sunlight though title tout tutorials tweaks typographic weather xl zuvor',
        125: 'a acquired additions administrative anything apple attitudes automatically betont between book bought brother categorize cell chinesische collaborated coming conscious contribute crazy created cultivation database dawn decisive definition detail disney e eat ergonomic evans exhaust fields flexible flour folgen gown grab growing guests habe hanging headquartered heard hunger ignore inherently inline intensive invitations invoices landscape las learning list looker mushrooms needle nut nächsten open operates optimal optimizer organisations organizes parts payloads permits phenomenon pinot plumber presented reduction removed rest resulting root seat seine shares snacks spain spread standard stores streams structure su subject suggests suited thai tn topped trade transactions units unless vast veggie velocity venture verloren wayne wh wisconsin without',
        130: 'abs adjust anti antivirus architectures assets borrow cache cameras caterer certificates city coalition compensation complicated comprehensive computer concern crops css determine discovery eliminating exercise expressive faced favorites firmen freedom genius geographic georgia haben hat headphone industries installing interventions just labor lacks larger leadership legible lesson licensing limits line lisbon lost manufacturer mini moines murray müsse nuclear offering opening optimizing outlined panasonic partial performance plate political pre providing rapid reads remember respond returning right scalable schnell slow sometimes sparkling spotify storms studying unifying urged url whose',
        135: 'already applied approaches association attempting available avoided becoming better blend bulk computing dbt directions docs dominated edge elbows environmental esp farmers feelings folder gesetz hospitality hyundai iceland iii jama jedoch kampf lage launched learners mainstream meanwhile momentum month moz neutral not novels nächste paramount performances phillips positions protocol quickbooks quite range received recycle regulatory resale returns runner saudi saves security sends significantly sub supports targeted throughput trek trigger varies very visualizations warning wedding wider zwischen',
        140: 'absolutely actually angaben apparel are benefit bother breville buildings busy carefully carrier challenging charts commissioned configuration connections constant contracts currently da data day dollars embedded enjoyed entry environmentally fair fantasy fellow flies follows forbes freshbooks früher ft gehen grosse grossen handful homegrown indeed initiatives kitchen kunden language letzte lighting miles minimize networking oft onboarding oracle outsourcing owners permanent picked population pragmatic protesters publications quinoa rails recurring reflections reinventing richtig roll rss scented ses showcases soy start stems suggest systems temporary tool unsure usage visuals wohl worth would während',
        145: 'adding agreements attributes autos backed balancing berries candidates channel completely convenient datasets disk décor egg electrician experienced functions gaza h hp inflation installed interests items json katz legacy locally matt messages middle million models mother n nennt obligations officially outsource patience patient percentage pork powered preferences pressures problem pvc pyramid regeln remove remover rent repo revenue rooms rules sauvignon saving schwer seafood shapes smaller smooth solar speak stadt sunday tagen tiers toilet transformative typography unnecessary volume walks west workouts writing',
        150: 'aligning arizona aus benchmark bigger blick bootcamp bottle brewed cdu centralized chassis coconut compliance couples different dos down east economic emphasizes endurance entre etl europäischen exclusively exercises exploration extensive failures fern fr fragen genug gmat grams graphs itinerary landing lots meal mindestens needing needs oil origins pattern pins playlists pour project quality raised ranges represent serial sierra squarespace stable steve stream string test ursula use',
        155: 'addresses administration afd alternate att audit automated az beispiel bias boosting boston brackets brakes cheap consistently converting country custom darauf delete demographics denn dimensions dive entirely environments erst escape excess excessive fish fruit gehört hardware hazardous headphones hulu immersive initially interactive introduction kinder laut lawn load manual manufacturing matching members military nano offers perspective poultry q queries realistic really reichen ring rsvps san sig slip snapshot soil sondern spicy stem taxpayers tours transforming uno versus vom wired wollen',
        160: 'activist agreement aimed alerts allowing animal as authority automation began begins bite called calling checks compose composite consultants consumption controls credibility detailed discussions elevator eventually exhibit experiments explicit extract fearless focused frequency he higher if illinois interesting keywords laundry loaded lunch maybe merchant monitoring much nature notable overhead picture populations pressure recommendations recovery reliability replace repository resource sei should simon situations studio summaries swap sweeping tests titles typical victory worried wrap',
        165: 'accounts affordable ambient asia asking baby body cables cambridge capabilities capacity certificate cholesterol consider contrast crafted delta derzeit di didn don en ethiopia everyone expanding exterior facts famous flavor focusing github gross handling houseplants indicate infrastructure iron lack lan market minimum modify move oh other ownership perhaps principle px rankings restoration salt schlagen shifts suppliers traumatic used young zudem',
        170: 'advanced afraid although assess authored auto basic becomes belts bot broader chemical chevrolet collaborations combination concerned customized dabei definitely excellent existing family farming flush formal gains implementing injury intentional ioniq iq iran its lean liability lock mess months muscle platz rates repairs requiring round satisfaction shared shelf signals similarly specifically tablets term tesla therefore thrive tipping toothbrush two upgrades verdict waren widely wiring yoy',
        175: 'angle anthony arabia augmented beyond bmc boot connection contingencies convert crop designs developing development disclosed distributed documents dort draws einige end fasting federal flavors focuses formats fresh func gekommen good hrs integrated ireland man okay optional orientation overwhelming particular practices programs purpose relatively resolution schema spanning status taking vi workflow',
        180: 'able accessibility accreditation aid alarm algorithms attachment breakfast bypass climates condition corn cybersecurity develop efficiency fra frequent gradually holding innovations inspiration long need organization overlap plates predictive pretty price recognize records sentences shaped sony sources sowie strategies strengths sugar suvs the them times trials unfold using visualization wichtiger wirft',
        185: 'accelerated agile analytics antique arm asked aspect behavior birth blades comparison consuming dryer efficient enroll european experiment game given hour hourly item legend lightweight look metadata methodology mic nie oder of placed plants pros reducing rust setting shops sql steering szene typically zahlen zone',
        190: 'adopting along appears aspects attest authorization backend campaign canadian clone compelling concrete consistent context dass degrees did disadvantages early electricity eye garten gas hacks identified im impacts l library made mentions nicht overnight person possible protect remodeling rich rings rolling run seem separating ser sheet shift standards still sweet system tackle tea trend tutor umbrella usb window',
        195: 'acceleration active analysis bicycle cable cause closing commerce coolant couple cover craft donald ecommerce einen euro ev exposing feel format funded great hybrid impressive km la latin logging noir orbit outlet passing period perplexity priced publishing rebuilding remain remodel robust routine se seo something tor transparent understanding weight',
        200: 'adds benchmarks chicago conversion current discounts element ersten extension flip footprint genre gpu graph having heavy illustrator improving incentives irs latency lbs mapping maximum mp ny obstacles oils packaging pandemic parallel password pex platforms recycled reward robotic safeguard saturday seit som space variant webcams wines workplace',
        205: 'adjustable agents amazon approximately besser breakdown chapter complex configurations cons countries dependencies establish exciting frozen funding generic http identify inches increase interaction largest lights local pilot prioritize promotional relevant retailer several soft sustainability vendor vulnerabilities winter',
        210: 'appropriate can capture coral csv det encourage engine enhanced examples facility fact floss fluid graphics household improvement instructions leaves likely mat physical press pull sagt searching specification stehen strasse suitable unlike utf ve wheel zero',
        215: 'aluminum belt chosen club compact control converter corner cpu easily execution goals greek guided layout materials meat meditate original overall property ranch references regular release',
        220: 'administered ages approx because came chelsea classic conducted despite doors energy evaluate flexibility jul massive medication mix percent reduce regions responsible role sensors skilled suggesting technology under vendors würde',
        225: 'adapt beginning briefly chair chemicals dentist easier emotional essays fat further grains includes income inquiries interface kia lab like limit longer monthly nearly shaded sound than within',
        230: 'accountants agriculture align au battery competition correct developments effectively employees enabled environment exactly heart highest involves kinds lessons leveraging loud maker milk muss people receipt salary someone vegan w walking',
        235: 'blockchain certification debt distance every exposure high hun improves influencer jahr key limited los output payment roof room side slightly straight strategic testing three tracking trendy word',
        240: 'barcelona bottom cc critical de documentation einsatz erwarten important increasingly irish it loyalty millennial organisation park port production put real reduced reusable send slopes thinking wrapping',
        245: 'aaron and architecture batteries communication competitive eggs erklärt especially fabric flair foot gcp group host interval leaf ledger lets monitor music nun pro rack red registration research rotation section sein set si tax then told year',
        250: 'build concepts creators employee foster herbs implementation let microphone national passes prioritizing rund soll specialty suggested surfing twice wenn',
        255: 'according actual bekämpfen confirm dishes even highlights internal less linked lower making motion multiple pest peterson recording switches technical transparency visual whole wide zu',
        260: 'advantages ale appealing avoid changes chanting commercial deck deco due flat flow i jack legal lens many opposition part path reliable sind take',
        265: 'carbon collaboration example face forms pace preparation regularly similar waste works york',
        270: 'added announcing another clinicians commonly compared dairy das emissions faq functionality involved moving papers ph sensor takeaways there throughout timeline venue village wood',
        275: 'aber asap below but choices concept establishment etwa floor handles nvidia offline position power sagte split support through total transportation',
        280: 'air america cards cities conditions copper crm customers define describes etc few gluten leverage minimalist own presence social tabletop variety',
        285: 'clinical conclusions dem einer ensure forecasts geforce hand hin make plant poor samsung sequence together while',
        290: 'advancements allow api applying customer extra gut inclusive keine land level seasonal sewing stage steht vertical were',
        295: 'brooks core essentials evs healthcare je ll memorial permission truth wrote yield',
        300: 'creation des description driving files furniture happy inventory ion na size',
        305: 'academy allows appliance going ha netflix nutritious researchers specific state theorem various vegetables versatile',
        310: 'attire austin der details detection evolution gardens particularly served statt their zeit',
        315: 'chevron improved iteration least palms per proper shoes starmer',
        320: 'actions begin cutting methods musical options task timing values wanted',
        325: 'builder guest however identifying include initial itself manipulation positive prevent properly single tutoring',
        330: 'damage device france mouth movers runs some stands valid wurde',
        335: 'alone ensures exchange groups hatte hotel into italy native notes storage yeah',
        340: 'century levels maintaining setup student supplement when',
        345: 'deutsche er maintain memory noise once party phase words',
        350: 'around catalog closely following instead users',
        355: 'den ein goes millennials ongoing pages requires scheduling so usually well',
        360: 'before composition features potential score that',
        365: 'cancelling enough https lamp produce studies',
        370: 'attention automate common who',
        375: 'bathroom jennifer natural',
        380: 'bereits contacts during essay markets place',
        385: 'einem focus was',
        390: 'conference meaning or tasks xm',
        395: 'chef goal has',
        400: 'both each elements often pictured',
        405: 'bring educational og require summary',
        410: 'cooling lives they which',
        415: 'corp sich type',
        420: 'light',
        425: 'billion faqs these ups',
        430: 'assistance creek fuel',
        445: 'del eine',
        450: 'als gegen lot step yourself zwei',
        455: 'final mountain',
        460: 'meals such',
        470: 'protein',
        475: 'и',
        480: 'requirements',
        485: 'die learned',
        500: 'oral tip',
        505: 'yosemite',
        520: 'con',
        525: 'prompt traditional',
        540: 'dry',
        545: 'startup',
        555: 'spotlight',
        565: 'rental',
        580: 'lines',
        640: 'conclusion',
        675: 'expect',
        710: 'machine',
        725: 'rated',
        745: 'sans',
        790: 'sessions',
        805: 'instructor said',
    }),
    unpacked({
        -1445: 'comments',
        -1295: 'footnotes',
        -1290: 'tags',
        -1285: 'footer',
        -1250: 'modal',
        -1230: 'author',
        -1145: 'form',
        -1135: 'comment hover',
        -1115: 'related',
        -1105: 'stretch',
        -1085: 'tc',
        -1080: 'query',
        -1075: 'uf',
        -1070: 'complementary loading',
        -1045: 'loop',
        -985: 'headline uppercase',
        -975: 'inverted',
        -960: 'posts',
        -955: 'snap',
        -935: 'collection',
        -930: 'views',
        -910: 'fn',
        -895: 'attachment menu',
        -890: 'disclaimer',
        -885: 'toggle',
        -865: 'latest',
        -835: 'breadcrumbs',
        -830: 'paywall',
        -825: 'meta pagination',
        -810: 'popup',
        -805: 'secondary',
        -795: 'carousel',
        -790: 'header',
        -785: 'tray',
        -775: 'buttons',
        -770: 'bookmark one',
        -765: 'copy label',
        -755: 'clamp promo',
        -750: 'duration',
        -745: 'copyright',
        -735: 'above cover excerpt',
        -725: 'breadcrumb de tab',
        -715: 'archive bio inherit',
        -710: 'around justification',
        -700: 'push',
        -690: 'rq',
        -680: 'index nav',
        -675: 'four',
        -670: 'dropdown',
        -665: 'cta',
        -660: 'titles',
        -655: 'articleheader cr kadence',
        -650: 'absolute fe',
        -645: 'byline lc',
        -640: 'part tb testimonial',
        -635: 'ajax',
        -620: 'blogs mainentity uk',
        -610: 'disclosure not visually',
        -605: 'back below search subscribe title',
        -595: 'er gutters',
        -590: 'hidden imageblock new',
        -585: 'head mob three',
        -580: 'credit fields plugin',
        -575: 'links message topics trigger',
        -570: 'next other',
        -565: 'textwidget',
        -560: 'government mega recommended topper',
        -555: 'card current figure gallery legal listitem',
        -550: 'reviews timestamp zt',
        -545: 'fm sources zq',
        -540: 'between display object prev preview teaser timeline',
        -535: 'highlights padded wide',
        -530: 'placeholder',
        -525: 'link',
        -520: 'ideas shrink',
        -515: 'underline',
        -510: 'cw hfeed rating third',
        -505: 'bar compare feedback masthead mobile solid trending',
        -500: 'equal point recommend',
        -495: 'faqs read sharing size',
        -490: 'compact megamenu more published',
        -485: 'da overlay slate',
        -480: 'aligncenter dhu recent recirc screen',
        -475: 'closed colored contrast flow gc slider',
        -470: 'panels skin wixui',
        -465: 'height listing star',
        -460: 'button cookie el inline tq',
        -455: 'alt caption commerce ih popular',
        -450: 'acceptedanswer ainer stories',
        -445: 'ad',
        -440: 'ms mz update',
        -435: 'isolate sidebar web',
        -430: 'expanded per sectionheading swiper',
        -425: 'gj hero infobox py recommendation show',
        -420: 'al calendar cb plan recirculation texts',
        -415: 'alignwide filter front offer player',
        -410: 'also call embedded ep li',
        -405: 'ast btn career constrained dialog ds ecf sr znrzp',
        -400: 'counter gf hv rc',
        -395: 'items ref relatedposts select video viewer',
        -390: 'articles information no notice odd opinion project suggested this',
        -385: 'age aspect black cg gform notification subheading surface toast',
        -380: 'action art fixed kicker spacer updated vert',
        -375: 'alignfull bordered divider nitro np options ow signup slot',
        -370: 'save sustainable tile',
        -365: 'align catalog further grow language logo metadata yarpp yw',
        -360: 'add desc newsletter share wider',
        -355: 'dc ha image lede navigation short',
        -350: 'badge error sa sidebars sn tablet',
        -345: 'cea date expandable hdr hours italic',
        -340: 'banner good kw modern vv',
        -335: 'by send',
        -330: 'entity info license msg subnav',
        -325: 'dba gov instance jetpack mc ny tg',
        -320: 'eyebrow hierarchy likes mf overview person pre result',
        -315: 'breaker categories connect editors eq ip jy only outline peer rgba sections',
        -310: 'foot order photo styled thin us visibility widgettitle yg',
        -305: 'attribution headlines ib sp tdc these zero',
        -300: 'hx lightbox provider raw upper',
        -295: 'dkbpqd docs hpl qbu reset sticky taxonomy toc zhlebv',
        -290: 'adjacent articletitle checkbox dates datetime eg mj nutrition series su thumbnail',
        -285: 'ab base brand hb jw pointer print rr universal work',
        -280: 'branding btm ex',
        -275: 'admin adv alignnone dad hljs inset member phone source subscription th',
        -270: 'asia bfc dm embed equipment ltr most yj',
        -265: 'authors close contentinfo explore old pv qs readtime rz self sz yoast',
        -260: 'bq cat entries fc general lightest override snug',
        -255: 'category cn culture dek moving nk nocontent onecol owl rm',
        -250: 'ej pp ring steps sv titlelink tool vd',
        -245: 'bbb bec bubble download example fg invisible orange register scrollbar serif services stacked translate wd',
        -240: 'articlecontainer audio extrabold free icon signature toggler trump try',
        -235: 'bleed cats contributors data dots flat focus hd office option ratio strip sunr utility zu',
        -230: 'ah am blockcontainer cards citation count custom div international none number quick readmore subhead time',
        -225: 'family light lx off radius report rss tn war weight xn',
        -220: 'con darker ga is ix lv rapper recommendations transition',
        -215: 'bn doing du email footnote horizontal ignore radix traditional url wg yz',
        -210: 'afb ao auth bx chevron columns dp empty eu ezpcz fact jv paper pm rem ti uncategorized',
        -205: 'auto bm breaking cad chip cook create diy event fab foreground matter nuy outer required reviewed sharedaddy social yn',
        -200: 'accessories authorname cli db diet dt ec faa fx fy homepage item job kd load optin pum re subcontainer tagline to',
        -195: 'advancedheading bcf cae can cdc does education expert kv marquee og ot rightrail snippet stack storage strategy subtitle ticker unit xsmall',
        -190: 'automation bold commercial condition demo enabled gray helper infinite iv mbpqsq numbers pagecontainer place rail template ub ui',
        -185: 'ay context flexdirection pop promoted resources right scroller support transparent',
        -180: 'authorbox bym co cpt dh fh hw img layer placement red',
        -175: 'alert authorbio ced ellipsis experts jk ld level podcast price rel sdk sign vcard visuallyhidden yt',
        -170: 'announcement ci clothing dyn gb input jr ki kp methodology mode mq much nx pk rw semibold uu winter',
        -165: 'advanced ba community disabled exclusive gradient help law leading manual mask our pc radio stat top writer',
        -160: 'cart cmplz do ef fallback scheme security sfzxfp slug sub success toolbar topbar users xv year yzp',
        -155: 'cab contributor customer dateline local palette postdate reveal side space ve weather',
        -150: 'aqz dn friendly gfield itemlistelement learning lifestyle lp mhzswn posted ratings recaptcha reversed selection submission test zp',
        -145: 'books bot color comp copylink dark datepublished default dfc file icons like mt pattern tdi tools wrapper',
        -140: 'ak cardcontainer cx gridcolumn holiday landscape lr mono note pill quotation reverse settings shared ta vm warning wh',
        -135: 'center fca fef hr images join lj mo need paddingbottom pages qk qr repeat slow uc',
        -130: 'abstract class construction course deals dk guidance lead pb pl ql team training visible',
        -125: 'ace actions address after au authorwrapper bottom crumbs css eff ewq fuel ic modified products site socialshare superlative unloaded usa',
        -120: 'awards bc ca conversion decimal dme early ey kc mid ml offers pkq reference state using',
        -115: 'ade box ccc consent cv driven ecommerce fdd fff ia identity ig login popover pq quote subheader swp table td tldr xlarge xs zip',
        -110: 'bw cost ctas dashed ddc herocontainer jf kk loose mirrorless onetrust oy percent popmake scrolling svg teasers toolbox validation voem vote without wpd',
        -105: 'articleauthor band bo bt caps chart col contextual dpd dsojn dv enews feed flag frm lw oi original program slide special sponsored styles tx ut wunf',
        -100: 'controls dff fee floating functional guide gx house industry looking media modify pe phcafd root rowlayout sans sm subtle ttf',
        -95: 'ac ai aligned apmigt children colors hp hubspot jqmf logged ntbdde people role sy textcontent viewport vovf white widget wpcf wrap',
        -90: 'adb ae authorinfo bylines case cfa decoration ebb edition faq fast individual intro ji know lab margins organic separator technology type up vn',
        -85: 'aria beb bed bg care daa des divide headings home ii jj ly mi micro pd picks progress schema season span vw',
        -80: 'aa advice city collapsed darkest dxyhk eqz hide love making marketing mb muted neutral ru sep si states submenu trust view zoom',
        -75: 'biography callout clr day deep end ge ikahja jm mabqta maincontent mp names nuxt range remote responsive rs spacing submit tel textcontainer thankyou yellow yl zm',
        -70: 'asked bash ddb extras fcf frequently go kn organization policy qb rd references robots se searchform shares subheadline tech thread un vertical works',
        -65: 'affiliate before bh border caf check fbe five hcblwg health ht iqu name nc qmdekd reduce respond schedule screenreader switcher travel yui',
        -60: 'ago are bi block click cookies cs fda features great hm ion keys map module publisher qe sf solutions square store subscriptions sustainability takeaways text thumb topic tt',
        -55: 'adoption browser classic ebook edit ff find follow fv fw genesis google gorqpr insert iw lines oh om profiles repeater research shown software tighter vq',
        -50: 'allowed alternative balance bdd cite cols component donate en je lock nine prompt pub sublabel thumbnails typo yu',
        -45: 'about agent backdrop bef ceb chrome code daf depth hint hl ij interest keep large lazyload loader lq networks ra request see sg sharebar tap titlecontainer true workouts xm yes',
        -40: 'af aff agree aj be build buy capitalize certificate cf cp dgbgx ecc efb fo inactive init intent logout mh overline presentation qxeah spotlight workflow',
        -35: 'accent ar dda dismiss ed fce indent lh lower menuitem now ou paddingtop personal portable preferences property publication shape shipping shortcode stay stretched style subdued tuokxc wpb yourself',
        -30: 'accordion bb buttonbase buttonstyle cdf cyan decision descriptor design featured filters ft gy if internal jump main orbital payment prefix problem roundup safety timer tm twitter university women',
        -25: 'ada analytics blogpost chips cj counts cu dce discussion dz entertainment expand extend finance gt ho hub human in instructions ko less mental mini motion multi oq own plus present previous reader welcome your',
        -20: 'archives average break but buttontext circle cookiebanner dis fa fade favorite finding grid griditem honeypot ixivjz jdz kjx list localization low menus pingback priority qvsjx ready separate sowyjy study styledheader summary tr usmg uyf wc whitespace wr ygck zone',
        -15: 'adventure ahead alignitems areas based cancel cell checked commentform dot exit flex fresh ghost gold hz important invert iq opt pulldown qp rzmkng sqs subscriber supports wbtynn',
        15: 'cloud complex country feature grey headercontainer makes meditation smaller speed watch za',
        20: 'aad amp contentwrapper fp make may necessary rocket semi smooth switch tag technical user who zx',
        25: 'alerts at bullets conclusion dfa guides iner linkedin projects ss textwrapper than trial working',
        30: 'bea borders cameras cl container enhanced fusion gpt has hiring id live mg nl normal nowrap opened ox rounded setting string tiny understand',
        35: 'afc ccf change network pick section shortcut standard statistics thumbs',
        40: 'as cde complete growth kx med mx product publish ranking south still tight united wf xx',
        45: 'basic businesses choosing clickable deployment fadein fit formatted left nm pa qa quality resource room salesforce term thoughts xxs',
        50: 'access borderradius cons enterprise huge hybrid importance look plans story tl ty wellness wk',
        55: 'apps blog fluid green highlight justify md premium pt qg real sale sd undefined zk',
        60: 'american analysis boxed caa column danger eac extended fix fz integration kt needs pull stop ul understanding why windows xl',
        65: 'apple background costs down js over powered preamble single wx',
        70: 'ck college configuration different gk kitchen kl languages learn ln pf qy renovation selector skip that which zd',
        75: 'ads condensed cooking factors group insights jd ls me nu oo px start',
        80: 'accessibility agency blue dom ea elements entry experience fj forms garden lb navbar shopping tabs tip wrapped xxlarge',
        85: 'all area arrow bf digital ee iy privacy theiastickysidebar',
        90: 'alignment amazon aside beyond global hcy laptop mod native overall pro vs',
        95: 'hj hs microsoft na nd optimization par rate sb small xxl',
        100: 'article buying ce cef clearfix components existing ffd jc jh pw qq tertiary',
        105: 'et font interactive ke ks rk second uj',
        110: 'an clean contain description frame hwgax investing pillar risk sample seo sides types water',
        115: 'builder business efficiency flair heeclo hentry mark node nt page post row segment solar variable whats',
        120: 'best cm document eab geg gq healthcare hg ja key port python status tbh',
        125: 'beginners client cluster complexity game gv ll monitoring power tp',
        130: 'bread built drop ffa gg nr rectangle slides txt where',
        135: 'alignleft application cap challenges extra fs gap high issue opacity purple starter step systems',
        140: 'em history practice qf simple tracking transform',
        145: 'apper considerations drawer eb la lang lg margin mr tabpanel themed',
        150: 'avoid detail for market mit sleep tracker when',
        155: 'approach gr gym log news open out prep script taxes textblock will xq',
        160: 'cos cursor nj positive terms width',
        165: 'details il rf strategies',
        170: 'changes corporate jsx pi recipes rich uz with',
        175: 'cmp get subtext system tax',
        180: 'and fai hasdr insurance or split use',
        185: 'bde child management models performance profile uq',
        190: 'car company on remodeling shop what',
        195: 'aab aq have kb pr safe world',
        200: 'qo testing typography wt',
        205: 'cec ew false gaming innovation qc relative website',
        210: 'alignright consider dynamic last lightweight sales set they',
        215: 'aaa bfb dy mntl nh para pg pos questions scale school vertically via',
        220: 'eco notes of rte shell six visual',
        225: 'building collapse definition installation ky letter science',
        230: 'choose ct ease fitness hi loc modules the two',
        235: 'bp fieldset jq matters pros rt wysiwyg',
        240: 'animation av efe io origin position sky',
        245: 'aed gear long max medium static valign worth',
        250: 'non primary recipe splide',
        255: 'core element first html kr ku my pane ph pz spec',
        260: 'additional ded return value you',
        265: 'canvas disc',
        270: 'benefits bl editor ffe insight rank',
        275: 'animated planning trends truncate',
        280: 'fd future nested nw pencraft service should',
        285: 'answer bbc board cc collapsible development fullwidth gh holder layout sow',
        290: 'articlebody fi gd living',
        295: 'ap bda bs ne revisions track vh',
        300: 'camera dwky mm panel tint',
        305: 'direction offset',
        310: 'content labels middle quaternary',
        315: 'mv sl smart tdb wp',
        320: 'eed te',
        325: 'articlecontent bullet field format kq linked mw pricing richtext vision',
        330: 'calc cont editable it landing photography',
        335: 'ag centered fbc gp gw markup stroke',
        340: 'contact kj score sk unstyled',
        345: 'antialiased jp math prose setup',
        350: 'animate choice tips under',
        355: 'body external newline ns tooltip',
        360: 'nbsp',
        365: 'clear fde gutter narrow',
        370: 'contentcontainer oz parallax rows ue wxqfj',
        375: 'eae hk',
        380: 'kg',
        385: 'blogitem coffee inside mdqke',
        390: 'basis dd maintenance',
        400: 'desktop lists online',
        405: 'forward hc tagdiv',
        420: 'speakable',
        425: 'qh',
        430: 'dfe gate',
        435: 'df doc generic laptops lazy',
        440: 'blur life plants widgets',
        445: 'ev portfolio',
        455: 'cda credits',
        460: 'budget listicle',
        465: 'how',
        470: 'cms vp',
        475: 'courses well',
        480: 'events fr paragraph',
        485: 'clip descr theme',
        490: 'dq financial',
        495: 'active',
        500: 'initial nv pad',
        505: 'opj rust',
        515: 'acf',
        520: 'blend double ie markdown mix passthrough ps review',
        525: 'so',
        535: 'cd fashion strong',
        540: 'sec tablist',
        545: 'checklist reading results scroll',
        550: 'common fb',
        560: 'aem regular',
        565: 'big',
        570: 'ol populated',
        575: 'introduction specs',
        580: 'blocks',
        585: 'anchor platforms target',
        590: 'emevuu repository var',
        600: 'gatsby marker overflow pubtheme yixxqa',
        610: 'keyword line',
        615: 'min',
        625: 'scrollable ud',
        635: 'outside',
        645: 'from gi tv',
        650: 'wa',
        660: 'bcc',
        665: 'gtm',
        680: 'variant',
        710: 'half',
        735: 'comparison',
        760: 'postcontent tu',
        770: 'blockquote',
        775: 'ts',
        785: 'control',
        815: 'sect',
        840: 'ner',
        850: 'food',
        870: 'redesign',
        885: 'pan',
        920: 'oxy',
        950: 'vc',
        1005: 'even',
        1020: 'stats',
        1095: 'parent',
        1125: 'words',
    }),
)


TYPICAL = (51, 8, 6.15, 1, 1, 0, 0, 1.61, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 10, 3, 2, 2, 0.0391, 0.217, 8, 1)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, _, gap_below, lines, prints, quotes, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article) = row
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
     if words_score <= 2.0806:
      if words_score <= 0.49397:
       s += -0.002
      else:
       s += 0.209
     else:
      if end <= 0.0:
       s += 0.301
      else:
       if away <= 8.5:
        s += 0.657
       else:
        s += 0.273
    if away <= 2.5:
     if alike <= 1.5:
      if words_score <= 1.44:
       s += -0.230
      else:
       s += 0.144
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
     if words_score <= 2.8392:
      if words_score <= 0.72001:
       s += -0.362
      else:
       if away <= 7.5:
        s += -0.105
       else:
        s += -0.358
     else:
      if outer_share <= 0.0:
       s += -0.274
      else:
       if lines <= 1.5:
        if prints <= 1.5:
         s += 0.164
        else:
         s += -0.276
       else:
        s += -0.271
    if outer_share <= 0.21615:
     if framed <= 0.0:
      if outer_share <= 0.016992:
       s += -0.248
      else:
       if depth <= 13.5:
        if words <= 32.5:
         if shape <= 1.5:
          s += -0.194
         else:
          s += 0.084
        else:
         s += 0.037
       else:
        s += 0.143
     else:
      s += -0.325
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
    if words_score <= 1.8713:
     if share <= 0.40129:
      if words_score <= -0.54602:
       s += -0.275
      else:
       if links <= 0.7054:
        s += -0.094
       else:
        s += -0.304
     else:
      if commas <= 19.5:
       if links <= 0.45061:
        s += 0.154
       else:
        s += -0.285
      else:
       s += -0.598
    else:
     if quotes <= 11:
      if links <= 0.64321:
       if share <= 0.09023:
        s += 0.058
       else:
        if words <= 113.5:
         if share <= 0.8408:
          if share <= 0.78901:
           s += 0.190
          else:
           if share <= 0.80553:
            s += -0.101
           else:
            s += 0.146
         else:
          s += 0.227
        else:
         if depth <= 8.5:
          if depth <= 6.5:
           s += 0.199
          else:
           s += -0.136
         else:
          s += 0.233
      else:
       s += -0.261
     else:
      s += -0.536
    if share <= 0.09023:
     if words_score <= 2.4792:
      if words_score <= -0.54602:
       s += -0.252
      else:
       s += -0.152
     else:
      if away <= 6.5:
       s += 0.096
      else:
       s += -0.121
    else:
     if words_score <= -1.7761:
      if share <= 0.52207:
       s += -0.193
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
             s += 0.229
            else:
             s += -0.318
          else:
           s += 0.214
        else:
         s += -0.144
       else:
        s += -0.168
      else:
       s += -0.245
    if away <= 3.5:
     if words_score <= 2.6539:
      if share <= 0.069328:
       if words_score <= -1.1259:
        s += -0.209
       else:
        s += -0.052
      else:
       if commas <= 19.5:
        if prints <= 6.5:
         s += 0.095
        else:
         s += -0.434
       else:
        s += -0.356
     else:
      if away <= 0.0:
       if commas <= 9.5:
        s += -0.082
       else:
        s += -0.433
      else:
       if share <= 0.86695:
        if outer_share <= 0.95856:
         s += 0.166
        else:
         if outer_share <= 0.96594:
          s += -0.264
         else:
          s += 0.210
       else:
        s += 0.213
    else:
     if words_score <= 3.9471:
      if away <= 5.5:
       if share <= 0.044554:
        s += -0.187
       else:
        s += -0.038
      else:
       s += -0.229
     else:
      if share <= 0.050957:
       s += -0.058
      else:
       s += 0.187
    if framed <= 0.0:
     if end <= 0.0:
      if outer_tag <= 19.5:
       if links <= 0.17908:
        if shape <= 0.0:
         if words_score <= 6.448:
          s += -0.148
         else:
          s += 0.223
        else:
         if depth <= 5.5:
          s += -0.205
         else:
          s += 0.023
       else:
        s += -0.213
      else:
       if links <= 0.64321:
        s += 0.209
       else:
        s += -0.264
     else:
      if prints <= 1.5:
       if end <= 3.5:
        if words_score <= 2.6539:
         if links <= 0.74389:
          if in_article <= 0.0:
           s += 0.011
          else:
           s += 0.118
         else:
          s += -0.243
        else:
         s += 0.168
       else:
        s += -0.111
      else:
       if outer_tag <= 1.5:
        s += 0.316
       else:
        s += -0.209
    else:
     if words_score <= 2.8392:
      s += -0.237
     else:
      s += -0.091
    if share <= 0.076553:
     if framed <= 0.0:
      if share <= 0.0:
       s += -0.120
      else:
       if outer_tag <= 20.5:
        s += -0.022
       else:
        s += 0.200
     else:
      s += -0.213
    else:
     if framed <= 0.0:
      if end <= 0.0:
       if level <= 0.0:
        if commas <= 5.5:
         s += -0.173
        else:
         s += 0.051
       else:
        s += 0.089
      else:
       if prints <= 1.5:
        if sentences <= 13.5:
         if share <= 0.8408:
          if share <= 0.78901:
           if commas <= 0.0:
            s += 0.022
           else:
            s += 0.167
          else:
           if letters_a_word <= 6.4574:
            if characters <= 470.5:
             s += 0.020
            else:
             s += -0.190
           else:
            s += 0.156
         else:
          s += 0.176
        else:
         s += -0.225
       else:
        s += -0.153
     else:
      s += -0.154
    if outer_share <= 0.21615:
     if framed <= 0.0:
      if links <= 0.85029:
       if depth <= 13.5:
        if shape <= 1.5:
         if outer_share <= 0.16747:
          if characters <= 272.5:
           s += -0.126
          else:
           s += 0.059
         else:
          s += -0.322
        else:
         if away <= 4.5:
          s += 0.235
         else:
          s += -0.044
       else:
        s += 0.102
      else:
       s += -0.188
     else:
      s += -0.189
    else:
     if framed <= 0.0:
      if away <= 0.0:
       if outer_share <= 0.98481:
        s += 0.185
       else:
        s += -0.432
      else:
       if characters <= 95.5:
        s += 0.009
       else:
        if shape <= 3.5:
         if outer_share <= 0.66338:
          if start <= 2.5:
           s += 0.082
          else:
           s += -0.326
         else:
          s += 0.142
        else:
         s += -0.104
     else:
      s += -0.183
    if words_score <= 0.0:
     if away <= 3.5:
      if alike <= 4.5:
       s += -0.143
      else:
       s += 0.117
     else:
      s += -0.184
    else:
     if words_score <= 3.484:
      if away <= 6.5:
       if commas <= 12.5:
        if alike <= 3.5:
         if words <= 31.5:
          s += -0.097
         else:
          s += 0.043
        else:
         s += 0.078
       else:
        s += -0.179
      else:
       s += -0.114
     else:
      if alike <= 153.5:
       if start <= 0.0:
        s += -0.188
       else:
        if away <= 0.0:
         s += -0.135
        else:
         if alike <= 56.5:
          if commas <= 1.5:
           s += 0.087
          else:
           s += 0.174
         else:
          if alike <= 58.5:
           s += -0.211
          else:
           if commas <= 17.5:
            s += 0.174
           else:
            s += -0.658
      else:
       s += -0.310
    if words_score <= -0.84175:
     if framed <= 0.0:
      if words_score <= -2.9387:
       s += -0.164
      else:
       s += -0.032
     else:
      s += -0.211
    else:
     if links <= 0.7054:
      if share <= 0.8408:
       if framed <= 0.0:
        if depth <= 16.5:
         if share <= 0.78901:
          if share <= 0.66288:
           if depth <= 4.5:
            s += -0.206
           else:
            s += 0.050
          else:
           s += 0.198
         else:
          if depth <= 7.5:
           s += 0.180
          else:
           if depth <= 8.5:
            s += -0.267
           else:
            if depth <= 10.5:
             s += 0.214
            else:
             s += -0.117
        else:
         s += 0.189
       else:
        s += -0.072
      else:
       if away <= 0.0:
        s += -0.216
       else:
        if tag <= 0.0:
         s += -0.305
        else:
         s += 0.158
     else:
      s += -0.157
    if share <= 0.033791:
     if links <= 0.27152:
      if level <= 0.0:
       s += -0.114
      else:
       if tag <= 6.5:
        s += 0.094
       else:
        s += -0.098
     else:
      s += -0.172
    else:
     if end <= 0.0:
      if level <= 0.0:
       s += -0.106
      else:
       s += 0.037
     else:
      if share <= 0.8408:
       if share <= 0.78901:
        if share <= 0.5956:
         if in_article <= 0.0:
          if outer_share <= 0.66338:
           if outer_share <= 0.49472:
            s += -0.063
           else:
            s += -0.551
          else:
           s += 0.138
         else:
          s += 0.055
        else:
         s += 0.173
       else:
        if outer_share <= 0.91566:
         if commas <= 19.5:
          s += 0.144
         else:
          s += -0.462
        else:
         s += -0.247
      else:
       if tag <= 1.5:
        s += 0.150
       else:
        s += -0.114
    if words_score <= -1.4404:
     s += -0.143
    else:
     if prints <= 1.5:
      if end <= 0.0:
       if words <= 10.5:
        s += 0.049
       else:
        if outer_share <= 0.21615:
         s += -0.202
        else:
         if lines <= 25.5:
          s += 0.064
         else:
          s += -0.320
      else:
       if alike <= 56.5:
        if words_score <= 3.0099:
         if away <= 0.0:
          s += -0.359
         else:
          if alike <= 3.5:
           if outer_share <= 0.99893:
            s += -0.021
           else:
            s += -0.529
          else:
           s += 0.082
        else:
         if away <= 0.0:
          s += -0.106
         else:
          s += 0.154
       else:
        if share <= 0.99473:
         if share <= 0.86695:
          s += -0.161
         else:
          s += 0.166
        else:
         s += -0.426
     else:
      if commas <= 0.0:
       s += -0.052
      else:
       s += -0.253
    if framed <= 0.0:
     if share <= 0.26953:
      if tag <= 1.5:
       if share <= 0.20479:
        s += 0.051
       else:
        if words_score <= 3.7957:
         s += 0.127
        else:
         s += -0.384
      else:
       if tag <= 2.5:
        s += -0.193
       else:
        if tag <= 5.5:
         s += 0.062
        else:
         s += -0.080
     else:
      if outer_share <= 0.95856:
       s += 0.097
      else:
       if outer_share <= 0.96594:
        if share <= 0.88614:
         s += -0.264
        else:
         s += 0.108
       else:
        if lines <= 9.5:
         if sentences <= 24.5:
          if sentences <= 4.5:
           s += 0.107
          else:
           s += -0.126
         else:
          s += 0.469
        else:
         s += -0.320
    else:
     if words_score <= 0.95502:
      s += -0.188
     else:
      if lines <= 2.5:
       s += -0.004
      else:
       s += -0.316
    if framed <= 0.0:
     if known_as <= 0.0:
      if prints <= 1.5:
       if characters <= 182.5:
        if gap_below <= 0.0:
         s += 0.108
        else:
         if tag <= 1.5:
          if end <= 4.5:
           s += 0.047
          else:
           s += -0.261
         else:
          if tag <= 2.5:
           if away <= 1.5:
            s += -0.515
           else:
            s += -0.152
          else:
           s += -0.008
       else:
        if end <= 0.0:
         if share <= 0.5956:
          s += -0.117
         else:
          s += 0.157
        else:
         if share <= 0.98543:
          s += 0.103
         else:
          if outer_share <= 0.98833:
           if commas <= 3.5:
            s += -0.207
           else:
            s += -1.317
          else:
           if sentences <= 3.5:
            s += 0.130
           else:
            s += -0.156
      else:
       s += -0.083
     else:
      s += -0.286
    else:
     s += -0.140
    if words_score <= -0.84175:
     if away <= 4.5:
      s += -0.038
     else:
      s += -0.154
    else:
     if words_score <= 4.2548:
      if quotes <= 9.5:
       if away <= 7.5:
        if lines <= 19.5:
         if quotes <= 0.0:
          if shape <= 1.5:
           if outer_tag <= 11.5:
            if sentences <= 24.5:
             s += -0.005
            else:
             s += 0.356
           else:
            if sentences <= 3.5:
             if tag <= 1.5:
              s += 0.079
             else:
              s += -0.256
            else:
             s += -0.674
          else:
           if links <= 0.015712:
            s += 0.131
           else:
            s += -0.049
         else:
          s += 0.096
        else:
         s += 0.362
       else:
        if in_article <= 0.0:
         s += -0.191
        else:
         s += -0.025
      else:
       s += -0.258
     else:
      if links <= 0.25218:
       s += 0.088
      else:
       s += -0.147
    if words_score <= -2.13:
     if in_article <= 0.0:
      s += -0.185
     else:
      s += -0.067
    else:
     if links <= 0.13823:
      if alike <= 153.5:
       if prints <= 1.5:
        if words_score <= 4.1018:
         if commas <= 14.5:
          if alike <= 3.5:
           if commas <= 3.5:
            s += -0.039
           else:
            s += 0.096
          else:
           s += 0.072
         else:
          s += -0.148
        else:
         if alike <= 56.5:
          if lines <= 2.5:
           s += 0.125
          else:
           s += -0.080
         else:
          if alike <= 58.5:
           s += -0.173
          else:
           s += 0.114
       else:
        if characters <= 59.5:
         s += 0.005
        else:
         s += -0.174
      else:
       if words_score <= 1.6645:
        s += 0.252
       else:
        s += -0.319
     else:
      if words <= 5.5:
       s += 0.170
      else:
       s += -0.102
    if framed <= 0.0:
     if known <= 0.0:
      if depth <= 12.5:
       if tag <= 1.5:
        if lines <= 74.5:
         if share <= 0.8408:
          if outer_share <= 0.89673:
           s += 0.043
          else:
           s += -0.109
         else:
          s += 0.095
        else:
         s += -0.252
       else:
        if tag <= 2.5:
         if outer_share <= 0.094457:
          s += -0.060
         else:
          s += -0.264
        else:
         if characters <= 304.5:
          s += -0.004
         else:
          s += 0.218
      else:
       s += 0.082
     else:
      s += -0.249
    else:
     if share <= 0.023943:
      s += -0.160
     else:
      if characters <= 667.5:
       if depth <= 7.5:
        s += -0.202
       else:
        if away <= 7.5:
         if characters <= 171.5:
          s += -0.041
         else:
          s += 0.261
        else:
         s += -0.168
      else:
       s += -0.365
    if framed <= 0.0:
     if known_as <= 0.0:
      if alike <= 3.5:
       if level <= 1.5:
        if words <= 60.5:
         s += -0.075
        else:
         s += 0.086
       else:
        s += 0.100
      else:
       if alike <= 42.5:
        if links <= 0.85029:
         s += 0.069
        else:
         s += -0.126
       else:
        if sentences <= 1.5:
         if alike <= 173:
          s += 0.080
         else:
          if words_score <= 1.44:
           s += 0.340
          else:
           s += -0.295
        else:
         if alike <= 45.5:
          if links <= 0.024965:
           s += -0.140
          else:
           s += -1.079
         else:
          s += -0.095
     else:
      s += -0.259
    else:
     if words_score <= 0.72001:
      s += -0.148
     else:
      if characters <= 539.5:
       if links <= 0.74389:
        s += 0.061
       else:
        s += -0.221
      else:
       s += -0.297
    if away <= 4.5:
     if commas <= 19.5:
      if quotes <= 0.0:
       if sentences <= 1.5:
        if characters <= 171.5:
         s += 0.016
        else:
         s += 0.100
       else:
        if outer_share <= 0.66338:
         if depth <= 9.5:
          s += 0.021
         else:
          if outer_share <= 0.49472:
           if end <= 0.0:
            s += -0.352
           else:
            s += -0.030
          else:
           s += -0.815
        else:
         if depth <= 8.5:
          if words_score <= 4.4153:
           s += -0.143
          else:
           if depth <= 7.5:
            s += 0.138
           else:
            s += -0.109
         else:
          s += 0.141
      else:
       if letters_a_word <= 3.8377:
        s += -0.252
       else:
        s += 0.142
     else:
      s += -0.174
    else:
     if depth <= 14.5:
      s += -0.110
     else:
      if away <= 13.5:
       s += 0.075
      else:
       s += -0.196
    if away <= 7.5:
     if words_score <= 4.7441:
      if depth <= 12.5:
       if known <= 0.0:
        if depth <= 5.5:
         s += -0.096
        else:
         if quotes <= 0.0:
          if share <= 0.86695:
           if share <= 0.16985:
            if depth <= 10.5:
             s += -0.020
            else:
             s += 0.112
           else:
            if share <= 0.5956:
             if depth <= 9.5:
              s += -0.038
             else:
              s += -0.293
            else:
             if outer_share <= 0.91566:
              s += 0.108
             else:
              s += -0.216
          else:
           s += 0.068
         else:
          if commas <= 14.5:
           s += 0.156
          else:
           s += -0.098
       else:
        s += -0.237
      else:
       s += 0.075
     else:
      s += 0.081
    else:
     if depth <= 14.5:
      s += -0.172
     else:
      if share <= 0.0:
       s += -0.147
      else:
       s += 0.109
    if framed <= 0.0:
     if words <= 32.5:
      if away <= 6.5:
       if level <= 0.0:
        if depth <= 16.5:
         s += -0.046
        else:
         s += 0.145
       else:
        s += 0.047
      else:
       if depth <= 13.5:
        s += -0.169
       else:
        s += 0.002
     else:
      if prints <= 1.5:
       if away <= 0.0:
        s += -0.150
       else:
        s += 0.052
      else:
       s += -0.150
    else:
     if words_score <= -0.54602:
      s += -0.166
     else:
      if lines <= 1.5:
       if depth <= 8.5:
        s += -0.197
       else:
        if away <= 7.5:
         if outer_share <= 0.38152:
          if outer_share <= 0.060239:
           if depth <= 14.5:
            s += -0.103
           else:
            s += 0.255
          else:
           s += 0.300
         else:
          s += -0.303
        else:
         s += -0.120
      else:
       s += -0.238
    if words_score <= -5.7249:
     s += -0.121
    else:
     if start <= 3.5:
      if away <= 8.5:
       if alike <= 43.5:
        if alike <= 11.5:
         if level <= 1.5:
          if words_score <= 2.6539:
           if away <= 2.5:
            s += -0.092
           else:
            if alike <= 3.5:
             s += -0.038
            else:
             s += 0.090
          else:
           s += 0.045
         else:
          s += 0.080
        else:
         if start <= 0.0:
          s += -0.238
         else:
          s += 0.101
       else:
        if outer_tag <= 2.5:
         if alike <= 45.5:
          s += -0.463
         else:
          s += -0.066
        else:
         if alike <= 173:
          s += 0.203
         else:
          s += -0.148
      else:
       s += -0.075
     else:
      if alike <= 32.5:
       s += 0.033
      else:
       if alike <= 34.5:
        s += -1.262
       else:
        s += 0.196
    if end <= 3.5:
     if end <= 0.0:
      if characters <= 63.5:
       s += 0.011
      else:
       if words_score <= 2.6539:
        s += -0.054
       else:
        if depth <= 4.5:
         s += -0.548
        else:
         if outer_share <= 0.30332:
          s += -0.243
         else:
          if alike <= 6.5:
           s += -0.206
          else:
           s += 0.068
     else:
      if alike <= 56.5:
       if share <= 0.26953:
        if share <= 0.22679:
         s += 0.018
        else:
         if alike <= 11.5:
          s += -0.472
         else:
          s += 0.248
       else:
        if prints <= 1.5:
         if alike <= 32.5:
          s += 0.118
         else:
          s += 0.004
        else:
         s += -0.132
      else:
       if alike <= 58.5:
        s += -0.164
       else:
        if alike <= 153.5:
         s += 0.101
        else:
         s += -0.160
    else:
     s += -0.143
    if known <= 0.0:
     if away <= 6.5:
      if sentences <= 10.5:
       if outer_tag <= 2.5:
        if outer_tag <= 1.5:
         if outer_share <= 0.99562:
          s += 0.114
         else:
          s += -0.147
        else:
         if tag <= 1.5:
          if tag <= 0.0:
           s += -0.167
          else:
           s += 0.016
         else:
          if commas <= 2.5:
           s += -0.035
          else:
           s += -0.195
       else:
        if tag <= 1.5:
         if away <= 4.5:
          s += 0.163
         else:
          if outer_share <= 0.094457:
           if outer_tag <= 8.5:
            s += 0.279
           else:
            s += -0.336
          else:
           s += -0.419
        else:
         if outer_share <= 0.86297:
          s += -0.025
         else:
          s += 0.094
      else:
       s += 0.272
     else:
      if links <= 0.21828:
       s += -0.024
      else:
       s += -0.160
    else:
     s += -0.219
    if shape <= 1.5:
     if tag <= 1.5:
      if share <= 0.86695:
       if words_score <= 1.6645:
        if in_article <= 0.0:
         s += -0.119
        else:
         if words <= 128.5:
          if characters <= 244.5:
           s += 0.025
          else:
           s += 0.243
         else:
          s += -0.507
       else:
        s += -0.049
      else:
       if share <= 0.98255:
        s += 0.118
       else:
        if sentences <= 24.5:
         if sentences <= 2.5:
          s += 0.034
         else:
          s += -0.178
        else:
         s += 0.297
     else:
      if level <= 1.5:
       s += -0.100
      else:
       if words <= 9.5:
        s += 0.063
       else:
        s += -0.158
    else:
     if away <= 1.5:
      s += 0.186
     else:
      if share <= 0.20479:
       if share <= 0.12762:
        s += 0.031
       else:
        s += 0.241
      else:
       s += -0.081
    if away <= 0.0:
     if alike <= 9.5:
      s += 0.118
     else:
      s += -0.275
    else:
     if end <= 0.0:
      if shape <= 0.0:
       s += -0.093
      else:
       s += 0.015
     else:
      if alike <= 43.5:
       if share <= 0.66288:
        if in_article <= 0.0:
         if alike <= 7.5:
          s += -0.011
         else:
          if alike <= 11.5:
           if share <= 0.45917:
            s += -0.226
           else:
            s += -0.911
          else:
           s += 0.028
        else:
         if alike <= 32.5:
          if share <= 0.11233:
           s += 0.013
          else:
           s += 0.126
         else:
          if share <= 0.52207:
           s += 0.143
          else:
           s += -0.428
       else:
        if alike <= 2.5:
         s += -0.094
        else:
         s += 0.138
      else:
       if depth <= 21.5:
        s += -0.046
       else:
        s += -0.825
    if commas <= 20.5:
     if words_score <= -5.7249:
      s += -0.103
     else:
      if depth <= 12.5:
       if tag <= 1.5:
        if commas <= 19.5:
         if end <= 1.5:
          if letters_a_word <= 8.5477:
           if letters_a_word <= 6.4574:
            if outer_share <= 0.91566:
             if commas <= 6.5:
              s += 0.016
             else:
              s += 0.217
            else:
             if outer_share <= 0.96594:
              s += -0.128
             else:
              s += 0.038
           else:
            s += 0.085
          else:
           s += -0.153
         else:
          s += -0.090
        else:
         s += -0.389
       else:
        if tag <= 2.5:
         if letters_a_word <= 6.7945:
          s += -0.201
         else:
          s += 0.051
        else:
         if characters <= 244.5:
          s += -0.032
         else:
          s += 0.184
      else:
       if end <= 3.5:
        s += 0.058
       else:
        s += -0.140
    else:
     s += 0.187
    if quotes <= 0.0:
     if alike <= 3.5:
      if depth <= 13.5:
       if shape <= 2.5:
        s += -0.054
       else:
        s += 0.128
      else:
       if words_score <= 7.1856:
        if words_score <= 0.0:
         s += -0.056
        else:
         s += 0.080
       else:
        s += -0.243
     else:
      if links <= 0.85029:
       if outer_tag <= 1.5:
        if framed <= 0.0:
         s += 0.180
        else:
         s += -0.135
       else:
        if alike <= 153.5:
         if alike <= 72.5:
          if prints <= 5.5:
           s += 0.022
          else:
           s += -0.130
         else:
          s += 0.164
        else:
         s += -0.102
      else:
       s += -0.097
    else:
     if tag <= 1.5:
      if quotes <= 13:
       if alike <= 56.5:
        s += 0.180
       else:
        s += -0.056
      else:
       s += -0.174
     else:
      s += -0.061
    if quotes <= 8.5:
     if known <= 0.0:
      if sentences <= 18.5:
       if sentences <= 7.5:
        if links <= 0.74389:
         if depth <= 17.5:
          if quotes <= 1.5:
           if start <= 3.5:
            s += -0.003
           else:
            if depth <= 10.5:
             s += 0.069
            else:
             s += -0.344
          else:
           if share <= 0.45917:
            if share <= 0.22679:
             s += 0.017
            else:
             s += -0.373
           else:
            if share <= 0.98543:
             s += 0.206
            else:
             if commas <= 4.5:
              s += 0.115
             else:
              s += -0.409
         else:
          if prints <= 2.5:
           s += 0.092
          else:
           s += -0.178
        else:
         if framed <= 0.0:
          s += -0.025
         else:
          s += -0.188
       else:
        s += -0.191
      else:
       s += 0.244
     else:
      s += -0.167
    else:
     s += -0.178
    if framed <= 0.0:
     if start <= 0.0:
      if letters_a_word <= 5.9097:
       if letters_a_word <= 5.006:
        if tag <= 1.5:
         if away <= 4.5:
          if away <= 1.5:
           s += 0.110
          else:
           s += -0.221
         else:
          s += 0.208
        else:
         s += -0.232
       else:
        s += -0.454
      else:
       if letters_a_word <= 6.8475:
        s += 0.227
       else:
        s += -0.146
     else:
      if away <= 13.5:
       if start <= 3.5:
        s += 0.019
       else:
        if quotes <= 0.0:
         if start <= 4.5:
          s += -0.365
         else:
          s += 0.027
        else:
         s += 0.037
      else:
       s += -0.210
    else:
     if characters <= 539.5:
      if away <= 7.5:
       if links <= 0.081541:
        s += 0.015
       else:
        s += -0.139
      else:
       s += -0.141
     else:
      s += -0.274
    if commas <= 3.5:
     if in_article <= 0.0:
      if alike <= 22.5:
       if alike <= 10.5:
        if depth <= 9.5:
         s += -0.110
        else:
         s += 0.032
       else:
        if alike <= 11.5:
         if words <= 16.5:
          s += -0.212
         else:
          s += -0.653
        else:
         s += -0.020
      else:
       s += 0.053
     else:
      s += 0.006
    else:
     if alike <= 42.5:
      if sentences <= 21.5:
       if tag <= 1.5:
        if commas <= 8.5:
         if letters_a_word <= 7.5026:
          s += 0.094
         else:
          if characters <= 426.5:
           s += 0.079
          else:
           s += -0.457
        else:
         s += 0.235
       else:
        if tag <= 2.5:
         s += -0.128
        else:
         s += 0.098
      else:
       s += -0.304
     else:
      if words <= 160.5:
       s += -0.018
      else:
       s += -0.349
    if outer_tag <= 2.5:
     if commas <= 19.5:
      if links <= 0.068045:
       if outer_tag <= 1.5:
        s += 0.060
       else:
        if alike <= 153.5:
         s += -0.011
        else:
         s += -0.159
      else:
       if links <= 0.077005:
        s += -0.309
       else:
        if characters <= 258.5:
         if away <= 2.5:
          if letters_a_word <= 3.0093:
           s += 0.190
          else:
           if links <= 0.21828:
            s += -0.298
           else:
            s += -0.116
         else:
          s += -0.019
        else:
         s += 0.044
     else:
      s += -0.159
    else:
     if away <= 4.5:
      if outer_tag <= 11.5:
       s += 0.120
      else:
       if shape <= 1.5:
        s += -0.078
       else:
        s += 0.063
     else:
      if words <= 8.5:
       if characters <= 13.5:
        s += -0.126
       else:
        s += 0.109
      else:
       s += -0.101
    if words <= 160.5:
     if end <= 3.5:
      if characters <= 2.5:
       s += -0.360
      else:
       if words_score <= 6.7769:
        if words <= 5.5:
         s += 0.042
        else:
         if end <= 0.0:
          if words <= 90.5:
           if alike <= 22.5:
            if characters <= 59.5:
             s += -0.008
            else:
             if words_score <= 2.6539:
              if characters <= 244.5:
               s += -0.113
              else:
               s += 0.089
             else:
              if alike <= 16.5:
               s += -0.164
              else:
               s += -0.513
           else:
            s += 0.092
          else:
           s += 0.182
         else:
          if words <= 96.5:
           s += 0.013
          else:
           s += -0.087
       else:
        s += 0.073
     else:
      s += -0.090
    else:
     if quotes <= 2.5:
      if alike <= 9.5:
       s += 0.135
      else:
       s += -0.174
     else:
      s += -0.217
    if outer_tag <= 2.5:
     if share <= 0.8408:
      if share <= 0.82066:
       if end <= 0.0:
        if words_score <= 3.0099:
         s += -0.018
        else:
         if share <= 0.059456:
          s += 0.003
         else:
          s += -0.270
       else:
        if alike <= 3.5:
         if alike <= 2.5:
          s += -0.014
         else:
          if share <= 0.22679:
           if share <= 0.11233:
            s += -0.089
           else:
            s += -0.378
          else:
           s += 0.181
        else:
         if alike <= 30.5:
          if words_score <= 2.4792:
           s += 0.004
          else:
           s += 0.133
         else:
          s += -0.076
      else:
       if links <= 0.03401:
        if words <= 96.5:
         s += 0.110
        else:
         s += -0.286
       else:
        s += -0.403
     else:
      s += 0.030
    else:
     if away <= 9.5:
      s += 0.038
     else:
      s += -0.133
    if end <= 1.5:
     if prints <= 1.5:
      if away <= 0.0:
       if quotes <= 0.0:
        s += 0.016
       else:
        s += -0.262
      else:
       if in_article <= 0.0:
        if words_score <= 3.9471:
         if outer_share <= 0.66338:
          if outer_share <= 0.49472:
           if depth <= 9.5:
            if outer_share <= 0.21615:
             s += -0.194
            else:
             s += 0.174
           else:
            s += 0.017
          else:
           s += -0.383
         else:
          s += 0.007
        else:
         s += 0.122
       else:
        if away <= 8.5:
         if start <= 3.5:
          s += 0.021
         else:
          s += -0.117
        else:
         if outer_share <= 0.0:
          s += -0.083
         else:
          s += 0.235
     else:
      if words <= 22.5:
       s += -0.015
      else:
       if share <= 0.40129:
        s += -0.230
       else:
        s += 0.061
    else:
     s += -0.061
    if sentences <= 5.5:
     if depth <= 12.5:
      if away <= 7.5:
       if commas <= 4.5:
        if tag <= 1.5:
         if alike <= 32.5:
          if end <= 1.5:
           s += 0.075
          else:
           if away <= 4.5:
            s += 0.016
           else:
            s += -0.271
         else:
          s += -0.039
        else:
         if alike <= 24.5:
          s += -0.052
         else:
          if alike <= 173:
           s += 0.165
          else:
           s += -0.136
       else:
        if depth <= 11.5:
         if depth <= 10.5:
          if away <= 1.5:
           if away <= 0.0:
            s += -0.258
           else:
            s += 0.027
          else:
           if letters_a_word <= 5.5021:
            s += -0.430
           else:
            s += -0.092
         else:
          s += 0.206
        else:
         s += -0.268
      else:
       s += -0.118
     else:
      s += 0.035
    else:
     s += 0.106
    if away <= 9.5:
     if lines <= 5.5:
      if words <= 71.5:
       if links <= 0.041079:
        s += 0.016
       else:
        if words <= 5.5:
         s += 0.183
        else:
         if outer_share <= 0.72759:
          s += -0.013
         else:
          if depth <= 7.5:
           if alike <= 5.5:
            if in_article <= 0.0:
             s += -0.461
            else:
             s += -0.008
           else:
            s += 0.088
          else:
           if depth <= 9.5:
            s += -0.269
           else:
            if share <= 0.98255:
             s += -0.024
            else:
             s += -0.528
      else:
       if depth <= 6.5:
        s += 0.111
       else:
        if tag <= 2.5:
         if links <= 0.041079:
          s += -0.091
         else:
          s += 0.077
        else:
         s += 0.191
     else:
      if depth <= 7.5:
       s += -0.056
      else:
       s += 0.189
    else:
     s += -0.086
    if away <= 11.5:
     if outer_tag <= 21.5:
      if lines <= 19.5:
       if quotes <= 11:
        if level <= 1.5:
         if alike <= 1.5:
          if characters <= 95.5:
           if away <= 3.5:
            s += -0.178
           else:
            s += -0.030
          else:
           s += -0.001
         else:
          if alike <= 2.5:
           s += 0.089
          else:
           if away <= 5.5:
            if away <= 2.5:
             if away <= 1.5:
              s += 0.006
             else:
              s += -0.083
            else:
             s += 0.058
           else:
            if words <= 7.5:
             s += 0.060
            else:
             s += -0.109
        else:
         s += 0.043
       else:
        s += -0.235
      else:
       s += 0.142
     else:
      if alike <= 16.5:
       s += -0.056
      else:
       if words <= 25.5:
        s += -0.283
       else:
        s += -1.422
    else:
     s += -0.129
    if start <= 0.0:
     s += -0.121
    else:
     if alike <= 3.5:
      if level <= 1.5:
       if words_score <= -3.4363:
        if shape <= 2.5:
         s += -0.150
        else:
         s += 0.360
       else:
        if tag <= 6.5:
         if words_score <= 2.4792:
          if depth <= 10.5:
           if characters <= 140.5:
            s += -0.115
           else:
            if alike <= 2.5:
             if words_score <= 0.23701:
              s += -0.085
             else:
              s += 0.186
            else:
             s += -0.149
          else:
           s += 0.084
         else:
          if letters_a_word <= 5.572:
           s += 0.084
          else:
           if words <= 85.5:
            s += -0.103
           else:
            s += 0.148
        else:
         if characters <= 323.5:
          s += -0.231
         else:
          s += 0.115
      else:
       s += 0.053
     else:
      if tag <= 14.5:
       s += 0.035
      else:
       s += -0.202
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, _, gap_below, _, prints, quotes, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, _, from_start, final_score, printed_above, begins_line_above, in_text, headings_above, _, _, name, _, digits, year, _, capitals, _, _, _, digits_1_above, year_1_above, _, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, name_2_below, _, digits_2_below, year_2_below, _, capitals_2_below, by_word_3_below, _, _, digits_3_below, year_3_below, clock_3_below, capitals_3_below) = row
    s = 0.0
    if tag <= 6.5:
     if shape <= 0.0:
      if clock_1_below <= 0.0:
       s += -2.587
      else:
       s += -2.496
     else:
      if alike <= 1.5:
       if capitals_2_above <= 0.044949:
        if capitals_1_below <= 0.077935:
         s += -2.432
        else:
         s += -2.197
       else:
        s += -2.537
      else:
       s += -2.584
    else:
     if tag <= 7.5:
      s += -1.218
     else:
      if characters <= 48.5:
       if digits_1_below <= 1.5:
        s += -2.564
       else:
        s += -2.472
      else:
       if from_start <= 0.0:
        s += -2.299
       else:
        s += -2.545
    if tag <= 6.5:
     if prints <= 1.5:
      if by_word_1_below <= 0.0:
       s += -0.119
      else:
       s += -0.026
     else:
      if in_text <= 0.60435:
       if in_text <= 0.48684:
        s += -0.109
       else:
        s += -0.022
      else:
       if alike <= 1.5:
        s += 0.281
       else:
        s += -0.057
    else:
     if tag <= 7.5:
      s += 0.459
     else:
      if characters <= 39.5:
       if digits <= 0.0:
        s += -0.107
       else:
        s += -0.029
      else:
       if from_start <= 0.0:
        s += 0.162
       else:
        if capitals_1_above <= 0.067424:
         s += -0.087
        else:
         s += -0.020
    if tag <= 6.5:
     if prints <= 1.5:
      if digits_2_below <= 5.5:
       s += -0.116
      else:
       if digits_2_below <= 7.5:
        s += -0.007
       else:
        s += -0.045
     else:
      if in_text <= 0.55903:
       if in_text <= 0.48684:
        s += -0.108
       else:
        s += -0.025
      else:
       if alike <= 1.5:
        s += 0.246
       else:
        if words <= 6.5:
         s += -0.057
        else:
         s += -0.008
    else:
     if tag <= 7.5:
      s += 0.327
     else:
      if characters <= 60.5:
       s += -0.100
      else:
       s += 0.039
    if shape <= 0.0:
     s += -0.119
    else:
     if from_start <= 0.0:
      if in_text <= 0.3101:
       if characters <= 23.5:
        s += -0.093
       else:
        s += -0.011
      else:
       if final_score <= -3.8018:
        s += 0.120
       else:
        s += 0.291
     else:
      if from_start <= 2.5:
       if alike <= 1.5:
        s += 0.043
       else:
        s += -0.067
      else:
       if digits_2_below <= 1.5:
        s += -0.118
       else:
        s += -0.030
    if headings_above <= 0.0:
     if level <= 0.0:
      if words <= 3.5:
       s += -0.103
      else:
       if prints <= 1.5:
        s += -0.067
       else:
        s += 0.083
     else:
      if words <= 3.5:
       if from_start <= -9.5:
        s += -0.075
       else:
        s += 0.093
      else:
       s += 0.243
    else:
     if tag <= 6.5:
      if digits_3_below <= 5.5:
       s += -0.116
      else:
       s += -0.028
     else:
      if tag <= 7.5:
       s += 0.139
      else:
       if prints <= 1.5:
        s += -0.096
       else:
        if words <= 3.5:
         s += -0.070
        else:
         s += 0.073
    if headings_above <= 0.0:
     if final_score <= -3.5391:
      if in_text <= 0.57519:
       s += -0.097
      else:
       if in_text <= 0.84808:
        s += 0.120
       else:
        s += 0.041
     else:
      if in_text <= 0.40455:
       if in_text <= 0.14643:
        s += 0.006
       else:
        s += 0.100
      else:
       s += 0.231
    else:
     if shape <= 0.0:
      s += -0.119
     else:
      if alike <= 1.5:
       if in_text <= 0.27889:
        s += -0.089
       else:
        if final_score <= -0.71015:
         s += 0.186
        else:
         if in_text <= 0.84808:
          s += 0.024
         else:
          s += -0.062
      else:
       s += -0.115
    if headings_above <= 0.0:
     if level <= 0.0:
      if in_text <= 0.66092:
       s += -0.092
      else:
       s += 0.009
     else:
      if in_text <= 0.40455:
       if words <= 4.5:
        s += -0.024
       else:
        s += 0.044
      else:
       s += 0.202
    else:
     if level <= 0.0:
      s += -0.118
     else:
      if from_start <= 0.0:
       if words <= 3.5:
        s += -0.097
       else:
        if capitals <= 0.36754:
         s += 0.024
        else:
         s += 0.178
      else:
       if prints <= 2.5:
        if from_start <= 1.5:
         s += -0.022
        else:
         s += -0.109
       else:
        s += 0.011
    if headings_above <= 0.0:
     if in_text <= 0.48684:
      if tag <= 6.5:
       s += -0.091
      else:
       s += 0.017
     else:
      if characters <= 25.5:
       s += 0.019
      else:
       s += 0.191
    else:
     if tag <= 6.5:
      if by_word_1_below <= 0.0:
       if from_start <= -32.5:
        s += -0.018
       else:
        s += -0.112
      else:
       s += 0.044
     else:
      if tag <= 7.5:
       s += 0.125
      else:
       if characters <= 33.5:
        s += -0.103
       else:
        if words_score <= -1.2089:
         s += 0.079
        else:
         if headings_above <= 1.5:
          s += -0.000
         else:
          s += -0.079
    if tag <= 6.5:
     if headings_above <= 0.0:
      if from_start <= -7.5:
       if in_text <= 0.57519:
        s += -0.101
       else:
        s += 0.015
      else:
       if words <= 5.5:
        s += 0.020
       else:
        s += 0.219
     else:
      if digits_3_below <= 5.5:
       s += -0.109
      else:
       s += -0.026
    else:
     if tag <= 7.5:
      s += 0.162
     else:
      if from_start <= 0.0:
       if from_start <= -6.5:
        s += -0.079
       else:
        if words <= 5.5:
         s += 0.001
        else:
         s += 0.127
      else:
       if prints <= 1.5:
        s += -0.099
       else:
        s += 0.003
    if level <= 0.0:
     if headings_above <= 0.0:
      if digits_1_below <= 0.0:
       s += -0.070
      else:
       s += 0.025
     else:
      if by_word_1_below <= 0.0:
       s += -0.117
      else:
       s += -0.012
    else:
     if alike <= 1.5:
      if level <= 1.5:
       if final_score <= -3.8018:
        s += 0.045
       else:
        s += 0.177
      else:
       if letters_a_word <= 7.1455:
        if depth <= 6.5:
         s += 0.020
        else:
         if prints <= 1.5:
          s += -0.079
         else:
          s += 0.003
       else:
        s += 0.085
     else:
      if prints <= 2.5:
       s += -0.106
      else:
       s += -0.005
    if level <= 0.0:
     if digits_1_below <= 9.5:
      s += -0.110
     else:
      s += -0.002
    else:
     if alike <= 1.5:
      if characters <= 17.5:
       if in_text <= 0.48684:
        s += -0.098
       else:
        s += -0.029
      else:
       if from_start <= 1.5:
        if in_text <= 0.48684:
         s += 0.036
        else:
         if final_score <= -3.6699:
          s += 0.078
         else:
          s += 0.177
       else:
        if from_start <= 4.5:
         s += -0.007
        else:
         s += -0.078
     else:
      if printed_above <= 0.0:
       if capitals_1_below <= 0.97368:
        s += -0.110
       else:
        s += -0.004
      else:
       s += -0.001
    if shape <= 0.0:
     if digits_3_below <= 5.5:
      if quotes <= 1.5:
       s += -0.109
      else:
       s += -0.006
     else:
      s += -0.016
    else:
     if alike <= 1.5:
      if characters <= 19.5:
       s += -0.086
      else:
       if final_score <= 0.34407:
        if framed <= 0.0:
         s += 0.155
        else:
         if in_text <= 0.71825:
          s += 0.024
         else:
          s += 0.073
       else:
        if headings_above <= 1.5:
         s += 0.022
        else:
         s += -0.050
     else:
      if away <= 10.5:
       if outer_share <= 0.99893:
        s += -0.106
       else:
        s += -0.002
      else:
       s += -0.002
    if headings_above <= 0.0:
     if shape <= 0.0:
      if from_start <= -7.5:
       s += -0.085
      else:
       s += 0.013
     else:
      if away <= 6.5:
       s += 0.135
      else:
       if from_start <= -10.5:
        s += -0.064
       else:
        s += 0.076
    else:
     if tag <= 6.5:
      if by_word_1_below <= 0.0:
       if share <= 0.99327:
        s += -0.109
       else:
        s += -0.015
      else:
       s += 0.008
     else:
      if tag <= 7.5:
       s += 0.088
      else:
       if printed_above <= 0.0:
        if outer_share <= 0.99893:
         s += -0.095
        else:
         s += 0.003
       else:
        s += 0.111
    if from_start <= 0.0:
     if in_text <= 0.48684:
      if start <= 0.0:
       s += 0.011
      else:
       if away <= 3.5:
        if in_text <= 0.3101:
         s += -0.044
        else:
         s += 0.003
       else:
        s += -0.100
     else:
      if level <= 0.0:
       if prints <= 1.5:
        s += -0.070
       else:
        if capitals_2_above <= 0.029857:
         s += 0.086
        else:
         s += 0.013
      else:
       if capitals_2_above <= 0.60556:
        if framed <= 0.0:
         s += 0.145
        else:
         s += 0.056
       else:
        s += 0.019
    else:
     if begins_line_above <= 0.0:
      s += -0.109
     else:
      s += -0.008
    if alike <= 1.5:
     if characters <= 17.5:
      if digits_1_below <= 5.5:
       s += -0.101
      else:
       s += 0.004
     else:
      if from_start <= 0.0:
       if prints <= 1.5:
        if level <= 0.0:
         s += -0.071
        else:
         if level <= 1.5:
          if framed <= 0.0:
           s += 0.128
          else:
           s += 0.045
         else:
          s += -0.024
       else:
        s += 0.170
      else:
       if digits_1_below <= 1.5:
        s += -0.081
       else:
        s += 0.006
    else:
     if words_score <= -11.832:
      s += 0.004
     else:
      s += -0.107
    if level <= 0.0:
     if by_word_1_below <= 0.0:
      if clock_1_below <= 0.0:
       s += -0.101
      else:
       s += 0.011
     else:
      s += 0.021
    else:
     if alike <= 1.5:
      if words <= 4.5:
       if level <= 1.5:
        if final_score <= -2.7234:
         s += -0.019
        else:
         s += 0.067
       else:
        s += -0.074
      else:
       if final_score <= 0.34407:
        if framed <= 0.0:
         s += 0.145
        else:
         s += 0.042
       else:
        if capitals <= 0.43095:
         s += -0.030
        else:
         s += 0.050
     else:
      if printed_above <= 0.0:
       s += -0.098
      else:
       s += 0.022
    if from_start <= 0.0:
     if characters <= 17.5:
      if final_score <= -1.0072:
       s += -0.104
      else:
       s += 0.020
     else:
      if links <= 0.0:
       if words <= 18.5:
        if final_score <= -4.6099:
         if words <= 7.5:
          s += -0.054
         else:
          s += 0.037
        else:
         if words <= 4.5:
          if tag <= 6.5:
           s += -0.026
          else:
           s += 0.061
         else:
          s += 0.127
       else:
        s += -0.059
      else:
       if final_score <= -5.1813:
        s += 0.009
       else:
        s += -0.071
    else:
     if printed_above <= 0.0:
      s += -0.109
     else:
      s += 0.036
    if alike <= 1.5:
     if in_text <= 0.33908:
      if characters <= 19.5:
       s += -0.105
      else:
       if level <= 0.0:
        s += -0.063
       else:
        s += 0.022
     else:
      if from_start <= 1.5:
       if words <= 18.5:
        if framed <= 0.0:
         if characters <= 33.5:
          if capitals <= 0.57519:
           s += -0.011
          else:
           s += 0.074
         else:
          s += 0.154
        else:
         if from_start <= -5.5:
          if in_text <= 0.89737:
           s += -0.060
          else:
           s += 0.018
         else:
          s += 0.056
       else:
        s += -0.053
      else:
       s += -0.062
    else:
     s += -0.095
    if alike <= 1.5:
     if in_text <= 0.48684:
      if in_text <= 0.12132:
       if clock_1_below <= 0.0:
        s += -0.099
       else:
        s += 0.006
      else:
       if level <= 0.0:
        s += -0.063
       else:
        s += 0.027
     else:
      if from_start <= 2.5:
       if characters <= 25.5:
        if final_score <= -3.2814:
         s += -0.060
        else:
         s += 0.048
       else:
        if characters <= 98.5:
         if capitals_2_above <= 0.43095:
          s += 0.136
         else:
          s += 0.044
        else:
         if characters <= 122.5:
          s += 0.027
         else:
          s += -0.044
      else:
       s += -0.073
    else:
     s += -0.097
    if alike <= 1.5:
     if in_text <= 0.48684:
      if headings_above <= 0.0:
       if outer_share <= 0.0067263:
        s += -0.062
       else:
        s += 0.039
      else:
       s += -0.096
     else:
      if from_start <= 2.5:
       if capitals <= 0.60556:
        if away <= 5.5:
         if capitals_1_above <= 0.043961:
          s += 0.087
         else:
          if capitals <= 0.19756:
           s += -0.047
          else:
           s += 0.042
        else:
         s += -0.048
       else:
        if characters <= 23.5:
         s += 0.029
        else:
         s += 0.147
      else:
       s += -0.053
    else:
     if outer_share <= 0.99159:
      s += -0.102
     else:
      s += -0.006
    if headings_above <= 0.0:
     if characters <= 14.5:
      s += -0.075
     else:
      if links <= 0.025022:
       if away <= 5.5:
        s += 0.124
       else:
        if framed <= 0.0:
         s += 0.079
        else:
         s += -0.027
      else:
       s += -0.042
    else:
     if printed_above <= 0.0:
      if from_start <= -1e-35:
       if level <= 0.0:
        s += -0.077
       else:
        if level <= 1.5:
         s += 0.055
        else:
         s += -0.062
      else:
       if share <= 0.99893:
        s += -0.102
       else:
        s += 0.004
     else:
      if characters <= 27.5:
       s += -0.040
      else:
       s += 0.111
    if in_text <= 0.54196:
     if digits_1_below <= 7.5:
      if final_score <= -2.4407:
       s += -0.103
      else:
       if depth <= 5.5:
        s += 0.025
       else:
        s += -0.055
     else:
      s += 0.041
    else:
     if final_score <= 0.34407:
      if away <= 5.5:
       if capitals <= 0.1446:
        s += 0.020
       else:
        s += 0.121
      else:
       if letters_a_word <= 6.8904:
        if letters_a_word <= 6.0923:
         s += -0.011
        else:
         s += 0.093
       else:
        s += -0.044
     else:
      if printed_above <= 0.0:
       if year_1_below <= 0.0:
        s += -0.093
       else:
        s += 0.015
      else:
       s += 0.067
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.100
     else:
      if characters <= 19.5:
       s += -0.069
      else:
       s += 0.109
    else:
     if level <= 1.5:
      if gap_below <= 0.0:
       s += -0.075
      else:
       if characters <= 17.5:
        s += -0.028
       else:
        if share <= 0.018077:
         s += 0.119
        else:
         s += 0.016
     else:
      if printed_above <= 0.0:
       if digits_1_above <= 4.5:
        if letters_a_word <= 7.6716:
         s += -0.077
        else:
         if characters <= 37.5:
          s += -0.042
         else:
          s += 0.057
       else:
        s += 0.041
      else:
       s += 0.054
    if from_start <= 0.0:
     if in_text <= 0.54196:
      if final_score <= -3.2814:
       s += -0.085
      else:
       if links <= 0.037532:
        if headings_above <= 0.0:
         s += 0.085
        else:
         s += -0.011
       else:
        s += -0.056
     else:
      if letters_a_word <= 6.9889:
       if final_score <= -4.6099:
        s += -0.006
       else:
        if final_score <= -0.38783:
         s += 0.104
        else:
         s += 0.011
      else:
       if letters_a_word <= 7.5071:
        s += -0.037
       else:
        s += 0.047
    else:
     if printed_above <= 0.0:
      if name <= 0.0:
       s += -0.104
      else:
       s += 0.015
     else:
      s += 0.005
    if headings_above <= 0.0:
     if characters <= 14.5:
      s += -0.065
     else:
      if links <= 0.049725:
       if letters_a_word <= 7.8604:
        if characters <= 70.5:
         s += 0.128
        else:
         s += 0.028
       else:
        s += 0.005
      else:
       s += -0.027
    else:
     if end <= 0.0:
      if characters <= 37.5:
       if outer_share <= 0.99893:
        s += -0.070
       else:
        s += 0.030
      else:
       if letters_a_word <= 6.6708:
        s += -0.016
       else:
        if letters_a_word <= 8.2789:
         s += 0.121
        else:
         s += -0.012
     else:
      if outer_tag <= 0.0:
       s += 0.056
      else:
       s += -0.088
    if in_text <= 0.48684:
     if digits_1_below <= 11.5:
      s += -0.103
     else:
      s += 0.011
    else:
     if alike <= 1.5:
      if characters <= 74.5:
       if characters <= 14.5:
        s += -0.042
       else:
        if from_start <= 2.5:
         if words_score <= -2.3765:
          if words_score <= -3.7181:
           s += 0.055
          else:
           s += -0.045
         else:
          if capitals_1_below <= 0.077935:
           s += 0.039
          else:
           s += 0.138
        else:
         if final_score <= -1.0072:
          s += 0.023
         else:
          s += -0.044
      else:
       if end <= 0.0:
        s += 0.016
       else:
        s += -0.058
     else:
      s += -0.081
    if shape <= 0.0:
     if year_3_below <= 0.0:
      s += -0.086
     else:
      s += 0.016
    else:
     if alike <= 2.5:
      if characters <= 15.5:
       s += -0.054
      else:
       if words_score <= -4.4948:
        if capitals_1_below <= 0.12348:
         s += 0.038
        else:
         s += -0.059
       else:
        if capitals_1_below <= 0.040833:
         if from_start <= -1.5:
          s += 0.057
         else:
          if characters <= 35.5:
           s += 0.022
          else:
           s += -0.057
        else:
         if from_start <= -10.5:
          s += 0.011
         else:
          if capitals_3_below <= 0.56696:
           s += 0.114
          else:
           s += 0.016
     else:
      s += -0.066
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.098
     else:
      if in_text <= 0.57519:
       s += -0.041
      else:
       s += 0.073
    else:
     if from_start <= 1.5:
      if level <= 1.5:
       if away <= 5.5:
        s += 0.101
       else:
        if characters <= 25.5:
         s += -0.048
        else:
         s += 0.028
      else:
       if from_start <= -3.5:
        if capitals_1_below <= 0.43095:
         s += -0.088
        else:
         s += 0.007
       else:
        if letters_a_word <= 7.1455:
         s += -0.000
        else:
         s += 0.077
     else:
      if end <= 2.5:
       s += -0.072
      else:
       s += 0.025
    if alike <= 1.5:
     if in_text <= 0.23303:
      s += -0.077
     else:
      if prints <= 1.5:
       if capitals <= 0.67117:
        if outer_tag <= 6.5:
         if year <= 0.0:
          if capitals_2_below <= 0.89444:
           if capitals_3_below <= 0.0:
            s += -0.013
           else:
            s += -0.110
          else:
           s += 0.007
         else:
          s += 0.027
        else:
         s += 0.034
       else:
        if tag <= 7.5:
         s += 0.077
        else:
         s += -0.005
      else:
       if words <= 3.5:
        s += -0.010
       else:
        s += 0.116
    else:
     if outer_share <= 0.99159:
      s += -0.098
     else:
      s += 0.006
    if in_text <= 0.57519:
     if tag <= 6.5:
      if start <= 2.5:
       s += -0.089
      else:
       s += 0.002
     else:
      if tag <= 7.5:
       s += 0.051
      else:
       s += -0.052
    else:
     if final_score <= 1.3108:
      if characters <= 17.5:
       if tag <= 5.5:
        s += -0.050
       else:
        s += 0.023
      else:
       if capitals <= 0.10128:
        s += -0.028
       else:
        if capitals_2_above <= 0.67117:
         if headings_above <= 2.5:
          s += 0.116
         else:
          s += 0.020
        else:
         s += 0.001
     else:
      if capitals <= 0.97368:
       s += -0.084
      else:
       s += 0.009
    if prints <= 1.5:
     if year_1_below <= 0.0:
      if by_word_2_below <= 0.0:
       if capitals <= 0.60556:
        if year_1_above <= 0.0:
         s += -0.083
        else:
         s += 0.009
       else:
        if words <= 4.5:
         s += -0.058
        else:
         if from_start <= 1.5:
          s += 0.048
         else:
          s += -0.036
      else:
       s += 0.043
     else:
      if depth <= 9.5:
       s += 0.068
      else:
       s += -0.032
    else:
     if words <= 3.5:
      s += -0.031
     else:
      if links <= 0.037532:
       if capitals <= 0.20227:
        s += -0.000
       else:
        s += 0.129
      else:
       s += -0.024
    if prints <= 1.5:
     if shape <= 0.0:
      s += -0.092
     else:
      if headings_above <= 1.5:
       if capitals_2_below <= 0.3374:
        if outer_share <= 0.0034184:
         s += -0.003
        else:
         if end <= 0.0:
          if final_score <= -1.2533:
           s += 0.109
          else:
           s += 0.017
         else:
          s += -0.005
       else:
        s += -0.036
      else:
       if capitals_1_above <= 0.96154:
        s += -0.072
       else:
        s += 0.022
    else:
     if in_text <= 0.57519:
      if final_score <= -3.1588:
       s += -0.065
      else:
       s += 0.045
     else:
      if capitals <= 0.83974:
       s += 0.105
      else:
       s += 0.006
    if prints <= 1.5:
     if digits_1_below <= 4.5:
      if level <= 0.0:
       s += -0.087
      else:
       if digits <= 0.0:
        if capitals_3_below <= 0.67117:
         if capitals_3_below <= 0.0:
          s += -0.004
         else:
          if capitals <= 0.67117:
           s += -0.097
          else:
           s += 0.004
        else:
         s += 0.024
       else:
        if from_start <= -1e-35:
         s += 0.064
        else:
         s += -0.035
     else:
      s += 0.061
    else:
     if words <= 2.5:
      s += -0.056
     else:
      if links <= 0.049725:
       s += 0.114
      else:
       if from_start <= -21.5:
        s += 0.054
       else:
        s += -0.049
    if from_start <= 2.5:
     if in_text <= 0.33908:
      if letters_a_word <= 4.5147:
       if depth <= 8.5:
        s += 0.067
       else:
        s += -0.031
      else:
       s += -0.072
     else:
      if end <= 0.0:
       if capitals_2_above <= 0.45644:
        if tag <= 7.5:
         s += 0.091
        else:
         s += 0.003
       else:
        if capitals_1_below <= 0.43095:
         s += 0.030
        else:
         s += -0.055
      else:
       if end <= 1.5:
        s += -0.060
       else:
        if from_start <= -8.5:
         s += -0.037
        else:
         s += 0.052
    else:
     if end <= 5.5:
      s += -0.079
     else:
      s += 0.029
    if words <= 3.5:
     if digits_1_above <= 5.5:
      if share <= 0.87563:
       s += -0.089
      else:
       s += 0.020
     else:
      s += 0.022
    else:
     if prints <= 1.5:
      if level <= 0.0:
       if year_3_below <= 0.0:
        s += -0.085
       else:
        s += 0.031
      else:
       if level <= 1.5:
        if share <= 0.010626:
         s += 0.080
        else:
         s += -0.011
       else:
        if letters_a_word <= 5.0119:
         s += 0.031
        else:
         if letters_a_word <= 7.6716:
          s += -0.062
         else:
          s += 0.023
     else:
      if links <= 0.037532:
       s += 0.105
      else:
       s += -0.034
    if alike <= 3.5:
     if in_text <= 0.54196:
      if final_score <= -3.3957:
       s += -0.069
      else:
       if headings_above <= 0.0:
        s += 0.056
       else:
        if share <= 0.92433:
         s += -0.050
        else:
         s += 0.039
     else:
      if capitals <= 0.36754:
       if year_2_below <= 0.0:
        if prints <= 1.5:
         if share <= 0.010626:
          s += 0.005
         else:
          s += -0.063
        else:
         s += 0.019
       else:
        s += 0.058
      else:
       if from_start <= 1.5:
        if in_text <= 0.8619:
         s += 0.105
        else:
         s += 0.035
       else:
        s += -0.012
    else:
     s += -0.075
    if digits_1_below <= 3.5:
     if headings_above <= 0.0:
      if final_score <= -3.8018:
       if letters_a_word <= 7.1455:
        if words_score <= -4.4948:
         s += -0.035
        else:
         s += 0.047
       else:
        s += -0.090
      else:
       if links <= 0.073845:
        if level <= 1.5:
         s += 0.079
        else:
         s += -0.015
       else:
        s += -0.035
     else:
      if tag <= 6.5:
       s += -0.073
      else:
       if capitals_2_above <= 0.97222:
        if letters_a_word <= 7.1455:
         s += -0.041
        else:
         s += 0.021
       else:
        s += 0.051
    else:
     if in_text <= 0.23303:
      s += -0.022
     else:
      s += 0.067
    if in_text <= 0.54196:
     if words <= 10.5:
      s += -0.056
     else:
      if words <= 13.5:
       s += 0.049
      else:
       s += -0.036
    else:
     if alike <= 5.5:
      if words <= 18.5:
       if words <= 2.5:
        s += -0.036
       else:
        if outer_share <= 0.014711:
         s += 0.083
        else:
         if capitals_1_below <= 0.0723:
          if from_start <= -1.5:
           s += 0.027
          else:
           if outer_share <= 0.73941:
            s += 0.016
           else:
            s += -0.069
         else:
          if words_score <= -2.3765:
           s += -0.035
          else:
           s += 0.079
      else:
       s += -0.046
     else:
      s += -0.067
    if words <= 3.5:
     if name <= 0.0:
      s += -0.076
     else:
      if final_score <= -2.4407:
       s += -0.027
      else:
       s += 0.060
    else:
     if from_start <= 2.5:
      if framed <= 0.0:
       if words <= 18.5:
        if letters_a_word <= 8.5071:
         if tag <= 8.5:
          if from_start <= -15.5:
           s += -0.014
          else:
           s += 0.089
         else:
          s += -0.018
        else:
         s += -0.036
       else:
        s += -0.047
      else:
       if in_text <= 0.57519:
        s += -0.065
       else:
        if capitals_3_below <= 0.0:
         s += 0.061
        else:
         s += -0.028
     else:
      s += -0.056
    if prints <= 1.5:
     if capitals_1_below <= 0.33772:
      if capitals_1_above <= 0.0:
       if level <= 0.0:
        s += -0.039
       else:
        if shape <= 1.5:
         if level <= 1.5:
          s += 0.070
         else:
          if capitals_1_below <= 0.12348:
           s += -0.037
          else:
           s += 0.039
        else:
         s += -0.034
      else:
       if outer_share <= 0.99159:
        s += -0.066
       else:
        s += 0.037
     else:
      s += -0.083
    else:
     if final_score <= -3.3957:
      if digits_2_below <= 0.0:
       s += -0.034
      else:
       s += 0.051
     else:
      if letters_a_word <= 5.6306:
       s += 0.006
      else:
       s += 0.096
    if digits_1_below <= 1.5:
     if prints <= 2.5:
      if level <= 1.5:
       if level <= 0.0:
        if digits_3_below <= 1.5:
         s += -0.077
        else:
         s += 0.014
       else:
        if words_score <= -4.4948:
         s += -0.048
        else:
         if shape <= 1.5:
          s += 0.077
         else:
          s += -0.022
      else:
       if digits_1_above <= 4.5:
        s += -0.084
       else:
        s += 0.035
     else:
      if characters <= 14.5:
       s += -0.041
      else:
       if capitals_2_below <= 0.047065:
        s += 0.111
       else:
        s += 0.001
    else:
     if capitals_2_below <= 0.3374:
      s += 0.079
     else:
      s += -0.000
    if links <= 0.0:
     if characters <= 14.5:
      s += -0.054
     else:
      if characters <= 106.5:
       if level <= 1.5:
        if shape <= 1.5:
         if words_score <= -9.0616:
          s += 0.005
         else:
          s += 0.097
        else:
         s += -0.026
       else:
        if share <= 0.076346:
         if capitals_1_above <= 0.45584:
          s += -0.043
         else:
          s += 0.027
        else:
         if characters <= 60.5:
          if capitals_3_below <= 0.18301:
           s += 0.095
          else:
           s += -0.017
         else:
          s += -0.026
      else:
       s += -0.048
    else:
     if away <= 10.5:
      s += -0.075
     else:
      s += 0.024
    if depth <= 8.5:
     if links <= 0.0:
      if letters_a_word <= 8.0139:
       if final_score <= 1.7381:
        if commas <= 0.0:
         if final_score <= -3.8018:
          s += 0.002
         else:
          s += 0.092
        else:
         s += -0.008
       else:
        s += -0.042
      else:
       if share <= 0.020993:
        s += -0.070
       else:
        s += 0.029
     else:
      s += -0.065
    else:
     if year_3_below <= 0.0:
      if year_1_above <= 0.0:
       if digits_2_below <= 5.5:
        if outer_tag <= 6.5:
         s += -0.083
        else:
         s += -0.016
       else:
        s += 0.013
      else:
       s += 0.023
     else:
      s += 0.024
    if end <= 0.0:
     if characters <= 14.5:
      s += -0.055
     else:
      if capitals_2_below <= 0.10128:
       if from_start <= 5.5:
        if outer_share <= 0.94532:
         if capitals_2_above <= 0.43095:
          s += 0.123
         else:
          s += -0.003
        else:
         s += -0.007
       else:
        s += -0.038
      else:
       if capitals <= 0.62679:
        if words_score <= 0.41872:
         s += -0.065
        else:
         s += 0.042
       else:
        s += 0.048
    else:
     if depth <= 8.5:
      if words_score <= 1.2764:
       if end <= 1.5:
        s += -0.031
       else:
        s += 0.080
      else:
       s += -0.051
     else:
      s += -0.080
    if alike <= 1.5:
     if links <= 0.025022:
      if characters <= 17.5:
       if words_score <= -1.2089:
        s += -0.058
       else:
        if tag <= 6.5:
         s += -0.025
        else:
         s += 0.041
      else:
       if from_start <= 2.5:
        if characters <= 79.5:
         if tag <= 7.5:
          if in_text <= 0.82086:
           s += 0.103
          else:
           s += 0.034
         else:
          s += -0.001
        else:
         s += -0.024
       else:
        if characters <= 66.5:
         s += -0.057
        else:
         s += 0.016
     else:
      s += -0.046
    else:
     if outer_share <= 0.99893:
      s += -0.085
     else:
      s += 0.019
    if from_start <= -7.5:
     if words <= 10.5:
      s += -0.071
     else:
      s += 0.003
    else:
     if alike <= 1.5:
      if shape <= 1.5:
       if digits_2_above <= 1.5:
        if characters <= 14.5:
         s += -0.034
        else:
         if words <= 14.5:
          if links <= 0.063336:
           if letters_a_word <= 8.2789:
            if depth <= 6.5:
             s += 0.009
            else:
             if depth <= 11.5:
              s += 0.099
             else:
              s += 0.011
           else:
            s += -0.005
          else:
           s += -0.015
         else:
          s += -0.018
       else:
        s += -0.041
      else:
       s += -0.051
     else:
      s += -0.050
    if prints <= 1.5:
     if digits_1_below <= 5.5:
      if capitals <= 0.78175:
       if capitals_3_below <= 0.053343:
        if capitals_2_below <= 0.3374:
         s += 0.000
        else:
         s += -0.058
       else:
        s += -0.090
      else:
       if capitals <= 0.97368:
        if headings_above <= 0.0:
         s += 0.074
        else:
         s += -0.009
       else:
        s += -0.016
     else:
      if capitals_2_above <= 0.029857:
       s += 0.076
      else:
       s += -0.014
    else:
     if characters <= 29.5:
      if depth <= 5.5:
       s += 0.022
      else:
       s += -0.051
     else:
      if in_text <= 0.48684:
       s += -0.012
      else:
       s += 0.100
    if prints <= 1.5:
     if year_3_below <= 0.0:
      if tag <= 3.5:
       s += -0.083
      else:
       if depth <= 9.5:
        if tag <= 7.5:
         if words_score <= -4.4948:
          s += -0.022
         else:
          s += 0.077
        else:
         s += -0.035
       else:
        if digits <= 0.0:
         s += -0.081
        else:
         s += 0.006
     else:
      if share <= 0.016282:
       s += 0.070
      else:
       s += -0.019
    else:
     if characters <= 12.5:
      s += -0.041
     else:
      if gap_below <= 0.0:
       s += -0.036
      else:
       if depth <= 12.5:
        s += 0.083
       else:
        s += 0.004
    if prints <= 1.5:
     if capitals_2_below <= 0.10128:
      if capitals_1_above <= 0.0:
       if words <= 7.5:
        s += -0.018
       else:
        s += 0.081
      else:
       s += -0.038
     else:
      s += -0.050
    else:
     if letters_a_word <= 6.145:
      if words_score <= 1.5221:
       if words <= 8.5:
        if capitals_2_below <= 0.45584:
         s += -0.067
        else:
         s += 0.017
       else:
        s += 0.020
      else:
       s += 0.044
     else:
      if characters <= 19.5:
       s += -0.017
      else:
       if capitals_1_above <= 0.033908:
        s += 0.113
       else:
        if characters <= 43.5:
         s += 0.047
        else:
         s += -0.026
    if outer_tag <= 6.5:
     if digits_3_below <= 5.5:
      if printed_above <= 0.0:
       if letters_a_word <= 4.5147:
        s += 0.048
       else:
        if words_score <= -3.7181:
         if share <= 0.0071539:
          s += -0.046
         else:
          s += 0.040
        else:
         if outer_tag <= 0.0:
          s += 0.015
         else:
          s += -0.080
      else:
       if away <= 3.5:
        s += 0.077
       else:
        s += -0.028
     else:
      s += 0.047
    else:
     if outer_tag <= 20.5:
      if depth <= 7.5:
       if letters_a_word <= 7.6716:
        s += -0.029
       else:
        s += 0.048
      else:
       s += 0.078
     else:
      s += -0.033
    if year_2_below <= 0.0:
     if framed <= 0.0:
      if headings_above <= 0.0:
       if links <= 0.025022:
        s += 0.061
       else:
        s += -0.025
      else:
       if in_text <= 0.82086:
        if digits_3_below <= 0.0:
         s += -0.067
        else:
         s += 0.016
       else:
        if end <= 0.0:
         if outer_share <= 0.79025:
          s += 0.079
         else:
          s += -0.011
        else:
         s += -0.050
     else:
      if capitals_3_below <= 0.028992:
       s += -0.006
      else:
       if by_word_3_below <= 0.0:
        s += -0.105
       else:
        s += 0.021
    else:
     if in_text <= 0.66092:
      s += -0.023
     else:
      s += 0.089
    if final_score <= -4.6099:
     if share <= 0.012305:
      s += -0.077
     else:
      s += 0.008
    else:
     if commas <= 0.0:
      if alike <= 5.5:
       if characters <= 14.5:
        if share <= 0.053579:
         s += -0.035
        else:
         s += 0.018
       else:
        if depth <= 14.5:
         if characters <= 63.5:
          s += 0.080
         else:
          if capitals_1_below <= 0.45584:
           if characters <= 91.5:
            s += 0.054
           else:
            s += -0.023
          else:
           s += -0.051
        else:
         s += -0.017
      else:
       s += -0.051
     else:
      if capitals_2_below <= 0.89444:
       s += -0.058
      else:
       s += 0.011
    if digits_2_below <= 0.0:
     if digits_1_above <= 4.5:
      if by_word_2_below <= 0.0:
       if letters_a_word <= 7.1455:
        if letters_a_word <= 6.4936:
         if words_score <= 0.87879:
          s += -0.038
         else:
          if outer_share <= 0.8956:
           s += 0.039
          else:
           s += -0.029
        else:
         if final_score <= -1.2533:
          s += 0.049
         else:
          s += -0.031
       else:
        if capitals_1_below <= 0.75735:
         s += -0.093
        else:
         s += 0.018
      else:
       s += 0.050
     else:
      s += 0.058
    else:
     if alike <= 4.5:
      if characters <= 15.5:
       s += -0.014
      else:
       s += 0.098
     else:
      s += -0.021
    if in_text <= 0.48684:
     if digits_1_below <= 11.5:
      s += -0.065
     else:
      s += 0.042
    else:
     if alike <= 5.5:
      if depth <= 10.5:
       if outer_tag <= 4.5:
        if depth <= 7.5:
         if capitals <= 0.50862:
          s += -0.020
         else:
          if share <= 0.0:
           s += -0.012
          else:
           s += 0.081
        else:
         s += -0.064
       else:
        if capitals_1_below <= 0.21807:
         if capitals_2_below <= 0.063508:
          s += 0.032
         else:
          s += -0.029
        else:
         s += 0.072
      else:
       if letters_a_word <= 6.6708:
        s += 0.002
       else:
        s += 0.089
     else:
      s += -0.054
    if in_text <= 0.66092:
     if clock_1_below <= 0.0:
      if final_score <= -2.4407:
       if name_2_below <= 0.0:
        s += -0.073
       else:
        s += 0.017
      else:
       if from_start <= -3.5:
        s += 0.044
       else:
        s += -0.033
     else:
      s += 0.046
    else:
     if from_start <= 1.5:
      if commas <= 0.0:
       if capitals_2_above <= 0.60556:
        if capitals_1_below <= 0.097168:
         if capitals <= 0.70294:
          s += 0.044
         else:
          s += -0.011
        else:
         s += 0.103
       else:
        s += -0.015
      else:
       s += -0.019
     else:
      if capitals_2_above <= 0.65942:
       s += -0.050
      else:
       s += 0.034
    if words <= 4.5:
     if letters_a_word <= 9.0417:
      if digits_3_below <= 0.0:
       s += -0.066
      else:
       s += 0.009
     else:
      if letters_a_word <= 11.083:
       s += 0.053
      else:
       s += -0.029
    else:
     if end <= 0.0:
      if capitals_1_above <= 0.0:
       if letters_a_word <= 6.8353:
        if words <= 6.5:
         s += 0.005
        else:
         if final_score <= -0.38783:
          s += 0.123
         else:
          s += 0.004
       else:
        s += -0.003
      else:
       if letters_a_word <= 7.5071:
        s += -0.026
       else:
        s += 0.067
     else:
      if printed_above <= 0.0:
       s += -0.050
      else:
       s += 0.035
    if links <= 0.0:
     if characters <= 25.5:
      if by_word_3_below <= 0.0:
       s += -0.048
      else:
       s += 0.022
     else:
      if capitals <= 0.1412:
       s += -0.032
      else:
       if prints <= 1.5:
        if letters_a_word <= 7.5071:
         if final_score <= -1.9048:
          if capitals_1_below <= 0.33772:
           s += 0.064
          else:
           s += -0.045
         else:
          if words_score <= 2.3364:
           s += -0.054
          else:
           s += 0.018
        else:
         if letters_a_word <= 8.2789:
          s += 0.082
         else:
          s += -0.008
       else:
        s += 0.074
    else:
     if digits_2_below <= 3.5:
      s += -0.070
     else:
      s += 0.018
    if from_start <= 1.5:
     if framed <= 0.0:
      if capitals_2_above <= 0.2873:
       if clock_3_below <= 0.0:
        if words <= 1.5:
         s += -0.024
        else:
         if from_start <= -26.5:
          s += -0.010
         else:
          s += 0.078
       else:
        s += -0.022
      else:
       if words <= 10.5:
        if tag <= 3.5:
         s += -0.023
        else:
         s += 0.052
       else:
        s += -0.074
     else:
      if digits <= 0.0:
       if away <= 3.5:
        s += 0.027
       else:
        s += -0.071
      else:
       s += 0.044
    else:
     if digits_3_below <= 1.5:
      s += -0.070
     else:
      s += 0.030
    if from_start <= 1.5:
     if tag <= 1.5:
      s += -0.044
     else:
      if tag <= 7.5:
       if words <= 7.5:
        if depth <= 9.5:
         if words <= 4.5:
          if links <= 0.12051:
           s += 0.034
          else:
           s += -0.028
         else:
          if outer_share <= 0.011965:
           s += 0.024
          else:
           s += -0.074
        else:
         s += 0.067
       else:
        if capitals_2_above <= 0.3374:
         s += 0.093
        else:
         s += -0.006
      else:
       if share <= 0.091779:
        if capitals_3_below <= 0.028992:
         s += 0.006
        else:
         s += -0.069
       else:
        s += 0.046
    else:
     s += -0.055
    if from_start <= 2.5:
     if from_start <= -7.5:
      if characters <= 31.5:
       s += -0.050
      else:
       if tag <= 3.5:
        s += -0.038
       else:
        s += 0.024
     else:
      if characters <= 91.5:
       if digits_2_above <= 1.5:
        if words <= 1.5:
         s += -0.018
        else:
         if capitals_2_below <= 0.31339:
          if words <= 10.5:
           s += 0.078
          else:
           s += 0.010
         else:
          if capitals_2_below <= 0.40313:
           s += -0.014
          else:
           s += 0.031
       else:
        s += -0.039
      else:
       s += -0.029
    else:
     if start <= 2.5:
      s += -0.066
     else:
      s += 0.011
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, known, known_as, shape, level, _, _, _, prints, _, seams, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, _, _, in_text, headings_above, _, by_word, name, date_word, digits, year, clock, capitals, by_word_1_above, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, _, _, _, digits_2_above, year_2_above, _, capitals_2_above, by_word_1_below, name_1_below, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, _, _, _, digits_2_below, year_2_below, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if characters <= 11.5:
       s += -2.619
      else:
       if capitals <= 0.36475:
        if capitals_1_below <= 0.45584:
         s += -2.622
        else:
         s += -2.512
       else:
        if shape <= 0.0:
         if final_score <= -4.5395:
          s += -2.550
         else:
          if characters <= 24.5:
           s += -2.402
          else:
           s += -2.104
        else:
         s += -2.586
     else:
      if words <= 4.5:
       if words_score <= -1.1846:
        if final_score <= -3.6164:
         s += -2.606
        else:
         s += -2.472
       else:
        s += -2.634
      else:
       s += -2.670
    else:
     s += -1.638
    if by_word <= 0.0:
     if in_text <= 0.10556:
      if characters <= 11.5:
       s += -0.081
      else:
       if shape <= 0.0:
        if characters <= 30.5:
         if words <= 2.5:
          s += 0.116
         else:
          if capitals_2_below <= 0.20227:
           s += -0.054
          else:
           s += 0.057
        else:
         s += 0.237
       else:
        if final_score <= -2.3683:
         s += 0.046
        else:
         s += -0.067
     else:
      if words <= 4.5:
       if final_score <= -2.512:
        if final_score <= -4.2446:
         s += -0.026
        else:
         s += 0.053
       else:
        s += -0.064
      else:
       s += -0.108
    else:
     s += 0.451
    if by_word <= 0.0:
     if in_text <= 0.20294:
      if links <= 0.20301:
       if digits_2_below <= 0.0:
        if final_score <= -3.741:
         s += -0.075
        else:
         if prints <= 1.5:
          if final_score <= -3.0014:
           s += 0.031
          else:
           s += -0.058
         else:
          s += 0.124
       else:
        s += 0.148
      else:
       if alike <= 1.5:
        s += 0.379
       else:
        s += -0.042
     else:
      if final_score <= -2.0133:
       if digits_1_below <= 2.5:
        if end <= 2.5:
         s += -0.066
        else:
         s += 0.003
       else:
        s += 0.034
      else:
       s += -0.112
    else:
     s += 0.326
    if in_text <= 0.34524:
     if links <= 0.14688:
      if name <= 0.0:
       if known_as <= 0.0:
        if headings_above <= 0.0:
         s += -0.077
        else:
         if start <= 2.5:
          if shape <= 0.0:
           if end <= 0.0:
            s += 0.110
           else:
            s += -0.001
          else:
           s += -0.039
         else:
          s += -0.073
       else:
        s += -0.099
      else:
       s += 0.235
     else:
      if links <= 0.84707:
       s += 0.325
      else:
       s += 0.012
    else:
     if name <= 0.0:
      if digits <= 5.5:
       s += -0.105
      else:
       s += -0.005
     else:
      s += 0.035
    if links <= 0.14688:
     if name <= 0.0:
      if in_text <= 0.34524:
       if words <= 2.5:
        s += -0.094
       else:
        if capitals_3_below <= 0.25357:
         if from_start <= 1.5:
          if from_start <= -5.5:
           s += -0.011
          else:
           s += 0.139
         else:
          s += -0.018
        else:
         s += -0.056
      else:
       if words <= 3.5:
        s += -0.036
       else:
        s += -0.112
     else:
      if outer_share <= 0.008675:
       s += 0.196
      else:
       s += -0.002
    else:
     if alike <= 2.5:
      if links <= 0.80123:
       s += 0.251
      else:
       s += 0.036
     else:
      s += -0.095
    if by_word <= 0.0:
     if in_text <= 0.20294:
      if digits_1_below <= 4.5:
       if from_start <= -12.5:
        s += -0.081
       else:
        if end <= 0.0:
         if characters <= 9.5:
          s += -0.052
         else:
          if tag <= 2.5:
           s += 0.178
          else:
           s += 0.035
        else:
         s += -0.072
      else:
       s += 0.216
     else:
      if from_start <= 0.0:
       if links <= 0.14688:
        if characters <= 26.5:
         s += 0.009
        else:
         s += -0.086
       else:
        if from_start <= -7.5:
         s += -0.048
        else:
         s += 0.128
      else:
       s += -0.110
    else:
     s += 0.203
    if by_word <= 0.0:
     if capitals <= 0.36475:
      if links <= 0.31564:
       if digits_2_above <= 0.0:
        s += -0.114
       else:
        s += -0.040
      else:
       s += -0.017
     else:
      if shape <= 0.0:
       if final_score <= -4.2446:
        if depth <= 10.5:
         s += -0.075
        else:
         s += 0.007
       else:
        if final_score <= -1.6639:
         if depth <= 9.5:
          s += 0.195
         else:
          if capitals_3_below <= 0.19756:
           s += 0.086
          else:
           s += -0.027
        else:
         s += -0.030
      else:
       if name <= 0.0:
        s += -0.094
       else:
        s += 0.020
    else:
     s += 0.155
    if by_word <= 0.0:
     if name <= 0.0:
      if links <= 0.20301:
       if capitals <= 0.50862:
        s += -0.101
       else:
        if tag <= 2.5:
         if words <= 3.5:
          if capitals_2_above <= 0.13715:
           s += -0.047
          else:
           s += 0.038
         else:
          s += 0.106
        else:
         if capitals_2_above <= 0.7303:
          s += -0.090
         else:
          s += 0.001
      else:
       if links <= 0.61755:
        s += 0.145
       else:
        if words <= 7.5:
         s += 0.010
        else:
         s += -0.083
     else:
      if outer_share <= 0.008675:
       s += 0.164
      else:
       s += 0.005
    else:
     s += 0.154
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if framed <= 0.0:
       if shape <= 0.0:
        if from_start <= -11.5:
         s += -0.027
        else:
         if end <= 0.0:
          s += 0.157
         else:
          s += 0.013
       else:
        s += -0.051
      else:
       if from_start <= -5.5:
        s += -0.079
       else:
        if capitals_2_below <= 0.097168:
         s += -0.061
        else:
         s += 0.041
     else:
      if characters <= 36.5:
       if tag <= 2.5:
        if final_score <= -1.4275:
         s += 0.092
        else:
         s += -0.039
       else:
        s += -0.080
      else:
       s += -0.106
    else:
     s += 0.139
    if links <= 0.14688:
     if name <= 0.0:
      if by_word <= 0.0:
       if words_score <= 0.19014:
        if final_score <= -3.4867:
         if words_score <= -10.119:
          s += -0.003
         else:
          s += -0.092
        else:
         if tag <= 2.5:
          if end <= 0.0:
           s += 0.089
          else:
           s += -0.029
         else:
          s += -0.053
       else:
        s += -0.098
      else:
       s += 0.031
     else:
      s += 0.077
    else:
     if characters <= 74.5:
      if links <= 0.89564:
       s += 0.161
      else:
       if characters <= 28.5:
        s += 0.091
       else:
        s += -0.072
     else:
      s += -0.057
    if by_word <= 0.0:
     if words_score <= 0.19014:
      if digits_1_below <= 3.5:
       if from_start <= -4.5:
        if digits <= 4.5:
         s += -0.074
        else:
         s += 0.054
       else:
        if depth <= 7.5:
         s += 0.077
        else:
         if capitals_2_above <= 0.65942:
          if words_score <= -5.5023:
           s += 0.027
          else:
           s += -0.064
         else:
          s += 0.070
      else:
       if depth <= 9.5:
        s += 0.007
       else:
        s += 0.178
     else:
      if digits <= 5.5:
       s += -0.105
      else:
       s += -0.007
    else:
     if capitals_3_below <= 0.053343:
      s += 0.155
     else:
      s += 0.052
    if links <= 0.14688:
     if capitals <= 0.50862:
      if by_word <= 0.0:
       if digits_1_below <= 6.5:
        if level <= 2.5:
         s += -0.108
        else:
         s += 0.004
       else:
        s += 0.020
      else:
       s += 0.014
     else:
      if characters <= 8.5:
       s += -0.087
      else:
       if shape <= 0.0:
        if capitals_3_below <= 0.18301:
         s += 0.124
        else:
         s += 0.015
       else:
        s += -0.066
    else:
     if alike <= 1.5:
      if links <= 0.71825:
       s += 0.161
      else:
       s += 0.057
     else:
      if characters <= 28.5:
       s += 0.023
      else:
       s += -0.084
    if alike <= 2.5:
     if links <= 0.14688:
      if capitals_2_above <= 0.063508:
       if digits_1_below <= 5.5:
        if digits_1_above <= 0.0:
         if digits <= 0.0:
          s += -0.076
         else:
          s += -0.017
        else:
         s += 0.002
       else:
        s += 0.021
      else:
       if capitals_2_above <= 0.97222:
        if end <= 0.0:
         if final_score <= -3.9986:
          s += -0.002
         else:
          if words_score <= -1.448:
           s += 0.156
          else:
           s += 0.037
        else:
         s += -0.037
       else:
        s += -0.039
     else:
      if final_score <= -4.1156:
       s += 0.006
      else:
       s += 0.163
    else:
     s += -0.094
    if words_score <= 0.60179:
     if known_as <= 0.0:
      if from_start <= -12.5:
       if characters <= 51.5:
        if alike <= 1.5:
         if framed <= 0.0:
          s += 0.059
         else:
          s += -0.023
        else:
         s += -0.066
       else:
        s += -0.081
      else:
       if in_text <= 0.28992:
        if capitals_2_below <= 0.67424:
         if capitals_1_below <= 0.60769:
          s += 0.136
         else:
          s += 0.042
        else:
         s += 0.003
       else:
        if characters <= 46.5:
         if from_start <= 1.5:
          s += 0.078
         else:
          s += -0.022
        else:
         s += -0.063
     else:
      s += -0.097
    else:
     s += -0.099
    if final_score <= 0.0:
     if characters <= 11.5:
      if depth <= 12.5:
       s += -0.099
      else:
       s += 0.030
     else:
      if by_word <= 0.0:
       if from_start <= -4.5:
        if name <= 0.0:
         if digits <= 4.5:
          s += -0.084
         else:
          s += 0.030
        else:
         s += 0.043
       else:
        if level <= 0.0:
         if characters <= 63.5:
          if characters <= 22.5:
           s += 0.020
          else:
           s += 0.145
         else:
          s += -0.027
        else:
         s += -0.039
      else:
       s += 0.129
    else:
     if in_text <= 0.10556:
      s += 0.008
     else:
      s += -0.104
    if alike <= 1.5:
     if digits_1_below <= 1.5:
      if year <= 0.0:
       if capitals <= 0.7303:
        s += -0.053
       else:
        if characters <= 10.5:
         s += -0.060
        else:
         if letters_a_word <= 7.6716:
          if capitals_2_above <= 0.19756:
           s += 0.021
          else:
           s += 0.148
         else:
          s += -0.039
      else:
       if capitals <= 0.43304:
        s += 0.011
       else:
        s += 0.128
     else:
      if characters <= 36.5:
       s += 0.145
      else:
       s += 0.005
    else:
     if capitals <= 0.8619:
      s += -0.089
     else:
      if capitals_2_above <= 0.20294:
       s += -0.063
      else:
       s += 0.046
    if capitals <= 0.55903:
     if digits <= 0.0:
      if seams <= 0.0:
       s += -0.098
      else:
       s += 0.028
     else:
      if capitals <= 0.24621:
       s += -0.075
      else:
       if end <= 0.0:
        s += 0.080
       else:
        s += -0.040
    else:
     if words <= 1.5:
      if depth <= 11.5:
       s += -0.084
      else:
       s += 0.013
     else:
      if in_text <= 0.43651:
       if letters_a_word <= 7.9865:
        if depth <= 12.5:
         s += 0.119
        else:
         s += 0.011
       else:
        s += -0.019
      else:
       if depth <= 10.5:
        s += -0.061
       else:
        s += 0.039
    if capitals <= 0.38549:
     if in_text <= 0.14643:
      if share <= 0.0026851:
       s += -0.046
      else:
       s += 0.023
     else:
      if characters <= 24.5:
       s += 0.000
      else:
       s += -0.106
    else:
     if characters <= 11.5:
      if away <= 7.5:
       s += -0.095
      else:
       s += 0.001
     else:
      if level <= 0.0:
       if from_start <= -13.5:
        s += -0.016
       else:
        if depth <= 12.5:
         s += 0.108
        else:
         s += 0.032
      else:
       if characters <= 28.5:
        if final_score <= -1.4275:
         s += 0.041
        else:
         s += -0.026
       else:
        s += -0.065
    if digits_1_below <= 4.5:
     if from_start <= 2.5:
      if tag <= 2.5:
       if capitals_3_below <= 0.11952:
        if words <= 2.5:
         s += -0.033
        else:
         s += 0.073
       else:
        if away <= 5.5:
         s += -0.046
        else:
         if from_start <= -7.5:
          s += -0.016
         else:
          s += 0.056
      else:
       if name <= 0.0:
        if capitals_2_above <= 0.7303:
         s += -0.092
        else:
         s += -0.009
       else:
        s += 0.041
     else:
      if name <= 0.0:
       s += -0.099
      else:
       s += 0.008
    else:
     if away <= 3.5:
      s += -0.010
     else:
      s += 0.117
    if alike <= 1.5:
     if capitals <= 0.38549:
      if capitals_2_below <= 0.033908:
       if share <= 0.0038434:
        s += -0.026
       else:
        s += 0.068
      else:
       if digits_1_above <= 0.0:
        s += -0.103
       else:
        s += 0.000
     else:
      if words <= 1.5:
       s += -0.066
      else:
       if final_score <= -4.5395:
        s += -0.040
       else:
        if from_start <= 1.5:
         if capitals_3_below <= 0.1127:
          s += 0.124
         else:
          if share <= 0.008791:
           s += 0.052
          else:
           s += -0.005
        else:
         s += -0.032
    else:
     if prints <= 2.5:
      s += -0.086
     else:
      s += 0.013
    if by_word <= 0.0:
     if words_score <= 0.36688:
      if from_start <= -12.5:
       s += -0.054
      else:
       if end <= 0.0:
        if characters <= 16.5:
         if characters <= 10.5:
          s += -0.012
         else:
          s += 0.116
        else:
         if in_article <= 0.0:
          s += 0.062
         else:
          if characters <= 30.5:
           s += -0.052
          else:
           s += 0.015
       else:
        if digits <= 4.5:
         s += -0.065
        else:
         s += 0.012
     else:
      if digits <= 4.5:
       s += -0.085
      else:
       s += 0.024
    else:
     if capitals_3_below <= 0.10763:
      s += 0.107
     else:
      s += 0.023
    if characters <= 63.5:
     if known <= 1.5:
      if headings_above <= 0.0:
       if digits <= 0.0:
        s += -0.051
       else:
        s += 0.034
      else:
       if start <= 2.5:
        if name_1_above <= 0.0:
         if words_score <= 0.36688:
          if capitals_2_below <= 0.80909:
           s += 0.112
          else:
           s += 0.017
         else:
          if capitals_2_above <= 0.13715:
           s += -0.049
          else:
           if capitals_1_below <= 0.19756:
            s += 0.077
           else:
            s += -0.021
        else:
         s += -0.049
       else:
        s += -0.054
     else:
      s += -0.076
    else:
     if year <= 0.0:
      s += -0.099
     else:
      s += 0.014
    if year_1_below <= 0.0:
     if links <= 0.20301:
      if in_text <= 0.17157:
       if from_start <= -6.5:
        s += -0.065
       else:
        if capitals_2_below <= 0.50862:
         if capitals_2_below <= 0.1446:
          if from_start <= -1.5:
           s += 0.036
          else:
           s += -0.030
         else:
          s += 0.074
        else:
         s += -0.054
      else:
       if by_word_1_above <= 0.0:
        s += -0.076
       else:
        s += 0.024
     else:
      if alike <= 1.5:
       if links <= 0.65262:
        s += 0.109
       else:
        s += -0.004
      else:
       s += -0.046
    else:
     if characters <= 24.5:
      s += 0.111
     else:
      s += 0.021
    if alike <= 2.5:
     if links <= 0.14688:
      if name <= 0.0:
       if by_word <= 0.0:
        if away <= 6.5:
         if digits_1_below <= 6.5:
          s += -0.068
         else:
          s += 0.025
        else:
         if capitals_2_below <= 0.24621:
          s += -0.042
         else:
          if characters <= 22.5:
           s += -0.019
          else:
           s += 0.102
       else:
        s += 0.031
      else:
       s += 0.078
     else:
      if digits <= 4.5:
       if by_word <= 0.0:
        s += -0.009
       else:
        s += 0.096
      else:
       s += 0.106
    else:
     if digits_1_above <= 1.5:
      s += -0.096
     else:
      s += 0.015
    if capitals <= 0.43304:
     if final_score <= -3.3646:
      if links <= 0.08049:
       s += -0.060
      else:
       s += 0.028
     else:
      s += -0.091
    else:
     if headings_above <= 0.0:
      if from_start <= -4.5:
       s += -0.067
      else:
       s += 0.017
     else:
      if from_start <= 2.5:
       if from_start <= -4.5:
        if capitals_1_below <= 0.51:
         s += 0.055
        else:
         s += -0.053
       else:
        if digits_2_above <= 3.5:
         s += 0.115
        else:
         s += -0.012
      else:
       if name <= 0.0:
        if characters <= 48.5:
         s += -0.077
        else:
         s += 0.010
       else:
        s += 0.027
    if in_text <= 0.67708:
     if from_start <= -12.5:
      if in_article <= 0.0:
       s += -0.096
      else:
       s += -0.005
     else:
      if characters <= 7.5:
       s += -0.062
      else:
       if capitals <= 0.38549:
        if capitals <= 0.31414:
         if characters <= 26.5:
          s += 0.086
         else:
          if capitals <= 0.24621:
           s += -0.069
          else:
           s += 0.033
        else:
         s += -0.059
       else:
        if outer_tag <= 7.5:
         if from_start <= 2.5:
          s += 0.089
         else:
          if away <= 4.5:
           s += -0.038
          else:
           s += 0.080
        else:
         s += -0.009
    else:
     s += -0.075
    if digits_1_below <= 4.5:
     if final_score <= -4.6594:
      s += -0.077
     else:
      if final_score <= -3.1483:
       if commas <= 0.0:
        if from_start <= -4.5:
         if capitals_2_above <= 0.31414:
          s += -0.069
         else:
          s += 0.012
        else:
         if words_score <= -3.986:
          s += 0.055
         else:
          s += -0.027
       else:
        s += 0.092
      else:
       if outer_tag <= 1.5:
        if outer_share <= 0.60597:
         s += -0.023
        else:
         s += 0.101
       else:
        if share <= 0.97561:
         if links <= 0.41278:
          s += -0.072
         else:
          s += 0.022
        else:
         s += 0.046
    else:
     s += 0.064
    if capitals <= 0.43304:
     if in_text <= 0.0:
      if capitals_3_below <= 0.097168:
       s += 0.026
      else:
       s += -0.048
     else:
      if digits_2_above <= 5.5:
       s += -0.086
      else:
       s += 0.016
    else:
     if outer_tag <= 17.5:
      if known_as <= 0.0:
       if tag <= 6.5:
        if capitals_2_below <= 0.67424:
         if letters_a_word <= 8.0122:
          s += 0.083
         else:
          s += -0.006
        else:
         if characters <= 22.5:
          s += -0.059
         else:
          s += 0.027
       else:
        if letters_a_word <= 6.1409:
         s += -0.057
        else:
         s += 0.017
      else:
       s += -0.061
     else:
      s += -0.075
    if headings_above <= 0.0:
     if name <= 0.0:
      s += -0.072
     else:
      s += 0.009
    else:
     if year_1_below <= 0.0:
      if words <= 2.5:
       if name <= 0.0:
        s += -0.093
       else:
        s += 0.022
      else:
       if final_score <= 0.33203:
        if depth <= 9.5:
         if capitals_2_above <= 0.63068:
          s += 0.068
         else:
          s += 0.003
        else:
         if capitals_3_below <= 0.22049:
          if words <= 6.5:
           s += 0.054
          else:
           s += -0.036
         else:
          s += -0.058
       else:
        if words <= 3.5:
         s += 0.026
        else:
         s += -0.072
     else:
      s += 0.070
    if capitals_3_below <= 0.065591:
     if end <= 0.0:
      if framed <= 0.0:
       if capitals_2_above <= 0.97222:
        if from_start <= 2.5:
         s += 0.111
        else:
         s += 0.011
       else:
        s += -0.012
      else:
       if capitals <= 0.65942:
        s += -0.054
       else:
        s += 0.028
     else:
      if digits <= 1.5:
       s += -0.061
      else:
       s += 0.008
    else:
     if name <= 0.0:
      if tag <= 0.0:
       s += 0.032
      else:
       if by_word <= 0.0:
        if digits_1_below <= 6.5:
         s += -0.078
        else:
         s += 0.015
       else:
        s += 0.014
     else:
      s += 0.046
    if alike <= 5.5:
     if tag <= 2.5:
      if capitals <= 0.25291:
       if characters <= 14.5:
        s += 0.040
       else:
        s += -0.065
      else:
       if characters <= 13.5:
        if capitals_1_below <= 0.38549:
         s += 0.025
        else:
         s += -0.043
       else:
        if digits_1_below <= 0.0:
         s += 0.068
        else:
         s += 0.011
     else:
      if outer_share <= 0.0:
       if digits_1_below <= 4.5:
        if away <= 4.5:
         s += 0.022
        else:
         s += -0.045
       else:
        s += 0.075
      else:
       if outer_share <= 0.98481:
        s += -0.083
       else:
        s += 0.013
    else:
     s += -0.085
    if alike <= 1.5:
     if known <= 0.0:
      if date_word <= 0.0:
       if from_start <= 2.5:
        if headings_above <= 0.0:
         if capitals_2_below <= 0.068574:
          s += 0.027
         else:
          s += -0.057
        else:
         if in_text <= -1e-35:
          s += -0.039
         else:
          if capitals <= 0.43304:
           if from_start <= -5.5:
            s += 0.053
           else:
            s += -0.027
          else:
           s += 0.084
       else:
        s += -0.031
      else:
       s += -0.065
     else:
      s += -0.071
    else:
     if prints <= 2.5:
      if digits_2_above <= 5.5:
       s += -0.083
      else:
       s += 0.016
     else:
      s += 0.021
    if digits_2_below <= 5.5:
     if links <= 0.14688:
      if prints <= 2.5:
       if clock_1_below <= 0.0:
        if by_word <= 0.0:
         if in_text <= 0.63068:
          s += -0.091
         else:
          s += -0.016
        else:
         s += 0.003
       else:
        s += 0.035
      else:
       if capitals_3_below <= 0.27429:
        s += -0.018
       else:
        s += 0.071
     else:
      if from_start <= -12.5:
       s += -0.052
      else:
       if links <= 0.61755:
        if capitals_1_below <= 0.11835:
         s += 0.095
        else:
         s += -0.000
       else:
        if from_start <= -3.5:
         s += 0.034
        else:
         s += -0.036
    else:
     s += 0.064
    if characters <= 51.5:
     if name_1_below <= 0.0:
      if outer_tag <= 7.5:
       if name_1_above <= 0.0:
        if headings_above <= 3.5:
         if capitals_2_above <= 0.035099:
          if outer_tag <= 2.5:
           if capitals_1_above <= 0.20227:
            s += -0.053
           else:
            s += 0.046
          else:
           s += 0.080
         else:
          if capitals <= 0.50862:
           s += -0.002
          else:
           s += 0.096
        else:
         s += -0.025
       else:
        s += -0.047
      else:
       s += -0.041
     else:
      s += -0.064
    else:
     if by_word <= 0.0:
      if outer_tag <= 13.5:
       s += -0.083
      else:
       s += 0.012
     else:
      s += 0.028
    if links <= 0.20301:
     if away <= 6.5:
      if outer_share <= 0.90598:
       if from_start <= 0.0:
        s += -0.072
       else:
        if words_score <= -5.1188:
         s += 0.048
        else:
         s += -0.034
      else:
       if from_start <= 2.5:
        if level <= 0.0:
         s += 0.059
        else:
         s += -0.034
       else:
        s += -0.043
     else:
      if from_start <= -5.5:
       s += -0.035
      else:
       s += 0.048
    else:
     if from_start <= -12.5:
      s += -0.037
     else:
      if digits_3_below <= 0.0:
       if from_start <= -1.5:
        s += 0.094
       else:
        s += 0.014
      else:
       s += -0.006
    if links <= 0.14688:
     if year_2_above <= 0.0:
      if level <= 3.5:
       if share <= 0.97791:
        if words <= 5.5:
         if digits_1_below <= 4.5:
          s += -0.074
         else:
          s += -0.002
        else:
         if capitals <= 0.45584:
          if by_word <= 0.0:
           s += -0.068
          else:
           s += 0.033
         else:
          if shape <= 0.0:
           s += 0.081
          else:
           s += -0.026
       else:
        s += 0.045
      else:
       s += 0.063
     else:
      s += 0.068
    else:
     if alike <= 2.5:
      if capitals_2_above <= 0.39565:
       s += 0.081
      else:
       s += 0.008
     else:
      s += -0.050
    if capitals_3_below <= 0.061553:
     if capitals_2_above <= 0.97222:
      if final_score <= -4.9095:
       s += -0.049
      else:
       if end <= 0.0:
        if share <= 0.034885:
         s += 0.091
        else:
         s += -0.009
       else:
        if links <= 0.21755:
         s += -0.031
        else:
         s += 0.045
     else:
      s += -0.047
    else:
     if year_2_below <= 0.0:
      if depth <= 12.5:
       if links <= 0.14688:
        s += -0.077
       else:
        if characters <= 46.5:
         s += 0.043
        else:
         s += -0.041
      else:
       if letters_a_word <= 5.8032:
        s += 0.056
       else:
        s += -0.024
     else:
      s += 0.044
    if alike <= 1.5:
     if capitals_2_below <= 0.042572:
      if in_text <= 0.67708:
       if from_start <= -13.5:
        s += -0.014
       else:
        if from_start <= -1.5:
         s += 0.092
        else:
         s += 0.011
      else:
       s += -0.025
     else:
      if characters <= 14.5:
       if name <= 0.0:
        s += -0.076
       else:
        s += 0.009
      else:
       if characters <= 36.5:
        if capitals <= 0.45584:
         s += -0.017
        else:
         if capitals_2_above <= 0.36515:
          s += 0.086
         else:
          s += 0.008
       else:
        s += -0.036
    else:
     if prints <= 2.5:
      s += -0.081
     else:
      s += 0.070
    if tag <= 2.5:
     if characters <= 91.5:
      if capitals_1_above <= 0.8619:
       if digits_3_below <= 2.5:
        if start <= 1.5:
         if from_start <= -19.5:
          s += 0.001
         else:
          if outer_tag <= 8.5:
           if outer_share <= 0.010064:
            s += 0.048
           else:
            s += 0.116
          else:
           s += 0.006
        else:
         s += -0.016
       else:
        s += -0.040
      else:
       s += -0.018
     else:
      if capitals_1_above <= 0.71008:
       s += -0.069
      else:
       s += 0.027
    else:
     if name <= 0.0:
      if year_1_above <= 0.0:
       s += -0.081
      else:
       s += 0.011
     else:
      s += 0.021
    if from_start <= -13.5:
     s += -0.058
    else:
     if from_start <= -1.5:
      if capitals_2_below <= 0.80909:
       if characters <= 36.5:
        if letters_a_word <= 4.3875:
         s += -0.010
        else:
         if words_score <= -1.1846:
          s += 0.088
         else:
          s += 0.000
       else:
        s += 0.001
      else:
       s += -0.022
     else:
      if tag <= 0.0:
       if characters <= 20.5:
        s += 0.087
       else:
        s += -0.012
      else:
       if by_word <= 0.0:
        if words_score <= -5.9823:
         s += 0.011
        else:
         if digits <= 0.0:
          s += -0.105
         else:
          s += -0.002
       else:
        s += 0.028
    if characters <= 106.5:
     if characters <= 6.5:
      s += -0.062
     else:
      if outer_tag <= 8.5:
       if by_word <= 0.0:
        if start <= 1.5:
         if prints <= 3.5:
          if links <= 0.65262:
           if date_word <= 0.0:
            if headings_above <= 0.0:
             s += -0.020
            else:
             if tag <= 6.5:
              s += 0.068
             else:
              s += -0.023
           else:
            s += -0.042
          else:
           if final_score <= -3.2454:
            s += -0.075
           else:
            s += 0.026
         else:
          s += 0.101
        else:
         s += -0.059
       else:
        s += 0.092
      else:
       s += -0.040
    else:
     s += -0.075
    if letters_a_word <= 8.3027:
     if capitals <= 0.36475:
      if by_word <= 0.0:
       if digits_1_below <= 7.5:
        if digits <= 6.5:
         s += -0.075
        else:
         s += 0.002
       else:
        s += 0.022
      else:
       s += 0.040
     else:
      if known <= 0.0:
       if letters_a_word <= 6.3943:
        if capitals_1_below <= 0.55903:
         if tag <= 5.5:
          s += 0.046
         else:
          if away <= 5.5:
           s += -0.056
          else:
           s += 0.012
        else:
         s += -0.055
       else:
        if from_start <= -5.5:
         s += -0.010
        else:
         s += 0.090
      else:
       s += -0.059
    else:
     s += -0.062
    if from_start <= 2.5:
     if capitals_2_above <= 0.78175:
      if by_word_1_below <= 0.0:
       if final_score <= -4.779:
        s += -0.030
       else:
        if words_score <= 0.36688:
         if letters_a_word <= 7.0125:
          if end <= 0.0:
           if capitals_1_below <= 0.80909:
            s += 0.087
           else:
            s += 0.009
          else:
           s += -0.004
         else:
          s += -0.005
        else:
         s += -0.020
      else:
       s += -0.053
     else:
      if words <= 3.5:
       s += -0.079
      else:
       s += 0.009
    else:
     if digits_2_below <= 3.5:
      if digits_3_below <= 0.0:
       s += -0.088
      else:
       s += 0.018
     else:
      s += 0.035
    if words <= 13.5:
     if final_score <= -0.92008:
      if in_text <= -1e-35:
       s += -0.076
      else:
       if tag <= 4:
        if links <= 0.71825:
         if digits_2_above <= 1.5:
          if words <= 2.5:
           s += -0.061
          else:
           if capitals_1_above <= 0.3934:
            s += 0.073
           else:
            s += 0.008
         else:
          s += 0.095
        else:
         s += -0.034
       else:
        if name <= 0.0:
         if year_1_above <= 0.0:
          s += -0.069
         else:
          s += 0.015
        else:
         s += 0.036
     else:
      if final_score <= 0.33203:
       s += 0.120
      else:
       s += -0.032
    else:
     s += -0.071
    if digits_2_above <= 2.5:
     if links <= 0.14688:
      if digits_1_below <= 4.5:
       if digits_2_below <= 1.5:
        if letters_a_word <= 4.3875:
         s += 0.023
        else:
         if capitals_2_above <= 0.71825:
          if in_article <= 0.0:
           s += -0.021
          else:
           s += -0.097
         else:
          if capitals_3_below <= 0.084524:
           if final_score <= -3.4867:
            s += -0.020
           else:
            s += 0.063
          else:
           s += -0.049
       else:
        s += 0.022
      else:
       s += 0.025
     else:
      if final_score <= -4.5395:
       s += -0.030
      else:
       s += 0.055
    else:
     if characters <= 26.5:
      s += 0.105
     else:
      s += -0.036
    if prints <= 3.5:
     if clock_1_below <= 0.0:
      if by_word <= 0.0:
       if from_start <= -2.5:
        if framed <= 0.0:
         if capitals_2_above <= 0.97222:
          if outer_tag <= 2.5:
           s += 0.048
          else:
           s += -0.031
         else:
          s += -0.049
        else:
         if digits_2_below <= 0.0:
          s += -0.073
         else:
          s += 0.013
       else:
        if words_score <= -10.908:
         s += 0.015
        else:
         if outer_share <= 0.99813:
          if commas <= 1.5:
           s += -0.095
          else:
           s += 0.005
         else:
          s += 0.013
      else:
       s += 0.024
     else:
      s += 0.056
    else:
     s += 0.080
    if away <= 6.5:
     if framed <= 0.0:
      if commas <= 0.0:
       if words <= 5.5:
        if final_score <= -3.6164:
         s += -0.050
        else:
         if digits_2_below <= 1.5:
          if capitals_2_below <= 0.0723:
           if words_score <= -2.9478:
            s += 0.046
           else:
            s += -0.037
          else:
           s += 0.071
         else:
          s += -0.032
       else:
        s += -0.060
      else:
       if words <= 4.5:
        s += -0.038
       else:
        if words_score <= 0.60179:
         s += 0.089
        else:
         s += -0.036
     else:
      s += -0.074
    else:
     if digits_2_above <= 1.5:
      s += 0.005
     else:
      s += 0.109
    if in_text <= 0.25658:
     if from_start <= -13.5:
      s += -0.047
     else:
      if digits_2_above <= 4.5:
       if outer_share <= 0.013682:
        if capitals_1_below <= 0.51:
         if from_start <= -2.5:
          s += 0.062
         else:
          s += -0.008
        else:
         s += -0.026
       else:
        s += 0.081
      else:
       s += -0.045
    else:
     if end <= 2.5:
      if capitals_2_above <= 0.39565:
       s += -0.061
      else:
       if capitals_2_above <= 0.80909:
        if capitals <= 0.57519:
         s += -0.014
        else:
         s += 0.048
       else:
        s += -0.036
     else:
      if capitals_1_below <= 0.31414:
       s += -0.015
      else:
       s += 0.046
    if name <= 0.0:
     if links <= 0.37377:
      if depth <= 5.5:
       s += 0.026
      else:
       if capitals <= 0.50862:
        if digits_2_below <= 5.5:
         s += -0.075
        else:
         s += 0.017
       else:
        if capitals_2_above <= 0.1559:
         if letters_a_word <= 5.233:
          s += 0.031
         else:
          s += -0.065
        else:
         if capitals_2_above <= 0.40313:
          s += 0.082
         else:
          if away <= 3.5:
           s += -0.057
          else:
           s += 0.023
     else:
      if from_start <= -8.5:
       s += -0.023
      else:
       s += 0.042
    else:
     if capitals_1_above <= 0.43304:
      s += 0.070
     else:
      s += -0.000
    if in_text <= 0.43651:
     if known <= 0.0:
      if date_word <= 0.0:
       if name_1_above <= 0.0:
        if words <= 2.5:
         s += 0.088
        else:
         if links <= 0.6899:
          if words <= 4.5:
           if capitals_2_below <= 0.22401:
            s += -0.037
           else:
            s += 0.030
          else:
           s += 0.068
         else:
          s += -0.034
       else:
        s += -0.040
      else:
       s += -0.055
     else:
      s += -0.062
    else:
     if digits_2_above <= 4.5:
      if capitals_1_above <= 0.60769:
       s += -0.071
      else:
       if final_score <= -2.771:
        s += 0.055
       else:
        s += -0.048
     else:
      s += 0.035
    if digits <= 4.5:
     if characters <= 16.5:
      if tag <= 1.5:
       s += 0.081
      else:
       if letters_a_word <= 5.9875:
        s += -0.059
       else:
        s += 0.031
     else:
      if by_word <= 0.0:
       if digits <= 0.0:
        if capitals_1_below <= 0.97368:
         if capitals_3_below <= 0.80909:
          if in_text <= 0.40588:
           s += -0.107
          else:
           s += -0.024
         else:
          s += 0.012
        else:
         s += 0.008
       else:
        if digits <= 1.5:
         s += 0.044
        else:
         s += -0.034
      else:
       s += 0.042
    else:
     if characters <= 26.5:
      s += -0.045
     else:
      s += 0.071
    if letters_a_word <= 11.111:
     if capitals_2_above <= 0.0:
      if in_article <= 0.0:
       if characters <= 12.5:
        s += -0.040
       else:
        s += 0.031
      else:
       if commas <= 1.5:
        if year_1_above <= 0.0:
         s += -0.082
        else:
         s += 0.007
       else:
        s += 0.042
     else:
      if capitals <= 0.55903:
       if depth <= 12.5:
        if depth <= 5.5:
         s += 0.031
        else:
         s += -0.070
       else:
        s += 0.038
      else:
       if capitals_2_above <= 0.80909:
        if outer_share <= 0.022356:
         s += 0.082
        else:
         s += -0.009
       else:
        s += -0.039
    else:
     s += 0.075
    if framed <= 0.0:
     if away <= 9.5:
      if start <= 2.5:
       if tag <= 6.5:
        if words_score <= 0.60179:
         if capitals_1_below <= 0.55903:
          s += 0.078
         else:
          s += 0.016
        else:
         if capitals_3_below <= 0.1127:
          if in_text <= 0.23303:
           s += 0.058
          else:
           s += -0.029
         else:
          s += -0.048
       else:
        if alike <= 1.5:
         s += -0.055
        else:
         s += 0.040
      else:
       s += -0.039
     else:
      s += -0.046
    else:
     if characters <= 36.5:
      if characters <= 22.5:
       s += -0.023
      else:
       s += 0.058
     else:
      s += -0.073
    if digits_1_below <= 4.5:
     if digits_2_below <= 0.0:
      if commas <= 0.0:
       if start <= 1.5:
        if letters_a_word <= 5.1569:
         s += -0.073
        else:
         s += -0.027
       else:
        if start <= 2.5:
         s += 0.051
        else:
         s += -0.021
      else:
       if links <= 0.16828:
        if capitals_2_below <= 0.97368:
         s += -0.037
        else:
         s += 0.028
       else:
        s += 0.065
     else:
      if away <= 7.5:
       if prints <= 1.5:
        s += -0.042
       else:
        s += 0.053
      else:
       s += 0.072
    else:
     if capitals_1_below <= 0.33772:
      s += 0.073
     else:
      s += -0.023
    if capitals <= 0.50862:
     if links <= 0.39603:
      if name <= 0.0:
       if digits_2_above <= 0.0:
        s += -0.069
       else:
        s += -0.003
      else:
       s += 0.039
     else:
      s += 0.039
    else:
     if capitals_2_above <= 0.0723:
      if capitals_1_above <= 0.22401:
       if depth <= 6.5:
        s += 0.026
       else:
        if depth <= 12.5:
         s += -0.074
        else:
         s += 0.006
      else:
       if capitals_3_below <= 0.16473:
        s += 0.052
       else:
        s += -0.025
     else:
      if capitals_2_below <= 0.71825:
       if capitals_2_below <= 0.061553:
        s += 0.022
       else:
        s += 0.112
      else:
       s += -0.021
    if characters <= 36.5:
     if outer_tag <= 7.5:
      if level <= 0.0:
       if capitals_1_above <= 0.25291:
        if tag <= 1.5:
         s += 0.040
        else:
         if characters <= 26.5:
          s += -0.068
         else:
          s += 0.023
       else:
        if capitals_1_below <= 0.19756:
         if letters_a_word <= 6.2753:
          s += 0.022
         else:
          s += -0.047
        else:
         if capitals_1_below <= 0.67949:
          s += 0.086
         else:
          s += 0.002
      else:
       if headings_above <= 1.5:
        s += 0.117
       else:
        s += 0.004
     else:
      s += -0.046
    else:
     if capitals_1_below <= 0.33772:
      s += -0.009
     else:
      s += -0.067
    if links <= 0.14688:
     if depth <= 10.5:
      if year_1_above <= 0.0:
       if by_word_1_above <= 0.0:
        if outer_share <= 0.89525:
         s += -0.080
        else:
         s += -0.003
       else:
        s += 0.015
      else:
       s += 0.019
     else:
      if final_score <= -0.38368:
       if capitals_3_below <= 0.55903:
        s += -0.037
       else:
        s += 0.050
      else:
       if final_score <= 1.7247:
        s += 0.098
       else:
        s += -0.019
    else:
     if in_text <= 0.34524:
      if digits <= 4.5:
       if capitals_3_below <= 0.0:
        s += 0.041
       else:
        s += -0.025
      else:
       s += 0.093
     else:
      s += -0.031
    if digits_1_above <= 0.0:
     if digits_2_below <= 5.5:
      if words_score <= -16.456:
       s += 0.051
      else:
       if digits <= 0.0:
        if year_1_below <= 0.0:
         if outer_tag <= 1.5:
          s += 0.041
         else:
          if in_text <= 0.31174:
           s += -0.084
          else:
           s += -0.010
        else:
         s += 0.024
       else:
        if clock <= 0.0:
         if characters <= 18.5:
          s += -0.037
         else:
          s += 0.053
        else:
         s += -0.049
     else:
      s += 0.052
    else:
     if final_score <= -3.4867:
      s += -0.013
     else:
      if letters_a_word <= 6.6962:
       s += 0.105
      else:
       s += -0.007
    if characters <= 11.5:
     if year_1_below <= 0.0:
      if capitals_3_below <= 0.63068:
       s += -0.077
      else:
       s += 0.003
     else:
      s += 0.045
    else:
     if characters <= 54.5:
      if outer_tag <= 7.5:
       if name_1_above <= 0.0:
        if words <= 2.5:
         s += 0.084
        else:
         if capitals_2_below <= 0.097168:
          if capitals_1_below <= 0.38549:
           if digits <= 0.0:
            s += -0.041
           else:
            s += 0.018
          else:
           s += 0.030
         else:
          s += 0.060
       else:
        s += -0.024
      else:
       s += -0.031
     else:
      if digits <= 4.5:
       s += -0.048
      else:
       s += 0.021
    if alike <= 3.5:
     if from_start <= -6.5:
      if capitals_2_above <= 0.1687:
       if capitals_3_below <= 0.83974:
        s += 0.028
       else:
        s += -0.040
      else:
       s += -0.044
     else:
      if outer_share <= 0.95735:
       if digits_2_above <= 4.5:
        if capitals_2_below <= 0.31763:
         if end <= 2.5:
          if words_score <= 0.19014:
           s += 0.101
          else:
           s += -0.002
         else:
          s += -0.012
        else:
         if digits_3_below <= 0.0:
          s += 0.045
         else:
          s += -0.053
       else:
        s += -0.012
      else:
       if outer_share <= 0.99491:
        s += -0.052
       else:
        s += 0.030
    else:
     s += -0.066
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, _, _, shape, level, _, _, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, _, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, name_1_above, _, digits_1_above, _, _, capitals_1_above, by_word_2_above, _, _, _, _, _, capitals_2_above, by_word_1_below, _, _, digits_1_below, _, clock_1_below, capitals_1_below, _, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if digits <= 4.5:
     s += -2.704
    else:
     if characters <= 76.5:
      s += -1.403
     else:
      s += -2.614
    if year <= 0.0:
     s += -0.126
    else:
     if in_text <= 0.33908:
      s += 0.501
     else:
      if characters <= 40.5:
       s += 0.159
      else:
       if words_score <= -0.90882:
        s += -0.006
       else:
        s += -0.079
    if year <= 0.0:
     s += -0.125
    else:
     if in_text <= 0.51:
      s += 0.354
     else:
      if characters <= 47.5:
       s += 0.095
      else:
       s += -0.075
    if digits <= 4.5:
     s += -0.123
    else:
     if words_score <= 0.84624:
      s += 0.260
     else:
      s += 0.015
    if year <= 0.0:
     s += -0.123
    else:
     if in_text <= 0.54773:
      s += 0.238
     else:
      if characters <= 42.5:
       s += 0.084
      else:
       s += -0.084
    if digits <= 4.5:
     s += -0.121
    else:
     if alike <= 1.5:
      if commas <= 0.0:
       s += 0.093
      else:
       s += 0.215
     else:
      s += 0.020
    if year <= 0.0:
     if digits <= 8.5:
      s += -0.121
     else:
      s += -0.016
    else:
     if level <= 0.0:
      if from_start <= -1e-35:
       s += 0.198
      else:
       s += 0.075
     else:
      if characters <= 40.5:
       s += 0.053
      else:
       s += -0.081
    if year <= 0.0:
     s += -0.120
    else:
     if level <= 0.0:
      if characters <= 49.5:
       s += 0.171
      else:
       s += 0.066
     else:
      if characters <= 31.5:
       s += 0.106
      else:
       s += -0.091
    if digits <= 4.5:
     s += -0.119
    else:
     if in_text <= 0.25543:
      s += 0.155
     else:
      if words_score <= -0.21225:
       s += 0.044
      else:
       s += -0.075
    if year <= 0.0:
     s += -0.116
    else:
     if in_text <= 0.56696:
      s += 0.139
     else:
      if words_score <= -1.1434:
       s += 0.020
      else:
       s += -0.085
    if year <= 0.0:
     s += -0.117
    else:
     if in_text <= 0.54773:
      if letters_a_word <= 6.0923:
       s += 0.146
      else:
       s += 0.064
     else:
      if words <= 6.5:
       s += 0.065
      else:
       if share <= 0.0:
        s += -0.014
       else:
        s += -0.082
    if end <= 5.5:
     if clock <= 0.0:
      if letters_a_word <= 5.3377:
       if commas <= 0.0:
        s += -0.084
       else:
        s += 0.078
      else:
       if share <= 0.99893:
        if depth <= 4.5:
         s += -0.017
        else:
         s += -0.106
       else:
        s += -0.006
     else:
      s += 0.120
    else:
     if shape <= 0.0:
      if from_start <= -7.5:
       s += 0.027
      else:
       s += 0.126
     else:
      s += -0.004
    if digits <= 4.5:
     s += -0.115
    else:
     if capitals <= 0.50862:
      if share <= 0.011965:
       s += 0.126
      else:
       if words <= 7.5:
        s += 0.071
       else:
        s += -0.024
     else:
      s += -0.014
    if year <= 0.0:
     if words_score <= -12.215:
      s += -0.025
     else:
      s += -0.114
    else:
     if in_text <= 0.3101:
      s += 0.131
     else:
      if words_score <= -1.9848:
       s += 0.033
      else:
       s += -0.070
    if digits <= 4.5:
     s += -0.114
    else:
     if in_text <= 0.25543:
      if depth <= 10.5:
       s += 0.120
      else:
       s += 0.043
     else:
      if characters <= 38.5:
       s += 0.061
      else:
       s += -0.078
    if year <= 0.0:
     s += -0.113
    else:
     if in_text <= 0.14643:
      if away <= 6.5:
       s += 0.122
      else:
       s += 0.028
     else:
      if tag <= 2.5:
       if letters_a_word <= 5.6705:
        s += 0.080
       else:
        s += -0.027
      else:
       s += -0.077
    if digits <= 4.5:
     s += -0.112
    else:
     if commas <= 0.0:
      if characters <= 31.5:
       s += 0.065
      else:
       s += -0.064
     else:
      if letters_a_word <= 6.0923:
       s += 0.124
      else:
       s += 0.000
    if alike <= 2.5:
     if capitals <= 0.45584:
      if end <= 5.5:
       if capitals <= 0.1412:
        s += -0.060
       else:
        if sentences <= 0.0:
         if framed <= 0.0:
          s += 0.073
         else:
          s += -0.020
        else:
         s += -0.056
      else:
       s += 0.094
     else:
      if capitals_1_above <= 0.047065:
       if digits_3_below <= 0.0:
        s += -0.100
       else:
        s += -0.010
      else:
       if capitals <= 0.72078:
        if tag <= 2.5:
         s += 0.039
        else:
         if tag <= 5.5:
          s += 0.004
         else:
          s += -0.024
       else:
        s += -0.049
    else:
     s += -0.118
    if digits <= 4.5:
     s += -0.109
    else:
     if alike <= 1.5:
      if commas <= 0.0:
       s += 0.013
      else:
       if letters_a_word <= 5.7528:
        s += 0.124
       else:
        s += 0.042
     else:
      s += -0.052
    if end <= 5.5:
     if clock <= 0.0:
      if links <= 0.23762:
       if by_word_1_above <= 0.0:
        s += -0.093
       else:
        s += 0.007
      else:
       if links <= 0.87412:
        s += 0.039
       else:
        s += -0.065
     else:
      s += 0.062
    else:
     if capitals <= 0.40313:
      s += 0.093
     else:
      if capitals_1_above <= 0.1446:
       s += -0.050
      else:
       s += 0.028
    if year <= 0.0:
     if words_score <= -12.215:
      if words_score <= -14.024:
       s += -0.027
      else:
       s += 0.021
     else:
      s += -0.107
    else:
     if framed <= 0.0:
      if shape <= 0.0:
       if characters <= 55.5:
        s += 0.097
       else:
        s += 0.028
      else:
       s += -0.015
     else:
      s += -0.053
    if year <= 0.0:
     s += -0.106
    else:
     if characters <= 64.5:
      if depth <= 11.5:
       if capitals <= 0.45584:
        s += 0.118
       else:
        s += 0.023
      else:
       s += -0.008
     else:
      if characters <= 99.5:
       s += -0.010
      else:
       s += -0.052
    if digits <= 4.5:
     s += -0.104
    else:
     if characters <= 35.5:
      if from_start <= -6.5:
       s += 0.017
      else:
       s += 0.097
     else:
      if tag <= 2.5:
       if share <= 0.0077425:
        s += 0.065
       else:
        s += -0.011
      else:
       s += -0.060
    if alike <= 2.5:
     if commas <= 0.0:
      if clock <= 0.0:
       if in_text <= 0.0:
        if outer_share <= 0.5968:
         if by_word <= 0.0:
          s += -0.049
         else:
          s += 0.010
        else:
         s += 0.036
       else:
        if share <= 0.96598:
         s += -0.105
        else:
         s += -0.001
      else:
       s += 0.082
     else:
      if letters_a_word <= 5.6705:
       s += 0.096
      else:
       if words <= 11.5:
        s += 0.032
       else:
        s += -0.048
    else:
     s += -0.101
    if year <= 0.0:
     s += -0.102
    else:
     if framed <= 0.0:
      if shape <= 0.0:
       if share <= 0.048237:
        s += 0.108
       else:
        s += 0.004
      else:
       s += -0.028
     else:
      s += -0.048
    if date_word <= 0.0:
     if end <= 5.5:
      if clock <= 0.0:
       if by_word <= 0.0:
        if letters_a_word <= 4.8356:
         if characters <= 21.5:
          if capitals_1_above <= 0.87868:
           s += -0.026
          else:
           s += -0.001
         else:
          s += 0.013
        else:
         if share <= 0.99893:
          if depth <= 4.5:
           s += -0.002
          else:
           s += -0.093
         else:
          s += -0.001
       else:
        s += 0.011
      else:
       s += 0.039
     else:
      if characters <= 21.5:
       s += 0.082
      else:
       if capitals_1_above <= 0.10128:
        s += -0.076
       else:
        s += 0.032
    else:
     s += 0.099
    if year <= 0.0:
     s += -0.099
    else:
     if from_start <= 2.5:
      if digits_2_below <= 1.5:
       if from_start <= -10.5:
        s += 0.003
       else:
        s += 0.095
      else:
       s += -0.021
     else:
      s += -0.052
    if digits <= 4.5:
     s += -0.097
    else:
     if capitals <= 0.45584:
      if characters <= 58.5:
       s += 0.081
      else:
       s += -0.024
     else:
      s += -0.047
    if digits <= 5.5:
     if capitals_1_above <= 0.67949:
      if by_word <= 0.0:
       s += -0.102
      else:
       s += 0.005
     else:
      if capitals_1_above <= 0.83974:
       s += 0.012
      else:
       s += -0.026
    else:
     if letters_a_word <= 5.5056:
      s += 0.074
     else:
      if depth <= 9.5:
       s += 0.030
      else:
       s += -0.065
    if digits <= 4.5:
     s += -0.093
    else:
     if characters <= 72.5:
      if depth <= 11.5:
       if tag <= 3.5:
        s += 0.096
       else:
        s += 0.007
      else:
       s += -0.013
     else:
      s += -0.053
    if year <= 0.0:
     s += -0.093
    else:
     if headings_above <= 2.5:
      if capitals <= 0.45584:
       if capitals_3_below <= 0.4037:
        s += 0.084
       else:
        s += 0.015
      else:
       if characters <= 35.5:
        s += 0.019
       else:
        s += -0.022
     else:
      s += -0.046
    if digits <= 4.5:
     s += -0.089
    else:
     if final_score <= -4.3531:
      s += -0.071
     else:
      if in_text <= 0.33908:
       s += 0.088
      else:
       if commas <= 0.0:
        s += -0.051
       else:
        s += 0.034
    if year <= 0.0:
     s += -0.090
    else:
     if headings_above <= 0.0:
      s += -0.063
     else:
      if alike <= 1.5:
       if capitals_2_below <= 0.4605:
        s += 0.080
       else:
        s += 0.016
      else:
       s += -0.026
    if from_start <= -1e-35:
     if framed <= 0.0:
      if commas <= 0.0:
       if capitals <= 0.38549:
        if capitals <= 0.1412:
         s += -0.008
        else:
         s += 0.065
       else:
        if in_text <= 0.25543:
         s += 0.023
        else:
         s += -0.063
      else:
       s += 0.095
     else:
      if shape <= 1.5:
       if away <= 6.5:
        s += -0.004
       else:
        s += -0.090
      else:
       s += 0.015
    else:
     if letters_a_word <= 4.0357:
      s += 0.019
     else:
      if date_word <= 0.0:
       if by_word_1_above <= 0.0:
        s += -0.092
       else:
        s += 0.012
      else:
       s += 0.016
    if digits <= 4.5:
     s += -0.084
    else:
     if capitals <= 0.45584:
      if from_start <= 2.5:
       if final_score <= -3.759:
        s += 0.017
       else:
        s += 0.092
      else:
       s += -0.014
     else:
      s += -0.027
    if commas <= 0.0:
     if capitals_1_above <= 0.3374:
      if clock_1_below <= 0.0:
       if links <= 0.42399:
        s += -0.102
       else:
        s += -0.003
      else:
       s += 0.018
     else:
      if digits <= 6.5:
       if digits <= 5.5:
        s += -0.043
       else:
        s += 0.000
      else:
       s += 0.047
    else:
     if alike <= 1.5:
      if final_score <= -4.4834:
       s += -0.032
      else:
       if words_score <= 0.0:
        s += 0.103
       else:
        if words_score <= 1.2919:
         s += 0.020
        else:
         s += -0.007
     else:
      if from_start <= -2.5:
       s += 0.009
      else:
       s += -0.053
    if digits <= 5.5:
     if words_score <= -9.489:
      if digits <= 4.5:
       s += -0.020
      else:
       s += 0.014
     else:
      if by_word <= 0.0:
       if depth <= 18.5:
        s += -0.078
       else:
        s += -0.001
      else:
       s += -0.000
    else:
     if from_start <= -7.5:
      s += -0.054
     else:
      if from_start <= 2.5:
       if capitals_3_below <= 0.27429:
        s += 0.091
       else:
        s += 0.011
      else:
       s += -0.037
    if digits <= 4.5:
     s += -0.078
    else:
     if in_text <= 0.14643:
      if capitals_2_above <= 0.45584:
       s += 0.088
      else:
       s += 0.007
     else:
      if commas <= 0.0:
       s += -0.046
      else:
       s += 0.023
    if capitals_1_above <= 0.65942:
     if in_text <= 0.20294:
      if letters_a_word <= 5.8591:
       if year <= 0.0:
        s += -0.030
       else:
        s += 0.060
      else:
       if outer_share <= 0.01863:
        s += -0.092
       else:
        if capitals_1_above <= 0.16473:
         s += -0.001
        else:
         s += 0.032
     else:
      if clock_1_below <= 0.0:
       if links <= 0.21777:
        s += -0.094
       else:
        if links <= 0.35334:
         s += 0.015
        else:
         s += -0.022
      else:
       s += 0.013
    else:
     if digits <= 4.5:
      s += -0.031
     else:
      s += 0.074
    if digits <= 6.5:
     if year <= 0.0:
      s += -0.076
     else:
      if capitals_1_above <= 0.60556:
       if final_score <= -3.8727:
        s += -0.064
       else:
        if characters <= 21.5:
         s += 0.049
        else:
         if final_score <= -2.4816:
          s += 0.004
         else:
          s += -0.041
      else:
       s += 0.056
    else:
     if characters <= 47.5:
      s += 0.092
     else:
      s += 0.016
    if letters_a_word <= 5.7528:
     if prints <= 1.5:
      if final_score <= 0.3424:
       if capitals_1_above <= 0.31909:
        s += 0.072
       else:
        if capitals_1_above <= 0.60556:
         if words <= 5.5:
          s += -0.066
         else:
          s += 0.006
        else:
         s += 0.051
      else:
       s += -0.020
     else:
      if away <= 4.5:
       s += 0.002
      else:
       s += -0.061
    else:
     if characters <= 35.5:
      if headings_above <= 2.5:
       if final_score <= -3.6276:
        s += -0.019
       else:
        s += 0.052
      else:
       s += -0.040
     else:
      if capitals_1_above <= 0.63068:
       s += -0.099
      else:
       s += -0.003
    if letters_a_word <= 5.7528:
     if capitals <= 0.45584:
      if year <= 0.0:
       s += -0.036
      else:
       if away <= 6.5:
        s += 0.073
       else:
        s += 0.006
     else:
      if from_start <= -1.5:
       if capitals_1_below <= 0.38549:
        s += -0.059
       else:
        s += 0.000
      else:
       s += 0.002
    else:
     if date_word <= 0.0:
      if outer_share <= 0.063489:
       if words_score <= -1.9848:
        if capitals_1_below <= 0.63068:
         s += -0.139
        else:
         s += -0.006
       else:
        s += -0.007
      else:
       if words_score <= -1.1434:
        s += 0.018
       else:
        s += -0.031
     else:
      s += 0.040
    if alike <= 1.5:
     if prints <= 1.5:
      if final_score <= -4.6173:
       if in_article <= 0.0:
        s += -0.065
       else:
        s += 0.033
      else:
       if year <= 0.0:
        if words_score <= -12.215:
         s += 0.029
        else:
         s += -0.043
       else:
        if words_score <= -1.1434:
         s += 0.089
        else:
         s += 0.023
     else:
      if capitals_1_above <= 0.65942:
       s += -0.065
      else:
       s += 0.013
    else:
     if outer_tag <= 0.0:
      s += 0.025
     else:
      if by_word_2_above <= 0.0:
       if by_word_1_above <= 0.0:
        s += -0.084
       else:
        s += 0.006
      else:
       s += 0.007
    if digits <= 9.5:
     if letters_a_word <= 6.0111:
      if digits_1_above <= 2.5:
       if digits <= 5.5:
        if words_score <= -5.3762:
         if digits <= 4.5:
          s += -0.018
         else:
          s += 0.021
        else:
         s += -0.046
       else:
        if characters <= 31.5:
         s += 0.050
        else:
         s += 0.003
      else:
       if away <= 2.5:
        s += 0.007
       else:
        s += -0.076
     else:
      if away <= 4.5:
       if final_score <= -2.4816:
        s += 0.030
       else:
        s += -0.041
      else:
       if words_score <= -1.6926:
        s += -0.106
       else:
        s += -0.003
    else:
     s += 0.050
    if from_start <= 1.5:
     if from_start <= -8.5:
      if final_score <= -4.3531:
       s += -0.097
      else:
       if capitals <= 0.40313:
        if capitals <= 0.19756:
         s += -0.012
        else:
         s += 0.041
       else:
        if final_score <= -3.6276:
         s += 0.002
        else:
         s += -0.032
     else:
      if digits <= 4.5:
       s += -0.040
      else:
       if capitals_3_below <= 0.10763:
        s += 0.097
       else:
        s += 0.016
    else:
     if letters_a_word <= 4.5076:
      s += 0.009
     else:
      if name_1_above <= 0.0:
       if capitals <= 0.93889:
        s += -0.097
       else:
        s += -0.002
      else:
       s += -0.004
    if digits_1_above <= 5.5:
     if tag <= 2.5:
      if year <= 0.0:
       if digits_1_above <= 1.5:
        s += -0.045
       else:
        s += 0.022
      else:
       if in_text <= 0.43168:
        s += 0.081
       else:
        s += 0.007
     else:
      if words <= 4.5:
       if characters <= 11.5:
        s += -0.014
       else:
        s += 0.019
      else:
       if characters <= 33.5:
        s += -0.003
       else:
        s += -0.061
    else:
     s += -0.078
    if date_word <= 0.0:
     if capitals_1_above <= 0.57519:
      if letters_a_word <= 5.8028:
       if headings_above <= 0.0:
        if final_score <= -2.3242:
         s += -0.057
        else:
         s += 0.000
       else:
        if final_score <= -1.3013:
         if away <= 8.5:
          if from_start <= 2.5:
           s += 0.055
          else:
           s += 0.001
         else:
          s += -0.017
        else:
         s += -0.033
      else:
       if by_word_1_below <= 0.0:
        if outer_tag <= 7.5:
         s += -0.107
        else:
         s += -0.004
       else:
        s += 0.010
     else:
      if characters <= 47.5:
       s += 0.051
      else:
       s += -0.016
    else:
     s += 0.082
    if headings_above <= 2.5:
     if in_text <= 0.14643:
      if year <= 0.0:
       s += -0.042
      else:
       s += 0.062
     else:
      if date_word <= 0.0:
       if by_word <= 0.0:
        if depth <= 5.5:
         if words <= 5.5:
          s += 0.009
         else:
          s += -0.003
        else:
         if clock_1_below <= 0.0:
          if digits_3_below <= 7.5:
           s += -0.076
          else:
           s += 0.001
         else:
          s += 0.011
       else:
        s += 0.021
      else:
       s += 0.029
    else:
     if digits <= 11.5:
      if capitals_2_below <= 0.97368:
       s += -0.101
      else:
       s += 0.002
     else:
      s += 0.011
    if date_word <= 0.0:
     if by_word <= 0.0:
      if characters <= 31.5:
       if from_start <= -13.5:
        if final_score <= -4.3531:
         s += -0.083
        else:
         s += 0.011
       else:
        if final_score <= 0.0:
         if words <= 2.5:
          if framed <= 0.0:
           s += 0.005
          else:
           s += -0.026
         else:
          s += 0.061
        else:
         if characters <= 16.5:
          s += 0.001
         else:
          s += -0.031
      else:
       if capitals_1_above <= 0.63068:
        s += -0.097
       else:
        if capitals_1_above <= 0.87868:
         s += 0.014
        else:
         s += -0.018
     else:
      s += 0.046
    else:
     s += 0.047
    if from_start <= 3.5:
     if from_start <= -8.5:
      if digits <= 10.5:
       if final_score <= -5.2901:
        s += 0.005
       else:
        if capitals_2_below <= 0.75962:
         if start <= 2.5:
          s += -0.088
         else:
          s += -0.003
        else:
         s += 0.002
      else:
       s += 0.018
     else:
      if year <= 0.0:
       s += -0.041
      else:
       if share <= 0.011965:
        s += 0.061
       else:
        s += 0.002
    else:
     if away <= 6.5:
      if capitals_1_below <= 0.97368:
       s += -0.094
      else:
       s += -0.004
     else:
      s += -0.001
    if year <= 0.0:
     s += -0.070
    else:
     if framed <= 0.0:
      if sentences <= 0.0:
       if in_text <= 0.67708:
        if capitals_2_below <= 0.3374:
         s += 0.070
        else:
         s += 0.015
       else:
        s += -0.007
      else:
       s += -0.046
     else:
      s += -0.056
    if from_start <= 4.5:
     if from_start <= -12.5:
      if date_word <= 0.0:
       if final_score <= -5.2901:
        s += -0.001
       else:
        s += -0.067
      else:
       s += 0.015
     else:
      if year <= 0.0:
       s += -0.047
      else:
       if digits_1_below <= 1.5:
        if final_score <= -3.8727:
         s += 0.016
        else:
         s += 0.072
       else:
        s += -0.014
    else:
     if date_word <= 0.0:
      if capitals_1_below <= 0.97368:
       s += -0.080
      else:
       s += -0.002
     else:
      s += 0.009
    if in_text <= 0.51:
     if letters_a_word <= 5.7528:
      if digits <= 4.5:
       s += -0.029
      else:
       s += 0.073
     else:
      if outer_share <= 0.5968:
       if tag <= 0.0:
        s += 0.024
       else:
        if capitals_1_above <= 0.74167:
         if words_score <= -6.2458:
          s += -0.005
         else:
          s += -0.079
        else:
         if words_score <= -2.8751:
          s += 0.009
         else:
          s += -0.002
      else:
       if capitals_2_above <= 0.16954:
        s += 0.038
       else:
        s += -0.003
    else:
     if capitals_1_above <= 0.63068:
      s += -0.073
     else:
      if digits_2_below <= 5.5:
       s += -0.007
      else:
       s += 0.002
    if date_word <= 0.0:
     if from_start <= 4.5:
      if characters <= 35.5:
       if alike <= 2.5:
        if year <= 0.0:
         s += -0.034
        else:
         if capitals <= 0.38549:
          s += 0.073
         else:
          s += 0.002
       else:
        s += -0.049
      else:
       if by_word <= 0.0:
        if words_score <= -4.2073:
         if capitals_2_below <= 0.029857:
          s += 0.017
         else:
          s += -0.017
        else:
         if outer_share <= 0.99893:
          if capitals_1_below <= 0.75962:
           s += -0.082
          else:
           s += -0.000
         else:
          s += -0.000
       else:
        s += 0.027
     else:
      s += -0.089
    else:
     s += 0.068
    if digits <= 4.5:
     s += -0.055
    else:
     if from_start <= -5.5:
      s += -0.019
     else:
      if words_score <= -1.4419:
       s += 0.075
      else:
       if in_text <= 0.25543:
        s += 0.032
       else:
        s += -0.014
    if capitals_1_above <= 0.65942:
     if date_word <= 0.0:
      if characters <= 27.5:
       if digits <= 9.5:
        if capitals_1_below <= 0.067424:
         if digits <= 5.5:
          s += -0.014
         else:
          s += 0.019
        else:
         if capitals_1_below <= 0.72078:
          s += -0.046
         else:
          s += 0.007
       else:
        s += 0.027
      else:
       if digits <= 11.5:
        if outer_tag <= 6.5:
         if capitals_1_below <= 0.74342:
          s += -0.097
         else:
          s += 0.000
        else:
         s += -0.008
       else:
        s += 0.002
     else:
      s += 0.024
    else:
     if year <= 0.0:
      s += -0.021
     else:
      s += 0.070
    if words_score <= -14.024:
     s += -0.092
    else:
     if alike <= 1.5:
      if digits_2_below <= 4.5:
       if digits <= 7.5:
        if year <= 0.0:
         s += -0.040
        else:
         if capitals <= 0.45584:
          s += 0.044
         else:
          s += -0.016
       else:
        s += 0.072
      else:
       if words_score <= -2.2895:
        s += -0.052
       else:
        s += -0.001
     else:
      if digits_2_below <= 1.5:
       if capitals_2_above <= 0.60769:
        if digits_1_below <= 9.5:
         s += -0.069
        else:
         s += -0.002
       else:
        if capitals_2_above <= 0.63068:
         s += 0.011
        else:
         s += -0.011
      else:
       s += 0.005
    if capitals_1_above <= 0.63068:
     if characters <= 19.5:
      if characters <= 11.5:
       s += -0.040
      else:
       s += 0.047
     else:
      if depth <= 5.5:
       if tag <= 2.5:
        s += 0.033
       else:
        s += -0.015
      else:
       if clock <= 0.0:
        if capitals_3_below <= 0.91987:
         if outer_share <= 0.84552:
          s += -0.096
         else:
          if outer_share <= 0.88432:
           s += 0.007
          else:
           s += -0.021
        else:
         s += -0.002
       else:
        s += 0.009
    else:
     if commas <= 0.0:
      if tag <= 2.5:
       s += 0.004
      else:
       s += -0.033
     else:
      s += 0.053
    if in_text <= 0.67708:
     if away <= 2.5:
      if tag <= 2.5:
       s += 0.063
      else:
       s += -0.013
     else:
      if letters_a_word <= 5.7528:
       if year <= 0.0:
        s += -0.028
       else:
        s += 0.034
      else:
       if date_word <= 0.0:
        if in_text <= -1e-35:
         s += 0.017
        else:
         if tag <= 0.0:
          s += 0.004
         else:
          if capitals_1_below <= 0.63068:
           s += -0.091
          else:
           s += 0.003
       else:
        s += 0.022
    else:
     if clock_1_below <= 0.0:
      if by_word <= 0.0:
       s += -0.071
      else:
       s += 0.007
     else:
      s += 0.012
    if capitals <= 0.45584:
     if characters <= 87.5:
      if prints <= 1.5:
       if tag <= 5.5:
        if links <= 0.083651:
         if characters <= 13.5:
          s += -0.001
         else:
          s += 0.081
        else:
         s += -0.002
       else:
        s += -0.015
      else:
       if from_start <= -2.5:
        s += -0.037
       else:
        s += 0.012
     else:
      s += -0.039
    else:
     if away <= 2.5:
      s += 0.014
     else:
      if capitals_3_below <= 0.084524:
       if capitals_1_above <= 0.63068:
        if capitals_1_below <= 0.27429:
         s += -0.104
        else:
         s += 0.006
       else:
        s += -0.002
      else:
       s += 0.004
    return s
