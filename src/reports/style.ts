/** The look of every report, in the colours of the reader's theme. */
export const STYLE = `
body { padding: 0 1.5rem 3rem; max-width: 60rem; line-height: 1.5; color: var(--vscode-foreground);
  font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
h1 { font-size: 1.5em; margin: 1.2em 0 0.2em; }
h2 { font-size: 1.15em; margin: 2em 0 0.5em; padding-bottom: 0.2em;
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border, transparent)); }
h3 { font-size: 1em; margin: 1.2em 0 0.3em; }
p { margin: 0.4em 0; }
.quiet { color: var(--vscode-descriptionForeground); }
.state { display: inline-block; margin: 0.4em 0.6em 0.4em 0; padding: 0.1em 0.7em; font-weight: 600;
  border: 1px solid currentColor; border-radius: 1em; }
.state.hold { color: var(--vscode-editorError-foreground, var(--vscode-errorForeground)); }
.state.send-back { color: var(--vscode-editorWarning-foreground, var(--vscode-foreground)); }
.state.ask { color: var(--vscode-editorInfo-foreground, var(--vscode-foreground)); }
.state.ready { color: var(--vscode-charts-green, var(--vscode-foreground)); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25em 1em 0.25em 0; font-weight: normal;
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border, transparent)); }
table.states td, table.states th { vertical-align: middle; }
thead th { color: var(--vscode-descriptionForeground); }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
ol.findings { list-style: none; margin: 0; padding: 0; }
ol.findings > li { margin: 0 0 0.9em; padding: 0.1em 0 0.1em 0.8em; border-left: 3px solid var(--vscode-panel-border, currentColor); }
ol.findings > li.error { border-color: var(--vscode-editorError-foreground, currentColor); }
ol.findings > li.warning { border-color: var(--vscode-editorWarning-foreground, currentColor); }
ol.findings > li.information { border-color: var(--vscode-editorInfo-foreground, currentColor); }
q { font-style: italic; }
code { font-family: var(--vscode-editor-font-family); }
th code { white-space: nowrap; }
details { margin: 0.2em 0; }
summary { cursor: pointer; color: var(--vscode-descriptionForeground); }
details.file { border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border, transparent)); padding: 0.3em 0; }
details.file > summary { color: inherit; }
details.file > :not(summary) { margin-left: 1.1em; }
button.place { font: inherit; padding: 0; border: 0; background: none; cursor: pointer; text-align: left;
  color: var(--vscode-textLink-foreground); }
button.place:hover { color: var(--vscode-textLink-activeForeground); text-decoration: underline; }
button.act { font: inherit; padding: 0.25em 0.9em; cursor: pointer; border-radius: 2px;
  border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent));
  color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button.act:hover { background: var(--vscode-button-secondaryHoverBackground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
input { font: inherit; padding: 0.25em 0.5em; min-width: 16em; color: var(--vscode-input-foreground);
  background: var(--vscode-input-background); border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, transparent)); }
[hidden] { display: none; }
`;
