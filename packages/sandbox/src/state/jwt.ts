import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64Url, toBase64Url } from './base64Url.ts';

const HEADER = toBase64Url(JSON.stringify({ alg: 'HS256', typ: 'JWT' }));

/** Signs claims into a JSON Web Token (HS256). */
export function signJwt(claims: object, secret: string): string {
  const unsigned = `${HEADER}.${toBase64Url(JSON.stringify(claims))}`;
  return `${unsigned}.${sign(unsigned, secret)}`;
}

/** The claims of a token that this secret signed; `undefined` for anything else. Expiry is the caller's to judge. */
export function readJwt(token: string, secret: string): unknown {
  const [header, payload, signature, ...rest] = token.split('.');
  if (!payload || rest.length > 0) return undefined;
  // The header's `alg` is never asked: a token does not choose how it is checked.
  if (signature !== sign(`${header}.${payload}`, secret)) return undefined;
  return JSON.parse(fromBase64Url(payload));
}

function sign(unsigned: string, secret: string): string {
  return toBase64Url(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(unsigned)));
}
