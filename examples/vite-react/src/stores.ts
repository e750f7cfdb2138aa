/** The names of the stores on this marketplace, by domain. */
export const storeNames: Record<string, string> = {
  'shop.luma.gift': 'Luma Gift Shop',
  'staging.luma.gift': 'Luma Store',
  'demo.luma.gift': 'Luma Demo',
  'maison-verre.example': 'Maison Verre',
  'hinoki-goods.example': 'Hinoki Goods',
  'souq-alward.example': 'Souq Al Ward',
};
