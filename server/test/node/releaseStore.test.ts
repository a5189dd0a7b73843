import Ajv2020 from 'ajv/dist/2020';
import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import importedSchema from '../../../schemas/imported-release.schema.json';
import type { ImportedRelease } from '../../src/model/official';
import { dataFolder } from '../../src/node/dataFolder';
import { ReleaseStore } from '../../src/node/releaseStore';
import { parseSource } from '../../src/spec';
import { Folder } from '../cli/support';
import { SMALL_SPEC } from '../spec/source/fixture';

const isImported = new Ajv2020({ allErrors: true }).compile(importedSchema);
const RELEASE: ImportedRelease = {
  formatVersion: 1,
  release: '2031-05-06',
  sha256: '0'.repeat(64),
  ...parseSource(SMALL_SPEC).text,
};

/** A store, and what it complained about. */
function open(folder: Folder): { store: ReleaseStore; complaints: string[] } {
  const complaints: string[] = [];
  return { store: new ReleaseStore(folder.path, (message) => complaints.push(message)), complaints };
}

describe('the store of imported texts', () => {
  it('is empty before the first import', () => {
    using folder = new Folder();
    const { store, complaints } = open(folder);
    assert.deepEqual(store.ids(), []);
    assert.equal(store.load('2031-05-06'), undefined);
    assert.deepEqual(complaints, []);
  });

  it('gives back what was put in, in files that keep to the schema', () => {
    using folder = new Folder();
    const path = open(folder).store.save(RELEASE);
    const { store } = open(folder);
    assert.deepEqual(store.ids(), ['2031-05-06']);
    assert.deepEqual(store.load('2031-05-06'), RELEASE);
    assert.ok(isImported(JSON.parse(readFileSync(path, 'utf8'))), JSON.stringify(isImported.errors));
  });

  it('reads a file once, and again when it was replaced', () => {
    using folder = new Folder();
    const { store } = open(folder);
    store.save(RELEASE);
    const first = store.load('2031-05-06');
    assert.equal(store.load('2031-05-06'), first);
    open(folder).store.save({ ...RELEASE, sha256: '1'.repeat(64) });
    assert.equal(store.load('2031-05-06')?.sha256, '1'.repeat(64));
  });

  it('looks for nothing but releases, whatever a prompt asks for', () => {
    using folder = new Folder({
      'secret.json': '{}',
      'releases/2031-05-06.json.bak': '{}',
      'releases/a.json': '{}',
    });
    const { store, complaints } = open(folder);
    for (const id of ['../secret', '..', '', 'a', '2031-05-06/..', '/etc/passwd']) {
      assert.equal(store.load(id), undefined);
    }
    assert.deepEqual(store.ids(), []);
    assert.deepEqual(complaints, []);
  });

  const damaged: Record<string, string> = {
    'cut short': '{"formatVersion":1,"rel',
    'of another version': '{"formatVersion":2}',
    'of another release': JSON.stringify({ ...RELEASE, release: '2031-05-07' }),
    'without sections': '{"formatVersion":1,"release":"2031-05-06","sha256":"a"}',
    'with a section that is none': JSON.stringify({ ...RELEASE, sections: [{ id: 'a' }] }),
    'with a level that is none': JSON.stringify({
      ...RELEASE,
      sections: [{ ...RELEASE.sections[0], level: 'king' }],
    }),
    'with a block that is none': JSON.stringify({
      ...RELEASE,
      sections: [{ ...RELEASE.sections[0], blocks: [{ kind: 'example' }] }],
    }),
  };
  for (const [fault, text] of Object.entries(damaged)) {
    it(`complains once about a file ${fault}, and does without it`, () => {
      using folder = new Folder({ 'releases/2031-05-06.json': text });
      const { store, complaints } = open(folder);
      assert.equal(store.load('2031-05-06'), undefined);
      assert.equal(store.load('2031-05-06'), undefined);
      assert.equal(complaints.length, 1);
      assert.match(complaints[0] ?? '', /2031-05-06 cannot be used .*Import it again\.$/);
    });
  }

  it(
    'leaves nothing behind when it cannot write',
    { skip: process.getuid?.() === 0 && 'root may write anywhere' },
    () => {
      using folder = new Folder({ 'releases/keep': '' });
      chmodSync(folder.at('releases'), 0o555);
      assert.throws(() => open(folder).store.save(RELEASE));
      chmodSync(folder.at('releases'), 0o755);
      assert.deepEqual(readdirSync(folder.at('releases')), ['keep']);
    },
  );
});

describe('the data folder', () => {
  it('is the one that MODELSPEC_DATA_DIR names, on every system', () => {
    for (const system of ['linux', 'darwin', 'win32'] as const) {
      assert.equal(dataFolder({ MODELSPEC_DATA_DIR: 'mine' }, system, '/home/a'), resolve('mine'));
    }
  });

  it('is where the system keeps such data', () => {
    const home = '/home/a';
    assert.equal(dataFolder({}, 'linux', home), join(home, '.local/share/modelspec'));
    assert.equal(dataFolder({ XDG_DATA_HOME: '/data' }, 'linux', home), join('/data', 'modelspec'));
    assert.equal(
      dataFolder({ XDG_DATA_HOME: 'relative' }, 'linux', home),
      join(home, '.local/share/modelspec'),
    );
    assert.equal(dataFolder({}, 'darwin', home), join(home, 'Library/Application Support/modelspec'));
    assert.equal(dataFolder({ APPDATA: '/roaming' }, 'win32', home), join('/roaming', 'modelspec'));
    assert.equal(dataFolder({}, 'win32', home), join(home, 'AppData/Roaming/modelspec'));
  });
});
