import { RULES, type Rule } from '../engine/index.ts';
import type { Misuse, Request } from './arguments.ts';
import { explainPlace, placeIn } from './explainLine.ts';
import type { Host } from './host.ts';
import { differences } from './rules.ts';
import { unknownRule } from './settings.ts';
import { styleFor, type Style } from './style.ts';
import { wrapped } from './words.ts';

/** What a rule asks and why, or what was seen on a line of a file. */
export function explain(request: Request, host: Host): string | Misuse {
  const [id, ...others] = request.operands;
  if (id === undefined || others.length > 0) {
    return {
      misuse:
        'Name one rule or one line: backread explain RULE, or FILE:LINE. "backread rules" lists the rules.',
    };
  }
  const place = placeIn(id);
  if (place !== null) return explainPlace(place, request, host);
  const rule = RULES.find((one) => one.id === id);
  if (rule !== undefined) return page(rule, styleFor(request, host));
  const isFile = /\.[A-Za-z]+$/u.test(id);
  const message = `"${id}" is no rule. To see what was seen on a line of a file, name the line: backread explain ${id}:1.`;
  return { misuse: isFile ? message : unknownRule(id) };
}

const WIDTH = 88;

function page(rule: Rule, style: Style): string {
  const { id, severity, summary, why, quiet, basis, fixes } = rule;
  const kind = severity === 'off' ? 'off, the house must ask for it' : severity;
  const parts = [
    `${style.strong(id)}  ${severity === 'off' ? kind : style.severity(severity, kind)}`,
    wrapped(summary, WIDTH),
    section('Why', wrapped(why, WIDTH, '  '), style),
    section('Silent', wrapped(quiet, WIDTH, '  '), style),
    section('Basis', wrapped(basis, WIDTH, '  '), style),
  ];
  const elsewhere = differences(rule).map(([profile, other]) => `  ${other} in the profile ${profile}`);
  if (elsewhere.length > 0) parts.push(section('Profiles', elsewhere.join('\n'), style));
  const options = optionLines(rule);
  if (options.length > 0) parts.push(section('Options', options.join('\n'), style));
  if (fixes.length > 0) parts.push(section('Fixes', fixes.map((title) => `  ${title}`).join('\n'), style));
  parts.push(section('Set it in .backread.yaml', `  rules:\n    ${id}: ${settingExample(rule)}`, style));
  if (id !== 'policy/invalid') {
    parts.push(section('Ignore it once', ignoring(rule), style));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Comments of the text would break a block of frontmatter, and JSON has none: each place has a form of its own. */
function ignoring({ id }: Rule): string {
  const above = `  <!-- backread-ignore ${id}: why -->  on the line above`;
  if (!IN_FRONTMATTER.test(id)) return above;
  return [
    `  # backread-ignore ${id}: why  in YAML and TOML, on the line above the field`,
    `  backread: { ignore: [${id}] }  as a field, for the whole file`,
    `${above}, in the text`,
  ].join('\n');
}

/** Groups whose findings stand in frontmatter, as a rule. */
const IN_FRONTMATTER = /^(?:frontmatter|curation|image)\//u;

const section = (title: string, text: string, style: Style): string => `${style.strong(title)}\n${text}`;

function optionLines({ options }: Rule): readonly string[] {
  return Object.entries(options).map(([name, declaration]) => {
    const bounds = declaration.type === 'number' ? `, ${declaration.minimum} to ${declaration.maximum}` : '';
    const standard = JSON.stringify(declaration.default);
    return wrapped(
      `${name} (${declaration.type}${bounds}; ${standard}): ${declaration.describe}`,
      WIDTH,
      '  ',
    );
  });
}

function settingExample({ severity, options }: Rule): string {
  const [first] = Object.entries(options);
  const other = severity === 'off' || severity === 'hint' ? 'warning' : 'off';
  if (first === undefined) return `${other}   # error, warning, information, hint or off`;
  return `{ severity: ${other}, ${first[0]}: ${JSON.stringify(first[1].default)} }`;
}
