import { getOwn } from '../../utils/getOwn.ts';
import type { Messages } from '../Messages.ts';

const plural = new Intl.PluralRules('pt-BR');

/** The noun after a number. `many` is for whole millions. */
const ITEMS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'item', many: 'de itens' };

const INTERVALS: Readonly<Record<string, string>> = {
  daily: 'todo dia',
  weekly: 'toda semana',
  biweekly: 'a cada duas semanas',
  monthly: 'todo mês',
  quarterly: 'a cada três meses',
  yearly: 'todo ano',
  annually: 'todo ano',
};

/** Portuguese of Brazil. */
export const ptBR: Messages = {
  noAmount: '—',

  cart: 'Carrinho',
  itemCount: (count, written) => `${written} ${items(count)}`,
  loadingCart: 'Carregando o carrinho',
  emptyCart: 'Seu carrinho nesta loja está vazio.',
  continueShopping: 'Continuar comprando',
  closeCart: 'Fechar o carrinho',
  checkout: 'Finalizar compra',
  checkoutSaving: 'Salvando suas alterações…',
  checkoutOffline:
    'Você está offline e suas últimas alterações não foram salvas. Finalize a compra quando a conexão voltar.',
  checkoutRefused: 'A loja recusou uma alteração. Revise o carrinho e depois finalize a compra.',
  checkoutUnavailable: 'A finalização da compra não está disponível no momento.',
  openCart: (itemCount) => `Carrinho, ${itemCount}`,
  addToCart: 'Adicionar ao carrinho',
  addingToCart: 'Adicionando…',
  addedToCart: 'Adicionado ao carrinho',
  retry: 'Tentar novamente',
  reference: (id) => `Referência: ${id}`,

  subtotal: 'Subtotal',
  discount: 'Desconto',
  addons: 'Adicionais',
  shipping: 'Frete',
  shippingBy: (method) => `Frete (${method})`,
  shippingLater: 'Calculado ao finalizar a compra',
  free: 'Grátis',
  shipments: 'Entregas',
  fulfillmentTypes: {
    SHIP_TO_ADDRESS: 'Entrega em domicílio',
    SCHEDULED_DELIVERY: 'Entrega agendada',
    IN_STORE_PICKUP: 'Retirada na loja',
  },
  tax: 'Impostos',
  taxIncluded: 'Impostos (incluídos)',
  storeCredit: 'Crédito na loja',
  total: 'Total',
  offline:
    'Você está offline. Suas alterações ainda não foram salvas: mantenha esta página aberta até a conexão voltar.',
  updatingTotals: 'Atualizando…',

  lineItems: 'Itens',
  untitledItem: 'Item sem nome',
  quantity: (written) => `Quantidade: ${written}`,
  unitPrice: (amount) => `${amount} cada`,
  wasPrice: 'Preço original',
  lineDiscount: (amount) => `${amount} de desconto`,
  recurring: (interval) => `Assinatura, ${getOwn(INTERVALS, interval.toLowerCase()) ?? interval}`,
  unreadableItems: (count, written) =>
    plural.select(count) === 'one'
      ? `${written} ${items(count)} deste carrinho não pode ser exibido.`
      : `${written} ${items(count)} deste carrinho não podem ser exibidos.`,

  quantityOf: (item) => `Quantidade de “${item}”`,
  increaseQuantity: (item) => `Aumentar a quantidade de “${item}”`,
  decreaseQuantity: (item) => `Diminuir a quantidade de “${item}”`,
  remove: 'Remover',
  removeItem: (item) => `Remover “${item}”`,
  zeroRemoves: (zero) => `Com ${zero}, o item é removido`,
  itemRemoved: (item) => `Item “${item}” removido.`,
  undo: 'Desfazer',
  undoRemoval: (item) => `Desfazer: devolver “${item}” ao carrinho`,
  quantityChanged: (item, written) => `“${item}”: quantidade ${written}.`,
  totalChanged: (amount) => `Total: ${amount}.`,
  wholeNumbersOnly: 'Somente números inteiros',
  quantityAtMost: (max) => `No máximo ${max}`,
  quantityAtLeast: (min) => `No mínimo ${min}`,
  quantitySteps: (step, min) => `De ${step} em ${step}, a partir de ${min}`,
  quantityRefused: 'A loja não aceita esta quantidade.',

  promoCode: 'Cupom de desconto',
  applyPromoCode: 'Aplicar',
  appliedPromoCodes: 'Cupons aplicados',
  clearPromoCodes: 'Remover todos',
  promoCodeMissing: 'Digite primeiro um cupom de desconto.',

  shippingMethod: 'Entrega',
  noShippingMethods: 'A loja não entrega neste endereço.',
  shippingAddress: 'Endereço de entrega',
  change: 'Alterar',
  estimateDelivery: 'Calcular o frete',
  postalCode: 'CEP ou código postal',
  postalCodeMissing: 'Digite primeiro um código postal.',
  paymentMethods: 'Formas de pagamento',
  paymentTypes: { CreditCard: 'Cartão' },
  savedCard: (card, digits) => `${card} com final ${digits}`,

  orderPlaced: (number) =>
    number ? `O pedido ${number} foi realizado.` : 'Este pedido foi realizado.',
  cartStatuses: {
    submitted: 'Pedido realizado',
    item_not_shippable: 'Frete indisponível',
    checkout_blocked: 'Compra bloqueada',
  },
  statusNotices: {
    item_not_shippable: {
      title: 'Um item não pode ser enviado',
      text: 'A loja não envia um destes itens para o seu endereço. Remova-o ou altere o endereço para finalizar a compra.',
    },
    checkout_blocked: {
      title: 'Você ainda não pode finalizar a compra',
      text: 'A loja bloqueou a compra deste carrinho. Confira os itens e as quantidades ou entre em contato com a loja.',
    },
  },
  notices: 'Avisos',
  noticeCodes: {
    CART_ITEMS_REMOVED: {
      title: 'Alguns itens foram removidos',
      text: 'Alguns itens não estão mais disponíveis e foram removidos do seu carrinho.',
    },
    ITEM_NOT_SHIPPABLE: {
      title: 'Não entregue no seu endereço',
      text: 'A loja não consegue enviar um ou mais dos seus itens para o seu endereço. Remova-os ou altere o endereço.',
    },
    ITEM_OUT_OF_STOCK: {
      title: 'Esgotado',
      text: 'Poxa, um ou mais dos seus itens se esgotaram.',
    },
    PROMO_EXPIRED: {
      title: 'Cupom vencido',
      text: 'Seu cupom venceu e não reduz mais o preço.',
    },
    PROMO_NOT_APPLICABLE: {
      title: 'Cupom não aplicado',
      text: 'Seu cupom não vale para os itens deste carrinho.',
    },
    SHIPPING_NOT_AVAILABLE: {
      title: 'Entrega indisponível',
      text: 'A loja não entrega no seu endereço. Tente outro.',
    },
    PRICE_INCREASED: {
      title: 'O preço subiu',
      text: 'O preço de um ou mais dos seus itens subiu desde que você os adicionou.',
    },
  },
  dismissNotice: 'Ocultar',

  details: (parts) => parts.join(', '),
  stores: 'Lojas',
  loadingStores: 'Carregando as lojas',
  noStores: 'Você ainda não tem carrinhos.',
  loadingStore: 'Carregando',
  storeFailed: 'Indisponível',
  allStores: 'Todas as lojas',
  totalIn: (currency) => `Total em ${currency}`,
  totalsIncomplete: 'Nem todas as lojas estão incluídas.',

  errors: {
    session: 'Sua sessão terminou, por isso não é possível exibir seu carrinho. Tente novamente.',
    cartLost:
      'Sua sessão terminou e não foi possível manter este carrinho. Adicione os itens novamente.',
    cartNotFound: 'Não há carrinho nesta loja.',
    storeUnavailable:
      'Esta loja não está disponível no momento. Tente novamente em alguns instantes.',
    storesUnavailable: 'Não foi possível carregar a lista de lojas.',
    network: 'Falha na conexão. Verifique sua rede e tente novamente.',
    timeout: 'A loja está demorando muito para responder. Tente novamente.',
    unreadable: 'Não foi possível ler a resposta da loja. Tente novamente mais tarde.',
    invalidStore: 'Esta loja não foi encontrada.',
    notEnoughStock: 'A loja não tem esta quantidade em estoque.',
    productNotFound: 'Este item não está mais disponível.',
    conflict: 'A loja não permite esta alteração.',
    cartSubmitted: 'Este pedido já foi realizado e não pode mais ser alterado.',
    promoCodeInvalid: 'Este cupom não é válido.',
    promoCodeUnavailable: 'Este cupom não pode ser usado neste carrinho.',
    promoCodesNotClearable: 'A loja não permite remover estes cupons.',
    countryNotSupported: 'A loja não entrega neste país.',
    stateInvalid: 'Este estado ou província não pertence ao país. Confira.',
    invalidInput: 'A loja não aceita os dados informados. Confira-os.',
    optionGone: 'Esta opção não está mais disponível.',
    tooManyRequests: 'Muitas solicitações. Aguarde um momento.',
    unknown: 'Algo deu errado. Tente novamente.',
  },
};

function items(count: number): string {
  return ITEMS[plural.select(count)] ?? 'itens';
}
