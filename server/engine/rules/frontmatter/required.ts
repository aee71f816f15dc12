import type { Article } from '../../article/article.ts';
import { insertField, setValue, type WrittenField } from '../../article/frontmatter/editing/editing.ts';
import { fillFields } from '../../article/frontmatter/editing/fill.ts';
import { hasFormFaults } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { fillingFor } from '../../schema/fill.ts';
import type { Form, FormFault } from '../../schema/form.ts';
import { fieldAtPath } from '../../schema/place.ts';
import { anyOf } from '../../schema/words.ts';

const ADD_ALL = 'Add all missing fields';

export const rule = defineRule({
  id: 'frontmatter/required',
  summary: 'A field that the profile, the policy or a schema requires is missing or empty.',
  why: 'What the house asks of every article is what its site, its feeds and its archive rely on; a field that is not there fails without a word, far from the desk.',
  quiet:
    'A field that another name of it stands for (headline for title); a title that the text itself gives, where the profile is content with that; what is asked only of published, sponsored or translated articles, where the article does not say that it is one; what an author’s name or a provider stands for; templates; text without any frontmatter, unless the house has chosen the profile or asks for fields by name, and then for what the text itself does not say.',
  basis: 'schema.org NewsArticle; Google article markup; ninjs.',
  severity: 'error',
  fixes: ['Add the field', ADD_ALL],
  options: {},
  when: hasFormFaults,
  *check({ article, form }) {
    const faults = form.faults().filter(({ kind }) => kind === 'required');
    const all = faults.length > 1 ? addAll(article, form, faults) : [];
    const [first] = faults;
    if (article.frontmatter === null && first !== undefined && all.length > 0) {
      yield { range: first.range, message: wholeBlock(faults), fixes: all };
      return;
    }
    for (const { range, message, path } of faults) {
      yield { range, message, fixes: [...addOne(article, form, path), ...all] };
    }
  },
});

/** Where there is no block at all, that is one thing to do. */
function wholeBlock(faults: readonly FormFault[]): string {
  const names = anyOf(
    faults.map(({ path }) => `“${path.join('.')}”`),
    'and',
  );
  const from = anyOf(
    faults.map((fault) => fault.from),
    'and',
  );
  return `This text has no frontmatter, where ${names} must stand (${from}): create it.`;
}

function addOne(article: Article, form: Form, path: FormFault['path']): readonly Fix[] {
  const key = path.at(-1);
  if (typeof key !== 'string') return [];
  const { value, found } = fillingFor(article, form, path);
  const present = fieldAtPath(article, path);
  const edits =
    path.length === 1
      ? fillFields(article, [[key, value]])
      : present === undefined
        ? insertField(article, path.slice(0, -1), key, value)
        : setValue(article, present.value, value);
  if (edits === null || edits.length === 0) return [];
  const title = `${present === undefined ? 'Add' : 'Fill in'} "${key}"${found ? ' as the text has it' : ''}`;
  return [{ title, safety: found ? 'review' : 'placeholder', edits }];
}

/** All that is missing at the top, in one edit. */
function addAll(article: Article, form: Form, faults: readonly FormFault[]): readonly Fix[] {
  const fields = faults.flatMap(({ path }): WrittenField[] => {
    const [key] = path;
    return path.length === 1 && typeof key === 'string' ? [[key, fillingFor(article, form, path).value]] : [];
  });
  const edits = fields.length < 2 ? null : fillFields(article, fields);
  return edits === null ? [] : [{ title: ADD_ALL, safety: 'placeholder', edits }];
}
