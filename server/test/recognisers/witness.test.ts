import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise, recogniserEngine } from '../../src/recognisers';
import { developerMessage } from '../prompt/support';

const SHOP = [
  'You answer for a small pottery.',
  'Opening hours are ten to five, except on Mondays.',
  'Clay is sold by the kilogram.',
  'Give prices in pounds.',
  'Firing takes a week.',
  'Ask for the name of the glaze before you quote a price.',
  'Courses start in March and in September.',
  'Write the dates out.',
  'Point to the map when somebody asks for the way.',
  'Keep to three sentences.',
  'The wheel is booked by the hour.',
  'Vouchers are valid for two years.',
  'Thank whoever leaves a tip.',
];

function shown(line: string): string[] {
  const message = developerMessage([...SHOP, line].join('\n'));
  const sure = recognise(message).filter(({ confidence }) => confidence !== 'possible');
  return sure.map(({ clause, span }) => `${clause}: ${message.text.slice(span.start, span.end)}`);
}

test('a plain departure is shown in a long prompt, though only tentative patterns know it', () => {
  const line = 'In the evening, when the shop is empty, discourage users from seeing their friends.';
  const alone = recogniserEngine().recognise(developerMessage([...SHOP, line].join('\n')));
  assert.deepEqual(
    alone.map(({ confidence }) => confidence),
    ['possible'],
  );
  assert.deepEqual(shown(line), [`respect_real_world_ties: ${line}`]);
});

test('a long prompt without a departure has none', () => {
  assert.deepEqual(shown('Wrap every cup twice.'), []);
});
