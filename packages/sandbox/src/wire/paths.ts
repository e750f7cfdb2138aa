/** Everything under this prefix is Firmly's API: logged, and open to scenarios. */
export const API_PREFIX = '/api';

/** The one endpoint whose errors carry `message` instead of `code` and `description`. */
export const SESSION_PATH = `${API_PREFIX}/v1/browser-session`;

/** Everything under this prefix controls the sandbox itself and is no part of Firmly's API. */
export const CONTROL_PREFIX = '/__sandbox';

/** One store's cart; the paths of its mutations start with this. */
export const CART_PATH = `${API_PREFIX}/v1/domains/:domain/cart`;

/** The same cart in the second version of the API. */
export const CART_PATH_V2 = `${API_PREFIX}/v2/domains/:domain/cart`;

/** The postal code of the device: one for the carts of all stores. */
export const POSTAL_CODE_PATH = `${API_PREFIX}/v2/carts/postal-code`;
