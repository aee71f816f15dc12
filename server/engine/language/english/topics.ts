/** Words of topics so broad that a text need not say them, and words that only join others. */
export const BROAD_TOPIC_WORDS: readonly string[] = (
  'ai tech technology technologies digital data online internet web software app apps news world global international ' +
  'politics political policy government business economy economics finance financial market markets industry society ' +
  'social culture cultural science sciences scientific research innovation health education environment life people ' +
  'media general opinion analysis commentary feature features report reports article articles story stories blog video ' +
  'videos podcast event events update updates review reviews guide guides tips top best new latest other misc misc. ' +
  'editorial community company product products service services team tools trends future ' +
  'a an and as at by for from in into of on or over the to with vs'
).split(' ');

/** What a text may say instead of a topic, in small letters. */
export const TOPIC_ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['climate', ['global warming', 'emissions', 'greenhouse', 'carbon', 'net zero', 'net-zero']],
  ['energy', ['power plant', 'electricity', 'solar', 'wind farm', 'oil', 'gas', 'nuclear', 'renewable']],
  ['health', ['hospital', 'disease', 'medical', 'patients', 'doctors', 'vaccine']],
  ['cybersecurity', ['cyber', 'hack', 'ransomware', 'malware', 'data breach', 'phishing']],
  ['security', ['hack', 'breach', 'vulnerab', 'attack', 'defence', 'defense']],
  ['privacy', ['personal data', 'surveillance', 'tracking', 'gdpr']],
  ['robotics', ['robot', 'automation', 'drone', 'humanoid']],
  ['cryptocurrency', ['bitcoin', 'ethereum', 'crypto', 'blockchain', 'token']],
  ['blockchain', ['bitcoin', 'ethereum', 'crypto', 'token']],
  [
    'machine learning',
    ['neural network', 'deep learning', 'language model', 'trained on', 'artificial intelligence'],
  ],
  ['chatbots', ['chatgpt', 'chatbot', 'conversational', 'assistant']],
  ['covid', ['coronavirus', 'pandemic', 'covid-19', 'sars-cov-2']],
  ['elections', ['vote', 'voters', 'ballot', 'campaign', 'candidate', 'poll']],
  ['economy', ['inflation', 'growth', 'recession', 'gdp', 'jobs']],
  ['law', ['court', 'lawsuit', 'judge', 'legal', 'sued', 'regulation', 'bill']],
  ['sports', ['match', 'league', 'championship', 'coach', 'team', 'tournament', 'olympic']],
  ['space', ['nasa', 'rocket', 'satellite', 'orbit', 'moon', 'mars', 'astronaut']],
  ['automotive', ['car', 'vehicle', 'driving', 'carmaker']],
  ['autonomous vehicles', ['self-driving', 'driverless', 'robotaxi']],
  ['migration', ['refugee', 'migrant', 'asylum', 'border']],
  ['uk', ['britain', 'british', 'united kingdom', 'london', 'england', 'scotland', 'wales']],
  ['us', ['u.s.', 'america', 'united states', 'washington']],
  ['usa', ['u.s.', 'america', 'united states', 'washington']],
  ['eu', ['europe', 'european union', 'brussels']],
]);
