import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it.each([
  [
    'en',
    'The port was closed on Monday after a fire, and the ships that were to leave had to wait for the rain, which came at night with a storm from the north.',
  ],
  [
    'de',
    'Der Hafen wurde am Montag nach einem Brand geschlossen, und die Schiffe, die auslaufen sollten, mussten auf den Regen warten, der in der Nacht mit einem Sturm von Norden kam.',
  ],
  [
    'fr',
    'Le port a été fermé lundi après un incendie, et les navires qui devaient partir ont dû attendre la pluie, venue dans la nuit avec une tempête du nord, pour la première fois.',
  ],
  [
    'es',
    'El puerto se cerró el lunes por un incendio, y los barcos que iban a salir tuvieron que esperar la lluvia, que llegó por la noche con una tormenta del norte para los muelles.',
  ],
  ['und-Cyrl', 'Порт закрыли в понедельник после пожара.'],
  ['ja', '港は月曜日に火事のあとで閉まった。'],
  ['en', 'Der Spiegel.'],
])('a text in %s is known', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each(['Kasai Lines 14.2 Orvex 13.1 Belda 7.8 '.repeat(20), '', '12 14 16'])(
  'what is no running text counts as English: %s',
  (text) => {
    expect(languageOf(text)).toBe('en');
  },
);
