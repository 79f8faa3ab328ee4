/**
 * What stands beside the pane in the host page: the chooser of the scene, and what the pane brought about. A tool for
 * developers, in both languages; the words of the product stand in src/locales. Every choice goes out through `choose`.
 */
/* global choose, document, window */
{
  const WORDS = {
    en: {
      title: 'Bounce Doctor in an emulated Outlook',
      about: 'The built pane with Microsoft’s real library, in front of an emulated host. Nothing leaves this computer. How Outlook itself answers, only a real one can tell.',
      preset: 'Server and client', message: 'Open in Outlook', permission: 'Right of the add-in', language: 'Language of Outlook', theme: 'Theme',
      light: 'Light', dark: 'Dark', special: 'Situations', states: 'One for each state of a screen', all: 'All specimens',
      nothing: 'Nothing, or a notice that Outlook closes to add-ins', 'no-item': 'A mailbox without a message', ordinary: 'An ordinary message', draft: 'A new message',
      'draft-attached': 'A new message with a notice attached', attached: 'A message with two notices attached',
      handOver: 'Files of your own can be dropped on the pane, text can be pasted into it.',
      drafts: 'Drafts that the pane opened', none: 'None so far.', wrong: 'What went wrong', calls: 'Calls of the pane to Outlook', to: 'To', subject: 'Subject',
    },
    fr: {
      title: 'Bounce Doctor dans un Outlook simulé',
      about: 'Le volet compilé avec la vraie bibliothèque de Microsoft, devant un hôte simulé. Rien ne sort de cet ordinateur. Ce que répond Outlook lui-même, seul un vrai peut le montrer.',
      preset: 'Serveur et client', message: 'Ouvert dans Outlook', permission: 'Droit du complément', language: 'Langue d’Outlook', theme: 'Thème',
      light: 'Clair', dark: 'Sombre', special: 'Situations', states: 'Un pour chaque état d’écran', all: 'Tous les spécimens',
      nothing: 'Rien, ou un avis qu’Outlook ferme aux compléments', 'no-item': 'Une boîte sans message', ordinary: 'Un message ordinaire', draft: 'Un nouveau message',
      'draft-attached': 'Un nouveau message avec un avis joint', attached: 'Un message avec deux avis joints',
      handOver: 'Vous pouvez déposer vos propres fichiers sur le volet, et y coller du texte.',
      drafts: 'Brouillons ouverts par le volet', none: 'Aucun pour l’instant.', wrong: 'Ce qui a mal tourné', calls: 'Appels du volet à Outlook', to: 'À', subject: 'Objet',
    },
  };

  const make = (name, text = '', className = '') => Object.assign(document.createElement(name), { textContent: text, className });
  let words = WORDS.en;

  /** A labelled select; `groups` are [heading or null, [value, text][]]. */
  function select(form, name, groups, chosen) {
    const field = make('select');
    field.name = name;
    field.id = `choice-${name}`;
    for (const [heading, options] of groups) {
      const into = heading === null ? field : Object.assign(make('optgroup'), { label: heading });
      for (const [value, text] of options) into.append(Object.assign(make('option', text), { value }));
      if (heading !== null) field.append(into);
    }
    field.value = chosen;
    form.append(Object.assign(make('label', words[name]), { htmlFor: field.id }), field);
  }

  /** Shows the chooser as it stands. */
  window.showChooser = ({ choice, presets, permissions, languages, situations, states, all }) => {
    words = choice.language.startsWith('fr') ? WORDS.fr : WORDS.en;
    document.documentElement.lang = choice.language;
    document.title = words.title;
    const form = make('form');
    const plain = (values) => values.map((value) => [value, value]);
    const paths = (values) => values.map((path) => [path, path.replace(/^messages\//, '')]);
    select(form, 'preset', [[null, plain(presets)]], choice.preset);
    select(form, 'message', [[words.special, situations.map((id) => [id, words[id]])], [words.states, paths(states)], [words.all, paths(all)]], choice.message);
    select(form, 'permission', [[null, plain(permissions)]], choice.permission);
    select(form, 'language', [[null, plain(languages)]], choice.language);
    select(form, 'theme', [[null, ['light', 'dark'].map((id) => [id, words[id]])]], choice.theme);
    form.addEventListener('change', () => { void choose(Object.fromEntries([...form.elements].map(({ name, value }) => [name, value]))); });
    const happened = Object.assign(make('div'), { id: 'happened' });
    document.getElementById('message').replaceChildren(make('h1', words.title), make('p', words.about, 'note'), form, make('p', words.handOver, 'note'), happened);
  };

  /** Shows what the pane did to its host: drafts are { to, subject, text }, the others lines. */
  window.showHappened = ({ drafts, wrong, calls }) => {
    const parts = [make('h2', words.drafts)];
    if (drafts.length === 0) parts.push(make('p', words.none, 'note'));
    for (const { to, subject, text } of drafts) parts.push(make('pre', `${words.to}: ${to}\n${words.subject}: ${subject}\n\n${text}`));
    if (wrong.length > 0) parts.push(make('h2', words.wrong), make('pre', wrong.join('\n')));
    parts.push(make('h2', words.calls), make('pre', calls.join('\n')));
    document.getElementById('happened')?.replaceChildren(...parts);
  };
}
