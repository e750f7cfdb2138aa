/** Stores of the sandbox, and the products and codes that tests edit in their carts. */
export const SHOP = 'shop.luma.gift';
export const VERRE = 'maison-verre.example';
export const STAGING = 'staging.luma.gift';

/** Lines of the cart at SHOP, by their descriptions: 2 tees, 1 candle, 1 pack of notebooks. */
export const TEE = 'Radiant Tee';
export const CANDLE = 'Fig & Cedar Candle';
/** SHOP has 4 of them. */
export const NOTEBOOKS = 'Linen Notebooks';

export const PUT_TEE = 'PUT line-items/WS12-M-Orange';
export const PUT_CANDLE = 'PUT line-items/40211846824015';

/** In milliseconds: longer than the sandbox lets a device renew its token. */
export const OVER_A_WEEK = 8 * 24 * 3_600_000;
