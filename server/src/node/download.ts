import { describeError } from './errors';

/** Bounds of a download. Times in milliseconds, sizes in bytes. */
export interface DownloadLimits {
  readonly size: number;
  /** Until the head of each answer. */
  readonly answerTime: number;
  /** For all of it. */
  readonly totalTime: number;
  readonly redirects: number;
}

const MEBIBYTE = 1024 * 1024;
export const DOWNLOAD_LIMITS: DownloadLimits = {
  size: 5 * MEBIBYTE,
  answerTime: 15_000,
  totalTime: 60_000,
  redirects: 5,
};

/** A download failed. The message says at which address and why. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
}

/**
 * Fetches the bytes at an address. HTTPS alone, and HTTP from this very machine; each redirect is held to the same, and
 * none may lead from another machine to this one.
 * @throws {DownloadError} also when more or fewer bytes come than were announced.
 */
export async function download(address: string, limits: DownloadLimits = DOWNLOAD_LIMITS): Promise<Buffer> {
  const total = AbortSignal.timeout(limits.totalTime);
  let url = allowed(address, address);
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const answer = await ask(url, total, limits);
    const next = redirectTarget(answer, url);
    if (next === undefined) return body(answer, url, limits);
    await answer.body?.cancel();
    url = next;
  }
  throw new DownloadError(`${address} redirects more than ${String(limits.redirects)} times.`);
}

function allowed(address: string, shown: string): URL {
  if (!URL.canParse(address)) throw new DownloadError(`${shown} is no valid address.`);
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') {
    throw new DownloadError(`${url.host}: addresses with a user name or password are not fetched.`);
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return url;
  throw new DownloadError(`${shown} is not fetched: only https is, and http from this machine itself.`);
}

/** By name and number alone: nothing is looked up. `URL` has written every form of an IPv4 address out as four numbers. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

async function ask(url: URL, total: AbortSignal, limits: DownloadLimits): Promise<Response> {
  const answerTimer = new AbortController();
  const timer = setTimeout(() => {
    answerTimer.abort(new DOMException('no answer', 'TimeoutError'));
  }, limits.answerTime);
  try {
    return await fetch(url, {
      redirect: 'manual',
      credentials: 'omit',
      headers: { accept: 'text/markdown, text/plain;q=0.9' },
      signal: AbortSignal.any([total, answerTimer.signal]),
    });
  } catch (error) {
    throw failure(url, error, limits);
  } finally {
    clearTimeout(timer);
  }
}

function redirectTarget(answer: Response, from: URL): URL | undefined {
  if (answer.status < 300 || answer.status > 399) return undefined;
  const location = answer.headers.get('location');
  if (location === null || !URL.canParse(location, from.href)) {
    throw new DownloadError(
      `${from.href} answers with status ${String(answer.status)} and no valid address.`,
    );
  }
  const target = allowed(new URL(location, from).href, `${from.href} redirects to ${location}, which`);
  if (isLoopback(target) && !isLoopback(from)) {
    throw new DownloadError(`${from.href} redirects to this machine itself: this is not followed.`);
  }
  return target;
}

async function body(answer: Response, url: URL, limits: DownloadLimits): Promise<Buffer> {
  const tooLong = `${url.href} is longer than ${String(limits.size)} bytes.`;
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new DownloadError(`${url.href} answers with status ${String(answer.status)}.`);
  }
  const announced = Number(answer.headers.get('content-length') ?? 0);
  if (announced > limits.size) {
    await answer.body?.cancel();
    throw new DownloadError(tooLong);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      const bytes = chunk as Uint8Array;
      size += bytes.length;
      if (size > limits.size) throw new DownloadError(tooLong);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof DownloadError ? error : failure(url, error, limits);
  }
  return Buffer.concat(chunks);
}

function failure(url: URL, error: unknown, limits: DownloadLimits): DownloadError {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new DownloadError(`${url.href} took too long (the limit is ${seconds(limits)}).`);
  }
  // fetch wraps what happened on the wire.
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return new DownloadError(`${url.href} could not be read to its end: ${describeError(cause)}.`);
}

function seconds({ answerTime, totalTime }: DownloadLimits): string {
  return `${String(answerTime / 1000)} s for an answer, ${String(totalTime / 1000)} s in all`;
}
