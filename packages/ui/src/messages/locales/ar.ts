import { getOwn } from '../../utils/getOwn.ts';
import { isolateBidi } from '../../utils/isolateBidi.ts';
import type { Messages } from '../Messages.ts';

const plural = new Intl.PluralRules('ar');

type Forms = Readonly<Record<Intl.LDMLPluralRule, (written: string) => string>>;

const ITEMS: Forms = {
  zero: () => 'لا توجد منتجات',
  one: () => 'منتج واحد',
  two: () => 'منتجان',
  few: (written) => `${written} منتجات`,
  many: (written) => `${written} منتجًا`,
  other: (written) => `${written} منتج`,
};

/** The forms after a noun that governs the genitive. */
const ITEMS_IN_GENITIVE: Forms = {
  ...ITEMS,
  zero: ITEMS.other,
  two: () => 'منتجين',
};

const INTERVALS: Readonly<Record<string, string>> = {
  daily: 'يوميًا',
  weekly: 'أسبوعيًا',
  biweekly: 'كل أسبوعين',
  monthly: 'شهريًا',
  quarterly: 'كل ثلاثة أشهر',
  yearly: 'سنويًا',
  annually: 'سنويًا',
};

/** Arabic. */
export const ar: Messages = {
  noAmount: '—',

  cart: 'سلة التسوق',
  itemCount: (count, written) => ITEMS[plural.select(count)](written),
  loadingCart: 'جارٍ تحميل السلة',
  emptyCart: 'سلتك في هذا المتجر فارغة.',
  continueShopping: 'متابعة التسوق',
  closeCart: 'إغلاق السلة',
  checkout: 'إتمام الشراء',
  checkoutSaving: 'جارٍ حفظ تغييراتك…',
  checkoutOffline: 'أنت غير متصل بالإنترنت ولم تُحفظ تغييراتك الأخيرة. أتمم الشراء عند عودة الاتصال.',
  checkoutRefused: 'رفض المتجر أحد التغييرات. راجع السلة ثم أتمم الشراء.',
  checkoutUnavailable: 'إتمام الشراء غير متاح حاليًا.',
  openCart: (itemCount) => `السلة، ${isolateBidi(itemCount)}`,
  addToCart: 'أضف إلى السلة',
  addingToCart: 'جارٍ الإضافة…',
  addedToCart: 'أُضيف إلى السلة',
  retry: 'إعادة المحاولة',
  reference: (id) => `الرقم المرجعي: ${isolateBidi(id)}`,

  subtotal: 'المجموع الفرعي',
  discount: 'الخصم',
  addons: 'الإضافات',
  shipping: 'الشحن',
  shippingBy: (method) => `الشحن (${isolateBidi(method)})`,
  shippingLater: 'يُحسب عند إتمام الشراء',
  free: 'مجاني',
  shipments: 'الشحنات',
  fulfillmentTypes: {
    SHIP_TO_ADDRESS: 'التوصيل إلى العنوان',
    SCHEDULED_DELIVERY: 'التوصيل في موعد محدد',
    IN_STORE_PICKUP: 'الاستلام من المتجر',
  },
  tax: 'الضريبة',
  taxIncluded: 'الضريبة (مشمولة)',
  storeCredit: 'رصيد المتجر',
  total: 'الإجمالي',
  offline: 'أنت غير متصل بالإنترنت. لم تُحفظ تغييراتك بعد: أبقِ هذه الصفحة مفتوحة حتى يعود الاتصال.',
  updatingTotals: 'جارٍ التحديث…',

  lineItems: 'المنتجات',
  untitledItem: 'منتج بدون اسم',
  quantity: (written) => `الكمية: ${written}`,
  unitPrice: (amount) => `${amount} للقطعة`,
  wasPrice: 'السعر الأصلي',
  lineDiscount: (amount) => `خصم ${amount}`,
  recurring: (interval) =>
    `اشتراك، ${getOwn(INTERVALS, interval.toLowerCase()) ?? isolateBidi(interval)}`,
  unreadableItems: (count, written) =>
    `تعذّر عرض ${ITEMS_IN_GENITIVE[plural.select(count)](written)} في هذه السلة.`,

  quantityOf: (item) => `كمية ${quoted(item)}`,
  increaseQuantity: (item) => `زيادة كمية ${quoted(item)}`,
  decreaseQuantity: (item) => `تقليل كمية ${quoted(item)}`,
  remove: 'إزالة',
  removeItem: (item) => `إزالة ${quoted(item)}`,
  zeroRemoves: (zero) => `الكمية ${zero} تزيل المنتج`,
  itemRemoved: (item) => `تمت إزالة ${quoted(item)}.`,
  undo: 'تراجع',
  undoRemoval: (item) => `تراجع: إعادة ${quoted(item)} إلى السلة`,
  quantityChanged: (item, written) => `${quoted(item)}: الكمية ${written}.`,
  totalChanged: (amount) => `الإجمالي: ${amount}.`,
  wholeNumbersOnly: 'أعداد صحيحة فقط',
  quantityAtMost: (max) => `الحد الأقصى ${max}`,
  quantityAtLeast: (min) => `الحد الأدنى ${min}`,
  quantitySteps: (step, min) => `بزيادات قدرها ${step} بدءًا من ${min}`,
  quantityRefused: 'لا يقبل المتجر هذه الكمية.',

  promoCode: 'الرمز الترويجي',
  applyPromoCode: 'تطبيق',
  appliedPromoCodes: 'الرموز الترويجية المطبّقة',
  clearPromoCodes: 'إزالة الكل',
  promoCodeMissing: 'يُرجى إدخال رمز ترويجي أولًا.',

  shippingMethod: 'التوصيل',
  noShippingMethods: 'لا يوصل المتجر إلى هذا العنوان.',
  shippingAddress: 'عنوان التوصيل',
  change: 'تغيير',
  estimateDelivery: 'تقدير التوصيل',
  postalCode: 'الرمز البريدي',
  postalCodeMissing: 'يُرجى إدخال رمز بريدي أولًا.',
  paymentMethods: 'طرق الدفع',
  paymentTypes: { CreditCard: 'بطاقة' },
  savedCard: (card, digits) => `${isolateBidi(card)} تنتهي بالرقم ${digits}`,

  orderPlaced: (number) =>
    number ? `تم تقديم الطلب رقم ${isolateBidi(number)}.` : 'تم تقديم هذا الطلب.',
  cartStatuses: {
    submitted: 'تم الطلب',
    item_not_shippable: 'الشحن غير متاح',
    checkout_blocked: 'إتمام الشراء موقوف',
  },
  statusNotices: {
    item_not_shippable: {
      title: 'يتعذّر شحن أحد المنتجات',
      text: 'لا يشحن المتجر أحد هذه المنتجات إلى عنوانك. لإتمام الشراء، يُرجى إزالته أو تغيير العنوان.',
    },
    checkout_blocked: {
      title: 'لا يمكن إتمام الشراء بعد',
      text: 'أوقف المتجر إتمام الشراء لهذه السلة. يُرجى مراجعة المنتجات وكمياتها أو التواصل مع المتجر.',
    },
  },
  notices: 'الإشعارات',
  noticeCodes: {
    CART_ITEMS_REMOVED: {
      title: 'تمت إزالة بعض المنتجات',
      text: 'لم تعد بعض المنتجات متوفرة، وتمت إزالتها من سلتك.',
    },
    ITEM_NOT_SHIPPABLE: {
      title: 'يتعذّر الشحن إلى عنوانك',
      text: 'يتعذّر على المتجر شحن منتج أو أكثر إلى عنوانك. يُرجى إزالته أو تغيير العنوان.',
    },
    ITEM_OUT_OF_STOCK: {
      title: 'نفدت الكمية',
      text: 'عذرًا، نفدت كمية منتج أو أكثر من سلتك.',
    },
    PROMO_EXPIRED: {
      title: 'انتهت صلاحية الرمز',
      text: 'انتهت صلاحية رمزك الترويجي ولم يعد يخفّض السعر.',
    },
    PROMO_NOT_APPLICABLE: {
      title: 'لم يُطبَّق الرمز',
      text: 'لا ينطبق رمزك الترويجي على المنتجات في هذه السلة.',
    },
    SHIPPING_NOT_AVAILABLE: {
      title: 'الشحن غير متاح',
      text: 'لا يشحن المتجر إلى عنوانك. يُرجى تجربة عنوان آخر.',
    },
    PRICE_INCREASED: {
      title: 'ارتفع السعر',
      text: 'ارتفع سعر منتج أو أكثر منذ إضافته إلى سلتك.',
    },
  },
  dismissNotice: 'إخفاء',

  details: (parts) => parts.join('، '),
  stores: 'المتاجر',
  loadingStores: 'جارٍ تحميل المتاجر',
  noStores: 'لا توجد لديك أي سلة بعد.',
  loadingStore: 'جارٍ التحميل',
  storeFailed: 'السلة غير متاحة',
  allStores: 'كل المتاجر',
  totalIn: (currency) => `الإجمالي بعملة ${isolateBidi(currency)}`,
  totalsIncomplete: 'لا يشمل هذا كل المتاجر.',

  errors: {
    session: 'انتهت جلستك، لذا يتعذّر عرض سلتك. يُرجى المحاولة مرة أخرى.',
    cartLost: 'انتهت جلستك وتعذّر الاحتفاظ بهذه السلة. يُرجى إضافة المنتجات مرة أخرى.',
    cartNotFound: 'لا توجد سلة في هذا المتجر.',
    storeUnavailable: 'هذا المتجر غير متاح حاليًا. يُرجى المحاولة مرة أخرى بعد قليل.',
    storesUnavailable: 'تعذّر تحميل قائمة المتاجر.',
    network: 'فشل الاتصال. يُرجى التحقق من الشبكة والمحاولة مرة أخرى.',
    timeout: 'يستغرق المتجر وقتًا أطول من اللازم للرد. يُرجى المحاولة مرة أخرى.',
    unreadable: 'تعذّرت قراءة رد المتجر. يُرجى المحاولة مرة أخرى لاحقًا.',
    invalidStore: 'تعذّر العثور على هذا المتجر.',
    notEnoughStock: 'هذه الكمية غير متوفرة في المتجر.',
    productNotFound: 'لم يعد هذا المنتج متوفرًا.',
    conflict: 'لا يسمح المتجر بهذا التغيير.',
    cartSubmitted: 'سبق تقديم هذا الطلب، لذا لا يمكن تعديله.',
    promoCodeInvalid: 'هذا الرمز غير صالح.',
    promoCodeUnavailable: 'لا يمكن استخدام هذا الرمز مع هذه السلة.',
    promoCodesNotClearable: 'لا يسمح المتجر بإزالة هذه الرموز.',
    countryNotSupported: 'لا يوصّل المتجر إلى هذا البلد.',
    stateInvalid: 'هذه الولاية أو المقاطعة لا تتبع هذا البلد. يُرجى التحقق منها.',
    invalidInput: 'لا يقبل المتجر ما تم إدخاله. يُرجى التحقق منه.',
    optionGone: 'لم يعد هذا الخيار متاحًا.',
    tooManyRequests: 'عدد الطلبات كبير جدًا. يُرجى الانتظار قليلًا.',
    unknown: 'حدث خطأ ما. يُرجى المحاولة مرة أخرى.',
  },
};

function quoted(item: string): string {
  return `«${isolateBidi(item)}»`;
}
