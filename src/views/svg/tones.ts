/** What each class of a chart looks like where no stylesheet of the site applies: in a downloaded SVG and on paper. */

export interface Tones {
  ground: string;
  ink: string;
  quiet: string;
  rule: string;
  tick: string;
  strongRule: string;
  accent: string;
  /** Ink blue, for quantities and for those named. */
  solid: string;
  middle: string;
  pale: string;
  land: string;
  border: string;
}

export type ToneName = 'screen-light' | 'paper';

export const TONES: Record<ToneName, Tones> = {
  'screen-light': {
    ground: '#fdfcf8',
    ink: '#1a1d23',
    quiet: '#575d68',
    rule: '#d8d5cb',
    tick: '#e6e3da',
    strongRule: '#a9a69b',
    accent: '#a3211c',
    solid: '#1f4e79',
    middle: '#7ea3c4',
    pale: '#d3e0ec',
    land: '#e6e3d9',
    border: '#fdfcf8',
  },
  paper: {
    ground: '#ffffff',
    ink: '#000000',
    quiet: '#3a3a3a',
    rule: '#c4c4c4',
    tick: '#e0e0e0',
    strongRule: '#8a8a8a',
    accent: '#8f1a16',
    solid: '#17395a',
    middle: '#86a0b8',
    pale: '#dfe7ee',
    land: '#e4e4e2',
    border: '#ffffff',
  },
};

/** Class name → declarations. Only simple class selectors: renderers outside browsers know little more. */
export function toneRules(tones: Tones): Record<string, string> {
  const { ground, ink, quiet, rule, tick, strongRule, accent, solid, middle, pale, land, border } =
    tones;
  return {
    chart: `font-family:'Source Sans 3','Helvetica Neue',Arial,sans-serif;fill:${ink}`,
    quiet: `fill:${quiet}`,
    accent: `fill:${accent}`,
    knockout: `fill:${ground}`,
    haloed: `stroke:${ground};stroke-width:3px;stroke-linejoin:round;paint-order:stroke`,
    'on-dark': `fill:${ground}`,
    ground: `fill:${ground}`,
    tick: `stroke:${tick};fill:none`,
    rule: `stroke:${rule};fill:none`,
    strong: `stroke:${strongRule}`,
    zero: `stroke:${ink}`,
    now: `stroke:${ink};stroke-dasharray:1.5 2.5;fill:none`,
    solid: `fill:${solid}`,
    window: `fill:${pale};stroke:${solid}`,
    hatched: `stroke:${solid}`,
    'disputed-solid': `fill:${accent}`,
    disputed: `fill:${ground};stroke:${accent};stroke-width:1.5px`,
    'disputed-line': `stroke:${accent}`,
    denied: `fill:none;stroke:${quiet};stroke-dasharray:2 2`,
    arrow: `fill:none;stroke:${solid};stroke-width:1.75px`,
    stripe: `stroke:${solid};stroke-width:1.3px`,
    speck: `fill:${solid}`,
    land: `fill:${land}`,
    border: `fill:none;stroke:${border};stroke-width:0.6px`,
    claim: `stroke:${quiet};stroke-width:0.7px;fill:none`,
    contested: `stroke:none`,
    unsettled: `fill:none;stroke:${quiet};stroke-width:0.8px;stroke-dasharray:2 1.4`,
    article: `fill:${solid}`,
    note: `fill:${middle};stroke:${solid};stroke-width:0.5px`,
    weaker: `stroke:${solid};stroke-width:0.75px`,
    host: `fill:${ground};stroke:${ink};stroke-width:1.4px`,
    'host-place': `fill:none;stroke:${ink};stroke-width:1.4px;stroke-dasharray:2.5 1.8`,
    venue: `fill:${ink};stroke:${ground};stroke-width:1px;paint-order:stroke`,
    empty: `fill:none;stroke:${strongRule}`,
    leader: `fill:none;stroke:${quiet};stroke-width:0.8px`,
    'ring-around': `fill:${ground};stroke:${solid};stroke-width:0.9px`,
  };
}

export const toneStyle = (name: ToneName): string =>
  Object.entries(toneRules(TONES[name]))
    .map(([className, declarations]) => `.${className}{${declarations}}`)
    .join('');
