/** Hosts that stand for something else than a page of their own. Data only: evidence/addresses.ts reads it. */

const hosts = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((host) => host !== ''));

/** Hosts that only lead on to another address, which the reader cannot see and which may be gone tomorrow. */
export const SHORTENERS = hosts(`
  bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly is.gd v.gd tiny.cc lnkd.in dlvr.it trib.al fb.me cutt.ly rb.gy shorturl.at
  j.mp bl.ink rebrand.ly t.ly soo.gd clck.ru su.pr adf.ly amzn.to nyti.ms wapo.st on.wsj.com bbc.in reut.rs econ.st
  on.ft.com n.pr cnn.it bloom.bg wrd.cm gu.com huff.to politi.co nbcnews.to abcn.ws cbsn.ws usat.ly ti.me on.natgeo.com
  tcrn.ch read.bi lat.ms 53eig.ht pewrsr.ch go.usa.gov 1.usa.gov
`);

/** Hosts for examples, and what templates leave where an address was to be filled in. */
export const EXAMPLE_HOSTS = hosts(`
  example.com example.org example.net domain.com yourdomain.com your-domain.com yoursite.com your-site.com mysite.com
  yourwebsite.com website.com site.com foo.bar
`);

/** Well-known hosts all of whose pages answer over https, so that nothing is lost by it. */
export const SECURE_HOSTS = hosts(`
  wikipedia.org en.wikipedia.org de.wikipedia.org fr.wikipedia.org es.wikipedia.org commons.wikimedia.org wikidata.org
  doi.org dx.doi.org arxiv.org nature.com sciencedirect.com science.org link.springer.com jstor.org pnas.org thelancet.com
  bmj.com nejm.org cell.com plos.org journals.plos.org ncbi.nlm.nih.gov pubmed.ncbi.nlm.nih.gov orcid.org
  nytimes.com washingtonpost.com theguardian.com bbc.com bbc.co.uk reuters.com apnews.com bloomberg.com ft.com wsj.com
  economist.com cnn.com npr.org latimes.com politico.com theatlantic.com newyorker.com wired.com arstechnica.com
  theverge.com techcrunch.com forbes.com time.com usatoday.com aljazeera.com lemonde.fr spiegel.de zeit.de elpais.com
  who.int un.org worldbank.org data.worldbank.org imf.org oecd.org wto.org ec.europa.eu europa.eu gov.uk ons.gov.uk
  parliament.uk whitehouse.gov congress.gov census.gov bls.gov cdc.gov nih.gov fda.gov epa.gov nasa.gov noaa.gov usgs.gov
  fec.gov sec.gov gsa.gov gao.gov consumerfinance.gov ftc.gov pewresearch.org gallup.com archive.org web.archive.org
  github.com gitlab.com stackoverflow.com w3.org ietf.org developer.mozilla.org mozilla.org youtube.com vimeo.com
  twitter.com facebook.com linkedin.com medium.com apple.com microsoft.com amazon.com google.com crates.io docs.rs swift.org
`);

/** Sites on which everybody publishes: pages of one are no single source. */
export const PLATFORMS = hosts(`
  github.com gitlab.com github.io twitter.com x.com youtube.com youtu.be facebook.com instagram.com linkedin.com medium.com
  substack.com doi.org arxiv.org archive.org wikipedia.org wikimedia.org google.com reddit.com stackoverflow.com
  stackexchange.com npmjs.com flickr.com vimeo.com mastodon.social tumblr.com wordpress.com blogspot.com ssrn.com jstor.org
  europa.eu gov.uk un.org nih.gov
`);
