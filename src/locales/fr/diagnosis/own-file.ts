import type { SameTexts } from '../../catalog';
import type { ownFile as source } from '../../en/diagnosis/own-file';

export const ownFile = {
  summary: { one: '{name} : {count} point à corriger', other: '{name} : {count} points à corriger' },
  fault: 'Ligne {line}, colonne {column}, {path} : {sentence}',
  codes: {
    'too-large': 'Le fichier dépasse {limit} Kio. Rien n’en est utilisé.',
    'too-deep': 'Il y a plus de {limit} niveaux de crochets. Rien du fichier n’est utilisé.',
    'not-json': 'À partir d’ici, ce n’est pas du JSON : il manque peut-être une virgule, un crochet ou un guillemet, ou il y en a un de trop. Rien du fichier n’est utilisé.',
    'comment': 'Le JSON ne connaît pas les commentaires. Rien du fichier n’est utilisé.',
    'not-an-object': 'Un objet entre accolades est attendu.',
    'not-a-list': 'Une liste entre crochets est attendue.',
    'not-a-text': 'Un texte entre guillemets droits est attendu.',
    'not-true-or-false': 'Soit true, soit false est attendu.',
    'not-a-number': 'Un nombre est attendu.',
    'unknown-field': 'Le champ « {field} » n’existe pas.',
    'missing-field': 'Le champ « {field} » manque.',
    'field-twice': 'Le champ « {field} » figure ici une deuxième fois.',
    'too-many': 'Une liste a au plus {limit} entrées. La suite est laissée de côté.',
    'empty-list': 'La liste a besoin d’une entrée.',
    'not-an-id': 'Un identifiant a des minuscules, des chiffres et des traits d’union isolés, et au plus {limit} caractères.',
    'own-id': 'L’identifiant « {id} » appartient à une offre fournie avec le produit.',
    'id-twice': 'L’identifiant « {id} » est déjà utilisé à la ligne {line}.',
    'not-a-name': 'Un nom a de 1 à {limit} caractères, tous visibles.',
    'not-a-pattern': 'Ce n’est pas un modèle de nom de serveur.',
    'not-a-host': 'Ce n’est pas un nom de serveur complet. Ici, * et # ne sont pas permis.',
    'not-a-domain': 'Ce n’est pas un nom de domaine.',
    'not-a-selector': 'Ce n’est pas un sélecteur.',
    'not-https': 'Une adresse https complète est attendue, sans nom d’utilisateur.',
    'not-a-kind': 'Soit « srv », soit « alias » est attendu.',
    'out-of-range': 'Un nombre entier de {least} à {most} est attendu.',
  },
} as const satisfies SameTexts<typeof source>;
