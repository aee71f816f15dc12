import type { Article } from '../article/article.ts';
import type { ProfileName } from '../policy/profile.ts';
import type { Form } from '../schema/form.ts';
import { Remembering } from '../text/remembering.ts';
import type { Evidence } from './evidence.ts';

/** An article under review with what several rules work out of it: each is worked out once a review (`recall`). */
export class Dossier extends Remembering {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly profile: ProfileName;
  readonly form: Form;

  constructor(article: Article, evidence: Evidence, profile: ProfileName, form: Form) {
    super();
    this.article = article;
    this.evidence = evidence;
    this.profile = profile;
    this.form = form;
  }
}
