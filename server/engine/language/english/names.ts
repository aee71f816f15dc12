/** Words around names in English. */

/** Titles in front of a person's name; dropped, so that a person has one name. */
export const TITLES = `president vice prime minister chancellor senator governor professor dr mr mrs ms sir lord lady dame judge justice king queen
  prince princess pope general colonel captain major lieutenant sergeant secretary director chairman chairwoman chair mayor
  ceo representative congressman congresswoman ambassador premier bishop rev reverend father sister brother deputy
  foreign defence defense former chief executive officer sen rep gov gen lt col sgt capt maj prof jr sr`;

/** Capitalised words that are no names: days, months, and words that open lines. */
export const NEVER_NAMES = `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn
  winter christmas easter figure fig table chapter section appendix part note notes photo image source sources click update
  updated today tomorrow yesterday english internet earth god yes no ok hello hi welcome thanks congratulations am pm dear hey true false null none undefined
  i ii iii iv v vi vii viii ix x`;

/** Between the words of a body's name: `Ministry of Health`, `Bank of England`. */
export const BODIES_WITH_OF = `academy agency assembly association bank board bureau centre center chamber church city college commission committee
  confederation congress convention council court department directorate faculty federation foundation house institute
  institution journal league library ministry museum office organisation organization parliament party port republic
  royal school secretary senate society state states union university`;

/** Abbreviations that name things rather than bodies, whatever stands in front of them. */
export const THINGS_IN_CAPITALS = `AI API APIs CEO CEOs CFO CTO CPU CPUs GPU GPUs UI UX URL URLs URI HTML CSS JS PDF PDFs TV TVs PC PCs IT OS CLI SDK IDE GDP ID IDs
  PR PRs FAQ FAQs R&D HR QA DNA RNA CO2 SQL JSON XML YAML CSV HTTP HTTPS SSL TLS DNS IP VPN SMS CI CD DIY NGO NGOs
  LED LEDs MRI HIV AIDS COVID STEM SUV SUVs PDT PST EST EDT UTC GMT BST CET RSS ATM ATMs USB LLM LLMs ML VR AR RFC RFCs CVE CVEs LGBTQ BCE AD BC`;

/** Abbreviations whose full stop ends nothing when a name follows. */
export const ABBREVIATED_TITLES = `mr mrs ms dr sen rep gov gen lt col sgt capt maj prof rev st hon pres jr sr fr adm supt insp`;

/** Names whose capitals everybody knows, and many get wrong. */
export const WELL_KNOWN_SPELLINGS: ReadonlySet<string> = new Set(
  (
    'BuzzFeed ChatGPT DeepMind FedEx GeoJSON GitHub GitLab GraphQL HuffPost JavaScript KubeCon LinkedIn MacBook ' +
    'MongoDB MySQL OneDrive OpenAI OpenStreetMap PayPal PlayStation PostgreSQL PowerPoint SharePoint SoundCloud SpaceX ' +
    'SQLite TalkBack TechCrunch TikTok TypeScript VoiceOver WhatsApp WordPress YouTube ' +
    'Airbnb Bitcoin Chromebook Craigslist Dropbox Elasticsearch Ethereum Facebook Firefox Flickr Goodreads Instagram ' +
    'Kickstarter Kubernetes Mailchimp Markdown Mastercard Mastodon Microsoft Minecraft Netflix Nextcloud Patreon ' +
    'Photoshop Pinterest Postgres Qualcomm Reddit Roblox Skype Snapchat Sonatype Spotify Starbucks Substack Surfshark ' +
    'Tumblr Twitter Ubisoft Unilever Walmart Webpack Wikipedia Zendesk'
  ).split(' '),
);

/** First names that are words too: where one opens a sentence, small letters elsewhere say nothing against it. */
export const WORDS_AND_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'amber art april august autumn basil bill bob brook brooks carol chase chance christian chuck clay cliff colt daisy ' +
    'dale dawn dean dick don dot drew duke earl faith fern finn flora frank gene ginger glen grace grant guy hazel heath ' +
    'heather holly hope hunter iris ivy jack jade jasmine jay jean jerry jewel john joy june king lance laurel lee lily ' +
    'mark mason max may mercy miles myrtle nick norm olive pam pat patience peg penny pierce rain ray reed rich rob ' +
    'robin rock rod rose royal ruby rusty sandy saul scarlet scott skip sky sterling sue summer sunny tab ted tiffany ' +
    'todd tom tony trey victor violet wade ward warren wells will willow woody'
  ).split(' '),
);
