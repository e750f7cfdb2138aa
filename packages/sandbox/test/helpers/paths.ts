export const SESSION = '/api/v1/browser-session';
export const ACTIVE_DOMAINS = '/api/v2/carts/active-domains';
export const cartPath = (domain: string) => `/api/v1/domains/${domain}/cart`;
export const linesPath = (domain: string) => `${cartPath(domain)}/line-items`;
export const linePath = (domain: string, sku: string) =>
  `${linesPath(domain)}/${encodeURIComponent(sku)}`;
export const additionPath = (domain: string, sku: string, quantity: number | string) =>
  `${linePath(domain, sku)}/quantity/${quantity}`;
export const promoCodesPath = (domain: string) => `${cartPath(domain)}/promo-codes`;
export const POSTAL_CODE = '/api/v2/carts/postal-code';
export const shippingInfoPath = (domain: string) => `${cartPath(domain)}/shipping-info`;
export const shippingMethodPath = (domain: string) => `${cartPath(domain)}/shipping-method`;
