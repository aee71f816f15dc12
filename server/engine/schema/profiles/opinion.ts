import { either, flag, text, type ProfileSpec } from '../spec.ts';
import { FIELDS } from './fields.ts';
import { newsroom } from './newsroom.ts';
import { authorOr, CONDITIONAL, IDENTITY } from './requirements.ts';

export const opinion: ProfileSpec = {
  name: 'opinion',
  description:
    'For opinion and comment. It asks for title, date and author, and knows what readers need to place the writer: a biography and their interests.',
  fields: {
    ...newsroom.fields,
    bio: text('Who the author is, in a sentence.', 'Mara Lindqvist teaches transport law in Gothenburg.'),
    affiliation: either(['text', 'list'], 'Where the author works.', 'University of Gothenburg'),
    disclosure: either(
      ['text', 'list'],
      'What the author stands to gain or lose by it.',
      'The author has advised a port.',
    ),
    views: text('The line that says whose views these are.', 'The views are the author’s own.'),
    label: { ...FIELDS.label, example: 'Opinion' },
    commissioned: flag('Whether the house asked for the piece.', 'true'),
  },
  required: [...IDENTITY, authorOr(), ...CONDITIONAL.slice(1)],
};
