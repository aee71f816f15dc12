/** Units of text that patterns were tried on while some work was done: the same number on every machine. */
export function unitsTried(work: () => unknown): number {
  const { exec } = RegExp.prototype;
  let units = 0;
  RegExp.prototype.exec = function (text: string) {
    units += text.length - (this.global || this.sticky ? Math.min(this.lastIndex, text.length) : 0);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return units;
}
