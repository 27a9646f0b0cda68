/** Rejects if no one answers, and as aborted. */
export type Upload = (
  url: string,
  request: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: FormData;
    readonly signal?: AbortSignal;
  },
  onSent: (part: number) => void,
) => Promise<Response>;

/** `fetch` doesn't report progress. */
export const browserUpload: Upload = (url, { headers, body, signal }, onSent) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.responseType = "text";
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onSent(loaded / total);
    };
    const abort = (): void => request.abort();
    signal?.addEventListener("abort", abort);
    request.onloadend = () => {
      signal?.removeEventListener("abort", abort);
      if (request.status === 0) return reject(new TypeError("Nobody answers."));
      const type = request.getResponseHeader("content-type") ?? "";
      resolve(new Response(request.responseText, { status: request.status, headers: { "content-type": type } }));
    };
    if (signal?.aborted === true) return reject(new TypeError("It was given up."));
    request.send(body);
  });
