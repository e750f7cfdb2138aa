/** Path of the session endpoint: the one request that carries no token. */
export const SESSION_PATH = '/api/v1/browser-session';
