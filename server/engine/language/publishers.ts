/** Publishers by the domain of their site, where the two differ by more than an ending: `domain=Name`. */
const PUBLISHERS = `
abc.net.au=ABC News
acm.org=ACM
aljazeera.com=Al Jazeera
apnews.com=The Associated Press
arstechnica.com=Ars Technica
axios.com=Axios
bbc.co.uk=BBC
bbc.com=BBC
bloomberg.com=Bloomberg
businessinsider.com=Business Insider
cbc.ca=CBC News
cbsnews.com=CBS News
channelnewsasia.com=CNA
cnbc.com=CNBC
cnet.com=CNET
cnn.com=CNN
csmonitor.com=The Christian Science Monitor
dw.com=Deutsche Welle
economist.com=The Economist
elpais.com=El País
engadget.com=Engadget
euronews.com=Euronews
fastcompany.com=Fast Company
faz.net=Frankfurter Allgemeine Zeitung
forbes.com=Forbes
foreignpolicy.com=Foreign Policy
ft.com=Financial Times
geekwire.com=GeekWire
globalvoices.org=Global Voices
hindustantimes.com=Hindustan Times
huffpost.com=HuffPost
ieee.org=IEEE
independent.co.uk=The Independent
indianexpress.com=The Indian Express
infoworld.com=InfoWorld
irishtimes.com=The Irish Times
japantimes.co.jp=The Japan Times
latimes.com=Los Angeles Times
lemonde.fr=Le Monde
livemint.com=Mint
mashable.com=Mashable
nasa.gov=NASA
nature.com=Nature
nbcnews.com=NBC News
neowin.net=Neowin
newscientist.com=New Scientist
newyorker.com=The New Yorker
npr.org=NPR
nytimes.com=The New York Times
nzherald.co.nz=The New Zealand Herald
pbs.org=PBS
politico.com=Politico
politico.eu=Politico Europe
propublica.org=ProPublica
reuters.com=Reuters
rnz.co.nz=RNZ
sciencemag.org=Science
scientificamerican.com=Scientific American
scmp.com=South China Morning Post
smh.com.au=The Sydney Morning Herald
spiegel.de=Der Spiegel
straitstimes.com=The Straits Times
sueddeutsche.de=Süddeutsche Zeitung
techcrunch.com=TechCrunch
technologyreview.com=MIT Technology Review
telegraph.co.uk=The Telegraph
theatlantic.com=The Atlantic
theconversation.com=The Conversation
theglobeandmail.com=The Globe and Mail
theguardian.com=The Guardian
thehindu.com=The Hindu
thenextweb.com=The Next Web
theregister.com=The Register
theverge.com=The Verge
time.com=Time
timesofindia.indiatimes.com=The Times of India
usatoday.com=USA Today
venturebeat.com=VentureBeat
vox.com=Vox
washingtonpost.com=The Washington Post
who.int=World Health Organization
winbuzzer.com=WinBuzzer
wired.com=Wired
wsj.com=The Wall Street Journal
zdnet.com=ZDNET
zeit.de=Die Zeit
`;

/** The name that a publisher goes by, by its domain in small letters without `www.`; null for one that is not known. */
export function publisherName(domain: string): string | null {
  const at = PUBLISHERS.indexOf(`\n${domain}=`);
  if (at < 0) return null;
  return PUBLISHERS.slice(at + domain.length + 2, PUBLISHERS.indexOf('\n', at + 1));
}

/** Says whether words are the name of a publisher, its article aside. */
export const isPublisher = (words: string): boolean => NAMES.has(words.toLowerCase().replace(/^the /u, ''));

const NAMES: ReadonlySet<string> = new Set(
  PUBLISHERS.split('\n').map((line) =>
    line
      .slice(line.indexOf('=') + 1)
      .toLowerCase()
      .replace(/^the /u, ''),
  ),
);
