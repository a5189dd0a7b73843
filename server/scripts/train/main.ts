// Trains the instruction classifier on server/training and writes its weights: npm run train
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel } from './build';
import { exampleSentences, trainingFingerprint, trainingSentences } from './sentences';

const file = join(__dirname, '../../src/classifier/weights.json');
const sentences = [...trainingSentences(), ...exampleSentences()];
writeFileSync(file, `${JSON.stringify(buildModel(sentences, trainingFingerprint()))}\n`);
console.log(`trained on ${sentences.length} sentences`);
