/** HTML made of escaped text: what is put into a template is text, unless it is itself made by `html`. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Html[];

export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const markup = parts.map((part, index) => part + markupOf(values[index] ?? ''));
  return { markup: markup.join('') };
}

export const NOTHING: Html = { markup: '' };

function markupOf(value: Value): string {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return value.toLocaleString('en');
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Fit for text and for quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, (unit) => ENTITIES[unit] ?? unit);
