import { describe, expect, it } from 'vitest';
import { readStatus } from './status.ts';
import type { ClaimStatus } from './status.ts';
import { tokenize } from '../text/tokens.ts';

/** Status of what stands between brackets. */
function statusOf(marked: string): ClaimStatus {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const tokens = tokenize(marked.replace('[', '').replace(']', ''));
  const first = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  return readStatus(tokens, first, after < 0 ? tokens.length : after);
}

const done: ClaimStatus = { status: 'done' };
const planned: ClaimStatus = { status: 'planned' };
const offered: ClaimStatus = { status: 'offered' };
const open: ClaimStatus = {};

describe('tense and verb tell what has happened, what is planned and what is offered', () => {
  it.each<[string, string, ClaimStatus]>([
    ['past', 'They trained [40 men] there.', done],
    ['perfect', 'They have trained [40 men].', done],
    ['irregular past', 'The forum drew [40 men].', done],
    ['passive before', 'About [40 men] were trained.', done],
    ['the verb after a subject', '[Forty men] and their wives jointly launched a plan.', done],
    ['future', 'They will train [40 men].', planned],
    ['reported future', 'She said they would train [40 men].', planned],
    ['a short past', '[Eleven men] died there.', done],
    ['a short perfect', 'He has used [29 boats].', done],
    ['a contracted future', "They'll train [40 men].", planned],
    ['a contracted future with a curly apostrophe', 'They’ll train [40 men].', planned],
    ['a plan', 'They plan to train [40 men].', planned],
    ['progressive plan', 'They are planning to train [40 men].', planned],
    ['announced plans', 'He, while speaking, announced plans to train [40 men].', planned],
    ['is to', 'The school is to train [40 men].', planned],
    ['is expected to', 'The school is expected to train [40 men].', planned],
    ['future passive', '[Forty men] will be trained.', planned],
    ['to be', 'It wants [40 men] to be trained.', planned],
    [
      'the further ones of a past act',
      'It told of 20 men and of another [40 men] who are to be trained.',
      planned,
    ],
    [
      'the further ones that are planned',
      'It told of 20 men trained last year and another [40] planned over the next.',
      planned,
    ],
    ['more to be', 'It trained 20 men, with [40] more to be trained.', planned],
    ['past a genitive', "[Forty] of the firm's men will move.", planned],
    ['verbs that share "will"', 'It will buy 20 armoured cars and train [40 men].', planned],
    ['an offer', 'They offered [40 beds].', offered],
    ['offer with would', 'She said it would offer training to [40 men].', offered],
    ['offer to do', 'They offered to train [40 men].', offered],
    ['a pledge', 'They pledged [40 tanks].', offered],
    ['a promise to do is a plan', 'They promised to train [40 men].', planned],
    [
      'infinitives that share a promise',
      'It pledged to hire 20 cooks and to train [40 men].',
      planned,
    ],
    [
      'a participle of the noun is no verb',
      '[Only 12] of the 60 promised buses have arrived.',
      done,
    ],
    ['a plan as a thing is no plan to', 'It approved the plan by [40 votes].', done],
    ['a relative in the present', 'The fund, which manages [40 farms], lost.', open],
    ['present', 'The firm employs [40 men].', open],
    ['has', 'The firm, which was founded there, has [40 men].', open],
    ['possibility', 'It could train [40 men].', open],
    ['a purpose is no fact', 'They met to discuss [40 ideas].', open],
    ['but an achievement is', 'They managed to rescue [40 men].', done],
    ['another clause does not govern', 'They will go, but it trained [40 men].', done],
    ['the subject of a later clause', 'The mayor will resign after [40 men] were hurt.', done],
  ])('%s: %s', (_, marked, expected) => expect(statusOf(marked)).toEqual(expected));
});

describe('what the sentence denies is negated', () => {
  it.each<[string, ClaimStatus]>([
    ['They did not train [40 men].', { ...done, negated: true }],
    ["They didn't train [40 men].", { ...done, negated: true }],
    ['They have never trained [40 men].', { ...done, negated: true }],
    ['They will not train [40 men].', { ...planned, negated: true }],
    ["They won't train [40 men].", { ...planned, negated: true }],
    ['They no longer plan to train [40 men].', { ...planned, negated: true }],
    ['They failed to train [40 men].', { ...done, negated: true }],
    ['The chief denied that [40 men] had been hurt.', { ...done, negated: true }],
    ['They not only trained [40 men] but fed them.', done],
  ])('%s', (marked, expected) => expect(statusOf(marked)).toEqual(expected));
});
