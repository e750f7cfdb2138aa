import { getOwn } from '../../utils/getOwn.ts';
import type { Messages } from '../Messages.ts';

const INTERVALS: Readonly<Record<string, string>> = {
  daily: '毎日',
  weekly: '毎週',
  biweekly: '2週間ごと',
  monthly: '毎月',
  quarterly: '3か月ごと',
  yearly: '毎年',
  annually: '毎年',
};

/** Japanese. */
export const ja: Messages = {
  noAmount: '—',

  cart: 'カート',
  itemCount: (_count, written) => `${written}点`,
  loadingCart: 'カートを読み込んでいます',
  emptyCart: 'このストアのカートに商品はありません。',
  continueShopping: '買い物を続ける',
  closeCart: 'カートを閉じる',
  checkout: 'ご購入手続きへ',
  checkoutSaving: '変更を保存しています…',
  checkoutOffline:
    'オフラインのため、最後の変更が保存されていません。接続が回復してからご購入手続きへお進みください。',
  checkoutRefused:
    'ストアが変更を受け付けませんでした。カートを確認してからご購入手続きへお進みください。',
  checkoutUnavailable: '現在、ご購入手続きをご利用いただけません。',
  openCart: (itemCount) => `カート、${itemCount}`,
  addToCart: 'カートに追加',
  addingToCart: '追加しています…',
  addedToCart: 'カートに追加しました',
  retry: '再試行',
  reference: (id) => `お問い合わせ番号：${id}`,

  subtotal: '小計',
  discount: '割引',
  addons: 'オプション',
  shipping: '送料',
  shippingBy: (method) => `送料（${method}）`,
  shippingLater: 'ご購入手続き時に計算されます',
  free: '無料',
  shipments: '配送',
  fulfillmentTypes: {
    SHIP_TO_ADDRESS: 'お届け',
    SCHEDULED_DELIVERY: '日時指定のお届け',
    IN_STORE_PICKUP: '店舗受け取り',
  },
  tax: '税金',
  taxIncluded: '税金（込み）',
  storeCredit: 'ストアクレジット',
  total: '合計',
  offline:
    'オフラインです。変更はまだ保存されていません。接続が回復するまでこのページを開いたままにしてください。',
  updatingTotals: '更新中…',

  lineItems: '商品',
  untitledItem: '商品名なし',
  quantity: (written) => `数量：${written}`,
  unitPrice: (amount) => `1点あたり${amount}`,
  wasPrice: '元の価格',
  lineDiscount: (amount) => `${amount}引き`,
  recurring: (interval) => `定期購入（${getOwn(INTERVALS, interval.toLowerCase()) ?? interval}）`,
  unreadableItems: (_count, written) => `このカートの商品${written}点を表示できません。`,

  quantityOf: (item) => `「${item}」の数量`,
  increaseQuantity: (item) => `「${item}」の数量を増やす`,
  decreaseQuantity: (item) => `「${item}」の数量を減らす`,
  remove: '削除',
  removeItem: (item) => `「${item}」を削除`,
  zeroRemoves: (zero) => `${zero}にすると商品が削除されます`,
  itemRemoved: (item) => `「${item}」を削除しました。`,
  undo: '元に戻す',
  undoRemoval: (item) => `元に戻す：「${item}」をカートに戻します`,
  quantityChanged: (item, written) => `「${item}」の数量が${written}になりました。`,
  totalChanged: (amount) => `合計が${amount}になりました。`,
  wholeNumbersOnly: '整数で入力してください',
  quantityAtMost: (max) => `${max}点まで`,
  quantityAtLeast: (min) => `${min}点以上`,
  quantitySteps: (step, min) => `${min}点から${step}点単位`,
  quantityRefused: 'このストアではこの数量を受け付けられません。',

  promoCode: 'プロモーションコード',
  applyPromoCode: '適用',
  appliedPromoCodes: '適用中のプロモーションコード',
  clearPromoCodes: 'すべて削除',
  promoCodeMissing: '先にプロモーションコードを入力してください。',

  shippingMethod: '配送方法',
  noShippingMethods: 'このストアでは、このお届け先への配送を行っていません。',
  shippingAddress: 'お届け先',
  change: '変更',
  estimateDelivery: '送料を確認',
  postalCode: '郵便番号',
  postalCodeMissing: '先に郵便番号を入力してください。',
  paymentMethods: 'お支払い方法',
  paymentTypes: { CreditCard: 'カード' },
  savedCard: (card, digits) => `${card}（下4桁 ${digits}）`,

  orderPlaced: (number) =>
    number ? `ご注文（${number}）を承りました。` : 'このご注文を承りました。',
  cartStatuses: {
    submitted: '注文済み',
    item_not_shippable: '配送不可',
    checkout_blocked: '購入手続き不可',
  },
  statusNotices: {
    item_not_shippable: {
      title: '配送できない商品があります',
      text: 'お届け先に配送できない商品が含まれています。該当の商品を削除するか、お届け先を変更して、ご購入手続きにお進みください。',
    },
    checkout_blocked: {
      title: 'まだご購入手続きに進めません',
      text: 'ストアがこのカートの購入手続きを停止しています。商品と数量をご確認いただくか、ストアにお問い合わせください。',
    },
  },
  notices: 'お知らせ',
  noticeCodes: {
    CART_ITEMS_REMOVED: {
      title: '商品が削除されました',
      text: '一部の商品はご購入いただけなくなったため、カートから削除されました。',
    },
    ITEM_NOT_SHIPPABLE: {
      title: 'お届け先に配送できません',
      text: 'お届け先に配送できない商品があります。該当の商品を削除するか、お届け先を変更してください。',
    },
    ITEM_OUT_OF_STOCK: {
      title: '在庫切れ',
      text: '申し訳ございません。在庫切れの商品があります。',
    },
    PROMO_EXPIRED: {
      title: 'コードの期限切れ',
      text: 'プロモーションコードの有効期限が切れたため、割引は適用されません。',
    },
    PROMO_NOT_APPLICABLE: {
      title: 'コードは適用されていません',
      text: 'このプロモーションコードは、カート内の商品にはご利用いただけません。',
    },
    SHIPPING_NOT_AVAILABLE: {
      title: '配送できません',
      text: 'このストアはお届け先への配送に対応していません。別のお届け先をお試しください。',
    },
    PRICE_INCREASED: {
      title: '値上がりしました',
      text: 'カートに追加された後に値上がりした商品があります。',
    },
  },
  dismissNotice: '閉じる',

  details: (parts) => parts.join('、'),
  stores: 'ストア',
  loadingStores: 'ストアを読み込んでいます',
  noStores: 'カートはまだありません。',
  loadingStore: '読み込み中',
  storeFailed: '利用できません',
  allStores: 'すべてのストア',
  totalIn: (currency) => `合計（${currency}）`,
  totalsIncomplete: '一部のストアは含まれていません。',

  errors: {
    session: 'セッションが終了したため、カートを表示できません。もう一度お試しください。',
    cartLost:
      'セッションが終了し、このカートを保持できませんでした。商品をもう一度追加してください。',
    cartNotFound: 'このストアにカートはありません。',
    storeUnavailable:
      'このストアは現在ご利用いただけません。しばらくしてからもう一度お試しください。',
    storesUnavailable: 'ストアの一覧を読み込めませんでした。',
    network: '接続できませんでした。ネットワークを確認して、もう一度お試しください。',
    timeout: 'ストアの応答に時間がかかっています。もう一度お試しください。',
    unreadable: 'ストアからの応答を読み取れませんでした。しばらくしてからもう一度お試しください。',
    invalidStore: 'このストアは見つかりません。',
    notEnoughStock: 'ご指定の数量の在庫がありません。',
    productNotFound: 'この商品は現在お取り扱いがありません。',
    conflict: 'このストアではこの変更はできません。',
    cartSubmitted: 'このご注文はすでに確定しているため、変更できません。',
    promoCodeInvalid: 'このコードは無効です。',
    promoCodeUnavailable: 'このコードはこのカートではご利用いただけません。',
    promoCodesNotClearable: 'ストアの設定により、これらのコードは削除できません。',
    countryNotSupported: 'このストアはこの国への配送に対応していません。',
    stateInvalid: 'この都道府県または州は、選択された国と一致しません。ご確認ください。',
    invalidInput: '入力内容がストアで受け付けられませんでした。ご確認ください。',
    optionGone: 'この選択肢は現在ご利用いただけません。',
    tooManyRequests: 'リクエストが多すぎます。しばらくお待ちください。',
    unknown: '問題が発生しました。もう一度お試しください。',
  },
};
