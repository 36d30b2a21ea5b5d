/**
 * The dossier of this process, assembled once by the command. Astro runs pages and collections as bundles of their own, which
 * share no module with the command: both sides meet at one symbol on globalThis.
 */
import type { Dossier } from '../model/dossier.ts';

export interface Assembled {
  dossier: Dossier;
  /** HTML by article id: its paragraphs. */
  articles: ReadonlyMap<string, string>;
  /** HTML by section id: its blocks, without the heading. */
  sections: ReadonlyMap<string, string>;
  /** HTML by id of an author's page: its pieces of text, empty where a figure stands. */
  pages: ReadonlyMap<string, readonly string[]>;
  /** Why there is no paper edition, in a line without its stop; absent where there is one. */
  paperFailure?: string;
  /** Ids of the cards that were drawn; see render/cards. */
  cards?: ReadonlySet<string>;
}

interface Handed {
  assembled: Assembled | null;
  /** By the name of the one who listens: whoever starts anew takes its own old place. */
  listeners: Map<string, () => Promise<void>>;
}

const KEY = Symbol.for('dossier.assembled');
const shared = globalThis as { [KEY]?: Handed };
const handed = (): Handed => (shared[KEY] ??= { assembled: null, listeners: new Map() });

/** Ends when all who listen have taken it. */
export async function handOver(assembled: Assembled): Promise<void> {
  handed().assembled = assembled;
  await Promise.all([...handed().listeners.values()].map((listener) => listener()));
}

/** Null where no command has handed a dossier over, as when Astro's own tools load the pages. */
export const getAssembled = (): Assembled | null => handed().assembled;

export function onHandOver(name: string, listener: () => Promise<void>): void {
  handed().listeners.set(name, listener);
}
