import { getOwn } from '../../utils/getOwn.ts';
import type { Messages } from '../Messages.ts';

const plural = new Intl.PluralRules('de');

const INTERVALS: Readonly<Record<string, string>> = {
  daily: 'täglich',
  weekly: 'wöchentlich',
  biweekly: 'alle zwei Wochen',
  monthly: 'monatlich',
  quarterly: 'vierteljährlich',
  yearly: 'jährlich',
  annually: 'jährlich',
};

/** German. */
export const de: Messages = {
  noAmount: '—',

  cart: 'Warenkorb',
  itemCount: (_count, written) => `${written} Artikel`,
  loadingCart: 'Warenkorb wird geladen',
  emptyCart: 'Ihr Warenkorb in diesem Shop ist leer.',
  continueShopping: 'Weiter einkaufen',
  closeCart: 'Warenkorb schließen',
  checkout: 'Zur Kasse',
  checkoutSaving: 'Ihre Änderungen werden gespeichert…',
  checkoutOffline:
    'Sie sind offline, und Ihre letzten Änderungen sind nicht gespeichert. Gehen Sie zur Kasse, sobald die Verbindung wieder besteht.',
  checkoutRefused:
    'Der Shop hat eine Änderung abgelehnt. Prüfen Sie den Warenkorb und gehen Sie dann zur Kasse.',
  checkoutUnavailable: 'Die Kasse ist gerade nicht verfügbar.',
  openCart: (itemCount) => `Warenkorb, ${itemCount}`,
  addToCart: 'In den Warenkorb',
  addingToCart: 'Wird hinzugefügt …',
  addedToCart: 'Im Warenkorb',
  retry: 'Erneut versuchen',
  reference: (id) => `Referenz: ${id}`,

  subtotal: 'Zwischensumme',
  discount: 'Rabatt',
  addons: 'Extras',
  shipping: 'Versand',
  shippingBy: (method) => `Versand (${method})`,
  shippingLater: 'Wird an der Kasse berechnet',
  free: 'Kostenlos',
  shipments: 'Lieferungen',
  fulfillmentTypes: {
    SHIP_TO_ADDRESS: 'Lieferung',
    SCHEDULED_DELIVERY: 'Lieferung zum Wunschtermin',
    IN_STORE_PICKUP: 'Abholung im Geschäft',
  },
  tax: 'Steuern',
  taxIncluded: 'Steuern (enthalten)',
  storeCredit: 'Guthaben',
  total: 'Gesamtsumme',
  offline:
    'Sie sind offline. Ihre Änderungen sind noch nicht gespeichert: Lassen Sie diese Seite geöffnet, bis die Verbindung wieder besteht.',
  updatingTotals: 'Wird aktualisiert …',

  lineItems: 'Artikel',
  untitledItem: 'Artikel ohne Namen',
  quantity: (written) => `Menge: ${written}`,
  unitPrice: (amount) => `je ${amount}`,
  wasPrice: 'Ursprünglicher Preis',
  lineDiscount: (amount) => `${amount} Rabatt`,
  recurring: (interval) => `Abo, ${getOwn(INTERVALS, interval.toLowerCase()) ?? interval}`,
  unreadableItems: (count, written) =>
    plural.select(count) === 'one'
      ? 'Ein Artikel in diesem Warenkorb kann nicht angezeigt werden.'
      : `${written} Artikel in diesem Warenkorb können nicht angezeigt werden.`,

  quantityOf: (item) => `Menge von „${item}“`,
  increaseQuantity: (item) => `Menge von „${item}“ erhöhen`,
  decreaseQuantity: (item) => `Menge von „${item}“ verringern`,
  remove: 'Entfernen',
  removeItem: (item) => `„${item}“ entfernen`,
  zeroRemoves: (zero) => `Bei ${zero} wird der Artikel entfernt`,
  itemRemoved: (item) => `„${item}“ entfernt.`,
  undo: 'Rückgängig',
  undoRemoval: (item) => `Rückgängig: „${item}“ wieder in den Warenkorb legen`,
  quantityChanged: (item, written) => `„${item}“: Menge ${written}.`,
  totalChanged: (amount) => `Gesamtsumme: ${amount}.`,
  wholeNumbersOnly: 'Nur ganze Zahlen',
  quantityAtMost: (max) => `Höchstens ${max}`,
  quantityAtLeast: (min) => `Mindestens ${min}`,
  quantitySteps: (step, min) => `In Schritten von ${step}, ab ${min}`,
  quantityRefused: 'Der Shop nimmt diese Menge nicht an.',

  promoCode: 'Rabattcode',
  applyPromoCode: 'Einlösen',
  appliedPromoCodes: 'Eingelöste Rabattcodes',
  clearPromoCodes: 'Alle entfernen',
  promoCodeMissing: 'Geben Sie zuerst einen Rabattcode ein.',

  shippingMethod: 'Lieferung',
  noShippingMethods: 'Der Shop liefert nicht an diese Adresse.',
  shippingAddress: 'Lieferadresse',
  change: 'Ändern',
  estimateDelivery: 'Lieferung schätzen',
  postalCode: 'Postleitzahl',
  postalCodeMissing: 'Bitte zuerst eine Postleitzahl eingeben.',
  paymentMethods: 'Bezahlen mit',
  paymentTypes: { CreditCard: 'Karte' },
  savedCard: (card, digits) => `${card} mit Endziffern ${digits}`,

  orderPlaced: (number) =>
    number ? `Bestellung ${number} wurde aufgegeben.` : 'Diese Bestellung wurde aufgegeben.',
  cartStatuses: {
    submitted: 'Bestellt',
    item_not_shippable: 'Versand nicht möglich',
    checkout_blocked: 'Kasse gesperrt',
  },
  statusNotices: {
    item_not_shippable: {
      title: 'Ein Artikel kann nicht versandt werden',
      text: 'Der Shop versendet einen dieser Artikel nicht an Ihre Adresse. Entfernen Sie ihn oder ändern Sie die Adresse, um zur Kasse zu gehen.',
    },
    checkout_blocked: {
      title: 'Sie können noch nicht zur Kasse gehen',
      text: 'Der Shop hat die Kasse für diesen Warenkorb gesperrt. Prüfen Sie die Artikel und ihre Mengen oder wenden Sie sich an den Shop.',
    },
  },
  notices: 'Hinweise',
  noticeCodes: {
    CART_ITEMS_REMOVED: {
      title: 'Artikel wurden entfernt',
      text: 'Einige Artikel sind nicht mehr verfügbar und wurden aus Ihrem Warenkorb entfernt.',
    },
    ITEM_NOT_SHIPPABLE: {
      title: 'Kein Versand zu Ihnen',
      text: 'Der Shop kann mindestens einen Ihrer Artikel nicht an Ihre Adresse senden. Entfernen Sie ihn oder ändern Sie die Adresse.',
    },
    ITEM_OUT_OF_STOCK: {
      title: 'Ausverkauft',
      text: 'Leider ist mindestens einer Ihrer Artikel ausverkauft.',
    },
    PROMO_EXPIRED: {
      title: 'Rabattcode abgelaufen',
      text: 'Ihr Rabattcode ist abgelaufen und senkt den Preis nicht mehr.',
    },
    PROMO_NOT_APPLICABLE: {
      title: 'Rabattcode nicht angewendet',
      text: 'Ihr Rabattcode gilt nicht für die Artikel in diesem Warenkorb.',
    },
    SHIPPING_NOT_AVAILABLE: {
      title: 'Kein Versand möglich',
      text: 'Der Shop liefert nicht an Ihre Adresse. Versuchen Sie es mit einer anderen.',
    },
    PRICE_INCREASED: {
      title: 'Preis gestiegen',
      text: 'Der Preis von mindestens einem Ihrer Artikel ist gestiegen, seit Sie ihn hinzugefügt haben.',
    },
  },
  dismissNotice: 'Ausblenden',

  details: (parts) => parts.join(', '),
  stores: 'Shops',
  loadingStores: 'Shops werden geladen',
  noStores: 'Sie haben noch keine Warenkörbe.',
  loadingStore: 'Wird geladen',
  storeFailed: 'Nicht verfügbar',
  allStores: 'Alle Shops',
  totalIn: (currency) => `Gesamt in ${currency}`,
  totalsIncomplete: 'Nicht alle Shops sind enthalten.',

  errors: {
    session:
      'Ihre Sitzung ist abgelaufen, deshalb kann Ihr Warenkorb nicht angezeigt werden. Bitte versuchen Sie es erneut.',
    cartLost:
      'Ihre Sitzung ist abgelaufen, und dieser Warenkorb ging verloren. Bitte legen Sie die Artikel erneut hinein.',
    cartNotFound: 'In diesem Shop gibt es keinen Warenkorb.',
    storeUnavailable:
      'Dieser Shop ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
    storesUnavailable: 'Die Liste der Shops konnte nicht geladen werden.',
    network:
      'Die Verbindung ist fehlgeschlagen. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.',
    timeout: 'Der Shop braucht zu lange, um zu antworten. Bitte versuchen Sie es erneut.',
    unreadable:
      'Die Antwort des Shops konnte nicht gelesen werden. Bitte versuchen Sie es später erneut.',
    invalidStore: 'Dieser Shop wurde nicht gefunden.',
    notEnoughStock: 'Diese Menge ist im Shop nicht vorrätig.',
    productNotFound: 'Dieser Artikel ist nicht mehr verfügbar.',
    conflict: 'Der Shop lässt diese Änderung nicht zu.',
    cartSubmitted: 'Diese Bestellung wurde bereits aufgegeben und kann nicht mehr geändert werden.',
    promoCodeInvalid: 'Dieser Code ist ungültig.',
    promoCodeUnavailable: 'Dieser Code kann für diesen Warenkorb nicht eingelöst werden.',
    promoCodesNotClearable: 'Der Shop lässt nicht zu, dass diese Codes entfernt werden.',
    countryNotSupported: 'Der Shop liefert nicht in dieses Land.',
    stateInvalid:
      'Dieses Bundesland oder diese Provinz passt nicht zum Land. Bitte prüfen Sie die Angabe.',
    invalidInput: 'Der Shop nimmt diese Angabe nicht an. Bitte prüfen Sie sie.',
    optionGone: 'Diese Option ist nicht mehr verfügbar.',
    tooManyRequests: 'Zu viele Anfragen. Bitte warten Sie einen Moment.',
    unknown: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es erneut.',
  },
};
