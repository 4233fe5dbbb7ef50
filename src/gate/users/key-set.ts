import { createRemoteJWKSet, type JWTVerifyGetKey, errors as joseErrors } from "jose";

/** Keys of the project: fetched when first needed, again every ten minutes and when a token names an unknown one. */
const REFRESHED_EVERY_MS = 600_000;
/** So long nobody asks again, whatever tokens name: a stranger with made-up key ids costs no fetches. */
const ASKED_AGAIN_AFTER_MS = 30_000;
const TIMEOUT_MS = 5000;

/** The key set could not be fetched, and there is none from before. */
export class NoKeySet extends Error {
  override readonly name = "NoKeySet";
  readonly timedOut: boolean;

  constructor(cause: unknown) {
    super("the key set cannot be fetched", { cause });
    this.timedOut = cause instanceof joseErrors.JWKSTimeout;
  }
}

/**
 * Finds the key that a token names. jose fetches and reads the set; when it fetches is decided here, so that the last
 * good set outlives a failed fetch and an unknown key id stays unknown (spec/http-api.md §2.1).
 * @param now milliseconds of the machine
 */
export const createKeySet = (url: URL, now: () => number): JWTVerifyGetKey => {
  const never = Number.POSITIVE_INFINITY;
  const remote = createRemoteJWKSet(url, { cacheMaxAge: never, cooldownDuration: never, timeoutDuration: TIMEOUT_MS });
  let askedAt = Number.NEGATIVE_INFINITY;
  let failure: unknown;
  let asking: Promise<void> | undefined;

  const ask = (): Promise<void> => {
    if (asking) return asking;
    if (now() - askedAt < ASKED_AGAIN_AFTER_MS) return Promise.resolve();
    askedAt = now();
    asking = remote
      .reload()
      .catch((error: unknown) => {
        failure = error;
      })
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };

  return async (header, token) => {
    if (!remote.jwks()) await ask();
    if (!remote.jwks()) throw new NoKeySet(failure);
    if (now() - askedAt > REFRESHED_EVERY_MS) void ask();
    try {
      return await remote(header, token);
    } catch (error) {
      if (!(error instanceof joseErrors.JWKSNoMatchingKey)) throw error;
      await ask();
      return remote(header, token);
    }
  };
};
