import type en from '../en/compare';
import type { Texts } from '../texts';

export default {
  'compare.neitherDrawn': 'Keiner von beiden ist gezeichnet, daher ist darüber nichts bekannt.',
  'compare.newlyBlocked': 'Neu blockiert',
  'compare.newlyAllowed': 'Neu zugelassen',
  'compare.countBlocked': '{blocked, number} neu blockiert',
  'compare.countAllowed': '{allowed, number} neu zugelassen',
  'compare.countBoth': '{blocked, number} neu blockiert, {allowed, number} neu zugelassen',
  'compare.cellSame': 'Derselbe Mandant',
  'compare.cellAllowed': 'Zugelassen',
  'compare.cellBlockedOutbound': 'Blockiert (ausgehend)',
  'compare.cellBlockedInbound': 'Blockiert (eingehend)',
  'compare.cellBlockedTwice': 'Blockiert (ausgehend und eingehend)',
  'compare.cellNotDrawn': 'Keiner ist gezeichnet',
  'compare.cellNewlyBlocked': '{cell}, neu blockiert',
  'compare.cellNewlyAllowed': '{cell}, neu zugelassen',
  'compare.matrixCorner': 'Erstellermandant \\ Anmeldemandant',
  'compare.nothingChanged': 'Noch kein Ergebnis hat sich geändert.',
  'compare.againstStart':
    'Gegenüber dem Anfang: {allowed, number} jetzt zugelassen, {blocked, number} jetzt blockiert, {notEvaluated, number} jetzt nicht bewertet.',
  'compare.againstStartDeleted':
    'Gegenüber dem Anfang: {allowed, number} jetzt zugelassen, {blocked, number} jetzt blockiert, {notEvaluated, number} jetzt nicht bewertet. {gone, plural, one {# Verbindung} other {# Verbindungen}} gelöscht.',
  'compare.isolationTurned': 'Isolation auf {state, select, on {„Ein“} other {„Aus“}} gestellt',
  'compare.ruleAdded':
    'Regel für {tenant} ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}}) hinzugefügt',
  'compare.ruleRemoved':
    'Regel für {tenant} ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}}) entfernt',
  'compare.ruleChanged':
    'Regel für {tenant} von {former, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}} auf {direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}} geändert',
  'compare.settingBefore': 'Vorher',
  'compare.settingNow': 'Jetzt',
  'compare.settingOff': 'Aus',
  'compare.settingOn': 'Ein',
  'compare.settingInbound': 'Eingehend',
  'compare.settingOutbound': 'Ausgehend',
  'compare.settingBoth': 'Beide',
  'compare.noPins':
    'Es sind keine Richtlinien zum Vergleichen festgehalten. „Ab hier vergleichen“ hält sie fest.',
  'compare.detailNow': 'Die Richtlinien, wie sie jetzt sind.',
  'compare.detailBefore': 'Die Richtlinien von „{label}“.',
  'compare.detailOff': 'Die Isolation von {tenant} steht auf „Aus“.',
  'compare.detailOn': 'Die Isolation von {tenant} steht auf „Ein“, ohne Regeln.',
  'compare.detailRule':
    'Die Isolation von {tenant} steht auf „Ein“, mit einer Regel für {other}: {direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}}.',
  'compare.connectorTo': '{connector} zu {tenant}',
  'compare.notLookedAt': 'Die Mandantenisolation betrachtet diese Verbindung nicht.',
  'compare.gateOff':
    '{tenant} lässt die Verbindung {gate, select, outbound {hinaus} other {herein}}: Die Isolation steht auf „Aus“.',
  'compare.gateRule':
    '{tenant} lässt die Verbindung {gate, select, outbound {hinaus} other {herein}}: Eine Regel für {other} lässt sie {gate, select, outbound {ausgehend} other {eingehend}} zu.',
  'compare.gateNoRule':
    '{tenant} blockiert die Verbindung {gate, select, outbound {ausgehend} other {eingehend}}: Keine Regel für {other} lässt sie zu.',
  'compare.returnToBaseline': 'Zum Vergleichsstand zurückkehren',
  'compare.swapWithBaseline': 'Mit Vergleichsstand tauschen',
} satisfies Texts<typeof en>;
