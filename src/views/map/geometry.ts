/**
 * What a map of participants looks like before it is drawn.
 *
 *   MemberSet ──readParticipants──▶ Participant[] ──chooseProjection, layoutGround──▶ outlines ──placeLabels──▶ MapLayout ──renderMap──▶ SVG
 */
import type { Ref } from '../../edition/bind.ts';
import type { Standing } from '../members/standing.ts';
import type { Form } from '../members/symbol.ts';
import type { Box } from '../svg/box.ts';
import type { Figure } from '../svg/figure.ts';
import type { PlacedText } from '../text/text-block.ts';
import type { Leader } from './leader.ts';

/** A state on the map: an outline, or a point where it is too small to be seen at this scale. */
export interface State {
  standing: Standing;
  /** SVG path data; empty for a point. */
  path: string;
  x: number;
  y: number;
  href: string;
  of: Ref;
}

export interface Swatch {
  standing: Standing;
  form: Form;
  /** The middle. */
  x: number;
  y: number;
}

export interface MapLabel {
  text: PlacedText;
  /** On the map's ground, or inside a state of this standing. */
  on: 'map' | Standing;
  leader?: Leader;
}

/** Words with signs: a list beside the map, or the legend. */
export interface Listing {
  swatches: Swatch[];
  texts: PlacedText[];
}

export interface MapLayout extends Figure {
  mode: 'wide' | 'narrow';
  /** Drawn around a part of the earth, whose land is cut at its edges; absent around the whole. */
  frame?: Box;
  /** SVG path data of all land and of all borders in the frame. */
  land: string;
  borders: string;
  /** The same of ground and borders that are disputed; empty where they are drawn as the atlas has them. */
  disputed: { areas: string; lines: string };
  states: State[];
  /** Where the set was held. */
  venue?: Pick<State, 'x' | 'y' | 'href' | 'of'>;
  labels: MapLabel[];
  /** Organisations, states named by number, and members that have no place on the map. */
  beside: Listing;
  legend: Listing;
  note: PlacedText;
}
