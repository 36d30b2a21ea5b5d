/** Made-up wire stories, as many as wanted, of the same words for the same number: what the size of a dossier is measured with. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const lists = {
  countries: 'Kenya,Peru,Norway,Japan,Ghana,Chile,Poland,Vietnam,Malta,Nepal,Brazil,Latvia',
  people:
    'Amara Osei,Lena Kovac,Tomas Rivera,Ingrid Halvorsen,Kenji Mori,Paulo Teixeira,Nadia Rahman,Piotr Zielinski',
  roles:
    'the transport minister,a spokesman,the port director,the chief engineer,a union leader,the deputy governor',
  things: 'ships,containers,workers,bridges,houses,vessels,tonnes of grain,patients,schools,trucks',
  acts: 'were moved,were inspected,were repaired,were counted,will be rebuilt,are to be closed',
  months: 'January,March,May,June,August,October,November',
  said: 'We did all that could be done,There is no other way,The figures speak for themselves,Nobody was told',
};
type List = keyof typeof lists;

const FILLERS = [
  'The harbour has been the subject of dispute between operators and residents for a long time, and neither side has changed its view in public.',
  'Observers said that the plan would take longer than the authorities admit, and that the money was not secured.',
  'The council did not answer questions about the contract.',
  'Local papers had reported the dispute before, and residents spoke of noise and dust.',
];

/** A linear congruential generator, the constants of C's own. */
class Draws {
  #state = 12_345;

  below(limit: number): number {
    this.#state = (this.#state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return this.#state % limit;
  }

  from(values: readonly string[]): string {
    return values[this.below(values.length)] ?? '';
  }

  word(list: List): string {
    return this.from(lists[list].split(','));
  }
}

function writeParagraph(draws: Draws, year: number): string {
  const person = draws.word('people');
  const when = draws.from([
    'On Monday',
    'Last week',
    `In ${draws.word('months')} ${year - 1}`,
    `Since ${year - 2}`,
  ]);
  const count = (1 + draws.below(9000)).toLocaleString('en');
  return [
    `${when}, ${count} ${draws.word('things')} ${draws.word('acts')} in ${draws.word('countries')} and ${draws.word('countries')}, ${person}, ${draws.word('roles')}, said.`,
    draws.from(FILLERS),
    `"${draws.word('said')}," ${person.split(' ')[1]} said${draws.from(['', ' on Tuesday', ` in ${draws.word('countries')}`])}.`,
    `About ${1 + draws.below(60)} percent of the ${draws.word('things')} came from ${draws.word('countries')}.`,
  ].join(' ');
}

const PARAGRAPHS = 9;

/** Writes `1.txt` and so on with their dates before their names into the folder, some 3 KB each. */
export async function writeStories(folder: string, stories: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draws = new Draws();
  for (let story = 0; story < stories; story++) {
    const [year, month, day] = [2020 + draws.below(5), 1 + draws.below(12), 1 + draws.below(28)];
    const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
    const text = Array.from({ length: PARAGRAPHS }, () => writeParagraph(draws, year)).join('\n\n');
    const head = `${draws.word('countries').toUpperCase()}, ${draws.word('months').slice(0, 3)} ${day} (Wire ${draws.below(40)})`;
    await writeFile(join(folder, `${date}-story-${story}.txt`), `${head} - ${text}\n`);
  }
}
