import type { JudgedText } from './judgements.ts';

const STEPS = [1, 0.5, 0, -0.3, -0.6, -1] as const;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** How findings would fare if odds alone decided, on articles that the weights have not seen; and without the odds. */
export function fareOf(texts: readonly JudgedText[], odds: readonly (readonly number[])[]): void {
  const rows = [
    { from: 'weighed alone', ...fare(texts, (text, at) => texts[text]?.judgements[at]?.isAsked ?? false) },
    ...STEPS.map((from) => ({
      from: String(from),
      ...fare(texts, (text, at) => (odds[text]?.[at] ?? -Infinity) > from),
    })),
  ];
  console.log(`\nOdds of ${texts.length} articles, each by weights that have not seen it`);
  console.table(rows);
}

function fare(texts: readonly JudgedText[], isAsked: (text: number, at: number) => boolean) {
  const flagged = { F: 0, M: 0, N: 0 };
  let faults = 0;
  let falseAlarms = 0;
  texts.forEach(({ judgements, outside, stripped }, text) => {
    faults += outside;
    judgements.forEach(({ verdict }, at) => {
      if (verdict === 'F') faults++;
      if (verdict === null || !isAsked(text, at)) return;
      flagged[verdict]++;
      if (verdict === 'N' && !stripped) falseAlarms++;
    });
  });
  const all = flagged.F + flagged.M + flagged.N;
  return {
    findings: all,
    'lenient precision': share(flagged.F + flagged.M, all),
    'faults found': `${share(flagged.F, faults)} of ${faults}`,
    'false alarms an article, published': share(
      falseAlarms,
      texts.filter(({ stripped }) => !stripped).length,
    ),
  };
}
