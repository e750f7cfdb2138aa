const FORCED_COLORS = '(forced-colors: active)';

/**
 * Shows the page about as an operating system's contrast theme does: the rules for forced colours apply, and every other colour is
 * a system colour. A page cannot switch the real mode on; the tests do, in the browser. Returns a function that undoes it.
 */
export function simulateForcedColors(): () => void {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => findRules(cssRules));
  for (const { media } of rules) media.mediaText = 'all';
  document.documentElement.classList.add('forced-colors');
  return () => {
    for (const { media } of rules) media.mediaText = FORCED_COLORS;
    document.documentElement.classList.remove('forced-colors');
  };
}

function findRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === FORCED_COLORS) return [rule];
    return rule instanceof CSSGroupingRule ? findRules(rule.cssRules) : [];
  });
}
