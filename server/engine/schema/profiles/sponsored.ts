import { date, either, text, url, type ProfileSpec } from '../spec.ts';
import { FIELDS } from './fields.ts';
import { newsroom } from './newsroom.ts';
import { CONDITIONAL, IDENTITY, LABEL, SPONSOR_NAMED } from './requirements.ts';

export const sponsored: ProfileSpec = {
  name: 'sponsored',
  description:
    'For pieces that somebody paid for. It asks for title, date, the sponsor and the label that readers see.',
  fields: {
    ...newsroom.fields,
    sponsor: FIELDS.sponsor,
    sponsorUrl: url('The sponsor’s own page.', 'https://freight.example'),
    sponsorLogo: text('The sponsor’s mark, shown with the label.', '/images/freight.svg', {
      format: 'address',
    }),
    label: FIELDS.label,
    disclosure: text('What readers are told of the arrangement.', 'Paid for by the Harbour Freight Council.'),
    campaign: text('The order that the piece belongs to.', 'spring-2026'),
    campaignStart: date('From this day the piece is shown.', '2026-02-01'),
    campaignEnd: date('From this day it is no longer shown as part of the order.', '2026-05-01'),
    producedBy: either(
      ['text', 'mapping'],
      'Who wrote it: the sponsor, the house’s studio, an agency.',
      'Studio of the house',
    ),
  },
  required: [...IDENTITY, SPONSOR_NAMED, { keys: LABEL }, ...CONDITIONAL.slice(3)],
};
