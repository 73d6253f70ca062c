"""
What was learned of pages of html: the weights of words, and the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is 9df55b6d15742248.

news html: 0.9663
web-articles html: 0.9538
Data: news fd02531e328af021, web-articles e5d958b5d9b64895
title found where it is: news 0.927 of 109, web-articles 0.986 of 702
byline found where it is: news 0.853 of 75, web-articles 0.832 of 316
date found where it is: news 0.970 of 101, web-articles 0.983 of 421
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._words import WordWeights, unpacked

WORDS = WordWeights(
    unpacked({
        -970: 'dpa',
        -850: 'contents',
        -845: 'adobe',
        -815: 'getty',
        -800: 'related',
        -745: 'trail',
        -740: 'share',
        -730: 'subscribe',
        -715: 'december',
        -710: 'sign',
        -690: 'artikel',
        -675: 'closed tags',
        -670: 'article pet topics',
        -665: 'sorry',
        -650: 'dec',
        -635: 'wealth',
        -625: 'buy news read',
        -605: 'nachrichten',
        -600: 'discover',
        -595: 'demo newsletter',
        -590: 'courtesy',
        -585: 'japan',
        -580: 'yoga',
        -565: 'copyright',
        -560: 'commission foto',
        -555: 'espresso image',
        -545: 'advertisement inhalt reserved',
        -535: 'british familiarity minuten',
        -530: 'advantageous',
        -520: 'jan redaktion reviewed',
        -515: 'llc marketers october',
        -510: 'apr',
        -495: 'browser editor sie',
        -490: 'interviews lose',
        -485: 'connect july',
        -475: 'guide guides ihre spring',
        -470: 'cleaning exclusive',
        -465: 'course reading void',
        -460: 'articles premiere stories tuition',
        -455: 'affiliate consulting gifts ltd oct written',
        -450: 'pediatrics',
        -445: 'independent links shop',
        -440: 'hike hiring neue row trouble',
        -435: 'email info mission',
        -430: 'site',
        -420: 'computers february substitute welcome',
        -415: 'august form gear',
        -410: 'fehler münchen receive',
        -400: 'backpacking comments trusted',
        -395: 'ad vein',
        -390: 'mehr pdf secret',
        -385: 'expressed left prior',
        -380: 'difference dns events kommentare partnership sponsored',
        -375: 'coverage lesen lowers react solving stephanie',
        -370: 'bericht dieser displaying figure holiday hotels please tree',
        -365: 'deals follow master',
        -360: 'adult explore featured our table',
        -355: 'consulted correctly costs finance idle registered',
        -350: 'canon essen fund hier transition us',
        -345: 'boost dictionary eric get registry schule',
        -340: 'edition spaces touch views',
        -335: 'blog bundle facebook gefunden lisa matched möglich quote senior topic zur',
        -330: 'april associated bill bitte message pm',
        -325: 'breed commissions connected const geht join society tim',
        -320: 'ago australian categories coach deductible edu passionate soul thermostat tickets twitter',
        -315: 'biden decor informational institute june min united weekly',
        -310: 'alert anxiety chaos classroom cookies doc hit photo prefix unlock watch webinar weniger',
        -305: 'af afford beach bond engaging epa god lake organize podcast proposals purposes rentals sb',
        -300: 'bbc cto instagram joining jr later promotions thank updated',
        -295: 'ebook games manager oxo promotion save wir',
        -290: 'appointment brief committed convenience falls mm money picks readers thema',
        -285: 'alex deine filmmaker finden julian latest liked mind posts pt seconds software ultra',
        -280: 'coffee dietitian fc frieden gallery gmt intelligent mixed pending recipient reuters services success weekend',
        -275: 'author boolean financially gpt healthier hr india intervention jahren julia renovation specs std therapist uhr visiting walmart wellness',
        -270: 'aktuelle andreas chris closer earn explores fdp funds miss nichts outlook patrick podcasts pos prevention risks technique terrifying trending',
        -265: 'aesthetic breaking cfp choice delivered ii jetzt lee maria meinung resolve satellites speaker subscriber th ut ändern',
        -260: 'airports alternatives complimentary consent digitalen movies photography präsidentin relationships scientific subscribing themen tv ways à',
        -255: 'advisor age arxiv battle bootcamps brewing experts founder journalism nation plumbers published reflect week',
        -250: 'category ci education foreign might notifications prompts',
        -245: 'account associate brian buyers contributor employ generative inc index ki mexico nlm opinions policy smith story viewed zeigen',
        -240: 'actuarial atlanta bewegen dancing episode footage investor kept memo minus panic pto reviews series trial',
        -235: 'co download gmbh npm outdoor polizei server shutterstock volatility want',
        -230: 'accepted behalf candidate economy el execute hinweis individuals introduced male nov orient parser photographer plumbing quilt ranking startups strides university',
        -225: 'bands best blogging blogs class combinations commands comment commits cooking covering director drop edges enabling fats helpful internet mark needed nights provides rights rule science semi signal struct teach vacuum vice',
        -220: 'architectural calm china click icons lesezeit machen magazine partners premium recover return santa schluss scroll specifications sporting tailor vague warming whatsapp',
        -215: 'biz chance christian contact disclosure doesn douglas drawing export gemini happens login mac memphis police reason report tag',
        -210: 'actuary agency authoring clicking couldn dealer depot diet estate flying hochschule holistic influential inspection joined kyoto laura map odd old op outside qr sarah shaping travelers validated victor werbung william wäre zum',
        -205: 'advisory average ceo daily dieses donate editors football freelance happier heads integrity mortgage november shock sorgen takeout venezuela werde',
        -200: 'adjunct ave averages chronic communicator deadlines drills feature fitness flag garage gemacht inbox jun lesser magnetic opinion photos scott sep sicher signup simplify slots sollten sourcing top vote wert',
        -195: 'additional andy believes broker builders channels construct cta done du event ich investment könnte nein oak physician presidential probe recruiting refer silicon specializing sustainable thread treaty y zeigt',
        -190: 'airpods arrested associates attack attending ausserdem award career causes christmas doi educator gordon heute ihrer interior lightroom om para philips phone prep reply retail skip strengthen superior tagged talks today trainer travels worldwide',
        -185: 'angela bread cas columbia content corporate cups dich fort franchise functional inquiry jährige können listen living log mal modifying module nato photographing physiological sara sciences sex sooner statistics unsubscribe women',
        -180: 'bloom crypto debunked delves difficulty diversified exhibitions experience hence humans import improvements issue javascript keeps loading max montag navigate newspapers official por pub scale screenshots students supporting value wake weights wondering yet',
        -175: 'accept advice art baker bon chip circle compassion deutschlands diverse electronics enjoying erin evaluation executives forgive government gracefully hide id ihm know museum negatively norman oregon pathways pinterest pothos pulse ran relationship since try web',
        -170: 'accelerate adolescent alles analyzer beat boxes carriers cat clients dafür darstellung deutschland diese ease edit europe festival geschlossen hinweise humanities ingest jill linkedin mats measurable more playful recruiter snowflake sofia spiral stainless subscription tricks ultimate versucht war writer',
        -165: 'akzeptieren bottleneck bridge brokerage browse chose coaching codes compounding consultation courses dark disabled gop grows hall hesitate insights kb kubernetes llm m menus mongodb noch opt patel preventative proving recipe seinem sticking submitting ticketing token tone',
        -160: 'advocate annual archiv b backpack changing cloud com contra contractors ears effortless eliminate elite express feeling fight friend garmin hats impossible ingredient johannesburg möchte neu president putting roles season',
        -155: 'acquisitions aktuell amended architect artifacts bachelor benefits bodyweight breeds britain constantly dangerous dot dynamic effort guys hotspots institutes jamie marathon marks panel partner peninsula preferred restrictions sample seniors setzt stand successfully suggestion teaching tonight transform updates watched',
        -150: 'acclaimed adams allegedly alzheimer booking cart constitute earbuds evergreen externen featuring fee female getting gum impressions investing job llms missed pa paul provider representation required satisfied school seats specializes theft thirds torque wheels yours',
        -145: 'arriving besonders bis board branch branches brushes centre closes considerations court defines deny factors faculty faster fastest findings images ja jobs joe klare mai nationally new pipes playbook porting protest reporter sales scratch ship sister source stanford storyboard sur tourism ultralight voice why wolf yields',
        -140: 'accessed am balls beats burned button damn denmark destinations dslr edits embrace festive gibson gov happening him jo madrid mo navigating operational payouts phrases profiles recreation revising rise sale unforgettable viewer vs werden wine workshop',
        -135: 'advises apply armed bold brain cafe chart citing completing contain correlates crush decorate decorating depend depth digitale enterprise erschienen ganze gateway git golf haley heating immense issuer julie kick kommission license meeting mentioning merging michelle nationwide nurse optimization paragraph play practitioners profit profitable raises rd refinement rf scalability smbs spotted trademarks uber unlocking valley versions',
        -130: 'automotive beings bin bookmark break ceiling commitment comparing consultancy d death disabilities dj doch downside earth educates embed executive exploring finds geben january kritik leasing machines material meditators owns pc prone providers remote rl rocky roundup scholarships shifting soc subjects subsidiaries threats tony trans travel vibe wondered',
        -125: 'admitted ads announcement arts backing behavioral ben bottles carolina checking closure complaint considering consumers cruise decoration dedication denver deutschen digitalocean dramatic earned everyday excels exhibited fired hub ihn liegt medical minister möglichkeit never northern nutritional pllc predictions process propose ps relaxation reps signs simultaneous slack sliding solve spends strategy supposed temp tent traffic von www youtube',
        -120: 'again aug babies cancers changed character cleanser conducts cops dice digest disease dismissed distracting dumbbell election employers filed firewall footer found frei gps guarantee headless hero how ignored information introducing ko kristina llama marketer marketing merino mich murphy note oliver orchestration order outages pennsylvania powerful prize rail regarding retreat scholars sehen shell stars suddenly taken thousand tr van vary vitamin wann wirtschaft workspaces',
        -115: 'abandonment abc accomplished anaheim auch badge bell bustling calcium complete constrained dank dave decision diagnosis ed endorsement english error etfs find firm five fixes folding frustrating gdpr genuinely girl gratitude hiking inspires knowledge leo looks lucy marcus outperformed packed payoff proven recipes recruiters referral reminders sanity sequences serverless shortage silver sr stitch struggles styles throat transitioning ukraine underlying unknown worse',
        -110: 'accused adam adresse advantage algorithm autumn awards ban beard bitcoin business choose collins comfort commenting conceptual corps cube divergence double f familie felt finally fits ganz gehören glance grosser helping interiors inviting journals lt may medium messaging motivational mutter noble nostalgic nutritionists organizing overview periods phrase primary ready recent reconnect request resistance royal sandbox shown specialize stall stockholm stylish talk termed till trekking turkey verantwortung vigilant voted warehouse websites',
        -105: 'advocating agenda answering anzeige approve argues army authorized battling boots breakthrough browsers buffalo car catering celebrate cet champions cincinnati contains dear defenses demonstrate diagram domestic drainage dumbbells editorial exceeds ff filing fleet free galaxy gardeners gerade giant govern greater guaranteed hello home illustration inspections investigations iris jersey kan kaum kelly kpis labour laptops learn liga loans openness qualified requirement rewrite ropes scholar sean skipped sky snippet spam strip teen theatrical thomson tips tired traveler trip turns var viele wirklich',
        -100: 'affiliates all alumni appreciate ask attendance attribution authorship bonuses burst care checklists clutch compound compute convergence creative cryptocurrency cut debate downtown edited embraced ethereum faith fighting finops franchises frankfurt hardened heel ids js k learner liberal liverpool lowest macro media mercedes narratives neil nuance organised ou platinum politik powering printers proficiency programmers ratio regulate repairing representatives resemble reset resume ruin see sells simplified skies sleep stat streamline submit target teile trash treatments turner ulrich unklar yesterday',
        -95: 'action agree alternative angry asian aviation away banners bcg berichtet breach circumstances commit commons considers curated darum defer demand dives dylan entertain excludes folded generalist generation gifting grading grenzen har hierarchy homework honest indian inspire joshua jump landes league london masks me monat myths natalie nations nicole ons page pets pid portrait posted prominent questions ransomware reservation rollout rv savvy seemed sf situational slipping small sms squats strings swapping therapy third towels understands version weitere workloads',
        -90: 'aaa absorbing advertise alliance amazing analyzed announces anonymous anytime approvals assessing attitude audits avid baseline believe belongs bites blvd calendar camp categorized celebration colorectal confidently connects creativity cyber dean defaults definitions deterministic digestive direkt doris doyle effortlessly emma entrepreneur evaluating evolving exam exhausted facet fest forscher frameworks freelancers für gavin graphic grundsätzlich grün head healing highs hire illnesses impact incorporates inform informations instances johnson junk kollegen kommentar leverages marketplace martin maximizing mike modal names netz neuen now obligated org paycheck pick places plaque polite pounds ra random referring regional resident resolutions restaurants spirits stay stone strength struck sufficient survey telephone twist union videos weighted workshops zigbee',
        -85: 'abroad achten analytical architects arguments aws backcountry beginners benefiting bundling byte campus candid charger codex collaborative collectors consult crowdfunding decorations dedicated dentistry dominating doubled employer everything first folks fox gone gopro harris heading helped hills informationen intern investors jane lindsay logistics mary member mit modes mold mountains müssen next overstated paced paid passengers patreon perceived persistent poland probably quelle radio recaptcha recommended reductions regarded relay robustness rope selling september south sparen template toughest treat typescript undergraduate uns waterproof worthwhile',
        -80: 'accredited achieve agreeing allem aller allergies andrew anmeldung attorney authentication bei bild bluesky brake broadcast certified charged chase cleans clip code community counts defined desired develops dog drain dynamics emerge emphasized engineers exception favor fetch field fixture fold gaming genug grand healthiest hill hygiene insert intelligence intended keyboards lover loyal mar marker mba meantime minimally navigation newsroom nos outs overwhelm overwhelmed patterns performed programme proposal prove raise readiness referrals refers relate robot says seasoned securities seems seven shipped sick solutions sommelier sort started stressed stuck stunning suspect tb thermostats timeless too unseren wet wieder woman workflows',
        -75: 'affordability ak allein amanda application approval arrange asus brains branded carries certifications classics cleaner climate collections complicate condo cybercrime decides decline delivers dislike doable drives ended engineer epaper escalate exceptional fault films forces fortunately forum freeze gaps genai geometric hacker iceberg jeffrey laid lauren lifecycle liquid mental metro mood multifaceted musste nonprofit nothing objective out passions paths plane planner po portfolios prefer raising realizing rectangular register relevance retain sacrifice sleeping spotless station statistic takeaway talked temple tokyo toronto translates trotzdem uncle valuation webcam weddings welt winds winning withdraw wp überblick',
        -70: 'accelerator advancing adventurers adviser advocacy akin alum angezeigt ap appointments arabian arbeiten aren axis beginner brands by cb cells changer clinic college compare compatible conferences consideration controlled cosmetic criteria cultivating curb dan db dealing decentralized dei dirty disorder dozen draining emerged emerging empathy ernst errors ethics gap header hi hosts hunters ineffective insuring internally investigation james karen kids large loves merge mingling mobility necessarily organically overcome planes pools practice premiums punkte railway raleigh rare relative resources safety scanning selecting sharing sim simplifies sketches sleeper southeast stakes strictly surgery sweat targets terror therapists traveling ums uncover utilized video wales williams wonders',
        -65: 'aarp adolescents advertising airline ambassador amp animals annually applicants approximate arrangements bang barn begun beijing bluetooth bug buyer call case charles christopher cio citations clock colleagues committee confidentiality conundrum crystal darkness deadline disability disclosures discourse emerges enduring entertaining env episodes failed false fans finer foldable foreground forerunner frank fulfilled gained guidance hair herein horizons hunter jogging jumping junior knobs kyle läuft makes manage managed marco mathematics mattress mid negative newsletters nose obtain organized overseas parent phases phishing pleasure post powder proud rating rebecca redefining remarkable renovated reports rohit sake screenshot sectors select settings sharma shirt sluggish sourdough steal steam stellen submission theory tokenizer types useless vincent walk weighting weird wer white wichtigste widens wordpress',
        -60: 'accountability add adherence affect ai alternating angles answer aspidistra availability being bench bing bishop cad california caught cite clipboard colorado compiled connecticut coordination cornerstone countertops dagegen dance dashboard daten decade depressive destroy diseases disks diversify documentary drip electrical elegance escalating ethical exempt experiencing filling financing flaws fmt frame fujifilm gateways gist grit grow hailing haves heater hours industry insight islam leading life loan mastery maximise membership mer mornings nil nimmt opener outreach personalities philipp physics portability powerpoint pressed productive pursue push quirks record reimbursement responses revealing ride scandal scarce sculpt search secrets sehe shadow shepherd smell solicitation solution spin stock stranger straw successful surveys synonymous tasty terms text thousands trades trains understood verify vet veteran virginia vitals wahrscheinlich walker watches watson weapon whey wollte years',
        -55: 'adjustment affairs aggregate alive anzeigen audiences automatic autonomous backpackers backpacks billions booked brilliant building cape caring carrying checkout colleague collection comeback conditioning contained continue contributing controllers corporation diabetes dies dispersion ditch doctor dt duncan eines empty enormous eve expansive expert facing fake fallen finished fl forearms forever frontend fs fulfilling functioning gamification geo grapes guy hands harassment hash housing imagination innovate insurers intuition investigate irrelevant jessica lifetime longevity magical marked mechanic meet microservices mighty migrate mirrorless obligation oddly opaque ordinary overloading pacific paperwork peak philosophy pies pod pouring practically pregnant prescribing presenting profile program progressing prohibited prozent qualifying quick race randomized recall resilience resolved ridiculous river rougher sandwiches selection settle silent singapore son spice sport stash streaming stressing surprising swaps tablet teilen thinks ti trailer transcripts tweak typed unexpectedly unifies ventures violent z zamioculcas',
        -50: 'acted amsterdam anniversary anomalies applies aps archive area attempted awarded beds beer breathing bundled burns cabinets caption cars cellar chatgpt clarke classes colin cork could county cryptocurrencies cultural datenschutzerklärung democracy depending designer digestible dozens dx editing elena encompassing entdeckt enthusiast entities err explorer explosion exporting farms former gar glossary gums heather importing indicating innerhalb integral intersection juggling kills leaderboard legislation literature loader masterclass miami mill minute multiplier namen nancy neighborhood nj node nominee optimizes organic outright outsourced peek perform pesticide photographs pole poll poses prem procedure produced provisioning prudent pruning präsident psychological publishes refine rejects reproduction rises sa saas sensitive sheds shortcut simultaneously spreadsheets sprint stance streamlining supreme tate team tear things thrilled thursday tight todo tomatoes tour transitioned unveiled urges utilizing vetted vocabulary weak wild worked writes',
        -45: 'academic acres adhd admission aerial airbnb analyzing angriff app arrived baltimore barbell basket bedrooms blank blender blood bounds caffeine cancer capturing chief cinnamon clerk codebase collected compass concerns conditional confidence consistency contacted contributions controller dana declared delay deploy detailing deviation dezember diamond dm dogs downtime drywall ecosystem elections encouragement endeavor erp expire finalized foundational garbage gardening gears generator gfci global headcount heartbeat historic hotspot hundred ice illustrative injured install interactively invasive irony iterative iv jahre kam karl kindness kontakt lay layer leave licensed lifelong meets meetups metric mittlerweile mortality movement murder mutual nor norris nurses occurs outfit outpost oversight oz planned pr prices princeton profession professor profitability profits programming publicly qualifications randomised recalled remake renting retains riding ron sack satisfying sharpen sourced sovereignty sparkle sprechen später stellt storm stove strap subject subtle swear tack teens texts took treasure trees unbiased unfamiliar upcoming view vol waffen welcomed wilderness wong',
        -40: 'abend abuse accelerating actively admins advertisements advising agent agnes albert aligns angeles asks attendee authenticity authors avoiding bad banks barrier billy biodegradable bookings breeze broadly buds bundles cabinetry caching canceling capital ce chat checklist chlorophytum coe collaborators collar confirmation conflict consolidating corpus critique devops dig disorders dom domain dotted economical encoder evolved excitement exhibition explainer fill fires floors fraction framed geladen growers hardly harvard hassle herself hiding humidity imagine immigration imposed increased indexes java joke journalist joy juli keeping killed knew leads legitimacy maintains massachusetts mckinsey mediocre meditation merges mice migrating minimizes minneapolis mortar motors nest nur online optimism organizer painting paso passion peace pero photograph positively powers properties purchasing reaching refund relations relied remarkably removal rented replay reviewer rewriting rivers romance rugged rural sage scary scrutiny searched searcher slideshow sneaky sophie species speech speedy sprouts spur statements steakhouse surplus tail tasked testament tester therapeutic thin thomas tides touchpoint transformation underwear unfair up utm valuable verification voting we wellbeing wurden youngest',
        -35: 'abilities absence accurately activation admissions aims allergens alongside ann asynchronous attractions books borders brand bristles celebrates chamber charge charlotte clientele cluster cognition columbus commutes connectors constitution cookbook coupon cozy crunch ctas cursor cutter cycle dad delegate demanding deutscher diligence discuss distributions drowning emails ending engagements equivalent essential estimating favorite favourite firmly forests formerly function gamer granite grant grey grown habit han hardwood house hundreds identifiable illustrate immersion indoor jason laden last lawsuit licenses lm manufactured medien mimic mixing monumental multitude naive nemo newspaper nonsense osprey paving pen penalty performs pitfalls plug postgres procedures progress projects promoted promoting protections quarters radical raspberry recipients recognized reddit reign relief renewable replaces representative researching reservations rests returned revamping sacrificing samples scholarship seasons sec sees shuttle similarities skill slowly sorted sowohl staged studied succession sunset tensions thanks tide toddlers trajectory travelling trusting uk unmatched unsere verfügt voices vor warehouses woodworking',
        -30: 'abandon absurd accolades achievement activity affecting afp airlines aktualisiert amenities apis approach asleep assault belong beneath bike blockchains bracket bridging bulky burgundy calculators canada capitalism chances checked cinema climbing coded cohort collaborate compliant congress consequences conversational credit crowded decoder deductibles departure deployed developers dl doing educate einfach elevating elizabeth expenditure fail filter fine firmware fishing flawless flood forwarding fry funnel future gathering geschichte gott green guardian happiness help holidays hot human hurry impressed impressively inclusivity independently indicators industrial inhalte israel israelischen issued juan kt lag leaderboards liking lösung main makeover mama manufacturers mastering mi mileage movie narrative newcomers nih nintendo numbers nyc office operator operators oven overflow panels paste patching personalise phd pipeline plunge preserving pubmed responsibilities review rob rustic safe schweren smarter sonoma spatial spd speed splurge stations stefan strong successor supercharge telecom threaded threaten thriving thru tons tracing translations trends trump u unleash webinars weed wikipedia wireless wissen wizard workload wrist zeitung überrascht',
        -25: 'advent advertisers advised affiliated afterthought aim alpine always anyone appearance aspiring assume athlete avenue beaten become belly bet blurred bookkeeping border braking bump burning burnout card careers cats chaotic clicked coding company compensated config connor container contributors cordless cornell correlation currency demographic differ digital disable disc disconnect door doorstep eco editions employment estimate evening exceptionally excursions exhausting fan feb feels film fitbit flights founding fyi gartner gems generate generating george german globally gmo grade graduates greatest gritty hail handy happen hardcore hides hoa honey honolulu hyper inaugural indigo ingestion input inside intercontinental interruptions intriguing invite joseph kicked lakes landed lange legends lenders libraries lifespan lifting lineup lite logos lovers maine match maternity mayor measuring medicaid messenger metaverse mfa mir monitored nashville navy neurons nikon nine orleans oxygen passwords personal persons philadelphia pittsburgh pivot plenty politics prediction prescribed primer processed programmable prompting psychiatry publishers qualities radar reactive reject releases rely repair reseller reserve residents responded retro rising romantic roughly sandwich scrolls searchable segment selected shine shots songs sorts southwest speaking spoke staff standing storefront strain stripe surgical ten territory texas thus tiles trackers transactional transitions trustworthy tutors uncategorized unrivaled unserer vegans viruses vm walsh way welcomes what wilson win wipe wires wright wrists youâ zufolge',
        -20: 'abstractions access accidental accountable adapter adept adhere advise agility analyse animation attached attribute aussage automations awesome back backpacker besten birthday boutique boys br brewer businesses cafes capability careful catching cellars chrome citizens clara configured considered continued conveniently corey counseling countless coupons crimes databricks declines decreased deduction deficits denial distribution domains duolingo eigene elegantly em endpoints epidemic et eternal excluding exhaustion explorations facilities fairness fbi figma financials fluent fluff foundry friday fuji ga gain gefallen generated germany girls guess headed hiit honeycomb honor honored idea identity ie ihnen immerse impractical inaccurate incorporate indexed inequality insane invalid invest kit knob les lms louisiana lounge marble maze minded mom mon moves narrowed neuroscience nevada norm notion notoriously obvious offs outlining overkill oversee pairing pantry parties perimeter permit picking pivotal pixel plugin pollution pop preview privacy progression proof proudly pushes qualcomm realities refresh renovate renters rethink retirement rioja roi rtx schutz scientist separately ships sketch slick slug smes sounded speeding starting starts steep stopped suit switching technica tents thermal thermometer tied tolerant toward trauma trays troy ukrainian uncovering utilize v vacations wall watching weigh witness xu you zhang',
        -15: 'accurate aligned allegations android antioxidants apparently audience backward bargain base basement billed binding bringing brought brush calculator carolyn central cents chambers charm coated colour conflicts cookie copying copywriting crash debates debug decorative delivery detecting disrupted drinks dying elaborate enjoys evenings exploded flame flipboard gold heap hooked hung impulse intent interfaces jen juni kurz listed luggage luke marc md minutes mt myth neatly observing operated packaged payments pear perfect philippines pi podcasters popular predictable prozess publisher puppies puppy purely que ratings readability realization recordings registries rep respected retired risk running secretary seriously shifted shining show signature smoother specify spiritual sponsorships ssd streets struggling sydney tex turmeric unfortunate unlocked update utility viable warned watts',
        15: 'abnormal achieves admittedly aggregators american anchored ankle aperture appearing arrival assumed asynchronously attackers aura averaged avoidance banned bat bees beetle blind boat brevity brokers buckle buffers bunch burden buzzword cam campers cardiovascular caters cctv ceramic certain charges cios cited civilian clauses clearing clocks cocktails coil communal commuting complain compressed compressing confirms confusing converge correlations countryside crack cramped crashes crave creamy crew crossing curation declined deepens depression destroying dialogue diamonds diego disappointed distressed document downs drinkers educated elephant employs empowerment enthusiastic equip es euch evaluates evenly examined exceeding existence exists expedition expressing faded feasible feet fermentation fireplace folk founders fruity frustration fulfill fulfillment gerne glimpse grafana greeted groundbreaking growth habitat headache hearing helmet horowitz hq illustrates implementations incomplete indianapolis inevitable infographics innate interchangeably intermittent intimidated involvement islands isnâ issues jacob josh jumped justify kafka kern kernel kettlebell keynotes kitchens klar leggings leggy licensure lifestyles lining logo longtime louis lump manner meter mile mistake misunderstanding misuse moral nacht nap neglect neighborhoods newest nobody nouveau novice obtaining occupancy onion organisierte overviews pad pale passports peg penalties periodically phi placements pops powerhouses praised preferring pricey prime processors programmes promised provision quickest reaches rechnen redefine referred reimbursed relational revolves risky roofing rushed russell salon same sausage scans screwdriver scripting sealed securing seedlings separation shipment shoppers sickness slice smoothies sozialen spa spatula stanley stomach sum surpass swapped swatches taco temples tension terrorist thanksgiving theories thoughtfully ticking ticks tidy toggle tough traceability transforms trivial uncommon undergo underneath underscores undertaking unstable unsustainable upgrade upgraded upskilling validate verizon vertically vielen wanders warmth weaker wear wearables weave weeding weekday wife wirkt wore worker write ya',
        20: 'accommodates accrue acoustic administrators aggregation aktuellen almond alt analyses analyst analyzes anchor apparent applicant ar arc arena arise assumptions athletic atms attraction attractive attributed austria autonomously awake backdrop backgrounds backs baked bank barista barry behaves berichtete beware bigquery blast bleeding blieb blink bloomberg booming boss brave buddhist bush butt calendars candles carbohydrates cardiac carousels carts carve champagne characterized chats checkpoint chen chunks citizen clarity climbed clips cocktail coherent column combat comprehend compression constitutes contiguous convey corruption countertop crafts crowds crunchy cryptography cubes cultures cumbersome curriculum curry curve cushioning cyberpunk dallas daylight declining deleting density deploying deployment descriptions designed devoted diagnostics dialog digit dir disasters display disruptions drawings drone duck dynamically ea eats edible embarking encoded enters equals erfolg evolve examines expands explains exposed exposures farm fatty faulty feasibility fetches filers filtered flagship flutter focal foolproof formidable fostering french freshly fuse futures gary gatherings gibt golden grandparents grew groomsmen grund grünen hamburg hazard headlines highway hoch hole houses hover hätte ides impacting inclined incoming incur incurred indicated individualized inspired instinct internships intricate introductory invited ipx isolate john jüngsten karten kicks lamps landscaping lasts lawrence leafy legit lemons limelight limitation loaves localized locals luck mask mb mcp measure mentally mentors meters microsoft milestones milwaukee mitglieder mitigating moderate moist moore moss mr muscular mussten myriad mysterious naked naming nathan needn neun newbies normal northwest noteworthy noticeably nous nuggets null numeric oat occur occurred ode oled onboard optical optimistic optimized option opus orchestrating ottoman outdoors oversees owen packs paddle parked partnered partnering pcs permissions persona phenomenal playback pleasing plot poetry portal pots predefined pretend probleme professionally programmability promises promotes proportion provoking punctuation quarter quoting ranked re reached readily reasons rechargeable recht reflected reinsurance releasing relocate remembering reminded remix replacements reportedly representing reproduce rescue restrictive rival roaming rsvp ruft rulebook rush sacrifices scam screening seal sentiment serps shake shaking shame shirts shit shorter shortly shutter siri skewed skin skins sliders slippery smallest sorting soup sparked specialization spikes spirit sponsor spruce stability stained standardize standpoint starchy stephen stocked stood straps strawberries stricter subscribers subsequently suffers summarizing sunflower supervisors supplemental supplied surpassing survival sweaty synchronization systematic tactic tactics tage tasted tasting te thirty tighter timers tobias toes toothpaste touches tradeoffs transcript triggered triggering trim trips ts tutorial tx unavailable unbeatable undergoing undermine understandable underwent universe unlimited unpack unprecedented unrelated unstructured upwards utmost validation valuables valued variance venice verb verbreitet versa verticals veröffentlicht vienna vietnam vivid waiting waitlist wells windows wise woocommerce worden worrying yang',
        25: 'acceptable acknowledged actor adapted adapting adaptive agnostic analytic andere anderes ankles anthropic anyway arranging arrive artisans ashley assessed assuming asymmetric attacker aunt ausserhalb australia ava aw backbone balanced bamboo basketball baths bay bekannt berry beside blew boil bound box breakfasts brothers bulbs buys canonical captured caribbean caterers chapters cheapest checker chenin chips chipset chocolate cleanup close clothing cloudflare coined commented commodity commute commuters companion comply comprehension compromised concluded conserve consist constraints contexts continually cooked copy corrected corresponds cousin crafting craig creator cruises cryptographic ctr cuisines curiosity dazzling debts decisions declare defects deli delight denis department dependence deputy desktop determined diagnoses dial directories discarding dispenser distracted distress distributes dividend dongle doses drafting dslrs dürfte earthquake eaten effective encompass encrypt enemy energized engineered equity erode ethos everybody exceed exclusion excuse experimental exploitation facial fade families far fell fertilizer fibers fitting flawlessly flea fleets flimsy float flooded flower flowing fokus forced forcing formulas formulated franklin freezing freshness friends fruits führung gameplay gel geld gem genres glasses gorgeous granular graphical gravity grouped guarantees guideline guilty guitar handcrafted handsome headlights headphones hedge helper hints hired hook hugging humid hype ihr impacted implicit infrared innovator insect installment insured intake interactivity interestingly interpretation interrupted interviewing invoice io ip ish isolated israels itineraries kc kl kudos lacking largely lasted launchpad layered layers lazy leases lego letter lifestyle lincoln linens lululemon magnesium magnificent maintained manuals mapped massage mastered masterpieces meine michigan minerals motivations mud mug multinational nasty near necessitates ng notify nowadays nsf observability obsessive ohne overlook overlooking participants patagonia peanut pens perfectly plagued pleasantly policyholders possesses poster prairie prepares pricier prints profound progressive projekt proliferation promptly prospect protective provisions psychologist pumps purists quantities quest ranging reader rear reasonably recyclable regimes registering regression relaxed renders repeating res reshapes respective respondents restricted revealed revelation reviewers revised roberts roth rough sad safest sandals sansevieria scheduled schedules schreibt scrub sd seattle seismic selective semantics sensing shadows shareable shareholders shelves shines shower shrink sidekick silence singular sla slinging slipped smelly snapshots snowball snowy socks soon span spans spinach stages staple stats stimulating storefronts stressful substantially suffering supplements surf surrounded sweeteners sweetness switch symphony sync syncs systemic tailors talents tampa tank tannins tapered techniques teeth temporarily temptation themes themselves threads ticker tighten time toast tolerance town trace train transit tries trifasciata trillion twelve und underwriting uniquely unproductive unsafe uploaded va vacation variable verbal verifiable versuchen villages viral virtually visitor visits voluntary volunteer waivers wiki wipes wording workable worms xiv youth ziele zusammenhang',
        30: 'accidents accompanying acumen adequately adopted advertised advisable aerospace affair ample anfrage ants appear appetizers aromatic arranged arrives arthur artist ashes assign attacked avocado awkward barely bases bath bathrooms bbq blowing bobby boomers boris brad brainstorming breakdowns breast brilliance bucket buildup calculates camper cannon cashews ceilings centered chain chapel charming childhood chile clamp closest closet coat colours communicating communities competing completed comprises concentrated considerable consolidated conventions coordinates copilot counterparts curls customary dataset dedicate defi delaware delivering departments dependent designing desire desk determining devote differently dinners directors discontinued disposal distinction distraction dividends drafts drill duke durations economies edx encompasses energetic enhance entitled entrepreneurial equal ergonomics ethiopian evaluations evident exemplary expenditures expensive experiences experimenting explainability extended extensively factories fb fin finicky firsthand fiscal floating flyers fond footprints fossil fragmentation friction fundamentally funnels funny giants gig goat grammar grapple greatly grips groundwork hashtag headaches herb hidden his holy hoping horizontal housed hubspot ideally implements inconsistencies infographic infrequent innovators inserts integer intention interconnected internals intro investigates invites irritating island kaldi keynote kinder ladder lavish lcd lenovo literacy logical looked mailing malware marginal mccarthy meaningfully meisten menu misleading mitte modestly modification modular morale moscow multichannel multiplayer negotiable negotiating netherlands none norden noting novelty observation obsolete occupies olympic omega operating opting ordering outlines pacing pain painful parallelism parlor partly patio pencil penny peril perspectives pickup pill pink plantations plethora pointers polling pool popping positioned potable preferably prefers pregnancy prince proactive proactively problems proposition props psychiatric qa questionnaire racing ramp ramping ratios realize redemption regain relating remind replacement represented researched resonate respecting respectively result retainer richer ripe rod roomy rp rye sat sauces scheint seen senses separated shade sharper shortest shut sicherheit sights sightseeing simulations sleeve sliced slide slot smartphones soaked socially sofa solidify somewhat sounding spaced special speeds spider spinning spots square squash stairs standardized stare stark starters states stayed steer stimulate strange strengthening summarization supplementing supporters swift symmetry tackles taxation tears television terminals thankfully tokenization transfers transformer traveled treating triumph tunnel turnaround turtle twin uae underground undertones uneven unpaid upright upsell utilizes ux variants variegated vigorous vital volt vr warmer washing weekends welcoming where wildlife wireframes wishes wo wollten won wouldn xbox yard ähnlich',
        35: 'aa abandoned abonnieren absorb abundance accident accordingly acknowledge adaptable addiction alabama alexander allied allocating anchorage anders andrea announcements apartments aphids appeals apples appropriately artificial artistry assessments assured attracts audio authoritarian ba balances bandwidth barbara bare barley bass bee binary biometric bitter blue bodied bone boosted bored breads brewers bright burdensome burgers butter bürger calculation calming cap captivating chasing chatbots claude clouds cms collectively comparative competent compromising computation contacting contextual continuous contrary cooler coronavirus coverages crews cultivated currencies customizing cuts damaged dead deadlifts debris defense delicate deliverables demnach dennoch deodorant desktops destination destructive detrimental diagnostic dips displays doe drugs ear ecological eigentlich electrolytes encountered enrollment entails equalizer ethernet evolves experiential exploratory factions famously fibre fintech fit fix flawed flowers formatted fraudulent freelancer fueling gauge geared gen geopolitics glossy gp grateful greener guardrails guesswork handing harvest harvesting hashtags hawaiian hazards headquarters heightened herder heritage hey hospital hotter houston höhe identifier imperative imperfections imperial incorrect inevitably ink inter invariants itâ ivy jasper jeff jointly joints juggle jumps klein labeling lastly late laufen launching lawyer laying leakage leap lettuce lithium lonely looking loose loss loved lunges macros magnets manipulate manually marathons markdown marketplaces masters matches meatless meinen menschen mg minimalism mitigate mixture mobile moisture motivating mount museums männer müssten nach neighbor nicolas nina objectives offer officiant orange organizations origin ort otc ounce outfits outgoing overlays overlooked palette palettes panorama passage personalized pockets politicians polls ports possibility praise precedence predecessor predominantly preferable premise promising proved publication pumpkin queen receiving recharge recommendation redesign reforms regulators rejected remembered reminds rendered repetition repurposing reserves restriction retrieve reveal revisit rhythms ripper road roots rotate routers ryzen salads schicken sellers sensation separates sequel serve shady short sibling sided significance sinks smartest sockets spacing spray stacks staging starring stationery sticks suboptimal sugars sugary suites surveillance tactical tagging taxis teachers technicians tempting terrible thailand thyme tiered timer toolkit totals touching trailing tribal tuck tux txt uc undoubtedly unemployment untreated usd vegas vermont viewing weaknesses wichtig widgets writers yeast yes',
        40: 'accessory accumulated actuaries admin adopt affected allocate allowed angst anonymity antiques artistic aside assignments assists assumption autofocus basil batch be bicep bid blocked boards bolts broke calculated cancellations capsule celebrating celebrities certainly cherry chin chores chunk circulation clicky cnc colony command committing communicates competitor compile complementary concise connecting constructed constructive consumed consumes contingency contrasting coordinating copies cortisol cracked create creatives credible curious danger daniel debit deeper degree delve denken deposits desert detected determines diagnose difficulties dioxide directed directly discharged disconnected discussion disrupting dough drift dtc dubbed duplicate easing effect eher embraces emotionally enjoyable enjoyment entity envelopes epipremnum exceptions existed exit exotic expansion experte extensibility extensions fabrics farther feed fidelity filled fingers firefox firewalls flipping flowering forensic forty fosters frankly früheren functionalities gabriel gardner gemeinschaft generates genetic gesehen ghz goats gots gradual graduated granted grass grösste hardware harmony health hinter hipaa hobby hopefully hormone huawei hurt hätten identical incredible indexing indication indonesia insects intensity interacting introduce iowa ips ira iras judith kat kent kevin killer knocking kotlin landfill law leaders lemon lever lightly likes link locking loses lovely mais matters maximize meditating mediterranean meint meta metallic midwest mitigation most moth movements mph multi multimedia multiply municipalities newborn nfts niche nick nonetheless northwestern noticeable observed offen onsite opioid opportunities otherwise outbound outdated outperforms parks passenger pastries patients personalised personas pinch pine pizza placing plans pmi politisch portraits portuguese pound preservation pressing printable prioritizes proprietary prospects prune rally realized realm refreshed region reliably rendering resolving responding restrict riesling rücken safely safer sam sanktionen scrambled sedentary seeds sheets shipments shooter shortcomings showers ski slices slight slugs solves somehow soviet spark specified speeches spiele spoon springs stabilizers sticker storyteller stresses stretch study stupid sudden sunny supposedly swirl systematically taught tens terminology thematic themed thoughtful threatening titled toiletries tooling trails umgang un unabhängig undergone unicode unsaturated unsettling upon utah vibes viewers vinegar vintage visited watt website wednesday weighing weit weiter whites wonderful working yen zurück',
        45: 'accounted achieving adapters aggregates ahrefs algorithmic allerdings amino amongst amt appreciation apt arises arrest assemble assist athletes attracted band banking bedroom bewohner bislang brown bubble bubbles bullet cancel cans canyon caps carried casa center chargers chicken churn citrus claiming clear clearly complexes compostable compounds compromises connector convincing cool copied cpm cpus crawling crib crises critically cushioned dar darf dates decoding defend dependable designate desperate detectors devices disciplined discoverability dish distant ec edged eligibility elsewhere embedded emerald entries erhalten esteem etwas evaluated excellence executes exercising expecting expects explaining expressions extracts facilitating fand fermented figures file finish firms fleece forums frequently gaining gefahr goods gravel grounding had handheld handoff hat hearty hikes hitting holdings hone horror hosting hpe hunting hält iconic identities illegal immutable inch incremental indirect influenced influencing infused ingredients inherently instruction intellectual interconnection interview invitation inward inzwischen jean jeder jupyter kindergarten kits latex laws lays li listeners lukewarm luxe margins matter mature metal metals meyer mild milks moment monetization musicians mysql mystery networks noisy objects obsessed officials opportunity parameter passport past pastry pause pays performers personen physicians plateau pmp pointing pooling positioning postings prayer predictability professional pronounced prospective prototypes provide präsidenten quip rag reds reflecting regard regulations relaxing relieving removes renowned republic resource responsiveness revolutionary roasting rounds rubber runtime scheme schon scientifically scrap seamless seasonality semantic seq sharp shorts showing silicone simulation sink sogar spell spent spices steadily stray strict striking stripes subjective succeed sustainably symposium syncing taxed technological temps those threw tin translate traps tread trello true turbo uncomfortable unexpected unifying unlikely unparalleled unusual upkeep urgent versatility videographer virus visions vows wages webpages whenever whether withholding work worn',
        50: 'about achieved activate acts adoption aes aggressive aging alter anderem anna applied appreciated assertion attracting automates backlinks banana bearing beetles berliner biggest bird breakers brute budget bus cabinet calculating captions cellular challenges chartered chic circular classical classified collective collision connectivity conservative consists containing controlling conversions crate crms cry curate cute daher deepen delays deliberately democrats descriptive deserve deserves diagnosed disaster dispatch distractions district divide doubt dread dresses ds dubai ehr emphasize encourages encouraging encryption engineering enrolling equation ermittler examining excel exhaustive expense extending fabulous factory fashioned favorable fears fiona fitted flaw flossing flows forecast fortified freemium fuels garner gaze geographical governed grande grandmother greene hampshire handled hannah hasselblad have hd helsinki here himself historically holes homepage honeymoon houseplant hvac hydration imagery impress inadequate incline insufficient insurer intentionally intentions introduction invent involving is jefferson jose korea labeled ld lease legally lived mad masses masterpiece measurements mechanism medications medieval meditations mimicking mineral monetize moon mover must nahe negotiation neues newer notably obtained offering only openly outer outputs palestinian photographers piano plastics plugins pointer practicing presents prestigious privilege processor proficient proteins proves public pytorch quintessential reasoning recently rede reduces reels refillable refrigerators rei reinforcement reliance relieve remaining reminder removing rigorous rolle rotating salaries sampling sand scenario secure seien servers servings shallow sheer shield sit sites sits sized skateboard slides slowing soap soda song sovereign sprays staggering star starten stationary strengthened studios style sunscreen super supermarkets sustained swimwear symptoms taxi teenager temperature thoughts tomato totally towel trait tun ugc una unified unit universal uploading useful username varied vergleich violation volunteers vulnerability wary wasn weakness wildly wirtschaftliche witnessed woche would wyoming zack zucchini überhaupt',
        55: 'abundant activated admired allen aloud amplify amy an apartment appetite assert atlantic attempt auditing autocad averaging aware bekommen bender birmingham boundary brighter bringen bumps bytes cabbage cabin campaigns cases chamaedorea chan chatbot circuits claw clean collaborating comparable compositions computing concentrate consecutive contention convention converters cook courts cross cs customizable darunter dating daughter decreases definition degradation demos demystify dill disposable disrupt divided doesnâ dots drew driver dublin dyes educating efficacy electrician electricians elevated emphasis empowers ends equality ever evidence ex experimentation faces fantastic farmer finanzierung forefront formatting forward francisco frauen friendliness full fun gift greens gtc guiding harness heavier hinges hive homekit hong icy ideas ignoring impactful imports instructors insure iso josé kingdom kong kw lawmakers leak leash lectures legumes leicht lentils letting licensing lightning linear liz lucky lush maduro maple medicare memories menstrual mining mirror mode moderation modifications monitors morgan mvp natürlich notice nutrient occupational of optimizations organization overly paired payload pharmacy pointed portland potassium potty prescriptive preserve preset printed probability professionalism prolonged purple python query quicker races ray reconciliation recycling redundant resistant resonates rhode rounded sagen scrolling seinen semrush siding sizing sofas sonicare spaghetti specifies spelling sponsorship spreads spreadsheet squeeze statement steaming sticky stocks strategists subset systems tackling talented taxable taxpayer telemetry thorough to trap tremendously tropical tuesday tweaking um unclear unpacking upside usual utilization variables vat verändert veterans victoria visa wallet wanting whichever whom widespread wiggle winding wire wohnungen',
        60: 'accommodate acer acquiring activewear aglaonema agrees ahead amazon andre apache applications archived argumentieren assigns atmosphere attachments attempts avoids backups bag bear bed beide billing bisher bowl briefs brightness broccoli cargo cd chairs chili choosing chromebook civil claim clutter combating comes commitments conditioner configure confuse consensus cotton coupled cpa crates creatively criminals curves customize daraufhin dazu deciding delhi dell deloitte demonstrations direct discussing distinguished distribute dollar dome doorbell doubling drinking duplication eastern eating einmal emotions engage enter entrance eq estimated exchanges explored extinction father fear finishing flags flashing florida foremost forgiving formulation furthermore gasket glucose grace grasp gyms hackers happened harry heavily height highlighting hop hugo identifies inception influencers injuries inspected instant institution instrumental integrates integrations intel interest interested jeans jeden joins justin kommen lassen lasting lauderdale legs length linux little loads longest loop love loving meaningful mehreren methodologies mn monday motivated my nail nails narrow nearby negotiate noted observations officer onto opened ota outsourcing participant patches pediatrician peer perennial peter philip philodendron photoshop physically pillow planted podophyllum policies practices prepaid pressured producers promise propel recognizing reflects regenerative registers reinforces remodels repeatedly responds retrieval reusing rm robert route rundown sauce schools sea searches seite shampoo shiny sicht signed six slope sollen standard standout starter statistical stick stir strategically styling suffered supply surfaces surroundings svg syngonium tabs tailoring tankless tastes teenagers tell telling tempeh templates thrift toilets towns tray treasury udemy ultimately unlocks unsupported unused urteil varying vastly vegetarians verfahren viva wa wang wearable whilst windshield workday worlds worry yaml yeti',
        65: 'accumulate ace achievable adaptability adequate advances airport alan alike allan allocation alternatively amount anticipated asked avenues bar basis begins beim bio bit boom buses cbs cereals charlottesville cheaper chefs circuit clubs coastal coffees compiler compliment comprehensive coordinate coordinated cope couch covers cracking crucially dashboards depends dessert diners disk distances does dominate donnerstag dust elderly encrypted ergonomic ethically expected falling fate filings finalizing finder fittings folds foods garlic gefolgt gegeben genuine geteilt ging gonzález governments greenhouse h handle hard hauling hemp highlighted historical hold horizon illustrated improper initiative inner innovation interact interactive intimidating invention inverters jackson keyword kind lead lists lit maintenance matthew mbsr measures median medicine merlot michael navigates newly nike nuts outlets overload owner package palm paper parameters peanuts personalizing personally pg pipe plan possibly practicality predicting premises prowess prüfen pump purchases questioning raum receives reputable respectful rest revolutionizing rex rolled ruling satellite schauen screen screws serving setups sew shares sidebar sieg signage simulate sitzt sizes smartphone sonntag spectacle spectrum splash stains staples stated stelle stepping straightforward stuff sub subsequent surprised tactile tapping temperatures theater therapies throwing thrown toy tracked tracker turning tvs twenty ugly ul undisputed unforeseen upcycled updating urge variations victims weiteren whatever width wisdom workforce yellow zukunft',
        70: 'above accessing advance afternoon ah aktivitäten al alerts anderson angel angesichts announced anti apps assembly assets authentic barrel beaches between born bounce breaker cancellation canned carrots caution ch champion clamps client cold colleges compares construction consultants contribute contributed cords corners cover covid credentials cucumber cues cup damals danielle demonstrates denim describe designated digging disruption documenting dosage dreams drones earns elegant elle engine enhancing ensemble ensuring enthusiasts epic erneut erste estimates explain explanation explicitly factor fascinating fda firma flooring fortune frontier frontiers fully gefühl gewesen gilt gloves guidelines harms histories hoffnung holders honorable hubs humanity inflammatory installer interstate intimate involve jemand jewelry joan juice jurisdiction kg kneading known kraft kritisiert landmark layouts led limiting logs makeup manageable managing mean means mechanisms methane midsize modeling named negotiations neural nice not obviously officers oldest onions ounces overtime ozempic pads parsing passiert payroll peo personalization personnel phoenix pinpointing planet planners planting platform plus pods posting potatoes predicts preparing prohibit proofs provenance purchase quantity question rarely refined refinishing regardless rehearsal relies remotely repetitive responsive restoring rewarding rewards rgb rides rigorously roasted russian ryan samstagabend scientists scraps seiner separate signaling silos simplest sir situation sneak spathiphyllum spec spraying stakeholders status steven strassen streamlined suffer sunlight surprise symbols taxes tech technician thesis tie tilt titan tommy touchscreen toys transaction treats undergraduates understand unterstützen upload usable use videography violence visitors volatile wait washer waves weather wirkung workhorse your zahlreiche zinn zwischen',
        75: 'accessories accuracy actionable activities adp alternate antonio append areas arms arrests assistants audit authorities bedtime bespoke better bi blocking bowls brew bride broad brussels camera canvas cast catastrophe charging chemistry children cli clicker comfortably comfy compost composting conservation consultant continuity corresponding costing coursera created damages damaging davis deferred delightful displayed diving dracaena drawn earnings effects eleven emphasizing enforcement erfahren erreichte executing existential expectation expression extracting extras fad fax fellowship fertility floral followed forth framing generous give go goodness gourmet grilled grip happily hinge ill inbound inexpensive innovative integrating interesting internationalen kate ken kensington keyboard knife las laser leadership lenses lies macos mainly majority med merged miles missouri monaten naturally neither nerve nodes notebooks novel obligations obstacle obwohl openai opposed oscar overcoming peas pin point precision preliminary priority products projected ranks rates rather receipts recommends recruitment regierung regulatory relax reshaping rid salesforce salsa settled shooting showcase simplicity snap solid somebody somewhere spending stakeholder stretching suspension suv synthesis talking taste tatsächlich technologies terrain testimonials thumb tid tom trust tuned unique unpredictable urban urls usda vector vine wash weder weiterhin wi younger zoom',
        80: 'acclaim accomplishment admire advisors aerobic aliexpress alpha amd amid anticipate arabic assistant autonomy behaviors beverage bland blocks boasting breathe brother buffer buildings cake cakes calorie carrot cauliflower cheese cisco cm collecting combining compatibility confident confidential contribution cost coursework cpc crucial daly damit data debut decades deposit derweil dimension diversity draft drivers echo effectiveness eileen eliminates empower encouraged enrichment entrepreneurs erklärte established executed exist expanded extremely familiarize feedbacks fellows finalize fly followers for foundation framework frustrated generations girlfriend glass governance grape grease grids habits handelt harder harsh haul hawaii holds illness indispensable individually inference influence infuse injection instance ios jam kansas kennedy kill labels lance leaving leds liability linen loops losses madison makers marine married measured meats mentioned mexican modest multitasking muscles nebraska noodle paints participating pas perks permitting pipedrive plastic polish polished prescription producer protocols pushing qualify quieter raw reactions recorded recovered refreshing refrigerator removable repeated response responsibly restore rigid rigor roads rocket rodríguez root satire scan scripts selbst shelter skipping snake sometimes sophisticated spike splitting stops stored strongest submissions summarize sun tai takeover tencel tends texture thereby think toothbrushes toyota traded treated tricky uno visually watering wave welche whitening wohl workout workspace world xml',
        85: 'accepts across additions affects agreed aligning almost amerikanischen apart azure blends bose brazil bucks bureau cables cash casting chest chi collects como complaints conversations customization cycles cycling datasets decrease delayed dietary digestion direction discipline doctors drying durch efficiently enable equally etiquette extraction faux feeding festgenommen fiber flavorful forecasting forming founded fridge fried fünf gang goodbye hatten hay hdr headers hudson if ignite installation invisible just knowing knowledgeable krieg kwh lb leg likelihood locks magic manufacturing march marriage math men mentor mere mindfulness ml moreover network nut oh owing owning paint pants poorly precise precisely predicted preserved previously proceeds produces programmatic province publish rand reach rechte remains replicate replies revival roadmap ruby russia scales scene seat sensitivity shopping shouldn slim smells sonic spare spinal spine stacked static strongly structured sunshine surveyed swing swiss tables targeting tested thu tl tod tofu toll traction traditionally treadmills tried twitch vergangenen vorgehen wardrobe waren wars wearing wonderfully wound',
        90: 'abstract acquire adaptation addressed addressing aka alleged apex appeal aus awareness beating beforehand benchmark berkeley blanc brooklyn bugs burger burke burn candy captures catered chinesischen citation clarify clever completion component conduct continues corrections cushions developed dip discord discovering dominance driven empowering enables engagement explanations extends florist gehe genau geographic graduate grounds hanging hate held helfen hollywood hospitals households hybrids illustrations implemented indoors infinite informed innen integrative intense interactions interpret jim khan king launch le linking literally mandatory mint mounted neben nerd northeast olive outcomes palate pan paypal pins planter political primarily principle prioritise problem producing protection provided puzzle quit rapidly recherche regular released remember removed results reuse rs runners scrape scraping secondary severe shoot shoulder sixth specialized sq src stack standalone street sturdy submitted suggest surge teaches technically tells ticket tn ton towards training transformed treffen troubleshooting unfortunately uniform upstairs vehicles vision wage wax worthy würden zoho',
        95: 'absolute ac accommodations adjustments adults aged agreements alaska angriffe architectures based basic bent beverages bleibt blueprint broken cabernet catch cater charlie claimed cluttered compete confused consciousness contract coordinator count counter ct culinary darüber decisive delete determine dirt disclaimer dual eager ehemalige elon embark ems evolutionary exploit exports feedback fifth force friendly gaza gradually groom heights homeowner importantly increases inline intentional intervals investigative invitations iot iterate kale label lang liver loaf looker ma manual mechanics memorable mine mostly musk necessity noah nutzen operations owe pairs par patient pcb periodic picture plattform played pledged popularity positions protecting rap regulation retailers rosé rows sections sedan segmentation sent shoe signatures simon sleek slower solely solved southern sparkling spreading spricht staining struggled synthetic tableau tape tempted textures thick tires tokens tools trek truck trustpilot trying typing ward waterfall wayne webpage wisconsin with wix x zinfandel',
        100: 'accepting adapts adidas annie asking asparagus assesses assignment associations auto available bars believed bells bits borrow bought breaks butler cameras carbs celebrated ces chains check child complicated console conventional corporations da demands democratization disruptive distinct distinctive division dominated drawer drink durability duration duty enablement expand extreme facilitates fails foundations freedom fusion gathered genannt ghost hamas heisst hip icon ihren immediately increasing installations instruments interface isp it journal kann knees kommt limits lunches manhattan mann marshall met mini minimize minimizing modified mortal motor much opens operate optimizer organisations organizers orm parental pedal pioneer placement prevents pros prototype pulling qualification reads realität recommend refuse saturated saturday saving schnell second shy sieht sitting smoothly speaks st staffing stays storing supportive sushi tab tailored technology tobacco toothbrush towing ui varieties velocity venues warnings wheat wie wifi wins xxx zones',
        105: 'ab acquisition administrative adverse aid analysts approaches arrowhead attempting automatically avant bakers baking basically baskets behave berichten boasts bolt bonus boring bother calculations casualty certificates chardonnay climb cloth cognitive complement completely continuously crown database derived devs discount drops duo décor economic educators efficient efforts elbows embracing emergencies enrolled entscheidung euro everywhere exhaust expectations farmers feeds fraud fundamental generators genius gently ground grössten gt gym hits holder improve independence insomnia intermediate j journey json judge kim kitchen leisure list literary lively located logged mesh migrations millions mills mindset mk monitoring montana move nitrogen notebook offset okay ones ont opposite ourselves packing parse passed pew phenomenon pieces planning potentially predict preference prioritization processes proofing ptsd r relying rent revolution routing savings scenarios scoring seating sebastian securely security sending serves sig sodium sollte spotting squat staying stream stroke suggestions surprises tale tap teacher teenage trained units unternehmen unwanted used vacuums vegetable vielleicht yogurt',
        110: 'accommodation africa amounts answers appeared arizona artists assembled attacks attend belief beloved betonte black boundaries brass cache carry christie classmates climates coast combine concentration creates dawn dbt deficit designers distinguish docs drains drastically eat efficiency engines enhancements enterprises excessive excluded faced federal fern formed fr fragmented functions gb groceries handling hazardous importance including influences initiate instrument joint kleine legacy lessons luxury meetings mehrere mention merchant micro mittwoch modern neo originally outsource overwhelming parking personalize pilates pinot possible postgresql prepared presented principles quiet recognition recovery renovating repeat requested resale robots rooms scoop sechs segments sentence shoppable shot showcasing spanish structures succumb survive syndrome tacos tend thing thoroughly tiers toddler tours translated unhealthy unless versus vitamins warranty warum whose wrapped',
        115: 'ada allowing also americans anc assigned auf automated avoided baggage bedeutet bedeutung boiled breaches budgeting built buzz catches caused coalition combo comfortable coming components costly crazy credits crops css cyberattacks dakota deaths denen deren documents dress e else eltern employee end endless enjoyed entschieden fi finding fixtures ft generally gown grove handed ho hooks hospitality hosted implications inflation ins interventions jama jd kampf kid klasse labor laut lawn leaks letzte letzten listings locations militär miller misinformation municipal mx myself nearest nord norway opening outlined partial participate person points premier print promote providing quantum range readme received reception recommending renovations replace restoration ridge robinson rolls rose s scalable schedule sci sem session shoulders sold sounds streams strike stronger studying successes suited symbolic takes technik title tongue treadmill tutoring upfront upgrading usb utilities varies verloren visualize weg wind wish wonder xero zweite',
        120: 'absolutely acid adjust administration aids arbeit array attach authority backup bags bake balancing beneficial biological budgets builds bundesregierung capable cardio categorize cell communicate commuter comparisons conscious consistently consumer crisp daran darin debugging domestically dropped edge elevator empire enjoy etl evans excess exhibit expressive failure family fancy favored ford gardener gave gesture graphs grinder grocery headphone homeowners hyundai identify indiana industries initially invoicing iphone junge la lacks lily market millionen mins model mounting nd needle onboarding oracle orlando perfection pipelines plain portion prepare quirky replaced researcher reshape saves saw scented serious smaller smooth snack steel stores strengthens stress string subscriptions summit supported surprisingly teilte throw ties tower track trucks understanding vegetarian very vpn weiss wird',
        125: 'alexa along ambitious basics benjamin boston brink browsing cavities cdc chassis chinese competitors cream cue discussed dishwasher eligible entertainment entry essentially est federation flex flexibility formats ge gpa guests highlight hulu ideal illinois immediate incident institutions iron keen keep lan lesson lg look lord low major mathematical mic models modernize panasonic plumber priorities propaganda protect protocol publications rags represents returning right robotic routes say sends smoking spot squarespace stem structure substance sure susan tagen timely transparent typographic unfold url usa vast vpns wenig wider writing xiao yemeni',
        130: 'acceptance acquired adjusting affordable answered as authoritative beans been behind berlin besides bikes bodies carefully city collect communication contracts crisis curl deeply delicious emphasizes employed exams experienced experiments facilitate flexible foam gas github google half hammer harm harmful having indeed initiatives inspiration insulation ireland isolation landing legible live mock motivation nachdem oats offenbar optimize other overhaul partei performances pests php playlists plugs pork price principal realistic recognize reference replenish resulting retrieved returns sei showed side singh start storms struggle sweden tall therefore trading traditions tutorials typeface typography unsplash vegan wegen will workouts yemen',
        135: 'adding antique any appears approved asana beautifully becoming boosts caterer ceremony chickpeas chinesische claims collaborated compensation contingencies crowd databases demographics dentists develop development dinner drag drought druck eight ende ensure equipped exclusively expanding explicit facts fare fasting follows freitag fresh gab gmail hack headquartered heat identification im included incredibly jährigen lack line location lots luxuries markt methodology michelin ms mushrooms mutmasslichen nächste o occasions odds oil optional orientation others pasta percentage permanent population portions possibilities pragmatic present programs proxy pulls q queries quite rapid refining remover respond retention robin shifts smile snapshot spanning supports tomorrow tool typical visit walks wedding zwar',
        140: 'act album already analysis appliances az bean beef big bigger bleiben bridges buying centers challenging characters cheap closing connections contractor correct derzeit discounts dos endurance environments europa external fair flip folder forbes formal frage fundamentals gesagt gesetz grosse ham immune lewis liegen missing month months networking neutral no nu offers operates owned owners pair paramount patience pattern payloads portugal powered reinventing reliability reported safeguard salad salt satisfaction service spicy spread stewart suggests summer sweet tests though throughput visualizations volumes workers ziel',
        145: 'antivirus argument background breville café carrier cdu concern confusion consume convenient creatures denn diets different diy dollars drawers entre erst europäischen eventually excellent excited feelings flush forget frequency grab great he homegrown installed its larger leben lights listing logic mail manchester manufacturer many need novels numerous one overhead pack performance permits pre predictive promotional rain requiring rings san shapes simplifying slow sql swap t tesla toxins tutor vi visibility visuals yoy zuvor',
        150: 'accessibility accreditation ambient and are backend balance bootcamp bottom buttons bypass called chicago compose computer configuration consumption contributes converting default east egg eigenen exactly fantasy fellow filtering finland focuses growing ignore injury inspect keywords laptop listening maximum members oils parents peers perhaps pilot poultry puts pyramid remodel remove runner sauvignon sense serial shared stable stadt steady teams this thrive trade veggie veggies weeks zuletzt',
        155: 'able after agreement authored backed berries betont bevölkerung bmc busy ca calling candidates centralized coconut commissioned composite cons conversion cve de dependencies discussions downloads exploration exterior extract flour four freshbooks gehört grain handful haus heard helps incorporating insgesamt int isn jack kurzen landscape learners legal lisbon longer lunch minimal nie nutrients officially optimizing product pwa px quarterly red reflection reflections rss storytelling strategies teil tire tout transport truly trumps unsure user uses vom während',
        160: 'additionally administered afraid although animations aspect attest attitudes benefit blend bot cholesterol complex concepts cultivate culture currently davon days delta detect didn disadvantages disney down environmental esp establish evaluate expenses fast favorites fixed high hp intensive ioniq items jenny matching maybe meanwhile moines nc optimal outlet overall ownership packages park posed quinoa rails regions signing situations sony sources still targeted test titles tolerate transforming universities unnecessary upper ve',
        165: 'accountants adopting advanced ancient anderen angaben assess bennett bills cambridge constant contrast cr cuisine devastating dimensions easiest enroll exercises extension fearless fields flies focused further game georgia iii includes km könnten long mapping momentum nano needing non obstacles oft portfolio raised rank recommendations recycle remain rsvps saudi saying schema script smart steps straight temporary them victory west öffentlichen',
        170: 'abs adjustable afd analyze began beispiel bias boot breath bulk capacity commerce complexity definitely dive einige funding hunger innovations installing italian lasse launched laundry locally lost made mess metadata necessary ny open organizational organizes part particular plant pretty ranges recurring reduction retailer reveals run saved setting sierra sowie spätestens taxpayers term transactions uncertainty usage wired xl zero',
        175: 'addresses align america angle apparel appealing automation becomes cable campaign chair checks chemical classic combination consider coolant countries described detail drug dryer durable energy fall fed fiction fish flavors floss früher highest improvement iran itinerary jahr korean mainstream overlap p paris platforms protesters repairs roll send sentences sets setzen shift showcases significantly suggesting system topped ursula wh word words würde',
        180: 'a ability algorithms anything attachment beginning birth brackets can characteristics chevrolet color compared condition confirm crafted credibility darauf decide discovery einsatz eliminating entirely experiment grouping houseplants important interests jungen justice lage library local military mother phillips plate processing promo property quality repository requests resort ring room seafood shopify slip specifically spotify suppliers tiny traumatic upgrades urged vendor wheel wildfire wollen',
        185: 'acceleration alley autos avoid beiden brakes capabilities charts coral crm customized designs differences distributed elevate encourage erwarten every gives graph grossen hear heart ihrem indicate let lighting lock minimum noir ocean press ramen round seit seo shaded should simply something stems strengths sugar sustainability suvs taking tea tor verdict volume warning water wines within worth young zone',
        190: 'assisted augmented av blick chapter chosen comparison compliance concrete consuming context cpu crop deliver ev famous func heaters learning load management mentions murray n overnight password perplexity pmc receipt remodeling repo signals steering until variant venture wenn wrap',
        195: 'accounts agents animal blades blockchain briefly concerned configurations couples craft early emergency entering entwicklung escape european everyone exact exposing frequent generic graphics hour integrate lab layout lbs los maker making million mindestens offered opposition organisation parts preferences pressures profitieren revenue schwer searching similarly toilet transformative tweaks two visualization weight wiring',
        200: 'active architecture batteries beyond breakdown channel chemicals compelling dort either examine exciting focusing food gcp gehen grams healthcare incentives inches infrastructure kia lightweight massive middle plates platz really relevant schlagen seed sewing soy spend studio utf workplace über',
        205: 'announcing anthony approximately attributes belts besser bottle broader changes degrees des design detailed ebenfalls exposure eye farming flavor footprint geforce genre gpu habe identified imaging immersive involves irs latency latin medication müsse nature packaging picked priced real recycled reducing resolution sheet shelf slopes speak steve strasse szene trigger typically umbrella w widely winter wirft â',
        210: 'activist agile approx aspects battery bite breakfast carbon collaborations conducted consistent day documentation draws exercise failures folgen gekommen gross hrs illustrator interaction ipad item key leaves ledger loud meditate milk modify needs nächsten parallel placed populations project quickbooks rankings relatively rust sensor shops skilled snacks standards surfing tier times tracking trend',
        215: 'actually aluminum arabia au authorization came feel foot fruit heavy host jedoch limited materials matt monitor nicht origins payment people period publishing rebuilding reduced regeln responsible summaries tackle venue worried',
        220: 'alarm appropriate arm brooks cause certification clone concept conclusions convert corn critical csv cultivation developments donald driving easier element environmentally especially evolution examples existing face format good hacks hotel immer implementing impressive künftig leverage loaded monthly quickly represent rotation seem sensors soft som spain specialty threat together under using vendors vulnerabilities zudem',
        225: 'accelerated boosting compact doors effectively emotional fluid following forms implementation integrated legend likely meat path peterson records reward role rules someone tabletop thinking three verwaltung webcams',
        230: 'agriculture aimed analytics cybersecurity dass did directions establishment frozen gains homes impacts income meal north nun output put registration release several shaped tablets transparency year',
        235: 'adds asia baby chelsea connection converter deal developing discovered emissions en facility i increasingly instructions millennial net notable ob operation passes pex pull reusable seine specification yield',
        240: 'association benchmarks bicycle certificate dishes fabric floor fragen funded gmat holding improving influencer interval jul l messages moving pandemic player pvc rolling separating skincare the transportation trials walking without',
        245: 'ages body chanting controls couple dann description ecommerce enabled hourly lens like loyalty nearly noise ok partnerships percent prevent robust se ser slightly stehen student suitable sunday switches theorem til transfer zu',
        250: 'added apple att brewed collaboration current custom dentist execution extra given handles herbs increase mat microphone mix muss production references richtig seasonal sequence served similar soil sweeping trendy zahlen',
        255: 'environment essentials fra hand higher highlights household irish kinds kunden language limit perspective prioritizing salary sondern state take village',
        260: 'adapt another because below but cards conditions creators describes ersten fat flair going grains make mp pest rich roof size soll specific strategic suggested',
        265: 'aaron academy actual air barcelona capture clinical disclosed employees erklärt ethiopia firmen garten guided http improves leveraging musical orbit position power rack reduce reliable research setup solar su technical there unlike variety were window workflow',
        270: 'combined dining etc etwa faq flow greek logging memorial nvidia original physical pressure properly purpose recording restaurant testing than',
        275: 'according advancements bekämpfen corner customers det gluten hybrid ion music national offline own pace through wichtigsten',
        280: 'allow api country customer details eggs group hin pour researchers sein supplement total vertical waste well while york',
        285: 'ale canadian cancelling creation creek don extensive haben however initial motion muscle prioritize routine si space twice wood wrapping',
        290: 'austin cc core deco distance easily electricity er even inquiries internal lean level maintaining sagt scheduling their versatile',
        295: 'automate clinicians competitive contacts control lower movers or told wrote',
        300: 'copper functionality goals happy lets memory multiple netflix single sound tax',
        305: 'before dabei due example inclusive iteration largest manipulation mouth per sagte social',
        310: 'adventure behavior century commercial debt detection gardens identifying italy plants port samsung set then truth',
        315: 'actions applying closely define der deutsche device einen enhanced foster hun land leaf ph pro requires tipping various when wide',
        320: 'allows around attire belt bring build club competition despite few flat minimalist passing presence timeline visual wanted',
        325: 'begin choices exchange improved include man once poor preparation regularly some statt support throughout yeah',
        330: 'cities cutting dem evs forecasts goes less nutritious so starmer task valid xm',
        335: 'damage deck ha levels markets sind',
        340: 'dairy essay into linked methods oral particularly',
        345: 'aber einem goal guest keine takeaways',
        350: 'appliance involved meals often pictured positive studies zeit',
        355: 'g https native notes',
        360: 'advantages builder einer fact na natural palms rund works',
        365: 'ensures phase produce users',
        370: 'alone bathroom common commonly france instead pages permission runs shoes sich split stage storage',
        375: 'conference corp den essays has inventory på section',
        380: 'attention das ein least that values vegetables wurde',
        385: 'during hatte maintain whole',
        390: 'furniture jennifer ll meaning millennials yosemite',
        395: 'educational gut timing',
        400: 'both eine files og proper ups who',
        405: 'each final papers place summary',
        410: 'assistance cooling fuel groups je ongoing',
        415: 'light oder party stands',
        420: 'features itself options require tasks',
        425: 'lot potential such they',
        430: 'elements faqs score steht which',
        435: 'mountain usually',
        445: 'lamp yourself',
        450: 'composition',
        455: 'dry enough',
        460: 'catalog',
        465: 'was',
        470: 'bereits',
        475: 'lives these',
        480: 'prompt protein',
        490: 'requirements type',
        500: 'focus learned',
        505: 'die',
        510: 'del',
        515: 'billion gegen',
        525: 'startup',
        530: 'con',
        535: 'zwei',
        540: 'chef',
        550: 'step',
        565: 'als',
        570: 'lines rental',
        580: 'spotlight',
        590: 'conclusion traditional',
        600: 'tip',
        650: 'expect sessions',
        720: 'rated',
        795: 'machine',
        885: 'sans',
        915: 'instructor',
        1000: 'said',
    }),
    unpacked({
        -1535: 'comments',
        -1430: 'footnotes',
        -1405: 'tags',
        -1385: 'comment',
        -1350: 'author',
        -1345: 'modal',
        -1290: 'query',
        -1265: 'tc',
        -1205: 'hover',
        -1200: 'uf',
        -1180: 'form',
        -1175: 'collection',
        -1160: 'loading',
        -1120: 'related',
        -1115: 'stretch',
        -1110: 'loop',
        -1100: 'disclaimer',
        -1090: 'complementary uppercase',
        -1055: 'footer',
        -1025: 'breadcrumbs headline',
        -980: 'pagination',
        -960: 'fn',
        -950: 'toggle',
        -935: 'attachment',
        -930: 'posts',
        -915: 'meta',
        -905: 'mobile',
        -895: 'menu',
        -875: 'inherit',
        -855: 'clamp header',
        -850: 'fe',
        -840: 'compare',
        -830: 'cover secondary',
        -825: 'copy copyright',
        -815: 'absolute label',
        -810: 'carousel latest',
        -805: 'de',
        -800: 'bio popup',
        -790: 'lc one',
        -785: 'four highlights visually',
        -780: 'children',
        -775: 'archive rq',
        -765: 'around fields',
        -760: 'articleheader',
        -755: 'ajax',
        -745: 'bookmark',
        -740: 'search',
        -735: 'cta tab',
        -730: 'topics',
        -725: 'push',
        -715: 'buttons part',
        -710: 'above cr hidden',
        -705: 'paywall',
        -695: 'nav shrink',
        -690: 'recommended topper',
        -685: 'byline tb teaser uk',
        -680: 'legal mainentity overlay',
        -670: 'below titles',
        -665: 'contrast',
        -660: 'index not',
        -655: 'dropdown excerpt',
        -650: 'timestamp zq zt',
        -640: 'government hfeed other views',
        -635: 'blogs figure textwidget',
        -630: 'gform serif',
        -625: 'link mob steps',
        -620: 'read',
        -610: 'masthead three',
        -605: 'commerce',
        -600: 'disclosure',
        -595: 'kadence promo',
        -590: 'listitem popular',
        -585: 'imageblock message preview taxonomy',
        -580: 'current fg slider',
        -575: 'caption credit head skin',
        -570: 'justification recommend',
        -565: 'el gutters mega megamenu',
        -560: 'ideas snippet star',
        -555: 'fc listing next slate',
        -550: 'alignwide padded',
        -545: 'alt art grow ih update',
        -540: 'show tq',
        -535: 'new sharing',
        -530: 'badge cea gallery placeholder',
        -525: 'age dhu ecf infobox title viewer',
        -520: 'al equal',
        -515: 'bar',
        -510: 'button fact pre rating',
        -505: 'aspect hv info plan',
        -500: 'acceptedanswer divider links th',
        -495: 'bq breadcrumb',
        -490: 'colored display',
        -485: 'between sectionheading spacer',
        -480: 'updated',
        -475: 'wide',
        -465: 'foot more panels published subscription',
        -460: 'bx constrained duration fixed front relatedposts save screen',
        -455: 'also expanded items lp nitro sources trigger wider',
        -450: 'breaker counter image',
        -445: 'ah btn information only rgba',
        -440: 'add notification sustainable sz third',
        -435: 'auto ff options short web',
        -430: 'cookie da inline ip sa',
        -425: 'ha print radius slot',
        -420: 'ad articles ib testimonial',
        -415: 'dates eg',
        -410: 'by con embedded size styled upper',
        -405: 'cb subnav',
        -400: 'align bordered career cats contributors recirc signup tdc',
        -395: 'error flow height hero jy mode',
        -390: 'aligncenter compact gov license modern raw ref',
        -385: 'close feedback suggested',
        -380: 'call cards contentinfo desc',
        -375: 'faqs lx notice percent result',
        -370: 'dc italic ms prev reviews string us',
        -365: 'action hb language lede li mf services surface',
        -360: 'entity logo',
        -355: 'articletitle further international isolate old sp su subheading subscribe universal zero',
        -350: 'kw mc share trending',
        -345: 'gf hours no photo slide tablet titlelink',
        -340: 'empty general qs these tn',
        -335: 'card checkbox closed custom opinion py',
        -330: 'our',
        -325: 'cn expandable hljs invisible series subcontainer sunr vcard yj',
        -320: 'attribution img most tg ticker vd',
        -315: 'asia help muted order outline overview player trump',
        -310: 'black branding dad dp email lightbox lr metadata',
        -305: 'ab brand cols dek disabled docs dots expert hr pm sustainability swiper underline wd',
        -300: 'ao nutrition onecol pp re recent rz self',
        -295: 'ast datetime education embed hx war',
        -290: 'adv ignore infinite navigation recommendations reverse tile try',
        -285: 'contents dt ecc ga ow project toolbox',
        -280: 'data do download ewq media nx paper',
        -275: 'back dateline entries helper ny orange required',
        -270: 'bec chip ezpcz much office optin readtime url xn',
        -265: 'categories equipment homepage iv msg publication yg',
        -260: 'authorname base doing gc input owl resources team',
        -255: 'co enabled example eyebrow kd member off provider solid vv widgettitle',
        -250: 'alert ci citation cli diy ds foreground pv rem ring this ui',
        -245: 'alignnone bfc can date eff enews faa layer pq quotation sticky stories tagline thumbnail',
        -240: 'db dfc does explore focus mbpqsq nuy popover reset select weight',
        -235: 'cat center contributor filter hd picks pointer slug social strip translate xsmall',
        -230: 'ago authorbio condition extrabold jr kv lead mq name np readmore travel yt',
        -225: 'alignfull context flexdirection kp ld none og podcast postdate special',
        -220: 'contextual dialog experts icon inset numbers person question ratio time visuallyhidden yn',
        -215: 'ai am cmplz count decimal item number opener se security',
        -210: 'advancedheading audio category class gray gx home light products utility',
        -205: 'au bcf cab ccc clothing floating genesis gradient newsletter pd sign video work yellow zu',
        -200: 'cart exclusive family gridcolumn group jf mj pb pc radix strategy tool vm',
        -195: 'address auth authorwrapper ec gb rc sdk subhead transition uc',
        -190: 'accessories authorbox cdc cost ddc fca jk now outer rail ratings trust unit wh xs',
        -185: 'ace bottom cardcontainer cs dyn early file fx health sm sr toc wpd wunf',
        -180: 'ctas herocontainer lj mini paddingbottom span sponsored ve vote',
        -175: 'commercial ellipsis ex flex footnote fuel ia mask matter nowrap ot pattern sfzxfp sidebar submission winter xv yzp',
        -170: 'ae announcement aqz books click create ki mhzswn odd palette promoted sqs svg test',
        -165: 'awards bg box dashed ge multi software to widget year',
        -160: 'ba care cpt es hw itemlistelement learning mo nc offers placement',
        -155: 'color columns diet div local space sub xlarge',
        -150: 'ak be community css customer dme guidance logged mid price qk reviewed study without',
        -145: 'articleauthor datepublished jc loader module stack tabpanel thumbs using',
        -140: 'actions ade advanced bt consent ecommerce featured holiday kc margins onetrust pkq pl uncategorized works yz',
        -135: 'cfb end ig peer place si tt tw view voem wrapper',
        -130: 'accent des dsojn event join leading mi organic phcafd reference slow spacing storage subheader tdi ttf vert',
        -125: 'banner bash before bi boxed construction dark default fdd fee making names need override responsive reveal success',
        -120: 'accordion afb apmigt authors band bb code conversion demo fff functional jb job jqmf law ntbdde people reduce region selection shape vovf xm yui',
        -115: 'abstract bed clr driven dxyhk hp is love machine modified qe red sc socialshare source tr type un',
        -110: 'aligned case images marketing mirrorless oi semibold subtitle summary textcontainer up visible writer',
        -105: 'book design if ikahja lw mabqta mp oy publisher record repeat respond sep td tighter usa viewport wrap yoast',
        -100: 'aa advice authorinfo darker dk en login lv modify mono pagecontainer program pt ra report season stacked style template xxl',
        -95: 'background caf comp ef fh impact neutral offer option policy right scheme training',
        -90: 'balance browser course divide dpd extended know like negative partner posted quote research spotlight tx users vn',
        -85: 'alternative asked ceb change decoration eqz fbe frequently house hubspot industry invert lazyload mt nd platform stat technology university whitespace',
        -80: 'aj available build decision elementor ht insert large level note solutions timer top',
        -75: 'bylines cdf check cite classic edit five font friendly fv im lines loose master roundup ru schedule separator shared validate wpcf yourself',
        -70: 'based buttonbase buy capitalize certificate cl colors hide ii jm keys kicker kn overline own publish sg states undefined visibility white',
        -65: 'bd blogpost controls cookies day ddd dz extend gt init ja likes role root sans tools',
        -60: 'adoption cp iw lifestyle paddingtop reader rounded see tuokxc typo welcome wpb zoom',
        -55: 'aff bc bot cfa chart component features great low me model nine object presentation remote resistance submenu titlecontainer',
        -50: 'adventure all average buttonstyle cf daf edition fallback fj fw je jj out preferences pub takeaways we youtube',
        -45: 'agent app area buttontext cca cyan descriptor dff discussion fa finding gcds gorqpr griditem ho intro jump justifycontent load lower methodology pill priority ranking ul usmg ygck zone',
        -40: 'articlelayout circle dgbgx dot foundation id jetpack motion pe plus qxeah rowlayout rs shown ta them thumbnails ux yu',
        -35: 'bad basic cookiebanner document favorite lu luxury members ml moderate node relaxed repeater searchform separate take women your',
        -30: 'about ca editable hm indent oh problem safety square story thread vq wr',
        -25: 'avatar biography break cancel cj exit fill gravatars horizontal left may mental request schema set sowyjy thumb uyf',
        -20: 'accept afc beb checked components edd faq fees find formatted ixivjz portable split step topic watch',
        -15: 'ac allowed analytics at blurb contentwrapper fade framework oq progress state text textwrapper txt who',
        15: 'city ed good inner instagram privacy selector technical user',
        20: 'alerts border cloud description ffd garden gk guide hl hot hub important jh ke keep kit legacy looking op quick response semi site smaller standard xx zx',
        25: 'experience google growth healthy heeclo ix ks nk pf range snug speed tooltip',
        30: 'ahead conclusion country ea gr hiring mh necessary network personal qg shadow shopify thoughts tip tl',
        35: 'borderradius businesses hy integration maincontent make moving on sections',
        40: 'artificial as bdd college enterprise fab fix gpt intelligence still tp',
        45: 'callout cell fusion over plans room scrollbar shopping through touch wk',
        50: 'access agency bea blue dcf deployment eab eac feed fp fs le process sow tabs ua warning wt xl zk',
        55: 'best configuration cons existing ez hentry learn list term total types water',
        60: 'aaa accessibility american are cameras ded dom false global hcy headings highlight pg pro px renovation small tiny will za',
        65: 'amazon an caa costs importance interactive key needs optimization section single stop tested that united wx',
        70: 'cm contain go hierarchy js look overall real recipe rf tag where workflow working',
        75: 'ln nested nm row status which xq zd',
        80: 'arrow cooking digital entertainment float insights languages qo round systems whats',
        85: 'additional history nu post qq safe',
        90: 'block client lg pa preamble rich sb',
        95: 'choosing dda factors frame full geg gv mr padding positive power powered property simple wellness when',
        100: 'answer built buying cec choose gq just ls navbar primary python sw table tertiary',
        105: 'beyond blog entry has high hybrid investing mod non pw visual',
        110: 'after ct ee efficiency gold hg kitchen understanding',
        115: 'car cluster column different ease projects pull rk tbh vertical',
        120: 'av depth last management mb monitoring return subheadline superlative',
        125: 'avoid cap ck clean em hwgax jq meditation middle mx pick rate',
        130: 'article changes kt oo taxes',
        135: 'apps business challenges considerations container eb guides iz landscape par prep qf resource segment subtext system typography',
        140: 'application core details gaming main md microsoft premium risk uz wf',
        145: 'af ffa kr pencraft product second',
        150: 'apple fai for gap gp hasdr pillar qc vs',
        155: 'ag bf drop innovation internal landing location para pos ss terms',
        160: 'aq la long news practice they why',
        165: 'beginners cmp complexity healthcare lightweight margin my nr rectangle textblock world',
        170: 'bbf collapsed collapsible elements fit issue layout shell tax',
        175: 'articlecontainer dy fluid fz get holder market performance sl uq',
        180: 'aed ce consider extra fieldset gear justify matters mit pi school script',
        185: 'animation bbc clickable generic in nj offset relative remodeling strategies with',
        190: 'bde bs hdr width',
        195: 'aab building company definition game page true',
        200: 'alignment approach aside detail log pricing the',
        205: 'clearfix insurance pros vertically',
        210: 'efe models ph splide word',
        215: 'acf dwky gg parallax',
        220: 'contact first gd hi ll origin rte vision',
        225: 'articlebody collapse of te',
        230: 'ads external future jsx testing',
        235: 'element markup notes use',
        240: 'camera drawer mark medium rt static',
        245: 'dynamic',
        250: 'eco html panel sales score transparent',
        255: 'disc fi rank',
        260: 'cos normal value',
        265: 'format hs installation it mntl nh open science truncate',
        270: 'content cursor track transform',
        275: 'and benefits kl profile styles wp you',
        280: 'editor fullwidth pr scale unstyled',
        285: 'body builder trends two',
        290: 'affiliate io jp kb kg ku planning plants setup via',
        295: 'et fitness math or service so starter themed',
        300: 'gw have living nw quaternary sky what',
        305: 'ap clear fde labels',
        310: 'articlecontent letter narrow richtext st valign website',
        315: 'gym revisions',
        320: 'mdqke pane photography ue',
        325: 'shop spec',
        335: 'centered cont gh hk tint wxqfj',
        340: 'animated eed inside ne tdb',
        345: 'coffee development nbsp rows',
        350: 'board kq',
        355: 'bp lists smart',
        360: 'child oz',
        365: 'animate canvas worth',
        370: 'loc portfolio',
        375: 'active seo',
        380: 'bl life',
        385: 'blogitem checklist ffe mg',
        390: 'how maintenance well',
        395: 'dfe slides',
        400: 'alignleft cc',
        405: 'dq fbc hc',
        410: 'tagdiv under',
        415: 'credits mm',
        420: 'should',
        425: 'cms initial position vp',
        430: 'blur contentcontainer descr direction sd start',
        435: 'cda events fb gatsby linked specs',
        440: 'fd gutter tips',
        445: 'bullet field mw wysiwyg',
        450: 'listicle',
        455: 'repository',
        460: 'prose',
        465: 'mv strong',
        470: 'lazy review scroll',
        475: 'ol references',
        480: 'forward',
        485: 'basis ie kj reading vh widgets',
        490: 'ev wa',
        495: 'regular results',
        500: 'blockquote blocks dd desktop financial',
        505: 'ns qh',
        510: 'big max sec',
        515: 'online opj',
        520: 'budget laptops variant',
        525: 'courses pad',
        530: 'markdown',
        535: 'fashion',
        540: 'emevuu',
        545: 'doc',
        555: 'blend mix speakable',
        560: 'choice',
        565: 'double passthrough',
        570: 'introduction',
        575: 'common pubtheme ud yixxqa',
        580: 'from',
        585: 'cd keyword',
        590: 'ps',
        605: 'marker theme',
        610: 'aem',
        620: 'anchor',
        630: 'paragraph',
        640: 'df',
        650: 'line tablist',
        665: 'fr platforms',
        675: 'populated target',
        680: 'postcontent',
        690: 'gi icons min',
        705: 'calc',
        715: 'half',
        720: 'tv',
        745: 'comparison',
        750: 'outside',
        780: 'control',
        785: 'ts',
        800: 'overflow var',
        820: 'gtm',
        825: 'redesign',
        835: 'words',
        845: 'food',
        935: 'even',
        950: 'vc',
        1025: 'stats',
        1065: 'oxy parent',
    }),
)


TYPICAL = (58, 9, 6.18, 1, 1, 0, 0, 2.26, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 10, 2, 2, 2, 0.094, 0.715, 11, 1)


def score_alone(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, known, known_as, shape, level, _, gap_below, lines, prints, quotes, _, credit_words, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article) = row
    s = 0.0
    if away <= 2.5:
     if share <= 0.046082:
      if words_score <= 0.25649:
       s += 0.285
      else:
       s += 0.722
     else:
      if sentences <= 8.5:
       if framed <= 0.0:
        if lines <= 45:
         if alike <= 56.5:
          if end <= 0.0:
           s += 0.767
          else:
           s += 0.915
         else:
          if alike <= 58.5:
           if share <= 0.82964:
            s += 0.128
           else:
            s += 0.759
          else:
           s += 0.881
        else:
         s += 0.127
       else:
        s += 0.248
      else:
       s += 0.442
    else:
     if words_score <= 2.1557:
      if framed <= 0.0:
       if share <= 0.0:
        s += 0.141
       else:
        s += 0.355
      else:
       s += 0.081
     else:
      if away <= 11.5:
       if end <= 0.0:
        s += 0.512
       else:
        s += 0.764
      else:
       s += 0.079
    if away <= 2.5:
     if words_score <= 1.6182:
      if alike <= 1.5:
       if words <= 28.5:
        s += -0.308
       else:
        s += 0.048
      else:
       if commas <= 18.5:
        if prints <= 1.5:
         s += 0.162
        else:
         s += -0.266
       else:
        s += -0.169
     else:
      if alike <= 56.5:
       s += 0.236
      else:
       if alike <= 58.5:
        if outer_share <= 0.97047:
         s += -0.355
        else:
         s += 0.098
       else:
        if alike <= 151.5:
         s += 0.253
        else:
         s += -0.165
    else:
     if words_score <= 0.509:
      s += -0.376
     else:
      if outer_share <= 0.0:
       if shape <= 1.5:
        s += -0.395
       else:
        s += -0.045
      else:
       if prints <= 1.5:
        if words_score <= 3.16:
         s += -0.070
        else:
         s += 0.135
       else:
        s += -0.389
    if outer_share <= 0.37025:
     if framed <= 0.0:
      if outer_share <= 0.018916:
       s += -0.243
      else:
       if depth <= 12.5:
        if shape <= 1.5:
         s += -0.145
        else:
         s += 0.142
       else:
        s += 0.128
     else:
      s += -0.329
    else:
     if alike <= 1.5:
      if words <= 25.5:
       if level <= 1.5:
        s += -0.326
       else:
        s += 0.033
      else:
       s += 0.107
     else:
      if lines <= 28.5:
       if alike <= 56.5:
        if outer_share <= 0.66338:
         s += 0.061
        else:
         if sentences <= 14.5:
          s += 0.223
         else:
          s += -0.343
       else:
        if alike <= 58.5:
         if outer_share <= 0.98763:
          s += -0.279
         else:
          s += 0.272
        else:
         if alike <= 151.5:
          s += 0.218
         else:
          s += -0.137
      else:
       s += -0.438
    if share <= 0.087624:
     if words_score <= 0.0:
      s += -0.278
     else:
      if links <= 0.71902:
       if shape <= 1.5:
        if words_score <= 2.9006:
         s += -0.132
        else:
         s += 0.028
       else:
        s += 0.135
      else:
       s += -0.299
    else:
     if words_score <= 1.1929:
      if share <= 0.46173:
       s += -0.197
      else:
       s += 0.121
     else:
      if words <= 96.5:
       if share <= 0.80745:
        if share <= 0.76878:
         s += 0.159
        else:
         if depth <= 8.5:
          if depth <= 7.5:
           s += 0.224
          else:
           s += -0.287
         else:
          s += 0.245
       else:
        s += 0.215
      else:
       if depth <= 8.5:
        if depth <= 6.5:
         if words_score <= 3.6911:
          s += -0.094
         else:
          s += 0.255
        else:
         s += -0.084
       else:
        s += 0.166
    if share <= 0.087624:
     if words_score <= 1.1929:
      s += -0.232
     else:
      if away <= 8.5:
       s += 0.038
      else:
       s += -0.280
    else:
     if words_score <= 1.6182:
      if away <= 6.5:
       if quotes <= 9.5:
        if prints <= 1.5:
         s += 0.085
        else:
         s += -0.254
       else:
        s += -0.544
      else:
       s += -0.242
     else:
      if alike <= 56.5:
       if lines <= 35.5:
        if prints <= 1.5:
         if away <= 0.0:
          if words <= 90.5:
           s += 0.153
          else:
           s += -0.607
         else:
          s += 0.203
        else:
         s += -0.193
       else:
        s += -0.361
      else:
       if alike <= 58.5:
        if words <= 64.5:
         s += 0.038
        else:
         s += -0.291
       else:
        if alike <= 151.5:
         s += 0.194
        else:
         s += -0.171
    if away <= 3.5:
     if words_score <= 2.7627:
      if share <= 0.50805:
       if outer_tag <= 2.5:
        if depth <= 7.5:
         s += -0.223
        else:
         s += -0.055
       else:
        if words_score <= -2.762:
         s += -0.184
        else:
         s += 0.121
      else:
       if quotes <= 11:
        if commas <= 19.5:
         s += 0.127
        else:
         s += -0.346
       else:
        s += -0.345
     else:
      if away <= 0.0:
       s += -0.167
      else:
       if share <= 0.8665:
        if commas <= 6.5:
         s += 0.131
        else:
         s += -0.014
       else:
        s += 0.206
    else:
     if words_score <= 0.74067:
      s += -0.229
     else:
      if away <= 6.5:
       if depth <= 11.5:
        if letters_a_word <= 3.9875:
         s += 0.308
        else:
         s += -0.080
       else:
        s += 0.161
      else:
       s += -0.176
    if framed <= 0.0:
     if end <= 0.0:
      if outer_tag <= 19.5:
       if links <= 0.11723:
        if start <= 0.0:
         s += -0.330
        else:
         if words_score <= 3.2902:
          s += -0.092
         else:
          s += 0.068
       else:
        if depth <= 4.5:
         s += -0.697
        else:
         s += -0.208
      else:
       s += 0.137
     else:
      if end <= 3.5:
       if prints <= 1.5:
        if commas <= 0.0:
         if start <= 3.5:
          if words_score <= 2.7627:
           if links <= 0.090146:
            s += 0.011
           else:
            s += -0.233
          else:
           s += 0.133
         else:
          s += -0.501
        else:
         if words_score <= -2.762:
          s += -0.061
         else:
          if commas <= 15.5:
           s += 0.165
          else:
           s += -0.005
       else:
        s += -0.133
      else:
       s += -0.165
    else:
     s += -0.226
    if framed <= 0.0:
     if end <= 0.0:
      if sentences <= 3.5:
       if level <= 0.0:
        s += -0.156
       else:
        if letters_a_word <= 3.3485:
         s += -0.246
        else:
         if outer_tag <= 19.5:
          if characters <= 58.5:
           s += 0.046
          else:
           s += -0.175
         else:
          s += 0.170
      else:
       s += 0.258
     else:
      if share <= 0.80745:
       if prints <= 1.5:
        if share <= 0.76878:
         if share <= 0.0072952:
          s += -0.142
         else:
          if end <= 4.5:
           if in_article <= 0.0:
            s += 0.030
           else:
            s += 0.149
          else:
           s += -0.210
        else:
         if letters_a_word <= 6.2551:
          s += -0.204
         else:
          s += 0.140
       else:
        s += -0.170
      else:
       if end <= 5.5:
        s += 0.170
       else:
        s += -0.322
    else:
     s += -0.210
    if away <= 3.5:
     if away <= 0.0:
      if tag <= 1.5:
       s += 0.152
      else:
       s += -0.473
     else:
      if characters <= 118.5:
       if shape <= 1.5:
        if level <= 1.5:
         if tag <= 1.5:
          s += 0.014
         else:
          s += -0.250
        else:
         s += 0.057
       else:
        s += 0.132
      else:
       if sentences <= 8.5:
        if away <= 1.5:
         s += 0.135
        else:
         s += 0.035
       else:
        s += -0.079
    else:
     if framed <= 0.0:
      if depth <= 14.5:
       if away <= 7.5:
        if characters <= 206.5:
         s += -0.112
        else:
         s += 0.020
       else:
        s += -0.199
      else:
       if outer_share <= 0.0:
        s += -0.115
       else:
        s += 0.144
     else:
      if away <= 7.5:
       s += -0.131
      else:
       s += -0.229
    if away <= 3.5:
     if known <= 0.0:
      if alike <= 151.5:
       if away <= 0.0:
        if commas <= 6.5:
         s += 0.073
        else:
         s += -0.435
       else:
        if words_score <= 2.7627:
         if alike <= 14.5:
          if commas <= 18.5:
           s += -0.010
          else:
           s += -0.331
         else:
          s += 0.135
        else:
         if alike <= 56.5:
          if start <= 0.0:
           s += -0.222
          else:
           if commas <= 0.0:
            s += 0.061
           else:
            s += 0.170
         else:
          if alike <= 58.5:
           s += -0.221
          else:
           s += 0.165
      else:
       s += -0.274
     else:
      s += -0.373
    else:
     if words_score <= -2.33:
      s += -0.208
     else:
      if away <= 7.5:
       if alike <= 3.5:
        s += -0.049
       else:
        s += 0.087
      else:
       s += -0.150
    if framed <= 0.0:
     if words_score <= 3.6911:
      if words_score <= -1.9185:
       if share <= 0.31316:
        s += -0.145
       else:
        s += 0.073
      else:
       if end <= 0.0:
        if level <= 0.0:
         if sentences <= 3.5:
          s += -0.129
         else:
          s += 0.340
        else:
         if tag <= 5.5:
          s += 0.126
         else:
          s += -0.061
       else:
        s += 0.046
     else:
      if share <= 0.8665:
       if depth <= 11.5:
        if depth <= 7.5:
         s += 0.128
        else:
         if share <= 0.76878:
          if depth <= 9.5:
           s += 0.144
          else:
           s += -0.044
         else:
          if depth <= 8.5:
           s += -0.229
          else:
           s += 0.096
       else:
        s += 0.164
      else:
       if away <= 0.0:
        s += -0.104
       else:
        s += 0.181
    else:
     s += -0.169
    if outer_share <= 0.62703:
     if links <= 0.80123:
      if shape <= 1.5:
       if depth <= 12.5:
        s += -0.099
       else:
        s += 0.017
      else:
       s += 0.067
     else:
      s += -0.196
    else:
     if share <= 0.060088:
      s += -0.051
     else:
      if depth <= 8.5:
       if outer_share <= 0.93073:
        s += 0.155
       else:
        if share <= 0.8665:
         if outer_share <= 0.97247:
          if outer_share <= 0.93611:
           s += -0.932
          else:
           s += -0.235
         else:
          s += 0.077
        else:
         if tag <= 1.5:
          if lines <= 45:
           s += 0.134
          else:
           s += -0.305
         else:
          if tag <= 4.5:
           s += -0.305
          else:
           s += 0.065
      else:
       if outer_share <= 0.66338:
        if depth <= 13.5:
         s += 0.070
        else:
         s += -1.061
       else:
        s += 0.143
    if words_score <= -1.9185:
     s += -0.147
    else:
     if away <= 7.5:
      if end <= 0.0:
       s += -0.021
      else:
       if alike <= 151.5:
        if prints <= 1.5:
         if alike <= 43.5:
          if away <= 0.0:
           s += -0.116
          else:
           if share <= 0.66029:
            if start <= 3.5:
             if words_score <= 3.16:
              s += 0.033
             else:
              s += 0.142
            else:
             s += -0.405
           else:
            s += 0.176
         else:
          if words <= 74.5:
           s += 0.092
          else:
           s += -0.229
        else:
         if words <= 18.5:
          s += 0.080
         else:
          s += -0.259
       else:
        if outer_share <= 0.87179:
         s += -0.632
        else:
         if outer_share <= 0.99659:
          s += 0.152
         else:
          s += -0.546
     else:
      if depth <= 14.5:
       s += -0.182
      else:
       s += 0.015
    if words_score <= -1.216:
     if framed <= 0.0:
      s += -0.074
     else:
      s += -0.204
    else:
     if end <= 0.0:
      if words <= 9.5:
       if tag <= 5.5:
        if share <= 0.76878:
         s += 0.109
        else:
         s += -0.238
       else:
        if tag <= 7.5:
         s += -0.200
        else:
         s += 0.027
      else:
       if share <= 0.95716:
        if outer_tag <= 19.5:
         s += -0.182
        else:
         s += 0.025
       else:
        s += 0.172
     else:
      if words_score <= 3.0295:
       if words <= 96.5:
        if end <= 1.5:
         s += 0.045
        else:
         s += -0.079
       else:
        if letters_a_word <= 6.3063:
         s += 0.134
        else:
         s += -0.334
      else:
       if share <= 0.8665:
        s += 0.062
       else:
        if tag <= 1.5:
         s += 0.165
        else:
         s += -0.072
    if framed <= 0.0:
     if links <= 0.16689:
      if share <= 0.8892:
       if commas <= 19.5:
        if quotes <= 0.0:
         if gap_below <= 0.0:
          s += 0.105
         else:
          if known_as <= 0.0:
           s += -0.001
          else:
           s += -0.276
        else:
         s += 0.134
       else:
        s += -0.188
      else:
       if lines <= 125:
        if tag <= 1.5:
         if end <= 5.5:
          if characters <= 20.5:
           s += -0.424
          else:
           s += 0.138
         else:
          s += -0.478
        else:
         if away <= 0.0:
          s += -0.497
         else:
          if outer_share <= 0.90703:
           s += -0.470
          else:
           s += 0.052
       else:
        s += -0.312
     else:
      if commas <= 6.5:
       s += -0.114
      else:
       s += 0.241
    else:
     if links <= 0.11124:
      s += -0.099
     else:
      s += -0.211
    if away <= 5.5:
     if end <= 0.0:
      if level <= 0.0:
       if tag <= 1.5:
        if words_score <= 0.74067:
         if sentences <= 2.5:
          s += -0.006
         else:
          s += 0.344
        else:
         s += -0.130
       else:
        s += -0.188
      else:
       if tag <= 5.5:
        s += 0.138
       else:
        if level <= 1.5:
         s += -0.230
        else:
         s += 0.058
     else:
      if words_score <= -4.3915:
       s += -0.143
      else:
       if sentences <= 2.5:
        if words <= 16.5:
         s += -0.030
        else:
         s += 0.089
       else:
        if tag <= 2.5:
         if sentences <= 10.5:
          s += -0.034
         else:
          s += 0.217
        else:
         s += 0.200
    else:
     if words_score <= -2.762:
      s += -0.190
     else:
      if links <= 0.85029:
       s += -0.033
      else:
       s += -0.182
    if links <= 0.80123:
     if words_score <= -2.762:
      if alike <= 2.5:
       s += -0.155
      else:
       s += 0.008
     else:
      if alike <= 43.5:
       if alike <= 11.5:
        if words_score <= 2.3132:
         s += -0.022
        else:
         if lines <= 3.5:
          if characters <= 164.5:
           s += -0.009
          else:
           if away <= 0.0:
            s += -0.109
           else:
            s += 0.123
         else:
          s += -0.128
       else:
        if outer_share <= 0.62703:
         if alike <= 29.5:
          s += 0.073
         else:
          if outer_share <= 0.49581:
           s += 0.011
          else:
           s += -0.618
        else:
         s += 0.151
      else:
       if alike <= 45.5:
        if outer_share <= 0.93611:
         s += -0.749
        else:
         s += 0.192
       else:
        if words <= 60.5:
         s += 0.032
        else:
         s += -0.173
    else:
     s += -0.139
    if framed <= 0.0:
     if known <= 0.0:
      if depth <= 13.5:
       if away <= 6.5:
        if tag <= 1.5:
         s += 0.042
        else:
         if tag <= 2.5:
          if characters <= 693.5:
           if outer_share <= 0.095644:
            s += -0.072
           else:
            s += -0.327
          else:
           s += 0.062
         else:
          if characters <= 164.5:
           s += -0.002
          else:
           s += 0.149
       else:
        s += -0.125
      else:
       s += 0.084
     else:
      s += -0.235
    else:
     if depth <= 8.5:
      s += -0.215
     else:
      if outer_share <= 0.062957:
       s += -0.138
      else:
       if away <= 1.5:
        s += -0.299
       else:
        if away <= 9.5:
         if depth <= 18.5:
          if tag <= 3.5:
           s += 0.344
          else:
           s += -0.074
         else:
          s += 0.793
        else:
         s += -0.216
    if links <= 0.6012:
     if words_score <= 5.02:
      if words_score <= -5.9395:
       s += -0.129
      else:
       if alike <= 151.5:
        if known_as <= 20.5:
         if words <= 160.5:
          if quotes <= 0.0:
           if start <= 3.5:
            if alike <= 3.5:
             s += -0.028
            else:
             if alike <= 5.5:
              s += 0.149
             else:
              if alike <= 9.5:
               s += -0.077
              else:
               s += 0.047
           else:
            s += -0.433
          else:
           s += 0.132
         else:
          s += -0.094
        else:
         s += -0.268
       else:
        if characters <= 75.5:
         s += 0.242
        else:
         s += -0.287
     else:
      if alike <= 56.5:
       if start <= 0.0:
        s += -0.219
       else:
        s += 0.111
      else:
       if alike <= 58.5:
        s += -0.194
       else:
        s += 0.093
    else:
     s += -0.115
    if away <= 6.5:
     if depth <= 17.5:
      if gap_below <= 2:
       if sentences <= 21.5:
        if quotes <= 0.0:
         if outer_share <= 0.66338:
          if depth <= 4.5:
           s += -0.348
          else:
           s += -0.019
         else:
          s += 0.023
        else:
         if commas <= 12.5:
          if letters_a_word <= 4.603:
           s += -0.176
          else:
           s += 0.139
         else:
          s += -0.204
       else:
        s += -0.411
      else:
       s += -0.430
     else:
      if outer_share <= 0.99893:
       s += 0.130
      else:
       s += 0.522
    else:
     if depth <= 14.5:
      s += -0.134
     else:
      if depth <= 15.5:
       s += 0.184
      else:
       if framed <= 0.0:
        if away <= 12.5:
         s += 0.121
        else:
         s += -0.226
       else:
        if depth <= 25.5:
         s += -0.227
        else:
         s += 0.288
    if words_score <= -5.9395:
     s += -0.145
    else:
     if share <= 0.89931:
      if tag <= 5.5:
       if commas <= 19.5:
        if quotes <= 0.0:
         if shape <= 0.0:
          s += -0.019
         else:
          if words <= 11.5:
           s += 0.121
          else:
           if away <= 1.5:
            s += 0.229
           else:
            s += -0.029
        else:
         if in_article <= 0.0:
          s += -0.086
         else:
          s += 0.145
       else:
        s += -0.199
      else:
       if words <= 38.5:
        if level <= 1.5:
         s += -0.193
        else:
         s += -0.043
       else:
        s += 0.188
     else:
      if depth <= 14.5:
       if outer_share <= 0.99596:
        if words <= 18.5:
         s += -0.054
        else:
         s += 0.165
       else:
        if outer_share <= 0.99893:
         s += -0.315
        else:
         s += 0.058
      else:
       s += 0.311
    if prints <= 1.5:
     if share <= 0.8665:
      if outer_share <= 0.85929:
       if outer_share <= 0.66338:
        if words <= 103.5:
         if start <= 3.5:
          if words_score <= 4.8542:
           if share <= 0.18831:
            s += -0.004
           else:
            s += -0.101
          else:
           s += 0.091
         else:
          if outer_share <= 0.49581:
           s += 0.033
          else:
           s += -0.666
        else:
         s += 0.167
       else:
        s += 0.166
      else:
       if share <= 0.76878:
        if outer_share <= 0.87179:
         s += -0.424
        else:
         if framed <= 0.0:
          s += 0.055
         else:
          s += -0.328
       else:
        if depth <= 7.5:
         s += 0.156
        else:
         s += -0.264
     else:
      if letters_a_word <= 4.0179:
       s += -0.225
      else:
       if links <= 0.31502:
        s += 0.091
       else:
        s += -0.221
    else:
     s += -0.111
    if framed <= 0.0:
     if outer_tag <= 1.5:
      if links <= 0.038033:
       s += 0.142
      else:
       s += -0.042
     else:
      if words_score <= 4.8542:
       if commas <= 19.5:
        if commas <= 15.5:
         if alike <= 3.5:
          if level <= 1.5:
           s += -0.060
          else:
           s += 0.061
         else:
          s += 0.008
        else:
         s += 0.233
       else:
        s += -0.145
      else:
       if alike <= 56.5:
        if away <= 0.0:
         s += -0.104
        else:
         if commas <= 1.5:
          s += 0.038
         else:
          s += 0.157
       else:
        if alike <= 58.5:
         s += -0.175
        else:
         s += 0.081
    else:
     if away <= 1.5:
      s += -0.287
     else:
      if words_score <= 2.4646:
       s += -0.124
      else:
       if away <= 7.5:
        s += 0.169
       else:
        s += -0.149
    if prints <= 1.5:
     if alike <= 43.5:
      if alike <= 3.5:
       if depth <= 10.5:
        if share <= 0.99651:
         if characters <= 241.5:
          s += -0.089
         else:
          s += 0.027
        else:
         s += -0.293
       else:
        if outer_share <= 0.30898:
         if characters <= 693.5:
          s += 0.007
         else:
          s += -0.312
        else:
         s += 0.153
      else:
       if start <= 0.0:
        s += -0.106
       else:
        if commas <= 17.5:
         s += 0.060
        else:
         s += 0.403
     else:
      if characters <= 693.5:
       if share <= 0.8665:
        if share <= 0.76878:
         s += 0.094
        else:
         s += -0.253
       else:
        if share <= 0.99651:
         s += 0.144
        else:
         if depth <= 10.5:
          s += -0.045
         else:
          s += -0.838
      else:
       s += -0.280
    else:
     s += -0.077
    if links <= 0.13112:
     if end <= 3.5:
      if in_article <= 0.0:
       if outer_share <= 0.88098:
        if sentences <= 9.5:
         if outer_share <= 0.87179:
          if outer_share <= 0.66338:
           if outer_share <= 0.62703:
            s += -0.046
           else:
            s += -0.637
          else:
           s += 0.131
         else:
          s += -0.445
        else:
         s += 0.419
       else:
        s += 0.055
      else:
       if end <= 0.0:
        if words <= 14.5:
         s += 0.033
        else:
         if words <= 62.5:
          s += -0.181
         else:
          s += -0.002
       else:
        if outer_share <= 0.96344:
         if words <= 31.5:
          s += 0.025
         else:
          s += 0.125
        else:
         if outer_share <= 0.99893:
          if commas <= 4.5:
           s += 0.010
          else:
           s += -0.199
         else:
          s += 0.096
     else:
      s += -0.104
    else:
     s += -0.078
    if away <= 8.5:
     if known <= 0.0:
      if level <= 1.5:
       if tag <= 1.5:
        s += 0.020
       else:
        if tag <= 2.5:
         if lines <= 1.5:
          if words <= 23.5:
           if links <= 0.99812:
            s += -0.054
           else:
            s += 0.824
          else:
           s += -0.220
         else:
          s += 0.224
        else:
         if words <= 34.5:
          if tag <= 6.5:
           if share <= 0.34709:
            if share <= 0.21569:
             s += 0.030
            else:
             if share <= 0.2454:
              if in_article <= 0.0:
               s += -1.093
              else:
               s += -0.126
             else:
              s += -0.074
           else:
            s += 0.173
          else:
           s += -0.190
         else:
          s += 0.110
      else:
       s += 0.067
     else:
      s += -0.193
    else:
     if share <= 0.27916:
      s += -0.110
     else:
      s += 0.225
    if links <= 0.069186:
     if alike <= 43.5:
      if end <= 0.0:
       if shape <= 0.0:
        if sentences <= 1.5:
         s += -0.043
        else:
         s += -0.246
       else:
        if depth <= 7.5:
         if quotes <= 0.0:
          s += 0.009
         else:
          s += -0.333
        else:
         s += 0.078
      else:
       if end <= 3.5:
        s += 0.060
       else:
        s += -0.104
     else:
      if shape <= 1.5:
       if share <= 0.8665:
        if alike <= 214.5:
         s += -0.186
        else:
         s += 0.394
       else:
        if share <= 0.99552:
         s += 0.119
        else:
         s += -0.152
      else:
       s += 0.120
    else:
     if away <= 7.5:
      if depth <= 10.5:
       s += -0.071
      else:
       if share <= 0.91423:
        s += 0.106
       else:
        s += -0.280
     else:
      s += -0.180
    if framed <= 0.0:
     if depth <= 12.5:
      if gap_below <= 0.0:
       s += 0.076
      else:
       s += -0.011
     else:
      if share <= 0.7299:
       if share <= 0.59436:
        if share <= 0.34709:
         s += 0.031
        else:
         s += 0.246
       else:
        if words_score <= 1.6182:
         s += -0.432
        else:
         s += 0.098
      else:
       s += 0.176
    else:
     if characters <= 562.5:
      if words_score <= -2.33:
       s += -0.139
      else:
       if depth <= 8.5:
        s += -0.153
       else:
        if outer_share <= 0.062957:
         if depth <= 16.5:
          if depth <= 14.5:
           s += -0.045
          else:
           s += 0.217
         else:
          s += -0.185
        else:
         if characters <= 75.5:
          s += 0.487
         else:
          if letters_a_word <= 5.9702:
           s += 0.279
          else:
           s += -0.025
     else:
      s += -0.292
    if quotes <= 11:
     if framed <= 0.0:
      if depth <= 17.5:
       if lines <= 18.5:
        if words_score <= -15.07:
         s += 0.282
        else:
         if tag <= 1.5:
          s += 0.005
         else:
          s += -0.034
       else:
        s += 0.216
      else:
       s += 0.105
     else:
      if words_score <= 8.7767:
       if links <= 0.11124:
        if lines <= 2.5:
         if words_score <= -0.54669:
          if tag <= 7.5:
           s += -0.148
          else:
           if characters <= 24.5:
            s += -0.090
           else:
            if depth <= 9.5:
             s += 0.124
            else:
             s += 1.149
         else:
          if depth <= 8.5:
           s += -0.200
          else:
           if prints <= 2.5:
            s += 0.155
           else:
            s += -0.230
        else:
         s += -0.278
       else:
        s += -0.184
      else:
       s += -0.395
    else:
     s += -0.246
    if sentences <= 14.5:
     if links <= 0.6012:
      if prints <= 1.5:
       if credit_words <= 0.0:
        if known <= 0.0:
         if commas <= 19.5:
          if commas <= 5.5:
           if sentences <= 7.5:
            if depth <= 17.5:
             if start <= 3.5:
              s += 0.004
             else:
              s += -0.099
            else:
             if start <= 0.0:
              s += -0.195
             else:
              s += 0.118
           else:
            s += -0.813
          else:
           if links <= 0.0082732:
            if quotes <= 5.5:
             s += 0.050
            else:
             s += -0.211
           else:
            s += 0.155
         else:
          s += -0.114
        else:
         s += -0.172
       else:
        s += -0.176
      else:
       if commas <= 0.0:
        if prints <= 50:
         s += 0.022
        else:
         s += -0.355
       else:
        s += -0.147
     else:
      s += -0.078
    else:
     s += 0.280
    if away <= 9.5:
     if known_as <= 20.5:
      if quotes <= 11:
       if lines <= 10.5:
        if quotes <= 0.0:
         if start <= 3.5:
          if lines <= 1.5:
           if credit_words <= 0.0:
            if gap_below <= 2:
             s += 0.023
            else:
             s += -0.318
           else:
            s += -0.154
          else:
           if characters <= 693.5:
            if end <= 1.5:
             if letters_a_word <= 10.255:
              s += -0.189
             else:
              s += 0.148
            else:
             s += 0.142
           else:
            s += 0.208
         else:
          s += -0.287
        else:
         if away <= 1.5:
          if away <= 0.0:
           s += -0.146
          else:
           s += 0.165
         else:
          if characters <= 229.5:
           s += -0.197
          else:
           s += 0.053
       else:
        s += 0.199
      else:
       s += -0.170
     else:
      s += -0.197
    else:
     s += -0.087
    if letters_a_word <= 6.4378:
     if tag <= 1.5:
      if alike <= 43.5:
       if quotes <= 3.5:
        s += 0.033
       else:
        s += -0.136
      else:
       if alike <= 45.5:
        s += -0.312
       else:
        if alike <= 54.5:
         s += 0.139
        else:
         if alike <= 58.5:
          s += -0.203
         else:
          s += -0.029
     else:
      if tag <= 2.5:
       if words <= 13.5:
        s += -0.070
       else:
        s += -0.277
      else:
       if words <= 38.5:
        if words <= 9.5:
         s += 0.027
        else:
         s += -0.096
       else:
        s += 0.136
    else:
     if characters <= 241.5:
      s += -0.005
     else:
      if sentences <= 0.0:
       s += 0.215
      else:
       if letters_a_word <= 7.3757:
        if alike <= 32.5:
         s += 0.105
        else:
         s += -0.077
       else:
        s += -0.063
    if words <= 32.5:
     if alike <= 24.5:
      if characters <= 217.5:
       if away <= 11.5:
        if outer_tag <= 1.5:
         s += 0.078
        else:
         s += -0.024
       else:
        s += -0.174
      else:
       s += -0.187
     else:
      if alike <= 168.5:
       if outer_tag <= 2.5:
        s += 0.022
       else:
        s += 0.174
      else:
       if words <= 7.5:
        s += 0.193
       else:
        s += -0.194
    else:
     if alike <= 32.5:
      if links <= 0.0082732:
       if links <= 0.0:
        s += 0.041
       else:
        s += -0.279
      else:
       if words <= 48.5:
        s += 0.017
       else:
        s += 0.188
     else:
      if alike <= 34.5:
       s += -0.316
      else:
       if links <= 0.0:
        if alike <= 56.5:
         s += 0.118
        else:
         s += -0.044
       else:
        s += -0.123
    if alike <= 4.5:
     if quotes <= 3.5:
      if share <= 0.14342:
       if share <= 0.1248:
        if words_score <= -2.762:
         s += -0.109
        else:
         if alike <= 3.5:
          s += -0.013
         else:
          s += 0.125
       else:
        s += 0.216
      else:
       if words_score <= 8.7767:
        if outer_share <= 0.87179:
         if away <= 3.5:
          if characters <= 195.5:
           s += -0.058
          else:
           s += 0.246
         else:
          s += -0.192
        else:
         if outer_share <= 0.88098:
          s += -0.487
         else:
          if share <= 0.18831:
           s += -0.514
          else:
           if words_score <= -0.85849:
            s += -0.274
           else:
            s += -0.010
       else:
        s += -0.699
     else:
      s += 0.192
    else:
     if lines <= 35.5:
      if alike <= 32.5:
       s += 0.048
      else:
       s += -0.011
     else:
      s += -0.245
    if share <= 0.99893:
     if words <= 54.5:
      if start <= 0.0:
       s += -0.100
      else:
       s += 0.014
     else:
      if outer_tag <= 2.5:
       if framed <= 0.0:
        if share <= 0.98155:
         if share <= 0.8892:
          if lines <= 1.5:
           if words_score <= 1.8182:
            s += -0.150
           else:
            if alike <= 32.5:
             if share <= 0.50805:
              if away <= 2.5:
               if words_score <= 5.7827:
                s += -0.086
               else:
                s += -0.696
              else:
               s += 0.054
             else:
              s += 0.202
            else:
             s += -0.171
          else:
           s += 0.125
         else:
          s += 0.096
        else:
         if alike <= 20.5:
          s += -1.026
         else:
          s += -0.085
       else:
        if words <= 77.5:
         s += -0.019
        else:
         s += -0.260
      else:
       s += 0.094
    else:
     s += 0.088
    if quotes <= 0.0:
     if start <= 3.5:
      if depth <= 4.5:
       s += -0.111
      else:
       if commas <= 8.5:
        if alike <= 3.5:
         if level <= 1.5:
          if start <= 2.5:
           if end <= 3.5:
            if outer_share <= 0.81964:
             s += -0.017
            else:
             if depth <= 10.5:
              s += -0.209
             else:
              s += 0.074
           else:
            s += -0.202
          else:
           if words_score <= 5.7827:
            s += -0.106
           else:
            s += -1.932
         else:
          s += 0.059
        else:
         s += 0.013
       else:
        if alike <= 48.5:
         s += 0.126
        else:
         s += -0.138
     else:
      if words_score <= 3.6911:
       s += 0.009
      else:
       s += -0.345
    else:
     if commas <= 19.5:
      if alike <= 3.5:
       s += -0.001
      else:
       s += 0.148
     else:
      s += -0.156
    if words_score <= 5.3821:
     if letters_a_word <= 7.7513:
      if in_article <= 0.0:
       if words_score <= 2.62:
        s += -0.097
       else:
        if depth <= 10.5:
         if away <= 1.5:
          s += 0.065
         else:
          s += -0.185
        else:
         s += 0.121
      else:
       if words_score <= 1.4146:
        if away <= 6.5:
         s += 0.063
        else:
         s += -0.073
       else:
        if sentences <= 5.5:
         if depth <= 12.5:
          if depth <= 11.5:
           if away <= 8.5:
            s += -0.062
           else:
            s += 0.276
          else:
           if characters <= 253.5:
            s += -0.160
           else:
            s += -0.434
         else:
          if alike <= 3.5:
           s += -0.045
          else:
           s += 0.124
        else:
         s += 0.157
     else:
      s += 0.038
    else:
     if in_article <= 0.0:
      s += 0.148
     else:
      s += 0.008
    if away <= 4.5:
     if outer_tag <= 2.5:
      if depth <= 2.5:
       s += -0.333
      else:
       s += -0.000
     else:
      if tag <= 1.5:
       s += 0.144
      else:
       if words <= 5.5:
        s += 0.128
       else:
        if outer_share <= 0.90703:
         if outer_share <= 0.62703:
          if alike <= 1.5:
           s += -0.207
          else:
           s += 0.075
         else:
          if depth <= 9.5:
           s += 0.007
          else:
           if depth <= 12.5:
            if alike <= 19.5:
             s += -0.638
            else:
             s += -0.152
           else:
            s += 0.120
        else:
         s += 0.071
    else:
     if depth <= 7.5:
      if start <= 0.0:
       s += 0.211
      else:
       if in_article <= 0.0:
        s += -0.141
       else:
        if share <= 0.1248:
         s += -0.249
        else:
         s += -0.753
     else:
      s += -0.021
    if outer_tag <= 1.5:
     s += 0.065
    else:
     if prints <= 1.5:
      if words <= 96.5:
       if alike <= 151.5:
        if alike <= 58.5:
         if end <= 1.5:
          s += 0.002
         else:
          if outer_tag <= 5.5:
           s += -0.111
          else:
           if characters <= 127.5:
            s += 0.042
           else:
            s += 0.438
        else:
         s += 0.139
       else:
        s += -0.119
      else:
       if letters_a_word <= 6.3063:
        if away <= 0.0:
         s += -0.214
        else:
         s += 0.048
       else:
        if alike <= 5.5:
         s += -0.305
        else:
         if in_article <= 0.0:
          s += -0.209
         else:
          s += 0.094
     else:
      if words <= 7.5:
       if letters_a_word <= 2.0192:
        s += -0.315
       else:
        s += 0.039
      else:
       if characters <= 363.5:
        s += -0.177
       else:
        s += 0.082
    if words_score <= 5.3821:
     if depth <= 5.5:
      if links <= 0.45261:
       s += -0.097
      else:
       s += 0.252
     else:
      if quotes <= 9.5:
       if known <= 0.0:
        if depth <= 6.5:
         s += 0.076
        else:
         if alike <= 5.5:
          if alike <= 3.5:
           if alike <= 2.5:
            s += 0.016
           else:
            if words <= 90.5:
             s += -0.117
            else:
             s += 0.191
          else:
           if characters <= 127.5:
            s += 0.011
           else:
            s += 0.195
         else:
          if words <= 9.5:
           s += 0.034
          else:
           s += -0.039
       else:
        s += -0.171
      else:
       s += 0.281
    else:
     if depth <= 15.5:
      if tag <= 6.5:
       s += 0.089
      else:
       s += -0.129
     else:
      if depth <= 17.5:
       s += -0.270
      else:
       s += 0.076
    return s


def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, gap, gap_below, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, begins_line_above, in_text, headings_above, _, _, name, _, digits, year, _, capitals, _, _, _, digits_1_above, year_1_above, _, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, year_3_below, clock_3_below, capitals_3_below) = row
    s = 0.0
    if tag <= 6.5:
     if tag <= 3.5:
      if year_3_below <= 0.0:
       s += -2.522
      else:
       s += -2.442
     else:
      if shape <= 0.0:
       s += -2.514
      else:
       if alike <= 1.5:
        if final_score <= -2.71:
         s += -2.359
        else:
         s += -2.232
       else:
        s += -2.489
    else:
     if tag <= 7.5:
      s += -1.249
     else:
      if characters <= 51.5:
       if digits_1_below <= 2.5:
        s += -2.505
       else:
        s += -2.427
      else:
       if share <= 0.79631:
        s += -2.305
       else:
        s += -2.457
    if tag <= 6.5:
     if level <= 0.0:
      if prints <= 1.5:
       s += -0.125
      else:
       s += -0.064
     else:
      if alike <= 1.5:
       if characters <= 46.5:
        if in_text <= 0.32667:
         s += -0.086
        else:
         s += 0.035
       else:
        s += 0.282
      else:
       s += -0.118
    else:
     if tag <= 7.5:
      s += 0.456
     else:
      if from_start <= 0.0:
       if in_text <= 0.49:
        s += -0.093
       else:
        s += 0.126
      else:
       if capitals_2_above <= 0.67117:
        s += -0.110
       else:
        s += -0.026
    if tag <= 6.5:
     if level <= 0.0:
      if prints <= 1.5:
       s += -0.125
      else:
       s += -0.065
     else:
      if alike <= 1.5:
       if characters <= 41.5:
        if in_text <= 0.49:
         s += -0.085
        else:
         s += 0.006
       else:
        s += 0.265
      else:
       s += -0.116
    else:
     if tag <= 7.5:
      s += 0.332
     else:
      if capitals_1_above <= 0.32917:
       if prints <= 1.5:
        if digits <= 0.0:
         s += -0.106
        else:
         s += -0.036
       else:
        s += 0.026
      else:
       if characters <= 31.5:
        s += -0.043
       else:
        s += 0.127
    if shape <= 0.0:
     s += -0.119
    else:
     if from_start <= 1.5:
      if in_text <= 0.24405:
       if characters <= 19.5:
        s += -0.099
       else:
        s += 0.025
      else:
       if final_score <= -0.28061:
        if final_score <= -3.4176:
         s += 0.136
        else:
         s += 0.297
       else:
        s += 0.077
     else:
      if final_score <= -0.28061:
       if from_start <= 5.5:
        s += 0.028
       else:
        s += -0.061
      else:
       s += -0.110
    if headings_above <= 0.0:
     if level <= 0.0:
      if from_start <= -8.5:
       s += -0.090
      else:
       if words <= 4.5:
        s += -0.040
       else:
        s += 0.086
     else:
      if words <= 4.5:
       if final_score <= -2.4527:
        s += -0.009
       else:
        s += 0.131
      else:
       s += 0.253
    else:
     if tag <= 6.5:
      if year_3_below <= 0.0:
       s += -0.117
      else:
       s += -0.030
     else:
      if tag <= 7.5:
       s += 0.173
      else:
       if outer_tag <= 11.5:
        if prints <= 1.5:
         s += -0.097
        else:
         s += 0.000
       else:
        s += 0.062
    if headings_above <= 0.0:
     if in_text <= 0.54196:
      if final_score <= -3.0852:
       s += -0.092
      else:
       s += 0.051
     else:
      if final_score <= -3.8128:
       s += 0.061
      else:
       s += 0.230
    else:
     if shape <= 0.0:
      s += -0.119
     else:
      if alike <= 1.5:
       if in_text <= 0.24405:
        s += -0.092
       else:
        if final_score <= -0.28061:
         if away <= 4.5:
          s += 0.163
         else:
          s += 0.059
        else:
         if final_score <= 1.1725:
          s += 0.020
         else:
          s += -0.076
      else:
       if share <= 0.98267:
        s += -0.114
       else:
        s += -0.026
    if headings_above <= 0.0:
     if in_text <= 0.49:
      if in_article <= 0.0:
       if words_score <= -1.8169:
        s += -0.099
       else:
        s += -0.006
      else:
       s += 0.047
     else:
      if from_start <= -9.5:
       s += 0.050
      else:
       s += 0.209
    else:
     if level <= 0.0:
      s += -0.119
     else:
      if from_start <= 0.0:
       if in_text <= 0.55903:
        if in_text <= 0.24405:
         s += -0.084
        else:
         s += 0.011
       else:
        if level <= 1.5:
         s += 0.178
        else:
         s += 0.024
      else:
       if prints <= 1.5:
        s += -0.106
       else:
        s += 0.004
    if headings_above <= 0.0:
     if shape <= 0.0:
      if in_text <= 0.63961:
       s += -0.092
      else:
       s += 0.027
     else:
      if words <= 3.5:
       s += 0.026
      else:
       s += 0.179
    else:
     if tag <= 6.5:
      if digits_2_below <= 5.5:
       s += -0.113
      else:
       if digits_2_below <= 7.5:
        s += 0.006
       else:
        s += -0.037
     else:
      if tag <= 7.5:
       s += 0.133
      else:
       if prints <= 1.5:
        if capitals_2_above <= 0.93651:
         s += -0.090
        else:
         s += -0.016
       else:
        s += 0.006
    if tag <= 6.5:
     if headings_above <= 0.0:
      if from_start <= -6.5:
       s += -0.074
      else:
       if words <= 4.5:
        s += -0.014
       else:
        s += 0.134
     else:
      if prints <= 1.5:
       s += -0.110
      else:
       if shape <= 0.0:
        s += -0.060
       else:
        s += 0.024
    else:
     if tag <= 7.5:
      if in_article <= 0.0:
       if in_text <= 0.79286:
        s += 0.025
       else:
        s += 0.126
      else:
       s += 0.164
     else:
      if capitals_1_above <= 0.32917:
       s += -0.079
      else:
       if headings_above <= 1.5:
        s += 0.112
       else:
        s += -0.041
    if alike <= 1.5:
     if level <= 0.0:
      if links <= 0.99505:
       if depth <= 4.5:
        s += -0.015
       else:
        s += -0.101
      else:
       s += 0.003
     else:
      if level <= 1.5:
       if final_score <= -3.5337:
        s += 0.081
       else:
        s += 0.178
      else:
       if capitals_1_above <= 0.32917:
        if letters_a_word <= 5.233:
         s += -0.018
        else:
         s += -0.074
       else:
        s += 0.023
    else:
     s += -0.120
    if level <= 0.0:
     if start <= 3.5:
      s += -0.110
     else:
      s += -0.007
    else:
     if alike <= 1.5:
      if characters <= 23.5:
       if in_text <= 0.97059:
        if away <= 3.5:
         s += -0.013
        else:
         s += -0.104
       else:
        s += 0.031
      else:
       if from_start <= 1.5:
        if in_text <= 0.49:
         s += 0.031
        else:
         s += 0.175
       else:
        if final_score <= -0.88032:
         s += 0.029
        else:
         s += -0.055
     else:
      s += -0.102
    if alike <= 1.5:
     if in_text <= 0.43168:
      if characters <= 27.5:
       s += -0.108
      else:
       if tag <= 6.5:
        if depth <= 5.5:
         s += -0.005
        else:
         s += -0.083
       else:
        s += 0.036
     else:
      if shape <= 0.0:
       if headings_above <= 0.0:
        s += 0.038
       else:
        s += -0.059
      else:
       if headings_above <= 1.5:
        if characters <= 31.5:
         s += 0.048
        else:
         s += 0.158
       else:
        if tag <= 7.5:
         s += 0.045
        else:
         if depth <= 8.5:
          s += 0.005
         else:
          s += -0.060
    else:
     s += -0.113
    if tag <= 6.5:
     if prints <= 1.5:
      if headings_above <= 0.0:
       if shape <= 0.0:
        s += -0.079
       else:
        s += 0.055
      else:
       s += -0.109
     else:
      if in_text <= 0.60435:
       if capitals_1_below <= 0.72078:
        s += -0.071
       else:
        s += 0.009
      else:
       s += 0.120
    else:
     if tag <= 7.5:
      if in_text <= 0.54196:
       s += 0.048
      else:
       s += 0.132
     else:
      if printed_above <= 0.0:
       if from_start <= 0.0:
        if from_start <= -5.5:
         s += -0.074
        else:
         s += 0.043
       else:
        s += -0.090
      else:
       s += 0.112
    if level <= 0.0:
     if prints <= 1.5:
      if start <= 0.0:
       s += -0.004
      else:
       s += -0.111
     else:
      if headings_above <= 0.0:
       s += 0.047
      else:
       s += -0.061
    else:
     if from_start <= 1.5:
      if in_text <= 0.24405:
       if in_article <= 0.0:
        s += -0.081
       else:
        s += 0.002
      else:
       if level <= 1.5:
        if framed <= 0.0:
         s += 0.148
        else:
         s += 0.060
       else:
        if from_start <= -3.5:
         s += -0.040
        else:
         s += 0.065
     else:
      if prints <= 1.5:
       s += -0.093
      else:
       s += 0.002
    if alike <= 1.5:
     if words <= 3.5:
      if characters <= 17.5:
       if share <= 0.082257:
        s += -0.104
       else:
        s += -0.014
      else:
       s += -0.008
     else:
      if level <= 0.0:
       if prints <= 1.5:
        if words_score <= -9.615:
         s += -0.002
        else:
         s += -0.089
       else:
        s += 0.090
      else:
       if from_start <= 2.5:
        if framed <= 0.0:
         s += 0.142
        else:
         s += 0.044
       else:
        if words_score <= -0.74702:
         s += 0.009
        else:
         s += -0.042
    else:
     s += -0.112
    if alike <= 1.5:
     if level <= 0.0:
      if prints <= 1.5:
       if share <= 0.9377:
        s += -0.101
       else:
        s += 0.003
      else:
       if words <= 3.5:
        s += -0.047
       else:
        s += 0.106
     else:
      if words <= 3.5:
       if outer_share <= 0.30289:
        s += -0.068
       else:
        s += 0.045
      else:
       if level <= 1.5:
        if final_score <= -3.6754:
         s += 0.052
        else:
         s += 0.138
       else:
        if capitals <= 0.19756:
         s += -0.052
        else:
         if headings_above <= 1.5:
          s += 0.109
         else:
          s += -0.028
    else:
     s += -0.113
    if level <= 0.0:
     if prints <= 1.5:
      if start <= 0.0:
       s += 0.004
      else:
       s += -0.109
     else:
      if headings_above <= 0.0:
       s += 0.041
      else:
       s += -0.052
    else:
     if from_start <= 1.5:
      if characters <= 17.5:
       if characters <= 13.5:
        s += -0.078
       else:
        s += -0.012
      else:
       if final_score <= -3.4176:
        if from_start <= -5.5:
         s += 0.001
        else:
         s += 0.031
       else:
        if final_score <= 0.0:
         s += 0.127
        else:
         s += 0.017
     else:
      if printed_above <= 0.0:
       s += -0.091
      else:
       s += 0.066
    if alike <= 1.5:
     if in_text <= 0.40455:
      if outer_share <= 0.99197:
       if words <= 9.5:
        s += -0.094
       else:
        if characters <= 71.5:
         s += 0.079
        else:
         s += -0.060
      else:
       s += 0.028
     else:
      if level <= 1.5:
       if words <= 17.5:
        s += 0.132
       else:
        if level <= 0.0:
         s += -0.050
        else:
         s += 0.029
      else:
       if capitals <= 0.19756:
        s += -0.065
       else:
        if capitals_2_above <= 0.43095:
         if in_text <= 0.82843:
          s += -0.041
         else:
          s += 0.024
        else:
         s += 0.092
    else:
     s += -0.108
    if level <= 0.0:
     if year_3_below <= 0.0:
      s += -0.097
     else:
      s += 0.019
    else:
     if alike <= 1.5:
      if in_text <= 0.40455:
       if level <= 1.5:
        s += 0.009
       else:
        s += -0.081
      else:
       if final_score <= -0.28061:
        if final_score <= -3.8128:
         s += 0.028
        else:
         s += 0.128
       else:
        if level <= 1.5:
         s += 0.057
        else:
         if capitals <= 0.29289:
          s += -0.061
         else:
          s += -0.005
     else:
      if alike <= 2.5:
       s += -0.005
      else:
       if capitals_2_above <= 0.93651:
        s += -0.095
       else:
        s += -0.000
    if from_start <= 0.0:
     if in_text <= 0.32667:
      if digits_2_below <= 0.0:
       if digits_1_below <= 5.5:
        s += -0.094
       else:
        s += 0.005
      else:
       if characters <= 19.5:
        s += -0.039
       else:
        s += 0.048
     else:
      if characters <= 14.5:
       s += -0.059
      else:
       if characters <= 125.5:
        if capitals <= 0.31339:
         if capitals_1_above <= 0.0:
          s += 0.071
         else:
          s += -0.017
        else:
         if framed <= 0.0:
          s += 0.143
         else:
          s += 0.047
       else:
        s += -0.050
    else:
     if printed_above <= 0.0:
      s += -0.101
     else:
      s += 0.056
    if headings_above <= 0.0:
     if characters <= 21.5:
      s += -0.070
     else:
      if links <= 0.02226:
       s += 0.111
      else:
       s += -0.047
    else:
     if printed_above <= 0.0:
      if from_start <= 0.0:
       if level <= 0.0:
        s += -0.084
       else:
        if level <= 1.5:
         s += 0.052
        else:
         if capitals <= 0.3694:
          s += -0.080
         else:
          if share <= 0.0051925:
           s += -0.056
          else:
           s += 0.060
      else:
       if clock_1_below <= 0.0:
        s += -0.105
       else:
        s += 0.020
     else:
      if characters <= 14.5:
       s += -0.054
      else:
       s += 0.136
    if level <= 0.0:
     if capitals <= 0.55778:
      s += -0.093
     else:
      if in_text <= 0.63961:
       s += -0.069
      else:
       if in_text <= 0.83772:
        s += 0.096
       else:
        s += -0.010
    else:
     if level <= 1.5:
      if shape <= 1.5:
       if final_score <= -3.4176:
        s += 0.012
       else:
        s += 0.113
      else:
       s += -0.062
     else:
      if printed_above <= 0.0:
       if outer_tag <= 13.5:
        if digits_1_above <= 2.5:
         if digits_1_below <= 3.5:
          s += -0.100
         else:
          s += 0.013
        else:
         s += 0.006
       else:
        s += 0.030
      else:
       s += 0.074
    if characters <= 27.5:
     if digits_1_above <= 4.5:
      if year_1_below <= 0.0:
       s += -0.089
      else:
       s += 0.023
     else:
      s += 0.044
    else:
     if words <= 18.5:
      if prints <= 1.5:
       if level <= 0.0:
        if year_3_below <= 0.0:
         s += -0.073
        else:
         s += 0.025
       else:
        if level <= 1.5:
         if words_score <= 2.1468:
          s += 0.109
         else:
          s += -0.025
        else:
         if outer_tag <= 2.5:
          if capitals_2_above <= 0.29289:
           s += -0.033
          else:
           s += 0.043
         else:
          s += -0.078
      else:
       s += 0.145
     else:
      s += -0.090
    if tag <= 3.5:
     if printed_above <= 0.0:
      if letters_a_word <= 9.0417:
       s += -0.098
      else:
       s += 0.008
     else:
      if capitals_1_below <= 0.1547:
       s += -0.034
      else:
       s += 0.057
    else:
     if level <= 1.5:
      if level <= 0.0:
       s += -0.071
      else:
       if in_text <= 0.57519:
        if final_score <= -2.8263:
         s += -0.039
        else:
         s += 0.051
       else:
        s += 0.108
     else:
      if digits_1_above <= 4.5:
       if printed_above <= 0.0:
        if digits_1_below <= 3.5:
         s += -0.085
        else:
         s += 0.005
       else:
        s += 0.022
      else:
       s += 0.065
    if from_start <= 0.0:
     if characters <= 14.5:
      s += -0.083
     else:
      if links <= 0.02226:
       if end <= 0.0:
        if away <= 5.5:
         s += 0.106
        else:
         if letters_a_word <= 7.2048:
          s += 0.037
         else:
          s += -0.045
       else:
        if end <= 1.5:
         s += -0.065
        else:
         s += 0.029
      else:
       if digits_2_below <= 2.5:
        s += -0.068
       else:
        s += 0.017
    else:
     if end <= 5.5:
      if headings_above <= 0.0:
       s += 0.020
      else:
       if clock_1_below <= 0.0:
        s += -0.091
       else:
        s += 0.015
     else:
      s += 0.027
    if alike <= 1.5:
     if in_text <= 0.34167:
      if start <= 0.0:
       s += 0.044
      else:
       if words_score <= 0.93237:
        if in_text <= 0.12772:
         s += -0.091
        else:
         s += -0.017
       else:
        s += 0.019
     else:
      if words <= 18.5:
       if characters <= 31.5:
        if depth <= 9.5:
         if capitals_3_below <= 0.056349:
          s += -0.008
         else:
          s += 0.068
        else:
         s += -0.048
       else:
        if capitals_1_below <= 0.60556:
         if from_start <= 1.5:
          s += 0.119
         else:
          s += 0.009
        else:
         s += 0.016
      else:
       s += -0.051
    else:
     s += -0.090
    if alike <= 1.5:
     if characters <= 14.5:
      s += -0.091
     else:
      if prints <= 1.5:
       if words_score <= -4.6074:
        if away <= 3.5:
         s += 0.011
        else:
         s += -0.092
       else:
        if characters <= 75.5:
         if from_start <= 3.5:
          if words_score <= -2.7449:
           if capitals_1_below <= 0.1266:
            s += 0.041
           else:
            s += -0.037
          else:
           if characters <= 51.5:
            s += 0.038
           else:
            s += 0.110
         else:
          s += -0.056
        else:
         s += -0.044
      else:
       if away <= 5.5:
        s += 0.150
       else:
        s += 0.015
    else:
     s += -0.090
    if alike <= 2.5:
     if characters <= 14.5:
      s += -0.081
     else:
      if prints <= 1.5:
       if capitals <= 0.60556:
        if away <= 3.5:
         if level <= 1.5:
          if level <= 0.0:
           s += -0.042
          else:
           s += 0.087
         else:
          s += -0.034
        else:
         if digits_2_below <= 0.0:
          if letters_a_word <= 5.7528:
           s += -0.001
          else:
           s += -0.136
         else:
          s += 0.033
       else:
        if level <= 1.5:
         s += 0.080
        else:
         s += -0.025
      else:
       if away <= 6.5:
        s += 0.117
       else:
        s += -0.003
    else:
     s += -0.087
    if prints <= 1.5:
     if tag <= 3.5:
      s += -0.087
     else:
      if outer_tag <= 6.5:
       if outer_tag <= 2.5:
        if tag <= 7.5:
         if tag <= 6.5:
          s += -0.053
         else:
          if share <= 0.011693:
           s += 0.083
          else:
           s += 0.008
        else:
         s += -0.053
       else:
        s += -0.090
      else:
       if words <= 3.5:
        s += -0.029
       else:
        s += 0.078
    else:
     if away <= 5.5:
      if in_text <= 0.43168:
       s += 0.019
      else:
       s += 0.135
     else:
      if words <= 4.5:
       s += -0.070
      else:
       s += 0.029
    if headings_above <= 0.0:
     if final_score <= -3.8128:
      if from_start <= -4.5:
       s += -0.056
      else:
       s += 0.021
     else:
      if characters <= 17.5:
       s += -0.005
      else:
       if capitals <= 0.31339:
        s += 0.022
       else:
        s += 0.108
    else:
     if tag <= 6.5:
      if digits_3_below <= 5.5:
       if digits_1_below <= 5.5:
        s += -0.100
       else:
        s += 0.006
      else:
       s += 0.014
     else:
      if characters <= 27.5:
       s += -0.060
      else:
       if capitals <= 0.20227:
        s += -0.036
       else:
        if headings_above <= 1.5:
         s += 0.084
        else:
         s += -0.002
    if from_start <= 3.5:
     if words <= 4.5:
      if outer_share <= 0.99423:
       if begins_line_above <= 0.0:
        s += -0.072
       else:
        if final_score <= -2.71:
         s += -0.029
        else:
         s += 0.033
      else:
       s += 0.031
     else:
      if end <= 0.0:
       if links <= 0.034067:
        if final_score <= -3.9703:
         s += -0.013
        else:
         if capitals_1_above <= 0.0:
          s += 0.114
         else:
          s += 0.041
       else:
        s += -0.051
      else:
       if end <= 1.5:
        s += -0.073
       else:
        if from_start <= -6.5:
         s += 0.065
        else:
         s += -0.017
    else:
     s += -0.084
    if in_text <= 0.43168:
     if digits_1_below <= 10.5:
      s += -0.067
     else:
      s += 0.021
    else:
     if prints <= 1.5:
      if alike <= 1.5:
       if digits_3_below <= 0.0:
        if outer_share <= 0.96969:
         if digits_1_below <= 1.5:
          if digits <= 1.5:
           if capitals <= 0.67117:
            s += -0.087
           else:
            s += -0.012
          else:
           s += 0.015
         else:
          s += 0.032
        else:
         s += 0.047
       else:
        if in_text <= 0.90455:
         s += 0.104
        else:
         s += 0.008
      else:
       s += -0.080
     else:
      if capitals <= 0.29289:
       s += 0.019
      else:
       s += 0.119
    if alike <= 1.5:
     if words <= 3.5:
      s += -0.041
     else:
      if characters <= 71.5:
       if from_start <= 4.5:
        if links <= 0.083817:
         if characters <= 35.5:
          s += 0.031
         else:
          s += 0.110
        else:
         s += -0.025
       else:
        s += -0.040
      else:
       if prints <= 1.5:
        if digits <= 0.0:
         if capitals <= 0.65942:
          s += -0.107
         else:
          s += 0.006
        else:
         s += 0.017
       else:
        s += 0.022
    else:
     if prints <= 1.5:
      s += -0.090
     else:
      if share <= 0.017328:
       s += -0.035
      else:
       s += 0.052
    if in_text <= 0.54196:
     if outer_share <= 0.98149:
      if clock_3_below <= 0.0:
       if name <= 0.0:
        s += -0.067
       else:
        s += 0.008
      else:
       s += 0.019
     else:
      if level <= 0.0:
       s += -0.030
      else:
       s += 0.058
    else:
     if from_start <= 2.5:
      if capitals_2_above <= 0.62679:
       if capitals <= 0.10128:
        s += -0.008
       else:
        if framed <= 0.0:
         if capitals <= 0.90455:
          s += 0.104
         else:
          s += 0.016
        else:
         s += 0.007
      else:
       s += -0.019
     else:
      if printed_above <= 0.0:
       s += -0.067
      else:
       s += 0.059
    if in_text <= 0.63961:
     if away <= 3.5:
      if level <= 0.0:
       s += -0.056
      else:
       if level <= 1.5:
        s += 0.065
       else:
        s += -0.049
     else:
      s += -0.077
    else:
     if prints <= 1.5:
      if characters <= 80.5:
       if level <= 1.5:
        if share <= 0.017328:
         if characters <= 33.5:
          s += -0.003
         else:
          s += 0.072
        else:
         s += -0.020
       else:
        if capitals_2_above <= 0.29289:
         s += -0.065
        else:
         if in_text <= 0.97059:
          s += 0.082
         else:
          s += -0.031
      else:
       s += -0.063
     else:
      s += 0.088
    if in_text <= 0.63961:
     if final_score <= -3.0852:
      if from_start <= 5.5:
       s += -0.087
      else:
       s += 0.006
     else:
      if headings_above <= 0.0:
       s += 0.040
      else:
       if share <= 0.9377:
        s += -0.049
       else:
        s += 0.022
    else:
     if final_score <= 1.1725:
      if links <= 0.0:
       if capitals <= 0.29289:
        if capitals <= 0.1687:
         s += 0.044
        else:
         s += -0.019
       else:
        if depth <= 12.5:
         s += 0.114
        else:
         s += -0.009
      else:
       s += -0.029
     else:
      if year_1_above <= 0.0:
       s += -0.083
      else:
       s += 0.021
    if final_score <= 1.603:
     if framed <= 0.0:
      if links <= 0.0:
       if in_text <= 0.24405:
        if letters_a_word <= 4.5147:
         s += 0.033
        else:
         s += -0.039
       else:
        if letters_a_word <= 8.5071:
         if capitals_1_above <= 0.67117:
          if from_start <= 4.5:
           s += 0.083
          else:
           s += 0.001
         else:
          s += -0.003
        else:
         s += -0.020
      else:
       s += -0.041
     else:
      if words_score <= -4.6074:
       if year <= 0.0:
        s += -0.097
       else:
        s += 0.010
      else:
       if shape <= 0.0:
        s += -0.040
       else:
        s += 0.035
    else:
     s += -0.073
    if alike <= 1.5:
     if letters_a_word <= 5.5802:
      if away <= 1.5:
       s += 0.040
      else:
       if words <= 8.5:
        if year_1_above <= 0.0:
         s += -0.089
        else:
         s += 0.013
       else:
        s += 0.011
     else:
      if in_text <= 0.32667:
       if outer_share <= 0.98593:
        s += -0.051
       else:
        s += 0.035
      else:
       if from_start <= 3.5:
        if in_text <= 0.97059:
         if outer_share <= 0.89174:
          if in_text <= 0.54196:
           s += 0.016
          else:
           s += 0.115
         else:
          s += 0.018
        else:
         s += 0.016
       else:
        s += -0.029
    else:
     s += -0.084
    if from_start <= -6.5:
     if year <= 0.0:
      s += -0.071
     else:
      s += 0.024
    else:
     if from_start <= 2.5:
      if capitals <= 0.57519:
       if final_score <= -3.4176:
        if capitals <= 0.25291:
         s += 0.014
        else:
         s += -0.106
       else:
        if headings_above <= 0.0:
         s += 0.054
        else:
         s += -0.017
      else:
       if outer_share <= 0.95041:
        if words <= 2.5:
         s += -0.021
        else:
         s += 0.100
       else:
        s += -0.012
     else:
      if begins_line_above <= 0.0:
       if letters_a_word <= 3.4143:
        s += 0.017
       else:
        s += -0.075
      else:
       s += 0.023
    if level <= 0.0:
     if capitals_2_below <= 0.27889:
      s += -0.076
     else:
      if capitals_2_below <= 0.33772:
       s += 0.049
      else:
       if year_3_below <= 0.0:
        s += -0.057
       else:
        s += 0.046
    else:
     if level <= 1.5:
      if shape <= 1.5:
       if letters_a_word <= 7.3764:
        s += 0.093
       else:
        s += -0.017
      else:
       s += -0.057
     else:
      if prints <= 1.5:
       if year_1_above <= 0.0:
        if letters_a_word <= 7.6716:
         s += -0.088
        else:
         if capitals_2_above <= 0.27889:
          s += -0.042
         else:
          s += 0.051
       else:
        s += 0.041
      else:
       s += 0.062
    if words <= 2.5:
     s += -0.066
    else:
     if words <= 18.5:
      if level <= 1.5:
       if shape <= 1.5:
        if outer_share <= 0.012655:
         if characters <= 19.5:
          s += -0.005
         else:
          s += 0.110
        else:
         if words_score <= -2.7449:
          if words_score <= -5.513:
           s += 0.020
          else:
           s += -0.094
         else:
          if words_score <= 2.5022:
           if in_text <= 0.63961:
            s += 0.001
           else:
            s += 0.106
          else:
           s += -0.032
       else:
        s += -0.027
      else:
       if digits_1_above <= 4.5:
        s += -0.031
       else:
        s += 0.059
     else:
      s += -0.060
    if outer_tag <= 6.5:
     if capitals_2_below <= 0.044949:
      if characters <= 35.5:
       s += -0.029
      else:
       if characters <= 86.5:
        s += 0.101
       else:
        s += -0.021
     else:
      if share <= 0.0074092:
       if characters <= 31.5:
        s += -0.050
       else:
        s += 0.044
      else:
       if characters <= 39.5:
        s += 0.008
       else:
        if in_text <= 0.60435:
         s += -0.009
        else:
         s += -0.140
    else:
     if gap_below <= 0.0:
      s += -0.036
     else:
      if level <= 0.0:
       s += -0.033
      else:
       if capitals <= 0.18301:
        s += -0.000
       else:
        s += 0.101
    if digits_2_below <= 4.5:
     if links <= 0.0:
      if characters <= 17.5:
       s += -0.066
      else:
       if capitals_1_above <= 0.0:
        if share <= 0.017328:
         if level <= 1.5:
          s += 0.102
         else:
          s += -0.030
        else:
         if final_score <= -1.636:
          s += -0.089
         else:
          s += 0.033
       else:
        if characters <= 75.5:
         if headings_above <= 1.5:
          if share <= 0.0074092:
           s += -0.015
          else:
           s += 0.069
         else:
          s += -0.048
        else:
         s += -0.067
     else:
      s += -0.072
    else:
     if in_text <= 0.63961:
      s += -0.007
     else:
      s += 0.105
    if capitals_1_above <= 0.0:
     if characters <= 14.5:
      s += -0.060
     else:
      if final_score <= 1.9187:
       if links <= 0.0:
        if words_score <= -2.1571:
         if final_score <= -2.71:
          s += 0.064
         else:
          s += -0.041
        else:
         s += 0.089
       else:
        if capitals <= 0.60556:
         s += -0.042
        else:
         s += 0.031
      else:
       s += -0.035
    else:
     if printed_above <= 0.0:
      if capitals_1_below <= 0.10763:
       s += -0.074
      else:
       if tag <= 6.5:
        s += -0.040
       else:
        s += 0.037
     else:
      if final_score <= -2.4527:
       s += -0.022
      else:
       s += 0.083
    if capitals_2_below <= 0.04939:
     if characters <= 31.5:
      s += -0.041
     else:
      if end <= 0.0:
       if links <= 0.02226:
        s += 0.081
       else:
        s += -0.019
      else:
       if digits <= 2.5:
        s += -0.058
       else:
        s += 0.043
    else:
     if digits <= 2.5:
      if name <= 0.0:
       if digits_1_below <= 6.5:
        if words_score <= 3.3172:
         if by_word_2_below <= 0.0:
          s += -0.095
         else:
          s += 0.006
        else:
         s += 0.003
       else:
        s += 0.022
      else:
       s += 0.021
     else:
      if commas <= 0.0:
       s += 0.057
      else:
       s += -0.038
    if in_text <= 0.62829:
     if headings_above <= 0.0:
      if final_score <= -3.3109:
       s += -0.054
      else:
       s += 0.044
     else:
      if capitals_1_below <= 0.97368:
       s += -0.073
      else:
       s += 0.013
    else:
     if from_start <= 4.5:
      if digits_2_above <= 1.5:
       if framed <= 0.0:
        if words <= 18.5:
         if capitals <= 0.10961:
          s += -0.011
         else:
          if letters_a_word <= 4.9773:
           s += 0.000
          else:
           s += 0.097
        else:
         s += -0.036
       else:
        if depth <= 9.5:
         s += 0.024
        else:
         s += -0.045
      else:
       s += -0.037
     else:
      s += -0.048
    if capitals <= 0.3694:
     if capitals_2_below <= 0.97368:
      if digits_2_below <= 1.5:
       if digits_1_above <= 7.5:
        s += -0.081
       else:
        s += 0.011
      else:
       s += -0.002
     else:
      s += 0.034
    else:
     if in_text <= 0.57519:
      if away <= 3.5:
       if from_start <= -1.5:
        s += 0.041
       else:
        s += -0.034
      else:
       s += -0.066
     else:
      if headings_above <= 1.5:
       if from_start <= -7.5:
        s += -0.013
       else:
        if characters <= 35.5:
         s += 0.011
        else:
         s += 0.086
      else:
       if words_score <= -3.7738:
        s += 0.025
       else:
        s += -0.042
    if printed_above <= 0.0:
     if begins_line_above <= 0.0:
      if digits_2_below <= 3.5:
       if capitals_2_below <= 0.0:
        if tag <= 5.5:
         s += -0.039
        else:
         if tag <= 7.5:
          s += 0.051
         else:
          s += -0.037
       else:
        if prints <= 1.5:
         if digits_1_below <= 4.5:
          if digits <= 0.0:
           s += -0.127
          else:
           s += -0.015
         else:
          s += 0.005
        else:
         s += 0.012
      else:
       if depth <= 11.5:
        s += 0.057
       else:
        s += -0.020
     else:
      s += 0.052
    else:
     if final_score <= -2.4527:
      s += -0.016
     else:
      s += 0.113
    if prints <= 1.5:
     if letters_a_word <= 6.0111:
      if capitals <= 0.78175:
       if letters_a_word <= 4.5147:
        if capitals_2_above <= 0.0:
         s += 0.072
        else:
         s += -0.017
       else:
        if digits_1_below <= 3.5:
         s += -0.043
        else:
         s += 0.022
      else:
       s += 0.061
     else:
      if year_1_above <= 0.0:
       s += -0.052
      else:
       if characters <= 71.5:
        s += 0.058
       else:
        s += -0.035
    else:
     if characters <= 25.5:
      s += -0.042
     else:
      if capitals <= 0.29289:
       if capitals <= 0.1446:
        s += -0.032
       else:
        s += 0.034
      else:
       s += 0.106
    if links <= 0.0:
     if printed_above <= 0.0:
      if from_start <= 1.5:
       if capitals_3_below <= 0.1412:
        if digits_2_above <= 0.0:
         if depth <= 14.5:
          if capitals_2_above <= 0.50862:
           if gap <= 0.0:
            s += -0.007
           else:
            s += 0.101
          else:
           s += 0.000
         else:
          s += -0.015
        else:
         s += -0.024
       else:
        if words_score <= -4.6074:
         s += -0.062
        else:
         if from_start <= -1e-35:
          s += 0.036
         else:
          s += -0.038
      else:
       s += -0.056
     else:
      if away <= 5.5:
       s += 0.105
      else:
       s += -0.003
    else:
     s += -0.058
    if end <= 0.0:
     if links <= 0.0:
      if final_score <= 1.4131:
       if words <= 1.5:
        s += -0.037
       else:
        if level <= 1.5:
         if digits_3_below <= 6.5:
          if from_start <= -10.5:
           s += -0.004
          else:
           if from_start <= 3.5:
            s += 0.106
           else:
            s += -0.002
         else:
          s += -0.018
        else:
         if from_start <= -3.5:
          s += -0.029
         else:
          if outer_tag <= 2.5:
           s += 0.068
          else:
           s += -0.031
      else:
       s += -0.042
     else:
      s += -0.051
    else:
     if end <= 5.5:
      s += -0.084
     else:
      s += 0.025
    if capitals <= 0.60556:
     if capitals_1_above <= 0.0:
      if words_score <= -4.6074:
       if capitals_3_below <= 0.033908:
        s += 0.019
       else:
        s += -0.070
      else:
       if capitals_1_below <= 0.0723:
        s += -0.002
       else:
        s += 0.061
     else:
      if start <= 2.5:
       if digits_1_below <= 4.5:
        if digits_1_above <= 4.5:
         s += -0.079
        else:
         s += 0.006
       else:
        s += 0.012
      else:
       s += 0.014
    else:
     if characters <= 10.5:
      s += -0.037
     else:
      if capitals_2_above <= 0.0:
       if capitals_1_below <= 0.047065:
        s += 0.008
       else:
        s += 0.098
      else:
       s += -0.005
    if alike <= 1.5:
     if final_score <= -3.3109:
      if digits_3_below <= 0.0:
       if capitals_3_below <= 0.045983:
        s += -0.001
       else:
        s += -0.084
      else:
       s += 0.035
     else:
      if words_score <= -3.3834:
       if characters <= 35.5:
        s += -0.000
       else:
        s += 0.090
      else:
       if capitals_1_below <= 0.10128:
        if final_score <= -1.636:
         s += 0.020
        else:
         if capitals_2_below <= 0.71825:
          s += -0.068
         else:
          s += 0.019
       else:
        if away <= 2.5:
         s += 0.087
        else:
         if words <= 7.5:
          s += -0.051
         else:
          s += 0.035
    else:
     s += -0.064
    if end <= 0.0:
     if from_start <= 3.5:
      if words <= 4.5:
       if final_score <= -3.6754:
        s += -0.045
       else:
        s += 0.010
      else:
       if words <= 14.5:
        if capitals_1_above <= 0.67117:
         if capitals_1_below <= 0.80909:
          s += 0.084
         else:
          s += -0.007
        else:
         s += -0.007
       else:
        s += -0.012
     else:
      if letters_a_word <= 8.5071:
       s += -0.062
      else:
       s += 0.031
    else:
     if end <= 5.5:
      if in_text <= 0.0:
       s += 0.010
      else:
       s += -0.088
     else:
      if commas <= 0.0:
       s += 0.037
      else:
       s += -0.030
    if prints <= 1.5:
     if final_score <= -3.4176:
      if capitals_3_below <= 0.18301:
       s += -0.010
      else:
       s += -0.113
     else:
      if headings_above <= 0.0:
       if in_text <= 0.49:
        s += -0.021
       else:
        s += 0.055
      else:
       if digits_1_below <= 3.5:
        if letters_a_word <= 7.6716:
         if capitals <= 0.80625:
          s += -0.078
         else:
          s += 0.019
        else:
         s += 0.010
       else:
        s += 0.032
    else:
     if from_start <= -18.5:
      s += -0.027
     else:
      if headings_above <= 1.5:
       if capitals_3_below <= 0.077935:
        s += 0.087
       else:
        s += 0.005
      else:
       s += -0.007
    if words <= 5.5:
     if outer_tag <= 11.5:
      if name <= 0.0:
       s += -0.064
      else:
       s += 0.007
     else:
      if away <= 3.5:
       s += 0.036
      else:
       s += -0.024
    else:
     if prints <= 1.5:
      if words <= 10.5:
       if capitals_1_above <= 0.0:
        if capitals_3_below <= 0.0:
         s += -0.004
        else:
         s += 0.066
       else:
        s += -0.019
      else:
       if capitals_2_above <= 0.93651:
        if start <= 2.5:
         s += -0.071
        else:
         s += 0.008
       else:
        s += 0.012
     else:
      if in_text <= 0.57519:
       s += -0.005
      else:
       s += 0.083
    if letters_a_word <= 6.9889:
     if capitals_1_above <= 0.0:
      if words <= 8.5:
       if letters_a_word <= 5.5056:
        if digits <= 2.5:
         s += -0.067
        else:
         s += 0.025
       else:
        if capitals_3_below <= 0.0:
         s += -0.023
        else:
         s += 0.068
      else:
       if words <= 12.5:
        s += 0.104
       else:
        s += -0.008
     else:
      if share <= 0.95202:
       if characters <= 16.5:
        s += 0.028
       else:
        s += -0.056
      else:
       s += 0.046
    else:
     if year_1_above <= 0.0:
      if start <= 1.5:
       s += -0.068
      else:
       s += 0.029
     else:
      s += 0.030
    if year_1_above <= 0.0:
     if capitals_1_above <= 0.0:
      if in_text <= 0.43168:
       if depth <= 5.5:
        s += 0.045
       else:
        s += -0.049
      else:
       if outer_share <= 0.98317:
        if capitals_1_below <= 0.43095:
         if words <= 2.5:
          s += -0.025
         else:
          if from_start <= 4.5:
           s += 0.078
          else:
           s += -0.005
        else:
         if in_text <= 0.87269:
          s += 0.034
         else:
          s += -0.039
       else:
        s += -0.026
     else:
      if final_score <= -0.62455:
       if tag <= 6.5:
        s += -0.044
       else:
        s += 0.031
      else:
       s += -0.072
    else:
     s += 0.084
    if from_start <= 3.5:
     if words <= 7.5:
      if outer_share <= 0.18468:
       if name <= 0.0:
        if digits <= 2.5:
         s += -0.073
        else:
         s += 0.011
       else:
        s += 0.024
      else:
       if capitals <= 0.65942:
        s += 0.074
       else:
        s += -0.008
     else:
      if words_score <= -1.5274:
       if words <= 12.5:
        s += 0.107
       else:
        s += 0.005
      else:
       if capitals_1_above <= 0.0:
        s += 0.023
       else:
        if capitals_1_above <= 0.93376:
         if printed_above <= 0.0:
          s += -0.075
         else:
          s += 0.013
        else:
         s += 0.020
    else:
     s += -0.056
    if prints <= 1.5:
     if by_word_1_below <= 0.0:
      if printed_above <= 0.0:
       if capitals_2_below <= 0.63961:
        if capitals_2_below <= 0.10128:
         if headings_above <= 0.0:
          if from_start <= -3.5:
           s += -0.034
          else:
           s += 0.055
         else:
          if words <= 9.5:
           s += -0.060
          else:
           s += -0.004
        else:
         if capitals <= 0.62679:
          s += -0.125
         else:
          s += 0.011
       else:
        s += 0.012
      else:
       s += 0.045
     else:
      s += 0.048
    else:
     if characters <= 25.5:
      if away <= 2.5:
       s += 0.028
      else:
       s += -0.055
     else:
      s += 0.075
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, known, known_as, shape, level, _, _, _, prints, _, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, _, from_start, final_score, printed_above, begins_line_above, in_text, headings_above, _, by_word, name, _, digits, year, _, capitals, by_word_1_above, name_1_above, _, digits_1_above, _, _, capitals_1_above, _, _, _, digits_2_above, year_2_above, _, capitals_2_above, _, _, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, _, _, _, digits_2_below, _, clock_2_below, capitals_2_below, _, name_3_below, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if by_word <= 0.0:
     if in_text <= 0.25658:
      if capitals <= 0.36475:
       if shape <= 0.0:
        s += -2.577
       else:
        s += -2.509
      else:
       if characters <= 11.5:
        if known <= 1.5:
         s += -2.484
        else:
         s += -2.562
       else:
        if shape <= 0.0:
         s += -2.239
        else:
         s += -2.516
     else:
      if words_score <= -9.345:
       s += -2.470
      else:
       if characters <= 13.5:
        s += -2.501
       else:
        s += -2.598
    else:
     s += -1.616
    if by_word <= 0.0:
     if in_text <= 0.34314:
      if characters <= 10.5:
       s += -0.070
      else:
       if end <= 0.0:
        if shape <= 0.0:
         if final_score <= -4.0139:
          s += 0.023
         else:
          if depth <= 10.5:
           s += 0.269
          else:
           s += 0.058
        else:
         if characters <= 28.5:
          s += 0.051
         else:
          s += -0.067
       else:
        if characters <= 22.5:
         s += -0.060
        else:
         s += 0.014
     else:
      if outer_share <= 0.0:
       if characters <= 26.5:
        s += 0.060
       else:
        s += -0.082
      else:
       s += -0.115
    else:
     s += 0.446
    if by_word <= 0.0:
     if in_text <= 0.20417:
      if links <= 0.14486:
       if final_score <= -3.6125:
        s += -0.069
       else:
        if prints <= 1.5:
         if from_start <= 2.5:
          if digits <= 5.5:
           if from_start <= -4.5:
            s += -0.002
           else:
            s += 0.080
          else:
           s += -0.032
         else:
          s += -0.058
        else:
         s += 0.168
      else:
       s += 0.224
     else:
      if final_score <= -3.498:
       if from_start <= -6.5:
        s += -0.080
       else:
        s += 0.075
      else:
       if outer_share <= 0.0:
        s += -0.041
       else:
        s += -0.116
    else:
     s += 0.304
    if in_text <= 0.28992:
     if links <= 0.15106:
      if name <= 0.0:
       if away <= 2.5:
        s += 0.067
       else:
        if alike <= 1.5:
         if known_as <= 0.0:
          if end <= 0.0:
           s += 0.031
          else:
           s += -0.050
         else:
          s += -0.075
        else:
         s += -0.080
      else:
       s += 0.182
     else:
      if links <= 0.7868:
       s += 0.289
      else:
       s += 0.058
    else:
     if links <= 0.25198:
      if share <= 0.0:
       s += -0.042
      else:
       s += -0.114
     else:
      if alike <= 2.5:
       s += 0.100
      else:
       s += -0.080
    if links <= 0.15106:
     if name <= 0.0:
      if digits_1_below <= 4.5:
       if in_text <= 0.0:
        if words <= 4.5:
         if words <= 2.5:
          s += -0.091
         else:
          s += -0.026
        else:
         s += 0.077
       else:
        if digits <= 5.5:
         s += -0.110
        else:
         s += -0.023
      else:
       if words <= 5.5:
        s += 0.112
       else:
        s += -0.065
     else:
      if capitals_3_below <= 0.13423:
       s += 0.185
      else:
       s += 0.029
    else:
     if alike <= 2.5:
      if links <= 0.7868:
       s += 0.289
      else:
       s += 0.087
     else:
      s += -0.082
    if by_word <= 0.0:
     if alike <= 1.5:
      if name <= 0.0:
       if links <= 0.14486:
        if in_text <= 0.17424:
         if characters <= 26.5:
          if prints <= 1.5:
           s += -0.083
          else:
           s += 0.003
         else:
          s += 0.133
        else:
         s += -0.093
       else:
        if links <= 0.61204:
         s += 0.200
        else:
         s += -0.002
      else:
       s += 0.156
     else:
      if letters_a_word <= 9.0417:
       if alike <= 2.5:
        s += -0.036
       else:
        s += -0.118
      else:
       s += -0.023
    else:
     s += 0.190
    if in_text <= 0.34314:
     if capitals <= 0.3374:
      if links <= 0.28038:
       s += -0.076
      else:
       s += -0.003
     else:
      if characters <= 12.5:
       if capitals_1_below <= 0.51:
        if depth <= 9.5:
         s += -0.038
        else:
         s += 0.051
       else:
        s += -0.082
      else:
       if shape <= 0.0:
        if capitals_3_below <= 0.36475:
         s += 0.237
        else:
         s += 0.056
       else:
        s += 0.006
    else:
     if final_score <= -2.2899:
      if characters <= 41.5:
       if final_score <= -3.8586:
        s += 0.008
       else:
        s += 0.081
      else:
       s += -0.075
     else:
      s += -0.113
    if by_word <= 0.0:
     if name <= 0.0:
      if links <= 0.1919:
       if capitals <= 0.50862:
        if start <= 0.0:
         s += -0.023
        else:
         s += -0.107
       else:
        if in_text <= 0.17424:
         if capitals <= 0.80625:
          s += 0.032
         else:
          s += -0.047
        else:
         s += -0.079
      else:
       if links <= 0.61204:
        s += 0.110
       else:
        if letters_a_word <= 5.5056:
         s += 0.005
        else:
         s += -0.060
     else:
      if letters_a_word <= 7.1455:
       s += 0.164
      else:
       s += -0.009
    else:
     s += 0.148
    if by_word <= 0.0:
     if words_score <= -3.0276:
      if from_start <= -4.5:
       if final_score <= -3.4081:
        s += -0.069
       else:
        s += 0.015
      else:
       if framed <= 0.0:
        if end <= 0.0:
         if capitals_1_below <= 0.037749:
          s += 0.057
         else:
          s += 0.218
        else:
         s += 0.020
       else:
        s += -0.001
     else:
      if from_start <= 0.0:
       if links <= 0.39681:
        if depth <= 11.5:
         if tag <= 1.5:
          s += -0.011
         else:
          s += -0.076
        else:
         s += -0.004
       else:
        s += 0.051
      else:
       s += -0.105
    else:
     s += 0.156
    if links <= 0.14486:
     if words_score <= 0.38926:
      if tag <= 2.5:
       if end <= 0.0:
        if final_score <= -3.6125:
         s += -0.014
        else:
         if words <= 2.5:
          s += 0.024
         else:
          s += 0.132
       else:
        s += -0.053
      else:
       if name <= 0.0:
        s += -0.073
       else:
        s += 0.037
     else:
      if by_word <= 0.0:
       s += -0.104
      else:
       s += -0.010
    else:
     if links <= 0.96148:
      if share <= 0.0094148:
       s += 0.185
      else:
       s += 0.015
     else:
      if characters <= 32.5:
       s += 0.051
      else:
       s += -0.071
    if alike <= 1.5:
     if links <= 0.21904:
      if by_word <= 0.0:
       if year_1_below <= 0.0:
        if words_score <= -3.7799:
         if final_score <= -3.4081:
          s += -0.054
         else:
          if in_text <= 0.0:
           s += 0.075
          else:
           s += -0.025
        else:
         if letters_a_word <= 5.0119:
          s += -0.010
         else:
          s += -0.085
       else:
        s += 0.067
      else:
       s += 0.093
     else:
      if depth <= 9.5:
       s += 0.167
      else:
       s += 0.064
    else:
     if capitals_3_below <= 0.95455:
      if year_1_below <= 0.0:
       s += -0.102
      else:
       s += -0.008
     else:
      s += -0.016
    if capitals <= 0.43168:
     if links <= 0.2383:
      if by_word <= 0.0:
       s += -0.102
      else:
       s += 0.022
     else:
      if in_text <= 0.0:
       s += 0.059
      else:
       s += -0.052
    else:
     if shape <= 0.0:
      if characters <= 11.5:
       if capitals_1_below <= 0.45584:
        s += 0.014
       else:
        s += -0.079
      else:
       if letters_a_word <= 7.5114:
        if away <= 6.5:
         s += 0.142
        else:
         s += 0.037
       else:
        s += -0.027
     else:
      if level <= 3.5:
       if links <= 0.69293:
        s += -0.084
       else:
        s += 0.016
      else:
       s += 0.083
    if alike <= 1.5:
     if links <= 0.2383:
      if digits_1_below <= 4.5:
       if digits_2_above <= 1.5:
        if digits_2_below <= 5.5:
         if digits <= 4.5:
          if words_score <= -3.0276:
           if capitals_1_below <= 0.45584:
            s += -0.055
           else:
            s += 0.024
          else:
           s += -0.076
         else:
          s += -0.001
        else:
         s += 0.046
       else:
        s += 0.075
      else:
       s += 0.116
     else:
      if digits <= 3.5:
       s += 0.067
      else:
       s += 0.154
    else:
     if characters <= 26.5:
      if characters <= 17.5:
       s += -0.062
      else:
       s += 0.036
     else:
      s += -0.105
    if alike <= 1.5:
     if from_start <= -5.5:
      if depth <= 10.5:
       s += -0.062
      else:
       if words_score <= -5.3551:
        s += -0.047
       else:
        s += 0.080
     else:
      if from_start <= 2.5:
       if in_text <= 0.34314:
        if capitals_1_below <= 0.45584:
         s += 0.137
        else:
         s += 0.020
       else:
        if characters <= 39.5:
         s += 0.086
        else:
         s += -0.062
      else:
       if words_score <= -3.7799:
        s += 0.031
       else:
        s += -0.063
    else:
     if prints <= 2.5:
      if words_score <= -6.9737:
       s += -0.019
      else:
       s += -0.103
     else:
      s += 0.019
    if by_word <= 0.0:
     if name <= 0.0:
      if year <= 0.0:
       if digits_2_below <= 5.5:
        if year_1_below <= 0.0:
         if depth <= 20.5:
          s += -0.097
         else:
          s += -0.001
        else:
         if final_score <= -2.7874:
          s += 0.059
         else:
          s += -0.055
       else:
        s += 0.020
      else:
       if links <= 0.14486:
        if depth <= 7.5:
         s += 0.032
        else:
         if characters <= 39.5:
          s += -0.055
         else:
          s += -0.002
       else:
        s += 0.153
     else:
      if from_start <= -5.5:
       s += -0.027
      else:
       s += 0.129
    else:
     s += 0.096
    if alike <= 1.5:
     if links <= 0.20502:
      if year_1_below <= 0.0:
       if capitals <= 0.55903:
        if from_start <= -3.5:
         s += -0.086
        else:
         if capitals_2_below <= 0.1127:
          s += 0.007
         else:
          s += -0.059
       else:
        if characters <= 10.5:
         s += -0.061
        else:
         if letters_a_word <= 8.0122:
          if shape <= 0.0:
           s += 0.099
          else:
           s += -0.030
         else:
          s += -0.046
      else:
       if capitals_2_above <= 0.035099:
        s += 0.026
       else:
        s += 0.141
     else:
      if links <= 0.7868:
       s += 0.115
      else:
       s += 0.028
    else:
     s += -0.087
    if capitals <= 0.43168:
     if characters <= 67.5:
      if depth <= 5.5:
       s += 0.055
      else:
       if digits_1_below <= 4.5:
        s += -0.061
       else:
        s += 0.009
     else:
      s += -0.109
    else:
     if shape <= 0.0:
      if characters <= 10.5:
       s += -0.061
      else:
       if from_start <= -6.5:
        if letters_a_word <= 6.5858:
         s += 0.043
        else:
         s += -0.026
       else:
        if from_start <= 2.5:
         s += 0.152
        else:
         s += 0.028
     else:
      if characters <= 28.5:
       if from_start <= -1.5:
        s += 0.052
       else:
        s += -0.042
      else:
       s += -0.083
    if capitals <= 0.38763:
     if by_word <= 0.0:
      if words_score <= -6.9737:
       s += -0.019
      else:
       s += -0.102
     else:
      s += 0.008
    else:
     if from_start <= -6.5:
      if final_score <= -3.7327:
       s += -0.090
      else:
       if from_start <= -12.5:
        s += 0.029
       else:
        s += -0.039
     else:
      if from_start <= 2.5:
       if tag <= 6.5:
        if capitals_1_below <= 0.51:
         s += 0.137
        else:
         s += 0.038
       else:
        s += -0.046
      else:
       if prints <= 1.5:
        if away <= 4.5:
         s += -0.071
        else:
         s += 0.013
       else:
        s += 0.042
    if digits_1_below <= 4.5:
     if name <= 0.0:
      if digits <= 4.5:
       if digits_1_above <= 9.5:
        if capitals_2_above <= 0.57519:
         if from_start <= 1.5:
          if from_start <= -6.5:
           s += -0.082
          else:
           if capitals_3_below <= 0.1127:
            s += 0.034
           else:
            s += -0.047
         else:
          s += -0.101
        else:
         if digits_2_above <= 0.0:
          s += -0.044
         else:
          s += 0.070
       else:
        s += 0.047
      else:
       if characters <= 30.5:
        s += -0.031
       else:
        s += 0.077
     else:
      s += 0.060
    else:
     if away <= 3.5:
      s += 0.026
     else:
      s += 0.135
    if in_text <= 0.51087:
     if framed <= 0.0:
      if from_start <= 2.5:
       if capitals_3_below <= 0.1127:
        if capitals <= 0.3374:
         s += 0.009
        else:
         s += 0.111
       else:
        if final_score <= -2.432:
         s += 0.033
        else:
         s += -0.047
      else:
       if away <= 5.5:
        s += -0.047
       else:
        s += 0.023
     else:
      if from_start <= -6.5:
       s += -0.084
      else:
       if capitals <= 0.65942:
        s += -0.047
       else:
        s += 0.023
    else:
     if words <= 6.5:
      if from_start <= 2.5:
       s += 0.024
      else:
       s += -0.050
     else:
      s += -0.098
    if alike <= 2.5:
     if by_word <= 0.0:
      if words_score <= -4.4939:
       if from_start <= -7.5:
        if capitals_2_above <= 0.1127:
         s += -0.072
        else:
         s += 0.022
       else:
        if away <= 5.5:
         if capitals_2_above <= 0.084524:
          s += -0.023
         else:
          s += 0.049
        else:
         s += 0.119
      else:
       if digits <= 4.5:
        if away <= 8.5:
         if digits_2_below <= 4.5:
          s += -0.076
         else:
          s += 0.003
        else:
         s += 0.021
       else:
        s += 0.038
     else:
      s += 0.087
    else:
     if digits_1_above <= 5.5:
      s += -0.087
     else:
      s += 0.034
    if words_score <= 2.2671:
     if known <= 0.0:
      if capitals <= 0.50862:
       if capitals_2_above <= 0.0:
        if depth <= 8.5:
         if characters <= 39.5:
          s += 0.116
         else:
          s += 0.015
        else:
         s += -0.032
       else:
        if capitals_2_above <= 0.50862:
         s += -0.063
        else:
         if capitals_1_above <= 0.43168:
          s += 0.031
         else:
          s += -0.047
      else:
       if headings_above <= 0.0:
        if capitals_1_below <= 0.57519:
         s += -0.045
        else:
         s += 0.020
       else:
        if capitals_2_below <= 0.50862:
         s += 0.110
        else:
         s += -0.008
     else:
      s += -0.080
    else:
     s += -0.086
    if alike <= 2.5:
     if digits_1_below <= 2.5:
      if year <= 0.0:
       if name <= 0.0:
        if tag <= 2.5:
         if characters <= 92.5:
          if letters_a_word <= 6.5858:
           if by_word <= 0.0:
            s += -0.046
           else:
            s += 0.037
          else:
           s += 0.050
         else:
          s += -0.066
        else:
         if characters <= 26.5:
          s += -0.102
         else:
          s += -0.021
       else:
        s += 0.039
      else:
       if words <= 4.5:
        s += -0.032
       else:
        s += 0.098
     else:
      s += 0.075
    else:
     if digits_1_above <= 5.5:
      s += -0.091
     else:
      s += 0.040
    if share <= 0.0094148:
     if characters <= 5.5:
      s += -0.084
     else:
      if known_as <= 0.0:
       if headings_above <= 0.0:
        s += -0.034
       else:
        if outer_tag <= 2.5:
         if end <= 1.5:
          if capitals_2_below <= 0.67424:
           s += 0.107
          else:
           s += 0.006
         else:
          s += -0.008
        else:
         if capitals_2_below <= 0.18301:
          if headings_above <= 1.5:
           s += 0.061
          else:
           s += -0.040
         else:
          s += -0.060
      else:
       s += -0.070
    else:
     if links <= 0.35882:
      if digits_2_below <= 1.5:
       s += -0.088
      else:
       s += 0.011
     else:
      s += 0.023
    if capitals <= 0.24621:
     if words <= 3.5:
      s += 0.016
     else:
      s += -0.091
    else:
     if characters <= 12.5:
      if digits_2_above <= 0.0:
       s += -0.075
      else:
       s += 0.022
     else:
      if from_start <= -9.5:
       s += -0.057
      else:
       if final_score <= -2.6849:
        if share <= 0.0040203:
         s += 0.104
        else:
         s += 0.013
       else:
        if capitals_2_below <= 0.032796:
         if from_start <= -1.5:
          s += 0.022
         else:
          s += -0.056
        else:
         if characters <= 51.5:
          if capitals_2_below <= 0.50862:
           s += 0.093
          else:
           s += -0.001
         else:
          s += -0.035
    if links <= 0.14486:
     if name <= 0.0:
      if digits_2_above <= 0.0:
       if level <= 2.5:
        if name_3_below <= 0.0:
         s += -0.069
        else:
         s += -0.001
       else:
        s += 0.019
      else:
       if digits_1_below <= 0.0:
        if capitals_2_above <= 0.57519:
         s += -0.060
        else:
         s += 0.035
       else:
        s += 0.076
     else:
      if capitals_2_above <= 0.24621:
       s += -0.002
      else:
       s += 0.067
    else:
     if from_start <= -11.5:
      s += -0.061
     else:
      if in_text <= 0.43168:
       s += 0.085
      else:
       if from_start <= 0.0:
        s += 0.025
       else:
        s += -0.039
    if capitals <= 0.24621:
     if digits_1_below <= 5.5:
      s += -0.085
     else:
      s += 0.012
    else:
     if tag <= 2.5:
      if from_start <= -10.5:
       s += -0.050
      else:
       if words_score <= 0.38926:
        if capitals_2_above <= 0.63068:
         if end <= 0.0:
          s += 0.108
         else:
          s += 0.012
        else:
         s += 0.008
       else:
        s += -0.018
     else:
      if depth <= 11.5:
       if digits_1_above <= 1.5:
        if links <= 0.87893:
         s += -0.076
        else:
         s += 0.005
       else:
        s += 0.008
      else:
       if capitals <= 0.93797:
        s += -0.038
       else:
        s += 0.090
    if alike <= 1.5:
     if tag <= 4:
      if capitals <= 0.38763:
       if share <= 0.0040203:
        s += -0.055
       else:
        if in_text <= 0.14496:
         s += 0.070
        else:
         s += -0.029
      else:
       if letters_a_word <= 7.6716:
        if capitals_1_below <= 0.57519:
         s += 0.088
        else:
         s += 0.006
       else:
        s += -0.028
     else:
      if name <= 0.0:
       if capitals_2_above <= 0.73864:
        if letters_a_word <= 7.9865:
         s += -0.079
        else:
         s += 0.014
       else:
        s += 0.022
      else:
       s += 0.022
    else:
     if capitals_2_above <= 0.95455:
      s += -0.080
     else:
      s += 0.019
    if year_1_below <= 0.0:
     if words <= 15.5:
      if from_start <= -6.5:
       s += -0.053
      else:
       if from_start <= 2.5:
        if capitals_3_below <= 0.1127:
         if words <= 3.5:
          s += 0.017
         else:
          s += 0.087
        else:
         if capitals_1_below <= 0.25321:
          if outer_share <= 0.0031696:
           s += -0.023
          else:
           s += 0.061
         else:
          s += -0.039
       else:
        if digits_3_below <= 0.0:
         s += -0.063
        else:
         s += 0.024
     else:
      s += -0.091
    else:
     if in_text <= 0.14496:
      s += 0.123
     else:
      if words <= 5.5:
       s += 0.055
      else:
       s += -0.050
    if capitals <= 0.38763:
     if by_word <= 0.0:
      if headings_above <= 8.5:
       s += -0.085
      else:
       s += 0.012
     else:
      s += 0.008
    else:
     if characters <= 7.5:
      s += -0.072
     else:
      if by_word <= 0.0:
       if prints <= 1.5:
        if commas <= 0.0:
         if name <= 0.0:
          if share <= 0.1314:
           if digits_1_below <= 4.5:
            s += -0.074
           else:
            s += -0.006
          else:
           s += 0.010
         else:
          s += 0.000
        else:
         s += 0.034
       else:
        if from_start <= -4.5:
         s += 0.001
        else:
         s += 0.080
      else:
       s += 0.082
    if capitals <= 0.24621:
     if by_word <= 0.0:
      if tag <= 0.0:
       s += 0.019
      else:
       s += -0.092
     else:
      s += 0.020
    else:
     if name_1_above <= 0.0:
      if characters <= 60.5:
       if outer_tag <= 8.5:
        if words_score <= -3.0276:
         if from_start <= -12.5:
          s += -0.004
         else:
          s += 0.105
        else:
         if words_score <= -0.96751:
          s += -0.015
         else:
          if tag <= 5.5:
           if words_score <= 0.60084:
            s += 0.101
           else:
            s += 0.003
          else:
           s += -0.023
       else:
        s += -0.032
      else:
       s += -0.031
     else:
      s += -0.055
    if in_text <= 0.51087:
     if known <= 1.5:
      if prints <= 1.5:
       if outer_share <= 0.85859:
        if in_text <= 0.31385:
         if words_score <= -13.1:
          s += 0.027
         else:
          if from_start <= -2.5:
           if away <= 5.5:
            s += 0.027
           else:
            s += -0.046
          else:
           s += -0.068
        else:
         s += 0.034
       else:
        s += 0.052
      else:
       if capitals <= 0.60769:
        s += -0.038
       else:
        s += 0.133
     else:
      s += -0.074
    else:
     if clock_1_below <= 0.0:
      if year_2_above <= 0.0:
       s += -0.080
      else:
       s += 0.010
     else:
      s += 0.022
    if capitals_1_below <= 0.33772:
     if alike <= 2.5:
      if from_start <= -6.5:
       if in_text <= 0.10556:
        s += 0.025
       else:
        s += -0.053
      else:
       if from_start <= 2.5:
        if capitals_1_above <= 0.89444:
         s += 0.090
        else:
         s += -0.004
       else:
        if words_score <= -7.7807:
         s += 0.051
        else:
         s += -0.055
     else:
      if digits_1_above <= 5.5:
       s += -0.077
      else:
       s += 0.008
    else:
     if capitals_3_below <= 0.045983:
      if in_text <= 0.10556:
       s += 0.037
      else:
       s += -0.051
     else:
      if letters_a_word <= 7.9865:
       s += -0.092
      else:
       s += -0.013
    if name <= 0.0:
     if by_word <= 0.0:
      if characters <= 12.5:
       if digits_1_below <= 0.0:
        if characters <= 10.5:
         s += -0.059
        else:
         s += 0.018
       else:
        s += 0.091
      else:
       if digits_1_below <= 9.5:
        if capitals_2_below <= 0.63068:
         if capitals_2_above <= 0.029857:
          s += -0.046
         else:
          s += -0.095
        else:
         if capitals_2_below <= 0.67424:
          s += 0.031
         else:
          if from_start <= -9.5:
           s += 0.008
          else:
           s += -0.048
       else:
        s += 0.036
     else:
      s += 0.026
    else:
     if letters_a_word <= 6.3022:
      s += 0.003
     else:
      s += 0.071
    if from_start <= 4.5:
     if from_start <= -4.5:
      if headings_above <= 0.0:
       s += -0.076
      else:
       if capitals_2_above <= 0.60769:
        if letters_a_word <= 5.6705:
         s += -0.029
        else:
         if words <= 5.5:
          s += 0.100
         else:
          s += -0.009
       else:
        s += -0.054
     else:
      if words_score <= 2.4736:
       if links <= 0.14486:
        if outer_tag <= 6.5:
         if capitals_1_above <= 0.55903:
          s += 0.057
         else:
          s += -0.012
        else:
         s += -0.047
       else:
        s += 0.087
      else:
       s += -0.043
    else:
     if capitals_1_below <= 0.97368:
      s += -0.073
     else:
      s += 0.014
    if in_text <= 0.31385:
     if digits_1_below <= 4.5:
      if in_text <= -1e-35:
       s += -0.070
      else:
       if headings_above <= 1.5:
        if links <= 0.081521:
         if capitals <= 0.55903:
          s += -0.040
         else:
          s += 0.048
        else:
         s += 0.081
       else:
        if capitals_1_below <= 0.45584:
         if outer_share <= 0.017197:
          s += -0.075
         else:
          s += -0.002
        else:
         s += 0.019
     else:
      s += 0.084
    else:
     if year_2_above <= 0.0:
      if words <= 1.5:
       s += 0.031
      else:
       if by_word <= 0.0:
        s += -0.062
       else:
        s += 0.012
     else:
      s += 0.043
    if links <= 0.14486:
     if digits_2_above <= 2.5:
      if shape <= 0.0:
       if characters <= 11.5:
        s += -0.086
       else:
        if name_1_above <= 0.0:
         if words_score <= 0.38926:
          if capitals_3_below <= 0.1062:
           if final_score <= -2.6849:
            s += 0.018
           else:
            s += 0.111
          else:
           s += -0.007
         else:
          s += -0.044
        else:
         s += -0.068
      else:
       s += -0.079
     else:
      if depth <= 10.5:
       s += -0.022
      else:
       s += 0.103
    else:
     if in_text <= 0.20417:
      s += 0.073
     else:
      if digits_1_below <= 2.5:
       s += -0.045
      else:
       s += 0.048
    if alike <= 3.5:
     if characters <= 11.5:
      if digits_2_below <= 0.0:
       s += -0.063
      else:
       s += 0.033
     else:
      if in_text <= 0.54196:
       if characters <= 71.5:
        if characters <= 22.5:
         if characters <= 16.5:
          s += 0.041
         else:
          s += -0.019
        else:
         if words_score <= -3.7799:
          s += 0.088
         else:
          if words_score <= -1.8596:
           s += -0.011
          else:
           s += 0.052
       else:
        s += -0.029
      else:
       if letters_a_word <= 4.6733:
        s += 0.030
       else:
        s += -0.052
    else:
     if prints <= 1.5:
      s += -0.082
     else:
      s += 0.010
    if final_score <= -4.8891:
     s += -0.077
    else:
     if in_text <= 0.67708:
      if characters <= 10.5:
       s += -0.038
      else:
       if by_word <= 0.0:
        if prints <= 1.5:
         if characters <= 13.5:
          s += 0.052
         else:
          if from_start <= -2.5:
           s += 0.025
          else:
           if capitals_1_above <= 0.63068:
            if digits <= 4.5:
             s += -0.079
            else:
             s += 0.010
           else:
            s += 0.027
        else:
         s += 0.078
       else:
        s += 0.104
     else:
      if characters <= 20.5:
       if tag <= 2.5:
        s += 0.054
       else:
        s += -0.031
      else:
       s += -0.063
    if characters <= 92.5:
     if known_as <= 0.0:
      if prints <= 1.5:
       if outer_share <= 0.9892:
        if by_word <= 0.0:
         if tag <= 4:
          s += -0.048
         else:
          if outer_share <= 0.0031696:
           if digits_2_below <= 0.0:
            if from_start <= -5.5:
             s += -0.047
            else:
             s += 0.032
           else:
            s += 0.081
          else:
           s += -0.049
        else:
         s += 0.031
       else:
        if digits <= 0.0:
         s += -0.026
        else:
         s += 0.101
      else:
       if from_start <= -9.5:
        s += -0.010
       else:
        s += 0.092
     else:
      s += -0.073
    else:
     s += -0.068
    if in_text <= 0.43168:
     if characters <= 10.5:
      if digits_2_above <= 2.5:
       s += -0.067
      else:
       s += 0.019
     else:
      if letters_a_word <= 6.0111:
       if headings_above <= 1.5:
        if tag <= 2.5:
         s += 0.093
        else:
         s += 0.005
       else:
        s += -0.013
      else:
       if digits_1_above <= 1.5:
        if capitals_3_below <= 0.10128:
         s += 0.002
        else:
         if letters_a_word <= 7.5114:
          s += -0.088
         else:
          s += 0.006
       else:
        s += 0.060
    else:
     if characters <= 45.5:
      if characters <= 34.5:
       s += -0.027
      else:
       s += 0.059
     else:
      s += -0.081
    if capitals <= 0.57519:
     if links <= 0.14486:
      if clock_2_below <= 0.0:
       s += -0.079
      else:
       s += 0.006
     else:
      if words <= 7.5:
       s += 0.065
      else:
       if digits <= 5.5:
        s += -0.043
       else:
        s += 0.031
    else:
     if tag <= 1.5:
      if capitals_1_below <= 0.028175:
       s += -0.001
      else:
       s += 0.106
     else:
      if letters_a_word <= 6.6809:
       if words <= 3.5:
        s += -0.048
       else:
        if tag <= 2.5:
         s += 0.048
        else:
         s += -0.018
      else:
       if capitals_1_below <= 0.32917:
        s += -0.021
       else:
        s += 0.069
    if level <= 3.5:
     if digits_2_below <= 3.5:
      if links <= 0.081521:
       if year_1_below <= 0.0:
        if digits_3_below <= 0.0:
         if year_2_above <= 0.0:
          s += -0.068
         else:
          s += 0.012
        else:
         if capitals_2_below <= 0.077935:
          s += -0.039
         else:
          s += 0.037
       else:
        if capitals_2_above <= 0.035099:
         s += -0.034
        else:
         s += 0.041
      else:
       if links <= 0.80123:
        if capitals_2_below <= 0.33772:
         s += 0.057
        else:
         s += -0.016
       else:
        s += -0.040
     else:
      if final_score <= -2.9842:
       s += 0.074
      else:
       s += -0.000
    else:
     s += 0.098
    if capitals <= 0.50862:
     if links <= 0.081521:
      if words <= 1.5:
       s += 0.037
      else:
       if digits_2_below <= 5.5:
        s += -0.085
       else:
        s += 0.022
     else:
      if capitals_3_below <= 0.1127:
       if capitals_2_above <= 0.15673:
        s += 0.090
       else:
        s += -0.013
      else:
       s += -0.044
    else:
     if final_score <= -2.5537:
      if letters_a_word <= 7.5114:
       if tag <= 4:
        s += 0.039
       else:
        s += -0.020
      else:
       s += -0.050
     else:
      if capitals_1_above <= 0.55903:
       if capitals_3_below <= 0.3374:
        s += 0.089
       else:
        s += -0.011
      else:
       s += -0.015
    if digits_1_below <= 4.5:
     if capitals_2_below <= 0.042572:
      if capitals_3_below <= 0.10128:
       if away <= 3.5:
        s += 0.085
       else:
        s += -0.011
      else:
       if characters <= 13.5:
        s += 0.026
       else:
        if letters_a_word <= 4.975:
         s += 0.018
        else:
         s += -0.050
     else:
      if commas <= 0.0:
       if words_score <= -4.4939:
        if capitals_2_above <= 0.57519:
         s += -0.061
        else:
         s += 0.055
       else:
        s += -0.085
      else:
       if capitals_2_above <= 0.15673:
        s += 0.046
       else:
        s += -0.028
    else:
     if capitals_3_below <= 0.032796:
      s += 0.080
     else:
      s += 0.003
    if year <= 0.0:
     if words_score <= -11.702:
      if from_start <= -7.5:
       s += -0.015
      else:
       s += 0.078
     else:
      if prints <= 1.5:
       if by_word <= 0.0:
        if depth <= 16.5:
         if outer_tag <= 1.5:
          s += 0.017
         else:
          if by_word_1_above <= 0.0:
           if capitals_2_above <= 0.73864:
            s += -0.078
           else:
            s += -0.012
          else:
           s += 0.016
        else:
         s += 0.028
       else:
        s += 0.014
      else:
       if capitals_2_above <= 0.28869:
        s += 0.065
       else:
        s += -0.046
    else:
     if characters <= 30.5:
      s += -0.023
     else:
      s += 0.075
    if alike <= 1.5:
     if capitals_2_below <= 0.04939:
      if final_score <= -4.1852:
       s += -0.025
      else:
       if end <= 0.0:
        if words_score <= -1.536:
         s += 0.088
        else:
         s += 0.004
       else:
        s += -0.007
     else:
      if commas <= 0.0:
       if final_score <= -3.498:
        s += 0.015
       else:
        s += -0.046
      else:
       if words_score <= -5.3551:
        s += -0.019
       else:
        s += 0.057
    else:
     if digits_2_above <= 3.5:
      if digits_3_below <= 5.5:
       if digits_2_below <= 1.5:
        s += -0.081
       else:
        s += 0.001
      else:
       s += 0.023
     else:
      s += 0.020
    if digits_1_below <= 0.0:
     if from_start <= -6.5:
      s += -0.056
     else:
      if capitals <= 0.57519:
       if by_word <= 0.0:
        if capitals_2_above <= 0.0:
         if share <= 0.0028653:
          s += -0.044
         else:
          if words_score <= -0.96751:
           s += 0.064
          else:
           s += -0.017
        else:
         s += -0.076
       else:
        s += 0.056
      else:
       if capitals_2_above <= 0.084524:
        if capitals <= 0.67424:
         s += 0.029
        else:
         s += -0.028
       else:
        s += 0.052
    else:
     if capitals_2_above <= 0.83974:
      if capitals_1_below <= 0.33772:
       s += 0.084
      else:
       s += -0.003
     else:
      s += -0.038
    if tag <= 2.5:
     if capitals_2_below <= 0.20227:
      if final_score <= -4.3136:
       s += -0.034
      else:
       if from_start <= 2.5:
        if from_start <= -9.5:
         s += -0.005
        else:
         s += 0.098
       else:
        if capitals_2_above <= 0.077935:
         s += -0.047
        else:
         s += 0.045
     else:
      if capitals_2_above <= 0.50862:
       if depth <= 7.5:
        s += 0.034
       else:
        if from_start <= -4.5:
         s += 0.014
        else:
         s += -0.091
      else:
       s += 0.034
    else:
     if letters_a_word <= 7.3371:
      s += -0.046
     else:
      if depth <= 10.5:
       s += -0.015
      else:
       s += 0.079
    if capitals_2_below <= 0.67424:
     if known <= 0.0:
      if words <= 12.5:
       if name_1_above <= 0.0:
        if tag <= 5.5:
         if links <= 0.29095:
          if start <= 2.5:
           if digits <= 1.5:
            if outer_tag <= 2.5:
             s += 0.118
            else:
             s += 0.009
           else:
            s += 0.020
          else:
           s += -0.037
         else:
          if letters_a_word <= 6.3022:
           s += 0.039
          else:
           s += -0.049
        else:
         if tag <= 9.5:
          s += -0.049
         else:
          s += 0.050
       else:
        s += -0.044
      else:
       s += -0.046
     else:
      s += -0.064
    else:
     s += -0.044
    if tag <= 6.5:
     if final_score <= -4.3136:
      s += -0.051
     else:
      if capitals_1_below <= 0.67949:
       if words_score <= 2.0725:
        if digits <= 7.5:
         if capitals_2_above <= 0.63068:
          if digits_2_above <= 4.5:
           if in_text <= 0.17424:
            s += 0.116
           else:
            if characters <= 43.5:
             s += 0.050
            else:
             s += -0.019
          else:
           s += -0.021
         else:
          s += 0.013
        else:
         s += -0.021
       else:
        s += -0.045
      else:
       if capitals_3_below <= 0.053343:
        s += 0.010
       else:
        s += -0.053
    else:
     if commas <= 0.0:
      s += -0.063
     else:
      s += 0.018
    if letters_a_word <= 6.2472:
     if letters_a_word <= 5.4942:
      if characters <= 10.5:
       s += -0.040
      else:
       if capitals <= 0.40313:
        if links <= 0.4647:
         s += -0.051
        else:
         s += 0.053
       else:
        s += 0.078
     else:
      s += -0.050
    else:
     if name_1_above <= 0.0:
      if characters <= 92.5:
       if outer_tag <= 8.5:
        if links <= 0.29095:
         if headings_above <= 0.0:
          s += 0.005
         else:
          if capitals_2_below <= 0.60769:
           s += 0.138
          else:
           s += 0.009
        else:
         s += -0.001
       else:
        s += -0.031
      else:
       s += -0.044
     else:
      s += -0.051
    if capitals_3_below <= 0.0723:
     if end <= 0.0:
      if capitals_1_below <= 0.80909:
       if level <= 0.0:
        s += 0.031
       else:
        if outer_share <= 0.90053:
         s += 0.127
        else:
         s += -0.026
      else:
       s += -0.010
     else:
      if links <= 0.1612:
       s += -0.059
      else:
       s += 0.034
    else:
     if end <= 1.5:
      if capitals_2_above <= 0.20256:
       if capitals_1_below <= 0.75962:
        s += -0.069
       else:
        s += 0.036
      else:
       if words_score <= -5.8654:
        s += -0.056
       else:
        if characters <= 36.5:
         s += 0.075
        else:
         s += -0.035
     else:
      s += 0.030
    if in_text <= 0.67708:
     if start <= 2.5:
      if letters_a_word <= 7.6716:
       if capitals_3_below <= 0.3094:
        if capitals_2_below <= 0.084524:
         if alike <= 1.5:
          if away <= 4.5:
           s += 0.063
          else:
           s += 0.004
         else:
          s += -0.040
        else:
         s += 0.072
       else:
        if capitals_1_below <= 0.33772:
         if capitals_2_above <= 0.3101:
          s += -0.030
         else:
          s += 0.089
        else:
         s += -0.065
      else:
       s += -0.018
     else:
      s += -0.041
    else:
     if begins_line_above <= 0.0:
      if clock_2_below <= 0.0:
       s += -0.063
      else:
       s += 0.020
     else:
      s += 0.020
    if words <= 1.5:
     s += -0.072
    else:
     if capitals <= 0.50862:
      if end <= 0.0:
       if tag <= 2.5:
        if capitals_2_above <= 0.1687:
         s += 0.086
        else:
         s += -0.010
       else:
        s += -0.050
      else:
       s += -0.060
     else:
      if capitals <= 0.63068:
       s += 0.069
      else:
       if capitals_2_above <= 0.077935:
        if depth <= 10.5:
         s += -0.043
        else:
         if words <= 2.5:
          s += 0.045
         else:
          s += -0.030
       else:
        if capitals <= 0.67424:
         s += -0.021
        else:
         if capitals_2_below <= 0.33772:
          s += 0.080
         else:
          s += -0.020
    if name <= 0.0:
     if commas <= 0.0:
      if capitals_1_above <= 0.67424:
       if letters_a_word <= 5.229:
        if tag <= 1.5:
         s += 0.026
        else:
         s += -0.038
       else:
        if printed_above <= 0.0:
         s += -0.083
        else:
         s += 0.002
      else:
       if capitals_3_below <= 0.36475:
        s += -0.025
       else:
        s += 0.053
     else:
      if characters <= 30.5:
       s += -0.045
      else:
       if characters <= 128.5:
        if capitals_1_above <= 0.23303:
         s += 0.081
        else:
         s += 0.004
       else:
        s += -0.046
    else:
     if capitals_1_below <= 0.11835:
      s += -0.015
     else:
      s += 0.053
    if characters <= 10.5:
     if digits_1_below <= 4.5:
      s += -0.083
     else:
      s += 0.049
    else:
     if alike <= 3.5:
      if capitals_1_above <= 0.36475:
       if digits_2_below <= 2.5:
        if capitals_1_below <= 0.10128:
         if words <= 3.5:
          s += -0.035
         else:
          if links <= 0.76231:
           s += 0.070
          else:
           s += -0.017
        else:
         if capitals_1_below <= 0.63068:
          if capitals_2_above <= 0.20256:
           s += -0.092
          else:
           s += -0.003
         else:
          s += -0.001
       else:
        s += 0.067
      else:
       if depth <= 12.5:
        s += 0.063
       else:
        s += -0.036
     else:
      s += -0.049
    if letters_a_word <= 2.125:
     s += -0.063
    else:
     if outer_tag <= 7.5:
      if characters <= 106.5:
       if known <= 0.0:
        if headings_above <= 3.5:
         if tag <= 7.5:
          if final_score <= -2.432:
           if capitals <= 0.38763:
            if characters <= 43.5:
             s += -0.062
            else:
             s += 0.034
           else:
            s += 0.029
          else:
           if digits_1_above <= 2.5:
            if capitals_1_above <= 0.87868:
             s += 0.105
            else:
             s += -0.010
           else:
            s += -0.018
         else:
          s += -0.025
        else:
         s += -0.033
       else:
        s += -0.043
      else:
       s += -0.055
     else:
      s += -0.044
    if digits_2_above <= 2.5:
     if digits_2_below <= 5.5:
      if year_1_below <= 0.0:
       if capitals_3_below <= 0.95455:
        if digits <= 2.5:
         if printed_above <= 0.0:
          if outer_tag <= 1.5:
           s += 0.013
          else:
           if level <= 2.5:
            s += -0.078
           else:
            s += 0.009
         else:
          s += 0.001
        else:
         if share <= 0.0040203:
          s += -0.031
         else:
          s += 0.042
       else:
        s += 0.020
      else:
       if characters <= 26.5:
        s += 0.046
       else:
        s += -0.021
     else:
      s += 0.038
    else:
     if characters <= 26.5:
      s += 0.077
     else:
      s += -0.028
    if letters_a_word <= 5.5732:
     if capitals_2_below <= 0.23669:
      if from_start <= -6.5:
       s += -0.026
      else:
       if words_score <= 0.0:
        s += 0.074
       else:
        s += -0.010
     else:
      if outer_share <= 0.010514:
       s += -0.050
      else:
       s += 0.025
    else:
     if depth <= 10.5:
      if year <= 0.0:
       if letters_a_word <= 6.6414:
        s += -0.082
       else:
        s += -0.019
      else:
       s += 0.008
     else:
      if capitals_1_above <= 0.67424:
       if characters <= 36.5:
        if capitals_2_above <= 0.077935:
         s += -0.000
        else:
         s += 0.092
       else:
        s += -0.034
      else:
       s += -0.039
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, _, _, shape, level, _, _, _, prints, _, seams, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, _, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, _, _, digits_1_above, _, _, capitals_1_above, by_word_2_above, _, _, digits_2_above, _, _, capitals_2_above, _, _, _, digits_1_below, _, clock_1_below, capitals_1_below, _, _, _, _, _, _, capitals_2_below, _, name_3_below, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if digits <= 4.5:
     s += -2.590
    else:
     if final_score <= 0.0:
      s += -1.447
     else:
      s += -2.476
    if end <= 5.5:
     if alike <= 1.5:
      if commas <= 0.0:
       if capitals_1_above <= 0.29521:
        s += -0.118
       else:
        if away <= 2.5:
         s += 0.041
        else:
         if away <= 4.5:
          s += -0.029
         else:
          s += -0.095
      else:
       if characters <= 58.5:
        s += 0.343
       else:
        if characters <= 91.5:
         s += 0.020
        else:
         s += -0.083
     else:
      s += -0.122
    else:
     if commas <= 0.0:
      if capitals <= 0.43095:
       s += 0.226
      else:
       s += -0.015
     else:
      s += 0.497
    if year <= 0.0:
     s += -0.126
    else:
     if characters <= 72.5:
      if tag <= 3.5:
       s += 0.388
      else:
       s += 0.134
     else:
      s += -0.058
    if end <= 5.5:
     if clock <= 0.0:
      if in_text <= 0.25658:
       if words <= 5.5:
        if characters <= 21.5:
         s += -0.109
        else:
         s += -0.035
       else:
        if characters <= 52.5:
         s += 0.110
        else:
         s += -0.065
      else:
       s += -0.119
     else:
      s += 0.203
    else:
     if in_text <= 0.3101:
      s += 0.264
     else:
      s += 0.046
    if year <= 0.0:
     s += -0.123
    else:
     if in_text <= 0.54773:
      s += 0.273
     else:
      if final_score <= -1.9645:
       s += -0.016
      else:
       s += -0.078
    if year <= 0.0:
     s += -0.123
    else:
     if in_text <= 0.54773:
      s += 0.240
     else:
      if shape <= 0.0:
       s += 0.040
      else:
       s += -0.077
    if year <= 0.0:
     s += -0.121
    else:
     if level <= 0.0:
      if share <= 0.022581:
       s += 0.204
      else:
       s += 0.072
     else:
      s += -0.001
    if end <= 5.5:
     if clock <= 0.0:
      if links <= 0.14744:
       if letters_a_word <= 4.8604:
        if words_score <= -6.0669:
         s += 0.023
        else:
         s += -0.053
       else:
        s += -0.115
      else:
       if commas <= 0.0:
        if depth <= 6.5:
         s += -0.008
        else:
         s += -0.074
       else:
        if letters_a_word <= 5.6376:
         s += 0.105
        else:
         s += -0.030
     else:
      s += 0.124
    else:
     if in_text <= 0.25658:
      s += 0.151
     else:
      s += 0.007
    if digits <= 4.5:
     s += -0.120
    else:
     if words <= 10.5:
      s += 0.172
     else:
      if in_text <= 0.46863:
       s += 0.082
      else:
       s += -0.064
    if digits <= 4.5:
     s += -0.119
    else:
     if from_start <= 2.5:
      if headings_above <= 0.0:
       s += 0.046
      else:
       s += 0.150
     else:
      s += 0.001
    if digits <= 4.5:
     s += -0.118
    else:
     if in_text <= 0.70294:
      if from_start <= -4.5:
       s += 0.080
      else:
       s += 0.158
     else:
      if from_start <= -1e-35:
       s += 0.041
      else:
       s += -0.058
    if year <= 0.0:
     s += -0.118
    else:
     if in_text <= 0.67708:
      if letters_a_word <= 6.2743:
       s += 0.159
      else:
       s += 0.072
     else:
      if characters <= 44.5:
       s += 0.045
      else:
       s += -0.080
    if year <= 0.0:
     s += -0.117
    else:
     if in_text <= 0.54773:
      s += 0.131
     else:
      if words <= 7.5:
       s += 0.048
      else:
       s += -0.074
    if digits <= 4.5:
     s += -0.115
    else:
     if characters <= 52.5:
      if away <= 6.5:
       s += 0.120
      else:
       s += 0.032
     else:
      s += -0.021
    if alike <= 2.5:
     if tag <= 5.5:
      if commas <= 0.0:
       if end <= 5.5:
        if outer_share <= 0.02557:
         if digits_1_below <= 5.5:
          s += -0.091
         else:
          s += 0.004
        else:
         if final_score <= -1.5979:
          s += 0.032
         else:
          s += -0.015
       else:
        s += 0.047
      else:
       if from_start <= -6.5:
        s += -0.001
       else:
        if from_start <= -1e-35:
         s += 0.123
        else:
         if characters <= 44.5:
          s += 0.065
         else:
          s += -0.013
     else:
      if capitals_1_below <= 0.63068:
       s += -0.105
      else:
       s += -0.015
    else:
     s += -0.105
    if digits <= 4.5:
     s += -0.113
    else:
     if characters <= 61.5:
      if capitals <= 0.45774:
       s += 0.119
      else:
       s += 0.038
     else:
      if words <= 16.5:
       s += 0.010
      else:
       s += -0.068
    if year <= 0.0:
     s += -0.113
    else:
     if headings_above <= 2.5:
      if headings_above <= 0.0:
       s += -0.005
      else:
       if share <= 0.032628:
        s += 0.120
       else:
        s += 0.032
     else:
      s += -0.040
    if year <= 0.0:
     s += -0.112
    else:
     if from_start <= -6.5:
      s += -0.041
     else:
      if final_score <= -0.87072:
       if final_score <= -3.6325:
        s += 0.047
       else:
        s += 0.115
      else:
       if final_score <= 0.31914:
        s += 0.036
       else:
        s += -0.044
    if digits <= 4.5:
     s += -0.109
    else:
     if in_text <= 0.28992:
      if capitals_2_above <= 0.32917:
       s += 0.113
      else:
       s += 0.029
     else:
      if characters <= 35.5:
       s += 0.042
      else:
       if in_text <= 0.78175:
        s += -0.010
       else:
        s += -0.075
    if in_text <= 0.20417:
     if words <= 2.5:
      if letters_a_word <= 7.8918:
       s += -0.066
      else:
       s += 0.018
     else:
      if letters_a_word <= 6.0111:
       s += 0.092
      else:
       if clock <= 0.0:
        if away <= 4.5:
         s += -0.003
        else:
         s += -0.081
       else:
        s += 0.063
    else:
     if date_word <= 0.0:
      if letters_a_word <= 4.3431:
       s += 0.005
      else:
       if in_text <= 0.51087:
        if capitals_1_below <= 0.57519:
         s += -0.046
        else:
         s += 0.010
       else:
        if digits_3_below <= 9.5:
         s += -0.105
        else:
         s += -0.003
     else:
      s += 0.030
    if year <= 0.0:
     s += -0.109
    else:
     if tag <= 5.5:
      if final_score <= -3.8666:
       s += 0.005
      else:
       if final_score <= -1.3524:
        s += 0.104
       else:
        if final_score <= -0.63779:
         s += 0.033
        else:
         s += -0.015
     else:
      s += -0.072
    if year <= 0.0:
     s += -0.107
    else:
     if in_text <= 0.54773:
      if final_score <= -3.8666:
       s += 0.002
      else:
       s += 0.102
     else:
      if words <= 7.5:
       s += 0.013
      else:
       s += -0.069
    if digits <= 4.5:
     s += -0.105
    else:
     if characters <= 55.5:
      if letters_a_word <= 6.2384:
       if commas <= 0.0:
        s += 0.032
       else:
        s += 0.106
      else:
       s += 0.016
     else:
      if characters <= 91.5:
       s += 0.011
      else:
       s += -0.066
    if alike <= 2.5:
     if tag <= 6.5:
      if framed <= 0.0:
       if words <= 16.5:
        if capitals <= 0.63068:
         if depth <= 10.5:
          s += 0.100
         else:
          if capitals <= 0.38549:
           s += 0.047
          else:
           s += -0.013
        else:
         s += -0.013
       else:
        s += -0.034
      else:
       if letters_a_word <= 5.5843:
        if in_article <= 0.0:
         s += -0.007
        else:
         s += 0.049
       else:
        if capitals_1_above <= 0.4605:
         s += -0.101
        else:
         s += 0.003
     else:
      if year_3_below <= 0.0:
       s += -0.080
      else:
       s += -0.000
    else:
     s += -0.093
    if year <= 0.0:
     if words_score <= -13.743:
      s += 0.018
     else:
      s += -0.102
    else:
     if headings_above <= 2.5:
      if headings_above <= 0.0:
       s += -0.020
      else:
       if words <= 8.5:
        s += 0.089
       else:
        s += 0.019
     else:
      s += -0.041
    if alike <= 1.5:
     if from_start <= -6.5:
      if away <= 3.5:
       s += 0.003
      else:
       s += -0.069
     else:
      if tag <= 6.5:
       if prints <= 1.5:
        if final_score <= -4.2079:
         s += 0.009
        else:
         if final_score <= -0.63779:
          s += 0.099
         else:
          if words <= 4.5:
           s += 0.032
          else:
           s += -0.017
       else:
        s += -0.016
      else:
       if final_score <= -3.4233:
        s += 0.010
       else:
        s += -0.060
    else:
     if clock <= 0.0:
      if seams <= 0.0:
       s += -0.093
      else:
       s += 0.004
     else:
      s += 0.026
    if year <= 0.0:
     s += -0.101
    else:
     if from_start <= -6.5:
      s += -0.017
     else:
      if from_start <= 3.5:
       if words <= 8.5:
        s += 0.096
       else:
        s += 0.021
      else:
       s += -0.013
    if year <= 0.0:
     s += -0.098
    else:
     if shape <= 0.0:
      if final_score <= -3.7418:
       s += -0.021
      else:
       if final_score <= -1.3524:
        s += 0.097
       else:
        s += 0.027
     else:
      s += -0.038
    if commas <= 0.0:
     if date_word <= 0.0:
      if by_word <= 0.0:
       if by_word_1_above <= 0.0:
        if depth <= 5.5:
         s += -0.004
        else:
         if name_3_below <= 0.0:
          s += -0.094
         else:
          s += -0.004
       else:
        s += 0.017
      else:
       s += 0.021
     else:
      s += 0.040
    else:
     if characters <= 91.5:
      if capitals_2_above <= 0.16954:
       if capitals_2_below <= 0.4605:
        s += 0.094
       else:
        s += 0.018
      else:
       if final_score <= -3.103:
        s += -0.030
       else:
        s += 0.044
     else:
      if final_score <= -3.3218:
       s += 0.014
      else:
       s += -0.069
    if digits <= 4.5:
     s += -0.096
    else:
     if final_score <= -3.7418:
      s += -0.039
     else:
      if level <= 0.0:
       if capitals_3_below <= 0.24722:
        s += 0.091
       else:
        s += 0.018
      else:
       s += -0.010
    if digits <= 5.5:
     if date_word <= 0.0:
      if by_word_2_above <= 0.0:
       s += -0.091
      else:
       s += -0.001
     else:
      s += 0.014
    else:
     if from_start <= -6.5:
      s += -0.046
     else:
      if capitals_2_below <= 0.040833:
       s += 0.098
      else:
       if characters <= 35.5:
        s += 0.048
       else:
        s += -0.022
    if capitals_1_above <= 0.57519:
     if from_start <= 4.5:
      if from_start <= -3.5:
       if capitals <= 0.40313:
        if framed <= 0.0:
         s += 0.034
        else:
         s += -0.042
       else:
        s += -0.085
      else:
       if commas <= 0.0:
        if start <= 2.5:
         s += -0.041
        else:
         s += 0.025
       else:
        if words <= 24.5:
         s += 0.071
        else:
         s += -0.028
     else:
      if seams <= 0.0:
       s += -0.085
      else:
       s += 0.010
    else:
     if words <= 14.5:
      if capitals <= 0.55778:
       s += 0.088
      else:
       s += -0.008
     else:
      s += -0.024
    if year <= 0.0:
     s += -0.091
    else:
     if in_text <= 0.25658:
      if headings_above <= 1.5:
       s += 0.082
      else:
       s += 0.016
     else:
      if words <= 6.5:
       s += 0.024
      else:
       s += -0.065
    if digits <= 4.5:
     s += -0.089
    else:
     if characters <= 69.5:
      if from_start <= -6.5:
       s += -0.008
      else:
       if capitals <= 0.45774:
        s += 0.093
       else:
        s += 0.014
     else:
      s += -0.038
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.088
     else:
      s += 0.035
    else:
     if in_text <= 0.22902:
      if final_score <= -3.8666:
       s += 0.014
      else:
       s += 0.085
     else:
      if capitals_1_above <= 0.51:
       if words_score <= -3.2403:
        s += 0.007
       else:
        s += -0.058
      else:
       s += 0.041
    if digits <= 4.5:
     s += -0.085
    else:
     if capitals_1_above <= 0.51:
      if letters_a_word <= 6.0111:
       if in_text <= 0.37798:
        s += 0.054
       else:
        s += -0.023
      else:
       s += -0.066
     else:
      s += 0.070
    if year <= 0.0:
     if words_score <= -13.743:
      s += 0.026
     else:
      s += -0.085
    else:
     if in_text <= 0.12019:
      if final_score <= -3.8666:
       s += -0.030
      else:
       s += 0.079
     else:
      if capitals_1_above <= 0.65942:
       if words_score <= -2.9331:
        s += -0.004
       else:
        s += -0.078
      else:
       s += 0.038
    if year <= 0.0:
     if tag <= 0.0:
      if away <= 7.5:
       s += -0.013
      else:
       s += 0.037
     else:
      s += -0.079
    else:
     if characters <= 65.5:
      if capitals <= 0.40313:
       s += 0.089
      else:
       if capitals_1_above <= 0.3374:
        s += -0.039
       else:
        s += 0.044
     else:
      s += -0.025
    if capitals <= 0.45774:
     if alike <= 1.5:
      if characters <= 86.5:
       if capitals <= 0.1412:
        if tag <= 0.0:
         s += 0.026
        else:
         s += -0.026
       else:
        s += 0.089
      else:
       s += -0.029
     else:
      if in_text <= -1e-35:
       s += 0.009
      else:
       if headings_above <= 1.5:
        s += -0.009
       else:
        s += -0.075
    else:
     if capitals_1_above <= 0.60556:
      if clock <= 0.0:
       if by_word <= 0.0:
        s += -0.121
       else:
        s += 0.014
      else:
       s += 0.019
     else:
      if capitals_1_above <= 0.8619:
       s += 0.035
      else:
       s += -0.014
    if digits <= 5.5:
     if digits <= 4.5:
      s += -0.079
     else:
      s += -0.010
    else:
     if headings_above <= 2.5:
      if headings_above <= 0.0:
       s += 0.010
      else:
       s += 0.074
     else:
      s += -0.039
    if from_start <= 4.5:
     if digits <= 4.5:
      s += -0.064
     else:
      if in_text <= 0.54773:
       if final_score <= -3.8666:
        s += -0.020
       else:
        s += 0.079
      else:
       s += -0.023
    else:
     if depth <= 4.5:
      s += 0.019
     else:
      if date_word <= 0.0:
       if capitals_1_above <= 0.96429:
        s += -0.105
       else:
        s += -0.004
      else:
       s += 0.009
    if digits_1_above <= 2.5:
     if capitals_2_below <= 0.0723:
      if characters <= 76.5:
       if tag <= 6.5:
        if capitals_2_above <= 0.73864:
         s += 0.083
        else:
         s += -0.000
       else:
        s += -0.017
      else:
       s += -0.035
     else:
      if clock <= 0.0:
       if characters <= 16.5:
        s += 0.003
       else:
        if by_word <= 0.0:
         if capitals_1_below <= 0.60769:
          if outer_tag <= 10.5:
           s += -0.100
          else:
           s += -0.003
         else:
          s += 0.004
        else:
         s += 0.012
      else:
       s += 0.034
    else:
     if outer_share <= 0.77558:
      s += -0.105
     else:
      s += 0.005
    if capitals_1_above <= 0.63068:
     if letters_a_word <= 5.5056:
      if in_text <= 0.54773:
       if capitals_2_above <= 0.27525:
        s += 0.057
       else:
        if words_score <= -6.5535:
         s += -0.042
        else:
         s += 0.017
      else:
       s += -0.038
     else:
      if date_word <= 0.0:
       if in_text <= -1e-35:
        s += 0.016
       else:
        if by_word <= 0.0:
         if by_word_2_above <= 0.0:
          if share <= 0.99893:
           s += -0.113
          else:
           s += 0.004
         else:
          s += 0.009
        else:
         s += 0.008
      else:
       s += 0.026
    else:
     if alike <= 1.5:
      s += 0.060
     else:
      s += -0.022
    if year <= 0.0:
     s += -0.074
    else:
     if final_score <= -4.2079:
      s += -0.062
     else:
      if level <= 0.0:
       if characters <= 65.5:
        s += 0.092
       else:
        s += -0.013
      else:
       s += -0.032
    if capitals <= 0.16473:
     if from_start <= -4.5:
      s += 0.002
     else:
      s += -0.066
    else:
     if prints <= 1.5:
      if capitals <= 0.38549:
       if words_score <= 0.91673:
        s += 0.088
       else:
        s += 0.007
      else:
       if words_score <= -2.9331:
        if capitals <= 0.57519:
         s += 0.058
        else:
         s += -0.015
       else:
        if depth <= 8.5:
         if tag <= 5.5:
          s += 0.032
         else:
          s += -0.019
        else:
         if capitals_1_above <= 0.60556:
          s += -0.081
         else:
          s += 0.006
     else:
      if final_score <= -3.8666:
       s += -0.062
      else:
       s += 0.000
    if year <= 0.0:
     s += -0.074
    else:
     if depth <= 12.5:
      if from_start <= 3.5:
       if digits <= 6.5:
        if letters_a_word <= 5.5843:
         s += 0.032
        else:
         s += -0.035
       else:
        s += 0.070
      else:
       s += -0.042
     else:
      s += -0.056
    if date_word <= 0.0:
     if letters_a_word <= 5.4721:
      if year <= 0.0:
       s += -0.040
      else:
       if capitals_1_below <= 0.29099:
        s += 0.068
       else:
        s += -0.016
     else:
      if clock <= 0.0:
       if start <= 0.0:
        s += 0.007
       else:
        if outer_tag <= 6.5:
         if capitals_1_below <= 0.75962:
          if prints <= 2.5:
           s += -0.111
          else:
           s += -0.002
         else:
          s += -0.001
        else:
         if links <= 0.22571:
          if share <= 0.38936:
           s += -0.028
          else:
           s += 0.003
         else:
          s += 0.018
      else:
       s += 0.044
    else:
     s += 0.067
    if capitals_1_above <= 0.60556:
     if outer_tag <= 2.5:
      if capitals_1_below <= 0.55778:
       if depth <= 5.5:
        if digits <= 7.5:
         s += -0.013
        else:
         s += 0.027
       else:
        if digits <= 12.5:
         if headings_above <= 4.5:
          s += -0.118
         else:
          s += 0.001
        else:
         s += 0.007
      else:
       if digits <= 5.5:
        s += -0.012
       else:
        s += 0.020
     else:
      if digits <= 5.5:
       if digits <= 4.5:
        s += -0.027
       else:
        s += 0.000
      else:
       s += 0.039
    else:
     if digits <= 4.5:
      s += -0.023
     else:
      s += 0.053
    if digits <= 4.5:
     s += -0.067
    else:
     if words_score <= -7.2515:
      s += -0.031
     else:
      if capitals_1_below <= 0.38348:
       if share <= 0.014484:
        s += 0.079
       else:
        s += 0.001
      else:
       s += -0.011
    if digits <= 7.5:
     if capitals_1_below <= 0.60769:
      if links <= 0.1951:
       if characters <= 16.5:
        if characters <= 13.5:
         s += -0.016
        else:
         s += 0.027
       else:
        if depth <= 9.5:
         if digits <= 6.5:
          if outer_share <= 0.99893:
           s += -0.108
          else:
           s += -0.004
         else:
          s += 0.001
        else:
         if digits <= 5.5:
          s += -0.026
         else:
          s += 0.014
      else:
       if digits <= 5.5:
        s += -0.019
       else:
        s += 0.032
     else:
      if digits <= 4.5:
       s += -0.018
      else:
       s += 0.038
    else:
     s += 0.061
    if alike <= 2.5:
     if characters <= 31.5:
      if year <= 0.0:
       s += -0.035
      else:
       s += 0.092
     else:
      if letters_a_word <= 5.7528:
       if links <= 0.096332:
        if in_text <= 0.37798:
         s += 0.009
        else:
         s += -0.032
       else:
        s += 0.042
      else:
       if capitals_1_above <= 0.60556:
        if outer_share <= 0.99324:
         s += -0.084
        else:
         s += -0.002
       else:
        s += 0.006
    else:
     if by_word_2_above <= 0.0:
      s += -0.089
     else:
      s += 0.004
    if from_start <= 2.5:
     if from_start <= -8.5:
      if capitals_1_below <= 0.74167:
       if in_text <= -1e-35:
        s += 0.005
       else:
        s += -0.058
      else:
       s += 0.008
     else:
      if tag <= 5.5:
       if digits_2_above <= 1.5:
        if digits_1_above <= 3.5:
         if digits_1_below <= 4.5:
          if characters <= 76.5:
           s += 0.092
          else:
           s += 0.002
         else:
          s += -0.002
        else:
         if digits_1_above <= 4.5:
          s += 0.018
         else:
          s += -0.030
       else:
        s += -0.021
      else:
       s += -0.031
    else:
     if capitals_2_above <= 0.96154:
      s += -0.061
     else:
      s += 0.001
    if away <= 3.5:
     if year <= 0.0:
      s += -0.045
     else:
      if capitals_3_below <= 0.28802:
       s += 0.072
      else:
       s += 0.002
    else:
     if letters_a_word <= 4.3431:
      if depth <= 12.5:
       s += -0.006
      else:
       s += 0.033
     else:
      if capitals_3_below <= 0.096006:
       if final_score <= -2.8649:
        if capitals_1_below <= 0.16954:
         if capitals_2_above <= 0.56696:
          s += -0.110
         else:
          s += -0.011
        else:
         s += -0.006
       else:
        s += -0.000
      else:
       if words_score <= -2.6569:
        if words_score <= -11.724:
         s += -0.015
        else:
         s += 0.028
       else:
        s += -0.019
    if clock <= 0.0:
     if capitals_2_above <= 0.16954:
      if in_text <= 0.67708:
       if year <= 0.0:
        s += -0.034
       else:
        if characters <= 27.5:
         s += 0.005
        else:
         s += 0.048
      else:
       if characters <= 19.5:
        s += 0.006
       else:
        s += -0.059
     else:
      if headings_above <= 4.5:
       if by_word_2_above <= 0.0:
        if capitals_3_below <= 0.75962:
         s += -0.086
        else:
         s += 0.002
       else:
        s += 0.007
      else:
       s += 0.008
    else:
     s += 0.030
    if letters_a_word <= 5.5056:
     if prints <= 1.5:
      if digits <= 4.5:
       s += -0.028
      else:
       s += 0.067
     else:
      s += -0.033
    else:
     if clock <= 0.0:
      if capitals_1_below <= 0.30902:
       if digits_3_below <= 10.5:
        if by_word <= 0.0:
         if words_score <= -0.71353:
          if words_score <= -7.8825:
           s += -0.004
          else:
           s += -0.100
         else:
          if words_score <= 1.1032:
           s += 0.012
          else:
           s += -0.023
        else:
         s += 0.009
       else:
        s += 0.010
      else:
       if outer_share <= 0.88891:
        s += -0.016
       else:
        s += 0.017
     else:
      s += 0.038
    if capitals_3_below <= 0.1547:
     if words_score <= -17.515:
      s += -0.071
     else:
      if year <= 0.0:
       s += -0.046
      else:
       if capitals <= 0.45774:
        s += 0.068
       else:
        s += 0.007
    else:
     if links <= 0.096332:
      if date_word <= 0.0:
       if in_text <= -1e-35:
        s += 0.007
       else:
        if capitals_3_below <= 0.96667:
         s += -0.093
        else:
         if capitals_2_above <= 0.047065:
          s += -0.005
         else:
          s += 0.006
      else:
       s += 0.009
     else:
      s += 0.022
    if framed <= 0.0:
     if words <= 6.5:
      if year <= 0.0:
       s += -0.036
      else:
       if words_score <= -6.0669:
        s += -0.008
       else:
        s += 0.073
     else:
      if by_word <= 0.0:
       if date_word <= 0.0:
        if final_score <= -4.0207:
         s += 0.012
        else:
         if outer_tag <= 4.5:
          s += -0.065
         else:
          if words_score <= -1.482:
           s += 0.017
          else:
           s += -0.020
       else:
        s += 0.012
      else:
       s += 0.018
    else:
     if clock_1_below <= 0.0:
      if capitals_3_below <= 0.74457:
       s += -0.093
      else:
       s += -0.003
     else:
      s += 0.018
    if date_word <= 0.0:
     if capitals_2_below <= 0.23166:
      if year <= 0.0:
       s += -0.045
      else:
       if capitals <= 0.45774:
        if from_start <= -1e-35:
         s += 0.058
        else:
         s += -0.005
       else:
        s += -0.018
     else:
      if capitals_3_below <= 0.084524:
       if depth <= 7.5:
        if words_score <= -2.357:
         s += -0.046
        else:
         s += -0.001
       else:
        if capitals <= 0.29289:
         s += -0.010
        else:
         if words_score <= -7.2515:
          s += 0.000
         else:
          s += 0.034
      else:
       if words_score <= -7.8825:
        s += 0.000
       else:
        s += -0.079
    else:
     s += 0.064
    if year <= 0.0:
     s += -0.062
    else:
     if digits_1_above <= 1.5:
      if digits <= 6.5:
       if letters_a_word <= 5.6705:
        if letters_a_word <= 4.3431:
         s += -0.012
        else:
         s += 0.043
       else:
        s += -0.033
      else:
       s += 0.073
     else:
      s += -0.032
    if capitals_1_above <= 0.55778:
     if digits <= 8.5:
      if letters_a_word <= 6.0111:
       if digits <= 5.5:
        s += -0.042
       else:
        s += 0.026
      else:
       if letters_a_word <= 10.038:
        if outer_tag <= 2.5:
         s += -0.085
        else:
         if outer_tag <= 11.5:
          if outer_tag <= 7.5:
           s += -0.000
          else:
           s += 0.003
         else:
          s += -0.007
       else:
        s += 0.004
     else:
      s += 0.030
    else:
     if alike <= 2.5:
      s += 0.063
     else:
      if headings_above <= 1.5:
       s += 0.001
      else:
       s += -0.023
    return s
