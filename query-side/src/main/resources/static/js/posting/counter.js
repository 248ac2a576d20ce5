// Asks the ledger over HTTP and says what the answer means for who asked. Only what is known is said to be recorded.

const PATIENCE_MS = 30_000;
const PATIENCE_FOR_FILES_MS = 300_000;
const TRY_AGAIN_SECONDS = 5;

/** A UUID, also where the page does not come over TLS. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * Posts a command. The answer is one of
 *   {kind: "recorded", receipt, repeated}   it is in the ledger (after a dry run: it would be)
 *   {kind: "refused", problem, status}      nothing was recorded, and why
 *   {kind: "stale", problem}                nothing was recorded: the page shows an older version
 *   {kind: "signed-out"}                    nothing was recorded: the session has ended
 *   {kind: "later", seconds}                not now; the same key may be sent again
 *   {kind: "unknown"}                       nobody knows whether it was recorded; the same key may be sent again
 *   {kind: "left"}                          the asker did not wait
 */
export async function post({ url, body, key, version, dryRun = false, signal }) {
  const headers = { ...shared(), "Idempotency-Key": key };
  if (version) {
    headers["If-Match"] = version;
  }
  if (!(body instanceof FormData)) {
    headers["Content-Type"] = "application/json";
  }
  const patience = AbortSignal.timeout(body instanceof FormData ? PATIENCE_FOR_FILES_MS : PATIENCE_MS);
  try {
    const answer = await fetch(dryRun ? `${url}?dryRun=true` : url, {
      method: "POST",
      headers,
      body,
      redirect: "error",
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    return await meaning(answer);
  } catch {
    return { kind: signal?.aborted ? "left" : "unknown" };
  }
}

/** Reads JSON, or null where there is none to be had. */
export async function get(url, signal) {
  try {
    const answer = await fetch(url, { headers: shared(), signal });
    return { status: answer.status, json: await answer.json() };
  } catch {
    return { status: 0, json: null };
  }
}

async function meaning(answer) {
  if (answer.ok) {
    return {
      kind: "recorded",
      receipt: await answer.json(),
      repeated: answer.headers.get("Idempotency-Hit") === "true",
    };
  }
  if (answer.status === 401) {
    return { kind: "signed-out" };
  }
  if (answer.status === 429 || answer.status === 503) {
    return { kind: "later", seconds: Number(answer.headers.get("Retry-After")) || TRY_AGAIN_SECONDS };
  }
  if (answer.status >= 500) {
    return { kind: "unknown" };
  }
  const problem = await answer.json().catch(() => ({}));
  return { kind: answer.status === 412 ? "stale" : "refused", problem, status: answer.status };
}

function shared() {
  const token = document.querySelector('meta[name="csrf"]')?.content;
  return {
    Accept: "application/json, application/problem+json",
    "Accept-Language": document.documentElement.lang || "vi",
    "X-Requested-With": "fetch",
    ...(token ? { "X-CSRF-TOKEN": token } : {}),
  };
}
