/** Takes a token out of every text that may end in an error. */
export function redact(text: string, secret: string | undefined): string {
  return secret ? text.replaceAll(secret, '[token]') : text;
}

/** The words of an error and of its causes, without the secret and without whatever else hangs on it. */
export function redactCause(error: unknown, secret: string | undefined): Error {
  const words: string[] = [];
  let cause = error;
  // Bounded: causes may form a circle.
  for (let depth = 0; cause instanceof Error && depth < 4; depth += 1) {
    words.push(cause.message);
    cause = cause.cause;
  }
  return new Error(redact(words.join(': ') || String(error), secret));
}
