import { getOwn } from '../../utils/getOwn.ts';
import { isolateBidi } from '../../utils/isolateBidi.ts';
import type { Messages } from '../Messages.ts';

const plural = new Intl.PluralRules('he');

/** Numbers written as words. Any other number precedes its noun. */
const ITEMS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'פריט אחד',
  two: 'שני פריטים',
};

const INTERVALS: Readonly<Record<string, string>> = {
  daily: 'מדי יום',
  weekly: 'מדי שבוע',
  biweekly: 'אחת לשבועיים',
  monthly: 'מדי חודש',
  quarterly: 'אחת לשלושה חודשים',
  yearly: 'מדי שנה',
  annually: 'מדי שנה',
};

/** Hebrew. */
export const he: Messages = {
  noAmount: '—',

  cart: 'סל הקניות',
  itemCount: items,
  loadingCart: 'סל הקניות נטען',
  emptyCart: 'סל הקניות שלך בחנות זו ריק.',
  continueShopping: 'להמשך הקנייה',
  closeCart: 'סגירת סל הקניות',
  checkout: 'לתשלום',
  checkoutSaving: 'השינויים נשמרים…',
  checkoutOffline:
    'אין חיבור לאינטרנט והשינויים האחרונים לא נשמרו. ניתן להמשיך לתשלום כשהחיבור יחזור.',
  checkoutRefused: 'החנות דחתה שינוי. יש לבדוק את הסל ואז להמשיך לתשלום.',
  checkoutUnavailable: 'התשלום אינו זמין כרגע.',
  openCart: (itemCount) => `סל הקניות, ${isolateBidi(itemCount)}`,
  addToCart: 'הוספה לסל',
  addingToCart: 'מתבצעת הוספה…',
  addedToCart: 'נוסף לסל',
  retry: 'ניסיון נוסף',
  reference: (id) => `מספר אסמכתה: ${isolateBidi(id)}`,

  subtotal: 'סכום ביניים',
  discount: 'הנחה',
  addons: 'תוספות',
  shipping: 'משלוח',
  shippingBy: (method) => `משלוח (${isolateBidi(method)})`,
  shippingLater: 'יחושב בקופה',
  free: 'חינם',
  shipments: 'משלוחים',
  fulfillmentTypes: {
    SHIP_TO_ADDRESS: 'משלוח עד הבית',
    SCHEDULED_DELIVERY: 'משלוח במועד שנקבע',
    IN_STORE_PICKUP: 'איסוף מהחנות',
  },
  tax: 'מסים',
  taxIncluded: 'מסים (כלולים)',
  storeCredit: 'זיכוי בחנות',
  total: 'סה״כ',
  offline: 'אין חיבור לאינטרנט. השינויים עדיין לא נשמרו: יש להשאיר את הדף פתוח עד שהחיבור יחזור.',
  updatingTotals: 'מתעדכן…',

  lineItems: 'פריטים',
  untitledItem: 'פריט ללא שם',
  quantity: (written) => `כמות: ${written}`,
  unitPrice: (amount) => `${amount} ליחידה`,
  wasPrice: 'מחיר מקורי',
  lineDiscount: (amount) => `הנחה של ${amount}`,
  recurring: (interval) =>
    `מינוי, ${getOwn(INTERVALS, interval.toLowerCase()) ?? isolateBidi(interval)}`,
  unreadableItems: (count, written) => `לא ניתן להציג ${items(count, written)} בסל הקניות הזה.`,

  quantityOf: (item) => `הכמות של ${quoted(item)}`,
  increaseQuantity: (item) => `הגדלת הכמות של ${quoted(item)}`,
  decreaseQuantity: (item) => `הקטנת הכמות של ${quoted(item)}`,
  remove: 'הסרה',
  removeItem: (item) => `הסרה של ${quoted(item)}`,
  zeroRemoves: (zero) => `כמות ${zero} תסיר את הפריט`,
  itemRemoved: (item) => `הפריט ${quoted(item)} הוסר.`,
  undo: 'ביטול ההסרה',
  undoRemoval: (item) => `ביטול ההסרה: החזרת ${quoted(item)} לסל`,
  quantityChanged: (item, written) => `${quoted(item)}: כמות ${written}.`,
  totalChanged: (amount) => `סה״כ: ${amount}.`,
  wholeNumbersOnly: 'מספרים שלמים בלבד',
  quantityAtMost: (max) => `${max} לכל היותר`,
  quantityAtLeast: (min) => `${min} לכל הפחות`,
  quantitySteps: (step, min) => `בקפיצות של ${step}, החל מ־${min}`,
  quantityRefused: 'החנות אינה מקבלת כמות זו.',

  promoCode: 'קוד קופון',
  applyPromoCode: 'הפעלה',
  appliedPromoCodes: 'קודי קופון פעילים',
  clearPromoCodes: 'הסרת הכול',
  promoCodeMissing: 'יש להזין תחילה קוד קופון.',

  shippingMethod: 'אופן המשלוח',
  noShippingMethods: 'החנות אינה שולחת לכתובת הזו.',
  shippingAddress: 'כתובת למשלוח',
  change: 'שינוי',
  estimateDelivery: 'חישוב המשלוח',
  postalCode: 'מיקוד',
  postalCodeMissing: 'יש להזין תחילה מיקוד.',
  paymentMethods: 'אפשר לשלם באמצעות',
  paymentTypes: { CreditCard: 'כרטיס' },
  savedCard: (card, digits) => `${isolateBidi(card)} המסתיים ב־${digits}`,

  orderPlaced: (number) => (number ? `הזמנה ${isolateBidi(number)} בוצעה.` : 'הזמנה זו בוצעה.'),
  cartStatuses: {
    submitted: 'הוזמן',
    item_not_shippable: 'לא ניתן למשלוח',
    checkout_blocked: 'התשלום חסום',
  },
  statusNotices: {
    item_not_shippable: {
      title: 'לא ניתן לשלוח אחד מהפריטים',
      text: 'החנות אינה שולחת אחד מהפריטים האלה לכתובת שלך. כדי לעבור לתשלום יש להסיר אותו או לשנות את הכתובת.',
    },
    checkout_blocked: {
      title: 'עדיין לא ניתן לעבור לתשלום',
      text: 'החנות חסמה את התשלום עבור סל הקניות הזה. יש לבדוק את הפריטים ואת הכמויות, או לפנות לחנות.',
    },
  },
  notices: 'הודעות',
  noticeCodes: {
    CART_ITEMS_REMOVED: {
      title: 'הוסרו פריטים',
      text: 'חלק מהפריטים אינם זמינים עוד והוסרו מסל הקניות שלך.',
    },
    ITEM_NOT_SHIPPABLE: {
      title: 'לא ניתן לשלוח אליך',
      text: 'החנות אינה יכולה לשלוח פריט אחד או יותר לכתובת שלך. אפשר להסיר אותם או לשנות את הכתובת.',
    },
    ITEM_OUT_OF_STOCK: {
      title: 'אזל מהמלאי',
      text: 'מצטערים, פריט אחד או יותר אזלו מהמלאי.',
    },
    PROMO_EXPIRED: {
      title: 'תוקף הקופון פג',
      text: 'תוקף קוד הקופון שלך פג, והוא אינו מוזיל עוד את המחיר.',
    },
    PROMO_NOT_APPLICABLE: {
      title: 'הקופון לא הופעל',
      text: 'קוד הקופון שלך אינו תקף לפריטים שבסל הזה.',
    },
    SHIPPING_NOT_AVAILABLE: {
      title: 'אין משלוח זמין',
      text: 'החנות אינה שולחת לכתובת שלך. אפשר לנסות כתובת אחרת.',
    },
    PRICE_INCREASED: {
      title: 'המחיר עלה',
      text: 'המחיר של פריט אחד או יותר עלה מאז שנוספו לסל.',
    },
  },
  dismissNotice: 'הסתרה',

  details: (parts) => parts.join(', '),
  stores: 'חנויות',
  loadingStores: 'החנויות נטענות',
  noStores: 'עדיין אין לך סלי קניות.',
  loadingStore: 'בטעינה',
  storeFailed: 'הסל אינו זמין',
  allStores: 'כל החנויות',
  totalIn: (currency) => `סה״כ במטבע ${isolateBidi(currency)}`,
  totalsIncomplete: 'לא כל החנויות נכללות.',

  errors: {
    session: 'תוקף החיבור שלך פג, ולכן לא ניתן להציג את סל הקניות. אפשר לנסות שוב.',
    cartLost: 'תוקף החיבור שלך פג, ולא ניתן היה לשמור את הסל הזה. יש להוסיף את הפריטים שוב.',
    cartNotFound: 'אין סל קניות בחנות זו.',
    storeUnavailable: 'החנות אינה זמינה כרגע. אפשר לנסות שוב בעוד רגע.',
    storesUnavailable: 'לא ניתן היה לטעון את רשימת החנויות.',
    network: 'החיבור נכשל. יש לבדוק את הרשת ולנסות שוב.',
    timeout: 'התשובה מהחנות מתעכבת יותר מדי. אפשר לנסות שוב.',
    unreadable: 'לא ניתן היה לקרוא את התשובה מהחנות. אפשר לנסות שוב מאוחר יותר.',
    invalidStore: 'החנות הזו לא נמצאה.',
    notEnoughStock: 'הכמות הזו אינה במלאי בחנות.',
    productNotFound: 'הפריט הזה אינו זמין עוד.',
    conflict: 'החנות אינה מאפשרת שינוי זה.',
    cartSubmitted: 'ההזמנה הזו כבר בוצעה, ולכן לא ניתן לשנות אותה.',
    promoCodeInvalid: 'הקוד הזה אינו תקף.',
    promoCodeUnavailable: 'לא ניתן להשתמש בקוד הזה בסל הקניות הזה.',
    promoCodesNotClearable: 'החנות אינה מאפשרת להסיר את הקודים האלה.',
    countryNotSupported: 'החנות אינה שולחת למדינה זו.',
    stateInvalid: 'המחוז הזה אינו שייך למדינה שנבחרה. יש לבדוק אותו.',
    invalidInput: 'החנות אינה מקבלת את מה שהוזן. יש לבדוק את הפרטים.',
    optionGone: 'האפשרות הזו אינה זמינה עוד.',
    tooManyRequests: 'נשלחו בקשות רבות מדי. יש להמתין רגע.',
    unknown: 'משהו השתבש. אפשר לנסות שוב.',
  },
};

function items(count: number, written: string): string {
  // The plural rule of 0.5 is "one" too.
  const word = Number.isInteger(count) ? ITEMS[plural.select(count)] : undefined;
  return word ?? `${written} פריטים`;
}

function quoted(item: string): string {
  return `”${isolateBidi(item)}”`;
}
