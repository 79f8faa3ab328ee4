import type { SameTexts } from '../catalog';
import type { manifest as source } from '../en/manifest';

export const manifest = {
  name: 'Bounce Doctor',
  description: 'Explique pourquoi un message est revenu, à qui d’agir et que faire.',
  group: 'Bounce Doctor',
  doors: {
    explain: {
      label: 'Expliquer cet avis',
      tip: 'Montre pourquoi un message est revenu, à qui d’agir et que faire.',
    },
    quickCheck: {
      label: 'Vérification rapide',
      tip: 'Vérifie votre compte sans ouvrir le volet, et dit le plus urgent au-dessus du message.',
    },
    check: {
      label: 'Vérifier mon compte',
      tip: 'Vérifie que les messages partent et arrivent, et dit quoi faire. Seuls des noms de domaines et de serveurs sont envoyés.',
    },
  },
} as const satisfies SameTexts<typeof source>;
