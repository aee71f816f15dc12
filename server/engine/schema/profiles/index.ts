import type { ProfileName } from '../../policy/profile.ts';
import type { ProfileSpec } from '../spec.ts';
import { article } from './article.ts';
import { curated } from './curated.ts';
import { docs } from './docs.ts';
import { newsroom } from './newsroom.ts';
import { opinion } from './opinion.ts';
import { personal } from './personal.ts';
import { research } from './research.ts';
import { sponsored } from './sponsored.ts';

/** The built-in profiles, documented field by field. */
export const PROFILES: Readonly<Record<ProfileName, ProfileSpec>> = {
  article,
  newsroom,
  curated,
  research,
  opinion,
  sponsored,
  personal,
  docs,
};
