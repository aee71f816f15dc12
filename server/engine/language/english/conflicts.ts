/** Words that tell what a figure of an event counts, and what keeps two figures apart. Data only. */

/** What befell people, with the words behind and in front of their number; the group `who` tells which people. */
export const FATES: readonly { readonly name: string; readonly behind: RegExp; readonly before: RegExp }[] = [
  {
    name: 'dead',
    behind:
      /^(?<who>(?: (?!(?:in|at|on|by|after|when|as|and|of|to|for|with|from|who|including|injured|hurt|wounded)\b)[A-Za-zÀ-ɏ'-]+){0,3}?)(?: were| are| was| have| had been| left)? (?:dead|killed|died|die|dies|perished|deaths|fatalities)(?![A-Za-zÀ-ɏ])/i,
    before:
      /(?:\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing) the lives of|death toll (?:of|at|is|was|stands at|stood at)) )$/iu,
  },
  {
    name: 'injured',
    behind:
      /^(?<who>(?: (?!(?:in|at|on|by|after|when|as|and|of|to|for|with|from|who|including|dead|killed|died)\b)[A-Za-zÀ-ɏ'-]+){0,3}?)(?: were| are| was| have been| had been| left)? (?:injured|hurt|wounded|injuries)(?![A-Za-zÀ-ɏ])/i,
    before: /(?:\b(?:injur(?:es|ed|ing)|hurt(?:s|ing)?|wound(?:s|ed|ing)) )$/iu,
  },
];

/** Anybody: no group of the people that an event befell. */
export const ANYBODY = /^(?:people|persons|lives|others?)?$/iu;

/** What a sum of money may be the size of, one by one. */
export const FUNDED =
  '(?:grant|fund|loan|deal|contract|settlement|fine|budget|investment|donation|gift|bailout|takeover|acquisition|merger|scheme|programme|program|project|package|lawsuit|claim|bond|prize|award|subsidy|upgrade|expansion|renovation|redevelopment|refurbishment|stadium|bridge|library|school|hospital|plant|factory|tunnel|station|museum|campus|cut|shortfall|deficit|surplus|penalty|ransom|payout|lottery win|jackpot|levy|mansion|painting)';

/** Events that one article tells of as "the fire". */
export const EVENTS =
  '(?:fire|blaze|crash|collision|derailment|explosion|blast|attack|bombing|shooting|stabbing|flood|floods|flooding|storm|hurricane|typhoon|cyclone|tornado|earthquake|quake|tsunami|landslide|avalanche|collapse|stampede|outbreak|heatwave|sinking|accident|raid|strike|riot)';

/** The figure is of another time, place or part, or it grew. */
export const OF_SOMETHING_ELSE =
  /\b(?:another|other|additional|more|extra|further|each|per|apiece|(?:last|previous|next|the same|this) (?:year|month|week|decade|season|time)|earlier|ago|previously|initially|at first|originally|later|since|so far|by (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|noon|midnight|the end|evening|morning)|rose|risen|grew|climbed|revised|up from|down from|first (?:year|phase|stage)|second (?:year|phase|stage)|in total|altogether|overall|around the (?:world|country)|worldwide|nationwide|across|average|similar|separate|different|elsewhere|compared|than|half|(?:in|at|on) (?:one|another|some|the (?:town|village|city|district|province|region) of)|(?:19|20)\d\d)\b/iu;
