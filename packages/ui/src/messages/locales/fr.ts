import { getOwn } from '../../utils/getOwn.ts';
import type { Messages } from '../Messages.ts';

const plural = new Intl.PluralRules('fr');

/** The noun after a number. `many` is for whole millions. */
const ITEMS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'article', many: 'd’articles' };

const INTERVALS: Readonly<Record<string, string>> = {
  daily: 'tous les jours',
  weekly: 'toutes les semaines',
  biweekly: 'toutes les deux semaines',
  monthly: 'tous les mois',
  quarterly: 'tous les trois mois',
  yearly: 'tous les ans',
  annually: 'tous les ans',
};

/** French. */
export const fr: Messages = {
  noAmount: '—',

  cart: 'Panier',
  itemCount: (count, written) => `${written} ${items(count)}`,
  loadingCart: 'Chargement du panier',
  emptyCart: 'Votre panier dans cette boutique est vide.',
  continueShopping: 'Continuer mes achats',
  closeCart: 'Fermer le panier',
  checkout: 'Passer commande',
  checkoutSaving: 'Enregistrement de vos modifications…',
  checkoutOffline:
    'Vous êtes hors ligne et vos dernières modifications ne sont pas enregistrées. Passez au paiement dès que la connexion est rétablie.',
  checkoutRefused:
    'La boutique a refusé une modification. Vérifiez le panier, puis passez au paiement.',
  checkoutUnavailable: 'Le paiement n’est pas disponible pour le moment.',
  openCart: (itemCount) => `Panier, ${itemCount}`,
  addToCart: 'Ajouter au panier',
  addingToCart: 'Ajout en cours…',
  addedToCart: 'Ajouté au panier',
  retry: 'Réessayer',
  reference: (id) => `Référence\u00A0: ${id}`,

  subtotal: 'Sous-total',
  discount: 'Remise',
  addons: 'Options',
  shipping: 'Livraison',
  shippingBy: (method) => `Livraison (${method})`,
  shippingLater: 'Calculée au moment du paiement',
  free: 'Gratuit',
  shipments: 'Livraisons',
  fulfillmentTypes: {
    SHIP_TO_ADDRESS: 'Livraison à domicile',
    SCHEDULED_DELIVERY: 'Livraison sur rendez-vous',
    IN_STORE_PICKUP: 'Retrait en magasin',
  },
  tax: 'Taxes',
  taxIncluded: 'Taxes (incluses)',
  storeCredit: 'Avoir',
  total: 'Total',
  offline:
    'Vous êtes hors ligne. Vos modifications ne sont pas encore enregistrées\u00A0: gardez cette page ouverte jusqu’au retour de la connexion.',
  updatingTotals: 'Mise à jour…',

  lineItems: 'Articles',
  untitledItem: 'Article sans nom',
  quantity: (written) => `Quantité\u00A0: ${written}`,
  unitPrice: (amount) => `${amount} l’unité`,
  wasPrice: 'Prix d’origine',
  lineDiscount: (amount) => `${amount} de remise`,
  recurring: (interval) => `Abonnement, ${getOwn(INTERVALS, interval.toLowerCase()) ?? interval}`,
  unreadableItems: (count, written) =>
    plural.select(count) === 'one'
      ? `${written} ${items(count)} de ce panier ne peut pas être affiché.`
      : `${written} ${items(count)} de ce panier ne peuvent pas être affichés.`,

  quantityOf: (item) => `Quantité de l’article ${quoted(item)}`,
  increaseQuantity: (item) => `Augmenter la quantité de l’article ${quoted(item)}`,
  decreaseQuantity: (item) => `Réduire la quantité de l’article ${quoted(item)}`,
  remove: 'Retirer',
  removeItem: (item) => `Retirer l’article ${quoted(item)}`,
  zeroRemoves: (zero) => `La quantité ${zero} retire l’article`,
  itemRemoved: (item) => `Article ${quoted(item)} retiré.`,
  undo: 'Annuler',
  undoRemoval: (item) => `Annuler\u00A0: remettre l’article ${quoted(item)} dans le panier`,
  quantityChanged: (item, written) => `${quoted(item)}\u00A0: quantité ${written}.`,
  totalChanged: (amount) => `Total\u00A0: ${amount}.`,
  wholeNumbersOnly: 'Nombres entiers uniquement',
  quantityAtMost: (max) => `${max} au maximum`,
  quantityAtLeast: (min) => `${min} au minimum`,
  quantitySteps: (step, min) => `De ${step} en ${step}, à partir de ${min}`,
  quantityRefused: 'La boutique n’accepte pas cette quantité.',

  promoCode: 'Code promo',
  applyPromoCode: 'Appliquer',
  appliedPromoCodes: 'Codes promo appliqués',
  clearPromoCodes: 'Tout retirer',
  promoCodeMissing: 'Saisissez d’abord un code promo.',

  shippingMethod: 'Livraison',
  noShippingMethods: 'La boutique ne livre pas à cette adresse.',
  shippingAddress: 'Adresse de livraison',
  change: 'Modifier',
  estimateDelivery: 'Estimer la livraison',
  postalCode: 'Code postal',
  postalCodeMissing: 'Saisissez d’abord un code postal.',
  paymentMethods: 'Moyens de paiement',
  paymentTypes: { CreditCard: 'Carte' },
  savedCard: (card, digits) => `${card} se terminant par ${digits}`,

  orderPlaced: (number) =>
    number ? `La commande ${number} a été passée.` : 'Cette commande a été passée.',
  cartStatuses: {
    submitted: 'Commandé',
    item_not_shippable: 'Livraison impossible',
    checkout_blocked: 'Paiement bloqué',
  },
  statusNotices: {
    item_not_shippable: {
      title: 'Un article ne peut pas être livré',
      text: 'La boutique ne livre pas l’un de ces articles à votre adresse. Retirez-le ou modifiez l’adresse pour procéder au paiement.',
    },
    checkout_blocked: {
      title: 'Vous ne pouvez pas encore commander',
      text: 'La boutique a bloqué le paiement de ce panier. Vérifiez les articles et leurs quantités, ou contactez la boutique.',
    },
  },
  notices: 'Messages',
  noticeCodes: {
    CART_ITEMS_REMOVED: {
      title: 'Des articles ont été retirés',
      text: 'Certains articles ne sont plus disponibles et ont été retirés de votre panier.',
    },
    ITEM_NOT_SHIPPABLE: {
      title: 'Non livrable chez vous',
      text: 'La boutique ne peut pas livrer un ou plusieurs de vos articles à votre adresse. Retirez-les ou changez d’adresse.',
    },
    ITEM_OUT_OF_STOCK: {
      title: 'Rupture de stock',
      text: 'Désolé, un ou plusieurs de vos articles sont épuisés.',
    },
    PROMO_EXPIRED: {
      title: 'Code promo expiré',
      text: 'Votre code promo a expiré et ne réduit plus le prix.',
    },
    PROMO_NOT_APPLICABLE: {
      title: 'Code promo non appliqué',
      text: 'Votre code promo n’est pas valable pour les articles de ce panier.',
    },
    SHIPPING_NOT_AVAILABLE: {
      title: 'Livraison indisponible',
      text: 'La boutique ne livre pas à votre adresse. Essayez-en une autre.',
    },
    PRICE_INCREASED: {
      title: 'Prix en hausse',
      text: 'Le prix d’un ou de plusieurs de vos articles a augmenté depuis que vous les avez ajoutés.',
    },
  },
  dismissNotice: 'Masquer',

  details: (parts) => parts.join(', '),
  stores: 'Boutiques',
  loadingStores: 'Chargement des boutiques',
  noStores: 'Vous n’avez pas encore de panier.',
  loadingStore: 'Chargement',
  storeFailed: 'Indisponible',
  allStores: 'Toutes les boutiques',
  totalIn: (currency) => `Total en ${currency}`,
  totalsIncomplete: 'Certaines boutiques ne sont pas comprises.',

  errors: {
    session:
      'Votre session a expiré\u00A0; votre panier ne peut donc pas être affiché. Veuillez réessayer.',
    cartLost:
      'Votre session a expiré et ce panier n’a pas pu être conservé. Veuillez ajouter de nouveau les articles.',
    cartNotFound: 'Il n’y a pas de panier dans cette boutique.',
    storeUnavailable:
      'Cette boutique est indisponible pour le moment. Veuillez réessayer dans un instant.',
    storesUnavailable: 'La liste des boutiques n’a pas pu être chargée.',
    network: 'La connexion a échoué. Vérifiez votre réseau, puis réessayez.',
    timeout: 'La boutique met trop de temps à répondre. Veuillez réessayer.',
    unreadable: 'La réponse de la boutique n’a pas pu être lue. Veuillez réessayer plus tard.',
    invalidStore: 'Cette boutique est introuvable.',
    notEnoughStock: 'La boutique n’a pas cette quantité en stock.',
    productNotFound: 'Cet article n’est plus disponible.',
    conflict: 'La boutique n’autorise pas cette modification.',
    cartSubmitted: 'Cette commande a déjà été passée et ne peut plus être modifiée.',
    promoCodeInvalid: 'Ce code n’est pas valide.',
    promoCodeUnavailable: 'Ce code ne peut pas être utilisé pour ce panier.',
    promoCodesNotClearable: 'La boutique ne permet pas de retirer ces codes.',
    countryNotSupported: 'La boutique ne livre pas dans ce pays.',
    stateInvalid: 'Cet État ou cette province ne correspond pas au pays. Vérifiez votre saisie.',
    invalidInput: 'La boutique n’accepte pas cette saisie. Vérifiez-la.',
    optionGone: 'Cette option n’est plus disponible.',
    tooManyRequests: 'Trop de demandes. Patientez un instant.',
    unknown: 'Une erreur s’est produite. Veuillez réessayer.',
  },
};

function items(count: number): string {
  return ITEMS[plural.select(count)] ?? 'articles';
}

function quoted(item: string): string {
  return `«\u00A0${item}\u00A0»`;
}
