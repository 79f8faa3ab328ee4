import type { SameTexts } from '../catalog';
import type { cli as source } from '../en/cli';

export const cli = {
  usage: 'Utilisation :\n  npm run --silent cli -- explain FICHIER…         explique des avis (- lit l’entrée standard)\n  npm run --silent cli -- explain --batch          lit des chemins, un par ligne ; écrit une ligne JSON pour chacun\n  npm run --silent cli -- diagnose NOM@DOMAINE     vérifie un compte (--server SERVEUR, --profile ID, --message FICHIER, --profiles FICHIER, --doh URL, --no-http)\n  npm run --silent cli -- code CODE|MOTS           dit ce que signifient un code ou des mots d’un serveur (--service NOM)\n  npm run --silent cli -- replay FICHIER           montre de nouveau une vérification, depuis son JSON ou une demande d’aide\n  npm run --silent cli -- spf --ip IP --mail-from ADRESSE --helo NOM    juge un serveur d’envoi\n  npm run --silent cli -- profiles FICHIER         contrôle un fichier profiles.json (docs/profiles.md)\nOptions :\n  --lang fr|en   langue de l’explication\n  --json         le résultat complet',
  headings: { details: 'Détails pour l’administrateur' },
  explained: '{file} : expliqué.',
  notABounce: '{file} : ce n’est pas un avis de non-remise.',
  cannotOpen: '{file} : ouverture impossible ({detail}).',
  noRun: '{file} : aucune vérification de compte ne s’y trouve.',
  tooLarge: '{file} : trop gros pour une vérification de compte, plus de {count} Mo.',
  leftOut: {
    one: '{file} : {count} résultat est laissé de côté, car cette version ne le connaît pas.',
    other: '{file} : {count} résultats sont laissés de côté, car cette version ne les connaît pas.',
  },
  profilesUsed: { one: '{file} : {count} entrée utilisable.', other: '{file} : {count} entrées utilisables.' },
  noAccount: {
    'no-domain': '{address} : aucun domaine ne suit le @.',
    'one-label': '{address} : le domaine a besoin d’au moins deux parties, comme societe.example.',
    'not-a-name': '{address} : ce n’est pas un nom de domaine.',
  },
  unreadable: {
    empty: '{file} : illisible, le fichier est vide.',
    binary: '{file} : illisible, ce n’est pas un message. Les messages (.eml, .msg) et le texte sont lus.',
    'outlook-msg': '{file} : illisible, ce fichier Outlook (.msg) est endommagé. Enregistrez de nouveau le message, ou enregistrez son texte.',
  },
} as const satisfies SameTexts<typeof source>;
