/** Word lists that tell noun phrases from the rest of an English sentence. Lower case, separated by spaces. */

export const DETERMINERS = `a an the this that these those each every either neither some any no all both half such another other others
  many much more most less least few fewer several enough my your his her its our their whose what which whatever whichever
  same own various numerous certain countless dozens hundreds thousands millions billions trillions`;

export const NUMBERS = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
  first second third fourth fifth sixth seventh eighth ninth tenth last next percent per cent`;

export const PREPOSITIONS = `about above across after against along alongside amid amidst among amongst around as at atop before behind below
  beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on
  onto out outside over past per plus pro regarding since than through throughout till to toward towards under underneath
  unlike until unto up upon versus via vs with within without amounting according due thanks instead because ahead apart
  aside depending including excluding following`;

export const CONJUNCTIONS = `and or but nor so yet if while when where whereas whether because although though unless until once as since lest
  how why wherever whenever however therefore thus hence moreover furthermore nevertheless nonetheless meanwhile otherwise
  besides still then indeed instead conversely similarly simultaneously likewise consequently`;

export const PRONOUNS = `i you he she it we they me him us them myself yourself himself herself itself ourselves themselves who whom
  whoever someone somebody something anyone anybody anything everyone everybody everything none nobody nothing there here
  mine yours hers ours theirs oneself let's i'm you're he's she's it's we're they're i've you've we've they've i'll you'll
  he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd that's there's here's what's who's`;

export const AUXILIARIES = `be am is are was were been being have has had having do does did doing done will would shall should can could may
  might must ought cannot can't couldn't don't doesn't didn't won't wouldn't shouldn't isn't aren't wasn't weren't hasn't
  haven't hadn't mustn't ain't get gets got gotten getting go goes went gone going let lets`;

/** Adverbs that do not end in -ly, and words that only give a sentence its tone. */
export const ADVERBS = `not never ever also too very quite rather just even only again already always often sometimes seldom soon now today
  tomorrow yesterday tonight later earlier ago away back forward abroad perhaps maybe almost nearly about well far long else
  anyway altogether together twice thrice somewhat somehow sort etc e.g i.e eg ie alike amiss apiece aside everywhere
  nowhere somewhere anywhere upward downward onward inward outward afterwards beforehand overnight online offline please
  yes ok okay hello hi hey oh well-nigh merely likely unlikely ahead hitherto thereby therein whereby wherein so-called`;

/** Base forms that are hardly ever nouns. */
export const VERBS = `abandon abide absorb abuse accelerate accept access accommodate accompany accomplish accrue accuse achieve
  acknowledge acquire act adapt add address adhere adjust administer admire admit adopt adore advance advertise advise
  advocate affect affirm afford aggregate aggravate agree aid align allege alleviate allocate allow alter amass amplify
  analyse analyze announce annoy anticipate apologise apologize appear append apply appoint appreciate approach approve
  argue arise arrange arrive articulate ask assemble assert assess assign assist associate assume assure attach attain
  attempt attend attract attribute authorise authorize automate avoid await ban bar become beg begin behave believe belong
  benefit blame bless block blur boast bolster borrow bother bring broaden build bump burn buy calculate cancel captivate
  capture carry cast celebrate cease certify characterise characterize check choose circulate circumvent cite claim clarify
  classify click clinch close cobble coincide collaborate collect collide combat combine come commence commit communicate
  compare compel compete compile complain complement complete complicate comply compose comprise compromise compute
  conceal concede concentrate conclude conduct confer configure confirm conflict conform confront confuse connect conquer
  consider consist consolidate constitute constrain construct consult consume contain contend continue contradict
  contribute control convene converge convert convey convict convince cooperate coordinate cope copy correspond counter
  craft create criticise criticize cultivate customise customize cut damage dare deal debug decide declare dedicate deem
  deepen defeat defend define delegate delete deliver demonstrate deny depend depict deploy deprive derive describe deserve
  designate desire destroy detail detect deteriorate determine develop devise devote differ differentiate diminish
  disagree disappear disclose discourage discover discuss dismiss dispatch disrupt dissolve distinguish distribute diversify
  divide dominate donate double draw drink drop earn eat edit educate elaborate elect eliminate embark embody
  embrace emerge emphasise emphasize employ empower emulate enable enact encompass encounter encourage endanger endorse
  endure enforce engage enhance enjoy enlarge enlist enrich enrol enroll ensure entail enter entice entrust envision
  equip erode escalate escape establish evaluate evolve exacerbate examine exceed excel exchange exclude execute
  exercise exist expand expect expire explain exploit explore expose express extend extract face facilitate fade fail favor
  favour fear feed feel figure fill find finish fit flourish flow fluctuate focus follow force foresee forge forget
  form formulate forward foster found freeze fulfil fulfill gain gather gauge generate give glean govern grab grapple grasp
  grow guess halt handle hang happen harm harness head heal hear heighten help hesitate hinder hit hold honor honour hope
  identify ignite ignore illustrate imagine immerse impair impede implement imply impose impress improve include
  incorporate incur indicate induce infer inflict inform inherit inhibit initiate inject innovate insert insist inspect
  inspire install instruct insulate insure integrate intend intensify interact intercept interpret interrupt intersect
  intervene introduce invade invent invest investigate invite invoke involve iron isolate issue join jump justify keep
  kick kill know lag last laud laugh lay lean leap leapfrog learn leave lend lessen let leverage lie lift listen live
  loom loosen lose love lower magnify maintain make manage mandate manifest manipulate master materialise materialize matter
  maximise maximize mean measure mediate meet mention merge migrate minimise minimize miss mitigate mobilise mobilize modify
  motivate mount navigate necessitate negotiate nominate normalise normalize notice notify nurture obey oblige observe
  obtain occupy occur open operate oppose opt optimise optimize orchestrate organise organize originate outpace outperform
  overcome overhaul overlook override oversee overtake overwhelm owe pass pave pay perceive perform perish persist
  personalise personalize persuade pick pitch please plunge ponder populate portray pose possess postpone practise praise
  predict prefer prepare prescribe preserve press prevail prevent prioritise prioritize proceed proclaim prohibit
  proliferate prolong promote prompt pronounce propel propose prosecute prosper protect prove provide provoke publicise
  publicize publish pull pursue put qualify quit raise rank ratify react read realise realize reap reassure rebuild
  recall receive reckon recognise recognize recommend reconcile reconsider reconstruct recover recruit redefine redirect
  reduce refer refine reflect reform refuse register regret regulate reinforce reject relate relax relieve relinquish
  rely remain remember remind remove render renew rent reopen repair repay repeat replace replicate reply represent
  reproduce require rescue resemble reserve reshape reside resign resist resolve respect respond restore restrain restrict
  resume retain retire retreat retrieve return reuse reveal revert revise revisit revive revolutionise revolutionize rewrite
  rival rule sacrifice safeguard satisfy save say scale search secure see seek seem seize select sell send separate
  serve settle sew shake shed shine shoot shorten shrink shut sign simplify sing sink sit situate slip slow smooth soar
  solidify solve spark speak specify speculate spell spend split spur stand stay steal steer stick stimulate strengthen
  stress strike strive struggle submit subscribe succeed suffer suggest suit summarise summarize supersede supplement
  suppose suppress surge surpass surprise surrender surround survive suspend sustain swallow swear sweep swim switch
  synthesise synthesize tackle tailor take teach tell tempt tend terminate thank think threaten thrive throw thwart tighten
  tolerate touch toughen tout transcend transform transition translate transmit trap treat trigger triple troubleshoot try
  tweak type uncover undergo underline undermine underpin underscore understand undertake undo unfold unify unite unleash
  unlock unravel unveil uphold upload urge use utilise utilize validate value vanish vary venture verify view violate
  visualise visualize vow wait wander want warn wash waste watch weaken wear weather weave weigh welcome widen win wish
  withdraw withhold withstand witness wonder worry worsen wrap wreak write yearn yield zoom look stay help need start turn watch walk talk show offer wonder wish hold hit hurt beat drop jump suffer swap suspect architect re-use reuse refactor
  distort eradicate ameliorate subtract multiply recompile uninstall deprecate scrape parse traverse iterate serialize
  deserialize decode encode encrypt decrypt authenticate instantiate initialize initialise subclass toggle scroll swipe paste rename reload
  restart reboot refresh rerun resize sync fetch mutate clone rebase squash rethink revamp rework rewire retool bemoan berate
  bewilder browse commend conjure contemplate curtail debunk decry defer deflect defy degrade denounce detain deter devastate
  dictate dilute discern discredit disguise disperse displace dissect dissuade distract dodge downplay dwindle elicit elevate evade
  evoke excite exemplify exert exhaust exonerate expedite exude fend fixate flout forfeit fret gravitate grumble halve hamper harass
  hasten haul heed hinge hone hover impart impel implicate inflate infringe infuriate instil instill intimidate intrigue irritate
  jeopardise jeopardize juggle lament linger lure marvel meander mend mimic mingle mislead mock muster nudge oust outlaw outnumber
  outlive outweigh overestimate overpower overturn pacify peruse pique plead plummet pollute postulate preclude preoccupy prod purport
  quell quench rationalise rationalize reaffirm realign rebuke recede recount recoup rectify refrain refute reiterate rejoice relegate relish
  renounce repel replenish repress resent resurface retaliate retort revere revoke rid rummage salvage scour scramble scrutinise
  scrutinize shatter shun siphon skim skyrocket slash smash snatch soften soothe squander stagnate stifle stipulate strangle stray subdue
  subside surmount swamp swell tarnish taunt thrash topple torment trample trim trivialise trivialize tumble undercut underestimate
  unearth usher vacate vie vindicate waive wane wield wither wrestle yank outsource crowdsource brainstorm reassign repurpose reinvent
  rediscover reevaluate reflect reimagine reintroduce reiterate renegotiate reposition restructure restate rethink retrain reunite unsubscribe
  unwrap upend upskill weaponise weaponize mean prepend append concatenate annotate anonymise anonymize digitise digitize monetise monetize
  normalise tokenise visualise summarise onboard pinpoint jumpstart kickstart safeguard spearhead streamline supercharge underwrite shy
  resell overuse misuse misinform misunderstand mistreat misrepresent outperform oversimplify overstate understate overwhelm
  deport burst assail berate rebuke vilify champion
  resonate revolve aspire absolve disable deactivate bypass unblock subsidise subsidize misplace regain retrain reconsider
  replenish retell rewind undertake unpack unplug unsettle untangle vouch whisk wane amuse appease applaud ascertain assuage
  atone attest augment avert bestow betray bewilder bode bolster brandish chastise cherish clarify coax cobble coerce collude
  commemorate compensate condemn condone confess confide confine congratulate congregate conspire contaminate contend cringe cripple
  deceive decorate deduct deem deport depose derail deride descend despise deteriorate detract dispel dispense dispose
  disqualify disregard dissipate divert divulge eclipse embarrass embed emit emulate encapsulate enchant encroach endow engulf enslave
  ensue entitle enumerate envisage eradicate exaggerate exempt expel extinguish extradite extrapolate fabricate falter fathom
  flatten flee fling foresee forgive forgo fortify galvanise galvanize glorify hoard hoist humiliate hurl idolise immigrate incite
  incline infiltrate ingest insinuate insulate intercede interfere interrogate inundate invalidate kneel lick liberate liquidate
  loathe maim mesmerise mobilise mortgage nullify obfuscate obliterate obsess obstruct occur offend opine ordain ostracise pertain
  plunder poach precede predominate presume presuppose prevail privatise privatize procrastinate procure prolong proscribe
  quantify quash radicalise rebuff recite reclaim recruit recur redeem redo refurbish rehabilitate reign reimburse reinstate
  rejuvenate relinquish relive remit replay repudiate rescind resuscitate retract revel ruin rupture sanitise saturate scold scorn
  secede secrete seduce segregate shrug shudder sideline simulate slaughter sling sneak soak solicit spill sprout steady sterilise
  subjugate subpoena succumb suffice supplant surmise swindle televise thaw transpire truncate unfurl unionise unnerve
  uproot vaccinate vandalise venerate vilify vindicate vomit weep whine wreck`;

/** Forms that the endings -s, -ed and -ing do not give. */
export const IRREGULAR_FORMS = `arose arisen became began begun bent bet bid bled blew blown bore born borne bought bound bred broke brought built
  burnt came caught chose chosen clung crept cut dealt drank drawn dreamt drew driven drove drunk dug eaten ate fallen fed fell felt
  fled flew flown forbade forbidden forecasted foresaw foreseen forgave forgiven forgot forgotten fought found froze frozen
  gave given ground grew grown heard held hid hidden hung hurt kept knelt knew known laid lain lay learnt led left lent lit lost
  made meant met mistook overcame overseen oversaw overtaken overtook paid proven put quit ran rang read ridden rode rose risen
  said sang sank sat saw seen sent set sewn shaken shook shot shown shrank shrunk shut slept slid sold sought spent spoke
  spoken sprang sprung stood stole stolen stuck strove struck sung sunk swam swept swore sworn taken taught thought threw thrown
  told took torn tore understood undertaken undertook undid undone upheld went withdrawn withdrew woke woken won wore worn wove
  woven written wrote wrought
  burst shone sped spat swung slung stung strode shod wound`;

/** Nouns as often as verbs: the words around them decide. Base forms. */
export const NOUN_OR_VERB = `abuse access account act address advance aid aim air alarm alert amount answer appeal approach arm array attack attempt
  auction award back balance ban bank bar base battle bear benefit bet bid bill blame blast block blow board boat bomb bond
  book boom boost border bottom box brake branch brand break breed bridge brief broadcast bug burden bust button call camp
  campaign cap care cast cause cell center centre chain chair challenge champion chance change channel charge chart chat check cheer
  claim clash class climb clock close cloud club clue coach code collapse color colour combat comfort command comment
  commission compromise concern condition conduct conflict contact content contest contract contrast control cook copy core
  cost count counter couple course court cover crack craft crash credit crowd cry curb cure cut cycle damage dance dash date
  deal debate debut decline decrease defeat defect delay demand deposit design desire detail dip discount display dispute divide
  document dollar doubt download draft drain dream dress drift drill drink drive dump ease echo edge effect effort
  end engineer escape estimate event exchange excuse exercise exit experience experiment exploit export eye face factor fall
  fan farm fast fault favor favour fear feature feed fight figure file film filter finance fine finger fire fish fix flag flash
  fleet flight flood floor flow flower focus force forecast form format fragment frame freeze front fuel function fund gain
  game gap gas gate gauge gaze gear gift glance goal grade grant graph grip ground group guarantee guard guess guide
  hack halt hand harm harvest hate head heat highlight hike hint home hope host house hunt image impact import
  increase index influence insight interest interface interview invite issue jail jam job joke journey judge key   kind label labor labour lack land landscape lapse launch law layer lead leak lease lecture level leverage license
  licence lift light limit line link list load loan lobby lock log loop loss love machine mail mandate map march mark
  market mask mass master match matter measure merit message milestone mind mine mirror miss mistake mix model monitor motion mount move
  murder name neighbor nest network note notice number object offset order outline output overhaul override pace
  pack package page pain paint pair panel paper park part partner party pass patch path pattern pause peak permit phase phone
  picture piece pile pilot pin pioneer pipe pitch place plan plant platform play pledge plot point poll pool port pose
  position post potential power practice praise present press pressure price prize probe process produce profile profit
  program programme progress project promise promote proof protest pull pump punch purchase purpose push quarter query quest
  question queue quote race rain raise rally range rank rate ray reach reason rebound record recruit reference reform
  refuge regard register regret release relief remark rent repair repeat reply report request rescue research reserve resort
  resource respect respite rest result retreat return reveal reverse review reward ride ring riot rise risk rival road rock role
  roll root round route row rule run rush sale sample sanction scale scan scare schedule scheme score screen script seal search
  season seat sense sentence series service set shadow shake shame shape share shelter shield shift ship shock shop shot   side sight sign signal silence site skill slide slip slope slump snap sort sound source space spark spell spike
  spin split sponsor spot spread spring spur spy stable staff stage stake stamp stand standard star state statement status
  steam stem step stick stock store storm strain stream street stress stretch strike string strip structure struggle
  study stuff style subject sugar suit supply support surface surge surprise survey sweep swing switch
  symbol table tackle tag tap target task taste tax team tear term test text threat tie time tip title toll tool
  top touch tour trace track trade trail train transfer transit transition transport trap travel treat trend trial trick
  trigger trip trouble truck trust tune type update upgrade upload uptake upset use value venture vet view visit voice
  volunteer vote wage wall water wave way wear weather weight welcome whisper win wind window witness   word work worry wound wreck yield zone`;

/** Plurals that stand before another noun: `jobs report`, `arms race`. */
export const PLURALS_BEFORE_NOUNS = `accounts arms communications customs drugs earnings economics electronics ethics goods jobs
  logistics mathematics news operations physics politics relations rights sales sanctions savings securities services sports
  standards statistics systems veterans women works`;

/** Words in -ing that are nouns in the newspaper. */
export const NOUNS_IN_ING = `accounting advertising banking bombing boxing branding briefing broadcasting building camping cleaning
  clothing coding computing cooking counselling crossing cycling dealing debugging drawing drilling dumping   editing engineering farming filing filming fishing flooding forecasting funding gambling
  gaming gardening gathering greenwashing hacking handling hearing heating hiking hosting housing hunting hyperlinking
  learning lending licensing lightning lobbying logging looting machining manufacturing marketing
  meeting mining modeling modelling monitoring morning nursing packaging painting parenting parking
  phishing planning policing polling posting pricing printing processing profiling programming publishing purchasing
  racing ranking rating reading recording recycling rendering reporting ruling sailing scheduling schooling
  scripting sequencing settings shipping shooting shopping sibling skiing smuggling spelling spending   storytelling streaming styling surfing swimming targeting teaching testing tracking trading trafficking training
  upbringing voting warning wedding wellbeing well-being wording writing evening morning everything ring king spring sting string wing beijing thing settings findings findings reasoning`;

/** Words in -ing and -ed that stand before a noun as adjectives do. */
export const PARTICIPLE_ADJECTIVES = `accompanying advanced aforementioned aging ageing alarming ambitious amazing applied armed assorted
  automated balanced based broken built-in centralised centralized closed combined coming committed compelling competing
  complicated compromised concerned connected continued continuing coordinated corresponding customised customized damaging
  dedicated deep-rooted defining demanding detailed determined developed developing devastating disappointing displaced
  distinguished distributed driving educated elected emerging encouraging enduring enhanced entrenched established evolving
  exciting existing expanded expanding expected experienced extended failed federated finished fixed fledgling
  foregoing forthcoming generated given glaring growing heightened hidden imported improved increased increasing informed
  integrated intended interesting intriguing involved isolated known lasting leading limited linked looming lagging managed
  missing misleading mixed mounting naming needed neighboring neighbouring nested ongoing outstanding overarching pending
  perceived pioneering planned pressing prevailing prolonged promising proposed proven qualified recurring reduced
  registered related remaining renewed required resulting retired rising rotating scattered selected shared shifting
  shocking simplified so-called soaring sophisticated specialised specialized stated strengthened stunning suggested
  supporting surprising surrounding sustained sweeping targeted tested thriving thrilling tied toxic trained troubling trusted
  unchecked underlying undisclosed unexpected unfolding unified united unprecedented unresolved untapped upcoming updated
  used varying wanted widening worrying`;

/** Adjectives that their ending does not give away. */
export const ADJECTIVES = `able absent abstract abrupt absolute academic accurate active acute adequate adjacent advanced adverse afraid aggressive
  alone ancient anew annual apparent appropriate apt arab ardent aware awful awkward bad bare basic best better big bigger
  biggest bitter black blank bleak blind blue blunt bold brave brief bright broad broader brown busy calm careful cheap cheaper
  chief civic civil clean clear clever close coarse cold complete complex compact comprehensive concrete constant contemporary
  cool correct corrupt current cute dangerous dark dead deadly dear decent deep deeper definite deliberate dense desperate different
  difficult diffuse digital diligent dire direct dirty discrete distant distinct diverse domestic double dry dual due dull
  eager early earlier eastern easy easier efficient elaborate elderly elder elite eloquent eminent empty enough entire equal
  evident evil exact excellent explicit express external extra extreme faint fair false familiar famous far favorite
  favourite fellow female fierce fine firm fit flat foreign former fragile free frequent fresh friendly front full
  funny further future gay generative generous gentle genuine giant glad global good grand grave gray great greater
  greatest green grey gross half handy happy hard harder harsh healthy heavy heavier high higher highest hollow holy honest
  hot huge human humble ideal idle ill imminent immense implicit independent inherent inner innocent insane instant
  intact intense interim internal intimate intricate inverse joint junior just keen key kind large larger largest late later
  latest latent lean least left legitimate lesser liable like likely little live local lone lonely long longer loose loud low
  lower lowest loyal lucky mad main mainstream major male many mass massive mature mere mid mild military minimal
  minor minute mobile moderate modern modest multiple mutual naive narrow national natural near neat net new newer newest next
  nice noble northern novel obscure obsolete odd offline old older oldest online only open opposite orange ordinary other
  outdated outer outright overall overdue own pale parallel paramount past patient peculiar permanent persistent pink plain
  poor poorer popular potent precise preliminary premier present pressing pretty previous primary prime principal prior private
  profound prominent prompt proper prone proud prudent public pure purple quick quiet radical random rapid rare raw
  ready real recent red regular reluctant remote resilient resolute rich richer right rigid ripe robust rogue
  rough round rough rude rural sad safe safer salient same scarce secret secure select senior separate serious severe sexual
  shallow sharp sheer short shorter shut sick significant silent silly similar simple simpler single skeptical slight slim
  slow slower small smaller smallest smart smooth smug sober social soft sole solid sound sour southern spare sparse special specific
  stable standalone stark state-of-the-art static steady steep stern stiff straight strange strategic strict stricter strident
  strong stronger strongest stubborn stupid subsequent subtle such sudden sufficient super superb superior supreme sure sweet swift
  tall tense tender terrible thick thin thorough tight tiny tired top total tough transparent tremendous true twin ugly
  ultimate unclear unequal unfair unfamiliar unfit unique universal unknown unsafe upper urban urgent useful usual vague valid
  vast verbal viable vibrant vicious vigilant virtual visible vital vivid vocal vulnerable warm wary weak weaker wealthy
  weird western wet white whole wide wider wild willing wise wonderful worldwide worse worst worth worthwhile wrong yellow
  young younger
  abundant arbitrary ambivalent ancient apparent brilliant coherent competent complementary compliant confident consequent
  consistent contemporary convenient coherent curly customary deficient dependent deviant dominant efficient elementary elegant
  extraordinary fraught frequent hesitant honorary imaginary important incumbent independent indifferent intelligent
  interdependent involuntary irrelevant legendary legit lengthy literary lucrative messy momentary monetary necessary noisy ordinary parliamentary
  pesky pleasant pregnant preliminary primary proficient redundant relevant resistant respondent revolutionary risky rookie
  sanitary secondary shiny significant solitary spectacular stagnant supplementary temporary tertiary tricky triumphant unimportant
  unnecessary unpleasant violent voluntary regular irregular familiar unfamiliar similar dissimilar singular particular popular
  unpopular nuclear solar lunar polar circular modular molecular muscular vascular secular insular linear nonlinear perpendicular
  corresponding robust sloppy funky clunky hefty petty pretty ugly silly tiny shady greedy guilty mighty hungry angry busy cozy
  crazy dusty filthy foggy gloomy icy juicy lazy lousy moody muddy nasty rainy rocky rusty salty scary shaky sleepy sleek
  speedy spicy steady sturdy sunny tasty thirsty weary windy worthy`;

/** Endings of adjectives, and the nouns that end so. */
export const ADJECTIVE_ENDINGS = `able ible ful less ous al ive ic ish ward`;
export const COMPOUND_ADJECTIVE_ENDING =
  /-(?:based|driven|led|wide|made|term|scale|backed|style|level|old|long|free|friendly|facing|powered|oriented|centric|specific|ready|size|[a-z]+(?:ed|al|ive|ic|able|ful|less))$/u;
export const NOUNS_WITH_ADJECTIVE_ENDING = `academic acquittal adjective affordable alternative animal appeal appraisal approval archival archive arithmetic arrival
  article basic betrayal burial cable canal capital captive cardinal cathedral ceramic cereal chemical clinic collective
  comic constable corporal coral cosmetic council credential crisis criminal critic crystal deal decimal denial detective
  dial digital dirham directive dismissal disposal editorial electric electronic epidemic ethic evangelical executive
  explosive fabric federal festival fiscal five funeral garlic general goal graphic hospital hyperbolic incentive
  initiative interval journal lyric magic mall manual material meal medal memorial metal metric minimal mineral missal mosaic motive
  mural music musical narrative native objective offensive olive operative original panic pandemic parable perceptive
  perspective picnic plastic plural pontifical portal potential preservative principal professional proposal
  public radical rational real receivable recital refusal rehearsal removal renewal rental republic retrieval reversal revival
  rhetoric rival ritual rubbish scandal scholastic signal skeptic spiral statistic substantive survival syllable table
  tactic terminal testimonial tile topic total traffic trial tribunal tropic variable vegetable vertical vial visual wish withdrawal`;

/** Two words joined that stand before a noun: `cross-border`, `short-term`, `real-time`. */
export const COMPOUND_ADJECTIVE =
  /^(?:cross|pre|post|anti|pro|non|inter|intra|multi|high|low|long|short|large|small|full|part|real|mid|open|first|second|third|two|three|four|five|one|top|hard|soft|high|deep|well|fast|front|back|out|on|in|over|under)-/u;

/** Nouns that the lists above or their ending would call something else. */
export const NOUNS_LIKE_OTHER_WORDS = `ally anomaly apology assembly belly bully butterfly family fly gully jelly lily melody monopoly rally reply supply
  breed creed deed feed greed need seed speed steed weed bed bred hundred kindred sacred shed sled
  access account analysis bias bonus bus business campus canvas census chaos compass congress corps crisis
  diabetes economics electronics emphasis ethics focus gas genesis glass hypothesis lens logistics mathematics mass
  mathematics news oasis physics politics process progress series species statistics status thesis virus
  data media criteria phenomena
  crime development food government health land law machine majority management market media music network people
  policy price program programme resource risk sector security state system tax team technology trade water welfare world`;

/** Nouns that say nothing by themselves and head no label. */
export const WEAK_NOUNS = `ability abundance addition advancement adoption alignment challenge implementation addressee aim amount angle anything approach area array article aspect attempt attention
  author back backdrop basis beginning behalf benefit bit bunch capability case cause center centre century chance change
  chapter choice circumstance collection combination comment concept concern condition consideration consequence contour
  contrast core count couple course date day decade deal degree detail difference difficulty direction dozen edge effect
  effort element emphasis end episode essence era event everything evidence example exception experience extent eye fact
  factor feature figure focus form front fruition fun future game glance goal grip group growing guide half hand handful head heart
  help here hint history hope hour house idea illustration impact implication importance improvement inch
  increase individual information instance insight intent interest interplay introduction issue item job joy kind
  knowledge lack landscape last layer lead lens lesson level life light like line list load lot love majority man matter
  means measure member mention merit method middle mind minimum minute minority moment momentum month morning move
  name nature necessity need news night note notice notion number objective occasion one ones opinion opportunity
  option order others outcome overview pace page pair paragraph part past path pattern people percent percentage perspective phase
  piece place plan play plenty plus point position possibility post potential practice presence present pretty priority
  problem process product progress promise proof proportion prospect purpose quality quarter question range rate reader
  reality reason recognition reference regard relation relationship reminder rest result return rise role round row
  scale scene scope section sense series set shape share shift show side sight sign significance site situation size
  solution something sort source space span spate speed spite stage stake stance stand standing standpoint start state
  statement status step story stuff style success summary support surface swath table tale task term thing thought thread
  threshold time tip title today tool top topic total touch track trajectory transformation trend trip trouble try turn type
  understanding unit upside use user value variety version view viewpoint vision wave way week weekend while wing wish
  wonder word words work world writer year years yesterday yield
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
  mr mrs ms dr prof sir st am pm co inc ltd et al figure fig table click please check working reading meaning learning writing planning forth guy guys folk folks bit nuts bolts luck fancy
  depth room comparison correction respect necessity addition everybody
  sen rep gov lt gen col sgt jr sr`;

/** Modifiers that weigh nothing: a label starts behind them. */
export const WEAK_MODIFIERS = `able absolute actual additional ambitious ample apparent appropriate available bad basic best better big bigger
  biggest brief broad broader careful central certain clear close comprehensive considerable constant continued core critical
  crucial current deep different difficult distinct diverse easy effective enormous entire essential even exact excellent
  extra extensive extraordinary extreme fair familiar few final firm first fine following former full fundamental further future general
  genuine given global good great greater greatest growing hard heavy heightened huge immediate immense important impressive incredible
  increased increasing individual initial interesting key known large larger largest last late latest leading least likely little
  long longer main major many massive mere minor more most much multiple necessary new newer next nice notable numerous
  obvious old ongoing only original other overall own particular past perfect plain popular positive possible potential
  powerful practical precise present pressing pretty previous primary prime principal prior profound proper ready real
  recent recurring relevant remarkable respective right robust same separate serious several severe shared sharp sheer short
  significant similar simple single slight small smaller so-called sole solid special specific steady strong stronger
  striking subsequent substantial such sudden sure tangible terrible top total tremendous true typical ultimate unique unprecedented
  upcoming urgent useful usual valuable various vast very viable vital wealth whole wide wider widespread wonderful wrong aforementioned amazing awesome beautiful brilliant brand-new curious exciting fantastic fun happy helpful loving lovely perfect pithy pleasant proud sad shiny stunning super wonderful handy neat cool dear`;
