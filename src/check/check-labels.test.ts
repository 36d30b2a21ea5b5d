/** Which facts each label of dossier.yaml stands for: what it says is held against these, and against no others. */
import { describe, expect, it } from 'vitest';
import { dossierOf, idOf } from '../../test/dossiers.ts';
import { createCheckContext } from './check-context.ts';
import { checkLabels, labelsOf } from './check-labels.ts';

const SOURCES = {
  'moon.txt':
    '---\nlabel: The Moon\noutlet: The Moon\npublished: 2031-05-06\n---\n\nOrsa Line lost 12 cranes on Monday. The port of Kirun will buy 40 tugs.\n\nNorway sent 300 divers.',
};
const bare = dossierOf(SOURCES);
const [cranes, tugs, divers] = ['12 cranes', '40 tugs', '300 divers'].map((text) =>
  idOf(bare, text),
);

function wrong(settings: object): string[] {
  const dossier = dossierOf(SOURCES, { settings });
  return checkLabels(labelsOf(dossier), createCheckContext(dossier), (path) => ({
    file: path.join('.'),
    line: 1,
    column: 1,
  })).map(({ file, value }) => `${file}: ${value}`);
}

describe('a label', () => {
  it('of a key number is held against its fact', () => {
    expect(wrong({ keyNumbers: [{ label: '12 cranes lost', fact: cranes }] })).toEqual([]);
    expect(wrong({ keyNumbers: [{ label: '40 tugs', fact: cranes }] })).toEqual([
      'keyNumbers.0.label: 40',
    ]);
  });

  it('of a topic is held against the facts of the topic', () => {
    const topic = (label: string) => ({ topics: { port: { label, facts: [cranes, tugs] } } });
    expect(wrong(topic('12 cranes and 40 tugs'))).toEqual([]);
    expect(wrong(topic('300 divers'))).toEqual(['topics.port.label: 300']);
  });

  it('that names somebody of whom its sources say nothing is refused', () => {
    const topic = (label: string) => ({ topics: { port: { label, facts: [divers] } } });
    expect(wrong(topic('Divers of Norway'))).toEqual([]);
    expect(wrong(topic('Divers of Portugal'))).toEqual(['topics.port.label: Portugal']);
  });

  it('of passages alone is held against what they tell', () => {
    const topic = (label: string) => ({
      topics: { port: { label, facts: [], passages: ['moon/p1'] } },
    });
    expect(wrong(topic('The tugs to be bought'))).toEqual([]);
    expect(wrong(topic('50 tugs to be bought'))).toEqual(['topics.port.label: 50']);
  });

  it('of a question is held against its topic', () => {
    const asked = (text: string) => ({
      topics: { port: { label: 'The port', facts: [tugs] } },
      questions: [{ text, topic: 'port' }],
    });
    expect(wrong(asked('Who sells the 40 tugs?'))).toEqual([]);
    expect(wrong(asked('Who sells the 50 tugs?'))).toEqual(['questions.0.text: 50']);
  });
});

describe('the title', () => {
  it('is held against every main article', () => {
    expect(wrong({ title: '12 cranes' })).toEqual([]);
    expect(wrong({ title: '13 cranes' })).toEqual(['title: 13']);
  });
});
