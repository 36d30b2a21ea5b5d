/** "Reported by 3 articles of 2 origins, both citing Wang Xiaohong": how far a topic's facts stand on their own feet. */
import type { Topic } from './dossier.ts';

export interface Reports {
  articles: number;
  origins: number;
  /** Whom facts of more than one origin name as their source. */
  citing: string[];
}

export const countReports = ({ facts, origins, citing }: Topic): Reports => ({ articles: new Set(facts.map(({ article }) => article)).size, origins: origins.length, citing });

/** A part of the sentence; a `ref` says by which reference of `computeRef` a template works the figure out again. */
export interface ReportsPart {
  text: string;
  ref?: string;
  /** Set on names: the person or party cited. */
  name?: true;
}

const plural = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`);
/** The sentence in parts, so that each figure in it can say what it is. */
export function describeReports(topic: Topic): ReportsPart[] {
  const { articles, origins, citing } = countReports(topic);
  const counts: ReportsPart[] = [
    { text: 'Reported by ' },
    { text: String(articles), ref: `topics/${topic.id}/articles` },
    { text: ` ${plural(articles, 'article')} of ` },
    { text: String(origins), ref: `topics/${topic.id}/origins` },
    { text: ` ${plural(origins, 'origin')}` },
  ];
  const cited = citing.flatMap((name, index): ReportsPart[] => [...(index > 0 ? [{ text: ' and ' }] : []), { text: name, name: true }]);
  return cited.length > 0 && origins > 1 ? [...counts, { text: origins === 2 ? ', both citing ' : ', several of them citing ' }, ...cited] : counts;
}
