import type { Article } from '../article/article.ts';
import type { ProfileName } from '../policy/profile.ts';
import { Remembering } from '../text/remembering.ts';

/** An article under review with what several rules work out of it: each is worked out once a review (`recall`). */
export class Dossier extends Remembering {
  readonly article: Article;
  readonly profile: ProfileName;

  constructor(article: Article, profile: ProfileName) {
    super();
    this.article = article;
    this.profile = profile;
  }
}
