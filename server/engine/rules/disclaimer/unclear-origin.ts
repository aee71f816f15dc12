import { noticesOf } from '../../evidence/copy/notices.ts';
import { hasNotices } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'disclaimer/unclear-origin',
  summary:
    'A notice says that the text was reconstructed, summarised or compiled, and not by whom or how, or who checked it.',
  why: 'A reader who is told that a text was remade must be able to know who or what remade it and who answers for it.',
  quiet: 'The notice names a person, a tool or the editors, or is about one part of the text only.',
  basis:
    'EU AI Act, article 50(4): the exemption needs a responsible editor; Trust Project, “automatically generated”.',
  severity: 'information',
  fixes: ['Say who rewrote and who checked it'],
  options: {},
  when: hasNotices,
  *check({ dossier }) {
    const unclear = dossier
      .recall(noticesOf)
      .find(({ notice, block }) => notice === 'reconstructed' && !NAMES_SOMEBODY.test(block.prose.text));
    if (unclear === undefined) return;
    yield {
      range: unclear.range,
      message: 'The notice does not say who or what rewrote this text, or who checked it; name both.',
      fixes: [
        {
          title: 'Say who rewrote and who checked it',
          safety: 'placeholder',
          edits: [
            {
              start: unclear.range.end,
              end: unclear.range.end,
              text: ' It was written by [name or tool] and checked by [name].',
            },
          ],
        },
      ],
    };
  },
});

/** "by our editors", "by Jane Roe", "with ChatGPT": somebody or something that did it or checked it. */
const NAMES_SOMEBODY =
  /\b(?:by|with|using) (?:an? |the |our )?(?:[a-z-]+ )?(?:editors?|editorial (?:team|staff|desk)|staff|team|desk|journalists?|reporters?|writers?|translators?|AI|artificial intelligence|language models?|tools?|software|\p{Lu}[\p{L}.'-]+)\b|\b(?:AI|machine|automatically|computer)[- ](?:generated|written|assisted|translated)\b|\b(?:we|our (?:editors|staff|team)) (?:have )?(?:reconstructed|rewr[io]te|compiled|summari[sz]ed|adapted|condensed|checked|reviewed)/u;
