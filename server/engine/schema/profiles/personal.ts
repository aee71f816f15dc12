import { either, flag, text, texts, type ProfileSpec } from '../spec.ts';
import { article } from './article.ts';
import { FIELDS } from './fields.ts';

export const personal: ProfileSpec = {
  name: 'personal',
  description: 'For a personal site. It asks for no more than a title, and that may stand in the text.',
  fields: {
    ...article.fields,
    mood: text('How the writer felt.', 'curious'),
    series: texts('The series that the piece is a part of.', 'Walks'),
    location: FIELDS.location,
    syndication: texts('Where else the piece stands.', '[https://social.example/@mara/1]'),
    'in-reply-to': texts('The page that the piece answers.', 'https://example.org/ports'),
    rating: either(['number', 'text'], 'What the writer thinks of the thing reviewed.', '4'),
    featured: flag('True shows the piece above the others.', 'true'),
  },
  required: article.required,
};
