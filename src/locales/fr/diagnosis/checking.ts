import type { SameTexts } from '../../catalog';
import type { checking as source } from '../../en/diagnosis/checking';

export const checking = {
  line: '{name} : {sentence}',
  found: 'Trouvé :',
  expected: 'Attendu :',
  unheardOf: 'Cette version n’a pas de mots pour « {code} ».',
  unknown: {
    'timeout': 'Indéterminé : pas de réponse à temps.',
    'unreachable': 'Indéterminé : le service n’a pas pu être joint d’ici.',
    'server-failure': 'Indéterminé : les serveurs de noms n’ont pas répondu.',
    'bogus': 'Indéterminé : les signatures de la zone sont fausses.',
    'refused': 'Indéterminé : le service DNS a refusé la question.',
    'unusable': 'Indéterminé : la réponse est illisible.',
    'stopped': 'Indéterminé : la vérification a été arrêtée.',
    'not-asked': 'Pas regardé lors de cette vérification.',
    'unavailable': 'Indéterminé : le service ne le dit pas.',
    'no-right': 'Indéterminé : cette édition du complément n’a pas ce droit.',
    'depends': 'Indéterminé : un point qui précède n’est pas connu.',
    'disagreeing': 'Indéterminé : les services DNS se contredisent. Une modification récente met jusqu’à un jour à les atteindre tous.',
    'repair-first': 'Indéterminé : un point qui précède est à corriger d’abord.',
  },
} as const satisfies SameTexts<typeof source>;
