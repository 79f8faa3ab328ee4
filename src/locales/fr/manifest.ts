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
  },
} as const satisfies SameTexts<typeof source>;
