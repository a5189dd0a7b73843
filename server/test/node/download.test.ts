import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { download, DownloadError, type DownloadLimits } from '../../src/node/download';
import { startSite } from './site';

const LIMITS: DownloadLimits = { size: 1000, answerTime: 5000, totalTime: 5000, redirects: 3 };

async function refusal(address: string, limits: Partial<DownloadLimits> = {}): Promise<string> {
  try {
    await download(address, { ...LIMITS, ...limits });
  } catch (error) {
    assert.ok(error instanceof DownloadError, String(error));
    return error.message;
  }
  return assert.fail(`${address} was fetched`);
}

describe('a download', () => {
  it('is the bytes of the answer', async () => {
    await using site = await startSite({ '/a': (_request, answer) => answer.end('ü€') });
    assert.equal((await download(`${site.origin}/a`, LIMITS)).toString('utf8'), 'ü€');
  });

  it('follows redirects, relative ones too', async () => {
    await using site = await startSite({
      '/a': (_request, answer) => answer.writeHead(302, { location: 'b' }).end(),
      '/b': (_request, answer) => answer.writeHead(308, { location: `${site.origin}/c` }).end(),
      '/c': (_request, answer) => answer.end('here'),
    });
    assert.equal((await download(`${site.origin}/a`, LIMITS)).toString(), 'here');
  });

  it('gives up on a circle of redirects', async () => {
    await using site = await startSite({
      '/a': (_request, answer) => answer.writeHead(302, { location: '/a' }).end(),
    });
    assert.match(await refusal(`${site.origin}/a`), /redirects more than 3 times/);
    assert.equal(site.requests, 4);
  });

  for (const [title, location] of [
    ['plain http elsewhere', 'http://elsewhere.example/a'],
    ['a file', 'file:///etc/passwd'],
    ['a password', 'https://a:b@elsewhere.example/'],
    ['nothing', undefined],
    ['nonsense', 'https://['],
  ] as const) {
    it(`follows no redirect to ${title}`, async () => {
      await using site = await startSite({
        '/a': (_request, answer) => answer.writeHead(302, location === undefined ? {} : { location }).end(),
      });
      assert.match(await refusal(`${site.origin}/a`), /only https is|no valid address|user name or password/);
      assert.equal(site.requests, 1);
    });
  }

  for (const address of [
    'http://model-spec.example/model_spec.md',
    'http://127.0.0.1.example/a',
    'http://localhost.example/a',
    'http://[::2]/a',
    'ftp://model-spec.example/a',
    'file:///etc/passwd',
    'data:text/plain,a',
    'https://a:b@model-spec.example/a',
    'nonsense',
  ]) {
    it(`does not even ask ${address}`, async () => {
      assert.match(await refusal(address), /only https is|no valid address|user name or password/);
    });
  }

  it('that was cut short is no download', async () => {
    await using site = await startSite({
      '/counted': (_request, answer) => {
        answer.writeHead(200, { 'content-length': '100' });
        answer.write('only this', () => answer.destroy());
      },
      '/chunked': (_request, answer) => {
        answer.writeHead(200);
        answer.write('only this', () => answer.destroy());
      },
    });
    assert.match(await refusal(`${site.origin}/counted`), /could not be read to its end/);
    assert.match(await refusal(`${site.origin}/chunked`), /could not be read to its end/);
  });

  it('stops at its size, announced or not', async () => {
    await using site = await startSite({
      '/announced': (_request, answer) =>
        answer.writeHead(200, { 'content-length': '1001' }).end('x'.repeat(1001)),
      '/unannounced': (_request, answer) => {
        answer.writeHead(200);
        answer.write('x'.repeat(600));
        answer.end('x'.repeat(600));
      },
      '/fits': (_request, answer) => answer.end('x'.repeat(1000)),
    });
    assert.match(await refusal(`${site.origin}/announced`), /longer than 1000 bytes/);
    assert.match(await refusal(`${site.origin}/unannounced`), /longer than 1000 bytes/);
    assert.equal((await download(`${site.origin}/fits`, LIMITS)).length, 1000);
  });

  it('waits neither for a silent server nor for one that never ends', async () => {
    await using site = await startSite({
      '/silent': () => undefined,
      '/endless': (_request, answer) => void answer.writeHead(200).write('a'),
    });
    assert.match(await refusal(`${site.origin}/silent`, { answerTime: 50 }), /took too long/);
    assert.match(await refusal(`${site.origin}/endless`, { totalTime: 200 }), /took too long/);
  });

  it('tells a refusal by the server and a server that is not there', async () => {
    await using site = await startSite({ '/a': (_request, answer) => answer.writeHead(404).end() });
    assert.match(await refusal(`${site.origin}/a`), /answers with status 404/);
    const gone = site.origin;
    await site[Symbol.asyncDispose]();
    assert.match(await refusal(`${gone}/a`), /could not be read to its end: .*ECONNREFUSED/);
  });
});
