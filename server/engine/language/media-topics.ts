/**
 * The top level of the IPTC Media Topics (© International Press Telecommunications Council, https://iptc.org, CC BY 4.0),
 * labels as in its en-US edition of 2022, each with words of our own that tell it. Words are compared by their stems;
 * a word in two rows counts half for each.
 */
export interface TopicWords {
  readonly id: string;
  readonly label: string;
  readonly words: string;
}

export const TOPIC_WORDS: readonly TopicWords[] = [
  {
    id: 'medtop:01000000',
    label: 'arts, culture, entertainment and media',
    words: `actor actress album animation art artist artwork audience author ballet band bestseller biography
      blockbuster book broadcaster broadcasting cartoon celebrity choir cinema comedian comedy composer concert costume culture
      curator dance documentary drama editor entertainment exhibition fiction film filmmaker gallery genre guitar heritage
      Hollywood journalism journalist literature magazine media melody movie museum music musical musician newspaper
      newsroom novel novelist opera orchestra painter painting performance photographer photography pianist playwright poem
      poet poetry podcast premiere publisher radio rapper readership screenplay sculptor sculpture singer song soundtrack
      stage storyteller television theater theatre trailer`,
  },
  {
    id: 'medtop:02000000',
    label: 'crime, law and justice',
    words: `abuse accused acquittal allegation appeal arrest assault attorney bail barrister bribery burglary
      constable conviction convict corruption court courtroom crime criminal custody defendant detective detention evidence
      felony fraud gang guilty homicide illegal indictment inmate inquest investigator jail judge judicial judiciary jury
      justice kidnapping law lawsuit lawyer legal litigation magistrate manslaughter misconduct murder offence offender offense
      parole plaintiff plea police policing prison prisoner probation prosecution prosecutor rape robbery ruling sentence
      sentencing sheriff smuggling solicitor suspect testimony theft thief trafficking trial tribunal verdict victim warrant`,
  },
  {
    id: 'medtop:03000000',
    label: 'disaster, accident and emergency incident',
    words: `accident aftershock ambulance avalanche blaze casualty collapse collision crash cyclone debris derailment disaster
      drowning earthquake emergency epicenter epicentre eruption evacuation evacuee explosion famine fatality fire firefighter flood
      flooding hurricane injured landslide lifeboat magnitude mudslide paramedic quake relief rescue rescuer rubble shelter
      shipwreck sinkhole survivor tsunami typhoon volcano wildfire wreckage`,
  },
  {
    id: 'medtop:04000000',
    label: 'economy, business and finance',
    words: `acquisition asset bank banker banking bankruptcy bond borrower broker budget business buyer capital
      commerce commodity company competitor consumer corporate corporation credit creditor currency customer debt deficit
      demand dividend earnings economic economist economy employer enterprise entrepreneur equity export exporter factory finance financial firm
      fiscal GDP growth import industrial industry inflation insurer interest investment investor lender loan loss manufacturer
      manufacturing market marketing merger monetary mortgage price productivity profit profitability purchase recession retail
      retailer revenue sale semiconductor shareholder shop startup stock subsidy supplier supply tariff tax trade trader trading
      turnover venture wealth`,
  },
  {
    id: 'medtop:05000000',
    label: 'education',
    words: `academic alumni bachelor campus classroom college course curriculum degree diploma dropout education educator
      enrolment enrollment exam examination faculty graduate graduation homework kindergarten learner learning lecture lecturer lesson
      literacy pedagogy preschool principal professor pupil scholarship school schooling semester seminar student syllabus
      teacher teaching textbook tuition tutor undergraduate university workshop`,
  },
  {
    id: 'medtop:06000000',
    label: 'environment',
    words: `biodiversity carbon circular cleanup climate conservation conservationist contamination coral deforestation drought
      ecological ecologist ecology ecosystem emission endangered energy environment environmental environmentalist
      e-waste extinction fauna flora forest fossil glacier greenhouse habitat hazardous landfill methane nature
      ocean organism ozone plastic pollutant pollution recycling reef renewable river solar species sustainability
      sustainable warming waste wastewater wetland wilderness wildlife`,
  },
  {
    id: 'medtop:07000000',
    label: 'health',
    words: `alcoholism allergy antibiotic anxiety asthma bacteria cancer cardiac care clinic clinical clinician coronavirus
      covid dementia dental dentist depression diabetes diagnosis diet disease doctor dose drug epidemic epidemiologist fever
      flu gene health healthcare heart hospital hygiene illness immunity infection influenza insulin malaria medical medication
      medicine mental midwife mortality nurse nursing nutrition obesity outbreak pandemic patient pharmacy physician
      pneumonia pregnancy prescription psychiatrist respiratory surgeon surgery symptom syndrome therapist therapy
      transplant treatment tuberculosis tumor tumour vaccination vaccine virus ward wellbeing`,
  },
  {
    id: 'medtop:08000000',
    label: 'human interest',
    words: `anniversary birthday centenarian curiosity heartwarming hobbyist kindness lottery memorial oddity puppy record-breaker
      reunion twin wedding well-wisher`,
  },
  {
    id: 'medtop:09000000',
    label: 'labor',
    words: `apprentice apprenticeship coworker dismissal employee employer employment freelancer furlough hiring job jobless
      labor labour layoff overtime payroll pension picket recruitment redundancy retirement salary strike striker
      unemployment union unionist vacancy wage worker workforce workplace workload`,
  },
  {
    id: 'medtop:10000000',
    label: 'lifestyle and leisure',
    words: `airline backpacker baking beach beer chef cocktail cook cooking cruise cuisine destination dining dish fashion
      fitness flavor flavour garden gardening gourmet hiking hobby holiday hotel ingredient itinerary kitchen luggage menu outfit
      recipe resort restaurant sightseeing spa tourism tourist travel traveler traveller vacation vegan wine yoga`,
  },
  {
    id: 'medtop:11000000',
    label: 'politics',
    words: `ambassador amendment ballot bill bipartisan cabinet campaign candidate chancellor citizen civic civil
      coalition congress congressional congressman conservative constituency constitution constitutional council councillor
      councilor democracy democrat democratic diplomacy diplomat diplomatic election electoral electorate embassy federal foreign
      geopolitical geopolitics governance government governmental governor ideology ideological lawmaker leftist legislation
      legislative legislator legislature liberal mayor minister ministerial ministry multilateral municipal opposition
      parliament parliamentary partisan party policy policymaker political politician politics poll populist premier presidency
      president presidential propaganda referendum reform regulation regulator republican rival sanction senate senator
      sovereignty state summit treaty vote voter`,
  },
  {
    id: 'medtop:12000000',
    label: 'religion and belief',
    words: `archbishop atheist baptism bible biblical bishop Buddhist Catholic cathedral chapel Christian Christianity
      church clergy congregation convent diocese evangelical faith gospel Hindu holy imam Islam Islamic Jewish Judaism monastery monk
      mosque Muslim nun parish pastor pilgrim pilgrimage pope prayer preacher priest Protestant Quran rabbi religion religious saint sermon
      shrine spiritual synagogue temple theologian theology vicar worship worshipper`,
  },
  {
    id: 'medtop:13000000',
    label: 'science and technology',
    words: `AI algorithm algorithmic android API app artificial astronaut astronomer astronomy atom automation battery binary biologist
      biology biotechnology blockchain bot broadband browser bug chatbot chemist chemistry chip cloud code compiler compute computer
      computing cryptography cyber cybersecurity data database dataset developer device digital electronics encryption
      engineer engineering experiment framework gadget galaxy generative genome hacker hardware internet JavaScript laboratory laptop
      library machine malware microscope module molecule neural neuroscience open-source orbit particle physicist physics
      planet platform processor programmer programming protein protocol quantum repository research researcher robot robotics rocket
      satellite science scientific scientist semiconductor sensor server smartphone software spacecraft syntax tech
      technological technology telescope user web website wireless`,
  },
  {
    id: 'medtop:14000000',
    label: 'society',
    words: `abortion adoption aging asylum baby caste charity child childcare childhood community couple demographic disability
      disabled discrimination diversity divorce donor elderly equality ethnic ethnicity family father feminism feminist
      foster gay gender homeless homelessness housing immigrant immigration inclusion indigenous inequality LGBTQ loneliness
      marriage migrant migration minority mother neighbor neighborhood neighbour neighbourhood orphan parent parenting philanthropist
      philanthropy population poverty privacy queer race racial racism refugee rights sexism sexuality slavery social society teenager
      transgender tribe volunteer welfare women youth`,
  },
  {
    id: 'medtop:15000000',
    label: 'sport',
    words: `athlete athletics badminton baseball basketball batsman batting bowler boxer boxing championship coach cricket cyclist
      defender fixture football footballer forward goalkeeper golf golfer gymnast halftime hockey inning league marathon match medal midfielder
      Olympic Paralympic penalty pitcher player quarterback quarterfinal racing referee rugby runner scorer season semifinal
      skater skier soccer sport sporting sprint sprinter stadium striker swimmer team teammate tennis tournament trophy umpire
      wicket winger wrestler`,
  },
  {
    id: 'medtop:16000000',
    label: 'conflict, war and peace',
    words: `aggression airstrike ambush ammunition armed army artillery assassination battalion battle battlefield bomb bombardment
      bombing brigade casualty ceasefire combat conflict coup defence defense drone fighter fighting frontline genocide grenade guerrilla hostage
      hostility insurgency insurgent invasion jihadist junta massacre militant military militia missile munition navy nuclear occupation
      offensive paramilitary peace peacekeeper peacekeeping protest protester rebel rebellion riot rocket shelling siege soldier
      terror terrorism terrorist torture troop truce uprising violence war warfare warplane warship weapon weaponry`,
  },
  {
    id: 'medtop:17000000',
    label: 'weather',
    words: `barometer blizzard breeze celsius cloudy cold cyclone downpour fahrenheit fog forecaster frost gale hail heatwave humidity
      hurricane meteorologist meteorology monsoon precipitation rain rainfall rainstorm shower sleet snow snowfall snowstorm storm sunshine
      temperature thunder thunderstorm tornado weather wind windy`,
  },
];
