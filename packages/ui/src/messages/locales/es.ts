import { getOwn } from '../../utils/getOwn.ts';
import type { Messages } from '../Messages.ts';

const plural = new Intl.PluralRules('es');

/** The noun after a number. `many` is for whole millions. */
const ITEMS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'artículo',
  many: 'de artículos',
};

const INTERVALS: Readonly<Record<string, string>> = {
  daily: 'cada día',
  weekly: 'cada semana',
  biweekly: 'cada dos semanas',
  monthly: 'cada mes',
  quarterly: 'cada tres meses',
  yearly: 'cada año',
  annually: 'cada año',
};

/** Spanish, in words that Spain and Latin America share. */
export const es: Messages = {
  noAmount: '—',

  cart: 'Carrito',
  itemCount: (count, written) => `${written} ${items(count)}`,
  loadingCart: 'Cargando el carrito',
  emptyCart: 'Tu carrito en esta tienda está vacío.',
  continueShopping: 'Seguir comprando',
  closeCart: 'Cerrar el carrito',
  checkout: 'Finalizar compra',
  checkoutSaving: 'Guardando tus cambios…',
  checkoutOffline:
    'Sin conexión: tus últimos cambios no se guardaron. Finaliza la compra cuando vuelva la conexión.',
  checkoutRefused: 'La tienda rechazó un cambio. Revisa el carrito y después finaliza la compra.',
  checkoutUnavailable: 'El pago no está disponible en este momento.',
  openCart: (itemCount) => `Carrito, ${itemCount}`,
  addToCart: 'Añadir al carrito',
  addingToCart: 'Añadiendo…',
  addedToCart: 'Añadido al carrito',
  retry: 'Reintentar',
  reference: (id) => `Referencia: ${id}`,

  subtotal: 'Subtotal',
  discount: 'Descuento',
  addons: 'Extras',
  shipping: 'Envío',
  shippingBy: (method) => `Envío (${method})`,
  shippingLater: 'Se calcula al finalizar la compra',
  free: 'Gratis',
  shipments: 'Envíos',
  fulfillmentTypes: {
    SHIP_TO_ADDRESS: 'Entrega a domicilio',
    SCHEDULED_DELIVERY: 'Entrega programada',
    IN_STORE_PICKUP: 'Retiro en tienda',
  },
  tax: 'Impuestos',
  taxIncluded: 'Impuestos (incluidos)',
  storeCredit: 'Crédito de la tienda',
  total: 'Total',
  offline:
    'Sin conexión. Tus cambios aún no están guardados: mantén esta página abierta hasta que vuelva la conexión.',
  updatingTotals: 'Actualizando…',

  lineItems: 'Artículos',
  untitledItem: 'Artículo sin nombre',
  quantity: (written) => `Cantidad: ${written}`,
  unitPrice: (amount) => `${amount} por unidad`,
  wasPrice: 'Precio original',
  lineDiscount: (amount) => `${amount} de descuento`,
  recurring: (interval) => `Suscripción, ${getOwn(INTERVALS, interval.toLowerCase()) ?? interval}`,
  unreadableItems: (count, written) =>
    plural.select(count) === 'one'
      ? 'Un artículo de este carrito no se puede mostrar.'
      : `${written} ${items(count)} de este carrito no se pueden mostrar.`,

  quantityOf: (item) => `Cantidad de «${item}»`,
  increaseQuantity: (item) => `Aumentar la cantidad de «${item}»`,
  decreaseQuantity: (item) => `Reducir la cantidad de «${item}»`,
  remove: 'Eliminar',
  removeItem: (item) => `Eliminar «${item}»`,
  zeroRemoves: (zero) => `Con ${zero} se elimina el artículo`,
  itemRemoved: (item) => `Se eliminó «${item}».`,
  undo: 'Deshacer',
  undoRemoval: (item) => `Deshacer: devolver «${item}» al carrito`,
  quantityChanged: (item, written) => `«${item}»: cantidad ${written}.`,
  totalChanged: (amount) => `Total: ${amount}.`,
  wholeNumbersOnly: 'Solo números enteros',
  quantityAtMost: (max) => `Máximo ${max}`,
  quantityAtLeast: (min) => `Mínimo ${min}`,
  quantitySteps: (step, min) => `De ${step} en ${step}, a partir de ${min}`,
  quantityRefused: 'La tienda no acepta esta cantidad.',

  promoCode: 'Código promocional',
  applyPromoCode: 'Aplicar',
  appliedPromoCodes: 'Códigos promocionales aplicados',
  clearPromoCodes: 'Eliminar todos',
  promoCodeMissing: 'Escribe primero un código promocional.',

  shippingMethod: 'Entrega',
  noShippingMethods: 'La tienda no entrega en esta dirección.',
  shippingAddress: 'Dirección de entrega',
  change: 'Cambiar',
  estimateDelivery: 'Calcular la entrega',
  postalCode: 'Código postal',
  postalCodeMissing: 'Primero hay que escribir un código postal.',
  paymentMethods: 'Formas de pago',
  paymentTypes: { CreditCard: 'Tarjeta' },
  savedCard: (card, digits) => `${card} terminada en ${digits}`,

  orderPlaced: (number) =>
    number ? `El pedido ${number} está hecho.` : 'Este pedido ya está hecho.',
  cartStatuses: {
    submitted: 'Pedido realizado',
    item_not_shippable: 'Envío no disponible',
    checkout_blocked: 'Compra bloqueada',
  },
  statusNotices: {
    item_not_shippable: {
      title: 'Un artículo no se puede enviar',
      text: 'La tienda no envía uno de estos artículos a tu dirección. Elimínalo o cambia la dirección para finalizar la compra.',
    },
    checkout_blocked: {
      title: 'Todavía no puedes finalizar la compra',
      text: 'La tienda bloqueó la compra de este carrito. Revisa los artículos y sus cantidades, o ponte en contacto con la tienda.',
    },
  },
  notices: 'Avisos',
  noticeCodes: {
    CART_ITEMS_REMOVED: {
      title: 'Se eliminaron artículos',
      text: 'Algunos artículos ya no están disponibles y se eliminaron de tu carrito.',
    },
    ITEM_NOT_SHIPPABLE: {
      title: 'No se envía a tu dirección',
      text: 'La tienda no puede enviar uno o más de tus artículos a tu dirección. Elimínalos o cambia la dirección.',
    },
    ITEM_OUT_OF_STOCK: {
      title: 'Agotado',
      text: 'Lo sentimos, uno o más de tus artículos se agotaron.',
    },
    PROMO_EXPIRED: {
      title: 'Código promocional vencido',
      text: 'Tu código promocional venció y ya no reduce el precio.',
    },
    PROMO_NOT_APPLICABLE: {
      title: 'Código promocional no aplicado',
      text: 'Tu código promocional no es válido para los artículos de este carrito.',
    },
    SHIPPING_NOT_AVAILABLE: {
      title: 'Envío no disponible',
      text: 'La tienda no hace envíos a tu dirección. Prueba con otra.',
    },
    PRICE_INCREASED: {
      title: 'El precio subió',
      text: 'El precio de uno o más de tus artículos subió desde que los agregaste.',
    },
  },
  dismissNotice: 'Ocultar',

  details: (parts) => parts.join(', '),
  stores: 'Tiendas',
  loadingStores: 'Cargando las tiendas',
  noStores: 'Todavía no tienes ningún carrito.',
  loadingStore: 'Cargando',
  storeFailed: 'No disponible',
  allStores: 'Todas las tiendas',
  totalIn: (currency) => `Total en ${currency}`,
  totalsIncomplete: 'No están incluidas todas las tiendas.',

  errors: {
    session: 'Tu sesión terminó, por lo que no se puede mostrar tu carrito. Inténtalo de nuevo.',
    cartLost:
      'Tu sesión terminó y no se pudo conservar este carrito. Agrega los artículos otra vez.',
    cartNotFound: 'No hay ningún carrito en esta tienda.',
    storeUnavailable:
      'Esta tienda no está disponible en este momento. Inténtalo de nuevo en unos instantes.',
    storesUnavailable: 'No se pudo cargar la lista de tiendas.',
    network: 'Falló la conexión. Revisa tu red e inténtalo de nuevo.',
    timeout: 'La tienda tarda demasiado en responder. Inténtalo de nuevo.',
    unreadable: 'No se pudo leer la respuesta de la tienda. Inténtalo de nuevo más tarde.',
    invalidStore: 'No se encuentra esta tienda.',
    notEnoughStock: 'La tienda no tiene tantas unidades.',
    productNotFound: 'Este artículo ya no está disponible.',
    conflict: 'La tienda no permite este cambio.',
    cartSubmitted: 'Este pedido ya está hecho, por lo que no se puede modificar.',
    promoCodeInvalid: 'Este código no es válido.',
    promoCodeUnavailable: 'Este código no se puede usar en este carrito.',
    promoCodesNotClearable: 'La tienda no permite eliminar estos códigos.',
    countryNotSupported: 'La tienda no hace envíos a este país.',
    stateInvalid: 'Este estado o provincia no corresponde al país. Revísalo.',
    invalidInput: 'La tienda no acepta los datos ingresados. Revísalos.',
    optionGone: 'Esta opción ya no está disponible.',
    tooManyRequests: 'Demasiadas solicitudes. Espera un momento.',
    unknown: 'Algo salió mal. Inténtalo de nuevo.',
  },
};

function items(count: number): string {
  return ITEMS[plural.select(count)] ?? 'artículos';
}
