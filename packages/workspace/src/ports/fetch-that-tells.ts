/** A fetch that says how much of the body is sent, from 0 to 1, which `fetch` itself does not. */
export function fetchThatTells(onProgress: (part: number) => void): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = await request.text();
    return new Promise((resolve, reject) => {
      const call = new XMLHttpRequest();
      call.open(request.method, request.url);
      for (const [name, value] of request.headers) call.setRequestHeader(name, value);
      call.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      call.onload = () => resolve(answerOf(call));
      call.onerror = () => reject(new TypeError('There was no answer.'));
      call.onabort = () => reject(request.signal.reason);
      request.signal.addEventListener('abort', () => call.abort());
      call.send(body);
    });
  };
}

function answerOf(call: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['content-type', 'retry-after']) {
    const value = call.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  return new Response(call.status === 204 ? null : call.responseText, { status: call.status, headers });
}
