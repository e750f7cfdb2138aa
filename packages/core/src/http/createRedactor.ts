export interface Redactor {
  /** Registers a token, so that it is removed from every text from now on. */
  add: (secret: string | undefined) => void;
  /** Returns the text without any token in it. */
  redact: (text: string) => string;
  /** Returns a new error with the messages of an error and of its causes, without tokens and without other properties. */
  redactError: (error: unknown) => Error;
}

// A token lasts an hour. The limit is for an app whose `accessToken` returns a new one for each request.
const MAX_SECRETS = 1000;
const MAX_CAUSES = 4;

/** Keeps tokens out of errors: the last 1,000 registered ones, and any text that looks like a JWT. */
export function createRedactor(): Redactor {
  let secrets: string[] = [];

  function redact(text: string): string {
    const withoutSecrets = secrets.reduce(
      (rest, secret) => rest.replaceAll(secret, '[token]'),
      text,
    );
    return withoutSecrets.replaceAll(/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, '[token]');
  }

  return {
    redact,
    add(secret) {
      if (!secret || secret === secrets[0]) return;
      secrets = [secret, ...secrets.filter((other) => other !== secret)].slice(0, MAX_SECRETS);
    },
    redactError(error) {
      const messages: string[] = [];
      let cause = error;
      // Limited, because causes may form a circle.
      for (let depth = 0; cause instanceof Error && depth < MAX_CAUSES; depth += 1) {
        messages.push(cause.message);
        cause = cause.cause;
      }
      return new Error(redact(messages.join(': ') || `${typeof error} thrown`));
    },
  };
}
