// Plain JavaScript in the place of two native modules that the editor's server would have to compile.
// Names are written as `exports.name = …`: `import()` finds the names of a CommonJS module only so.

/** Without it the editor's log fills with stack traces and output channels, which are such files, stay empty. */
const spdlog = `'use strict';
const fs = require('node:fs');
const path = require('node:path');
const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const INFORMATION = 2;

class Logger {
  constructor(kind, name, file) {
    this.file = file;
    this.level = INFORMATION;
    this.bare = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }
  write(level, text) {
    if (level < this.level) return;
    const stamp = new Date().toISOString().replace('T', ' ').slice(0, -1);
    fs.appendFileSync(this.file, this.bare ? text : stamp + ' [' + LEVELS[level] + '] ' + text + '\\n');
  }
  trace(text) { this.write(0, text); }
  debug(text) { this.write(1, text); }
  info(text) { this.write(2, text); }
  warn(text) { this.write(3, text); }
  error(text) { this.write(4, text); }
  critical(text) { this.write(5, text); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.bare = true; }
  flush() {}
  drop() {}
}
const open = async (name, file) => new Logger('rotating', name, file);
exports.createRotatingLogger = open;
exports.createAsyncRotatingLogger = open;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.version = 0;
exports.Logger = Logger;
exports.LogLevel = { Trace: 0, Debug: 1, Info: 2, Warning: 3, Error: 4, Critical: 5, Off: 6 };
`;

/** The extension host also looks after its parent by itself; this is only the second line. */
const watchdog = `'use strict';
exports.start = () => {};
exports.exit = (code) => process.exit(code);
`;

export const STUBS = { '@vscode/spdlog': spdlog, '@vscode/native-watchdog': watchdog };
