import { request } from 'node:http';

/** A request with headers that `fetch` would set by itself, such as Host. */
export function fetchWith(
  url: URL,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number | undefined }> {
  return new Promise((resolve, reject) => {
    const all = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    };
    const sent = request(url, { method: 'POST', headers: all }, (response) => {
      response.resume();
      response.once('end', () => resolve({ status: response.statusCode }));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
