/** The style of a checked draft: one serif for reading, notes in the margin, on a phone below their paragraph. */
export const DRAFT_STYLE = `
:root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fdfcf9; --muted: #5c5f66; --rule: #dedad2; --accent: #a3211c; --tint: #f8e6e3; --mark: #efe9d9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --paper: #16171a; --muted: #a3a49f; --rule: #35363a; --accent: #ff8d80; --tint: #3f2321; --mark: #2f2d26; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 2.2rem 1.4rem 5rem; background: var(--paper); color: var(--ink); font: 1.09rem/1.62 Charter, "Iowan Old Style", "Source Serif 4", "Noto Serif", Cambria, Georgia, serif; overflow-wrap: break-word; hyphens: manual; }
header { border-top: 3px solid var(--ink); padding-top: 0.8rem; margin-bottom: 2.4rem; font: 0.9rem/1.5 system-ui, "Helvetica Neue", Arial, sans-serif; }
header p, header ul { margin: 0; }
.file { color: var(--muted); }
.verdict { font-size: 1.25rem; font-weight: 600; }
.verdict--open { color: var(--accent); }
.counts { display: flex; flex-wrap: wrap; gap: 0 1.4rem; padding: 0; list-style: none; color: var(--muted); }
.counts b { color: var(--ink); }
details { margin-top: 0.5rem; color: var(--muted); }
summary { cursor: pointer; }
.row { display: grid; grid-template-columns: minmax(0, 35rem) minmax(0, 1fr); column-gap: 2.4rem; align-items: start; margin-bottom: 1.1rem; }
.words > * { margin: 0; }
.words > :is(ul, ol) { padding-inline-start: 1.3rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2rem; } h2 { font-size: 1.45rem; padding-top: 1rem; } h3, h4 { font-size: 1.15rem; padding-top: 0.6rem; }
blockquote { border-inline-start: 2px solid var(--rule); padding-inline-start: 1rem; }
pre { overflow-x: auto; font-size: 0.85em; }
table { border-collapse: collapse; font-size: 0.94em; }
td, th { padding: 0.3rem 0.9rem 0.3rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); }
.footnote { font-size: 0.9em; color: var(--muted); }
.claim { background: none; color: inherit; border-bottom: 1.5px solid var(--rule); }
.claim--own { border-bottom-style: dotted; }
.claim--open { background: var(--tint); border-bottom: 2px solid var(--accent); }
sup { line-height: 0; }
.ref { font: 600 0.68rem/1 system-ui, sans-serif; color: var(--muted); text-decoration: none; padding: 0.3rem 0.1rem; }
.ref--open { color: var(--accent); }
.notes { list-style: none; margin: 0.2rem 0 0; padding: 0; font: 0.78rem/1.42 system-ui, "Helvetica Neue", Arial, sans-serif; color: var(--muted); }
.note { display: grid; grid-template-columns: 1.7rem minmax(0, 1fr); margin-bottom: 0.45rem; scroll-margin-top: 1rem; }
.note p { margin: 0; }
.note b { color: var(--ink); }
.note__number { font-weight: 600; }
.note--open { color: var(--ink); }
.note--open .note__number { color: var(--accent); }
.near { color: var(--muted); }
:target { background: var(--mark); }
@media (max-width: 52rem) {
  body { padding: 1.2rem 1rem 3rem; font-size: 1.02rem; }
  .row { display: block; }
  .notes { border-inline-start: 2px solid var(--rule); padding-inline-start: 0.7rem; margin-top: 0.5rem; }
  h1 { font-size: 1.6rem; }
}
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .notes { font-size: 7.5pt; } }
`;
