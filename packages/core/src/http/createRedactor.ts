export interface Redact {
  /** Remembers a token that is sent from now on. */
  hide: (secret: string | undefined) => void;
  /** A text without any token in it. */
  text: (text: string) => string;
  /** The words of an error and of its causes, without tokens and without whatever else hangs on it. */
  cause: (error: unknown) => Error;
}

const REMEMBERED = 8;

/** Keeps tokens out of whatever may end in an error: those in use, those just replaced, and whatever looks like one. */
export function createRedactor(): Redact {
  let secrets: string[] = [];

  function text(words: string): string {
    const known = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[token]'), words);
    return known.replaceAll(/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, '[token]');
  }

  return {
    text,
    hide(secret) {
      if (secret)
        secrets = [secret, ...secrets.filter((known) => known !== secret)].slice(0, REMEMBERED);
    },
    cause(error) {
      const words: string[] = [];
      let cause = error;
      // Bounded: causes may form a circle.
      for (let depth = 0; cause instanceof Error && depth < 4; depth += 1) {
        words.push(cause.message);
        cause = cause.cause;
      }
      return new Error(text(words.join(': ') || `${typeof error} thrown`));
    },
  };
}
