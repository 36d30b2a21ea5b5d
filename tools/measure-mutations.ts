/** `node tools/measure-mutations.ts [NUMBER] [DOSSIER...]`: the tables of docs/evidence.md, and every change that the check let pass. */
import { buildSubject } from '../test/mutation/subjects.ts';
import { byKind, byPlace, measureMutations, missed, tableOf } from '../test/mutation/measure.ts';

const [most = '3', ...names] = process.argv.slice(2);
const subjects = [];
for (const name of names.length ? names : ['content', 'harbour', 'fever', 'merger', 'bare'])
  subjects.push(await buildSubject(name));
const judged = measureMutations(subjects, Number(most));
console.log(
  [
    tableOf('kind', byKind(judged)),
    '',
    tableOf('place', byPlace(judged)),
    '',
    ...missed(judged),
  ].join('\n'),
);
