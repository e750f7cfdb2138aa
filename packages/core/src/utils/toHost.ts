/**
 * A host name in the one form in which names are compared: in lower case, without a dot at its end, letters of other scripts as
 * `xn--…`. What is not a name stays what it is.
 *
 * @example
 * toHost('Shop.Luma.Gift'); // "shop.luma.gift"
 */
export function toHost(name: string): string {
  // An app without types may give anything.
  const host = [name].join('').toLowerCase().replace(/\.$/, '');
  // Not for an ASCII name, and not for more than a name: a URL would drop the rest.
  const isForeign = /^[^\s/?#@:\\%]*[^\0-~][^\s/?#@:\\%]*$/.test(host);
  return isForeign && URL.canParse(`https://${host}`) ? new URL(`https://${host}`).host : host;
}
