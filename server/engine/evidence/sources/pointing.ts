import type { Wording } from '../../article/wording.ts';
import { POINTERS } from '../../language/english/pointers.ts';

/** The first words of a text that send the reader to a source: "see the source", "link below". */
export const pointerIn = ({ prose }: Wording): RegExpExecArray | null => POINTERS.exec(prose.text);
